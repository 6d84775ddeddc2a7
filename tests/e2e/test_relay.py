"""Letters through a real Postfix: encrypted, logged in, restarted, rewritten; then to people."""

from __future__ import annotations

import ssl
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes
from pathlib import Path
from shlex import quote
from typing import Any, Final

import pytest
from sqlmodel import select

from certificates import PemFiles, pem_files
from e2e.peers.dovecot import PASSWORD, USER, Dovecot
from e2e.peers.exim import Exim
from e2e.peers.postfix import Postfix
from mailbot import register
from mailbot.login import Password, TokenCommand
from mailbot.matters import Issue, Reader
from mailbot.outbound import slices
from mailbot.outbound.post import Fate
from mailbot.smtp import Relay, Timeouts, Transport
from mailbot.states import IssueState, SubscriptionState
from mailbot.tables import Delivery, ReaderRow
from relay import FakeRelay
from world import OPERATOR, WEDNESDAY, Mail, World

pytestmark = pytest.mark.e2e

PATIENCE_SECONDS: Final = 30.0
DRAFT: Final = "Role: Head Baker\nCompany: Lantern Loaf\nPay: EUR 48,000 a year\n"
VIDEO: Final = "https://www.youtube.com/watch?v=Jk3vQ8rT2mE"
TRUSTED: Final = Relay(
    "127.0.0.1",
    0,
    ehlo_name="news.example",
    login=Password(USER, PASSWORD),
    timeouts=Timeouts(connect=5, command=10, final_dot=10),
)


class RelayedWorld(World):
    """A mailbot whose letters go through `relay`; people find in `sink` what came through."""

    def __init__(
        self, folder: Path, relay: Relay, postfix: Postfix | Exim, sink: FakeRelay, **outbound: Any
    ) -> None:
        self._relay = relay
        self._postfix = postfix
        self._sink = sink
        super().__init__(folder, outbound=outbound)

    def transport(self) -> Transport:
        return self._relay

    def arrived(self) -> None:
        """Wait until Postfix has passed on all that it took."""
        wait_until(lambda: self._postfix.queue() == 0)
        self.post.accepted = [(m.return_path, m.recipient, m.raw) for m in self._sink.mails]

    def unread(self, address: str) -> Any:
        self.arrived()
        return super().unread(address)


