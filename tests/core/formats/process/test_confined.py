"""Pages are read by a process that may do nothing else, and whatever it does, the reader gets an answer."""

from __future__ import annotations

import os
import signal
import time
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from threading import Thread
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from tearsheet.errors import LoadError
from tearsheet.formats import LOADERS, load, load_bytes
from tearsheet.formats.process import articles, confined
from tearsheet.formats.process.confined import Loading
from tearsheet.formats.process.process import MOST_SECONDS
from tearsheet.formats.refusals import Shortened
from tests.core import hostile, pages

HTML = LOADERS[0]
PAGE = (
    f"<!DOCTYPE html><html><head><title>Harbour closed</title></head><body><h1>Harbour closed</h1>"
    f"<p>{hostile.WORDS * 3}</p><p>{hostile.WORDS * 2}</p></body></html>"
).encode()
LONG = PAGE + b"<p>x" * 2_000_000
PATIENCE = 30.0


class Clock:
    """Stands still until it is set on."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def loading(path: Path, module: str, raw: bytes = PAGE, *, clock: Clock | None = None) -> Loading:
    """A file that is read by means of some other module."""
    path.write_bytes(raw)
    loader = HTML._replace(module=module)
    return Loading(loader, raw, path, "name", clock=clock or time.monotonic)


def stand_in(folder: Path, monkeypatch: pytest.MonkeyPatch, body: str, head: str = "") -> str:
    """The name of a module in the place of a loader."""
    (folder / "stand_in.py").write_text(f"{head}\ndef read(raw, path, ask):\n    {body}\n")
    monkeypatch.syspath_prepend(folder)
    return "stand_in"


def stopped(path: Path, monkeypatch: pytest.MonkeyPatch, clock: Clock | None = None) -> Loading:
    """A page, the process that is to read it being stopped before it begins."""
    head = "import os, signal\nfrom tearsheet.formats.page import html\ndef prepare():\n    html.prepare()\n"
    stop = "    os.kill(os.getpid(), signal.SIGSTOP)"
    name = stand_in(path.parent, monkeypatch, "return html.read(raw, path, ask)", head + stop)
    begun = loading(path, name, clock=clock)
    while Path(f"/proc/{begun.pid}/stat").read_text().rpartition(")")[2].split()[0] != "T":
        time.sleep(0.005)
    return begun


def test_a_page_becomes_an_article(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(PAGE)
    article = load(path)
    assert (article.headline, article.warning, article.source.path) == ("Harbour closed", "", path)
    assert hostile.WORDS.strip() in article.text


def test_waiting_no_time_does_not_block(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = stopped(tmp_path / "a.html", monkeypatch)
    assert begun.wait(0) is None
    os.kill(begun.pid, signal.SIGCONT)
    assert begun.wait() is begun.wait(0)


def test_what_is_cancelled_gives_nothing_and_leaves_no_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = loading(tmp_path / "a.html", stand_in(tmp_path, monkeypatch, "import time; time.sleep(60)"))
    begun.cancel()
    assert begun.wait(PATIENCE) is None
    with pytest.raises(LoadError, match="was not read to its end"):
        begun.result()


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("raise RuntimeError", Shortened.BROKEN),
        ("import os; os._exit(0)", Shortened.BROKEN),
        ("import os; os.abort()", Shortened.BROKEN),
        ("import os; os.write(3, b'A' + (2).to_bytes(8, 'little') + b'A{'); os._exit(0)", Shortened.BROKEN),
        ("import os; os.write(3, b'A' + b'\\xff' * 8); os._exit(0)", Shortened.BROKEN),
        ("import os; os.write(3, b'?' + b'\\xff' * 8); os._exit(0)", Shortened.BROKEN),
        ("x = bytearray(1 << 34)", Shortened.COSTLY),
        ("return None", Shortened.BROKEN),
    ],
)
def test_where_reading_breaks_off_all_text_is_shown_and_the_reader_told_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str, why: Shortened
) -> None:
    article = loading(tmp_path / "a.html", stand_in(tmp_path, monkeypatch, body)).result()
    assert article.warning == why
    assert article.headline == "Harbour closed"
    assert hostile.WORDS.strip() in article.text


def test_reading_that_takes_too_long_on_the_processor_is_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(confined, "ARTICLE_SECONDS", 0.2)
    article = loading(tmp_path / "a.html", stand_in(tmp_path, monkeypatch, "while True: pass")).result()
    assert article.warning == Shortened.COSTLY


@pytest.mark.parametrize(
    ("number", "why"),
    [
        (signal.SIGKILL, Shortened.KILLED),
        (signal.SIGTERM, Shortened.KILLED),
        (signal.SIGXCPU, Shortened.COSTLY),
        (signal.SIGALRM, Shortened.SLOW),
        (signal.SIGSEGV, Shortened.BROKEN),
    ],
)
def test_the_reader_is_told_by_what_reading_was_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: signal.Signals, why: Shortened
) -> None:
    begun = stopped(tmp_path / "a.html", monkeypatch)
    os.kill(begun.pid, number)
    with suppress(ProcessLookupError):  # killed, it needs none
        os.kill(begun.pid, signal.SIGCONT)
    assert begun.result().warning == why


def test_no_page_is_blamed_for_a_computer_that_is_busy_with_other_things(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    begun = stopped(tmp_path / "a.html", monkeypatch, clock)
    clock.seconds = MOST_SECONDS - 1
    assert begun.wait(0) is None
    os.kill(begun.pid, signal.SIGCONT)
    assert not begun.result().warning


def test_what_the_computer_gives_no_time_to_is_said_to_be_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    begun = stopped(tmp_path / "a.html", monkeypatch, clock)
    clock.seconds = MOST_SECONDS
    assert begun.result().warning == Shortened.SLOW
    assert "busy" in Shortened.SLOW


@pytest.mark.parametrize(
    ("limit", "sentence"),
    [
        ("seconds", "asks for more time"),
        ("clock", "the computer was too busy"),
        ("others", "something outside of Tearsheet"),
    ],
)
def test_where_nothing_can_be_read_it_is_said_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, sentence: str
) -> None:
    clock = Clock()
    monkeypatch.setattr(confined, "PLAIN_TEXT_SECONDS", 0.01 if limit == "seconds" else 3.0)
    begun = loading(
        tmp_path / "a.html", stand_in(tmp_path, monkeypatch, "raise RuntimeError"), LONG, clock=clock
    )
    first = begun.pid
    while begun.wait(0) is None and begun.pid == first:
        pass
    if limit == "others":
        os.kill(begun.pid, signal.SIGKILL)
    if limit == "clock":
        os.kill(begun.pid, signal.SIGSTOP)
        clock.seconds = MOST_SECONDS
    with pytest.raises(LoadError, match=sentence):
        begun.result()


def test_where_there_can_be_no_more_threads_it_is_said_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(thread: Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(Thread, "start", fail)
    with pytest.raises(LoadError, match="Resource temporarily unavailable"):
        loading(tmp_path / "a.html", HTML.module)


def test_what_was_read_in_part_is_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cache: Path
) -> None:
    loading(tmp_path / "a.html", stand_in(tmp_path, monkeypatch, "raise RuntimeError")).result()
    assert not cache.exists()


def test_a_refusal_comes_through(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    body = "from tearsheet.formats.refusals import Refusal, refuse; raise refuse(Refusal.BINARY, path)"
    with pytest.raises(LoadError, match=r"\A“ü.html” is not text: save .* and open that\.\Z"):
        loading(tmp_path / "ü.html", stand_in(tmp_path, monkeypatch, body)).result()


def test_what_a_library_prints_is_no_part_of_the_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = "print('chatter', flush=True); return plain_text.read(raw, path)"
    name = stand_in(
        tmp_path,
        monkeypatch,
        body,
        "from tearsheet.formats.text import plain_text\nprepare = plain_text.prepare",
    )
    assert not loading(tmp_path / "a.html", name).result().warning


def test_a_name_that_is_no_unicode_is_read_as_well(tmp_path: Path) -> None:
    path = Path(os.fsdecode(bytes(tmp_path) + b"/a\xff.html"))
    path.write_bytes(PAGE)
    assert load(path).source.path == path


@pytest.mark.parametrize("name", hostile.FILES)
def test_a_hostile_file_is_a_text_with_what_stands_around_the_trap_or_one_sentence(
    tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(hostile.FILES[name])
    words = "harbour was closed on Monday"
    has_words = words.encode() in hostile.FILES[name]
    try:
        article = load(path)
    except LoadError as error:
        assert not has_words
        assert str(error).endswith(".")
        assert "\n" not in str(error)
    else:
        assert "root:" not in article.text
        kept = " ".join([article.text, *article.left_out_lines, article.headline, article.standfirst])
        assert words in kept or not has_words


_ENCODED = [
    ("en", "utf-8"),
    ("Přístav byl v pondělí uzavřen", "windows-1250"),
    ("Гавань была закрыта", "windows-1251"),
    ("Гавань была закрыта", "koi8-r"),
    ("港は月曜日に閉鎖された", "euc-jp"),
    ("港は月曜日に閉鎖された", "shift_jis"),
    ("港口星期一关闭", "gb18030"),
    ("港口星期一關閉", "big5"),
    ("항구가 월요일에 폐쇄되었다", "euc-kr"),
    ("ท่าเรือปิด", "tis-620"),
    ("Το λιμάνι έκλεισε", "iso-8859-7"),
]


@pytest.mark.parametrize(("words", "encoding"), _ENCODED)
def test_a_page_is_the_same_article_whoever_reads_it(tmp_path: Path, words: str, encoding: str) -> None:
    source = f"<!DOCTYPE html><meta charset={encoding}><title>A</title><h1>A</h1><p>{words * 40}</p>"
    path = tmp_path / "a.html"
    path.write_bytes(source.encode(encoding))
    article = load(path)
    assert article == load_bytes(path.read_bytes(), path)
    assert words in article.text


@pytest.mark.parametrize("page", ["p.html", "p.md"])
def test_the_pictures_beside_a_page_come_with_it(tmp_path: Path, page: str) -> None:
    (tmp_path / "p_files").mkdir()
    (tmp_path / "p_files/a.png").write_bytes(pages.png())
    image = '<img src="p_files/a.png">' if page == "p.html" else "\n\n![](p_files/a.png)\n\n"
    (tmp_path / page).write_text(pages.page(image + f"<p>{hostile.WORDS}</p>") if page == "p.html" else image)
    assert [picture.content for picture in load(tmp_path / page).pictures.values()] == [pages.png()]


def test_a_frame_beside_a_page_comes_with_it_in_whatever_encoding(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    text = "<html><meta charset=koi8-r><p>" + "Гавань закрыта из-за шторма до понедельника. " * 9
    (tmp_path / "sub/f.html").write_bytes(text.encode("koi8-r"))
    (tmp_path / "p.html").write_text("<title>x</title><frameset><frame src='sub/f.html'></frameset>")
    article = load(tmp_path / "p.html")
    assert (article.text.count("Гавань закрыта"), article.warning) == (9, "")


def test_a_page_that_unpacks_itself_is_read_where_nothing_can_be_opened(tmp_path: Path) -> None:
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        archive.writestr("index.html", PAGE)
        archive.writestr("images/H_fen.png", pages.png())
    path = tmp_path / "a.html"
    named = packed.getvalue().replace(b"H_fen", b"H\x84fen")  # in the old encoding of such archives
    path.write_bytes(b"<html><body>Unpacking<!--" + named + b"-->")
    article = load(path)
    assert (article.headline, article.warning) == ("Harbour closed", "")


_PIECE = 1 << 20  # bytes, as `articles` looks at them


@pytest.mark.parametrize(
    "raw",
    [b"", b"words", b"a" * (_PIECE - 1) + "é".encode() + b"words", b"a" * _PIECE, b"~ \x1b <p>"],
    ids=["empty", "short", "a character on both sides of a piece's end", "a whole piece", "lone signs"],
)
def test_for_plain_utf_8_no_other_encoding_is_prepared(raw: bytes) -> None:
    assert articles.argument("module", raw) == "module"


@pytest.mark.parametrize(
    "raw",
    [
        *(b"caf\xe9", b"a" * (_PIECE - 1) + b"\xc3", b"~{<:Ky2;NR~}", b"\x1b$B", b"a" * (17 * _PIECE)),
        "Harbour".encode("utf-16-le"),
    ],
    ids=["Latin-1", "half a character", "HZ", "ISO 2022", "too long to be looked through", "UTF-16 of ASCII"],
)
def test_for_what_may_be_in_another_encoding_all_are_prepared(raw: bytes) -> None:
    assert articles.argument("module", raw) == articles.argument("module", b"\xff")
    assert articles.argument("module", raw) != "module"
