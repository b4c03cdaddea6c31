"""How a note is written as a W3C Web Annotation, and read again, whoever has edited the file.

W3C Web Annotation Data Model, 23 February 2017; positions are code points (4.2.5). What this
program does not know stays in the file: `Note.extra` holds it in the shape of the annotation, with
the unknown members of our own body first in "body", those of our target first in "target", and those
of our quotation and our position first in "selector".
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime

from tearsheet import tr
from tearsheet.article.model import Passage
from tearsheet.errors import NoteError
from tearsheet.notes.note import Colour, Note, Seen, Target, TextQuote
from tearsheet.storage.json_members import (
    DEEPEST,
    JsonObject,
    MembersError,
    as_list,
    as_object,
    encoded,
    is_deeper,
    parsed,
    take_text,
)

_ID = re.compile("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")

TRASHED = "reader:trashed"
_STATED = "reader:stated"
VERSION_TERMS = ("rev", "seen", "sum", "also")
CONTEXT = [
    "http://www.w3.org/ns/anno.jsonld",
    {"reader": "urn:reader:"} | {term: f"reader:{term}" for term in (*VERSION_TERMS, "colour", "deleted")},
]
_BODY: JsonObject = {"type": "TextualBody", "purpose": "commenting", "format": "text/markdown"}
_TEXT_FORMATS = (None, "text/markdown", "text/plain")
_COLOURS = {colour.value: colour for colour in Colour}
_UNKNOWN = "1970-01-01T00:00:00Z"
_MOTIVATIONS = ("commenting", "highlighting")
_QUOTE, _POSITION = "TextQuoteSelector", "TextPositionSelector"


def to_json(note: Note, source: str) -> bytes:
    """A note as one annotation, without its other versions; the same note always gives the same bytes.

    Args:
        note: The note.
        source: The IRI of what the note's target is a part of, "urn:sha256:…".
    """
    return encoded({"@context": CONTEXT} | to_members(note, source))


def to_members(note: Note, source: str) -> JsonObject:
    """The members of an annotation, in the order in which they are written, without our context."""
    rest = as_object(json.loads(note.extra))
    bodies, targets = as_list(rest.pop("body", [{}])), as_list(rest.pop("target", {}))
    target = {"source": source} | _located(note.target, as_object(targets[0]))
    if note.colour is not Colour.YELLOW:
        rest.pop("colour", None)  # one that this program does not know gives way to a chosen one
    members: JsonObject = {
        "id": note.id,
        "type": "Annotation",
        "created": stamp(note.created),
        "modified": stamp(note.modified),
        "motivation": "commenting" if note.body else "highlighting",
        "colour": note.colour.value,
        "body": _bodies(note.body, bodies),
        "target": [target, *targets[1:]] if targets[1:] else target,
    }
    return members | rest


def from_json(content: bytes) -> Note:
    """The note in an annotation, as one that this computer has not seen: its other versions are left out.

    Raises:
        NoteError: It is not one; the sentence says why.
    """
    try:
        members = parsed(content)
        for term in (*VERSION_TERMS, TRASHED):
            members.pop(term, None)
        note, _ = from_members(members)
    except MembersError as error:
        raise NoteError(str(error)) from error
    return note


def from_members(rest: JsonObject, seen: Seen = ()) -> tuple[Note, str]:
    """The note in the members of an annotation, and the IRI of what its target is a part of.

    Args:
        rest: The members; on return, what is unknown is left in it.
        seen: The note's `seen`.

    Raises:
        MembersError: It is not an annotation.
    """
    if "Annotation" not in _types(rest):
        raise MembersError(tr("It is not a W3C annotation."))
    _drop_type(rest, "Annotation")
    if "bodyValue" in rest and "body" not in rest:  # 3.2.5
        rest["body"] = {"type": _BODY["type"], "value": rest.pop("bodyValue")}
    note_id = _take_id(rest)
    created = _take_created(rest)
    modified, _ = _take_moment(rest, "modified") if "modified" in rest else (created, True)
    body, colour = _take_body(rest), _take_colour(rest)
    target, source = _take_target(rest)
    if rest.get("motivation") in _MOTIVATIONS:
        del rest["motivation"]
    if rest.get("@context") == CONTEXT:
        del rest["@context"]
    extra = _extra(rest) if rest else "{}"
    return Note(note_id, created, max(created, modified), body, target, colour, extra, seen), source


def stamp(moment: datetime) -> str:
    """A moment as annotations state it: "2026-11-23T18:30:45.123Z"."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


