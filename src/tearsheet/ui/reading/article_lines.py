"""An article as the lines that the window shows: head, body and foot, each with its role.

Between the blocks of the body stand marks of what is left out there, and under the mark that itself, if it is
opened; what is left out before and behind the body has its mark at the foot.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from tearsheet import in_a_row, listed, marked, tr, trn
from tearsheet.article.display_text import isolate, isolated, readable_date, shown, shown_text, starts_right
from tearsheet.article.model import (
    BY_THE_READER,
    Article,
    Block,
    BlockKind,
    LeftOut,
    Passage,
    PublicationDate,
    Reason,
    Span,
    SpanKind,
)
from tearsheet.ui.look.line_styles import Role
from tearsheet.ui.reading.positions import to_code_points, to_utf16

if TYPE_CHECKING:
    from tearsheet.ui.reading.searched_lines import SearchedLines

BETWEEN_PARTS = "  ·  "
ROLES = {kind: Role(kind.value) for kind in BlockKind}
MARKS = {Role.FOOT, Role.GAP}
"""What stands for lines that are left out."""
TITLES = {Role.HEADLINE, Role.STANDFIRST, Role.BYLINE}
OURS = {Role.WARNING, Role.REASON, *MARKS}
"""What the program says and not the file."""

_OWN_LINES = (marked("headline"), marked("standfirst"), marked("disclaimer"))
"""Fields that each have a line of the head, and no room there for what is said of them."""


class Line(NamedTuple):
    """One line that is no block of the article's text.

    Attributes:
        text: As the file has it, or as the program says it.
        piece: Of a line that is left out its number among the article's pieces; else -1.
    """

    role: Role
    text: str
    piece: int = -1


class Gap(NamedTuple):
    """What is left out in one place.

    Attributes:
        before: The number of the block that it stands before; that of all blocks for the end.
        pieces: The numbers of what is left out among the article's pieces.
        lines: The mark, and what of it is opened.
    """

    before: int
    pieces: tuple[int, ...]
    lines: tuple[Line, ...]

    @property
    def is_open(self) -> bool:
        """Whether more is shown than the mark."""
        return len(self.lines) > 1


class LineRun(NamedTuple):
    """Lines that follow one another: blocks of the body, or lines of head, foot and between.

    Attributes:
        first: The number of its first line, and with `end` of that behind its last.
        block: The number of its first block, or of the block that follows lines of another kind.
        lines: Those of another kind; none where it is blocks.
        gap: What they stand for, between blocks and at the foot.
    """

    first: int
    end: int
    block: int
    lines: tuple[Line, ...] = ()
    gap: Gap | None = None


class Spot(NamedTuple):
    """A place on the lines.

    Attributes:
        line: From 0, the headline's being the first where there is one.
        offset: UTF-16 units from the line's first.
    """

    line: int
    offset: int = 0


class ArticleLines:
    """The lines of one article; one line is one QTextBlock.

    Attributes:
        opened: The numbers among the article's pieces of those that are left out and shown all the same.
        runs: All lines.
        told_under: The line under which there is room to say how long the article takes to read; -1 for none.
    """

    def __init__(self, article: Article, opened: frozenset[int] = frozenset()) -> None:
        self.article = article
        self.opened = opened
        self.head = tuple(_head(article))
        left_out = sorted(article.left_out, key=attrgetter("before")) if article.left_out else []
        self.runs = list(_runs(self.head, len(article.body), _gaps(article, left_out, opened)))
        self._firsts = [run.first for run in self.runs]
        titles = [line for line, one in enumerate(self.head) if one.role in TITLES]
        self.told_under = titles[-1] if titles and article.body else -1
        self._bodies = [run for run in self.runs if not run.lines]
        self.body_end = self._bodies[-1].end if self._bodies else len(self.head)
        self.line_count = self.runs[-1].end if self.runs else 0
        self.starts_right = _starts_right(article)
        self.is_plain = article.kinds() <= {BlockKind.PARAGRAPH}

    @property
    def gaps(self) -> list[Gap]:
        """What is left out, from top to bottom."""
        return [run.gap for run in self.runs if run.gap]

    def run(self, line: int) -> LineRun:
        """What a line is a part of."""
        return self.runs[max(0, bisect_right(self._firsts, line) - 1)]

    def role(self, line: int) -> Role:
        """What the line is."""
        run = self.run(line)
        if run.lines:
            return run.lines[line - run.first].role
        return ROLES[self.article.body[run.block + line - run.first].kind]

    def block(self, line: int) -> Block | None:
        """The article's block on that line; `None` on a line of another kind."""
        number = self.number(line)
        return self.article.body[number] if number >= 0 else None

    def number(self, line: int) -> int:
        """The number of the block on that line; -1 on a line of another kind."""
        run = self.run(line) if 0 <= line < self.line_count else None
        return run.block + line - run.first if run and not run.lines else -1

    def line_of(self, number: int) -> int:
        """The line of a block."""
        run = self._bodies[bisect_right(self._bodies, number, key=attrgetter("block")) - 1]
        return run.first + number - run.block

    def level(self, line: int) -> int:
        """The level of the heading on that line; 0 for all else."""
        block = self.block(line)
        return block.level if block and block.kind is BlockKind.HEADING else 0

    def spans(self, line: int) -> tuple[Span, ...]:
        """The spans of the article's block on that line; none on a line of another kind."""
        block = self.block(line)
        return block.spans if block else ()

    def link(self, spot: Spot) -> str:
        """The address of the link that the character at a spot is in; empty if there is none."""
        block = self.block(spot.line)
        if block is None or not block.spans:
            return ""
        here = to_code_points(block.text, spot.offset)
        links = (span for span in block.spans if span.kind is SpanKind.LINK)
        return next((span.target for span in links if span.start <= here < span.end), "")

    def is_body(self, line: int) -> bool:
        """Whether the line belongs to the article's text."""
        return self.number(line) >= 0

    def is_stated(self, line: int) -> bool:
        """Whether the file says what is on that line."""
        return self.role(line) not in OURS

    def beside(self, line: int, step: int) -> int:
        """The line of the block before (-1) or behind (1) that on a line, nothing between opened; else -1."""
        other = line + step
        while 0 <= other < self.line_count and self.role(other) is Role.GAP:
            other += step
        return other if self.is_body(line) and self.is_body(other) else -1

    def shown_text(self, lines: range) -> str:
        r"""Some lines as displayed, joined by "\n"; as many code points as in the record."""
        return "\n".join([part for run in self.runs for part in self._shown(run, lines)])

    def texts(self) -> list[str]:
        """All lines as the record has them."""
        return [text for run in self.runs for text in self._texts(run, range(self.line_count))]

    @cached_property
    def lengths(self) -> Sequence[int]:
        """Code points of each line."""
        blocks = self.article.lengths()
        lengths = blocks[:0]
        for run in self.runs:
            behind = blocks[run.block : run.block + run.end - run.first]
            lengths.extend([len(line.text) for line in run.lines] or behind)
        return lengths

    # Places in the article's text

    @cached_property
    def starts(self) -> Sequence[int]:
        """Where each block begins in the article's text, and where one behind the last would."""
        return self.article.starts()

    @property
    def length(self) -> int:
        """Code points of the article's text."""
        return max(0, self.starts[-1] - 1)

    def passage(self, start: Spot, end: Spot) -> Passage | None:
        """The part of the article's text between two spots; `None` where there is none of it."""
        first, last = self.position(start), self.position(end)
        return Passage(first, last) if first < last else None

    def spot(self, position: int) -> Spot:
        """Where a code point of the article's text lies in the lines; where there is no text, would lie."""
        if not self.article.body:
            return Spot(min(len(self.head), self.line_count - 1))
        number = max(0, bisect_right(self.starts, position, hi=len(self.article.body)) - 1)
        inside = position - self.starts[number]
        return Spot(self.line_of(number), to_utf16(self.article.body[number].text, inside))

    def position(self, spot: Spot) -> int:
        """The code point of the article's text at a spot; on another line, of the text that follows."""
        run = self.run(spot.line)
        if run.lines:
            return min(self.starts[run.block], self.length)
        number = run.block + spot.line - run.first
        return self.starts[number] + to_code_points(self.article.body[number].text, spot.offset)

    def number_at(self, position: int) -> int:
        """The number of the block at a code point of the article's text; that of all blocks for its end."""
        return bisect_right(self.starts, position) - 1 if position < self.length else len(self.article.body)

    def words(self, passage: Passage) -> str:
        """A part of the article's text."""
        first, last = (bisect_right(self.starts, place) - 1 for place in passage)
        text = self.article.joined(first, last + 1)
        return text[passage.start - self.starts[first] : passage.end - self.starts[first]]

    @cached_property
    def searched(self) -> SearchedLines:
        """What is searched."""
        from tearsheet.ui.reading.searched_lines import SearchedLines  # not needed for the first screen

        return SearchedLines(self)

    # Within

    def _texts(self, run: LineRun, lines: range) -> list[str]:
        """Those lines of a run that are among some."""
        first, end = max(run.first, lines.start) - run.first, min(run.end, lines.stop) - run.first
        if first >= end:
            return []
        if run.lines:
            return [line.text for line in run.lines[first:end]]
        return self.article.texts(run.block + first, run.block + end)

    def _shown(self, run: LineRun, lines: range) -> Iterator[str]:
        """What is displayed of those lines of a run that are among some."""
        texts = self._texts(run, lines)
        if texts:
            yield from map(shown, texts) if run.lines else [shown_text("\n".join(texts))]


