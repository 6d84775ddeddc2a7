"""The limited child that all reading runs in; `reader` has the parent's side of it.

A mail is the most hostile thing that mailbot meets, and the parsers were not all written for
that. So each is read in a process of its own, which has little memory, no network, no file but
our code, and nothing inherited: a mail that takes it over has itself, and no other mail.
A child that has loaded everything waits for mails; for each it forks, and looks at none itself.
"""

from __future__ import annotations

import gc
import os
import resource
import signal
import sys
import traceback
from collections.abc import Callable
from functools import partial
from typing import IO, Any, Final

from mailbot import heap
from mailbot.reading import codec, fence
from mailbot.reading.reader import HEAD, LENGTH, MAX_ANSWER, READY, SECONDS, SLOW
from mailbot.reading.rehearsal import JOB, rehearse
from mailbot.reading.whole import read
from mailbot.terms import Unreadable

MAX_MEMORY: Final = 1024 * 1024 * 1024  # bytes of address space

_FORBIDDEN: Final = (
    "socket.", "subprocess.", "os.exec", "os.fork", "os.forkpty", "os.system", "os.posix_spawn",
    "os.spawn", "os.startfile", "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.truncate",
    "os.chmod", "os.chown", "os.link", "os.symlink", "os.kill", "os.putenv", "shutil.", "ctypes.",
    "ftplib.", "http.", "imaplib.", "poplib.", "smtplib.", "telnetlib.", "urllib.", "webbrowser.",
)  # fmt: skip
_WRITING: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def main() -> None:
    """Be the child: answer messages on standard input until it ends."""
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    os.environ.clear()
    rehearse()
    # A fork takes longer the more there is to share.
    gc.collect()
    heap.trim()
    gc.freeze()  # a fork that looked for garbage in what is loaded would copy all of it
    ready = _apart(_trial)
    if not ready:
        sys.exit(1)
    _redirect(2)  # whose other end has heard enough
    _say(sink, ready)
    while len(head := source.read(HEAD.size)) == HEAD.size:
        length, processor = HEAD.unpack(head)
        answer = _apart(partial(_fenced_answer, source.read(length), processor))
        _say(sink, answer or b"!reading it broke the reader")


def _say(sink: IO[bytes], answer: bytes) -> None:
    sink.write(LENGTH.pack(len(answer)) + answer)
    sink.flush()


def _apart(work: Callable[[], bytes]) -> bytes:
    """Have some work done by a fork, and give what it says; nothing when it dies."""
    heard, told = os.pipe()
    worker = os.fork()
    if worker == 0:
        try:
            os.close(heard)
            _let_go()
            signal.alarm(int(2 * SECONDS))  # ends it too if the parent has died meanwhile
            with open(told, "wb") as pipe:  # noqa: PTH123 -- a descriptor
                pipe.write(work())
            os._exit(0)
        finally:
            os._exit(1)  # it never goes on with what its parent does
    os.close(told)
    with open(heard, "rb") as pipe:  # noqa: PTH123 -- same
        answer = pipe.read(MAX_ANSWER)
    _, status = os.waitpid(worker, 0)
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGXCPU:
        return SLOW
    return b"" if status else answer


def _let_go() -> None:
    """Part with standard input and output, where the next mail comes and its answer goes."""
    _redirect(0, 1)


def _redirect(*descriptors: int) -> None:
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in descriptors:
        os.dup2(nothing, descriptor)
    os.close(nothing)


def _trial() -> bytes:
    """Read a mail of our own within the limits; what keeps it from that is told."""
    try:
        lacking = _limit()
        read(JOB)
    except Exception:
        traceback.print_exc()
        raise
    return READY + " ".join(lacking).encode()


def _fenced_answer(raw: bytes, processor: int) -> bytes:
    resource.setrlimit(resource.RLIMIT_CPU, (processor, processor + 1))
    _limit()
    return _answer(raw)


def _answer(raw: bytes) -> bytes:
    try:
        return b"=" + codec.dump(read(raw)).encode()
    except Unreadable as reason:
        return b"!" + str(reason).encode()
    except MemoryError:
        return b"!reading it takes more memory than we give"
    except RecursionError:
        return b"!nested too deep"


def _limit() -> tuple[str, ...]:
    """Close the door, for good: memory, files, and all that reaches outside; give what it lacks.

    The audit hook (PEP 578) stands before the fence: what it refuses has a name.
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, MAX_MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))
    lacking = fence.close(_code())
    sys.addaudithook(_refuse)
    return lacking


def _code() -> list[str]:
    """Name the folders of modules; beside a checkout's there may be a configuration and secrets."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120
    beside = os.path.dirname(package)  # noqa: PTH120
    installed = beside.endswith("-packages")
    folders = [package, *(path for path in sys.path if path != beside or installed)]
    return list(filter(os.path.isdir, folders))


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if event.startswith(_FORBIDDEN):
        raise PermissionError(f"the reader may not: {event}")
    if event == "open":
        _, mode, flags = arguments
        writes = isinstance(mode, str) and any(sign in mode for sign in "wax+")
        if writes or (isinstance(flags, int) and flags & _WRITING):
            raise PermissionError("the reader may not write")


if __name__ == "__main__":
    main()
