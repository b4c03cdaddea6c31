"""Serbian in Cyrillic, letter by letter from Latin; what is no Serbian word stays."""

from __future__ import annotations

import re

_LETTERS = dict(zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш", strict=True))
_PAIRS = {"lj": "љ", "nj": "њ", "dž": "џ"}
_STAYS = re.compile(
    r"\{\w*\}|%n|%\(\w+\)\w|%\w|&\w+;|\w*\.\w+|(?:file|https?):\S*|--[\w-]+|apt-get install \S+|\*\.\w+|pipx"
    r"|\b(?:F\d+|UTF-8|UTF-16|ISO 8601|MiB|KiB|MB|W3C|APA|MLA|JSON|PDF|json|time|meta|id)\b"
    r"|\b(?:start|end|target|h|d|MMM|yyyy)\b"
)
_NAME = re.compile(r"\b[A-Z][A-Za-z]*\b(?!-[a-z])")
"""What may be a name or a key in an English text; that it begins a sentence makes no Serbian word of it."""
_WORD = re.compile(r"[^\W\d_]+")


def cyrillic(text: str, english: str) -> str:
    """A Serbian text in Cyrillic.

    Args:
        text: In Latin.
        english: What it is a translation of; names, keys and the like that stand there too stay in Latin.
    """
    names = set(_NAME.findall(english))
    pieces: list[str] = []
    reached = 0
    for found in _STAYS.finditer(text):
        pieces += _written(text[reached : found.start()], names), found[0]
        reached = found.end()
    return "".join([*pieces, _written(text[reached:], names)])


def _written(text: str, names: set[str]) -> str:
    return _WORD.sub(lambda found: found[0] if found[0] in names else _spelled(found[0]), text)


def _spelled(word: str) -> str:
    """A word in Cyrillic; with a foreign letter it stays."""
    for pair, letter in _PAIRS.items():
        word = word.replace(pair, letter).replace(pair.capitalize(), letter.upper())
        word = word.replace(pair.upper(), letter.upper())
    letters = [_letter(each) for each in word]
    return word if None in letters else "".join(each for each in letters if each)


def _letter(letter: str) -> str | None:
    if letter in "љњџЉЊЏ":
        return letter
    found = _LETTERS.get(letter.lower())
    return found.upper() if found and letter.isupper() else found
