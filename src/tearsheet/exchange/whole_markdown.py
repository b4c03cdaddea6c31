"""An article with its highlights and numbered notes as Markdown, the notes as footnotes.

A highlight is HTML's `mark`, which CommonMark lets stand; a note is a footnote as Pandoc, GitHub and
Obsidian have it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from textwrap import indent

from tearsheet.article.markdown_writer import escaped, markdown
from tearsheet.article.model import Article, Passage, SpanKind
from tearsheet.exchange.as_markdown import contained, front_matter, quoted
from tearsheet.exchange.entries import Entry, flat, report
from tearsheet.exchange.marked_body import BEGIN, NUMBER, MarkedBody, Piece, numbered
from tearsheet.exchange.whole import head_of, listed
from tearsheet.notes.note import Note

_FOOT = "    "  # the further paragraphs of a footnote stand under its first letter


def write(article: Article, notes: Sequence[Note], places: Mapping[str, Passage]) -> str:
    """The article, then its notes by their numbers; arguments as `entries.report` has them."""
    said, head = report(article, notes, places), head_of(article)
    marks = numbered(notes, places)
    body = MarkedBody(article, marks, frozenset({SpanKind.CODE}))
    entries = list(listed(said.entries, marks))
    parts = [
        front_matter(article, notes, head.title),
        f"# {escaped(head.title)}" if head.title else "",
        f"*{escaped(head.standfirst)}*" if head.standfirst else "",
        escaped(head.stated),
        f"> {escaped(head.disclaimer)}" if head.disclaimer else "",
        body.written(markdown(body.blocks), _sign),
        *(_unnumbered(entry) for number, entry in entries if not number),
        said.source.markdown,
        *(_footnote(number, entry) for number, entry in entries if number),
    ]
    return "\n\n".join(filter(None, parts)) + "\n"


def _sign(sign: str, piece: Piece) -> str:
    if sign == NUMBER:
        return f"[^{piece.number}]"
    return f'<mark class="{piece.colour}">' if sign == BEGIN else "</mark>"


def _footnote(number: str, entry: Entry) -> str:
    words = "\n\n".join(
        filter(None, (contained(flat(entry.note.body)), entry.author.markdown, entry.tags.markdown))
    )
    return f"[^{number}]: {indent(words, _FOOT).lstrip()}"


def _unnumbered(entry: Entry) -> str:
    parts = (
        f"## {entry.where}",
        quoted(entry.quote.markdown),
        f"*{entry.about}*",
        contained(flat(entry.note.body)),
        entry.author.markdown,
        entry.tags.markdown,
    )
    return "\n\n".join(filter(None, parts))
