r"""Which characters of a text could break or falsify what a window or a clipboard shows.

The record keeps every character of its file. Bidi overrides can make a line read as something that
it is not (Unicode Technical Report 36), control characters show as nothing or act on a
terminal, and Qt takes U+FFFC, U+FDD0, U+FDD1 and U+2029 for structure of its own document.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from tearsheet import marked, tr

if TYPE_CHECKING:
    from tearsheet.article.model import Article

MONTHS = (
    marked("January"), marked("February"), marked("March"), marked("April"), marked("May"), marked("June"),
    marked("July"), marked("August"), marked("September"), marked("October"), marked("November"),
    marked("December"),
)  # fmt: skip
FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
_REPLACEMENT, _WORD_JOINER = "\ufffd", "\u2060"
_EMBEDDINGS = "\u202a\u202b\u202c"
_OVERRIDES = "\u202d\u202e"
_OBJECT = "\ufffc"
_NOT_TEXT = _OBJECT + "\ufffe\uffff\ufdd0\ufdd1"
_LINE_BREAKS = "\v\f\r\x85\u2028\u2029"
_SECOND_CONTROLS = "".join(map(chr, range(0x80, 0xA0)))

_STAND_INS = str.maketrans(
    {chr(code): chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\t\n"}
    | {"\x7f": "\u2421"}
    | dict.fromkeys(_SECOND_CONTROLS + _OVERRIDES + _NOT_TEXT, _REPLACEMENT)
    | dict.fromkeys(_EMBEDDINGS, _WORD_JOINER)
    | dict.fromkeys(_LINE_BREAKS, " ")
)
# `re` compiles these when one is first needed, which for most articles is never.
_REPLACED = "\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufdd0\ufdd1\ufffc\ufffe\uffff\ud800-\udfff"
_SUSPECT = f"[{_REPLACED}]"
_SURROGATE = "[\ud800-\udfff]"
_ISOLATE = "[\u2066-\u2069]"

# Besides what no clipboard should carry: soft hyphens and blanks of no width, with which a copied
# word can never be found again. The joiners U+200C and U+200D are spelling (Persian, emoji).
_NO_WIDTH = "\u00ad\u200b\u2060\ufeff"
_LEFT_BEHIND = str.maketrans(
    dict.fromkeys(map(chr, (*range(0x09), *range(0x0E, 0x20), 0x7F)), "")
    | dict.fromkeys(_SECOND_CONTROLS + _EMBEDDINGS + _OVERRIDES + _NOT_TEXT + _NO_WIDTH, "")
    | dict.fromkeys("\u2066\u2067\u2068\u2069", "")
    | dict.fromkeys("\n" + _LINE_BREAKS, " ")
)
_NOISE = f"[\n{_REPLACED}{_NO_WIDTH}]"
_DIRECTION_MARKS = str.maketrans(dict.fromkeys("\u200e\u200f\u061c", ""))

# The blocks of scripts written from right to left: Unicode, DerivedBidiClass, defaults R and AL.
# From Armenian to Georgian's capitals, and from the radicals of Han to the end, presentation forms of Latin
# letters left out: Unicode, Blocks.txt.
# No pattern: `re` goes through all characters of a range, one by one, to compile it.
_NO_ITALICS = (
    ("\u0530", "\u1cff"), ("\u2e80", "\ua63f"), ("\uac00", "\ud7ff"), ("\uf900", "\ufaff"),
    ("\ufb13", "\ufe0e"), ("\ufe30", "\ufeff"), ("\uff66", "\uffdc"), ("\U00020000", "\U0003ffff"),
)  # fmt: skip
_RIGHT_TO_LEFT_LANGUAGES = frozenset({"ar", "dv", "fa", "he", "iw", "ks", "ps", "sd", "ug", "ur", "yi"})
_RIGHT_TO_LEFT = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"


def shown(block_text: str) -> str:
    """What the window displays for a block: the same length in code points and in UTF-16 units.

    Controls become their pictures, overrides and what is not text U+FFFD, embeddings and isolates
    without a partner U+2060, breaks inside the block blanks. Isolates in pairs stay: they end.
    """
    if _is_plain(block_text) or not re.search(_SUSPECT, block_text):
        return block_text
    text = re.sub(_SURROGATE, _REPLACEMENT, block_text.translate(_STAND_INS))
    characters = list(text)
    for position in _lonely_isolates(text):
        characters[position] = _WORD_JOINER
    return "".join(characters)


def shown_text(text: str) -> str:
    r"""`shown` of every line of `text`; the text itself where there is nothing to replace."""
    if _is_plain(text.replace("\n", " ")) or not re.search(_SUSPECT, text):
        return text
    return "\n".join(map(shown, text.split("\n")))


def copied(text: str) -> str:
    """The words of `text` for a clipboard: soft hyphens, blanks of no width and controls dropped.

    Line breaks become blanks. The joiners and the marks U+200E, U+200F and U+061C stay: they belong
    to the spelling of words and reorder only their neighbours.
    """
    if _is_plain(text) or not re.search(_NOISE, text):
        return text
    return re.sub(_SURROGATE, _REPLACEMENT, text.translate(_LEFT_BEHIND))


def is_right_to_left(text: str) -> bool:
    """Whether `text` holds any character of a script written from right to left."""
    return not text.isascii() and re.search(_RIGHT_TO_LEFT, text) is not None


def _in_english(text: str, **values: str) -> str:
    return text.format_map(values)


def readable_date(text: str, when: date | None, say: Callable[..., str] = _in_english) -> str:
    """A date as printed; one that the file states for machines (ISO 8601 with a time) as a reader says it.

    Day, time and zone stay those of the file.

    Args:
        text: As printed.
        when: As understood.
        say: `tr` for a window; what is copied or exported is the same in every language.
    """
    if not isinstance(when, datetime) or not _is_for_machines(text):
        return text
    zone = when.strftime("%z")
    named = " UTC" if zone == "+0000" else f" {zone[:3]}:{zone[3:5]}" if zone else ""
    return say(
        marked("{day} {month} {year}, {time}"),
        day=str(when.day),
        month=say(MONTHS[when.month - 1]),
        year=str(when.year),
        time=f"{when:%H:%M}{named}",
    )


def _is_for_machines(date_text: str) -> bool:
    is_year_first = date_text[:4].isdecimal()  # few are: `re` need not compile that for the others
    return is_year_first and re.match(r"\d{4}-?\d\d-?\d\d[T ]\d\d", date_text) is not None


def has_italics(text: str) -> bool:
    """Whether all of `text` is in scripts that are set in italics: Latin, Greek, Cyrillic."""
    return text.isascii() or not any(
        first <= char <= last for char in set(text) for first, last in _NO_ITALICS
    )


def starts_right(text: str, language: str = "") -> bool:
    """Whether a paragraph is written from right to left: Unicode UAX #9, rules P2 and P3.

    One without any letter is as the language is, a BCP 47 tag or empty.
    """
    if not is_right_to_left(text) and (not language or language[:2].lower() not in _RIGHT_TO_LEFT_LANGUAGES):
        return False
    import unicodedata  # few articles need it

    strong = (
        direction for char in text if (direction := unicodedata.bidirectional(char)) in {"L", "R", "AL"}
    )
    return next(strong, "R" if language[:2].lower() in _RIGHT_TO_LEFT_LANGUAGES else "L") != "L"


def begins_right(text: str) -> bool:
    """Whether the first character alone says that a paragraph is written from right to left."""
    import unicodedata  # as above

    return unicodedata.bidirectional(text[:1] or " ") in {"R", "AL"}


def one_line(text: str) -> str:
    """`copied`, on one line and without any character that sets a direction; for a field."""
    return " ".join(copied(text).translate(_DIRECTION_MARKS).split())


def title(article: Article) -> str:
    """What the window of an article is called: its headline, without one its file's name."""
    path = article.source.path
    return one_line(article.headline) or (one_line(path.name) if path else tr("Article"))


def isolate(text: str) -> str:
    """`one_line` between U+2068 and U+2069, for what stands in a line written from right to left."""
    line = one_line(text)
    return f"{FIRST_STRONG_ISOLATE}{line}{POP_ISOLATE}" if line else ""


def isolated(text: str) -> str:
    """`one_line` for a label, title bar or message, unable to reorder what stands around it.

    Set in U+2068 … U+2069 only where it holds right-to-left text: Unicode Bidirectional Algorithm, 2.4.
    """
    return isolate(text) if is_right_to_left(text) else one_line(text)


def _is_plain(text: str) -> bool:
    """Whether all is printable; for Python U+FFFC is, though it stands for an object and not for text."""
    return text.isprintable() and _OBJECT not in text


def _lonely_isolates(text: str) -> list[int]:
    """Where isolates are opened and not closed, or closed and not opened, in code points."""
    opened: list[int] = []
    lonely: list[int] = []
    for match in re.finditer(_ISOLATE, text):
        if match[0] != POP_ISOLATE:
            opened.append(match.start())
        elif opened:
            opened.pop()
        else:
            lonely.append(match.start())
    return lonely + opened
