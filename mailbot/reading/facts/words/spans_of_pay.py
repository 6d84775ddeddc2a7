"""What a sum is paid for, in further words than `Words.periods` has: "in the month", "for the lot".

All languages together, as none of these words means another span elsewhere.
"""

from __future__ import annotations

from typing import Final

from mailbot.terms import Period

PERIODS: Final = {
    Period.HOUR: (
        r"(?:by|in|for) (?:the|an|each|every|one) hour|the hour|hourly (?:rate|pay|wage)"
        r"|stundenentgelt|stundenlöhne|stündl\.?|in der stunde|die std\.?|taux horaire"
        r"|por cada hora|hora trabajada|all['’]ora|il costo orario|uurbedrag|uurvergoeding"
        r"|timen|timma|i tima|per klokketime|godzinowo|za godz\.?|na hodinu|tuntipalkka"
        r"|почасово|погодинно"
    ),
    Period.DAY: (
        r"(?:by|in|for) (?:the|each|every|one) day|im tag"
        r"|(?:a|per|each|/) ?shift|pro schicht|por turno"
        r"|a turno|tagesgage|tageslohn|tageshonorar|tagessätze"
        r"|pro (?:dreh|arbeits|einsatz)tag|par jour travaillé|jornal|por jornada|a? ?diaria"
        r"|por diária|giornata|dagvergoeding|dagsgage|dagspris|dagpenning|dniówk\w+"
        r"|dagarvode|päiväpalkka|посуточно"
    ),
    Period.WEEK: (
        r"(?:by|in|for) (?:the|each|every|one) week|wochenlohn|wochengage|veckolön|ugeløn"
        r"|ukelønn|viikkopalkka"
    ),
    Period.MONTH: (
        r"(?:by|in|for) (?:the|a|each|every|one) month|in month(?! \d)"
        r"|per calendar month|p\.c\.m\.?"
        r"|(?:brutto|netto)?monats(?:lohn|entgelt|gehalt|salär|brutto|netto|gage|verdienst"
        r"|honorar|bezüge)\w*|monatl\.?|bruttomonat\w*|im mon\.|mensualidad(?:es)?"
        r"|por cada mes|mensualmente|maandloon|maandbedrag|månedslønn|per måned|kuukausi"
        r"|месячн\w+|щомісячно"
    ),
    Period.YEAR: (
        r"(?:by|in|for) (?:the|each|every|one) year|(?:by|in) year(?! \d)|yearly salary|per annum"
        r"|(?:brutto|netto)?jahres(?:lohn|entgelt|gehalt|salär|brutto|netto|verdienst|honorar"
        r"|bezüge)\w*|jährl\.?|bruttojahres\w+|per anno|à l['’]année|anualmente|jaarloon"
        r"|årlønn|vuosipalkka|годов\w+"
    ),
    Period.PROJECT: (
        r"for the (?:lot|piece|run|duration|whole (?:lot|thing|job))|for everything"
        r"|fixed (?:sum|price|amount)|one-off (?:sum|fee|payment)|single (?:fee|payment)"
        r"|für (?:den|die|das) (?:ganzen?|gesamten?|kompletten?|vollen?) (?!jahr|monat|woche"
        r"|tag|zeit|team)\w+|für alles zusammen|alles in allem"
        r"|pour (?:l['’]ensemble|la totalité|l['’]intégralité) d\w+"
        r"|pour toute? l(?:a|e|['’]) ?(?!année|mois|semaine|journée|saison)\w+"
        r"|por (?:la totalidad|el conjunto|el total) d\w+|por tod[oa] (?:el|la)"
        r" (?!año|mes|semana|día|jornada)\w+|pela totalidade d\w+|pel[oa] \w+ (?:todo|toda"
        r"|inteir[oa]|complet[oa])|por tod[oa] [oa] (?!ano|mês|semana|dia)\w+"
        r"|valor (?:total|global)|(?:avença|verba) única"
        r"|per (?:l['’]inter[oa]|tutt[oa] (?:il |la |l['’])|il complesso d\w+)\s?(?!anno|mese"
        r"|settimana|giornata)\w+|complessiv\w+|voor (?:het|de) (?:volledige|ganse|totale)"
        r" (?!jaar|maand|week|dag)\w+|voor (?:het|de) (?:ge)?hele (?!jaar|maand|week|dag)\w+"
        r"|för hela (?!året|månaden|veckan|dagen)\w+|for hele (?!året|måneden|ugen|uken|dagen)"
        r"\w+|för allt|för uppdraget|fast (?:pris|honorar|arvode)|engångsarvode"
        r"|engangshonorar|samlet honorar|za (?:całość|cał[yąe] (?!rok|miesiąc|tydzień)\w+)"
        r"|za cel(?:ou|ý|é) (?!rok|měsíc|týden)\w+|koko (?!vuo|kuu|viik|päiv)\w+"
        r"|за (?:весь|всю|всё|все) (?!год|рік|месяц|місяць)\w+"
    ),
}
# Behind one of these "weekly" is no week, nor "monthly" a month.
NOT_ONE: Final = ("bi", "semi", "every two", "every other")

# A span that `Period` has no word for; of two sums the other is the one to take.
ODD: Final = (
    r"bi-?(?:weekly|monthly)|semi-?monthly|fortnight(?:ly)?|every (?:two|other|2) weeks"
    r"|(?:per|each|a) (?:pay ?(?:check|period)|fortnight)|twice a month|quincenal(?:es)?"
    r"|por quincena|quinzenal|zweiwöchentlich|alle zwei wochen|tous les quinze jours"
    r"|par quinzaine|ogni due settimane|om de twee weken|per vier weken|varannan vecka"
)
# So many salaries a year: each is a month's, unless the sum is a year's by its size.
SALARIES: Final = (
    r"x|×|-?mal|times|fois|vezes|veces|volte|keer|gånger|ganger|gange|razy|krát"
    r"|(?:monats)?(?:gehälter|löhne|lohn|gehalt|bezüge)|monatsgehälter|mensualités|mensilità"
    r"|pagas|mensualidades|salários|vencimentos|salaris(?:sen)?|maand(?:lonen|salarissen)|salaries"
    r"|payments|paychecks|mois|mesi|meses|månedslønninger|månadslöner|pensji|platů"
)
