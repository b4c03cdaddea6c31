"""The whole text that a page states for search engines, where it shows its readers only a part of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape

from tearsheet.formats import plain
from tearsheet.formats.fields.plain_words import letters_of, one_line
from tearsheet.formats.page.main_text import alignment
from tearsheet.formats.page.stated.statements import Statements

_MARKUP = re.compile(r"</?(?:p|div|br|h[1-6]|li|ul|ol|blockquote|figure)\b[^<>]*>", re.I)
_LEAST = 400  # letters
_MAX_SHOWN = 0.6
_NEARLY_AS_LONG = 0.8
_BEGINNING = 40  # letters: teasers are cut


def paragraphs(stated: Statements) -> list[str]:
    """The paragraphs of the stated text; none where the page states none."""
    text = stated.article.get("articleBody")
    if not isinstance(text, str):
        return []
    text = unescape(text) if "&lt;" in text else text
    lines = plain.lines(text)[1] if _MARKUP.search(text) else unescape(text).splitlines()
    return [line for line in map(one_line, lines) if line]


def is_fuller(told: Sequence[str], chosen: Sequence[str], shown: Sequence[str]) -> bool:
    """Whether the stated text is the article and the page shows but a part of it.

    Args:
        told: Its paragraphs.
        chosen: The texts that were found to be the body.
        shown: All texts of the page.
    """
    whole = letters_of("".join(told))
    if len(whole) < _LEAST or len(letters_of("".join(chosen))) >= _NEARLY_AS_LONG * len(whole):
        return False
    return sum(len(letters_of(text)) for text in shown if is_of(text, whole)) < _MAX_SHOWN * len(whole)


def is_of(text: str, whole: str) -> bool:
    """Whether a text, or the beginning of one that is cut, is in a whole.

    Args:
        text: As printed.
        whole: Bare letters.
    """
    letters = letters_of(text)
    is_cut = text.rstrip().endswith(("…", "..."))
    return bool(letters) and (letters[:_BEGINNING] if is_cut else letters) in whole


def unseen(told: Sequence[str], shown: Sequence[str]) -> list[str]:
    """The paragraphs of the stated text that the page shows nobody.

    Args:
        told: The paragraphs.
        shown: All texts of the page.
    """
    if not told:
        return []
    whole = letters_of("".join(shown))
    is_shown = alignment.found([letters_of(text) for text in told], whole)
    return [
        text
        for text, is_in in zip(told, is_shown, strict=True)
        if not is_in and letters_of(text) not in whole
    ]
