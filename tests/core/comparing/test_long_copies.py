"""Comparing long copies that have little in common: how much is done, and how soon it can be stopped."""

from __future__ import annotations

import sys
from collections.abc import Callable
from random import Random

import pytest

from tearsheet.article.model import Article, Block, BlockKind, Source
from tearsheet.comparing.copies import compare

MOST_AT_ONCE = 10_000
"""Calls between two moments at which the work can be stopped; a few milliseconds."""
TIMES = 4
MOST_TIMES = 7  # 16 if it grew with the square
SIZE = 250  # sentences


class Steps:
    """Counts calls, in all and between those of `go_on`."""

    def __init__(self) -> None:
        self.total = self.since = self.most_at_once = 0

    def count(self, _frame: object, event: str, _argument: object) -> None:
        if event in {"call", "c_call"}:
            self.total += 1
            self.since += 1
            self.most_at_once = max(self.most_at_once, self.since)

    def go_on(self) -> None:
        self.since = 0


def article(paragraphs: list[str]) -> Article:
    blocks = tuple(Block(BlockKind.PARAGRAPH, text) for text in paragraphs)
    return Article("A headline", blocks, Source(None, "text/plain", "utf-8"))


def sentences(count: int, seed: int) -> list[str]:
    random = Random(seed)
    words = [f"{chr(97 + random.randrange(26))}{random.randrange(10**6)}" for _ in range(3_000)]
    return [f"They {' '.join(random.choices(words, k=14))} there." for _ in range(count)]


def rewritten(count: int, seed: int) -> list[str]:
    """Sentences that are like each other, a hundred at a time between two that both copies have."""
    random = Random(seed)
    told = [f"So many as {random.random()} of them had come to the house that day." for _ in range(count)]
    for number in range(0, count, 100):
        told[number] = f"This is part {number} of the tale, as both have it."
    return told


SHAPES: dict[str, Callable[[int, int], list[str]]] = {
    "other paragraphs": sentences,
    "one paragraph": lambda count, seed: [" ".join(sentences(count, seed))],
    "one sentence": lambda count, seed: [" ".join(sentences(count, seed)).replace(".", "")],
    "few sentences, again and again": lambda count, seed: Random(seed).choices(
        ["Yes.", "No.", "Why?", "When?"], k=count
    ),
    "few words, again and again": lambda count, seed: [
        " ".join(Random(seed).choices(["yes", "no", "so"], k=10 * count))
    ],
    "rewritten between what stays": rewritten,
}


def compared(shape: str, count: int) -> Steps:
    old, new = (article(SHAPES[shape](count, seed)) for seed in (1, 2))
    steps, before = Steps(), sys.getprofile()
    sys.setprofile(steps.count)
    try:
        compare(old, new, steps.go_on)
    finally:
        sys.setprofile(before)
    return steps


@pytest.mark.parametrize("shape", SHAPES)
def test_the_work_grows_with_the_length_and_can_be_stopped_again_and_again(shape: str) -> None:
    steps = compared(shape, TIMES * SIZE)
    assert steps.most_at_once <= MOST_AT_ONCE
    assert steps.total <= MOST_TIMES * compared(shape, SIZE).total
