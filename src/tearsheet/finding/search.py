"""Finding words as a reader types them, whatever the typography of the text.

Case, accents, the style of quotation marks and dashes, kinds and runs of white space, soft hyphens
and other characters without width make no difference; ligatures equal their letters. All of that is
in the pattern, which is made of those characters only that a text has: all that there are would take
longer to be compiled than most texts to be searched.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, partial
from itertools import chain
from types import MappingProxyType

from tearsheet.article.signs import DASHES, DOUBLE_MARKS, SINGLE_MARKS

# Combining accents, Hebrew points, Arabic vowel signs and tatweel, and what has no width at all or says how
# to draw what stands before (Default_Ignorable_Code_Point in Unicode 17, but for fillers, which are letters).
# The vowel signs of other scripts (Devanagari, Thai) are letters to their readers.
_UNSEEN = (
    "\u00ad\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u061c\u0640"
    "\u064b-\u065f\u0670\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0001\U000e0020-\U000e007f\U000e0100-\U000e01ef"
)
_BETWEEN = f"[{_UNSEEN}]*"
UNSEEN = frozenset(
    chr(code)
    for first, last in re.findall("(.)(?:-(.))?", _UNSEEN)
    for code in range(ord(first), ord(last or first) + 1)
)
"""What makes no difference wherever it stands inside a hit, and belongs to it behind its last letter."""
# A soft hyphen, an accent or a joiner stands inside a word.
_WORD_STARTS, _WORD_ENDS = r"(?<![\w\u00ad\u0300-\u036f\u200c\u200d\u2060])", rf"(?!{_BETWEEN}\w)"

# Scripts that part words by nothing: Thai and Lao, Burmese, Khmer, kana, Chinese characters.
_UNPARTED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
    "\U00020000-\U000323af"
)

_LONGEST = 400
_ASCII = bytes(range(0x80))
_EMPTY_CLASS = re.compile(r"(?<!\\)\[\]\*?")
_BLANK = "[ \u00a0\u202f]"
_BLANKS = f"{_BLANK}{{1,2}}"
_DOUBLE_QUOTES, _SINGLE_QUOTES = f"[{DOUBLE_MARKS}]", f"[{SINGLE_MARKS}]"
_DASHES = f"[{DASHES}]"
_ELLIPSIS = rf"(?:[…]|\.{_BLANK}?\.{_BLANK}?\.)"
# How each kind of sign is typed -> the one character that stands for it in a folded query. French
# sets blanks inside its marks, readers may or may not type them: “ is a mark right before a word.
# A single mark between two letters is an apostrophe, elsewhere it may quote as double ones do.
_TYPED = (
    (rf"«{_BLANKS}|{_BLANKS}»(?!\w)|{_DOUBLE_QUOTES}", '"'),
    (_SINGLE_QUOTES, "'"),
    (r"(?<!\w)'|'(?!\w)", '"'),
    (f"{_DASHES}{{1,3}}", "-"),
    (_ELLIPSIS, "…"),
    (r"\s+", " "),
    (r'"(?=\S)', "“"),
)
_APART = f"(?:{_BLANK}{_BETWEEN}){{1,2}}"
_MARK = f"[{DOUBLE_MARKS}{SINGLE_MARKS}]{_BETWEEN}"
_CLOSING = rf"[»](?!{_BETWEEN}\w){_BETWEEN}"
_QUOTE = rf"(?:{_MARK}|{_APART}{_CLOSING})"  # British papers print single ones
_DASH, _DOT, _GAP = f"{_DASHES}{_BETWEEN}", rf"\.{_BETWEEN}", f"(?:{_BLANK}{_BETWEEN})?"
# Each sign reads a text in one way only: where two could, one of them looks at what follows. The matcher then
# never tries much again (and needs no possessive repeat, which Python before 3.11.5 does wrongly: gh-106052).
_PRINTED: Mapping[str, str] = MappingProxyType(
    {
        '"': _QUOTE,
        "“": rf"{_QUOTE}(?:{_APART}(?!{_GAP}{_CLOSING}))?",
        "'": f"{_SINGLE_QUOTES}{_BETWEEN}",
        "-": f"(?:(?:{_DASH}){{3}}|(?:{_DASH}){{1,2}}(?![{_UNSEEN}{DASHES}]))",
        "…": f"(?:[…]{_BETWEEN}|{_DOT}{_GAP}{_DOT}{_GAP}{_DOT})",
        " ": rf"\s[\s{_UNSEEN}]*(?![\s{_UNSEEN}])",
    }
)
# Raised and lowered figures and signs, and fractions, as they are typed.
_FIGURES = {
    sign: unicodedata.normalize("NFKD", sign).replace("\u2044", "/")
    for sign in "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁼⁽⁾ⁿⁱ₀₁₂₃₄₅₆₇₈₉₊₌₍₎\u2044½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒"
}
# Letters that do not come apart by Unicode's rules, as they are typed without the right keyboard.
# Arabic and Persian keyboards have letters of their own for what is read as the same.
_BARE = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ŧ": "t", "ı": "i", "ς": "σ"}
    | {"ǆ": "dz", "ǳ": "dz", "ǉ": "lj", "ǌ": "nj", "ĳ": "ij", "ی": "ي", "ى": "ي", "ک": "ك"}
    | _FIGURES
)
_SPELLED_OUT = MappingProxyType({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "đ": "dj"})
# Signs as wide as Chinese characters, and the figures of other scripts.
_WIDE = range(0xFF01, 0xFF5F)
_FIGURES_ELSEWHERE = (range(0x660, 0x66A), range(0x6F0, 0x6FA), range(0x966, 0x970), range(0x9E6, 0x9F0))
# Where the letters with variants are: alphabets to Arabic, old Cyrillic, accents, signs, ligatures.
_ALPHABETS = (
    range(0x80, 0x700),
    range(0x1C80, 0x1C89),
    range(0x1E00, 0x2000),
    range(0x2126, 0x212C),
    range(0xFB00, 0xFB50),
)
_LETTERS = tuple(codes[start : start + 512] for codes in _ALPHABETS for start in range(0, len(codes), 512))
"""The same, so many at a time as are folded in a few milliseconds."""


class Query:
    """What was typed, as what a text may print for it.

    Attributes:
        pieces: Its folded signs, letters that have a ligature or were typed as one together.
        characters: Which may stand in a hit, those of ASCII left out.
    """

    def __init__(self, wanted: str, *, is_whole: bool = False) -> None:
        """Take what was typed.

        Args:
            wanted: Only its first 400 code points count; white space alone is found nowhere.
            is_whole: No letter, figure or underscore may stand before or behind.
        """
        self._signs = _signs(wanted)
        self._is_whole = is_whole
        self.pieces = tuple(_pieces(self._signs))
        self._printed = "".join(_printed(piece, f"p{place}") for place, piece in enumerate(self.pieces))
        self.characters = beyond_ascii(self._printed) | UNSEEN

    def pattern(self, characters: frozenset[str] | None = None) -> re.Pattern[str]:
        """What matches it in any typography.

        No part of the pattern takes a text in two ways, so the time of a search grows with the text and never
        faster.

        Args:
            characters: Those of `characters` that are in the texts to be searched; else all.
        """
        found = self._printed if characters is None else _narrowed(self._printed, characters)
        found = found if self._signs else "(?!)"
        return re.compile(_as_whole(self._signs, found) if self._is_whole else found)


def characters(pieces: Iterable[str]) -> frozenset[str]:
    """What may stand in a hit of some pieces of a query, those of ASCII left out."""
    return beyond_ascii("".join(_printed(piece, "p") for piece in pieces)) | UNSEEN


def beyond_ascii(text: str) -> frozenset[str]:
    """The characters of a text that are not in ASCII."""
    if text.isascii():
        return frozenset()
    coded = text.encode("utf-8", "surrogatepass").translate(None, _ASCII)
    return frozenset(coded.decode("utf-8", "surrogatepass"))


def _signs(wanted: str) -> str:
    """What was typed with one sign for each kind of them."""
    signs = re.sub(f"[{_UNSEEN}]", "", unicodedata.normalize("NFC", wanted[:_LONGEST])).strip()
    for typed, sign in _TYPED:
        signs = re.sub(typed, sign, signs)
    return signs


def _narrowed(printed: str, characters: frozenset[str]) -> str:
    """A pattern without those characters of its classes that a text does not have; all stand in classes."""
    seen = printed.replace(_UNSEEN, "".join(sorted(UNSEEN & characters)))
    seen = seen.translate(dict.fromkeys(map(ord, beyond_ascii(seen) - characters)))
    return _EMPTY_CLASS.sub(_in_place_of, seen)


def _in_place_of(empty: re.Match[str]) -> str:
    """What matches as a class without characters does, or any number of them."""
    return "" if empty[0].endswith("*") else "(?!)"


def _as_whole(signs: str, found: str) -> str:
    """The pattern of whole words; where a script does not part them, any letters may be some."""
    starts = "" if re.match(f"[{_UNPARTED}]", signs) else _WORD_STARTS
    ends = "" if re.search(f"[{_UNPARTED}]\\Z", signs) else _WORD_ENDS
    return f"{starts}{found}{ends}"


def _folded(text: str) -> str:
    """`text` in small letters, without accents and what has no width."""
    bare = text.casefold().translate(_BARE)
    if bare.isdecimal() or (len(bare) == 1 and ord(bare) in _WIDE):
        bare = unicodedata.normalize("NFKD", "".join(map(_as_figure, bare)))
    return bare if bare.isascii() else "".join([_without_accent(sign) for sign in bare if sign not in UNSEEN])


def _as_figure(sign: str) -> str:
    return str(unicodedata.decimal(sign, sign))


def _without_accent(letter: str) -> str:
    if not letter.isalpha():
        return letter
    decomposed = unicodedata.normalize("NFD", letter)
    is_accented = len(decomposed) > 1 and UNSEEN.issuperset(decomposed[1:])
    return decomposed[0] if is_accented else letter


@cache
def variants() -> Mapping[str, str]:
    """Folded letter, or letters -> every single character that stands for them."""
    known: dict[str, str] = {}
    of_letters = chain.from_iterable(map(_spellings, _LETTERS))
    for sign, spelling in chain(of_letters, _FIGURES.items(), _folded_signs()):
        known[spelling] = known.get(spelling, "") + sign
    return known


def tables() -> list[Callable[[], object]]:
    """What the first query makes, for who has the time before: calls of a few milliseconds at most."""
    return [*(partial(_spellings, codes) for codes in _LETTERS), variants]


@cache
def _spellings(codes: range) -> list[tuple[str, str]]:
    """Letters, each with what it folds to and what it may be typed as."""
    letters = list(filter(str.isalpha, map(chr, codes)))
    typed = [(letter, _SPELLED_OUT[letter.lower()]) for letter in letters if letter.lower() in _SPELLED_OUT]
    return [*[(letter, _folded(letter)) for letter in letters], *typed]


def _folded_signs() -> Iterator[tuple[str, str]]:
    """Wide signs and other scripts' figures, each with what it folds to."""
    for sign in map(chr, chain(_WIDE, *_FIGURES_ELSEWHERE)):
        yield sign, _folded(sign)


