"""A window that an assistive technology asks, as one does in the same process."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible

from tests.ui.accessibility.listener import Listener
from tests.ui.reader import Program


@pytest.fixture
def listener(program: Program) -> Iterator[Listener]:
    """Somebody who listens from the start."""
    QAccessible.setActive(True)
    try:
        yield Listener(program)
    finally:
        QAccessible.setActive(False)
