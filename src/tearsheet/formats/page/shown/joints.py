"""Where a page's style alone parts two runs of a line that its source has side by side."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from tearsheet.formats.fields.words import single_words

_RUNS = single_words("span a time small strong b em i cite font del ins s strike")
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_ONE_LINE = _HEADINGS | single_words("li td th dt dd figcaption caption button label summary option span a")
_STRUCK = frozenset(("del", "s", "strike"))
_FIGURE = re.compile(r"[$€£¥₹]?\d")
_AS_TYPED = single_words("code pre kbd samp textarea")
_ENDS = frozenset(".!?…。！？")
_LONGEST_LINE = 160  # characters of a paragraph that is but a line of names and dates
_SENTENCE = 3  # words
_FEW = 4  # elements without text between two runs
BREAK, BLANK = "\n", " "


def between(element: HtmlElement) -> str:
    """What stands between an element and the next: a line's end, a blank, or, for most, nothing.

    Two runs are parted where nothing is between them, their words would become one, and it is no word that
    is only drawn in two ways: pages draw name, date and reading time beside each other so.
    """
    if element.tail:
        return BLANK if element.tag in _STRUCK and _is_before_figure(element, element.tail) else ""
    parent, following = element.getparent(), _following(element)
    if parent is None or following is None or parent.tag in _AS_TYPED:
        return ""
    if {element.tag, following.tag} & _STRUCK and "ins" in {element.tag, following.tag}:
        return BLANK if _replaces_words(element, following) else ""
    if not _are_two(element, following, parent):
        return ""
    if parent.tag in _ONE_LINE or not _is_without_own_text(parent) or _is_lead_in(_text(element)):
        return BLANK
    is_line = parent.tag != "p" or len(_text(parent)) <= _LONGEST_LINE
    return BREAK if is_line else BLANK


def _is_lead_in(text: str) -> bool:
    """Whether a text is but a word before a name, such as "by"."""
    return text.strip().islower() and len(text.split()) == 1


def _is_run(element: HtmlElement) -> bool:
    return element.tag in _RUNS or "-" in str(element.tag)


def _following(element: HtmlElement) -> HtmlElement | None:
    """The run behind a run, both with text; pictures and the like between the two hold none."""
    if not _is_run(element) or not _text(element):
        return None
    following = element.getnext()
    for _ in range(_FEW):
        if following is None or not isinstance(following.tag, str):
            return None
        if _is_run(following) and _text(following):
            return following
        if following.tail or following.tag == "br" or _text(following):
            return None
        following = following.getnext()
    return None


def _text(element: HtmlElement) -> str:
    return "".join(map(str, element.itertext())) if len(element) else element.text or ""


def _replaces_words(element: HtmlElement, following: HtmlElement) -> bool:
    """Whether words stand for other words, and not some letters for others within one."""
    is_one_word = _text(element)[-1].isalnum() and _text(following)[0].isalnum()
    return is_one_word and not _is_within_word(element)


def _is_before_figure(struck: HtmlElement, text: str) -> bool:
    """Whether a figure follows at once that stands for a struck one."""
    is_figure = _text(struck)[-1:] in {*"0123456789%"} and _FIGURE.match(text) is not None
    return is_figure and not _is_within_word(struck)


def _is_within_word(element: HtmlElement) -> bool:
    previous, parent = element.getprevious(), element.getparent()
    before = (previous.tail if previous is not None else parent.text if parent is not None else "") or ""
    return before[-1:].isalnum()


def _are_two(one: HtmlElement, other: HtmlElement, parent: HtmlElement) -> bool:
    """Whether the words of two runs that touch are not one word."""
    first, second = _text(one), _text(other)
    if _ends_sentence(first, second):
        return True
    end, start = first[-1], second[0]
    if not (end.isalnum() and start.isalnum()) or min(len(first), len(second)) <= 1:
        return False
    if _are_other_links(one, other):
        return True
    is_prose = parent.tag == "p" or parent.tag in _HEADINGS
    is_named, is_alone = _are_named_apart(one, other), _is_without_own_text(parent)
    if not is_prose and end.islower() and start.isupper():
        return is_named or is_alone
    is_edge = (end.islower() and start.isupper()) or end.isdigit() or start.isdigit()
    return is_named and is_alone and (is_edge or not is_prose)


def _ends_sentence(first: str, second: str) -> bool:
    """Whether a sentence ends and another begins."""
    is_edge = first[-1] in _ENDS and (
        second[0].isupper() or (second[0].isalpha() and not second[0].islower())
    )
    return is_edge and min(len(first.split()), len(second.split())) >= _SENTENCE


def _are_other_links(one: HtmlElement, other: HtmlElement) -> bool:
    return one.tag == other.tag == "a" and one.get("href") != other.get("href")


def _are_named_apart(one: HtmlElement, other: HtmlElement) -> bool:
    """Whether the page names what the two are, and names them differently."""
    names = one.get("class"), other.get("class")
    return one.tag != other.tag if None in names else names[0] != names[1]


def _is_without_own_text(element: HtmlElement) -> bool:
    """Whether all text of an element is that of its children."""
    return not (element.text or "").strip() and not any((child.tail or "").strip() for child in element)
