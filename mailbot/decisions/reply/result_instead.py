"""What stands in the place of a result that was just taken out: "instead put …", "stattdessen: …".

Only behind a sentence that took one out is this what somebody is to achieve.
"""

from __future__ import annotations

import re
from typing import Final

from mailbot.decisions.language.phrasing import found, plain
from mailbot.decisions.reply import result_meant, result_values
from mailbot.decisions.reply.leads import Lead
from mailbot.decisions.reply.remarks import is_question, wishes
from mailbot.decisions.reply.revision_words import ADDS_BELOW, ELSEWHERE
from mailbot.reading.facts.outcome_check import countable
from mailbot.reading.facts.vocabulary import spoken

_AND: Final = (
    r"(?:(?:and|but|so|then|und|aber|et|mais|puis|y|pero|e|ma|mas|en|maar|och|men|og|a|ale|please"
    r"|just|only|bitte|dann|svp|por favor|per favore|graag|tack)\s)*"
)
_INSTEAD: Final = (
    r"(?:instead(?: of (?:it|that|this))?|in (?:its|their|that) (?:place|stead)|rather"
    r"|on the other hand|stattdessen|statt ?dessen|dafür|dagegen|hingegen"
    r"|an (?:seine[rn]?|ihre[rn]?|deren|dessen) stelle|à (?:la|sa|leur) place|en (?:échange"
    r"|revanche)"
    r"|par contre|plutôt|en su lugar|en cambio|a cambio|en (?:vez|lugar) de (?:eso|ello|esto)"
    r"|al (?:suo|loro) posto|invece|piuttosto|em vez disso|no (?:seu )?lugar(?: del[ea])?|em troca"
    r"|in plaats daarvan|daarvoor in de plaats|daarentegen|i stället|istället|däremot|i gengäld"
    r"|i stedet|isteden|derimot|til (?:gjengjeld|gengæld)|zamiast tego|natomiast|w zamian)"
)
_WRITE: Final = (
    r"(?:(?:you (?:can|could)|could you|can you|i['’]d|we['’]d)(?: like(?: to)?)?\s)?"
    r"(?:put|write|say|add|use|have|take"
    r"|schreib(?:en sie|e?t|e)?|setz(?:en sie|t|e)|nehm(?:en sie|t)|kommt"
    r"|mett(?:ez|re|rais|rait)|écri(?:vez|re)|on (?:ajouterait|mettrait|voudrait|aimerait)"
    r"|nous (?:ajouterions|mettrions|voudrions)|ajoutez|pon(?:gan?|ed)?|escriban?|escribid"
    r"|agreguen?|añadan?|mett(?:ete|a|i)(?:ci)?|scriv(?:ete|a|i)|aggiung(?:ete|a)|ponham?"
    r"|escrevam?|coloquem?|acrescentem?|zet|schrijf|komt|skriv|sätt|sett|sæt|wpiszcie|napiszcie)"
    r"(?:\s(?:in|it|down|there|this|that|the following|rein|hinein|hin|da|volontiers|bien|ahí"
    r"|esto|lì|aí|isto|er|dit|in de plaats|only|just|nur|seulement|solo|sólo|solamente|simplemente"
    r"|soltanto|alleen|bara))*"
)
_OPENS: Final = re.compile(
    rf"\W*{_AND}(?:{_INSTEAD},?(?:\s{_WRITE})?|{_WRITE}\s{_INSTEAD}|(?P<plainly>{_WRITE}))"
    r"\s?(?::\s*|\s+(?:that\s|dass\s)?|$)",
    re.IGNORECASE,
)
# Between that and the result, where the verb stands first: "dafür soll der Lehrling …".
_SHALL: Final = re.compile(r"(?:soll(?:en|te[n]?)?|ska(?:ll)?|skal|moet(?:en)?)\s", re.IGNORECASE)


def told(lead: Lead) -> str:
    """Return what a sentence wants in the place of what went before it; "" if nothing."""
    sentence = lead.sentence
    match = _OPENS.match(sentence)
    asks = is_question(sentence) and not wishes(sentence)
    if match is None or asks or found(ELSEWHERE, plain(sentence)):
        return ""
    if match["plainly"] and found(ADDS_BELOW, plain(match[0])):
        return ""  # one more, and in no other's place
    if lead.below and sentence[match.end() :].strip():
        return ""  # "on the other hand one is missing:"
    value = sentence[match.end() :] or (lead.below[0] if len(lead.below) == 1 else "")
    value = result_values.quoted(value) or result_values.bare(_SHALL.sub("", value, count=1))
    if result_meant.of_other_part(value) or not result_values.may_stand(value):
        return ""
    counts = countable(value) or result_values.is_to_be_reached(value)
    set_off = ":" in match[0] or _SHALL.match(sentence, match.end())
    if not (counts or set_off) or (spoken("speaker").match(value) and not counts):
        return ""  # "instead we do it ourselves"
    return value if result_values.is_of_work(value) else ""
