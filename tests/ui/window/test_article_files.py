"""Files: the same one twice, names of any bytes, and those that cannot be opened."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tearsheet.formats import load
from tearsheet.formats.process.confined import Loading
from tearsheet.preferences import recent
from tearsheet.preferences.settings import ThemeChoice
from tearsheet.storage import digests, paths
from tearsheet.ui.look import drops
from tearsheet.ui.look.menu import Menu
from tearsheet.ui.look.theme import DARK
from tearsheet.ui.look.word_button import WordButton
from tearsheet.ui.tasks import Worker
from tearsheet.ui.window.files.changed_bar import ChangedBar
from tearsheet.ui.window.files.file_watch import FileWatch
from tearsheet.ui.window.files.reading import Reading
from tests.ui.reader import Program, Reader, answering, choosing
from tests.ui.reading.test_pages import a_browser

TEXT = "Another headline\n\nAnd a sentence that is long enough to be a paragraph of an article."


def file(folder: Path, name: str = "one.txt", text: str = TEXT) -> Path:
    """A file with an article."""
    path = folder / name
    path.write_text(text)
    return path


def test_a_file_that_has_a_window_is_raised_whatever_it_is_called(
    program: Program, reader: Reader, tmp_path: Path
) -> None:
    path = file(tmp_path)
    link = tmp_path / "link.txt"
    link.symlink_to(path)
    program.application.open([path, path, link])
    reader.wait(lambda: len(program.application.windows) == 2)
    shown = program.application.windows[1]
    reader.window.activateWindow()
    shown.showMinimized()
    program.application.open([link])
    reader.wait(shown.isActiveWindow)
    assert (len(program.application.windows), shown.isMinimized()) == (2, False)


def test_a_page_that_is_waited_for_is_not_read_twice(
    program: Program, reader: Reader, tmp_path: Path
) -> None:
    path = file(tmp_path, "page.html", f"<html><h1>Head</h1><p>{TEXT}</p></html>")
    program.application.open([path, path])
    reader.wait(lambda: len(program.application.windows) == 2 and not program.application.openings)
    program.application.open([path])
    assert (len(program.application.windows), program.application.openings) == (2, [])


@pytest.mark.skipif(os.name != "posix", reason="names of other systems are no bytes")
def test_a_dropped_file_is_opened_whatever_the_bytes_of_its_name(
    program: Program, reader: Reader, tmp_path: Path
) -> None:
    path = file(tmp_path, os.fsdecode(b"caf\xe9 100%25.txt"))
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromEncoded(os.fsencode(tmp_path.as_uri()) + b"/caf%E9%20100%2525.txt")])
    button, modifier = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dropped = QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, dragged, button, modifier)
    reader.window.files_wanted.emit(drops.files(dropped))
    reader.wait(lambda: len(program.application.windows) == 2)
    assert program.application.windows[1].article.source.path == path


def test_files_that_cannot_be_opened_are_told_together_and_others_chosen(
    program: Program, reader: Reader, tmp_path: Path
) -> None:
    empty = file(tmp_path, "empty.txt", "")
    with answering("Open another…") as told, choosing(file(tmp_path)):
        program.application.open([empty, tmp_path / "gone.txt"])
    (sentences,) = told
    assert [line.split("”")[0] for line in sentences.split("\n")] == [
        "“empty.txt",
        "There is no file “gone.txt",
    ]
    reader.wait(lambda: len(program.application.windows) == 2)


BODY = [f"Paragraph {number} says {'so many words in a day ' * (number % 7 + 2)}." for number in range(60)]


def article(*paragraphs: str) -> str:
    """A text of several screens."""
    return "\n\n".join(["A headline", *paragraphs])


def changed(reader: Reader, path: Path, text: str) -> None:
    """Write the file as editors do, and wait until the window tells it."""
    other = path.with_name("written")
    other.write_text(text)
    other.replace(path)
    reader.wait(lambda: any("has changed since" in label for label in reader.labels()))


def read_again(program: Program) -> Reader:
    """The window that has come in the place of the other one."""
    before = program.application.windows[-1]
    reader = Reader(before, program.bot)
    reader.press("F5")
    reader.wait(lambda: before not in program.application.windows and len(program.application.windows) == 1)
    return program.reader_of(program.application.windows[0])


def test_a_file_that_others_change_is_told_and_read_again_with_notes_and_place(program: Program) -> None:
    reader = program.read(article(*BODY), "a.txt")
    path = program.folder / "a.txt"
    reader.select_in_body("Paragraph 30 says")
    reader.press("N")
    reader.type("Why?")
    reader.press("Esc")
    reader.wait_for_saved()
    top = reader.rows()[0].text[:17]
    changed(reader, path, article("Quite new words stand here.", *BODY[5:]))
    assert "Quite new" not in reader.view.toPlainText()
    following = read_again(program)
    assert top.startswith("Paragraph 2")
    assert "Quite new" in following.view.toPlainText()
    assert following.rows()[0].text[:17] == top
    following.wait(lambda: len(following.cards()) == 1)
    following.press("]")
    assert following.rows_of(following.caret()[0])[0].text.startswith("Paragraph 30 says")


def test_notes_stay_with_a_file_that_says_something_else_altogether(program: Program) -> None:
    reader = program.read(article(*BODY), "a.txt")
    reader.select_in_body("Paragraph 1 says")
    reader.press("N")
    reader.type("Why?")
    reader.press("Esc")
    reader.wait_for_saved()
    changed(reader, program.folder / "a.txt", article("Nothing of all that is left in it today."))
    following = read_again(program)
    following.wait(lambda: len(following.cards()) == 1)


def test_a_correction_that_could_not_be_kept_before_stays_with_a_file_that_is_read_again(
    program: Program,
) -> None:
    reader = program.read(article(*BODY), "a.txt")
    obstacle = paths.notes_folder()
    obstacle.parent.mkdir(parents=True, exist_ok=True)
    obstacle.write_text("in the way")
    reader.window.correcting.fields.correct("headline", "Another headline")
    reader.wait(lambda: any("could not be saved" in label for label in reader.labels()))
    obstacle.unlink()
    changed(reader, program.folder / "a.txt", article("Other words stand here today.", *BODY[5:]))
    following = read_again(program)
    following.wait(lambda: following.view.article.headline == "Another headline")


def test_a_file_that_is_only_touched_has_not_changed(program: Program) -> None:
    reader = program.read(article(*BODY), "a.txt")
    path = program.folder / "a.txt"
    path.write_bytes(path.read_bytes())
    reader.press("F5")
    reader.wait(lambda: reader.message() == "The file says what it said when it was read")
    assert not any("has changed" in label for label in reader.labels())


def test_the_bar_goes_when_the_file_is_as_it_was_or_the_reader_says_so(program: Program) -> None:
    reader = program.read(article(*BODY), "a.txt")
    path = program.folder / "a.txt"
    changed(reader, path, article("Other words stand here today."))
    path.write_text(article(*BODY))
    reader.wait(lambda: not any("has changed" in label for label in reader.labels()))
    changed(reader, path, article("Again other words stand here today."))
    later = next(each for each in reader.window.findChildren(WordButton) if each.text() == "Not now")
    later.click()
    assert not later.isVisible()
    assert reader.view.hasFocus()


def mistake(*_: object) -> None:
    raise KeyError("a mistake of our own")


def test_a_mistake_while_a_file_is_read_again_is_told_once(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = program.read(f"<html><h1>Head</h1><p>{TEXT}</p></html>", "a.html")
    (program.folder / "a.html").write_text(f"<html><h1>Head</h1><p>{TEXT} More.</p></html>")
    monkeypatch.setattr(Loading, "wait", mistake)
    with program.bot.captureExceptions() as raised, answering("Close") as told:
        reader.press("F5")
        reader.wait(lambda: bool(raised))
    assert [kind for kind, *_ in raised] == [KeyError]
    assert not [one for one in reader.window.findChildren(Reading) if one.is_waiting]
    assert told[0].startswith("Something went wrong in Tearsheet itself (KeyError).")


def test_a_file_that_cannot_be_asked_for_is_gone(qtbot: QtBot, tmp_path: Path) -> None:
    """Its name is too long by now, or its folder lets nobody in."""
    worker = Worker()
    watch = FileWatch(tmp_path / ("a" * 300), worker, worker)
    watch.look()
    assert worker.wait(60)


@pytest.mark.parametrize("read", [TEXT, f"{TEXT} And more."])
def test_a_file_is_watched_by_what_was_read_of_it(qtbot: QtBot, tmp_path: Path, read: str) -> None:
    told: list[str] = []
    worker = Worker()
    watch = FileWatch(file(tmp_path), worker, worker, digests.of_file(read.encode()).hexdigest())
    watch.changed.connect(partial(told.append, "changed"))
    worker.wait()
    assert told == ["changed"] * (read != TEXT)


def test_a_pipe_in_the_place_of_the_file_is_not_waited_for(program: Program) -> None:
    reader = program.read(article(*BODY), "a.txt")
    path = program.folder / "a.txt"
    path.unlink()
    os.mkfifo(path)
    reader.wait(lambda: "no longer where it was" in reader.message())


def test_the_bar_has_the_colours_of_the_theme_that_is_chosen_while_it_is_shown(program: Program) -> None:
    reader = program.read(article(*BODY), "a.txt")
    changed(reader, program.folder / "a.txt", article("Other words stand here today."))
    desk = reader.window.desk
    desk.choose(desk.settings._replace(theme=ThemeChoice.DARK))
    (bar,) = reader.window.findChildren(ChangedBar)
    assert bar.grab().toImage().pixelColor(2, 2).name() == DARK.banner_ground


def test_a_path_that_no_file_can_have_is_refused(program: Program, reader: Reader) -> None:
    with answering("Close") as told:
        program.application.open([Path("/a\0b")])
    assert told[0].startswith("There is no file")


def test_a_file_that_is_gone_is_told_and_what_is_read_stays(program: Program) -> None:
    reader = program.read(article(*BODY), "a.txt")
    (program.folder / "a.txt").unlink()
    reader.wait(lambda: "no longer where it was" in reader.message())
    with answering("Close") as told:
        reader.press("F5")
    assert told[0].startswith("There is no file “a.txt”")
    assert "Paragraph 1 says" in reader.view.toPlainText()


def recent_menu(reader: Reader) -> Menu:
    """The menu of the articles that were opened last, opened by its key."""
    reader.press("Ctrl+R")
    reader.wait(lambda: isinstance(QApplication.activePopupWidget(), Menu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    return menu


def entries(menu: Menu) -> list[str]:
    """What stands in a menu."""
    return [each.text() for each in menu.actions() if not each.isSeparator()]


def test_an_article_that_was_opened_is_opened_again_from_the_menu(program: Program) -> None:
    for number in (1, 2):
        program.read(f"Headline {number} & more\n\n{BODY[number]}", f"{number}.txt")
    program.restart()
    reader = program.read()
    menu = recent_menu(reader)
    assert entries(menu)[:2] == ["Headline 2 && more  ·  2.txt", "Headline 1 && more  ·  1.txt"]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    reader.wait(lambda: len(program.application.windows) == 2)
    assert program.application.windows[1].article.headline == "Headline 1 & more"


@pytest.mark.parametrize("width", [420, 980])
def test_copies_of_one_article_are_told_apart_in_the_menu_by_their_files(
    program: Program, width: int
) -> None:
    headline = "Ministers agree on a long and costly plan for all of the bridges in the north"
    for name in ("first.txt", "second.txt"):
        program.read(f"{headline}\n\n{BODY[1]}\n\nIn {name}.", name)
    program.restart()
    reader = program.read()
    reader.window.resize(width, 700)
    shown = entries(recent_menu(reader))[:2]
    assert [words.partition("  ·  ")[2] for words in shown] == ["second.txt", "first.txt"]
    assert all(words.startswith("Ministers agree") for words in shown)


def test_what_was_opened_is_forgotten_and_the_shipped_article_never_listed(program: Program) -> None:
    program.read(article(*BODY), "a.txt")
    program.restart()
    reader = program.read()
    reader.window.desk.worker.wait()
    menu = recent_menu(reader)
    assert entries(menu) == ["A headline  ·  a.txt", "Forget these"]
    assert [one.path.name for one in recent.load(paths.state_folder())] == ["a.txt"]
    menu.actions()[-1].trigger()
    menu.close()
    reader.window.return_to_article()
    reader.wait(reader.view.hasFocus)
    reader.wait(lambda: "forgotten" in reader.message())
    assert entries(recent_menu(reader)) == ["No other article has been opened yet"]
    common = [path.read_text() for path in program.folder.rglob("recently-used.xbel")]
    assert not any("a.txt" in text for text in common)


def test_the_folder_of_the_file_is_shown_where_no_file_manager_answers(program: Program) -> None:
    reader = program.read(article(*BODY), os.fsdecode(b"caf\xe9.txt"))
    with a_browser() as opened:
        reader.press("Ctrl+Shift+O")
        reader.wait(lambda: opened == [program.folder.as_uri()])


def test_the_address_of_the_article_is_copied(program: Program) -> None:
    page = (
        '<html><head><link rel="canonical" href="https://example.org/a"></head><h1>A</h1><p>Words.</p></html>'
    )
    reader = program.show(load(file(program.folder, "a.html", page)))
    reader.press("Ctrl+Alt+L")
    assert reader.pasted() == "https://example.org/a"
    other = program.read(article(*BODY), "b.txt")
    other.press("Ctrl+Alt+L")
    assert "states no address" in other.message()
