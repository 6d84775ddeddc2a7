"""Names that an employer insists on: "Title: field engineer (radio)", "the exact name is “…”".

Who reads a first mail leaves off brackets and legal forms, as most are no part of a name. Who says
in a reply what a name is has seen it without them: it is taken as they write it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import islice
from typing import Any, Final

from mailbot.decisions.language.speech import folded
from mailbot.decisions.language.speech import words as spoken_words
from mailbot.decisions.reply import title_called
from mailbot.decisions.reply.remarks import mends, sentences_in, wishes
from mailbot.reading.alternations import compiled
from mailbot.reading.facts import worksite
from mailbot.reading.facts.domain_name import LEGAL
from mailbot.reading.facts.house_name import has_kind, is_kind
from mailbot.reading.facts.labels import split_label
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.role import GENDER, is_role
from mailbot.reading.facts.vocabulary import bracket, label_words, words
from mailbot.reading.folding import WORD, fold
from mailbot.terms import Fact, Found, Listing

_MOST: Final = 10  # words of a name
_STEM: Final = 4  # letters by which two names share a word
_SHORT: Final = 5  # words of a title that no word for a role vouches for
_BRIEF: Final = 8  # words of a sentence that says the employer's name and no more
_LINE: Final = 400  # characters of a line that are looked at

_NAMES: Final = {Topic.TITLE: Fact.TITLE, Topic.ORGANIZATION: Fact.ORGANIZATION}
_MARK: Final = re.compile(r"^\s*(?:[-*•–]|\(?[\da-z][.)])\s+")
_QUOTED: Final = re.compile(r"[\"“„«‹]\s?(?P<name>[^\"“”„«»‹›]{2,80}?)\s?[\"”“»›]")
_RIGHT: Final = (
    r"correct|exact|right|full|proper|official|genaue|richtige[rn]?|volle|korrekte[rn]?|bon|vrai"
    r"|correcto|exacto|esatto|giusto|corretto|completo|correto|exato|certo|juiste|volledige|rätt"
    r"|rätta|riktig|rigtig|rette?"
)
_EXACT: Final = (
    r"exact|complet|correct|correcto|exacto|esatto|giusto|corretto|completo|correto|exato|certo"
)
_NAME: Final = (
    rf"(?:(?P<very>{_RIGHT})\s+)?(?:name|nom(?:bre)?|nome|naam|navn|namn|nazwa)"
    rf"(?:\s+(?P<exact>{_EXACT}))?"
)
_OF_HOUSE: Final = (
    r"(?:\s+(?:of|de|des|der|du|del|della|dello|do|da|van|av|af)(?:\s+(?:the|la|las|los|het|de|our"
    r"|nostr[oa]|onze))?\s+\w+|\s+(?:de l|dell|d)['’]\s?\w+)?"
)
_OUR: Final = r"our|unser|notre|nuestr[oa]|(?:il |la )?nostr[oa]|(?:o |a )?noss[oa]|onze|vår"
_WE_ARE: Final = (
    r"we(?: are|['’]re)(?: called)?|wir (?:sind|hei(?:ß|ss)en)|nous (?:sommes|nous appelons)"
    r"|on s['’]appelle|somos|nos llamamos|chamamo-nos|nos chamamos|siamo|ci chiamiamo"
    r"|(?:wij|we) (?:zijn|heten)|vi (?:er|är|heter|hedder)|jesteśmy|nazywamy się"
)
_SHOULD_BE: Final = (
    r"(?:should|must|has to|ought to)(?: just| please| rather)? (?:be|read|say)"
    r"|(?:muss|soll(?:te)?) (?:[a-zß-ÿ]+ ){0,2}(?:lauten|heißen|sein)"
    r"|(?:doit|devrait) (?:être|s['’]appeler)|debe(?:ría)? (?:ser|llamarse|decir)"
    r"|deve(?:ria)? (?:ser|chamar-se)|(?:deve|dovrebbe) (?:essere|chiamarsi)"
    r"|moet (?:zijn|luiden)|ska vara|skal være|powinno być"
)
TRULY: Final = (
    r"only|just|simply|nur|bloß|einfach|schlicht|seulement|simplement|juste|solo|sólo|solamente"
    r"|simplemente|só|apenas|somente|soltanto|semplicemente|solamente|alleen|gewoon|slechts"
    r"|bara|endast|kun|bare|tylko"
    r"|correctly|actually|really|officially|exactly|in full|now|richtig|eigentlich|vollständig"
    r"|genau"
    r"|korrekt|offiziell|jetzt|nun|exactement|officiellement|en réalité|maintenant|en realidad"
    r"|exactamente|oficialmente|ahora|na verdade|exatamente|agora|in realtà|esattamente"
    r"|ufficialmente|ora|eigenlijk|voluit|officieel|nu|also|daher|demnach|donc|entonces|quindi|dus"
)
# The name of a job, in a sentence beside which a quotation is that name.
_TITLE: Final = re.compile(
    r"\b(?:(?:job )?title|designation|role|(?:stellen|job)?titeln?|(?:stellen|berufs)?bezeichnung"
    r"|stelle|intitulé|titre|poste|título|puesto|cargo|função|titolo|qualifica|posto|rubrik|überschrift|heading|headline"
    r"|functie(?:titel|naam)?|titt?elen|tittel|stillingsbetegnelse|nazwa stanowiska)\b",
    re.IGNORECASE,
)
# Takes up a name spoken of before, and says what it is to be: "It should be", "il faut".
_SO_IT_IS: Final = re.compile(
    rf"(?:(?:it|this|that|er|sie|es|der|die|das|il|elle|cela|ça|él|ella|esse|este|ele|ela|esso|hij"
    rf"|het|dat|deze|den|det)\s(?:{_SHOULD_BE}|is|lautet|heißt|ist|est|es|é|è|heet|är|er)"
    r"|(?:er|es|da|das) (?:muss|müsste|soll|sollte)(?: da| dort| richtig)?(?=\s[\"“„«‹])"
    r"|il faut(?: mettre| écrire)?|c['’]est|debe (?:ser|decir)|hay que poner|va scritto"
    r"|deve ser|tem de ser"
    r"|(?:the )?(?:right|correct)(?: one)?(?: is)?|richtig(?: ist| wäre| muss)?"
    r"|(?:der |die |das )?richtige(?: ist)?"
    r"|le bon(?: est)?|lo correcto(?: es)?|el correcto(?: es)?|o certo(?: é)?|quello giusto(?: è)?"
    r"|juist(?: is)?|rätt(?: är)?|riktig(?: er)?|rigtigt(?: er)?)"
    rf"(?:\s(?:{TRULY}))?\s*(?P<colon>:)?\s+(?=[\"“„«‹]|[A-ZÀ-Þ])",
    re.IGNORECASE,
)
# Behind a name's comma: a word to us, and none of the name.
_WORD_TO_US: Final = folded("""
    as please not no sorry again thanks before wrote said instead i we you it wie bitte nicht kein
    danke statt schon geschrieben ich wir comme svp pas merci plutôt je nous como por favor gracias
    come grazie non não obrigado zoals graag niet dank alstublieft som tack takk
