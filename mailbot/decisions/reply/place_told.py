"""Where the work is done, as a reply says it: of the job, and not of its writers meanwhile.

"Our director is back in the office on Monday" says where somebody is. In a first mail a spot may
be all that tells of the place of work; in a reply it changes nothing, unless we asked for it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from mailbot.decisions.reply.remarks import is_question, sentences_in
from mailbot.reading.alternations import compiled
from mailbot.reading.facts import worksite
from mailbot.reading.facts.labels import labelled
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.words import whereabouts
from mailbot.terms import Found, Place

_BRIEF: Final = 8  # words of a sentence that says the place of work and no more
_TERSE: Final = 4  # words of an answer: "Hybrid, Leeds"
_PART: Final = re.compile(r"[,;:(–—]\s?|\s-\s")
_ANSWER: Final = re.compile(r"[:;–—]\s|\s-\s")
_QUOTED: Final = re.compile(r"[\"“”„«][^\"“”„«»]{2,80}[\"“”»]")
_WORK: Final = re.compile(
    r"\b(?:work\w*|jobs?|role|(?:ge)?arbeite?t?\w*|stelle|travail\w*|poste|trabaj\w+|puesto"
    r"|trabalh\w+"
    r"|lavor\w+|posto|(?:ge)?werkt?\w*|baan|arbet\w*|arbejd\w*|prac\w+)\b",
    re.IGNORECASE,
)
# What else is made or held somewhere.
_ELSE: Final = re.compile(
    r"\b(?:v[íi]d[ée]os?|film\w*|clip|interviews?|(?:vorstellungs)?gespräche?|entretiens?"
    r"|entrevistas?|colloqui\w?|gesprek\w*|meetings?|sitzung|réunion)\b",
    re.IGNORECASE,
)

# The kinds of work by their names, which no spot is.
_NAMED: Final = re.compile(
    r"\b(?:on[- ]?site|in[- ]person|office[- ]based|hybrid\w*|h[íi]brid[oa]|ibrid[oa]|remot\w+"
    r"|home[- ]?(?:office|working|based)|wfh|tele-?work\w*|vor ort|präsenz\w*|sur (?:place|site)"
    r"|(?:en )?présentiel|à distance|télétravail|presencial(?:mente)?|teletrabajo|a distancia"
    r"|teletrabalho|à distância|no local|in (?:sede|presenza|loco)|sul posto|telelavoro"
    r"|smart working|a distanza|ter plaatse|op (?:locatie|kantoor|afstand)|thuiswerk\w*"
    r"|på (?:plats|stedet|distans)|fjernarbejde|stacjonarn\w+|zdaln\w+)\b",
    re.IGNORECASE,
)
# One's own home says it, too, unless it is the writers'.
_HOME: Final = re.compile(
    r"\b(?:(?:from|at) home|(?:von )?zu ?hause|(?:de|depuis|chez) (?:la maison|soi|chez)"
    r"|(?:desde|en|de|da) casa|em casa|(?:van(?:uit)?|vanaf) (?:huis|thuis)|thuis|hemifrån"
    r"|hjemmefra|z domu)\b",
    re.IGNORECASE,
)
_OFFICE: Final = re.compile(
    r"\b(?:office|büro|bureau|oficina|escritório|ufficio|kantoor|kontoret|kontor|biurze)\b",
    re.IGNORECASE,
)
# Somebody who is not the one that is sought: the writer, their people.
_WRITERS: Final = re.compile(
    r"\b(?:i|we|he|she)\b ?(?:['’](?:m|re|ll|s)|am|are|is|was|were|will be|have been)\b"
    r"|\b(?:our|my) (?:\w+ ){1,3}(?:is|are|was|were|will be|comes?)\b"
    r"|\b(?:ich bin|wir sind|bin ich|sind wir|(?:unser|mein)e? (?:\w+ ){1,3}(?:ist|sind|kommt))\b"
    r"|\b(?:je suis|nous sommes|on est|(?:notre|mon|ma|nos) (?:\w+ ){1,3}(?:est|sont|sera))\b"
    r"|\b(?:estoy|estamos|(?:nuestr[oa]|mi) (?:\w+ ){1,3}(?:está|estará|vuelve))\b"
    r"|\b(?:estou|(?:noss[oa]|meu|minha) (?:\w+ ){1,3}(?:está|estará|volta))\b"
    r"|\b(?:sono|siamo|(?:nostr[oa]|mi[oa]) (?:\w+ ){1,3}(?:è|sarà|torna))\b"
    r"|\b(?:ik ben|(?:we|wij) zijn|zijn we|(?:onze?|mijn) (?:\w+ ){1,3}(?:is|zijn|komt))\b"
    r"|\b(?:jag är|vi är|jeg er|vi er)\b",
    re.IGNORECASE,
)
# Said beside the kind of work, where its town might stand.
_REMARK: Final = re.compile(
    r"\W*(?:(?:i['’]?m |we['’]?re |only )?(?:afraid|sorry)|(?:of )?course|obviously|please|mate"
    r"|only"
    r"|naturally|clearly|always|haha|yes|yep|yeah|yup|no|nope|sure|leider|natürlich|klar|bitte"
    r"|immer"
    r"|ja|nein|nur|malheureusement|hélas|désolée?|bien sûr|évidemment|toujours|oui|non|lo siento"
    r"|lamentablemente|por supuesto|claro|siempre|sí|jaja|infelizmente|lamento|sempre|sim|não"
    r"|purtroppo|mi dispiace|certo|ovviamente|sì|helaas|uiteraard|natuurlijk|altijd|nee|tyvärr"
    r"|förstås|desværre|dessverre|naturligvis|selvfølgelig|nej|nei)(?:\W+|$)",
    re.IGNORECASE,
)
# For how long, or since when: nobody says that of a place of work.
_MEANWHILE: Final = re.compile(
    r"\b(?:until|till|back|again|this (?:week|month)|next week|today|tomorrow|tonight|currently"
    r"|at the moment|right now|once|(?:once|twice|(?:two|three|four|a few) times) (?:a|in a|per)"
    r" year|bis|wieder|zurück|diese woche|nächste woche|heute|morgen|gerade|derzeit|momentan"
    r"|zurzeit|im moment|(?:ein|zwei|drei)mal (?:im|pro) jahr|jusqu['’]\w+|de retour|cette semaine"
    r"|la semaine prochaine|aujourd['’]hui|demain|en ce moment|actuellement|hasta|de vuelta"
    r"|esta semana|la semana que viene|hoy|mañana|ahora|até|de volta|para a semana|hoje|amanhã"
    r"|agora|fino a|di ritorno|questa settimana|la settimana prossima|oggi|domani|adesso"
    r"|al momento|tot|terug|deze week|volgende week|vandaag|nu|momenteel|op dit moment"
    r"|on (?:holiday|the road|a trip)|at a (?:trade )?fair|auf (?:montage|reisen|messe|der messe)"
    r"|im urlaub|en (?:déplacement|vacances)|de (?:viaje|vacaciones|férias)|em viagem"
    r"|in (?:viaggio|vacanza|trasferta)|op (?:reis|vakantie)"
    r"|(?:una|dos|duas|due|twee|deux) (?:vez|veces|vezes|volte|keer|fois)"
    r" (?:al|por|all['’]|per|par) ?(?:año|ano|anno|jaar|an)|till|just nu|akkurat nå)\b",
    re.IGNORECASE,
)


def of_job(
    text: str, said: Found[Place] | None, before: Place | None, *, asked: bool
) -> Found[Place] | None:
    """Return where a reply says that the work is done; `said` is what was read in it.

    `before` is what the listing has, which a reply may quote; `asked` says that it has none so
    far, or that our letter asked for it.
    """
    if not text.strip():
        return said  # it stands among our own lines, or is attached
    values = (labelled(line.strip(), Topic.PLACE) for line in text.splitlines())
    value = next((each for each in values if each is not None), None)
    if said is not None and value is not None:
        first = next(iter(sentences(value)), "")  # more may stand in its line
        kind = None if is_question(first) else worksite.said(first)
        return Found(kind, "reply") if kind else said
    listed = [_without_quoted(each, before) for each in sentences_in(text)]
    told = [(each, kind) for each in listed if (kind := _kind(each, asked=asked))]
    if before is Place.ONSITE:
        told = [(each, kind) for each, kind in told if kind is not Place.HYBRID or _is_parted(each)]
        said = None if said and said.value is Place.HYBRID and not told else said
    if before is Place.HYBRID:  # "mittwochs im Büro"
        days = [one for one in told if one[1] is Place.ONSITE and _weekday().search(one[0])]
        told = [one for one in told if one not in days]
        said = None if days and not told else said
    kinds = {kind for _, kind in told}
    if len(kinds) > 1:  # "it could be done from home, too. So please: Hybrid, Leeds"
        terse = {kind for each, kind in told if _answers(each, kind)}
        kinds = terse if len(terse) == 1 else kinds
    if said is not None and said.value in kinds:
        return said
    brief = said is not None or any(_is_brief(each, kind) for each, kind in told)
    return Found(kinds.pop(), "reply") if len(kinds) == 1 and brief else None


@cache
def _weekday() -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{whereabouts.weekdays()})(?!\w)", re.IGNORECASE)


def _is_parted(sentence: str) -> bool:
    """Whether home or the office is named beside days of a week: in a shop these are its hours."""
    return bool(_NAMED.search(sentence) or _HOME.search(sentence) or _OFFICE.search(sentence))


def _without_quoted(sentence: str, before: Place | None) -> str:
    """Return a sentence without what it quotes of the listing's own line."""
    return _QUOTED.sub(
        lambda quoted: " " if worksite.said(quoted[0]) is before else quoted[0], sentence
    )


