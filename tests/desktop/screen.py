"""A desktop of its own for a test: X server, window manager, session bus, home folder.

Everything is driven and read from outside the program, as a reader and their other programs do.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import struct
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

import pytest
from PySide6.QtGui import QImage

from tests.speech_dispatcher import end_speech_dispatcher

PACKAGES: Mapping[str, str] = {
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus",
    "desktop-file-validate": "desktop-file-utils",
    "gio": "libglib2.0-bin",
    "openbox": "openbox",
    "pcmanfm": "pcmanfm",
    "pdftotext": "poppler-utils",
    "setxkbmap": "x11-xkb-utils",
    "strace": "strace",
    "update-desktop-database": "desktop-file-utils",
    "xclip": "xclip",
    "xdotool": "xdotool",
    "xprop": "x11-utils",
    "xwininfo": "x11-utils",
}
"""Tool -> the Debian package that has it."""

SIZE = (1280, 800)
FIRST_ICON = (55, 40)
"""Where pcmanfm puts the first icon of a desktop, in pixels."""

_STEP = 0.02  # seconds between two looks
_PAUSE = 0.1  # seconds between two looks of which one expects to see no change
_A_LOOK = 10.0  # seconds for one look: xdotool 3.2016 may wait for ever for a window that has just gone
_PATIENCE = 60.0  # seconds for anything that has to appear, however busy the machine is

_Seen = TypeVar("_Seen")


def tool(name: str) -> str:
    """The path of an installed tool; without it the test fails and names the package."""
    found = shutil.which(name)
    if found is None:
        pytest.fail(f"{name} is missing: apt-get install {PACKAGES[name]}", pytrace=False)
    return found


def wait_for(
    look: Callable[[], _Seen], what: str, seconds: float = _PATIENCE, *, why: Callable[[], str] = str
) -> _Seen:
    """The first true thing that a look gives; the test fails where none comes, and says why that may be."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if seen := look():
            return seen
        time.sleep(_STEP)
    pytest.fail(f"{what} did not come within {seconds:g} seconds\n{why()}", pytrace=False)


