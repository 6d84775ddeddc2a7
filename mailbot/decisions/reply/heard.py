"""What a reply says of its job, in the light of the very letter that it answers.

What our letter asked may be answered in bare words; all else has to say what it is about.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any, Final

from mailbot.decisions import questions, scrutiny
from mailbot.decisions.language.small_words import YES_OR_NO
from mailbot.decisions.reply import (
    addressed,
    aim_told,
    answer_order,
    courtesy,
    given_anew,
    house_told,
    insisted,
    numbered,
    place_denied,
    place_told,
    plain_results,
    reply_text,
    sought_instead,
    sums,
    unplaced,
)
from mailbot.decisions.reply.merge import combine
from mailbot.decisions.reply.our_letter import EXCERPT, NUMBER, is_on_other_jobs
from mailbot.decisions.reply.remarks import BULLET, has_figure, is_question, of_job, sentences_in
from mailbot.decisions.reply.restated import restated
from mailbot.matters import Job, Situation
from mailbot.reading.facts import (
    clauses,
    film_promised,
    links,
    phone,
    read_answers,
    side_job,
    worksite,
)
from mailbot.reading.facts.answers import answers_to
from mailbot.reading.facts.labels import labelled
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.outcome_check import checkable
from mailbot.reading.facts.role import is_role
from mailbot.reading.facts.role_end import in_one_breath
from mailbot.reading.facts.vocabulary import spoken
from mailbot.reading.folding import fold
from mailbot.states import JobState
from mailbot.subjects import nearly_same
from mailbot.terms import BESIDE, Fact, Facts, Found, OtherJobs, Video, VideoProblem

# "No, it's a pastry cook": a no to what we guessed, and what is right
_NO_IT_IS: Final = re.compile(
    r"\W*(?:no|nope|nein|nee|non|não|nao|nej|nei|nie)\b\W*"
    r"(?:it['’]?s|it is|that['’]s|es ist|das ist|ist|c['’]est|es|é|e|è|het is|det är|det er|to)\s",
    re.IGNORECASE,
)
_ANSWERS: Final = re.compile(rf"\W*(?:{YES_OR_NO}|yep|yeah|nope|sure|jo|sì)\b", re.IGNORECASE)
# Begins a sentence that names an employer, and no name: "And Bread & Sons is the full name".
_AND: Final = re.compile(r"^(?:And|Und|Aber|Et|Mais|Pero|Och|Og)\s(?=[A-ZÀ-Þ])")
_PAGE: Final = re.compile(r"https?://[^/]+/[^/]")  # more than a whole site

_WORDS: Final = (Fact.TITLE, Fact.ORGANIZATION, Fact.OUTCOMES)
_NAMES: Final = {Fact.TITLE: Topic.TITLE, Fact.ORGANIZATION: Topic.ORGANIZATION}


def by_number(s: Situation, job: Job) -> Situation:
    """Return a mail with its answers numbered as our letter's questions are: "Q2 no" is "2. no".

    Bare lines in the order of the questions are, too, and what stands below one of them.
    """
    today = (s.reading.mail.date or s.now).date()
    asked = questions.of_letter(job, s.token_version)
    text = reply_text.numbered(s)
    if text == s.text:
        text = numbered.by_number(text, asked, s.author, today)
        text = answer_order.numbered(text, asked, s.author, today)
    if text == s.text:
        return s
    # What the mail says by itself was read with the numbers as they were written.
    plain = read_answers(s.text, (), s.author, today)
    told = combine(_told(s), answers(text, asked, job, s.author, today), plain)
    return replace(s, reading=replace(s.reading, new_text=text, facts=told))


def facts(s: Situation, job: Job) -> Facts:
    """Return what a mail says of its job, without what may not be printed."""
    said, text = _said(s, job), reply_text.words(s)
    if job.state is not JobState.NEW:
        title, today = job.listing.title or "", (s.reading.mail.date or s.now).date()
        said = addressed.without(text, said, s.author, today)
        said = restated(text, _as_named(text, said, job), title, s.author, today)
        before = job.listing.pay or job.guesses.pay
        pay = sums.settled(said.pay, text, job, s.author)
        pay = sums.in_place_of(text, pay, before, s.author, today)
        if pay is None or (not pay.sure and pay.value.min == pay.value.max):
            pay = sums.swapped(text, before) or pay or sums.named(text, job)
        named = insisted.names(text, job.listing)
        if Fact.TITLE not in named and (other := sought_instead.role(text, title)):
            named[Fact.TITLE] = other
        if Fact.ORGANIZATION not in named and (
            house := house_told.told(text, job.listing.organization)
        ):
            named[Fact.ORGANIZATION] = house
        said = replace(said, pay=pay, **named)
        said = _as_titled(text, said)
        said = replace(said, objective=_aim(text, said, job))
        said = plain_results.plainly(_as_told(s, said, job), text)
        said = _as_placed(s, _without_promises(s, said, job), job)
        said = replace(said, outcomes=_without_asked(text, said.outcomes))
        if said.title is not None and _stands(said.title.value, job):
            said = replace(said, title=None)  # quoted: "“down to 5%” is no result"
    said = plain_results.without_remarks(said, text)
    said = _page_as_film(_aim_as_result(said, job), job, s)
    if said.title is not None:
        said = replace(said, title=replace(said.title, value=in_one_breath(said.title.value)))
    house = said.organization if job.state is not JobState.NEW else None
    if house is not None and any(each.startswith(house.value) for each in sentences_in(s.text)):
        said = replace(said, organization=replace(house, value=_AND.sub("", house.value, count=1)))
    return scrutiny.fit(_seen(s, courtesy.without(said)), s.office.mailbox)


def answering(s: Situation, job: Job, fact: Fact) -> frozenset[str]:
    """Return the sentences that stand where our letter's question for a fact is answered."""
    asked = questions.of_letter(job, s.token_version)
    lines = (line for each in reply_text.pieces(s) for line in answers_to(each, asked, fact))
    return frozenset(each for line in lines for each in sentences_in(line))


