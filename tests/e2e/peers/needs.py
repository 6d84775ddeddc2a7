"""What the real peers need of this machine; in CI a lack of it is a failure, elsewhere a skip."""

from __future__ import annotations

import os
import shutil
from glob import glob
from pathlib import Path
from typing import Final, Never

import pytest

_FOLDERS: Final = (
    "/usr/sbin",
    "/usr/lib/dovecot",
    "/usr/lib/postfix/sbin",
    "/usr/lib/postgresql/*/bin",
    "/opt/exim4/usr/sbin",  # where .ci/run unpacks it: Debian has one MTA at a time
)

_PACKAGES: Final = {
    "dovecot": "dovecot-imapd",
    "imap": "dovecot-imapd",
    "lmtp": "dovecot-lmtpd",
    "doveadm": "dovecot-imapd",
    "exim4": "exim4-daemon-light",
    "master": "postfix",
    "postgres": "postgresql",
    "postqueue": "postfix",
    "initdb": "postgresql",
    "ip": "iproute2",
    "setpriv": "util-linux",
    "strace": "strace",
    "systemd-analyze": "systemd",
    **dict.fromkeys(("unshare", "nsenter", "runuser"), "util-linux"),
}


def require(*programs: str) -> None:
    """Go on only where these programs are installed."""
    missing = sorted({_PACKAGES.get(name, name) for name in programs if _look_for(name) is None})
    if missing:
        packages = " ".join(missing)
        not_here(f"missing from this machine: apt-get install {packages} (Debian 12)")


def require_root(program: str) -> None:
    """Go on only as root: there are programs that start no other way."""
    if not is_root():
        not_here(f"{program} starts as root only: run the tests as root")


def find(program: str) -> str:
    """Give the path of a program that `require` has found."""
    path = _look_for(program)
    assert path is not None, f"{program} was not required"
    return path


def is_root() -> bool:
    return os.geteuid() == 0


def account() -> str | None:
    """Give the user to run what refuses root; None: ourselves."""
    return "nobody" if is_root() else None


def _look_for(program: str) -> str | None:
    found = shutil.which(program)
    if found:
        return found
    paths = [path for folder in _FOLDERS for path in glob(f"{folder}/{program}")]  # noqa: PTH207 -- a pattern with a root
    runnable = [path for path in paths if os.access(path, os.X_OK)]
    return max(runnable, key=_version, default=None)


def _version(path: str) -> int:
    """Give the major number in /usr/lib/postgresql/15/bin, 0 elsewhere."""
    return max((int(part) for part in Path(path).parts if part.isdecimal()), default=0)


def not_here(reason: str) -> Never:
    """Skip the test, or fail it in CI, where everything has to be there."""
    if os.environ.get("CI") == "true":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