""")
_HOUSE: Final = re.compile(
    r"\b(?:name|company|firm|firmenname\w*|employer|organi[sz]ation|firma|unternehmen|arbeitgeber|nom|entreprise"
    r"|société|nombre|empresa|nome|ditta|azienda|società|naam|bedrijf|namn|navn|nazwa|firmy)\b",
    re.IGNORECASE,
)
# Before a name that is not meant: "rather than", "statt nur"; "que" of "plutôt X que Y".
_REJECTS: Final = re.compile(
    r"\b(?:not|no|instead of|rather than|than|nicht|kein|(?:an)?statt|pas|non|au lieu de|que"
    r"|en (?:lugar|vez) de|não|em vez de|che|invece di|niet|geen|dan|in plaats van|inte|ikke|nie)"
    r"(?:\s(?:just|only|merely|nur|bloß|einfach|seulement|juste|solo|sólo|só|apenas|soltanto"
    r"|alleen|maar|bara|bare))?\s?$",
    re.IGNORECASE,
)
_RATHER: Final = re.compile(
    r"^(?:rather|better|please|lieber|besser|bitte|plutôt|mejor|antes|piuttosto|meglio|liever"
    r"|beter|graag|hellre|heller)\s+(?=[\"“„«‹])",
    re.IGNORECASE,
)
# Between "the title is" and the name: the words of "as follows", and a colon.
_LEAD: Final = re.compile(r"(?:[a-zß-ÿ'’]+\s){0,5}[a-zß-ÿ'’]+\s?:\s+")
_ADDS: Final = re.compile(
    r"\b(?:add|missing|ergänz\w+|fehlt|dazu|ajout\w+|manque|añad\w+|falta|aggiung\w+|manca"
    r"|acrescent\w+|toevoeg\w*|voeg|ontbreekt|lägg till|tilføj|legg til)\b",
    re.IGNORECASE,
)
# An aside behind an employer's name: "AG (das gehört dazu)".
_ASIDE: Final = re.compile(r"\s\((?=[a-zß-ÿ])[^()]*\s[^()]*\s[^()]*\).*")
# behind a name that a sentence goes on from: "we are X and look for", "we are X in Y"
_GOES_ON: Final = re.compile(
    r"\s(?:and|und|et|y|e|en|och|og|on|under|as|by|auf|unter|als|sur|sous|sul|op|på)"
    r"\s(?=[a-zß-ÿ]).*"
    r"|\s(?:in|im|at|near|bei|en|à|em|a|te|i)\s(?=[A-ZÀ-Þ]).*"
)
# where a name ends, and what is said of it begins: "…, not …", "… (et non …)", "…. You left it out"
_BEHIND: Final = re.compile(
    r"\s*[(,;–-]?\s*(?<!\w)(?:(?:and|und|et|y|e|en)\s)?(?:not|nicht|non|pas|no|não|niet|instead of"
    r"|rather than|(?:an)?statt|au lieu|en (?:lugar|vez)|em vez|invece|in plaats|without|ohne|sans"
    r"|please|bitte|merci|por favor|per favore|graag"
    r"|(?:just )?(?:as|like) (?:before|it was)|wie (?:bisher|vorher|zuvor)|comme avant|como antes"
    r"|come prima|zoals (?:eerst|voorheen)|som (?:förut|før|innan)"
    r"|jak (?:poprzednio|wcześniej))\b.*"
    r"|,\s(?=[a-zß-ÿ]).*|\s[–—-]\s.*|[;!?].*"
    r"|(?<!\bCoop)(?<!\b[DS]r)(?<!\bDra)(?<!\bSt)(?<!\bSoc)(?<!\bAssoc)(?<!\bGebr)(?<!\bInh)"
    r"(?<!\d)\.\s+(?!(?:KG|KGaA|OHG|Ltd)\b)(?=[A-ZÀ-Þ]).*"
)
# A name and its commas, and no other mark.
_ONE: Final = re.compile(r"[^.;:!?\"“”„«»()]{1,60}, [^.;:!?\"“”„«»()]{2,60}")
_BRACKETED: Final = re.compile(r"\([^()]{1,200}\)")
# A bracket that says what it is not: "(so not just …)".
_DENIED: Final = re.compile(
    r"\s*\((?:[\w'’]+,?\s){0,2}(?:not|no|nicht|kein\w{0,2}|pas|non|não|niet|geen|inte|ikke|nie)\b",
    re.IGNORECASE,
)
_AT: Final = re.compile(r"\s(?:at|bei|beim|chez|presso|bij|hos)\s(?=[A-ZÀ-Þ])")
_AROUND: Final = ' "“”„«».,;:()'
_TOKEN: Final = re.compile(r"\w(?:\S*\w)?")
_DOTTED: Final = re.compile(r"(?:\.\s?\w|[\s,](?:inc|ltd|corp|co))$", re.IGNORECASE)
# "The employer: is still wrong": words of a sentence, and of no name
_SAYS: Final = re.compile(
    r"\b(?:is|are|was|were|should|must|do|don['’]t|ist|sind|war|fehlt|stimmt|soll|muss|est|sont"
    r"|manque|doit|falta|debe|son|manca|deve|sono|são|ontbreekt|klopt|moet|wrong|missing|falsch)\b"
)


def names(text: str, known: Listing) -> dict[str, Any]:
    """Return the title and the organization that a reply gives outright, letter for letter."""
    found: dict[str, Any] = {}
    for line in (part for each in _joined(text) for part in _labels_apart(each)):
        bare = _MARK.sub("", line[:_LINE], count=1).strip()
        for fact, rest, plain in _given(bare):
            if fact is Fact.TITLE:
                led = bare.removesuffix(rest).rstrip().endswith(":")
                name = _without_place(_name(rest, led=led), known)
                told = _is_title(name, known) or (led and "," in name and _is_short_name(name))
            else:
                name = _name(_ASIDE.sub("", rest))
                told = _is_house(name, rest, known, plain=plain)
            if told:
                found[fact] = Found(name, line.strip())
    before = ""
    for sentence in sentences_in(text):
        if wishes(sentence) or not sentence.endswith("?"):
            for fact, name in _beside_word(sentence[:_LINE], known):
                found.setdefault(fact, Found(name, sentence))
            if title := _in_two(before, sentence[:_LINE], known):
                found.setdefault(Fact.TITLE, Found(title, sentence))
        before = sentence
    return found


def tells_title(sentence: str) -> bool:
    """Whether a sentence says all of what the title is: "the title should be Baker, not Cook"."""
    return any(fact is Fact.TITLE for fact, _, _ in _given(sentence[:_LINE]))


def is_of_name(rest: str) -> bool:
    """Whether what stands behind a name's comma or bracket is of the name, and no word to us."""
    return not any(word.text in _WORD_TO_US for word in spoken_words(rest))


