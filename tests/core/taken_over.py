"""What a parser that has been taken over tries, in the very process that reads foreign pages."""

from __future__ import annotations

import ctypes
import errno
import json
import os
import platform
import resource
import signal
import socket
import struct
from collections.abc import Callable, Iterator

from tearsheet.formats.process.child import Channel, Work

_IS_X86 = platform.machine() == "x86_64"
_HERE = -100  # AT_FDCWD
_X32 = 0x40000000
# Name -> number on x86-64, number on ARM64 (-1: there is none)
_NUMBERS = {
    "open": (2, -1),
    "openat": (257, 56),
    "openat2": (437, 437),
    "creat": (85, -1),
    "truncate": (76, 45),
    "ftruncate": (77, 46),
    "fallocate": (285, 47),
    "chmod": (90, -1),
    "fchmodat": (268, 53),
    "fchmod": (91, 52),
    "fchownat": (260, 54),
    "utimensat": (280, 88),
    "setxattr": (188, 5),
    "kill": (62, 129),
    "tkill": (200, 130),
    "tgkill": (234, 131),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
    "pidfd_open": (434, 434),
    "pidfd_getfd": (438, 438),
    "pidfd_send_signal": (424, 424),
    "prlimit64": (302, 261),
    "setrlimit": (160, 164),
    "setpriority": (141, 140),
    "ioprio_set": (251, 30),
    "sched_setaffinity": (203, 122),
    "sched_setscheduler": (144, 119),
    "ioctl": (16, 29),
    "unshare": (272, 97),
    "setns": (308, 268),
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "process_madvise": (440, 440),
    "kcmp": (312, 272),
    "socket": (41, 198),
    "socketpair": (53, 199),
    "execve": (59, 221),
    "execveat": (322, 281),
    "fork": (57, -1),
    "vfork": (58, -1),
    "clone": (56, 220),
    "clone3": (435, 435),
    "memfd_create": (319, 279),
    "io_uring_setup": (425, 425),
    "bpf": (321, 280),
    "userfaultfd": (323, 282),
    "perf_event_open": (298, 241),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    "name_to_handle_at": (303, 264),
    "open_by_handle_at": (304, 265),
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "chdir": (80, 49),
    "inotify_init1": (294, 26),
    "fanotify_init": (300, 262),
    "linkat": (265, 37),
    "symlinkat": (266, 36),
    "renameat2": (316, 276),
    "unlinkat": (263, 35),
    "mkdirat": (258, 34),
    "mknodat": (259, 33),
    "readlinkat": (267, 78),
    "newfstatat": (262, 79),
    "statx": (332, 291),
    "faccessat": (269, 48),
    "getdents64": (217, 61),
    "read": (0, 63),
    "readv": (19, 65),
    "write": (1, 64),
    "writev": (20, 66),
    "pwrite64": (18, 68),
    "sendfile": (40, 71),
    "splice": (275, 76),
    "tee": (276, 77),
    "vmsplice": (278, 75),
    "copy_file_range": (326, 285),
    "dup": (32, 23),
    "dup3": (292, 24),
    "fcntl": (72, 25),
    "pipe2": (293, 59),
    "eventfd2": (290, 19),
    "epoll_create1": (291, 20),
    "mmap": (9, 222),
    "mprotect": (10, 226),
    "pkey_mprotect": (329, 288),
    "remap_file_pages": (216, 234),
    "prctl": (157, 167),
    "seccomp": (317, 277),
    "landlock_create_ruleset": (444, 444),
    "personality": (135, 92),
    "arch_prctl": (158, -1),
    "modify_ldt": (154, -1),
    "iopl": (172, -1),
    "shmget": (29, 194),
    "shmat": (30, 196),
    "msgget": (68, 186),
    "semget": (64, 190),
    "mq_open": (240, 180),
    "setsid": (112, 157),
    "setpgid": (109, 154),
    "setuid": (105, 146),
    "capset": (126, 91),
    "rt_sigaction": (13, 134),
    "rt_sigprocmask": (14, 135),
    "setitimer": (38, 103),
    "timer_create": (222, 107),
    "init_module": (175, 105),
    "kexec_load": (246, 104),
    "reboot": (169, 142),
    "syslog": (103, 116),
}
_MEMORY = ctypes.create_string_buffer(4096)
_Act = tuple[str, str, tuple[object, ...]]
"""What is tried, the call, its arguments."""


