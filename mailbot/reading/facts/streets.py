"""A street with its number, as each country writes it, or a box at a post office."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled

# In lower case too; the others are also words of every day.
_PLAINLY: Final = r"(?:street|road|avenue|lane|boulevard|blvd|terrace|crescent|highway)\b"
_BEHIND_NUMBER: Final = (
    r"(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|way|court|ct|place|pl|square|sq|boulevard"
    r"|blvd|quay|terrace|close|row|hill|parade|crescent|highway|hwy|mews|yard|wharf|pier|alley"
    r"|circle|pike|loop|trail|walk|park|gardens?|green|wynd)\b\.?"
)
_BEFORE_NUMBER: Final = (
    r"(?:rua|avenida|avda?|travessa|largo|praça|estrada|calle|c/|plaza|paseo|carrer|carretera"
    r"|via|viale|piazza|piazzale|corso|vicolo|strada|ul|ulica|aleja|plac|rue|chemin|route)"
)
_ENDING: Final = (
    r"(?:stra(?:ß|ss)e|str\.?|gasse|gässli|weg|platz|allee|ufer|damm|markt|straat|laan|plein|kade"
    r"|gracht|singel|steeg|dijk|gatan|vägen|gränd|torget|gata|gaten|veien|vegen|vej|gade|plads"
    r"|stræde|allé)"
)
_ALONE: Final = r"(?:str\.|straße|strasse|platz|markt|gasse)"  # "Lange Str. 12", "Am Markt 5"
_FRENCH: Final = (
    r"(?:rue|avenue|av|boulevard|bd|quai|chemin|impasse|allée|place (?=d[ueé'’]|de|la|saint))"
)


@cache
def street() -> re.Pattern[str]:
    """Match "12 Bay Pines Road", "3 rue des Lilas", "Calle Sol 4", "Lange Str. 12", "PO Box 7"."""
    word, name = r"[\w'’.-]{2,25}", r"(?-i:[A-Z0-9À-Þ])[\w'’.-]{1,24}"
    return compiled(
        rf"(?<!\w)(?:\d{{1,5}}[a-z]?,?\s(?:(?:{name}\s){{1,4}}?{_BEHIND_NUMBER}"
        rf"|(?:{word}\s){{1,2}}?{_PLAINLY})"
        rf"|\d{{1,4}}(?:\s?(?:bis|ter))?,?\s{_FRENCH}\s?"
        rf"|{_BEFORE_NUMBER}\.?\s(?:{word}\s){{0,4}}?{word},?\s(?:n[.ºo°]{{1,2}}\s?)?\d{{1,5}}"
        rf"|(?:[\w-]{{2,30}}{_ENDING}|{_ALONE})\s\d{{1,4}}(?!\d)"
        r"|(?:p\.?\s?o\.?\s?box|postfach|apartado|casella postale|postbus|boks|bp)\s\d)",
        re.IGNORECASE,
    )
