"""What another program gets when it pastes."""

from __future__ import annotations

import pytest

from tests.ui.reader import Program, Reader

SOURCE = "time news, “Serbia Withdraws Troops from Kosovo Border in Response to US Threats”"
UNTOUCHED = "copied elsewhere"
EMOJI = "A headline\n\nThe 🙂 family 👨‍👩‍👧 said: these are the words, and then it left the house again."


def test_ctrl_c_copies_the_selection_and_says_so(reader: Reader) -> None:
    reader.select("some of its troops")
    reader.press("Ctrl+C")
    assert reader.pasted() == "some of its troops"
    assert reader.message() == "Copied"


def test_ctrl_c_offers_plain_text_html_and_markdown_without_fonts_or_colours(reader: Reader) -> None:
    reader.select("some of its troops")
    reader.press("Ctrl+C")
    assert reader.pasted("text/html") == "<p>some of its troops</p>"
    assert reader.pasted("text/markdown") == "some of its troops"


def test_ctrl_c_with_nothing_selected_leaves_the_clipboard_and_says_so(reader: Reader) -> None:
    reader.press("Ctrl+C")
    assert reader.pasted() == UNTOUCHED
    assert reader.message() == "Nothing is selected"


def test_ctrl_c_takes_headline_and_body_with_paragraphs_apart(reader: Reader) -> None:
    reader.press("Ctrl+A", "Ctrl+C")
    parts = reader.pasted().split("\n\n")
    assert parts[0] == "Serbia Withdraws Troops from Kosovo Border in Response to US Threats"
    assert any(part.startswith("Serbia has announced") for part in parts)
    assert "\u2029" not in reader.pasted()


def test_ctrl_c_in_the_head_copies_what_is_selected_there(reader: Reader) -> None:
    reader.select("Withdraws Troops")
    reader.press("Ctrl+C")
    assert reader.pasted() == "Withdraws Troops"


@pytest.mark.parametrize("key", ["X", "Ctrl+Shift+X"])
def test_x_copies_the_selection_as_a_quotation_with_source_and_disclaimer(reader: Reader, key: str) -> None:
    reader.select("Serbia does not want war")
    reader.press(key)
    quotation, source, disclaimer = reader.pasted().split("\n")
    assert quotation == "“Serbia does not want war”"
    assert source == f"— {SOURCE}, Sun 1 Oct 2023 00.11 CEST"
    assert "fictional" in disclaimer
    assert reader.message() == "Quotation copied with its source and disclaimer"


def test_x_offers_a_block_quotation_in_html_and_markdown(reader: Reader) -> None:
    reader.select("Serbia does not want war")
    reader.press("X")
    assert reader.pasted("text/html").startswith("<blockquote")
    assert reader.pasted("text/markdown").startswith("> Serbia does not want war")


def test_x_with_nothing_selected_takes_the_sentence_at_the_caret(reader: Reader) -> None:
    reader.put_caret(4, 210)
    reader.press("X")
    assert reader.pasted().startswith("“The move by Serbian President Aleksandar Vučić")
    assert "Serbia has announced" not in reader.pasted()


def test_x_takes_a_sentence_that_is_seen_where_the_caret_is_out_of_sight(reader: Reader) -> None:
    reader.put_caret(4, 210)
    bar = reader.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    reader.press("X")
    assert reader.pasted().startswith("“The recent flare-up")


def test_x_in_the_headline_quotes_it_with_its_source(reader: Reader) -> None:
    reader.press("X")
    assert reader.pasted().startswith("“Serbia Withdraws Troops from Kosovo Border")
    assert "— time news" in reader.pasted()
    assert "fictional" in reader.pasted()


def test_x_in_the_line_of_names_and_dates_leaves_the_clipboard_and_says_what_to_do(reader: Reader) -> None:
    reader.put_caret(2)
    reader.press("X")
    assert reader.pasted() == UNTOUCHED
    assert reader.message() == "Put the caret in the article's text to quote it"


def test_a_whole_direct_quotation_is_quoted_in_its_own_marks_once(reader: Reader) -> None:
    reader.select("“Serbia does not want war,”")
    reader.press("X")
    assert reader.pasted().startswith("“Serbia does not want war,”\n— ")


def test_x_changes_the_quotation_marks_inside_to_single_ones(reader: Reader) -> None:
    reader.select("stated, “Serbia does not want war,” in a statement")
    reader.press("X")
    assert reader.pasted().startswith("“stated, ‘Serbia does not want war,’ in a statement”")


def test_x_across_headline_and_body_quotes_the_body(reader: Reader) -> None:
    reader.put_caret(0)
    reader.press(*["Ctrl+Shift+Down"] * 5, "X")
    assert reader.pasted().startswith("“Serbia has announced the withdrawal")
    assert "Serbia Pulls Back" not in reader.pasted()


@pytest.mark.parametrize("key", ["Ctrl+C", "X"])
def test_emoji_before_the_selection_do_not_shift_it(program: Program, key: str) -> None:
    reader = program.read(EMOJI)
    reader.select("these are the words")
    reader.press(key)
    assert reader.pasted().splitlines()[0].strip('“”"') == "these are the words"


def test_a_file_that_states_nothing_leaves_no_stray_punctuation(program: Program) -> None:
    reader = program.read(EMOJI)
    reader.select("these are the words")
    reader.press("X")
    assert reader.pasted().splitlines()[1:] == ["— “A headline”"]
    assert reader.message() == "Quotation copied with its source"


def test_what_was_copied_is_still_there_when_the_window_is_closed(program: Program) -> None:
    reader = program.read()
    reader.select("some of its troops")
    reader.press("Ctrl+C")
    program.end()
    assert reader.pasted() == "some of its troops"
