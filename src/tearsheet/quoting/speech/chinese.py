"""Who speaks in Chinese: “……。”李四说, 李四说：“……”."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from tearsheet.quoting.speech.languages import zh
from tearsheet.quoting.speech.surroundings import Reader, Told

# How far around a quotation a sentence is read, in code points.
_REACH = 120
_FEWEST = 8
_FEWEST_FAR = 4
_BESIDE = 2
_LONGEST_ROLE = 14
_LONGEST_NAME = 6
# How what stands behind a title ends where it is no name: 总理|办公室
_HOUSES = "室厅廳府所组組团團队隊社局部处處署院会會级級线線层層们們员員者"


def _any(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


_VERB = re.compile(
    f"(?P<other>{_any(zh.NOT_REPORTING.split())})|(?:{_any(zh.REPORTING.split())})+[道称稱说說]?"
)
_ADVERBIAL = re.compile(rf"(?:{_any(zh.ADVERBIALS.split())}|\d|[\u4e00-\u9fff][着著])")
_DESCRIBED = re.compile(f"的(?:{_any(zh.TITLES.split())})")
_LEADING = re.compile(f"^(?:{_any(zh.LEADING.split())})+")
_TITLE = re.compile(f"(?:{_any(zh.TITLES.split())})")
_BEHIND_NAME = re.compile(f"(?:{_any(zh.BEHIND_NAMES.split())})$")
_AGE = re.compile(r"[（(][^）)]{0,30}[）)]|^\D{0,16}\d{1,3}[岁歲]的?")
_SURNAMES = "".join(zh.SURNAMES.split())
_NAME = rf"[{_SURNAMES}][\u4e00-\u9fff]{{1,2}}"
# The least of a name behind a title: 总统|李在|明
_TITLED = re.compile(rf"(?:{_any(zh.TITLES.split())})[{_SURNAMES}][\u4e00-\u9fff]")
_NAMED = re.compile(rf"(?:{_any(zh.NAMED.split())})$")
_TERM_BEHIND = re.compile(f"(?:{_any(zh.TERM_BEHIND.split())})")
_BEGINNING_NAME = re.compile(
    rf"(?:^|(?<=[。！？!?”」]))(?P<name>[{_SURNAMES}][\u4e00-\u9fff]{{1,2}}?)(?=[很在是了也都已不说說到去对對和从從向把被将將终終没沒一就又还還只遇碰约約笑摇搖点點站走坐哭])"
)
_OTHER_NAME = re.compile(rf"[见見遇到和与與跟](?:了)?(?P<name>{_NAME})")
# Whose words another reports: 新华社|援引|总理的话说
_CITED = re.compile("(?:援引|引述|引用|转引|轉引)(?P<who>.{2,24}?)(?:的(?:话|話|说法|說法|消息|报道|報道)|$)")
_END = re.compile("[。！？!?；;\n]")
# What may be a name behind a role that is not known, and so neither a name nor a role that can be told
_ENDING_NAME = re.compile(rf"[\u4e00-\u9fff]{{2}}{_NAME}$")
_BODIES = tuple(zh.BODIES.split())
# How somebody says it, right before the verb: 李四|笑|称
_MOODS = tuple("笑哭叹嘆怒急惊驚")
# What says where words stand: 门上|写着|
_WRITTEN = ("写着", "寫著", "刻着", "刻著", "印着", "印著", "题着", "贴着")
# What somebody calls another, which a name in marks does not follow: 部长|将该计划称为|“双重错误”
_CALLED = re.compile(
    "(?:^|[，,])(?:(?P<who>[^，,将將把被]{2,20})(?:将|將|把)[^，,]{1,20}|被(?P<agent>[^，,]{2,12}))"
    "(?:称为|稱為|称作|稱作|形容为|形容為|视为|視為|斥为|斥為|描述为|描述為|比作|誉为|譽為)$"
)
# Where somebody is, before the name: 在体育场外摆摊的|李四
_WHERE = re.compile("^在[^，,的]{2,20}的(?=[\u4e00-\u9fff·]{2,6}$|[\u4e00-\u9fff·]{2,6}[说說笑称稱])")
# Characters that foreign names are not written with
_NO_NAME = frozenset("不了的是在将把和与对说也都就很")
_NOBODY = tuple(zh.NOBODY.split())
# Somebody whom a clause describes: 一名|不愿具名的|警官
_ONE_OF_MANY = re.compile("(?:[一两兩三多几幾数數]|另一)[名位个個些]|某")
_CLOSED = "。！？!?，,…"


class ChineseReader(Reader):
    """Reads the quotations of a Chinese text."""

    def _read_one(self, one: Told, told: Sequence[Told], following: int) -> None:
        span = one.span
        before, behind = self._before(one, told), self._behind(one, following)
        inner = self._text[span.inner : span.inner_end].strip()
        is_closed = inner[-1:] in _CLOSED or behind[:1] in "，,"
        called = _CALLED.search(before)
        if called:
            self._tell(one, (self._subject(called["who"] or called["agent"]), len(before)), told)
            return
        if (_TERM_BEHIND.match(behind) and inner[-1:] not in _CLOSED) or (
            _NAMED.search(before) and not before.endswith("：")
        ):
            return
        if before.endswith(_WRITTEN):
            one.is_speech = True
            return
        led = self._led(before)
        if led is None and before[-1:] in "：:" and _is_full(_name(self._subject(before[:-1]))[0]):
            led = self._subject(before[:-1]), len(before)
        if led is not None and before[-1:] in "：:":
            self._tell(one, led, told)
        elif is_closed and not self._is_led_alone(inner, led) and (subject := self._follows(behind)):
            self._tell(one, subject, told)
        elif led is not None:
            far = len(before) - led[1]
            if far <= _BESIDE or len(inner) >= _FEWEST_FAR:
                self._tell(one, led, told)
        elif told and told[-1].is_speech and self._goes_on(one, told[-1], before):
            one.is_speech, one.speaker, one.is_name = True, told[-1].speaker, told[-1].is_name
        else:
            one.is_speech = self._stands_alone(inner, before)

    def _before(self, one: Told, told: Sequence[Told]) -> str:
        """The sentence before it, from the quotation before on."""
        start = max(one.first.start, one.span.start - _REACH, told[-1].span.end if told else 0)
        return re.split("[。！？!?；;]", self._text[start : one.span.start])[-1].strip()

    def _behind(self, one: Told, following: int) -> str:
        """The sentence behind it, up to the next quotation."""
        text = self._text[
            one.span.end : max(min(one.last.end, one.span.end + _REACH, following), one.span.end)
        ]
        return _END.split(text)[0].strip()

    def _led(self, before: str) -> tuple[str, int] | None:
        """The words for who speaks before the last verb, and where that ends; `None` without a verb."""
        verbs = [match for match in _VERB.finditer(before) if not match["other"]]
        if not verbs:
            return None
        verb = verbs[-1]
        clauses = re.split("[，,]", before[: verb.start()])
        subject = next((clause for clause in reversed(clauses) if self._subject(clause)), "")
        is_beside = not before[verb.end() :].strip("，,：:道")
        return self._subject(subject), len(before) if is_beside else verb.end()

    @staticmethod
    def _is_led_alone(inner: str, led: tuple[str, int] | None) -> bool:
        """Whether only a comma could say that the clause behind is of it: 甲说这是“……”，|而乙说|."""
        return bool(led and led[0]) and inner[-1:] not in _CLOSED

    def _follows(self, behind: str) -> tuple[str, int] | None:
        """Who speaks, where a verb follows with its subject before it."""
        clause = re.split("[，,：:]", behind.lstrip("，,"))[0]
        verb = next((match for match in _VERB.finditer(clause) if not match["other"]), None)
        if verb is None or not verb.start():
            return None
        subject = self._subject(clause[: verb.start()])
        return (subject, verb.end()) if subject else None

    @staticmethod
    def _subject(clause: str) -> str:
        """The words for who speaks at the start of a clause."""
        clause = _WHERE.sub("", _LEADING.sub("", _AGE.sub("", clause.strip())))
        clause = clause.removeprefix("他的").removeprefix("她的")
        cited = _CITED.search(clause)
        clause = cited["who"] if cited else clause
        described = max((match.end() for match in _DESCRIBED.finditer(clause)), default=2)
        described = max([described, *(match.end() for match in _TITLED.finditer(clause))])
        described = max(described, clause.rfind("的") + 2 if _ONE_OF_MANY.match(clause) else 0)
        found = _ADVERBIAL.search(clause, described) if len(clause) > described else None
        if _ADVERBIAL.match(clause) and not clause.startswith("以色列"):
            return ""
        pronoun = next((one for one in zh.PRONOUNS.split() if clause.startswith(one)), "")
        if pronoun and clause[1:2] not in ("们", "們"):
            return pronoun
        verb = next((match for match in _VERB.finditer(clause, described) if not match["other"]), None)
        ends = [match.start() for match in (found, verb) if match]
        return _without_manner(clause[: min(ends)] if ends else clause)

    def _tell(self, one: Told, led: tuple[str, int], told: Sequence[Told]) -> None:
        one.is_speech = True
        subject = led[0]
        if subject in zh.PRONOUNS.split():
            one.speaker = self._meant(one, told)
            one.is_name = bool(one.speaker)
        elif subject and not _is_nobody(subject) and "有人" not in subject:
            one.speaker, one.is_name = _name(subject)

    def _goes_on(self, one: Told, last: Told, before: str) -> bool:
        """Whether it follows another one with no more than its clause, or a joining word, between."""
        if last.last is not one.first:
            return False
        between = self._text[last.span.end : one.span.start].strip()
        return len(between) <= _LONGEST_ROLE and not before.strip("，,和与及、")

    def _meant(self, one: Told, told: Sequence[Told]) -> str:
        """The only name in its paragraph for which a pronoun can stand."""
        names: list[str] = []
        for earlier in told:
            if earlier.is_name and earlier.first is one.first:
                names = [earlier.speaker]
        start = told[-1].span.end if names else one.first.start
        paragraph = self._sentences_near(start, one.span.start)
        names += [match["name"] for match in _BEGINNING_NAME.finditer(paragraph)]
        others = {match["name"] for match in _OTHER_NAME.finditer(paragraph)}
        return names[0] if len(set(names)) == 1 and others <= set(names) else ""

    def _stands_alone(self, inner: str, before: str) -> bool:
        """Whether what nobody is said to say is somebody's words all the same."""
        if inner[-1:] in "。！？!?…，," and inner[-1:]:
            return True
        return (before[-1:] in "：:" and bool(before)) or (len(inner) > _FEWEST and "，" in inner)


