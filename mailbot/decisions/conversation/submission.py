"""A mail that offers a job and belongs to none that we know."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import Final

from mailbot.address import domain_of
from mailbot.decisions.conversation import employer
from mailbot.decisions.conversation.to_owner import GENERAL
from mailbot.decisions.reply import several
from mailbot.domains import colleagues
from mailbot.matters import Decision, Job, Owed, Reason, Situation
from mailbot.reading.facts import read_answers
from mailbot.reading.facts.role import role_at
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.sought import hiring
from mailbot.reading.phrases import hear
from mailbot.reading.topics import Topic
from mailbot.subjects import thread_subject
from mailbot.terms import Found, Intent, Kind

_MISTAKEN: Final = frozenset({Intent.SPAM, Intent.HELP, Intent.QUESTION, Intent.OTHER})
_LED_IN: Final = frozenset({Intent.YES, Intent.THANKS})  # "ok: a lead climber, …"
_BRIEF: Final = 40  # words of a mail in which a role is named by the way
# Has had no answer to what was sent before.
_UNANSWERED: Final = re.compile(
    r"\b(?:(?:no|any|an) (?:answer|reply|response)|(?:never|not|n['’]t) (?:heard|answered|replied)"
    r"|heard nothing|keine (?:antwort|rückmeldung)|nichts gehört"
    r"|(?:aucune|pas de|pas eu de|pas reçu de|sans) réponse|(?:ninguna|sin) respuesta"
    r"|nessuna risposta|(?:sem|nenhuma) resposta|geen (?:antwoord|reactie)|niets gehoord"
    r"|(?:inget|intet|ikke) svar)\b",
    re.IGNORECASE,
)
_SENT: Final = re.compile(
    r"\b(?:e-?mails?|mails?|messages?|letters?|nachricht|schreiben|courriels?|correo|mensaje"
    r"|messaggio|mensagem|bericht|meddelande|melding)\b",
    re.IGNORECASE,
)
_CLAUSE: Final = re.compile(r"\s*[,;–—]|\s-\s")


def decide(s: Situation) -> Decision:
    """Begin a conversation about the job, or thank for a hint at somebody else's."""
    forward = s.reading.forward
    if forward and not _speaks_for_employer(s):
        # A referral: nothing is kept of the third person, and we never write to them first.
        return Decision(Reason.REFERRED, letters=(Owed("referral", s.author, {"name": _name(s)}),))
    if s.open_jobs:
        # "The pay is 95k", from somebody with two jobs: no third one.
        which = Owed("job_which", s.author, {"jobs": s.open_jobs})
        return Decision(Reason.WHICH_JOB, letters=(which,))
    if s.crowded:
        return _too_many(s)
    mail = s.reading.mail
    job = Job(
        owner=s.author,
        owner_name=_name(s),
        forwarded=forward is not None,
        verdict=s.verdict,
        subject=thread_subject(mail.subject),
        created=s.now,
    )
    s = _named(s)
    parts = several.split(s.text)
    if parts:
        # Facts of two jobs in one listing would be nobody's.
        s = replace(s, reading=replace(s.reading, facts=several.first_facts(s, parts)))
        job = replace(job, besides=parts.others)
    return employer.take(s, job)


def told_of(s: Situation) -> Situation | None:
    """Return a mail that tells of a job though it looked like something else; None where none does.

    A recruiter's reads like a seller's; who asks what we need may say it in the same breath; and
    who answers our page on how this works goes on where that left off.
    """
    intent = s.reading.intent
    goes_on = s.answering in GENERAL
    if intent not in _MISTAKEN and not (goes_on and intent in _LED_IN):
        return None
    told = _stated(s.text)
    facts = read_answers(told, (), s.author, (s.reading.mail.date or s.now).date())
    if facts.title is None and _opens(told):
        facts = replace(facts, title=Found(role_at(told), "the first words"))
    named = facts.title is not None
    if intent is Intent.SPAM:
        # A pay beside a trade is also what is asked for hands to let.
        plain = named and bool(facts.organization or facts.outcomes or (facts.pay and facts.place))
    elif goes_on:
        plain = named or facts.organization is not None
    elif intent in {Intent.HELP, Intent.QUESTION}:
        said = facts.organization or facts.outcomes or facts.pay or facts.place or facts.town
        plain = named and bool(said or hiring().search(told) or _opens(told))
    else:
        plain = False
    if not plain:
        return None
    offer = replace(s.reading, kind=Kind.SUBMISSION, intent=Intent.SUBMISSION, facts=facts)
    return replace(s, reading=offer)


