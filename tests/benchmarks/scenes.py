"""What a reader does with the parts of a window, for `stalls.py`: many notes, lists, the tray, dialogs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from random import Random
from typing import NamedTuple, TypeVar
from unittest import mock

from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QListView, QWidget

from tearsheet.anchoring import anchors
from tearsheet.article.model import Passage
from tearsheet.notes.note import Note
from tearsheet.notes.notebook import new_note
from tearsheet.ui.aa.slider import Slider
from tearsheet.ui.notes.anchored_notebook import ArrivingNotes
from tearsheet.ui.notes.cards.card_list import CardList
from tearsheet.ui.reading.panes import Panes
from tearsheet.ui.window.article_window import Window

GATHERED = 1_000
IMPORTED = 1_000
REMOVED = 200
NOTCH = 120  # of a wheel, as Qt counts
SOON, LATE = 0.3, 60.0  # seconds until what was begun is over, at most
_Found = TypeVar("_Found", bound=QObject)


class Scene(NamedTuple):
    """What is done one after the other.

    Attributes:
        seconds: How long each is looked at.
        is_over: Whether it need not be looked at any longer.
    """

    name: str
    acts: Sequence[Callable[[], object]]
    seconds: float = SOON
    is_over: Callable[[], bool] = bool


def further(window: Window, folder: Path) -> Iterator[Scene]:
    """What is done after all else, so that each finds the window as the one before has left it.

    Args:
        window: It shows an article.
        folder: Files may be written there.
    """
    if len(window.notes.annotations.stored.table) > REMOVED:  # and not those alone that were made just now
        if not window.panes.has_side():
            _run(window, "panel")
        yield Scene("the notes' edge drawn, 10 steps", _drawn(window))
        yield from _list(window)
        yield from _many_notes(window, folder)
        yield from _tray(window)
    yield from _said(window)
    yield from _type(window)
    yield from _compared(window)


def _run(window: Window, name: str) -> None:
    """Do what an action does."""
    _one(window, QAction, name).trigger()


def _one(parent: QObject, kind: type[_Found], name: str = "") -> _Found:
    """A part of a window."""
    found = parent.findChild(kind, name) if name else parent.findChild(kind)
    assert isinstance(found, kind), name or kind
    return found


def _drawn(window: Window) -> list[Callable[[], object]]:
    """The edge of what is beside the article drawn to and fro, by mouse."""
    handles = (one for one in _one(window, Panes).children() if type(one).__name__ == "_Handle")
    handle = next(one for one in handles if isinstance(one, QWidget))
    places = [QPoint(step, 200) for step in (-20, -15, -10, -10, -5, 5, 10, 10, 15, 20)]
    QTest.mousePress(handle, Qt.MouseButton.LeftButton)
    return [partial(QTest.mouseMove, handle, place) for place in places]


def _list(window: Window) -> Iterator[Scene]:
    cards = _one(window.notes.panel, CardList)
    bar, key = cards.verticalScrollBar(), partial(QTest.keyClick, cards)
    yield Scene("notes: wheel, 10 notches", [partial(_turn, cards.viewport(), -NOTCH)] * 10)
    steps = [partial(bar.setValue, bar.maximum() * step // 10) for step in range(1, 11)]
    yield Scene("notes: scroll bar, 10 steps", steps)
    keys = [*[Qt.Key.Key_Down] * 10, *[Qt.Key.Key_PageDown] * 3, Qt.Key.Key_End, Qt.Key.Key_Home]
    yield Scene("notes: keys of direction, 15", [cards.setFocus, *(partial(key, each) for each in keys)])
    yield Scene("notes: by time, by place", [partial(key, Qt.Key.Key_S)] * 2)
    field = _one(window.notes.panel, QLineEdit)
    letters = [partial(QTest.keyClicks, field, letter) for letter in "troops"]
    yield Scene("notes: filter, 6 letters", [partial(_run, window, "filter_notes"), *letters])
    yield Scene("notes: filter cleared", [field.clear])


def _turn(area: QWidget, angle: int) -> None:
    middle = QPointF(area.rect().center())
    wheel = QWheelEvent(
        middle,
        QPointF(area.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(area, wheel)


def _many_notes(window: Window, folder: Path) -> Iterator[Scene]:
    """Notes that are imported, taken back and brought back, and exported."""
    stored = window.notes.annotations.stored

    def take_in(notes: tuple[Note, ...]) -> None:
        window.view.setFocus()
        stored.take_in(lambda _: ArrivingNotes(notes))

    def is_over() -> bool:
        return stored.is_all_saved() and not stored.worker.is_at_work

    for count in (REMOVED, IMPORTED):
        notes = _notes(window, count)
        yield Scene(f"{count:,} notes imported", [partial(take_in, notes)], LATE, is_over)
        undo, redo = ([partial(_run, window, name)] for name in ("undo", "redo"))
        yield Scene(f"the import of {count:,} undone", undo, LATE, is_over)
        yield Scene(f"the import of {count:,} done again", redo, LATE, is_over)
        if count < IMPORTED:
            yield Scene("", undo, LATE, is_over)
    file = str(folder / "notes.json"), ""
    with mock.patch.object(QFileDialog, "getSaveFileName", return_value=file):
        yield Scene("all notes exported", [partial(_run, window, "export_notes")], SOON * 10)


def _notes(window: Window, count: int) -> tuple[Note, ...]:
    """New notes on passages all over the beginning of an article."""
    random, text = Random(count), window.view.article.text[:20_000]
    starts = (random.randrange(len(text) - 100) for _ in range(count))
    return tuple(
        new_note(
            f"Note {number} of {datetime.now(UTC):%A}", anchors.describe(text, Passage(start, start + 60))
        )
        for number, start in enumerate(starts)
    )


def _tray(window: Window) -> Iterator[Scene]:
    """Passages that are gathered; all but the last without being looked at."""
    length = min(window.view.lines.length, 100 * GATHERED)
    places = [length * number // (GATHERED + 3) for number in range(GATHERED + 2)]

    def gather(place: int) -> None:
        lines = window.view.lines
        window.view.caret.select(lines.spot(place), lines.spot(place + 3))
        window.tray.gather()

    window.view.setFocus()
    for place in places[:-2]:
        gather(place)
    yield Scene("", [int])
    yield Scene(f"one passage more than {GATHERED:,}", [partial(gather, place) for place in places[-2:]])
    yield Scene("all gathered copied", [partial(_run, window, "copy_gathered")])
    yield Scene("the tray emptied", [partial(_run, window, "empty_tray"), partial(_run, window, "undo")])
    yield Scene("", [partial(_run, window, "empty_tray")])


def _said(window: Window) -> Iterator[Scene]:
    """Who said what, which is found beside the window's thread."""
    yield Scene("who said what", [partial(_run, window, "speech")], SOON * 10)
    yield Scene("who said what: by speaker, by place", [partial(_run, window, "sort_speech")] * 2)
    cards = _one(window.speech.panel, QListView)
    keys = [*[Qt.Key.Key_Down] * 5, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Home]
    yield Scene("who said what: keys, 8", [partial(QTest.keyClick, cards, key) for key in keys])
    yield Scene("the next quotation, 5 times", [partial(_run, window, "next_quotation")] * 5)


