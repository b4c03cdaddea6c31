"""Long work that can be stopped: it calls a function again and again, which raises to end it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

GoOn = Callable[[], None]
T = TypeVar("T")


class StoppedError(Exception):
    """The reader does not want to wait any longer."""


def unstopped() -> None:
    """For work that nobody wants to stop."""


def watched(items: Iterable[T], go_on: GoOn) -> Iterator[T]:
    """The same items; `go_on` is called before each."""
    for item in items:
        go_on()
        yield item
