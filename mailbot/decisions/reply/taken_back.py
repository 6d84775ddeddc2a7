"""A pay of which a reply takes something back: its sum, or for which time that is paid.

"Scratch the 60k, HR says 62 to 67"; "das Gehalt ist im Monat, nicht pro Stunde". Nobody has to say
again what still holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from mailbot.decisions.reply.perks import PERKS
from mailbot.decisions.reply.remarks import sentences_in, wishes
from mailbot.decisions.reply.sums import Anew, alike, ends_of, highest, in_terms_of
from mailbot.reading.facts import money, periods
from mailbot.reading.facts.money import is_workload
from mailbot.reading.facts.pay import of_full_time
from mailbot.terms import Found, Pay

_THOUSAND: Final = 1_000  # "the 60", "62 to 67"
_TIMED: Final = 12  # words of a sentence that says for which time a sum is paid
_CLAUSE: Final = re.compile(r"[,;:–—](?=\s)")
# Says of a sum that it holds no more: "scratch the 60k", "die 2.900 waren letztes Jahr".
_RETRACTS: Final = re.compile(
    r"\b(?:forget|scratch|strike|ignore|disregard|drop|never mind|cancel|not|n['’]t|no longer|wrong"
    r"|was|were|used to|old|outdated|last year['’]?s?|typo|mistake|instead of|rather than|replace"
    r"|vergiss|vergessen|streich\w*|ignorier\w*|nicht|kein\w*|falsch|war|waren|alte?[nrs]?|veraltet"
    r"|letzte[nms]? jahr\w*|vorjahr\w*|zahlendreher|tippfehler|(?:an)?statt|vergesst"
    r"|oubliez|oublie|pas|plus|faux|fausse|était|étaient|ancien\w*|erreur|au lieu|l['’]an dernier"
    r"|olvid\w+|no|mal|era|eran|antiguo|error|errata|en (?:vez|lugar) de|año pasado"
    r"|esqueç\w+|não|errad[oa]|erro|antigo|engano|em vez de|ano passado"
    r"|dimentic\w+|lasci\w+ perdere|non|sbagliat\w|erano|vecchi\w|errore|invece di|anno scorso"
    r"|vergeet|niet|fout|oude?|typfout|in plaats van|vorig jaar"
    r"|glöm\w*|inte|fel|gamla|glem\w*|ikke|feil|forkert|gamle|i stället för|i stedet for"
    r"|zapomni\w*|nie|błąd|zamiast)\b",
    re.IGNORECASE,
)
# Says of a sum that another one would be better: "54 is a bit rich", "3.400 ist zu wenig".
_JUDGES: Final = re.compile(
    r"\b(?:(?:too|rather|quite|very|(?:a )?(?:bit|little)(?: too)?|far|way too) (?:low|little"
    r"|rich|high|much"
    r"|steep|small|mean|generous)|not enough"
    r"|(?:zu|etwas|arg|ein bisschen|sehr) (?:wenig|niedrig|knapp|hoch|viel)|zuwenig|zuviel"
    r"|reicht nicht"
    r"|(?:trop|un peu|assez) (?:peu|bas|basse|juste|élevé|haut|cher|généreux)|insuffisant"
    r"|(?:muy|demasiado|un poco|algo) (?:poco|bajo|baja|alto|justo)|(?:ya )?qued(?:ó|a|aron|an)"
    r" (?:muy |un poco )?cort[oa]s?|es poco|son pocos|muito (?:pouco|baixo|alto)|é pouco|são poucos"
    r"|demasiado pouco|(?:troppo|un po['’]) (?:poco|basso|bassa|alto|pochi)|(?:sono|è) poc[ohi]+"
    r"|(?:te|wat|erg) (?:weinig|laag|veel|hoog)|(?:för|lite|litt|lidt|for) (?:lite|litet|lågt|lidt"
    r"|lavt|højt|høyt|högt|mycket|meget|mye)|za (?:mało|dużo))\b",
    re.IGNORECASE,
)
# "not only", "no less than": takes nothing back.
_NOT_OTHERS: Final = re.compile(
    r"\b(?:not only|nicht nur|pas seulement|no s[oó]lo|não só|non solo|niet alleen"
    r"|(?:no|not) (?:problem|more than|less than|fewer)|nicht (?:mehr|weniger) als"
    r"|pas (?:plus|moins) de|plus (?:de|d['’])|no (?:más|menos) de|non (?:più|meno) di"
    r"|não (?:mais|menos) de|niet (?:meer|minder) dan)\b",
    re.IGNORECASE,
)
# Says of a sum that somebody is paid it, or that it follows: "80 %, so £24,000".
_GETS: Final = re.compile(
    r"\b(?:(?:they|he|she|you|somebody|one)(?:['’]?d| would| will|['’]ll)?"
    r"(?: actually| really| only)? (?:gets?|be paid|earn|take home|receive)"
    r"|bekommt|bekäme|bekommen|verdient|verdienen|erhält"
    r"|(?:on|il|elle) (?:touche\w*|perçoit|gagne\w*)|cobra(?:ría|rá)?|ganaría|ganha\w*|recebe\w*"
    r"|prende(?:rebbe|rà)?|guadagn\w+|krijgt|får (?:man|en))\b"
    r"|\d[^,]{0,40},\s(?:so|which makes|that makes|also|das macht|soit|donc|o sea|ou seja|quindi"
    r"|dus|alltså|altså)\s(?=[^\s\d]{0,4}\s?\d)",
    re.IGNORECASE,
)
_PERKS: Final = re.compile(rf"(?<!\w)(?:{PERKS})(?!\w)", re.IGNORECASE)
# Right before a sum that is paid on top of a pay, or later.
_ON_TOP: Final = re.compile(
    r"(?:\b(?:plus|and|und|et|y|e|en|och|og|zzgl\.?|más|mais|più|pluss|bonus(?: of)?|after|then"
    r"|rising to|dann|nach|steigend auf|puis|après|luego|después|depois|poi|dopo|daarna)|\+)\s*$",
    re.IGNORECASE,
)
# Behind a figure that may be thousands: it counts something else, "35 people", "60 %".
_COUNTS: Final = re.compile(
    r"\s?(?:%|(?!(?:instead|then|please|now|maybe|perhaps|rather|stattdessen|bitte|lieber|plutôt|svp"
    r"|mejor|más bien|por favor|invece|piuttosto|per favore|antes|graag|liever|neer|istället"
    r"|hellre|tack|isteden|hellere|heller)\b)[^\W\d])",
    re.IGNORECASE,
)
# A period that is none: "not per hour", "statt im Jahr".
_NOT_TIME: Final = re.compile(
    r",?\s?(?:(?:and|und|et|y|e|en|och|og) )?(?<!\w)(?:not|n['’]t|instead of|rather than|nicht"
    r"|(?:an)?statt|pas|au lieu d[eu'’]|no|en (?:vez|lugar) de|não|em vez de|non|invece (?:di|che)"
    r"|niet|in plaats van|inte|ikke|i stället för|i stedet for|nie)\s"
    r"[^,.;:!?]{1,25}?(?=[,.;:!?]|$|\s(?:but|sondern|mais|sino|ma|mas|maar|utan|men)\s)",
    re.IGNORECASE,
)
# Begins a sentence on the pay, or on the sum before it.
_IS_PAID: Final = re.compile(
    r"\W*(?:(?:no|nein|non|nee|não|sorry|and|und|but|aber|oh|ah)\W+)*"
    r"(?:(?:that|it|this)(?:['’]?s| is)"
    r"|(?:(?:the|our) )?(?:pay|salary|wage|sum|figure|amount) (?:is|should be)"
    r"|(?:das|es) (?:ist|sind|gilt)|(?:das |der )?(?:gehalt|lohn|betrag) (?:ist|gilt)"
    r"|c['’]est|le salaire (?:est|s['’]entend)|(?:eso )?(?:es|son)|el (?:sueldo|salario) es"
    r"|(?:isso )?(?:é|são)|o salário é|(?:è|sono)|lo stipendio è"
    r"|(?:dat|het) is|het (?:loon|salaris) is|det är|det er|lönen är|lønnen er)\s",
    re.IGNORECASE,
)
# How often it comes, and not what it is for: "it's paid monthly".
_COMES: Final = re.compile(
    r"\b(?:paid|ausgezahlt|ausbezahlt|überwiesen|gezahlt|versée?|pagad[oa]|se paga|pag[oa]"
    r"|pagat[oa]|betaald|uitbetaald|utbetalas|utbetales)\b",
    re.IGNORECASE,
)


def put_right(text: str, before: Pay | None) -> Anew | None:
    """Return a pay that takes the place of one that its sentence takes back, or the one before it.

    "Scratch the 60k, HR says 62 to 67"; "the 2,900 are last year's, it's 3,050"; or that somebody
    is said to get: "so they'd get £19,840".
    """
    told = list(sentences_in(text)) if before is not None else []
    for at, sentence in enumerate(told):
        if before is None or _asks(sentence):
            continue
        if not _takes_back(sentence, before):
            gets = _GETS.search(sentence) and not _named(sentence, before)
            got = list(others(sentence, before)) if gets else []
            if len(got) == 1 and got[0].currency and not _PERKS.search(sentence):
                return Anew(Found(got[0], "reply"), sentence)
            continue
        for one in (sentence, *told[at + 1 : at + 2]):
            pays = [pay for pay in others(one, before) if ends_of(pay) != ends_of(before)]
            if len(pays) == 1:
                return Anew(Found(pays[0], "reply"), sentence)
            if pays:
                break
    return None


def _asks(sentence: str) -> bool:
    wanted = any(map(wishes, (sentence, *_CLAUSE.split(sentence))))
    return sentence.endswith("?") and not wanted


def _takes_back(sentence: str, before: Pay) -> bool:
    """Whether a clause of a sentence says of a pay's own figures that they no longer hold."""
    for clause in _CLAUSE.split(sentence):
        own = [one for one in money.sums(clause) if _is_of(one.pay, before)]
        retracts = _RETRACTS.search(_NOT_OTHERS.sub(" ", clause)) or _JUDGES.search(clause)
        if own and retracts:
            return True
    return False


