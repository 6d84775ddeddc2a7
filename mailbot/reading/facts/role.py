"""What a role's name is and where it ends: "responsable de visitas", "Dispatch rider coordinator".

A name has a head, which `occupations` knows; here it gets the words before and behind that belong
to it, and loses all that does not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.occupations import TOKEN, Noun, nominative, nouns
from mailbot.reading.facts.role_end import OF_WHAT, end_of, is_paired_name, is_quality
from mailbot.reading.facts.vocabulary import bracket, label_words, spoken, words
from mailbot.reading.facts.words.seeking import AWAY, NAMING, SEEKING, SOUGHT, THEIRS
from mailbot.reading.facts.words.small import OF, SMALL, TERMS

MAX_WORDS: Final = 10
MAX_NAME: Final = 8  # words of a name in prose
REACH: Final = 110  # characters from where a name may begin to its head
MAX_MARKED: Final = 50  # characters of it before "(m/w/d)"
BEFORE: Final = 4  # words before the head that belong to the name

GENDER: Final = re.compile(
    r"\s*[([]\s?(?:(?:[mwfdxhaivngk](?:\s?[/|*,]\s?[mwfdxhaivngk]){1,3})|all genders"
    r"|alle geschlechter|gn|tous genres)\s?[)\]]"
    r"|\s(?:m/w/d|w/m/d|m/f/x|m/f/d|h/f|f/h|m/v/x|m/v)(?=$|\s|,)",
    re.IGNORECASE,
)
_ORNAMENT: Final = re.compile(
    r"[\U0001F000-\U0001FAFF\u2600-\u27BF\u2B50\uFE0F\u200d]|\[[^\]]{0,40}\]|^[\s\W_]+(?=\w)"
)
_QUOTED: Final = "\"“”„«»‹›'’"
_FURTHER: Final = re.compile(r"(?:[ /&-]{1,3}[^\W\d_]+){1,5}")
# what one is in charge of, before "(m/w/d)": "Fachkraft für Leseförderung (m/w/d)"
_LEADS_ON: Final = frozenset({"für", "und", "et", "en", "pour", "à", "im", "in"})
_EDGES: Final = " .,;:!*_-–—"
_GENITIVE: Final = re.compile(r"['’](?:s )?")
_QUOTE: Final = re.compile(r"[\"“„«]\s?(?P<inner>[^\"”“»]{3,60}?)\s?[\"”“»]")
_PREPOSITION: Final = re.compile(
    r"(?:^|\s)(?:for|in|at|with|from|to|by|on|für|im|in|bei|mit|auf|am|zum|zur|von|vom|pour|dans"
    r"|avec|chez|para|en|con|com|em|per|voor|bij|met|till|på|hos|til|dla|pro|для)"
    r"(?:\s[^\W\d]{1,8}){0,1}\s$",
    re.IGNORECASE,
)
# "somebody for the coordination of the choir": what is to be done names the role
_SOMEBODY_FOR: Final = re.compile(
    r"(?<!\w)(?:an?\s+(?:\w+\s+)?person|somebody|someone|eine\s+(?:\w+\s+)?person|jemand(?:en)?|wen"
    r"|une\s+personne|quelqu['’]un|una\s+persona|a?\s?alguien|alguém|uma\s+pessoa|qualcuno"
    r"|iemand|een\s+persoon|någon|en\s+person|noen|nogen)"
    r"\s+(?:for|für|pour|para|per|voor|för|til|till)\s+"
    r"(?:the\s+|die\s+|la\s+|l['’]|il\s+|de\s+|a\s+|het\s+)?"
    r"(?=\w{0,20}(?:leitung|koordination|koordinierung|geschäftsführung|verwaltung|buchhaltung)\b"
    r"|(?:management|running|coordination|direction|gestion|responsabilité|dirección|coordinación"
    r"|gestión|jefatura|direção|coordenação|gestão|direzione|coordinamento|gestione|conduzione"
    r"|coördinatie|leiding|aansturing|ledning|ledningen|samordning|koordinering)\s"
    r"(?:of|de|du|des|del|della|dello|dei|di|do|da|van|av)\b)",
    re.IGNORECASE,
)
_COUNTED: Final = re.compile(
    r"(?:two|three|four|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|dois|duas|três|quatro|due|tre"
    r"|quattro|twee|drie|två|to|fyra|fire)\s+",
    re.IGNORECASE,
)
_BREAK: Final = re.compile(  # behind "Sr.", "Dipl." a name goes on
    r"\s+[–—-]\s+|\s*\|\s*|\s·\s|\t"
    r"|(?<=\w)(?<![SJD]r)(?<![SJ]nr)(?<!Asst)(?<!bzw)(?<!\bDipl)(?<!\bdipl)(?<![Ss]taatl)"
    r"(?<!\b[Gg]epr)(?<!\b[Ee]xam)[.;:]\s|\s\("
)
_AT: Final = re.compile(
    r"\s@\s?|\s+(?:at|bei|chez|presso|bij|hos)\s+"
    r"(?:(?:the|der|dem|den|la|le|les|il|lo|gli|de|het)\s+)?(?=[A-ZÀ-Þ])"
)
_BESIDE: Final = re.compile(r"\s+[/|·]\s+")
_NEITHER: Final = re.compile(r"(?<!\w)(?:ni|nor|neither|weder|noch|né|nem|niet)\s$", re.IGNORECASE)
_CLOSED: Final = re.compile(r"(?<!\d)[.!?;:]\s|\s[–—-]\s|[()\t]")


def tidy(text: str, organization: str | None, *, keep_commas: bool = False) -> str:
    """Strip everything that is not the role's name."""
    bare = GENDER.sub(_gap, _ORNAMENT.sub(" ", text)).strip()
    bare = article().sub("", bare, count=1) if article().match(bare) else bare
    if organization:
        bare = _without(organization, bare)
    bare = _AT.split(bare)[0]
    bare = beside(_BREAK.split(bare)[0])
    if not keep_commas:
        bare = bare.split(",")[0]
    return " ".join(bare.split()).strip(_EDGES + _QUOTED * _unpaired(bare))


