"""Who wrote an article, as its page states it: persons and agencies, never an address or the site itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from lxml import etree
from lxml.html import HtmlElement

from tearsheet.article.model import Provenance
from tearsheet.formats.fields import bylines, datelines, furniture, labels, reporters
from tearsheet.formats.fields.languages import spoken
from tearsheet.formats.fields.plain_words import one_line, words_of
from tearsheet.formats.fields.words import squashed
from tearsheet.formats.page.shown import names, scope
from tearsheet.formats.page.shown.names import Kind
from tearsheet.formats.page.stated.statements import Statements, names_of

_META_NAMES = """
    author article:author_name parsely-author sailthru.author dc.creator dcterms.creator dc.creator.name byl
    cxenseparse:author cxenseparse:recs:author article.author citation_author og:article:author article:author
    creator bt:author news_author authors authorname twitter:data1
"""
_META = tuple(_META_NAMES.split())
_TAIL = re.compile(
    r"(?:[|•·]|\s[-–—/]\s|,?\s(?:updated|published|posted|last updated|for\s|\d{1,2}[:./]\d\d|"
    r"\d{1,2}\s\w+\s\d{4})|\sin\s+\S+(?:\s\S+)?\s+on\s*(?:\||$)|\s\(?@\w+\)?|"
    r"(?<![^\s@])[^\s@]+@[^\s@]+\.\w).*$",
    re.I | re.S,
)
_MAX_LENGTH = 120  # a guess: half or one and a half of it changes none of 39 pages
_MAX_NAME = 60  # measured: 30 changes none of 39 pages, 90 changes 1 (F1 -0.29, paragraphs -1, bylines -1)
_MAX_NAMED = 60  # bounds the work
# Characters; more is no byline, and would take long to look through
_LONGEST_TEXT = 600  # a guess: half or one and a half of it changes none of 39 pages
_SIGNS = " \t|,;:·•–—-/"
_META_ENDING = re.compile(r"(?:^|[.:_-]|article|content|page|news|post)(?:authors?|byline)$")
_NAMED_TAGS = (
    "ul",
    "ol",
    "a",
    "span",
    "div",
    "p",
    "address",
    "li",
    "strong",
    "cite",
    "h3",
    "h4",
    "h5",
    "td",
    "em",
    "b",
)
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
_HALF = re.compile(r"(?:given|additional|family|first|middle|last|sur)[-_]?name", re.I)
_NO_TEXT = frozenset(("script", "style", "noscript", "template", "svg", "button"))
_JUNK = re.compile(
    r"^powered by|\bon (?:facebook|twitter|instagram|x|linkedin|youtube)$|\bviews?$|[{}<>=;\\]", re.I
)
_NEAR = 6  # lines behind the headline; a guess: half or one and a half of it changes none of 39 pages
_MAX_DAY_APART = 2  # lines; a guess: half or one and a half of it changes none of 39 pages
_ADDRESS = re.compile(r"https?:|www\.|^/|\.(?:com|org|net|html?|php)\b|^@|^\w[\w-]*\.[a-z]{2,6}$", re.I)

Authors = tuple[tuple[str, ...], Provenance | None]
"""Whom a page names, and where it does."""


def find(
    stated: Statements,
    root: HtmlElement,
    headline: HtmlElement | None,
    lines: Sequence[str],
    ends: Sequence[str],
) -> Authors:
    """The authors, in the page's order, and where they were found.

    Persons go before organisations, initials and the paper's own name under which a page's machine-read
    statements often stand: these count where no person is named.

    Args:
        stated: What the page states for machines.
        root: The page.
        headline: Where the headline stands, if it is shown.
        lines: What stands near the headline, in order: first what stands behind it.
        ends: The first and the last paragraphs of the body.
    """
    other: Authors = ((), None)
    for origin, is_guess, alternatives in _sources(stated, root, headline, lines, ends):
        for texts in alternatives:
            found = _names(texts, stated)
            if found and not _is_house(found, stated) and (any(map(bylines.is_person, found)) or is_guess):
                return found, Provenance(origin, is_guess)
            other = other if other[0] or not found else (found, Provenance(origin, is_guess))
    return other


def _sources(
    stated: Statements,
    root: HtmlElement,
    headline: HtmlElement | None,
    lines: Sequence[str],
    ends: Sequence[str],
) -> Iterator[tuple[str, bool, Iterable[Iterable[str]]]]:
    """Where authors are named, the most trusted first, with the texts that name them, one or the other."""
    yield "JSON-LD", False, (names_of(stated.article.get(key), stated.nodes) for key in ("author", "creator"))
    yield (
        "meta element",
        False,
        (stated.meta[name] for name in (*_META, *_other_meta(stated)) if name in stated.meta),
    )
    yield "marked in the page", False, map(_printed, _marked(root, headline))
    yield "element named for a byline", False, map(_printed, _named(root, headline))
    yield "label in the text", False, _labelled(lines)
    yield "guessed from a line under the headline", True, _alone(lines, stated)
    yield "guessed from the body's ends", True, _at_ends(ends)


def _alone(lines: Sequence[str], stated: Statements) -> Iterator[Sequence[str]]:
    """Lines that are but names of persons, with a day beside them, close behind the headline."""
    near = lines[:_NEAR]
    for place, line in enumerate(near):
        beside = near[max(0, place - _MAX_DAY_APART) : place + _MAX_DAY_APART + 1]
        is_dated = any(datelines.has_day(other) for other in beside if len(other) <= _MAX_LENGTH)
        if is_dated and bylines.is_name_line(line) and not set(words_of(line)) & set(words_of(stated.title)):
            yield bylines.names(line)


def _at_ends(ends: Sequence[str]) -> Iterator[Sequence[str]]:
    """Who is named as the reporter in a body's first and last paragraphs, or alone in one of them."""
    yield tuple(dict.fromkeys(name for text in ends for name in reporters.named(text)))
    for text in (*ends[:1], *ends[-1:]):
        yield bylines.names(text) if bylines.is_name_line(text) else bylines.read(text)


