"""What stood beside a pay, and goes on standing when only the sum is put right.

"19 to 22, sorry" says nothing of the tips: they stay. What is said anew takes the place of its
like, gross for net, 30 hours for 28; what hung on the old sum goes with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from mailbot.decisions.reply import beside_pay, day_rates, hours_told
from mailbot.decisions.reply.remarks import sentences_in
from mailbot.reading.facts import money, periods
from mailbot.reading.facts.vocabulary import spoken
from mailbot.reading.folding import WORD, fold

_STEM: Final = 5  # letters by which two words are one
_MOST: Final = 300  # characters that are printed
_SEAM: Final = re.compile(r",\s+(?![^()]*\))")
_AS_BEFORE: Final = re.compile(
    r"\b(?:(?:as|like) (?:before|it was|now)|stays?|unchanged|wie (?:bisher|vorher|gehabt)|bleibt"
    r"|comme avant|inchangée?s?|como (?:antes|hasta ahora|até agora)|come prima|invariat\w"
    r"|zoals (?:eerst|voorheen)|blijft|som (?:förut|før|tidigare))\b",
    re.IGNORECASE,
)
_ALL: Final = re.compile(
    r"\b(?:that['’]?s (?:all|it)|nothing (?:else|more)|no(?:thing)? extras?|all in|only that"
    r"|(?:das|mehr) (?:ist|war) (?:alles|es nicht)|(?:sonst|weiter) nichts|nichts weiter"
    r"|sonst nix|c['’]est tout|rien d['’]autre|rien de plus|(?:eso|esto) es todo|nada más"
    r"|(?:è|e) tutto|nient['’]altro|(?:é|e) (?:só|tudo)|mais nada|dat is alles|niets anders"
    r"|verder niets|det är allt|det er alt)\b",
    re.IGNORECASE,
)


def kept(before: str | None, now: str | None, text: str) -> str | None:
    """Return all that is printed beside a pay whose sum a reply puts right.

    `before` stood there, `now` is what the reply says beside the new sum.
    """
    if not before or any(map(_ALL.search, sentences_in(text))):
        return now
    new = list(_pieces(now))
    denied = " ".join(each for each in sentences_in(text) if spoken("negation").search(each))
    pieces: list[str] = []
    for piece in _pieces(before):
        like = next((each for each in new if _are_alike(each, piece)), None)
        if like is not None:
            new.remove(like)
            pieces.append(piece if _AS_BEFORE.search(like) else like)
        elif not (_hangs_on_sum(piece) or _stems(piece) & _stems(denied)):
            pieces.append(piece)
    whole = ", ".join(dict.fromkeys((*pieces, *new)))
    return whole[:_MOST] or None


def without_times(before: str | None) -> str | None:
    """Return what stands beside a pay without the hours and the number of salaries."""
    goes = (hours_told.says_hours, periods.salaries_in)
    return ", ".join(each for each in _pieces(before) if not any(says(each) for says in goes))


def missed(earlier: str | None, before: str | None, sentence: str) -> str | None:
    """Return what stands beside a pay with what stood there `earlier` and a sentence names."""
    own, there = _stems(sentence), _stems(before or "")
    back = [each for each in _pieces(earlier) if _stems(each) & own and not _stems(each) & there]
    return ", ".join(filter(None, (before, *back))) if back else None


def _pieces(words: str | None) -> Iterator[str]:
    yield from filter(None, (each.strip() for each in _SEAM.split(words or "")))


def _are_alike(one: str, other: str) -> bool:
    """Whether two pieces say the same kind of thing, of which a pay has one."""
    kinds = (beside_pay.is_gross, hours_told.says_hours, periods.salaries_in)
    if any(kind(one) and kind(other) for kind in kinds):
        return True
    return bool(_stems(one) & _stems(other))


def _hangs_on_sum(piece: str) -> bool:
    """Whether a piece is about the old sum: what that rises to, or comes to in a part-time job."""
    stay = (
        beside_pay.is_perk, hours_told.says_hours, periods.salaries_in, day_rates.is_one
    )  # fmt: skip
    return bool(money.sums(piece)) and not any(says(piece) for says in stay)


def _stems(text: str) -> frozenset[str]:
    return frozenset(_long(WORD.findall(fold(text))))


def _long(words: Iterable[str]) -> Iterator[str]:
    yield from (word[:_STEM] for word in words if len(word) >= _STEM and not word.isdigit())
