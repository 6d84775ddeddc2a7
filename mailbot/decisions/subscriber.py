"""Readers: joining, leaving, and what bounces and complaints say of them.

The token in List-Unsubscribe is obeyed whatever the mail says; everything else acts on the
sender's own address, by the table of authority.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Final

from mailbot.address import Purpose
from mailbot.decisions.conversation import submission
from mailbot.matters import SETBACKS, Decision, MatterKind, Owed, Reader, Reason, Situation
from mailbot.reading import needs
from mailbot.reading.classify import answers_yes
from mailbot.reading.phrases import hear
from mailbot.states import Setback, SubscriptionEvent, SubscriptionState, subscription_step
from mailbot.terms import Kind
from mailbot.trust.authority import Action, Claim, Relation, Ruling, rule

CONFIRM_DAYS: Final = 7

# Asked twice within a day, the first request is still on top of the mailbox.
_ASK_AGAIN: Final = timedelta(days=1)


def wish(s: Situation) -> Decision:
    """Handle a wish to receive: one confirmation request, unless they do already."""
    own = s.own or Reader(s.author)
    if own.state is SubscriptionState.SUBSCRIBED:
        return Decision(Reason.ALREADY_SUBSCRIBED, letters=(Owed("already_subscribed", s.author),))
    if own.asked and s.now - own.asked < _ASK_AGAIN:
        return Decision(Reason.CONFIRMATION_ASKED)
    asked = replace(_step(s, own, SubscriptionEvent.WISH), asked=s.now)
    letter = Owed(
        "confirm",
        s.author,
        {"days": CONFIRM_DAYS},
        MatterKind.READER,
        Purpose.CONFIRM,
    )
    return Decision(Reason.CONFIRMATION_ASKED, reader=asked, letters=(letter,))


def confirm(s: Situation) -> Decision:
    """Handle the reply to a confirmation request: a yes, or nothing new, subscribes."""
    reader = s.reader
    if reader is None:  # the request lapsed: the wish is new
        return wish(s)
    if rule(Action.SUBSCRIBE, _claim(s, reader)) is not Ruling.ALLOW:
        return Decision(Reason.FAILED_VERDICT)
    # "Sign me up", in reply to the question, is a yes as well.
    says = True if s.reading.kind is Kind.SUBSCRIBE else answers_yes(s.text)
    if not says and needs.says_need(hear(s.text)):
        # "No, I don't want your letter: we need a ferryman." It was no wish to receive at all.
        decided = submission.decide(submission.offered(s))
        return replace(decided, reader=_step(s, reader, SubscriptionEvent.DECLINE))
    if says is None and s.text.strip():
        return Decision(Reason.NOT_CONFIRMED, for_editor=True)
    if says is False:
        declined = _step(s, reader, SubscriptionEvent.DECLINE)
        return Decision(Reason.NOT_CONFIRMED, reader=declined)
    was_in = reader.state is SubscriptionState.SUBSCRIBED
    joined = replace(
        _step(s, reader, SubscriptionEvent.CONFIRM), joined=reader.joined if was_in else s.now
    )
    letters = () if was_in else (Owed("welcome", reader.address, about=MatterKind.READER),)
    return Decision(Reason.SUBSCRIBED, reader=joined, letters=letters, proves=_proven(s, reader))


def leave_by_token(s: Situation) -> Decision:
    """Obey the token of List-Unsubscribe, whoever sends it and whatever the mail says."""
    if s.reader is None or s.reader.state is not SubscriptionState.SUBSCRIBED:
        return Decision(Reason.ALREADY_LEFT)
    if rule(Action.UNSUBSCRIBE, _claim(s, s.reader)) is not Ruling.ALLOW:
        return Decision(Reason.FAILED_VERDICT)
    return _left(s, s.reader, Reason.LEFT_BY_TOKEN)


def leave(s: Situation) -> Decision:
    """Handle somebody's own words: "please stop"; acts on the address they write from."""
    own = s.own
    told = Owed("not_subscribed", s.author)
    if own is None or own.state not in {SubscriptionState.SUBSCRIBED, SubscriptionState.ASKED}:
        reads_it = s.reader and s.reader.state is SubscriptionState.SUBSCRIBED
        if s.reader and reads_it and s.reader.address != s.author:
            # They answered a copy that went to somebody else. That reader is asked, and their own
            # yes decides; who wrote hears the same as if that reader had left.
            asked = _ask_leaving(s.reader)
            return replace(asked, letters=(*asked.letters, told))
        return Decision(Reason.NOT_SUBSCRIBED, letters=(told,))
    match rule(Action.UNSUBSCRIBE, _claim(s, own)):
        case Ruling.ALLOW:
            return _left(s, own, Reason.LEFT)
        case Ruling.ASK if own.state is SubscriptionState.SUBSCRIBED:
            return _ask_leaving(own)
        case Ruling.ASK:  # whoever asked for it in their name asks for this, too
            return Decision(Reason.NOT_SUBSCRIBED, letters=(told,))
        case _:
            return Decision(Reason.FAILED_VERDICT)


