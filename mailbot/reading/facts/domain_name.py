"""An employer's name that a mail domain confirms: "Moss & Mortar" of mossandmortar.example."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from mailbot.reading.facts.house_name import widened
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.vocabulary import spoken, words
from mailbot.reading.memory import remembered
from mailbot.terms import Found, Origin

LEGAL: Final = re.compile(
    r"[,\s]+(?:(?:pvt|private|pty)\.?\s+(?:ltd|limited)|pvt|pty|g?gmbh(?:\s*&\s*co\.?(?:\s*(?:kgaa|kg|ohg))?)?"
    r"|mbh|ag|kg|ohg|"
    r"ug(?:\s*\(haftungsbeschränkt\))?|e\.\s?v\.|e\.\s?k\.|eg|inc|incorporated|llc|llp|ltd"
    r"|limited|plc|corp|"
    r"s\.?a\.?(?:\s?p\.?\s?i\.?)?\s+de\s+c\.?v|s\.?\s?de\s+r\.?l\.?(?:\s+de\s+c\.?v)?|s\.?a\.?r\.?l|s\.?a\.?s\.?u?|s\.?a|s\.?l\.?u?|s\.?p\.?a|s\.?r\.?l\.?s?|lda|ltda|s/a"
    r"|pte\.?(?:\s+ltd)?|sdn\.?\s+bhd|ets|onlus|e\.\s?u|eurl|eirl|gbr|ges\.\s?m\.\s?b\.\s?h|partg(?:\s?mbb)?"
    r"|s(?:oc)?\.?\s?coop|oü|d\.\s?o\.\s?o|kft|dac|clg"
    r"|b\.?v|n\.?v|vzw|asbl|z\.\s?s|o\.p\.s|oyj|ab|as|"
    r"a/s|aps|oy|s\.?r\.?o|sp\.?\s?z\s?o\.?o|k\.?k|se)\.?(?=$|[\s,;.)|·–—-])",
    re.IGNORECASE,
)
LONG: Final = 9  # letters of a domain that is hardly a common word
MAX_NAME: Final = 6  # words
MIN_BESIDE: Final = 4  # letters of it that are not of its writer's name
MIN_PRIVATE: Final = 6  # letters before the "@" of a private address that may name a house

_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)?|&")
_WHOSE: Final = re.compile(r"['’]s?$")
_ELIDED: Final = re.compile(r"(?<!\w)[LlDd]['’]")  # "L'Atelier Boréal" of atelierboreal
# hosts of people's own mail say nothing of their employer
_MAIL_HOSTS: Final = re.compile(
    r"gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|mac|proton|protonmail|gmx|web|aol|mail"
    r"|example|posteo|mailbox|fastmail|zoho|orange|wanadoo|free|libero|tiscali|virgilio|uol|bol"
    r"|terra|t-online|freenet|yandex|msn|hey|tutanota|ziggo|kpn|telenet|bluewin|sfr|laposte"
    r"|rediffmail|\w*mail(?:box|er)?"
)
_INITIALS: Final = re.compile(r"[A-ZÀ-Þ]{2,5}")  # "RHC Sart", "SV Eintracht", "OBS De Linde"
_DESKS: Final = frozenset(
    {
        "HR", "RH", "RRHH", "CEO", "CTO", "CFO", "COO", "CMO", "MD", "GM", "VP", "PA", "PI", "IT",
        "PR", "UX", "QA", "PS", "NB", "OK", "RE", "FWD", "WG", "JOB", "UK", "US", "USA", "EU",
        "NGO", "ONG", "OSC", "ONLUS", "THE", "DIE", "DER", "DAS", "WE", "WIR", "AT", "BEI",
    }
)  # fmt: skip
_SPELLED: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae"})
_STROKES: Final = str.maketrans(
    {"ß": "ss", "ø": "o", "å": "a", "æ": "a", "ð": "d", "þ": "th", "ł": "l", "đ": "d"}
)


def spelled_out(passages: Sequence[Passage], domain: str) -> Found[str] | None:
    """Find the words of the text that spell the domain: "Moss & Mortar" of mossandmortar."""
    core = letters_of(domain)
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
            signed = passage.origin is Origin.SIGNATURE
            line = _signed(passage, span, passages) if signed else _whole_line(text, span)
            start, end = widened(text, *span)
            name = line or LEGAL.sub("", text[start:end]).strip()
            if name[:1].isupper():
                return found(name, passage)
            told = " " in name or (len(core) >= LONG and _begins(text, span[0]))
            fallback = fallback or (found(name, passage) if told else None)
    return fallback


def _begins(text: str, start: int) -> bool:
    """Tell whether a sentence begins there, or a word such as "at" leads there."""
    before = text[:start].rstrip()
    if not before or before[-1] in ".!?:":
        return True
    return spoken("at_employer", "of_house").fullmatch(before.rsplit(None, 1)[-1]) is not None


def _whole_line(text: str, span: tuple[int, int]) -> str:
    """Give all of a line of names that the domain spells a part of: "Kringloop De Tweede Ronde".

    Nothing but capitals may stand in it, up to the comma before its town.
    """
    name = re.split(r"[,|(]|\s[–—-]\s", text, maxsplit=1)[0].strip()
    listed = name.split()
    if (
        ":" in name
        or len(listed) > MAX_NAME
        or len(text.split()) > 2 * MAX_NAME
        or span[1] > len(name)
    ):
        return ""
    if text.rstrip().endswith((".", "!", "?", ":")) or spoken("greeting").match(name):
        return ""
    if not all(word[:1].isupper() or word == "&" for word in listed):
        return ""
    return "" if spoken("role", "job_words", "hired_by").search(name) else LEGAL.sub("", name)


def _signed(passage: Passage, span: tuple[int, int], passages: Sequence[Passage]) -> str:
    """Give all of a signature's line that the domain spells the end of, but for a person's name."""
    line = LEGAL.sub("", passage.text).strip()
    before = line[: span[0]].split()
    if not before or span[1] != len(line) or len(line.split()) > MAX_NAME:
        return ""
    others = {word for one in passages if one is not passage for word in one.text.split()}
    told = any(word in others or not word[:1].isupper() or "," in word for word in before)
    return "" if told or spoken("role", "job_words", "greeting").search(line) else line


@remembered
def _forms(word: str, *, inner: bool) -> tuple[str, ...]:
    """Give how a word may stand in a domain: "Bäckerei" as baeckerei or backerei, "&" as "und"."""
    if word == "&":
        return ("", *words("conjunction").replace("&", "").split("|"))
    folded = word.casefold()
    whose = _WHOSE.sub("", folded)  # "Drummond's Smokehouse" of drummondsmokehouse
    if inner and word == folded and spoken("joiners").fullmatch(word):
        return ("", plain(folded))  # "Salinas do Norte" of salinasnorte
    return tuple(dict.fromkeys((plain(folded.translate(_SPELLED)), plain(folded), plain(whose))))


def plain(word: str) -> str:
    """Take accents and apostrophes off."""
    decomposed = unicodedata.normalize("NFKD", word.translate(_STROKES))
    return "".join(c for c in decomposed if c.isalnum())


def letters_of(domain: str) -> str:
    """Give the letters of a domain's own label: "rad-und-recht.example" → "radundrecht"."""
    labels = [label for label in domain.lower().split(".") if label]
    public = ("co", "com", "org", "net", "ac", "gov", "edu")
    own = labels[:-2] if len(labels) > 2 and labels[-2] in public else labels[:-1]
    core = own[-1] if own else ""
    return "" if _MAIL_HOSTS.fullmatch(core) else core.replace("-", "")


