"""Another role that a reply seeks in place of the one before: "not a cook but a waiter".

Who changes their mind about the job says so in a sentence or two: the one who is no longer sought
is turned down there, and beside or behind it stands who is. A role that is only named, or sought
beside the first, replaces nothing. "It's waiter, not cook" only gives the same job its right name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice, pairwise
from typing import Final

from mailbot.decisions.language.phrasing import begins, found, plain
from mailbot.decisions.reply.remarks import BULLET, sentences_in
from mailbot.reading.facts import read_answers
from mailbot.reading.facts.labels import split_label
from mailbot.reading.facts.occupations import nouns
from mailbot.reading.facts.role import article, is_role, names_role, role_at
from mailbot.reading.facts.role_end import is_doubled
from mailbot.reading.facts.sought import hiring
from mailbot.reading.facts.words.listed import listed
from mailbot.reading.facts.words.seeking import ONE, SEEKING
from mailbot.reading.folding import WORD, fold
from mailbot.terms import Found

_MOST: Final = 30  # sentences that are looked at
_LONGEST: Final = 400  # characters of one
_SOON: Final = 2  # sentences behind the one that turns somebody down
_FEW: Final = 4  # letters of a word by which two roles are the same
_WORDS: Final = 8  # of a role's name
_DAY: Final = date(1970, 1, 1)  # a title knows no days

_LETTERS: Final = re.compile(r"[^\W\d_]+")
_CLAUSE: Final = re.compile(
    r"[,;:()]\s|\s[–—-]\s|(?<!\w)(?=(?:but|sondern|mais|sino|bensì|ma|mas|maar|men|utan)\s)"
    r"|(?=\s(?:and|und|et|y|e|en)\s)",
    re.IGNORECASE,
)
# "Revenue and Reservations Manager": with capitals, two words that one head has.
_JOINED: Final = re.compile(r"[A-ZÀ-Þ][\w-]+ (?:and|&|und|et|y|e|en) (?:[A-ZÀ-Þ][\w-]+ ?){1,3}")
_PAUSE: Final = re.compile(r"[,;:]\s")
_BUT: Final = re.compile(
    r"\s*(?:but|sondern|mais|sino|bensì|ma|mas|maar|men|utan)\s"
    r"(?:(?:rather|wohl|vielmehr|plutôt|más bien|bien|sí|sim|antes|piuttosto|wel|eerder)\s)?"
    r"(?:de\s|d['’])?",
    re.IGNORECASE,
)
# "It's a waiter", beside "it's not a cook any more".
_IT_IS: Final = re.compile(
    r"\W*(?:(?:and|und|et|y|e|en)\s)?(?:it['’]?s|it is|that['’]?s|es ist|das ist|c['’]est|ce sera"
    r"|es|será|é|será|è|sarà|het is|dat is|wordt|det är|det er)\s"
    r"(?:(?:now|rather|actually|jetzt|nun|eher|maintenant|plutôt|ahora|agora|ora|nu|dus)\s)?",
    re.IGNORECASE,
)
# "It isn't apprentices, it's a bridle maker": the same job under its right name.
_RIGHT_NAME: Final = re.compile(
    r"\b(?:it|this|that)(?:['’]s not| is(?:n['’]t| not))\s(?!any ?more"
    r"|needed)[^,;.]{3,40}[,;]\s(?:but )?it['’]?(?:s| is)\s"
    r"(?!.*\b(?:now|instead|after all|any ?more)\b)"
    r"|\b(?:es|das) ist kein\w* (?!mehr)[^,;.]{3,40}[,;]\s(?:sondern |es ist |das ist )"
    r"(?!.*\b(?:jetzt|nun|mehr)\b)"
    r"|\bce n['’]est pas (?!plus)[^,;.]{3,40}[,;]\s(?:mais |c['’]est )(?!.*\b(?:maintenant"
    r"|désormais)\b)",
    re.IGNORECASE,
)
# What is told of a role ends before these: "a chauffeur plutôt que d'un …", "… instead".
_BEHIND: Final = re.compile(
    r"\s(?:qu['’]une?|instead|rather|after|any ?more|now|please|statt|anstatt|stattdessen"
    r"|plutôt|au lieu|à la|en (?:lugar|vez|su)|em vez|no lugar|invece|al posto|in plaats"
    r"|i stället|i stedet|nu|zamiast)"
    r"(?!\w).*",
    re.IGNORECASE,
)
# "Waiter instead of cook", "c'est serveur, pas cuisinier": before the name that is wrong.
_NOT_SO: Final = re.compile(
    r"\W+(?:and |und |et |y |e |en )?(?:instead of|rather than|not|(?:an)?statt|nicht|keine?n?"
    r"|au lieu|plutôt|(?:non )?pas|en (?:lugar|vez)|no|em vez|não|invece|non|in plaats van|niet"
    r"|geen|i stället för|istället för|inte|i stedet for|ikke|zamiast|nie)"
    r"\s(?:(?:just|only|merely|nur|bloß|seulement|juste|solo|sólo|só|apenas|soltanto|alleen|bara"
    r"|bare|kun|tylko)\s)?(?:(?:de|di|do|da|que|che)\s|(?:d|qu)['’])?",
    re.IGNORECASE,
)
# Behind the role, who seeks it: "it's a waiter we need, not a cook".
_WE_SEEK: Final = re.compile(
    r",?\s(?:(?:that|which|who|what|den|die|das|que|qu['’]|che|die|dat|som)\s?)?"
    r"(?:(?:we|i|wir|ich|nous|on|je|wij|we|ik|vi|jag)(?:['’](?:re|m|d)| are| am| would)?"
    r"(?:\s(?:really|actually|mainly|wirklich|eigentlich|vraiment|echt|eigenlijk))?\s"
    r"(?:need(?:ed)?|want(?:ed)?|seek|after|meant?|looking for|look for|like|suchen|brauchen|suche"
    r"|brauche|meinen|meinten|cherchons|cherche|voulons|veut|zoeken|nodig hebben|zoek|söker|behöver"
    r"|trenger|søger)|suchen wir|brauchen wir|suche ich|buscamos|necesitamos|busco|queremos"
    r"|procuramos|precisamos|cerchiamo|ci serve|vogliamo|cerco|zoeken we|zoeken wij|söker vi"
    r"|søker vi|søger vi)$",
    re.IGNORECASE,
)
# Behind the name that is right: "waiter it should say".
_SO: Final = re.compile(
    r"[\"”“»]?,?\s(?:(?:is what )?it (?:should|must|has to|ought to) (?:say|be|read)"
    r"|(?:is|would be) the (?:right|correct|proper) (?:title|name)"
    r"|(?:muss|müsste|soll|sollte) (?:es|da|das|dort|der titel) (?:heißen|lauten|stehen|sein)"
    r"|(?:wäre|ist) (?:der )?richtig(?:e titel)?|serait (?:plus juste|le bon titre)"
    r"|est le bon (?:titre|intitulé)|(?:debe|debería) decir|es el título correcto"
    r"|é o título (?:certo|correto)|è il titolo (?:giusto|corretto)"
    r"|moet (?:het|er|dat) (?:zijn|heten|staan|worden)"
    r"|(?:ska|skall|borde|bör) (?:det|där) (?:stå|vara|heta)"
    r"|skal (?:det|der) (?:stå|være|hedde|hete)|powinno być)\b",
    re.IGNORECASE,
)
_LEAD: Final = re.compile(
    r"\W*(?:(?:sorry|oh|ah|no|and|und|et|y|e|en|so)\W+)*"
    r"(?:(?:it['’]?s|it is|that['’]?s"
    r"|(?:it|this|that|the (?:job|role|post|position|title))"
    r" (?:is|(?:should|must|ought to|has to) (?:be|say|read))|make (?:it|that)|call it"
    r"|es ist|das ist|es (?:soll|sollte|muss)|c['’]est|ce sera|ce serait|es|sería|será|é|seria|è"
    r"|sarà|sarebbe|het is|dat is|het (?:wordt|moet)|det är|det er|to)\s)?"
    r"(?:(?:now|rather|actually|really|jetzt|nun|eher|eigentlich|maintenant|plutôt|en fait|ahora"
    r"|más bien|agora|antes|ora|piuttosto|nu|dus|eigenlijk)\s)?[\"“„«]?\s?",
    re.IGNORECASE,
)
_WITH_MARKS: Final = ' .,;:!"“”„«»'
_TELLING: Final = "it, its, this, that, c est, ce n est, es, das, also, no, non, nao, het, dat, so"
_NOT: Final = """
    not, dont, doesnt, isnt, wasnt, arent, wont, no, never, nicht, kein|keine|keinen|keiner|keinem
    ne|n, pas, plus, no, ya no, nao, ja nao, non, niet, geen, inte, ikke, nie
