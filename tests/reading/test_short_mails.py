"""What short mails are for, as people write them; `golden/kinds/short.txt` says how to read it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from mailbot.reading import read

SHORT: Final = Path(__file__).parents[1] / "golden" / "kinds" / "short.txt"

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


def letters() -> list[tuple[str, str, str, str]]:
    """Give kind and intent, the way it came, the subject and the text of each line."""
    listed: list[tuple[str, str, str, str]] = []
    meant = ""
    for line in SHORT.read_text().splitlines():
        if line.startswith("["):
            meant = line.strip("[]")
        elif line and not line.startswith("#"):
            way, subject, text = line.split(" | ", 2)
            listed.append((meant, way, subject, text.replace("\\n", "\n")))
    return listed


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
        text += "\n" + PASSED_ON.format(sender=sender, subject="job", text=JOB)
    return f"{head}\n{text}\n".encode()


@pytest.mark.parametrize(("meant", "way", "subject", "text"), letters())
def test_what_a_short_mail_is_for(meant: str, way: str, subject: str, text: str) -> None:
    kind, _, intent = meant.partition(" ")

    reading = read(mailed(way, subject, text))

    assert reading.kind == kind
    assert intent in ("", reading.intent)


@pytest.mark.parametrize(
    "text",
    [
        "Why do I no longer receive the newsletter every week? I did not cancel.",
        "Je ne cherche plus de travail mais je continue à vous lire avec plaisir.",
        "I no longer look at other job sites, but yours I read every week!",
        "My old boss never stopped sending me angry letters. Yours are nicer.",
        "I was on holiday until Monday. Did I miss an issue?",
    ],
)
def test_words_of_leaving_about_something_else_are_no_wish(text: str) -> None:
    reading = read(mailed("R", "", text))

    assert reading.kind == "other"
