"""Quotation marks: which ones a text uses, where they stand, and how they change when it is quoted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from types import MappingProxyType

from tearsheet.article.model import Block, BlockKind, Passage

# Blocks, and code points of each, that are read to learn a text's style: a book does not change it later.
_SAMPLE = 500
_SAMPLE_OF_BLOCK = 10_000
# How far a single mark is looked for before an opening one counts as an apostrophe, in code points.
_SINGLE_REACH = 1_000

_BLANK = " \u00a0\u202f"


@dataclass(frozen=True, slots=True)
class MarkStyle:
    """The marks of a quotation and those of a quotation within it: (opening, closing)."""

    outer: tuple[str, str]
    inner: tuple[str, str]

    def at(self, depth: int) -> tuple[str, str]:
        """The marks at `depth`, 0 being the outermost; they take turns."""
        return self.inner if depth % 2 else self.outer


ENGLISH = MarkStyle(("“", "”"), ("‘", "’"))
JAPANESE = MarkStyle(("「", "」"), ("『", "』"))
_STYLES = MappingProxyType(
    {
        "english": ENGLISH,
        "straight": MarkStyle(('"', '"'), ("'", "'")),
        "single": MarkStyle(("‘", "’"), ("“", "”")),
        "straight_single": MarkStyle(("'", "'"), ('"', '"')),
        "german": MarkStyle(("„", "“"), ("‚", "‘")),
        "serbian": MarkStyle(("„", "”"), ("’", "’")),
        "french": MarkStyle(("«\u00a0", "\u00a0»"), ("“", "”")),
        "pointing_out": MarkStyle(("«", "»"), ("“", "”")),
        "pointing_in": MarkStyle(("»", "«"), ("›", "‹")),
        "swedish": MarkStyle(("”", "”"), ("’", "’")),
        "japanese": JAPANESE,
    }
)
# Each outermost quotation of a text, by the name of its style; what stands inside one is passed over.
_QUOTED = (
    # fails at once where no mark stands
    "(?=[“”\"„«»「‘'])(?:(?P<english>“[^“”„]*”)"
    r'|(?P<straight>(?<!\w)"(?=\S)[^"]*")'
    "|(?P<german>„[^“”„]*“)"
    "|(?P<serbian>„[^“”„]*”)"
    f"|(?P<french>«[{_BLANK}][^«»]*»)"
    "|(?P<pointing_out>«[^«»]*»)"
    r"|(?P<pointing_in>(?<!\w)»(?=\w)[^«»]*«)"
    r"|(?P<swedish>(?<!\w)”(?=\w)[^“”„]*”)"
    "|(?P<japanese>「[^「」]*」)"
    r"|(?P<single>(?<!\w)‘[^‘’]*(?:(?<=\w)’(?=\w)[^‘’]*)*’(?!\w))"
    r"|(?P<straight_single>(?<!\w)'[^']*(?:(?<=\w)'(?=\w)[^']*)*'(?!\w)))"
)

CLOSED_BY = MappingProxyType(
    {
        "“": "”“", "„": "“”\"", "”": "”", '"': '"”', "‘": "’", "‚": "‘’", "’": "’", "'": "'",
        "«": "»", "»": "«", "‹": "›", "›": "‹", "「": "」", "『": "』",
    }
)  # fmt: skip
"""The marks that may close what each mark opens."""
_SINGLES = "'’"
_ALWAYS_OPENING = "„‚「『"
_OPENING_BEFORE_WORDS = "“‘"
_BEFORE_OPENING = "([{<¿¡/—–-“‘„‚«‹»›\"'「『"
_ELISION = re.compile(r"['’](?:\d\ds?|em|tis|twas|til|till|cause|bout|n)\b", re.IGNORECASE)
_SINGLE_END = re.compile(r"(?<=[^\s'’])['’](?!\w)")
_POINTING_OUT = re.compile(f"[«‹][{_BLANK}]?|[{_BLANK}]?[»›]|[“”„\"‘’‚'「」『』]")
_POINTING_IN = re.compile("[«‹»›“”„\"‘’‚'「」『』]")


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark with the blank that French sets beside it; code points of its block.

    Attributes:
        depth: 0 for the marks of an outermost quotation.
    """

    start: int
    end: int
    glyph: str
    is_opening: bool
    depth: int


def style_of(blocks: Iterable[Block]) -> MarkStyle:
    """The style that most of the quotations in `blocks` have; the English one where there are none."""
    found: Counter[str] = Counter()
    for block in islice(blocks, _SAMPLE):
        found.update(match.lastgroup or "" for match in re.finditer(_QUOTED, block.text[:_SAMPLE_OF_BLOCK]))
    return _STYLES[found.most_common(1)[0][0]] if found else ENGLISH


def is_one_quotation(text: str, style: MarkStyle) -> bool:
    """Whether `text` is a single quotation with its outer marks, from the first character to the last."""
    opening, closing = map(str.strip, style.outer)  # whatever blanks French has within them
    found = re.fullmatch(_QUOTED, text)
    return found is not None and text.startswith(opening) and text.endswith(closing)


