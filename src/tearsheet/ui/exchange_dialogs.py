"""Asking for the file that notes go to or come from."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6 import QtWidgets
from PySide6.QtWidgets import QWidget

from tearsheet import exchange, files
from tearsheet.errors import UserError
from tearsheet.exchange import WRITERS, Form, incoming
from tearsheet.exchange.collection import beside
from tearsheet.model import Article
from tearsheet.ui.annotations import Annotations

LONGEST_NAME = 60


def export_notes(
    parent: QWidget, article: Article, annotations: Annotations, say: Callable[[str], None]
) -> None:
    """Ask for a file and write all notes into it."""
    forms = {f"{writer.name} (*{writer.suffix})": form for form, writer in WRITERS.items()}
    proposed = str(_folder(article) / f"{_name(article)} - notes{WRITERS[Form.MARKDOWN].suffix}")
    chosen, kind = QtWidgets.QFileDialog.getSaveFileName(
        parent, "Export notes", proposed, ";;".join(forms), next(iter(forms))
    )
    if chosen:
        path, form = _with_suffix(Path(chosen), forms.get(kind, Form.MARKDOWN))
        say(_written(path, form, article, annotations))


def import_notes(
    parent: QWidget, article: Article, annotations: Annotations, say: Callable[[str], None]
) -> None:
    """Ask for a file and take in the notes in it that are not here yet."""
    chosen, _ = QtWidgets.QFileDialog.getOpenFileName(
        parent, "Import notes", str(_folder(article)), "Notes (*.json);;All files (*)"
    )
    if not chosen:
        return
    try:
        imported = incoming.load(Path(chosen), article)
    except UserError as error:
        say(str(error))
        return
    arrivals = incoming.compare(annotations.table.notes(), imported.notes)
    wanted = (*arrivals.new, *(beside(arriving) for _, arriving in arrivals.different))
    if wanted:
        annotations.take_in(wanted, imported.problems)
    else:
        say(" ".join(["All notes in this file are here already.", *imported.problems]))


def _written(path: Path, form: Form, article: Article, annotations: Annotations) -> str:
    table = annotations.table
    notes = [each for note in table.notes() for each in (note, *table.others(note.id))]
    places = {note.id: place for note in notes if (place := table.place(note.id))}
    try:
        files.write_atomically(path, exchange.export(form, article, notes, places))
    except UserError as error:
        return str(error)
    except OSError as error:
        return f"The notes could not be written to {path}: {files.cause(error)}."
    count = len(table)
    return f"{count:,} {'note' if count == 1 else 'notes'} written to {path.name}"


def _with_suffix(path: Path, form: Form) -> tuple[Path, Form]:
    """The form follows from the end of the name where that is one of ours; else it is put there."""
    forms = {writer.suffix: each for each, writer in WRITERS.items()}
    if path.suffix.lower() in forms:
        return path, forms[path.suffix.lower()]
    return path.with_name(path.name + WRITERS[form].suffix), form


def _folder(article: Article) -> Path:
    return article.source.path.parent if article.source.path else Path.home()


def _name(article: Article) -> str:
    """The headline as far as any file system takes it."""
    return re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", article.headline)[:LONGEST_NAME].strip(" .") or "Article"
