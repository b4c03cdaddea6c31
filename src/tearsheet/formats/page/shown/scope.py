"""Which of several elements are the article's own: those in the least part of the page around its title."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml.html import HtmlElement

from tearsheet.formats.fields.plain_words import one_line, words_of
from tearsheet.formats.page.shown import texts

_ARTICLE = frozenset(("article", "main"))
_WHOLE_PAGE = frozenset(("html", "body", "main"))
_UNSEEN = frozenset(("script", "style", "link", "meta", "noscript", "template", "iframe", "head"))
_LONGEST_TEASER = 400  # characters; a guess, measured by nothing yet
_TITLE_LENGTH, _TITLE_WORDS = 20, 5  # characters, words; a guess, measured by nothing yet
_MOST_BESIDE = 40  # characters of a teaser besides its title; a guess, measured by nothing yet


def own(headline: HtmlElement | None, elements: Iterable[HtmlElement]) -> list[HtmlElement]:
    """Of some elements those with which the headline shares its lowest ancestor; all for no headline.

    Teasers of other articles have authors and times of their own; they stand farther off.
    """
    found = list(elements)
    if headline is None or len(found) <= 1:
        return found
    heights = {element: height for height, element in enumerate(upwards(headline))}
    shared = [_height(element, heights) for element in found]
    least = min(shared)
    return [element for element, height in zip(found, shared, strict=True) if height == least]


def upwards(element: HtmlElement) -> Iterator[HtmlElement]:
    """An element and all that are around it, the innermost first."""
    yield element
    yield from element.iterancestors()


def _height(element: HtmlElement, heights: dict[HtmlElement, int]) -> int:
    return next((heights[one] for one in upwards(element) if one in heights), len(heights))


def far(headline: HtmlElement | None, elements: Iterable[HtmlElement]) -> frozenset[HtmlElement]:
    """Of some elements those that share but the page with the headline, or stand outside of its article."""
    if headline is None:
        return frozenset()
    shared = [one for one in upwards(headline) if one.tag not in _WHOLE_PAGE]
    while len(shared) > 1 and _holds_page(shared[-1]):
        shared.pop()
    article = next((place for place, one in enumerate(shared) if one.tag in _ARTICLE), None)
    near = frozenset(shared if article is None else shared[: article + 1])
    return frozenset(one for one in elements if near.isdisjoint(upwards(one)))


def _holds_page(element: HtmlElement) -> bool:
    """Whether an element is all that the one around it holds, scripts and the like aside."""
    beside = [one for one in element.itersiblings() if isinstance(one.tag, str)]
    beside += [one for one in element.itersiblings(preceding=True) if isinstance(one.tag, str)]
    return element.tag != "article" and all(one.tag in _UNSEEN for one in beside)


def is_teaser(element: HtmlElement) -> bool:
    """Whether an element holds the linked title of an article, and little else."""
    text = texts.short(element, _LONGEST_TEASER)
    if text is None:
        return False
    whole = one_line(text)
    links = (one_line(link.text_content()) for link in element.iter("a"))
    title = max(links, key=len, default="")
    is_title = len(title) >= _TITLE_LENGTH and len(words_of(title)) >= _TITLE_WORDS
    return is_title and len(whole) - len(title) <= _MOST_BESIDE
