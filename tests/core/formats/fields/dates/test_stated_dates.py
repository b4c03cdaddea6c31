"""What lines of a text, a Markdown text and a page say of the days of publication and of change."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.article.model import Article
from tearsheet.formats.fields import datelines
from tearsheet.formats.fields.dates import dates, printed_dates, relative, written_dates
from tearsheet.formats.fields.dates.figures import Hints, day_order
from tearsheet.formats.markdown import markdown_file
from tearsheet.formats.text import plain_text
from tests.core.pages import page
from tests.core.pages import read as read_page

Reader = Callable[[str], Article]
HEADLINE = "The bridge that cannot carry lorries"
BODY = (
    "The old iron bridge over the Tarvel will close to lorries from the first week of November, the council decided.",
    "Engineers had told the councillors in August that two of the nine girders were worn to less than half.",
)
EDT = timezone(timedelta(hours=-4))


def as_text(line: str) -> Article:
    return plain_text.read("\n\n".join((HEADLINE, line, *BODY)).encode(), None)


def as_markdown(line: str) -> Article:
    return markdown_file.read("\n\n".join((f"# {HEADLINE}", line, *BODY)).encode(), None)


def as_page(line: str) -> Article:
    return read_page(page().replace("<div class=story>", f"<p>{line}</p><div class=story>"))


STATED = {
    "1 października 2023, 08:15": (datetime(2023, 10, 1, 8, 15), None),
    "1 октября 2023, 08:15": (datetime(2023, 10, 1, 8, 15), None),
    "令和5年10月1日 8時15分": (datetime(2023, 10, 1, 8, 15), None),
    "\u200f1 أكتوبر 2023": (date(2023, 10, 1), None),
    "\u202b24 نيسان / أبريل 2020 09:22 مساءً\u202c": (datetime(2020, 4, 24, 21, 22), None),
    "Dydd Sul, 1 Hydref 2023": (date(2023, 10, 1), None),
    "quarta-feira, 2 de agosto de 2023": (date(2023, 8, 2), None),
    "25. Oktober 2023": (date(2023, 10, 25), None),
    "เผยแพร่: 1 ตุลาคม 2566 เวลา 08:15 น.": (datetime(2023, 10, 1, 8, 15), None),
    "Sunday, 01-Oct-23 08:15:00 GMT": (datetime(2023, 10, 1, 8, 15, tzinfo=UTC), None),
    "Sun Oct  1 08:15:00 2023": (datetime(2023, 10, 1, 8, 15), None),
    "8:15 AM EDT, Sun October 1, 2023": (datetime(2023, 10, 1, 8, 15, tzinfo=EDT), None),
    "12 noon, 1 October 2023": (datetime(2023, 10, 1, 12), None),
    "Publié le 03/02/2020 à 12:01, mis à jour le 04/02/2020 à 09:30": (
        datetime(2020, 2, 3, 12, 1),
        datetime(2020, 2, 4, 9, 30),
    ),
    "Veröffentlicht am 3.2.2020, 12:01 Uhr | Aktualisiert am 4. Februar 2020": (
        datetime(2020, 2, 3, 12, 1),
        date(2020, 2, 4),
    ),
    "公開：2023年5月1日 更新：2023年5月3日": (date(2023, 5, 1), date(2023, 5, 3)),
    "입력 2023.10.01. 오전 12:11 수정 2023.10.02. 오전 9:30": (
        datetime(2023, 10, 1, 0, 11),
        datetime(2023, 10, 2, 9, 30),
    ),
    "Objavljeno 13.10.2023. 00:11 >> Izmenjeno 14.10.2023. 09:30": (
        datetime(2023, 10, 13, 0, 11),
        datetime(2023, 10, 14, 9, 30),
    ),
    "Oct-13-2023": (date(2023, 10, 13), None),
    "Updated 2:14 PM EDT, Mon October 2, 2023": (None, datetime(2023, 10, 2, 14, 14, tzinfo=EDT)),
    "Обновлено: 2 октября 2023 г. в 14:14": (None, datetime(2023, 10, 2, 14, 14)),
}


@pytest.mark.parametrize("line", STATED)
@pytest.mark.parametrize("read", [as_text, as_markdown, as_page])
def test_a_line_below_the_headline_states_its_days_in_each_format(read: Reader, line: str) -> None:
    article = read(line)
    found = tuple(day.when if day else None for day in (article.published, article.updated))
    assert found == STATED[line]
    assert article.headline
    assert line not in article.text


@pytest.mark.parametrize(
    "line",
    [
        "The bridge was closed on 1 October 2023",
        "On 1 октября 2023 the bridge was closed",
        "The council meets again on November 14, 2023.",
        "1. Oktober 2023: Die Brücke wird gesperrt.",
        "2023年10月1日、橋は閉鎖された。",
        "1 October 2023 Reuters pictures of the year",
        "Event: 1 October 2023 in the town hall of Tarvel",
    ],
)
@pytest.mark.parametrize("read", [as_text, as_markdown])
def test_a_sentence_with_a_day_is_no_line_of_dates(read: Reader, line: str) -> None:
    article = read(line)
    assert article.published is None
    assert "2023" in f"{article.text} {article.standfirst} {article.headline}"


@pytest.mark.parametrize("line", ["3 hours ago", "vor 2 Stunden", "hace 5 minutos", "2時間前", "3 дня назад"])
@pytest.mark.parametrize("read", [as_text, as_markdown, as_page])
def test_how_long_ago_it_was_is_kept_as_printed(read: Reader, line: str) -> None:
    article = read(line)
    assert article.published == (line, None, False)
    assert line not in article.text


@pytest.mark.parametrize("text", ["vor zwei Stunden", "three days ago", "il y a 3 heures", "3h ago"])
def test_a_figure_may_be_a_word(text: str) -> None:
    assert relative.is_past(text)


@pytest.mark.parametrize("text", ["", "3", "hours ago", "in 3 hours", "long ago", "3 bridges ago closed"])
def test_what_says_no_time_is_not_past(text: str) -> None:
    assert not relative.is_past(text)


@pytest.mark.parametrize(
    ("lines", "language", "order"),
    [
        (["Posted 3 May 2023", "03/04/2023"], "en-US", True),
        (["May 3, 2023", "03/04/2023"], "en-US", False),
        (["May 3, 2023", "03/04/2023"], "en", None),
        (["May 3, 2023", "3 May 2023"], "en-US", None),
    ],
)
def test_days_beside_months_names_tell_the_order_of_figures(
    lines: list[str], language: str, order: bool | None
) -> None:
    assert day_order(lines, language) is order


def test_the_zone_of_a_line_outweighs_the_pages_language() -> None:
    found = printed_dates.read("Published: 03/04/2023 09:30 BST", Hints(language="en-US"))
    assert found is not None
    assert found.when == datetime(2023, 4, 3, 9, 30, tzinfo=timezone(timedelta(hours=1)))


def test_figures_of_a_text_are_in_the_order_of_its_others() -> None:
    article = as_text("03/04/2023\n\nUpdated: 25/04/2023")
    assert article.published is not None
    assert article.published.when == date(2023, 4, 3)


@pytest.mark.parametrize(
    ("printed", "when"),
    [
        ("Nov. 19, 2019 5:50 PM", datetime(2019, 11, 19, 17, 50, tzinfo=timezone(timedelta(hours=-8)))),
        ("Nov. 19, 2019 5:51 PM", datetime(2019, 11, 20, 1, 50, 59, tzinfo=UTC)),
        ("Nov. 17, 2019 5:50 PM", datetime(2019, 11, 20, 1, 50, 59, tzinfo=UTC)),
    ],
)
def test_the_printed_day_stands_where_its_moment_is_the_stated_one(printed: str, when: datetime) -> None:
    stated = '<meta property="article:published_time" content="2019-11-20T01:50:59Z">'
    source = page(head=stated).replace("<div class=story>", f"<p>{printed}</p><div class=story>")
    published = read_page(source).published
    assert published is not None
    assert published.when == when


def test_a_printed_change_before_the_publication_is_none() -> None:
    stated = '<meta property="article:published_time" content="2023-10-01T08:00:00+02:00">'
    source = page(head=stated).replace("<div class=story>", "<p>Updated 1 May 2019</p><div class=story>")
    assert read_page(source).updated is None


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("1696141200", datetime(2023, 10, 1, 6, 20, tzinfo=UTC)),
        ("1696141200000", datetime(2023, 10, 1, 6, 20, tzinfo=UTC)),
        ("123456789", None),
        ("2023100108", None),
    ],
)
def test_seconds_since_1970_are_a_moment(text: str, when: datetime | None) -> None:
    assert dates.parse(text).when == when


@pytest.mark.parametrize(
    "line",
    [
        "3 May 2023: Bridge closes to lorries",
        "2023年5月3日：橋が閉鎖",
        "3. Mai 2023: Die Brücke wird gesperrt",
    ],
)
def test_an_entry_of_a_chronology_is_no_dateline(line: str) -> None:
    assert not datelines.is_dateline(line)


@pytest.mark.parametrize(
    "line",
    [
        "Restart: 3 May 2023",
        "3 May 2023 · 4 min read",
        "Belgrade, 3. 5. 2023.",
        "3 мая 2023",
        "vor zwei Stunden",
        "Publié le 03/02/2020 à 12:01, mis à jour le 04/02/2020 à 09:30",
    ],
)
def test_a_line_of_days_is_a_dateline(line: str) -> None:
    assert datelines.is_dateline(line)


def test_a_time_behind_the_body_is_another_articles_where_a_day_stands_beside_the_headline() -> None:
    far = "<p>The end.</p><div class=more><time datetime='2018-09-11T10:57:27Z'>11 September</time></div></body>"
    near = "<p>By Ada Quay | 30 September 2018</p><div class=story>"
    article = read_page(page().replace("<div class=story>", near).replace("</body>", far))
    assert article.published is not None
    assert article.published.when == date(2018, 9, 30)


@pytest.mark.parametrize(
    "line",
    [
        "Mac 12, 2021",
        "Junior 3, 2023",
        "Set 12, 2023",
        "Version 10.12.2023",
        "12 May 1923 – 3 June 2001",
        "1. Liga 2023",
    ],
)
@pytest.mark.parametrize("read", [as_text, as_markdown, as_page])
def test_what_only_looks_like_a_day_dates_no_article(read: Reader, line: str) -> None:
    assert read(line).published is None


def test_a_name_a_source_and_a_day_at_the_bodys_head_are_none_of_it() -> None:
    lines = "<div class=story><p>By Ada Quay</p><p>Source: Reuters</p><p>13.10.2023. 08:15</p>"
    article = read_page(page().replace("<div class=story>", lines))
    assert article.published is not None
    assert article.published.when == datetime(2023, 10, 13, 8, 15)
    assert "13.10.2023" not in article.text


_PIECES = st.one_of(
    st.text(max_size=6),
    st.sampled_from(
        [
            "1",
            "12",
            "31",
            "99",
            "2023",
            "23",
            "1402",
            "2566",
            "20231001",
            "٢٠٢٣",
            "۱۴۰۲",
            "令和",
            "元",
            "年",
            "月",
            "日",
            "mai",
            "октября",
            "Sun",
            "p.m.",
            "UTC+25",
        ]
    ),
    st.sampled_from(
        [*" .:/-–,()|'’", "\u200f", "\u202b", "\u0300", "\u0640", "Publié le", "mis à jour", "+02:00"]
    ),
)


@given(st.lists(_PIECES, max_size=14).map("".join))
def test_no_line_breaks_the_reading_of_days(line: str) -> None:
    printed_dates.alone(line)
    written_dates.parse(line)
    assert all(0 <= found.start < found.end <= len(line) for found in printed_dates.days(line))
