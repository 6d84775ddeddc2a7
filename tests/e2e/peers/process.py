"""A server of somebody else's as a process group of ours: started, awaited, ended, restarted."""

from __future__ import annotations

import grp
import os
import pwd
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final, Self

from e2e.peers.needs import find

_START_SECONDS: Final = 30.0
_STOP_SECONDS: Final = 15.0

# Of the process group $1, once nobody holds the other end of standard input
_LAST_WILL: Final = """
read -r _
kill -s "$2" -- "-$1"
tries=50
while kill -0 -- "-$1" && [ $((tries -= 1)) -gt 0 ]; do sleep 0.1; done
kill -s KILL -- "-$1"
rm -rf -- "$3"
"""


class Process:
    """`command` in the foreground, ready once each port greets with its `greetings`.

    Where the client speaks first the greeting is b"", and being let in is enough.
    `log` is where it writes by itself; what it prints comes to `text` as well.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        folder: Path,
        greetings: Mapping[int, bytes],
        log: Path | None = None,
        user: str | None = None,
        stop_signal: signal.Signals = signal.SIGTERM,
    ) -> None:
        self._command = [*as_user(user), *command]
        self._folder = folder
        self._greetings = greetings
        self._logs = [folder / "printed.log", *([log] if log else [])]
        self._stop_signal = stop_signal
        self._running: subprocess.Popen[bytes] | None = None
        self._heir: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Return once it answers; AssertionError with its log when it does not."""
        assert self._running is None, "it runs already"
        with self._logs[0].open("ab") as printed:
            self._running = subprocess.Popen(
                self._command,
                cwd=self._folder,
                stdin=subprocess.DEVNULL,
                stdout=printed,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self._heir = self._name_heir(self._running)
        try:
            self._await_greetings(self._running)
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Ask it to end, then make it; nothing of its group is left."""
        running, self._running = self._running, None
        heir, self._heir = self._heir, None
        if running is None:
            return
        with suppress(ProcessLookupError):
            os.killpg(running.pid, self._stop_signal)
        try:
            running.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            pass
        finally:
            _end_group(running)
            if heir is not None:
                heir.kill()
                heir.communicate()

    def text(self) -> str:
        """Give all it said, a log after the other."""
        return "".join(path.read_text(errors="replace") for path in self._logs if path.exists())

    def _name_heir(self, running: subprocess.Popen[bytes]) -> subprocess.Popen[bytes]:
        """Give a process that cleans up when we cannot any more: when the tests are killed.

        PR_SET_PDEATHSIG would not do: it goes with a change of user, as Postfix makes.
        """
        sign = self._stop_signal.name.removeprefix("SIG")
        return subprocess.Popen(
            ["/bin/sh", "-c", _LAST_WILL, "sh", str(running.pid), sign, str(self._folder)],
            stdin=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def _await_greetings(self, running: subprocess.Popen[bytes]) -> None:
        end = time.monotonic() + _START_SECONDS
        waiting = dict(self._greetings)
        while waiting:
            assert running.poll() is None, f"ended at once ({running.returncode}):\n{self.text()}"
            assert time.monotonic() < end, f"not heard: {waiting}\n{self.text()}"
            waiting = {port: words for port, words in waiting.items() if not _greets(port, words)}
            if waiting:
                time.sleep(0.05)


def _end_group(leader: subprocess.Popen[bytes]) -> None:
    """Kill a process and all of its group; return when they hold no port and no lock any more."""
    with suppress(ProcessLookupError):  # then all of them have ended
        os.killpg(leader.pid, signal.SIGKILL)
    leader.wait()
    end = time.monotonic() + _STOP_SECONDS
    while _lives(leader.pid) and time.monotonic() < end:
        time.sleep(0.01)


def _lives(group: int) -> bool:
    """Whether a process of a group still runs; one that has only not been reaped does not."""
    for file in Path("/proc").glob("[0-9]*/stat"):
        with suppress(FileNotFoundError, ProcessLookupError):
            # the name before it, in brackets, may hold anything
            state, _parent, its_group = file.read_text().rpartition(")")[2].split()[:3]
            if int(its_group) == group and state not in "ZX":
                return True
    return False


class Peer:
    """A server with a folder of its own; `with` makes both, and leaves neither behind.

    Another one says in `_furnish` what has to stand in the folder, and has its `Process`.
    """

    _home: Path
    _process: Process

    def __enter__(self) -> Self:
        try:
            self._furnish()
            self.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        shutil.rmtree(self._home)

    def start(self) -> None:
        """Listen again, on the same ports and with all it had."""
        self._process.start()

    def stop(self) -> None:
        """End it in order: who is connected is sent away, what it keeps stays."""
        self._process.stop()

    def log(self) -> str:
        """Give all it said."""
        return self._process.text()

    def _furnish(self) -> None:
        """Write what it needs into its folder."""


def home(name: str) -> Path:
    """Make a folder that every user may enter, with a path short enough for a socket's.

    pytest's own folders are closed to others, and a socket's path ends at 107 bytes.
    """
    folder = Path(tempfile.mkdtemp(prefix=f"{name}-"))
    folder.chmod(0o755)
    return folder


def identity(user: str | None) -> tuple[str, str, int, int]:
    """Give the names and the numbers of a user and its group; None: of ourselves."""
    entry = pwd.getpwuid(os.geteuid()) if user is None else pwd.getpwnam(user)
    return entry.pw_name, grp.getgrgid(entry.pw_gid).gr_name, entry.pw_uid, entry.pw_gid


def as_user(user: str | None) -> list[str]:
    """Give the words before a command that is to run as that user; None: as ourselves."""
    if user is None:
        return []
    group = str(identity(user)[3])
    return [find("setpriv"), "--reuid", user, "--regid", group, "--clear-groups", "--"]


def hand_to(user: str | None, folder: Path) -> None:
    """Give a folder and what is in it to the user who will write there."""
    *_, uid, gid = identity(user)
    for path in (folder, *folder.rglob("*")):
        os.chown(path, uid, gid)


def free_ports(count: int) -> list[int]:
    """Give ports that are free, and not of those that outgoing connections take.

    So they are still free after a server was stopped for a while.
    """
    found: list[int] = []
    while len(found) < count:
        port = random.SystemRandom().randrange(20000, 32000)
        with socket.socket() as candidate:
            candidate.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            with suppress(OSError):
                candidate.bind(("127.0.0.1", port))
                if port not in found:
                    found.append(port)
    return found


def _greets(port: int, words: bytes) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=5) as caller:
            return caller.recv(len(words), socket.MSG_WAITALL) == words
    except OSError:
        return False
