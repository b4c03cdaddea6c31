"""Finding words in the article."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit

from tearsheet.article.model import Article, Block, BlockKind, Source
from tearsheet.notes.colours import HIGHLIGHTS, tint
from tearsheet.notes.note import Colour
from tearsheet.preferences.settings import ThemeChoice
from tearsheet.ui.look.theme import CHOSEN
from tests.ui.reader import LONG, Program, Reader
from tests.ui.sight import colours_of, contrast


def find(reader: Reader, words: str) -> None:
    """Type words into the find bar."""
    reader.press("/")
    reader.type(words)


def count(reader: Reader) -> str:
    """What the find bar says of the hits, once all are counted."""
    reader.wait(lambda: reader.find_count() != "" and not reader.find_count().endswith("+"))
    return reader.find_count()


@pytest.mark.parametrize("key", ["/", "Ctrl+F"])
def test_a_key_opens_the_find_bar_and_words_are_found_as_they_are_typed(reader: Reader, key: str) -> None:
    reader.press(key)
    reader.type("troops")
    assert reader.selected() == "Troops"
    assert count(reader) == "1 of 7"


def test_f3_and_return_go_on_and_from_the_last_hit_to_the_first(reader: Reader) -> None:
    find(reader, "troops")
    told = [count(reader)]
    for key in ("F3", "Return", "F3", "F3", "F3", "F3", "F3"):
        reader.press(key)
        told.append(reader.find_count())
    assert told == [*(f"{number} of 7" for number in range(1, 8)), "1 of 7"]


def test_shift_f3_goes_back_and_from_the_first_hit_to_the_last(reader: Reader) -> None:
    find(reader, "troops")
    reader.press("Shift+F3")
    assert count(reader) == "7 of 7"
    reader.press("Shift+F3")
    assert reader.find_count() == "6 of 7"


def test_esc_returns_to_the_article_with_the_hit_selected(reader: Reader) -> None:
    find(reader, "powder keg")
    reader.press("Esc")
    assert reader.view.hasFocus()
    assert reader.selected() == "powder keg"
    assert not reader.window.finding.bar.isVisible()


@pytest.fixture(params=[0, 1], ids=["before it begins", "once it has begun"])
def sought(program: Program, request: pytest.FixtureRequest) -> Reader:
    """A long text in which Esc ends the search for a word of its last line before that is found."""
    lines = [f"Paragraph {number} tells of rain and of rivers." for number in range(60_000)]
    reader = program.read("\n\n".join([*lines, "Zebra"]))
    reader.press("/")
    reader.window.finding.bar.field.setText("zebra")  # a key that is pressed lets turns pass
    for _ in range(request.param):
        reader.window.finding._timer.timeout.emit()  # as the next turn does
    escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(reader.front(), escape)
    return reader


def test_esc_ends_a_search_that_has_found_nothing_yet(sought: Reader) -> None:
    for _ in range(500):  # more turns than the search takes
        QApplication.processEvents()
    assert sought.window.finding.bar.isHidden()
    assert (sought.caret(), sought.selected()) == ((0, 0), "")
    assert not sought.has_found_marks()


def test_f3_finds_what_esc_kept_from_being_found_and_marks_no_other(sought: Reader) -> None:
    sought.press("F3")
    sought.wait(lambda: sought.selected() == "Zebra")
    assert not sought.has_found_marks()


def test_the_bar_looks_again_for_what_esc_kept_from_being_found(sought: Reader) -> None:
    sought.press("Ctrl+F")
    sought.wait(lambda: sought.find_count() == "1 of 1")
    assert sought.selected() == "Zebra"


def test_a_note_that_is_made_after_esc_begins_no_search(sought: Reader) -> None:
    sought.press("N")
    sought.type("Words")
    sought.press("Esc")
    for _ in range(500):
        QApplication.processEvents()
    assert sought.selected() == ""


def test_f3_goes_on_after_the_find_bar_is_closed(reader: Reader) -> None:
    find(reader, "troops")
    first = reader.view.caret.spot()
    reader.press("Esc", "F3")
    assert reader.selected().casefold() == "troops"
    assert reader.view.caret.spot() > first


def test_f3_without_words_opens_the_find_bar(reader: Reader) -> None:
    reader.press("F3")
    assert isinstance(reader.front(), QLineEdit)


def test_a_hit_is_brought_into_view(reader: Reader) -> None:
    find(reader, "further escalations")
    assert any("further escalations" in row.text for row in reader.whole_rows())


def test_the_search_begins_at_what_is_read(reader: Reader) -> None:
    reader.press("End", "PgUp")
    seen = "\n".join(row.text for row in reader.rows())
    find(reader, "Kosovo")
    assert count(reader) != "1 of 9"
    assert any("Kosovo" in row.text and row.text in seen for row in reader.whole_rows())


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("VUCIC", "Vučić"),
        ('"Serbia does not', "“Serbia does not"),
        ("west's", "west’s"),
        ("de-escalation", "de-escalation"),
        ("belgrade-BACKED", "Belgrade-backed"),
    ],
)
def test_words_are_found_as_they_are_typed_on_any_keyboard(reader: Reader, typed: str, found: str) -> None:
    find(reader, typed)
    assert reader.selected() == found


def test_hits_that_overlap_are_walked_as_they_are_counted(program: Program) -> None:
    reader = program.read(
        "A headline\n\nThe word is banananana and no other word is in this sentence at all."
    )
    find(reader, "anana")
    assert count(reader) == "1 of 1"
    reader.press("F3")
    assert reader.find_count() == "1 of 1"


def test_a_hit_across_two_paragraphs_is_marked(program: Program) -> None:
    reader = program.read(
        f"A headline\n\n{'Many words here. ' * 9}the end\n\nThen begins {'and so on. ' * 9}"
    )
    find(reader, "end then")
    assert count(reader) == "1 of 1"
    reader.view.moveCursor(QTextCursor.MoveOperation.Start)
    assert reader.has_found_marks()


def test_ctrl_f_leaves_a_selection_that_is_out_of_sight(program: Program) -> None:
    reader = program.read(LONG)
    reader.select("Paragraph 2 says")
    reader.view.verticalScrollBar().setValue(reader.view.verticalScrollBar().maximum())
    reader.press("Ctrl+F")
    assert reader.selected() == "Paragraph 2 says"


@pytest.mark.parametrize("key", ["F3", "Shift+F3", "Return"])
def test_no_hit_is_said(reader: Reader, key: str) -> None:
    find(reader, "zebra")
    assert count(reader) == "Not found"
    reader.press(key)
    assert reader.find_count() == "Not found"


def test_signs_of_a_pattern_are_letters_like_others(reader: Reader) -> None:
    find(reader, ".*")
    assert count(reader) == "Not found"


def test_an_emptied_field_says_nothing(reader: Reader) -> None:
    find(reader, "troops")
    reader.press("Ctrl+A", "Del")
    assert reader.find_count() == ""


def test_hits_are_marked_while_the_find_bar_is_open_and_again_when_it_is_opened_again(reader: Reader) -> None:
    find(reader, "serbia")
    assert reader.has_found_marks()
    reader.press("Esc")
    assert not reader.has_found_marks()
    reader.press("/")
    assert reader.has_found_marks()


def test_emoji_before_a_hit_do_not_shift_it(program: Program) -> None:
    reader = program.read(
        "A headline\n\nThe 🙂 family 👨‍👩‍👧 left, and then it came back to the house again."
    )
    find(reader, "it came back")
    assert reader.selected() == "it came back"


def line_of_hit(reader: Reader) -> int:
    """The line that the hit begins in."""
    cursor = reader.view.textCursor()
    return reader.view.document().findBlock(cursor.selectionStart()).blockNumber()


def test_headline_standfirst_byline_and_disclaimer_are_searched(program: Program) -> None:
    source = Source(None, "text/plain", "utf-8")
    body = (Block(BlockKind.PARAGRAPH, "One zebra in the body."),)
    article = Article(
        "Zebra",
        body,
        source,
        standfirst="A zebra",
        bylines=("Jane Zebra",),
        disclaimer="No zebra was hurt.",
        warning="A zebra of ours",
    )
    reader = program.show(article)
    find(reader, "zebra")
    assert count(reader) == "1 of 5"
    lines = [line_of_hit(reader)]
    for _ in range(4):
        reader.press("F3")
        lines.append(line_of_hit(reader))
    assert lines == [0, 1, 2, 4, 5]


def test_what_was_left_out_is_searched_while_it_is_shown(reader: Reader) -> None:
    find(reader, "leave a comment")
    assert count(reader) == "Not found"
    reader.press("Esc", "L", "/")
    reader.type("leave a comment")
    assert count(reader) == "1 of 1"
    assert reader.selected() == "Leave a Comment"
    reader.press("Esc", "L")
    reader.press("F3")
    assert count(reader) == "Not found"


def test_words_that_are_not_there_lead_back_to_where_the_search_began(program: Program) -> None:
    reader = program.read(LONG)
    reader.press("PgDown", "PgDown")
    begun = reader.rows()[:9]
    find(reader, "Paragraph 90")
    assert reader.rows()[:9] != begun
    reader.type("zebra")
    assert reader.rows()[:9] == begun
    assert reader.selected() == ""
    reader.press("Esc")
    assert reader.rows()[:9] == begun
    assert reader.selected() == ""


def test_an_emptied_field_leads_back_to_where_the_search_began(program: Program) -> None:
    reader = program.read(LONG)
    begun = reader.rows()[:9]
    find(reader, "Paragraph 90")
    reader.press("Ctrl+A", "Del")
    assert reader.rows()[:9] == begun
    assert reader.selected() == ""


@pytest.mark.parametrize("choice", list(CHOSEN))
def test_the_current_hit_stands_out_from_every_colour(choice: ThemeChoice) -> None:
    theme = CHOSEN[choice]
    assert contrast(theme.ink, theme.found_here) > 7
    for colour in Colour:
        assert contrast(tint(colour, is_dark=theme.is_dark).edge, theme.found_here) >= 3


@pytest.mark.parametrize("name", Colour)
def test_in_a_highlight_the_current_hit_has_its_box_and_the_highlight_its_edge(
    reader: Reader, name: Colour
) -> None:
    reader.select_in_body("withdrawal of some of its troops")
    reader.press(HIGHLIGHTS[name].key)
    find(reader, "some of its")
    assert count(reader)
    seen = colours(reader)
    theme = CHOSEN[ThemeChoice.LIGHT]
    assert theme.found_here in seen
    assert theme.selection not in seen
    assert any(is_like(colour, tint(name, is_dark=False).edge) for colour in seen)


def is_like(one: str, other: str) -> bool:
    """Whether two colours are the same but for the softness of a line's edge."""
    return all(abs(first - second) < 12 for first, second in zip(parts(one), parts(other), strict=True))


