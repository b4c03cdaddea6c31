"""Web pages saved whole: as Chrome, Internet Explorer and Word write them, and damaged ones."""

from __future__ import annotations

import quopri
from base64 import b64encode, encodebytes
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tearsheet.article.model import Article
from tearsheet.errors import LoadError
from tearsheet.formats import load_bytes
from tearsheet.formats.page.mhtml import Message, Part
from tests.core.pages import png

PATH = Path("a.mhtml")
PNG = png() + bytes(range(256)) * 3
BODY = (
    "Die Brücke über den Fluss wurde am Montag gesperrt, sagte ein Sprecher der Stadt nach der Prüfung.",
    "Das Hochwasser hatte zwei Pfeiler beschädigt, die noch vor dem Winter erneuert werden sollen.",
    "Bis dahin fahren die Busse einen Umweg, der je nach Verkehr etwa zwanzig Minuten länger dauert.",
)
PARAGRAPHS = "".join(f"<p>{one}</p>" for one in BODY)
ADDRESS = "https://example.org/news/bridge"


def page(body: str = PARAGRAPHS, charset: str = "utf-8") -> str:
    return (
        f'<!DOCTYPE html><html><head><meta charset="{charset}"><title>Brücke gesperrt</title></head>'
        f"<body><article><h1>Brücke gesperrt</h1>{body}</article></body></html>"
    )


def part(content: bytes, media_type: str = "text/html", *headers: str, encoding: str = "8bit") -> bytes:
    lines = [f"Content-Type: {media_type}", f"Content-Transfer-Encoding: {encoding}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + content


def message(*parts: bytes, header: str = 'Content-Type: multipart/related; boundary="--b"') -> bytes:
    head = (
        f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {ADDRESS}\r\nSubject: =?utf-8?Q?Br=C3=BC?=\r\n"
        f"Date: Mon, 23 Nov 2026 18:30:45 -0000\r\nMIME-Version: 1.0\r\n{header}\r\n\r\n"
    )
    return head.encode() + b"".join(b"\r\n----b\r\n" + one for one in parts) + b"\r\n----b--\r\n"


def read(raw: bytes) -> Article:
    return load_bytes(raw, PATH)


def quoted(html: str) -> bytes:
    return quopri.encodestring(html.encode()).replace(b"\n", b"\r\n")


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (quoted(page()), "quoted-printable"),
        (encodebytes(page().encode()), "base64"),
        (page().encode(), "8bit"),
        (page().encode(), "binary"),
        (quoted(page()), "Quoted-Printable "),
    ],
)
def test_a_page_is_read_in_every_transfer_encoding(content: bytes, encoding: str) -> None:
    article = read(message(part(content, encoding=encoding)))
    assert article.headline == "Brücke gesperrt"
    assert tuple(block.text for block in article.body) == BODY
    assert article.source.media_type == "multipart/related"


def test_the_message_states_the_address_and_the_time_of_saving() -> None:
    raw = message(part(page().encode()))
    assert read(raw.replace(b"-0000", b"+0000")).source.saved == datetime(
        2026, 11, 23, 18, 30, 45, tzinfo=UTC
    )
    assert read(raw).source.url == ADDRESS


@pytest.mark.parametrize(
    "date", ["no date", "", "Mon, 99 Nov 2026 18:30:45 +0000", "Mon, 23 Nov 2026 18:30:45 -0000"]
)
def test_a_time_of_saving_that_is_none_or_has_no_zone_is_not_stated(date: str) -> None:
    raw = message(part(page().encode()))
    assert Message(raw.replace(b"Mon, 23 Nov 2026 18:30:45 -0000", date.encode())).saved is None


@pytest.mark.parametrize("charset", ["windows-1252", "iso-8859-1", "utf-8", "UTF-16LE", '"windows-1252"'])
def test_the_parts_header_names_the_characters(charset: str) -> None:
    raw = page(charset="x").encode(charset.strip('"'))
    assert read(message(part(raw, f"text/html; charset={charset}"))).headline == "Brücke gesperrt"


def test_a_page_declares_its_characters_where_the_header_does_not() -> None:
    html = page(charset="windows-1251").replace("Brücke", "Мост")
    raw = html.encode("cp1251", "xmlcharrefreplace")
    assert read(message(part(raw))).headline == "Мост gesperrt"


def test_a_file_that_was_cut_off_is_read_as_far_as_it_goes() -> None:
    raw = message(part(quoted(page()), encoding="quoted-printable"))
    assert read(raw[: raw.index(b"</article>")]).headline == "Brücke gesperrt"


