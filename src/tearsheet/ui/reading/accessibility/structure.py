"""What there is in an article beside plain paragraphs, from top to bottom, and what is inside of that."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from tearsheet.article import markup
from tearsheet.article.model import Block, SpanKind
from tearsheet.ui.look.line_styles import Role
from tearsheet.ui.reading.article_lines import ArticleLines, Spot
from tearsheet.ui.reading.positions import to_utf16


class Kind(StrEnum):
    """What a part of the article is for assistive technology."""

    HEADING = "heading"
    LINK = "link"
    LIST = "list"
    ITEM = "list item"
    TABLE = "table"
    ROW = "row"
    CELL = "cell"
    PICTURE = "picture"
    QUOTATION = "quotation"
    DISCLAIMER = "disclaimer"


class Part(NamedTuple):
    """One part of an article.

    Attributes:
        start: Its first place.
        end: The place behind its last.
        level: Of a heading, from 1; of a list item its depth; else 0.
        told: Of a picture what the page says of it, of a link its address; else empty.
    """

    kind: Kind
    start: Spot
    end: Spot
    level: int = 0
    told: str = ""


_GROUPS = {Role.LIST_ITEM: Kind.LIST, Role.TABLE_ROW: Kind.TABLE, Role.QUOTATION: Kind.QUOTATION}
_HEADINGS = {Role.HEADLINE, Role.HEADING}


def parts(lines: ArticleLines) -> list[Part]:
    """All parts that are inside of no other, in proportion to the number of lines that may be one."""
    found = list(_of_lines(lines, range(len(lines.head))))
    body = enumerate(line for line in _ahead(lines, len(lines.head), 1) if line < lines.body_end)
    for (role, _), group in groupby(body, key=lambda at: (lines.role(at[1]), at[1] - at[0])):
        numbers = [line for _, line in group]  # one behind the other
        run = range(numbers[0], numbers[-1] + 1)
        if role in _GROUPS:
            found.append(Part(_GROUPS[role], Spot(run.start), _end(lines, run[-1])))
        else:
            found += _of_lines(lines, run)
    return found


def inside(lines: ArticleLines, part: Part) -> list[Part]:
    """The parts of one that are inside of no other of them."""
    run = range(part.start.line, part.end.line + 1)
    match part.kind:
        case Kind.LIST:
            return [_item(lines, line) for line in run]
        case Kind.TABLE:
            return [Part(Kind.ROW, Spot(line), _end(lines, line)) for line in run]
        case Kind.ROW:
            return list(_cells(lines, part.start.line))
        case Kind.HEADING | Kind.ITEM | Kind.QUOTATION:
            return [link for line in run for link in _links(lines, line)]
        case Kind.CELL:
            return [
                link for link in _links(lines, run[0]) if part.start <= link.start and link.end <= part.end
            ]
    return []


def beginning_in(lines: ArticleLines, line: int) -> Iterator[Part]:
    """The headings, links, lists and tables that begin in a line, those inside of others too."""
    role = lines.role(line)
    if role in _HEADINGS:
        yield Part(Kind.HEADING, Spot(line), _end(lines, line), lines.level(line) or 1)
    elif role in (Role.LIST_ITEM, Role.TABLE_ROW) and (not line or lines.role(line - 1) is not role):
        yield Part(_GROUPS[role], Spot(line), _end(lines, line))
    yield from _links(lines, line)


def beside(lines: ArticleLines, here: Spot, kinds: Collection[Kind], step: int) -> Part | None:
    """The next part of some kinds behind a place (1), or before it (-1); `None` where there is none."""
    for line in _ahead(lines, here.line, step):
        found = [part for part in beginning_in(lines, line) if part.kind in kinds]
        fitting = [part for part in found if (part.start > here if step > 0 else part.start < here)]
        if fitting:
            return fitting[0 if step > 0 else -1]
    return None


def _ahead(lines: ArticleLines, here: int, step: int) -> Iterator[int]:
    """The lines from one on, up or down, that may be more than a paragraph of words; no long body has one."""
    is_long = not isinstance(lines.article.body, tuple)
    runs = [run for run in lines.runs if run.lines or not is_long]
    for run in runs if step > 0 else reversed(runs):
        if step > 0:
            yield from range(max(run.first, here), run.end)
        else:
            yield from range(min(run.end - 1, here), run.first - 1, -1)


def _of_lines(lines: ArticleLines, run: range) -> Iterator[Part]:
    for line in run:
        block, role = lines.block(line), lines.role(line)
        if block and block.picture:
            picture = lines.article.pictures.get(block.picture)
            yield Part(
                Kind.PICTURE, Spot(line), _end(lines, line), told=picture.description if picture else ""
            )
        if role in _HEADINGS:
            yield Part(Kind.HEADING, Spot(line), _end(lines, line), lines.level(line) or 1)
        elif role is Role.BANNER:
            yield Part(Kind.DISCLAIMER, Spot(line), _end(lines, line))
        else:
            yield from _links(lines, line)


def _item(lines: ArticleLines, line: int) -> Part:
    block = lines.block(line)
    return Part(Kind.ITEM, Spot(line), _end(lines, line), block.level if block else 1)


def _cells(lines: ArticleLines, line: int) -> Iterator[Part]:
    block, place = lines.block(line), 0
    for cell in markup.cells(block) if block else ():
        end = place + to_utf16(cell.text, len(cell.text))
        yield Part(Kind.CELL, Spot(line, place), Spot(line, end))
        place = end + 1


def _links(lines: ArticleLines, line: int) -> Iterator[Part]:
    block = lines.block(line)
    for span in block.spans if block else ():
        if block and span.kind is SpanKind.LINK:
            yield Part(
                Kind.LINK, _spot(block, line, span.start), _spot(block, line, span.end), told=span.target
            )


def _spot(block: Block, line: int, place: int) -> Spot:
    return Spot(line, to_utf16(block.text, place))


def _end(lines: ArticleLines, line: int) -> Spot:
    text = lines.shown_text(range(line, line + 1))
    return Spot(line, to_utf16(text, len(text)))
