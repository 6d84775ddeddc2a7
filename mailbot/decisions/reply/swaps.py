"""What a sentence says is wrong in a text, each with what is right: "5% instead of 3%".

A figure that is told without its unit keeps the one that stands there: "8%, not 6". Words that
nothing sets off ("competitor, not concurrent firm") are only a guess at what is wrong: whoever
takes it has to find it, word for word, in the text that is to be put right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from mailbot.decisions.language.phrasing import found, plain
from mailbot.decisions.reply.revision_words import CHANGES, SHOULD
from mailbot.reading.facts import ahead
from mailbot.reading.facts.vocabulary import spoken

# Single marks, too, where they are no apostrophes.
QUOTED: Final = re.compile(
    r"(?:[\"“”„«]\s?"
    r"|(?<![\w'’])['‘‚‹])([^\"“”„«»\s](?:(?:(?!\s['‘‚])[^\"“”„«»]){0,298}?[^\"“”„«»\s])?)"
    r"(?:\s?[\"”“»]|['’‘›](?!\w))"
)
_QUOTES: Final = re.compile(r"^[\"“”„«»‘’‚'‹›\s]+|[\"“”„«»‘’‚'‹›\s]+$")
# "5'600", "34 500": what only parts the thousands is of the figure
_DIGITS: Final = (
    r"(?:\d{1,3}(?:['’\u00a0\u202f\u2009 ]\d{3}(?!\d)){1,3}(?:[.,]\d{1,2})?"
    r"|\d[\d.,]{0,12}(?<![.,]))"
)
_FIGURE: Final = re.compile(rf"(?<![\w.,]){_DIGITS}(?!\w)")
_NAMED: Final = rf"(?:[\"“„«]([^\"“”„«»]{{1,300}})[\"”“»]|({_DIGITS}(?:\s?%)?))"
_NOT: Final = (
    r"(?:instead of|rather than|and not|not|(?:an)?statt|und nicht|nicht|au lieu de|plutôt que"
    r"|et (?:non|pas)|(?:et )?non pas|pas|en (?:lugar|vez) de|y no|no|em vez de|e não|não"
    r"|invece di|in luogo di|al posto di|e non|non|in plaats van|en niet|niet|i stället för|inte"
    r"|i stedet for|ikke"
    r"|zamiast|a nie|nie)"
)
_AFTER_ALL: Final = re.compile(
    rf"{_NAMED}[^.!?\d]{{0,60}}?\b{_NOT}\s(?:[\w'’]+\s){{0,3}}?{_NAMED}",
    re.IGNORECASE,
)
_RATHER: Final = re.compile(
    rf"\b{_NOT}\s(?:[\w'’]+\s){{0,2}}?{_NAMED}[^.!?\d]{{0,40}}?,?\s"
    rf"(?:but|sondern|mais|sino|ma|mas|maar|utan|men|lecz|tylko)\s(?:[\w'’]+\s){{0,2}}?{_NAMED}",
    re.IGNORECASE,
)
_UNIT: Final = re.compile(
    r"\s?(?:%|per ?cent\b|prozent\b|pour ?cent\b|por ?cien(?:to)?\b|por cento\b|per cento\b"
    r"|procent\b|prosent\b)",
    re.IGNORECASE,
)
_AROUND: Final = " …,;:!?"

_WORD: Final = r"[^.,;:!?()\"“”„«»\s]"
_WORDS: Final = rf"{_WORD}(?:[^.,;:!?()\"“”„«»]{{0,78}}?{_WORD})?"
_MARKED: Final = r"[\"“„«‘‚][^\"“”„«»]{1,200}?[\"”“»’‘]"
_ANY: Final = rf"(?:{_MARKED}|{_WORDS})"
_CLOSES: Final = r"(?=\s*(?:[.,;:!?()]|$))"
_BUT: Final = (
    r"(?:but(?: rather)?|sondern|mais(?: plutôt)?|sino|ma|bensì|mas(?: sim)?|maar"
    r"|utan|men|lecz|tylko)"
)
_INSTEAD: Final = (
    r"(?:instead of|rather than|in place of|(?:an)?statt|anstelle von|au lieu d[eu']|à la place de"
    r"|plutôt qu[e']|piuttosto che|más bien que|liever dan|hellre än|heller (?:end|enn)"
    r"|en (?:lugar|vez) de|em vez de|invece (?:di|che)|in luogo di|al posto di|in plaats van"
    r"|i stället för|i stedet for"
    r"|zamiast)"
)
_WRITE: Final = (
    r"(?:please|kindly|just|write|put|say|use|read|print|it should (?:say|read|be)|it is|it['’]s"
    r"|bitte|schreiben sie|schreibt|schreib|lieber|nur|einfach|muss es|soll es|heißt es|écrivez"
    r"|écris|mettez|mets|plutôt|il faut(?: mettre| lire)?|merci de mettre|svp|pongan?|poned|pon"
    r"|escriban?|mejor|por favor|debe (?:decir|poner)|ponham?|escrevam?|por favor|antes|deve ser"
    r"|mettete|metta|metti|scrivete|scriva|scrivi|per favore|meglio|graag|liever|schrijf|zet"
    r"|gewoon|skriv|hellre|heller|tack|gärna|proszę|napisać)"
)
_INSTEAD_FIRST: Final = re.compile(
    rf"\b{_INSTEAD}\s?(?P<old>{_ANY}),?\s(?:{_WRITE},?\s)+(?P<new>{_ANY}){_CLOSES}", re.IGNORECASE
)
_NOT_BUT: Final = re.compile(
    rf"\b{_NOT}\s(?P<old>{_ANY}),?\s{_BUT}\s(?P<new>{_ANY}){_CLOSES}", re.IGNORECASE
)
_NOT_WORDS: Final = re.compile(
    rf"(?:(?<=[,(])\s?|\s)(?P<mark>{_INSTEAD}|{_NOT})\s(?P<old>{_ANY}){_CLOSES}", re.IGNORECASE
)
_EXCHANGE: Final = re.compile(
    r"\b(?:change|replace|correct|swap|substitute|ersetzen sie|ersetzt|ersetze|ändern sie|ändert"
    r"|remplacez?|remplacer|changez?|corrigez|cambi(?:e|en|ad|ar|ate|are|a|i)|sustituy(?:a|an|e)"
    r"|sustituir|reempla(?:ce|cen|za|zar)|sostitui(?:te|re|sca|sci)|correggete|mud(?:e|em|ar)"
    r"|troqu(?:e|em)|substitu(?:a|am|ir)|vervang(?:en)?|verander(?:en)?|wijzig|byt|ersätt|ändra"
    r"|erstatt|bytt|udskift|zamie[nń](?:cie|ić)?)\s"
    rf"(?P<old>{_ANY})\s(?:bitte\s)?(?:to|by|with|into|durch|in|zu|par|en|por|a|con|com|door|naar"
    rf"|mot|med|till|na)\s(?P<new>{_ANY}?)"
    rf"(?:\s(?:please|bitte|ersetzen|ändern|svp|graag|tack))?{_CLOSES}",
    re.IGNORECASE,
)
_FOR: Final = re.compile(
    rf"\bfor\s(?P<old>{_ANY}),?\s(?:please\s)?(?:read|write|put)\s(?P<new>{_ANY}){_CLOSES}",
    re.IGNORECASE,
)
_BY_LAST: Final = re.compile(  # "„X“ bitte durch „Y“ ersetzen", where the verb stands last
    rf"(?P<old>{_MARKED})\s(?:bitte\s|muss\s|sollte\s|graag\s)?(?:durch|in|zu|door)\s"
    rf"(?P<new>{_MARKED}|\d{_WORDS})\s(?:zu\s)?(?:ersetzen|ersetzt|ändern|vervangen)\b",
    re.IGNORECASE,
)
_READS: Final = re.compile(
    rf"(?P<old>{_MARKED})\s(?:(?:should|must|ought to|has to|needs to)(?: rather| please| just)?"
    r" (?:be|read|say)|muss|soll(?:te)?|doit (?:être|se lire)|devrait être|debe(?:ría)? (?:ser"
    r"|decir)"
    r"|deve(?:ria)? (?:ser|dizer|essere|dire)|dovrebbe (?:essere|dire)|moet (?:zijn)?|ska vara"
    rf"|skal være|powinno być)\s:?\s?(?!(?:nicht|not|pas|no|non|não|niet|inte|ikke|nie"
    rf"|weg)\b)(?P<new>{_ANY})(?:\s(?:heißen|lauten|sein|worden|luiden|zijn))?"
    rf"{_CLOSES}",
    re.IGNORECASE,
)
_ARROW: Final = re.compile(rf"(?P<old>{_ANY})\s?(?:->|→|=>)\s?(?P<new>{_ANY}){_CLOSES}")
# What leads to the words that are right.
_IS: Final = re.compile(
    r"(?:\b(?:its|thats|is|are|be|read|reads|say|says|said|mean|meant|write|put|called|ist|sind"
    r"|sein|heißt"
    r"|heißen|lautet|lauten|meine|meinte|gemeint|est|sont|être|s['’]appelle|es|son|ser|sea|se llama"
    r"|é|são|chama-se|sono|essere|chiama|zijn|heet|wordt|är|heter|er|hedder|jest|są|to)"
    r"|['’]s|\bc['’]est|\bcom['’]è|(?<!\w)è|:)\s+(?:(?:a matter of|really|actually|rather"
    r"|eigentlich"
    r"|richtig|plutôt|en realidad|in realtà|na verdade|eigenlijk|egentligen)\s)?",
    re.IGNORECASE,
)
_LEAD: Final = re.compile(
    r"(?:please|sorry|oh|oops|no|well|actually|bitte|nein|ach|pardon|non|perdón|scusate|desculpe"
    r"|nee|nej|nie)[,:]?\s+",
    re.IGNORECASE,
)
_ARTICLE: Final = re.compile(
    r"(?:the|an?|eine?[nrms]?|der|die|das|de[nmr]|le|la|les|une?|l['’]|el|los|las|una?|uno|il|lo"
    r"|gli"
    r"|i|o|os|as|uma?|de|het|een|en|ett|et)(?:\s|(?<=['’]))",
    re.IGNORECASE,
)
# Behind the words that are wrong: "not X as you have it".
_AS: Final = re.compile(
    r"\s(?:as|like|wie|comme|como|come|zoals|som|jak|please|bitte|anymore|any more|mehr|svp"
    r"|s['’]il|por favor|per favore|graag|any longer|there|da|dort)\b.*$",
    re.IGNORECASE,
)
# Behind the words that are right: "bitte X schreiben".
_VERB_LAST: Final = re.compile(
    r"\s(?:schreiben|setzen|nehmen|heißen|lauten|sagen|ersetzen|ändern|please|bitte|svp|merci"
    r"|por favor"
    r"|per favore|graag|zetten|schrijven|tack|takk)$",
    re.IGNORECASE,
)
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_LONGEST: Final = 400  # characters of a sentence in which they are looked for
_MOST: Final = 8  # words of a side
_FEW: Final = 4  # and where nothing leads to them
_FEWEST: Final = 3  # and no comma parts them from the "not"
# A "not" that needs no comma before it.
_PLAINLY: Final = re.compile(
    rf"{_INSTEAD}|and not|und nicht|et (?:non|pas)|y no|e n[ãa]o|e non|en niet|a nie", re.IGNORECASE
)
_ES: Final = re.compile(r"es|son|ser|sea|se llama|:", re.IGNORECASE)
# In what is no other side: "as I said, not …", "sorry, not …", "that's wrong, not …".
_EMPTY: Final = re.compile(
    r"^\W*$|\b(?:i|we|you|they|it|this|that|there|ich|wir|sie|ihr|es|das|je|nous|vous|on|ce|yo|nos"
    r"|nosotros|eso|esto|io|noi|voi|questo|eu|nós|isso|isto|ik|wij|we|jullie|dit|dat|jag|vi|det|jeg"
    r"|to|please|sorry|thanks?|thank|yes|no|okay|ok|right|wrong|correct|fine|good|welcome|allowed"
    r"|bitte|danke|ja|nein|gut|richtig|falsch|erlaubt|merci|oui|non|bien|faux|juste|pardon|gracias"
    r"|sí|vale|mal|grazie|sì|bene|giusto|sbagliato|obrigad[oa]|sim|certo|errado|bedankt|goed|fout"
    r"|tack|takk?|bra|fel|is|are|was|were|has|have|need|needs|ist|sind|war|hat|haben|est|sont|es"
    r"|son"
    r"|è|sono|é|são|zijn|är|er|jest|are|of|and|und|et|y|e|en|och|og|or|oder)(?:['’](?:s|re|m))?\s*$"
    r"|^\W*(?:i|we|you|they|as|like|ich|wir|wie|je|nous|vous|on|comme|yo|como|io|come|eu|ik|wij"
    r"|zoals"
    r"|jag|vi|som|jeg|but|only|just|aber|nur|mais|pero|ma|mas|maar|men)\b",
    re.IGNORECASE,
)
_PLAIN: Final = re.compile(r"\W*(?:\d[\d.,]*|[\w'’]{1,3})\W*")
_FIGURES: Final = re.compile(rf"{_DIGITS}\s?%?")


def swaps(sentence: str) -> Iterator[tuple[str, str]]:
    """Give what a sentence says is wrong, each with what is right."""
    if match := _RATHER.search(sentence):
        yield _token(match[1], match[2]), _token(match[3], match[4])
    if match := _AFTER_ALL.search(sentence):
        yield _token(match[3], match[4]), _token(match[1], match[2])


def worded(sentence: str) -> Iterator[tuple[str, str]]:
    """Give what a sentence may say is wrong, each with what is right, in words of its own."""
    sentence = sentence[:_LONGEST]
    for pattern in (_INSTEAD_FIRST, _NOT_BUT, _EXCHANGE, _FOR, _BY_LAST, _READS, _ARROW):
        if match := pattern.search(sentence):
            yield from _sides(match["old"], match["new"])
    for match in _NOT_WORDS.finditer(sentence):
        yield from _sides(match["old"], _said_before(sentence[: match.start()], match["mark"]))


def _said_before(text: str, mark: str) -> str:
    """Return the words that a text ends with, behind what leads to them; `mark` is the "not".

    Without a comma before it, or what leads to them, only a few words are the other side.
    """
    apart = text.endswith((",", "(")) or _PLAINLY.fullmatch(mark) is not None
    text = text.rstrip(" ,(")
    if (marked := list(QUOTED.finditer(text))) and marked[-1].end() == len(text):
        return marked[-1][1]
    leads = list(_IS.finditer(text))
    clause = (
        text[leads[-1].end() :] if leads else _LEAD.sub("", re.split(r"[.,;:!?()]\s", text)[-1])
    )
    brief = len(clause.split()) <= (_FEW if apart else _FEWEST) or ahead.is_all(clause)
    none = mark.casefold() == "no" and not (leads and _ES.match(leads[-1][0]))  # "no CV"
    return "" if none or _EMPTY.search(clause) or not (brief or (leads and apart)) else clause


def _sides(old: str, new: str) -> Iterator[tuple[str, str]]:
    """Give the two sides of a swap, as they are and without their articles."""
    was, now = (_QUOTES.sub("", each).strip(_AROUND) for each in (old, _VERB_LAST.sub("", new)))
    for short in dict.fromkeys((was, _AS.sub("", was))):
        bare, right = (_ARTICLE.sub("", each, count=1) for each in (short, now))
        for one, other in dict.fromkeys(((short, now), (bare, right))):
            brief = 0 < len(one.split()) <= _MOST and 0 < len(other.split()) <= _MOST
            number = is_figure(one) or spoken("numerals").fullmatch(one.casefold())
            if brief and (number or not _PLAIN.fullmatch(one)):
                yield one, other


def quotations(sentence: str) -> Iterator[str]:
    """Give what a sentence quotes, as it stands there."""
    for each in QUOTED.findall(sentence):
        yield each.strip(_AROUND)


def is_figure(token: str) -> bool:
    """Whether a token is a figure and no more."""
    return _FIGURES.fullmatch(token) is not None


def align(old: str, new: str, line: str) -> str:
    """Return what is right without the words of the line around what is wrong: "by June"."""
    span = place(old, line)
    if span is None:
        return new
    if is_figure(old) and not is_figure(new):
        figures = _FIGURES.findall(new)
        return figures[-1].strip() if len(figures) == 1 else new
    words, before, behind = new.split(), line[: span[0]].split(), line[span[1] :].split()
    for count in range(min(len(words) - 1, len(before)), 0, -1):
        if _same(words[:count], before[-count:]):
            words = words[count:]
            break
    for count in range(min(len(words) - 1, len(behind)), 0, -1):
        if _same(words[-count:], behind[:count]):
            words = words[:-count]
            break
    return " ".join(words)


def _same(some: list[str], others: list[str]) -> bool:
    return [each.strip(_AROUND).casefold() for each in some] == [
        each.strip(_AROUND).casefold() for each in others
    ]


def holds(token: str, line: str) -> bool:
    """Whether a figure without its unit, or some words, stand in a line."""
    return place(token, line) is not None


def within(
    sentence: str, lines: Sequence[str], at: int | None, *, either: bool = False
) -> tuple[int, str] | None:
    """Return the one line that has what a sentence says is wrong, put right; `at` is the one meant.

    `either` also hears where nothing says which of two is wrong: it is the one that stands there.
    """
    for old, new in changed(sentence, meant=at is not None) if either else swaps(sentence):
        holding = [
            each
            for each, line in enumerate(lines)
            if place(old, line) and at in {None, each} and not (either and place(new, line))
        ]
        if len(holding) == 1 and old != new:
            return holding[0], put(old, new, lines[holding[0]])
    return None


def within_words(words: str, line: str) -> str:
    """Return a line with words that are wanted for some of its own; "" where they are none of it.

    "overdue customer invoices" in "invoices down from 86 to 30": all that it measures stays.
    """
    wanted, own = words.split(), line.split()
    if any(map(str.isdigit, words)) or len(wanted) >= len(own) or not any(map(str.isdigit, line)):
        return ""
    known = {each.strip(_AROUND).casefold() for each in wanted}
    spots = [at for at, each in enumerate(own) if each.strip(_AROUND).casefold() in known]
    if not spots or spots[-1] - spots[0] >= len(wanted):
        return ""
    told = [*own[: spots[0]], *wanted, *own[spots[-1] + 1 :]]
    whole = " ".join(told)
    return whole[:1].upper() + whole[1:] if line[:1].isupper() else whole


def figures(text: str) -> tuple[str, ...]:
    """Return the figures of a text, each with a percent sign where it is so many in a hundred."""
    found_at = list(_FIGURE.finditer(text))
    return tuple(f"{each[0]}{'%' if _UNIT.match(text, each.end()) else ''}" for each in found_at)


def put(old: str, new: str, line: str) -> str:
    """Put what is right in the place of what is wrong; a figure keeps the unit that it has."""
    span = place(old, line)
    if span is None:
        return line
    start, end = span
    bare = new.removesuffix("%").rstrip() if _UNIT.match(line, end) else new
    right = bare if old[:1].isdigit() else new
    if start == 0 and line[:1].isupper() and not old[:1].isupper():
        right = right[:1].upper() + right[1:]
    return f"{line[:start]}{right}{line[end:]}"


def changed(sentence: str, *, meant: bool) -> Iterator[tuple[str, str]]:
    """Give the two figures, or quotations, of a sentence that changes one to the other.

    Figures stand in a sentence for much else: where no line is `meant`, it has to say so. Who
    quotes what stands there, and one thing more, wants that.
    """
    bare = plain(sentence)
    for told, figure in ((QUOTED.findall(sentence), False), (figures(sentence), True)):
        two = [each.strip(_AROUND) for each in told]
        if figure and sum(_YEAR.fullmatch(each) is not None for each in two) == 1:
            continue  # "under 2% by June 2027"
        should = not figure or (found(SHOULD, bare) and meant)
        if len(two) == 2 and (should or found(CHANGES, bare)):
            yield two[0], two[1]
            yield two[1], two[0]


def place(token: str, line: str) -> tuple[int, int] | None:
    """Return where a figure without its unit, or a quotation, stands in a line."""
    bare = token.removesuffix("%").rstrip()
    if not bare:
        return None
    part = re.compile(rf"(?<![\w.,]){re.escape(bare)}(?!\w|[.,]\d)", re.IGNORECASE)
    found_at = [match.span() for match in part.finditer(line)]
    with_unit = [span for span in found_at if _UNIT.match(line, span[1])]
    if bare != token:
        return with_unit[0] if with_unit else None
    return next((span for span in found_at if span not in with_unit), (*with_unit, None)[0])


def _token(quoted: str | None, figure: str | None) -> str:
    return (quoted or figure or "").strip(_AROUND)
