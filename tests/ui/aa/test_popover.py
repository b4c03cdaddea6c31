"""The popover under “Aa”: everything in it by keys and by mouse, seen in the article as it changes."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tearsheet.preferences.settings import (
    SETTINGS,
    Alignment,
    Paragraphs,
    Settings,
    ThemeChoice,
    Typeface,
    with_value,
)
from tearsheet.ui.aa.choice import ThemeSwatch
from tearsheet.ui.aa.popover import Popover
from tearsheet.ui.aa.row import BEFORE_CONTROL, Row
from tearsheet.ui.aa.rows import ROWS
from tearsheet.ui.aa.slider import Slider
from tearsheet.ui.look.theme import CHOSEN, LIGHT
from tests.ui.mouse import press_button
from tests.ui.reader import LONG, Program, Reader
from tests.ui.sight import contrast

TARGET = 24
"""Device-independent pixels (WCAG 2.2, 2.5.8)."""
SPACED = {"line_spacing": 150, "paragraph_gap": 200, "letter_spacing": 12, "word_spacing": 16}
"""WCAG 2.2, 1.4.12."""
BY_A_KEY = {
    "theme": ThemeChoice.LIGHT,
    "typeface": Typeface.HYPERLEGIBLE,
    "column_width": 67,
    "line_spacing": 155,
    "alignment": Alignment.JUSTIFIED,
    "paragraphs": Paragraphs.INDENTS,
    "paragraph_gap": 100,
    "letter_spacing": 1,
    "word_spacing": 2,
}
"""What each setting is after one arrow key."""


def opened(reader: Reader) -> Popover:
    """The popover, opened by its key."""
    reader.press("t")
    return popover(reader)


def test_the_theme_that_is_chosen_is_told_by_a_tick_too(reader: Reader) -> None:
    """WCAG 2.2, 1.4.1."""
    swatches = opened(reader).findChildren(ThemeSwatch)
    below = [one.grab().toImage().pixelColor(one.width() - 8, one.height() - 2) for one in swatches]
    assert [ink.name() == LIGHT.accent for ink in below] == [one.isChecked() for one in swatches]


def popover(reader: Reader) -> Popover:
    """The popover, which is there."""
    found = reader.window.findChild(Popover)
    assert isinstance(found, Popover)
    return found


def slider(reader: Reader, name: str) -> Slider:
    """The slider of a setting."""
    label = SETTINGS[name].label
    return next(one for one in popover(reader).findChildren(Slider) if one.accessibleName() == label)


def wait_for(reader: Reader, name: str, value: object) -> None:
    """Go on when a setting has a value, which one by a slider gets in a turn of its own."""
    reader.wait(lambda: reader.window.desk.settings._asdict()[name] == value)


def parts(place: Popover) -> list[QWidget]:
    """What can be set or pressed in it."""
    return [*place.findChildren(QAbstractButton), *place.findChildren(Slider)]


def turn_wheel(reader: Reader, notches: int) -> None:
    """Turn the wheel over the text while Ctrl is held."""
    place, none = QPointF(50, 50), QPoint()
    event = QWheelEvent(
        place,
        reader.view.viewport().mapToGlobal(place),
        none,
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(reader.view.viewport(), event)


def test_every_row_is_reached_by_tab_and_set_by_an_arrow_key(reader: Reader) -> None:
    opened(reader)
    reader.press("Tab", "Tab")
    settings = reader.window.desk.settings
    for name in [name for name in ROWS if name != "paragraph_gap"]:  # which indents put out of use
        reader.press("Tab", "Right")
        settings = with_value(settings, name, BY_A_KEY[name])
        wait_for(reader, name, BY_A_KEY[name])
        assert reader.window.desk.settings == settings
    reader.press("Tab", "Space")
    assert reader.window.desk.settings == Settings(theme=ThemeChoice.LIGHT), "as usual, but the theme"


def test_the_size_of_the_window_s_text_is_set_by_its_buttons(reader: Reader) -> None:
    opened(reader)
    for name, zoom in (("Larger", 110), ("Larger", 125), ("Smaller", 110), ("110 %", 100)):
        press_button(popover(reader), name)
        assert reader.window.zoom == zoom


def test_esc_gives_the_keys_back_and_a_click_beside_it_closes_it(reader: Reader) -> None:
    place = opened(reader)
    reader.press("Esc")
    assert not place.isVisible()
    assert reader.view.hasFocus()
    press_button(reader.window, "Text and theme")
    reader.wait(place.isVisible)
    QTest.mouseClick(reader.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 300))
    assert not place.isVisible()


def test_the_text_changes_with_each_step_of_the_mouse_on_a_slider(reader: Reader) -> None:
    opened(reader)
    width = slider(reader, "column_width")
    QTest.mousePress(width, Qt.MouseButton.LeftButton, pos=QPoint(12, width.height() // 2))
    layout, columns = reader.view.document().documentLayout(), []
    for x in range(12, 60, 12):
        QTest.mouseMove(width, QPoint(x, width.height() // 2))
        wait_for(reader, "column_width", width.value())
        columns.append(layout.blockBoundingRect(reader.cursor(4, 0).block()).width())
    QTest.mouseRelease(width, Qt.MouseButton.LeftButton)
    assert all(one < other for one, other in pairwise(columns)), columns


def test_the_article_follows_many_steps_of_a_slider_at_once(reader: Reader, qtbot: QtBot) -> None:
    opened(reader)
    slider(reader, "column_width").setFocus()
    changes: list[int] = []
    reader.window.desk.settings_changed.connect(
        lambda: changes.append(reader.window.desk.settings.column_width)
    )
    reader.press(*["Right"] * 5)
    wait_for(reader, "column_width", Settings().column_width + 5)
    assert changes == [Settings().column_width + 5]


def test_a_slider_that_is_left_at_once_has_set_the_article(reader: Reader) -> None:
    opened(reader)
    slider(reader, "column_width").setFocus()
    reader.press("Right", "Esc")
    assert reader.window.desk.settings.column_width == Settings().column_width + 1


def test_the_spacing_that_wcag_asks_for_is_reached_by_keys_and_nothing_is_lost(reader: Reader) -> None:
    opened(reader)
    for name, value in SPACED.items():
        one = slider(reader, name)
        one.setFocus()
        reader.press("Home", *["Right"] * ((value - one.minimum()) // one.singleStep()))
        wait_for(reader, name, value)
    font = reader.view._layout._setting(5).font
    size = font.pixelSize()
    assert font.letterSpacing() == pytest.approx(0.12 * size, abs=0.1)
    assert font.wordSpacing() == pytest.approx(0.16 * size, abs=0.1)
    first, second = reader.rows_of(5)[-1], reader.rows_of(6)[0]
    assert second.top - first.top >= (1.5 + 2) * size - 1


@pytest.mark.parametrize("width", [320, 700])
def test_all_of_it_is_seen_at_twice_the_size_in_the_smallest_window(program: Program, width: int) -> None:
    reader = program.read(LONG)
    reader.window.resize(width, 320)
    reader.window.set_zoom(200)
    place = opened(reader)
    [area] = place.findChildren(QScrollArea)
    assert reader.window.rect().contains(place.geometry())
    assert area.horizontalScrollBar().maximum() == 0
    for _ in range(len(ROWS) + 4):
        here = reader.front()
        corner = here.mapTo(place, QPoint())
        assert place.rect().contains(corner), here.accessibleName()
        assert place.rect().contains(corner + QPoint(here.width() - 1, here.height() - 1))
        reader.press("Tab")
    assert all(part.accessibleName() for part in parts(place))
    assert [part.accessibleName() for part in parts(place) if min(part.width(), part.height()) < TARGET] == []


def test_a_long_word_does_not_touch_the_knob_of_its_slider(qtbot: QtBot) -> None:
    row = Row("Buchstabenabstand", Slider("", range(20), 1))
    qtbot.addWidget(row)
    row.arrange(1.0, is_narrow=False, widest=row.widest_word())
    row.resize(300, row.sizeHint().height())
    row.show()
    assert row.control.x() >= row.widest_word() + BEFORE_CONTROL


def test_the_wheel_with_ctrl_makes_the_text_larger_and_smaller(reader: Reader) -> None:
    turn_wheel(reader, 2)
    assert reader.window.zoom == 125
    turn_wheel(reader, -3)
    assert reader.window.zoom == 90


@pytest.mark.parametrize("choice", CHOSEN)
def test_what_is_chosen_or_pointed_at_can_be_read_in_every_theme(choice: ThemeChoice) -> None:
    theme = CHOSEN[choice]
    assert contrast(theme.on_accent, theme.accent) >= 7
    assert contrast(theme.ink, theme.hover) >= 7
