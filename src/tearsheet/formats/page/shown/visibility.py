"""Which elements of a page its readers do not see, so far as the elements themselves say so."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from tearsheet.formats.fields.words import single_words

_NOT_DISPLAYED = re.compile(r"display\s*:\s*none", re.I)
# What holds the whole article; pages hide it until their scripts have run, which they never do here.
_WHOLE = frozenset(("html", "body", "main", "article"))
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
    if element.get("hidden") is not None or _NOT_DISPLAYED.search(element.get("style") or ""):
        return True
    if tag == "dialog" and element.get("open") is None:
        return True
    if (element.get("aria-hidden") or "").strip().lower() != "true":
        return False
    return tag in _WIDGETS or not _ROLES.isdisjoint((element.get("role") or "").lower().split())
