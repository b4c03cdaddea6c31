"""What on a page is an article of its own: the next one, galleries, the linked teasers of others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement

from tearsheet.article.model import BlockKind
from tearsheet.formats.fields import datelines
from tearsheet.formats.fields.plain_words import is_sentence
from tearsheet.formats.page.shown import names
from tearsheet.formats.page.shown.names import Kind
from tearsheet.formats.page.shown.pieces import Piece
from tearsheet.formats.page.shown.scope import upwards

_LEAST_PROSE = 10  # words; measured: 5 changes 1 of 39 pages (F1 -0.05), 15 none
_LEAST_QUOTED = 4  # words; a guess: half or one and a half of it changes none of 39 pages
_LEAST_PARAGRAPHS = 3  # a guess: half or one and a half of it changes none of 39 pages
_LINES_OF_HEAD = 5  # a guess: half or one and a half of it changes none of 39 pages
_WRAPPERS = frozenset(("div", "section", "main"))
_HIGHEST = 3  # level of headings that begin articles; a guess: none of 39 pages reaches it


def is_prose(piece: Piece) -> bool:
    """Whether a piece is a sentence or several, seen, and not mostly a link."""
    block = piece.block
    is_text = block.kind in {BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.LIST_ITEM}
    return is_text and not piece.is_hidden and not piece.is_mostly_linked() and _is_long(piece)


def _is_long(piece: Piece) -> bool:
    is_quoted = piece.block.kind is BlockKind.QUOTATION
    return is_sentence(piece.block.text, _LEAST_QUOTED if is_quoted else _LEAST_PROSE)


def elements(pieces: Sequence[Piece], headline: int | None) -> list[HtmlElement]:
    """The elements that hold other articles, galleries and teasers, none of the article that is looked for.

    Args:
        pieces: Of the whole page.
        headline: Where the headline stands, if it is shown.
    """
    own = set(upwards(pieces[headline].element)) if headline is not None else set()
    found = [*_galleries(pieces, headline, own), *_teasers(pieces, own)]
    return found + (_next_articles(pieces, headline, own) if headline is not None else [])


def _galleries(pieces: Sequence[Piece], headline: int | None, own: set[HtmlElement]) -> Iterator[HtmlElement]:
    """Galleries that follow a text."""
    paragraphs = 0
    of_text = {element.get("class") for element in own}
    seen: set[HtmlElement] = set()
    for piece in pieces[headline or 0 :]:
        for element in upwards(piece.element):
            if element in seen:
                break
            seen.add(element)
            if paragraphs < _LEAST_PARAGRAPHS:
                of_text.add(element.get("class"))
            elif element.get("class") not in of_text and names.is_called(element, Kind.GALLERY):
                yield element
        paragraphs += is_prose(piece)


def _teasers(pieces: Sequence[Piece], own: set[HtmlElement]) -> Iterator[HtmlElement]:
    """Links around a heading and more: the title of another article, and what it is about."""
    for place, piece in enumerate(pieces):
        if piece.block.kind is BlockKind.HEADING and piece.linked:
            link = next(piece.element.iterancestors("a"), None)
            beside = (*pieces[max(0, place - 1) : place], *pieces[place + 1 : place + 2])
            if link is not None and link not in own and any(_is_in(one, link) for one in beside):
                yield link


def _is_in(piece: Piece, element: HtmlElement) -> bool:
    return bool(piece.block.text) and any(one is element for one in upwards(piece.element))


def _next_articles(pieces: Sequence[Piece], headline: int, own: set[HtmlElement]) -> list[HtmlElement]:
    """The `article` elements with headlines of their own, beside the one that holds the headline.

    On pages without such elements, what stands beside the headline's wrapper and is built as that is.
    """
    if not any(element.tag == "article" for element in own):
        return _next_wrappers(pieces, headline, own)
    level = pieces[headline].block.level or 1
    first: dict[HtmlElement, int] = {}
    for place in range(headline + 1, len(pieces)):
        element = pieces[place].element
        if pieces[place].block.text:
            for one in (*([element] if element.tag == "article" else []), *element.iterancestors("article")):
                first.setdefault(one, place)
    return [
        element
        for element, place in first.items()
        if element not in own and _begins_article(pieces, place, element, level)
    ]


def _next_wrappers(pieces: Sequence[Piece], headline: int, own: set[HtmlElement]) -> list[HtmlElement]:
    """The elements like the one around the article, each with a title as high and a text below it."""
    if pieces[headline].block.kind is not BlockKind.HEADING:
        return []
    found: dict[HtmlElement, int] = {}
    for place in range(headline + 1, len(pieces)):
        block = pieces[place].block
        if block.kind is BlockKind.HEADING and block.level == pieces[headline].block.level == 1:
            found.setdefault(_wrapper(pieces[place].element, own), place)
    title = pieces[headline].block.text
    others = [(element, place) for element, place in found.items() if pieces[place].block.text != title]
    starts = [place for _, place in others]
    if not starts or not _has_text(pieces, headline, starts[0]):
        return []
    ends = [*starts[1:], len(pieces)]
    return [
        element
        for (element, place), end in zip(others, ends, strict=True)
        if _is_built_alike(element, own) and _has_text(pieces, place, end, element)
    ]


def _wrapper(element: HtmlElement, own: set[HtmlElement]) -> HtmlElement:
    """The highest element around one that does not hold the headline."""
    return next((e for e in upwards(element) if e.getparent() is None or e.getparent() in own), element)


def _is_built_alike(element: HtmlElement, own: set[HtmlElement]) -> bool:
    """Whether an element stands beside one of the headline's, of the same kind and name."""
    if element.tag not in _WRAPPERS:
        return False
    twin = next((e for e in own if e.getparent() is element.getparent() and e.getparent() is not None), None)
    return twin is not None and (twin.tag, twin.get("class")) == (element.tag, element.get("class"))