def confirm_leaving(s: Situation) -> Decision:
    """Handle the reply to "do you want to leave?"; the address asked is the one that leaves."""
    reader = s.reader
    if reader is None or reader.state is not SubscriptionState.SUBSCRIBED:
        return Decision(Reason.ALREADY_LEFT)
    if rule(Action.UNSUBSCRIBE, _claim(s, reader)) is not Ruling.ALLOW:
        return Decision(Reason.FAILED_VERDICT)
    says = answers_yes(s.text)
    if says is False or (says is None and s.text.strip()):
        return Decision(Reason.NOT_CONFIRMED, for_editor=says is None)
    return replace(_left(s, reader, Reason.LEFT), proves=_proven(s, reader))


def bounced(s: Situation) -> Decision:
    """Handle a DSN about a letter of ours; only "no such address" ends a subscription at once."""
    bounce, reader = s.reading.bounce, s.reader
    if bounce is None or reader is None or not bounce.permanent:
        return Decision(Reason.BOUNCE_UNKNOWN)  # delayed: another report follows if it fails
    setback = SETBACKS.get(bounce.kind)
    if setback is not Setback.GONE:
        # A policy is about us, a full mailbox may be emptied.
        return Decision(Reason.RETURNED, setback=setback)
    return Decision(
        Reason.UNREACHABLE, reader=_step(s, reader, SubscriptionEvent.BOUNCE), setback=setback
    )


def complained(s: Situation) -> Decision:
    """Handle an abuse report that carries our letter's id or token: they never hear from us."""
    if s.reader is None:
        return Decision(Reason.BOUNCE_UNKNOWN)
    return Decision(
        Reason.COMPLAINED,
        reader=_step(s, s.reader, SubscriptionEvent.COMPLAIN),
        setback=Setback.COMPLAINT,
    )


def _left(s: Situation, reader: Reader, reason: Reason) -> Decision:
    gone = _step(s, reader, SubscriptionEvent.LEAVE)
    # One goodbye, to the subscribed address only, whoever wrote.
    letters = (Owed("goodbye", reader.address, about=MatterKind.READER, threaded=False),)
    was_in = reader.state is SubscriptionState.SUBSCRIBED
    return Decision(reason, reader=gone, letters=letters if was_in else ())


def _ask_leaving(reader: Reader) -> Decision:
    letter = Owed(
        "ask_leaving",
        reader.address,
        about=MatterKind.READER,
        purpose=Purpose.ASK_LEAVE,
        threaded=False,
        at_most_every=_ASK_AGAIN,
    )
    return Decision(Reason.LEAVING_ASKED, reader=reader, letters=(letter,))


def _step(s: Situation, reader: Reader, event: SubscriptionEvent) -> Reader:
    state = subscription_step(reader.state, event) or reader.state
    changed = reader.changed if state is reader.state else s.now
    return replace(reader, state=state, changed=changed, asked=None)


def _proven(s: Situation, reader: Reader) -> str | None:
    """Return the reader's address, where the answer to its own letter shows that it is theirs."""
    return reader.address if rule(Action.PROVE, _claim(s, reader)) is Ruling.ALLOW else None


def _claim(s: Situation, reader: Reader) -> Claim:
    relation = Relation.SELF if s.author == reader.address else Relation.STRANGER
    # A token that was mailed to somebody else is of another matter.
    token = s.token if s.token_address == reader.address else None
    return Claim(s.verdict, token, relation)
