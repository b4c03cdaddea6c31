"""What the versions of a note say: whether two say the same, in what they differ, and all of it together.

A version says its text, the words of its passage, and what other programs have added to it; colours,
places and times aside. Tags (W3C Web Annotation Data Model, 3.3.5: bodies for "tagging") are no
question to a reader: those of several versions are joined.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tearsheet import tr
from tearsheet.notes.note import Note, Target
from tearsheet.storage.json_members import DEEPEST, JsonObject, as_list, as_object, is_deeper

Said = tuple[object, ...]
"""What a version says; equal where two say the same."""

JOINT = "\n\n"


def said(note: Note) -> Said:
    """What a version says to a reader, or would say if all of it were shown."""
    return note.body, note.target and note.target.quote, _written(_untagged(_members(note)))


def with_tags(note: Note, others: Iterable[Note]) -> Note:
    """A note with the tags of others behind its own, each once."""
    if all(other.extra == note.extra for other in others):  # as nearly all are
        return note
    members = _members(note)
    own, *bodies = _bodies(members)
    tags = [body for other in others for body in _bodies(_members(other)) if _is_tag(body)]
    return replace(note, extra=_written(members | {"body": [own, *_each_once(bodies + tags)]}))


def united(notes: Sequence[Note]) -> Note:
    """All that several versions say as one: one text after the other, once each.

    A member of which they state several values has them all: in JSON-LD 1.1 a set of values is a list.
    The words of other passages become further selectors.
    """
    first = notes[0]
    body = JOINT.join(dict.fromkeys(note.body for note in notes if note.body))
    members = _members(first)
    for note in notes[1:]:
        members = _together(members, _members(note))
        if note.target and not (first.target and note.target.quote == first.target.quote):
            members = _together(members, {"target": {"selector": [{}, {}, _selector(note.target)]}})
    if is_deeper(members, DEEPEST):
        return replace(first, body=JOINT.join([body, *(note.extra for note in notes[1:])]))
    return replace(first, body=body, extra=_written(members))


def differences(notes: Sequence[Note]) -> tuple[str, ...]:
    """For each version what it says besides its text and not all say; a row for each thing."""
    found = [dict.fromkeys(_rows(note)) for note in notes]
    of_all = set.intersection(*map(set, found))
    return tuple("\n".join(row for row in rows if row not in of_all) for rows in found)


# Within


def _rows(note: Note) -> Iterator[str]:
    yield tr("On: {words}", words=note.target.quote.exact if note.target else tr("the whole article"))
    if note.target and (note.target.quote.prefix or note.target.quote.suffix):
        yield tr(
            "Between: {before} … {after}", before=note.target.quote.prefix, after=note.target.quote.suffix
        )
    members = _untagged(_members(note))
    own, *others = _bodies(members)
    for name, value in {**as_object(own), **members}.items():
        if name != "body":
            yield f"{name}: {_shown(value)}"
    for body in others:
        yield _body_row(body)


def _body_row(body: object) -> str:
    if not (isinstance(body, dict) and isinstance(body.get("value"), str)):
        return f"body: {_shown(body)}"
    usual = {"value": body["value"], "type": "TextualBody", "purpose": "commenting"}
    rest = {name: value for name, value in body.items() if usual.get(name) != value}
    kind = rest.pop("format", "text")
    return f"{_shown(kind)}: {body['value']}{f' {_written(rest)}' if rest else ''}"


def _shown(value: object) -> str:
    return value if isinstance(value, str) else _written(value)


def _members(note: Note) -> JsonObject:
    return as_object(json.loads(note.extra))


def _bodies(members: JsonObject) -> list[object]:
    """The unknown members of our own body, and the bodies that are not ours."""
    return as_list(members.get("body", [{}]))


def _is_tag(body: object) -> bool:
    return isinstance(body, dict) and body.get("purpose") == "tagging"


def _untagged(members: JsonObject) -> JsonObject:
    """The members without tags; the order of bodies means nothing."""
    own, *others = _bodies(members)
    kept = {_written(body): body for body in others if not _is_tag(body)}
    rest = {name: value for name, value in members.items() if name != "body"}
    return rest | {"body": [own, *(kept[key] for key in sorted(kept))]}


def _selector(target: Target) -> JsonObject:
    quote = target.quote
    return {"type": "TextQuoteSelector", "exact": quote.exact, "prefix": quote.prefix, "suffix": quote.suffix}


def _together(one: JsonObject, other: JsonObject) -> JsonObject:
    """Both as `Note.extra` has them, where the first body and the first two selectors are of our own."""
    made = as_object(_union(one, other))
    if "body" in made:
        own, *others = _placed(_bodies(one), _bodies(other), 1)
        # One that is a list would not be read as our text any more; all that can stand there is known
        without_format = {name: value for name, value in as_object(own).items() if name != "format"}
        stated = {name: value for name, value in as_object(_bodies(one)[0]).items() if name == "format"}
        made["body"] = [without_format | stated, *others]
    if "selector" in (target := as_object(made.get("target", {}))):
        made["target"] = target | {"selector": _placed(_selectors(one), _selectors(other), 2)}
    return made


def _selectors(members: JsonObject) -> list[object]:
    return as_list(as_object(members.get("target", {})).get("selector", [{}, {}]))


def _placed(one: list[object], other: list[object], fixed: int) -> list[object]:
    firsts = [_union(*pair) for pair in zip(one[:fixed], other[:fixed], strict=True)]
    return firsts + _each_once(one[fixed:] + other[fixed:])


def _union(one: object, other: object) -> object:
    if isinstance(one, dict) and isinstance(other, dict):
        added = {name: _union(one[name], value) if name in one else value for name, value in other.items()}
        return one | added
    values = _each_once([*as_list(one), *as_list(other)])
    return values if len(values) > 1 or isinstance(one, list) else values[0]


def _each_once(values: list[object]) -> list[object]:
    return list({_written(value): value for value in values}.values())


def _written(value: object) -> str:
    """JSON as `Note.extra` has it."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