@pytest.mark.parametrize(
    "header", ["Content-Type: multipart/related", 'Content-Type: multipart/related;\r\n\tboundary="--b"']
)
def test_the_boundary_may_be_folded_or_left_out(header: str) -> None:
    assert read(message(part(page().encode()), header=header)).headline == "Brücke gesperrt"


def test_line_ends_may_be_those_of_unix() -> None:
    raw = message(part(page().encode())).replace(b"\r\n", b"\n")
    assert read(raw).headline == "Brücke gesperrt"


def test_the_part_named_as_the_start_is_the_page() -> None:
    header = 'Content-Type: multipart/related; start="<two@x>"; boundary="--b"'
    other = part(
        b"<html><body><h1>An advertisement</h1><p>Buy.</p></body></html>", "text/html", "Content-ID: <one@x>"
    )
    main = part(page().encode(), "text/html", "Content-ID: <two@x>")
    assert read(message(other, main, header=header)).headline == "Brücke gesperrt"


def test_without_one_the_first_page_that_is_no_frameset_is_it() -> None:
    frames = part(b"<html><frameset><frame src=x></frameset></html>")
    advertisement = part(b"<html><body><p>Buy.</p></body></html>")
    assert read(message(frames, part(page().encode()), advertisement)).headline == "Brücke gesperrt"


def test_a_page_in_a_part_of_parts_is_found() -> None:
    inner = b"--c\r\n" + part(b"Br", "text/plain") + b"\r\n--c\r\n" + part(page().encode()) + b"\r\n--c--"
    assert read(message(part(inner, 'multipart/alternative; boundary="c"'))).headline == "Brücke gesperrt"


def test_a_message_that_is_one_page_is_read() -> None:
    raw = b"MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n" + page().encode()
    assert read(raw).headline == "Brücke gesperrt"


def test_a_message_of_plain_text_is_read_as_one() -> None:
    article = read(
        message(part("Eine Überschrift\r\n\r\nUnd ein Satz, der lang genug ist.".encode(), "text/plain"))
    )
    assert (article.headline, article.source.url) == ("Eine Überschrift", ADDRESS)


@pytest.mark.parametrize(
    ("header", "address"),
    [
        ("Content-ID: <pic@x>", "cid:pic@x"),
        ("Content-Location: https://example.org/news/a.png", "https://example.org/news/a.png"),
        ("Content-Location: https://example.org/news/a.png", "a.png"),
        ("Content-Location: https://example.org/news/a.png", "a.png#part"),
        ("Content-Location: a.png", "a.png"),
    ],
)
def test_what_a_page_shows_is_found_by_its_address(header: str, address: str) -> None:
    picture = part(b64encode(PNG), "image/png", header, encoding="base64")
    raw = message(part(page().encode(), "text/html", f"Content-Location: {ADDRESS}"), picture)
    assert Message(raw).resource(address) == ("image/png", PNG)
    assert Message(raw).resource("elsewhere.png") is None


def test_a_picture_in_the_message_is_in_the_article() -> None:
    picture = part(b64encode(PNG), "image/png", "Content-ID: <pic@x>", encoding="base64")
    figure = '<figure><img src="cid:pic@x" alt="A bridge"><figcaption>The bridge</figcaption></figure>'
    body = f"<p>{BODY[0]}</p>{figure}<p>{BODY[1]}</p><p>{BODY[2]}</p>"
    article = read(message(part(page(body).encode()), picture))
    assert [one.content for one in article.pictures.values()] == [PNG]


@pytest.mark.parametrize(
    "damaged",
    [b64encode(PNG)[:-3], b"!!" + b64encode(PNG), b64encode(PNG).replace(b"A", b"A\r\n"), b"=", b""],
)
def test_damaged_base64_costs_no_more_than_its_end(damaged: bytes) -> None:
    content = Part(part(damaged, "image/png", encoding="base64")).content
    assert content == PNG[: len(content)]
    assert len(content) >= len(damaged.replace(b"\r\n", b"")) * 3 // 4 - 5


@pytest.mark.parametrize("raw", [message(), message(part(PNG, "image/png")), message(part(b"", "text/html"))])
def test_a_message_without_a_page_is_refused_in_one_sentence(raw: bytes) -> None:
    with pytest.raises(LoadError, match=r"“a\.mhtml” holds no page with a text"):
        read(raw)
