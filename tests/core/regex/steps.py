"""How many steps a backtracking matcher takes with a pattern, counted on the tree that Python parses it to.

A stand-in for the interpreter's own matcher, which counts nothing: it tries the same alternatives in the
same order. The steps are the same on every machine, so that a test can hold their number.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice

# The only way to the tree; names and shapes are those of Python 3.11 to 3.14
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple, TypeAlias

Pattern: TypeAlias = "re.Pattern[str] | re.Pattern[bytes]"
Part: TypeAlias = Any
"""A part of a tree, which nobody has typed: (kind, arguments), or several in a row."""
_OF_ONE_LETTER = {sre.IN, sre.ANY, sre.NOT_LITERAL, sre.LITERAL}
_REPEATS = {sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT}
_CATEGORIES = {
    sre.CATEGORY_DIGIT: r"\d",
    sre.CATEGORY_NOT_DIGIT: r"\D",
    sre.CATEGORY_SPACE: r"\s",
    sre.CATEGORY_NOT_SPACE: r"\S",
    sre.CATEGORY_WORD: r"\w",
    sre.CATEGORY_NOT_WORD: r"\W",
}
_IGNORES_CASE, _DOT_TAKES_ALL = int(re.I), int(re.S)
_LETTERS = " \n\ta1A-.\"'<>([{|/:,;_=!?#*&é中\0"
"""What worst cases are made of, besides the pattern's own letters."""
_MANY = 50
"""A repeat that may go on for longer than this is one that a worst case is made of."""


_MOST_LETTERS = 24


class TooManyStepsError(Exception):
    """More steps than were allowed."""


def nodes(tree: Part) -> Iterator[tuple[Part, Part]]:
    """All parts of a parsed pattern, (kind, arguments)."""
    for kind, argument in tree:
        yield kind, argument
        for inner in _inner(kind, argument):
            yield from nodes(inner)


def _inner(kind: Part, argument: Part) -> list[Part]:
    if kind is sre.BRANCH:
        return list(argument[1])
    if kind in _REPEATS or kind is sre.SUBPATTERN:
        return [argument[-1]]
    if kind in {sre.ASSERT, sre.ASSERT_NOT}:
        return [argument[1]]
    if kind is sre.GROUPREF_EXISTS:
        return [one for one in argument[1:] if one is not None]
    return [argument] if kind is sre.ATOMIC_GROUP else []


def parsed(pattern: Pattern) -> Part:
    """The tree of a pattern."""
    return parser.parse(
        pattern.pattern, pattern.flags & (~re.UNICODE if isinstance(pattern.pattern, bytes) else -1)
    )


