"""Later starts of the program hand their files to the one that runs, whose windows come to the front."""

from __future__ import annotations

import os
import resource
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tearsheet.instance import client, message
from tearsheet.instance.place import Place
from tearsheet.preferences import recent
from tearsheet.storage import paths
from tearsheet.ui.process.callers import Callers
from tests.ui.reader import Program, Reader

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="elsewhere each start is a program of its own"
)

PATIENT = """
import sys
from tearsheet import __main__
from tearsheet.instance import client
client.GREETING_SECONDS = client.START_SECONDS = client.ANSWER_SECONDS = 60.0
sys.exit(__main__.main())
"""
COMMAND = (sys.executable, "-c", PATIENT)
"""Starts the program, however busy the machine is: else a start soon goes on as a program of its own."""
TEXT = "A headline\n\nAnd a sentence that is long enough to be a paragraph of an article."


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder of starts, and a folder for the sockets of this test alone."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    for name in ("one.txt", "two.txt", "three.txt"):
        (tmp_path / name).write_text(TEXT)
    return tmp_path


@pytest.fixture
def place(home: Path, program: Program) -> Iterator[Place]:
    """Where later starts find the program of this test, which has no window yet."""
    taken = client.enter([])
    assert isinstance(taken, Place)
    program.application.await_starts(taken)
    yield taken
    for callers in program.application.findChildren(Callers):
        callers.finish()


@pytest.fixture
def listening(place: Place, reader: Reader) -> Reader:
    """The reader of the one program's first window."""
    return reader


