"""What the tables of words know of whether one may hold another job beside this one."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.facts import denials
from mailbot.reading.facts.vocabulary import bracket, joined, spoken_words, words
from mailbot.reading.facts.words import side_jobs
from mailbot.terms import OtherJobs

LONG: Final = 100  # characters of a sentence; a longer one speaks of other things too
AFTER: Final = 100  # characters behind the mention that may judge it
BEFORE: Final = 40
CLAUSE: Final = 300  # characters of the longest clause
MENTIONS: Final = 12  # of a second job in one sentence that are weighed

_IT_IS: Final = re.compile(r"(?:it['’]s|it is|es ist|c['’]est|het is) ", re.IGNORECASE)
_OBJECTION: Final = 3  # words: "no, not so"
NEXT: Final = 60  # characters between a mention and the plain word on it

_EXCLUSIVE: Final = re.compile(r"e(?:x|s)[ck]lusi", re.IGNORECASE)
# "Ce courriel est destiné exclusivement à son destinataire"
_ADDRESSED: Final = re.compile(
    r"\b(?:destin[éeoa]\w*|intended|bestimmt|bestemd|avsed\w*|addressed) (?:\w+ ){0,2}"
    r"(?:exclusi|only|solely|ausschlie|nur|uitsluitend|uniquement|solo|solely|únicamente)",
    re.IGNORECASE,
)
_DOING: Final = re.compile(r"[a-z]{3,}ing\s", re.IGNORECASE)
_TOWARDS: Final = re.compile(r"(?:as for|for|für|pour|para|per|voor)\s", re.IGNORECASE)
# between the second job, or the yes to it, and the part of the year in which it may be
_DURING: Final = re.compile(
    r"\s(?:only\s|nur\s|just\s)?(?:(?:in|during|over|im|während|en|pendant|durante|em|no|na|nos"
    r"|nas|d['’]|i"
    r"|tijdens|om|under)\s?)?(?:(?:the|der|den|des|l['’]|la|le|les|el|los|las|o|a|os|as|de"
    r"|het)\s?)?",
    re.IGNORECASE,
)
_TOO: Final = re.compile(
    r"\s(?:too|also|as well|even|and|or|auch|und|oder|aussi|comme|et|también"
    r"|como|também|e|anche|ook|en)\b",
    re.IGNORECASE,
)
_CLASH: Final = re.compile(r"conflicts? of interests?", re.IGNORECASE)
_PARTS: Final = re.compile(
    r"[,;:–—(]\s?|\s-\s"
    r"|\s(?:but|and|aber|und|mais|et|pero|y|mas|e|ma|maar|en|men|og|och|ale|a)\s"
)
# ends what a clause says: "no second job then", "während der Saison nicht"
_LAST: Final = re.compile(r"\W*(?:then|there|da|dann|possible|möglich|allowed|please|bitte)?\W*$")
# right before a friendly word: "not compatible", "non è compatibile"
_DENIED: Final = re.compile(
    r"(?:\bno[tn]?|n['’]t|nicht|pas|não|niet|inte|ikke|nie)(?: (?:es|è|é|ist|is|are|be))?\s$"
    r"|(?:n['’]?t|not) think (?:you|they|he|she)\s$",
    re.IGNORECASE,
)
# "There is no other job, only this one": what is offered, and nobody's second job.
_VACANT: Final = re.compile(
    r"\W*(?:(?:and|but|und|aber|et|mais|y|pero|e|ma|mas|en|maar)\s)?"
    r"(?:there(?:['’]s| is| are)|we have|es gibt|wir haben|il n['’]y a|nous n['’]avons|no hay"
    r"|no tenemos|non c['’]è|non ci sono|não há|não temos|er is|er zijn|we hebben"
    r"|det (?:är|er|finns|finnes))\s(?:(?:not|any|no|here|currently|hier|derzeit|keine?|pas|d['’]"
    r"|ningun[ao]?|nessun['’ao]?|nenhuma?|geen|ingen|inget|aquí|qui|aqui)\s?){0,3}"
    r"(?:other|anderen?|andere[sn]?|weitere|autres?|otr[oa]s?|altr[oi]|outr[oa]s?|annan|andre"
    r"|annen)\s"
    r"(?:job|jobs|post|position|vacancy|vacancies|stelle|stellen|poste|postes|emploi|puesto|vacante"
    r"|empleo|posto|posti|vaga|vagas|baan|vacature|functie|tjänst|stilling)\b"
    r"(?!\s(?:beside|besides|allowed|permitted|erlaubt|neben|à côté|mag))",
    re.IGNORECASE,
)
# "We have another job for you soon": the next that they offer, and nobody's second one.
_OFFERED: Final = re.compile(
    r"\b(?:we(?:['’]ll|['’]ve)?|nous|on|wir|noi|nós|vi|wij|i(?:['’]ll"
    r"|['’]ve)?(?= (?:\w+ ){0,3}another"
    r" (?:job|position|post|vacancy|role|opening) (?:for you|to list|to send|to advertise|coming)))"
    r"(?: (?:also|will|shall|may|might|soon|should|aussi|encore|auch|noch|bald|anche|também|ook"
    r"|nog|även"
    r"|också|også|have|got|get|need|offer|haben|bekommen|hätten|avons|aurons|a|aura|abbiamo|avremo"
    r"|temos|teremos|hebben|krijgen|har|får)){1,4}"
    r" (?:(?:yet )?another|an? (?:second|further|new|additional)|one more"
    r"|(?:noch )?eine? (?:andere|zweite"
    r"|weitere|neue)|une? (?:autre|deuxième|second|seconde|nouveau|nouvelle)|un[ao]? (?:altr[oa]"
    r"|second[oa]"
    r"|nuov[oa])|outr[oa]|mais um[ao]?|uma segunda|(?:nog )?een (?:andere|tweede|nieuwe)"
    r"|en (?:annan|ny"
    r"|anden|annen)) (?:job|position|vacancy|post|role|opening|stelle|poste|emploi|posto|vaga"
    r"|vacature"
    r"|functie|tjänst|stilling)\b(?!\s(?:too|as well|our|my|beside|alongside|on the side|selbst"
    r"|auch))"
    r"|\b(?:haben|bekommen|hätten) wir (?:(?:bald|noch|auch|demnächst) ){0,3}eine? (?:andere"
    r"|zweite|weitere"
    r"|neue) stelle\b"
    r"|\b(?:también )?(?:tenemos|tendremos|habrá) (?:(?:también|pronto"
    r"|además) ){0,2}otr[oa] (?:puesto|plaza"
    r"|vacante|oferta|empleo)\b"
    r"|\b(?:abbiamo|avremo|temos|teremos) (?:(?:anche|presto|também|ainda"
    r"|em breve) ){0,2}(?:un['’ ]?(?:altr[oa]"
    r" )|outr[oa] )(?:posto|offerta|posizione|lavoro|vaga|lugar|emprego)\b",
    re.IGNORECASE,
)
# They have talked about it among themselves: what they say behind that is what came of it.
_TALKED: Final = re.compile(
    r"\b(?:(?:we|i)(?:['’]ve| have)? (?:\w+ )?(?:discussed|talked|spoken|thought)"
    r"(?: (?:this|that|it))?(?: (?:about|over|through))?(?: (?:this|that|it))?(?: again)?"
    r"|(?:haben|hatten) (?:wir )?"
    r"(?:(?:das|es|uns|dazu|darüber|noch|(?:noch)?mal|jetzt|inzwischen|intern|nun) ){0,4}"
    r"(?:besprochen|abgesprochen|abgeklärt|geklärt|beraten)"
    r"|(?:nous|on) (?:en )?(?:avons|a) (?:en )?(?:parlé|discuté)"
    r"|(?:lo|la) (?:hemos|habemos|he) (?:hablado|comentado|discutido)|lo (?:hablamos|platicamos)"
    r"|(?:falámos|falamos|conversámos|conversamos|discutimos) (?:sobre isso|disso|isso|entre nós)"
    r"|ne (?:abbiamo|ho) (?:parlato|discusso)"
    r"|(?:hebben we|we hebben) (?:dat |het |nog |eens |even |er |nog eens ){0,3}"
    r"(?:besproken|overlegd|over gehad))(?=\W)",
    re.IGNORECASE,
)
_ENDS: Final = re.compile(r"[.;!?]")  # a clause
_CLAUSE: Final = re.compile(r"[,;:]\s")
_ONLY: Final = re.compile(
    r"\b(?:only|nur|lediglich|seulement|uniquement|sólo|solo|solamente|só|somente|apenas|soltanto"
    r"|alleen|slechts|endast|bare|kun)\b",
    re.IGNORECASE,
)
_FULL: Final = re.compile(
    r"\b(?:full[- ]?time|vollzeit|(?:temps|tiempo|tempo) (?:plein|completo|integral|pieno)|jornada"
    r" completa|voltijds?|heltid)\b",
    re.IGNORECASE,
)
_FIELDS: Final = {  # of `SideJobs`, where not the one of this name
    "second_job": ("mention", "besides"),
    "welcome": ("welcome", "granting"),
    "discuss": ("discuss", "applying"),
}
_OPPOSITE: Final = {OtherJobs.NO: OtherJobs.WELCOME, OtherJobs.WELCOME: OtherJobs.NO}


def labelled(label: str, text: str) -> OtherJobs | None:
    """Tell what a labelled value says; "Exclusividad: no" allows other jobs."""
    text = _settled(_without_objection(text))
    told = OtherJobs.DISCUSS if _is_parted(text) else word(text)
    told = OtherJobs.WELCOME if told is not OtherJobs.DISCUSS and _is_bounded(text) else told
    told = _or_some(told, text)
    return _OPPOSITE.get(told, told) if told and _EXCLUSIVE.search(label) else told


def _without_objection(text: str) -> str:
    """Leave out a no that is meant for what stood there: "Certainly not. It is welcome."."""
    first, _, rest = text.partition(". ")
    objects = word(first) is OtherJobs.NO and 1 < len(first.split()) <= _OBJECTION
    return rest if objects and _IT_IS.match(rest) and word(rest) is OtherJobs.WELCOME else text


def _is_bounded(text: str) -> bool:
    """Tell "in the evenings only, and not for a rival" from a no: it may be then."""
    first = _CLAUSE.split(text, maxsplit=1)[0]
    denied = _spoken("negation").search(first) or _spoken("refuse").search(first)
    bound = _ONLY.search(first) is not None and _FULL.search(text) is None
    return bound and not denied and not _has_to_be_agreed(text)


def spared(text: str) -> str:
    """Blank what only keeps a competitor off, or only wants to be told: "fine, if you tell us".

    Who excepts one job allows the others, and who wants to know has decided; an exception that
    has to be agreed on stays.
    """
    bare = _exception().sub(
        lambda match: match.group() if _has_to_be_agreed(match.group()) else " ", text
    )
    told = _spoken("notice").sub(" ", bare)
    return told if told != bare and not _has_to_be_agreed(told) and _friendly(told) else bare


def _has_to_be_agreed(text: str) -> bool:
    return _spoken("discuss").search(_CLASH.sub(" ", text)) is not None


def said(sentence: str, following: str = "") -> OtherJobs | None:
    """Weigh a sentence that mentions a second job, or says yes or no to it in the same breath."""
    if is_vacant(sentence) or _ADDRESSED.search(sentence):
        return None
    sentence = _settled(sentence)
    if _spoken("second_job").search(sentence) and _is_parted(sentence):
        return OtherJobs.DISCUSS
    if _is_seasonal(sentence):
        return OtherJobs.DISCUSS
    bare = spared(sentence)
    agreed = following or _spoken("discuss").search(bare)
    if not agreed and _is_granted_next(bare, _spoken("named").search(bare)):
        return OtherJobs.WELCOME
    return _or_some(_weighed(bare, following), sentence)


def is_vacant(sentence: str) -> bool:
    """Whether a sentence speaks of a job that they offer, or don't: "we have another one soon"."""
    return _VACANT.match(sentence) is not None or _OFFERED.search(sentence) is not None


