"""What others take for the body of a page: trafilatura and the readability in it."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from copy import deepcopy
from importlib import import_module
from pkgutil import get_data
from types import ModuleType

from lxml import etree, html
from lxml.html import HtmlElement

from tearsheet.formats.fields.plain_words import letters_of

# Beyond these both take more than a second, and much more with every element.
_MAX_ELEMENTS = 30_000  # bounds the work
_MAX_CHILDREN = 10_000  # bounds the work
_MAX_TABLES = 100  # one within the other: trafilatura goes through the text of each again; bounds the work
_MARK = "data-other"
_UNCALLED = (
    *("charset_normalizer", "courlan", "htmldate", "urllib.request", "urllib3", "urllib3.response"),
    *("importlib.metadata", "trafilatura.downloads"),
)


class _Uncalled(ModuleType):
    """Stands for a package while trafilatura is imported; what is imported from it cannot be called."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (), {})


@contextmanager
def _uncalled() -> Iterator[None]:
    """Leave out what trafilatura imports to fetch pages, to tell their days and their encodings.

    Nothing of it is called for a tree, it takes longer to import than all the rest, and a process that
    reads foreign bytes is better without a client of the web.
    """
    put = {name: _Uncalled(name) for name in _UNCALLED if name not in sys.modules}
    if metadata := put.get("importlib.metadata"):
        vars(metadata)["version"] = str  # of itself, which it writes into what it makes of whole pages
    sys.modules.update(put)
    try:
        yield
    finally:
        for name in put:
            del sys.modules[name]


def prepare() -> None:
    """Import and open all that these need, for a process that cannot do so later.

    The lists of common words of a hundred languages are read as bytes: to make words of them takes 0.1
    seconds, and few pages need them.
    """
    try:
        with _uncalled():
            _import()
    except (AttributeError, ImportError, TypeError):  # a version that uses more of them
        for name in [name for name in sys.modules if name.partition(".")[0] == "trafilatura"]:
            del sys.modules[name]
        _import()
    names = vars(sys.modules["trafilatura.external"])
    lists = {name: get_data("justext", f"stoplists/{name}.txt") or b"" for name in names["get_stoplists"]()}

    def words(language: str) -> frozenset[str]:
        return frozenset(line.decode("utf-8").lower() for line in lists[language].splitlines())

    names.update(get_stoplists=lambda: frozenset(lists), get_stoplist=words)


def _import() -> None:
    import socket  # only pages need these

    socket.has_ipv6 = False  # else urllib3, where it comes along, tries a socket while it is imported
    for name in ("external", "core", "readability_lxml"):
        import_module(f"trafilatura.{name}")


# What extractors raise on trees that they did not expect: they have no opinion then.
_THEIR_FAULTS = (etree.LxmlError, ValueError, TypeError, AttributeError, IndexError)


def are_affordable(root: HtmlElement) -> bool:
    """Whether the extractors, some of whose steps are quadratic, can take the page."""
    for count, element in enumerate(root.iter()):
        if count > _MAX_ELEMENTS or len(element) > _MAX_CHILDREN:
            return False
    depths: dict[HtmlElement | None, int] = {None: 0}
    for table in root.iter("table"):
        depths[table] = depths[next(table.iterancestors("table"), None)] + 1
    return max(depths.values()) <= _MAX_TABLES


def without(root: HtmlElement, others: Sequence[HtmlElement]) -> HtmlElement:
    """A copy of the page without some of its elements; the page itself where there are none."""
    if not others:
        return root
    for element in others:
        element.set(_MARK, "")
    copy = deepcopy(root)
    for element in others:
        element.attrib.pop(_MARK, None)
    for element in [one for one in copy.iter() if one.get(_MARK) is not None]:
        if element.getparent() is not None:
            element.drop_tree()
    return copy


def main_text(root: HtmlElement) -> str:
    """The body as trafilatura finds it, in bare letters; empty where it finds none."""
    return _extracted(root, is_quick=False)


def quick_text(root: HtmlElement) -> str:
    """The same without what trafilatura compares its finding with, which takes as long again."""
    return _extracted(root, is_quick=True)


def _extracted(root: HtmlElement, *, is_quick: bool) -> str:
    from trafilatura.core import bare_extraction  # only pages need it

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        found = bare_extraction(deepcopy(root), favor_precision=True, include_comments=False, fast=is_quick)
    except _THEIR_FAULTS:
        return ""
    body = getattr(found, "body", None)
    return letters_of(" ".join(body.itertext())) if body is not None else ""


def second_opinion(root: HtmlElement) -> str:
    """The body as readability finds it, in bare letters; empty where it finds none."""
    from trafilatura.readability_lxml import Document  # only pages need it

    try:
        summary = Document(deepcopy(root), min_text_length=25).summary()
        return letters_of(html.document_fromstring(summary).text_content()) if summary else ""
    except _THEIR_FAULTS:  # it fails on trees without a body
        return ""
