"""What of a reply went into no field: whoever wrote it is told so, and a person reads it.

A reader that misses something must not look as if it had understood. So each sentence is held
against what the reply has changed; what neither did anything nor is mere courtesy is given back.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from mailbot import wording
from mailbot.decisions.language.speech import IDLE, folded, words
from mailbot.decisions.reply import explained
from mailbot.decisions.reply.remarks import (
    BULLET,
    is_idle,
    is_question,
    sentences_in,
    weighty,
    wishes,
)
from mailbot.matters import Job
from mailbot.reading.facts import deadline, read_answers
from mailbot.reading.facts.labels import split_label, topic_of_question
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.outcome_check import countable
from mailbot.reading.facts.vocabulary import spoken
from mailbot.reading.folding import fold
from mailbot.terms import Fact, Facts, Listing, Pay, VideoProblem

_MOST: Final = 12  # sentences that are read again, each for itself, while everybody waits
_SHOWN: Final = 8  # that are given back
_ANSWER: Final = 3  # words: "on site, yes", which its place has explained
_DATE: Final = 6  # words: "31 January 2027, at the latest"
_NEAR: Final = 5  # words beside a name, among which stands what says that it is one
_SAME: Final = 0.6  # of the words of a result, in the sentence that it was made of
_LONG: Final = 4  # letters of a word that says something
_TAILED: Final = (Fact.PAY, Fact.OTHER_JOBS, Fact.DEADLINE)
_TAIL: Final = re.compile(
    r",\s|[;(+]|\s(?:and|plus|with|but|und|mit|sowie|aber|et|avec|mais|y|con|pero|e|com|mas|ma"
    r"|en|met|maar|och|og|med|oraz|i)\s",
    re.IGNORECASE,
)
_OF_SUM: Final = folded("""
    gross brutto brut bruto lordo lordi bruts brutos before tax taxes steuern impôts
""")
_QUOTED: Final = re.compile(r"[\"“„«]([^\"“”„«»]{2,100})[\"”“»]")
_LINK: Final = re.compile(r"\S*(?:://|@|www\.)\S*")
_FIGURE: Final = re.compile(r"\d+")
_PARTED: Final = re.compile(
    r"(?<=\d)[.,'’\s](?=\d{3}(?!\d))"
    r"|(?<!\.\d)(?<!\.\d\d)(?<=\d)[.,](?=\d{1,2}(?![\d.]))"
)

# What announces a list of them.
_CORRECTIONS: Final = folded("""
    wrong correct correction corrections change changes mistake mistakes error errors outstanding
    amendments amend rectify fix falsch korrektur korrekturen berichtigen berichtigung
    richtigstellen richtigstellung änderung änderungen fehler faux rectifier rectification
    rectifications erreur erreurs
    modification modifications changements error errores corrección correcciones rectificar cambio
    cambios errore errori correzione correzioni rettifica rettifiche modifica modifiche erro erros
    correção correções alteração alterações fout fouten correctie correcties wijziging wijzigingen
""")
_RENAMES: Final = _CORRECTIONS | folded("""
    should instead rather called named name say read put soll sollte sondern statt heißt plutôt
    appelle debe llama deve chiama chama moet heet
""")
# Leads to the very name, be it shorter than the one before.
_CALLED: Final = folded("""
    call called name named just only simply nennen nennt heißt heißen nur einfach schlicht appelle
    appeler appelez juste simplement llamar llamen llama solo sólo simplemente chiamate chiamare
    chiama soltanto semplicemente chamar chamem chama só apenas simplesmente noem noemen heet
    gewoon alleen kalla kald kall bara bare
""")
# "Same address", where applications go to who writes: nothing else is to be listed.
_OWN: Final = folded("""
    my mine this same mein meine meiner diese dieser dieselbe mon ma cette même mi esta este misma
    mismo meu minha mesma mesmo mio mia questo questa stesso stessa mijn dit deze hetzelfde zelfde
    min denna samme samma
""")
_ADDRESS: Final = folded("""
    address adress email mail adresse mailadresse courriel correo dirección endereço indirizzo
    mailadres adres epost
