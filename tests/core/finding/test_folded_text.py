"""Bare letters, and the way back to their places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.article.model import Passage
from tearsheet.finding import folded_text
from tearsheet.finding.folded_text import FoldedText, fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“Yes”, he said", "'yes', HE SAID"),
        ("an over-\u00adview – of it", "an over-view - of  it"),
        ("Vučić", "Vuc\u030cic\u0301"),
        ("ﬁnal…", "final..."),
        ("\u202bשלום\u202c", "שָׁלוֹם"),
        ("Ｋｆｏｒ\u3000１２", "KFOR 12"),
        ("Straße", "STRASSE"),
        ("10⁻⁶ m², CO₂ and 5 ½", "10-6 m2, CO2 and 5 1/2"),
    ],
)
def test_typography_makes_no_difference(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_letters_and_numbers_do() -> None:
    assert len({fold(text) for text in ("2.1", "2.4", "не", "ни", "了", "的", "")}) == 7


def test_a_passage_takes_the_accents_that_stand_behind_its_last_letter() -> None:
    text = FoldedText("a cafe\u0301 b")
    assert text.letters == "acafeb"
    assert text.passage(1, 5) == Passage(2, 7)


def test_a_letter_in_the_middle_of_a_ligature_is_at_the_ligature() -> None:
    text = FoldedText("oﬃce")
    assert text.letters == "office"
    assert text.passage(2, 5) == Passage(1, 3)


@given(st.text("aB \n'`-/“—éßŉǅ⁄\u00ad\u0301И字\ud800", max_size=60))
def test_whole_texts_are_folded_as_letter_by_letter(text: str) -> None:
    assert fold(text * 3) == FoldedText(text * 3).letters


def test_in_latin_letters_a_long_text_is_not_gone_through_letter_by_letter(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    class Counted(dict[str, str]):
        def __missing__(self, character: str) -> str:
            asked.append(character)
            return known[character]

    known = folded_text._LETTERS
    monkeypatch.setattr(folded_text, "_LETTERS", Counted())
    assert fold("“We saw it,” Anna Vučić said – today.\n" * 1_000).count("annavucicsaid-today.") == 1_000
    assert set(asked) == set("“”–čć")
    assert len(asked) == 5


@given(st.text(max_size=40), st.data())
def test_a_passage_holds_its_letters(text: str, draw: st.DataObject) -> None:
    folded = FoldedText(text)
    assert folded.letters == fold(text)
    if folded.letters:
        start = draw.draw(st.integers(0, len(folded.letters) - 1))
        end = draw.draw(st.integers(start + 1, len(folded.letters)))
        passage = folded.passage(start, end)
        assert folded.letters[start:end] in fold(text[passage.start : passage.end])
        assert folded.place(passage.start) <= start
        assert end <= folded.place(passage.end)
