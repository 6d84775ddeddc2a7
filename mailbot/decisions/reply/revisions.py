"""What a reply changes of the results that a job has: one put right, one more, one taken out.

Nothing goes away that nobody spoke of. A correction is for the result that it names, or that is
nearest to it in words and figures; of what is near none, and adds none, nothing is made.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from mailbot.decisions.language.phrasing import begins, found, plain
from mailbot.decisions.language.speech import folded
from mailbot.decisions.reply import taken_out
from mailbot.decisions.reply.leads import Lead, leads
from mailbot.decisions.reply.remarks import (
    BULLET,
    has_figure,
    is_question,
    sentences_in,
    wishes,
    without_courtesy,
)
from mailbot.decisions.reply.removals import removes
from mailbot.decisions.reply.result_lists import ResultList, may_be
from mailbot.decisions.reply.revision_words import (
    ADDS,
    ADDS_BELOW,
    ADDS_RESULT,
    ALL_OF_IT,
    ALONE,
    COUNTED,
    DISOWNS,
    EACH_OF_THEM,
    ELSEWHERE,
    LAST,
    MAKES,
    MISSES,
    NEEDLESS,
    NUMBERED,
    ORDINALS,
    POINTS_AT,
    PUTS_BACK,
    RESTORES,
    SHOULD,
    STANDS,
    WRITES,
)
from mailbot.decisions.reply.swaps import QUOTED, figures, put, quotations, swaps, within, worded
from mailbot.reading.facts.labels import split_label, topic_of_question
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.outcome_check import countable, names_day
from mailbot.reading.facts.vocabulary import spoken
from mailbot.reading.folding import WORD, fold

_LEAST: Final = 3  # words of a result that stands in a correction
_STEM: Final = 6  # letters by which two words are the same: "returned", "returns"
_SHORT: Final = 4  # letters; a shorter word says little of what a result is about
_NEAR: Final = 2  # words and figures that two results have to share
_REMARK: Final = 40  # words that may stand below one result
_MANY_QUOTED: Final = 2  # results that one sentence quotes
_LEAD: Final = 90  # characters in which a correction names its result
_LEAD_OF_ONE: Final = 200  # characters in which one more is announced

_NUMBERS: Final = tuple(
    tuple(fold(names).split("|"))
    for names in (
        "1",
        "2|two|zwei|beiden|beide|deux|dos|due|dois|duas|twee",
        "3|three|drei|trois|tres|tre|drie",
        "4|four|vier|quatre|cuatro|quattro|quatro",
    )
)
_MANY: Final = "|".join(name for names in _NUMBERS[1:] for name in names)
_END: Final = (
    "first|last|ersten?|letzten?|premiere?s|dernier(?:e)?s|primer[oa]s|ultim[oaie]s?|primi|prime"
    "|primeir[oa]s|eerste|laatste"
)
_RUN: Final = re.compile(rf"\b(?P<end>{_END}) (?P<many>{_MANY})\b")
_OF_THEM: Final = (
    "results|outcomes|goals|targets|bullets|ergebnisse|ziele|punkte|resultats|objectifs|resultados"
    "|objetivos|puntos|pontos|risultati|obiettivi|punti|resultaten|doelen|punten"
)
_RUN_BEHIND: Final = re.compile(rf"\b(?P<many>{_MANY}) (?P<end>{_END})\b")
_IS: Final = re.compile(
    r"(?::|\b(?:should (?:be|read|say)|must (?:be|read|say)|(?:ought|has|needs) to (?:be|read|say)"
    r"|is|reads?|soll(?:te)? (?:sein|heißen|lauten)|soll(?:te)?|lautet|heißt|muss|est|doit être"
    r"|devrait être|es|debe(?:ría)? (?:ser|decir)|é|deve(?:ria)? (?:ser|dizer)|è"
    r"|dovrebbe essere|deve essere|moet (?:zijn|luiden)|moet|ska vara|skal være)\s?:?)\s+",
    re.IGNORECASE,
)
_THAT: Final = re.compile(r":\s+|\b(?:that|dass|daß|que|che|dat|att|at|że)\s+", re.IGNORECASE)
_FIRST_THAT: Final = re.compile(r"^(?:that|dass|daß|que|che|dat|att|at|że)\s+", re.IGNORECASE)
_IT: Final = re.compile(
    r"\b(?:it|that|this|them|das|es|ihn|den|diese[ns]?|l[ea]|lo|les|ce|ça|cela|est[aeo]|es[aeo]"
    r"|quest[aeo]|toglietel[oa]|tolgal[oa]|quítal[oa]|isso|isto|het|dat|dit|die|det|den|to)\b",
    re.IGNORECASE,
)
_FIGURE_FIRST: Final = re.compile(r"(?:[\w'’]+\s){0,2}\d")
_ORDINAL: Final = re.compile(
    r"\b(?:"
    + "|".join(
        f"(?P<n{at}>{'|'.join(WORD.findall(names))})" for at, names in enumerate((*ORDINALS, LAST))
    )
    + r")\b"
)
_AND: Final = re.compile(
    r" (?:\w+ )?(?:and|und|et|y|e|en|och|og|i|sowie)"
    r" (?:(?:the|die|der|den|das|le|la|el|los|il|o|a|de|het) )?"
)
_DIGITS: Final = re.compile(r" \d\b(?: (?:and |und |et |y |e |en |och |og |i )?\d\b){0,3}")
_MANY_OF: Final = re.compile(rf"\b(?P<many>{_MANY}) (?:\w+ )?(?:{_OF_THEM})\b")
_OUT_OF: Final = re.compile(r"\b(?:from|in|of|aus|bei|von|de|dans|en|da|dai|van|uit)(?: \w+)? $")
# Begins a sentence behind a figure, whose full stop may be an ordinal's.
_NEXT: Final = re.compile(
    r"(?<=\d)\.\s+(?=(?:And|But|Also|So|Then|Please|Can|Could|Und|Aber|Auch|Außerdem|Bitte|Et|Mais"
    r"|Aussi|Y|Pero|También|Además|E|Ma|Anche|Inoltre|Mas|Também|En|Maar|Ook)\s)"
)
_CLAUSE: Final = re.compile(r"[,;()]\s|\s[-–—]\s")
# Says that there is more than one thing to add, and what they are behind it.
_FORGOT: Final = re.compile(
    r"\b(?:forgot|forgotten|left out|missed|vergessen|vergass|oublie|olvide|olvidado|olvidamos"
    r"|dimenticato|esqueci|esquecemos|vergeten|glomde|glemte|zapomnialem|zapomnialam)\b"
    r"(?=.*\b(?:results?|outcomes?|goals?|things|two|three|ergebnisse?|ziele?|zwei|drei|punkte?"
    r"|resultats?|objectifs?|deux|trois|choses|resultados?|objetivos?|dos|cosas|risultat[oi]|due|cose"
    r"|duas|coisas|resultaten|doelen|twee|dingen|saker|ting|rzeczy|dwie)\b)"
    r"|\b(?:two|three|zwei|drei|deux|trois|dos|tres|due|tre|duas|twee) (?:more|other|further|things"
    r"|weitere|autres|choses|mas|cosas|mais|coisas|altri|altre|cose|andere|dingen)\b.*\b(?:forgot"
    r"|vergessen|oublie|olvide|dimenticato|esqueci|vergeten)\b"
)
_AROUND: Final = ' \t.,;:!?"“”„«»…'
_POINTED: Final = 8  # words in which what a result is about is named
_TELLING: Final = 5  # letters of the one word that names it
# Of that length, and in any result.
_COMMON: Final = folded("""
    about after before their there these those under which while within would should every between
    alle allen dieser diese unter nicht haben werden wurden einen einem einer zwischen innerhalb
    avant apres pour dans entre moins leurs cette antes despues entre menos desde hasta todos todas
    prima entro senza tutti tutte dalla dalle della delle depois todos minutos onder binnen tussen
    voor zonder alle inom under efter
