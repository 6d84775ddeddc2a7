"""What work is bound to beside its pay: the contract, hours, a start, shifts, a season, housing.

Alternations for `re`, of all languages together: such words are hardly shared by two of them.
"""

from __future__ import annotations

from typing import Final

SOME: Final = (
    r"(?:\d{1,3}(?:[.,]\d)?|an?|one|two|three|four|five|six|nine|twelve|ein(?:e[nmr]?)?|zwei|drei"
    r"|vier"
    r"|fünf|sechs|neun|zwölf|une?|deux|trois|quatre|cinq|six|neuf|douze|una?|dos|tres|cuatro|cinco"
    r"|seis|nueve|doce|uma?|dois|duas|três|quatro|nove|doze|due|tre|quattro|cinque|sei|nove|dodici"
    r"|een|twee|drie|vier|vijf|zes|negen|twaalf|ett|två|to|tre|fyra|fire|sex|seks|tolv)"
)
SPAN: Final = (
    r"(?:years?|months?|weeks?|jahre?n?|monate?n?|wochen?|ans|an(?<=un an)|années?|mois|semaines?"
    r"|años?|mes(?:es)?|semanas?|anos?|mesi|anni|settimane|jaar|maanden|weken|år|månader|måneder"
    r"|veckor|uker|uger)"
)
_FOR: Final = (
    r"(?:of|for|over|über|auf|für|de|d['’]|por|di|per|van|voor|på|om|till|initially for"
    r"|zunächst auf)"
)
_LASTING: Final = rf"(?:[\s,]+(?:{_FOR}\s?)?{SOME}[\s-]{SPAN})?"

