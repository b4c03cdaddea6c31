"""Quoting from one article by keys alone on a real screen, as other programs and the disk get it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from screen import Screen, wait_for
from test_at_spi import HEADLINE, told_of

from tearsheet.storage.paths import shipped_article

WAR = "“Serbia does not want war,”\n— Vučić\n"
DE_ESCALATION = "“immediate de-escalation”\n— Blinken\n"
POWDER_KEG = "“another powder keg in Europe”\n— Andreas Michaelis\n"
CLEANSING = "“brutal ethnic cleansing”\n— Vučić\n"
FORMS = {
    "APA": "\ntime news. (2023, October 1).",
    "MLA": "\ntime news. “Serbia Withdraws",
    "Chicago, author-date": "\ntime news. 2023. “Serbia",
    "Chicago, note": "\ntime news, “Serbia",
    "Harvard": "\ntime news (2023)",
    "BibTeX": "@misc{timenews2023serbia,",
    "RIS": "TY  - ELEC",
    "CSL-JSON": '"id": "timenews2023serbia"',
    "template": "My letter on time news, 2023",
    "short": "\n— time news, 1 October 2023\n",
    "full": "\n— time news, “Serbia",
}
"""What shows each form, in the order of the menu, from the one behind the usual one round to it."""
TEMPLATE = "{{quotation}}\nMy letter on {{authors}}, {{year}}"
NOTE = "Note: The content of this article is fictional and created for demonstrative purposes"
CHECKED = {
    "Serbia withdrew all of its many troops from Bosnia long ago": "Not in this article.",
    "does now want war": "Not verbatim: a negation differs. In the text Vučić says it.",
    "does not want war": "Verbatim. In the text Vučić says it.",
}
FIRST = "Serbia has announced the withdrawal of some of its troops from the Kosovo border"
SECOND = "President Vučić emphasized that military action would be counterproductive"


@pytest.fixture
def reading(screen: Screen) -> Screen:
    """The program with its article, and a template of the reader's own."""
    template = screen.home / ".config/tearsheet/templates/letter.txt"
    template.parent.mkdir(parents=True)
    template.write_text(TEMPLATE)
    screen.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    screen.run(sys.executable, "-m", "tearsheet")
    screen.wait_for_window(HEADLINE)
    screen.wait_for_rest()
    return screen


def pasted(screen: Screen, words: str) -> str:
    """What another program gets when it pastes, once these words are in it."""
    return wait_for(lambda: got if words in (got := screen.clipboard()) else "", f"{words!r} to paste")


def press_at_rest(screen: Screen, *keys: str) -> None:
    """Press keys one after the other, each once the window shows what the one before it did."""
    for key in keys:
        screen.press(key)
        screen.wait_for_rest()


def test_everything_about_quoting_is_done_by_keys(reading: Screen) -> None:
    walk_through_what_is_said(reading)
    copy_from_the_list_of_what_is_said(reading)
    copy_in_every_form(reading)
    gather_empty_and_undo(reading)
    find_in_the_article_and_its_notes(reading)
    check_quotations(reading)
    compare_with_another_copy(reading)
    export_and_print(reading)


def walk_through_what_is_said(screen: Screen) -> None:
    press_at_rest(screen, "apostrophe", "x")
    pasted(screen, WAR)
    press_at_rest(screen, "apostrophe", "apostrophe", "x")
    pasted(screen, POWDER_KEG)
    press_at_rest(screen, "quotedbl", "x")
    plain = pasted(screen, DE_ESCALATION)
    assert plain.endswith(f"[{NOTE}]")
    assert "<p>— Blinken</p>" in screen.clipboard("text/html")


def copy_from_the_list_of_what_is_said(screen: Screen) -> None:
    press_at_rest(screen, "shift+F9", "Home", "x")
    pasted(screen, WAR)
    press_at_rest(screen, "s", "Down", "x")
    pasted(screen, CLEANSING)
    press_at_rest(screen, "s", "Up", "Return", "ctrl+c")
    wait_for(lambda: screen.clipboard() == "“another powder keg in Europe”", "the words alone")
    press_at_rest(screen, "shift+F9")


def copy_in_every_form(screen: Screen) -> None:
    for words in FORMS.values():
        press_at_rest(screen, "shift+x", "Down", "Return", "x")
        plain = pasted(screen, words)
        assert "another powder keg in Europe" in plain
        assert NOTE in plain


