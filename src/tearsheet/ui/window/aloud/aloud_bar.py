"""The bar while an article is read aloud: pause, sentences, speed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from tearsheet import tr
from tearsheet.ui.look.icon_button import IconButton
from tearsheet.ui.look.theme import INTERFACE_SIZE, Theme, growth, interface_font
from tearsheet.ui.look.word_button import WordButton
from tearsheet.ui.window.foot_bar import FootBar

HEIGHT, SIDE, GAP = 48, 12, 4
"""Device-independent pixels."""
READING, PAUSED = tr("Reading aloud"), tr("Paused")


class AloudBar(FootBar):
    """Stands at the foot of the window.

    Signals:
        play_wanted: The reader wants it to pause, or to go on.
        previous_wanted: The reader wants to hear the sentence before.
        next_wanted: The reader wants to hear the next sentence.
        slower_wanted: The reader wants it to be read more slowly.
        faster_wanted: The reader wants it to be read faster.
    """

    play_wanted = Signal()
    previous_wanted = Signal()
    next_wanted = Signal()
    slower_wanted = Signal()
    faster_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(READING, parent)
        self.setFixedHeight(HEIGHT)
        self._play = IconButton("pause", "", self)
        self._slower, self._faster = WordButton("−", "", self), WordButton("+", "", self)
        self._told, self._rate = QLabel("", self), QLabel("", self)
        self._buttons = (
            IconButton("up", tr("Previous sentence (Alt+Up)"), self),
            self._play,
            IconButton("down", tr("Next sentence (Alt+Down)"), self),
            self._slower,
            self._faster,
            IconButton("close", tr("Stop reading aloud (Shift+F4)"), self),
        )
        self._connect()
        self._arrange()
        self.hide()

    def _connect(self) -> None:
        signals = (
            self.previous_wanted,
            self.play_wanted,
            self.next_wanted,
            self.slower_wanted,
            self.faster_wanted,
            self.left,
        )
        for button, signal in zip(self._buttons, signals, strict=True):
            button.clicked.connect(signal)

    def _arrange(self) -> None:
        for button, name in (
            (self._slower, tr("Slower (Alt+Left)")),
            (self._faster, tr("Faster (Alt+Right)")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 1, SIDE, 0)
        row.setSpacing(GAP)
        *left, slower, faster, close = self._buttons
        for part in (*left, self._told):
            row.addWidget(part)
        row.addStretch()
        for part in (slower, self._rate, faster, close):
            row.addWidget(part)

    def take_focus(self) -> None:
        """Give it the keys."""
        self._play.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_state(self, *, is_reading: bool) -> None:
        """Say whether it is read, and what the button does then."""
        self._told.setText(READING if is_reading else PAUSED)
        self._fit()
        if is_reading:
            self._play.show_as("pause", tr("Pause (F4)"))
        else:
            self._play.show_as("play", tr("Read aloud (F4)"))

    def show_rate(self, rate: int) -> None:
        """Say how fast it is read, in per cent of the usual speed."""
        self._rate.setText(tr("{percent} %", percent=rate))
        self._rate.setAccessibleName(tr("Speed {rate} %", rate=rate))

    def _fit(self) -> None:
        """Leave out in words what the button says too, where there is no room for that."""
        parts = (*self._buttons, self._rate, self._told)
        needed = sum(part.sizeHint().expandedTo(part.minimumSize()).width() + GAP for part in parts)
        self._told.setVisible(needed + 2 * SIDE <= self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit to the window's width."""
        super().resizeEvent(event)
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        super().set_theme(theme)
        for button in self._buttons:
            button.set_theme(theme)

    def set_size(self, size: float) -> None:
        """Fit to a body of type of that size, in device-independent pixels."""
        for widget in (self, self._told, self._rate, self._slower, self._faster):
            widget.setFont(interface_font(INTERFACE_SIZE * growth(size)))
        self._fit()
