"""Which installations may mail with a database: a copied or restored one mails nothing by itself.

Each host has a random id in a file of its own, outside database and backup; the database knows
those that may mail. One it does not know is held, until `mailbot adopt`.
"""

from __future__ import annotations

import re
import secrets
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from sqlalchemy import func
from sqlmodel import Session, select

from mailbot.events import Events
from mailbot.newfile import write_new
from mailbot.store import Store
from mailbot.tables import Installation

HELD: Final = (
    "held: this installation may not mail with this database. It stores what comes and does"
    " nothing else until you type: mailbot adopt"
)

_AGAIN: Final = timedelta(hours=1)
_ID: Final = re.compile(r"[0-9a-f]{32}")  # 128 random bits


class InstallationError(Exception):
    """The file of the installation's id cannot be used; the text says why."""


class Gate:
    """What a running mailbot asks before it does more than store; while held, it says so hourly."""

    def __init__(self, store: Store, path: Path, events: Events) -> None:
        self.installation = ""  # its id, once it may mail
        self.adopted: datetime | None = None  # since when
        self._store = store
        self._path = path
        self._events = events
        self._told: datetime | None = None

    def is_open(self, now: datetime) -> bool:
        """Whether this installation may mail. Once it may it always may: then nothing is asked.

        InstallationError for a file that is broken.
        """
        if self.installation:
            return True
        own = load(self._path)  # anew each time: `mailbot adopt` writes it
        if own is not None:
            with self._store.snapshot() as session:
                row = session.get(Installation, own)
            if row is not None:
                self.installation, self.adopted = own, row.adopted
        if not self.installation and (self._told is None or now >= self._told + _AGAIN):
            self._told = now
            self._events.alarm(HELD)
        return bool(self.installation)


def enter(store: Store, path: Path, now: datetime) -> None:
    """Take a database that never knew any installation, a new one or an old one, for one's own.

    Any other is left as it is, and so is the file: a copy may stand where nothing can be written.
    The file first: a crash before the commit is a start not yet made.
    """
    load(path)  # what is broken is to be known at the start
    with store.snapshot() as session:
        if count(session):
            return
    own = load_or_create(path)
    with store.transaction() as session:
        if not count(session):
            admit(session, own, now)


def may_mail(session: Session, installation: str) -> bool:
    """Whether the database knows the installation as one that may mail."""
    return session.get(Installation, installation) is not None


def is_held(session: Session, path: Path) -> bool:
    """Whether the daemon would be held; looks, and makes no file."""
    own = load(path)
    return count(session) > 0 and (own is None or not may_mail(session, own))


def admit(session: Session, installation: str, now: datetime) -> None:
    """Let an installation mail from the caller's commit on."""
    session.merge(Installation(id=installation, adopted=now))


def load(path: Path) -> str | None:
    """Read an installation's id; None where there is no file, InstallationError for a broken one.

    A broken one is not mended: a new id in its place would hold back who may mail.
    """
    try:
        text = path.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        return None
    except UnicodeDecodeError:
        text = ""
    if not _ID.fullmatch(text):
        raise InstallationError(
            f"{path}: holds no id of 32 hexadecimal characters; bring the file back, or remove it"
            " and type: mailbot adopt"
        )
    return text


def load_or_create(path: Path) -> str:
    """Read an installation's id; where there is no file, make it, readable by its owner."""
    found = load(path)
    if found is not None:
        return found
    with suppress(FileExistsError):  # made by another process in between
        write_new(path, secrets.token_hex(16) + "\n")
    return load_or_create(path)


def count(session: Session) -> int:
    """Count the installations that may mail."""
    return session.exec(select(func.count()).select_from(Installation)).one()
