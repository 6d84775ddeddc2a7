"""The limited child that all reading runs in; `reader` has the parent's side of it.

A mail is the most hostile thing that mailbot meets, and the parsers were not all written for
that. So each is read in a process that has little memory, no network, no file but our code, and
nothing inherited. A child that has loaded everything waits for mails; it looks at none itself, and
has forks read them (`forks`).
"""

from __future__ import annotations

import gc
import os
import resource
import signal
import sys
import traceback
from typing import IO, Any, Final

from mailbot import heap
from mailbot.reading import codec, fence
from mailbot.reading.forks import Fork, Forks, tell
from mailbot.reading.reader import HEAD, LENGTH, PATIENT, READY, SECONDS
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
    trial = Fork(_serve)
    ready = trial.hear()
    well = trial.ask(JOB, PATIENT)
    trial.end()
    if not (ready and well):
        sys.exit(1)  # it has told why
    _say_no_more()
    forks = Forks(_serve)
    _say(sink, ready)
    while len(head := source.read(HEAD.size)) == HEAD.size:
        length, processor = HEAD.unpack(head)
        answer = forks.read(source.read(length), processor)
        _say(sink, answer or b"!reading it broke the reader")


def _say_no_more() -> None:
    """Close standard error, whose other end has heard enough."""
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 2)
    os.close(nothing)


def _serve() -> None:
    """Be a fork: go behind the fence, tell what that lacks, and answer messages."""
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    try:
        _say(sink, READY + " ".join(_limit()).encode())
        while len(head := source.read(HEAD.size)) == HEAD.size:
            length, processor = HEAD.unpack(head)
            raw = source.read(length)
            signal.setitimer(signal.ITIMER_PROF, processor)
            signal.alarm(int(2 * SECONDS))  # ends it too if all others have died meanwhile
            answer = _answer(raw)
            signal.alarm(0)
            signal.setitimer(signal.ITIMER_PROF, 0)
            _say(sink, answer)
    except Exception:
        traceback.print_exc()
        raise


def _say(sink: IO[bytes], answer: bytes) -> None:
    tell(sink, LENGTH.pack(len(answer)) + answer)


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
