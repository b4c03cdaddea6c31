"""Who wrote an article, as its page states it: persons and agencies, never an address or the site itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from lxml.html import HtmlElement

from tearsheet.article.model import Provenance
from tearsheet.formats.fields import bylines, datelines
from tearsheet.formats.fields.plain_words import one_line, words_of
from tearsheet.formats.fields.words import single_words
from tearsheet.formats.page.shown import names, scope
from tearsheet.formats.page.stated.statements import Statements, names_of

_META_NAMES = """
    author article:author_name parsely-author sailthru.author dc.creator dcterms.creator dc.creator.name byl
    cxenseparse:author cxenseparse:recs:author article.author citation_author og:article:author article:author
    creator bt:author news_author authors authorname twitter:data1
"""
_META = tuple(_META_NAMES.split())
_COLON_LABEL = re.compile(r"^[^\W\d]{2,14}\s*[:：]\s*(?=\S)")
_TAIL = re.compile(
    r"(?:[|•·／]|\s[-–—/]\s|,?\s(?:updated|published|posted|last updated|for\s|\d{1,2}[:./]\d\d|"
    r"\d{1,2}\s\w+\s\d{4})|\sin\s+\S+(?:\s\S+)?\s+on\s*(?:\||$)|\s\(?@\w+\)?|"
    r"(?<![^\s@])[^\s@]+@[^\s@]+\.\w).*$",
    re.I | re.S,
)
_PLACEHOLDER = single_words("""
    admin administrator editor webmaster redaktion redaction redaccion redakcja staff author none null
    undefined unknown user root anonymous wordpress desk newsroom guest by von par por di
""")
_MAX_LENGTH = 120
_MAX_NAME = 60
_MAX_NAMES = 12
_MAX_NAMED = 60
_LONGEST_TEXT = 600  # characters; more is no byline, and would take long to look through
_SIGNS = " \t|,;:·•–—-/"
_META_ENDING = re.compile(r"(?:^|[.:_-])(?:authors?|byline)$")
_NAMED_TAGS = ("a", "span", "div", "p", "address", "li", "strong", "cite", "h3", "h4", "h5", "td", "em", "b")
_PERSONS_PAGE = re.compile(
    r"/(?:authors?|staff|people|person|profiles?|by|contributors?|journalists?|columnists?|reporters?|writers?|"
    r"autor(?:e|en|es|i)?|auteurs?|redakt\w+|users?)/[^/]",
    re.I,
)
_SERVICE = re.compile(
    r"\b(?:follow|more from|view|close|twitter|rss|archive|comments?|subscribe|share|sign up|read more)\b",
    re.I,
)
_BEFORE_SIGN = re.compile(r"\s([,;:.)])")
_PARTING = re.compile(r"[|/·•—–]|\s-\s")
_INNER_LABEL = re.compile(r"\|[^\w|]*(?:by|von|par|por|di)\s+(?=\S)", re.I)
_HAN = "[\u3400-\u9fff]"
_HAN_REPORTER = re.compile(
    rf"(?<!{_HAN})(?:本報)?(?:記者|记者)\s?({_HAN}{{2,4}}(?:[、,，]{_HAN}{{2,4}})*)\s?[／/〕）】\])]"
)
_HANGUL_REPORTER = re.compile(
    r"(?<![가-힣])([가-힣]{2,4}(?:[·,][가-힣]{2,4}){0,11})\s?(?:기자|특파원)(?![가-힣])"
)
_AT_END = 40  # characters
Found = tuple[tuple[str, ...], Provenance | None]
_ADDRESS = re.compile(r"https?:|www\.|^/|\.(?:com|org|net|html?|php)\b|^@|^\w[\w-]*\.[a-z]{2,6}$", re.I)


def find(
    stated: Statements,
    root: HtmlElement,
    headline: HtmlElement | None,
    lines: Sequence[str],
    ends: Sequence[str],
) -> Found:
    """The authors, in the page's order, and where they were found.

    Args:
        stated: What the page states for machines.
        root: The page.
        headline: Where the headline stands, if it is shown.
        lines: What stands near the headline, in order.
        ends: The first and the last paragraphs of the body.
    """
    own: Found = ((), None)
    for origin, alternatives in _sources(stated, root, headline, lines):
        for texts in alternatives:
            if found := _names(texts, stated):
                if not _is_house(found, stated):
                    return found, Provenance(origin)
                own = own if own[0] else (found, Provenance(origin))
    reporters = tuple(dict.fromkeys(_reporters(ends)))
    if reporters and not own[0]:
        return reporters, Provenance("guessed from the body's ends", is_guess=True)
    return own


def _reporters(ends: Sequence[str]) -> Iterator[str]:
    """Who is named as the reporter in a paragraph's first or last words, as papers in Han and Hangul do."""
    for text in ends:
        for match in chain(_HAN_REPORTER.finditer(text), _HANGUL_REPORTER.finditer(text)):
            if match.start() <= _AT_END or len(text) - match.end() <= _AT_END:
                yield from re.split("[、,，·]", match[1])


def _sources(
    stated: Statements, root: HtmlElement, headline: HtmlElement | None, lines: Sequence[str]
) -> Iterator[tuple[str, Iterable[Iterable[str]]]]:
    """Where authors are named, the most trusted first, with the texts that name them, one or the other."""
    yield "JSON-LD", (names_of(stated.article.get(key), stated.nodes) for key in ("author", "creator"))
    yield (
        "meta element",
        (stated.meta[name] for name in (*_META, *_other_meta(stated)) if name in stated.meta),
    )
    yield "marked in the page", map(_printed, _marked(root, headline))
    yield "element named for a byline", map(_printed, _named(root, headline))
    yield "label in the text", (_printed([text]) for text in _labelled(lines))


