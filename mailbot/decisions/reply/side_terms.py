"""A word on another job that is a yes with its terms: "own time, no competitors".

Clause by clause, as one says it: one may say yes, others on which terms. "No competitors" and
"nicht am Ofen" are no no: they bound a yes, said or not. What has to be agreed on is left to
others, and so is whatever is a plain no.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Final

from mailbot.decisions.reply.remarks import is_question, sentences_in
from mailbot.reading.facts import side_job
from mailbot.reading.facts.labels import split_label
from mailbot.reading.facts.language import Topic
from mailbot.terms import OtherJobs

_MOST: Final = 160  # characters that are printed
_CLAUSES: Final = 8  # of one answer that are looked at
_FIRST: Final = 2  # clauses of which one names it: "yes, a second job is fine, …"
_LABEL: Final = 7  # words of a label that no table has: "annen jobb ved siden av:"
_BUT: Final = r"(?:but|though|aber|jedoch|mais|pero|mas|ma|maar|men|ale)"
_EXCEPT: Final = (
    r"(?:except(?: for)?|excepting|save|unless|außer|ausser|ausgenommen|sauf|hormis|salvo|excepto"
    r"|menos|tranne|eccetto|exceto|behalve|tenzij|utom|unntatt|undtagen|oprócz|poza)"
)
_PARTS: Final = re.compile(
    rf"\s*[,;()]\s+|\s[–—-]\s|\s+(?={_BUT}\s)|\s+(?={_EXCEPT}\s)|\)\s*$", re.IGNORECASE
)
_LEAD: Final = re.compile(
    rf"^(?:(?:{_BUT}|and|und|et|y|e|en|og|och|then|also)(?!\w)[\s,]*)+", re.IGNORECASE
)
_NOT: Final = (
    r"(?:not?|never|nicht|nie|kein\w{0,2}|pas|jamais|ningun\w?|nunca|não|nao|nem|nenhum\w?|non|mai"
    r"|nessun\w?|niente|niet|nooit|geen|inte|ingen|inget|ikke|intet|nie)"
)
_ONLY: Final = (
    r"(?:only|just|nur|lediglich|bloß|uniquement|seulement|juste|sólo|solo|solamente|só|somente"
    r"|apenas|soltanto|alleen|slechts|enkel|kun|bare|bara|endast|tylko)"
)
_AT: Final = (
    r"(?:for|with|at|in|on|during|near|within|while|bei|beim|für|am|an|im|während|vor|zur|zum|chez"
    r"|pour|dans|pendant|le|la|les|en|sur|avec|para|con|los|el|em|n[ao]s?|aos?|com|durante|da"
    r"|dal|per|nel\w*|presso|il|da un\w*|bij|voor|op|tijdens|hos|på|i|för|for|under|u|dla|w)"
)
_RIVALS: Final = (
    r"(?:\w+ )?(?:rivals?|competit\w+|competing|conflicts?|konkurren\w+|mitbewerb\w+|wettbewerb\w*"
    r"|schwarz\w+|concurren\w+|competen\w+|competidor\w*|concorren\w+|konkuren\w+)"
)
_OWN_TIME: Final = re.compile(
    r"(?:(?:in|on|im|in der|an|sur|pendant|dans|en|durante|nel|no|em|in de|op|på|i|w)\s)?"
    r"(?:(?:her|his|their|its|your|the|der|seiner|ihrer|son|leur|su|el|il|suo|loro|seu|de|hun|sin"
    r"|eigen\w*)\s(?:or her\s)?)?"
    r"(?:own time|free time|spare time|time off|freizeit|feierabend|temps libre|tiempo libre"
    r"|tempo libero|tempo livre|horas vagas|eigen tijd|vrije tijd|fritiden?|czas\w* woln\w+)",
    re.IGNORECASE,
)
# A clause that bounds a yes, whatever it says of it.
_TERM: Final = re.compile(
    rf"(?:(?:{_ONLY})\s)?(?:{_NOT})\s(?:{_AT}\s\S|{_RIVALS})"
    rf"|{_EXCEPT}\s\S|(?:{_ONLY})\s(?!{_NOT})\S+\s\S"
    r"|(?:as|so) long as\s|provided|solange\s|sofern\s|vorausgesetzt|tant que\s|à condition"
    r"|siempre (?:que|y cuando)\s|desde que\s|contanto que\s|purché\s|basta che\s|mits\s|zolang\s"
    r"|så (?:länge|længe|lenge)\s"
    r"|(?:up to|at most|no more than|max(?:imum|\.)?|bis zu|höchstens|maximal|jusqu['’]à|au plus"
    r"|hasta|como mucho|máximo|até|no máximo|fino a|al massimo|massimo|tot|maximaal|hoogstens"
    r"|høyst|højst|högst|maks\.?|inntil|upp till|do)\s\d"
    r"|(?:outside|außerhalb|ausserhalb|en dehors|fuera|fora|fuori|buiten|utanför|utenfor|uden for)"
    r"\s\S|(?:after|upon|with|given|if|nach|bei|mit|wenn|falls|après|avec|sur|sous|comme|con|tras"
    r"|previa|previo|como|após|com|mediante|dopo|come|previa|na|met|als|efter|etter|med)\s\S",
    re.IGNORECASE,
)
_RIVAL: Final = re.compile(_RIVALS, re.IGNORECASE)
_YES_LAST: Final = re.compile(r"\s(?:yes|ja|oui|sí|si|sim|sì)$", re.IGNORECASE)
_ONLY_THEN: Final = re.compile(rf"{_ONLY}\s(?!{_NOT}|this|here|dies|hier|ce|ici)", re.IGNORECASE)
# Says yes, where the tables of first mails have no such word.
_YES: Final = re.compile(
    r"\b(?:admise?s?|permise?s?|admitid[oa]s?|permitid[oa]s?|ammess[oaie]|consentit[oaie]"
    r"|tolerated|ok)\b",
    re.IGNORECASE,
)
# What begins behind a yes: "permis sur son temps libre"; and what is none: "fine with us".
_BEHIND_YES: Final = re.compile(
    r"(?:ok(?:ay)?|fine|grand|welcome|allowed|possible|permitted|geht|möglich|erlaubt|gestattet"
    r"|permise?s?|admise?s?|possibles?|autorisée?s?|permitid[oa]|posible|admitid[oa]|possível"
    r"|permess[oa]|ammess[oa]|possibile|consentit[oa]|toegestaan|mogelijk|tillåtet|tillatt|tilladt)"
    r"\s(?P<term>(?:on|in|after|outside|during|up to|nach|im|in|außerhalb|bis zu|sur|pendant"
    r"|après|comme|en dehors|jusqu['’]à|en|fuera|como|hasta|nel|dopo|come|fuori|fino a|em|fora"
    r"|após|até|buiten|na|tot|efter|etter|på|utenfor)\s.{3,})$",
    re.IGNORECASE,
)
_IDLY: Final = re.compile(
    r"(?:with (?:us|me)|by (?:us|me)|in (?:principle|general|any case)|im prinzip|en principe"
    r"|en principio|in linea di (?:massima|principio)|em princípio|in principe|i prinsippet)\b.*",
    re.IGNORECASE,
)
# Cares nothing, which bounds nothing: "não nos faz diferença nenhuma".
_INDIFFERENT: Final = re.compile(
    r"\b(?:difference|unterschied|différence|diferencia|diferença|differenza|verschil|skillnad"
    r"|forskel|importa|matters?|egal|disturba|dérange|molesta|incomoda|uitmaakt|in the least"
    r"|at all|im geringsten)\b",
    re.IGNORECASE,
)
# Our own words on it, as they quote them: "« To be discussed » : non."
_OURS: Final = re.compile(
    r"[\"“„«'‘]\s?(?:to be discussed|the employer did not say|another job beside it|welcome|no)"
    r"\s?[\"”“»'’]\s*",
    re.IGNORECASE,
)
# A no to what stands there, and not to another job.
_OBJECTS: Final = re.compile(
    r"\W*(?:(?:it|that)(?:['’]s| is) not(?: a)? (?:no|true|right)|is not|isn['’]t|ce n['’]est pas"
    r"(?: (?:non|juste|exact))?|(?:das |es )?(?:ist|stimmt) nicht(?: nein)?|ist nicht|no es(?: no)?"
    r"|non è(?: no)?|não é(?: não)?|(?:dat |het )?(?:is|klopt) niet(?: nee)?|n['’]est pas"
    r"|non?|nein|nee|não|si|doch|wrong|falsch|faux)\W*(?=$|[.:;,!]|\s[\"“„«])[\s.:;,!]*",
    re.IGNORECASE,
)
# Leaves it to them: what bounds nothing.
AS_THEY_LIKE: Final = re.compile(
    r"[\s,]*(?<!\w)(?:(?:if|when) (?:they|he or she|he|she|you|the person|some(?:body|one))"
    r" (?:really |so )?(?:like|likes|want|wants|wish|wishes|need|needs|must|desires?)"
    r"(?: to| that| it| one)?"
    r"|if (?:wanted|desired|needed|wished|you like|you must)"
    r"|(?:wenn|falls) (?:\w+ ){1,3}?(?:möchten?|wollen|will|mögen|mag|wünschen|wünscht"
    r"|brauchen|braucht)"
    r"|(?:si (?:elle|la personne)|s['’]ils?) (?:le |en )?(?:veu(?:t|lent)|souhaite(?:nt)?"
    r"|désire(?:nt)?)"
    r"|si (?:(?:lo|la persona) )?(?:quieren?|desean?|necesitan?)"
    r"|se (?:(?:o|a pessoa) )?(?:quiser(?:em)?|desejar(?:em)?|precisar(?:em)?)"
    r"|se (?:(?:lo|la persona) )?(?:vuole|vogliono|desidera(?:no)?)"
    r"|(?:als|indien) (?:\w+ ){1,3}?(?:wil|willen|wenst|wensen)"
    r"|(?:om|hvis) (?:de|hon|han|hun|man) (?:vill?|vil|ønsker|önskar))"
    r"(?=\W*$|\s?[,;.!?)]|\s(?:but|aber|mais|pero|mas|ma|maar|men)\s)",
    re.IGNORECASE,
)
_SECOND: Final = re.compile(r"\b2(?:nd|\.|e|º|ª)\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of a yes in their own words, and the sentences that say them.

    `anew`: the yes is said as well; else the terms only join those that stand there.
    """

    words: str
    sentences: tuple[str, ...]
    anew: bool