def _on_files(victim: bytes, key: bytes, parent: int) -> Iterator[_Act]:
    reading, truncating, creating = os.O_RDONLY, os.O_RDONLY | os.O_TRUNC, os.O_RDONLY | os.O_CREAT
    new = victim + b".new"
    yield "read a key", "openat", (_HERE, key, reading, 0)
    yield "read the starter's memory", "openat", (_HERE, b"/proc/%d/mem" % parent, reading, 0)
    yield "read the starter's environment", "openat", (_HERE, b"/proc/%d/environ" % parent, reading, 0)
    yield "read its own memory", "openat", (_HERE, b"/proc/self/mem", os.O_RDWR, 0)
    yield "truncate by reading", "openat", (_HERE, victim, truncating, 0)
    yield "make by reading", "openat", (_HERE, new, creating, 0o600)
    yield "make a nameless file", "openat", (_HERE, b"/tmp", 0o20200000 | os.O_RDWR, 0o600)
    yield "write", "openat", (_HERE, victim, os.O_WRONLY, 0)
    yield "open as a path", "openat", (_HERE, victim, 0o10000000, 0)
    yield "open anew", "openat2", (_HERE, victim, struct.pack("QQQ", 0, 0, 0), 24)
    yield "open in the old way", "open", (victim, truncating, 0)
    yield "create", "creat", (new, 0o600)
    yield "truncate", "truncate", (victim, 0)
    yield "truncate a pipe", "ftruncate", (3, 0)
    yield "allocate", "fallocate", (3, 0, 0, 1)
    yield "change the mode", "fchmodat", (_HERE, victim, 0o777)
    yield "change the mode in the old way", "chmod", (victim, 0o777)
    yield "change a pipe's mode", "fchmod", (3, 0o777)
    yield "change the owner", "fchownat", (_HERE, victim, os.getuid(), os.getgid(), 0)
    yield "change the times", "utimensat", (_HERE, victim, None, 0)
    yield "set an attribute", "setxattr", (victim, b"user.a", b"b", 1, 0)


def _on_processes(parent: int) -> Iterator[_Act]:
    signal_info = struct.pack("iii", signal.SIGTERM, 0, -1).ljust(128, b"\0")
    vector = struct.pack("QQ", ctypes.addressof(_MEMORY), 16)
    for name in ("kill", "tkill"):
        yield f"signal by {name}", name, (parent, 0)
    yield "signal a thread", "tgkill", (parent, parent, 0)
    yield "queue a signal", "rt_sigqueueinfo", (parent, signal.SIGTERM, signal_info)
    yield "queue a thread's signal", "rt_tgsigqueueinfo", (parent, parent, signal.SIGTERM, signal_info)
    yield "hold the starter", "pidfd_open", (parent, 0)
    yield "take a descriptor", "pidfd_getfd", (3, 0, 0)
    yield "signal by descriptor", "pidfd_send_signal", (3, 0, None, 0)
    limit = struct.pack("QQ", 0, 0)
    yield "limit the starter", "prlimit64", (parent, resource.RLIMIT_CPU, limit, None)
    yield "lift a limit", "setrlimit", (resource.RLIMIT_CPU, struct.pack("QQ", 2**64 - 1, 2**64 - 1))
    yield "slow the starter", "setpriority", (0, parent, 19)
    yield "slow the starter's disk", "ioprio_set", (1, parent, 3 << 13)
    yield "bind the starter", "sched_setaffinity", (parent, 8, struct.pack("Q", 1))
    yield "reschedule the starter", "sched_setscheduler", (parent, 0, struct.pack("i", 0))
    for descriptor in (0, 1, 2, 3):
        yield f"type into the terminal by {descriptor}", "ioctl", (descriptor, 0x5412, b"x")  # TIOCSTI
    for space in ("USER", "NET", "FS", "PID"):
        flag = {"USER": 0x10000000, "NET": 0x40000000, "FS": 0x00020000, "PID": 0x20000000}[space]
        yield f"leave the space {space}", "unshare", (flag,)
    yield "enter a space", "setns", (3, 0)
    yield "trace the starter", "ptrace", (0x4206, parent, 0, 0)  # PTRACE_SEIZE
    yield "be traced", "ptrace", (0, 0, 0, 0)
    yield "read memory", "process_vm_readv", (parent, vector, 1, vector, 1, 0)
    yield "write memory", "process_vm_writev", (parent, vector, 1, vector, 1, 0)
    yield "advise on memory", "process_madvise", (3, vector, 1, 20, 0)
    yield "compare processes", "kcmp", (parent, os.getpid(), 1, 0, 0)


