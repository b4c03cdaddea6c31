"""Pages are read by a process that may do nothing else, and whatever it does, the reader gets an answer."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tearsheet.errors import LoadError
from tearsheet.formats import LOADERS, Loader, begin, confined, load, rescue
from tearsheet.formats.confined import Loading
from tearsheet.model import Article
from tests.core import hostile

HTML = LOADERS[0]
PAGE = (
    f"<!DOCTYPE html><html><head><title>Harbour closed</title></head><body><h1>Harbour closed</h1>"
    f"<p>{hostile.WORDS * 3}</p><p>{hostile.WORDS * 2}</p></body></html>"
).encode()
PATIENCE = 30.0
HAS_FILTER = sys.platform == "linux" and platform.machine() in {"x86_64", "aarch64"}

ATTEMPTS = """
import os, socket, sys
from pathlib import Path
from tearsheet.formats import confinement

def attempt(what, act):
    try:
        act()
    except OSError as error:
        print(what, error.errno)
    else:
        print(what, "done")

held = open(sys.argv[1], "rb")
print("filter", confinement.confine(5))
attempt("inet", lambda: socket.socket(socket.AF_INET))
attempt("inet6", lambda: socket.socket(socket.AF_INET6))
attempt("unix", lambda: socket.socket(socket.AF_UNIX))
attempt("fork", os.fork)
attempt("run", lambda: os.execv("/bin/true", ["true"]))
attempt("spawn", lambda: os.posix_spawn("/bin/true", ["true"], {}))
attempt("write", lambda: Path(sys.argv[1]).open("r+b"))
attempt("make", lambda: Path(sys.argv[1] + "2").touch())
attempt("remove", lambda: Path(sys.argv[1]).unlink())
attempt("rename", lambda: Path(sys.argv[1]).rename("elsewhere"))
attempt("kill", lambda: os.kill(os.getppid(), 0))
attempt("read", lambda: Path(sys.argv[1]).read_bytes())
"""


def loading(path: Path, module: str, raw: bytes = PAGE) -> Loading:
    """A file that is read by means of some other module."""
    path.write_bytes(raw)
    return Loading(Loader(HTML.media_type, (), module), raw, path, "name")


def stand_in(folder: Path, monkeypatch: pytest.MonkeyPatch, body: str) -> str:
    """The name of a module in the place of a loader."""
    (folder / "stand_in.py").write_text(f"def read(raw, path):\n    {body}\n")
    monkeypatch.syspath_prepend(folder)
    return "stand_in"


def test_a_page_becomes_an_article(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(PAGE)
    article = load(path)
    assert (article.headline, article.warning, article.source.path) == ("Harbour closed", "", path)
    assert hostile.WORDS.strip() in article.text


def test_waiting_no_time_does_not_block(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(PAGE)
    begun = begin(path)
    assert isinstance(begun, Loading)
    started = time.monotonic()
    assert begun.wait(0) is None
    assert time.monotonic() - started < 0.1
    until = started + PATIENCE
    while begun.wait(0) is None:
        assert time.monotonic() < until
    assert begun.wait(0) is begun.wait(0)


def test_what_is_cancelled_gives_nothing_and_leaves_no_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = loading(tmp_path / "a.html", stand_in(tmp_path, monkeypatch, "import time; time.sleep(60)"))
    begun.cancel()
    assert begun.wait(PATIENCE) is None
    with pytest.raises(LoadError, match="was not read to its end"):
        begun.result()


@pytest.mark.parametrize(
    "body",
    [
        "raise RuntimeError",
        "import os; os._exit(0)",
        "import os; os.abort()",
        "import os; os.write(int(os.readlink('/proc/self/fd/1') == ''), b'A{}'); os._exit(0)",
        "x = bytearray(1 << 34)",
        "return None",
    ],
)
def test_where_reading_breaks_off_all_text_is_shown_and_the_reader_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str
) -> None:
    article = loading(tmp_path / "a.html", stand_in(tmp_path, monkeypatch, body)).result()
    assert article.warning == rescue.WARNING
    assert article.headline == "Harbour closed"
    assert hostile.WORDS.strip() in article.text


def test_reading_that_takes_too_long_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confined, "ARTICLE_SECONDS", 0.5)
    article = loading(tmp_path / "a.html", stand_in(tmp_path, monkeypatch, "while True: pass")).result()
    assert article.warning == rescue.WARNING


def test_where_nothing_can_be_read_it_is_said_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = stand_in(tmp_path, monkeypatch, "raise RuntimeError")
    monkeypatch.setattr(confined, "PLAIN_TEXT_SECONDS", 0.0)
    with pytest.raises(LoadError, match="asks for more time or memory"):
        loading(tmp_path / "a.html", name).result()


def test_what_was_read_in_part_is_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cache: Path
) -> None:
    loading(tmp_path / "a.html", stand_in(tmp_path, monkeypatch, "raise RuntimeError")).result()
    assert not cache.exists()


def test_a_refusal_comes_through(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    body = "from tearsheet.errors import LoadError; raise LoadError('“ü” is odd: mend it.')"
    with pytest.raises(LoadError, match=r"\A“ü” is odd: mend it\.\Z"):
        loading(tmp_path / "a.html", stand_in(tmp_path, monkeypatch, body)).result()


def test_what_a_library_prints_is_no_part_of_the_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = "print('chatter', flush=True); from tearsheet.formats.html import read; return read(raw, path)"
    assert not loading(tmp_path / "a.html", stand_in(tmp_path, monkeypatch, body)).result().warning


def test_a_name_that_is_no_unicode_is_read_as_well(tmp_path: Path) -> None:
    path = Path(os.fsdecode(bytes(tmp_path) + b"/a\xff.html"))
    path.write_bytes(PAGE)
    assert load(path).source.path == path


@pytest.mark.skipif(not HAS_FILTER, reason="needs Linux's filter of system calls")
def test_the_process_has_no_network_no_processes_and_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"x")
    command = [sys.executable, "-c", ATTEMPTS, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=tmp_path)
    outcomes = dict(line.split() for line in done.stdout.splitlines())
    assert outcomes.pop("filter") == "True"
    assert outcomes.pop("read") == "done"
    assert set(outcomes.values()) == {"1"}  # EPERM
    assert [file.name for file in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize("name", hostile.FILES)
def test_a_hostile_file_is_a_text_or_one_sentence_and_soon(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(hostile.FILES[name])
    started = time.monotonic()
    try:
        article = load(path)
    except LoadError as error:
        assert str(error).endswith(".")
        assert "\n" not in str(error)
    else:
        assert isinstance(article, Article)
        assert "root:" not in article.text
    limit = confined.ARTICLE_SECONDS + confined.PLAIN_TEXT_SECONDS
    assert time.monotonic() - started < limit + 1


@pytest.mark.parametrize(
    "name", [name for name, raw in hostile.FILES.items() if b"harbour was closed on Monday" in raw]
)
def test_no_trap_costs_the_reader_the_text_around_it(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(hostile.FILES[name])
    article = load(path)
    kept = " ".join([article.text, *article.left_out, article.headline, article.standfirst])
    assert "harbour was closed on Monday" in kept
