"""What stays where it is, in the window and from one start to the next."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tearsheet.formats import load
from tearsheet.notes.notebook import Notebook, new_note
from tearsheet.storage import paths
from tearsheet.ui.reading.article_lines import Spot
from tests.ui.reader import LONG, Program, Reader


@pytest.fixture(params=["caret in view", "caret elsewhere"])
def inside(program: Program, request: pytest.FixtureRequest) -> Reader:
    """A reader some screens into a long text, at the start of a row."""
    reader = program.read(LONG)
    reader.press("Space", "Space", "Space")
    if request.param == "caret elsewhere":
        top = reader.view.verticalScrollBar().value()
        reader.put_caret(1)
        reader.view.verticalScrollBar().setValue(top)
    return reader


def first_words(reader: Reader) -> tuple[int, int]:
    """Line and offset of the first whole row."""
    return reader.whole_rows()[0][:2]


def is_near_top(reader: Reader, place: tuple[int, int]) -> bool:
    """Whether the character is in one of the first two rows of the window."""
    line, offset = place
    return any(
        row.line == line and row.start <= offset < row.start + len(row.text) + 1 for row in reader.rows()[:2]
    )


CHANGES: dict[str, Callable[[Reader], None]] = {
    "narrower": lambda reader: reader.window.resize(420, 700),
    "wider": lambda reader: reader.window.resize(1500, 700),
    "lower": lambda reader: reader.window.resize(1100, 400),
    "larger text": lambda reader: reader.press("Ctrl++", "Ctrl++", "Ctrl++"),
    "smaller text": lambda reader: reader.press("Ctrl+-", "Ctrl+-"),
    "theme": lambda reader: reader.press("Ctrl+T"),
    "notes": lambda reader: reader.press("F9"),
    "find bar": lambda reader: reader.press("Ctrl+F"),
    "left out": lambda reader: reader.press("F7", "F7"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_the_row_at_the_top_stays(inside: Reader, change: str) -> None:
    place = first_words(inside)
    CHANGES[change](inside)
    assert is_near_top(inside, place)


def test_many_changes_of_size_do_not_drift(program: Program) -> None:
    reader = program.read(LONG)
    reader.press("Space", "Space", "Space")
    place = first_words(reader)
    for _ in range(6):
        reader.press("Ctrl++", "Ctrl++", "Ctrl+0", "F9", "F9")
    assert is_near_top(reader, place)


def test_the_reading_place_and_the_caret_are_there_again_after_a_restart(
    inside: Reader, program: Program
) -> None:
    place, caret = first_words(inside), inside.caret()
    program.restart()
    again = program.read(LONG)
    assert (first_words(again), again.caret()) == (place, caret)


def test_a_restart_shows_the_place_even_where_text_is_of_another_size(program: Program) -> None:
    reader = program.read(LONG)
    reader.press("Space", "Space", "Space")
    place = first_words(reader)
    reader.press("Ctrl++", "Ctrl++")
    program.restart()
    assert is_near_top(program.read(LONG), place)


def test_every_article_has_a_place_of_its_own(program: Program) -> None:
    program.read(LONG).press("Space")
    program.restart()
    assert program.read(LONG + "\n\nAnd more.", "other.txt").caret() == (0, 0)


EDITS: dict[str, Callable[[str], str]] = {
    "a letter before it": lambda text: text.replace("Paragraph 3 says", "Paragraph 3 sayz"),
    "a letter at the end": lambda text: text + "!",
    "paragraphs before it": lambda text: text.replace(
        "Paragraph 2 says",
        "A new paragraph has been put in here by the editors.\n\n" * 9 + "Paragraph 2 says",
    ),
    "paragraphs before it taken out": lambda text: (
        text[: text.index("Paragraph 2 ")] + text[text.index("Paragraph 6 ") :]
    ),
    "a letter of it": lambda text: text.replace("Paragraph 14 says", "Paragraph 14, says"),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_the_reading_place_is_found_again_where_the_file_has_changed(
    program: Program, edit: Callable[[str], str]
) -> None:
    reader = program.read(LONG)
    reader.press(*["j"] * 14)
    reader.view.verticalScrollBar().setValue(
        round(reader.view._layout.row_rect(reader.view.caret.spot()).top())
    )
    words = reader.top_row()
    program.restart()
    again = program.read(edit(LONG))
    assert again.top_row().replace(",", "") == words
    assert again.view.document().findBlockByNumber(again.caret()[0]).text().startswith("Paragraph 14")


def test_another_article_of_the_same_file_name_begins_at_its_start(program: Program) -> None:
    program.read(LONG).press("Space", "Space")
    program.restart()
    other = "Another headline\n\n" + "\n\n".join(
        f"Item {number} of a wholly different piece about gardens and their {'many ' * (number % 9)}roses."
        for number in range(200)
    )
    again = program.read(other)
    assert (again.caret(), again.view.verticalScrollBar().value()) == ((0, 0), 0)


def test_a_renamed_article_opens_where_it_was_left(program: Program) -> None:
    reader = program.read(LONG, "one.txt")
    reader.press("Space")
    place = first_words(reader)
    program.restart()
    assert first_words(program.read(LONG, "two.txt")) == place


def test_size_zoom_panel_and_theme_are_remembered(program: Program) -> None:
    reader = program.read(LONG)
    reader.window.resize(990, 660)
    reader.press("F9", "Ctrl++", "Ctrl+T")
    colour = reader.window.palette().window().color()
    program.restart()
    again = program.read(LONG)
    assert (again.window.width(), again.window.height()) == (990, 660)
    assert again.window.panes.has_side()
    assert again.view.type_size == pytest.approx(19 * 1.1)
    assert again.window.palette().window().color() == colour


def test_the_panel_is_open_only_for_the_article_that_it_was_left_open_for(program: Program) -> None:
    program.read(LONG).press("F9")
    program.restart()
    assert not program.read(
        "Another headline\n\nWhich has no notes at all.", "other.txt"
    ).window.panes.has_side()
    program.restart()
    reader = program.read(LONG)
    assert reader.window.panes.has_side()
    reader.press("F9")
    program.restart()
    assert not program.read(LONG).window.panes.has_side()


@pytest.mark.parametrize("is_wanted", [True, False])
def test_notes_from_elsewhere_are_shown_with_their_article_where_the_panel_was_wanted_last(
    program: Program, *, is_wanted: bool
) -> None:
    program.read(LONG).press(*["F9"] * (1 if is_wanted else 2))
    program.restart()
    path = program.folder / "other.txt"
    path.write_text("Another headline\n\nWhich has a note that another computer wrote.")
    Notebook(paths.notes_folder(), load(path)).save(new_note("A note", None))
    reader = program.show(load(path))
    reader.wait(lambda: bool(reader.window.notes.annotations.stored.table.notes()))
    assert reader.window.panes.has_side() == is_wanted


def test_the_width_of_the_panel_is_remembered(program: Program) -> None:
    reader = program.read(LONG)
    reader.press("F9")
    reader.drag_panel_edge(-60)
    width = reader.window.panes.side.width()
    assert width == pytest.approx(400, abs=2)
    program.restart()
    assert program.read(LONG).window.panes.side.width() == width


def test_what_is_remembered_may_be_broken(program: Program) -> None:
    program.read(LONG).press("Space")
    program.end()
    for path in program.folder.rglob("*.json"):
        path.write_text("{")
    program.restart()
    assert program.read(LONG).caret() == (0, 0)


def test_a_place_that_cannot_be_kept_is_told(program: Program) -> None:
    reader = program.read(LONG)
    reader.window.desk.worker.wait()
    (paths.state_folder() / "places").write_text("in the way")
    reader.press("Space")
    reader.wait(lambda: "could not be saved" in reader.message())


def test_many_sizes_back_and_forth_lead_to_the_very_same_place(program: Program) -> None:
    reader = program.read(LONG)
    reader.press("Space", "Space", "Space")
    before = reader.whole_rows()
    reader.press(*["Ctrl++"] * 6, *["Ctrl+-"] * 9, *["Ctrl++"] * 3)
    assert [row[:3] for row in reader.whole_rows()] == [row[:3] for row in before]
    assert abs(reader.whole_rows()[0].top - before[0].top) <= 1


def test_a_caret_that_another_size_has_put_out_of_sight_is_seen_again_with_the_next_arrow_key(
    program: Program,
) -> None:
    reader = program.read(LONG)
    reader.press("Space", "Space", *["Down"] * 12)
    for key in ["Ctrl++"] * 7 + ["Ctrl+-"] * 9:
        reader.press(key, "Down", "Up")
        assert reader.view.viewport().rect().contains(reader.view.cursorRect())


NARROW = LONG.replace("\n\nParagraph 2 ", "\n\n" + "illi " * 300 + "\n\nParagraph 2 ", 1)
"""Its second paragraph takes fewer rows than its length lets one guess."""
JAPANESE = "見出し\n\n" + "\n\n".join(["警視庁捜査二課は十三日、背任の疑いで元理事長を逮捕した。" * 9] * 30)


def test_a_click_moves_nothing_while_the_caret_is_above_what_is_seen(program: Program) -> None:
    reader = program.read(NARROW)
    reader.put_caret(2)
    reader.view.places.show(Spot(40))
    reader.press("Ctrl++")
    row = reader.whole_rows()[3]
    before = reader.view.cursorRect(reader.cursor(row.line, row.start)).top()
    reader.click(row.line, row.start)
    assert reader.caret() == (row.line, row.start)
    assert reader.view.cursorRect(reader.cursor(row.line, row.start)).top() == before


def test_colours_and_what_is_brought_out_leave_the_progress_as_it_is(program: Program) -> None:
    reader = program.read(NARROW)
    reader.press(*["Space"] * 4)
    before = reader.view.document().size()
    reader.press("F8", "Ctrl+T", "F8")
    assert reader.view.document().size() == before


def test_the_height_of_a_japanese_text_is_guessed_by_its_wide_letters(program: Program) -> None:
    reader = program.read(JAPANESE)
    guessed = reader.view.document().size().height()
    reader.press("End")
    for line in range(reader.view.lines.line_count):
        reader.view.places.is_seen(Spot(line))
    assert guessed == pytest.approx(reader.view.document().size().height(), rel=0.15)
