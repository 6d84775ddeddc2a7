"""That nothing goes out any more: letters are tried, and the relay has taken none for a while.

Begun by the first attempt that fails for now; ended by the next letter that is settled: taken, or
refused for good, as a relay that is well does where nobody is. Works in the caller's transaction,
but for `tick`.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import bindparam
from sqlmodel import Session, col, delete

from mailbot import register
from mailbot.matters import Owed
from mailbot.outbound.post import About, enqueue
from mailbot.runtime import Runtime
from mailbot.tables import Notice

PATIENCE: Final = timedelta(minutes=30)  # a relay that is started anew, or busy, is back by then
_TELL_AGAIN: Final = timedelta(hours=6)
_BEGUN: Final = "standstill"
_TOLD: Final = "standstill told"
_END: Final = delete(Notice).where(col(Notice.key).in_(bindparam("keys", expanding=True)))


def note(session: Session, now: datetime, *, settled: bool) -> None:
    """Note that letters have been tried, and whether any of them was settled by that."""
    if settled:
        session.connection().execute(_END, {"keys": [_BEGUN, _TOLD]})
    elif session.get(Notice, _BEGUN) is None:
        session.add(Notice(key=_BEGUN, at=now))


def since(session: Session, now: datetime) -> datetime | None:
    """Return since when no letter has been taken, where that is longer than usual."""
    begun = register.told(session, _BEGUN)
    return begun if begun and now >= begun + PATIENCE else None


def tick(runtime: Runtime, now: datetime) -> int:
    """Tell the operator, in the log and by a letter that goes as soon as one can."""
    with runtime.store.snapshot() as session:
        if not (since(session, now) and register.is_due(session, _TOLD, now, _TELL_AGAIN)):
            return 0
    with runtime.store.transaction() as session:
        begun = since(session, now)
        if begun is None or not register.tell_once(session, _TOLD, now, _TELL_AGAIN):
            return 0  # a letter was taken meanwhile
        runtime.events.alarm(f"the relay has taken no letter since {begun:%Y-%m-%d %H:%M} UTC")
        owed = Owed(
            "operator_standstill",
            runtime.settings.newsletter.operator,
            {"since": begun},
            answers=False,
            threaded=False,
        )
        enqueue(session, runtime, owed, About(), now)
    return 1
