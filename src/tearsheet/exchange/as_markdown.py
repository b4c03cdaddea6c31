"""Notes as Markdown with YAML front matter, as Obsidian and its like keep them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from tearsheet.article import markup
from tearsheet.article.display_text import one_line
from tearsheet.article.markdown import LONGEST_PARSED
from tearsheet.article.model import Article, Passage, PublicationDate
from tearsheet.exchange.entries import Entry, flat, report
from tearsheet.notes.note import Note
from tearsheet.quoting import source_line

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_BEHIND = "tearsheet-end"


def write(article: Article, notes: Sequence[Note], places: Mapping[str, Passage]) -> str:
    """The notes of an article, under one heading each; arguments as `entries.report` has them.

    A note's own Markdown stays as it was written; where it would swallow what follows, as an open
    code block does, it stands in a code block of its own.
    """
    said = report(article, notes, places)
    title = one_line(f"Notes on {article.headline}") if article.headline else "Notes"
    disclaimer = f"**[{said.disclaimer.markdown}]**" if said.disclaimer.markdown else ""
    parts = [
        front_matter(article, notes, title),
        f"# {said.title.markdown}",
        said.source.markdown,
        disclaimer,
        *(_entry(number, entry) for number, entry in enumerate(said.entries, 1)),
        "" if said.entries else "No notes.",
    ]
    return "\n\n".join(filter(None, parts)) + "\n"


def front_matter(article: Article, notes: Sequence[Note], title: str) -> str:
    """YAML 1.2: strings as in JSON, in which no line can end or begin anything."""
    url = article.source.url if markup.is_web_address(article.source.url) else ""
    stated: dict[str, object] = {
        "title": title,
        "article": one_line(article.headline),
        "author": [one_line(byline) for byline in article.bylines],
        "publication": one_line(article.publication),
        "published": _date(article.published),
        "source": url,
        "disclaimer": one_line(article.disclaimer),
        "corrected": source_line.corrected_fields(article),
        "notes": len({note.id for note in notes}),
    }
    lines = [
        f"{name}: {json.dumps(value, ensure_ascii=False)}"
        for name, value in stated.items()
        if value or value == 0
    ]
    return "\n".join(["---", *lines, "---"])


def _date(published: PublicationDate | None) -> str:
    if published is None:
        return ""
    return published.when.isoformat() if published.when else one_line(published.text)


def _entry(number: int, entry: Entry) -> str:
    reads_now = f"Reads now:\n\n{quoted(entry.reads_now.markdown)}" if entry.reads_now.markdown else ""
    parts = (
        f"## {number}. {entry.where}",
        quoted(entry.quote.markdown),
        reads_now,
        f"*{entry.about}*",
        contained(flat(entry.note.body)),
        entry.author.markdown,
        entry.tags.markdown,
    )
    return "\n\n".join(filter(None, parts))


def quoted(markdown: str) -> str:
    """Some Markdown as a quotation."""
    return "\n".join(f"> {line}" if line else ">" for line in markdown.split("\n")) if markdown else ""


def contained(body: str) -> str:
    """A note's Markdown, in a code block of its own where it would swallow what follows."""
    if not body.strip():
        return ""
    if len(body) <= LONGEST_PARSED:
        end = _block_parser().parse(f"{body}\n\n{_BEHIND}")[-2:]
        if [(token.type, token.level, token.content) for token in end] == [
            ("inline", 1, _BEHIND),
            ("paragraph_close", 0, ""),
        ]:
            return body
    longest = max(map(len, re.findall("`+", body)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}markdown\n{body}\n{fence}"


@cache
def _block_parser() -> MarkdownIt:
    """Parses blocks alone, in a time that grows as the text does."""
    from markdown_it import MarkdownIt  # 80 ms that only an export needs

    parser = MarkdownIt("commonmark")
    parser.core.ruler.enableOnly(["normalize", "block"])
    return parser
