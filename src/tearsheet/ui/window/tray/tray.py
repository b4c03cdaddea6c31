"""The passages that the reader gathers to copy them together, with one source.

They last as long as the window; gathering and emptying are steps that can be undone, as those of notes.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from tearsheet import tr, trn
from tearsheet.ui.window.output import copying

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.article.model import Article, Passage
    from tearsheet.notes.note import Target
    from tearsheet.ui.look.theme import Theme
    from tearsheet.ui.notes.window_notes import WindowNotes
    from tearsheet.ui.reading.marks.marks import Mark
    from tearsheet.ui.window.article_window import Window
    from tearsheet.ui.window.tray.tray_bar import TrayBar

ALL_GONE = tr("No gathered passage is in the article as it is read now; Shift+Del empties the tray")
NOTHING = tr("Nothing is gathered; C gathers the selection, or the sentence at the caret")


class Tray(QObject):
    """The gathered passages of one window, in the order of the article; its bar is made with the first.

    Signals:
        said: A short sentence for the reader.
    """

    said = Signal(str)

    def __init__(self, window: Window, notes: WindowNotes) -> None:
        super().__init__(window)
        self._window = window
        self._notes = notes
        self._targets: tuple[Target, ...] = ()
        self._places: dict[Target, Passage | None] = {}
        self._here: tuple[Passage | None, ...] = ()  # of each target; to look a thousand up takes a moment
        self._bar: TrayBar | None = None

    def passages(self) -> list[Passage]:
        """The passages that stand in the article as it is read now, in its order."""
        return sorted(set(filter(None, self._here)))

    def gather(self) -> None:
        """Put the passage that is meant into the tray; take one out that lies in it."""
        passage = copying.passage_meant(self._window)
        if passage is None:
            self.said.emit(tr("Put the caret in the article's text to gather a passage"))
            return
        from tearsheet.anchoring import anchors  # not needed before

        if passage in self._here:
            both = zip(self._targets, self._here, strict=True)
            left = tuple(target for target, place in both if place != passage)
            self._do(tr("take a passage out of the tray"), left)
            self.said.emit(tr("Taken out of the tray; Ctrl+Z puts it back"))
        else:
            target = anchors.describe(self._window.view.article.text, passage)
            self._places[target] = passage
            self._do(tr("gather a passage"), (*self._targets, target))
            self.said.emit(
                trn(
                    "%n passage gathered; Shift+C copies all",
                    "%n passages gathered; Shift+C copies all",
                    len(self.passages()),
                )
            )

    def copy(self) -> None:
        """Copy all passages with one source; they stay in the tray."""
        if passages := self.passages():
            copying.copy_quotations(self._window, passages, self._gone())
        else:
            self.said.emit(ALL_GONE if self._targets else NOTHING)

    def _gone(self) -> int:
        """How many passages stand nowhere in the article as it is read now."""
        return self._here.count(None)

    def empty(self) -> None:
        """Take all passages out."""
        if self._targets:
            self._do(tr("empty the tray"), ())
            self.said.emit(tr("The tray is empty; Ctrl+Z brings the passages back"))
        else:
            self.said.emit(NOTHING)

    def go_to(self, passage: Passage) -> None:
        """Show a passage in the article, selected."""
        self._window.view.movement.go_to(passage)
        self._window.return_to_article()

    def show_article(self, article: Article) -> None:
        """Find the passages in the article as it is read now; one that is nowhere waits."""
        if not self._places:
            return
        from tearsheet.anchoring import anchors  # not needed before

        finder = anchors.Finder(article.text)
        self._places = {target: finder.find(target).passage for target in self._places}
        self._set(self._targets)

    def set_theme(self, theme: Theme) -> None:
        """Show the bar in these colours."""
        if self._bar:
            self._bar.set_theme(theme)
            self._show()

    def _do(self, words: str, targets: tuple[Target, ...]) -> None:
        forth, back = (partial(self._set, each) for each in (targets, self._targets))
        self._notes.annotations.do(words, forth, back)

    def _set(self, targets: tuple[Target, ...]) -> None:
        self._targets = targets
        self._here = tuple(map(self._places.__getitem__, targets))
        self._show()

    def _show(self) -> None:
        if self._bar is None:
            from tearsheet.ui.window.tray.tray_bar import TrayBar  # not needed before

            self._bar = TrayBar(self._window)
            self._bar.copy_wanted.connect(self.copy)
            self._bar.emptying_wanted.connect(self.empty)
            self._bar.passage_wanted.connect(self.go_to)
            self._window.add(self._bar)
        text = self._window.view.article.text
        self._bar.show_passages([(one, text[one.start : one.end]) for one in self.passages()])
        self._notes.show_other_marks(self._marks)

    def _marks(self, line: int) -> Sequence[Mark]:
        from tearsheet.ui.window.tray import tray_bar

        return tray_bar.marks(self._window, self.passages(), line)
