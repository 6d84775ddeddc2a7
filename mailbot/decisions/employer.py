"""The employer's conversation: one job from a first mail to a listing, one thread.

Each function is one kind of mail, with a sentence on each branch; nothing here knows a clock, a
network or a table.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from mailbot.address import Purpose, domain_of
from mailbot.authority import Action, Claim, Relation, Ruling, rule
from mailbot.decisions import doubt, questions, scrutiny
from mailbot.decisions.merge import combine, merge, take_guesses
from mailbot.decisions.undelivered import heard_from, is_unreachable
from mailbot.domains import colleagues
from mailbot.matters import Decision, Job, MatterKind, Office, Owed, Reason, Situation
from mailbot.reading.facts import read_answers
from mailbot.states import JobEvent, JobState, job_step
from mailbot.subjects import glimpse, thread_subject
from mailbot.terms import Fact, Facts, Intent

_THREAD_MAX = 20  # Message-IDs kept of a thread; RFC 5322 sets no limit, other mail programs do


def submission(s: Situation) -> Decision:
    """Handle a mail that offers a job and belongs to none that we know."""
    forward = s.reading.forward
    if forward and not _speaks_for_employer(s):
        # A referral: nothing is kept of the third person, and we never write to them first.
        return Decision(Reason.REFERRED, letters=(Owed("referral", s.author, {"name": _name(s)}),))
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
    return _take(s, job)


def _too_many(s: Situation) -> Decision:
    """Handle one more job of somebody whose others are not decided on: the editors have a line.

    Each job that is complete is a letter to each editor, and anybody can write forty.
    """
    letter = Owed("too_many_jobs", s.author, {"count": s.crowded}, at_most_every=timedelta(days=1))
    return Decision(Reason.TOO_MANY, letters=(letter,) if s.known else (), for_editor=s.known)


def reply(s: Situation, job: Job) -> Decision:
    """Handle a mail about a job that we know: an answer, a correction, a wish, a question."""
    ruling = rule(_action(s.reading.intent), _claim(s, job))
    if ruling is Ruling.PROPOSE:
        return _propose(s, job)
    if ruling is Ruling.ASK and job.state is not JobState.UNPROVEN:
        # The right address, but nothing that proves it: the job's own letter again, to answer.
        letter = _letter("job_reply_here", job, written=glimpse(s.reading.mail.subject))
        return Decision(Reason.PROOF_ASKED, letters=(letter,))
    if ruling is Ruling.IGNORE:
        return Decision(Reason.FORGED)
    if job.state is JobState.UNPROVEN and ruling is Ruling.ASK:
        return _take(s, job)  # a wish about a job, before anybody said that it is theirs
    if job.state is JobState.UNPROVEN and s.token is Purpose.PROOF and not doubt.is_theirs(s):
        return doubt.settle(s, job)
    match s.reading.intent:
        case Intent.WITHDRAW:
            return _end(s, job, JobEvent.WITHDRAW)
        case Intent.FILLED:
            return _end(s, job, JobEvent.FILL)
        case Intent.STATUS:
            return Decision(Reason.JOB_STATUS, letters=(_letter("job_status", job),))
        case _:
            return _take(s, job)


def tick(office: Office, job: Job, now: datetime, *, proven: bool) -> Decision:
    """Handle a job whose deadline passed: answer it, remind its employer, or close it."""
    lapsed = job.created is not None and now >= job.created + timedelta(days=office.close_days)
    if job.state is JobState.UNPROVEN and proven and not lapsed:
        # The address has proven itself by another letter since: the full answer is owed.
        return _answer(office, now, job, job)
    # Whoever did not answer the neutral letter gets no second one; a dead address gets none.
    silent = job.state is JobState.UNPROVEN or is_unreachable(job)
    if silent or job.reminded >= len(office.remind_days):
        state = job_step(job.state, JobEvent.EXPIRE) or job.state
        closed = replace(job, state=state, due=None)
        return Decision(
            Reason.EXPIRED, job=closed, letters=() if silent else (_letter("job_closed", closed),)
        )
    days = (*office.remind_days, office.close_days)
    wait = timedelta(days=days[job.reminded + 1] - days[job.reminded])
    asks = questions.required(job)
    job = replace(job, reminded=job.reminded + 1, due=now + wait, asked=tuple(q.fact for q in asks))
    return Decision(
        Reason.REMINDED, job=job, letters=(_letter("job_reminder", job, questions=asks),)
    )


def _take(s: Situation, job: Job) -> Decision:
    """Merge what is new into the job and answer with what is still missing."""
    before = job
    facts = _facts(s, job)
    if s.reading.intent is Intent.YES:
        job = take_guesses(job)
    job = heard_from(_remember(s, merge(job, facts)))
    if job.state in {JobState.NEW, JobState.UNPROVEN} and not s.known:
        return doubt.ask(s, job)
    says_nothing = job.listing == before.listing and job.declined == before.declined
    if says_nothing and job.guesses == before.guesses and before.state not in _UNANSWERED:
        if _waits_for_words(before) and s.text.strip():
            return _respond(s, job, before)
        return _nothing_new(s, job, facts)
    return _respond(s, job, before)


def _waits_for_words(job: Job) -> bool:
    """Whether nothing is missing, and the job still waits: for words that only a person judges.

    An editor asked something, or we asked how both sides will know.
    """
    return job.state is JobState.ASKING and not job.missing()


_UNANSWERED = {JobState.NEW, JobState.UNPROVEN}
_CHATTER = {Intent.YES, Intent.NO, Intent.THANKS, Intent.EMPTY}


def _respond(s: Situation, job: Job, before: Job) -> Decision:
    said = s.text if _waits_for_words(before) else ""
    decision = _answer(s.office, s.now, job, before, colleague=_colleague(s, job), said=said)
    proves = s.token_address if s.token is Purpose.PROOF else None
    return replace(decision, proves=proves)


def _answer(
    office: Office, now: datetime, job: Job, before: Job, *, colleague: str = "", said: str = ""
) -> Decision:
    """Ask for what is missing; or show the whole of it, and give it to the editors.

    `said` is what the employer wrote in answer to a question that only a person judges.
    """
    once = questions.once(job)
    checks = tuple(q for q in once if q.form is questions.Form.UNCHECKABLE)
    complete = not job.missing() and not checks
    state = job_step(job.state, JobEvent.COMPLETE if complete else JobEvent.INCOMPLETE)
    if state is None:
        # Printed already: what changes now is for a person to look at.
        return _pass_on(before, colleague)
    asks = (*questions.required(job), *once)
    refused = tuple(fact for fact in job.declined if f"declined {fact}" not in job.once)
    job = replace(
        job,
        state=state,
        asked=tuple(q.fact for q in asks),
        once=(*job.once, *questions.remembered(once), *(f"declined {fact}" for fact in refused)),
        due=None if complete else now + timedelta(days=office.remind_days[0]),
        reminded=0,
    )
    if complete:
        corrected = before.state in {JobState.REVIEW, JobState.APPROVED}
        letter = _letter(
            "job_complete",
            job,
            colleague=colleague,
            quiet=True,
            questions=asks,
            corrected=corrected,
        )
        return Decision(
            Reason.CORRECTED if corrected else Reason.COMPLETE,
            job=job,
            letters=(letter, *review_letters(office, job, corrected=corrected, said=said)),
        )
    if not asks and not refused:
        # What is missing was declined before, and that was answered then.
        return Decision(Reason.CANNOT_LIST, job=job)
    letter = _letter(
        "job_ask" if asks else "job_cannot_list",
        job,
        colleague=colleague,
        quiet=True,
        questions=asks,
        refused=refused,
    )
    return Decision(Reason.INCOMPLETE if asks else Reason.CANNOT_LIST, job=job, letters=(letter,))


def review_letters(
    office: Office, job: Job, *, corrected: bool = False, said: str = "", only: str | None = None
) -> tuple[Owed, ...]:
    """Return the letter that asks each editor, or one of them, to decide on a job."""
    values = {
        "job": job,
        "printed": job.printed,
        "vague": questions.vague(job.listing),
        "cautions": scrutiny.cautions(job),
        "corrected": corrected,
        "said": said,
    }
    return tuple(
        Owed(
            "editor_job",
            editor,
            values,
            MatterKind.JOB,
            Purpose.EDITOR,
            answers=False,
            threaded=False,
            paced=only is None,
        )
        for editor in ((only,) if only else office.editors)
    )


def asked_by_editor(office: Office, job: Job, now: datetime, state: JobState) -> Job:
    """Return a job that waits for its employer again, with an editor's question open."""
    return replace(
        job, state=state, asked=(), reminded=0, due=now + timedelta(days=office.remind_days[0])
    )


