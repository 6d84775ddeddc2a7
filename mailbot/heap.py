"""What the C library keeps of the memory that was given back: little, however large the mails.

A mail of 25 MB is held for a moment, by one thread after another. glibc takes such blocks from the
kernel at first and gives them back; but each one given back raises the size from which it does so
(M_MMAP_THRESHOLD, up to 32 MB), and then every thread keeps a heap of its own that large mails have
torn to pieces. Ten mails of 23 MB left 900 MB behind, and 200 MB with a fixed size and few heaps.
"""

from __future__ import annotations

import ctypes
from typing import Final

_OF_ITS_OWN: Final = 128 * 1024  # bytes from which a block is taken from the kernel, and given back
_HEAPS: Final = 2

_M_MMAP_THRESHOLD: Final = -3  # <malloc.h>
_M_ARENA_MAX: Final = -8


def tidy() -> None:
    """Have memory given back to the kernel; nothing where the C library is another (musl)."""
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_M_MMAP_THRESHOLD, _OF_ITS_OWN)
        mallopt(_M_ARENA_MAX, _HEAPS)


def trim() -> None:
    """Give back at once what lies between blocks that are in use; nothing where libc is another."""
    malloc_trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if malloc_trim is not None:
        malloc_trim(0)