def _is_house(found: Sequence[str], stated: Statements) -> bool:
    """Whether it is but the paper under another name: "Ediciones El País" of "El País"."""
    sites = [set(own) for site in stated.site if (own := words_of(site))]
    return all(any(site < set(words_of(name)) for site in sites) for name in found)


def _printed(texts: Iterable[str]) -> Iterator[str]:
    """Bylines as readers see them, without the particle before them; no single word that is not a name's."""
    for text in texts:
        bare = datelines.PARTICLE.sub("", _bare(one_line(text)[:_LONGEST_TEXT]))
        is_word = bare.isascii() and len(bare.split()) == 1 and not bare.isupper()
        if bare and not is_word:
            yield bare


def _other_meta(stated: Statements) -> Iterator[str]:
    """Names of meta elements that end as an author's does, whatever their vocabulary."""
    return (name for name in stated.meta if _META_ENDING.search(name) and name not in _META)


def _marked(root: HtmlElement, headline: HtmlElement | None) -> Iterator[list[str]]:
    """Microdata, then `rel=author`, of the article alone and not of its pictures."""
    for name in ("itemprop", "rel"):
        marked = [
            element
            for element in root.iter("*")
            if "author" in (element.get(name) or "").split() and not _is_of_picture(element)
        ]
        yield [_text_of_person(element) for element in scope.own(headline, marked)[:_MAX_NAMED]]


def _is_of_picture(element: HtmlElement) -> bool:
    return any(
        one.tag in {"figure", "figcaption"} or (one.get("itemtype") or "").endswith("/ImageObject")
        for one in element.iterancestors()
    )


def _text_of_person(element: HtmlElement) -> str:
    inner = next((one for one in element.iter("*") if one.get("itemprop") == "name"), element)
    return inner.get("content") or _text_of(inner)


def _named(root: HtmlElement, headline: HtmlElement | None) -> Iterator[list[str]]:
    """The texts of elements whose class or name says byline or author, the article's own first.

    Of each first what is marked in it as a person's name, then all of it.
    """
    named = [element for element in root.iter(*_NAMED_TAGS) if _is_named(element)][:_MAX_NAMED]
    own = scope.own(headline, named)
    for element in (*own, *[other for other in named if other not in own]):
        parts = (_text_of(one) for one in element.iter("a", "span", "b", "strong") if _is_person(one))
        yield [text for text in parts if not _SERVICE.search(text)]
        text = _text_of(element)
        yield [text] if len(text) <= _MAX_LENGTH and not _SERVICE.search(text) else []


def _is_named(element: HtmlElement) -> bool:
    parent = element.getparent()
    is_of_quotation = "quote" in (parent.get("class") or "" if parent is not None else "")
    return names.is_byline(element) and not is_of_quotation


def _is_person(element: HtmlElement) -> bool:
    """Whether a part of a byline is a person's name: marked so, or a link to what they have written."""
    if "fn" in (element.get("class") or "").split():
        return True
    return element.tag == "a" and _PERSONS_PAGE.search(element.get("href") or "") is not None


def _text_of(element: HtmlElement) -> str:
    """The text of an element, in which what stands in different elements does not run together."""
    return _BEFORE_SIGN.sub(r"\1", one_line(" ".join(element.itertext())))


def _labelled(lines: Sequence[str]) -> Iterator[str]:
    """The parts of lines near the headline that begin as bylines do."""
    for line in lines:
        for part in map(
            str.strip, _PARTING.split(datelines.without_days(line)) if len(line) <= _MAX_LENGTH else ()
        ):
            label = datelines.LABEL.match(part) or datelines.PARTICLE.match(part)
            if label and bylines.are_names(part[label.end() :].strip()):
                yield part


def _names(texts: Iterable[str], stated: Statements) -> tuple[str, ...]:
    """The authors that some texts name, each once."""
    found: dict[str, str] = {}
    for text in texts:
        if len(text) > _LONGEST_TEXT or _ADDRESS.match(text.strip()):
            continue
        for name in bylines.names(_bare(one_line(text))):
            kept = _bare(name)
            if _is_author(kept, stated):
                found.setdefault(" ".join(words_of(kept)), kept)
    return tuple(found.values())[:_MAX_NAMES]


def _bare(text: str) -> str:
    """A byline without the word before it and what stands behind it."""
    text = datelines.without_days(text).strip(_SIGNS)
    if label := _INNER_LABEL.search(text):
        text = text[label.end() :]
    text = _TAIL.sub("", datelines.LABEL.sub("", text))
    return _COLON_LABEL.sub("", text).strip(_SIGNS + "()")


def _is_author(name: str, stated: Statements) -> bool:
    """Whether it can be an author: no address, no figures alone, not the site's own name."""
    if not 1 < len(name) <= _MAX_NAME or _ADDRESS.search(name) or not any(map(str.isalpha, name)):
        return False
    if name.endswith(("...", "…", "?", "!")) or any(map(str.isdecimal, name[:1])):
        return False
    own = words_of(name)
    if not own or " ".join(own) in _PLACEHOLDER:
        return False
    return not any(own == words_of(site) for site in stated.site)
