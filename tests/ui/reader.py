"""The program, and a reader at one of its windows who presses keys and sees what is on the screen."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from itertools import islice, product, takewhile
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QTextBlock, QTextCursor, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QListView, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tearsheet.article.model import Article
from tearsheet.formats import load
from tearsheet.notes import versions
from tearsheet.notes.colours import tint
from tearsheet.notes.note import Colour, Note
from tearsheet.storage import paths
from tearsheet.storage.paths import shipped_article
from tearsheet.ui.application import Application
from tearsheet.ui.look.message import Message
from tearsheet.ui.look.question import Question
from tearsheet.ui.look.theme import Theme, chosen_theme
from tearsheet.ui.notes.note_editor import NoteEditor
from tearsheet.ui.notes.saving import Saving
from tearsheet.ui.notes.stored_notes import StoredNotes
from tearsheet.ui.process.ending import SessionEnd
from tearsheet.ui.window.article_window import Window
from tearsheet.ui.window.awaiting import Awaited
from tearsheet.ui.window.status.status_line import StatusLine

SIGNALS = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)

LONG = "A long article\n\n" + "\n\n".join(
    f"Paragraph {number} says that {'so many words are read in a day ' * (number % 23 + 1)}to the end."
    for number in range(1, 120)
)
"""Many screens of paragraphs, some of one row and some of fifteen."""

_kept: list[Application] = []
"""Each program listens to a pair of sockets until the end of the process; so none is taken away."""


class Row(NamedTuple):
    """One row of the text on the screen; `top` and `bottom` are pixels of the viewport."""

    line: int
    start: int
    text: str
    top: int
    bottom: int


class Reader:
    """What a person can do with one window, and see of it."""

    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window = window
        self.view = window.view
        self._bot = qtbot

    # Hands

    def press(self, *keys: str) -> None:
        """Press keys one after the other, named as in the list of keys; they go where the focus is."""
        for name in keys:
            QTest.keySequence(self.front(), QKeySequence(name))
            self.wait(self.has_all_asked)

    def has_all_asked(self) -> bool:
        """Whether all that was asked for is there."""
        return all(one.are_done() for one in self.window.findChildren(Awaited))

    def type(self, text: str) -> None:
        """Type a text of ASCII characters."""
        for character in text:
            QTest.keyClick(self.front(), ord(character))

    def front(self) -> QWidget:
        """The widget that a key goes to."""
        return QApplication.focusWidget() or self.view

    def click(self, line: int, offset: int) -> None:
        """Click on a character that is seen."""
        place = self.view.cursorRect(self.cursor(line, offset)).center() + QPoint(2, 0)
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def select(self, words: str) -> None:
        """Select the first place that has these words, as a drag of the mouse would."""
        found = self.view.document().find(words, 0)
        assert found.hasSelection(), words
        self.view.setTextCursor(found)

    def select_in_body(self, words: str) -> None:
        """Select the first place below the headline that has these words."""
        found = self.view.document().find(words, self.cursor(1, 0))
        assert found.hasSelection(), words
        self.view.setTextCursor(found)

    def put_caret(self, line: int, offset: int = 0) -> None:
        """Put the caret at a character."""
        self.view.setTextCursor(self.cursor(line, offset))

    def drag_panel_edge(self, pixels: int) -> None:
        """Draw the edge between article and notes to the right."""
        panes = self.window.panes
        edge = panes.childAt(panes.side.x(), 200)
        assert edge is not None
        start = edge.rect().center()
        QTest.mousePress(edge, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(edge, start + QPoint(pixels, 0))
        QTest.mouseRelease(edge, Qt.MouseButton.LeftButton, pos=start + QPoint(pixels, 0))

    def wait(self, condition: Callable[[], bool], milliseconds: int = 60_000) -> None:
        """Go on when the condition holds; else the test fails."""
        self._bot.waitUntil(condition, timeout=milliseconds)

    # Eyes

    def rows(self) -> list[Row]:
        """What is seen of the text, from top to bottom, rows that are cut included."""
        height = self.view.viewport().height()
        seen = []
        for row in self.rows_from(self.view.cursorForPosition(QPoint(self.view.width() // 2, 0))):
            if row.top >= height:
                break
            if row.bottom > 0:
                seen.append(row)
        return seen

    def rows_from(self, cursor: QTextCursor) -> Iterator[Row]:
        """The row of a cursor and all that follow, in the text as it is broken now."""
        block = cursor.block()
        number = self.laid_out(block).lineForTextPosition(cursor.positionInBlock()).lineNumber()
        while block.isValid():
            for row in range(number, self.laid_out(block).lineCount()):
                yield self._row(block, row)
            block, number = block.next(), 0

    def laid_out(self, block: QTextBlock) -> QTextLayout:
        """The rows of a block, which are made when Qt asks where it lies."""
        self.view.document().documentLayout().blockBoundingRect(block)
        return block.layout()

    def rows_of(self, line: int) -> list[Row]:
        """The rows of one line of the dialog, seen or not."""
        return list(takewhile(lambda row: row.line == line, self.rows_from(self.cursor(line, 0))))

    def edges(self, row: Row) -> tuple[float, float]:
        """Where a row's ink begins and ends, in pixels of the viewport."""
        block = self.view.document().findBlockByNumber(row.line)
        ink = block.layout().lineForTextPosition(row.start).naturalTextRect()
        left = self.view.document().documentLayout().blockBoundingRect(block).left()
        return left + ink.left(), left + ink.right()

    def after(self, row: Row) -> Row:
        """The row that follows another one."""
        _, following, *_ = islice(self.rows_from(self.cursor(row.line, row.start)), 2)
        return following

    def whole_rows(self) -> list[Row]:
        """What is seen wholly."""
        height = self.view.viewport().height()
        return [row for row in self.rows() if row.top >= 0 and row.bottom <= height]

    def top_row(self) -> str:
        """The text of the first row that is wholly seen."""
        return self.whole_rows()[0].text

    def caret(self) -> tuple[int, int]:
        """Line and UTF-16 offset."""
        cursor = self.view.textCursor()
        return cursor.blockNumber(), cursor.positionInBlock()

    def selected(self) -> str:
        """The selected text, one line a paragraph."""
        return self.view.textCursor().selectedText().replace("\u2029", "\n")

    def message(self) -> str:
        """The sentence that lies over the text; empty if there is none."""
        [*found] = [label.text() for label in self.window.findChildren(Message) if label.isVisible()]
        return "".join(found)

    def labels(self) -> list[str]:
        """The texts of all labels that are seen, messages included."""
        return [label.text() for label in self.window.findChildren(QLabel) if label.isVisible()]

    def status(self) -> str:
        """The words of the status line."""
        found = self.window.findChildren(StatusLine)
        return found[0].accessibleName() if found else ""

    def panel_labels(self) -> list[str]:
        """The texts of the labels that are seen beside the notes."""
        return [label.text() for label in self.window.panes.side.findChildren(QLabel) if label.isVisible()]

    def picture_of(self, row: Row) -> QImage:
        """What a row looks like."""
        return self.view.viewport().grab(QRect(0, row.top, self.view.width(), row.bottom - row.top)).toImage()

    def has_mark(self) -> bool:
        """Whether the colour of a note is on the text."""
        return self._shows(tint(Colour.YELLOW, is_dark=self._theme().is_dark).ground)

    def has_found_marks(self) -> bool:
        """Whether the colour of what was found is on the text."""
        return self._shows(self._theme().found) or self._shows(self._theme().found_here)

    def laid_out_paragraphs(self) -> int:
        """How many paragraphs of the text have been broken into rows."""
        block, number = self.view.document().begin(), 0
        while block.isValid():
            number += block.layout().lineCount() > 0
            block = block.next()
        return number

    def find_count(self) -> str:
        """What the find bar says of the hits."""
        return "".join(label.text() for label in self.window.finding.bar.findChildren(QLabel))

    def cards(self) -> list[str]:
        """What is said of each note in the panel."""
        model = self.note_list().model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def note_list(self) -> QListView:
        """The list of notes."""
        found = self.window.notes.panel.findChild(QListView)
        assert isinstance(found, QListView)
        return found

    def editor(self) -> NoteEditor:
        """The field of the note that is being written."""
        editor = self.front()
        assert isinstance(editor, NoteEditor)
        return editor

    def is_writing(self) -> bool:
        """Whether keys go into a note."""
        return isinstance(self.front(), NoteEditor)

    def pasted(self, media_type: str = "text/plain") -> str:
        """What another program gets when it pastes."""
        return QGuiApplication.clipboard().mimeData().data(media_type).toStdString()

    # The disk

    def notes(self) -> list[Note]:
        """The notes in the folder; one that is deleted while it is looked at is none."""
        records = []
        for path in note_paths():
            with suppress(FileNotFoundError):
                records.append(versions.from_json(path.read_bytes()))
        return [version.note for record in records for version in record.versions]

    def wait_for_saved(self) -> None:
        """Go on when every note says that it is saved."""
        annotations = self.window.notes.annotations
        self.wait(
            lambda: all(
                annotations.stored.saving(note.id) is Saving.SAVED
                for note in annotations.stored.table.notes()
            )
        )

    # Within

    def _theme(self) -> Theme:
        return chosen_theme(self.window.desk.settings.theme)

    def _shows(self, colour: str) -> bool:
        image = self.view.viewport().grab().toImage()
        places = product(range(0, image.width(), 8), range(0, image.height(), 4))
        return any(image.pixelColor(*place).name() == colour for place in places)

    def _row(self, block: QTextBlock, number: int) -> Row:
        row = block.layout().lineAt(number)
        start, length = row.textStart(), row.textLength()
        place = self.view.cursorRect(self.cursor(block.blockNumber(), start))
        text = block.text().encode("utf-16-le")[2 * start : 2 * (start + length)].decode("utf-16-le")
        return Row(block.blockNumber(), start, text.strip(), place.top(), place.bottom())

    def cursor(self, line: int, offset: int) -> QTextCursor:
        """A cursor before a character, in UTF-16 units of its line."""
        cursor = QTextCursor(self.view.document().findBlockByNumber(line))
        cursor.setPosition(cursor.position() + offset)
        return cursor


