"""When an article was published and last changed, as its page states it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import chain, takewhile

from lxml.html import HtmlElement

from tearsheet.article.model import Provenance, PublicationDate
from tearsheet.formats.fields.dates import machine, written_dates
from tearsheet.formats.fields.dates.date_labels import CHANGED
from tearsheet.formats.page.shown import names, scope
from tearsheet.formats.page.shown.names import Kind
from tearsheet.formats.page.stated.statements import Statements, texts

StatedDate = tuple[PublicationDate, Provenance]
"""A date, and where it was found."""

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
_PROPERTIES = {
    "datePublished": frozenset(("date", "created", "issued", "datepublished")),
    "dateModified": frozenset(("modified", "datemodified")),
}
_MAX_TIMES = 3  # a guess: half or one and a half of it changes none of 39 pages
_MINUTE = timedelta(minutes=1)
_NONE = timedelta()
# The zones of the world, and the quarters of an hour in which they differ
_FARTHEST_WEST, _FARTHEST_EAST, _ZONES = timedelta(hours=-12), timedelta(hours=14), timedelta(minutes=15)
_MAX_BEFORE = 40  # characters; a guess: half or one and a half of it changes none of 39 pages
FAR = "time element far from the headline"
"""Where a date was found that one printed beside the headline beats."""


def published(
    stated: Statements, root: HtmlElement, headline: HtmlElement | None, end: HtmlElement | None
) -> Iterator[StatedDate]:
    """When the article was published, as the page states it: each statement, the most trusted first.

    Args:
        stated: What the page states for machines.
        root: The page.
        headline: Where the headline stands, if it is shown.
        end: The body's last element; a `time` behind it is often another article's.
    """
    linked_data = (
        (text, "JSON-LD")
        for key in ("datePublished", "dateCreated", "uploadDate")
        for text in texts(stated.article.get(key))
    )
    meta = ((text, "meta element") for name in _PUBLISHED for text in stated.meta.get(name, ()))
    marked = ((text, "marked in the page") for text in _marked(root, headline, "datePublished"))
    every_node = (
        (text, "JSON-LD") for node in stated.nodes.values() for text in texts(node.get("datePublished"))
    )
    behind = _behind(root, end)
    far = scope.far(headline, root.iter("time", "abbr"))
    times = ((text, "time element") for text in _times(root, headline, behind | far))
    for text, origin in chain(linked_data, meta, marked, every_node, times):
        if found := written_dates.parse(text):
            yield found, Provenance(origin)
    for text in _times(root, headline, frozenset(root.iter("time", "abbr")) - far | behind) if far else ():
        if found := written_dates.parse(text):
            yield found, Provenance(FAR, is_guess=True)
    for text in _changed_times(root, headline):
        if found := written_dates.parse(text):
            yield found, Provenance("guessed from a time element that is named for changes", is_guess=True)


def published_behind(
    root: HtmlElement, headline: HtmlElement | None, end: HtmlElement | None
) -> Iterator[StatedDate]:
    """What `time` elements behind the body state."""
    behind = _behind(root, end)
    for text in _times(root, headline, frozenset(root.iter("time", "abbr")) - behind) if behind else ():
        if found := written_dates.parse(text):
            yield found, Provenance("time element")


def _behind(root: HtmlElement, end: HtmlElement | None) -> frozenset[HtmlElement]:
    """The `time` elements behind the body's last element."""
    if end is None:
        return frozenset()
    found: list[HtmlElement] = []
    is_behind = False
    for element in root.iter():
        is_behind = is_behind or element is end
        if is_behind and element.tag in {"time", "abbr"}:
            found.append(element)
    return frozenset(found)


def is_whole(found: StatedDate) -> bool:
    """Whether nothing is missing: day, time and zone are stated."""
    when = found[0].when
    return isinstance(when, datetime) and when.tzinfo is not None


def completed(found: StatedDate, others: Iterable[StatedDate]) -> StatedDate:
    """A statement, with what other statements of the same day tell more: the time of day, or its zone."""
    for other, origin in others:
        if _tells_more(other.when, found[0].when):
            found = other, Provenance(f"{found[1].origin} and {origin.origin}", is_guess=found[1].is_guess)
    return found


def as_printed(found: StatedDate, printed: Iterable[PublicationDate]) -> StatedDate:
    """A moment that a program states as UTC has it, as the page prints it where its day is another."""
    when = found[0].when
    if not isinstance(when, datetime) or when.utcoffset():
        return found
    for one in printed:
        local = one.when
        if isinstance(local, datetime) and local.date() != when.date():
            east = local.replace(tzinfo=UTC) - when.replace(second=0, microsecond=0)
            if local.tzinfo and abs(local - when) < _MINUTE:
                return one, found[1]
            if not local.tzinfo and _FARTHEST_WEST <= east <= _FARTHEST_EAST and east % _ZONES == _NONE:
                return one._replace(when=local.replace(tzinfo=timezone(east))), found[1]
    return found


