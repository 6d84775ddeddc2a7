"""The aim of a job, given in a reply under its name: "You left off our aim. Please put: …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from mailbot.decisions.language.phrasing import plain
from mailbot.decisions.reply import result_named
from mailbot.decisions.reply.remarks import is_question, sentences_in, without_courtesy
from mailbot.terms import Found

_LEAST: Final = 3  # words of an aim
_HEAD: Final = 18  # words that name it
_MOST: Final = 5  # results that are told apart by number

# In the singular: several goals are results. Behind an article "but" is French.
_NAMED: Final = re.compile(
    r"\b(?:aim|objective|goal|purpose|mission|(?:leit|ober)?ziel|zielsetzung|zweck|objectif"
    r"|(?:le|notre) but|finalité|objetivo|propósito|finalidad|misión|objectivo|finalidade|missão"
    r"|obiettivo|scopo|finalità|missione|doel|doelstelling|missie|målet?|syftet?|formål(?:et)?"
    r"|cel)\b",
    re.IGNORECASE,
)
# Names its place, or what it says: "a line on top saying what it is all for: …", "in one line: …".
_ON_TOP: Final = re.compile(
    r"\b(?:(?:on|at) (?:the (?:very )?)?top|what (?:it|this|the (?:job|role|post))(?:['’]s| is)"
    r"(?: all| really)? (?:for|about)|in (?:one|a) (?:line|sentence|word)|ganz oben|in einem satz"
    r"|worum es(?: uns| eigentlich| hier)* geht|tout en haut|en une (?:phrase|ligne)"
    r"|de quoi il s['’]agit|à quoi (?:ça|cela) sert|arriba del todo|en una (?:frase|línea)"
    r"|de qué se trata|numa (?:frase|linha)|in una (?:frase|riga)|in cima|in één (?:zin|regel)"
    r"|bovenaan|waar het om gaat|i en mening|överst)\b",
    re.IGNORECASE,
)
# The same without a colon: "put at the top that it's about getting kids rowing again".
_ABOUT: Final = re.compile(
    r"(?:on|at) (?:the (?:very )?)?top,? (?:that )?(?:it['’]?s|it is|this is)(?: all)? about"
    r" (?P<english>[^,.;!?]{8,200})"
    r"|oben[^.;!?]{0,30}? dass es(?: uns| hier| vor allem)* um (?P<german>[^,.;!?]{8,200}) geht"
    r"|en haut[^.;!?]{0,30}? qu['’]il s['’]agit de (?P<french>[^,.;!?]{8,200})"
    r"|arriba[^.;!?]{0,30}? que se trata de (?P<spanish>[^,.;!?]{8,200})",
    re.IGNORECASE,
)
# What they want above all, beside results that are told already.
_REALLY: Final = re.compile(
    r"\bwhat (?:we|i)(?:['’](?:re|m)| are| am)?(?: really| mostly| all)? (?:after|want|care about)"
    r"(?: really| most| above all)? is (?:that |to )?(?P<english>[^.;!?]{8,200})"
    r"|\bwas (?:wir|ich) (?:eigentlich|wirklich|vor allem) (?:will|wollen|möchten?),? ist,? dass"
    r" (?P<german>[^.;!?]{8,200})"
    r"|\bce que (?:nous voulons|je veux|l['’]on veut|on veut) (?:vraiment|surtout|avant tout),?"
    r" c['’]est que (?P<french>[^.;!?]{8,200})"
    r"|\blo que (?:de verdad|realmente) (?:quer|busc)\w+ es que (?P<spanish>[^.;!?]{8,200})"
    r"|\bquello che (?:vogliamo|voglio) (?:davvero|veramente) è che (?P<italian>[^.;!?]{8,200})"
    r"|\bo que (?:queremos|quero) (?:mesmo|realmente) é que (?P<portuguese>[^.;!?]{8,200})"
    r"|\bwat we (?:echt|eigenlijk|vooral) willen,? is dat (?P<dutch>[^.;!?]{8,200})",
    re.IGNORECASE,
)
# An aim of something else.
_OTHER: Final = re.compile(
    r"\b(?:video|film|clip|vídeo|vidéo|newsletter|meeting|holidays?|campaign|urlaub|treffen)\b",
    re.IGNORECASE,
)
# It is not there: "you left off", "fehlt", "il manque".
_MISSING: Final = re.compile(
    r"\b(?:left (?:off|out|it out)|missing|missed|lost|lacks?|forg[eo]t(?:ten)?|not there"
    r"|isn['’]t there|dropped|without|add|fehlt|weggelassen|vergessen|verloren|ohne|nicht drin"
    r"|ergänz\w+|manqu\w+|oublié\w*|disparu|sans|ajout\w+|falta|olvid\w+|perdido|sin|añad\w+"
    r"|manca|dimenticat\w+|pers[oa]|senza|aggiung\w+|esquec\w+|sem|acrescent\w+|ontbreekt"
    r"|vergeten|weggelaten|zonder|toevoeg\w*|saknas|mangler|brakuje)\b",
    re.IGNORECASE,
)
# What leads to it in the sentence behind: "Please put:", "It is:".
_LEAD: Final = re.compile(r"(?:[^\W\d][\w'’-]*,? ){0,5}[^\W\d][\w'’-]*\s?:\s+(?P<aim>.+)")
_QUOTED: Final = re.compile(r"[\"“„«]\s?(?P<aim>[^\"“”„«»]{8,300}?)\s?[\"”“»]")
_AROUND: Final = ' \t.,;"“”„«»'


def told(text: str, *, settled: bool = False) -> Found[str] | None:
    """Return the aim that a reply gives under its name, or behind a word that it is missing.

    `settled`: the results are told already, so what is wanted above all is the aim.
    """
    for sentence, following in pairwise((*sentences_in(text), "")):
        for aim in (*_of(sentence, following), *_above_all(sentence, settled=settled)):
            if len(aim.split()) >= _LEAST:
                return Found(aim, "reply")
    return None


def alone(aim: Found[str] | None, text: str) -> Found[str] | None:
    """Return an aim that was read, unless it is counted: "objective 2" is one of the results."""
    if aim is None:
        return None
    heads = (each.partition(aim.value)[0] for each in sentences_in(text) if aim.value in each)
    return None if any(map(_is_counted, heads)) else aim


def _is_counted(head: str) -> bool:
    return result_named.which(plain(head), _MOST) is not None


def _of(sentence: str, following: str) -> Iterator[str]:
    head, colon, rest = sentence.partition(": ")
    named = _NAMED.search(head) or (colon and _ON_TOP.search(head))
    if not named or _OTHER.search(head) or is_question(sentence) or _is_counted(head):
        return
    if colon and len(head.split()) <= _HEAD:
        yield _bare(rest)
    elif not colon and _MISSING.search(head):
        match = _QUOTED.search(sentence) or _LEAD.match(following) or _QUOTED.search(following)
        if match is not None:
            yield _bare(match["aim"])


def _above_all(sentence: str, *, settled: bool) -> Iterator[str]:
    """Give what a sentence says the job is about, or its writer wants above all; no figure is."""
    for pattern in (_ABOUT, _REALLY) if settled else (_ABOUT,):
        match = pattern.search(sentence)
        if match is not None and not is_question(sentence):
            aim = next(filter(None, match.groups()))
            if not any(map(str.isdigit, aim)):
                yield _bare(aim)


def _bare(aim: str) -> str:
    return without_courtesy(aim).strip(_AROUND)
