"""What Orca says while a reader who sees nothing goes through the program, step by step.

It takes Orca (`apt-get install orca`; else it is skipped) and a minute and a half, so that it is no part
of the suite: `tests/run tests/desktop/orca_walk.py -s`, which prints all that Orca was given to say. What the
suite holds of it is in `tests/ui/accessibility`.
"""

from __future__ import annotations

import json
import shutil
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from screen import Screen, wait_for

from tearsheet.formats import load
from tearsheet.notes.notebook import Notebook

ORCA = shutil.which("orca")
ENGINE = shutil.which("espeak-ng") or shutil.which("spd-say")
MODULES = Path(__file__).with_name("speech")
"""Where Orca finds what writes down its speech."""
PAGE = """<!DOCTYPE html><html lang="en"><head><title>The river rises</title>
<meta name="author" content="Jane Doe"></head><body><article><h1>The river rises</h1>
<p class="byline">By Jane Doe</p>
<p>The first paragraph, with <a href="https://example.org/x">a link to follow</a> and many more words that are
read by everybody who comes along this way today.</p>
<h2>A second heading</h2>
<p>“We knew nothing of it,” said the mayor, Anna Smith, on Tuesday. The river rose again on both banks.</p>
<ul><li>one thing to say here</li><li>two things to say there</li></ul>
<table><tr><th>Place</th><th>Height</th></tr><tr><td>Bridge</td><td>3 m</td></tr></table>
<p>The last paragraph of the text says again that the river is still rising and that more words follow.</p>
</article></body></html>
"""
QUIET, PATIENCE = 0.5, 90.0
"""Seconds without a word after which Orca is done; for what is to be said, however busy the machine is."""

Step = tuple[str, tuple[str, ...], tuple[str, ...]]
READING: tuple[Step, ...] = (
    ("row", ("Down",), ("The first paragraph, with",)),
    ("word", ("ctrl+Right",), ("first",)),
    ("paragraph with a link", ("k", "Home", "j"), ("The first paragraph, with a link to follow", "1 link")),
    ("heading", ("j",), ("Heading level 2: A second heading",)),
    ("list by its key", ("b",), ("List item: ", "one thing to say here")),
    ("table by its key", ("b",), ("Row 1, column 1. Table row: Place",)),
    ("cell", ("Down", "ctrl+Right"), ("Height, row 2, column 2.",)),
    ("heading by its key", ("Home", "g"), ("Heading level 2: A second heading",)),
    ("highlight made", ("shift+Down", "h"), ("Highlighted in yellow",)),
    ("mark in", ("Home", "j", "j"), ("Yellow highlight. Heading level 2: A second heading",)),
    ("mark out", ("Down", "Down"), ("End of Yellow highlight",)),
    ("screen", ("space",), ("%. The end of the article",)),
    ("quotation copied", ("Home", "j", "j", "j", "x"), ("Quotation copied with its",)),
)
NOTES: tuple[Step, ...] = (
    ("note opened", ("n", "type:Who says so?"), ("Notes panel", "Note text")),
    ("list of notes", ("Escape", "F6"), ("Who says so?",)),
    ("undo", ("Delete", "ctrl+z"), ("Undone",)),
    ("filter", ("ctrl+shift+f",), ("Filter notes text",)),
    ("notes put away", ("type:who", "Escape", "F9"), ("Notes hidden",)),
)
REST: tuple[Step, ...] = (
    (
        "find and count",
        ("ctrl+f", "type:river", "F3"),
        ("Find in this article and its notes text", " of 3. The "),
    ),
    ("error", ("alt+x", "ctrl+a", "type:("), ("No expression",)),
    ("find put away", ("alt+x", "Escape"), ("The river rises read only text",)),
    ("theme", ("ctrl+t",), ("Theme: light",)),
    ("settings", ("ctrl+comma",), ("Settings dialog", "radio button")),
    ("fields", ("Escape", "ctrl+i"), ("Where this comes from dialog", "Headline text")),
    ("palette", ("Escape", "ctrl+shift+p", "Down"), ("Find an action text", "Recent articles…")),
    ("menu", ("Escape", "F10", "Down"), ("Open… Ctrl+O", "Recent articles… Ctrl+R")),
    ("keys", ("Escape", "F1", "Down", "Down"), ("Keys dialog", "table with", "Recent articles…")),
)


