"""What raised and lowered figures, fractions and quotations are in plain characters, for all formats."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

_SIGNS = "0123456789+-−–=()"
_RAISED = str.maketrans(_SIGNS + "ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱ")
_LOWERED = str.maketrans(_SIGNS, "₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎")
_NOT_SHIFTED = re.compile("[^²³¹⁰ⁱ⁴-₎]+")
# Letters that Unicode has as signs of mathematics; two of them are a word
_OF_FORMULAS = re.compile(r"(?<![ni])[ni](?![ni])")
_LONGEST = 24  # characters; a guess
_FRACTIONS = MappingProxyType(
    {
        **{"12": "½", "13": "⅓", "23": "⅔", "14": "¼", "34": "¾", "15": "⅕", "25": "⅖", "35": "⅗", "45": "⅘"},
        **{
            "16": "⅙",
            "56": "⅚",
            "17": "⅐",
            "18": "⅛",
            "38": "⅜",
            "58": "⅝",
            "78": "⅞",
            "19": "⅑",
            "110": "⅒",
        },
    }
)
_FRACTION_SLASH = "\u2044"
# Of a quotation and of one in it, by language, as CLDR and the style manuals have them
_MARKS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        language: tuple(marks.split(" "))
        for marks, languages in {
            "“ ” ‘ ’": "en af am ar bn cy ga gu hi id kn km ko lo ml mr ms my pa pt si sw ta te th tr vi zh",
            "„ “ ‚ ‘": "bg cs da de et is lb lt mk sk sl sq",
            "„ ” ’ ’": "sr hr bs sh",
            "„ ” ‚ ’": "pl",
            "„ ” « »": "ro",
            "„ ” » «": "hu",
            "«\u00a0 \u00a0» “ ”": "fr",
            "« » “ ”": "be br ca el es eu gl hy it fa ka kk ky lv mn nb nn no ps ru tg uk uz",
            "” ” ’ ’": "fi sv he",
            "‘ ’ “ ”": "nl ur",
            "「 」 『 』": "ja yue",
        }.items()
        for language in languages.split()
    }
)
_ENGLISH = ("“", "”", "‘", "’")
# Where the form of a language differs by country or script
_MARKS_OF_TAGS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "de-ch": ("«", "»", "‹", "›"),
        "fr-ch": ("«", "»", "‹", "›"),
        "it-ch": ("«", "»", "‹", "›"),
        "pt-pt": ("«", "»", "“", "”"),
        "zh-tw": ("「", "」", "『", "』"),
        "zh-hk": ("「", "」", "『", "』"),
        "zh-hant": ("「", "」", "『", "』"),
    }
)
QUOTATION_MARKS = frozenset("\"'“”„‟‘’‚‛«»‹›「」『』〝〞")


def raised(text: str, before: str = "") -> str:
    """A text that stands raised, its figures and signs as Unicode has them; other letters stay.

    A text of words, a note's mark, and figures in one that nothing stands before ("1st"), stay as they are.

    Args:
        text: As printed.
        before: The character that it stands behind; empty for none, or a blank.
    """
    letters = _letters(_OF_FORMULAS.sub("", text))
    if "[" in text or (letters and not before.strip()):
        return text
    return text if _is_of_words(text, letters) else text.translate(_RAISED if not letters else _FIGURES)


def lowered(text: str) -> str:
    """A text that stands lowered, its figures and signs as Unicode has them; letters stay."""
    return text if _is_of_words(text, _letters(text)) else text.translate(_LOWERED)


def says_itself(text: str, printed: str) -> bool:
    """Whether what was printed raised or lowered is a text that needs no more to say so."""
    return text != printed and not any(sign.isalpha() and sign not in "ⁿⁱ" for sign in text)


def letters_between(text: str) -> Iterator[tuple[int, int]]:
    """Which runs of a text have to be set raised or lowered: their starts and ends.

    The others are characters that are so themselves; set so again, they would be small and shifted twice.
    """
    return (match.span() for match in _NOT_SHIFTED.finditer(text))


def fraction(above: str, below: str) -> str:
    """The fraction of two whole numbers in figures: "½", or "¹¹⁄₁₆"."""
    known = _FRACTIONS.get(above + below) if len(above) == 1 else None
    return known or above.translate(_RAISED) + _FRACTION_SLASH + below.translate(_LOWERED)


def note_mark(label: str) -> str:
    """What stands in a text where a note is referred to."""
    return f"[{label}]"


def quotation_marks(language: str, depth: int) -> tuple[str, str]:
    """The marks of a quotation.

    Args:
        language: A BCP 47 tag; English ones where it is empty or not known.
        depth: How many quotations are around it.
    """
    tag = language.lower().replace("_", "-")
    marks = _MARKS_OF_TAGS.get(tag) or _MARKS_OF_TAGS.get("-".join(tag.split("-")[:2]))
    marks = marks or _MARKS.get(tag.split("-")[0], _ENGLISH)
    return (marks[2], marks[3]) if depth % 2 else (marks[0], marks[1])


_FIGURES = {code: sign for code, sign in _RAISED.items() if chr(code) in _SIGNS}


def _letters(text: str) -> str:
    return "".join(filter(str.isalpha, text))


def _is_of_words(text: str, letters: str) -> bool:
    """Whether a text is set small and not raised: words, or more than any figure holds."""
    return len(text) > _LONGEST or (bool(letters) and any(map(str.isspace, text.strip())))
