"""All regular expressions of the program: where each stands, and how it is used."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import NamedTuple, TypeGuard

import tearsheet
from tearsheet.finding import search
from tearsheet.formats.late import LatePattern

ROOT = Path(tearsheet.__file__).parent
_SEARCHING = frozenset({"search", "sub", "subn", "split", "findall", "finditer"})
_TRYING = frozenset({"match", "fullmatch"})


class Found(NamedTuple):
    """One pattern.

    Attributes:
        name: Module and line, or module and name.
        is_anchored: It is only tried at one place of a text, never searched for.
    """

    name: str
    pattern: re.Pattern[str] | re.Pattern[bytes]
    is_anchored: bool


def every() -> Iterator[Found]:
    """The patterns of all modules, those that are made when they are first used among them."""
    for path in sorted(ROOT.rglob("*.py")):
        source = path.read_text("utf-8")
        if re.search(r"\bre\.\w|\bPattern\b|\blate\(", source):
            parts = path.relative_to(ROOT.parent).with_suffix("").parts
            module = import_module(".".join(parts).removesuffix(".__init__"))
            yield from _named(module)
            if re.search(r"\bre\.[a-z]+\(", source.replace("re.compile(", "")):
                yield from _called(module, ast.parse(source))


def _named(module: ModuleType) -> Iterator[Found]:
    for name, value in vars(module).items():
        for pattern in _patterns(value):
            yield Found(f"{module.__name__}.{name}", pattern, _uses(name, module) <= _TRYING)


def _patterns(value: object) -> Iterator[re.Pattern[str] | re.Pattern[bytes]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, LatePattern):
        yield value.compiled()
    elif isinstance(value, tuple):
        for one in value:
            yield from _patterns(one)


def _uses(name: str, module: ModuleType) -> set[str]:
    """What the modules that know a pattern by its name do with it; a table's are searched for."""
    called = _calls(_source(module))[name] if name.startswith("_") else _all_calls()[name]
    # tried at one place after another, it goes over the text as a search does
    return {use.partition("(")[0] if use[-1] != "," else "search" for use in called} or {"search"}


def _source(module: ModuleType) -> str:
    return Path(module.__file__ or "").read_text("utf-8")


@cache
def _all_calls() -> Mapping[str, set[str]]:
    return _calls("\n".join(path.read_text("utf-8") for path in ROOT.rglob("*.py")))


@cache
def _calls(source: str) -> Mapping[str, set[str]]:
    """Name -> the methods of it that are called, with a first argument where it is one of several."""
    called: dict[str, set[str]] = defaultdict(set)
    for name, use in re.findall(r"\b(\w+)\.(?=([a-z]+(?:\([^(),]+,)?))", source):
        called[name].add(use)
    return called


def _called(module: ModuleType, tree: ast.Module) -> Iterator[Found]:
    """What is handed to a function of `re` as it stands, else what the table below knows of it."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not _is_of_re(node.func):
            continue
        written, name = ast.unparse(node.args[0]), f"{module.__name__}:{node.lineno}"
        made = _MADE.get((module.__name__, written))
        if made is None:
            flags = next((ast.unparse(one.value) for one in node.keywords if one.arg == "flags"), "0")
            made = [re.compile(*eval(f"({written}, {flags})", vars(module)))]
        is_anchored = node.func.attr in _TRYING
        yield from (Found(name, pattern, is_anchored) for pattern in made)


def _is_of_re(function: ast.expr) -> TypeGuard[ast.Attribute]:
    if not isinstance(function, ast.Attribute) or not isinstance(function.value, ast.Name):
        return False
    return function.value.id == "re" and function.attr in _SEARCHING | _TRYING


_MADE = {
    ("tearsheet.finding.search", "typed"): [re.compile(typed) for typed, _ in search._TYPED],
}
"""Patterns that no module names by themselves: (module, how the call names them)."""
