"""The line at the foot of the window: where the reader is, how long it takes, and the keys of use there."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from tearsheet.ui.actions import ACTIONS
from tearsheet.ui.window.status.hints import EVERY, HintButton
from tearsheet.ui.window.status.status_line import StatusLine
from tearsheet.ui.window.status.track import ProgressTrack
from tests.ui.reader import LONG, Program, Reader

LEFT = Qt.MouseButton.LeftButton


def line(reader: Reader) -> StatusLine:
    """The line itself."""
    [found] = reader.window.findChildren(StatusLine)
    return found


def hints(reader: Reader) -> dict[str, HintButton]:
    """The actions that are named, from left to right."""
    reader.wait(lambda: line(reader).width() == reader.window.width())
    seen = [one for one in line(reader).findChildren(HintButton) if one.isVisible()]
    return {one.hint.name: one for one in sorted(seen, key=HintButton.x)}


def track(reader: Reader) -> ProgressTrack:
    """What can be dragged."""
    [found] = line(reader).findChildren(ProgressTrack)
    reader.wait(lambda: line(reader).width() == reader.window.width())  # the bars are just put in place
    return found


def percent(reader: Reader) -> int:
    """How far the reader is."""
    return int(reader.status().partition(" %")[0])


def drag(reader: Reader, *parts: float) -> None:
    """Press the track at one part of its length and draw it to others."""
    bar = track(reader)
    places = [QPoint(round(8 + part * (bar.width() - 16)), bar.height() // 2) for part in parts]
    QTest.mousePress(bar, LEFT, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(bar, place)
    QTest.mouseRelease(bar, LEFT, pos=places[-1])


def test_every_hint_is_an_action_of_the_table() -> None:
    assert {action.name for action in ACTIONS if action.text and action.run} >= EVERY


def test_the_hints_follow_the_selection(reader: Reader) -> None:
    assert list(hints(reader)) == ["copy_quotation", "citation_form", "keys"]
    reader.select_in_body("some of its troops")
    assert list(hints(reader)) == ["highlight", "new_note", "copy_quotation", "keys"]
    reader.press("H")
    reader.put_caret(4, 50)
    assert list(hints(reader)) == ["open_note", "delete_marked", "copy_quotation", "keys"]
    reader.put_caret(5, 3)
    assert list(hints(reader)) == ["copy_quotation", "citation_form", "keys"]


WRITING = ["Esc", "F6", "F1"]


FINDING = ["F3", "Shift+F3", "Esc", "F1"]


def keys(reader: Reader) -> list[str]:
    """The keys that act, as they are told of each hint, from left to right."""
    named = [re.search(r"\((.+)\)", one.accessibleName()) for one in hints(reader).values()]
    return [found[1] if found else "" for found in named]


@pytest.mark.parametrize(
    ("way", "named"),
    [
        (["N"], WRITING),
        (["H", "Return", "F2"], WRITING),
        (["H", "Ctrl+Shift+F"], WRITING),
        (["Ctrl+F"], FINDING),
    ],
)
def test_where_text_is_written_the_hints_are_keys_that_act_there(
    reader: Reader, way: list[str], named: list[str]
) -> None:
    reader.put_caret(4, 3)
    reader.press(*way)
    for _ in range(2):  # with letter keys, and without
        assert keys(reader) == named
        reader.press("Ctrl+Shift+K")
    reader.press("Esc")
    assert reader.view.hasFocus()
    assert keys(reader)[-1] == "?, F1"


def test_a_hint_that_a_field_has_does_what_its_key_does(reader: Reader) -> None:
    reader.press("Ctrl+F")
    reader.type("troops")
    first = reader.view.textCursor().position()
    QTest.mouseClick(hints(reader)["find_next"], LEFT)
    assert reader.view.textCursor().position() > first
    QTest.mouseClick(hints(reader)["to_article"], LEFT)
    assert reader.view.hasFocus()
    assert not reader.window.finding.bar.isVisible()


def test_around_the_article_no_key_is_named_that_acts_only_in_it(reader: Reader) -> None:
    reader.select_in_body("some of its troops")
    reader.press("Shift+Tab")
    assert list(hints(reader)) == ["highlight", "new_note", "copy_quotation", "keys"]
    assert keys(reader) == ["", "Ctrl+N", "Ctrl+Shift+X", "F1"]
    reader.press("F6")
    assert keys(reader) == ["H, Alt+H", "N, Ctrl+N", "X, Ctrl+Shift+X", "?, F1"]


def test_a_hint_has_the_name_and_the_keys_of_the_table(reader: Reader) -> None:
    named = next(action for action in ACTIONS if action.name == "copy_quotation")
    assert hints(reader)["copy_quotation"].accessibleName() == f"{named.text.lower()} (X, Ctrl+Shift+X)"
    reader.press("Ctrl+Shift+K")
    assert hints(reader)["copy_quotation"].accessibleName() == f"{named.text.lower()} (Ctrl+Shift+X)"


def test_a_click_on_a_hint_does_it_and_leaves_the_keys_to_the_article(reader: Reader) -> None:
    reader.select_in_body("some of its troops")
    QTest.mouseClick(hints(reader)["highlight"], LEFT)
    reader.wait(lambda: len(reader.notes()) == 1)
    assert reader.view.hasFocus()


def test_the_track_is_dragged_through_the_article_and_the_caret_stays(program: Program) -> None:
    reader = program.read(LONG)
    reader.press("Right")
    caret = reader.caret()
    for part in (0.5, 0.25, 1.0):
        drag(reader, 0.1, part)
        assert percent(reader) == pytest.approx(100 * part, abs=1)
        assert track(reader).value() == percent(reader)
    drag(reader, 0.9, 0.0)
    assert (percent(reader), reader.caret(), reader.view.hasFocus()) == (0, caret, True)


def test_the_track_is_a_slider_that_keys_move(program: Program) -> None:
    reader = program.read(LONG)
    bar = track(reader)
    told = QAccessible.queryAccessibleInterface(bar)
    assert told.role() == QAccessible.Role.Slider
    bar.setFocus(Qt.FocusReason.TabFocusReason)
    for key, there in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Right, 2),
        (Qt.Key.Key_PageDown, 12),
        (Qt.Key.Key_Up, 11),
    ):
        QTest.keyClick(bar, key)
        assert percent(reader) == there
    QTest.keyClick(bar, Qt.Key.Key_End)
    assert reader.status() == "100 %    the end"


@pytest.mark.parametrize("width", [320, 420, 980])
@pytest.mark.parametrize("zooms", [0, 12])
def test_nothing_in_the_line_is_cut_or_lies_over_another(program: Program, width: int, zooms: int) -> None:
    reader = program.read(LONG)
    reader.press(*["Ctrl++"] * zooms)
    reader.window.resize(width, 500)
    for keys_of_round in (("Right", "Shift+Right", "Ctrl+Shift+Down"), ("Ctrl+F",), ()):
        shown, bar = list(hints(reader).values()), track(reader)
        parts = [*shown, *[bar] * bar.isVisible()]
        assert shown[-1].hint.name == "keys"
        assert all(line(reader).rect().contains(part.geometry()) for part in parts)
        assert all(one.width() >= one.wanted_size(is_short=True).width() for one in shown)
        assert sum(part.width() for part in parts) + words_width(reader) <= width
        assert min(part.height() for part in parts) >= 24
        reader.press(*keys_of_round)


def test_esc_on_the_track_leads_back_to_the_article(program: Program) -> None:
    reader = program.read(LONG)
    track(reader).setFocus(Qt.FocusReason.TabFocusReason)
    assert not reader.view.hasFocus()
    QTest.keyClick(track(reader), Qt.Key.Key_Escape)
    assert reader.view.hasFocus()


def test_the_track_is_there_before_a_third_hint(program: Program) -> None:
    reader = program.read(LONG)
    for width in range(420, 920, 20):
        reader.window.resize(width, 500)
        assert len(hints(reader)) < 3 or track(reader).isVisible(), width


def words_width(reader: Reader) -> int:
    """Of the words between track and hints, as far as they are seen."""
    taken = [one.geometry() for one in hints(reader).values()]
    picture = line(reader).grab().toImage()
    ground = picture.pixelColor(2, line(reader).height() - 2)
    inked = [
        x
        for x in range(picture.width())
        if not any(one.left() <= x <= one.right() for one in (*taken, track(reader).geometry()))
        and any(picture.pixelColor(x, y) != ground for y in range(2, picture.height()))
    ]
    return inked[-1] - inked[0] if inked else 0


def test_the_reading_time_stands_under_the_byline_and_is_no_part_of_the_text(reader: Reader) -> None:
    assert reader.view.accessibleDescription() == "Reading time: 2 to 3 min"
    byline, banner = (reader.view.cursorRect(reader.cursor(line, 0)) for line in (2, 3))
    area = byline.adjusted(0, byline.height(), 90, banner.top() - byline.bottom())
    with_it = reader.view.viewport().grab(area.adjusted(0, 0, 0, -20)).toImage()
    reader.view.show_reading_time("")
    assert reader.view.viewport().grab(area.adjusted(0, 0, 0, -20)).toImage() != with_it
    reader.press("Ctrl+A", "Ctrl+C")
    assert "min" not in reader.pasted().splitlines()[2].split()


def test_a_text_in_japanese_takes_minutes_by_its_characters(program: Program) -> None:
    reader = program.read(
        "政府は新しい方針を発表した\n\n" + "政府は月曜日に、新しい方針を発表した。\n\n" * 91
    )
    assert "3 to 4 min left" in reader.status()
