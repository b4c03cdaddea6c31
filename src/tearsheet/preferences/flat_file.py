"""How a flat record (numbers, switches, words) is kept as one JSON object in a file.

A link that leads to the file, as dotfiles have it, stays one; a link to itself is no file.
"""

from __future__ import annotations

import json
import os
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from tearsheet import tr
from tearsheet.storage import files
from tearsheet.storage.json_members import JsonObject, MembersError, encoded, parsed

if TYPE_CHECKING:
    from collections.abc import Mapping

    Ranges = Mapping[str, range]
    """The name of a member that is a whole number -> what it may be."""

_AT_MOST = 1 << 20  # bytes; these files have some hundred


def read(path: Path, usual: JsonObject, ranges: Ranges) -> tuple[JsonObject, tuple[str, ...]]:
    """The record in a file, and one sentence for each thing that could not be taken from it.

    Its members are those of `usual`, in the same order; what the file does not state, or states
    wrongly, is as there. Nothing is written.

    Args:
        path: A missing file states nothing.
        usual: Its values tell the types too.
        ranges: For each member that is a whole number.
    """
    try:
        stated = _members(_behind_links(path))
    except (OSError, MembersError) as error:
        reason = (
            tr("Cause: {reason}.", reason=files.cause(error)) if isinstance(error, OSError) else str(error)
        )
        return usual, (
            tr("{path} cannot be read. {reason} The usual settings are used.", path=path, reason=reason),
        )
    taken = dict(usual)
    problems: list[str] = []
    for name in (name for name in usual if name in stated):
        try:
            taken[name] = _checked(stated[name], usual[name], ranges.get(name))
        except ValueError:
            problems.append(
                tr(
                    "{path} sets “{name}” to what it cannot be; {value} is used.",
                    path=path,
                    name=name,
                    value=json.dumps(usual[name]),
                )
            )
    return taken, tuple(problems)


def write(path: Path, record: JsonObject, ranges: Ranges) -> None:
    """Write a record; what else the file's object holds stays in it.

    A file that cannot be understood, or only in part, is renamed first and so kept.

    Raises:
        OSError: It could not be written.
    """
    path = _behind_links(path)
    files.make_folder(path.parent)
    try:
        stated = _members(path)
    except MembersError:
        stated = {}
        files.set_aside(path)
    _, problems = read(path, record, ranges)
    if problems:
        files.set_aside(path)
    files.write_atomically(path, encoded(stated | record))


def _behind_links(path: Path) -> Path:
    return Path(os.path.realpath(path))


def _members(path: Path) -> JsonObject:
    try:
        return parsed(files.read_regular(path, _AT_MOST))
    except FileNotFoundError:
        return {}


def _checked(value: object, usual: object, allowed: range | None) -> object:
    if isinstance(usual, Enum):
        return type(usual)(value)
    if type(value) is not type(usual) or (allowed and value not in allowed):
        raise ValueError(value)
    return value
