"""The program's regular expressions: none takes long for any text, all mean the same to every Python."""

from __future__ import annotations

import re

import pytest

from tearsheet.finding import search
from tests.core.regex import patterns, steps
from tests.core.regex.steps import Machine, Pattern, TooManyStepsError

_SHORT, _LONG = 40, 160  # letters; four times as many may take eight times the steps, and never sixteen times
_GROWTH = 8
_FEW, _SUSPECT = 10, 5
"""Where ten letters become forty and take less than five times the steps, no longer text is tried."""
_MOST = 100_000  # steps
_AT_THE_START = 100  # steps that count for nothing

_TRIED_ONCE = {
    "tearsheet.formats.page.mhtml._REST_OF_LINE": "behind a boundary, of which the next one has its own line",
    "tearsheet.quoting.sentences._LAST_TOKEN": "in the 40 letters before a full stop",
    "tearsheet.quoting.sentences._SPEECH": "behind the end of a sentence, which is no white space",
}
"""Patterns that meet no long run again and again, whatever the text -> why."""

_EVERY = {(found.pattern, found.is_anchored): found for found in patterns.every()}
_QUERIES = ["“a” 'b' - c... æ ffi Straße", "« Serbie » well…", '""--  ""', "aaaa" * 5, "- - -", "ffiaeffi"]


def too_long(pattern: Pattern, *, is_anchored: bool = False) -> str:
    """A text for which the steps grow faster than it does; empty where none is found."""
    machine = Machine(pattern)
    worst = steps.worst_cases(pattern)
    return next((str(one) for one in worst if _grows(machine, one, is_anchored=is_anchored)), "")


def _grows(machine: Machine, worst: steps.Worst, *, is_anchored: bool) -> bool:
    def growth(short: int, long: int, at_the_start: int) -> float:
        try:
            before = machine.steps(worst.text(short), _MOST, is_anchored=is_anchored) + at_the_start
            return machine.steps(worst.text(long), 2 * _GROWTH * before, is_anchored=is_anchored) / before
        except TooManyStepsError:
            return 2 * _GROWTH

    return growth(_FEW, _SHORT, _FEW) > _SUSPECT and growth(_SHORT, _LONG, _AT_THE_START) > _GROWTH


def _searched(query: str) -> re.Pattern[str]:
    """What matches a query in any text."""
    return search.Query(query).pattern()


@pytest.mark.parametrize("found", _EVERY.values(), ids=lambda found: found.name)
def test_the_time_of_a_pattern_grows_with_the_text_and_no_faster(found: patterns.Found) -> None:
    is_anchored = found.is_anchored or found.name in _TRIED_ONCE
    assert too_long(found.pattern, is_anchored=is_anchored) == ""


@pytest.mark.parametrize("characters", [None, frozenset("é\u0301")])
@pytest.mark.parametrize("query", _QUERIES)
def test_a_search_takes_time_as_the_text_is_long_and_no_more(
    query: str, characters: frozenset[str] | None
) -> None:
    assert too_long(search.Query(query).pattern(characters)) == ""


@pytest.mark.parametrize(
    "faulty",
    [
        r"\s+$",
        r"(a|b)*c",
        r"!\[[^\]\n]{0,500}\]\(",
        r"^\S+@\S+\.\w+$",
        r"(?:^|\s)#.*\Z",
        r"x*[xy]*z",
        r"(?:a+)+b",
        r"<a[^>]*b",
    ],
)
def test_a_pattern_that_takes_time_with_the_square_of_a_text_is_found_out(faulty: str) -> None:
    assert too_long(re.compile(faulty))


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (r"(?P<a>['\"]?)(\w{1,3}?)(?P=a)(?=;|$)", "'ab' 'abc; abc; 'x';"),
        (r"(?i:straße|x)\b(?<!y.)(?!z)", "STRASSE Straße X xz"),
        (r"(?m:^)[^\W\d_]+(?:-\d+)*$", "ab-12-3\nc-\n-d-1"),
        (r"(?>a|ab)c|(?:ab)*+d|x{2,3}y", "abc ac ababd xxxy xy"),
    ],
)
def test_the_steps_are_those_of_a_matcher_that_finds_what_python_finds(written: str, text: str) -> None:
    pattern = re.compile(written)
    assert Machine(pattern).found(text) == [match.span() for match in pattern.finditer(text)]


@pytest.mark.parametrize("pattern", [*(pattern for pattern, _ in _EVERY), *map(_searched, _QUERIES)])
def test_no_pattern_has_a_possessive_repeat_or_an_atomic_group(pattern: Pattern) -> None:
    """Python before 3.11.5 matches them wrongly (gh-106052), and Debian 12 has 3.11.2."""
    kinds = {str(kind) for kind, _ in steps.nodes(steps.parsed(pattern))}
    assert not kinds & {"POSSESSIVE_REPEAT", "ATOMIC_GROUP"}
