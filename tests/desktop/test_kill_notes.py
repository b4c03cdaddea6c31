"""A kill at any moment loses nothing that was acknowledged."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

TRIAL = Path(__file__).with_name("kill_notes.py")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the trial forks")
def test_no_acknowledged_note_is_lost_by_a_kill() -> None:
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    run = subprocess.run(
        [sys.executable, TRIAL, "20"], capture_output=True, text=True, check=False, env=environment
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert "acknowledged" in run.stdout
