"""The golden texts: what each form makes of each article, held against the manuals by reading."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

_FILE = Path(__file__).with_name("golden.txt")
BREAK = " ⏎ "
"""Stands for the end of a line in the forms for readers."""


class Golden(NamedTuple):
    """One text: what is cited, in which form, and how that reads."""

    name: str
    form: str
    text: str


def golden() -> list[Golden]:
    """All of them, in the file's order."""
    found: list[Golden] = []
    for part in re.split(r"^# ", _FILE.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        name, _, rest = part.partition("\n")
        texts = re.finditer(r"^([a-z-]+): (.*(?:\n(?![a-z-]+: ).+)*)", rest, re.MULTILINE)
        found += [Golden(name, one[1], one[2]) for one in texts]
    return found
