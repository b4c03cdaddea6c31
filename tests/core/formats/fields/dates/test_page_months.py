from __future__ import annotations

from datetime import date

import pytest

from tearsheet.formats.fields.dates import printed_dates


def search(text: str) -> date | None:
    """The one day that a text names."""
    days = {found.date.when for found in printed_dates.days(text)}
    return days.pop() if len(days) == 1 else None


@pytest.mark.parametrize(
    "text",
    [
        "3 May 2023",
        "May 3rd, 2023",
        "3 de mayo de 2023",
        "3 mai 2023",
        "3. května 2023",
        "3 maja 2023",
        "2023. május 3.",
        "2023 m. gegužės 3 d.",
        "2023. gada 3. maijs",
        "3 tháng 5, 2023",
        "3 мая 2023",
        "3 травня 2023",
        "3 Μαΐου 2023",
        "3 أيار/مايو 2023",
        "3 במאי 2023",
        "३ मई २०२३",
        "৩ মে ২০২৩",
        "3 พฤษภาคม 2566",
        "2023年5月3日",
        "2023년 5월 3일",
    ],
)
def test_a_day_is_found_in_many_languages(text: str) -> None:
    assert search(text) == date(2023, 5, 3)


def test_months_of_two_words_stay_together() -> None:
    assert search("28 كانون الثاني 2013") == date(2013, 1, 28)


def test_two_days_are_none() -> None:
    assert search("3 May 2023 and 4 May 2023") is None


@pytest.mark.parametrize("text", ["31 February 2023", "3 Quay 2023", "May 2023", "3 May 20231"])
def test_what_is_no_day_is_none(text: str) -> None:
    assert search(text) is None


def test_the_place_of_a_day_is_told() -> None:
    (found,) = printed_dates.days("on Wed, 3 May 2023, 10:15 and")
    assert (found.start, found.end) == (3, 25)
