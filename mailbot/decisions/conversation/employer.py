"""The employer's conversation: replies about one job, from its draft to its listing, one thread.

Each function is one kind of mail, with a sentence on each branch; nothing here knows a clock, a
network or a table.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from mailbot.address import Purpose, domain_of
from mailbot.decisions import questions
from mailbot.decisions.conversation import doubt, faq, proposal, sequel
from mailbot.decisions.conversation.ending import brought_back, end, put_away
from mailbot.decisions.conversation.to_owner import colleague_in, letter, pass_on
from mailbot.decisions.questions import Form
from mailbot.decisions.reply import (
    affirmed,
    calling_off,
    ended,
    film_told,
    given_anew,
    heard,
    put_back,
    remarks,
    reply_text,
    result_meant,
    several,
    sought_instead,
    successor,
    taken_out,
    unplaced,
)
from mailbot.decisions.reply.meant import meant
from mailbot.decisions.reply.merge import changes, drop_guesses, merge, take_guesses
from mailbot.decisions.to_editors import review_letters
from mailbot.decisions.undelivered import heard_from
from mailbot.domains import colleagues
from mailbot.matters import Decision, Job, Office, Proposal, Reason, Situation
from mailbot.reading.classify import answers_yes
from mailbot.reading.facts import read_answers
from mailbot.states import JobEvent, JobState, job_step
from mailbot.subjects import glimpse
from mailbot.terms import Fact, Intent, Kind, Listing
from mailbot.trust.authority import Action, Claim, Relation, Ruling, rule

_WORDS_KEPT = 5  # mails of an employer that an editor is shown beside a job
_WORDS_MAX = 2000  # characters of each
_DECIDED = {JobState.APPROVED, JobState.LISTED}  # by an editor: it lacks nothing
_ENDINGS = {Intent.WITHDRAW, Intent.FILLED}
_OFFERED = (Fact.OUTCOMES, Fact.VIDEO, Fact.PAY, Fact.APPLY, Fact.DEADLINE)
_A_JOB = 2  # of these, in a mail that offers one
_THREAD_MAX = 20  # Message-IDs kept of a thread; RFC 5322 sets no limit, other mail programs do


def reply(s: Situation, job: Job) -> Decision:
    """Handle a mail about a job that we know: an answer, a correction, a wish, a question."""
    s = reply_text.theirs(s)
    s = replace(s, reading=replace(s.reading, intent=_meant(s, job)))
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
    return _to_colleague(s, job, _obeyed(s, job))


def _to_colleague(s: Situation, job: Job, decision: Decision) -> Decision:
    """Have a colleague who speaks for the job read our answer, too: its owner may be away."""
    if s.author == job.owner:
        return decision
    theirs = tuple(
        replace(each, to=s.author, values={**each.values, "colleague": ""})
        for each in decision.letters
        if each.to == job.owner and each.answers
    )
    return replace(decision, letters=(*decision.letters, *theirs))


def _obeyed(s: Situation, job: Job) -> Decision:
    """Handle a mail of somebody who may speak for the job."""
    if job.state is JobState.UNPROVEN and s.token is Purpose.PROOF and not doubt.is_theirs(s):
        return doubt.settle(s, job)
    proposed = proposal.answered(s, job)
    if proposed:
        return _on_proposal(s, job, proposed)
    if job.state in _OPEN and several.merged(s.text):
        ours = several.of_known(s.text, job.listing.title or "")
        if ours is None:
            return put_away(s, job)
        # Who says what this one has, wants it put right; what the rest is about, a person sees.
        mended = take(several.of_this_one(s, ours), job)
        if not mended.letters:
            return pass_on(job, colleague_in(s, job))
        return replace(mended, for_editor=True)
    if parts := several.split(s.text, job.listing.title or "", job.subject):
        s, job = several.of_this_one(s, parts), replace(job, besides=parts.others)
    decision = _on_sequel(s, job) or _on_words(s, job, s.reading.intent)
    # "Take it down, and delete all you have about me": the rest is for a person, and so is what
    # was wanted of another job.
    rest = s.reading.kind is Kind.ERASE or _is_no_job(s, job)
    return replace(decision, for_editor=True) if rest else decision


def _meant(s: Situation, job: Job) -> Intent:
    """Return what a mail wants of a job: an end only in plain words, where it goes on otherwise."""
    intent = _heard(s, job)
    loose = intent is Intent.WITHDRAW and not ended.is_plain(s.text)
    return Intent.OTHER if loose and (ended.goes_on(s.text) or _tells(s)) else intent


def _tells(s: Situation) -> bool:
    """Whether a mail says what is to be achieved, what it pays, or where the video is.

    Of what looks like a reader's mail that leaves nothing was read.
    """
    said = s.reading.facts or read_answers(s.text, (), s.author, s.now.date())
    return bool(said.outcomes or said.pay or said.video)


def _heard(s: Situation, job: Job) -> Intent:
    """Return what a mail wants: short words say it of one's own job that elsewhere do not."""
    intent = s.reading.intent
    if job.state is JobState.CLOSED and calling_off.called_back(s.text):
        return Intent.YES
    if given_anew.replaces(s.text) or sought_instead.role(s.text, job.listing.title or ""):
        return Intent.OTHER if intent in _ENDINGS else intent  # "forget what I sent, …"
    if below := reply_text.rows(s):  # "delete" is said of one line
        rest = "\n".join(line for line in s.text.splitlines() if line not in below)
        if not (ended.ended(rest) or calling_off.called_off(rest)):
            return Intent.OTHER if intent in _ENDINGS else intent
    if _takes_out_a_result(s, job):
        return Intent.OTHER if intent in _ENDINGS else intent
    if job.state in _DECIDED and successor.found_one(s.text, job.listing.title or ""):
        return Intent.FILLED
    if (plainly := ended.ended(s.text)) and not _tells_of_job(s):
        return plainly
    if _is_given_up(s, job) or calling_off.is_double(s.text) or _is_no_job(s, job):
        return Intent.WITHDRAW
    if intent in _ENDINGS and (ended.only_might(s.text) or ended.only_later(s.text)):
        return Intent.OTHER
    found = intent is Intent.FILLED and sequel.names_somebody(s.text)
    if calling_off.called_off(s.text) and not found:
        intent = Intent.WITHDRAW
    if intent is Intent.FILLED and remarks.cheers(s.text) and not sequel.tells_of_somebody(s.text):
        return Intent.THANKS
    # "Take the video off" ends no job.
    of_a_part = taken_out.only_parts(s.text) or calling_off.of_a_part(s.text)
    return Intent.OTHER if intent is Intent.WITHDRAW and of_a_part else intent