def _pieces(signs: str) -> Iterator[str]:
    """The folded signs of a query, letters that have a ligature or were typed as one together."""
    folded = [sign if sign.lower() in _SPELLED_OUT else _folded(sign) for sign in signs]
    longest = max(map(len, variants()))
    position = 0
    while position < len(folded):
        joined = {count: "".join(folded[position : position + count]) for count in range(longest, 0, -1)}
        count = next((count for count in joined if joined[count] in variants() and count > 1), 1)
        yield joined[count]
        position += count


def _printed(piece: str, name: str) -> str:
    """The pattern of one piece of a folded query.

    Letters with a ligature are looked for ahead, then taken as found: the first way counts.

    Args:
        piece: One sign, or letters that belong together.
        name: Of the group that the pattern may need; that of no other piece begins so.
    """
    if piece.lower() in _SPELLED_OUT:
        return _spelled_out(piece.lower(), name)
    if len(piece) == 1:
        return _PRINTED.get(piece) or _letter(piece)
    if piece not in variants():
        return "".join(_printed(sign, name) for sign in piece)
    ways = [
        _printed(piece[:split], f"{name}_{split}a") + _printed(piece[split:], f"{name}_{split}b")
        for split in range(1, len(piece))
    ]
    return f"(?=(?P<{name}>{'|'.join(dict.fromkeys(ways))}|[{variants()[piece]}]{_BETWEEN}))(?P={name})"


def _spelled_out(letter: str, name: str) -> str:
    """The pattern of a letter that others write as two; where both stand, they count before one of them."""
    two = "".join(f"[{sign}{sign.upper()}]{_BETWEEN}" for sign in _SPELLED_OUT[letter])
    return f"(?=(?P<{name}>{two}|{_letter(_folded(letter))}))(?P={name})"


def _letter(letter: str) -> str:
    cases = {letter, letter.upper(), letter.lower(), *variants().get(letter, "")}
    choices = "".join(sorted(re.escape(case) for case in cases if len(case) == 1))
    return f"[{choices}]{_BETWEEN}"
