"""Which format a file is in: by its content first, by its name second."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tearsheet.errors import LoadError
from tearsheet.formats import Loader, Unkept, begin, foreign, load, load_bytes, loader_for, sniffing
from tests.core.formats.samples import each_format, sample

README = Path(__file__).parents[3] / "README.md"
PAGE = b"<!DOCTYPE html><html><head><title>T</title></head><body><p>Words of a page.</p></body></html>"
PROSE = b"A headline\n\nThe page begins with <html> and ends with </html>, she said.\n"
HEADER = (
    b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=b\r\n\r\n"
)
CLIPPING = b"---\ntitle: T\nsource: https://a.example\n---\n\nWords.\n"
HTML, MHTML, MARKDOWN, TEXT = "text/html", "multipart/related", "text/markdown", "text/plain"


_TOLD_BY_CONTENT = {HTML, MHTML}
"""What is a text like any other where nothing in it says that it is a page."""


@each_format
def test_every_format_is_told_by_its_names_and_has_a_loader(loader: Loader) -> None:
    assert callable(import_module(loader.module).read)
    wanted = TEXT if loader.media_type in _TOLD_BY_CONTENT else loader.media_type
    assert {format_of(b"---\nPlain words.", f"a{suffix}") for suffix in loader.suffixes} == {wanted}


@each_format
def test_every_format_is_told_by_its_content_alone(loader: Loader) -> None:
    where = f"{sniffing.__name__}.media_type, and what {foreign.__name__}.may_be_marked_up lets through to it"
    assert format_of(sample(loader), "a") == loader.media_type, f"{loader.name} is not told by {where}"


@each_format
def test_every_format_is_read_without_rights_and_its_article_says_its_type(
    loader: Loader, tmp_path: Path
) -> None:
    path = tmp_path / f"a{loader.suffixes[0]}"
    path.write_bytes(sample(loader))
    article = load(path)
    late = f"{loader.module} broke without rights: does it import or open anything late? `prepare()` does it before"
    assert article.warning == "", late
    assert article.source.media_type == loader.media_type, f"{loader.module}.read states another `Source`"


@each_format
def test_a_foreign_format_is_refused_with_the_names_of_all_that_are_opened(loader: Loader) -> None:
    with pytest.raises(LoadError, match=f"; Tearsheet opens [^:]*{loader.plural}"):
        loader_for(b"%PDF-1.7", Path("a.pdf"))


@each_format
def test_the_readme_says_what_of_each_format_is_read(loader: Loader) -> None:
    section = README.read_text("utf-8").partition("\n## Formats\n")[2].partition("\n## ")[0]
    begins = f"**{loader.plural[0].upper()}{loader.plural[1:]}**"
    assert f"\n{begins}" in section, f"README, Formats: a paragraph is missing that begins with {begins}"


def format_of(raw: bytes, name: str) -> str:
    return loader_for(raw, Path(name)).media_type


@pytest.mark.parametrize(
    ("raw", "name", "expected"),
    [
        (PAGE, "a.html", HTML),
        (PAGE, "a.txt", HTML),
        (PAGE, "a", HTML),
        (PAGE, "a.md", HTML),
        (PAGE, "a.mhtml", HTML),
        (b"\xef\xbb\xbf\r\n  " + PAGE, "a.txt", HTML),
        (PAGE.decode().encode("utf-16"), "a.txt", HTML),
        (PAGE.decode().encode("utf-16-be"), "a.txt", HTML),
        (b"<!-- saved from url=(0014)about:internet -->\r\n<HTML><HEAD>", "a.txt", HTML),
        (b"<?xml version='1.0' encoding='x'?>\n<!DOCTYPE html PUBLIC 'x'>\n<html>", "a.txt", HTML),
        (b"<meta charset=windows-1251><p>\xcf\xf0\xe8", "a.txt", HTML),
        (b"<p>One <b>two</b></p><p>three</p>", "a.txt", HTML),
        (b"Warning: a line before the page\n<html><body><p>x", "a.htm", HTML),
        (b"no tag at all", "a.html", TEXT),
        (PROSE, "a.txt", TEXT),
        (PROSE, "a", TEXT),
        (b"<html> is a tag, he wrote.", "a.txt", TEXT),
        (b"<html> is a tag, he wrote.", "a.md", MARKDOWN),
        (b"<p> is a tag, he wrote.", "a.txt", TEXT),
        (b"3 < 4 and 5 > 4", "a.txt", TEXT),
        (HEADER, "a.mhtml", MHTML),
        (HEADER, "a.txt", MHTML),
        (HEADER.replace(b"\r\n", b"\n"), "a", MHTML),
        (b"Content-Type: text/html\n\n<p>x", "a.mht", MHTML),
        (b"Content-Type: a column\n\nThe MIME-Version: line is old.", "a.txt", TEXT),
        (CLIPPING, "a.md", MARKDOWN),
        (CLIPPING, "a.txt", MARKDOWN),
        (CLIPPING.replace(b"\n", b"\r\n"), "a.txt", MARKDOWN),
        (b"---\n\nA line of dashes begins this text.\n\n---\n", "a.txt", TEXT),
        (b"# One\n\nSee [this](https://a.example).", "a.txt", MARKDOWN),
        (b"# One\n\nand two", "a.txt", TEXT),
        (b"plain prose", "a.MD", MARKDOWN),
    ],
)
def test_the_content_tells_the_format_and_then_the_name(raw: bytes, name: str, expected: str) -> None:
    assert format_of(raw, name) == expected


@pytest.mark.parametrize("name", ["a.html", "a.mhtml", "a.md"])
def test_a_picture_is_refused_whatever_its_name(name: str) -> None:
    with pytest.raises(LoadError, match=r"is a picture \(PNG\)"):
        loader_for(b"\x89PNG\r\n\x1a\n<html>", Path(name))


@pytest.mark.parametrize("name", ["a.html", "a.mhtml", "a.md", "a.txt"])
def test_an_empty_file_is_refused_whatever_its_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    with pytest.raises(LoadError, match="is empty"):
        load(tmp_path / name)


def test_plain_text_is_there_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(PROSE)
    assert isinstance(begin(path), Unkept)


def test_plain_text_needs_nothing_that_pages_need(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(PROSE)
    script = (
        "import sys; from pathlib import Path; from tearsheet.formats import load; load(Path(sys.argv[1]));"
        "print(*[name for name in sys.modules if name.startswith('tearsheet')], 'subprocess' in sys.modules)"
    )
    command = [sys.executable, "-c", script, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=dict(os.environ))
    imported = done.stdout.split()
    assert imported[-1] == "False"
    assert not {
        f"tearsheet.{name}"
        for name in ("formats.sniffing", "formats.process.confined", "formats.companions", "article.as_json")
    } & set(imported)


STARTS = st.sampled_from(
    [b"", b"<html>", b"---\n", b"MIME-Version: 1.0\nContent-Type: multipart/related\n\n--", b"# "]
)


@settings(max_examples=50, deadline=None)
@given(STARTS, st.binary(max_size=300), st.sampled_from([".html", ".mhtml", ".md", ".txt", ""]))
def test_any_bytes_have_a_loader_or_one_refusal(start: bytes, rest: bytes, suffix: str) -> None:
    try:
        assert isinstance(loader_for(start + rest, Path("a" + suffix)), Loader)
    except LoadError as error:
        assert str(error).endswith(".")


PAGES = "<html> <p> </p> <div> <td> <!-- --> <script> </script> &lt; &#0; &#xd800; \0 <a href=' '> <h1> </h1>"
MARKDOWNS = "#|**|[a](b)|![x](y)|> |- |1. |```|---|a: b|\n|\n\n|word |é|| a | b ||:-|"
MESSAGES = [
    "--b\n",
    "--b--\n",
    "Content-Type: text/html\n",
    "Content-Type: multipart/x; boundary=c\n",
    "=3D",
    "=\n",
]
PIECES = st.lists(st.sampled_from([*PAGES.split(), *MARKDOWNS.split("|"), *MESSAGES]), max_size=40).map(
    "".join
)


@settings(max_examples=75, deadline=None)
@given(
    st.sampled_from([b"<html>", b"---\n", b"MIME-Version: 1\nContent-Type: multipart/x; boundary=b\n\n"]),
    PIECES,
)
def test_any_bits_of_markup_give_an_article_or_one_sentence(start: bytes, bits: str) -> None:
    try:
        article = load_bytes(start + bits.encode(), Path("a.md"))
    except LoadError as error:
        assert str(error).endswith(".")
        assert "\n" not in str(error)
    else:
        assert all("\n" not in block.text for block in article.body)
        assert all(0 <= s.start <= s.end <= len(block.text) for block in article.body for s in block.spans)
