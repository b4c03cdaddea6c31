"""Texts of any shape are read in time that grows with their length, and long ones by another process."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from threading import Thread
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tearsheet.article.model import Article
from tearsheet.errors import LoadError
from tearsheet.formats import LOADERS, MAX_AT_ONCE, TEXT, Unkept, begin, load, load_bytes
from tearsheet.formats.page import rescue
from tearsheet.formats.process import confined
from tearsheet.formats.process.confined import Loading
from tearsheet.formats.process.recalled import Recalled
from tearsheet.formats.text import plain_text
from tests.core import shapes

_GROWTH = 6
"""Four times the text may take so many times as many calls, and never sixteen times as many."""
_STEADY = 2.2
"""The second half of a text may take so many times as many calls as the quarter before it, and no longer text
is tried: twice as many where they grow with its length, four times with its square."""
_FOR_THE_HEAD = 30_000  # calls, however long the text is
_LETTERS, _LINES = 4_000, 350
"""So many lines tell whether each is compared with all others; of letters there may be more."""
_PAGES = {"text/html", "multipart/related"}
"""What has trees, whose shapes `test_html` tries."""
_MARKED_UP = [each.module for each in LOADERS if each is not TEXT and each.media_type not in _PAGES]

WORDS = "The harbour was closed on Monday, officials said, and will open again in the spring.\n\n"


def calls(loader: ModuleType, piece: str, length: int, frame: str) -> int:
    before, behind = shapes.FRAMES[frame]
    if behind:  # of several lines a long one ends behind what is looked through
        piece = " ".join(piece.splitlines()) or " "
    raw = f"{before}{piece * (length // len(piece))}{behind}".encode()

    def read() -> None:
        with suppress(LoadError):
            loader.read(raw, None)

    return shapes.calls(read)


def grows(loader: ModuleType, piece: str, length: int, frame: str = "alone") -> bool:
    """Whether a text takes more calls than its length accounts for; if it seems so, four times as long a one."""
    quarter, half, whole = (calls(loader, piece, length // part, frame) for part in (4, 2, 1))
    if whole - half <= _STEADY * (half - quarter):
        return False
    return calls(loader, piece, 4 * length, frame) > _GROWTH * (whole + _FOR_THE_HEAD)


@pytest.mark.parametrize("piece", shapes.PIECES)
def test_a_text_is_read_in_time_that_grows_with_its_length(piece: str) -> None:
    length = min(_LETTERS, _LINES * len(piece)) if "\n" in piece[1:] else _LETTERS
    assert not grows(plain_text, piece, length)


@pytest.mark.parametrize("module", _MARKED_UP)
@pytest.mark.parametrize("piece", shapes.PIECES)
def test_marked_up_text_is_read_in_time_that_grows_with_its_length(piece: str, module: str) -> None:
    assert not grows(import_module(module), piece, 800)


_SEVERAL = st.lists(st.sampled_from(shapes.PIECES), min_size=2, max_size=4).map("".join)
_FRAMES = st.sampled_from(list(shapes.FRAMES))


@settings(max_examples=12, deadline=None)
@given(_SEVERAL, _FRAMES)
def test_so_is_a_text_of_several_shapes(piece: str, frame: str) -> None:
    assert not grows(plain_text, piece, 5_000, frame)


@pytest.mark.parametrize("module", _MARKED_UP)
@settings(max_examples=12, deadline=None)
@given(_SEVERAL, _FRAMES)
def test_so_is_marked_up_text_of_several_shapes(module: str, piece: str, frame: str) -> None:
    assert not grows(import_module(module), piece, 600, frame)


def test_only_the_first_lines_of_a_text_without_blank_lines_are_looked_at_for_a_head() -> None:
    lines = "so the ferries went on from the other quay until the pier was open\n" * 100
    assert calls(plain_text, lines, 10 * len(lines), "alone") <= 3 * calls(
        plain_text, lines, len(lines), "alone"
    )


def test_a_text_of_more_than_a_megabyte_is_read_by_another_process(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text(WORDS * (MAX_AT_ONCE // len(WORDS) + 1))
    begun = begin(path)
    assert not isinstance(begun, Article | Unkept)
    assert begun.result() == load_bytes(path.read_bytes(), path)
    again = begin(path)
    assert isinstance(again, Recalled)
    assert again.known(30) == begun.result()


def test_a_long_text_that_is_no_more_wanted_does_not_come(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text(WORDS * (MAX_AT_ONCE // len(WORDS) + 1))
    begun = begin(path)
    assert isinstance(begun, Recalled)
    begun.cancel()
    with pytest.raises(LoadError, match="as you wished"):
        begun.result()


def test_one_that_is_cut_off_while_it_is_opened_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "long.txt"
    path.write_text(WORDS * (MAX_AT_ONCE // len(WORDS) + 1))
    start = Thread.start

    def cut_off(thread: Thread) -> None:
        path.write_bytes(b"")
        start(thread)

    monkeypatch.setattr(Thread, "start", cut_off)
    begun = begin(path)
    assert isinstance(begun, Recalled)
    with pytest.raises(LoadError, match="is empty"):
        begun.result()


@pytest.mark.parametrize("stated", [0, 2 * MAX_AT_ONCE], ids=["grown", "cut off"])
def test_one_of_another_size_than_the_system_says_is_read_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stated: int
) -> None:
    path = tmp_path / "text.txt"
    path.write_text(WORDS if stated else WORDS * (MAX_AT_ONCE // len(WORDS) + 1))
    status = os.stat_result((*path.stat()[:6], stated, *path.stat()[7:10]))
    monkeypatch.setattr(Path, "stat", lambda each: status if each == path else os.lstat(each))
    begun = begin(path)
    assert isinstance(begun, Recalled)
    assert begun.beginning() is None
    assert begun.result() == load_bytes(path.read_bytes(), path)


def test_where_there_can_be_no_more_threads_a_long_text_is_refused_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(thread: Thread) -> None:
        raise RuntimeError("can't start new thread")

    path = tmp_path / "long.txt"
    path.write_text(WORDS * (MAX_AT_ONCE // len(WORDS) + 1))
    monkeypatch.setattr(Thread, "start", fail)
    with pytest.raises(LoadError, match="Resource temporarily unavailable"):
        begin(path)


def test_where_no_process_can_be_started_a_long_text_is_refused_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> None:
        raise OSError(errno.EMFILE, "too many files")

    path = tmp_path / "long.txt"
    path.write_text(WORDS * (MAX_AT_ONCE // len(WORDS) + 1))
    monkeypatch.setattr(confined, "forked", fail)
    with pytest.raises(LoadError, match="too many files"):
        load(path)


def test_of_a_long_text_without_a_word_the_reader_is_told(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text(" " * (MAX_AT_ONCE + 1))
    with pytest.raises(LoadError, match="is empty"):
        load(path)


def test_a_text_of_a_megabyte_is_there_at_once(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text(WORDS * (MAX_AT_ONCE // len(WORDS)))
    assert isinstance(begin(path), Unkept)


_LATIN = "Ministar je rekao: Nećemo se povući, žao mi je, našim građanima. "
_CYRILLIC = "Срби су се повукли са границе. "


@pytest.mark.parametrize(
    ("encoding", "words"),
    [
        *[(encoding, _LATIN) for encoding in ("utf-8", "utf-16", "utf-32", "cp1250", "iso8859-2")],
        ("cp1252", "Le maître a dit « déjà ». "),
        ("cp1254", "Işık ağır ağır söndü. "),
        *[(encoding, _CYRILLIC) for encoding in ("cp1251", "koi8-r", "iso8859-5")],
    ],
)
def test_another_process_reads_every_encoding(tmp_path: Path, encoding: str, words: str) -> None:
    raw = (words * 1_000).encode(encoding)
    assert Loading(TEXT, raw, tmp_path / "long.txt", "name").result().text.startswith(words)


def test_of_a_text_that_asks_for_too_much_the_reader_is_told_what_to_do() -> None:
    with pytest.raises(LoadError, match=r"“a\.txt” asks for more time or memory than a text may: split it"):
        rescue.read(b"a\n" * 1000, Path("a.txt"))
