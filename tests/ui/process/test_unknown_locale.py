"""A start in a locale that is not installed, or not of UTF-8, says nothing of it on standard error."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

SCRIPT = """
from tearsheet.ui.application import Application
from PySide6.QtCore import qWarning
Application()
qWarning("told")
"""


@pytest.mark.parametrize("locale", ["xx_YY.UTF-8", "C"])
def test_qt_says_nothing_of_the_locale_and_all_else(locale: str) -> None:
    environment = os.environ | {"LC_ALL": locale, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", SCRIPT]
    said = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True, timeout=120
    ).stderr
    assert said.splitlines() == ["told"]
