"""Permissions of files that hold for root, too, as they do for every reader."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

# linux/capability.h, linux/prctl.h, linux/securebits.h
_VERSION = 0x20080522
_OVERRIDING = 1 << 1 | 1 << 2  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH
_PR_GET_SECUREBITS, _PR_SET_SECUREBITS = 27, 28
_NOROOT = 1

HOLD = pytest.mark.skipif(
    os.name != "posix" or (os.geteuid() == 0 and sys.platform != "linux"), reason="permissions do not hold"
)
"""For tests that run `bound_by_permissions`."""


class _Header(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("thread", ctypes.c_int))


class _Capabilities(ctypes.Structure):
    _fields_ = (
        ("effective", ctypes.c_uint32),
        ("permitted", ctypes.c_uint32),
        ("inheritable", ctypes.c_uint32),
    )


@contextmanager
def bound_by_permissions() -> Iterator[None]:
    """Let permissions hold for this thread, and for processes that it starts.

    Raises:
        OSError: Root may not give up here what lets it go past them.
    """
    if os.geteuid() != 0:
        yield
        return
    system = ctypes.CDLL(None, use_errno=True)
    header, held = _Header(_VERSION, 0), (_Capabilities * 2)()
    _check(system.capget(ctypes.byref(header), held))
    given, bits = held[0].effective, _check(system.prctl(_PR_GET_SECUREBITS, 0, 0, 0, 0))
    _check(
        system.prctl(_PR_SET_SECUREBITS, bits | _NOROOT, 0, 0, 0)
    )  # a program that it starts is no more than it
    try:
        held[0].effective = given & ~_OVERRIDING
        _check(system.capset(ctypes.byref(header), held))
        yield
    finally:
        held[0].effective = given
        _check(system.capset(ctypes.byref(header), held))
        _check(system.prctl(_PR_SET_SECUREBITS, bits, 0, 0, 0))


def _check(answer: int) -> int:
    if answer < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return answer
