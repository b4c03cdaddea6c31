"""The body of an article with its highlights and the numbers of its notes, for any form of writing.

Signs that no text may hold (Unicode 15, 23.7 Noncharacters) stand for what is put in, until the form is
written: so every form shows the text by its own rules, and no mark crosses an element of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from tearsheet.article.model import Article, Block, BlockKind, Passage, Span, SpanKind
from tearsheet.notes.note import Colour, Note
from tearsheet.notes.note_places import NotePlaces

END, NUMBER, BEGIN = "\ufdd2", "\ufdd3", "\ufdd4"
"""In this order where several stand at one place."""
SIGNS = re.compile(f"[{END}{NUMBER}{BEGIN}]")
_NO_SIGNS = dict.fromkeys(map(ord, (END, NUMBER, BEGIN)), "\ufffd")
_PARTS = "\t\u2028"  # between cells and lines, over which no mark may reach


class Numbered(NamedTuple):
    """The notes of an article with their places and numbers.

    Attributes:
        places: In the article's text, by the ids of notes.
        colours: Of the notes that have places.
        labels: Their numbers from 1 in reading order, as the window has them; none for bare highlights.
    """

    places: NotePlaces
    colours: Mapping[str, Colour]
    labels: Mapping[str, str]


class Piece(NamedTuple):
    """A stretch of marked text, or the number behind one.

    Attributes:
        colour: Of the note.
        number: Of the note that ends here; empty for a stretch.
    """

    colour: Colour
    number: str = ""


class _Own(NamedTuple):
    """What of a note's passage lies in one block: code points of its text.

    Attributes:
        is_last: The passage ends there.
    """

    start: int
    end: int
    note_id: str
    is_last: bool


class _Sign(NamedTuple):
    """A sign before a code point of a block."""

    place: int
    sign: str
    piece: Piece | None = None


def numbered(notes: Iterable[Note], places: Mapping[str, Passage]) -> Numbered:
    """The notes that stand in the text; of several with one id, which are versions, the first counts."""
    first: dict[str, Note] = {}
    for note in notes:
        if note.target and note.id in places:
            first.setdefault(note.id, note)
    ordered = NotePlaces()
    for note_id in first:
        ordered.put(note_id, places[note_id])
    written = [note_id for note_id in ordered if first[note_id].body]
    labels = {note_id: str(number) for number, note_id in enumerate(written, 1)}
    return Numbered(ordered, {note_id: note.colour for note_id, note in first.items()}, labels)


class MarkedBody:
    """Blocks in which signs stand for marks, and what they stand for, in order.

    Attributes:
        blocks: Of the article; behind code in which no notes can be numbered, a paragraph with the numbers.
        pieces: What the signs that begin marks, and those of numbers, stand for.
    """

    def __init__(self, article: Article, notes: Numbered, closed: frozenset[SpanKind] = frozenset()) -> None:
        """Set the signs.

        Args:
            article: The article.
            notes: What is marked.
            closed: Kinds of spans that the form can mark as a whole only; with any, preformatted text can
                hold no mark at all.
        """
        self._notes = notes
        self._closed = closed
        self.pieces: list[Piece] = []
        self.blocks = tuple(self._marked_blocks(article.body))
        self._unwritten = iter(self.pieces)

    def written(self, text: str, write: Callable[[str, Piece], str]) -> str:
        """The text of a form with marks instead of signs; of all `blocks`, or of one after another.

        Args:
            text: With the signs.
            write: Gives what stands for a sign, `BEGIN`, `END` or `NUMBER`, of that piece.
        """
        open_piece = Piece(Colour.YELLOW)

        def instead(match: re.Match[str]) -> str:
            nonlocal open_piece
            if match[0] != END:
                open_piece = next(self._unwritten)
            return write(match[0], open_piece)

        return SIGNS.sub(instead, text)

    def _marked_blocks(self, body: Sequence[Block]) -> Iterator[Block]:
        place = 0
        waiting: list[_Sign] = []
        for block in body:
            is_code = block.kind is BlockKind.PREFORMATTED and bool(self._closed)
            if waiting and not is_code:
                yield self._taken(Block(BlockKind.PARAGRAPH, ""), waiting)
                waiting = []
            signs = self._signs(block, self._own(place, place + len(block.text)))
            waiting += [sign._replace(place=0) for sign in signs if is_code and sign.sign == NUMBER]
            yield self._taken(_without_signs(block), [] if is_code else signs)
            place += len(block.text) + 1
        if waiting:
            yield self._taken(Block(BlockKind.PARAGRAPH, ""), waiting)

    def _own(self, start: int, end: int) -> list[_Own]:
        """The passages in a block, or in the line break behind it."""
        return [
            _Own(
                max(passage.start - start, 0), min(passage.end, end) - start, note_id, passage.end <= end + 1
            )
            for note_id in self._notes.places.between(start, end + 1)
            if (passage := self._notes.places.of(note_id))
        ]

    def _signs(self, block: Block, own: Sequence[_Own]) -> list[_Sign]:
        closed = [(span.start, span.end) for span in block.spans if span.kind in self._closed]
        whole = [
            one._replace(start=_outside(one.start, closed)[0], end=_outside(one.end, closed)[1])
            for one in own
        ]
        signs = [*self._stretches(block, whole, closed), *self._numbers(block, whole)]
        return sorted(signs, key=lambda sign: sign[:2])  # numbers at one place stay in their order

    def _stretches(
        self, block: Block, own: Sequence[_Own], closed: Sequence[tuple[int, int]]
    ) -> Iterator[_Sign]:
        """Where marks begin and end; of several over one stretch, the one that begins last is seen."""
        edges = [edge for edge in _edges(block, own) if edge in _outside(edge, closed)] if own else []
        for start, end in pairwise(edges):
            over = [one.note_id for one in own if one.start <= start and end <= one.end]
            if over and block.text[start:end].strip(_PARTS):
                yield _Sign(start, BEGIN, Piece(self._notes.colours[over[-1]]))
                yield _Sign(end, END)

    def _numbers(self, block: Block, own: Sequence[_Own]) -> Iterator[_Sign]:
        """The numbers of notes whose passages end here, behind the link where that is in one."""
        links = [(span.start, span.end) for span in block.spans if span.kind is SpanKind.LINK]
        for one in own:
            number = self._notes.labels.get(one.note_id, "")
            if one.is_last and number:
                colour = self._notes.colours[one.note_id]
                end = one.start + len(block.text[one.start : one.end].rstrip()) or one.end
                yield _Sign(_outside(end, links)[1], NUMBER, Piece(colour, number))

    def _taken(self, block: Block, signs: Sequence[_Sign]) -> Block:
        self.pieces += [sign.piece for sign in signs if sign.piece]
        return _with(block, signs, self._closed) if signs else block


def _outside(place: int, spans: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """The places before and behind the spans around a place; twice the place itself where it is in none."""
    around = [(start, end) for start, end in spans if start < place < end]
    return min([place, *(start for start, _ in around)]), max([place, *(end for _, end in around)])


def _edges(block: Block, own: Sequence[_Own]) -> list[int]:
    """Where marks, spans, cells and lines begin and end, in order."""
    edges = {edge for one in own for edge in one[:2]}
    edges |= {edge for span in block.spans for edge in (span.start, span.end)}
    parts = [place for place, sign in enumerate(block.text) if sign in _PARTS]
    return sorted(edges | {edge for place in parts for edge in (place, place + 1)} | {0, len(block.text)})


def _without_signs(block: Block) -> Block:
    """The block as it is, but for signs that the file itself holds."""
    words = (block.text, block.marker, *(span.target for span in block.spans))
    if not any(map(SIGNS.search, words)):
        return block
    spans = tuple(span._replace(target=span.target.translate(_NO_SIGNS)) for span in block.spans)
    return block._replace(
        text=block.text.translate(_NO_SIGNS), marker=block.marker.translate(_NO_SIGNS), spans=spans
    )


def _with(block: Block, signs: Sequence[_Sign], closed: frozenset[SpanKind]) -> Block:
    """The block with signs set into its text.

    Marks lie inside of the spans at their edges, around closed ones; numbers stand behind all of them.
    """
    pieces: list[str] = []
    position = 0
    for place, sign, _ in signs:
        pieces += block.text[position:place], sign
        position = place
    text = "".join([*pieces, block.text[position:]])

    def moved(edge: int, before: str) -> int:
        return edge + sum(place < edge or (place == edge and sign in before) for place, sign, _ in signs)

    spans = []
    for span in block.spans:
        is_closed = span.kind in closed
        start = moved(span.start, END + NUMBER + BEGIN * is_closed)
        spans.append(Span(start, moved(span.end, "" if is_closed else END), *span[2:]))
    return block._replace(text=text, spans=tuple(spans))
