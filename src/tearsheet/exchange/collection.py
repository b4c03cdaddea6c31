"""Notes as one W3C annotation collection (JSON-LD), all of them in its one page.

W3C Web Annotation Data Model, 23 February 2017, 5.1 Annotation Collection and 5.2 Annotation Page.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace

from tearsheet.article import identity
from tearsheet.article.display_text import one_line
from tearsheet.article.model import Article, Passage
from tearsheet.notes import annotation
from tearsheet.notes.note import Note
from tearsheet.quoting import source_line
from tearsheet.quoting.quotation_marks import style_of
from tearsheet.storage.json_members import JsonObject, as_object, encoded


def write(article: Article, notes: Sequence[Note], _: Mapping[str, Passage]) -> str:
    """The notes of an article with their targets as they are stored, so that they can be read again.

    A second note with the same id is another version of the first: it becomes a note of its own.
    """
    source = source_of(article)
    collection, page = (f"{_collection_id(source)}{fragment}" for fragment in ("", "#page-1"))
    items = [annotation.to_members(note, source) for note in _apart(notes)]
    first: JsonObject = {
        "id": page,
        "type": "AnnotationPage",
        "partOf": collection,
        "startIndex": 0,
        "items": items,
    }
    members: JsonObject = {
        "@context": annotation.CONTEXT,
        "id": collection,
        "type": "AnnotationCollection",
        "label": one_line(f"Notes on {article.headline}") if article.headline else "Notes",
        "reader:article": _article(article),
        "total": len(items),
        **({"first": first} if items else {}),
    }
    return encoded(members).decode()


def source_of(article: Article) -> str:
    """The IRI of what the notes are about: the article's own address, else one made of its text."""
    address = identity.canonical_address(article.source.url)
    return address or f"urn:sha256:{identity.text_key(article)}"


def beside(note: Note) -> Note:
    """A version of a note as a note of its own, with the same new id on every device."""
    from uuid import UUID, uuid5  # 4 ms

    words = json.dumps([annotation.stamp(note.modified), note.body, note.colour, note.extra])
    extra = as_object(json.loads(note.extra)) | {"reader:versionOf": note.id}
    stated = json.dumps(extra, ensure_ascii=False, sort_keys=True)
    return replace(note, id=uuid5(UUID(note.id), words).urn, extra=stated, seen=())


def _apart(notes: Sequence[Note]) -> list[Note]:
    seen: set[str] = set()
    apart: list[Note] = []
    for note in notes:
        apart.append(beside(note) if note.id in seen else note)
        seen.add(note.id)
    return apart


def _article(article: Article) -> JsonObject:
    """What a reader of the file needs to cite the article, the disclaimer in full."""
    stated: JsonObject = {
        "reader:headline": one_line(article.headline),
        "reader:source": source_line.source_line(article, style_of(article.body)).plain,
        "reader:disclaimer": one_line(article.disclaimer),
        "reader:corrected": list(source_line.corrected_fields(article)),
    }
    return {name: value for name, value in stated.items() if value}


def _collection_id(source: str) -> str:
    from uuid import NAMESPACE_URL, uuid5  # 4 ms

    return uuid5(NAMESPACE_URL, source).urn
