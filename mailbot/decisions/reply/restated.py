"""Values put right in a plain sentence: "please change the title to …", "the deadline is …".

The name of a part of the listing and the words between it and its value are what a label and its
colon are: so such a sentence is read as that line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import islice
from typing import Any, Final

from mailbot.decisions.language.speech import folded
from mailbot.decisions.reply.remarks import sentences_in
from mailbot.reading.facts import read_answers
from mailbot.reading.facts.labels import topic_of
from mailbot.reading.facts.role_end import is_doubled
from mailbot.reading.folding import WORD, fold
from mailbot.terms import APPLYING, Fact, Facts

_MOST: Final = 8  # commas of a sentence at which another part may begin
_PARTS: Final = {fact.value: fact for fact in Fact if fact is not Fact.OUTCOMES}
# One line says all of it.
_TOGETHER: Final = {Fact.PLACE: (Fact.PLACE, Fact.TOWN), Fact.APPLY: APPLYING}
_NAMES: Final = (Fact.TITLE, Fact.ORGANIZATION)
# "The company is small", "the job is hard": a name is only what stands in capitals behind others.
_LOOSE: Final = folded("""
    company firm business job work firma unternehmen stelle arbeit entreprise société emploi poste
    travail empresa trabajo puesto azienda ditta lavoro posto trabalho bedrijf werk baan
