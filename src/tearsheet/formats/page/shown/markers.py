"""What stands before the items of a list: numbers that go on, or bullets."""

from __future__ import annotations

from lxml.html import HtmlElement

BULLET = "•"
_MAX_FIGURES = 6  # a guess: half or one and a half of it changes none of 39 pages


def of_list(tag: str, element: HtmlElement) -> list[str]:
    """The state of a list: the number of its next item; empty for one without numbers."""
    if tag != "ol":
        return []
    start = element.get("start") or "1"
    return [start if start.isdecimal() and len(start) <= _MAX_FIGURES else "1"]


def following(lists: list[list[str]], element: HtmlElement) -> str:
    """What stands before a list item; an item without a list has a bullet."""
    if not lists or not lists[-1]:
        return BULLET
    stated = element.get("value") or ""
    number = stated if stated.isdecimal() and len(stated) <= _MAX_FIGURES else lists[-1][0]
    lists[-1][0] = str(int(number) + 1)
    return f"{int(number)}."
