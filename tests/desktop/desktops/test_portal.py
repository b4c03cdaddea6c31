"""A desktop's portal shows the dialogs that choose files, in a process of its own."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from screen import Screen, wait_for

SCRIPT = Path(__file__).with_name("silent_portal.py")
DIALOG = "The portal's dialog"
CODE = f"""from PySide6.QtWidgets import QApplication, QLineEdit
application = QApplication([])
dialog = QLineEdit(windowTitle="{DIALOG}")
dialog.returnPressed.connect(application.quit)
dialog.show()
application.exec()"""
Portal = subprocess.Popen[bytes]


@pytest.fixture
def portal(screen: Screen) -> Portal:
    """One, and the program's window, which has the keys."""
    made = screen.run("/usr/bin/python3", str(SCRIPT))
    wait_for(lambda: "offered" in screen.log_of(made).read_text(), "the portal")
    del screen.environment["QT_QPA_PLATFORMTHEME"]
    screen.run(sys.executable, "-m", "tearsheet")
    screen.wait_for_window("Serbia")
    screen.wait_for_rest()
    return made


def focus(screen: Screen) -> str:
    """The window that X gives keys to."""
    return screen.ask("xdotool", "getwindowfocus")


def open_dialog(screen: Screen, portal: Portal, key: str, asked: int) -> None:
    """Press a key that asks for a file, and let the portal show its window."""
    screen.press(key)
    log = screen.log_of(portal)
    wait_for(lambda: log.read_text().count("File") == asked, f"what {key} asks of the portal")
    screen.run(sys.executable, "-c", CODE)
    screen.wait_for_window(DIALOG)


def copied(screen: Screen) -> str:
    """What a key of the window copies."""
    screen.press("x")
    return wait_for(screen.clipboard, "the quotation that the key copies")


def test_the_window_has_the_keys_again_though_x_gives_them_back_before_the_portal_answers(
    screen: Screen, portal: Portal
) -> None:
    window = focus(screen)
    for asked, key in enumerate(("ctrl+shift+e", "ctrl+e"), start=1):
        open_dialog(screen, portal, key, asked)
        screen.press("Return")
        wait_for(lambda: focus(screen) == window, "X's focus")
        screen.wait_for_rest()
        portal.send_signal(signal.SIGUSR1)
        screen.wait_for_rest()
    assert copied(screen)


def test_a_portal_that_ends_leaves_the_window_to_the_reader(screen: Screen, portal: Portal) -> None:
    open_dialog(screen, portal, "ctrl+o", 1)
    portal.kill()
    portal.wait()
    screen.press("Return")
    screen.wait_for_rest()
    assert copied(screen)


def test_the_session_may_end_while_files_are_asked_for(screen: Screen) -> None:
    program = screen.run(sys.executable, "-m", "tearsheet")
    screen.wait_for_window("Serbia")
    screen.wait_for_rest()
    screen.press("ctrl+o")
    screen.wait_for_window("Open an article")
    program.send_signal(signal.SIGTERM)
    assert program.wait(60) == 0
