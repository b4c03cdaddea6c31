"""What has changed, told in words."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.anchoring.wording import Change, ChangeKind, difference, stood
from tearsheet.notes.note import TextQuote
from tests.core.growth import grows_with_its_size

SAME, GONE, NEW = ChangeKind.SAME, ChangeKind.GONE, ChangeKind.NEW


@pytest.mark.parametrize(
    ("old", "new", "changes"),
    [
        ("", "", ()),
        ("as it was", "as it was", ((SAME, "as it was"),)),
        (
            "inflation fell to 2.1 per cent",
            "inflation fell to 2.4 per cent",
            ((SAME, "inflation fell to 2."), (GONE, "1"), (NEW, "4"), (SAME, " per cent")),
        ),
        (
            "a big dog barked",
            "a small cat barked",
            ((SAME, "a "), (GONE, "big dog"), (NEW, "small cat"), (SAME, " barked")),
        ),
        ("now gone", "now", ((SAME, "now"), (GONE, " gone"))),
        ("", "new", ((NEW, "new"),)),
        ("他的话", "她的话", ((GONE, "他"), (NEW, "她"), (SAME, "的话"))),
    ],
)
def test_a_difference_is_told_in_words(
    old: str, new: str, changes: tuple[tuple[ChangeKind, str], ...]
) -> None:
    assert difference(old, new) == tuple(Change(*change) for change in changes)


TEXTS = st.lists(st.sampled_from(("one", "two", " ", ".", "\n", "大")), max_size=12).map("".join)


@given(TEXTS, TEXTS)
def test_a_difference_holds_both_wordings(old: str, new: str) -> None:
    changes = difference(old, new)
    assert "".join(change.text for change in changes if change.kind is not NEW) == old
    assert "".join(change.text for change in changes if change.kind is not GONE) == new
    assert all(one.kind is not other.kind for one, other in pairwise(changes))
    assert all(change.text for change in changes)


def test_huge_wordings_that_differ_all_over_are_told_as_one_change() -> None:
    def work(count: int) -> None:
        old, new = "ab " * count, "ba " * count
        assert difference(old, new) == (Change(GONE, old[:-1]), Change(NEW, new[:-1]), Change(SAME, " "))

    assert grows_with_its_size(work, 40_000)


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        ("he said that\n", " in  October", "It stood after “…he said that” and before “in October…”"),
        ("", "in October", "It stood at the start of the text and before “in October…”"),
        ("he said that", "", "It stood after “…he said that”, at the end of the text"),
        ("", "", ""),
    ],
)
def test_where_a_passage_stood_is_told_by_what_stood_around_it(
    before: str, after: str, sentence: str
) -> None:
    assert stood(TextQuote("prices fell", before, after)) == sentence


def test_of_a_long_context_only_what_is_next_to_the_passage_is_told() -> None:
    assert len(stood(TextQuote("prices fell", "before " * 99, " after" * 99))) < 150
