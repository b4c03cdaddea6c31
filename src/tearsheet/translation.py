"""A catalogue of texts in another language, as Qt Linguist's `lrelease` compiles it, read without Qt.

The form (Qt 6.11, qtranslator.cpp): sections, each a tag, a length and its content. One lists, ordered by
a hash of the English text, where its translation lies in another; so a start looks up what it shows alone.
"""

from __future__ import annotations

import struct
import sys
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from tearsheet import marked

if TYPE_CHECKING:
    from pathlib import Path

_MAGIC: Final = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES, _RULES = 0x42, 0x69, 0x88
_END, _TRANSLATION = 1, 3
_NOTHING = 0xFFFFFFFF  # the length of what is not translated
_OR, _AND, _NEXT_FORM = b"\xfe", b"\xfd", b"\xff"
_OPERATION, _NOT, _LAST_DIGIT, _LAST_DIGITS = 0x07, 0x08, 0x10, 0x20
_ISOLATE, _POP_ISOLATE, _RIGHT_TO_LEFT_MARK = "\u2068", "\u2069", "\u200f"
_DAMAGED = (ValueError, IndexError, struct.error)
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


class Catalogue:
    """The texts of one language.

    Attributes:
        language: As its file is called: a language of ISO 639, with `@latin` where its script is another one
            than usual.
    """

    def __init__(self, language: str, content: bytes) -> None:
        """Nothing of it is read but where its sections lie.

        Args:
            language: What it is called.
            content: The file.

        Raises:
            ValueError: It is none that `lrelease` has made.
        """
        if not content.startswith(_MAGIC):
            raise ValueError(f"The catalogue of {language} is damaged.")
        self.language = language
        sections = dict(_sections(content))
        self._places = list(struct.iter_unpack(">II", sections.get(_HASHES, b"")))
        self._messages = sections.get(_MESSAGES, b"")
        self._rules = sections.get(_RULES, b"").split(_NEXT_FORM)
        self._found: dict[str, list[str]] = {}

    def text(self, text: str) -> str:
        """A text in this language; itself where it is not translated."""
        return next(iter(self._forms(text)), text)

    def plural(self, many: str, count: int) -> str:
        """The form of a text for a number of things; itself where it is not translated."""
        forms = self._forms(many)
        place = -1
        with suppress(*_DAMAGED):
            place = next((place for place, rule in enumerate(self._rules) if _fits(rule, count)), -1)
        return next(iter(forms[place:]), many)

    def number(self, count: int) -> str:
        """A whole number, in this language's digits and groups."""
        written = f"{count:,}".replace(",", self.text(marked(",")))
        return written.translate(dict(enumerate(self.text(marked("0123456789")), ord("0"))))

    def parted(self, values: Mapping[str, object]) -> Mapping[str, object]:
        """Values that cannot reorder the words around them (Unicode Bidirectional Algorithm, 2.4)."""
        if self.language not in _RIGHT_TO_LEFT:
            return values
        return {name: f"{_ISOLATE}{value}{_POP_ISOLATE}" for name, value in values.items()}

    def begun(self, text: str) -> str:
        """A text that is read from this language's side, whatever its words are."""
        return f"{_RIGHT_TO_LEFT_MARK}{text}" if self.language in _RIGHT_TO_LEFT else text

    def _forms(self, text: str) -> list[str]:
        """All that is stated for an English text, one for each form of the plural where it has any."""
        if text not in self._found:
            self._found[text] = []  # what is damaged is not translated
            key = _hash(text.encode())
            place = bisect_left(self._places, (key, 0))
            if place < len(self._places) and self._places[place][0] == key:
                with suppress(*_DAMAGED):
                    self._found[text] = list(self._read(self._places[place][1]))
        return self._found[text]

    def _read(self, place: int) -> Iterator[str]:
        """The translations of the message at a place."""
        while (tag := self._messages[place]) != _END:
            (length,) = struct.unpack_from(">I", self._messages, place + 1)
            begin, end = place + 5, place + 5 + length * (length != _NOTHING)
            if tag == _TRANSLATION and end > begin:
                yield self._messages[begin:end].decode("utf-16-be")
            place = end


def catalogue(wanted: str, find: Callable[[str, str], Path]) -> Catalogue | None:
    """The catalogue of the first of several languages that there is one for.

    Args:
        wanted: Locales of POSIX or tags of BCP 47, in the reader's order, parted by colons.
        find: Gives the path of a catalogue, by the names of its folder and file.

    Returns:
        It; `None` for English, and where there is none.
    """
    for name in map(_name, wanted.split(":")):
        if name == "en":
            return None
        path = find("translations", f"{name}.qm")
        if name and path.is_file():
            with suppress(OSError, *_DAMAGED):  # a damaged one is none
                return Catalogue(name, path.read_bytes())
    return None


def system_language() -> str:
    """What the desktop speaks where no variable says it: on Windows and macOS (both untried)."""
    if sys.platform == "win32":
        import ctypes
        import locale

        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
    import subprocess

    command = ("/usr/bin/defaults", "read", "-g", "AppleLocale")
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def _name(locale: str) -> str:
    """What the catalogue of a locale is called: of “de_AT.UTF-8” it is “de”, of “sr-Latn” “sr@latin”."""
    parts = "".join(char if char.isalnum() else " " for char in locale.casefold()).split()
    language = parts[0] if parts and locale[:1].isalnum() else ""
    return f"{language}@latin" if language == "sr" and not {"latn", "latin"}.isdisjoint(parts) else language


def _sections(content: bytes) -> Iterator[tuple[int, bytes]]:
    place = len(_MAGIC)
    while place < len(content):
        begin = place + 5
        tag, length = content[place], int.from_bytes(content[place + 1 : begin], "big")
        place = begin + length
        if place > len(content):
            raise ValueError("It ends within a section.")
        yield tag, content[begin:place]


def _hash(text: bytes) -> int:
    """The hash of the ELF standard, as Qt has it."""
    value = 0
    for byte in text:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high & 0xFFFFFFFF
    return value or 1


def _fits(rule: bytes, count: int) -> bool:
    """Whether a number takes the form that a rule of the plural is for."""
    return bool(rule) and any(all(_holds(part, count) for part in way.split(_AND)) for way in rule.split(_OR))


def _holds(part: bytes, count: int) -> bool:
    """Whether a part of a rule is true of a number: an operation, and one or two numbers."""
    operation, least, *most = part
    number = count % 10 if operation & _LAST_DIGIT else count % 100 if operation & _LAST_DIGITS else count
    holds = (number == least, number < least, number <= least, least <= number <= (most or [0])[0])
    return holds[(operation & _OPERATION) - 1] != bool(operation & _NOT)
