"""The palette: any action is found by words, and acts on what had the keys."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit

from tearsheet.preferences.settings import THEME_NAMES
from tearsheet.ui.aa.popover import Popover
from tearsheet.ui.actions import ACTIONS
from tearsheet.ui.commands.matching import Fit, Wording, words_of
from tearsheet.ui.look.theme import growth
from tearsheet.ui.palette import rows
from tearsheet.ui.palette.rows import AROUND, SIDE, CommandModel, CommandRows
from tests.ui.mouse import press_button
from tests.ui.palette.palette_hands import found, opened_palette, palette_of, run
from tests.ui.reader import Reader


def names(reader: Reader, words: str) -> list[str]:
    """Of what the palette finds by some words."""
    return [one.name for one in found(reader, words)]


def test_the_whole_name_of_an_action_finds_it_first() -> None:
    wordings = {one.text: Wording(one.text, one.group, one.does, ()) for one in ACTIONS if one.run}
    for text in wordings:
        scores = {other: wording.score(words_of(text)) for other, wording in wordings.items()}
        best = min(score for score in scores.values() if score is not None)
        assert [other for other, score in scores.items() if score == best] == [text]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("source copy", "copy_quotation"),
        ("cws", "copy_quotation"),
        ("hi", "highlight"),
        ("COMPARE", "compare"),
        ("scr ful", "full_screen"),
        ("f11", "full_screen"),
        ("ctrl+p", "print"),
        ("delet", "delete_marked"),
        ("dark", "theme=dark"),
        ("apa", "citation=apa"),
        ("whole screen", "full_screen"),
        ("search", "find"),
        ("zoom", "larger"),
        ("shortcuts", "keys"),
        ("preferences", "settings"),
    ],
)
def test_words_and_starts_of_words_in_any_order_find_an_action(reader: Reader, typed: str, name: str) -> None:
    assert names(reader, typed)[0] == name


def test_of_actions_whose_names_fit_alike_those_come_first_that_can_act(reader: Reader) -> None:
    wordings = {one.name: Wording(one.text, one.group, one.does, one.keys) for one in found(reader, "c")}
    offered = [(wordings[one.name].score(["c"]), not one.is_enabled) for one in found(reader, "c")]
    assert any(is_grey for _, is_grey in offered)
    assert offered == sorted(offered)


def test_a_long_key_and_a_long_name_have_room_for_all_of_their_words(reader: Reader) -> None:
    reader.window.resize(420, 700)
    shown = opened_palette(reader)
    [rows] = shown.findChildren(CommandRows)
    model = shown.list.model()
    assert isinstance(model, CommandModel)
    [one] = [each for each in shown.offered() if each.name == "keys"]
    heights = []
    for text, key in ((one.text, "F5"), (one.text, "Strg+Umschalt+Leertaste" * 2), ("words " * 20, "F5")):
        model.show([replace(one, text=text, keys=(key,))])
        heights.append(rows.height(model.commands[0], shown.list.viewport().width()))
        assert shown.list.sizeHintForRow(0) == heights[-1]
    assert heights == sorted(set(heights))


def test_a_long_key_is_not_written_over_its_group(reader: Reader) -> None:
    shown = opened_palette(reader)
    model = shown.list.model()
    assert isinstance(model, CommandModel)
    one = replace(shown.offered()[0], keys=("Strg+Umschalt+Leertaste",))
    width = shown.list.fontMetrics().horizontalAdvance(one.keys[0]) + 2
    seen = []
    for group in (one.group, ""):
        model.show([replace(one, group=group)])
        row = shown.list.visualRect(model.index(0, 0))
        key = row.adjusted(row.width() - AROUND - SIDE - width, 0, -AROUND - SIDE, 0)
        seen.append(shown.list.viewport().grab(key).toImage())
    assert seen[0] == seen[1]


def test_what_stands_beside_the_keys_is_a_column(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = opened_palette(reader)
    model = shown.list.model()
    assert isinstance(model, CommandModel)
    one, other = shown.offered()[:2]
    model.show([replace(one, keys=("I",)), replace(other, keys=("Strg+Umschalt+Leertaste",))])
    ends = []
    monkeypatch.setattr(rows, "_draw", lambda _, rect, words, *__: ends.append((words, rect.right())))
    shown.list.viewport().grab()
    assert one.group == other.group
    assert len({end for words, end in ends if words == one.group}) == 1


def test_letters_within_words_count_where_they_are_three_at_least() -> None:
    wording = Wording("Copy source alone", "", "", ())
    assert [wording.score([typed]) for typed in ("our", "ou", "lo")] == [Fit.WITHIN, None, None]


def test_what_is_called_otherwise_is_not_found_and_that_is_said(reader: Reader) -> None:
    assert names(reader, "qqq") == []
    assert "No action is called so" in reader.labels()
    reader.press("Return")
    assert palette_of(reader) is not None


def test_every_action_that_can_be_run_is_offered_and_every_theme(reader: Reader) -> None:
    offered = {one.name for one in opened_palette(reader).offered()}
    assert {one.name for one in ACTIONS if one.run} - offered == {"palette"}
    assert {f"theme={choice}" for choice in THEME_NAMES} <= offered


def test_a_row_shows_key_and_group_what_cannot_act_and_what_is_on(reader: Reader) -> None:
    shown = {one.name: one for one in opened_palette(reader).offered()}
    highlight = shown["highlight"]
    assert (highlight.keys[0], highlight.group) == ("H", "Notes")
    assert [shown[name].is_enabled for name in ("open", "undo", "highlight")] == [True, False, False]
    switches = ("caret", "panel", "theme=system", "open")
    assert [shown[name].is_on for name in switches] == [True, False, True, None]
    reader.press("Esc", "Ctrl+Shift+K")
    letters_off = {one.name: one.keys for one in opened_palette(reader).offered()}
    assert letters_off["highlight"] == ("Alt+H",)
    assert letters_off["new_note"] == ("Ctrl+N",)


def test_what_was_used_comes_first_the_last_of_it_at_the_top(reader: Reader) -> None:
    run(reader, "Caret")
    run(reader, "Theme: dark")
    assert [one.name for one in opened_palette(reader).offered()][:2] == ["theme=dark", "caret"]
    assert next(one for one in palette_of(reader).offered() if one.name == "theme=dark").is_on  # type: ignore[union-attr]


def test_esc_and_its_own_key_close_it_with_the_keys_back_where_they_were(reader: Reader) -> None:
    reader.press("Ctrl+F")
    field = reader.front()
    for key in ("Esc", "Ctrl+Shift+P"):
        opened_palette(reader)
        reader.press(key)
        assert palette_of(reader) is None
        assert reader.front() is field
    assert isinstance(field, QLineEdit)


def test_a_note_that_is_written_in_stays_open_and_is_what_the_palette_acts_on(reader: Reader) -> None:
    reader.select_in_body("some of its troops")
    reader.press("N")
    reader.type("one two")
    run(reader, "Select all")
    run(reader, "Copy")
    assert reader.pasted() == "one two"
    assert reader.is_writing()


def test_down_up_and_the_pages_choose_a_row_and_return_runs_it(reader: Reader) -> None:
    first, second, *_ = found(reader, "text")
    reader.press("Down", "Up", "Up", "Down", "Down")
    shown = palette_of(reader)
    assert shown
    assert shown.offered()[shown.list.currentIndex().row()] == second != first
    reader.press("PgDown", "PgUp", "Esc")
    reader.type(" ")  # the article has the keys again
    found(reader, "larger")
    reader.press("Return")
    assert reader.message() == "Text 110 %"


def test_a_click_runs_a_row_and_a_click_beside_the_palette_closes_it(reader: Reader) -> None:
    found(reader, "smaller")
    shown = palette_of(reader)
    assert shown
    place = shown.list.visualRect(shown.list.model().index(0, 0)).center()
    QTest.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert reader.message() == "Text 90 %"
    opened_palette(reader)
    QTest.mouseClick(reader.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert palette_of(reader) is None
    assert reader.view.hasFocus()


def test_it_makes_room_for_what_the_text_can_be_set_in(reader: Reader) -> None:
    opened_palette(reader)
    press_button(reader.window, "Text and theme")
    reader.wait(lambda: palette_of(reader) is None)
    opened_palette(reader)
    assert [one for one in reader.window.findChildren(Popover) if one.isVisible()] == []


def test_it_is_gone_where_a_sheet_over_it_has_given_the_keys_to_the_article(reader: Reader) -> None:
    opened_palette(reader)
    sheet = QDialog(reader.window)
    sheet.show()
    reader.wait(sheet.isActiveWindow)
    reader.window.return_to_article()
    sheet.close()
    reader.wait(reader.window.isActiveWindow)
    assert palette_of(reader) is None


def test_what_cannot_act_says_why_when_it_is_run(reader: Reader) -> None:
    run(reader, "Undo")
    assert reader.message() == "Nothing to undo"


@pytest.mark.parametrize("theme", ["light", "sepia", "dark", "contrast"])
def test_what_cannot_act_is_as_readable_where_it_is_chosen(reader: Reader, theme: str) -> None:
    run(reader, f"Theme: {'high contrast' if theme == 'contrast' else theme}")
    assert not found(reader, "Undo")[0].is_enabled
    shown = palette_of(reader)
    assert shown is not None
    row = shown.list.visualRect(shown.list.currentIndex())
    picture = shown.list.viewport().grab(row).toImage()
    colours = Counter(picture.pixelColor(x, picture.height() // 2).name() for x in range(picture.width()))
    (ground, _), *_ = colours.most_common(1)
    assert ground == shown.list.itemDelegate().theme.panel  # type: ignore[attr-defined]


@pytest.mark.parametrize(("width", "size"), [(320, 19), (420, 38), (1200, 76)])
def test_it_lies_within_the_window_and_grows_with_the_text(reader: Reader, width: int, size: int) -> None:
    desk = reader.window.desk
    desk.choose(desk.settings._replace(text_size=size))
    reader.window.resize(width, 500)
    shown = opened_palette(reader)
    assert reader.window.rect().contains(shown.geometry())
    assert shown.list.sizeHintForRow(0) >= 28 * growth(size)
    reader.window.resize(width + 60, 400)
    assert reader.window.rect().contains(shown.geometry())
