"""A table of two columns of words, with what stands over them."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from tearsheet.ui.look.scroll_bar import QuietScrollBar
from tearsheet.ui.look.theme import Theme, palette
from tearsheet.ui.look.two_lines import TwoLines


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
        self.setModel(model)
        self.lines = TwoLines(self)
        self.setItemDelegate(self.lines)
        self._quiet = QuietScrollBar(self.lines.theme)
        self.setVerticalScrollBar(self._quiet)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Break the words to the width that there is; the second column has up to half of it if need be."""
        width = self.viewport().width()
        second = max(round(self._share * width), min(self._widest_word() + 2 * self.lines.SIDE, width // 2))
        self.setColumnWidth(0, width - second)
        self.setColumnWidth(1, second)
        self.resizeRowsToContents()

    def _widest_word(self) -> int:
        """Of the second column, in device-independent pixels."""
        advance, model = self.fontMetrics().horizontalAdvance, self.model()
        cells = (str(model.index(row, 1).data() or "") for row in range(model.rowCount()))
        return max((advance(word) for cell in cells for word in cell.split()), default=0)