def _settled(text: str) -> str:
    """Say "welcome" for a problem that is none, and the contrary for one that is."""
    bare = denials.granted(text)
    return bare if _spoken("provided").search(bare) else denials.TROUBLE.sub("not welcome", bare)


def is_mentioned(sentence: str) -> bool:
    """Tell whether a sentence mentions a second job, or says what of it by its rules."""
    return is_named(sentence) or said(sentence) is not None


def is_named(sentence: str) -> bool:
    """Tell whether a sentence names a second job."""
    return _spoken("second_job").search(sentence) is not None


def without_mention(text: str) -> str:
    """Return a text without the first second job that it names."""
    return _spoken("second_job").sub(" ", text, count=1)


def behind_mention(text: str) -> str:
    """Return what a text says behind the first second job that it names; "" where it names none."""
    named = _spoken("second_job").search(text)
    return text[named.end() :] if named else ""


def is_undecided(sentence: str) -> bool:
    """Tell whether a sentence on a second job says that nobody knows yet, and no yes or no.

    What has to be agreed with the person is to be discussed; what the employer has yet to ask at
    home is not said.
    """
    return _spoken("undecided").search(sentence) is not None


def names_season(text: str) -> bool:
    """Tell whether a part of the year is named: "in winter yes"."""
    return _spoken("time").search(text) is not None


