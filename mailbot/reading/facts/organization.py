"""Who employs: as labelled, as the text names itself, or the mail domain spelled out in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.facts.apply import ADDRESS
from mailbot.reading.facts.apposed import apposed
from mailbot.reading.facts.client_named import acts_for_another, client_named
from mailbot.reading.facts.dictated import is_dictated
from mailbot.reading.facts.domain_name import LEGAL, MAX_NAME, letters_of, spelled_out
from mailbot.reading.facts.domain_part import named_in_part
from mailbot.reading.facts.employer_name import is_common, name_pattern, trim
from mailbot.reading.facts.house_name import has_kind, is_kind
from mailbot.reading.facts.kind_named import kind_before, kind_named, kind_typed
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.likeness import shortened
from mailbot.reading.facts.ours_named import ours_named
from mailbot.reading.facts.owner_named import owner_named
from mailbot.reading.facts.passages import Passage, Via, found
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.shown_name import shown
from mailbot.reading.facts.sought import hiring
from mailbot.reading.facts.vocabulary import bracket, label_words, spoken, words
from mailbot.reading.facts.words.houses import KIND_ENDS, KINDS
from mailbot.reading.facts.words.small import SMALL
from mailbot.terms import Found, Mark, Origin

# "l'employeur, c'est moi, Jean Petit": somebody who employs in their own name
_MYSELF: Final = (
    r"(?:the )?employer is me|der arbeitgeber bin ich|arbeitgeberin bin ich"
    r"|l['’]employeur,? c['’]est moi|el empleador soy yo|la empleadora soy yo|o empregador sou eu"
    r"|il datore di lavoro sono io|de werkgever ben ik(?:zelf)?|arbetsgivaren är jag"
    r"|arbeidsgiveren er jeg|arbejdsgiveren er mig"
)
_LEGAL_NAME: Final = re.compile(
    r"(?P<name>(?:[A-ZÀ-Þ&][\w'’&.-]*\s+){1,6})"
    r"(?:GmbH|gGmbH|mbH|AG|Inc|LLC|Ltd|Limited|PLC|SARL|SAS|S\.L\.|S\.A\.|SpA|S\.p\.A\."
    r"|S\.r\.l\.|Srl|Lda"
    r"|Ltda|B\.V\.|BV|AB|ApS|A/S|Oy|Pvt|Pty|Pte|ETS|Onlus|Sdn|e\.\s?V\.)(?![\w])"
)
MAX_DOMAINS: Final = 4  # that are compared with every word
MIN_LETTERS: Final = 5  # of a domain that may shorten a name

_WHERE: Final = frozenset(
    {
        "en",
        "desde",
        "na",
        "alla",
        "qui",
        "bij",
        "hos",
        "behind",
        "hello",
        "hi",
        "greetings",
        "grüße",
        "groeten",
        "bonjour",
        "saluti",
        "saludos",
    }
)
BARE: Final = KINDS | frozenset(KIND_ENDS)
_FROM: Final = frozenset({"from", "desde", "de", "da", "aus", "uit", "från", "fra"})
# lead from a house to where it lies: "una malga sopra Lusiana"
PLACING: Final = frozenset(
    {
        "above", "below", "outside", "near", "oberhalb", "unterhalb", "hinter", "vor", "sopra",
        "sotto", "dietro", "fuori", "sobre", "bajo", "frente", "acima", "abaixo", "boven", "onder",
        "achter", "ovanför", "ovenfor", "bak", "nad", "pod", "koło", "obok",
    }
)  # fmt: skip
_FIRM: Final = frozenset({"at", "@", "bei", "beim", "chez", "presso", "bij", "hos"})
_SERVING: Final = frozenset({"for", "with", "für", "pour", "para", "per", "voor", "the", "till"})
_ADJECTIVE: Final = re.compile(r"[A-Z][a-z]+(?:an|ish|ese|ch|ic|ist)")  # "Welsh", "Catholic"
_NEXT: Final = re.compile(r"\s(?P<word>[a-zß-ÿ]+)")
_BRACKET: Final = re.compile(r"\[[^\[\]]{0,40}\]\s*")
_TAGLINE: Final = re.compile(r"\s*(?:[,;|·(]|\s[-–—]\s|\s(?:that is|das ist)\s).*$")
# Leads to the name in an answer to whom the job is for: "It's for the", "Wir sind die".
_FOR_WHOM: Final = re.compile(
    r"(?:(?:it['’]?s|it is|that['’]?s|this is|we are|we['’]re|es (?:ist|geht um)|das (?:ist|sind)"
    r"|wir (?:sind|heißen)|c['’]est|ce sera|nous sommes|on (?:est|s['’]appelle)|somos"
    r"|es(?= para| el| la)|é|somos|è|siamo|het is|dat is|(?:wij|we) (?:zijn|heten)|det (?:är|er)"
    r"|vi (?:är|er|heter|hedder)|to jest|jesteśmy)\s"
    r"(?:(?:us|nous|wir|nosotr[oa]s|nós|noi|wij)[,:]\s)?"
    r"(?:(?:for|called|für|pour|para|per|voor|för|dla)\s)?"
    r"|(?:für|pour|para|per|voor)\s(?=(?:die|der|das|den|la|le|les|el|los|a|o|il|lo|de|het)\s|l['’]))"
    r"(?:(?-i:the|our|die|der|das|den|unsere?n?|la|le|les|notre|el|los|las|nuestr[oa]|a|o|as|os"
    r"|il|lo|i|gli|la nostra|il nostro|de|het|onze?)\s|(?-i:l['’]))?(?=(?-i:[A-ZÀ-Þ\d]))",
    re.IGNORECASE,
)
_AT_NAME: Final = r"(?i:{0})\s+(?i:the\s+)?"


def read(
    passages: Sequence[Passage], domains: Sequence[str], writer: str | None = None
) -> Found[str] | None:
    """Find the employer; `domains` are those of the author, `writer` is the author's name."""
    body = [p for p in passages if p.origin is not Origin.SIGNATURE]
    if any(spoken("anonymous").search(p.text) for p in body):
        return None
    for reader in (_labelled, _named_so, client_named):
        if (name := reader(body)) is not None:
            return name
    if acts_for_another(body):  # who signs is a recruiter, and the domain is theirs
        passages, domains, writer = body, (), None
    # "Vacancy at Osgood & Lamb: Saleroom Manager" is a label that names the employer
    labels = (replace(p, text=p.label) for p in body if p.topic is Topic.TITLE and p.label)
    passages = (*passages, *labels)
    mentioned = [a.rpartition("@")[2] for p in passages for a in ADDRESS.findall(p.text)[:20]]
    for domain in dict.fromkeys([*domains, *mentioned]):
        if (name := spelled_out(passages, domain)) is not None:
            return name
    plain: dict[str, str] = {}
    for domain in list(dict.fromkeys([*domains, *mentioned]))[:MAX_DOMAINS]:
        letters = letters_of(domain)
        if len(letters) > MIN_LETTERS and (name := shortened(passages, letters, plain)) is not None:
            return name
    # where all is in capitals, none of them tells a name
    passages = [p for p in passages if not _is_shouted(p)]
    body = [p for p in body if not _is_shouted(p)]
    return (
        _self_named(body)
        or (shown(passages, domains, writer) if writer else None)
        or owner_named(passages, writer)
        or _with_us(body)
        or ours_named(body)
        or _insider(body)
        or _called(body)
        or apposed(body)
        or _signed(passages, body)
        or _legal(passages)
        or _partly_spelled(passages, domains)
        or kind_named(passages)
        or kind_before(body)
        or kind_typed(body)
    )


