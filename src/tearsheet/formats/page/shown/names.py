"""What the elements of a page are called: the one table of it, by whole words of class and id.

A name is parted at blanks, signs and capitals within ("metaInfoAuthorList-item"), so that "discard" is no
card and "cardinal" neither. What a name says with "no", "with" or "has" is said of something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from lxml.html import HtmlElement

from tearsheet.article.model import Reason

_LONGEST_PHRASE = 3  # words
_LONGEST_NAMES = 1_000  # characters
_OF_ELSE = frozenset(("with", "without", "has", "have", "no", "not", "hide", "show"))
_PART = re.compile(r"[^\W_]+")
_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))

_BESIDE = {
    Reason.COMMENTS: """
        comment|comments|commentary box|disqus|kommentar|kommentare|commentaire|commentaires
        comentarios|commenti
    """,
    Reason.RELATED: """
        related|relation|relations|read more|readmore|read also|read next|more on|more news
        more stories|popular|most read|mostread|trending
        outbrain|taboola|teaser|teasers|promo|promos|promotion
        recommend|recommends|recommended|recommendation|recommendations|see also|next article|next post
    """,
    Reason.CAPTION: "caption|captions|credit|credits",
    Reason.COPYRIGHT: "copyright",
    Reason.SHARING: "share|sharing|social|follow|follow us|sharebar|addtoany|sharedaddy",
    Reason.SUBSCRIPTION: """
        newsletter|newsletters|subscribe|subscriber|subscribers|subscription|subscriptions
        signup|sign up|donate|donation|donations|support us|paywall|regwall|piano
    """,
    Reason.ADVERTISEMENT: """
        ad|ads|advert|adverts|advertisement|advertisements|advertising|advertorial|adsbygoogle|banner|sponsor
        sponsors|sponsored|werbung|anzeige|reklama|publicidad|publicite
    """,
    Reason.TAGS: "tag|tags|taglist|tag list|topics|keyword|keywords|labels",
    Reason.AUTHOR: """
        author box|author bio|author info|author card|author profile|about author
        about the author|bio|biography|authorbox
    """,
    Reason.STATEMENT: "byline|bylines|author|authors|timestamp|dateline box",
    Reason.NAVIGATION: """
        breadcrumb|breadcrumbs|footer|sidebar|cookie|cookies|consent|toc|table of contents|masthead
    """,
    Reason.CONTROLS: "toolbar|widget|widgets|error report|help box|tooltip",
}
_BOXES = frozenset(
    (
        Reason.COMMENTS,
        Reason.RELATED,
        Reason.CAPTION,
        Reason.COPYRIGHT,
        Reason.SUBSCRIPTION,
        Reason.ADVERTISEMENT,
        Reason.NAVIGATION,
    )
)
# What has days of its own, and texts besides
_DATED_ELSEWHERE = """
    latest|breaking|ticker|carousel|playlist|event|events|calendar|weather|menu|nav|navbar|navigation|side bar
"""
_GALLERIES = "gallery|slideshow|photo gallery|galleria|diaporama|bildergalerie|fotostrecke|fotogalerie"
_SECOND_TITLES = """
    standfirst|stand first|subtitle|sub title|subhead|sub head|subheadline|sub headline|dek|deck|vorspann
    unterzeile|chapeau|chapo|ingress|manchet|sommario|occhiello|entradilla|bajada|sapo|perex
"""
_STANDFIRSTS = f"""
    {_SECOND_TITLES}|kicker text|teaser text|lead|lede|intro|abstract|summary|excerpt|preamble
    einleitung|lid
"""
_BYLINES = """
    byline|bylines|by line|by lines|author|authors|writer|writers|reporter|signature|autor|autore|autoren
    autores|auteur|auteurs|creator|reader credits
"""
_BESIDE_BYLINES = """
    comment|comments|kommentar|kommentare|avatar|image|images|img|photo|photos|bio|desc|description|social|share
    related|follow|teaser|teasers|card|cards|box list|boxlist
"""


def _phrases(table: str) -> frozenset[str]:
    """The phrases of a table: bars and line ends part them."""
    return frozenset(filter(None, map(str.strip, table.replace("\n", "|").split("|"))))


_REASONS = {phrase: reason for reason, table in _BESIDE.items() for phrase in _phrases(table)}
_GALLERY = _phrases(_GALLERIES)
_SECOND_TITLE = _phrases(_SECOND_TITLES)
_STANDFIRST = _phrases(_STANDFIRSTS)
_DATED = _phrases(_DATED_ELSEWHERE)
_BYLINE = _phrases(_BYLINES)
_BESIDE_BYLINE = _phrases(_BESIDE_BYLINES)


def reason(element: HtmlElement) -> Reason | None:
    """What an element's name says that it is beside the text; `None` for a name that says nothing such.

    What a heading is called tells what stands below it, or where links lead: nothing of itself.
    """
    return None if element.tag in _HEADINGS else _reason(_names(element))


def has_other_days(element: HtmlElement) -> bool:
    """Whether an element is called something whose days are not the article's."""
    called = _names(element)
    return _reason(called) in _BOXES or not _DATED.isdisjoint(phrases(called))


def is_gallery(element: HtmlElement) -> bool:
    """Whether an element is called a gallery of pictures."""
    return not _GALLERY.isdisjoint(phrases(_names(element)))


def is_standfirst(element: HtmlElement) -> bool:
    """Whether an element is called a second title, or what leads to a text."""
    return not _STANDFIRST.isdisjoint(phrases(_of_title(element)))


def is_second_title(element: HtmlElement) -> bool:
    """Whether an element is called a second title and nothing less."""
    return not _SECOND_TITLE.isdisjoint(phrases(_of_title(element)))


def is_byline(element: HtmlElement) -> bool:
    """Whether an element is called a byline, and not what stands beside one."""
    found = phrases(
        f"{element.get('class') or ''} {element.get('id') or ''} {element.get('data-testid') or ''}"
    )
    return not _BYLINE.isdisjoint(found) and _BESIDE_BYLINE.isdisjoint(found)


def _of_title(element: HtmlElement) -> str:
    return f"{element.get('class') or ''} {element.get('itemprop') or ''}"


@lru_cache(maxsize=4_096)
def _reason(names: str) -> Reason | None:
    return next((_REASONS[phrase] for phrase in phrases(names) if phrase in _REASONS), None)


@lru_cache(maxsize=1_024)
def phrases(names: str) -> tuple[str, ...]:
    """All runs of up to three words in some names, the longer first, in lower case."""
    return tuple(_phrases_of(names[:_LONGEST_NAMES]))


def _phrases_of(names: str) -> Iterator[str]:
    words_of_names = [_words(name) for name in names.split()]
    for length in range(_LONGEST_PHRASE, 0, -1):
        for words in words_of_names:
            for start in range(len(words) - length + 1):
                yield " ".join(words[start : start + length])


def _words(name: str) -> list[str]:
    words: list[str] = []
    for part in _PART.findall(name):
        # what has figures in it is a program's: its capitals part nothing
        shaped = part if any(map(str.isdecimal, part)) else _CAPITAL.sub(" ", part)
        words += shaped.lower().split()
    said = next((place for place, word in enumerate(words) if word in _OF_ELSE), len(words))
    return words[:said]


def _names(element: HtmlElement) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''} {element.get('data-component') or ''}"