def _is_house(found: Sequence[str], stated: Statements) -> bool:
    """Whether it is but the paper under another name: "Ediciones El País" of "El País"."""
    sites = [set(own) for site in stated.site if (own := words_of(site))]
    return all(any(site < set(words_of(name)) for site in sites) for name in found)


def _printed(texts: Iterable[str]) -> Iterator[str]:
    """Bylines as readers see them, no single word that is not a name's or a desk's."""
    for text in texts:
        line = one_line(text)
        bare = _bare(line if bylines.is_byline(line) else line[:_LONGEST_TEXT])
        is_word = bare.isascii() and len(bare.split()) == 1 and not bare.isupper()
        if bare and (not is_word or any(bare.lower().endswith(end) for end in ("desk", "staff", "room"))):
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

    Of each first what is marked in it as a person's name, then its parts where each is one, then all of it.
    """
    named = [element for element in root.iter(*_NAMED_TAGS) if _is_named(element)][:_MAX_NAMED]
    around = frozenset(scope.upwards(headline)) if headline is not None else frozenset()
    named = [element for element in named if not _is_of_teaser(element, around)]
    own = scope.own(headline, named)
    for element in (*own, *[other for other in named if other not in own]):
        parts = (_text_of(one) for one in element.iter("a", "span", "b", "strong") if _is_person(one))
        yield [text for text in parts if not _SERVICE.search(text)]
        yield _side_by_side(element)
        text = _text_of(element)
        is_byline = len(text) <= _MAX_LENGTH or bylines.is_byline(text)
        yield [text] if is_byline and not _SERVICE.search(text) else []


def _is_of_teaser(element: HtmlElement, around: frozenset[HtmlElement]) -> bool:
    """Whether the nearest heading beside an element is linked, and the headline is not beside it."""
    for one in scope.upwards(element):
        if one in around or not around:
            return False
        if (heading := next(one.iter("h2", "h3", "h4", "h5", "h6"), None)) is not None:
            is_linked = next(heading.iter("a"), None) is not None
            return is_linked or next(heading.iterancestors("a"), None) is not None
    return False


def _side_by_side(element: HtmlElement) -> list[str]:
    """The texts of an element's innermost parts, where two or more are persons and the others no names.

    One whole name before others that fill the element is read as if a comma parted them: "Ann Lee" and
    "London", each in an element of its own, unless one is marked as the half of a name.
    """
    own = [one for one in element.iter("a", "span", "li", "b", "strong") if not len(one) and _text_of(one)]
    parts = [_text_of(one) for one in own]
    found = [text for text in parts if bylines.is_person(text)]
    if len(found) > 1:
        return found
    is_filled = len(parts) > 1 and parts[:1] == found and _text_of(element) == " ".join(parts)
    return [", ".join(parts)] if is_filled and not any(map(_is_half, own)) else []


def _is_half(element: HtmlElement) -> bool:
    """Whether an element is marked as a part of a name (schema.org, hCard, and what templates call it)."""
    return _HALF.search(f"{element.get('class')} {element.get('itemprop')}") is not None


def _is_named(element: HtmlElement) -> bool:
    return names.is_byline(element) and not (_is_of_quotation(element) or _is_of_picture(element))


def _is_of_quotation(element: HtmlElement) -> bool:
    """Whether it says whose the words are that are quoted before or behind it."""
    parent = element.getparent()
    called = parent is not None and names.is_called(parent, Kind.QUOTATION)
    beside = (element.getprevious(), element.getnext())
    return called or any(one is not None and one.tag in {"blockquote", "q"} for one in beside)


def _is_person(element: HtmlElement) -> bool:
    """Whether a part of a byline is a person's name: marked so, or a link to what they have written."""
    if "fn" in (element.get("class") or "").split():
        return True
    return element.tag == "a" and _PERSONS_PAGE.search(element.get("href") or "") is not None


