"""An article in two languages, as a text file and as a page, from which other copies are made."""

from __future__ import annotations

from pathlib import Path

from tearsheet.article.model import Article
from tearsheet.formats import load_bytes

HEADLINE = "Harbour of Kaldvik closes to ferries after council vote"
BYLINE = "Marit Holm"
DATE = "Tue 6 Feb 2024 18.30 CET"
PARAGRAPHS = tuple(
    """\
The harbour of Kaldvik will close to ferries on 1 March, the council decided by 14 votes to 9 on Tuesday
 evening. About 3,200 commuters use the crossing every day, most of them from the northern islands.

“We did not take this decision lightly,” said the mayor, Ingrid Solheim. “The pier is not safe, and no
 repair will make it safe — it has to be rebuilt.” She put the cost at €41.5 million.

The ferry company’s director, Tomas Brekke, called the plan “a slap in the face of every islander” and said
 that he had never been asked. The union expects up to 120 jobs to go; it does not rule out a strike.

Buses will run from the old fishing port at Storvik instead, where a floating pier is being put together
 from parts that the navy has lent. The first of them arrived on Monday.

“Nobody on the islands will starve,” Solheim told reporters. “But everybody will have to get up earlier.”

The work is to begin in April and to last for two winters,
 if the ministry agrees to pay its share.""".replace("\n ", " ").split("\n\n")
)


def as_text(
    paragraphs: tuple[str, ...] = PARAGRAPHS, headline: str = HEADLINE, byline: str = BYLINE, date: str = DATE
) -> str:
    """The article as people save a text."""
    return "\n\n".join((headline, f"by {byline}", f"Publication Date: {date}", *paragraphs)) + "\n"


def as_page(paragraphs: tuple[str, ...] = PARAGRAPHS) -> str:
    """The article as a browser saves a page."""
    body = "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8>"
        f"<title>{HEADLINE} - Kaldvik Post</title></head>"
        "<body><nav><ul><li><a href=/>Home</a></li><li><a href=/news>News</a></li></ul></nav>"
        f"<article><h1>{HEADLINE}</h1><p class=byline>By {BYLINE}</p>"
        f'<time datetime="2024-02-06T18:30+01:00">{DATE}</time>\n{body}</article>'
        "<footer><p>© 2024 Kaldvik Post. All rights reserved.</p></footer></body></html>"
    )


def as_markdown(paragraphs: tuple[str, ...] = PARAGRAPHS) -> str:
    """The article as a clipper of notes saves it."""
    body = "\n\n".join(paragraphs)
    return f"---\ntitle: {HEADLINE}\nauthor: {BYLINE}\npublished: 2024-02-06T18:30:00+01:00\n---\n\n{body}\n"


def loaded(content: str, name: str = "article.txt", encoding: str = "utf-8") -> Article:
    """What the program makes of it."""
    return load_bytes(content.encode(encoding), Path(name))
