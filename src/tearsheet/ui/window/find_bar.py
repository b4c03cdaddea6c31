"""Find in the article: the field, the hits on the screen, and how many there are."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import takewhile
from time import perf_counter

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from tearsheet.article.model import Passage
from tearsheet.finding import search
from tearsheet.ui.look.icon_button import IconButton
from tearsheet.ui.look.text_field import TextField
from tearsheet.ui.look.theme import INTERFACE_SIZE, Theme, growth, interface_font

SLICE = 0.008
"""Seconds that counting may take before the window answers keys again."""
HEIGHT = 48
FIRST_REACH = 10_000
"""Code points that are searched first for the hit before."""


class FindBar(QWidget):
    """The field at the bottom of the window.

    Signals:
        wanted_changed: What to mark in the text: a compiled pattern, or `None`.
        found: The passage of the hit to show.
        lost: There is no hit.
        left: The reader is done.
    """

    wanted_changed = Signal(object)
    found = Signal(object)
    lost = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        self._pattern: re.Pattern[str] | None = None
        self._hits: list[int] = []
        self._rest: Iterator[Passage] = iter(())
        self._here = Passage(0, 0)
        self._origin = 0
        self._counting = QTimer(self, interval=0)
        self._counting.timeout.connect(self._count_on)
        self._line = QColor()
        self.setFixedHeight(HEIGHT)
        self.setAutoFillBackground(True)
        self.field = TextField("Find in this article")
        self.field.setPlaceholderText("Find in this article")
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(360)
        self.field.setMinimumHeight(30)
        self._count = QLabel("", self)
        self._buttons = (
            IconButton("up", "Previous hit (Shift+F3)", self),
            IconButton("down", "Next hit (F3)", self),
            IconButton("close", "Close (Esc)", self),
        )
        self._arrange()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 10, 0)
        row.addWidget(self.field, 3)
        row.addWidget(self._count)
        row.addStretch(1)
        for button, slot in zip(self._buttons, (self.previous, self.next, self.left.emit), strict=True):
            row.addWidget(button)
            button.clicked.connect(slot)
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self.next)

    def set_text(self, text: str) -> None:
        """Find in this text."""
        if text != self._text:
            self._text = text
            self._count_again()

    def open(self, position: int) -> None:
        """Take what is typed from now on; the first hit is the next one after `position`."""
        self._origin = position
        self._here = Passage(position, position)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.wanted_changed.emit(self._pattern)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._line = QColor(theme.line)
        for part in (self.field, *self._buttons):
            part.set_theme(theme)
        self.update()

    def set_size(self, size: float) -> None:
        """Fit to a body of type of that size, in device-independent pixels."""
        for widget in (self.field, self._count):
            widget.setFont(interface_font(INTERFACE_SIZE * growth(size)))

    def next(self) -> None:
        """Show the hit after the one that is shown, at the end the first one."""
        self._show_from(max(self._here.end, self._here.start + 1))

    def previous(self) -> None:
        """Show the hit before the one that is shown, at the start the last one."""
        before = self._last_before(self._here.start) or self._last_before(len(self._text))
        if before:
            self._show(before)
        if self._counting.isActive():
            self._count_on()  # so that there is something to say
        else:
            self._show_count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line above it."""
        del event
        QPainter(self).fillRect(0, 0, self.width(), 1, self._line)

    def _search(self, wanted: str) -> None:
        self._pattern = search.pattern(wanted) if wanted.strip() else None
        self.wanted_changed.emit(self._pattern)
        self._count_again()
        self._show_from(self._origin)

    def _count_again(self) -> None:
        self._hits = []
        self._rest = search.find_all(self._text, self.field.text())
        self._counting.start()

    def _show_from(self, position: int) -> None:
        """Show the first hit from there on, or else the first of all."""
        pattern = self._pattern
        hit = pattern and (pattern.search(self._text, position) or pattern.search(self._text))
        if hit:
            self._show(Passage(*hit.span()))
        else:
            self._show_count()
            self.lost.emit()

    def _show(self, hit: Passage) -> None:
        self._here = hit
        self.found.emit(hit)
        self._show_count()

    def _last_before(self, position: int) -> Passage | None:
        """The last hit that begins before there; looked for in ever larger parts of the text."""
        reach = FIRST_REACH
        while self._pattern:
            start = max(0, position - reach)
            hits = self._pattern.finditer(self._text, start)
            inside = list(takewhile(lambda hit: hit.start() < position, hits))
            if inside:
                return Passage(*inside[-1].span())
            if start == 0:
                break
            reach *= 8
        return None

    def _count_on(self) -> None:
        """Count hits for a moment; go on when the window has nothing else to do."""
        until = perf_counter() + SLICE
        for hit in self._rest:
            self._hits.append(hit.start)
            if perf_counter() > until:
                break
        else:
            self._counting.stop()
        self._show_count()

    def _show_count(self) -> None:
        if self._pattern is None:
            self._count.clear()
        elif self._hits:
            place = bisect_left(self._hits, self._here.start) + 1
            total = f"{len(self._hits):,}" + ("+" if self._counting.isActive() else "")
            self._count.setText(f"{place:,} of {total}" if place <= len(self._hits) else f"{total} found")
        else:
            self._count.setText("" if self._counting.isActive() else "Not found")
