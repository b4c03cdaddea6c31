"""What clippers and site generators write above a Markdown text: YAML between two lines of dashes.

Read is the part of YAML that they write: members with a text, a list of texts, or one level of members.
Whatever else stands there is kept as printed.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_FENCE = re.compile(r"---[ \t]*\Z")
_END = re.compile(r"(?:---|\.\.\.)[ \t]*\Z")
_MEMBER = re.compile(
    r"""(?P<quote>["']?)(?P<name>[\w][\w .-]{0,60}?)(?P=quote)[ \t]*:(?:[ \t]+(?P<value>[^ \t\n].*)?)?\Z"""
)
_ITEM = re.compile(r"-(?:[ \t]+(?P<value>[^ \t\n].*)?)?\Z")
_BLOCK_TEXT = re.compile(r"[|>][+-]?[0-9]?[ \t]*\Z")
_COMMENT = re.compile(r"(?:^|[ \t])#.*", re.DOTALL)
_ESCAPE = re.compile(r"""\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))""")
_ESCAPED = {"n": " ", "t": " ", "r": " ", "0": ""}
_INLINE_ITEM = re.compile(r"""\s*("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\[\[[^\[\]]*\]\]|[^,]*)\s*(?:,|\Z)""")
_NOTHING = frozenset({"", "null", "~", "none", "undefined", "[]", "{}"})
_MOST_LINES = 300


class Member(NamedTuple):
    """One member.

    Attributes:
        name: In lower case, blanks and underscores as dashes.
        values: Its texts, bare of quotation marks; none for a member without a value.
        lines: As printed.
    """

    name: str
    values: tuple[str, ...]
    lines: tuple[str, ...]


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
    if not _FENCE.match(lines[0]):
        return FrontMatter((), text)
    end = next((place for place, line in enumerate(lines) if place and _END.match(line)), 0)
    members = _members(lines[1:end])
    if not any(member.name for member in members):
        return FrontMatter((), text)
    return FrontMatter(tuple(members), "\n".join(lines[end + 1 :]))


def _members(lines: list[str]) -> list[Member]:
    """A member for each line that begins one; lines that belong to none make one without a name."""
    found: list[list[str]] = []
    for line in lines:
        is_inner = line[:1] in {" ", "\t", "-"} or not line.strip()
        if is_inner and found:
            found[-1].append(line)
        elif line.strip() and not line.startswith("#"):
            found.append([line])
    return [_member(group) for group in found]


def _member(lines: list[str]) -> Member:
    printed = tuple(line for line in lines if line.strip())
    match = _MEMBER.match(lines[0].rstrip())
    if not match:
        return Member("", (), printed)
    name = re.sub(r"[ _]", "-", match["name"].lower())
    return Member(name, tuple(_values(match["value"] or "", lines[1:])), printed)


def _values(first: str, others: list[str]) -> list[str]:
    inner = [line.strip() for line in others if line.strip()]
    if _BLOCK_TEXT.match(first):
        return [" ".join(inner)] if inner else []
    if first.startswith("[") and not first.startswith("[["):
        whole = " ".join([first, *inner]).rstrip().removesuffix("]")
        return _texts(_INLINE_ITEM.findall(whole[1:]))
    if first:
        return _texts([" ".join([first, *inner])])
    items = [match["value"] or "" for line in inner if (match := _ITEM.match(line))]
    return _texts([_unnamed(item) for item in items] or [_unnamed(line) for line in inner[:1]])


def _unnamed(item: str) -> str:
    """The value of "name: Ana", which some write in the place of the name itself."""
    match = _MEMBER.match(item)
    return match["value"] or "" if match and not item.startswith(('"', "'")) else item


def _texts(written: list[str]) -> list[str]:
    texts = [_bare(one.strip()) for one in written]
    return [text for text in texts if text.lower() not in _NOTHING]


def _bare(written: str) -> str:
    """A text without its quotation marks, or without the comment behind it."""
    if written[:1] == '"':
        end = re.match(r'"((?:[^"\\]|\\.)*)"', written)
        return _ESCAPE.sub(_unescaped, end[1]).strip() if end else written.strip('"')
    if written[:1] == "'":
        end = re.match(r"'((?:[^']|'')*)'", written)
        return end[1].replace("''", "'").strip() if end else written.strip("'")
    return _COMMENT.sub("", written).strip()


def _unescaped(match: re.Match[str]) -> str:
    code = match[1] or match[2]
    if code:
        char = chr(int(code, 16))
        return char if char.isprintable() else " "
    return _ESCAPED.get(match[3], match[3])
