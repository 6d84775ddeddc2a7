"""The tables. Two are the whole middle: `inbound` (what came) and `letter` (what goes).

SQLModel does not validate table models; what goes in is made by our own code from values. Times
are aware UTC. States and reasons are stored by value, as text, so that a database is readable.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import BigInteger, Column, Index, LargeBinary, text
from sqlmodel import Field, SQLModel

# In these words wherever it is asked: SQLite takes an index on some rows for no others.
IN_HAND: Final = text("fate = 'in_hand'")


class Inbound(SQLModel, table=True):
    """One message, stored before it was acknowledged."""

    id: int | None = Field(default=None, primary_key=True)
    received: datetime
    return_path: str | None  # None: the null sender <>
    recipients: str  # envelope recipients, one a line
    client: str | None  # the connecting address, where our own door knows it
    greeting: str | None = None  # what the client called itself, same
    network: str = ""  # of the client, where it is a stranger's: see `room`
    organization: str = ""  # organizational domain of the return path
    size: int = 0  # bytes
    turn: int = 0  # behind how many crowds of its sender's it waits, see `turns`
    arrived: datetime | None = None  # in the mailbox (INTERNALDATE); None: at our own door
    old: bool = False  # it had lain in the mailbox for too long to be answered
    junk: bool = False  # it lay in a junk folder
    raw: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    identity: bytes = Field(unique=True)  # known again by this, see `repeats`
    repeat_of: int | None = Field(default=None, index=True)  # the row where it came first
    verdict: str | None = None  # of `Verdict`; None until the witness has looked
    aligned: str | None = None  # the address the verdict is about
    verdict_why: str = ""
    addressed: bool = False  # an address of ours stands where the author wrote it
    reading: str | None = None  # JSON of `Reading`
    author: str = Field(default="", index=True)
    message_id: str | None = Field(default=None, index=True)
    state: str = "new"  # new, witnessed, done, set_aside
    tries: int = 0
    next_try: datetime
    error: str = ""
    reason: str = ""
    matter: str = ""  # "job 12"
    for_editor: bool = False  # waits for the editors' digest
    known: bool = False  # its author is who they say: an editor may answer them
    answered_by: str = ""  # the editor who did
    handled: datetime | None = None

    # What is asked often, an index alone answers: a row lies behind all the bytes of its mail.
    __table_args__ = (
        Index("inbound_state", "state", "turn", "next_try", "tries", "organization"),
        Index("inbound_unseen", "state", "tries", "id"),
        Index("inbound_received", "received", "network", "organization", "size"),
        Index("inbound_handled", "handled", "reason"),
        Index("inbound_for_editor", "for_editor", "id"),
    )


class Folder(SQLModel, table=True):
    """A folder of the mailbox, and how far it has been read (RFC 9051 §2.3.1.1)."""

    name: str = Field(primary_key=True)
    uidvalidity: int = Field(sa_type=BigInteger)
    seen: int = Field(sa_type=BigInteger)  # the highest UID that is recorded or passed over
    known: int = Field(sa_type=BigInteger)  # UIDs up to here may have been read under others
    since: datetime  # first looked at; what came before counts only with `start = "all"`


class MailboxCopy(SQLModel, table=True):
    """A mail's copy on the IMAP server; one mail may lie there several times."""

    __tablename__ = "mailbox_copy"
    __table_args__ = (
        Index("mailbox_copy_cleared", "cleared", "inbound_id"),
        Index("mailbox_copy_inbound", "inbound_id"),
    )

    folder: str = Field(primary_key=True)
    uidvalidity: int = Field(primary_key=True, sa_type=BigInteger)
    uid: int = Field(primary_key=True, sa_type=BigInteger)
    inbound_id: int = Field(foreign_key="inbound.id")
    cleared: str = ""  # moved, deleted or kept, once its mail is done; "" before


class Installation(SQLModel, table=True):
    """An installation that may mail with this database."""

    id: str = Field(primary_key=True)  # as in its `installation_file`
    adopted: datetime


class Correspondent(SQLModel, table=True):
    """An address that has proven itself by answering a token."""

    address: str = Field(primary_key=True)
    proven: datetime


class JobRow(SQLModel, table=True):
    """A job: the whole of it as JSON, and the columns it is looked up by."""

    __tablename__ = "job"

    id: int | None = Field(default=None, primary_key=True)
    state: str = Field(index=True)
    owner: str = Field(index=True)
    due: datetime | None = Field(default=None, index=True)
    issue: int | None = Field(default=None, index=True)
    document: str  # JSON of `Job`


class ReaderRow(SQLModel, table=True):
    """One subscription. Ids only grow: the highest one is an audience's ceiling."""

    __tablename__ = "reader"
    __table_args__ = (Index("reader_state", "state", "id"), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True)
    address: str = Field(unique=True)
    state: str
    joined: datetime | None = None
    changed: datetime
    asked: datetime | None = None
    granted: str = ""  # the key whose tokens of theirs are written down, by its name


