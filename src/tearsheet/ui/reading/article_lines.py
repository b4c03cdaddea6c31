"""An article as the lines that the window shows: head, body and foot, each with its role."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from tearsheet.article.display_text import isolate, isolated, readable_date, shown, shown_text, starts_right
from tearsheet.article.model import Article, Block, BlockKind, Passage, PublicationDate, Span, SpanKind
from tearsheet.ui.look.line_styles import Role
from tearsheet.ui.reading.positions import to_code_points, to_utf16

ROLES = {kind: Role(kind.value) for kind in BlockKind}
OURS = {Role.WARNING, Role.FOOT}
"""What the program says and not the file."""
APART = "\0"
"""Between lines that no hit of a search may reach across: nothing that is searched for matches it."""
HEAD_KINDS = {Role.HEADLINE: BlockKind.HEADING}


class Line(NamedTuple):
    """One line of head or foot, as the file has it."""

    role: Role
    text: str


class Spot(NamedTuple):
    """A place on the lines.

    Attributes:
        line: From 0, the headline's being the first where there is one.
        offset: UTF-16 units from the line's first.
    """

    line: int
    offset: int = 0


class ArticleLines:
    """The lines of one article; one line is one QTextBlock."""

    def __init__(self, article: Article, *, has_left_out: bool = False) -> None:
        self.article = article
        self.has_left_out = has_left_out
        self.head = tuple(_head(article))
        self.foot = tuple(_foot(article, has_left_out=has_left_out))
        self.body_end = len(self.head) + len(article.body)
        self.line_count = self.body_end + len(self.foot)
        self.starts_right = _starts_right(article)
        self.is_bare = not any(block.spans or block.picture for block in article.body)
        self.is_plain = all(block.kind is BlockKind.PARAGRAPH for block in article.body)

    def role(self, line: int) -> Role:
        """What the line is."""
        if line < len(self.head):
            return self.head[line].role
        if line < self.body_end:
            return ROLES[self.article.body[line - len(self.head)].kind]
        return self.foot[line - self.body_end].role

    def block(self, line: int) -> Block | None:
        """The article's block on that line; `None` in head and foot."""
        return self.article.body[line - len(self.head)] if self.is_body(line) else None

    def level(self, line: int) -> int:
        """The level of the heading on that line; 0 for all else."""
        block = self.block(line)
        return block.level if block and block.kind is BlockKind.HEADING else 0

    def spans(self, line: int) -> tuple[Span, ...]:
        """The spans of the article's block on that line; none in head and foot."""
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
        return len(self.head) <= line < self.body_end

    def is_stated(self, line: int) -> bool:
        """Whether the file says what is on that line."""
        return self.role(line) not in OURS

    def shown_text(self, lines: range) -> str:
        r"""Some lines as displayed, joined by "\n"; as many code points as in the record."""
        before, after = len(self.head), self.body_end
        head = [shown(line.text) for line in self.head[lines.start : lines.stop]]
        blocks = self.article.body[max(0, lines.start - before) : max(0, lines.stop - before)]
        body = [shown_text("\n".join([block.text for block in blocks]))] if blocks else []
        foot = self.foot[max(0, lines.start - after) : max(0, lines.stop - after)]
        return "\n".join([*head, *body, *(shown(line.text) for line in foot)])

    @property
    def length(self) -> int:
        """Code points of the article's text."""
        return max(0, self._starts[-1] - 1)

    def lengths(self) -> list[int]:
        """Code points of each line."""
        body = [len(block.text) for block in self.article.body]
        return [*(len(line.text) for line in self.head), *body, *(len(line.text) for line in self.foot)]

    def passage(self, start: Spot, end: Spot) -> Passage | None:
        """The part of the article's text between two spots; `None` where there is none of it."""
        first, last = (self._clipped(spot) for spot in (start, end))
        return Passage(first, last) if first < last else None

    def spot(self, position: int) -> Spot:
        """Where a code point of the article's text lies in the lines; where there is no text, would lie."""
        if not self.article.body:
            return Spot(min(len(self.head), self.line_count - 1))
        number = max(0, bisect_right(self._starts, position, hi=len(self.article.body)) - 1)
        inside = position - self._starts[number]
        return Spot(len(self.head) + number, to_utf16(self.article.body[number].text, inside))

    def position(self, spot: Spot) -> int:
        """The code point of the article's text at a spot; the nearest one for head and foot."""
        return self._clipped(spot)

    @cached_property
    def as_article(self) -> Article:
        """Everything shown that the file says as the body of an article, to render from."""
        head = tuple(_block(line._replace(text=_said(line))) for line in self.head)
        left_out = tuple(_block(line) for line in self.foot[1:])
        return self.article._replace(body=(*head, *self.article.body, *left_out))

    def searched_passage(self, start: Spot, end: Spot) -> Passage:
        """The same as `passage`, counted in `as_article`."""
        head = sum(len(_said(line)) + 1 for line in self.head)
        return Passage(*(self._on_sheet(spot, head) for spot in (start, end)))

    @cached_property
    def searched_text(self) -> str:
        """The text of `as_article`, lines of head and foot being set apart."""
        head = "".join([_said(line) + APART for line in self.head])
        body = self.article.text + APART if self.article.body else ""
        return f"{head}{body}{APART.join(line.text for line in self.foot[1:])}"

    def searched_spot(self, position: int) -> Spot:
        """Where a code point of `as_article` lies."""
        head = [_said(line) for line in self.head]
        inside = position - sum(len(text) + 1 for text in head)
        if inside < 0:
            return _spot_in(head, position)
        if inside < self._starts[-1]:
            return self.spot(inside)
        left_out = [line.text for line in self.foot[1:]]
        return _spot_in(left_out, inside - self._starts[-1], first=self.body_end + 1)

    @cached_property
    def _starts(self) -> list[int]:
        return list(accumulate((len(block.text) + 1 for block in self.article.body), initial=0))

    def _clipped(self, spot: Spot) -> int:
        if spot.line < len(self.head):
            return 0
        if spot.line >= self.body_end:
            return self.length
        number = spot.line - len(self.head)
        return self._starts[number] + to_code_points(self.article.body[number].text, spot.offset)

    def _on_sheet(self, spot: Spot, head_length: int) -> int:
        if spot.line < len(self.head):
            before = sum(len(_said(line)) + 1 for line in self.head[: spot.line])
            return before + to_code_points(_said(self.head[spot.line]), spot.offset)
        if spot.line <= self.body_end:  # the foot's first line is the program's own
            return head_length + self._clipped(spot)
        foot = spot.line - self.body_end
        before = head_length + self._starts[-1] + sum(len(line.text) + 1 for line in self.foot[1:foot])
        return before + to_code_points(self.foot[foot].text, spot.offset)


