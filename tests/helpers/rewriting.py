"""A relay that is less honest than one hopes: it sets Message-ID, Date and return path anew."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from mailbot.smtp import Outcome, Transport
from mailbot.terms import Answer
from world import Mail, Post, World

# What the 250 says, and the Message-ID that it sets; the name of a letter stands in both.
SES = ("Ok {0}-000000", "<{0}-000000@eu-west-1.amazonses.example>")
EXCHANGE = ("<{0}@prod.example> [InternalId=1, Hostname=prod.example] Queued", "<{0}@prod.example>")
POSTFIX = ("Ok: queued as {0}", "<20261125090000.{0}@relay.example>")


@dataclass
class Rewriter(Post):
    """Takes a letter as any relay, under a name of its own."""

    form: tuple[str, str] = SES
    names: Iterator[str] = field(
        default_factory=lambda: (f"0100018bd1a2b3c4-5e6f7a8b{n:04}" for n in itertools.count(1))
    )

    def send(self, return_path: str, recipient: str, raw: bytes) -> Outcome:  # noqa: ARG002 -- replaced
        name = next(self.names)
        reply, message_id = (part.format(name) for part in self.form)
        outcome = super().send("bounces@relay.example", recipient, rewritten(raw, message_id))
        return Outcome(Answer(250, "2.0.0", reply)) if outcome.answer.accepted else outcome


class RelayWorld(World):
    """A mailbot behind such a relay, which the settings know of."""

    def __init__(self, folder: Path, form: tuple[str, str] = SES) -> None:
        self._form = form
        super().__init__(folder, outbound={"return_path": "fixed", "keeps_message_id": False})

    def transport(self) -> Transport:
        self.post = Rewriter(form=self._form)
        return self.post


def rewritten(raw: bytes, message_id: str) -> bytes:
    """Set a letter's Message-ID and Date as the relay pleases."""
    head, _, body = raw.partition(b"\r\n\r\n")
    head = re.sub(rb"(?m)^Message-ID:.*?$", f"Message-ID: {message_id}\r".encode(), head + b"\r")
    head = re.sub(rb"(?m)^Date:.*?$", b"Date: Mon, 1 Jan 2024 00:00:00 +0000\r", head)
    return head + b"\n\r\n" + body


def bounce_of(letter: Mail, *, keeping: tuple[str, ...], status: str = "5.1.1") -> bytes:
    """Write a relay's report; of the letter's header it brings back the fields named."""
    returned = "".join(
        f"{name}: {value}\r\n" for name, value in letter.message.items() if name in keeping
    )
    return (
        "From: MAILER-DAEMON@relay.example\r\n"
        "To: jobs@news.example\r\n"
        "Subject: Undelivered Mail Returned to Sender\r\n"
        "Date: Wed, 25 Nov 2026 10:00:00 +0000\r\n"
        f"Message-ID: <report-{len(returned)}-{letter.message_id[1:]}\r\n"
        "Auto-Submitted: auto-replied\r\n"
        "MIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nThe address was not found.\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\n"
        "Reporting-MTA: dns; relay.example\r\n\r\n"
        f"Final-Recipient: rfc822; {letter.recipient}\r\nAction: failed\r\nStatus: {status}\r\n"
        f"Diagnostic-Code: smtp; 550 {status} no such user\r\n\r\n"
        f"--b\r\nContent-Type: text/rfc822-headers\r\n\r\n{returned}\r\n--b--\r\n"
    ).encode()