class IssueRow(SQLModel, table=True):
    """One weekly issue; at most one a slot."""

    __tablename__ = "issue"

    id: int | None = Field(default=None, primary_key=True)
    slot: datetime = Field(unique=True)
    state: str = Field(index=True)
    jobs: str = ""  # ids, separated by spaces, in print order
    intro: str = ""
    sponsor: str | None = None
    own_subject: str | None = None
    subject: str = ""
    entity: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    digest: str = ""
    approved: datetime | None = None
    ceiling: int | None = None
    cursor: int = 0
    audience: int = 0
    frozen: datetime | None = None
    reminded: bool = False
    looked: datetime | None = None
    faults: str = ""
    canary: int | None = None
    first_out: datetime | None = None
    resumed: datetime | None = None


class Delivery(SQLModel, table=True):
    """One reader's letter of one issue: the ledger. Its bytes are derived, not stored."""

    issue_id: int = Field(primary_key=True, foreign_key="issue.id")
    reader_id: int = Field(primary_key=True, foreign_key="reader.id")
    fate: str
    attempts: int = 0
    next_try: datetime
    worker: str | None = None  # who has it in hand
    doubts: int = 0  # attempts whose answer never came
    code: int | None = None
    answer: str = ""

    __table_args__ = (
        Index("delivery_in_hand", "worker", sqlite_where=IN_HAND, postgresql_where=IN_HAND),
    )


class Slice(SQLModel, table=True):
    """An issue's letters to readers from one number to another: what a worker takes at a time."""

    issue_id: int = Field(primary_key=True, foreign_key="issue.id")
    first: int = Field(primary_key=True)  # 0: those of all who get it first
    last: int
    worker: str | None = None  # who has it
    next_try: datetime | None  # of its earliest letter, when nobody had it; None: all settled

    __table_args__ = (
        Index("slice_due", "issue_id", "next_try", "first"),
        Index("slice_worker", "worker"),
    )


class Worker(SQLModel, table=True):
    """A process that mails, as long as it says that it lives."""

    id: str = Field(primary_key=True)
    until: float  # seconds since 1970, by the database's own clock


class PaceRow(SQLModel, table=True):
    """How much readers' copies have taken of one limit, see `pace`."""

    __tablename__ = "pace"

    name: str = Field(primary_key=True)  # a domain; "" for all copies together
    full_at: datetime = Field(index=True)  # when it is as if none had gone


class CanaryRow(SQLModel, table=True):
    """A reader who gets an issue among the first."""

    __tablename__ = "canary"

    issue_id: int = Field(primary_key=True, foreign_key="issue.id")
    reader_id: int = Field(primary_key=True, foreign_key="reader.id")
    place: int  # in which they go: editors 0, the others 1


class SetbackRow(SQLModel, table=True):
    """What came back of one reader's copy of one issue; only what is out of the ordinary."""

    __tablename__ = "setback"
    __table_args__ = (Index("setback_of", "issue_id", "kind", "at"),)

    issue_id: int = Field(primary_key=True, foreign_key="issue.id")
    reader_id: int = Field(primary_key=True, foreign_key="reader.id")
    kind: str  # of `Setback`
    at: datetime


class Letter(SQLModel, table=True):
    """A letter to one person: an answer, or one of the clock."""

    id: int | None = Field(default=None, primary_key=True)
    created: datetime
    template: str
    recipient: str = Field(index=True)
    mailbox: str = ""  # behind its variants, see `address.mailbox_of`
    organization: str = ""  # the recipient's organizational domain
    return_path: str
    message_id: str = Field(unique=True)
    subject: str
    raw: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    about: str  # of `MatterKind`
    about_id: int | None = None
    answering: int | None = Field(default=None, foreign_key="inbound.id", index=True)
    counts: bool = False  # against the caps of its recipient
    quiet: bool = False
    fate: str
    attempts: int = 0
    next_try: datetime  # not before
    worker: str | None = None
    doubts: int = 0
    code: int | None = None
    answer: str = ""
    relay_id: str = Field(default="", index=True)  # what the relay's 250 called it

    __table_args__ = (
        Index("letter_due", "fate", "next_try"),
        Index("letter_about", "about", "about_id"),
        Index("letter_created", "created", "counts", "next_try"),
        Index("letter_mailbox", "mailbox", "created"),
        Index("letter_organization", "organization", "created"),
    )


class TokenRow(SQLModel, table=True):
    """A token we have given out, by its hash."""

    __tablename__ = "token"

    hash: bytes = Field(primary_key=True)
    purpose: str
    about: str  # of `MatterKind`
    about_id: int | None = None
    address: str  # to whom it was mailed
    version: str | None = None  # of the matter, as its letter showed it
    expires: datetime | None = None

    __table_args__ = (
        Index("token_about", "about", "about_id", "purpose"),
        Index("token_expires", "expires"),
    )


class Notice(SQLModel, table=True):
    """Something that is told once."""

    key: str = Field(primary_key=True)
    at: datetime
