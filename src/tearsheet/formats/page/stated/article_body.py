"""The whole text that a page states for search engines, where it shows its readers only a part of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape

from tearsheet.formats import plain
from tearsheet.formats.fields.plain_words import letters_of, one_line, words_of
from tearsheet.formats.page.main_text import alignment
from tearsheet.formats.page.stated.statements import Statements

_MARKUP = re.compile(r"</?(?:p|div|br|h[1-6]|li|ul|ol|blockquote|figure)\b[^<>]*>", re.I)
_LEAST = 400  # letters; a guess: half or one and a half of it changes none of 39 pages
# Letters of a text that the page shows the beginning of
_LEAST_BEGUN = 120  # a guess: half or one and a half of it changes none of 39 pages
# Letters that a sign of a script without blanks stands for
_WORD = 3  # a guess: half or one and a half of it changes none of 39 pages
_MAX_SHOWN = 0.6  # a guess: half or one and a half of it changes none of 39 pages
_NEARLY_AS_LONG = 0.8  # a guess: half or one and a half of it changes none of 39 pages
_BEGINNING = 40  # letters: teasers are cut; a guess: half or one and a half of it changes none of 39 pages


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
    whole, seen = letters_of("".join(told)), letters_of("".join(chosen))
    least = _LEAST_BEGUN if seen and whole.startswith(seen) else _LEAST
    if _weight(told, whole) < least or len(seen) >= _NEARLY_AS_LONG * len(whole):
        return False
    return sum(len(letters_of(text)) for text in shown if is_of(text, whole)) < _MAX_SHOWN * len(whole)


def _weight(told: Sequence[str], whole: str) -> int:
    """How many letters a text has; each sign of Han or kana is as good as a short word."""
    signs = sum(len(word) == 1 and not word.isascii() for word in words_of("".join(told)))
    return len(whole) + (_WORD - 1) * signs


def parted(told: Sequence[str], shown: Sequence[str]) -> list[str]:
    """The stated paragraphs, cut where those end that the page shows of their beginning.

    Args:
        told: The paragraphs.
        shown: The texts that the page shows of them, in order.
    """
    found, rest = [], list(told)
    for text in shown:
        if not rest or not text or not rest[0].startswith(text):
            break
        found.append(text)
        rest[0] = rest[0][len(text) :].lstrip()
        rest = rest if rest[0] else rest[1:]
    return [*found, *rest]


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
