"""Copying with the source in a chosen form, and passages that are gathered: by keys and by mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu

from tearsheet.formats import load
from tearsheet.storage import paths
from tearsheet.ui.window.status.hints import HintButton
from tearsheet.ui.window.tray.tray_bar import TrayBar
from tests.ui.reader import Program, Reader

APA = "time news. (2023, October 1). Serbia withdraws troops from Kosovo border in response to US threats."
DISCLAIMER = "[Note: The content of this article is fictional and created for demonstrative purposes]"
FIRST, SECOND = "some of its troops", "powder keg in Europe"
PAGE = """<html><head><link rel="canonical" href="https://example.org/a">
<meta property="og:title" content="A headline for a page"></head><body><article><h1>A headline for a page</h1>
<p>The first sentence of it is long enough. Nobody said so before this day, and many came to see it.</p>
<p>A second paragraph has to stand here, so that a body can be found by those who look for one there.</p>
</article></body></html>"""


def menu(reader: Reader) -> QMenu:
    """The menu that is open."""
    reader.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def entries(opened: QMenu) -> dict[str, bool]:
    """The entries of a menu, and which is ticked."""
    return {entry.text(): entry.isChecked() for entry in opened.actions()}


def click(opened: QMenu, name: str) -> None:
    """Click on an entry of a menu."""
    entry = next(each for each in opened.actions() if each.text() == name)
    QTest.mouseClick(opened, Qt.MouseButton.LeftButton, pos=opened.actionGeometry(entry).center())


def choose(reader: Reader, name: str) -> None:
    """Choose a form by keys, from the menu that a key opens."""
    reader.press("Shift+X")
    opened = menu(reader)
    while (active := opened.activeAction()) is None or active.text() != name:
        QTest.keyClick(opened, Qt.Key.Key_Down)
    QTest.keyClick(opened, Qt.Key.Key_Return)


def copied(reader: Reader, words: str = FIRST) -> list[str]:
    """The lines of plain text that a quotation of these words puts on the clipboard."""
    reader.select_in_body(words)
    reader.press("x")
    return reader.pasted().splitlines()


def gather(reader: Reader, *passages: str) -> None:
    """Gather passages one after the other."""
    for words in passages:
        reader.select_in_body(words)
        reader.press("c")


def bar(reader: Reader) -> TrayBar:
    """The bar of the tray."""
    [found] = reader.window.findChildren(TrayBar)
    return found


def shown(reader: Reader) -> list[str]:
    """What is said of the gathered passages."""
    bars = [each for each in reader.window.findChildren(TrayBar) if each.isVisible()]
    return [label.accessibleName() for each in bars for label in each.findChildren(QLabel)]


def press_button(reader: Reader, name: str) -> None:
    """Click on a button of the tray."""
    button = next(each for each in bar(reader).findChildren(QAbstractButton) if name in each.accessibleName())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def template(text: str, name: str = "letter.txt") -> Path:
    """A template of the reader's own."""
    folder = paths.templates_folder()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def read_page(program: Program, tmp_path: Path) -> Reader:
    """A page that states its address."""
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    return program.show(load(path))


def test_the_full_form_is_the_usual_one(reader: Reader) -> None:
    assert copied(reader)[1].startswith("— time news, “Serbia Withdraws Troops")
    assert reader.message() == "Quotation copied with its source and disclaimer"


def test_a_form_is_chosen_by_keys_and_used_from_then_on(reader: Reader) -> None:
    choose(reader, "APA 7")
    assert reader.message() == "Sources are copied in this form now: APA 7"
    assert copied(reader) == [f"“{FIRST}”", APA, DISCLAIMER]
    assert reader.message() == "Quotation copied with its source and disclaimer, APA 7"
    assert f"<em>{APA[:-1].partition('). ')[2]}</em>" in reader.pasted("text/html")


def test_a_chosen_form_is_remembered_at_the_next_start(program: Program) -> None:
    choose(program.read(), "MLA 9")
    program.restart()
    assert copied(program.read())[1].startswith("time news. “Serbia Withdraws")


