"""Copies of an article against another one, each with the differences that a reader would name."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from tearsheet.anchoring.anchors import describe
from tearsheet.article.model import Article, Passage
from tearsheet.comparing.alignment import same
from tearsheet.comparing.copies import Comparison, RowKind, compare
from tearsheet.comparing.noted import noted
from tearsheet.comparing.summary import summary
from tearsheet.comparing.wording import gravest
from tearsheet.notes.note import Note
from tests.core.comparing.copies import (
    DATE,
    HEADLINE,
    PARAGRAPHS,
    as_markdown,
    as_page,
    as_text,
    loaded,
)

NOW = datetime(2026, 11, 23, 18, 30, tzinfo=UTC)
OLD = loaded(as_text())


def told(found: Comparison) -> str:
    """The differences in short: each field, then what became of each row and what is gravest in it."""
    rows = (found.rows[number] for number in found.changes())
    kinds = (gravest(row.pieces) or "" if row.kind is RowKind.CHANGED else row.kind for row in rows)
    return ", ".join([*(field.name for field in found.fields), *kinds])


# What is replaced by what, and what differs then
Replaced = tuple[str, str, str, str]
REPLACED: tuple[Replaced, ...] = (
    ("typo", "commuters use the crossing", "comuters use the crossing", "words"),
    ("word", "the plan “a slap", "the idea “a slap", "words"),
    ("negation", "did not take", "did take", "negations"),
    ("word put in", "old fishing port", "old and narrow fishing port", "words"),
    ("vote", "14 votes to 9", "15 votes to 8", "numbers"),
    ("thousands", "3,200", "3,500", "numbers"),
    ("decimal", "€41.5 million", "€4.15 million", "numbers"),
    ("magnitude", "€41.5 million", "€41.5 billion", "numbers"),
    ("currency", "€41.5 million", "$41.5 million", "words"),
    ("number of jobs", "up to 120 jobs", "up to 210 jobs", "numbers"),
    ("day", "on 1 March", "on 8 March", "numbers"),
    ("name", "Tomas Brekke", "Tomas Brandt", "names"),
    ("first name", "Ingrid Solheim", "Astrid Solheim", "names"),
    ("place", "fishing port at Storvik", "fishing port at Sandvik", "names"),
    ("name that begins", "starve,” Solheim", "starve,” Brekke", "names"),
    ("case", "the navy has lent", "the Navy has lent", "capital letters"),
    ("case of a name", "Tomas Brekke", "Tomas brekke", "capital letters"),
    ("comma", "Tomas Brekke, called", "Tomas Brekke called", "punctuation"),
    ("question", "will have to get up earlier.”", "will have to get up earlier?”", "words"),
    ("sentence added at the end", "lent. The first", "lent. It cost nothing. The first", "words"),
    ("sentence removed", " The first of them arrived on Monday.", "", "words"),
    ("sentence added", "every day, most", "every day. That is half the town. Most", "words"),
    ("paragraph added", PARAGRAPHS[3], f"{PARAGRAPHS[3]}\n\nTickets stay as they are until summer.", "added"),
    ("paragraph removed", f"{PARAGRAPHS[3]}\n\n", "", "removed"),
    ("two things at once", "14 votes to 9", "14 votes to 10", "numbers"),
    ("headline", HEADLINE, "Kaldvik harbour to shut for two winters", "headline"),
    ("byline", "by Marit Holm", "by Jonas Lie", "bylines"),
    ("second author", "by Marit Holm", "by Marit Holm and Jonas Lie", "bylines"),
    ("date", DATE, "Wed 7 Feb 2024 18.30 CET", "published"),
    ("hour", DATE, "Tue 6 Feb 2024 21.10 CET", "published"),
    ("straight marks", "called the plan “a slap", 'called the plan "a slap', ""),
    ("dash", "safe — it has", "safe – it has", ""),
    ("apostrophe", "company’s", "company's", ""),
    ("soft hyphen", "commuters", "com\u00admuters", ""),
    ("other blanks", "€41.5 million", "€41.5\u00a0million", ""),
    ("paragraphs joined", f"{PARAGRAPHS[4]}\n\n{PARAGRAPHS[5]}", f"{PARAGRAPHS[4]} {PARAGRAPHS[5]}", ""),
    ("paragraph parted", " She put the cost", "\n\nShe put the cost", ""),
)  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "expected"), REPLACED)
def test_a_copy_with_something_replaced_differs_in_that_alone(
    name: str, old: str, new: str, expected: str
) -> None:
    text = as_text()
    assert old in text
    assert told(compare(OLD, loaded(text.replace(old, new)))) == expected


def moved(*order: int) -> Article:
    return loaded(as_text(tuple(PARAGRAPHS[number] for number in order)))


def wrapped() -> Article:
    return loaded("\n\n".join(map(textwrap.fill, as_text().split("\n\n"))))


COPIES: tuple[tuple[str, Callable[[], Article], str], ...] = (
    ("moved down", lambda: moved(0, 2, 3, 4, 1, 5), "moved from here, moved to here"),
    ("moved up", lambda: moved(5, 0, 1, 2, 3, 4), "moved to here, moved from here"),
    ("utf-16", lambda: loaded(as_text(), encoding="utf-16"), ""),
    ("windows", lambda: loaded(as_text(), encoding="cp1252"), ""),
    ("line ends", lambda: loaded(as_text().replace("\n", "\r\n")), ""),
    ("wrapped", wrapped, ""),
    ("page", lambda: loaded(as_page(), "article.html"), ""),
    ("markdown", lambda: loaded(as_markdown(), "article.md"), ""),
    ("itself", lambda: loaded(as_text()), ""),
)


@pytest.mark.parametrize(("made", "expected"), [row[1:] for row in COPIES], ids=[row[0] for row in COPIES])
def test_a_copy_in_another_order_or_form_differs_in_what_it_says_alone(
    made: Callable[[], Article], expected: str
) -> None:
    assert told(compare(OLD, made())) == expected


def test_the_table_has_forty_pairs() -> None:
    assert len(REPLACED) + len(COPIES) >= 40


def test_what_a_change_in_german_is_about_is_told_though_all_nouns_have_capitals() -> None:
    text = (
        "Die Stadt baut ihre Spinnerei um, und die Kosten sind hoch. Das ist der Plan von Marlene Voigt. "
        "Die Straße davor hat neun Millionen Euro gekostet."
    )
    changes = (
        ("Kosten", "Preise", "words"),
        ("Marlene Voigt", "Sabine Voigt", "names"),
        ("hoch. Das ist", "hoch. DAS ist", "capital letters"),
        ("neun Millionen Euro", "neun Milliarden Euro", "numbers"),
        ("Die Straße", "Die Strasse", "words"),
    )
    for old, new, expected in changes:
        before, after = (loaded(f"Umbau\n\n{words}\n") for words in (text, text.replace(old, new)))
        assert told(compare(before, after)) == expected


def test_what_ends_two_texts_of_ever_the_same_words_is_the_same_in_both() -> None:
    old, new = ["yes"] * 200 + ["end"] * 2, ["yes"] * 150 + ["no"] + ["end"] * 2
    assert list(same(old, new)) == [*((place, place) for place in range(150)), (200, 151), (201, 152)]


def test_a_sentence_that_has_moved_and_changed_is_told_as_moved_with_what_changed() -> None:
    order = [PARAGRAPHS[number] for number in (0, 2, 3, 4, 1, 5)]
    order[4] = order[4].replace("no repair", "one repair")
    found = compare(OLD, loaded(as_text(tuple(order))))
    assert told(found) == "moved from here, moved to here"
    there = next(row for row in found.rows if row.kind is RowKind.MOVED_TO)
    assert [piece.new.strip() for piece in there.pieces if piece.touches] == ["one"]


def test_a_note_stands_beside_the_paragraph_that_begins_with_its_passage_in_both_copies() -> None:
    new = loaded(as_text(("A paragraph that stands before all others.", *PARAGRAPHS)))
    place = Passage(OLD.text.index("“We did"), OLD.text.index("lightly"))
    note = Note("urn:1", NOW, NOW, "Said", describe(OLD.text, place))
    found = compare(OLD, new)
    beside = noted(found, new.text, [(note, place)])
    for rows, article in ((beside.old, OLD), (beside.new, new)):
        [number] = rows
        stands = found.rows[number].old if article is OLD else found.rows[number].new
        assert stands
        assert article.text[stands.start :].startswith("“We did not")


def test_two_spellings_of_one_address_are_no_difference() -> None:
    addresses = ("https://WWW.kaldvikpost.example/a#top", "https://www.kaldvikpost.example/a")
    old, new = (OLD._replace(source=OLD.source._replace(url=address)) for address in addresses)
    assert told(compare(old, new)) == ""
    elsewhere = OLD._replace(source=OLD.source._replace(url="https://www.kaldvikpost.example/b"))
    assert told(compare(new, elsewhere)) == "url"


def test_what_has_moved_is_counted_once() -> None:
    assert summary(compare(OLD, moved(0, 2, 3, 4, 1, 5))) == ("Paragraphs and fields that differ: 1 moved.",)
