"""Notes as plain text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tearsheet.article.model import Article, Passage
from tearsheet.exchange.entries import Entry, flat, report
from tearsheet.notes.note import Note


def write(article: Article, notes: Sequence[Note], places: Mapping[str, Passage]) -> str:
    """The notes of an article, numbered; arguments as `entries.report` has them."""
    said = report(article, notes, places)
    head = [
        said.title.plain,
        said.source.plain,
        f"[{said.disclaimer.plain}]" if said.disclaimer.plain else "",
    ]
    blocks = [_entry(number, entry) for number, entry in enumerate(said.entries, 1)] or ["No notes."]
    return "\n\n".join(["\n".join(filter(None, head)), *blocks]) + "\n"


def _entry(number: int, entry: Entry) -> str:
    reads_now = f"Reads now:\n{_indented(entry.reads_now.plain)}" if entry.reads_now.plain else ""
    parts = (
        f"{number}. {entry.where} ({entry.about})",
        _indented(entry.quote.plain),
        reads_now,
        flat(entry.note.body),
        entry.author.plain,
        entry.tags.plain,
    )
    return "\n".join(filter(str.strip, parts))


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" if line else "" for line in text.split("\n")) if text else ""
