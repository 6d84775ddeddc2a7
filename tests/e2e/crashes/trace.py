"""What a process asks of the disk and says to others, in order, as strace writes it down."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from e2e.peers.needs import find

_SYNCS: Final = ("fsync", "fdatasync")
_WRITES: Final = ("write", "writev", "pwrite64", "sendto", "sendmsg")
_NAMES: Final = ("openat", "ftruncate", "link", "linkat", "rename", "renameat", "renameat2")
_CALLS: Final = (*_SYNCS, *_WRITES, *_NAMES, "unlink", "unlinkat")

# "12 fsync(5</a/b>) = 0"; of one that takes its time the end comes later: "12 <... fsync resumed>"
_LINE: Final = re.compile(r"(\d+) +(<\.\.\. )?(\w+)(.*)")
_ABOUT: Final = re.compile(r"\A\(\w+<(.*?)>(?=[,) ])")  # of a connection, "->" stands in it
_STRING: Final = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
_LAST_NUMBER: Final = re.compile(r", (\d+)(?:\)| <unfinished)")
_OCTET: Final = re.compile(r"\\x([0-9a-f]{2})")


@dataclass(frozen=True, slots=True)
class Call:
    """One of a process's wishes. Where others came between, its end is a call of its own."""

    thread: int
    name: str
    about: str = ""  # an open file's path, a folder's, or both ends of a connection
    texts: tuple[bytes, ...] = ()  # what is written, or paths
    number: int | None = None  # the last of its arguments: an offset, a size
    makes: bool = False  # a file, unless it is there
    begins: bool = True
    ends: bool = True


def under_strace(trace: Path) -> tuple[str, ...]:
    """Give the words before a command that is to be traced; it stays our own child."""
    options = ("-D", "-f", "-yy", "-xx", "--seccomp-bpf", "-s", "1048576", "-e", "signal=none")
    return (find("strace"), *options, "-e", f"trace={','.join(_CALLS)}", "-o", str(trace), "--")


def read(lines: Iterable[str]) -> Iterator[Call]:
    """Read the calls that came to something."""
    about: dict[int, str] = {}  # of what a thread waits for
    for line in lines:
        parts = _LINE.match(line)
        if parts is None or parts[3] not in _CALLS:
            continue  # of a process that ended, say
        thread, name, rest = int(parts[1]), parts[3], parts[4]
        if parts[2]:
            yield Call(thread, name, about.pop(thread), begins=False)
            continue
        ends = not rest.endswith("<unfinished ...>")
        if ends and " = -1 " in rest[-80:]:
            continue
        subject = _ABOUT.match(rest)
        path = _octets(subject[1]).decode() if subject else ""
        if not ends:
            about[thread] = path
        found = _STRING.findall(rest)
        assert not any(dots for _, dots in found), "strace was asked for too little"
        last = _LAST_NUMBER.search(rest)
        yield Call(
            thread,
            name,
            path,
            tuple(_octets(text) for text, _ in found),
            int(last[1]) if last else None,
            makes="O_CREAT" in rest,
            ends=ends,
        )


def _octets(text: str) -> bytes:
    return _OCTET.sub(lambda octet: chr(int(octet[1], 16)), text).encode("latin-1")
