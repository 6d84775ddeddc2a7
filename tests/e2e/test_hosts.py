"""Several hosts on one PostgreSQL: one takes mail in and decides, any number mail, and may die."""

from __future__ import annotations

import signal
import smtplib
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlmodel import select

from e2e.crashes.witness import Witness
from e2e.daemon import Daemon, end, started
from e2e.peers.black_hole import BlackHole
from e2e.peers.postgres import Cluster
from e2e.peers.process import free_ports
from mailbot import installation, register
from mailbot.cli import execute
from mailbot.matters import Issue, Reader
from mailbot.newsletter import audience
from mailbot.outbound import lease, slices
from mailbot.register import save_issue, save_reader
from mailbot.runtime import Runtime, assemble
from mailbot.settings import load
from mailbot.states import IssueState, SubscriptionState
from mailbot.store import Store, upgrade
from mailbot.tables import Slice
from relay import FakeRelay
from world import WEDNESDAY, FakeClock

pytestmark = pytest.mark.e2e

CONNECTIONS = 3
READERS = 1200
WIDTH = 100  # of a slice
PATIENCE = 60.0
ENTITY = b"Content-Type: text/plain\r\n\r\nA quiet week.\r\n"
CONFIG = """\
[newsletter]
name = "Two Good Jobs"
address = "jobs@news.example"
editors = ["editor@news.example"]
operator = "root@news.example"
postal_address = "1 Main Street, Springfield"

[inbound]
kind = "lmtp"
listen = "127.0.0.1:{lmtp}"

[outbound]
host = "127.0.0.1"
port = {relay}
tls = "none"
connections = {connections}

[conversation]
quiet_seconds = 0

[database]
url = "{url}"
installation_file = "{folder}/installation"
"""


class Site:
    """The hosts of one newsletter: folders with the same keys and an id of their own."""

    def __init__(self, folder: Path, url: str, relay: FakeRelay) -> None:
        self._folder = folder
        self._url = url
        self._relay = relay
        (self.lmtp,) = free_ports(1)
        upgrade(url)
        self.store = Store(url)

    def host(self, name: str, *, relay: int = 0, link: BlackHole | None = None) -> Path:
        """Set a host up, as its operator does, and let it mail: to a relay's port, by a link."""
        folder = self._folder / name
        folder.mkdir()
        for other in self._folder.glob("*/token-keys"):
            (folder / "token-keys").touch(0o600)
            (folder / "token-keys").write_bytes(other.read_bytes())
            break
        config = folder / "mailbot.toml"
        config.write_text(
            CONFIG.format(
                lmtp=self.lmtp,
                relay=relay or self._relay.port,
                connections=CONNECTIONS,
                url=link.through(self._url) if link else self._url,
                folder=folder,
            )
        )
        runtime = self.runtime(config)
        runtime.reader.close()
        runtime.store.close()
        with self.store.snapshot() as session:
            known = installation.may_mail(session, runtime.gate.installation)
        if not known:
            assert execute(["adopt", "--yes", "--config", str(config)]) == 0
        return config

    def runtime(self, config: Path) -> Runtime:
        return assemble(load(config, {}), FakeClock(), log_addresses=False)

    def freeze(self, config: Path) -> None:
        """An issue of which no letter has left yet."""
        runtime = self.runtime(config)
        with runtime.store.transaction() as session:
            for number in range(1, READERS + 1):
                reader = Reader(f"reader{number}@reader.example", SubscriptionState.SUBSCRIBED)
                save_reader(session, reader, WEDNESDAY)
            issue = Issue(
                WEDNESDAY, IssueState.FREEZING, entity=ENTITY, ceiling=READERS, frozen=WEDNESDAY
            )
            issue = save_issue(session, issue)
        audience.freeze(runtime, issue)
        with runtime.store.transaction() as session:
            frozen = register.issue(session, issue.id or 0)
            assert frozen
            slices.cut(session, runtime.dispatch, frozen)
            save_issue(session, replace(frozen, state=IssueState.MAILING))
        runtime.reader.close()
        runtime.store.close()

    def is_settled(self) -> bool:
        with self.store.snapshot() as session:
            return slices.is_settled(session, 1)

    def held(self, worker: str) -> list[int]:
        """The slices that a worker has."""
        with self.store.snapshot() as session:
            return list(session.exec(select(Slice.first).where(Slice.worker == worker)))

    def workers(self) -> set[str]:
        with self.store.snapshot() as session:
            return {held for held in session.exec(select(Slice.worker)) if held}


@pytest.fixture
def relay() -> Iterator[FakeRelay]:
    with FakeRelay() as running:
        yield running


