"""Decide what a mail is for: an ordered table of kinds, the first that fits.

Judged is what the person newly wrote, and the subject of a fresh mail; words in a quote never
count, and of a forwarded message only the question whether it offers a job.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from mailbot.reading import needs, remarked, rights, strangers, telling
from mailbot.reading.bounce import read_bounce, read_complaint
from mailbot.reading.case import EARLY, LIKELY, PLAIN, SHORT, Case, case_of
from mailbot.reading.document import Document
from mailbot.reading.leaning import judged, leaning
from mailbot.reading.phrases import Heard, hear
from mailbot.reading.topics import Topic
from mailbot.reading.wishes import (
    asks_first,
    hands_in,
    promises,
    speaks_of_ad,
    speaks_of_people,
    stays,
)
from mailbot.terms import Intent, Kind, Origin

FEW: Final = 8  # words in which the number of an issue alone asks for it


@dataclass(frozen=True, slots=True)
class Classified:
    """What a mail is for."""

    kind: Kind
    intent: Intent
    number: int | None = None  # of the issue asked for


WISHES: Final = frozenset(
    {
        Intent.ERASE,
        Intent.EXPORT,
        Intent.UNSUBSCRIBE,
        Intent.SUBSCRIBE,
        Intent.PAUSE,
        Intent.RESUME,
        Intent.STATUS,
        Intent.WHY,
        Intent.GET,
        Intent.WITHDRAW,
        Intent.FILLED,
        Intent.YES,
        Intent.NO,
    }
)

# What a mail is taken for that might be anything.
OPEN: Final = frozenset(
    {
        Intent.HELP,
        Intent.QUESTION,
        Intent.OTHER,
        Intent.THANKS,
        Intent.YES,
        Intent.NO,
    }
)

# What a remark on something printed is taken for, where the rules hear none in it.
_TORN: Final = frozenset({Intent.HELP, Intent.OTHER, Intent.SPAM})

Row = tuple[Kind, Intent, Callable[[Case], bool], str]


def classify(document: Document) -> Classified:
    """Return what a mail is for. A wish has to stand in what its sender wrote, and there alone.

    How the mail came is weighed, too; and of words that are torn between a wish and something
    else, a quote below them or a file beside them would make the one or the other.
    """
    said = _classified(document)
    if said.intent in WISHES and (own := document.own()) != document:
        return _classified(own)
    return said


def _classified(document: Document) -> Classified:
    """Return kind and intent: what fits first, and what weighs most."""
    case = case_of(document)
    kind, intent = by_rules(case)
    plain = _lawful(case, intent) or _landed(case) or _asks_first(case)
    if judged(case, intent) and not plain:
        heard = kind, intent
        kind, intent = leaning(case, kind, intent)
        if kind is Kind.SUBMISSION and heard[0] is Kind.OTHER and telling.hands_back(case):
            kind, intent = heard
    kind, intent = _of_need(case, kind, intent)
    if intent is not Intent.GET:
        return Classified(kind, intent)
    number = _number(case.said)
    return Classified(kind, intent if number is not None else Intent.QUESTION, number)


def _of_need(case: Case, kind: Kind, intent: Intent) -> tuple[Kind, Intent]:
    """Return what a mail is for, given whether its writer needs somebody, others do, or others did.

    However it is said, that somebody is needed makes it an offer; that a listed job is asked about,
    or told of as somebody else's, makes it none.
    """
    plain = case.fresh and not (case.mine.facts or case.document.forward)
    listed = plain and kind in {Kind.SUBMISSION, Kind.HELP} and needs.asks_of_listed(case.said)
    if listed or (plain and kind is Kind.SUBMISSION and needs.leads(case.said)):
        return Kind.OTHER, Intent.QUESTION
    if plain and (kind is Kind.SUBMISSION or intent in OPEN) and needs.lets_hands(case.said):
        return Kind.OTHER, Intent.APPLICATION
    said_of = plain and (kind is Kind.SUBMISSION or intent in _TORN)
    if said_of and (remark := remarked.only(case)) is not None:
        return Kind.OTHER, remark
    if plain and kind is Kind.SUBMISSION and _only_praises(case):
        return Kind.OTHER, Intent.THANKS
    anything = kind is Kind.SUBSCRIBE or intent in OPEN
    anything = anything or (intent is Intent.SPAM and case.said.length <= SHORT)
    if anything and needs.needs_somebody(case) and not _asks_first(case):
        return Kind.SUBMISSION, Intent.SUBMISSION
    return kind, intent


def by_rules(case: Case) -> tuple[Kind, Intent]:
    """Return kind and intent of the first row of the table that fits."""
    fitting = ((kind, intent) for kind, intent, fits, _why in TABLE if fits(case))
    return next(fitting, (Kind.OTHER, Intent.OTHER))


def answers_yes(text: str) -> bool | None:
    """Judge a reply to "do you want this?": True for a yes, False for a no, else None.

    `text` is what was newly written. A complaint is a no wherever it stands. A question is no
    yes, whatever it begins with, nor are a robot's words.
    """
    return _yes_or_no(hear(text))


def _yes_or_no(said: Heard) -> bool | None:
    if said.about(Topic.UNASKED) or any(not hit.begins for hit in said.about(Topic.NO)):
        return False
    answers = [
        (hit.sentence, -len(hit.text), hit.topic is Topic.YES)
        for hit in (*said.about(Topic.YES), *said.about(Topic.NO))
        if hit.sentence < EARLY
    ]
    if not answers:
        return None
    yes = min(answers)[2]
    doubt = said.asks() or said.about(Topic.LEAVE) or said.about(Topic.ROBOT)
    if yes and (doubt or said.length > SHORT):
        return None
    return yes


# --- The rows' questions ------------------------------------------------------------------------


def _wishes(topic: Topic) -> Callable[[Case], bool]:
    def fits(case: Case) -> bool:
        # "delete all stale data by June" may be an outcome of the job offered
        return case.wishes(topic) and not (case.job or (case.mine.facts and case.mine.hiring))

    return fits


def _wishes_by_law(topic: Topic) -> Callable[[Case], bool]:
    """A wish about one's own data; who names the law may also name their old listing."""
    return lambda case: _wishes(topic)(case) or _demands(case, topic)


