"""What a reply says of its job, in the light of the very letter that it answers.

Bare answers are told apart by the order of the questions; what was typed among lines of ours that
nothing marks as quoted, by our own letter: what is word for word ours is nobody's answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from mailbot.decisions import questions, scrutiny
from mailbot.decisions.reply import (
    addressed,
    aim_told,
    any_order,
    examples,
    given_anew,
    insisted,
    numbered,
    place_denied,
    place_told,
    plain_results,
    sought_instead,
    sums,
    unplaced,
)
from mailbot.decisions.reply.bare_answers import may_answer
from mailbot.decisions.reply.explained import is_chat
from mailbot.decisions.reply.merge import combine
from mailbot.decisions.reply.remarks import (
    BULLET,
    cheers,
    has_figure,
    is_idle,
    is_of_rest,
    is_question,
    of_job,
    sentences_in,
)
from mailbot.decisions.reply.restated import restated
from mailbot.matters import ISSUE_PROOF, MAX_TEXT, Job, Situation
from mailbot.reading.facts import (
    clauses,
    deadline,
    film_promised,
    links,
    phone,
    read_answers,
    second_thoughts,
    side_job,
    worksite,
)
from mailbot.reading.facts.answers import answers_to
from mailbot.reading.facts.labels import labelled, split_label, without_assent
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.outcome_check import checkable
from mailbot.reading.facts.role import is_role
from mailbot.reading.facts.role_end import in_one_breath
from mailbot.reading.facts.vocabulary import spoken
from mailbot.reading.folding import fold
from mailbot.states import JobState
from mailbot.subjects import nearly_same
from mailbot.terms import BESIDE, Fact, Facts, Found, OtherJobs, Reading, Video, VideoProblem

_NUMBER: Final = re.compile(r"(\d{1,2})\. ")
_BESIDE_IT: Final = "Another job beside it:"
# The lines of a listing, by how they begin; what is typed below one is about that.
_LISTED: Final = {
    "Pay:": "Pay: ",
    "Terms:": "Terms: ",
    "Place:": "Place: ",
    _BESIDE_IT: "Other jobs: ",
    "Apply by": "Deadline: ",
    "How to apply:": "Apply: ",
    "▶ Watch the video": "Video: ",
}
# What our letter says that we have changed; what is typed below is about that.
_CHANGED: Final = re.compile(r"We have changed (.{5,40}?) from")
_CHANGES: Final = {
    "the title": Fact.TITLE,
    "the organization": Fact.ORGANIZATION,
    "what is to be achieved": Fact.OUTCOMES,
    "the video": Fact.VIDEO,
    "the pay": Fact.PAY,
    "the terms": Fact.TERMS,
    "the place": Fact.PLACE,
    "the town": Fact.PLACE,
    "other jobs beside it": Fact.OTHER_JOBS,
    "where applications go": Fact.APPLY,
    "the phone number": Fact.APPLY,
    "the deadline": Fact.DEADLINE,
}
_LEAD: Final = re.compile(
    r"[^\W\d][^,.:!]{0,40}[,!]"  # "Hello,"
    r"|.{0,40}\b(?:below|inline|unten|ci-dessous|abajo|sotto|abaixo|hieronder)\b.{0,20}",
    re.IGNORECASE,
)
# a bullet, a heading, a label: what it answers is plain, whatever its place
_FORMED: Final = re.compile(r"[-*•–]\s|[^:]{1,30}:(?:\s|$)")
# "No, it's a pastry cook": a no to what we guessed, and what is right
_NO_IT_IS: Final = re.compile(
    r"\W*(?:no|nope|nein|nee|non|não|nao|nej|nei|nie)\b\W*"
    r"(?:it['’]?s|it is|that['’]s|es ist|das ist|ist|c['’]est|es|é|e|è|het is|det är|det er|to)\s",
    re.IGNORECASE,
)
_YES_OR_NO: Final = re.compile(
    r"\W*(?:yes|yep|yeah|no|nope|sure|ja|jo|nein|nee|oui|non|s[ií]|sì|no|sim|não|tak|nie|jag?|nej|nei)\b",
    re.IGNORECASE,
)
_BULLET_ALONE: Final = re.compile(r"[\s>|]*(?:[-*•–]|\(?(?:\d{1,2}|[a-z])[.)])?\s*")
# Begins a sentence that names an employer, and no name: "And Bread & Sons is the full name".
_AND: Final = re.compile(r"^(?:And|Und|Aber|Et|Mais|Pero|Och|Og)\s(?=[A-ZÀ-Þ])")
# Only says that it was said before.
_AS_SAID: Final = re.compile(
    r"(?<=\w),? \(?"
    r"(?:(?:as|like) (?:i|we)(?: have|['’]ve)?(?: already)? (?:said|wrote|written|told|mentioned)"
    r"|wie (?:schon |bereits )?(?:gesagt|geschrieben|erwähnt)"
    r"|comme (?:(?:je l['’]ai|nous l['’]avons|déjà) )?(?:déjà )?(?:dit|écrit|indiqué)"
    r"|como (?:ya |já )?(?:dije|escribí|he dicho|disse|escrevi)"
    r"|come (?:ho |già )?(?:già )?(?:detto|scritto)"
    r"|zoals (?:ik )?(?:al )?(?:gezegd|schreef|geschreven|zei))"
    r"(?: before| already| above| earlier)?\)?(?=[.;!\n]|$)",
    re.IGNORECASE,
)
_PAGE: Final = re.compile(r"https?://[^/]+/[^/]")  # more than a whole site
_BEFORE_LINK: Final = re.compile(r"[ \t](?=https?://)")
_OF_LINE: Final = 8  # words of a line that is a bare answer
_A_SENTENCE: Final = 5  # words: ours, wherever a mail program broke the line
_LONGEST: Final = 1_000  # characters of a line in which they are looked for
_END: Final = re.compile(r"(?<=[.?”])\s+(?=\S)")
_EXCERPT: Final = re.compile(r'line \d+: "(?P<text>.*?)(?P<cut>…)?"', re.DOTALL)
_BROKEN: Final = 50  # characters of the shortest line that any program breaks
_NEARLY: Final = 0.9  # of the lines of our letter, in a quote that kept its marks
_MOSTLY: Final = 0.4  # of the lines of what they quote that has to be ours

# Plain whatever was asked: a sum is no title.
_PLAIN: Final = (Fact.VIDEO, Fact.PAY, Fact.PLACE, Fact.DEADLINE)
_WORDS: Final = (Fact.TITLE, Fact.ORGANIZATION, Fact.OUTCOMES)
_NAMES: Final = {Fact.TITLE: Topic.TITLE, Fact.ORGANIZATION: Topic.ORGANIZATION}


def theirs(s: Situation) -> Situation:
    """Return a mail without lines of our letter that nothing marked as quoted.

    Where nothing stands above our letter, what stands below it is the reply: all else that was read
    in it, but for what is attached, is ours.
    """
    if not s.letter:
        return s
    own = _own(s.reading, s.letter)
    if own.strip() or not (below := _below(s.reading.cut_text, s.letter)):
        return replace(s, reading=replace(s.reading, new_text=own)) if s.text else s
    told = s.reading.facts
    attached = told and _only(told, lambda found: found.where.startswith("attachment"))
    return replace(s, reading=replace(s.reading, new_text=below, facts=attached))


def written(reading: Reading, letter: str) -> str:
    """Return what somebody wrote in reply to a letter of ours, be it below our letter."""
    text = reading.new_text or ""
    if not letter:
        return text
    return _own(reading, letter) or _below(reading.cut_text, letter) or text


def _own(reading: Reading, letter: str) -> str:
    """Return what is new in a mail without lines of our letter that nothing marked as quoted.

    Where none of our own words is among them, who writes a result as it stands there has typed it
    once more.
    """
    text, ours = (reading.new_text or "")[:MAX_TEXT], _Letter(letter)
    lines = [bare for line in text.splitlines() if (bare := _bare(line))]
    repeats = any(ours.shows(each) and each not in ours.quoted for each in lines)
    shows = ours.shows if repeats else ours.shows_as_ours
    quoted = _joined(reading.cut_text[:MAX_TEXT].splitlines())
    kept = (
        ours.typed_behind(line)
        for line in text.splitlines()
        if not shows(line) or _is_typed_again(ours, line, quoted)
    )
    return "\n".join(kept).strip("\n")


def _is_typed_again(ours: _Letter, line: str, quoted: str) -> bool:
    """Whether a line repeats our listing, of which the quote has lost nothing: they typed it."""
    return f" {_bare(line)} " in ours.listing and f" {_bare(line)} " in quoted


def _is_typed(found: Found[Any], typed: str) -> bool:
    """Whether what was read in a mail stands in a line that they have typed, as ours has it."""
    line = _EXCERPT.fullmatch(found.where)
    return line is not None and f" {_bare(line['text'])} " in typed


def _joined(lines: Iterable[str]) -> str:
    """Return lines as one, however they were broken; between two spaces stands what is whole."""
    return f" {' '.join(filter(None, map(_bare, lines)))} "


def _below(cut: str, letter: str) -> str:
    """Return what stands below our letter in a quote that has no marks."""
    ours = _Letter(letter)
    lines = cut[:MAX_TEXT].splitlines()
    bare = list(map(_bare, lines))
    known = [at for at, line in enumerate(bare) if line and ours.shows(line)]
    if len(known) < _MOSTLY * sum(map(bool, bare)) or not known or lines[known[0]][:1] == ">":
        return ""
    return "\n".join(lines[known[-1] + 1 :]).strip("\n")


def _only(told: Facts, keeps: Callable[[Found[Any]], bool]) -> Facts:
    """Return what was read without what is not to be kept."""
    kept: dict[str, Any] = {
        fact: found if keeps(found) else None
        for fact in Fact
        if fact is not Fact.OUTCOMES and (found := getattr(told, fact))
    }
    kept[Fact.OUTCOMES] = tuple(filter(keeps, told.outcomes))
    return replace(told, **kept)


def surely_theirs(s: Situation) -> Situation:
    """Return it also without what may be a line's end that was broken off as it was quoted.

    What an editor's letter sets off, and all of an issue, may be an employer's: their " ok" at the
    end of a line is no editor's. No line of our own words is: an editor's bare "ok" counts.
    """
    ends = tuple(
        _bare(line)
        for line in s.letter.splitlines()
        if len(line) >= _BROKEN
        and (s.answering == ISSUE_PROOF or line.lstrip().startswith(("|", ">")))
    )

    def is_end(line: str) -> bool:
        bare = _bare(line)
        return bool(bare) and any(each.endswith(f" {bare}") for each in ends)

    # Where the quote kept its marks, what stands outside it and only repeats what our letter quotes
    # ("> approve", their own word to us before, in however many lines) was typed.
    said = (
        _joined(line for line in s.letter.splitlines() if line.lstrip().startswith(">"))
        if _is_quoted_whole(s)
        else ""
    )

    def is_ours(ours: _Letter, line: str) -> bool:
        return is_end(line) or (ours.has(line) and f" {_bare(line)} " not in said)

    return _without(s, is_ours)


def _is_quoted_whole(s: Situation) -> bool:
    """Whether what was cut from a mail as its quote is nearly all of our letter."""
    cut = _joined(s.reading.cut_text.splitlines())
    lines = [bare for line in s.letter.splitlines() if (bare := _bare(line))]
    return bool(lines) and sum(line in cut for line in lines) >= _NEARLY * len(lines)


def shows(letter: str, words: str) -> bool:
    """Whether a letter of ours shows some words within its listing, however it breaks them."""
    return f" {_bare(words)} " in _Letter(letter).listing if _bare(words) else True


def without(s: Situation, sentences: Collection[str]) -> Situation:
    """Return a mail without some of its sentences, as if nobody had written them."""
    if not sentences:
        return s
    texts = (s.text, s.reading.cut_text[:MAX_TEXT])
    new, cut = (_cut_out(each, sentences) for each in texts)
    told = s.reading.facts
    rest = told and _only(told, lambda found: not _is_in(found, sentences))
    return replace(s, reading=replace(s.reading, new_text=new, cut_text=cut, facts=rest))


def _is_in(found: Found[Any], sentences: Collection[str]) -> bool:
    """Whether what was read stands in one of some sentences, or in the line of one."""
    line = _EXCERPT.fullmatch(found.where)
    return line is None or any(line["text"] in each or each in line["text"] for each in sentences)


def _cut_out(text: str, sentences: Collection[str]) -> str:
    """Return a text without some sentences, and without the bullets of lines that they were."""
    kept: list[str] = []
    for line in text.splitlines():
        rest = line
        for sentence in sentences:
            rest = rest.replace(sentence, " ", 1)
        if rest == line or _BULLET_ALONE.fullmatch(rest) is None:
            kept.append(rest.strip() if rest != line else line)
    return "\n".join(kept)


def last_said(s: Situation) -> Situation:
    """Return a mail without what its writer has taken back in the same breath.

    Nor with the words that only say that it was said before: "van driver, as I wrote".
    """
    texts = (s.text, s.reading.cut_text[:MAX_TEXT])
    if texts == (
        last := tuple(second_thoughts.last_said(_AS_SAID.sub("", each)) for each in texts)
    ):
        return s
    return replace(s, reading=replace(s.reading, new_text=last[0], cut_text=last[1]))


def _without(s: Situation, is_ours: Callable[[_Letter, str], bool]) -> Situation:
    if not s.letter or not s.text:
        return s
    ours = _Letter(s.letter)
    kept = (ours.typed_behind(line) for line in s.text.splitlines() if not is_ours(ours, line))
    return replace(s, reading=replace(s.reading, new_text="\n".join(kept).strip("\n")))


def by_number(s: Situation, job: Job) -> Situation:
    """Return a mail with its answers numbered as our letter's questions are: "Q2 no" is "2. no".

    Bare lines in the order of the questions are, too.
    """
    today = (s.reading.mail.date or s.now).date()
    asked = questions.of_letter(job, s.token_version)
    text = numbered.by_number(s.text, asked, s.author, today)
    text = _numbered(text, asked, s.author, today)
    if text == s.text:
        return s
    # What the mail says by itself was read with the numbers as they were written.
    plain = read_answers(s.text, (), s.author, today)
    told = combine(_told(s), answers(text, asked, job, s.author, today), plain)
    return replace(s, reading=replace(s.reading, new_text=text, facts=told))


def facts(s: Situation, job: Job) -> Facts:
    """Return what a mail says of its job, without what may not be printed."""
    said = _said(s, job)
    if job.state is not JobState.NEW:
        title, today = job.listing.title or "", (s.reading.mail.date or s.now).date()
        said = addressed.without(words(s), said, s.author, today)
        said = restated(words(s), _as_named(words(s), said, job), title, s.author, today)
        before = job.listing.pay or job.guesses.pay
        pay = sums.settled(said.pay, words(s), job, s.author)
        pay = sums.in_place_of(words(s), pay, before, s.author, today)
        if pay is None or (not pay.sure and pay.value.min == pay.value.max):
            pay = sums.swapped(words(s), before) or pay or sums.named(words(s), job)
        named = insisted.names(words(s), job.listing)
        if Fact.TITLE not in named and (other := sought_instead.role(words(s), title)):
            named[Fact.TITLE] = other
        said = replace(said, pay=pay, **named)
        said = _as_titled(words(s), said)
        said = replace(said, objective=_aim(words(s), said))
        said = plain_results.plainly(_as_told(s, said, job), words(s))
        said = _as_placed(s, _without_promises(s, said, job), job)
        said = replace(said, outcomes=_without_asked(words(s), said.outcomes))
        if said.title is not None and _stands(said.title.value, job):
            said = replace(said, title=None)  # quoted: "“down to 5%” is no result"
    said = plain_results.without_remarks(said, words(s))
    said = _page_as_film(_aim_as_result(said, job), job, s)
    if said.title is not None:
        said = replace(said, title=replace(said.title, value=in_one_breath(said.title.value)))
    house = said.organization if job.state is not JobState.NEW else None
    if house is not None and any(each.startswith(house.value) for each in sentences_in(s.text)):
        said = replace(said, organization=replace(house, value=_AND.sub("", house.value, count=1)))
    return scrutiny.fit(_seen(s, said), s.office.mailbox)


def words(s: Situation, *, doubtful: bool = False) -> str:
    """Return all that a reply says, also among our lines; `doubtful`: though marked as quoted.

    Where nothing stands above our letter, or among its lines, what stands below it is the reply.
    """
    typed = _typed(s)
    said = [each.line for each in typed if each.inside or (doubtful and each.among)]
    if not (s.text or said):
        said = [each.line for each in typed if not each.among]
    return "\n".join(filter(None, (s.text, *said)))


def places(s: Situation) -> Mapping[str, Fact]:
    """Return the lines that were typed below what we said we have changed, and what that is."""
    return {each.line: each.about for each in _typed(s) if each.about is not None}


def rows(s: Situation) -> Mapping[str, str]:
    """Return the lines that were typed right below a line of the listing, each with that."""
    below = {each.line: each.row for each in _typed(s) if each.row}
    if s.letter and s.reading.typed_below:
        quoted = _Letter(s.letter).quoted
        below |= {line: _bare(row) for line, row in s.reading.typed_below if _bare(row) in quoted}
    return below


def answering(s: Situation, job: Job, fact: Fact) -> frozenset[str]:
    """Return the sentences that stand where our letter's question for a fact is answered."""
    asked = questions.of_letter(job, s.token_version)
    pieces = [s.text, *(each.answer for each in _typed(s))]
    if s.letter and s.reading.typed_below:
        numbers = _Letter(s.letter).lines
        pieces += (f"{numbers.get(_bare(row), '')}{line}" for line, row in s.reading.typed_below)
    lines = (line for piece in pieces for line in answers_to(piece, asked, fact))
    return frozenset(each for line in lines for each in sentences_in(line))