def answers(text: str, asked: tuple[Fact, ...], job: Job, author: str, today: date) -> Facts:
    """Read answers to the questions of a letter, numbered or bare."""
    read = read_answers(answer_order.numbered(text, asked, author, today), asked, author, today)
    page = read.video.value.url if read.video else None
    if len(asked) == 1 and (page or asked[0] in _WORDS or not getattr(read, asked[0])):
        # "The salary is 95k, sorry", where only the title was asked, or the video.
        alone = read_answers(text, (), author, today)
        if page and alone.apply and alone.apply.sure and alone.apply.value.url == page:
            read = alone  # "they can apply at https://…"
        read = alone if any(getattr(alone, fact) for fact in answer_order.PLAIN) else read
    return replace(read, pay=sums.as_before(read.pay, job.listing.pay, text))


def _said(s: Situation, job: Job) -> Facts:
    if job.state is JobState.NEW:
        return _told(s) or Facts()
    # A day without a year is meant from when they wrote, as the mail's own reading has it.
    today = (s.reading.mail.date or s.now).date()
    asked = questions.of_letter(job, s.token_version)
    items = unplaced.corrections(s.text) if job.listing.outcomes else ()
    if items:
        # "Three things are wrong:", and a list of them: no list of results.
        listed = [each for each in s.text.splitlines() if BULLET.match(each)]
        beside = "\n".join(each for each in s.text.splitlines() if each not in listed)
        read = [read_answers(item, (), s.author, today) for item in (*items, beside)]
        numbered_ones = [each for each in listed if NUMBER.match(each)]
        if len(numbered_ones) < len(listed):  # "4. Friday" beside a list answers our fourth
            read.insert(0, answers("\n".join(numbered_ones), asked, job, s.author, today))
        said = replace(_first_of(read), outcomes=())
        return replace(said, pay=sums.as_before(said.pay, job.listing.pay))
    answered = answers(s.text, asked, job, s.author, today)
    plain = read_answers(s.text, (), s.author, today)
    told = _told(s)
    if not any(map(worksite.said, sentences_in(s.text))):
        told = _heard_alone(told, answered, plain)
    said = combine(told, answered, plain)
    said = _without_asides(s, said, asked, job, today)
    said = replace(said, **_in_place_of_guess(s, said, asked, job, today))
    said = replace(said, pay=sums.as_before(said.pay, job.listing.pay, s.text))
    # Where nothing else was said, what stands below our letter is an answer, and no signature.
    counted = [typed.answer for typed in reply_text.typed(s) if typed.placed or said == Facts()]
    if not counted:
        return said
    among = answers("\n".join(counted), asked, job, s.author, today)
    gaps = {fact: getattr(among, fact) for fact in Fact if not getattr(said, fact)}
    return replace(said, **gaps)


