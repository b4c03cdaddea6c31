"""Choosing for the whole program, by keys."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QRadioButton,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from tearsheet.preferences.settings import SETTINGS, Settings, ThemeChoice
from tearsheet.storage import paths
from tearsheet.ui.dialogs.fields_dialog import FieldsDialog
from tearsheet.ui.dialogs.settings_dialog import SettingsDialog
from tearsheet.ui.key_dialog import KeyDialog
from tearsheet.ui.look.message import Message
from tearsheet.ui.look.text_field import TextField
from tearsheet.ui.look.theme import CHOSEN, DARK
from tearsheet.ui.window import appearance
from tearsheet.ui.window.bar import ToolBar
from tearsheet.ui.window.status.status_line import StatusLine
from tests.other_settings import CONTROLLED, another
from tests.ui.reader import Program, Reader, choosing, note_paths
from tests.ui.sight import contrast


def dialog(reader: Reader) -> SettingsDialog:
    """The dialog, opened."""
    reader.press("Ctrl+,")
    found = reader.window.findChild(SettingsDialog)
    assert isinstance(found, SettingsDialog)
    reader.wait(found.isActiveWindow)
    return found


def button(opened: SettingsDialog, text: str) -> QAbstractButton:
    """One of its buttons."""
    return next(each for each in opened.findChildren(QAbstractButton) if each.text() == text)


def size(opened: SettingsDialog) -> QWidget:
    """The field of the text size."""
    return control(opened, "text_size", 0)


def control(opened: SettingsDialog, name: str, value: object) -> QWidget:
    """What sets a setting to a value, as a reader finds it: by heading and label."""
    row = SETTINGS[name]
    found: list[QWidget]
    if row.choices:
        named = row.choices[str(value)]
        wanted = row.heading, named[:1].upper() + named[1:]
        buttons = opened.findChildren(QRadioButton)
        found = [each for each in buttons if (group_of(each), each.text()) == wanted]
    else:
        ticks = [each for each in opened.findChildren(QCheckBox) if each.text() == row.label]
        found = [
            *ticks,
            *(each for each in opened.findChildren(QSpinBox) if each.accessibleName() == row.label),
        ]
    assert len(found) == 1, f"controls in the dialog that set {name} to {value}"
    return found[0]


def group_of(button: QWidget) -> str:
    """The name of the group that a button stands in."""
    group = button.parentWidget()
    return group.accessibleName() if group else ""


def choose_other(reader: Reader, opened: SettingsDialog, name: str) -> None:
    """Set a setting to another value by keys."""
    value = another(name)
    control(opened, name, value).setFocus()
    is_number = bool(SETTINGS[name].numbers)
    reader.press(*("Ctrl+A", *str(value), "Return") if is_number else ("Space",))


def shown(opened: SettingsDialog) -> dict[str, object]:
    """What each of its controls says."""
    return {name: value_shown(opened, name) for name in CONTROLLED}


def value_shown(opened: SettingsDialog, name: str) -> object:
    """What the control of a setting says; all that are pressed, where one of several should be."""
    row = SETTINGS[name]
    if row.choices:
        pressed = [value for value in row.choices if control(opened, name, value).property("checked")]
        return pressed[0] if len(pressed) == 1 else pressed
    return control(opened, name, 0).property("value" if row.numbers else "checked")


def goes_on(reader: Reader) -> bool:
    """Whether a letter leads to the next paragraph."""
    before = reader.caret()
    reader.press("j")
    return reader.caret() != before


def row_height(reader: Reader) -> int:
    """Of a row of the text, in pixels."""
    [row, *_] = reader.rows_of(4)
    return row.bottom - row.top


def first_row(reader: Reader) -> str:
    """The words of a paragraph's first row."""
    return reader.rows_of(4)[0].text


def row_distance(reader: Reader) -> int:
    """From one row of a paragraph to the next, in pixels."""
    first, second, *_ = reader.rows_of(4)
    return second.top - first.top


