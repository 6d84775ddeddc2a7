"""Adoption: the operator lets this installation mail with a database, and sees first what follows.

What a database that was moved, copied or restored still has to do is counted from its rows; it
begins with the commit, in the daemon that runs held already.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy import ColumnElement, func
from sqlmodel import Session, col, select

from mailbot import installation, register
from mailbot.address import Purpose
from mailbot.inbound.intake import NEW, WITNESSED
from mailbot.matters import MatterKind
from mailbot.newsletter.audience import tally
from mailbot.outbound.post import Fate
from mailbot.settings import Settings
from mailbot.states import OPEN_ISSUES, UNDER_WAY, IssueState, SubscriptionState
from mailbot.store import Store, require_present
from mailbot.tables import Inbound, Letter, TokenRow
from mailbot.trust.keyring import Keyring
from mailbot.wording import moment

_GOING_ON: Final = (*OPEN_ISSUES, *UNDER_WAY, IssueState.HALTED)
_FROZEN: Final = (IssueState.CANARY, IssueState.MAILING, IssueState.HALTED)
_LOOKED_AT: Final = 20  # readers whose tokens are compared


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an issue is."""

    number: int
    state: IssueState
    slot: datetime
    readers: int  # who would still get it


@dataclass(frozen=True, slots=True)
class Outlook:
    """What would go out or happen once this installation may mail."""

    letters: int  # due now or later, or in hand when the copy was made
    issues: tuple[Progress, ...]
    mails: int  # that wait to be handled
    overdue: int  # jobs whose employer would be reminded, or whose draft would be closed
    others: int  # installations that may mail with it
    keys_fit: bool  # the token keys are those of this database's readers


def outlook(settings: Settings, now: datetime) -> Outlook | None:
    """Look at what adoption would set going; None when this installation may mail already.

    Changes nothing, and makes no file. SchemaError where there is no database of this version.
    """
    require_present(settings.database.url)
    own = installation.load(settings.database.installation_file)
    store = Store(settings.database.url)
    try:
        with store.snapshot() as session:
            if own and installation.may_mail(session, own):
                return None
            return Outlook(
                letters=_count(session, col(Letter.fate).in_((Fate.DUE, Fate.IN_HAND))),
                issues=tuple(_issues(session)),
                mails=_count(session, col(Inbound.state).in_((NEW, WITNESSED))),
                overdue=len(register.jobs_due(session, now)),
                others=installation.count(session),
                keys_fit=_keys_fit(session, settings.token_key_file),
            )
    finally:
        store.close()


def as_text(seen: Outlook, settings: Settings) -> str:
    """Write the outlook for a person."""
    return "\n".join(_lines(seen, settings))


def adopt(settings: Settings, now: datetime) -> None:
    """Let this installation mail, in one commit; a daemon that runs held goes on by itself."""
    own = installation.load_or_create(settings.database.installation_file)
    store = Store(settings.database.url)
    try:
        with store.transaction() as session:
            installation.admit(session, own, now)
    finally:
        store.close()


# --- what there is ------------------------------------------------------------------------------


def _issues(session: Session) -> Iterator[Progress]:
    subscribed = register.count_readers(session, SubscriptionState.SUBSCRIBED)
    for issue in register.issues_in(session, *_GOING_ON):
        counts = tally(session, issue.id or 0)
        begun = issue.state in _FROZEN
        left = counts[Fate.DUE] + counts[Fate.IN_HAND] if begun else subscribed
        yield Progress(issue.id or 0, issue.state, issue.slot, left)


def _keys_fit(session: Session, path: Path) -> bool:
    """Whether some token of a reader was made with a key of the file, or there is none yet."""
    newest = (
        select(TokenRow)
        .where(TokenRow.about == MatterKind.READER, TokenRow.purpose == Purpose.UNSUBSCRIBE)
        .order_by(col(TokenRow.about_id).desc())
        .limit(_LOOKED_AT)
    )
    rows = session.exec(newest).all()
    if not rows:
        return True
    if not path.exists():
        return False
    keyring = Keyring.load(path)
    return any(
        row.hash == token.hash
        for row in rows
        for token in keyring.reader_tokens(Purpose.UNSUBSCRIBE, row.about_id or 0)
    )


def _count(session: Session, which: ColumnElement[bool] | bool) -> int:
    return session.exec(select(func.count()).where(which)).one()


# --- how it is told -----------------------------------------------------------------------------


def _lines(seen: Outlook, settings: Settings) -> Iterator[str]:
    yield "Once this installation may mail with this database:"
    yield f"  {_many(seen.letters, 'letter')} will go out"
    for issue in seen.issues:
        slot = moment(issue.slot, settings.zone)
        readers = _many(issue.readers, "reader")
        yield f"  issue #{issue.number} of {slot} goes on ({issue.state}): {readers}"
    yield (
        "  what was mailed after the copy was made, and is not known here, is drafted again, unless"
        " an editor replies “sent”"
    )
    yield f"  {_many(seen.mails, 'mail')} will be handled and answered"
    yield f"  {_many(seen.overdue, 'job')} overdue: a reminder, or the draft is closed"
    if seen.others:
        yield (
            f"{_many(seen.others, 'other installation')} may mail with it, too. Where one runs on"
            " a copy of this database, readers get everything twice: stop it first."
        )
    if not seen.keys_fit:
        yield (
            f"Warning: no key in {settings.token_key_file} made the readers' tokens in this"
            " database. Put back the file of the installation it comes from, and restart: without"
            " it, bounces and replies to past issues are not known, and an issue that goes on"
            " differs from the copies already mailed."
        )


def _many(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