# Writing


def _bodies(text: str, kept: list[object]) -> list[object]:
    own_extra, others = as_object(kept[0]), kept[1:]
    own: list[object] = [_BODY | {"value": text} | own_extra] if text or own_extra else []
    return own + others


def _located(target: Target | None, kept: JsonObject) -> JsonObject:
    quote_extra, position_extra, *others = as_list(kept.get("selector", [{}, {}]))
    selectors: list[object] = []
    if target:
        quote = target.quote
        own: JsonObject = {
            "type": _QUOTE,
            "exact": quote.exact,
            "prefix": quote.prefix,
            "suffix": quote.suffix,
        }
        selectors.append(own | as_object(quote_extra))
    if target and target.position:
        own = {"type": _POSITION, "start": target.position.start, "end": target.position.end}
        selectors.append(own | as_object(position_extra))
    selectors += others
    unknown = {name: value for name, value in kept.items() if name != "selector"}
    return ({"selector": selectors} if selectors else {}) | unknown


# Reading: each function takes what it knows out of the object, so that the unknown is left in it


def _extra(rest: JsonObject) -> str:
    if is_deeper(rest, DEEPEST):
        raise MembersError(tr("It is nested too deeply."))
    return json.dumps(rest, ensure_ascii=False, sort_keys=True)


def _types(members: JsonObject) -> list[object]:
    return as_list(members.get("type", []))


def _drop_type(members: JsonObject, kind: str) -> None:
    """Take the type out of an object; where it has several, they stay."""
    if _types(members) == [kind]:
        del members["type"]


def _take_id(rest: JsonObject) -> str:
    """Its id where that is one of ours, else one made of it, the same on every device; "via" keeps that."""
    stated = rest.pop("id", None)
    if isinstance(stated, str) and _ID.fullmatch(stated.lower()):  # RFC 9562, 4: either case is the same
        return stated.lower()
    from uuid import NAMESPACE_URL, uuid5  # 4 ms

    if stated is None:
        words = json.dumps([rest.get(name) for name in ("body", "target")], sort_keys=True)
        return uuid5(NAMESPACE_URL, words).urn
    if not isinstance(stated, str):
        raise MembersError(tr("Its “id” is not a text."))
    via = [one for one in as_list(rest.get("via", [])) if one != stated]
    rest["via"] = [stated, *via] if via else stated
    return uuid5(NAMESPACE_URL, stated.encode("utf-8", "replace").decode()).urn


def _take_created(rest: JsonObject) -> datetime:
    """When it was created; what the file says of that stays where it is not a moment.

    The model wants UTC, "Z" (3.3.1); so a time without a zone is one in UTC.
    """
    stated = rest.get("created")
    if stated is None:
        rest["created"] = rest.get("modified") or rest.get("generated") or _UNKNOWN
    moment, is_aware = _take_moment(rest, "created")
    if not is_aware or stated is None:
        kept = rest.get(_STATED)
        rest[_STATED] = (kept if isinstance(kept, dict) else {}) | {"created": stated}
    return moment


def _take_body(rest: JsonObject) -> str:
    bodies = as_list(rest.pop("body", []))
    if not bodies:
        return ""
    own = next((body for body in bodies if _is_text(body)), None)
    others = [body for body in bodies if body is not own]
    own_extra = as_object(own or {})
    text = take_text(own_extra, "value", usual="")
    for name, value in _BODY.items():
        if own_extra.get(name) == value:
            del own_extra[name]
    if own_extra or others:
        rest["body"] = [own_extra, *others]
    return text


def _is_text(body: object) -> bool:
    return (
        isinstance(body, dict)
        and (_BODY["type"] in _types(body) or not _types(body))  # 3.2.4: "value" alone tells it too
        and isinstance(body.get("value"), str)
        and body.get("purpose") != "tagging"
        and body.get("format") in _TEXT_FORMATS
    )


