"""The employer's conversation: replies about one job, from its draft to its listing, one thread.

Each function is one kind of mail, with a sentence on each branch; nothing here knows a clock, a
network or a table.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from mailbot.address import Purpose, domain_of
from mailbot.authority import Action, Claim, Relation, Ruling, rule
from mailbot.decisions import doubt, heard, proposal, questions, scrutiny, sequel
from mailbot.decisions.ending import end
from mailbot.decisions.merge import changes, drop_guesses, merge, take_guesses
from mailbot.decisions.to_owner import colleague_in, letter, pass_on
from mailbot.decisions.undelivered import heard_from
from mailbot.domains import colleagues
from mailbot.matters import Decision, Job, MatterKind, Office, Owed, Proposal, Reason, Situation
from mailbot.reading.classify import answers_yes
from mailbot.states import JobEvent, JobState, job_step
from mailbot.subjects import glimpse
from mailbot.terms import Fact, Facts, Intent, Listing

_THREAD_MAX = 20  # Message-IDs kept of a thread; RFC 5322 sets no limit, other mail programs do


def reply(s: Situation, job: Job) -> Decision:
    """Handle a mail about a job that we know: an answer, a correction, a wish, a question."""
    s = heard.theirs(s)
    ruling = rule(_action(s.reading.intent), _claim(s, job))
    if ruling is Ruling.PROPOSE:
        return proposal.propose(s, job)
    if ruling is Ruling.ASK and job.state is not JobState.UNPROVEN:
        # The right address, but nothing that proves it: the job's own letter again, to answer.
        here = letter("job_reply_here", job, written=glimpse(s.reading.mail.subject))
        return Decision(Reason.PROOF_ASKED, letters=(here,))
    if ruling is Ruling.IGNORE:
        return Decision(Reason.FORGED)
    if job.state is JobState.UNPROVEN and ruling is Ruling.ASK:
        return take(s, job)  # a wish about a job, before anybody said that it is theirs
    if job.state is JobState.UNPROVEN and s.token is Purpose.PROOF and not doubt.is_theirs(s):
        return doubt.settle(s, job)
    proposed = proposal.answered(s, job)
    if proposed:
        return _on_proposal(s, job, proposed)
    return _on_sequel(s, job) or _on_words(s, job, s.reading.intent)


def _on_words(s: Situation, job: Job, intent: Intent) -> Decision:
    match intent:
        case Intent.WITHDRAW:
            return end(s, job, JobEvent.WITHDRAW)
        case Intent.FILLED:
            return end(s, job, JobEvent.FILL)
        case Intent.STATUS:
            status = letter("job_status", job, colleague=colleague_in(s, job))
            return Decision(Reason.JOB_STATUS, letters=(status,))
        case _:
            return take(s, job)


def _on_proposal(s: Situation, job: Job, proposed: Proposal) -> Decision:
    """Take what somebody else wrote at the owner's yes, beside their own words if they add some."""
    said = answers_yes(s.text)
    settled = proposal.settled(job, proposed)
    if said is None:
        return take(s, settled, before=job)
    if not said:
        return Decision(Reason.NOTHING_NEW, job=settled)
    if proposed.intent in {Intent.WITHDRAW, Intent.FILLED}:
        return _on_words(s, settled, proposed.intent)
    asked = questions.of_letter(job, proposed.asked)
    theirs = heard.answers(proposed.text, asked, job, proposed.writer, s.now.date())
    return take(s, merge(settled, scrutiny.fit(theirs, s.office.mailbox)), before=job)


def _on_sequel(s: Situation, job: Job) -> Decision | None:
    """Note what became of a listed job; None where the mail answers no such question."""
    if s.token_version == sequel.FOUND and job.state is JobState.LISTED:
        found = sequel.found_someone(s)
        if found is not None:
            return end(s, job, JobEvent.FILL) if found else sequel.nobody_yet(s, job)
    if s.token_version == sequel.OUTCOMES and job.state is JobState.FILLED:
        return sequel.outcomes(s, job)
    return None


def take(s: Situation, job: Job, before: Job | None = None) -> Decision:
    """Merge what is new into the job, and answer with what is still missing."""
    before = before or job
    today = s.office.today(s.now)
    said = heard.facts(s, job)
    if s.reading.intent is Intent.YES:
        job = take_guesses(job)
    elif s.reading.intent is Intent.NO and job.guesses != Listing():
        # No to what we guessed: not to saying it at all.
        said = replace(said, declined=())
        job = drop_guesses(job)
    job = heard_from(_remember(s, questions.without_past(merge(job, said), today)))
    if job.state in {JobState.NEW, JobState.UNPROVEN} and not s.known:
        return doubt.ask(s, job)
    news = (job.listing, job.guesses, job.declined) != (
        before.listing,
        before.guesses,
        before.declined,
    )
    if news or before.state in _UNANSWERED or _reopens(s, before):
        return _respond(s, job, before)
    if _waits_for_words(before) and s.text.strip():
        return _respond(s, job, before)
    return _nothing_new(s, job, said)


