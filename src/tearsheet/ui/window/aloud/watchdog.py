"""Ends an engine that speaks where this program is killed, and can do so no more."""

from __future__ import annotations

import sys

from PySide6.QtCore import QProcess

from tearsheet.quoting.aloud.engines import Engine

_SHELL = "/bin/sh"
_SCRIPT = 'read -r never || { kill -9 "$1"; shift; exec "$@"; }'
"""Its standard input ends when the program does; what comes behind the engine's number makes that silent."""


def watch(process: QProcess, engine: Engine) -> None:
    """Watch a process for as long as it runs, if it has been started; without a shell nothing does.

    Args:
        process: It speaks.
        engine: What it is a process of.
    """
    if sys.platform == "win32" or not process.processId():
        return
    watchdog = QProcess(process.parent())
    of_its_own = QProcess.UnixProcessParameters()
    of_its_own.flags = QProcess.UnixProcessFlag.CreateNewSession  # what the terminal says is not for it
    watchdog.setUnixProcessParameters(of_its_own)
    watchdog.setStandardOutputFile(QProcess.nullDevice())
    watchdog.setStandardErrorFile(QProcess.nullDevice())
    process.finished.connect(watchdog.kill)
    watchdog.finished.connect(watchdog.deleteLater)
    silence = (engine.path, *engine.stops) if engine.stops else ()
    watchdog.start(_SHELL, ["-c", _SCRIPT, _SHELL, str(process.processId()), *silence])
