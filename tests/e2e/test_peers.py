"""The real peers are what the other tests take them for."""

from __future__ import annotations

import asyncio
import datetime as dt
import imaplib
import os
import smtplib
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from certificates import PemFiles, pem_files
from e2e.peers import needs
from e2e.peers.black_hole import BlackHole
from e2e.peers.dovecot import PASSWORD, USER, Dovecot
from e2e.peers.postfix import Postfix
from e2e.peers.postgres import Cluster
from e2e.peers.process import free_ports
from mailbot.address import Mailbox
from mailbot.inbound.door import Door, Envelope
from relay import FakeRelay

pytestmark = pytest.mark.e2e

MAIL = b"Subject: A job\r\n\r\nWe bake bread.\r\n"


@pytest.fixture
def tls(tmp_path: Path) -> PemFiles:
    return pem_files(tmp_path)


@pytest.fixture
def dovecot(tls: PemFiles) -> Iterator[Dovecot]:
    with Dovecot(tls=tls) as running:
        yield running


# Dovecot


def test_a_mail_by_lmtp_is_read_by_imap(dovecot: Dovecot) -> None:
    """A sub-address reaches the same inbox, and the headers say where it was sent."""
    assert dovecot.deliver("ann@a.example", "jobs+t0ken@news.example", MAIL)[0] == 250
    assert dovecot.deliver("ann@a.example", "nobody@news.example", MAIL)[0] == 550

    (mail,) = dovecot.mails()

    assert mail.endswith(MAIL)
    assert mail.startswith(
        b"Return-Path: <ann@a.example>\r\nDelivered-To: jobs+t0ken@news.example\r\nReceived: "
    )


def test_a_client_may_append_to_any_folder(dovecot: Dovecot) -> None:
    dovecot.append("Junk", MAIL, dt.datetime(2020, 2, 29, 12, tzinfo=dt.UTC))
    dovecot.append("mailbot.done", MAIL)

    assert dovecot.mails("Junk") == dovecot.mails("mailbot.done") == [MAIL]
    assert dovecot.folders() == ["INBOX", "Junk", "mailbot", "mailbot.done"]


def test_imap_in_tls_of_both_kinds(dovecot: Dovecot, tls: PemFiles) -> None:
    trusting = ssl.create_default_context(cafile=str(tls.authority))

    with imaplib.IMAP4("127.0.0.1", dovecot.port, timeout=10) as client:
        client.starttls(trusting)
        client.login(USER, PASSWORD)
        assert client.noop()[0] == "OK"
    with imaplib.IMAP4_SSL(
        "127.0.0.1", dovecot.tls_port, ssl_context=trusting, timeout=10
    ) as client:
        client.login(USER, PASSWORD)
        assert client.noop()[0] == "OK"


def test_xoauth2_takes_a_token_while_it_lives(dovecot: Dovecot) -> None:
    def login(token: str) -> str:
        words = iter([f"user={USER}\1auth=Bearer {token}\1\1".encode()])
        with imaplib.IMAP4("127.0.0.1", dovecot.port, timeout=10) as client:
            return client.authenticate("XOAUTH2", lambda _: next(words, b""))[0]

    assert login(dovecot.token()) == "OK"
    with pytest.raises(imaplib.IMAP4.error, match="AUTHENTICATIONFAILED"):
        login(dovecot.token(-dt.timedelta(minutes=1)))


def test_capabilities_can_be_withheld() -> None:
    with (
        Dovecot(without=["IDLE", "MOVE", "UIDPLUS"]) as dovecot,
        imaplib.IMAP4("127.0.0.1", dovecot.port, timeout=10) as client,
    ):
        client.login(USER, PASSWORD)

        offered = client.capability()[1][0].split()

    assert b"CONDSTORE" in offered
    assert not {b"IDLE", b"MOVE", b"UIDPLUS"} & set(offered)