def _joined(text: str) -> Iterator[str]:
    """Give the lines of a reply, what ends with a colon with the line that stands below it."""
    before = ""
    for line in filter(str.strip, text.splitlines()):
        last = "".join(list(sentences_in(before))[-1:])  # "X is no title. The title is:"
        yield f"{last} {line.strip()}" if last.endswith(":") else line
        before = line


def _labels_apart(line: str) -> Iterator[str]:
    """Give a line, and the sentences behind its first one that have a label of their own."""
    yield line
    for sentence in islice(sentences_in(line), 1, _MOST):
        if split_label(sentence) is not None:
            yield sentence


def with_mark(text: str, title: Found[str] | None) -> Found[str] | None:
    """Return a title with the "(m/w/d)" that a reply writes right behind it."""
    at = text.find(title.value) if title is not None else -1
    mark = GENDER.match(text, at + len(title.value)) if title is not None and at >= 0 else None
    return replace(title, value=f"{title.value}{mark[0]}") if title and mark else title


def _beside_word(sentence: str, known: Listing) -> Iterator[tuple[Fact, str]]:
    """Give the names that a sentence quotes: "as title rather “X” than “Y”", "“X Ltd”, please"."""
    quoted = [
        match["name"]
        for match in _QUOTED.finditer(sentence)
        if not _REJECTS.search(sentence[: match.start()])
    ]
    if called := title_called.called(sentence, quoted, known):
        yield Fact.TITLE, called
    about_title = known.title and _TITLE.search(sentence)
    if about_title and (title := _quoted_title(sentence, quoted, known.title or "", known)):
        yield Fact.TITLE, title
    if known.organization and (name := _fuller(sentence, quoted, known.organization)):
        yield Fact.ORGANIZATION, name


