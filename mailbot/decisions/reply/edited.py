"""What an edit makes of a listing: words as they stand, the rest as an answer is read.

An editor's, or an employer's line with its label (`typed`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, Final

from mailbot import weblink, wording
from mailbot.decisions import scrutiny
from mailbot.decisions.language.speech import folded, words
from mailbot.decisions.reply import beside_pay, besides, day_told, our_letter, side_terms, sums
from mailbot.decisions.reply.amendments import Amendment, is_nothing
from mailbot.decisions.reply.remarks import has_figure
from mailbot.matters import Situation
from mailbot.reading.classify import answers_yes
from mailbot.reading.facts import links, phone, read_answers, town, way
from mailbot.reading.facts.torn import closed
from mailbot.reading.facts.vocabulary import spoken
from mailbot.reading.folding import fold
from mailbot.terms import BESIDE, Apply, Fact, Listing, OtherJobs, Place

# How a pair of quotation marks begins and ends, in the languages of those who type them.
_QUOTATION: Final = frozenset({'""', "''", "“”", "„“", "„”", "‘’", "‚‘", "«»", "»«", "”“", "””"})

_MOST_OF_TOWN: Final = 120  # characters
_MOST_OF_TERMS: Final = 200  # the same
_MOST_OF_WORD: Final = 3  # words: "to be discussed"
_BEHIND: Final = re.compile(r",|\s(?=\()")  # a comma, or before a bracket
_BUT: Final = re.compile(r"^(?:but|aber|mais|pero|mas|ma|maar|men|ale)\s+", re.IGNORECASE)

# What is one answer with another one: it is read as a part of that, and goes with it.
_ASKED_WITH: Final = {Fact.TOWN: Fact.PLACE, Fact.PHONE: Fact.APPLY, Fact.WAY: Fact.APPLY}
# Lead to an address or a number, and say no more than these.
_LEADS: Final = folded("""
    please apply application applications by via per write send contact reach to at on e email mail
    call ring phone telephone tel text sms whatsapp signal telegram number bewerbung bewerbungen
    bitte an unter auf anrufen telefon mailen téléphone tél appeler appelez au à llamar teléfono al
    ligar telefone chiamare bellen telefoon naar på till the
""")
# A plain answer on another job, which our own word for it says as well.
_PLAIN: Final = folded("""
    yes no not another other job jobs welcome allowed permitted fine ok okay possible forbidden but
    to be discussed is are it of course the a
    ja nein nicht kein erlaubt gestattet möglich willkommen gern gerne aber ist sind verboten
    oui non pas autorisé autorisée permis possible bienvenu bienvenue mais est interdit
    sí no permitido permitida posible bienvenido pero es sim não permitido possível bem vindo mas é
    sì permesso consentito possibile benvenuto ma è nee niet toegestaan mogelijk welkom maar
