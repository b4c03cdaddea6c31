"""Which of a page's titles is the article's own headline: the one that its readers see."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from tearsheet.article.model import Block, BlockKind, Provenance
from tearsheet.formats.fields.plain_words import letters_of, words_of
from tearsheet.formats.page.shown.pieces import Piece
from tearsheet.formats.page.stated import parts
from tearsheet.formats.page.stated.statements import Statements, texts

_SEPARATOR = re.compile(r"\s{1,4}[|\-–—·•»«:/~]+\s{1,4}|\s{0,4}[|｜]\s{0,4}")
# In scripts without blanks, none stands around the sign
_DENSE_SEPARATOR = r"(?<=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3”」』？！》])([-_–—|｜]+)"
_LEAST_DENSE = 6  # characters; a guess: none of 39 pages reaches it
_MAX_LENGTH = 500  # a guess: half or one and a half of it changes none of 39 pages
_MIN_SHARE = 0.5  # a guess: half or one and a half of it changes none of 39 pages
_MIN_OF_TITLE = 0.3  # a guess: half or one and a half of it changes none of 39 pages
_MAX_SITE_WORDS = 5  # a guess: half or one and a half of it changes none of 39 pages
_ONE_HEADING_WORDS = 3  # a guess: none of 39 pages reaches it
_SENTENCE_WORDS = 5  # measured: 2 changes none of 39 pages, 8 changes 1 (F1 -0.05, headlines -1)
_WORDS_OF_SHORT_TITLE = 2  # a guess: half or one and a half of it changes none of 39 pages
_MOST_WORDS = 30  # different ones: of 290 real headlines in 24 languages none had more than 22
_LINES_BEHIND = 14  # a guess: half or one and a half of it changes none of 39 pages
_LINES_BEFORE = 6  # a guess: half or one and a half of it changes none of 39 pages
_HOME = re.compile(r"(?:https?://[^/]+)?/?(?:index\.\w+)?", re.I)

ORIGIN_HEADING = "heading of the page"


def find(stated: Statements, pieces: Sequence[Piece]) -> tuple[str, Provenance | None]:
    """The headline and where it was found; empty where the page has none."""
    titles = stated_titles(stated, pieces)
    headings = [piece for piece in pieces if _is_candidate(piece, stated)]
    shown = _shown([piece.block for piece in headings], [title for title, _ in titles])
    if shown:
        return shown, Provenance(ORIGIN_HEADING)
    if only := _only_first(headings):
        return only, Provenance(ORIGIN_HEADING)
    if titles:
        return titles[0][0], Provenance(titles[0][1])
    return _lone_heading(stated, pieces)


def is_site(text: str, stated: Statements) -> bool:
    """Whether a text is nothing but the site's name."""
    name = words_of(text)
    return any(name == words_of(site) for site in stated.site)


def stated_titles(stated: Statements, pieces: Sequence[Piece] = ()) -> list[tuple[str, str]]:
    """The titles that the page states for machines, the best first, with where each stands.

    Args:
        stated: What the page states.
        pieces: Of the whole page: a title that is printed ends where it does there.
    """
    linked_data = [*texts(stated.article.get("headline"))[:1], *texts(stated.article.get("name"))[:1]]
    found = [(title, "JSON-LD") for title in linked_data]
    for name in ("og:title", "twitter:title", "headline", "dc.title", "parsely-title", "sailthru.title"):
        found += [(_without_site(title, stated), "meta element") for title in stated.meta.get(name, ())[:1]]
    title = _without_site(stated.title, stated)
    printed = _printed_part(title, pieces) if title == stated.title else ""
    found += [(printed or title, "title of the page")]
    return [
        (title, origin)
        for title, origin in found
        if 0 < len(title) <= _MAX_LENGTH and not is_site(title, stated)
    ]


def _without_site(title: str, stated: Statements) -> str:
    """A title without the name of the site before or behind it."""
    parts = [part for part in _SEPARATOR.split(title) if part]
    if len(parts) <= 1:
        return title
    sites = {" ".join(words_of(site)) for site in stated.site}
    kept = [part for part in parts if " ".join(words_of(part)) not in sites]
    if len(kept) == len(parts) and len(words_of(parts[-1])) <= min(_MAX_SITE_WORDS, len(words_of(parts[0]))):
        kept = parts[:-1]
    if not kept:
        return title
    start = title.find(kept[0])
    return title[start : title.rfind(kept[-1]) + len(kept[-1])]