def _in_two(before: str, sentence: str, known: Listing) -> str | None:
    """Return the title that a sentence gives which takes up one about it: "It should be X"."""
    told = _SO_IT_IS.match(sentence) if known.title and _TITLE.search(before) else None
    if told is None:
        return None
    rest, led = sentence[told.end() :], bool(told["colon"])
    name = _without_place(_name(rest, led=led), known)
    plain = (led or _QUOTED.match(rest)) and _is_short_name(name)
    return name if plain or _is_title(name, known) else None


def _quoted_title(sentence: str, quoted: list[str], title: str, known: Listing) -> str | None:
    """Return the one other title that is quoted, or the known one with its "(m/w/d)"."""
    others = [name for name in quoted if fold(name) not in fold(title)]
    others = [name for name in others if not any(name in each for each in others if each != name)]
    if len(others) == 1 and (_is_title(others[0], known) or _is_short_name(others[0])):
        return others[0]
    mark = GENDER.search(sentence) if _ADDS.search(sentence) else None
    return f"{title} {mark[0].strip()}" if mark and GENDER.search(title) is None else None


def _fuller(sentence: str, quoted: list[str], house: str) -> str | None:
    """Return the known employer's name with the legal form that a sentence wants behind it."""
    fuller = [name for name in quoted if same_house(name, house) and len(name) > len(house)]
    if fuller and mends(sentence):
        return fuller[0]
    if not _HOUSE.search(sentence) or LEGAL.search(house):
        return None
    at = sentence.find(house)
    if at >= 0:
        name = _name(sentence[at:])
        legal = same_house(name, house) and len(name) > len(house)
        return name if legal and len(sentence.split()) <= _BRIEF else None
    forms = (word.strip(_AROUND) for word in sentence.split())
    form = next((each for each in forms if each and LEGAL.fullmatch(f" {each}")), None)
    return f"{house} {form}" if form and not form.islower() and mends(sentence) else None


