"""A page whose article is one text as typed, in a `pre`: wrapped at a column, it is read as plain text is."""

from __future__ import annotations

from collections.abc import Sequence

from lxml.html import HtmlElement

from tearsheet.article.model import Article, BlockKind, Provenance, Source
from tearsheet.formats.fields import languages
from tearsheet.formats.fields.plain_words import one_line
from tearsheet.formats.page.shown.pieces import Piece
from tearsheet.formats.text import paragraphs, plain_text

_NEARLY_ALL = 0.8  # a guess: half or one and a half of it changes none of 39 pages
_LEAST = 200  # characters; a guess: none of 39 pages reaches it


def of(root: HtmlElement, pieces: Sequence[Piece]) -> str:
    """The text of the page's one `pre`, below the page's headline; empty for other pages.

    Code and tables are no such text: it has to be wrapped at a column.
    """
    typed = [
        element for element in root.iter("pre") if not any(e.tag == "pre" for e in element.iterancestors())
    ]
    if len(typed) != 1:
        return ""
    text = "".join(typed[0].itertext())
    shown = sum(len(piece.block.text) for piece in pieces if not piece.is_hidden)
    is_most = len(text) >= _LEAST and sum(map(len, text.split("\n"))) >= _NEARLY_ALL * shown
    if not is_most or not paragraphs.is_wrapped(text):
        return ""
    above = [
        one_line(piece.block.text)
        for piece in pieces
        if piece.block.level == 1 and piece.block.kind is BlockKind.HEADING
    ]
    return "\n\n".join([*above[:1], text.strip("\n")])


def article(text: str, root: HtmlElement, source: Source) -> Article:
    """The article in a text as typed; its headline is the page's title where it states none.

    Raises:
        LoadError: There is nothing but white space.
    """
    with languages.spoken_in(text):
        found = plain_text.of_text(text, source)
    title = one_line(root.findtext(".//title") or "")
    if found.headline or not title:
        return found
    origin = {"headline": Provenance("title of the page", is_guess=True)}
    return found._replace(headline=title, provenance={**found.provenance, **origin})
