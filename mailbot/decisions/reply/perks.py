"""What may stand beside a sum of pay, in words: bonuses, tips, a car; for `beside_pay`."""

from __future__ import annotations

from typing import Final

# Begins something that comes on top, whatever it is.
ADDS: Final = (
    r"\+|plus(?! tard| ou moins)|including|incl\.?|excluding|excl\.?|as well as|on top"
    r"|topped up with|along with|together with|ergänzt um|vermehrt um|auxquels s['’]ajoute(?:nt)?"
    r"|augmentés? d\w+|majorés? d\w+|assortis? d\w+|acrescid[oa]s? d\w+|sumad[oa]s? a|con más"
    r"|a los que se suman?|maggiorat[oi] d\w+|a cui si aggiung\w+|cui si aggiung\w+"
    r"|vermeerderd met|aangevuld met"
    r"|zuzüglich|zzgl\.?|inkl\.?|inklusive|einschließlich|dazu|exkl\.?|sowie"
    r"|en plus|ainsi que|y compris|hors|más|además de|incluyendo|incluid[oa]s?"
    r"|mais(?=\s(?:subs[ií]dio|vale|pr[éê]mio|b[ôó]nus|comiss|gorjeta|alimenta|ajuda|segur|plano))"
    r"|além d\w+|incluindo|più|oltre a\w{0,3}|inclus[oaie]|compres[oaie]"
    r"|inclusief|exclusief|bovenop|pluss|samt|inklusiv[et]|oraz"
)
# Leads to more of the same, and is no part of it.
AND: Final = (
    r"and|und|et|y|e|en|og|och|still|also|noch|auch|dazu|aussi|encore|toujours|también|aún"
    r"|também|ainda|anche|ancora|ook|nog|fortsatt|stadig"
)
# Of all languages; beside these a sum's own perks of `sums` are meant.
PERKS: Final = (
    r"bonus(?:es)?|commissions?|tips|overtime|equity|esops?|stocks?|shares?|options?|pension"
    r"|super(?:annuation)?|holiday pay|1[345]th|healthcare|health|dental|medical|insurance"
    r"|benefits?|allowances?|housing|house|cottage|apartment|accommodation"
    r"|lodgings?|(?:full|half|and) board|board(?! (?:of|members?|meeting|said|says|agreed))"
    r"|a (?:caravan|cabin|room|bed|tent|roof|flat|hut)\b.{0,30}"
    r"|food(?! (?:safety|hygiene|industry|bank|shop|handling))|breakfast"
    r"|meals?|lunch(?:es)?|car|(?<=\w )van|ute"
    r"|mileage|expenses|relocation|profit[- ]shar\w+|surplus|401\(?k\)?|variable|incentives?"
    r"|negotiable|depending|d\.?o\.?e\.?|ote|pro[- ]rata|to start|loading"
    r"|\w*bonus|provision\w*|trinkgeld\w*|überstunden\w*|zulagen?|\w*zuschl[aä]g\w*|\w{0,9}prämien?"
    r"|weihnachtsgeld|urlaubsgeld|1[345]\.? ?(?:monats)?(?:gehalt|lohn)|firmenwagen|dienstwagen"
    r"|geschäftsauto|dienstrad|betriebsrente|gewinnbeteiligung|kost und logis|dienstwohnung"
    r"|unterkunft|verpflegung|freies essen|ein (?:zimmer|wohnwagen|bett)|spesen|tarif\w*|tvöd"
    r"|tv-l|entgeltgruppe|verhandelbar|verhandlungsbasis|vhb"
    r"|je nach|nach absprache"
    r"|1[345](?:e|ème)|treizième|logé\w*|nourri\w*|logement|une (?:chambre|caravane)|un studio"
    r"|repas|voiture|véhicule|heures sup\w*|avantages?"
    r"|négociable|selon|smic"
    r"|comisi(?:ón|ones)|bonos?|bonificaci\w+|aguinaldo|prestaciones|pagas?|incentivos|comidas?"
    r"|cama|una (?:habitación|caravana)"
    r"|alojamiento|coche|carro|gasolina|utilidades|negociable|según|horas extras?"
    r"|vale[- ]\w+|v[rat]|clt|pj|comiss\w+|bônus|bónus|prêmios?|prémios?|plano de saúde|13[º.]|plr"
    r"|refeiç(?:ão|ões)|alojamento|um quarto|décimo terceiro|benefícios|ajuda de custo"
    r"|negociável|conforme|recibos verdes"
    r"|buon[oi] pasto|provvigion\w+|premi|straordinari|trattabil\w|ccnl|benefit|vitto|alloggio"
    r"|una (?:stanza|camera|roulotte)"
    r"|auto aziendale|mensilità|contributi"
    r"|kost en inwoning|een (?:kamer|caravan)|vakantietoeslag|provisie|auto van de zaak"
    r"|leaseauto|dertiende maand|\w*toeslag\w*"
    r"|winstdeling|onderhandelbaar|afhankelijk|cao"
    r"|kost och logi|kost og losji|kost og logi|mat|ett rum|et (?:rom|værelse)|husvagn"
    r"|\w*tillägg|\w*tillegg|\w*tillæg|provisjon|feriepenger|overtid\w*|övertid\w*|kollektivavtal"
    r"|premi[aęi]|prowizj\w+|dodatk\w+|samochód"
)
# "for 35 hours": what a sum is paid for, right behind it.
FOR_HOURS: Final = (
    r"(?:for|at|on|für|bei|pour|à|sur|por|con|per|a|voor|bij|för|for) (?:(?:the|a|die|les|las|le"
    r"|as|de) )?(?:\d{1,3}(?:[.,]\d)?|[^\W\d_]{3,12}(?:[ -][^\W\d_]{3,6})?(?= (?:hours|stunden"
    r"|heures|horas|ore|uur|timmar|timer|days|tage|jours|días|dias|giorni|dagen|dagar|dage|dager)))"
    r"[\s-]?(?:%|hours?|hrs?|h|std|stunden|heures?|horas?|ore|uur|timmar|timer|mois|meses|mesi|days?"
    r"|tage|jours|días|dias|giorni|dagen|dagar|dage|dager)\b"
)
# Says of a sum since when it is so, and who has settled it: that goes with no pay.
ASIDE: Final = (
    r"(?:now|from now on|these days|jetzt|nun|neu|ab jetzt|maintenant|désormais|ahora|agora|adesso"
    r"|ora|nu|voortaan|nå|teraz)$"
    r"|.*\b(?:voted|decided|agreed|approved|checked|confirmed|told|sa(?:ys|id)|beschlossen"
    r"|entschieden|abgestimmt|gesagt|geklärt|genehmigt|sagt|voté|décidé|validé|vérifié|confirmé|dit"
    r"|decidi\w+|aprob\w+|aprov\w+|confirm\w+|dijo|dice|disse|deciso|approvato|verificato"
    r"|confermato|detto|besloten|afgesproken|nagevraagd|gezegd|zegt|beslutat|besluttet|sade|sagde)\b"
)
