"""Whether a window may be closed: when all is written, or when the reader gives up what is not."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from functools import partial

from PySide6.QtWidgets import QWidget

from tearsheet import in_a_row, quoted, tr, trn
from tearsheet.article.display_text import one_line
from tearsheet.notes.note import Note
from tearsheet.ui.dialogs.corrected_fields import CorrectedFields
from tearsheet.ui.look.question import Question
from tearsheet.ui.notes.annotations import Annotations
from tearsheet.ui.process.portal import after_asking
from tearsheet.ui.tasks import Worker
from tearsheet.ui.window.article_window import Window

PATIENCE = 1.0
"""Seconds for which a window may stand still without a word: Nielsen 1993, Usability Engineering, 5.5."""
LEAVE, KEEP, LOSE = tr("Close anyway"), tr("Keep the window open"), tr("Close and lose it")
NAMED_AT_MOST = 3
LONGEST_NAME = 40
WAITING, WAITING_FOR_EXPORT = tr("Waiting for the disk…"), tr("Waiting for the export…")
LEAVING = tr(
    "If you close the window now, Tearsheet goes on writing without it. What is not "
    "written when the computer is switched off, or cannot be written, is lost."
)


class End(Enum):
    """What becomes of a window that is to be closed."""

    WRITTEN = auto()
    LEFT = auto()
    """It is closed while the disk is still at work."""
    STAYS = auto()


class WaitingBox(Question):
    """Says that the disk is waited for, until it has written all or the reader does not want to wait."""

    def __init__(self, annotations: Annotations, parent: QWidget) -> None:
        super().__init__(WAITING, (LEAVE, KEEP), parent, usual=1)
        self._annotations = annotations
        self._busy = 0
        self.refresh()

    def refresh(self) -> None:
        """Say what is not written now."""
        stored = self._annotations.stored
        is_export = stored.is_giving_out() and not stored.unsaved()
        what = tr("The export is not written yet.") if is_export else unwritten(stored.unsaved())
        self.say(WAITING_FOR_EXPORT if is_export else WAITING, f"{what}\n\n{LEAVING}")

    def wait(self, workers: Sequence[Worker]) -> End:
        """Wait until these are done, or until the reader has chosen."""
        self._busy = len(workers)
        for worker in workers:
            worker.when_done(self._count)
        self.exec()
        if self.chosen == LEAVE:
            return End.LEFT
        return End.STAYS if self.chosen or self._busy else End.WRITTEN

    def _count(self) -> None:
        self._busy -= 1
        if not self._busy:
            self.accept()


def end_of(window: QWidget, annotations: Annotations, corrected: CorrectedFields) -> End:
    """Write everything; where the disk is slow or refuses, the reader says what becomes of the window."""
    annotations.stored.save_for_good()
    corrected.keep_now()
    workers = [*annotations.stored.workers()]
    if not corrected.is_all_kept():
        workers.append(corrected.worker)
    if not all(worker.wait(PATIENCE) for worker in workers):
        end = _waited(window, annotations, workers)
        if end is not End.WRITTEN:
            return end
    may_go = annotations.stored.is_all_saved() or _gives_up(
        window, tr("Some of your notes could not be saved.")
    )
    if may_go and not corrected.is_all_kept():
        may_go = _gives_up(window, tr("What you have corrected could not be saved."))
    return End.WRITTEN if may_go else End.STAYS


def unwritten(notes: Sequence[Note]) -> str:
    """A sentence: 2 notes are not on the disk yet: “First words…”, “And others…”."""
    if not notes:
        return tr("What you have changed is not all on the disk yet.")
    return trn(
        "%n note is not on the disk yet: {names}.",
        "%n notes are not on the disk yet: {names}.",
        len(notes),
        names=_names(notes),
    )


def lost(notes: Sequence[Note]) -> str:
    """A sentence: 1 note could not be saved after the window was closed: “First words…”."""
    return trn(
        "%n note could not be saved after the window was closed: {names}.",
        "%n notes could not be saved after the window was closed: {names}.",
        len(notes),
        names=_names(notes),
    )


def leave(window: Window, end: End) -> None:
    """Be gone: at once, or when the disk has answered, having said what it could not write."""
    if end is End.LEFT:
        stored = window.notes.annotations.stored
        window.desk.worker.when_done(partial(stored.worker.when_done, partial(_tell_lost, window)))
    else:
        _be_gone(window)


def _tell_lost(window: Window) -> None:
    if unsaved := window.notes.annotations.stored.unsaved():
        from tearsheet.ui.process import ending  # seldom needed

        ending.show_problem(lost(unsaved))
    _be_gone(window)


def _be_gone(window: Window) -> None:
    window.written.emit()
    after_asking(window.deleteLater)


def _waited(window: QWidget, annotations: Annotations, workers: Sequence[Worker]) -> End:
    box = WaitingBox(annotations, window)
    annotations.stored.changed.connect(box.refresh)
    end = box.wait(workers)
    annotations.stored.changed.disconnect(box.refresh)
    return end


def _names(notes: Sequence[Note]) -> str:
    names = [quoted(_name(note)) for note in notes[:NAMED_AT_MOST]]
    return in_a_row([*names, "…"] if len(notes) > NAMED_AT_MOST else names)


def _name(note: Note) -> str:
    words = one_line(note.body or (note.target.quote.exact if note.target else ""))
    return words if len(words) <= LONGEST_NAME else f"{words[:LONGEST_NAME].rstrip()}…"


def _gives_up(window: QWidget, what: str) -> bool:
    advice = tr("Keep the window open to copy this or to make room, or close it and lose this.")
    return Question(what, (LOSE, KEEP), window, more=advice, usual=1).ask() == LOSE