def _is_short_name(name: str) -> bool:
    return name[:1].isupper() and len(name.split()) <= _SHORT and not _SAYS.search(name)


def same_house(one: str, other: str) -> bool:
    """Whether two names are one house's, with its legal form and without."""
    return fold(LEGAL.sub("", one)) == fold(LEGAL.sub("", other))


def respelled(text: str, known: str) -> str | None:
    """Return a known name as a text writes it, where it has marks that the known one lacks."""
    count, bare = len(known.split()), fold(known)
    tokens = list(_TOKEN.finditer(text[:_LINE]))
    for first, last in zip(tokens, tokens[count - 1 :], strict=False):
        name = text[first.start() : last.end()]
        if fold(name) == bare and name[:1].isupper() and _marked(name) > _marked(known):
            return name
    return None


def _marked(name: str) -> int:
    return sum(not letter.isascii() for letter in name if letter.isalpha())


def _given(line: str) -> Iterator[tuple[Fact, str, bool]]:
    """Give what a line says a title or an organization is, and all that stands behind it.

    Last, whether it is plain that it is an organization: a name may be a person's.
    """
    labelled = split_label(line)
    if labelled is not None and labelled[0] in _NAMES:
        yield _NAMES[labelled[0]], labelled[1], True
    for match in _told().finditer(line):
        rest = line[match.end() :]
        kind = match["kind"]
        if match["title"]:
            yield Fact.TITLE, rest, True
        elif match["we"]:
            yield Fact.ORGANIZATION, _GOES_ON.sub("", rest, count=1), False
        elif kind is None or is_kind(kind) or _is_organization(kind):
            yield Fact.ORGANIZATION, rest, bool(kind or match["very"] or match["exact"])


def _is_organization(word: str) -> bool:
    return re.fullmatch(label_words(Topic.ORGANIZATION), word, re.IGNORECASE) is not None


@cache
def _told() -> re.Pattern[str]:
    """Match "the title is", "the exact name:", "our hotel is called", "we are the"."""
    article = rf"(?:(?:{bracket(words('articles'))}|{_OUR})(?:\s+|(?<=['’]))|l['’])"
    is_it = (
        rf"(?:\s+(?:{_SHOULD_BE}|{bracket(words('copula', 'named_so'))})(?:\s+(?:{TRULY}))?"
        r"|\s?:)\s*:?\s+"
    )
    title = (
        rf"(?:{article}|^)(?:(?:{_RIGHT})\s+)?(?P<title>{label_words(Topic.TITLE)}|bezeichnung)"
        rf"(?:\s+(?:{_EXACT}))?(?:{is_it}|,\s(?:c['’]est|das ist|that['’]s|eso es|è|é)\s+)"
    )
    name = rf"{article}?{_NAME}{_OF_HOUSE}{is_it}"
    called = (
        rf"{article}?(?P<kind>[\w-]{{3,30}})\s+"
        rf"(?:{words('named_so')}|firmiert (?:als|unter)|trades as)\s+(?:(?:{TRULY})\s+)?"
    )
    we_are = rf"(?P<we>{_WE_ARE})\s+(?:(?:{TRULY})\s+)?{article}?"
    return compiled(rf"(?<![\w'’])(?:{title}|{name}|{called}|{we_are})", re.IGNORECASE)


