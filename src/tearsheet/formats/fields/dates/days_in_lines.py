"""The days in a short line, with the time of day beside them: by its tokens, and never by guessing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone
from functools import lru_cache
from typing import NamedTuple

from tearsheet.article.model import PublicationDate
from tearsheet.formats.fields.dates import calendars, figures, tokens, vocabulary, zones
from tearsheet.formats.fields.dates.figures import Hints
from tearsheet.formats.fields.dates.tokens import Token
from tearsheet.formats.late import late

_D, _M, _Y = "(?P<d>[19])", "(?P<m>[MBJ])", "(?P<y>Y)"


class _Form(NamedTuple):
    """Day, month and year in the letters of tokens.

    "a" and "b" are figures of which either may be the day, "e" is an era, "t" a time of day between the day
    and the year.

    Attributes:
        needs: One letter of each of these words at least is in the line; looking is quicker than searching.
    """

    needs: str
    pattern: re.Pattern[str]


# Of those that begin at one place the first counts.
_FORMS = tuple(
    _Form(needs, late(pattern))
    for needs, pattern in (
        ("e y m", r"(?P<e>e)(?P<y>[19])y(?P<m>[19])m(?P<d>[19])_?"),
        ("e Y y m", rf"e[19]y?\({_Y}\)y(?P<m>[19])m{_D}_?"),
        ("Y m", rf"{_Y}(?:\(e[19]y?\))?y?[_,.]{{0,2}}(?P<m>[19])(?:-?o)?_?m_?{_D}_?"),
        ("Y m", rf"{_D}_?,?m(?P<m>[19])[_,y]{{0,2}}{_Y}"),
        ("Y MBJ", rf"(?<![19][-/:.]){_D}[.o]{{0,2}}[-/_,']{{0,3}}{_M}[-/.,_'e]{{0,4}}{_Y}"),
        ("MBJ '", rf"(?<![19][-/:.]){_D}\.?{_M}\.?'(?P<y>9)(?![.:/-]9)"),
        ("MBJ -", rf"(?<![19][-/:.]){_D}-{_M}-(?P<y>9)(?![.:/-]9)"),
        # RFC 2822, whose year may have two figures
        ("MBJ WB Z", rf"(?<=[WB],){_D}{_M}(?P<y>9)(?=9:9(?::9)?Z)"),
        ("Y MBJ", rf"{_M}\.?[_-]?{_D}[.o]{{0,2}}[-,_]{{0,2}}{_Y}"),
        ("MBJ '", rf"{_M}\.?_?{_D}[.o]{{0,2}},?'(?P<y>9)(?![.:/-]9)"),
        ("Y MBJ :", rf"{_M}\.?{_D},?(?P<t>[19]:9(?::9)?A?)Z{{0,2}}{_Y}"),  # C's asctime
        ("Y MBJ", rf"{_Y}[.,y_()-]{{0,5}}{_M}[.,_-]{{0,2}}{_D}(?!:|\.9[HA])"),
        ("Y MBJ", rf"{_Y}[-.,y_]{{0,4}}{_D}[.o-]{{0,2}}[-_]{{0,2}}{_M}(?![-/.,_']{{0,3}}Y)"),
        ("Y -/.", rf"(?<![19Y0][./-]){_Y}(?P<sign>[-/.])(?P<m>[19])(?P=sign){_D}(?![-/])"),
        ("Y -/.", rf"(?<![19Y0][./-])(?P<a>[19])(?P<sign>[-/.])(?P<b>[19])(?P=sign){_Y}(?![-/])"),
    )
)
_SHORT_FIGURES = _Form(
    "/.", late(r"(?<![19Y0][./-])(?P<a>[19])(?P<sign>[./])(?P<b>[19])(?P=sign)'?(?P<y>[19])(?![-/.:][19Y0])")
)
_CLOCK = (
    r"(?:"
    r"(?:A_{0,2})?[19]:9(?:[:.]9)?(?:_{0,2}H)?(?:_{0,3}A)?"
    r"|(?:A_{0,2})?[19]_?H_{0,2}(?:[19](?![:.])_{0,2}H?(?:[19]_)?)?A?"
    r"|(?:A_{0,2})?[19]\.9(?:\.9)?(?:_{0,2}H)?(?:_{0,3}A)?"
    r"|A_?[19](?![19:.])|[19]_{0,2}A|[19]?N|Y(?=[_(]*Z))"
)
_ZONES = r"(?P<zone>(?:[_(,|]{0,3}Z)*)"
_ANYWHERE = late(rf"(?<![19Y0][.:/]){_CLOCK}")
_BEHIND = late(rf"[_,.|(\-WB)]{{0,7}}?\??(?P<clock>{_CLOCK}){_ZONES}")
_BEFORE = late(rf"(?<![19Y0][.:/])(?P<clock>{_CLOCK}){_ZONES}[_,.|()\-WB]{{0,6}}$")
_WEEKDAYS_BEFORE = late(r"(?:[WB][_,.|)]{0,3}){1,2}$")
_WEEKDAY_BEHIND = late(r"[,_.|(]{0,3}[WB]\)?")
_REST = late(r"(?:[_WBZ.,:|()\-/'y]|(?<=\()m(?=\)))*")
_HOURS_ON_DIAL = 12
_YEAR_DIGITS = 4
_CENTURY, _PIVOT = 2000, 50  # RFC 2822, 4.3
_MAX_HALF = 4  # letters; a guess: half or one and a half of it changes none of 59 texts
_OF_MINUTES = 2  # figures of a time of day without seconds
_THAI = late("[\u0e00-\u0e7f]")
_HANGUL = late("[\uac00-\ud7af]")
_ARABIC = late("[\u0600-\u06ef]")
_PERSIAN_FIGURE = late("[\u06f0-\u06f9]")
# Whose short forms in the CLDR begin with the year
_YEAR_FIRST = frozenset(
    ("af", "eo", "eu", "hu", "ja", "ko", "lt", "mn", "ne", "si", "sv", "zh", "zu", "ckb", "fa")
)
_PERSIAN = frozenset({"fa", "ps", "ckb", "mzn", "lrc"})


class FoundDay(NamedTuple):
    """A day with what belongs to it: its weekday, the time of day, the zone.

    Attributes:
        start: In code points of the line; `end` is not included.
        date: As printed; its `when` is `None` where figures could be two days.
    """

    start: int
    end: int
    date: PublicationDate


class _Place(NamedTuple):
    """Where a day stands, in tokens, and the parts of its form."""

    start: int
    end: int
    match: re.Match[str]


@lru_cache(maxsize=64)
def reading(line: str, hints: Hints, *, is_everywhere: bool) -> Reading:
    """What a line says, in all languages or in English; lines are asked several things one after another."""
    return Reading(line, hints, is_everywhere=is_everywhere)


class Reading:
    """One line's tokens, and what they say."""

    def __init__(self, line: str, hints: Hints, *, is_everywhere: bool) -> None:
        """Reads in all languages, or in English."""
        self._line = line
        self._hints = hints
        self.tokens = tokens.of(line, figures.tongue(hints.language), is_everywhere=is_everywhere)
        self.code = tokens.codes(self.tokens)
        self._places = list(self._days())

    def whole(self) -> PublicationDate | None:
        """The date that the line is and nothing else.

        Returns:
            `None` where a word or figure is too many; a date without `when` where it could be two days.

        Raises:
            ValueError: A day or an hour that no calendar or clock has.
        """
        if len(self._places) != 1:
            return None
        place = self._places[0]
        rest = f"{self.code[: place.start]}|{self.code[place.end :]}"
        clock = self._clock_inside(place)
        if clock is None and (match := _ANYWHERE.search(rest)):
            shift = 0 if match.start() < place.start else place.end - place.start - 1
            clock = self.tokens[match.start() + shift : match.end() + shift]
            rest = f"{rest[: match.start()]}|{rest[match.end() :]}"
        if not _REST.fullmatch(rest):
            return None
        return self._dated(self._line, self.tokens, place, clock)

    def found(self) -> list[FoundDay]:
        """All days in their order, each with the clock that stands beside it."""
        found: list[FoundDay] = []
        free = 0
        for number, place in enumerate(self._places):
            last = self._places[number + 1].start if number + 1 < len(self._places) else len(self.tokens)
            start, end, clock = self._with_clock(place, free, last)
            start, end = self._with_weekday(start, end, free, last)
            text = slice(self.tokens[start].start, self.tokens[end - 1].end)
            try:
                read = self._dated(self._line[text], self.tokens[start:end], place, clock)
            except ValueError:
                continue
            found.append(FoundDay(text.start, text.stop, read))
            free = end
        return found

    def _days(self) -> Iterator[_Place]:
        """Where days stand, from left to right, none overlapping."""
        forms = [form for form in (*_FORMS, _SHORT_FIGURES) if self._has(form)]
        place = 0
        while place < len(self.code):
            matches = [
                match
                for form in forms
                if (match := form.pattern.search(self.code, place)) and self._can_be(form, match)
            ]
            if not matches:
                return
            match = min(matches, key=lambda match: match.start())
            yield _Place(*match.span(), match)
            place = match.end()

    def _has(self, form: _Form) -> bool:
        return all(any(letter in self.code for letter in letters) for letters in form.needs.split())

    def _can_be(self, form: _Form, match: re.Match[str]) -> bool:
        """Whether it is no name ("Mac 12, 2021") and no score.

        Few languages print the month first; a year of two figures needs a clock, or nothing, beside the date.
        """
        month = self.tokens[match.start("m")] if match.groupdict().get("m") else None
        if month and match.start("m") < match.start("d") < match.start("y"):
            is_foreign_page = figures.tongue(self._hints.language) not in {"", "en"}
            return is_foreign_page or not month.is_foreign or vocabulary.is_full_name(month.key)
        if form is not _SHORT_FIGURES:
            return True
        is_korean = self._is_of({"ko"}, _HANGUL)
        if not is_korean and match["y"] != "9":
            return False
        rest = self.code[: match.start()] + "|" + self.code[match.end() :]
        is_alone = match["sign"] == "." and not self.code[: match.start()].strip("WB,")
        return is_alone or self._hints.is_labelled or bool(_ANYWHERE.search(rest))

    def _clock_inside(self, place: _Place) -> list[Token] | None:
        groups = place.match.groupdict()
        return self.tokens[slice(*place.match.span("t"))] if groups.get("t") else None

    def _with_clock(self, place: _Place, free: int, last: int) -> tuple[int, int, list[Token] | None]:
        """The range of tokens that a day and the clock beside it take, and those of the clock."""
        if inside := self._clock_inside(place):
            return place.start, place.end, inside
        behind = _BEHIND.match(self.code[:last], place.end)
        if behind and not self._is_doubtful(behind):
            return place.start, behind.end(), self.tokens[slice(*behind.span("clock"))]
        before = _BEFORE.search(self.code[: place.start], free)
        if before:
            return before.start(), place.end, self.tokens[slice(*before.span("clock"))]
        return place.start, place.end, None

    def _is_doubtful(self, match: re.Match[str]) -> bool:
        """Whether a word of no known meaning, which may be "p.m.", stands beside a clock of twelve hours."""
        clock = self.tokens[slice(*match.span("clock"))]
        numbers = [int(one.key) for one in clock if one.key.isdecimal()]
        if "A" in match["clock"] or len(numbers) != _OF_MINUTES or not 0 < numbers[0] <= _HOURS_ON_DIAL:
            return False
        behind = self.tokens[match.end("clock") : match.end("clock") + 1]
        is_unknown = behind and behind[0].code == "?" and behind[0].key[0].isalpha()
        return "?" in match.group() or bool(is_unknown and len(behind[0].key) <= _MAX_HALF)

    def _with_weekday(self, start: int, end: int, free: int, last: int) -> tuple[int, int]:
        if before := _WEEKDAYS_BEFORE.search(self.code[:start], free):
            start = before.start()
        if behind := _WEEKDAY_BEHIND.match(self.code[:last], end):
            end = behind.end()
        return start, end

    def _dated(
        self, text: str, own: list[Token], place: _Place, clock: list[Token] | None
    ) -> PublicationDate:
        """The date of a form's parts.

        Raises:
            ValueError: There is no such day or time.
        """
        day = self._day(place, own)
        if day is None:
            return PublicationDate(text)
        named = [token.key for token in own if token.code == "Z"]
        when = _moment(datetime.combine(day, _time(clock)), named) if clock else day
        inside = self.tokens[place.start : place.end]
        weekdays = [one.word.weekdays for one in own if one.code in "WB" and one not in inside]
        return PublicationDate(text, when, any(one and day.isoweekday() not in one for one in weekdays))

    def _day(self, place: _Place, own: list[Token]) -> date | None:
        """The day of a form's parts; `None` where it could be two.

        Raises:
            ValueError: There is no such day.
        """
        match = place.match
        parts = {name: self.tokens[match.start(name)] for name, letter in match.groupdict().items() if letter}
        year = self._year(parts)
        if "a" in parts:
            return self._of_figures(year, parts, match["sign"], own)
        month, day = parts["m"], int(parts["d"].key)
        if year in calendars.IRANIAN_YEARS and (number := self._month_of_iran(month)):
            return calendars.of_iran(year, number, day)
        if month.key.isdecimal():
            return self._plain(year, int(month.key), day)
        if len(month.word.months) != 1:
            return None
        return date(year, min(month.word.months), day)

    def _year(self, parts: dict[str, Token]) -> int:
        printed, era = parts["y"].key, parts.get("e")
        year = int(printed)
        if era:
            return year + era.word.value
        if len(printed) < _YEAR_DIGITS:
            return year + (_CENTURY if year < _PIVOT else _CENTURY - 100)
        is_buddhist = year in calendars.BUDDHIST_YEARS and self._is_of({"th"}, _THAI)
        return year + (calendars.BUDDHIST_ERA if is_buddhist else 0)

    def _month_of_iran(self, month: Token) -> int:
        if vocabulary.PERSIAN in month.word.kinds:
            return month.word.value
        return int(month.key) if month.key.isdecimal() and self._is_of(_PERSIAN, _PERSIAN_FIGURE) else 0

    def _plain(self, year: int, month: int, day: int) -> date | None:
        """A day in figures; years of the Islamic calendar are no others."""
        if year in calendars.IRANIAN_YEARS and self._is_of({"ar", "ur"}, _ARABIC):
            return None
        return date(year, month, day)

    def _of_figures(self, year: int, parts: dict[str, Token], sign: str, own: list[Token]) -> date | None:
        first, second = int(parts["a"].key), int(parts["b"].key)
        if len(parts["y"].key) < _YEAR_DIGITS and self._is_of(_YEAR_FIRST, _HANGUL):
            return date(_CENTURY + first, second, int(parts["y"].key))
        if year in calendars.IRANIAN_YEARS and self._is_of(_PERSIAN, _PERSIAN_FIGURE):
            return calendars.of_iran(year, second, first)
        if self._plain(year, 1, 1) is None:
            return None
        hints = self._hints._replace(day_first=self._is_day_first(own))
        return figures.day_of(year, first, second, sign, hints)

    def _is_day_first(self, own: list[Token]) -> bool | None:
        """Whether 03/04 is the third of April: by its zone and the words beside it, else its surroundings."""
        words = {token.key for token in own}
        if not words.isdisjoint(zones.MONTH_FIRST):
            return False
        if not words.isdisjoint(zones.DAY_FIRST) or any(map(self._is_foreign, own)):
            return True
        return self._hints.day_first

    def _is_foreign(self, token: Token) -> bool:
        """Whether it is a word of a date, in another language than English."""
        is_telling = len(token.key) > 1 or not self._line[token.start : token.end].isascii()
        return token.is_foreign and is_telling and token.code not in "ymeZ"

    def _is_of(self, languages: set[str] | frozenset[str], script: re.Pattern[str]) -> bool:
        """Whether the page is in one of the languages, or the line has letters of the script."""
        return figures.tongue(self._hints.language) in languages or script.search(self._line) is not None


