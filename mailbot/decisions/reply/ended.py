"""Whether a sentence of a reply ends its job: it takes the listing back, or tells who was found.

Whoever calls a job off says it in one plain sentence, with reasons, regrets and hopes around it in
others. So each sentence is asked for itself, however long the mail: what takes back and what it
takes have to stand together, and nothing beside them may make it a condition, a part of the
listing, somebody else's job or a time that is yet to come.
"""

from __future__ import annotations

import re
from datetime import date
from itertools import islice
from typing import Final

from mailbot.decisions.language.phrasing import begins, found, plain
from mailbot.decisions.reply import successor
from mailbot.decisions.reply.calling_off import WHOLE, calls_off, names_part
from mailbot.decisions.reply.ended_words import (
    ADVERBS,
    APART,
    ASKED_OF_US,
    BARELY,
    CANCELLED,
    CONDITIONS,
    DOWN,
    ELSEWHERE,
    ENOUGH,
    FILLED,
    FIND,
    FOUND,
    GOES_ON,
    GOES_ON_WITH,
    HAVE,
    IN_TIME,
    INSTEAD,
    JOBS,
    JOINTS,
    LET_GO,
    LIST,
    NO_MORE,
    NOT_BEFORE,
    NOT_FILLED,
    NOT_NOW,
    NOT_YET,
    OF_A_THING,
    OF_ANOTHER,
    OTHERS,
    OTHERWISE_FOUND,
    OUT,
    PAST,
    PERSONS,
    POLITE,
    RENOUNCE,
    SHRUG,
    SMALL,
    SOFTLY,
    STEPS,
    STRANGERS,
    TAKE,
    TAKE_BACK,
    TAKEN,
    THEN,
    THEN_NOT,
    UNSUBSCRIBE,
    UNTIL,
    WAITS,
    WANT,
    WANTED,
)
from mailbot.decisions.reply.remarks import (
    BULLET,
    has_figure,
    is_idle,
    is_of_rest,
    sentences_in,
)
from mailbot.reading.facts import read_answers
from mailbot.reading.folding import fold
from mailbot.reading.notions.notion import Notion
from mailbot.reading.phrases import Sentence, hear
from mailbot.reading.topics import Topic
from mailbot.reading.wishes import notions_of
from mailbot.terms import Intent

_MOST: Final = 160  # words of the whole reply
_FIRST: Final = 12  # sentences that are looked at for signs of an end
_DAY: Final = date(1970, 1, 1)  # a refusal knows no days
_NEXT: Final = 4  # words behind an end in which its condition begins
_BARELY: Final = 3  # words of a reply that says nothing else: "stop", "remove me please"
# How something is sent, and nothing that is: "per mail", "by letter".
_BY_MAIL: Final = re.compile(
    r"\b(?:per|by|par|por|via|pelo|med|mit|op|con)\s(?:e-?)?(?:mails?|post|letter|courriel|correo"
    r"|lettre|brief|mejl|epost)\b",
    re.IGNORECASE,
)
_SMALL: Final = frozenset(fold(SMALL).split())
_CLAUSE: Final = re.compile(r"[,;:.!()]\s|\s[–—-]\s")
_TOPICS: Final = (Topic.WITHDRAW, Topic.FILLED)


def _any_of(*tables: str) -> str:
    """Return a pattern for one entry of tables, folded as a mail is."""
    return "|".join(fold(" ".join(tables)).split()).replace("_", " ")