def test_everybody_logged_out_mailbox_replaced_backup_restored(dovecot: Dovecot) -> None:
    def numbers() -> tuple[bytes, bytes]:
        """The UIDVALIDITY and the UIDs."""
        with _logged_in(dovecot.port) as client:
            client.select()
            return client.response("UIDVALIDITY")[1][0], client.uid("SEARCH", "ALL")[1][0]

    dovecot.deliver("ann@a.example", USER, MAIL)
    before, uids = numbers()
    backup = dovecot.snapshot()
    dovecot.deliver("ann@a.example", USER, MAIL)

    client = _logged_in(dovecot.port)
    dovecot.kick()
    assert client.readline().startswith(b"* BYE")
    client.shutdown()
    dovecot.replace_mailbox()
    replaced, again = numbers()
    assert replaced != before
    assert again == b"1 2"
    dovecot.restore(backup)
    assert numbers() == (before, uids)


# Postfix


def test_the_relay_demands_tls_and_a_login(dovecot: Dovecot, tls: PemFiles) -> None:
    trusting = ssl.create_default_context(cafile=str(tls.authority))
    with (
        FakeRelay() as sink,
        Postfix(relay_to=sink.port, tls=tls, auth=dovecot.auth_socket) as relay,
    ):
        with smtplib.SMTP("127.0.0.1", relay.submission_port, timeout=10) as smtp:
            assert smtp.docmd("MAIL FROM:<jobs@news.example>")[0] == 530
            smtp.starttls(context=trusting)
            assert smtp.docmd("AUTH PLAIN", "AGpvYnMAd3Jvbmc=")[0] == 535
            smtp.login(USER, PASSWORD)
            smtp.sendmail("jobs+b1@news.example", ["ann@a.example"], MAIL)
        with smtplib.SMTP_SSL("127.0.0.1", relay.smtps_port, context=trusting, timeout=10) as smtp:
            smtp.login(USER, PASSWORD)
            smtp.sendmail("jobs+b2@news.example", ["bob@b.example"], MAIL)

        came = sink.wait_for(2)

    # In whichever order a busy relay passes on what lies in its queue.
    assert {(each.return_path, each.recipient) for each in came} == {
        ("jobs+b1@news.example", "ann@a.example"),
        ("jobs+b2@news.example", "bob@b.example"),
    }


def test_the_relay_tries_again_until_it_is_rid_of_it() -> None:
    with FakeRelay() as sink, Postfix(relay_to=sink.port) as relay:
        sink.refuse("ann@a.example", 451, "4.2.0 later")
        with smtplib.SMTP("127.0.0.1", relay.submission_port, timeout=10) as smtp:
            smtp.sendmail(USER, ["ann@a.example"], MAIL)
        assert relay.queue() == 1

        sink.wait_for(1)

        _until(lambda: relay.queue() == 0)
        assert "451 4.2.0 later" in relay.log()


def test_the_mx_keeps_mail_and_sub_address_until_the_door_opens() -> None:
    came: list[Envelope] = []

    async def receive(envelope: Envelope) -> None:
        came.append(envelope)

    async def open_door(port: int) -> None:
        mailbox = Mailbox.parse(USER)
        door = Door("lmtp", mailbox, receive, max_bytes=0, hostname="bot.news.example")
        await door.start("127.0.0.1", port)
        await asyncio.to_thread(_until, lambda: bool(came))
        await door.stop()

    (port,) = free_ports(1)
    with Postfix(lmtp=port) as mx:
        with smtplib.SMTP("127.0.0.1", mx.port, timeout=10) as smtp:
            smtp.sendmail("ann@a.example", ["jobs+t0ken@news.example"], MAIL)
            with pytest.raises(smtplib.SMTPRecipientsRefused):
                smtp.sendmail("ann@a.example", ["ann@elsewhere.example"], MAIL)
        mx.stop()
        assert mx.queue() == 1
        mx.start()
        mx.flush()
        asyncio.run(open_door(port))
        _until(lambda: mx.queue() == 0)

    (envelope,) = came
    assert envelope.return_path == "ann@a.example"
    assert envelope.recipients == ("jobs+t0ken@news.example",)