def _is_shouted(passage: Passage) -> bool:
    return passage.text.isupper() and len(passage.text.split()) > MAX_NAME


def _partly_spelled(passages: Sequence[Passage], domains: Sequence[str]) -> Found[str] | None:
    found_in = (named_in_part(passages, domain) for domain in domains[:MAX_DOMAINS])
    return next((name for name in found_in if name is not None), None)


@cache
def _ours() -> re.Pattern[str]:
    """Match "L'Arbre à tiroirs, c'est nous", "Huon Slipway here,"."""
    return re.compile(
        rf"(?:^|(?<=[.!?:]\s))(?:{name_pattern()},?\s(?:here|hier|ici)|(?P<we>[A-ZÀ-Þ][^,.;:!?]{{2,50}}),?\s"
        rf"(?:c['’]est nous|das sind wir|that['’]s us|is us|somos nosotr[oa]s|somos nós|siamo noi"
        rf"|dat zijn wij|det är vi|det er oss))(?=[,.:;!]|\s[–—-]|$)"
    )


def _with_us(passages: Sequence[Passage]) -> Found[str] | None:
    for passage in passages:
        match = _ours().search(passage.text[:400])
        name = trim(match["name"] or match["we"], inside=True) if match is not None else ""
        # one word before "here" is as likely a person, or asks for a reply
        if match is not None and not is_common(name) and (match["we"] or " " in name):
            return found(name, passage)
    return None


