"""Who speaks in Japanese: 田中さんは「…」と話した, 「…」と田中さんは話した."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from tearsheet.quoting.speech.languages import ja
from tearsheet.quoting.speech.surroundings import Reader, Told

# How far around a quotation a sentence is read, in code points.
_REACH = 160
_LONGEST_ROLE = 16
_SHORT = 10
_HIRAGANA = re.compile("(?:[ぁ-もゃ-よりる-ゖ]|[ぁ-ゖ]ら)$")


def _any(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


_TITLE = re.compile(f"(?:{_any(ja.TITLES.split())}){{1,2}}$")
_ANY_TITLE = re.compile(f"(?:{_any(ja.TITLES.split())})")
_BEFORE_TITLE = re.compile("[一-龥々ァ-ヶー・]{1,12}$")
_HOUSE = re.compile(f"(?:{_any(ja.HOUSES.split())})$")
_ANYBODY = re.compile(f"(?:{_any(ja.ANYBODY.split())})$")
_NAMED = re.compile(f"(?:{_any(ja.NAMED.split())})$")
_TERM_BEHIND = re.compile(f"{_any(ja.TERM_BEHIND.split())}")
_QUOTED = re.compile(
    r"[、,]?(?:など)?(?:を表明|(?:と|って)(?!も(?!語|述|話|説明|指摘|強調|訴|言)|の(?!見方|認識|考え|意見|見解|立場|懸念)|、とも|[「『]|いう(?!声|指摘|意見|批判|疑問|考え|見方|訴え|懸念|認識|[。、]|$)))"
)
_OWN_SUBJECT = re.compile(
    r"[、,]?(?:など)?と(?!いう|して|書)[、,]?(?P<who>[^、。「」『』]{1,24}?)(?:は|が(?![っるり]))(?!ない)"
)
_SUBJECT_LAST = re.compile(
    f"[、,]?と(?:{_any(ja.VERBS.split())})(?P<who>(?!と)[^、。「」]{{1,16}}?)(?=$|[。、のはが])"
)
# The clause without its verb: 「…」と|村上宗隆内野手|。
_SUBJECT_ONLY = re.compile("[、,]?と(?P<who>[^、。「」『』はがをにで]{2,20})$")
_SAID_SO = re.compile(r"[。、]?(?P<who>[^、。「」『』]{1,24}?)は(?:[^、。]{0,8})?(?:そう|こう|このように)")
_CITED = re.compile(r"(?P<who>[^、。「」]{1,24})によ(?:ると|れば)")
_TOPIC = re.compile("(?P<who>[^、。「」『』]{1,30}?)は")
_SUBJECT = re.compile(r"(?P<who>[^、。「」『』はが]{1,30})が")
_STATED = re.compile("として(?:いる|います|おり|いた)")
# A country between a foreign name and a title: ブリンケン|米|国務長官
_COUNTRY = re.compile("(?<=[ァ-ヶー])(?:前|元|次期)?(?:[米英仏独露伊豪加印韓中]|[一-龥]{1,3}国)$")
# What somebody says by another's account: 警察によると、男は「…」と|話している
_SAID = re.compile(f"[、,]?(?:など)?と(?:{_any(ja.SAID.split())})")
# By whose account, behind a noun: 甲氏によれば「…」|だという
_TOLD = re.compile("(?:だ|である)という")
_BRACKETS = re.compile(r"[（(][^）)]{0,30}[）)]")
# A clause that describes the noun behind it: 取材に応じた|政府関係者.
_RELATIVE = re.compile("(?:た|ている|ない|という|める|する|れる)(?=[一-龥ァ-ヶ])")
# With any verb, as far as a name is behind it: 漁業を営む|浜口政雄
_ANY_RELATIVE = re.compile("(?:た|ている|ない|という|[うくぐすつぬぶむる])(?=[一-龥ァ-ヶ])")
# One that only a verb makes, of a noun: 会見した|三浦会長
_DID = re.compile("^[一-龥ァ-ヶー]{2,}(?:した|している|する)(?=[一-龥ァ-ヶ])")
# A foreign name behind what somebody is: 野党党首|マジャル|氏
_FOREIGN = re.compile("[一-龥々]{3,}(?P<name>[ァ-ヶー・]{3,})")
# A name of four or five characters that no title follows: 監督の|是枝和弘
_FULL_NAME = re.compile(f"(?:{_any(ja.SURNAMES.split())})[一-龥々ぁ-ゖァ-ヶー]{{1,3}}")
_ANY_NAME = re.compile("[一-龥々]{2,3}[一-龥々ぁ-ゖァ-ヶー]{1,2}")
# What a person is, before a name: 作家の|大江健三郎
_PERSON_OF = re.compile("(?:家|手|優|師|者|員|士|将|主演|監督|代表|父|母|妻|夫|兄|弟|姉|妹|娘|息子)の[^の]+$")
_KANA = re.compile("[ァ-ヶー・]+")
_BODIES = tuple(ja.BODIES.split())
# A name before an office that is not known, from which nothing parts it: 城内実経済財政担当相
_UNPARTED = re.compile("[一-龥々]{8,}相")
_PARTICLE = re.compile("[をにで]")
_END = "。！？!?"


class JapaneseReader(Reader):
    """Reads the quotations of a Japanese text."""

    def _read_one(self, one: Told, told: Sequence[Told], following: int) -> None:
        before, behind = self._before(one, told), self._behind(one, following)
        inner = self._text[one.span.inner : one.span.inner_end].strip()
        is_listed = behind == "と" and self._text[following : following + 1] in "「『"
        if is_listed or _TERM_BEHIND.match(behind) or (_NAMED.search(before) and not _QUOTED.match(behind)):
            return
        if behind.startswith("として") and len(inner) < _SHORT and not _STATED.match(behind):
            return
        is_told = _TOLD.match(behind) and _CITED.search(before)
        said_so = _SAID_SO.match(behind) or is_told
        if _QUOTED.match(behind) or said_so or (behind[:1] == "（" and before.endswith("は")):
            one.is_speech = True
            self._tell(one, self._who(before, behind), told)
        elif self._goes_on(one, told):
            one.is_speech, one.speaker, one.is_name = True, told[-1].speaker, told[-1].is_name
        else:
            is_whole = not before and (not behind or behind[:1] in _END)
            one.is_speech = is_whole or inner[-1:] in tuple(_END) or before.endswith(("：", ":"))
            if one.is_speech and before.endswith(("：", ":")):
                self._tell(one, before[:-1], told)

    def _before(self, one: Told, told: Sequence[Told]) -> str:
        """The sentence before it, without the quotations in it."""
        start = max(one.first.start, one.span.start - _REACH)
        text = self._text[start : one.span.start]
        for earlier in reversed(told):
            if earlier.span.start >= start:
                text = (
                    text[: earlier.span.start - start]
                    + "、" * (earlier.span.end - earlier.span.start)
                    + text[earlier.span.end - start :]
                )
        return re.split("[。！？!?\n]", text)[-1].strip()

    def _behind(self, one: Told, following: int) -> str:
        """What stands behind it, a full stop and the sentence after it included."""
        end = max(min(one.last.end, one.span.end + _REACH, following), one.span.end)
        return self._text[one.span.end : end].strip()

    def _who(self, before: str, behind: str) -> str:
        """The words for who speaks, of the clause behind or the sentence before; empty where none are."""
        sentence = behind.split("。", maxsplit=1)[0]
        for pattern in (_SUBJECT_LAST, _OWN_SUBJECT):
            found = pattern.match(sentence)
            if found:
                return found["who"]
        found = _SUBJECT_ONLY.match(sentence)
        if found and _TITLE.search(found["who"]):
            return found["who"]
        later = self._later_topic(before)
        if later:
            return later
        cited = _CITED.search(before)
        own = _TOPIC.search(before, cited.end()) if cited and _SAID.match(sentence) else None
        if cited and not own:
            return cited["who"]
        if own:
            return own["who"]
        found = _TOPIC.search(before) or _SUBJECT.search(before) or _SAID_SO.match(behind)
        return found["who"] if found else ""

    @staticmethod
    def _later_topic(before: str) -> str:
        """Another person behind the last quotation: 甲氏は「…」と述べ、|乙氏|は; else nothing."""
        last = before.rfind("、、")
        found = _TOPIC.search(before, last + 2) if last >= 0 else None
        who = found["who"] if found else ""
        return who if _name(who)[1] else ""

    def _tell(self, one: Told, who: str, told: Sequence[Told]) -> None:
        who = _BRACKETS.sub("", who).strip()
        if who in ja.PRONOUNS.split():
            one.speaker = self._meant(one, told)
            one.is_name = bool(one.speaker)
        elif who and not who.startswith(tuple(ja.NOBODY.split())):
            one.speaker, one.is_name = _name(who)

    def _goes_on(self, one: Told, told: Sequence[Told]) -> bool:
        """Whether it stands right beside another one: 「…」「…」と述べた."""
        return bool(told) and told[-1].is_speech and told[-1].span.end == one.span.start

    def _meant(self, one: Told, told: Sequence[Told]) -> str:
        """The only name in its paragraph for which a pronoun can stand."""
        names = set(_titled(self._sentences_near(one.first.start, one.span.start)))
        names |= {earlier.speaker for earlier in told if earlier.is_name and earlier.first is one.first}
        longest = max(names, key=len, default="")
        return longest if all(longest.startswith(name) for name in names) else ""


def _titled(paragraph: str) -> Iterator[str]:
    """The names in it that a title follows."""
    for title in _ANY_TITLE.finditer(paragraph):
        before = _BEFORE_TITLE.search(paragraph[max(title.start() - 12, 0) : title.start()])
        if before:
            yield _name(before[0] + title[0])[0]


def _without_clause(who: str, verbs: re.Pattern[str]) -> str:
    """A noun without the clause that describes it."""
    ends = [match.end() for match in verbs.finditer(who) if _PARTICLE.search(who, 0, match.start())]
    return who[ends[-1] :] if ends else _DID.sub("", who)


def _name(who: str) -> tuple[str, bool]:
    """A name without titles, or the whole description, and which it is."""
    own = _without_clause(who, _ANY_RELATIVE).rpartition("の")[2]
    bare = _COUNTRY.sub("", _TITLE.sub("", own))
    foreign = _FOREIGN.fullmatch(bare)
    if foreign and bare != own:
        return foreign["name"], True
    if bare and bare != own and not _HOUSE.search(bare) and not _ANYBODY.search(bare):
        return bare, True
    is_named = _FULL_NAME.fullmatch(own) or (_PERSON_OF.search(who) and _ANY_NAME.fullmatch(own))
    if is_named and not own.endswith(_BODIES):
        return own, True
    who = _without_clause(who, _RELATIVE)
    is_somebody = len(who) <= _LONGEST_ROLE and (who.endswith(_BODIES) or _KANA.fullmatch(own))
    is_plain = not (_HIRAGANA.search(who) or _UNPARTED.fullmatch(who))
    return (who if is_somebody and is_plain else "", False)
