"""A start whose mistakes nobody would read has them shown in a window."""

from __future__ import annotations

import os
import pty
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from tearsheet.instance import client

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems have other desktops")

ASKS = "import os\nfrom tearsheet.instance import client\nos._exit(client.is_read(os.environ))"


@contextmanager
def written_to(kind: str, folder: Path) -> Iterator[int]:
    """What standard error may be."""
    with ExitStack() as stack:
        if kind == "a terminal":
            both: tuple[int, ...] = pty.openpty()
        elif kind == "a pipe":
            both = os.pipe()
        elif kind == "a socket":
            both = tuple(one.detach() for one in socket.socketpair())
        else:
            path = Path(os.devnull) if kind == "nothing" else folder / "log"
            both = (os.open(path, os.O_WRONLY | os.O_CREAT),)
        for one in both:
            stack.callback(os.close, one)
        yield both[-1]


def is_read(standard_error: int, **environment: str) -> bool:
    """What a start says that has no terminal but what it may write to."""
    command = (sys.executable, "-c", ASKS)
    started = subprocess.run(
        command,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=standard_error,
        start_new_session=True,
        check=False,
    )
    return started.returncode == 1


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("a terminal", True), ("a pipe", True), ("a socket", True), ("nothing", False), ("a log", False)],
)
def test_a_terminal_and_another_program_are_read_a_log_of_the_session_is_not(
    tmp_path: Path, kind: str, expected: bool
) -> None:
    with written_to(kind, tmp_path) as standard_error:
        assert is_read(standard_error) is expected


def test_the_journal_is_not_read(tmp_path: Path) -> None:
    with written_to("a socket", tmp_path) as standard_error:
        file = os.fstat(standard_error)
        assert not is_read(standard_error, JOURNAL_STREAM=f"{file.st_dev}:{file.st_ino}")
        assert is_read(standard_error, JOURNAL_STREAM=f"{file.st_dev}:0")


def test_a_script_that_waits_is_told_by_the_exit_status_alone() -> None:
    arguments = ["--wait", "--", "a.txt"]
    assert client.showing_mistakes(arguments) == arguments
