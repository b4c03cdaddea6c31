"""Which pieces of a page are the article's body."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from lxml.html import HtmlElement

from tearsheet.article.model import BlockKind
from tearsheet.formats.fields import furniture
from tearsheet.formats.fields.plain_words import letters_of, words_of
from tearsheet.formats.page.main_text import alignment, extractors
from tearsheet.formats.page.main_text.hosts import Hosts, is_comment
from tearsheet.formats.page.shown.pieces import Piece

_MIN_OF_SECOND = 0.6
_MAIN_SHARE = 0.4
_MOST = 0.6
_NEARLY_ALL = 0.9
_MIN_PROSE = 16
_MAX_BOXED = 0.6
_HEAVY_SHARE = 0.5
_ENOUGH = 600  # characters that an article has without its readers' comments
_MAX_SIDE_SHARE = 0.25
_MAX_HIDDEN = 0.3
_LINK_SHARE = 0.5
_MAX_LINK_LINE = 250
_FILLED = (
    BlockKind.PARAGRAPH,
    BlockKind.HEADING,
    BlockKind.LIST_ITEM,
    BlockKind.QUOTATION,
    BlockKind.PREFORMATTED,
)
_COPYRIGHT = re.compile(r"^\W*(?:copyright|©|\(c\) ?\d{4}|all rights reserved)", re.I)
_LONE_ADDRESS = re.compile(r"^[^\s@]+@[^\s@]+\.\w+$|^\(?END\)?$", re.I)
_PICTURE_LABEL = re.compile(
    r"^\W*(?:photos?|images?|picture|foto(?:s|grafie)?|фото|фотография|снимка|bild|billede|bilde|kuva|φωτογραφία|zdj|"
    r"getty images|写真|図|图|图片|照片|사진)\s*(?:(?:credit|by)\s*)?[:：/｜|]",
    re.I,
)
_MAX_CREDIT = 160


def choose(root: HtmlElement, pieces: Sequence[Piece], headline: str) -> list[bool]:
    """For each piece, whether it belongs to the body."""
    texts = [letters_of(piece.block.text) for piece in pieces]
    chosen, agreed = _opinions(root, texts)
    _cut_comments(pieces, chosen)
    hosts = Hosts(pieces)
    start = _headline_place(texts, letters_of(headline), chosen)
    main = _main_host(hosts, texts, chosen)
    if main is None:
        hosts.lift()
        main = _main_host(hosts, texts, chosen)
    if main is None:
        _cut_boxes(pieces, hosts, None, chosen)
    else:
        _cut_boxes(pieces, hosts, main, chosen)
        _cut_ends(pieces, hosts, main, chosen, agreed)
        _fill(pieces, hosts, main, start, chosen)
        _add_twins(pieces, hosts, main, start, chosen)
    _cut_hidden(pieces, chosen)
    return [
        is_in and place > start and texts[place] != letters_of(headline) and not _is_furniture(pieces[place])
        for place, is_in in enumerate(chosen)
    ]


def _opinions(root: HtmlElement, texts: Sequence[str]) -> tuple[list[bool], list[bool]]:
    """What an extractor takes for the body, and what both do; nothing for a page that none can take."""
    if not extractors.are_affordable(root):
        return [False] * len(texts), [False] * len(texts)
    first = _found(texts, extractors.main_text(root))
    second = _found(texts, extractors.second_opinion(root))
    agreed = [one and other for one, other in zip(first, second, strict=True)]
    return second if _length(texts, first) < _MIN_OF_SECOND * _length(texts, second) else first, agreed


def _found(texts: Sequence[str], extracted: str) -> list[bool]:
    return alignment.found(texts, extracted) if extracted else [False] * len(texts)


def _length(texts: Sequence[str], chosen: Sequence[bool]) -> int:
    return sum(len(text) for text, is_in in zip(texts, chosen, strict=True) if is_in)


def _headline_place(texts: Sequence[str], headline: str, chosen: Sequence[bool]) -> int:
    """Where the headline stands, if most of the body follows it; else -1."""
    whole = _length(texts, chosen)
    for place, text in enumerate(texts):
        if text == headline and _length(texts[place:], chosen[place:]) > _MOST * whole:
            last = place
            break
    else:
        return -1
    for place in range(last + 1, len(texts)):
        if texts[place] == headline and _length(texts[place:], chosen[place:]) > _NEARLY_ALL * whole:
            last = place
    return last


def _main_host(hosts: Hosts, texts: Sequence[str], chosen: Sequence[bool]) -> HtmlElement | None:
    """The element that holds most of the body; `None` where it is spread."""
    weights: Counter[HtmlElement] = Counter()
    for host, text, is_in in zip(hosts.of, texts, chosen, strict=True):
        if is_in:
            weights[host] += len(text)
    if not weights:
        return None
    host, weight = weights.most_common(1)[0]
    return host if weight >= _MAIN_SHARE * weights.total() else None


def _cut_boxes(pieces: Sequence[Piece], hosts: Hosts, main: HtmlElement | None, chosen: list[bool]) -> None:
    """Take out what elements' names, or a picture in the same wrapper, say is no part of the text.

    Names that say so of most of the body are the page's own.
    """
    places = [place for place, is_in in enumerate(chosen) if is_in]
    heavy = _heavy([pieces[place] for place in places])
    boxed = {
        place
        for place in places
        if hosts.is_beside(pieces[place], main, heavy) or hosts.is_caption(pieces[place], main)
    }
    if sum(len(pieces[place].block.text) for place in boxed) <= _MAX_BOXED * sum(
        len(pieces[place].block.text) for place in places
    ):
        for place in boxed:
            chosen[place] = False


def _cut_comments(pieces: Sequence[Piece], chosen: list[bool]) -> None:
    """Take out what readers have written, where there is a text without it."""
    places = [place for place, is_in in enumerate(chosen) if is_in]
    comments = {place for place in places if is_comment(pieces[place])}
    if sum(len(pieces[place].block.text) for place in places if place not in comments) > _ENOUGH:
        for place in comments:
            chosen[place] = False


def _heavy(chosen: Sequence[Piece]) -> frozenset[HtmlElement]:
    """The elements that hold a good part of the text."""
    weights: Counter[HtmlElement] = Counter()
    for piece in chosen:
        for element in (piece.element, *piece.element.iterancestors()):
            weights[element] += len(piece.block.text)
    least = _HEAVY_SHARE * sum(len(piece.block.text) for piece in chosen)
    return frozenset(element for element, weight in weights.items() if weight > least)


def _cut_hidden(pieces: Sequence[Piece], chosen: list[bool]) -> None:
    """Take out what readers do not see, but where so much of the body is hidden that scripts show it."""
    lengths = [len(piece.block.text) * is_in for piece, is_in in zip(pieces, chosen, strict=True)]
    hidden = [place for place, piece in enumerate(pieces) if piece.is_hidden and chosen[place]]
    if sum(lengths[place] for place in hidden) <= _MAX_HIDDEN * sum(lengths):
        for place in hidden:
            chosen[place] = False


def _cut_ends(
    pieces: Sequence[Piece], hosts: Hosts, main: HtmlElement, chosen: list[bool], agreed: Sequence[bool]
) -> None:
    """Take out what stands before and behind the main element's own pieces, where it is little."""
    places = [place for place, host in enumerate(hosts.of) if host is main and chosen[place]]
    if not places:
        return
    texts = [letters_of(piece.block.text) for piece in pieces]
    whole = _length(texts, chosen)
    for part in (range(places[0]), range(places[-1] + 1, len(pieces))):
        outside = [place for place in part if chosen[place]]
        if sum(len(texts[place]) for place in outside) > _MAX_SIDE_SHARE * whole:
            continue
        for place in outside:
            piece, is_before = pieces[place], place < places[0]
            is_agreed = agreed[place] and _is_sentence(piece) and hosts.is_next_to(place, main)
            chosen[place] = is_agreed or (_is_sentence(piece) if is_before else _belongs(piece, main))


