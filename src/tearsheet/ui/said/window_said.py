"""The direct speech of a window: found when it is first asked for, walked through, and shown in its tab."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tearsheet import tr
from tearsheet.article.model import Passage
from tearsheet.ui.look.theme import Theme
from tearsheet.ui.reading.panes import Panes
from tearsheet.ui.reading.reading_view import ReadingView
from tearsheet.ui.tasks import Worker

if TYPE_CHECKING:
    from tearsheet.article.model import Article
    from tearsheet.errors import UserError
    from tearsheet.quoting.speech.quotation import Quotation
    from tearsheet.ui.said.said_panel import SaidPanel


class WindowSaid(QObject):
    """What the reader does with direct speech.

    Signals:
        said: A short sentence for the reader.
        notes_wanted: The reader wants to see the notes instead.
        copy_wanted: A quotation that the reader wants to copy with its source.
    """

    said = Signal(str)
    notes_wanted = Signal()
    copy_wanted = Signal(object)

    def __init__(self, view: ReadingView, panes: Panes, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._panes = panes
        self._theme = theme
        self._read: Article | None = None
        self._quotations: tuple[Quotation, ...] = ()
        self._waiting: list[Callable[[], None]] = []
        self._is_over = False

    @cached_property
    def panel(self) -> SaidPanel:
        """The list; made when it is first shown."""
        from tearsheet.ui.said.said_panel import SaidPanel  # not needed before

        panel = SaidPanel(self._view.type_size, self._theme, self._panes.side)
        panel.passage_wanted.connect(self._go_to)
        panel.copy_wanted.connect(self.copy_wanted)
        panel.notes_wanted.connect(self.notes_wanted)
        panel.left.connect(self._to_article)
        panel.reading_wanted.connect(self._read_again)
        if self._read is self._view.article:
            panel.show_quotations(self._read.text, self._quotations)
        return panel

    @cached_property
    def _worker(self) -> Worker:
        return Worker()  # no part of the window, for it may still be reading when that is gone

    # What the actions do

    def next(self) -> None:
        """Go to the next quotation."""
        self._when_read(partial(self._step, 1))

    def previous(self) -> None:
        """Go to the quotation before."""
        self._when_read(partial(self._step, -1))

    def toggle_panel(self) -> None:
        """Show who said what and go there, or hide it."""
        if self.is_shown():
            self._panes.set_has_side(False)
            self._view.setFocus()
        else:
            self.take_focus()

    def go_to_chosen(self) -> None:
        """Show the quotation that has the keys in the list."""
        if passage := self.current():
            self._go_to(passage)
        else:
            self.said.emit(tr("Choose a quotation first; Shift+F9 shows them"))

    def sort(self) -> None:
        """Show what is said by speaker instead of place, or the other way round."""
        self.take_focus()
        self.panel.change_order()

    # What others ask

    def may_have_quotations(self) -> bool:
        """Whether somebody is quoted in the article, or it has not been read for that yet."""
        return bool(self._quotations) or self._read is not self._view.article

    def take_focus(self) -> None:
        """Show the list and give it the keys."""
        self._panes.side.set_content(self.panel)
        self._panes.set_has_side(True)
        self.panel.take_focus()
        self._when_read(self._choose_at_caret)

    def is_shown(self) -> bool:
        """Whether the list is shown."""
        return self.is_chosen() and self._panes.has_side()

    def is_chosen(self) -> bool:
        """Whether the list and not the notes is what stands beside the article."""
        return "panel" in self.__dict__ and self._panes.side.content is self.panel

    def has_focus(self) -> bool:
        """Whether the keys go to the list."""
        return "panel" in self.__dict__ and self.panel.has_focus()

    def current(self) -> Passage | None:
        """The passage of the quotation that has the keys."""
        return self.panel.current() if self.has_focus() else None

    def set_look(self, theme: Theme) -> None:
        """Draw in these colours, and as large as the article is now."""
        self._theme = theme
        if "panel" in self.__dict__:
            self.panel.set_look(self._view.type_size, theme)

    def end(self) -> None:
        """Take no more answers: the window is closed."""
        self._is_over = True
        if "_worker" in self.__dict__:
            self._worker.end()

    def show_article(self) -> None:
        """Read the article anew, where it is another one than was read and is asked for."""
        if "panel" in self.__dict__:
            self._when_read(self._choose_at_caret)

    # Within

    def _when_read(self, then: Callable[[], None]) -> None:
        """Do something with the article's direct speech, at once where that is known."""
        if self._is_over:
            return
        if self._read is self._view.article:
            then()
            return
        self._waiting.append(then)
        if len(self._waiting) == 1:
            self._find(self._view.article)

    def _find(self, article: Article) -> None:
        from tearsheet.quoting.speech.direct_speech import direct_speech  # not needed before

        if "panel" in self.__dict__:
            self.panel.show_reading()
        self._worker.run(partial(direct_speech, article), partial(self._take, article), self._fail)

    def _take(self, article: Article, found: tuple[Quotation, ...]) -> None:
        """Show what was found, and do what waited for it; another article is read first."""
        from tearsheet.quoting.speech.speakers import listed  # not needed before

        if self._is_over:
            return
        if article is not self._view.article:
            self._find(self._view.article)
            return
        self._read, self._quotations = article, listed(found)
        if "panel" in self.__dict__:
            self.panel.show_quotations(article.text, self._quotations)
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()

    def _fail(self, error: UserError) -> None:
        """Say why nothing is known; whoever asks next has the article read again."""
        self._waiting = []
        if self._is_over:
            return
        if "panel" in self.__dict__:
            self.panel.show_failed(tr("What is said could not be found. {error}", error=error))
        self.said.emit(str(error))

    def _read_again(self) -> None:
        self._when_read(self._choose_at_caret)
        self.panel.take_focus()

    def _step(self, step: int) -> None:
        if not self._quotations:
            self.said.emit(tr("Nobody is quoted in this article"))
            return
        found = self._beside(step)
        if found is None:
            self.said.emit(tr("No more quotations in this direction"))
            return
        self._view.movement.go_to(found.passage)
        if self.is_shown():
            self.panel.choose(found.passage)
        self.said.emit(
            tr("{speaker} is quoted", speaker=found.speaker)
            if found.speaker
            else tr("Nobody is named for this quotation")
        )

    def _beside(self, step: int) -> Quotation | None:
        """The next quotation after the caret or the selected one, or the one before."""
        caret = self._view.caret
        selected = caret.selected_passage()
        if selected is None and caret.spot().line < len(self._view.lines.head):
            here = -1
        else:
            here = selected.start if selected else caret.position()
        if step > 0:
            is_at = selected is not None or here < 0
            return next((one for one in self._quotations if one.passage.start > here - (not is_at)), None)
        return next((one for one in reversed(self._quotations) if one.passage.start < here), None)

    def _choose_at_caret(self) -> None:
        """Make the quotation at the caret the current one, else the first behind it."""
        if "panel" not in self.__dict__:
            return
        here = self._view.caret.position()
        at = next((one.passage for one in self._quotations if one.passage.end >= here), None)
        self.panel.choose(at)

    def _go_to(self, passage: Passage) -> None:
        self._view.movement.go_to(passage)
        self._to_article()

    def _to_article(self) -> None:
        self._panes.lay_aside()
        self._view.setFocus()