def is_plain(sentence: str, verdict: OtherJobs) -> bool:
    """Tell whether what was weighed stands there in so many words, whatever else does.

    "A second job is fine", "no second job", and not the "part-time work" that may be this very job.
    """
    troubles = denials.TROUBLE.search(sentence)
    sentence = _settled(sentence)
    named = _spoken("named").search(sentence)
    if named is None or sentence.endswith("?") or _owned(sentence, named):
        return False
    if verdict is OtherJobs.DISCUSS:
        return len(sentence) < LONG or _is_parted(sentence)
    bare = spared(sentence)
    if verdict is OtherJobs.NO:
        if troubles is not None and named.end() <= troubles.start() <= named.end() + NEXT:
            return True
        denied = _spoken("refuse").match(bare)
        return denied is not None and _spoken("named").match(bare, denied.end() + 1) is not None
    return _is_granted_next(bare, _spoken("named").search(bare))


def _is_granted_next(sentence: str, mention: re.Match[str] | None) -> bool:
    """Tell "a second job is fine" from a friendly word that another clause has."""
    if mention is None:
        return False
    granted = _spoken("welcome").search(sentence, mention.start(), mention.end() + NEXT)
    if granted is None or _DENIED.search(sentence, 0, mention.start()):
        return False
    between = sentence[mention.end() : granted.start()]
    behind = sentence[granted.end() : granted.end() + NEXT]
    return not (
        _ENDS.search(between)
        or _spoken("refuse").search(between)
        or _spoken("refuse").search(_ENDS.split(behind)[0])
    )


