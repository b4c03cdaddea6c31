"""The article given out of the window with its highlights and notes: into a file and onto paper."""

from __future__ import annotations

import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from threading import Event
from time import sleep
from zipfile import ZipFile

import pytest
from pypdf import PdfReader
from pypdf.generic import Destination
from PySide6.QtCore import QSizeF, Qt, QTimer
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tearsheet.article.model import Article, Picture
from tearsheet.formats import load
from tearsheet.storage.paths import shipped_article
from tearsheet.ui.printing import pdf
from tearsheet.ui.printing.document import Document
from tearsheet.ui.printing.laying_out import LayingOut
from tearsheet.ui.printing.pages import Pages
from tearsheet.ui.printing.paper import Annotated
from tearsheet.ui.window.closing import WaitingBox
from tests.ui.mouse import choose
from tests.ui.reader import Program, Reader, choosing, note_paths, replacing

FIRST, SECOND = "some of its troops", "powder keg in Europe"
ENDINGS = ["pdf", "epub", "html", "md"]


def annotate(reader: Reader) -> None:
    """A note on the second passage, then on the first, and a highlight between them."""
    for words in (SECOND, FIRST):
        reader.select_in_body(words)
        reader.press("n")
        reader.type(f"On {words}")
        reader.press("Esc")
    reader.select_in_body("brutal ethnic cleansing")
    reader.press("4")
    reader.wait_for_saved()


def labels(reader: Reader) -> list[str]:
    """The numbers of the notes in the window, in reading order, with what is written in them."""
    table = reader.window.notes.annotations.stored.table
    return [f"{table.label(note.id)} {note.body}" for note in table.notes() if table.label(note.id)]


