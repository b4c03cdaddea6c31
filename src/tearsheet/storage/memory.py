"""What the C library does with memory that is free; one that is not glibc, or knows none of this, is let be.

To import `ctypes` takes 4 ms, so only those who have long texts ask for this.
"""

from __future__ import annotations

from contextlib import suppress

_MMAP_THRESHOLD = -3  # `M_MMAP_THRESHOLD` in glibc's malloc.h
_LONG = 1024 * 1024  # bytes; by rule of thumb, far over what is needed again and again


def give_back() -> None:
    """Let the system have what is free: of a text that has grown to 10 MB these are 16 MB."""
    with suppress(OSError, AttributeError):
        _call("malloc_trim", 0)


def keep_no_long_blocks() -> None:
    """Let the system have each block of 1 MiB or more as soon as it is free.

    By itself glibc (2.36) does so only until the first is freed: from then on it keeps what is as long, and
    for ever what a thread has asked for. Of a text of 10 MB these are 16 of 122 MiB.
    """
    with suppress(OSError, AttributeError):
        _call("mallopt", _MMAP_THRESHOLD, _LONG)


def _call(name: str, *numbers: int) -> None:
    import ctypes

    getattr(ctypes.CDLL(None), name)(*numbers)
