"""What was read from a page once is there at once the next time, unless anything has changed."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from urllib.parse import unquote

import pytest

from tearsheet.article import as_json
from tearsheet.article.long_body import LongBody
from tearsheet.article.model import Article, Block, BlockKind, Days, Source
from tearsheet.formats import Unkept, article_cache, begin, companions, load
from tests.core.shapes import calls

PATH = Path("/a/page.html")
ARTICLE = Article("A headline", (Block(BlockKind.PARAGRAPH, "Words."),), Source(PATH, "text/html", "utf-8"))
PAGE = (
    b"<!DOCTYPE html><title>T</title><h1>A headline</h1>"
    + b"<p>Words of a page, and some more of them.</p>" * 9
)
LONG = ARTICLE._replace(body=LongBody("\n".join(f"Paragraph {number}, “words”." for number in range(2_000))))


def _one_letter(content: bytes) -> bytes:
    return content.replace(b"ords", b"orbs", 1)


def _no_end(content: bytes) -> bytes:
    return content[:-1]


def _longer(content: bytes) -> bytes:
    return content + b"\n"


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A saved page."""
    path = tmp_path / "page.html"
    path.write_bytes(PAGE)
    return path


def test_what_was_kept_is_found() -> None:
    article_cache.keep("a", ARTICLE)
    assert article_cache.find("a", PATH) == ARTICLE


