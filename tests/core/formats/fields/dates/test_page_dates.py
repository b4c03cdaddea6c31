from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.article.model import Days, Provenance, PublicationDate
from tearsheet.formats.fields.dates import printed_dates
from tearsheet.formats.fields.dates.figures import Hints, day_order
from tearsheet.formats.fields.dates.guesses import Guess, likeliest
from tests.core.pages import PARAGRAPHS, page, read


@pytest.mark.parametrize(
    ("line", "when"),
    [
        ("1 October 2023, 14:05", datetime(2023, 10, 1, 14, 5)),
        ("Posted on March 3, 2021", date(2021, 3, 3)),
        ("By Ada Quay on March 3, 2021", date(2021, 3, 3)),
        ("By Ada Quay | March 3, 2021 at 9:05 pm", datetime(2021, 3, 3, 21, 5)),
        ("October 17, 20236:01 PM ET", datetime(2023, 10, 17, 18, 1, tzinfo=timezone(timedelta(hours=-4)))),
        ("Harbour news · December 15 2023", date(2023, 12, 15)),
        ("Published 1 May 2023 | Updated 3 May 2023, 10:00", date(2023, 5, 1)),
        ("Kolumne von Ada Quay - 28.04.2024 um 08:52 Uhr - 12 Stimmen", datetime(2024, 4, 28, 8, 52)),
        ("Publié le 3 mai 2023 à 10h15 - Mis à jour le 4 mai 2023", datetime(2023, 5, 3, 10, 15)),
        ("Ddydd Sul, 17 Ionawr 2021", date(2021, 1, 17)),
        ("2021 ж. 17 қаңтар, жексенбі", date(2021, 1, 17)),
        ("17-yanvar, 2021", date(2021, 1, 17)),
        ("17 ta’ Jannar 2021", date(2021, 1, 17)),
        ("2021 ජනවාරි 17, ඉරිදා", date(2021, 1, 17)),
        ("Опубликовано 3 мая 2023, 10:15", datetime(2023, 5, 3, 10, 15)),
        ("الأربعاء، 28 آب/اغسطس 2013، آخر تحديث 14:00", date(2013, 8, 28)),
        ("公開日：2023年5月1日 更新日：2023年5月3日", date(2023, 5, 1)),
        ("19 Αυγούστου 2020 9:02 μμ", datetime(2020, 8, 19, 21, 2)),
        ("14:05 28/04/2023", datetime(2023, 4, 28, 14, 5)),
        ("By Ada Quay • 12/16/16 12:21pm", datetime(2016, 12, 16, 12, 21)),
        ("16.12.16, 12:21 Uhr", datetime(2016, 12, 16, 12, 21)),
        ("on December 13, 2016 at 4:51 PM", datetime(2016, 12, 13, 16, 51)),
        ("By Ada Quay on Jul 04, 2014 at 11:30a @quay", datetime(2014, 7, 4, 11, 30)),
        ("27 OCT 2012 - 12:14 CET", datetime(2012, 10, 27, 12, 14, tzinfo=timezone(timedelta(hours=1)))),
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
        "Score 10/12/14",
        "The pier was closed on May 3, 2023 by a storm",
        "31 February 2023",
        "",
        "9" * 5_000,
    ],
)
def test_no_other_line_does(line: str) -> None:
    assert printed_dates.read(line) is None


@pytest.mark.parametrize(
    ("language", "when"), [("pl", date(2021, 11, 11)), ("hr", date(2021, 10, 11)), ("", None)]
)
def test_a_month_of_two_meanings_is_read_in_the_pages_language(language: str, when: date | None) -> None:
    found = printed_dates.read("11 listopada 2021", Hints(language=language))
    assert (found.when if found else None) == when


def test_full_stops_part_day_from_month_but_in_english_pages() -> None:
    line = "12.09.2016, 5:51 PM"
    english, other = (
        printed_dates.read(line, Hints(None, language=language)) for language in ("en-US", "de")
    )
    assert english is None
    assert other is not None
    assert other.when == datetime(2016, 9, 12, 17, 51)


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


