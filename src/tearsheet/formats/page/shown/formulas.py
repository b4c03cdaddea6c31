"""The formulas of a page as text, each once, in however many forms the page holds it."""

from __future__ import annotations

import re
from collections.abc import Callable
from types import MappingProxyType

from lxml.html import HtmlElement

from tearsheet.formats import typography

SOURCE = "data-tex"
"""The attribute of the element that a formula becomes: its TeX, where the page has it."""
_MOST = 2_000  # formulas of a page; bounds the work
_LONGEST = 4_000  # characters of the source of one; bounds the work
_DEEPEST = 60  # bounds the work and the stack
# What holds a formula in several forms: KaTeX, MathJax 2 and 3, MediaWiki
_WHOLE = re.compile(
    r"(?<![\w-])(?:katex|katex-display|mathjax(?:_display)?|mwe-math-element|mjx-chtml)(?![\w-])", re.I
)
_WHOLE_TAGS = frozenset(("mjx-container",))
_DRAWN = re.compile(r"(?<![\w-])(?:latex|tex|mathtex|mwe-math-fallback-image-\w+)(?![\w-])", re.I)
_STYLES = (r"{\displaystyle ", r"{\textstyle ")
_UNSEEN = str.maketrans(dict.fromkeys("\u2061\u2062\u2063\u2064", ""))
_BETWEEN = frozenset("=<>≤≥≠≈≡∼≃+−-×±·∈→←↔⇒∝÷")
_MINUS = "−"


def write(root: HtmlElement) -> None:
    """Each formula becomes one run of text, its source an attribute of the element that holds it.

    Args:
        root: The page; it is changed.
    """
    outer = [one for one in root.iter("math") if next(one.iterancestors("math"), None) is None]
    for formula in outer[:_MOST]:
        holder = _holder(formula)
        if holder.getparent() is not None and holder.get(SOURCE) is None:
            source = _source(formula) or _source_behind(holder)
            _put(holder, _linear(formula, 0).strip() or source, source, _is_display(formula, holder))
    for script in list(root.iter("script")):
        if (script.get("type") or "").startswith("math/tex") and not _is_drawn_before(script):
            source = _tidy(script.text or "")
            _put(script, source, source, "display" in (script.get("type") or ""))
    for image in list(root.iter("img")):
        if _DRAWN.search(image.get("class") or "") and (source := _tidy(image.get("alt") or "")):
            _put(image, source, source, is_display=False)


def _holder(formula: HtmlElement) -> HtmlElement:
    """The outermost element that holds a formula and nothing else."""
    holder = formula
    for element, _ in zip(formula.iterancestors(), range(_DEEPEST), strict=False):
        if element.tag in _WHOLE_TAGS or _WHOLE.search(element.get("class") or ""):
            holder = element
    return holder


def _is_display(formula: HtmlElement, holder: HtmlElement) -> bool:
    return formula.get("display") == "block" or "display" in (holder.get("class") or "").lower()


def _source(formula: HtmlElement) -> str:
    """The TeX of a formula, or what is said of it; empty for neither."""
    for note in formula.iter("annotation"):
        if "tex" in (note.get("encoding") or "").lower():
            return _tidy(note.text or "")
    return _tidy(formula.get("alttext") or "")


def _source_behind(holder: HtmlElement) -> str:
    """The TeX that MathJax 2 leaves behind what it draws."""
    script = holder.getnext()
    is_source = script is not None and script.tag == "script" and not (holder.tail or "").strip()
    is_tex = script is not None and (script.get("type") or "").startswith("math/tex")
    return _tidy(script.text or "") if script is not None and is_source and is_tex else ""


def _tidy(source: str) -> str:
    written = " ".join(source[:_LONGEST].split())
    style = next((style for style in _STYLES if written.startswith(style) and written.endswith("}")), "")
    return written[len(style) : -1].strip() if style else written


