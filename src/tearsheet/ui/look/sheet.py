"""A dialog whose content scrolls, and the line under it that is always seen, with a way to close it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from tearsheet import tr
from tearsheet.ui.accessibility import reading_order
from tearsheet.ui.look.fitting import fit_dialog, is_narrow
from tearsheet.ui.look.paint import fill
from tearsheet.ui.look.scroll_bar import QuietScrollBar
from tearsheet.ui.look.theme import INTERFACE_SIZE, Theme, growth, interface_font
from tearsheet.ui.look.word_button import WordButton

SMALL = 12
SIDE, NARROW_SIDE = 28, 12
"""Device-independent pixels between the edge and what stands on a sheet."""

ACROSS, DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Sheet(QDialog):
    """Esc closes it too.

    Attributes:
        narrow: Whether there is no room for two columns.
    """

    accessible_role = "Dialog"

    def __init__(self, title: str, wanted: QSize, size: float, theme: Theme, parent: QWidget) -> None:
        """Make one without content.

        Args:
            title: Of its window.
            wanted: Device-independent pixels, with type of the usual size.
            size: Of the article's body of type, with which everything grows; device-independent pixels.
            theme: Its colours.
            parent: The window that it lies on.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit_dialog(self, wanted * growth(size), parent)
        self.narrow = is_narrow(self, growth(size))
        self._bar = QuietScrollBar(theme)
        self._area = _Area(self, widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(title)  # Tab stops here, and the arrows scroll
        self._area.setVerticalScrollBar(self._bar)
        self._foot = Foot(theme, is_narrow=self.narrow, parent=self)
        self._foot.close_button.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(self._foot)

    @property
    def side(self) -> int:
        """The room at both sides of the content, in device-independent pixels."""
        return NARROW_SIDE if self.narrow else SIDE

    @property
    def content_width(self) -> int:
        """Device-independent pixels between the two sides."""
        return self.width() - 2 * self.side - self._bar.sizeHint().width()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Let Tab go as it is read."""
        return reading_order.go_on(self, is_forward=is_next)

    def show_content(self, content: QWidget, sentence: str = "") -> None:
        """Show widgets, with a sentence in the line under them."""
        self._area.setWidget(content)
        self._foot.say(sentence)

    def showEvent(self, event: QShowEvent) -> None:
        """Be no higher than the content asks for, when it is first shown."""
        super().showEvent(event)
        content = self._area.widget()
        if content is None or event.spontaneous():
            return
        self.ensurePolished()
        inner = self.width() - self._bar.sizeHint().width()
        height = content.heightForWidth(inner) if content.hasHeightForWidth() else content.sizeHint().height()
        self.resize(self.width(), min(self.height(), height + self._foot.heightForWidth(self.width())))

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours, all dialogs' being the theme's already."""
        self._bar.set_theme(theme)
        self._foot.set_theme(theme)

    def set_size(self, size: float) -> None:
        """Fit to a body of type of that size, in device-independent pixels."""
        self._foot.set_size(size)


class _Area(QScrollArea):
    """What scrolls: a part of its own, as the keys can go there."""

    accessible_role = "Grouping"


def fit_beside(row: QBoxLayout, widgets: Sequence[QWidget], room: int) -> None:
    """Let widgets of a fixed width stand beside one another, or under one another for lack of room."""
    needed = sum(each.width() for each in widgets) + row.spacing() * (len(widgets) - 1)
    row.setDirection(ACROSS if needed <= room else DOWN)


class Foot(QWidget):
    """The line under what a dialog shows: a sentence, further buttons, and the one that closes it.

    Attributes:
        close_button: Closes nothing by itself.
        side: The room at both sides, in device-independent pixels.
    """

    accessible_role = "Client"

    def __init__(self, theme: Theme, *, is_narrow: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sentence = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._sentence.setObjectName("small")
        self._sentence.hide()
        self.close_button = WordButton(tr("Close"), "", self)
        self._buttons = [self.close_button]
        self.side = NARROW_SIDE if is_narrow else SIDE
        parts = QBoxLayout(DOWN if is_narrow else ACROSS, self)
        parts.setContentsMargins(self.side, 9, self.side, 9)
        parts.addWidget(self._sentence, 1)
        self._row = QBoxLayout(ACROSS)
        parts.addLayout(self._row)
        self._row.addStretch(1)
        self._row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        self.set_theme(theme)

    def add(self, button: WordButton) -> None:
        """Put a further button before the one that closes."""
        self._buttons.append(button)
        self._row.insertWidget(1, button, 0, Qt.AlignmentFlag.AlignRight)
        button.set_theme(self._theme)

    def say(self, sentence: str) -> None:
        """Show a sentence; with none, the buttons stand alone."""
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        self._sentence.setStyleSheet(f"color: {theme.soft}")
        for button in self._buttons:
            button.set_theme(theme)
        self.update()

    def set_size(self, size: float) -> None:
        """Fit to a body of type of that size, in device-independent pixels."""
        self._sentence.setFont(interface_font(SMALL * growth(size)))
        for button in self._buttons:
            button.setFont(interface_font(INTERFACE_SIZE * growth(size)))
        fit_beside(self._row, self._buttons, self.window().width() - 2 * self.side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a line above it."""
        del event
        painter = QPainter(self)
        fill(painter, QRectF(0, 0, self.width(), 1), self._theme.line)
