from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.formats.fields.dates import calendars, dates
from tearsheet.formats.fields.dates.figures import Hints


@pytest.mark.parametrize(
    ("year", "month", "day", "expected"),
    [
        (1300, 1, 1, date(1921, 3, 21)),
        (1357, 11, 22, date(1979, 2, 11)),
        (1399, 12, 30, date(2021, 3, 20)),
        (1400, 1, 1, date(2021, 3, 21)),
        (1402, 7, 9, date(2023, 10, 1)),
        (1403, 12, 30, date(2025, 3, 20)),
    ],
)
def test_the_day_of_an_iranian_date(year: int, month: int, day: int, expected: date) -> None:
    assert calendars.of_iran(year, month, day) == expected


@pytest.mark.parametrize("wrong", [(1402, 12, 30), (1402, 7, 31), (1402, 13, 1), (1402, 0, 1), (1200, 1, 1)])
def test_a_day_that_the_iranian_calendar_has_not_is_refused(wrong: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match=str(wrong[0])):
        calendars.of_iran(*wrong)


@given(st.dates(date(1921, 3, 21), date(2121, 1, 1)))
def test_iranian_days_follow_each_other_without_a_gap(day: date) -> None:
    around = {
        calendars.of_iran(year, month, number)
        for year in (day.year - 622, day.year - 621)
        if year in calendars.IRANIAN_YEARS
        for month in range(1, 13)
        for number in range(1, 30)
    }
    assert day in around or day - timedelta(days=2) in around


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("令和5年10月1日 8時15分", datetime(2023, 10, 1, 8, 15)),
        ("令和元年5月1日", date(2019, 5, 1)),
        ("平成31年4月30日(火)", date(2019, 4, 30)),
        ("2023(令和5)年10月1日", date(2023, 10, 1)),
        ("民國112年10月1日", None),
        ("1 ตุลาคม 2566 เวลา 08:15 น.", datetime(2023, 10, 1, 8, 15)),
        ("วันอาทิตย์ที่ 1 ต.ค. พ.ศ. 2566", date(2023, 10, 1)),
        ("۹ مهر ۱۴۰۲", date(2023, 10, 1)),
        ("یکشنبه ۹ مهر ۱۴۰۲ ساعت ۰۸:۱۵", datetime(2023, 10, 1, 8, 15)),
        ("۱۴۰۲/۰۷/۰۹", date(2023, 10, 1)),
        ("١٤٤٥/٠٣/١٦", None),
    ],
)
def test_a_date_of_another_calendar_is_read_or_left(text: str, when: date | None) -> None:
    assert dates.parse(text).when == when


def test_a_year_of_figures_is_the_buddhas_on_a_thai_page_only() -> None:
    assert dates.parse("1/10/2566", hints=Hints(True, language="th")).when == date(2023, 10, 1)
    assert dates.parse("1/10/2566", hints=Hints(True, language="de")).when == date(2566, 10, 1)
