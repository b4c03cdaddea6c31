"""Serbian in Cyrillic letters, each word written from the Latin one."""

from __future__ import annotations

import re

from tearsheet.quoting.speech.languages import Language
from tearsheet.quoting.speech.languages.sr import LANGUAGE as LATIN

_LATIN = "abvgdđežzijklmnoprstćufhcčš"
_CYRILLIC = "абвгдђежзијклмнопрстћуфхцчш"
_PAIRS = {"lj": "љ", "nj": "њ", "dž": "џ", **dict(zip(_LATIN, _CYRILLIC, strict=True))}
_LETTER = re.compile("lj|nj|dž|[a-zđžćčš]")


def in_cyrillic(words: str) -> str:
    """Latin words in small letters, in the other alphabet."""
    return _LETTER.sub(lambda match: _PAIRS.get(match[0], match[0]), words)


LANGUAGE = Language._make(
    in_cyrillic(value) if isinstance(value, str) and name != "code" else value
    for name, value in LATIN._asdict().items()
)
