"""Opening files: the shipped article, and what cannot be opened and why."""

from __future__ import annotations

import os
import re
import zipfile
from datetime import datetime, timedelta, timezone
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tearsheet.article.model import Article
from tearsheet.errors import LoadError
from tearsheet.formats import MAX_MEGABYTES, load, load_bytes
from tests.core import permissions

SHIPPED = next((Path(__file__).parents[3] / "seeds").glob("*.txt"))


def test_the_shipped_article_is_read_as_designed() -> None:
    article = load(SHIPPED)
    assert article.headline == "Serbia Withdraws Troops from Kosovo Border in Response to US Threats"
    assert (
        article.standfirst == "Serbia Pulls Back Troops from Kosovo Border as US Warns of Punitive Measures"
    )
    assert article.bylines == ("time news",)
    assert article.publication == ""
    assert article.left_out_lines == ("You may also like", "Leave a Comment")
    note = "Note: The content of this article is fictional and created for demonstrative purposes"
    assert article.disclaimer == note


def test_the_shipped_article_has_its_date_as_printed_and_in_its_zone() -> None:
    published = load(SHIPPED).published
    assert published is not None
    assert published.text == "Sun 1 Oct 2023 00.11 CEST"
    assert published.when == datetime(2023, 10, 1, 0, 11, tzinfo=timezone(timedelta(hours=2)))
    assert not published.weekday_differs


def test_the_shipped_article_has_nine_paragraphs() -> None:
    texts = [block.text for block in load(SHIPPED).body]
    assert len(texts) == 9
    assert texts[0].startswith("Serbia has announced the withdrawal")
    assert texts[-1].endswith("to prevent further escalations.")


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r", "\x85", "\u2028"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_the_record_hangs_on_neither_encoding_nor_line_ends(encoding: str, line_end: str) -> None:
    text = SHIPPED.read_text(encoding="utf-8").replace("\n", line_end)
    article = load_bytes(text.encode(encoding), SHIPPED)
    assert article._replace(source=load(SHIPPED).source) == load(SHIPPED)


def test_the_record_is_the_same_in_cp1250() -> None:
    article = load_bytes(SHIPPED.read_text(encoding="utf-8").encode("cp1250"), SHIPPED)
    assert article.source.encoding == "cp1250"
    assert article.text == load(SHIPPED).text


def test_the_source_names_the_file() -> None:
    source = load(SHIPPED).source
    assert (source.path, source.media_type, source.encoding) == (SHIPPED, "text/plain", "utf-8")