def _takes_out_a_result(s: Situation, job: Job) -> bool:
    """Whether what is to go is a result, and nothing else in a mail ends the job."""
    told = list(remarks.sentences_in(s.text))
    gone = [each for each in told if result_meant.names_one(each, job.listing.outcomes)]
    rest = "\n".join(each for each in told if each not in gone)
    return bool(gone) and not (ended.ended(rest) or calling_off.called_off(rest))


def _is_given_up(s: Situation, job: Job) -> bool:
    """Whether a draft is left as it is: nobody goes on to answer what it lacks."""
    if job.state is not JobState.ASKING or not job.missing() or _tells_of_job(s):
        return False
    # "Here it is, and write to me no more: <the film>" goes on with the job.
    leaves = s.reading.kind is Kind.UNSUBSCRIBE and not (
        _tells(s) or calling_off.of_a_part(s.text) or ended.only_asks_to_leave(s.text)
    )
    return (leaves and ended.leaves(s.text)) or ended.given_up(s.text)


def _is_no_job(s: Situation, job: Job) -> bool:
    """Whether a draft was begun by mistake: "this isn't a new job, it's the one you have"."""
    begun = job.state is JobState.ASKING and bool(job.missing()) and not _tells_of_job(s)
    return begun and calling_off.is_no_job(s.text)


def _tells_of_job(s: Situation) -> bool:
    """Whether a mail has so much of a job in it that it offers one, whatever it says has ended."""
    said = s.reading.facts
    return said is not None and sum(map(bool, map(said.__getattribute__, _OFFERED))) >= _A_JOB


def _on_words(s: Situation, job: Job, intent: Intent) -> Decision:
    match intent:
        case Intent.WITHDRAW:
            return end(s, job, JobEvent.WITHDRAW)
        case Intent.FILLED:
            return end(s, job, JobEvent.FILL)
        case Intent.STATUS if job.state is not JobState.UNPROVEN:
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
    return take(s, settled, before=job, proposed=proposed)


