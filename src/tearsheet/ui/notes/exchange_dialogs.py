"""Asking for the file that notes, or the article with them, go to or come from."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6 import QtWidgets
from PySide6.QtWidgets import QWidget

from tearsheet import marked, tr, trn
from tearsheet.article.display_text import isolated
from tearsheet.article.model import Article, Passage
from tearsheet.errors import NoteError
from tearsheet.exchange import WRITERS, Form, Writer, keeping
from tearsheet.exchange.whole import WHOLE, Whole
from tearsheet.notes.note import Note
from tearsheet.storage import files
from tearsheet.ui.look.stopping import offer_to_stop
from tearsheet.ui.notes.anchored_notebook import ArrivingNotes
from tearsheet.ui.notes.annotations import Annotations
from tearsheet.ui.process.portal import waiting_for_files

if TYPE_CHECKING:
    from tearsheet.ui.notes.importing import Importing

_Form = TypeVar("_Form", Form, Whole)
LONGEST_FILE_NAME = 60
PROGRESS_AFTER_MS = 1_000
NOTES_LOST = marked("The notes could not be written to {path}: {reason}.")
ARTICLE_LOST = marked("The article could not be written to {path}: {reason}.")


def export_notes(parent: QWidget, article: Article, annotations: Annotations) -> None:
    """Ask for a file and let all notes be written into it."""
    shown = shown_notes(annotations)
    proposed = _folder(article) / f"{_name(article)} - notes"
    told = partial(trn, "%n note written to {file}", "%n notes written to {file}", shown.total)
    _export(
        _Asked(parent, tr("Export notes"), proposed, told, NOTES_LOST, Event()),
        WRITERS,
        article,
        shown,
        annotations,
    )


def export_article(parent: QWidget, article: Article, annotations: Annotations) -> None:
    """Ask for a file and let the article with its highlights and notes be written into it."""
    asked = _Asked(
        parent,
        tr("Export article"),
        _folder(article) / _name(article),
        partial(tr, "Article written to {file}"),
        ARTICLE_LOST,
        Event(),
    )
    _export(asked, WHOLE, article, shown_notes(annotations), annotations)


class _Asked(NamedTuple):
    """What the reader is asked and told.

    Attributes:
        proposed: The file's path, without the end of a form.
        told: The sentence that a `file` of that name is written.
        lost: That it could not be, with its `path` and the `reason`.
        stopped: The reader does not want to wait for it.
    """

    parent: QWidget
    title: str
    proposed: Path
    told: Callable[..., str]
    lost: str
    stopped: Event


def _export(
    asked: _Asked, writers: Mapping[_Form, Writer], article: Article, shown: Shown, annotations: Annotations
) -> None:
    forms = {f"{writer.name} (*{writer.suffix})": form for form, writer in writers.items()}
    first = next(iter(writers))
    proposed = f"{asked.proposed}{writers[first].suffix}"
    with waiting_for_files(asked.parent):
        chosen, kind = QtWidgets.QFileDialog.getSaveFileName(
            asked.parent, asked.title, proposed, ";;".join(forms), next(iter(forms))
        )
    if chosen:
        path, form = _with_suffix(Path(chosen), forms.get(kind, first), writers)
        if path != Path(chosen) and files.is_there(path):  # the dialog has not asked whether to replace that
            annotations.stored.said.emit(
                tr("There is a file {name} already: choose it to replace it", name=path.name)
            )
            return
        words = tr("Writing {name}…", name=isolated(path.name))
        progress = offer_to_stop(asked.parent, asked.title, words, asked.stopped.set)
        annotations.stored.give_out(
            partial(_written, path, form, article, shown, asked), progress.deleteLater
        )


def import_notes(parent: QWidget, article: Article, annotations: Annotations) -> None:
    """Ask for a file and let the notes in it that are not here yet be taken in."""
    endings = " ".join(f"*{writer.suffix}" for writer in WRITERS.values() if writer.is_read_back)
    forms = tr("Notes ({endings});;All files (*)", endings=endings)
    with waiting_for_files(parent):
        chosen, _ = QtWidgets.QFileDialog.getOpenFileName(
            parent, tr("Import notes"), str(_folder(article)), forms
        )
    if chosen:
        here = tuple(annotations.stored.table.notes())
        importing = annotations.stored.take_in(partial(_arriving, Path(chosen), article, here))
        _offer_to_stop(parent, importing, Path(chosen).name)


def _offer_to_stop(parent: QWidget, importing: Importing, name: str) -> None:
    """Say how far an import is that takes longer than a moment, with a button that stops it."""
    words = tr("Importing notes from {name}…", name=isolated(name))
    progress = offer_to_stop(parent, tr("Import notes"), words, importing.stop, PROGRESS_AFTER_MS)
    importing.counted.connect(progress.setMaximum)
    importing.progressed.connect(progress.setValue)
    importing.over.connect(progress.deleteLater)


class Shown(NamedTuple):
    """The notes of a window at one moment, for another thread.

    Attributes:
        notes: With their other versions.
        places: In the article's text, by the ids of the notes.
        total: Of the notes, without their other versions.
    """

    notes: tuple[Note, ...]
    places: Mapping[str, Passage]
    total: int


def shown_notes(annotations: Annotations) -> Shown:
    """The notes as they are in the window now."""
    table = annotations.stored.table
    notes = tuple(each for note in table.notes() for each in (note, *table.others(note.id)))
    places = {note.id: place for note in notes if (place := table.place(note.id))}
    return Shown(notes, places, len(table))


# What the worker's thread does


def _written(path: Path, form: Form | Whole, article: Article, shown: Shown, asked: _Asked) -> str:
    """Write a file; the sentence that says so.

    Raises:
        NoteError: It was stopped, could not be written, or would take the place of what has to stay.
    """
    keeping.refuse(path, [article.source.path], tr("the article itself"))
    content = _content(form, article, shown, asked.stopped)
    if content is None:
        raise NoteError(tr("The export was stopped; nothing is written."))
    try:
        files.write_atomically(path, content, files.SHARED)
    except OSError as error:
        raise NoteError(
            tr(
                asked.lost,
                path=path,
                reason=files.cause(error),
            )
        ) from error
    return asked.told(file=path.name)


def _content(form: Form | Whole, article: Article, shown: Shown, stopped: Event) -> bytes | None:
    """Of the file; `None` where it was stopped."""
    if form is not Whole.PDF:
        from tearsheet.exchange import saved  # in the thread that writes

        content = saved.written(form, article, shown.notes, shown.places)
        return None if stopped.is_set() else content
    from tearsheet.stopping import StoppedError
    from tearsheet.ui.printing import pdf  # not needed for any other form
    from tearsheet.ui.printing.laying_out import go_on_unless

    try:
        return pdf.write(article, shown.notes, shown.places, partial(go_on_unless, stopped))
    except StoppedError:
        return None


def _arriving(path: Path, article: Article, here: Sequence[Note], go_on: Callable[[], None]) -> ArrivingNotes:
    from tearsheet.exchange import incoming  # in the thread that reads
    from tearsheet.exchange.collection import beside

    imported = incoming.load(path, article, go_on)
    arrivals = incoming.compare(here, imported.notes)
    wanted = (*arrivals.new, *(beside(arriving) for _, arriving in arrivals.different))
    return ArrivingNotes(wanted, imported.problems)


def _with_suffix(path: Path, form: _Form, writers: Mapping[_Form, Writer]) -> tuple[Path, _Form]:
    """The form follows from the end of the name where that is one of ours; else it is put there."""
    forms = {writer.suffix: each for each, writer in writers.items()}
    if path.suffix.lower() in forms:
        return path, forms[path.suffix.lower()]
    return path.with_name(path.name + writers[form].suffix), form


def _folder(article: Article) -> Path:
    return article.source.path.parent if article.source.path else Path.home()


def _name(article: Article) -> str:
    """The headline as far as any file system takes it."""
    return re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", article.headline)[:LONGEST_FILE_NAME].strip(" .") or tr(
        "Article"
    )
