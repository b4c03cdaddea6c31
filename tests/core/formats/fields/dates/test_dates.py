"""What is read from dates as papers print them: a table, and what must not be read."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.formats.fields.dates import dates, days_in_lines, tokens
from tearsheet.formats.fields.dates.figures import Hints

DAY = date(2023, 10, 1)
LATE = datetime(2023, 10, 1, 0, 11)
NOON = datetime(2023, 10, 1, 12, 0)
HALF_PAST_TEN = datetime(2023, 10, 1, 10, 30)


def at(local: datetime, hours: float) -> datetime:
    """A local time in the zone some hours east of Greenwich."""
    return local.replace(tzinfo=timezone(timedelta(hours=hours)))


READ = {
    "Sun 1 Oct 2023 00.11 CEST": at(LATE, 2),
    "Oct. 1, 2023 at 12:11 a.m. ET": at(LATE, -4),
    "October 1, 2023, 12:11 AM EDT": at(LATE, -4),
    "Oct 1, 2023 12:11am Eastern Daylight Time": at(LATE, -4),
    "12:11 a.m. PT, Oct. 1, 2023": at(LATE, -7),
    "Dec. 1, 2023 at 10:30 a.m. ET": at(datetime(2023, 12, 1, 10, 30), -5),
    "2023-10-01": DAY,
    "2023-10-01T00:11": LATE,
    "2023-10-01T00:11+02:00": at(LATE, 2),
    "2023-10-01T00:11:00Z": LATE.replace(tzinfo=UTC),
    "2023-10-01 00:11 CEST": at(LATE, 2),
    "2023-10-01 00:11:30": LATE.replace(second=30),
    "20231001": DAY,
    "20231001T001100Z": LATE.replace(tzinfo=UTC),
    "20231001T0011": LATE,
    "Sun, 1 Oct 23 00:11 GMT": LATE.replace(tzinfo=UTC),
    "Sun, 01 Oct 23 00:11:00 +0200": at(LATE, 2),
    "\u200e1 October 2023\u200f": DAY,
    "2023/10/01": DAY,
    "Sun, 01 Oct 2023 00:11:00 +0200": at(LATE, 2),
    "Sun, 01 Oct 2023 00:11:00 GMT": LATE.replace(tzinfo=UTC),
    "1 Oct 2023 00:11 −0400": at(LATE, -4),
    "1 Oct 2023 00:11 UTC+5:30": at(LATE, 5.5),
    "1 Oct 2023 00:11 GMT-3": at(LATE, -3),
    "1 Oct 2023 00:11 UTC+05:30": at(LATE, 5.5),
    "1 Oct 2023 00:11 UTC+10": at(LATE, 10),
    "1 May 1999 10:30 a.m. ET": at(datetime(1999, 5, 1, 10, 30), -4),
    "0011 GMT, 1 October 2023": LATE.replace(tzinfo=UTC),
    "1 October 2023 00:11 BST": at(LATE, 1),
    "1 October 2023 10.30 AEST": at(HALF_PAST_TEN, 10),
    "1 October 2023": DAY,
    "October 1, 2023": DAY,
    "October 1st, 2023": DAY,
    "1st of October, 2023": DAY,
    "Sunday, October 1, 2023": DAY,
    "Sun Oct 1 2023": DAY,
    "01-Oct-2023": DAY,
    "(1 October 2023)": DAY,
    "1 October 2023 | 10:30": HALF_PAST_TEN,
    "1 October 2023 - 10:30": HALF_PAST_TEN,
    "1 October 2023, noon": NOON,
    "1. Oktober 2023": DAY,
    "Sonntag, 1. Oktober 2023, 10.30 Uhr": HALF_PAST_TEN,
    "So, 1. Okt. 2023 um 10:30 Uhr MESZ": at(HALF_PAST_TEN, 2),
    "am 1. Oktober 2023": DAY,
    "1. Oktober 2023 um 12 Uhr": NOON,
    "3. März 2023": date(2023, 3, 3),
    "01.10.2023": DAY,
    "1.10.2023 10:30": HALF_PAST_TEN,
    "1. 10. 2023.": DAY,
    "01.10.23": DAY,
    "1er octobre 2023": DAY,
    "Le dimanche 1er octobre 2023 à 10h30": HALF_PAST_TEN,
    "dimanche 1 octobre 2023 à 12 h": NOON,
    "15 août 2023": date(2023, 8, 15),
    "1 de octubre de 2023": DAY,
    "domingo, 1 de octubre de 2023 10:30 h": HALF_PAST_TEN,
    "mar 3 oct 2023": date(2023, 10, 3),
    "2 mar 2023": date(2023, 3, 2),
    "1 ottobre 2023": DAY,
    "domenica 1 ottobre 2023 ore 10.30": HALF_PAST_TEN,
    "1º ottobre 2023 alle 10:30": HALF_PAST_TEN,
    "1. oktobar 2023.": DAY,
    "nedelja, 1. oktobar 2023. u 10:30": HALF_PAST_TEN,
    "nedjelja, 1. oktobra 2023. godine": DAY,
    "1. okt 2023. 10:30h": HALF_PAST_TEN,
    "1. srpnja 2023.": date(2023, 7, 1),
    "недеља, 1. октобар 2023. године, 10:30": HALF_PAST_TEN,
    "1. октобра 2023. у 10.30 часова": HALF_PAST_TEN,
    "2023年10月1日 10時30分": HALF_PAST_TEN,
    "2023년 10월 1일": DAY,
    "13/10/2023": date(2023, 10, 13),
    "10/13/2023": date(2023, 10, 13),
    "10/10/2023": date(2023, 10, 10),
    "03/04/2023 à 10h30": datetime(2023, 4, 3, 10, 30),
    "03/04/2023 10:30 ET": at(datetime(2023, 3, 4, 10, 30), -5),
    "03/04/2023 10:30 BST": at(datetime(2023, 4, 3, 10, 30), 1),
    "1 October 2023 00:11 CST": LATE,
    "1 October 2023 00:11 IST": LATE,
    "5 Nov 2023 1:30 a.m. ET": datetime(2023, 11, 5, 1, 30),
    "1 December 2023 00:11 BST": datetime(2023, 12, 1, 0, 11),
    "1 Oct 1950 10:30 a.m. ET": datetime(1950, 10, 1, 10, 30),
}
NOT_READ = (
    *("", "yesterday", "October 2023", "2023", "1 October", "10:30", "03/04/2023", "3-4-2023"),
    *(
        "31 February 2023",
        "2023-13-01",
        "1 October 2023 25:00",
        "1 October 2023 13:05 p.m.",
        "0 October 2023",
    ),
    *(
        "the troops left on 1 October 2023",
        "1 October 2023 by Reuters",
        "1. listopada 2023.",
        "1/2 October 2023",
    ),
    *(
        "1 October 2023 10:30 11:30",
        "1 October 2023 to 2 October 2023",
        "1 Oct 2023 7",
        "1 Oct 23",
        "٣٫٤",
        "1²3",
    ),
)


@pytest.mark.parametrize(("text", "when"), [(text, when) for text, when in READ.items() if when])
def test_a_date_is_read_exactly_as_stated(text: str, when: date) -> None:
    found = dates.parse(text).when
    assert found == when
    assert type(found) is type(when)
    assert str(found) == str(when)


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_no_whole_and_certain_date_is_not_read(text: str) -> None:
    assert dates.parse(text).when is None


@pytest.mark.parametrize("text", ["Sunday 2 October 2023", "Mo, 3. Oktober 2023", "sreda, 1. oktobar 2023."])
def test_a_weekday_that_the_day_is_not_is_reported(text: str) -> None:
    assert dates.parse(text).weekday_differs


@pytest.mark.parametrize("text", ["Sunday 1 October 2023", "mar 3 oct 2023", "1 October 2023"])
def test_a_weekday_that_fits_is_not_reported(text: str) -> None:
    assert not dates.parse(text).weekday_differs


@pytest.mark.parametrize(
    ("day_first", "expected"), [(True, date(2023, 4, 3)), (False, date(2023, 3, 4)), (None, None)]
)
def test_the_order_of_day_and_month_can_be_told_from_outside(
    day_first: bool | None, expected: date | None
) -> None:
    assert dates.parse("03/04/2023", day_first=day_first).when == expected


def test_brackets_are_taken_off_the_printed_text() -> None:
    assert dates.parse("(1 October 2023)").text == "1 October 2023"


@given(st.dates())
def test_any_day_in_iso_form_is_read(day: date) -> None:
    assert dates.parse(day.isoformat()).when == day


@given(st.text(alphabet="0123456789./-:, apmOctzT+年", max_size=30))
def test_no_text_breaks_the_reading(text: str) -> None:
    assert dates.parse(text).text in text


@pytest.mark.parametrize(
    "line", ["Won 12/3/21 in all", "Score 3/4/5", "Der Stand war 12/3/21", "Le score 3/4/21"]
)
def test_three_short_figures_among_words_are_no_day(line: str) -> None:
    assert not days_in_lines.reading(line, Hints(), is_everywhere=True).found()


@pytest.mark.parametrize("line", ["12.3.21", "Mi 12.3.21", "3/4/21, 10:30"])
def test_three_short_figures_alone_or_beside_a_clock_are_a_day(line: str) -> None:
    assert days_in_lines.reading(line, Hints(), is_everywhere=True).found()


@given(st.text(st.characters(max_codepoint=0x5FF) | st.sampled_from("12:.+-/ utcapm")))
def test_a_western_line_has_the_tokens_that_any_line_has(line: str) -> None:
    assert tokens._WESTERN_TOKEN.findall(line) == tokens._TOKEN.findall(line)