def test_while_the_program_is_being_replaced_a_page_is_read_anew(
    page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = load(page)

    def gone(folder: Path) -> None:
        raise FileNotFoundError(folder)

    article_cache._code.cache_clear()  # as in a program that has just been started
    monkeypatch.setattr(os, "scandir", gone)
    assert article_cache.key(PAGE) != article_cache.key(PAGE)
    assert load(page) == article


def test_an_article_that_takes_too_much_of_the_disk_is_not_kept(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = as_json.encoded(ARTICLE)
    for at_most in (len(content) - 1, len(content)):
        monkeypatch.setattr(article_cache, "_LARGEST", at_most)
        assert not cache.exists()
        article_cache.keep("a", ARTICLE)
    assert article_cache.find("a", PATH) == ARTICLE
    monkeypatch.setattr(article_cache, "_LARGEST", len(content) - 1)
    assert article_cache.find("a", PATH) is None


def test_what_was_not_kept_is_not_found(cache: Path) -> None:
    assert article_cache.find("a", PATH) is None
    assert not cache.exists()


def test_only_its_owner_may_read_a_file(cache: Path) -> None:
    article_cache.keep("a", ARTICLE)
    assert [stat.S_IMODE(path.stat().st_mode) for path in (cache, cache / "a.json")] == [0o700, 0o600]


@pytest.mark.parametrize(
    ("today", "is_found"),
    [
        (date(2024, 6, 9), False),
        (date(2024, 6, 10), True),
        (date(2024, 6, 20), True),
        (date(2024, 6, 21), False),
    ],
)
def test_what_another_days_clock_made_of_a_page_is_found_on_no_other_day(today: date, is_found: bool) -> None:
    article_cache.keep("a", ARTICLE._replace(days=Days(date(2024, 6, 10), date(2024, 6, 20))))
    assert (article_cache.find("a", PATH, today=today) is not None) == is_found


@pytest.mark.parametrize("damaged", [b"", b"{}", b"\0" * 99])
def test_a_damaged_file_is_as_none(cache: Path, damaged: bytes) -> None:
    article_cache.keep("a", ARTICLE)
    (cache / "a.json").write_bytes(damaged)
    assert article_cache.find("a", PATH) is None


@pytest.mark.parametrize("article", [ARTICLE, LONG])
@pytest.mark.parametrize("change", [_one_letter, _no_end, _longer])
def test_a_file_that_is_not_as_it_was_written_is_as_none(
    cache: Path, article: Article, change: Callable[[bytes], bytes]
) -> None:
    article_cache.keep("a", article)
    file = cache / "a.json"
    file.write_bytes(change(file.read_bytes()))
    assert article_cache.find("a", PATH) is None


def test_no_paragraph_of_a_kept_long_text_is_made_before_it_is_asked_for() -> None:
    article_cache.keep("a", LONG)
    assert calls(lambda: article_cache.find("a", PATH)) < len(LONG.body) // 4
    assert article_cache.find("a", PATH) == LONG


def test_a_long_text_of_another_length_than_its_record_states_is_none() -> None:
    content = as_json.encoded(LONG).partition(b"\n")[0] + b"\nshort"
    with pytest.raises(as_json.NoArticleError):
        as_json.decoded(content, PATH)


def test_a_folder_that_cannot_be_made_costs_only_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    article_cache.keep("a", ARTICLE)
    assert article_cache.find("a", PATH) is None


def test_the_least_recently_used_make_room(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for age, name in enumerate("abc"):
        article_cache.keep(name, ARTICLE)
        os.utime(cache / f"{name}.json", (time.time() - 900 + age,) * 2)
    article_cache.find("a", PATH)
    size = (cache / "a.json").stat().st_size
    monkeypatch.setattr(article_cache, "MOST", 3 * size)
    article_cache.keep("d", ARTICLE)
    assert sorted(path.stem for path in cache.iterdir()) == ["a", "c", "d"]


def test_a_page_is_read_by_another_process_only_once(page: Path) -> None:
    assert not isinstance(begin(page), Article)
    first = load(page)
    assert begin(page) == first


@pytest.fixture
def text(tmp_path: Path) -> Path:
    """A saved plain text."""
    path = tmp_path / "text.txt"
    path.write_text("A headline\n\nBy Ann Lee\n\nWords of a text, and some more of them, to its end.\n")
    return path


def test_a_plain_text_that_was_kept_is_read_only_once(text: Path) -> None:
    first = begin(text)
    assert isinstance(first, Unkept)
    first.keep()
    assert begin(text) == first.article


def test_a_kept_plain_text_needs_no_rule_of_any_field_and_no_refusal(text: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from tearsheet.formats import Unkept, begin;"
        "begun = begin(Path(sys.argv[1])); isinstance(begun, Unkept) and begun.keep();"
        "print(any('fields' in name or 'refusals' in name for name in sys.modules))"
    )
    command = [sys.executable, "-c", script, str(text)]
    printed = [subprocess.run(command, capture_output=True, check=True).stdout.strip() for _ in range(2)]
    assert printed == [b"True", b"False"]


def test_a_changed_plain_text_is_read_anew(text: Path) -> None:
    first = begin(text)
    assert isinstance(first, Unkept)
    first.keep()
    text.write_text("Another headline\n\nWords of a text, and some more of them, to its end.\n")
    assert load(text).headline == "Another headline"


def test_a_copy_elsewhere_is_the_same_article_with_its_own_path(page: Path, tmp_path: Path) -> None:
    first = load(page)
    copy = tmp_path / "copy.html"
    copy.write_bytes(PAGE)
    found = begin(copy)
    assert isinstance(found, Article)
    assert found == first._replace(source=first.source._replace(path=copy))


def test_a_changed_page_is_read_anew(page: Path) -> None:
    load(page)
    page.write_bytes(PAGE + b"<p>One more.</p>")
    assert not isinstance(begin(page), Article)


PICTURE = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\2\0\0\0"
BESIDE = {
    "html": PAGE.replace(b"<h1>", b"<h1>")[:-1] + b'<p><img src="%s" alt="x"></p>' + PAGE[-1:],
    "md": b"# A page\n\nWith some words in it, and a picture.\n\n![x](%s)\n\nAnd the last words of it.\n",
}


@pytest.mark.parametrize("suffix", BESIDE)
@pytest.mark.parametrize("name", ["bilder/turm.png", "page_files/a.png", "a/b/c d.png", "%C3%A4/1.png"])
def test_what_a_page_asks_for_is_seen_when_it_comes_changes_and_goes(
    tmp_path: Path, suffix: str, name: str
) -> None:
    path = tmp_path / f"page.{suffix}"
    path.write_bytes(BESIDE[suffix] % name.replace(" ", "%20").encode())
    file = tmp_path / unquote(name)
    assert not load(path).pictures
    assert isinstance(begin(path), Article)
    file.parent.mkdir(parents=True)
    for content in (PICTURE, PICTURE + b"x"):
        file.write_bytes(content)
        assert [one.content for one in load(path).pictures.values()] == [content]
        assert isinstance(begin(path), Article)
    file.unlink()
    known = begin(path)
    assert isinstance(known, Article)
    assert not known.pictures


def test_what_a_frame_asks_for_counts_too(tmp_path: Path) -> None:
    path, frame = tmp_path / "page.html", tmp_path / "sub" / "frame.html"
    path.write_bytes(PAGE + b'<iframe src="sub/frame.html"></iframe>')
    load(path)
    frame.parent.mkdir()
    frame.write_bytes(b"<!doctype html><p>In the frame</p><img src='pictures/a.png'>")
    assert not isinstance(begin(path), Article)
    load(path)
    assert isinstance(begin(path), Article)


def test_a_file_that_the_page_does_not_ask_for_does_not_count(page: Path) -> None:
    load(page)
    folder = page.with_name("page_files")
    folder.mkdir()
    (folder / "a.png").write_bytes(PICTURE)
    assert isinstance(begin(page), Article)


def test_copies_with_and_without_their_files_stand_beside_each_other(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "page.html").write_bytes(BESIDE["html"] % b"bilder/a.png")
    (tmp_path / "one" / "bilder").mkdir()
    (tmp_path / "one" / "bilder" / "a.png").write_bytes(PICTURE)
    for name in ("one", "two"):
        load(tmp_path / name / "page.html")
    known = [begin(tmp_path / name / "page.html") for name in ("one", "two")]
    assert [len(one.pictures) for one in known if isinstance(one, Article)] == [1, 0]


@pytest.mark.parametrize("damaged", [b"", b"{", b"{}", b"[3, null]", b"[" * 100_000])
def test_damaged_names_of_files_only_cost_time(tmp_path: Path, cache: Path, damaged: bytes) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(BESIDE["html"] % b"bilder/a.png")
    first = load(path)
    [names] = cache.glob("*.asked")
    names.write_bytes(damaged)
    assert load(path) == first


@pytest.mark.parametrize("address", ["../a.png", "/etc/hostname", "//server/share/a.png", "up/a.png"])
def test_the_state_of_what_lies_outside_the_folder_does_not_count(tmp_path: Path, address: str) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (tmp_path / "a.png").write_bytes(b"x")
    (folder / "up").symlink_to(tmp_path)
    assert companions.of(folder, [address]) == ()


def test_the_name_hangs_on_the_code_that_reads(tmp_path: Path) -> None:
    names = {key_with(folders) for folders in ((), (), (tmp_path,))}
    assert len(names) == 2


def key_with(folders: tuple[Path, ...]) -> str:
    """The name that a program gives that looks into these folders too."""
    code = (
        "import sys; sys.path += sys.argv[1:]; from tearsheet.formats import article_cache;"
        "print(article_cache.key(b'<p>Words', 'x'))"
    )
    command = [sys.executable, "-c", code, *map(str, folders)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_a_program_that_runs_while_its_files_are_renewed_names_what_it_reads_as_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = article_cache.key(PAGE, "x")
    monkeypatch.syspath_prepend(tmp_path)
    assert article_cache.key(PAGE, "x") == before
