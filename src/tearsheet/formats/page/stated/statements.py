"""What a page states about itself for machines: JSON-LD, meta elements, the title."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from typing import NamedTuple, TypeAlias

from lxml.html import HtmlElement

from tearsheet.formats.fields.plain_words import one_line

Json: TypeAlias = "str | int | float | bool | Sequence[Json] | Mapping[str, Json] | None"
Node: TypeAlias = Mapping[str, Json]

_ARTICLE = re.compile(r"Article$|^(?:Blog|SocialMedia|LiveBlog)Posting$|^Report$|^Review$|^OpinionNews")
_MAX_NODES = 20_000  # bounds the work
_MAX_JSON = 4_000_000  # characters; bounds the work
_OPENING = re.compile(r"<!--|/[*/]\s*<!\[CDATA\[[*/\s]*|<!\[CDATA\[")
_CLOSINGS = ("]]>", "-->")
_AROUND_CLOSING = " \t\r\n;*/"
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")


class Statements(NamedTuple):
    """All that a page states of itself.

    Attributes:
        article: The JSON-LD node of the article; empty for none.
        nodes: JSON-LD "@id" -> the node that it names.
        meta: Name or property, lower case -> contents in the page's order.
        title: Of the `title` element.
        language: As the root element has it.
        site: The names of the site, as stated anywhere.
    """

    article: Node
    nodes: Mapping[str, Node]
    meta: Mapping[str, tuple[str, ...]]
    title: str
    language: str
    site: frozenset[str]

    def first(self, *names: str) -> str:
        """The first content of the first of these meta elements that has one."""
        return next((content for name in names for content in self.meta.get(name, ()) if content), "")


NOTHING_STATED = Statements({}, {}, {}, "", "", frozenset())


def read(root: HtmlElement) -> Statements:
    """The statements of a page."""
    nodes = list(_nodes(root))
    article = _article(nodes)
    meta = _meta(root)
    titles = (one for one in root.iter("title") if next(one.iterancestors("svg"), None) is None)
    title = next((one_line(element.text_content()) for element in titles), "")
    named = {
        identifier: node for node in nodes if isinstance(identifier := node.get("@id"), str) and len(node) > 1
    }
    language = (
        root.get("lang") or root.get("xml:lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang")
    )
    site = {name for node in nodes if "WebSite" in types(node) for name in texts(node.get("name"))}
    site |= set(meta.get("og:site_name", ()))
    # some sites name each page so
    site |= set(meta.get("application-name", ())) - {title, *meta.get("og:title", ())}
    publisher = article.get("publisher")
    site |= set(names_of(publisher, named))
    return Statements(article, named, meta, title, language or "", frozenset(name for name in site if name))


def texts(value: Json) -> list[str]:
    """The texts of a value that may be one or a list of them."""
    found = (one_line(unescape(unescape(item))) for item in _items(value) if isinstance(item, str))
    return [text for text in found if text]


def _items(value: Json) -> Iterator[Json]:
    """What a value that may be a list, of lists as well, holds in the end, in order."""
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Sequence) and not isinstance(one, str):
            waiting += reversed(one)
        else:
            yield one


def names_of(value: Json, named: Mapping[str, Node]) -> list[str]:
    """The names of a person, an organisation or several, written in any of the ways that occur."""
    return [name for item in _items(value) for name in _names(item, named)]


def _names(item: Json, named: Mapping[str, Node]) -> list[str]:
    """The name of one, or several in one text."""
    if not isinstance(item, Mapping):
        return texts(item)
    names = texts(item.get("name")) or _in_parts(item)
    identifier = item.get("@id")
    if not names and isinstance(identifier, str) and identifier in named:
        names = texts(named[identifier].get("name"))
    return names


def _in_parts(person: Node) -> list[str]:
    """The name of a person that is stated as given and family name."""
    parts = [text for key in ("givenName", "familyName") for text in texts(person.get(key))[:1]]
    return [" ".join(parts)] if parts else []


def types(node: Node) -> list[str]:
    """The JSON-LD types of a node, without their vocabulary's address."""
    return [name.rsplit("/", 1)[-1] for name in texts(node.get("@type"))]


def _article(nodes: list[Node]) -> Node:
    """The node of the article: the first that says most of what an article has."""
    candidates = [node for node in nodes if any(_ARTICLE.search(name) for name in types(node))]
    wanted = ("headline", "datePublished", "author")
    return max(candidates, key=lambda node: sum(name in node for name in wanted), default={})


def _nodes(root: HtmlElement) -> Iterator[Node]:
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "").lower() and script.text:
            yield from _within(_parsed(script.text))


def _parsed(source: str) -> Json:
    """The value of a JSON text, some common faults mended; `None` where it cannot be read."""
    if len(source) > _MAX_JSON:
        return None
    bare = _unwrapped(source.strip())
    for attempt in (bare, _TRAILING_COMMA.sub(r"\1", bare).strip().rstrip(";")):
        try:
            value: Json = json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
        return value
    return None


def _unwrapped(source: str) -> str:
    """A script's text without the comment or section that old browsers wanted around it."""
    opening = _OPENING.match(source)
    inner = source[opening.end() :] if opening else source
    bare = inner.rstrip(_AROUND_CLOSING)
    return bare[:-3].rstrip(_AROUND_CLOSING) if bare.endswith(_CLOSINGS) else inner


def _within(value: Json) -> Iterator[Node]:
    """All objects in a value, the outer ones first."""
    waiting: deque[Json] = deque([value])
    for _ in range(_MAX_NODES):
        if not waiting:
            return
        one = waiting.popleft()
        if isinstance(one, Mapping):
            yield one
            waiting += one.values()
        elif isinstance(one, Sequence) and not isinstance(one, str):
            waiting += one


def _is_in_head(element: HtmlElement) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag == "head"


def _meta(root: HtmlElement) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        content = one_line(element.get("content") or "")
        names = {element.get("name"), element.get("property")}
        if _is_in_head(element):
            names.add(element.get("itemprop"))  # elsewhere it marks what it stands in, perhaps a teaser
        for key in names:
            if key and content:
                found.setdefault(key.strip().lower(), []).append(content)
    return {name: tuple(contents) for name, contents in found.items()}
