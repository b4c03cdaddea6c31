"""How a saved web page becomes an article: the tree, its statements, its pieces, and which are the body."""

from __future__ import annotations

import re
from collections.abc import Collection, Container, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from lxml.html import HtmlElement

from tearsheet.article import markup
from tearsheet.article.model import (
    Article,
    Block,
    BlockKind,
    Days,
    LeftOut,
    Picture,
    Provenance,
    PublicationDate,
    Reason,
    Source,
    SpanKind,
)
from tearsheet.formats import beside
from tearsheet.formats.beside import Files, no_files
from tearsheet.formats.fields import datelines, words
from tearsheet.formats.fields.plain_words import is_sentence
from tearsheet.formats.page import Page, container, decoding, typed_text, whole_text
from tearsheet.formats.page.layout import Layout
from tearsheet.formats.page.main_text import body, extractors, notes_behind, reasons
from tearsheet.formats.page.shown import document, flat_tree, footnotes, soft_hyphens
from tearsheet.formats.page.shown.footnotes import Footnotes
from tearsheet.formats.page.shown.pieces import Piece
from tearsheet.formats.page.stated import (
    addresses,
    article_body,
    authors,
    headline,
    kickers,
    parts,
    publication,
    publisher_notes,
    standfirst,
    statements,
    when,
)
from tearsheet.formats.page.stated.days import Dating
from tearsheet.formats.page.stated.statements import NOTHING_STATED
from tearsheet.formats.pictures import Pictures
from tearsheet.formats.refusals import Refusal, Rules, Shortened, refuse, watched
from tearsheet.formats.text import plain_text

_T = TypeVar("_T")

# Pieces of the body that may be its date and byline
_FIRST, _LAST = 5, 2  # measured: of 39 pages 1 differs at 2 or 8 of the first
_MAX_DAY = 40  # characters of a line that is a day; a guess: 0.5 or 1.5 of it changes none of 39 pages
_MOST_DAYS = 2  # published and updated; measured: 1 changes 1 of 39 pages (F1 -0.02, dates -1), 3 none
_NEVER_DATELINES = frozenset((BlockKind.QUOTATION, BlockKind.TABLE_ROW, BlockKind.PREFORMATTED))
_BODY_END = 4  # paragraphs; a guess: half or one and a half of it changes none of 39 pages
_LINKED = 0.5  # of all characters; a guess, measured by nothing yet
_SENTENCE = 8  # words; a guess, measured by nothing yet
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]{2,8})*\Z")


def prepare() -> None:
    """Import and open all that reading may need, for a process that cannot do so later."""
    container.prepare()
    extractors.prepare()
    plain_text.prepare()


def read(raw: bytes, path: Path | None, ask: Files = no_files) -> Article:
    """The article in an HTML file as browsers save it.

    Args:
        raw: All of the file.
        path: Where it comes from.
        ask: The content of a file beside it.

    Raises:
        LoadError: The page holds no text.
    """
    raw, resource = container.unpacked(raw) or (raw, beside.resources(ask))
    html, encoding = decoding.decode(raw, path)
    url, saved = container.origin(html)
    return article_of(Page(html, path, "text/html", encoding, url, saved, resource))


def article_of(page: Page) -> Article:
    """The article in a page.

    Raises:
        LoadError: The page holds no text.
    """
    root = document.tree(page.html)
    if root is None:
        return whole_text.article(page.html, _source(page, page.url), Shortened.COSTLY)
    with watched() as rules:
        return words.with_bare_fields(_article(page, root, rules))


def _article(page: Page, root: HtmlElement, rules: Rules) -> Article:
    rules.found("frames", partial(flat_tree.flatten, root, partial(_framed, page)), None)
    printed, notes = footnotes.read(root, addresses.target)
    if not any(piece.block.text for piece in printed):
        raise refuse(Refusal.EMPTY, page.path)
    if typed := rules.found("typed text", partial(typed_text.of, root, printed), ""):
        return typed_text.article(typed, root, _source(page, page.url))
    return _Reading(page, root, printed, notes, rules).article()


def _source(page: Page, url: str) -> Source:
    return Source(page.path, page.media_type, page.encoding, url, page.saved)


def _framed(page: Page, address: str) -> str:
    """The source of the page that lies in or beside the file under an address; empty for none."""
    kind, content = (page.resource(address) if address else None) or ("", b"")
    is_page = kind in _PAGES if kind else beside.is_page(content)
    return decoding.decode(content, None)[0] if is_page and len(content) <= beside.MAX_FRAME else ""


def _as_it_stands(printed: Piece, shown: Piece) -> Piece:
    """A piece as it is shown, of a heading what is not struck out: that may be the headline."""
    block = printed.block
    if block.kind is not BlockKind.HEADING or all(span.kind is not SpanKind.STRUCK for span in block.spans):
        return shown
    standing = words.without_soft_hyphens(markup.standing(block))
    return shown._replace(block=shown.block._replace(text=standing))


