"""Everything that stands in or beside the window has the theme's colours, and can be told apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QMessageBox, QWidget

from tearsheet.preferences.settings import ThemeChoice
from tearsheet.ui.dialogs.fields_dialog import FieldsDialog
from tearsheet.ui.key_dialog import KeyDialog
from tearsheet.ui.look.message import Message
from tearsheet.ui.look.theme import CHOSEN, CONTRAST, Theme, chosen_theme
from tearsheet.ui.window.bar import ToolBar
from tearsheet.ui.window.status.status_line import StatusLine
from tests.ui.mouse import opened
from tests.ui.reader import Program, Reader
from tests.ui.sight import colours_of, contrast

THEMES = list(CHOSEN)
SURFACES = ("paper", "panel", "card")
LEAST: Sequence[tuple[str, Sequence[str], float]] = (
    ("ink", (*SURFACES, "button", "hover", "selection", "found", "found_here", "spoken"), 7),
    ("banner_ink", ("banner_ground",), 7),
    ("soft", SURFACES, 7),
    ("accent", SURFACES, 7),
    ("on_accent", ("accent",), 7),
    ("soft", ("hover",), 3),
    ("control", SURFACES, 3),
    ("accent", ("spoken",), 3),
)
"""What is drawn, on which grounds, and its contrast there in every theme (WCAG 2.2, 1.4.6, 1.4.11)."""


def go_to_theme(reader: Reader, choice: ThemeChoice) -> Theme:
    """Press the key for the next theme until it is that one."""
    while reader.window.desk.settings.theme is not choice:
        reader.press("Ctrl+T")
    return chosen_theme(choice)


def colour_at_corner(widget: QWidget) -> str:
    """Of its ground as it is seen."""
    return widget.grab().toImage().pixelColor(4, widget.height() - 4).name()


def has_ground(widget: QWidget, colour: str) -> bool:
    """Whether it is seen on that colour."""
    return colour_at_corner(widget) == colour


def child(reader: Reader, kind: type[QWidget]) -> QWidget:
    """The dialog of that kind, in front."""
    found = reader.window.findChild(kind)
    assert isinstance(found, QWidget)
    reader.wait(found.isActiveWindow)
    return found


def test_every_theme_that_can_be_chosen_has_colours_of_its_own() -> None:
    assert [ThemeChoice.SYSTEM, *CHOSEN] == list(ThemeChoice), "CHOSEN in ui/look/theme.py"
    assert len(set(CHOSEN.values())) == len(CHOSEN), "two themes look alike"


@pytest.mark.parametrize("choice", THEMES)
def test_a_theme_states_colours_as_style_sheets_read_them(choice: ThemeChoice) -> None:
    colours = {name: value for name, value in CHOSEN[choice]._asdict().items() if name != "is_dark"}
    assert {name: value for name, value in colours.items() if not re.fullmatch("#[0-9a-f]{6}", value)} == {}


@pytest.mark.parametrize("choice", THEMES)
@pytest.mark.parametrize(("ink", "grounds", "least"), LEAST)
def test_inks_and_borders_hold_their_contrast_in_every_theme(
    choice: ThemeChoice, ink: str, grounds: Sequence[str], least: float
) -> None:
    theme = CHOSEN[choice]
    colours = theme._asdict() | {"hover": theme.hover, "on_accent": theme.on_accent}
    held = {ground: contrast(colours[ink], colours[ground]) for ground in grounds}
    assert {ground: ratio for ground, ratio in held.items() if ratio < least} == {}, f"{ink} on that"


@pytest.mark.parametrize("choice", THEMES)
def test_the_dark_tints_of_highlights_are_for_dark_paper(choice: ThemeChoice) -> None:
    theme = CHOSEN[choice]
    assert theme.is_dark == (contrast(theme.paper, "#000000") < contrast(theme.paper, "#ffffff"))


@pytest.mark.parametrize("choice", THEMES)
@pytest.mark.parametrize(("key", "kind"), [("I", FieldsDialog), ("?", KeyDialog)])
def test_dialogs_have_the_theme_s_ground_and_ink(
    reader: Reader, choice: ThemeChoice, key: str, kind: type[QWidget]
) -> None:
    theme = go_to_theme(reader, choice)
    reader.press(key)
    dialog = child(reader, kind)
    assert colour_at_corner(dialog) == theme.paper
    assert dialog.palette().color(QPalette.ColorRole.WindowText).name() == theme.ink


@pytest.mark.parametrize("choice", THEMES)
def test_all_that_is_selected_has_the_ink_that_can_be_read_there(
    program: Program, choice: ThemeChoice
) -> None:
    reader = program.read("# A page\n\nBy Ann Reed\n\nSo it is [linked](https://example.org).", "a.md")
    theme = go_to_theme(reader, choice)
    reader.press(*["Ctrl++"] * 10, "F7", "Ctrl+A")  # no caret, which has an ink of its own
    for row in reader.rows():
        image = reader.picture_of(row)
        seen = colours_of(image)
        assert {theme.selection, theme.ink} <= seen, row.text
        assert seen.isdisjoint({theme.soft, theme.accent}), row.text


@pytest.mark.parametrize("choice", THEMES)
def test_menus_and_questions_have_the_theme_s_colours(reader: Reader, choice: ThemeChoice) -> None:
    theme = go_to_theme(reader, choice)
    for made, ground in ((QMenu(reader.view), theme.panel), (QMessageBox(reader.window), theme.paper)):
        made.ensurePolished()
        colours = made.palette()
        assert colours.color(QPalette.ColorRole.Window).name() == ground
        assert contrast(colours.color(QPalette.ColorRole.WindowText).name(), ground) > 7


def test_a_system_that_asks_for_high_contrast_gets_it_unless_a_theme_is_chosen(reader: Reader) -> None:
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        pytest.skip("Qt tells it from 6.10 on")
    reader.wait(reader.window.later.are_done)
    wishes, usual = hints.accessibility(), chosen_theme(ThemeChoice.SYSTEM)
    for preference, theme in (
        (Qt.ContrastPreference.HighContrast, CONTRAST),
        (Qt.ContrastPreference(0), usual),
    ):
        wishes.contrastPreferenceChanged.emit(preference)
        assert colour_at_corner(reader.view) == theme.paper
    go_to_theme(reader, ThemeChoice.SEPIA)
    wishes.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert colour_at_corner(reader.view) == CHOSEN[ThemeChoice.SEPIA].paper
    wishes.contrastPreferenceChanged.emit(Qt.ContrastPreference(0))


def test_the_dialog_of_fields_follows_the_theme_while_it_is_open(reader: Reader, program: Program) -> None:
    reader.press("I")
    dialog = child(reader, FieldsDialog)
    desk = program.application.desk
    for choice in (ThemeChoice.DARK, ThemeChoice.LIGHT):
        desk.choose(desk.settings._replace(theme=choice))
        theme = chosen_theme(choice)
        reader.wait(partial(has_ground, dialog, theme.paper))
        field = dialog.findChildren(QLineEdit)[1]
        assert field.grab().toImage().pixelColor(field.width() - 20, 6).name() == theme.card


@pytest.mark.parametrize("choice", THEMES)
def test_the_menu_has_an_edge_that_is_seen(reader: Reader, choice: ThemeChoice) -> None:
    theme = go_to_theme(reader, choice)
    reader.press("F10")
    menu = opened(reader)
    middle = menu.height() // 2
    reader.wait(lambda: contrast(menu.grab().toImage().pixelColor(0, middle).name(), theme.paper) >= 3)
    menu.close()


@pytest.mark.parametrize("choice", THEMES)
@pytest.mark.parametrize(("key", "ground"), [("Ctrl+Shift+F", "panel"), ("Ctrl+F", "paper")])
def test_fields_have_a_border_that_is_seen(
    reader: Reader, choice: ThemeChoice, key: str, ground: str
) -> None:
    theme = go_to_theme(reader, choice)
    reader.press("N")
    reader.type("Words")
    reader.press("Esc", key)
    field = reader.front()
    reader.view.setFocus()
    border = field.grab().toImage().pixelColor(0, field.height() // 2).name()
    assert contrast(border, getattr(theme, ground)) >= 3


@pytest.mark.parametrize("key", ["F9", "Shift+F9"])
def test_what_was_hidden_beside_the_article_is_shown_in_the_look_of_now(reader: Reader, key: str) -> None:
    reader.press(key)
    side = reader.window.panes.side
    size = max(label.font().pixelSize() for label in side.findChildren(QLabel))
    reader.press(key)
    theme = go_to_theme(reader, ThemeChoice.DARK)
    reader.press("Ctrl++", key)
    assert colour_at_corner(side) == theme.panel
    assert max(label.font().pixelSize() for label in side.findChildren(QLabel)) > size


def test_the_first_field_has_the_focus_when_the_dialog_opens(reader: Reader) -> None:
    reader.press("I")
    child(reader, FieldsDialog)
    reader.wait(lambda: reader.front().accessibleName() == "Headline")


def test_a_field_stays_as_wide_when_it_can_be_taken_back(reader: Reader) -> None:
    reader.press("I")
    dialog = child(reader, FieldsDialog)
    widths = [field.width() for field in dialog.findChildren(QLineEdit)]
    reader.type("Another")
    reader.press("Return")
    dialog.grab()
    assert [field.width() for field in dialog.findChildren(QLineEdit)] == widths


def test_the_list_of_keys_follows_the_theme_while_it_is_open(reader: Reader, program: Program) -> None:
    reader.press("?")
    dialog = child(reader, KeyDialog)
    desk = program.application.desk
    desk.choose(desk.settings._replace(theme=ThemeChoice.DARK))
    dark = CHOSEN[ThemeChoice.DARK]

    def grounds() -> set[str]:
        image = dialog.grab().toImage()
        return {image.pixelColor(x, image.height() - 4).name() for x in (4, image.width() - 2)}

    reader.wait(lambda: grounds() == {dark.paper})


def test_what_stands_around_the_text_grows_with_it_up_to_half_as_much_again(reader: Reader) -> None:
    reader.press("Ctrl+F")
    before = sizes(reader)
    reader.press(*["Ctrl++"] * 15)
    assert sizes(reader) == [pytest.approx(1.5 * size, abs=1) for size in before]
    reader.press("Ctrl+0")
    assert sizes(reader) == before


def sizes(reader: Reader) -> list[int]:
    """Of the type in the bars and in a message."""
    window = reader.window
    window.say("Words")
    parts = [*window.findChildren(ToolBar), *window.findChildren(StatusLine), *window.findChildren(Message)]
    return [part.font().pixelSize() for part in (*parts, window.finding.bar.field)]


def test_the_count_of_notes_is_never_larger_than_the_title(reader: Reader) -> None:
    reader.press("N")
    reader.type("Words")
    reader.press("Esc", *["Ctrl++"] * 15)
    labels = reader.window.notes.panel.findChildren(QLabel)
    title, count = (next(each for each in labels if each.text() == text) for text in ("Notes", "1"))
    assert count.font().pixelSize() <= title.font().pixelSize()
