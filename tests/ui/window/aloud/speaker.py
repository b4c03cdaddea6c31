"""Programs that take the place of speech engines: they write down what they are to say, and end when told."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

SCRIPT = """#!/bin/sh
if [ "$1" = -S ]; then
    read -r speaking <"$0.pid"
    printf '%s\\n' "-S||$speaking" >>"$0.log"
    kill "$speaking"
    exit
fi
IFS= read -r line
printf '%s\\n' "$$" >"$0.pid"
printf '%s\\n' "$*|$line|$$" >>"$0.log"
read -r answer <"$0.fifo"
exit "$answer"
"""


class Speaker:
    """One engine, installed in a folder."""

    def __init__(self, folder: Path, program: str) -> None:
        self.path = folder / program
        self._log, self._fifo = folder / f"{program}.log", folder / f"{program}.fifo"
        self.path.write_text(SCRIPT)
        self.path.chmod(0o755)
        self._log.touch()
        os.mkfifo(self._fifo)

    def said(self) -> list[str]:
        """The lines that it was given, in order."""
        return [line.split("|")[1] for line in self._lines()]

    def options(self) -> list[str]:
        """What it was called with each time."""
        return [line.split("|")[0] for line in self._lines()]

    def is_running(self) -> bool:
        """Whether the process that was called last is still there."""
        process = Path("/proc", self._lines()[-1].split("|")[2], "stat")
        with suppress(OSError):  # it has ended
            return process.read_text("utf-8").rpartition(")")[2].split()[0] != "Z"
        return False

    def answer(self, status: int = 0) -> bool:
        """Let it end with that status, once it waits for that; whether it did."""
        try:
            fifo = os.open(self._fifo, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:  # it does not wait yet
            return False
        os.write(fifo, f"{status}\n".encode())
        os.close(fifo)
        return True

    def _lines(self) -> list[str]:
        return self._log.read_text("utf-8").splitlines()
