"""Passages described, and found again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.anchoring.anchors import Anchor, Finder, Standing, describe
from tearsheet.article.model import Passage
from tearsheet.notes.note import Target, TextQuote
from tests.core.growth import grows_with_its_size

TEXT = "The bank said on Thursday that inflation fell to 2.1 per cent in October.\nIt had been 2.4 before."


def passage_of(words: str, text: str = TEXT) -> Passage:
    return Passage(text.index(words), text.index(words) + len(words))


def place_of(text: str, target: Target) -> Passage | None:
    return Finder(text).find(target).passage


def test_a_passage_is_described_by_its_words_and_32_characters_on_each_side() -> None:
    target = describe(TEXT, passage_of("inflation fell"))
    assert target.quote == TextQuote(
        "inflation fell", "The bank said on Thursday that ", " to 2.1 per cent in October.\nIt "
    )
    assert target.position == Passage(31, 45)


def test_a_passage_that_stands_twice_is_described_by_twice_as_much_as_tells_it_apart() -> None:
    same = "But the minister said once again on Friday that nothing of all that they had read was true."
    text = f"The first case came up in March. {same}\nThe second case came up in May. {same}"
    quote = describe(text, passage_of("nothing", text)).quote
    assert text.count(quote.prefix + quote.exact + quote.suffix) == 1
    assert quote.prefix.startswith("The first case came up in March. But the minister said")
    assert quote.suffix.endswith("But the minister said once again on Friday that nothing of all")


def test_where_nothing_tells_two_passages_apart_the_description_has_an_end() -> None:
    quote = describe("ab cd " * 9_999, Passage(30_000, 30_002)).quote
    assert (len(quote.prefix), len(quote.suffix)) == (513, 513)


def test_a_text_without_a_blank_has_no_bounds_of_words() -> None:
    quote = describe("a" * 9_999, Passage(5_000, 5_001)).quote
    assert (len(quote.prefix), len(quote.suffix)) == (512, 512)


def test_words_at_their_place_are_there_though_they_stand_elsewhere_too() -> None:
    assert place_of("no no no", Target(TextQuote("no"), Passage(3, 5))) == Passage(3, 5)


def test_words_that_moved_are_found_by_their_context() -> None:
    target = describe(TEXT, passage_of("2.4"))
    changed = f"A new line.\n{TEXT}"
    assert place_of(changed, target) == passage_of("2.4", changed)


def test_of_two_places_the_one_with_the_better_context_is_taken() -> None:
    target = Target(TextQuote("the same words", "after the rain ", " came back"), Passage(900, 914))
    text = "before the sun the same words went on, and after the snow the same words came back"
    assert place_of(text, target) == Passage(text.rindex("the same"), text.rindex(" came back"))


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
    assert place_of(text, Target(quote, Passage(2, 3))) is None


def test_a_long_quotation_that_stands_once_needs_no_context() -> None:
    words = "inflation fell to 2.1 per cent"
    assert place_of(TEXT, Target(TextQuote(words))) == passage_of(words)


def test_the_same_words_in_quite_another_context_are_only_a_guess() -> None:
    words = "inflation fell to 2.1 per cent"
    anchor = Finder(TEXT).find(Target(TextQuote(words, "quite other ", " surroundings")))
    assert anchor == Anchor(Standing.ORPHAN, None, passage_of(words))


def test_a_sentence_that_is_the_only_one_of_its_kind_is_found_wherever_it_stands() -> None:
    sentence = "The minister said that nobody in the valley had been asked."
    text = f"It rained all day on the hills. {sentence} Nothing else was heard."
    changed = f"Another introduction, by another hand.\nQuite other words come first now. {sentence}"
    assert Finder(changed).find(describe(text, passage_of(sentence, text))) == Anchor(
        Standing.MOVED, passage_of(sentence, changed)
    )


def test_one_side_tells_words_apart_that_stand_twice() -> None:
    text = (
        "The chair left the room at noon; the bank agreed to all of it.\n"
        "The farmers slept; the bank agreed to all of it."
    )
    changed = text.replace("\n", " Some sentences have been added here.\nAnd one paragraph.\n")
    changed = f"A new line.\n{changed}"
    start = text.index("the bank agreed")
    target = describe(text, Passage(start, start + len("the bank agreed")))
    assert place_of(changed, target) == passage_of("the bank agreed", changed)


def test_of_a_word_that_was_said_twice_the_one_that_is_gone_is_nowhere() -> None:
    text = (
        "The crowd had waited for hours at the gates of the old palace.\nNever, never\nThen it rained again."
    )
    target = describe(text, passage_of("never", text))
    assert place_of(text.replace(", never", ""), target) is None


def test_words_at_their_old_place_are_exact_and_elsewhere_moved() -> None:
    target = describe(TEXT, passage_of("inflation fell"))
    moved = f"A new line.\n{TEXT}"
    assert Finder(TEXT).find(target) == Anchor(Standing.EXACT, passage_of("inflation fell"))
    assert Finder(moved).find(target) == Anchor(Standing.MOVED, passage_of("inflation fell", moved))


def test_words_whose_place_was_not_stored_have_moved() -> None:
    target = Target(describe(TEXT, passage_of("inflation fell")).quote)
    assert Finder(TEXT).find(target).standing is Standing.MOVED


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("said on Thursday that inflation", "said on Thurday that inflaton"),
        ("that inflation fell to 2.1 per cent", "that inflation dropped to 2.1 per cent"),
        ("“a fall” that surprised many", '"a Fall" that surprised many'),
        ("that inflation fell", "that in\u00adflation\u00a0fell"),
        ("通货膨胀率十月份降至百分之二点一", "通货膨胀率十月降至百分之二点一"),
    ],
)
def test_words_that_were_changed_are_found_as_changed(old: str, new: str) -> None:
    frame = "The bank, after many weeks of waiting, {} in its long report on the state of the country."
    text, changed = frame.format(old), frame.format(new)
    anchor = Finder(changed).find(describe(text, passage_of(old, text)))
    assert anchor == Anchor(Standing.CHANGED, passage_of(new, changed))


def test_a_whole_paragraph_is_found_among_others() -> None:
    lines = [
        "First came the rain over the hills.",
        "Then the farmers spoke.",
        "Last came the minister himself.",
    ]
    text, changed = "\n".join(lines), "\n".join(reversed(["It was a cold year.", lines[1], *lines[::2]]))
    anchor = Finder(changed).find(describe(text, passage_of(lines[1], text)))
    assert anchor == Anchor(Standing.MOVED, passage_of(lines[1], changed))


def test_the_same_words_elsewhere_do_not_stand_for_a_passage_that_was_rewritten() -> None:
    words = "declined to comment on the figures"
    text = f"The bank, asked by this paper on Monday, {words} that were published last week."
    changed = (
        "The bank, asked by this paper on Monday, gave no answer at all that were published last week.\n"
        f"In another country the queen {words} when she opened her garden to visitors."
    )
    assert Finder(changed).find(describe(text, passage_of(words, text))) == Anchor(
        Standing.ORPHAN, None, passage_of(words, changed)
    )


def test_a_short_passage_in_which_a_number_is_another_is_nowhere() -> None:
    text = "\n".join(
        f"Room {number} was let to a family of four persons in the spring." for number in range(10, 20)
    )
    changed = text.replace("Room 14 was let to a family of four persons in the spring.\n", "")
    assert place_of(changed, describe(text, passage_of("Room 14 was", text))) is None


def test_a_long_passage_is_found_by_its_ends() -> None:
    middle = " ".join(f"Sentence {number} of a long report." for number in range(200))
    text = f"Before it all there was a short introduction. {middle} And then it was over for everybody."
    changed = text.replace("Sentence 3 ", "Sentense 3 ").replace("Sentence 100 of", "And sentence 100 of")
    passage = Passage(text.index("Sentence 0"), text.index(" And then"))
    expected = Passage(changed.index("Sentence 0"), changed.index(" And then"))
    assert Finder(changed).find(describe(text, passage)) == Anchor(Standing.CHANGED, expected)


def test_a_changed_passage_of_a_huge_text_is_found_near_its_place() -> None:
    words = "Something quite unlike all the rest stands here, and nowhere else."
    rest = "".join(f"Line {number} of a very long list that nobody reads.\n" for number in range(40_000))
    text = f"{rest}{words}\n{rest}"
    changed = text.replace("quite unlike", "quiet unlike")
    anchor = Finder(changed).find(describe(text, passage_of("unlike all the rest stands here", text)))
    assert anchor.standing is Standing.EXACT
    anchor = Finder(changed).find(describe(text, passage_of("Something quite unlike all", text)))
    assert anchor == Anchor(Standing.CHANGED, passage_of("Something quiet unlike all", changed))


@pytest.mark.parametrize(
    "quote",
    [
        TextQuote("a" * 1_048_576, "b", "c"),
        TextQuote("a" * 1_900, "b" * 1_048_576, "c" * 1_048_576),
        TextQuote("\u0301 \u200b"),
        TextQuote("\ud800"),
    ],
)
@pytest.mark.parametrize(("letter", "size"), [("a", 0), ("a", 60_000), ("\u0301", 1_250)])
def test_hostile_words_are_nowhere_and_take_no_quadratic_time(
    letter: str, size: int, quote: TextQuote
) -> None:
    def work(count: int) -> None:
        for place in (None, Passage(0, 1), Passage(-5, -2), Passage(10**9, 10**9 + 5)):
            assert Finder(letter * count).find(Target(quote, place)).passage is None

    assert grows_with_its_size(work, size)


@given(st.text(alphabet=st.sampled_from("ab \n😀é\u202e"), min_size=1, max_size=300), st.data())
def test_every_described_passage_is_found_where_it_was(text: str, draw: st.DataObject) -> None:
    start = draw.draw(st.integers(0, len(text) - 1))
    passage = Passage(start, draw.draw(st.integers(start + 1, len(text))))
    assert place_of(text, describe(text, passage)) == passage


@given(st.text(min_size=1, max_size=200), st.text(max_size=50), st.data())
def test_a_passage_is_found_with_its_own_words_or_not_at_all(
    text: str, before: str, draw: st.DataObject
) -> None:
    start = draw.draw(st.integers(0, len(text) - 1))
    target = describe(text, Passage(start, draw.draw(st.integers(start + 1, len(text)))))
    found = place_of(before + text, target)
    assert found is None or (before + text)[found.start : found.end] == target.quote.exact
