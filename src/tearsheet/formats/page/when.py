"""When an article was published and last changed, as its page states it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import chain

from lxml.html import HtmlElement

from tearsheet.formats import dates
from tearsheet.formats.page import months
from tearsheet.formats.page.statements import Statements, one_line, texts
from tearsheet.model import Provenance, PublicationDate

Found = tuple[PublicationDate, Provenance]

_PUBLISHED_NAMES = """
    article:published_time og:article:published_time og:published_time article:published published_time
    datepublished parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime
    dc.date.issued dcterms.issued dcterms.created dc.date.created dcterms.date dc.date dc.date.x-metadatadate
    pubdate publishdate publish-date publish_date published-date publication_date publication-date
    publicationdate article_date_original article.published article.created article:create_time date_published
    citation_publication_date citation_date bt:pubdate iso-8601-publish-date displaydate ptime
    originalpublicationdate og:pubdate og:publish_date pub_date weibo:article:create_at apub:time release_date
    datecreated date created
"""
_PUBLISHED = tuple(_PUBLISHED_NAMES.split())
_MODIFIED_NAMES = """
    article:modified_time og:article:modified_time og:updated_time article:modified datemodified last-modified
    article.updated dcterms.modified dc.date.modified lastmod updated_time article:updated_time utime
"""
_MODIFIED = tuple(_MODIFIED_NAMES.split())
_ISO = re.compile(
    r"(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?:[T\s]+(\d\d?):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?",
    re.I,
)
_COMPACT = re.compile(r"(20\d\d|19\d\d)([01]\d)([0-3]\d)(?:(\d\d)(\d\d)(\d\d)?)?")
_SCRIPT_DATE = re.compile(
    r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d?) (?:(\d{4}) )?(\d\d:\d\d:\d\d) "
    r"(?:GMT|UTC|[A-Z]{3,4})?([+-]\d{4})?(?: (\d{4}))?"
)
_MODIFIED_CLASS = re.compile(r"updat|modif|edit|aktualis", re.I)
_MAX_TEXT = 160
_FIRST_YEAR = 1990


def published(stated: Statements, root: HtmlElement) -> Found | None:
    """When the article was published, as the page states it; `None` where it does not."""
    linked_data = (
        (text, "JSON-LD")
        for key in ("datePublished", "dateCreated", "uploadDate")
        for text in texts(stated.article.get(key))
    )
    meta = ((text, "meta element") for name in _PUBLISHED for text in stated.meta.get(name, ()))
    marked = ((text, "marked in the page") for text in _marked(root, "datePublished"))
    every_node = (
        (text, "JSON-LD") for node in stated.nodes.values() for text in texts(node.get("datePublished"))
    )
    times = ((text, "time element") for text in _times(root))
    for text, origin in chain(linked_data, meta, marked, every_node, times):
        if found := parse(text):
            return found, Provenance(origin)
    return None


def updated(stated: Statements, root: HtmlElement) -> Found | None:
    """When the article was last changed; `None` where the page does not state it."""
    linked_data = ((text, "JSON-LD") for text in texts(stated.article.get("dateModified")))
    meta = ((text, "meta element") for name in _MODIFIED for text in stated.meta.get(name, ()))
    marked = ((text, "marked in the page") for text in _marked(root, "dateModified"))
    for text, origin in chain(linked_data, meta, marked):
        if found := parse(text):
            return found, Provenance(origin)
    return None


def parse(text: str) -> PublicationDate | None:
    """A date as machines or people write it; `None` where no day can be read with certainty."""
    text = one_line(text)
    if not text or len(text) > _MAX_TEXT:
        return None
    read = dates.parse(text)
    if read.when is None:
        when = _machine(text) or months.read(text)
        read = PublicationDate(text, when)
    return read if read.when is not None and _is_likely(read.when) else None


def _is_likely(when: date) -> bool:
    return _FIRST_YEAR <= when.year <= datetime.now().year + 1


def _machine(text: str) -> date | None:
    """A date in one of the forms that programs write."""
    try:
        if match := _ISO.match(text):
            return _moment(match.groups())
        if match := _COMPACT.fullmatch(text):
            return _moment((*match.groups(), None))
        if match := _SCRIPT_DATE.match(text):
            month, day, year, clock, zone, last = match.groups()
            printed = f"{month} {day} {year or last} {clock}"
            return datetime.strptime(printed + (zone or ""), "%b %d %Y %H:%M:%S" + ("%z" if zone else ""))
    except ValueError:
        # a day or an hour that no calendar or clock has
        return None
    return None


def _moment(parts: Sequence[str | None]) -> date:
    """The day or time of year, month, day, hour, minute, second and zone.

    Raises:
        ValueError: There is no such day or time.
    """
    day = date(int(parts[0] or 0), int(parts[1] or 0), int(parts[2] or 0))
    if parts[3] is None:
        return day
    clock = f"{day.isoformat()}T{int(parts[3]):02}:{parts[4]}:{parts[5] or '00'}"
    zone = (parts[6] or "").upper().replace("UTC", "Z").replace("GMT", "Z")
    return datetime.fromisoformat(clock + zone)


def _marked(root: HtmlElement, name: str) -> Iterator[str]:
    """The values of elements that schema.org's microdata marks."""
    for element in root.iter():
        if isinstance(element.tag, str) and name in (element.get("itemprop") or "").split():
            yield from _values(element)


def _times(root: HtmlElement) -> Iterator[str]:
    """The values of `time` elements, those that say they are for publication first, changes never."""
    elements = [element for element in root.iter("time") if not _MODIFIED_CLASS.search(_classes(element))]
    elements.sort(
        key=lambda element: not (element.get("pubdate") is not None or "publi" in _classes(element))
    )
    for element in elements[:3]:
        yield from _values(element)


def _values(element: HtmlElement) -> Iterator[str]:
    for value in (element.get("datetime"), element.get("content"), element.text_content()):
        if value:
            yield value


def _classes(element: HtmlElement) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''} {element.get('itemprop') or ''}"
