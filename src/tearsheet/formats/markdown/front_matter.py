"""What clippers and site generators write above a Markdown text: YAML between dashes, TOML between pluses.

YAML is read by PyYAML, each value as it is printed and never as a number or a date; a member that is no YAML,
such as "title: War: what is it good for", is read as the text that it plainly is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from yaml import Node

_FENCE = re.compile(r"(---|\+\+\+)[ \t]*\Z")
_END = re.compile(r"(?:---|\.\.\.)[ \t]*\Z")
_TOML_END = re.compile(r"\+\+\+[ \t]*\Z")
_MEMBER = re.compile(
    r"""(?P<quote>["']?)(?P<name>[\w][\w .-]{0,60}?)(?P=quote)[ \t]*:(?:[ \t]+(?P<value>[^ \t\n].*)?)?\Z"""
)
_ITEM = re.compile(r"-(?:[ \t]+(?P<value>[^ \t\n].*)?)?\Z")
_NOTHING = frozenset({"", "null", "~", "none", "undefined", "[]", "{}"})
_NAMES = ("name", "title", "text", "value", "url")
_JSON_NAMES = frozenset({"title", "headline", "author", "authors", "date", "url"})
_MOST_LINES = 300  # bounds the work
_DEEPEST = 3  # a guess: front matter is seldom nested
_MOST_VALUES = 2_000  # bounds the work


class Member(NamedTuple):
    """One member.

    Attributes:
        name: In lower case, blanks and underscores as dashes.
        values: Its texts; none for a member without a value.
        lines: As printed.
        others: What its values leave away of its members, as printed: an author's address.
    """

    name: str
    values: tuple[str, ...]
    lines: tuple[str, ...]
    others: tuple[str, ...] = ()


class FrontMatter(NamedTuple):
    """The members above a text, each in its order, and the text."""

    members: tuple[Member, ...]
    text: str


def split(text: str) -> FrontMatter:
    r"""The members that stand above a text, and the text without them.

    Args:
        text: With "\n" as its line ends.
    """
    lines = text.lstrip("\n").split("\n", _MOST_LINES)
    fence = _FENCE.match(lines[0])
    if text.lstrip().startswith(("{", ";;;")):
        return _of_json(text)
    if not fence:
        return FrontMatter((), text)
    is_toml = fence[1] == "+++"
    closing = _TOML_END if is_toml else _END
    end = next((place for place, line in enumerate(lines) if place and closing.match(line)), 0)
    members = _toml_members(lines[1:end]) if is_toml else _members(lines[1:end])
    if not any(member.name for member in members):
        return FrontMatter((), text)
    return FrontMatter(tuple(members), "\n".join(lines[end + 1 :]))


def _of_json(text: str) -> FrontMatter:
    """The members of an object of JSON above a text, as Hugo has it, or between lines of semicolons."""
    import json

    bare = text.lstrip().removeprefix(";;;").lstrip()
    try:
        table, end = json.JSONDecoder().raw_decode(bare)
    except (ValueError, RecursionError):
        return FrontMatter((), text)
    behind = bare[end:].lstrip(" \t\n").removeprefix(";;;")
    is_above = bare[end : end + 1] in {"", "\n", " ", "\t"} and isinstance(table, dict)
    if not is_above or _JSON_NAMES.isdisjoint(map(named, table)):
        return FrontMatter((), text)
    members = [member for name, value in table.items() for member in _toml_member(name, value)]
    return FrontMatter(tuple(members), behind)


def named(name: str) -> str:
    """A member's name as all are compared: in lower case, blanks and underscores as dashes."""
    return re.sub(r"[ _]", "-", name.strip().lower())


def _members(lines: list[str]) -> list[Member]:
    """A member for each line that begins one; lines that belong to none make one without a name."""
    found: list[list[str]] = []
    comments = [Member("", (), (line,)) for line in lines if line.startswith("#")]
    for line in lines:
        is_inner = line[:1] in {" ", "\t", "-", "]", "}"} or not line.strip()
        if is_inner and found:
            found[-1].append(line)
        elif line.strip() and not line.startswith("#"):
            found.append([line])
    return [*(_member(group) for group in found), *comments]


def _member(lines: list[str]) -> Member:
    """One member, read as YAML by itself, so that the mistake of one costs no other."""
    import yaml

    printed = tuple(line for line in lines if line.strip())
    try:
        node = yaml.compose("\n".join(lines), Loader=yaml.BaseLoader)
    except (yaml.YAMLError, ValueError, RecursionError):
        return _plain_member(lines, printed)
    if not isinstance(node, yaml.MappingNode) or len(node.value) != 1:
        return _plain_member(lines, printed)
    key, value = node.value[0]
    texts = [text for text, is_value in _texts(value, 0) if is_value]
    others = [text for text, is_value in _texts(value, 0) if not is_value]
    return Member(named(str(key.value)), _stated(texts), printed, _stated(others))


def _texts(node: Node, depth: int) -> Iterator[tuple[str, bool]]:
    """The scalars of a node, each with whether it is a value of the member or of a member inside of it."""
    import yaml

    if isinstance(node, yaml.ScalarNode):
        yield " ".join(str(node.value).split()), True
    elif depth > _DEEPEST:
        return
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value[:_MOST_VALUES]:
            yield from _texts(item, depth + 1)
    elif isinstance(node, yaml.MappingNode):
        yield from _inner(node.value[:_MOST_VALUES], depth + 1)


def _inner(pairs: list[tuple[Node, Node]], depth: int) -> Iterator[tuple[str, bool]]:
    """The name that a mapping tells, or its first text; the others as printed, "url: https://…"."""
    names = [named(str(key.value)) for key, _ in pairs]
    first = next((names.index(name) for name in _NAMES if name in names), 0)
    for place, (key, value) in enumerate(pairs):
        for text, _ in _texts(value, depth):
            yield (text, True) if place == first else (f"{key.value}: {text}", False)


def _plain_member(lines: list[str], printed: tuple[str, ...]) -> Member:
    """A member that is no YAML: what stands behind its colon, or its items."""
    match = _MEMBER.match(lines[0].rstrip())
    if not match:
        return Member("", (), printed)
    inner = [line.strip() for line in lines[1:] if line.strip()]
    items = [item["value"] or "" for line in inner if (item := _ITEM.match(line))]
    first = match["value"] or ""
    values = [" ".join([first, *inner])] if first or not items else items
    return Member(named(match["name"]), _stated([_unquoted(value) for value in values]), printed)


def _unquoted(value: str) -> str:
    """A text without the quotation marks around all of it, whatever stands between them."""
    for mark in ('"', "'"):
        if len(value) > 1 and value.startswith(mark) and value.endswith(mark):
            return value[1:-1].replace(mark * 2, mark).replace("\\" + mark, mark).strip()
    return value.strip()


def _toml_members(lines: list[str]) -> list[Member]:
    """The members of a table of TOML; none where it is none."""
    import tomllib

    try:
        table = tomllib.loads("\n".join(lines))
    except (tomllib.TOMLDecodeError, ValueError, RecursionError):
        return [_plain_toml(line) for line in lines if line.strip()]
    return [member for name, value in table.items() for member in _toml_member(name, value)]


def _toml_member(name: str, value: object) -> Iterator[Member]:
    """A member; of a table inside, such as Hugo's "[params]", one for each of its own."""
    if isinstance(value, dict):
        for inner, inner_value in value.items():
            yield from _toml_member(inner, inner_value)
        return
    texts = _stated([" ".join(str(one).split()) for one in (value if isinstance(value, list) else [value])])
    yield Member(named(name), texts, (f"{name} = {', '.join(texts)}",))


def _plain_toml(line: str) -> Member:
    name, _, value = line.partition("=")
    return Member(named(name), _stated([_unquoted(value.strip())]), (line,))


def _stated(texts: list[str]) -> tuple[str, ...]:
    return tuple(text for text in texts if text.lower() not in _NOTHING)