@pytest.mark.parametrize(
    ("head", "line", "when"),
    [
        (  # the day, and beside the headline its time
            '<meta name=date content="2016-12-16">',
            "<p>Dec 16, 2016, 12:37 PM UTC</p>",
            datetime(2016, 12, 16, 12, 37, tzinfo=UTC),
        ),
        (  # the time, and elsewhere its zone
            '<meta name=date content="2016-12-19 19:19:00">',
            "<time datetime='2016-12-19T19:19:00Z'>Monday</time>",
            datetime(2016, 12, 19, 19, 19, tzinfo=UTC),
        ),
        (  # the day as UTC has it, and the local time
            '<meta name=date content="2014-06-30">',
            "<time datetime='2014-06-29T20:08:00-04:00'>June 29</time>",
            datetime(2014, 6, 29, 20, 8, tzinfo=timezone(timedelta(hours=-4))),
        ),
        (  # another day is another matter
            '<meta name=date content="2014-06-30">',
            "<time datetime='2014-07-02T20:08:00Z'>July 2</time>",
            date(2014, 6, 30),
        ),
        ("", "<time class='entry-date updated' datetime='2016-10-13'>13</time>", date(2016, 10, 13)),
        ("", "<time class='meta updated' datetime='2016-10-13'>13</time>", date(2016, 10, 13)),
        ("", "<p>Updated <time datetime='2016-10-13'>13</time></p>", None),
        ("", "<span property='dc:date' content='2013-04-19'>Friday</span>", date(2013, 4, 19)),
        (
            "",
            "<abbr title='2011-08-25T01:40:40Z'>1 hr ago</abbr>",
            datetime(2011, 8, 25, 1, 40, 40, tzinfo=UTC),
        ),
        (
            "",
            "<time datetime='Mon Aug 03 12:45:00 EDT 2015'></time>",
            datetime(2015, 8, 3, 12, 45, tzinfo=timezone(timedelta(hours=-4))),
        ),
    ],
)
def test_the_date_is_the_fullest_statement_of_the_day(head: str, line: str, when: date | None) -> None:
    article = read(page(head=head).replace("<div class=story>", f"{line}<div class=story>"))
    assert (article.published.when if article.published else None) == when


def test_the_time_of_another_article_is_not_this_ones() -> None:
    time = "<time itemprop=datePublished datetime='{}'>{}</time>"
    teaser = f"<section><h3>Another story</h3>{time.format('2016-09-19T04:50Z', 'today')}</section>"
    own = time.format("2016-09-18T13:18Z", "yesterday")
    source = page().replace("<nav>", f"{teaser}<nav>").replace("<div class=story>", f"{own}<div class=story>")
    published = read(source).published
    assert published is not None
    assert published.when == datetime(2016, 9, 18, 13, 18, tzinfo=UTC)


@pytest.mark.parametrize("when", [date(1923, 5, 3), date(1712, 1, 1), date(1970, 1, 1), date(2931, 12, 31)])
@pytest.mark.parametrize(
    ("head", "line"),
    [
        ('<script type="application/ld+json">{{"@type": "Article", "datePublished": "{0}"}}</script>', ""),
        ("<meta property='article:published_time' content='{0}'>", ""),
        ("<meta name=date content='Published on {1}'>", ""),
        ("", "<time datetime='{0}'>then</time>"),
        ("", "<p>Published: {1}</p>"),
    ],
)
def test_what_a_page_states_as_its_date_holds_whatever_the_clock_says(
    head: str, line: str, when: date
) -> None:
    words = when.isoformat(), f"{when:%B} {when.day}, {when.year}"
    source = page(head=head.format(*words)).replace("<div class=story>", f"{line.format(*words)}<div>")
    article = read(source)
    assert article.published is not None
    assert (article.published.when, article.days and article.days.first) in {(when, None), (when, date.min)}


@pytest.mark.parametrize(
    "unset",
    [
        "0001-01-01",
        "0001-01-01T00:00:00",
        "1970-01-01T00:00:00Z",
        "1970-01-01T01:00+01:00",
        "1970-01-01T00:00",
    ],
)
def test_the_zero_of_a_programs_clock_is_no_date(unset: str) -> None:
    assert read(page(head=f"<meta name=date content='{unset}'>")).published is None


