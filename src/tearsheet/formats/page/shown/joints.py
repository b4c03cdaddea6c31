"""Where a page's style alone parts two runs of a line that its source has side by side."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from tearsheet.formats.fields.plain_words import words_of
from tearsheet.formats.fields.words import SENTENCE_ENDS, single_words
from tearsheet.formats.page.shown import texts

_RUNS = single_words("span a time small strong b em i cite font del ins s strike")
_STRUCK = frozenset(("del", "s", "strike"))
_FIGURE = re.compile(r"[$€£¥₹]?\d")
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_ONE_LINE = _HEADINGS | single_words("li td th dt dd figcaption caption button label summary option span a")
_AS_TYPED = single_words("code pre kbd samp textarea")
_OPENING = "\"'“„”«»‹›‘’‚「『《〈([¿¡–— "
_CLOSING = "\"'”“»«›‹’‘」』》〉)] "
_MOST_MARKS = 8  # that are looked at; a guess: half or one and a half of it changes none of 39 pages
# Characters of a paragraph that is but a line of names and dates
_LONGEST_LINE = 160  # a guess: none of 39 pages reaches it
_SENTENCE = 3  # words; a guess: none of 39 pages reaches it
_FEW = 4  # elements without text between two runs; a guess: 0.5 or 1.5 of it changes none of 39 pages
_MOST_TEXTS = 40  # that are looked at in one element; bounds the work
BREAK, BLANK = "\n", " "


class Joints:
    """What is known of one page's elements; each is gone through once, however many children it has."""

    def __init__(self) -> None:
        self._is_bare: dict[HtmlElement, bool] = {}

    def between(self, element: HtmlElement) -> str:
        """What stands between an element and the next: a line's end, a blank, or, for most, nothing.

        Two runs are parted where nothing is between them, their words would become one, and it is no word
        that is only drawn in two ways: pages draw name, date and reading time beside each other so.
        """
        if element.tail:
            return BLANK if element.tag in _STRUCK and _is_before_figure(element, element.tail) else ""
        parent, following = element.getparent(), _following(element)
        if parent is None or following is None or parent.tag in _AS_TYPED:
            return ""
        if {element.tag, following.tag} & _STRUCK and "ins" in {element.tag, following.tag}:
            return BLANK if _replaces_words(element, following) else ""
        if not self._are_two(element, following, parent):
            return ""
        if parent.tag in _ONE_LINE or not self._is_without_own_text(parent) or _is_lead_in(element):
            return BLANK
        is_line = parent.tag != "p" or len(_start(parent)) <= _LONGEST_LINE
        return BREAK if is_line else BLANK

    def _are_two(self, one: HtmlElement, other: HtmlElement, parent: HtmlElement) -> bool:
        """Whether the words of two runs that touch are not one word."""
        if _ends_sentence(_end(one), _start(other)) and min(_length(one), _length(other)) >= _SENTENCE:
            return True
        end, start = _end(one)[-1:], _start(other)[0]
        is_one_word = end.isalnum() and start.isalnum() and min(len(_start(one)), len(_start(other))) > 1
        return is_one_word and (_are_other_links(one, other) or self._are_items(one, other, parent))

    def _are_items(self, one: HtmlElement, other: HtmlElement, parent: HtmlElement) -> bool:
        """Whether the page shows by names, or by capitals and figures, that two runs are two things."""
        end, start = _end(one)[-1:], _start(other)[0]
        is_prose = parent.tag == "p" or parent.tag in _HEADINGS
        is_named, is_alone = _are_named_apart(one, other), self._is_without_own_text(parent)
        is_capital = end.islower() and start.isupper()
        if is_capital and not is_prose:
            return is_named or is_alone
        is_edge = is_capital or end.isdigit() or start.isdigit()
        return is_named and is_alone and (is_edge or not is_prose)

    def _is_without_own_text(self, element: HtmlElement) -> bool:
        """Whether all text of an element is that of its children."""
        if element not in self._is_bare:
            own = (element.text, *(child.tail for child in element))
            self._is_bare[element] = not any((text or "").strip() for text in own)
        return self._is_bare[element]


def _is_run(element: HtmlElement) -> bool:
    return element.tag in _RUNS or "-" in str(element.tag)


def _following(element: HtmlElement) -> HtmlElement | None:
    """The run behind a run, both with text; pictures and the like between the two hold none."""
    if not _is_run(element) or not _start(element):
        return None
    following = element.getnext()
    for _ in range(_FEW):
        if following is None or not isinstance(following.tag, str):
            return None
        has_text = _start(following) != ""
        if has_text or following.tail or following.tag == "br":
            return following if has_text and _is_run(following) else None
        following = following.getnext()
    return None


def _start(element: HtmlElement) -> str:
    """The text of an element, of a long one its beginning."""
    return "".join(texts.first_texts(element))


def _end(element: HtmlElement) -> str:
    """The last text of an element; empty where many empty ones follow it."""
    return next((text for text in islice(_backwards(element), _MOST_TEXTS) if text), "")


def _backwards(element: HtmlElement) -> Iterator[str]:
    """The texts at the end of an element, the last one first."""
    here: HtmlElement | None = element
    while here is not None:
        last = here[-1] if len(here) else None
        if last is None:
            yield here.text or ""
        else:
            yield last.tail or ""
        here = last


def _count(element: HtmlElement) -> int:
    return len(_start(element).split())


def _length(element: HtmlElement) -> int:
    return len(words_of(_start(element)))


def _is_lead_in(element: HtmlElement) -> bool:
    """Whether an element is but a word before a name, such as "by"."""
    return _count(element) == 1 and _start(element).strip().islower()


def _replaces_words(element: HtmlElement, following: HtmlElement) -> bool:
    """Whether words stand for other words, and not some letters for others within one."""
    is_one_word = _end(element)[-1:].isalnum() and _start(following)[:1].isalnum()
    return is_one_word and not _is_within_word(element)


def _is_before_figure(struck: HtmlElement, text: str) -> bool:
    """Whether a figure follows at once that stands for a struck one."""
    is_figure = _end(struck)[-1:] in {*"0123456789%"} and _FIGURE.match(text) is not None
    return is_figure and not _is_within_word(struck)


def _is_within_word(element: HtmlElement) -> bool:
    previous, parent = element.getprevious(), element.getparent()
    before = (previous.tail if previous is not None else parent.text if parent is not None else "") or ""
    return before[-1:].isalnum()


def _ends_sentence(end: str, start: str) -> bool:
    """Whether a text ends a sentence and another begins one, with or without quotation marks around it."""
    last, first = end[-_MOST_MARKS:].rstrip(_CLOSING)[-1:], start[:_MOST_MARKS].lstrip(_OPENING)[:1]
    return last in SENTENCE_ENDS and first.isalpha() and not first.islower()


def _are_other_links(one: HtmlElement, other: HtmlElement) -> bool:
    return one.tag == other.tag == "a" and one.get("href") != other.get("href")


def _are_named_apart(one: HtmlElement, other: HtmlElement) -> bool:
    """Whether the page names what the two are, and names them differently."""
    names = one.get("class"), other.get("class")
    return one.tag != other.tag if None in names else names[0] != names[1]
