"""What is said beside a sum of pay: a bonus, a scale, gross or net, what it rises to, how often.

A line that says the pay is believed: what of it is no sum, money or period stands behind these in
the words of whoever wrote it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from mailbot.decisions.reply.perks import ADDS, AND, ASIDE, FOR_HOURS, PERKS
from mailbot.reading.classify import answers_yes
from mailbot.reading.facts import amounts, money, periods
from mailbot.reading.facts.pay import of_full_time
from mailbot.reading.facts.torn import closed
from mailbot.reading.facts.vocabulary import joined, spoken, words
from mailbot.reading.facts.words.days import DAYS
from mailbot.reading.facts.words.second_thoughts import SORRY
from mailbot.reading.facts.words.sums import SUMS, THE_JOB
from mailbot.terms import Pay

_MOST: Final = 300  # characters that are printed
_BARE: Final = 1_000  # from which a number alone is a sum
_SUMS: Final = 20  # of one line that are looked at
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
# Right before what no longer holds: "mal 13,5 statt 13 Gehälter".
_OLD: Final = re.compile(
    rf"(?<!\w)(?:{'|'.join(each.instead for each in DAYS)}|{words('negation')})\s$", re.IGNORECASE
)
_MORE: Final = 8  # words of one thing that stands beside a sum
_LEAD: Final = 5  # words before it, of a yes or on the pay: "the salary is right"
# what leads to it, of a sentence that says it is missing: "aqui faltou:"
_MISSING: Final = re.compile(
    r"[^:.!?]{0,40}\b(?:add|put(?: in)?|include|mention|ergänz\w+|hinzu\w*|dazu|ajout\w+|mett\w+"
    r"|añad\w+|agreg\w+|acrescent\w+|adicion\w+|aggiung\w+|toevoeg\w*|voeg\w*|missing|forg[oe]t(?:ten)?"
    r"|left (?:\w{1,12} )?(?:out|off)|fehlt|fehlen"
    r"|vergessen|manque|oublié|falta|faltan|faltou|olvid\w+|esquec\w+|manca|dimenticat\w+|ontbreekt|vergeten)\b"
    r"(?:[^:.!?]{0,15}:\s|\s(?:that |dass |qu['’]|que |che |dat )?(?:there(?:['’]?s| is| are)"
    r"|es gibt|il y a|hay|há|c['’]è|er is)\s)",
    re.IGNORECASE,
)
_FORGOT: Final = re.compile(
    r"\b(?:forg[oe]t\w*|missing|left out|vergess\w*|vergaß|fehlt|oubli\w*|manqu\w*|olvid\w*"
    r"|falta\w*|esquec\w*|dimentic\w*|manca|scordat\w*|vergeten|ontbreekt|glömde|glemte|saknas|mangler)\b",
    re.IGNORECASE,
)
_ADDED: Final = 14  # words of a sentence that only adds something to the pay
# Where one thing that is said behind a sum ends, and another begins.
_SEAMS: Final = re.compile(
    rf"\s*[,;:](?=\s)|\s[–—-]\s|\s?\(|\)\s?|[.!](?=\s+(?:(?:{ADDS})\s|\d))|\s(?=(?:{ADDS}|{AND})\s)",
    re.IGNORECASE,
)
# "mal 13. Beginn": no day of a month, and the end of what is said.
_TIMES: Final = re.compile(r"((?:\bmal|[x×])\s?1[2-6])\.(?=\s)", re.IGNORECASE)
_AND: Final = re.compile(rf"\A(?:(?:{AND})\s)+", re.IGNORECASE)
_ADDS: Final = re.compile(rf"(?:{ADDS})(?!\w)\s?", re.IGNORECASE)
_PERK: Final = re.compile(
    rf"(?<!\w)(?:{PERKS}|{joined(language.perk for language in SUMS)})(?!\w)|\d\s?%", re.IGNORECASE
)
_THE: Final = re.compile(
    r"(?:the|an?|die|der|das|eine?n?|le|la|les|une?|el|los|las|un[ao]?|il|lo|gli|i|o|a|os|as|uma?"
    r"|de|het|een|ett?)\s|l['’]",
    re.IGNORECASE,
)
_FOR_HOURS: Final = re.compile(FOR_HOURS, re.IGNORECASE)
_ASIDE: Final = re.compile(ASIDE, re.IGNORECASE)
_THE_JOB: Final = re.compile(
    rf"(?:{THE_JOB}|(?:the|de|das|die|el|la|o|a|il|le) work)(?!\w)", re.IGNORECASE
)
# Says something of the sum: "that's not negotiable".
_OF_IT: Final = re.compile(
    r"(?:(?:that|this|it|which)(?:['’]s| is| was)|(?:das|dies|es) (?:ist|sind|war)|c['’]est"
    r"|ce n['’]est"
    r"|(?:eso|esto|isso|isto|questo|ciò) (?:no |non |não )?(?:es|é|è)|(?:dat|dit|het) is"
    r"|det (?:är|er))\b",
    re.IGNORECASE,
)
# Says of something beside the sum that it stays as it was: "el 5% lo mantenemos".
_STAYS: Final = re.compile(
    r"\b(?:stays?|remains?|unchanged|we keep|bleib\w*|behalten|reste\w*|gardons|maintenons"
    r"|mantenemos|se mantien\w+|sigue igual|resta\w*|rimane|rimangono|manteniamo|mantemos|mantém"
    r"|blijf\w*|houden we|kvar|fortsatt)\b",
    re.IGNORECASE,
)
_BETWEEN: Final = 60  # characters of that
# Said to us, and no part of what is paid: "14 pagas, eh".
_INTERJECTION: Final = re.compile(
    r"[\s,]+(?:eh|hein|gell|né|vale|please|bitte|svp|thanks|thank you|danke|merci|gracias|grazie"
    r"|obrigad[oa]|bedankt|graag|tack|takk)\W*$",
    re.IGNORECASE,
)
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
    line = _TIMES.sub(r"\1;", line)
    one = _first(line)
    if one is None:
        return None
    behind = line[one.end :]
    period = periods.match_at(behind)
    lead, tail = (behind[: period.start()], behind[period.end() :]) if period else ("", behind)
    before = line[: one.start]
    listed = _is_set_off(before) or _GROSS.search(before)
    tail = _paid_too(tail)
    said = [_bare(each) for each in (before if listed else "", lead, _kept(tail, _is_no_aside))]
    beside = ", ".join(each for each in said if _LETTER.search(each))
    return Parted(one, beside[:_MOST]) if beside else None


def alone(sentence: str) -> Parted | None:
    """Find the sum of a sentence, whatever stands beside it."""
    one = _first(sentence)
    return Parted(one, "") if one is not None else None


def told(sentence: str, pay: Pay | None = None) -> Parted | None:
    """Find in prose what stands beside a sum, be it the one of a `pay` that was read there.

    What it rises to, and when; how many of it are paid a year; gross or net; and what comes on top.
    """
    sentence = _TIMES.sub(r"\1;", sentence)
    one = _of(sentence, pay) or _first(sentence)
    if one is None:
        return None
    behind = sentence[one.end :]
    if (rises := _clause(behind)) and _rise_at(sentence, one):
        return Parted(one, rises)
    period = periods.match_at(behind)
    lead, tail = (behind[: period.start()], behind[period.end() :]) if period else ("", behind)
    tail = _paid_too(tail)
    said = [_bare(lead), _AND.sub("", _kept(tail, _belongs)), _whole_week(sentence, one)]
    beside = ", ".join(each for each in said if _LETTER.search(each))
    return Parted(one, beside[:_MOST]) if beside else None


def _paid_too(tail: str) -> str:
    """Return what stands behind a sum without what is not paid: "…, not 1,200, always net"."""
    rest = _NOT_PAID.sub("", tail.rstrip())
    return "" if _INSTEAD.match(rest) else rest


def _of(sentence: str, pay: Pay | None) -> money.Sum | None:
    """Return the sum of a sentence that is a pay, where another one stands before it."""
    listed = money.sums(sentence)[:_SUMS] if pay is not None else []
    own = [one for one in listed if pay and (one.pay.min, one.pay.max) == (pay.min, pay.max)]
    return own[0] if own and own[0].start > listed[0].start else None


def of_its_own(sentence: str, pay: Pay) -> str:
    """Return the part of a sentence that is about a pay, where another post's stands there, too."""
    listed = [
        one
        for one in money.sums(sentence)[:_SUMS]
        if _is_paid(one, sentence) and (Parted(one, "").is_of(pay) or not _is_added(one, sentence))
    ]
    at = next((n for n, one in enumerate(listed) if Parted(one, "").is_of(pay)), None)
    if at is None or len(listed) == 1:
        return sentence
    start = listed[at - 1].end if at else 0
    end = listed[at + 1].start if at + 1 < len(listed) else len(sentence)
    own = sentence[start:end]
    before = sentence[start : listed[at].start]
    if before.count("(") > before.count(")"):
        own = before + sentence[listed[at].start : end].partition(")")[0]
    return own