def hint(reader: Reader, name: str) -> HintButton:
    """One of the actions that the status line names."""
    return next(one for one in reader.window.findChildren(HintButton) if one.hint.name == name)


def test_a_form_is_chosen_by_mouse_from_the_words_in_the_status_line(reader: Reader) -> None:
    QTest.mouseClick(hint(reader, "citation_form"), Qt.MouseButton.LeftButton)
    opened = menu(reader)
    assert entries(opened)["Full: all that the file states"]
    assert opened.geometry().bottom() <= hint(reader, "citation_form").mapToGlobal(QPoint(0, 0)).y()
    click(opened, "BibTeX")
    assert copied(reader)[0] == "@misc{timenews2023serbia,"
    assert hint(reader, "citation_form").accessibleName().startswith("BibTeX")


def test_the_last_words_of_the_status_line_show_all_keys(reader: Reader) -> None:
    asked: list[bool] = []
    reader.window.keys_wanted.connect(lambda: asked.append(True))
    QTest.mouseClick(hint(reader, "keys"), Qt.MouseButton.LeftButton)
    assert asked == [True]


def test_another_window_uses_the_chosen_form_too(program: Program) -> None:
    one, other = program.read(), program.read()
    choose(other, "RIS")
    assert copied(one)[0] == "TY  - ELEC"


def test_the_source_alone_is_copied_by_a_key(reader: Reader) -> None:
    choose(reader, "APA 7")
    reader.press("r")
    assert reader.pasted().splitlines() == [APA, DISCLAIMER]


def test_a_template_is_offered_and_used(reader: Reader) -> None:
    template("{{quotation}} -- {{authors}} {{year}}")
    choose(reader, "“letter”, a template of your own")
    assert copied(reader) == [f"“{FIRST}” -- time news 2023", DISCLAIMER]


def test_a_wrong_template_is_told_and_the_full_form_copied(reader: Reader) -> None:
    path = template("{{quotation}} {{autor}}")
    choose(reader, "“letter”, a template of your own")
    assert copied(reader)[1].startswith("— time news, “Serbia Withdraws Troops")
    assert f"{path}, line 1: there is no field “autor”; there are quotation" in reader.message()


def test_a_template_that_is_gone_is_told_and_the_full_form_copied(reader: Reader) -> None:
    path = template("{{quotation}}")
    choose(reader, "“letter”, a template of your own")
    path.unlink()
    assert copied(reader)[1].startswith("— time news")
    assert "There is no template “letter”" in reader.message()


def test_a_corrected_byline_is_copied_in_brackets(reader: Reader) -> None:
    reader.window.correcting.fields.correct("bylines", "Anna Weber")
    choose(reader, "APA 7")
    assert copied(reader)[1].startswith("[Weber, A.]. (2023, October 1).")


def test_a_link_to_the_passage_is_copied_by_a_key(program: Program, tmp_path: Path) -> None:
    reader = read_page(program, tmp_path)
    reader.select_in_body("Nobody said so")
    reader.press("Shift+L")
    link = "https://example.org/a#:~:text=Nobody%20said%20so"
    assert reader.pasted() == link
    assert f'<a href="{link}">' in reader.pasted("text/html")
    assert reader.message() == "Link to the passage copied"


def test_an_article_without_an_address_has_no_link(reader: Reader) -> None:
    reader.press("Shift+L")
    assert reader.message() == "This file states no web address"


def test_gathered_passages_are_seen_and_copied_in_order_with_one_source(reader: Reader) -> None:
    choose(reader, "APA 7")
    gather(reader, SECOND, FIRST)
    assert shown(reader) == [f"2 passages: “{FIRST}”  ·  “{SECOND}”"]
    reader.press("Shift+C")
    assert reader.pasted().splitlines() == [f"“{FIRST}”", "", f"“{SECOND}”", APA, DISCLAIMER]
    assert reader.pasted("text/html").count("<blockquote>") == 2
    assert reader.message() == "2 passages copied with one source and disclaimer, APA 7"
    assert len(shown(reader)) == 1