def _named(s: Situation) -> Situation:
    """Return an offer with the role that it opens with, where none was read.

    A short one with the role that is named beside its questions.
    """
    facts = s.reading.facts
    if facts is None or facts.title or s.reading.forward:
        return s
    if another := several.opens_with_another(s.text):
        title = Found(another, "the first words")
        return replace(s, reading=replace(s.reading, facts=replace(facts, title=title)))
    if hear(s.text).length > _BRIEF:
        return s
    told = read_answers(_stated(s.text), (), s.author, (s.reading.mail.date or s.now).date())
    return replace(s, reading=replace(s.reading, facts=replace(facts, title=told.title)))


def chases(s: Situation) -> bool:
    """Whether a mail asks after one that was sent before, and has nothing of a job but its name."""
    facts = s.reading.facts
    told_us = sentences(s.text)
    if facts is None or not any(
        _UNANSWERED.search(each) and _SENT.search(each) for each in told_us
    ):
        return False
    told = facts.outcomes or facts.pay or facts.video or facts.deadline or facts.terms
    named = facts.title is None or facts.title.where == "subject"
    asks = any(each.rstrip().endswith("?") for each in told_us)
    return named and asks and not told


def offered(s: Situation) -> Situation:
    """Return a mail as the offer it is, whatever it was taken for."""
    facts = read_answers(s.text, (), s.author, (s.reading.mail.date or s.now).date())
    offer = replace(s.reading, kind=Kind.SUBMISSION, intent=Intent.SUBMISSION, facts=facts)
    return replace(s, reading=offer)


def _stated(text: str) -> str:
    """Return a text without what it asks: of "Bookbinder wanted, is it free?" what stands first."""
    lines = ([_without_question(each) for each in sentences(line)] for line in text.splitlines())
    return "\n".join(" ".join(line) for line in lines)


def _without_question(sentence: str) -> str:
    if not sentence.rstrip().endswith("?"):
        return sentence
    first, *rest = _CLAUSE.split(sentence)
    return ", ".join((first, *rest[:-1])) if rest and _opens(first) else ""


def _opens(text: str) -> bool:
    """Whether a text begins with the name of a role: "Lead climber, Crieff"; "Help" is a wish."""
    name = role_at(text)
    begins = bool(name) and text.lstrip().casefold().startswith(name.casefold())
    return begins and not hear(name).about(Topic.HELP)


def sold(s: Situation) -> Decision:
    """Handle what reads like a sale: in silence, but where a role is named once with our page.

    Agencies and purchasing departments write so of jobs that they have.
    """
    title = read_answers(s.text, (), s.author, s.now.date()).title
    if not (s.passed and title and " " in title.value):
        return Decision(Reason.SPAM)
    page = Owed("help", s.author, {"brief": False}, at_most_every=timedelta(days=30))
    return Decision(Reason.HELPED, letters=(page,))


def _too_many(s: Situation) -> Decision:
    """Handle one more job of somebody whose others are not decided on: the editors have a line.

    Each job that is complete is a letter to each editor, and anybody can write forty.
    """
    letter = Owed("too_many_jobs", s.author, {"count": s.crowded}, at_most_every=timedelta(days=1))
    return Decision(Reason.TOO_MANY, letters=(letter,) if s.known else (), for_editor=s.known)


def _speaks_for_employer(s: Situation) -> bool:
    """Whether a forwarder is one we talk with: of the same organization, or says so, or editor."""
    forward = s.reading.forward
    if forward is None or forward.on_behalf or (s.office.is_editor(s.author) and s.passed):
        return True
    return forward.author is not None and colleagues(domain_of(s.author), forward.author.domain)


def _name(s: Situation) -> str:
    author = s.reading.mail.author
    return author.name if author else ""