def _answers(sentence: str, kind: Place) -> bool:
    """Whether a few words that say the kind of work are a sentence, or end it behind a mark."""
    last = _ANSWER.split(sentence)[-1]
    return len(last.split()) <= _TERSE and worksite.said(last) is kind


def _is_brief(sentence: str, kind: Place) -> bool:
    """Whether a sentence, or a part of it, says the kind of work in a few words."""
    if len(sentence.split()) <= _BRIEF:
        return True
    parts = (each for each in _PART.split(sentence) if len(each.split()) <= _BRIEF)
    said = (each for each in parts if _NAMED.search(each) and worksite.said(each) is kind)
    about = (len(each.split()) <= _TERSE or _WORK.search(each) is not None for each in said)
    return any(about) and _ELSE.search(sentence) is None


def is_remark(name: str) -> bool:
    """Whether what stands where a town does is none: "On site, I'm afraid", "yep"."""
    return _REMARK.fullmatch(name) is not None


def only_meanwhile(text: str, town: str) -> bool:
    """Whether a town is only where somebody is for a while, wherever a text names it."""
    named = [each for each in sentences_in(text) if town in each]
    return bool(named) and all(map(meanwhile, named))


def meanwhile(sentence: str) -> bool:
    """Whether a sentence says where its writer or their people are for a while."""
    return bool(_WRITERS.search(sentence) and _MEANWHILE.search(sentence))


def _kind(sentence: str, *, asked: bool) -> Place | None:
    """Return the kind of work that a sentence says of the job."""
    kind = worksite.said(sentence)
    if kind is None or is_question(sentence):
        return None
    named = _NAMED.search(sentence) or (_HOME.search(sentence) and not _WRITERS.search(sentence))
    if named and not meanwhile(sentence):
        return kind
    if worksite.works_at(sentence) and not _WRITERS.search(sentence):
        return kind
    brief = len(sentence.split()) <= _BRIEF and not _WRITERS.search(sentence)
    return kind if asked and brief and not _MEANWHILE.search(sentence) else None
