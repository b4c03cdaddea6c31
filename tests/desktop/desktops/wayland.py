"""The program on Wayland: keys, a note, and the clipboard, both ways.

Run by hand: `.venv/bin/python tests/desktop/desktops/wayland.py`. It wants sway, wtype, wl-clipboard, grim.
The compositor has neither screen nor pointer, and there is no X server beside it. Prints what was done; the
first thing that fails ends it.
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
sys.path[:0] = [str(DESKTOP)]

from screen import wait_for

HEADLINE = "Serbia Withdraws Troops"
WORDS = "Who says so?"
NOBODY = 65534
CONFIGURATION = "output HEADLESS-1 resolution 1280x800\nxwayland disable\nfloating_modifier none\n"


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
        display = wait_for(lambda: next(own.glob("wayland-?"), None), "its display")
        self.environment["WAYLAND_DISPLAY"] = str(display)
        self.run("wtype", "-s", "10000000")  # a keyboard that stays: each key comes from one of its own

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
            look = subprocess.run(["grim", "-"], env=self.environment, capture_output=True, check=True)
            looks.append(look.stdout)
            return len(looks) > 2 and looks[-3] == looks[-2] == looks[-1]

        wait_for(has_come_to_rest, "a screen at rest")

    def press(self, *keys: str) -> None:
        """Press keys: "End", "ctrl+q"."""
        for key in keys:
            *held, last = key.split("+")
            down = [word for name in held for word in ("-M", name)]
            up = [word for name in held for word in ("-m", name)]
            self.ask("wtype", *down, "-k", last, *up)


def _leaves(node: dict[str, object]) -> Iterator[dict[str, object]]:
    nodes = node["nodes"]
    assert isinstance(nodes, list)
    if node.get("pid"):
        yield node
    for inner in nodes:
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


def main() -> None:
    """Do all of it in one session."""
    with compositor() as sway:
        program = sway.run(sys.executable, "-m", "tearsheet")
        window = sway.wait_for_window(HEADLINE)
        assert window["app_id"] == "tearsheet", window["app_id"]
        sway.rest()
        for step in (copy, note, paste):
            step(sway)
            print(f"{step.__name__}: {step.__doc__}")
        sway.press("ctrl+q")
        assert program.wait(30) == 0


if __name__ == "__main__":
    main()