def answers(text: str, asked: tuple[Fact, ...], job: Job, author: str, today: date) -> Facts:
    """Read answers to the questions of a letter, numbered or bare."""
    read = read_answers(_numbered(text, asked, author, today), asked, author, today)
    if len(asked) == 1 and (asked[0] in _WORDS or not getattr(read, asked[0])):
        # "The salary is 95k, sorry", where only the title was asked, or the video.
        alone = read_answers(text, (), author, today)
        read = alone if any(getattr(alone, fact) for fact in _PLAIN) else read
    return replace(read, pay=sums.as_before(read.pay, job.listing.pay))


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
        numbered_ones = [each for each in listed if _NUMBER.match(each)]
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
    said = replace(said, pay=sums.as_before(said.pay, job.listing.pay))
    # Where nothing else was said, what stands below our letter is an answer, and no signature.
    counted = [typed.answer for typed in _typed(s) if typed.placed or said == Facts()]
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
    lines = (*words(s).splitlines(), *(typed.answer for typed in _typed(s)))
    named = any(labelled(line, Topic.OTHER_JOBS) is not None for line in lines)
    asked = Fact.OTHER_JOBS in questions.of_letter(job, s.token_version)
    asked = asked and job.state is not JobState.UNPROVEN  # whose letter asks only who wrote
    if asked or named or any(map(side_job.is_mentioned, sentences_in(words(s)))):
        return said
    return said if _stood_below(s, said.other_jobs) else replace(said, other_jobs=None)


