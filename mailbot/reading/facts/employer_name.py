"""What may be an employer's name: capitals, small words between them, no pronoun and no role."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from mailbot.reading.facts.vocabulary import bracket, spoken, words
from mailbot.reading.facts.words.seeking import ASKING
from mailbot.reading.facts.words.small import BEGINNING

# "14-pax", "9-strong": how many they are
_COUNTED: Final = re.compile(
    r"\d+[- ]?(?:pax|persons?|people|man|woman|strong|bed|seat|year|room|member|staff|köpfig\w*"
    r"|personen|personnes|personas|pessoas|persone|persoons?)(?!\w)",
    re.IGNORECASE,
)


@cache
def name_pattern() -> str:
    """Give the pattern of a name: capitals, with small words only between them."""
    capital = r"[A-ZÀ-Þ][\w'’&-]*(?:\.\w[\w-]*)?"
    small = bracket(words("joiners"))
    # "Régie de quartier de l'Épeule": a word in small letters between two small ones
    of, article = r"(?:de|du|des|del|di|da|do)", r"(?:l['’]|la\s|el\s)?"
    what = rf"{of}\s[a-zß-ÿ]{{3,20}}(?=\s{of}\s{article}[A-ZÀ-Þ])"
    return (
        rf"(?P<name>(?:[«\"„“]?{capital}|\d[\w'’&-]*|&|\+)"
        rf"(?:\s+(?:(?:[dl]['’])?{capital}|&|\+|{what}|{small}(?=\s))){{0,5}})"
    )


def trim(name: str, *, inside: bool = False) -> str:
    """Take off what cannot end a name, and outside of a sentence the article that begins it."""
    kept = name.strip(' .,;:«»"„“').split()
    while kept and (kept[-1] in "&+" or spoken("joiners", "speaker").fullmatch(kept[-1])):
        kept.pop()
    if not inside and len(kept) > 1 and spoken("name_article").fullmatch(kept[0]):
        kept = kept[1:]
    return " ".join(kept).strip(' .,;:«»"„“')


def is_common(name: str) -> bool:
    """A pronoun at the start of a sentence, or a role, is no employer's name."""
    if len(name) < 3 or name.isdigit() or name.casefold() in ASKING:
        return True
    if name.casefold() in BEGINNING or _COUNTED.match(name):
        return True
    if spoken("pronouns").fullmatch(name.split(maxsplit=1)[0]):
        return True
    return bool(spoken("role").fullmatch(name) or spoken("hiring", "job_words").match(name))
