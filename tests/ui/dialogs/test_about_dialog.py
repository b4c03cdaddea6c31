"""The sheet that says what the program is made of."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from tearsheet import __version__
from tearsheet.ui.dialogs.about_dialog import AboutDialog
from tests.ui.reader import Reader


def test_the_sheet_names_each_library_with_its_licence(reader: Reader) -> None:
    reader.press("Ctrl+F1")
    reader.wait(lambda: bool(reader.window.findChildren(AboutDialog)))
    [sheet] = reader.window.findChildren(AboutDialog)
    model = sheet.table.model()
    rows = [[model.index(row, column).data() for column in (0, 1)] for row in range(model.rowCount())]
    licences = {name.partition("\n")[0]: licence for name, licence in rows}
    assert (licences["lxml"], licences["Source Serif 4"]) == ("BSD-3-Clause", "OFL-1.1")
    assert f"Tearsheet {__version__}" in [label.text() for label in sheet.findChildren(QLabel)]
    reader.press("Esc")
    assert reader.front() is reader.view
