"""Labelled sentences: {speaker|“quotation”} stands for what is to be found, “ ¶ ” for a new paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from tearsheet.quoting.speech.direct_speech import quotations

LANGUAGES = ("de", "en", "es", "fr", "it", "ja", "ru", "sr", "zh")


class Found(NamedTuple):
    """A quotation: where it stands in its sentence, in code points, and who speaks."""

    start: int
    end: int
    speaker: str


class Sentence(NamedTuple):
    """A sentence with what is to be found in it."""

    text: str
    labelled: list[Found]

    def found(self) -> list[Found]:
        """What the program finds in it."""
        return _found(self.text)


class Figures(NamedTuple):
    """How right the program is.

    Attributes:
        f1: Of the spans, each from its first mark to its last.
        precision: Of the speakers that it names, how many are right.
        recall: Of the speakers that are labelled, how many it names.
    """

    f1: float
    precision: float
    recall: float


def sentences(language: str) -> list[Sentence]:
    """The sentences of a language."""
    path = Path(__file__).with_name(f"sentences_{language}.txt")
    return [_sentence(line.replace(" ¶ ", "\n")) for line in path.read_text("utf-8").splitlines()]


def figures(judged: list[Sentence]) -> Figures:
    """How right the program is in these sentences."""
    labelled = [(number, one) for number, sentence in enumerate(judged) for one in sentence.labelled]
    found = [(number, one) for number, sentence in enumerate(judged) for one in sentence.found()]
    spans = {(number, one[:2]) for number, one in labelled} & {(number, one[:2]) for number, one in found}
    right = sum(bool(one[1].speaker) for one in set(labelled) & set(found))
    return Figures(
        2 * len(spans) / (len(labelled) + len(found)),
        right / sum(bool(one.speaker) for _, one in found),
        right / sum(bool(one.speaker) for _, one in labelled),
    )


@cache
def _found(text: str) -> list[Found]:
    return [Found(*one.passage, one.speaker) for one in quotations(text)]


def _sentence(line: str) -> Sentence:
    text = ""
    labelled: list[Found] = []
    open_ones: list[tuple[int, str]] = []
    for piece in _pieces(line):
        if piece.startswith("{"):
            open_ones.append((len(text), piece[1:-1]))
        elif piece == "}":
            start, speaker = open_ones.pop()
            labelled.append(Found(start, len(text), speaker))
        else:
            text += piece
    return Sentence(text, sorted(labelled))


def _pieces(line: str) -> Iterator[str]:
    """Its labels, as "{speaker|" and "}", and what stands between them."""
    while line:
        end = line.index("|") + 1 if line[0] == "{" else 1
        yield line[:end]
        line = line[end:]
