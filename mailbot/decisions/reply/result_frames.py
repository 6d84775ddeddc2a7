"""Results without the words that lead to them: "as for the results, the main thing is that …".

Who speaks so of what is to be achieved gives a result, however little of it can be counted.
"""

from __future__ import annotations

import re
from typing import Final

from mailbot.decisions.language.phrasing import found, plain
from mailbot.decisions.reply.remarks import is_question, sentences_in
from mailbot.decisions.reply.result_values import may_stand

_AS_FOR: Final = re.compile(
    r"(?:as (?:for|to|regards)|regarding|concerning|when it comes to|was|bezüglich|zu|quant à"
    r"|quant aux?"
    r"|concernant|pour ce qui est de[s]?|en cuanto a|respecto a|quanto a[oils]{0,2}|em relação a"
    r"|per quanto riguarda|riguardo a[il]{0,2}|wat betreft|qua|vad gäller|hvad angår"
    r"|når det gjelder)"
    r"\s(?P<part>[^,:]{3,60}),\s(?:(?:angeht|betrifft|das betrifft),\s)?",
    re.IGNORECASE,
)
_MAIN: Final = re.compile(
    r"(?:(?:i|we)(?:['’]d| would)? (?:suppose|guess|think|say|reckon)(?: that)?,?\s"
    r"|ich (?:denke|würde sagen),?\s|je dirais que\s|diría que\s|diria que\s|direi che\s"
    r"|ik denk dat\s)?"
    r"(?:the (?:main|most important|first|big|key) (?:thing|one|goal|aim|point)(?: for (?:us|me))?"
    r" (?:is|would be|has to be)(?: that)?"
    r"|(?:am wichtigsten|das wichtigste|die hauptsache) (?:ist|wäre)(?: uns| mir| für uns)?,? dass"
    r"|(?:ist|wäre) (?:uns |mir )?(?:am wichtigsten|das wichtigste),? dass"
    r"|(?:l['’]essentiel|le (?:plus important|principal))(?: pour nous)?,? (?:c['’]est|est"
    r"|serait) (?:que|de)"
    r"|lo (?:principal|más importante) (?:es|sería) que|se espera que(?: la persona)?"
    r"|o (?:principal|mais importante) é que|espera-se que(?: a pessoa)?"
    r"|pretende-se que(?: a pessoa)?"
    r"|(?:la cosa (?:principale|più importante)|l['’]importante) è che"
    r"|ci si aspetta che(?: la persona)?"
    r"|het belangrijkste is dat|det viktigaste är att|det viktigste er at|det vigtigste er at)\s",
    re.IGNORECASE,
)
# Behind a result: what the writer would say of it then.
_PLEASED: Final = re.compile(
    r",\s(?:and |then |dann |und )?(?:(?:we|i)(?:['’]d| would)|that(?:['’]d| would)|das wäre"
    r"|damit wären"
    r"|nous serions|on serait|ce serait|estaríamos|sería|saremmo|sarebbe|ficaríamos|seria"
    r"|dat zou|dan zijn)\s[^,;]{2,60}$",
    re.IGNORECASE,
)
_ACHIEVED: Final = """
    achieve|achieved|reach|result|results|outcome|outcomes|goal|goals|target|targets
    erreichen|erreicht|ergebnis|ergebnisse|ziel|ziele, resultat|resultats|objectif|objectifs
    atteindre|accomplir, resultado|resultados|objetivo|objetivos|lograr|conseguir|alcancar
    pretendidos, risultato|risultati|obiettivo|obiettivi|raggiungere|ottenere
    resultaat|resultaten|doel|doelen|bereiken, resultat|mal|na|uppna|opna|oppna
"""


def bare(value: str) -> str:
    """Return a result without what leads to it, and what its writer would say of it."""
    start = _AS_FOR.match(value)
    rest = value[start.end() :] if start else value
    main = _MAIN.match(rest)
    if main is not None:
        rest = rest[main.end() :]
    elif start is None or not found(_ACHIEVED, plain(start["part"])):
        return value
    rest = _PLEASED.sub("", rest.rstrip(" .")).strip()
    return rest if may_stand(rest) else value


def told(text: str) -> tuple[str, ...]:
    """Return what a reply says so of what is to be achieved."""
    results = []
    for sentence in sentences_in(text):
        start = _AS_FOR.match(sentence)
        about = start is not None and found(_ACHIEVED, plain(start["part"]))
        if about and not is_question(sentence) and (value := bare(sentence)) != sentence:
            results.append(value)
    return tuple(results)