def _demands(case: Case, topic: Topic) -> bool:
    return case.mine.hiring <= 1 and rights.demands(case.said, topic)


def _lawful(case: Case, intent: Intent) -> bool:
    """Whether the law itself is named for what is wished: no words beside it weigh more."""
    topic = {Intent.ERASE: Topic.ERASE, Intent.EXPORT: Topic.EXPORT}.get(intent)
    return topic is not None and _demands(case, topic)


def _leaves(case: Case) -> bool:
    """Whether they want to leave; in a reply also when they tell of the job they found."""
    if case.said.about(Topic.MOVED):
        return False
    if telling.brings(case) and any(hands_in(each.text) for each in case.said.sentences):
        return False  # "Can this go in the next issue? No need to make it fancy"
    asked = {hit.sentence for hit in case.said.about(Topic.LEAVE)}
    if all(stays(case.said.sentences[index].text) for index in asked):
        return False
    plainly = case.document.is_reply and any(not h.begins for h in case.said.about(Topic.LEAVE))
    return case.wishes(Topic.LEAVE) and (plainly or not case.job)


def _joins(case: Case) -> bool:
    if case.said.about(Topic.MOVED):
        return False
    applies = case.mentions(Topic.SEEKER) > case.mentions(Topic.JOIN)
    hires = telling.hires(case) or (
        (case.mine.page or telling.brings(case)) and not _wants_for_somebody(case)
    )
    return case.wishes(Topic.JOIN) and not (case.job or applies or hires or _enters_job(case))


def _enters_job(case: Case) -> bool:
    """Whether it is asked how a job is entered: "Hoe kan ik een vacature aanmelden?"."""
    asked = {hit.sentence for hit in case.said.about(Topic.HELP)}
    joins = {hit.sentence for hit in case.said.about(Topic.JOIN)}
    return joins <= asked and all(speaks_of_ad(case.said.sentences[i].text) for i in joins)


def _wants_for_somebody(case: Case) -> bool:
    """Whether somebody is to receive: "put me in your newsletter", not "put this in"."""
    asked = {hit.sentence for hit in case.said.about(Topic.JOIN)}
    return any(speaks_of_people(case.said.sentences[index].text) for index in asked)


def _commands(topic: Topic) -> Callable[[Case], bool]:
    return lambda case: case.wishes(topic) and case.short and not _puzzled(case)


def _puzzled(case: Case) -> bool:
    """Whether they ask how all this works, so that a command in it is only an example."""
    return case.mentions(Topic.HELP) > 1 and case.said.asks()


def _gets(case: Case) -> bool:
    verb = any(hit.begins for hit in case.said.about(Topic.GET))
    return case.short and (verb or case.said.length <= FEW) and _number(case.said) is not None


def _seeks(case: Case) -> bool:
    seeker = case.mentions(Topic.SEEKER)
    listed = case.mine.facts >= PLAIN and case.mine.labels > PLAIN
    return seeker > 0 and 2 * seeker >= case.mine.hiring and not (listed or telling.answered(case))


