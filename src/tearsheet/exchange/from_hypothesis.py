"""Annotations as Hypothesis exports them, put into the shape of the W3C's model.

Its JSON: https://h.readthedocs.io/en/latest/api-reference/ (schema "Annotation").
"""

from __future__ import annotations

from tearsheet.json_members import JsonObject, MembersError, as_list, as_object, take_text

_SITE = "https://hypothes.is/a/"
_TAKEN = ("id", "created", "updated", "uri", "text", "tags", "target", "user")


def is_row(item: JsonObject) -> bool:
    """Whether an object is an annotation of Hypothesis: it has an address and is of no W3C type."""
    return "uri" in item and "type" not in item


def as_annotation(row: JsonObject) -> JsonObject:
    """A W3C annotation that says the same; what that model has no name for is in "reader:hypothesis".

    Raises:
        MembersError: It lacks what an annotation of Hypothesis has.
    """
    members = dict(row)
    address = _SITE + take_text(members, "id")
    created = take_text(members, "created", usual=take_text(dict(row), "updated", usual=""))
    body: JsonObject = {
        "type": "TextualBody",
        "purpose": "commenting",
        "format": "text/markdown",
        "value": take_text(members, "text", usual=""),
    }
    unnamed = {name: value for name, value in row.items() if name not in _TAKEN}
    creator = take_text(members, "user", usual="")
    return {
        "id": address,
        "type": "Annotation",
        "created": created,
        "modified": take_text(members, "updated", usual=created),
        "body": [body, *_tags(row)],
        "target": _target(row),
        **({"creator": creator} if creator else {}),
        **({"reader:hypothesis": unnamed} if unnamed else {}),
    }


def _tags(row: JsonObject) -> list[JsonObject]:
    tags = as_list(row.get("tags") or [])
    return [{"type": "TextualBody", "purpose": "tagging", "value": tag} for tag in tags]


def _target(row: JsonObject) -> JsonObject:
    """Its one target; the page itself where it has none."""
    targets = as_list(row.get("target") or [])
    if len(targets) > 1:
        raise MembersError("Its “target” is not one object.")
    return {"source": take_text(dict(row), "uri")} | (as_object(targets[0]) if targets else {})
