"""A table of two columns of words, with what stands over them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QAbstractItemModel, Qt, QTimer
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from tearsheet.ui.look.scroll_bar import QuietScrollBar
from tearsheet.ui.look.theme import Theme, palette
from tearsheet.ui.look.two_lines import TwoLines

ROWS_AT_ONCE = 18
"""As many as are seen in a sheet of the usual size."""


class WordTable(QTableView):
    """Breaks the words of its rows to its width.

    Attributes:
        lines: What draws its cells.
    """

    def __init__(self, name: str, model: QAbstractItemModel, share: float, parent: QWidget) -> None:
        """Make one of a model of two columns.

        Args:
            name: By which it is announced.
            model: Its rows, and what stands over its columns.
            share: Of its width, for the second column.
            parent: The widget that it lies on.
        """
        super().__init__(parent)
        self._share = share
        self._fitted = -1
        self._unmeasured: Iterator[int] = iter(())
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._measure_some)
        self.setModel(model)
        self.lines = TwoLines(self)
        self.setItemDelegate(self.lines)
        self._quiet = QuietScrollBar(self.lines.theme)
        self.setVerticalScrollBar(self._quiet)
        # A bar that came with the rows would have them broken once more; one without use shows nothing
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMinimumWidth(1)  # as narrow as its window is
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setHighlightSections(False)

    def set_font(self, font: QFont) -> None:
        """Use a font for rows and headers."""
        self.setFont(font)
        self.horizontalHeader().setFont(font)
        self.fit()

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self.setPalette(palette(theme))
        self.lines.theme = theme
        self._quiet.set_theme(theme)
        self.horizontalHeader().setStyleSheet(
            f"QHeaderView {{ background: {theme.paper}; border: none; }}"
            f"QHeaderView::section {{ background: {theme.paper}; color: {theme.soft}; border: none;"
            f" border-bottom: 1px solid {theme.line}; padding: 6px {self.lines.SIDE}px; }}"
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Break the words, now that they are seen."""
        super().showEvent(event)
        self._fit_to_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew."""
        super().resizeEvent(event)
        self._fit_to_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by rows that are all measured."""
        while self._turn.isActive():
            self._measure_some()
        super().keyPressEvent(event)

    def fit(self) -> None:
        """Break the words to the width that there is; the second column has up to half of it if need be.

        The first rows are measured at once, the others in turns of the event loop: a hundred take 30 ms.
        """
        self._fitted = -1
        self._fit_to_width()

    def _fit_to_width(self) -> None:
        width = self.viewport().width()
        if not self.isVisible() or width == self._fitted:
            return
        self._fitted = width
        second = max(round(self._share * width), min(self._widest_word() + 2 * self.lines.SIDE, width // 2))
        self.setColumnWidth(0, width - second)
        self.setColumnWidth(1, second)
        self._unmeasured = iter(range(self.model().rowCount()))
        self._turn.start()
        self._measure_some()

    def _measure_some(self) -> None:
        rows = [*islice(self._unmeasured, ROWS_AT_ONCE)]
        for row in rows:
            self.resizeRowToContents(row)
        if len(rows) < ROWS_AT_ONCE:
            self._turn.stop()

    def _widest_word(self) -> int:
        """Of the second column, in device-independent pixels."""
        advance, model = self.fontMetrics().horizontalAdvance, self.model()
        cells = (str(model.index(row, 1).data() or "") for row in range(model.rowCount()))
        return max(map(advance, {word for cell in cells for word in cell.split()}), default=0)
