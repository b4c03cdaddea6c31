"""How the bytes of a text file become characters: which encoding they are in.

In order: a byte order mark, UTF-16 without one, ISO 2022 by its escapes, UTF-8, then the old single-byte
encodings of Windows and Unix, told apart by whether the letters they give are the letters of one language.
Where that does not decide (systems of other makers, Greek, Hebrew, Arabic, Thai, Chinese, Japanese, Korean),
charset-normalizer is asked, and counts where it knows the language.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from contextlib import suppress
from importlib import import_module
from itertools import repeat
from pathlib import Path

from tearsheet.formats.late import late
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
_SAMPLE = 1 << 18  # bytes; bounds the work
_MAX_CONTROL_SHARE = 0.02  # a guess: half or one and a half of it changes none of 59 texts

# What the languages of Europe write beyond ASCII, lower case.
_WESTERN = (
    *("éèàçêâîôùûëïüœ", "äöüß", "áéíóúñü¿¡ºª", "àèéìòùî", "áâãàçéêíóôõúüºª", "æøåéó", "åäöé", "áðéíóúýþæö"),
    "éëïöüèáóê",
)
_SLAVIC = ("čćđšž", "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž")
_EASTERN = (*_SLAVIC, "áéíóöőúüű", "ăâîşţ", "ëç")
_LATIN: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("cp1252", _WESTERN),
    ("cp1250", _EASTERN),
    ("iso8859-2", _SLAVIC),
    ("cp1254", ("çğıöşüâî",)),
)
_ELSEWHERE = (("mac-roman", _WESTERN), ("cp850", _WESTERN), ("mac-latin2", _EASTERN), ("cp852", _EASTERN))
"""Of the Macintosh and DOS."""
# Python's names of all that browsers know (WHATWG Encoding, 4.2), and what marks of byte order ask for
_ON_THE_WEB = (
    *("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "ascii", "latin-1"),
    *(f"iso8859-{part}" for part in (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16)),
    *(f"cp{page}" for page in (437, 850, 852, 866, 874, 932, 949, *range(1250, 1259))),
    *("koi8-r", "koi8-u", "mac-roman", "mac-cyrillic", "utf-7"),  # the last in mails alone
    *("gbk", "gb2312", "gb18030", "hz", "big5", "big5hkscs", "euc-jp", "iso2022-jp", "shift-jis", "euc-kr"),
)
_COMMON_PUNCTUATION = "“”„‘’‚«»‹›–—…•·€£§™°\xa0\xad"
_CYRILLIC = ("cp1251", "koi8-r", "iso8859-5")
_UKRAINIAN = late(rb"[\xa4\xa6\xa7\xad\xb4\xb6\xb7\xbd]")  # letters in KOI8-U, lines in KOI8-R
# In Windows' encodings few letters stand here, in those of DOS and the Macintosh most that are not ASCII
_LOWER_HALF = late(rb"[\x80-\x9f]")
# In Windows' encodings these are signs that stand between words
_IN_WORD_ELSEWHERE = late(rb"[a-z][\x80-\x84\x86-\x89\x8b\x93-\x95\x98\x99\x9b][a-z]")
_CAPITAL_ELSEWHERE = late(rb"[\x80-\x9f][\xe0-\xff]")
_UPPER_HALF = late(rb"[\xa0-\xff]")
_ASKED = (
    *("cp866", "mac_cyrillic", "mac_roman", "mac_latin2", "cp850", "cp852", "cp1253", "cp1255", "cp1256"),
    *("iso8859_6", "cp1254", "cp874", "cp932", "euc_jp", "gb18030", "big5hkscs", "cp949", "koi8_u"),
    *("cp1250", "cp1251", "cp1252", "iso8859_2", "iso8859_5"),
)
"""What charset-normalizer may answer, by its names; of alike ones, those that were used most."""
_MIN_COHERENCE = 0.05  # of its answers: below, it has found no language; a guess: none of 59 texts reaches it
_SCRIPTS = (
    # the kana; the syllables that Korean sentences are made with most
    ("cp932", late("[\u3041-\u3096\u30a1-\u30fa]"), 0.25),
    ("euc-jp", late("[\u3041-\u3096\u30a1-\u30fa]"), 0.25),
    ("cp949", late("[이다는의을에가고지한도로하사은기를해대어리시인자들었일]"), 0.25),
)
_MIN_LETTERS = 4  # a guess: half or one and a half of it changes none of 59 texts
_ESCAPED = (
    (late(rb"\x1b\$[@B]|\x1b\(I"), "iso2022-jp-ext"),
    (late(rb"\x1b\$\)C"), "iso2022-kr"),
    (late(rb"~\{(?:[\x21-\x77][\x21-\x7e]){2,}~\}"), "hz"),
)
_MOST_DAMAGES = 3  # a guess: half or one and a half of it changes none of 59 texts
_MAX_DAMAGE = 0.001  # a guess: half or one and a half of it changes none of 59 texts
_MAX_ZEROS = 0.02  # a guess: half or one and a half of it changes none of 59 texts
_NO_BEGINNING = "\ufeff\u200b\u2060"  # marks of byte order and blanks of no width
_COMMON_CYRILLIC = frozenset("оеаинтсрвлкј")
_MIN_COMMON_SHARE = 0.5  # a guess: none of 59 texts reaches it
# Letters explained by one language, of all beyond ASCII: below, the encoding is not known.
_MIN_EXPLAINED = 0.6  # a guess: half or one and a half of it changes none of 59 texts
# Below, another opinion is heard
_MIN_CERTAIN = 0.9  # measured: 0.45 changes none of 59 texts, 1.35 changes 3 (F1 -0.33)
# Characters beyond ASCII to one foreign byte among them: below, the text is not UTF-8.
_MIN_UTF8_TO_STRAY = 5  # a guess: half or one and a half of it changes none of 59 texts


def prepare() -> None:
    """Load all encodings that a text or a page may be in, for a process that cannot do so later."""
    for name in (*_ON_THE_WEB, *_ASKED, *(name for _, name in _ESCAPED)):
        codecs.lookup(name)
    import_module("charset_normalizer")


def decode(raw: bytes, path: Path | None) -> tuple[str, str]:
    """The text of a file and the Python name of its encoding; marks that begin it are taken off.

    Raises:
        LoadError: The bytes are no text, break an encoding's rules, or are in one that is not known.
    """
    text, encoding = _decoded(raw, path)
    return text.lstrip(_NO_BEGINNING), encoding


def _decoded(raw: bytes, path: Path | None) -> tuple[str, str]:
    for mark, encoding in _MARKS:
        if raw.startswith(mark) and (text := _strict(raw[len(mark) :], encoding)) is not None:
            return text, encoding
    if raw.startswith(_WIDE_MARKS):
        return _decode_damaged_utf16(raw, path)
    if 0 in raw:
        return _decode_with_zeros(raw, path)
    if found := escaped(raw):
        return found
    if _is_binary(raw):
        raise refuse(Refusal.BINARY, path)
    return _decode_utf8(raw) or _decode_damaged_utf8(raw) or _decode_old(raw, path)


def escaped(raw: bytes) -> tuple[str, str] | None:
    """Text in seven bits that changes alphabets by escapes (RFC 1468, 1557, 1843), or `None`."""
    for sign, encoding in _ESCAPED:
        if raw.isascii() and sign.search(raw) and (text := _strict(raw, encoding)) is not None:
            return text, encoding
    return None


def _decode_utf8(raw: bytes) -> tuple[str, str] | None:
    """UTF-8, also where a half of a pair of UTF-16's stands in it; a half alone is replaced."""
    if (text := _strict(raw, "utf-8")) is not None:
        return text, "utf-8"
    with suppress(UnicodeDecodeError):
        halves = raw.decode("utf-8", "surrogatepass").encode("utf-16-le", "surrogatepass")
        return halves.decode("utf-16-le", "replace"), "utf-8"
    return None