def _heard_alone(told: Facts | None, answered: Facts, plain: Facts) -> Facts | None:
    """Leave out what only sounds like a word on another job, or on the place, in a long sentence.

    In a letter about a job faint words count; in a reply they may be about anything.
    """
    faint: dict[str, Any] = {
        fact: None
        for fact in (Fact.OTHER_JOBS, Fact.PLACE)
        if (found := getattr(told, fact, None))
        and not (getattr(answered, fact) or getattr(plain, fact))
        and found.where.startswith("line")
        and found.where.endswith('…"')
    }
    return replace(told, **faint) if told and faint else told


def _without_asides(
    s: Situation, said: Facts, asked: tuple[Fact, ...], job: Job, today: date
) -> Facts:
    """Leave out a word on another job, or the place, that is only in what speaks of neither."""
    kept = of_job(s.text)
    if kept == s.text or any(map(side_job.is_named, sentences_in(s.text))):
        return said
    plain = read_answers(kept, (), s.author, today)
    told = combine(None, answers(kept, asked, job, s.author, today), plain)
    aside: dict[str, Any] = {
        fact: None for fact in (Fact.OTHER_JOBS, Fact.PLACE) if not getattr(told, fact)
    }
    return replace(said, **aside)


def _in_place_of_guess(
    s: Situation, said: Facts, asked: tuple[Fact, ...], job: Job, today: date
) -> dict[str, Any]:
    """Return the name that a reply begins with, where it says no to the first one we guessed."""
    first = next(iter(sentences_in(s.text)), "")
    fact = asked[0] if asked else None
    if fact not in _NAMES or not _NO_IT_IS.match(first):
        return {}
    read, guess = getattr(said, fact), getattr(job.guesses, fact)
    if not guess or (read is not None and read.value != guess):
        return {}
    named = getattr(read_answers(f"1. {first}", asked, s.author, today), fact)
    return {fact: replace(named, sure=True)} if named else {}


def _as_named(text: str, said: Facts, job: Job) -> Facts:
    """Leave a job its title and its organization, unless a reply gives it others, or offers anew.

    A job that is told of a second time, with its name, its pay and its results, is meant as it
    stands there.
    """
    known = job.listing.organization
    if said.organization and known and insisted.same_house(said.organization.value, known):
        said = replace(said, organization=None)  # in another form than the one it was put in
    if given_anew.replaces(text):
        return said
    if tells_anew(said):
        return replace(said, title=said.title if _is_named(text, said.title, job) else None)
    results = fold(" ".join(job.listing.outcomes))
    named: dict[str, Any] = {
        fact: replace(found, sure=True)
        if unplaced.renames(text, found.value, topic, before) and fold(found.value) not in results
        else None
        for fact, topic in _NAMES.items()
        if (found := getattr(said, fact)) and (before := getattr(job.listing, fact))
    }
    return replace(said, **named)


def _is_named(text: str, title: Found[str] | None, job: Job) -> bool:
    """Whether a job that is told anew has a title there: a role, or what is said to be its name."""
    if title is None or job.listing.title is None or nearly_same(title.value, job.listing.title):
        return True
    named = [each for each in sentences_in(text) if title.value in each]
    sought = any(spoken("hiring").search(each) for each in named)
    alone = any(each.strip(" .!") == title.value for each in named)
    stray = len(title.value.split()) == 1 and not (sought or alone)  # "I'd lose my head"
    if is_role(title.value) and not stray:
        return True
    named_so = any(labelled(line, Topic.TITLE) is not None for line in text.splitlines())
    return named_so or unplaced.renames(text, title.value, Topic.TITLE, job.listing.title)


