"""Which tables hold rows of cells, and which only lay the page out."""

from __future__ import annotations

from lxml.html import HtmlElement

_MAX_CELL = 400  # a guess: half or one and a half of it changes none of 39 pages
_MAX_ROWS_LOOKED_AT = 40  # bounds the work
_LAYOUT = ("table", "h1", "article", "figure", "form", "blockquote", "ul", "ol")


def is_row_of_figures(row: HtmlElement) -> bool:
    """Whether a row belongs in one line, its cells parted by tabs.

    Such a row has two cells at least, none of them long, and none that holds a table, a list or a figure.
    """
    cells = [child for child in row if child.tag in {"td", "th"}]
    if len(cells) <= 1 and not _stands_among_rows(row):
        return False
    return not any(_is_layout(cell) for cell in cells)


def _stands_among_rows(row: HtmlElement) -> bool:
    """Whether the rows beside it have more than one cell."""
    parent = row.getparent()
    rows = parent[:_MAX_ROWS_LOOKED_AT] if parent is not None else []
    return any(len(other) > 1 for other in rows if other is not row and other.tag == "tr")


def _is_layout(cell: HtmlElement) -> bool:
    if any(next(cell.iter(tag), None) is not None for tag in _LAYOUT):
        return True
    return len("".join(cell.itertext()).strip()) > _MAX_CELL
