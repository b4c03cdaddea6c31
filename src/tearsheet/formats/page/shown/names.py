"""What the elements of a page are called: the one table of it, by whole words of class, id and the like.

A name is parted at blanks, signs and capitals within ("metaInfoAuthorList-item"), so that "discard" is no
card and "cardinal" neither. What a name says with "no", "with", "free" or "below" is said of something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from lxml.html import HtmlElement

from tearsheet.article.model import Reason

_LONGEST_PHRASE = 3  # words; a guess: half or one and a half of it changes none of 39 pages
_LONGEST_NAMES = 1_000  # characters; bounds the work
_OF_ELSE = frozenset(("with", "without", "has", "have", "no", "non", "not", "hide", "hides", "show", "shows"))
_FREE, _FREE_OF = "free", (["of"], ["from"])
_PLACES = frozenset(("above", "after", "before", "behind", "below", "beside", "under"))
_OF_PAGE = frozenset(
    (
        "article",
        "body",
        "content",
        "entry",
        "header",
        "headline",
        "paragraph",
        "post",
        "story",
        "text",
        "title",
    )
)
_PART = re.compile(r"[^\W_]+")
_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
# What authors and programs name elements by; `itemprop` is of schema.org, `data-testid` of test programs
_ATTRIBUTES = frozenset(("class", "id", "data-component", "data-testid", "itemprop"))


class Kind(StrEnum):
    """What an element is called, besides what is beside a text."""

    OTHER_DAYS = "what has days of its own, and texts besides"
    GALLERY = "a gallery of pictures"
    SECOND_TITLE = "a second title"
    LEAD = "what leads to a text"
    BYLINE = "a byline"
    BESIDE_BYLINE = "what stands beside a byline"
    QUOTATION = "a quotation"
    DAY = "a day or a time"
    PUBLISHED = "the day of publication"
    CHANGED = "the day of a change"
    NOTE = "a note by the publisher"
    HEARD = "what only those hear who have a page read to them"


_TABLE: dict[Reason | Kind, str] = {
    Reason.COMMENTS: """
        comment|comments|commentary box|disqus|kommentar|kommentare|commentaire|commentaires
        comentarios|commenti|komentari|komentarze|yorumlar|reacties|replies|reader reaction|reader reactions
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
    Kind.OTHER_DAYS: """
        latest|breaking|ticker|carousel|playlist|event|events|calendar|weather|menu|nav|navbar|navigation
        side bar
    """,
    Kind.GALLERY: "gallery|slideshow|photo gallery|galleria|diaporama|bildergalerie|fotostrecke|fotogalerie",
    Kind.SECOND_TITLE: """
        standfirst|stand first|subtitle|sub title|subhead|sub head|subheadline|sub headline|dek|deck|vorspann
        unterzeile|chapeau|chapo|ingress|manchet|sommario|occhiello|entradilla|bajada|sapo|perex
    """,
    Kind.LEAD: """
        kicker text|teaser text|lead|lede|intro|abstract|summary|excerpt|preamble|einleitung|lid
    """,
    Kind.BYLINE: """
        byline|bylines|by line|by lines|author|authors|writer|writers|reporter|signature|autor|autore|autoren
        autores|auteur|auteurs|creator|reader credits
    """,
    Kind.BESIDE_BYLINE: """
        comment|comments|kommentar|kommentare|avatar|image|images|img|photo|photos|bio|desc|description
        social|share|related|follow|teaser|teasers|card|cards|box list|boxlist
    """,
    Kind.QUOTATION: "quote|quotes|quotation|quoted|blockquote|pullquote|zitat|citation|cita|citazione",
    Kind.DAY: """
        date|dates|dateline|date line|time|times|timestamp|timeago|pubdate|pub date|published|publish time
        publish date|publishtime|publishdate|publishedtime|publisheddate|datetime|created|posted|datum|fecha
    """,
    Kind.PUBLISHED: """
        published|publish|publication|publishdate|publisheddate|publishtime|pubdate|pub date|datepublished
        entry date|created|posted|datecreated|publicado|pubblicato|publie
    """,
    Kind.CHANGED: """
        update|updates|updated|lastupdate|lastupdated|modified|modification|datemodified|lastmod|lastmodified
        edited|aktualisiert|aktualisierung|actualizado|aggiornato|atualizado
    """,
    Kind.NOTE: """
        correction|corrections|clarification|erratum|editor note|editors note|editor s note|editornote
        editorsnote|rectificatif|korrektur|berichtigung|rettifica|ispravka|correccion
        fe de errores|note de la redaction|ndlr
    """,
    # As Bootstrap, WordPress, Drupal, KaTeX and MathJax name what is moved out of sight
    Kind.HEARD: """
        sr only|sronly|visually hidden|visuallyhidden|screen reader|screen readers|screenreader
        element invisible|a11y hidden|katex mathml|mjx assistive mml
    """,
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

# What these hold is no text of an article, whatever they are called
_OF_TAGS = {
    **dict.fromkeys(("nav", "menu"), Reason.NAVIGATION),
    **dict.fromkeys(("form", "button", "select", "textarea", "label", "dialog"), Reason.CONTROLS),
    **dict.fromkeys(("svg", "figcaption"), Reason.CAPTION),
    "iframe": Reason.ADVERTISEMENT,
}


