"""How a process gives up, for good, what reading a page does not need.

Everywhere but on Windows: memory, time on the processor and by the clock, files written. On Linux besides
(x86-64 and ARM64, and a kernel that lets it): sockets, new processes, changes to files, other processes.
Where the latter cannot be had, the parsers' own abstinence from the network remains.
"""

from __future__ import annotations

import ctypes
import math
import os
import platform
import struct
import sys
from contextlib import suppress
from typing import NamedTuple

MEMORY = 1536 * 1024 * 1024  # bytes of address space
_OPEN_FILES = 64

_NO_NEW_PRIVILEGES, _SECCOMP, _FILTER = 38, 22, 2  # prctl(2)
# Instructions of the classic Berkeley packet filter (linux/bpf_common.h, linux/seccomp.h)
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER, _MACHINE, _ARGUMENTS = 0, 4, 16  # offsets in struct seccomp_data
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050001  # refused calls fail with EPERM
_OTHER_TABLE = 0x40000000  # x32's numbers begin here
_REFUSAL = 255  # a jump to the last instruction, whatever its distance
_WRITING = os.O_WRONLY | os.O_RDWR


class _System(NamedTuple):
    """The numbers of one machine's system calls.

    Attributes:
        machine: As the kernel's audit names it (linux/audit.h).
        opening: (number of a call that opens files, which of its arguments has the flags).
        refused: socket, socketpair, connect, bind, listen, accept, accept4, sendto, sendmsg, sendmmsg;
            clone, clone3, fork, vfork, execve, execveat; ptrace, kill, tkill, tgkill, process_vm_readv,
            process_vm_writev, pidfd_send_signal; unlink, rename, mkdir, rmdir, link, symlink, chmod,
            chown, mknod, truncate and creat with their variants, openat2, setxattr, mount, io_uring_setup,
            bpf, userfaultfd, perf_event_open, add_key, keyctl.
    """

    machine: int
    opening: tuple[tuple[int, int], ...]
    refused: tuple[int, ...]


_X86_64 = _System(
    0xC000003E,
    ((2, 1), (257, 2)),
    (
        *(41, 53, 42, 49, 50, 43, 288, 44, 46, 307, 56, 435, 57, 58, 59, 322),
        *(101, 62, 200, 234, 310, 311, 424),
        *(87, 263, 82, 264, 316, 83, 258, 84, 86, 265, 88, 266, 90, 268, 92, 94, 260, 133, 259, 76, 85),
        *(437, 188, 165, 425, 321, 323, 298, 248, 250),
    ),
)
_ARM64 = _System(
    0xC00000B7,
    ((56, 2),),
    (
        *(198, 199, 203, 200, 201, 202, 242, 206, 211, 269, 220, 435, 221, 281),
        *(117, 129, 130, 131, 270, 271, 424),
        *(35, 38, 276, 34, 37, 36, 53, 54, 33, 45),
        *(437, 5, 40, 425, 280, 282, 241, 217, 219),
    ),
)
_SYSTEMS = {"x86_64": _X86_64, "aarch64": _ARM64}


def confine(seconds: float) -> bool:
    """Give up everything above, for this process and for good.

    Args:
        seconds: On the processor, and one more by the clock, until the process is ended.

    Returns:
        Whether the kernel refuses sockets, processes and changes from now on.
    """
    if sys.platform == "win32":
        return False
    _limit(seconds)
    return sys.platform == "linux" and _refuse_calls()


if sys.platform != "win32":
    import resource
    import signal

    def _limit(seconds: float) -> None:
        whole = math.ceil(seconds)
        signal.alarm(whole + 1)
        limits = {
            resource.RLIMIT_CPU: whole,
            resource.RLIMIT_AS: MEMORY,
            resource.RLIMIT_NOFILE: _OPEN_FILES,
            resource.RLIMIT_FSIZE: 0,
            resource.RLIMIT_CORE: 0,
        }
        for which, most in limits.items():
            with suppress(OSError, ValueError):  # a lower one is in force already; macOS knows no RLIMIT_AS
                resource.setrlimit(which, (most, most))


def _refuse_calls() -> bool:
    system = _SYSTEMS.get(platform.machine())
    if system is None:
        return False
    program = _program(system)
    code = ctypes.create_string_buffer(program, len(program))
    # struct sock_fprog: how many instructions of eight bytes, and where
    described = struct.pack("HL", len(program) // 8, ctypes.addressof(code))
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    if prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0:
        return False
    return bool(prctl(_SECCOMP, _FILTER, ctypes.create_string_buffer(described, len(described)), 0, 0) == 0)


def _program(system: _System) -> bytes:
    """The filter: instructions as (code, jump if true, jump if false, operand)."""
    opening = [
        instruction
        for number, place in system.opening
        for instruction in (
            (_EQUAL, 0, 3, number),
            (_LOAD, 0, 0, _ARGUMENTS + 8 * place),
            (_ANY_BIT, _REFUSAL, 0, _WRITING),
            (_RETURN, 0, 0, _ALLOW),
        )
    ]
    instructions = [
        (_LOAD, 0, 0, _MACHINE),
        (_EQUAL, 0, _REFUSAL, system.machine),
        (_LOAD, 0, 0, _NUMBER),
        (_AT_LEAST, _REFUSAL, 0, _OTHER_TABLE),
        *opening,
        *[(_EQUAL, _REFUSAL, 0, number) for number in system.refused],
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _REFUSE),
    ]
    last = len(instructions) - 1
    return b"".join(
        struct.pack("HBBI", code, *(last - at - 1 if jump == _REFUSAL else jump for jump in jumps), operand)
        for at, (code, *jumps, operand) in enumerate(instructions)
    )
