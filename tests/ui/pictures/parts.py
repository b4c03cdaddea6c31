"""What there is to be seen of the program: every part of its window, and every sheet, opened by its keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QProgressDialog, QWidget

from tearsheet import tr
from tearsheet.formats import begin, load
from tearsheet.formats.process.confined import Loading
from tearsheet.notes.notebook import Notebook
from tearsheet.preferences.settings import ThemeChoice
from tearsheet.storage.paths import notes_folder, shipped_article
from tearsheet.ui.look.icon_button import MenuButton
from tearsheet.ui.palette.palette import Palette
from tearsheet.ui.window.aloud.aloud_bar import AloudBar
from tearsheet.ui.window.finding.find_bar import FindBar
from tearsheet.ui.window.opening import Opening
from tearsheet.ui.window.status.status_line import StatusLine
from tearsheet.ui.window.tray.tray_bar import TrayBar
from tests.ui.mouse import drag_over, opened
from tests.ui.pictures import scenes
from tests.ui.reader import Reader

QUOTED = "“Serbia does not want a war,” Vučić told the Financial Times, and nobody else does."
PAGE = 1560
"""Pixels that a sheet is wide and high at most."""
GAP, GROUND = 8, "#808080"
Picture = tuple[str, QImage]


def pictures(reader: Reader, width: int, height: int, theme: str, text_size: int) -> Iterator[Picture]:
    """A picture of each, in that look; most of a part alone, of what lies over the text with it."""
    scenes.arrange(reader, QSize(width, height), theme=ThemeChoice(theme), text_size=text_size)
    reader.press("Ctrl+Home")
    yield "window", scenes.seen(reader)
    yield from _over_the_text(reader)
    yield from _bars(reader)
    yield from _beside(reader)
    yield from _sheets(reader)
    yield from _dialogs_of_qt(reader)
    yield "error", _refused(reader)


def _over_the_text(reader: Reader) -> Iterator[Picture]:
    reader.press("F10")
    yield "menu", opened(reader).grab().toImage()
    opened(reader).close()
    _come_back(reader)
    reader.press("Ctrl+Shift+P")
    yield "palette", _alone(reader, Palette)
    reader.type("C")
    yield "palette, typed in", _alone(reader, Palette)
    reader.press("Esc", "T")
    yield "aa", scenes.seen(reader)
    reader.press("Esc")
    _come_back(reader)
    reader.press("Shift+X")
    yield "forms", opened(reader).grab().toImage()
    opened(reader).close()
    _come_back(reader)
    reader.press("Ctrl+R")
    yield "recent", opened(reader).grab().toImage()
    opened(reader).close()
    _come_back(reader)
    drag_over(reader, "stated that Blinken warned of potential US measures")
    yield "bar", scenes.seen(reader)
    reader.press("Shift+F10")
    yield "menu at the selection", opened(reader).grab().toImage()
    opened(reader).close()
    _come_back(reader)
    reader.press("Esc", "Ctrl+Home")


def _bars(reader: Reader) -> Iterator[Picture]:
    reader.press("Ctrl+F")
    reader.type("Serbia")
    reader.wait(lambda: any(character.isdecimal() for character in reader.find_count()))
    yield "find", _alone(reader, FindBar)
    reader.press("Alt+X")
    reader.type("(")
    yield "find, mistaken", _alone(reader, FindBar)
    reader.press("Alt+X", "Esc")
    reader.select_in_body("stated that Blinken")
    reader.press("C")
    yield "tray", _alone(reader, TrayBar)
    reader.select_in_body("powder keg")
    reader.press("C")
    yield "tray of two", _alone(reader, TrayBar)
    yield "message", scenes.seen(reader)
    [tray] = scenes.shown(reader, TrayBar)
    QTest.mouseClick(tray.findChildren(MenuButton)[0], Qt.MouseButton.LeftButton)
    yield "the tray's list", opened(reader).grab().toImage()
    opened(reader).close()
    _come_back(reader)
    reader.press("Shift+Del", "Ctrl+Home", "F4", *["Alt+Down"] * 4)
    yield "aloud", _alone(reader, AloudBar)
    reader.press("Shift+F4", "Ctrl+Home")
    yield "foot", _alone(reader, StatusLine)


def _beside(reader: Reader) -> Iterator[Picture]:
    reader.press("F9")
    yield "notes", scenes.seen(reader)
    reader.press("Shift+F10")
    yield "menu of a card", opened(reader).grab().toImage()
    opened(reader).close()
    _come_back(reader)
    reader.press("F6")
    reader.press("F2")
    yield "editor", scenes.seen(reader)
    reader.press("Esc")
    reader.press("Ctrl+Shift+F")
    reader.type("zzz")
    yield "no note", scenes.seen(reader)
    reader.press("Esc", "Esc", "F9", "Shift+F9")
    reader.wait(lambda: tr("Reading the article…") not in reader.panel_labels())
    yield "said", scenes.seen(reader)
    reader.view.setFocus()
    reader.press(*["Shift+F9"] * reader.window.panes.has_side())
    reader.view.setFocus()


def _sheets(reader: Reader) -> Iterator[Picture]:
    for name in scenes.open_sheets(reader):
        yield name, _sheet(reader)
        if name == "compare":
            reader.press("F3", "F3", "F3")
            yield "compare, at a change", _sheet(reader)
    QGuiApplication.clipboard().setText(QUOTED)
    for name, key in (("check, changed", "Ctrl+Shift+V"), ("about", "Ctrl+F1")):
        reader.press(key)
        reader.wait(lambda: any(map(scenes.is_ready, scenes.dialogs(reader))))
        yield name, _sheet(reader)
        scenes.dialogs(reader)[0].close()
        _come_back(reader)
    QGuiApplication.clipboard().setText(scenes.CLIPBOARD)


def _sheet(reader: Reader) -> QImage:
    [sheet, *_] = scenes.dialogs(reader)
    return _grab(sheet)


def _dialogs_of_qt(reader: Reader) -> Iterator[Picture]:
    """Those that hold everything until they are answered."""
    for name, key in (("open", "Ctrl+O"), ("export", "Ctrl+E"), ("print", "Ctrl+P")):
        taken: list[QImage] = []
        timer = QTimer(interval=4 * scenes.STEP)
        timer.timeout.connect(partial(_take, taken, timer))
        timer.start()
        reader.press(key)
        reader.wait(lambda taken=taken: bool(taken))  # type: ignore[misc] # of this round
        yield name, taken[0]
        _come_back(reader)


def _take(taken: list[QImage], timer: QTimer) -> None:
    """Take a picture of the dialog that is open, and close it."""
    dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    if dialogs and not any(isinstance(one, QProgressDialog) for one in dialogs):
        timer.stop()
        taken.append(dialogs[0].grab().toImage())
        dialogs[0].close()


def _refused(reader: Reader) -> QImage:
    """The window of a file that cannot be read."""
    path = Path(mkdtemp(), "damaged.html")
    path.write_text("<html><body></body></html>")
    begun = begin(path)
    assert isinstance(begun, Loading)
    desk = reader.window.desk
    size = reader.window.size()
    state = desk.window_state()
    desk.remember_window(state._replace(width=size.width(), height=size.height(), zoom=reader.window.zoom))
    desk.finish()
    opening = Opening(begun, desk)
    desk.remember_window(state)
    opening.begin(is_alone=True)
    reader.wait(lambda: bool(opening.problem))
    image = _grab(opening)
    opening.close()
    _come_back(reader)
    return image


def _come_back(reader: Reader) -> None:
    """Offscreen, no window manager gives the window its keys back when a menu or a dialog is gone."""
    reader.window.activateWindow()
    reader.wait(lambda: not scenes.dialogs(reader) and reader.window.isActiveWindow())
    reader.view.setFocus()


def write_versions(reader: Reader) -> None:
    """Let a note have been written in two places at once."""
    one, two = (Notebook(notes_folder(), load(shipped_article())) for _ in range(2))
    notes = [notebook.load().notes[0].note for notebook in (one, two)]
    for notebook, note, body in ((one, notes[0], "One"), (two, notes[1], "Two")):
        notebook.save(type(note)(note.id, note.created, note.modified, body, note.target, seen=note.seen))
    other = reader.cards
    reader.wait(lambda: any("\nTwo" in card or "Two" in card for card in other()))


def _alone(reader: Reader, kind: type[QWidget]) -> QImage:
    return _grab(*scenes.shown(reader, kind))


def _grab(widget: QWidget) -> QImage:
    """What a widget looks like at rest."""
    last = QImage()
    while (image := widget.grab().toImage()) != last:
        last = image
        QTest.qWait(scenes.STEP)
    return image


def pages(shown: Iterable[Picture]) -> list[QImage]:
    """Sheets with some pictures each, the highest first, one beside and below the other."""
    made: list[QImage] = []
    rows: list[tuple[QImage, QPoint, int]] = []
    for _name, image in sorted(shown, key=lambda picture: -picture[1].height()):
        page, place, height = next((row for row in rows if _fits(image, *row)), (None, QPoint(), 0))
        if page is None:
            page, place = _free(made, rows, image.height())
            height = image.height()
        else:
            rows.remove((page, place, height))
        painter = QPainter(page)
        painter.drawImage(place, image)
        painter.end()
        rows.append((page, place + QPoint(image.width() + GAP, 0), height))
    return made


def _fits(image: QImage, _page: QImage, place: QPoint, height: int) -> bool:
    return place.x() + image.width() <= PAGE and image.height() <= height


def _free(made: list[QImage], rows: list[tuple[QImage, QPoint, int]], height: int) -> tuple[QImage, QPoint]:
    """Where a new row begins, on a new page where no other has the room."""
    for page in made:
        end = max(place.y() + high for where, place, high in rows if where is page) + GAP
        if end + height <= PAGE:
            return page, QPoint(0, end)
    made.append(QImage(PAGE, PAGE, QImage.Format.Format_RGB32))
    made[-1].fill(GROUND)
    return made[-1], QPoint()