def _has_text(pieces: Sequence[Piece], start: int, end: int, element: HtmlElement | None = None) -> bool:
    """Whether so many paragraphs as an article has stand between two places, and in an element."""
    within = (piece for piece in pieces[start:end] if element is None or _is_in(piece, element))
    return sum(map(is_prose, within)) >= _LEAST_PARAGRAPHS


def _begins_article(pieces: Sequence[Piece], place: int, element: HtmlElement, level: int) -> bool:
    """Whether a heading as high as the headline stands at its start, or a linked one."""
    for piece in pieces[place : place + _LINES_OF_HEAD]:
        block = piece.block
        if block.kind is BlockKind.HEADING and _is_in(piece, element):
            is_linked = piece.is_mostly_linked() and not leads_within(piece)
            return block.level <= level or (block.level <= _HIGHEST and is_linked)
        if is_prose(piece):
            return False
    return False


def leads_within(piece: Piece) -> bool:
    """Whether a heading's links lead to places on the same page."""
    around = next(piece.element.iterancestors("a"), None)
    found = [*piece.element.iter("a"), *([around] if around is not None else [])]
    links = [link.get("href") or "" for link in found]
    return all("#" in link or not link for link in links)


def end_of_first(pieces: Sequence[Piece], headline: int | None) -> int:
    """Where the next article begins that no element parts from the first; the number of pieces for none.

    It begins with a heading as high as the headline, a line of date or byline, and prose.
    """
    if headline is None or pieces[headline].block.kind is not BlockKind.HEADING:
        return len(pieces)
    paragraphs = 0
    for place in range(headline + 1, len(pieces)):
        piece = pieces[place]
        paragraphs += is_prose(piece)
        is_title = piece.block.kind is BlockKind.HEADING and piece.block.level <= pieces[headline].block.level
        if is_title and paragraphs >= _LEAST_PARAGRAPHS and piece.block.text != pieces[headline].block.text:
            behind = [one for one in pieces[place + 1 : place + 1 + _LINES_OF_HEAD] if one.block.text]
            prose = next((number for number, one in enumerate(behind) if is_prose(one)), 0)
            if any(datelines.is_dateline(one.block.text) for one in behind[:prose]):
                return place
    return len(pieces)
