"""Lives of `mailbot run` that are short: each is forked from a process which has loaded everything.

To load takes longer than most of them live. What is not here is the child that reads mails: none
comes in, and it takes even longer. All else is what `mailbot run` does, in a process of its own.

    python -m e2e.crashes.nursery

reads lines, `LOG WORD...`: a file for what is logged, and a command line of mailbot; and answers
with the number of the process that runs it. A line that is a number is answered with how that
process has ended. When it hears no more, all of them have ended.
"""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Never, Self
from unittest.mock import patch

import mailbot.daemon  # what `cli` loads only when it is needed
import mailbot.dispatch.queue  # noqa: F401 -- same
from e2e.daemon import own_environment
from mailbot.cli import execute


class Nursery:
    """`with Nursery() as nursery: nursery.run(log, "run", "--config", ...)`."""

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "e2e.crashes.nursery"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=own_environment({"PYTHONPATH": os.pathsep.join(sys.path)}),
        )
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

    def run(self, log: Path, *words: str) -> Life:
        """Begin a life."""
        number = self.ask(shlex.join((str(log), *words)))
        assert number > 1, "no process of ours"
        return Life(self, number)

    def ask(self, line: str) -> int:
        """Have it do something."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())


class Life:
    """A process of mailbot's."""

    def __init__(self, nursery: Nursery, number: int) -> None:
        self._nursery = nursery
        self._number = number

    @property
    def has_ended(self) -> bool:
        """Whether it has, of itself."""
        # proc_pid_stat(5): the state, behind the name in parentheses
        stat = Path(f"/proc/{self._number}/stat").read_text()
        return stat.rpartition(")")[2].split()[0] == "Z"

    def kill(self) -> bool:
        """End it by SIGKILL; False when it had ended before, of itself."""
        self.signal(signal.SIGKILL)
        return self._nursery.ask(str(self._number)) == -signal.SIGKILL

    def signal(self, number: signal.Signals) -> None:
        """Send it a signal."""
        os.kill(self._number, number)


def main() -> None:
    """Serve until nobody asks any more."""
    living: set[int] = set()
    for line in sys.stdin:
        if line.strip().isdecimal():
            _, status = os.waitpid(int(line), 0)
            living.remove(int(line))
            answer = os.waitstatus_to_exitcode(status)
        else:
            answer = os.fork()
            if not answer:
                _live(*shlex.split(line))
            living.add(answer)
        print(answer, flush=True)  # noqa: T201 -- whom it serves reads it
    for number in living:
        with suppress(ProcessLookupError):
            os.kill(number, signal.SIGKILL)


def _live(log: str, *words: str) -> Never:
    for number, path, flags in ((0, os.devnull, os.O_RDONLY), (1, log, os.O_APPEND | os.O_WRONLY)):
        os.dup2(os.open(path, flags | os.O_CREAT), number)
    os.dup2(1, 2)
    with patch("mailbot.runtime.Reader"):
        status = execute(words)
    os._exit(status)


if __name__ == "__main__":
    main()
