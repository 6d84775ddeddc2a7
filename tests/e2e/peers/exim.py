"""A real Exim on loopback: another relay than Postfix, with other words and other habits."""

from __future__ import annotations

import shutil
from pathlib import Path
from string import Template
from typing import Final

from certificates import PemFiles
from e2e.peers.needs import find, require, require_root
from e2e.peers.process import Peer, Process, free_ports, hand_to, home

USER: Final = "jobs@news.example"
PASSWORD: Final = "correct-horse"

_ACCOUNT: Final = "Debian-exim"  # what Debian's was built to run as


class Exim(Peer):
    """`with Exim(relay_to=sink.port, tls=...) as relay:`.

    `submission_port` takes mail to everybody behind STARTTLS and AUTH, `smtps_port` the same
    within TLS; all of it goes on to the port `relay_to`. It knows no `nobody@` anywhere.
    """

    def __init__(self, *, relay_to: int, tls: PemFiles, smtputf8: bool = True) -> None:
        require("exim4")
        require_root("Exim")
        self.submission_port, self.smtps_port = free_ports(2)
        self._relay_to = relay_to
        self._tls = tls
        self._smtputf8 = smtputf8
        self._home = home("exim")
        self._process = Process(
            [find("exim4"), "-C", str(self._home / "exim.conf"), "-bdf", "-q1s"],
            folder=self._home,
            greetings={self.submission_port: b"220 "},
            log=self._home / "mainlog",
        )

    def queue(self) -> int:
        """Count the mails it still has."""
        return len(list((self._home / "spool" / "input").glob("*-H")))

    def _furnish(self) -> None:
        shutil.copy(self._tls.certificate, self._home / "certificate.pem")
        shutil.copy(self._tls.key, self._home / "key.pem")
        (self._home / "spool").mkdir()
        hand_to(_ACCOUNT, self._home)
        template = Template(Path(__file__).with_name("exim.conf").read_text())
        values = {
            "home": self._home,
            "program": find("exim4"),
            "submission_port": self.submission_port,
            "smtps_port": self.smtps_port,
            "relay_to": self._relay_to,
            "smtputf8": "*" if self._smtputf8 else "",
            "user": USER,
            "password": PASSWORD,
        }
        # Root's, as Exim takes no configuration of others.
        (self._home / "exim.conf").write_text(template.substitute(values))