def zipped(*names: str) -> bytes:
    """An archive; each of its files is longer than the bytes in which signatures stand."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, "x" * 5_000)
    return file.getvalue()


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF"),
        (b"{\\rtf1\\ansi text}", "a rich text document (RTF)"),
        (b"\x89PNG\r\n\x1a\n\0\0", "a picture (PNG)"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "a picture (JPEG)"),
        (b"\x1f\x8b\x08\0", "a compressed file (gzip)"),
        (zipped("word/document.xml"), "a Word document (.docx)"),
        (zipped("[Content_Types].xml", "_rels/.rels", "word/document.xml"), "a Word document (.docx)"),
        (zipped("[Content_Types].xml", "xl/workbook.xml"), "an Excel workbook (.xlsx)"),
        (zipped("mimetype", "META-INF/container.xml"), "an e-book (EPUB)"),
        (b"\r\n%PDF-1.4\n%\xe2\xe3", "a PDF"),
        (zipped("other"), "an archive (ZIP)"),
        (b"<?xml version='1.0'?><song>", "an XML document"),
        (b"<?xml version='1.0'?><feed>", "a feed of news (Atom)"),
        (b"<?xml version='1.0'?>\n<!DOCTYPE en-export><en-export>", "a collection of Evernote's notes"),
        (b"WARC/1.1\r\nWARC-Type: warcinfo\r\n", "a web archive (WARC)"),
        (b"PK\3\4\x14\0\0\0\0\0archive/data.warc.gz", "a web archive (WACZ)"),
        (b"title,url,time_added,tags,status\nA,https://a.example,1,,unread\n", "a list of links from Pocket"),
        (b"<!DOCTYPE html>\n<html><head><title>Pocket Export</title></head>", "a list of links from Pocket"),
        (b"<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>", "a list of bookmarks"),
        (b"[InternetShortcut]\r\nURL=https://a.example/\r\n", "a link to a page"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "a picture (SVG)"),
    ],
)
def test_another_format_is_named(raw: bytes, kind: str) -> None:
    with pytest.raises(LoadError, match=re.escape(f"“a.txt” is {kind}; Tearsheet opens web pages")):
        load_bytes(raw, Path("a.txt"))


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        (b"", "is empty"),
        (b" \r\n\t\n", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (bytes(range(256)), "is not text"),
        (b"\xff\xfeodd", "is damaged text"),
        (b"x" * (MAX_MEGABYTES * 1024 * 1024 + 1), "is larger than"),
    ],
)
def test_bytes_that_hold_no_text_are_refused_with_the_reason(raw: bytes, sentence: str) -> None:
    with pytest.raises(LoadError) as caught:
        load_bytes(raw, Path("a.txt"))
    assert str(caught.value).startswith(f"“a.txt” {sentence}")


def test_a_missing_file_is_named() -> None:
    with pytest.raises(LoadError, match=r"There is no file “nowhere\.txt”"):
        load(Path("/nowhere/nowhere.txt"))


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LoadError, match="is a folder"):
        load(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(LoadError, match="is a device or a pipe"):
        load(tmp_path / "pipe")


def test_a_device_is_refused() -> None:
    with pytest.raises(LoadError, match="“null” is a device"):
        load(Path(os.devnull))


@permissions.HOLD
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x", encoding="utf-8")
    path.chmod(0)
    with permissions.bound_by_permissions(), pytest.raises(LoadError, match="may not be read"):
        load(path)


@pytest.mark.parametrize("name", ["a\0b", "x" * 5000, "a.txt/b"])
def test_a_name_that_no_file_has_is_refused(name: str) -> None:
    with pytest.raises(LoadError):
        load(SHIPPED.parent / name)


def test_a_name_cannot_disturb_the_sentence() -> None:
    with pytest.raises(LoadError, match=re.escape("“a�b�.txt”")):
        load(Path("/nowhere/a\u202eb\udcff.txt"))


def words(text: str) -> list[str]:
    """The letters and figures of a text, in runs."""
    return re.findall(r"[^\W_]+", text)


def everything(article: Article) -> str:
    """All that the record holds of the file."""
    dates = [date.text for date in (article.published, article.updated) if date]
    fields = [article.headline, article.standfirst, *article.bylines, article.publication, article.source.url]
    origins = [provenance.origin for provenance in article.provenance.values()]
    return " ".join([article.text, *fields, *dates, article.disclaimer, *article.left_out_lines, *origins])


LINES = """
Title: One two|Title|by time news|By Ana Petrović and John Smith|By Ana Petrović / Reuters|Updated|by One, Two
Publication Date: Sun 1 Oct 2023 00.11 CEST|2 October 2023|Date: 2023-10-01|Source: Reuters|Category: x|Tags:
URL: https://a.b|Share this|Leave a Comment|(Note: made up)|[Editor's note: one|two]|Correction:|one-|*|1.
A paragraph of some words, which is longer and ends as a sentence does.|Disclaimer: satire|One two three
""".replace("\n", "|").strip("|")
ENDS = st.sampled_from(["\n", "\n\n", "\r\n", " \n\n\n"])


@given(st.lists(st.tuples(st.sampled_from(LINES.split("|")), ENDS), min_size=1))
@example([("Title: One two", "\n"), ("Title: Three", "\n"), ("Title: Four", "\n"), ("x", "\n")])
def test_every_word_of_a_text_is_in_its_record(lines: list[tuple[str, str]]) -> None:
    text = "".join(line + end for line, end in lines)
    if text.strip():
        kept = everything(load_bytes(text.encode(), None))
        for word in set(words(text)):
            assert words(kept).count(word) >= words(text).count(word)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_every_character_of_any_text_is_in_its_record(text: str) -> None:
    try:
        article = load_bytes(b"\xef\xbb\xbf" + text.encode(), None)
    except LoadError:
        assert not text.strip() or not text.isprintable()
    else:
        assert set("".join(text.split())) - set("()[]{}（）【】*_# ") <= set(everything(article))


@given(st.binary())
def test_any_bytes_give_an_article_or_one_error(raw: bytes) -> None:
    try:
        article = load_bytes(raw, Path("a.txt"))
    except LoadError as error:
        assert str(error).endswith(".")
        assert "\n" not in str(error)
    else:
        assert all(block.text and "\n" not in block.text for block in article.body)