@cache
def _called_so() -> re.Pattern[str]:
    """Match "The shop is called Second Spin", whatever kind of house it is."""
    return compiled(
        rf"(?<!\w)(?i:{words('articles')})\s+(?P<kind>[\w-]{{3,24}})\s+(?i:{words('named_so')})\s+"
        rf"{name_pattern()}"
    )


def _called(passages: Sequence[Passage]) -> Found[str] | None:
    for passage in passages:
        for match in _called_so().finditer(passage.text[:4000]):
            role = re.fullmatch(label_words(Topic.TITLE), match["kind"], re.IGNORECASE)
            if (
                role
                or spoken("role").fullmatch(match["kind"])
                or spoken("role").search(match["name"])
            ):
                continue
            name = LEGAL.sub("", trim(match["name"]))
            if name and not is_common(name):
                return found(name, passage)
    return None


def _signed(passages: Sequence[Passage], body: Sequence[Passage]) -> Found[str] | None:
    """Read a line of the signature that the text names too: both say who writes."""
    for passage in passages:
        name = LEGAL.sub("", _TAGLINE.sub("", passage.text)).strip(" ,.")
        if passage.origin is not Origin.SIGNATURE or not 1 < len(name.split()) <= MAX_NAME:
            continue
        if not name[:1].isupper() or spoken("role", "greeting").search(name):
            continue
        said = next((p for p in body if f"{name} " in f"{p.text} "), None)
        if said is not None and said.text.strip(" ,.") != name:
            return found(name, said)
    return None


@cache
def _inside() -> re.Pattern[str]:
    """Match "this is rhonda from sweet mercy pies in": who speaks, and for whom."""
    end = bracket(words("prepositions", "hiring", "hired_by", "pronouns"))
    return compiled(
        rf"(?<!\w)(?:{words('insiders')})\s+(?:[^\W\d]{{2,20}}\s+){{1,2}}?(?:{words('of_house')})\s+(?:(?:the|der|dem|la|el|het|de)\s+)?"
        rf"(?P<name>[^\W\d][\w'’&-]{{1,24}}(?:\s+[^\W\d][\w'’&-]{{1,24}}){{0,3}}?)"
        rf"(?=\s+{end}(?!\w)|[.,;(]|$)",
        re.IGNORECASE,
    )


def _insider(passages: Sequence[Passage]) -> Found[str] | None:
    """Read who speaks where nothing is written with a capital: dictated, or typed in haste."""
    for passage in passages:
        hasty = passage.text[:400] == passage.text[:400].casefold() or is_dictated(passage.text)
        match = _inside().search(passage.text[:4000])
        if match is None or spoken("pronouns", "articles").match(match["name"]):
            continue
        # one word is as likely a town: "this is Tom from Bristol"
        name = match["name"]
        house = has_kind(name) and name[:1].isupper()
        if house or (hasty and " " in name):
            return found(name, passage)
    return None


def _labelled(passages: Sequence[Passage]) -> Found[str] | None:
    for passage in passages:
        if passage.topic is not Topic.ORGANIZATION or passage.mark is Mark.BULLET:
            continue
        if passage.via is Via.SECTION and not passage.text[:1].isalpha():
            continue
        name = tidy(passage.text)
        if name and len(name.split()) <= 8:
            return found(name, passage)
    return None


