"""What a mail means for the job it is about: new values, results put right, parts taken out."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, Final

from mailbot.decisions import questions
from mailbot.decisions.reply import (
    apply_line,
    bare_answers,
    beside_apply,
    beside_kept,
    beside_ways,
    besides,
    day_rates,
    day_told,
    given_anew,
    heard,
    hours_told,
    mended,
    offered,
    other_sums,
    place_bounds,
    place_denied,
    place_told,
    plain_results,
    put_back,
    reply_text,
    result_lists,
    result_words,
    revisions,
    rewritten,
    side_terms,
    sought_instead,
    sums,
    taken_back,
    taken_out,
    terms_told,
    town_told,
    typed,
    ways_told,
)
from mailbot.decisions.reply.our_letter import is_on_other_jobs
from mailbot.decisions.reply.remarks import sentences_in
from mailbot.matters import Job, Situation
from mailbot.reading.facts import by_when, money, read_answers
from mailbot.reading.facts.labels import labelled
from mailbot.reading.facts.language import Topic
from mailbot.states import JobState
from mailbot.terms import (
    APPLYING,
    BESIDE,
    Apply,
    Fact,
    Facts,
    Found,
    Listing,
    OtherJobs,
    Pay,
    Place,
)

_BEGUN: Final = 30  # characters of a sentence that show it again where it was found


@dataclass(frozen=True, slots=True)
class Meant:
    """What a mail changes of its job, and the sentences that no field's value was read from."""

    facts: Facts
    gone: frozenset[Fact]  # to be taken out
    sentences: frozenset[str]  # that took something out, or put a result right
    besides: Mapping[str, str] = field(default_factory=dict)  # words behind a value, by field
    back: Mapping[str, Any] = field(default_factory=dict)  # what the listing had before, by field


def meant(s: Situation, job: Job) -> Meant:
    """Return what a mail means for its job; what may not be printed is not in it.

    What says a part of the listing anew behind its label, or only puts words right within it,
    means nothing else.
    """
    if job.state is JobState.NEW:
        return _meant(s, job)
    anew = typed.typed(s, reply_text.words(s), job.listing)
    s = reply_text.without(s, anew.lines)
    whole = rewritten.rewritten(reply_text.words(s), anew.listing.outcomes, reply_text.rows(s))
    s, listing = (
        reply_text.without(s, whole.sentences),
        replace(anew.listing, outcomes=whole.results),
    )
    right = mended.mended(reply_text.words(s), listing, reply_text.rows(s))
    s, known = reply_text.without(s, right.sentences), replace(job, listing=right.listing)
    elsewhere = reply_text.without(s, _below_other_jobs(s))
    bound = terms_told.told(reply_text.words(elsewhere), known.listing)
    s = reply_text.without(s, bound.sentences)
    rates = _day_rates(s, known)
    told = _with_rates(_meant(reply_text.without(s, rates.clauses), known), rates, known)
    told = replace(told, facts=replace(told.facts, terms=None))  # as they were read by themselves
    right = replace(right, listing=replace(right.listing, terms=bound.terms))
    # What is said of results stands on those that were typed, or written anew.
    firm = _differing(job.listing, listing).keys() - {Fact.OUTCOMES.value}
    new = {
        name: value
        for name, value in _differing(job.listing, right.listing).items()
        if name in firm or not _given(told, name)
    }
    done = {each for line in anew.lines for each in (line, *sentences_in(line))}
    sentences = told.sentences | whole.sentences | right.sentences | bound.taken | done
    return replace(told, back={**new, **told.back}, sentences=sentences)


def _differing(before: Listing, after: Listing) -> dict[str, Any]:
    """Return the values of a listing that another one has otherwise, by field."""
    values = ((each.name, getattr(after, each.name)) for each in fields(after))
    return {name: value for name, value in values if getattr(before, name) != value}


