"""How words are compared: case, and the accents of the languages that the tables speak, aside."""

from __future__ import annotations

from collections.abc import Iterable

# Marks of no width that stand at the ends of words: they set a direction or allow a line break.
INVISIBLE = "\u200b\u200e\u200f\u061c\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_SIGNS = ".,:;!?…-–—|/\"'“”„‘’‚«»‹›()[]" + INVISIBLE
_WITHOUT_ACCENTS = str.maketrans("áàâãäåéèêëíìîïóòôõöúùûüçñćčžšđś’", "aaaaaaeeeeiiiiooooouuuucncczsds'")


def folded(text: str) -> str:
    """The text in lower case, without accents, its apostrophes straight."""
    return text.casefold().translate(_WITHOUT_ACCENTS)


def squashed(text: str) -> str:
    """The text folded, its words parted by one blank and bare of signs and invisible marks at their ends."""
    bare = (word.strip(_SIGNS) for word in folded(text).split())
    return " ".join(word for word in bare if word)


def phrases(table: str) -> frozenset[str]:
    """The phrases of a table in lower case, squashed: bars and line ends part them."""
    return _squashed_all(map(str.strip, table.replace("\n", "|").split("|")))


def single_words(table: str) -> frozenset[str]:
    """The words of a table in lower case, squashed: white space parts them."""
    return _squashed_all(table.split())


def _squashed_all(written: Iterable[str]) -> frozenset[str]:
    """Plain ASCII is squashed as it stands; looking spares time at every start."""
    plain = frozenset(written) - {""}
    return frozenset(
        text if text.isascii() and text.replace(" ", "").isalpha() else squashed(text) for text in plain
    )
