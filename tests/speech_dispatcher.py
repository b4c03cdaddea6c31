"""Speech Dispatcher, which programs of a test may start: it detaches itself, and would outlive them."""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from pathlib import Path


def end_speech_dispatcher(runtime: Path) -> None:
    """End the one that has its socket in a folder of the test's own (XDG_RUNTIME_DIR), if there is one."""
    with suppress(FileNotFoundError, ProcessLookupError, ValueError):
        pid = int((runtime / "speech-dispatcher/pid/speech-dispatcher.pid").read_text(encoding="ascii"))
        if (
            str(runtime).encode() in Path(f"/proc/{pid}/cmdline").read_bytes()
        ):  # another may have got its number
            os.kill(pid, signal.SIGTERM)