def _day_rates(s: Situation, job: Job) -> day_rates.Rates:
    """Return what is paid on some days only, where something else is the pay."""
    rates = day_rates.told(reply_text.words(s))
    rest = reply_text.words(reply_text.without(s, rates.clauses)) if rates.clauses else ""
    paid = job.listing.pay or job.guesses.pay or any(money.sums(rest))
    return rates if paid else day_rates.Rates("", ())


def _with_rates(told: Meant, rates: day_rates.Rates, job: Job) -> Meant:
    """Put them beside the pay, which they leave as it was."""
    if not rates.clauses:
        return told
    pay, beside = told.facts.pay, BESIDE[Fact.PAY]
    rated = [(one.pay.min, one.pay.max) for clause in rates.clauses for one in money.sums(clause)]
    if pay is not None and (pay.value.min, pay.value.max) in rated:
        told = replace(
            told, facts=replace(told.facts, pay=None)
        )  # read in the whole of a long line
    words = beside_kept.kept(told.besides.get(beside, job.listing.pay_beside), rates.words, "")
    return replace(
        told,
        besides={**told.besides, beside: words or ""},
        sentences=told.sentences | frozenset(rates.sentences),
    )


def _given(told: Meant, name: str) -> bool:
    """Whether a mail gives a field of a listing another value, or none."""
    return bool(getattr(told.facts, name, None)) or name in {*told.besides, *told.gone}


def _meant(s: Situation, job: Job) -> Meant:
    said, text = heard.facts(s, job), reply_text.words(s)
    said, on_terms = _on_terms(s, job, text, said)
    behind = {BESIDE[Fact.OTHER_JOBS]: on_terms[1]} if on_terms else {}
    if when := by_when.governing(text, [result.value for result in said.outcomes]):
        behind |= {"by_when": when}
    papers = beside_apply.told(text, reply=job.state is not JobState.NEW)
    said, refused = _where_wanted(s, job, text, said)
    ways = ways_told.told(text, said, job.listing)
    ways = replace(ways, gone=ways.gone | refused)
    said = _with_mail(s, job, text, replace(said, phone=ways.phone or said.phone))
    applying, brief = _beside_ways(text, job, said, papers, ways.gone)
    if job.state is JobState.NEW:
        said, first = _first(s, job, text, said)
        by_hour, _ = _by_hour(s, job, text, said)
        return Meant(said, frozenset(), frozenset(), behind | first | applying | by_hour)
    wanted = _wanted(s, job, said)
    answers = bare_answers.bare(text, wanted, said, s.author, s.now.date())
    said = plain_results.without_frames(answers.facts)
    said, priced = _priced(s, job, text, said)
    said, dated = _dated(s, job, text, said)
    by_hour, of_hour = _by_hour(s, job, text, said)
    where = _town(s, job, text, said)
    if where is not None and where.town and place_told.is_remark(where.town.value):
        where = None
    if where is not None:
        said = replace(said, town=where.town)
    out = {fact: told for fact, told in taken_out.facts(text).items() if not getattr(said, fact)}
    out |= dict.fromkeys(ways.gone - out.keys(), "")
    if where is not None and where.town is None:
        out[Fact.TOWN] = next(iter(where.sentences))
    no = place_denied.told(text, job.listing.place)
    if no is not None and said.place is None:
        out[Fact.PLACE] = next(iter(no.sentences))
    bound = _bounded(job, text, said)
    if bound is not None and Fact.TOWN not in out:
        said = replace(said, town=Found(bound.where, "reply") if bound.where else None)
        kept = (each for each in said.outcomes if not bound.holds(each.value))
        said = replace(said, outcomes=tuple(kept))
        out |= {} if bound.where else {Fact.TOWN: next(iter(bound.sentences), "")}
    again = put_back.wanted(text, job, said, reply_text.places(s))
    sentences = frozenset(
        {
            *answers.sentences,
            *filter(None, out.values()),
            *(on_terms[0] if on_terms else ()),
            *priced.sentences,
            *((papers.sentence,) if papers and papers.whole else ()),
            *ways.sentences,
            *brief,
            *(where.sentences if where else ()),
            *(no.sentences if no else ()),
            *(bound.sentences if bound else ()),
            *dated,
            *of_hour,
            *again.sentences,
        }
    )
    # "Add: a bonus" is no result, nor is "also missing: the subject “Baker 2”", or "add: two days a
    # week in the office".
    bounds = (each for each in bound.sentences if not _tells_any(each, said)) if bound else ()
    rest = text
    for each in filter(None, (priced.added, *brief, *bounds)):
        rest = rest.replace(each, " ")
    said = replace(said, outcomes=_not_within(said.outcomes, brief))
    words = behind | priced.words | applying | by_hour
    told = Meant(said, frozenset(out), sentences, words, again.values)
    if job.listing.outcomes:
        return _with_results(s, job, rest, told, out)
    return replace(told, facts=_with_listed(s, job, rest, said))


