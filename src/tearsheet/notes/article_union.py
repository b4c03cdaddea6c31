"""What two copies of an `article.json` say together, the same whichever comes first.

Lists are united and sorted, so that devices that have seen the same come to the same bytes.
"""

from __future__ import annotations

import json

from tearsheet.notes.corrections import newer
from tearsheet.storage.json_members import JsonObject, as_list

LISTS = ("files", "texts", "urls")
STATED = ("title", "byline", "published")
_KNOWN = (*LISTS, "sketches", *STATED, "corrections")


def united(one: JsonObject, other: JsonObject) -> JsonObject:
    """All that two files say; the same whichever comes first.

    Where they differ in a field, the first of the alphabet is taken: neither is newer, and any
    device takes it.
    """
    names = sorted((one.keys() | other.keys()).difference(_KNOWN))
    lists: JsonObject = {name: _united_list(one.get(name, []), other.get(name, [])) for name in LISTS}
    fields = {name: _first([text for text in (one.get(name), other.get(name)) if text]) for name in STATED}
    sketches = _of_two(one.get("sketches"), other.get("sketches"))
    newest = newer(one.get("corrections"), other.get("corrections"))
    known = lists | {"sketches": sketches or {}} | {name: text or "" for name, text in fields.items()}
    stated: JsonObject = {"corrections": newest} if newest else {}
    return known | stated | {name: _of_two(one.get(name), other.get(name)) for name in names}


def _of_two(one: object, other: object) -> object:
    """What holds both values, if anything can; else the first in the order of their JSON."""
    if isinstance(one, list) and isinstance(other, list):
        return _united_list(one, other)
    if isinstance(one, dict) and isinstance(other, dict):
        return {name: _of_two(one.get(name), other.get(name)) for name in sorted(one.keys() | other.keys())}
    return _first([value for value in (one, other) if value is not None])


def _united_list(one: object, other: object) -> list[object]:
    values = {_json(value): value for value in (*as_list(one), *as_list(other)) if value != ""}
    return [values[key] for key in sorted(values)]


def _first(values: list[object]) -> object:
    return min(values, key=_json, default=None)


def is_held(copy: JsonObject, members: JsonObject) -> bool:
    """Whether nothing that this program does not know would be lost with a copy."""
    return all(_holds(members.get(name), copy[name]) for name in copy.keys() - _KNOWN)


def _holds(value: object, other: object) -> bool:
    if isinstance(value, list) and isinstance(other, list):
        return all(one in value for one in other)
    if isinstance(value, dict) and isinstance(other, dict):
        return all(_holds(value.get(name), other[name]) for name in other)
    return value == other


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