def guess(day: date, *, is_labelled: bool = False) -> Guess:
    return Guess(PublicationDate(str(day), day), Provenance("somewhere", is_guess=True), is_labelled)


TODAY = date(2024, 6, 10)


@pytest.mark.parametrize(
    ("days", "chosen", "first", "last"),
    [
        ([], None, None, None),
        ([date(1923, 5, 3)], None, None, None),
        ([date(2024, 6, 11)], 0, date(2024, 6, 10), date.max),
        ([date(2024, 6, 12)], None, date.min, date(2024, 6, 10)),
        ([date(2024, 7, 1), date(2024, 6, 20), date(2019, 3, 3)], 2, date(2019, 3, 2), date(2024, 6, 18)),
    ],
)
def test_a_guess_is_no_day_to_come(
    days: list[date], chosen: int | None, first: date | None, last: date | None
) -> None:
    found, same = likeliest([guess(day) for day in days], TODAY)
    assert found == (None if chosen is None else guess(days[chosen]))
    assert same == (Days(first, last) if first and last else None)


@given(st.lists(st.dates(date(2000, 1, 1), date(2000, 2, 1)), max_size=5), st.dates(), st.dates())
def test_on_the_days_that_go_with_it_a_guess_stays_the_same(
    days: list[date], today: date, later: date
) -> None:
    found, same = likeliest(map(guess, days), today)
    if same is None or same.first <= later <= same.last:
        assert likeliest(map(guess, days), later) == (found, same)


def test_a_line_of_a_day_to_come_dates_a_page_only_once_it_has_come() -> None:
    day = datetime.now().date() + timedelta(days=10)
    line = f"<p>{day:%B} {day.day}, {day.year}</p><div class=story>"
    article = read(page().replace("<div class=story>", line))
    assert article.published is None
    assert article.days == Days(date.min, day - timedelta(days=2))


FAR = {
    "a strip of teasers": "<div><ul><li><time datetime=2024-05-05>5 May</time> <a href=/a>{title}</a></ul></div>",
    "a link": "<div><a href=/a>{title} <time datetime=2024-05-05>5 May 2024</time></a></div>",
    "a clock": "<div><div><span>Live</span> <time datetime=2024-05-05T10:00>10:00</time></div></div>",
    "the day of the visit": "<header><time datetime=2024-05-05>Sunday, 5 May 2024</time></header>",
}
OTHER = "Another story about the weather in town"
TEXT = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)


@pytest.mark.parametrize("far", FAR.values(), ids=FAR)
@pytest.mark.parametrize("around", ["<article>{}</article>", "<main>{}</main>", "<div>{}</div>"])
@pytest.mark.parametrize(
    "line", ["1 October 2023", "Von Ada Quay, 1. Oktober 2023", "Publié le 1 octobre 2023"]
)
def test_a_day_under_the_headline_beats_a_time_elsewhere(far: str, around: str, line: str) -> None:
    own = around.format(f"<h1>The harbour is closed</h1><p class=meta>{line}</p>{TEXT}")
    found = read(f"<title>The harbour is closed</title>{far.format(title=OTHER)}{own}")
    assert found.published
    assert found.published.when == date(2023, 10, 1)


def test_the_time_of_a_teaser_inside_the_article_is_not_its_own() -> None:
    teaser = f"<div><a href=/a>{OTHER}</a> <time datetime=2024-05-05>5 May</time></div>"
    own = f"<article><h1>The harbour is closed</h1>{TEXT.replace('</p>', '</p>' + teaser, 1)}</article>"
    assert read(f"<title>The harbour is closed</title>{own}").published is None


def test_a_time_far_from_the_headline_counts_where_nothing_else_states_a_day() -> None:
    far = "<div><time datetime=2023-10-01>1 October 2023</time></div>"
    found = read(f"<title>A storm</title>{far}<div><h1>The harbour is closed</h1>{TEXT}</div>")
    assert found.published
    assert found.published.when == date(2023, 10, 1)
