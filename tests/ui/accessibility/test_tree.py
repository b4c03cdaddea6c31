"""What assistive technology finds in the window: names, roles, levels, order."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QMenu

from tests.ui.accessibility.listener import Listener, below, name, told_below, told_of
from tests.ui.accessibility.tabbing import stops
from tests.ui.look.test_targets import places
from tests.ui.reader import Reader, answering

ROLES = [
    ("Heading", "The river rises", 1),
    ("Link", "a link \U0001f600 to follow", 0),
    ("Heading", "A second heading", 2),
    ("List", "", 0),
    ("ListItem", "one thing to say here", 1),
    ("ListItem", "two things to say there", 1),
    ("BlockQuote", "", 0),
    ("Table", "", 0),
    ("Row", "", 0),
    ("ColumnHeader", "Place", 0),
    ("ColumnHeader", "Height", 0),
    ("Row", "", 0),
    ("Cell", "Bridge", 0),
    ("Cell", "3 m", 0),
]


def test_headings_links_lists_quotations_and_tables_have_their_roles_and_levels(listener: Listener) -> None:
    listener.opens()
    told = told_below(listener.document())
    assert [(one.role, one.name, one.level) for one in told if one.is_part] == ROLES


def test_a_cell_says_its_row_its_column_and_what_its_column_holds(listener: Listener) -> None:
    listener.opens()
    cells = [one.tableCellInterface() for one in below(listener.document()) if one.tableCellInterface()]
    assert [(cell.rowIndex(), cell.columnIndex()) for cell in cells] == [(0, 0), (0, 1), (1, 0), (1, 1)]
    assert [[name(head) for head in cell.columnHeaderCells()] for cell in cells] == [
        [],
        [],
        ["Place"],
        ["Height"],
    ]
    assert all(cell.table().role() == QAccessible.Role.Table for cell in cells)


def test_what_is_inside_says_what_it_is_inside_of(listener: Listener) -> None:
    listener.opens()
    for one in below(told_of(listener.reader.window)):
        for number in range(one.childCount()):
            child = one.child(number)
            if child and child.role() != QAccessible.Role.EditableText:
                assert one.indexOfChild(child) == number, name(child)
                assert child.parent() is one or child.parent().object() is one.object(), name(child)


def test_the_caret_goes_where_a_heading_is_asked_to_have_it(listener: Listener) -> None:
    reader = listener.opens()
    (heading,) = (one for one in below(listener.document()) if name(one) == "A second heading")
    heading.textInterface().setCursorPosition(2)
    assert reader.caret() == (2, 2)
    assert heading.textInterface().cursorPosition() == 2


def test_a_link_is_opened_after_a_question(listener: Listener) -> None:
    listener.opens()
    (link,) = (one for one in below(listener.document()) if one.role() == QAccessible.Role.Link)
    with answering("Cancel") as asked:
        link.actionInterface().doAction(QAccessibleActionInterface.pressAction())
    assert "https://example.org/x" in " ".join(asked)


def test_parts_go_with_the_lines_that_they_were_of(listener: Listener) -> None:
    reader = listener.opens()
    heading = listener.document().child(1)
    reader.view.show_corrected(reader.view.article._replace(headline="The river falls"))
    assert not heading.isValid()
    assert name(listener.document().child(1)) == "The river falls"


def test_the_notes_and_the_note_that_is_written_stand_beside_the_document(listener: Listener) -> None:
    reader = listener.opens()
    reader.press("N")
    reader.wait(reader.is_writing)
    within = [one.widget for one in told_below(listener.document())]
    everything = [one.widget for one in told_below(told_of(reader.window))]
    assert reader.editor() in everything
    assert reader.note_list() in everything
    assert reader.note_list() not in within


def test_everything_that_can_have_the_focus_has_a_name_on_the_window_and_over_it(listener: Listener) -> None:
    reader = listener.opens()
    for key, place in places(reader):
        focusable = [one for one in told_below(told_of(place)) if one.is_focusable]
        assert focusable or isinstance(place, QMenu), key
        assert not [one.role for one in focusable if not one.name], key


def test_tab_goes_from_the_find_field_to_the_buttons_as_they_stand(reader: Reader) -> None:
    reader.press("Ctrl+F")
    stops = []
    for _ in range(5):
        reader.press("Tab")
        stops.append(reader.front().accessibleName())
    assert [stop.partition(" (")[0] for stop in stops] == [
        "Word: Whole words only",
        ".*: Regular expression",
        "Previous hit",
        "Next hit",
        "Close",
    ]


def test_shift_tab_goes_back_the_way_that_tab_has_come(reader: Reader) -> None:
    reader.press("Ctrl+F", "F9")
    came = list(stops(reader))
    back = []
    for _ in came:
        back.append(reader.front())
        reader.press("Shift+Tab")
    assert back == [came[0], *reversed(came[1:])]


def test_the_bars_stand_in_the_tree_as_on_the_screen(listener: Listener) -> None:
    reader = listener.opens()
    reader.press("F9", "Ctrl+F")
    reader.wait(lambda: bool(reader.window.panes.y()))  # what came into the column has its place
    column = told_of(reader.window.panes.parentWidget() or reader.window)
    seen = (column.child(number) for number in range(column.childCount()))
    told = [name(one) for one in seen if not one.state().invisible]
    assert told[:4] == ["Tool bar", "The river rises", "", "Find"]
