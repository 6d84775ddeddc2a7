"""What a bench of mailing needs of the machine: a sink, its processors, its disk."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from e2e.peers.process import free_ports

TICKS: Final = os.sysconf("SC_CLK_TCK")
PATIENCE: Final = 30.0  # seconds without a letter, after which a sender has failed
LOOK: Final = 0.02  # seconds between two looks at the sink's counter

# Begins the settings of each mailbot that is measured.
NEWSLETTER: Final = """\
[newsletter]
name = "Two Good Jobs"
address = "jobs@news.example"
editors = ["editor@desk.example"]
operator = "root@desk.example"
postal_address = "1 Main Street, Springfield"

[schedule]
timezone = "Europe/Berlin"

"""


class Sink:
    """Postfix's smtp-sink, and how many letters it has taken."""

    def __init__(self, folder: Path) -> None:
        (self.port,) = free_ports(1)
        self._count = (folder / "sink").open("wb+")
        self._process = subprocess.Popen(  # noqa: S603 -- nothing of others in it
            ["smtp-sink", "-u", "nobody", "-c", f"127.0.0.1:{self.port}", "500"],  # noqa: S607 -- of the PATH
            stdout=self._count,
            stderr=subprocess.DEVNULL,
        )
        until_open(self.port, 4)

    @property
    def letters(self) -> int:
        """How many it has taken."""
        tail = os.pread(
            self._count.fileno(), 4096, max(0, os.fstat(self._count.fileno()).st_size - 400)
        )
        counts = re.findall(rb"mesg=(\d+)", tail)
        return int(counts[-1]) if counts else 0

    def spent(self) -> float:
        """How long it has used the processor."""
        return seconds(self._process.pid)

    def close(self) -> None:
        """End it."""
        self._process.terminate()
        self._process.wait()
        self._count.close()

    def timed(self, count: int, sender: Callable[[], float]) -> tuple[float, float, float]:
        """Wait for so many letters: how long they took from the first, sender's time, ours."""
        last = time.perf_counter()
        while not self.letters and time.perf_counter() - last < PATIENCE:
            time.sleep(LOOK / 4)
        first, begun, ours, theirs = self.letters, time.perf_counter(), self.spent(), sender()
        seen, last = first, begun
        while seen < count:
            time.sleep(LOOK)
            if self.letters != seen:
                seen, last = self.letters, time.perf_counter()
            elif time.perf_counter() - last > PATIENCE:
                raise RuntimeError(f"{seen} of {count} letters, and no more")
        scale = count / (count - first)
        took = (last - begun) * scale
        return took, (sender() - theirs) * scale, (self.spent() - ours) * scale


@contextmanager
def sink(folder: Path) -> Iterator[Sink]:
    """Run a fresh one."""
    running = Sink(folder)
    try:
        yield running
    finally:
        running.close()


def until_open(port: int, seconds: float) -> None:
    """Wait until somebody listens there; OSError when nobody does in time."""
    end = time.perf_counter() + seconds
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            if time.perf_counter() > end:
                raise
            time.sleep(LOOK)
        else:
            return


def seconds(pid: int) -> float:
    """Return how long a process has used the processor, with its children that have ended."""
    # proc_pid_stat(5): utime, stime, cutime and cstime, behind the name in parentheses
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[11:15])) / TICKS


def family_seconds(pid: int) -> float:
    """Return the same of a process and its children that live."""
    tasks = Path(f"/proc/{pid}/task").glob("*/children")  # a child is that of a thread
    children = [child for task in tasks for child in task.read_text().split()]
    return seconds(pid) + sum(family_seconds(int(child)) for child in children)


def peak_mb(pid: int) -> float:
    """Return the most memory a process had, in MB."""
    found = re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())
    return int(found[1]) / 1024 if found else 0


def flushes(folder: Path) -> float:
    """How many times a second the disk under a folder takes 4 KB for good."""
    count, end = 0, time.perf_counter() + 0.5
    with (folder / "flushed").open("wb", buffering=0) as file:
        while time.perf_counter() < end:
            file.write(b"x" * 4096)
            os.fsync(file.fileno())
            count += 1
    return count * 2
