"""The capitals of English titles as style manuals want them; titles in other languages keep their own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from tearsheet.formats.fields.words import single_words

_SMALL = single_words("""
    a an the and but or nor for as at by in of on to up via from with into onto over under after before
    about against among amid between during through without within toward towards than per
""")
"""Articles, conjunctions and prepositions: Chicago 17, 8.159; MLA 9, 2.90 to 2.92."""
SMALL_IN_MLA = single_words("so yet")
"""Conjunctions that are small in MLA 9 (2.90) and not in Chicago 17 (8.159)."""
_PREFIXES = single_words("anti co de ex inter mid multi neo non pan post pre pro re semi sub un ultra")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_COMPOUND = re.compile(r"[^\W_]+(?:['’\-‑][^\W_]+)*")
_SHORT = re.compile(r"(?<!\w)(?:vs?\.|(?:[^\W\d_]{1,3}\.)*[^\W\d_]\.(?:[^\W\d_](?!\w))?)")
"""Initials and what is shortened to them, which are written as they are: "U.S.", "Ph.D.", "a.m."."""
_STARTS_ANEW = re.compile(r"(?:^|[:?!]\s|(?<!\b[^\W\d_])(?<!\bvs)\.\s|\s[—–]\s)[^\w]*$")
_SENTENCE_START = re.compile(r"(?:^|[.!?:…]|\n)[\s“”\"‘’«»„()\[\]–—-]{0,8}$")
_QUOTED = re.compile('“[^“”]{0,300}”|"[^"]{0,300}"|(?<!\\w)[\'‘][^‘]{0,300}[\'’](?!\\w)')
"""Titles within the title, and what somebody said."""
_LEAST_EVIDENCE = 60
"""Words of a text without which it says too little about the names in a title."""
_MOSTLY = 0.7
_LONGEST = 500
"""Characters of a title; what is longer is none, and would take long to look at."""
_READ = 200_000
"""Characters of a text that are read for the names in it."""


def in_headline_style(title: str, also_small: frozenset[str] = frozenset()) -> str:
    """An English title with capitals as in "The Rise and Fall": Chicago 17, 8.159; MLA 9, 2.90.

    One that has them already, and every capital that is there, stays.

    Args:
        title: On one line.
        also_small: Words that a style has small besides articles, prepositions and common conjunctions.
    """
    if len(title) > _LONGEST or _is_in_headline_style(title):
        return title
    words = [*_COMPOUND.finditer(title)]
    kept = [match.span() for match in _SHORT.finditer(title)]
    last = len(words) - 1
    pieces: list[str] = []
    position = 0
    for place, word in enumerate(words):
        if _is_within(word.start(), kept):
            continue
        is_edge = place in {0, last} or _STARTS_ANEW.search(title[: word.start()]) is not None
        pieces += title[position : word.start()], _raised(word[0], _SMALL | also_small, is_edge=is_edge)
        position = word.end()
    return "".join([*pieces, title[position:]])


def in_sentence_style(title: str, text: str) -> str:
    """An English title with capitals as in a sentence: APA 7, 6.17.

    Which words are names is learned from the article's own text; one that says too little leaves the title
    as it is.

    Args:
        title: On one line.
        text: The article's, one paragraph a line.
    """
    text = text[:_READ]
    is_to_stay = len(title) > _LONGEST or not _is_in_headline_style(title)
    if is_to_stay or len(_WORD.findall(text)) < _LEAST_EVIDENCE:
        return title
    small, capital = _seen(text)
    kept = [match.span() for form in (_QUOTED, _SHORT) for match in form.finditer(title)]
    pieces: list[str] = []
    position = 0
    for word in _WORD.finditer(title):
        starts = _STARTS_ANEW.search(title[: word.start()]) is not None
        keeps = starts or _is_within(word.start(), kept) or _is_name(word[0], small, capital)
        pieces += title[position : word.start()], word[0] if keeps else word[0][0].lower() + word[0][1:]
        position = word.end()
    return "".join([*pieces, title[position:]])


def _raised(compound: str, small: frozenset[str], *, is_edge: bool) -> str:
    """A word with a capital, where it is not a small one; the parts of a compound too."""
    parts = re.split(r"([\-‑])", compound)
    for place in range(0, len(parts), 2):
        part = parts[place]
        is_small = part.lower() in small and not (is_edge and place in {0, len(parts) - 1})
        is_bound = place > 0 and parts[place - 2].lower() in _PREFIXES
        if part and part.islower() and not is_small and not is_bound:
            parts[place] = part[0].upper() + part[1:]
    return "".join(parts)


def _is_within(place: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in spans)


def _is_in_headline_style(title: str) -> bool:
    """Whether nearly all words that may have a capital have one."""
    words = _WORD.finditer(_SHORT.sub("", title))
    own = [word[0] for word in words if word[0].lower() not in _SMALL and word[0][0].isalpha()]
    raised = [word for word in own if word[0].isupper()]
    return len(own) > 1 and len(raised) >= _MOSTLY * len(own) and any(map(str.istitle, own[1:]))


def _seen(text: str) -> tuple[Counter[str], Counter[str]]:
    """How often a text has each word small, and with a capital that no sentence's beginning gives it."""
    small: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for word in _WORD.finditer(text):
        if word[0].islower():
            small[_stem(word[0])] += 1
        elif not _SENTENCE_START.search(text, max(0, word.start() - 8), word.start()):
            capital[_stem(word[0])] += 1
    return small, capital


def _is_name(word: str, small: Counter[str], capital: Counter[str]) -> bool:
    has_inner_capital = any(map(str.isupper, word[1:])) or not word[0].isalpha()
    return has_inner_capital or word == "I" or capital[_stem(word)] > small[_stem(word)]


def _stem(word: str) -> str:
    """A word without what its genitive ends with."""
    return re.sub("['’]s?$", "", word).casefold()
