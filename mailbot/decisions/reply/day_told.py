"""The last day to apply, put right in prose: "15 January is too soon, could we say the 22nd?".

The day that is wished for counts where the one in the listing, or one that the reply itself sets,
stands beside it, or where the sentence speaks of applying; days are named for much else. A bare
number is of the month that was spoken of; "a week later" is counted from the listing's day.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Final

from mailbot.decisions.language.speech import is_courtesy, words
from mailbot.decisions.reply.remarks import is_question, sentences_in, wishes
from mailbot.reading.alternations import compiled, whole_words
from mailbot.reading.facts import dates, deadline, read_answers
from mailbot.reading.facts.vocabulary import joined, spoken
from mailbot.reading.facts.words.days import DAYS
from mailbot.reading.facts.words.feasts import APPLYING
from mailbot.reading.facts.words.second_thoughts import BEFORE, BEHIND, BETTER

_NEAR: Final = 2  # sentences on, in which a day is still the one that was spoken of
_LEAD: Final = 70  # characters before a day that may lead to it
_LONG: Final = 400  # characters of a sentence that is looked at
_WEEK: Final = 7

# What makes a day the one that is wanted.
_SETS: Final = (
    r"make (?:it|that|this)|let['’]?s (?:say|make it|do|go (?:with|for)|have|use|put)|say|put|use"
    r"|(?:can|could|shall|may|might|should|would) (?:we|you|i|it)(?: please)? (?:do|say"
    r"|make (?:it|that)|put|have|take|use|be|go (?:for|with)|(?:move|change|push|shift|set|extend)"
    r"(?: it| that| this)?(?: back| forward| out)?(?: to| until| till)?)"
    r"|(?:move|change|push|shift|set|extend) (?:it|that|this)(?: back| forward| out)?"
    r"(?: to| until| till)?|it should be|(?:it|that) (?:will|would|['’]ll|['’]d) be|go (?:for|with)"
    r"|(?:i|we)['’]d (?:prefer|rather (?:have|say|take))"
    r"|(?:nehm|mach|schreib|setz|sag|notier|druck)(?:en (?:wir|sie)|e?t|e)"
    r"|(?:es|das) (?:ist|wäre|wird)|(?:könnten|können|würden|wollen|sollen) (?:wir|sie)"
    r"|(?:verschieb|verleg)(?:en (?:wir|sie)|t|e)(?: (?:ihn|sie|es|das))? auf"
    r"|verlänger(?:n (?:wir|sie)|t|e)"
    r"|mett(?:ez|ons|re)|disons|dire|dites|écri(?:vez|re)|not(?:ez|er)|pren(?:ez|ons|dre)"
    r"|ce (?:sera|serait)|(?:pourrait|peut)[- ]on|(?:pourriez|pouvez)[- ]vous"
    r"|(?:report|repouss|décal)(?:ez|ons|er)(?:[- ](?:la|le))?"
    r"|pon(?:gan?|gamos|ed|er|emos|lo)?|digamos|decir|dej(?:en?|emos|ad|ar|amos|arlo)"
    r"|dejémoslo|ser[íi]a|pas(?:en|emos|arlo) a|cámbi(?:en|e)lo a"
    r"|pôr|ponham?|deix(?:em?|emos|ar|amos|a)|dizer|fica(?:r|mos)?|pode ser|coloc(?:ar|a|amos|quem)"
    r"|pass(?:em|emos|ar) para|mud(?:em?|emos|ar) para"
    r"|mett(?:a|ete|iamo|ere)|facciamo|fare|fate|diciamo|sarebbe|spost(?:iamo|ate|are)(?:l[oa])?"
    r"|scriv(?:a|ete|iamo)|lasci(?:amo|ate|are)|prolung(?:hiamo|ate|are)"
    r"|(?:doe|maak|zeg|zet|neem|noteer)|laten we (?:zeggen|doen)|(?:kunnen|zullen|mogen) (?:we|wij)"
    r"|(?:kunt|wilt) u|kun je|kunnen jullie|het wordt|verschuif(?: het)?(?: naar)?"
    r"|säg(?:a|er)?|sätt|skriv|sig(?:e|er)|sett|(?:kan|ska|skal) (?:vi|ni|i|dere)|hellre"
    r"|det (?:blir|bliver)|(?:gör|gjør) det till?|niech będzie|powiedzmy|zróbmy"
)
_BESIDE: Final = (
    r"it|that|please|maybe|perhaps|then|instead|just|also|dann|doch|bitte|gleich|ruhig|vielleicht"
    r"|ihn|es|das|wir|donc|alors|mieux|peut-être|plutôt|entonces|quizás?|lo|então|talvez|quindi"
    r"|allora|forse|er|dan|maar|graag|misschien|da|kanske|måske|kanskje|gerne|gärna"
)
# Behind such a day: "… would suit us better".
_SUITS: Final = re.compile(
    r"[\s,]+(?:(?:instead|stattdessen|à la place|en su lugar|in plaats daarvan|i stället)(?!\w)"
    r"|(?:(?:would|will|might) (?:be|suit|work)|is|works|suits|wäre|ist|passt|passte|serait|est"
    r"|irait|sería|es|nos viene|vendría|estaría|seria|é|fica|sarebbe|è|va|zou|komt|vore|är|er"
    r"|ville være)"
    r"\s(?:\w+\s){0,2}?(?:better|best|besser|lieber|mieux|préférable|mejor|melhor|meglio|beter"
    r"|bättre|bedre)(?!\w))",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(r"(?<![\w.,:/])(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|e)?(?!\w)")
_FILM: Final = re.compile(r"\b(?:v[íi]d[ée]os?|film\w*|clips?)\b", re.IGNORECASE)
_PERHAPS: Final = re.compile(r"\b(?:if|unless|falls|wenn|si|se|als|mocht)\b", re.IGNORECASE)
_LATER: Final = (
    r"extend\w*|push\w*|back|later|longer|verläng\w+|später|länger|nach hinten|prolong\w+|report\w+"
    r"|repouss\w+|décal\w+|plus tard|de plus|ampl[ií]\w+|prorrog\w+|retras\w+|más"
    r"|adi(?:ar|em?|amos)|estend\w+|mais|prorog\w+|posticip\w+|allung\w+|prolung\w+|più"
    r"|verleng\w*|uitstel\w*|langer"
    r"|förläng\w*|forleng\w*|forlæng\w*|senare|senere|przedłuż\w+|później"
)
_EARLIER: Final = (
    r"earlier|forward|sooner|früher|vorzieh\w*|vorverleg\w*|plus tôt|avanc\w+|antes|adelant\w+"
    r"|mais cedo|antecip\w+|prima|anticip\w+|eerder|vervroeg\w*|tidigare|tidligere|wcześniej"
)
# "The date's wrong", and no other date of the work: the listing has one that is called so.
_WRONG: Final = re.compile(
    r"\b(?:date|datum|tag|fecha|data|dato(?:en)?|datumet)(?:['’]s| is| was| ist| war| est| es"
    r"| está| é"
    r"| è| klopt| stimmt| är| er)? (?:still |so |aber |leider |toch |all )?"
    r"(?:wrong|incorrect|not right|n['’]?t right|falsch|verkehrt|nicht|fausse|pas (?:la )?bonne"
    r"|faux"
    r"|mal\b|incorrect[ao]|equivocad[ao]|errad[ao]|sbagliat[ao]|fout|verkeerd|niet|fel|forkert"
    r"|feil)"
    r"|\b(?:wrong|falsches|mauvaise|verkeerde|fel|forkert|feil) (?:date|datum|dato)\b",
    re.IGNORECASE,
)
_NOT: Final = r"(?:not|nicht|pas|no|non|não|niet|inte|ikke)"
_THIS_YEAR: Final = re.compile(
    r",?\s(?:(?:of |in )?this year|dieses jahr(?:es)?|noch heuer|heuer|(?:de )?cette année"
    r"|(?:de )?este a(?:ño|no)|deste ano|di quest['’]anno|quest['’]anno|(?:van )?dit jaar|i år"
    r"|(?:of course|obviously|natürlich|bien sûr|claro|certo|natuurlijk))\b",
    re.IGNORECASE,
)
_WONDERED: Final = 4  # words of a sentence that wonders at a year
_ON: Final = 2  # sentences behind it in which the right day may stand
_DEADLINE: Final = rf"{APPLYING}|délai|échéance|last day|termine|einde?datum|sista dag\w*|termin\w*"


# Whose hour it is: "IST", "UTC+5:30", "Indian Standard Time".
_ZONE: Final = (
    r"(?:(?:utc|gmt)(?: ?[+−-] ?\d{1,2}(?::?\d{2})?)?"
    r"|(?-i:CES?T|MES?Z|BST|[ECMPA][SD]T|IST|A[CEW][SD]T|NZ[SD]T|SAST|[EWC]AT|EES?T|WES?T|MSK|TRT|GST"
    r"|PKT|NPT|ICT|WIB|SGT|HKT|JST|KST|PHT|BRT|ART|CLS?T|COT|PET|AK[SD]T|H[SD]T|N[SD]T)"
    r"|(?:[a-z]{3,12} ){1,2}(?:standard|daylight|summer) time"
    r"|(?:mountain|eastern|central|pacific|atlantic|local|irish|uk|indian) time)"
)
# An hour of the last day, and what may stand between the two: "noon on", "um 12 Uhr".
_HOUR: Final = re.compile(
    r"(?<![\w.,:/-])(?:(?:12 )?noon|midday|midnight|mittags?|mitternacht|midi|minuit"
    r"|(?:el )?mediodía|medianoche|meio-dia|meia-noite|mezzogiorno|mezzanotte|middernacht"
    r"|(?:kl\.?|klokken|klockan|le ore|ore) ?\d{1,2}(?:[.:]\d{2})?"
    r"|\d{1,2}[.:]\d{2} ?(?:am|pm|a\.m\.|p\.m\.|uhr|uur|h|hrs|horas|ore)|\d{1,2}:\d{2}"
    r"|\d{1,2} ?(?:am|pm|a\.m\.|p\.m\.|o['’]clock|uhr|uur|h(?:\d{2})?|hrs|heures|horas|ore))"
    rf"(?: (?:sharp|at the latest|mittags|abends|ortszeit|{_ZONE})| \({_ZONE}\))?"
    r"(?![\w:])",
    re.IGNORECASE,
)
_BETWEEN: Final = re.compile(
    r"[\s,(]*(?:(?:on|at|by|of|the|until|before|strictly|latest|no later than|am|um|den|dem|des|vom"
    r"|bis|spätestens|punkt|le|du|à|avant|la|el|las|a|de|del|al|do|dia|às|até|di|il|alle|entro"
    r"|om|op|vóór|voor|tot|kl|den|"
    + joined(each for language in DAYS for each in language.weekdays)
    + r")[\s,.]+){0,4}",
    re.IGNORECASE,
)
_AT: Final = re.compile(r"(?:at|um|à|a las?|às|alle|om)\s+(?=\d)", re.IGNORECASE)
_GAP: Final = 40  # characters between them, at most


@dataclass(frozen=True, slots=True)
class Hour:
    """An hour of the last day in its employer's words, and the sentence that says it."""

    words: str
    sentence: str


