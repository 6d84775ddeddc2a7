"""A yes in the words of a no: "no problem at all", "not forbidden", "not only allowed but …"."""

from __future__ import annotations

import re
from typing import Final

# A problem that is none, in few words: "not a problem at all", "geen enkel bezwaar".
_NO: Final = (
    r"(?:no|not|\w{2,6}n['’]?t|never|without|none|kein\w{0,2}|nicht|ned|net|ohne|nie|aucun\w?|pas"
    r"|sans"
    r"|jamais|nul\w?|ningun\w?|ningún|sin|nunca|nessun\w?|non|senza|nenhum\w?|não|nao|sem|geen|niet"
    r"|zonder|nooit|inget|ingen|intet|inte|ikke|uden|utan|uten|żadn\w{1,3}|nie|bez)"
)
_WITHIN: Final = (
    r"(?:any|a|an|the|causes?|makes?|macht|machen|pose|crea|causa|geeft|maakt|real|big|great"
    r"|single|slightest|least|is|it['’]?s|that['’]?s|be|would|have"
    r"|has|see"
    r"|think|of an|much of a|ein|eine|einen|das|die|den|der|geringste\w?|große\w?|einzige\w?|ist"
    r"|es|wäre"
    r"|sehe|sehen|habe|haben|wir|ich|da|le|la|un|une|moindre|de|d|y|a|es|el|lo|hay|tenemos|tengo"
    r"|menor|mínimo"
    r"|supone|è|c|minimo|abbiamo|ho|vedo|il|é|há|o|um|uma|temos|tenho|vejo|is|er|we|hebben|heb"
    r"|het|minste"
    r"|enkel|enkele|daar|zie|är|det|er|jest)"
)
_PROBLEM: Final = (
    r"(?:problem[aeiosu]?|problem(?:en|em)|issues?|objections?|worr(?:y|ies)|trouble|bother|obstacles?"
    r"|concerns?"
    r"|drama|hindernis\w?|einw[aä]nde?|bedenken|hinderungsgrund|problèmes?|soucis?|inconvénients?"
    r"|inconvenientes?|objeción|objeciones|pegas?|obiezion[ei]|difficoltà|impedimento|objeç(?:ão"
    r"|ões)"
    r"|bezwa(?:ar|ren)|invändningar?|indvendinger?|innvendinger?|hinder|przeszk[oó]d\w?|problemu)"
)
_DENIED: Final = re.compile(
    rf"(?<!\w){_NO}[ '’](?:(?:{_WITHIN}|{_NO})[ '’]){{0,4}}{_PROBLEM}\b(?: (?:nenhum\w?|ningun\w?"
    rf"|at all|whatsoever))?",
    re.IGNORECASE,
)
# And one that is: "that would be a problem for us".
TROUBLE: Final = re.compile(
    rf"(?<!\w)(?:is|be|ist|wäre|est|serait|es|sería|è|sarebbe|é|seria|zou|är|er) (?:a|an|ein|un"
    rf"|une|um"
    rf"|een|et|ett)(?: (?:real|big|great|großes|gros|gran|grande|groot"
    rf"|bit of a)){{0,2}} {_PROBLEM}\b",
    re.IGNORECASE,
)
_NOT: Final = r"(?:not|never|\w{2,6}n['’]?t|nicht|ned|net|pas|no|não|nao|non|niet|inte|ikke|ej|nie)"
# "It is not forbidden", "yo no lo prohíbo", "verbieten tun wir es nicht".
_FORBIDDEN: Final = (
    r"(?:forbid(?:den)?|prohibit(?:ed)?|banned|verboten|untersagt|verbiet\w*|interdit(?:e?s?|ons)?"
    r"|interdis(?:ons)?|proh[ií]b\w+|vedad[oa]s?|pro[ií]b\w+|vietat[oaie]|viet(?:o|iamo)|verboden"
    r"|verbied\w*|förbju\w+|forbudt|forbyr?|forbyder|zabroni\w+|zabrania\w*|zakazan\w+|zakazuj\w+)"
)
_BETWEEN: Final = (
    r"(?:be|being|is|going to|would|it|that|them|strictly|actually|es|das|ist|wird|sind|ja|auch"
    r"|streng|le|la|les|l|en|lo|los|las|está|están|es|se|te|vamos a|è|sono|é|são|o|a|tun|wir|ich"
    r"|het|dat|we|ik|wordt|det|är|er|vi|jag|jeg|jest|są|tego)"
)
_NOT_FORBIDDEN: Final = re.compile(
    rf"(?<!\w){_NOT}[ ’'](?:{_BETWEEN}[ '’]){{0,3}}{_FORBIDDEN}(?!\w)"
    rf"|(?<!\w)n(?:e |['’])(?:(?:l['’]|le |la |les |en ))?{_FORBIDDEN} (?:pas|point|nullement)"
    rf"|(?<!\w){_FORBIDDEN} (?:{_BETWEEN} ){{0,3}}(?:nicht|niet|inte|ikke)(?!\w)",
    re.IGNORECASE,
)
# Who says "not only allowed" is about to say more than that.
_NOT_ONLY: Final = re.compile(
    r"(?<!\w)(?:(?:not|nicht|pas|não|non|no|niet|inte|ikke|nie) (?:only|just|merely|nur|bloß"
    r"|seulement|sólo|solo|solamente|só|apenas|somente|soltanto|alleen|slechts|enbart|bara|bare"
    r"|kun|tylko)|non seulement)"
    r" (?:(?:is|it|es|ist|está|è|é|wordt|är|er|jest) ){0,2}"
    r"(?:allowed|permitted|welcome|possible|ok|okay|fine|accepted|erlaubt|gestattet|möglich"
    r"|willkommen|erwünscht|in ordnung|permise?s?|possibles?|autorisée?s?|bienvenue?s?|acceptée?s?"
    r"|permitid[oa]s?|posible|bienvenid[oa]s?|aceptad[oa]s?|possível|bem-vind[oa]s?|aceites?"
    r"|permess[oaie]|consentit[oaie]|possibile|benvenut[oaie]|ammess[oaie]|toegestaan|mogelijk"
    r"|welkom|tillåt\w+|tilladt|tillatt|välkom\w+|velkom\w+|dozwolon\w+|możliw\w+)(?!\w)",
    re.IGNORECASE,
)


def granted(text: str) -> str:
    """Say "welcome" for what is said by denying its contrary."""
    for denial in (_NOT_ONLY, _NOT_FORBIDDEN, _DENIED):
        text = denial.sub("welcome", text)
    return text
