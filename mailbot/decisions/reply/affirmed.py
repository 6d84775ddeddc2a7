"""Which of our guesses a reply says yes to, in whatever words it does so beside others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mailbot import wording
from mailbot.decisions.language.speech import folded, words
from mailbot.decisions.reply import put_back, sums
from mailbot.decisions.reply.remarks import sentences_in
from mailbot.matters import Job
from mailbot.reading.classify import answers_yes
from mailbot.reading.facts.labels import topic_of_question
from mailbot.reading.folding import fold
from mailbot.terms import Fact

_NUMBERED: Final = re.compile(r"\s*(\d{1,2})\s*[.):]\s*(.*)")

_RIGHT: Final = folded("""
    right correct exactly yes yep indeed stimmt richtig korrekt genau ja passt exact exacte juste
    correcte oui bien correcto correcta exacto eso sí corretto esatto giusto sì corretta certo
    correto correta exato isso sim klopt juist correct precies
""")
# The same, but no answer to "may they hold another job?".
_SO: Final = folded("""
    right correct exactly stimmt richtig korrekt genau passt exact juste correct correcto correcta
    exacto así corretto corretta esatto giusto correto correta exato klopt juist precies
""")
# "Fern & Sons like the last one, and yes 17.80": what another clause says has no bearing on it
_CLAUSE: Final = re.compile(r"[,;:–—](?=\s)")
_AND: Final = re.compile(r"^\W*(?:and|und|et|y|e|en|och|og|i)\s(?=\w)", re.IGNORECASE)
_BRIEF: Final = 5  # words of a sentence that says no more
_MORE: Final = re.compile(r"\bmás\b", re.IGNORECASE)  # which looks like "mas", a but
_WRONG: Final = folded("""
    not no wrong never isn't instead rather but nicht kein falsch sondern aber pas non faux plutôt
    mais mal sino pero sbagliato ma não errado mas niet fout maar
""")


def facts(text: str, job: Job, asked: tuple[Fact, ...]) -> frozenset[Fact]:
    """Return the facts whose guess a reply affirms; `asked` is in the order of our questions."""
    guessed = [fact for fact in asked if getattr(job.guesses, fact)]
    return frozenset(_affirmed(text, job, asked, guessed)) if guessed else frozenset()


def _affirmed(text: str, job: Job, asked: tuple[Fact, ...], guessed: list[Fact]) -> Iterator[Fact]:
    for line in text.splitlines():
        numbered = _NUMBERED.match(line)
        place = int(numbered[1]) if numbered else 0
        if numbered and 0 < place <= len(asked) and answers_yes(numbered[2]):
            yield asked[place - 1]
    for number, sentence in enumerate(sentences_in(text)):
        said = words(_MORE.sub(" ", sentence))
        own = {word.text for word in said}
        if own & _WRONG or sentence.endswith("?"):
            continue
        if number == 0 and answers_yes(sentence):
            yield asked[0]  # a yes right away is to what stands first
        if number == 0 and len(guessed) == 1 and own & _SO and len(said) <= _BRIEF:
            yield guessed[0]
        bare = fold(sentence)
        for fact in guessed:
            named = any(fold(said) in bare for said in _shown(job, fact))
            clauses = (_AND.sub("", each, count=1) for each in _CLAUSE.split(sentence))
            if fact is Fact.PAY and any(sums.repeats(each, job.guesses.pay) for each in clauses):
                yield fact
            if named or (own & _RIGHT and _is_about(sentence, fact)):
                yield fact


def _shown(job: Job, fact: Fact) -> tuple[str, ...]:
    """Return a guess in the words of the listing."""
    said = getattr(wording.words(job.guesses), fact)
    if isinstance(said, wording.Link):
        return (said.address,)
    return tuple(said) if isinstance(said, tuple) else (str(said),)


def _is_about(sentence: str, fact: Fact) -> bool:
    topic = topic_of_question(sentence)
    return (topic is not None and topic.value == fact.value) or fact in put_back.named(sentence)