def _propose(s: Situation, job: Job) -> Decision:
    """Show the owner what somebody else wrote to their job; nothing changes."""
    letter = Owed(
        "job_proposal",
        job.owner,
        {"job": job, "writer": s.author or "somebody", "text": s.text},
        MatterKind.JOB,
        Purpose.DRAFT,
    )
    return Decision(Reason.PROPOSED, letters=(letter,))


def _end(s: Situation, job: Job, event: JobEvent) -> Decision:
    """Close a job at its owner's word."""
    state = job_step(job.state, event)
    if state is None:
        return Decision(Reason.JOB_STATUS, letters=(_letter("job_status", job),))
    was_known = job.state in {JobState.REVIEW, JobState.APPROVED}
    job = replace(job, state=state, due=None)
    withdrawn = event is JobEvent.WITHDRAW
    letters: tuple[Owed, ...] = (
        _letter("job_withdrawn" if withdrawn else "job_filled", job, colleague=_colleague(s, job)),
    )
    if was_known:
        letters += tuple(
            Owed(
                "editor_told",
                editor,
                {"job": job, "what": "withdrawn" if withdrawn else "filled", "editor": ""},
                MatterKind.JOB,
                answers=False,
                threaded=False,
            )
            for editor in s.office.editors
        )
    return Decision(Reason.WITHDRAWN if withdrawn else Reason.FILLED, job=job, letters=letters)