class Machine:
    """A pattern as a program for a matcher that goes back, step by step."""

    def __init__(self, pattern: Pattern) -> None:
        self._flags = pattern.flags
        self._program: list[list[Part]] = []
        self._add(parsed(pattern), pattern.flags)
        self._program.append(["match"])

    def steps(self, text: str, most: int, *, is_anchored: bool = False) -> int:
        """The steps to find all matches in a text, or to try one at its beginning.

        Raises:
            TooManyStepsError: They are more than `most`.
        """
        self._steps, self._most, self._text = 0, most, text
        if is_anchored:
            self._run(0, 0)
        else:
            deque(self._all(), maxlen=0)
        return self._steps

    def found(self, text: str) -> list[tuple[int, int]]:
        """Where all matches in a text begin and end."""
        self._steps, self._most, self._text = 0, 10**9, text
        return list(self._all())

    def _all(self) -> Iterator[tuple[int, int]]:
        place = 0
        while place <= len(self._text):
            end = self._run(0, place)
            if end is not None:
                yield place, end
            place = end if end is not None and end > place else place + 1

    def _run(self, at: int, place: int) -> int | None:  # noqa: C901, PLR0912, PLR0915 (one branch for each kind of step)
        """Where the match ends that begins at a place; `None` for none."""
        program, text, length, taken = self._program, self._text, len(self._text), self._steps
        stack: list[tuple[int, int, dict[int, Part]]] = [(at, place, {})]
        while stack:
            at, place, marks = stack.pop()
            while True:
                taken += 1
                if taken > self._most:
                    raise TooManyStepsError
                step = program[at]
                kind = step[0]
                at += 1
                if kind == "char":
                    if place >= length or not step[1][text[place]]:
                        break
                    place += 1
                elif kind == "split":
                    stack.append((step[2], place, marks))
                    at = step[1]
                elif kind == "jump":
                    at = step[1]
                elif kind == "mark":
                    marks = {**marks, step[1]: place}
                elif kind == "moved":
                    if marks[step[1]] == place:
                        break
                elif kind == "ref":
                    wanted = text[marks.get(2 * step[1], 0) : marks.get(2 * step[1] + 1, 0)]
                    if not text.startswith(wanted, place):
                        break
                    place += len(wanted)
                elif kind == "look":
                    _, start, at, is_wanted, width = step
                    self._steps = taken
                    found = place >= width and self._run(start, place - width) is not None
                    taken = self._steps
                    if found != is_wanted:
                        break
                elif kind == "atomic":
                    self._steps = taken
                    end = self._run(at, place)
                    taken = self._steps
                    if end is None:
                        break
                    at, place = step[1], end
                elif kind == "at":
                    if not step[1].match(text, place):
                        break
                else:
                    self._steps = taken
                    return place
        self._steps = taken
        return None

    def _add(self, tree: Part, flags: int) -> None:
        for kind, argument in tree:
            if kind is sre.SUBPATTERN:
                self._add_group(argument, flags)
            elif kind in _REPEATS:
                self._add_repeat(kind, argument, flags)
            elif kind is sre.BRANCH:
                self._add_branches(argument[1], flags)
            elif kind in {sre.ASSERT, sre.ASSERT_NOT}:
                width = argument[1].getwidth()[1] if argument[0] < 0 else 0
                self._add_aside("look", argument[1], flags, kind is sre.ASSERT, width)
            elif kind is sre.ATOMIC_GROUP:
                self._add_aside("atomic", argument, flags)
            elif kind is sre.GROUPREF:
                self._program.append(["ref", argument])
            elif kind is sre.AT:
                self._program.append(["at", _ATS[argument] if not flags & re.M else _ATS_OF_LINES[argument]])
            else:
                self._program.append(["char", _test_of(kind, argument, flags)])

    def _add_group(self, argument: Part, flags: int) -> None:
        group, more, less, inner = argument
        if group is not None:
            self._program.append(["mark", 2 * group])
        self._add(inner, (flags | more) & ~less)
        if group is not None:
            self._program.append(["mark", 2 * group + 1])

    def _add_aside(self, name: str, inner: Part, flags: int, *rest: Part) -> None:
        """What is tried apart: its own program, and behind it the place to go on at."""
        step: list[Part] = [name]
        self._program.append(step)
        start = len(self._program)
        self._add(inner, flags)
        self._program.append(["match"])
        step += [start, len(self._program), *rest] if name == "look" else [len(self._program)]

    def _add_branches(self, branches: list[Part], flags: int) -> None:
        jumps: list[list[Part]] = []
        for branch in branches[:-1]:
            split: list[Part] = ["split", len(self._program) + 1]
            self._program.append(split)
            self._add(branch, flags)
            jumps.append(["jump"])
            self._program.append(jumps[-1])
            split.append(len(self._program))
        self._add(branches[-1], flags)
        for jump in jumps:
            jump.append(len(self._program))

    def _add_repeat(self, kind: Part, argument: Part, flags: int) -> None:
        least, most, inner = argument
        if kind is sre.POSSESSIVE_REPEAT:
            self._add_aside("atomic", [(sre.MAX_REPEAT, argument)], flags)
            return
        for _ in range(least):
            self._add(inner, flags)
        splits = []
        is_endless = most == sre.MAXREPEAT
        for _ in range(1 if is_endless else most - least):
            split: list[Part] = ["split", len(self._program) + 1]
            splits.append(split)
            self._program.append(split)
            if is_endless:
                name = -len(self._program)
                self._program.append(["mark", name])
                self._add(inner, flags)
                self._program += [["moved", name], ["jump", -name - 1]]
            else:
                self._add(inner, flags)
        for split in splits:
            split.append(len(self._program))
            if kind is sre.MIN_REPEAT:
                split[1:] = split[:0:-1]


_ATS = {
    sre.AT_BEGINNING: re.compile(r"\A"),
    sre.AT_BEGINNING_STRING: re.compile(r"\A"),
    sre.AT_END: re.compile(r"$"),
    sre.AT_END_STRING: re.compile(r"\Z"),
    sre.AT_BOUNDARY: re.compile(r"\b"),
    sre.AT_NON_BOUNDARY: re.compile(r"\B"),
}
_ATS_OF_LINES = _ATS | {sre.AT_BEGINNING: re.compile("(?m:^)"), sre.AT_END: re.compile("(?m:$)")}


class _Test(dict[str, bool]):
    """Letter -> whether it is what a part of a pattern wants; it remembers."""

    def __init__(self, kind: Part, argument: Part, flags: int) -> None:
        super().__init__()
        self._kind, self._argument, self._flags = kind, argument, flags

    def __missing__(self, letter: str) -> bool:
        found = self[letter] = self._looked_at(letter)
        return found

    def _looked_at(self, letter: str) -> bool:
        if self._kind is sre.ANY:
            return bool(self._flags & _DOT_TAKES_ALL) or letter != "\n"
        spellings = {letter, letter.lower(), letter.upper()} if self._flags & _IGNORES_CASE else {letter}
        if self._kind is sre.IN:
            is_wanted = self._argument[0][0] is not sre.NEGATE
            return any(_is_among(self._argument, one, self._flags) for one in spellings) == is_wanted
        return any(ord(one) == self._argument for one in spellings if len(one) == 1) != (
            self._kind is sre.NOT_LITERAL
        )


