"""What tests on a real X server share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from screen import Screen


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    """A desktop of its own; everything started on it is ended with the test."""
    desktop = Screen(tmp_path)
    try:
        desktop.start()
        yield desktop
    finally:
        desktop.stop()
        print(desktop.logs())  # pytest shows it where a test has failed
