"""A power cut, at any moment of a story: nothing is lost that was promised to somebody.

    PYTHONPATH=tests:tests/helpers python -m e2e.crashes.power [--cuts N] [--seed N]

A daemon on SQLite mails an issue and takes mails in; strace writes down what it asks of the disk
and what it says to others (`trace`). Then the power fails at many moments of that (`disk`), and
what is left is opened and held against what had been said by then: each mail that was acknowledged
is there, octet by octet; of each letter whose body was begun the attempt is recorded; of the one
before it on its connection, the answer; and the readers' tokens are as they were mailed. What is
left otherwise is a state that a killed process may leave as well.
"""

from __future__ import annotations

import argparse
import random
import re
import smtplib
import sqlite3
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import Final

from sqlmodel import Session, select

from bench.audience import furnish, rendered_issue
from e2e.crashes.disk import Disk
from e2e.crashes.mailing import CONFIG
from e2e.crashes.trace import Call, read, under_strace
from e2e.crashes.witness import Witness
from e2e.daemon import end, started
from mailbot import installation
from mailbot.outbound import slices
from mailbot.states import Fate
from mailbot.store import Store
from mailbot.tables import Delivery, Inbound, Letter, ReaderRow

READERS: Final = 100
MAILS: Final = 6
BULK: Final = 120_000  # bytes of a mail: so that SQLite's log is written back while all goes on
PATIENCE: Final = 200.0
MORE: Final = """
[trust]
zone_file = "dns.zone"

[conversation]
quiet_seconds = 0
"""
DATABASE: Final = "mailbot.db"
KEYS: Final = "token-keys"

_ID: Final = re.compile(rb"(?im)^Message-ID:[ \t]*(\S+)")
_TAKEN: Final = re.compile(rb"354 .*?\r\n250 ", re.DOTALL)
_DONE: Final = {Fate.ACCEPTED, Fate.REFUSED}


@dataclass(frozen=True, slots=True)
class Story:
    """What happened, once."""

    before: dict[str, bytes]  # what stood in the folder
    calls: list[Call]
    folder: Path
    door: int
    relay: int
    mails: dict[int, bytes]  # which mail came from which port
    readers: dict[str, str]  # by Message-ID, whose letter it was
    keys: bytes


@dataclass(slots=True)
class Promises:
    """What others had been told by some moment."""

    story: Story
    acknowledged: list[bytes] = field(default_factory=list)
    bodies: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    _said: defaultdict[str, bytes] = field(default_factory=lambda: defaultdict(bytes))

    def hear(self, call: Call) -> None:
        """Note what is said by a call, on whichever connection."""
        if not call.begins or not call.about.startswith("TCP"):
            return
        ours, _, theirs = call.about.partition("->")
        said = b"".join(call.texts)
        if ours.endswith(f":{self.story.door}"):
            before = self._said[call.about]
            self._said[call.about] = now = before + said
            if _TAKEN.search(now) and not _TAKEN.search(before):
                port = int(theirs.rpartition(":")[2].rstrip("]"))
                self.acknowledged.append(self.story.mails[port])
        elif theirs.endswith(f":{self.story.relay}]"):
            self.bodies[call.about] += [found.decode() for found in _ID.findall(said)]


def tell(folder: Path) -> Story:
    """Let it happen, with the real daemon."""
    url = f"sqlite:///{folder}/{DATABASE}"
    issue = rendered_issue()
    furnish(url, issue, READERS)
    store = Store(url)
    with store.transaction() as session:
        own = installation.load_or_create(folder / "installation-a")
        installation.admit(session, own, issue.slot)
    (folder / "dns.zone").touch()
    config = folder / "mailbot.toml"
    trace = folder / "trace"
    mails: dict[int, bytes] = {}
    with Witness(1, ("a",), share=0) as relay:
        port = relay.port("a")
        config.write_text(
            CONFIG.format(relay=port, connections=4, url=url, folder=folder, name="a") + MORE
        )
        store.close()
        before = {file.name: file.read_bytes() for file in folder.iterdir()}
        with started(config, under=under_strace(trace)) as daemon:
            opened = daemon.wait(lambda: daemon.event("started"), PATIENCE)
            door = int(str(opened["inbound"]).rpartition(":")[2])
            for number in range(MAILS):
                came, raw = _hand_in(door, number)
                mails[came] = raw
            store = Store(url)
            _await(lambda: daemon.count("handled") == MAILS and _is_settled(store))
            store.close()  # so that the daemon's is the last connection, which takes the log away
            end(daemon)
    _await(lambda: "+++ exited" in trace.read_text()[-200:])
    calls = list(read(trace.read_text().splitlines()))
    keys = (folder / KEYS).read_bytes()
    return Story(before, calls, folder, door, port, mails, relay.readers, keys)