def _put(element: HtmlElement, text: str, source: str, is_display: bool) -> None:
    tail = element.tail
    element.clear()
    element.tag = "div" if is_display else "span"
    element.text, element.tail = text, tail
    element.set(SOURCE, source)


def _is_drawn_before(script: HtmlElement) -> bool:
    """Whether MathJax has drawn the formula already."""
    before = script.getprevious()
    if before is None or (before.tail or "").strip():
        return False
    is_by_mathjax = "mathjax" in f"{before.get('class')} {before.get('id')}".lower()
    is_formula = before.get(SOURCE) is not None or is_by_mathjax
    return is_formula and any(str(text).strip() for text in before.itertext())


# MathML, as it is read aloud from left to right


def _linear(element: HtmlElement, depth: int) -> str:
    if depth > _DEEPEST:
        return " ".join("".join(map(str, element.itertext())).split())
    children = [child for child in element if isinstance(child.tag, str)]
    parts = [
        (child, _linear(child, depth + 1))
        for child in children
        if not str(child.tag).startswith("annotation")
    ]
    if not parts:
        return " ".join((element.text or "").translate(_UNSEEN).split())
    texts = [text for _, text in parts]
    shape = _SHAPES.get(str(element.tag))
    if shape is not None and len(texts) >= shape[0]:
        return shape[1](texts)
    return _row(parts)


def _row(parts: list[tuple[HtmlElement, str]]) -> str:
    """One behind the other; what joins two of them stands between blanks."""
    row = ""
    for number, (element, text) in enumerate(parts):
        is_joint = element.tag == "mo" and text in _BETWEEN and 0 < number < len(parts) - 1
        is_sign = is_joint and row.endswith(" ")
        if row and element.tag in {"mtext", "mtr"} and not row.endswith(" "):
            row += " "
        row += (
            f" {_joint(text)} " if is_joint and not is_sign else _joint(text) if element.tag == "mo" else text
        )
    return row


def _joint(text: str) -> str:
    return _MINUS if text == "-" else text


def _group(text: str) -> str:
    return text if len(text) == 1 or text.isalnum() else f"({text})"


def _power(texts: list[str]) -> str:
    above = typography.raised(texts[1])
    return _group(texts[0]) + (f"^{_group(texts[1])}" if _has_letters(above) or above == texts[1] else above)


def _index(texts: list[str]) -> str:
    below = typography.lowered(texts[1])
    return texts[0] + (f"_{_group(texts[1])}" if _has_letters(below) or below == texts[1] else below)


def _has_letters(text: str) -> bool:
    return any(sign.isalpha() and sign not in "ⁿⁱ" for sign in text)


def _both(texts: list[str]) -> str:
    return (
        _power([_index(texts[:2]), texts[2]])
        if len(texts[1]) == 1
        else f"{_index(texts[:2])}^{_group(texts[2])}"
    )


def _rows(texts: list[str]) -> str:
    return "; ".join(text.strip() for text in texts)


def _cells(texts: list[str]) -> str:
    return ", ".join(text.strip() for text in texts)


_SHAPES: MappingProxyType[str, tuple[int, Callable[[list[str]], str]]] = MappingProxyType(
    {
        "msup": (2, _power),
        "msub": (2, _index),
        "msubsup": (3, _both),
        "munder": (2, _index),
        "mover": (2, lambda texts: "".join(texts) if len(texts[1]) == 1 else _power(texts)),
        "munderover": (3, lambda texts: f"{_index(texts[:2])}^{_group(texts[2])}"),
        "mfrac": (2, lambda texts: f"{_group(texts[0])}/{_group(texts[1])}"),
        "msqrt": (1, lambda texts: f"√{_group(''.join(texts))}"),
        "mroot": (2, lambda texts: f"{typography.raised(texts[1])}√{_group(texts[0])}"),
        "mtable": (1, _rows),
        "mtr": (1, _cells),
    }
)
