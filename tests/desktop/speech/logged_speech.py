"""A speech server for Orca that writes down what it is to say, a line each, and makes no sound.

Orca finds it by its name, in PYTHONPATH, as `speechServerFactory` of its settings.
"""

# ruff: noqa: N802, N803 - the names are Orca's

from __future__ import annotations

import os
from pathlib import Path

from orca import speechserver  # type: ignore[import-not-found]  # the system's Python has it

LOG = Path(os.environ["TEARSHEET_SPEECH_LOG"])


def _write(words: str) -> None:
    with LOG.open("a", encoding="utf-8") as log:
        log.write(" ".join(words.split()) + "\n")


class SpeechServer(speechserver.SpeechServer):  # type: ignore[misc]
    """The only one."""

    _one: SpeechServer | None = None

    @staticmethod
    def getFactoryName() -> str:
        """What Orca's preferences call it."""
        return "Log"

    @staticmethod
    def getSpeechServers() -> list[SpeechServer]:
        """All that there are."""
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info: object = None) -> SpeechServer:
        """The one, whatever is asked for."""
        del info
        SpeechServer._one = SpeechServer._one or SpeechServer()
        return SpeechServer._one

    @staticmethod
    def shutdownActiveServers() -> None:
        """Nothing is open."""

    def getInfo(self) -> list[str]:
        """Its name and its id."""
        return ["Log", "log"]

    def getVoiceFamilies(self) -> list[object]:
        """None."""
        return []

    def speak(self, text: str | None = None, acss: object = None, interrupt: bool = True) -> None:
        """Write what is said."""
        del acss, interrupt
        if text:
            _write(text)

    def speakCharacter(self, character: str, acss: object = None) -> None:
        """Write the character."""
        del acss
        _write(character)

    def speakKeyEvent(self, event: object, acss: object = None) -> None:
        """Write nothing: what is typed is no answer of the program's."""

    def sayAll(self, utteranceIterator: object, progressCallback: object) -> None:
        """Write everything at once."""
        del progressCallback
        for context, _ in utteranceIterator:  # type: ignore[attr-defined]
            _write(context.utterance)

    def shutdown(self) -> None:
        """Nothing is open."""
