"""What the start of the program costs, and how more files are opened."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import warnings
from pathlib import Path
from typing import ForwardRef

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tearsheet.article.model import Article, Block, Source
from tearsheet.formats import begin
from tearsheet.preferences.settings import Setting, Settings
from tearsheet.ui.look.line_styles import LineStyle, Room
from tests.ui.reader import Program, Reader, answering, choosing

ARABIC = "النهر يرتفع\n\nقال مسؤولون إن منسوب المياه ارتفع مترا منذ صباح الأحد في المدينة القديمة."
TEXT = "Another headline\n\nAnd a sentence that is long enough to be a paragraph of an article."

FIRST_SCREEN = """
import enum, json, re, sys

def noted(pattern, flags, compiled=re._compiler.compile):
    patterns.append(pattern)
    return compiled(pattern, flags)

patterns = []
re._compiler.compile = noted
from tearsheet.app import application
from tearsheet.formats import load, load_bytes
from tearsheet.storage.paths import shipped_article

def made(kind):
    return {kind.__qualname__}.union(*map(made, kind.__subclasses__()))

def show(article, then):
    first_painted = windows.show(article).view.first_painted
    first_painted.disconnect()  # what the program does then
    first_painted.connect(then)

def tell():
    print(json.dumps(sorted(sys.modules)))
    print(json.dumps(list(map(str, patterns))))
    show(load_bytes(sys.argv[1].encode(), None), tell_of_enums)

def tell_of_enums():
    print(json.dumps(sorted(name for name in made(enum.Enum) if name.startswith("Qt."))))
    windows.qt.quit()

windows = application()
show(load(shipped_article()), tell)
windows.qt.exec()
"""
BARE_WINDOW = """
import json, sys
from tearsheet.ui.process import lean_binding
lean_binding.prepare()
from PySide6 import QtCore, QtGui, QtWidgets
application = QtWidgets.QApplication([])
QtWidgets.QTextBrowser().show()
print(json.dumps(sorted(sys.modules)))
"""
NEEDED = [
    "_bisect",
    "_blake2",
    "_contextvars",
    "_datetime",
    "bisect",
    "contextvars",
    "datetime",
    "encodings",
    "encodings.utf_8_sig",
    "gc",
    "math",
    "tearsheet",
    "tearsheet.app",
    "tearsheet.article",
    "tearsheet.article.display_text",
    "tearsheet.article.model",
    "tearsheet.display",
    "tearsheet.errors",
    "tearsheet.formats",
    "tearsheet.formats.article_cache",
    "tearsheet.formats.encodings",
    "tearsheet.formats.fields",
    "tearsheet.formats.fields.bylines",
    "tearsheet.formats.fields.dates",
    "tearsheet.formats.fields.dates.calendars",
    "tearsheet.formats.fields.dates.dates",
    "tearsheet.formats.fields.dates.figures",
    "tearsheet.formats.fields.dates.days_in_lines",
    "tearsheet.formats.fields.dates.keys",
    "tearsheet.formats.fields.dates.machine",
    "tearsheet.formats.fields.dates.tokens",
    "tearsheet.formats.fields.dates.vocabulary",
    "tearsheet.formats.fields.dates.zones",
    "tearsheet.formats.fields.disclaimers",
    "tearsheet.formats.fields.furniture",
    "tearsheet.formats.fields.head",
    "tearsheet.formats.fields.head_lines",
    "tearsheet.formats.fields.labels",
    "tearsheet.formats.fields.languages",
    "tearsheet.formats.fields.languages.en",
    "tearsheet.formats.fields.persons",
    "tearsheet.formats.fields.stated",
    "tearsheet.formats.fields.tail",
    "tearsheet.formats.fields.words",
    "tearsheet.formats.foreign",
    "tearsheet.formats.late",
    "tearsheet.formats.refusals",
    "tearsheet.formats.text",
    "tearsheet.formats.text.paragraphs",
    "tearsheet.formats.text.plain_text",
    "tearsheet.instance",
    "tearsheet.instance.address",
    "tearsheet.instance.client",
    "tearsheet.instance.message",
    "tearsheet.instance.place",
    "tearsheet.preferences",
    "tearsheet.preferences.flat_file",
    "tearsheet.preferences.place_words",
    "tearsheet.preferences.settings",
    "tearsheet.preferences.state",
    "tearsheet.storage",
    "tearsheet.storage.digests",
    "tearsheet.storage.files",
    "tearsheet.storage.json_members",
    "tearsheet.storage.paths",
    "tearsheet.ui",
    "tearsheet.ui.application",
    "tearsheet.ui.desk",
    "tearsheet.ui.look",
    "tearsheet.ui.look.fitting",
    "tearsheet.ui.look.line_styles",
    "tearsheet.ui.look.paint",
    "tearsheet.ui.look.scroll_bar",
    "tearsheet.ui.look.theme",
    "tearsheet.ui.reading",
    "tearsheet.ui.reading.article_layout",
    "tearsheet.ui.reading.article_lines",
    "tearsheet.ui.reading.caret",
    "tearsheet.ui.reading.filling",
    "tearsheet.ui.reading.heights",
    "tearsheet.ui.reading.line_painter",
    "tearsheet.ui.reading.movement",
    "tearsheet.ui.reading.panes",
    "tearsheet.ui.reading.places",
    "tearsheet.ui.reading.positions",
    "tearsheet.ui.reading.reading_view",
    "tearsheet.ui.reading.rows",
    "tearsheet.ui.window",
    "tearsheet.ui.window.article_window",
    "tearsheet.ui.window.bar",
    "tearsheet.ui.window.remembering",
    "zlib",
]
"""What the shipped article's first screen imports beyond a bare window of Qt.