class Hearing:
    """The program, and Orca with it."""

    def __init__(self, screen: Screen, folder: Path) -> None:
        self.screen = screen
        self.page = screen.home / "page.html"
        self.page.write_text(PAGE, encoding="utf-8")
        self._log = folder / "speech.log"
        self._log.touch()
        self._heard = 0

    def start(self) -> None:
        """Start Orca, then the program."""
        own = {"profile": ["Default", "default"], "speechServerFactory": "logged_speech", "firstStart": False}
        general = own | {"startingProfile": own["profile"], "activeProfile": own["profile"]}
        chosen = {"general": general, "profiles": {"default": own}, "pronunciations": {}, "keybindings": {}}
        folder = self.screen.home / ".local/share/orca"
        folder.mkdir(parents=True)
        (folder / "user-settings.conf").write_text(json.dumps(chosen))
        before = dict(self.screen.environment)
        self.screen.environment |= {"PYTHONPATH": str(MODULES), "TEARSHEET_SPEECH_LOG": str(self._log)}
        self.screen.run(str(ORCA), "--disable", "braille")
        self.screen.environment = before
        self.wait_for("start of Orca", ("Screen reader on",))
        self.program = self.screen.run(sys.executable, "-m", "tearsheet", str(self.page))

    def walk(self, steps: tuple[Step, ...]) -> None:
        """Do each of some steps, and wait until Orca has said what belongs to it."""
        for name, keys, words in steps:
            for key in keys:
                typed = key.removeprefix("type:")
                self.screen.press(key) if typed == key else self.screen.type(typed)
                self._wait_for_quiet()
            self.wait_for(name, words)

    def wait_for(self, step: str, words: tuple[str, ...]) -> None:
        """Go on when all of these words have been said since the last step; print what was."""
        wait_for(
            lambda: all(one in self._said() for one in words), f"{step}: {words}", PATIENCE, why=self._said
        )
        self._wait_for_quiet()
        print(f"[{step}]", self._said().strip().replace("\n", " | "))
        self._heard = len(self._log.read_text(encoding="utf-8"))

    def _said(self) -> str:
        return self._log.read_text(encoding="utf-8")[self._heard :]

    def _wait_for_quiet(self) -> None:
        before, since = "", time.monotonic()
        while time.monotonic() - since < QUIET:
            time.sleep(QUIET / 10)
            if self._said() != before:
                before, since = self._said(), time.monotonic()


@pytest.fixture
def hearing(screen: Screen, tmp_path: Path) -> Hearing:
    """Orca and the program, begun."""
    if ORCA is None:
        pytest.skip("Orca is not installed: apt-get install orca")
    begun = Hearing(screen, tmp_path)
    begun.start()
    screen.wait_for_window("The river rises")
    return begun


def test_orca_says_what_is_read_done_and_opened(hearing: Hearing) -> None:
    hearing.wait_for("open", ("The river rises frame", "The river rises read only text", "Reading time"))
    hearing.walk((*READING, *NOTES))
    tell_versions(hearing)
    hearing.walk(REST)
    read_aloud(hearing)
    export_and_import(hearing)
    hearing.screen.press("ctrl+w")
    wait_for(lambda: hearing.program.poll() is not None, "the end")
    assert hearing.program.returncode == 0
    print("[close]", "the program has ended in good order")


def tell_versions(hearing: Hearing) -> None:
    """Somebody else writes in the same note at two other places."""
    folder = hearing.screen.home / ".local/share/tearsheet/notes"
    notebooks = [Notebook(folder, load(hearing.page)) for _ in range(2)]
    [note, _] = [next(shown.note for shown in each.load().notes if shown.note.body) for each in notebooks]
    for notebook, words in zip(notebooks, ("On the train", "At the desk"), strict=True):
        notebook.save(replace(note, body=words))
    hearing.walk(
        (("versions", ("F9", *["F6"] * 4), ("Another version",)), ("back", ("F9",), ("Notes hidden",)))
    )


def read_aloud(hearing: Hearing) -> None:
    """The bar has its buttons; where no engine is installed a sentence says so."""
    told = ("Reading aloud",) if ENGINE else ("Nothing can be read aloud",)
    hearing.walk((("read aloud", ("Escape", "F4", "F6"), told),))


def export_and_import(hearing: Hearing) -> None:
    """The notes in a file, and back from it."""
    path = str(hearing.screen.home / "notes.json")
    for step, key, title, told in (
        ("export", "ctrl+e", "Export notes", "written to notes.json"),
        ("import", "ctrl+shift+i", "Import notes", "notification"),
    ):
        hearing.screen.press("Escape", key)
        hearing.screen.wait_for_window(title)
        hearing.wait_for(f"{step}: the file", (f"{title} dialog",))
        hearing.walk(((f"{step}: its name", ("ctrl+a", f"type:{path}"), ()),))
        hearing.screen.press("Return")  # Orca 43 drops what is said while very many events wait
        hearing.wait_for(step, (told,))
        hearing.screen.wait_for_window("The river rises")
