"""Writing a file whole or not at all, and reading only what is a file."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from tearsheet.storage import files


def test_a_file_is_replaced_whole_and_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "note.json"
    path.write_bytes(b"old, and longer")
    files.write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_what_is_handed_on_is_for_all_whom_the_user_lets_read(tmp_path: Path) -> None:
    old = os.umask(0o027)
    try:
        files.write_atomically(tmp_path / "export.html", b"words", files.SHARED)
    finally:
        os.umask(old)
    assert (tmp_path / "export.html").stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(("failing_call", "left"), [(1, b"old"), (2, b"new")])
def test_a_failed_synchronisation_is_an_error_and_leaves_a_whole_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing_call: int, left: bytes
) -> None:
    calls = count(1)

    def synchronise(_: int) -> None:
        if next(calls) == failing_call:
            raise OSError(errno.EIO, "broken disk")

    path = tmp_path / "note.json"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", synchronise)
    with pytest.raises(OSError, match="broken disk"):
        files.write_atomically(path, b"new")
    assert (path.read_bytes(), list(tmp_path.iterdir())) == (left, [path])


def test_the_longest_name_that_a_file_can_have_is_possible(tmp_path: Path) -> None:
    path = tmp_path / ("€" * 83 + ".json")  # 254 bytes
    files.write_atomically(path, b"x")
    assert path.read_bytes() == b"x"


def test_a_failed_write_leaves_no_temporary_file(tmp_path: Path) -> None:
    in_the_way = tmp_path / "note.json"
    in_the_way.mkdir()
    with pytest.raises(OSError, match=r"."):
        files.write_atomically(in_the_way, b"x")
    assert list(tmp_path.iterdir()) == [in_the_way]


def test_a_link_is_replaced_and_what_it_names_is_not_written(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_bytes(b"other")
    link = tmp_path / "note.json"
    link.symlink_to(other)
    files.write_atomically(link, b"note")
    assert (other.read_bytes(), link.read_bytes(), link.is_symlink()) == (b"other", b"note", False)


def test_only_strays_of_dead_processes_are_swept(tmp_path: Path) -> None:
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    kept = [f"~a.json.{os.getpid()}.0123abcd.tmp", "~$letter.doc.tmp", "a.json", "~a.json.1.tmp"]
    for name in [*kept, f"~a.json.{dead.pid}.0123abcd.tmp"]:
        (tmp_path / name).touch()
    files.sweep(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == set(kept)


def test_a_stray_of_another_day_is_swept_whoever_has_its_process_number_now(tmp_path: Path) -> None:
    stray = tmp_path / f"~a.json.{os.getpid()}.0123abcd.tmp"
    stray.touch()
    os.utime(stray, (0, 0))
    files.sweep(tmp_path)
    assert not stray.exists()


def test_sweeping_a_folder_that_is_not_there_does_nothing(tmp_path: Path) -> None:
    files.sweep(tmp_path / "none")
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("kind", ["link", "folder", "pipe", "device"])
def test_what_is_not_a_regular_file_is_not_read(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "x"
    makers: dict[str, Callable[[], object]] = {
        "link": lambda: path.symlink_to(__file__),
        "folder": path.mkdir,
        "pipe": lambda: os.mkfifo(path),
        "device": lambda: None,
    }
    makers[kind]()
    with pytest.raises(files.NotAFileError):
        files.read_regular(Path("/dev/zero") if kind == "device" else path, 10)


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"x" * 2048)
    assert len(files.read_regular(path, 2048)) == 2048
    with pytest.raises(files.TooLargeError, match="larger than 1 KiB"):
        files.read_regular(path, 1024)


def test_what_is_set_aside_never_takes_the_place_of_another_file(tmp_path: Path) -> None:
    for text in ("first", "second"):
        path = tmp_path / "a.json"
        path.write_text(text)
        files.set_aside(path)
    assert (tmp_path / "unreadable-a.json").read_text() == "first"
    assert (tmp_path / "unreadable-a-2.json").read_text() == "second"


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(errno.ENOSPC, "x"), "the disk is full"),
        (OSError(errno.EROFS, "x"), "the disk is read-only"),
        (OSError(errno.EBUSY, "Device busy"), "Device busy"),
        (OSError(), "the system gives no reason"),
    ],
)
def test_a_cause_is_told_in_words(error: OSError, words: str) -> None:
    assert files.cause(error) == words


def test_a_folder_that_the_system_will_not_tell_of_is_none_that_can_be_reached() -> None:
    assert not files.is_folder(Path("/" + "x" * 300))