Markdown, notes, the clipboard's formats, libraries for pages and dates are not among them.
"""


MOST_IN_RANGE = 1_000
"""Characters; `re` goes through all of them, one by one, up to U+FFFF, and 50,000 take it 6 ms."""


def printed(*command: str) -> subprocess.CompletedProcess[str]:
    """What a Python process prints."""
    return subprocess.run(
        [sys.executable, *command],
        capture_output=True,
        text=True,
        check=False,
        env=dict(os.environ),
        timeout=120,
    )


@pytest.fixture(scope="module")
def first_screen() -> list[list[str]]:
    """The modules and the patterns of the first screen, and what Arabic lines make of Qt's namespace, too."""
    return [json.loads(line) for line in printed("-c", FIRST_SCREEN, ARABIC).stdout.splitlines()]


def test_the_first_screen_needs_only_these_modules(first_screen: list[list[str]]) -> None:
    bare = json.loads(printed("-c", BARE_WINDOW).stdout)
    assert set(first_screen[0]) - set(bare) - set(NEEDED) == set()


def test_the_first_screen_compiles_no_pattern_of_thousands_of_characters(
    first_screen: list[list[str]],
) -> None:
    ranges = re.findall("(.)-([\0-\uffff])", "".join(first_screen[1]))
    assert [(one, other) for one, other in ranges if ord(other) - ord(one) > MOST_IN_RANGE] == []


def test_no_line_waits_for_the_namespace_of_qt_which_takes_20_ms(first_screen: list[list[str]]) -> None:
    assert first_screen[2] == []


@pytest.mark.parametrize("record", [Article, Block, Source, Setting, Settings, LineStyle, Room])
def test_a_record_of_many_fields_has_hardly_any_annotation_to_compile(record: type) -> None:
    assert sum(isinstance(kind, ForwardRef) for kind in record.__annotations__.values()) <= 1


@pytest.mark.parametrize(
    ("content", "words"), [(b"", "empty"), (b"\x00\x01\x02\xff" * 99, "text"), (None, "")]
)
def test_a_file_that_cannot_be_read_is_told_in_one_sentence(
    tmp_path: Path, content: bytes | None, words: str
) -> None:
    path = tmp_path / "broken.txt"
    if content is not None:
        path.write_bytes(content)
    done = printed("-m", "tearsheet", str(path))
    assert done.returncode == 2
    assert done.stderr.startswith("tearsheet: ")
    assert done.stderr.count("\n") == 1
    assert "broken.txt" in done.stderr
    assert words in done.stderr


def test_dropped_files_open_windows_of_their_own(reader: Reader, program: Program, tmp_path: Path) -> None:
    drop(reader, [tmp_path / "one.txt", tmp_path / "two.txt"])
    reader.wait(lambda: len(program.application.windows) == 3)
    assert [window.article.headline for window in program.application.windows[1:]] == ["Another headline"] * 2


def drop(reader: Reader, paths: list[Path]) -> None:
    """Drop files on the window."""
    for path in paths:
        path.write_text(TEXT)
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place, button, modifier = QPointF(300, 300), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of a QPoint in Qt 6.12; 6.11 takes nothing else
        enter = QDragEnterEvent(place.toPoint(), Qt.DropAction.CopyAction, dragged, button, modifier)
    QApplication.sendEvent(reader.window, enter)
    assert enter.isAccepted()
    dropped = QDropEvent(place, Qt.DropAction.CopyAction, dragged, button, modifier)
    QApplication.sendEvent(reader.window, dropped)


def test_a_text_that_a_window_has_shown_is_known_the_next_time(
    reader: Reader, program: Program, tmp_path: Path
) -> None:
    path = tmp_path / "text.txt"
    path.write_text(TEXT)
    program.application.open([path])
    reader.wait(lambda: isinstance(begin(path), Article))
    assert begin(path) == program.application.windows[1].article


def test_the_text_takes_no_drop_for_itself(reader: Reader) -> None:
    assert not reader.view.acceptDrops()
    assert not reader.view.viewport().acceptDrops()


def test_ctrl_o_opens_the_chosen_file_in_a_window_of_its_own(
    reader: Reader, program: Program, tmp_path: Path
) -> None:
    path = tmp_path / "chosen.txt"
    path.write_text(TEXT)
    with choosing(path):
        reader.press("Ctrl+O")
    reader.wait(lambda: len(program.application.windows) == 2)
    assert program.application.windows[1].windowTitle() == "Another headline"


def test_a_chosen_file_that_cannot_be_read_is_told(reader: Reader, program: Program, tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.touch()
    with answering("Close") as told:
        program.application.open([path])
    assert len(told) == 1
    assert "“empty.txt” is empty" in told[0]
    assert len(program.application.windows) == 1