""")
_OF_ADDRESS: Final = 9  # words
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


# Right before a name: whom a letter is addressed to.
_POSTAL: Final = re.compile(
    r"\b(?:by (?:post|mail|letter)|address|post(?:weg|anschrift)?|anschrift|adresse|brieflich"
    r"|courrier|correo|dirección|posta|indirizzo|correio|morada|postadres|brev|post)\b[^.;]{0,25}$",
    re.IGNORECASE,
)


def renames(text: str, name: str, topic: Topic, before: str) -> bool:
    """Whether a reply says that something is to be called otherwise, and does not only name it.

    "We'd like to find the right person" gives a job that has a title no other one, nor does who
    only asks something, or names it less exactly than it stands there and does not insist.
    """
    loose = _words(name) < _words(before)
    return any(
        topic_of_question(sentence) is topic
        or f'"{name}' in sentence
        or f"“{name}" in sentence
        or f"„{name}" in sentence
        or not (loose or _RENAMES.isdisjoint(_near(sentence, name)))
        or not (_CALLED.isdisjoint(_beside(sentence, name)))
        for sentence in sentences_in(text)
        if name in sentence
        and not (is_question(sentence) and not wishes(sentence))
        and not _is_of_another(sentence, name, topic)
    )


def _is_of_another(sentence: str, name: str, topic: Topic) -> bool:
    """Whether a name stands behind the label of another part: "The pay: behind “X” …"."""
    label = split_label(sentence)
    if label is not None and label[0] not in {topic, Topic.OTHER} and name in label[1]:
        return True
    return _POSTAL.search(sentence.partition(name)[0]) is not None


def _beside(sentence: str, name: str) -> frozenset[str]:
    """Return the words that lead to a name."""
    return frozenset(word.text for word in words(sentence.partition(name)[0])[-_NEAR:])


def _near(sentence: str, name: str) -> frozenset[str]:
    """Return the words around a name, or of all of the sentence that seeks one so called.

    "Applications should go to …" renames nothing far behind it.
    """
    before, _, behind = sentence.partition(name)
    if spoken("hiring").search(before):
        return _words(sentence)
    return frozenset(word.text for word in (*words(before)[-_NEAR:], *words(behind)[:_NEAR]))


def left(
    text: str,
    said: Facts,
    before: Job,
    after: Job,
    today: date,
    of_film: Collection[str] = (),
) -> tuple[str, ...]:
    """Return the sentences of `text` that changed nothing, and are more than courtesy.

    `said` is what was read in all of it; it made `after` out of `before`. The sentences `of_film`
    answer the question for the video.
    """
    told = list(sentences_in(text))
    said = _taken(said, after, today)
    shown = _figures_of(before) | _figures_of(after)
    texts = fold(f"{_printed(before)} {_printed(after)}")

    def whole(sentence: str) -> bool:
        quoted = _QUOTED.findall(fold(sentence))
        stands = all(" ".join(each.split()) in texts for each in quoted)
        return stands and _all(sentence, shown) and not _has_tail(sentence, after, today)

    news = after.listing != before.listing
    promised = explained.of_film(told, after, of_film)
    open_ones = [
        each
        for each in told
        if not (
            is_idle(each)
            or each in promised
            or (news and (_leads_on(each) or _is_own_address(each, after)))
            or ((_within(each, said) or _is_day(each, said, today)) and whole(each))
        )
    ]
    kept = [
        each
        for number, each in enumerate(open_ones)
        if number >= _MOST or not (_placed(each, before, after, today) and whole(each))
    ]
    named = [each for each in kept if not each.endswith(":")] or kept
    # What may matter stands before what is only told.
    return tuple(sorted(named, key=lambda each: not _weighs(each)))[:_SHOWN]


def named(open_ones: Sequence[str], before: Job, after: Job) -> tuple[str, ...]:
    """Return of the sentences that changed nothing those that their writer is told of.

    Editors read the rest as well: it may say more than we see in it.
    """
    news = after.listing != before.listing
    shown = (_joined(_printed_of(before)), _joined(_printed_of(after)))
    return tuple(
        each
        for each in open_ones
        if not (
            explained.is_chat(each)
            or (news and explained.is_done(_PARTED.sub("", each), before, after, shown))
        )
        or not _quotes_stand(each, *shown)
    )


def _printed_of(job: Job) -> str:
    return _text(job.printed)


def _joined(text: str) -> str:
    """Return a text with each number in one piece, and with that number cut short: "48k"."""
    joined = _PARTED.sub("", text)
    return f"{joined} {' '.join(_short(each) for each in _FIGURE.findall(joined))}"


def _quotes_stand(sentence: str, was: str, now: str) -> bool:
    """Whether what a sentence quotes was changed: it is gone, or has come."""
    quoted = [" ".join(each.split()) for each in _QUOTED.findall(fold(sentence))]
    return all((each in fold(was)) != (each in fold(now)) for each in quoted)


def _weighs(sentence: str) -> bool:
    """Whether a sentence may want something printed: a figure, a day, a no, a please."""
    denies = spoken("negation").search(sentence) is not None
    return weighty(sentence) or wishes(sentence) or denies or countable(sentence)


def _all(sentence: str, shown: frozenset[str]) -> bool:
    """Whether each figure of a sentence is one that readers see, or saw: "14 times a year"."""
    return _figures(_LINK.sub("", sentence)) <= shown


def _has_tail(sentence: str, after: Job, today: date) -> bool:
    """Whether behind a labelled value stands something that is not printed: "and free bread"."""
    label = split_label(sentence)
    fact = next((each for each in _TAILED if label and each.value == label[0].value), None)
    split = _TAIL.search(label[1]) if label and fact else None
    if label is None or fact is None or split is None:
        return False
    whole, front = (
        getattr(read_answers(each, (fact,), "", today), fact)
        for each in (label[1], label[1][: split.start()])
    )
    if not (whole and front and whole.value == front.value):
        return False
    shown = _words(str(getattr(wording.words(after.listing), fact)))
    tail = _words(label[1][split.end() :]) - shown - IDLE - _OF_SUM
    return any(len(word) >= _LONG for word in tail)


def _figures(text: str) -> frozenset[str]:
    """Return the numbers in a text, without what parts their digits: "48,000" is "48000"."""
    joined = _PARTED.sub("", text)
    return frozenset(figure.lstrip("0") for figure in _FIGURE.findall(joined)) - {""}


def _figures_of(job: Job) -> frozenset[str]:
    """Return the numbers that a job's listing and our guesses show, however people write them."""
    found: set[str] = set()
    for listing in (job.printed, job.guesses):
        found |= _figures(_text(listing))
        found |= _figures(job.listing.pay_beside or "")  # of a sum that we ask about
        last = listing.deadline
        found |= {str(last.month), f"{last.year % 100}"} if last else set()
    return frozenset(found | {_short(each) for each in found})