def _runs(head: tuple[Line, ...], count: int, gaps: Iterable[Gap]) -> Iterator[LineRun]:
    """All lines, from the first to the last."""
    if head:
        yield LineRun(0, len(head), 0, head)
    block, line = 0, len(head)
    for gap in (*gaps, Gap(count, (), ())):
        if gap.before > block:
            yield LineRun(line, line + gap.before - block, block)
            line += gap.before - block
            block = gap.before
        if gap.lines:
            yield LineRun(line, line + len(gap.lines), block, gap.lines, gap)
            line += len(gap.lines)


def _gaps(article: Article, left_out: list[LeftOut], opened: frozenset[int]) -> Iterator[Gap]:
    """What is left out between blocks, or by the reader, at its place; then all else, at the foot."""
    count = len(article.body)
    inside: list[tuple[int, LeftOut]] = []
    foot: list[tuple[int, LeftOut]] = []
    for number, line in enumerate(left_out):
        is_inside = 0 < line.before < count or line.reason is Reason.CORRECTED
        (inside if is_inside else foot).append((number + line.before, line))
    for before, each in groupby(inside, key=_stands_before):
        yield _gap(before, list(each), opened)
    if foot:
        yield _foot(count, foot, opened)


def _gap(before: int, left_out: list[tuple[int, LeftOut]], opened: frozenset[int]) -> Gap:
    pieces = tuple([piece for piece, _ in left_out])
    reasons = list(dict.fromkeys(line.reason for _, line in left_out))
    count, why = len(pieces), in_a_row(map(tr, reasons))
    what = trn("%n line left out: {reasons}", "%n lines left out: {reasons}", count, reasons=why)
    mark = Line(Role.GAP, what)
    if opened.isdisjoint(pieces):
        return Gap(before, pieces, (mark,))
    return Gap(before, pieces, (mark, *_opened(left_out, is_told=len(reasons) > 1)))


