"""The same mail seen again: a second delivery, a folder read anew, a restored backup, a forgery.

A mail is known by Message-ID, From, To, Date, Subject and body together, whatever its way put on
top of it. But whoever sees a mail can hand it in before it comes by itself: without its signature,
so that it proves nothing, or with a field that silences it. So one that differs in anything is
kept and witnessed like any mail, and is nothing new only where another, at least as well proven,
has been heard; and, where neither is proven, one that hung together with the same letters of ours
and was read in the same way. The price is that a mail may act a second time, once it is better
proven.
"""

from __future__ import annotations

import hashlib
from email.parser import BytesHeaderParser
from typing import Final

from sqlmodel import Session, col, or_, select

from mailbot.address import normalise
from mailbot.envelope import Envelope
from mailbot.matters import Reason
from mailbot.tables import Inbound
from mailbot.terms import Verdict

_STRENGTHS: Final = (Verdict.FAIL, Verdict.NONE, Verdict.PASS)  # the weakest first

# What no digest above holds, and changes what is done with the words.
_CONTEXT: Final = ("In-Reply-To", "References", "Content-Type", "Content-Transfer-Encoding")

# Nobody's words were looked at: "" is a mail that could not be handled.
_UNHEARD: Final = frozenset(
    {
        "",
        Reason.AUTOMATIC,
        Reason.DUPLICATE,
        Reason.FAILED_VERDICT,
        Reason.JUNK,
        Reason.LIST_POST,
        Reason.NO_AUTHOR,
        Reason.OWN_MAIL,
        Reason.UNREADABLE,
    }
)


def enter(session: Session, row: Inbound) -> int | None:
    """Add a mail that came, its `identity` set; give the number of the one that it only repeats."""
    first = session.exec(select(Inbound).where(Inbound.identity == row.identity)).first()
    if first is not None:
        # Its bytes may have been let go, long after it was handled.
        if not first.raw or _says_it_all(first) or _exact(first) == _exact(row):
            return first.id
        row.identity, row.repeat_of = _exact(row), first.id
        again = session.exec(select(Inbound.id).where(Inbound.identity == row.identity)).first()
        if again is not None:
            return again
    session.add(row)
    session.flush()
    return None


def heard_before(session: Session, row: Inbound) -> bool:
    """Whether the same mail, at least as well proven, has been acted upon."""
    first = row.repeat_of or row.id
    others = session.exec(
        select(Inbound).where(
            or_(Inbound.id == first, Inbound.repeat_of == first),
            Inbound.id != row.id,
            col(Inbound.handled).is_not(None),
            col(Inbound.reason).not_in(_UNHEARD),
        )
    ).all()
    own = _strength(row.verdict, row.addressed)
    for other in others:
        theirs = _strength(other.verdict, other.addressed)
        if theirs > own or (theirs == own and (_is_signed(row) or _same_context(other, row))):
            return True
    return False


def identity(envelope: Envelope) -> bytes:
    """Return what a message is known by when it comes a second time, by whatever way."""
    headers = BytesHeaderParser().parsebytes(envelope.raw[:65536])
    named = [str(headers.get(name, "")) for name in ("From", "To", "Date", "Subject", "Message-ID")]
    if not named[-1]:
        # Machines that set no Message-ID mail several people's tokens within one second.
        named.append(" ".join(sorted(map(normalise, envelope.recipients))))
    _, _, body = envelope.raw.replace(b"\r\n", b"\n").partition(b"\n\n")
    digest = hashlib.sha256("\0".join(named).encode("utf-8", "surrogateescape"))
    digest.update(b"\0" + body)
    return digest.digest()


def _is_signed(row: Inbound) -> bool:
    """Whether it is proven; whoever then changes what is not signed must not have it act again."""
    return row.verdict == Verdict.PASS


def _same_context(one: Inbound, other: Inbound) -> bool:
    return not one.raw or _context(one) == _context(other)  # the bytes of an old one are let go


def _context(row: Inbound) -> tuple[list[str], list[str]]:
    headers = BytesHeaderParser().parsebytes(row.raw[:65536])
    said = [" ".join(str(headers.get(name, "")).split()) for name in _CONTEXT]
    return said, sorted(map(normalise, row.recipients.splitlines()))


def _exact(row: Inbound) -> bytes:
    """Return a digest of all that a verdict may hang on."""
    handed_in = f"{row.client}\0{row.greeting}\0{row.return_path}\0"
    digest = hashlib.sha256(handed_in.encode("utf-8", "surrogatepass"))
    digest.update(row.raw.replace(b"\r\n", b"\n"))
    return digest.digest()


def _says_it_all(row: Inbound) -> bool:
    """Whether a mail was heard, and none can be better proven."""
    heard = row.handled is not None and row.reason not in _UNHEARD
    return heard and _strength(row.verdict, row.addressed) == (_STRENGTHS.index(Verdict.PASS), True)


def _strength(verdict: str | None, addressed: bool) -> tuple[int, bool]:
    return _STRENGTHS.index(Verdict(verdict or Verdict.NONE)), addressed