def test_a_gathered_quotation_is_shown_in_its_own_marks_and_copied_with_its_speaker(reader: Reader) -> None:
    gather(reader, "“another powder keg in Europe”", FIRST)
    assert shown(reader) == [f"2 passages: “{FIRST}”  ·  “another powder keg in Europe”"]
    reader.press("Shift+C")
    assert reader.pasted().startswith(f"“{FIRST}”\n\n“another powder keg in Europe”\n— Andreas Michaelis\n—")


def test_a_sentence_is_gathered_without_a_selection_and_taken_out_by_the_same_key(reader: Reader) -> None:
    reader.put_caret(4, 3)
    reader.press("c")
    assert shown(reader)[0].startswith("1 passage: “Serbia has announced")
    reader.press("c")
    assert shown(reader) == []
    reader.press("Ctrl+Z")
    assert len(shown(reader)) == 1


def test_the_tray_is_emptied_by_keys_and_filled_again_by_undoing(reader: Reader) -> None:
    gather(reader, FIRST, SECOND)
    reader.press("Shift+Del")
    assert shown(reader) == []
    assert reader.message() == "The tray is empty; Ctrl+Z brings the passages back"
    reader.press("Ctrl+Z")
    assert shown(reader)[0].startswith("2 passages")
    reader.press("Ctrl+Z", "Ctrl+Z")
    assert shown(reader) == []
    reader.press("Ctrl+Shift+Z")
    assert shown(reader)[0].startswith("1 passage:")


def test_the_tray_is_copied_and_emptied_by_mouse(reader: Reader) -> None:
    gather(reader, FIRST, SECOND)
    press_button(reader, "Copy all")
    assert reader.pasted().startswith(f"“{FIRST}”\n\n“{SECOND}”\n—")
    press_button(reader, "The gathered passages")
    opened = menu(reader)
    assert list(entries(opened)) == [FIRST, SECOND]
    click(opened, SECOND)
    assert reader.selected() == SECOND
    press_button(reader, "Empty the tray")
    assert shown(reader) == []


def test_a_gathered_passage_is_marked_in_the_article(reader: Reader) -> None:
    reader.select_in_body(FIRST)
    [row] = [row for row in reader.rows() if FIRST in row.text]
    reader.put_caret(6)
    before = reader.picture_of(row)
    gather(reader, FIRST)
    reader.put_caret(6)
    assert reader.picture_of(row) != before


def test_gathered_passages_are_found_again_when_a_paragraph_is_left_out(reader: Reader) -> None:
    gather(reader, FIRST, SECOND)
    leave_out(reader, FIRST)
    assert len(shown(reader)) == 1
    reader.press("Shift+C")
    assert FIRST not in reader.pasted()
    assert SECOND in reader.pasted()
    reader.press("Ctrl+Z", "Shift+C")
    assert reader.pasted().startswith(f"“{FIRST}”\n\n“{SECOND}”\n—")


def test_it_is_said_of_gathered_passages_that_they_are_no_longer_in_the_article(reader: Reader) -> None:
    gather(reader, FIRST, SECOND)
    leave_out(reader, FIRST)
    reader.press("Shift+C")
    assert reader.message().startswith("1 passage of 2, all that the article has now, copied with one source")
    leave_out(reader, SECOND)
    reader.press("Shift+C")
    assert reader.message().startswith("No gathered passage is in the article as it is read now")


def leave_out(reader: Reader, words: str) -> None:
    """Leave the paragraph with some words out of the article."""
    reader.select_in_body(words)
    reader.press("-")


@pytest.mark.parametrize("key", ["Shift+C", "Shift+Del"])
def test_an_empty_tray_says_how_it_is_filled(reader: Reader, key: str) -> None:
    reader.press(key)
    assert reader.message() == "Nothing is gathered; C gathers the selection, or the sentence at the caret"


def test_capital_letters_are_switched_off_with_the_others(reader: Reader) -> None:
    gather(reader, FIRST)
    reader.press("Ctrl+Shift+K", "x", "Shift+C", "Shift+X")
    assert QApplication.activePopupWidget() is None
    assert FIRST not in reader.pasted()
    reader.press("Ctrl+Alt+C")
    assert reader.pasted().startswith(f"“{FIRST}”")