def _by_first_word() -> dict[str, list[tuple[tuple[str, ...], Reason | Kind]]]:
    """First word -> the phrases that begin with it, and what they say: bars and line ends part them."""
    found: dict[str, list[tuple[tuple[str, ...], Reason | Kind]]] = {}
    for kind, table in _TABLE.items():
        for phrase in table.replace("\n", "|").split("|"):
            if words := tuple(phrase.split()):
                found.setdefault(words[0], []).append((words, kind))
    return found


_BY_FIRST_WORD = _by_first_word()


class _Said(NamedTuple):
    """What some names say.

    Attributes:
        reason: Why what is called so is beside a text, by the longest phrase; `None` where it is not.
        kinds: What else they say.
    """

    reason: Reason | None
    kinds: frozenset[Kind]


def reason(element: HtmlElement) -> Reason | None:
    """What an element's name says that it is beside the text; `None` for a name that says nothing such.

    What a heading is called tells what stands below it, or where links lead: nothing of itself.
    """
    return None if element.tag in _HEADINGS else _said(_names(element)).reason


def reason_of_tag(element: HtmlElement) -> Reason | None:
    """What kind of element says that it is beside the text; `None` for others."""
    return _OF_TAGS.get(str(element.tag))


def has_other_days(element: HtmlElement) -> bool:
    """Whether an element is called something whose days are not the article's."""
    said = _said(_names(element))
    return said.reason in _BOXES or Kind.OTHER_DAYS in said.kinds


def is_called(element: HtmlElement, kind: Kind) -> bool:
    """Whether an element is called something of a kind."""
    return kind in _said(_names(element)).kinds


def is_standfirst(element: HtmlElement) -> bool:
    """Whether an element is called a second title, or what leads to a text."""
    return not _said(_names(element)).kinds.isdisjoint((Kind.SECOND_TITLE, Kind.LEAD))


def is_byline(element: HtmlElement) -> bool:
    """Whether an element is called a byline, and not what stands beside one."""
    kinds = _said(_names(element)).kinds
    return Kind.BYLINE in kinds and Kind.BESIDE_BYLINE not in kinds


def is_heard(classes: str) -> bool:
    """Whether classes say that an element is moved out of sight, for those who have the page read to them."""
    return Kind.HEARD in _said(classes).kinds


def _names(element: HtmlElement) -> str:
    # Not its items: lxml looks for each value among all attributes.
    return " ".join([element.get(attribute, "") for attribute in element.attrib if attribute in _ATTRIBUTES])


@lru_cache(maxsize=4_096)
def _said(names: str) -> _Said:
    found = [
        (len(phrase), kind)
        for name in names[:_LONGEST_NAMES].split()
        for phrase, kind in _phrases_in(_words(name))
    ]
    reasons = [(length, kind) for length, kind in found if isinstance(kind, Reason)]
    kinds = frozenset(kind for _, kind in found if isinstance(kind, Kind))
    return _Said(max(reasons, key=lambda one: one[0])[1] if reasons else None, kinds)


def _phrases_in(words: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Reason | Kind]]:
    """The phrases of the table in a name, in order."""
    for start, word in enumerate(words):
        for phrase, kind in _BY_FIRST_WORD.get(word, ()):
            if words[start : start + len(phrase)] == phrase:
                yield phrase, kind


@lru_cache(maxsize=1_024)
def phrases(names: str) -> tuple[str, ...]:
    """All runs of up to three words in some names, the longer first, in lower case."""
    return tuple(_runs(names[:_LONGEST_NAMES]))


def _runs(names: str) -> Iterator[str]:
    words_of_names = [_words(name) for name in names.split()]
    for length in range(_LONGEST_PHRASE, 0, -1):
        for words in words_of_names:
            for start in range(len(words) - length + 1):
                yield " ".join(words[start : start + length])


@lru_cache(maxsize=4_096)
def _words(name: str) -> tuple[str, ...]:
    """The words of one name, up to the one that says that the rest is of something else."""
    words: list[str] = []
    for part in _PART.findall(name):
        # what has figures in it is a program's: its capitals part nothing
        shaped = part if any(map(str.isdecimal, part)) else _CAPITAL.sub(" ", part)
        words += shaped.lower().split()
    return tuple(_said_of_itself(words))


def _said_of_itself(words: list[str]) -> list[str]:
    """Words of a name without what it denies or only mentions: "ad" of "ad-free" and of "text-below-ad".

    A box that stands below the text is called so by a name that begins with its place: "below-post-share".
    """
    said: list[str] = []
    for place, word in enumerate(words):
        behind = words[place + 1 : place + 2]
        if word in _OF_ELSE or (word == _FREE and behind in _FREE_OF):
            break
        if word == _FREE:
            said = []
        elif word not in _PLACES:
            said.append(word)
        elif behind and (not _OF_PAGE.isdisjoint(said) or _OF_PAGE.isdisjoint(behind)):
            break
    return said