_DENIED: Final = re.compile(
    r"\b(?:no|not|never(?! mind)|nobody|none|dont|didnt|havent|hasnt|wont|cant|nicht|nie|kein\w*"
    r"|niemand\w*|ne|n|pas|jamais|personne|nunca|nadie|non|mai|nessuno|nao|ninguem|niet|nooit|geen"
    r"|inte|ikke|nie)\b(?: \w+){0,3} $"
)
_NEVER: Final = re.compile(
    r"\b(?:no|not|never|without|dont|wont|cant|nicht|nie|kein\w*|ohne|pas|sans|jamais|sin|nunca"
    r"|non|senza|nessun\w?|nao|sem|niet|geen|zonder|ingen|inte|ikke|uden|utan|uten)\b"
)
_FILM: Final = re.compile(r"\b(?:video\w*|films?|filming|film\w+|camera|kamera|camara)\b")
_BETWEEN: Final = rf"(?:(?!(?:{_any_of(APART, OTHERS, JOINTS)})\b)\w+ )"  # of nothing else
_JOB: Final = rf"(?:{_any_of(JOBS)})\b"
_STEP: Final = rf"(?:{_any_of(JOBS, STEPS)})\b"
_BACK: Final = re.compile(
    rf"\b(?:{_any_of(TAKE)}) {_BETWEEN}{{0,5}}{_JOB}"
    rf"|\b(?:{_any_of(TAKE_BACK)}) {_BETWEEN}{{0,5}}{_JOB}(?: \w+){{0,2}}? (?:{_any_of(DOWN)})\b"
    rf"|\btrek(?:ken)? {_BETWEEN}{{0,5}}{_JOB}(?: \w+){{0,2}}? in\b(?! (?:de|het|een|onze)\b)"
    rf"|\b{_JOB} (?:(?:{_any_of(ADVERBS, SOFTLY)}) ){{0,5}}(?:{_any_of(TAKEN)})\b"
    rf"|\b{_JOB} (?:(?:{_any_of(ADVERBS)}) ){{0,4}}(?:{_any_of(CANCELLED)})\b"
    rf"|\b(?:{_any_of(NO_MORE)}) (?!an? ){_BETWEEN}{{0,3}}{_JOB}"
    rf"|\b(?:sehen?|nehmen?) (?:\w+ ){{0,4}}?von (?:\w+ ){{0,3}}?{_STEP} (?:ab|abstand)\b"
    rf"|\bvon (?:\w+ ){{0,3}}?{_STEP} abstand (?:zu )?nehmen\b"
    rf"|\bverzichten? (?:\w+ ){{0,3}}?auf (?:\w+ ){{0,3}}?{_STEP}"
    rf"|\bauf (?:\w+ ){{0,3}}?{_STEP} (?:\w+ ){{0,2}}?(?:zu )?verzichten\b"
    rf"|\bzien? (?:\w+ ){{0,3}}?van (?:\w+ ){{0,2}}?{_STEP} af\b"
    rf"|\b(?:{_any_of(RENOUNCE)}) (?:\w+ ){{0,3}}?{_STEP}"
    rf"|\b(?:{_any_of(WANT)}) (?:\w+ ){{0,3}}?(?:{_any_of(WANTED)})$"
    rf"|\b(?:{_any_of(LIST)})\b"
)
# "We'll leave it to you", "leave it as it is".
_STAYS: Final = re.compile(r" (?:(?:up )?to (?:you|us)|as|like|so|comme|asi|assim|cosi|zo|som)\b")
_PERSON: Final = rf"(?:{_any_of(PERSONS)})\b"
_SOMEBODY: Final = re.compile(
    rf"\b(?:{_any_of(FIND)}) (?:\w+ ){{0,2}}?{_PERSON}"
    rf"|\b{_PERSON} (?:\w+ ){{0,5}}?(?:{_any_of(FOUND)})\b"
    rf"|\b(?:{_any_of(HAVE)}) (?:\w+ ){{0,1}}{_PERSON}$"
    rf"|\b{_JOB} (?:(?:{_any_of(ADVERBS)}) ){{0,4}}(?:{_any_of(FILLED)})\b"
    rf"(?! (?:{_any_of(NOT_FILLED)})\b)"
    rf"|\b(?:{_any_of(OTHERWISE_FOUND)})\b"
)
_APART: Final = re.compile(rf"\b(?:{_any_of(APART)})(?: \w+){{0,1}} $")
_WISHED: Final = re.compile(
    r"\b(?:have|has|had|like|wish|want|going|need|prefer|decided|obliged|forced|ask you) to $"
    r"|\b(?:we|i|they) do $"
)
_OTHER: Final = re.compile(rf"\b(?:{_any_of(OTHERS)})(?: \w+){{0,1}} $")
_BEHIND: Final = re.compile(rf" (?:\w+ ){{0,2}}?(?:{_any_of(OF_ANOTHER)})\b")


def ended(text: str) -> Intent | None:
    """Return how a reply ends its job, `WITHDRAW` or `FILLED`; None where no sentence plainly does.

    Whoever found somebody and takes the listing back found somebody.
    """
    said = hear(text)
    if said.length > _MOST or any(found(GOES_ON, each.text) for each in said.sentences):
        return None
    if any(map(_is_filled, said.sentences)) or successor.has_the_job(text):
        return Intent.FILLED
    off = any(map(_is_taken_back, said.sentences)) or _is_let_be(text) or _goes_elsewhere(text)
    return Intent.WITHDRAW if off else None


