"""Every command of the operator's two pages, typed as it stands there, on a machine made for it.

Real: the packages, `git clone` and `make install` from the package index, users and files, Debian's
own Postfix and PostgreSQL, and around the machine a provider of Dovecot and Postfix whose
certificate the machine trusts, at the ports and names of the pages; the DNS records that `init`
prints are published. Played: systemd (`systemctl.py` says how far), the name server, and the rest
of the mail world, which is one relay that takes everything.
"""

from __future__ import annotations

import re
import shutil
import smtplib
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import Final

import pytest

from certificates import pem_files
from e2e.machine import Machine
from e2e.pages import Step, is_shown, steps
from e2e.peers.dovecot import PASSWORD, Dovecot
from e2e.peers.names import NameServer
from e2e.peers.needs import require
from e2e.peers.postfix import Postfix
from keys import NOON, letter, signer, zone_text
from mailbot.trust.dkim import signed
from relay import Accepted, FakeRelay

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(600)]

ROOT: Final = Path(__file__).parents[2]
JOBS: Final = "jobs@example.org"
EMPLOYER: Final = "ruth@lanternloaf.example"

# What is fetched from elsewhere, and so with the network of this machine
_FETCHES: Final = re.compile(r"(?m)^(?:apt-get|make) ")
_PUBLISHED: Final = re.compile(r"(?m)^  (\S+\. 300 IN (?:TXT|MX) .*)$")

_WORLD: Final = """
example.org. 300 IN MX 10 mx.example.org.
mx.example.org. 300 IN A 192.0.2.1
imap.example.org. 300 IN A 127.0.0.1
smtp.example.org. 300 IN A 127.0.0.1
"""

PATIENCE_SECONDS: Final = 60.0


@dataclass(frozen=True, slots=True)
class Site:
    """A machine and one beside it, the name server they ask, and who takes the mail that leaves."""

    machine: Machine
    another: Machine
    names: NameServer
    world: FakeRelay

    def follow(self, page: str, repository: Path) -> None:
        """Type everything on a page; what it shows has to come."""
        typed = list(steps(ROOT / "docs" / page))
        moved = False
        for step in typed:
            if step.elsewhere and not moved:
                moved = True
                self._move([one for one in typed if one.section in step.elsewhere], repository)
            machine = self.another if step.elsewhere else self.machine
            done = self._type(machine, step, repository)
            place = f"docs/{page}:{step.line}"
            print(f"{place}\n{step.commands}\n{done}")  # noqa: T201 -- shown where it fails
            if step.shown is not None:
                assert is_shown(step.shown, done), f"{place} shows\n{step.shown}\nbut\n{done}"
            for record in _PUBLISHED.findall(done):
                self.names.publish(record)

    def _move(self, before: list[Step], repository: Path) -> None:
        """Prepare the other machine, and carry over what the operator keeps a copy of."""
        for step in before:
            self._type(self.another, step, repository)
        carried = self.machine.type("base64 /var/backups/mailbot.tar.gz").printed
        self.another.type("base64 --decode >/var/backups/mailbot.tar.gz", typed=carried)

    def _type(self, machine: Machine, step: Step, repository: Path) -> str:
        online = _FETCHES.search(step.commands) is not None
        assert not (online and "systemctl" in step.commands), "a service belongs to its network"
        done = machine.type(
            step.commands,
            typed=f"{PASSWORD}\n" * step.commands.count("read -"),
            online=online,
            MAILBOT=str(repository),
        )
        assert done.status == 0, f"{step.commands}\n{done.printed}"
        return done.printed

    def answer_to(self, hand_in: Callable[[bytes], None]) -> Accepted:
        """Write as an employer, and give what comes back."""
        text = letter(EMPLOYER, subject="We look for a Head Baker")
        hand_in(signed(text, signer("lanternloaf.example"), NOON))
        end = time.monotonic() + PATIENCE_SECONDS
        while not self.world.to(EMPLOYER):
            said = self.machine.type("journalctl -u mailbot; cat /var/log/postfix.log").printed
            assert time.monotonic() < end, said
            time.sleep(0.1)
        (answer,) = self.world.to(EMPLOYER)
        return answer


