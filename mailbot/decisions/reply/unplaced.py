"""What of a reply went into no field: whoever wrote it is told so, and a person reads it.

A reader that misses something must not look as if it had understood. So each sentence is held
against what the reply has changed; what neither did anything nor is mere courtesy is given back.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, Final

from mailbot.decisions.language.speech import folded, words
from mailbot.decisions.reply.remarks import BULLET, is_aside, is_idle, sentences_in, weighty
from mailbot.matters import Job
from mailbot.reading.facts import read_answers
from mailbot.reading.facts.labels import topic_of_question
from mailbot.reading.facts.language import Topic
from mailbot.reading.folding import fold
from mailbot.terms import Fact, Facts, Pay

_MOST: Final = 12  # sentences that are read again, each for itself, while everybody waits
_SHOWN: Final = 8  # that are given back
_ANSWER: Final = 3  # words: "on site, yes", which its place has explained
_DATE: Final = 6  # words: "31 January 2027, at the latest"
_SAME: Final = 0.6  # of the words of a result, in the sentence that it was made of

# What announces a list of them.
_CORRECTIONS: Final = folded("""
    wrong correct correction corrections change changes mistake mistakes error errors outstanding
    amendments fix falsch korrektur korrekturen änderung änderungen fehler faux erreur erreurs
    correction modification modifications changements error errores corrección correcciones cambio
    cambios errore errori correzione correzioni modifica modifiche erro erros correção correções
    alteração alterações fout fouten correctie correcties wijziging wijzigingen
""")
_RENAMES: Final = _CORRECTIONS | folded("""
    should instead rather called named name say read put soll sollte sondern statt heißt plutôt
    appelle debe llama deve chiama chama moet heet
""")
# What is said of a value that stands there already: "the pay stays as it was" needs nobody.
_DENIES: Final = folded("""
    wrong not omits omitted missing mistake error falsch nicht fehlt fehler faux fausse erreur pas
    manque mal error falta no sbagliato errore manca non errado erro não fout niet ontbreekt
""")


def corrections(text: str) -> tuple[str, ...]:
    """Return the items of a list of corrections; () where a reply holds no such list."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    items = [line for line in lines if BULLET.match(line)]
    before = lines[: lines.index(items[0])] if len(items) > 1 else []
    if not before or _CORRECTIONS.isdisjoint(_words(" ".join(before[-2:]))):
        return ()
    return tuple(BULLET.sub("", item, count=1) for item in items[:_MOST])


def renames(text: str, name: str, topic: Topic) -> bool:
    """Whether a reply says that something is to be called otherwise, and does not only name it.

    "We'd like to find the right person" gives a job that has a title no other one.
    """
    return any(
        topic_of_question(sentence) is topic
        or f'"{name}' in sentence
        or f"“{name}" in sentence
        or f"„{name}" in sentence
        or not _RENAMES.isdisjoint(_words(sentence))
        for sentence in sentences_in(text)
        if name in sentence
    )


def left(text: str, said: Facts, before: Job, after: Job, today: date) -> tuple[str, ...]:
    """Return the sentences of `text` that changed nothing, and are more than courtesy.

    `said` is what was read in all of it; it made `after` out of `before`.
    """
    told = list(sentences_in(text))
    said = _taken(said, after)
    news = after.listing != before.listing
    open_ones = [
        each
        for each in told
        if not (is_idle(each) or (news and _leads_on(each)) or _within(each, said))
    ]
    kept = [
        each
        for number, each in enumerate(open_ones)
        if number >= _MOST or not _placed(each, before, after, today)
    ]
    return tuple([each for each in kept if not each.endswith(":")] or kept)[:_SHOWN]


def _words(sentence: str) -> frozenset[str]:
    return frozenset(word.text for word in words(sentence))


def _taken(said: Facts, after: Job) -> Facts:
    """Return what was read without what a job did not take: an unsure word changes nothing."""
    gone: dict[str, Any] = {}
    for fact in Fact:
        found = getattr(said, fact)
        value = tuple(f.value for f in found) if isinstance(found, tuple) else None
        for listing in (after.listing, after.guesses):
            known = getattr(listing, fact)
            if found and (value == known if value else _same(found.value, known)):
                break
        else:
            gone[fact] = () if fact is Fact.OUTCOMES else None
    return replace(said, **gone)


def _leads_on(sentence: str) -> bool:
    """Whether a sentence only leads to what was understood, or is part of it: "these are:"."""
    brief = len(words(sentence)) <= _ANSWER and not weighty(sentence)
    return brief or sentence.endswith(":") or is_aside(sentence)


def _within(sentence: str, said: Facts) -> bool:
    """Whether what was read is made of this sentence, by its very words."""
    bare = fold(sentence)
    own = _words(sentence)
    for fact in (Fact.TITLE, Fact.ORGANIZATION, Fact.OBJECTIVE):
        found = getattr(said, fact)
        # "z o.o.": the end of a name that the sentences were parted in
        if found and (fold(found.value) in bare or (bare and fold(found.value).endswith(bare))):
            return True
    for outcome in said.outcomes:
        theirs = _words(outcome.value)
        if theirs and len(theirs & own) >= _SAME * min(len(theirs), len(own)):
            return True
    bare = sentence.casefold()
    named = (said.video and said.video.value.url, said.apply and said.apply.value.url)
    if any(url and url.rstrip("/").rpartition("/")[2].casefold() in bare for url in named):
        return True
    if said.apply and said.apply.value.email and said.apply.value.email.casefold() in bare:
        return True
    if said.deadline is None or len(own) > _DATE:
        return False
    return {str(said.deadline.value.day), str(said.deadline.value.year)} <= own


def _same(said: object, known: object) -> bool:
    """Whether a value is the one that stands there; a corrected sum keeps its currency."""
    if isinstance(said, Pay) and isinstance(known, Pay):
        return (said.min, said.max) == (known.min, known.max)
    return said == known


def _placed(sentence: str, before: Job, after: Job, today: date) -> bool:
    """Whether a sentence, read alone, says what the job now has."""
    alone = read_answers(sentence, (), "", today)  # not what their address says
    denies = not _DENIES.isdisjoint(_words(sentence))
    for fact in Fact:
        found = getattr(alone, fact)
        if not found or fact is Fact.OUTCOMES:
            continue
        known = (getattr(after.listing, fact), getattr(after.guesses, fact))
        changed = getattr(after.listing, fact) != getattr(before.listing, fact)
        if any(_same(found.value, value) for value in known) and (changed or not denies):
            return True
    declined = set(alone.declined) & {*after.declined}
    problem = alone.video_problem
    return bool(declined) or (problem is not None and problem is after.video_problem)