def _text_of(element: HtmlElement) -> str:
    """The text of an element, in which what stands in different elements does not run together."""
    return _BEFORE_SIGN.sub(r"\1", one_line(" ".join(_texts_within(element))))


def _texts_within(element: HtmlElement) -> Iterator[str]:
    """What an element shows, without scripts and the like."""
    steps = etree.iterwalk(element, events=("start", "end"))
    for event, one in steps:
        if event == "end":
            yield (one.tail or "") if one is not element else ""
        elif one.tag in _NO_TEXT or not isinstance(one.tag, str):
            steps.skip_subtree()
        else:
            yield one.text or ""


def _labelled(lines: Sequence[str]) -> Iterator[Sequence[str]]:
    """Who is named in the parts of lines near the headline that begin as bylines do."""
    for line in lines:
        is_long = len(line) > _MAX_LENGTH
        parts = [line] if is_long else _PARTING.split(datelines.without_days(line))
        for part in map(str.strip, parts):
            yield bylines.read(part)


def _names(texts: Iterable[str], stated: Statements) -> tuple[str, ...]:
    """The authors that some texts name, each once."""
    found: dict[str, str] = {}
    for text in texts:
        is_long = len(text) > _LONGEST_TEXT and not bylines.are_names(text)
        if is_long or _ADDRESS.match(text.strip()):
            continue
        for name in bylines.names(_bare(one_line(text))):
            kept = name.strip(_SIGNS + "()")
            if _is_author(kept, stated):
                found.setdefault(" ".join(words_of(kept)), kept)
    return tuple(found.values())


def _bare(text: str) -> str:
    """A byline without the word before it and what stands behind it."""
    text = datelines.without_days(text).strip(_SIGNS)
    for part in reversed(text.split("|")):
        if bylines.read(part):
            text = part.strip(_SIGNS)
            break
    label = labels.of_byline(text)
    if label and (label.is_signed or bylines.read(text)):
        text = text[label.end :]
    return _TAIL.sub("", text).strip(_SIGNS)


def _is_author(name: str, stated: Statements) -> bool:
    """Whether it can be an author: no address, no figures alone, no section, not the site's own name."""
    if not 1 < len(name) <= _MAX_NAME or _ADDRESS.search(name) or not any(map(str.isalpha, name)):
        return False
    if name.endswith(("...", "…", "?", "!")) or any(map(str.isdecimal, name[:1])) or _JUNK.search(name):
        return False
    own = words_of(name)
    if not own or squashed(name) in spoken("placeholders", "sections") or furniture.is_furniture(name):
        return False
    return not any(own == words_of(site) for site in stated.site)
