"""A text as its words, so that two can be compared whatever the typography.

Kinds of quotation marks, dashes and blanks, soft hyphens, the wrapping of lines, ligatures and Unicode's
normal form make no difference; letters, accents, figures and every other sign do.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache

from tearsheet.article.signs import DASHES, QUOTATION_MARKS
from tearsheet.formats.fields.dates import vocabulary
from tearsheet.stopping import GoOn, unstopped, watched

# Han and kana set no blanks between words
_UNSPACED = (
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_HIDDEN = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_LETTER = rf"(?:[^\W{_UNSPACED}]|[\u0300-\u036f{_HIDDEN}])"
_APOSTROPHES = "'’ʼ＇"
# A dash right before a figure, and behind no word, is a minus
_NUMBER = rf"(?:(?<![\w{DASHES}])[{DASHES}])?\d+(?:[.,:]\d+)*{_LETTER}*"
_WORD = rf"{_LETTER}+(?:[{_APOSTROPHES}]{_LETTER}+)*"
# Right behind a figure, primes are feet and inches, minutes and seconds; elsewhere quotation marks
_PRIMES = "′″"
_FEET = r"(?<=\d)′|(?<=\d)″|(?<=\d)['’](?=[ \u00a0]?\d{1,2}[\"”])"
_INCHES = "|".join(rf"(?<=['’]{digits})[\"”]" for digits in (r"\d", r"\d\d", r"\s\d", r"\s\d\d"))
_TOKEN = (
    rf"(?P<feet>{_FEET})|(?P<inches>{_INCHES})|{_NUMBER}|{_WORD}|[{_UNSPACED}]"
    rf"|…|\.[ \u00a0]?\.[ \u00a0]?\.|[{DASHES}]+|\S"
)

_SAYING = frozenset(f"%‰‱&@#*§¶†‡/\\{_PRIMES}")
_COMPATIBLE = re.compile("[\ufb00-\ufb06\uff01-\uff5e]")
_GROUP = "\x1f"  # parts words in one string; no text that is shown holds it within a word
_LONGEST_REMEMBERED = 1 << 16
_REACH = 40  # code points in which the rest of a word is looked for
_GROUPS = "[ \u00a0\u2009\u202f]"  # parts thousands: ISO 80000-1, 7.3.1
_REST_BEFORE = re.compile(rf"(?:(?<!\w)\w{{1,{_REACH}}}[‐‑-]|\d[{DASHES}])$")
_REST_BEHIND = re.compile(rf"[‐‑-]\w+|(?<=\d)[{DASHES}]\d+")
_WORD_BEFORE = re.compile(r"(?<!\w)([^\W\d_]{1,20})\.?[ \u00a0]$")
_LAST_DAY = 31
_THOUSANDS = re.compile(rf"(?<![\d.,])\d{{1,3}}(?:{_GROUPS}\d{{3}})+(?!\d)")


@lru_cache(maxsize=_LONGEST_REMEMBERED)
def key_of(token: str) -> str:
    """What a word is compared by; empty for a quotation mark and for what has no width."""
    if token.isascii():
        return "" if token in QUOTATION_MARKS else _one_sign(token)
    bare = re.sub(f"[{_HIDDEN}]", "", unicodedata.normalize("NFC", token))
    bare = _COMPATIBLE.sub(lambda match: unicodedata.normalize("NFKC", match[0]), bare)
    if bare in QUOTATION_MARKS:
        return ""
    return _one_sign(re.sub(f"[{_APOSTROPHES}]", "'", bare))


def _one_sign(token: str) -> str:
    """A token, one sign for all dashes and one for all ellipses."""
    return "…" if token.startswith(".") and len(token) > 1 else re.sub(f"^[{DASHES}]+", "-", token)


@lru_cache(maxsize=_LONGEST_REMEMBERED)
def is_mark(key: str) -> bool:
    """Whether it is punctuation and no word; signs that are read aloud, such as %, are words."""
    return len(key) == 1 and key not in _SAYING and unicodedata.category(key).startswith("P")


def _measure(match: re.Match[str]) -> str:
    """The prime that a token is, or stands for, as a measure; empty for every other token."""
    if match["inches"]:
        return "″"
    return (match["feet"] if match["feet"] in _PRIMES else "′") if match["feet"] else ""


class WordedText:
    """The words and marks of a text, each of which knows its place.

    Attributes:
        text: As given.
        keys: Of each word or mark, in order.
        starts: Where each begins, in code points.
        ends: Where each ends, not included.
    """

    def __init__(self, text: str, go_on: GoOn = unstopped) -> None:
        self.text = text
        self.keys: list[str] = []
        self.starts, self.ends = array("L"), array("L")
        for match in watched(re.finditer(_TOKEN, text), go_on):
            key = _measure(match) or key_of(match[0])
            if key:
                self.keys.append(key)
                self.starts.append(match.start())
                self.ends.append(match.end())

    def between(self, first: int, last: int) -> str:
        """The text from one word to another, not included; what stands between words belongs to it."""
        return self.text[self.starts[first] : self.ends[last - 1]] if first < last else ""


class WordRow:
    """The words of a text without its marks, in small letters, in which others are looked for.

    Attributes:
        keys: Of each word.
        numbers: Its number among the words and marks of the text.
    """

    def __init__(self, worded: WordedText) -> None:
        self.numbers = array("L", (number for number, key in enumerate(worded.keys) if not is_mark(key)))
        self.keys = [worded.keys[number].casefold() for number in self.numbers]
        self._joined = _GROUP + _joined(self.keys)
        self._offsets = array("L")
        offset = 0
        for key in self.keys:
            self._offsets.append(offset)
            offset += len(key) + 1

    def find(self, wanted: Sequence[str], most: int) -> list[int]:
        """The numbers of the words at which some words in a row begin; at most so many."""
        found: list[int] = []
        row = _GROUP + _joined(wanted)
        place = self._joined.find(row) if wanted else -1
        while place >= 0 and len(found) < most:
            found.append(bisect_left(self._offsets, place))
            place = self._joined.find(row, place + 1)
        return found


def rest_before(text: str, start: int) -> str:
    """What of a word or figure stands before a place within it: "non-" of "non-violent", "1 " of "1 200"."""
    first = max(0, start - _REACH)
    beside = _REST_BEFORE.search(text, first, start)
    return beside[0] if beside else text[_thousands(text, start)[0] : start]


def rest_behind(text: str, end: int) -> str:
    """The same from a place on: "-free" of "nuclear-free"."""
    beside = _REST_BEHIND.match(text, end)
    return beside[0] if beside else text[end : _thousands(text, end)[1]]


def _thousands(text: str, place: int) -> tuple[int, int]:
    """Where the figure in groups begins and ends within which a place is; twice the place where none is."""
    found = _THOUSANDS.finditer(text, max(0, place - _REACH), place + _REACH)
    groups = (each.span() for each in found if each.start() < place < each.end())
    return next((span for span in groups if not _is_day_first(text, *span)), (place, place))


def _is_day_first(text: str, start: int, end: int) -> bool:
    """Whether the first of two groups is a day of the month before it: “on May 12 200 people came”."""
    day, blank, rest = text[start:end].partition(" ")
    before = _WORD_BEFORE.search(text, max(0, start - _REACH), start)
    is_day = bool(blank) and int(day) <= _LAST_DAY and rest.isdecimal() if day.isdecimal() else False
    return (
        is_day
        and before is not None
        and bool(vocabulary.look_up(before[1].lower(), is_everywhere=True).months)
    )


def _joined(keys: Iterable[str]) -> str:
    return "".join(f"{key}{_GROUP}" for key in keys)
