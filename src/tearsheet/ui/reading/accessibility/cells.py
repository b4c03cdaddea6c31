"""Which cell of a table a place of the article is in: its row, its column, and what that holds."""

from __future__ import annotations

from typing import NamedTuple

from tearsheet import tr
from tearsheet.ui.look.line_styles import Role
from tearsheet.ui.reading.article_lines import ArticleLines, Spot
from tearsheet.ui.reading.ornaments import tables
from tearsheet.ui.reading.positions import to_code_points

MOST_ROWS = 200
"""By which it is told whether a table has a head; none is longer but by mistake."""


class Cell(NamedTuple):
    """One cell.

    Attributes:
        line: The line that is its row.
        row: Its number, from 0.
        column: The same.
        head: What its column holds, as the table's first row says; empty where none does, and in that row.
    """

    line: int
    row: int
    column: int
    head: str

    def in_words(self) -> str:
        """Where it is."""
        row, column = self.row + 1, self.column + 1
        if self.head:
            return tr("{head}, row {row}, column {column}", head=self.head, row=row, column=column)
        return tr("Row {row}, column {column}", row=row, column=column)


def cell_at(lines: ArticleLines, spot: Spot) -> Cell | None:
    """The cell that a place is in; `None` outside of tables."""
    if lines.role(spot.line) is not Role.TABLE_ROW:
        return None
    first = first_row(lines, spot.line)
    text = lines.shown_text(range(spot.line, spot.line + 1))
    column = text.count("\t", 0, to_code_points(text, spot.offset))
    heads = heads_of(lines, first) if spot.line > first else ()
    return Cell(spot.line, spot.line - first, column, heads[column] if column < len(heads) else "")


def first_row(lines: ArticleLines, line: int) -> int:
    """The line of a table's first row."""
    while line and lines.role(line - 1) is Role.TABLE_ROW:
        line -= 1
    return line


def heads_of(lines: ArticleLines, first: int) -> tuple[str, ...]:
    """What the columns of a table hold, where its first row says so; else nothing."""
    end = first
    while end < min(first + MOST_ROWS, lines.line_count) and lines.role(end) is Role.TABLE_ROW:
        end += 1
    rows = [lines.shown_text(range(line, line + 1)) for line in range(first, end)]
    return tuple(rows[0].split("\t")) if tables.is_headed(rows) else ()
