"""Quoting from one article by mouse alone, as the clipboard and the disk have it then."""

from __future__ import annotations

import subprocess
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QListView

from tearsheet.storage import paths
from tearsheet.storage.paths import shipped_article
from tearsheet.ui.dialogs.checking_dialog import CheckingDialog
from tearsheet.ui.dialogs.comparison_window import ComparisonWindow
from tests.ui.mouse import (
    choose,
    choose_at,
    click_entry,
    click_row,
    drag_over,
    drop,
    opened,
    place_of,
    press_button,
)
from tests.ui.reader import Reader, answering, choosing

POWDER_KEG = "“another powder keg in Europe”"
SPOKEN = f"{POWDER_KEG}\n— Andreas Michaelis\n"
FIRST, SECOND = "some of its troops", "military action would be counterproductive"
FORMS = {
    "Short: who, where and when": "\n— time news, 1 October 2023\n",
    "APA 7": "\ntime news. (2023, October 1).",
    "MLA 9": "\ntime news. “Serbia Withdraws",
    "Chicago 17, author-date": "\ntime news. 2023. “Serbia",
    "Chicago 17, note": "\ntime news, “Serbia",
    "Harvard (Cite Them Right)": "\ntime news (2023)",
    "BibTeX": "@misc{timenews2023serbia,",
    "RIS": "TY  - ELEC",
    "CSL-JSON": '"id": "timenews2023serbia"',
    "“letter”, a template of your own": "My letter of 2023",
    "Full: all that the file states": "\n— time news, “Serbia",
}
"""What shows each form."""


CHECKED = {
    "immediate de-escalation": "Verbatim. In the text Blinken says it.",
    "immediate full de-escalation": "Not verbatim: words differ.",
    "Serbia withdrew all of its many troops from Bosnia long ago": "Not in this article.",
}


def test_everything_about_quoting_is_done_by_mouse(reader: Reader, tmp_path: Path) -> None:
    walk_through_what_is_said(reader)
    go_through_the_list_of_what_is_said(reader)
    copy_in_every_form(reader)
    gather_empty_and_undo(reader)
    find_in_the_article(reader)
    check_quotations(reader)
    compare_with_another_copy(reader, tmp_path)
    export_and_print(reader, tmp_path)


def walk_through_what_is_said(reader: Reader) -> None:
    for entry in ("Next quotation", "Next quotation", "Next quotation", "Previous quotation"):
        choose_and_wait(reader, entry)
    choose(reader, "Copy with source")
    assert reader.pasted().startswith("“immediate de-escalation”\n— Blinken\n")


def choose_and_wait(reader: Reader, entry: str) -> None:
    """Choose what selects something else."""
    before = reader.selected()
    choose(reader, entry)
    reader.wait(lambda: reader.selected() != before)


def go_through_the_list_of_what_is_said(reader: Reader) -> None:
    choose(reader, "Who said what")
    [shown] = reader.window.speech.panel.findChildren(QListView)
    click_row(shown, "powder keg")
    assert reader.selected() == POWDER_KEG
    press_button(reader.window.speech.panel, "By place")
    click_row(shown, "brutal ethnic cleansing")
    assert reader.selected() == "“brutal ethnic cleansing”"
    choose_at(reader, place_of(reader, "powder keg"), "Copy with source")
    assert reader.pasted().startswith(SPOKEN)


def copy_in_every_form(reader: Reader) -> None:
    template = paths.templates_folder() / "letter.txt"
    template.parent.mkdir(parents=True)
    template.write_text("{{quotation}} My letter of {{year}}", "utf-8")
    for form, words in FORMS.items():
        choose_at(reader, place_of(reader, "powder keg"), "Form of the source…")
        click_entry(opened(reader), form)
        choose_at(reader, place_of(reader, "powder keg"), "Copy with source")
        assert words in reader.pasted()
        assert "another powder keg in Europe" in reader.pasted()


