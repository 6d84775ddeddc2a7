"""Where a role's name ends: behind "of Repair", "de visitas", "für Leseförderung"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from itertools import takewhile
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.facts.occupations import Noun, nominative, nouns
from mailbot.reading.facts.vocabulary import bracket, spoken, words
from mailbot.reading.facts.words.seeking import SEEKING
from mailbot.reading.facts.words.small import OF, QUALITIES, SMALL, SOUND, TERMS

_CAPITAL: Final = re.compile(r"[\s/&-]{1,3}[A-ZÀ-ÞА-ЯЄІЇ][\w'’&-]+")
_RUN: Final = re.compile(r"[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){1,3}(?!\w)")
_WORD: Final = re.compile(r"\s(?P<word>[^\W\d_]+(?:[-'’][^\W\d_]+)*)")
_OR: Final = re.compile(
    r"(?:\s(?:o|u|ou|oder|bzw\.|or|of|eller|lub|albo|nebo|tai|или|або)\s|\s?/\s)"
    r"(?P<one>(?:un[ae]?|uma?|eine?[nrs]?|an?|een|en|ei[nt]?|ett?)\s)?"
)
_BOTH: Final = re.compile(r"\s(?:and|und|et|y|e|en|och|og|&|\+)\s(?!chefe?\b|jefe\b)")
# what goes on a second time: "d'accueil et d'état civil", "für Küche und Einkauf"
_AND_OF: Final = re.compile(
    r"\s(?:and|und|et|y|e|en|och|og)\s(?P<again>(?:of|de|del|dell[ao]|dei|degli|delle|des|du|di|do"
    r"|da|dos|das|für|för|voor|al|alla|ai|alle|à|aux?)\s(?:(?:la|les|los|las|the)\s|l['’])?"
    r"|(?:de\s)?[ld]['’]|dell['’])?(?P<what>[^\W\d][\w'’-]{2,})"
)
_GOES_ON: Final = re.compile(
    r"\s*(?:[.,;:!?)\n]|$|\s(?:that|who|que|qui|che|die|som|for|in|at|with|from|für|in|im|ab|zum|bei|pour|à|dès|chez|para|con"
    r"|com|per|presso|voor|bij|met|till|til|hos)\s)"
)
_HALF: Final = re.compile(r"\s(?:of|de|du|des|del|di|do|d)$", re.IGNORECASE)
_ROMANCE_ON: Final = frozenset({"en", "em", "per"})  # lead on in Romance languages only
# for whom a house is, behind it and without a small word: "comunità minori", "centro disabili"
WHOM: Final = frozenset(
    {
        "minori", "anziani", "disabili", "bambini", "giovani", "adulti", "famiglie", "migranti",
        "enfants", "jeunes", "adultes", "seniors", "familles",
        "menores", "mayores", "jóvenes", "familias", "idosos", "jovens", "crianças",
    }
)  # fmt: skip
MIN_SHARED: Final = 4  # first letters that both genders of a noun have in common
_ENDING: Final = 3  # last letters that they need not share: "actrice", "acteur"
_LONGER: Final = 4  # letters by which one of them is longer than the other, at most
_OF_GENDER: Final = re.compile(r"(?:mann|frau|herr|dame|woman|man|lady|lord)$")
OF_WHAT: Final = re.compile(
    r"\s+(?:(?P<of>of|de|del|dell[ao]|dei|degli|delle|der|des|du|di|do|da|dos|das|van)\s+"
    r"|(?:de\s+l|dell|d)['’]\s?)(?:(?:the|la|le|las|los|el|l['’])\s?(?<=[\s'’]))?"
    r"(?P<what>[^\s,.;:!?()]+)(?:\s+(?:&|and|und|et|y|e)\s+[A-ZÀ-Þ][\w-]+|\s+[A-ZÀ-Þ][\w-]+){0,3}"
    r"(?:\s[«“„\"][^«»“”„\"]{2,40}[»”“\"])?"
)
# "Fachkraft für Leseförderung", "addetto alla cucina", "responsável pela loja"
_IN_CHARGE: Final = re.compile(
    r"\s+(?:für|for|för|en|em|in|por|pela|pelo|al|alla|ai|alle|allo|à\s+la|à|aux?|voor|na"
    r"|per(?:\s+(?:la|le|lo|il|i|gli)(?=\s))?|per\s+l['’](?=\w))\s*(?<=[\s'’])"
    r"(?P<what>[^\s,.;:!?()]{3,})"
    r"(?:\s+(?:&|and|und|et|y|e)\s+[A-ZÀ-Þ][\w-]+|\s+[A-ZÀ-Þ][\w-]+){0,2}"
)
_CHARGED: Final = re.compile(
    r"(?:\w*respons[aá]\w*|\w*ansvarl?ig|\w*verantwoordelijke|\w*verantwortliche\w*"
    r"|\w*beauftragte\w*|\w*fachkraft|\w*referent\w*|\w*assistenz|\w*leitung|\w*leiter(?:in)?"
    r"|\w*koordinat\w*|\w*sachbearbeiter(?:in)?|\w*mitarbeiter(?:in)?|\w*lehrer(?:in)?"
    r"|\w*spezialist(?:in)?|\w*ingenieur(?:in)?|\w*techniker(?:in)?|addett\w|incaricat\w"
    r"|encarregad\w|prepost\w|préposée?|técnic\w|technicienn?e?|conseill\w+|ingénieure?"
    r"|\w*coord[ie]na\w*|animat\w+|animador\w*|éducat\w+|educat\w+|educador\w*|format\w+|formador\w*"
    r"|lecturer|professor|enginy\w+|ingenier\w|especialista|specialista|spécialiste|auxiliar|agente?|chargée?)"
    r"(?:\(\w{1,6}\)|[/·.]\w{1,8})?",
    re.IGNORECASE,
)
_AT_LARGE: Final = re.compile(
    r"[\s-]+(?:(?:in|on|at)[ -](?:residence|training|charge|chief|large)"
    r"|(?:en|em|in)[ -](?:jefe|chef|chefe|capo))(?!\w)",
    re.IGNORECASE,
)
_UNIT: Final = re.compile(
    r"(?:équipe|equipe|equipo|squadra|team|projet|projeto|proyecto|progetto|secteur|rayon|sección"
    r"|setor|servicio|service|serviço|turno|mission|atelier|taller|operações|operaciones)$",
    re.IGNORECASE,
)
_RELATION: Final = re.compile(
    r"(?:[^\W\d]{2,}(?:ique|ic[oa]|[ei]elle|iel|[aá]l|ale|a?ire|ari[oa]|ol[ae]|iv[oa]|if|ive|ent[ei]"
    r"|ante?|ífic[oa]|ière|ior|ier|il)s?|soci(?:o-)?sanitari[oa]|vélo|général|principal|adjointe?"
    r"|adjunt[oa]|naval|sportif|culturel(?:le)?|agríc\w+|mayor|capo|pizzaiolo|d['’]\w+)$",
    re.IGNORECASE,
)


def end_of(text: str, listed: Sequence[Noun], position: int) -> int:
    """Give where the name ends."""
    head = listed[position]
    starts = {noun.start: noun for noun in listed[position + 1 :]}
    capital = text[head.start].isupper()
    end = _whole(text, head)
    last = head
    for _ in range(5):
        more, noun = _further(text, head.start, end, starts, last, capital=capital)
        if more == end:
            break
        end, last = min(more, _whole(text, noun)) if noun is not last else more, noun
    governed = _governed(text, last, end, capital=capital)
    if governed > end or re.search(r"\sd['’]", text[last.start : end]):
        return _coordinated(text, governed, last)
    return _complement(text, last, end)


def _whole(text: str, noun: Noun) -> int:
    """Give the end of a noun; of "head of" the second word leads on to what follows."""
    half = _HALF.search(text, noun.start, noun.end)
    return half.start() if half else noun.end


def _coordinated(text: str, end: int, last: Noun) -> int:
    """Go on over a second thing of which one is in charge: "de compras y de almacén"."""
    match = _AND_OF.match(text, end)
    if match is None or _is_within(match, last):
        return end
    what = match["what"].casefold()
    if what in SMALL | SEEKING | TERMS or is_quality(what) or _is_role(match["what"]):
        return end
    if match["again"] is None:
        return match.end() if _GOES_ON.match(text, match.end()) else end
    adjective = _WORD.match(text, match.end())
    if adjective is not None and _RELATION.match(adjective["word"]):
        return adjective.end()
    return match.end()


def _is_within(joint: re.Match[str], last: Noun) -> bool:
    """Behind a Romance noun "en" leads to a place, where Dutch joins two things."""
    return last.romance and joint.group().split()[0] == "en"


def _is_role(word: str) -> bool:
    return any(not noun.shy for noun in nouns(word))


def _further(
    text: str, start: int, end: int, starts: dict[int, Noun], last: Noun, *, capital: bool
) -> tuple[int, Noun]:
    """Go on to a noun that follows, by itself or behind "or", or to a word with a capital."""
    either = _OR.match(text, end)
    if either is not None and (other := _WORD.match(text, either.end() - 1)) is not None:
        noun = starts.get(either.end())
        if is_doubled(text[start:end], other["word"]):
            return (noun.end, noun) if noun is not None else (other.end(), last)
        if noun is not None and either["one"] is None:
            return noun.end, noun
    both = _BOTH.match(text, end)
    if both is not None and not _is_within(both, last):
        noun = starts.get(both.end())
        if noun is not None and not noun.shy:
            return noun.end, noun
        run = _RUN.match(text, both.end()) if capital else None
        ending = next((one for one in starts.values() if run and one.end == run.end()), None)
        if ending is not None:  # "Clerk and Responsible Financial Officer"
            return ending.end, ending
    gap = 1 if text[end : end + 1] in (" ", "-", "/") else 0
    if gap and (noun := starts.get(end + gap)) is not None and not _is_quality_at(text, noun):
        return noun.end, noun
    word = _WORD.match(text, end)
    if word is None:
        small = _CAPITAL.match(text, end) if capital else None
        return (small.end(), last) if small is not None else (end, last)
    plain = word["word"].casefold()
    if plain in SMALL or is_quality(plain):
        return end, last
    noun = starts.get(word.end() + 1) if not last.romance else None
    if noun is not None and not noun.shy and not noun.romance and text[word.end()] == " ":
        return noun.end, noun
    if capital and (further := _CAPITAL.match(text, end)) is not None:
        return further.end(), last
    if last.romance and _RELATION.match(word["word"]):
        return word.end(), last
    return end, last


def _is_quality_at(text: str, noun: Noun) -> bool:
    return is_quality(text[noun.start : noun.end].casefold())


def _governed(text: str, last: Noun, end: int, *, capital: bool) -> int:
    """Go on over "of Repair", "de visitas", "für Leseförderung"."""
    head = text[last.start : end].rsplit(None, 1)[-1]
    match = OF_WHAT.match(text, end)
    if match is not None:
        foreign = not capital and match["what"][:1].isupper() and match["of"] != "of"
        what = match["what"].casefold()
        if foreign or what in SMALL - OF - SOUND or is_term(what):
            return end
        nested = OF_WHAT.match(text, match.end()) if match["what"].islower() else None
        if nested is not None and (
            _UNIT.match(match["what"]) or (last.romance and nested["what"].islower())
        ):
            return nested.end()
        return _with_relation(text, match.end(), romance=last.romance)
    charge = _IN_CHARGE.match(text, end)
    if charge is not None and _CHARGED.fullmatch(head):
        word = charge["what"]
        if word.casefold() in SMALL or is_quality(word.casefold()) or is_term(word.casefold()):
            return end
        if capital or word[:1].islower():
            romance = last.romance or charge.group().split()[0] in _ROMANCE_ON
            return _with_relation(text, charge.end(), romance=romance)
    rest = _AT_LARGE.match(text, end)
    return rest.end() if rest else end


def in_charge(name: str) -> bool:
    """Whether what stands behind a name may be what one is in charge of: "técnico" before "en"."""
    return _CHARGED.fullmatch(name.rsplit(None, 1)[-1]) is not None


def ends_at_large(name: str) -> bool:
    """Whether a name ends as "artist in residence" does."""
    return any(not name[one.end() :] for one in _AT_LARGE.finditer(name.casefold()))


def _with_relation(text: str, end: int, *, romance: bool) -> int:
    """Go on over what kind of thing one is in charge of: "éducation permanente", "casa anziani"."""
    adjective = _WORD.match(text, end) if romance else None
    if adjective is None:
        return end
    word = adjective["word"].casefold()
    relates = _RELATION.match(word) is not None or word in WHOM
    return adjective.end() if relates and word not in QUALITIES | SMALL else end


def _complement(text: str, last: Noun, end: int) -> int:
    """Go on over what a word such as "responsable" needs: "responsable almacén"."""
    if not spoken("open_role").search(text[last.start : end].rsplit(None, 1)[-1]):
        return end
    match = _open().match(text, end)
    if match is None:
        return end
    first = match.group().split()[0].casefold()
    return end if first in SMALL or is_quality(first) else match.end()


@cache
def _open() -> re.Pattern[str]:
    led_on = bracket(words("prepositions"))
    word = r"\s(?!(?:para|per|pour|voor|for)\s)[^\W\d]{3,20}"
    return compiled(rf"{word}(?:{word})?(?=[.,;!\n]|$|\s{led_on}\s)", re.IGNORECASE)


def is_paired(text: str, noun: Noun) -> bool:
    """Tell whether the other gender follows: "jefa o jefe", "direttrice o direttore"."""
    either = _OR.match(text, noun.end)
    return either is not None and any(
        other.start == 0 for other in nouns(text[either.end() : either.end() + 40])
    )


def is_paired_name(name: str) -> bool:
    """Tell whether a name is in both genders: "Köchin oder einen Koch", "jefa o jefe de sala"."""
    return any(
        is_doubled(name[: either.start()], other["word"])
        for either in _OR.finditer(name)
        if (other := _WORD.match(name, either.end() - 1)) is not None
    )


def in_one_breath(name: str) -> str:
    """Give "Köchin oder Koch" of "Köchin oder einen Koch", as it stands in a letter's sentence."""
    either = next((each for each in _OR.finditer(name) if each["one"]), None)
    if either is None or not is_paired_name(name):
        return name
    joint = either.group().removesuffix(either["one"])
    other, *rest = name[either.end() :].split(" ")
    return " ".join((name[: either.start()] + joint + nominative(other), *rest))