def _bounded(job: Job, text: str, said: Facts) -> place_bounds.Told | None:
    """Return the place with what bounds it, which it keeps as long as its kind of work stays."""
    kind = said.place.value if said.place and said.place.sure else job.listing.place
    before = job.listing.town
    if kind is not job.listing.place:  # another kind is bounded otherwise
        before = None if kind is Place.REMOTE else place_bounds.parted(before or "").names
    return place_bounds.told(text, kind, before, said.town.value if said.town else None)


def _tells_any(sentence: str, said: Facts) -> bool:
    """Whether a result was read in a sentence."""
    return any(result.value in sentence for result in said.outcomes)


def _not_within(results: tuple[Found[str], ...], said: Collection[str]) -> tuple[Found[str], ...]:
    """Return results without those that were read in sentences which say something else."""
    return tuple(each for each in results if not any(each.value in one for one in said))


def _where_wanted(s: Situation, job: Job, text: str, said: Facts) -> tuple[Facts, frozenset[Fact]]:
    """Return what a reply says of where to apply without an address that it refuses.

    The way that goes then goes only where another one stands or is told.
    """
    if job.state is JobState.NEW:
        return said, frozenset()
    account = apply_line.message(text)
    if account and said.way is None:
        said = replace(said, way=Found(account, "reply"))
    told = [
        each
        for each in sentences_in(text)
        if apply_line.refuses(each)
        or ((apply_line.is_only(each) or ways_told.likes_better(each)) and (said.way or said.phone))
    ]
    if not told:
        return said, frozenset()
    if said.apply is not None and said.apply.value.email == s.author:
        said = replace(said, apply=None)
    known = job.listing
    other = said.phone or said.way or known.phone or known.way
    mail = known.apply is None or known.apply.email is not None
    if known.apply is not None and known.apply.email != s.author:
        mail = mail and not all(map(apply_line.is_mine, told))
    return said, frozenset({Fact.APPLY} if other and mail and said.apply is None else ())


def _with_mail(s: Situation, job: Job, text: str, said: Facts) -> Facts:
    """Say that the address they write from stays, where a number is told beside it."""
    stands = any(getattr(job.listing, fact) for fact in APPLYING) or job.asks_how_to_apply
    told = said.apply or said.way or said.no_mail or job.state is JobState.NEW
    if said.phone is None or stands or told or not ways_told.keeps_mail(text, said.phone.value):
        return said
    return replace(said, apply=Found(Apply(email=s.author), "reply"))


