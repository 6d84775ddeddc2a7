"""Which of a job's results a sentence means where no number says it.

The one of which it repeats the most, or quotes some, or below which it stands.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from mailbot.decisions.language.phrasing import found, plain
from mailbot.decisions.language.speech import folded
from mailbot.decisions.reply import taken_out
from mailbot.decisions.reply.remarks import BULLET, sentences_in
from mailbot.decisions.reply.result_named import CLAUSES, counted_up, goes, wants_gone, which
from mailbot.decisions.reply.revision_words import ELSEWHERE, POINTS_AT
from mailbot.decisions.reply.swaps import QUOTED, quotations
from mailbot.reading.facts import referring
from mailbot.reading.facts.labels import topic_of_question
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.outcome_check import countable, names_day
from mailbot.reading.folding import WORD, fold

_STEM: Final = 6  # letters by which two words are the same: "returned", "returns"
_NEAR: Final = 2  # words and figures that two results have to share
_FEW: Final = 2  # words of a result that one of them tells from others
_REMARK: Final = 40  # words that may stand below one result
_IN_A_ROW: Final = 3  # words that a sentence repeats of a result
_POINTED: Final = 8  # words in which what a result is about is named
_SHORT: Final = 4  # and of one that another clause of a sentence names
_TELLING: Final = 5  # letters of the one word that names it
# Of that length, and in any result.
_COMMON: Final = folded("""
    about after before their there these those under which while within would should every between
    alle allen dieser diese unter nicht haben werden wurden einen einem einer zwischen innerhalb
    avant apres pour dans entre moins leurs cette antes despues entre menos desde hasta todos todas
    prima entro senza tutti tutte dalla dalle della delle depois todos minutos onder binnen tussen
    voor zonder alle inom under efter every each half percent prozent procent prosent cento ciento
    pourcent hour hours minute minutes stunde stunden minuten heure heures hora horas minuto ora
    minuti uren uur timer timmar minutter times first second least most