def told(text: str, answers: Callable[[str], bool] = lambda _: False) -> Terms | None:
    """Return the terms on which a reply allows another job; `answers` is asked of a sentence."""
    for sentence, behind in pairwise([*sentences_in(text), ""]):
        said = None if is_question(sentence) else _answer(sentence, answers)
        if said is None:
            continue
        rest = _OBJECTS.sub("", said, count=1)
        if rest != said and not rest.strip(" .:;,!"):  # "« To be discussed » : non."
            said, used = behind, (sentence, behind)
        else:
            said, used = rest if _OURS.search(sentence) else said, (sentence, "")
        if terms := of_answer(said):
            return Terms(terms.words, tuple(filter(None, used)), terms.anew)
    return None


def of_answer(said: str) -> Terms | None:
    """Return the terms in an answer on another job, where it is a yes."""
    agreed, terms = False, []
    said = AS_THEY_LIKE.sub("", said)
    for whole in _clauses(said):
        rest = side_job.without_mention(whole).strip()
        clause = rest if _TERM.match(rest) else whole
        if _YES_LAST.search(clause) and side_job.names_season(clause):
            return None  # "not in harvest, in winter yes" is neither yes nor no
        if _INDIFFERENT.search(clause):
            agreed = True
            continue
        if inner := _BEHIND_YES.search(clause):
            agreed = True
            if not _IDLY.match(inner["term"]):
                terms.append(inner["term"])
        elif _TERM.match(clause) or _OWN_TIME.match(clause):
            if not _IDLY.match(clause):
                terms.append(clause)
        elif _YES.search(clause) or side_job.word(clause) is OtherJobs.WELCOME:
            agreed = True
        elif side_job.word(clause) is not None:  # a no, or a matter to discuss
            return None
    # "nach Absprache" is a term, and one that leaves it open
    if not terms or side_job.word(", ".join(terms)) is OtherJobs.DISCUSS:
        return None
    plain = agreed or any(map(_is_plain, terms))
    return Terms(", ".join(terms)[:_MOST], (), agreed) if plain else None


