"""The page as a tree, or the finding that no tree can be made of it in reasonable time."""

from __future__ import annotations

import re
from itertools import dropwhile

from lxml import etree, html
from lxml.html import HtmlElement

# More than any real page has; libxml2 needs quadratic time for the attributes of one tag.
_MAX_ATTRIBUTES = 2_000  # bounds the work
_LONG_TAG = 2 * _MAX_ATTRIBUTES  # characters: fewer cannot hold as many
# In a tag a quote opens a value behind an equals sign only (HTML Standard, 13.2.5); scripts are no tags.
# It matches wherever it begins, so that no part of it is ever tried a second time
_TAG = re.compile(
    r"<(?:(script|style)\b[^<>]*>.*?(?:</\1|\Z)"
    r"|[a-zA-Z][^<>=]*(?:=\s*(?:\"[^\"]*\"|'[^']*'|)[^<>=]*)*)",
    re.I | re.S,
)
_QUOTED = re.compile(r"=\s*(?:\"[^\"]*\"|'[^']*')")
_ATTRIBUTE_END = re.compile(r"[\s\"/]+")
_NEVER_TEXT = re.compile("[\0-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]+")
# References to the same, which no element takes from a program (XML 1.0, 2.2)
_NEVER_MEANT = re.compile(
    r"&#(?:x0{0,6}(?:[0-8bcef]|1[0-9a-f]|fff[ef]|d[89a-f][0-9a-f]{2})(?:;|(?![0-9a-f]))"
    r"|0{0,6}(?:[0-8]|1[124-9]|2\d|3[01]|6553[45])(?:;|(?!\d)))",
    re.I,
)
# Behind these libxml2 drops all that follows; browsers read on (HTML Standard, 13.2.6.4.19).
_END_OF_PAGE = re.compile(r"</(?:body|html)\b[^<>]*>", re.I)
# Elements without content (HTML Standard, 13.1.2) that libxml2 lets hold what follows; always matched, too.
_VOID = re.compile(
    r"<((?:embed|source|track|wbr|param)\b[^<>\"']*(?:(?:\"[^\"]*\"|'[^']*')[^<>\"']*)*)(>?)", re.I
)
# lxml.html asks a function in Python for the class of each element each time that one is looked at; only
# forms have one of their own there, and no form is filled in here
_ELEMENTS = etree.ElementDefaultClassLookup(element=HtmlElement)
# A slash closes no element in HTML (HTML Standard, 13.2.5.32); libxml2 drops what stands behind this one
_CLOSED_ROOT = re.compile(r"<html\b[^<>]*/>", re.I)
_OF_HEADS = frozenset(
    ("title", "meta", "link", "script", "style", "base", "noscript", "template", "basefont", "bgsound")
)
_PLUGINS = {name: re.compile(rf"</?{name}\b[^<>]*>", re.I) for name in ("object", "applet")}


def tree(source: str) -> HtmlElement | None:
    """The page's tree.

    Returns:
        `None` for a page that the parser would lose text of (nested deeper than it goes) or take too
        long for, and for one without an element.
    """
    if _has_monstrous_tag(source):
        return None
    parser = html.HTMLParser(huge_tree=True, encoding="utf-8", remove_comments=True, remove_pis=True)
    parser.set_element_class_lookup(_ELEMENTS)
    clean = _closed(_NEVER_MEANT.sub("", _NEVER_TEXT.sub("", source)))
    try:
        root = html.document_fromstring(clean.encode("utf-8"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    is_cut = any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log)
    if is_cut:
        return None
    _end_head(root)
    return root


def _end_head(root: HtmlElement) -> None:
    """What does not belong into a page's head ends it (HTML Standard, 13.2.6.4.4)."""
    head = root.find("head")
    strays = list(dropwhile(_belongs_in_head, head if head is not None else ()))
    if not strays:
        return
    body = root.find("body")
    if body is None:
        body = etree.SubElement(root, "body")
    strays[-1].tail = (strays[-1].tail or "") + (body.text or "")
    body.text = None
    for place, stray in enumerate(strays):
        body.insert(place, stray)


def _belongs_in_head(element: HtmlElement) -> bool:
    has_text = element.tag == "noscript" and "".join(element.itertext()).strip() != ""
    return element.tag in _OF_HEADS and not has_text


def _closed(source: str) -> str:
    """The source without what makes libxml2 lose or misplace the text that follows."""
    source = _CLOSED_ROOT.sub(lambda tag: tag[0].rstrip("/>") + ">", _END_OF_PAGE.sub("", source))
    source = _VOID.sub(lambda tag: f"<{tag[1]} />" if tag[2] else tag[0], source)
    small = source.lower()
    for name, tags in _PLUGINS.items():
        if small.count(f"<{name}") > small.count(f"</{name}"):
            source = tags.sub("", source)
    return source


def _has_monstrous_tag(source: str) -> bool:
    """Whether a tag has more attributes than the parser can take."""
    return any(
        len(_ATTRIBUTE_END.findall(_QUOTED.sub('="', match.group()))) > _MAX_ATTRIBUTES
        for match in _TAG.finditer(source)
        if match.end() - match.start() > _LONG_TAG and not match[1]
    )
