"""Every part of the program in its languages, on sheets of pictures that a person looks at.

`.venv/bin/python -m tests.ui.pictures.languages FOLDER [LOCALE …] [--as LOOK …]` writes for each locale and
each look a few sheets there, and tells which words are cut. Each language is a process of its own: tables of
words are read once.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path

import tearsheet
from tearsheet.storage.paths import resource

LOCALES = ("en_GB", "de_DE", "fr_FR", "es_ES", "sr_RS@latin", "sr_RS", "ar_EG")
FROM_THE_RIGHT = "pseudo-right"
PSEUDO = ("pseudo", FROM_THE_RIGHT)
"""The language of `pseudo.py`, read from the left and from the right."""
LOOKS = {
    "light": (1080, 760, "light", 19),
    "dark": (1080, 760, "dark", 19),
    "narrow": (420, 760, "light", 19),
    "narrow-dark": (420, 760, "dark", 19),
    "large": (1080, 760, "light", 38),
    "large-dark": (1080, 760, "dark", 38),
    "narrow-large": (420, 760, "light", 38),
    "reflow": (320, 640, "light", 19),
}
"""A window's width and height, the theme, and pixels of the article's type."""

USUAL = ("light", "dark", "narrow", "large", "narrow-large", "reflow")


def main(arguments: Sequence[str]) -> None:
    """Write the sheets of all languages, or of one."""
    parser = ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("locales", nargs="*")
    parser.add_argument("--as", dest="looks", nargs="+", default=USUAL, choices=list(LOOKS))
    asked = parser.parse_args(arguments)
    if len(asked.locales) == 1:
        _write(asked.folder, asked.locales[0], asked.looks)
        return
    for locale in asked.locales or (*LOCALES, *PSEUDO):
        command = [sys.executable, "-m", __spec__.name, str(asked.folder), locale, "--as", *asked.looks]
        subprocess.run(command, check=True)


def _write(folder: Path, locale: str, looks: Sequence[str]) -> None:
    """Write the sheets of one language, which is spoken from now on."""
    if locale in PSEUDO:
        from tests.ui.pictures.pseudo import Pseudo

        tearsheet._catalogue = Pseudo()  # type: ignore[assignment] # as long as the process lives
    else:
        tearsheet.speak({"LC_ALL": locale}, resource)
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from tests.ui.pictures import parts, scenes  # in that language

    with tempfile.TemporaryDirectory() as own:
        scenes.be_alone(Path(own))
        if locale == FROM_THE_RIGHT:
            QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        with scenes.reading() as reader:
            parts.write_versions(reader)
            for name in looks:
                for number, page in enumerate(parts.pages(parts.pictures(reader, *LOOKS[name])), 1):
                    path = folder / f"{locale}-{name}-{number}.png"
                    path.parent.mkdir(parents=True, exist_ok=True)
                    page.save(str(path))


if __name__ == "__main__":
    main(sys.argv[1:])
