"""A machine of its own within this one: what is done to it is real, and gone with it.

Its processes, network and IPC are its own; of the disk it sees this machine's, and writes above it
(overlayfs), so that packages, users, /etc and Debian's own clusters are real and stay unharmed.
There is no systemd in it: `systemctl.py` plays that part, and says how far.
"""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from e2e.peers.needs import find, not_here, require, require_root
from e2e.peers.process import home

PATH: Final = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

# Its first process: makes the disk, says so, and lives until we let go of its standard input.
# The files of /etc that a container mounts one by one would be missing under an overlay.
_INIT: Final = r"""
mount --make-rprivate /
mount -t tmpfs -o mode=755 machine "$1"
for folder in etc home opt root srv usr var; do
  mkdir -p "$1/$folder/new" "$1/$folder/work"
done
cp -L /etc/resolv.conf "$1/index.resolv.conf"
cp -L /etc/hosts /etc/hostname /etc/resolv.conf "$1/etc/new/"
chmod 700 "$1/root/new"
for folder in etc home opt root srv usr var; do
  mount -t overlay -o "lowerdir=/$folder,upperdir=$1/$folder/new,workdir=$1/$folder/work" \
    overlay "/$folder"
done
mount -t tmpfs -o mode=755 run /run
mkdir -m 1777 /run/lock
echo up
exec cat
"""

# With this machine's network, and the name servers that go with it
_ONLINE: Final = (
    'mount --bind "$1/index.resolv.conf" /etc/resolv.conf; exec bash -euo pipefail -c "$2"'
)

# What it takes here to reach the package index
_INDEX_VARIABLES: Final = re.compile(r"(?i)pip_.*|.*_proxy|(ssl|curl|git_ssl|requests)_c(er|a).*")

_CLONE_NEWNET: Final = 0x40000000

_START_SECONDS: Final = 30.0


@dataclass(frozen=True, slots=True)
class Done:
    """A command that was typed, and what came of it."""

    status: int
    printed: str  # both streams, as on a terminal


class Machine:
    """`with Machine() as machine: machine.type("adduser …")`."""

    def __init__(self) -> None:
        require("unshare", "nsenter", "mount", "setpriv", "runuser", "ip")
        require_root("a machine of the tests")
        self._folder = home("machine")
        self._init: subprocess.Popen[str] | None = None
        self._outside = os.open("/proc/thread-self/ns/net", os.O_RDONLY)

    # What a test does

    def type(
        self, commands: str, *, typed: str = "", online: bool = False, **variables: str
    ) -> Done:
        """Run lines of the shell as root, each of which has to succeed.

        `typed` is what the operator types when asked. `online`: with this machine's network, for
        the package index, and without its own.
        """
        environment = {"PATH": PATH, "HOME": "/root", "LANG": "C.UTF-8", "TERM": "dumb"}
        words = ["bash", "-euo", "pipefail", "-c", commands]
        if online:
            environment |= {k: v for k, v in os.environ.items() if _INDEX_VARIABLES.fullmatch(k)}
            environment["DEBIAN_FRONTEND"] = "noninteractive"
            words = ["unshare", "--mount", "sh", "-ec", _ONLINE, "sh", str(self._folder), commands]
        return self._run(words, environment | variables, typed, online=online)

    def write(self, path: str, text: str, mode: int = 0o644) -> None:
        """Put a file onto its disk."""
        done = self.type(f'install -D -m {mode:o} /dev/stdin "$FILE"', typed=text, FILE=path)
        assert done.status == 0, done.printed

    @contextmanager
    def network(self) -> Iterator[None]:
        """Be in its network: what this thread opens and starts within is there, and stays there."""
        theirs = os.open(f"/proc/{self._first()}/ns/net", os.O_RDONLY)
        try:
            _enter(theirs)
            yield
        finally:
            _enter(self._outside)
            os.close(theirs)

    def connect(self, other: Machine, own: str, theirs: str) -> None:
        """Lay a wire to another machine; each end has an address in one network of 256."""
        with self.network():
            wire = ("link", "add", "lan", "type", "veth", "peer", "name", "lan")
            _ip(*wire, "netns", str(other._first()))
        for machine, address in ((self, own), (other, theirs)):
            with machine.network():
                _ip("address", "add", f"{address}/24", "dev", "lan")
                _ip("link", "set", "lan", "up")

    # Life

    def __enter__(self) -> Self:
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        init, self._init = self._init, None
        if init is not None:
            init.kill()  # and, by --kill-child, everything in it
            init.communicate()
        os.close(self._outside)
        shutil.rmtree(self._folder)

    def _start(self) -> None:
        spaces = ["--mount", "--pid", "--net", "--ipc", "--uts", "--mount-proc"]
        init_words = ["sh", "-ec", _INIT, "sh", str(self._folder)]
        self._init = init = subprocess.Popen(
            [find("unshare"), *spaces, "--fork", "--kill-child", *init_words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={"PATH": PATH},
        )
        assert init.stdout is not None
        assert init.stderr is not None
        if init.stdout.readline() != "up\n":
            not_here(f"no machine within this one: {init.stderr.read().strip()}")
        with self.network():
            _ip("link", "set", "lo", "up")
        shim = "#!/usr/bin/python3\n" + Path(__file__).with_name("systemctl.py").read_text()
        for name in ("systemctl", "journalctl"):
            self.write(f"/usr/local/sbin/{name}", shim, 0o755)
        # A package that has to be fetched first is not to start its server in this machine's network.
        self.write("/usr/sbin/policy-rc.d", "#!/bin/sh\nexit 101\n", 0o755)

    def _first(self) -> int:
        """Give the number, here, of its first process."""
        assert self._init is not None, "it is off"
        number = self._init.pid
        return int(Path(f"/proc/{number}/task/{number}/children").read_text())

    def _run(
        self, words: list[str], environment: Mapping[str, str], typed: str, *, online: bool
    ) -> Done:
        # Whoever asks may be in its network.
        network = f"--net=/proc/{os.getpid()}/fd/{self._outside}" if online else "--net"
        spaces = ["--mount", "--pid", "--ipc", "--uts", network]
        ran = subprocess.run(
            [find("nsenter"), f"--target={self._first()}", *spaces, "--wd=/root", "--", *words],
            input=typed,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            env=environment,
        )
        return Done(ran.returncode, ran.stdout)


def _enter(space: int) -> None:
    """Move this thread into a network: setns(2), which Python has from 3.12 on."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.setns(space, _CLONE_NEWNET) != 0:
        raise OSError(ctypes.get_errno(), "setns")


def _ip(*words: str) -> None:
    subprocess.run([find("ip"), *words], check=True)