def _is_sealed(case: Case) -> bool:
    read = any(line.text for line in case.document.lines if line.origin is not Origin.SUBJECT)
    return case.document.sealed and not read


def _is_empty(case: Case) -> bool:
    """Whether nothing was written, or in a fresh mail nothing but a greeting."""
    courtesy = case.document.is_reply and case.document.new_text.strip()
    files = case.document.forward or case.document.attachments
    return not (case.said.sentences or courtesy or files)


def _asks_how(case: Case) -> bool:
    stated = case.mine.facts or case.told >= LIKELY or telling.answered(case)
    promised = all(promises(case.said.sentences[h.sentence]) for h in case.said.about(Topic.HELP))
    handed = _hands_in(case, {hit.sentence for hit in case.said.about(Topic.HELP)})
    stated = stated or promised or handed
    return case.wishes(Topic.HELP) and not (stated or case.mentions(Topic.PRESS))


def _asks_first(case: Case) -> bool:
    """Whether somebody asks before they send a job in, and states no fact of one."""
    first = any(asks_first(sentence.text) for sentence in case.said.sentences)
    stated = case.mine.facts >= PLAIN or case.mine.labels or case.told >= LIKELY
    return first and case.fresh and case.said.asks() and not (stated or case.document.forward)


def _asks_terms(case: Case) -> bool:
    """Whether a short fresh mail asks about what belongs in a listing, and states nothing."""
    asked = {i for i, sentence in enumerate(case.said.sentences) if sentence.question}
    named = {h.sentence for t in (Topic.FACT, Topic.HIRING) for h in case.said.about(t)}
    others = (Topic.SEEKER, Topic.PITCH, Topic.PRESS, Topic.OBJECTION)
    unrelated = any(case.said.about(topic) for topic in others)
    plain = case.fresh and case.short and not case.document.forward
    plain = plain and not case.mine.page  # "could you print this one?", and where it stands
    plain = plain and not _hands_in(case, asked)
    return bool(plain and named & asked and named <= asked | {0} and not unrelated)


def _hands_in(case: Case, asked: set[int]) -> bool:
    """Whether all that is asked is to have a job printed, whose name is there."""
    questions = (case.said.sentences[index].text for index in asked)
    return all(map(hands_in, questions)) and telling.names_trade(case)


def _says(answer: bool) -> Callable[[Case], bool]:
    def fits(case: Case) -> bool:
        named = bool(case.said.about(Topic.FACT)) or telling.answered(case)
        brief = case.said.length <= SHORT // 2
        complaint = bool(case.said.about(Topic.UNASKED))
        if case.mine.facts or (named and not complaint) or not (brief or complaint):
            return False
        if case.mine.hiring > 1:
            return False
        return _yes_or_no(case.said) is answer

    return fits


def _thanks(case: Case) -> bool:
    brought = case.document.attachments or case.document.forward
    only_courtesy = not case.said.sentences and not brought
    praised = {hit.sentence for hit in case.said.about(Topic.THANKS)}
    return bool(
        case.short
        and all(hit.sentence in praised for hit in case.said.about(Topic.FACT))
        and (praised or only_courtesy)
        and not case.said.asks()
        and case.mine.score < LIKELY
        and not (case.document.forward and telling.offers(case))
        and not telling.answered(case)
    )


def _only_praises(case: Case) -> bool:
    """Whether each sentence praises: "I love it. The job at the mill made my day."."""
    praised = {hit.sentence for hit in case.said.about(Topic.THANKS)}
    return bool(praised) and len(praised) == len(case.said.sentences)


def _landed(case: Case) -> bool:
    """Whether a reader tells of the job they found through us, and wishes no change."""
    wishes = any(case.said.about(topic) for topic in (Topic.LEAVE, Topic.JOIN, Topic.SEEKER))
    offers = case.mine.facts or case.mine.hiring > 1 or case.told >= LIKELY
    stays = bool(case.said.about(Topic.STAYING)) or not wishes
    return bool(case.said.about(Topic.LANDED)) and stays and not (offers or case.said.asks())


def _withdraws(case: Case) -> bool:
    """Whether a job is taken back; who passes one on ("don't print my number") offers it."""
    offered = case.document.forward and telling.offers(case)
    return not offered and _commands(Topic.WITHDRAW)(case)


def _fills(case: Case) -> bool:
    """Whether somebody was found; who tells it below our letter may tell a little more."""
    if _commands(Topic.FILLED)(case):
        return True
    brief = case.document.is_reply and case.said.length <= 2 * SHORT
    plain = case.mine.facts == 0 and case.told == 0 and not _puzzled(case)
    return brief and plain and bool(case.said.about(Topic.FILLED))


