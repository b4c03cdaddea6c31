"""The launcher under the hands of a reader in several file managers, and of the tools that start entries.

Run by hand: `.venv/bin/python tests/desktop/desktops/double_clicks.py [NAME…]`. It wants thunar, nemo,
xfdesktop4, xfconf, gvfs and libgtk-3-bin beside what the tests want. An icon is found by what changes on the
screen when all are selected, and clicked twice. Prints one line for each way; ends with status 1 where one
has not started the program.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

DESKTOP = Path(__file__).parents[1]
sys.path[:0] = [str(DESKTOP), str(DESKTOP.parents[1])]

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from screen import FIRST_ICON, Screen, wait_for

from tearsheet import launcher
from tearsheet.storage.paths import APPLICATION_ID

AWKWARD = 'it\'s 100 % "mine" é'
XFCE_CAN = "it's mine é"
"""Xfce 4.18 starts no entry whose command has a “%” or a double quotation mark in it."""
ENTRY = Path(".local/share/applications", f"{APPLICATION_ID}.desktop")
ARGUMENTS = [*launcher.FROM_DESKTOP]


def recorder(folder: Path, name: str) -> Path:
    """A program in an awkwardly named folder that writes its arguments into the file "called" there."""
    program = folder / name / APPLICATION_ID
    program.parent.mkdir(parents=True)
    program.write_text('#!/bin/sh\ncd "${0%/*}" && printf "%s\\n" "$@" >new && mv new called\n')
    program.chmod(0o755)
    return program


def icon_in(screen: Screen) -> tuple[int, int]:
    """The middle of what looks different when all icons of the window with the keys are selected."""
    before = screen.wait_for_rest()
    screen.press("ctrl+a")
    after = screen.wait_for_rest()
    place = changed(before, after).center()
    screen.ask("xdotool", "mousemove", str(place.x() + 200), str(place.y() + 120), "click", "1")
    screen.wait_for_rest()
    return place.x(), place.y()


def changed(before: QImage, after: QImage) -> QRect:
    """The largest part of the upper half of the screen in which two pictures differ."""
    points = [
        QPoint(x, y)
        for y in range(60, before.height() // 2, 2)
        for x in range(0, before.width(), 2)
        if before.pixel(x, y) != after.pixel(x, y)
    ]
    assert points, "nothing was selected"
    left, right = min(one.x() for one in points), max(one.x() for one in points)
    top, bottom = min(one.y() for one in points), max(one.y() for one in points)
    return QRect(QPoint(left, top), QPoint(right, bottom))


def in_window(*command: str) -> Callable[[Screen], None]:
    """Show the folder of the desktop's files in a window of a file manager, and click twice on the first."""

    def act(screen: Screen) -> None:
        screen.run(command[0], *command[1:], str(screen.home / "Desktop"))
        screen.wait_for_window("Desktop")
        screen.double_click(*icon_in(screen))

    return act


def in_pcmanfm(screen: Screen) -> None:
    """As it is set at first, it asks whether the entry is to be executed; Return says yes."""
    in_window("pcmanfm")(screen)
    screen.wait_for_window("Execute File")
    screen.press("Return")


def on_pcmanfm(screen: Screen) -> None:
    screen.show_desktop_icons()
    screen.double_click(*FIRST_ICON)


def on_xfdesktop(screen: Screen) -> None:
    """Xfce's desktop has folders of its own before the files: all but these are hidden."""
    screen.run("/usr/lib/x86_64-linux-gnu/xfce4/xfconf/xfconfd")
    for shown in ("show-home", "show-filesystem", "show-trash", "show-removable"):
        key = f"/desktop-icons/file-icons/{shown}"
        screen.ask(
            "/usr/bin/xfconf-query", "-c", "xfce4-desktop", "-p", key, "-n", "-t", "bool", "-s", "false"
        )
    screen.run("/usr/bin/xfdesktop")
    screen.wait_for_window("Desktop")
    time.sleep(3)  # it draws its background, then its icons
    screen.ask("xdotool", "mousemove", "700", "600", "click", "1")
    screen.double_click(*icon_in(screen))


def by_gio(screen: Screen) -> None:
    screen.ask("gio", "launch", str(screen.home / ENTRY))


def by_gtk(screen: Screen) -> None:
    screen.ask("/usr/bin/gtk-launch", APPLICATION_ID)


THUNAR = in_window("/usr/bin/thunar")
XFCE = (THUNAR, on_xfdesktop)
WAYS: dict[str, Callable[[Screen], None]] = {
    "pcmanfm, desktop": on_pcmanfm,
    "pcmanfm, window, which asks": in_pcmanfm,
    "Thunar": THUNAR,
    "nemo": in_window("/usr/bin/nemo"),
    "xfdesktop": on_xfdesktop,
    "gio launch": by_gio,
    "gtk-launch": by_gtk,
}


def tried(act: Callable[[Screen], None]) -> str:
    """What came of one way, in a desktop of its own."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        screen = Screen(Path(folder))
        screen.start()
        try:
            program = recorder(Path(folder), XFCE_CAN if act in XFCE else AWKWARD)
            launcher.install(program, screen.environment)
            act(screen)
            arguments = called_with(program.with_name("called"))
        except BaseException as problem:  # pytest's too
            return f"{problem} {windows_of(screen)}"
        else:
            return "" if arguments == ARGUMENTS else f"called with {arguments}"
        finally:
            screen.stop()


def called_with(called: Path) -> list[str]:
    """What the program was called with, once it has been."""
    wait_for(called.exists, "the program", 20)
    return called.read_text().splitlines()


def windows_of(screen: Screen) -> str:
    """The titles of all windows that are seen."""
    windows = screen.ask("xdotool", "search", "--onlyvisible", "--name", ".").split()
    return "; ".join(screen.ask("xdotool", "getwindowname", one).strip() for one in windows)


def main(names: list[str]) -> int:
    problems = {name: tried(act) for name, act in WAYS.items() if not names or name in names}
    for name, problem in problems.items():
        print(f"{name}: {problem or 'starts the program'}")
    return int(any(problems.values()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
