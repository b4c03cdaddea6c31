"""Direct speech in the window: walking through it, its tab beside the article, copying with the speaker."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QListView, QWidget

from tearsheet.article.model import Article, Passage
from tearsheet.errors import UserError
from tearsheet.quoting.speech import direct_speech
from tearsheet.quoting.speech.quotation import Quotation
from tearsheet.ui.said.said_model import SaidModel
from tests.ui.reader import Program, Reader

QUOTED = [
    "“Serbia does not want war,”",
    "“immediate de-escalation”",
    "“another powder keg in Europe”",
    "“brutal ethnic cleansing”",
]
NOBODY = "A headline\n\nA paragraph in which nobody says anything at all, and which is long enough.\n"


def selected(reader: Reader) -> str:
    return reader.view.textCursor().selectedText()


def walk(reader: Reader, key: str) -> str:
    """Press a key, and wait for what it selects, or says."""
    before = selected(reader), reader.message()
    reader.press(key)
    reader.wait(lambda: (selected(reader), reader.message()) != before)
    return selected(reader)


def shown_list(reader: Reader) -> QListView:
    """The list in the tab, once the article is read."""
    view = reader.window.speech.panel.findChild(QListView)
    assert view is not None
    reader.wait(lambda: view.model().rowCount() > 0)
    return view


def rows(view: QListView) -> list[str]:
    return [view.model().index(number, 0).data() for number in range(view.model().rowCount())]


def button(reader: Reader, panel: str, text: str) -> QAbstractButton:
    """A button in the head of the notes or of the list."""
    owner: QWidget = getattr(reader.window, panel).panel
    return next(each for each in owner.findChildren(QAbstractButton) if each.text() == text)


def test_the_apostrophe_walks_to_the_next_quotation_and_the_mark_back(reader: Reader) -> None:
    assert [walk(reader, "'") for _ in QUOTED] == QUOTED
    assert [walk(reader, '"') for _ in QUOTED[1:]] == QUOTED[-2::-1]


def test_walking_says_who_is_quoted_and_where_it_ends(reader: Reader) -> None:
    walk(reader, "'")
    assert reader.message() == "Vučić is quoted"
    reader.press("End")
    reader.press("'")
    reader.wait(lambda: reader.message() == "No more quotations in this direction")


def test_a_quotation_for_which_there_is_no_room_is_seen_to_be_cut(reader: Reader) -> None:
    reader.window.resize(1000, 900)
    reader.press(*["Ctrl++"] * 12, "Shift+F9")
    view = shown_list(reader)
    reader.wait(lambda: view.visualRect(view.model().index(0, 0)).height() > 200)
    image = view.viewport().grab(view.visualRect(view.model().index(0, 0))).toImage()
    last = range(image.height() * 13 // 20, image.height() * 4 // 5)  # the row “want wa…”, above the name
    end = image.width() - 40
    inked = [x for x in range(end) if any(image.pixelColor(x, y).lightness() < 90 for y in last)]
    assert max(inked) > end * 3 // 4, "“does not want” alone would turn what is said"


def test_walking_begins_at_the_caret(reader: Reader) -> None:
    reader.put_caret(6)
    assert walk(reader, "'") == QUOTED[1]


def test_x_on_a_quotation_copies_it_with_its_speaker(reader: Reader) -> None:
    walk(reader, "'")
    reader.press("X")
    words, speaker, source, disclaimer = reader.pasted().split("\n")
    assert (words, speaker) == (QUOTED[0], "— Vučić")
    assert source.startswith("— time news")
    assert "fictional" in disclaimer
    assert reader.message() == "Quotation copied with its speaker, source and disclaimer"
    assert "</blockquote>\n<p>— Vučić</p>" in reader.pasted("text/html")
    assert "\n\n— Vučić\n\n" in reader.pasted("text/markdown")


def test_x_with_the_caret_in_a_quotation_takes_the_quotation(reader: Reader) -> None:
    reader.select_in_body("powder")
    reader.press("Left", "X")
    assert reader.pasted().startswith(f"{QUOTED[2]}\n— Andreas Michaelis\n")


def test_x_beside_a_quotation_takes_the_sentence(reader: Reader) -> None:
    reader.select_in_body("Reacting")
    reader.press("Left", "X")
    assert reader.pasted().startswith("“Reacting to the escalating tensions")


def test_the_tab_lists_what_a_walk_has_read_before(reader: Reader) -> None:
    walk(reader, "'")
    reader.press("Shift+F9")
    view = shown_list(reader)
    assert view.currentIndex().data() == f"Vučić: {QUOTED[0]}"
    reader.press("Down", "X")
    assert reader.pasted().startswith(f"{QUOTED[1]}\n— Blinken\n")


@pytest.mark.parametrize("key", ["Return", "Enter"])
def test_the_tab_lists_what_is_said_and_enter_goes_there(reader: Reader, key: str) -> None:
    reader.press("Shift+F9")
    view = shown_list(reader)
    assert rows(view)[1:3] == [f"Blinken: {QUOTED[1]}", f"Andreas Michaelis: {QUOTED[2]}"]
    reader.press("Down", key)
    assert selected(reader) == QUOTED[1]
    assert reader.view.hasFocus()


def test_s_sorts_by_speaker_with_counts_and_back(reader: Reader) -> None:
    reader.press("Shift+F9")
    view = shown_list(reader)
    reader.press("S")
    assert rows(view)[:2] == ["Vučić, 2", f"Vučić: {QUOTED[0]}"]
    assert [row for row in rows(view) if ":" not in row] == ["Vučić, 2", "Blinken, 1", "Andreas Michaelis, 1"]
    assert view.currentIndex().data() == f"Vučić: {QUOTED[0]}"
    reader.press("S")
    assert len(rows(view)) == len(QUOTED)


def test_x_in_the_tab_copies_with_the_speaker(reader: Reader) -> None:
    reader.press("Shift+F9")
    shown_list(reader)
    reader.press("Down", "X")
    assert reader.pasted().startswith(f"{QUOTED[1]}\n— Blinken\n")
    reader.press("Down", "Ctrl+Shift+X")
    assert reader.pasted().startswith(f"{QUOTED[2]}\n— Andreas Michaelis\n")


def test_escape_leaves_the_tab_and_f6_comes_back_to_it(reader: Reader) -> None:
    reader.press("Shift+F9")
    shown_list(reader)
    reader.press("Esc")
    assert reader.view.hasFocus()
    reader.press("F6")
    assert reader.window.speech.has_focus()
    reader.press("Shift+F9")
    assert not reader.window.panes.has_side()
    assert reader.view.hasFocus()


def test_the_mouse_opens_the_tab_goes_to_a_quotation_sorts_and_returns_to_the_notes(reader: Reader) -> None:
    reader.press("F9")
    QTest.mouseClick(button(reader, "notes", "Said"), Qt.MouseButton.LeftButton)
    view = shown_list(reader)
    assert not reader.window.notes.panel.isVisible()
    place = view.visualRect(view.model().index(2, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert selected(reader) == QUOTED[2]
    QTest.mouseClick(button(reader, "speech", "By place"), Qt.MouseButton.LeftButton)
    heading = view.visualRect(view.model().index(0, 0)).center() + QPoint(4, 0)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert selected(reader) == QUOTED[2]
    QTest.mouseClick(button(reader, "speech", "Notes"), Qt.MouseButton.LeftButton)
    assert reader.window.notes.panel.isVisible()
    assert not reader.window.speech.panel.isVisible()


def test_a_walk_moves_along_in_the_tab(reader: Reader) -> None:
    reader.press("Shift+F9")
    view = shown_list(reader)
    reader.press("Esc", "Home")
    walk(reader, "'")
    walk(reader, "'")
    assert view.currentIndex().data() == f"Blinken: {QUOTED[1]}"


def test_an_article_without_speech_says_so(program: Program) -> None:
    reader = program.read(NOBODY)
    reader.press("'")
    reader.wait(lambda: reader.message() == "Nobody is quoted in this article")


def test_what_is_left_out_of_the_article_is_said_no_more(reader: Reader) -> None:
    reader.press("Shift+F9")
    view = shown_list(reader)
    reader.press("Esc")
    reader.select_in_body("powder keg")
    reader.press("-")
    reader.wait(lambda: len(rows(view)) == len(QUOTED) - 1)
    assert QUOTED[2] not in "".join(rows(view))


def test_a_window_can_be_closed_while_its_article_is_read(
    program: Program, caplog: pytest.LogCaptureFixture
) -> None:
    line = "“This is a quotation, and it goes on for a while,” said Ann Lee.\n\n"
    reader = program.read(f"A long article\n\n{line * 3_000}")
    reader.press("Shift+F9")
    [*reading] = reader.window.speech._worker._pool._threads
    reader.press("Ctrl+W")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for thread in reading:
        thread.join(60)
    assert reading
    assert not any(thread.is_alive() for thread in reading)
    assert caplog.records == []


FAILED = "What is said could not be found. The disk is gone."


def fail(_: Article) -> tuple[Quotation, ...]:
    raise UserError("The disk is gone.")


def test_a_tab_that_could_not_be_read_says_why_and_enter_tries_again(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(direct_speech, "direct_speech", fail)
        reader.press("Shift+F9")
        reader.wait(lambda: FAILED in reader.panel_labels())
        assert reader.message() == "The disk is gone."
        reader.press("Enter")
        reader.wait(lambda: FAILED in reader.panel_labels())
    reader.press("Enter")
    assert rows(shown_list(reader))[1] == f"Blinken: {QUOTED[1]}"
    assert FAILED not in reader.panel_labels()


def test_the_mouse_tries_again_too(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(direct_speech, "direct_speech", fail)
        reader.press("Shift+F9")
        reader.wait(lambda: FAILED in reader.panel_labels())
    QTest.mouseClick(button(reader, "speech", "Try again"), Qt.MouseButton.LeftButton)
    assert len(rows(shown_list(reader))) == len(QUOTED)


def test_walking_reads_again_what_could_not_be_read(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(direct_speech, "direct_speech", fail)
        reader.press("'")
        reader.wait(lambda: reader.message() == "The disk is gone.")
    assert walk(reader, "'") == QUOTED[0]


def test_nothing_is_read_before_it_is_asked_for(reader: Reader) -> None:
    assert "panel" not in vars(reader.window.speech)
    assert "_worker" not in vars(reader.window.speech)


@pytest.mark.parametrize("panel", ["notes", "speech"])
def test_the_head_of_a_tab_fits_its_least_width_at_the_largest_size(reader: Reader, panel: str) -> None:
    reader.press("N")
    reader.type("Words")
    reader.press("Esc", *["Ctrl++"] * 15, "F9", *(["Shift+F9"] if panel == "speech" else ["F9"]))
    reader.drag_panel_edge(300)
    owner: QWidget = getattr(reader.window, panel).panel
    reader.wait(owner.isVisible)
    if panel == "speech":
        shown_list(reader)
        reader.press("S")
    reader.wait(lambda: owner.width() < 300)
    shown = [each for each in owner.findChildren(QAbstractButton) if each.isVisible()]
    assert shown
    assert all(owner.rect().contains(each.geometry()) for each in shown if each.parent() is owner)


def test_no_heading_is_chosen_where_nothing_is_yet() -> None:
    text = "“One,” he said."
    owner = QObject()
    model = SaidModel(owner)
    model.show(text, (Quotation(Passage(0, 6), "Ann Lee"),))
    model.set_by_speaker(is_by_speaker=True)
    assert model.row(model.index_of(None)).passage == Passage(0, 6)
