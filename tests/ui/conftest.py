"""Windows as the program itself builds them, in folders of the test's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tearsheet.article.model import Article
from tearsheet.formats import load
from tests.ui.reader import Program, Reader

UNTOUCHED = "copied elsewhere"
VAST = 10_000_000  # bytes


@pytest.fixture(autouse=True)
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The test's own home."""
    for variable in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")  # nobody's file manager answers
    return tmp_path


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path, folders: Path) -> Iterator[Program]:
    """The program, something else being on the clipboard; its windows are closed at the end."""
    QGuiApplication.clipboard().setText(UNTOUCHED)
    started = Program(qtbot, tmp_path)
    try:
        yield started
    finally:
        started.leave()
    assert not QGuiApplication.mouseButtons(), "a button left pressed: no later test can move the mouse"


@pytest.fixture
def reader(program: Program) -> Reader:
    """A reader of the shipped article."""
    return program.read()


@pytest.fixture(scope="session")
def vast_article(tmp_path_factory: pytest.TempPathFactory) -> Article:
    """A text of 10 MB."""
    path = tmp_path_factory.mktemp("vast") / "vast.txt"
    words = "so many words are read in a day "
    paragraphs = (f"Paragraph {number} says that {words * (number % 23 + 1)}" for number in range(1, 25_000))
    path.write_text("A vast article\n\n" + "\n\n".join(paragraphs)[:VAST] + "\n\nThese are the last words.\n")
    return load(path)