def given_up(text: str) -> bool:
    """Whether a reply to what is still asked goes no further: "no video, leave it then".

    It has to follow from our letter, or be all that is said. Before it may stand what is refused,
    but no other part of the listing and no figure, which "it" might be.
    """
    lines = [line for line in text.splitlines() if not BULLET.match(line)]
    told = list(islice((each for line in lines for each in sentences_in(line)), _FIRST + 1))
    bare = list(map(plain, told))
    if len(told) > _FIRST or any(found(WAITS, each) or found(CONDITIONS, each) for each in bare):
        return False
    only = all(_lets_go(each, alone=True) or is_idle(each) or _refuses(each) for each in told)
    end = next((at for at, each in enumerate(told) if _lets_go(each, alone=only)), None)
    return end is not None and not any(map(_may_be_meant, told[: end + 1]))


def _lets_go(sentence: str, *, alone: bool) -> bool:
    """Whether a clause of a sentence lets go; where it is not `alone`, because of what we asked."""
    if sentence.endswith("?"):
        return False
    follows = found(THEN, plain(sentence)) is not None
    for clause in map(plain, _CLAUSE.split(sentence)):
        if _is_barely(clause, THEN_NOT):
            return True
        rest = _without(THEN, clause)
        if (follows or alone) and _is_barely(rest, LET_GO):
            return True
        if follows and _is_barely(rest, SHRUG):
            return True
    return False


def _without(table: str, bare: str) -> str:
    """Return a folded clause without the first phrase of a table in it."""
    hit = found(table, bare)
    return " ".join(f"{bare[: hit.start()]} {bare[hit.end() :]}".split()) if hit else bare


def _refuses(sentence: str) -> bool:
    """Whether a sentence only says what they will not give: "no video", "kein Film"."""
    if _FILM.search(plain(sentence)):
        return _NEVER.search(plain(sentence)) is not None
    return bool(read_answers(sentence, (), "", _DAY).declined)


def _may_be_meant(sentence: str) -> bool:
    """Whether a sentence says something of a listing that could be left as it is."""
    names = names_part(plain(sentence)) or has_figure(sentence)
    return names and not _refuses(sentence)


def goes_on(text: str) -> bool:
    """Whether a reply goes on with its job, so that only plain words can end it.

    It is nearly right or right otherwise, one more thing is to be said, or what is not wanted is a
    thing that stands in it: "das mit dem Führerschein hat sich erledigt".
    """
    told = [plain(each) for each in islice(sentences_in(text), _FIRST)]
    return any(found(GOES_ON_WITH, each) or found(OF_A_THING, each) for each in told) or any(
        is_of_rest(each) for each in sentences_in(text)
    )


def is_plain(text: str) -> bool:
    """Whether a sentence ends a job and names it, or tells who was found."""
    return any(
        _is_filled(each) or _is_taken_back(each) or _is_job_called_off(each)
        for each in hear(text).sentences
    )


def _is_job_called_off(sentence: Sentence) -> bool:
    """Whether a sentence calls off what it names: "delete my ad", "the whole thing"."""
    return bool(found(WHOLE, sentence.text)) and calls_off(sentence)


def leaves(text: str) -> bool:
    """Whether what somebody does not want any more is our letters: "I no longer need it" is not.

    What goes by mail is none of them: "by mail, that is not needed".
    """
    said = hear(_BY_MAIL.sub(" ", text))
    if said.length <= _BARELY:
        return True
    asked = [said.sentences[hit.sentence].text for hit in said.about(Topic.LEAVE)]
    return any(
        found(UNSUBSCRIBE, each) or any(map(_is_ours, notions_of(each.split()))) for each in asked
    )


def _is_ours(tongue: frozenset[Notion]) -> bool:
    """Whether what a sentence names is what we send, or the list that it goes to."""
    sent = Notion.SEND in tongue and not tongue.isdisjoint({Notion.ME, Notion.STOP})
    off = {Notion.OFF, Notion.ME} <= tongue
    return sent or off or not tongue.isdisjoint({Notion.LETTER, Notion.LIST})


def only_might(text: str) -> bool:
    """Whether a reply speaks of an end, but only of one that is not: on terms, of another job.

    "If that can't be done we'd withdraw", "open until the job is filled", "may I cancel later?".
    """
    said = hear(text)
    hinted = {hit.sentence for topic in _TOPICS for hit in said.about(topic)}
    spoken = [
        each
        for at, each in enumerate(said.sentences)
        if at in hinted or _SOMEBODY.search(each.text) or _BACK.search(each.text)
    ]
    return bool(spoken) and all(map(_is_held_back, spoken))


def only_later(text: str) -> bool:
    """Whether a listing is to come out, and not before a time: "not to be published until May"."""
    said = hear(text).sentences
    return any(found(NOT_BEFORE, each.text) and found(OUT, each.text) for each in said)


