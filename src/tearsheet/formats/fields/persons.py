"""What a person's name looks like, in scripts with capitals, without them, and in Han and Hangul."""

from __future__ import annotations

import re
from functools import cache

from tearsheet.formats.fields.languages import spoken
from tearsheet.formats.fields.words import single_words, squashed
from tearsheet.formats.late import late

PARTICLES = single_words("""
    a al bin ibn de da das di del dela della der den des do dos du el la le les ter ten van von vom zu zum
    zur af av ben bint abu y ap ab und e i dello degli dei san st mac mc
""")
_ARTICLES = frozenset(("the", "a", "an", "our", "my", "your", "this", "der", "die", "das", "unser", "unsere"))
_NAME_WORDS = range(2, 6)  # a guess
_ELIDED = late(r"(?:[dlDL]|al|el|Al|El|O)['’\-][^\W\d_]")
_HAN = "\u3400-\u9fff々〆ヶ"
_IN_HAN = rf"[{_HAN}]{{2,4}}"
_IN_TWO = rf"[{_HAN}ぁ-ゖァ-ヺー]{{1,5}}[ \u3000・][{_HAN}ぁ-ゖァ-ヺー]{{1,6}}"
_IN_FOREIGN = rf"[{_HAN}ァ-ヺー]{{1,8}}(?:[·・•‧＝][{_HAN}ァ-ヺー]{{1,8}}){{1,3}}"
_IN_HANGUL = r"[가-힣]{2,4}"
_LONG = range(5, 7)  # signs; a guess: names of four and fewer are known without a surname
_LONGEST_GIVEN = 3  # signs; a guess: few given names are longer
_OF_OFFICES = frozenset("県市区町村省庁部課局社長会員相手者校学院駅府都道国州团團組组")
_FIRST_EASTERN = "々"
_OTHER_SCRIPTS = (("\u0590", "\u0e7f"), ("\u1000", "\u137f"))
"""The first and the last character of each range of scripts without capitals."""
_LEAST_LETTERS = 2  # a guess: half or one and a half of it changes none of 59 texts
_LABEL_WITHIN = late(r"[.,;/|·、。 ]\s{0,3}((?:[^\W\d_]{1,20} )?[^\W\d_]{1,20})\s?[:：]")


def is_name(text: str) -> bool:
    """Whether a text is a person's name and nothing more, and no post, firm, place or section."""
    if any(map(str.isdecimal, text)):
        return False
    if _is_eastern(text):
        return True
    parts = text.split()
    if len(parts) not in _NAME_WORDS or not parts[0][0].isalpha() or parts[0].lower() in _ARTICLES:
        return False
    if any(first <= text[0] <= last for first, last in _OTHER_SCRIPTS):
        return all(map(_is_of_letters, parts)) and not _is_of_else(parts)
    is_name = _begins_as_one(parts[0]) and all(map(_may_stand_in_one, parts))
    return is_name and not _is_of_else(parts)


def without_pictures(text: str) -> str:
    """A text that names authors, up to the label of those who took the pictures."""
    if ":" not in text and "：" not in text:
        return text
    captions = spoken("captions")
    ends = (match.start() for match in _LABEL_WITHIN.finditer(text) if squashed(match[1]) in captions)
    return text[: next(ends, len(text))]


def is_place(text: str) -> bool:
    """Whether a text has words of places in it."""
    return not spoken("place_words").isdisjoint(squashed(text).split())


def _is_of_else(parts: list[str]) -> bool:
    """Whether a word is one of posts, firms, places or sections, or the first announces a name."""
    own = [squashed(part) for part in parts]
    if own[0] in spoken("by", "byline") and own[0] not in PARTICLES:
        return True
    if not spoken("roles", "houses", "sections").isdisjoint(own):
        return True
    return own[0] in spoken("place_words") or own[-1] in spoken("place_words")


def _begins_as_one(word: str) -> bool:
    return word[0].isupper() or word in PARTICLES or _ELIDED.match(word) is not None


def _may_stand_in_one(word: str) -> bool:
    """Whether a word begins with a capital, or is one of those that names have small."""
    bare = word.strip("()'’“”\"„«»")
    return bool(bare) and (_begins_as_one(bare)) and not any(sign in bare for sign in ",;:!?/@&#|…")


def _is_of_letters(word: str) -> bool:
    return len(word.strip(".-'’")) >= _LEAST_LETTERS and all(
        char.isalpha() or char in ".-'’" or not char.isascii() for char in word
    )


def _is_eastern(text: str) -> bool:
    """Whether it is a name in Han, kana or Hangul: with a known surname, or in parts."""
    if max(text, default="") < _FIRST_EASTERN:
        return False
    foreign, *own = _eastern()
    if foreign.fullmatch(text):
        return True
    if any(pattern.fullmatch(text) for pattern in own):
        return surname(text) > 0 and not _is_of_section(text)
    return _is_long(text)


def _is_long(text: str) -> bool:
    """Whether it is a name of five or six signs, as in Japan: a surname of several, no office behind it."""
    given = text[surname(text) :]
    is_such = len(text) in _LONG and len(given) <= min(_LONGEST_GIVEN, len(text) - 2)
    is_in_han = all("\u3400" <= sign <= "\u9fff" or sign in "々〆ヶ" for sign in text)
    return is_such and is_in_han and _OF_OFFICES.isdisjoint(given) and not _is_of_section(text)


@cache
def _eastern() -> tuple[re.Pattern[str], ...]:
    """Compiled where a text has such signs: it takes some milliseconds."""
    return tuple(map(re.compile, (_IN_FOREIGN, _IN_TWO, _IN_HAN, _IN_HANGUL)))


def surname(text: str) -> int:
    """How many signs of a known surname a text begins with, something standing behind it; 0 for none."""
    known = spoken("surnames")
    return next((length for length in (3, 2, 1) if len(text) > length and text[:length] in known), 0)


def _is_of_section(text: str) -> bool:
    ends = spoken("sections", "houses", "roles")
    return text in ends or any(len(end) > 1 and text.endswith(end) for end in ends)
