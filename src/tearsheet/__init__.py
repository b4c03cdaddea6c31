"""Tearsheet: read one saved news article, quote it with its source, keep notes on it.

What a reader is told is written in English where it is said, in `tr` or `trn`, or in `marked` where it is
said later. It stays so until another language is begun: an English start reads and imports nothing for it.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # `typing` takes as long as Python does, and a start that hands its files over lacks it
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from tearsheet.translation import Catalogue

__version__ = "0.1.0"
_catalogue: Catalogue | None = None


def tr(text: str, /, **values: object) -> str:
    """A text in the reader's language.

    Args:
        text: In English, written out here, or `marked` where it was. Names in braces stand for values.
        values: Name -> what stands for it; whole numbers are written as the language does.
    """
    return _filled(_catalogue.text(text) if _catalogue else text, text, values)


def trn(one: str, many: str, count: int, /, **values: object) -> str:
    """A text about a number of things in the reader's language, in the plural form of that number.

    Args:
        one: In English, for 1.
        many: For every other number; “%n” is the number.
        count: It.
        values: As for `tr`.
    """
    english = one if count == 1 else many
    text = _catalogue.plural(many, count) if _catalogue else english
    shown = number(count)
    return _filled(text.replace("%n", shown), english.replace("%n", shown), values)


def marked(text: str) -> str:
    """The English text itself, named as one that `tr` says in the reader's language later."""
    return text


def quoted(words: str) -> str:
    """Words in quotation marks."""
    return tr("“{words}”", words=words)


def listed(words: Sequence[str]) -> str:
    """Words in a row: “a, b and c”."""
    *others, last = words
    return tr("{words} and {last}", words=in_a_row(others), last=last) if others else last


def in_a_row(words: Iterable[str]) -> str:
    """Words with commas between them, as the language writes these: “a, b, c”."""
    row = tr(", ").join(map(in_order, words))
    return _catalogue.begun(row) if _catalogue and row else row


def in_order(text: str) -> str:
    """A text whose signs, such as those of a key, the words around it cannot reorder, nor it them."""
    return "".join(map(str, _catalogue.parted({"text": text}).values())) if _catalogue else text


def number(count: int) -> str:
    """A whole number as the reader's language writes it."""
    return _catalogue.number(count) if _catalogue else f"{count:,}"


def language() -> str:
    """The language that is spoken, as its catalogue is called; empty for English."""
    return _catalogue.language if _catalogue else ""


def speak(environment: Mapping[str, str], find: Callable[[str, str], Path]) -> None:
    """Say everything in the language of the environment from now on, where there is a catalogue for it.

    It has to come before the modules that say something are imported. As gettext does it: `LC_ALL`,
    `LC_MESSAGES` or `LANG` is the locale; where that is not “C”, `LANGUAGE` may list others to try first.

    Args:
        environment: The variables.
        find: Gives the path of a catalogue, by the names of its folder and file.
    """
    stated = (environment.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    locale = next(filter(None, stated), "" if sys.platform in {"win32", "darwin"} else "C")
    wanted = environment.get("LANGUAGE") or locale
    global _catalogue  # noqa: PLW0603 - one language in a process
    if locale.partition(".")[0] in {"C", "POSIX"} or wanted.startswith("en"):
        _catalogue = None
        return
    from tearsheet import translation  # not for English

    _catalogue = translation.catalogue(wanted or translation.system_language(), find)


def _filled(text: str, english: str, values: Mapping[str, object]) -> str:
    if not values:
        return text
    shown = {name: number(value) if type(value) is int else value for name, value in values.items()}
    try:
        return text.format_map(_catalogue.parted(shown) if _catalogue else shown)
    except (LookupError, ValueError, AttributeError):  # its braces are damaged in the catalogue
        return english.format_map(shown)
