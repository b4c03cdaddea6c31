"""The window in other languages: longer words, reading from the right, words of tables that differ."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt, QTranslator
from PySide6.QtGui import QStandardItem, QStandardItemModel, QTextTable
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QTableView, QWidget
from pytestqt.qtbot import QtBot

import tearsheet
from tearsheet import tr
from tearsheet.notes.note import Colour
from tearsheet.storage.paths import resource, shipped_article
from tearsheet.translation import Catalogue
from tearsheet.ui.aa.popover import Popover
from tearsheet.ui.aa.rows import ROWS, Sliding
from tearsheet.ui.actions import Group
from tearsheet.ui.dialogs.word_table import WordTable
from tearsheet.ui.look import languages
from tearsheet.ui.look.changed_text import ChangedText
from tearsheet.ui.look.icon_button import IconButton
from tearsheet.ui.notes.saving import Saving
from tearsheet.ui.window import comparing
from tearsheet.ui.window.bar import ToolBar
from tearsheet.ui.window.status.status_line import StatusLine
from tearsheet.ui.window.status.track import ProgressTrack
from tests.ui.mouse import opened
from tests.ui.reader import Program, Reader
from tests.words.catalogues import names
from tests.words.qt_texts import QT_TEXTS

ROOT = Path(__file__).parents[3]


def test_a_key_of_many_letters_stays_on_one_line_beside_what_it_does(qtbot: QtBot) -> None:
    model = QStandardItemModel(1, 2)
    model.setItem(0, 1, QStandardItem("Strg+Umschalt+O oder F1"))
    sheet = QWidget()
    qtbot.addWidget(sheet)
    table = WordTable("", model, 0.2, sheet)
    table.resize(360, 200)
    sheet.show()
    widest = table.fontMetrics().horizontalAdvance("Strg+Umschalt+O") + 2 * table.lines.SIDE
    assert widest <= table.columnWidth(1) <= table.columnWidth(0)


@pytest.fixture
def from_the_right(qtbot: QtBot, program: Program) -> Iterator[Reader]:
    """A reader of a window that is read from the right."""
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield program.read()
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_words_half_as_long_again_have_room_in_window_and_sheets_from_either_side() -> None:
    command = [sys.executable, "-m", "tests.ui.pictures.pseudo"]
    told = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT, timeout=300)
    assert told.stdout.strip() == ""


def test_bars_and_panel_are_mirrored_where_reading_begins_at_the_right(from_the_right: Reader) -> None:
    window = from_the_right.window
    from_the_right.press("F9")
    bar = window.findChild(ToolBar)
    assert bar is not None
    buttons = {button.accessibleName(): button.x() for button in bar.findChildren(IconButton)}
    assert buttons["Menu (F10)"] > buttons["Find (Ctrl+F)"] > buttons["Text and theme (Ctrl+Shift+T)"]
    assert window.panes.side.x() == 0
    assert window.view.x() == window.panes.side.width()
    line = window.findChild(StatusLine)
    track = window.findChild(ProgressTrack)
    assert line is not None
    assert track is not None
    assert track.x() > line.width() / 2


def test_what_opens_lies_under_its_button_where_reading_begins_at_the_right(from_the_right: Reader) -> None:
    window = from_the_right.window
    from_the_right.press("F10")
    menu = opened(from_the_right)
    assert menu.geometry().center().x() > window.geometry().center().x()
    menu.close()


ARABIC = "عنوان المقال\n\n" + "هذه فقرة من المقال يقرأها القارئ من اليمين. " * 20


@pytest.mark.usefixtures("from_the_right")
@pytest.mark.parametrize(("text", "is_left"), [("", False), (ARABIC, True)])
def test_aa_hides_no_start_of_a_row(program: Program, text: str, *, is_left: bool) -> None:
    reader = program.read(text)
    reader.press("T")
    popover = reader.window.findChild(Popover)
    assert popover is not None
    assert (popover.geometry().center().x() < reader.window.width() / 2) == is_left


def test_the_article_stands_before_the_other_copy_where_reading_begins_at_the_right(
    from_the_right: Reader, tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text(shipped_article().read_text("utf-8").replace("five days", "six days"), "utf-8")
    comparing.of(from_the_right.window).compare_with(other)
    from_the_right.wait(lambda: bool(from_the_right.window.findChildren(ChangedText)))
    [shown] = from_the_right.window.findChildren(ChangedText)
    from_the_right.wait(lambda: bool(shown.document().rootFrame().childFrames()))  # once it is seen
    [table] = shown.document().rootFrame().childFrames()
    assert isinstance(table, QTextTable)
    named = [table.cellAt(0, column).firstCursorPosition().block().text() for column in (0, 1)]
    assert named[0].endswith("other.txt"), named  # at the left, where the other copy is read second


def test_the_panel_is_widened_from_its_inner_edge_where_it_lies_at_the_left(from_the_right: Reader) -> None:
    from_the_right.press("F9")
    panes = from_the_right.window.panes
    before = panes.side.width()
    edge = panes.childAt(before, 200)
    assert edge is not None
    place = edge.rect().center()
    QTest.mousePress(edge, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(edge, place + QPoint(40, 0))
    QTest.mouseRelease(edge, Qt.MouseButton.LeftButton, pos=place + QPoint(40, 0))
    assert abs(panes.side.width() - before - 40) <= 1


@pytest.mark.parametrize("name", names())
def test_no_two_names_of_one_table_are_the_same(name: str) -> None:
    catalogue = Catalogue(name, resource("translations", f"{name}.qm").read_bytes())
    for table in (Group, Saving):
        assert len({catalogue.text(each) for each in table}) == len(table)


class Asked(QTranslator):
    """Remembers what it was asked for, and translates nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        del disambiguation, n
        self.texts.add((context, text))
        return text