def _decode_damaged_utf16(raw: bytes, path: Path | None) -> tuple[str, str]:
    """UTF-16 with a mark and a few broken signs: half of a pair, or half a character at the end."""
    encoding = "utf-16-le" if raw.startswith(codecs.BOM_UTF16_LE) else "utf-16-be"
    text = _nearly_strict(raw[2:], encoding)
    if text is None:
        raise refuse(Refusal.DAMAGED, path)
    return text, encoding


def _nearly_strict(raw: bytes, encoding: str) -> str | None:
    """The text with its few damages replaced, or `None` where they are more."""
    text = raw.decode(encoding, "replace")
    damages = text.count("\ufffd")
    is_sound = damages <= min(max(_MOST_DAMAGES, _MAX_DAMAGE * len(text)), _MAX_ZEROS * len(text))
    return text if is_sound else None


def _decode_with_zeros(raw: bytes, path: Path | None) -> tuple[str, str]:
    """Text with zero bytes: a few of them are no characters, many are halves of those of UTF-16."""
    bare = _without_few_zeros(raw)
    if (found := bare and _decode_utf8(bare)) or (found := _decode_utf16(raw)):
        return found
    if not bare:
        raise refuse(Refusal.BINARY, path)
    return _decode_damaged_utf8(bare) or _decode_old(bare, path)


def _without_few_zeros(raw: bytes) -> bytes:
    """The bytes without zeros where these are few or stand behind the text; empty for any other."""
    filled = raw.rstrip(b"\0")
    text = filled if len(raw) - len(filled) > 1 else raw  # one may be half of UTF-16's last character
    bare = text.replace(b"\0", b"")
    zeros = len(text) - len(bare)
    is_few = zeros <= _MAX_ZEROS * len(text) or (zeros <= _MOST_DAMAGES and 10 * zeros < len(text))
    has_words = text is raw or len(bare.split()) > 1
    return bare if is_few and has_words and not _is_binary(bare) else b""


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


