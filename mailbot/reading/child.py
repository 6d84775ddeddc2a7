"""The limited child that all reading runs in, and the parent's side of it.

A mail is the most hostile thing that mailbot meets, and the parsers were not all written for
that. So `read` runs in a long-lived process with little memory, no network, no files to write
and nothing inherited; when it is over time or dies, it is killed, the mail is `Unreadable`, and
the next one gets a new child. A child that does not even start is our fault, and no mail's.
Each message is its length (4 bytes, network order) and its bytes,
both ways; an answer begins with "=" and a reading, or with "!" and why there is none.
"""

from __future__ import annotations

import contextlib
import os
import resource
import select
import signal
import struct
import subprocess
import sys
import threading
import time
from typing import IO, Any, Final

from mailbot.reading import codec, read
from mailbot.terms import Reading, Unreadable

MAX_MEMORY: Final = 1024 * 1024 * 1024  # bytes of address space
MAX_ANSWER: Final = 64 * 1024 * 1024  # bytes
SECONDS: Final = 10.0  # for one message
START_SECONDS: Final = 60.0  # for a child, on the slowest machine

_LENGTH: Final = struct.Struct("!I")
_READY: Final = b"+"  # a child's first word
_FORBIDDEN: Final = (
    "socket.", "subprocess.", "os.exec", "os.fork", "os.forkpty", "os.system", "os.posix_spawn",
    "os.spawn", "os.startfile", "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.truncate",
    "os.chmod", "os.chown", "os.link", "os.symlink", "os.kill", "os.putenv", "shutil.", "ctypes.",
    "ftplib.", "http.", "imaplib.", "poplib.", "smtplib.", "telnetlib.", "urllib.", "webbrowser.",
)  # fmt: skip
_JOB: Final = (
    b"From: a@bakery.example\nSubject: A baker\nContent-Type: text/html\n\n"
    b"<p>The Caf&eacute; Bakery seeks a head baker, on site, for 2,900 EUR a month. By May, waste"
    b" is below 4%. Other jobs are welcome. Write to jobs@bakery.example until 30 April.</p>"
)
_WRITING: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class ReaderBroken(RuntimeError):  # noqa: N818 -- our own breakage
    """No child can be started, e.g. in the middle of an upgrade."""


class Reader:
    """Reads messages in a limited child, one at a time; may be shared by threads."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._lock = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None

    def read(self, raw: bytes) -> Reading:
        """Return what `mailbot.reading.read` returns; `Unreadable` also when it broke the child.

        ReaderBroken when there is no child to ask.
        """
        with self._lock:
            child = self._started()
            try:
                answer = _exchange(child, raw, time.monotonic() + self._seconds)
            except TimeoutError:
                self._drop()
                raise Unreadable(f"reading took longer than {self._seconds:g} s") from None
            except (OSError, EOFError):
                self._drop()
                raise Unreadable("reading it broke the reader") from None
        if answer[:1] == b"!":
            raise Unreadable(answer[1:].decode())
        return codec.load(answer[1:])

    def _started(self) -> subprocess.Popen[bytes]:
        if self._child is not None and self._child.poll() is not None:
            self._drop()  # it died in between, of no mail
        if self._child is None:
            self._child = _start()
            try:
                _receive(_pipe(self._child.stdout), len(_READY), time.monotonic() + START_SECONDS)
            except (TimeoutError, OSError, EOFError):
                self._drop()
                raise ReaderBroken("the child that reads mails does not start") from None
        return self._child

    def close(self) -> None:
        """End the child, if there is one; the next `read` starts another."""
        with self._lock:
            self._drop()

    def _drop(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):  # what was still to be flushed is lost
                    pipe.close()


def _start() -> subprocess.Popen[bytes]:
    # -I: neither the environment nor the working directory can add code; -B: nothing is written.
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))  # noqa: PTH100, PTH120
    start = f"import sys; sys.path.append({root!r}); from mailbot.reading.child import main; main()"
    child = subprocess.Popen(  # noqa: S603 -- our own interpreter, no shell
        [sys.executable, "-I", "-B", "-c", start],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={},
        close_fds=True,
        cwd="/",
    )
    for pipe in (child.stdin, child.stdout):
        if pipe is not None:
            os.set_blocking(pipe.fileno(), False)
    return child


def _exchange(child: subprocess.Popen[bytes], raw: bytes, until: float) -> bytes:
    """Send one message and return the answer; TimeoutError when `until` has passed."""
    sink, source = _pipe(child.stdin), _pipe(child.stdout)
    _send(sink, _LENGTH.pack(len(raw)) + raw, until)
    (length,) = _LENGTH.unpack(_receive(source, _LENGTH.size, until))
    if length > MAX_ANSWER:
        raise EOFError
    return _receive(source, length, until)


def _pipe(pipe: IO[bytes] | None) -> int:
    if pipe is None:
        raise EOFError
    return pipe.fileno()


def _send(sink: int, data: bytes, until: float) -> None:
    view = memoryview(data)
    while view:
        _, ready, _ = select.select([], [sink], [], max(0.0, until - time.monotonic()))
        if not ready:
            raise TimeoutError
        view = view[os.write(sink, view[:65536]) :]


def _receive(source: int, size: int, until: float) -> bytes:
    pieces: list[bytes] = []
    while size:
        ready, _, _ = select.select([source], [], [], max(0.0, until - time.monotonic()))
        if not ready:
            raise TimeoutError
        piece = os.read(source, min(size, 1 << 20))
        if not piece:
            raise EOFError
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)


def main() -> None:
    """Be the child: answer messages on standard input until it ends."""
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    _warm_up()
    _limit()
    sink.write(_READY)
    sink.flush()
    while len(head := source.read(_LENGTH.size)) == _LENGTH.size:
        raw = source.read(_LENGTH.unpack(head)[0])
        signal.alarm(int(2 * SECONDS))  # ends us too if the parent has died meanwhile
        answer = _answer(raw)
        signal.alarm(0)
        sink.write(_LENGTH.pack(len(answer)) + answer)
        sink.flush()


def _answer(raw: bytes) -> bytes:
    try:
        return b"=" + codec.dump(read(raw)).encode()
    except Unreadable as reason:
        return b"!" + str(reason).encode()
    except MemoryError:
        return b"!reading it takes more memory than we give"
    except RecursionError:
        return b"!nested too deep"


def _warm_up() -> None:
    """Read one mail first: whatever is loaded late is loaded before the door closes."""
    read(_JOB)


def _limit() -> None:
    """Close the door: memory, files, and by an audit hook whatever reaches outside (PEP 578)."""
    os.environ.clear()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, MAX_MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))
    sys.addaudithook(_refuse)


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
