"""The command line as a shell runs it: what it prints, where, and the exit status."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote_from_bytes

import pytest

from tearsheet.app import CLOSED_PIPE
from tearsheet.errors import FAILED

COMMAND = [sys.executable, "-m", "tearsheet"]
FULL = Path("/dev/full")


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A small saved article."""
    path = tmp_path / "good.txt"
    path.write_text("Serbia\n\nSerbia has withdrawn some troops, officials said.\n", encoding="utf-8")
    return path


@pytest.mark.skipif(os.name != "posix", reason="pipes of other systems fail otherwise")
@pytest.mark.skipif(os.name != "posix", reason="other shells close nothing so")
@pytest.mark.parametrize("asked", [["--record"], ["--export-notes"], ["--export", "--as", "pdf"]])
def test_a_standard_output_that_is_closed_is_told(article: Path, asked: list[str]) -> None:
    command = " ".join([*map(shlex.quote, [*COMMAND, *asked, str(article)]), ">&-"])
    ended = subprocess.run(command, shell=True, stderr=-1, check=False)
    assert (ended.returncode, ended.stderr.decode()) == (
        2,
        "tearsheet: Nothing can be written to standard output: it is closed.\n",
    )


def test_records_into_a_closed_pipe_end_quietly(article: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as closed:
        ended = subprocess.run([*COMMAND, "--record", article], stdout=closed, stderr=-1, check=False)
    assert (ended.returncode, ended.stderr) == (CLOSED_PIPE, b"")


@pytest.mark.skipif(not FULL.exists(), reason="needs a device that is always full")
def test_records_that_cannot_be_written_are_one_sentence(article: Path) -> None:
    with FULL.open("wb") as full:
        ended = subprocess.run([*COMMAND, "--record", article], stdout=full, stderr=-1, check=False)
    assert ended.returncode == FAILED
    assert ended.stderr.startswith(b"tearsheet: The records could not be written")
    assert ended.stderr.count(b"\n") == 1


def test_records_of_no_file_are_a_mistake_in_the_command() -> None:
    ended = subprocess.run([*COMMAND, "--record"], capture_output=True, check=False)
    assert ended.returncode == FAILED
    assert b"--record needs a FILE" in ended.stderr


def test_paths_on_standard_input_may_end_as_on_windows(article: Path) -> None:
    paths = f"{article}\r\n".encode()
    ended = subprocess.run([*COMMAND, "--record", "-"], input=paths, capture_output=True, check=False)
    assert (ended.returncode, ended.stdout.count(b"\n")) == (0, 1)


@pytest.fixture
def surroundings(tmp_path: Path) -> dict[str, str]:
    """An environment without a screen, whose folders are new."""
    folders = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")}
    return {**os.environ, **folders, "QT_QPA_PLATFORM": "offscreen"}


def test_each_file_that_cannot_be_opened_is_told(tmp_path: Path, surroundings: dict[str, str]) -> None:
    missing = [tmp_path / "one.txt", tmp_path / "two.txt"]
    ended = subprocess.run([*COMMAND, *missing], env=surroundings, capture_output=True, check=False)
    assert ended.returncode == FAILED
    told = zip(missing, ended.stderr.splitlines(), strict=True)
    assert all(path.name.encode() in line for path, line in told)


def test_the_other_files_are_opened(article: Path, surroundings: dict[str, str]) -> None:
    command = [*COMMAND, str(article), str(article.with_name("missing.txt"))]
    with subprocess.Popen(command, env=surroundings, stderr=subprocess.PIPE) as started:
        assert started.stderr is not None
        assert b"missing.txt" in started.stderr.readline()
        with pytest.raises(subprocess.TimeoutExpired):
            started.wait(2)
        started.kill()


def recorded(*arguments: bytes | str, given: bytes = b"") -> list[str]:
    """The headlines of what is read."""
    ended = subprocess.run([*COMMAND, "--record", *arguments], input=given, capture_output=True, check=True)
    return [json.loads(line)["headline"] for line in ended.stdout.splitlines()]


ODD = b"caf\xe9 100%25?#.txt"
"""A name that is no UTF-8, with all that means something in an address."""


@pytest.mark.skipif(os.name != "posix", reason="names of other systems are no bytes")
def test_a_file_is_known_by_its_path_whatever_its_bytes_and_by_its_address(
    article: Path, tmp_path: Path
) -> None:
    odd = os.fsencode(tmp_path) + b"/" + ODD
    Path(os.fsdecode(odd)).write_bytes(article.read_bytes())
    address = f"file://{quote_from_bytes(odd)}"
    arguments = odd, address, f"{address}#:~:text=Serbia", f"FILE://localhost{quote_from_bytes(odd)}"
    assert recorded(*arguments) == ["Serbia"] * 4
    assert recorded("-", given=b"\n".join([odd, address.encode()])) == ["Serbia"] * 2


@pytest.mark.parametrize(
    ("given", "headline"),
    [
        (b"Serbia\n\nSerbia has withdrawn some troops, officials said.\n", "# Serbia"),
        (b"<html><h1>Troops</h1><p>Some have left the border, officials said.</p></html>", "# Troops"),
    ],
    ids=["text", "page"],
)
def test_an_article_is_read_from_standard_input(given: bytes, headline: str) -> None:
    ended = subprocess.run([*COMMAND, "--export", "-"], input=given, capture_output=True, check=True)
    assert headline in ended.stdout.decode().splitlines()
    assert b"standard input" not in ended.stdout


def test_an_empty_standard_input_is_told() -> None:
    ended = subprocess.run([*COMMAND, "--export", "-"], input=b"", capture_output=True, check=False)
    assert (ended.returncode, ended.stderr.decode()) == (
        FAILED,
        "tearsheet: “standard input” is empty: there is nothing in it to read; save the article again.\n",
    )