""")

_ASKED: Final = (
    r"(?:(?:please|kindly|and|but|so|also|then|oh|sorry|could you|can you|would you|will you|bitte"
    r"|und|könnten sie|können sie|würden sie|kannst du|könnt ihr|merci de|veuillez|et"
    r"|pourriez[- ]vous|pouvez[- ]vous|por favor|podrían?|pueden?|puedes|poderiam?|podem?"
    r"|per favore"
    r"|potreste|potrebbe|può|potete|graag|kunt u|kun je|kunnen jullie|wilt u),?\s+)*"
)
_CHANGE: Final = re.compile(
    rf"{_ASKED}(?:change|correct|set|update|put|alter|switch|amend|edit|ändern(?: sie)?|änder[et]?"
    r"|korrigieren(?: sie)?|setzen(?: sie)?|chang(?:ez|er)|corrig(?:ez|er)|modifi(?:ez|er)"
    r"|mett(?:ez|re)|cambi(?:e|en|ar|a|ate|are|i)|corrij(?:a|an)|corregir|pongan?|poner|mud(?:e|em|ar)"
    r"|alter(?:e|em|ar)|corrigir|correg(?:ga|gete|gere)|mett(?:a|ete|ere)|wijzig(?:en)?"
    r"|verander(?:en)?|zet(?:ten)?)\s+(?:bitte\s+)?(?P<part>[^\d:.?!]{2,40}?)\s+"
    r"(?:(?:from|von|de|da|van)\s.{1,80}?\s)?"
    r"(?:to|into|as|in|auf|zu|en|par|à|a|por|para|con|naar|op)\s+(?P<value>.+)",
    re.IGNORECASE,
)
_IS: Final = re.compile(
    rf"{_ASKED}(?P<part>[^\d:.?!]{{2,40}}?)\s+"
    r"(?:is|(?:should|must|ought to|has to)(?: just| only| simply| please| rather)? (?:be|read|say)"
    r"|ist|lautet|heißt|soll(?:te)? (?:sein|heißen|lauten)|est|doit être|devrait être|es|debe ser"
    r"|debería ser|é|deve ser|deveria ser|è|deve essere|dovrebbe essere|moet (?:zijn|worden))\s+"
    r"(?:(?:now|actually|rather|jetzt|nun|maintenant|ahora|agora|ora|adesso|nu"
    r"|(?:from|as of|since|ab|seit|à partir de|dès|a partir de|desde|a partire da|da|vanaf)\s\w+"
    r"(?:\s\d{4})?)\s+)?(?P<value>.+)",
    re.IGNORECASE,
)
# "Company Stahl Marine", "Gehalt 3.900 Euro": a label whose colon was left out.
_BARE: Final = re.compile(
    r"(?P<part>title|company|organi[sz]ation|employer|pay|salary|deadline|place|titel|firma"
    r"|arbeitgeber|gehalt|lohn|ort|frist|bewerbungsschluss|titre|entreprise|salaire|lieu"
    r"|date limite"
    r"|título|empresa|sueldo|salario|lugar|plazo|titolo|azienda|ditta|stipendio|luogo|scadenza|local"
    r"|salário|prazo|functie|bedrijf|salaris|plaats)\s+(?P<value>[\d€$£“\"A-ZÀ-Þ].{1,60})",
    re.IGNORECASE,
)
_COMMA: Final = re.compile(r"[,;]\s(?:(?:and|und|et|y|e|en)\s)?(?:the\s)?", re.IGNORECASE)
_BEGINS: Final = re.compile(r"[\d€$£“\"A-ZÀ-Þ]")
_VALUE: Final = r"[\"“„«]?\s?(?P<{0}>[^.,;!?\"“”„«»]{{3,60}}?)"
_ENDS: Final = r"(?=\s?(?:[.,;!?\"“”„«»]|$))"
_READS: Final = re.compile(
    r"\b(?:(?:should|must|ought to|has to|could|can|might|would) (?:please |rather |better )?"
    r"(?:say|read|be (?:called|named|titled))|is called"
    r"|if (?:it|this|the (?:job|post|role|position|title)) (?:could (?:say|read|be called)"
    r"|said|read|was called|were called)"
    r"|(?:could|can|may|might|would) (?:it|this|the (?:job|post|role|position|title)) (?:please )?"
    r"(?:say|read)"
    r"|(?:should|could|can|may|might) [^.,;!?\"“”„«»]{2,30} be (?:called|named|titled)"
    r"|please (?:write|put|say)|schreib(?:en sie|e?ts?|e)?"
    r"|pourrait-(?:il|elle) s['’]appeler|s['’]appelle"
    r"|(?:doit|devrait|pourrait|peut) (?:s['’](?:appeler|intituler)|être intitulée?)"
    r"|écri(?:vez|re)|mett(?:ez|re)|se llama|(?:debe|debería|podría|puede) (?:llamarse|decir|poner)"
    r"|escrib(?:an?|id)|pon(?:gan?|ed)|chama-se|(?:dev(?:e|eria|ia)|pod(?:e|eria|ia)) (?:chamar-se"
    r"|dizer)|escrevam?|ponham?|si chiama|(?:deve|dovrebbe|potrebbe|può) (?:chiamarsi|dire)"
    r"|scriv(?:a|ete)|heet|schrijft?)\s+(?:(?:bitte|please|doch|lieber|plutôt|mejor|piuttosto|antes"
    rf"|liever|graag|por favor|per favore)\s+)*{_VALUE.format('value')}{_ENDS}"
    r"|\b(?:muss|müsste|soll(?:te)?|kann|könnte|darf|moet|mag|zou)\s"
    r"(?:(?:aber|doch|bitte|nur|es|sie|da|der titel|die stelle|der job|de titel|de functie|het"
    rf"|graag)\s)*{_VALUE.format('behind')}[\"”“»]?\s(?:heißen|lauten|stehen|heten|luiden)\b"
    rf"|[\"“„«]\s?(?P<quoted>[^\"“”„«»]{{3,60}}?)\s?[\"”“»],?\s"
    r"(?:please|bitte|svp|s['’]il vous pla[iî]t|por favor|per favore|graag|alstublieft)\b",
    re.IGNORECASE,
)
# A name that is given outright, however it is written: "call it online shop manager, please".
_CALL_IT: Final = re.compile(
    r"\b(?:call (?:it|the (?:job|role|post))|nenn(?:t|en sie)? (?:es|sie|die stelle)|appele[zr][- ]"
    r"(?:ça|cela|le|la|le poste)|llám(?:e|a|en)l[oae]|ponle|pongan? de título|chiam(?:i|a|ate)"
    r"(?:lo|la)|cham(?:e|em)[- ](?:lhe|o|a)|noem (?:het|de functie))\s+"
    r"(?:(?:bitte|doch|graag|maar)\s+)?[\"“„«]?"
    r"(?P<value>[^.;!?\"“”„«»]{3,60})",
    re.IGNORECASE,
)
_NO_NAME: Final = re.compile(
    r"(?:off|quits|(?:a|an|it|what|whatever|as|how|wie|was|comme|como|come|wat|zoals)\b.*)$",
    re.IGNORECASE,
)
_STEM: Final = 6  # letters by which two names share a word
_ARTICLE: Final = re.compile(
    r"(?:the|our|my|your|its|der|den|die|das|unser[en]?|mein[en]?|le|la|l['’]|notre|el|nuestr[oa]|o|a"
    r"|os|as|il|lo|il nostro|de|het|onze)\s+|l['’]",
    re.IGNORECASE,
)
_BEHIND: Final = re.compile(
    r"[\s,]+(?:instead of|rather than|and not|not|(?:an)?statt|und nicht|nicht|ändern|au lieu de"
    r"|et pas|en (?:lugar|vez) de|y no|em vez de|e não|invece di|e non|in plaats van|en niet"
    r"|please|bitte|svp|merci|por favor|per favore|graag|thanks?|thank you|danke|grazie|gracias"
    r"|obrigad[oa]|dank|(?:as|like) before|wie (?:bisher|vorher)|comme avant|como antes|come prima"
    r"|zoals eerst|som förut)\b.*",
    re.IGNORECASE,
)
_CALLED: Final = re.compile(
    r"(?:called|named|spell?ed|spelt|written|genannt|geschrieben|écrite?|escrit[oa]|scritt[oa]|gespeld"
    r"|geschreven|appelée?|llamad[oa]|chamad[oa]|chiamat[oa]|genaamd)\s+",
    re.IGNORECASE,
)
_THAT: Final = re.compile(r"^(?:that|to|dass|que|che|dat|att|at)\s+", re.IGNORECASE)  # behind "is"
_QUOTES: Final = '"“„«'
_AROUND: Final = ' \t.,;!?"“”„«»'
_NO: Final = re.compile(
    r"(?:not|never|n't|nicht|nie|pas|jamais|no|nunca|não|non|mai|niet|nooit)\b", re.IGNORECASE
)


def restated(text: str, said: Facts, title: str, author: str, today: date) -> Facts:
    """Return what a reply says, with what its sentences of that form say in place of the rest.

    `title` is the job's so far: what is like it and "should be called" so is its title.
    """
    found: dict[str, Any] = {}
    for fact, line in (*_lines(text), *_called(text, title)):
        read = read_answers(line, (), author, today)
        for each in _TOGETHER.get(fact, (fact,)):
            if value := getattr(read, each):
                found[each] = value if each is Fact.PAY else replace(value, sure=True)
    return replace(said, **found)


def _is_loose(part: str, value: str) -> bool:
    """Whether a part and the words behind it name nobody: "company car", "the firm is Old"."""
    return part.casefold() in _LOOSE and len(value.split()) == 1


def _called(text: str, title: str) -> Iterator[tuple[Fact, str]]:
    """Give a title that a sentence says should be read: "it should say “Bookshop manager”"."""
    for sentence in sentences_in(text):
        if given := _CALL_IT.search(sentence):
            named = _BEHIND.sub("", given["value"].strip(_AROUND)).strip(_AROUND)
            if not _NO_NAME.match(named):
                yield Fact.TITLE, f"Title: {named}"
        elif match := _READS.search(sentence):
            named = _BEHIND.sub("", match[match.lastgroup or 0]).strip(_AROUND)
            quoted = sentence[match.start(match.lastgroup or 0) - 1] in _QUOTES
            if (named[:1].isupper() or quoted) and _is_alike(title, named):
                yield Fact.TITLE, f"Title: {named}"


def _is_alike(title: str, named: str) -> bool:
    """Whether a name may be a job's other one: they share a word, in whichever gender."""
    shared = not _stems(title).isdisjoint(_stems(named))
    return shared or any(is_doubled(title, word) for word in named.split())


