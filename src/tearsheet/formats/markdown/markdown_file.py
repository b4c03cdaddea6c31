"""How a Markdown file becomes an article: front matter, blocks, head and end as in plain text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from tearsheet.article import markup
from tearsheet.article.model import (
    Article,
    Block,
    BlockKind,
    LeftOut,
    Provenance,
    Reason,
    Source,
    Span,
    SpanKind,
)
from tearsheet.formats import encodings
from tearsheet.formats.beside import Files, no_files
from tearsheet.formats.fields import disclaimers, furniture, head, head_lines, labels
from tearsheet.formats.fields.dates import dates
from tearsheet.formats.fields.head_lines import Place
from tearsheet.formats.fields.labels import Field
from tearsheet.formats.fields.plain_words import is_sentence
from tearsheet.formats.fields.stated import Head
from tearsheet.formats.fields.tail import Tail
from tearsheet.formats.fields.words import alike, squashed, with_bare_fields
from tearsheet.formats.markdown import blocks, clippings, front_matter
from tearsheet.formats.markdown.blocks import Body
from tearsheet.formats.markdown.fields import Fields
from tearsheet.formats.markdown.front_matter import FrontMatter, Member
from tearsheet.formats.refusals import Refusal, Run, refuse, run_through, watched
from tearsheet.formats.text import paragraphs

MEDIA_TYPE = "text/markdown"
_LINE_ENDS = re.compile(r"\r\n?|[\v\f\x85\u2028\u2029]")
_LINE_BREAKS = re.compile(r"[\n\u2028]")
_FIRST = 8  # blocks; a guess: half or one and a half of it changes none of 59 texts
_IN_HEAD = frozenset({BlockKind.PARAGRAPH, BlockKind.QUOTATION})
_MAY_STATE_FIELDS = frozenset({BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.TABLE_ROW})
_MAX_FIELD = 300  # a guess: half or one and a half of it changes none of 59 texts
_DATES = frozenset({Field.PUBLISHED, Field.UPDATED})
_MAX_ABOVE = 12  # a guess: half or one and a half of it changes none of 59 texts
_MAX_LINE_ABOVE = 100  # a guess: half or one and a half of it changes none of 59 texts


def prepare() -> None:
    """Import what only few texts need, for a process that cannot do so later."""
    head.prepare()


def read(raw: bytes, path: Path | None, ask: Files = no_files) -> Article:
    """The article in a Markdown text.

    Args:
        raw: All of the file.
        path: Where it comes from.
        ask: The content of a file in its folder.

    Raises:
        LoadError: The bytes are no text, or hold nothing but white space.
    """
    text, encoding = encodings.decode(raw, path)
    with watched() as rules:
        text = _LINE_ENDS.sub("\n", text).replace("\0", "\ufffd")
        front = rules.found("front matter", partial(front_matter.split, text), FrontMatter((), text))
        text = front.text
        clipping = rules.found("notes of a clipper", partial(clippings.split, text), FrontMatter((), text))
        members = (*front.members, *clipping.members)
        language = rules.found("front matter", lambda: Fields(members).language, "")
        find_blocks = partial(blocks.body, clipping.text, ask, language)
        body = rules.found("signs of Markdown", find_blocks, blocks.unmarked(clipping.text))
        reading = run_through(partial(_Reading, body, members))
        if not (reading.blocks or reading.fields.provenance or reading.left_out):
            raise refuse(Refusal.EMPTY, path)
        return with_bare_fields(reading.article(path, encoding)._replace(warning=rules.warning))


class _Reading:
    """The blocks of a text, of which the head and the end are taken off.

    Each block keeps the number that it had in the file, so that what is left out has its place.
    """

    def __init__(self, body: Body, members: Sequence[Member], run: Run) -> None:
        self.pictures = body.pictures
        self.blocks = [*map(_as_day, body.blocks[:_FIRST]), *body.blocks[_FIRST:]]
        self.numbers = list(range(len(self.blocks)))
        self.end = len(body.blocks)
        self.above = 0  # blocks above the headline
        self.left_out: list[LeftOut] = []
        run.rule = "front matter"
        is_read = run.rule not in run.skipped
        self.fields = Fields(members if is_read else [member._replace(name="") for member in members])
        for run.rule, take in _STEPS:
            if run.rule not in run.skipped:
                take(self)
        self.blocks += [line for block in body.notes for line in _lines(block)]
        self.left_out = [*self.fields.left_out, *self.left_out, *body.left_out]

    def article(self, path: Path | None, encoding: str) -> Article:
        fields = self.fields
        return Article(
            headline=fields.headline,
            standfirst=fields.standfirst,
            bylines=tuple(fields.bylines),
            publication=fields.publication,
            published=fields.published,
            updated=fields.updated,
            language=fields.language,
            body=tuple(self.blocks),
            disclaimer=" ".join(fields.disclaimers),
            left_out=self._placed(),
            source=Source(path, MEDIA_TYPE, encoding, fields.url, fields.saved),
            provenance=fields.provenance,
            pictures=self.pictures,
        )

    def _placed(self) -> tuple[LeftOut, ...]:
        """What is left out, before the blocks that are kept."""
        ordered = sorted(self.left_out, key=lambda line: line.before)
        return tuple(line._replace(before=bisect_left(self.numbers, line.before)) for line in ordered)

    def _take_headline(self) -> None:
        """The heading above the text, unless the front matter has quite another title."""
        first = self._place_of_headline()
        if first is None:
            return
        block, title = self.blocks[first], self.fields.headline
        text = _LINE_BREAKS.sub(" ", markup.standing(block))
        if text != _LINE_BREAKS.sub(" ", block.text):
            self.left_out.append(LeftOut(markup.told(block), first, Reason.REPEATED))
        self.above = first
        del self.blocks[first], self.numbers[first]
        if title and squashed(title) != squashed(text):
            self.left_out.append(LeftOut(title, reason=Reason.REPEATED))
        self.fields.headline = text
        self.fields.provenance["headline"] = Provenance("first heading of the text")

    def _place_of_headline(self) -> int | None:
        """The first heading: of the first level, or where no other has that and nothing is above it."""
        headings = [place for place, block in enumerate(self.blocks) if block.kind is BlockKind.HEADING]
        firsts = [place for place in headings if self.blocks[place].level == 1]
        if not headings:
            return None
        place, title = (firsts or headings)[0], self.fields.headline
        above = [block for block in self.blocks[:place] if block.kind is not BlockKind.CAPTION]
        block = self.blocks[place]
        may_be_above = firsts and len(above) <= _MAX_ABOVE and all(map(_may_be_above, above))
        is_title = block.text and not _states_field(block) and (not title or alike(block.text, title))
        return place if is_title and (may_be_above or not above) else None

    def _take_head(self) -> None:
        """Bylines, dates and the like that stand as paragraphs before the body's first."""
        above = [place for place in range(self.above) if self.blocks[place].kind is not BlockKind.CAPTION]
        places = [*above, *self._head_places(self.above)]
        groups = [_LINE_BREAKS.sub("\n", self.blocks[place].text) for place in places]
        found, rest = head.read(groups, self.fields.headline, len(above))
        whole = len(groups) - len(rest)
        if rest and len(rest[0]) < len(groups[whole]):
            place = places[whole]
            self.blocks[place] = _from(self.blocks[place], len(groups[whole]) - len(rest[0]))
        for place in reversed(places[:whole]):
            del self.blocks[place], self.numbers[place]
        self.fields.add(found)
        self.left_out += found.left_out

    def _head_places(self, first: int) -> list[int]:
        """The paragraphs and fields from a block to the first of another kind; captions do not count."""
        places: list[int] = []
        for place, block in enumerate(self.blocks[first:], first):
            if block.kind in _IN_HEAD or _states_field(block) or (place == first and self._is_deck(place)):
                places.append(place)
            elif block.kind is not BlockKind.CAPTION:
                break
        return places

    def _is_deck(self, place: int) -> bool:
        """Whether a heading directly below the headline has a byline, a date or another field below it."""
        block, below = self.blocks[place], self.blocks[place + 1 : place + 2]
        if block.kind is not BlockKind.HEADING or not self.fields.headline or not below:
            return False
        line = _LINE_BREAKS.split(below[0].text)[0]
        return below[0].kind in _IN_HEAD and head_lines.on_line(line, Place())[1] > 0

    def _part_lines(self) -> None:
        numbered = zip(self.numbers, self.blocks, strict=True)
        self._keep([(number, line) for number, block in numbered for line in _lines(block)])

    def _keep(self, numbered: list[tuple[int, Block]]) -> None:
        self.numbers = [number for number, _ in numbered]
        self.blocks = [block for _, block in numbered]

    def _take_furniture(self) -> None:
        kept = []
        paragraphs_alone = [block.text if block.kind is BlockKind.PARAGRAPH else "" for block in self.blocks]
        reasons = furniture.reasons(paragraphs_alone)
        for place, (number, block) in enumerate(zip(self.numbers, self.blocks, strict=True)):
            if place in reasons:
                self.left_out.append(LeftOut(block.text, number, reasons[place]))
            else:
                kept.append((number, block))
        self._keep(kept)

    def _take_end(self) -> None:
        """Disclaimers, fields and page furniture behind the body."""
        last = len(self.blocks)
        while last and _may_end(self.blocks[last - 1]):
            last -= 1
        tail = Tail([block.text for block in self.blocks[last:]], self.fields.url)
        del self.blocks[last + len(tail.groups) :], self.numbers[last + len(tail.groups) :]
        stated = Head()
        tail.add_to(stated)
        self.fields.add(stated)
        self.left_out += [line._replace(before=self.end) for line in tail.left_out]
        if tail.disclaimers:
            self.fields.disclaim(tail.disclaimers, "note after the body")

    def _take_links(self) -> None:
        """A heading of furniture ("Read more") with nothing but links and notices behind it, to the end."""
        last = len(self.blocks)
        while (
            last
            and not _is_link(self.blocks[last - 1])
            and furniture.is_furniture(self.blocks[last - 1].text)
        ):
            last -= 1
        notices = self.blocks[last:]
        while last and _is_link(self.blocks[last - 1]):
            last -= 1
        reason = furniture.reason(self.blocks[last - 1].text) if 0 < last < len(self.blocks) else None
        if reason and last < len(self.blocks) - len(notices):
            self.left_out += [
                LeftOut(block.text, self.end, furniture.reason(block.text) or reason)
                for block in self.blocks[last - 1 :]
            ]
            del self.blocks[last - 1 :], self.numbers[last - 1 :]

    def _take_repeated(self) -> None:
        """A description that only says again how the body begins is no standfirst."""
        standfirst = self.fields.standfirst
        begun = squashed(standfirst.rstrip("….")) if self.fields.is_description else ""
        if begun and any(squashed(block.text).startswith(begun) for block in self.blocks[:3]):
            self.left_out.append(LeftOut(standfirst, reason=Reason.REPEATED))
            self.fields.forget_standfirst()


