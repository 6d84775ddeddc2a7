"""A job's facts out of the lines of a mail: each field by its own reader, wired here.

Order settles what a sum or a day belongs to: outcomes are read first and their words taken out
of the text, so that an amount inside an outcome is no pay and a date inside it no deadline.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from mailbot.reading.document import Document
from mailbot.reading.facts import (
    apply,
    deadline,
    dollars,
    other_jobs,
    pay,
    phone,
    place,
    second_thoughts,
    soundness,
    terms,
    town,
    video,
    way,
)
from mailbot.reading.facts.answers import numbered
from mailbot.reading.facts.domain_name import private_house
from mailbot.reading.facts.passages import Passage, found, passages
from mailbot.reading.facts.pay_signs import is_wage
from mailbot.reading.facts.ruled import ruled, without
from mailbot.reading.facts.senses import ALONE, HEARD
from mailbot.reading.facts.settled import settled
from mailbot.reading.facts.spans import learned, tagged
from mailbot.terms import Apply, Attachment, Fact, Facts

__all__ = ["read_answers", "read_facts"]

_ZONE: Final = re.compile(r"[+-]\d{4}(?=\s*(?:\([^()]*\))?$)")
_EPOCH: Final = date(1970, 1, 1)  # a mail without a Date: only days with a year are sure to hold


@dataclass(frozen=True, slots=True)
class _Sent:
    """What a mail says of itself, outside of its text."""

    date: str = ""  # as it is written in its header
    subject: str = ""
    name: str | None = None  # of its writer

    @property
    def zone(self) -> str:
        """How far the writer's clock is ahead: "+1030"; "" where it is not told."""
        zone = _ZONE.search(self.date)
        return zone[0] if zone is not None else ""


def read_facts(document: Document) -> Facts:
    """Read what one message says of a job; what it does not say is None or empty."""
    mail = document.mail
    author = mail.author or mail.shown_from
    address = author.address if author is not None else None
    # `apply` never defaults to a forwarder: "me" is whoever wrote what was forwarded
    original = document.forward.author if document.forward is not None else author
    writer = original.address if original is not None else None
    today = mail.date.date() if mail.date is not None else _EPOCH
    listed = passages(second_thoughts.standing(document.lines))
    name = original.name if original is not None else None
    sent = _Sent(dict(document.raw_headers).get("date", "").strip(), mail.subject, name)
    facts = _facts(listed, document.attachments, address, writer, today, HEARD, sent)
    known = (facts.title.value,) if facts.title else ()
    return replace(facts, terms=terms.read(without(listed, facts.outcomes), known))


def read_answers(text: str, asked: tuple[Fact, ...], author: str, today: date) -> Facts:
    """Read the new text of a reply to our numbered questions, in the order of `asked`.

    Understands numbered answers, "pay: 90k", a lone link, and, where exactly one thing was
    asked, one short line. `author` is the replying address.
    """
    listed = passages(numbered(second_thoughts.last_said(text), asked))
    return _facts(listed, (), author, author, today, ALONE)


def _facts(
    listed: Sequence[Passage],
    attachments: Sequence[Attachment],
    address: str | None,
    writer: str | None,
    today: date,
    least: float,
    sent: _Sent | None = None,
) -> Facts:
    sent = sent or _Sent()
    domain = address.rpartition("@")[2] if address else ""
    original = writer.rpartition("@")[2] if writer else ""
    private = private_house(writer, sent.name) if writer else ""
    by_rules = ruled(listed, tuple(filter(None, (original, domain, private))), sent.name)
    spans = tagged(listed, by_rules.hints(), domain, learned())
    facts = settled(by_rules, spans, listed)
    results = tuple(
        one
        for one in facts.outcomes
        if not (is_wage(one.value) or phone.tells(one.value) or way.is_postal(one.value))
    )
    rest = without(listed, results)
    film = video.read(rest, attachments)
    otherwise = way.read(rest)
    # the number of a house is no pay, and where one drops by need not be where the work is
    elsewhere = way.without(rest, otherwise)
    home = domain.rpartition(".")[2]
    written = "\n".join((sent.subject, *(passage.text for passage in listed)))
    there = dollars.there([written], home, sent.zone)
    told = pay.read(elsewhere, home=home, there=there, written=written) or pay.read(
        facts.pay, home=home, there=there, written=written
    )
    sum_of_pay = soundness.paid(told)
    reader = address if address != writer else None
    to = apply.read(video.without(rest, film.video), writer, reader)
    if to is None and otherwise is not None and writer and (beside := way.also_mail(rest)):
        to = found(Apply(email=writer), beside)
    declined = (
        (Fact.VIDEO,) * film.declined,
        (Fact.PAY,) * (sum_of_pay is None and pay.open_pay(rest)),
    )
    # a result that was taken too far may have it, too: "you're behind the counter"
    within = way.without(listed, otherwise)
    where = place.read(elsewhere, least) or place.read(within, max(least, place.NAMED))
    title, organization = soundness.role(facts.title), soundness.employer(facts.organization)
    if title is not None and (parted := town.off_title(title.value)):
        title = replace(title, value=parted[0])
    lies = town.read(
        elsewhere,
        where.value if where is not None else None,
        title.value if title is not None else None,
        organization.value if organization is not None else None,
    )
    if lies is not None and organization is not None and lies.value == organization.value:
        organization = None  # "siamo a Forlì": where somebody is names nobody
    return Facts(
        title=title,
        organization=organization,
        objective=soundness.worded(facts.objective),
        outcomes=tuple(filter(None, map(soundness.worded, results))),
        video=film.video,
        pay=sum_of_pay,
        place=where,
        town=lies,
        other_jobs=other_jobs.read(rest, least) or other_jobs.read(listed, max(least, place.NAMED)),
        apply=to,
        phone=phone.read(elsewhere),
        way=otherwise,
        deadline=deadline.read(rest, today) or deadline.read(facts.deadline, today),
        video_problem=film.problem,
        declined=tuple(fact for facts in declined for fact in facts),
        no_mail=way.refused(rest) and (to is None or to.value.email is None),
    )
