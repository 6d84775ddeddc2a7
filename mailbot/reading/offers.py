"""Weigh how much a text looks like a job being offered, before any fact is read from it.

Crude on purpose: it decides what a mail is for, and nothing that is printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from mailbot.reading.phrases import MAX_CHARS, Heard, hear
from mailbot.reading.topics import Topic
from mailbot.terms import Line, Mark

_MAX_LINE: Final = 2_000

_MONEY: Final = re.compile(
    r"[€$£¥₹]\s?\d|\b\d[\d.,'’  ]{0,14}\s?(?:€|£|\$|k\b|mio\b|(?:eur|usd|gbp|chf|cad|aud|nzd|inr"
    r"|sek|nok|dkk|pln|czk|brl|zar|mxn|ngn|euros?|dollars?|pounds?|franken|francs?|kr\b|reais"
    r"|pesos|rand|lakh)\b)|\b(?:eur|usd|gbp|chf|cad|aud|inr|sek|nok|dkk|pln|czk|brl|r\$|zar|mxn"
    r"|ngn|kes|ghs|nzd|hkd|sgd|mxn|huf|ron|ils|aed|php|myr|idr|thb|twd|jpy|cny|uah"
    r"|egp|pkr|rs\.?)\s?\d",
    re.IGNORECASE,
)
_VIDEO: Final = re.compile(
    r"youtu\.be/|youtube(?:-nocookie)?\.com/|vimeo\.com/|loom\.com/|wistia\.|vidyard\.|dai\.ly/"
    r"|dailymotion\.com/|tiktok\.com/|streamable\.com/|drive\.google\.com/|dropbox\.com/|twitch\.tv/"
    r"|instagram\.com/reel|facebook\.com/watch|fb\.watch/|\.(?:mp4|webm|mov|m4v)\b",
    re.IGNORECASE,
)
# An employer's page of jobs, by what such pages are called in their addresses.
_PAGE: Final = re.compile(
    r"https?://\S{3,200}?[/.-](?:careers?|jobs?|vacanc(?:y|ies)|openings|stellen?|stellenangebote?"
    r"|stellenanzeigen?|karriere|vacatures?|werken-?bij|recrutement|emplois?|offres?(?:-d-?emploi)?"
    r"|empleos?|ofertas|trabaj[ao]\w{0,12}|vagas?|carreiras|recrutamento|lavor[ao]\w{0,8}"
    r"|posizioni|offerte|jobb|lediga-jobb|ledige-stillinger|stillinger|praca|kariera)[/.?-]\S",
    re.IGNORECASE,
)
_MEASURE: Final = re.compile(r"\d")
_ENOUGH_RESULTS: Final = 2


@dataclass(frozen=True, slots=True)
class Offer:
    """What speaks for a job being offered."""

    hiring: int  # different phrases that say somebody is wanted, not by a job seeker
    labels: int  # different heads of lines: "Role:", "Pay:"
    money: bool
    video: bool
    results: bool  # a list, and numbers in it
    apply: bool  # where to write
    named: bool  # a field of a listing is spoken of
    page: bool = False  # an employer's own page of the job stands there by itself

    @property
    def facts(self) -> int:
        """How many kinds of facts stand there in a form that few other mails have."""
        return self.money + self.video + self.results + (self.labels > 1)

    @property
    def score(self) -> int:
        """How likely a job is offered; 3 is likely."""
        return (
            2 * min(self.hiring, 3)
            + min(self.labels, 4)
            + self.facts
            + self.apply
            + self.named
            + self.page
        )


def weigh(lines: Iterable[Line]) -> tuple[Offer, Heard]:
    """Weigh some lines of a mail; also returns what was heard in them."""
    lines = [line for line in lines if line.mark is not Mark.BLANK]
    text = "\n".join(line.text for line in lines)[:MAX_CHARS]
    heard = hear(text)
    links = " ".join(unquote(link[:_MAX_LINE]) for line in lines for link in line.links)
    seekers = {hit.sentence for hit in heard.about(Topic.SEEKER)}
    whole = [hit for hit in heard.about(Topic.LABEL) if hit.whole]
    bullets = [line.text for line in lines if line.mark is Mark.BULLET]
    return Offer(
        hiring=len({hit.text for hit in heard.about(Topic.HIRING) if hit.sentence not in seekers}),
        labels=len({hit.text for hit in whole}),
        money=_MONEY.search(text) is not None,
        video=_VIDEO.search(f"{text} {links[:MAX_CHARS]}") is not None,
        results=len(bullets) >= _ENOUGH_RESULTS and any(map(_MEASURE.search, bullets)),
        apply=bool(heard.about(Topic.HOW_TO_APPLY)),
        named=bool(heard.about(Topic.FACT)),
        page=_PAGE.search(text) is not None and _stands_alone(heard),
    ), heard


def _stands_alone(heard: Heard) -> bool:
    """Whether a link is a sentence of its own: it is what the rest speaks of."""
    return any(sentence.text == "link" for sentence in heard.sentences)
