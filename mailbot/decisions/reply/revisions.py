"""What a reply changes of the results that a job has: one put right, one more, one taken out.

Nothing goes away that nobody spoke of. A correction is for the result that it names, or that is
nearest to it in words and figures; of what is near none, and adds none, nothing is made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from mailbot.decisions.language.phrasing import begins, found, plain
from mailbot.decisions.language.speech import folded
from mailbot.decisions.reply import hours_told, result_words, taken_out
from mailbot.decisions.reply.leads import Lead, leads
from mailbot.decisions.reply.remarks import (
    BULLET,
    has_figure,
    is_question,
    sentences_in,
    wishes,
    without_courtesy,
)
from mailbot.decisions.reply.result_lists import ResultList, may_be
from mailbot.decisions.reply.result_named import (
    CLAUSES,
    counted_up,
    goes,
    heading,
    is_next,
    only_these,
    parted,
    wants_gone,
    which,
)
from mailbot.decisions.reply.revision_words import (
    ADDS,
    ADDS_BELOW,
    ADDS_RESULT,
    ALL_OF_IT,
    ELSEWHERE,
    JUDGES,
    MAKES,
    MISSES,
    NEEDLESS,
    NUMBERED,
    POINTS_AT,
    PUTS_BACK,
    RESTORES,
    SHOULD,
    STANDS,
    THE_OTHER,
    WRITES,
)
from mailbot.decisions.reply.swaps import (
    QUOTED,
    figures,
    put,
    quotations,
    swaps,
    within,
    within_words,
    worded,
)
from mailbot.reading.facts import ahead, clauses, measures, referring
from mailbot.reading.facts.evidence import is_limited
from mailbot.reading.facts.labels import split_label, topic_of_question
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.outcome_check import countable, names_day
from mailbot.reading.facts.vocabulary import spoken
from mailbot.reading.folding import WORD, fold

_LEAST: Final = 3  # words of a result that stands in a correction
_STEM: Final = 6  # letters by which two words are the same: "returned", "returns"
_NEAR: Final = 2  # words and figures that two results have to share
_FEW: Final = 2  # words of a result that one of them tells from others
_REMARK: Final = 40  # words that may stand below one result
_MANY_QUOTED: Final = 2  # results that one sentence quotes
_PAIR: Final = 2  # figures of which one becomes the other
_BEFORE: Final = 3  # words before a quotation that say that it is wanted
_BARE: Final = 3  # words of a wish that names nothing: "bitte streichen"
_LEAST_LISTED: Final = 2  # items of a list
_LEAD: Final = 90  # characters in which a correction names its result
_LEAD_OF_ONE: Final = 200  # characters in which one more is announced

_ONLY: Final = (
    r"(?:only|just|simply|nur|einfach|lediglich|seulement|simplement|solo|sólo|solamente"
    r"|simplemente|soltanto|semplicemente|só|apenas|simplesmente|alleen|gewoon|bara|kun|bare)"
)
_IS: Final = re.compile(
    r"(?::|\b(?:should (?:be|read|say)|must (?:be|read|say)|(?:ought|has|needs) to (?:be|read|say)"
    r"|it['’]?s|is|reads?"
    r"|soll(?:te)? (?:sein|heißen|lauten)|soll(?:te)?|lautet|heißt|muss|est|doit être"
    r"|devrait être|es|debe(?:ría)? (?:ser|decir)|é|deve(?:ria)? (?:ser|dizer)|è"
    r"|dovrebbe essere|deve essere|moet (?:zijn|luiden)|moet|ska vara|skal være)"
    rf"(?:\s{_ONLY})?\s?:?)\s+",
    re.IGNORECASE,
)
# Leads to a result behind "it is", and is none of it.
_THIS: Final = re.compile(
    r"^(?:this|these|that|the following|dies\w*|folgende\w*|ceci|cel(?:le|ui)-ci|est[aeo]s?"
    r"|quest[aeio]|isto|dit|deze|denne|dette|be|read|say|lauten|heißen|sein|être|ser|decir|essere"
    r"|dizer|luiden|zijn|vara|være)(?:\s(?:one|ones|hier|eine))?\s?:\s+",
    re.IGNORECASE,
)
_THAT: Final = re.compile(r":\s+|\b(?:that|dass|daß|que|che|dat|att|at|że)\s+", re.IGNORECASE)
_NORDIC: Final = re.compile(r"[åøæ]|\b(?:og|skal|ikke|også|som|til|fra|av|af)\b", re.IGNORECASE)
_FIRST_THAT: Final = re.compile(r"^(?:that|dass|daß|que|che|dat|att|at|że)\s+", re.IGNORECASE)
_ADD: Final = re.compile(
    r"\b(?:add|include|adding|ergänzen sie|ergänzt|nehmt|nehmen sie|ajoutez|ajouter|añadan?|añadid"
    r"|agreguen?|agregar|aggiungete|aggiunga|aggiungi|acrescentem?|adicionem?|voeg"
    r"|lägg till"
    r"|legg til|tilføj|dodajcie)\s(?!:)"
    r"(?:(?:also|too|noch|auch|bitte|aussi|también|anche|também|ook)\s)?"
    r"(?:that\s|dass\s|que\s|che\s|dat\s|att\s|at\s)?",
    re.IGNORECASE,
)
# What changes of the job itself.
_OF_HOURS: Final = re.compile(
    r"(?:the |our |die |der |das |les? |la |las |los |el |il |lo |gli |os? |as? |de |het )?"
    r"(?:hours?|working|shifts?|week|holidays?|contract|rent|price|arbeitszeit|stunden|wochenstunden"
    r"|urlaub|vertrag|miete|preis|heures|horaires?|congés|contrat|horas|horario|jornada|vacaciones"
    r"|contrato|orario|ore|ferie|contratto|horário|férias|uren|werkweek|vakantie)\b",
    re.IGNORECASE,
)
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_RIGHT_BEHIND: Final = re.compile(
    r"\W*(?:(?:and|und|et|y|e|en|och|og|the|das|le|el|il|o|het)\s)?"
    r"(?:results?|outcomes?|goal|target|objective|point|ergebnis|ziel|punkt|résultat|objectif"
    r"|resultado|objetivo|meta|risultato|obiettivo|resultaat|doel|resultatet?|mål(?:et)?|wynik|cel)"
    r"\s(?:n[ro°º]\.?\s?|#)?\d\s(?P<value>(?!(?:is|are|was|should|must|says|ist|soll|est|es|é|è|är|er)"
    r"\b)[^\W\d].+)",
    re.IGNORECASE,
)
_IS_THE_OTHER: Final = re.compile(
    r"^(?P<value>.+?)\s(?:is|was|ist|wäre|est|serait|es|sería|é|è|sarebbe|zou|är|er)\s"
    r"(?:the|das|der|die|l['’]|le|la|el|lo|o|a|il|het|de|den|det)\s?(?:other|second|third|missing|next"
    r"|andere|zweite|dritte|fehlende|autre|deuxième|second|troisième|otr[oa]|segund[oa]|tercer[oa]"
    r"|altr[oa]|second[oa]|terz[oa]|outr[oa]|tweede|derde|andra|andre|anden)"
    r"(?:\s(?:one|result|goal|ergebnis|ziel|résultat|objectif|resultado|risultato|resultaat|doel))?\W*$",
    re.IGNORECASE,
)
_IT: Final = re.compile(
    r"\b(?:it|that|this|them|das|es|ihn|den|diese[ns]?|l[ea]|lo|les|ce|ça|cela|est[aeo]|es[aeo]"
    r"|quest[aeo]|toglietel[oa]|tolgal[oa]|quítal[oa]|isso|isto|het|dat|dit|die|det|den|to)\b",
    re.IGNORECASE,
)
_FIGURE_FIRST: Final = re.compile(r"(?:[\w'’]+\s){0,2}\d")
# Begins a sentence behind a figure, whose full stop may be an ordinal's.
_NEXT: Final = re.compile(
    r"(?<=\d)\.\s+(?=(?:And|But|Also|So|Then|Please|Can|Could|Und|Aber|Auch|Außerdem|Bitte|Et|Mais"
    r"|Aussi|Y|Pero|También|Además|E|Ma|Anche|Inoltre|Mas|Também|En|Maar|Ook|Cheers|Thanks?|Best"
    r"|Regards|Danke|Vielen|Viele|Merci|Gracias|Saludos|Grazie|Obrigad[oa]|Bedankt|Tack|Takk|The"
    r"|Everything|All|Rest|We|Der Rest|Sonst|Le reste|Tout|Lo demás|Il resto|O resto|De rest"
    r"|(?:Results?|Outcomes?|Goal|Target|Objective|Bullet|Point|Number|Ergebnis|Ziel|Punkt|Résultat"
    r"|Objectif|Resultado|Objetivo|Risultato|Obiettivo|Resultaat|Doel|Resultat|Mål)\s\d)\b)"
)
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
_SEMICOLON: Final = re.compile(r";\s+")
_IN_A_ROW: Final = 3  # words that a sentence repeats of a result
_AROUND: Final = ' \t.,;:!?"“”„«»…'
_POINTED: Final = 8  # words in which what a result is about is named
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
    draft = _Draft(before, under(below, before))
    told = [each for each in leads(text) if not _only_asks(each.sentence)]
    if _labelled(text, len(before)):
        return Revised(tuple(said) or before)
    for each in told:
        draft.hear(each, said)
    said = [draft.repeated(each) for each in said]
    if retold and not (draft.adds or draft.points):
        return Revised(tuple(said) or before)
    if listed is not None:
        return _with_list(listed, before)
    if draft.heard:
        return Revised(draft.results(), frozenset(draft.parts()))
    meant = [each for each in said if asked or countable(each)]
    all_of_it = any(_names_all(plain(each.sentence), len(before)) for each in told)
    put = None if all_of_it else _each_put(meant, before)
    if meant and (put or asked or all_of_it):
        return Revised(put or tuple(meant))
    return Revised(_beside(meant, before))


def _names_all(bare: str, count: int) -> bool:
    """Whether a sentence names the list of results itself, and not one of them."""
    return found(ALL_OF_IT, bare) is not None and which(bare, count) is None


def _with_list(listed: ResultList, before: tuple[str, ...]) -> Revised:
    """Return the results after a list of them: it is all of them, unless it puts some right."""
    whole = listed.named or len(listed.results) >= len(before)
    put = None if listed.named else _each_put(listed.results, before)
    return Revised(
        put or (listed.results if whole else _merged(listed.results, before)), listed.lines
    )


def _merged(results: Sequence[str], before: tuple[str, ...]) -> tuple[str, ...]:
    """Put each result in the place of the one that it is like, or beside the others."""
    now = list(before)
    for result in results:
        at = nearest(result, before)
        if at is None:
            now.append(result)
        else:
            now[at] = result
    return tuple(now)


def _beside(meant: Sequence[str], before: tuple[str, ...]) -> tuple[str, ...]:
    """Put in what is surely a result: a figure that becomes another one."""
    sure = [each for each in meant if measures.moves(each) and referring.names(each)]
    return _merged(sure, before)


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
    return _one_with(_NEAR, [_shared(own, _marks(each)) for each in results])


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

    def parts(self) -> Iterator[str]:
        """Give the sentences that changed a result; of a quotation, all that it is made of."""
        for sentence in self.heard:
            yield from (sentence, *sentences_in(sentence))

    def repeated(self, value: str) -> str:
        """Return the result of which a value is read where it is only said once more."""
        return next((line for said, line in self.again.items() if value in said), value)

    def hear(self, lead: Lead, said: Sequence[str]) -> None:
        """Change what one sentence says, or each of the items that it leads to."""
        sentence, bare = lead.sentence, plain(lead.sentence)
        if parts := parted(sentence) or _ended(sentence):
            for each in (Lead(parts[0]), Lead(parts[1], lead.below)):
                self.hear(each, said)
            if not self.heard.isdisjoint(parts):
                self.heard.add(sentence)
            return
        if apart := _clauses(sentence, len(self.lines)):
            for clause in apart:
                self.hear(Lead(clause, lead.below if clause is apart[-1] else ()), said)
            if not self.heard.isdisjoint(apart):
                self.heard.add(sentence)
            return
        named = which(bare, len(self.lines))
        named = heading(sentence, len(self.lines)) if named is None else named
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
        if kept := only_these(sentence, len(self.lines)):
            for at in set(range(len(self.lines))) - set(kept):
                self._note(lead, at, "")
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
        if not (wants_gone(lead.sentence) or needless):
            return False
        if named is not None and countable(_value(lead)):
            return False
        gone = counted_up(lead.sentence, len(self.lines)) or self._meant_by(lead.sentence)
        if self.under.get(lead.sentence) == named and named is not None:
            gone = (named,)
        for at in gone:
            self._note(lead, at, self._in_its_place(lead, at) if len(gone) == 1 else "")
        if gone and len(gone) == len(self.lines):
            values = [*map(_bare, lead.below)] if lead.below else [_value(lead)]
            old = [fold(self.before[each]) for each in gone]
            self.more += [each for each in values if each and fold(each) not in old]
        self.about = gone[0] if len(gone) == 1 else None
        return bool(gone)

    def _in_its_place(self, lead: Lead, at: int) -> str:
        """Return what a sentence wants where it takes a result out; "" where it names none."""
        value = _value(lead)
        other = countable(value) and fold(value) not in fold(self.before[at])
        told = _FIRST_THAT.match(value)  # "I'd rather nobody read that …"
        return value if other and not told and _is_of_work(value) else ""

    def _meant_by(self, sentence: str) -> tuple[int, ...]:
        """Return which results are meant where no number says it."""
        about = self.about
        if about is not None and len(self.lines) == _PAIR and found(THE_OTHER, plain(sentence)):
            return (1 - about,)
        going = [each for each in CLAUSES.split(sentence) if goes(plain(each))]
        if any(map(taken_out.takes_all, going)) and not QUOTED.search(sentence):
            return ()
        at = self._spoken_of(sentence)
        at = self.by_words(sentence) if at is None else at
        bare = len(sentence.split()) <= _BARE
        if at is None and about is not None and (bare or _IT.search(sentence)):
            at = None if taken_out.facts(sentence) else about
        return () if at is None else (at,)

    def by_words(self, sentence: str) -> int | None:
        """Find the result of which a clause that takes something out has a word, or a figure."""
        if taken_out.facts(sentence) or found(ELSEWHERE, plain(sentence)):
            return None
        for clause in (each for each in CLAUSES.split(sentence) if goes(plain(each))):
            own = _words(clause)
            at = (
                None
                if of_other_part(clause)
                else _one_with(1, [len(own & _words(each)) for each in self.lines])
            )
            if at is not None:
                return at
        return None

    def _put_right(self, lead: Lead, bare: str, at: int | None) -> bool:
        """Put into a result what is right, or another in its place."""
        sentence, elsewhere = lead.sentence, found(ELSEWHERE, bare)
        swap = None if elsewhere else self._exchanged(sentence) or within(sentence, self.lines, at)
        value = behind_number(sentence) or _value(lead)
        if swap is None and at is not None and value:
            swap = self._figures_put(at, value) or self._time_put(at, value)
        if swap is None and at is not None and value and not self._only_told(value, at, lead):
            says_what = referring.names(value) or not referring.names(self.lines[at])
            swap = (at, value) if says_what and _is_of_work(value) else None
        if swap is None and not elsewhere:
            swap = within(sentence, self.lines, at, either=True)
        if swap is None and at is not None:
            alone = found(MAKES, bare) is not None and len(figures(sentence)) == 1
            value = _behind(_IS, sentence[:_LEAD], sentence, 1)
            swap = self._figure_put(at, figures(sentence)[0] if alone else value)
        if swap is None and at is None and not elsewhere:
            swap = self._written_anew(lead)
        if swap is not None and (whole := within_words(swap[1], self.lines[swap[0]])):
            swap = swap[0], whole
        if swap:
            self._note(lead, *swap)
        return swap is not None

    def _exchanged(self, sentence: str) -> tuple[int, str] | None:
        """Put a quotation in the place of a result that is quoted whole: "“X” should be “Y”"."""
        two = list(quotations(sentence))
        if len(two) != _PAIR or not found(SHOULD, plain(QUOTED.sub(" ", sentence))):
            return None
        for quoted in two:  # the second stands there where it has been put right before
            for at, line in enumerate(self.lines):
                if line and fold(line) == fold(quoted) and countable(two[1]):
                    return at, two[1]
        return None

    def _written_anew(self, lead: Lead) -> tuple[int, str] | None:
        """Put what is quoted, or told behind a colon, for the result that it says otherwise."""
        value = _quoted(lead.sentence) or _behind_colon(lead.sentence)
        value = value or (_bare(lead.below[0]) if len(lead.below) == 1 else "")
        before = lead.sentence.partition(value)[0] if value else ""
        bare = plain(before)
        adds = found(ADDS, bare) or found(ADDS_BELOW, bare) or found(ADDS_RESULT, bare)
        if not value or adds or not found(WRITES, bare) or of_other_part(before):
            return None
        at = self._spoken_of(before)
        at = nearest(value, self.lines) if at is None else at
        if at is None and len(self.lines) == 1 and found(NUMBERED, bare) and countable(value):
            at = 0
        if at is None or not self.lines[at]:
            return None
        known = fold(value) in fold(self.lines[at])
        if known and (found(STANDS, bare) or not _is_wanted(value, lead.sentence)):
            return None
        if referring.names(value) or not referring.names(self.lines[at]):
            return at, value
        return self._figures_put(at, value)

    def _said_again(self, lead: Lead, bare: str) -> int | None:
        """Return the result that a sentence only says once more: "the first one stays, …"."""
        sentence = lead.sentence
        if goes(bare) or lead.below or QUOTED.search(sentence) or any(swaps(sentence)):
            return None
        said = fold(sentence)
        for at, line in enumerate(self.lines):
            before, known, behind = said.partition(fold(line)) if line else (said, "", "")
            # "it should read: overdue invoices …" is "invoices …" in other words
            other = before.rstrip(" ")[-1:].isalnum() and found(WRITES, bare)
            if known and not has_figure(before + behind) and not other:
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
        bare = QUOTED.search(lead.sentence) is None and not referring.names(value)
        if bare or begins(JUDGES, plain(value)) or self._says_less(value, at, lead):
            return True
        if fold(value) in fold(self.lines[at]) and QUOTED.search(lead.sentence):
            return not _is_wanted(value, lead.sentence)
        if value in map(_bare, lead.below) or found(SHOULD, plain(lead.sentence)):
            return False
        if spoken("speaker").match(value) and not countable(value):
            return True
        said_of_it = not (QUOTED.search(lead.sentence) or ":" in lead.sentence)
        strange = said_of_it and _telling(value).isdisjoint(_telling(self.before[at]))
        return strange or fold(value) in fold(self.lines[at])

    def _says_less(self, value: str, at: int, lead: Lead) -> bool:
        """Whether a value, which nothing sets off, has no figure where the result has one."""
        set_off = (
            value in lead.below or QUOTED.search(lead.sentence) or f": {value}" in lead.sentence
        )
        return not (set_off or countable(value)) and countable(self.before[at])

    def _time_put(self, at: int, value: str) -> tuple[int, str] | None:
        """Put a time in the place of the one by which a result is to be there."""
        if not ahead.is_all(value):
            return None
        line, last = self.lines[at], ""
        rest = line
        while (time := ahead.time_in(rest)) and time in rest:
            last, rest = time, rest.partition(time)[2]  # "in 3 days … by the end of May"
        return (at, value.join(line.rsplit(last, 1))) if last else None

    def _figures_put(self, at: int, value: str) -> tuple[int, str] | None:
        """Put the figures of "from 5% to 2%" in the places of those that a result has so."""
        if referring.names(value) or not measures.moves(self.lines[at]):
            return None
        line = self.lines[at]
        new = [each for each in figures(value) if each not in line or not _YEAR.fullmatch(each)]
        old = [each for each in figures(line) if not _YEAR.fullmatch(each)]
        if len(old) > len(new) == _PAIR and new[0] in old:
            old, new = old[-1:], new[1:]  # "down from 14 in 100 to 6"
        if not new or len(new) != len(old):
            return None
        for was, now in zip(old, new, strict=True):
            line = put(was, now, line) if was != now else line
        return at, line

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
        by_name = (
            found(ADDS_RESULT, bare)
            or is_next(plain(sentence.partition(": ")[0]), len(self.lines))
            or _named_behind(sentence)
        )
        again = len(lead.below) < _LEAST_LISTED and found(PUTS_BACK, bare)
        head = sentence.partition(":")[0]
        misses = found(MISSES, plain(head)) and not of_other_part(head)
        below = ":" in sentence and (found(ADDS_BELOW, bare) or again or misses) and not elsewhere
        adds = (found(ADDS, bare) or _wished(sentence)) and not elsewhere
        if not (by_name or below or adds):
            return False
        if lead.below:
            values = [_bare(each) for each in lead.below] if by_name or below else []
            if not all(_may_be(each) and (by_name or countable(each)) for each in values):
                values = []
        else:
            read = next((each for each in said if each in sentence), "")
            named = behind_number(sentence) if by_name else _named_behind(sentence)
            value = named or _quoted(sentence) or _behind_addition(sentence)
            value = value or (by_name and _behind_colon(sentence)) or _wished(sentence)
            value = value or (read if referring.names(read) else "")
            named_more = found(ADDS_BELOW, plain(head)) or again
            counts = countable(value) if below and named_more else _is_to_be_reached(value)
            hours = value and hours_told.told(value)
            good = value and (by_name or counts) and _is_of_work(value) and not hours
            values = clauses.plainly(value) if good else []
        if not (by_name or below) and any(self._is_like_one(each, sentence) for each in values):
            return False
        known = {fold(each) for each in self.results()}
        self.more += [each for each in values if fold(each) not in known]
        if values:
            self.heard |= lead.parts()
            self.adds = self.adds or bool(by_name or below)
        return bool(values)

    def _is_like_one(self, value: str, sentence: str) -> bool:
        """Whether a value is one of the results put right: "also, waste is 5%, not 6%"."""
        return any(swaps(sentence)) or nearest(value, self.lines) is not None

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
        if (
            swap is None
            and (value := _value(lead))
            and (countable(value) or _quoted(lead.sentence))
        ):
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
        if (at := _repeated(sentence, self.lines)) is not None:
            return at
        return self.pointed_at(sentence) if _pointed(sentence) else nearest(sentence, self.lines)

    def pointed_at(self, sentence: str) -> int | None:
        """Find the result that "the one about the visits" means."""
        own = _telling(_pointed(sentence))
        at = _one_with(1, [len(own & _telling(each)) for each in self.lines])
        return nearest(sentence, self.lines) if at is None else at


def _only_asks(sentence: str) -> bool:
    """Whether a sentence asks something, and wants nothing gone: "could you take out …?"."""
    return is_question(sentence) and not (wishes(sentence) and goes(plain(sentence)))


def _pointed(sentence: str) -> str:
    """Return the words behind "the one about"."""
    bare = plain(sentence)
    hit = found(POINTS_AT, bare)
    return " ".join(bare[hit.end() :].split()[:_POINTED]) if hit else ""


def _telling(text: str) -> frozenset[str]:
    """Return the words of a text of which one alone says what it is about, by their stems."""
    own = (word for word in WORD.findall(fold(text)) if len(word) >= _TELLING or word.isdigit())
    return frozenset(word[:_STEM] for word in own if word not in _COMMON and len(word) > 1)


def _words(text: str) -> frozenset[str]:
    """Return the words and figures of a text of which one tells a result from others."""
    own = (each for each in WORD.findall(fold(text)) if len(each) >= _TELLING or countable(each))
    return frozenset(each for each in own if each not in _COMMON)


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


def _clauses(sentence: str, count: int) -> tuple[str, ...]:
    """Part a sentence at its semicolons, where a part of it takes something out."""
    quoted = [each.span() for each in QUOTED.finditer(sentence)]
    cuts = list(_SEMICOLON.finditer(sentence))
    if not cuts or any(start < each.start() < end for each in cuts for start, end in quoted):
        return ()
    parts = tuple(_SEMICOLON.split(sentence))
    told = [plain(QUOTED.sub(" ", each)) for each in parts]
    about = [which(each, count) is not None or found(THE_OTHER, each) for each in told]
    return parts if any(map(goes, told)) and sum(map(bool, about)) else ()


def _value(lead: Lead) -> str:
    """Return what a sentence gives as a result: quoted, behind "should be", or below it."""
    sentence = lead.sentence
    value = _quoted(sentence) or _behind(_IS, sentence[:_LEAD], sentence)
    return value or (_bare(lead.below[0]) if len(lead.below) == 1 else "")


def _is_wanted(value: str, sentence: str) -> bool:
    """Whether a sentence wants what it quotes: "just write “…”", and not "I laughed at “…”"."""
    before = sentence.partition(value)[0].split()[-_BEFORE:]
    return found(WRITES, plain(" ".join(before))) is not None


def _may_be(item: str) -> bool:
    return len(item.split()) >= _LEAST and may_be(item)


def _bare(item: str) -> str:
    return without_courtesy(item).strip(_AROUND)


def _ended(sentence: str) -> tuple[str, str] | None:
    """Part what a figure and its full stop joined: "… instead of 28. And please add …"."""
    match = _NEXT.search(sentence)
    return (sentence[: match.start() + 1], sentence[match.end() :]) if match else None


def names_one(sentence: str, results: tuple[str, ...]) -> bool:
    """Whether a sentence that wants something gone says by itself which result that is."""
    bare = plain(sentence)
    if not wants_gone(sentence) or not results or taken_out.takes_all(sentence):
        return False
    draft, count = _Draft(results, {}), len(results)
    named = which(bare, count) is not None or counted_up(sentence, count)
    quoted = any(fold(each) in fold(line) for each in quotations(sentence) for line in results)
    return bool(
        named
        or quoted
        or _repeated(sentence, results) is not None
        or draft.by_words(sentence) is not None
        or (_pointed(sentence) and draft.pointed_at(sentence) is not None)
    )


def _labelled(text: str, count: int) -> bool:
    """Whether a reply gives the results under their name: that is the whole list.

    "Result 2: …" is one of so many.
    """
    for line in map(str.strip, text.splitlines()):
        label = split_label(line) if ":" in line else None
        lead = plain(line.partition(":")[0])
        one = which(lead, count) is not None or is_next(lead, count)
        revises = one or found(ADDS, lead) or found(ADDS_RESULT, lead) or goes(lead)
        if label and label[0] is Topic.OUTCOMES and not revises:
            return True
    return False


def _wished(sentence: str) -> str:
    """Return what is said to come as well: "also, returns go from 30 to 10", "please add …"."""
    match = _ADD.search(sentence)
    value = sentence[match.end() :] if match else result_words.bare(sentence)
    also = match is not None or result_words.adds(sentence)
    value = without_courtesy(value).strip(_AROUND)
    told = measures.moves(value) and referring.names(value)
    return value if also and told and not _OF_HOURS.match(value) else ""


def _is_to_be_reached(value: str) -> bool:
    """Whether a value has a figure that is to be reached: "22 hours per week" is a condition."""
    if hours_told.told(value) is not None:
        return False
    return measures.moves(value) or is_limited(value) or ahead.time_in(value) is not None


def _is_of_work(value: str) -> bool:
    """Whether a value is no pay, place or other part of a job: "a cook, in Leeds, £15 an hour"."""
    told = measures.moves(value) or ahead.time_in(value) is not None
    return told or not has_figure(value) or may_be(value)


def _named_behind(sentence: str) -> str:
    """Return the result of which a sentence says that it is one more: "… is the other one"."""
    match = _IS_THE_OTHER.search(CLAUSES.split(sentence)[-1])
    value = match["value"].strip(_AROUND) if match else ""
    return value if countable(value) and len(value.split()) >= _LEAST else ""


def behind_number(sentence: str) -> str:
    """Return the result that stands right behind its number: "result 2 waste from 9% to 5%"."""
    match = _RIGHT_BEHIND.match(sentence)
    value = match["value"].strip(_AROUND) if match else ""
    told = ":" not in value and (measures.moves(value) or is_limited(value))
    return value if told else ""


def _quoted(sentence: str) -> str:
    """Return the longest quotation that may be a result; "" if there is none."""
    longest = max(QUOTED.findall(sentence), key=len, default="").strip(_AROUND)
    return longest if len(longest.split()) >= _LEAST else ""


def _behind(lead: re.Pattern[str], within: str, sentence: str, least: int = _LEAST) -> str:
    """Return what stands behind a lead that is found within the beginning of a sentence."""
    leads = list(lead.finditer(within))
    # "number 2 is out of date, it should say …"
    wants = [each for each in leads if found(SHOULD, plain(each[0])) and each[0].split()[1:]]
    match = next(iter((*wants[:1], *leads)), None)
    value = without_courtesy(sentence[match.end() :]).strip(_AROUND) if match else ""
    value = _THIS.sub("", value, count=1)
    return value if len(value.split()) >= least else ""


def _behind_colon(sentence: str) -> str:
    """Return what stands behind the first colon of a sentence; "" if that is too short."""
    value = without_courtesy(sentence.partition(": ")[2]).strip(_AROUND)
    return value if len(value.split()) >= _LEAST else ""


def of_other_part(lead: str) -> bool:
    """Whether a sentence speaks of the title, the place, or what else is no result."""
    return topic_of_question(lead) not in {None, Topic.OUTCOMES, Topic.OTHER, Topic.ABOUT}


def _behind_addition(sentence: str) -> str:
    """Return what stands behind the "that", or the colon, to which "one more result" leads."""
    for match in _THAT.finditer(sentence[:_LEAD_OF_ONE]):
        if match[0].casefold().startswith("at") and not _NORDIC.search(sentence):
            continue  # "also, calls at night …"
        before = plain(sentence[: match.start()])
        leads_on = found(ADDS_BELOW, before) or found(PUTS_BACK, before)
        below = match[0].startswith(":") and leads_on
        if below or found(ADDS, before) or found(ADDS_RESULT, before):
            value = _FIRST_THAT.sub("", sentence[match.end() :], count=1)
            value = without_courtesy(value).strip(_AROUND)
            return value if len(value.split()) >= _LEAST else ""
    return ""


def _marks(text: str) -> frozenset[str]:
    """Return what tells a result from another: words of substance by their stems, its figures."""
    figures = (word for word in WORD.findall(fold(text)) if word.isdigit())
    words = (word[:_STEM] for word in referring.substance(text) if word not in _COMMON)
    return frozenset(word for word in (*figures, *words) if not names_day(word))