@pytest.fixture
def site(
    tmp_path: Path, database: str, relay: FakeRelay, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Site]:
    monkeypatch.setattr(slices, "WIDTH", WIDTH)
    made = Site(tmp_path, database, relay)
    yield made
    made.store.close()


def await_that(holds: Callable[[], object], within: float = PATIENCE) -> None:
    limit = time.monotonic() + within
    while not holds():
        assert time.monotonic() < limit
        time.sleep(0.05)


@contextmanager
def running(config: Path, role: str, clock: str | None = None) -> Iterator[Daemon]:
    with started(config, clock, role=role) as daemon:
        yield daemon


def test_one_host_decides_and_another_mails(site: Site, relay: FakeRelay) -> None:
    inside, outside = site.host("inside"), site.host("outside")
    clock = f"{WEDNESDAY:%Y-%m-%dT%H:%M}"  # in the middle of a week: no issue is due
    with running(inside, "inbound", clock) as decides, running(outside, "mail", clock) as mails:
        for daemon, role in ((decides, "inbound"), (mails, "mail")):
            daemon.wait(lambda daemon=daemon, role=role: daemon.event("started", role=role))  # type: ignore[misc]  # the lambda's own

        with smtplib.LMTP("127.0.0.1", site.lmtp) as mta:
            wish = "From: kim@reader.example\r\nSubject: subscribe\r\n\r\nPlease subscribe me.\r\n"
            mta.sendmail("kim@reader.example", ["jobs@news.example"], wish)

        assert relay.wait_for(1, PATIENCE)[0].recipient == "kim@reader.example"
        mails.wait(lambda: mails.event("attempted"))
        assert not decides.event("attempted")
        end(decides)
        end(mails)


@pytest.mark.timeout(300)
def test_hosts_that_die_or_stop_cost_no_letter(site: Site, relay: FakeRelay) -> None:
    """Of three one is killed and one is stopped, in the middle; the third does what is left."""
    hosts = [site.host(name) for name in ("dies", "stops", "goes on")]
    site.freeze(hosts[0])
    clock = f"{WEDNESDAY:%Y-%m-%dT%H:%M}x20"
    with ExitStack() as stack:
        dies, stops, goes_on = (stack.enter_context(running(h, "mail", clock)) for h in hosts)
        await_that(lambda: len(site.workers()) == 3)
        before = len(relay.mails)
        await_that(lambda: len(relay.mails) > before + 50)

        dies.process.kill()
        stops.process.send_signal(signal.SIGSTOP)

        await_that(site.is_settled, 4 * PATIENCE)
        before = len(relay.mails)
        stops.process.send_signal(signal.SIGCONT)
        time.sleep(3)
        assert stops.lives
        assert goes_on.lives
        assert len(relay.mails) == before, "its lease had ended"

    took = Counter(mail.recipient for mail in relay.mails)
    twice = {reader for reader, times in took.items() if times > 1}
    assert len(took) == READERS
    assert set(took.values()) <= {1, 2}
    assert len(twice) <= 2 * CONNECTIONS
    for reader in twice:
        first, second = relay.to(reader)
        assert first.raw == second.raw


@pytest.mark.timeout(300)
def test_a_host_that_is_cut_off_writes_no_body_once_its_lease_has_ended(
    site: Site, cluster: Cluster
) -> None:
    """From the database alone: its relay would take whatever it writes."""
    clock = f"{WEDNESDAY:%Y-%m-%dT%H:%M}x20"
    with ExitStack() as stack:
        link = stack.enter_context(BlackHole(cluster.port))
        relay = stack.enter_context(Witness(1, ("cut off", "goes on"), share=0))
        cut_off = site.host("cut off", relay=relay.port("cut off"), link=link)
        goes_on = site.host("goes on", relay=relay.port("goes on"))
        site.freeze(goes_on)
        stack.enter_context(running(cut_off, "mail", clock))
        await_that(lambda: relay.bodies("cut off") > 20)
        (theirs,) = site.workers()

        link.drop()
        since = time.monotonic()
        assert site.held(theirs)
        stack.enter_context(running(goes_on, "mail", clock))

        await_that(lambda: not site.held(theirs), within=30.0)
        time.sleep(max(since + lease.LENGTH - time.monotonic(), 0))
        written = relay.bodies("cut off")
        await_that(site.is_settled, 4 * PATIENCE)
        assert relay.bodies("cut off") == written

    took = Counter(copy.reader for copy in relay.copies)
    everybody = {f"reader{number}@reader.example" for number in range(1, READERS + 1)}
    assert set(took) == {reader for reader in everybody if not relay.refuses(reader)}
    assert took.total() <= len(took) + CONNECTIONS