def _printed_part(title: str, pieces: Sequence[Piece]) -> str:
    """The part of a title up to a sign without blanks that is a line of its own on the page."""
    if title.isascii():
        return ""
    parts = re.split(_DENSE_SEPARATOR, title)
    beginnings = ("".join(parts[:end]) for end in range(len(parts) - 2, 0, -2))
    long = [one for one in beginnings if len(letters_of(one)) >= _LEAST_DENSE]
    lines = {piece.block.text for piece in pieces} if long else set()
    return next((one for one in long if one in lines), "")


def _is_candidate(piece: Piece, stated: Statements) -> bool:
    """Whether a piece is a heading that may be the headline: neither the site's name nor a section's."""
    block = piece.block
    if block.kind is not BlockKind.HEADING or not 0 < len(block.text) <= _MAX_LENGTH:
        return False
    own = words_of(block.text)
    later_parts = [words_of(part) for part in _SEPARATOR.split(stated.title)[1:] if part]
    is_section = len(own) <= _MAX_SITE_WORDS and len(later_parts) > 1 and own in later_parts
    return own != [] and not is_section and not is_site(block.text, stated) and not _leads_home(piece)


def _leads_home(piece: Piece) -> bool:
    """Whether all of a heading is a link to the site's first page."""
    links = list(piece.element.iter("a")) if piece.linked >= len(piece.block.text) else []
    return len(links) == 1 and _HOME.fullmatch((links[0].get("href") or "").strip()) is not None


def _shown(headings: Iterable[Block], titles: Iterable[str]) -> str:
    """The heading that says what a stated title says; the highest, and of those the likest."""
    sets = [set(words_of(title)) for title in titles]
    best, best_rank = "", (0.0, 0.0)
    for block in headings:
        likeness = max((_likeness(set(words_of(block.text)), title) for title in sets), default=0.0)
        rank = (float(-block.level), likeness)
        if likeness and (not best or rank > best_rank):
            best, best_rank = block.text, rank
    return best


def _only_first(headings: Iterable[Piece]) -> str:
    """The one heading of the first level that is seen, if it is long: titles may be written for searches."""
    first = {piece.block.text for piece in headings if piece.block.level == 1 and not piece.is_hidden}
    only = first.pop() if len(first) == 1 else ""
    return only if len(words_of(only)) >= _SENTENCE_WORDS else ""


def _likeness(own: set[str], title: set[str]) -> float:
    """How much two sets of words share (Dice); 0 for less than half of the first, unless that holds all."""
    if len(own) > _MOST_WORDS and own != title:
        return 0.0
    common = len(own & title)
    is_longer = common == len(title) >= _WORDS_OF_SHORT_TITLE
    if (common < _MIN_SHARE * len(own) and not is_longer) or common < _MIN_OF_TITLE * len(title):
        return 0.0
    return 2 * common / (len(own) + len(title))


def _lone_heading(stated: Statements, pieces: Sequence[Piece]) -> tuple[str, Provenance | None]:
    """The first heading of a page that states no title."""
    for piece in pieces:
        block = piece.block
        is_long = len(words_of(block.text)) >= _ONE_HEADING_WORDS and len(block.text) <= _MAX_LENGTH
        if block.kind is BlockKind.HEADING and is_long and not is_site(block.text, stated):
            return block.text, Provenance(ORIGIN_HEADING, is_guess=block.level > 1)
    return "", None


def place(shown: Sequence[Piece], title: str, chosen: Sequence[bool]) -> int | None:
    """Where the headline stands: the last time before the body, if it stands there."""
    places = [number for number, piece in enumerate(shown) if title and piece.block.text == title]
    start = next((number for number, is_in in enumerate(chosen) if is_in), len(shown))
    return next((number for number in reversed(places) if number < start), places[0] if places else None)


def lines_near(shown: Sequence[Piece], at: int) -> list[str]:
    """What stands behind the headline, then what stands before it."""
    behind = [part for piece in shown[at + 1 : at + 1 + _LINES_BEHIND] for part in parts.of(piece)]
    before = [part for piece in shown[max(0, at - _LINES_BEFORE) : at] for part in parts.of(piece)]
    return behind + before[::-1]
