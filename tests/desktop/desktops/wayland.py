"""The program on Wayland: keys, a note, the clipboard both ways, what is dragged within, out of, into it.

Run by hand: `.venv/bin/python tests/desktop/desktops/wayland.py`. It wants sway, wtype, wl-clipboard, grim,
mousepad, thunar. The compositor has no screen, and there is no X server beside it. Prints what was done;
the first thing that fails ends it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

DESKTOP = Path(__file__).parents[1]
sys.path[:0] = [str(DESKTOP), str(DESKTOP.parents[1])]

from double_clicks import changed
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from screen import wait_for
from virtual_pointer import VirtualPointer

HEADLINE = "Serbia Withdraws Troops"
WORDS = "Who says so?"
NOBODY = 65534
WIDTH, HEIGHT = 1280, 800
CONFIGURATION = f"output HEADLESS-1 resolution {WIDTH}x{HEIGHT}\nxwayland disable\nfloating_modifier none\n"
ROW = 525
"""Of the text, in pixels from above, where the window has the left half of the screen."""
WITHIN, BESIDE = (250, ROW), (WIDTH * 3 // 4, HEIGHT // 2)
RIGHT = QRect(WIDTH // 2, 60, WIDTH // 2, HEIGHT - 120)
"""What another window shows, without its head and foot."""
MORE = " Really?"
DROPPED = "A headline\n\nSome text of an article that is long enough to be one."


class Compositor:
    """Sway without a screen, a home folder, and a session bus that nobody answers on."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "home"
        own, runtime = folder / "own", folder / "runtime"
        for made in (self.home, own, runtime):
            made.mkdir(mode=0o700)
        self._log = (folder / "log").open("w")
        self.environment = {"HOME": str(self.home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
        self.environment |= {"XDG_RUNTIME_DIR": str(runtime), "XDG_SESSION_TYPE": "wayland"}
        self._sway = self._started(folder, own)
        socket = wait_for(lambda: next(own.glob("sway-ipc.*"), None), "sway")
        self.environment["SWAYSOCK"] = str(socket)
        [display] = wait_for(lambda: [*own.glob("wayland-?")], "its display")
        self.environment["WAYLAND_DISPLAY"] = str(display)
        self.run("wtype", "-s", "10000000")  # a keyboard that stays: each key comes from one of its own
        self.pointer = VirtualPointer(display, (WIDTH, HEIGHT))

    def _started(self, folder: Path, own: Path) -> subprocess.Popen[bytes]:
        """Sway, as nobody where this is root, as whom it does not run."""
        configuration = folder / "sway"
        configuration.write_text(CONFIGURATION)
        as_nobody: list[str] = []
        if os.geteuid() == 0:
            folder.chmod(0o755)
            os.chown(own, NOBODY, NOBODY)
            as_nobody = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
        headless = {"WLR_BACKENDS": "headless", "WLR_LIBINPUT_NO_DEVICES": "1", "WLR_RENDERER": "pixman"}
        command = [*as_nobody, "sway", "--config", str(configuration)]
        return self.run(*command, **headless, XDG_RUNTIME_DIR=str(own), HOME=str(own))

    def run(self, *command: str, **variables: str) -> subprocess.Popen[bytes]:
        """Start a program."""
        return subprocess.Popen(
            command, env=self.environment | variables, cwd="/", stdout=self._log, stderr=self._log
        )

    def ask(self, *command: str) -> str:
        """What a program prints."""
        return subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=False, timeout=30
        ).stdout

    def stop(self) -> None:
        """End it, and with it what it shows."""
        self.pointer.close()
        self._sway.terminate()
        self._sway.wait(30)

    def windows(self) -> list[dict[str, object]]:
        """All windows, as sway describes them."""
        return [*_leaves(json.loads(self.ask("swaymsg", "-t", "get_tree")))]

    def wait_for_window(self, title: str) -> dict[str, object]:
        """The window whose title contains some words; it has the keys."""

        def found() -> list[dict[str, object]]:
            return [one for one in self.windows() if title in str(one["name"])]

        window = wait_for(found, f"a window “{title}”")[0]
        self.ask("swaymsg", f"[con_id={window['id']}] focus")
        return window

    def rest(self) -> None:
        """Wait until the screen changes no more: three looks alike, so near that no caret blinks twice."""
        looks: list[bytes] = []

        def has_come_to_rest() -> bool:
            time.sleep(0.05)
            looks.append(self._look())
            return len(looks) > 2 and looks[-3] == looks[-2] == looks[-1]

        wait_for(has_come_to_rest, "a screen at rest")

    def _look(self) -> bytes:
        return subprocess.run(["grim", "-"], env=self.environment, capture_output=True, check=True).stdout

    def screenshot(self) -> QImage:
        """What the screen shows when it has come to rest."""
        self.rest()
        return QImage.fromData(self._look())

    def drag(self, begin: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag with the mouse, and let go when what is there has answered."""
        self.pointer.move(*begin)
        self.pointer.press()
        self.pointer.move(begin[0] + 40, begin[1])
        self.pointer.move(*end)
        self.rest()
        self.pointer.release()
        self.rest()

    def click(self, place: tuple[int, int], times: int) -> None:
        """Click with the mouse."""
        self.pointer.move(*place)
        for _ in range(times):
            self.pointer.press()
            self.pointer.release()

    def press(self, *keys: str) -> None:
        """Press keys: "End", "ctrl+q"."""
        for key in keys:
            *held, last = key.split("+")
            down = [word for name in held for word in ("-M", name)]
            up = [word for name in held for word in ("-m", name)]
            self.ask("wtype", *down, "-k", last, *up)


def _leaves(node: dict[str, object]) -> Iterator[dict[str, object]]:
    nodes, floating = node["nodes"], node["floating_nodes"]
    assert isinstance(nodes, list)
    assert isinstance(floating, list)
    if node.get("pid"):
        yield node
    for inner in (*nodes, *floating):
        yield from _leaves(inner)


@contextmanager
def compositor() -> Iterator[Compositor]:
    """One, with the program on it."""
    with tempfile.TemporaryDirectory() as folder:
        made = Compositor(Path(folder))
        try:
            yield made
        except BaseException:
            print(Path(folder, "log").read_text()[-3_000:])
            raise
        finally:
            made.stop()


def copy(sway: Compositor) -> None:
    """The last sentence goes to other programs in three forms, with its source."""
    sway.press("End", "x")

    def types() -> set[str]:
        return {"text/plain", "text/html", "text/markdown"} & {*sway.ask("wl-paste", "--list-types").split()}

    wait_for(lambda: len(types()) == 3, "the quotation")
    assert "time news" in sway.ask("wl-paste", "--type", "text/html")


def note(sway: Compositor) -> None:
    """A note is typed, and its file written."""
    sway.press("j", "n")
    sway.rest()
    sway.ask("wtype", WORDS)
    sway.rest()
    sway.press("Escape")
    folder = sway.home / ".local/share/tearsheet/notes"

    def texts() -> list[str]:
        files = [path for path in folder.glob("*/*.json") if path.name != "article.json"]
        return [json.loads(path.read_text())["body"][0]["value"] for path in files]

    wait_for(lambda: texts() == [WORDS], "the note’s file", why=lambda: f"{texts()}")


def paste(sway: Compositor) -> None:
    """What another program has copied is found in the article."""
    sway.run("wl-copy", "Milan Radoičić")
    wait_for(lambda: "Milan" in sway.ask("wl-paste", "--no-newline"), "the copied words")
    sway.press("Escape", "ctrl+f")
    sway.rest()
    sway.press("ctrl+a", "ctrl+v", "Return", "Escape", "ctrl+c")
    wait_for(lambda: sway.ask("wl-paste", "--no-newline") == "Milan Radoičić", "the words that were found")


def select(sway: Compositor) -> None:
    """Words are selected by dragging over them, and dragged into an editor, which then has them."""
    editor = sway.run("mousepad")
    sway.wait_for_window("Mousepad")
    sway.rest()
    sway.drag((100, ROW), (400, ROW))
    assert selected(sway).split()[1:3] == ["border", "after"], selected(sway)
    drag_out(sway)
    editor.terminate()
    editor.wait(30)


def selected(sway: Compositor) -> str:
    """What another program’s middle button would paste."""
    return sway.ask("wl-paste", "--primary", "--no-newline")


def drag_out(sway: Compositor) -> None:
    """What is selected is dragged into an editor, which then has it."""
    words, empty = selected(sway), sway.screenshot().copy(RIGHT)
    sway.drag(WITHIN, BESIDE)
    sway.wait_for_window("*Untitled")
    sway.ask("wtype", MORE)
    sway.click(middle(empty, sway.screenshot().copy(RIGHT)), times=3)
    wait_for(lambda: selected(sway) == words + MORE, f"“{words}” in the editor", why=lambda: selected(sway))


def middle(before: QImage, after: QImage) -> tuple[int, int]:
    """Of what looks different in the right half of the screen."""
    place = changed(before, after).center() + RIGHT.topLeft()
    return place.x(), place.y()


def drop(sway: Compositor) -> None:
    """A file that is dragged from a file manager is opened, and stays where it was."""
    file = sway.home / "folder/dropped.txt"
    file.parent.mkdir()
    manager = sway.run("thunar", str(file.parent))
    sway.wait_for_window("folder")
    empty = sway.screenshot().copy(RIGHT)
    file.write_text(DROPPED)

    def is_shown() -> bool:
        sway.press("F5")
        return sway.screenshot().copy(RIGHT) != empty

    wait_for(is_shown, "the file’s icon")
    sway.drag(middle(empty, sway.screenshot().copy(RIGHT)), WITHIN)
    sway.wait_for_window("Tearsheet")
    sway.press("Return")
    sway.wait_for_window("A headline")
    assert file.read_text() == DROPPED
    sway.rest()
    sway.press("ctrl+w")
    manager.terminate()
    manager.wait(30)


def main() -> None:
    """Do all of it in one session."""
    with compositor() as sway:
        program = sway.run(sys.executable, "-m", "tearsheet")
        window = sway.wait_for_window(HEADLINE)
        assert window["app_id"] == "tearsheet", window["app_id"]
        sway.rest()
        for step in (select, drop, copy, note, paste):
            step(sway)
            sway.wait_for_window(HEADLINE)
            sway.rest()
            print(f"{step.__name__}: {step.__doc__}")
        sway.press("ctrl+q")
        assert program.wait(30) == 0


if __name__ == "__main__":
    main()