def _is_added(one: money.Sum, sentence: str) -> bool:
    """Whether a sum is what comes on top of another one: "plus a meal allowance of €6 a day"."""
    piece = _SEAMS.split(sentence[: one.start])[-1]
    return _ADDS.match(_AND.sub("", piece)) is not None


def _is_paid(one: money.Sum, sentence: str) -> bool:
    """Whether a sum is a wage by its money and what it is paid for, or by its tax."""
    behind = sentence[one.end :]
    named = periods.period_at(behind) or _GROSS.match(behind.lstrip())
    return one.symbol and bool(named)


def _whole_week(sentence: str, one: money.Sum) -> str:
    """Return what all of the week would pay, where it stands before a sum: "£30,000 FTE, …"."""
    whole = next(iter(money.sums(sentence)), one)
    piece = _SEAMS.split(sentence[whole.start : one.start])[0]
    full = whole.symbol and of_full_time(sentence[whole.end : one.start])
    named = full and len(piece.split()) <= _LEAD  # "£36,000 is what it would be" says it at length
    return _bare(piece) if whole.start < one.start and named else ""


def _kept(tail: str, keeps: Callable[[str], bool]) -> str:
    """Return what stands behind a sum, without the pieces that are not to be kept.

    What stood together stands together still, with what joined it.
    """
    runs: list[str] = []
    start = begun = 0
    together = False
    seams = (seam.span() for seam in _SEAMS.finditer(tail))
    for end, following in (*seams, (len(tail), len(tail))):
        piece = _bare(tail[start:end])
        if piece:
            if together := keeps(piece) and together:
                runs[-1] = tail[begun:end]
            elif keeps(piece):
                begun, together = start, True
                runs.append(tail[start:end])
        start = following
    return ", ".join(map(closed, map(_bare, runs)))


