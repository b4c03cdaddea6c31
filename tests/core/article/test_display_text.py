"""What the window and the clipboard show in place of characters that could break or falsify it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.article.display_text import (
    copied,
    has_italics,
    is_right_to_left,
    isolated,
    one_line,
    readable_date,
    shown,
    shown_text,
    starts_right,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\u202eb", "a\ufffdb"),
        ("a\u202bb\u202c", "a\u2060b\u2060"),
        ("\u2067שלום\u2069", "\u2067שלום\u2069"),
        ("a\u2069b", "a\u2060b"),
        ("a\u2066b", "a\u2060b"),
        ("\u2066a\u2067b\u2069", "\u2060a\u2067b\u2069"),
        ("a\x00b\x1b\x7f", "a\u2400b\u241b\u2421"),
        ("a\tb", "a\tb"),
        ("a\x80b", "a\ufffdb"),
        ("a\ufffcb\ufdd0\ufdd1\uffff", "a\ufffdb\ufffd\ufffd\ufffd"),
        ("a\ud800b", "a\ufffdb"),
        ("a\u2029b\u2028c\x85d\x0be\x0c", "a b c d e "),
        (
            "\u200fא\u200e \u00a0 soft\u00adhyphen می\u200cخواهم",
            "\u200fא\u200e \u00a0 soft\u00adhyphen می\u200cخواهم",
        ),
    ],
)
def test_what_would_break_the_display_has_a_stand_in(text: str, expected: str) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    "character", "\x00\x1b\x7f\x80\x9f\u202a\u202d\u202e\u2066\u2069\ufdd0\ufdd1\ufffc\ufffe\uffff\ud800"
)
def test_each_character_that_has_a_stand_in_is_replaced_where_it_is_alone(character: str) -> None:
    text = f"a{character}b"
    assert character not in shown(text) + shown_text(text) + copied(text)


@given(st.text(st.characters(codec=None) | st.sampled_from("\u2066\u2067\u2068\u2069\u202e\n")))
def test_positions_in_what_is_shown_are_those_of_the_text(text: str) -> None:
    displayed = shown_text(text)
    assert len(displayed) == len(text)
    assert displayed.encode("utf-16-le").decode("utf-16-le") == displayed
    assert [i for i, c in enumerate(displayed) if c == "\n"] == [i for i, c in enumerate(text) if c == "\n"]


@given(st.text(st.sampled_from("a\u2066\u2069\u202e\n")))
def test_a_text_is_shown_as_its_lines_are(text: str) -> None:
    assert shown_text(text) == "\n".join(map(shown, text.split("\n")))


@given(st.text())
def test_what_is_shown_is_shown_as_it_is(text: str) -> None:
    assert shown_text(shown_text(text)) == shown_text(text)


def test_isolates_end_with_their_line() -> None:
    assert shown_text("\u2067a\nb\u2069") == "\u2060a\nb\u2060"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Staats\u00adober\u00adhaupt", "Staatsoberhaupt"),
        ("می\u200cخواهم 👩\u200d🚀", "می\u200cخواهم 👩\u200d🚀"),
        ("\ufeffa\u200bb\u2060c", "abc"),
        ("\u202egnp.exe\u202c", "gnp.exe"),
        ("a\x1b[31m\x00b", "a[31mb"),
        ("a\tb\nc", "a\tb c"),
        ("\u05d0\u200e", "\u05d0\u200e"),
    ],
)
def test_a_copy_leaves_behind_what_has_no_width_or_meaning(text: str, expected: str) -> None:
    assert copied(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Serbia\n withdraws", "Serbia withdraws"),
        ("a\u202eb\u200fc", "abc"),
        ("\u202bכותרת\u202c", "\u2068כותרת\u2069"),
        ("", ""),
    ],
)
def test_a_label_cannot_reorder_what_stands_around_it(text: str, expected: str) -> None:
    assert isolated(text) == expected


def test_one_line_has_single_blanks_and_no_direction_marks() -> None:
    assert one_line(" a\r\n\tb\u200f  c ") == "a b c"


@pytest.mark.parametrize(
    ("text", "expected"), [("abc", False), ("Вучић", False), ("بيروت", True), ("a א", True)]
)
def test_right_to_left_text_is_known_by_its_letters(text: str, expected: bool) -> None:
    assert is_right_to_left(text) is expected


@pytest.mark.parametrize(
    ("text", "language", "is_right"),
    [
        ("Serbia", "", False),
        ("صربيا", "", True),
        ("صربيا", "en", True),
        ("2023: صربيا", "", True),
        ("Serbia صربيا", "ar", False),
        ("2023", "", False),
        ("2023", "ar", True),
        ("2023", "he-IL", True),
        ("", "de", False),
    ],
)
def test_the_first_letter_tells_the_direction_else_the_language(
    text: str, language: str, is_right: bool
) -> None:
    assert starts_right(text, language) is is_right


@pytest.mark.parametrize(
    ("text", "has"), [("Vučić …", True), ("Вучић", True), ("صربيا", False), ("塞", False)]
)
def test_only_some_scripts_have_italics(text: str, has: bool) -> None:
    assert has_italics(text) is has


@pytest.mark.parametrize(
    ("text", "when", "said"),
    [
        (
            "2015-04-16T20:02:01+00:00",
            datetime(2015, 4, 16, 20, 2, 1, tzinfo=UTC),
            "16 April 2015, 20:02 UTC",
        ),
        (
            "2024-04-28T08:52:55+02:00",
            datetime(2024, 4, 28, 8, 52, 55, tzinfo=timezone(timedelta(hours=2))),
            "28 April 2024, 08:52 +02:00",
        ),
        ("2024-04-28T08:52", datetime(2024, 4, 28, 8, 52), "28 April 2024, 08:52"),
        ("2024-04-28", date(2024, 4, 28), "2024-04-28"),
        ("Sun 1 Oct 2023 00.11 CEST", datetime(2023, 10, 1, 0, 11), "Sun 1 Oct 2023 00.11 CEST"),
        ("last week", None, "last week"),
    ],
)
def test_a_date_for_machines_is_said_as_a_reader_says_it(text: str, when: date | None, said: str) -> None:
    assert readable_date(text, when) == said