def _beginnings() -> Iterator[_Act]:
    for family in ("UNIX", "INET", "INET6", "NETLINK", "PACKET", "VSOCK", "ALG", "BLUETOOTH"):
        number = getattr(socket, f"AF_{family}", 38)
        yield f"a socket of {family}", "socket", (number, socket.SOCK_DGRAM, 0)
    yield "a pair of sockets", "socketpair", (socket.AF_UNIX, socket.SOCK_STREAM, 0, _MEMORY)
    yield "run", "execve", (b"/bin/true", None, None)
    yield "run by descriptor", "execveat", (_HERE, b"/bin/true", None, None, 0)
    yield "fork", "fork", ()
    yield "fork lightly", "vfork", ()
    yield "clone", "clone", (signal.SIGCHLD, 0, 0, 0, 0)
    yield "clone a thread", "clone", (0x3D0F00, ctypes.addressof(_MEMORY) + 2048, 0, 0, 0)
    yield "clone anew", "clone3", (struct.pack("Q", 0).ljust(88, b"\0"), 88)


def _others(victim: bytes) -> Iterator[_Act]:
    memory, whole = _MEMORY, ctypes.addressof(_MEMORY)
    executable, private = 0x4 | 0x1, 0x20 | 0x2  # PROT_EXEC | PROT_READ, MAP_ANONYMOUS | MAP_PRIVATE
    vector = struct.pack("QQ", whole, 16)
    new = victim + b".new"
    for name, *arguments in (
        ("memfd_create", b"a", 0),
        ("io_uring_setup", 1, memory),
        ("bpf", 0, memory, 128),
        ("userfaultfd", 1),
        ("perf_event_open", memory, 0, -1, -1, 0),
        ("add_key", b"user", b"a", b"b", 1, -3),
        ("request_key", b"user", b"a", None, -3),
        ("keyctl", 0, -3, 0),
        ("name_to_handle_at", _HERE, victim, memory, whole, 0),
        ("open_by_handle_at", _HERE, memory, 0),
        ("mount", b"none", b"/mnt", b"tmpfs", 0, None),
        ("umount2", b"/mnt", 0),
        ("pivot_root", b"/", b"/"),
        ("chroot", b"/tmp"),
        ("chdir", b"/"),
        ("inotify_init1", 0),
        ("fanotify_init", 0, 0),
        ("linkat", _HERE, victim, _HERE, new, 0),
        ("symlinkat", victim, _HERE, new),
        ("renameat2", _HERE, victim, _HERE, new, 0),
        ("unlinkat", _HERE, victim, 0),
        ("mkdirat", _HERE, new, 0o700),
        ("mknodat", _HERE, new, 0o010600, 0),
        ("readlinkat", _HERE, b"/proc/self/exe", memory, 4096),
        ("newfstatat", _HERE, victim, memory, 0),
        ("statx", _HERE, victim, 0, 0x7FF, memory),
        ("faccessat", _HERE, victim, 0),
        ("getdents64", 0, memory, 4096),
        ("read", 3, memory, 0),
        ("readv", 0, vector, 0),
        ("write", 1, b"", 0),
        ("write", 2, b"", 0),
        ("write", 0, b"", 0),
        ("write", 4, b"", 0),
        ("writev", 3, vector, 0),
        ("pwrite64", 3, b"", 0, 0),
        ("sendfile", 3, 0, None, 0),
        ("splice", 0, None, 3, None, 0, 0),
        ("tee", 0, 3, 0, 0),
        ("vmsplice", 3, vector, 0, 0),
        ("copy_file_range", 0, None, 3, None, 0, 0),
        ("dup", 3),
        ("dup3", 3, 9, 0),
        ("fcntl", 3, 0, 0),
        ("pipe2", memory, 0),
        ("eventfd2", 0, 0),
        ("epoll_create1", 0),
        ("mmap", None, 4096, executable, private, -1, 0),
        ("mmap", None, 4096, 1, 0x2, 0, 0),
        ("mprotect", whole & ~4095, 4096, executable),
        ("pkey_mprotect", whole & ~4095, 4096, executable, -1),
        ("remap_file_pages", whole & ~4095, 4096, 0, 0, 0),
        ("prctl", 4, 1, 0, 0, 0),
        ("prctl", 22, 0, 0, 0, 0),
        ("seccomp", 1, 0, None),
        ("landlock_create_ruleset", None, 0, 1),
        ("personality", 0x0400000),  # READ_IMPLIES_EXEC
        ("arch_prctl", 0x1002, 0),
        ("modify_ldt", 0, memory, 16),
        ("iopl", 0),
        ("shmget", 0, 4096, 0o1600),
        ("shmat", 0, None, 0),
        ("msgget", 0, 0o1600),
        ("semget", 0, 1, 0o1600),
        ("mq_open", b"a", os.O_RDWR | os.O_CREAT, 0o600, None),
        ("setsid",),
        ("setpgid", 0, 0),
        ("setuid", os.getuid()),
        ("capset", memory, None),
        ("rt_sigaction", signal.SIGPROF, None, memory, 8),
        ("rt_sigprocmask", 0, struct.pack("Q", 1 << (signal.SIGPROF - 1)), None, 8),
        ("setitimer", 2, bytes(32), None),
        ("timer_create", 0, None, memory),
        ("init_module", None, 0, b""),
        ("kexec_load", 0, 0, None, 0),
        ("reboot", 0, 0, 0, None),
        ("syslog", 3, memory, 4096),
    ):
        yield f"{name} {arguments}", name, tuple(arguments)