"""
_SOMEBODY: Final = """
    someone|somebody|anyone|anybody, jemand|jemanden, quelqu un, alguien, alguem, qualcuno, iemand
    nagon, nogen, noen
"""
# Beside the words that seek anywhere: "we're after a waiter", "wir hätten lieber eine Köchin".
_WISHING: Final = listed(
    """
    after prefer rather hätten hätte lieber préférons préfère préférerions préférerais preferimos
    prefiero preferiríamos preferiamo preferisco preferiremmo liever serve servirebbe
    """
)
# Says that what is sought is so in the place of something.
_INSTEAD: Final = """
    instead, rather than, stattdessen, statt|anstatt|anstelle, doch lieber|eher, lieber eine|einen
    a la place, au lieu, plutot, en su lugar, en lugar, en vez, mas bien, em vez, no lugar de
    em seu lugar, invece, al posto, piuttosto, in plaats, liever, toch een, i stallet, istallet
    i stedet, heller, hellre, zamiast
"""
# Says it of all that was sent before.
_CHANGED: Final = """
    changed our|my mind|minds, rethink|rethought, reconsidered, second thoughts, slept on it
    thought again, job|role|post|position has|have changed, decided differently|otherwise
    umentschieden, anders entschieden|uberlegt, nun|jetzt doch etwas|jemand, doch etwas anderes
    change d avis, finalement, poste a change, cambiado|cambiamos de idea|opinion|parecer, al final
    puesto ha|a cambiado, mudamos|mudei|mudou de ideia|ideias, afinal, vaga mudou, cambiato idea
    ripensato|ripensandoci, alla fine, van gedachten veranderd, bij nader inzien, toch anders|iets
    ombestamt|ombestemt
