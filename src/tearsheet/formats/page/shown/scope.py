"""Which of several elements are the article's own: those in the least part of the page around its title."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml.html import HtmlElement


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
