"""Notes on texts that were edited: where their passages are found, and that they are never on wrong ones.

`tests/benchmarks/anchors.py` tries the same ten thousand times.
"""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from tearsheet.anchoring.anchors import Anchor, Finder, Standing, describe
from tearsheet.article.model import Passage
from tests.core import edits
from tests.core.edits import Draft, Edit, Outcome

PASSAGES = 12  # of each text
SHORT = (4, 20)  # code points

STRUCTURE: dict[str, Edit] = {
    "paragraphs added": edits.with_paragraphs_added,
    "paragraphs removed": edits.with_paragraphs_removed,
    "paragraphs reordered": edits.with_paragraphs_reordered,
    "other marks": edits.with_other_marks,
    "look-alikes": edits.with_look_alikes,
}


def texts() -> list[str]:
    random = Random(4)
    made = [edits.generated_text(random, paragraphs) for paragraphs in (12, 30)]
    return [edits.seed_text(), *made, edits.han_text(random, 20)]


TEXTS = texts()


def outcomes(
    edit: Edit, lengths: tuple[int, int] = (30, 300), *, untouched: bool = False
) -> Counter[Outcome]:
    """What comes of passages of each text; of those only that were not touched, if so wanted."""
    random = Random(5)
    count: Counter[Outcome] = Counter()
    for text in TEXTS:
        changed = edit(edits.draft_of(text), random)
        finder = Finder(changed.text)
        for passage in edits.passages(text, random, PASSAGES, lengths):
            truth = edits.truth(changed, passage)
            if truth.is_untouched or (truth.kept >= 0.65 and not untouched):
                count[edits.judge(finder.find(describe(text, passage)), truth)] += 1
    return count


@pytest.mark.parametrize("edit", STRUCTURE.values(), ids=STRUCTURE.keys())
def test_a_passage_that_was_not_touched_is_found_again(edit: Edit) -> None:
    count = outcomes(edit, untouched=True)
    assert set(count) == {Outcome.RIGHT}
    assert count.total() >= len(TEXTS) * PASSAGES / 2


@pytest.mark.parametrize("share", [0.05, 0.1])
def test_typos_leave_a_passage_where_it_is(share: float) -> None:
    count = outcomes(edits.with_typos(share))
    assert count[Outcome.RIGHT] >= 0.97 * count.total()
    assert not count[Outcome.WRONG]


@pytest.mark.parametrize(("share", "least"), [(0.05, 0.9), (0.1, 0.8)])
def test_other_words_leave_most_passages_where_they_are(share: float, least: float) -> None:
    count = outcomes(edits.with_words_changed(share))
    assert count[Outcome.RIGHT] >= least * count.total()
    assert not count[Outcome.WRONG]


@pytest.mark.parametrize("lengths", [(30, 300), SHORT])
def test_no_note_is_on_a_wrong_passage_when_all_is_edited_at_once(lengths: tuple[int, int]) -> None:
    every = edits.after_one_another(
        *STRUCTURE.values(), edits.with_words_changed(0.05), edits.with_typos(0.02), edits.with_cuts
    )
    count = outcomes(every, lengths)
    assert count.total() > PASSAGES
    assert not count[Outcome.WRONG]


@pytest.mark.parametrize("is_rewritten", [False, True])
@pytest.mark.parametrize("lengths", [(30, 300), SHORT])
@pytest.mark.parametrize("has_look_alikes", [False, True])
def test_a_passage_that_is_gone_is_nowhere(
    is_rewritten: bool, lengths: tuple[int, int], has_look_alikes: bool
) -> None:
    random = Random(6)
    for text in TEXTS * 3:
        gone = edits.passages(text, random, 4, lengths)
        edit = edits.without(gone, is_rewritten=is_rewritten)
        if has_look_alikes:
            edit = edits.after_one_another(edits.with_look_alikes, edit)
        finder = Finder(edit(edits.draft_of(text), random).text)
        assert [finder.find(describe(text, passage)).passage for passage in gone] == [None] * len(gone)


def test_the_judge_knows_a_wrong_passage() -> None:
    text = edits.seed_text()
    passage, other = Passage(100, 150), Passage(400, 450)
    untouched = edits.draft_of(text)
    assert edits.judge(Anchor(Standing.MOVED, other), edits.truth(untouched, passage)) == Outcome.WRONG
    assert edits.judge(Anchor(Standing.EXACT, passage), edits.truth(untouched, passage)) == Outcome.RIGHT
    gone = edits.without([passage])(untouched, Random(1))
    assert edits.judge(Anchor(Standing.MOVED, other), edits.truth(gone, passage)) == Outcome.WRONG


def test_every_edit_tells_where_each_character_came_from() -> None:
    for edit in (*STRUCTURE.values(), edits.with_typos(0.1), edits.with_words_changed(0.1), edits.with_cuts):
        changed: Draft = edit(edits.draft_of(TEXTS[0]), Random(7))
        assert len(changed.text) == len(changed.origins)
        assert changed.text != TEXTS[0]
