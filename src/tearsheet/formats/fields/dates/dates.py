"""How papers print dates: the one place that reads them, by tokens and never by guessing.

Every token of the text must have its place: a text with a word or figure too many, or a date that
could be two, has no `when`.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, timezone

from tearsheet.article.model import PublicationDate
from tearsheet.formats.fields.dates import date_words, zones
from tearsheet.formats.fields.words import INVISIBLE, folded

MAX_LENGTH = 80
_BRACKETS = (("(", ")"), ("[", "]"))

_TOKEN = re.compile(
    r"(?:utc|gmt)\s?[+−-]\d\d?(?::?\d\d)?(?!\d)|\+\d\d:?\d\d(?!\d)|(?<![\w.])[−-]\d\d:?\d\d(?!\d)"
    r"|[ap]\.\s?m\b\.?|\d+|[^\W\d_]+|[^\w\s]"
)
# Each token is one letter of a short code, which the patterns below read:
# 9 one or two digits, Y four, M month, W weekday, B either (Spanish "mar"), A "a.m." or "p.m.",
# H hour word, Z zone, N noon, o ordinal, _ filler; signs stand for themselves; ? anything else.
_SIGNS = {
    **{sign: sign for sign in ".,:/-()|"},
    **{"–": "-", "—": "-", "·": "|", "•": "|", "[": "(", "]": ")", "'": "_", "’": "_"},
    **{"年": "-", "月": "-", "년": "-", "월": "-"},
}
_DATES = (
    # (pattern of the code, compiled when it is first tried; the order of its three parts)
    (r"(9)[.o]{0,2}[-/_]*([MB])[-/.,_]*(Y)\.?", "dmy"),
    (r"([MB])\.?_?(9)[.o]?[,_]{0,2}(Y)", "mdy"),
    (r"(Y)([-/.])(9)\2(9)", "ymd"),
    (r"(9)\.(9)\.(Y)\.?", "dmy"),
    (r"(9)([-/])(9)\2(Y)", "?"),
    (r"^(9)\.(9)\.(9)(?![.:9])", "dmy"),
    (r"(?<=^W,)(9)[MB](9)(?=9:9(?::9)?Z)", "dmy"),  # RFC 2822, whose year may have two figures
)
_TIME = re.compile(r"(9)[:.H](9)(?:[:.](9))?(A|_?H)?|(9)(A|_?H)|N|Y(?=[_(]*Z)")
_REST = re.compile(r"[_WBZ.,:|()\-/]*")
_NOON = frozenset({"noon", "midday", "mittag", "midi", "mediodia", "mezzogiorno", "podne", "подне"})
_MONTHS_IN_YEAR = 12
_HOURS_ON_DIAL = 12
_YEAR_DIGITS = 4
_PIVOT = 50


def parse(text: str, *, day_first: bool | None = None) -> PublicationDate:
    """A date as printed; `when` holds exactly what it states.

    Args:
        text: The printed date, its label taken off; brackets around all of it are taken off here.
        day_first: Whether 03/04 is the third of April, where the text's surroundings tell.
    """
    text = text.strip().removesuffix(",").strip()
    for opening, closing in _BRACKETS:
        if text.startswith(opening) and text.endswith(closing):
            text = text[1:-1].strip()
    if len(text) > MAX_LENGTH or not any(char.isdecimal() for char in text):
        return PublicationDate(text)
    return _parse_iso(text) or _Reading(text, day_first).result()


def _parse_iso(text: str) -> PublicationDate | None:
    """ISO 8601, extended as RFC 3339 and web pages have it, or basic: 20231001T001100Z."""
    is_basic = text[:8].isdecimal() and text[8:9] in {"", "T"}
    if not (is_basic or text[4:5] == "-") or not text.isascii():
        return None
    try:
        when = datetime.fromisoformat(text.upper())
    except ValueError:
        return None
    return PublicationDate(text, when if ":" in text or text[8:9] == "T" else when.date())


class _Reading:
    """One text's tokens, and what has been found among them."""

    def __init__(self, text: str, day_first: bool | None) -> None:
        self.text = text
        self.tokens = [token for token in _TOKEN.findall(folded(text)) if token not in INVISIBLE]
        before = ["", *self.tokens]
        self.code = "".join([_code(*pair) for pair in zip(self.tokens, before, strict=False)])
        self.day_first = day_first

    def result(self) -> PublicationDate:
        """The date, with `when` where all of the text is understood."""
        try:
            return self._understood() or PublicationDate(self.text)
        except ValueError:
            # a day or an hour that no calendar or clock has
            return PublicationDate(self.text)

    def _understood(self) -> PublicationDate | None:
        day = self._take_date()
        if day is None:
            return None
        clock = self._take_time()
        if not _REST.fullmatch(self.code):
            return None
        coded = list(zip(self.tokens, self.code, strict=True))
        weekdays = {date_words.WEEKDAYS[token] for token, code in coded if code in "WB"}
        named = [token for token, code in coded if code == "Z"]
        when = _moment(datetime.combine(day, clock), named) if clock else day
        return PublicationDate(self.text, when, bool(weekdays - {day.isoweekday()}))

    def _take(self, match: re.Match[str]) -> list[str]:
        """The tokens that a pattern found, taken out; a bar stands in their place."""
        start, end = match.span()
        taken = self.tokens[start:end]
        self.tokens[start:end] = ["|"]
        self.code = self.code[:start] + "|" + self.code[end:]
        return taken

    def _take_date(self) -> date | None:
        for pattern, order in _DATES:
            if match := re.search(pattern, self.code):
                codes = match.group()
                parts = [
                    token for token, code in zip(self._take(match), codes, strict=True) if code in "9YMB"
                ]
                return self._date_of(parts, order)
        return None

    def _date_of(self, parts: list[str], order: str) -> date | None:
        """The day that three tokens name; `None` where that hangs on who reads them."""
        if order == "?":
            day_first = self._is_day_first(int(parts[0]), int(parts[1]))
            if day_first is None:
                return None
            order = "dmy" if day_first else "mdy"
        values = dict(zip(order, parts, strict=True))
        month = date_words.MONTHS.get(values["m"]) or int(values["m"])
        return date(_year(values["y"]), month, int(values["d"]))

    def _is_day_first(self, first: int, second: int) -> bool | None:
        """Whether the first figure is the day: by its size, else by the text's language or zone."""
        if first == second or max(first, second) > _MONTHS_IN_YEAR:
            return first >= second
        words = set(self.tokens)
        if not words.isdisjoint(zones.MONTH_FIRST):
            return False
        if not words.isdisjoint(zones.DAY_FIRST | date_words.DAY_FIRST_WORDS):
            return True
        return self.day_first

    def _take_time(self) -> time | None:
        match = _TIME.search(self.code)
        if match is None:
            return None
        taken = self._take(match)
        figures = [int(token) for token in taken if token.isdecimal()]
        if match.group() == "N":
            return time(_HOURS_ON_DIAL)
        if match.group() == "Y":
            return time(figures[0] // 100, figures[0] % 100)
        halves = [token[0] for token, code in zip(taken, match.group(), strict=True) if code == "A"]
        hour, minute, second = (*figures, 0, 0)[:3]
        return time(_hour_of_day(hour, halves[0]) if halves else hour, minute, second)


def _code(token: str, before: str) -> str:
    """The letter that stands for a token; "am" is no filler right behind a figure."""
    if token.isdecimal():
        return {1: "9", 2: "9", _YEAR_DIGITS: "Y"}.get(len(token), "?")
    if token[0] in "ap" and token.replace(".", "").replace(" ", "") in {"am", "pm"}:
        return "A" if before.isdecimal() else "_"
    if token in _ZONES_AND_WEEKDAYS and before.isdecimal():
        return "Z"
    if (token[0] in "+-−" and len(token) > 1) or token.startswith(("utc", "gmt")):
        return "Z"
    return _SIGNS.get(token) or _CODES.get(token, "?")


def _codes() -> dict[str, str]:
    """Word -> its letter."""
    months, weekdays = date_words.MONTHS.keys(), date_words.WEEKDAYS.keys()
    kinds = (
        ("_", date_words.FILLERS),
        ("o", date_words.ORDINALS),
        ("Z", zones.NAMES),
        ("H", date_words.HOUR_WORDS),
        ("N", _NOON),
        ("W", weekdays),
        ("M", months),
        ("B", months & weekdays),
    )
    return {word: letter for letter, words in kinds for word in words}


_CODES = _codes()
# "cet" is Thursday too; behind a clock it is the zone
_ZONES_AND_WEEKDAYS = zones.NAMES & date_words.WEEKDAYS.keys()


def _year(figures: str) -> int:
    """A year; one of two figures as RFC 2822, 4.3 has it."""
    year = int(figures)
    if len(figures) == _YEAR_DIGITS:
        return year
    return year + (2000 if year < _PIVOT else 1900)


def _hour_of_day(hour: int, half: str) -> int:
    """The hour of 24 for one of 12 in a half, "a" or "p".

    Raises:
        ValueError: No dial has that hour in that half.
    """
    if not 1 <= hour <= _HOURS_ON_DIAL:
        raise ValueError(hour)
    return hour % _HOURS_ON_DIAL + (_HOURS_ON_DIAL if half == "p" else 0)


def _moment(local: datetime, names: list[str]) -> datetime:
    """The local time with its zone where the zones named agree on one; else as it is."""
    offsets = {offset for name in names if (offset := zones.offset(name, local)) is not None}
    if len(offsets) != 1:
        return local
    return local.replace(tzinfo=timezone(timedelta(minutes=offsets.pop())))
