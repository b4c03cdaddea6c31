"""An article with its highlights and numbered notes as one page of HTML that needs nothing beside it."""

from __future__ import annotations

from binascii import b2a_base64
from collections.abc import Iterator, Mapping, Sequence

from tearsheet.article import markdown, markup
from tearsheet.article.display_text import one_line
from tearsheet.article.model import Article, Block, BlockKind, Passage
from tearsheet.exchange.entries import Entry, report
from tearsheet.exchange.marked_body import BEGIN, NUMBER, MarkedBody, Numbered, Piece, numbered
from tearsheet.exchange.whole import Head, head_of, listed
from tearsheet.notes.colours import HIGHLIGHTS, EdgePattern
from tearsheet.notes.note import Note

_STYLE = """
:root { color-scheme: light; --ink: #1c1a17; --paper: #fffdf8 }
body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.15rem/1.55 "Source Serif 4", serif;
  color: var(--ink); background: var(--paper) }
h1 { line-height: 1.2; font-size: 2rem } h2, h3 { line-height: 1.3 } h3 { font-size: 1rem; margin: 0 }
.standfirst { font-size: 1.25rem; font-style: italic } .about { font-size: .9rem }
.disclaimer { border-left: .3rem solid #8f6a00; padding: .3rem 0 .3rem .8rem }
.note { border-left: .4rem solid var(--edge, #8a8a8a); padding-left: 1rem; margin: 1.5rem 0 }
blockquote { margin: .5rem 0 .5rem 1rem } figure { margin: 1rem 0 } img { max-width: 100%; height: auto }
td { padding: 0 1rem 0 0; vertical-align: top } pre { overflow-x: auto }
mark { color: inherit; background: var(--ground); text-decoration: underline;
  text-decoration-color: var(--edge); text-decoration-thickness: .1em; text-underline-offset: .2em }
.number { font: .7em sans-serif; vertical-align: super; line-height: 0 }
@media print { body { max-width: none; margin: 0; font-size: 11pt } .note, figure { break-inside: avoid } }
"""
LINES = {
    EdgePattern.SOLID: "underline; text-decoration-style: solid",
    EdgePattern.DOTTED: "underline; text-decoration-style: dotted",
    EdgePattern.DASHED: "underline; text-decoration-style: dashed",
    EdgePattern.DOUBLE: "underline; text-decoration-style: double",
    EdgePattern.WAVY: "underline; text-decoration-style: wavy",
    # CSS has no line of dots and dashes
    EdgePattern.MIXED: "underline overline; text-decoration-style: dotted",
}
_ALLOWED = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def write(article: Article, notes: Sequence[Note], places: Mapping[str, Passage]) -> str:
    """The article, then its notes by their numbers; arguments as `entries.report` has them."""
    said, head = report(article, notes, places), head_of(article)
    marks = numbered(notes, places)
    language = f' lang="{markup.escaped(article.language)}"' if article.language else ""
    entries = "\n".join(_note(number, entry, language) for number, entry in listed(said.entries, marks))
    parts = [
        *_opening(markup.escaped(head.title), language),
        "<article>",
        *_head(head),
        _body(article, marks),
        "</article>",
        f"<section><h2>Notes</h2>\n{entries}\n</section>" if entries else "",
        f'<footer class="about">{said.source.html}</footer>' if said.source.html else "",
        "</body>",
        "</html>",
    ]
    return "\n".join(filter(None, parts)) + "\n"


def _opening(title: str, language: str) -> tuple[str, ...]:
    return (
        "<!DOCTYPE html>",
        f"<html{language}>",
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width">',
        f'<meta http-equiv="Content-Security-Policy" content="{_ALLOWED}">',
        f"<title>{title}</title>",
        f"<style>{_STYLE}{''.join(_colours())}</style>",
        "</head>",
        "<body>",
    )


def _colours() -> Iterator[str]:
    """Grounds, bars, and lines that differ in grey, too."""
    for colour, row in HIGHLIGHTS.items():
        yield f".{colour} {{ --ground: {row.light.ground}; --edge: {row.light.edge} }}\n"
        yield f"mark.{colour} {{ text-decoration-line: {LINES[row.pattern]} }}\n"


def _head(head: Head) -> Iterator[str]:
    yield f"<h1>{markup.escaped(head.title)}</h1>" if head.title else ""
    yield f'<p class="standfirst">{markup.escaped(head.standfirst)}</p>' if head.standfirst else ""
    yield f'<p class="about">{markup.escaped(head.stated)}</p>' if head.stated else ""
    yield f'<p class="disclaimer">{markup.escaped(head.disclaimer)}</p>' if head.disclaimer else ""


def _body(article: Article, marks: Numbered) -> str:
    """The blocks, each picture above its caption."""
    body = MarkedBody(article, marks)
    parts: list[str] = []
    for group in apart(body.blocks):
        words = body.written(markup.html(group), _sign)
        is_figure = bool(group[0].picture)
        parts.append(f"<figure>{_picture(article, group[0])}{words}</figure>" if is_figure else words)
    return "\n".join(parts)


def apart(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """The blocks, those with a picture alone."""
    others: list[Block] = []
    for block in blocks:
        if block.picture and others:
            yield others
            others = []
        if block.picture:
            yield [block]
        else:
            others.append(block)
    if others:
        yield others


def _picture(article: Article, block: Block) -> str:
    picture = article.pictures.get(block.picture)
    if picture is None or block.kind is not BlockKind.CAPTION:
        return ""
    content = b2a_base64(picture.content, newline=False).decode("ascii")
    said = markup.escaped(one_line(picture.description))
    return f'<img alt="{said}" src="data:{picture.media_type};base64,{content}">'


def _sign(sign: str, piece: Piece) -> str:
    if sign == NUMBER:
        number = piece.number
        return f'<a class="number" id="place-{number}" href="#note-{number}">{number}</a>'
    return f'<mark class="{piece.colour}">' if sign == BEGIN else "</mark>"


def _note(number: str, entry: Entry, language: str) -> str:
    colour = f" {entry.note.colour.value}" if entry.note.target else ""
    named = f' id="note-{number}"' if number else ""
    heading = f'<a href="#place-{number}">{number}</a>. {entry.where}' if number else entry.where
    now = entry.reads_now.html
    parts = (
        f'<section class="note{colour}"{named}>',
        f"<h3>{heading}</h3>",
        f"<blockquote{language}>{entry.quote.html}</blockquote>" if entry.quote.html else "",
        f"<p>Reads now:</p>\n<blockquote{language}>{now}</blockquote>" if now else "",
        markup.html(markdown.blocks(entry.note.body)),
        f'<p class="about">{entry.about}</p>',
        *(f'<p class="about">{line.html}</p>' for line in (entry.author, entry.tags) if line.html),
        "</section>",
    )
    return "\n".join(filter(None, parts))