def _beside_ways(
    text: str, job: Job, said: Facts, papers: beside_apply.Told | None, gone: Collection[Fact]
) -> tuple[dict[str, str], frozenset[str]]:
    """Return what goes with an application, by its field, and the sentences that say only that."""
    reached = any(
        getattr(said, fact) or (fact not in gone and getattr(job.listing, fact))
        for fact in (Fact.PHONE, Fact.WAY)
    )
    is_new = job.state is JobState.NEW
    within = said.way.value if said.way else ""
    told = beside_ways.told(text, reply=not is_new, reached=reached, within=within)
    line = None if is_new else apply_line.told(text, said.way.value if said.way else "")
    # "To apply one needs a CV. So: jobs@x.example, with a CV": the address says what goes with it
    elsewhere = papers and "@" in papers.sentence and line and papers.sentence != line.sentence
    if line and not elsewhere:
        return {BESIDE[Fact.APPLY]: line.words}, frozenset({line.sentence})
    if no := apply_line.unwanted(text):
        wanted = papers.words if papers and papers.words not in no[0] else ""
        if not is_new or (papers and not wanted):
            before = apply_line.without_papers(job.listing.apply_beside, no[0])
            stands = before if not wanted or wanted not in (before or "") else None
            beside = ", ".join(filter(None, (stands, wanted, no[0])))
            return {BESIDE[Fact.APPLY]: beside}, frozenset({no[1], *told.sentences})
    if not (papers or told.hours or told.who or told.mark):
        return {}, frozenset()
    words = beside_ways.joined_with(
        job.listing.apply_beside, papers.words if papers else None, told
    )
    return ({BESIDE[Fact.APPLY]: words} if words else {}), told.sentences


@dataclass(frozen=True, slots=True)
class _Priced:
    """The words behind values, by field, and the sentences that they and the pay were read from."""

    words: dict[str, str]
    sentences: tuple[str, ...]
    added: str = ""  # the one that only adds to the pay


def _priced(s: Situation, job: Job, text: str, said: Facts) -> tuple[Facts, _Priced]:
    """Settle what is paid in a reply, and read what goes with that, or with another job."""
    paid = job.listing.pay or job.guesses.pay
    anew = sums.told_anew(text, paid, s.author, s.now.date())
    if anew is None and (not (said.pay and said.pay.sure) or sums.is_end_of(said.pay.value, paid)):
        anew = taken_back.put_right(text, paid)
        anew = anew or offered.told(text, paid, s.author, s.now.date())
    timed = taken_back.retimed(text, said.pay.value if said.pay else paid)
    anew = anew or (timed if said.pay is None else None)
    if anew is not None:  # a short sentence with a figure also looks like a result
        results = tuple(each for each in said.outcomes if each.value not in anew.sentence)
        said = replace(said, pay=anew.pay, outcomes=results)
    pay = sums.settled(said.pay, text, job, s.author)
    if other_sums.is_other(text, pay, paid):
        pay = _of_the_rest(text, pay, job, s)
    said = replace(said, pay=None if sums.denied(text, pay) else pay)
    beside = _labelled(s, text, said)
    if Fact.PAY not in beside and (each := besides.of_pay(text, said.pay)):
        beside[Fact.PAY] = each
    if Fact.OTHER_JOBS in beside:  # the condition is printed behind it, and is no part of it
        said = replace(said, other_jobs=beside[Fact.OTHER_JOBS].value)
    if Fact.PAY in beside:
        said = replace(said, pay=sums.settled(beside[Fact.PAY].value, text, job, s.author))
    words = _words_of(beside, said)
    added = besides.added_to_pay(text) if paid or said.pay else None
    if added is not None:
        results = tuple(each for each in said.outcomes if each.value not in added[0])
        said = replace(said, outcomes=results)
        before = job.listing.pay_beside if said.pay is None else words.get(BESIDE[Fact.PAY])
        parts = (before, added[1] if added[1] not in (before or "") else None)
        words[BESIDE[Fact.PAY]] = ", ".join(filter(None, parts))
    taxed = besides.taxed(text) if job.listing.pay and said.pay is None else None
    if taxed is not None and added is None:
        beside_now = beside_kept.kept(job.listing.pay_beside, taxed[1], taxed[0])
        words[BESIDE[Fact.PAY]] = beside_now or taxed[1]
    if stays := _staying(job, text, said, beside.get(Fact.PAY), words.get(BESIDE[Fact.PAY])):
        words[BESIDE[Fact.PAY]] = stays
    now = said.pay.value if said.pay else None
    others = (each for each in said.outcomes if not taken_back.is_about(each.value, paid, now))
    said = replace(said, outcomes=tuple(others))
    said, hours = _with_hours(s, job, text, said, words)
    sentences = (
        *((anew.sentence,) if anew else ()),
        *hours,
        *(each.sentence for each in beside.values()),
        *(added or ())[:1],
        *(taxed or ())[:1],
        *((timed.sentence,) if timed else ()),
        *taken_back.of_pays(text, paid, now),
    )
    return said, _Priced(words, sentences, added[0] if added else "")


