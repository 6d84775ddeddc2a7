"""A real Dovecot on loopback: one user's mailbox over IMAP, filled over LMTP as an MTA would."""

from __future__ import annotations

import base64
import datetime as dt
import hmac
import imaplib
import json
import os
import re
import secrets
import shutil
import smtplib
import subprocess
import time
from collections.abc import Collection
from pathlib import Path
from string import Template
from typing import Any, Final

from certificates import PemFiles
from e2e.peers.needs import account, find, require
from e2e.peers.process import Peer, Process, free_ports, hand_to, home, identity

USER: Final = "jobs@news.example"
PASSWORD: Final = "correct-horse"

# What Dovecot 2.3 offers once logged in
_CAPABILITIES: Final = (
    "IMAP4rev1", "SASL-IR", "LOGIN-REFERRALS", "ID", "ENABLE", "IDLE", "SORT", "SORT=DISPLAY",
    "THREAD=REFERENCES", "THREAD=REFS", "THREAD=ORDEREDSUBJECT", "MULTIAPPEND", "URL-PARTIAL",
    "CATENATE", "UNSELECT", "CHILDREN", "NAMESPACE", "UIDPLUS", "LIST-EXTENDED", "I18NLEVEL=1",
    "CONDSTORE", "QRESYNC", "ESEARCH", "ESORT", "SEARCHRES", "WITHIN", "CONTEXT=SEARCH",
    "LIST-STATUS", "BINARY", "MOVE", "SNIPPET=FUZZY", "PREVIEW=FUZZY", "PREVIEW", "STATUS=SIZE",
    "SAVEDATE", "LITERAL+", "NOTIFY", "SPECIAL-USE",
)  # fmt: skip

_FOLDER: Final = re.compile(rb'\([^)]*\) "\." "?([^"]+)"?')  # a line of LIST

_OAUTH2: Final = """
introspection_mode = local
local_validation_key_dict = fs:posix:prefix={home}/keys/
username_attribute = sub
"""

_TLS: Final = """
ssl = yes
ssl_cert = <{home}/certificate.pem
ssl_key = <{home}/key.pem
"""


