"""PgQueuer, on PostgreSQL: hands slices to hosts, and what a dead host had to another.

The only module that imports it. It carries an issue's number, a slice's first reader, and the time
when the slice is due.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Final

from pgqueuer.adapters.drivers.psycopg import PsycopgDriver, SyncPsycopgDriver
from pgqueuer.adapters.persistence.qb import QueryBuilderEnvironment, QueryQueueBuilder
from pgqueuer.adapters.persistence.queries import Queries, SyncQueries
from pgqueuer.core.qm import QueueManager
from pgqueuer.domain.errors import RetryRequested
from pgqueuer.domain.models import Job
from pgqueuer.domain.settings import DBSettings
from pgqueuer.domain.types import HealthCheckId
from pgqueuer.ports.driver import NotifyCallback
from sqlmodel import Session

from mailbot.dispatch.offers import Key
from mailbot.store.driver import AsyncConnection, connect, driver_of

_NAMES: Final = DBSettings(db_schema="pgqueuer")  # a schema of its own: none of our tables
_ENTRY: Final = "slice"
_AT_ONCE: Final = 2  # slices that a host has: the one it mails, and the next
_DEAD: Final = timedelta(seconds=15)  # without a sign of life
_POLL: Final = timedelta(seconds=5)  # beside what PostgreSQL notifies us of
_AGAIN: Final = 2.0  # seconds until the next try to connect
_LOOK: Final = 0.5  # seconds between two looks whether all is well
_TIDY: Final = 3600.0  # seconds between two times that its log is emptied


# What goes wrong ends in an alarm of ours, in a line; theirs would be tracebacks in the log.
logging.getLogger("pgqueuer").addHandler(logging.NullHandler())


def installed() -> str:
    """Return the SQL that makes PgQueuer's tables, of the release that is locked."""
    return QueryBuilderEnvironment(_NAMES).build_install_query()


class Queue:
    """What PgQueuer has handed to this host; from `start` to `stop` a thread with its loop."""

    patience = timedelta(seconds=30)

    def __init__(self, url: str, alarm: Callable[[str], None]) -> None:
        self._url = url
        self._alarm = alarm
        self._guard = threading.Lock()
        self._offers: dict[Key, list[asyncio.Future[timedelta | None]]] = {}
        self._on_offer: Callable[[], object] = lambda: None
        self._stopping = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None

    def enqueue(self, session: Session, keys: Sequence[Key]) -> None:
        """Have slices handed to hosts, from the caller's commit on."""
        if keys:
            driver = SyncPsycopgDriver(driver_of(session.connection()))
            payloads: list[bytes | None] = [f"{issue} {first}".encode() for issue, first in keys]
            queries = SyncQueries(driver, QueryQueueBuilder(_NAMES))
            queries.enqueue([_ENTRY] * len(keys), payloads, [0] * len(keys))

    def start(self, on_offer: Callable[[], object]) -> None:
        """Begin to be told; `on_offer` is called, by another thread, whenever we are."""
        if self._loop is None:
            self._on_offer = on_offer
            self._loop = asyncio.new_event_loop()
            self._thread = threading.Thread(
                target=self._run, args=(self._loop,), name="dispatch", daemon=True
            )
            self._thread.start()

    def stop(self) -> None:
        """Be told no more; what is not answered for is handed to others."""
        if self._loop and self._thread:
            self._loop.call_soon_threadsafe(self._stopping.set)
            self._thread.join()

    def offered(self) -> Sequence[Key]:
        """Return the slices we were told of and have not answered for."""
        with self._guard:
            return tuple(self._offers)

    def answer(self, key: Key, due_in: timedelta | None) -> None:
        """Say that we have no slice of it any more: it is settled, or due again after a while."""
        with self._guard:
            for future in self._offers.pop(key, ()):
                future.get_loop().call_soon_threadsafe(_settle, future, due_in)

    # --- within the thread ---

    def _run(self, loop: asyncio.AbstractEventLoop) -> None:
        with asyncio.Runner(loop_factory=lambda: loop) as runner:
            runner.run(self._serve())

    async def _serve(self) -> None:
        while not self._stopping.is_set():
            try:
                await self._take()
            except Exception as error:  # noqa: BLE001 -- a server that is away for a while
                self._alarm(f"dispatch: {error!r}")
                await asyncio.sleep(_AGAIN)

    async def _take(self) -> None:
        """Be told of slices, until the end or until the connection fails."""
        async with await connect(self._url) as asking, await connect(self._url) as listening:
            driver = _Driver(asking, listening)
            queries = _Queries(driver, QueryBuilderEnvironment(_NAMES), QueryQueueBuilder(_NAMES))
            manager = QueueManager(queries)
            manager.entrypoint(_ENTRY)(self._hold)
            watch = asyncio.create_task(self._watch(manager, queries))
            try:
                await manager.run(
                    dequeue_timeout=_POLL,
                    batch_size=1,
                    max_concurrent_tasks=_AT_ONCE,
                    heartbeat_timeout=_DEAD,
                    shutdown_on_listener_failure=True,
                    log_aggregation_interval=timedelta(0),
                )
            finally:
                watch.cancel()

    async def _hold(self, job: Job) -> None:
        """Keep a job until its slice is answered for; meanwhile PgQueuer says that we live."""
        issue, first = map(int, (job.payload or b"").split())
        future = asyncio.get_running_loop().create_future()
        with self._guard:
            self._offers.setdefault((issue, first), []).append(future)
        self._on_offer()
        due_in = await future
        if due_in is not None:
            raise RetryRequested(due_in)

    async def _watch(self, manager: QueueManager, queries: Queries) -> None:
        """Let go of all jobs at the end, or once the connection has failed: they are waited for."""
        tidy = 0.0
        while not (self._stopping.is_set() or manager.shutdown.is_set()):
            now = asyncio.get_running_loop().time()
            if now >= tidy:
                await queries.clear_queue_log(_ENTRY)
                tidy = now + _TIDY
            await asyncio.sleep(_LOOK)
        manager.shutdown.set()
        for key in self.offered():
            self.answer(key, timedelta(0))


class _Driver(PsycopgDriver):
    """PgQueuer's, with one connection to listen on, and another for its questions.

    Who listens keeps a connection to itself, for a second at a time (psycopg 3.3).
    """

    def __init__(self, asking: AsyncConnection, listening: AsyncConnection) -> None:
        super().__init__(listening)
        self._asking = PsycopgDriver(asking)
        self.listens = asyncio.Event()

    async def add_listener(self, channel: str, callback: NotifyCallback) -> None:
        """Listen from now on."""
        await super().add_listener(channel, callback)
        self.listens.set()

    async def fetch(self, query: str, *args: object) -> list[dict[str, object]]:
        """Ask, and return the rows."""
        return await self._asking.fetch(query, *args)

    async def execute(self, query: str, *args: object) -> str:
        """Ask, and return what the server says of it."""
        return await self._asking.execute(query, *args)


class _Queries(Queries):
    driver: _Driver

    async def notify_health_check(self, health_check_event_id: HealthCheckId) -> None:
        """Ask whether we hear ourselves; not before we listen, which is by the other connection."""
        await self.driver.listens.wait()
        await super().notify_health_check(health_check_event_id)


def _settle(future: asyncio.Future[timedelta | None], due_in: timedelta | None) -> None:
    if not future.done():
        future.set_result(due_in)
