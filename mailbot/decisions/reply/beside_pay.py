"""What is said beside a sum of pay: a bonus, a scale, gross or net, what it rises to, how often.

A line that says the pay is believed: what of it is no sum, money or period stands behind these in
the words of whoever wrote it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from mailbot.reading.facts import amounts, money, periods
from mailbot.reading.facts.labels import split_label
from mailbot.reading.facts.vocabulary import words
from mailbot.reading.facts.words.days import DAYS
from mailbot.reading.facts.words.second_thoughts import SORRY
from mailbot.reading.facts.words.sums import SUMS
from mailbot.terms import Pay

_MOST: Final = 300  # characters that are printed
_BARE: Final = 1_000  # from which a number alone is a sum
_SUMS: Final = 20  # of one line that are looked at
_LEAD: Final = 4  # words before a sum, of a sentence that says it: "the salary is"
_SALARIES: Final = 8  # words of a sentence that only counts the salaries of a year
_EDGES: Final = " \t,;:.!–—-"
_GROSS: Final = re.compile(
    rf"(?<!\w)(?:{'|'.join(language.gross for language in SUMS)}"
    r"|gross|brut|before (?:tax|deductions))(?!\w)",
    re.IGNORECASE,
)
# Between two sums: the second is paid one day, and no end of a range that somebody starts in.
_RISES: Final = re.compile(
    r"\b(?:rising|rises|going up|goes up|growing|increasing|increases|progressing|moving up"
    r"|(?:an)?steigend|steigt|allant|évoluant|montant|progressant|passant|subiendo|ampliables?"
    r"|creciendo|sube|subindo|crescendo|crescente|sobe|salendo|a salire|sale|oplopend|stijgend"
    r"|groeiend|stigande|stigende|ökar|øker|rosnąc\w*|wzrasta\w*)\b",
    re.IGNORECASE,
)
# "60,000 instead of 58,000": what is not paid stands behind no sum.
_INSTEAD: Final = re.compile(
    rf"[\s,;(–—-]*(?:and |und |et |y |e |en )?"
    rf"(?:{'|'.join(each.instead for each in DAYS)}|{words('negation')})(?!\w)",
    re.IGNORECASE,
)
# "…, not 68 to 74, sorry about that", "…, weil sonst keiner kommt": neither is paid.
_NOT_PAID: Final = re.compile(
    rf"[,;(–—-]\s*(?:(?:so|dus|also|donc|and|und|et|y|e|en|og|och)\s)?"
    rf"(?:{'|'.join(each.instead for each in DAYS)}|{words('negation')})\s"
    rf"(?!{words('at_least', 'at_most')})(?:[^\W\d]{{1,7}}\s)?[€$£]?\s?\d[\d.,'’]*\s?k?"
    r"(?:\s?(?:[–—-]|to|bis|à|a|y|and|tot|till|til|do)\s?[€$£]?\s?\d[\d.,'’]*\s?k?)?"
    r"\s?(?:€|[$£]|euros?|EUR)?(?=\s*(?:[,;.!)]|$))\)?"
    rf"|[,;.(–—-]+\s*(?:{SORRY})(?!\w)[^,;]{{0,40}}$"
    r"|,\s(?:because|weil|denn|parce qu|porque|perché|omdat|fordi|eftersom|ponieważ)[^;]*$",
    re.IGNORECASE,
)
_BETWEEN: Final = 60  # characters of that
_LETTER: Final = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Parted:
    """The first sum of a line, and the words that stand beside it."""

    sum: money.Sum
    words: str

    def is_of(self, pay: Pay) -> bool:
        """Whether a pay is made of this sum."""
        own = {self.sum.pay.min, self.sum.pay.max} - {None}
        return not own.isdisjoint({pay.min, pay.max})

    def of(self, pay: Pay) -> Pay:
        """Return a pay that was read in the line with this sum alone: "34,000 rising to 36,000"."""
        return replace(pay, min=self.sum.pay.min, max=self.sum.pay.max)


def parted(line: str) -> Parted | None:
    """Part a sum from what is said beside it; None where there is no sum, or nothing else."""
    one = _first(line)
    if one is None:
        return None
    behind = line[one.end :]
    period = periods.match_at(behind)
    lead, tail = (behind[: period.start()], behind[period.end() :]) if period else ("", behind)
    before = line[: one.start]
    listed = _is_set_off(before) or _GROSS.search(before)
    tail = "" if _INSTEAD.match(tail) else _NOT_PAID.sub("", tail.rstrip())
    said = [_bare(each) for each in (before if listed else "", lead, tail)]
    beside = ", ".join(each for each in said if _LETTER.search(each))
    return Parted(one, beside[:_MOST]) if beside else None


def leading(sentence: str) -> Parted | None:
    """Part a sentence that begins with its sum: "the salary is 34,000, rising to 36,000 later"."""
    parts = parted(sentence)
    if parts is None or split_label(sentence) is not None:
        return None
    before = sentence[: parts.sum.start]
    return parts if len(before.split()) <= _LEAD and not _is_set_off(before) else None


def told(sentence: str) -> Parted | None:
    """Find in prose what a sum rises to, and when; and how many of it are paid a year."""
    one = _first(sentence)
    if one is None:
        return None
    behind = sentence[one.end :]
    if (rises := _clause(behind)) and _rise_at(sentence, one):
        return Parted(one, rises)
    counted = periods.salaries(behind)
    return Parted(one, counted) if counted else None


def counted(sentence: str) -> str:
    """Return how many salaries a year has, of a sentence that says no more: "yes, 14 times"."""
    brief = len(sentence.split()) <= _SALARIES and not sentence.endswith("?")
    return periods.salaries(sentence) if brief and _first(sentence) is None else ""


def _first(line: str) -> money.Sum | None:
    """Return the first sum of a line; of one that rises only where it begins."""
    for one in money.sums(line)[:_SUMS]:
        most = one.pay.max or one.pay.min or 0
        if one.symbol or one.scaled or most >= _BARE or periods.period_at(line[one.end :]):
            apart = [each for each in amounts.listed(line, "") if each.start == one.start]
            first = apart[0] if apart else one
            return replace(one, pay=first.pay, end=first.end) if _rise_at(line, first) else one
    return None


def _rise_at(line: str, first: money.Sum) -> bool:
    """Whether the sum behind another one is what that rises to, and no end of a range."""
    if first.pay.min != first.pay.max:
        return False
    second = next((each for each in _listed(line) if each.start >= first.end), None)
    if second is None or (second.pay.max or 0) <= (first.pay.max or 0):
        return False
    between = line[first.end : second.start]
    return len(between) <= _BETWEEN and _RISES.search(between) is not None


def _listed(line: str) -> Iterator[money.Sum]:
    yield from amounts.listed(line, "")[:_SUMS]


def _clause(behind: str) -> str:
    """Return what is said right behind a sum, up to where its sentence goes on otherwise."""
    named = periods.match_at(behind)
    rest = behind[named.end() if named else 0 :]
    return _bare(re.split(r"[;.](?=\s|$)|,\s(?!\d)", rest.lstrip(" ,"), maxsplit=1)[0])


def _is_set_off(before: str) -> bool:
    return before.rstrip().endswith((",", ";", ":", "–", "-", "("))


def _bare(text: str) -> str:
    """Return words without what only sets them off: commas, or brackets around all of them."""
    text = " ".join(text.split()).strip(_EDGES)
    if text.startswith("(") and text.endswith(")") and text.count("(") == 1:
        return text[1:-1].strip(_EDGES)
    return text.lstrip(")").strip(_EDGES) if text.count(")") > text.count("(") else text
