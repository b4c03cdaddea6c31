from __future__ import annotations

import pytest
from lxml import html

from tearsheet.formats.page.shown.tables import is_row_of_figures
from tests.core.growth import grows_with_its_size
from tests.core.pages import page, read


@pytest.mark.parametrize(
    ("rows", "is_row"),
    [
        ("<tr><td>Pier</td><td>12 m</td></tr>", True),
        ("<tr><th>Pier</th><td>12 m</td></tr>", True),
        ("<tr><td>Alone</td></tr>", False),
        ("<tr><td>Total</td></tr><tr><td>Pier</td><td>12 m</td></tr>", True),
        ("<tr><td><ul><li>Home</li></ul></td><td>Text</td></tr>", False),
        ("<tr><td><h1>Storm</h1></td><td>Text</td></tr>", False),
        ("<tr><td><table><tr><td>x</td></tr></table></td><td>Text</td></tr>", False),
        (f"<tr><td>{'Long prose. ' * 50}</td><td>Text</td></tr>", False),
    ],
)
def test_a_row_is_one_line_unless_it_lays_out_the_page(rows: str, is_row: bool) -> None:
    table = html.fromstring(f"<table>{rows}</table>")
    assert is_row_of_figures(next(table.iter("tr"))) is is_row


def test_many_tables_one_within_the_other_take_no_quadratic_time() -> None:
    def work(count: int) -> None:
        tables = "<table><tr><td>" * count + "The harbour was closed." + "</table>" * count
        assert "The harbour was closed." in read(page(tables)).text

    assert grows_with_its_size(work, 60)
