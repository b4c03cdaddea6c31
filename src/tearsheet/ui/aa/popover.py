"""The popover under “Aa”: size, theme, typeface, width and spacing of the article.

All but the size, which is that of one window, are settings of the whole program.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from tearsheet import tr
from tearsheet.preferences.settings import THEME_NAMES, Paragraphs, Settings, with_value
from tearsheet.ui.aa.box import BoxButton
from tearsheet.ui.aa.flow import GAP, Flow
from tearsheet.ui.aa.row import Row
from tearsheet.ui.aa.rows import ROWS, Sliding, control
from tearsheet.ui.aa.slider import Slider
from tearsheet.ui.desk import Desk
from tearsheet.ui.look.paint import fill_edged
from tearsheet.ui.look.scroll_bar import QuietScrollBar
from tearsheet.ui.look.theme import (
    INTERFACE_SIZE,
    STATUS_HEIGHT,
    TOOL_BAR_HEIGHT,
    chosen_theme,
    growth,
    interface_font,
    palette,
)

WIDTH = 404
NARROW = 350
"""Device-independent pixels, with type of the usual size; of less, controls stand under their names."""
MARGIN, OUTSIDE, EDGE, RADIUS = 16, 8, 2, 8


class Popover(QFrame):
    """Lies over the window, where it hides no row's start; gone with Esc, or when the keys go elsewhere.

    Signals:
        smaller_wanted: The reader wants smaller text in this window.
        larger_wanted: Or larger text.
        usual_wanted: Or that of 100 %.
        left: The reader has closed it by a key.
    """

    smaller_wanted = Signal()
    larger_wanted = Signal()
    usual_wanted = Signal()
    left = Signal()

    accessible_role = "Grouping"

    def __init__(self, desk: Desk, ends_left: Callable[[], bool], parent: QWidget) -> None:
        """Make one that is not shown yet.

        Args:
            desk: Has the settings.
            ends_left: Whether the article's rows end at the left.
            parent: The window that it lies over.
        """
        super().__init__(parent)
        self._ends_left = ends_left
        self._desk = desk
        self._window = parent
        self._growth = 1.0
        self._slid: dict[str, int] = {}
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._controls = {name: control(name) for name in ROWS}
        self._smaller = BoxButton("−", tr("Smaller text (Ctrl+-)"))
        self._percent = BoxButton(tr("{percent} %", percent=100), "")
        self._larger = BoxButton("+", tr("Larger text (Ctrl++)"))
        self._usual = BoxButton(tr("As usual"), tr("As usual: all that is here but theme and size"))
        self._sizes = Flow((self._smaller, self._percent, self._larger))
        self._rows = {"": Row(tr("Size"), self._sizes)}
        self._rows |= {name: Row(ROWS[name].name, one) for name, one in self._controls.items()}
        self._bar = QuietScrollBar(chosen_theme(desk.settings.theme))
        self._table = QWidget(self)
        self._column = QVBoxLayout(self._table)
        self._area = QScrollArea(self, widgetResizable=True)
        self.setAccessibleName(tr("Text and theme"))
        self._arrange()
        self._connect()
        self.hide()

    def _arrange(self) -> None:
        column = self._column
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        for row in self._rows.values():
            column.addWidget(row)
        column.addWidget(self._usual, 0, Qt.AlignmentFlag.AlignRight)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBar(self._bar)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _connect(self) -> None:
        for name, one in self._controls.items():
            if isinstance(one, Slider):
                one.valueChanged.connect(partial(self._slide, name))
            else:
                one.chosen.connect(partial(self._choose, name))
        self._smaller.clicked.connect(self.smaller_wanted)
        self._percent.clicked.connect(self.usual_wanted)
        self._larger.clicked.connect(self.larger_wanted)
        self._usual.clicked.connect(self._choose_usual)
        self._turn.timeout.connect(self._follow_sliders)
        self._desk.settings_changed.connect(self._show_changed)
        _application().focusChanged.connect(self._follow_focus)
        self._window.installEventFilter(self)

    # What it shows

    def open(self) -> None:
        """Show it, and give it the keys."""
        self._show()
        self.place()
        self._area.setWidget(self._table)  # laid out once, as all of it has its size by now
        self.show()
        self.raise_()
        self._stops()[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def show_size(self, size: float, zoom: int) -> None:
        """Fit to a body of type of that size, in device-independent pixels: so many per cent of the usual."""
        self._growth = growth(size)
        self._percent.setText(tr("{percent} %", percent=zoom))
        self._percent.setAccessibleName(tr("{zoom} %; press for the usual size (Ctrl+0)", zoom=zoom))
        if self.isVisible():
            self._show()
            self.place()

    def place(self) -> None:
        """Lie where the article's rows end, below the tool bar, as high as there is room for."""
        window = self._window
        width = min(round(WIDTH * self._growth), window.width() - 2 * OUTSIDE)
        widest = max(row.widest_word() for row in self._rows.values())
        for row in self._rows.values():
            row.arrange(self._growth, is_narrow=width < NARROW * self._growth, widest=widest)
        room = window.height() - TOOL_BAR_HEIGHT - STATUS_HEIGHT - OUTSIDE
        wanted = self._height(width)
        policies = Qt.ScrollBarPolicy
        has_room = wanted <= room  # a bar that is there takes the width without which there need be none
        self._area.setVerticalScrollBarPolicy(
            policies.ScrollBarAlwaysOff if has_room else policies.ScrollBarAsNeeded
        )
        left = OUTSIDE if self._ends_left() else window.width() - OUTSIDE - width
        self.setGeometry(left, TOOL_BAR_HEIGHT, width, min(wanted, room))
        self._area.setGeometry(self.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE))

    def _height(self, width: int) -> int:
        """Of all rows, in a popover so wide."""
        self._column.invalidate()
        return self._column.totalHeightForWidth(width - 2 * EDGE) + 2 * EDGE

    def _show_changed(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        """Show what is in force, in the colours of now."""
        settings, theme = self._desk.settings, chosen_theme(self._desk.settings.theme)
        self.setFont(interface_font(INTERFACE_SIZE * self._growth))
        self.setPalette(palette(theme, ground=theme.card))
        self._bar.set_theme(theme._replace(paper=theme.card))
        for button in (self._smaller, self._percent, self._larger, self._usual):
            button.set_look(theme, self._growth)
        for name, value in settings._asdict().items():
            if name in self._controls:
                self._controls[name].set_look(theme, self._growth)
                self._controls[name].show_value(value)
        for name, row in ROWS.items():
            if isinstance(row, Sliding):
                self._rows[name].say(row.said(settings._asdict()[name]))
        self._rows["theme"].name(f"{tr('Theme:')}\n{THEME_NAMES[settings.theme]}")
        self._rows["paragraph_gap"].setEnabled(settings.paragraphs is Paragraphs.GAPS)

    # What the reader chooses

    def _slide(self, name: str, value: int) -> None:
        """Draw the slider first: the article follows in a turn of its own, once for all steps until then."""
        self._slid[name] = value
        self._turn.start()

    def _follow_sliders(self) -> None:
        if self._slid:
            self._desk.choose(self._slid_to())

    def _slid_to(self) -> Settings:
        """The settings with all that the sliders say."""
        settings = self._desk.settings
        for name, value in self._slid.items():
            settings = with_value(settings, name, value)
        self._slid.clear()
        return settings

    def _choose(self, name: str, value: object) -> None:
        self._desk.choose(with_value(self._slid_to(), name, value))

    def _choose_usual(self) -> None:
        usual = {
            name: value for name, value in Settings()._asdict().items() if name in ROWS and name != "theme"
        }
        self._desk.choose(self._slid_to()._replace(**usual))

    # What Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the article have what the sliders say."""
        super().hideEvent(event)
        self._follow_sliders()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Go round within it; of boxes that exclude one another the chosen one has the keys."""
        stops = self._stops()
        here = next((number for number, stop in enumerate(stops) if stop.hasFocus()), -1)
        stop = stops[(here + (1 if is_next else -1)) % len(stops)]
        stop.setFocus(Qt.FocusReason.TabFocusReason if is_next else Qt.FocusReason.BacktabFocusReason)
        self._area.ensureWidgetVisible(stop)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in its place in a window of another size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, and an edge that is seen in every theme (WCAG 2.2, 1.4.11)."""
        del event
        theme = chosen_theme(self._desk.settings.theme)
        fill_edged(QPainter(self), QRectF(self.rect()), theme.card, (theme.control, 1), RADIUS)

    # Within

    def _stops(self) -> list[QWidget]:
        """What Tab goes to, in reading order."""
        rows = (one if isinstance(one, Slider) else one.chosen_button() for one in self._controls.values())
        stops = (self._smaller, self._percent, self._larger, *rows, self._usual)
        return [stop for stop in stops if stop.isEnabled()]

    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """Be gone when the keys go elsewhere."""
        if now and self.isVisible() and now is not self and not self.isAncestorOf(now):
            self.hide()


def _application() -> QApplication:
    running = QApplication.instance()
    assert isinstance(running, QApplication)
    return running
