"""Intent: what a person did not write makes nothing happen, whatever they wrote above it.

An input is what somebody newly wrote. It is read alone, and again with somebody else's words below
it, or beside it as a file: every line of those has a word in it that must not come out as theirs.
And it is what somebody else wrote, quoted in an answer to it: an editor answers letters in which an
employer's words stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from random import Random
from typing import Final

from fuzz.finds import promise, thrown
from fuzz.mails import prose
from mailbot.decisions.desk.commands import begins_with
from mailbot.reading.whole import read
from mailbot.terms import Intent, Kind, Reading, Unreadable

ALIEN: Final = "zqxalien"

# What changes something, for whoever is taken to have said it.
ACTS: Final = frozenset({
    Intent.SUBSCRIBE, Intent.UNSUBSCRIBE, Intent.ERASE, Intent.EXPORT, Intent.YES, Intent.PAUSE, Intent.RESUME, Intent.WITHDRAW,
    Intent.FILLED,
})  # fmt: skip

_HEAD: Final = (
    b"From: Ann <ann@acme.example>\r\nTo: jobs@news.example\r\nSubject: Re: Head Baker [J42]\r\n"
    b"In-Reply-To: <1@news.example>\r\nMessage-ID: <2@acme.example>\r\nMIME-Version: 1.0\r\n"
)
_TEXT: Final = b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n"
_WISHES: Final = (
    f"Please unsubscribe me {ALIEN}.", f"yes {ALIEN}", f"approve {ALIEN}", f"{ALIEN}: delete all my data",
    f"Title: {ALIEN}", f"We withdraw the job {ALIEN}", f"stop {ALIEN}", f"Please subscribe me to {ALIEN}",
)  # fmt: skip
_QUOTED: Final = "".join(f"> {line}\r\n" for line in _WISHES)
_BARE: Final = "".join(f"{line}\r\n" for line in _WISHES)
BELOW: Final = {
    "a quote": "\r\n\r\nOn Wed, Nov 25, 2026 at 9:00 AM Two Good Jobs <jobs@news.example> wrote:\r\n\r\n"
    + _QUOTED,
    "a German quote": "\r\n\r\nAm 25.11.2026 um 09:00 schrieb Two Good Jobs <jobs@news.example>:\r\n"
    + _QUOTED,
    "a quote without a word": "\r\n\r\n" + _QUOTED,
    "an original message": "\r\n\r\n-----Original Message-----\r\nFrom: Two Good Jobs <jobs@news.example>\r\n"
    "Sent: Wednesday, November 25, 2026 9:00 AM\r\nTo: Ann <ann@acme.example>\r\nSubject: Head Baker\r\n\r\n"
    + _BARE,
}  # fmt: skip
_FILES: Final = {
    "an attached message": b"Content-Type: message/rfc822\r\n\r\nFrom: Bob <bob@acme.example>\r\n"
    b"Subject: unsubscribe " + ALIEN.encode() + b"\r\n\r\n" + _BARE.encode(),
    "an attached text": b'Content-Type: text/plain; name="a.txt"\r\nContent-Disposition: attachment;'
    b' filename="a.txt"\r\n\r\n' + _BARE.encode(),
}

_WROTE: Final = b"On Wed, Nov 25, 2026 at 9:00 AM Two Good Jobs <jobs@news.example> wrote:\r\n"
_ANSWERS: Final = {
    "below it": b"Let me think about it.\r\n\r\n" + _WROTE + b"\r\n{quote}",
    "above it": _WROTE + b"{quote}\r\n\r\nLet me think about it.",
}

SAYS: Final = (
    "yes", "no", "approve", "The pay is 50,000 EUR a year.", "Thanks!", "unsubscribe", "please stop", "What is this?", "ok", "",
    "https://youtu.be/dQw4w9WgXcQ", "Best,\r\nAnn", "-- \r\nAnn", "> what does it pay?\r\n90k", "1. Head Baker\r\n2. Moss", "edit pay: 90k",
    "Sent from my phone", "see below", "The job is filled.", "Ja", "bitte abmelden", "hi ________________________________", "On the whole:",
)  # fmt: skip


def made(chance: Random) -> bytes:
    """Make what somebody writes."""
    text = chance.choice(SAYS) if chance.randint(0, 1) else prose(chance)
    if chance.randint(0, 2) == 0:
        text += "\r\n\r\n" + chance.choice(SAYS)
    return text.encode("utf-8", "replace")


@cache
def samples() -> Sequence[bytes]:
    """Give what people wrote in the golden mails."""
    golden = Path(__file__).parents[1] / "golden"
    written = []
    for path in sorted(golden.glob("*/*.eml"))[::8]:  # to read them all takes minutes
        try:
            written.append((read(path.read_bytes()).new_text or "").encode("utf-8", "replace"))
        except Unreadable:
            continue
    return [*written, *(text.encode() for text in SAYS)]


def keep(raw: bytes) -> Iterable[str]:
    """Hold the readings of one text, alone and with others' words, to what is promised."""
    text = raw.decode("utf-8", "replace").replace("\r\n", "\n").replace("\n", "\r\n").encode()
    if ALIEN.encode() in text.lower():
        return ()
    _answered(text.decode())
    alone = _read(_HEAD + _TEXT + b"\r\n" + text)
    if alone is None:
        return ()
    for name, below in BELOW.items():
        _unmoved(name, alone, _read(_HEAD + _TEXT + b"\r\n" + text + below.encode()))
    for name, file in _FILES.items():
        _unmoved(name, alone, _read(_HEAD + _beside(text, file)))
    return (alone.intent,) if alone.intent in ACTS else ()


def _unmoved(name: str, alone: Reading, more: Reading | None) -> None:
    if more is None or alone.kind in {Kind.BOUNCE, Kind.COMPLAINT, Kind.AUTO_REPLY}:
        return
    new = more.new_text or ""
    promise(ALIEN not in new.lower(), f"{name} is taken for what they wrote", new)
    if new.split() != (alone.new_text or "").split():
        return  # of their own words something is now taken for the line that begins a quote
    acts = more.intent in ACTS and more.intent is not alone.intent
    promise(not acts, f"{name} makes a wish", (alone.intent, more.intent, new))
    before, after = begins_with(alone.new_text or ""), begins_with(new)
    promise(before is after, f"{name} makes a command", (before, after))


def _answered(text: str) -> None:
    """Quote an input, as a program does: under a line that says whose it is, each line marked."""
    lines = [f"> {line} {ALIEN}" for line in text.splitlines() if line.isprintable()]
    quote = "\r\n".join([*lines, f"> approve {ALIEN}", f"> unsubscribe {ALIEN}"]).encode()
    for name, answer in _ANSWERS.items():
        raw = _HEAD + _TEXT + b"\r\n" + answer.replace(b"{quote}", quote) + b"\r\n"
        reading = _read(raw)
        new = ((reading and reading.new_text) or "").lower()
        promise(ALIEN not in new, f"words quoted {name} are taken for the answer", new)


def _beside(text: bytes, file: bytes) -> bytes:
    line = b"\r\n--=_between_7e1d0c\r\n"
    return (
        b'Content-Type: multipart/mixed; boundary="=_between_7e1d0c"\r\n\r\n'
        + line + _TEXT + b"\r\n" + text + line + file + line[:-2] + b"--\r\n"
    )  # fmt: skip


def _read(raw: bytes) -> Reading | None:
    try:
        return read(raw)
    except Unreadable:
        return None
    except Exception as error:
        raise thrown(error) from error