""")


def nearest(text: str, results: Sequence[str]) -> int | None:
    """Return the place of the one result that shares the most with a text; None where none does."""
    own = _marks(text)
    return _one_with(_NEAR, [_shared(own, _marks(each)) for each in results])


def spoken_of(sentence: str, results: Sequence[str]) -> int | None:
    """Find the result of which a sentence quotes a part, or that it is about."""
    for quoted in QUOTED.findall(sentence):
        holding = [at for at, each in enumerate(results) if fold(quoted) in fold(each)]
        if len(holding) == 1:
            return holding[0]
    if (at := _repeated(sentence, results)) is not None:
        return at
    return _pointed_at(sentence, results) if _pointed(sentence) else nearest(sentence, results)


def by_words(sentence: str, results: Sequence[str]) -> int | None:
    """Find the result of which a clause that takes something out has a word, or a figure."""
    if taken_out.facts(sentence) or found(ELSEWHERE, plain(sentence)):
        return None
    for clause in (each for each in CLAUSES.split(sentence) if goes(plain(each))):
        own = _words(clause)
        at = (
            None
            if of_other_part(clause)
            else _one_with(1, [len(own & _words(each)) for each in results])
        )
        if at is not None:
            return at
    return None


def by_pronoun(sentence: str, results: Sequence[str]) -> int | None:
    """Find the one result of which the rest of a sentence has a word: "…, so take that out"."""
    clauses = CLAUSES.split(sentence)
    rest = [each for each in clauses if not goes(plain(each))]
    if len(rest) == len(clauses) or taken_out.facts(sentence) or of_other_part(sentence):
        return None
    own = [each for each in WORD.findall(fold(" ".join(rest))) if len(each) >= _SHORT]
    told = [each for each in own if each not in _COMMON]
    lines = [WORD.findall(fold(each)) for each in results]
    return _one_with(1, [sum(any(_part_of(o, w) for w in words) for o in told) for words in lines])


def _part_of(word: str, whole: str) -> bool:
    """Whether a word is another one, or what that is made of: "däcket" of "akterdäcket"."""
    return word == whole or (len(word) > _SHORT and whole.endswith(word))


def names_one(sentence: str, results: tuple[str, ...]) -> bool:
    """Whether a sentence that wants something gone says by itself which result that is."""
    bare = plain(sentence)
    if not wants_gone(sentence) or not results or taken_out.takes_all(sentence):
        return False
    count = len(results)
    named = which(bare, count) is not None or counted_up(sentence, count)
    quoted = any(fold(each) in fold(line) for each in quotations(sentence) for line in results)
    return bool(
        named
        or quoted
        or _repeated(sentence, results) is not None
        or by_words(sentence, results) is not None
        or (_pointed(sentence) and _pointed_at(sentence, results) is not None)
    )


def under(below: Mapping[str, str], results: Sequence[str]) -> Mapping[str, int]:
    """Return the sentences that stand right below a result, and do not speak of another part."""
    placed: dict[str, int] = {}
    said = {
        row: sum(len(each.split()) for each in below if below[each] == row)
        for row in below.values()
    }
    for line, row in below.items():
        if said[row] > _REMARK:
            continue  # all of a reply stands below what was left of the quote
        bare = fold(BULLET.sub("", row, count=1)).strip()
        holding = [at for at, each in enumerate(results) if bare and bare in fold(each)]
        if len(holding) == 1 and (len(bare.split()) > 1 or bare == fold(results[holding[0]])):
            told = (each for each in sentences_in(line) if not _of_others(each))
            placed |= dict.fromkeys(told, holding[0])
    return placed


def of_other_part(lead: str) -> bool:
    """Whether a sentence speaks of the title, the place, or what else is no result."""
    return topic_of_question(lead) not in {None, Topic.OUTCOMES, Topic.OTHER, Topic.ABOUT}


def telling(text: str) -> frozenset[str]:
    """Return the words of a text of which one alone says what it is about, by their stems."""
    own = (word for word in WORD.findall(fold(text)) if len(word) >= _TELLING or word.isdigit())
    return frozenset(word[:_STEM] for word in own if word not in _COMMON and len(word) > 1)


def _pointed_at(sentence: str, results: Sequence[str]) -> int | None:
    """Find the result that "the one about the visits" means."""
    own = telling(_pointed(sentence))
    at = _one_with(1, [len(own & telling(each)) for each in results])
    return nearest(sentence, results) if at is None else at


def _pointed(sentence: str) -> str:
    """Return the words behind "the one about"."""
    bare = plain(sentence)
    hit = found(POINTS_AT, bare)
    return " ".join(bare[hit.end() :].split()[:_POINTED]) if hit else ""


def _repeated(sentence: str, lines: Sequence[str]) -> int | None:
    """Find the one result of which a sentence repeats some words in a row, and the most."""
    runs = [_run(WORD.findall(fold(sentence)), WORD.findall(fold(each))) for each in lines]
    return _one_with(_IN_A_ROW, runs)


def _run(some: Sequence[str], others: Sequence[str]) -> int:
    """Count the words of the longest run that two texts share."""
    best, before = 0, dict[int, int]()
    for word in some:
        now = {at: before.get(at - 1, 0) + 1 for at, other in enumerate(others) if other == word}
        best, before = max(best, *now.values()) if now else best, now
    return best


def _of_others(sentence: str) -> bool:
    """Whether a sentence speaks of another part of the listing."""
    return bool(taken_out.facts(sentence)) or found(ELSEWHERE, plain(sentence)) is not None


def _shared(own: frozenset[str], others: frozenset[str]) -> int:
    """Count what two results share; one word is enough where it is all that either is about."""
    both = own & others
    words = [{each for each in marks if not each.isdigit()} for marks in (own, others)]
    least = min(map(len, words))
    alone = 0 < least <= _FEW and not words[0].isdisjoint(words[1])
    return max(len(both), _NEAR) if alone else len(both)


def _one_with(least: int, shared: Sequence[int]) -> int | None:
    best = max(shared, default=0)
    return shared.index(best) if best >= least and shared.count(best) == 1 else None


def _words(text: str) -> frozenset[str]:
    """Return the words and figures of a text of which one tells a result from others."""
    own = (each for each in WORD.findall(fold(text)) if len(each) >= _TELLING or countable(each))
    return frozenset(each for each in own if each not in _COMMON)


def _marks(text: str) -> frozenset[str]:
    """Return what tells a result from another: words of substance by their stems, its figures."""
    figures = (word for word in WORD.findall(fold(text)) if word.isdigit())
    words = (word[:_STEM] for word in referring.substance(text) if word not in _COMMON)
    return frozenset(word for word in (*figures, *words) if not names_day(word))
