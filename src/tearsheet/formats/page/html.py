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
    Provenance,
    PublicationDate,
    Reason,
    Source,
)
from tearsheet.formats import beside
from tearsheet.formats.beside import Files, no_files
from tearsheet.formats.fields import datelines, words
from tearsheet.formats.fields.plain_words import letters_of
from tearsheet.formats.page import Page, container, decoding, typed_text, whole_text
from tearsheet.formats.page.main_text import body, extractors, notes_behind, reasons
from tearsheet.formats.page.shown import document, flat_tree, footnotes, soft_hyphens
from tearsheet.formats.page.shown.footnotes import Footnotes
from tearsheet.formats.page.shown.pieces import Piece
from tearsheet.formats.page.shown.scope import upwards
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
from tearsheet.formats.text import paragraphs, plain_text

_T = TypeVar("_T")

_ENDS = 5
_MAX_DAY = 40  # characters of a line that is a day
_MOST_DAYS = 2  # published and updated
_ABOVE = 4  # pieces above the headline among which a picture is the article's
_WHOLE_PAGE = frozenset(("html", "body", "main"))
_NEVER_DATELINES = frozenset((BlockKind.QUOTATION, BlockKind.TABLE_ROW, BlockKind.PREFORMATTED))
_BODY_END = 4  # paragraphs
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
        self._shown = shown if is_same else soft_hyphens.taken_out(root, self._printed)
        self._origins: dict[str, Provenance] = {}
        self._reasons: dict[int, Reason] = {}
        address = rules.found("address", partial(addresses.canonical, root, self._stated), "")
        self._url = page.url or address
        self._days: Days | None = None

    def article(self) -> Article:
        """The article, each field with where it was found."""
        found, stated, root = self._rules.found, self._stated, self._root
        title = self._noted(
            "headline", found("headline", partial(headline.find, stated, self._shown), ("", None))
        )
        chosen, why, leads = body.choose(root, self._shown, title, self._rules)
        self._reasons = dict(why)
        notes = found("notes", partial(notes_behind.take, self._shown, self._notes, chosen), ())
        shown_at = headline.place(self._shown, title, chosen)
        above = None if shown_at is None else self._shown[shown_at].element
        lines = headline.lines_near(self._shown, shown_at or 0)
        text = [
            piece.block.text
            for piece, is_in in zip(self._shown, chosen, strict=True)
            if is_in and piece.block.kind is BlockKind.PARAGRAPH
        ]
        ends = [*text[:_BODY_END], *text[_BODY_END:][-_BODY_END:]]
        names = self._noted(
            "bylines", found("byline", partial(authors.find, stated, root, above, lines, ends), ((), None))
        )
        places = self._body_places(chosen, title, names)
        language = found("language", self._language, "")
        dating = Dating(stated, root, self._shown, language, self._url)
        find_day = partial(dating.published, title, above, places, names)
        first, self._days = found("date", find_day, (None, None))
        published = self._dated("published", first)
        find_change = partial(dating.updated, title, above, places, names, published)
        updated = self._dated("updated", found("date of the last change", find_change, None))
        find_notes = partial(publisher_notes.find, self._shown, places)
        note, noted = found("disclaimer", find_notes, ("", frozenset()))
        paper = found("publication", partial(publication.find, stated, title, self._url), ("", None))
        if note:
            self._origins["disclaimer"] = Provenance("note beside the body")
        kept = [place for place in places if place not in noted]
        below = [place for place in kept if place not in leads]
        second = found("second title", partial(self._standfirst, shown_at, below, kept), None)
        kept = [place for place in kept if place != second]
        images = Pictures(self._page.resource)
        blocks, used = self._blocks(kept, images, title)
        told, is_fuller = found("text stated for machines", partial(self._told, kept), ((), False))
        if is_fuller:
            blocks, used = self._told_blocks(told, set(kept))
            told = ()
        used.update((place, len(blocks) + number) for number, place in enumerate(notes))
        blocks = (*blocks, *[self._printed[place].block for place in notes])
        return Article(
            headline=title,
            standfirst=self._shown[second].block.text if second is not None else "",
            body=blocks,
            source=_source(self._page, self._url),
            bylines=names,
            publication=self._noted("publication", paper),
            published=published,
            updated=updated,
            language=language,
            disclaimer=note,
            left_out=(
                *self._left_out(blocks, used, noted | ({second} if second is not None else set()), title),
                *[LeftOut(text, len(blocks), Reason.HIDDEN) for text in told],
            ),
            provenance=self._origins,
            pictures=images.found,
            days=self._days,
            warning=self._rules.warning,
        )

    def _noted(self, name: str, found: tuple[_T, Provenance | None]) -> _T:
        value, origin = found
        if origin:
            self._origins[name] = origin
        return value

    def _dated(self, name: str, found: when.Found | None) -> PublicationDate | None:
        return self._noted(name, found) if found else None

    def _standfirst(self, headline: int | None, body: Sequence[int], kept: Sequence[int]) -> int | None:
        """The place of the second title, which is never all that there is."""
        if headline is None:
            return None
        found = standfirst.find(self._stated, self._shown, headline, body)
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
            for place in dict.fromkeys((*places[:_ENDS], *places[-2:]))
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

    def _blocks(
        self, kept: Sequence[int], images: Pictures, title: str
    ) -> tuple[tuple[Block, ...], dict[int, int]]:
        """The blocks, with the pictures around them, and the number of each piece's first block."""
        wanted = set(kept)
        first, last = self._picture_range(kept, title)
        blocks: list[Block] = []
        numbers: dict[int, int] = {}
        for place in range(first, last):
            piece = self._shown[place]
            if place in wanted:
                numbers[place] = len(blocks)
                blocks += _in_bounds(self._printed[place].block)
            elif piece.image is not None and (name := self._picture(piece.image, images)):
                numbers[place] = len(blocks)
                blocks.append(piece.block._replace(picture=name))
        return tuple(blocks), numbers

    def _picture(self, image: HtmlElement, images: Pictures) -> str:
        return self._rules.found("pictures", partial(images.name_of, image), "")

    def _told(self, kept: Sequence[int]) -> tuple[Sequence[str], bool]:
        """The text that the page states for machines, if it is the article; else what of it none sees."""
        told = article_body.paragraphs(self._stated)
        texts = [piece.block.text for piece in self._shown]
        shown = [texts[place] for place in kept]
        if article_body.is_fuller(told, shown, texts):
            return article_body.parted(told, shown), True
        return article_body.unseen(told, texts), False

    def _told_blocks(
        self, told: Sequence[str], chosen: Collection[int]
    ) -> tuple[tuple[Block, ...], dict[int, int]]:
        """The text that the page only states, and its first block for each piece that shows a part of it."""
        self._origins["body"] = Provenance("JSON-LD")
        whole = letters_of("".join(told))
        blocks = [block for text in told for block in _in_bounds(Block(BlockKind.PARAGRAPH, text))]
        shown = (p for p in sorted(chosen) if article_body.is_of(self._shown[p].block.text, whole))
        return tuple(blocks), dict.fromkeys(shown, 0)

    def _picture_range(self, kept: Sequence[int], title: str) -> tuple[int, int]:
        """Between which pieces pictures are the article's: the headline, and what holds it with the body."""
        start = next((n for n, p in enumerate(self._shown[: kept[0]]) if p.block.text == title), kept[0])
        below = set(upwards(self._shown[kept[-1]].element)) - {self._shown[kept[-1]].element}
        around = below.intersection(upwards(self._shown[start].element))
        above = range(max(0, start - _ABOVE), start)
        first = next((place for place in above if self._is_picture_in(place, around)), start)
        last = kept[-1] + 1
        while last < len(self._shown) and self._is_picture_in(last, below):
            last += 1
        return first, last

    def _is_picture_in(self, place: int, around: Collection[HtmlElement]) -> bool:
        """Whether a piece is a picture with or without a caption, in one of these elements."""
        piece = self._shown[place]
        is_beside = self._reasons.get(place, Reason.CAPTION) is not Reason.CAPTION
        is_picture = piece.image is not None and not is_beside and not piece.is_hidden
        return is_picture and any(e in around and e.tag not in _WHOLE_PAGE for e in upwards(piece.element))

    def _left_out(
        self, blocks: Sequence[Block], used: Mapping[int, int], fields: Container[int], title: str
    ) -> tuple[LeftOut, ...]:
        """The lines of all other pieces, without the one that is the headline.

        Args:
            blocks: Of the body.
            used: Place of a piece -> number of its first block.
            fields: The places of those that are fields.
            title: The headline.
        """
        lines: list[LeftOut] = []
        before = len(blocks)
        for place in range(len(self._shown) - 1, -1, -1):
            before = min(before, used.get(place, before))  # notes stand behind the text, wherever they stood
            text = self._shown[place].block.text
            if text and place not in used and place not in fields:
                lines.append(
                    LeftOut(
                        markup.told_with_readings(self._printed[place].block), before, self._reason(place)
                    )
                )
        lines.reverse()
        first = next((line for line in lines if words.without_soft_hyphens(line.text) == title), None)
        return tuple(line for line in lines if line is not first)

    def _reason(self, place: int) -> Reason:
        """Why a piece is no part of the body."""
        piece = self._shown[place]
        if place in self._reasons:
            return self._reasons[place]
        if piece.is_hidden:
            return Reason.HIDDEN
        return self._rules.found("reasons", partial(reasons.of, piece), Reason.FOUND_OUTSIDE)


def _in_bounds(block: Block) -> list[Block]:
    """The block, cut into paragraphs where it is longer than any paragraph."""
    if len(block.text) <= paragraphs.MAX_BLOCK:
        return [block]
    return [block._replace(text=text, spans=()) for text in paragraphs.pieces(block.text)]
