"""How a saved web page becomes an article: the tree, its statements, its pieces, and which are the body."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import chain
from pathlib import Path
from typing import TypeVar

from lxml.html import HtmlElement

from tearsheet.article.model import Article, Block, BlockKind, Days, Provenance, PublicationDate, Source
from tearsheet.formats import beside, plain
from tearsheet.formats.beside import Files, no_files
from tearsheet.formats.fields import disclaimers, guesses
from tearsheet.formats.page import Page, container, decoding
from tearsheet.formats.page.main_text import body, extractors
from tearsheet.formats.page.shown import document, pieces
from tearsheet.formats.page.shown.pieces import Piece
from tearsheet.formats.page.stated import authors, dateline, headline, standfirst, statements, when
from tearsheet.formats.page.stated.statements import Statements
from tearsheet.formats.pictures import Pictures
from tearsheet.formats.refusals import Refusal, refuse
from tearsheet.formats.text import paragraphs

_T = TypeVar("_T")

_LINES_BEHIND = 14
_LINES_BEFORE = 6
_ENDS = 5
_BODY_END = 4  # paragraphs
_OPENED = re.compile(r"(?:https?://|mailto:)[^\s\x00-\x20]+\Z", re.I)
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]{2,8})*\Z")


def prepare() -> None:
    """Import and open all that reading may need, for a process that cannot do so later."""
    extractors.prepare()


def read(raw: bytes, path: Path | None, ask: Files = no_files) -> Article:
    """The article in an HTML file as browsers save it.

    Args:
        raw: All of the file.
        path: Where it comes from.
        ask: The content of a file beside it.

    Raises:
        LoadError: The page holds no text.
    """
    html, encoding = decoding.decode(raw, path)
    url, saved = container.origin(html)
    return article_of(Page(html, path, "text/html", encoding, url, saved, beside.resources(ask)))


def article_of(page: Page) -> Article:
    """The article in a page.

    Raises:
        LoadError: The page holds no text.
    """
    root = document.tree(page.html)
    if root is None:
        return plain_text_of(page.html, page.path, page.media_type, page.encoding, page.url)
    shown = pieces.of_page(root, _target)
    if not any(piece.block.text for piece in shown):
        raise refuse(Refusal.EMPTY, page.path)
    return _Reading(page, root, shown).article()


def plain_text_of(
    html: str, path: Path | None, media_type: str = "text/html", encoding: str = "utf-8", url: str = ""
) -> Article:
    """All text of a page, a paragraph for each of its blocks, in time that grows only with its length.

    Raises:
        LoadError: The page holds no text.
    """
    title, lines = plain.lines(html)
    if not title and not lines:
        raise refuse(Refusal.EMPTY, path)
    blocks = [Block(BlockKind.PARAGRAPH, piece) for line in lines for piece in paragraphs.pieces(line)]
    origins = {"headline": Provenance("title of the page")} if title else {}
    return Article(title, tuple(blocks), Source(path, media_type, encoding, url), provenance=origins)


def _target(address: str) -> str:
    """The address that a link opens: absolute, http, https or mailto; else empty."""
    address = address.strip()
    return address if _OPENED.match(address) else ""


class _Reading:
    """What has been found in one page."""

    def __init__(self, page: Page, root: HtmlElement, shown: list[Piece]) -> None:
        self._page = page
        self._root = root
        self._shown = shown
        self._stated = statements.read(root)
        self._origins: dict[str, Provenance] = {}
        self._url = page.url or _canonical(root, self._stated)
        self._days: Days | None = None

    def article(self) -> Article:
        """The article, each field with where it was found."""
        title = self._noted("headline", headline.find(self._stated, self._shown))
        chosen = body.choose(self._root, self._shown, title)
        shown_at = _headline_place(self._shown, title, chosen)
        above = None if shown_at is None else self._shown[shown_at].element
        lines = _lines_near(self._shown, shown_at or 0)
        text = [piece.block.text for piece, is_in in zip(self._shown, chosen, strict=True) if is_in]
        ends = [*text[:_BODY_END], *text[_BODY_END:][-_BODY_END:]]
        names = self._noted("bylines", authors.find(self._stated, self._root, above, lines, ends))
        places = self._body_places(chosen, title, names)
        published = self._dated("published", self._published(title, above, places, names))
        updated = self._dated("updated", when.updated(self._stated, self._root, above))
        note, noted = _disclaimer(self._shown, places)
        kept = [place for place in places if place not in noted]
        if note:
            self._origins["disclaimer"] = Provenance("note beside the body")
        second = self._standfirst(shown_at, places)
        images = Pictures(self._page.resource)
        blocks, used = self._blocks(kept, images, title)
        return Article(
            headline=title,
            standfirst=self._shown[second].block.text if second is not None else "",
            body=blocks,
            source=Source(
                self._page.path, self._page.media_type, self._page.encoding, self._url, self._page.saved
            ),
            bylines=names,
            publication=self._publication(),
            published=published,
            updated=updated,
            language=self._language(),
            disclaimer=note,
            left_out=self._left_out(used | noted | ({second} if second is not None else set()), title),
            provenance=self._origins,
            pictures=images.found,
            days=self._days,
        )

    def _noted(self, name: str, found: tuple[_T, Provenance | None]) -> _T:
        value, origin = found
        if origin:
            self._origins[name] = origin
        return value

    def _dated(self, name: str, found: when.Found | None) -> PublicationDate | None:
        return self._noted(name, found) if found else None

    def _published(
        self, title: str, above: HtmlElement | None, places: Sequence[int], names: Sequence[str]
    ) -> when.Found | None:
        """As the page states it, else a guess: from its lines, or from its address."""
        stated = when.published(self._stated, self._root, above)
        first = next(stated, None)
        if first and when.is_whole(first):
            return first
        hints = dateline.hints(self._root, self._shown, self._language(), self._url)
        text = places if len(places) > 1 else ()
        printed = dateline.find(self._shown, title, text, names, hints)
        if first:
            return when.completed(first, chain(stated, (guess[:2] for guess in printed)))
        guess, self._days = guesses.likeliest(chain(printed, dateline.of_address(self._url)), date.today())
        return guess[:2] if guess else None

    def _standfirst(self, headline: int | None, places: Sequence[int]) -> int | None:
        """The place of the second title."""
        if (
            headline is None
            or (found := standfirst.find(self._stated, self._shown, headline, places)) is None
        ):
            return None
        self._origins["standfirst"] = found[1]
        return found[0]

    def _publication(self) -> str:
        """The paper's name: as the page shows it when it is shared, else as its publisher's."""
        shared = self._stated.first("og:site_name")
        publisher = statements.names_of(self._stated.article.get("publisher"), self._stated.nodes)[:1]
        for name, origin in ((shared, "meta element"), ("".join(publisher), "JSON-LD")):
            if name:
                self._origins["publication"] = Provenance(origin)
                return name
        return ""

    def _language(self) -> str:
        said = statements.texts(self._stated.article.get("inLanguage"))[:1]
        for tag in (
            self._stated.language,
            *said,
            self._stated.first("og:locale", "content-language", "language"),
        ):
            if _LANGUAGE.match(tag.strip()):
                return tag.strip().replace("_", "-")
        return ""

    def _body_places(self, chosen: Sequence[bool], title: str, names: Sequence[str]) -> list[int]:
        """The pieces of the body; all but the headline where no extractor finds one."""
        places = [place for place, is_in in enumerate(chosen) if is_in]
        ends = {*places[:_ENDS], *places[-2:]}
        kept = [
            p for p in places if p not in ends or not dateline.is_dateline(self._shown[p].block.text, names)
        ]
        if kept:
            return kept
        every = [place for place, piece in enumerate(self._shown) if piece.block.text not in {"", title}]
        seen = [place for place in every if not self._shown[place].is_hidden]
        return seen or every or [place for place, piece in enumerate(self._shown) if piece.block.text]

    def _blocks(
        self, kept: Sequence[int], images: Pictures, title: str
    ) -> tuple[tuple[Block, ...], set[int]]:
        """The blocks, with the pictures between the headline and the body's end; and the pieces used."""
        wanted = set(kept)
        start = next((n for n, p in enumerate(self._shown[: kept[0]]) if p.block.text == title), kept[0])
        blocks: list[Block] = []
        for place in range(start, kept[-1] + 1):
            piece = self._shown[place]
            if place in wanted:
                blocks += _in_bounds(piece.block)
            elif piece.image is not None and (name := images.name_of(piece.image)):
                wanted.add(place)
                blocks.append(piece.block._replace(picture=name))
        return tuple(blocks), wanted

    def _left_out(self, used: set[int], title: str) -> tuple[str, ...]:
        """The lines of all other pieces, without the one that is the headline."""
        lines = [piece.block.text for place, piece in enumerate(self._shown) if place not in used]
        if title in lines:
            lines.remove(title)
        return tuple(line for line in lines if line)