def _head(article: Article) -> list[Line]:
    lines = [
        Line(Role.HEADLINE, article.headline),
        Line(Role.STANDFIRST, article.standfirst),
        Line(Role.BYLINE, _byline(article)),
        Line(Role.WARNING, article.warning),
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
    says = {"updated": "Updated "}
    return "  ·  ".join(
        says.get(name, "") + part + _doubt(article, name) for name, part in stated.items() if part
    )


def _starts_right(article: Article) -> bool:
    first = next((block.text for block in article.body if block.text), article.headline)
    return starts_right(first, article.language)


def _date(stated: PublicationDate | None) -> str:
    return readable_date(stated.text, stated.when) if stated else ""


def _doubt(article: Article, name: str) -> str:
    """What stands behind a field that is only a guess, for the eye and the ear."""
    found = article.provenance.get(name)
    return " (probably)" if found and found.is_guess else ""


def _foot(article: Article, *, has_left_out: bool) -> list[Line]:
    if not article.left_out:
        return []
    count = len(article.left_out)
    what = (
        "1 line that is not part of the article"
        if count == 1
        else f"{count} lines that are not part of the article"
    )
    if not has_left_out:
        return [Line(Role.FOOT, f"Left out: {what}  ·  Show (L)")]
    return [
        Line(Role.FOOT, f"Left out: {what}  ·  Hide (L)"),
        *(Line(Role.LEFT_OUT, text) for text in article.left_out_lines),
    ]


def _said(line: Line) -> str:
    """What the file says on a line of the head; a warning is the program's own."""
    return "" if line.role is Role.WARNING else line.text


def _spot_in(texts: list[str], position: int, *, first: int = 0) -> Spot:
    """Where a position in some lines is, one code point being between two of them."""
    number = 0
    while position > len(texts[number]):
        position -= len(texts[number]) + 1
        number += 1
    return Spot(first + number, to_utf16(texts[number], position))


def _block(line: Line) -> Block:
    kind = HEAD_KINDS.get(line.role, BlockKind.PARAGRAPH)
    return Block(kind, line.text, level=1 if kind is BlockKind.HEADING else 0)