def _or_some(verdict: OtherJobs | None, text: str) -> OtherJobs | None:
    """Take "none, except some teaching" for a matter to discuss."""
    excepted = verdict is OtherJobs.NO and _spoken("but_for").search(text) is not None
    return OtherJobs.DISCUSS if excepted else verdict


def _is_parted(text: str) -> bool:
    """Tell whether one part of the year is free and another is not: "in winter, not in summer"."""
    if not _spoken("time").search(text):
        return False
    yes = no = dated = False
    for clause in islice(_PARTS.split(text), MENTIONS):
        friendly, denied = _friendly(clause), _is_denied(clause)
        yes, no = yes or friendly, no or denied
        dated = dated or ((friendly or denied) and _spoken("time").search(clause) is not None)
    return yes and no and dated


def _is_seasonal(text: str) -> bool:
    """Tell whether only a part of the year is free: "a second job in winter is fine"."""
    if not (_spoken("time").search(text) and _friendly(spared(text))):
        return False
    joints = (*_spoken("second_job").finditer(text), *_spoken("welcome").finditer(text))
    mentioned = _spoken("second_job").search(text)
    if mentioned is None:
        return False
    for joint in joints[:MENTIONS]:
        led = _DURING.match(text, joint.end())
        part = _spoken("time").match(text, led.end()) if led is not None else None
        if part is not None and not _TOO.match(text, part.end()):
            return True
    return False


def _is_denied(clause: str) -> bool:
    """Tell "no second job then" from "no frost in May"."""
    denied = list(islice(_spoken("refuse").finditer(clause), MENTIONS))
    if not denied or _spoken("welcome").search(clause):
        return False
    mentioned = _spoken("second_job").search(clause) is not None
    return mentioned or _LAST.match(clause, denied[-1].end()) is not None


def _weighed(sentence: str, following: str) -> OtherJobs | None:
    for mention in islice(_spoken("second_job").finditer(sentence), MENTIONS):
        if _owned(sentence, mention):
            continue  # "we have other projects in Spain"
        near = sentence[_clause(sentence, mention.start()) : mention.end() + AFTER]
        if _spoken("weak").fullmatch(mention.group()):
            near = _spoken("faint").sub(" ", near)
        judged = _judged(near, mention.group(), following)
        if judged is not None:
            return judged
    for name, verdict in (("free", OtherJobs.WELCOME), ("bound", OtherJobs.NO)):
        held = _spoken(name).search(sentence)
        if held is not None:
            near = sentence[max(0, held.start() - BEFORE) : held.end() + AFTER]
            return OtherJobs.DISCUSS if _spoken("discuss").search(near) else verdict
    return None


