"""The notes of a page's text: where it refers to them, and which elements they are.

A mark becomes "[1]", however the page draws it; what leads back from a note to its mark goes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple
from urllib.parse import unquote

from lxml.html import HtmlElement

from tearsheet.article.model import BlockKind
from tearsheet.formats import typography
from tearsheet.formats.page.shown import characters, pieces, texts, visibility
from tearsheet.formats.page.shown.pieces import Piece
from tearsheet.formats.page.shown.scope import upwards

_LABEL = re.compile(r"[\[(]?((?:n(?:ote|b)?\.?\s?)?\d{1,3}[a-z]?|[a-zA-Z]|[ivxl]{1,6}|[*†‡§¶]{1,4})[\])]?\Z")
_LONGEST_LABEL = 12  # a guess: half or one and a half of it changes none of 39 pages
_LONGEST_NOTE = 6_000  # characters; a guess: half or one and a half of it changes none of 39 pages
_NAMES = re.compile(
    r"foot-?_?notes?|(?<![a-z])(?:fn|fnref|ftn|sdfootnote|endnote|cite_(?:note|ref)|note-?_?ref|doc-noteref|note|"
    r"references?|ref)(?![a-z])",
    re.I,
)
_BACK = re.compile(r"(?<![a-z])(?:back-?link|backref|footnote-back|fn-?back|back)(?![a-z])", re.I)
_ARROW = re.compile(r"[\W_]*\d{0,2}[\W_]*\Z")
_BLOCKS = ("li", "p", "div", "dd", "td", "aside", "section")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_FEW = 3  # elements above; a guess: half or one and a half of it changes none of 39 pages
_MOST = 4_000  # marks; bounds the work


class Footnotes(NamedTuple):
    """The notes of a page.

    Attributes:
        marks: Where the text refers to notes, each with its note.
        labels: Of each note, in the order in which they are referred to.
    """

    marks: tuple[tuple[HtmlElement, HtmlElement], ...] = ()
    labels: Mapping[HtmlElement, str] = MappingProxyType({})

    def of(self, shown: Sequence[Piece]) -> list[HtmlElement | None]:
        """The note that each piece is part of."""
        return [next((e for e in upwards(piece.element) if e in self.labels), None) for piece in shown]

    def referred_to(self, elements: Collection[HtmlElement]) -> set[HtmlElement]:
        """The notes that the text in some elements refers to, and those that these refer to."""
        return {note for mark, note in self.marks if any(e in elements for e in upwards(mark))}


NONE = Footnotes()


def read(root: HtmlElement, target_of: Callable[[str], str]) -> tuple[list[Piece], Footnotes]:
    """The pieces of a page in which its characters say what they mean, and the notes among them.

    Args:
        root: The page; it is changed.
        target_of: As `pieces.of_page` has it.
    """
    notes = write(root)
    characters.write(root)
    return as_items(pieces.of_page(root, target_of), notes), notes


def write(root: HtmlElement) -> Footnotes:
    """The notes of a page; their marks are in brackets from now on.

    Args:
        root: The page; it is changed.
    """
    found = [link for link, _ in zip(_candidates(root), range(_MOST), strict=False)]
    for link in found:
        _put_in_brackets(link)
    _put_unlinked_in_brackets(root)
    if not any(_fragment(link) for link in found):
        return NONE
    known: dict[HtmlElement, bool] = {}
    order = {element: place for place, element in enumerate(root.iter())}
    targets = _targets(root)
    marks: list[tuple[HtmlElement, HtmlElement]] = []
    labels: dict[HtmlElement, str] = {}
    for link in found:
        target = targets.get(_fragment(link))
        note = _note(target, link, known) if target is not None and order[target] > order[link] else None
        if note is not None:
            marks.append((link, note))
            labels.setdefault(note, _label(link))
    for note in list(labels):
        _clean(note, labels, order, targets)
    return Footnotes(tuple(marks), labels)


def as_items(shown: Sequence[Piece], notes: Footnotes) -> list[Piece]:
    """The pieces, of which each note is an item of a list that begins with its number."""
    if not notes.labels:
        return list(shown)
    made: list[Piece] = []
    begun: set[HtmlElement] = set()
    for piece, note in zip(shown, notes.of(shown), strict=True):
        label = notes.labels[note] if note is not None else ""
        if note is None or not label or not piece.block.text or piece.is_hidden or piece.image is not None:
            made.append(piece)
            continue
        marker = "" if note in begun else f"{label}." if label.isdigit() else label
        begun.add(note)
        block = piece.block._replace(kind=BlockKind.LIST_ITEM, level=1, marker=marker)
        made.append(piece._replace(block=block))
    return made


# Marks


def _candidates(root: HtmlElement) -> Iterator[HtmlElement]:
    """The links that are marks of notes, and those that lead back to them, by how they look."""
    for link in root.iter("a"):
        address = link.get("href") or ""
        if not address or len(link) > _FEW:
            continue
        text = _seen(link)
        if text.isalpha() and "#" not in address:
            continue  # such as the e of a century
        if text and _LABEL.match(text) and (_is_raised(link, text) or ("#" in address and _is_named(link))):
            yield link


def _seen(element: HtmlElement) -> str:
    """The short text that an element shows; empty for a longer one."""
    parts: list[str] = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str) and not visibility.is_hidden(child):
            parts += texts.first_texts(child)
        parts.append(child.tail or "")
    text = "".join(parts).strip()
    return text if len(text) <= _LONGEST_LABEL else ""


def _is_raised(link: HtmlElement, text: str) -> bool:
    """Whether it stands raised, alone or with other marks."""
    if any(_seen(one) == text for one in link.iter("sup")) or "super" in (link.get("style") or ""):
        return True
    for around, _ in zip(link.iterancestors(), range(_FEW), strict=False):
        if around.tag == "sup":
            return _is_of_marks("".join(texts.first_texts(around)))
    return False


def _is_of_marks(text: str) -> bool:
    return all(_LABEL.match(part) for part in re.split(r"[\s,;\]\[]+", text.strip()[:100]) if part)


def _is_named(link: HtmlElement) -> bool:
    names = (link.get("class"), link.get("id"), link.get("role"), link.get("rel"), _fragment(link))
    return any(name and _NAMES.search(name) for name in names)


def _fragment(link: HtmlElement) -> str:
    return unquote((link.get("href") or "").rpartition("#")[2]) if "#" in (link.get("href") or "") else ""


def _label(link: HtmlElement) -> str:
    match = _LABEL.match(_seen(link))
    return match[1] if match else ""


def _put_in_brackets(element: HtmlElement) -> None:
    """The mark's label stands in brackets, its own ones or those that are around it."""
    text = _seen(element)
    match = _LABEL.match(text)
    if match is None or text != match[1] or _is_in_brackets(element):
        return
    for one in element.iter():
        if one.text and one.text.strip() == match[1]:
            one.text = typography.note_mark(match[1])
            return


