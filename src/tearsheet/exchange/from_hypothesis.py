"""Annotations as Hypothesis exports them, put into the shape of the W3C's model.

Its JSON: https://h.readthedocs.io/en/latest/api-reference/ (schema "Annotation").
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tearsheet import tr
from tearsheet.article.display_text import one_line
from tearsheet.article.markdown_writer import markdown
from tearsheet.article.model import Block, BlockKind
from tearsheet.exchange.attribution import author
from tearsheet.storage.json_members import JsonObject, MembersError, as_list, as_object, take_text

LISTS = ("rows", "annotations")
"""Where they stand: in what its search answers, and in what its sidebar exports."""
_SITE = "https://hypothes.is/a/"
_TAKEN = ("id", "created", "updated", "uri", "text", "tags", "target", "user")


def is_row(item: JsonObject) -> bool:
    """Whether an object is an annotation of Hypothesis: it has an address and is of no W3C type."""
    return "uri" in item and "type" not in item


def by_id(items: Sequence[object]) -> dict[str, JsonObject]:
    """Those of the objects that are annotations of Hypothesis, by the id that replies name them with."""
    rows = [item for item in items if isinstance(item, dict) and is_row(item)]
    return {row["id"]: row for row in rows if isinstance(row.get("id"), str)}


def as_annotation(row: JsonObject, others: Mapping[str, JsonObject]) -> JsonObject:
    """A W3C annotation that says the same; what that model has no name for is in "reader:hypothesis".

    A reply has no passage of its own: it stands where the annotation does that it answers, and begins
    with whose that is.

    Args:
        row: As exported.
        others: The rows of the same file by id.

    Raises:
        MembersError: It lacks what an annotation of Hypothesis has.
    """
    members = dict(row)
    address = _SITE + take_text(members, "id")
    created = take_text(members, "created", usual=take_text(dict(row), "updated", usual=""))
    text = take_text(members, "text", usual="")
    is_reply = bool(row.get("references"))
    body: JsonObject = {
        "type": "TextualBody",
        "purpose": "commenting",
        "format": "text/markdown",
        "value": f"{_reply_line(row, others)}\n\n{text}".rstrip() if is_reply else text,
    }
    unnamed = {name: value for name, value in row.items() if name not in _TAKEN}
    creator = _creator(row)
    return {
        "id": address,
        "type": "Annotation",
        "created": created,
        "modified": take_text(members, "updated", usual=created),
        **({"motivation": "replying"} if is_reply else {}),
        "body": [body, *_tags(row)],
        "target": _target(row) | _answered_place(row, others),
        **({"creator": creator} if creator else {}),
        **({"reader:hypothesis": unnamed} if unnamed else {}),
    }


def _creator(row: JsonObject) -> object:
    """The account, with the name that is shown for it where there is one."""
    account = take_text(dict(row), "user", usual="")
    shown = row.get("user_info")
    name = shown.get("display_name") if isinstance(shown, dict) else None
    return {"id": account, "name": name} if account and isinstance(name, str) and name else account


def _tags(row: JsonObject) -> list[JsonObject]:
    tags = as_list(row.get("tags") or [])
    return [{"type": "TextualBody", "purpose": "tagging", "value": tag} for tag in tags]


def _target(row: JsonObject) -> JsonObject:
    """Its one target; the page itself where it has none."""
    targets = as_list(row.get("target") or [])
    if len(targets) > 1:
        raise MembersError(tr("Its “target” is not one object."))
    return {"source": take_text(dict(row), "uri")} | (as_object(targets[0]) if targets else {})


def _answered(row: JsonObject, others: Mapping[str, JsonObject]) -> list[JsonObject | None]:
    """What a reply answers, what that answers, and so on; `None` for what is not in the file."""
    names = reversed(as_list(row.get("references") or []))
    return [others.get(name) if isinstance(name, str) else None for name in names]


def _answered_place(row: JsonObject, others: Mapping[str, JsonObject]) -> JsonObject:
    """The selectors of the annotation that began the talk; nothing where it has none."""
    for answered in filter(None, _answered(row, others)):
        for target in as_list(answered.get("target") or []):
            if isinstance(target, dict) and target.get("selector"):
                return {"selector": target["selector"]}
    return {}


def _reply_line(row: JsonObject, others: Mapping[str, JsonObject]) -> str:
    """Such as "Bo in reply to Jo:", as Markdown."""
    answered = _answered(row, others)[0]
    whom = (author(_creator(answered)) or "another note") if answered else "a note that is not in the file"
    who = author(_creator(row))
    line = f"{who} in reply to {whom}:" if who else f"In reply to {whom}:"
    return markdown([Block(BlockKind.PARAGRAPH, one_line(line))])