def _agrees(other_jobs: Found[OtherJobs]) -> bool:
    """Whether what was read as a word on another job is a yes or a no, to whatever it may be."""
    line = _EXCERPT.fullmatch(other_jobs.where)
    return line is not None and _YES_OR_NO.match(line["text"]) is not None


def _stood_below(s: Situation, other_jobs: Found[OtherJobs]) -> bool:
    """Whether a word on another job is one by its place alone, below our line on that."""
    told, today = _told(s), (s.reading.mail.date or s.now).date()
    below = any(_listed(row) == _LISTED[_BESIDE_IT] for row in rows(s).values())
    placed = below and told is not None and told.other_jobs == other_jobs
    return placed and read_answers(s.text, (), s.author, today).other_jobs is None


def _as_placed(s: Situation, said: Facts, job: Job) -> Facts:
    """Leave a job its place, unless a reply says where the work is, or tells the job anew."""
    if tells_anew(said) or given_anew.replaces(words(s)):
        return said
    before = job.listing.place
    asked = before is None or Fact.PLACE in questions.of_letter(job, s.token_version)
    if (no := place_denied.told(words(s), before)) is not None:
        place = Found(no.place, "reply") if no.place else None
    else:
        place = place_told.of_job(of_job(words(s)), said.place, before, asked=asked)
    town = said.town
    if town is not None and place_told.only_meanwhile(words(s), town.value):
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
        if Fact.VIDEO in said.declined or not _PAGE.match(page):
            return said
        return replace(said, video=Found(Video(page, "other", None), page))
    if way.sure or way.value.url is None:
        return said
    return replace(said, apply=None, video=Found(Video(way.value.url, "other", None), way.where))


