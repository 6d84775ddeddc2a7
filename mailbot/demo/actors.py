"""The people of the demo: they write as mail programs do, and their providers sign with DKIM."""

from __future__ import annotations

import email.policy
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.utils import format_datetime, formataddr, make_msgid, parseaddr, parsedate_to_datetime
from functools import lru_cache
from html import escape
from typing import Final

from mailbot.trust.dkim import Signer, new_key, public_record, signed
from mailbot.trust.resolver import txt_line

SELECTOR: Final = "mail"

# Long headers stay whole: stdlib would fold a token's address into encoded words.
_BEGINS: Final = re.compile(r"\s*$|\d{1,2}\. ")  # what is no more of a paragraph of our letter
_POLICY: Final = email.policy.SMTP.clone(max_line_length=998)


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail as it lies in somebody's mailbox."""

    return_path: str | None
    recipient: str
    raw: bytes

    @property
    def message(self) -> EmailMessage:
        """The parsed mail."""
        return _parsed(self.raw)

    def header(self, name: str) -> str:
        """Return a header's value, "" when it is not there."""
        return str(self.message[name] or "")

    @property
    def subject(self) -> str:
        """What it is called."""
        return self.header("Subject")

    @property
    def text(self) -> str:
        """Its text for people who read no HTML."""
        return self._part("plain")

    @property
    def html(self) -> str:
        """Its page; "" when it is text alone."""
        return self._part("html")

    @property
    def body(self) -> bytes:
        """Everything below the headers, byte for byte."""
        return self.raw.partition(b"\r\n\r\n")[2]

    @property
    def answer_to(self) -> str:
        """Where the reply button leads."""
        return parseaddr(self.header("Reply-To") or self.header("From"))[1]

    @property
    def date(self) -> datetime:
        """When it was written."""
        return parsedate_to_datetime(self.header("Date"))

    def speaks_of(self, words: str) -> bool:
        """Whether its subject or its text has these words, in whatever case."""
        return words.lower() in f"{self.subject}\n{self.text}".lower()

    def _part(self, subtype: str) -> str:
        part = self.message.get_body((subtype,))
        return str(part.get_content()).replace("\r\n", "\n") if part else ""


@lru_cache(maxsize=16)
def _parsed(raw: bytes) -> EmailMessage:
    return message_from_bytes(raw, policy=email.policy.default)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a mail address."""

    name: str
    address: str
    colour: str  # in which their mails are shown
    signer: Signer | None = None  # of their provider; None: it does not sign, or is not theirs
    zone_line: str = ""  # with its key, for the zone file

    @property
    def domain(self) -> str:
        """Their provider's domain."""
        return self.address.partition("@")[2]

    def write(
        self,
        text: str,
        *,
        to: str,
        subject: str,
        at: datetime,
        answering: Letter | None = None,
        with_html: bool = False,
    ) -> bytes:
        """Write a mail; `with_html` as a program does that sends every mail twice, also as HTML."""
        message = EmailMessage(policy=_POLICY)
        message["From"] = formataddr((self.name, self.address))
        message["To"] = to
        message["Subject"] = subject
        message["Date"] = format_datetime(at)
        message["Message-ID"] = make_msgid(domain=self.domain)
        if answering:  # RFC 5322 §3.6.4
            answered = answering.header("Message-ID")
            message["In-Reply-To"] = answered
            message["References"] = f"{answering.header('References')} {answered}".strip()
        message.set_content(text, cte="quoted-printable")
        if with_html:
            message.add_alternative(_as_html(text), subtype="html", cte="quoted-printable")
        raw = message.as_bytes()
        return signed(raw, self.signer, at) if self.signer else raw


def person(name: str, address: str, colour: str) -> Person:
    """Return somebody new, whose provider signs with a key of its own."""
    key = new_key()
    domain = address.partition("@")[2]
    line = txt_line(f"{SELECTOR}._domainkey.{domain}", public_record(key))
    return Person(name, address, colour, Signer(domain, SELECTOR, key), line)


def reply_subject(letter: Letter) -> str:
    """Return the subject that a reply button gives."""
    return letter.subject if letter.subject.lower().startswith("re:") else f"Re: {letter.subject}"


def above(text: str, letter: Letter) -> str:
    """Answer above the quoted letter, as most programs do."""
    return f"{text}\n\n{_attribution(letter)}\n{_quoted(letter.text.splitlines())}\n"


def between(answers: Iterable[tuple[str, str]], letter: Letter) -> str:
    """Answer between the quoted lines; each answer stands below the line that has its words.

    The line is the first one with these words, in whatever case; ValueError when none has them.
    """
    lines = letter.text.rstrip().splitlines()
    below: dict[int, str] = {}
    for words, answer in answers:
        numbers = [n for n, line in enumerate(lines) if words.lower() in line.lower()]
        if not numbers:
            raise ValueError(f"no line of the letter has {words!r}")
        place = numbers[0]
        while lines[place + 1 :] and not _BEGINS.match(lines[place + 1]):
            place += 1  # to the end of the paragraph, or of its item
        below[place] = answer
    parts = [_attribution(letter)]
    for number, line in enumerate(lines):
        parts.append(f"> {line}".rstrip())
        if number in below:
            parts += ["", below[number], ""]
    return "\n".join(parts) + "\n"


def _attribution(letter: Letter) -> str:
    name, address = parseaddr(letter.header("From"))
    return f"On {letter.date:%a, %-d %b %Y at %H:%M}, {name} <{address}> wrote:"


def _quoted(lines: Iterable[str]) -> str:
    return "\n".join(f"> {line}".rstrip() for line in lines)


def _as_html(text: str) -> str:
    lines = "".join(f"<div>{escape(line) or '<br>'}</div>\n" for line in text.splitlines())
    return f'<html><body style="font-family: sans-serif">\n{lines}</body></html>\n'
