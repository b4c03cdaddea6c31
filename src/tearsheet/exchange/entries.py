"""What an export for reading says of each note: its place, its passage and its words, in order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import accumulate
from typing import NamedTuple

from tearsheet.article import markup
from tearsheet.article.display_text import copied
from tearsheet.article.markdown_writer import markdown
from tearsheet.article.markup import Rendered
from tearsheet.article.model import Article, Block, BlockKind, Passage
from tearsheet.exchange import attribution
from tearsheet.notes.note import Note
from tearsheet.quoting import render, source_line
from tearsheet.quoting.quotation_marks import MarkStyle, style_of

NOTHING = Rendered("", "", "")
_NOT_COUNTED = (BlockKind.HEADING, BlockKind.CAPTION)


class Entry(NamedTuple):
    """One note.

    Attributes:
        where: Its place in words: "The whole article", "Paragraph 3", "Not found in the article".
        quote: Its passage as it was when the note was written; empty for one on the whole article.
        reads_now: What stands in its place if that is something else by now; else empty.
        about: Its colour and its dates, and whether it is another version of the note before.
        author: "— Bo" for one by somebody else that says so; else empty.
        tags: "Tags: one, two"; empty where it has none.
    """

    note: Note
    where: str
    quote: Rendered
    reads_now: Rendered
    about: str
    author: Rendered
    tags: Rendered


class Report(NamedTuple):
    """All that an export for reading says.

    Attributes:
        title: "Notes on “…”", on one line.
        source: The source of the article in one line; empty where its file states none.
        disclaimer: In full, on one line; empty where there is none.
    """

    title: Rendered
    source: Rendered
    disclaimer: Rendered
    entries: tuple[Entry, ...]


def report(article: Article, notes: Sequence[Note], places: Mapping[str, Passage]) -> Report:
    """The notes on the whole article first, then by place, then those that stand nowhere in it.

    Args:
        article: What they are about.
        notes: A second one with the same id is another version of the first.
        places: Where the passages of notes stand, by id.
    """
    style = style_of(article.body)
    first: dict[str, Note] = {}
    for note in notes:
        first.setdefault(note.id, note)
    ordered = sorted(notes, key=lambda note: _order(first[note.id], places))
    text = article.text
    counted = _Places(article)
    entries: list[Entry] = []
    for note in ordered:
        place = places.get(note.id) if note.target else None
        quote, reads_now = _quotation(article, text, note, place)
        where = counted.in_words(place) if place else _without_place(note)
        is_other = note is not first[note.id]
        about = _about(note, is_other=is_other)
        author = _led("— ", attribution.authors(note))
        tags = _led("Tags: ", ", ".join(attribution.tags(note)))
        entries.append(Entry(note, where, quote, reads_now, about, author, tags))
    source = source_line.source_line(article, style)
    disclaimer = article.disclaimer + source_line.correction_of_disclaimer(article)
    return Report(_title(article, style), source, source_line.field(disclaimer), tuple(entries))


def flat(text: str) -> str:
    """A note's words for a document: its lines as they are, what is no text dropped."""
    return "\n".join(map(copied, text.replace("\r\n", "\n").strip("\n").split("\n")))


def _led(words: str, text: str) -> Rendered:
    """A field behind some words; nothing where the field is empty."""
    said = source_line.field(text)
    return (
        Rendered(*(f"{words}{form}" for form in (said.plain, said.html, said.markdown))) if text else NOTHING
    )


def _order(note: Note, places: Mapping[str, Passage]) -> tuple[int, int, datetime, str]:
    place = places.get(note.id)
    group = 0 if note.target is None else 1 if place else 2
    return group, place.start if place and group else 0, note.created, note.id


def _title(article: Article, style: MarkStyle) -> Rendered:
    opening, closing = style.at(0)
    headline = source_line.as_stated(article, "headline", article.headline)
    words = source_line.field(headline or "an article without a headline")
    before, after = (f"Notes on {opening}", closing) if article.headline else ("Notes on ", "")
    return Rendered(*(f"{before}{form}{after}" for form in (words.plain, words.html, words.markdown)))


def _quotation(article: Article, text: str, note: Note, place: Passage | None) -> tuple[Rendered, Rendered]:
    """The passage as it was, and what stands in its place now if that differs."""
    if note.target is None:
        return NOTHING, NOTHING
    here = render.selection(article, place) if place else NOTHING
    here = replace(here, plain=here.plain.strip("\n "))
    if place and text[place.start : place.end] == note.target.quote.exact:
        return here, NOTHING
    lines = note.target.quote.exact.split("\n")
    blocks = [Block(BlockKind.PARAGRAPH, line.strip()) for line in lines if line.strip()]
    return Rendered(markup.plain(blocks), markup.html(blocks), markdown(blocks)), here


def _without_place(note: Note) -> str:
    return "Not found in the article" if note.target else "The whole article"


def _about(note: Note, *, is_other: bool) -> str:
    colour = note.colour.value if note.target else ""
    created, modified = _minute(note.created), _minute(note.modified)
    changed = f"changed {modified}" if modified != created else ""
    other = "other version" if is_other else ""
    return " · ".join(filter(None, (other, colour, created, changed)))


def _minute(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


class _Places:
    """Says a place in an article in words; knows where its blocks begin."""

    def __init__(self, article: Article) -> None:
        self._body = article.body
        lengths = (len(block.text) + 1 for block in article.body)
        self._starts = [0, *accumulate(lengths)][:-1] or [0]
        self._numbers = list(accumulate(int(block.kind not in _NOT_COUNTED) for block in article.body))

    def in_words(self, place: Passage) -> str:
        """Such as "Paragraph 3", "Paragraphs 3 to 5", "Heading" or "Caption", which are not counted."""
        first, last = (
            self._block_at(position) for position in (place.start, max(place.start, place.end - 1))
        )
        kind = self._body[first].kind
        if first == last and kind in _NOT_COUNTED:
            return kind.value.capitalize()
        start, end = max(1, self._numbers[first] + (kind in _NOT_COUNTED)), self._numbers[last]
        return f"Paragraph {start}" if end <= start else f"Paragraphs {start} to {end}"

    def _block_at(self, position: int) -> int:
        return min(bisect_right(self._starts, position) - 1, len(self._body) - 1)