def private_house(address: str, writer: str | None) -> str:
    """Give what an address with a mail host spells besides its writer's name, as a domain.

    "pawfection.example" of shaz.pawfection@ymail.example.
    """
    local, _, domain = address.lower().rpartition("@")
    host = domain.split(".")[0]
    if not local or not _MAIL_HOSTS.fullmatch(host):
        return ""
    own = [plain(word.casefold()) for word in (writer or "").split()]
    parts = [part for part in re.split(r"[\W\d_]+", local) if len(part) > 1 and part not in own]
    letters = rest = "".join(parts)
    for word in own:
        rest = rest.replace(word, "") if len(word) > 2 else rest
    if own and letters.startswith(own[0]):
        letters = letters.removeprefix(own[0])
    known = len(rest) < MIN_BESIDE or len(letters) < MIN_PRIVATE
    return "" if known else f"{letters}.example"


def _spelling(
    text: str, tokens: list[re.Match[str]], index: int, core: str
) -> tuple[int, int] | None:
    """Match the domain from a token on; what capitals follow directly belong to the name."""
    heads = [""]
    for offset in range(min(7, len(tokens) - index)):
        token = tokens[index + offset]
        if offset and _breaks(text[tokens[index + offset - 1].end() : token.start()]):
            return None
        if (
            text[token.start() - 1 : token.start()] == "."
            or text[token.end() : token.end() + 1] == "@"
        ):
            return None
        word = token.group() if offset else _ELIDED.sub("", token.group())
        heads = [
            head + form
            for head in heads
            for form in _forms(word, inner=offset > 0)
            if core.startswith(head + form)
        ][:20]
        if not heads:
            return None
        if core in heads:
            start = _widened(text, tokens, index)
            elided = _ELIDED.match(text, start)
            return elided.end() if elided else start, _extended(text, token.end())
    return None


def _widened(text: str, tokens: list[re.Match[str]], index: int) -> int:
    """Give where a name begins: at "The" within a sentence, or at a word such as "Bakery"."""
    start = tokens[index].start()
    if index == 0 or _breaks(text[tokens[index - 1].end() : start]):
        return start
    before = tokens[index - 1]
    if not before.group()[:1].isupper():
        return start
    if spoken("house").fullmatch(before.group()) or _is_of_name(text, before.group()):
        return before.start()
    inside = text[: before.start()].rstrip()[-1:].isalnum() or text[: before.start()].endswith(" ")
    inside = inside and text[: before.start()].rstrip()[-1:] not in ("", ".", "!", "?", ":", "\n")
    article = before.group() in (
        "The",
        "Die",
        "Der",
        "Das",
        "Les",
        "Le",
        "La",
        "El",
        "Il",
        "De",
        "Het",
    )
    return before.start() if article and inside else start


def _is_of_name(text: str, word: str) -> bool:
    """Tell the "RHC" of a club from "HR" and from a line that is all in capitals."""
    return _INITIALS.fullmatch(word) is not None and word not in _DESKS and not text.isupper()


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