def joined(before: str | None, terms: Terms) -> str:
    """Return what is printed behind a yes that stands there: its terms, and those told now."""
    if terms.anew or not before or before in terms.words:
        return terms.words
    return before if terms.words in before else f"{before}, {terms.words}"[:_MOST]


def _is_plain(term: str) -> bool:
    """Whether a term says of itself that the rest is allowed."""
    return any(pattern.search(term) for pattern in (_OWN_TIME, _RIVAL, _ONLY_THEN))


def _clauses(said: str) -> Iterator[str]:
    for clause in _PARTS.split(said)[:_CLAUSES]:
        if bare := _LEAD.sub("", clause.strip(), count=1).strip(" .,;:!()"):
            yield bare


def _answer(sentence: str, answers: Callable[[str], bool]) -> str | None:
    """Return what a sentence answers on another job; None where it speaks of none."""
    label = split_label(sentence)
    if label is not None:
        return label[1] if label[0] is Topic.OTHER_JOBS else None
    if quoted := _OURS.search(sentence):
        return sentence[quoted.end() :].lstrip(" :,–—-")
    named = _SECOND.sub("second ", sentence)
    head, colon, rest = named.partition(":")
    if colon and len(head.split()) <= _LABEL and side_job.is_named(head):
        return rest.strip()
    first = islice(_clauses(named), _FIRST)
    if any(side_job.is_named(each) for each in first) and not side_job.is_ours(named):
        return named
    return sentence if answers(sentence) else None
