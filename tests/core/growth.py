"""Whether work grows with what it is given and no faster, on a machine of any speed with any other work."""

from __future__ import annotations

import time
from collections.abc import Callable

_TIMES = 8
_MOST = 24
"""Between 8 times, for work that grows with its size, and 64 times, for work that grows with its square."""
_TRIES = 5
_FLOOR = 0.01  # seconds; of less, the clock tells nothing


def grows_with_its_size(work: Callable[[int], object], size: int) -> bool:
    """Whether work takes at most 24 times as long for eight times the size, in processor time of this thread.

    What else runs on the machine can only make work look slower, so the quickest of several tries counts.

    Args:
        work: What is done for a size.
        size: The smaller of the two.
    """
    small = min(_seconds(work, size) for _ in range(2))
    return any(_seconds(work, _TIMES * size) <= _MOST * max(small, _FLOOR) for _ in range(_TRIES))


def _seconds(work: Callable[[int], object], size: int) -> float:
    begin = time.thread_time()
    work(size)
    return time.thread_time() - begin