def _name(rest: str, *, led: bool = False) -> str:
    """Return the name that a text begins with: what is in quotes, else up to what is said of it.

    `led`: a colon stands before it, so that its commas are its own.
    """
    rest = _RATHER.sub("", rest)
    if (lead := _LEAD.match(rest)) is not None and not is_role(lead[0]):
        rest, led = rest[lead.end() :], True
    if (told := _SO_IT_IS.match(rest)) is not None:
        rest = rest[told.end() :]
    if (quoted := _QUOTED.match(rest)) is not None:
        return quoted["name"]
    whole = rest.strip(" .,;")
    all_of_it = led and _ONE.fullmatch(whole) and is_of_name(whole.partition(",")[2])
    name = whole if all_of_it else rest[: _end(rest)].strip(' "“”„«»,')
    bare = name.removesuffix(".")
    return name if _DOTTED.search(bare) else bare


def _end(rest: str) -> int:
    """Return where a name ends that a text begins with; what stands in brackets ends none."""
    denied = _DENIED.search(rest)
    rest = rest[: denied.start()] if denied else rest
    masked = _BRACKETED.sub(lambda m: m[0] if _BEHIND.match(m[0]) else "x" * len(m[0]), rest)
    match = _BEHIND.search(masked)
    return match.start() if match else len(rest)


def _without_place(name: str, known: Listing) -> str:
    """Return a title without its employer, its town and "on site", where they stand behind it."""
    parts = name.split(", ")
    while len(parts) > 1 and _is_elsewhere(parts[-1], known):
        parts.pop()
    whole = ", ".join(parts)
    role, *house = _AT.split(whole, maxsplit=1)
    return role if house and _is_elsewhere(house[0].partition(", ")[0], known) else whole


def _is_elsewhere(part: str, known: Listing) -> bool:
    """Whether a part of a name says who seeks, or where: each has a line of its own."""
    if LEGAL.search(part) or worksite.said(part) is not None:
        return True
    house = known.organization is not None and same_house(part, known.organization)
    towns = (known.town or "").split(", ")
    return house or any(each and fold(each) == fold(part) for each in towns)


def in_full(text: str, title: Found[str] | None) -> Found[str] | None:
    """Return a title without the words that lead to it, and with all of its bracket."""
    if title is None:
        return None
    name = title.value
    if (lead := _LEAD.match(name)) is not None and not is_role(lead[0]):
        name = name[lead.end() :]
    at = text.find(name)
    if name.count("(") > name.count(")") and at >= 0:
        close = text.find(")", at + len(name), at + _LINE)
        rest = text[at : close + 1] if close >= 0 else ""
        name = rest if rest and "\n" not in rest else name.partition("(")[0].strip()
    return replace(title, value=name) if name else None


def _is_title(name: str, known: Listing) -> bool:
    if not 0 < len(name.split()) <= _MOST or _SAYS.search(name):
        return False
    front = _BRACKETED.sub("", name).strip()
    return is_role(front) or bool(_stems(front) & _stems(known.title or ""))


def _is_house(name: str, rest: str, known: Listing, *, plain: bool) -> bool:
    """Whether a name is the employer's: it has the known one's words, or a kind of house."""
    named = name[:1].isupper() or name[:1].isdigit() or _QUOTED.match(rest) is not None
    if not named or not 0 < len(name.split()) <= _MOST or _SAYS.search(name):
        return False
    if known.organization and same_house(name, known.organization):
        return len(name) > len(known.organization)  # a fuller form, and never a shorter one
    alike = bool(_stems(name) & _stems(known.organization or ""))
    return plain or alike or has_kind(name)


def _stems(name: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in WORD.findall(fold(name)) if len(word) >= _STEM)
