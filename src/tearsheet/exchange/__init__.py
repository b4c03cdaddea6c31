"""The notes of an article for other programs and readers, and theirs for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from tearsheet import in_a_row, tr
from tearsheet.article.model import Article, Passage

if TYPE_CHECKING:
    from tearsheet.notes.note import Note


class Form(StrEnum):
    """What notes can be exported as."""

    MARKDOWN = "markdown"
    HTML = "html"
    TEXT = "text"
    JSON = "json"


class Writer(NamedTuple):
    """What writes one form.

    Attributes:
        name: For the reader, as a file dialog shows it.
        suffix: Of such files.
        module: Imported when it is needed; its `write(article, notes, places)` gives the text.
        is_read_back: Whether `incoming` takes the notes out of such a file again.
    """

    name: str
    suffix: str
    module: str
    is_read_back: bool = False


WRITERS: Mapping[Form, Writer] = MappingProxyType(
    {
        Form.MARKDOWN: Writer("Markdown", ".md", "tearsheet.exchange.as_markdown"),
        Form.HTML: Writer(tr("Web page"), ".html", "tearsheet.exchange.as_html"),
        Form.TEXT: Writer(tr("Plain text"), ".txt", "tearsheet.exchange.as_text"),
        Form.JSON: Writer(tr("W3C annotations"), ".json", "tearsheet.exchange.collection", is_read_back=True),
    }
)


def names() -> str:
    """What the forms are called."""
    return in_a_row(writer.name for writer in WRITERS.values())


def table() -> str:
    """The table of the README."""
    rows = [
        f"| {writer.name} | `{form}` | `{writer.suffix}` | {'yes' if writer.is_read_back else 'no'} |"
        for form, writer in WRITERS.items()
    ]
    return "\n".join(["| form | `--as` | ending | can be imported |", "|---|---|---|---|", *rows])


def export(form: Form, article: Article, notes: Sequence[Note], places: Mapping[str, Passage]) -> bytes:
    """The content of a file with the notes of an article, its source and its disclaimer; UTF-8.

    Args:
        form: What to write.
        article: What the notes are about.
        notes: A second one with the same id is another version of the first.
        places: Where the passages of notes stand in the article, by id; none for the others.
    """
    write: Callable[[Article, Sequence[Note], Mapping[str, Passage]], str]
    write = import_module(WRITERS[form].module).write
    return write(article, notes, places).encode("utf-8", "replace")
