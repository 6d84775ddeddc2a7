"""How fast an audience is written down, what others wait meanwhile, and what a letter then costs.

    PYTHONPATH=tests:tests/helpers python -m bench.freeze [--readers N ...] [--rounds N]
        [--letters N] [--only sqlite|postgresql] [--new-key]

For each database and size, in turn: seconds to freeze the audience; the longest time that another
writer of the same process waited for its turn and its commit, of those that tried all the while;
seconds until the first letter is handed over; milliseconds of the processor a letter, from its
claim to its settling, over a transport that takes all at once; peak memory of the process. Medians
and ranges. `--new-key` has the tokens of all readers written down as well, as the first issue
after a new key of tokens does.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from sqlalchemy import text
from sqlmodel import Session

from e2e.peers.postgres import Cluster
from mailbot import register
from mailbot.clock import SystemClock
from mailbot.matters import Issue
from mailbot.newsletter import audience
from mailbot.outbound import slices
from mailbot.outbound.outbox import Outbox
from mailbot.runtime import Runtime, assemble
from mailbot.settings import from_values
from mailbot.smtp import Outcome
from mailbot.states import IssueState
from mailbot.store import Store, upgrade
from mailbot.store.engine import is_postgresql
from mailbot.tables import Notice
from mailbot.terms import Answer
from mailbot.trust.keyring import Keyring

SIZES: Final = (10_000, 100_000, 1_000_000)
ENTITY: Final = b"Content-Type: text/plain\r\n\r\n" + b"A quiet week.\r\n" * 1300
BETWEEN: Final = 0.002  # seconds between two turns of the other writer


@dataclass(frozen=True, slots=True)
class Case:
    """One audience, frozen once."""

    freeze: float  # seconds
    waited: float  # seconds that another writer waited at most
    first: float  # seconds from the end of the freeze to the first letter
    letter: float  # milliseconds of the processor
    peak_mb: float


@dataclass
class Takes:
    """A transport that takes every letter, and knows when the first came."""

    broken: Answer | None = None
    first: float = 0.0
    taken: int = 0
    _guard: threading.Lock = field(default_factory=threading.Lock)

    def connect(self) -> Takes:
        """Stand for all connections."""
        return self

    def send(self, _return_path: str, _recipient: str, _raw: bytes) -> Outcome:
        """Take it."""
        with self._guard:
            self.first = self.first or time.perf_counter()
            self.taken += 1
        return Outcome(Answer(250, "2.0.0", "ok"))

    def close(self) -> None:
        """Nothing is held."""


# --- One case, in a process of its own ----------------------------------------------------------


def measure(url: str, folder: Path, letters: int) -> Case:
    """Freeze the audience of the one issue there is, and mail some of it."""
    values: dict[str, dict[str, object]] = {
        "newsletter": {
            "name": "Two Good Jobs",
            "address": "jobs@news.example",
            "editors": ["editor@desk.example"],
            "operator": "root@desk.example",
            "postal_address": "1 Main Street, Springfield",
        },
        "inbound": {"kind": "smtp", "listen": "127.0.0.1:0"},
        "outbound": {"host": "127.0.0.1", "port": 25, "tls": "none", "connections": 10},
        "database": {"url": url, "installation_file": str(folder / "installation")},
    }
    takes = Takes()
    with (folder / "log").open("a") as log:
        sys.stderr = log  # each attempt is a line
        made = assemble(from_values(values, folder), SystemClock(), log_addresses=False)
        runtime = replace(made, transport=takes)
        seconds, waited = _freeze(runtime)
        frozen = time.perf_counter()
        _let_go(runtime)
        outbox = Outbox(runtime)
        while not outbox.turn():
            time.sleep(BETWEEN)
        spent = time.process_time()
        begun = takes.taken
        while takes.taken - begun < letters and outbox.turn():
            pass
        spent = (time.process_time() - spent) / (takes.taken - begun)
        outbox.close()
        runtime.dispatch.stop()
        runtime.reader.close()
        runtime.store.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Case(seconds, waited, takes.first - frozen, spent * 1000, peak)


def _freeze(runtime: Runtime) -> tuple[float, float]:
    done = threading.Event()
    waits = [0.0]
    other = threading.Thread(target=_write, args=(runtime.store, done, waits))
    with runtime.store.snapshot() as session:
        (issue,) = register.issues_in(session, IssueState.FREEZING)
    other.start()
    begun = time.perf_counter()
    audience.freeze(runtime, issue)
    seconds = time.perf_counter() - begun
    done.set()
    other.join()
    return seconds, max(waits)


def _let_go(runtime: Runtime) -> None:
    """Take the step behind the first few copies, which nobody waits for here."""
    runtime.dispatch.start(lambda: None)
    with runtime.store.transaction() as session:
        (issue,) = register.issues_in(session, IssueState.CANARY)
        slices.cut(session, runtime.dispatch, issue)
        register.save_issue(session, replace(issue, state=IssueState.MAILING))


def _write(store: Store, done: threading.Event, waits: list[float]) -> None:
    number = 0
    while not done.is_set():
        begun = time.perf_counter()
        with store.transaction() as session:
            session.add(Notice(key=f"other {number}", at=datetime.now(UTC)))
        waits.append(time.perf_counter() - begun)
        number += 1
        time.sleep(BETWEEN)


# --- The databases ------------------------------------------------------------------------------


def furnish(url: str, folder: Path, readers: int, *, new_key: bool) -> None:
    """Write an issue whose slot has come, and its readers."""
    upgrade(url)
    store = Store(url)
    now = datetime.now(UTC)
    granted = "" if new_key else Keyring.load_or_create(folder / "token-keys").current_name
    with store.transaction() as session:
        _subscribe(session, url, readers, granted)
        issue = Issue(now, IssueState.FREEZING, subject="No. 1", entity=ENTITY, approved=now)
        register.save_issue(session, replace(issue, ceiling=readers, frozen=now))
    if is_postgresql(url):
        with store.transaction() as session:
            session.execute(text("ANALYZE reader"))
    store.close()


def _subscribe(session: Session, url: str, readers: int, granted: str) -> None:
    series = (
        "SELECT n FROM generate_series(1, :readers) AS numbers(n)"
        if is_postgresql(url)
        else "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers"
        " WHERE n < :readers) SELECT n FROM numbers"
    )
    session.execute(
        text(
            "INSERT INTO reader (id, address, state, changed, granted)"  # noqa: S608 -- our own words
            " SELECT n, 'reader' || n || '@people' || (n % 97) || '.example', 'subscribed',"
            f" '2026-11-24 08:00:00.000000', :granted FROM ({series}) AS series"
        ),
        {"readers": readers, "granted": granted},
    )


class Furnished:
    """A furnished database, and a fresh copy of it for each round."""

    def __init__(self, folder: Path, cluster: Cluster | None, readers: int, new_key: bool) -> None:
        self._folder = folder
        self._cluster = cluster
        self._path = folder / f"furnished-{readers}.db"
        self._url = cluster.database() if cluster else f"sqlite:///{self._path}"
        furnish(self._url, folder, readers, new_key=new_key)

    @contextmanager
    def fresh(self) -> Iterator[str]:
        """Give the URL of a copy, which goes afterwards."""
        if self._cluster:
            url = self._cluster.database(like=self._url)
            yield url
            self._cluster.drop(url)
            return
        path = self._folder / "mailbot.db"
        shutil.copy(self._path, path)
        os.sync()  # the copy is not to be written out at the freeze's expense
        yield f"sqlite:///{path}"
        for file in self._folder.glob("mailbot.db*"):
            file.unlink()


# --- The table ----------------------------------------------------------------------------------


def show(name: str, cases: Sequence[Case]) -> None:
    """Print medians and ranges."""
    columns = zip(*(asdict(case).values() for case in cases), strict=True)
    told = [f"{statistics.median(c):.3g} ({min(c):.3g}-{max(c):.3g})" for c in columns]
    print(f"{name:20}" + "".join(f"{figures:>22}" for figures in told), flush=True)


def main() -> None:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--readers", type=int, nargs="+", default=SIZES)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--letters", type=int, default=2000, help="of each issue, that are mailed")
    parser.add_argument("--only", choices=("sqlite", "postgresql"))
    parser.add_argument("--new-key", action="store_true")
    parser.add_argument("--case", help=argparse.SUPPRESS)  # one, in the folder we are in
    asked = parser.parse_args()
    if asked.case:
        print(json.dumps(asdict(measure(asked.case, Path.cwd(), asked.letters))))
        return
    heads = ("freeze s", "others waited s", "first letter s", "CPU ms a letter", "peak MB")
    print(" " * 20 + "".join(f"{head:>22}" for head in heads))
    for kind in ("sqlite", "postgresql"):
        if asked.only in {None, kind}:
            with ExitStack() as stack:
                folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="mailbot-")))
                cluster = stack.enter_context(Cluster()) if kind == "postgresql" else None
                for readers in asked.readers:
                    furnished = Furnished(folder, cluster, readers, asked.new_key)
                    cases = [_apart(furnished, folder, asked.letters) for _ in range(asked.rounds)]
                    show(f"{kind} {readers:,}", cases)


def _apart(furnished: Furnished, folder: Path, letters: int) -> Case:
    """Measure in a process of its own, so that its memory is that of this case."""
    with furnished.fresh() as url:
        command = [sys.executable, "-m", "bench.freeze", "--letters", str(letters), "--case", url]
        path = os.pathsep.join(p for p in sys.path if p) + os.pathsep + os.getcwd()  # noqa: PTH109 -- of us
        told = subprocess.run(  # noqa: S603 -- ourselves
            command,
            cwd=folder,
            env=os.environ | {"PYTHONPATH": path},
            check=True,
            capture_output=True,
        )
    return Case(**json.loads(told.stdout))


if __name__ == "__main__":
    main()