def _belongs(piece: str) -> bool:
    """Whether a piece of a sentence in prose goes with the pay: "plus tips", "brutto", "CLT"."""
    said = _AND.sub("", piece)
    if spoken("speaker", "pronouns").match(_THE.sub("", said)) or _THE_JOB.match(said):
        return False
    if _OF_IT.match(said) or _STAYS.search(said):
        return False
    if added := _ADDS.match(said):
        rest = said[added.end() :]
        others = spoken("speaker", "pronouns").match(_THE.sub("", rest))
        return not (others or _THE_JOB.match(rest))
    if any(map(of_full_time, _behind_sums(said))):
        return True
    brief = len(said.split()) <= _MORE
    perk = _PERK.search(said) or _FOR_HOURS.match(said) or periods.salaries_in(said)
    return _GROSS.fullmatch(said) is not None or (brief and bool(perk))


def _behind_sums(piece: str) -> Iterator[str]:
    """Give what stands behind each sum of a piece."""
    yield from (piece[one.end :] for one in money.sums(piece)[:_SUMS] if one.symbol)


def _is_no_aside(piece: str) -> bool:
    """Whether a piece behind a labelled sum is no word on how it came to be so."""
    said = _AND.sub("", piece)
    told = _ASIDE.match(said) or spoken("speaker", "pronouns").match(said)
    return told is None or _belongs(piece)


