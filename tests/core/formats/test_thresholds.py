"""Every number that a rule of reading hangs on says at its line where it comes from."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tearsheet import formats

_ROOT = Path(formats.__file__).parent
_SOURCE = re.compile(
    r"\b(?:measured|guess|bounds|convention|by definition|RFC|on \d+ pages|of \d+)\b|\([A-Z]\w+, [^)]*\d\)"
)
_NO_RULES = ("process/",)  # what an operating system's calls are numbered, and what a process is granted
_OBVIOUS = {
    "(_LONG_MONTHS, _LONG, _SHORT, _LEAP_DAY)": "of a year and its months",
    "(_MARCH, _APRIL, _OCTOBER, _NOVEMBER)": "months",
    "(_PERSON, _ROLE, _HOUSE, _WORD, _OTHER)": "names of kinds",
    "(_SCAN, _EXIF)": "markers of a file format",
    "BUDDHIST_YEARS": "that texts of our time speak of",
    "IRANIAN_YEARS": "that texts of our time speak of",
    "BUDDHIST_ERA": "its distance to the common era",
    "_DIGITS": "of a count of seconds for as long as any file matters",
    "_HALF_DAY": "hours",
    "_HOUR": "minutes",
    "_HOURS_ON_DIAL": "a clock's face",
    "_MILLISECONDS": "in a second",
    "_MONTHS": "of a year",
    "_OF_MINUTES": "hours and minutes are two figures",
    "_YEAR_DIGITS": "a year that is printed whole",
    "_ENERGY_POLICY_ACT": "the year of a law",
    "_FIRST_UNIFORM": "the year of a law",
}


def unexplained(source: str) -> list[str]:
    """The numeric constants of a module that say nothing of where they come from."""
    lines = source.splitlines()
    return [
        name for name, first, last in _constants(source) if not _SOURCE.search(_beside(lines, first, last))
    ]


def _constants(source: str) -> Iterator[tuple[str, int, int]]:
    body = ast.parse(source).body
    for node, following in zip(body, [*body[1:], None], strict=True):
        if isinstance(node, ast.Assign) and _is_number(node.value):
            is_told = isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant)
            last = following if is_told and following else node
            yield ast.unparse(node.targets[0]), node.lineno, last.end_lineno or last.lineno


def _is_number(node: ast.expr) -> bool:
    """Whether a value is a number, several of them, or a range."""
    if isinstance(node, ast.Tuple):
        return all(map(_is_number, node.elts))
    if isinstance(node, ast.Call):
        return ast.unparse(node.func) == "range" and all(map(_is_number, node.args))
    if isinstance(node, ast.BinOp):
        return _is_number(node.left) and _is_number(node.right)
    if isinstance(node, ast.UnaryOp):
        return _is_number(node.operand)
    return isinstance(node, ast.Constant) and type(node.value) in {int, float}


def _beside(lines: list[str], first: int, last: int) -> str:
    """What the comments above and behind a constant say, and the string below it."""
    above = lines[first - 2] if first > 1 and lines[first - 2].startswith("#") else ""
    return "\n".join([above, *(line.partition("#")[2] or line for line in lines[first - 1 : last])])


def test_a_number_without_a_source_is_found() -> None:
    source = "_A = 3\n_B = 4  # words; a guess\n# Measured on 3 pages\n_C = -5\n_D = 2 * 6  # words\n_E, _F = 1, 2\n"
    assert unexplained(source.replace("Measured", "measured")) == ["_A", "_D", "(_E, _F)"]


@pytest.mark.parametrize(
    "path", sorted(_ROOT.rglob("*.py")), ids=lambda path: path.relative_to(_ROOT).as_posix()
)
def test_every_threshold_says_where_it_comes_from(path: Path) -> None:
    if not path.relative_to(_ROOT).as_posix().startswith(_NO_RULES):
        assert [name for name in unexplained(path.read_text("utf-8")) if name not in _OBVIOUS] == []
