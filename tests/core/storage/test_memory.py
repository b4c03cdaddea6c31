"""What is freed is given back to the system, seen from outside: in a process of its own."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

PROGRAM = """
import os
import sys
from threading import Thread

from tearsheet.storage import memory

def resident():
    with open("/proc/self/statm", "rb") as status:
        return int(status.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

def read_long():
    bytes([1]) * 12_000_000

if sys.argv[1] == "asked":
    memory.keep_no_long_blocks()
bytes([1]) * 14_000_000  # once such a block is freed, shorter ones are kept
before = resident()
thread = Thread(target=read_long)
thread.start()
thread.join()
print(resident() - before)
"""


def kept(asked: str) -> int:
    """How many bytes a process keeps of what a thread of its own has read and forgotten."""
    run = subprocess.run([sys.executable, "-c", PROGRAM, asked], capture_output=True, check=True, timeout=60)
    return int(run.stdout)


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc keeps it")
def test_what_a_thread_has_read_is_given_back() -> None:
    assert kept("asked") < 4_000_000 < kept("not asked")
