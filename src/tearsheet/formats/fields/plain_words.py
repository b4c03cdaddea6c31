"""A text in one line, as bare words, as bare letters: for comparing what pages print in several layouts."""

from __future__ import annotations

import re

# Scripts written without blanks: each character is a word.
_WITHOUT_BLANKS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U00020000-\U0003ffff"
)
_WORD = re.compile(rf"[{_WITHOUT_BLANKS}]|[^\W_{_WITHOUT_BLANKS}]+")
_NOT_WORD = re.compile(r"[\W_]+")


def one_line(text: str) -> str:
    """A text in one line, without blanks at its ends."""
    return " ".join(text.split())


def words_of(text: str) -> list[str]:
    """The words of a text in lower case; of scripts without blanks, the characters."""
    return _WORD.findall(text.casefold())


def letters_of(text: str) -> str:
    """The letters and figures of a text, small: what is left of it in any layout."""
    return _NOT_WORD.sub("", text).casefold()
