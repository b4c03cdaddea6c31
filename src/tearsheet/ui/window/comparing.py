"""Comparing the article of a window with another saved copy of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from threading import Event
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QProgressDialog

from tearsheet import tr
from tearsheet.article.display_text import isolated, one_line
from tearsheet.article.model import Article, Passage
from tearsheet.comparing.copies import Comparison, compare
from tearsheet.comparing.noted import Noted, noted
from tearsheet.comparing.summary import summary
from tearsheet.errors import InternalError, LoadError, UserError
from tearsheet.exchange import comparison_page, keeping
from tearsheet.formats import Unkept, begin
from tearsheet.formats.process import LOOK_EVERY_MS
from tearsheet.formats.process.confined import Loading
from tearsheet.formats.process.recalled import Recalled
from tearsheet.notes.note import Note
from tearsheet.storage import files
from tearsheet.ui.dialogs.compared_rows import Shown, rows_of
from tearsheet.ui.dialogs.comparison_window import ComparisonWindow
from tearsheet.ui.look.stopping import offer_to_stop
from tearsheet.ui.look.theme import chosen_theme
from tearsheet.ui.process import ending
from tearsheet.ui.process.portal import waiting_for_files
from tearsheet.ui.tasks import Worker
from tearsheet.ui.window.article_window import Window


class Copies(NamedTuple):
    """Two copies, compared.

    Attributes:
        old: The article of the window.
        new: The other.
        comparison: What differs.
        noted: The notes on both.
        rows: What is shown of it.
        told: The same in a few lines.
    """

    old: Article
    new: Article
    comparison: Comparison
    noted: Noted
    rows: list[Shown]
    told: tuple[str, ...]

    @property
    def names(self) -> tuple[str, str]:
        """Of their files."""
        first, second = (
            one_line(copy.source.path.name) if copy.source.path else "" for copy in (self.old, self.new)
        )
        return tr("This copy: {first}", first=first), tr("The other copy: {second}", second=second)


class Comparing(QObject):
    """One for a window; made when it is first wanted."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._worker = Worker(self)
        self._loading: Loading | Recalled | None = None
        self._stopped = Event()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._progress: QProgressDialog | None = None
        self.shown: ComparisonWindow | None = None
        self._copies: Copies | None = None
        window.closed.connect(self._stop)
        window.desk.settings_changed.connect(self._follow)

    def choose(self) -> None:
        """Ask for the other copy."""
        path = self._window.article.source.path
        with waiting_for_files(self._window):
            chosen, _ = QFileDialog.getOpenFileName(
                self._window, tr("Compare with another copy"), str(path.parent if path else Path.home())
            )
        if chosen:
            self.compare_with(Path(chosen))

    def compare_with(self, path: Path) -> None:
        """Read another copy as any article is read, and compare it."""
        self._stop()
        self._progress = self._offer_to_stop(path.name)
        stopped = self._stopped = Event()
        self._worker.run(
            partial(begin, path), partial(self._await, stopped), partial(self._fail_unless, stopped)
        )

    def _await(self, stopped: Event, begun: Article | Unkept | Loading | Recalled) -> None:
        """Wait for another copy that is not read yet, unless nobody waits for it any more."""
        if stopped.is_set():
            if isinstance(begun, Loading | Recalled):
                begun.cancel()
            return
        if isinstance(begun, Article):
            self._compare(begun)
        elif isinstance(begun, Unkept):
            self._compare(begun.article)
        else:
            self._loading = begun
            self._timer.start()

    def _offer_to_stop(self, name: str) -> QProgressDialog:
        """Say what is done, if that takes longer than a moment, with a button that ends it."""
        words = tr("Comparing with {name}…", name=isolated(name))
        progress = offer_to_stop(self._window, tr("Compare with another copy"), words, self._cancel)
        progress.setCancelButtonText(tr("Cancel"))
        progress.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)  # Esc cancels
        return progress

    def _cancel(self) -> None:
        self._stop()
        self._window.say(tr("The comparison was stopped"))
        self._window.return_to_article()

    def _look(self) -> None:
        try:
            article = self._loading.wait(0) if self._loading else None
        except LoadError as error:
            self._stop()
            self._fail(error)
            return
        except Exception as mistake:
            self._stop()
            self._fail(InternalError(mistake))
            raise
        if article:
            self._timer.stop()
            self._compare(article)

    def _compare(self, other: Article) -> None:
        table = self._window.notes.annotations.stored.table
        notes = [(note, table.place(note.id)) for note in table.notes() if note.target]
        stopped = self._stopped
        work = partial(_compared, self._window.view.article, other, notes, stopped)
        self._worker.run(work, partial(self._show, stopped), partial(self._fail_unless, stopped))

    def _show(self, stopped: Event, copies: Copies) -> None:
        """Show an answer, unless nobody waits for it any more."""
        if stopped.is_set():
            return
        self._stop()
        before = self.shown
        window, self._copies = self._window, copies
        self.shown = ComparisonWindow(
            copies.names, copies.comparison.fields, copies.rows, copies.told, window
        )
        self.shown.begin(window.view.type_size, chosen_theme(window.desk.settings.theme))
        self.shown.export_wanted.connect(self._export)
        self.shown.finished.connect(self._forget)
        window.type_changed.connect(self.shown.set_size)
        self.shown.show()
        if before:  # only now: else the article would have the keys in between
            before.finished.disconnect(self._forget)
            before.close()

    def _export(self) -> None:
        """Ask for a file and write the page."""
        path, copies = self._window.article.source.path, self._copies
        proposed = str((path.parent if path else Path.home()) / "comparison.html")
        with waiting_for_files(self.shown):
            chosen, _ = QFileDialog.getSaveFileName(
                self.shown, tr("Export"), proposed, tr("Web page (*.html)")
            )
        if chosen and copies:
            self._worker.run(partial(_written, Path(chosen), copies), self._window.say, self._fail)

    def _fail_unless(self, stopped: Event, error: UserError) -> None:
        if not stopped.is_set():
            self._stop()
            self._fail(error)

    def _fail(self, error: UserError) -> None:
        ending.show_problem(str(error), self._window)

    def _stop(self) -> None:
        """End what is being read or compared, if anything is."""
        self._stopped.set()
        self._timer.stop()
        if self._loading:
            self._loading.cancel()
            self._loading = None
        if self._progress:
            self._progress.canceled.disconnect(self._cancel)
            self._progress.deleteLater()
            self._progress = None

    def _follow(self) -> None:
        theme = chosen_theme(self._window.desk.settings.theme)
        if self.shown and theme != self.shown.shown.theme:  # else nothing need be written anew
            self.shown.set_theme(theme)

    def _forget(self) -> None:
        self.shown, self._copies = None, None
        self._window.return_to_article()