def _as_titled(text: str, said: Facts) -> Facts:
    """Take a title as it is written, and no employer's name for one: "Bakery Loaf" of a baker."""
    title, house = said.title, said.organization
    if title is not None and house is not None and fold(house.value) == fold(title.value):
        title = None
    if title is not None and phone.NUMBER.search(title.value):
        title = None  # "il faut appeler le 03 80 55 01 44" names no job
    return replace(said, title=insisted.with_mark(text, insisted.in_full(text, title)))


def tells_anew(said: Facts) -> bool:
    """Whether a mail tells of a whole job: what it has then is all meant as it stands there."""
    named = said.title and (said.organization or said.video)
    return bool(named and said.pay and said.outcomes)


def _as_told(s: Situation, said: Facts, job: Job) -> Facts:
    """Leave what was told of another job, unless a reply speaks of one, or was asked of it.

    "OK", "Friday is fine": what else one is content with changes no plain word of before.
    """
    before = job.listing.other_jobs
    if said.other_jobs is None or said.other_jobs.value is before:
        return said
    if before is None and not _agrees(said.other_jobs):
        return said
    lines = (*reply_text.words(s).splitlines(), *(typed.answer for typed in reply_text.typed(s)))
    named = any(labelled(line, Topic.OTHER_JOBS) is not None for line in lines)
    asked = Fact.OTHER_JOBS in questions.of_letter(job, s.token_version)
    asked = asked and job.state is not JobState.UNPROVEN  # whose letter asks only who wrote
    if asked or named or any(map(side_job.is_mentioned, sentences_in(reply_text.words(s)))):
        return said
    return said if _stood_below(s, said.other_jobs) else replace(said, other_jobs=None)


def _agrees(other_jobs: Found[OtherJobs]) -> bool:
    """Whether what was read as a word on another job is a yes or a no, to whatever it may be."""
    line = EXCERPT.fullmatch(other_jobs.where)
    return line is not None and _ANSWERS.match(line["text"]) is not None


def _stood_below(s: Situation, other_jobs: Found[OtherJobs]) -> bool:
    """Whether a word on another job is one by its place alone, below our line on that."""
    told, today = _told(s), (s.reading.mail.date or s.now).date()
    below = any(is_on_other_jobs(row) for row in reply_text.rows(s).values())
    placed = below and told is not None and told.other_jobs == other_jobs
    return placed and read_answers(s.text, (), s.author, today).other_jobs is None


def _as_placed(s: Situation, said: Facts, job: Job) -> Facts:
    """Leave a job its place, unless a reply says where the work is, or tells the job anew."""
    if tells_anew(said) or given_anew.replaces(reply_text.words(s)):
        return said
    before = job.listing.place
    asked = before is None or Fact.PLACE in questions.of_letter(job, s.token_version)
    if (no := place_denied.told(reply_text.words(s), before)) is not None:
        place = Found(no.place, "reply") if no.place else None
    else:
        place = place_told.of_job(of_job(reply_text.words(s)), said.place, before, asked=asked)
    town = said.town
    if town and not town.sure and job.listing.town:
        town = None  # only known by its name: it may be anybody's
    words = reply_text.words(s)
    if town and (place_told.is_remark(town.value) or place_told.only_meanwhile(words, town.value)):
        town = None
    return replace(said, place=place, town=_without_house(town, said, job))


def _without_house(town: Found[str] | None, said: Facts, job: Job) -> Found[str] | None:
    """Return a town without the employer's name before it: "Tecla & Figli, Gubbio"."""
    named = said.organization.value if said.organization else job.listing.organization
    house, comma, rest = town.value.partition(", ") if town is not None else ("", "", "")
    if town is None or not named or not insisted.same_house(house, named):
        return town
    return replace(town, value=rest) if comma else None


def _stands(name: str, job: Job) -> bool:
    """Whether words stand in the listing, and not in its title: in a result, or beside the pay."""
    listing = job.listing
    beside = (getattr(listing, each) for each in BESIDE.values())
    lines = (*listing.outcomes, listing.objective, *beside)
    return any(fold(name) in fold(each) for each in lines if each)


def _without_asked(text: str, results: tuple[Found[str], ...]) -> tuple[Found[str], ...]:
    """Return results without what somebody asks of us, and says of that."""
    asked = "\n".join(each for each in sentences_in(text) if is_question(each))
    kept = of_job(text)
    return tuple(
        each
        for each in results
        if each.value not in asked
        and (each.value in kept or each.value not in text or has_figure(each.value))
    )


