"""Pictures of the window as the reader meets it, made by hands on the real one.

`.venv/bin/python -m tests.ui.pictures.scenes FOLDER` writes them there; without a folder they become the
reference pictures in `kept/`, beside this file. No typeface of the machine is used, no clock shown, no caret
blinks: two runs differ in nothing, and two machines in how letters are drawn at most.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import chain
from pathlib import Path
from typing import cast
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QProgressDialog, QWidget
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot

from tearsheet.anchoring import anchors
from tearsheet.article.model import Passage
from tearsheet.formats import load
from tearsheet.notes.note import Colour, Note
from tearsheet.notes.notebook import Notebook
from tearsheet.preferences.settings import Settings, ThemeChoice
from tearsheet.storage.paths import notes_folder, shipped_article
from tearsheet.ui.aa.popover import Popover
from tearsheet.ui.dialogs.checking_dialog import CheckingDialog
from tearsheet.ui.look.question import Question
from tearsheet.ui.look.theme import CHOSEN
from tearsheet.ui.palette.palette import Palette
from tearsheet.ui.selection.passage_bar import PassageBar
from tearsheet.ui.window import comparing
from tests.ui.mouse import drag_over, opened
from tests.ui.reader import Program, Reader
from tests.ui.window.aloud.speaker import Speaker

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
KEPT = HERE / "kept"
COLOURS_KEPT, KIND = 64, 0xFFC0C0C0
"""How many of its commonest colours a picture keeps, and the bits by which it keeps one of each kind."""
BEGUN = datetime(2023, 10, 3, 9, tzinfo=UTC)
NOTES = (
    ("Serbia has announced the withdrawal of some of its troops from the Kosovo border", "", "green"),
    ("imposing punitive measures against Serbia", "Which measures? The text names none.", "yellow"),
    ("“Serbia does not want war,”", "Said to the *Financial Times*; compare their own report.", "yellow"),
    ("A Kosovan government official confirmed", "Unnamed. Is there a **second source**?", "pink"),
    ("a significant force still remains in the area", "", "orange"),
    ("the addition of hundreds of British troops", "How many? Ask:\n\n- Kfor\n- London", "blue"),
    ("urged “immediate de-escalation”", "", "purple"),
    ("“another powder keg in Europe”", "The ambassador’s words, in English?", "yellow"),
    ("an ambush by well-armed Serb paramilitaries", "24 September, near Banjska.", "pink"),
    ("Milan Radoičić", "Deputy leader of Serb List until he resigned.", "green"),
    ("the gunfight was intended to serve as a pretext", "> Concerns were raised\n\nBy whom?", "blue"),
    ("falsely accused Kosovo forces", "", "orange"),
)  # fmt: skip
"""Words of the article, the note on them, its colour."""

FONTS = f"""<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>
<dir>{ROOT / "resources" / "fonts"}</dir><cachedir>CACHE</cachedir>
<match target="pattern"><edit name="family" mode="append">
<string>Atkinson Hyperlegible</string></edit></match>
<match target="font"><edit name="hinting" mode="assign"><bool>false</bool></edit>
<edit name="antialias" mode="assign"><bool>true</bool></edit>
<edit name="rgba" mode="assign"><const>none</const></edit></match></fontconfig>
"""
"""The program's own typefaces and no others: what is the system's elsewhere is Atkinson Hyperlegible."""
WIDE, NARROW = QSize(1080, 760), QSize(420, 760)
LARGE = 38
"""Pixels of the article's type; 200 %."""
STEP = 30
"""Milliseconds between two looks at what is to come to rest."""
SHEETS = {"fields": "Ctrl+I", "settings": "Ctrl+,", "keys": "F1", "check": "Ctrl+Shift+V"}
ASKED = "Delete all notes of this article?"
CLIPBOARD = "Serbia does not want a war"


def know_no_other_fonts(folder: Path) -> None:
    """Let this process know no typefaces but the program's own."""
    fonts = folder / "fonts.conf"
    fonts.write_text(FONTS.replace("CACHE", str(folder / "fonts")), encoding="utf-8")
    os.environ["FONTCONFIG_FILE"] = str(fonts)