def gather_empty_and_undo(screen: Screen) -> None:
    press_at_rest(screen, "Home", *["j"] * 5, "c", "k", "c", "shift+c")
    plain = pasted(screen, SECOND)
    assert plain.index(FIRST) < plain.index(SECOND)
    assert (plain.count("— time news"), plain.count(NOTE)) == (1, 1)
    press_at_rest(screen, "shift+Delete", "x", "ctrl+z", "shift+c")
    assert pasted(screen, SECOND) == plain
    press_at_rest(screen, "shift+Delete")


def find_in_the_article_and_its_notes(screen: Screen) -> None:
    screen.press("Home", "n")
    screen.type("Who wants war?")
    press_at_rest(screen, "Escape", "Escape", "ctrl+f")
    screen.type("war")
    told_of(screen, "1 of 5 · 1 in notes", "label")
    press_at_rest(screen, "alt+w")
    told_of(screen, "1 of 1 · 1 in notes", "label")
    press_at_rest(screen, "F3")
    told_of(screen, "1 found · 1 of 1 in notes", "label")
    press_at_rest(screen, "shift+F3", "Escape", "Left", "x")
    pasted(screen, WAR)
    press_at_rest(screen, "ctrl+f", "alt+w", "alt+x")
    screen.type("warn(ed|ings)")
    told_of(screen, "2 of 3", "label")
    press_at_rest(screen, "alt+x", "Escape", "Home", *["j"] * 4, *["shift+Right"] * 6, "ctrl+f")
    assert told_of(screen, "Find in this article and its notes")["text"] == "Serbia"
    press_at_rest(screen, "Escape")


def check_quotations(screen: Screen) -> None:
    for number, (quotation, sentence) in enumerate(CHECKED.items()):
        put_on_the_clipboard(screen, quotation)
        screen.press(*(("ctrl+a", "ctrl+v") if number else ("ctrl+shift+v",)))
        told_of(screen, sentence, "label")
    press_at_rest(screen, "Return", "Escape", "ctrl+c")
    wait_for(lambda: screen.clipboard() == "does not want war", "the passage that was checked")


def compare_with_another_copy(screen: Screen) -> None:
    copy, page = screen.home / "later.txt", screen.home / "differences.html"
    text = shipped_article().read_text("utf-8")
    copy.write_text(text.replace("past five days", "past six days").replace("Michaelis", "Schmidt"), "utf-8")
    choose_a_file(screen, "ctrl+d", "Compare with another copy", copy)
    compared = screen.wait_for_window("Two copies compared")
    press_at_rest(screen, "F3", "F3", "shift+F3")
    choose_a_file(screen, "ctrl+e", "Export", page)
    wait_for(page.exists, "the page")
    assert "<ins>Schmidt" in page.read_text("utf-8")
    screen.ask("xdotool", "windowfocus", "--sync", compared)
    screen.press("Escape")
    screen.wait_for_window(HEADLINE)


def export_and_print(screen: Screen) -> None:
    for suffix in (".html", ".md", ".pdf"):
        path = screen.home / f"exported{suffix}"
        choose_a_file(screen, "ctrl+shift+e", "Export article", path)
        wait_for(path.exists, f"the exported {suffix}")
        words = path.read_text("utf-8") if suffix != ".pdf" else screen.ask("pdftotext", str(path), "-")
        assert all(part in words for part in ("Who wants war?", "fictional", "time news")), words
        screen.wait_for_window(HEADLINE)
    screen.press("ctrl+p")
    screen.wait_for_window("Print")
    press_at_rest(screen, "Escape")
    screen.wait_for_window(HEADLINE)
    press_at_rest(screen, "Home", "apostrophe", "x")
    pasted(screen, WAR)


def choose_a_file(screen: Screen, key: str, title: str, path: Path) -> None:
    """Press a key and name a file in the dialog that comes."""
    screen.press(key)
    screen.wait_for_window(title)
    screen.press("ctrl+a")
    screen.type(str(path))
    screen.press("Return")


def put_on_the_clipboard(screen: Screen, text: str) -> None:
    """Copy a text in another program."""
    copied = screen.home / "copied.txt"
    copied.write_text(text)
    screen.run("xclip", "-selection", "clipboard", "-i", str(copied))
    wait_for(lambda: screen.clipboard() == text, "the clipboard of another program")
