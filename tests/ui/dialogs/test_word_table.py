"""A table of words: what is measured of it, and when."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from tearsheet.ui.dialogs.word_table import ROWS_AT_ONCE, WordTable
from tearsheet.ui.look.two_lines import TwoLines

ROWS = 5 * ROWS_AT_ONCE


class Counting(TwoLines):
    """Counts the cells that are measured."""

    measured = 0

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        self.measured += 1
        return super().sizeHint(option, index)


@pytest.fixture
def sheet(qtbot: QtBot) -> QWidget:
    """What the table lies on."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def table(sheet: QWidget) -> WordTable:
    """One of many rows that counts its cells, not shown yet."""
    model = QStandardItemModel(ROWS, 2)
    for row in range(ROWS):
        model.setItem(row, 0, QStandardItem(f"Row {row}\n{'of so many words ' * 9}"))
        model.setItem(row, 1, QStandardItem("Ctrl+Q"))
    made = WordTable("", model, 0.3, sheet)
    made.lines = Counting(made)
    made.setItemDelegate(made.lines)
    made.resize(300, 300)
    return made


def cells(table: WordTable) -> int:
    assert isinstance(table.lines, Counting)
    return table.lines.measured


def is_as_high_as_its_words(table: WordTable, row: int) -> bool:
    return table.rowHeight(row) == table.sizeHintForRow(row)


def test_what_is_not_seen_yet_is_not_measured(table: WordTable) -> None:
    table.fit()
    assert cells(table) == 0


def test_the_rows_that_are_seen_are_measured_at_once_and_the_others_later(table: WordTable) -> None:
    table.window().show()
    assert cells(table) <= 2 * ROWS_AT_ONCE
    first = range(table.rowAt(table.viewport().height() - 1) + 1)
    assert all(is_as_high_as_its_words(table, row) for row in first)


def test_every_row_is_measured_once(table: WordTable, qtbot: QtBot) -> None:
    table.window().show()
    unmeasured = table.verticalHeader().defaultSectionSize()
    qtbot.waitUntil(lambda: table.rowHeight(ROWS - 1) != unmeasured)
    table.resize(300, 400)  # higher only
    assert cells(table) == 2 * ROWS


def test_a_key_goes_by_rows_that_are_all_measured(table: WordTable) -> None:
    table.window().show()
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert all(is_as_high_as_its_words(table, row) for row in range(ROWS))
    assert table.verticalScrollBar().value() == table.verticalScrollBar().maximum()


def test_the_rows_are_as_high_as_their_words_in_another_width(table: WordTable, qtbot: QtBot) -> None:
    table.window().show()
    table.resize(200, 300)
    qtbot.waitUntil(lambda: all(is_as_high_as_its_words(table, row) for row in range(ROWS)))
