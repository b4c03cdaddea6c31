"""What tests of the folder of notes share: an article, its notebook, and what others do to its files."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tearsheet.anchoring import anchors
from tearsheet.article.model import Article, Block, BlockKind, Passage, Source
from tearsheet.notes.note import Colour, Note
from tearsheet.notes.notebook import Notebook, new_note

ARTICLE = Article(
    "Troops Withdrawn",
    (Block(BlockKind.PARAGRAPH, "One thing was said 😀."), Block(BlockKind.PARAGRAPH, "Another was done.")),
    Source(None, "text/plain", "utf-8"),
)
NOW = datetime(2026, 11, 23, 18, 30, 45, 123_456, tzinfo=UTC)
ID = "urn:uuid:69883899-34f2-46f4-ba04-878905dd8b20"

Putting = Callable[[Path], None]


def note(body: str = "A thought.", start: int = 4) -> Note:
    target = anchors.describe(ARTICLE.text, Passage(start, start + 5))
    return new_note(body, target, now=NOW)


def note_file(root: Path, saved: Note) -> Path:
    (path,) = root.glob(f"*/*-{saved.id[9:17]}.json")
    return path


def bodies(root: Path) -> list[str]:
    """All texts that a reader is shown, those of other versions too."""
    loaded = Notebook(root, ARTICLE).load()
    return sorted(note.body for shown in loaded.notes for note in (shown.note, *shown.others))


def rewrite(path: Path, **members: object) -> None:
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | members), "utf-8")


def written_elsewhere(root: Path, saved: Note, body: str, colour: Colour = Colour.YELLOW) -> None:
    """What another window makes of a note."""
    other = Notebook(root, ARTICLE)
    given = next(shown.note for shown in other.load().notes if shown.note.id == saved.id)
    other.save(replace(given, body=body, colour=colour))


def put_copy(root: Path, saved: Note, name: str = "{}.sync-conflict-20261123-183553-IZQYSPF.json") -> Path:
    """Leave a copy of a note's file as a sync engine does."""
    path = note_file(root, saved)
    return Path(shutil.copy(path, path.with_name(name.format(path.stem))))


def days_later(root: Path, *days: int) -> int:
    """How many notes lie in the trash after a start on each of these days."""
    for day in days:
        Notebook(root, ARTICLE).load(now=NOW + timedelta(days=day))
    return len(list(root.glob("*/trash/*.json")))
