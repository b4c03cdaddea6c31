"""What characters mean by how they stand, written into a page's text: powers, fractions, marks, readings.

It changes the tree, so that whoever reads it reads the same words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree
from lxml.html import HtmlElement

from tearsheet.article.model import SpanKind
from tearsheet.formats import typography
from tearsheet.formats.page.shown import formulas, texts
from tearsheet.formats.page.shown.names import phrases

READING = "data-reading"
"""The attribute of a ruby base: how it is read."""
_LOOKS = {
    **dict.fromkeys(("em", "i", "cite", "dfn", "var"), SpanKind.EMPHASIS),
    **dict.fromkeys(("strong", "b"), SpanKind.STRONG),
    **dict.fromkeys(("code", "kbd", "samp", "tt"), SpanKind.CODE),
    **dict.fromkeys(("del", "s", "strike"), SpanKind.STRUCK),
    "ins": SpanKind.INSERTED,
    "sup": SpanKind.RAISED,
    "sub": SpanKind.LOWERED,
}
_STRUCK = re.compile(r"text-decoration(?:-line)?\s*:[^;:]{0,40}line-through", re.I)
_SHIFTED = re.compile(r"vertical-align\s*:\s*(super|sub)(?![\w-])", re.I)
_STRUCK_NAMES = frozenset(("line through", "strikethrough", "strike through"))
_FRACTIONS = frozenset(("frac", "sfrac", "fraction"))
_ABOVE = frozenset(("num", "numerator"))
_BELOW = frozenset(("den", "denom", "denominator"))
_SLASHES = "/\u2044\u2215"
_SHORT_FIGURE = re.compile(r"\d{1,3}\Z")
_HALF = re.compile(rf"\s?[{_SLASHES}]\s?(\d{{1,3}})(?![\w,.]*\d)")
_RUBY_PARTS = frozenset(("rb", "rt", "rp", "rtc"))
_LONGEST = 40  # characters of a figure; a guess: half or one and a half of it changes none of 39 pages
_FEW = 8  # elements before or above; a guess: half or one and a half of it changes none of 39 pages
_LINES = frozenset(("p", "div", "li", "td", "th", "blockquote", "body"))


def write(root: HtmlElement) -> None:
    """Write into a page's text what its characters mean.

    Args:
        root: The page, in which notes are marked already; it is changed.
    """
    formulas.write(root)
    for ruby in [one for one in root.iter("ruby") if next(one.iterancestors("ruby"), None) is None]:
        _write_readings(ruby)
    marks = _Marks()
    for quotation in root.iter("q"):
        marks.write(quotation)
    for element in list(root.iter("span")):
        _name(element)
    for element in list(root.iter("sup")):
        if element.getparent() is not None and not _write_fraction(element):
            _shift(element)
    for element in list(root.iter("sub")):
        _shift(element)


def looks(tag: str, element: HtmlElement) -> tuple[tuple[SpanKind, str], ...]:
    """What kinds of run an element makes of its text, each with what it leads to."""
    kind = _LOOKS.get(tag)
    if kind is not SpanKind.STRUCK and _is_struck(element):
        return ((SpanKind.STRUCK, ""), *([(kind, "")] if kind else []))
    if kind:
        return ((kind, ""),)
    if tag == "rb" and (reading := element.get(READING)):
        return ((SpanKind.RUBY, reading),)
    source = element.get(formulas.SOURCE)
    return () if source is None else ((SpanKind.FORMULA, source),)


def _is_struck(element: HtmlElement) -> bool:
    style, names = element.get("style"), element.get("class")
    if style and _STRUCK.search(style):
        return True
    is_likely = names is not None and "through" in names.lower()
    return is_likely and not _STRUCK_NAMES.isdisjoint(phrases(names or ""))


# Raised and lowered


def _name(element: HtmlElement) -> None:
    """A span that a style raises or lowers, or that is called a fraction, becomes what it looks like."""
    style, names = element.get("style"), element.get("class")
    if style and (match := _SHIFTED.search(style)):
        element.tag = "sup" if match[1].lower() == "super" else "sub"
    elif names and "frac" in names.lower() and not _FRACTIONS.isdisjoint(phrases(names)):
        _write_named_fraction(element)


def _write_named_fraction(element: HtmlElement) -> None:
    whole = (element.text or "").strip(" \u2060")
    if texts.short(element, _LONGEST) is None or not (not whole or whole.isdigit()):
        return
    above, below = (_named(element, names) for names in (_ABOVE, _BELOW))
    if above and below:
        _set_text(element, whole + typography.fraction(above, below))


def _named(element: HtmlElement, names: frozenset[str]) -> str:
    """The figures of the one part of a fraction; empty for what are none."""
    parts = [
        one
        for one in element.iter("span", "sup", "sub")
        if not names.isdisjoint(phrases(one.get("class") or ""))
    ]
    return _figure(parts[0]) if len(parts) == 1 else ""


def _figure(element: HtmlElement) -> str:
    """The whole number that an element is; empty for any other."""
    text = (texts.short(element, _LONGEST) or "").strip()
    return text if _SHORT_FIGURE.match(text) else ""


def _write_fraction(above: HtmlElement) -> bool:
    """Whether a raised figure, a slash and a figure are a fraction, and now are written as one."""
    figure, before, tail = _figure(above), _before(above), above.tail or ""
    if not figure:
        return False
    below = above.getnext()
    is_pair = (
        below is not None and below.tag == "sub" and tail.strip() in {*_SLASHES} and not before.isalpha()
    )
    if is_pair and below is not None and (lowered := _figure(below)):
        written = typography.fraction(figure, lowered)
        above.tail = None
        below.drop_tree()  # what follows it stands behind the other now
    elif (half := _HALF.match(tail)) and not before.isalnum():
        written = typography.fraction(figure, half[1])
        above.tail = tail[half.end() :]
    else:
        return False
    above.tag = "span"
    _set_text(above, written)
    return True


def _shift(element: HtmlElement) -> None:
    """The figures become others; what has no letter left says itself where it stands."""
    printed = texts.short(element, _LONGEST) or ""
    is_raised = element.tag == "sup"
    shifted = typography.raised(printed, _before(element)) if is_raised else typography.lowered(printed)
    if shifted == printed:
        return
    places = iter(shifted)
    for one, is_start in _steps(element):
        if is_start:
            one.text = "".join(next(places) for _ in one.text or "")
        else:
            one.tail = "".join(next(places) for _ in one.tail or "")
    if typography.says_itself(shifted, printed):
        element.tag = "span"


def _steps(element: HtmlElement) -> Iterator[tuple[HtmlElement, bool]]:
    """Where texts stand within an element, in order: at an element's start, or behind its end."""
    for event, one in etree.iterwalk(element, events=("start", "end")):
        if event == "start" and isinstance(one.tag, str):
            yield one, True
        elif event == "end" and one is not element:
            yield one, False