def gather_empty_and_undo(reader: Reader) -> None:
    for words in (SECOND, FIRST):
        drag_over(reader, words)
        choose_at(reader, place_of(reader, words), "Gather passage")
    press_button(reader.window, "Copy all")
    gathered = reader.pasted()
    assert gathered.index(FIRST) < gathered.index(SECOND)
    assert gathered.count("— time news") == 1
    press_button(reader.window, "Empty the tray")
    choose_at(reader, place_of(reader, FIRST), "Copy")
    assert reader.pasted() == FIRST
    choose(reader, "Undo")
    choose(reader, "Copy gathered passages")
    assert reader.pasted() == gathered


def find_in_the_article(reader: Reader) -> None:
    drag_over(reader, "warn")
    press_button(reader.window, "Find")
    told(reader, "2 of 4")
    press_button(reader.window, "Word")
    told(reader, "Not found")
    press_button(reader.window, "Word")
    press_button(reader.window, ".*")
    told(reader, "2 of 4")
    for button in ("Next hit", "Next hit", "Previous hit"):
        press_button(reader.window, button)
    told(reader, "3 of 4")
    press_button(reader.window, "Close")
    choose(reader, "Copy with source")
    assert reader.pasted().startswith("“warn”")


def told(reader: Reader, count: str) -> None:
    """Wait until the find bar says this."""
    reader.wait(lambda: reader.find_count() == count, 10_000)


def check_quotations(reader: Reader) -> None:
    for quotation, sentence in reversed(CHECKED.items()):
        QGuiApplication.clipboard().setText(quotation)
        choose(reader, "Check a quotation…")
        [dialog] = reader.window.findChildren(CheckingDialog)
        wait_for_answer(reader, dialog, sentence)
    press_button(dialog, "Show in the article")
    assert reader.selected() == "immediate de-escalation"
    dialog.close()  # as its title bar does


def wait_for_answer(reader: Reader, dialog: CheckingDialog, sentence: str) -> None:
    """Wait until a check has come to this."""
    reader.wait(lambda: dialog.told.text().startswith(sentence))


def compare_with_another_copy(reader: Reader, folder: Path) -> None:
    copy, page = folder / "later.txt", folder / "differences.html"
    text = shipped_article().read_text("utf-8")
    copy.write_text(text.replace("past five days", "past six days").replace("Michaelis", "Schmidt"), "utf-8")
    with choosing(copy):
        choose(reader, "Compare with another copy…")
        compared = comparison(reader)
    for button, words in (
        ("Next change", "past five"),
        ("Next change", "Michaelis"),
        ("Previous change", "past"),
    ):
        press_button(compared, button)
        assert words in compared.shown.textCursor().block().text()
    with choosing(page):
        press_button(compared, "Export")
    reader.wait(page.exists)
    assert "<ins>Schmidt" in page.read_text("utf-8")
    compared.close()
    reader.wait(lambda: reader.window.findChild(ComparisonWindow) is None)
    with answering("Compare"):
        drop(reader, copy)
        assert "Names: Michaelis → Schmidt." in comparison(reader).told.text()


def export_and_print(reader: Reader, folder: Path) -> None:
    choose_at(reader, place_of(reader, "ambassador"), "Highlight")
    for suffix in (".html", ".md", ".pdf"):
        path = folder / f"exported{suffix}"
        with choosing(path):
            choose(reader, "Export article…")
        reader.wait(path.exists)
        words = text_of(path)
        assert all(part in words for part in ("immediate de-escalation", "fictional", "time news"))
    choose(reader, "Print…")
    reader.wait(lambda: bool(reader.window.findChildren(QPrintPreviewDialog)))
    [preview] = reader.window.findChildren(QPrintPreviewDialog)
    [pages] = preview.findChildren(QPrintPreviewWidget)
    reader.wait(lambda: pages.pageCount() == 1)
    preview.close()


def text_of(path: Path) -> str:
    """What other programs read in a file."""
    if path.suffix != ".pdf":
        return path.read_text("utf-8")
    ended = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True)
    return " ".join(ended.stdout.decode().split())


def comparison(reader: Reader) -> ComparisonWindow:
    """The window that shows two copies, once it is there."""
    reader.wait(lambda: reader.window.findChild(ComparisonWindow) is not None)
    found = reader.window.findChild(ComparisonWindow)
    assert found is not None
    reader.wait(found.isVisible)
    return found