def is_ours(sentence: str) -> bool:
    """Tell whether the only job mentioned is the employer's own: "our other projects".

    "There is no other job" is said of what they offer, too.
    """
    if is_vacant(sentence):
        return True
    mentions = list(islice(_spoken("second_job").finditer(sentence), MENTIONS))
    return bool(mentions) and all(_owned(sentence, mention) for mention in mentions)


def _owned(sentence: str, mention: re.Match[str]) -> bool:
    if _DOING.match(mention.group()):
        return False  # "no objection to their working elsewhere"
    if _TOWARDS.match(sentence) and _spoken("discuss").search(sentence):
        return False  # "for other work you need the mayor's consent"
    own = _ours().search(sentence, max(0, mention.start() - 20), mention.start())
    return own is not None and _EXCLUSIVE.search(mention.group()) is None


def _judged(near: str, mention: str, following: str) -> OtherJobs | None:
    if not following:
        if _granted(near, mention):
            return OtherJobs.WELCOME
        for name, verdict in (("free", OtherJobs.WELCOME), ("bound", OtherJobs.NO)):
            if _spoken(name).search(near) and not _spoken("discuss").search(near):
                return verdict
    return word(following or near.replace(mention, " ")) or word(near)


def _clause(sentence: str, mention: int) -> int:
    """Give where the clause of the mention begins, in a sentence that goes on and on."""
    if len(sentence) < LONG:
        return 0
    first = max(0, mention - CLAUSE)
    joints = [m.end() for m in _spoken("conjunction").finditer(sentence, first, mention)]
    return max([first, *joints, sentence.rfind(",", first, mention) + 1])


def _granted(text: str, mention: str) -> bool:
    """Tell whether friendly words hold the mention itself: "No pedimos exclusividad"."""
    held = any(
        mention in match.group() and not _DENIED.search(text, 0, match.start())
        for match in _spoken("welcome").finditer(text)
    )
    return held and not _spoken("discuss").search(text)


def word(text: str) -> OtherJobs | None:
    """Weigh the words: what has to be discussed is neither a yes nor a no."""
    text = spared(_TALKED.sub(" ", _settled(text)))
    if _spoken("discuss").search(text):
        return OtherJobs.DISCUSS
    friendly = _friendly(text)
    if friendly:
        return OtherJobs.WELCOME
    if _spoken("refuse").search(text):
        return OtherJobs.NO
    return OtherJobs.WELCOME if _spoken("welcome").search(text) else None


def _friendly(text: str) -> bool:
    """Tell "no problem" from "no": a negation inside the friendly words themselves."""
    leading = _spoken("welcome").match(text)
    if leading and not _spoken("negation").match(text[leading.end() :].lstrip()):
        return True  # "Fine with us, as long as you don't compete"
    bare = _spoken("welcome").sub(" ", text)
    return bool(_spoken("welcome").search(text)) and not _spoken("refuse").search(bare)


@cache
def _spoken(name: str) -> re.Pattern[str]:
    """Compile a search for whole words of this name, from both tables of words."""
    fields = _FIELDS.get(name, (name,))
    fragments = [getattr(table, one, "") for table in side_jobs.LANGUAGES for one in fields]
    if name in ("second_job", "welcome", "discuss", "refuse", "negation", "conjunction"):
        fragments.append(words(name))
    return spoken_words(joined(fragments))


@cache
def _exception() -> re.Pattern[str]:
    """Match an exception, a condition that is denied, or a denial before "anything else"."""
    condition = rf"{_words('provided')}(?!\w)[^.;!?]{{0,60}}?(?<!\w){_words('refuse')}"
    behind = rf"(?:{condition}|{_words('but_for')}|{_words('not_for')})(?!\w)[^.;!?]{{0,80}}"
    before = rf"{_words('refuse')}(?!\w)[^.;!?]{{0,60}}[,;]\s(?={_words('all_else')}(?!\w))"
    return compiled(rf",?\s?(?<!\w)(?:{behind}|{before})", re.IGNORECASE)


def _words(name: str) -> str:
    own = joined(getattr(language, name) for language in side_jobs.LANGUAGES)
    return bracket(joined((own, words(name))) if name == "refuse" else own)


@cache
def _ours() -> re.Pattern[str]:
    owners = joined(language.ours for language in side_jobs.LANGUAGES)
    return compiled(rf"(?<!\w)(?:{owners})\s$", re.IGNORECASE)