def written(path: Path) -> str:
    """The text of an export."""
    if path.suffix == ".pdf":
        return subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True).stdout.decode()
    if path.suffix == ".epub":
        return re.sub("<[^>]*>", "", ZipFile(path).read("EPUB/article.xhtml").decode())
    return re.sub("<[^>]*>", "", path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_key_exports_the_article_with_the_numbers_that_the_window_shows(
    reader: Reader, tmp_path: Path, ending: str
) -> None:
    annotate(reader)
    path = tmp_path / f"whole.{ending}"
    with choosing(path):
        reader.press("Ctrl+Shift+E")
    reader.wait(lambda: reader.message() == f"Article written to whole.{ending}")
    text = written(path)
    assert labels(reader) == [f"1 On {FIRST}", f"2 On {SECOND}"]
    assert re.search(rf"{FIRST}\W*1\W", text)
    assert re.search(rf"{SECOND}\W*2\W", text)
    assert text.index("1", text.index("developments in the region")) < text.index(f"On {FIRST}")
    assert text.index(f"On {FIRST}") < text.index(f"On {SECOND}")


def test_a_name_without_an_ending_is_a_pdf(reader: Reader, tmp_path: Path) -> None:
    with choosing(tmp_path / "whole"):
        reader.press("Ctrl+Shift+E")
    reader.wait(lambda: reader.message() == "Article written to whole.pdf")
    assert (tmp_path / "whole.pdf").read_bytes().startswith(b"%PDF")


def test_what_cannot_be_written_is_one_sentence(reader: Reader, tmp_path: Path) -> None:
    with choosing(tmp_path / "nowhere" / "whole.pdf"):
        reader.press("Ctrl+Shift+E")
    reader.wait(lambda: reader.message().startswith("The article could not be written to"))


def test_a_file_whose_name_was_only_completed_is_not_replaced(reader: Reader, tmp_path: Path) -> None:
    (tmp_path / "whole.pdf").write_text("mine", encoding="utf-8")
    with choosing(tmp_path / "whole"):
        reader.press("Ctrl+Shift+E")
    assert reader.message().startswith("There is a file whole.pdf already")
    assert (tmp_path / "whole.pdf").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("name", ["own.md", "link.md"])
def test_an_export_never_replaces_the_article_itself(program: Program, name: str) -> None:
    words = "# A headline\n\nThe words of an article, which are to stay as they are.\n"
    reader = program.read(words, name="own.md")
    (program.folder / "link.md").symlink_to("own.md")
    with replacing(program.folder / name):
        reader.press("Ctrl+Shift+E")
    reader.wait(lambda: "is the article itself" in reader.message())
    assert (program.folder / "own.md").read_text(encoding="utf-8") == words


def test_a_link_that_leads_nowhere_is_not_replaced_by_a_completed_name(
    reader: Reader, tmp_path: Path
) -> None:
    (tmp_path / "whole.pdf").symlink_to("away.pdf")
    with choosing(tmp_path / "whole"):
        reader.press("Ctrl+Shift+E")
    assert reader.message().startswith("There is a file whole.pdf already")
    assert (tmp_path / "whole.pdf").is_symlink()


def test_a_hard_link_to_the_article_is_the_article(program: Program) -> None:
    reader = program.read("# A headline\n\nWords that are to stay as they are.\n", name="own.md")
    (program.folder / "hard.md").hardlink_to(program.folder / "own.md")
    with replacing(program.folder / "hard.md"):
        reader.press("Ctrl+Shift+E")
    reader.wait(lambda: "is the article itself" in reader.message())


@pytest.mark.parametrize("name", ["", "new.json", "article.json", "Article (2).json"])
def test_an_export_of_notes_takes_no_place_among_the_notes(reader: Reader, name: str) -> None:
    annotate(reader)
    reader.wait_for_saved()
    first = note_paths()[0]
    path = first.with_name(name or first.name)
    before = {each: each.read_bytes() for each in path.parent.iterdir()}
    with replacing(path) if path.exists() else choosing(path):
        reader.press("Ctrl+E")
    reader.wait(lambda: "would lie among the notes" in reader.message())
    assert {each: each.read_bytes() for each in path.parent.iterdir()} == before


def preview(reader: Reader) -> QPrintPreviewDialog:
    """The dialog that shows the pages, once they are there."""
    reader.wait(lambda: bool(reader.window.findChildren(QPrintPreviewDialog)))
    [dialog] = reader.window.findChildren(QPrintPreviewDialog)
    reader.wait(lambda: pages(dialog).pageCount() > 0)
    return dialog


def pages(dialog: QPrintPreviewDialog) -> QPrintPreviewWidget:
    """What the dialog shows."""
    found = dialog.findChild(QPrintPreviewWidget)
    assert isinstance(found, QPrintPreviewWidget)
    return found


def test_ctrl_p_shows_the_pages_and_prints_them(reader: Reader, tmp_path: Path) -> None:
    annotate(reader)
    reader.press("Ctrl+P")
    dialog = preview(reader)
    printer: QPrinter = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    pages(dialog).print_()
    text = written(tmp_path / "printed.pdf")
    assert all(words in text for words in ("Serbia Withdraws Troops", f"On {FIRST}", "1 of 2"))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    reader.wait(lambda: not reader.window.findChildren(QPrintPreviewDialog))


def printed_to_file(dialog: QPrintPreviewDialog, path: Path) -> PdfReader:
    """What the printer's dialog writes when a file is chosen there."""
    printer: QPrinter = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    pages(dialog).print_()
    return PdfReader(path)


def outline(read: PdfReader) -> list[tuple[str, int | None]]:
    """Its entries of all levels, each with its page from 0."""
    found: list[tuple[str, int | None]] = []
    waiting: list[object] = list(read.outline)
    while waiting:
        entry = waiting.pop(0)
        if isinstance(entry, Destination):
            found.append((str(entry.title), read.get_destination_page_number(entry)))
        elif isinstance(entry, list):
            waiting[:0] = entry
    return found


def test_printing_to_a_file_gives_it_an_outline(reader: Reader, tmp_path: Path) -> None:
    annotate(reader)
    reader.press("Ctrl+P")
    read = printed_to_file(preview(reader), tmp_path / "printed.pdf")
    [headline, *_, notes] = outline(read)
    assert headline == (reader.window.article.headline, 0)
    assert notes[0] == "Notes"
    assert read.metadata is not None
    assert str(read.metadata.creator).startswith("Tearsheet")


def test_printing_some_pages_to_a_file_outlines_those(program: Program, tmp_path: Path) -> None:
    parts = [f"## Part {number}\n\n" + "Many words stand in it. " * 300 for number in range(1, 5)]
    reader = program.read("# A headline\n\n" + "\n\n".join(parts) + "\n", "parts.md")
    reader.press("Ctrl+P")
    dialog = preview(reader)
    whole = outline(printed_to_file(dialog, tmp_path / "whole.pdf"))
    dialog.printer().setPrintRange(QPrinter.PrintRange.PageRange)
    dialog.printer().setFromTo(2, 3)
    some = outline(printed_to_file(dialog, tmp_path / "some.pdf"))
    assert some == [(title, page - 1) for title, page in whole if page in {1, 2}]
    assert some


def test_what_lays_pages_out_is_loaded_in_the_thread_that_does() -> None:
    ask = "import sys, tearsheet.ui.window.output.exporting, tearsheet.ui.notes.exchange_dialogs, "
    ask += "tearsheet.ui.printing.laying_out, tearsheet.ui.printing.paper; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", ask], capture_output=True, check=True, text=True).stdout
    assert "tearsheet.ui.printing.paper" in loaded
    for name in ("ui.printing.pages", "ui.printing.document", "exchange.incoming", "formats.process.process"):
        assert f"tearsheet.{name}" not in loaded.split()


