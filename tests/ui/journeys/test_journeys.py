"""The whole job, from opening an article to quitting, by mouse alone, by keys alone, by the palette alone."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from tearsheet.article.model import Article, Block, BlockKind, LeftOut, Reason, Source, Span, SpanKind
from tearsheet.notes.note import Colour
from tearsheet.notes.notebook import Notebook
from tearsheet.preferences.settings import Focus
from tearsheet.storage import paths
from tearsheet.ui.aa.popover import Popover
from tearsheet.ui.dialogs.checking_dialog import CheckingDialog
from tearsheet.ui.dialogs.comparison_window import ComparisonWindow
from tearsheet.ui.key_dialog import KeyDialog
from tearsheet.ui.selection.passage_bar import PassageBar
from tearsheet.ui.window.aloud.aloud_bar import AloudBar
from tearsheet.ui.window.bar import ToolBar
from tests.ui.journeys.ways import TABLE, ByKeys, ByMouse, ByPalette, Way
from tests.ui.mouse import opened
from tests.ui.palette.palette_hands import palette_of
from tests.ui.reader import Program, Reader, answering, choosing
from tests.ui.reading.test_pages import a_browser
from tests.ui.window.aloud.speaker import Speaker

FILLER = "so many words are read in a day " * 18
LINK = "report of the engineers"
LINKED = f"The {LINK} has the details. {FILLER}"
FIRST, SECOND = "Nobody was hurt", "will rebuild"
LATER = "Paragraph 9"
SHARE = "Share on Facebook"
PARAGRAPHS = (
    f"The old bridge was closed on Monday. {FILLER}",
    *(f"Paragraph {number} says {FILLER}" for number in range(2, 5)),
    f"“We will rebuild the bridge,” said Anna Petrova, the mayor of Orsk. “{FIRST},” she added.",
    *(f"Paragraph {number} says {FILLER}" for number in range(6, 14)),
)
HEADING, ITEM = "What comes next", "a new bridge"


def article() -> Article:
    """With quotations, a link, an address, and lines that were left out."""
    start = LINKED.index(LINK)
    link = Span(start, start + len(LINK), SpanKind.LINK, "https://news.example/report")
    body = [Block(BlockKind.PARAGRAPH, text) for text in PARAGRAPHS]
    body.insert(5, Block(BlockKind.PARAGRAPH, LINKED, (link,)))
    body += Block(BlockKind.HEADING, HEADING, level=2), Block(BlockKind.LIST_ITEM, ITEM)
    return Article(
        "The bridge of Orsk",
        tuple(body),
        Source(None, "text/html", "utf-8", "https://news.example/bridge"),
        bylines=("Jane Doe",),
        left_out=(LeftOut(SHARE, 6, Reason.SHARING),),
    )


@pytest.mark.parametrize("kind", [ByKeys, ByPalette, ByMouse])
def test_the_whole_job_is_done_in_one_way_alone(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: type[Way]
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")  # no file manager answers
    way = kind(program.show(article()))
    with monkeypatch.context() as only_here:
        only_here.setenv("PATH", str(tmp_path))
        listen(way, tmp_path)
    for step in (
        read,
        walk_structure,
        walk_quotations,
        open_what_was_left_out,
        copy,
        gather,
        highlight,
        write,
    ):
        step(way)
    lose_and_attach(way)
    choose_versions(way)
    look_through_notes(way, tmp_path)
    find(way)
    look(way)
    ask(way)
    give_out(way, tmp_path)
    open_and_end(way, program, tmp_path)
    assert set(TABLE) - way.done == way.beyond


def listen(way: Way, folder: Path) -> None:
    speaker = Speaker(folder, "espeak-ng")
    for name, heard in (
        ("read_aloud", "The bridge of Orsk"),
        ("next_aloud", "The old bridge was closed on Monday. so many words"),
        ("previous_aloud", "The bridge of Orsk"),
    ):
        way.do(name)
        way.reader.wait(lambda heard=heard: any(said.startswith(heard) for said in speaker.said()[-1:]))  # type: ignore[misc]
    for name, rate in (("faster", 110), ("slower", 100)):
        way.do(name)
        assert way.reader.window.desk.settings.speaking_rate == rate
    way.do("stop_aloud")
    assert not is_shown(way.reader, AloudBar)


def read(way: Way) -> None:
    reader = way.reader
    bar = reader.view.verticalScrollBar()
    places = [bar.value()]
    for name in ("screen_on", "screen_back", "end", "start", "next_paragraph", "next_paragraph"):
        way.do(name)
        places.append(bar.value())
    assert places[0] == places[2] == places[4]
    assert 0 < places[1] < places[3]
    line = reader.caret()[0]
    way.do("previous_paragraph")
    assert reader.caret()[0] < line
    way.do("move_caret", "select", "caret")
    assert not reader.view.has_caret
    way.do("caret")
    assert reader.view.has_caret


def walk_structure(way: Way) -> None:
    reader = way.reader
    for kind, place in (("heading", HEADING), ("list", ITEM), ("link", LINK)):
        way.do("start", f"next_{kind}")
        assert reader.view.textCursor().block().text().find(place) >= 0
        here = reader.caret()
        way.do("end", f"previous_{kind}")
        assert reader.caret() == here
    assert reader.selected() == LINK


def walk_quotations(way: Way) -> None:
    reader = way.reader
    way.do("start")
    for name, words in (("next", "“We"), ("next", f"“{FIRST}"), ("previous", "“We")):
        way.do(f"{name}_quotation")
        reader.wait(lambda words=words: reader.selected().startswith(words))  # type: ignore[misc]
    way.do("speech")
    reader.wait(lambda: reader.window.speech.current() is not None)
    way.do("sort_speech", "choose_quotation")
    assert reader.selected().startswith("“")
    way.do("speech")
    assert not reader.window.speech.is_shown()


def open_what_was_left_out(way: Way) -> None:
    reader, before = way.reader, len(way.reader.view.article.body)
    way.do("start", "left_out")
    assert reader.view.lines.opened
    for name, count in (("take_in", before + 1), ("leave_out", before)):
        way.select(SHARE)
        way.do(name)
        reader.wait(lambda count=count: len(reader.view.article.body) == count)  # type: ignore[misc]
    way.select(SHARE)
    way.do("left_out")
    assert not reader.view.lines.opened


def copy(way: Way) -> None:
    reader = way.reader
    way.select(FIRST)
    for name, words in (
        ("copy", FIRST),
        ("copy_quotation", f"“{FIRST}”\n— Jane Doe"),
        ("copy_source", "Jane Doe"),
        ("copy_link", "https://news.example/bridge#:~:text="),
        ("copy_address", "https://news.example/bridge"),
    ):
        way.do(name)
        assert words in reader.pasted()
    way.do("citation_form")
    way.take(opened(reader))
    assert reader.window.desk.settings.citation != "full"
    way.do("select_all", "copy")
    assert "Paragraph 13" in reader.pasted()


def gather(way: Way) -> None:
    reader = way.reader
    way.select(FIRST)
    way.do("gather", "copy_gathered")
    assert FIRST in reader.pasted()
    way.do("empty_tray")
    assert not reader.window.tray.passages()
    way.do("undo")
    assert reader.window.tray.passages()
    way.do("redo")
    assert not reader.window.tray.passages()


def highlight(way: Way) -> None:
    reader = way.reader
    way.select(FIRST)
    way.do("highlight")
    for colour in reversed(Colour):
        way.select(FIRST)
        way.do(colour.value)
        reader.wait(lambda colour=colour: [one.colour for one in reader.notes()] == [colour])  # type: ignore[misc]
    way.select(FIRST)
    way.do("passage_bar")
    assert shown(reader, PassageBar)
    reader.press("Esc")
    way.select(FIRST)
    way.do("delete_marked")
    reader.wait(lambda: not reader.notes())


def write(way: Way) -> None:
    reader = way.reader
    way.select(SECOND)
    way.do("new_note")
    reader.type("first")
    way.do("to_article")
    assert reader.view.hasFocus()
    way.do("start", "next_note")
    assert reader.caret()[0] > 0
    here = reader.caret()
    way.do("end", "previous_note")
    assert reader.caret() == here
    way.do("open_note", "edit_note")
    assert reader.is_writing()
    reader.type(" second")
    way.do("to_article")
    reader.wait(lambda: [one.body for one in reader.notes()] == ["first second"])


def lose_and_attach(way: Way) -> None:
    """Leave out the paragraph that a note is on, and put the note on another passage."""
    reader = way.reader
    stored = reader.window.notes.annotations.stored.table
    way.point(SECOND)
    way.do("leave_out")
    [note] = stored.notes()
    assert stored.is_orphan(note.id)
    way.select(LATER)
    way.do("next_part", "attach_note")
    assert not stored.is_orphan(note.id)
    way.do("next_part", "next_part", "choose_note")
    assert reader.selected() == LATER


def choose_versions(way: Way) -> None:
    reader = way.reader
    reader.wait_for_saved()
    one, two = (Notebook(paths.notes_folder(), reader.window.article) for _ in range(2))
    notes = [notebook.load().notes[0].note for notebook in (one, two)]
    for notebook, note, body in ((one, notes[0], "One"), (two, notes[1], "Two")):
        later = note.modified + timedelta(seconds=1)
        notebook.save(type(note)(note.id, note.created, later, body, note.target, seen=note.seen))
    reader.wait(lambda: any("Another version" in card for card in reader.cards()))
    for name in ("keep_first", "keep_second", "join_versions"):
        way.do("to_article", "next_part", name)
        reader.wait_for_saved()
        assert not any("Another version" in card for card in reader.cards())
        way.do("undo")
        reader.wait_for_saved()
        assert any("Another version" in card for card in reader.cards())
    way.do("redo")


def look_through_notes(way: Way, folder: Path) -> None:
    reader = way.reader
    way.do("sort_notes")
    assert any(one.text() == "By time" for one in reader.window.findChildren(QWidget) if hasattr(one, "text"))
    way.do("filter_notes")
    assert isinstance(reader.front(), QLineEdit)
    way.do("to_article", "panel")
    assert not reader.window.panes.has_side()
    way.do("panel")
    assert reader.window.panes.has_side()
    path = folder / "notes.json"
    with choosing(path):
        way.do("export_notes")
    reader.wait(path.exists)
    with choosing(path):
        way.do("import_notes")
    reader.wait(lambda: "notes.json" in reader.message() or "note" in reader.message())
    way.do("to_article")


def find(way: Way) -> None:
    reader = way.reader
    way.do("start", "find")
    reader.type("says")
    for name, number in (("", 1), ("find_next", 2), ("find_previous", 1)):
        if name:
            way.do(name)
        reader.wait(lambda number=number: reader.find_count().startswith(f"{number} of"))  # type: ignore[misc]
    for name, place in (("whole_words", 1), ("expression", 2)):
        way.do(name)
        assert reader.window.finding.bar.wanted()[place]
        way.do(name)
        assert not reader.window.finding.bar.wanted()[place]
    way.do("to_article")
    assert reader.window.open_find_bar() is None


def look(way: Way) -> None:
    reader = way.reader
    for name, zoom in (("larger", 110), ("smaller", 100), ("smaller", 90), ("default_size", 100)):
        way.do(name)
        assert reader.window.zoom == zoom
    way.do("theme")
    assert reader.window.desk.settings.theme == "light"
    way.do("focus")
    assert reader.window.desk.settings.focus == list(Focus)[1]
    way.do("full_screen")
    assert reader.window.isFullScreen()
    for is_wanted in (True, False):
        way.do("bars")
        assert is_shown(reader, ToolBar) == is_wanted
    way.do("full_screen")
    assert not reader.window.isFullScreen()
    way.do("aa")
    way.leave(shown(reader, Popover))
    reader.wait(lambda: not is_shown(reader, Popover))
    for is_on in (False, True):
        way.do("letter_keys")
        assert reader.window.desk.settings.letter_keys == is_on


def ask(way: Way) -> None:
    """Open and leave everything that lies over the window."""
    reader = way.reader
    way.do("palette")
    if reader.front() is not reader.view:
        reader.press("Esc")
    assert palette_of(reader) is None
    for name in ("menu", "context_menu"):
        way.do(name)
        way.leave(opened(reader))
    for name, kind in (("keys", KeyDialog), ("about", QDialog), ("settings", QDialog), ("origins", QDialog)):
        way.do(name)
        way.leave(shown(reader, kind))
        reader.wait(lambda kind=kind: not is_shown(reader, kind))  # type: ignore[misc]
    QGuiApplication.clipboard().setText(f"{LATER} says")
    way.do("check_quotation")
    dialog = shown(reader, CheckingDialog)
    assert isinstance(dialog, CheckingDialog)
    reader.wait(lambda: dialog.told.text().startswith("Verbatim"))
    way.leave(dialog)
    reader.wait(lambda: not is_shown(reader, CheckingDialog))


def give_out(way: Way, folder: Path) -> None:
    reader, page = way.reader, folder / "article.html"
    with choosing(page):
        way.do("export_article")
    reader.wait(page.exists)
    way.do("print")
    way.leave(shown(reader, QPrintPreviewDialog))
    with answering("Cancel") as asked:
        way.point(LINK)
        way.do("open_link")
    assert "https://news.example/report" in asked[0]


def open_and_end(way: Way, program: Program, folder: Path) -> None:
    reader, other = way.reader, folder / "other.txt"
    other.write_text(f"The bridge of Orsk\n\n{PARAGRAPHS[0]}", "utf-8")
    with choosing(other):
        way.do("compare")
        reader.wait(lambda: is_shown(reader, ComparisonWindow))
    compared = shown(reader, ComparisonWindow)
    assert isinstance(compared, ComparisonWindow)
    reader.wait(lambda: bool(compared.told.text()))
    way.leave(compared)
    reader.wait(lambda: not is_shown(reader, ComparisonWindow))
    with choosing(other):
        way.do("open")
    reader.wait(lambda: len(program.application.windows) == 2)
    second = type(way)(program.reader_of(program.application.windows[1]))
    with a_browser() as shown_there:
        second.do("folder")
        reader.wait(lambda: shown_there == [folder.as_uri()])
    other.write_text(f"The bridge of Orsk\n\n{PARAGRAPHS[1]}", "utf-8")
    second.do("read_again")
    reader.wait(lambda: program.application.windows[-1].article.text.startswith("Paragraph 2"))
    second.reader = program.reader_of(program.application.windows[-1])
    second.do("recent")
    second.leave(opened(second.reader))
    second.do("close")
    assert len(program.application.windows) == 1
    way.done |= second.done
    reader.window.activateWindow()
    way.do("quit")
    assert not program.application.windows


def shown(reader: Reader, kind: type[QWidget]) -> QWidget:
    """What of that kind lies over the window, once it is there."""
    reader.wait(lambda: is_shown(reader, kind))
    return next(one for one in reader.window.findChildren(kind) if one.isVisible())


def is_shown(reader: Reader, kind: type[QWidget]) -> bool:
    """Whether something of that kind lies over the window."""
    return any(one.isVisible() for one in reader.window.findChildren(kind))
