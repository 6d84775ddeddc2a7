"""The share of each campaign that every test run has, always the same inputs; and what was found."""

from __future__ import annotations

from random import Random

import pytest

from fuzz import dialogues, quotations
from fuzz.finds import Broken
from fuzz.targets import TARGETS, Target
from mailbot.envelope import Envelope

SHARE = {"from": 400, "results": 400, "address": 400, "door": 120, "intent": 8}


@pytest.mark.parametrize("name", sorted(SHARE.keys() - {"intent"}))
def test_samples_keep_what_is_promised(name: str) -> None:
    for raw in TARGETS[name].samples():
        TARGETS[name].keep(raw)


def test_what_people_say_keeps_what_is_promised() -> None:
    for text in quotations.SAYS:
        quotations.keep(text.encode())


@pytest.mark.parametrize("name", SHARE)
def test_what_chance_makes_keeps_what_is_promised(name: str) -> None:
    target: Target = TARGETS[name]
    counted = [word for n in range(SHARE[name]) for word in target.keep(target.made(Random(n)))]

    assert counted or name == "intent"  # the inputs are not all turned away at once


# What campaigns came upon: input and target. Each once broke a promise, or showed a wrong one.
FOUND = (
    (
        "door",
        b"LHLO c\nMAIL FROM:<a@b>\nRCPT TO:<jobs@news.example>\nDATA\nDATA\nx\n\r\n.\r\n\n.\n",
    ),
    ("door", b"EHLO c\r\nMAIL FROM:<>\r\nRCPT TO:<jobs@news.example>\r\nDATA\r\r\n\n.\n\r\n.\r\n"),
    ("door", b"LHLO c\r\nMAIL FROM:<>\r\nRCPT TO:<jobs@nEws.example>\r\nDATA\r\n...\r\n\r\n.\r\n"),
    ("door", b""),
    ("from", b"From:d@\xd0\xb5.l"),
    ("from", b"From:" + b"ann" * 10 + b"@" + b"acme.exc." * 25 + b"me"),
    ("from", b"From:=??b?ZW<?=@e.e>"),
    ("results", b'Authentication-Results:s;"".m:'),
    # RFC 8601 §2.2 lets white space stand around the dot of a property.
    (
        "results",
        b"Authentication-Results:mx.news.example;dmarc=pass header.\r\n from=acme.example\r\n",
    ),
    ("intent", b"0:00 \xc3\xa9crit\n?\re\n?"),
    ("intent", b"need how long dos it out?"),
    (
        "intent",
        b" ps://www.tiktok.com/@a.b/video/1234567890 \x0b in 3 weeks\nVagliveryas failed to these recipients\ndelete",
    ),
    ("intent", b"t pay: 0k\n\nbitte abmelden"),
    ("intent", b"unsubscribe\npay:0k"),
    ("intent", b"mission\nsubscribe \xd9\xa3\xa0\xd9\xa0\r"),
    ("address", b".@e \r"),
    ("address", b".\n@gmail.com"),
    ("address", "\u0130[127.0.0.1]@ BODY=8BITMIME".encode()),
)


@pytest.mark.parametrize(("name", "raw"), FOUND)
def test_a_find_keeps_what_is_promised(name: str, raw: bytes) -> None:
    TARGETS[name].keep(raw)


def test_a_mail_that_nobody_sent_is_a_find() -> None:
    """A dot that another server would have taken for the end, and one that was unstuffed twice."""
    sent = (
        b"EHLO c\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<jobs@news.example>\r\nDATA\r\n..x\r\n.\r\n"
    )

    def handed(raw: bytes) -> list[Envelope]:
        return [Envelope("a@b.example", ("jobs@news.example",), raw, None)]

    dialogues._each_was_sent(sent, handed(b".x\r\n"))
    for other in (b"x\r\n", b"..x\r\n", b".x\r\n.\r\n"):
        with pytest.raises(Broken, match="nobody sent"):
            dialogues._each_was_sent(sent, handed(other))


def test_a_quote_that_counts_is_a_find(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = "\r\n\r\nPlease unsubscribe me zqxalien.\r\n"
    monkeypatch.setattr(quotations, "BELOW", {"what they wrote themselves": plain})

    with pytest.raises(Broken, match="what they wrote themselves is taken"):
        quotations.keep(b"Hello there.")
