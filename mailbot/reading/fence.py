"""The kernel's fence around a process: what it may still ask of Linux, and which files it may read.

An audit hook stops Python code; it does not stop a parser in C that a mail has turned. So the
kernel is told as well, by two means that need no privilege and cannot be undone: Landlock (Linux
5.13) lets files be opened for reading below a few folders and nowhere else, and a seccomp filter
answers EPERM to every call that is not in a short list. Where one of them is missing, the other
still stands.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
from collections.abc import Sequence
from typing import Final

# By machine: the audit architecture, and the calls that computing needs: memory, time, locks of
# its own threads, signals to be taken, reading and writing what is open already.
_CALLS: Final = {
    "x86_64": (
        0xC000003E,
        {
            "read": 0, "write": 1, "close": 3, "fstat": 5, "poll": 7, "lseek": 8, "mmap": 9,
            "mprotect": 10, "munmap": 11, "brk": 12, "rt_sigaction": 13, "rt_sigprocmask": 14,
            "rt_sigreturn": 15, "pread64": 17, "readv": 19, "writev": 20, "sched_yield": 24,
            "mremap": 25, "madvise": 28, "nanosleep": 35, "alarm": 37, "setitimer": 38,
            "getpid": 39, "exit": 60, "getdents64": 217, "gettimeofday": 96, "getuid": 102,
            "sigaltstack": 131, "gettid": 186, "futex": 202, "restart_syscall": 219,
            "clock_gettime": 228, "clock_getres": 229, "clock_nanosleep": 230, "exit_group": 231,
            "newfstatat": 262, "getrandom": 318, "membarrier": 324, "statx": 332, "rseq": 334,
        },
        257,
    ),
    "aarch64": (
        0xC00000B7,
        {
            "close": 57, "getdents64": 61, "lseek": 62, "read": 63, "write": 64, "readv": 65,
            "writev": 66, "pread64": 67, "ppoll": 73, "newfstatat": 79, "fstat": 80, "exit": 93,
            "exit_group": 94, "futex": 98, "nanosleep": 101, "setitimer": 103,
            "clock_gettime": 113, "clock_getres": 114, "clock_nanosleep": 115,
            "restart_syscall": 128, "sched_yield": 124, "sigaltstack": 132, "rt_sigaction": 134,
            "rt_sigprocmask": 135, "rt_sigreturn": 139, "gettimeofday": 169, "getpid": 172,
            "getuid": 174, "gettid": 178, "brk": 214, "munmap": 215, "mremap": 216, "mmap": 222,
            "mprotect": 226, "madvise": 233, "getrandom": 278, "membarrier": 283, "statx": 291,
            "rseq": 293,
        },
        56,
    ),
}  # fmt: skip

_WRITING: Final = os.O_ACCMODE | os.O_CREAT | os.O_TRUNC

# Landlock, <linux/landlock.h>; these calls have one number on every machine.
_CREATE_RULESET: Final = 444
_ADD_RULE: Final = 445
_RESTRICT_SELF: Final = 446
_PATH_BENEATH: Final = 1
_ALL_OF_FILES: Final = (1 << 13) - 1  # what its first version knows
_READ_FILE: Final = 1 << 2
_READ_FOLDER: Final = 1 << 3

# <linux/prctl.h>, <linux/seccomp.h>, <linux/filter.h>
_SET_NO_NEW_PRIVS: Final = 38
_SET_SECCOMP: Final = 22
_FILTER: Final = 2
_ALLOW: Final = 0x7FFF0000
_EPERM: Final = 0x00050001
_KILL: Final = 0x80000000
_LOAD: Final = 0x20
_IF_EQUAL: Final = 0x15
_IF_BITS: Final = 0x45
_RETURN: Final = 0x06
_NUMBER, _MACHINE, _THIRD_ARGUMENT = 0, 4, 32  # places in struct seccomp_data, little-endian


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def close(folders: Sequence[str]) -> tuple[str, ...]:
    """Fence this process in, for good; only files below `folders` can be opened, and only read.

    Gives what this kernel lacks, of "Landlock" and "seccomp"; nothing when the fence is whole.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    # Without it an unprivileged process may set up neither (seccomp(2), landlock(7)).
    libc.prctl(_SET_NO_NEW_PRIVS, *map(ctypes.c_ulong, (1, 0, 0, 0)))
    missing = []
    if not _confine_files(libc, folders):
        missing.append("Landlock")
    if not _confine_calls(libc):
        missing.append("seccomp")
    return tuple(missing)


def _confine_files(libc: ctypes.CDLL, folders: Sequence[str]) -> bool:
    handled = struct.pack("<Q", _ALL_OF_FILES)
    ruleset = libc.syscall(_CREATE_RULESET, handled, ctypes.c_size_t(len(handled)), 0)
    if ruleset < 0:
        return False
    try:
        return all(_may_read(libc, ruleset, folder) for folder in folders) and not libc.syscall(
            _RESTRICT_SELF, ruleset, 0
        )
    finally:
        os.close(ruleset)


def _may_read(libc: ctypes.CDLL, ruleset: int, folder: str) -> bool:
    place = os.open(folder, os.O_PATH | os.O_CLOEXEC)
    try:
        rule = struct.pack("<Qi", _READ_FILE | _READ_FOLDER, place)
        return not libc.syscall(_ADD_RULE, ruleset, _PATH_BENEATH, rule, 0)
    finally:
        os.close(place)


def _confine_calls(libc: ctypes.CDLL) -> bool:
    known = _CALLS.get(platform.machine())
    if known is None:
        return False
    steps = b"".join(_filter(*known))
    program = _Program(len(steps) // 8, steps)
    return not libc.prctl(
        _SET_SECCOMP, ctypes.c_ulong(_FILTER), ctypes.byref(program), ctypes.c_ulong(0)
    )


def _filter(machine: int, calls: dict[str, int], openat: int) -> list[bytes]:
    """Write the filter as the kernel's little machine reads it: code, two jumps, an operand."""
    steps = [
        (_LOAD, 0, 0, _MACHINE),
        (_IF_EQUAL, 1, 0, machine),
        (_RETURN, 0, 0, _KILL),  # another machine's numbers mean other calls
        (_LOAD, 0, 0, _NUMBER),
    ]
    for number in calls.values():
        steps += [(_IF_EQUAL, 0, 1, number), (_RETURN, 0, 0, _ALLOW)]
    steps += [
        (_IF_EQUAL, 0, 3, openat),
        (_LOAD, 0, 0, _THIRD_ARGUMENT),
        (_IF_BITS, 1, 0, _WRITING),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _EPERM),
    ]
    return [struct.pack("<HBBI", *step) for step in steps]
