"""The results of a job while a reply is heard, sentence by sentence.

Each sentence puts one right, takes one out, puts one back, adds one, or only speaks of one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from mailbot.decisions.language.phrasing import begins, found, plain
from mailbot.decisions.reply import (
    hours_told,
    result_figures,
    result_instead,
    result_meant,
    result_parts,
    result_values,
    taken_out,
)
from mailbot.decisions.reply.leads import Lead
from mailbot.decisions.reply.remarks import has_figure, is_question, sentences_in, wishes
from mailbot.decisions.reply.result_named import (
    CLAUSES,
    counted_up,
    goes,
    heading,
    is_next,
    only_these,
    wants_gone,
    which,
)
from mailbot.decisions.reply.revision_words import (
    ADDS,
    ADDS_BELOW,
    ADDS_RESULT,
    ELSEWHERE,
    JUDGES,
    MAKES,
    MISSES,
    NEEDLESS,
    NUMBERED,
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
    quotations,
    swaps,
    within,
    within_words,
    worded,
)
from mailbot.reading.facts import clauses, referring
from mailbot.reading.facts.outcome_check import countable
from mailbot.reading.facts.vocabulary import spoken
from mailbot.reading.folding import fold

_MANY_QUOTED: Final = 2  # results that one sentence quotes
_PAIR: Final = 2  # figures of which one becomes the other
_BARE: Final = 3  # words of a wish that names nothing: "bitte streichen"
_LEAST_LISTED: Final = 2  # items of a list
_IT: Final = re.compile(
    r"\b(?:it|that|this|them|das|es|ihn|den|diese[ns]?|l[ea]|lo|les|ce|ça|cela|est[aeo]|es[aeo]"
    r"|quest[aeo]|toglietel[oa]|tolgal[oa]|quítal[oa]|isso|isto|het|dat|dit|die|det|den|to)\b",
    re.IGNORECASE,
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


class Draft:
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
        self.gone: int | None = None  # the result that it took out

    def results(self) -> tuple[str, ...]:
        """Return the results as they are now."""
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
        if parts := result_parts.of(sentence, len(self.lines)):
            for each in (*map(Lead, parts[:-1]), Lead(parts[-1], lead.below)):
                self.hear(each, said)
            if not self.heard.isdisjoint(parts):
                self.heard.add(sentence)
            return
        gone, self.gone = self.gone, None
        if gone is not None and (value := result_instead.told(lead)):
            self._note(lead, gone, value)
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
        self.about = named if named is not None else result_meant.spoken_of(sentence, self.lines)
        self.figures = figures(sentence)
        for item in lead.below:
            if not only_asks(item):
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
        if named is not None and countable(result_values.given(lead)):
            return False
        gone = counted_up(lead.sentence, len(self.lines)) or self._meant_by(lead.sentence)
        if self.under.get(lead.sentence) == named and named is not None:
            gone = (named,)
        for at in gone:
            self._note(lead, at, self._in_its_place(lead, at) if len(gone) == 1 else "")
        if gone and len(gone) == len(self.lines):
            below = map(result_values.bare, lead.below)
            values = [*below] if lead.below else [result_values.given(lead)]
            old = [fold(self.before[each]) for each in gone]
            self.more += [each for each in values if each and fold(each) not in old]
        self.about = gone[0] if len(gone) == 1 else None
        self.gone = self.about if self.about is None or not self.lines[self.about] else None
        return bool(gone)

    def _in_its_place(self, lead: Lead, at: int) -> str:
        """Return what a sentence wants where it takes a result out; "" where it names none."""
        value = result_values.given(lead)
        other = countable(value) and fold(value) not in fold(self.before[at])
        told = result_values.FIRST_THAT.match(value)  # "I'd rather nobody read that …"
        return value if other and not told and result_values.is_of_work(value) else ""

    def _meant_by(self, sentence: str) -> tuple[int, ...]:
        """Return which results are meant where no number says it."""
        about = self.about
        if about is not None and len(self.lines) == _PAIR and found(THE_OTHER, plain(sentence)):
            return (1 - about,)
        going = [each for each in CLAUSES.split(sentence) if goes(plain(each))]
        if any(map(taken_out.takes_all, going)) and not QUOTED.search(sentence):
            return ()
        at = result_meant.spoken_of(sentence, self.lines)
        at = result_meant.by_words(sentence, self.lines) if at is None else at
        bare = len(sentence.split()) <= _BARE
        if at is None and about is not None and (bare or _IT.search(sentence)):
            at = None if taken_out.facts(sentence) else about
        if at is None and any(_IT.search(each) for each in going):
            at = result_meant.by_pronoun(sentence, self.lines)
        return () if at is None else (at,)

    def _put_right(self, lead: Lead, bare: str, at: int | None) -> bool:
        """Put into a result what is right, or another in its place."""
        sentence, elsewhere = lead.sentence, found(ELSEWHERE, bare)
        swap = None if elsewhere else self._exchanged(sentence) or within(sentence, self.lines, at)
        value = result_values.behind_number(sentence) or result_values.given(lead)
        if swap is None and at is not None and value:
            whole = self.lines[at]
            line = result_figures.all_put(value, whole) or result_figures.time_put(value, whole)
            swap = (at, line) if line else None
        if swap is None and at is not None and value and not self._only_told(value, at, lead):
            says_what = referring.names(value) or not referring.names(self.lines[at])
            swap = (at, value) if says_what and result_values.is_of_work(value) else None
        if swap is None and not elsewhere:
            swap = within(sentence, self.lines, at, either=True)
        if swap is None and at is not None:
            alone = found(MAKES, bare) is not None and len(figures(sentence)) == 1
            value = result_values.behind_is(sentence, 1)
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
        value = result_values.quoted(lead.sentence) or result_values.behind_colon(lead.sentence)
        value = value or (result_values.bare(lead.below[0]) if len(lead.below) == 1 else "")
        before = lead.sentence.partition(value)[0] if value else ""
        bare = plain(before)
        adds = found(ADDS, bare) or found(ADDS_BELOW, bare) or found(ADDS_RESULT, bare)
        if not value or adds or not found(WRITES, bare) or result_meant.of_other_part(before):
            return None
        at = result_meant.spoken_of(before, self.lines)
        at = result_meant.nearest(value, self.lines) if at is None else at
        if at is None and len(self.lines) == 1 and found(NUMBERED, bare) and countable(value):
            at = 0
        if at is None or not self.lines[at]:
            return None
        known = fold(value) in fold(self.lines[at])
        if known and (found(STANDS, bare) or not result_values.is_wanted(value, lead.sentence)):
            return None
        if referring.names(value) or not referring.names(self.lines[at]):
            return at, value
        line = result_figures.all_put(value, self.lines[at])
        return (at, line) if line else None

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
        values = [
            each
            for each in quotations(lead.sentence)
            if result_values.may_stand(each) and countable(each)
        ]
        if len(values) < _MANY_QUOTED or not found(WRITES, said):
            return False
        whole = {fold(each) for each in self.lines}
        stands = found(STANDS, said) or any(fold(each) in whole for each in values)
        if stands or found(ADDS, said) or any((*swaps(lead.sentence), *worded(lead.sentence))):
            return False
        near = [result_meant.nearest(each, self.lines) for each in values]
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
            return not result_values.is_wanted(value, lead.sentence)
        if value in map(result_values.bare, lead.below) or found(SHOULD, plain(lead.sentence)):
            return False
        if spoken("speaker").match(value) and not countable(value):
            return True
        said_of_it = not (QUOTED.search(lead.sentence) or ":" in lead.sentence)
        strange = said_of_it and result_meant.telling(value).isdisjoint(
            result_meant.telling(self.before[at])
        )
        return strange or fold(value) in fold(self.lines[at])

    def _says_less(self, value: str, at: int, lead: Lead) -> bool:
        """Whether a value, which nothing sets off, has no figure where the result has one."""
        set_off = (
            value in lead.below or QUOTED.search(lead.sentence) or f": {value}" in lead.sentence
        )
        return not (set_off or countable(value)) and countable(self.before[at])

    def _figure_put(self, at: int, value: str) -> tuple[int, str] | None:
        spoken = self.figures if self.about == at else ()
        line = result_figures.one_put(value, self.lines[at], spoken)
        return (at, line) if line else None

    def _added(self, lead: Lead, bare: str, said: Sequence[str]) -> bool:
        """Put one more beside the others, or all that a sentence leads to."""
        sentence, elsewhere = lead.sentence, found(ELSEWHERE, bare)
        by_name = (
            found(ADDS_RESULT, bare)
            or is_next(plain(sentence.partition(": ")[0]), len(self.lines))
            or result_values.named_behind(sentence)
        )
        again = len(lead.below) < _LEAST_LISTED and found(PUTS_BACK, bare)
        head = sentence.partition(":")[0]
        misses = found(MISSES, plain(head)) and not result_meant.of_other_part(head)
        below = ":" in sentence and (found(ADDS_BELOW, bare) or again or misses) and not elsewhere
        adds = (found(ADDS, bare) or result_values.wished(sentence)) and not elsewhere
        if not (by_name or below or adds):
            return False
        if lead.below:
            values = [result_values.bare(each) for each in lead.below] if by_name or below else []
            if not all(
                result_values.may_stand(each) and (by_name or countable(each)) for each in values
            ):
                values = []
        else:
            read = next((each for each in said if each in sentence), "")
            value = result_values.one_more(sentence, read, by_name=bool(by_name))
            named_more = found(ADDS_BELOW, plain(head)) or again
            counts = (
                countable(value) if below and named_more else result_values.is_to_be_reached(value)
            )
            hours = value and hours_told.told(value)
            good = value and (by_name or counts) and result_values.is_of_work(value) and not hours
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
        return any(swaps(sentence)) or result_meant.nearest(value, self.lines) is not None

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
        refers = _IT.match(lead.sentence) or begins(SHOULD, bare)  # "il faudrait : …"
        if not refers or found(ELSEWHERE, bare):
            return False
        swap = self._figure_put(at, result_values.behind_is(lead.sentence, 1))
        if (
            swap is None
            and (value := result_values.given(lead))
            and (countable(value) or result_values.quoted(lead.sentence))
        ):
            line = "" if referring.names(value) else result_figures.all_put(value, self.lines[at])
            swap = at, line or value
        if swap:
            self._note(lead, *swap)
        return swap is not None

    def _note(self, lead: Lead, at: int, value: str) -> None:
        self.lines[at] = value
        self.heard |= lead.parts() if value and value in lead.below else {lead.sentence}
        self.about = at


def only_asks(sentence: str) -> bool:
    """Whether a sentence asks something, and wants nothing gone: "could you take out …?"."""
    return is_question(sentence) and not (wishes(sentence) and goes(plain(sentence)))
