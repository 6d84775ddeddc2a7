"""How else one applies, in the employer's own words: by post, by coming by.

Neither an address nor a link nor a number to call; what stands beside it of these is read by
their own readers, and ends it. A house number is a part of it, and so is the town of a visit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import islice
from typing import Final

from mailbot.reading.alternations import compiled, whole_words
from mailbot.reading.facts import dates, links
from mailbot.reading.facts.apply import ADDRESS, to_sender, undisguised
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.passages import Passage, Via, found
from mailbot.reading.facts.phone import NUMBER, calls
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.streets import street
from mailbot.reading.facts.torn import closed
from mailbot.reading.facts.vocabulary import bracket, joined, spoken
from mailbot.reading.facts.words import ways
from mailbot.reading.facts.words.days import DAYS
from mailbot.reading.memory import remembered
from mailbot.terms import Found, Mark, Origin

MOST: Final = 200  # characters of it that are printed
TRIGGERS: Final = 8  # of a sentence that are looked at
LINES: Final = 5  # of an address that stands below
OF_LINE: Final = 60  # characters of such a line
NEAR: Final = 25  # characters behind "by" in which a day may stand
OF_ANSWER: Final = 12  # words of a place that is all of an answer

_WRITTEN: Final = (Origin.BODY, Origin.FORWARD, Origin.ATTACHMENT)
_ASIDE: Final = (
    Topic.VIDEO, Topic.PAY, Topic.OUTCOMES, Topic.OBJECTIVE, Topic.DUTIES, Topic.REQUIREMENTS,

)  # fmt: skip
_PARTS: Final = re.compile(
    r"\s*[,;()]\s*|\s[–—-]\s"
    r"|\s(?=(?:or|oder|ou|o|oppure|of|eller|lub|and|und|et|y|e|en|och|og|i|but|aber|sondern|mais"
    r"|pero|mas|ma|maar|men|ale)\s)",
    re.IGNORECASE,
)
_JOINT: Final = re.compile(
    r"(?:or|oder|ou|o|oppure|of|eller|lub|and|und|et|y|e|en|och|og|i|but|aber|sondern|mais|pero|mas"
    r"|ma|maar|men|ale)\s+",
    re.IGNORECASE,
)
_CLAUSE: Final = re.compile(r"[.,;:!?()–—]\s|\s[–—-]\s")
_OR: Final = re.compile(r"\s(?:or|oder|ou|o|oppure|of|eller|lub|albo)\s", re.IGNORECASE)
_AROUND: Final = " \t.,;:!?–—-"
_POSTAL: Final = re.compile(
    r"\b\d{5}\s[^\W\d]|(?<=,\s)[1-9]\d{3}\s[A-ZÀ-Þ]\w|\b[A-Z]{1,2}\d\w?\s?\d[A-Z]{2}\b"
)
_POSTCODE: Final = re.compile(r"\d{4}-\d{3}|\d{5}-\d{3,4}")
_ANY_DAY: Final = date(2000, 1, 1)  # whether there is a day does not depend on it
# Between a way and where it leads, what says no more than that: "by post [should be sent] to".
_SENT: Final = re.compile(
    r"(?<=\w)\s(?:(?:should|must|may|can|to|will|please) )*(?:go(?:es)?|be (?:sent|addressed"
    r"|directed)"
    r"|(?:are|is) (?:to be )?(?:sent|addressed|directed)|gehen|(?:sind "
    r"|bitte )?(?:zu )?(?:richten|senden"
    r"|schicken)(?: sind)?|(?:sont|est|seront) à (?:adresser|envoyer)|(?:se )?(?:envían|dirigen"
    r"|mandan)"
    r"|deben (?:enviarse|dirigirse)|vanno (?:inviat[ei]|spedit[ei]|indirizzat[ei])"
    r"|(?:devem ser |são )(?:enviad[oa]s|dirigid[oa]s)|gaan|kunnen|skickas|sendes)"
    r"(?=\s(?:to|an|à|au|aux|al?|ao|para|naar|aan|till?)\s)",
    re.IGNORECASE,
)
_NOUN: Final = re.compile(
    r"(?:brief\w{0,2} an|briefkasten|post an|postfach|p\.? ?o|box|apartado|casella)", re.IGNORECASE
)


def read(passages: Sequence[Passage]) -> Found[str] | None:
    """Find it; what is said to be the way counts before what only sounds like one."""
    told = [way for at in range(len(passages)) for way in _ways(passages, at)]
    best = max(told, key=lambda way: way[0], default=None)
    return found(best[1], best[2]) if best is not None else None


def without(passages: Sequence[Passage], told: Found[str] | None) -> tuple[Passage, ...]:
    """Take its words out of the passages they stand in, an address below it, too."""
    if told is None:
        return tuple(passages)
    words = told.value.casefold()
    rest: list[Passage] = []
    for passage in passages:
        at = passage.text.casefold().find(words)
        line = passage.text.strip(" ,").casefold()
        if at >= 0:
            text = f"{passage.text[:at]} … {passage.text[at + len(words) :]}"
            passage = replace(passage, text=text)  # noqa: PLW2901
        elif any(map(str.isdigit, line)) and f", {line}" in words.replace(": ", ", "):
            passage = replace(passage, text=" … ")  # noqa: PLW2901
        rest.append(passage)
    return tuple(rest)


def of_sentence(sentence: str, *, asked: bool = False) -> str | None:
    """Return the way that a sentence tells; `asked`: it is an answer to where one applies."""
    told = _told(sentence, asked=asked)
    return told[1] if told else None


def also_mail(passages: Sequence[Passage]) -> Passage | None:
    """Find where a way stands beside an e-mail of no address: "by hand or to this e-mail"."""
    for passage in passages:
        for sentence in sentences(passage.text) if passage.origin in _WRITTEN else ():
            mails = _by_mail().search(_own(sentence)) and not _has_other(sentence)
            if mails and of_sentence(sentence, asked=passage.topic is Topic.APPLY):
                return passage
    return None


def is_postal(text: str) -> bool:
    """Whether a text holds a whole postal address: a street, and the postcode of its town."""
    return street().search(text) is not None and _POSTAL.search(text) is not None


def refused(passages: Sequence[Passage]) -> bool:
    """Whether no e-mails are wanted."""
    written = (passage for passage in passages if passage.origin in _WRITTEN)
    return any(
        refuses_mail(sentence) for passage in written for sentence in sentences(passage.text)
    )


def refuses_mail(sentence: str) -> bool:
    """Whether a sentence wants no e-mails: "no emails please", "keine Mails"."""
    hit = no_mail().search(sentence)
    return hit is not None and not sentence.rstrip('"”’») ').endswith("?")


def is_only(sentence: str) -> bool:
    """Whether the way that a sentence tells is to be the only one."""
    return _exclusive().search(sentence) is not None


@cache
def no_mail() -> re.Pattern[str]:
    """Match a no to e-mails."""
    return compiled(
        rf"(?<![\w@])(?:{ways.NO_MAIL})(?![\w@])(?!\s(?:{ways.COMING})(?!\w))", re.IGNORECASE
    )


def _ways(passages: Sequence[Passage], at: int) -> Iterator[tuple[int, str, Passage]]:
    passage = passages[at]
    labelled = passage.via is Via.LABEL and passage.topic in (Topic.OTHER_JOBS, Topic.PLACE)
    if passage.origin not in _WRITTEN or passage.topic in _ASIDE or labelled:
        return
    asked = passage.topic is Topic.APPLY
    answers = asked and passage.via in (Via.LABEL, Via.ANSWER)
    said = sentences(passage.text)
    for number, sentence in enumerate(said, start=1):
        told = _told(sentence, asked=asked)
        if told and told[0] == 1 and passage.mark is Mark.BULLET and not answers:
            continue  # "Drop by the farms and collect milk": what is to be done
        if told is None and answers and len(said) == 1:
            told = _named_place(sentence)
        if told is None:
            continue
        score, words = told
        if number == len(said) and not street().search(words) and not _has_other(sentence):
            words = _with_address_below(words, sentence, passages, at)
        yield score + 2 * answers, words, passage


@remembered
def _told(sentence: str, *, asked: bool) -> tuple[int, str] | None:
    """Return how surely a sentence tells of a way, and its words."""
    sentence = undisguised(sentence)
    # an address or a link is read elsewhere, whatever looks like a way in it
    bare = ADDRESS.sub(lambda hit: "x" * len(hit[0]), sentence)
    triggers = list(islice(_triggers().finditer(bare), TRIGGERS))
    if not triggers and not street().search(bare):
        return None
    if sentence.rstrip('"”’») ').endswith("?") or _others().search(sentence):
        return None
    applies = asked or spoken("apply").search(_own(bare)) is not None
    for trigger in triggers:
        if not _is_denied(bare, trigger.start()) and _is_way(
            sentence, trigger, applies, asked=asked
        ):
            begin = _begin(bare, trigger)
            words = _cut(sentence[begin:])
            if words and begin == 0 and not _NOUN.match(words):
                words = words[:1].lower() + words[1:]
            if words:
                placed = street().search(bare, trigger.start()) is not None
                return 1 + applies + placed + is_only(sentence), words
    return _sent_to_street(sentence, asked=asked) if applies else None


def _is_way(sentence: str, trigger: re.Match[str], applies: bool, *, asked: bool) -> bool:
    """Whether what sounds like a way is said to be one to apply."""
    refuses = no_mail().search(sentence) is not None
    if trigger["written"] and not (_is_housed(sentence, trigger) or (applies and refuses)):
        return False
    placed = street().search(sentence, trigger.start()) is not None
    if trigger["person"]:
        return applies
    if trigger["post"] or trigger["written"]:
        if _has_other(sentence) and not _is_housed(sentence, trigger):
            return False  # "by letter to a@b.example"
        return applies or placed or refuses or is_only(sentence)
    lead = _OR.split(_CLAUSE.split(sentence[: trigger.start()])[-1])[-1]
    leads = [lead]
    if _verb_last().match(trigger[0]):  # "einfach im Laden vorbeikommen"
        leads += [lead[: at.start()] for at in islice(_at().finditer(lead), TRIGGERS)]
    return asked or (applies and placed) or any(map(_leads().fullmatch, leads))


def _is_housed(sentence: str, trigger: re.Match[str]) -> bool:
    """Whether behind a letter stands the house it goes to: a street, a postcode."""
    behind = ADDRESS.split(sentence[trigger.end() :], maxsplit=1)[0]  # beyond it is another way
    return street().search(behind) is not None or _POSTAL.search(behind) is not None


def _begin(sentence: str, trigger: re.Match[str]) -> int:
    """Return where it begins: with an "only" before it; at its clause where the verb stands last.

    "Einfach bei uns im Laden vorbeikommen" says where before it says what.
    """
    begin = trigger.start()
    if _verb_last().match(trigger[0]):
        clause = max((end.end() for end in _CLAUSE.finditer(sentence, 0, begin)), default=0)
        places = islice(_at().finditer(sentence, clause, begin), TRIGGERS)
        led = (at.start() for at in places if _leads().fullmatch(sentence[clause : at.start()]))
        lead = _leads().match(sentence, clause)
        begin = min(next(led, lead.end() if lead else clause), begin)
    for only in _only().finditer(sentence, max(0, begin - 40), begin):
        if _leads().fullmatch(sentence[only.end() : begin]) or only.end() + 1 >= begin:
            return only.start()
    return begin


def _cut(text: str) -> str:
    """Return a way without what is said behind it: another way, the last day, why it is so."""
    end = begin = 0
    refusal = no_mail().search(text)
    text = text[: refusal.start()] if refusal else text
    for mark in (*_PARTS.finditer(text), None):
        until = mark.start() if mark else len(text)
        part = text[begin:until]
        bare = _JOINT.sub("", part, count=1)
        other = ADDRESS.search(part) or next(links.urls(part), None) or _is_number(part)
        reason = begin and (_reasons().match(bare) or calls(part) or _by_mail().search(part))
        if other or reason or (begin and to_sender(part)):
            break
        kept = _before_day(part)
        end = begin + len(kept)
        if kept != part or mark is None:
            break
        begin = mark.end()
    said = " ".join(text[:end].split()).strip(_AROUND)
    said = _SENT.sub("", _too().sub("", said), count=1).strip(_AROUND)
    said = closed(said)
    return said if len(said) <= MOST else said[:MOST].rpartition(",")[0].rstrip(_AROUND)


def _before_day(part: str) -> str:
    """Cut a part where it goes on to the last day: "by post by Friday"."""
    for until in _until().finditer(part):
        behind = part[until.end() : until.end() + NEAR]
        if _weekday().match(behind) or dates.days(behind, _ANY_DAY, american=False):
            return part[: until.start()].rstrip()
    return part


def _is_number(part: str) -> bool:
    """Whether a part names a number to call."""
    return any(not _POSTCODE.fullmatch(number[0]) for number in NUMBER.finditer(part))


def _has_other(sentence: str) -> bool:
    return bool(ADDRESS.search(sentence)) or next(links.urls(sentence), None) is not None


def _sent_to_street(sentence: str, *, asked: bool) -> tuple[int, str] | None:
    """Return the street to which they are said to write: "Bewerbungen an Töpferstraße 14"."""
    lies = street().search(sentence)
    if lies is None or _has_other(sentence) or _is_denied(sentence, lies.start()):
        return None
    before = sentence[: lies.start()]
    to = max((hit.start() for hit in _to().finditer(before)), default=None)
    if to is None or len(before[to:].split()) > 8:  # "to Ann Raman, Lantern Loaf, 4 High Street"
        return None
    words = _cut(sentence[to:])
    return (1 + asked, words) if words else None


def _named_place(sentence: str) -> tuple[int, str] | None:
    """Return a place that is all of an answer: "12 Bay Pines Road", "at the counter"."""
    if len(sentence.split()) > OF_ANSWER or _has_other(sentence) or to_sender(sentence):
        return None
    if calls(sentence) and not street().search(sentence):
        return None  # "na vijven bellen"
    words = _cut(sentence)
    placed = street().search(words) or (_at().match(words) and not _mails().search(sentence))
    return (1, words) if words and placed and not _is_number(sentence) else None


def _with_address_below(words: str, sentence: str, passages: Sequence[Passage], at: int) -> str:
    """Add the lines of an address that a way leads to: "by post to:", and what stands below."""
    if _below().search(words):
        return f"{words}: {address}" if (address := _address(passages)) else words
    if not (sentence.rstrip().endswith(":") or _to_end().search(words)):
        return words
    lines: list[str] = []
    for below in passages[at + 1 : at + 1 + LINES]:
        text = below.text.strip(" ,")
        gap = below.paragraph - passages[at].paragraph
        if gap > 1 or len(text) > OF_LINE or below.label or below.mark is Mark.BULLET:
            break
        if text.endswith((".", "!", "?")) or ADDRESS.search(text) or _is_number(text):
            break
        lines.append(text)
        if re.search(r"\b\d{4,5}\b|\b[A-Z]{1,2}\d", text):  # a postcode ends it
            break
    if not any(map(street().search, lines)) and not any(map(str.isdigit, " ".join(lines))):
        return words
    return f"{words.rstrip(':')}: {', '.join(lines)}"[:MOST] if lines else words


def _address(passages: Sequence[Passage]) -> str:
    """Return the first street that stands on a line of its own, with the town below it."""
    for passage, below in zip(passages, (*passages[1:], None), strict=True):
        line = passage.text.strip(" ,")
        if len(line) <= OF_LINE and street().search(line):
            town = below.text.strip(" ,") if below is not None else ""
            return f"{line}, {town}" if any(map(str.isdigit, town[:10])) else line
    return ""


def _own(sentence: str) -> str:
    """Return a sentence without the words that refuse e-mails: they do not speak of applying."""
    return no_mail().sub(" ", sentence)


def _is_denied(sentence: str, start: int) -> bool:
    clause = _CLAUSE.split(sentence[:start])[-1]
    first = clause.split(None, 1)[0] if clause.strip() else ""
    both = _OR.search(clause) is not None and _denies().fullmatch(first) is not None
    return both or _denies().search(clause[-24:]) is not None


@cache
def _triggers() -> re.Pattern[str]:
    return compiled(
        rf"(?<![\w@])(?:(?P<post>{ways.POST})|(?P<written>{ways.WRITTEN})"
        rf"|(?P<person>{ways.IN_PERSON})|(?:{ways.VISIT}))(?![\w@])",
        re.IGNORECASE,
    )


@cache
def _verb_last() -> re.Pattern[str]:
    return compiled(
        r"(?:vorbei\w|(?:he)?rein\w|langs\w|langs te|binnen\w|binnen te|aanwippen"
        r"|persönlich (?:vorbei|vorstell))",
        re.IGNORECASE,
    )


@cache
def _leads() -> re.Pattern[str]:
    return compiled(rf"(?:[\s\"“„«'’/]|(?:{ways.LEADS}|{ways.ONLY})(?![\w]))*", re.IGNORECASE)


@cache
def _only() -> re.Pattern[str]:
    return whole_words(ways.ONLY)


@cache
def _exclusive() -> re.Pattern[str]:
    return compiled(
        rf"(?<!not )(?<!nicht )(?<!pas )(?<!non )(?<!niet )(?<!inte )(?<!ikke )(?<!no )(?<!não )"
        rf"(?<!\w)(?!(?:{ways.SOFTLY})(?!\w))(?:{ways.ONLY})(?!\w)",
        re.IGNORECASE,
    )


@cache
def _others() -> re.Pattern[str]:
    return whole_words(ways.OTHERS)


@cache
def _until() -> re.Pattern[str]:
    return whole_words(ways.UNTIL)


@cache
def _weekday() -> re.Pattern[str]:
    weekdays = joined(each for language in DAYS for each in language.weekdays)
    return compiled(rf"(?:\s\w+){{0,2}}?\s{bracket(weekdays)}(?!\w)", re.IGNORECASE)


@cache
def _reasons() -> re.Pattern[str]:
    return compiled(rf"(?:{ways.REASONS})(?!\w)", re.IGNORECASE)


@cache
def _by_mail() -> re.Pattern[str]:
    return whole_words(rf"{ways.ELECTRONIC}|(?:{ways.WRITE})(?=\W*$)")


@cache
def _below() -> re.Pattern[str]:
    return whole_words(ways.BELOW)


@cache
def _too() -> re.Pattern[str]:
    return compiled(rf"[\s,]+(?:{ways.TOO})(?=\s*,|[\s.!]*$)", re.IGNORECASE)


@cache
def _to() -> re.Pattern[str]:
    return whole_words(
        r"to|at|an|in|bei|à|au|chez|a|al|en|para|na|no|in|presso|naar|aan|op|till|til"
    )


@cache
def _to_end() -> re.Pattern[str]:
    return compiled(
        r"(?<!\w)(?:to|at|an|à|a|para|naar|till?|do|address|adresse|anschrift|dirección|indirizzo"
        r"|endereço|adres)$",
        re.IGNORECASE,
    )


@cache
def _at() -> re.Pattern[str]:
    return compiled(
        rf"(?<!\w)(?!am (?:besten|liebsten))(?:{ways.AT}|{ways.ASK})\s\w", re.IGNORECASE
    )


@cache
def _mails() -> re.Pattern[str]:
    return whole_words(
        r"\S*mails?|\S*address\w*|adress\w*|web\w*|site|page|online|link|form|formular|correo"
        r"|courriel"
        r"|dirección|indirizzo|endereço|mejl|e-?post|here|hier|ici|aquí|aqui|qui|this|diese\w?"
        r"|me|us"
        r"|mich|uns|moi|nous|mí|mim|noi|mij|ons|mig|oss"
    )


@cache
def _denies() -> re.Pattern[str]:
    return compiled(
        r"(?<!\w)(?:not|never|don['’]?t|no|nicht|kein\w{0,2}|nie|pas|jamais|ni|nunca|não|nem|non"
        r"|mai"
        r"|niente|niet|geen|nooit|inte|ikke|nie|instead of|rather than|statt|anstatt)"
        r"(?:\s(?:please|just|to|by|be|einfach|bitte|de|se|si|per|zu|longer|mehr))*\s*$",
        re.IGNORECASE,
    )
