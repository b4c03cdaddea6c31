"""Who wrote an article, as its page states it: persons and agencies, never an address or the site itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from lxml.html import HtmlElement

from tearsheet.formats import bylines
from tearsheet.formats.page.headline import words
from tearsheet.formats.page.statements import Statements, names_of, one_line
from tearsheet.formats.words import single_words
from tearsheet.model import Provenance

_META_NAMES = """
    author article:author_name parsely-author sailthru.author dc.creator dcterms.creator dc.creator.name byl
    cxenseparse:author cxenseparse:recs:author article.author citation_author og:article:author article:author
    creator bt:author news_author authors authorname twitter:data1
"""
_META = tuple(_META_NAMES.split())
_LABEL = re.compile(
    r"^(?:(?:written|reported|story|text|words|posted|published|photographs?)\s+by|by|przez|"
    r"autor(?:a|en|in|es)?|author|auteur|autore|tekst|texte?|testo|texto|redacción|автор|автори|текст|"
    r"שם|מאת|بقلم|كتب|كتبت|نویسنده|文|作者|記者|记者|撰文|責任編集|"
    r"συντάκτης|από|yazan|haber|geschreven door|skrevet af|skriven av|"
    r"journalist|reporter)(?:\s*[:：]\s*|\s+(?=\S))",
    re.I,
)
# Words that also begin names: labels only where they are printed small, or before a byline.
_PARTICLE = re.compile(r"^(?:von|par|por|di|de|af|av|door|του|της)\s+(?=\S+\s+\S)", re.I)
_COLON_LABEL = re.compile(r"^[^\W\d]{2,14}\s*[:：]\s*(?=\S)")
_TAIL = re.compile(
    r"\s*(?:[|•·／]|\s[-–—/]\s|,?\s+(?:updated|published|posted|last updated|for\s|\d{1,2}[:./]\d\d|"
    r"\d{1,2}\s\w+\s\d{4})|\s\(?@\w+\)?|"
    r"\S+@\S+\.\w+).*$",
    re.I | re.S,
)
_CLASS = re.compile(
    r"(?:^|[\s_-])(?:by-?lines?|authors?(?:-?names?)?|post-author|article-?author|writers?|reporter|signature|"
    r"autor(?:e|en|es)?|auteurs?)"
    r"(?:$|[\s_-]|__)",
    re.I,
)
_NOT_BYLINE = re.compile(
    r"comment|avatar|image|img|photo|bio|desc|social|share|"
    r"related|box-?list|follow|kommentar|teaser|card",
    re.I,
)
_PLACEHOLDER = single_words("""
    admin administrator editor webmaster redaktion redaction redaccion redakcja staff author none null
    undefined unknown user root anonymous wordpress desk newsroom guest
""")
_MAX_LENGTH = 120
_MAX_NAME = 60
_MAX_NAMES = 12
_ADDRESS = re.compile(r"https?:|www\.|^/|\.(?:com|org|net|html?|php)\b|^@|^\w[\w-]*\.[a-z]{2,6}$", re.I)


def find(
    stated: Statements, root: HtmlElement, lines: Sequence[str]
) -> tuple[tuple[str, ...], Provenance | None]:
    """The authors, in the page's order, and where they were found.

    Args:
        stated: What the page states for machines.
        root: The page.
        lines: What stands near the headline, in order.
    """
    sources: tuple[tuple[str, Iterable[str]], ...] = (
        ("JSON-LD", names_of(stated.article.get("author"), stated.nodes)),
        ("JSON-LD", names_of(stated.article.get("creator"), stated.nodes)),
        ("meta element", _meta(stated)),
        ("marked in the page", _printed(_marked(root))),
        ("element named for a byline", _printed(_named(root))),
        ("label in the text", _printed(_labelled(lines))),
    )
    for origin, texts in sources:
        if names := _names(texts, stated):
            return names, Provenance(origin)
    return (), None


def _printed(texts: Iterable[str]) -> Iterator[str]:
    """Bylines as readers see them, without the particle before them; no single word that is not a name's."""
    for text in texts:
        bare = _PARTICLE.sub("", _bare(one_line(text)))
        is_word = bare.isascii() and len(bare.split()) == 1 and not bare.isupper()
        if bare and not is_word:
            yield bare


def _meta(stated: Statements) -> Iterator[str]:
    """The contents of the first meta element that names somebody."""
    for name in _META:
        if names := _names(stated.meta.get(name, ()), stated):
            yield from names
            return


def _marked(root: HtmlElement) -> Iterator[str]:
    """Microdata and `rel=author`."""
    for element in root.iter("*"):
        if "author" in (element.get("itemprop") or "").split():
            inner = next((one for one in element.iter("*") if one.get("itemprop") == "name"), element)
            yield inner.get("content") or inner.text_content()
    for link in root.iter("a"):
        if "author" in (link.get("rel") or "").split():
            yield link.text_content()


def _named(root: HtmlElement) -> Iterator[str]:
    """The texts of the first elements whose class or name says byline or author."""
    for element in root.iter(
        "a", "span", "div", "p", "address", "li", "strong", "cite", "h4", "h5", "h3", "td", "em", "b"
    ):
        named = f"{element.get('class') or ''} {element.get('id') or ''} {element.get('data-testid') or ''}"
        if _CLASS.search(named) and not _NOT_BYLINE.search(named):
            text = one_line(element.text_content())
            if text and len(text) <= _MAX_LENGTH:
                yield text
                return


def _labelled(lines: Sequence[str]) -> Iterator[str]:
    """The first line near the headline that begins as bylines do."""
    for line in lines:
        if (
            len(line) <= _MAX_LENGTH
            and (label := _LABEL.match(line) or _PARTICLE.match(line))
            and bylines.are_names(line[label.end() :])
        ):
            yield line
            return


def _names(texts: Iterable[str], stated: Statements) -> tuple[str, ...]:
    """The authors that some texts name, each once."""
    found: dict[str, str] = {}
    for text in texts:
        if _ADDRESS.match(text.strip()):
            continue
        for name in bylines.names(_bare(one_line(text))):
            kept = _bare(name)
            if _is_author(kept, stated):
                found.setdefault(" ".join(words(kept)), kept)
    return tuple(found.values())[:_MAX_NAMES]


def _bare(text: str) -> str:
    """A byline without the word before it and what stands behind it."""
    text = _TAIL.sub("", _LABEL.sub("", text.strip(" \t|,;:·•–—-/")))
    return _COLON_LABEL.sub("", text).strip(" \t|,;:·•–—-/()")


def _is_author(name: str, stated: Statements) -> bool:
    """Whether it can be an author: no address, no figures alone, not the site's own name."""
    if not 1 < len(name) <= _MAX_NAME or _ADDRESS.search(name) or not any(map(str.isalpha, name)):
        return False
    if name.endswith(("...", "…", "?", "!")) or any(map(str.isdecimal, name[:1])):
        return False
    own = words(name)
    if not own or " ".join(own) in _PLACEHOLDER:
        return False
    return not any(own == words(site) for site in stated.site)
