"""A small web page as papers have them, for tests to add to."""

from __future__ import annotations

import struct

from tearsheet.article.model import Article
from tearsheet.formats.page import html

PARAGRAPHS = (
    "The harbour of the old town was closed on Monday after a storm had torn the longest pier from its piles.",
    "Nobody was hurt, said the harbour master, who had watched the waves from the lighthouse all night long.",
    "The ferries to the islands will leave from the fishing port until the pier is mended, probably in June.",
    "Fishermen complained that their own quays are too narrow for the cars that wait for the first crossing.",
)


def png(width: int = 200, height: int = 100) -> bytes:
    """The head of a picture, enough to know its kind and size, and some bytes."""
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", width, height) + bytes(2_000)


def page(body: str = "", head: str = "", title: str = "Storm closes the harbour") -> str:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    return (
        f"<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>{title} | The Daily Gull</title>"
        f'<meta property="og:site_name" content="The Daily Gull">{head}</head>'
        '<body><nav><a href="/">Home</a></nav>'
        f"<h1>The Daily Gull</h1><article><h1>{title}</h1><div class=story>{text}{body}</div></article>"
        "<footer><p>Imprint and contact</p></footer></body></html>"
    )


def read(source: str) -> Article:
    return html.read(source.encode(), None)
