"""Passages in an article some lines of which the reader has taken in or left out."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.anchoring.anchors import Anchor, Standing, describe
from tearsheet.anchoring.chosen_lines import finder, shifted
from tearsheet.article.model import Article, Block, BlockKind, Passage, Reason, Source
from tearsheet.article.pieces import Layout, Piece, put_together

TEXTS = (
    "The people of the harbour town will decide on Sunday whether the lighthouse is sold.",
    "Photo: the lighthouse at dusk, by Tom Gray of the harbour office.",
    "The mayor said on Tuesday that there had been four offers for the tower.",
    "Votes of sailors who are at sea arrive by letter and must be read by hand.",
    "A second vote may follow next year on the house itself and the garden.",
)
EMPTY = Article("A page", (), Source(None, "text/html", "utf-8"))


def article(*left_out: int) -> Article:
    """The texts; some of them left out."""
    return put_together(EMPTY, [_piece(number, left_out) for number in range(len(TEXTS))])


def _piece(number: int, left_out: Sequence[int]) -> Piece:
    block = Block(BlockKind.PARAGRAPH, TEXTS[number])
    return Piece(block, Reason.CORRECTED if number in left_out else None)


def found(words: str, made: Article, stated: Article, read: Article) -> tuple[Standing, str]:
    """What became of a note on words of one article in another, and what it is on."""
    start = made.text.index(words)
    anchor = finder(stated, read).find(describe(made.text, Passage(start, start + len(words))))
    place = anchor.passage
    return anchor.standing, read.text[place.start : place.end] if place else ""


@pytest.mark.parametrize("words", ["Sunday whether", "four offers", "by hand", "second vote"])
@pytest.mark.parametrize("made", [(), (1,), (1, 3), (3,)])
@pytest.mark.parametrize("read", [(), (1, 3), (1, 2)])
def test_a_note_is_as_it_was_however_lines_were_chosen_when_it_was_made(
    words: str, made: tuple[int, ...], read: tuple[int, ...]
) -> None:
    out = next(number for number, text in enumerate(TEXTS) if words in text)
    if out in made:
        return
    wanted = (Standing.LEFT_OUT, "") if out in read else (Standing.EXACT, words)
    assert found(words, article(*made), article(1), article(*read)) == wanted


def test_a_note_on_a_line_that_was_taken_in_is_on_a_line_left_out_when_that_is() -> None:
    assert found("Tom Gray", article(), article(1), article(1)) == (Standing.LEFT_OUT, "")


def test_words_that_stand_elsewhere_as_well_do_not_draw_a_note_there() -> None:
    assert found("lighthouse", article(), article(), article(0)) == (Standing.LEFT_OUT, "")


def test_of_a_note_across_a_line_that_is_left_out_the_rest_is_shown_as_changed() -> None:
    words = f"for the tower.\n{TEXTS[3]}\nA second vote"
    assert found(words, article(), article(), article(4)) == (Standing.CHANGED, f"for the tower.\n{TEXTS[3]}")


def test_what_is_left_out_would_stand_where_the_next_line_begins() -> None:
    start = article().text.index("four offers")
    anchor = Anchor(Standing.EXACT, Passage(start, start + 4))
    before, after = (Layout([_piece(number, out) for number in range(5)]) for out in ((), (2,)))
    here = article(2).text.index(TEXTS[3])
    assert shifted(anchor, before, after) == Anchor(Standing.LEFT_OUT, None, Passage(here, here))


def test_words_that_are_nowhere_are_nowhere() -> None:
    other = put_together(
        EMPTY, [Piece(Block(BlockKind.PARAGRAPH, "Something else was said in the hall today."))]
    )
    assert found("Something else", other, article(1), article(1, 2)) == (Standing.ORPHAN, "")


@given(st.sets(st.integers(0, 4)), st.sets(st.integers(0, 4)), st.data())
def test_a_passage_is_of_the_same_words_where_they_are_read(
    one: set[int], two: set[int], data: st.DataObject
) -> None:
    before, after = (Layout([_piece(number, list(out)) for number in range(5)]) for out in (one, two))
    text, other = article(*one).text, article(*two).text
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    piece, inside = before.at(start)
    passage = Passage(start, start + 1)
    moved = after.passage(passage, before)
    if piece in two or inside == len(TEXTS[piece]):
        assert piece not in two or moved is None
    else:
        assert moved is not None
        assert other[moved.start : moved.end] == text[start]
