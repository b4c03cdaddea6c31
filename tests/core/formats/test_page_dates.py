from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.formats.page import printed_dates
from tearsheet.formats.page.figures import Hints, day_order


@pytest.mark.parametrize(
    ("line", "when"),
    [
        ("1 October 2023, 14:05", datetime(2023, 10, 1, 14, 5)),
        ("Posted on March 3, 2021", date(2021, 3, 3)),
        ("By Ada Quay on March 3, 2021", date(2021, 3, 3)),
        ("By Ada Quay | March 3, 2021 at 9:05 pm", datetime(2021, 3, 3, 21, 5)),
        ("October 17, 20236:01 PM ET", datetime(2023, 10, 17, 18, 1)),
        ("Harbour news · December 15 2023", date(2023, 12, 15)),
        ("Published 1 May 2023 | Updated 3 May 2023, 10:00", date(2023, 5, 1)),
        ("Kolumne von Ada Quay - 28.04.2024 um 08:52 Uhr - 12 Stimmen", datetime(2024, 4, 28, 8, 52)),
        ("Publié le 3 mai 2023 à 10h15 - Mis à jour le 4 mai 2023", datetime(2023, 5, 3, 10, 15)),
        ("Опубликовано 3 мая 2023, 10:15", datetime(2023, 5, 3, 10, 15)),
        ("الأربعاء، 28 آب/اغسطس 2013، آخر تحديث 14:00", date(2013, 8, 28)),
        ("公開日：2023年5月1日 更新日：2023年5月3日", date(2023, 5, 1)),
        ("19 Αυγούστου 2020 9:02 μμ", date(2020, 8, 19)),
        ("14:05 28/04/2023", datetime(2023, 4, 28, 14, 5)),
    ],
)
def test_a_short_line_states_its_day(line: str, when: date) -> None:
    found = printed_dates.read(line)
    assert found is not None
    assert found.when == when


@pytest.mark.parametrize(
    "line",
    [
        "The storm came on 3 May 2023.",
        "Council votes about the pier on 3 May 2023",
        "The pier closed on 3 May 2023 after a storm",
        "On 3 May 2023 the council met",
        "Updated 3 May 2023",
        "2023年5月3日 更新",
        "© 2023 The Gull, 3 May 2023",
        "Member since 3 May 2023",
        "From 3 May 2023 | 4 May 2023",
        "3/5/2023",
        "3 May 2923",
        "31 February 2023",
        "",
        "9" * 5_000,
    ],
)
def test_no_other_line_does(line: str) -> None:
    assert printed_dates.read(line) is None


def test_figures_that_could_be_two_days_are_read_as_the_pages_own_address() -> None:
    found = printed_dates.read("17:08 10/04/2011", Hints(None, frozenset({date(2011, 4, 10)})))
    assert found is not None
    assert found.when == datetime(2011, 4, 10, 17, 8)


@pytest.mark.parametrize(
    ("lines", "language", "is_day_first"),
    [
        (["11/20/2019", "3/4/2019"], "en", False),
        (["20/11/2019"], "en-US", True),
        (["20/11/2019", "11/20/2019"], "en", None),
        ([], "it", True),
        ([], "en", None),
        ([], "en-GB", True),
    ],
)
def test_the_order_is_that_of_the_pages_other_figures(
    lines: list[str], language: str, is_day_first: bool | None
) -> None:
    assert day_order(lines, language) is is_day_first


@given(st.text(alphabet="0123456789/.-: ,|PublishedMay年月日updatedбآ", max_size=160))
def test_any_line_is_read_or_not(line: str) -> None:
    found = printed_dates.read(line)
    assert found is None or found.when is not None