def hour(text: str, last: date, today: date) -> Hour | None:
    """Return the hour until which applications are taken on the last day: "15 May, noon"."""
    for sentence in sentences_in(text):
        if len(sentence) > _LONG:
            continue
        named = [day for day in dates.days(sentence, today) if day.value == last]
        alone = not dates.days(sentence, today) and _applying().search(sentence)
        for one in _HOUR.finditer(sentence):
            if alone or any(_is_beside(sentence, one, day) for day in named):
                return Hour(one[0], sentence)
    return None


def behind(text: str, today: date) -> str | None:
    """Return what is typed behind the day of a value: "15 April, 17:00 IST", "postmark counts"."""
    named = dates.days(text, today)
    if len(named) != 1:
        return None
    rest = text[named[0].end :].strip(" ,;:–—-")
    rest = rest[1:-1] if rest[:1] + rest[-1:] == "()" and rest.count("(") == 1 else rest
    said = words(_AT.sub("", rest))
    return _AT.sub("", rest) if len(rest) <= _GAP and not is_courtesy(said) else None


def _is_beside(sentence: str, one: re.Match[str], day: dates.Day) -> bool:
    """Whether nothing stands between an hour and a day but small words."""
    if day.start < one.end() and one.start() < day.end:
        return False
    start, end = (one.end(), day.start) if one.start() < day.start else (day.end, one.start())
    gap = f"{sentence[start:end]} "
    return end - start <= _GAP and _BETWEEN.fullmatch(gap) is not None


