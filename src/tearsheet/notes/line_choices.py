"""Which lines the reader has taken into an article or left out of it, known by their words and surroundings.

A line that a newer version of this program reads otherwise, or that stands elsewhere, is found again. Its
name among the corrections is "line", a digest of its words and one of its surroundings.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from tearsheet.article.model import Article, Reason
from tearsheet.article.pieces import Piece, pieces, put_together, words_of
from tearsheet.storage import digests
from tearsheet.storage.json_members import JsonObject

IN, OUT = "in", "out"
_NAME = re.compile("line ([0-9a-f]{16}) [0-9a-f]{8}")
_SIDE = 40  # letters of what stands before and behind
_LOOKED_AT = 400  # code points of a neighbour, to have so many letters of it
_START = 8  # letters, of so many code points, by which lines are told apart before all of one is digested
_START_OF = 64
_QUOTED = 60  # code points of the line, for a person who reads the file


class Line(NamedTuple):
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


def members(line: Line) -> JsonObject:
    """What a file says of a line besides its name."""
    return {name: value for name, value in line._asdict().items() if name != "name"}


def from_members(name: str, stated: JsonObject) -> Line:
    """The line that a file speaks of; what it says amiss counts as not said."""
    words, start, before, after = (_text(stated.get(each)) for each in ("words", "start", "before", "after"))
    turn = stated.get("turn")
    return Line(name, words, start, before, after, turn if isinstance(turn, int) else 0)


def line_of(article: Article, found: Sequence[Piece], number: int) -> Line:
    """By what one of an article's pieces is found again."""
    words = words_of(article, found[number].block)
    letters = _letters(words)
    same = [other for other in _alike(article, found, _start(words)) if other < number]
    turn = sum(_letters(words_of(article, found[other].block)) == letters for other in same)
    before, after = _sides(article, found, number)
    name = f"line {_digest(letters, 16)} {_digest(f'{before} {after} {turn}', 8)}"
    return Line(name, " ".join(words.split())[:_QUOTED], _start(words), before, after, turn)


def places(article: Article, found: Sequence[Piece], lines: Iterable[Line]) -> dict[str, int]:
    """Which piece of the article each line is, by its name; those that are not there are left out."""
    known: dict[str, int] = {}
    for line in lines:
        same = [
            number
            for number in _alike(article, found, line.start)
            if _has_words(article, found, number, line)
        ]
        if same:
            known[line.name] = max(same, key=lambda number: _likeness(article, found, number, same, line))
    return known


def chosen(article: Article, choices: Mapping[Line, str]) -> Article:
    """The article as the reader has chosen its lines.

    Args:
        article: As it is read, fields corrected.
        choices: Whether each line is `IN` or `OUT`; a later one counts more.
    """
    if not choices:
        return article
    found = pieces(article)
    where = places(article, found, choices)
    for line, choice in choices.items():
        if line.name in where:
            number = where[line.name]
            found[number] = _as_chosen(found[number], choice)
    return put_together(article, found)


def _as_chosen(piece: Piece, choice: str) -> Piece:
    if choice == IN:
        return piece._replace(reason=None)
    return piece if piece.reason else piece._replace(reason=Reason.CORRECTED)


def _alike(article: Article, found: Sequence[Piece], start: str) -> list[int]:
    """The pieces that begin with these letters."""
    return [number for number, piece in enumerate(found) if _start(words_of(article, piece.block)) == start]


def _has_words(article: Article, found: Sequence[Piece], number: int, line: Line) -> bool:
    name = _NAME.fullmatch(line.name)
    return name is not None and _digest(_letters(words_of(article, found[number].block)), 16) == name[1]


def _likeness(
    article: Article, found: Sequence[Piece], number: int, same: Sequence[int], line: Line
) -> tuple[int, int]:
    """How much of a line's surroundings are a piece's, then how near its turn is."""
    before, after = _sides(article, found, number)
    shared = _shared(before[::-1], line.before[::-1]) + _shared(after, line.after)
    return shared, -abs(same.index(number) - line.turn)


def _sides(article: Article, found: Sequence[Piece], number: int) -> tuple[str, str]:
    before = after = ""
    for piece in reversed(found[:number]):
        if len(before) >= _SIDE:
            break
        before = _letters(words_of(article, piece.block)[-_LOOKED_AT:]) + before
    for piece in found[number + 1 :]:
        if len(after) >= _SIDE:
            break
        after += _letters(words_of(article, piece.block)[:_LOOKED_AT])
    return before[-_SIDE:], after[:_SIDE]


def _shared(one: str, other: str) -> int:
    """How many letters two texts begin alike with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _start(words: str) -> str:
    return _letters(words[:_START_OF])[:_START]


def _letters(words: str) -> str:
    """What is compared: letters and digits whatever their case and form; of a line of signs, the signs."""
    from unicodedata import normalize  # a library of its own

    bare = normalize("NFKC", words).casefold()
    return "".join(filter(str.isalnum, bare)) or "".join(bare.split())


def _digest(text: str, digits: int) -> str:
    return digests.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:digits]


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
