"""The addresses on a page: its own, and where its links lead."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from tearsheet.formats.page.stated.statements import Statements

_WEB = re.compile(r"https?://[^\s<>\"]+\Z", re.I)
_READER_VIEW = "reader-domain"  # with what Firefox links to a page above its reader view
_OPENED = re.compile(r"(?:https?://|mailto:)[^\s\x00-\x20]+\Z", re.I)


def of_web(text: str) -> str:
    """The text if it is an absolute http or https address, else empty."""
    text = text.strip()
    return text if _WEB.match(text) else ""


def target(address: str) -> str:
    """The address that a link opens: absolute, http, https or mailto; else empty."""
    address = address.strip()
    return address if _OPENED.match(address) else ""


def canonical(root: HtmlElement, stated: Statements) -> str:
    """The address that the page states as its own; empty for none."""
    links = (
        link.get("href") or "" for link in root.iter("link") if "canonical" in (link.get("rel") or "").lower()
    )
    shown = (link.get("href") or "" for link in root.iter("a") if _READER_VIEW in (link.get("class") or ""))
    found = (of_web(text) for text in (*links, stated.first("og:url"), *shown))
    return next((address for address in found if address), "")
