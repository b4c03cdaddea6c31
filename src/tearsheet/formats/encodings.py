"""How the bytes of a text file become characters: which encoding they are in.

In order: a byte order mark, UTF-16 without one, UTF-8, then the old single-byte encodings, told apart
by whether the letters they give are the letters of one language.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from pathlib import Path

from tearsheet.formats.refusals import Refusal, refuse

_MARKS: tuple[tuple[bytes, str], ...] = (
    # UTF-32's little-endian mark begins with UTF-16's
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_ASCII = bytes(range(0x80))
_HIGH = bytes(range(0x80, 0x100))
_ASCII_LETTERS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_NOT_CONTROLS = b"\t\n\v\f\r\x1b\x85" + bytes(range(0x20, 0x7F)) + _HIGH
# © and ®, the letters Š and Ž in ISO 8859-2, where they do not begin a word
_LONE_SIGNS = rb"[\xa9\xae](?![a-z])"
# In cp1250 "-ić" at a word's end and "č" before a vowel; in cp1252 no language has "-iæ" or "èo"
_SLAVIC_NAMES = rb"i\xe6(?![a-z\x80-\xff])|[\xc8\xe8][aeiou]"
_SAMPLE = 1 << 18
_MAX_CONTROL_SHARE = 0.02

# What the languages of Europe write beyond ASCII, lower case.
_LATIN: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "cp1252",
        (
            "éèàçêâîôùûëïüœ",
            "äöüß",
            "áéíóúñü¿¡ºª",
            "àèéìòùî",
            "áâãàçéêíóôõúüºª",
            "æøåéó",
            "åäöé",
            "áðéíóúýþæö",
            "éëïöüèáóê",
        ),
    ),
    (
        "cp1250",
        ("čćđšž", "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "ëç"),
    ),
    ("iso8859-2", ("čćđšž", "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž")),
    ("cp1254", ("çğıöşüâî",)),
)
# Python's names of all that browsers know (WHATWG Encoding, 4.2), and what marks of byte order ask for
_ON_THE_WEB = (
    *("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "ascii", "latin-1"),
    *(f"iso8859-{part}" for part in (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16)),
    *(f"cp{page}" for page in (437, 850, 852, 866, 874, 932, 949, *range(1250, 1259))),
    *("koi8-r", "koi8-u", "mac-roman", "mac-cyrillic"),
    *("gbk", "gb2312", "gb18030", "hz", "big5", "big5hkscs", "euc-jp", "iso2022-jp", "shift-jis", "euc-kr"),
)
_COMMON_PUNCTUATION = "“”„‘’‚«»‹›–—…•·€£§™°\xa0\xad"
_CYRILLIC = ("cp1251", "koi8-r", "iso8859-5")
_COMMON_CYRILLIC = frozenset("оеаинтсрвлкј")
_MIN_COMMON_SHARE = 0.5
# Letters explained by one language, of all beyond ASCII: below, the encoding is not known.
_MIN_EXPLAINED = 0.6
# Characters beyond ASCII to one foreign byte among them: below, the text is not UTF-8.
_MIN_UTF8_TO_STRAY = 5
NAMES = (*(name for _, name in _MARKS), *(name for name, _ in _LATIN), *_CYRILLIC)
"""Of all encodings that a text is tried in."""


def prepare() -> None:
    """Load all encodings that a text or a page may be in, for a process that cannot do so later."""
    for name in _ON_THE_WEB:
        codecs.lookup(name)


def decode(raw: bytes, path: Path | None) -> tuple[str, str]:
    """The text of a file and the Python name of its encoding; a byte order mark is taken off.

    Raises:
        LoadError: The bytes are no text, break an encoding's rules, or are in one that is not known.
    """
    for mark, encoding in _MARKS:
        if raw.startswith(mark) and (text := _strict(raw[len(mark) :], encoding)) is not None:
            return text, encoding
    if raw.startswith(_WIDE_MARKS):
        raise refuse(Refusal.DAMAGED, path, encoding="UTF-16")
    if 0 in raw:
        return _decode_utf16(raw, path)
    if _is_binary(raw):
        raise refuse(Refusal.BINARY, path)
    if (text := _strict(raw, "utf-8")) is not None:
        return text, "utf-8"
    return _decode_damaged_utf8(raw) or _decode_old(raw, path)


def _strict(raw: bytes, encoding: str) -> str | None:
    """The text, or `None` where the bytes are not in that encoding."""
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return None


def _is_binary(raw: bytes) -> bool:
    """Whether control characters are more than a stray few."""
    sample = raw[:_SAMPLE]
    return len(sample.translate(None, _NOT_CONTROLS)) > _MAX_CONTROL_SHARE * len(sample)


def _decode_utf16(raw: bytes, path: Path | None) -> tuple[str, str]:
    """Text with zero bytes in it: UTF-16, by where most of its blanks and line ends are."""
    readings = [(text, name) for name in ("utf-16-le", "utf-16-be") if (text := _strict(raw, name))]
    text, name = max(readings, key=lambda reading: _plainness(reading[0]), default=("", ""))
    if _plainness(text) <= 0:
        raise refuse(Refusal.BINARY, path)
    return text, name


def _plainness(text: str) -> int:
    """How many blanks, line ends and full stops there are; 0 or less where controls outweigh them."""
    sample = text[:_SAMPLE]
    if "\0" in sample:
        return 0
    plain = sum(sample.count(char) for char in " \n\r.,")
    return plain - 10 * sum(not char.isprintable() and not char.isspace() for char in set(sample))


def _decode_damaged_utf8(raw: bytes) -> tuple[str, str] | None:
    """UTF-8 with a few foreign bytes (cut off, or pasted from cp1252), each read as cp1252 reads it.

    Returns:
        `None` where such bytes are more than one in five of the characters beyond ASCII.
    """
    text = raw.decode("utf-8", errors="surrogateescape")
    beyond_ascii = len(text) - len(text.encode("ascii", "ignore"))
    stray = [char for char in set(text) if "\udc80" <= char <= "\udcff"]
    if sum(map(text.count, stray)) * _MIN_UTF8_TO_STRAY > beyond_ascii:
        return None
    repaired = {ord(char): bytes([ord(char) - 0xDC00]).decode("cp1252", "replace") for char in stray}
    return text.translate(repaired), "utf-8"


def _decode_old(raw: bytes, path: Path | None) -> tuple[str, str]:
    """Text in an encoding from before Unicode."""
    sample = raw[:_SAMPLE]
    high = re.sub(_LONE_SIGNS, b"", sample).translate(None, _ASCII)
    is_latin = len(high) <= len(sample) - len(sample.translate(None, _ASCII_LETTERS))
    first = "cp1250" if re.search(_SLAVIC_NAMES, sample) else "cp1252"
    encoding = _latin_encoding(high, first) if is_latin else _cyrillic_encoding(high)
    text = _strict(raw, encoding) if encoding else None
    if text is None:
        raise refuse(Refusal.UNKNOWN_ENCODING, path)
    return text, encoding


def _latin_encoding(high: bytes, first: str) -> str:
    """The encoding in which one language explains most of the letters; empty where none does.

    Args:
        high: The bytes beyond ASCII.
        first: The encoding that wins where several explain as many.
    """
    counts = Counter(high)
    best = ("", _MIN_EXPLAINED)
    for encoding, alphabets in sorted(_LATIN, key=lambda row: row[0] != first):
        letters = _special_letters(counts, encoding)
        for alphabet in alphabets:
            explained = sum(count for char, count in letters.items() if char in alphabet)
            share = explained / letters.total() if letters else 1.0
            if share > best[1]:
                best = (encoding, share)
    return best[0]


def _special_letters(counts: Counter[int], encoding: str) -> Counter[str]:
    """The characters that an encoding makes of the bytes, lower case, without common punctuation."""
    letters: Counter[str] = Counter()
    for byte, count in counts.items():
        char = bytes([byte]).decode(encoding, "replace").lower()
        if char not in _COMMON_PUNCTUATION:
            letters[char] += count
    return letters


def _cyrillic_encoding(high: bytes) -> str:
    """The encoding in which the commonest Cyrillic letters, small, are the commonest; or empty."""
    shares = {name: _common_share(high.decode(name, "replace")) for name in _CYRILLIC}
    best = max(shares, key=lambda name: shares[name])
    return best if shares[best] >= _MIN_COMMON_SHARE else ""


def _common_share(text: str) -> float:
    counts = Counter(text)
    return sum(counts[char] for char in _COMMON_CYRILLIC) / max(1, len(text))