def added(sentence: str) -> str:
    """Return what a sentence only adds to the pay: "yes, 14 times", "you forgot: plus tips"."""
    length = len(sentence.split())
    if length > _ADDED or sentence.endswith("?"):
        return ""
    if _first(sentence) is not None and not (_MISSING.match(sentence) or _is_on_top(sentence)):
        return ""
    counted = periods.all_salaries(sentence) if length <= _SALARIES else iter(())
    told = (each for each in counted if not _OLD.search(sentence[: sentence.find(each)]))
    return next(told, "") or _on_top(sentence)


def taxed(sentence: str) -> str:
    """Return the gross or net that a short sentence says of a pay: "è netto, non lordo"."""
    if len(sentence.split()) > _SALARIES or sentence.endswith("?") or _first(sentence):
        return ""
    said = list(_GROSS.finditer(sentence))
    wrong = [each for each in said if _OLD.search(sentence[: each.start()])]
    right = {each[0].casefold(): each[0] for each in said if each not in wrong}
    if len(right) != 1 or (not wrong and spoken("negation").search(sentence)):
        return ""
    return next(iter(right.values()))


def is_gross(words_beside: str) -> bool:
    """Whether words beside a pay only say gross or net."""
    return _GROSS.fullmatch(words_beside.strip(_EDGES)) is not None


def is_perk(words_beside: str) -> bool:
    """Whether words beside a pay are of something that comes on top: tips, a bonus."""
    return _PERK.search(words_beside) is not None


def _is_on_top(sentence: str) -> bool:
    """Whether all sums of a sentence stand in what only comes on top: "plus a voucher of €7"."""
    start = next((at for at in _pieces(sentence) if _ADDS.match(sentence[at:])), None)
    return start is not None and all(one.start > start for one in money.sums(sentence))


def _on_top(sentence: str) -> str:
    """Return what comes on top of the pay, where that is all that is said, or is missing there."""
    lead = _MISSING.match(sentence)
    rest = sentence[lead.end() :] if lead else sentence
    start = next((at for at in _pieces(rest) if _ADDS.match(_AND.sub("", rest[at:]))), None)
    before = rest[: start or 0].strip(_EDGES)
    forgot = len(before.split()) <= _LEAD and _FORGOT.search(before)
    if not lead and (start is None or (before and not (forgot or _leads_to_pay(before)))):
        return ""
    kept = _kept(rest if lead else rest[start:], _belongs)
    return _AND.sub("", kept) if _PERK.search(kept) else ""


def _pieces(text: str) -> Iterator[int]:
    """Give where the pieces of a text begin."""
    yield 0
    for seam in _SEAMS.finditer(text):
        yield seam.end()


def _leads_to_pay(words_before: str) -> bool:
    """Whether words only say yes, or speak of the pay: "the salary is right", "sí"."""
    brief = len(words_before.split()) <= _LEAD
    return brief and bool(answers_yes(words_before) or spoken("pay").search(words_before))


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
    text = _INTERJECTION.sub("", " ".join(text.split()).strip(_EDGES))
    if text.startswith("(") and text.endswith(")") and text.count("(") == 1:
        return text[1:-1].strip(_EDGES)
    return text.lstrip(")").strip(_EDGES) if text.count(")") > text.count("(") else text