def _of_proposal(s: Situation, proposed: Proposal) -> Situation:
    """Return a mail as if its author had written what somebody else proposed."""
    reading = replace(
        s.reading, new_text=proposed.text, cut_text="", facts=None, intent=proposed.intent
    )
    return replace(s, reading=reading, token_version=proposed.asked, letter="")


def _on_sequel(s: Situation, job: Job) -> Decision | None:
    """Note what became of a listed job; None where the mail answers no such question."""
    if s.token_version == sequel.FOUND and job.state is JobState.LISTED:
        found = sequel.found_someone(s)
        if found is not None:
            return end(s, job, JobEvent.FILL) if found else sequel.nobody_yet(s, job)
    if s.token_version == sequel.OUTCOMES and job.state is JobState.FILLED:
        return sequel.outcomes(s, job)
    return None


def take(
    s: Situation, job: Job, before: Job | None = None, proposed: Proposal | None = None
) -> Decision:
    """Merge what is new into the job, and answer with what is still missing.

    `proposed` is what somebody else wrote, and its owner says yes to.
    """
    if s.reading.intent is Intent.YES and job.state is JobState.CLOSED:
        job = before = brought_back(job)
    before = before or job
    came, s = s, heard.by_number(s, job)
    today = s.office.today(s.now)
    last = reply_text.last_said(s)  # what editors are shown stays as it was written
    theirs = reply_text.last_said(_of_proposal(s, proposed)) if proposed else None
    taken = meant(theirs, job) if theirs else None
    if taken:
        job = merge(job, taken.facts, taken.gone, taken.besides, taken.back)
    told = meant(last, job)
    said = told.facts
    if job.state is JobState.UNPROVEN:
        pass  # a yes or a no to the neutral letter: nobody has seen a guess yet
    elif s.reading.intent is Intent.YES and job.state is not JobState.CLOSED:
        job = take_guesses(job)
    elif s.reading.intent is Intent.NO and job.guesses != Listing():
        # No to what we guessed: not to saying it at all.
        said = replace(said, declined=())
        job = drop_guesses(job)
    elif job.state is not JobState.NEW:
        asked = questions.of_letter(job, s.token_version)
        yes = affirmed.facts(reply_text.words(last), job, asked)
        job = take_guesses(job, {fact for fact in yes if not getattr(said, fact)})
    merged = questions.renewed(merge(job, said, told.gone, told.besides, told.back), job)
    job = heard_from(_remember(s, questions.without_past(merged, today)))
    job = put_back.noted(job, before)
    of_film = heard.answering(last, before, Fact.VIDEO)
    job = replace(job, film_day=film_told.day(reply_text.words(last), job, of_film, today))
    if job.state in {JobState.NEW, JobState.UNPROVEN} and not s.known:
        return doubt.ask(s, job)
    news = _shown(job) != _shown(before)
    if before.state in _UNANSWERED or _reopens(s, before):
        return _respond(s, job, before)
    if _waits_for_words(before) and reply_text.words(s, doubtful=True).strip():
        return _respond(s, _noted(s, job), before)
    left = unplaced.left(reply_text.words(last), said, before, job, today, of_film)
    if theirs and taken:
        left += unplaced.left(theirs.text, taken.facts, before, job, today)
    # A question with a fixed answer has it in the same letter.
    done = told.sentences | (taken.sentences if taken else frozenset())
    left = tuple(each for each in left if each not in done and not ended.only_might(each))
    left = faq.unanswered(left, reply_text.words(s))
    left = tuple(reply_text.as_written(each, came) for each in left)
    if Fact.PAY in job.declined and any(map(remarks.has_figure, left)):
        # It was left open, and now there is a sum that we cannot read: it is asked for.
        job = replace(job, declined=tuple(f for f in job.declined if f is not Fact.PAY))
    if job.besides and not news:
        apart = letter("job_apart", job, colleague=colleague_in(s, job), besides=job.besides)
        return Decision(Reason.WHICH_JOB, job=replace(job, besides=()), letters=(apart,))
    if news:
        told_of = unplaced.named(left, before, job)
        return _handed_over(_respond(s, _noted(s, job) if left else job, before, told_of), told_of)
    return _nothing_new(s, job, before, left)


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
_COMPLETE = {JobState.REVIEW, JobState.HELD, JobState.APPROVED}
_OPEN = {JobState.ASKING, *_COMPLETE}
_CHATTER = {Intent.YES, Intent.NO, Intent.THANKS, Intent.EMPTY}


