"""Which texts the program's sources name as ones to be translated, and which look as if they should be."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

SOURCES = Path(__file__).parents[2] / "src" / "tearsheet"
MARKING = ("tr", "trn", "marked")
_MARKS = re.compile(rf"\b(?:{'|'.join(MARKING)})\b")


class Text(NamedTuple):
    """A text that is named as one to be translated.

    Attributes:
        text: In English; of one with a plural, for several.
        one: For one; empty where it has no plural.
        places: The modules that say it.
    """

    text: str
    one: str
    places: tuple[str, ...]

    @property
    def is_plural(self) -> bool:
        """Whether it is about a number of things."""
        return bool(self.one)


class _Module(NamedTuple):
    """What is asked of a module's source, which is read once for all.

    Attributes:
        marked: Texts to be translated, with their singulars.
        unmarked: What looks as if a reader saw it.
        put_together: What is put together with signs.
    """

    marked: tuple[tuple[str, str], ...]
    unmarked: tuple[str, ...]
    put_together: tuple[str, ...]


class MarkedError(Exception):
    """A text is named as one to be translated, and is not written out there."""


def texts() -> tuple[Text, ...]:
    """All texts to be translated, in the order of the alphabet.

    Raises:
        MarkedError: One is no plain string, or is said with another singular elsewhere.
    """
    found: dict[str, Text] = {}
    for path in sorted(SOURCES.rglob("*.py")):
        for text, one in _read(path).marked:
            known = found.get(text, Text(text, one, ()))
            if known.one != one:
                raise MarkedError(f"{path}: {text!r} has another singular elsewhere")
            place = path.relative_to(SOURCES).with_suffix("").as_posix()
            found[text] = Text(text, one, tuple(dict.fromkeys((*known.places, place))))
    return tuple(found[text] for text in sorted(found))


@cache
def _read(path: Path) -> _Module:
    source = path.read_text(encoding="utf-8")
    tree = ast.parse(source)
    nodes = list(ast.walk(tree))
    hidden = set(_hidden(nodes))
    seen = [node for node in nodes if id(node) not in hidden]
    marked = tuple(_marked(nodes, path)) if _MARKS.search(source) else ()
    return _Module(marked, tuple(_unmarked(seen)), tuple(_put_together(seen)))


def _marked(nodes: Iterable[ast.AST], path: Path) -> Iterator[tuple[str, str]]:
    for node in nodes:
        if isinstance(node, ast.Call):
            name, arguments = _called(node)
            if name == "trn":
                one, many = (_written(each, path) for each in arguments[:2])
                yield many, one
            elif name in MARKING and (name == "marked" or isinstance(arguments[0], ast.Constant)):
                yield _written(arguments[0], path), ""


def _called(node: ast.Call) -> tuple[str, list[ast.expr]]:
    """The function that is called, or made a `partial` of, and what it is given."""
    if isinstance(node.func, ast.Name) and node.func.id == "partial" and isinstance(node.args[0], ast.Name):
        return node.args[0].id, node.args[1:]
    return (node.func.id, node.args) if isinstance(node.func, ast.Name) else ("", [])


def _written(node: ast.expr, path: Path) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        return node.value
    raise MarkedError(f"{path}, line {node.lineno}: no text is written out here")


_LIKE_WORDS = re.compile(
    r"[^\W\d_]{2,}[,;:.…)”]? +[(“{\w]|^[A-Z][a-z]+…?$|^[A-Z][a-z]+ \(|\w…$|^[A-Z].*\w\.$"
)
_NO_WORDS = re.compile(
    r"\{\w|px|--|^\W*$|^[<#\n]|[<>]|\\|^Q[A-Z]|^(?:Ctrl|Shift|Alt)\+|^[A-Z]\w*[A-Z]\w*$|^[dMyHms .:,]+$"
)


def unmarked(excepted: Mapping[str, Iterable[str]]) -> list[str]:
    """Where a text looks as if a reader saw it, and is not named as one to be translated.

    Args:
        excepted: Beginning of a module's path -> its texts that are meant to stay; “*” for all.
    """
    return [
        f"{name}: {text}"
        for path in sorted(SOURCES.rglob("*.py"))
        for name in [path.relative_to(SOURCES).as_posix()]
        for stay in [[text for start, texts in excepted.items() if name.startswith(start) for text in texts]]
        if "*" not in stay
        for text in _read(path).unmarked
        if text not in stay
    ]


_JOINING = re.compile(r"\s*[,;:!?()→]+ *|[,;:!?] .*|.* \(")
"""What languages write otherwise, or elsewhere: with blanks before it, as another sign, mirrored."""


def put_together(excepted: Mapping[str, Iterable[str]]) -> list[str]:
    """Where words are put together with signs between them that belong into a text to be translated.

    Args:
        excepted: As for `unmarked`.
    """
    return [
        f"{name}: {joined}"
        for path in sorted(SOURCES.rglob("*.py"))
        for name in [path.relative_to(SOURCES).as_posix()]
        for joined in _read(path).put_together
        if not any(name.startswith(start) and _stays(joined, stay) for start, stay in excepted.items())
    ]


def _put_together(seen: Iterable[ast.AST]) -> Iterator[str]:
    """The f-strings, and what is joined with a separator, as they are written."""
    for node in seen:
        signs = _between(node)
        if any(map(_JOINING.fullmatch, signs)):
            yield _text(node) or "".join(signs)


def _between(node: ast.AST) -> list[str]:
    if isinstance(node, ast.JoinedStr):
        return [str(one.value) for one in node.values if isinstance(one, ast.Constant)]
    is_join = isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "join"
    return [_text(node.func.value)] if is_join else []  # type: ignore[attr-defined] # so it has one


def _stays(text: str, stay: Iterable[str]) -> bool:
    return "*" in stay or text in stay


def _unmarked(seen: Iterable[ast.AST]) -> Iterator[str]:
    for node in seen:
        text = _text(node)
        if text and _LIKE_WORDS.search(text) and not _NO_WORDS.search(text):
            yield text


def _text(node: ast.AST) -> str:
    """A string as it is written; “{}” for what an f-string fills in."""
    if isinstance(node, ast.JoinedStr):
        return "".join(one.value if isinstance(one, ast.Constant) else "{}" for one in node.values)  # type: ignore[misc]
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _hidden(nodes: Iterable[ast.AST]) -> Iterator[int]:
    """What no reader sees, or is marked: docstrings, types, what is asserted, parts of f-strings."""
    for node in nodes:
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield id(node.value)
        elif isinstance(node, ast.JoinedStr):
            yield from (id(part) for part in ast.walk(node) if part is not node)
        elif (
            isinstance(node, ast.Call) and (_called(node)[0] in MARKING or _is_inner(node.func))
        ) or isinstance(node, ast.Assert | ast.Import | ast.ImportFrom):
            yield from map(id, ast.walk(node))
        for annotation in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            if isinstance(annotation, ast.AST):
                yield from map(id, ast.walk(annotation))


def _is_inner(function: ast.expr) -> bool:
    """Whether a function takes a string that no reader sees."""
    name = getattr(function, "id", "") or getattr(function, "attr", "")
    return name in {
        "compile",
        "cast",
        "TypeVar",
        "getattr",
        "setStyleSheet",
        "setObjectName",
        "invokeMethod",
        "setProperty",
    }
