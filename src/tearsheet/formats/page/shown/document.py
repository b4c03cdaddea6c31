"""The page as a tree, or the finding that no tree can be made of it in reasonable time."""

from __future__ import annotations

import re

from lxml import etree, html
from lxml.html import HtmlElement

# More than any real page has; libxml2 needs quadratic time for the attributes of one tag.
_MAX_ATTRIBUTES = 2_000
_LONG_TAG = 2 * _MAX_ATTRIBUTES  # characters: fewer cannot hold as many
# It matches wherever it begins, so that no part of it is ever tried a second time
_OPENING_TAG = re.compile(r"<[a-zA-Z][^<>\"']*(?:(?:\"[^\"]*\"|'[^']*')[^<>\"']*)*")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_ATTRIBUTE_END = re.compile(r"[\s\"/]+")
_NEVER_TEXT = dict.fromkeys(
    [*range(9), 0x0B, *range(0x0E, 0x20), 0x7F, *range(0xD800, 0xE000), 0xFFFE, 0xFFFF]
)


def tree(source: str) -> HtmlElement | None:
    """The page's tree.

    Returns:
        `None` for a page that the parser would lose text of (nested deeper than it goes) or take too
        long for, and for one without an element.
    """
    if _has_monstrous_tag(source):
        return None
    parser = html.HTMLParser(huge_tree=True, encoding="utf-8", remove_comments=True, remove_pis=True)
    clean = source.translate(_NEVER_TEXT)
    try:
        root = html.document_fromstring(clean.encode("utf-8"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    is_cut = any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log)
    return None if is_cut else root


def _has_monstrous_tag(source: str) -> bool:
    """Whether a tag has more attributes than the parser can take."""
    return any(
        len(_ATTRIBUTE_END.findall(_QUOTED.sub('"', match.group()))) > _MAX_ATTRIBUTES
        for match in _OPENING_TAG.finditer(source)
        if match.end() - match.start() > _LONG_TAG
    )