def _of_the_rest(text: str, other: Found[Pay] | None, job: Job, s: Situation) -> Found[Pay] | None:
    """Return the pay that a reply gives beside a sum that is none: "the room is £60, pay £14"."""
    rest = other_sums.without(text, other.value) if other else ""
    read = read_answers(rest, (), s.author, s.now.date()).pay
    return (
        None
        if other_sums.is_other(rest, read, job.listing.pay)
        else sums.settled(read, rest, job, s.author)
    )


def _staying(
    job: Job, text: str, said: Facts, told: besides.Beside | None, now: str | None
) -> str | None:
    """Return what is printed beside a pay that is put right: all of it, unless told anew."""
    whole = told is not None and bool(told.sentence)  # a line "Pay: …" with words of its own
    title = said.title.value if said.title and said.outcomes else job.listing.title
    whole = whole or title != job.listing.title
    if said.pay is None or whole or heard.tells_anew(said) or given_anew.replaces(text):
        return now
    was = job.listing.pay
    stood = job.listing.pay_beside
    if was is not None and said.pay.value.period not in (None, was.period):
        stood = beside_kept.without_times(stood)  # 13 of an hour's wages are none
    return beside_kept.kept(stood, now, text)


def _with_hours(
    s: Situation, job: Job, text: str, said: Facts, behind: dict[str, str]
) -> tuple[Facts, tuple[str, ...]]:
    """Put the hours of a week among the words `behind` the pay; return the sentence with them."""
    pay, before = BESIDE[Fact.PAY], job.listing.pay_beside
    if out := hours_told.dropped(text, behind.get(pay, None if said.pay else before)):
        behind[pay] = out.words
        return said, (out.sentence,)
    asked = questions.of_letter(job, s.token_version)
    other = f"{asked.index(Fact.OTHER_JOBS) + 1}. " if Fact.OTHER_JOBS in asked else "\0"

    def is_other(sentence: str) -> bool:
        return sentence.startswith(other) or _answered(sentence, said)

    paid = said.pay or job.listing.pay or job.guesses.pay
    hours = hours_told.told(text, is_other) if paid else None
    if hours is None:
        return said, ()
    behind[pay] = hours_told.put(behind.get(pay, None if said.pay else before), hours.words)
    results = tuple(each for each in said.outcomes if each.value not in hours.sentence)
    return replace(said, outcomes=results), (hours.sentence,)


def _with_listed(s: Situation, job: Job, text: str, said: Facts) -> Facts:
    """Say of a job without results what a list of more items than our questions tells."""
    asked = questions.of_letter(job, s.token_version)
    listed = result_lists.listed(text, s.author, s.now.date(), asked=len(asked))
    if listed is None or len(listed.results) <= max(len(said.outcomes), len(asked)):
        return said
    return replace(said, outcomes=tuple(Found(each, "reply") for each in listed.results))