def _aim(text: str, said: Facts) -> Found[str] | None:
    """Return the aim that a reply gives; what it also says is to be achieved is none."""
    aim = aim_told.told(text) or aim_told.alone(said.objective, text)
    results = {fold(each.value) for each in said.outcomes}
    return None if aim is None or fold(aim.value) in results else aim


def _first_of(read: list[Facts]) -> Facts:
    """Join what several lines say, each for itself."""
    found: dict[str, Any] = {
        fact: next(filter(None, (getattr(each, fact) for each in read)), None) for fact in Fact
    }
    return replace(Facts(), **found)


def _told(s: Situation) -> Facts | None:
    """Return what the mail tells by itself; a day without a year is of the year when it came.

    Who reads a mail does not know our letter: what it found in our words is nobody's.
    """
    told = s.reading.facts
    if told is not None and s.letter:
        ours, typed = _Letter(s.letter), _joined(s.text.splitlines())
        told = _only(told, lambda found: ours.is_not_of(found) or _is_typed(found, typed))
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


def _numbered(text: str, asked: tuple[Fact, ...], author: str, today: date) -> str:
    """Number a reply's bare lines, where they are as many as the questions, or as the needed ones.

    Not where a line says by itself that it answers another question than its place would.
    """
    if own := _in_own_order(text, asked, author, today):
        return own
    needed = tuple(fact for fact in asked if fact not in questions.OPTIONAL)
    for each in (_links_apart(text), text):
        lines = [line.strip() for line in each.splitlines() if line.strip()]
        if lines and _LEAD.fullmatch(lines[0]):
            del lines[0]
        lines = [line for line in lines if not (is_idle(line) and cheers(line))]
        lines = [line for line in lines if not is_of_rest(line)]
        if len(lines) > 1 and len(lines) in {len(asked), len(needed)}:
            break
    else:
        return _in_a_row(text, asked, author, today)
    if any(_NUMBER.match(line) or _FORMED.match(line) for line in lines):
        return text
    placed_at = dict(zip(lines, asked, strict=False))
    if any(side_job.is_named(line) and placed_at[line] is not Fact.OTHER_JOBS for line in lines):
        return text
    if not all(may_answer(*each, author, today) for each in zip(lines, asked, strict=False)):
        return text
    # What is needed stands first in every letter, so that its places are its numbers.
    placed = "\n".join(f"{number}. {line}" for number, line in enumerate(lines, start=1))
    alone, by_place = (read_answers(each, asked, author, today) for each in (text, placed))
    agree = all(
        getattr(alone, fact) is None or _value(alone, fact) == _value(by_place, fact)
        for fact in _PLAIN
    )
    return placed if agree else text


