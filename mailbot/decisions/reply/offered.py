"""A pay that a reply says can be paid, or was settled: "I can only offer €26", "we agreed 31,000".

What is said so in the middle of a sentence is pay though nothing there is called so.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from mailbot.decisions.reply import other_sums, taken_back
from mailbot.decisions.reply.remarks import is_question, sentences_in
from mailbot.decisions.reply.sums import Anew, ends_of
from mailbot.reading.facts import money, periods, read_answers
from mailbot.reading.facts.vocabulary import spoken
from mailbot.terms import Fact, Found, Pay

_CLAUSE: Final = re.compile(r"[,;:–—](?=\s)")
_OFFERS: Final = re.compile(
    r"\b(?:can|could|ca?n['’]?t|cannot|able to|will|would) (?:only |just |probably |now "
    r"|at (?:best|most) )*"
    r"(?:not )?(?:offer|pay|do|go|stretch|afford|manage|run)\b"
    r"|\b(?:agreed|approved|decided|settled|voted|fixed|signed off|budgeted)(?: on| for| to pay)?\b"
    r"|\b(?:kann|können?|könnten?|dürfen)\b.*\b(?:bieten|zahlen|bezahlen|gehen|anbieten)\b"
    r"|\b(?:beschlossen|entschieden|festgelegt|bewilligt|genehmigt|geeinigt|einigten|beschloss)\b"
    r"|\b(?:peux|peut|pouvons|pourrais|pourrait|pourrions) (?:vous )?(?:plus |seulement )?"
    r"(?:offrir|proposer|payer|aller|monter|donner)\b"
    r"|\b(?:serait|serions|sommes|est) (?:plutôt |maintenant |donc |finalement )?(?:à|sur)\b"
    r"|\b(?:voté|décidé|fixé|validé|accordé)e?\b"
    r"|\b(?:puedo|podemos|podría|podríamos|posso|podemos|poderia|poderíamos|possiamo|potrei|potremmo)"
    r" (?:solo |sólo |ofrecer |soltanto |só |apenas )?"
    r"(?:ofrecer|pagar|llegar|dar|subir|offrire|pagare|arrivare|dare|salire|oferecer|chegar)\b"
    r"|\b(?:decidió|decidimos|acordó|acordamos|aprobó|decidiu|acordou|aprovou|deciso|approvato"
    r"|concordato|stabilito|fissato)\b"
    r"|\b(?:kan|kunnen|kunde|kan|können)\b.*\b(?:bieden|betalen|gaan|betala|erbjuda|betale|tilby"
    r"|tilbyde)\b"
    r"|\b(?:besloten|afgesproken|vastgesteld|goedgekeurd|beslutade?|beslutat|bestämde|bestämt"
    r"|besluttede|besluttet|bestemte|bestemt|vedtok|vedtatt)\b"
    r"|\b(?:możemy|mogę) (?:tylko )?(?:zapłacić|zaproponować|dać)\b",
    re.IGNORECASE,
)
# Behind a sum that is paid only then, or to whoever is so.
_ONLY_THEN: Final = re.compile(
    r"\b(?:if|after|once|when|unless|later|wenn|falls|nach|sobald|später|si|après|quand|dès que"
    r"|plus tard|cuando|después|tras|se|quando|dopo|depois|als|wanneer|na|later|zodra|om|när|efter"
    r"|senare|hvis|når|senere|jeśli|gdy|po|extra|bonus|budget)\b",
    re.IGNORECASE,
)


def told(text: str, before: Pay | None, author: str, today: date) -> Anew | None:
    """Return the one pay that a reply offers, and the sentence that does it."""
    for sentence in sentences_in(text):
        if is_question(sentence):
            continue
        for clause in filter(_OFFERS.search, _CLAUSE.split(sentence)):
            if (pay := _paid(clause, before, author, today)) is not None:
                return Anew(pay, sentence)
    return None


def _paid(clause: str, before: Pay | None, author: str, today: date) -> Found[Pay] | None:
    """Return what a clause pays: one sum, in its money or for a time, and under no condition."""
    listed = [one for one in money.sums(clause) if one.symbol or _timed(clause, one)]
    if len(listed) != 1 or _ONLY_THEN.search(clause[listed[0].end :]):
        return None
    if other_sums.lodges(clause, listed[0]) or other_sums.is_of_others(clause, listed[0]):
        return None
    if before is not None:
        pays = [pay for pay in taken_back.others(clause, before) if ends_of(pay) != ends_of(before)]
        return Found(pays[0], "reply") if len(pays) == 1 else None
    read = read_answers(f"1. {clause.strip()}", (Fact.PAY,), author, today).pay
    return read if read is not None and read.sure and _timed(clause, listed[0]) else None


def _timed(clause: str, one: money.Sum) -> bool:
    """Whether a clause says for which time a sum is paid, or calls it pay."""
    timed = one.pay.period or periods.period_at(clause[one.end :])
    return bool(timed) or spoken("pay").search(clause) is not None
