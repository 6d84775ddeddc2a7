"""The limited child that all reading runs in, and the parent's side of it.

A mail is the most hostile thing that mailbot meets, and the parsers were not all written for
that. So each is read in a process of its own, which has little memory, no network, no file but
our code, and nothing inherited: a mail that takes it over has itself, and no other mail.
A child that has loaded everything waits for mails; for each it forks, and looks at none itself.
A mail whose reading dies, or is over time and killed with the child, is `Unreadable`; the next
one is read all the same. A child that does not even start is our fault, and no mail's.
Each message is its length (4 bytes, network order) and its bytes,
both ways; an answer begins with "=" and a reading, or with "!" and why there is none.
"""

from __future__ import annotations

import contextlib
import gc
import os
import resource
import select
import signal
import struct
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable
from functools import partial
from typing import IO, Any, Final

from mailbot.reading import codec, fence, read
from mailbot.reading.rehearsal import JOB, rehearse
from mailbot.terms import Reading, Unreadable

MAX_MEMORY: Final = 1024 * 1024 * 1024  # bytes of address space
MAX_ANSWER: Final = 64 * 1024 * 1024  # bytes
SECONDS: Final = 10.0  # for one message
START_SECONDS: Final = 60.0  # for a child, on the slowest machine

_LENGTH: Final = struct.Struct("!I")
_READY: Final = b"+"  # begins a child's first word; behind it stands what its fence lacks
_FORBIDDEN: Final = (
    "socket.", "subprocess.", "os.exec", "os.fork", "os.forkpty", "os.system", "os.posix_spawn",
    "os.spawn", "os.startfile", "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.truncate",
    "os.chmod", "os.chown", "os.link", "os.symlink", "os.kill", "os.putenv", "shutil.", "ctypes.",
    "ftplib.", "http.", "imaplib.", "poplib.", "smtplib.", "telnetlib.", "urllib.", "webbrowser.",
)  # fmt: skip
_WRITING: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class ReaderBroken(RuntimeError):  # noqa: N818 -- our own breakage
    """No child can be started, e.g. in the middle of an upgrade."""


class Reader:
    """Reads messages in a limited child, one at a time; may be shared by threads."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._lock = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._lacking: tuple[str, ...] = ()

    def lacking(self) -> tuple[str, ...]:
        """Give what this machine's kernel lacks to fence the child in: "Landlock", "seccomp".

        ReaderBroken when there is no child to ask.
        """
        with self._lock:
            self._started()
            return self._lacking

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
            self._child = child = _start()
            try:
                word = _hear(_pipe(child.stdout), time.monotonic() + START_SECONDS)
            except (TimeoutError, OSError, EOFError) as error:
                self._drop()
                why = _last_words(child) or (
                    f"not within {START_SECONDS:g} s"
                    if isinstance(error, TimeoutError)
                    else "it ends without a word"
                )
                raise ReaderBroken(f"the child that reads mails does not start: {why}") from None
            finally:
                if child.stderr is not None:
                    child.stderr.close()
            self._lacking = tuple(word.removeprefix(_READY).decode().split())
        return self._child

    def close(self) -> None:
        """End the child, if there is one; the next `read` starts another."""
        with self._lock:
            self._drop()

    def _drop(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)  # with the one that is reading a mail
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
        stderr=subprocess.PIPE,  # until it is ready
        env={},
        close_fds=True,
        cwd="/",
        start_new_session=True,
    )
    for pipe in (child.stdin, child.stdout, child.stderr):
        if pipe is not None:
            os.set_blocking(pipe.fileno(), False)
    return child


def _last_words(child: subprocess.Popen[bytes]) -> str:
    """Give the last line that a child wrote which did not start: no mail has come near it."""
    said = (child.stderr.read() if child.stderr else None) or b""
    lines = said.decode("utf-8", "replace").split("\n")
    return next((line.strip()[:300] for line in reversed(lines) if line.strip()), "")


def _exchange(child: subprocess.Popen[bytes], raw: bytes, until: float) -> bytes:
    """Send one message and return the answer; TimeoutError when `until` has passed."""
    sink, source = _pipe(child.stdin), _pipe(child.stdout)
    _send(sink, _LENGTH.pack(len(raw)) + raw, until)
    return _hear(source, until)


def _hear(source: int, until: float) -> bytes:
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
    os.environ.clear()
    rehearse()
    gc.freeze()  # a fork that looked for garbage in what is loaded would copy all of it
    ready = _apart(_trial)
    if not ready:
        sys.exit(1)
    _redirect(2)  # whose other end has heard enough
    _say(sink, ready)
    while len(head := source.read(_LENGTH.size)) == _LENGTH.size:
        raw = source.read(_LENGTH.unpack(head)[0])
        _say(sink, _apart(partial(_fenced_answer, raw)) or b"!reading it broke the reader")


def _say(sink: IO[bytes], answer: bytes) -> None:
    sink.write(_LENGTH.pack(len(answer)) + answer)
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
    return _READY + " ".join(lacking).encode()


def _fenced_answer(raw: bytes) -> bytes:
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