""")


@dataclass(frozen=True, slots=True)
class Revised:
    """The results as they are now, and the sentences that said so."""

    results: tuple[str, ...]
    sentences: frozenset[str] = frozenset()


def revised(
    text: str,
    said: Sequence[str],
    before: tuple[str, ...],
    *,
    asked: bool,
    retold: bool,
    listed: ResultList | None = None,
    below: Mapping[str, str] = MappingProxyType({}),
) -> Revised:
    """Return the results after a reply; `said` are those that were read in it.

    `asked` says that the reply answers our question for them, `retold` that it tells the whole
    job anew; `listed` is a list of results in it; `below` are lines that were typed right below one
    of the listing, each with that.
    """
    draft = _Draft(before, _under(below, before))
    told = [each for each in leads(text) if not _only_asks(each.sentence)]
    if _labelled(text):
        return Revised(tuple(said) or before)
    for each in told:
        draft.hear(each, said)
    said = [draft.repeated(each) for each in said]
    if retold and not (draft.adds or draft.points):
        return Revised(tuple(said) or before)
    if listed is not None:
        return _with_list(listed, before)
    if draft.heard:
        return Revised(draft.results(), frozenset(draft.heard))
    meant = [each for each in said if asked or countable(each)]
    if meant and (put := _each_put(meant, before)):
        return Revised(put)
    all_of_it = any(found(ALL_OF_IT, plain(each.sentence)) for each in told)
    return Revised(tuple(meant)) if meant and (asked or all_of_it) else Revised(before)


def _with_list(listed: ResultList, before: tuple[str, ...]) -> Revised:
    """Return the results after a list of them: it is all of them, unless it puts some right."""
    put = None if listed.named else _each_put(listed.results, before)
    return Revised(put or listed.results, listed.lines)


def _each_put(results: Sequence[str], before: tuple[str, ...]) -> tuple[str, ...] | None:
    """Put each result in the place of the one it is nearest to; None where one is near none."""
    near = [nearest(each, before) for each in results]
    if None in near or len(set(near)) < len(near):
        return None
    now = dict(zip(near, results, strict=True))
    return tuple(now.get(at, each) for at, each in enumerate(before))


def nearest(text: str, results: Sequence[str]) -> int | None:
    """Return the place of the one result that shares the most with a text; None where none does."""
    own = _marks(text)
    return _one_with(_NEAR, [len(own & _marks(each)) for each in results])


def _one_with(least: int, shared: Sequence[int]) -> int | None:
    best = max(shared, default=0)
    return shared.index(best) if best >= least and shared.count(best) == 1 else None


def _under(below: Mapping[str, str], results: Sequence[str]) -> Mapping[str, int]:
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


def _of_others(sentence: str) -> bool:
    """Whether a sentence speaks of another part of the listing."""
    return bool(taken_out.facts(sentence)) or found(ELSEWHERE, plain(sentence)) is not None


class _Draft:
    """The results while a reply is heard; their numbers stay those that its writer saw."""

    def __init__(self, before: tuple[str, ...], under: Mapping[str, int]) -> None:
        self.before = before
        self.under = under  # sentences that stand right below a result, and which
        self.lines = list(before)
        self.more: list[str] = []
        self.heard: set[str] = set()
        self.again: dict[str, str] = {}  # sentences that only say a result once more, and that
        self.points = False  # one of them is put right by its number
        self.more_follow = False  # the sentence before leads to further ones: "I forgot two"
        self.adds = False  # what is said stands beside the others, however much it tells
        self.about: int | None = None  # the result that the sentence before speaks of
        self.figures: tuple[str, ...] = ()  # and those that it names of it

    def results(self) -> tuple[str, ...]:
        return tuple(filter(None, (*self.lines, *self.more)))

    def repeated(self, value: str) -> str:
        """Return the result of which a value is read where it is only said once more."""
        return next((line for said, line in self.again.items() if value in said), value)

    def hear(self, lead: Lead, said: Sequence[str]) -> None:
        """Change what one sentence says, or each of the items that it leads to."""
        sentence, bare = lead.sentence, plain(lead.sentence)
        if parts := _parted(sentence) or _ended(sentence):
            for each in (Lead(parts[0]), Lead(parts[1], lead.below)):
                self.hear(each, said)
            if not self.heard.isdisjoint(parts):
                self.heard.add(sentence)
            return
        named = which(bare, len(self.lines))
        self.points = self.points or named is not None
        named = self.under.get(sentence) if named is None else named
        if found(MISSES, bare) and (told := QUOTED.search(sentence)) and not countable(told[1]):
            return  # words of a result, and none by themselves
        if named is None and not found(ELSEWHERE, bare) and self._written_each(lead):
            return
        if (stays := self._said_again(lead, bare)) is not None:
            self.about = stays
            self.again[sentence] = self.lines[stays]
            return
        restored = self._restored(lead, bare)
        if self._removed(lead, bare, named) or self._put_right(
            lead, bare, restored if named is None else named
        ):
            return
        if self.more_follow and self._followed(lead, said):
            return
        self.more_follow = bool(_FORGOT.search(bare)) and not (lead.below or figures(sentence))
        if self._added(lead, bare, said) or (self._referred(lead, bare) and named is None):
            return
        self.about = named if named is not None else self._spoken_of(sentence)
        self.figures = figures(sentence)
        for item in lead.below:
            if not _only_asks(item):
                self.hear(Lead(item), said)

    def _restored(self, lead: Lead, bare: str) -> int | None:
        """Put back what the sentence before took out: "actually, leave it in"."""
        at = self.about
        if at is None or self.lines[at] or not found(RESTORES, bare):
            return None
        self._note(lead, at, self.before[at])
        return at

    def _removed(self, lead: Lead, bare: str, named: int | None) -> bool:
        """Take out what a sentence wants gone."""
        needless = lead.sentence in self.under and found(NEEDLESS, bare)
        if not (_goes(bare) or needless):
            return False
        if named is not None and countable(_value(lead)):
            return False
        gone = _counted_up(lead.sentence, len(self.lines)) or self._meant_by(lead.sentence)
        if self.under.get(lead.sentence) == named and named is not None:
            gone = (named,)
        for at in gone:
            self._note(lead, at, "")
        if gone and len(gone) == len(self.lines):
            self.more += map(_bare, lead.below) if lead.below else filter(None, [_value(lead)])
        self.about = gone[0] if len(gone) == 1 else None
        return bool(gone)

    def _meant_by(self, sentence: str) -> tuple[int, ...]:
        """Return which results are meant where no number says it."""
        at = self._spoken_of(sentence)
        if at is None and self.about is not None and _IT.search(sentence):
            at = None if taken_out.facts(sentence) else self.about
        return () if at is None else (at,)

    def _put_right(self, lead: Lead, bare: str, at: int | None) -> bool:
        """Put into a result what is right, or another in its place."""
        sentence, elsewhere = lead.sentence, found(ELSEWHERE, bare)
        swap = None if elsewhere else within(sentence, self.lines, at)
        value = _value(lead)
        if swap is None and at is not None and value and not self._only_told(value, at, lead):
            swap = at, value
        if swap is None and not elsewhere:
            swap = within(sentence, self.lines, at, either=True)
        if swap is None and at is not None:
            alone = found(MAKES, bare) is not None and len(figures(sentence)) == 1
            value = _behind(_IS, sentence[:_LEAD], sentence, 1)
            swap = self._figure_put(at, figures(sentence)[0] if alone else value)
        if swap is None and at is None and not elsewhere:
            swap = self._written_anew(lead)
        if swap:
            self._note(lead, *swap)
        return swap is not None

    def _written_anew(self, lead: Lead) -> tuple[int, str] | None:
        """Put what is quoted, or told behind a colon, for the result that it says otherwise."""
        value = _quoted(lead.sentence) or _behind_colon(lead.sentence)
        value = value or (_bare(lead.below[0]) if len(lead.below) == 1 else "")
        before = lead.sentence.partition(value)[0] if value else ""
        bare = plain(before)
        adds = found(ADDS, bare) or found(ADDS_BELOW, bare) or found(ADDS_RESULT, bare)
        if not value or adds or not found(WRITES, bare) or _of_other_part(before):
            return None
        at = self._spoken_of(before)
        at = nearest(value, self.lines) if at is None else at
        if at is None and len(self.lines) == 1 and found(NUMBERED, bare) and countable(value):
            at = 0
        stands = at is not None and found(STANDS, bare) and fold(value) in fold(self.lines[at])
        return None if at is None or not self.lines[at] or stands else (at, value)

    def _said_again(self, lead: Lead, bare: str) -> int | None:
        """Return the result that a sentence only says once more: "the first one stays, …"."""
        sentence = lead.sentence
        if _goes(bare) or lead.below or QUOTED.search(sentence) or any(swaps(sentence)):
            return None
        said = fold(sentence)
        for at, line in enumerate(self.lines):
            rest = said.replace(fold(line), " ", 1) if line else said
            if rest != said and not has_figure(rest):
                return at
        return None

    def _written_each(self, lead: Lead) -> bool:
        """Put each of the results that a sentence quotes for the one that it says otherwise."""
        said = plain(QUOTED.sub(" ", lead.sentence))
        values = [each for each in quotations(lead.sentence) if _may_be(each) and countable(each)]
        if len(values) < _MANY_QUOTED or not found(WRITES, said):
            return False
        whole = {fold(each) for each in self.lines}
        stands = found(STANDS, said) or any(fold(each) in whole for each in values)
        if stands or found(ADDS, said) or any((*swaps(lead.sentence), *worded(lead.sentence))):
            return False
        near = [nearest(each, self.lines) for each in values]
        free = [at for at in range(len(self.lines)) if at not in near]
        for number, (at, value) in enumerate(zip(near, values, strict=True)):
            if at is not None and near.index(at) == number:
                self.lines[at] = value
            elif free and len(values) == len(self.lines):
                self.lines[free.pop(0)] = value
            else:
                self.more.append(value)
        self.heard.add(lead.sentence)
        return True

    def _only_told(self, value: str, at: int, lead: Lead) -> bool:
        """Whether a value is what stands there, or only said of it: "the first one is lovely"."""
        if value in map(_bare, lead.below) or found(SHOULD, plain(lead.sentence)):
            return False
        if spoken("speaker").match(value) and not countable(value):
            return True
        said_of_it = not (QUOTED.search(lead.sentence) or ":" in lead.sentence)
        strange = said_of_it and _telling(value).isdisjoint(_telling(self.before[at]))
        return strange or fold(value) in fold(self.lines[at])

    def _figure_put(self, at: int, value: str) -> tuple[int, str] | None:
        """Put a figure in the place of the one that it is meant for."""
        new = figures(value)
        line = self.lines[at]
        if len(new) != 1 or not _FIGURE_FIRST.match(value):
            return None
        alike = [each for each in figures(line) if each.endswith("%") is new[0].endswith("%")]
        spoken = [each for each in alike if each in self.figures and self.about == at]
        old = spoken if len(spoken) == 1 else alike
        return (at, put(old[0], new[0], line)) if len(old) == 1 and old != [*new] else None

    def _added(self, lead: Lead, bare: str, said: Sequence[str]) -> bool:
        """Put one more beside the others, or all that a sentence leads to."""
        sentence, elsewhere = lead.sentence, found(ELSEWHERE, bare)
        by_name = found(ADDS_RESULT, bare) or _is_next(bare, len(self.lines))
        again = not lead.below and found(PUTS_BACK, bare)
        below = ":" in sentence and (found(ADDS_BELOW, bare) or again) and not elsewhere
        if not (by_name or below or (found(ADDS, bare) and not elsewhere)):
            return False
        if lead.below:
            values = [_bare(each) for each in lead.below] if by_name or below else []
            if not all(_may_be(each) and (by_name or countable(each)) for each in values):
                values = []
        else:
            read = next((each for each in said if each in sentence), "")
            value = _quoted(sentence) or _behind_addition(sentence) or read
            counts = countable(value) if below else has_figure(value)
            values = [value] if value and (by_name or counts) else []
        known = {fold(each) for each in self.results()}
        self.more += [each for each in values if fold(each) not in known]
        if values:
            self.heard |= lead.parts()
            self.adds = self.adds or bool(by_name or below)
        return bool(values)

    def _followed(self, lead: Lead, said: Sequence[str]) -> bool:
        """Add what is read as results in the sentence behind "I forgot two things"."""
        known = {fold(each) for each in self.results()}
        values = [each for each in said if each in lead.sentence and countable(each)]
        self.more += [each for each in values if fold(each) not in known]
        if values:
            self.heard.add(lead.sentence)
        return bool(values)

    def _referred(self, lead: Lead, bare: str) -> bool:
        """Hear "it should be 95%" behind a sentence that speaks of one result."""
        at = self.about
        if at is None or not self.lines[at] or not found(SHOULD, bare):
            return False
        if not _IT.match(lead.sentence) or found(ELSEWHERE, bare):
            return False
        swap = self._figure_put(at, _behind(_IS, lead.sentence[:_LEAD], lead.sentence, 1))
        if swap is None and (value := _value(lead)):
            swap = at, value
        if swap:
            self._note(lead, *swap)
        return swap is not None

    def _note(self, lead: Lead, at: int, value: str) -> None:
        self.lines[at] = value
        self.heard |= lead.parts() if value and value in lead.below else {lead.sentence}
        self.about = at

    def _spoken_of(self, sentence: str) -> int | None:
        """Find the result of which a sentence quotes a part, or that it is about."""
        for quoted in QUOTED.findall(sentence):
            holding = [at for at, each in enumerate(self.lines) if fold(quoted) in fold(each)]
            if len(holding) == 1:
                return holding[0]
        return self._pointed_at(sentence) if _pointed(sentence) else nearest(sentence, self.lines)

    def _pointed_at(self, sentence: str) -> int | None:
        """Find the result that "the one about the visits" means."""
        own = _telling(_pointed(sentence))
        at = _one_with(1, [len(own & _telling(each)) for each in self.lines])
        return nearest(sentence, self.lines) if at is None else at


def _only_asks(sentence: str) -> bool:
    """Whether a sentence asks something, and wants nothing gone: "could you take out …?"."""
    return is_question(sentence) and not (wishes(sentence) and _goes(plain(sentence)))


def _pointed(sentence: str) -> str:
    """Return the words behind "the one about"."""
    bare = plain(sentence)
    hit = found(POINTS_AT, bare)
    return " ".join(bare[hit.end() :].split()[:_POINTED]) if hit else ""


def _telling(text: str) -> frozenset[str]:
    """Return the words of a text of which one alone says what it is about, by their stems."""
    own = (word for word in WORD.findall(fold(text)) if len(word) >= _TELLING or word.isdigit())
    return frozenset(word[:_STEM] for word in own if word not in _COMMON and len(word) > 1)


def _value(lead: Lead) -> str:
    """Return what a sentence gives as a result: quoted, behind "should be", or below it."""
    sentence = lead.sentence
    value = _quoted(sentence) or _behind(_IS, sentence[:_LEAD], sentence)
    return value or (_bare(lead.below[0]) if len(lead.below) == 1 else "")


def _may_be(item: str) -> bool:
    return len(item.split()) >= _LEAST and may_be(item)


def _bare(item: str) -> str:
    return without_courtesy(item).strip(_AROUND)


def which(bare: str, count: int) -> int | None:
    """Return which of so many results is named: "the second one", "result 2"."""
    for at, ordinal in enumerate((*ORDINALS[:count], LAST)):
        if (hit := found(ordinal, bare)) and begins(COUNTED, bare[hit.end() :].lstrip()):
            return min(at, count - 1) if ordinal is not LAST else count - 1
    if hit := found(NUMBERED, bare):
        number = re.match(r"\s?(?:n[ro]\s)?(\d)\b", bare[hit.end() :])
        if number and 1 <= int(number[1]) <= count:
            return int(number[1]) - 1
    return None


def _is_next(bare: str, count: int) -> bool:
    """Whether the result behind the last is named: "a third one" beside two."""
    hit = found(ORDINALS[count], bare) if count < len(ORDINALS) else None
    return hit is not None and begins(COUNTED, bare[hit.end() :].lstrip()) is not None


def _counted_up(sentence: str, count: int) -> tuple[int, ...]:
    """Return which of so many results are to go: "the second", "the first and the third"."""
    clauses = [plain(each) for each in _CLAUSE.split(sentence)]
    for bare in [*(each for each in clauses if _goes(each)), plain(sentence)]:
        hit = found(EACH_OF_THEM, bare)
        many = _all_of(bare) == count or (hit and not _OUT_OF.search(bare[: hit.start()]))
        if (
            places := tuple(range(count))
            if many
            else _several(bare, count) or _one_by_one(bare, count)
        ):
            return places
    return ()


def _one_by_one(bare: str, count: int) -> tuple[int, ...]:
    """Return the first results that a sentence names one by one."""
    places: list[int] = []
    end = 0
    for match in _ORDINAL.finditer(bare):
        at = next(at for at in range(len(ORDINALS) + 1) if match[f"n{at}"])
        if places and not _AND.fullmatch(bare[end : match.start()]):
            break
        behind = bare[match.end() :].lstrip()
        end = match.end()
        places.append(count - 1 if at == len(ORDINALS) else at)
        if behind and not (_AND.match(f" {behind} ") or begins(f"{COUNTED}{ALONE}", behind)):
            places.clear()
    hit = None if places else found(NUMBERED, bare)
    numbers = _DIGITS.match(bare[hit.end() :]) if hit else None
    told = [int(each) - 1 for each in numbers[0].split() if each.isdigit()] if numbers else places
    return tuple(told) if told and min(told) >= 0 and max(told) < count else ()


def _parted(sentence: str) -> tuple[str, str] | None:
    """Part a sentence that takes one result out and says something else of another."""
    clauses = _CLAUSE.split(sentence)
    going = [at for at, each in enumerate(clauses) if _goes(plain(each))]
    if len(going) != 1 or QUOTED.search(sentence):
        return None
    rest = ", ".join(each for at, each in enumerate(clauses) if at != going[0])
    both = (clauses[going[0]], rest)
    return both if all(_ORDINAL.search(plain(each)) for each in both) else None


def _ended(sentence: str) -> tuple[str, str] | None:
    """Part what a figure and its full stop joined: "… instead of 28. And please add …"."""
    match = _NEXT.search(sentence)
    return (sentence[: match.start() + 1], sentence[match.end() :]) if match else None


def _goes(bare: str) -> bool:
    """Whether a folded clause wants something gone."""
    return removes(bare) or found(DISOWNS, bare) is not None


def _all_of(bare: str) -> int:
    """Return how many results "the two results" are; 0 where none are counted."""
    match = _MANY_OF.search(bare)
    return _number(match["many"]) if match else 0


def _number(word: str) -> int:
    return 1 + next(at for at, names in enumerate(_NUMBERS) if word in names)


def _several(bare: str, count: int) -> tuple[int, ...]:
    """Return which of so many results are meant, where it is more than one: "the first two"."""
    match = _RUN.search(bare) or _RUN_BEHIND.search(bare)
    number = _number(match["many"]) if match else 0
    if match is None or number > count:
        return ()
    places = range(count)
    return tuple(places[-number:] if found(LAST, match["end"]) else places[:number])


def _labelled(text: str) -> bool:
    """Whether a reply gives the results under their name: that is the whole list."""
    for line in map(str.strip, text.splitlines()):
        label = split_label(line) if ":" in line else None
        lead = plain(line.partition(":")[0])
        revises = found(ADDS, lead) or found(ADDS_RESULT, lead) or _goes(lead)
        if label and label[0] is Topic.OUTCOMES and not revises:
            return True
    return False


def _quoted(sentence: str) -> str:
    """Return the longest quotation that may be a result; "" if there is none."""
    longest = max(QUOTED.findall(sentence), key=len, default="").strip(_AROUND)
    return longest if len(longest.split()) >= _LEAST else ""


def _behind(lead: re.Pattern[str], within: str, sentence: str, least: int = _LEAST) -> str:
    """Return what stands behind a lead that is found within the beginning of a sentence."""
    match = lead.search(within)
    value = without_courtesy(sentence[match.end() :]).strip(_AROUND) if match else ""
    return value if len(value.split()) >= least else ""


def _behind_colon(sentence: str) -> str:
    """Return what stands behind the first colon of a sentence; "" if that is too short."""
    value = without_courtesy(sentence.partition(": ")[2]).strip(_AROUND)
    return value if len(value.split()) >= _LEAST else ""


def _of_other_part(lead: str) -> bool:
    """Whether a sentence speaks of the title, the place, or what else is no result."""
    return topic_of_question(lead) not in {None, Topic.OUTCOMES, Topic.OTHER, Topic.ABOUT}


def _behind_addition(sentence: str) -> str:
    """Return what stands behind the "that", or the colon, to which "one more result" leads."""
    for match in _THAT.finditer(sentence[:_LEAD_OF_ONE]):
        before = plain(sentence[: match.start()])
        leads_on = found(ADDS_BELOW, before) or found(PUTS_BACK, before)
        below = match[0].startswith(":") and leads_on
        if below or found(ADDS, before) or found(ADDS_RESULT, before):
            value = _FIRST_THAT.sub("", sentence[match.end() :], count=1)
            value = without_courtesy(value).strip(_AROUND)
            return value if len(value.split()) >= _LEAST else ""
    return ""


def _marks(text: str) -> frozenset[str]:
    """Return what tells a result from another: its longer words by their stems, its figures."""
    own = WORD.findall(fold(text))
    return frozenset(
        word[:_STEM]
        for word in own
        if (len(word) >= _SHORT or word.isdigit()) and not names_day(word)
    )