# PostgreSQL


def test_databases_are_new_and_outlive_a_restart(cluster: Cluster) -> None:
    one, other = (url.replace("+psycopg", "") for url in (cluster.database(), cluster.database()))
    with psycopg.connect(one) as connection:
        connection.execute("CREATE TABLE mail (raw bytea)")

    cluster.stop()
    cluster.start()

    with psycopg.connect(one) as connection:
        assert connection.execute("SELECT count(*) FROM mail").fetchone() == (0,)
    with psycopg.connect(other) as connection, pytest.raises(psycopg.errors.UndefinedTable):
        connection.execute("SELECT count(*) FROM mail")


def test_connections_can_be_killed(database: str, cluster: Cluster) -> None:
    with psycopg.connect(database.replace("+psycopg", "")) as connection:
        cluster.kill_connections()

        with pytest.raises(psycopg.OperationalError):
            connection.execute("SELECT 1")


# The black hole


def test_a_black_hole_answers_nobody_until_mended(dovecot: Dovecot) -> None:
    with BlackHole(dovecot.port) as link:
        before = _logged_in(link.port)
        link.drop()

        before.sock.settimeout(0.2)
        before.send(b"a NOOP\r\n")
        with pytest.raises(TimeoutError):
            before.sock.recv(1)
        with (
            socket.create_connection(("127.0.0.1", link.port), timeout=0.2) as during,
            pytest.raises(TimeoutError),
        ):
            during.recv(1)

        link.mend()
        with _logged_in(link.port) as after:
            assert after.noop()[0] == "OK"
        dovecot.stop()
        with pytest.raises(TimeoutError):  # not even an end
            before.sock.recv(1)
        before.shutdown()


# What they need, what they leave


@pytest.mark.parametrize(("ci", "outcome"), [("true", "Failed"), ("", "Skipped")])
def test_in_ci_a_missing_peer_is_a_failure(
    ci: str, outcome: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", ci)
    monkeypatch.setitem(needs._PACKAGES, "no-such-program", "that-package")

    with pytest.raises(BaseException, match="apt-get install that-package") as caught:
        needs.require("no-such-program")

    assert caught.typename == outcome


def test_nothing_outlives_tests_that_are_killed() -> None:
    """Not even after a SIGKILL, when no `with` is left."""
    with subprocess.Popen(
        [sys.executable, "-c", _THREE_PEERS],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.PIPE,
        text=True,
    ) as tests:
        assert tests.stdout is not None
        ports = [int(word) for word in tests.stdout.readline().split()]
        homes = tests.stdout.readline().split()
        tests.kill()

    assert len(ports) == len(homes) == 3
    _until(lambda: not any(_listens(port) for port in ports))
    _until(lambda: not any(Path(home).exists() for home in homes))


_THREE_PEERS = """
import time
from e2e.peers.dovecot import Dovecot
from e2e.peers.postfix import Postfix
from e2e.peers.postgres import Cluster
with Dovecot() as dovecot, Postfix() as postfix, Cluster() as cluster:
    print(dovecot.port, postfix.port, cluster.port)
    print(dovecot._home, postfix._home, cluster._home, flush=True)
    time.sleep(60)
"""


def _logged_in(port: int) -> imaplib.IMAP4:
    client = imaplib.IMAP4("127.0.0.1", port, timeout=10)
    client.login(USER, PASSWORD)
    return client


def _listens(port: int) -> bool:
    with socket.socket() as caller:
        return caller.connect_ex(("127.0.0.1", port)) == 0


def _until(done: Callable[[], bool]) -> None:
    end = time.monotonic() + 10
    while not done():
        assert time.monotonic() < end, "not within ten seconds"
        time.sleep(0.05)
