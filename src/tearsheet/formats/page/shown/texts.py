"""The first texts of an element, found in few steps, however much or deep it is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

_STEPS = 40  # bounds the work


def first_texts(element: HtmlElement) -> list[str]:
    """The first texts within an element, in order; also empty ones count as a step."""
    if not len(element):
        return [element.text or ""]
    return list(islice(_texts(element), _STEPS))


def short(element: HtmlElement, most: int) -> str | None:
    """All the text of an element; `None` where that is longer, or not found in few steps."""
    found = list(islice(_texts(element), _STEPS + 1))
    text = "".join(found)
    return text if len(found) <= _STEPS and len(text) <= most else None


def _texts(element: HtmlElement) -> Iterator[str]:
    """Each text within an element, also those that are empty, so that every element is a step or two."""
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str):
            yield from _texts(child)
        yield child.tail or ""