def is_doubled(name: str, word: str) -> bool:
    """Tell whether a word is one of a name's in the other gender: "Köchin" and "Koch"."""
    other = _same_in_both(word)
    words_of = name.split()
    if word.casefold() in SMALL or word in words_of:  # "una governante o un governante"
        return False
    return any(_is_other_gender(_same_in_both(each), other) for each in words_of)


def _is_other_gender(one: str, other: str) -> bool:
    shared = sum(
        1 for _ in takewhile(lambda both: both[0] == both[1], zip(one, other, strict=False))
    )
    short, long = sorted((len(one), len(other)))
    return shared >= max(MIN_SHARED - 1, short - _ENDING) and long - short <= _LONGER


def _same_in_both(word: str) -> str:
    """Give a noun without what its gender changes in it: "Kauffrau", "Bäuerin"."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    return _OF_GENDER.sub("", "".join(filter(str.isalpha, plain)))


def is_term(word: str) -> bool:
    """Tell a time or a kind of contract from what one is in charge of: "de juin", "en CDD"."""
    return word in TERMS or word.partition("-")[0] in ("mi", "mid")


def is_quality(word: str) -> bool:
    """Tell what is praise and no part of a name, in German with any ending."""
    return word in QUALITIES or (len(word) > 5 and word[:-1] in QUALITIES)