def _time(clock: list[Token]) -> time:
    """The time of day of a clock's tokens.

    Raises:
        ValueError: No clock has it.
    """
    numbers = [int(token.key) for token in clock if token.key.isdecimal()]
    if noon := next((token for token in clock if token.code == "N"), None):
        if numbers not in ([], [_HOURS_ON_DIAL]):
            raise ValueError(numbers)
        return time(noon.word.value)
    if clock[0].code == "Y":
        return time(numbers[0] // 100, numbers[0] % 100)
    hour, minute, second = (*numbers, 0, 0)[:3]
    half = next((token for token in clock if token.code == "A"), None)
    return time(_hour_of_day(hour, half) if half else hour, minute, second)


def _hour_of_day(hour: int, half: Token) -> int:
    """The hour of 24 for one of 12 in a half; East Asian papers say the half beside hours of 24, too.

    Raises:
        ValueError: No dial has that hour in that half.
    """
    if not 1 <= hour <= _HOURS_ON_DIAL:
        if half.key.isascii():
            raise ValueError(hour)
        return hour
    return hour % _HOURS_ON_DIAL + half.word.value


def _moment(local: datetime, names: list[str]) -> datetime:
    """The local time with its zone where the zones named agree on one; else as it is."""
    offsets = {offset for name in names if (offset := zones.offset(name, local)) is not None}
    if len(offsets) != 1:
        return local
    return local.replace(tzinfo=timezone(timedelta(minutes=offsets.pop())))
