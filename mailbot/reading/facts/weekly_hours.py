"""The hours of a week in numbers: "38 hours a week", "25 Std./Woche", "une semaine de 35 h"."""

from __future__ import annotations

from typing import Final

NUMBER: Final = (
    r"\d{1,2}(?:[.,]\d{1,2})?(?:\s?(?:-|–|to|or|bis|oder|à|ou|a|o|y|tot|of|till|til|eller|do)\s?"
    r"\d{1,2}(?:[.,]\d{1,2})?)?"
)
UNIT: Final = (
    r"(?:hours?|hrs?|h|std\.?|stunden|heures?|horas?|hs|ore|uren|uur|u|timmar|timer|tim\.?|godzin)"
)
WEEK: Final = (
    r"(?:(?:a|an|per|each|every|the|/) ?(?:week|wk)|p/?w|p\.w\.|weekly"
    r"|(?:(?:die|pro|in der|je|per|/) ?)woche|wöchentlich|wtl\.?"
    r"|(?:(?:par|la|/) ?)(?:semaine|sem\.?)|hebdo\w*|(?:(?:a la|por|à|na|/) ?)(?:semana|sem\.?)"
    r"|semanales|semanal|semanais|(?:(?:alla|a|la|per|/) ?)settimana|settimanali"
    r"|(?:in de|de|/) ?week|/ ?w|(?:i|om|per|pr\.?|/) ?(?:veckan|vecka|ugen|uge|uken|uke|v)"
    r"|tygodniowo|(?:w|na) tydzień|w tygodniu)"
)
ONE: Final = (
    r"wochenstunden|wochenstd\.?|std\.?/woche|weekuren|veckotimmar"
    r"|(?:weekly|working) hours|heures hebdomadaires"
)
ABOUT: Final = (
    r"(?:about|around|roughly|approx\.?|up to|ca\.?|circa|etwa|rund|ungefähr|bis zu|environ"
    r"|jusqu['’]à|unas|hasta|cerca de|ongeveer|zo['’]n|ungefär|omkring|około)"
)
WEEKLY: Final = (
    rf"(?<![\w.,/])(?:{ABOUT} )?(?:{NUMBER}[\s-]?(?:(?:{UNIT}),? ?{WEEK}|(?:{ONE}))"
    rf"|{NUMBER}[\s-](?:hour|hr|stunden|stündige|urige|timmars)[\s-](?:working )?"
    rf"(?:week|woche|arbeitswoche|werkweek|vecka)"
    rf"|(?:semaine de|jornada de|semana de|settimana di|week of|week van) {NUMBER} ?{UNIT})"
    r"(?!\w)"
)