def _in_own_order(text: str, asked: tuple[Fact, ...], author: str, today: date) -> str:
    """Number bare lines by what each says; "" where some do not say it."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if lines and (_LEAD.fullmatch(lines[0]) or (is_idle(lines[0]) and not lines[0][-1].isalpha())):
        del lines[0]
    while lines and is_idle(lines[-1]):
        lines.pop()  # thanks, a name
    lines = [line for line in lines if not ((is_idle(line) and cheers(line)) or is_of_rest(line))]
    kept = [line for line in lines if not is_chat(line) or spoken("video").search(line)]
    return any_order.numbered_by(kept, asked, author, today)


def _in_a_row(text: str, asked: tuple[Fact, ...], author: str, today: date) -> str:
    """Number bare lines that answer some of the questions, one behind the other.

    Not those that ask for words: of these any line might be the answer. What stands first may say
    something else: "Video to come".
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    while len(lines) > 1 and (is_idle(lines[-1]) or is_of_rest(lines[-1])):
        lines.pop()  # thanks, a name
    dated = (deadline.day_alone(line, today) for line in lines)  # "18. Januar" is no number
    formed = any(
        _FORMED.match(line) or (_NUMBER.match(line) and not day)
        for line, day in zip(lines, dated, strict=True)
    )
    if formed or not all(len(line.split()) <= _OF_LINE for line in lines):
        return text
    for first in (0, 1):
        rest = lines[first:]
        for at in range(len(asked) - len(rest) + 1 if len(rest) > 1 else 0):
            part = asked[at : at + len(rest)]
            fits = zip(rest, part, strict=True)
            if all(numbered.answers(line, fact, author, today) for line, fact in fits):
                numbers = range(at + 1, at + 1 + len(rest))
                placed = (f"{n}. {line}" for n, line in zip(numbers, rest, strict=True))
                return "\n".join((*lines[:first], *placed))
    return text


