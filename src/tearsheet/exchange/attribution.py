"""Who wrote a note that came from elsewhere, and the tags that it was given."""

from __future__ import annotations

import json

from tearsheet.article.display_text import one_line
from tearsheet.notes.note import Note
from tearsheet.storage.json_members import as_list

_ACCOUNT = "acct:"  # RFC 7565


def authors(note: Note) -> str:
    """The names of those whom its file names as its authors, on one line; empty where it names none."""
    creators = as_list(json.loads(note.extra).get("creator", []))
    return ", ".join(filter(None, map(author, creators)))


def author(creator: object) -> str:
    """The name of a creator, on one line: W3C Web Annotation Data Model, 3.3.1 Agents."""
    if isinstance(creator, dict):
        named = (creator.get(member) for member in ("name", "nickname", "id"))
        creator = next((name for name in named if isinstance(name, str) and name.strip()), "")
    if not isinstance(creator, str):
        return ""
    name = creator.removeprefix(_ACCOUNT).partition("@")[0] if creator.startswith(_ACCOUNT) else creator
    return one_line(name)


def tags(note: Note) -> tuple[str, ...]:
    """Its tags, each on one line, in the order of its file."""
    bodies = as_list(json.loads(note.extra).get("body", []))
    stated = (
        body.get("value") for body in bodies if isinstance(body, dict) and body.get("purpose") == "tagging"
    )
    return tuple(words for tag in stated if isinstance(tag, str) and (words := one_line(tag)))
