"""The words, figures and signs of a line, each with one letter that says what part it may have in a date.

1 a figure, 9 two, Y four, 8 eight, 0 another number; M a month, J one of the Iranian calendar, W a weekday,
B either month or weekday, A "a.m." or "p.m.", H hour word, Z zone, N noon, o ordinal, y and m the signs of
year and month, e an era, _ a filler, L a label; signs stand for themselves, | for all that part; ? for
anything else.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from tearsheet.formats.fields.dates import vocabulary
from tearsheet.formats.fields.dates.keys import key
from tearsheet.formats.fields.dates.vocabulary import Word
from tearsheet.formats.fields.words import INVISIBLE
from tearsheet.formats.late import late


def _pattern(minus: str, eastern: str, signs: str) -> re.Pattern[str]:
    """What a token is.

    Args:
        minus: The signs of a zone west of Greenwich, but for "-".
        eastern: Han and kana, each sign of which is a token.
        signs: What ends a word, but for what is Latin.
    """
    return late(
        rf"(?:UTC|GMT|utc|gmt|Utc|Gmt)\s?[+{minus}-]\d\d?(?::?\d\d)?(?!\d)"
        rf"|\+\d\d:?\d\d(?!\d)|(?<![\w.])[{minus}-]\d\d:?\d\d(?!\d)"
        r"|[APap]\.\s?[Mm]\b\.?|[^\W\d_]\.[^\W\d_]\b\.?"
        # a clock may stand behind the year without a blank
        r"|(?:19|20)\d\d(?=\d?\d:\d\d)|\d+"
        rf"|{eastern}[^\W\d_][^\s\d!-/:-@\[-`{{-~·«»{signs}]*"
        r"|[^\w\s]",
    )


_WESTERN_END = "\u0600"
_TOKEN = _pattern(
    "−",
    r"[\u3040-\u30ff\u3400-\u9fff]|",
    r"\u2010-\u2029\u202f-\u205e\u3000-\u30ff\u3400-\u9fff\uff00-\uff0f\uff1a-\uff20،؛؟।॥၊။፣።",
)
_WESTERN_TOKEN = _pattern("", "", "")
"""The same for a line without any character from `_WESTERN_END` on: a start waits until it is compiled."""
_SIGNS = {
    **{sign: sign for sign in ".,:/-()|"},
    **dict.fromkeys("–—−‐‑", "-"),
    **dict.fromkeys("·•|｜・●", "|"),
    **dict.fromkeys("[［（【", "("),
    **dict.fromkeys("]］）】", ")"),
    **dict.fromkeys("،、，၊፣", ","),
    **{"'": "'", "’": "'", "‘": "'", "：": ":", "／": "/", "．": ".", "։": ":"},
}
_DIGITS = {1: "1", 2: "9", 4: "Y", 8: "8"}
_FIRST_OF_ERA = "元"
_OF_WORDS = 3  # by definition: as many words has the longest name of a month or day
_LATIN_END = "\u0250"
_HALVES = frozenset({"am", "pm", "a.m.", "p.m.", "a.m", "p.m", "a. m.", "p. m.", "am.", "pm."})
_FIGURES_BEFORE = late(r"(?<!\d)(\d\d?[:.h])?\d\d?\Z")  # with an hour, if they are minutes
_BEHIND_YEAR = late(r"[^\W\d_]\d{4}\Z")
# A half of the day that is no short word may stand behind "de la", too
_LONG = 4  # a guess: half or one and a half of it changes none of 59 texts
_PREFIXES = ("ב", "ב־")
_SUFFIXES = ("ที่",)
_IN_ORDER = (
    vocabulary.LABEL, vocabulary.NOON, vocabulary.HOUR, vocabulary.YEAR_SIGN, vocabulary.MONTH_SIGN,
    vocabulary.ERA, vocabulary.PERSIAN, vocabulary.FILLER, vocabulary.WEEKDAY,
)  # fmt: skip
_NO_WORD = Word()


class Token(NamedTuple):
    """A piece of a line.

    Attributes:
        code: As above.
        start: In code points of the line; `end` is not included.
        key: The word as it is compared, or the sign or figures.
        word: What the word may be.
        is_foreign: It is no word of English.
    """

    code: str
    start: int
    end: int
    key: str
    word: Word = _NO_WORD
    is_foreign: bool = False


def of(line: str, language: str = "", *, is_everywhere: bool = True) -> list[Token]:
    """The tokens of a line, marks that are not seen left out.

    Args:
        line: Short.
        language: Tells some months apart ("pl"); may be empty.
        is_everywhere: Words are looked up in all languages, else in English.
    """
    figures = western(line)
    pattern = _WESTERN_TOKEN if max(figures, default="") < _WESTERN_END else _TOKEN
    pieces = [
        (match.start(), match.end(), name)
        for match in pattern.finditer(figures)
        if match[0] not in INVISIBLE and (name := _key(match[0]))
    ]
    own: Mapping[str, int] = {}
    if is_everywhere:
        pieces = _with_phrases(pieces, figures)
        own = vocabulary.of_language(language) if language else {}
    found: list[Token] = []
    for number, (start, end, name) in enumerate(pieces):
        before = "".join(piece[2] for piece in pieces[max(0, number - 3) : number])
        behind = pieces[number + 1][2] if number + 1 < len(pieces) else ""
        word = _known(name, own, is_everywhere=is_everywhere) if name[0].isalpha() else _NO_WORD
        code = _code(name, word, before, behind)
        if code == "-" and figures[start - 1 : start].isspace() and figures[end : end + 1].isspace():
            code = "|"
        is_foreign = bool(word.kinds) and not vocabulary.look_up(name, is_everywhere=False).kinds
        found.append(Token(code, start, end, name, word, is_foreign))
    return _without_pairs(found)


def _key(piece: str) -> str:
    return "1" if piece == _FIRST_OF_ERA else key(piece)


def codes(tokens: list[Token]) -> str:
    """The letters of tokens, one each."""
    return "".join([token.code for token in tokens])


def western(text: str) -> str:
    """A text with European figures, its length kept."""
    if text.isascii():
        return text
    import unicodedata  # few texts need it

    return "".join([str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text])


def _with_phrases(pieces: list[tuple[int, int, str]], line: str) -> list[tuple[int, int, str]]:
    """The pieces, those joined that are one name together."""
    found: list[tuple[int, int, str]] = []
    place = 0
    while place < len(pieces):
        start, end, name = pieces[place]
        for count in range(min(_OF_WORDS, len(pieces) - place), 1, -1) if name[0].isalpha() else ():
            last = pieces[place + count - 1][1]
            joined = "_".join(key(line[start:last]).split())
            if joined in vocabulary.phrases():
                end, name, place = last, joined, place + count - 1
                break
        found.append((start, end, name))
        place += 1
    return found


def _known(name: str, own: Mapping[str, int], *, is_everywhere: bool) -> Word:
    """What a word may be, with or without its full stops, prefix or ending."""
    bare = name.strip(".")
    forms = dict.fromkeys((bare, bare.replace(".", "").replace(" ", "")))
    if is_everywhere:
        forms |= dict.fromkeys(bare.removeprefix(prefix) for prefix in _PREFIXES)
        forms |= dict.fromkeys(bare.removesuffix(suffix) for suffix in _SUFFIXES)
    for form in forms:
        if month := own.get(form):
            return Word(vocabulary.MONTH, frozenset({month}))
        if (known := vocabulary.look_up(form, is_everywhere=is_everywhere)).kinds:
            return known
    months = vocabulary.inflected(bare) if is_everywhere else frozenset()
    return Word(vocabulary.MONTH, months) if months else _NO_WORD


def _code(name: str, word: Word, before: str, behind: str) -> str:
    """The letter of a token, whose neighbours tell some apart."""
    if name.isdecimal():
        return _DIGITS.get(len(name), "0")
    if name[0] in "+-−" and len(name) > 1:
        return vocabulary.ZONE
    if name.startswith(("utc", "gmt")):
        return vocabulary.ZONE
    return _SIGNS.get(name) or _of_word(name, word.kinds, before, behind)


def _of_word(name: str, kinds: str, before: str, behind: str) -> str:
    figures = _FIGURES_BEFORE.search(before)
    is_behind_clock = figures is not None and bool(figures[1] or name in _HALVES or name[:1] >= _LATIN_END)
    is_alone = name[:1] >= _LATIN_END and behind.isdecimal()
    if vocabulary.HALF in kinds and (is_behind_clock or is_alone or len(name) > _LONG):
        return vocabulary.HALF
    if vocabulary.ORDINAL in kinds and (figures or before.endswith("-")):
        return vocabulary.ORDINAL
    is_clock = figures is not None and (figures[1] is not None or vocabulary.MONTH not in kinds)
    if vocabulary.ZONE in kinds and (kinds == vocabulary.ZONE or is_clock):
        return vocabulary.ZONE
    if vocabulary.FILLER in kinds and _BEHIND_YEAR.search(before):
        return vocabulary.FILLER  # "v" is May in Roman figures, too
    if vocabulary.MONTH in kinds or vocabulary.DOUBTFUL in kinds:
        return "B" if vocabulary.WEEKDAY in kinds else vocabulary.MONTH
    return next((kind for kind in _IN_ORDER if kind in kinds), vocabulary.FILLER if kinds else "?")


def _without_pairs(tokens: list[Token]) -> list[Token]:
    """The tokens; of two names of one month ("نيسان / أبريل") one stands for both."""
    found: list[Token] = []
    for token in tokens:
        months = _months_of_pair(found, token)
        if months:
            first = found[-2]
            found[-2:] = [first._replace(code="M", end=token.end, word=first.word._replace(months=months))]
            continue
        if token.code == ")" and found and found[-1].code == "M" and "(" not in codes(found):
            continue  # the end of such a pair
        found.append(token)
    return found


def _months_of_pair(before: list[Token], token: Token) -> frozenset[int]:
    """The months that a name and the one before it, behind a "/" or "(", both mean."""
    is_pair = len(before) > 1 and before[-1].code in "/(" and token.code in "MB" and before[-2].code in "MB"
    return before[-2].word.months & token.word.months if is_pair else frozenset()