def _links_apart(text: str) -> str:
    """Put a link on a line of its own, where a result was joined to it; not behind "here it is"."""
    return "\n".join(
        line
        if link is None or not checkable(line[: link.start()])
        else _BEFORE_LINK.sub("\n", line)
        for line in text.splitlines()
        for link in [_BEFORE_LINK.search(line)]
    )


def _value(said: Facts, fact: Fact) -> object:
    found = getattr(said, fact)
    return found and found.value


class _Letter:
    """Our letter, as a reply may give it back: in lines of its own, or broken otherwise."""

    def __init__(self, text: str) -> None:
        number = ""
        listing = [each for each in text.splitlines() if each[:1] == "|"]
        self.quoted = frozenset(map(_bare, listing))
        self.listing = _joined(listing)
        self.lines: dict[str, str] = {}  # each with the number of the question that it is part of
        for line in filter(_bare, text.splitlines()):
            if not line.startswith(" "):
                found = _NUMBER.match(line)
                number = found[0] if found else _listed(_bare(line))
            self.lines[_bare(line)] = number
        self.whole = f" {' '.join(self.lines)} "
        self.asking = f" {' '.join(each for each in self.lines if each not in self.quoted)} "
        self.examples = examples.of(text)

    def has(self, line: str, above: str = "") -> bool:
        """Whether a line is ours; `above` is the one before it, from which it may be broken off."""
        bare = _bare(line)
        if not bare:
            return bool(line.strip())  # a mark, and nothing behind it
        long = bare.count(" ") >= _A_SENTENCE - 1
        if bare in self.lines or (long and f" {bare} " in self.whole):
            return True
        return bool(above.strip()) and f" {_bare(above)} {bare} " in self.whole

    def shows(self, line: str, above: str = "") -> bool:
        """Whether a line is ours, or a piece of an example in it."""
        return self.has(line, above) or examples.hold(self.examples, _bare(line))

    def shows_as_ours(self, line: str, above: str = "") -> bool:
        """Whether a line is ours, and none of the results that they may have typed once more."""
        retyped = BULLET.match(line) is not None and _bare(line) in self.quoted
        return not retyped and self.shows(line, above)

    def is_not_of(self, found: Found[Any]) -> bool:
        """Whether what was read in a mail stood in no line of ours."""
        if isinstance(found.value, str) and examples.hold(self.examples, found.value):
            return False
        line = _EXCERPT.fullmatch(found.where)
        if line is None:
            return True
        text, cut = line["text"], line["cut"]
        return not self.shows(text.rpartition(" ")[0] if cut else text)

    def typed_behind(self, line: str) -> str:
        """Return what was typed behind a sentence of ours that ends a line; else all of the line.

        What begins as their own listing does is theirs: a result may be put right so.
        """
        for end in list(_END.finditer(line[:_LONGEST]))[::-1]:
            before = _bare(line[: end.start()])
            if before.count(" ") >= _A_SENTENCE - 1 and f" {before} " in self.asking:
                return line[end.end() :]
        return line


