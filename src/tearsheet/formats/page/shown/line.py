"""One line in the making: white space collapsed as browsers do, runs of characters as spans."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from types import MappingProxyType

from tearsheet.article.model import BlockKind, Span, SpanKind
from tearsheet.formats import typography
from tearsheet.formats.fields.words import INVISIBLE

# also what Python and editors take for the end of a line; a no-break space stays
_WHITE = re.compile("[ \t\n\r\f\v\x1c-\x1e\x85\u2028\u2029]+")
_EMPTY = " \xa0\t\n" + INVISIBLE
_SHIFTED = frozenset((SpanKind.RAISED, SpanKind.LOWERED))
# What begins a line and is no empty space: the indent of code, the empty cells of a row
_BEGINS = {BlockKind.PREFORMATTED: " \xa0\t", BlockKind.TABLE_ROW: "\t"}
_EMPTY_BEFORE = MappingProxyType(
    {kind: _EMPTY.translate(dict.fromkeys(map(ord, _BEGINS.get(kind, "")))) for kind in BlockKind}
)


class Line:
    """The characters of one block, with what is open among them."""

    def __init__(self, still_open: Sequence[tuple[SpanKind, str]] = ()) -> None:
        self._linked = 0
        self._parts: list[str] = []
        self._length = 0
        self._is_after_blank = True
        self._open = [(kind, target, 0) for kind, target in still_open]
        self._spans: list[Span] = []

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been added."""
        return not self._parts

    def successor(self) -> Line:
        """The next line, in which all that is open in this one goes on."""
        return Line([(kind, target) for kind, target, _ in self._open])

    def add(self, text: str, is_linked: bool) -> None:
        """Text as the page has it; white space becomes one blank, none at the line's start."""
        text = _WHITE.sub(" ", text)
        if self._is_after_blank and text.startswith(" "):
            text = text[1:]
        if text:
            self._put(text)
            self._linked += len(text) * is_linked
            self._is_after_blank = text.endswith(" ")

    def add_as_printed(self, text: str) -> None:
        """Text whose white space stays as it is."""
        self._put(text)
        self._is_after_blank = not text or text[-1].isspace()

    def add_tab(self) -> None:
        """The tab between two cells; the blank before it goes."""
        if self._parts and self._parts[-1].endswith(" "):
            self._parts[-1] = self._parts[-1][:-1]
            self._length -= 1
            self._spans = [span._replace(end=min(span.end, self._length)) for span in self._spans]
            self._open = [(kind, target, min(start, self._length)) for kind, target, start in self._open]
        self.add_as_printed("\t")

    def open(self, kind: SpanKind, target: str = "") -> None:
        """What follows is of this kind, until it is closed."""
        self._open.append((kind, target, self._length))

    def close(self) -> None:
        """What was opened last ends here."""
        kind, target, start = self._open.pop()
        if start < self._length:
            self._spans.append(Span(start, self._length, kind, target))

    def result(self, kind: BlockKind) -> tuple[str, tuple[Span, ...], int]:
        """The text, its spans, what is still open ending with it, and how many characters are links.

        Args:
            kind: Of the block that it becomes.
        """
        if not self._parts:
            return "", (), 0
        whole = "".join(self._parts)
        spans = [*self._spans, *[Span(start, self._length, kind, to) for kind, to, start in self._open]]
        spans = [part for span in spans for part in _parts(span, whole)]
        lead = len(whole) - len(whole.lstrip(_EMPTY_BEFORE[kind]))
        text = whole[lead:].rstrip(_EMPTY)
        return text, _moved(spans, lead, len(text)), self._linked

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)


def _parts(span: Span, text: str) -> Iterator[Span]:
    """The span; of raised and lowered letters those runs that need to be told from others."""
    if span.kind not in _SHIFTED:
        yield span
        return
    for start, end in typography.letters_between(text[span.start : span.end]):
        yield span._replace(start=span.start + start, end=span.start + end)


def _moved(spans: list[Span], lead: int, length: int) -> tuple[Span, ...]:
    """The spans of a line whose first characters are taken off; by start, the longer first."""
    moved = (
        span._replace(start=max(0, span.start - lead), end=min(length, span.end - lead)) for span in spans
    )
    kept = {span for span in moved if span.start < span.end}
    return tuple(sorted(kept, key=lambda span: (span.start, -span.end, span.kind, span.target)))