def _is_full(name: str) -> bool:
    """Whether a name has no more than a name may have."""
    return bool(re.fullmatch(_NAME, name)) or "·" in name


def _is_nobody(subject: str) -> bool:
    """Whether words begin with a pronoun, but for "this" before somebody: 这位演员."""
    return subject.startswith(_NOBODY) and subject[1:2] not in ("位", "名")


def _without_manner(subject: str) -> str:
    """The words for who speaks without those for how: 刘国强|斩钉截铁地."""
    if subject.endswith("地"):
        for length in (3, 5, 4):
            if _name(subject[:-length])[1]:
                return subject[:-length]
    if subject.endswith(_MOODS) and _name(subject[:-1])[1]:
        return subject[:-1]
    if subject.endswith(("着", "著")):
        for length in (3, 2):
            if _name(subject[:-length])[1]:
                return subject[:-length]
    return subject


def _name(subject: str) -> tuple[str, bool]:
    """A name without titles, or the whole description, and which it is."""
    titles = [match for match in _TITLE.finditer(subject) if match.end() < len(subject)]
    rest = subject[titles[-1].end() :].removeprefix("的") if titles else subject
    bare = _BEHIND_NAME.sub("", rest)
    if "·" in bare:
        return bare, True
    if titles and bare != rest and len(bare) == 1:
        return rest, True
    is_foreign = bool(titles) and 1 < len(bare) <= _LONGEST_NAME and _NO_NAME.isdisjoint(bare)
    is_name = bool(re.fullmatch(_NAME, bare)) or is_foreign
    if is_name and bare[-1] not in _HOUSES:
        return bare, True
    ending = re.search(rf"(?:的|、|[员員师師家者长長人手])(?P<name>(?!方面|高管|高层|成员){_NAME})$", bare)
    if ending:
        return ending["name"], True
    is_somebody = len(subject) <= _LONGEST_ROLE and subject.endswith(_BODIES)
    is_doubtful = _ENDING_NAME.search(subject) and not subject.endswith("方面")
    return (subject if is_somebody and not is_doubtful else "", False)