def is_before(one: PublicationDate, other: PublicationDate) -> bool:
    """Whether the day of a date is before another's."""
    days = [when.date() if isinstance(when, datetime) else when for when in (one.when, other.when)]
    return days[0] is not None and days[1] is not None and days[0] < days[1]


def _tells_more(other: date | None, when: date | None) -> bool:
    """Whether it is the same day with a time, or the same time with a zone.

    Programs state days and times without a zone as UTC has them, too.
    """
    if not isinstance(other, datetime) or when is None:
        return False
    in_utc = other.astimezone(UTC) if other.tzinfo else other
    if not isinstance(when, datetime):
        return when in {other.date(), in_utc.date()}
    if when.tzinfo or not other.tzinfo:
        return False
    minute = when.replace(second=0, microsecond=0)
    return minute in {one.replace(second=0, microsecond=0, tzinfo=None) for one in (other, in_utc)}


def updated(stated: Statements, root: HtmlElement, headline: HtmlElement | None) -> StatedDate | None:
    """When the article was last changed; `None` where the page does not state it."""
    linked_data = ((text, "JSON-LD") for text in texts(stated.article.get("dateModified")))
    meta = ((text, "meta element") for name in _MODIFIED for text in stated.meta.get(name, ()))
    marked = ((text, "marked in the page") for text in _marked(root, headline, "dateModified"))
    for text, origin in chain(linked_data, meta, marked):
        if found := written_dates.parse(text):
            return found, Provenance(origin)
    return None


def _marked(root: HtmlElement, headline: HtmlElement | None, name: str) -> Iterator[str]:
    """The values of the article's elements that microdata or RDFa mark."""
    marked = [
        element
        for element in root.iter()
        if isinstance(element.tag, str)
        and (name in (element.get("itemprop") or "").split() or _has_property(element, name))
    ]
    for element in scope.own(headline, marked):
        yield from _values(element)


def _has_property(element: HtmlElement, name: str) -> bool:
    """Whether RDFa says it, in schema.org's words or Dublin Core's; `meta` is read by itself."""
    said = (element.get("property") or "").casefold().rpartition(":")[2] if element.tag != "meta" else ""
    return said != "" and said in _PROPERTIES[name]


def _times(root: HtmlElement, headline: HtmlElement | None, others: frozenset[HtmlElement]) -> Iterator[str]:
    """The values of the article's `time` elements, those that say they are for publication first."""
    elements = [
        element
        for element in root.iter("time", "abbr")
        if _has_moment(element) and not _is_changed(element) and element not in others
    ]
    around = frozenset(scope.upwards(headline)) if headline is not None else frozenset()
    elements = [element for element in elements if not _is_of_other(element, around)]
    own = scope.own(headline, elements)
    own.sort(key=lambda element: not _is_published(element))
    for element in own[:_MAX_TIMES]:
        yield from _values(element)


def _is_of_other(element: HtmlElement, around: frozenset[HtmlElement]) -> bool:
    """Whether an element stands in a ticker, among comments and the like, which do not hold the headline."""
    outside = takewhile(lambda one: one not in around and one.tag != "body", scope.upwards(element))
    return any(names.has_other_days(one) or scope.is_teaser(one) for one in outside)


def _changed_times(root: HtmlElement, headline: HtmlElement | None) -> Iterator[str]:
    """The values of those that only a name says to be of changes: some sites have no others."""
    elements = [
        element
        for element in root.iter("time")
        if _is_changed(element) and not CHANGED.search(_words_before(element))
    ]
    for element in scope.own(headline, elements)[:1]:
        yield from _values(element)


def _has_moment(element: HtmlElement) -> bool:
    """Whether it is a `time`, or an abbreviation whose long form is a moment as machines write it."""
    return element.tag == "time" or machine.ISO.match(element.get("title") or "") is not None


def _is_published(element: HtmlElement) -> bool:
    return element.get("pubdate") is not None or names.is_called(element, Kind.PUBLISHED)


def _is_changed(element: HtmlElement) -> bool:
    """Whether it tells when the article was changed: by the words before it, else by its name."""
    if CHANGED.search(_words_before(element)):
        return True
    return not _is_published(element) and names.is_called(element, Kind.CHANGED)


def _words_before(element: HtmlElement) -> str:
    """What stands in the same line right before an element."""
    previous, parent = element.getprevious(), element.getparent()
    if previous is not None:
        return f"{previous.text_content()[-_MAX_BEFORE:]} {previous.tail or ''}"[-_MAX_BEFORE:]
    return ((parent.text or "") if parent is not None else "")[-_MAX_BEFORE:]


def _values(element: HtmlElement) -> Iterator[str]:
    for value in (
        element.get("datetime"),
        element.get("content"),
        element.get("title"),
        element.text_content(),
    ):
        if value:
            yield value
