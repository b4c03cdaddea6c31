"""The quiet line below the article: progress, and the keys most wanted."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import cast

from PySide6 import QtGui
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from tearsheet.ui.look.paint import fill, from_left
from tearsheet.ui.look.theme import STATUS_HEIGHT, Theme, growth, interface_font, palette
from tearsheet.ui.window.bar import BAR_SIDE, draw_line
from tearsheet.ui.window.status import track
from tearsheet.ui.window.status.hints import NAMED, STOPS, Hint, HintButton, Where
from tearsheet.ui.window.status.track import ProgressTrack

SIZE = 12
GAP = 10
TRACK_SIDE = BAR_SIDE - track.THUMB
FORM = "citation_form"
"""The action whose hint names the form that is in force."""
KEYS = "keys"
"""The action whose hint is never left out."""


class StatusLine(QWidget):
    """Where the reader is, and the keys most wanted; a click on their words does what they say.

    Signals:
        part_wanted: The reader wants to go there: 0 is the start of the article, 1 its end.
        left: The reader has pressed Esc on the track.
        forms_wanted: The reader wants to choose the form of the source; where its hint stands on the screen.
        focus_moved: Another widget of the window has the keys.
    """

    part_wanted = Signal(float)
    left = Signal()
    forms_wanted = Signal(QPoint)
    focus_moved = Signal()

    accessible_role = "Grouping"

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(STATUS_HEIGHT)
        self._places: tuple[str, ...] = ("",)
        self._place = ""
        self._pointed = ""
        self._where = Where.TEXT
        self._is_in_article = True
        self._form = ""
        self._has_letters = True
        self._theme: Theme | None = None
        self._hints: dict[str, HintButton] = {}
        self._track = ProgressTrack(self)
        self._track.part_wanted.connect(self.part_wanted)
        self._track.left.connect(self.left)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._tell_focus)

    def set_hints(self, hints: Sequence[Hint]) -> None:
        """Name these actions, each where it is of use."""
        asking = {FORM: self._ask_form}
        named = (hint._replace(run=asking.get(hint.name, hint.run)) for hint in hints)
        self._hints = {hint.name: HintButton(hint, self) for hint in named}
        for button in self._hints.values():
            button.setFont(self.font())
            if self._theme:
                button.set_theme(self._theme)
        self._name()

    def set_size(self, size: float) -> None:
        """Fit to a body of type of that size, in device-independent pixels."""
        font = interface_font(SIZE * growth(size))
        for part in (self, *self._hints.values()):
            part.setFont(font)
        self._arrange()

    def show_progress(self, percent: int, *words: str) -> None:
        """Say where the reader is.

        Args:
            percent: Of the article.
            words: What is said of it, the longest first; the others where there is no room.
        """
        self._track.show_progress(percent)
        if words != self._places:
            self._places = words
            self._arrange()

    def show_pointed(self, words: str) -> None:
        """Say what the reader points at, instead of all else; empty for nothing."""
        self._pointed = words
        self._arrange()

    def show_hints(self, where: Where, *, is_in_article: bool) -> None:
        """Name what can be done there.

        Args:
            where: What the keys would act on.
            is_in_article: Whether the article has them, and not a part around it.
        """
        named = self._where, self._is_in_article
        self._where, self._is_in_article = where, is_in_article
        if is_in_article != named[1]:
            self._name()
        elif where is not named[0]:
            self._arrange()

    def set_keys(self, *, has_letters: bool, form: str) -> None:
        """Name keys that are single letters, or others that do the same.

        Args:
            has_letters: Whether single letters are keys.
            form: In which the source is copied, in short; empty for the usual one.
        """
        self._has_letters, self._form = has_letters, form
        self._name()

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        self.setPalette(palette(theme, ink=theme.soft))
        self._track.set_theme(theme)
        for button in self._hints.values():
            button.set_theme(theme)
        self.update()

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        """Draw the words, and the line above them."""
        del event
        if self._theme:
            painter = QPainter(self)
            fill(painter, QRectF(0, 0, self.width(), 1), self._theme.line)
            if self._pointed:
                draw_line(painter, self._pointed, self._inside(), self)
            else:
                start = BAR_SIDE if self._track.isHidden() else self._track.width() + TRACK_SIDE + GAP - 1
                line = QRectF(start, 1, self.width() - start, self.height() - 1)
                draw_line(painter, self._place, line, self)

    # Within

    def _tell_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        if now and now.window() is self.window():
            self.focus_moved.emit()

    def _ask_form(self) -> None:
        self.forms_wanted.emit(self._hints[FORM].mapToGlobal(QPoint(0, 0)))

    def _name(self) -> None:
        """Name the keys that act now; for the long ones that act around the article there is no room."""
        for name, button in self._hints.items():
            words = self._form if name == FORM and self._form else button.hint.words
            in_article = button.hint.keys if self._has_letters else button.hint.long_keys
            acting = in_article if self._is_in_article else button.hint.keys_around
            button.name(words, acting, shows_key=self._is_in_article or name not in STOPS or name == KEYS)
        self._arrange()

    def _inside(self) -> QRectF:
        return QRectF(BAR_SIDE, 1, self.width() - 2 * BAR_SIDE, self.height() - 1)

    def _arrange(self) -> None:
        """Give words, track and hints their room; what has none is left out."""
        self.setAccessibleName(self._pointed or self._places[0])
        named = (
            [] if self._pointed else [self._hints[name] for name in NAMED[self._where] if name in self._hints]
        )
        for button in self._hints.values():
            button.setVisible(button in named)
        if self._pointed:
            self._track.hide()
        else:
            self._share(named)
        self.update()

    def _share(self, named: Sequence[HintButton]) -> None:
        room = round(self._inside().width())
        kept = [button for button in named if button.hint.name == KEYS]
        fitting = [one for one in self._places if self._width(one) + _total([*named[:1], *kept]) <= room]
        self._place = (fitting or self._places[-1:])[0]
        room -= self._width(self._place)
        is_short = not fitting and _total(kept) > room
        for button in named:
            if button not in kept and _total([*kept, button]) <= room - track.NARROWEST * bool(kept[1:]):
                kept.append(button)
        self._put([button for button in named if button in kept], is_short=is_short)
        room -= _total(kept, is_short=is_short)
        self._track.setVisible(room >= track.NARROWEST)
        size = QSize(min(room, track.WIDEST), track.HEIGHT)
        self._track.setGeometry(self._from_left(TRACK_SIDE, size))
        for button in named:
            button.setVisible(button in kept)

    def _put(self, shown: Sequence[HintButton], *, is_short: bool) -> None:
        """Put hints beside one another, the last at the edge."""
        x = round(self._inside().right()) + GAP // 2
        for button in reversed(shown):
            size = button.wanted_size(is_short=is_short)
            x -= size.width()
            button.setGeometry(self._from_left(x, size))

    def _from_left(self, start: int, size: QSize) -> QRect:
        """Where something lies that begins so far from where reading begins."""
        x = from_left(start, size.width(), self.width(), is_right=self.isRightToLeft())
        return QRect(QPoint(x, self._top(size)), size)

    def _top(self, size: QSize) -> int:
        """Where something begins that lies in the middle, under the line."""
        return (self.height() - size.height() + 1) // 2

    def _width(self, words: str) -> int:
        """Of words that stand between the track and the hints."""
        return ceil(QFontMetricsF(self.font()).horizontalAdvance(words)) + 2 * GAP


def _total(buttons: Sequence[HintButton], *, is_short: bool = False) -> int:
    return sum(button.wanted_size(is_short=is_short).width() for button in buttons)
