"""How much is done, counted in calls: no clock is asked."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType


def calls_of(function: Callable[..., object], work: Callable[[], object]) -> int:
    """How often some work calls a function."""
    code, calls = getattr(function, "__code__", None), 0

    def count(frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event == "call" and frame.f_code is code

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return calls