def gap(reader: Reader) -> int:
    """Between two paragraphs, in pixels."""
    return reader.rows_of(5)[0].top - reader.rows_of(4)[-1].top


def paragraph_edges(reader: Reader) -> tuple[float, float]:
    """Where the first row of the second paragraph begins and ends."""
    return reader.edges(reader.rows_of(5)[0])


def copied_source(reader: Reader) -> str:
    """What follows the words of a quotation."""
    reader.put_caret(4)
    reader.press("x")
    return reader.pasted().partition("armor.")[2]


def told_speed(reader: Reader) -> str:
    """How fast the article would be read aloud, one step faster where that can be."""
    reader.press("Alt+Right")
    return reader.message()


def ink(reader: Reader) -> str:
    """The darkest colour of a row of the text, which the caret is not in."""
    picture = reader.picture_of(reader.rows_of(4)[1])
    places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return min((picture.pixelColor(*place) for place in places), key=QColor.lightness).name()


SEEN: Mapping[str, Callable[[Reader], object]] = {
    "theme": lambda reader: reader.view.grab().toImage().pixelColor(4, 4).name(),
    "text_size": row_height,
    "column_width": first_row,
    "line_spacing": row_distance,
    "paragraph_gap": gap,
    "letter_spacing": paragraph_edges,
    "word_spacing": paragraph_edges,
    "typeface": paragraph_edges,
    "paragraphs": paragraph_edges,
    "alignment": paragraph_edges,
    "focus": ink,
    "speaking_rate": told_speed,
    "citation": copied_source,
    "letter_keys": goes_on,
}
"""What a reader sees of each setting in a window that shows the shipped article."""


def write_note(reader: Reader) -> None:
    """Write a note on the article, and wait until it lies on the disk."""
    reader.press("n")
    reader.type("One")
    reader.press("Esc")
    reader.wait(reader.window.notes.annotations.stored.is_all_saved)


def said(opened: SettingsDialog) -> str:
    """All that is seen of its sentences."""
    words = " ".join(label.text() for label in opened.findChildren(QLabel) if label.isVisible())
    return words.replace("\u200b", "")