def _in_bounds(block: Block) -> list[Block]:
    """The block, cut into paragraphs where it is longer than any paragraph."""
    if len(block.text) <= paragraphs.MAX_BLOCK:
        return [block]
    return [block._replace(text=text, spans=()) for text in paragraphs.pieces(block.text)]


def _canonical(root: HtmlElement, stated: Statements) -> str:
    """The address that the page states as its own; empty for none."""
    links = (
        link.get("href") or "" for link in root.iter("link") if "canonical" in (link.get("rel") or "").lower()
    )
    addresses = (container.web_address(text) for text in (*links, stated.first("og:url")))
    return next((address for address in addresses if address), "")


def _headline_place(shown: Sequence[Piece], title: str, chosen: Sequence[bool]) -> int | None:
    """Where the headline stands: the last time before the body, if it stands there."""
    places = [place for place, piece in enumerate(shown) if title and piece.block.text == title]
    start = next((place for place, is_in in enumerate(chosen) if is_in), len(shown))
    return next((place for place in reversed(places) if place < start), places[0] if places else None)


def _lines_near(shown: Sequence[Piece], at: int) -> list[str]:
    """What stands behind the headline, then what stands before it."""
    behind = [piece.block.text for piece in shown[at + 1 : at + 1 + _LINES_BEHIND]]
    before = [piece.block.text for piece in shown[max(0, at - _LINES_BEFORE) : at]]
    return behind + before[::-1]


def _disclaimer(shown: Sequence[Piece], places: Sequence[int]) -> tuple[str, set[int]]:
    """The notes by the publisher at the body's ends, and the pieces that they are."""
    noted: list[int] = []
    for ends in (places[:2], places[-2:]):
        for place in ends:
            if place not in noted and disclaimers.length([shown[place].block.text], is_paragraph=False):
                noted.append(place)
    if len(noted) == len(places):
        return "", set()
    return " ".join(disclaimers.text([shown[place].block.text]) for place in noted), set(noted)
