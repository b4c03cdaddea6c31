"""Whose quotations are whose: one name for all the ways in which a text names a speaker."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from tearsheet.quoting.speech.quotation import Quotation


class Speaker(NamedTuple):
    """Somebody who speaks in an article.

    Attributes:
        name: The fullest that the quotations have; empty for all that nobody is said to speak.
        quotations: In the order of the text.
    """

    name: str
    quotations: tuple[Quotation, ...]


def listed(quotations: Sequence[Quotation]) -> tuple[Quotation, ...]:
    """Those that a list has: the outermost, and those within them that have a speaker of their own."""
    return tuple(one for one in quotations if not one.depth or one.speaker)


def by_speaker(quotations: Sequence[Quotation]) -> tuple[Speaker, ...]:
    """The speakers by how often they speak, then by where first; what nobody is said to speak comes last.

    A surname belongs to the only fuller name that ends with it.
    """
    names = _fullest({one.speaker for one in quotations})
    spoken: dict[str, list[Quotation]] = defaultdict(list)
    for one in quotations:
        spoken[names[one.speaker]].append(one)
    speakers = [Speaker(_printed(key, found), tuple(found)) for key, found in spoken.items()]
    return tuple(sorted(speakers, key=lambda one: (not one.name, -len(one.quotations))))


def _fullest(names: set[str]) -> dict[str, str]:
    """Each name -> the key of its speaker: small letters do not part two."""
    full: dict[str, set[str]] = defaultdict(set)
    for name in names:
        words = name.casefold().split()
        if len(words) > 1:
            full[words[-1]].add(name.casefold())
    return {name: _key(name.casefold(), full) for name in names}


def _key(name: str, full: dict[str, set[str]]) -> str:
    fuller = full.get(name, set())
    return next(iter(fuller)) if len(fuller) == 1 else name


def _printed(key: str, spoken: Sequence[Quotation]) -> str:
    """The speaker's name as the text has it first in full."""
    return next((one.speaker for one in spoken if one.speaker.casefold() == key), spoken[0].speaker)
