"""The forks of the child that read mails: which mail has one of its own, and which share one.

To fork takes longer than to read a short mail. So small mails of text alone, which only Python's
own parsers meet, share a fork for a while, as Postfix's servers do (`max_use`). A mail with
anything attached, or a large one, has a fork of its own: whatever takes that over has itself and no
other mail.
"""

from __future__ import annotations

import contextlib
import os
import re
import signal
import struct
from collections.abc import Callable
from typing import IO, Final

from mailbot.reading.reader import HEAD, LENGTH, MAX_ANSWER, SLOW

TOGETHER: Final = 50  # mails at most that share a fork
_SMALL: Final = 64 * 1024  # bytes of one that does
# Any other type than text's, and whatever has the name of a file.
_ATTACHED: Final = re.compile(
    rb"content-type\s*:(?!\s*(?:text/(?:plain|html)|multipart/(?:alternative|mixed|related))\b)"
    rb"|\b(?:file)?name\b[\s*\d]*=",
    re.IGNORECASE,
)
_DESCRIPTORS: Final = 1024  # more than a child has open


class Fork:
    """A copy of this process that does some work, with two pipes to talk to it and nothing else."""

    def __init__(self, work: Callable[[], None]) -> None:
        questions, asks = os.pipe()
        hears, answers = os.pipe()
        self._pid = os.fork()
        if self._pid == 0:
            try:
                os.dup2(questions, 0)
                os.dup2(answers, 1)
                os.closerange(3, _DESCRIPTORS)  # with the way to another fork
                work()
                os._exit(0)
            finally:
                os._exit(1)  # it never goes on with what its parent does
        os.close(questions)
        os.close(answers)
        self._sink: Final = open(asks, "wb")  # noqa: PTH123, SIM115 -- a descriptor, until `end`
        self._source: Final = open(hears, "rb")  # noqa: PTH123, SIM115 -- same
        self.asked = 0

    def ask(self, raw: bytes, processor: int) -> bytes | None:
        """Return what it says to a message; None when it has died, or talks nonsense."""
        self.asked += 1
        try:
            tell(self._sink, HEAD.pack(len(raw), processor) + raw)
        except BrokenPipeError:
            return None
        return self.hear()

    def hear(self) -> bytes | None:
        """Return the next thing that it says."""
        try:
            (length,) = LENGTH.unpack(self._source.read(LENGTH.size))
        except struct.error:
            return None
        said = self._source.read(length) if length <= MAX_ANSWER else b""
        return said if len(said) == length else None

    def end(self) -> bool:
        """Let it end; tell whether it had more to do than the processor's time that it had."""
        self._source.close()
        with contextlib.suppress(BrokenPipeError):  # it has ended
            self._sink.close()
        _, status = os.waitpid(self._pid, 0)
        return os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGPROF


class Forks:
    """Reads mails, each in the fork that it is to have."""

    def __init__(self, work: Callable[[], None]) -> None:
        self._work: Final = work
        self._shared: Fork | None = None

    def read(self, raw: bytes, processor: int) -> bytes:
        """Return a fork's answer to a mail; SLOW, or nothing when reading it broke the fork."""
        fork = self._fork_for(raw)
        answer = fork.ask(raw, processor)
        if fork is self._shared:
            if answer is not None and fork.asked < TOGETHER:
                return answer
            self._shared = None
        late = fork.end()
        return answer or (SLOW if late else b"")

    def _fork_for(self, raw: bytes) -> Fork:
        if not goes_together(raw):
            return self._begun()
        if self._shared is None:
            self._shared = self._begun()
        return self._shared

    def _begun(self) -> Fork:
        fork = Fork(self._work)
        fork.hear()  # that it is ready
        return fork


def goes_together(raw: bytes) -> bool:
    """Whether a mail is small and text alone, so that it may share a fork with others."""
    return len(raw) <= _SMALL and _ATTACHED.search(raw) is None


def tell(sink: IO[bytes], said: bytes) -> None:
    """Write at once."""
    sink.write(said)
    sink.flush()
