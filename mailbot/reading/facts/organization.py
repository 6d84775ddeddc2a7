"""Who employs: as labelled, as the text names itself, or the mail domain spelled out in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final

from mailbot.reading.facts.apply import ADDRESS
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.vocabulary import bracket, label_words, spoken, words
from mailbot.terms import Found, Mark, Origin

_LEGAL: Final = re.compile(
    r"[,\s]+(?:(?:pvt\.?|private|pty\.?)\s+(?:ltd|limited)|g?gmbh(?:\s*&\s*co\.?\s*kgaa?)?"
    r"|mbh|ag|kg|ohg|"
    r"ug(?:\s*\(haftungsbeschränkt\))?|e\.\s?v\.|e\.\s?k\.|eg|inc|incorporated|llc|llp|ltd"
    r"|limited|plc|corp|"
    r"s\.?a\.?r\.?l|s\.?a\.?s\.?u?|s\.?a|s\.?l\.?u?|s\.?p\.?a|s\.?r\.?l\.?s?|lda|ltda|s/a"
    r"|b\.?v|n\.?v|ab|as|"
    r"a/s|aps|oy|s\.?r\.?o|sp\.?\s?z\s?o\.?o|k\.?k|se)\.?(?=$|[\s,;.)|·–—-])",
    re.IGNORECASE,
)
_LEGAL_NAME: Final = re.compile(
    r"(?P<name>(?:[A-ZÀ-Þ&][\w'’&.-]*\s+){1,6})"
    r"(?:GmbH|gGmbH|AG|Inc|LLC|Ltd|Limited|PLC|SARL|SAS|S\.L\.|S\.A\.|SpA|S\.p\.A\."
    r"|S\.r\.l\.|Srl|Lda"
    r"|Ltda|B\.V\.|BV|AB|ApS|A/S|Oy|Pvt|Pty|e\.\s?V\.)(?![\w])"
)
_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)?|&")
_NAME: Final = (
    r"(?P<name>(?:[A-ZÀ-Þ0-9«\"„“][\w'’&«»-]*(?:\.\w[\w-]*)?|&"
    r"|\+)(?:\s+(?:[A-ZÀ-Þ][\w'’&-]*(?:\.\w[\w-]*)?|&|\+|and|und|et|y|e|en|of|de|del|der"
    r"|di|do|da|du|la|le|des|the|van|von|für|for)(?=\s|$|[,;:.()!])){0,5})"
)
_JOINERS: Final = frozenset(
    [
        "and",
        "und",
        "et",
        "y",
        "e",
        "en",
        "of",
        "de",
        "del",
        "der",
        "di",
        "do",
        "da",
        "du",
        "la",
        "le",
        "des",
        "the",
        "van",
        "von",
        "für",
        "for",
    ]
)
_MAIL_HOSTS: Final = frozenset(
    [
        "gmail",
        "googlemail",
        "outlook",
        "hotmail",
        "live",
        "yahoo",
        "icloud",
        "me",
        "mac",
        "proton",
        "protonmail",
        "gmx",
        "web",
        "aol",
        "mail",
        "example",
        "posteo",
        "mailbox",
        "fastmail",
        "zoho",
        "orange",
        "wanadoo",
        "free",
        "libero",
        "tiscali",
        "virgilio",
        "uol",
        "bol",
        "terra",
        "t-online",
        "freenet",
        "yandex",
        "msn",
        "hey",
        "tutanota",
        "ziggo",
        "kpn",
        "telenet",
        "bluewin",
        "sfr",
        "laposte",
        "rediffmail",
    ]
)
_FOLDED: Final = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "o", "å": "a", "æ": "ae", "é": "e", "è": "e",
     "ê": "e", "ë": "e", "á": "a", "à": "a", "â": "a", "ã": "a", "í": "i", "ì": "i", "î": "i",
     "ó": "o", "ò": "o", "ô": "o", "õ": "o", "ú": "u", "ù": "u", "û": "u", "ñ": "n", "ç": "c",
     "ý": "y", "č": "c", "š": "s", "ž": "z", "ř": "r", "ł": "l", "ś": "s", "ń": "n", "ą": "a",
     "ę": "e", "&": "", "'": "", "’": ""}
)  # fmt: skip
_PLAIN_UMLAUT: Final = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "æ": "a"})
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
        if (name := _spelled_out(passages, domain)) is not None:
            return name
    return _self_named(body) or _legal(passages)


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
    name = _LEGAL.sub("", f"{_TAGLINE.sub('', first)}")
    return name.strip().strip('"“”„«».,;: ')


@cache
def _naming() -> re.Pattern[str]:
    """Match "The organisation is …", "we are …" before a name."""
    return re.compile(
        rf"(?:{bracket(words('articles'))}\s+{bracket(label_words(Topic.ORGANIZATION))}"
        rf"(?:\s+(?:{words('tails')})\s+\w{{1,20}})?\s+"
        rf"(?:is|ist|heißt|est|es|é|è|heet|er|är|is called|se llama|se chama|si chiama"
        rf"|s['’]appelle)|{bracket(words('we_are'))})\s+",
        re.IGNORECASE,
    )


@cache
def _named() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w){bracket(words('articles'))}\s+{bracket(label_words(Topic.ORGANIZATION))}"
        rf"(?:\s+(?i:name))?\s+(?:is|ist|heißt|est|es|é|è|heet|er|är|is called)\s+",
        re.IGNORECASE,
    )


def _named_so(passages: Sequence[Passage]) -> Found[str] | None:
    """Read "The organisation is Norrbo Bostäder."."""
    for passage in passages:
        match = _named().search(passage.text)
        if match is None:
            continue
        name = re.match(_NAME, passage.text[match.end() :])
        if name:
            return found(_LEGAL.sub("", name["name"]).strip(" .,"), passage)
    return None


def _squash(word: str) -> str:
    return word.casefold().translate(_FOLDED)


def _core(domain: str) -> str:
    """Give the letters of a domain's own label: "rad-und-recht.example" → "radundrecht"."""
    labels = [label for label in domain.lower().split(".") if label]
    public = ("co", "com", "org", "net", "ac", "gov", "edu")
    own = labels[:-2] if len(labels) > 2 and labels[-2] in public else labels[:-1]
    core = own[-1] if own else ""
    return "" if core in _MAIL_HOSTS else core.replace("-", "")