"""
# What was said before is to stand beside the other role.
_STAYS: Final = """
    rest|else|other stays|is|remains, everything else, all else, the rest, same, unchanged
    as before, as it was, bleibt|bleiben, alles andere|ubrige, unverandert, gleich|gleichen
    wie gehabt|bisher, le reste, inchange, meme|memes, comme avant, reste pareil, lo demas
    el resto, igual
    mismo|misma|mismos, o resto, mantem|mantemos, mesmo|mesma|mesmos, il resto, resta|restano
    uguale|uguali, stesso|stessa|stessi, blijft|blijven, de rest, hetzelfde|dezelfde, verder alles
"""


@dataclass(frozen=True, slots=True)
class _Clause:
    """A piece of a sentence, and the next ones up to its end."""

    text: str
    rest: str
    sentence: int


def role(text: str, known: str) -> Found[str] | None:
    """Return the role that a reply puts in place of the `known` title; None where it puts none."""
    return _renamed(text, known) or _sought_now(text, known)


def _renamed(text: str, known: str) -> Found[str] | None:
    """Return the name that a sentence gives beside the wrong one, or says should stand there."""
    for sentence in _sentences(text):
        ends = [match.start() for match in _NOT_SO.finditer(sentence) if known]
        ends = [at for at in ends if _leads_to(known, sentence[at:])]
        ends += [match.start() for match in islice(_SO.finditer(sentence), 1)]
        told = [_told_before(sentence[:at]) for at in ends]
        for named in filter(None, (*told, _behind_denial(sentence, known))):
            if _is_other(named, known, told_apart=True):
                return Found(named, sentence)
    return None


def _told_before(text: str) -> str:
    """Return the role that a text ends with, behind its last comma, or "and"; or that it seeks."""
    last = _PAUSE.split(text)[-1]
    named = _only_role(last) or _only_role(_CLAUSE.split(text)[-1])
    return named or (_sought(last, plainly=False) if hiring().search(last) else "")


def _behind_denial(sentence: str, known: str) -> str:
    """Return the role behind the known one that a sentence first denies: "Not cook, waiter"."""
    denial = _NOT_SO.match(f", {sentence}") if known else None
    if denial is None:
        return ""
    denied, *rest = _CLAUSE.split(f", {sentence}"[denial.end() :])
    bare = article().sub("", denied, count=1) if article().match(denied) else denied
    return _only_role(rest[0]) if rest and fold(bare.strip()) == fold(known) else ""


def _leads_to(known: str, text: str) -> bool:
    """Whether "not", and an article, lead to the known title, or to the head of it."""
    rest = _NOT_SO.sub("", text, count=1)
    piece = _PAUSE.split(rest)[0].strip(_WITH_MARKS)
    if piece and fold(piece) in fold(known).split():
        return True
    return fold(rest).startswith(fold(known)) or not _stems(known).isdisjoint(_stems(role_at(rest)))


def _only_role(clause: str) -> str:
    """Return the role that a clause names behind "it's", and nothing else; "" for any other."""
    bare = _WE_SEEK.sub("", _LEAD.sub("", clause, count=1).strip(_WITH_MARKS))
    rest = article().sub("", bare, count=1) if article().match(bare) else bare
    if not rest or not is_role(rest):
        return ""
    joined = fold(rest).endswith(f" {fold(role_at(rest))}") and _JOINED.fullmatch(rest)
    return rest if joined or fold(role_at(rest)) == fold(rest) else ""


def _sought_now(text: str, known: str) -> Found[str] | None:
    """Return the role that a reply seeks instead of the `known` title."""
    told = list(_sentences(text)) if known else []
    changed = any(found(_CHANGED, plain(each)) for each in told)
    turned_down: int | None = None
    for clause in _clauses(told):
        soon = turned_down is not None and clause.sentence - turned_down <= _SOON
        if _turns_down(clause.text, known):
            turned_down = clause.sentence
            continue
        same = turned_down == clause.sentence
        named = (same and _named_behind(clause.rest)) or ""
        if not named and (soon or changed or found(_INSTEAD, plain(told[clause.sentence]))):
            named = _sought(clause.text, plainly=soon)
        if named and _is_other(named, known, told_apart=same):
            return Found(named, told[clause.sentence])
    return None


def leaves_behind(text: str, known: str) -> bool:
    """Whether a reply seeks another role, and does not say that the rest stays as it is.

    What a cook was to achieve a bookkeeper need not; a head cook may well.
    """
    named = _renamed(text, known) or any(_RIGHT_NAME.search(each) for each in _sentences(text))
    other = None if named else _sought_now(text, known)
    if other is None or any(found(_STAYS, plain(each)) for each in sentences_in(text)):
        return False
    return _stems(other.value).isdisjoint(_stems(known)) and not any(
        is_doubled(known, word) for word in other.value.split()
    )


def _sentences(text: str) -> Iterator[str]:
    """Give the sentences that may seek somebody: no label's value, item or question is one."""
    count = 0
    for line in text.splitlines():
        if split_label(line.strip()) is not None or BULLET.match(line):
            continue
        for sentence in sentences_in(line):
            if count < _MOST and not sentence.endswith("?"):
                count += 1
                yield sentence[:_LONGEST]


