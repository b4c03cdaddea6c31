"""Which lines the reader has taken into an article or left out of it, known by their words and surroundings.

A line that a newer version of this program reads otherwise, or that stands elsewhere, is found again. Its
name among the corrections is "line", a digest of its words and one of its surroundings.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import takewhile
from typing import NamedTuple
from unicodedata import normalize

from tearsheet.article.model import Article, Reason
from tearsheet.article.pieces import Piece, pieces, put_together, words_of
from tearsheet.storage import digests
from tearsheet.storage.json_members import JsonObject

IN, OUT = "in", "out"
_DIGITS, _SIDES_DIGITS = 16, 8
_NAME = re.compile("line ([0-9a-f]{16}) [0-9a-f]{8}")
_SIDE = 40  # letters of what stands before and behind
_LOOKED_AT = 400  # code points of a neighbour, to have so many letters of it
_START = 24  # letters, of so many code points, by which lines are told apart before all of one is digested
_START_OF = 64
_SIGNS = {
    code: None for code in range(0x80) if not chr(code).isalnum()
}  # of ASCII, in whose texts it is quicker
_QUOTED = 60  # code points of the line, for a person who reads the file


class LineSelector(NamedTuple):
    """By what a line is found again.

    Attributes:
        name: See the module.
        words: How it begins, as printed.
        start: Its first letters, as they are compared.
        before: The letters before it; `after` those behind it.
        turn: How many lines before it have the same words.
    """

    name: str
    words: str = ""
    start: str = ""
    before: str = ""
    after: str = ""
    turn: int = 0


def is_name(name: str) -> bool:
    """Whether a correction of this name is about a line."""
    return _NAME.fullmatch(name) is not None


def members(line: LineSelector) -> JsonObject:
    """What a file says of a line besides its name."""
    return {name: value for name, value in line._asdict().items() if name != "name"}


def from_members(name: str, stated: JsonObject) -> LineSelector:
    """The line that a file speaks of; what it says amiss counts as not said."""
    words, start, before, after = (_text(stated.get(each)) for each in ("words", "start", "before", "after"))
    turn = stated.get("turn")
    return LineSelector(name, words, start, before, after, turn if isinstance(turn, int) else 0)


class LineFinder:
    """Tells by what each piece of an article is found again, and finds it; what is looked at is kept."""

    def __init__(self, article: Article, found: Sequence[Piece]) -> None:
        self._words = [words_of(article, piece.block) for piece in found]
        self._digests: dict[int, str] = {}
        self._known_sides: dict[int, tuple[str, str]] = {}

    def line(self, number: int) -> LineSelector:
        """By what one of the pieces is found again."""
        words = self._words[number]
        digest = self._digest(number)
        turn = sum(self._digest(other) == digest for other in self._alike(_start(words)) if other < number)
        before, after = self._sides(number)
        name = f"line {digest} {_digest(f'{before} {after} {turn}', _SIDES_DIGITS)}"
        return LineSelector(name, " ".join(words.split())[:_QUOTED], _start(words), before, after, turn)

    def places(self, lines: Iterable[LineSelector]) -> dict[str, int]:
        """Which of the pieces each line is, by its name; those that are not there are left out."""
        found = ((line, self._place(line)) for line in lines)
        return {line.name: place for line, place in found if place >= 0}

    def _place(self, line: LineSelector) -> int:
        """The piece with a line's words that has most of its surroundings, else is nearest to its turn."""
        name = _NAME.fullmatch(line.name)
        alike = self._alike(line.start) if name else []
        same = [number for number in alike if name and self._digest(number) == name[1]]
        turns = {number: -abs(turn - line.turn) for turn, number in enumerate(same)}
        return max(same, key=lambda number: (self._likeness(number, line), turns[number]), default=-1)

    def _likeness(self, number: int, line: LineSelector) -> int:
        """How many letters of a line's surroundings are a piece's."""
        before, after = self._sides(number)
        return _shared(before[::-1], line.before[::-1]) + _shared(after, line.after)

    def _alike(self, start: str) -> list[int]:
        """The pieces that begin with these letters."""
        return self._by_start.get(start, [])

    @cached_property
    def _by_start(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for number, words in enumerate(self._words):
            found.setdefault(_start(words), []).append(number)
        return found

    def _digest(self, number: int) -> str:
        if number not in self._digests:
            self._digests[number] = _digest(_letters(self._words[number]), _DIGITS)
        return self._digests[number]

    def _sides(self, number: int) -> tuple[str, str]:
        """The letters before and behind a piece."""
        if number not in self._known_sides:
            before = after = ""
            place = number - 1
            while place >= 0 and len(before) < _SIDE:
                before = _letters(self._words[place][-_LOOKED_AT:]) + before
                place -= 1
            place = number + 1
            while place < len(self._words) and len(after) < _SIDE:
                after += _letters(self._words[place][:_LOOKED_AT])
                place += 1
            self._known_sides[number] = before[-_SIDE:], after[:_SIDE]
        return self._known_sides[number]


def chosen(article: Article, choices: Mapping[LineSelector, str]) -> Article:
    """The article as the reader has chosen its lines.

    Args:
        article: As it is read, fields corrected.
        choices: Whether each line is `IN` or `OUT`; a later one counts more.
    """
    if not choices:
        return article
    found = pieces(article)
    where = LineFinder(article, found).places(choices)
    for line, choice in choices.items():
        if line.name in where:
            number = where[line.name]
            found[number] = _as_chosen(found[number], choice)
    return put_together(article, found)


def _as_chosen(piece: Piece, choice: str) -> Piece:
    if choice == IN:
        return piece._replace(reason=None)
    return piece if piece.reason else piece._replace(reason=Reason.CORRECTED)


def _shared(one: str, other: str) -> int:
    """How many letters two texts begin alike with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _start(words: str) -> str:
    return _letters(words[:_START_OF])[:_START]


def _letters(words: str) -> str:
    """What is compared: letters and digits whatever their case and form; of a line of signs, the signs."""
    if words.isascii():
        bare = words.lower()
        return bare.translate(_SIGNS) or "".join(bare.split())
    bare = normalize("NFKC", words).casefold()
    return "".join(filter(str.isalnum, bare)) or "".join(bare.split())


def _digest(text: str, digits: int) -> str:
    return digests.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:digits]


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