def cuts(
    story: Story, folder: Path, count: int, seed: int, *, lies: bool = False
) -> Iterator[list[str]]:
    """Cut the power so many times, each time somewhere else; say what was lost by it.

    Half of the times right behind an fsync, or right before what follows it.
    """
    chance = random.Random(seed)
    syncs = [n for n, call in enumerate(story.calls) if "sync" in call.name and call.ends]
    moments = chance.sample(syncs, min(count // 2, len(syncs)))
    moments += chance.sample(range(len(story.calls)), count - len(moments))
    disk, promises = Disk(story.folder, story.before, lies=lies), Promises(story)
    for number, call in enumerate(story.calls):
        for again in range(moments.count(number)):
            there = folder / f"{number}-{again}"
            there.mkdir()
            for name, octets in disk.after_a_cut(chance).items():
                (there / name).write_bytes(octets)
            yield lost(there, promises)
        disk.follow(call)
        promises.hear(call)


def lost(folder: Path, promises: Promises) -> list[str]:
    """Open what is left, and say what of the promises is not kept."""
    path = folder / DATABASE
    try:
        with closing(sqlite3.connect(path)) as database:
            (sound,) = database.execute("PRAGMA integrity_check").fetchone()
        store = Store(f"sqlite:///{path}")
        with store.snapshot() as session:
            found = [] if sound == "ok" else [f"damaged: {sound}"]
            found += _missing(session, promises)
        store.close()
    except Exception as error:  # noqa: BLE001 -- whatever it is, the database is of no use
        return [f"not to be opened: {error!r}"]
    keys = folder / KEYS
    if promises.bodies and (not keys.exists() or keys.read_bytes() != promises.story.keys):
        found.append("the keys of readers' tokens")
    return found


def _missing(session: Session, promises: Promises) -> Iterator[str]:
    kept = set(session.exec(select(Inbound.raw)))
    yield from (f"mail {raw[:60]!r}" for raw in promises.acknowledged if raw not in kept)
    rows = session.exec(select(ReaderRow.address, Delivery).join(Delivery)).all()
    copies = dict(rows)
    letters = {row.message_id: row for row in session.exec(select(Letter))}
    for bodies in promises.bodies.values():
        for name in bodies:
            row = letters.get(name) or copies.get(promises.story.readers[name])
            if row is None or not row.attempts:
                yield f"the attempt at {name}"
            elif name != bodies[-1] and row.fate not in _DONE:
                yield f"the answer to {name}, which is {row.fate}"


def _hand_in(door: int, number: int) -> tuple[int, bytes]:
    """Subscribe somebody; give the port it came from, and the mail as it is stored."""
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"] = f"kim{number}@reader.example", "jobs@news.example"
    mail["Subject"], mail["Message-ID"] = "subscribe", f"<{number}@reader.example>"
    mail.set_content("Please subscribe me.\r\n")
    mail.add_attachment(bytes(BULK), maintype="application", subtype="octet-stream")
    raw = mail.as_bytes()
    with smtplib.SMTP("127.0.0.1", door, "mx.example", timeout=PATIENCE) as client:
        assert client.sock
        port = client.sock.getsockname()[1]
        client.sendmail(f"kim{number}@reader.example", ["jobs@news.example"], raw)
    return port, raw


def _is_settled(store: Store) -> bool:
    with store.snapshot() as session:
        owed = session.exec(select(Letter).where(Letter.fate != Fate.ACCEPTED)).first()
        return owed is None and slices.is_settled(session, 1)


def _await(holds: Callable[[], bool]) -> None:
    limit = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < limit
        time.sleep(0.2)


def main() -> int:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--cuts", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    wishes = parser.parse_args()
    with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
        story = tell(Path(first))
        found = list(cuts(story, Path(second), wishes.cuts, wishes.seed))
    broken = [line for one in found for line in one]
    syncs = sum("sync" in call.name and call.ends for call in story.calls)
    print(  # noqa: T201 -- a command
        f"{len(found)} power cuts (seed {wishes.seed}) in a story of {len(story.calls)} calls,"
        f" {syncs} of them fsyncs; {len(broken)} promises broken",
        *broken,
        sep="\n",
    )
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