def tidy(text: str) -> str:
    """Reduce a labelled value to the name: no legal form, town, explanation."""
    bare = _BRACKET.sub(" ", LEGAL.sub("", text), count=1)
    first = sentences(bare)[0] if bare.strip() else ""
    if (match := _FOR_WHOM.match(first) or _naming().match(first)) is not None:
        first = first[match.end() :]
    name = LEGAL.sub("", f"{_TAGLINE.sub('', first)}")
    return name.strip().strip('"“”„«».,;: ')


@cache
def _naming() -> re.Pattern[str]:
    """Match "The organisation is …", "we are …" before a name."""
    return compiled(
        rf"(?:{bracket(words('articles'))}\s+{bracket(label_words(Topic.ORGANIZATION))}"
        rf"(?:\s+(?:{words('tails')})\s+\w{{1,20}})?\s+"
        rf"{bracket(words('copula'))}|{bracket(words('we_are'))})\s+",
        re.IGNORECASE,
    )


@cache
def _is_me() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?i:{_MYSELF}),\s{name_pattern()}")


@cache
def _named() -> re.Pattern[str]:
    return compiled(
        rf"(?<!\w){bracket(words('articles'))}\s+{bracket(label_words(Topic.ORGANIZATION))}"
        rf"(?:\s+name)?\s+{bracket(words('copula'))}\s+",
        re.IGNORECASE,
    )


def _named_so(passages: Sequence[Passage]) -> Found[str] | None:
    """Read "The organisation is Norrbo Bostäder."."""
    for passage in passages:
        if (myself := _is_me().search(passage.text[:4000])) is not None:
            return found(trim(myself["name"], inside=True), passage)
        match = _named().search(passage.text)
        if match is None:
            continue
        name = re.match(name_pattern(), passage.text[match.end() :])
        if name:
            return found(LEGAL.sub("", name["name"]).strip(" .,"), passage)
    return None


@cache
def _we_are() -> re.Pattern[str]:
    # the words in any case, the name with a capital
    return compiled(
        rf"(?<![\w'’])(?i:{words('we_are')})\s+(?:(?:à\s+)?(?:the|die|der|das|dem|den|la|le|les|el|il|lo|de|het|os?|as?|au|aux)\s+|à\s+l['’])?"
        rf"{name_pattern()}"
    )


@cache
def _of_house() -> re.Pattern[str]:
    """Match what follows who writes: "this is Ann Bell" "with Bell Roofing"."""
    return compiled(
        rf",?\s(?:{words('of_house')}|with)\s(?i:(?:the|der|la|el|il|de|het)\s)?{name_pattern()}"
    )


@cache
def _we_are_house() -> re.Pattern[str]:
    """Match "siamo la cooperativa sociale Il Filo": a kind in small letters, and its name."""
    return compiled(
        rf"(?<![\w'’])(?i:{words('we_are')})\s+(?:(?i:{words('articles')})\s+|l['’])?"
        rf"(?P<house>(?:[a-zß-ÿ][\w'’-]*\s+){{1,3}})[«\"„“]?{name_pattern()}"
    )


@cache
def _hires() -> re.Pattern[str]:
    return compiled(
        rf"(?:^|(?<=[.!?:]\s)|(?i:(?<!\w)(?:{words('articles')})\s)(?:[a-zß-ÿ-]{{2,20}}\s)?){name_pattern()}"
        rf"(?:\s+\([^()]{{0,80}}\)|,\s[^,.;:!?]{{3,60}},|\s(?i:in|en|à|em|a|aus|te|i)\s[A-ZÀ-Þ][\w-]{{2,30}})?\s+(?i:{words('hired_by')})(?!\w)"
        r"(?!\s(?:wir|ich|man|nous|we)\b)"  # "Eigentlich suchen wir"
    )


@cache
def _is_one() -> re.Pattern[str]:
    """Match "Les Mains Vertes, c'est une association de …" at the start of a sentence."""
    verb = r"(?:c['’]est|est|is|ist|es|è|é|är|er)"
    return compiled(
        rf"(?:^|(?<=[.!?:]\s)){name_pattern()},?\s+(?i:{verb}\s+{bracket(words('articles'))}\s+"
        rf"(?:[\w-]{{1,20}}\s+){{0,2}}{bracket(label_words(Topic.ORGANIZATION))})"
        rf"(?=\s*(?:[,.;(]|$)|\s+(?:{words('prepositions')}|{words('tails')}|which)(?!\w))"
    )