@dataclass(frozen=True, slots=True)
class Told:
    """The last day that a reply wants, and the sentences that say so."""

    day: date
    sentences: frozenset[str]


def put_right(
    text: str, before: date | None, said: date | None, author: str, today: date
) -> Told | None:
    """Return the last day that a reply's prose wants; `before` is the listing's.

    `said` is what was read in the reply: where it is none of the days that stand beside the one
    that is wanted, it is what counts.
    """
    spoken_of, near = before, 0
    replaced = {None, before}
    days: list[date] = []
    told: list[str] = []
    for sentence in sentences_in(text):
        if len(sentence) > _LONG:
            continue
        about = _applying().search(sentence) is not None
        anchor = _anchor(sentence, before, said, author, today)
        near = _NEAR if about or anchor else near - 1
        spoken_of = anchor or spoken_of
        if near < 0 or not _is_of_applying(sentence, about=about):
            continue
        replaced.add(anchor)
        if wanted := _wanted(sentence, spoken_of, before if about else None, today):
            spoken_of, near = wanted[-1], _NEAR
            days = [*days, *wanted] if said in {*replaced, *days, *wanted} else days
            told.append(sentence)
    return Told(days[-1], frozenset(told)) if days else None


def called_wrong(text: str, before: date | None, today: date) -> Told | None:
    """Return the day in the place of the listing's one, of which a reply says that it is wrong.

    "The date's wrong, should be 15 December", "2027?? We are gone by then. 20 December this year."
    """
    said = tuple(sentences_in(text)) if before is not None else ()
    for at, sentence in enumerate(said):
        about = _applying().search(sentence) or _WRONG.search(sentence)
        if before is None or not _is_of_applying(sentence, about=bool(about)):
            continue
        if about and (year := _year_for(sentence, before)):
            number = min(before.day, monthrange(year, before.month)[1])
            return Told(before.replace(year=year, day=number), frozenset({sentence}))
        days = {day.value for day in dates.days(sentence, today)} - {before}
        if _WRONG.search(sentence) and len(days) == 1 and min(days) >= today:
            return Told(days.pop(), frozenset({sentence}))
        if not (_WRONG.search(sentence) or _wonders_at(sentence, before.year)):
            continue
        for behind in said[at + 1 : at + 1 + _ON]:
            day = _bare_day(behind, today)
            if day is not None and day not in {before, *days}:
                return Told(day, frozenset({sentence, behind}))
    return None