def _type(window: Window) -> Iterator[Scene]:
    """What opens behind “Aa”, and each of its sliders moved by keys; the notes stand beside the article."""
    yield Scene("", [partial(_run, window, "panel")])
    yield Scene("Aa opened", [partial(_run, window, "aa")])
    keys = Qt.Key.Key_Right, Qt.Key.Key_Left
    sliders = [one for one in window.findChildren(Slider) if one.isVisible()]
    yield Scene(
        "Aa: each slider to and fro", [partial(QTest.keyClick, one, key) for one in sliders for key in keys]
    )
    yield Scene("Aa closed", [partial(_run, window, "aa")])


def _compared(window: Window) -> Iterator[Scene]:
    """A quotation checked, and the article against itself, with what the dialogs take to open."""
    QGuiApplication.clipboard().setText(window.view.article.text[100:300])
    yield Scene("a quotation checked", [partial(_run, window, "check_quotation")], SOON * 10)
    QGuiApplication.clipboard().clear()
    yield Scene("", [partial(QTest.keyClick, QApplication.activeWindow() or window, Qt.Key.Key_Escape)])
    path = window.article.source.path
    with mock.patch.object(QFileDialog, "getOpenFileName", return_value=(str(path), "")):
        yield Scene("compared with another copy", [partial(_run, window, "compare")], SOON * 20)