def _listed(line: str) -> str:
    return next((label for begin, label in _LISTED.items() if line.startswith(begin)), "")


def _bare(line: str) -> str:
    return " ".join(line.replace("|", " ").replace(">", " ").split())


@dataclass(frozen=True, slots=True)
class _Typed:
    """A line that was typed among the lines of our letter."""

    line: str
    answer: str  # the same, with the number of the question or the label of the line above it
    placed: bool  # it stands where its place, or a label of its own, says what it is about
    among: bool  # further lines of ours stand below it
    inside: bool  # it is surely theirs
    about: Fact | None  # what our line above it says that we have changed
    row: str  # the line above it, where that is one of the listing


def _typed(s: Situation) -> tuple[_Typed, ...]:
    return tuple(_among(s.reading.cut_text[:MAX_TEXT], _Letter(s.letter))) if s.letter else ()


def _among(cut: str, ours: _Letter) -> Iterator[_Typed]:
    """Give what was typed among the lines of our letter.

    What stands before our first line is no answer: when it was written nobody can tell.
    """
    shown = [line for line in cut.splitlines() if _bare(line)]
    lines = list(map(_bare, shown))
    known = [at for at, line in enumerate(lines) if ours.shows(line, lines[at - 1] if at else "")]
    if len(known) < _MOSTLY * len(lines):
        return  # what they quote is another letter, or somebody else's
    ours_at = frozenset(known)
    marked = bool(known) and shown[known[0]].startswith(">")
    number, begun, given = "", False, ""
    about: Fact | None = None
    row = ""
    for at, line in enumerate(lines):
        if at in ours_at:
            row = line if line in ours.quoted else ""
            question = _NUMBER.match(line)  # its lines may have been joined
            changed = _CHANGED.match(line)
            listed = line == "to" or line in ours.quoted
            about = _CHANGES.get(changed[1]) if changed else about if listed else None
            begun, number = True, question[0] if question else ours.lines.get(line, number)
        elif begun:
            labelled = split_label(line) is not None
            bare = number in {"", given} or labelled or _NUMBER.match(line)
            # "Correct." below a line of the listing is no value for it.
            right = bool(row) and without_assent(line) != line
            # Of what is marked as quoted only a line that was to be filled in is theirs.
            among = at < known[-1]
            inside = among and ((labelled and shown[at].startswith(">")) or not marked)
            placed = (bool(number) and not right) or (labelled and inside)
            said = ours.typed_behind(line)
            yield _Typed(
                said,
                said if bare or right else f"{number}{said}",
                placed,
                among,
                inside,
                about,
                row,
            )
            given = number