class Dovecot(Peer):
    """`with Dovecot(tls=pem_files(tmp_path)) as mailbox:`; its folder goes with it.

    `port` speaks IMAP, with STARTTLS when there is a certificate; `tls_port` IMAP within TLS;
    `lmtp_port` LMTP. `auth_socket` is for Postfix.
    """

    def __init__(
        self,
        *,
        tls: PemFiles | None = None,
        without: Collection[str] = (),
        user: str = USER,
        ports: tuple[int, int, int] | None = None,
    ) -> None:
        """`without`: capabilities not to offer, such as IDLE; what they name would still work.

        `ports`: of IMAP, of IMAP within TLS and of LMTP; None: free ones.
        """
        require("dovecot", "imap", "lmtp", "doveadm", "setpriv")
        unknown = set(without) - set(_CAPABILITIES)
        assert not unknown, f"never offered: {unknown}"
        self.port, self.tls_port, self.lmtp_port = ports or free_ports(3)
        self._user = user
        self._home = home("dovecot")
        self.auth_socket = self._home / "run" / "postfix"
        self._secret = secrets.token_bytes(32)  # of the authority that gives tokens
        self._without = without
        self._tls = tls
        self._process = Process(
            [find("dovecot"), "-F", "-c", str(self._home / "dovecot.conf")],
            folder=self._home,
            greetings={self.port: b"* OK", self.lmtp_port: b"220"},
            log=self._home / "dovecot.log",
            user=account(),
        )

    # What a test does

    def deliver(self, return_path: str, recipient: str, raw: bytes) -> tuple[int, bytes]:
        """Hand a mail in over LMTP; give the reply that settled it."""
        with smtplib.LMTP("127.0.0.1", self.lmtp_port, "mx.example", timeout=10) as lmtp:
            lmtp.ehlo()
            for code, text in (lmtp.mail(return_path), lmtp.rcpt(recipient)):
                if code != 250:
                    return code, text
            return lmtp.data(raw)

    def append(self, folder: str, raw: bytes, internaldate: dt.datetime | None = None) -> None:
        """Put a mail into a folder, which is made if need be, as another client of the user."""
        arrived = imaplib.Time2Internaldate(internaldate) if internaldate else ""
        with self._client() as client:
            client.create(_quoted(folder))  # "NO" when it is there
            assert _ok(client.append(_quoted(folder), "", arrived, raw))

    def mails(self, folder: str = "INBOX") -> list[bytes]:
        """Give what is in a folder, in the order of arrival, unread by it."""
        with self._client() as client:
            assert _ok(client.select(_quoted(folder), readonly=True))
            _, found = client.search(None, "ALL")
            numbers = found[0].split()
            return [_whole(client, number.decode()) for number in numbers]

    def folders(self) -> list[str]:
        with self._client() as client:
            _, lines = client.list()
            named = [_FOLDER.fullmatch(line) for line in lines if isinstance(line, bytes)]
            return sorted(found[1].decode() for found in named if found)

    def kick(self) -> None:
        """Log everybody out, as a server does that goes down for maintenance: with a BYE."""
        kicked = subprocess.run(
            [find("doveadm"), "-c", str(self._home / "dovecot.conf"), "kick", self._user],
            check=False,
            capture_output=True,
            timeout=10,
        )
        # EX_NOHOST: nobody was logged in
        assert kicked.returncode in {0, os.EX_NOHOST}, kicked.stderr

    def token(self, lifetime: dt.timedelta = dt.timedelta(hours=1)) -> str:
        """Give an OAuth 2.0 access token for the user, as XOAUTH2 takes it: a JWT (RFC 7519)."""
        now = time.time()
        end = int(now + lifetime.total_seconds())
        claims = {"sub": self._user, "iat": int(now) - 1, "exp": end}
        signed = f"{_part({'alg': 'HS256', 'typ': 'JWT'})}.{_part(claims)}"
        signature = hmac.digest(self._secret, signed.encode(), "sha256")
        return f"{signed}.{_base64url(signature)}"

    def replace_mailbox(self) -> None:
        """Let the server forget its numbers: the same mails under a new UIDVALIDITY."""
        self.stop()
        for pattern in ("dovecot-uidlist", "dovecot.index*", "dovecot.list.index*"):
            for path in self._maildir.rglob(pattern):
                path.unlink()
        self.start()

    def snapshot(self) -> Path:
        """Make a backup, for `restore`."""
        backup = self._home / f"backup-{secrets.token_hex(4)}"
        _copy(self._maildir, backup)
        return backup

    def restore(self, backup: Path) -> None:
        """Put a backup back: the old UIDVALIDITY, and UIDs that are given out a second time."""
        self.stop()
        shutil.rmtree(self._maildir)
        _copy(backup, self._maildir)
        self.start()

    @property
    def _maildir(self) -> Path:
        return self._home / "mail"

    def _furnish(self) -> None:
        user, group, uid, gid = identity(account())
        template = Template(Path(__file__).with_name("dovecot.conf").read_text())
        offered = [name for name in _CAPABILITIES if name not in self._without]
        text = template.substitute(
            home=self._home,
            user=user,
            group=group,
            port=self.port,
            tls_port=self.tls_port if self._tls else 0,
            lmtp_port=self.lmtp_port,
            tls=_TLS.format(home=self._home) if self._tls else "ssl = no",
            capabilities=" ".join(offered) if self._without else "",
        )
        (self._home / "dovecot.conf").write_text(text)
        (self._home / "oauth2.conf").write_text(_OAUTH2.format(home=self._home))
        login = f"{self._user}:{{PLAIN}}{PASSWORD}:{uid}:{gid}::{self._home}\n"
        (self._home / "users").write_text(login)
        key = self._home / "keys" / "default" / "HS256" / "default"
        key.parent.mkdir(parents=True)
        key.write_bytes(base64.b64encode(self._secret))
        if self._tls:
            shutil.copy(self._tls.certificate, self._home / "certificate.pem")
            shutil.copy(self._tls.key, self._home / "key.pem")
        hand_to(account(), self._home)

    def _client(self) -> imaplib.IMAP4:
        client = imaplib.IMAP4("127.0.0.1", self.port, timeout=10)
        client.login(self._user, PASSWORD)
        return client


def _whole(client: imaplib.IMAP4, number: str) -> bytes:
    _, answer = client.fetch(number, "(BODY.PEEK[])")
    assert isinstance(answer[0], tuple), answer
    return answer[0][1]


def _ok(answer: tuple[str, list[Any]]) -> bool:
    return answer[0] == "OK"


def _quoted(folder: str) -> str:
    return f'"{folder}"'


def _copy(source: Path, target: Path) -> None:
    subprocess.run(["cp", "--archive", str(source), str(target)], check=True)


def _part(claims: dict[str, Any]) -> str:
    return _base64url(json.dumps(claims).encode())


def _base64url(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
