"""The cards beside the article: what they show of a note, and the caret in one that is written."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import NamedTuple

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication

from tearsheet.anchoring.wording import Change, ChangeKind
from tearsheet.formats import load
from tearsheet.notes.notebook import Notebook, new_note
from tearsheet.preferences.settings import ThemeChoice
from tearsheet.storage import paths
from tearsheet.ui.look.theme import chosen_theme, interface_font
from tearsheet.ui.notes.cards.card_heights import ESTIMATE
from tearsheet.ui.notes.note_text import Remark, note_document, remark_document
from tests.ui.reader import Reader

LINES = [f"Line {number} of a note that is higher than the panel" for number in range(80)]
LONG = "\n".join(LINES)


@pytest.fixture
def writer(reader: Reader) -> Reader:
    """Somebody who has pasted a long note, and is still in it."""
    QGuiApplication.clipboard().setText(LONG)
    reader.press("N", "Ctrl+V")
    return reader


def caret(reader: Reader) -> QRect:
    """Where the caret is, in pixels of what is seen of the list; all rows of the field are set out."""
    editor = reader.editor()
    assert editor.verticalScrollBar().maximum() == 0
    return editor.cursorRect().translated(editor.pos())


def is_caret_seen(reader: Reader) -> bool:
    """Whether all of the caret lies in what is seen of the list, and shows."""
    place = caret(reader)
    return reader.note_list().viewport().rect().contains(place) and reader.editor().isVisible()


def test_what_is_typed_below_the_panel_is_seen(reader: Reader) -> None:
    reader.press("N")
    for line in LINES[:50]:
        reader.type(line[:8])
        reader.press("Return")
        assert is_caret_seen(reader)
    assert reader.editor().height() > reader.note_list().height()


def test_a_word_that_is_wider_than_the_card_is_seen_as_it_is_typed(reader: Reader) -> None:
    QGuiApplication.clipboard().setText("averylongword" * 4)
    reader.press("N")
    for _ in range(40):
        reader.press("Ctrl+V")
        reader.type("word")
        assert is_caret_seen(reader)
    assert reader.editor().height() > reader.note_list().height()


@pytest.mark.parametrize(
    "keys",
    [
        ["Ctrl+Home"],
        ["Ctrl+Home", "Ctrl+End"],
        ["Up"] * 60,
        ["Ctrl+Home", *["Down"] * 60],
        ["Ctrl+Home", "PgDown"],
        ["PgUp"],
        ["Ctrl+Home", *["Shift+Down"] * 60],
        ["Ctrl+A", "Backspace", "Ctrl+Z"],
        ["Ctrl+Home", "x", "Ctrl+End", "Ctrl+Z"],
        ["Ctrl+Home", "Return", "Return", "Ctrl+End", "Ctrl+Z", "Ctrl+Shift+Z"],
        ["Ctrl+V"],
    ],
)
def test_keys_bring_the_caret_of_a_long_note_into_view(writer: Reader, keys: list[str]) -> None:
    assert is_caret_seen(writer)
    for key in keys:
        writer.press(key)
        assert is_caret_seen(writer), key


def test_a_long_note_that_is_opened_shows_the_caret(writer: Reader) -> None:
    writer.press("Esc", "F6", "F2")
    writer.wait(lambda: writer.is_writing() and is_caret_seen(writer))


@pytest.mark.parametrize("width", [700, 900, 1700])
def test_the_caret_stays_in_view_where_the_window_gets_another_size(writer: Reader, width: int) -> None:
    writer.window.resize(width, 500)
    writer.wait(lambda: writer.window.width() == width and is_caret_seen(writer))


def test_the_caret_stays_in_view_where_the_text_gets_larger(writer: Reader) -> None:
    for _ in range(6):
        writer.press("Ctrl++")
        assert is_caret_seen(writer)


# What a card shows

WIDTH = 280.0
ARABIC = "أعلنت صربيا سحب بعض قواتها من الحدود مع كوسوفو بعد أيام من تحذير الولايات المتحدة"
HEBREW = "סרביה הודיעה על נסיגת חלק מכוחותיה מהגבול"


class Ink(NamedTuple):
    """One row of a card; `left` and `right` are the ends of its ink, device-independent pixels."""

    text: str
    left: float
    right: float


def inked(markdown: str, size: int = 13) -> list[Ink]:
    """The rows of the text of a card."""
    document = note_document(markdown, interface_font(size), chosen_theme(ThemeChoice.LIGHT), WIDTH)
    document.documentLayout().documentSize()
    found = []
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        for line in map(layout.lineAt, range(layout.lineCount())):
            ink = line.naturalTextRect().translated(layout.position())
            words = block.text()[line.textStart() :][: line.textLength()].strip("\u2028 ")
            found.append(Ink(words, ink.left(), ink.right()))
        block = block.next()
    return found


def words(markdown: str, size: int = 13) -> list[str]:
    """The texts of the rows of a card."""
    return [row.text for row in inked(markdown, size)]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("markdown", ["One\ntwo\nthree", "One  \ntwo\\\nthree", "One\r\ntwo\r\nthree"])
def test_the_lines_of_a_note_are_the_lines_of_its_card(markdown: str) -> None:
    assert words(markdown) == ["One", "two", "three"]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "text",
    [
        *(f"{sign}{'x' * 500}" for sign in ("", "- ", "> ", "# ", "`", "```\n", "https://x.example/")),
        "  - - - - - - - - " + "x" * 99,
        "> " * 18 + "x" * 99,
        "字" * 500,
        ARABIC.replace(" ", "") * 5,
        "| a | b |\n|---|---|\n| " + "x" * 200 + " | b |",
    ],
)
@pytest.mark.parametrize("size", [9, 13, 40])
def test_nothing_runs_out_of_its_card(text: str, size: int) -> None:
    assert all(row.left >= 0 and row.right <= WIDTH + 1 for row in inked(text, size))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "text", [ARABIC, HEBREW, f"- {ARABIC}", f"1. {HEBREW}", f"> {ARABIC}", f"# {HEBREW}"]
)
def test_what_is_written_from_right_to_left_begins_at_the_right(text: str) -> None:
    english = inked("A line of words")[0]
    assert english.left == 0
    assert abs(inked(text)[0].right - WIDTH) <= (40 if text.startswith(">") else 1)
    assert inked(f"{text}\n\nA line of words")[-1] == english


@pytest.mark.usefixtures("qapp")
def test_tasks_have_boxes_and_other_items_their_markers() -> None:
    text = "- [ ] to do\n- [x] done\n- plain\n1. [X] first\n2. second\n- [o] no box"
    assert words(text) == ["☐ to do", "☑ done", "• plain", "☑ first", "2. second", "• [o] no box"]


@pytest.mark.usefixtures("qapp")
def test_the_columns_of_a_table_are_aligned() -> None:
    document = note_document(
        "| Year | Level |\n|---|---|\n| 2023 | 5 m |\n| 20 | 12 m | more |",
        interface_font(13), chosen_theme(ThemeChoice.LIGHT), WIDTH,
    )  # fmt: skip
    document.documentLayout().documentSize()
    blocks = [document.findBlockByNumber(number) for number in range(3)]
    assert [block.text() for block in blocks] == ["Year\tLevel", "2023\t5 m", "20\t12 m\tmore"]
    lines = [(block.layout().lineAt(0), block.text().index("\t") + 1) for block in blocks]
    assert len({line.cursorToX(place) for line, place in lines}) <= 2


@pytest.mark.usefixtures("qapp")
def test_the_cells_of_a_table_that_is_too_wide_stand_below_one_another() -> None:
    cells = ["A first cell of words", "a second cell of words", "a third"]
    found = inked(f"|{'|'.join(cells)}|\n|---|---|---|\n|1|2|3|")
    assert [row.text for row in found] == [*cells, "1", "2", "3"]
    assert found[0].left < found[1].left == found[2].left


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("text", ["word " * 200_000, "x" * 1_000_000, "a\n" * 500_000, "\n" * 1_000_000])
def test_a_card_shows_the_first_lines_of_a_vast_note_and_says_how_much_more_there_is(text: str) -> None:
    begun, _, more = "\n".join(words(text)).partition("… ")
    assert begun.count("\n") < 250
    left = int(more.partition(" more")[0].replace(",", ""))
    assert len(text) - 3_000 <= left < len(text)


@pytest.mark.usefixtures("qapp")
def test_a_card_says_nothing_more_of_a_note_that_it_shows_whole() -> None:
    assert words("Word " * 500)[-1].endswith("Word")


def test_a_note_stays_open_where_another_one_comes_before_it(reader: Reader) -> None:
    reader.press("N")
    reader.type("Mine")
    earlier = datetime(2026, 1, 1, tzinfo=UTC)
    notebook = Notebook(paths.notes_folder(), load(paths.shipped_article()))
    notebook.save(new_note("Elsewhere", None, now=earlier))
    reader.wait(lambda: len(reader.cards()) == 2)
    reader.type("!")
    assert reader.cards() == ["Whole article: Elsewhere", "Whole article: Mine!"]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "remark",
    [
        Remark(
            [Change(ChangeKind.SAME, "word " * 100_000), Change(ChangeKind.NEW, "more " * 100_000)], "", ()
        ),
        Remark((), "", [(f"Version {number}", "word " * 10_000) for number in range(500)]),
    ],
)
def test_what_else_a_card_says_of_a_note_is_bounded_too(remark: Remark) -> None:
    theme = chosen_theme(ThemeChoice.LIGHT)
    document = remark_document(remark, interface_font(13), theme, WIDTH)
    assert document.characterCount() < 200_000
    assert all(name in document.toPlainText() for name, _ in remark.versions)


def test_return_on_a_card_about_the_whole_article_shows_its_beginning(reader: Reader) -> None:
    reader.press("N")
    reader.type("On all of it")
    reader.press("Esc", "Ctrl+End", "F6", "Return")
    assert reader.view.hasFocus()
    assert reader.caret() == (0, 0)
    assert reader.message() == "This note is on the whole article"


def test_cards_that_have_room_have_no_bar_while_they_are_measured_anew(reader: Reader) -> None:
    for line in range(6, 12):
        reader.put_caret(line)
        reader.press("H")
    reader.press("F9")
    cards = reader.note_list()
    last = cards.model().index(5, 0)
    reader.wait(lambda: cards.visualRect(last).bottom() < 6 * ESTIMATE - 40)
    free = cards.viewport().height() - cards.visualRect(last).bottom()
    reader.window.resize(reader.window.width(), reader.window.height() - free + 8)
    reader.wait(lambda: cards.viewport().height() - cards.visualRect(last).bottom() == 8)
    reader.drag_panel_edge(-20)
    assert cards.verticalScrollBar().maximum() == 0