def of(window: Window) -> Comparing:
    """That of a window."""
    return window.findChild(Comparing) or Comparing(window)


def compare_copies(window: Window) -> None:
    """Ask for another copy of the article, and show what differs."""
    of(window).choose()


# What the worker's thread does


def _compared(
    old: Article, new: Article, notes: Sequence[tuple[Note, Passage | None]], stopped: Event
) -> Copies:
    """Both copies compared, the notes found in both.

    Raises:
        UserError: It was stopped.
    """

    def go_on() -> None:
        if stopped.is_set():
            raise UserError(tr("The comparison was stopped."))

    comparison = compare(old, new, go_on)
    beside = noted(comparison, new.text, notes, go_on)
    return Copies(old, new, comparison, beside, rows_of(comparison, beside), summary(comparison))


def _written(path: Path, copies: Copies) -> str:
    """Write the page; the sentence that says so.

    Raises:
        UserError: It could not be written, or would take the place of what has to stay.
    """
    keeping.refuse(path, (copy.source.path for copy in copies[:2]), tr("one of the copies"))
    try:
        files.write_atomically(
            path,
            comparison_page.write(*copies[:2], copies.names, copies.comparison, copies.noted),
            files.SHARED,
        )
    except OSError as error:
        raise UserError(
            tr("The page could not be written to {path}: {reason}.", path=path, reason=files.cause(error))
        ) from error
    return tr("Written to {name}", name=path.name)