def _is_in_brackets(element: HtmlElement) -> bool:
    """Whether brackets stand around it in the element that it is all of."""
    around = element.getparent()
    return (
        around is not None
        and around.tag in {"sup", "span"}
        and (around.text or "").rstrip().endswith(("[", "("))
    )


def _put_unlinked_in_brackets(root: HtmlElement) -> None:
    """A raised label that is called a note's, and leads nowhere."""
    for element in root.iter("sup"):
        if _NAMES.search(f"{element.get('class') or ''} {element.get('id') or ''}") and not len(element):
            _put_in_brackets(element)


# Notes


def _targets(root: HtmlElement) -> dict[str, HtmlElement]:
    targets: dict[str, HtmlElement] = {}
    for element in root.iter():
        if isinstance(element.tag, str):
            for name in (element.get("id"), element.get("name") if element.tag == "a" else None):
                if name:
                    targets.setdefault(name, element)
    return targets


def _note(target: HtmlElement, mark: HtmlElement, known: dict[HtmlElement, bool]) -> HtmlElement | None:
    """The element that a note is, whose target may be but its number.

    Args:
        target: What a mark leads to.
        mark: The mark.
        known: Whether an element may be a note, for those that have been looked at.
    """
    note = next((element for element in upwards(target) if element.tag in _BLOCKS), None)
    if note is None or any(element is note for element in upwards(mark)):
        return None
    if note not in known:
        known[note] = _is_as_long_as_notes(note) and next(note.iter(*_HEADINGS), None) is None
    return note if known[note] else None


def _is_as_long_as_notes(element: HtmlElement) -> bool:
    length = 0
    for count, text in enumerate(element.itertext()):
        length += len(text)
        if length > _LONGEST_NOTE or count > _LONGEST_NOTE:
            return False
    return True


def _clean(
    note: HtmlElement,
    labels: dict[HtmlElement, str],
    order: dict[HtmlElement, int],
    targets: dict[str, HtmlElement],
) -> None:
    """Take out what leads back to the mark, and the number, which the item has before it."""
    for link in list(note.iter("a")):
        target = targets.get(_fragment(link))
        if target is None or order[target] > order[link]:
            continue
        if _ARROW.match("".join(map(str, link.itertext()))) and not _label(link):
            for one in link.iter():
                one.text = None
                one.tail = one.tail if one is link else None
        elif _is_back(link):
            link.set("hidden", "")
    _cut_label(note, labels)


def _is_back(link: HtmlElement) -> bool:
    around = [link, *(element for element, _ in zip(link.iterancestors(), range(_FEW), strict=False))]
    return any(
        _BACK.search(f"{one.get('class') or ''} {one.get('rel') or ''} {one.get('role') or ''}")
        for one in around
    )


def _cut_label(note: HtmlElement, labels: dict[HtmlElement, str]) -> None:
    """The label that a note begins with goes, in whatever brackets."""
    label = re.escape(labels[note])
    begun = re.compile(rf"\s*(?:[\[(^]{{0,2}}{label}[\])]?\s*\Z|[\[(]{label}[\])]\s*|{label}[.):\s]\s*)")
    for one in note.iter():
        if one.get("hidden") is None and (one.text or "").strip():
            match = begun.match(one.text or "")
            if match:
                one.text = (one.text or "")[match.end() :]
            return
        if one is not note and (one.tail or "").strip(" .\t\n\xa0"):
            return