def _with_results(s: Situation, job: Job, text: str, told: Meant, out: Mapping[Fact, str]) -> Meant:
    """Say of the results that a job has what a reply makes of them."""
    said, before = told.facts, job.listing.outcomes
    told_of = mended.without_complaints(said.outcomes, text)
    said = replace(said, outcomes=mended.without_lead(told_of, text))
    asked = questions.of_letter(job, s.token_version)
    now = revisions.revised(
        text,
        [result.value for result in said.outcomes],
        before,
        asked=Fact.OUTCOMES in asked,
        retold=heard.tells_anew(said),
        listed=result_lists.listed(text, s.author, s.now.date(), asked=len(asked)),
        below=reply_text.rows(s),
    )
    read = {result.value: result for result in said.outcomes}
    new = [
        part
        for result in now.results
        for part in ([result] if result in before else result_words.each(result))
    ]
    results = tuple(read.get(result, Found(result, "reply")) for result in dict.fromkeys(new))
    sentences = told.sentences | now.sentences
    if now.results == before and sought_instead.leaves_behind(text, job.listing.title or ""):
        unsure = tuple(replace(result, sure=False) for result in results)
        gone = frozenset({*out, Fact.OUTCOMES})  # they were another's: whether they hold is asked
        return replace(told, facts=replace(said, outcomes=unsure), gone=gone, sentences=sentences)
    gone = frozenset(fact for fact, each in out.items() if each not in now.sentences)
    return replace(
        told,
        facts=replace(said, outcomes=results if now.results != before else ()),
        gone=gone if results else gone | {Fact.OUTCOMES},
        sentences=sentences,
    )


def _first(s: Situation, job: Job, text: str, said: Facts) -> tuple[Facts, dict[str, str]]:
    """Read what a first mail says beside its values: in a line with its label before any prose."""
    lines = _labelled(s, text, said)
    lines.pop(Fact.OTHER_JOBS, None)
    if paid := lines.get(Fact.PAY) or besides.of_pay(text, said.pay):
        said, lines[Fact.PAY] = replace(said, pay=paid.value), paid
    if (bound := _bounded(job, text, said)) and bound.where:
        said = replace(said, town=Found(bound.where, "mail"))
    return _without_known_terms(said, lines), _words_of(lines, said)


def _without_known_terms(said: Facts, lines: Mapping[Fact, besides.Beside]) -> Facts:
    """Leave out terms that are printed behind the pay."""
    paid = lines.get(Fact.PAY)
    if said.terms is None or paid is None or not paid.words:
        return said
    kept = terms_told.beyond(said.terms.value, paid.words)
    return replace(said, terms=replace(said.terms, value=kept) if kept else None)


def _words_of(beside: Mapping[Fact, besides.Beside], said: Facts) -> dict[str, str]:
    return {BESIDE[fact]: each.words for fact, each in beside.items() if getattr(said, fact)}


def _labelled(s: Situation, text: str, said: Facts) -> dict[Fact, besides.Beside]:
    listed = besides.labelled(text, s.author, s.now.date(), said.pay)
    return {each.fact: each for each in listed}


def _on_terms(
    s: Situation, job: Job, text: str, said: Facts
) -> tuple[Facts, tuple[tuple[str, ...], str] | None]:
    """Return what a reply says, and the sentences with a condition on another job, and that."""
    added = besides.added(text, job.listing.other_jobs)
    if added is not None:  # what bounds the word that stands there is no other word
        return replace(said, other_jobs=None), added
    before = job.listing.other_jobs
    only = next(filter(side_terms.is_bound, _below_other_jobs(s)), None)
    if only is not None and before in (OtherJobs.WELCOME, OtherJobs.DISCUSS):
        return replace(said, other_jobs=None), ((only,), only.strip(" .!"))
    if bounds := side_terms.told(text, lambda each: _answered(each, said), before):
        answered = replace(said, other_jobs=Found(bounds.value, "reply"))
        stands = before is OtherJobs.WELCOME and job.listing.other_jobs_beside
        return answered, (bounds.sentences, side_terms.joined(stands or None, bounds))
    if said.other_jobs is None:
        said = replace(said, other_jobs=besides.listed(text, s.author, s.now.date()))
    asked = Fact.OTHER_JOBS in questions.of_letter(job, s.token_version)
    if said.other_jobs is None and asked and (bare := besides.bare(text)):
        return replace(said, other_jobs=Found(OtherJobs.WELCOME, "reply")), ((bare[0],), bare[1])
    return said, besides.condition(text, said.other_jobs, s.author, s.now.date())


