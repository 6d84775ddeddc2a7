"""The letter that mailbot mails to itself, to see what becomes of it on the way.

It looks like a letter of an issue where that matters (return path, Message-ID, List-Unsubscribe,
signature), and is harmless wherever it ends: from our own address, automatic, and with tokens
that open nothing. RFC 3834 §5.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from email.utils import format_datetime
from typing import Final

from mailbot.address import Purpose, token_from_bytes
from mailbot.outbound.letters import Sender
from mailbot.trust.dkim import signed

MARK_FIELD: Final = "X-Mailbot-Check"
MARK_CHARS: Final = 23  # with "check" before them as long as a token, which is what must fit
SUBJECT: Final = "A letter that mailbot mailed to itself"

_BODY: Final = """\
mailbot check {mark}

This letter went from mailbot through its relay to its own mailbox, to see
whether it arrives, and unchanged. Nobody has to do anything with it.

--=20
It ends here; what stands below was added on the way.
"""


@dataclass(frozen=True, slots=True)
class Probe:
    """One letter to ourselves."""

    mark: str  # 115 random bits, by which it is known in whatever comes
    delimiter: str  # of the sub-address it goes to; "" for the plain address
    recipient: str
    return_path: str  # as of a reader's copy (VERP)
    message_id: str
    letter_id: str
    unsubscribe: str  # the value of List-Unsubscribe
    date: datetime
    raw: bytes


def write_probe(sender: Sender, bits: bytes, at: datetime, delimiter: str = "") -> Probe:
    """Write one, of 16 random bytes; without a delimiter it goes to the plain address."""
    token = token_from_bytes(Purpose.BOUNCE, bits)
    mark = token.secret[:MARK_CHARS]
    mailbox = replace(sender.mailbox, delimiter=delimiter or sender.mailbox.delimiter)
    probe = Probe(
        mark=mark,
        delimiter=delimiter,
        recipient=mailbox.with_word(f"check{mark}") if delimiter else mailbox.plain,
        return_path=mailbox.with_token(token),
        message_id=f"<check.{token.secret}@{mailbox.domain}>",
        letter_id=f"check{token.secret}",
        unsubscribe=f"<mailto:{mailbox.with_token(replace(token, purpose=Purpose.UNSUBSCRIBE))}>",
        date=at.replace(microsecond=0),
        raw=b"",
    )
    raw = _raw(probe, sender).replace("\n", "\r\n").encode("ascii")
    return replace(probe, raw=signed(raw, sender.signer, at) if sender.signer else raw)


def _raw(probe: Probe, sender: Sender) -> str:
    fields = {
        "From": f"<{sender.mailbox.plain}>",
        "To": f"<{probe.recipient}>",
        "Subject": SUBJECT,
        "Date": format_datetime(probe.date.astimezone(sender.zone)),
        "Message-ID": probe.message_id,
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "All",
        "X-Mailbot-Letter": probe.letter_id,
        MARK_FIELD: probe.mark,
        "List-Unsubscribe": probe.unsubscribe,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "quoted-printable",
    }
    head = "".join(f"{name}: {value}\n" for name, value in fields.items())
    return head + "\n" + _BODY.format(mark=probe.mark)
