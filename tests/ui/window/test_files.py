"""Files: the same one twice, names of any bytes, and those that cannot be opened."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from tearsheet.ui.look import drops
from tests.ui.reader import Program, Reader, answering, choosing

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