def beside(text: str) -> str:
    """Give the role of "CHIEF ENGINEER / HALCYON DAWN"; "Leiterin / Leiter" is one name."""
    parts = _BESIDE.split(text)
    roles = [part for part in parts if len(parts) > 1 and nouns(part)]
    by_ending = any(craft().fullmatch(part) for part in parts)  # "filista / tecnico taglio"
    if len(roles) != 1 or by_ending or is_paired_name(text):
        return text
    return roles[0]


def _gap(mark: re.Match[str]) -> str:
    """Keep "Koch (m/w/d)in Köln", typed without a space, two words."""
    return " " if mark.string[mark.end() : mark.end() + 1].isalnum() else ""


def _without(organization: str, text: str) -> str:
    """Take "at Harbor Cycles" and "Harbor Cycles:" off."""
    folded, name = text.casefold(), organization.casefold()
    if name not in folded:
        return text
    quoted = re.escape(organization)
    at = bracket(words("at_employer"))
    bare = re.sub(
        rf"\s*(?:[,|–—-]|@|(?<!\w){at})\s*(?:the\s+)?{quoted}.*$", "", text, flags=re.IGNORECASE
    )
    return re.sub(rf"^{quoted}(?:'s|’s)?\s*[:,|–—-]\s*", "", bare, flags=re.IGNORECASE)


def _unpaired(text: str) -> bool:
    """Quotes around the whole name go; a quoted part of it stays: Curator of «Snow»."""
    inner = text.strip(_EDGES)
    return not (inner[-1:] in "»”" and inner[:1] not in _QUOTED)


@cache
def article() -> re.Pattern[str]:
    """Match what stands before a role's name: an article, "somebody as", "sa ou son"."""
    one = bracket(rf"{words('before_title')}|één|un[/·.(-][ao]\)?|d['’]")
    return compiled(rf"{one}\s+(?:(?:ou|o|oder|or|e|en|of|y)\s+{one}\s+)?", re.IGNORECASE)


def is_role(text: str) -> bool:
    """Tell whether a short text has the head of a role's name in it.

    An ordinary word is one only at the text's beginning or end: "Tour guide", "Host (nights)".
    """
    if len(text.split()) > MAX_WORDS:
        return False
    listed = nouns(text)
    if any(not noun.shy for noun in listed):
        return True
    return any(
        not text[: noun.start].strip(_EDGES + _QUOTED)
        or not text[noun.end :].strip(_EDGES + _QUOTED)
        or OF_WHAT.match(text, noun.end) is not None
        for noun in listed
    )


def begins_with_role(text: str) -> bool:
    """Tell whether the first word belongs to the role's head: "Sous Chef"."""
    first = next(iter(nouns(text)), None)
    return first is not None and first.start == 0


def names_role(text: str) -> bool:
    """Tell whether a text begins with an article and a role: "a baker by May"."""
    lead = article().match(text) or _COUNTED.match(text)
    if lead is None:
        return False
    first = next(iter(nouns(text[: REACH + 60])), None)
    if first is None:
        return False
    between = text[lead.end() : begin(text, first)].casefold().replace(",", " ").split()
    return all(is_quality(word) for word in between)