# Each rule with what it is about, as the reader calls it
_STEPS: tuple[tuple[str, Callable[[_Reading], None]], ...] = (
    ("headline", _Reading._take_headline),
    ("head of the text", _Reading._take_head),
    ("line breaks", _Reading._part_lines),
    ("list of links", _Reading._take_links),
    ("furniture", _Reading._take_furniture),
    ("end of the text", _Reading._take_end),
    ("second title", _Reading._take_repeated),
)


def _may_end(block: Block) -> bool:
    """Whether a block may belong to what stands behind the body."""
    is_heading = block.kind is BlockKind.HEADING and (
        furniture.is_furniture(block.text) or disclaimers.begins_one(block.text)
    )
    return block.kind in _IN_HEAD or is_heading


def _is_link(block: Block) -> bool:
    """Whether a block is nothing but a link."""
    links = sum(span.end - span.start for span in block.spans if span.kind is SpanKind.LINK)
    return bool(block.text) and links >= len(block.text)


def _may_be_above(block: Block) -> bool:
    """Whether a block may stand above the headline: it is short and no sentence."""
    return len(block.text) <= _MAX_LINE_ABOVE and not is_sentence(block.text, 3)


def _states_field(block: Block) -> bool:
    """Whether a heading, an item or a row of a table is a label and its value: "- Author: Ana"."""
    if block.kind not in _MAY_STATE_FIELDS or len(block.text) > _MAX_FIELD:
        return False
    readings = labels.find(block.text)
    stated, taken = head_lines.on_line(block.text, Place())
    is_sure = any(found.is_marked and found.value for found in readings) or (
        bool(readings) and all(one.field in _DATES for one in stated)
    )
    return not block.text.strip() or (is_sure and taken > 0)


