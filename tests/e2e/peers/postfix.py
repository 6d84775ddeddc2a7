"""A real Postfix on loopback: as the relay mailbot mails through, or the MX before its door."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
from collections.abc import Mapping
from pathlib import Path
from string import Template
from typing import Final

from certificates import PemFiles
from e2e.peers.needs import find, require, require_root
from e2e.peers.process import Peer, Process, free_ports, home

DOMAIN: Final = "news.example"

_NO_WAY_OUT: Final = "error:5.1.2 nothing leaves this host"

_QUEUES: Final = ("maildrop", "incoming", "active", "deferred")

# Name, mode and group, as postfix-files has them; no group: root's
_FOLDERS: Final = (
    ("queue", 0o755, ""),
    ("queue/pid", 0o755, ""),
    ("queue/public", 0o710, "postdrop"),
    ("queue/maildrop", 0o730, "postdrop"),
    *(
        (f"queue/{name}", 0o700, "root")
        for name in (
            *("active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming"),
            *("private", "saved", "trace"),
        )
    ),
    ("data", 0o700, "postfix"),
)


def _is_mail(path: Path) -> bool:
    """Whether it is a file of a whole mail: of one that Postfix took, the owner may execute it.

    One that it was still reading when it was killed lies in the queue, and is nobody's.
    """
    try:
        found = path.stat()
    except FileNotFoundError:  # gone on its way meanwhile
        return False
    return stat.S_ISREG(found.st_mode) and bool(found.st_mode & stat.S_IXUSR)


class Postfix(Peer):
    """`with Postfix(relay_to=sink.port, tls=..., auth=dovecot.auth_socket) as relay:`.

    `port` is open to the world and takes mail for news.example, which goes to `lmtp`.
    `submission_port` takes mail to everybody: behind STARTTLS with `tls`, behind AUTH with `auth`
    (Dovecot's socket and its user). `smtps_port` is the same within TLS. What is for others than
    news.example goes on to the port `relay_to`; without `lmtp`, all of it.
    """

    def __init__(
        self,
        *,
        relay_to: int | None = None,
        lmtp: int | None = None,
        tls: PemFiles | None = None,
        auth: Path | None = None,
        settings: Mapping[str, str] | None = None,
        ports: tuple[int, int, int] | None = None,
    ) -> None:
        """`settings`: more lines of main.cf, which win; `ports`: as the class names them."""
        require("master", "postqueue", "setpriv")
        require_root("Postfix")
        self.port, self.submission_port, self.smtps_port = ports or free_ports(3)
        self._relay_to = relay_to
        self._lmtp = lmtp
        self._tls = tls
        self._auth = auth
        self._settings = settings or {}
        self._home = home("postfix")
        self._process = Process(
            [find("master"), "-c", str(self._home / "etc"), "-d"],
            folder=self._home,
            greetings={self.port: b"220 ", self.submission_port: b"220 "},
            log=self._home / "postfix.log",
        )

    # What a test does

    def queue(self) -> int:
        """Count the mails it still has."""
        # Twice, as a mail may move from a folder not yet read to one that was.
        folders = [self._home / "queue" / name for name in _QUEUES * 2]
        return len(
            {path.name for folder in folders for path in folder.rglob("*") if _is_mail(path)}
        )

    def flush(self) -> None:
        """Try everything again now."""
        subprocess.run(
            [find("postqueue"), "-c", str(self._home / "etc"), "-f"], check=True, timeout=10
        )

    def _furnish(self) -> None:
        self._make_folders()
        self._write_configuration()

    def _make_folders(self) -> None:
        """Do what `postfix check` does, which takes two seconds for it."""
        for name, mode, group in _FOLDERS:
            folder = self._home / name
            folder.mkdir()
            folder.chmod(mode)
            if group:
                shutil.chown(folder, "postfix", group)

    def _write_configuration(self) -> None:
        (self._home / "etc").mkdir()
        values = {
            "home": self._home,
            "port": self.port,
            "submission_port": self.submission_port,
            "smtps_port": self.smtps_port,
            "domains": DOMAIN if self._lmtp else "",
            "inward": f"lmtp:inet:127.0.0.1:{self._lmtp}",
            "outward": f"smtp:[127.0.0.1]:{self._relay_to}" if self._relay_to else _NO_WAY_OUT,
            "certificate": self._tls.certificate if self._tls else "",
            "key": self._tls.key if self._tls else "",
            "tls": "yes" if self._tls else "no",
            "tls_level": "may" if self._tls else "none",
            "submission_tls_level": "encrypt" if self._tls else "none",
            "auth": "yes" if self._auth else "no",
            "auth_socket": self._auth or "none",
            "permitted": "permit_sasl_authenticated" if self._auth else "permit_mynetworks",
        }
        for name in ("main.cf", "master.cf"):
            template = Template(Path(__file__).with_name(f"postfix.{name}").read_text())
            (self._home / "etc" / name).write_text(template.substitute(values))
        with (self._home / "etc" / "main.cf").open("a") as main:
            main.writelines(f"{key} = {value}\n" for key, value in self._settings.items())
        # Postfix waits until nobody has written to it for two seconds.
        os.utime(self._home / "etc" / "main.cf", (0, 0))
