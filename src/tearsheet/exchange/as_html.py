"""Notes as one page of HTML that needs nothing beside it and runs nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tearsheet.article import markdown, markup
from tearsheet.article.model import Article, Passage
from tearsheet.exchange.entries import Entry, report
from tearsheet.notes.colours import HIGHLIGHTS
from tearsheet.notes.note import Note

# Colours of text on their grounds hold WCAG 2.2, 1.4.6 Contrast (Enhanced)
_STYLE = """
:root { color-scheme: light dark; --edge: #8a8a8a }
body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.5 serif }
section { border-left: .4rem solid var(--edge); padding-left: 1rem; margin: 2rem 0 }
h2 { font-size: 1.1rem; margin: 0 }
blockquote { margin: .5rem 0 .5rem 1rem; font-style: italic }
td { padding: 0 1rem 0 0; vertical-align: top }
.about { font-size: .9rem; margin: 0 }
"""

_ALLOWED = "default-src 'none'; style-src 'unsafe-inline'"


def write(article: Article, notes: Sequence[Note], places: Mapping[str, Passage]) -> str:
    """The notes of an article, a section each; arguments as `entries.report` has them."""
    said = report(article, notes, places)
    language = f' lang="{markup.escaped(article.language)}"' if article.language else ""
    parts = [
        *_head(markup.escaped(said.title.plain)),
        f"<h1>{said.title.html}</h1>",
        f"<p>{said.source.html}</p>" if said.source.html else "",
        f"<p><strong>[{said.disclaimer.html}]</strong></p>" if said.disclaimer.html else "",
        *(_entry(number, entry, language) for number, entry in enumerate(said.entries, 1)),
        "" if said.entries else "<p>No notes.</p>",
        "</body>",
        "</html>",
    ]
    return "\n".join(filter(None, parts)) + "\n"


def _head(title: str) -> tuple[str, ...]:
    return (
        "<!DOCTYPE html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width">',
        f'<meta http-equiv="Content-Security-Policy" content="{_ALLOWED}">',
        f"<title>{title}</title>",
        f"<style>{_STYLE}{_bars()}</style>",
        "</head>",
        "<body>",
    )


def _bars() -> str:
    """The bar beside the notes of each colour."""
    return "".join(f".{colour} {{ --edge: {row.page} }}\n" for colour, row in HIGHLIGHTS.items())


def _entry(number: int, entry: Entry, language: str) -> str:
    colour = f' class="{entry.note.colour.value}"' if entry.note.target else ""
    now = entry.reads_now.html
    parts = (
        f"<section{colour}>",
        f"<h2>{number}. {entry.where}</h2>",
        f"<blockquote{language}>{entry.quote.html}</blockquote>" if entry.quote.html else "",
        f"<p>Reads now:</p>\n<blockquote{language}>{now}</blockquote>" if now else "",
        f'<p class="about">{entry.about}</p>',
        markup.html(markdown.blocks(entry.note.body)),
        *(f'<p class="about">{line.html}</p>' for line in (entry.author, entry.tags) if line.html),
        "</section>",
    )
    return "\n".join(filter(None, parts))