def _below_other_jobs(s: Situation) -> tuple[str, ...]:
    """Return what was typed below the listing's line on another job."""
    return tuple(line for line, row in reply_text.rows(s).items() if is_on_other_jobs(row))


def _answered(sentence: str, said: Facts) -> bool:
    """Whether it is this sentence that was read as the answer on another job."""
    excerpt = said.other_jobs.where.partition('"')[2] if said.other_jobs else ""
    return bool(excerpt) and sentence[:_BEGUN] in excerpt


def _dated(s: Situation, job: Job, text: str, said: Facts) -> tuple[Facts, frozenset[str]]:
    """Return what a reply says, with the last day as its prose puts it right."""
    read = said.deadline.value if said.deadline else None
    before, today = job.listing.deadline, s.now.date()
    told = day_told.called_wrong(text, before, today)
    told = told or day_told.put_right(text, before, read, s.author, today)
    if told is None:
        return said, frozenset()
    return replace(said, deadline=Found(told.day, "reply")), told.sentences


def _by_hour(
    s: Situation, job: Job, text: str, said: Facts
) -> tuple[dict[str, str], tuple[str, ...]]:
    """Return the hour of the last day, to be printed behind it, and the sentence that says it."""
    last = said.deadline.value if said.deadline else job.listing.deadline
    hour = day_told.hour(text, last, s.now.date()) if last else None
    if hour is None:
        return {}, ()
    return {BESIDE[Fact.DEADLINE]: hour.words}, () if said.deadline else (hour.sentence,)


def _town(s: Situation, job: Job, text: str, said: Facts) -> town_told.Told | None:
    """Return what a reply says of the town, where a reader of plain mails does not hear it."""
    before = place_bounds.parted(job.listing.town or "").names or None
    if more := town_told.fuller(text, before) or town_told.missed(text, before):
        return more
    if town_told.is_as_before(text, before, said.town):
        lines = (each for each in sentences_in(text) if labelled(each, Topic.PLACE) is not None)
        return town_told.Told(Found(before or "", "reply"), frozenset(lines))
    told = town_told.put_right(text, before, said.town)
    if told is None and said.town is None and said.place is not None:
        freely = before is None and place_denied.told(text, job.listing.place) is not None
        told = town_told.with_kind(text, freely=freely)
    return told or _town_alone(s, job, text, said) or town_told.spelled(text, before)


def _town_alone(s: Situation, job: Job, text: str, said: Facts) -> town_told.Told | None:
    """Return a town that a sentence is, where the listing has none and nothing else says it."""
    if said.town is not None or job.listing.town is not None:
        return None
    asked = questions.of_letter(job, s.token_version)
    missing = set(job.listing.missing()) & {Fact.TITLE, Fact.ORGANIZATION}
    return town_told.alone(text, asked=Fact.PLACE in asked and not missing)


def _wanted(s: Situation, job: Job, said: Facts) -> tuple[Fact, ...]:
    """Return what our letter asked, or said to be needed, that nothing in the mail says.

    Of results a piece may have been read, where the whole line is one.
    """
    asked = questions.of_letter(job, s.token_version)
    missing = [*job.listing.missing()]
    if job.listing.deadline is None:
        missing.append(Fact.DEADLINE)
    open_ones = (*asked, *(fact for fact in job.declined if fact not in asked))
    return tuple(
        fact for fact in open_ones if fact in missing and not _is_sure(getattr(said, fact))
    )


def _is_sure(found: Found[Any] | tuple[Found[Any], ...] | None) -> bool:
    return isinstance(found, Found) and found.sure