@contextmanager
def started(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    """A later start; what does not end by itself is ended, and so is a program that it has started."""
    with subprocess.Popen([*COMMAND, *arguments], stderr=subprocess.PIPE, text=True) as start:
        try:
            yield start
        finally:
            for child in children(start):
                os.kill(child, signal.SIGKILL)
            start.kill()


def children(start: subprocess.Popen[str]) -> list[int]:
    """What a start has started itself and not seen end; none once it has ended."""
    with suppress(OSError):
        return [int(pid) for pid in Path(f"/proc/{start.pid}/task/{start.pid}/children").read_text().split()]
    return []


@contextmanager
def waiting(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """A script that waits for its window, and the program that it has started; both are ended."""
    with started("--wait", *arguments) as script:
        wait_until(lambda: bool(children(script)))
        [program] = children(script)
        handle = os.pidfd_open(program)
        try:
            yield script, program
        finally:
            with suppress(ProcessLookupError):
                signal.pidfd_send_signal(handle, signal.SIGKILL)
            os.close(handle)


def wait_until(condition: Callable[[], bool]) -> None:
    """Go on when the condition holds, within a minute; the processor is left to the programs until then."""
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def ended(reader: Reader, *arguments: str) -> tuple[int, str]:
    """The exit status of a later start, and what it says."""
    with started(*arguments) as start:
        reader.wait(lambda: start.poll() is not None)
        assert start.stderr is not None
        return start.returncode, start.stderr.read()


def connected(place: Place) -> socket.socket:
    """A connection of one who is no start of this program."""
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    connection.connect(place.address)
    connection.setblocking(False)
    return connection


def heard(reader: Reader, connection: socket.socket) -> bytes:
    """The next message; empty where the connection is closed."""
    messages: list[bytes] = []

    def hears() -> bool:
        try:
            messages.append(connection.recv(message.LONGEST))
        except BlockingIOError:
            return False
        return True

    reader.wait(hears)
    return messages[0]


def test_a_later_start_opens_its_files_in_the_program_that_runs(listening: Reader, program: Program) -> None:
    address = (Path.cwd() / "two.txt").as_uri()
    assert ended(listening, "--from-desktop", "--", "one.txt", address) == (0, "")
    files = [window.article.source.path for window in program.application.windows[1:]]
    assert files == [Path.cwd() / "one.txt", Path.cwd() / "two.txt"]


def test_the_same_file_raises_its_window(listening: Reader, program: Program) -> None:
    assert ended(listening, "one.txt") == (0, "")
    window = program.application.windows[1]
    window.showMinimized()
    assert ended(listening, "./one.txt") == ended(listening) == (0, "")
    assert len(program.application.windows) == 2
    assert not window.isMinimized()


def test_what_cannot_be_opened_is_told_where_it_was_asked_for(listening: Reader, program: Program) -> None:
    status, told = ended(listening, "one.txt", "missing.txt")
    assert (status, told.count("\n")) == (0, 1)
    assert told.startswith("tearsheet: There is no file “missing.txt”")
    assert ended(listening, "missing.txt") == (2, told)
    assert len(program.application.windows) == 2


def test_what_cannot_be_opened_is_told_in_a_window_where_nobody_waits_for_it_any_more(
    listening: Reader, place: Place, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused: list[str] = []
    monkeypatch.setattr(program.application, "refuse", lambda sentences, folder: refused.append(sentences))
    open_one = program.application.open_one
    with connected(place) as connection:

        def open_later(path: Path) -> Path | None:
            connection.close()
            return open_one(path)

        monkeypatch.setattr(program.application, "open_one", open_later)
        assert heard(listening, connection) == message.GREETING
        files = (str(Path.cwd() / name) for name in ("one.txt", "missing.txt"))
        connection.send(message.packed((frozenset(), "", tuple(files))))
        listening.wait(lambda: bool(refused))
    assert refused[0].startswith("There is no file “missing.txt”")
    assert len(program.application.windows) == 2


def test_a_script_can_wait_until_the_window_is_closed(listening: Reader, program: Program) -> None:
    with started("--wait", "one.txt") as waiting:
        listening.wait(lambda: len(program.application.windows) == 2)
        assert ended(listening, "two.txt") == (0, "")
        program.application.windows[2].close()
        assert waiting.poll() is None
        program.application.windows[1].close()
        listening.wait(lambda: waiting.poll() is not None)
        assert waiting.returncode == 0


def test_fifty_files_at_once_are_fifty_windows(
    place: Place, program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def open_one(path: Path) -> Path:
        opened.append(path)
        return path

    application = program.application
    monkeypatch.setattr(application, "open_one", open_one)
    callers = Callers(place, application, application)
    files = [f"{number}.txt" for number in range(50)]
    with started(*files) as start:
        qtbot.waitUntil(lambda: start.poll() is not None, timeout=60_000)
    assert (start.returncode, opened) == (0, [Path.cwd() / file for file in files])
    callers.finish()


def test_who_asks_for_one_file_does_not_wait_for_anothers_fifty(
    listening: Reader, place: Place, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_one(path: Path) -> Path:
        opened.append(path.name)
        return path

    monkeypatch.setattr(program.application, "open_one", open_one)
    with connected(place) as first, connected(place) as second:
        for caller, count in ((first, 50), (second, 1)):
            assert heard(listening, caller) == message.GREETING
            files = (f"/{count} {number}" for number in range(count))
            caller.send(message.packed((frozenset(), "", tuple(files))))
        listening.wait(lambda: len(opened) == 51)
    assert opened.index("1 0") < 5


def test_what_is_still_to_be_opened_when_all_is_closed_is_not_opened(
    listening: Reader, program: Program
) -> None:
    windows = program.application.windows
    with started(*(["one.txt"] * 9), "two.txt") as start:
        listening.wait(lambda: len(windows) == 2)
        for window in list(windows):
            window.close()
        listening.wait(lambda: not program.application.open_paths())
        assert windows == []
        for callers in program.application.findChildren(Callers):
            callers.finish()
        listening.wait(lambda: start.poll() == 0)


@pytest.mark.parametrize("sent", [b"\0\0relative", b"nonsense", b"", b"\0\0/" + b"x" * message.LONGEST])
def test_nonsense_opens_nothing(listening: Reader, place: Place, program: Program, sent: bytes) -> None:
    with connected(place) as connection:
        assert heard(listening, connection) == message.GREETING
        connection.send(sent)
        assert heard(listening, connection) == b""
    assert len(program.application.windows) == 1


def test_nothing_is_kept_of_who_has_gone_before_its_file_was_opened(
    listening: Reader, place: Place, program: Program, home: Path
) -> None:
    with connected(place) as caller:
        assert heard(listening, caller) == message.GREETING
        caller.send(message.packed((frozenset({message.WAIT}), "", (str(home / "one.txt"),))))
        assert heard(listening, caller) == message.TAKEN
    listening.wait(lambda: len(program.application.windows) == 2)
    [callers] = program.application.findChildren(Callers)
    listening.wait(lambda: not callers._errands)


def test_what_its_caller_opens_itself_is_not_opened_here_too(
    listening: Reader, place: Place, program: Program, home: Path
) -> None:
    with connected(place) as caller:
        assert heard(listening, caller) == message.GREETING
        caller.send(message.packed((frozenset(), "", (str(home / "one.txt"),))))
        caller.shutdown(socket.SHUT_RD)
        assert ended(listening, "two.txt") == (0, "")
    assert [window.article.source.path for window in program.application.windows[1:]] == [home / "two.txt"]


def test_who_asks_for_what_this_program_fails_at_is_told(
    listening: Reader, program: Program, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def fail(path: Path) -> Path:
        raise ZeroDivisionError

    monkeypatch.setattr(program.application, "open_one", fail)
    with qtbot.captureExceptions() as mistakes:
        status, told = ended(listening, "one.txt")
    assert (status, told) == (2, "tearsheet: Something went wrong in Tearsheet itself (ZeroDivisionError).\n")
    assert [kind for kind, *_ in mistakes] == [ZeroDivisionError]


def test_where_no_more_can_be_heard_it_is_not_tried_without_end(
    home: Path, program: Program, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    accept, tried = Callers._accept, []

    def count(callers: Callers) -> None:
        tried.append(callers)
        accept(callers)

    monkeypatch.setattr(Callers, "_accept", count)
    taken = client.enter([])
    assert isinstance(taken, Place)
    callers = Callers(taken, program.application, program.application)
    limits = resource.getrlimit(resource.RLIMIT_NOFILE)
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as caller:
        resource.setrlimit(resource.RLIMIT_NOFILE, (3, limits[1]))
        caller.connect(taken.address)
        for _ in range(50):
            QApplication.processEvents()
        resource.setrlimit(resource.RLIMIT_NOFILE, limits)
        assert len(tried) == 1
        caller.setblocking(False)
        qtbot.waitUntil(lambda: len(tried) == 2)
        assert caller.recv(message.LONGEST) == message.GREETING
    callers.finish()


def test_another_user_is_not_heard(listening: Reader, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(message, "peer_of", lambda connection: (os.getpid(), os.getuid() + 1))
    with connected(place) as connection:
        assert heard(listening, connection) == message.REFUSAL


def test_while_a_dialog_has_to_be_answered_a_start_is_a_program_of_its_own(
    listening: Reader, place: Place
) -> None:
    dialog = QDialog(listening.window)
    dialog.open()
    with connected(place) as connection:
        assert heard(listening, connection) == message.REFUSAL
    dialog.close()


def test_with_its_last_window_the_program_gives_up_its_place(listening: Reader, place: Place) -> None:
    with connected(place) as connection:
        assert heard(listening, connection) == message.GREETING
        listening.window.close()
        assert heard(listening, connection) == b""
    next_start = client.enter(["one.txt"])
    assert isinstance(next_start, Place)
    next_start.leave()


def test_where_nothing_can_be_heard_the_place_is_given_up(home: Path, program: Program) -> None:
    taken = client.enter([])
    assert isinstance(taken, Place)
    Path(taken.address).mkdir()
    program.application.await_starts(taken)
    program.read()
    assert Place.taken(taken.address)


def test_of_several_starts_at_once_one_is_the_program_and_has_all_files(home: Path) -> None:
    with started("one.txt") as one, started("two.txt") as two, started("three.txt") as three:
        starts = one, two, three
        wait_until(lambda: [start.poll() for start in starts].count(0) == 2 or any_failed(*starts))
        assert not any_failed(*starts)
        [program] = [start for start in starts if start.returncode is None]
        wait_until(lambda: len(recent.load(paths.state_folder())) == 3 or program.poll() is not None)
        assert program.poll() is None
        program.send_signal(signal.SIGTERM)
        assert program.wait(60) == 0


def any_failed(*starts: subprocess.Popen[str]) -> bool:
    """Whether one has ended with a failure."""
    return any(start.poll() for start in starts)


def test_a_script_that_starts_the_program_waits_for_its_own_window_alone(home: Path) -> None:
    with waiting("one.txt") as (script, program):
        with started("two.txt") as other:
            assert other.wait(60) == 0
        assert script.poll() is None
        os.kill(program, signal.SIGTERM)
        assert script.wait(60) == 0


def test_a_script_that_waits_is_interrupted_without_a_word(home: Path) -> None:
    with waiting("one.txt") as (first, program), started("--wait", "two.txt") as later:
        wait_until(lambda: len(recent.load(paths.state_folder())) == 2 or later.poll() is not None)
        assert later.poll() is None
        for script in (first, later):
            script.send_signal(signal.SIGINT)
            assert script.wait(60) == -signal.SIGINT
        assert later.stderr is not None
        assert later.stderr.read() == ""
        os.kill(program, signal.SIGTERM)


def test_a_script_that_waits_is_told_where_the_program_is_killed(home: Path) -> None:
    with waiting("one.txt") as (script, program):
        os.kill(program, signal.SIGKILL)
        assert script.wait(60) == 2
        assert script.stderr is not None
        assert script.stderr.read() == "tearsheet: The program that had the window has ended by mistake.\n"