# Says it wherever it stands.
CONTRACT: Final = (
    r"permanent (?:contract|post|position|job|role|appointment|employment|basis)"
    rf"|fixed[- ]term(?: contract| post| position| appointment)?{_LASTING}"
    r"|open[- ]ended contract|temporary (?:contract|post|position|job|role|appointment)"
    r"|zero[- ]hours contract|(?:maternity|paternity|parental|sick)(?: leave)? cover"
    rf"|{SOME}[\s-](?:year|month|week)s?[\s-]"
    r"(?:fixed[- ]term )?(?:contract|post|appointment|job|maternity cover|cover|term)"
    r"(?: (?:to begin with|to start with|initially|at first|in the first instance))?"
    rf"|contract (?:of|for|over) {SOME} {SPAN}"
    r"|(?:unbefristete[rnsm]?|befristete[rnsm]?) (?:(?:arbeits)?vertrag|stelle|anstellung"
    r"|festanstellung|arbeitsverhältnis)"
    rf"|(?:zunächst )?(?:un)?befristet(?: (?:bis(?: zum| ende)? [\w.]+(?: \w+)?(?: 20\d\d)?"
    rf"|(?:auf|für) {SOME} {SPAN}))?"
    rf"|festanstellung|minijob|(?:arbeits)?vertrag (?:über|auf|für) {SOME} {SPAN}"
    r"|(?:elternzeit|mutterschafts|schwangerschafts|krankheits)vertretung|saisonstelle"
    r"|saisonvertrag"
    rf"|jahresvertrag|jahresstelle|c\.?d\.?i\.?|c\.?d\.?d\.?{_LASTING}"
    rf"|contrat à durée (?:in)?déterminée{_LASTING}"
    rf"|contrat (?:de (?:projet|mission) )?(?:de |d['’]) ?{SOME} {SPAN}"
    r"(?: d['’]abord)?(?:,? puis (?:à )?durée indéterminée)?|contrat saisonnier|en alternance"
    r"|remplacement de congé"
    r"|contrato (?:indefinido|temporal|fijo(?:[- ]discontinuo)?|de (?:relevo|sustitución))"
    r"|fijo[- ]discontinuo"
    rf"|contrato (?:de|por) {SOME} {SPAN}|contrato (?:sem|a) termo(?: (?:certo|incerto))?{_LASTING}"
    r"|recibos verdes|contrato efetivo"
    rf"|(?:contratto )?(?:a )?tempo (?:in)?determinato{_LASTING}"
    rf"(?: dopo {SOME} {SPAN} di prova)?"
    rf"|contratto (?:di|per) {SOME} {SPAN}|contratto (?:a termine|stagionale|a chiamata"
    rf"|di apprendistato)"
    r"|vast contract|vaste (?:aanstelling|baan|dienst)|tijdelijk contract|jaarcontract"
    rf"|(?:contract )?(?:voor )?(?:on)?bepaalde tijd{_LASTING}"
    rf"|contract (?:van|voor) {SOME} {SPAN}"
    r"|tillsvidareanställning|tillsvidare|visstidsanställning|vikariat|provanställning"
    r"|fast (?:stilling|ansættelse|anställning)|fastansættelse|midlertidig stilling|tidsbegrænset"
    r"|umow[aęy] (?:o pracę|zlecenie|o dzieło)|na czas (?:nie)?określony"
)
# Says it only where nothing else is said.
CONTRACT_ALONE: Final = (
    r"permanent|temporary|open[- ]ended|freelance|seasonal(?: work| job| post)?|fest angestellt"
    rf"|freiberuflich|saisonal|saisonnier|intérim|di apprendistato|a chiamata|indefinido|temporal"
    rf"|de temporada|stagionale"
    rf"|sazonal|vast|tijdelijk"
    rf"|(?:for|für|auf|voor|pour|por) (?!1[34] ){SOME} {SPAN}"
)
TIME: Final = (
    r"0[.,]\d{1,2} fte|"
    r"(?<!our )(?<!my )(?:full|part)[- ]time(?![- ](?:equivalent|student))"
    r"|(?:voll|teil)zeit(?:stelle|job|position)|vollzeit(?!äquivalent)|teilzeit|(?:halb|ganz)tags"
    r"|(?:à|a) temps (?:plein|complet|partiel)"
    r"|temps (?:plein|complet|partiel)|(?:à )?mi-temps"
    r"|(?:a )?(?:jornada|tiempo) (?:completa?|parcial)|media jornada"
    r"|(?:a )?tempo (?:inteiro|parcial|integral)"
    r"|(?:em )?(?:período|regime) integral|meio período"
    r"|(?:a )?tempo (?:pieno|parziale)|voltijds?|deeltijds?|fulltime|parttime|heltid|deltid"
    r"|(?:pełny|pół|cały) etatu?"
    r"|(?:pensum|beschäftigungsgrad|arbeitspensum)(?: (?:von|ist))? \d{2,3}"
    r"(?: ?%?(?: ?(?:-|–|bis|oder) ?\d{2,3}))? ?%"
    r"|\d{2,3}(?: ?%? ?(?:-|–|bis|to|à) ?\d{2,3})?[ -]?%[- ](?:stelle|pensum|position|post|fte)"
    r"|\d{2,3}(?: ?%? ?(?:-|–|bis|to|à) ?\d{2,3})? ?%(?= (?:pensum|fte))"
)
# Hours of a week need none of its words where nothing else is said.
HOURS_ALONE: Final = (
    r"\d{1,2}(?:[.,]\d{1,2})?(?:\s?(?:-|–|to|bis|à|a|tot)\s?\d{1,2})?[\s-]?"
    r"(?:hours?|hrs?|h|std\.?|stunden|heures?|horas?|ore|uren|uur|timmar|timer|godzin)"
    r"(?: (?:over|across|spread over|an|auf|sur|en|em|su|op|verdeeld over|på|over) (?:\d|\w{2,7})"
    r" (?:days|tagen?|jours|días|dias|giorni|dagen|dagar|dage|dager))?"
)
PART: Final = (
    r"\d{2,3}(?: ?%? ?(?:-|–|bis|oder|or|to|à) ?\d{2,3})? ?(?:%|prozent(?!\w)|per ?cent(?!\w))"
)
SHIFT: Final = (
    rf"(?:{SOME} )?\d{{1,2}}[- ]hour shifts?(?: (?:a|per) week)?|"
    r"(?:rotating |alternating )?(?:night|day|early|late|evening|morning|weekend|rotating|split"
    r"|swing"
    r"|graveyard)[- ]shifts?(?: work)?|shift work|(?:früh|spät|nacht|tag|wechsel|zwei|drei)"
    r"(?:- und (?:früh|spät|nacht)){0,2}schicht(?:en|betrieb|dienst)?|schichtdienst|schichtarbeit"
    r"|nachtdienste?|(?:travail|équipes?|poste|horaires) (?:de|en) (?:nuit|journée|2x8|3x8"
    r"|week-end)"
    r"|(?:2|3)[x×]8|turnos? (?:de|da) (?:noche|mañana|tarde|noite|manhã|fim de semana)"
    r"|turnos? (?:rotativos?|nocturnos?|noturnos?)|turn[oi] (?:di notte|notturn[oi]|a rotazione)"
    r"|nachtdiensten?|ploegendienst(?:en)?|dagdienst|nattskift|dagskift|skiftarbete|skiftarbejde"
    r"|turnus(?:arbeid)?|treskift"
)
ROSTER: Final = (
    r"(?:roster,? )?(?:\d{1,2}|two|three|four|five|six|seven)(?: (?:day|night"
    r"|week)s?)? on[ ,/]{1,2}"
    r"(?:and )?(?:\d{1,2}|two|three|four|five|six|seven)(?: days?)? off"
    r"|(?:every (?:other|second|third)|one in (?:two|three|four)) weekends?(?: off)?|no weekends"
    r"|jedes (?:zweite|dritte) wochenende(?: frei)?|un (?:week-end|fin de semana) (?:sur"
    r"|de cada) \w+"
)
WEEKDAY: Final = (
    r"(?:mon(?:days?)?|tue(?:s(?:days?)?)?|wed(?:nesdays?)?|thu(?:rs(?:days?)?)?|fri(?:days?)?"
    r"|sat(?:urdays?)?|sun(?:days?)?"
    r"|mo(?:ntags?)?|di(?:enstags?)?|mi(?:ttwochs?)?|do(?:nnerstags?)?|fr(?:eitags?)?"
    r"|sa(?:mstags?)?|so(?:nntags?)?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?"
    r"|dimanches?|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|segunda|terça|quarta"
    r"|quinta|sexta|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag"
    r"|woensdag|donderdag|vrijdag|zaterdag|zondag|måndag|tisdag|onsdag|torsdag|fredag|lördag"
    r"|mandag|tirsdag|lørdag|søndag)\.?"
)
_TO: Final = r"(?:to|till|until|through|thru|bis|au|à|a|al|até|tot(?: en met)?|t/m|till|til|-|–|/)"
DAYS: Final = (
    rf"(?:(?:from|von|du|de|dal|da|van|från|fra) )?{WEEKDAY} ?{_TO} ?{WEEKDAY}(?!\w)"
    rf"|{SOME}[\s-](?:days?|nights?|evenings?|shifts?|tage|nächte|jours|nuits|soirs|días|noches"
    r"|dias|noites|giorni|notti|dagen|dagar|dage|dager)[\s-]"
    r"(?:a|per|each|die|pro|in der|par|a la|por|à|alla|in de|i|om) ?"
    r"(?:week|woche|semaine|semana|settimana|veckan|ugen|uken)"
    r"|(?:four|five|six|4|5|6)[- ]day week|(?:vier|fünf|sechs|[3-6])[- ]tage[- ]woche"
)
_CLOCK: Final = (
    r"(?:\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?|uhr|h(?:\d\d)?|u(?:ur)?)|\d{1,2}[:.]\d\d|noon"
    r"|midnight"
    r"|mitternacht|minuit|midi)"
)
CLOCK: Final = (
    rf"(?:(?:from|von|de|dalle|das|van|från|fra|kl\.?) )?(?:\d{{1,2}}|{_CLOCK}) ?"
    rf"(?:{_TO}|alle|às|und) ?{_CLOCK}(?!\w)"
)
SEASON: Final = (
    r"(?:(?:for )?(?:the |our )?(?:whole )?(?:summer|winter|spring|autumn|harvest|growing|sowing)"
    r"(?: season)|(?:sommer|winter|ernte)saison|saison)"
)
# Before a time from one month to another: the season, or the work, is then.
LASTING: Final = (
    r"(?:(?:season|saison|temporada|stagione|seizoen|säsong(?:en)?|sesong(?:en)?|sæson(?:en)?)"
    r"|(?:the|our|this) (?:work|job|contract|post|position|season)|(?:die|der) (?:stelle|arbeit"
    r"|vertrag)"
    r"|(?:le|ce) (?:poste|contrat)|el (?:trabajo|puesto|contrato)|il (?:lavoro|contratto)"
    r"|o (?:trabalho|contrato)|het (?:werk|contract)|arbetet|jobbet)"
    r"(?: (?:is|runs|goes|lasts|geht|läuft|dauert|ist|va|dure|est|dura|es|é|è|vai|loopt|duurt|är|er"
    r"|varar)){0,1}[:,]?"
)
_HOME: Final = (
    r"(?:(?!that|where|with|and)(?:free |own |furnished |staff )?(?:\w+[- ])?(?:bothy|bunk|room"
    r"|house|housing|cottage|flat|apartment"
    r"|lodgings?"
    r"|accommodation|caravan|cabin|board and lodging|board|live-in)"
    r"|(?:freie |eigene )?(?:unterkunft|(?:dienst|werks|personal)?wohnung|zimmer|personalzimmer"
    r"|personalhaus|kost und logis)|logement(?: de fonction)?|hébergement|alojamiento|vivienda"
    r"|alojamento|casa|(?:vitto e )?alloggio|woonruimte|woning|huisvesting|kost en inwoning|bostad"
    r"|bolig|hybel|leilighet)"
)
HOUSING: Final = (
    rf"(?:an? |the |une? |una?|een |eine? )?(?:{SOME}[- ](?:bedroom|bdrm|bed|room"
    rf"|zimmer)s? )?{_HOME},?"
    r" (?:is |ist |wird |est |é |è |is |kan |kann |goes |comes |can be |that (?:goes|comes) "
    r"|is also )?"
    r"(?:included|provided|available|on site|on the farm|offered|with (?:it|the (?:job|post|role"
    r"|work))"
    r"|gestellt(?: werden)?|vorhanden|möglich|inklusive|inbegriffen|dabei|frei|zur verfügung"
    r"|possible|fourni|compris|inclus|sur place|incluid[oa]|disponible|disponível|inclus[oaie]"
    r"|compres[oaie]"
    r"|disponibile|beschikbaar|inbegrepen|aanwezig|ingår|finns|inkludert|medfølger)"
    r"(?: (?:sur place|vor ort|on site|if needed|bei bedarf|si besoin))?"
    rf"|(?:an? |the )?(?:{SOME}[- ](?:bedroom|bdrm|bed|room)s? )?{_HOME}(?: [\w-]+){{1,4}} that"
    r" (?:goes|comes) with (?:it|the (?:job|post|role|work))"
    r"|logée?s?(?:(?:,? et |,? |/)nourrie?s?)?(?: si besoin)?|nourrie?s?(?:,? et |,? |/)logée?s?"
    rf"|(?<=\bmit ){_HOME}|(?<=\bavec ){_HOME}"
)
ZONE: Final = (
    r"(?:eastern|central|mountain|pacific|atlantic|gmt|utc|cet|uk|us|european|est|pst|mst|cst)"
    r"(?: (?:standard |daylight )?time)?(?: zone)?(?: (?:working |business )?hours)"
    r"|(?:eastern|central|mountain|pacific) time"
)
# Leads to the day on which the work begins.
STARTS: Final = (
    r"(?:start(?:s|ing)?(?: date| day)?|begin(?:s|ning)?|beginn(?:t)?|arbeitsbeginn|dienstantritt"
    r"|stellenantritt|eintritt(?:stermin)?|antritt|prise de (?:poste|fonctions?)|démarrage"
    r"|(?:para )?empezar|se empieza|si (?:comincia|inizia)|on commence|para começar|começa-se"
    r"|inicio|incorporación|início|inizio|decorrenza|aanvang|ingang|tillträde|tiltrædelse"
    r"|tiltredelse"
    r"|oppstart|med start)"
    r"(?:(?: is|:|,| ist| wäre| est| es| é| è| on| in| from| am| im| ab| zum| per| le| au| dès| el"
    r"| der"
    r"| hopefully| ideally| preferably| am liebsten| möglichst| idealerweise| idéalement"
    r"| idealmente| bij voorkeur| helst"
    r"| now| only| jetzt| erst| nun| schon| maintenant| ahora| agora| adesso| ora| nu| date"
    r"| will be"
    r"| a partir de| em| il| dal| op| vanaf| den| med| der| would be| should be)){0,4}"
)
FROM: Final = (
    r"(?:(?:as )?from|as of|ab(?: dem)?|per|zum|à (?:partir|compter) (?:du|de|d['’])|dès(?: le)?"
    r"|a partir d(?:e|el|o|al)|desde(?: el)?|a (?:decorrere|partire) da(?:l)?|dal|con inizio(?: il"
    r"| dal)?"
    r"|vanaf|per|från(?: och med)?|fra|fra og med|od)"
)
SOON: Final = (
    r"immediately|at once|as soon as possible|asap|straight away|right away"
    r"|sofort|nach (?:vereinbarung|absprache)|schnellstmöglich|baldmöglichst"
    r"|tout de suite|immédiat(?:ement|e)?|dès que possible|inmediat[ao](?:mente)?"
    r"|lo antes posible|imediat[ao](?:mente)?|o mais (?:cedo|rápido) possível|subito|immediat[ao]"
    r"|al più presto|per direct|direct|zo snel mogelijk|omgående|snarast|enligt överenskommelse"
    r"|snarest|etter avtale|efter aftale|od zaraz"
)
AT_ABOUT: Final = (
    r"(?:early|mid|late|(?:the )?(?:beginning|start|middle|end) of|anfang|mitte|ende|début|mi|fin"
    r"|principios de|mediados de|finales de|início de|meados de|inizio|metà|fine|begin|half|eind"
    r"|början av|mitten av|slutet av)[- ]"
)
SEASONS: Final = (
    r"spring|summer|autumn|winter|easter|frühjahr|frühling|sommer|herbst|ostern|printemps|été"
    r"|automne"
    r"|hiver|primavera|verano|otoño|invierno|verão|outono|inverno|estate|autunno|voorjaar|lente"
    r"|zomer"
    r"|herfst|våren|sommaren|hösten"
)
# What the line of them is called.
OWN: Final = """
    terms conditions rahmenbedingungen konditionen bedingungen modalités condiciones condizioni
    condições voorwaarden villkor vilkår
"""
# What leads to terms, and says nothing else.
LEADS: Final = """
    role important wichtig importante belangrijk viktigt it its it's is isn't be are was were that
    this there there's theres which what we we've i i've
    you
    the a an our my your to for of in on at by and or with also please kindly still just only should
    could would must can may say says add adding mention include put forgot forgotten forget missing
    omitted missed left out not into listing ad advert line terms job post position role work
    contract
    hours week start starts date season shift shifts roster employment way important btw too
    yes sorry oh thing one more another so as but have has been say said need needs like
    wording sentence want wanted people know applicants get comes goes weekly per
    es ist sind das dass die der den dem des ein eine einen im am ab und oder mit noch bitte auch
    nicht fehlt fehlen vergessen dazu rein müsste müssten muss müssen sollte soll sollen stelle
    arbeit vertrag beginn stunden woche pensum übrigens ja nein wir ich sie ihnen anzeige
    ergänzen sein wäre da drin stehen steht wichtig schreiben dazuschreiben hinzufügen job handelt
    sich um
    arbeitszeit anstellung zu von bis rahmenbedingungen immer gesagt sagen
    c'est cela ce il s'agit d'un d'une un une le la les du de des et ou en avec aussi encore manque
    oublié j'ai ajouter ajoutez merci contrat poste travail heures semaine marqué faut
    que soit l'offre l'annonce pour à au aux toujours est sont qu'il qu'on indiquer préciser
    es esto un una el los las lo de del y o con también falta faltan olvidé olvidó se me contrato
    puesto trabajo horas semana por favor que añadir añadan agregar anuncio jornada temporada son
    é isto um uma o a os as do da dos das e ou com também falta esqueci me contrato vaga trabalho
    horas
    semana por favor que acrescentar anúncio para temporada são
    è questo un uno cosa una il lo la i gli le di del della e o con anche manca mancano dimenticato
    contratto posto lavoro ore settimana per favore che aggiungere aggiungete annuncio si tratta ho
    het dit dat is een de en of met ook nog ontbreekt vergeten graag contract baan werk uren week
    voor
    erbij toevoegen vacature moet staan wij ik
    det är er en ett et den och og med också også saknas mangler glömde glemte tjänsten stillingen
    arbetet arbejdet jobbet som att at vi jag jeg tack takk
"""