""")
# Begins what is sent along, and no other way to apply.
_ALONG: Final = folded("with and plus including mit und avec et con y com e met en med och og")
_EITHER: Final = re.compile(r"\b(?:or|oder|ou|o|of|eller|lub)\b", re.IGNORECASE)
_JOINTS: Final = folded("or and oder und ou et o y e of en eller och og lub i")


def edited(s: Situation, listing: Listing, edit: Amendment) -> Listing | None:
    """Return a listing as an edit has it; None where its value cannot be read."""
    values = _values(s, listing, edit)
    if Fact.OTHER_JOBS in values:
        beside = values.get(BESIDE[Fact.OTHER_JOBS])
        values[Fact.OTHER_JOBS] = side_terms.settled(values[Fact.OTHER_JOBS], beside)
    return replace(listing, **values) if values else None


def as_typed(s: Situation, listing: Listing, edit: Amendment) -> Listing | None:
    """Return a listing as an editor's edit has it: what is typed stands, whatever is read in it.

    "Up to one day a week, with consent" is the whole of an answer, and so is "30 January, postmark
    counts".
    """
    listing_now = edited(s, listing, edit)
    if edit.nth or is_nothing(edit.value):
        return listing_now
    text = wording.one_line(_unquoted(edit.value)).rstrip(" .")
    fit = len(text) <= _MOST_OF_TERMS and scrutiny.printable(text, s.office.mailbox)
    if edit.fact is Fact.OTHER_JOBS and fit and " " in text:
        printed = _shown(listing_now, edit.fact) if listing_now else ""
        lost = _worded(text) - _worded(printed)
        bare = listing_now is not None and listing_now.other_jobs_beside is None
        plain = words(text)[0].text in _PLAIN or answers_yes(text.partition(",")[0])
        worded = bare and not plain  # "in small measure allowed"
        if listing_now is None or worded or any(map(_is_count, lost)):
            return replace(listing, other_jobs=OtherJobs.STATED, other_jobs_beside=text)
    if edit.fact is Fact.DEADLINE and fit and listing_now:
        rest = day_told.behind(text, s.now.date())
        return replace(listing_now, deadline_beside=rest) if rest else listing_now
    return listing_now


def _worded(text: str) -> frozenset[str]:
    """Return the words of a text that say more than yes or no."""
    return frozenset(word.text for word in words(text)) - _PLAIN


def _is_count(word: str) -> bool:
    """Whether a word says how much: "2", "one"."""
    return any(map(str.isdigit, word)) or spoken("numerals").fullmatch(word) is not None


def has_result(listing: Listing, edit: Amendment) -> bool:
    """Whether there is a result of that place, or it is the next one, said for the first time."""
    nth, results = edit.nth, len(listing.outcomes)
    return 0 < abs(nth) <= results or (nth == results + 1 and not is_nothing(edit.value))


def is_as_shown(s: Situation, listing: Listing, edit: Amendment) -> bool:
    """Whether what an edit is about stands there as the answered letter, an earlier one, has it."""
    if not s.letter:
        return False
    one = edit.nth and abs(edit.nth) <= len(listing.outcomes)
    stands = (
        (listing.outcomes[_place(listing, edit.nth)],)
        if one
        else listing.outcomes
        if edit.fact is Fact.OUTCOMES
        else (_shown(listing, edit.fact),)
    )
    return all(our_letter.shows(s.letter, each) for each in stands)


def seen(before: Listing, after: Listing, edit: Amendment) -> tuple[str, str]:
    """Put into words what an edit was about, before and after it; "" where there is nothing."""
    if edit.nth:
        at = _place(before, edit.nth)
        gone = len(after.outcomes) < len(before.outcomes)
        return "".join(before.outcomes[at : at + 1]), "" if gone else after.outcomes[at]
    return _shown(before, edit.fact), _shown(after, edit.fact)


def differing(before: Listing, after: Listing) -> tuple[str, str]:
    """Put into words the first part that two listings have otherwise, in both of them."""
    was, now = ([_shown(each, fact) for fact in Fact] for each in (before, after))
    return next((pair for pair in zip(was, now, strict=True) if pair[0] != pair[1]), ("", ""))


def _shown(listing: Listing, fact: Fact) -> str:
    told = wording.words(listing)
    if fact is Fact.APPLY:
        return told.applying or ""
    if fact is not Fact.PLACE and not getattr(listing, fact):
        return ""
    said = getattr(told, fact) or ""
    if isinstance(said, wording.Link):
        return said.address
    return "; ".join(said) if isinstance(said, tuple) else str(said)


def _values(s: Situation, listing: Listing, edit: Amendment) -> dict[str, Any]:
    """Read what an edit sets: the place with its town, and all of where applications go."""
    fact = edit.fact
    if edit.nth:
        return {fact: _with_result(listing, edit)}
    if is_nothing(edit.value) and not (
        fact is Fact.OTHER_JOBS and _value(s, fact, edit.value)  # "no" is an answer, too
    ):
        return {part: getattr(Listing(), part) for part in _whole(fact)}
    match fact:
        case Fact.OUTCOMES:
            results = _value(s, fact, edit.value)
            return {fact: results, "by_when": None} if results else {}
        case Fact.PLACE:
            return _placed(s, listing, edit.value)
        case Fact.TOWN:
            said = _where(s, edit.value)
            return {fact: said} if said else {}
        case Fact.PAY:
            return _paid(s, listing, edit.value)
        case Fact.DEADLINE:
            day = _value(s, fact, edit.value)
            hour = day and day_told.hour(edit.value, day, s.now.date())
            return {fact: day, BESIDE[fact]: hour.words if hour else None} if day else {}
        case Fact.OTHER_JOBS:
            return _with_beside(s, fact, edit.value)
        case Fact.APPLY | Fact.WAY:
            return _applied(s, edit.value)
        case _:
            value = _value(s, fact, edit.value)
            return {} if value is None else {fact: value}


def _whole(fact: Fact) -> tuple[str, ...]:
    """Return a field with what is said, and goes, together with it."""
    parts = (part for part, asked in _ASKED_WITH.items() if asked is fact)
    return (fact, *parts, *((BESIDE[fact],) if fact in BESIDE else ()))


def _with_beside(s: Situation, fact: Fact, argument: str) -> dict[str, Any]:
    """Read "EUR 60,000 a year plus 10 % bonus", "yes, but not for competitors"."""
    asked = [part for part in _whole(fact) if part != BESIDE[fact]]
    text = _unquoted(argument)
    every = {part: _value(s, Fact(part), text) for part in asked}
    if fact is Fact.OTHER_JOBS and (worded := _on_other_jobs(s, text, every[fact])):
        return worded
    halves = besides.parted(fact, text)
    if halves:
        said = {part: _value(s, Fact(part), halves[0]) for part in asked}
        if any(said.values()):
            return {**said, BESIDE[fact]: halves[1]}
    return {**every, BESIDE[fact]: None} if any(every.values()) else {}


def _on_other_jobs(s: Situation, text: str, whole: OtherJobs | None) -> dict[str, Any] | None:
    """Read a word on another job, and what bounds it: "welcome, with our written consent".

    The word is what it says, whatever else the whole would be read as. With a figure, as in "at
    most 100 % in all", what stands behind the word is a bound in any language.
    """
    head, rest = _halves(text)
    brief = rest and len(head.split()) <= _MOST_OF_WORD
    word = _value(s, Fact.OTHER_JOBS, head) if brief else None
    if word not in (None, OtherJobs.NO) and (word != whole or has_figure(rest)):
        bound = rest if scrutiny.printable(rest, s.office.mailbox) else None
        return {Fact.OTHER_JOBS: word, BESIDE[Fact.OTHER_JOBS]: bound}
    bound = _terms(whole, text)
    if bound is None and word is whole and whole is not OtherJobs.NO:
        bound = _terms(OtherJobs.WELCOME, f"yes, {rest}")
    return {Fact.OTHER_JOBS: whole, BESIDE[Fact.OTHER_JOBS]: bound} if bound else None


def _applied(s: Situation, argument: str) -> dict[str, Any]:
    """Read how one applies: an address, a link, a number are that, and all else is as it is typed.

    It stands beside these, or is the way by itself: "by post to 4 High Street".
    """
    text = wording.one_line(_unquoted(argument))
    if not scrutiny.printable(text, s.office.mailbox):
        return {}
    to = _value(s, Fact.APPLY, text)
    address = _typed_address(to, text)
    number = phone.NUMBER.search(text.replace(address, " " * len(address)) if address else text)
    called = _called(number, text, address)
    taken = [each for each in (address, number[0] if number and called else "") if each]
    parts, start = [], 0
    for at, each in sorted((text.find(each), each) for each in taken):
        parts.append(_bare(text[start:at], before=True, behind=start > 0))
        start = at + len(each)
    parts.append(_bare(text[start:], before=False, behind=start > 0))
    if any(weblink.host_of(url) is None for each in parts for url in links.urls(each)):
        return {}  # a slip that no reader could open
    ways = [
        each
        for each in parts
        if each and (not taken or (way.of_sentence(each, asked=True) and not _goes_along(each)))
    ]
    beside = [each for each in parts if each and each not in ways]
    return {
        Fact.APPLY: to if address else None,
        Fact.PHONE: called,
        Fact.WAY: ", or ".join(ways) or None,
        BESIDE[Fact.APPLY]: ", ".join(beside) or None,
    }


def _goes_along(part: str) -> bool:
    """Whether words behind an address say what is sent to it: "with a photograph"."""
    return fold(part.split(maxsplit=1)[0]).strip(".:,;") in _ALONG


def _typed_address(to: Apply | None, text: str) -> str:
    """Return an address or a link as it is typed; "" for none, and for whom only words name."""
    if to is None:
        return ""
    if to.url:
        return next(links.urls(text), "")
    at = text.casefold().find((to.email or "").casefold())
    return text[at : at + len(to.email or "")] if at >= 0 else ""


def _called(number: re.Match[str] | None, text: str, address: str) -> str | None:
    """Return a number with how it is reached, where nothing else is typed before it."""
    if number is None:
        return None
    before = text[: number.start()].rpartition(address)[2] if address else text[: number.start()]
    how = phone.messaged(before)
    bare = not _bare(before, before=True, behind=True)
    return " ".join(filter(None, (how, " ".join(number[0].split())))) if bare else None


def _bare(part: str, *, before: bool, behind: bool) -> str:
    """Return words beside an address or a number without what only leads to it, or joins them."""
    said = part.strip(" ,;.:()<>").split()

    def idle(word: str, among: frozenset[str]) -> bool:
        return fold(word).strip(".:,;-") in among

    while said and (behind or before) and idle(said[0], _JOINTS):
        del said[0]
    while before and said and idle(said[-1], _LEADS | _JOINTS):
        del said[-1]
    if before and all(idle(word, _LEADS | _JOINTS) for word in said):
        return ""
    return closed(" ".join(said).strip(" ,;"))


def _halves(text: str) -> tuple[str, str]:
    """Part a value from what stands behind its comma, or in brackets."""
    head, rest = (*(part.strip() for part in _BEHIND.split(text, maxsplit=1)), "")[:2]
    bare = rest[1:-1] if rest[:1] + rest[-1:] == "()" else rest
    return head, _BUT.sub("", bare).rstrip(" .")


def _placed(s: Situation, listing: Listing, argument: str) -> dict[str, Any]:
    """Read where the work is: its kind, and a town beside it; or a choice, as it is typed.

    "In our office in Leeds, or remote" is neither on site nor remote; nor is, by its new town
    alone, what was remote.
    """
    if either := choice(s, argument):
        return {Fact.PLACE: None, Fact.TOWN: either}
    place, town = _value(s, Fact.PLACE, argument), _where(s, argument)
    if place is None and listing.place is not Place.REMOTE:
        return {Fact.TOWN: town} if town else {}
    return {Fact.PLACE: place, Fact.TOWN: town} if town or place else {}


def choice(s: Situation, argument: str) -> str | None:
    """Return where the work is as it is typed, if that is a choice: "Leeds, or remote"."""
    whole, town = _unquoted(argument), _where(s, argument)
    either = _EITHER.search(town) if town else None
    if town is None or either is None or len(whole) > _MOST_OF_TOWN:
        return None
    at_end = not (town[: either.start()].strip() and town[either.end() :].strip())
    return whole if at_end or _value(s, Fact.PLACE, town) else None


def _where(s: Situation, argument: str) -> str | None:
    """Return the town as it is typed: all that is said beside the kind of work."""
    typed = town.beside_kind(_unquoted(argument))
    fit = typed and scrutiny.printable(typed, s.office.mailbox)
    return typed if fit and len(typed) <= _MOST_OF_TOWN else None


def _paid(s: Situation, listing: Listing, argument: str) -> dict[str, Any]:
    """Read "EUR 2,150 a month, 13 months a year": the sum, and all else as it is typed.

    "50k" alone is in the money, and for the time, of what stands there.
    """
    text = " ".join(_unquoted(argument).split())
    parts = beside_pay.parted(text)
    value = _value(s, Fact.PAY, text) or _value(s, Fact.PAY, f"Pay: {text}")
    if value is None:
        return {}
    value = sums.in_terms_of(value, listing.pay) if listing.pay else value
    if parts is None or not parts.is_of(value):
        return {Fact.PAY: value, BESIDE[Fact.PAY]: None}
    fit = scrutiny.printable(parts.words, s.office.mailbox)
    return {Fact.PAY: parts.of(value), BESIDE[Fact.PAY]: parts.words} if fit else {}


def _terms(value: OtherJobs | None, text: str) -> str | None:
    return besides.terms(text, value) if value else None


def _place(listing: Listing, nth: int) -> int:
    return nth - 1 if nth > 0 else len(listing.outcomes) + nth


def _with_result(listing: Listing, edit: Amendment) -> tuple[str, ...]:
    """Return the results with one of them in other words, or without it."""
    text = " ".join(_unquoted(edit.value).split())
    outcomes = list(listing.outcomes)
    at = _place(listing, edit.nth)
    outcomes[at : at + 1] = [] if is_nothing(text) else [text]
    return tuple(outcomes)


def _value(s: Situation, fact: Fact, argument: str) -> Any:
    text = _unquoted(argument)
    match fact:
        case Fact.TITLE | Fact.ORGANIZATION | Fact.OBJECTIVE:
            return " ".join(text.split()) or None
        case Fact.TERMS:
            line = " ".join(text.split())
            fit = len(line) <= _MOST_OF_TERMS and scrutiny.printable(line, s.office.mailbox)
            return line.rstrip(" .") or None if fit else None
        case Fact.OUTCOMES:
            lines = text.replace(";", "\n").splitlines()
            outcomes = (_unquoted(line.strip().lstrip("-*•– ")) for line in lines)
            return tuple(filter(None, outcomes)) or None
        case _:
            asked = _ASKED_WITH.get(fact, fact)
            found = getattr(read_answers(text, (asked,), s.author, s.now.date()), fact)
            fit = found and scrutiny.printable(found.value, s.office.mailbox)
            return found.value if fit else None


def _unquoted(text: str) -> str:
    """Return a value without quotation marks around the whole of it: “Roofing foreman”."""
    text = text.strip()
    marks = text[:1] + text[-1:]
    alone = not any(mark in text[1:-1] for mark in marks)
    return text[1:-1].strip() if marks in _QUOTATION and alone else text
