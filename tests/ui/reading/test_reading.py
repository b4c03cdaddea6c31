"""Reading by keys: screens, paragraphs, the caret, and the ends of a text."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QImage

from tearsheet.article.model import Article
from tests.ui.mouse import turn_wheel
from tests.ui.reader import LONG, Program, Reader, all_rows, told_once, walked
from tests.ui.sight import colours_of

HEADLINE = "Serbia Withdraws Troops from Kosovo Border in Response to US Threats"


def test_the_article_opens_at_its_headline_with_the_caret_there(reader: Reader) -> None:
    assert HEADLINE.startswith(reader.top_row())
    assert reader.caret() == (0, 0)


@pytest.mark.parametrize("key", ["Space", "PgDown"])
def test_going_on_by_screens_shows_every_row_whole(program: Program, key: str) -> None:
    reader = program.read(LONG)
    seen = told_once(walked(reader, key))
    assert seen == all_rows(reader)


@pytest.mark.parametrize("key", ["Shift+Space", "PgUp"])
def test_going_back_by_screens_from_the_end_shows_every_row_whole(program: Program, key: str) -> None:
    reader = program.read(LONG)
    reader.press("End")
    seen = told_once(walked(reader, key))
    assert seen == all_rows(reader)


def test_a_screen_on_begins_with_the_last_whole_row(program: Program) -> None:
    reader = program.read(LONG)
    for _ in range(10):
        last = reader.whole_rows()[-1]
        reader.press("Space")
        assert reader.whole_rows()[0][:3] in {last[:3], reader.after(last)[:3]}


def test_a_screen_back_ends_with_the_first_whole_row(program: Program) -> None:
    reader = program.read(LONG)
    reader.press("End", "PgUp")
    for _ in range(10):
        first = reader.whole_rows()[0]
        reader.press("PgUp")
        last = reader.whole_rows()[-1]
        assert first[:3] in {last[:3], reader.after(last)[:3]}


@pytest.mark.parametrize("larger", [0, 1, 3])
def test_the_wheel_moves_what_is_seen_by_one_step_whatever_is_measured_on_the_way(
    program: Program, larger: int
) -> None:
    reader = program.read(LONG)
    reader.press(*["Ctrl++"] * larger, "End")
    for _ in range(60):
        before = {row[:2]: row.top for row in reader.rows()}
        turn_wheel(reader.view, 1)
        moved = {row.top - before[row[:2]] for row in reader.rows() if row[:2] in before}
        assert max(moved) - min(moved) <= 1
        assert abs(max(moved) - 3 * reader.view.verticalScrollBar().singleStep()) <= 1


def test_end_shows_the_last_words_and_what_lies_below_them(reader: Reader) -> None:
    reader.press("End")
    assert reader.rows()[-1].text.startswith("Left out: 2 lines")
    assert reader.caret() == (12, len(reader.view.document().findBlockByNumber(12).text()))
    assert reader.status().endswith("the end")


def test_the_status_goes_from_0_to_100_per_cent(program: Program) -> None:
    reader = program.read(LONG)
    assert reader.status().startswith("0 %")
    reader.press("End")
    assert reader.status().startswith("100 %")


def test_a_long_text_takes_hours(program: Program, vast_article: Article) -> None:
    assert program.show(vast_article).status() == "0 %    114 to 144 h left"


def test_an_article_of_which_more_lies_below_is_not_at_its_end(program: Program) -> None:
    reader = program.read(f"A short article\n\n{'Words that are read. ' * 9}\n\nAnd the last of them.")
    reader.window.resize(500, 320)
    reader.wait(lambda: reader.status().startswith("0 %    about 1 min left"))
    reader.press("End")
    reader.wait(lambda: reader.status().startswith("100 %    the end"))


def test_what_was_left_out_does_not_count_as_the_article(reader: Reader) -> None:
    reader.press(*["PgDown"] * 4)  # so that no height is an estimate
    bar = reader.view.verticalScrollBar()
    bar.setValue(200)
    told = reader.status()
    reader.press("L", "Home", *["PgDown"] * 4)
    bar.setValue(200)
    assert reader.status() == told
    reader.press("End")
    assert reader.status().startswith("100 %    the end")


def test_home_returns_to_the_headline(reader: Reader) -> None:
    reader.press("End", "Home")
    assert HEADLINE.startswith(reader.top_row())
    assert reader.caret() == (0, 0)


def test_end_in_10_mb_shows_the_true_end_and_lays_out_no_more_than_is_seen(
    program: Program, vast_article: Article
) -> None:
    reader = program.show(vast_article)
    reader.press("End")
    assert vast_article.body[-1].text.endswith(reader.whole_rows()[-1].text)
    assert reader.laid_out_paragraphs() < 100


def test_a_screen_back_from_the_end_of_10_mb_and_on_again_is_the_same_screen(
    program: Program, vast_article: Article
) -> None:
    reader = program.show(vast_article)
    reader.press("End", "PgUp", "PgUp")
    rows = reader.whole_rows()
    reader.press("PgUp", "PgDown")
    assert reader.whole_rows()[0][:2] in {row[:2] for row in rows[:2]}


def test_j_and_k_go_from_paragraph_to_paragraph(reader: Reader) -> None:
    reader.press("J", "J", "J", "J")
    assert reader.caret() == (4, 0)
    reader.press("Right", "K")
    assert reader.caret() == (4, 0)
    reader.press("K")
    assert reader.caret() == (3, 0)


def test_j_shows_the_whole_paragraph_that_it_goes_to(program: Program) -> None:
    reader = program.read(LONG)
    for line in range(1, 60):
        reader.press("J")
        assert reader.caret() == (line, 0)
        assert {row[:2] for row in reader.rows_of(line)} <= {row[:2] for row in reader.whole_rows()}


def test_j_goes_on_from_what_is_seen_after_the_wheel_was_turned(program: Program) -> None:
    reader = program.read(LONG)
    turn_wheel(reader.view, -30)
    seen = {row.line for row in reader.whole_rows()}
    reader.press("J")
    assert reader.caret()[0] in seen


@pytest.mark.parametrize(
    ("keys", "caret"),
    [
        (["Right"], (4, 1)),
        (["Ctrl+Right"], (4, 7)),
        (["Ctrl+Right", "Ctrl+Left"], (4, 0)),
        (["Down"], (4, 63)),
        (["Down", "Up"], (4, 0)),
        (["Ctrl+Down"], (5, 0)),
        (["Right", "Ctrl+Up"], (4, 0)),
        (["Ctrl+Up"], (3, 0)),
        (["Left"], (3, 85)),
    ],
)
def test_the_caret_moves(reader: Reader, keys: list[str], caret: tuple[int, int]) -> None:
    reader.put_caret(4)
    reader.press(*keys)
    assert reader.caret() == caret


@pytest.mark.parametrize(
    ("keys", "selected"),
    [
        (["Shift+Right", "Shift+Right"], "Se"),
        (["Ctrl+Shift+Right"], "Serbia "),
        (["Shift+Down"], "Serbia has announced the withdrawal of some of its troops from "),
        (["Ctrl+Shift+Right", "Ctrl+Shift+Right", "Shift+Left"], "Serbia has"),
    ],
)
def test_shift_selects(reader: Reader, keys: list[str], selected: str) -> None:
    reader.put_caret(4)
    reader.press(*keys)
    assert reader.selected() == selected


def test_the_caret_is_kept_in_view_while_it_moves_down(program: Program) -> None:
    reader = program.read(LONG)
    for _ in range(80):
        reader.press("Down")
        assert reader.view.viewport().rect().contains(reader.view.cursorRect())


def test_the_status_counts_selected_words(reader: Reader) -> None:
    reader.select("some of its troops")
    assert "4 words selected" in reader.status()


def test_nothing_stays_of_the_tint_of_what_was_taken_in_large_type(program: Program) -> None:
    reader = program.read(LONG)
    reader.window.set_zoom(200)
    reader.put_caret(6)

    def seen() -> QImage:
        screen = reader.window.screen()
        return screen.grabWindow(reader.window.winId()).toImage()  # as it is, nothing being drawn for that

    tint = reader.window.view.palette().highlight().color().name()
    reader.press("C")
    reader.wait(lambda: tint in colours_of(seen()))
    reader.wait(lambda: not reader.view.extraSelections())
    reader.wait(lambda: tint not in colours_of(seen()), 2_000)


def test_select_all_takes_everything(reader: Reader) -> None:
    reader.press("Ctrl+A")
    assert reader.selected().startswith(HEADLINE)
    assert reader.selected().endswith("Show (Alt+L)")


def test_without_a_caret_the_arrows_scroll(program: Program) -> None:
    reader = program.read(LONG)
    reader.press("F7", "Down")
    assert reader.view.verticalScrollBar().value() == reader.view.verticalScrollBar().singleStep()
    assert reader.caret() == (0, 0)
    assert reader.message().startswith("Caret hidden")


def test_with_the_letters_off_x_copies_nothing_and_space_still_reads(program: Program) -> None:
    reader = program.read(LONG)
    reader.press("Ctrl+Shift+K")
    reader.put_caret(3)
    reader.press("X", "J", "N")
    assert (reader.pasted(), reader.caret(), reader.is_writing()) == ("copied elsewhere", (3, 0), False)
    reader.press("Space")
    assert reader.view.verticalScrollBar().value() > 0


def test_the_letters_are_off_in_all_windows_and_after_a_restart(program: Program) -> None:
    program.read(LONG).press("Ctrl+Shift+K")
    program.restart()
    reader = program.read(LONG)
    reader.press("J")
    assert reader.caret() == (0, 0)


def test_the_window_is_a_window_to_a_screen_reader(reader: Reader) -> None:
    role = QAccessible.queryAccessibleInterface(reader.window).role()
    assert role is QAccessible.Role.Window


def test_l_shows_what_was_left_out_and_hides_it_again(reader: Reader) -> None:
    reader.press("End", "L", "End")
    shown = ["related articles", "You may also like", "comments", "Leave a Comment"]
    assert [row.text for row in reader.whole_rows()][-4:] == shown
    reader.press("L")
    assert reader.view.toPlainText().splitlines()[-1].endswith("Show (Alt+L)")


def test_a_click_on_the_foot_shows_what_was_left_out(reader: Reader) -> None:
    reader.press("End")
    reader.click(13, 5)
    reader.press("End")
    assert "Leave a Comment" in [row.text for row in reader.whole_rows()]


def test_nothing_left_out_is_said(program: Program) -> None:
    reader = program.read(LONG)
    reader.press("L")
    assert reader.message() == "Nothing was left out of this article"
