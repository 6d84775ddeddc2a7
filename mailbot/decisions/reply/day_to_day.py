"""What a job is from day to day, where we ask what is to be achieved: duties and hours.

"Bake, clean up, start at 3 am" says what there is to do. However often it is counted by the clock,
nobody can tell when it has come about.
"""

from __future__ import annotations

import re
from typing import Final

from mailbot.decisions.language.phrasing import begins, plain
from mailbot.reading.facts.evidence import is_limited
from mailbot.reading.facts.outcome_check import begins_as_duty, countable

_LEAST: Final = 2  # things to do, in a list of them
_LONGEST: Final = 600  # characters that are looked at

_SPAN: Final = (
    r"(?:hours?|hrs?|days?|shifts?|stunden|std|tage?|schichten|heures?|jours?|horas?|d[ií]as?|ore"
    r"|giorni|turni|uur|uren|dagen|timmar|timer|dagar|dage|dager)"
)
_IN_ALL: Final = (
    r"(?:weekly|daily|wöchentlich|hebdo\w*|semanales|settimanali"
    r"|(?:an?|per|each|every|in der|die|pro|am|im|par|la|a la|al|por|à|ao|da|alla|in de|om|i)\s"
    r"(?:week|day|month|woche|tag|monat|semaine|jour|mois|semana|d[ií]a|m[eê]s|settimana|giorno"
    r"|mese|dag|maand|veckan?|uge|uken?))"
)
_OF_CLOCK: Final = (
    r"(?:[ap]\.?m\b\.?|o['’]?\s?clock|(?:in the|at) (?:morning|afternoon|evening|night)"
    r"|uhr(?: \w+)?|h(?:\d{2}|eures?)?\b(?: d(?:u|e la) (?:matin|soir|nuit))?"
    r"|de la (?:mañana|tarde|noche|madrugada)"
    r"|(?:da|de) (?:manhã|tarde|noite|madrugada)|d(?:el|i) (?:mattin[oa]|pomeriggio|sera|notte)"
    r"|(?:uur )?['’]s (?:morgens|middags|avonds|nachts)|uur)"
)
_LOAD: Final = rf"\b\d{{1,3}}\s?{_SPAN}\s{_IN_ALL}"
# Figures that count the work itself: "from 3 to 11 am", "40 hours a week".
_HOURS: Final = re.compile(
    rf"\b(?:\d{{1,2}}(?:[:.]\d\d)?\s?(?:to|until|bis|à|a|às|alle|tot|till|til|-|–)\s?)?"
    rf"(?:\d{{1,2}}(?:[:.]\d\d)?|\w{{3,8}}\s)\s?{_OF_CLOCK}|{_LOAD}",
    re.IGNORECASE,
)
_WORKLOAD: Final = re.compile(_LOAD, re.IGNORECASE)
_FULL_TIME: Final = """
    full time, part time, fulltime, vollzeit, teilzeit, temps plein|partiel, a temps plein|partiel
    jornada completa, media jornada, tempo pieno|parziale, tempo inteiro|integral, voltijds, heltid
"""
_ITEMS: Final = re.compile(
    r"[,;]\s*(?:(?:and|und|et|y|e|en|och|og)\s)?|\s(?:and|und|et|y|e|ed|en|och|og|sowie)\s",
    re.IGNORECASE,
)
# Leads to what somebody does: "he will have to bake", "il faut pétrir".
_LEADS: Final = """
    he|she|they|you will|would|should|must|can, he|she|they|you has|have to|got to
    you d|ll be|have to, the|a person will|would|should|must, somebody|someone who
    will|would be|have to, has|have to
    it|the job is|means, to, just, mainly, mostly, the usual
    er|sie|es|man soll|sollte|muss|wird|kann, die person soll|sollte|muss|wird, es geht um
    vor allem, hauptsachlich, das ubliche
    il|elle|on doit|devra|va, la personne doit|devra|va, il faut|faudra, il s agit de|d
    surtout, de, d
    tiene|tendra|hay|habra que, debe|debera, se trata de, va a, sobre todo
    deve|dovra, bisogna, si tratta di, va, soprattutto, tem de|que, trata se de, vai
    hij|zij|ze|je moet|gaat|zal, de persoon moet|gaat|zal, het gaat om, vooral, ska, skal
"""
# English verbs have no form of their own; these are of work that goes on.
_WORK: Final = """
    answer, assist, attend, bake, book, check, clean, cook, cover, deal, deliver, do, drive, feed
    fix, get up, greet, handle, help, host, keep, lift, load, look after, manage, mow, open up
    order, pack, plan, post, prepare, process, repair, run, sell, send, serve, sort, stock
    supervise, support, sweep, take, talk, teach, tidy, wash, weed, write
"""
# Says of a list of verbs that something is to become otherwise by it.
_BECOMES: Final = re.compile(
    r"\b(?:doubl|halv|treb|tripl|reduc|redu[iz]|increas|augment|grow|cut|rais|lower|open(?:ing)?"
    r" (?:an?|the)|win|launch|build|introduc|finish|complet|creat|improv"
    r"|get(?:ting)? (?:rid|the|out)"
    r"|verdoppel|halbier|senk|steiger|erhoh|gewinn|eroffn|aufbau|einfuhr|abschli|verbesser"
    r"|diminu|baiss|cre[ae]r|ouvrir|lanc|gagn|amelior|duplic|dobr|aument|abrir|lanz|ganar|ganh"
    r"|consegu|criar|raddoppi|dimezz|ridu|aprir|acqui|miglior|mejor|melhor|verdubbel|verlag|verhog"
    r"|verho?og|opene|winne|opzet|verbeter|fordubbl|oka|minska|oge|fordobl)"
)
_GERUND: Final = re.compile(r"(?!(?:nothing|everything|during|spring)\b)[a-z]{2,}ing\b")
_INFINITIVE: Final = re.compile(
    r"[a-z]{2,}(?:er|ir|re|oir|ar)(?:l[aeo]s?|se|si|s)?(?= |$)|[a-z]{2,}(?:ar|er|ir)(?:l[aeo]|si)$"
)
_AT_END: Final = re.compile(
    r"(?:^|[\w ]* )(?!(?:kunden|klanten|personen|mensen)$)[a-z]{2,}(?:en|ern|eln)$"
)


def is_work(text: str) -> bool:
    """Whether a text tells what there is to do, or for how long, and nothing that is counted."""
    rest = _HOURS.sub(" ", text[:_LONGEST])
    if countable(rest):
        return False
    bare = plain(rest)
    if rest != text[:_LONGEST] and len(bare.split()) < _LEAST:
        return True  # hours alone
    if _BECOMES.search(bare):
        return False
    if _WORKLOAD.search(text[:_LONGEST]) and not is_limited(rest):
        return True  # "lend a hand, 16 hours a week or so"
    if begins(_FULL_TIME, bare) or begins_as_duty(text) or begins_as_duty(_told(bare)):
        return True
    doings = [each for each in _ITEMS.split(rest) if _is_doing(_told(plain(each)))]
    return len(doings) >= _LEAST


def _told(bare: str) -> str:
    """Return folded words without those that lead to what somebody does."""
    while (lead := begins(_LEADS, bare)) and lead.end() < len(bare):
        bare = bare[lead.end() :].lstrip()
    return bare


def _is_doing(item: str) -> bool:
    """Whether an item of a list is a thing to do: "kneading dough", "pétrir", "Teig kneten"."""
    formed = _GERUND.match(item) or _INFINITIVE.match(item) or _AT_END.fullmatch(item)
    return bool(formed or begins(_WORK, item))
