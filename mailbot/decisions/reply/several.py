"""Several jobs in one mail: the first is begun, and the others are asked for one by one.

A listing is made of one conversation; facts of two jobs in one draft would be nobody's. So a text
is parted where it goes on to another role, and only there: where a phrase leads on to one, and a
role is named on both sides of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import islice
from typing import Final

from mailbot.decisions.language.phrasing import begins, found, plain
from mailbot.decisions.reply import put_back
from mailbot.decisions.reply.given_anew import replaces
from mailbot.decisions.reply.revision_words import NUMBERED
from mailbot.decisions.reply.several_words import (
    ALSO,
    BESIDES,
    BOTH,
    COUNTED,
    JOINED,
    MIXED,
    MORE,
    NEEDING,
    NEXT,
    OTHER,
    PUZZLED,
    SAME,
    SHARED,
    TWO,
)
from mailbot.matters import Situation
from mailbot.reading.facts import money, read_answers, side_job
from mailbot.reading.facts.labels import split_label
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.occupations import nouns
from mailbot.reading.facts.role import is_role, names_role, role_at
from mailbot.reading.facts.role_end import in_one_breath, is_doubled
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.sought import hiring
from mailbot.reading.facts.words.seeking import AWAY, ONE, SEEKING
from mailbot.reading.folding import fold
from mailbot.reading.phrases import hear
from mailbot.subjects import nearly_same
from mailbot.terms import Facts, Found

_MAX: Final = 10  # jobs that are named
_PLACES: Final = 20  # at which another may begin
_TRIED: Final = 3  # of those, as the end of the first
_NEAR: Final = 240  # characters behind such a place, in which its role is named
_OWN: Final = {Topic.ORGANIZATION, Topic.OBJECTIVE, Topic.OUTCOMES}  # of another job
_DAY: Final = date(1970, 1, 1)  # a title knows no days
_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_STOP: Final = re.compile(r"[.!?]\s|\n\s*\n")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_ITEM: Final = re.compile(r"^[*_ ]*\d[.)] +(?P<line>[^\n]{3,120})", re.MULTILINE)
# Begins an item, on a line of its own or behind another: "2) Driver, …", "B. …", "Role 2: …".
_ROW: Final = re.compile(
    r"^[ \t]*(?:[-*•–][ \t]+|[*_]*[\dA-D][.)][ \t]+)"
    r"|(?:^|(?<=[\s.;:]))(?:\d\)|(?:role|job|position|post|stelle|poste|puesto|vaga|posto|functie)"
    r" ?#?\d ?[:.–-])[ \t]*",
    re.IGNORECASE | re.MULTILINE,
)
_ROW_TITLE: Final = re.compile(
    r"[,:;(|/€$£]|\s[-–—]\s|\s(?=\d)|\b(?:EUR|USD|GBP|CHF|SEK|NOK|DKK)\b"
)
_OF_ROW: Final = 6  # words of a role in such a list
_TWO: Final = 2
# Between the second job and what it is: "a second post, for the receptionist".
_LED_TO: Final = re.compile(
    r"^[\s,:–—-]*(?:(?:as well|too|also|auch|aussi|anche|también|também|ook|också|også)\b)?"
    r"[\s,:–—-]*(?:open|free|vacant|frei|offen|libre|vacante|libero|livre|vrij)?[\s,:–—-]*"
    r"(?:(?P<for>for|as|of|that of|namely|für|als|nämlich|pour|comme|celui d[eu]|de|para|como|per"
    r"|come|voor"
    r"|som|för)\s)?(?:(?:an?|the|our|eine?n?|die|den|der|une?|le|la|el|una|uma?|o|il|lo|een"
    r"|en)\s)?",
    re.IGNORECASE,
)
_NAME_END: Final = re.compile(r"[,.!?;:(\n]")
_OF_NAME: Final = 4  # words
_SENTENCES: Final = 40  # that are looked at
# Says that it is one more: "Second job. Test technician, …", "Another one. Yard hand, …".
_LEAD: Final = re.compile(
    r"\s*(?:[^\n.,]{0,30}[,!]\s+)?"
    r"(?:(?:this|here|das|hier|voici|esta|questa|dit) (?:is|ist|es|è|e)\s)?"
    r"(?:(?:the|our|my|die|unsere|la|le|mi|o|a|de)\s)?"
    r"(?:second|next|other|another|one more|zweite|weitere|andere|noch eine|deuxième|seconde"
    r"|(?:une )?autre|segund[ao]|otr[ao]|second[ao]|altr[ao]|un['’]altra|outr[ao]|tweede|nog een)"
    r"\s(?:job|role|position|post|vacancy|offer|advert|ad|listing|one|stelle|anzeige"
    r"|ausschreibung|poste|offre|annonce|oferta|vacante|puesto|anuncio|offerta|posto|annuncio|vaga"
    r"|vacature|stilling)\s?[.:,–—-]+\s*",
    re.IGNORECASE,
)
# A sentence that announces one more, and names it in the next: "Could you list another one, too?"
_ANNOUNCED: Final = re.compile(
    r"\b(?:(?:another|one more|a second|a further) (?:one|job|role|position|post|vacancy|opening"
    r"|listing|ad|advert)"
    r"|(?:noch eine?|(?:eine? )?(?:weitere[ns]?|zweite[ns]?|andere[ns]?))"
    r" (?:stelle|anzeige|inserat|job)"
    r"|une? (?:autre|deuxième|second) (?:annonce|offre|poste|emploi)"
    r"|(?:otr[ao]|un segundo|una segunda) (?:puesto|oferta|vacante|anuncio|plaza)"
    r"|(?:un['’]altra |un altro |un secondo |una seconda )(?:posto|annuncio|offerta|posizione)"
    r"|(?:outr[ao]|segund[ao]) (?:vaga|anúncio|lugar)"
    r"|(?:nog een|een tweede|een andere) (?:vacature|functie|baan))(?!\w)",
    re.IGNORECASE,
)
# What is done with one, for which an employer asks us.
_LISTED: Final = re.compile(
    r"\b(?:list|post|add|run|publish|advertise|take|put|announce|offer|have|got|need|hiring|recruit\w*"
    r"|aufnehmen|veröffentlichen|ausschreiben|bringen|haben|hätten|suchen|brauchen|publier|passer"
    r"|mettre|ajouter|avons|ai|aurions|publicar|poner|añadir|tenemos|tengo|pubblicare|mettere|aggiungere"
    r"|abbiamo|ho|pôr|acrescentar|temos|tenho|plaatsen|opnemen|hebben|heb)\b",
    re.IGNORECASE,
)
_PARTED: Final = re.compile(r"(?<=[:;])\s+")
_ROLE_END: Final = re.compile(r"\s*(?:[,:;(–—]|\s-\s|\.\s|$)")
_BESIDES: Final = frozenset(BESIDES.split())
_SEEKING: Final = SEEKING | frozenset(NEEDING.split())
_END: Final = re.compile(r"[.!?;:]\s|\n")
_GAP: Final = r"[\s'’#]{1,3}"  # between two words of a phrase


@dataclass(frozen=True, slots=True)
class Split:
    """The part of a mail that is about its first job, and what the others are called."""

    first: str
    others: tuple[str, ...]
    title: str = ""  # of the first, where nothing but its place says that it is one


def split(text: str, known: str = "", subject: str = "") -> Split | None:
    """Part a text that is about several jobs; None where it is about one, or about none.

    `known` is the title of the job that it is about, where it need not say so, `subject` that of
    the conversation.
    """
    if known and any(found(SAME, each.text) for each in hear(text).sentences):
        return None  # "there is no other job"
    if known and replaces(text):
        return None  # its one listing, written again
    listed = None if known else _listed_with_pay(text)
    return listed or _labelled(text, known, subject) or _told(text, known)


def first_facts(s: Situation, parts: Split) -> Facts:
    """Read what a mail says of its first job; its employer may be named below all of them."""
    when = (s.reading.mail.date or s.now).date()
    facts = read_answers(parts.first, (), s.author, when)
    employer = s.reading.facts and s.reading.facts.organization
    if facts.title is None and parts.title:
        facts = replace(facts, title=Found(parts.title, "one of several"))
    if facts.organization is None and employer and employer.value not in s.text:
        facts = replace(facts, organization=employer)
    return facts


def of_this_one(s: Situation, parts: Split) -> Situation:
    """Return a reply without what it says of other jobs."""
    return replace(s, reading=replace(s.reading, new_text=parts.first, facts=None))


def merged(text: str) -> bool:
    """Whether an employer complains that two jobs have become one."""
    said = [each.text for each in hear(text).sentences]
    two = any(map(_speaks_of_two, said))
    return two and any(map(_complains, said))


def _speaks_of_two(bare: str) -> bool:
    return found(TWO, bare) is not None and not found(SHARED, bare)


def _complains(bare: str) -> bool:
    return found(MIXED, bare) is not None and not found(PUZZLED, bare)


def of_known(text: str, known: str) -> Split | None:
    """Part such a complaint: what it says of the job that is `known`; None where it says nothing.

    A sentence is about that job from where one names it, or wants back what stood there, until one
    names another role.
    """
    words = set(map(str.casefold, _WORD.findall(known)))
    kept: list[str] = []
    ours = False
    for sentence in _clauses(text):
        said = set(map(str.casefold, _WORD.findall(sentence)))
        if words & said:
            ours = True
        elif nouns(sentence):
            ours = False
        if ours or put_back.asks(sentence):
            kept.append(sentence)
    return Split("\n".join(kept), ()) if kept else None


def _clauses(text: str) -> Iterator[str]:
    """Give the sentences of a complaint without those that only say that two have become one."""
    for sentence in islice(_sentences(text), _SENTENCES):
        for clause in _PARTED.split(sentence):
            bare = " ".join(each.text for each in hear(clause).sentences)
            if not (_speaks_of_two(bare) or _complains(bare)):
                yield clause


def _labelled(text: str, known: str, subject: str) -> Split | None:
    """Part a text at its labelled titles."""
    lines = text.splitlines()
    titles: list[tuple[int, str]] = []
    for index, line in enumerate(lines):
        labelled = split_label(line.strip())
        if labelled and labelled[0] is Topic.TITLE and labelled[1]:
            titles.append((index, labelled[1]))
    if not titles:
        return None
    first = known or titles[0][1]
    others = [(index, title) for index, title in titles if not nearly_same(title, first)]
    if not others:
        return None
    if known and not _begins(lines[others[0][0] + 1 :]):
        return None  # another name for the same job, beside the answers to what was asked
    before = "\n".join(lines[: others[0][0]])
    if known and len(titles) == 1 and not _goes_on(before):
        if not is_role(known):
            return None  # what we took for its name was none
        so_far = f"{known} {subject}".casefold()
        called = _WORD.findall(titles[0][1].casefold())
        if any(word in so_far or is_doubled(so_far, word) for word in called):
            return None  # its one title, put right
    named = tuple(dict.fromkeys(title for _, title in others))
    return Split(before, named[:_MAX])


def _listed_with_pay(text: str) -> Split | None:
    """Part a list of which each item is a role and what it pays; around it stands what both have.

    A bonus beside a wage is no role, and a result pays nothing.
    """
    begun = list(islice(_ROW.finditer(text), _MAX + 1))
    if len(begun) < _TWO:
        return None
    ends = [*(match.start() for match in begun[1:]), len(text)]
    rows = [
        (match.start(), match.end(), _row_end(text, match.end(), end))
        for match, end in zip(begun, ends, strict=True)
    ]
    paid = [(start, at, end) for start, at, end in rows if _is_paid_role(text[at:end][:_NEAR])]
    if len(paid) < _TWO or len(paid) < len(rows):
        return None
    titles = [_row_title(text[at:end]) for _, at, end in paid]
    if any(_alike(titles[0], other) for other in titles[1:]):
        return None
    (start, at, end), last = paid[0], paid[-1][2]
    first = f"{text[:start]}\n\n{text[at:end].strip()}\n{text[last:]}"
    return Split(first, tuple(dict.fromkeys(titles[1:])), titles[0])


def _row_end(text: str, at: int, following: int) -> int:
    """Return where an item ends: with its line, or where the next one begins in it."""
    line = text.find("\n", at)
    return following if line < 0 else min(line, following)


def _is_paid_role(row: str) -> bool:
    title = _row_title(row)
    named = 0 < len(title.split()) <= _OF_ROW and not any(map(str.isdigit, title))
    return named and bool(role_at(title)) and any(money.sums(row))


def _row_title(row: str) -> str:
    return _ROW_TITLE.split(row.strip(), maxsplit=1)[0].strip(" *_.")


def _goes_on(text: str) -> bool:
    """Whether a text says that it goes on to something else: "we have also another one:"."""
    return not _BESIDES.isdisjoint(fold(text).split())


def _begins(lines: list[str]) -> bool:
    """Whether labelled lines say what a job is, and not only how it pays, or whom to write to."""
    topics = {labelled[0] for line in lines if (labelled := split_label(line.strip()))}
    return not topics.isdisjoint(_OWN)


def _told(text: str, known: str) -> Split | None:
    """Part prose: "one is a touring producer …", "the other is to be our head of making"."""
    others = sorted({*_others(text), *_also_sought(text), *_numbered(text), *_announced(text)})
    for at, (start, title) in enumerate(others[:_TRIED]):
        named_first = _named_first(text[:start])
        first = known or _title(text[:start]) or named_first
        first = first or _role_told(text[:start])
        unnamed = not first and _tells(text[:start])  # what it is called is asked
        if unnamed or (first and not _alike(first, title)):
            named = [title, *(each for _, each in others[at + 1 :])]
            kept = [text[:start].rstrip(), *_goes_back(text[start:], first, title)]
            besides = dict.fromkeys(each for each in named if unnamed or not _alike(each, first))
            return Split("\n".join(kept), tuple(besides)[:_MAX], named_first)
    return None


def _tells(text: str) -> bool:
    """Whether a text tells so much of a job that another one behind it is not that."""
    facts = read_answers(text, (), "", _DAY)
    return bool(facts.pay and facts.outcomes)


def _role_told(text: str) -> str:
    """Return the first role in a text that tells of a job, though nothing says it is sought."""
    noun = next(iter(nouns(text[:_NEAR])), None) if _tells(text) else None
    return role_at(text[noun.start :]) if noun else ""


def _others(text: str) -> Iterator[tuple[int, str]]:
    """Give where a text may go on to another job, and the role that it names there."""
    counted = _first().search(text)
    for match in islice(_next().finditer(text), _PLACES):
        start, led = match.start(), match.lastgroup
        if led == "next" and (counted is None or counted.start() >= start):
            continue
        if begins(NUMBERED, plain(text[match.end() : match.end() + _NEAR])):
            continue  # "the second result"
        if led == "joined" and not _seeks(text[max(0, start - _NEAR) : start]):
            continue
        behind = text[match.end() : match.end() + _NEAR]
        if led == "other" and _is_beside(text, match):
            continue
        named = _END.split(_LED_TO.sub("", behind, count=1))[0]
        title = role_at(named)
        if led == "more" and not named.startswith(title):
            continue  # "a second one: 40 loaves an hour"
        if not title and led in {"other", "next"}:
            title = _title(behind) or _plain_name(behind)
        if title:
            yield _begun(text, start) if led in {"other", "more"} else start, title


def _begun(text: str, start: int) -> int:
    """Return where the sentence begins that another job is named in, if it names no role before."""
    sentence = _STOP.split(text[:start])[-1].lstrip()
    return start if nouns(sentence[:_NEAR]) else start - len(sentence)


def _plain_name(behind: str) -> str:
    """Return the few words that "a second post, for the" leads to, be they no role that we know."""
    led = _LED_TO.match(behind)
    named = _NAME_END.split(behind[led.end() :])[0].strip() if led and led["for"] else ""
    brief = 0 < len(named.split()) <= _OF_NAME and not any(map(str.isdigit, named))
    return named if brief else ""


def _is_beside(text: str, match: re.Match[str]) -> bool:
    """Whether a second job is one that the person may hold, and none that is sought."""
    before = _STOP.split(text[max(0, match.start() - _NEAR) : match.start()])[-1]
    behind = _END.split(text[match.start() : match.end() + _NEAR])[0]
    return side_job.said(f"{before}{behind}".strip()) is not None


def _also_sought(text: str) -> Iterator[tuple[int, str]]:
    """Give the sentences that seek another role "also", wherever in them the word stands."""
    at = 0
    for sentence in islice(_sentences(text), _SENTENCES):
        at = text.find(sentence, at)
        said = frozenset(_LETTERS.findall(sentence.casefold()))
        if _BESIDES.isdisjoint(said) or _SEEKING.isdisjoint(said):
            continue
        if side_job.said(sentence) is not None:
            continue  # "they may have a second job as a teacher"
        clause = sentence.rpartition(": ")[2]
        title = role_at(clause) if names_role(clause) else _title(sentence)
        if is_role(title) and _is_one(sentence, title):
            yield at, in_one_breath(title)


def _sentences(text: str) -> Iterator[str]:
    for line in text.splitlines():
        yield from sentences(line)


def _is_one(sentence: str, title: str) -> bool:
    """Whether a role stands behind "a", and not behind "our", nor is told of one who is sought."""
    before = sentence[: max(0, sentence.find(title))].casefold().split()
    return bool(before) and before[-1] in ONE | _BESIDES and AWAY.isdisjoint(before)


def _announced(text: str) -> Iterator[tuple[int, str]]:
    """Give the roles that sentences open with, behind one that says that there is one more.

    "Could you list another one for us? Grant writer, half time": both sentences are the other's.
    """
    at = 0
    announced: int | None = None
    for sentence in islice(_sentences(text), _SENTENCES):
        at = text.find(sentence, at)
        title = _opening_role(sentence) if announced is not None else ""
        if announced is not None and title:
            yield announced, title
        announced = at if _announces(sentence) else None


def _announces(sentence: str) -> bool:
    """Whether a sentence wants one more listed, and names none: "here is another one"."""
    if _LEAD.fullmatch(f"{sentence} "):
        return True
    listed = _ANNOUNCED.search(sentence) and _LISTED.search(sentence)
    return bool(listed) and not role_at(sentence) and side_job.said(sentence) is None


def _opening_role(text: str) -> str:
    """Return the role that a text opens with, where it goes on to tell of it behind a pause."""
    named = role_at(text)
    opens = bool(named) and text.lstrip().casefold().startswith(named.casefold())
    return named if opens and _ROLE_END.match(text.lstrip()[len(named) :]) else ""


def opens_with_another(text: str) -> str:
    """Return the role of a text that begins by saying that it is one more: "Another one. Cook."."""
    lead = _LEAD.match(text)
    behind = text[lead.end() :] if lead else ""
    named = role_at(behind)
    return named if named and behind.casefold().startswith(named.casefold()) else ""


def _numbered(text: str) -> Iterator[tuple[int, str]]:
    """Give the roles that items begin with, where several jobs are announced: "2. Cook. $20"."""
    counted = _first().search(text)
    items = list(islice(_ITEM.finditer(text, counted.end()), _MAX)) if counted else []
    named = [(item.start(), role_at(item["line"])) for item in items]
    if all(
        title and item["line"].startswith(title)
        for item, (_, title) in zip(items, named, strict=True)
    ):
        yield from named[1:]


def _seeks(text: str) -> bool:
    """Whether the sentence that a text ends with seeks a role: "we need a baker", "two jobs: …"."""
    sentence = _STOP.split(text)[-1]
    sought = hiring().search(sentence)
    return bool((sought and role_at(sentence[sought.end() :])) or _listed(sentence))


def _listed(sentence: str) -> str:
    """Return the role that "two jobs open:" goes on to."""
    return role_at(sentence.partition(":")[2].strip()) if _first().search(sentence) else ""


def _goes_back(text: str, first: str, other: str) -> Iterator[str]:
    """Give the sentences that are about the first job again: they name only that one, or both."""
    ours, theirs = (set(map(str.casefold, _WORD.findall(each))) for each in (first, other))
    about_first = False
    for sentence in sentences(text):
        said = set(map(str.casefold, _WORD.findall(sentence)))
        one, two = said & (ours - theirs), said & (theirs - ours)
        if one or two:
            about_first = bool(one) and not two
        if about_first or found(BOTH, fold(sentence)):
            yield sentence


def _named_first(text: str) -> str:
    """Return what "one is", or "two jobs open:", names: to who reads no further, nobody sought."""
    counted = _first().search(text)
    named = role_at(text[counted.end() :].lstrip(" \n.:–—-")) if counted else ""
    return named or _listed(_STOP.split(text)[-1])


def _title(text: str) -> str:
    title = read_answers(text, (), "", _DAY).title
    return title.value if title else ""


def _alike(one: str, other: str) -> bool:
    """Whether two names may be the same job's: one may only say more, or be of another gender."""
    ours, theirs = (set(each.casefold().split()) for each in (one, other))
    doubled = is_doubled(one, other.split(maxsplit=1)[0]) if ours and theirs else False
    return nearly_same(one, other) or ours <= theirs or theirs <= ours or doubled


@cache
def _next() -> re.Pattern[str]:
    tables = {"also": ALSO, "other": OTHER, "more": MORE, "next": NEXT, "joined": JOINED}
    return _pattern("|".join(rf"(?P<{name}>{_either(tables[name])})" for name in tables))


@cache
def _first() -> re.Pattern[str]:
    return _pattern(_either(COUNTED))


def _pattern(choices: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{choices})(?!\w)", re.IGNORECASE)


def _either(table: str) -> str:
    """Write a table as a pattern: each phrase with any space or apostrophe between its words."""
    phrases = (phrase.split() for phrase in table.replace("\n", " ").split(","))
    return "|".join(map(_phrase, filter(None, phrases)))


def _phrase(words: list[str]) -> str:
    anchor = next(at for at, word in enumerate(words) if not word.endswith("?"))
    before = (rf"(?:(?:{word.removesuffix('?')}){_GAP})?" for word in words[:anchor])
    behind = (
        rf"(?:{_GAP}(?:{word.removesuffix('?')})){'?' if word.endswith('?') else ''}"
        for word in words[anchor + 1 :]
    )
    return "".join((*before, f"(?:{words[anchor]})", *behind))
