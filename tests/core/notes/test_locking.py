"""One process at a time changes a folder of notes."""

from __future__ import annotations

import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest

from tearsheet.errors import NoteError
from tearsheet.notes import locking
from tearsheet.notes.locking import locked

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no lock on Windows")

HOLDING = """
import sys, time
from pathlib import Path
from tearsheet.notes.locking import locked
with locked(Path(sys.argv[1]), Path(sys.argv[2])):
    print("held", flush=True)
    time.sleep(600)
"""


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    (tmp_path / "notes").mkdir()
    return tmp_path / "run" / "app", tmp_path / "notes"


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locking, "_PATIENCE", 0.05)


@pytest.mark.usefixtures("impatient")
def test_what_another_one_holds_is_told_and_by_whatever_path(
    folders: tuple[Path, Path], tmp_path: Path
) -> None:
    lock_folder, notes = folders
    (tmp_path / "link").symlink_to(notes)
    with locked(lock_folder, notes):
        for path in (notes, tmp_path / "link"):
            with pytest.raises(NoteError, match="Another program is busy"), locked(lock_folder, path):
                pass


def test_a_lock_is_free_again_whatever_happened_and_another_folder_has_its_own(
    folders: tuple[Path, Path], tmp_path: Path
) -> None:
    lock_folder, notes = folders
    with pytest.raises(KeyError), locked(lock_folder, notes):
        raise KeyError
    with locked(lock_folder, notes), locked(lock_folder, tmp_path / "other"):
        assert list(notes.iterdir()) == []


def test_a_lock_ends_with_the_process_that_held_it(folders: tuple[Path, Path]) -> None:
    holding = [sys.executable, "-c", HOLDING, *map(str, folders)]
    with subprocess.Popen(holding, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        process.send_signal(signal.SIGKILL)
    with locked(*folders):
        assert process.returncode == -signal.SIGKILL


def test_without_a_place_for_the_lock_the_work_is_done(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with locked(tmp_path / "file" / "run", tmp_path):
        assert (tmp_path / "file").read_text() == ""


@pytest.mark.usefixtures("impatient")
def test_threads_of_one_process_wait_for_one_another_as_long_as_it_takes(folders: tuple[Path, Path]) -> None:
    order = []

    def hold() -> None:
        with locked(*folders):
            order.append("second")

    with ThreadPoolExecutor() as pool:
        with locked(*folders):
            other = pool.submit(hold)
            with suppress(TimeoutError):
                other.result(3 * locking._PATIENCE)  # longer than another process would wait
            order.append("first")
        other.result()
    assert order == ["first", "second"]
