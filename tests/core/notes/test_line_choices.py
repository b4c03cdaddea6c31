"""Lines that the reader has taken into an article or left out of it, found again by what they say."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.article.model import Article, Block, BlockKind, LeftOut, Picture, Reason, Source
from tearsheet.article.pieces import pieces, put_together
from tearsheet.notes import article_file, corrections, line_choices
from tearsheet.notes.line_choices import IN, OUT, LineFinder, LineSelector

SOURCE = Source(None, "text/html", "utf-8")
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def article(*texts: str) -> Article:
    """An article of lines; those that begin with "-" are left out."""
    found = [text for text in texts if not text.startswith("-")]
    left_out = [
        LeftOut(text[1:], sum(not each.startswith("-") for each in texts[:number]), Reason.SHARING)
        for number, text in enumerate(texts)
        if text.startswith("-")
    ]
    body = tuple(Block(BlockKind.PARAGRAPH, text) for text in found)
    return Article("A page", body, SOURCE, left_out=tuple(left_out))


def line(of: Article, number: int) -> LineSelector:
    """What is kept of one of its lines."""
    return LineFinder(of, pieces(of)).line(number)


def said(of: Article) -> list[str]:
    """Its lines; those left out with a "-" before them."""
    return [("-" if reason else "") + block.text for block, reason in pieces(of)]


LINES = ("Ann went home.", "-Share", "Bea stayed there.", "-Share", "Eve has left us.")


@pytest.mark.parametrize(("number", "choice"), [(0, OUT), (1, IN), (2, OUT), (3, IN), (4, OUT)])
def test_a_line_is_taken_in_or_left_out(number: int, choice: str) -> None:
    wanted = list(LINES)
    wanted[number] = wanted[number][1:] if choice == IN else f"-{wanted[number]}"
    page = article(*LINES)
    assert said(line_choices.chosen(page, {line(page, number): choice})) == wanted


@pytest.mark.parametrize(
    "changed",
    [
        ("A new first line.", *LINES),
        (LINES[0], "-Tweet", "-Print", *LINES[1:]),
        ("ANN went “home”!", *LINES[1:]),
        (*LINES[:4], "-Eve has left us."),
        (*LINES[:3], "-SHARE", *LINES[4:]),
    ],
)
def test_a_choice_holds_when_the_file_is_read_otherwise(changed: tuple[str, ...]) -> None:
    chosen = line_choices.chosen(article(*changed), {line(article(*LINES), 3): IN})
    places = [number for number, text in enumerate(changed) if text.lower() == "-share"]
    assert said(chosen)[places[-1]] == changed[places[-1]][1:]
    assert said(chosen)[places[0]] == changed[places[0]]


def test_of_lines_with_the_same_words_and_surroundings_the_turn_counts() -> None:
    page = article("One.", *["-Share"] * 3, "Two.")
    assert said(line_choices.chosen(page, {line(page, 2): IN})) == [
        "One.",
        "-Share",
        "Share",
        "-Share",
        "Two.",
    ]


def test_a_line_that_is_not_there_any_more_changes_nothing() -> None:
    page = article("One.", "Two.")
    assert line_choices.chosen(page, {line(article(*LINES), 1): IN}) == page


def test_a_choice_that_the_program_makes_itself_by_now_changes_nothing() -> None:
    page = article("One.", "Share", "Two.")
    assert line_choices.chosen(page, {line(article("One.", "-Share", "Two."), 1): IN}) == page


def test_of_two_choices_about_a_line_the_newer_counts() -> None:
    page = article("One.", "-Share", "Two.")
    other = article("Another.", "-Share", "Two.")
    stated = corrections.corrected({}, line(page, 1), OUT, NOON)
    stated = corrections.corrected(stated, line(other, 1), IN, NOON + timedelta(seconds=1))
    assert said(corrections.apply(page, corrections.in_force(stated)))[1] == "Share"


def test_a_line_comes_back_from_what_the_file_says(tmp_path: Path) -> None:
    page = article(*LINES)
    article_file.correct(tmp_path, page, {line(page, 1): IN})
    found = article_file.corrections(tmp_path)
    assert [one.line for one in found.values()] == [line(page, 1)]
    assert said(corrections.apply(page, found))[1] == "Share"


def test_a_choice_that_is_taken_back_is_in_force_no_more(tmp_path: Path) -> None:
    page = article(*LINES)
    for value in (IN, None):
        article_file.correct(tmp_path, page, {line(page, 1): value})
    assert article_file.corrections(tmp_path) == {}


def test_the_choices_of_two_devices_are_united_whichever_comes_first(tmp_path: Path) -> None:
    page, found = article(*LINES), []
    for number, choice in ((1, IN), (2, OUT)):
        article_file.correct(tmp_path / str(number), page, {line(page, number): choice})
    for order in ((1, 2), (2, 1)):
        kept = article_file.corrections(*(tmp_path / str(number) for number in order))
        found.append(said(corrections.apply(page, kept)))
    assert found[0] == found[1] == ["Ann went home.", "Share", "-Bea stayed there.", *LINES[3:]]


@pytest.mark.parametrize(
    "members",
    [
        {"value": "up", "words": "Share"},
        {"value": 1},
        {"value": "in", "words": 3, "start": None, "before": [], "after": {}, "turn": "x"},
        {"value": "in", "turn": -5, "start": "share"},
    ],
)
def test_what_a_file_says_amiss_does_no_harm(members: dict[str, object]) -> None:
    stated = {f"line {'0' * 16} {'0' * 8}": members, "line x": {"value": "in"}, "other": {"value": "in"}}
    page = article(*LINES)
    assert corrections.apply(page, corrections.in_force(stated)) == page


def test_a_picture_that_is_left_out_is_named_by_what_is_said_of_it() -> None:
    picture = Block(BlockKind.CAPTION, "", picture="p")
    page = article("One.", "Two.")._replace(pictures={"p": Picture("image/png", b"", "A tower")})
    page = page._replace(body=(page.body[0], picture, page.body[1]))
    chosen = line_choices.chosen(page, {line(page, 1): OUT})
    assert chosen.left_out == (LeftOut("[A tower]", 1, Reason.CORRECTED),)
    assert line_choices.chosen(page, {}) == page


TEXTS = st.lists(st.text(st.sampled_from("ab -\u2060😀é"), max_size=4), max_size=8)


@given(TEXTS)
def test_an_article_put_together_from_its_pieces_is_itself(texts: list[str]) -> None:
    page = article(*texts)
    assert put_together(page, pieces(page)) == page


@given(TEXTS, st.data())
def test_every_line_is_found_where_it_is(texts: list[str], data: st.DataObject) -> None:
    page = article(*texts)
    found = pieces(page)
    if found:
        number = data.draw(st.integers(0, len(found) - 1))
        assert LineFinder(page, found).places([line(page, number)]) == {line(page, number).name: number}
