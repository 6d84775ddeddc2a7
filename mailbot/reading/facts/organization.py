"""Who employs: as labelled, as the text names itself, or the mail domain spelled out in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final

from mailbot.reading.facts.apply import ADDRESS
from mailbot.reading.facts.dictated import is_dictated
from mailbot.reading.facts.domain_name import LEGAL, MAX_NAME, spelled_out
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.vocabulary import bracket, label_words, spoken, words
from mailbot.terms import Found, Mark, Origin

_LEGAL_NAME: Final = re.compile(
    r"(?P<name>(?:[A-ZÀ-Þ&][\w'’&.-]*\s+){1,6})"
    r"(?:GmbH|gGmbH|AG|Inc|LLC|Ltd|Limited|PLC|SARL|SAS|S\.L\.|S\.A\.|SpA|S\.p\.A\."
    r"|S\.r\.l\.|Srl|Lda"
    r"|Ltda|B\.V\.|BV|AB|ApS|A/S|Oy|Pvt|Pty|e\.\s?V\.)(?![\w])"
)
_TAGLINE: Final = re.compile(r"\s*(?:[,;|·(]|\s[-–—]\s|\s(?:that is|das ist)\s).*$")


def read(passages: Sequence[Passage], domains: Sequence[str]) -> Found[str] | None:
    """Find the employer; `domains` are those of the author and of the addresses in the text."""
    body = [p for p in passages if p.origin is not Origin.SIGNATURE]
    if any(spoken("anonymous").search(p.text) for p in body):
        return None
    for reader in (_labelled, _named_so):
        if (name := reader(body)) is not None:
            return name
    mentioned = [a.rpartition("@")[2] for p in passages for a in ADDRESS.findall(p.text)[:20]]
    for domain in dict.fromkeys([*domains, *mentioned]):
        if (name := spelled_out(passages, domain)) is not None:
            return name
    return (
        _self_named(body)
        or _insider(body)
        or _called(body)
        or _signed(passages, body)
        or _legal(passages)
    )


@cache
def _called_so() -> re.Pattern[str]:
    """Match "The shop is called Second Spin", whatever kind of house it is."""
    return re.compile(
        rf"(?<!\w)(?i:{words('articles')})\s+(?P<kind>[\w-]{{3,24}})\s+(?i:{words('named_so')})\s+"
        rf"{_name()}"
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
            name = LEGAL.sub("", _trim(match["name"]))
            if name and not _common(name):
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
    return re.compile(
        rf"(?<!\w)(?:{words('insiders')})\s+(?:[^\W\d]{{2,20}}\s+){{1,2}}?(?:{words('of_house')})\s+"
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
        house = spoken("house").search(name) is not None and name[:1].isupper()
        if house or (hasty and " " in name):
            return found(name, passage)
    return None


def _labelled(passages: Sequence[Passage]) -> Found[str] | None:
    for passage in passages:
        if passage.topic is not Topic.ORGANIZATION or passage.mark is Mark.BULLET:
            continue
        name = tidy(passage.text)
        if name and len(name.split()) <= 8:
            return found(name, passage)
    return None


def tidy(text: str) -> str:
    """Reduce a labelled value to the name: no legal form, town, explanation."""
    first = sentences(text)[0] if text.strip() else ""
    if (match := _naming().match(first)) is not None:
        first = first[match.end() :]
    name = LEGAL.sub("", f"{_TAGLINE.sub('', first)}")
    return name.strip().strip('"“”„«».,;: ')


@cache
def _naming() -> re.Pattern[str]:
    """Match "The organisation is …", "we are …" before a name."""
    return re.compile(
        rf"(?:{bracket(words('articles'))}\s+{bracket(label_words(Topic.ORGANIZATION))}"
        rf"(?:\s+(?:{words('tails')})\s+\w{{1,20}})?\s+"
        rf"{bracket(words('copula'))}|{bracket(words('we_are'))})\s+",
        re.IGNORECASE,
    )


@cache
def _named() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w){bracket(words('articles'))}\s+{bracket(label_words(Topic.ORGANIZATION))}"
        rf"(?:\s+name)?\s+{bracket(words('copula'))}\s+",
        re.IGNORECASE,
    )


def _named_so(passages: Sequence[Passage]) -> Found[str] | None:
    """Read "The organisation is Norrbo Bostäder."."""
    for passage in passages:
        match = _named().search(passage.text)
        if match is None:
            continue
        name = re.match(_name(), passage.text[match.end() :])
        if name:
            return found(LEGAL.sub("", name["name"]).strip(" .,"), passage)
    return None


@cache
def _name() -> str:
    """Give the pattern of a name: capitals, with small words only between them."""
    capital = r"[A-ZÀ-Þ][\w'’&-]*(?:\.\w[\w-]*)?"
    small = bracket(words("joiners"))
    return (
        rf"(?P<name>(?:[«\"„“]?{capital}|\d[\w'’&-]*|&|\+)"
        rf"(?:\s+(?:{capital}|&|\+|{small}(?=\s))){{0,5}})"
    )


@cache
def _we_are() -> re.Pattern[str]:
    # the words in any case, the name with a capital
    return re.compile(
        rf"(?<!\w)(?i:{words('we_are')})\s+(?:(?:à\s+)?(?:the|die|der|das|dem|den|la|le|les|el|il|lo|de|het|os?|as?|au|aux)\s+|à\s+l['’])?"
        rf"{_name()}"
    )


@cache
def _hires() -> re.Pattern[str]:
    return re.compile(
        rf"(?:^|(?<=[.!?:]\s)|(?i:(?<!\w)(?:{words('articles')})\s)(?:[a-zß-ÿ-]{{2,20}}\s)?){_name()}"
        rf"(?:\s+\([^()]{{0,80}}\)|,\s[^,.;:!?]{{3,60}},|\s(?i:in|en|à|em|a|aus|te|i)\s[A-ZÀ-Þ][\w-]{{2,30}})?\s+(?i:{words('hired_by')})(?!\w)"
    )


@cache
def _is_one() -> re.Pattern[str]:
    """Match "Les Mains Vertes, c'est une association de …" at the start of a sentence."""
    verb = r"(?:c['’]est|est|is|ist|es|è|é|är|er)"
    return re.compile(
        rf"(?:^|(?<=[.!?:]\s)){_name()},?\s+(?i:{verb}\s+{bracket(words('articles'))}\s+"
        rf"(?:[\w-]{{1,20}}\s+){{0,2}}{bracket(label_words(Topic.ORGANIZATION))})"
        rf"(?=\s*(?:[,.;(]|$)|\s+(?:{words('prepositions')}|{words('tails')}|which)(?!\w))"
    )


@cache
def _at() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w'’])(?i:{words('role')})\s+(?i:{words('at_employer')})\s+(?i:the\s+)?{_name()}"
    )


def _self_named(passages: Iterable[Passage]) -> Found[str] | None:
    """Read "We are Fjordwerk", "Quillstack is hiring", "Sous Chef at Cedar & Salt"."""
    listed = [p for p in passages if p.mark is not Mark.BULLET]
    for pattern in (_hires(), _is_one(), _we_are(), _at()):
        for passage in listed:
            match = pattern.search(passage.text[:4000])
            if match is None:
                continue
            name = LEGAL.sub("", _trim(match["name"], inside=pattern is _we_are()))
            if name and not _common(name):
                return found(name, passage)
    return None


def _trim(name: str, *, inside: bool = False) -> str:
    kept = name.strip(' .,;:«»"„“').split()
    while kept and (kept[-1] in "&+" or spoken("joiners").fullmatch(kept[-1])):
        kept.pop()
    if not inside and len(kept) > 1 and spoken("name_article").fullmatch(kept[0]):
        kept = kept[1:]
    return " ".join(kept).strip(' .,;:«»"„“')


def _common(name: str) -> bool:
    """A pronoun at the start of a sentence, or a role, is no employer's name."""
    if len(name) < 3 or name.isdigit():
        return True
    if spoken("pronouns").fullmatch(name.split(maxsplit=1)[0]):
        return True
    return bool(spoken("role").fullmatch(name) or spoken("hiring", "job_words").match(name))


def _legal(passages: Sequence[Passage]) -> Found[str] | None:
    """Read a name with its legal form, in the text or the signature."""
    for passage in passages:
        match = _LEGAL_NAME.search(passage.text[:4000])
        if match is not None:
            return found(_trim(match["name"].strip(" ,")), passage)
    return None