class Screen:
    """One desktop, from `start` to `stop`."""

    def __init__(self, folder: Path, size: tuple[int, int] = SIZE) -> None:
        self._size = size
        self.home = folder / "home"
        self._logs = folder / "logs"
        self._pixels = folder / "pixels"
        self._running: list[subprocess.Popen[bytes]] = []
        self._runtime = TemporaryDirectory(
            prefix="tearsheet-", ignore_cleanup_errors=True
        )  # a socket needs a short path
        for made in (self.home / "Desktop", self._logs, self._pixels):
            made.mkdir(parents=True, mode=0o700)
        self.environment = {
            "HOME": str(self.home),
            "LANG": "C.UTF-8",
            "PATH": os.environ["PATH"],
            "QT_QPA_PLATFORMTHEME": "generic",  # Qt chooses files, and misses no portal
            "XDG_RUNTIME_DIR": self._runtime.name,
        }

    def start(self) -> None:
        """Start the server, the bus and the window manager; who is told to end goes through `stop` first."""
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        self.environment["DISPLAY"] = f":{self._start_server()}"
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._start_bus()
        self.run("openbox", "--sm-disable")
        root_has_manager = ("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")
        wait_for(lambda: "window id" in self.ask(*root_has_manager), "openbox")

    def stop(self) -> None:
        """End everything that was started, the last first."""
        for process in reversed(self._running):
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGTERM)
                try:
                    process.wait(_PATIENCE)
                except subprocess.TimeoutExpired:
                    os.killpg(process.pid, signal.SIGKILL)
                    process.wait()
        end_speech_dispatcher(Path(self._runtime.name))
        self._runtime.cleanup()

    def _start_server(self) -> str:
        number, written = os.pipe()
        options = (
            "-displayfd",
            str(written),
            "-screen",
            "0",
            "{}x{}x24".format(*self._size),
            "-nolisten",
            "tcp",
        )
        self.run("Xvfb", *options, "-noreset", "-fbdir", str(self._pixels), pass_fds=(written,))
        os.close(written)
        with os.fdopen(number, encoding="ascii") as stream:
            return stream.readline().strip() or pytest.fail("Xvfb did not start", pytrace=False)

    def _start_bus(self) -> str:
        process = self.run("dbus-daemon", "--session", "--nofork", "--print-address=1")
        log = self.log_of(process)
        return wait_for(lambda: log.read_text().partition("\n")[0], "the session bus")

    def run(self, command: str, *arguments: str, pass_fds: Sequence[int] = ()) -> subprocess.Popen[bytes]:
        """Start a program on this desktop; `stop` ends it."""
        found = command if Path(command).is_absolute() else tool(command)
        with (self._logs / f"{len(self._running)}.log").open("wb") as log:
            process = subprocess.Popen(
                [found, *arguments],
                env=self.environment,
                cwd=self.home,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                pass_fds=pass_fds,
                start_new_session=True,
            )
        self._running.append(process)
        return process

    def log_of(self, process: subprocess.Popen[bytes]) -> Path:
        """What a program has printed, standard error included."""
        return self._logs / f"{self._running.index(process)}.log"

    def logs(self) -> str:
        """What all programs have printed, the oldest first."""
        numbers = range(len(self._running))
        return "".join((self._logs / f"{number}.log").read_text(errors="replace") for number in numbers)

    def ask(self, command: str, *arguments: str) -> str:
        """What a program prints that is done at once; empty where it fails or waits too long."""
        found = command if Path(command).is_absolute() else tool(command)
        try:
            answer = subprocess.run(
                [found, *arguments],
                env=self.environment,
                cwd=self.home,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_A_LOOK,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return ""
        return answer.stdout.decode()

    def show_desktop_icons(self) -> None:
        """Let a file manager show the files of ~/Desktop, as they are and without asking."""
        settings = {
            "libfm/libfm.conf": "[config]\nquick_exec=1\nsingle_click=0\n",
            "pcmanfm/default/desktop-items-0.conf": "[*]\nshow_trash=0\nshow_documents=0\nshow_mounts=0\n",
            "user-dirs.dirs": 'XDG_DESKTOP_DIR="$HOME/Desktop"\n',
        }
        for name, content in settings.items():
            path = self.home / ".config" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content)
        self.run("pcmanfm", "--desktop", "--profile", "default")
        wait_for(self._has_icon, "the desktop's first icon")

    def _has_icon(self) -> bool:
        cell = self.screenshot().copy(0, 0, 2 * FIRST_ICON[0], 2 * FIRST_ICON[1])
        ground = cell.copy()
        ground.fill(cell.pixelColor(cell.width() - 1, cell.height() - 1))
        return cell != ground

    def double_click(self, x: int, y: int) -> None:
        """Press the left button twice at a place, in pixels from the upper left corner."""
        self.ask("xdotool", "mousemove", str(x), str(y), "click", "--repeat", "2", "--delay", "80", "1")

    def wait_for_window(self, title: str) -> str:
        """The id of the visible window whose title contains some words; it has the focus."""
        search = ("xdotool", "search", "--onlyvisible", "--name", re.escape(title))
        look = f"a window “{title}”"
        window = wait_for(lambda: self.ask(*search).partition("\n")[0], look, why=self._told)
        self.ask("xdotool", "windowfocus", "--sync", window)
        return window

    def _told(self) -> str:
        """Of every program that was started: whether it runs, how long it has worked, what it said."""
        lines = []
        for process in self._running:
            said = self.log_of(process).read_text(errors="replace")[-500:]
            state = "runs" if process.poll() is None else f"ended with {process.returncode}"
            worked = self.ask("ps", "-o", "time=,wchan=", "-p", str(process.pid)).strip()
            lines.append(f"{process.args!r}: {state} ({worked}): {said}")
        return "\n".join(lines)

    def wait_for_rest(self) -> QImage:
        """What the screen shows when it changes no more: three looks alike, a tenth of a second apart.

        At none of them does a program run or wait for the processor, as one does on a busy machine that has
        not come to a key yet.
        """
        looks: list[QImage] = []

        def has_come_to_rest() -> bool:
            time.sleep(_PAUSE)
            if not self._is_idle():
                looks.clear()
            looks.append(self.screenshot())
            return len(looks) > 2 and looks[-3] == looks[-2] == looks[-1]

        wait_for(has_come_to_rest, "a screen at rest")
        return looks[-1]

    def _is_idle(self) -> bool:
        """Whether every thread of every program sleeps; one that ends meanwhile does not (see proc(5))."""
        threads = (Path(f"/proc/{process.pid}/task").glob("*/stat") for process in self._running)
        try:
            states = [stat.read_text().rpartition(")")[2].split()[0] for stat in chain.from_iterable(threads)]
        except OSError:
            return False
        return not {"R", "D"} & set(states)

    def press(self, *keys: str) -> None:
        """Press keys one after the other, by their X names: "x", "ctrl+f", "End"."""
        self.ask("xdotool", "key", "--clearmodifiers", *keys)

    def type(self, text: str) -> None:
        """Type a text."""
        self.ask("xdotool", "type", "--clearmodifiers", text)

    def clipboard(self, target: str = "UTF8_STRING") -> str:
        """What another program gets when it pastes; "TARGETS" names the types that there are."""
        return self.ask("xclip", "-selection", "clipboard", "-o", "-t", target)

    def screenshot(self) -> QImage:
        """The whole screen, as the X server keeps it (XWD, version 7)."""
        dump = (self._pixels / "Xvfb_screen0").read_bytes()
        header = struct.unpack_from(">25I", dump)
        header_size, width, height, line_bytes, colours = (header[place] for place in (0, 4, 5, 12, 19))
        pixels = dump[header_size + 12 * colours :]
        return QImage(pixels, width, height, line_bytes, QImage.Format.Format_RGB32).copy()
