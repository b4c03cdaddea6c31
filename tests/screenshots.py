"""The README's screenshots, with the typefaces of this machine: `.venv/bin/python -m tests.screenshots`."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QListView

from tearsheet.preferences.settings import ThemeChoice
from tearsheet.storage.paths import resource
from tests.ui.pictures.scenes import LARGE, arrange, be_alone, reading, save, seen
from tests.ui.reader import Reader

WIDE, TALL, NARROW = QSize(1180, 820), QSize(1000, 820), QSize(420, 820)


def make(reader: Reader, folder: Path) -> None:
    """Write all of them, which show the article's marks and notes, and once who said what."""
    arrange(reader, NARROW)
    save(seen(reader), folder / "narrow.png")
    arrange(reader, TALL, text_size=LARGE)
    reader.press("Space")
    save(seen(reader), folder / "large.png")
    reader.press("Home")
    arrange(reader, WIDE)
    reader.press("F9")
    reader.view.setFocus()
    save(seen(reader), folder / "light.png")
    arrange(reader, TALL, theme=ThemeChoice.DARK)
    reader.press("Shift+F9")
    said = reader.window.speech.panel.findChild(QListView)
    assert said is not None
    reader.wait(lambda: said.model().rowCount() > 0)
    reader.view.setFocus()
    save(seen(reader), folder / "dark.png")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as own:
        be_alone(Path(own))
        with reading() as somebody:
            make(somebody, resource("screenshots"))