def _noted(s: Situation, job: Job) -> Job:
    """Keep what its employer wrote for the editors: what they decide on is older than that."""
    words = (*job.words, reply_text.words(s, doubtful=True)[:_WORDS_MAX])[-_WORDS_KEPT:]
    return replace(job, words=words, version=job.version + (job.state in _COMPLETE))


def _handed_over(decision: Decision, left: tuple[str, ...]) -> Decision:
    """Give an editor what an employer says in vain once more, or beside all that was asked.

    So that nobody has to find the words by themselves; once it is complete, it goes there anyway.
    """
    job = decision.job
    if job is None or job.state is not JobState.ASKING or not _is_insisted(job):
        return decision
    return replace(decision, for_editor=True, at_once=True) if any(map(_states, left)) else decision


def _is_insisted(job: Job) -> bool:
    """Whether it was not the first time that we could not place all, or only a film is missing."""
    return len(job.words) > 1 or not set(job.missing()) - {Fact.VIDEO}


def _respond(s: Situation, job: Job, before: Job, left: tuple[str, ...] = ()) -> Decision:
    if s.unsent:
        # Nobody has read what the last answer asked: it is asked in this one.
        job = replace(job, once=job.unasked, asked=())
    if s.token is not Purpose.PROOF and faq.others(reply_text.words(s)):
        # That these are with an editor, the letter says above.
        left = tuple(each for each in left if not faq.others(each))
    decision = answer(s.office, s.now, job, before, colleague=colleague_in(s, job), left=left)
    return replace(decision, proves=_proven(s, job))


def answer(
    office: Office,
    now: datetime,
    job: Job,
    before: Job,
    *,
    colleague: str = "",
    left: tuple[str, ...] = (),
) -> Decision:
    """Ask for what is missing; or show the whole of it, and give it to the editors.

    `left` are the employer's sentences that no field could be made of: they are given back.
    """
    once = questions.once(job, office.today(now))
    complete = not job.missing() and not any(map(questions.holds_up, once))
    event = JobEvent.COMPLETE if complete else JobEvent.INCOMPLETE
    state = job_step(job.state, event)
    if state is None:
        late = letter("job_too_late", before, colleague=colleague)
        return Decision(Reason.TOO_LATE, letters=(late,), for_editor=True)
    asks = (*questions.required(job), *once)
    refused = tuple(fact for fact in job.declined if questions.declined(fact) not in job.once)
    known = before.state not in _UNANSWERED
    changed = changes(before.printed, job.printed) if known else ()
    news = (_shown(job), job.video_problem) != (_shown(before), before.video_problem)
    job = replace(
        job,
        state=state,
        asked=tuple(q.fact for q in asks),
        unasked=job.once,
        once=(
            *job.once,
            *questions.remembered(job, asks),
            *map(questions.declined, refused),
        ),
        due=None if complete else now + timedelta(days=office.remind_days[0]),
        reminded=0,
    )
    corrected = complete and before.state in _COMPLETE
    # Another link that nobody else can watch: what is wrong with it is said by its question.
    lost = known and not news and (not asks or any(q.form is not Form.VIDEO for q in asks))
    if not (complete or asks or refused):
        # What is missing was declined before, and that was answered then.
        status = letter("job_status", job, colleague=colleague)
        return Decision(Reason.CANNOT_LIST, job=job, letters=(status,))
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
        # Who has just seen it is shown it again only where something was to be in it, and is not.
        whole=news or bool(left) or before.state not in _OPEN,
        was=before.printed,
        besides=job.besides,
        left=left,
        lost=lost,
        insisted=_is_insisted(job),
    )
    told = replace(told, repeats=known and not news and not _is_first_said(left, before))
    job = replace(job, besides=())
    if not complete:
        return Decision(Reason.INCOMPLETE if asks else Reason.CANNOT_LIST, job=job, letters=(told,))
    return Decision(
        Reason.CORRECTED if corrected else Reason.COMPLETE,
        job=job,
        letters=(told, *review_letters(office, job, corrected=corrected)),
    )