def prepared(argument: str) -> Work:
    """What tries all of it and answers what came of each; "x32" tries one call of another table instead."""
    call = ctypes.CDLL(None, use_errno=True).syscall
    call.restype = ctypes.c_long
    victim, key = (os.fsencode(path) for path in argument.split("\n")[:2])
    parent = os.getppid()
    attempts = [*_on_files(victim, key, parent), *_on_processes(parent), *_beginnings(), *_others(victim)]
    unknown = {name for _, name, _ in attempts} ^ set(_NUMBERS)
    is_odd = argument.endswith("\nx32")

    def work(_request: bytes, channel: Channel) -> None:
        if is_odd:
            call(_X32 | 1, 3, b"", 0)
        found = {what: _outcome(call, name, arguments) for what, name, arguments in attempts}
        channel.answer(json.dumps([found, sorted(unknown), dict(os.environ)]).encode())

    return work


def _outcome(call: Callable[..., int], name: str, arguments: tuple[object, ...]) -> str:
    number = _NUMBERS[name][0 if _IS_X86 else 1]
    if number < 0:
        return "EPERM"
    ctypes.set_errno(0)
    given = [ctypes.c_long(one) if isinstance(one, int) else one for one in arguments]
    done = call(ctypes.c_long(number), *given)
    return "done" if done >= 0 else errno.errorcode[ctypes.get_errno()]
