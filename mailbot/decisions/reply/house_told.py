"""The employer's name that a reply puts right, or gives in full: "Pfandkreis GmbH, please".

A first mail often has it short, and a domain shorter still. Who answers our letter says what it is
in a few words beside other things: all of it, another one, or what it is called by now.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from mailbot.decisions.reply.remarks import is_question, sentences_in, wishes, without_courtesy
from mailbot.reading.alternations import compiled
from mailbot.reading.facts.domain_name import LEGAL
from mailbot.reading.facts.house_name import has_kind, is_kind
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.role import is_role
from mailbot.reading.facts.vocabulary import bracket, label_words, words
from mailbot.reading.facts.words.small import SMALL
from mailbot.reading.folding import WORD, fold
from mailbot.terms import Found

_LONGEST: Final = 400  # characters of a sentence that is looked at
_FEW: Final = 4  # words of a name that has small letters

_OFFICIAL: Final = (
    r"official|officiel(?:le)?|offizielle[rn]?|oficial|ufficiale|officiële|formal|formelle[rn]?"
    r"|legal|légal|actual|real|tatsächliche[rn]?|eigentliche[rn]?|réel|vrai|formell"
)
_BY_NOW: Final = (
    r"now|nowadays|finally|actually|really|in fact|jetzt|nun|inzwischen|mittlerweile|eigentlich"
    r"|offiziell|finalement|désormais|maintenant|en fait|officiellement|finalmente|ahora"
    r"|en realidad|oficialmente|agora|afinal|na verdade|ora|adesso|in realtà|ufficialmente"
    r"|tegenwoordig|inmiddels|nu|eigenlijk|officieel|numera|nå|egentligen|egentlig|officiellt"
)
_NOT: Final = r"not|nicht|keine?|pas|non|no|não|niet|geen|inte|ikke|nie"
# Behind what it is not: "…, it is Kerry Education Trust", "…, sondern der Verein".
_BUT: Final = re.compile(
    r"(?:[,;:.]\s*|\s)(?:it is|it['’]s|that['’]s|but(?: rather)?|sondern|es ist|das ist"
    r"|mais(?: plutôt)?|c['’]est|sino|es|mas(?: sim)?|é|ma|bensì|è|maar|het is|utan|det är|men"
    r"|det er)\s",
    re.IGNORECASE,
)
# Between words of a name.
_JOINT: Final = (
    r"(?:of|the|for|and|du|des|de|della|dello|delle|dei|degli|del|di|da|dos|das|do|et|und|van|der"
    r"|die|für|vom|von|zur|zum|zu|am|im|las|les|los|la|le|il|lo|gli|och|og|en|in|e|y|i|w|na)"
)
_CAPITAL: Final = r"(?:[dlDL]['’])?[A-ZÀ-Þ0-9][\w'’&+/-]*(?:\.(?=[\w,]|\s[A-ZÀ-Þ]))?"
_NAME: Final = re.compile(
    rf"(?P<kind>[a-zß-ÿ][\w'’-]+\s(?:[a-zß-ÿ][\w'’]*\s){{0,4}}?(?:[dl]['’])?)?"
    rf"{_CAPITAL}(?:(?:\s(?:[&+]\s|{_JOINT}\s){{0,3}}(?:[dl]['’])?|\s[–—]\s|,\s(?=e\.?V))"
    rf"{_CAPITAL}){{0,9}}"
)
_ARTICLE: Final = re.compile(
    r"(?:(?:the|our|der|die|das|dem|den|unser\w{0,2}|la|le|les|notre|el|los|las|nuestr[oa]|o|a|os|as"
    r"|noss[oa]|il|lo|gli|nostr[oa]|de|het|onze|ons)\s+|[Ll]['’])"
)
_QUOTED: Final = re.compile(r"[\"“„«‹]\s?(?P<name>[^\"“”„«»‹›]{2,80}?)\s?[\"”“»›]")
_BRACKET: Final = re.compile(r"\s\((?=[A-ZÀ-Þ])[^()]{2,60}\)")
# Kinds of houses with their articles behind them.
_NORDIC: Final = re.compile(
    r"(?:före?ning|fören?ing|firma|bolag|butik|stiftelse|företag|foreninge?|firmae?|selskab|selskap"
    r"|verkstad|skola|skole|museu?m?)(?:en|et|t|n)?",
    re.IGNORECASE,
)
# Before a name that is all of a sentence.
_LEAD: Final = re.compile(
    r"\W*(?:(?:sorry|actually|oh|no|yes|well|also|eigentlich|ja|nein|en fait|non|oui|no|sí|sì|sim"
    r"|não|nee|nej)[,.]?\s+)*"
    r"(?:(?:it['’]?s|it is|that['’]?s|we are|we['’]re|es ist|das ist|wir sind|wir heißen"
    r"|wir heissen|c['’]est|nous sommes|on est|es|somos|é|è|siamo|het is|we zijn|wij zijn"
    r"|det är|vi är|det er|vi er|just|nur|bitte|please|make it|put|rather|lieber|plutôt)\s+)?"
    r"(?:(?:für|for|pour|para|per|voor|för)\s+)?"
    r"(?:(?:the|der|die|das|dem|den|la|le|les|l['’]|el|los|las|o|a|os|as|il|lo|de|het)"
    r"(?:\s+|(?<=['’])))?",
    re.IGNORECASE,
)
# "… is the name of us", "… is what we are called", "… heißen wir".
_IS_OURS: Final = re.compile(
    r"\s(?:(?:is|ist|est|es|é|è|är|er)\s(?:the name of us|(?:the|our) (?:full |right )?name"
    r"|what we(?: are|['’]re) called|der name|unser name|le nom|notre nom|el nombre|nuestro nombre"
    r"|o nome|o nosso nome|il nome|il nostro nome|de naam|onze naam|namnet|vårt namn|navnet)"
    r"|(?:heißen|heissen) wir|heten (?:we|wij)|heter vi|nous nous appelons|nos llamamos)\b",
    re.IGNORECASE,
)


def told(text: str, known: str | None) -> Found[str] | None:
    """Return the employer's name that a reply gives in place of the `known` one."""
    for sentence in sentences_in(text):
        if len(sentence) > _LONGEST or _only_asks(sentence):
            continue
        names = (name for name in _names(sentence, known) if fold(name) != fold(known or ""))
        if name := max((each for each in names if not _is_post(each)), key=len, default=""):
            return Found(name, sentence)
    return None