def _decode_utf16(raw: bytes) -> tuple[str, str] | None:
    """UTF-16 without a mark, by where most of its blanks and line ends are; `None` for no text."""
    readings = [(text, name) for name in ("utf-16-le", "utf-16-be") if (text := _nearly_strict(raw, name))]
    text, name = max(readings, key=lambda reading: _plainness(reading[0]), default=("", ""))
    return (text, name) if _plainness(text) > 0 else None


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
    encoding, share = _by_script(sample) or _by_letters(sample)
    if share < _MIN_CERTAIN or _is_from_elsewhere(sample, encoding):
        encoding = _from_elsewhere(sample) or _asked(sample) or encoding
    text = _strict(raw, encoding) if encoding else None
    if text is None:
        raise refuse(Refusal.UNKNOWN_ENCODING, path)
    return text, encoding


def _by_script(sample: bytes) -> tuple[str, float] | None:
    """The encoding in which most is Japanese or Korean, by what these write in every sentence; or `None`."""
    for encoding, letters, least in _SCRIPTS:
        text = sample.decode(encoding, "replace")
        beyond = [char for char in text if char > "\x7f"]
        is_sound = text.count("\ufffd") <= 1  # the sample may end inside of a character
        if is_sound and len(letters.findall(text)) >= max(_MIN_LETTERS, least * len(beyond)):
            return encoding, 1.0
    return None


def _from_elsewhere(sample: bytes) -> str:
    """The encoding of DOS or the Macintosh whose letters are those of one language; empty for none."""
    if not _IN_WORD_ELSEWHERE.search(sample):
        return ""
    high = sample.translate(None, _ASCII)
    encoding, share = _latin_encoding(high, "", _ELSEWHERE)
    return encoding if share >= _MIN_CERTAIN else ""


def _by_letters(sample: bytes) -> tuple[str, float]:
    """The encoding of Windows or Unix whose letters are those of one language, and how many of them are.

    Returns:
        Empty and 0 where they are of none.
    """
    high = re.sub(_LONE_SIGNS, b"", sample).translate(None, _ASCII)
    is_latin = len(high) <= len(sample) - len(sample.translate(None, _ASCII_LETTERS))
    first = "cp1250" if re.search(_SLAVIC_NAMES, sample) else "cp1252"
    return _latin_encoding(high, first) if is_latin else _cyrillic_encoding(high)


def _is_from_elsewhere(sample: bytes, encoding: str) -> bool:
    """Whether its letters stand where those of DOS and the Macintosh do."""
    if encoding in {*_CYRILLIC, "koi8-u"}:
        return _CAPITAL_ELSEWHERE.search(sample) is not None
    if _IN_WORD_ELSEWHERE.search(sample):
        return True
    lower = sum(map(_is_letter_in, _LOWER_HALF.findall(sample), repeat(encoding)))
    upper = sum(map(_is_letter_in, _UPPER_HALF.findall(sample), repeat(encoding)))
    return lower > upper


def _is_letter_in(byte: bytes, encoding: str) -> bool:
    """Whether a byte is a letter there, or nothing that is printed."""
    char = byte.decode(encoding, "replace")
    return char.isalpha() or not (char.isprintable() or char == "\xa0")


def _asked(sample: bytes) -> str:
    """What charset-normalizer takes the encoding for; empty where it finds no language in it."""
    from charset_normalizer import from_bytes  # few texts need it

    best = from_bytes(sample, cp_isolation=list(_ASKED)).best()
    return codecs.lookup(best.encoding).name if best and best.coherence >= _MIN_COHERENCE else ""


def _latin_encoding(
    high: bytes, first: str, rows: tuple[tuple[str, tuple[str, ...]], ...] = _LATIN
) -> tuple[str, float]:
    """The encoding in which one language explains most of the letters; empty and 0 where none does.

    Args:
        high: The bytes beyond ASCII.
        first: The encoding that wins where several explain as many.
        rows: The encodings with the letters of their languages.
    """
    counts = Counter(high)
    best = ("", _MIN_EXPLAINED)
    for encoding, alphabets in sorted(rows, key=lambda row: row[0] != first):
        letters = _special_letters(counts, encoding)
        for alphabet in alphabets:
            explained = sum(count for char, count in letters.items() if char in alphabet)
            share = explained / letters.total() if letters else 1.0
            if share > best[1]:
                best = (encoding, share)
    return best if best[0] else ("", 0.0)


def _special_letters(counts: Counter[int], encoding: str) -> Counter[str]:
    """The characters that an encoding makes of the bytes, lower case, without common punctuation."""
    letters: Counter[str] = Counter()
    for byte, count in counts.items():
        char = bytes([byte]).decode(encoding, "replace").lower()
        if char not in _COMMON_PUNCTUATION:
            letters[char] += count
    return letters


def _cyrillic_encoding(high: bytes) -> tuple[str, float]:
    """The encoding in which the commonest Cyrillic letters, small, are the commonest; or empty and 0."""
    shares = {name: _common_share(high.decode(name, "replace")) for name in _CYRILLIC}
    best = max(shares, key=lambda name: shares[name])
    if shares[best] < _MIN_COMMON_SHARE:
        return "", 0.0
    return "koi8-u" if best == "koi8-r" and _UKRAINIAN.search(high) else best, 1.0


def _common_share(text: str) -> float:
    counts = Counter(text)
    return sum(counts[char] for char in _COMMON_CYRILLIC) / max(1, len(text))
