"""What a line of the article is called, and how it is said as a whole."""

from __future__ import annotations

from collections.abc import Mapping

from tearsheet import marked, tr, trn
from tearsheet.article.model import SpanKind
from tearsheet.ui.accessibility.announcing import joined
from tearsheet.ui.look.line_styles import Role
from tearsheet.ui.reading.article_lines import ArticleLines

NAMES: Mapping[Role, str] = {
    Role.HEADLINE: marked("Headline"),
    Role.STANDFIRST: marked("Standfirst"),
    Role.WARNING: marked("Warning"),
    Role.BANNER: marked("Disclaimer"),
    Role.QUOTATION: marked("Quotation"),
    Role.LIST_ITEM: marked("List item"),
    Role.PREFORMATTED: marked("Preformatted"),
    Role.TABLE_ROW: marked("Table row"),
    Role.CAPTION: marked("Caption"),
    Role.LEFT_OUT: marked("Left out"),
}
"""Lines whose name is said before them; others are heard to be what they are."""
LONGEST = 4_000
"""Characters of a line or selection that are said; more is for the reader's own keys."""


def line_in_words(lines: ArticleLines, line: int, picture: str = "") -> str:
    """A line with its name and level before it, and how many links it has behind it.

    Args:
        lines: The article's.
        line: The number of the line.
        picture: What the page says of the picture over it; empty for none.
    """
    text = lines.shown_text(range(line, line + 1))[:LONGEST]
    block = lines.block(line)
    marker = f"{block.marker} " if block else ""
    links = sum(span.kind is SpanKind.LINK for span in lines.spans(line))
    name, words = name_of(lines, line), f"{marker}{text}".strip()
    named = tr("{name}: {words}", name=name, words=words) if name and words else name or words
    told = (
        tr("Picture: {words}", words=picture) if picture else "",
        named,
        trn("%n link", "%n links", links) if links else "",
    )
    return joined(list(filter(None, told)))


def name_of(lines: ArticleLines, line: int) -> str:
    """What a line is called; empty for a paragraph, and for what says itself what it is."""
    level = lines.level(line)
    return tr("Heading level {level}", level=level) if level else tr(NAMES.get(lines.role(line), ""))
