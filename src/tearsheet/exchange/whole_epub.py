"""An article with its highlights and numbered notes as an e-book: EPUB 3.3 (W3C, 2025).

Notes are footnotes, which open over the text: EPUB 3 Structural Semantics Vocabulary 1.1, noteref, footnote.
The same article with the same notes is the same file, to the byte.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from html import unescape
from io import BytesIO
from typing import NamedTuple
from uuid import NAMESPACE_URL, uuid5
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from tearsheet.article import markdown, markup
from tearsheet.article.display_text import one_line
from tearsheet.article.markup import escaped
from tearsheet.article.model import Article, Block, BlockKind, Passage
from tearsheet.article.record import iso
from tearsheet.exchange.entries import Entry, report
from tearsheet.exchange.marked_body import BEGIN, NUMBER, SIGNS, MarkedBody, Piece, numbered
from tearsheet.exchange.whole import Head, head_of, listed
from tearsheet.exchange.whole_html import LINES, apart
from tearsheet.formats import picture_head
from tearsheet.notes.colours import HIGHLIGHTS
from tearsheet.notes.note import Note

_EARLIEST = datetime(1980, 1, 1, tzinfo=UTC)
"""Of all that a ZIP file can say: every file in it is of that day, whenever it is written."""
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no document may hold: XML 1.0, 2.2 Characters."""
_LANGUAGE = re.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
"""BCP 47, as far as its form goes."""
_OPENING = re.compile("<h[1-6]>")
_ADDRESS = re.compile(r'(?<=href=")[^"#][^"]*')
_SITE = re.compile("[A-Za-z]+://[^/?#]*")
_NO_URI = re.compile(r"%(?![0-9A-Fa-f]{2})|[\[\]#]")
_XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
_CONTAINER = f"""{_XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
_STYLE = """
h1, h2, h3 { line-height: 1.25 } h3 { font-size: 1em; margin: 0 }
.standfirst { font-style: italic } .about { font-size: .85em }
.disclaimer { border-left: .3em solid #8f6a00; padding: .2em 0 .2em .8em }
aside, .note { border-left: .3em solid #8a8a8a; padding-left: .8em; margin: 1.2em 0 }
blockquote { margin: .5em 0 .5em 1em } figure { margin: 1em 0 } img { max-width: 100%; height: auto }
td { padding-right: 1em; vertical-align: top } pre { white-space: pre-wrap }
mark { color: #1c1a17 }
.number { font-size: .7em; vertical-align: super; line-height: 0 }
"""


class _Shown(NamedTuple):
    """A picture in the book, with its path there."""

    path: str
    media_type: str
    content: bytes


class _Title(NamedTuple):
    """An entry of the contents: where it leads, and its words."""

    place: str
    words: str


def write(article: Article, notes: Sequence[Note], places: Mapping[str, Passage]) -> bytes:
    """The article, then its notes by their numbers; arguments as `entries.report` has them."""
    head, shown = head_of(article), dict(_shown(article))
    content, titles = _content(article, notes, places, shown)
    files: dict[str, str | bytes] = {
        "META-INF/container.xml": _CONTAINER,
        "EPUB/package.opf": _package(article, notes, head.title or "Article", list(shown.values())),
        "EPUB/nav.xhtml": _page(article, "Contents", _contents(titles)),
        "EPUB/article.xhtml": _page(article, head.title or "Article", content),
        "EPUB/style.css": _STYLE + "".join(_colours()),
        **{f"EPUB/{picture.path}": picture.content for picture in shown.values()},
    }
    written = BytesIO()
    with ZipFile(written, "w") as book:
        _put(book, "mimetype", b"application/epub+zip", ZIP_STORED)  # EPUB 3.3, 4.2.3: first, and as it is
        for name, each in files.items():
            _put(book, name, each if isinstance(each, bytes) else _clean(each), ZIP_DEFLATED)
    return written.getvalue()


def _put(book: ZipFile, name: str, content: bytes, way: int) -> None:
    made = ZipInfo(name, _EARLIEST.timetuple()[:6])
    made.compress_type = way
    made.create_system = 3  # the same wherever it is written
    made.external_attr = 0o644 << 16
    book.writestr(made, content)


def _clean(text: str) -> bytes:
    return _NO_XML.sub("\ufffd", text).encode()


def _shown(article: Article) -> Iterator[tuple[str, _Shown]]:
    """The pictures that the text shows and that are what they are called, by their names."""
    names = dict.fromkeys(block.picture for block in article.body if block.picture in article.pictures)
    for number, name in enumerate(names, 1):
        picture = article.pictures[name]
        if picture_head.kind(picture.content) == picture.media_type:
            suffix = picture.media_type.partition("/")[2]
            yield name, _Shown(f"pictures/{number}.{suffix}", picture.media_type, picture.content)


# The files of the book


def _page(article: Article, title: str, content: str) -> str:
    return "\n".join(
        (
            f'{_XML}<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"'
            f"{_language(article)}>",
            f'<head><title>{escaped(title)}</title><link rel="stylesheet" href="style.css"/></head>',
            f"<body>\n{content}\n</body>\n</html>\n",
        )
    )


def _language(article: Article) -> str:
    tag = _tag(article)
    return f' lang="{tag}" xml:lang="{tag}"' if tag else ""


def _tag(article: Article) -> str:
    """Of the language; empty where the file states none, or what is none."""
    return article.language if _LANGUAGE.fullmatch(article.language) else ""


def _package(article: Article, notes: Sequence[Note], title: str, pictures: Sequence[_Shown]) -> str:
    changed = max((note.modified.astimezone(UTC) for note in notes), default=_EARLIEST)
    identity = sha256(f"{article.source.url}\n{article.headline}\n{article.text}".encode(errors="replace"))
    stated = [
        ("dc:identifier", f"urn:uuid:{uuid5(NAMESPACE_URL, identity.hexdigest())}", ' id="id"'),
        ("dc:title", title, ""),
        ("dc:language", _tag(article) or "und", ""),
        *(("dc:creator", one_line(name), "") for name in article.bylines),
        ("dc:publisher", one_line(article.publication), ""),
        ("dc:date", iso(article.published) or "", ""),
        ("dc:description", one_line(article.standfirst), ""),
        ("dc:source", article.source.url, ""),
        ("meta", f"{changed:%Y-%m-%dT%H:%M:%SZ}", ' property="dcterms:modified"'),
    ]
    files = [
        '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
        '<item id="article" href="article.xhtml" media-type="application/xhtml+xml"/>',
        '<item id="style" href="style.css" media-type="text/css"/>',
        *(
            f'<item id="picture-{number}" href="{each.path}" media-type="{each.media_type}"/>'
            for number, each in enumerate(pictures, 1)
        ),
    ]
    return "\n".join(
        (
            f'{_XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">',
            '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
            *(f"<{name}{more}>{escaped(words)}</{name}>" for name, words, more in stated if words.strip()),
            "</metadata>",
            f"<manifest>\n{chr(10).join(files)}\n</manifest>",
            '<spine><itemref idref="article"/></spine>',
            "</package>\n",
        )
    )


def _contents(titles: Sequence[_Title]) -> str:
    rows = "\n".join(
        f'<li><a href="article.xhtml{title.place}">{escaped(title.words)}</a></li>' for title in titles
    )
    return f'<nav epub:type="toc" id="toc"><h1>Contents</h1>\n<ol>\n{rows}\n</ol></nav>'


def _colours() -> Iterator[str]:
    for colour, row in HIGHLIGHTS.items():
        yield f"mark.{colour} {{ background-color: {row.light.ground}; text-decoration: {LINES[row.pattern]};"
        yield f" text-decoration-color: {row.light.edge} }}\n"
        yield f".{colour} {{ border-color: {row.light.edge} }}\n"


# The text


def _content(
    article: Article, notes: Sequence[Note], places: Mapping[str, Passage], shown: Mapping[str, _Shown]
) -> tuple[str, list[_Title]]:
    """The text with the notes, and its headings."""
    said, head, marks = report(article, notes, places), head_of(article), numbered(notes, places)
    body = MarkedBody(article, marks)
    words = "\n".join(
        _figure(article, group[0], body.written(markup.html(group), _sign), shown)
        for group in apart(body.blocks)
    )
    headings = [one_line(SIGNS.sub("", each.text)) for each in body.blocks if each.kind is BlockKind.HEADING]
    ids = iter(range(1, len(headings) + 1))
    words = _OPENING.sub(lambda match: f'{match[0][:-1]} id="part-{next(ids)}">', words)
    entries = "\n".join(_note(article, number, entry) for number, entry in listed(said.entries, marks))
    parts = [
        *_head(head),
        words,
        f'<section id="notes"><h2>Notes</h2>\n{entries}\n</section>' if entries else "",
        f'<p class="about">{said.source.html}</p>' if said.source.html else "",
    ]
    titles = [_Title(f"#part-{number}", heading) for number, heading in enumerate(headings, 1) if heading]
    first, last = _Title("", head.title or "Article"), [_Title("#notes", "Notes")] if entries else []
    return _closed("\n".join(filter(None, parts))), [first, *titles, *last]


def _closed(html: str) -> str:
    """HTML as XML: nothing else of ours has elements that are not closed, or addresses that are no URI."""
    return _ADDRESS.sub(lambda match: escaped(_uri(unescape(match[0]))), html.replace("<br>", "<br/>"))


def _uri(address: str) -> str:
    """An address as browsers take it, with what no URI holds where it stands there in per cent signs.

    RFC 3986: 2.1 has two figures behind each per cent sign, 3.2.2 brackets around a host alone, 3.5 one "#".
    """
    site = _SITE.match(address)
    start = site.end() if site else 0
    path, sign, fragment = address[start:].partition("#")
    return address[:start] + _NO_URI.sub(_per_cent, path) + sign + _NO_URI.sub(_per_cent, fragment)


def _per_cent(match: re.Match[str]) -> str:
    return f"%{ord(match[0]):02X}"


def _head(head: Head) -> Iterator[str]:
    """The disclaimer before all that it is about."""
    yield f'<p class="disclaimer">{escaped(head.disclaimer)}</p>' if head.disclaimer else ""
    yield f"<h1>{escaped(head.title)}</h1>" if head.title else ""
    yield f'<p class="standfirst">{escaped(head.standfirst)}</p>' if head.standfirst else ""
    yield f'<p class="about">{escaped(head.stated)}</p>' if head.stated else ""


def _figure(article: Article, block: Block, words: str, shown: Mapping[str, _Shown]) -> str:
    """The words of some blocks, with the picture that the first of them has."""
    if not block.picture or block.kind is not BlockKind.CAPTION:
        return words
    picture = article.pictures.get(block.picture)
    said = escaped(one_line(picture.description)) if picture else ""
    if block.picture in shown:
        return f'<figure><img alt="{said}" src="{shown[block.picture].path}"/>{words}</figure>'
    return f"<figure><p>{f'[Picture: {said}]' if said else '[Picture]'}</p>{words}</figure>"


def _sign(sign: str, piece: Piece) -> str:
    if sign == NUMBER:
        number = piece.number
        return (
            f'<a class="number" id="place-{number}" href="#note-{number}" epub:type="noteref"'
            f' role="doc-noteref">{number}</a>'
        )
    return f'<mark class="{piece.colour}">' if sign == BEGIN else "</mark>"


def _note(article: Article, number: str, entry: Entry) -> str:
    language, now = _language(article), entry.reads_now.html
    colour = entry.note.colour.value if entry.note.target else "note"
    opening, closing = f'<div class="note {colour}">', "</div>"
    if number:
        opening = f'<aside class="{colour}" id="note-{number}" epub:type="footnote" role="doc-footnote">'
        closing = "</aside>"
    parts = (
        opening,
        f'<h3><a href="#place-{number}">{number}</a>. {entry.where}</h3>'
        if number
        else f"<h3>{entry.where}</h3>",
        f"<blockquote{language}>{entry.quote.html}</blockquote>" if entry.quote.html else "",
        f"<p>Reads now:</p>\n<blockquote{language}>{now}</blockquote>" if now else "",
        markup.html(markdown.blocks(entry.note.body)),
        f'<p class="about">{entry.about}</p>',
        *(f'<p class="about">{line.html}</p>' for line in (entry.author, entry.tags) if line.html),
        closing,
    )
    return "\n".join(filter(None, parts))
