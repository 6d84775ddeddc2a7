"""Words that say of a figure what it measures: in what time, from where to where; patterns."""

from __future__ import annotations

from typing import Final

# Before a span of time: how often something is done, or how much of it.
PER: Final = r"""
    an?|per|each|every|in an?|in the|in one|pro|am|im|an jedem|in der|in einem|in einer|die|den
    |jede[nrsm]?|je|par|à la|à l['’]|chaque|al|a la|a|por|cada|ao|à|no|na|num|numa|alla|all['’]
    |ogni|nel|in de|in het|op een|elke|elk|ieder|iedere|i|om|på en|varje|hver|hvert|na|w|we
"""
SPAN: Final = r"""
    hour|day|night|evening|week|weekend|fortnight|month|quarter|season|term|year|shift|stunde|tag|nacht|abend
    |woche|wochenende|monat|quartal|saison|schuljahr|jahr|schicht|heure|jour|nuit|soir|semaine
    |week-end|mois|trimestre|an|année|hora|d[ií]a|noche|semana|fin de semana|mes|m[eê]s|temporada
    |año|turno|ora|giorno|notte|sera|settimana|mese|stagione|anno|uur|dag|nacht|avond|maand|kwartaal
    |seizoen|jaar|noite|fim de semana|ano|época|dagen|kväll(?:en)?|aften(?:en)?|kveld(?:en)?
    |veckan?|helg|månad(?:en)?|år(?:et)?|säsong
    |uge|ugen|uke|uka|måned(?:en)?|sæson|sesong|døgn(?:et)?|dobę|dzień|tydzień|tygodniu|miesiąc
    |miesiącu|rok|roku|sezon|sezonie
"""
# The same in one word.
OFTEN: Final = r"""
    hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually|täglich|wöchentlich|monatlich
    |jährlich|wekelijks|dagelijks|maandelijks|jaarlijks|dagligen|dagligt|daglig|ukentlig
    |dziennie|tygodniowo|miesięcznie|rocznie|kwartalnie
"""
# Between two figures in words: "from eight weeks to three".
FROM: Final = "from von de du des da dal dall van från fra z ze del dai dalle do"
TO: Final = "to auf à a al até para naar till til na do alle alla ai"

HOUR: Final = r"""
    hours?|hrs?\.?|stunden|std\.?|heures?|horas?|ore|uur|uren|timmar|timer|godzin
"""

# Of what a person has to be or bring, and of the job itself, such figures measure no result.
OF_PERSON: Final = r"""
    years? (?:old|of age)|aged|age|of experience|experience|full[- ]?time|part[- ]?time|workload
    |hours of work|jahre alt|alter|berufserfahrung|erfahrung|pensum|arbeitspensum|stellenprozent
    |vollzeit|teilzeit|wochenstunden|ans d['’]âge|âgée? de|âge|expérience|temps (?:plein|partiel)
    |años de edad|edad|experiencia|jornada|anos de idade|idade|experiência|anni di età|età
    |esperienza|tempo pieno|part[- ]time|jaar oud|leeftijd|ervaring|voltijds|deeltijds
    |års? (?:erfarenhet|erfaring)|år gammal|heltid|deltid|lat doświadczenia|etatu?
    |accommodation|lodging|unterkunft|zimmer kostet|kostet|coûte|cuesta|custa|kostar|koster
    |logement|alojamiento|alojamento|alloggio|onderdak
    |days? off|holidays?|vacation|urlaub\w*|congés|vacaciones|férias|ferie|vakantie\w*|semester\w*
"""

# What is earned by the house, and paid to nobody.
SALES: Final = r"""
    sales|turnover|revenues?|takings|umsatz|umsätze|ventes|recettes|chiffre d['’]affaires|ventas
    |facturación|vendas|faturação|faturamento|vendite|fatturato|incassi|omzet|verkopen
    |försäljning(?:en)?|omsättning(?:en)?|salg(?:et)?|omsætning(?:en)?|omsetning(?:en)?
    |sprzedaż[yą]?|obrotu?
"""
