"""The few calls of the system that a process which reads foreign bytes may still make, as a filter of them.

For Linux on x86-64 and ARM64 (seccomp(2), `SECCOMP_MODE_FILTER`). Allowed is what reading needs: its own
two pipes, memory that is never executed, the end. All else fails with EPERM, and does not end the process:
a library that looks for a file of its own then goes without it, as it would on a disk that lacks it, and
the reader has the article; whoever has taken the process over gains nothing by being told no. Calls by
another machine's numbers (32-bit, x32) are made by nobody who only reads: they end the process.
"""

from __future__ import annotations

import ctypes
import platform
import struct
from typing import NamedTuple

REQUESTS, ANSWERS = 0, 3
"""The descriptors of the two pipes: the only one that may be read, the only one that may be written to."""

_SET_FILTER, _ON_ALL_THREADS = 1, 1  # seccomp(2)
_NO_NEW_PRIVILEGES = 38  # prctl(2)
# Instructions of the classic Berkeley packet filter (linux/bpf_common.h)
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER, _MACHINE, _ARGUMENTS = 0, 4, 16  # offsets in struct seccomp_data (linux/seccomp.h)
_ALLOW, _REFUSE, _END = 0x7FFF0000, 0x00050001, 0x80000000  # the middle one fails with errno 1, EPERM
_OTHER_TABLE = 0x40000000  # x32's numbers begin here
_EXECUTED = 0x4  # PROT_EXEC
_ANONYMOUS = 0x20  # MAP_ANONYMOUS

_Instruction = tuple[int, int, int, int]
"""Code, instructions to skip if true and if false, operand."""


class _System(NamedTuple):
    """The numbers of one machine's system calls.

    Attributes:
        machine: As the kernel's audit names it (linux/audit.h).
        seccomp: What sets the filter.
        free: Allowed whatever their arguments: munmap, mremap, brk, madvise, futex, restart_syscall,
            rt_sigreturn, clock_gettime, gettimeofday, getrandom, exit, exit_group.
    """

    machine: int
    seccomp: int
    read: int
    write: int
    mmap: int
    mprotect: int
    free: tuple[int, ...]


_SYSTEMS = {
    "x86_64": _System(0xC000003E, 317, 0, 1, 9, 10, (11, 25, 12, 28, 202, 219, 15, 228, 96, 318, 60, 231)),
    "aarch64": _System(
        0xC00000B7, 277, 63, 64, 222, 226, (215, 216, 214, 233, 98, 128, 139, 113, 169, 278, 93, 94)
    ),
}


def refuse_all_others() -> bool:
    """Set the filter, for all threads of this process and for good; whether the kernel has taken it."""
    system = _SYSTEMS.get(platform.machine())
    if system is None:
        return False
    filtering = program(platform.machine())
    code = ctypes.create_string_buffer(filtering, len(filtering))
    # struct sock_fprog: how many instructions of eight bytes, and where
    described = struct.pack("HL", len(filtering) // 8, ctypes.addressof(code))
    library = ctypes.CDLL(None, use_errno=True)
    if library.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0:
        return False
    filter_ = ctypes.create_string_buffer(described, len(described))
    return bool(library.syscall(system.seccomp, _SET_FILTER, _ON_ALL_THREADS, filter_) == 0)


def program(machine: str) -> bytes:
    """The filter for a machine as `platform.machine` names it, one of "x86_64" and "aarch64".

    Each instruction has a code, how many to skip if true and if false, and an operand (struct sock_filter).
    """
    system = _SYSTEMS[machine]
    instructions = [
        (_LOAD, 0, 0, _MACHINE),
        (_EQUAL, 1, 0, system.machine),
        (_RETURN, 0, 0, _END),
        (_LOAD, 0, 0, _NUMBER),
        (_AT_LEAST, 0, 1, _OTHER_TABLE),
        (_RETURN, 0, 0, _END),
        *[one for number in system.free for one in _where(number)],
        *_where(system.read, _is(0, REQUESTS)),
        *_where(system.write, _is(0, ANSWERS)),
        *_where(system.mmap, _lacks(2, _EXECUTED), _has(3, _ANONYMOUS)),
        *_where(system.mprotect, _lacks(2, _EXECUTED)),
        (_RETURN, 0, 0, _REFUSE),
    ]
    return b"".join(struct.pack("HBBI", *instruction) for instruction in instructions)


def _where(number: int, *conditions: tuple[_Instruction, _Instruction]) -> list[_Instruction]:
    """Allow a call whose arguments meet all conditions; refuse it otherwise."""
    inner = [one for condition in conditions for one in (*condition, (_RETURN, 0, 0, _REFUSE))]
    return [(_EQUAL, 0, len(inner) + 1, number), *inner, (_RETURN, 0, 0, _ALLOW)]


# Each loads an argument (the kernel looks at no more than these 32 bits of it) and skips a refusal


def _is(place: int, value: int) -> tuple[_Instruction, _Instruction]:
    return (_LOAD, 0, 0, _ARGUMENTS + 8 * place), (_EQUAL, 1, 0, value)


def _lacks(place: int, bits: int) -> tuple[_Instruction, _Instruction]:
    return (_LOAD, 0, 0, _ARGUMENTS + 8 * place), (_ANY_BIT, 0, 1, bits)


def _has(place: int, bits: int) -> tuple[_Instruction, _Instruction]:
    return (_LOAD, 0, 0, _ARGUMENTS + 8 * place), (_ANY_BIT, 1, 0, bits)
