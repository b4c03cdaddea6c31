"""Whether a quotation is said to be somebody's who is not the one to whom the text gives it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_FEWEST_LETTERS = 2
_CJK = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
# Ranks and forms of address are shared by many
_TITLES_TABLE = """
    president minister mr mrs ms dr prof professor sir lord lady secretary senator chancellor king queen
    prince princess general colonel captain spokesman spokeswoman spokesperson official ambassador mayor
    judge präsident präsidentin ministerin herr frau sprecher sprecherin kanzler kanzlerin der die das
    président présidente ministre le la les mme monsieur madame presidente presidenta ministro ministra el
    il lo the an predsednik predsednica ministar председник министар президент министр господин госпожа
"""
_PRONOUNS_TABLE = """
    he she they it we i you in on at after before during as when while but and the a an according to said says
    er sie es wir ich nach laut so il elle ils elles on nous selon él ella ellos según lui lei loro secondo
    ona oni prema он она они по
"""
_PRONOUNS = frozenset(_PRONOUNS_TABLE.split())
_BARE = str.maketrans({"đ": "dj", "ł": "l", "ø": "o"})


def is_same(one: str, other: str) -> bool:
    """Whether two names, as printed, may be those of one speaker: they share a name, whatever its accents."""
    ones, others = _words(one), _words(other)
    if _CJK.search(one + other):
        bare, rest = "".join(ones), "".join(others)
        return bare in rest or rest in bare
    return not ones or not others or not ones.isdisjoint(others)


def names_in(frame: str) -> str:
    """The words with a capital letter in what stands around a quotation; what begins with one, too."""
    words = re.findall(r"[^\W\d_][\w'’-]*", frame)
    return " ".join(word for word in words if word[:1].isupper() and word.casefold() not in _PRONOUNS)


def _words(name: str) -> set[str]:
    return {
        word
        for word in re.findall(r"\w+", _without_accents(name))
        if len(word) >= _FEWEST_LETTERS and word not in _TITLES
    }


def _without_accents(name: str) -> str:
    bare = unicodedata.normalize("NFD", name.casefold().translate(_BARE))
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


_TITLES = frozenset(map(_without_accents, _TITLES_TABLE.split()))


def any_same(one: str, others: Iterable[str]) -> bool:
    """Whether one of several names may be that of a speaker."""
    return any(is_same(one, other) for other in others)