def _printed(job: Job) -> str:
    return f"{_text(job.printed)} {_text(job.guesses)}"


def _text(listing: Listing) -> str:
    """Return a listing in its own words, without the video's link."""
    said = wording.words(listing)
    values = (getattr(said, fact) for fact in Fact if fact is not Fact.VIDEO)
    return " ".join(str(each) for each in (*values, said.apply_beside) if each)


def _short(figure: str) -> str:
    """Return a number without its last noughts: "48k", "4.8 lakh"."""
    return figure.rstrip("0")


def _words(sentence: str) -> frozenset[str]:
    return frozenset(word.text for word in words(sentence))


def _taken(said: Facts, after: Job, today: date) -> Facts:
    """Return what was read without what a job did not take: an unsure word changes nothing.

    A guess counts where the next letter asks about it.
    """
    gone: dict[str, Any] = {}
    for fact in Fact:
        found = getattr(said, fact)
        value = tuple(f.value for f in found) if isinstance(found, tuple) else None
        for listing in (after.listing, _asked_about(after, today)):
            known = getattr(listing, fact)
            if found and (value == known if value else _same(found.value, known)):
                break
        else:
            gone[fact] = () if fact is Fact.OUTCOMES else None
    return replace(said, **gone)


def _asked_about(job: Job, today: date) -> Listing:
    """Return the guesses that a job's next letter asks about: not those that may be left open."""
    last = job.guesses.deadline
    kept = {*job.missing(), *([Fact.DEADLINE] if last and last < today else [])}
    return replace(Listing(), **{fact: getattr(job.guesses, fact) for fact in kept})


def _leads_on(sentence: str) -> bool:
    """Whether a sentence only leads to what was understood, or is part of it: "these are:"."""
    brief = len(words(sentence)) <= _ANSWER and not _weighs(sentence)
    return brief or sentence.endswith(":") or explained.is_aside(sentence)


def _within(sentence: str, said: Facts) -> bool:
    """Whether what was read is made of this sentence, by its very words."""
    bare = fold(sentence)
    own = _words(sentence)
    for fact in (Fact.TITLE, Fact.ORGANIZATION, Fact.OBJECTIVE, Fact.TOWN, Fact.WAY):
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


def _is_own_address(sentence: str, after: Job) -> bool:
    """Whether a few words say that applications go to who writes, and that is where they go."""
    own, apply = _words(sentence), after.listing.apply
    said = not (own.isdisjoint(_OWN) or own.isdisjoint(_ADDRESS)) and len(own) <= _OF_ADDRESS
    return said and "@" not in sentence and (apply is None or apply.email == after.owner)


def _is_day(sentence: str, said: Facts, today: date) -> bool:
    """Whether a sentence is the last day to apply and nothing else, be it without its year."""
    return said.deadline is not None and deadline.day_alone(sentence, today) == said.deadline.value


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
        known = (getattr(after.listing, fact), getattr(_asked_about(after, today), fact))
        changed = getattr(after.listing, fact) != getattr(before.listing, fact)
        if any(_same(found.value, value) for value in known) and (changed or not denies):
            return True
    if alone.video and after.video_problem is VideoProblem.HIDDEN:
        return True  # the link that we ask about
    declined = set(alone.declined) & {*after.declined}
    problem = alone.video_problem
    return bool(declined) or (problem is not None and problem is after.video_problem)
