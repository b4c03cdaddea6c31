"""JSON that can be written again as it was read, and its members, taken out with their type checked."""

from __future__ import annotations

import json
import math
from codecs import BOM_UTF8
from typing import NoReturn

from tearsheet import tr

JsonObject = dict[str, object]
DEEPEST = 64
"""Levels of members that this program does not know; deeper ones are refused."""


class MembersError(ValueError):
    """A text is not such JSON, or a member is not what it should be; one sentence says which."""


def parsed(content: bytes) -> JsonObject:
    """The object in a file of UTF-8, a BOM before it or not.

    Raises:
        MembersError: It is not one, or could not be written again without a loss: a name stands
            twice in one object, a number is too large.
    """
    try:
        value: object = _DECODER.decode(content.removeprefix(BOM_UTF8).decode())
    except (ValueError, RecursionError) as error:
        raise MembersError(tr("It is not JSON in UTF-8.")) from error
    return as_object(value)


def encoded(members: JsonObject) -> bytes:
    """The content of a file: one member a line, in their order, and a line end after the last."""
    text = json.dumps(members, ensure_ascii=False, indent=1)
    # Only lone surrogates cannot be encoded, and "\\udc80" is how JSON writes them
    return (text + "\n").encode("utf-8", "backslashreplace")


def as_object(value: object) -> JsonObject:
    """A copy of an object.

    Raises:
        MembersError: The value is something else.
    """
    if isinstance(value, dict):
        return dict(value)
    raise MembersError(tr("It has something else where an object should be."))


def as_list(value: object) -> list[object]:
    """The values of a list, or the one value that stands in the place of a list."""
    return value if isinstance(value, list) else [value]


def take_text(members: JsonObject, name: str, usual: str | None = None) -> str:
    """Take a text out of an object; `usual` where it is not stated.

    Raises:
        MembersError: It is no text, or not stated and there is no usual one.
    """
    text = members.pop(name, usual)
    if isinstance(text, str):
        return text
    raise MembersError(
        tr("It has no “{name}”.", name=name) if text is None else tr("Its “{name}” is not a text.", name=name)
    )


def is_deeper(value: object, levels: int) -> bool:
    """Whether objects and lists stand in one another more than `levels` times."""
    if not isinstance(value, dict | list):
        return False
    inner = value.values() if isinstance(value, dict) else value
    return levels == 0 or any(is_deeper(one, levels - 1) for one in inner)


def _without_twins(pairs: list[tuple[str, object]]) -> JsonObject:
    members = dict(pairs)
    if len(members) < len(pairs):
        raise ValueError(tr("of two members of one name only one could be kept"))
    return members


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise ValueError(text)
    return number


def _refused(text: str) -> NoReturn:
    raise ValueError(text)  # NaN and Infinity, which are not JSON


# One for all files: making it takes as long as reading one
_DECODER = json.JSONDecoder(object_pairs_hook=_without_twins, parse_float=_finite, parse_constant=_refused)
