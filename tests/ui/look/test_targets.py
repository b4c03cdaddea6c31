"""Whatever is read and pressed, on the window and over it, can be read, hit and seen to have the keys.

WCAG 2.2, 1.4.6 for words, 1.4.11 for signs and for what shows the focus, 2.5.8 for targets.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSlider,
    QWidget,
)

from tearsheet.preferences.settings import ThemeChoice
from tearsheet.ui.aa.popover import Popover
from tearsheet.ui.look.theme import CHOSEN
from tearsheet.ui.palette.palette import Palette
from tearsheet.ui.selection.passage_bar import PassageBar
from tests.ui.reader import Reader
from tests.ui.sight import contrast

TARGET, WORDS, SIGNS = 24, 7, 3
"""Device-independent pixels; contrast ratios."""
LOOKED_AT = 3
"""Every such pixel, which is enough to meet letters."""
FINE = 2
"""Pixels to a device-independent one, so that letters have their full ink somewhere."""
PRESSED = (QAbstractButton, QAbstractSpinBox, QLineEdit, QPlainTextEdit, QSlider)
OPENED = (
    "",
    "Ctrl+F",
    "F9",
    "Shift+F9",
    "M",
    "T",
    "Ctrl+Shift+P",
    "Ctrl+I",
    "Ctrl+,",
    "F1",
    "Ctrl+Shift+V",
    "F10",
)
"""What opens each part; nothing for the window as it is."""


def places(reader: Reader) -> Iterator[tuple[str, QWidget]]:
    """The window with each part that can be opened, and what of it is in front."""
    for key in OPENED:
        if key:
            reader.press(key)
        reader.wait(lambda: is_in_front(reader))
        yield key, front(reader)
        front(reader).close() if front(reader) is not reader.window else reader.press("Esc")
        reader.window.activateWindow()
        reader.wait(reader.window.isActiveWindow)
        reader.view.setFocus()


def front(reader: Reader) -> QWidget:
    """The menu or sheet that is open, else the window."""
    over = [one for one in reader.window.findChildren(QDialog) if one.isVisible()]
    return QApplication.activePopupWidget() or next(iter(over), reader.window)


def is_in_front(reader: Reader) -> bool:
    """Whether it has the keys; a menu grabs them."""
    return front(reader).isActiveWindow() or isinstance(front(reader), QMenu)


def parts(place: QWidget, kinds: tuple[type[QWidget], ...]) -> list[QWidget]:
    """Those of some kinds that are seen in full and can act."""
    found = [one for kind in kinds for one in place.findChildren(kind)]
    return [one for one in found if is_whole(one) and not isinstance(one.parent(), QAbstractSpinBox)]


def is_whole(one: QWidget) -> bool:
    """Whether it can act, and nothing of it is scrolled away."""
    return one.isEnabled() and one.isVisible() and one.visibleRegion().boundingRect() == one.rect()


def within(place: QWidget, one: QWidget) -> QRect:
    """Where it lies there."""
    return QRect(one.mapTo(place, QPoint()), one.size())


def name(one: QWidget) -> str:
    """What the failure calls it."""
    words = getattr(one, "text", str)()
    return f"{type(one).__name__} {one.accessibleName() or words or one.objectName()}"


def drawn(place: QWidget) -> QImage:
    """What is seen, finely."""
    image = QImage(place.size() * FINE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(FINE)
    place.render(image)
    return image


def strongest(image: QImage) -> float:
    """The contrast of what stands out most to what there is most of."""
    colours = Counter(memoryview(image.constBits()).cast("I")[::LOOKED_AT])
    ground = colours.most_common(1)[0][0]
    return max(_contrast(colour, ground) for colour in colours)


@cache
def _contrast(one: int, other: int) -> float:
    return contrast(QColor(one).name(), QColor(other).name())


def has_words(one: QWidget) -> bool:
    """Whether letters stand in it: of a field, those that say what belongs there too."""
    words = getattr(one, "text", str)()
    return bool(words or getattr(one, "placeholderText", str)())


def rows_of(place: QWidget) -> list[str]:
    """Lists and menus that have a row too low to be hit."""
    lists = [one for one in place.findChildren(QAbstractItemView) if one.isVisible() and one.model()]
    low = [name(one) for one in lists if 0 < one.visualRect(one.model().index(0, 0)).height() < TARGET]
    entries = (
        [place.actionGeometry(one) for one in place.actions() if not one.isSeparator()]
        if isinstance(place, QMenu)
        else []
    )
    return low + [f"menu {one}" for one in entries if one.height() < TARGET]


def test_whatever_can_be_pressed_is_a_target_of_24_pixels(reader: Reader) -> None:
    noted(reader)
    small = []
    for key, place in places(reader):
        pressed = parts(place, PRESSED)
        assert pressed or isinstance(place, QMenu), key
        small += [
            f"{key}: {name(one)} {one.size().toTuple()}"
            for one in pressed
            if min(one.width(), one.height()) < TARGET
        ]
        small += [f"{key}: {one}" for one in rows_of(place)]
    assert not small, "\n".join(small)


@pytest.mark.parametrize("choice", CHOSEN)
def test_all_words_hold_7_and_all_signs_3_wherever_they_stand(reader: Reader, choice: ThemeChoice) -> None:
    noted(reader)
    desk = reader.window.desk
    desk.choose(desk.settings._replace(theme=choice))
    faint = []
    for key, place in places(reader):
        image = drawn(place)
        for one in parts(place, (*PRESSED, QLabel)):
            area = within(place, one)
            seen = strongest(image.copy(QRect(area.topLeft() * FINE, area.size() * FINE)))
            if seen < (WORDS if has_words(one) else SIGNS) and (
                has_words(one) or not isinstance(one, QLabel)
            ):
                faint.append(f"{key}: {name(one)} {seen:.1f}")
    assert not faint, "\n".join(faint)


def test_what_has_the_keys_shows_it(reader: Reader) -> None:
    noted(reader)
    unseen = []
    for key, place in places(reader):
        reached = [one for one in parts(place, PRESSED) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        over = [one for one in reached if floating(one)] or reached
        pairs = zip(over, over[1:] + over[:1], strict=True) if len(over) > 1 else ()  # it always has them
        unseen += [f"{key}: {name(one)}" for one, other in pairs if not shows_focus(place, one, other)]
    assert not unseen, "\n".join(unseen)


def shows_focus(place: QWidget, one: QWidget, other: QWidget) -> bool:
    """Whether some of what changes when it gets the keys holds 3:1 to what was there."""
    other.setFocus(Qt.FocusReason.TabFocusReason)
    before = place.grab(within(place, one)).toImage()
    one.setFocus(Qt.FocusReason.TabFocusReason)
    after = place.grab(within(place, one)).toImage()
    pixels = (memoryview(image.constBits()).cast("I") for image in (before, after))
    return any(_contrast(*pair) >= SIGNS for pair in set(zip(*pixels, strict=True)))


def floating(one: QWidget) -> bool:
    """Whether it stands on what goes away when the keys go elsewhere."""
    over = (PassageBar, Popover, Palette)
    return any(kind.isAncestorOf(one) for top in over for kind in one.window().findChildren(top))


def noted(reader: Reader) -> None:
    """Have a note and a highlight."""
    reader.select_in_body("some of its troops")
    reader.press("N")
    reader.type("How many?")
    reader.press("Esc")
    reader.view.setFocus()