def role_at(rest: str, organization: str | None = None) -> str:
    """Read the role's name that a text begins with, behind its article; "" when none does."""
    text = rest
    for _ in range(2):
        text = article().sub("", text, count=1) if article().match(text) else text
    if (quoted := _QUOTE.match(text)) is not None:
        return tidy(quoted["inner"], organization)
    charge = _SOMEBODY_FOR.search(rest[:REACH])
    if charge is not None and not _CLOSED.search(rest[: charge.start()]):
        text = rest[charge.end() :]
    post = _post_of().match(text)
    text = text[post.end() :] if post else text
    listed = nouns(text[: REACH + 60])
    for position, noun in enumerate(listed):
        before = text[: noun.start]
        if _NEITHER.search(before) or _is_of_another(text, noun):
            continue
        if noun.start > REACH or _CLOSED.search(before) or _turns_away(before):
            break
        # "for the kitchen help we need a cook": what a preposition leads on to is not sought
        if _PREPOSITION.search(before) and before.strip():
            continue
        return name(text, listed, position, organization)
    return ""


@cache
def craft() -> re.Pattern[str]:
    """Match a word that by its ending names who does something: "afinador de pianos"."""
    return compiled(
        rf"{bracket(words('craft'))}(?=\W*$|[.,;!]|\s+(?:de|d['’]|(?i:{words('prepositions')}))(?!\w))"
    )


def _is_of_another(text: str, noun: Noun) -> bool:
    """Tell "her chair", which is to be taken, from what is sought."""
    before = text[: begin(text, noun)].casefold().split()
    return bool(before) and before[-1] in THEIRS


def _turns_away(before: str) -> bool:
    """What "who" and "not" lead to is said of somebody, and not sought."""
    return any(word in AWAY for word in before.casefold().split())


@cache
def _post_of() -> re.Pattern[str]:
    """Match "job of" before the role's name."""
    return compiled(
        rf"{bracket(words('articles'))}?\s*{bracket(label_words(Topic.TITLE))}\s+"
        r"(?:of|as|als|de|di|van|von|som)\s+(?:an?\s+|eine?[nrs]?\s+|une?\s+)?",
        re.IGNORECASE,
    )


def name(text: str, listed: Sequence[Noun], position: int, organization: str | None = None) -> str:
    """Give the name around the noun at a position of `listed`; "" when it would be a sentence."""
    start = begin(text, listed[position])
    whole = text[start : _up_to_mark(text, end_of(text, listed, position))]
    if len(whole.split()) > MAX_NAME or re.search(r"(?<!bzw)[.!?;:,]\s", whole):
        return ""
    kept = whole.split()
    while kept and kept[-1].casefold() in SOUGHT:  # "een teamleider nodig"
        kept.pop()
    return nominative(tidy(" ".join(kept), organization))


def _up_to_mark(text: str, end: int) -> int:
    """Go on to "(m/w/d)": all before it is the name, as in "exploitant transport H/F"."""
    mark = GENDER.search(text, end, end + MAX_MARKED)
    further = text[end : mark.start()] if mark is not None else ""
    if mark is None or not further.startswith(" ") or not _FURTHER.fullmatch(further):
        return end
    said = further.casefold().split()
    return (
        end
        if any(word in TERMS or word in SMALL - OF - _LEADS_ON for word in said)
        else mark.start()
    )


def begin(text: str, noun: Noun) -> int:
    """Give where the name begins: before the words that say what kind of baker it is."""
    start = noun.start
    tokens = list(TOKEN.finditer(text, max(0, noun.start - 90), noun.start))
    for token in reversed(tokens[-BEFORE - 1 :]):
        gap = text[token.end() : start]
        if gap.strip(" &/-") and not _GENITIVE.fullmatch(gap):
            break
        if noun.romance:
            break
        word = token.group().casefold()
        if _possessive(text, token):  # "Ship's Cook"
            continue
        if len(word) == 1 or word in SMALL or _digit_before(text, token.start()):
            break
        if word in SEEKING - NAMING and not _in_name(token.group(), text[noun.start]):
            break
        if is_quality(word) and not _in_name(token.group(), text[noun.start]):
            break
        if spoken("hiring", "hired_by").fullmatch(word):
            break
        start = token.start()
    return start


def _possessive(text: str, token: re.Match[str]) -> bool:
    return token.group() == "s" and text[token.start() - 1 : token.start()] in ("'", "’")


def _in_name(word: str, head: str) -> bool:
    """Praise with a capital is part of a name that has capitals: "Young People's Lead"."""
    return word[:1].isupper() and head.isupper() and word.casefold()[-2:] not in ("en", "er")


def _digit_before(text: str, start: int) -> bool:
    return text[max(0, start - 1) : start].isdigit()