def tells(sentence: str) -> bool:
    """Whether a sentence says who the employer is, outright."""
    return _says().search(sentence) is not None


def _only_asks(sentence: str) -> bool:
    """Whether a sentence is a question, and none that wants the name changed at its end."""
    wished = wishes(sentence) or wishes(sentence.rpartition(",")[2])
    return is_question(sentence) and not wished


def _names(sentence: str, known: str | None) -> Iterator[str]:
    for match in _says().finditer(sentence):
        if match["kind"] and not (is_kind(match["kind"]) or _NORDIC.fullmatch(match["kind"])):
            continue  # "my brother is called Paul"
        rest = sentence[match.end() :]
        if match["denied"]:
            behind = _BUT.search(rest)
            rest = rest[behind.end() :] if behind else ""
        if name := _name_at(rest.lstrip(" :")):
            yield name
    if (ours := _IS_OURS.search(sentence)) is not None:
        lead = _LEAD.match(sentence)
        before = sentence[lead.end() if lead else 0 : ours.start()]
        told = before.split()
        if before[:1].isupper() and len(told) <= _FEW and SMALL.isdisjoint(told):
            yield " ".join(told)
    alone = _LEAD.sub("", without_courtesy(sentence), count=1).strip(" .,;:!")
    name = _name_at(alone)
    whole = _is_fuller(name, known) if known else name == alone and _is_house(name)
    if name[:1].isupper() and whole:
        yield name


def _is_post(name: str) -> bool:
    """Whether it is a job's name, and no house's: "Head Baker", but "Baker & Sons"."""
    return is_role(name) and not (has_kind(name) or LEGAL.search(f" {name}"))


def _is_house(name: str) -> bool:
    """Whether a name alone shows whose it is: its kind of house, or its legal form."""
    return len(name.split()) > 1 and (has_kind(name) or LEGAL.search(f" {name}") is not None)


def _is_fuller(name: str, known: str) -> bool:
    """Whether a name has all words of the known one, in their order, and more."""
    more, own = (WORD.findall(fold(each)) for each in (name, known))
    if len(more) <= len(own):
        return False
    return any(more[at : at + len(own)] == own for at in range(len(more) - len(own) + 1))


def _name_at(text: str) -> str:
    """Return the name that a text begins with: its words with capitals, and what joins them."""
    quoted = _QUOTED.match(text)
    if quoted is not None:
        return quoted["name"]
    article = _ARTICLE.match(text)
    match = _NAME.match(text, article.end() if article else 0)
    if match is None or (match["kind"] and not is_kind(match["kind"].split()[0])):
        return ""
    bracketed = _BRACKET.match(text, match.end())
    return match[0] + (bracketed[0] if bracketed else "")


@cache
def _says() -> re.Pattern[str]:
    """Match "the official employer is", "the association is now called", "the name should be"."""
    article = rf"(?:{bracket(words('articles'))}(?:\s+|(?<=['’])))"
    so = rf"{words('named_so')}|heter|hedder"
    is_it = rf"(?:{words('copula')}|{so}|firmiert als|should be|must be)"
    name = r"name|firmenname|nom|nombre|nome|naam|namn|navn"
    called = rf"(?P<kind>[\w-]{{3,30}})\s+(?:{so})"
    return compiled(
        rf"(?<![\w'’])(?:{article}?(?:(?:{_OFFICIAL})\s+)?{bracket(label_words(Topic.ORGANIZATION))}"
        rf"(?:\s+(?:{name}))?(?:\s+(?:{_OFFICIAL}))?\s+{is_it}"
        rf"|{article}(?:{name})\s+(?:at the top|on top|oben|en haut|arriba|in alto|bovenaan)"
        rf"\s+{is_it}|{article}?{called})\s+(?:(?:{_BY_NOW})\s+)*(?P<denied>(?:{_NOT})\s)?",
        re.IGNORECASE,
    )
