"""Which words a fact is read from in the end: those the rules found, or those that are tagged."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from mailbot.reading.facts import ahead, clauses, contrasted, other_jobs, place
from mailbot.reading.facts.client_named import acts_for_another
from mailbot.reading.facts.domain_name import LEGAL
from mailbot.reading.facts.employer_name import trim
from mailbot.reading.facts.evidence import ENOUGH, at_present, strength
from mailbot.reading.facts.field_of_work import with_field
from mailbot.reading.facts.headline import with_end
from mailbot.reading.facts.house_article import up_to_mark, with_article, without_address
from mailbot.reading.facts.house_name import is_kind
from mailbot.reading.facts.labels import RESULT_MARK
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.occupations import nominative
from mailbot.reading.facts.outcomes import MAX_ITEM, is_item, with_time
from mailbot.reading.facts.passages import Passage, Via, found
from mailbot.reading.facts.role import GENDER, beside
from mailbot.reading.facts.role_end import is_paired_name, is_quality
from mailbot.reading.facts.ruled import Ruled
from mailbot.reading.facts.sentences import inside_hidden, sentences, trimmed
from mailbot.reading.facts.spans import Sort, Span
from mailbot.reading.facts.standing import standing
from mailbot.reading.facts.title_form import formed, has_field
from mailbot.reading.facts.told_state import is_state, without_early
from mailbot.reading.facts.torn import mended, paired, reflexive
from mailbot.reading.facts.vocabulary import spoken
from mailbot.reading.facts.wanted import apart, bare
from mailbot.reading.facts.wished import compared, wished
from mailbot.reading.facts.words.small import SMALL
from mailbot.terms import Found, Mark, Origin

LIKELY: Final = 0.075  # from which a name is taken without a question, if no rule found it, too

FAINT: Final = 0.06  # below which a name that no rule found is none
FAIR: Final = 0.3  # from which a name reaches back over words that a rule left out
LIKELY_SAID: Final = 0.3  # from which words say pay or a last day that no rule found
SURE: Final = 0.5  # from which a name reaches over whatever small word is in it
LIKELY_RESULT: Final = 0.35  # from which words are a result, if no rule found it, too
LIKELY_ANOTHER: Final = 0.25  # and from which beside one in the same lines: results come in lists

# the hours of a job before its name
_HOURS: Final = re.compile(
    r"^(?:(?:full|part|half)[- ]?time|vollzeit|teilzeit|voltijd|deeltijd)\s+(?=\w)", re.IGNORECASE
)
# what is achieved, before what is told of it: "un glossaire unique que", "a kitchen that"
_WHOSE: Final = re.compile(
    r"(?:an?|the|un[aeo]?|l[ae]s?|los|des?|uma?|ein\w*|een|het|d[eiao]|el) (?:\w+ ){1,3}"
    r"(?:that|which|who|que|qui|che|die|der|das|dat|den) ",
    re.IGNORECASE,
)
# "We have no name for it yet, something between a cook and a caretaker"
_NAMELESS: Final = re.compile(
    r"\b(?:no name for|keinen namen für|pas de nom pour|sin nombre para|sem nome para"
    r"|senza nome per|geen naam voor)\b",
    re.IGNORECASE,
)
# of what a figure is: "Wine: 14 euros a head, we are at 9"
_LABEL: Final = re.compile(r"[^\W\d_]{2,20}(?: [^\W\d_]{2,20})?: ")
# between a name that is none and the right one
_RATHER: Final = re.compile(
    r"\b(?:but|rather|sondern|mais|plutôt|sino|bensì|ma|mas|sim|maar|utan|men)\s$", re.IGNORECASE
)
# behind what a role's name may go on: "Berater für Aufenthaltsrecht", "Registered Manager and Lead"
_JOINING: Final = frozenset(
    {"for", "für", "pour", "para", "per", "and", "und", "et", "e", "y", "of", "de", "di", "do"}
)
# … and what joins two words of a house's name alone: "Bagger en Berging"
_AND: Final = frozenset({"en", "och", "og"})


_TOWARDS: Final = frozenset({"de", "di", "do", "da", "von", "van", "aus", "uit"})


_BRACKETED: Final = re.compile(r"[.!?…]\s+\([^()]*$")  # before what stands in such a sentence
_PARTING: Final = frozenset({"-", "–", "—", "|"})  # "Ann Bell – Bell Roofing"


@dataclass(frozen=True, slots=True)
class Settled:
    """The finds of both."""

    title: Found[str] | None
    organization: Found[str] | None
    objective: Found[str] | None
    outcomes: tuple[Found[str], ...]
    pay: tuple[Passage, ...]  # the words that say it, each as if it were labelled
    deadline: tuple[Passage, ...]


def settled(by_rules: Ruled, spans: Sequence[Span], listed: Sequence[Passage]) -> Settled:
    """Settle each fact: what is tagged counts, having been told what the rules found."""
    results = with_time(_results(by_rules.outcomes, spans, listed), listed)
    named = _employers(spans) if acts_for_another(listed) else spans
    employer = with_article(_name(by_rules.organization, named, Sort.ORGANIZATION), listed)
    employer = without_address(up_to_mark(employer, listed), listed)
    house = employer.value if employer is not None else None
    role = _name(by_rules.title, spans, Sort.TITLE)
    if role is not None and house is not None and LEGAL.sub("", role.value) == house:
        role = None  # "Open position, Wild Stem Ltd"
    return Settled(
        with_field(formed(role, listed, house), employer, listed),
        employer,
        by_rules.objective or _aim(spans),
        results,
        _said(spans, Sort.PAY, Topic.PAY, results),
        _said(spans, Sort.DEADLINE, Topic.DEADLINE, results),
    )


def _aim(spans: Sequence[Span]) -> Found[str] | None:
    """Give the aim that is tagged, unless it says how things stand: "today one in ten stays"."""
    aim = _name(None, spans, Sort.OBJECTIVE)
    return None if aim is not None and at_present(aim.value) else aim


def _employers(spans: Sequence[Span]) -> list[Span]:
    """Give the spans that do not name a recruiter, who signs for somebody else."""
    signed = {span.text for span in spans if span.passage.origin is Origin.SIGNATURE}
    return [span for span in spans if span.text not in signed]


def _name(ruled: Found[str] | None, spans: Sequence[Span], sort: Sort) -> Found[str] | None:
    named = [span for span in spans if span.sort is sort]
    if not named:
        return ruled
    best = _longest(max(named, key=lambda span: span.sure), named)
    if sort is Sort.TITLE:
        best = _first_of_several(best, named)
        if ruled is not None and _shortens(best, ruled, named):
            return ruled
        if ruled is not None and (pair := _both_genders(ruled, best, named)) is not None:
            return pair
    if ruled is None and (best.sure < FAINT or _NAMELESS.search(best.passage.text)):
        return None
    if (
        ruled is not None
        and best.text.endswith(f" {ruled.value}")
        and (best.sure < FAIR or _RATHER.search(best.text.removesuffix(ruled.value)))
    ):
        return ruled  # "not Herd Assistant but Herd Manager"
    if ruled is not None and (_of_somebody(best, ruled) or _torn(best, ruled)):
        return ruled
    best = _house_alone(best, ruled) if ruled is not None else best
    name = _HOURS.sub("", GENDER.sub("", best.text).strip())
    name = LEGAL.sub("", name).strip(" ,") if sort is Sort.ORGANIZATION else name
    name = nominative(with_end(beside(name))) if sort is Sort.TITLE else name
    if ruled is not None and (
        ruled.value.casefold() == name.casefold()
        or (best.sure < SURE and _ends_before(ruled.value, name, sort))
        or _cut_short(name, ruled.value, best.passage, sort)
        or (sort is Sort.TITLE and _stops_early(name, ruled.value))
        or (best.sure < SURE and sort is Sort.ORGANIZATION and trim(name) == ruled.value)
    ):
        return ruled
    return found(name, best.passage, sure=best.sure >= LIKELY)


def _both_genders(ruled: Found[str], best: Span, named: Sequence[Span]) -> Found[str] | None:
    """Give the name in both genders of which a tag has one: "Köchin oder einen Koch"."""
    at = best.passage.text.find(ruled.value)
    if at < 0 or not is_paired_name(ruled.value) or best.text not in ruled.value:
        return None
    # the other tag may go on: "… oder eine Meisterin für die Werkstattleitung"
    ends = [at + len(ruled.value)]
    for span in named:
        start = span.passage.text.find(span.text, at)
        if span.passage is best.passage and at <= start < ends[0] and span.sure >= FAIR:
            ends.append(start + len(span.text))
    return replace(ruled, value=best.passage.text[at : max(ends)])


def _longest(best: Span, named: Sequence[Span]) -> Span:
    """Prefer "Institute for Soil Research" to the "Institute" that a signature has of it."""
    whole = [
        span
        for span in named
        if span.sure >= LIKELY
        and span.text.startswith(f"{best.text} ")
        and (
            best.passage.origin is Origin.SUBJECT  # which may shorten it
            or (further := span.text.removeprefix(best.text).split()[0]) in _JOINING
            or (further in _AND and best.sort is Sort.ORGANIZATION)
        )
    ]
    return max(whole, key=lambda span: len(span.text), default=best)


def _house_alone(best: Span, ruled: Found[str]) -> Span:
    """Take who writes off a tag that goes on: "Ann Bell with Bell Roof" "and Tile"."""
    who, met, behind = best.text.partition(f" {ruled.value}")
    led = spoken("of_house").fullmatch(who.split()[-1]) if met and behind else None
    if best.sort is not Sort.ORGANIZATION or led is None or is_kind(who.split()[0]):
        return best
    return replace(best, text=f"{ruled.value}{behind}")


def _of_somebody(best: Span, ruled: Found[str]) -> bool:
    """Tell "Ana de Pan del Norte", who writes and for whom, from "Ayuntamiento de Soria"."""
    who, _, rest = best.text.partition(" ")
    if best.sort is not Sort.ORGANIZATION or is_kind(who) or not rest.endswith(ruled.value):
        return False
    before = rest.removesuffix(ruled.value).split()[-1:]
    return any(one in _PARTING or spoken("of_house").fullmatch(one) for one in before)


def _torn(best: Span, ruled: Found[str]) -> bool:
    """Whether a tag has the end of a bracket and not its beginning: "Jefatura, campus Sur)"."""
    torn = best.text.count(")") > best.text.count("(")
    return torn and best.text.startswith(ruled.value)


def _shortens(best: Span, ruled: Found[str], named: Sequence[Span]) -> bool:
    """Whether the subject has "Baker wanted", and the text the "night baker" that rules found."""
    short, whole = best.text.casefold(), ruled.value.casefold()
    if best.passage.origin is not Origin.SUBJECT or not whole.endswith(f" {short}"):
        return False
    told = [span for span in named if span.passage.origin is not Origin.SUBJECT]
    return any(span.text.casefold() == whole for span in told)


def _first_of_several(best: Span, named: Sequence[Span]) -> Span:
    """Give the first of several roles on lines of their own: the others are other jobs."""
    alone = [
        span
        for span in named
        if span.sure >= LIKELY
        and span.passage.origin is not Origin.SUBJECT
        and span.passage.text.strip(" *.:") == span.text
    ]
    return alone[0] if best in alone else best


def _cut_short(name: str, ruled: str, passage: Passage, sort: Sort) -> bool:
    """Whether a tag leaves off some of what stands behind a label, and no small word parts them."""
    rest = ruled.removeprefix(name) if passage.via is Via.LABEL else ""
    return rest not in ("", ruled) and not (rest[0] == " " and _ends_before(name, ruled, sort))


def _ends_before(ruled: str, name: str, sort: Sort) -> bool:
    """Tell "técnico" in "técnico en Bilbao" from "Director" in "Director for Youth and Sport"."""
    if not name.startswith(f"{ruled} "):
        return False
    first, *rest = name.removeprefix(ruled).split()
    if sort is Sort.ORGANIZATION and first in _TOWARDS and "".join(rest)[:1].isupper():
        return True  # its town: "Helados La Gringa de Córdoba"
    if sort is Sort.TITLE and is_quality(first) and not rest:
        return True  # "planchadora rápida"
    if (
        sort is Sort.TITLE
        and ruled.rsplit(None, 1)[-1].islower()
        and " " in ruled
        and first[:1].isupper()
    ):
        return True  # "Choir director Blue Hill"
    if first.startswith("("):
        # a town, the hours: what belongs to a name stands in it
        return sort is not Sort.TITLE or not has_field(name, ruled)
    if first.casefold() in _JOINING or (sort is Sort.ORGANIZATION and first in _AND):
        return not rest or rest[0].casefold() in SMALL
    return first.casefold() in SMALL or (
        sort is Sort.ORGANIZATION and first.islower() and name[:1].isupper()
    )


def _stops_early(name: str, ruled: str) -> bool:
    """Tell a tag that stops before "per la comunità minori", which belongs to the name."""
    first, *rest = ruled.removeprefix(name).split() if ruled.startswith(f"{name} ") else [""]
    return bool(rest) and first.casefold() in _JOINING


def _results(
    ruled: tuple[Found[str], ...], spans: Sequence[Span], listed: Sequence[Passage]
) -> tuple[Found[str], ...]:
    """Take what is tagged, parted as the rules part it, and what they found right beside it."""
    likely = [span for span in spans if span.sort is Sort.OUTCOME and span.sure >= LIKELY_ANOTHER]
    sure = {
        span.passage.number
        for span in likely
        if span.sure >= LIKELY_RESULT or any(_share(span.text, one.value) for one in ruled)
    }
    of_items = [one for one in ruled if len(one.value.split()) <= MAX_ITEM]
    told = [
        span
        for span in spans
        if span.sort is Sort.OUTCOME
        and (
            any(_share(span.text, one.value) for one in of_items)
            or (span in likely and span.passage.number in sure and not _is_another(span))
        )
    ]
    contrasts = [one.value for one in ruled if contrasted.is_whole(one.value)]
    placed: list[tuple[Passage, Found[str]]] = []
    for span in told:
        mark = RESULT_MARK.match(span.text)
        text = trimmed(span.text[mark.end() if mark is not None else 0 :])
        text = next((one.value for one in ruled if _goes_on(one.value, text)), text)
        text = mended(_item(text, span.passage, ruled), span.passage.text)
        text = next((one for one in contrasts if text in one), text)
        parts = [one for one in ruled if _is_part(one.value, text)]
        parted = len(parts) > 1 or (parts and _leads(text.removesuffix(parts[0].value)))
        placed += [
            (span.passage, one) for one in (parts if parted else [found(text, span.passage)])
        ]
    near = {span.passage.number + step for span in told for step in (-1, 0, 1)}
    beside = [passage for passage in listed if passage.number in near]
    for one in ruled:
        told_again = any(_share(one.value, other.value) for _, other in placed)
        if not told_again and not _is_remark(one.value):
            near_by = listed if contrasted.is_one(one.value) else beside
            placed += [(passage, one) for passage in near_by if one.value in passage.text][:1]
    lines = frozenset(passage.number + step for passage, _ in placed for step in (-1, 0, 1))
    placed += [
        (passage, one)
        for passage, one in wished(listed, spans, lines)
        if not any(_share(one.value, other.value) for _, other in placed)
        or _holds_all(one.value, [other.value for _, other in placed])
    ]
    placed = [one for each in placed for one in _wanted(*each, ruled)]
    placed = [one for one in placed if not any(_within(one, other) for other in placed)]
    placed.sort(key=lambda one: (one[0].number, one[0].text.find(one[1].value)))
    placed = _whole(placed)
    placed = [each for each in placed if not _is_bracketed(*each)] or placed
    placed = without_early(standing(placed))
    placed = [
        (passage, replace(one, value=reflexive(one.value, passage.text))) for passage, one in placed
    ]
    placed = [each for each in placed if not _is_told(*each)] or placed
    return tuple({one.value.casefold(): one for _, one in reversed(placed)}.values())[::-1] or ruled


def _whole(placed: Sequence[tuple[Passage, Found[str]]]) -> list[tuple[Passage, Found[str]]]:
    """Make one of two results that overlap: "every cook and every guest", cut at the "and"."""
    kept: list[tuple[Passage, Found[str]]] = []
    for passage, one in placed:
        if kept and kept[-1][0] is passage:
            text, first = passage.text, kept[-1][1]
            start, at = text.find(first.value), text.find(one.value)
            ends = start + len(first.value), at + len(one.value)
            at -= len(paired(text, at)) if at >= 0 else 0
            if min(start, at) >= 0 and at < ends[0] < ends[1]:
                kept[-1] = passage, replace(first, value=text[min(start, at) : ends[1]])
                continue
        kept.append((passage, one))
    return kept


def _is_bracketed(passage: Passage, one: Found[str]) -> bool:
    """Whether a result stands in a sentence in brackets, beside the others: "(Last year: 9.)"."""
    before, found_it, behind = passage.text.partition(one.value)
    inside = ")" in f"{one.value}{behind}" and _BRACKETED.search(before) is not None
    return bool(found_it) and inside


def _holds_all(whole: str, others: Sequence[str]) -> bool:
    """Whether a sentence compares a state with an aim, of which others are but the parts."""
    parts = [other for other in others if _share(whole, other)]
    return (
        len(parts) <= 2
        and all(part in whole for part in parts)
        and len(sentences(whole)) == 1
        and bool(compared(whole))
    )


def _item(text: str, passage: Passage, ruled: Sequence[Found[str]]) -> str:
    """Give the whole item of a list, with the state told in it: "No injuries. Today it's 5"."""
    if not is_item(passage, ruled):
        return text
    whole = (one.value for one in ruled if text in one.value and one.value in passage.text)
    item = next((item for item in whole if len(item.split()) <= MAX_ITEM), text)
    front = item.partition(text)[0]
    return bare(item if any(map(str.isalpha, front)) else item.removeprefix(front))


def _wanted(
    passage: Passage, one: Found[str], ruled: Sequence[Found[str]]
) -> list[tuple[Passage, Found[str]]]:
    """Give a result without the words that want it; several where it is wanted anew within."""
    if is_item(passage, ruled):
        return [(passage, one)]
    if contrasted.compares(one.value):
        text = contrasted.begun(one.value)
        return [(passage, one if text == one.value else found(text, passage))]
    before = passage.text.partition(one.value)[0]
    texts = [text for wish in apart(one.value, before) for text in map(bare, clauses.plainly(wish))]
    if texts == [one.value]:
        return [(passage, one)]
    return [(passage, found(text, passage)) for text in texts]


def _is_remark(text: str) -> bool:
    """Tell "We have no number for that one" beside results, and work to be done."""
    weight = strength(text)
    speaks = spoken("speaker").match(text) and not text.startswith("I ")  # "i" in Italian
    return weight < 0 or (weight < ENOUGH and bool(speaks))


def _is_another(span: Span) -> bool:
    """Tell "plan with three days at the yard": words that say something else of the job."""
    alone = (replace(span.passage, text=span.text, topic=None, section=None, via=Via.NONE),)
    told = place.read(alone) or other_jobs.read(alone)
    return told is not None or (
        spoken("deadline").search(span.text) is not None and any(map(str.isdigit, span.text))
    )


def _is_told(passage: Passage, one: Found[str]) -> bool:
    """Tell how things are today, in running text, from what is to be."""
    before = passage.text.partition(one.value)[0]
    return passage.mark is not Mark.BULLET and is_state(one.value, before)


def _within(one: tuple[Passage, Found[str]], other: tuple[Passage, Found[str]]) -> bool:
    """Whether a result is only a part of another one: "half of them over seventy"."""
    (passage, part), (place_of_other, whole) = one, other
    return passage is place_of_other and part.value != whole.value and part.value in whole.value


def _goes_on(ruled: str, tagged: str) -> bool:
    """Whether a result that the rules found says more: "a glossary that all of us use"."""
    before, met, behind = ruled.partition(tagged)
    at = len(before.rstrip()) - 1
    of_who = ruled[at] == "," != inside_hidden(ruled)[at]  # "my father, who is 71, …"
    of_what = _LABEL.fullmatch(before) and tagged[:1].isdigit() and not contrasted.leads_up(before)
    return bool(met and not behind and (of_who or of_what or _WHOSE.fullmatch(before)))


def _leads(text: str) -> bool:
    """Tell "erstens" before a result: a word that only counts it, or joins it."""
    return text.endswith(" ") and len(text.split()) == 1


def _is_part(ruled: str, tagged: str) -> bool:
    """Whether what the rules found is in what is tagged, but for the time that it begins with."""
    return ruled in tagged or (ahead.begins(ruled) and tagged.startswith(ahead.rest(ruled)))


def _share(one: str, other: str) -> bool:
    return one in other or other in one


def _said(
    spans: Sequence[Span], sort: Sort, topic: Topic, results: Sequence[Found[str]]
) -> tuple[Passage, ...]:
    """Give what is tagged as if its writer had labelled it; a result's sum and day are its own."""
    return tuple(
        replace(span.passage, text=span.text, topic=topic, section=topic, via=Via.LABEL)
        for span in sorted(spans, key=lambda span: -span.sure)
        if span.sort is sort
        and span.sure >= LIKELY_SAID
        and not any(_share(span.text, result.value) for result in results)
    )