OF_NO_LANGUAGE = {
    "QGuiApplication",  # the side
    "QPageSize",  # names of papers
    "QShortcut",  # keys, which menus name themselves
}
SIGNS = re.compile(r"\W*p?\W*|%1%|\d+ \(\dx\d\)|Form|(?:Alt|Ctrl)\+\w+|.* \((?:CC|DD)\)|Pica .*|mm|OK|Show ")


def test_all_is_known_that_qt_says_in_its_dialogs(qapp: QApplication, qtbot: QtBot) -> None:
    asked = Asked()
    qapp.installTranslator(asked)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    saving = QFileDialog()
    saving.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    for dialog in (QFileDialog(), saving, QPrintPreviewDialog(printer), QPrintDialog(printer)):
        qtbot.addWidget(dialog)
        dialog.show()
        qapp.processEvents()
    qapp.removeTranslator(asked)
    known = {(module, text) for module, said in QT_TEXTS.items() for text in said}
    assert {
        one for one in asked.texts - known if one[0] not in OF_NO_LANGUAGE and not SIGNS.fullmatch(one[1])
    } == set()


@pytest.mark.parametrize("name", names())
def test_what_qt_says_itself_is_in_the_language_too(name: str, qapp: QApplication) -> None:
    ours, its = languages.words_of_qt(name, qapp)
    every = [(module, text) for module, said in QT_TEXTS.items() for text in said]
    assert [one for one in every if not (its.translate(*one) or ours.translate(*one))] == []


@pytest.mark.parametrize("name", names())
def test_qt_knows_the_language_and_from_which_side_it_is_read(name: str) -> None:
    locale = QLocale(name.replace("@latin", "_Latn"))
    assert locale.language() not in {QLocale.Language.C, QLocale.Language.English}
    assert (locale.textDirection() == Qt.LayoutDirection.RightToLeft) == (name == "ar")


@pytest.fixture
def spoken() -> Iterator[Callable[[str], None]]:
    """Lets the program speak another language from then on, until the test ends."""
    yield lambda locale: tearsheet.speak({"LC_ALL": locale}, resource)
    tearsheet.speak({}, resource)


@pytest.mark.parametrize(
    ("locale", "expected"),
    [("C", ["1", "1.05", "2.5"]), ("de_DE", ["1", "1,05", "2,5"]), ("ar_EG", ["١", "١٫٠٥", "٢٫٥"])],
)
def test_a_line_spacing_has_the_digits_of_the_language(
    spoken: Callable[[str], None], locale: str, expected: Sequence[str]
) -> None:
    spoken(locale)
    row = ROWS["line_spacing"]
    assert isinstance(row, Sliding)
    assert [row.said(value) for value in (100, 105, 250)] == expected


def test_a_mistake_in_an_expression_is_told_in_the_language(
    reader: Reader, spoken: Callable[[str], None]
) -> None:
    spoken("de_DE")
    reader.press("Ctrl+F", "Alt+X")
    reader.type("(")
    reader.wait(lambda: bool(reader.find_count()))
    assert reader.find_count() == "Kein Ausdruck: ) fehlt"


def test_a_colour_is_named_in_the_language_when_it_is_given_changed_and_there_already(
    reader: Reader, spoken: Callable[[str], None]
) -> None:
    spoken("sr_RS")
    told = []
    for key in ("3", "H", "2"):
        reader.select("some of its troops")
        reader.press(key)
        told.append(reader.message())
    colours = [tr(Colour.ORANGE), tr(Colour.ORANGE), tr(Colour.PINK)]
    assert all(colour in words for colour, words in zip(colours, told, strict=True)), told


def test_signs_of_keys_in_menus_keep_their_order_in_arabic(
    reader: Reader, spoken: Callable[[str], None]
) -> None:
    spoken("ar_EG")
    reader.press("F10")
    entries = [one.text() for one in opened(reader).actions() if "Ctrl" in one.text()]
    assert entries
    assert [text for text in entries if "\t\u2068Ctrl+" not in text] == []


def test_signs_of_keys_in_their_list_keep_their_order_in_arabic(
    reader: Reader, spoken: Callable[[str], None]
) -> None:
    spoken("ar_EG")
    reader.press("F1")
    table = reader.window.findChild(QTableView)
    assert table is not None
    model = table.model()
    keys = [model.index(row, 1).data() for row in range(model.rowCount())]
    assert any("\u2068Ctrl++\u2069" in key for key in keys)
    assert [key for key in keys if key and not (key[0] == "\u2068" and key[-1] == "\u2069")] == []