def _before(element: HtmlElement) -> str:
    """The character before an element in its line; empty for none."""
    here = element
    for _ in range(_FEW):
        previous, parent = here.getprevious(), here.getparent()
        text = (previous.tail if previous is not None else parent.text if parent is not None else "") or ""
        if not text and previous is not None:
            text = "".join(texts.first_texts(previous))
        if text:
            return text[-1]
        if previous is not None:
            here = previous
        elif parent is None or parent.tag in _LINES:
            return ""
        else:
            here = parent
    return ""


def _set_text(element: HtmlElement, text: str) -> None:
    for child in list(element):
        element.remove(child)
    element.text = text


# Quotations


class _Marks:
    """Writes the marks of one page's quotations, from the first to the last."""

    def __init__(self) -> None:
        self._depths: dict[HtmlElement, int] = {}
        self._languages: dict[HtmlElement, str] = {}

    def write(self, quotation: HtmlElement) -> None:
        """The marks that a browser would draw around a quotation, unless the text has marks there."""
        around = next(quotation.iterancestors("q"), None)
        depth = self._depths[quotation] = 0 if around is None else self._depths[around] + 1
        first = "".join(texts.first_texts(quotation)).strip()[:1]
        if not first or {first, _before(quotation)} & typography.QUOTATION_MARKS:
            return
        opening, closing = typography.quotation_marks(self._language(quotation), depth)
        quotation.text = opening + (quotation.text or "")
        if len(quotation):
            quotation[-1].tail = (quotation[-1].tail or "") + closing
        else:
            quotation.text += closing

    def _language(self, element: HtmlElement) -> str:
        """As the element or the nearest around it states it; empty for none."""
        path: list[HtmlElement] = []
        found = ""
        for one in (element, *element.iterancestors()) if element not in self._languages else ():
            stated = one.get("lang") or one.get("xml:lang")
            if one in self._languages or stated:
                found = stated or self._languages[one]
                break
            path.append(one)
        self._languages.update(dict.fromkeys(path, found))
        return found or self._languages.get(element, "")


# Readings


def _write_readings(ruby: HtmlElement) -> None:
    """The bases stay, each with its reading beside it; one that stands in brackets for old browsers goes."""
    pairs = list(_pairs(ruby))
    tail = ruby.tail
    _set_text(ruby, "")
    for base, reading in pairs:
        element = etree.SubElement(ruby, "rb")
        element.text = base
        if reading:
            element.set(READING, reading)
    ruby.tail = tail


def _pairs(ruby: HtmlElement) -> Iterator[tuple[str, str]]:
    """Each base with its reading: HTML Standard, 4.5.10, and the elements `rb` and `rtc` of before."""
    bases: list[str] = []
    readings: list[str] = []
    for kind, is_first, text in _ruby_texts(ruby):
        if kind in {"rt", "rtc"}:
            readings += [text] if is_first else []
            if not is_first and readings:
                readings[-1] += text
        elif kind != "rp" and (text.strip() or is_first):
            if readings:
                yield from _matched(bases, readings)
                bases, readings = [], []
            if bases and not is_first:
                bases[-1] += text
            else:
                bases.append(text)
    yield from _matched(bases, readings)


def _ruby_texts(ruby: HtmlElement) -> Iterator[tuple[str, bool, str]]:
    """The texts within, in order: of which element each is, and whether that begins with it.

    One that begins ends those before it, whose end tags may be missing.
    """
    parts = [""]
    for event, element in etree.iterwalk(ruby, events=("start", "end")):
        if event == "start":
            is_part = element.tag in _RUBY_PARTS
            parts.append(str(element.tag) if is_part else parts[-1])
            yield parts[-1], is_part, element.text or ""
        else:
            parts.pop()
            if element is not ruby and element.tail:
                yield parts[-1], False, element.tail


def _matched(bases: list[str], readings: list[str]) -> Iterator[tuple[str, str]]:
    """One reading each where there are as many, else all of them for all."""
    words = [" ".join(base.split()) for base in bases if base.strip()]
    said = [reading for reading in readings if reading]
    if len(words) == len(said):
        yield from zip(words, said, strict=True)
    elif words:
        yield "".join(words), " ".join(said)
    elif said:
        yield " ".join(["", *said, ""]), ""