def _stems(name: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in WORD.findall(fold(name)) if len(word) >= _STEM)


def _parted(sentence: str) -> Iterator[str]:
    """Part "title is Cook, company Bee Ltd, the pay is 3,000": each part's name begins another."""
    start = 0
    if _IS.match(sentence) or _BARE.match(sentence):
        for comma in islice(_COMMA.finditer(sentence), _MOST):
            if _begins_part(sentence[comma.end() :]):
                yield sentence[start : comma.start()]
                start = comma.end()
    yield sentence[start:]


def _begins_part(rest: str) -> bool:
    """Whether a part of the listing is named at once, and right behind it what it is."""
    told = (match for match in (_IS.match(rest), _BARE.match(rest)) if match)
    return any(topic_of(m["part"], whole=True) and _BEGINS.match(m["value"]) for m in told)


def _lines(text: str) -> Iterator[tuple[Fact, str]]:
    """Give each part that a sentence names, and the sentence as a labelled line."""
    for sentence in (part for each in sentences_in(text) for part in _parted(each)):
        match = _CHANGE.match(sentence)
        told = match is None and not sentence.endswith("?")
        match = (_IS.match(sentence) or _BARE.match(sentence)) if told else match
        if match is None or _NO.match(match["value"]):
            continue
        part = _ARTICLE.sub("", match["part"].strip(), count=1)
        topic = topic_of(part, whole=True)
        value = _CALLED.sub("", _BEHIND.sub("", match["value"]).strip(_AROUND))
        fact = _PARTS.get(topic.value) if topic is not None else None
        given = told and fact in _NAMES
        loose = given and (_is_loose(part, value) or not value[:1].isupper())
        if fact is Fact.OBJECTIVE:
            value = _THAT.sub("", value)
        if fact is not None and value and not loose:
            yield fact, f"{part}: {value}"
