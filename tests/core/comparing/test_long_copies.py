"""Comparing long copies that have little in common: how much is done, and how soon it can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from cProfile import Profile
from itertools import count, pairwise
from random import Random
from typing import NamedTuple

import pytest

from tearsheet.article.model import Article, Block, BlockKind, Source
from tearsheet.comparing.copies import compare

MOST_AT_ONCE = 20_000
"""Calls and returns between two moments at which the work can be stopped; a few milliseconds."""
TIMES = 4
MOST_TIMES = 7  # 16 if it grew with the square
SIZE = 200  # sentences


class Steps(NamedTuple):
    """How many calls and returns there are, in all and at most between two moments."""

    total: int
    most_at_once: int


def article(paragraphs: list[str]) -> Article:
    blocks = tuple(Block(BlockKind.PARAGRAPH, text) for text in paragraphs)
    return Article("A headline", blocks, Source(None, "text/plain", "utf-8"))


def sentences(length: int, seed: int) -> list[str]:
    random = Random(seed)
    words = [f"{chr(97 + random.randrange(26))}{random.randrange(10**6)}" for _ in range(3_000)]
    return [f"They {' '.join(random.choices(words, k=14))} there." for _ in range(length)]


def rewritten(length: int, seed: int) -> list[str]:
    """Sentences that are like each other, a hundred at a time between two that both copies have."""
    random = Random(seed)
    told = [f"So many as {random.random()} of them had come to the house that day." for _ in range(length)]
    for number in range(0, length, 100):
        told[number] = f"This is part {number} of the tale, as both have it."
    return told


SHAPES: dict[str, Callable[[int, int], list[str]]] = {
    "other paragraphs": sentences,
    "one paragraph": lambda length, seed: [" ".join(sentences(length, seed))],
    "one sentence": lambda length, seed: [" ".join(sentences(length, seed)).replace(".", "")],
    "few sentences, again and again": lambda length, seed: Random(seed).choices(
        ["Yes.", "No.", "Why?", "When?"], k=length
    ),
    "few words, again and again": lambda length, seed: [
        " ".join(Random(seed).choices(["yes", "no", "so"], k=10 * length))
    ],
    "rewritten between what stays": rewritten,
}


def compared(shape: str, length: int) -> Steps:
    old, new = (article(SHAPES[shape](length, seed)) for seed in (1, 2))
    step = count().__next__
    moments = [0]
    profile = Profile(step, timeunit=1)  # at each call and each return it asks for the time
    profile.runcall(compare, old, new, lambda: moments.append(step()))
    moments.append(step())
    return Steps(moments[-1], max(after - moment for moment, after in pairwise(moments)))


@pytest.mark.parametrize("shape", SHAPES)
def test_the_work_grows_with_the_length_and_can_be_stopped_again_and_again(shape: str) -> None:
    steps = compared(shape, TIMES * SIZE)
    assert steps.most_at_once <= MOST_AT_ONCE
    assert steps.total <= MOST_TIMES * compared(shape, SIZE).total


def test_of_many_sentences_that_all_differ_each_is_paired_with_what_it_was() -> None:
    told = [
        f"In house {number} lived {number + 7} people who had come from town {number}."
        for number in range(600)
    ]
    other = [one.replace("lived", "dwelt") for one in told]
    rows = compare(article(told), article(other)).rows
    paired = [row for row in rows if row.old and row.new]
    assert len(paired) > 550