def _is_press(case: Case) -> bool:
    return case.mentions(Topic.PRESS) > 0 and case.mine.facts == 0 and case.mine.hiring < 2


def _objects(case: Case) -> bool:
    """Whether a listing that was printed is spoken of, and none is offered."""
    listed = case.mine.labels or case.mine.video or case.mine.results
    return bool(case.said.about(Topic.OBJECTION)) and not listed and not case.document.forward


def _asks(case: Case) -> bool:
    return case.said.asks()


# First that fits. A robot's or a list's words are nobody's wish; a wish about one's own data goes
# before leaving, and leaving before joining, because the wrong way round hurts.
TABLE: Final[tuple[Row, ...]] = (
    (Kind.BOUNCE, Intent.BOUNCE, lambda case: read_bounce(case.document) is not None,
     "a server reports that a letter did not arrive"),
    (Kind.COMPLAINT, Intent.COMPLAINT, lambda case: read_complaint(case.document) is not None,
     "an abuse report (RFC 5965)"),
    (Kind.AUTO_REPLY, Intent.AUTO_REPLY, strangers.is_robot,
     "written by no human for this message"),
    (Kind.OTHER, Intent.SPAM, strangers.is_bulletin,
     "a newsletter or a list post speaks to many, and its footers are not meant for us"),
    (Kind.OTHER, Intent.SPAM, strangers.is_pitch,
     "sells something; its figures and videos only look like a job"),
    (Kind.HELP, Intent.HELP, _asks_first,
     "asks how this works, before they send a job in"),
    (Kind.ERASE, Intent.ERASE, _wishes_by_law(Topic.ERASE),
     "wants their data gone, which is more than leaving"),
    (Kind.EXPORT, Intent.EXPORT, _wishes_by_law(Topic.EXPORT),
     "wants to know or have what is stored of them"),
    (Kind.OTHER, Intent.THANKS, _landed,
     "found a job through us, and stays"),
    (Kind.OTHER, Intent.PAUSE, _commands(Topic.PAUSE),
     "wants a break: not to leave"),
    (Kind.OTHER, Intent.RESUME, _commands(Topic.RESUME),
     "wants the break to end: not to join"),
    (Kind.UNSUBSCRIBE, Intent.UNSUBSCRIBE, _leaves,
     "wants to stop receiving, in any wording"),
    (Kind.OTHER, Intent.GET, _gets,
     "wants an earlier issue, by its number"),
    (Kind.SUBSCRIBE, Intent.SUBSCRIBE, _joins,
     "wants to receive, in any wording"),
    (Kind.OTHER, Intent.FILLED, _fills,
     "an employer found somebody"),
    (Kind.OTHER, Intent.WITHDRAW, _withdraws,
     "an employer takes the job back"),
    (Kind.OTHER, Intent.STATUS, _commands(Topic.STATUS),
     "wants to know where their matter stands"),
    (Kind.OTHER, Intent.WHY, _commands(Topic.WHY),
     "wants to know why they had mail"),
    (Kind.OTHER, Intent.APPLICATION, _seeks,
     "applies for a job instead of offering one"),
    (Kind.OTHER, Intent.SEALED, _is_sealed,
     "nothing of it can be read without a key or a certain program"),
    (Kind.HELP, Intent.EMPTY, _is_empty,
     "nothing newly written"),
    (Kind.HELP, Intent.HELP, _asks_how,
     "asks how this works, and states no fact of a job yet"),
    (Kind.HELP, Intent.HELP, _asks_terms,
     "asks about a listing's terms"),
    (Kind.OTHER, Intent.NO, _says(False),
     "says no, or complains of being asked"),
    (Kind.OTHER, Intent.YES, _says(True),
     "says yes and nothing else of substance"),
    (Kind.OTHER, Intent.THANKS, _thanks,
     "thanks or praises, and states no fact of a job"),
    (Kind.OTHER, Intent.QUESTION, _is_press,
     "a press question: passed to the editor"),
    (Kind.OTHER, Intent.QUESTION, _objects,
     "complains of a listing: passed to the editor"),
    (Kind.SUBMISSION, Intent.SUBMISSION, telling.offers,
     "offers a job, or answers a question about one"),
    (Kind.OTHER, Intent.QUESTION, _asks,
     "any other question: passed to the editor"),
)  # fmt: skip


def _number(said: Heard) -> int | None:
    return next((hit.number for hit in said.about(Topic.GET) if hit.number is not None), None)
