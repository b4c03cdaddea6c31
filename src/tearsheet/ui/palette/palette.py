"""The palette over the article: what is typed finds actions, Return runs the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QLabel, QListView, QVBoxLayout, QWidget

from tearsheet import tr
from tearsheet.ui.accessibility.announcing import announce
from tearsheet.ui.commands.matching import wording_of, words_of
from tearsheet.ui.look.leaving import is_leaving
from tearsheet.ui.look.paint import fill_edged
from tearsheet.ui.look.scroll_bar import WIDTH as SCROLL_BAR
from tearsheet.ui.look.scroll_bar import QuietScrollBar
from tearsheet.ui.look.text_field import FILTER_FIELD, TextField
from tearsheet.ui.look.theme import (
    INTERFACE_SIZE,
    TOOL_BAR_HEIGHT,
    chosen_theme,
    growth,
    interface_font,
    palette,
)
from tearsheet.ui.palette.commands import Command, commands
from tearsheet.ui.palette.rows import CommandModel, CommandRows, spoken
from tearsheet.ui.window.article_window import Window
from tearsheet.ui.window.status import answering

WIDTH = 560
"""Device-independent pixels, with type of the usual size."""
MOST_ROWS = 11
MARGIN = 8
RADIUS = 10
STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: MOST_ROWS - 1,
    Qt.Key.Key_PageUp: 1 - MOST_ROWS,
}
NOTHING = tr("No action is called so")


class Palette(QWidget):
    """Lies over its window; gone when an action is run, at Esc, and when the keys go elsewhere.

    What it offers, and whether that can act, is as it was when it was opened: the keys come back to where
    they were before an action is run.

    Signals:
        used: The name of a command that is run.
    """

    used = Signal(str)

    accessible_role = "Grouping"

    def __init__(self, window: Window, recent: Sequence[str]) -> None:
        """Offer what can be done in a window.

        Args:
            window: Lies below it.
            recent: The names of what was used, the last first.
        """
        super().__init__(window)
        self.setAccessibleName(tr("All actions"))
        self._window = window
        self._before: QWidget | None = window.focusWidget()
        self._commands = _in_order(commands(window), recent)
        self._wordings = [wording_of(one.text, one.group, one.does, one.keys) for one in self._commands]
        self._theme = chosen_theme(window.desk.settings.theme)
        self._growth = growth(window.view.type_size)
        self.field = TextField(tr("Find an action"))
        self.field.setPlaceholderText(tr("Find an action"))
        self._model = CommandModel(self)
        self.list = QListView(self)
        self._told = QLabel(NOTHING, self)
        self._arrange()
        self._set_look()
        self._connect()
        self._filter("")

    def _arrange(self) -> None:
        self.list.setModel(self._model)
        self._rows = CommandRows(self._model, self._theme, self._growth, self.list)
        self.list.setItemDelegate(self._rows)
        self.list.setAccessibleName(tr("Actions"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setVerticalScrollBar(QuietScrollBar(self._theme._replace(paper=self._theme.panel)))
        self.list.setMouseTracking(True)
        self.list.viewport().setAutoFillBackground(False)
        self.field.setMinimumHeight(round(FILTER_FIELD * self._growth))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(MARGIN - 2)
        for part in (self.field, self._told, self.list):
            column.addWidget(part)

    def _set_look(self) -> None:
        self.setPalette(palette(self._theme, ground=self._theme.panel))
        self.field.set_theme(self._theme)
        for part in (self.field, self.list, self._told):
            part.setFont(interface_font(INTERFACE_SIZE * self._growth))
        self._told.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._run)
        self.list.entered.connect(self.list.setCurrentIndex)
        self._window.installEventFilter(self)
        if self._before:  # a note that is written in may be deleted elsewhere meanwhile
            self._before.destroyed.connect(self._forget_before)
        self._window.desk.settings_changed.connect(self.leave)

    def open(self) -> None:
        """Lie over the article, and take the keys; a note that is written in stays open meanwhile."""
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def offered(self) -> tuple[Command, ...]:
        """What is shown now, from top to bottom."""
        return self._model.commands

    def leave(self) -> None:
        """Be gone; the keys go back to where they were."""
        if self.isHidden():
            return
        before = self._before if self._before and self._before.isVisible() else self._window.view
        before.setFocus(Qt.FocusReason.PopupFocusReason)  # before Qt gives them to another
        self._go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep its place in the window; take the field's keys that are the list's; go with the focus."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        elif watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        elif watched is self.field and isinstance(event, QFocusEvent) and is_leaving(event):
            self._go()
        elif watched is self._window and event.type() == QEvent.Type.WindowActivate:
            self._go_after_keys()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw its ground with an edge of 3:1 (WCAG 2.2, 1.4.11)."""
        del event
        rect = QRectF(self.rect())
        fill_edged(QPainter(self), rect, self._theme.panel, (self._theme.control, 1), RADIUS)

    # Within

    def _take_key(self, event: QKeyEvent) -> bool:
        """Whether it is none for the field."""
        key = Qt.Key(event.key())
        if key in STEPS:
            self._step(STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True

    def _go_after_keys(self) -> None:
        """Be gone where a sheet that lay over the window has given the keys to another part of it."""
        if self._window.focusWidget() is not self.field:
            self._go()

    def _forget_before(self) -> None:
        self._before = None

    def _go(self) -> None:
        self.hide()
        self.deleteLater()

    def _step(self, step: int) -> None:
        """Choose another row; behind the last one comes the first."""
        count, here = self._model.rowCount(), self.list.currentIndex().row()
        if count:
            there = here + step
            is_single = abs(step) == 1
            self._choose(there % count if is_single else max(0, min(there, count - 1)))

    def _choose(self, row: int) -> None:
        index = self._model.index(row, 0)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        announce(self.field, spoken(self._model.commands[row]))

    def _filter(self, typed: str) -> None:
        """Show what fits what is typed, the best first, of equals what can act, then what was used last."""
        words = words_of(typed)
        fitting = sorted(
            (score, bool(words) and not self._commands[number].is_enabled, number)
            for number, wording in enumerate(self._wordings)
            if (score := wording.score(words)) is not None
        )
        self._model.show([self._commands[number] for *_, number in fitting])
        self._told.setVisible(not fitting)
        self.list.setVisible(bool(fitting))
        self._place()
        if fitting:
            self._choose(0)

    def _run(self, index: QModelIndex) -> None:
        if index.isValid():
            command = self._model.commands[index.row()]
            self.leave()
            self.used.emit(command.name)
            answering.do(self._window, command.run)

    def _place(self) -> None:
        """Lie below the tool bar, in the middle, as high as the first rows are and the window allows."""
        window = self._window
        width = min(round(WIDTH * self._growth), window.width() - 2 * MARGIN)
        first, inner = self._model.commands[:MOST_ROWS], width - 2 * MARGIN - SCROLL_BAR
        rows = sum(self._rows.height(one, inner) for one in first) or self._told.sizeHint().height()
        wanted = self.field.minimumHeight() + rows + 3 * MARGIN
        height = min(wanted, window.height() - TOOL_BAR_HEIGHT - 2 * MARGIN)
        self.setGeometry((window.width() - width) // 2, TOOL_BAR_HEIGHT + MARGIN, width, height)
        self.list.scheduleDelayedItemsLayout()


def _in_order(offered: Sequence[Command], recent: Sequence[str]) -> list[Command]:
    """What was used comes first, the last of it at the top."""
    places = {name: place for place, name in enumerate(recent)}
    return sorted(offered, key=lambda command: places.get(command.name, len(places)))
