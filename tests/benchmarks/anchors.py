"""How often notes find their passages again in changed texts, how often wrong ones, and how long it takes.

Run it by hand: `.venv/bin/python tests/benchmarks/anchors.py [TEXT FILE]…`. The texts are those given, the
shipped article, and made-up ones; the draws are the same at every run. The table gives per cent of the
passages; wrong ones are counted, and told.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections import Counter
from pathlib import Path
from random import Random
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tearsheet.anchoring.anchors import Finder, Standing, describe
from tearsheet.article.model import Passage
from tearsheet.notes.note import Target
from tests.core import edits
from tests.core.edits import Draft, Edit, Outcome

TRIALS = 10_000
PASSAGES = 20  # of one text
GONE = 4  # of them at once
LENGTHS = {"30-300": (30, 300), "4-20": (4, 20)}
EDITS: dict[str, Edit] = {
    "paragraphs added": edits.with_paragraphs_added,
    "paragraphs removed": edits.with_paragraphs_removed,
    "paragraphs reordered": edits.with_paragraphs_reordered,
    "other marks": edits.with_other_marks,
    "cuts": edits.with_cuts,
    "look-alikes": edits.with_look_alikes,
    "look-alikes, reordered": edits.after_one_another(
        edits.with_look_alikes, edits.with_paragraphs_reordered
    ),
    **{f"characters {share:.0%}": edits.with_typos(share) for share in (0.05, 0.1, 0.2)},
    **{f"words {share:.0%}": edits.with_words_changed(share) for share in (0.05, 0.1, 0.2)},
    "all at once": edits.after_one_another(
        edits.with_look_alikes,
        edits.with_words_changed(0.05),
        edits.with_typos(0.02),
        edits.with_cuts,
        edits.with_paragraphs_added,
        edits.with_paragraphs_removed,
        edits.with_paragraphs_reordered,
        edits.with_other_marks,
    ),
}


class Trial(NamedTuple):
    """One passage in one changed text."""

    kind: str
    outcome: Outcome
    standing: Standing
    is_untouched: bool
    kept: float
    seconds: float
    tale: str


def texts(files: list[Path]) -> list[str]:
    """What is edited: real texts and made-up ones, some of them with look-alikes from the beginning."""
    random = Random(1)
    plain = [edits.seed_text(), *(path.read_text("utf-8") for path in files)]
    made = [edits.generated_text(random, random.randint(10, 60)) for _ in range(6)]
    made += [edits.han_text(random, 30) for _ in range(2)]
    alike = [edits.with_look_alikes(edits.draft_of(text), random).text for text in made[:3] + plain[:4]]
    return [*plain, *made, *alike]


def tried(kind: str, text: str, draft: Draft, places: list[Passage]) -> list[Trial]:
    """Look for all passages of a text in what has become of it."""
    finder = Finder(draft.text)
    return [_tried_one(kind, finder, describe(text, place), draft, place) for place in places]


def _tried_one(kind: str, finder: Finder, target: Target, draft: Draft, place: Passage) -> Trial:
    start = time.perf_counter()
    anchor = finder.find(target)
    seconds = time.perf_counter() - start
    truth = edits.truth(draft, place)
    shown = draft.text[slice(*anchor.passage)] if anchor.passage else ""
    there = draft.text[slice(*truth.passage)] if truth.passage else ""
    tale = f"{target.quote}\n      found: {shown!r}\n      truth: {there!r} {truth.kept:.2f}"
    return Trial(
        kind, edits.judge(anchor, truth), anchor.standing, truth.is_untouched, truth.kept, seconds, tale
    )


def round_of(text: str, random: Random, lengths: str) -> list[Trial]:
    """Every edit once on one text."""
    trials: list[Trial] = []
    for kind, edit in EDITS.items():
        places = edits.passages(text, random, PASSAGES, LENGTHS[lengths])
        trials += tried(f"{lengths} {kind}", text, edit(edits.draft_of(text), random), places)
    for kind, is_rewritten in (("gone", False), ("rewritten", True)):
        for before in ("", "look-alikes, "):
            places = edits.passages(text, random, GONE, LENGTHS[lengths])
            edit = edits.without(places, is_rewritten=is_rewritten)
            whole = edits.after_one_another(edits.with_look_alikes, edit) if before else edit
            trials += tried(f"{lengths} {before}{kind}", text, whole(edits.draft_of(text), random), places)
    return trials


def table(trials: list[Trial]) -> None:
    """Print what came of the trials."""
    print(f"{'':34}{'n':>6}{'right':>7}{'partly':>7}{'none':>7}{'wrong':>6}  untouched lost  median ms (max)")
    for kind in dict.fromkeys(trial.kind for trial in trials):
        mine = [trial for trial in trials if trial.kind == kind]
        # what is mostly gone may be found or not
        whole = [trial for trial in mine if trial.kept >= 0.65 or trial.outcome is Outcome.WRONG] or mine
        count = Counter(trial.outcome for trial in whole)
        shares = [100 * count[outcome] / len(whole) for outcome in list(Outcome)[:3]]
        untouched = [trial for trial in mine if trial.is_untouched]
        lost = sum(trial.outcome is not Outcome.RIGHT for trial in untouched)
        times = [1_000 * trial.seconds for trial in mine]
        print(
            f"{kind:34}{len(whole):6}"
            + "".join(f"{share:7.1f}" for share in shares)
            + f"{count[Outcome.WRONG]:6}"
            f"{lost:7} of {len(untouched):5}  {statistics.median(times):6.2f} ({max(times):.1f})"
        )


def speed(text: str) -> None:
    """Print how long 100 notes take on 100 KB, by how much the text has changed."""
    random = Random(2)
    long_text = text
    while len(long_text) < 100_000:
        long_text += "\n" + edits.generated_text(random, 20)
    long_text = long_text[:100_000]
    targets = [describe(long_text, place) for place in edits.passages(long_text, random, 100)]
    for kind in ("paragraphs added", "characters 10%", "words 10%"):
        changed = EDITS[kind](edits.draft_of(long_text), random).text
        start = time.perf_counter()
        finder = Finder(changed)
        placed = sum(finder.find(target).passage is not None for target in targets)
        print(f"100 notes on 100 KB, {kind}: {1_000 * (time.perf_counter() - start):.0f} ms, {placed} placed")


def main() -> None:
    """Try and print."""
    sources, random, trials = texts([Path(name) for name in sys.argv[1:]]), Random(3), list[Trial]()
    while len(trials) < TRIALS:
        lengths = "30-300" if random.random() < 0.75 else "4-20"
        trials += round_of(random.choice(sources), random, lengths)
    table(sorted(trials, key=lambda trial: not trial.kind.startswith("30")))
    wrong = [trial for trial in trials if trial.outcome is Outcome.WRONG]
    lost = [trial for trial in trials if trial.is_untouched and trial.outcome is not Outcome.RIGHT]
    print(f"\n{len(wrong)} wrong in {len(trials)} trials")
    for trial in (wrong + [each for each in lost if each.kind.startswith("30")])[:30]:
        print(f"  {trial.kind}, {trial.outcome}: {trial.tale}")
    speed(sources[0])


if __name__ == "__main__":
    main()
