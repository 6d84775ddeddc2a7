"""Deciding: one mail and what it is about go in, one `Decision` comes out. Pure.

The order of the questions is the whole policy: tokens that are obeyed always, machines, proof,
then the matter, and only then the words.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from mailbot.address import Purpose
from mailbot.decisions import subscriber, undelivered
from mailbot.decisions.conversation import asides, doubt, employer, proposal, submission
from mailbot.decisions.desk import editor, enquiry_desk
from mailbot.inbound.machines import unattended
from mailbot.matters import Decision, Owed, Reason, Situation
from mailbot.reading.memory import forget
from mailbot.states import SubscriptionState
from mailbot.terms import Intent, Kind, Verdict

# Sub-addresses that are words, for people who like an empty mail.
SUBSCRIBE: Final = "subscribe"
UNSUBSCRIBE: Final = "unsubscribe"
HELP: Final = "help"


# What happens to an old mail as to any, only without a letter: bounces, complaints and leaving are
# obeyed, and what nobody would have been answered stays unanswered. The rest is for the operator.
_SILENT_WHEN_OLD: Final = frozenset(
    {
        Reason.LEFT,
        Reason.LEFT_BY_TOKEN,
        Reason.ALREADY_LEFT,
        Reason.NOT_SUBSCRIBED,
        Reason.UNREACHABLE,
        Reason.RETURNED,
        Reason.COMPLAINED,
        Reason.BOUNCE_UNKNOWN,
        Reason.UNDELIVERED,
        Reason.AUTOMATIC,
        Reason.LIST_POST,
        Reason.OWN_MAIL,
        Reason.SPAM,
        Reason.NO_AUTHOR,
        Reason.FAILED_VERDICT,
    }
)


def decide(s: Situation) -> Decision:
    """Decide on one mail; every branch ends in exactly one reason."""
    try:
        return _decided(s)
    finally:
        forget()  # what was read of it once more: the daemon goes on to other mails


def _decided(s: Situation) -> Decision:
    if s.junk:
        return Decision(Reason.JUNK)
    decision = doubt.answerable(s, asides.added(s, _decide(s)))
    if not s.old:
        return decision
    silent = decision.reason in _SILENT_WHEN_OLD
    return replace(decision, letters=()) if silent else Decision(Reason.OLD)


def _decide(s: Situation) -> Decision:
    if s.token is Purpose.UNSUBSCRIBE:
        return subscriber.leave_by_token(s)
    if s.ours:
        return Decision(Reason.OWN_MAIL)
    # Before the verdict: what counts in a report is our letter's id or token, not whose it says it
    # is. Many a server that could not deliver reports in a name that fails DMARC.
    if s.reading.kind is Kind.BOUNCE:
        return undelivered.decide(s) if s.job or s.issue else subscriber.bounced(s)
    if s.reading.kind is Kind.COMPLAINT:
        return subscriber.complained(s)
    if not s.author:
        return Decision(Reason.NO_AUTHOR)
    if s.testimony.verdict is Verdict.FAIL:
        return Decision(Reason.FAILED_VERDICT)
    if s.office.mailbox.subaddress(s.author) is not None:
        return Decision(Reason.OWN_MAIL)
    machine = s.machine or unattended(s.author) or s.reading.kind is Kind.AUTO_REPLY
    if s.null_sender or s.reading.unanswerable or machine:
        return Decision(Reason.AUTOMATIC)  # RFC 3834 §2: never answer, never confirm
    if s.reading.mail.list_post:
        return Decision(Reason.LIST_POST)
    if s.reading.intent is Intent.SEALED and not s.word:
        return Decision(Reason.SEALED, letters=(Owed("sealed", s.author),))
    return _on_matter(s) or _on_words(s)


def _on_matter(s: Situation) -> Decision | None:
    """Decide by what the mail answers; None when it answers nothing of ours."""
    match s.token:
        case Purpose.CONFIRM:
            return subscriber.confirm(s)
        case Purpose.ASK_LEAVE:
            return subscriber.confirm_leaving(s)
        case Purpose.ANSWER:
            return enquiry_desk.come_back(s)
        case _ if editor.speaks(s):
            return editor.decide(s)
        case _ if s.job is not None and not _leaves(s):
            return employer.reply(s, s.job)
        case _ if s.tagged is not None and s.text.strip():
            return proposal.by_colleague(s, s.tagged)
        case _:
            return None


def _leaves(s: Situation) -> bool:
    """Whether a reader wants to leave, whichever of our letters was at hand to say so."""
    subscribed = s.own is not None and s.own.state is SubscriptionState.SUBSCRIBED
    return subscribed and s.reading.kind is Kind.UNSUBSCRIBE


def _on_words(s: Situation) -> Decision:
    """Decide by what the person newly wrote, or by the word they mailed to."""
    kind, intent = s.reading.kind, s.reading.intent
    if kind is Kind.UNSUBSCRIBE or s.word == UNSUBSCRIBE:
        return subscriber.leave(s)
    late_yes = s.expired is Purpose.CONFIRM and intent in {Intent.YES, Intent.EMPTY}
    if kind is Kind.SUBSCRIBE or s.word == SUBSCRIBE or late_yes:
        return subscriber.wish(s)
    if kind is Kind.SUBMISSION and submission.chases(s):
        return Decision(Reason.PASSED_ON, letters=(Owed("passed_on", s.author),), for_editor=True)
    offer = s if kind is Kind.SUBMISSION else submission.told_of(s)
    if offer:
        return submission.decide(offer)
    if kind is Kind.HELP or s.word == HELP or intent is Intent.EMPTY:
        page = Owed("help", s.author, {"brief": not s.known})
        return Decision(Reason.HELPED, letters=(page,))
    match intent:
        case Intent.SPAM:
            return submission.sold(s)
        case Intent.THANKS | Intent.YES | Intent.NO:
            return Decision(Reason.THANKS)
        case Intent.APPLICATION:
            return Decision(Reason.APPLICATION, letters=(Owed("application", s.author),))
        case _ if s.office.is_editor(s.author):
            return editor.decide(s)  # nobody else is there to read it
        case _:
            # A lead, a question, a request that a person has to look at.
            return Decision(
                Reason.PASSED_ON, letters=(Owed("passed_on", s.author),), for_editor=True
            )
