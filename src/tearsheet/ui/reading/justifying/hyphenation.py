"""Where words of a language may be parted at the end of a row; the text itself is never changed for it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pyphen

from tearsheet.formats.fields import languages
from tearsheet.quoting.speech.languages import grammar_of

LEAST_BEFORE, LEAST_BEHIND = 2, 3
"""Letters of a word that stand before a hyphen, and in the next row."""
_WORD = re.compile(r"[^\W\d_]+")
_NO_WORDS = re.compile(r"[\d@/\\_]|\w[.:]\w")
"""What addresses, numbers and names of files have in them."""
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LATIN_SERBIAN = "sr_Latn"
MOST_AT_ONCE = 200_000
"""Bytes of a dictionary's file that a window reads while it waits, 0.1 s; German has 1.1 million, 0.7 s."""
_read: dict[str, Hyphenator] = {}


class Hyphenator:
    """Parts words of one language as its dictionary says."""

    def __init__(self, dictionary: str) -> None:
        self._words = pyphen.Pyphen(lang=dictionary, left=LEAST_BEFORE, right=LEAST_BEHIND)

    def places(self, text: str, start: int) -> Iterator[int]:
        """Where in `text` what begins at `start` and ends at a blank may be parted, the last place first.

        Neither abbreviations in capitals nor addresses are; nor is a word whose spelling would change.
        """
        token = text[start:].split(maxsplit=1)[0] if text[start:].strip() else ""
        if _NO_WORDS.search(token):
            return
        first = text.index(token, start)
        for word in reversed(list(_WORD.finditer(token))):
            if not (len(word[0]) > 1 and word[0].isupper()):
                places = reversed(self._words.positions(word[0]))
                yield from (first + word.start() + place for place in places if place.data is None)


def hyphenator(dictionary: str) -> Hyphenator:
    """The hyphenator of a dictionary, which is read once."""
    if dictionary not in _read:
        _read[dictionary] = Hyphenator(dictionary)
    return _read[dictionary]


def takes_long(dictionary: str) -> bool:
    """Whether a window is not to wait for the hyphenator of a dictionary."""
    return dictionary not in _read and pyphen.LANGUAGES[dictionary].stat().st_size > MOST_AT_ONCE


def dictionary(sample: str, declared: str) -> str:
    """The dictionary for a text; empty where its language is not certain, or has none.

    Args:
        sample: Its beginning.
        declared: A BCP 47 tag as the file states it, which may be wrong; empty where it states none.
    """
    tag = declared.replace("_", "-").lower()
    told = grammar_of(sample, tag).code
    seen = set(languages.of_text(sample)) - {"en", told}
    if not tag.startswith(told or "-") and (not tag or tag.startswith("en")):
        tag = "" if seen else told
    named = pyphen.language_fallback(tag) or "" if tag else ""
    return _LATIN_SERBIAN if named == "sr" and not _CYRILLIC.search(sample) else named
