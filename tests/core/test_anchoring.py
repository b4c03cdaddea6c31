"""Passages described, and found again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.anchoring import describe, find
from tearsheet.model import Passage
from tearsheet.note import Target, TextQuote

TEXT = "The bank said on Thursday that inflation fell to 2.1 per cent in October.\nIt had been 2.4 before."


def passage_of(words: str, text: str = TEXT) -> Passage:
    return Passage(text.index(words), text.index(words) + len(words))


def test_a_passage_is_described_by_its_words_and_32_characters_on_each_side() -> None:
    target = describe(TEXT, passage_of("inflation fell"))
    assert target.quote == TextQuote(
        "inflation fell", "The bank said on Thursday that ", " to 2.1 per cent in October.\nIt "
    )
    assert target.position == Passage(31, 45)


def test_a_passage_that_stands_twice_is_described_by_more_up_to_the_bounds_of_words() -> None:
    same = "But the minister said once again on Friday that nothing of all that they had read was true."
    text = f"The first case came up in March. {same}\nThe second case came up in May. {same}"
    quote = describe(text, passage_of("nothing", text)).quote
    assert text.count(quote.prefix + quote.exact + quote.suffix) == 1
    assert quote.prefix.startswith("came up in March. But the minister said")
    assert quote.suffix.endswith("The second case came up in May.")


def test_where_nothing_tells_two_passages_apart_the_description_has_an_end() -> None:
    quote = describe("ab cd " * 9_999, Passage(30_000, 30_002)).quote
    assert (len(quote.prefix), len(quote.suffix)) == (513, 513)


def test_a_text_without_a_blank_has_no_bounds_of_words() -> None:
    quote = describe("a" * 9_999, Passage(5_000, 5_001)).quote
    assert (len(quote.prefix), len(quote.suffix)) == (512, 512)


def test_words_at_their_place_are_there_though_they_stand_elsewhere_too() -> None:
    assert find("no no no", Target(TextQuote("no"), Passage(3, 5))) == Passage(3, 5)


def test_words_that_moved_are_found_by_their_context() -> None:
    target = describe(TEXT, passage_of("2.4"))
    changed = f"A new line.\n{TEXT}"
    assert find(changed, target) == passage_of("2.4", changed)


def test_of_two_places_the_one_with_the_better_context_is_taken() -> None:
    target = Target(TextQuote("the same words", "after the rain ", " came back"), Passage(900, 914))
    text = "before the sun the same words went on, and after the snow the same words came back"
    assert find(text, target) == Passage(text.rindex("the same"), text.rindex(" came back"))


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("twice these words, twice these words", TextQuote("these words")),
        ("something else", TextQuote("these words")),
        ("yes in quite another place", TextQuote("yes", "he answered: ", ", of course")),
        ("anything", TextQuote("")),
        ("a" * 20_000, TextQuote("a", "b", "c")),
    ],
)
def test_what_is_not_certain_has_no_place(text: str, quote: TextQuote) -> None:
    assert find(text, Target(quote, Passage(2, 3))) is None


def test_a_long_quotation_that_stands_once_needs_no_context() -> None:
    words = "inflation fell to 2.1 per cent"
    assert find(TEXT, Target(TextQuote(words, "quite other ", " surroundings"))) == passage_of(words)


@given(st.text(alphabet=st.sampled_from("ab \n😀é\u202e"), min_size=1, max_size=300), st.data())
def test_every_described_passage_is_found_where_it_was(text: str, draw: st.DataObject) -> None:
    start = draw.draw(st.integers(0, len(text) - 1))
    passage = Passage(start, draw.draw(st.integers(start + 1, len(text))))
    assert find(text, describe(text, passage)) == passage


@given(st.text(min_size=1, max_size=200), st.text(max_size=50), st.data())
def test_a_passage_is_found_with_its_own_words_or_not_at_all(
    text: str, before: str, draw: st.DataObject
) -> None:
    start = draw.draw(st.integers(0, len(text) - 1))
    target = describe(text, Passage(start, draw.draw(st.integers(start + 1, len(text)))))
    found = find(before + text, target)
    assert found is None or (before + text)[found.start : found.end] == target.quote.exact
