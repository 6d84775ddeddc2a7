"""Letters and an issue through a second real MTA: what holds with Postfix is no habit of Postfix."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlmodel import col, select

from certificates import PemFiles, pem_files
from e2e.peers.exim import PASSWORD, USER, Exim
from e2e.test_relay import RelayedWorld, due_copies
from mailbot.login import Password
from mailbot.outbound.post import Fate
from mailbot.smtp import Relay, Timeouts, Tls
from mailbot.tables import Delivery, ReaderRow
from relay import FakeRelay

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def pem(tmp_path_factory: pytest.TempPathFactory) -> PemFiles:
    return pem_files(tmp_path_factory.mktemp("authority"))


@contextmanager
def mailing(
    folder: Path, pem: PemFiles, *, tls: Tls = "starttls", smtputf8: bool = True
) -> Iterator[tuple[RelayedWorld, FakeRelay]]:
    """A mailbot whose letters go through Exim, and who gets what came through it."""
    with (
        FakeRelay() as people,
        Exim(relay_to=people.port, tls=pem, smtputf8=smtputf8) as exim,
    ):
        relay = Relay(
            "127.0.0.1",
            exim.submission_port if tls == "starttls" else exim.smtps_port,
            ehlo_name="news.example",
            tls=tls,
            login=Password(USER, PASSWORD),
            timeouts=Timeouts(connect=5, command=10, final_dot=10),
            tls_context=ssl.create_default_context(cafile=str(pem.authority)),
        )
        world = RelayedWorld(folder, relay, exim, people)
        try:
            yield world, people
        finally:
            world.stop()


@pytest.mark.parametrize("tls", ["starttls", "implicit"])
def test_a_letter_goes_through(tmp_path: Path, pem: PemFiles, tls: Tls) -> None:
    with mailing(tmp_path, pem, tls=tls) as (world, _):
        kim = world.person("kim@reader.example")

        kim.writes("help")

        kim.reads()


@pytest.mark.parametrize("smtputf8", [True, False])
def test_an_issue_goes_through_once_to_each(tmp_path: Path, pem: PemFiles, smtputf8: bool) -> None:
    """But for whom it does not know; and beyond ASCII where it takes that."""
    with mailing(tmp_path, pem, smtputf8=smtputf8) as (world, people):
        due_copies(world, 60)
        with world.runtime.store.transaction() as session:
            session.get_one(ReaderRow, 20).address = "nobody@people.example"
            session.get_one(ReaderRow, 40).address = "jörg@people.example"

        world.settle()

        world.arrived()
        with world.runtime.store.snapshot() as session:
            copies = session.exec(
                select(Delivery.reader_id, Delivery.fate, Delivery.answer, ReaderRow.address)
                .join(ReaderRow)
                .order_by(col(Delivery.reader_id))
            ).all()
        refused = {address: words for _, fate, words, address in copies if fate == Fate.REFUSED}
        assert set(refused) == {"nobody@people.example"} | (
            set() if smtputf8 else {"jörg@people.example"}
        )
        assert "no such user" in refused["nobody@people.example"]
        came = [m.recipient for m in people.mails if m.recipient.endswith("@people.example")]
        assert sorted(came) == sorted(a for *_, a in copies if a not in refused)
        assert all(fate in {Fate.ACCEPTED, Fate.REFUSED} for _, fate, *_ in copies)