@cache
def _at() -> re.Pattern[str]:
    return compiled(
        rf"(?<![\w'’])(?i:{words('role')})\s+{_AT_NAME.format(words('at_employer'))}{name_pattern()}"
    )


@cache
def _at_name() -> re.Pattern[str]:
    """Match what stands behind the role: quickly told, while a role has a thousand names."""
    return compiled(rf"\s{_AT_NAME.format(words('at_employer'))}{name_pattern()}")


def _self_named(passages: Iterable[Passage]) -> Found[str] | None:
    """Read "We are Fjordwerk", "Quillstack is hiring", "Sous Chef at Cedar & Salt"."""
    listed = [p for p in passages if p.mark is not Mark.BULLET]
    for pattern in (_hires(), _is_one(), _we_are(), _we_are_house(), _at()):
        for passage in listed:
            text = passage.text[:4000]
            if pattern is _at() and not _at_name().search(text):
                continue
            match = pattern.search(text)
            if match is None or (pattern is _we_are() and _is_place(match)):
                continue
            if pattern is _at() and not _employs(match):
                continue
            if pattern is _we_are_house() and not _is_its_name(match):
                continue
            if pattern is _we_are() and _is_of_what(match):
                continue
            if pattern is _hires() and spoken("conjunction").search(match["name"].split()[-1]):
                continue  # "I studied at the Berlin Academy and need a printer"
            named = _of_house().match(text, match.end()) if pattern is _we_are() else None
            match = named if named is not None and " " in named["name"] else match
            name = LEGAL.sub(
                "", trim(match["name"], inside=pattern in (_we_are(), _we_are_house()))
            )
            bare = name.casefold() in BARE  # "Laden sucht Leitung"
            if name and not bare and not is_common(_without_article(name, pattern)):
                return found(name, passage)
    return None


def _without_article(name: str, pattern: re.Pattern[str]) -> str:
    """Take "Il" off "Il Filo", where it is known for a name: alone it is a pronoun, too."""
    first, _, rest = name.partition(" ")
    return rest if pattern is _we_are_house() and rest and first.casefold() in SMALL else name


def _employs(match: re.Match[str]) -> bool:
    """Tell "Sous Chef at Cedar" from what one is in charge of, and where: "Leitung für Einkauf"."""
    cue = match.string[match.start() : match.start("name")].casefold().split()
    name = match["name"]
    if _FIRM.intersection(cue[-2:]) or has_kind(name):
        return True
    return cue[-1] in _SERVING and re.match(r"[A-ZÀ-Þ][\w'’-]*\s[A-ZÀ-Þ&+]", name) is not None


def _is_its_name(match: re.Match[str]) -> bool:
    """Tell "the tenants' association Blue Hill" from "a bakery in Blue Hill"."""
    said = match["house"].casefold().split()
    return any(map(is_kind, said)) and (SMALL | PLACING).isdisjoint(said)


def _is_of_what(match: re.Match[str]) -> bool:
    """Tell "the Anglican parish", which is one of many, from "the Blue Hill bakery"."""
    name = match["name"]
    behind = _NEXT.match(match.string, match.end("name"))
    alike = " " not in name and _ADJECTIVE.fullmatch(name) is not None
    return alike and behind is not None and is_kind(behind["word"])


def _is_place(match: re.Match[str]) -> bool:
    """Tell "Se trabaja en Trillo" from "En la Cooperativa Sol necesitamos"."""
    cues = match.group()[: match.start("name") - match.start()].casefold().split()
    if has_kind(match["name"]):
        return False
    if cues[-1] in _FROM and " " not in trim(match["name"]):
        return True  # "Os escribo desde Gijón"
    if cues[0] not in _WHERE:
        return False
    return hiring().match(match.string, match.end() + 1) is None


def _legal(passages: Sequence[Passage]) -> Found[str] | None:
    """Read a name with its legal form, in the text or the signature."""
    for passage in passages:
        match = _LEGAL_NAME.search(passage.text[:4000])
        if match is not None:
            return found(trim(match["name"].strip(" ,")), passage)
    return None