def _clauses(told: list[str]) -> Iterator[_Clause]:
    """Part sentences at their marks, at "but", and where they seek somebody once more."""
    for at, sentence in enumerate(told):
        starts = {0, *(match.end() for match in _CLAUSE.finditer(sentence))}
        sought = [match.start() for match in hiring().finditer(sentence)]
        ends = sorted({*starts, *sought[1:], len(sentence)})
        for start, end in pairwise(ends):
            yield _Clause(sentence[start:end], sentence[start:], at)


def _turns_down(clause: str, known: str) -> bool:
    """Whether a clause says that the one who was sought, or just somebody, is not."""
    bare = plain(clause)
    if not found(_NOT, bare):
        return False
    named = not _stems(known).isdisjoint(_stems(clause)) or bool(nouns(clause))
    return (named or found(_SOMEBODY, bare) is not None) and _seeks(clause)


def _seeks(clause: str) -> bool:
    """Whether a clause has a word that seeks somebody, or tells who it is: "it's no cook"."""
    said = frozenset(word.casefold() for word in _LETTERS.findall(clause))
    seeks = hiring().search(clause) or not (SEEKING | _WISHING).isdisjoint(said)
    return bool(seeks) or begins(_TELLING, plain(clause)) is not None


def _named_behind(clause: str) -> str:
    """Return the role that stands right behind "but", or "it's"."""
    joint = _BUT.match(clause) or _IT_IS.match(clause)
    rest = clause[joint.end() :] if joint else ""
    return _ended(role_at(rest)) if rest and names_role(rest) else _only_role(rest)


def _sought(clause: str, *, plainly: bool) -> str:
    """Return the role that a clause seeks; not `plainly`: only right behind "a"."""
    bare = plain(clause)
    if found(_NOT, bare) or any(map(str.isdigit, clause)):
        return ""
    for match in hiring().finditer(clause):
        rest = clause[match.end() :]
        first = next(iter(_LETTERS.findall(rest.casefold())), "")
        if plainly or first in ONE:
            return _ended(role_at(rest))
    if (SEEKING | _WISHING).isdisjoint(_LETTERS.findall(clause.casefold())):
        return ""
    title = read_answers(clause.strip(), (), "", _DAY).title
    if title is None or not title.sure:
        return ""
    before = _LETTERS.findall(clause.partition(title.value)[0])[-1:]
    one = bool(before) and before[0].casefold() in ONE
    is_named = one and names_role(f"{before[0]} {title.value}")
    return _ended(title.value) if plainly or is_named else ""


def _ended(name: str) -> str:
    return _BEHIND.sub("", name)


def _is_other(named: str, known: str, *, told_apart: bool) -> bool:
    """Whether a role is another one: where the old one is told apart from it, it may be alike."""
    if not is_role(named) or len(named.split()) > _WORDS or fold(named) == fold(known):
        return False
    ours, theirs = (frozenset(fold(each).split()) for each in (known, named))
    return told_apart or not (ours <= theirs or theirs <= ours)


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:_FEW] for word in WORD.findall(fold(text)) if len(word) >= _FEW)
