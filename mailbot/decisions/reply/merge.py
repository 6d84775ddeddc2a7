"""What is new in a mail, put into the job it is about: a later answer replaces an earlier one.

A reader that was unsure changes nothing a person will read: its guess is kept apart and asked.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from mailbot.decisions.reply import side_terms
from mailbot.matters import Job
from mailbot.subjects import nearly_same
from mailbot.terms import BESIDE, Apply, Fact, Facts, Found, Listing, Pay, Place


def combine(said: Facts | None, answered: Facts, plain: Facts) -> Facts:
    """Join what a mail says by itself with what it says as answers to our numbered questions.

    `plain` is the same text as `answered`, read without the questions: where the two differ, the
    place of an answer has said what it is about. Elsewhere the whole mail knows more than its
    new text: the quoted questions, the signature, the attachments.
    """
    if said is None:
        return answered
    changes: dict[str, Any] = {}
    for fact in Fact:
        alone, placed, bare = (getattr(facts, fact) for facts in (said, answered, plain))
        if _value(placed) == _value(bare):
            changes[fact] = placed if _surer(placed, alone) else alone or placed
        elif placed:
            changes[fact] = alone if _surer(alone, placed) else placed
        elif _value(alone) == _value(bare):
            # A numbered reply looks like a list of results; a line that answers a question is none.
            changes[fact] = placed
    changes["declined"] = tuple(dict.fromkeys((*said.declined, *answered.declined)))
    changes["no_mail"] = said.no_mail or answered.no_mail
    changes["video_problem"] = said.video_problem or answered.video_problem
    return replace(said, **changes)


def merge(
    job: Job,
    facts: Facts,
    gone: Collection[Fact] = (),
    besides: Mapping[str, str] = MappingProxyType({}),
    back: Mapping[str, Any] = MappingProxyType({}),
) -> Job:
    """Return the job with what is new in it, and without what is to be `gone`.

    `besides` are words to be printed behind values, by their field; `back` are values that it had
    before, and has again. The job's version counts what readers would see change.
    """
    values: dict[str, Any] = {fact: getattr(Listing(), fact) for fact in gone}
    guesses: dict[str, Any] = dict(values)
    for fact in Fact:
        found = getattr(facts, fact)
        if not found:
            continue
        value = tuple(f.value for f in found) if fact is Fact.OUTCOMES else found.value
        again = _said_again(job, fact, value)
        by_name = fact is Fact.TOWN and not job.listing.town  # no other one stands against it
        if again or by_name or _sure(found):
            value = again or value
            values[fact] = value
            guesses[fact] = () if fact is Fact.OUTCOMES else None
        elif fact in gone or not getattr(job.listing, fact):
            guesses[fact] = value
    # Where the work is and where applications go are each one answer: a new one is all of it.
    if values.get(Fact.PLACE) is Place.REMOTE:
        values.setdefault(Fact.TOWN, None)
    # Who names the address that stands there says no more than that it is right.
    if values.get(Fact.APPLY) and values[Fact.APPLY] != job.listing.apply:
        values.setdefault(Fact.PHONE, None)
        values.setdefault(Fact.WAY, None)
    for fact, beside in BESIDE.items():
        before = getattr(job.listing, fact)
        other = fact in values and before and values[fact] != before
        if other and not (_is_mail(before) and _is_mail(values[fact])):
            values[beside] = None  # it went with what was said before; a CV goes to any address
        # Applications go to the writer where nothing else is said: that needs no value.
        stands = values.get(fact, before) or guesses.get(fact) or fact is Fact.APPLY
        if beside in besides and stands:
            values[beside] = besides[beside]
    way, with_it = values.get(Fact.WAY), values.get("apply_beside", job.listing.apply_beside)
    if way and with_it and with_it in way:
        values["apply_beside"] = None  # it says that itself
    outcomes = values.get(Fact.OUTCOMES) or guesses.get(Fact.OUTCOMES) or ()
    if outcomes and not _some_stay(job.listing.outcomes, outcomes):
        values["by_when"] = besides.get("by_when")
    listing = replace(job.listing, **{**values, **back})
    other = side_terms.settled(listing.other_jobs, listing.other_jobs_beside)
    listing = replace(listing, other_jobs=other)
    guesses |= {fact: getattr(Listing(), fact) for fact in Fact if fact in back}
    given = {fact for fact in Fact if getattr(listing, fact) or getattr(facts, fact)}
    return replace(
        job,
        listing=listing,
        guesses=replace(job.guesses, **guesses),
        declined=tuple(
            fact
            for fact in dict.fromkeys((*job.declined, *facts.declined))
            if fact not in given  # who gives it after all, however vaguely, has not declined it
        ),
        no_mail=(job.no_mail or facts.no_mail or Fact.APPLY in gone)
        and not (listing.apply and listing.apply.email),
        video_problem=None if listing.video else facts.video_problem or job.video_problem,
        version=job.version + (listing != job.listing),
    )


def _some_stay(before: Collection[str], now: Collection[str]) -> bool:
    """Whether among the results are some that were there before, put otherwise perhaps."""
    return any(nearly_same(one, other) for one in now for other in before)


def _is_mail(way: object) -> bool:
    return isinstance(way, Apply) and way.email is not None


def _said_again(job: Job, fact: Fact, value: Any) -> Any:
    """Return what we guessed and asked about, if the reply says it once more: then it is meant."""
    guess = getattr(job.guesses, fact)
    if not guess or fact not in job.asked:
        return None
    if isinstance(value, Pay) and (value.min, value.max) == (guess.min, guess.max):
        return replace(
            value,
            currency=value.currency or guess.currency,
            period=value.period or guess.period,
        )
    return value if value == guess else None


def take_guesses(job: Job, facts: Collection[Fact] = tuple(Fact)) -> Job:
    """Return the job with its guesses, or some of them, confirmed: the employer said yes."""
    values: dict[str, Any] = {
        fact: getattr(job.guesses, fact)
        for fact in facts
        if getattr(job.guesses, fact) and not getattr(job.listing, fact)
    }
    listing = replace(job.listing, **values)
    taken = {fact: getattr(Listing(), fact) for fact in facts}
    return replace(
        job,
        listing=listing,
        guesses=replace(job.guesses, **taken),
        version=job.version + (listing != job.listing),
    )


def drop_guesses(job: Job) -> Job:
    """Return the job without what we guessed and asked about: the employer said no to it."""
    return replace(job, guesses=Listing())


def changes(before: Listing, after: Listing) -> tuple[Fact, ...]:
    """Return which facts a listing had and now has otherwise: those are echoed."""
    return tuple(
        fact
        for fact in Fact
        if getattr(before, fact) and getattr(after, fact) not in {getattr(before, fact), None, ()}
    )


def _value(found: Found[Any] | tuple[Found[Any], ...] | None) -> object:
    """Return what was found, without where."""
    if isinstance(found, tuple):
        return tuple(f.value for f in found)
    return found.value if found else None


def _sure(found: Found[Any] | tuple[Found[Any], ...] | None) -> bool:
    if isinstance(found, tuple):
        return all(f.sure for f in found)
    return found is not None and found.sure


def _surer(
    this: Found[Any] | tuple[Found[Any], ...] | None,
    other: Found[Any] | tuple[Found[Any], ...] | None,
) -> bool:
    """Whether of two ways to read a fact this one is to be believed over the other."""
    return bool(this and other) and _sure(this) and not _sure(other)