def _is_first_said(left: tuple[str, ...], job: Job) -> bool:
    """Whether of the sentences that are given back one was in no mail before, but for its figures.

    A robot that answers each of our letters says the same, be it under a new number.
    """
    known = remarks.letters_of(" ".join(job.words))
    return any(remarks.letters_of(each) not in known for each in left)


def _shown(job: Job) -> tuple[object, ...]:
    """Return what of a job its employer is shown, or told: a letter says where it has changed."""
    return job.listing, job.guesses, job.declined, job.no_mail, job.film_day


def asked_by_editor(office: Office, job: Job, now: datetime, state: JobState) -> Job:
    """Return a job that waits for its employer again, with an editor's question open."""
    return replace(
        job, state=state, asked=(), reminded=0, due=now + timedelta(days=office.remind_days[0])
    )


def _nothing_new(s: Situation, job: Job, before: Job, left: tuple[str, ...]) -> Decision:
    """Handle a reply that adds nothing that we understood: nobody is left to think it did.

    An open draft asks again, in other words. What may correct a complete one goes to the editors
    beside it, and takes an approval back. Only thanks need no answer, and a question a person's.
    """
    proves = _proven(s, job)
    intent = s.reading.intent
    if job.state is JobState.ASKING:
        noted = _noted(s, job) if left else job
        told_of = unplaced.named(left, before, job)
        decision = replace(_respond(s, noted, before, told_of), for_editor=bool(left))
        return _handed_over(decision, told_of)
    if job.state in _COMPLETE:
        denies = intent is Intent.NO or answers_yes(s.text) is False
        mended = left or ((s.text,) if denies else ())
        if any(map(_judge_of_change(s, job), mended)):
            return _respond(s, _noted(s, job), before, mended)
        if mended and not _is_small_talk(s.text, mended):
            return replace(pass_on(job, colleague_in(s, job)), proves=proves)
        if intent is Intent.EMPTY:
            status = letter("job_status", job)
            return Decision(Reason.JOB_STATUS, job=job, letters=(status,), proves=proves)
    elif intent not in _CHATTER and s.text.strip():
        return pass_on(job, colleague_in(s, job))
    return Decision(Reason.NOTHING_NEW, job=job, proves=proves)


def _is_small_talk(text: str, left: tuple[str, ...]) -> bool:
    """Whether what is left of a reply needs nobody: words of joy, a few words beside thanks."""
    return remarks.cheers(text) and all(remarks.is_joy(each) for each in left)


def _judge_of_change(s: Situation, job: Job) -> Callable[[str], bool]:
    """Return what tells the sentences that are worth another look at a job; thanks undo no ok."""
    if job.state is JobState.APPROVED:
        return _mends
    settled = s.reading.intent in _CHATTER or remarks.cheers(s.text)
    return _wants_change if settled else _states


def _mends(sentence: str) -> bool:
    return remarks.mends(sentence) and not _asks_nothing(sentence)


def _wants_change(sentence: str) -> bool:
    """Whether a sentence may want something changed: "do I have to do anything?" asks only that."""
    return remarks.weighty(sentence) and not _asks_nothing(sentence)


def _asks_nothing(sentence: str) -> bool:
    return remarks.is_question(sentence) or remarks.lets_pass(sentence)


def _states(sentence: str) -> bool:
    """Whether a sentence may say something of the job: no question, and no lone "approve"."""
    return " " in sentence and not remarks.is_question(sentence)


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


def _proven(s: Situation, job: Job) -> str | None:
    """Return the address that a reply shows to be its owner's: the one that was asked."""
    return s.token_address if rule(Action.PROVE, _claim(s, job)) is Ruling.ALLOW else None


def _claim(s: Situation, job: Job) -> Claim:
    if s.author == job.owner:
        relation = Relation.OWNER
    elif s.passed and colleagues(domain_of(s.author), domain_of(job.owner)):
        relation = Relation.COLLEAGUE
    else:
        relation = Relation.STRANGER
    token = s.token if s.token in {Purpose.DRAFT, Purpose.PROOF} else None
    return Claim(s.verdict, token, relation)