def _subject(mail: Accepted) -> str:
    return str(message_from_bytes(mail.raw, policy=default)["Subject"])


def test_a_mailbox_and_its_relay(tmp_path: Path, repository: Path) -> None:
    tls = pem_files(tmp_path, hosts=("imap.example.org", "smtp.example.org"))
    with site() as at, ExitStack() as provider:
        trust(at.machine, tls.authority)
        # Dovecot runs as nobody here, at the ports of a provider.
        at.machine.type("echo 0 >/proc/sys/net/ipv4/ip_unprivileged_port_start")
        with at.machine.network():
            dovecot = provider.enter_context(Dovecot(tls=tls, user=JOBS, ports=(143, 993, 24)))
            provider.enter_context(
                Postfix(
                    relay_to=at.world.port,
                    lmtp=dovecot.lmtp_port,
                    tls=tls,
                    auth=dovecot.auth_socket,
                    ports=(25, 587, 465),
                    settings={"virtual_mailbox_domains": "example.org"},
                )
            )

            at.follow("mailbox-and-relay.md", repository)

            answer = at.answer_to(lambda raw: hand_in_at(25, raw))
        assert "Head Baker" in _subject(answer)
        assert b"DKIM-Signature: " in answer.raw


def test_postfix_and_postgresql(repository: Path) -> None:
    with site() as at, at.machine.network():
        # Instead of by the MX of each domain, of which there are none here
        at.machine.type(f"postconf -e 'relayhost = [127.0.0.1]:{at.world.port}'")
        at.machine.type("postconf -e 'maillog_file = /var/log/postfix.log'")

        at.follow("postfix-and-postgresql.md", repository)

        answer = at.answer_to(lambda raw: hand_in_at(25, raw))
        assert "Head Baker" in _subject(answer)
        assert b"DKIM-Signature: " in answer.raw

        at.machine.type("systemctl stop mailbot")
        hears(at.another, '"event": "leading"')
        with at.another.network():
            hand_in_at(25, letter("ann@example.net"))
        hears(at.another, '"event": "handled"')


def hears(machine: Machine, what: str) -> None:
    """Wait for mailbot's log there to say something."""
    end = time.monotonic() + PATIENCE_SECONDS
    while what not in (said := machine.type("journalctl -u mailbot").printed):
        assert time.monotonic() < end, said
        time.sleep(0.5)


@pytest.fixture(scope="session")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository of the code as it is in this checkout, committed or not."""
    folder = tmp_path_factory.mktemp("code") / "mailbot"
    folder.mkdir()
    listed = git(ROOT, "ls-files", "--cached", "--others", "--exclude-standard", "-z")
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).exists():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
    git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    who = ("-c", "user.name=Test", "-c", "user.email=test@example.org")
    git(folder, *who, "commit", "--quiet", "--message", "as it is")
    return folder


def git(folder: Path, *words: str) -> str:
    require("git")
    return subprocess.run(
        ["git", "-C", str(folder), *words], check=True, capture_output=True, text=True
    ).stdout


@contextmanager
def site() -> Iterator[Site]:
    with ExitStack() as stack:
        machine = stack.enter_context(Machine())
        another = stack.enter_context(Machine())
        machine.connect(another, "192.0.2.1", "192.0.2.2")
        for one in (machine, another):
            one.write("/etc/resolv.conf", "nameserver 192.0.2.1\n")
            one.write("/etc/hosts", "127.0.0.1 localhost\n")
        with machine.network():
            names = stack.enter_context(NameServer())
            world = stack.enter_context(FakeRelay())
        names.publish(_WORLD + zone_text(["lanternloaf.example"]))
        yield Site(machine, another, names, world)


def trust(machine: Machine, authority: Path) -> None:
    """Have the machine trust an authority, as Debian does those of its ca-certificates."""
    machine.write("/etc/ssl/certs/tests.pem", authority.read_text())
    done = machine.type("openssl rehash /etc/ssl/certs")
    assert done.status == 0, done.printed


def hand_in_at(port: int, raw: bytes) -> None:
    with smtplib.SMTP("127.0.0.1", port, "mx.lanternloaf.example", 30) as client:
        client.sendmail(EMPLOYER, [JOBS], raw)