def _spelled_out(passages: Sequence[Passage], domain: str) -> Found[str] | None:
    """Find the words of the text that spell the domain: "Moss & Mortar" of mossandmortar."""
    core = _core(domain)
    if len(core) < 4:
        return None
    fallback: Found[str] | None = None
    for passage in sorted(passages, key=lambda p: p.origin is Origin.SUBJECT):
        text = passage.text[:4000]
        tokens = [
            m for m in _WORD.finditer(text) if text[m.start() - 1 : m.start()] not in ("@", "/")
        ]
        for index in range(len(tokens)):
            span = _spelling(text, tokens, index, core)
            if span is None:
                continue
            name = _LEGAL.sub("", text[span[0] : span[1]]).strip()
            if name[:1].isupper():
                return found(name, passage)
            fallback = fallback or (found(name, passage) if " " in name else None)
    return fallback


def _spelling(
    text: str, tokens: list[re.Match[str]], index: int, core: str
) -> tuple[int, int] | None:
    """Match the domain from a token on; what capitals follow directly belong to the name."""
    variants = [("", "")]
    for offset in range(min(7, len(tokens) - index)):
        token = tokens[index + offset]
        if offset and _breaks(text[tokens[index + offset - 1].end() : token.start()]):
            return None
        if (
            text[token.start() - 1 : token.start()] == "."
            or text[token.end() : token.end() + 1] == "@"
        ):
            return None
        word = token.group()
        joined = ("and", "und", "et", "y", "e", "en", "") if word == "&" else None
        forms = joined or (
            _squash(word),
            word.casefold().translate(_PLAIN_UMLAUT).translate(_FOLDED),
        )
        variants = [
            (head + form, "")
            for head, _ in variants
            for form in forms
            if core.startswith(head + form)
        ][:20]
        if not variants and word.casefold() in _JOINERS:
            return None
        if not variants:
            return None
        if any(head == core for head, _ in variants):
            return tokens[index].start(), _extended(text, token.end())
    return None


def _breaks(between: str) -> bool:
    return between.strip(" -.'’") != "" or "\t" in between


def _extended(text: str, end: int) -> int:
    match = re.compile(r"(?:[ ]+[A-ZÀ-Þ][^\W\d_]{2,}){1,3}").match(text, end)
    if match is None:
        return end
    words_after = match.group().split()
    # a verb or a role in capitals would be a heading, not a name
    if any(spoken("role", "job_words").fullmatch(word) for word in words_after):
        return end
    return match.end()


@cache
def _we_are() -> re.Pattern[str]:
    # the words in any case, the name with a capital
    return re.compile(
        rf"(?<!\w)(?i:{words('we_are')})\s+(?i:the\s+|die\s+|der\s+|das\s+|la\s+|le\s+|el\s+|il\s+|de\s+|het\s+)?{_NAME}"
    )


@cache
def _hires() -> re.Pattern[str]:
    return re.compile(rf"(?:^|(?<=[.!?:]\s)|(?i:the)\s){_NAME}\s+(?i:{words('hired_by')})(?!\w)")


@cache
def _at() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w'’])(?i:{words('role')})\s+(?i:{words('at_employer')})\s+(?i:the\s+)?{_NAME}"
    )


def _self_named(passages: Iterable[Passage]) -> Found[str] | None:
    """Read "We are Fjordwerk", "Quillstack is hiring", "Sous Chef at Cedar & Salt"."""
    listed = [p for p in passages if p.mark is not Mark.BULLET]
    for pattern in (_hires(), _we_are(), _at()):
        for passage in listed:
            match = pattern.search(passage.text[:4000])
            if match is None:
                continue
            name = _LEGAL.sub("", _trim(match["name"]))
            if name and not _common(name):
                return found(name, passage)
    return None


def _trim(name: str) -> str:
    kept = name.strip(' .,;:«»"„“').split()
    while kept and kept[-1].casefold() in _JOINERS | {"&", "+"}:
        kept.pop()
    return " ".join(kept).strip(' .,;:«»"„“')


def _common(name: str) -> bool:
    """A pronoun at the start of a sentence, or a role, is no employer's name."""
    if len(name) < 3 or name.isdigit():
        return True
    first = name.split(maxsplit=1)[0]
    pronouns = (
        "we our the this you your i it he she they wir ich sie es nous je vous il elle on que"
    )
    if first.casefold() in pronouns.split():
        return True
    return bool(spoken("role").fullmatch(name) or spoken("hiring", "job_words").match(name))


def _legal(passages: Sequence[Passage]) -> Found[str] | None:
    """Read a name with its legal form, in the text or the signature."""
    for passage in passages:
        match = _LEGAL_NAME.search(passage.text[:4000])
        if match is not None:
            return found(match["name"].strip(" ,"), passage)
    return None
