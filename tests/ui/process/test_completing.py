"""What is made after the first screen: a little at a time, and all of it when the reader wants something."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tearsheet.formats import load
from tearsheet.storage.paths import shipped_article
from tearsheet.ui.actions import ACTIONS
from tearsheet.ui.menus import BOUND_AT_ONCE
from tests.ui.process.test_starting import printed
from tests.ui.reader import Program

MOST_CALLS = 12_000
"""Of functions in one piece; 2,000 take about a millisecond."""
PIECES = """
import json, sys
from tearsheet.app import application
from tearsheet.formats import load
from tearsheet.storage.paths import shipped_article

def calls_of(work):
    calls = 0
    def count(frame, event, argument):
        nonlocal calls
        calls += event in {"call", "c_call"}
    sys.setprofile(count)
    work()
    sys.setprofile(None)
    return calls

def own_modules():
    return sum(name.startswith("tearsheet") for name in sys.modules)

def tell():
    known = own_modules()
    window.later.do_next()
    calls = [own_modules() - known]
    while not window.is_complete():
        calls.append(calls_of(window.later.do_next))
    print(json.dumps(calls))
    windows.qt.quit()

windows = application()
window = windows.show(load(shipped_article()))
window.view.first_painted.connect(tell)
windows.qt.exec()
"""


def test_what_the_first_screen_does_not_need_is_made_in_small_pieces(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "at-spi").mkdir()  # as where an assistive technology may ask
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    imported, *ours = json.loads(printed("-c", PIECES).stdout)
    assert imported == 0  # with what Qt makes: all of its keys and flags or none
    assert len(ours) > 20
    assert max(ours) < MOST_CALLS


CITING = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tearsheet.app import application
from tearsheet.formats import load
from tearsheet.storage.paths import shipped_article

def is_ready():
    modules = {"tearsheet.quoting.citations.citing", "tearsheet.quoting.speech.direct_speech"}
    return modules <= set(sys.modules)

windows = application()
window = windows.show(load(shipped_article()))
while not window.is_complete():
    windows.qt.processEvents()
was_ready = is_ready()
QTest.keyClick(window.view, Qt.Key.Key_Down)
at_key = is_ready()
while not is_ready():
    windows.qt.processEvents()
print(was_ready, at_key, is_ready())
"""


def test_what_copies_a_quotation_is_imported_once_the_window_is_used_and_holds_up_no_key() -> None:
    assert printed("-c", CITING).stdout.split() == ["False", "False", "True"]


def test_the_actions_get_their_keys_a_few_at_a_time(program: Program, qtbot: QtBot) -> None:
    window = program.application.show(load(shipped_article()))
    with qtbot.waitSignal(window.view.first_painted):
        pass
    bound = [0]
    while not window.is_complete():
        window.later.do_next()
        bound.append(len(window.actions()))
    assert max(after - before for before, after in pairwise(bound)) <= BOUND_AT_ONCE
    assert {one.objectName() for one in window.actions()} == {one.name for one in ACTIONS if one.run}


def test_a_key_that_is_pressed_at_the_first_screen_finds_everything_made(
    program: Program, qtbot: QtBot
) -> None:
    window = program.application.show(load(shipped_article()))
    with qtbot.waitSignal(window.view.first_painted):
        pass
    assert not window.is_complete()
    QTest.keyClick(window.view, Qt.Key.Key_F9)
    assert window.is_complete()
    assert window.panes.has_side()


def test_a_window_that_is_closed_at_its_first_screen_makes_nothing_more(
    program: Program, qtbot: QtBot
) -> None:
    window = program.application.show(load(shipped_article()))
    with qtbot.waitSignal(window.view.first_painted):
        pass
    window.close()
    with qtbot.waitSignal(window.destroyed):
        pass
    assert not program.application.windows
