"""The bar at what is selected and at marks: when it comes, where, what it does, and when it goes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from tearsheet.preferences.settings import ThemeChoice
from tearsheet.ui.look.icon_button import IconButton
from tearsheet.ui.selection.passage_bar import PassageBar
from tearsheet.ui.selection.placing import Surroundings, placed
from tearsheet.ui.selection.swatch import Swatch
from tests.ui.mouse import LEFT, double_click, drag_over, opened, place_of, press_button
from tests.ui.reader import LONG, Program, Reader

WORDS = "some of its troops"
LATER = "military action would be counterproductive"
COLOURS = ["Yellow", "Pink", "Orange", "Green", "Blue", "Purple"]


def bar(reader: Reader) -> PassageBar | None:
    """The bar, while it is shown."""
    found = reader.window.findChild(PassageBar)
    return found if found and found.isVisible() else None


def shown(reader: Reader) -> PassageBar:
    """The bar, which is shown."""
    found = bar(reader)
    assert found
    return found


def buttons(reader: Reader) -> list[QAbstractButton]:
    """The bar's buttons, from left to right."""
    found = [one for one in shown(reader).findChildren(QAbstractButton) if one.isVisible()]
    return sorted(found, key=lambda one: one.x())


def names(reader: Reader) -> list[str]:
    """What a screen reader says of them."""
    return [one.accessibleName() for one in buttons(reader)]


def here(reader: Reader) -> str:
    """What a screen reader says of the button that has the keys."""
    return reader.front().accessibleName()


def test_a_drag_of_the_mouse_brings_the_bar_and_leaves_the_keys_to_the_article(reader: Reader) -> None:
    drag_over(reader, WORDS)
    assert [name.partition(" ")[0] for name in names(reader)][:6] == COLOURS
    assert names(reader)[6:] == [
        "New note (N, Ctrl+N)",
        "Copy with source (X, Ctrl+Shift+X)",
        "Copy (Ctrl+C, Ctrl+Ins)",
        "Gather passage (C, Ctrl+Shift+C)",
    ]
    assert reader.view.hasFocus()
    assert reader.selected() == WORDS


def test_the_bar_lies_eight_pixels_above_the_first_row_and_names_its_link_where_there_is_a_page(
    program: Program,
) -> None:
    reader = program.read(f"---\nurl: https://news.example/a\n---\n\n{LONG}", "linked.md")
    drag_over(reader, "Paragraph 4 says that so many words")
    row = reader.view.places.row(reader.view.caret.spot()).toAlignedRect()
    assert shown(reader).geometry().bottom() + 1 == reader.view.mapTo(reader.window, row.topLeft()).y() - 8
    assert names(reader)[-1].startswith("Copy link to passage")
    press_button(shown(reader), "Copy link")
    assert reader.pasted().startswith("https://news.example/a#:~:text=")


@pytest.mark.parametrize("width", [320, 420, 1400])
@pytest.mark.parametrize("larger", [0, 6])
def test_the_bar_fits_and_its_buttons_are_large_enough(reader: Reader, width: int, larger: int) -> None:
    reader.press(*["Ctrl++"] * larger)
    reader.window.resize(width, 700)
    reader.wait(lambda: reader.window.width() == width)
    drag_over(reader, "troops")
    inside = QRect(reader.view.mapTo(reader.window, QPoint(0, 0)), reader.view.size())
    assert inside.contains(shown(reader).geometry())
    assert all(min(one.width(), one.height()) >= 24 for one in buttons(reader))
    edges = [(one.geometry().left(), one.geometry().right()) for one in buttons(reader)]
    assert all(one[1] < other[0] for one, other in pairwise(edges))


WINDOW = st.tuples(st.integers(320, 2000), st.integers(120, 1200))


