"""All text of a page, in the order of its source: one pass over its characters, no tree of them."""

from __future__ import annotations

from tearsheet.article.model import Article, Block, BlockKind, Provenance, Source
from tearsheet.formats import plain
from tearsheet.formats.refusals import Refusal, refuse
from tearsheet.formats.text import paragraphs


def article(html: str, source: Source, warning: str = "") -> Article:
    """The article with a paragraph for each of a page's blocks, in time that grows only with its length.

    Args:
        html: The page's source.
        source: Where it comes from.
        warning: Why nothing better is made of it.

    Raises:
        LoadError: The page holds no text.
    """
    title, lines = plain.lines(html)
    if not title and not lines:
        raise refuse(Refusal.EMPTY, source.path)
    return Article(
        title,
        tuple([Block(BlockKind.PARAGRAPH, piece) for line in lines for piece in paragraphs.pieces(line)]),
        source,
        provenance={"headline": Provenance("title of the page", is_guess=True)} if title else {},
        warning=warning,
    )