def _wonders_at(sentence: str, year: int) -> bool:
    """Whether a sentence is little but the year that stands there, and a mark: "2027??"."""
    brief = len(sentence.split()) <= _WONDERED and sentence.rstrip().endswith(("?", "!"))
    return brief and re.search(rf"(?<!\d){year}(?!\d)", sentence) is not None


def _year_for(sentence: str, before: date) -> int | None:
    """Return the year that is right: "2026, not 2027"."""
    wrong = rf"(?<!\d){before.year}(?!\d)"
    other = r"(?<!\d)(?P<year>20\d\d)(?!\d)"
    behind = re.search(rf"{other}[^\d.;]{{0,20}}\b{_NOT}\s(?:\w+\s){{0,2}}?{wrong}", sentence)
    hit = behind or re.search(
        rf"\b{_NOT}\s(?:\w+\s){{0,2}}?{wrong}[^\d.;]{{0,20}}{other}", sentence
    )
    return int(hit["year"]) if hit else None


def _bare_day(sentence: str, today: date) -> date | None:
    """Return the day of a sentence that says no more, be it "it should be" before it."""
    rest = _THIS_YEAR.sub("", sentence)
    for day in dates.days(rest, today):
        if _led().search(rest[: day.start]):
            rest = rest[day.start :]
            break
    return deadline.day_alone(rest.strip(" .!"), today)


