"""Short mails by kind and intent, one a line, made messages; a heading `[other thanks]` is both.

A line is how the mail came, its subject and its text: `F` fresh, `R` an answer to an issue, `Q` an
answer to a question of ours, `W` above an issue passed on, `J` above a job passed on: the one
behind ` >> `, or `JOB`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ISSUE: Final = """\
Two Good Jobs #52

1. Head of Repair at Harbor Cycles
80% of repairs back in 48 hours by June. Pay $85,000 a year.
Video: https://youtu.be/abcdefghijk

You receive this because you subscribed. To unsubscribe, reply with stop.
"""
JOB: Final = """\
Shepherd wanted

Our farm is looking for a shepherd. 200 lambs by May, losses under 5%. Pay 2,400 EUR a month.
Apply to farm@hill.example.
"""
PASSED_ON: Final = """
---------- Forwarded message ---------
From: {sender}
Date: Tue, Nov 17, 2026 at 6:00 AM
Subject: {subject}
To: <ann@example.net>

{text}"""


@dataclass(frozen=True, slots=True)
class Short:
    """A mail of few words and what it is for; without an intent, any of its kind."""

    kind: str
    intent: str
    way: str
    subject: str
    text: str

    @property
    def raw(self) -> bytes:
        return mailed(self.way, self.subject, self.text)


def short_mails(file: Path) -> Iterator[Short]:
    kind = intent = ""
    for line in file.read_text("utf-8").splitlines():
        if line.startswith("["):
            kind, _, intent = line.strip("[]").partition(" ")
        elif line and not line.startswith("#"):
            way, subject, text = line.split(" | ", 2)
            yield Short(kind, intent, way, subject, text.replace("\\n", "\n"))


def mailed(way: str, subject: str, text: str) -> bytes:
    head = (
        "From: Robin Writer <robin@example.org>\nTo: jobs@twogoodjobs.example\n"
        "Date: Sat, 21 Nov 2026 10:00:00 +0000\nMessage-ID: <c@example.org>\n"
        "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
        "Content-Transfer-Encoding: 8bit\n"
    )
    if way in "RQ":
        ours = "Two Good Jobs #52" if way == "R" else "Two things are missing [W2H8K]"
        head += f"Subject: {subject or f'Re: {ours}'}\nIn-Reply-To: <1@twogoodjobs.example>\n"
        head += "References: <1@twogoodjobs.example>\n"
    else:
        subject = subject or ("Fwd: Two Good Jobs #52" if way == "W" else "")
        head += f"Subject: {subject}\n" * bool(subject)
    if way == "R":
        text += (
            "\n\nOn Tue, Nov 17, 2026 at 6:00 AM Two Good Jobs <news@twogoodjobs.example> wrote:\n"
        )
        text += "".join(f"> {line}\n" for line in ISSUE.splitlines())
    elif way == "W":
        sender = "Two Good Jobs <news@twogoodjobs.example>"
        text += "\n" + PASSED_ON.format(sender=sender, subject="Two Good Jobs #52", text=ISSUE)
    elif way == "J":
        sender = "Hill Farm <farm@hill.example>"
        text, _, job = text.partition(" >> ")
        text += "\n" + PASSED_ON.format(sender=sender, subject="job", text=job or JOB)
    return f"{head}\n{text}\n".encode()
