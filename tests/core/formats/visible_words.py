"""The words that a web page shows, told simply: by Python's own parser, without a tree and without rules.

It knows nothing of the reader's code. What it takes for a word is a run of letters and figures.
"""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser

from tearsheet.article.model import Article, SpanKind

_UNSEEN = {"script", "style", "template", "noscript", "title", "iframe", "audio", "video", "canvas", "object"}
_UNSEEN |= {"noframes", "noembed", "datalist", "annotation", "desc", "metadata"}
_VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
_INLINE = {"a", "abbr", "b", "cite", "code", "em", "font", "i", "small", "span", "strong", "u", "wbr", "mark"}


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


def shown_by(source: str) -> Counter[str]:
    """The words of a page that nothing hides."""
    reader = _Reader()
    reader.feed(source)
    reader.close()
    return words("".join(reader.parts))


def of_article(article: Article) -> Counter[str]:
    """The words of all that an article keeps of its page."""
    return words(text_of(article))


def text_of(article: Article) -> str:
    """All that an article keeps of its page."""
    origin = article.provenance.get("headline")
    printed = [article.headline] if origin and origin.origin == "heading of the page" else []
    fields = [*printed, article.standfirst, article.disclaimer]
    spans = [span for block in article.body for span in block.spans]
    readings = [span.target for span in spans if span.kind is SpanKind.RUBY]
    left_out = [line.replace("struck out:", "") for line in article.left_out_lines]  # the program's own words
    return "\n".join([*fields, article.text, *left_out, *readings])


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._unseen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = dict(attrs)
        is_hidden = tag in _UNSEEN or "hidden" in names or "display:none" in (names.get("style") or "")
        if tag not in _VOID and (self._unseen or is_hidden):
            self._unseen.append(tag)
        if tag not in _INLINE:
            self.parts.append(" ")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._unseen:
            while self._unseen.pop() != tag:
                pass
        if tag not in _INLINE:
            self.parts.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.parts.append(data)