def only_asks_to_leave(text: str) -> bool:
    """Whether words of leaving stand in questions only: "does that rule us out?"."""
    said = hear(text)
    hits = said.about(Topic.LEAVE)
    return bool(hits) and all(_only_asks(said.sentences[hit.sentence]) for hit in hits)


def _is_let_be(text: str) -> bool:
    """Whether a clause says no more than that it is not to be: "thanks, but we'll leave it".

    "It" is all of it where no part of the listing was spoken of before, and nothing else is named:
    "we'll leave it at 3,000", "a licence is no longer needed" end nothing.
    """
    lines = (line for line in text.splitlines() if not BULLET.match(line))
    for sentence in (each for line in lines for each in sentences_in(line)):
        asks = sentence.endswith("?") or found(CONDITIONS, plain(sentence))
        for clause in map(plain, _CLAUSE.split(sentence)):
            if not asks and _is_barely(clause):
                return True
            if names_part(clause):
                return False
    return False


def _goes_elsewhere(text: str) -> bool:
    """Whether a reply lets go, or has had enough, and seeks somebody in another way instead.

    "Leave it" alone may mean a word, and who puts up a card as well may want both: two such signs
    have to come together, and before them no part of the listing, which they might be about.
    """
    signs: set[str] = set()
    for sentence in islice(sentences_in(text), _FIRST):
        bare = plain(sentence)
        if sentence.endswith("?") or found(CONDITIONS, bare):
            continue
        if names_part(bare):
            return False
        clauses = map(plain, _CLAUSE.split(sentence))
        if any(_is_barely(each, LET_GO) for each in clauses):
            signs.add("let go")
        hit = found(ELSEWHERE, bare)
        before = bare[: hit.start()] if hit else ""
        if hit and not (_DENIED.search(before) or found(STRANGERS, before)):
            signs |= {"elsewhere", "instead"} if found(INSTEAD, bare) else {"elsewhere"}
        if found(ENOUGH, bare):
            signs.add("enough")
    return len(signs - {"instead"}) > 1 and not signs.isdisjoint({"let go", "instead"})


def _is_barely(bare: str, table: str = BARELY) -> bool:
    """Whether a clause has a phrase of a table, and beside it nothing that says more."""
    hit = found(table, bare)
    if hit is None:
        return False
    around = f"{bare[: hit.start()]} {bare[hit.end() :]}".split()
    return _SMALL.issuperset(around) and _STAYS.match(bare, hit.end()) is None


def _is_filled(sentence: Sentence) -> bool:
    """Whether a sentence says that the job has been given to somebody."""
    hit = _SOMEBODY.search(sentence.text)
    if hit is None or sentence.question:
        return False
    elsewhen = found(NOT_YET, sentence.text) or found(PAST, sentence.text)
    return not elsewhen and not _is_checked(sentence.text, hit)


def _is_taken_back(sentence: Sentence) -> bool:
    """Whether a sentence wants the listing gone, or says that there is none to list."""
    text = sentence.text
    hit = _BACK.search(text)
    if hit is None or _only_asks(sentence):
        return False
    before = text[: hit.start()]
    apart = _APART.search(before) and not _WISHED.search(before)
    return not (_is_checked(text, hit) or apart)


def _is_checked(text: str, hit: re.Match[str]) -> bool:
    """Whether what stands around an end takes it back, or gives it to something else."""
    before, behind = text[: hit.start()], text[hit.end() :]
    return bool(
        _is_to_come(before)
        or _is_to_come(" ".join(behind.split()[:_NEXT]))
        or found(UNTIL, before)
        or _DENIED.search(before)
        or _OTHER.search(before)
        or _BEHIND.match(behind)
        or found(OF_ANOTHER, hit[0])
    )


def _is_held_back(sentence: Sentence) -> bool:
    """Whether a sentence that has words of an end means none, or not this one, or not now."""
    text = sentence.text
    hit = _SOMEBODY.search(text) or _BACK.search(text)
    return bool(
        found(PAST, text)
        or found(NOT_NOW, text)
        or _only_asks(sentence)
        or (
            _is_checked(text, hit)
            if hit
            else _is_to_come(text) or found(UNTIL, text) or names_part(text)
        )
    )


def _only_asks(sentence: Sentence) -> bool:
    """Whether a sentence is a question, and none that wants it done."""
    return sentence.question and not found(ASKED_OF_US, sentence.text)


def _is_to_come(text: str) -> bool:
    """Whether words make a condition (but "if possible"), or name a time that is yet to come."""
    hit = found(CONDITIONS, text)
    on_terms = hit is not None and begins(POLITE, text[hit.start() :]) is None
    return on_terms or found(IN_TIME, text) is not None
