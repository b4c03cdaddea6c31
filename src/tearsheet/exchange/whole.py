"""What an article is exported as, with its notes: the forms, and what all say at head and end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from tearsheet import in_a_row, tr
from tearsheet.article.display_text import one_line
from tearsheet.article.model import Article, Passage
from tearsheet.exchange import Writer
from tearsheet.quoting import source_line

if TYPE_CHECKING:
    from tearsheet.exchange.entries import Entry
    from tearsheet.exchange.marked_body import Numbered
    from tearsheet.notes.note import Note


class Whole(StrEnum):
    """What an article with its notes can be exported as."""

    PDF = "pdf"
    EPUB = "epub"
    HTML = "html"
    MARKDOWN = "markdown"


WHOLE: Mapping[Whole, Writer] = MappingProxyType(
    {
        # the window's own room writes it, for it needs type
        Whole.PDF: Writer("PDF", ".pdf", "tearsheet.ui.printing.pdf"),
        Whole.EPUB: Writer(tr("E-book"), ".epub", "tearsheet.exchange.whole_epub"),
        Whole.HTML: Writer(tr("Web page"), ".html", "tearsheet.exchange.whole_html"),
        Whole.MARKDOWN: Writer("Markdown", ".md", "tearsheet.exchange.whole_markdown"),
    }
)


def names() -> str:
    """What the forms are called."""
    return in_a_row(writer.name for writer in WHOLE.values())


def table() -> str:
    """The table of the README."""
    rows = [f"| {writer.name} | `{form}` | `{writer.suffix}` |" for form, writer in WHOLE.items()]
    return "\n".join(["| form | `--as` | ending |", "|---|---|---|", *rows])


class Head(NamedTuple):
    """What stands above the text; each on one line, empty where it is not stated.

    Attributes:
        stated: Authors, publication and date.
    """

    title: str
    standfirst: str
    stated: str
    disclaimer: str


def head_of(article: Article) -> Head:
    """The head of an article; what is the reader's is marked as in the source of a quotation."""
    dates = [
        f"{label}{source_line.dated(article, name, date)}"
        for name, label, date in (
            ("published", "", article.published),
            ("updated", "updated ", article.updated),
        )
        if date
    ]
    names = source_line.as_stated(article, "bylines", ", ".join(article.bylines))
    stated = (names, source_line.as_stated(article, "publication", article.publication), *dates)
    return Head(
        source_line.as_stated(article, "headline", one_line(article.headline)),
        source_line.as_stated(article, "standfirst", one_line(article.standfirst)),
        " · ".join(one_line(part) for part in stated if part),
        one_line(article.disclaimer) + source_line.correction_of_disclaimer(article),
    )


def listed(entries: Sequence[Entry], notes: Numbered) -> Iterator[tuple[str, Entry]]:
    """The notes behind the text with their numbers: all but bare highlights that the text shows.

    Other versions of a note follow it without a number.
    """
    order = {note_id: place for place, note_id in enumerate(notes.places)}
    numbered: set[str] = set()
    for entry in sorted(entries, key=lambda entry: _rank(entry.note, order)):
        note = entry.note
        if note.body or note.id not in notes.colours:
            yield "" if note.id in numbered else notes.labels.get(note.id, ""), entry
            numbered.add(note.id)


def _rank(note: Note, order: Mapping[str, int]) -> int:
    """Notes on the whole article first, then by place, those that stand nowhere last."""
    return order.get(note.id, len(order) if note.target else -1)


def export(form: Whole, article: Article, notes: Sequence[Note], places: Mapping[str, Passage]) -> bytes:
    """The content of a file with an article and its notes; arguments as `exchange.export` has them."""
    content: str | bytes = import_module(WHOLE[form].module).write(article, notes, places)
    return content if isinstance(content, bytes) else content.encode("utf-8", "replace")
