"""An article with lines left out of it, in its middle and around it."""

from __future__ import annotations

from tearsheet.article.model import Article, Block, BlockKind, LeftOut, Reason, Source

WORDS = "so many words are read in a day " * 20
CAPTION = "The tower at dusk. Photo: Tom Gray"
SHARE = "Share on Facebook"
MARK = "2 lines left out: caption, share row"
MARK_LINE = 3


def page(count: int = 8) -> Article:
    """Paragraphs; before the third two lines are left out, before the sixth one, and others around all."""
    body = tuple(
        Block(BlockKind.PARAGRAPH, f"Paragraph {number} says {WORDS}") for number in range(1, count + 1)
    )
    left_out = (
        LeftOut("Home News", 0, Reason.NAVIGATION),
        LeftOut(CAPTION, 2, Reason.CAPTION),
        LeftOut(SHARE, 2, Reason.SHARING),
        LeftOut("Read also: ferries", 5, Reason.RELATED),
        LeftOut("Leave a comment", count, Reason.COMMENTS),
    )
    return Article(
        "A page", body, Source(None, "text/html", "utf-8", "https://example.org/x"), left_out=left_out
    )