@given(WINDOW, st.integers(0, 60), st.integers(-900, 1200), st.integers(20, 3000), st.data())
def test_the_bar_lies_within_the_window_and_never_over_the_words(
    window: tuple[int, int], above: int, top: int, height: int, data: st.DataObject
) -> None:
    article = QRect(0, above, window[0], window[1] - above)
    column = min(560, window[0] - 48)
    rows = QRect((window[0] - column) // 2, above + top, column, height)
    assume(rows.intersects(article))
    middle = data.draw(st.integers(rows.left(), rows.right()))
    size = QSize(data.draw(st.integers(60, 300)), data.draw(st.integers(32, 60)))
    place = placed(size, Surroundings(article, rows, middle))
    if place is None:  # then the words fill what is seen
        assert rows.intersected(article).height() > article.height() - 2 * (size.height() + 8)
    else:
        lies = QRect(place, size)
        assert QRect(QPoint(0, 0), QSize(*window)).contains(lies)
        assert not lies.intersects(rows.intersected(article))


def test_where_all_that_is_seen_is_selected_the_bar_lies_above_the_article(reader: Reader) -> None:
    reader.window.resize(420, 500)
    place_of(reader, LATER)
    viewport = reader.view.viewport()
    QTest.mousePress(viewport, LEFT, pos=QPoint(30, 2))
    QTest.mouseMove(viewport, QPoint(390, viewport.height() - 2))
    QTest.mouseRelease(viewport, LEFT, pos=QPoint(390, viewport.height() - 2))
    assert shown(reader).geometry().bottom() < reader.view.mapTo(reader.window, QPoint(0, 0)).y()


@pytest.mark.parametrize(
    "leave", ["Esc", "j", "Right", "click", "wheel", "scroll", "narrower", "larger", "theme", "find"]
)
def test_the_bar_goes_with_a_key_a_click_and_whatever_moves_the_text(reader: Reader, leave: str) -> None:
    reader.window.resize(900, 500)
    drag_over(reader, WORDS)
    shown(reader)
    bar_of_view, desk = reader.view.verticalScrollBar(), reader.window.desk
    acts = {
        "click": lambda: QTest.mouseClick(reader.view.viewport(), LEFT, pos=QPoint(300, 480)),
        "wheel": lambda: bar_of_view.setValue(bar_of_view.value() + 30),
        "scroll": lambda: reader.press("Space"),
        "narrower": lambda: reader.window.resize(700, 500),
        "larger": lambda: desk.choose(desk.settings._replace(text_size=30)),
        "theme": lambda: desk.choose(desk.settings._replace(theme=ThemeChoice.DARK)),
        "find": lambda: press_button(reader.window, "Find"),
    }
    acts.get(leave, lambda: reader.press(leave))()
    reader.wait(lambda: bar(reader) is None)


def test_keys_alone_bring_no_bar_until_it_is_asked_for(reader: Reader) -> None:
    reader.put_caret(4, 30)
    reader.press(*["Shift+Right"] * 8)
    assert bar(reader) is None
    selected = reader.selected()
    reader.press("M")
    walked = [here(reader)]
    for key in ("Right", "Tab", "Left", "Shift+Tab", "Left"):
        reader.press(key)
        walked.append(here(reader))
    firsts = [name.partition(" ")[0] for name in walked]
    assert firsts == ["Yellow", "Pink", "Orange", "Pink", "Yellow", "Gather"]
    reader.press("Esc")
    assert bar(reader) is None
    assert reader.view.hasFocus()
    assert reader.selected() == selected


def test_without_a_selection_the_key_offers_the_sentence_at_the_caret(reader: Reader) -> None:
    reader.put_caret(4, 30)
    reader.press("Alt+Return", "Right", "Return")
    reader.wait(lambda: [one.colour for one in reader.notes()] == ["pink"])
    assert reader.view.hasFocus()
    reader.put_caret(3)
    reader.press("M")
    assert reader.message() == "Select a passage, or put the caret in the article's text"


def test_a_key_of_the_article_acts_through_the_bar(reader: Reader) -> None:
    reader.select_in_body(WORDS)
    reader.press("M", "5")
    reader.wait(lambda: [one.colour for one in reader.notes()] == ["blue"])
    assert bar(reader) is None


@pytest.mark.parametrize(("button", "pasted"), [("Copy with", f"“{WORDS}”\n— time news"), ("Copy (", WORDS)])
def test_the_bar_copies(reader: Reader, button: str, pasted: str) -> None:
    drag_over(reader, WORDS)
    press_button(shown(reader), button)
    assert reader.pasted().startswith(pasted)
    assert bar(reader) is None


def test_the_bar_writes_a_note_gathers_and_highlights(reader: Reader) -> None:
    drag_over(reader, WORDS)
    press_button(shown(reader), "New note")
    reader.type("Why?")
    assert reader.cards() == [f"“{WORDS}”: Why?"]
    drag_over(reader, LATER)
    press_button(shown(reader), "Gather")
    press_button(reader.window, "Copy all")
    assert LATER in reader.pasted()
    drag_over(reader, "powder keg")
    press_button(shown(reader), "Green")
    assert reader.cards()[1] == "Green highlight: “powder keg”"


def test_a_click_on_a_mark_offers_its_colours_with_a_tick_a_note_and_to_delete_it(reader: Reader) -> None:
    drag_over(reader, WORDS)
    press_button(shown(reader), "Green")
    QTest.mouseClick(reader.view.viewport(), LEFT, pos=place_of(reader, WORDS))
    assert not reader.window.panes.has_side()
    assert names(reader)[6:] == ["New note (N, Ctrl+N)", "Delete (Del)"]
    assert ticked(reader) == ["Green"]
    press_button(shown(reader), "Purple")
    assert ticked(reader) == ["Purple"]
    reader.wait(lambda: [one.colour for one in reader.notes()] == ["purple"])
    press_button(shown(reader), "Delete")
    assert bar(reader) is None
    reader.wait(lambda: not reader.notes())


def ticked(reader: Reader) -> Sequence[str]:
    """The colours with a tick."""
    found = [one for one in buttons(reader) if isinstance(one, Swatch) and one.isChecked()]
    return [one.colour.capitalize() for one in found]


def test_the_key_offers_the_mark_at_the_caret(reader: Reader) -> None:
    reader.select_in_body(WORDS)
    reader.press("4", "M")
    assert here(reader).startswith("Green")
    reader.press("Right", "Return")
    assert here(reader).startswith("Blue")
    assert ticked(reader) == ["Blue"]
    reader.press("End", "Esc")
    assert reader.view.hasFocus()


def test_a_selection_of_the_title_can_be_copied_and_quoted_alone(reader: Reader) -> None:
    viewport = reader.view.viewport()
    place = reader.view.cursorRect(reader.cursor(0, 3)).center()
    double_click(viewport, place)
    assert all(isinstance(one, IconButton) for one in buttons(reader))
    press_button(shown(reader), "Copy with source")
    assert reader.pasted().startswith("“Serbia Withdraws")


def test_a_menu_over_the_bar_takes_it_along_and_the_text_keeps_its_keys(reader: Reader) -> None:
    drag_over(reader, WORDS)
    reader.press("F10")
    assert bar(reader) is None
    opened(reader).close()
    assert QApplication.focusWidget() is reader.view


@pytest.mark.parametrize("name", ["Text and theme", "Menu"])
def test_the_bar_makes_room_for_a_popover_and_waits_under_a_menu(reader: Reader, name: str) -> None:
    drag_over(reader, WORDS)
    press_button(reader.window, name)
    reader.wait(reader.has_all_asked)
    assert (bar(reader) is None) == (name != "Menu")