def _is_sentence(piece: Piece) -> bool:
    """Whether a piece outside the main element is prose and no date, name or caption."""
    block = piece.block
    return (
        block.kind in {BlockKind.PARAGRAPH, BlockKind.QUOTATION}
        and len(words_of(block.text)) >= _MIN_PROSE
        and not _is_mostly_linked(piece)
    )


def _belongs(piece: Piece, main: HtmlElement) -> bool:
    """Whether a piece behind the main element's own is of the body: a list in it, or of a twin of it."""
    if any(element is main for element in piece.element.iterancestors()):
        return piece.block.kind in {BlockKind.LIST_ITEM, BlockKind.TABLE_ROW, BlockKind.QUOTATION}
    is_named = bool(main.get("class"))
    return is_named and any(
        element.get("class") == main.get("class") for element in piece.element.iterancestors()
    )


def _fill(pieces: Sequence[Piece], hosts: Hosts, main: HtmlElement, start: int, chosen: list[bool]) -> None:
    """Add the main element's own pieces that the extractors dropped between others."""
    last = max(place for place, is_in in enumerate(chosen) if is_in)
    for place in range(start + 1, last):
        piece = pieces[place]
        is_own = hosts.of[place] is main and piece.block.kind in _FILLED
        if is_own and not chosen[place] and not hosts.is_beside(piece, main) and not _is_mostly_linked(piece):
            chosen[place] = not hosts.is_caption(piece, main)


def _add_twins(
    pieces: Sequence[Piece], hosts: Hosts, main: HtmlElement, start: int, chosen: list[bool]
) -> None:
    """Add what stands in the main element's twins: pages part a text among several."""
    for place in range(start + 1, len(pieces)):
        piece = pieces[place]
        is_text = piece.block.kind in _FILLED and not _is_mostly_linked(piece) and not piece.is_hidden
        if is_text and not chosen[place] and hosts.is_twin(place, main):
            host = hosts.of[place]
            chosen[place] = not (hosts.is_beside(piece, host) or hosts.is_caption(piece, host))


def _is_mostly_linked(piece: Piece) -> bool:
    return piece.linked > _LINK_SHARE * len(piece.block.text)


def _is_furniture(piece: Piece) -> bool:
    """Whether a piece is page furniture by its own words."""
    text, kind = piece.block.text, piece.block.kind
    if furniture.is_furniture(text) or _COPYRIGHT.match(text) or _LONE_ADDRESS.match(text):
        return True
    if kind is BlockKind.CAPTION:
        return True
    if len(text) <= _MAX_CREDIT and _PICTURE_LABEL.match(text):
        return True
    return (
        kind in {BlockKind.PARAGRAPH, BlockKind.HEADING}
        and len(text) <= _MAX_LINK_LINE
        and _is_mostly_linked(piece)
    )
