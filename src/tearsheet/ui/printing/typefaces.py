"""Which letters of a text no typeface of this machine has, in a sentence for who reads it printed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable

from PySide6.QtGui import QFont, QFontMetrics

from tearsheet.ui.look.line_styles import FAMILY

_SCRIPT = re.compile(
    "(.+?) (?:LETTER|SYLLABLE|CHARACTER|CAPITAL|SMALL|UNIFIED|COMPATIBILITY|IDEOGRAPH|HIEROGLYPH|SIGN|VOWEL)"
)
"""What the Unicode name of a letter begins with: TIBETAN LETTER KA."""
_IN_WORDS = {"CJK": "Chinese"}
_ALWAYS_THERE = {"LATIN", "GREEK", "CYRILLIC"}
"""Of these only rare letters can be lacking, which are called signs."""


def told(texts: Iterable[str]) -> str:
    """What boxes stand for in some texts when they are printed here; empty where all can be shown."""
    metrics = QFontMetrics(QFont(FAMILY))
    return sentence(texts, lambda character: metrics.inFontUcs4(ord(character)))


def sentence(texts: Iterable[str], has: Callable[[str], bool]) -> str:
    """What `has` does not have of the letters and signs of some texts; empty for nothing."""
    characters = filter(_is_seen, sorted(set().union(*texts)))
    lacking = [character for character in characters if not has(character)]
    scripts = tuple(dict.fromkeys(filter(None, map(_script, lacking))))
    signs = [character for character in lacking if not unicodedata.name(character, "").startswith(scripts)]
    what = [_IN_WORDS.get(script, script.title()) for script in scripts]
    what += [f"{len(signs):,} sign{'s' * (len(signs) > 1)}"] if signs else []
    if not what:
        return ""
    listed = ", ".join(what)
    return f"Boxes stand for letters and signs that no typeface had where this was printed: {listed}."


def _is_seen(character: str) -> bool:
    """Whether something of its own is drawn for it: it is no accent, blank or control."""
    category = unicodedata.category(character)
    return category[0] in "LNPS" or category in {"Co", "Cn"}


def _script(character: str) -> str:
    """The script of a letter, as Unicode calls it; empty for a rare letter of a usual one, and for a sign."""
    is_letter = character.isalpha() and unicodedata.normalize("NFKC", character) == character
    found = _SCRIPT.match(unicodedata.name(character, "")) if is_letter else None
    return found[1] if found and found[1] not in _ALWAYS_THERE else ""