def _are_links(pieces: Sequence[Piece], title: str) -> bool:
    """Whether nothing but links and their headings is on a page, and no sentence."""
    shown = [piece for piece in pieces if piece.block.text not in {"", title}]
    length = sum(len(piece.block.text) for piece in shown)
    is_linked = sum(piece.linked for piece in shown) > _LINKED * length
    return is_linked and not any(is_sentence(piece.block.text, _SENTENCE) for piece in shown)


class _Reading:
    """What has been found in one page, whose blocks stay as they are printed."""

    def __init__(
        self, page: Page, root: HtmlElement, printed: list[Piece], notes: Footnotes, rules: Rules
    ) -> None:
        self._page, self._root, self._notes, self._rules = page, root, notes, rules
        shown = rules.found("soft hyphens", partial(soft_hyphens.taken_out, root, printed), printed)
        self._stated = rules.found("statements of the page", partial(statements.read, root), NOTHING_STATED)
        self._printed = rules.found("headline", partial(kickers.parted, printed, self._stated), printed)
        is_same = len(self._printed) == len(printed)
        shown = shown if is_same else soft_hyphens.taken_out(root, self._printed)
        self._shown = [*map(_as_it_stands, self._printed, shown)]
        self._origins: dict[str, Provenance] = {}
        self._reasons: dict[int, Reason] = {}
        address = rules.found("address", partial(addresses.canonical, root, self._stated), "")
        self._url = page.url or address
        self._days: Days | None = None

    def article(self) -> Article:
        """The article, each field with where it was found."""
        found, stated = self._rules.found, self._stated
        title = self._noted(
            "headline", found("headline", partial(headline.find, stated, self._shown), ("", None))
        )
        chosen = body.choose(self._root, self._shown, title, self._rules)
        self._reasons = dict(chosen.reasons)
        notes = found("notes", partial(notes_behind.take, self._shown, self._notes, chosen.is_in), ())
        at = headline.place(self._shown, title, chosen.is_in)
        names = self._authors(at, chosen.is_in)
        places = self._body_places(chosen.is_in, title, names)
        language = found("language", self._language, "")
        published, updated = self._dates(title, at, places, names, language)
        note, noted = self._note(places)
        paper = found("publication", partial(publication.find, stated, title, self._url), ("", None))
        kept = [place for place in places if place not in noted]
        second = found("second title", partial(self._standfirst, at, kept, chosen.leads), None)
        kept = [place for place in kept if place != second]
        fields = {*noted, None if second is None or self._is_struck(second) else second}
        blocks, left_out, pictures = self._laid_out(title, kept, notes, fields)
        return Article(
            headline=title,
            standfirst=self._standing(second) if second is not None else "",
            body=blocks,
            source=_source(self._page, self._url),
            bylines=names,
            publication=self._noted("publication", paper),
            published=published,
            updated=updated,
            language=language,
            disclaimer=note,
            left_out=left_out,
            provenance=self._origins,
            pictures=pictures,
            days=self._days,
            warning=self._rules.warning or self._remark(title),
        )

    def _remark(self, title: str) -> str:
        """What readers are told of a page in which there is no article."""
        is_told = "body" in self._origins
        return "" if is_told or not _are_links(self._shown, title) else Shortened.ONLY_LINKS

    def _noted(self, name: str, found: tuple[_T, Provenance | None]) -> _T:
        value, origin = found
        if origin:
            self._origins[name] = origin
        return value

    def _standing(self, place: int) -> str:
        return words.without_soft_hyphens(markup.standing(self._printed[place].block))

    def _is_struck(self, place: int) -> bool:
        """Whether words of a line are struck out: a field is without them, what is left out has them."""
        return any(span.kind is SpanKind.STRUCK for span in self._printed[place].block.spans)

    def _element(self, place: int | None) -> HtmlElement | None:
        return None if place is None else self._shown[place].element

    def _authors(self, at: int | None, chosen: Sequence[bool]) -> tuple[str, ...]:
        """The authors, by what stands near the headline and at the body's ends."""
        lines = headline.lines_near(self._shown, at or 0)
        pieces = zip(self._shown, chosen, strict=True)
        text = [p.block.text for p, is_in in pieces if is_in and p.block.kind is BlockKind.PARAGRAPH]
        ends = [*text[:_BODY_END], *text[_BODY_END:][-_BODY_END:]]
        find = partial(authors.find, self._stated, self._root, self._element(at), lines, ends)
        return self._noted("bylines", self._rules.found("byline", find, ((), None)))

    def _dates(
        self, title: str, at: int | None, places: Sequence[int], names: Sequence[str], language: str
    ) -> tuple[PublicationDate | None, PublicationDate | None]:
        """The days of publication and of the last change."""
        dating = Dating(self._stated, self._root, self._shown, language, self._url)
        beside = (title, self._element(at), places, names)
        found = self._rules.found
        first, self._days = found("date", partial(dating.published, *beside), (None, None))
        published = self._dated("published", first)
        find_change = partial(dating.updated, *beside, published)
        return published, self._dated("updated", found("date of the last change", find_change, None))

    def _dated(self, name: str, found: when.StatedDate | None) -> PublicationDate | None:
        return self._noted(name, found) if found else None

    def _standfirst(self, at: int | None, kept: Sequence[int], leads: Container[int]) -> int | None:
        """The place of the second title, which is never all that there is."""
        if at is None:
            return None
        below = [place for place in kept if place not in leads]
        found = standfirst.find(self._stated, self._shown, at, below)
        if found is None or list(kept) == [found[0]]:
            return None
        self._origins["standfirst"] = found[1]
        return found[0]

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
        lines = set(
            self._rules.found("lines of date and byline", partial(self._datelines, places, names), ())
        )
        if kept := [place for place in places if place not in lines]:
            self._reasons.update(dict.fromkeys(lines, Reason.STATEMENT))
            return kept
        every = [place for place, piece in enumerate(self._shown) if piece.block.text not in {"", title}]
        seen = [place for place in every if not self._shown[place].is_hidden]
        return seen or every or [place for place, piece in enumerate(self._shown) if piece.block.text]

    def _datelines(self, places: Sequence[int], names: Sequence[str]) -> Sequence[int]:
        """The lines at the body's ends that are but its dates and bylines; days may be titles, too."""
        found = [
            place
            for place in dict.fromkeys((*places[:_FIRST], *places[-_LAST:]))
            if self._shown[place].block.kind not in _NEVER_DATELINES
            and datelines.is_dateline(parts.line_of(self._shown[place]), names)
        ]
        if not any(datelines.has_day(parts.line_of(self._shown[place])) for place in found):
            return found
        days = {
            text
            for place in places
            if len(text := self._shown[place].block.text) <= _MAX_DAY
            and datelines.has_day(text)
            and datelines.is_dateline(text)
        }
        return found if len(days) <= _MOST_DAYS else []

    def _note(self, places: Sequence[int]) -> tuple[str, Collection[int]]:
        """The publisher's notes, and where they stand."""
        find = partial(publisher_notes.find, self._shown, places)
        note, noted = self._rules.found("disclaimer", find, ("", frozenset()))
        if note:
            self._origins["disclaimer"] = Provenance("note beside the body")
        return note, noted

    def _laid_out(
        self, title: str, kept: Sequence[int], notes: Sequence[int], fields: Container[object]
    ) -> tuple[tuple[Block, ...], tuple[LeftOut, ...], Mapping[str, Picture]]:
        """The body with its notes, all that is neither body nor a field, and the pictures.

        Args:
            title: The headline.
            kept: The places of the body's pieces.
            notes: The places of its notes.
            fields: The places of the pieces that are fields.
        """
        pictures = Pictures(self._page.resource)
        pieces, picture = (self._printed, self._shown), partial(self._picture, pictures)
        layout = Layout(pieces, title, self._reasons, self._reason, picture)
        find_told = partial(self._told, kept)
        told, is_fuller = self._rules.found("text stated for machines", find_told, ((), False))
        if is_fuller:
            self._origins["body"] = Provenance("JSON-LD")
        blocks, used = layout.told(told, kept) if is_fuller else layout.shown(kept)
        used.update((place, len(blocks) + number) for number, place in enumerate(notes))
        blocks = (*blocks, *[self._printed[place].block for place in notes])
        unseen = [LeftOut(text, len(blocks), Reason.HIDDEN) for text in (() if is_fuller else told)]
        return blocks, (*layout.left_out((blocks, used), fields), *unseen), pictures.found

    def _told(self, kept: Sequence[int]) -> tuple[Sequence[str], bool]:
        """The text that the page states for machines, if it is the article; else what of it none sees."""
        told = article_body.paragraphs(self._stated)
        texts = [piece.block.text for piece in self._shown]
        shown = [texts[place] for place in kept]
        if article_body.is_fuller(told, shown, texts):
            return article_body.parted(told, shown), True
        return article_body.unseen(told, texts), False

    def _picture(self, pictures: Pictures, image: HtmlElement) -> str:
        return self._rules.found("pictures", partial(pictures.name_of, image), "")

    def _reason(self, piece: Piece) -> Reason:
        return self._rules.found("reasons", partial(reasons.of, piece), Reason.FOUND_OUTSIDE)
