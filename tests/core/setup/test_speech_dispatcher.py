"""The Speech Dispatcher that a test's program has started ends with the test; no other process does."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.speech_dispatcher import end_speech_dispatcher

WAITING = (sys.executable, "-S", "-c", "print(flush=True); input()")


@pytest.mark.skipif(sys.platform != "linux", reason="Speech Dispatcher is a program of Linux")
@pytest.mark.parametrize(("is_of_the_test", "status"), [(True, -signal.SIGTERM), (False, 0)])
def test_only_the_one_of_the_tests_own_folder_is_ended(
    tmp_path: Path, is_of_the_test: bool, status: int
) -> None:
    named = tmp_path / "speech-dispatcher/pid/speech-dispatcher.pid"
    named.parent.mkdir(parents=True)
    socket = tmp_path if is_of_the_test else "elsewhere"
    command = (*WAITING, f"{socket}/speechd.sock")
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()  # it runs
        named.write_text(f"{process.pid}\n")
        end_speech_dispatcher(tmp_path)
        if not is_of_the_test:
            process.communicate(b"\n")
        assert process.wait(60) == status


def test_where_none_was_started_nothing_happens(tmp_path: Path) -> None:
    end_speech_dispatcher(tmp_path)
    assert list(tmp_path.iterdir()) == []