def _nothing_new(s: Situation, job: Job, facts: Facts) -> Decision:
    """Handle a reply that adds nothing: thanks need no answer, a question goes to a person."""
    if facts.video_problem and Fact.VIDEO in job.missing():
        return _respond(s, job, job)  # another link that nobody else can watch: say so again
    proves = s.token_address if s.token is Purpose.PROOF else None
    # Somebody who says again that they will not give a thing has been answered.
    if s.reading.intent in _CHATTER or facts.declined or not s.text.strip():
        return Decision(Reason.NOTHING_NEW, job=job, proves=proves)
    return _pass_on(job, _colleague(s, job))


def _pass_on(job: Job, colleague: str) -> Decision:
    letter = _letter("passed_on", job, colleague=colleague)
    return Decision(Reason.PASSED_ON, job=job, letters=(letter,), for_editor=True)


def _letter(
    template: str,
    job: Job,
    *,
    colleague: str = "",
    purpose: Purpose | None = Purpose.DRAFT,
    quiet: bool = False,
    **values: object,
) -> Owed:
    """Owe the owner a letter in the job's thread; a colleague who wrote is named in it."""
    return Owed(
        template,
        job.owner,
        {"job": job, "printed": job.printed, "colleague": colleague, **values},
        MatterKind.JOB,
        purpose,
        quiet=quiet,
    )


def _facts(s: Situation, job: Job) -> Facts:
    """Return what the mail says of the job, without what may not be printed."""
    return scrutiny.fit(_said(s, job), s.office.mailbox)


def _said(s: Situation, job: Job) -> Facts:
    if job.state is JobState.NEW:
        return s.reading.facts or Facts()
    # A day without a year is meant from when they wrote, as the mail's own reading has it.
    today = (s.reading.mail.date or s.now).date()
    answered = read_answers(s.text, job.asked, s.author, today)
    return combine(s.reading.facts, answered, read_answers(s.text, (), s.author, today))


def _remember(s: Situation, job: Job) -> Job:
    """Note the mail's Message-ID, so that our letters thread under it."""
    message_id = s.reading.mail.message_id
    if message_id is None or message_id in job.thread:
        return job
    first, *rest = (*job.thread, message_id)
    # The first one starts the thread; of the others the latest are what clients thread by.
    return replace(job, thread=(first, *rest[-(_THREAD_MAX - 1) :]))


def _speaks_for_employer(s: Situation) -> bool:
    """Whether a forwarder is one we talk with: of the same organization, or says so, or editor."""
    forward = s.reading.forward
    if forward is None or forward.on_behalf or (s.office.is_editor(s.author) and s.passed):
        return True
    return forward.author is not None and colleagues(domain_of(s.author), forward.author.domain)


def _action(intent: Intent) -> Action:
    return {Intent.WITHDRAW: Action.WITHDRAW, Intent.FILLED: Action.FILLED}.get(
        intent, Action.ANSWER
    )


def _claim(s: Situation, job: Job) -> Claim:
    if s.author == job.owner:
        relation = Relation.OWNER
    elif s.passed and colleagues(domain_of(s.author), domain_of(job.owner)):
        relation = Relation.COLLEAGUE
    else:
        relation = Relation.STRANGER
    token = s.token if s.token in {Purpose.DRAFT, Purpose.PROOF} else None
    return Claim(s.verdict, token, relation)


def _colleague(s: Situation, job: Job) -> str:
    return s.author if s.author != job.owner else ""


def _name(s: Situation) -> str:
    author = s.reading.mail.author
    return author.name if author else ""