def _foot(count: int, left_out: list[tuple[int, LeftOut]], opened: frozenset[int]) -> Gap:
    pieces = tuple([piece for piece, _ in left_out])
    is_open = not opened.isdisjoint(pieces)
    what = trn(
        "Left out: %n line that is not part of the article",
        "Left out: %n lines that are not part of the article",
        len(pieces),
    )
    mark = Line(Role.FOOT, f"{what}{BETWEEN_PARTS}{tr('Hide (Alt+L)') if is_open else tr('Show (Alt+L)')}")
    return Gap(count, pieces, (mark, *(_opened(left_out, is_told=True) if is_open else ())))


def _opened(left_out: list[tuple[int, LeftOut]], *, is_told: bool) -> Iterator[Line]:
    """The lines that are left out, those of one reason under that, where it is to be told."""
    for reason, each in groupby(left_out, key=_reason):
        if is_told:
            yield Line(Role.REASON, tr(reason))
        for piece, line in each:
            yield Line(Role.LEFT_OUT, " ".join(line.text.split("\n")), piece)


def _stands_before(numbered: tuple[int, LeftOut]) -> int:
    return numbered[1].before


def _reason(numbered: tuple[int, LeftOut]) -> str:
    return numbered[1].reason.value


def _head(article: Article) -> list[Line]:
    lines = [
        Line(Role.HEADLINE, article.headline),
        Line(Role.STANDFIRST, article.standfirst),
        Line(Role.BYLINE, _byline(article)),
        Line(Role.WARNING, tr(article.warning)),
        Line(Role.BANNER, article.disclaimer),
    ]
    return [line for line in lines if line.text]


def _byline(article: Article) -> str:
    apart = isolate if _starts_right(article) else isolated
    stated = {
        "bylines": ", ".join(map(apart, article.bylines)),
        "publication": apart(article.publication),
        "published": apart(_date(article.published)),
        "updated": apart(_date(article.updated)),
    }
    parts = [_said(article, name, part) for name, part in stated.items() if part]
    return BETWEEN_PARTS.join(filter(None, (*parts, _corrected_lines(article))))


def _said(article: Article, name: str, words: str) -> str:
    """A field of the byline, with what is to be said of it for the eye and the ear."""
    if name == "updated":
        words = tr("Updated {date}", date=words)
    found = article.provenance.get(name)
    if found == BY_THE_READER:
        return tr("{words} (corrected)", words=words)
    return tr("{words} (probably)", words=words) if found and found.is_guess else words


def _starts_right(article: Article) -> bool:
    first = next((block.text for block in article.body if block.text), article.headline)
    return starts_right(first, article.language)


def _date(stated: PublicationDate | None) -> str:
    return readable_date(stated.text, stated.when, tr) if stated else ""


def _corrected_lines(article: Article) -> str:
    """Which other lines of the head are the reader's: "Headline and standfirst corrected"; or nothing."""
    names = [name for name in _OWN_LINES if article.provenance.get(name) == BY_THE_READER]
    said = listed([tr(name) for name in names]) if names else ""
    return tr("{fields} corrected", fields=said.capitalize()) if said else ""