def of_pays(text: str, before: Pay | None, now: Pay | None) -> Iterator[str]:
    """Give the sentences whose figures are all those of a pay, as it was and as it is."""
    for sentence in sentences_in(text) if before and now and before != now else ():
        listed = money.sums(sentence)
        known = (any(_is_of(one.pay, each) for each in (before, now) if each) for one in listed)
        if listed and all(known) and not _asks(sentence):
            yield sentence


def is_about(text: str, *pays: Pay | None) -> bool:
    """Whether all that a text has of money is a pay, or what that is for a whole week."""
    listed = [one for one in money.sums(text) if one.symbol]
    return bool(listed) and all(
        of_full_time(text[one.end :]) or any(each and _is_of(one.pay, each) for each in pays)
        for one in listed
    )


def _named(sentence: str, pay: Pay) -> bool:
    return any(_is_of(one.pay, pay) for one in money.sums(sentence))


def _is_of(pay: Pay, before: Pay) -> bool:
    """Whether a sum has the figures of a pay, be they thousands: "the 60", "31"."""
    ends = {before.min, before.max} - {None}
    own = {pay.min, pay.max} - {None}
    return bool(own) and (own <= ends or {end * _THOUSAND for end in own if end} <= ends)


def others(sentence: str, before: Pay) -> Iterator[Pay]:
    """Give what a sentence may pay in place of `before`: no hours, and nothing that is on top."""
    for clause in _CLAUSE.split(sentence):
        for one in money.sums(clause):
            pay = one.pay if alike(highest(one.pay), highest(before)) else _in_thousands(one.pay)
            behind = clause[one.end :]
            if _is_of(one.pay, before) or not alike(highest(pay), highest(before)):
                continue
            beside = is_workload(one, clause) or _ON_TOP.search(clause[: one.start])
            counts = pay is not one.pay and _COUNTS.match(behind)  # "60 %", "35 people"
            if beside or counts or of_full_time(behind):
                continue
            named = replace(pay, period=pay.period or periods.period_at(behind))
            if named.currency not in {None, before.currency or named.currency}:
                continue
            yield in_terms_of(named, before)


def _in_thousands(pay: Pay) -> Pay:
    least, most = (end and end * _THOUSAND for end in ends_of(pay))
    return replace(pay, min=least, max=most)


def retimed(text: str, before: Pay | None) -> Anew | None:
    """Return a pay whose sum a sentence leaves, and says for which time it is paid.

    "That's a month, not an hour!", "das Gehalt ist pro Tag".
    """
    for sentence in sentences_in(text) if before is not None else ():
        if before is None or _asks(sentence) or len(sentence.split()) > _TIMED:
            continue
        if any(not is_workload(one, sentence) for one in money.sums(sentence)):
            continue
        denied = [each[0] for each in _NOT_TIME.finditer(sentence)]
        wrong = {periods.period_in(each) for each in denied} - {None}
        period = periods.period_in(_NOT_TIME.sub(" ", sentence))
        if period is None or period in wrong or (period is before.period and not wrong):
            continue
        plain = wrong or (_IS_PAID.match(sentence) and not _COMES.search(sentence))
        if plain and (before.period in {None, period} or wrong <= {before.period}):
            return Anew(Found(replace(before, period=period), "reply"), sentence)
    return None
