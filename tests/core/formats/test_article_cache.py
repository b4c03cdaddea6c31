"""What was read from a page once is there at once the next time, unless anything has changed."""

from __future__ import annotations

import os
import stat
import time
from datetime import date
from pathlib import Path

import pytest

from tearsheet.article.model import Article, Block, BlockKind, Days, Source
from tearsheet.formats import article_cache, begin, companions, load

PATH = Path("/a/page.html")
ARTICLE = Article("A headline", (Block(BlockKind.PARAGRAPH, "Words."),), Source(PATH, "text/html", "utf-8"))
PAGE = (
    b"<!DOCTYPE html><title>T</title><h1>A headline</h1>"
    + b"<p>Words of a page, and some more of them.</p>" * 9
)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A saved page."""
    path = tmp_path / "page.html"
    path.write_bytes(PAGE)
    return path


def test_what_was_kept_is_found() -> None:
    article_cache.keep("a", ARTICLE)
    assert article_cache.find("a", PATH) == ARTICLE


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


def test_a_page_whose_folder_of_files_has_changed_is_read_anew(page: Path) -> None:
    load(page)
    folder = page.with_name("page_files")
    folder.mkdir()
    (folder / "a.png").write_bytes(b"x")
    assert not isinstance(begin(page), Article)


def test_pictures_beside_a_markdown_text_count(tmp_path: Path) -> None:
    raw, path = b"![one](a.png) and ![[sub/b c.png|200]] ![x](https://a.example/c.png)", tmp_path / "a.md"
    assert companions.of(raw, path, "text/markdown") == ()
    (tmp_path / "sub").mkdir()
    for name in ("a.png", "sub/b c.png"):
        (tmp_path / name).write_bytes(b"x")
    assert [state[0] for state in companions.of(raw, path, "text/markdown")] == ["a.png", "sub/b c.png"]


def test_frames_in_any_folder_beside_a_web_page_count(tmp_path: Path) -> None:
    raw = b"<frameset><FRAME name=x SRC='sub/b%20c.html?d'></frameset><iframe src=sub/d.html>"
    assert companions.of(raw, tmp_path / "a.html", "text/html") == ()
    (tmp_path / "sub").mkdir()
    for name in ("sub/b c.html", "sub/d.html", "sub/other.html"):
        (tmp_path / name).write_bytes(b"x")
    states = companions.of(raw, tmp_path / "a.html", "text/html")
    assert [state[0] for state in states] == ["sub/b c.html", "sub/d.html"]


@pytest.mark.parametrize("address", ["../a.png", "/etc/hostname", "//server/share/a.png", "up/a.png"])
def test_the_state_of_what_lies_outside_the_folder_does_not_count(tmp_path: Path, address: str) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (tmp_path / "a.png").write_bytes(b"x")
    (folder / "up").symlink_to(tmp_path)
    assert companions.of(f"![one]({address})".encode(), folder / "a.md", "text/markdown") == ()


def test_the_name_hangs_on_the_code_that_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = article_cache.key(PAGE, "x")
    assert article_cache.key(PAGE, "x") == before
    monkeypatch.syspath_prepend(tmp_path)
    assert article_cache.key(PAGE, "x") != before