def parts(colour: str) -> tuple[int, int, int]:
    """Its red, green and blue."""
    made = QColor(colour)
    return made.red(), made.green(), made.blue()


def colours(reader: Reader) -> set[str]:
    """All that are seen in the row of the hit."""
    rect = reader.view.cursorRect()
    image = reader.view.viewport().grab(rect.adjusted(-60, 0, -2, 6)).toImage()
    return colours_of(image)


def test_no_key_waits_until_the_hits_in_10_mb_are_counted(program: Program, vast_article: Article) -> None:
    reader = program.show(vast_article)
    reader.press("/")
    reader.type("e")
    told = [reader.find_count()]
    for key in ("Shift+F3", "F3"):
        reader.press(key)
        told.append(reader.find_count())
    assert all(count == "" or "+" in count for count in told)
    reader.wait(lambda: "+" not in reader.find_count())


@pytest.mark.parametrize("words", ["the last words", "nowhere in it", "Paragraph 24"])
def test_words_are_found_in_10_mb_or_not(program: Program, vast_article: Article, words: str) -> None:
    reader = program.show(vast_article)
    reader.press("/")
    reader.type(words)
    reader.press("Shift+F3")
    reader.wait(lambda: bool(reader.find_count()))
    assert (reader.find_count() == "Not found") == (words == "nowhere in it")
