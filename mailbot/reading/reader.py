"""The parent's side of the limited child that all reading runs in (`child`).

A mail whose reading dies, or is over time and killed with the child, is `Unreadable`; the next
one is read all the same. A child that does not even start is our fault, and no mail's.
Each message is its length (4 bytes, network order) and its bytes, both ways, with a byte between
them on the way in; an answer begins with "=" and a reading, or with "!" and why there is none.

Nothing here parses a mail, and no parser is loaded into the process that keeps the keys.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import struct
import subprocess
import sys
import threading
import time
from typing import IO, Final

from mailbot.reading import codec
from mailbot.terms import Reading, Unreadable

MAX_ANSWER: Final = 64 * 1024 * 1024  # bytes
SECONDS: Final = 10.0  # for one message
PATIENT: Final = int(SECONDS)  # seconds of the processor for one
QUICK: Final = 3  # the same for one that others wait behind
START_SECONDS: Final = 60.0  # for a child, on the slowest machine

LENGTH: Final = struct.Struct("!I")
HEAD: Final = struct.Struct("!IB")  # of a message: its length, seconds of the processor
READY: Final = b"+"  # begins a child's first word; behind it stands what its fence lacks
SLOW: Final = b"~"  # the answer to what took more of the processor than it was given


class TooSlow(Unreadable):
    """It took more of the processor than it was given."""


class ReaderBroken(RuntimeError):  # noqa: N818 -- our own breakage
    """No child can be started, e.g. in the middle of an upgrade."""


class Reader:
    """Reads messages in a limited child, one at a time; may be shared by threads."""

    def __init__(self) -> None:
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

    def read(self, raw: bytes, processor: int = PATIENT) -> Reading:
        """Return what `whole.read` returns; `Unreadable` also when it broke the child.

        TooSlow when it takes more seconds of the `processor` than that; ReaderBroken when there is
        no child to ask.
        """
        with self._lock:
            child = self._started()
            try:
                answer = _exchange(child, raw, processor, time.monotonic() + SECONDS)
            except TimeoutError:
                self._drop()
                raise Unreadable(f"reading took longer than {SECONDS:g} s") from None
            except (OSError, EOFError):
                self._drop()
                raise Unreadable("reading it broke the reader") from None
        if answer == SLOW:
            raise TooSlow(f"reading took more than {processor} s of the processor")
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
            self._lacking = tuple(word.removeprefix(READY).decode().split())
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


def _exchange(child: subprocess.Popen[bytes], raw: bytes, processor: int, until: float) -> bytes:
    """Send one message and return the answer; TimeoutError when `until` has passed."""
    sink, source = _pipe(child.stdin), _pipe(child.stdout)
    _send(sink, HEAD.pack(len(raw), processor) + raw, until)
    return _hear(source, until)


def _hear(source: int, until: float) -> bytes:
    (length,) = LENGTH.unpack(_receive(source, LENGTH.size, until))
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
        _await(until, sink=sink)
        view = view[os.write(sink, view[:65536]) :]


def _receive(source: int, size: int, until: float) -> bytes:
    pieces: list[bytes] = []
    while size:
        _await(until, source=source)
        piece = os.read(source, min(size, 1 << 20))
        if not piece:
            raise EOFError
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)


def _await(until: float, *, source: int | None = None, sink: int | None = None) -> None:
    """Wait until a pipe is ready; TimeoutError when `until` has passed, even if it is."""
    sources, sinks = ([pipe] if pipe is not None else [] for pipe in (source, sink))
    left = until - time.monotonic()
    if left <= 0 or not any(select.select(sources, sinks, [], left)):
        raise TimeoutError
