"""One process of `mailbot run`, as anybody starts it, and what its log says."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final, TypeVar

T = TypeVar("T")

Event = dict[str, Any]

PATIENCE_SECONDS: Final = 30.0  # for one step, on the slowest machine
STOP_SECONDS: Final = 35.0  # the daemon's own grace, and a little
LAST_WORDS: Final = 30


def own_environment(more: Mapping[str, str] | None = None) -> dict[str, str]:
    """Give a daemon's environment: nothing of ours configures it."""
    own = {k: v for k, v in os.environ.items() if not re.match("MAILBOT_|NOTIFY_", k)}
    return own | dict(more or {})


@dataclass
class Daemon:
    """A running daemon, seen from outside."""

    process: subprocess.Popen[bytes]
    hears: Callable[[bytes], None] | None = None  # is told each line before it is noted
    events: list[Event] = field(default_factory=list)
    noise: list[str] = field(default_factory=list)  # lines that are no event: a traceback, say
    _said: threading.Condition = field(default_factory=threading.Condition)

    @property
    def lives(self) -> bool:
        return self.process.poll() is None

    def event(self, name: str, **fields: object) -> Event | None:
        """Give the first such event there was."""
        for event in tuple(self.events):
            if event["event"] == name and fields.items() <= event.items():
                return event
        return None

    def count(self, name: str) -> int:
        return sum(event["event"] == name for event in tuple(self.events))

    def wait(self, look: Callable[[], T | None], seconds: float = PATIENCE_SECONDS) -> T:
        """Wait for the log to say something; AssertionError with the end of it when it does not."""
        with self._said:
            done = self._said.wait_for(lambda: look() is not None or not self.lives, seconds)
            found = look()
        assert done, self.last_words()
        assert found is not None, self.last_words()
        return found

    def listen(self, stream: Iterable[bytes]) -> None:
        """Take down what the daemon says, until it falls silent."""
        for line in stream:
            if self.hears:
                self.hears(line)
            text = line.decode("utf-8", "replace").rstrip("\n")
            try:
                event = json.loads(text)
            except ValueError:
                event = None
            with self._said:
                if isinstance(event, dict) and "event" in event:
                    self.events.append(event)
                else:
                    self.noise.append(text)
                self._said.notify_all()
        with self._said:
            self._said.notify_all()

    def last_words(self) -> str:
        said = (json.dumps(event) for event in self.events[-LAST_WORDS:])
        return "\n".join([*said, *self.noise[-LAST_WORDS:]])

    def processor_seconds(self) -> float:
        # proc_pid_stat(5): utime and stime, behind the name in parentheses
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def started(
    config: Path,
    clock: datetime | str | None = None,
    *,
    role: str = "all",
    environment: Mapping[str, str] | None = None,
    hears: Callable[[bytes], None] | None = None,
    under: Sequence[str] = (),
) -> Iterator[Daemon]:
    """Start a daemon, without waiting for anything; it is killed at the end if it lives then.

    By a clock as `--clock` takes it, None: by the machine's. `hears` is told each line of the log.
    `under` is a command that runs it, as the same process.
    """
    command = [*under]
    command += [sys.executable, "-m", "mailbot", "run", "--config", str(config), "--role", role]
    if clock:
        command += ["--clock", clock if isinstance(clock, str) else clock.isoformat()]
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=own_environment(environment),
    ) as process:
        assert process.stderr is not None
        daemon = Daemon(process, hears)
        ear = threading.Thread(target=daemon.listen, args=(process.stderr,), daemon=True)
        ear.start()
        try:
            yield daemon
        finally:
            if daemon.lives:
                process.kill()
            process.wait()
            ear.join(PATIENCE_SECONDS)


def end(daemon: Daemon) -> None:
    """End a daemon as systemd does; it has to end well."""
    daemon.process.send_signal(signal.SIGTERM)
    status = daemon.process.wait(STOP_SECONDS)
    assert status == 0, daemon.last_words()
