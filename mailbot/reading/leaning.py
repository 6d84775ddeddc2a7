"""What a mail is for, by weights that were learned from mails of which people said it.

Rules know what is said in set words. Of hurried lines and of stories there are more than any
vocabulary holds, so each word, each neighbour, each notion and what the rules themselves make of
the mail has a weight for each kind. `bench/kinds.py` makes the weights from the mails in
`bench/kinds`, and tells how often rules and weights are right on mails held out.
"""

from __future__ import annotations

import importlib.resources
import math
from collections.abc import Mapping
from functools import cache
from typing import Final

from mailbot.reading.case import PLAIN, SHORT, Case
from mailbot.reading.robots import automatic, bulk
from mailbot.reading.topics import Topic
from mailbot.reading.traits import ruled, traits
from mailbot.reading.weights import Weights, table
from mailbot.terms import Intent, Kind

KINDS: Final = (
    Kind.AUTO_REPLY,
    Kind.ERASE,
    Kind.EXPORT,
    Kind.UNSUBSCRIBE,
    Kind.SUBSCRIBE,
    Kind.HELP,
    Kind.SUBMISSION,
    Kind.OTHER,
)
INTENTS: Final = (  # finer than `Kind.OTHER`
    Intent.PAUSE,
    Intent.RESUME,
    Intent.STATUS,
    Intent.WHY,
    Intent.GET,
    Intent.WITHDRAW,
    Intent.FILLED,
    Intent.YES,
    Intent.NO,
    Intent.THANKS,
    Intent.APPLICATION,
    Intent.SPAM,
    Intent.QUESTION,
)
LEANINGS: Final[tuple[Kind | Intent, ...]] = (*KINDS, *INTENTS)

# What share of all a kind has to weigh, and how sure an intent has to be, that the rules did not
# hear: a wrong one deletes, silences or prints. A "yes" that they did not hear is none.
LEAST: Final[Mapping[Kind | Intent, float]] = {
    Kind.ERASE: 0.7,
    Kind.UNSUBSCRIBE: 0.5,
    Kind.SUBSCRIBE: 0.4,
    Kind.AUTO_REPLY: 0.5,
    Intent.WITHDRAW: 0.7,
    Intent.FILLED: 0.95,  # "il posto è …" weighs much, wherever it is
    Intent.PAUSE: 0.5,
    Intent.NO: 0.5,
    Intent.YES: math.inf,
}
ANY: Final = 0.3  # the same of other kinds
FINER: Final = 0.15  # and of other intents
# What rules heard in so many words stands, unless all the rest speaks against it.
DOUBTED: Final = 0.05
SOLD: Final = 0.7  # share of what else a longer mail full of a job's facts has to be: a pitch, a CV
PLAINLY: Final = 0.8
TOO: Final = 0.5  # how sure a wish has to be that rules heard in a longer mail, to stand anyhow

MOST: Final = 250  # words; what is longer is left to the rules
SELLING: Final = 4  # ways of selling in one mail, which nobody uses by chance

_UNHEARD: Final = frozenset({Intent.OTHER, Intent.QUESTION})
# Thanks or a question around it take nothing from what an employer tells us.
_TOLD: Final = frozenset({Intent.FILLED, Intent.WITHDRAW})
_AROUND: Final = frozenset({Intent.THANKS, Intent.QUESTION})
# What stands in headers, in a report or in nothing at all, no words can tell better.
_PLAIN: Final = frozenset({Intent.BOUNCE, Intent.COMPLAINT, Intent.SEALED, Intent.EMPTY})
_REPORTS: Final = ("message/delivery-status", "message/feedback-report")


def judged(case: Case, intent: Intent) -> bool:
    """Whether weights have a say: in mails without files, and none that a header tells of.

    What is attached is not what its sender wants, and would weigh as if it were.
    """
    headers, parts = case.document.raw_headers, case.document.parts
    report = any(part.content_type in _REPORTS for part in parts)
    plain = intent in _PLAIN or report or automatic(headers) is not None or bulk(headers)
    files = any(not file.content_type.startswith("image/") for file in case.document.attachments)
    sells = intent is Intent.SPAM and case.mentions(Topic.PITCH) >= SELLING
    return case.said.length <= MOST and not (plain or files or sells)


def leaning(case: Case, kind: Kind, intent: Intent) -> tuple[Kind, Intent]:
    """Return what a mail is for, given what the rules make of it."""
    sure = learned().judge(traits(case) | ruled(case, kind, intent))
    if case.said.length <= SHORT:
        return decided(sure, kind, intent, asks=case.said.asks())
    full = case.mine.facts >= PLAIN
    return outweighed(sure, kind, intent, asks=case.said.asks(), full=full)


def decided(
    sure: Mapping[Kind | Intent, float], kind: Kind, intent: Intent, *, asks: bool
) -> tuple[Kind, Intent]:
    """Return the surest kind and intent that may be believed beside the rules' own."""
    best = max(KINDS, key=sure.__getitem__)
    heard = intent not in _UNHEARD and (sure[kind] > DOUBTED or sure[best] < PLAINLY)
    invented = best not in (kind, Kind.OTHER) and _share(sure, best) < LEAST.get(best, ANY)
    if heard or invented:
        return kind, intent
    if best is not Kind.OTHER:
        return best, Intent(best.value)
    finer = max(INTENTS, key=sure.__getitem__)
    if sure[finer] >= LEAST.get(finer, FINER):
        return best, finer
    return best, Intent.QUESTION if asks else Intent.OTHER


def outweighed(
    sure: Mapping[Kind | Intent, float], kind: Kind, intent: Intent, *, asks: bool, full: bool
) -> tuple[Kind, Intent]:
    """Return the surest kind and intent of a longer mail.

    Among many words some always sound like a wish. So what the rules heard is a trait like
    others, and stands only against what hurts and is not plain; or where they saw an offer, and
    the mail is `full` of a job's facts. Who asks to be on the list may tell of anything else.
    """
    best = max(KINDS, key=sure.__getitem__)
    if kind is Kind.SUBSCRIBE and best is Kind.OTHER and sure[kind] >= TOO:
        return kind, intent
    offered = full and kind is Kind.SUBMISSION
    if best is not kind and _share(sure, best) < (SOLD if offered else LEAST.get(best, 0)):
        return kind, intent
    if best is not Kind.OTHER:
        return best, intent if best is kind else Intent(best.value)
    finer = max(INTENTS, key=sure.__getitem__)
    if finer in _AROUND and intent in _TOLD:
        return best, intent
    if finer is intent or sure[finer] >= LEAST.get(finer, 0):
        return best, finer
    return best, Intent.QUESTION if asks else Intent.OTHER


def _share(sure: Mapping[Kind | Intent, float], kind: Kind) -> float:
    return sure[kind] / max(1.0, sum(sure[one] for one in KINDS))


@cache
def learned() -> Weights[Kind | Intent]:
    """Read the weights that come with mailbot."""
    text = importlib.resources.files(__package__).joinpath("leaning.tsv").read_text("utf-8")
    return table(text, LEANINGS)