def test_pages_are_laid_out_beside_the_windows_thread(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []
    make = Pages.__init__

    def made(pages: Pages, printed: Document, size: QSizeF, *go_on: Callable[[], None]) -> None:
        threads.append(threading.current_thread())
        make(pages, printed, size, *go_on)

    monkeypatch.setattr(Pages, "__init__", made)
    reader.press("Ctrl+P")
    pages(preview(reader)).setLandscapeOrientation()
    assert len(threads) == 2
    assert threading.main_thread() not in threads


@pytest.fixture
def laying_out(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Pages that are laid out only when this is set."""
    may_end, lay_out = Event(), pdf.laid_out

    def laid_out(
        annotated: Annotated, pictures: Mapping[str, QImage], size: QSizeF, go_on: Callable[[], None]
    ) -> Pages:
        may_end.wait()
        return lay_out(annotated, pictures, size, go_on)

    monkeypatch.setattr(pdf, "laid_out", laid_out)
    yield may_end
    may_end.set()


def stop(reader: Reader, words: str) -> None:
    """Press the button of the dialog that says what is waited for."""
    reader.wait(lambda: any(shown.isVisible() for shown in reader.window.findChildren(QProgressDialog)))
    [dialog] = reader.window.findChildren(QProgressDialog)
    [button] = dialog.findChildren(QPushButton)
    assert dialog.labelText() == words
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def is_waiting() -> QWidget | None:
    """The dialog that says what is waited for, while it is shown."""
    return next((each for each in QApplication.topLevelWidgets() if _is_progress(each)), None)


def _is_progress(widget: QWidget) -> bool:
    return isinstance(widget, QProgressDialog) and widget.isVisible()


def go_on_reading(reader: Reader) -> None:
    """Have the keys in the article, as they stay there on a screen whose windows are managed."""
    reader.window.return_to_article()
    reader.wait(reader.view.hasFocus)


def test_esc_in_the_article_stops_laying_out(reader: Reader, laying_out: Event) -> None:
    reader.press("Ctrl+P")
    reader.wait(lambda: is_waiting() is not None)
    go_on_reading(reader)
    reader.press("Ctrl+F", "Esc")
    assert is_waiting()  # the find bar came first
    reader.press("Esc")
    assert not is_waiting()
    laying_out.set()
    reader.wait(lambda: not reader.window.findChildren(LayingOut))
    assert not reader.window.findChildren(QPrintPreviewDialog)
    escape = QKeySequence("Esc")
    reader.wait(lambda: escape not in [each.key() for each in reader.view.findChildren(QShortcut)])


def test_esc_stops_one_of_two_works_that_are_waited_for(
    reader: Reader, tmp_path: Path, laying_out: Event
) -> None:
    with choosing(tmp_path / "whole.pdf"):
        reader.press("Ctrl+Shift+E")
    go_on_reading(reader)
    reader.press("Ctrl+P")
    dialogs = reader.window.findChildren(QProgressDialog)
    reader.wait(lambda: all(each.isVisible() for each in dialogs))
    go_on_reading(reader)
    reader.press("Esc")
    assert sorted(each.isVisible() for each in dialogs) == [False, True]
    reader.press("Esc", "Esc")
    assert not any(each.isVisible() for each in dialogs)
    laying_out.set()
    reader.wait(lambda: reader.message() == "The export was stopped; nothing is written.")
    reader.wait(lambda: not reader.window.findChildren(LayingOut))


def test_esc_stops_what_the_preview_waits_for(reader: Reader, laying_out: Event) -> None:
    laying_out.set()
    reader.press("Ctrl+P")
    shown = pages(preview(reader))
    laying_out.clear()
    pressed = QTimer(interval=10)

    def press() -> None:
        if (dialog := is_waiting()) and QApplication.activeWindow() is dialog:
            pressed.stop()
            QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
            laying_out.set()

    pressed.timeout.connect(press)
    pressed.start()
    shown.setLandscapeOrientation()
    reader.wait(lambda: not reader.window.findChildren(QPrintPreviewDialog))
    assert not pressed.isActive()


def test_laying_out_can_be_stopped_and_begun_again(reader: Reader, laying_out: Event) -> None:
    reader.press("Ctrl+P")
    stop(reader, "Laying out the pages…")
    laying_out.set()
    reader.wait(lambda: not reader.window.findChildren(LayingOut))
    assert not reader.window.findChildren(QPrintPreviewDialog)
    reader.press("Ctrl+P")
    assert preview(reader).windowTitle() == "Print"


def test_a_second_key_while_pages_are_laid_out_opens_no_second_dialog(
    reader: Reader, laying_out: Event
) -> None:
    reader.press("Ctrl+P", "Ctrl+P")
    laying_out.set()
    assert preview(reader).windowTitle() == "Print"


def test_pages_that_cannot_be_laid_out_are_one_sentence_and_can_be_tried_again(
    reader: Reader, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def fail(*_: object) -> None:
        raise KeyError

    with qtbot.captureExceptions(), monkeypatch.context() as patched:
        patched.setattr(pdf, "laid_out", fail)
        reader.press("Ctrl+P")
        reader.wait(lambda: "Something went wrong" in reader.message())
        reader.wait(lambda: not reader.window.findChildren(LayingOut))
    reader.press("Ctrl+P")
    assert preview(reader).windowTitle() == "Print"


def test_an_export_as_pdf_can_be_stopped(reader: Reader, tmp_path: Path, laying_out: Event) -> None:
    with choosing(tmp_path / "whole.pdf"):
        reader.press("Ctrl+Shift+E")
    stop(reader, "Writing whole.pdf…")
    laying_out.set()
    reader.wait(lambda: reader.message() == "The export was stopped; nothing is written.")
    assert not (tmp_path / "whole.pdf").exists()


def test_notes_are_saved_while_an_export_takes_long(
    reader: Reader, tmp_path: Path, laying_out: Event
) -> None:
    with choosing(tmp_path / "whole.pdf"):
        reader.press("Ctrl+Shift+E")
    reader.window.return_to_article()
    reader.wait(reader.view.hasFocus)
    reader.press("n")
    reader.type("Meanwhile")
    reader.wait(lambda: [note.body for note in reader.notes()] == ["Meanwhile"])
    laying_out.set()
    reader.wait(lambda: reader.message() == "Article written to whole.pdf")


def test_a_window_that_is_closed_waits_for_its_export(
    reader: Reader, tmp_path: Path, laying_out: Event
) -> None:
    with choosing(tmp_path / "whole.pdf"):
        reader.press("Ctrl+Shift+E")
    QTimer.singleShot(0, laying_out.set)
    reader.window.close()
    assert (tmp_path / "whole.pdf").read_bytes().startswith(b"%PDF")


def test_a_window_that_is_closed_says_that_it_waits_for_an_export(
    reader: Reader, tmp_path: Path, laying_out: Event
) -> None:
    with choosing(tmp_path / "whole.pdf"):
        reader.press("Ctrl+Shift+E")
    said: list[str] = []

    def look() -> None:
        shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, WaitingBox)]
        said.extend(part for box in shown for part in (box.text(), box.more.partition("\n")[0]))
        laying_out.set()

    QTimer.singleShot(0, look)
    reader.window.close()
    assert said == ["Waiting for the export…", "The export is not written yet."]


def test_the_program_ends_after_what_is_waited_for_in_the_dialog(
    program: Program, reader: Reader, laying_out: Event
) -> None:
    laying_out.set()
    reader.press("Ctrl+P")
    shown = pages(preview(reader))
    laying_out.clear()
    QTimer.singleShot(0, program.application.quit)
    QTimer.singleShot(0, laying_out.set)
    shown.setLandscapeOrientation()
    assert program.application.windows == [reader.window]
    reader.wait(lambda: not program.application.windows)


def test_other_paper_breaks_the_pages_anew(reader: Reader) -> None:
    reader.press("Ctrl+P")
    shown = pages(preview(reader))
    before = shown.pageCount()
    shown.setLandscapeOrientation()
    assert shown.pageCount() > before


def test_both_are_chosen_by_mouse_from_the_menu(reader: Reader, tmp_path: Path) -> None:
    for name, is_there in (
        ("Export article…", (tmp_path / "a.html").exists),
        ("Print…", lambda: True),
    ):
        with choosing(tmp_path / "a.html"):
            choose(reader, name)
        reader.wait(is_there)
    assert preview(reader).windowTitle() == "Print"


@pytest.fixture
def decoding(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Pictures that are decoded only when this is set."""
    may_end = Event()

    def pictures(_: Article, go_on: Callable[[], None]) -> dict[str, QImage]:
        while not may_end.is_set():
            go_on()
            sleep(0)  # the window's thread comes before
        return {}

    monkeypatch.setattr("tearsheet.ui.printing.decoded.pictures", pictures)
    yield may_end
    may_end.set()


def pictured() -> Article:
    """An article with a picture."""
    article = load(shipped_article())
    return article._replace(pictures={"one": Picture("image/png", b"", "A bridge")})


def test_the_window_goes_on_while_pictures_for_paper_are_decoded(program: Program, decoding: Event) -> None:
    reader = program.show(pictured())
    reader.press("Ctrl+P", "Ctrl+F")
    reader.type("troops")
    assert reader.selected() == "Troops"
    assert not reader.window.findChildren(QPrintPreviewDialog)
    decoding.set()
    assert preview(reader).windowTitle() == "Print"


def test_a_window_can_be_closed_while_pictures_for_paper_are_decoded(
    program: Program, decoding: Event
) -> None:
    reader = program.show(pictured())
    reader.press("Ctrl+P", "Ctrl+W")
    reader.wait(lambda: not program.application.windows)
    decoding.set()
    other = program.read()
    assert not QApplication.activeModalWidget()
    assert other.view.hasFocus()
