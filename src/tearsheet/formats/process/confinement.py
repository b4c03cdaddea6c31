"""How a process gives up, for good, what reading foreign bytes does not need.

Everywhere but on Windows: memory, time on the processor, files, and the company of its starter's terminal.
On Linux besides every file (Landlock, where the kernel has it) and then every call of the system but the
few in `system_calls` (x86-64 and ARM64). Where these cannot be had, what remains is that no further file or
socket can be opened, that none can be written to, and the parsers' own abstinence from the network.
"""

from __future__ import annotations

import ctypes
import math
import os
import struct
import sys
from contextlib import suppress

from tearsheet.formats.process import system_calls

MEMORY = 1536 * 1024 * 1024  # bytes of address space
FAR_LIMIT = 40
"""Seconds by the clock after which a process ends whose starter has not ended it, being gone itself."""
_DESCRIPTORS = system_calls.ANSWERS + 1
_MOST_DESCRIPTORS = 1024
_DUMPABLE = 4  # prctl(2)
_NO_NEW_PRIVILEGES = 38
_CREATE_RULES, _ENFORCE_RULES = 444, 446  # landlock_create_ruleset(2), landlock_restrict_self(2)
_VERSION = 1  # LANDLOCK_CREATE_RULESET_VERSION
# How many rights over files each version of Landlock knows (linux/landlock.h), from the first on
_FILE_RIGHTS = (13, 14, 15, 15, 16)
_NET_SINCE, _NET_RIGHTS = 4, 0b11
_SCOPED_SINCE, _SCOPES = 6, 0b11


def confine(seconds: float) -> bool:
    """Give up everything above, for this process and for good.

    Args:
        seconds: On the processor from now on, until the process is ended by SIGPROF.

    Returns:
        Whether the kernel refuses all that is not in `system_calls` from now on.
    """
    if sys.platform == "win32":
        return False
    _leave_company()
    if sys.platform == "linux":
        give_up_files()
    _limit(seconds)
    return sys.platform == "linux" and system_calls.refuse_all_others()


if sys.platform != "win32":
    import resource
    import signal

    def _leave_company() -> None:
        """No terminal, no descriptor but the pipes, no variable of the environment."""
        with suppress(PermissionError):  # it leads a session already
            os.setsid()
        os.closerange(_DESCRIPTORS, _MOST_DESCRIPTORS)
        os.environ.clear()

    def _limit(seconds: float) -> None:
        endings = (signal.SIGALRM, signal.SIGPROF, signal.SIGXCPU)
        for ending in endings:  # what is ignored or blocked by the starter is so here
            signal.signal(ending, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, endings)
        signal.alarm(FAR_LIMIT)
        signal.setitimer(signal.ITIMER_PROF, seconds)
        used = resource.getrusage(resource.RUSAGE_SELF)
        # in whole seconds, for one that has found a way to stop the timer
        whole = math.ceil(used.ru_utime + used.ru_stime + seconds) + 1
        limits = {
            resource.RLIMIT_CPU: (whole, whole + 1),  # SIGXCPU, whose sender is known, comes before SIGKILL
            resource.RLIMIT_AS: (MEMORY, MEMORY),
            resource.RLIMIT_FSIZE: (0, 0),
            resource.RLIMIT_NOFILE: (_DESCRIPTORS, _DESCRIPTORS),
            resource.RLIMIT_CORE: (0, 0),
        }
        for which, most in limits.items():
            with suppress(OSError, ValueError):  # a lower one is in force already; macOS knows no RLIMIT_AS
                resource.setrlimit(which, most)


def give_up_files() -> None:
    """Be closed to other processes, and lose all that Landlock guards, where the kernel has it."""
    library = ctypes.CDLL(None, use_errno=True)
    library.prctl(_DUMPABLE, 0, 0, 0, 0)
    version = library.syscall(_CREATE_RULES, None, ctypes.c_size_t(0), _VERSION)
    if version < 1 or library.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0:
        return
    described = _rules(version)
    rules = library.syscall(_CREATE_RULES, described, ctypes.c_size_t(len(described)), 0)
    if rules >= 0:
        library.syscall(_ENFORCE_RULES, rules, 0)
        os.close(rules)


def _rules(version: int) -> bytes:
    """A struct landlock_ruleset_attr that handles, and so refuses, all that this version knows."""
    of_files = (1 << _FILE_RIGHTS[min(version, len(_FILE_RIGHTS)) - 1]) - 1
    members = [of_files]
    if version >= _NET_SINCE:
        members.append(_NET_RIGHTS)
    if version >= _SCOPED_SINCE:
        members.append(_SCOPES)
    return struct.pack(f"={len(members)}Q", *members)
