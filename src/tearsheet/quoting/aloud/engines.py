"""The programs that can speak, and how each is called: the words go to their standard input alone.

Nothing of an article is ever an option or a command for them. What they would take for one is parted:
`spd-say` sends a line to its server as a command that begins with “!-!” (and takes an argument for a format
string, so that it is given none), `espeak-ng` takes what stands between “[[” and “]]” for phonemes.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from typing import NamedTuple

from tearsheet import tr

USUAL_RATE, SLOWEST, FASTEST = 100, 50, 300
"""Per cent of a voice's own speed."""
WORDS_A_MINUTE = 175
"""The usual speed of eSpeak NG."""
_ACTING = re.compile(r"\[(?=\[)|!(?=-!)")


class Engine(NamedTuple):
    """A program that speaks what it reads, and ends when that is said.

    Attributes:
        name: For the reader.
        program: What it is called on the disk.
        options: What it is called with, for a language (empty for its usual one) and a rate in per cent.
        stops: What it is called with to be silent, where it lets another process speak; else nothing.
        path: Where it lies; empty where it is not installed.
    """

    name: str
    program: str
    options: Callable[[str, int], tuple[str, ...]]
    stops: tuple[str, ...] = ()
    path: str = ""


def _speech_dispatcher(language: str, rate: int) -> tuple[str, ...]:
    """Its rates are -100 to 100, 0 being usual."""
    span = FASTEST - USUAL_RATE if rate > USUAL_RATE else USUAL_RATE - SLOWEST
    speed = 100 * (rate - USUAL_RATE) // span
    return ("-e", "-w", "-P", "text", "-r", f"{speed}", *(("-l", language) if language else ()))


def _espeak(language: str, rate: int) -> tuple[str, ...]:
    speed = WORDS_A_MINUTE * rate // USUAL_RATE
    return ("--stdin", "-b", "1", "-s", f"{speed}", *(("-v", language) if language else ()))


_ENGINES = (
    Engine("Speech Dispatcher", "spd-say", _speech_dispatcher, ("-S",)),
    Engine("eSpeak NG", "espeak-ng", _espeak),
)
"""The one with the voice that the reader has chosen for the whole desktop comes first."""
NONE = tr("No speech engine is installed: install speech-dispatcher or espeak-ng to have articles read aloud")


def installed() -> tuple[Engine, ...]:
    """Those that are installed, the one to be asked first before the others."""
    found = (engine._replace(path=shutil.which(engine.program) or "") for engine in _ENGINES)
    return tuple(engine for engine in found if engine.path)


def given(words: str) -> bytes:
    """What an engine reads to say one line of text; empty where there is nothing to say."""
    line = _ACTING.sub(r"\g<0> ", words).strip()
    return f"{line}\n".encode() if line else b""
