"""What the reader's child does before its first mail, so that the forks find everything loaded.

Patterns over all languages' words are compiled when they are first asked for. A fork that
compiles one takes it along when it ends; so they are made here, by asking for each, and by
reading a few mails of the commonest sorts.
"""

from __future__ import annotations

import sys
from inspect import signature
from types import ModuleType
from typing import Final

from mailbot.reading.whole import read

JOB: Final = (
    b"From: a@bakery.example\nSubject: A baker\nContent-Type: text/html\n\n"
    b"<p>The Caf&eacute; Bakery seeks a head baker, on site, for 2,900 EUR a month. By May, waste"
    b" is below 4%. Other jobs are welcome. Write to jobs@bakery.example until 30 April.</p>"
)
_MAILS: Final = (
    JOB,
    (
        b"From: a@bakery.example\nSubject: Re: A baker\nIn-Reply-To: <1@news.example>\n\n"
        b"Yes, and the pay is 50,000 EUR a year.\nVideo: https://youtu.be/dQw4w9WgXcQ\n\nBest,\nAnn\n\n"
        b"On Mon, 2 Nov 2026, jobs@news.example wrote:\n> What does it pay?\n"
    ),
    (
        b"From: a@bakery.example\nSubject: Stelle\n\nWir suchen eine Leitung (m/w/d).\n\n"
        b"Gehalt: 3.000 Euro im Monat\nBewerbung bis 30. April an jobs@bakery.example\n\n"
        b"Ergebnisse:\n- bis Mai unter 4% Abfall\n\nAm 02.11.26 um 10:00 schrieb X:\n> Hallo\n"
    ),
    b"From: a@bakery.example\nSubject: unsubscribe\n\nPlease take me off your list, thanks.\n",
    b"From: a@bakery.example\nSubject: subscribe\n\nHi, I would like to subscribe, please.\n",
    b"From: a@bakery.example\nSubject: Re: #12\n\nCould you add me? A friend told me about it.\n",
    b"From: a@bakery.example\nSubject: your list\n\nStop sending me this. Remove my address!\n",
    b"From: a@bakery.example\nSubject: Re: Please confirm\n\nYes, that's me. Thank you!\n",
    (
        b"From: a@bakery.example\nSubject: Fwd: Head Baker\n\nFor my boss.\n\n"
        b"---------- Forwarded message ---------\nFrom: Bob <bob@bakery.example>\n"
        b"Date: Mon, 2 Nov 2026\nSubject: Head Baker\nTo: <a@bakery.example>\n\n"
        b"Title: Head Baker\nOrganization: Moss Bakery\nPay: $58k-64k\nPlace: hybrid\n"
        b"Key results:\n1. waste from 12% to 4% by June\n"
    ),
    (
        b"From: MAILER-DAEMON@mx.example\nSubject: Undelivered Mail Returned to Sender\n"
        b"Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\n"
        b"<a@b.example>: 550 5.1.1 user unknown\n--b\nContent-Type: message/delivery-status\n\n"
        b"Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; a@b.example\nAction: failed\n"
        b"Status: 5.1.1\n\n--b--\n"
    ),
)


def rehearse() -> None:
    """Load and compile what reading needs."""
    for raw in _MAILS:
        read(raw)
    for name, module in list(sys.modules.items()):
        if name.startswith("mailbot.reading"):
            _ask_for_all(module)


def _ask_for_all(module: ModuleType) -> None:
    """Call each function that keeps its one result."""
    for function in list(vars(module).values()):
        if hasattr(function, "cache_parameters") and not signature(function).parameters:
            function()
