"""The tree that readers see: shadow trees in their hosts, framed documents in their frames.

What the DOM Standard calls the flat tree (4.2.2.4, "Slottables"), with the documents of frames in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

from lxml import etree, html
from lxml.html import HtmlElement

from tearsheet.formats.fields.words import single_words
from tearsheet.formats.page.shown import document

_MAX_FRAMES = 100  # bounds the work
_MAX_CHARACTERS = 16_000_000  # bounds the memory
_MAX_DEPTH = 5  # bounds the work
_MOST = 0.5  # a guess: half or one and a half of it changes none of 39 pages
_LEAST = 200  # characters of an article; a guess: half or one and a half of it changes none of 39 pages
_MAX_FOREIGN = 200  # SVG elements that are looked into; bounds the work
_FRAMES = ("iframe", "frame")
_SHADOW = ("shadowrootmode", "shadowroot")
_NOT_SEEN = single_words("script style template noscript title head select object video audio canvas")
_BLOCKS = ("p", "div", "h1", "h2", "h3", "h4", "ul", "ol", "table", "blockquote", "section", "article")


def flatten(root: HtmlElement, frame: Callable[[str], str]) -> None:
    """Make a page's tree the one that its readers see.

    Args:
        root: The page; it is changed.
        frame: Address -> the source of the page that lies under it in the file; empty for none.
    """
    _open_frames(root, _Budget(frame), 0)
    for template in reversed([one for one in root.iter("template") if _is_shadow(one)]):
        _open_shadow(template)
    for picture in [one for one, _ in zip(root.iter("svg"), range(_MAX_FOREIGN), strict=False)]:
        if _holds_blocks(picture):
            picture.tag = "div"  # never closed: no picture holds paragraphs
    _show_what_is_left(root)


class _Budget:
    """What finds the sources of frames, until there have been too many or too much of them."""

    def __init__(self, frame: Callable[[str], str]) -> None:
        self._frame = frame
        self._frames = _MAX_FRAMES
        self._characters = _MAX_CHARACTERS

    def source(self, element: HtmlElement) -> str:
        """The source of the page that a frame shows; empty for none, and when there is no more to spend."""
        if self._frames <= 0 or self._characters <= 0:
            return ""
        source = element.get("srcdoc") or self._frame(element.get("src") or "")
        self._frames -= bool(source)
        self._characters -= len(source)
        return source if source.strip() and self._characters > 0 else ""


def _open_frames(root: HtmlElement, budget: _Budget, depth: int) -> None:
    """Puts documents into the frames that show them; the frame of most of the text becomes a part of it."""
    for element in list(root.iter(*_FRAMES)) if depth < _MAX_DEPTH else ():
        source = budget.source(element)
        inner = document.tree(source) if source else None
        if inner is None:
            continue
        _open_frames(inner, budget, depth + 1)
        _clear(element)
        element.extend([*inner.iter("script")])
        _take_body(element, inner)
    for frameset in root.iter("frameset"):
        frameset.tag = "body" if frameset.getparent() is root else "div"
    filled = [element for element in root.iter(*_FRAMES) if len(element)]
    whole = _weight(root) if filled else 0
    for element in filled:
        if _weight(element) > _MOST * whole:
            element.tag = "div"


def _is_shadow(template: HtmlElement) -> bool:
    return any(template.get(name) in {"open", "closed"} for name in _SHADOW)


def _open_shadow(template: HtmlElement) -> None:
    """A host shows its shadow tree, the slots of which show the host's own children."""
    host = template.getparent()
    if host is None:
        return
    light: dict[str, list[HtmlElement]] = {}
    for name, node in _slottables(host):
        if node is not template:
            light.setdefault(name, []).append(node)
    text, inner = template.text, list(template)
    _clear(host)
    host.text = text
    host.extend(inner)
    for slot in list(host.iter("slot")):
        if mine := light.pop(slot.get("name") or "", []):
            _clear(slot)
            slot.extend(mine)
        slot.tag = "div" if _holds_blocks(slot) else "span"
    if light:
        unseen = html.Element("div", hidden="")
        unseen.extend(chain.from_iterable(light.values()))
        host.append(unseen)


def _slottables(host: HtmlElement) -> Iterator[tuple[str, HtmlElement]]:
    """The host's children with the names of the slots that they are for; loose text as elements."""
    if (host.text or "").strip():
        yield "", _loose(host.text)
    for child in list(host):
        tail, child.tail = child.tail, None
        yield child.get("slot") or "", child
        if (tail or "").strip():
            yield "", _loose(tail)


def _loose(text: str | None) -> HtmlElement:
    element = html.Element("span")
    element.text = text
    return element


def _clear(element: HtmlElement) -> None:
    """Take out what an element holds; its attributes and what follows it stay."""
    element.text = None
    for child in list(element):
        element.remove(child)


def _show_what_is_left(root: HtmlElement) -> None:
    """What a page holds for those without scripts is the page where there is next to nothing else."""
    unseen = [one for one in root.iter("noscript", "noframes", "object") if one.text or len(one)]
    for element in unseen:
        if element.tag == "noframes" and element.text:
            _parse_content(element)
    heavy = [(element, weight) for element in unseen if (weight := _weight(element, is_seen=True)) > _LEAST]
    shown = _weight(root) if heavy else 0
    for element, weight in heavy:
        if weight > shown:
            element.tag = "div"


def _parse_content(element: HtmlElement) -> None:
    """Markup that the parser took for text becomes elements."""
    inner = document.tree(element.text or "")
    if inner is not None:
        _clear(element)
        _take_body(element, inner)


def _take_body(element: HtmlElement, page: HtmlElement) -> None:
    """What another page shows becomes a part of this one."""
    for body in list(page.iter("body", "frameset")):
        body.tag = "div"
        element.append(body)


def _holds_blocks(element: HtmlElement) -> bool:
    return next(element.iter(*_BLOCKS), None) is not None


def _weight(element: HtmlElement, *, is_seen: bool = False) -> int:
    """How many characters of text an element shows."""
    weight = len((element.text or "").strip()) if is_seen else 0
    steps = etree.iterwalk(element, events=("start",))
    for _, one in steps:
        if one is not element or not is_seen:
            if one.tag in _NOT_SEEN or not isinstance(one.tag, str):
                steps.skip_subtree()
            else:
                weight += len((one.text or "").strip())
        if one is not element:
            weight += len((one.tail or "").strip())
    return weight
