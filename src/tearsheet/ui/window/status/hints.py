"""The keys that the status line names: those most wanted where the reader is; a click does what they do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum, auto
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from tearsheet import in_a_row, tr
from tearsheet.ui.look.paint import from_left
from tearsheet.ui.look.theme import Theme

SIDE = 8
"""Free space beside the words, in device-independent pixels."""
HEIGHT = 24
"""WCAG 2.2, 2.5.8: the least height of what is clicked."""
RADIUS = 5
MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class Where(Enum):
    """What the keys would act on: in the article, or in the field that has them."""

    SELECTION = auto()
    MARK = auto()
    TEXT = auto()
    WRITING = auto()
    FINDING = auto()


NAMED: Mapping[Where, Sequence[str]] = MappingProxyType({
    Where.SELECTION: ("highlight", "new_note", "copy_quotation", "keys"),
    Where.MARK: ("open_note", "delete_marked", "copy_quotation", "keys"),
    Where.TEXT: ("copy_quotation", "citation_form", "keys"),
    Where.WRITING: ("to_article", "next_part", "keys"),
    Where.FINDING: ("find_next", "find_previous", "to_article", "keys"),
})  # fmt: skip
"""The names of the actions; where there is no room for all, the last but one is left out first."""
IN_FIELDS = frozenset({Where.WRITING, Where.FINDING})
EVERY = frozenset(name for names in NAMED.values() for name in names)
STOPS = frozenset(name for where, names in NAMED.items() if where not in IN_FIELDS for name in names)
"""The names of those that Tab goes to; others are there only while a field has the keys."""


class Hint(NamedTuple):
    """One action as the status line has it.

    Attributes:
        words: Its name, as in the menu.
        keys: All of them, the one that is preferred first.
        long_keys: Without those that are one letter or sign.
        keys_around: Those that act where the article has not the focus.
        run: Does it.
    """

    name: str
    words: str
    keys: tuple[str, ...]
    long_keys: tuple[str, ...]
    keys_around: tuple[str, ...]
    run: Callable[[], None]


class HintButton(QAbstractButton):
    """A key, drawn bold, and what it does."""

    def __init__(self, hint: Hint, parent: QWidget) -> None:
        super().__init__(parent)
        self.hint = hint
        self._theme: Theme | None = None
        self._key = ""
        self._words = ""
        self._widths: tuple[float, float] | None = None
        policies = Qt.FocusPolicy
        self.setFocusPolicy(policies.TabFocus if hint.name in STOPS else policies.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # drawn anew when the pointer comes and goes
        self.clicked.connect(self._run)

    def name(self, words: str, acting: tuple[str, ...], *, shows_key: bool) -> None:
        """Show the first of the keys that act, or none, and these words."""
        self._key, self._words = acting[0] if acting and shows_key else "", words
        self._widths = None
        named = tr("{words} ({more})", words=words, more=in_a_row(acting))
        self.setAccessibleName(named if acting else words)
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        self.update()

    def wanted_size(self, *, is_short: bool = False) -> QSize:
        """The size with all words, or with the key alone."""
        key, words = self._measured()
        return QSize(round(key + (0 if is_short and self._key else words)), HEIGHT)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew what is drawn in another type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._widths = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw key and words, and what shows pointer and focus."""
        del event
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(QColor(self._theme.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.hover) if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.setPen(QColor(self._theme.ink))
        left = SIDE
        if self._key:
            painter.drawText(self._behind(left), MIDDLE, self._key)
            left = round(self._measured()[0]) - SIDE // 2
        if self.width() >= self.wanted_size().width():
            painter.setPen(QColor(self._theme.ink if self.underMouse() else self._theme.soft))
            painter.drawText(self._behind(left), MIDDLE, self._words)

    def _behind(self, start: int) -> QRectF:
        """All of it but so much at the side where reading begins; Qt turns what is aligned to that side."""
        left = from_left(start, self.width(), self.width(), is_right=self.isRightToLeft())
        return QRectF(left, 0, self.width(), self.height())

    def _measured(self) -> tuple[float, float]:
        """How wide the key and the words are, with the free space beside them."""
        if self._widths is None:
            width = self.fontMetrics().horizontalAdvance
            key = 2 * SIDE + width(self._key) if self._key else SIDE
            self._widths = key, width(self._words) + SIDE // 2
        return self._widths

    def _run(self, _is_checked: bool = False) -> None:
        self.hint.run()