class Program:
    """The program from its start to its end; may be started again."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.bot = qtbot
        self.folder = folder
        self.application = self._start()

    def _start(self) -> Application:
        application = Application()
        _kept.append(application)
        return application

    def show(self, article: Article) -> Reader:
        """Open a window, and wait until it is all there and has the keys."""
        hook, handlers = sys.excepthook, {number: signal.getsignal(number) for number in SIGNALS}
        reader = self.reader_of(self.application.show(article))
        sys.excepthook = hook  # pytest-qt's own: a mistake fails the test
        for number, handler in handlers.items():
            signal.signal(number, handler)
        return reader

    def reader_of(self, window: Window) -> Reader:
        """The reader of a window, once that is all there and has the keys."""
        self.bot.waitUntil(lambda: self._is_there(window), timeout=60_000)
        return Reader(window, self.bot)

    def read(self, text: str = "", name: str = "article.txt") -> Reader:
        """Open a text, or the shipped article."""
        if not text:
            return self.show(shipped())
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return self.show(load(path))

    def end(self) -> None:
        """Close all windows, notes saved."""
        for window in [*self.application.openings, *self.application.windows]:
            window.close()
        self.application.desk.finish()
        for listening in self.application.findChildren(SessionEnd):
            listening.leave()  # the programs of many tests are kept, and files may be few

    def leave(self) -> None:
        """End for good."""
        self.end()
        self.application.desk.worker.end()  # a program is kept when it has ended, its thread is not

    def restart(self) -> None:
        """End, and start again."""
        self.leave()
        self.application = self._start()

    def _is_there(self, window: Window) -> bool:
        return window.is_complete() and window.view.hasFocus()


@cache
def shipped() -> Article:
    """The shipped article, read once for all tests: nothing changes a record."""
    return load(shipped_article())


def save_and_wait(stored: StoredNotes) -> None:
    """Write everything, and wait until that is done or has failed."""
    stored.save_for_good()
    stored.worker.wait()


def note_paths() -> list[Path]:
    """The files of all notes that are not deleted."""
    return sorted(path for path in paths.notes_folder().glob("*/*.json") if path.name != "article.json")


@contextmanager
def answering(button: str) -> Iterator[list[str]]:
    """Press a button of each box that asks something; the questions."""
    asked: list[str] = []

    def answer(box: QWidget) -> None:
        if isinstance(box, Question):
            asked.append(box.text())
            next(each for each in box.buttons() if each.text().replace("&", "") == button).click()

    with at_each_dialog(answer):
        yield asked


@contextmanager
def choosing(path: Path) -> Iterator[None]:
    """Choose a file in the dialog that asks for one."""

    def choose(dialog: QWidget) -> None:
        if isinstance(dialog, QFileDialog):
            name = dialog.findChild(QLineEdit)
            assert name is not None
            name.setText(str(path))
            dialog.accept()

    with at_each_dialog(choose):
        yield


@contextmanager
def replacing(path: Path) -> Iterator[None]:
    """Choose a file that is there, and answer that it is to be replaced."""

    def answer(dialog: QWidget) -> None:
        if isinstance(dialog, QMessageBox):
            dialog.button(QMessageBox.StandardButton.Yes).click()

    with at_each_dialog(answer), choosing(path):
        yield


@contextmanager
def at_each_dialog(act: Callable[[QWidget], None]) -> Iterator[None]:
    """Do something, again and again, in the dialog that has to be answered."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog:
            act(dialog)

    timer = QTimer(interval=10)
    timer.timeout.connect(look)
    timer.start()
    yield
    timer.stop()


def all_rows(reader: Reader) -> list[str]:
    """Every row of the text, seen or not, as it is broken once all has been measured."""
    return [row.text for row in reader.rows_from(reader.cursor(0, 0))]


def walked(reader: Reader, key: str) -> list[list[Row]]:
    """The rows wholly seen on each screen until the key changes nothing more."""
    screens = [reader.whole_rows()]
    while True:
        reader.press(key)
        rows = reader.whole_rows()
        if rows == screens[-1]:
            return screens
        screens.append(rows)


def told_once(screens: list[list[Row]]) -> list[str]:
    """The texts of all rows in their order, those seen on two screens once."""
    return [text for _, text in sorted({(row[:2], row.text) for rows in screens for row in rows})]