def _anchor(
    sentence: str, before: date | None, said: date | None, author: str, today: date
) -> date | None:
    """Return the last day so far, where a sentence names it, or sets one."""
    listed = [day.value for day in dates.days(sentence, today)]
    known = next((day for day in listed if day in {before, said}), None)
    if known is None and listed and before is None:
        read = read_answers(sentence, (), author, today).deadline
        known = read.value if read is not None and read.value in listed else None
    return known or (listed[0] if listed and _applying().search(sentence) else None)


def _wanted(
    sentence: str, spoken_of: date | None, before: date | None, today: date
) -> tuple[date, ...]:
    """Return the days that a sentence wants; counted from the one `before` where it names none."""
    days = tuple(_set(sentence, spoken_of, today))
    return days or (tuple(_shifted(sentence, before)) if before is not None else ())


def _is_of_applying(sentence: str, *, about: bool) -> bool:
    """Whether no other day is spoken of: of the interviews, or when the video comes."""
    other = _FILM.search(sentence) and not about
    return not (other or spoken("not_deadline").search(sentence))


def _set(sentence: str, spoken_of: date | None, today: date) -> Iterator[date]:
    """Give the days of a sentence that are wanted, in their order; a bare one of that month."""
    named = dates.days(sentence, today)
    found = [(day.start, day.value) for day in named if _is_wanted(sentence, day.start, day.end)]
    for number in _NUMBER.finditer(sentence) if spoken_of else ():
        inside = any(day.start <= number.start() < day.end for day in named)
        ends = _behind().match(sentence, number.end())
        if inside or not ends or not _is_wanted(sentence, *number.span()):
            continue
        if spoken_of and 0 < int(number["day"]) <= monthrange(spoken_of.year, spoken_of.month)[1]:
            found.append((number.start(), spoken_of.replace(day=int(number["day"]))))
    yield from (day for _, day in sorted(found) if day >= today)


def _is_wanted(sentence: str, start: int, end: int) -> bool:
    led = _led().search(sentence[max(0, start - _LEAD) : start])
    return led is not None or _SUITS.match(sentence, end) is not None


@cache
def _applying() -> re.Pattern[str]:
    return whole_words(_DEADLINE)


@cache
def _led() -> re.Pattern[str]:
    """Match what leads to a day that is wanted, and what may stand between."""
    fillers = "|".join(map(re.escape, sorted({*BEFORE.split()})))
    weekdays = joined(each for language in DAYS for each in language.weekdays)
    return compiled(
        rf"(?<!\w)(?:{_SETS}|{BETTER})(?!\w)"
        rf"(?:[\s,]+(?:{fillers}|{weekdays}|{_BESIDE}|{BETTER})){{0,6}}[\s,:]*(?:l['’])?$",
        re.IGNORECASE,
    )


@cache
def _behind() -> re.Pattern[str]:
    ends = rf"{BEHIND}|nehmen|machen|sagen|setzen|schreiben|van maken"
    return compiled(rf"\.?\s*(?:$|[.,;!?)…–—-](?!\d)|(?:{ends})(?!\w))", re.IGNORECASE)


def _shifted(sentence: str, before: date) -> Iterator[date]:
    """Give the day so many days or weeks from the one before: "extend it by a week"."""
    if _PERHAPS.search(sentence) or (is_question(sentence) and not wishes(sentence)):
        return
    later, earlier = (whole_words(said).search(sentence) for said in (_LATER, _EARLIER))
    span = _span().search(sentence)
    if span is None or (later is None) == (earlier is None):
        return
    number = span["number"].casefold()
    count = int(number) if number.isdigit() else _counted(number)
    days = count * (_WEEK if span["week"] else 1)
    yield before + timedelta(days=days if later else -days)


@cache
def _span() -> re.Pattern[str]:
    numbers = joined(each for language in DAYS for each in (language.one, *language.few))
    weeks, days = (joined(getattr(each, unit) for each in DAYS) for unit in ("week", "day"))
    return compiled(
        rf"(?<!\w)(?P<number>\d{{1,2}}|{numbers})\s(?:(?:more|weitere|further|extra)\s)?"
        rf"(?:(?P<week>{weeks})|(?:{days}))(?!\w)",
        re.IGNORECASE,
    )


def _counted(number: str) -> int:
    for language in DAYS:
        for count, word in enumerate((language.one, *language.few), start=1):
            if re.fullmatch(word, number):
                return count
    return 0
