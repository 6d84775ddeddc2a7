"""Whose mail is next: as they came, but nobody waits behind a crowd of somebody else's.

To read a mail and to ask DNS for it takes time, so a thousand mails of one sender would hold all
others up for minutes. So who sends very many within an hour lets all others go before the rest of
them, and so does who sends one that is slow to read. A sender is whoever shares organization or
network (`room`). In ordinary times, and among the mails of one organization always, the order is
that of arrival: of two editors' decisions the first one counts.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, func, or_
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select, update

from mailbot.inbound.room import OF_NETWORK, OF_ORGANIZATION, Party, taken
from mailbot.tables import Inbound

_CROWD: Final = 100  # mails of one sender within an hour

# Statements that are asked for each mail, built once.
_OTHER: Final = aliased(Inbound)
_DUE: Final = (
    select(Inbound.id)
    .where(col(Inbound.state) == bindparam("state"), col(Inbound.next_try) <= bindparam("now"))
    .order_by(col(Inbound.turn), col(Inbound.id))
    .limit(bindparam("at_most"))
)
_IN_ORDER: Final = _DUE.where(
    ~select(_OTHER.id)
    .where(
        col(_OTHER.state) == bindparam("unseen"),
        _OTHER.tries == 0,
        col(_OTHER.id) < Inbound.id,
        or_(col(_OTHER.turn) <= Inbound.turn, col(_OTHER.organization) == Inbound.organization),
    )
    .exists()
)


def turn_of(session: Session, party: Party, waiting: tuple[str, ...], now: datetime) -> int:
    """Return the turn of a mail that comes in now: 0, or behind one crowd of its sender's, or two.

    Never before that of another mail of its organization that is still in a state of `waiting`.
    """
    sent = taken(session, OF_ORGANIZATION, party.organization, now).mails
    if party.network:
        sent = max(sent, taken(session, OF_NETWORK, party.network, now).mails)
    waits = select(func.max(Inbound.turn)).where(
        col(Inbound.state).in_(waiting), Inbound.organization == party.organization
    )
    return max(sent // _CROWD, session.exec(waits).one() or 0)


def put_back(session: Session, slow: Inbound) -> None:
    """Have a mail that is slow to read, and all of its sender's beside it, let others go first."""
    theirs = col(Inbound.organization) == slow.organization
    if slow.network:
        theirs = or_(theirs, col(Inbound.network) == slow.network)
    waiting = update(Inbound).where(col(Inbound.state) == slow.state, theirs)
    session.exec(waiting.values(turn=Inbound.turn + 1))


def to_witness(session: Session, state: str, now: datetime, at_most: int) -> list[int]:
    """Return the mails in a state that are looked at next."""
    given = {"state": state, "now": now, "at_most": at_most}
    return [number for number in session.exec(_DUE, params=given) if number is not None]


def to_handle(session: Session, state: str, unseen: str, now: datetime, at_most: int) -> list[int]:
    """Return the mails in a state that are handled next.

    One waits for those before it that are still `unseen` for the first time.
    """
    given = {"state": state, "unseen": unseen, "now": now, "at_most": at_most}
    return [number for number in session.exec(_IN_ORDER, params=given) if number is not None]