def _without_promises(s: Situation, said: Facts, job: Job) -> Facts:
    """Take "my cousin films us on 4 December" for no result, wherever results stand around it.

    Nor what stands where the question for the video is answered.
    """
    answers = answering(s, job, Fact.VIDEO)
    promises = [
        result
        for result in said.outcomes
        if _promised(result.value, s, answer=any(result.value in each for each in answers))
    ]
    if not promises or said.video:
        return said
    results = tuple(result for result in said.outcomes if result not in promises)
    promised = said.video_problem or VideoProblem.PROMISED
    return replace(said, outcomes=results, video_problem=promised)


def _promised(result: str, s: Situation, *, answer: bool) -> bool:
    """Whether what looks like a result promises the film."""
    if answer or not film_promised.is_named(result):
        return answer and film_promised.promises(result, answer=True)
    told = read_answers(result, (), s.author, s.now.date())
    return told.video_problem is VideoProblem.PROMISED


def _aim_as_result(said: Facts, job: Job) -> Facts:
    """Take a goal that can be checked for the result, where a job has none: it is what we ask."""
    aim = said.objective
    if aim is None or said.outcomes or job.listing.outcomes or not checkable(aim.value):
        return said
    parts = tuple(replace(aim, value=part) for part in clauses.plainly(aim.value))
    return replace(said, objective=None, outcomes=parts)


def _page_as_film(said: Facts, job: Job, s: Situation) -> Facts:
    """Take the one page of which nothing else is said for the video that our letter asked."""
    asked = Fact.VIDEO in questions.of_letter(job, s.token_version)
    if said.video or said.video_problem or job.listing.video or not asked:
        return said
    way = said.apply
    if way is None:
        pages = {links.clean(url) for url in links.urls(s.text)}
        page = pages.pop() if len(pages) == 1 else ""
        if Fact.VIDEO in said.declined or not _PAGE.match(page) or _is_for_applying(page, s.text):
            return said
        return replace(said, video=Found(Video(page, "other", None), page))
    link = way.value.url
    if way.sure or link is None or _is_for_applying(link, s.text):
        return said
    return replace(said, apply=None, video=Found(Video(link, "other", None), way.where))


def _is_for_applying(page: str, text: str) -> bool:
    """Whether the sentence of a link says that people apply there, and speaks of no film."""
    around = [each for each in sentences_in(text) if page in map(links.clean, links.urls(each))]
    return any(
        film_promised.is_for_applicants(each) and not film_promised.is_named(each)
        for each in around
    )


def _aim(text: str, said: Facts, job: Job) -> Found[str] | None:
    """Return the aim that a reply gives; what it also says is to be achieved is none."""
    settled = bool(job.listing.outcomes)
    aim = aim_told.told(text, settled=settled) or aim_told.alone(said.objective, text)
    results = {fold(each.value) for each in said.outcomes}
    return None if aim is None or fold(aim.value) in results else aim


def _first_of(read: list[Facts]) -> Facts:
    """Join what several lines say, each for itself."""
    found: dict[str, Any] = {
        fact: next(filter(None, (getattr(each, fact) for each in read)), None) for fact in Fact
    }
    return replace(Facts(), **found)


def _told(s: Situation) -> Facts | None:
    """Return what the mail tells by itself; a day without a year is of the year when it came."""
    told = reply_text.read(s)
    if told is None or told.deadline is None or s.reading.mail.date is not None:
        return told
    return replace(told, deadline=read_answers(s.text, (), s.author, s.now.date()).deadline)


def _seen(s: Situation, facts: Facts) -> Facts:
    """Return facts with what was seen of their video; one that not everybody can watch is none."""
    video = facts.video
    if video is None:
        return facts
    looked = next((each for each in s.reading.looked if each.url == video.value.url), None)
    if looked and looked.shown is None:
        return replace(facts, video=None, video_problem=VideoProblem.HIDDEN)
    shown = looked.shown if looked else None
    return replace(facts, video=replace(video, value=replace(video.value, shown=shown)))