def wait_until(done: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while not done():
        assert time.monotonic() < end, "it does not come to pass"
        time.sleep(0.05)


@pytest.fixture(scope="module")
def pem(tmp_path_factory: pytest.TempPathFactory) -> PemFiles:
    return pem_files(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def accounts(pem: PemFiles) -> Iterator[Dovecot]:
    """Who may log in: Postfix asks Dovecot."""
    with Dovecot(tls=pem) as dovecot:
        yield dovecot


@pytest.fixture
def sink() -> Iterator[FakeRelay]:
    with FakeRelay() as people:
        yield people


@contextmanager
def relaying(
    sink: FakeRelay, pem: PemFiles, accounts: Dovecot, **settings: str
) -> Iterator[Postfix]:
    with Postfix(
        relay_to=sink.port, tls=pem, auth=accounts.auth_socket, settings=settings
    ) as postfix:
        yield postfix


@contextmanager
def mailing_through(
    folder: Path, relay: Relay, postfix: Postfix, sink: FakeRelay, **outbound: Any
) -> Iterator[RelayedWorld]:
    world = RelayedWorld(folder, relay, postfix, sink, **outbound)
    try:
        yield world
    finally:
        world.stop()


def trusting(pem: PemFiles, postfix: Postfix, **changes: Any) -> Relay:
    context = ssl.create_default_context(cafile=str(pem.authority))
    return replace(TRUSTED, **{"port": postfix.submission_port, "tls_context": context, **changes})


# --- Encrypted and logged in --------------------------------------------------------------------


@pytest.mark.parametrize("mechanism", ["plain", "login", "xoauth2"])
@pytest.mark.parametrize("tls", ["starttls", "implicit"])
def test_a_letter_goes_through(
    tmp_path: Path, sink: FakeRelay, pem: PemFiles, accounts: Dovecot, tls: str, mechanism: str
) -> None:
    with relaying(sink, pem, accounts, smtpd_sasl_mechanism_filter=mechanism) as postfix:
        port = postfix.submission_port if tls == "starttls" else postfix.smtps_port
        relay = trusting(pem, postfix, port=port, tls=tls)
        if mechanism == "xoauth2":
            program = f"{quote(sys.executable)} -c \"print('{accounts.token()}')\""
            relay = replace(relay, login=TokenCommand(USER, program))
        with mailing_through(tmp_path, relay, postfix, sink) as world:
            kim = world.person("kim@reader.example")

            kim.writes("help")

            kim.reads()
            assert f"sasl_method={mechanism.upper()}" in postfix.log()


def test_a_token_that_ran_out_is_replaced(
    tmp_path: Path, sink: FakeRelay, pem: PemFiles, accounts: Dovecot
) -> None:
    (tmp_path / "tokens").write_text(f"{accounts.token(timedelta(hours=-1))}\n{accounts.token()}\n")
    program = (
        "import pathlib, sys; file = pathlib.Path(sys.argv[1]);"
        "first, *rest = file.read_text().split(); file.write_text(chr(10).join(rest)); print(first)"
    )
    command = f'{quote(sys.executable)} -c "{program}" {quote(str(tmp_path / "tokens"))}'
    with relaying(sink, pem, accounts, smtpd_sasl_mechanism_filter="xoauth2") as postfix:
        relay = trusting(pem, postfix, login=TokenCommand(USER, command))
        with mailing_through(tmp_path, relay, postfix, sink, connections=1) as world:
            kim = world.person("kim@reader.example")

            kim.writes("help")

            kim.reads()
            assert (tmp_path / "tokens").read_text() == ""


@pytest.mark.parametrize("tls", ["starttls", "implicit"])
def test_nothing_is_said_to_a_relay_that_nobody_vouches_for(
    tmp_path: Path, sink: FakeRelay, pem: PemFiles, accounts: Dovecot, tls: str
) -> None:
    with relaying(sink, pem, accounts) as postfix:
        port = postfix.submission_port if tls == "starttls" else postfix.smtps_port
        doubted = trusting(pem, postfix, port=port, tls=tls, tls_context=None)
        with mailing_through(tmp_path, doubted, postfix, sink) as world:
            world.person("kim@reader.example").writes("help")
            world.wait(timedelta(hours=3))

            assert "sasl_method" not in postfix.log()
            assert sink.mails == ()
        with mailing_through(tmp_path, trusting(pem, postfix, port=port, tls=tls), postfix, sink) as world:  # fmt: skip
            world.clock.time = WEDNESDAY + timedelta(hours=5)
            world.settle()

            world.person("kim@reader.example").reads()


def test_a_refused_password_costs_no_letter(
    tmp_path: Path, sink: FakeRelay, pem: PemFiles, accounts: Dovecot
) -> None:
    with relaying(sink, pem, accounts) as postfix:
        locked_out = trusting(pem, postfix, login=Password(USER, "wrong horse"))
        with mailing_through(tmp_path, locked_out, postfix, sink) as world:
            world.person("kim@reader.example").writes("help")
            world.person("lee@reader.example").writes("help")
            world.wait(timedelta(hours=3))

            assert "535 5.7.8" in world.log.getvalue()
            assert "wrong horse" not in world.log.getvalue()
            assert sink.mails == ()
        with mailing_through(tmp_path, trusting(pem, postfix), postfix, sink) as world:
            world.clock.time = WEDNESDAY + timedelta(hours=5)
            world.settle()

            world.person("kim@reader.example").reads()
            world.person("lee@reader.example").reads()
            world.person(OPERATOR).reads(about="no letter is taken")
            assert len(sink.mails) == 3


# --- Beyond ASCII -------------------------------------------------------------------------------


@pytest.mark.parametrize("offered", [True, False])
def test_a_copy_to_an_address_beyond_ascii(
    tmp_path: Path, sink: FakeRelay, pem: PemFiles, accounts: Dovecot, offered: bool
) -> None:
    """It goes where the relay takes such addresses; elsewhere it alone does not."""
    settings = {} if offered else {"smtputf8_enable": "no"}
    with (
        relaying(sink, pem, accounts, **settings) as postfix,
        mailing_through(tmp_path, trusting(pem, postfix), postfix, sink) as world,
    ):
        due_copies(world, 2)
        with world.runtime.store.transaction() as session:
            session.get_one(ReaderRow, 2).address = "jörg@people.example"

        world.settle()

        world.arrived()
        copies = {m.recipient: m.raw for m in sink.mails if m.recipient.endswith("@people.example")}
        with world.runtime.store.snapshot() as session:
            copy = session.get_one(Delivery, (1, 2))
        assert "reader0@people.example" in copies
        if offered:
            assert copy.fate == Fate.ACCEPTED
            assert "To: <jörg@people.example>\r\n".encode() in copies["jörg@people.example"]
        else:
            assert (copy.fate, copy.attempts, len(copies)) == (Fate.REFUSED, 1, 1)
            assert "no SMTPUTF8" in copy.answer


# --- Restarted ----------------------------------------------------------------------------------


def test_a_relay_restarted_amid_an_issue_loses_and_doubles_nothing(
    tmp_path: Path, sink: FakeRelay, pem: PemFiles, accounts: Dovecot
) -> None:
    with (
        relaying(sink, pem, accounts) as postfix,
        mailing_through(tmp_path, trusting(pem, postfix), postfix, sink) as world,
    ):
        readers = due_copies(world, 90)
        world.outbox.turn()
        with ThreadPoolExecutor(1) as operator:
            restarted = operator.submit(restart, postfix)
            while not restarted.done():
                world.outbox.turn()
        restarted.result()

        world.wait(timedelta(hours=2), timedelta(minutes=1))

        world.arrived()
        copies = [mail for mail in sink.mails if mail.recipient in readers]
        assert {mail.recipient for mail in copies} == readers
        # Postfix, killed, may itself pass a mail on twice, under one queue name.
        taken = {(mail.recipient, queue_name(mail.raw)) for mail in copies}
        with world.runtime.store.snapshot() as session:
            rows = session.exec(select(Delivery)).all()
        assert {row.fate for row in rows} == {Fate.ACCEPTED}
        assert any(row.attempts > 1 for row in rows), "it was restarted too late"
        assert len(taken) - len(readers) <= sum(row.doubts for row in rows)


def restart(postfix: Postfix) -> None:
    postfix.stop()
    postfix.start()


def queue_name(raw: bytes) -> str:
    """Give what Postfix called a mail that it passed on."""
    received = str(message_from_bytes(raw)["Received"])
    return received.partition(" id ")[2].split()[0]


def due_copies(world: World, count: int) -> set[str]:
    """An issue at its slot, of which no copy has left yet."""
    readers = {f"reader{number}@people.example" for number in range(count)}
    with world.runtime.store.transaction() as session:
        entity = b"Content-Type: text/plain\r\n\r\nA quiet week.\r\n"
        issue = Issue(WEDNESDAY, IssueState.MAILING, entity=entity, frozen=WEDNESDAY, ceiling=count)
        issue = register.save_issue(session, issue)
        slices.cut(session, world.runtime.dispatch, issue)
        for address in sorted(readers):
            subscribed = Reader(address, SubscriptionState.SUBSCRIBED)
            reader = register.save_reader(session, subscribed, WEDNESDAY)
            assert reader is not None
            row = Delivery(
                issue_id=issue.id or 0, reader_id=reader.id or 0, fate=Fate.DUE, next_try=WEDNESDAY
            )
            session.add(row)
    return readers


# --- Rewritten ----------------------------------------------------------------------------------


def test_a_thread_holds_where_the_relay_sets_its_own_message_ids(
    tmp_path: Path, sink: FakeRelay, pem: PemFiles, accounts: Dovecot
) -> None:
    """Postfix drops our Message-ID and Date and writes its own, as some hosters have it."""
    (tmp_path / "rewrite").write_text("/^(Message-ID|Date):/ IGNORE\n")
    settings = {
        "always_add_missing_headers": "yes",
        "header_checks": f"regexp:{tmp_path / 'rewrite'}",
    }
    with (
        relaying(sink, pem, accounts, **settings) as postfix,
        mailing_through(
            tmp_path,
            trusting(pem, postfix),
            postfix,
            sink,
            keeps_message_id=False,
            return_path="fixed",
        ) as world,
    ):
        employer = world.person("ann@lantern.example")
        employer.writes(DRAFT, subject="Head Baker")
        letter = employer.reads()
        assert "news.example>" not in letter.message_id.replace("mx.news.example", "")
        world.wait(timedelta(days=2), timedelta(days=1))

        # Their mail program names this letter alone, and answers the plain address.
        employer.writes(f"Here: {VIDEO}", subject="the film", In_Reply_To=letter.message_id)

        assert "[J1]" in employer.reads().subject
        assert has_video(world)


def test_a_letter_that_the_relay_cannot_pass_on_comes_back_and_is_known(
    tmp_path: Path, sink: FakeRelay, pem: PemFiles, accounts: Dovecot
) -> None:
    """Postfix's own report, with the header that it passed on."""
    sink.refuse("ann@lantern.example", 550, "5.1.1 no such user")
    with (
        relaying(sink, pem, accounts) as postfix,
        mailing_through(tmp_path, trusting(pem, postfix), postfix, sink) as world,
    ):
        world.person("ann@lantern.example").writes(DRAFT, subject="Head Baker")
        world.arrived()
        (report,) = [mail for mail in sink.mails if mail.recipient == "jobs@news.example"]
        assert report.return_path == ""

        world.deliver(report.raw, "jobs@news.example", None)

        told: Mail = world.person("root@news.example").reads(about="came back")
        assert "ann@lantern.example" in told.text


def has_video(world: World) -> bool:
    with world.runtime.store.snapshot() as session:
        job = register.job(session, 1)
    assert job is not None
    return job.listing.video is not None