def _take_target(rest: JsonObject) -> tuple[Target | None, str]:
    targets = as_list(rest.pop("target", {})) or [{}]
    own = next((one for one in targets[1:] and targets if _quote_in(_as_target(one))), targets[0])
    others = [one for one in targets if one is not own]
    members = _as_target(own)
    target = _take_place(members)
    if is_deeper(members, DEEPEST):
        raise MembersError(tr("It is nested too deeply."))
    source = _iri(members)
    if members.get("source") == source:
        del members["source"]
    if others:
        rest["target"] = [members, *others]
    elif members:
        rest["target"] = members
    return target, source


def _take_place(members: JsonObject) -> Target | None:
    """The passage that a target's selectors tell by its words; other selectors are left."""
    selectors = as_list(members.pop("selector", []))
    quote = _first(selectors, _QUOTE)
    position = _first(selectors, _POSITION) if quote else None  # a place alone is not ours
    others = [one for one in selectors if one is not quote and one is not position]
    quote_extra, position_extra = as_object(quote or {}), as_object(position or {})
    target = Target(_take_quote(quote_extra), _take_position(position_extra)) if quote else None
    if quote_extra or position_extra or others:
        members["selector"] = [quote_extra, position_extra, *others]
    refined = None if target else _quote_in({"selector": others})
    return Target(_take_quote(dict(refined))) if isinstance(refined, dict) and _is_quote(refined) else target


def _is_quote(selector: JsonObject) -> bool:
    texts = (selector.get("exact"), selector.get("prefix", ""), selector.get("suffix", ""))
    return all(isinstance(text, str) for text in texts)


def _as_target(target: object) -> JsonObject:
    if isinstance(target, str):
        return {"source": target}
    if not isinstance(target, dict):
        raise MembersError(tr("Its “target” is neither an object nor an address."))
    return dict(target)


def _iri(resource: object) -> str:
    """The address of what a target is a part of, or is; empty where it states none."""
    if isinstance(resource, dict):
        named = (resource.get(name) for name in ("source", "id", "items"))
        return next(filter(None, map(_iri, named)), "")
    if isinstance(resource, list):
        return next(filter(None, map(_iri, resource)), "")
    return resource if isinstance(resource, str) else ""


def _quote_in(target: JsonObject) -> object:
    """The quotation among a target's selectors, or what the first of them is refined by (4.2.9)."""
    selectors = as_list(target.get("selector", []))
    for _ in range(DEEPEST):
        if not selectors or (quote := _first(selectors, _QUOTE)):
            return quote if selectors else None
        selectors = [
            inner for one in selectors if isinstance(one, dict) for inner in as_list(one.get("refinedBy", []))
        ]
    return None


def _first(selectors: list[object], kind: str) -> object:
    for one in selectors:
        if isinstance(one, dict) and kind in _types(one):
            return one
    return None


def _take_quote(members: JsonObject) -> TextQuote:
    _drop_type(members, _QUOTE)
    prefix, suffix = take_text(members, "prefix", usual=""), take_text(members, "suffix", usual="")
    return TextQuote(take_text(members, "exact"), prefix, suffix)


def _take_position(members: JsonObject) -> Passage | None:
    if not members:
        return None
    _drop_type(members, _POSITION)
    start, end = members.pop("start", None), members.pop("end", None)
    if type(start) is int and type(end) is int and 0 <= start <= end:
        return Passage(start, end)
    raise MembersError(tr("Its “start” and “end” are not two places in a text."))


def _take_colour(rest: JsonObject) -> Colour:
    stated = rest.get("colour")
    if not isinstance(stated, str) or stated not in _COLOURS:
        return Colour.YELLOW
    del rest["colour"]
    return _COLOURS[stated]


def _take_moment(members: JsonObject, name: str) -> tuple[datetime, bool]:
    """A moment in UTC, and whether it is stated with a zone; one without is in UTC."""
    text = take_text(members, name)
    try:
        moment = datetime.fromisoformat(text)
        is_aware = moment.tzinfo is UTC or moment.utcoffset() is not None
        aware = moment if is_aware else moment.replace(tzinfo=UTC)
        in_utc = aware if aware.tzinfo is UTC else aware.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise MembersError(tr("Its “{name}” is not a date and time of ISO 8601.", name=name)) from error
    finer = in_utc.microsecond % 1000
    return (in_utc.replace(microsecond=in_utc.microsecond - finer) if finer else in_utc), is_aware
