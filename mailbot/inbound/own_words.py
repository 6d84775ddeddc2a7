"""What somebody forwards that is no hint at another's job: our letter, or words of their own."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from mailbot.address import Mailbox, normalise
from mailbot.matters import MAX_TEXT
from mailbot.reading.facts import read_answers
from mailbot.terms import Facts, Intent, Kind, Reading


def own_words(reading: Reading, ours: Mailbox, now: datetime) -> Reading:
    """Return a reading whose author passes on nobody else's words, if that is what they do.

    Some answer our letter by forwarding it: what stands in it is not theirs. What they wrote to
    others and pass on to us is.
    """
    forward, mail = reading.forward, reading.mail
    if forward is None or forward.author is None or mail.author is None:
        return reading
    if normalise(forward.author.address) == normalise(mail.author.address):
        return replace(reading, forward=None)
    if ours.subaddress(forward.author.address) is None or reading.kind is not Kind.SUBMISSION:
        return reading
    today = (mail.date or now).date()
    facts = read_answers((reading.new_text or "")[:MAX_TEXT], (), mail.author.address, today)
    if facts == Facts():
        return replace(reading, kind=Kind.OTHER, intent=Intent.OTHER, facts=None, forward=None)
    return replace(reading, facts=facts, forward=None)
