"""A reading for others: as JSON in the public schema, and as text for people."""

from __future__ import annotations

from typing import Any, TypeVar

from mailbot.reading.facts.phone import how_reached, number_of
from mailbot.terms import Apply, Bounce, Fact, Facts, Found, Listing, Pay, Period, Reading, Video

T = TypeVar("T")


def listing(facts: Facts) -> Listing:
    """Return the job that the facts make, without where they were found."""
    return Listing(
        title=_value(facts.title),
        organization=_value(facts.organization),
        objective=_value(facts.objective),
        outcomes=tuple(found.value for found in facts.outcomes),
        video=_value(facts.video),
        pay=_value(facts.pay),
        terms=_value(facts.terms),
        place=_value(facts.place),
        town=_value(facts.town),
        other_jobs=_value(facts.other_jobs),
        apply=_value(facts.apply),
        phone=_value(facts.phone),
        way=_value(facts.way),
        deadline=_value(facts.deadline),
    )


def as_json(reading: Reading) -> dict[str, Any]:
    """Return a reading in the public schema: six keys that are always there, and further ones."""
    author = reading.mail.author or reading.mail.shown_from
    job = listing(reading.facts) if reading.facts else None
    return {
        "kind": reading.kind.value,
        "from": {"address": author.address, "name": author.name} if author else None,
        "reply_text": reading.new_text,
        "job": _job(job) if job else None,
        "missing": [name.value for name in job.missing()] if job else [],
        "bounce": _bounce(reading.bounce) if reading.bounce else None,
        "intent": reading.intent.value,
        "found": _places(reading.facts) if reading.facts else {},
        "defects": list(reading.defects),
    }


def as_text(reading: Reading) -> str:
    """Return a reading as a person likes to see it, with what would be asked."""
    mail = reading.mail
    author = mail.author or mail.shown_from
    sender = f"{author.name} <{author.address}>".strip() if author else "nobody readable"
    kind = reading.kind.value + (
        f" ({reading.intent.value})" if reading.intent.value != reading.kind.value else ""
    )
    lines = [f"{kind} from {sender}", f"subject: {mail.subject}" if mail.subject else "no subject"]
    if reading.number is not None:
        lines.append(f"issue asked for: {reading.number}")
    if reading.unanswerable:
        lines.append(f"nobody is answered: {reading.unanswerable}")
    if reading.forward:
        whose = reading.forward.author.address if reading.forward.author else "somebody"
        lines.append(f"passes on a message of {whose}")
    lines += [f"attached: {a.filename or a.content_type}" for a in reading.attachments]
    if reading.new_text:
        lines += ["", *(f"  | {line}" for line in reading.new_text.splitlines())]
    if reading.facts:
        lines += ["", *_told(reading.facts)]
    if reading.bounce:
        lines += ["", _bounced(reading.bounce)]
    if reading.complaint:
        about = reading.complaint.recipient or reading.complaint.letter_id or "a letter of ours"
        lines += ["", f"complaint ({reading.complaint.feedback_type}) about {about}"]
    lines += [f"broken: {defect}" for defect in reading.defects]
    return "\n".join(lines)


def _value(found: Found[T] | None) -> T | None:
    return found.value if found else None


def _job(job: Listing) -> dict[str, Any]:
    return {
        "title": job.title,
        "organization": job.organization,
        "objective": job.objective,
        "outcomes": list(job.outcomes),
        "video": _video(job.video),
        "pay": _pay(job.pay),
        "terms": job.terms,
        "place": job.place.value if job.place else None,
        "town": job.town,
        "other_jobs": job.other_jobs.value if job.other_jobs else None,
        "apply": _apply(job.apply),
        "phone": number_of(job.phone) if job.phone else None,
        "phone_by": how_reached(job.phone) if job.phone else None,
        "way": job.way,
        "deadline": job.deadline.isoformat() if job.deadline else None,
    }


def _video(video: Video | None) -> dict[str, Any] | None:
    return {"url": video.url, "provider": video.provider, "id": video.id} if video else None


def _pay(pay: Pay | None) -> dict[str, Any] | None:
    if pay is None:
        return None
    period = pay.period.value if pay.period else None
    return {"min": pay.min, "max": pay.max, "currency": pay.currency, "period": period}


def _apply(apply: Apply | None) -> dict[str, str] | None:
    if apply is None:
        return None
    return {"email": apply.email} if apply.email else {"url": apply.url or ""}


def _bounce(bounce: Bounce) -> dict[str, Any]:
    return {
        "recipient": bounce.recipient,
        "permanent": bounce.permanent,
        "status": bounce.status,
    }


def _places(facts: Facts) -> dict[str, Any]:
    """Say where each fact was found and whether the reader is sure of it."""
    places: dict[str, Any] = {}
    for fact in Fact:
        found = getattr(facts, fact)
        if isinstance(found, tuple):
            if found:
                places[fact.value] = [{"where": item.where, "sure": item.sure} for item in found]
        elif found is not None:
            places[fact.value] = {"where": found.where, "sure": found.sure}
    return places


def _told(facts: Facts) -> list[str]:
    job = listing(facts)
    lines: list[str] = []
    for fact in Fact:
        found = getattr(facts, fact)
        every = found if isinstance(found, tuple) else (found,) if found else ()
        for item in every:
            doubt = "" if item.sure else "  (did you mean this?)"
            lines.append(f"  {fact.value:<13}{_said(item.value)}{doubt}")
            lines.append(f"  {'':<13}from {item.where}")
        if not every:
            lines.append(f"  {fact.value:<13}—")
    if facts.video_problem:
        lines.append(f"  the video is none: {facts.video_problem.value}")
    if facts.declined:
        lines.append(f"  will not say: {', '.join(name.value for name in facts.declined)}")
    missing = ", ".join(name.value for name in job.missing())
    return [*lines, "", f"to ask for: {missing}" if missing else "nothing is missing"]


def _said(value: object) -> str:
    if isinstance(value, Video):
        return value.url
    if isinstance(value, Apply):
        return value.email or value.url or ""
    if isinstance(value, Pay):
        ends = dict.fromkeys(f"{end:,.10g}" for end in (value.min, value.max) if end is not None)
        amount = " to ".join(ends)
        bound = (
            "" if None not in (value.min, value.max) else "from " if value.max is None else "up to "
        )
        article = "an" if value.period is Period.HOUR else "a"
        period = f" {article} {value.period.value}" if value.period else ""
        return f"{bound}{amount} {value.currency or ''}".rstrip() + period
    return str(value)


def _bounced(bounce: Bounce) -> str:
    end = "for good" if bounce.permanent else "for now"
    status = f" ({bounce.status})" if bounce.status else ""
    return f"could not reach {bounce.recipient or 'somebody'} {end}{status}: {bounce.kind.value}"