def be_alone(folder: Path) -> None:
    """Let this process know no folders, programs, language or times but those of the pictures.

    Its application is made.
    """
    for name in ("DATA", "STATE", "CONFIG", "CACHE"):
        os.environ[f"XDG_{name}_HOME"] = str(folder / name)
    os.environ |= {"LC_ALL": "C.UTF-8", "TZ": "UTC", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={ROOT / 'tests' / 'offscreen.json'}"
    programs = folder / "programs"
    programs.mkdir()
    Speaker(programs, "espeak-ng")
    os.environ["PATH"] = str(programs)
    qt_api.set_qt_api("pyside6")  # type: ignore[no-untyped-call]
    QApplication(["tearsheet"])
    QGuiApplication.styleHints().setCursorFlashTime(0)
    QGuiApplication.clipboard().setText(CLIPBOARD)


def write_notes() -> None:
    """Keep the notes where the program looks for them."""
    article = load(shipped_article())
    notebook = Notebook(notes_folder(), article)
    notebook.load()
    for number, (words, body, colour) in enumerate(NOTES):
        start = article.text.index(words)
        target = anchors.describe(article.text, Passage(start, start + len(words)))
        when = BEGUN + timedelta(minutes=number)
        notebook.save(Note(UUID(int=number + 1, version=4).urn, when, when, body, target, Colour(colour)))


def themes(reader: Reader) -> Iterator[tuple[str, QImage]]:
    """Every theme as usual, with text of 200 %, and 420 pixels wide."""
    for choice in CHOSEN:
        for name, size, text in (("usual", WIDE, 19), ("large", WIDE, LARGE), ("narrow", NARROW, 19)):
            arrange(reader, size, theme=choice, text_size=text)
            yield f"themes/{choice.value}-{name}", seen(reader)
    arrange(reader, WIDE)


def sheets(reader: Reader) -> Iterator[tuple[str, QImage]]:
    """Every sheet on the window."""
    for name in open_sheets(reader):
        yield f"parts/{name}", seen(reader, *dialogs(reader))


def open_sheets(reader: Reader) -> Iterator[str]:
    """The name of every sheet, while it is open."""
    openings: dict[str, Callable[[], None]] = {
        name: partial(reader.press, keys) for name, keys in SHEETS.items()
    }
    openings["compare"] = lambda: comparing.of(reader.window).compare_with(copy())
    openings["question"] = Question(ASKED, ("Delete", "Keep"), reader.window).open
    for name, opening in openings.items():
        opening()
        reader.wait(lambda: any(map(is_ready, dialogs(reader))))
        yield name
        dialogs(reader)[0].close()
        reader.window.activateWindow()
        reader.wait(lambda: not dialogs(reader) and reader.window.isActiveWindow())
        reader.view.setFocus()


def parts(reader: Reader) -> Iterator[tuple[str, QImage]]:
    """What opens over the text, and the notes."""
    reader.press("T")
    yield "parts/aa", seen(reader, *shown(reader, Popover))
    reader.press("Esc")
    reader.press("Ctrl+Shift+P")
    reader.type("note")
    yield "parts/palette", seen(reader, *shown(reader, Palette))
    reader.press("Esc")
    reader.press("F10")
    yield "parts/menu", seen(reader, opened(reader))
    opened(reader).close()
    drag_over(reader, "stated that Blinken warned of potential US measures")
    assert shown(reader, PassageBar)
    yield "parts/bar", seen(reader)
    reader.press("Esc", "Home", "F4", *["Alt+Down"] * 4)
    yield "parts/aloud", seen(reader)
    reader.press("Shift+F4", "Home")
    arrange(reader, QSize(1080, 1400))
    reader.press("F9")
    yield "parts/notes", seen(reader)
    reader.press("F9")
    arrange(reader, WIDE)


def arrange(reader: Reader, size: QSize, **chosen: object) -> None:
    """Show the window at a size, in the light theme at 100 % where nothing else is chosen."""
    desk = reader.window.desk
    desk.choose(Settings(**{"theme": ThemeChoice.LIGHT, **chosen}))  # type: ignore[arg-type] # by name
    reader.window.resize(size)


def copy() -> Path:
    """The article as another paper might have it."""
    path = Path(tempfile.mkdtemp()) / "later.txt"
    text = shipped_article().read_text(encoding="utf-8")
    path.write_text(
        text.replace("hundreds of British", "two hundred British").replace("stern call", "call"),
        encoding="utf-8",
    )
    return path


def shown(reader: Reader, kind: type[QWidget]) -> list[QWidget]:
    """What is seen of a kind."""
    return [one for one in reader.window.findChildren(kind) if one.isVisible()]


def dialogs(reader: Reader) -> list[QWidget]:
    """The sheets that are open, the list of keys too."""
    windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog)]
    sheets = [one for one in windows if one.isVisible() and not isinstance(one, QProgressDialog)]
    return [*sheets] or shown(reader, QDialog)


def is_ready(dialog: QWidget) -> bool:
    """Whether it says what it has found, and has the keys, which what was waited for may have taken."""
    dialog.activateWindow()
    if isinstance(dialog, CheckingDialog) and dialog.field.toPlainText() and not dialog.told.text():
        return False
    return dialog.isActiveWindow()


def seen(reader: Reader, *over: QWidget) -> QImage:
    """What the window looks like at rest, with what lies over it."""
    last = QImage()
    while (image := grabbed(reader.window, over)) != last:
        last = image
        QTest.qWait(STEP)
    return image


def grabbed(window: QWidget, over: Sequence[QWidget]) -> QImage:
    """The window, and what are windows of their own on it."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for part in over:
        if part.isWindow():
            painter.drawPixmap(part.mapToGlobal(QPoint()) - window.mapToGlobal(QPoint()), part.grab())
    painter.end()
    return image


@contextmanager
def reading() -> Iterator[Reader]:
    """Somebody who reads the article that comes with the program, and has written all notes."""
    write_notes()
    program = Program(QtBot(cast(pytest.FixtureRequest, None)), Path(os.environ["XDG_DATA_HOME"]))
    reader = program.read()
    reader.wait(lambda: len(reader.cards()) == len(NOTES))
    yield reader
    program.end()
    QGuiApplication.clipboard().clear()


def save(image: QImage, path: Path) -> None:
    """Write a picture in few colours: nearly all that it has, and else one that looks alike."""
    path.parent.mkdir(parents=True, exist_ok=True)
    common = [colour for colour, _ in Counter(memoryview(image.constBits()).cast("I")).most_common()]
    of_each_kind = {colour & KIND: colour for colour in reversed(common)}.values()
    table = list(dict.fromkeys([*common[:COLOURS_KEPT], *of_each_kind]))[:256]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    image.convertToFormat(QImage.Format.Format_Indexed8, table, flags).save(str(path), quality=0)


def main(folder: Path) -> None:
    """Write all pictures into a folder."""
    with tempfile.TemporaryDirectory() as own:
        know_no_other_fonts(Path(own))
        be_alone(Path(own))
        with reading() as reader:
            for name, image in chain(parts(reader), sheets(reader), themes(reader)):
                half = image.scaled(image.size() / 2, mode=Qt.TransformationMode.SmoothTransformation)
                save(half, folder / f"{name}.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else KEPT)
