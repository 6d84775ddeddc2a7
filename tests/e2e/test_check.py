"""`mailbot check` against real servers, as an operator types it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from certificates import PemFiles, pem_files
from e2e.daemon import end, started
from e2e.peers.dovecot import PASSWORD, USER, Dovecot
from e2e.peers.postfix import Postfix
from e2e.peers.process import free_ports
from keys import key
from mailbot.store import Store
from mailbot.tables import Inbound, Letter
from mailbot.trust.dkim import public_record
from mailbot.trust.resolver import txt_line

pytestmark = pytest.mark.e2e

DOMAIN = "news.example"

_COMMON = """\
[newsletter]
name = "Two Good Jobs"
address = "jobs@news.example"
editors = ["editor@desk.example"]
operator = "root@desk.example"
postal_address = "1 Main Street, Springfield"

[schedule]
day = "{day}"

[trust]
zone_file = "dns.zone"

[database]
url = "sqlite:///mailbot.db"
installation_file = "installation"

""".format(day=f"{datetime.now(UTC) + timedelta(days=4):%A}".lower())  # no draft is due meanwhile

_OUTBOUND = """\
[outbound]
host = "127.0.0.1"
port = {port}
tls = "{tls}"
"""


class Operator:
    """Somebody with a folder, a configuration and a terminal."""

    def __init__(self, folder: Path, tls: PemFiles) -> None:
        self.folder = folder
        self._environment = {k: v for k, v in os.environ.items() if not k.startswith("MAILBOT_")}
        self._environment["SSL_CERT_FILE"] = str(tls.authority)
        self.put("password", PASSWORD)
        self.put("dkim.key", key())
        (folder / "dns.zone").write_text(
            txt_line(f"m1._domainkey.{DOMAIN}", public_record(key()))
            + txt_line(DOMAIN, "v=spf1 ip4:127.0.0.1 -all")
            + txt_line(f"_dmarc.{DOMAIN}", "v=DMARC1; p=reject")
            + f"{DOMAIN}. 300 IN MX 10 mx.{DOMAIN}.\n"
        )

    def put(self, name: str, secret: str) -> None:
        path = self.folder / name
        path.write_text(secret)
        path.chmod(0o600)

    def configures(self, *sections: str) -> None:
        (self.folder / "mailbot.toml").write_text(_COMMON + "\n".join(sections))

    def checks(self, *options: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*self._mailbot("check"), *options],
            check=False,
            capture_output=True,
            text=True,
            env=self._environment,
            timeout=100,
        )

    def finds(self, *options: str) -> tuple[int, dict[str, str], dict[str, Any]]:
        """Give exit status, the level of each finding, and what is proposed."""
        done = self.checks("--json", *options)
        found = json.loads(done.stdout)
        levels = {finding["about"]: finding["level"] for finding in found["findings"]}
        return done.returncode, levels, found["proposed"]

    @contextmanager
    def running(self) -> Iterator[None]:
        """Run the daemon."""
        config = self.folder / "mailbot.toml"
        with started(config, environment=self._environment) as daemon:
            daemon.wait(lambda: daemon.event("started"))
            yield
            end(daemon)

    def owes(self) -> list[str]:
        """Give the letters that the daemon has written since it was founded."""
        store = Store(f"sqlite:///{self.folder / 'mailbot.db'}")
        try:
            with store.snapshot() as session:
                return list(session.exec(select(Letter.template)))
        finally:
            store.close()

    def handled(self) -> set[str]:
        """Wait until the daemon has dealt with each mail, and give why it did what it did."""
        store = Store(f"sqlite:///{self.folder / 'mailbot.db'}")
        try:
            for _ in range(200):
                with store.snapshot() as session:
                    reasons = {mail.reason for mail in session.exec(select(Inbound))}
                if "" not in reasons:
                    break
                time.sleep(0.1)
            return reasons
        finally:
            store.close()

    def _mailbot(self, command: str) -> list[str]:
        config = str(self.folder / "mailbot.toml")
        return [sys.executable, "-m", "mailbot", command, "--config", config]


_IMAP = """\
[inbound]
kind = "imap"
host = "127.0.0.1"
port = {port}
tls = "implicit"
user = "{user}"
password_file = "password"
"""

_LOGIN = f"""\
user = "{USER}"
password_file = "password"
"""

_SIGNS = """\
dkim_selector = "m1"
dkim_key_file = "dkim.key"
"""


@pytest.fixture
def tls(tmp_path: Path) -> PemFiles:
    return pem_files(tmp_path)


@pytest.fixture
def operator(tmp_path: Path, tls: PemFiles) -> Operator:
    return Operator(tmp_path, tls)


def test_a_mailbox_at_dovecot_and_postfix_as_relay(operator: Operator, tls: PemFiles) -> None:
    with (
        Dovecot(tls=tls) as dovecot,
        Postfix(lmtp=dovecot.lmtp_port, tls=tls, auth=dovecot.auth_socket) as postfix,
    ):
        imap = _IMAP.format(port=dovecot.tls_port, user=USER)
        relay = _OUTBOUND.format(port=postfix.submission_port, tls="starttls") + _LOGIN + _SIGNS
        operator.configures(imap, relay)

        done = operator.checks()

        assert done.returncode == 0, done.stdout + done.stderr
        assert "error" not in done.stdout
        assert "ok       sub-address: jobs+…@news.example arrives" in done.stdout
        for about in ("relay", "imap", "return path", "message-id", "dkim", "body", "dmarc"):
            assert re.search(f"^ok +{about}: ", done.stdout, re.MULTILINE), (about, done.stdout)
        assert "Put these lines" not in done.stdout
        assert dovecot.mails("INBOX") == []  # nothing of ours is left behind
        assert PASSWORD not in done.stdout + done.stderr


def test_a_mailbox_that_the_daemon_reads_at_the_same_time(
    operator: Operator, tls: PemFiles
) -> None:
    """Whoever of the two is first: the letter is found, answered by nobody, and taken away."""
    with (
        Dovecot(tls=tls) as dovecot,
        Postfix(lmtp=dovecot.lmtp_port, tls=tls, auth=dovecot.auth_socket) as postfix,
    ):
        imap = _IMAP.format(port=dovecot.tls_port, user=USER) + "poll_seconds = 1\n"
        relay = _OUTBOUND.format(port=postfix.submission_port, tls="starttls") + _LOGIN + _SIGNS
        operator.configures(imap, relay)

        with operator.running():
            status, levels, proposed = operator.finds()

        assert (status, proposed) == (0, {}), levels
        assert levels["arrival"] == levels["sub-address"] == levels["dkim"] == "ok"
        assert operator.owes() == []


def test_a_postfix_that_sets_its_own_message_id(operator: Operator, tls: PemFiles) -> None:
    checks = operator.folder / "checks"
    checks.write_text("/^Message-ID:/ REPLACE Message-ID: <1@relay.example>\n")
    checks.chmod(0o644)
    settings = {"header_checks": f"regexp:{checks}"}
    with (
        Dovecot(tls=tls) as dovecot,
        Postfix(
            lmtp=dovecot.lmtp_port, tls=tls, auth=dovecot.auth_socket, settings=settings
        ) as postfix,
    ):
        imap = _IMAP.format(port=dovecot.tls_port, user=USER)
        relay = _OUTBOUND.format(port=postfix.smtps_port, tls="implicit") + _LOGIN
        operator.configures(imap, relay)

        done = operator.checks()

        assert done.returncode == 0, done.stdout + done.stderr
        _, lines = done.stdout.split("Put these lines into mailbot.toml:\n")
        assert lines == "\n[outbound]\nkeeps_message_id = false\n"


def test_the_mistakes_of_a_first_day(operator: Operator, tls: PemFiles) -> None:
    """A wrong password, the wrong kind of TLS: each has a line, and none shows a secret."""
    with Dovecot(tls=tls) as dovecot, Postfix(lmtp=1, tls=tls, auth=dovecot.auth_socket) as postfix:
        operator.put("password", "not-my-password")
        imap = _IMAP.format(port=dovecot.tls_port, user=USER)
        relay = _OUTBOUND.format(port=postfix.submission_port, tls="implicit") + _LOGIN
        operator.configures(imap, relay)

        done = operator.checks()

    assert done.returncode == 1
    assert "imap: the login is refused: look at inbound.user and its password" in done.stdout
    assert 'does not begin with TLS: set outbound.tls = "starttls"' in done.stdout
    assert "not-my-password" not in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_at_the_door_without_and_with_the_daemon(operator: Operator) -> None:
    """Behind Postfix the check stands at the door itself, or asks what the daemon got."""
    (door,) = free_ports(1)
    with Postfix(lmtp=door) as postfix:
        lmtp = f'[inbound]\nkind = "lmtp"\nlisten = "127.0.0.1:{door}"\n'
        operator.configures(lmtp, _OUTBOUND.format(port=postfix.port, tls="none"))
        alone = operator.finds()
        with operator.running():
            beside = operator.finds()
            handled = operator.handled()

    for status, levels, proposed in (alone, beside):
        assert status == 0, levels
        assert levels["arrival"] == levels["sub-address"] == levels["return path"] == "ok"
        assert proposed == {}
    assert handled == {"own_mail"}
    assert operator.owes() == []
