"""Which elements of a page its readers do not see, so far as the elements themselves say so."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from tearsheet.formats.fields.words import single_words
from tearsheet.formats.page.shown import names

_NOT_DISPLAYED = re.compile(r"display\s*:\s*none", re.I)
# In the midst of a line, what is taken out of its flow comes up over it
_OUT_OF_FLOW = re.compile(r"position\s*:\s*(?:absolute|fixed)", re.I)
_INLINE = frozenset(("span", "a", "b", "i", "em", "strong", "small"))
# What holds the whole article; pages hide it until their scripts have run, which they never do here.
_WHOLE = frozenset(("html", "body", "main", "article"))
_DISPLAYED = re.compile(r"(?<![\w-])d-(?:xs|sm|md|lg|xl|xxl)-(?!none)")
_PERMALINKS = frozenset("¶#§🔗⚓")
_WIDGETS = single_words("button label dialog nav form progress meter")
_ROLES = single_words("""
    alert alertdialog button checkbox combobox dialog img listbox menu menubar menuitem navigation option
    progressbar radio scrollbar search slider spinbutton status switch tab tablist timer toolbar tooltip
""")


def is_hidden(element: HtmlElement) -> bool:
    """Whether an element is not shown: by its attribute or style, or as a widget that none is to hear of.

    `aria-hidden` alone hides no text: an open dialog sets it for all that lies behind it.
    """
    tag = str(element.tag)
    if tag in _WHOLE:
        return False
    if tag == "a" and _is_permalink(element):
        return True
    return _is_styled_away(tag, element) or _is_silent_widget(tag, element)


def _is_permalink(link: HtmlElement) -> bool:
    """Whether it is the sign in a heading that leads to the heading itself."""
    text = link.text or ""
    is_sign = not len(link) and text.strip() in _PERMALINKS and "#" in (link.get("href") or "")
    return is_sign and next(link.iterancestors("h1", "h2", "h3", "h4", "h5", "h6"), None) is not None


def _is_styled_away(tag: str, element: HtmlElement) -> bool:
    """Whether its attributes say that it is not displayed, or out of sight."""
    classes, style = element.get("class") or "", element.get("style") or ""
    if classes and (names.is_heard(classes) or _is_never_displayed(classes)):
        return True
    if style and (_NOT_DISPLAYED.search(style) or (tag in _INLINE and _OUT_OF_FLOW.search(style))):
        return True
    return element.get("hidden") is not None or (tag == "dialog" and element.get("open") is None)


def _is_silent_widget(tag: str, element: HtmlElement) -> bool:
    """Whether it is a widget that none is to hear of."""
    if (element.get("aria-hidden") or "").strip().lower() != "true":
        return False
    return tag in _WIDGETS or not _ROLES.isdisjoint((element.get("role") or "").lower().split())


def _is_never_displayed(classes: str) -> bool:
    """Whether Bootstrap's classes hide an element on screens of every width."""
    return "d-none" in classes.split() and _DISPLAYED.search(classes) is None


def is_break(element: HtmlElement) -> bool:
    """Whether an empty element stands for a line break by its class alone."""
    return not len(element) and not element.text and "br" in (element.get("class") or "").lower().split()