def nested(block_text: str, passage: Passage, style: MarkStyle, own: MarkStyle | None = None) -> str:
    """The words of `passage`, their marks changed to those of a quotation within one.

    The depth of a mark is counted from the start of the block, so a passage may begin or end inside
    a quotation. Apostrophes and marks of feet and inches stay.

    Args:
        block_text: The block.
        passage: Of it.
        style: In which it is quoted.
        own: Which the block itself has, if that is another one.
    """
    pieces: list[str] = []
    position = passage.start
    for mark in marks(block_text, own or style):
        if passage.start <= block_text.index(mark.glyph, mark.start) < passage.end:
            pieces += block_text[position : mark.start], style.at(mark.depth + 1)[0 if mark.is_opening else 1]
            position = mark.end
    pieces.append(block_text[position : passage.end])
    return "".join(pieces)


def nested_title(title: str, style: MarkStyle) -> str:
    """A title as it stands in the marks of a style: its own, which tell their style themselves, nested."""
    own = style_of([Block(BlockKind.PARAGRAPH, title)])
    return nested(title, Passage(0, len(title)), style, own)


def quoted(paragraphs: Iterable[str], style: MarkStyle) -> tuple[str, ...]:
    """`paragraphs` in outer marks: each begins with one, only the last ends with one.

    So the style manuals have it: a paragraph without a closing mark is not the end of the quotation.
    """
    opening, closing = style.outer
    opened = [f"{opening}{paragraph}" for paragraph in paragraphs]
    return (*opened[:-1], *(f"{last}{closing}" for last in opened[-1:]))


class _Reading:
    """One block, read mark by mark from its start."""

    def __init__(self, text: str, style: MarkStyle) -> None:
        self.text = text
        self.own_openings = {style.outer[0].strip(), style.inner[0].strip()}
        self.is_pointing_in = "»" in self.own_openings
        self.open: list[str] = []

    def read(self, match: re.Match[str]) -> Mark | None:
        """The mark at `match`, or `None` where it is an apostrophe or a prime."""
        glyph = match[0].strip()
        if glyph in _SINGLES and self._is_apostrophe(match, glyph):
            return None
        if self._closes(match, glyph):
            return self._close(match, glyph)
        if self._opens(match, glyph):
            return self._open(match, glyph)
        is_prime = glyph == '"' and self._before(match).isdecimal()
        return None if is_prime else Mark(match.start(), match.end(), glyph, is_opening=False, depth=0)

    def _before(self, match: re.Match[str]) -> str:
        return self.text[match.start() - 1 : match.start()] or " "

    def _after(self, match: re.Match[str]) -> str:
        return self.text[match.end() : match.end() + 1] or " "

    def _leans_open(self, match: re.Match[str]) -> bool:
        before = self._before(match)
        return not self._after(match).isspace() and (before.isspace() or before in _BEFORE_OPENING)

    def _is_apostrophe(self, match: re.Match[str], glyph: str) -> bool:
        before, after = self._before(match), self._after(match)
        if before.isalnum() and after.isalnum():
            return True
        if self._leans_open(match) and not self._is_expected(glyph):
            may_open = glyph == "'" or glyph in self.own_openings
            is_elision = _ELISION.match(self.text, match.start()) is not None
            return is_elision or not may_open or not self._is_single_ahead(match.end())
        return not self._is_expected(glyph) or self._is_possessive(match)

    def _is_expected(self, glyph: str) -> bool:
        return bool(self.open) and glyph in CLOSED_BY[self.open[-1]]

    def _is_possessive(self, match: re.Match[str]) -> bool:
        """Whether the mark is that of “the boys’ books” rather than the end of a quotation."""
        following = self.text[match.end() : match.end() + 2]
        is_inside = following[:1].isspace() and following[1:].islower()
        return self._before(match) in "sS" and is_inside and self._is_single_ahead(match.end())

    def _is_single_ahead(self, position: int) -> bool:
        opening = self.text.find("‘", position, position + _SINGLE_REACH)
        limit = opening if opening >= 0 else position + _SINGLE_REACH
        return _SINGLE_END.search(self.text, position, limit) is not None

    def _closes(self, match: re.Match[str], glyph: str) -> bool:
        may_open = self.open[-1:] == [glyph] or glyph == '"' or glyph in self.own_openings
        return self._is_expected(glyph) and not (may_open and self._leans_open(match))

    def _opens(self, match: re.Match[str], glyph: str) -> bool:
        if glyph in _ALWAYS_OPENING:
            return True
        if glyph in "«»‹›":
            return (glyph in "»›") == self.is_pointing_in
        if glyph in _OPENING_BEFORE_WORDS:
            return self._leans_open(match) or self._after(match).isalnum()
        return (glyph in "\"'" or glyph in self.own_openings) and self._leans_open(match)

    def _open(self, match: re.Match[str], glyph: str) -> Mark:
        if self.open and self.open[-1] == glyph:
            self.open.pop()
        self.open.append(glyph)
        return Mark(match.start(), match.end(), glyph, is_opening=True, depth=len(self.open) - 1)

    def _close(self, match: re.Match[str], glyph: str) -> Mark:
        self.open.pop()
        return Mark(match.start(), match.end(), glyph, is_opening=False, depth=len(self.open))


def marks(text: str, style: MarkStyle) -> Iterator[Mark]:
    """The marks of a block in order, without apostrophes and primes; `style` is that of the article."""
    reading = _Reading(text, style)
    for match in (_POINTING_IN if reading.is_pointing_in else _POINTING_OUT).finditer(text):
        mark = reading.read(match)
        if mark:
            yield mark