def choose(reader: Reader, opened: SettingsDialog, folder: Path) -> None:
    """Choose a folder of notes by keys."""
    button(opened, "Choose…").setFocus()
    with choosing(folder):
        reader.press("Space")
    reader.wait(opened.isActiveWindow)


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A folder without notes."""
    made = tmp_path / "other"
    made.mkdir()
    return made


@pytest.mark.parametrize("name", CONTROLLED)
def test_every_setting_is_chosen_by_keys_and_leaves_the_others(reader: Reader, name: str) -> None:
    opened = dialog(reader)
    choose_other(reader, opened, name)
    wanted = Settings()._asdict() | {name: another(name)}
    assert reader.window.desk.settings._asdict() == wanted
    assert shown(opened) == {each: wanted[each] for each in CONTROLLED}


@pytest.mark.parametrize("name", CONTROLLED)
def test_every_setting_is_seen_at_once_and_after_the_next_start(program: Program, name: str) -> None:
    assert name in SEEN, f"what does a reader see of {name}? SEEN, in this file, has no row that looks at it"
    reader = program.read()
    before = SEEN[name](reader)
    choose_other(reader, dialog(reader), name)
    reader.press("Esc")
    reader.wait(reader.view.hasFocus)
    after = SEEN[name](reader)
    assert after != before, f"{name} changes nothing at once: Window._apply_settings"
    program.restart()
    assert SEEN[name](program.read()) == after, f"{name} is forgotten at the start: Window.__init__"


def test_a_theme_is_chosen_by_arrow_keys_and_used_at_once(reader: Reader) -> None:
    opened = dialog(reader)
    reader.press("Down", "Down", "Down")
    assert reader.window.desk.settings.theme is ThemeChoice.DARK
    assert opened.grab().toImage().pixelColor(4, 4).name() == DARK.paper


def test_the_text_size_is_used_at_once(reader: Reader) -> None:
    opened = dialog(reader)
    size(opened).setFocus()
    reader.press("Ctrl+A", "2", "6", "Return")
    assert (reader.view.type_size, opened.isVisible()) == (26, True)


def heights(reader: Reader, opened: SettingsDialog) -> dict[str, int]:
    """How high the type of everything around the article is, in pixels."""
    window = reader.window
    window.say("A message")
    parts: dict[str, QWidget] = {
        "tool bar": window.findChildren(ToolBar)[0],
        "status line": window.findChildren(StatusLine)[0],
        "find field": window.finding.bar.field,
        "message": window.findChildren(Message)[0],
        "notes": window.notes.panel.findChildren(TextField)[0],
        "keys": window.findChildren(KeyDialog)[0].table,
        "settings": size(opened),
    }
    return {name: part.fontInfo().pixelSize() for name, part in parts.items()}


def test_a_chosen_text_size_is_that_of_all_that_stands_around_the_article(reader: Reader) -> None:
    reader.press("F9", "Ctrl+F", "F1")
    appearance.show_settings(reader.window)
    reader.wait(reader.has_all_asked)
    [opened] = reader.window.findChildren(SettingsDialog)
    reader.wait(opened.isActiveWindow)
    before = heights(reader, opened)
    size(opened).setFocus()
    reader.press("Ctrl+A", "2", "8", "Return")
    after = heights(reader, opened)
    assert [name for name in before if after[name] <= before[name]] == []


def test_a_text_size_chosen_in_another_window_is_that_of_an_open_dialog(reader: Reader) -> None:
    reader.press("i")
    [field, *_] = reader.window.findChildren(FieldsDialog)[0].findChildren(TextField)
    before = field.fontInfo().pixelSize()
    desk = reader.window.desk
    desk.choose(desk.settings._replace(text_size=28))
    assert field.fontInfo().pixelSize() > before


def test_nothing_of_the_settings_lies_beside_the_smallest_window_at_twice_the_size(reader: Reader) -> None:
    desk = reader.window.desk
    desk.choose(desk.settings._replace(text_size=38))
    reader.window.resize(320, 320)
    opened = dialog(reader)
    [area] = opened.findChildren(QScrollArea)
    assert opened.width() < 320
    assert area.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("choice", CHOSEN)
def test_a_switch_that_is_on_has_a_tick_that_is_seen(reader: Reader, choice: ThemeChoice) -> None:
    desk = reader.window.desk
    desk.choose(desk.settings._replace(theme=choice))
    box = button(dialog(reader), "Letter keys in the article")
    theme = CHOSEN[choice]

    def colours() -> set[str]:
        image = box.grab().toImage()
        middle = image.height() // 2
        return {image.pixelColor(x, y).name() for x in range(10, 18) for y in range(middle - 4, middle + 4)}

    assert theme.accent in colours()
    assert max(contrast(theme.accent, colour) for colour in colours()) >= 4.5
    box.click()
    assert colours() == {theme.card}


def test_letter_keys_are_switched_off(reader: Reader) -> None:
    opened = dialog(reader)
    button(opened, "Letter keys in the article").setFocus()
    reader.press("Space", "Esc")
    reader.wait(reader.view.hasFocus)
    caret = reader.caret()
    reader.press("j")
    assert reader.caret() == caret


def test_a_chosen_folder_is_kept_and_used_by_the_next_window(program: Program, other: Path) -> None:
    reader = program.read()
    opened = dialog(reader)
    choose(reader, opened, other)
    assert str(other) in said(opened)
    reader.press("Esc")
    program.restart()
    assert json.loads((paths.config_folder() / "settings.json").read_text())["notes_folder"] == str(other)
    following = program.read()
    write_note(following)
    assert (note_paths(), len(list(other.glob("*/2*.json")))) == ([], 1)


def test_an_open_window_keeps_its_notes_where_they_were(reader: Reader, other: Path) -> None:
    opened = dialog(reader)
    choose(reader, opened, other)
    reader.press("Esc")
    reader.wait(reader.view.hasFocus)
    write_note(reader)
    assert (len(note_paths()), list(other.iterdir())) == (1, [])


def test_the_notes_can_be_copied_to_an_empty_folder(reader: Reader, other: Path) -> None:
    write_note(reader)
    opened = dialog(reader)
    choose(reader, opened, other)
    assert "1 note lies only in the folder before." in said(opened)
    button(opened, "Copy").setFocus()
    reader.press("Return")
    reader.wait(lambda: "1 note is copied." in said(opened))
    assert [path.name for path in other.glob("*/2*.json")] == [path.name for path in note_paths()]


def test_nothing_is_offered_to_be_copied_before_another_folder_is_chosen(reader: Reader) -> None:
    write_note(reader)
    assert not button(dialog(reader), "Copy").isVisible()


def test_what_is_missing_of_a_copy_that_was_broken_off_is_offered(reader: Reader, other: Path) -> None:
    write_note(reader)
    there = other / note_paths()[0].parent.name
    there.mkdir()
    (there / "2026-11-23T101500Z-3f9a1c2e.json").write_text("{}")
    opened = dialog(reader)
    choose(reader, opened, other)
    assert button(opened, "Copy").isVisible()


def test_a_theme_chosen_meanwhile_leaves_what_is_said_of_the_copy(reader: Reader, other: Path) -> None:
    write_note(reader)
    opened = dialog(reader)
    choose(reader, opened, other)
    button(opened, "Copy").setFocus()
    reader.press("Return")
    appearance.next_theme(reader.window)
    assert not button(opened, "Copy").isVisible()
    reader.wait(lambda: "1 note is copied." in said(opened))


def test_a_folder_that_holds_notes_is_simply_used(reader: Reader, other: Path) -> None:
    write_note(reader)
    there = other / note_paths()[0].parent.name
    there.mkdir()
    (there / note_paths()[0].name).write_bytes(note_paths()[0].read_bytes())
    opened = dialog(reader)
    choose(reader, opened, other)
    assert not button(opened, "Copy").isVisible()


def test_a_chosen_folder_that_is_away_is_said_to_be(reader: Reader, tmp_path: Path) -> None:
    desk = reader.window.desk
    desk.choose(desk.settings._replace(notes_folder=str(tmp_path / "away")))
    opened = dialog(reader)
    assert "It cannot be reached now." in said(opened)
    button(opened, "The usual one").setFocus()
    reader.press("Return")
    assert (desk.notes_folder, opened.isVisible()) == (paths.notes_folder(), True)


@pytest.mark.parametrize(
    "folder", ["/a\0b", "/\ud800", "/" + "x" * 5_000], ids=["NUL", "half a pair", "long"]
)
def test_notes_lie_in_the_usual_folder_where_the_stated_one_can_be_none(
    program: Program, folder: str
) -> None:
    file = paths.config_folder() / "settings.json"
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps({"notes_folder": folder}))
    program.restart()
    reader = program.read()
    assert reader.message().count("the usual folder is used.") == 1
    write_note(reader)
    assert len(note_paths()) == 1
    opened = dialog(reader)
    button(opened, "The usual one").setFocus()
    reader.press("Return")
    assert reader.window.desk.settings.notes_folder == ""


def test_a_link_to_itself_in_the_place_of_the_settings_is_told(program: Program) -> None:
    file = paths.config_folder() / "settings.json"
    file.parent.mkdir(parents=True)
    file.symlink_to(file)
    program.restart()
    assert f"{file} cannot be read." in program.read().message()