def _test_of(kind: Part, argument: Part, flags: int) -> _Test:
    """The one test of all parts that want the same letters."""
    return _made(kind, tuple(argument) if kind is sre.IN else argument, flags)


_made = cache(_Test)


def _is_among(choices: Part, letter: str, flags: int) -> bool:
    for kind, argument in choices:
        if kind is sre.LITERAL and letter == chr(argument):
            return True
        if kind is sre.RANGE and len(letter) == 1 and argument[0] <= ord(letter) <= argument[1]:
            return True
        if kind is sre.CATEGORY and re.match(_CATEGORIES[argument], letter, flags & re.A):
            return True
    return False


class Worst(NamedTuple):
    """A text that a pattern is likely to take long for: how it begins, goes on over and over, and ends."""

    start: str
    again: str
    end: str

    def text(self, length: int) -> str:
        """The text, so many letters long, its ends aside."""
        return self.start + self.again * (length // len(self.again)) + self.end


def worst_cases(pattern: Pattern) -> Iterator[Worst]:
    """The kinds of text that are likely to take the longest, each once.

    For each repeat: what comes before it, what it takes, both together, over and over; with an end that
    fits nothing. Besides, each letter that the pattern knows.
    """
    tree = parsed(pattern)
    letters = "".join(dict.fromkeys([*islice(dict.fromkeys(_letters(tree)), _MOST_LETTERS), *_LETTERS]))
    alone = (Worst("", letter, "") for letter in _unlike(tree, letters, pattern.flags))
    yield from dict.fromkeys([*alone, *_beats(tree, letters, pattern.flags, "")])


def _unlike(tree: Part, letters: str, flags: int) -> Iterable[str]:
    """One letter of each kind that the pattern tells from the others."""
    parts = (part for part in nodes(tree) if part[0] in _OF_ONE_LETTER)
    tests = list({id(test): test for test in (_test_of(*part, flags) for part in parts)}.values())
    kinds = {(tuple([test[letter] for test in tests]), letter.isalnum()): letter for letter in letters}
    return kinds.values()


def _letters(tree: Part) -> Iterator[str]:
    for kind, argument in nodes(tree):
        if kind in {sre.LITERAL, sre.NOT_LITERAL}:
            yield chr(argument)
        elif kind is sre.IN:
            yield from (chr(one) for name, one in argument[:4] if name is sre.LITERAL)


def _beats(tree: Part, letters: str, flags: int, before: str) -> Iterator[Worst]:
    for place, (kind, argument) in enumerate(tree):
        if kind in _REPEATS and argument[1] >= _MANY:
            for item in _samples(argument[2], letters, flags):
                following = _sample(tree[place + 1 :], letters, flags)
                for again in (item, before + item, before, before + item + following, item + following):
                    if again:
                        yield from (Worst("", again, ""), Worst(before, again, "\0\n\0"))
        for inner in _inner(kind, argument):
            yield from _beats(inner, letters, flags, before)
        before += _sample([(kind, argument)], letters, flags)


def _samples(tree: Part, letters: str, flags: int) -> Iterable[str]:
    """Several texts that a part of a pattern takes."""
    if len(tree) == 1 and tree[0][0] in _OF_ONE_LETTER:
        test = _test_of(tree[0][0], tree[0][1], flags)
        return islice(filter(test.__getitem__, letters), 6)
    if len(tree) == 1 and tree[0][0] is sre.BRANCH:
        return [_sample(branch, letters, flags) for branch in tree[0][1][1]]
    return [_sample(tree, letters, flags)]


def _sample(tree: Part, letters: str, flags: int) -> str:
    """A short text that a part of a pattern takes."""
    text = ""
    for kind, argument in tree:
        if kind is sre.SUBPATTERN:
            text += _sample(argument[-1], letters, (flags | argument[1]) & ~argument[2])
        elif kind is sre.ATOMIC_GROUP:
            text += _sample(argument, letters, flags)
        elif kind in _REPEATS:
            text += _sample(argument[2], letters, flags) * max(argument[0], int(argument[1] < _MANY))
        elif kind is sre.BRANCH:
            text += _sample(argument[1][0], letters, flags)
        elif kind in _OF_ONE_LETTER:
            text += next(
                filter(_test_of(kind, argument, flags).__getitem__, letters),
                chr(argument) if kind is sre.LITERAL else "",
            )
    return text