def _as_day(block: Block) -> Block:
    """The block; "1. Oktober 2023", which is a list of one item to Markdown, as a paragraph."""
    day = f"{block.marker} {block.text}"
    is_item = block.kind is BlockKind.LIST_ITEM and block.marker.endswith(".") and not block.spans
    if not is_item or dates.read(_LINE_BREAKS.sub(" ", day)) is None:
        return block
    return Block(BlockKind.PARAGRAPH, day)


def _lines(block: Block) -> list[Block]:
    """The block, parted at its forced line breaks, and where it is longer than a block may be."""
    if block.kind is BlockKind.PREFORMATTED:
        return [block._replace(text=line) for line in _shaped(block.text)]
    if block.kind is BlockKind.TABLE_ROW and len(block.text) <= paragraphs.MAX_BLOCK:
        return [block]  # its first cells may be empty
    whole = block.text.replace("\n", " ")
    found: list[Block] = []
    start = 0
    for line in whole.split("\u2028"):
        for piece in paragraphs.pieces(line):
            start = whole.index(piece, start)
            part = _between(block._replace(text=whole), start, start + len(piece))
            found.append(part._replace(marker="", picture="") if found else part)
            start += len(piece)
    return found or ([block._replace(text="", spans=())] if block.picture else [])


def _shaped(line: str) -> list[str]:
    """A line whose blanks count, in pieces where it is longer than a block may be; none of a blank one."""
    most = paragraphs.MAX_BLOCK
    return [line[at : at + most] for at in range(0, len(line), most)] if line.strip() else []


def _from(block: Block, start: int) -> Block:
    return _between(block, start, len(block.text))


def _between(block: Block, start: int, end: int) -> Block:
    """The block with a part of its text, blanks at the ends taken off, and the spans that lie in it."""
    end -= len(block.text[start:end]) - len(block.text[start:end].rstrip())
    start += len(block.text[start:end]) - len(block.text[start:end].lstrip())
    moved = (
        Span(max(span.start, start) - start, min(span.end, end) - start, span.kind, span.target)
        for span in block.spans
        if span.start < end and span.end > start
    )
    return block._replace(text=block.text[start:end], spans=tuple(moved))
