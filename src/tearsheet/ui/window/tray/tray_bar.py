"""The bar that shows the gathered passages, and the marks under them in the article."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from tearsheet import quoted, tr
from tearsheet.article.display_text import isolated
from tearsheet.article.model import Passage
from tearsheet.notes.colours import EdgePattern
from tearsheet.ui.look.fitting import set_margins
from tearsheet.ui.look.icon_button import IconButton, MenuButton
from tearsheet.ui.look.menu import Menu, literal
from tearsheet.ui.look.theme import INTERFACE_SIZE, USUAL_SIZE, Theme, chosen_theme, growth, interface_font
from tearsheet.ui.look.word_button import WordButton
from tearsheet.ui.reading.article_lines import Spot
from tearsheet.ui.reading.marks.marks import Mark
from tearsheet.ui.window.bar import BAR_SIDE, draw_line
from tearsheet.ui.window.foot_bar import FootBar
from tearsheet.ui.window.output.copying import counted

if TYPE_CHECKING:
    from tearsheet.ui.window.article_window import Window

HEIGHT = 44
SHOWN, SHOWN_OF_SEVERAL = 200, 40
"""Characters of a passage that are shown, if there is room."""
MOST_REMEMBERED = 2_000
"""Beginnings of passages, so that one more or less takes no longer with a thousand."""
MOST_DRAWN = 4_000
"""Code points that are measured to be drawn: more than any screen has room for."""
_OPENING_MARKS = frozenset("\"'“„‘‚«»‹›「『")


class TrayBar(FootBar):
    """How many passages are gathered, the beginning of each, and what can be done with them.

    Signals:
        copy_wanted: The reader wants to copy all.
        emptying_wanted: The reader wants to take all out.
        passage_wanted: The reader wants to see this passage in the article.
    """

    copy_wanted = Signal()
    emptying_wanted = Signal()
    passage_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Gathered passages"), parent)
        self._passages: list[tuple[Passage, str]] = []
        self._size = float(USUAL_SIZE)
        self._words = _Words(self)
        self._list = MenuButton("menu", tr("The gathered passages"), self)
        self._copy = WordButton(tr("Copy all"), tr("Copy gathered passages (Shift+C)"), self)
        self._empty = IconButton("close", tr("Empty the tray (Shift+Del)"), self)
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        set_margins(row, BAR_SIDE, 1, 10, 0)
        row.addWidget(self._words, 1)
        for button in (self._list, self._copy, self._empty):
            row.addWidget(button)
        self._list.clicked.connect(self._open_list)
        self._copy.clicked.connect(self.copy_wanted)
        self._empty.clicked.connect(self.emptying_wanted)

    def show_passages(self, passages: Sequence[tuple[Passage, str]]) -> None:
        """Show passages with their words; with none, nothing."""
        self._passages = list(passages)
        at_most = SHOWN if len(passages) == 1 else SHOWN_OF_SEVERAL
        shown = [_quoted(words, at_most) for _, words in passages]
        told = counted(len(passages))
        self._words.show_words(tr("{name}: {words}", name=told, words="  ·  ".join(shown)))
        self.setVisible(bool(passages))

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        super().set_theme(theme)
        for button in (self._list, self._copy, self._empty):
            button.set_theme(theme)

    def set_size(self, size: float) -> None:
        """Fit to a body of type of that size, in device-independent pixels."""
        self._size = size
        font = interface_font(INTERFACE_SIZE * growth(size))
        for widget in (self._words, self._copy):
            widget.setFont(font)

    def _open_list(self, _is_checked: bool = False) -> None:
        """Open a menu of the passages; the one that is chosen is shown in the article."""
        menu = Menu(tr("The gathered passages"), self, self._size)
        for passage, words in self._passages:
            entry = QAction(literal(_beginning(words, SHOWN_OF_SEVERAL)), menu)
            entry.triggered.connect(partial(self._choose, passage))
            menu.addAction(entry)
        menu.open_at(self._list.mapToGlobal(QPoint(0, 0)), is_by_key=self._list.hasFocus(), is_above=True)

    def _choose(self, passage: Passage, _is_checked: bool = False) -> None:
        self.passage_wanted.emit(passage)


class _Words(QLabel):
    """A line of words that may be cut at its end; a screen reader is told all of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_words(self, words: str) -> None:
        """Show other words."""
        self.setAccessibleName(words)
        self.update()

    def minimumSizeHint(self) -> QSize:
        """No width of its own."""
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as there is room for."""
        del event
        draw_line(QPainter(self), self.accessibleName()[:MOST_DRAWN], QRectF(self.rect()), self)


def marks(window: Window, passages: Sequence[Passage], line: int) -> list[Mark]:
    """The marks of gathered passages in one line of the article: a dotted line under them, no ground."""
    lines = window.view.lines
    block = lines.block(line)
    if block is None:
        return []
    start = lines.position(Spot(line))
    end = start + len(block.text)
    ink = chosen_theme(window.desk.settings.theme).accent
    return [
        Mark(lines.spot(one.start), lines.spot(one.end), "", ink, EdgePattern.DOTTED)
        for one in passages
        if one.start < end and one.end > start
    ]


@lru_cache(MOST_REMEMBERED)
def _quoted(words: str, at_most: int) -> str:
    """The beginning of words in marks, if it has none of its own."""
    words = _beginning(words, at_most)
    return words if words.lstrip("\u2068")[:1] in _OPENING_MARKS else quoted(words)


def _beginning(words: str, at_most: int) -> str:
    line = isolated(words)
    return line if len(line) <= at_most else f"{line[:at_most].rstrip()}…"