def _reopens(s: Situation, job: Job) -> bool:
    """Whether a closed job is open again at a plain yes, the late one to a neutral letter too."""
    late = s.token is Purpose.PROOF and doubt.is_theirs(s)
    return job.state is JobState.CLOSED and (late or s.reading.intent is Intent.YES)


def _waits_for_words(job: Job) -> bool:
    """Whether nothing is missing, and the job still waits: for words that only a person judges.

    An editor asked something, or we asked how both sides will know.
    """
    return job.state is JobState.ASKING and not job.missing()


_UNANSWERED = {JobState.NEW, JobState.UNPROVEN}
_CHATTER = {Intent.YES, Intent.NO, Intent.THANKS, Intent.EMPTY}


def _respond(s: Situation, job: Job, before: Job) -> Decision:
    said = s.text if _waits_for_words(before) else ""
    if s.unsent:
        # Nobody has read what the last answer asked: it is asked in this one.
        job = replace(job, once=job.unasked, asked=())
    decision = answer(s.office, s.now, job, before, colleague=colleague_in(s, job), said=said)
    proves = s.token_address if s.token is Purpose.PROOF else None
    return replace(decision, proves=proves)


def answer(
    office: Office, now: datetime, job: Job, before: Job, *, colleague: str = "", said: str = ""
) -> Decision:
    """Ask for what is missing; or show the whole of it, and give it to the editors.

    `said` is what the employer wrote in answer to a question that only a person judges.
    """
    once = questions.once(job, office.today(now))
    complete = not job.missing() and not any(map(questions.holds_up, once))
    event = JobEvent.COMPLETE if complete else JobEvent.INCOMPLETE
    state = job_step(job.state, event)
    if state is None:
        late = letter("job_too_late", before, colleague=colleague)
        return Decision(Reason.TOO_LATE, letters=(late,), for_editor=True)
    asks = (*questions.required(job), *once)
    refused = tuple(fact for fact in job.declined if f"declined {fact}" not in job.once)
    changed = () if before.state in _UNANSWERED else changes(before.printed, job.printed)
    job = replace(
        job,
        state=state,
        asked=tuple(q.fact for q in asks),
        unasked=job.once,
        once=(
            *job.once,
            *questions.remembered(job, once),
            *(f"declined {fact}" for fact in refused),
        ),
        due=None if complete else now + timedelta(days=office.remind_days[0]),
        reminded=0,
    )
    corrected = complete and before.state in {JobState.REVIEW, JobState.HELD, JobState.APPROVED}
    if not (complete or asks or refused):
        # What is missing was declined before, and that was answered then.
        return Decision(Reason.CANNOT_LIST, job=job)
    told = letter(
        "job_complete" if complete else "job_ask" if asks else "job_cannot_list",
        job,
        colleague=colleague,
        asks=questions.named(asks),
        quiet=True,
        questions=asks,
        refused=refused,
        corrected=corrected,
        changes=changed,
        was=before.printed,
        besides=job.besides,
    )
    job = replace(job, besides=())
    if not complete:
        return Decision(Reason.INCOMPLETE if asks else Reason.CANNOT_LIST, job=job, letters=(told,))
    return Decision(
        Reason.CORRECTED if corrected else Reason.COMPLETE,
        job=job,
        letters=(told, *review_letters(office, job, corrected=corrected, said=said)),
    )


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


def _nothing_new(s: Situation, job: Job, facts: Facts) -> Decision:
    """Handle a reply that adds nothing: thanks need no answer, a question goes to a person."""
    if facts.video_problem and Fact.VIDEO in job.missing():
        return _respond(s, job, job)  # another link that nobody else can watch: say so again
    proves = s.token_address if s.token is Purpose.PROOF else None
    if s.reading.intent in {Intent.NO, Intent.EMPTY} and job.state is JobState.ASKING:
        # Of an answer that we could not find, or a no to everything, they hear what is open.
        status = replace(letter("job_status", job), at_most_every=timedelta(days=1))
        return Decision(Reason.JOB_STATUS, job=job, letters=(status,), proves=proves)
    # Somebody who says again that they will not give a thing has been answered.
    if s.reading.intent in _CHATTER or facts.declined or not s.text.strip():
        return Decision(Reason.NOTHING_NEW, job=job, proves=proves)
    return pass_on(job, colleague_in(s, job))


def _remember(s: Situation, job: Job) -> Job:
    """Note the mail's Message-ID, so that our letters thread under it."""
    message_id = s.reading.mail.message_id
    if message_id is None or message_id in job.thread:
        return job
    first, *rest = (*job.thread, message_id)
    # The first one starts the thread; of the others the latest are what clients thread by.
    return replace(job, thread=(first, *rest[-(_THREAD_MAX - 1) :]))


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
