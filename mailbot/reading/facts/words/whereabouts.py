"""Where one works, in words: what leads to a spot, the spots themselves, home, and coming in.

A town is no spot. `at` ends with the space or apostrophe that the spot follows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """One language; each field an alternation for `re`, as in `Words`."""

    at: str = ""  # "in the "
    spot: str = ""  # "workshop"
    works: str = ""  # a spot behind it is the place of work: "you work", "the job is"
    here: str = ""  # begins a sentence without a verb: "always", "right here"
    come: str = ""  # one has to be there: "you have to be here", "presence required"
    barred: str = ""  # nothing can be done from afar: "brass does not travel"
    freely: str = ""  # from anywhere: "wherever you like", "we have no office"
    home: str = ""  # at home; alone it says little
    without: str = ""  # right before `home`, it denies it
    rest: str = ""  # the other part of the week: "the rest", "half"
    weekday: str = ""
    choice: str = ""  # what the rest of the week is left to: "up to you"
    lodging: str = ""  # what may be on site without the work: "a room on site"
    aside: str = ""  # a spot near it is where something else is: "filmed in the shop"
    paperwork: str = ""  # a small part of most jobs, which may be done at home
    monthly: str = ""  # how often one has to be there who is elsewhere else: "a week each month"
    based: str = ""  # a town behind it says nothing: "based in"
    rarely: str = ""  # too seldom to be a place of work: "twice a year"


EN: Final = Whereabouts(
    lodging=r"(?:accommodation|housing|lodgings?|rooms?|flat|cottage|house|cabin|caravan|bunk"
    r"|parking|canteen|cr[eè]che"
    r"|gym)",
    aside=r"film(?:ed|ing)|record(?:ed|ing)|shot|video|i(?:['’]m| am) (?:writing|typing)|wrote"
    r"|drop (?:in|by|off)"
    r"|call in|apply|applications?",
    paperwork=r"reports?|book-?keeping|invoic(?:es|ing)|writing up|paperwork|office work"
    r"|admin(?: work)?|bookwork|write-?ups?",
    monthly=r"(?:an?|one|two|(?:a )?couple of|a few|1|2) (?:days?|weeks?) (?:a|per|each|every"
    r"|in the|in each) month"
    r"|one week in (?:three|four|five)",
    based=r"based|located|the (?:base|location|job|post|position) is",
    at=r"behind (?:the|our|my|a) |aboard |out on (?:the|our) |(?:in|at|on|from|inside) (?:the"
    r"|our|my|a) |to (?:the|our) |aboard (?:the|our) "
    r"|(?<=must be )(?:at|in|on) |(?<=have to be )(?:at|in|on) ",
    spot=r"office(?! of)|shops?|store|workshop|studio|lab|laboratory|kitchen|bakery"
    r"|bakehouse|bench|counter|yard|boatyard|shipyard|dockyard|docks?|harbou?r|pier"
    r"|quay|ship|boat|barge|vessel|farm|barn|fields(?! of)|orchard|gardens?|nursery"
    r"|greenhouses?|vineyard|winery|cellar|brewery|distillery|mill|plant|factory"
    r"|foundry|forge|print ?(?:shop|room|works)|depot|warehouse|garage|shed|hangar"
    r"|building site|quarry|forest|woods|estate|camp|zoo|stables|kennels|school"
    r"|schoolhouse|classroom|campus|library|archives?|museum|gallery|theat(?:er|re)"
    r"|church|chapel|hospital|clinic|surgery|ward|pharmacy|hospice"
    r"|(?:care )?home(?=\W*$)|hotel|hostel|inn|pub|café|cafe|restaurant|lodge|hut"
    r"|lighthouse|(?:market )?stalls?|salon|gym|pool|rink|station|headquarters|hq"
    r"|premises|showroom|rehearsal room|dairy|creamery|sawmill|tannery|pottery|laundry"
    r"|shop floor|front desk|reception|kiosk|truck|van|town hall"
    r"|(?!in-?house)\w{2,}(?:house|yard|shop|room)|roastery|bindery|cannery|eatery"
    r"|building|community cent(?:er|re)|visitor cent(?:er|re)|sanctuary|shelter"
    r"|bookshop|deli|bike shop|facility|facilities",
    works=r"you(?:['’]re| are)|(?:you|they|one|she or he|he or she|everyone|everybody|we all"
    r"|somebody)(?:'d|’d"
    r"|'ll|’ll)?(?: (?:will|would|must|should|need|needs|have|has|to|all))* (?:be|come"
    r"|work|sit|stand|live)s?(?:ing)?|(?:the )?(?<!other )(?<!paid )(?<!second )"
    r"(?:work|job|role|position|post|desk) (?:is|happens|sits|takes place|gets done)"
    r"|(?:it|this|that|all of it)(?:'s"
    r"|’s| is| all happens| happens)|based|where:|place:|here|right here"
    r"|work(?:ing)? (?=(?:in|at|from) (?:the|our))|(?<!\w )(?:must|have to"
    r"|has to|needs to) be",
    here=r"(?:it's|it’s|it is|this is|all|always|only|strictly|daily|full[- ]time|right|just"
    r"|here|on[- ]site|based|working|work is|the work is|every day)(?: here)?",
    come=r"on board most days|on board (?:every|all) day|(?:you['’]re|you are"
    r"|it['’]s all) on the road|(?:have|has|need|needs|got|ought"
    r"|want you|expect you"
    r"|would like you) to be (?:here|there|present|physically|with us|in the building"
    r"|in the room|around)|(?:be|being) (?:physically )?(?:present|here with us"
    r"|here in person|here every day)|must be (?:here|present|physically \w+|there)"
    r"|(?:need|want|like) (?:you|someone|somebody|a person|them) (?:right "
    r"|physically )?here|you (?:will |would |must |do )?come (?:in|here) (?:every"
    r"|each) day|come(?:s)? to work here|physically (?:here|present)|(?:presence"
    r"|attendance) (?:is )?(?:required|needed|necessary|expected|a must|daily)|(?:live"
    r"|living) (?:here )?with us on|live-in (?:job|post|position|role)"
    r"|no way (?:a)?round (?:it|that|this)|in the flesh|as on-?site as"
    r"|boots on the ground|everything happens (?:here|under one roof)"
    r"|it (?:all )?happens here|it's all here"
    r"|(?:report|come|commute) (?:in )?to (?:the )?office (?:daily|every day|each day)",
    barred=r"(?:remote(?:ly)?|home ?office|working from home|wfh|home ?working|from home"
    r"|telework\w*|from afar)\b[^.!?]{0,25}\b(?:impossible|no option|not an option"
    r"|a joke|(?:doesn't|doesn’t|does not|won't|won’t|will not|can't|can’t|cannot) work"
    r"|no sense|out of the question|pointless|unthinkable|excluded|not (?:possible|feasible"
    r"|foreseen|envisaged|planned|how))|(?:doesn't|doesn’t|does not|don't|don’t"
    r"|do not) travel(?=[.,;!]|$)"
    r"|(?:no|not|never|can't|can’t|cannot) (?:work|do|be)(?:ing)? (?:\w+ )?(?:from |at )?"
    r"(?:anywhere|somewhere) else"
    r"|(?:can't|can’t|cannot|can not|nobody can|no one can"
    r"|you won't) (?:[\w-]+ ){1,6}(?:from home|from afar|at a distance|over zoom"
    r"|by e-?mail|from a laptop|over the internet|through a screen|on zoom)",
    freely=r"from wherever|(?:do not|don['’]t|doesn['’]t) have an office|wherever (?:you|they"
    r"|the person|one|she|he|s/he) (?:\w+ ){0,2}?(?:likes?|wants?"
    r"|please|choose|are|is|lives?|sits?|happens?|prefers?)|(?:live|work|sit"
    r"|be) (?:where|anywhere) you (?:like|want|please|choose)|(?:do not|don't"
    r"|don’t) (?:mind|care) where|where you (?:live|sit|work|are) (?:does not|doesn't"
    r"|doesn’t) matter|(?:does not|doesn't|doesn’t) matter(?: to (?:us|me))? where"
    r"|spread (?:over|across) \w+ (?:countries|cities|continents|towns)|your home is"
    r"|no office(?=[,.;!]|$)|from home(?=,? (?:all of it|always|entirely|every day"
    r"|full[- ]time|five days|only))|do it from wherever|no matter where|(?:have|has"
    r"|keep) no office|there is no office|without an office|office is optional"
    r"|where you (?:live|sit|work|are) is (?:up to you|your (?:business|choice|call))"
    r"|location (?:is irrelevant|does not matter|doesn't matter)|from any(?:where(?! else)"
    r"| country| time ?zone)|from (?:your|the|their) (?:sofa|couch)|anywhere with (?:a )?(?:good "
    r"|decent |stable )?(?:wi-?fi"
    r"|internet|signal|connection)|from your own (?:desk|home|place|kitchen table)",
    home=r"from (?:your|their|his|her) (?:own )?home|(?:from|at) home|(?<=rest )(?:at"
    r"|from) (?:yours|your (?:own )?(?:place|house|flat))"
    r"|home ?-?office|homeworking|home ?working|tele-?work\w*|telecommut\w+|(?:from"
    r"|at) your (?:own )?(?:desk|sofa"
    r"|kitchen(?: table)?)|remote(?:ly)?|wfh",
    without=r"no|not|nothing|never|without|isn't",
    rest=r"a couple of days|a few days|a day or two|rest|remaining|remainder|others"
    r"|other (?:days?|half|part|two|three|four)|otherwise"
    r"|half|sometimes|occasionally"
    r"|partly|some days|now and then|apart from that|in between|the balance|alternat\w+"
    r"|split|some (?:of it|days)|part(?! of)|or (?:the |in the |at the )?(?:office"
    r"|studio|workshop|shop|here)|on request|by arrangement|mix",
    choice=r"up to you|as you (?:like|please|wish|prefer)|your (?:choice|call|decision)"
    r"|however you (?:like|want)|you (?:decide|choose)|is yours",
    weekday=r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?",
    rarely=r"(?:once|twice|two times|three times|four times|a few times|every) (?:a|per|each"
    r"|every)? ?(?:year|quarter|season|six months|summer)|quarterly|yearly",
)

DE: Final = Whereabouts(
    lodging=r"(?:\w*unterkunft|häuschen|wohnwagen|\w*zimmer|\w*wohnung|wohnmöglichkeit|parkplatz"
    r"|parkplätze|kantine)",
    aside=r"gefilmt|gedreht|aufgenommen|video|bewerben|bewerbung(?:en)?|vorbei(?: ?kommen"
    r"| ?schauen)"
    r"|ich (?:schreibe|tippe)",
    paperwork=r"administration|berichte?|protokolle?|dokumentation|abrechnung(?:en)?"
    r"|büro(?:arbeit|kram|zeug)|papierkram|schreibkram|schreibarbeit\w*",
    monthly=r"(?:eine|ein|zwei|paar|1|2) (?:woche|tage?|wochen) (?:im|pro|jeden) monat",
    based=r"(?:standort|sitz|arbeitsort|dienstort) ist|mit sitz",
    at=r"hinter (?:dem|der|unserer|unserem) |draußen (?:auf|im|am) (?:dem |der )?|(?:bei uns "
    r"|hier )?(?:im|am|auf dem|auf der|auf unserem|auf unserer|in der"
    r"|in unserer|in unserem|an der|an unserem|an unserer|beim|in den|auf den"
    r"|(?<=arbeitsplatz ist )(?:die|der|das|unsere?)|(?<=arbeitsort ist )(?:die|der|das|unsere?)) ",
    spot=r"\w*werkstatt|\w{3,20}erei|\w*halle|\w*büro|\w*laden|\w*küche|\w*praxis|kita"
    r"|\w*schule|backstube|\w*fabrik|\w*betrieb|geschäft|\w*lager|\w*museum|(?:\w+)?hof"
    r"|\w*baustelle|(?:\w+)?haus|\w*studio|\w*atelier|\w*labor|\w*theater|\w*bühne"
    r"|\w*garten|gärtnerei|\w*keller|kellerei|\w*brauerei|\w*bäckerei|metzgerei"
    r"|\w*mühle|(?<!hand)(?<!netz)\w{0,9}werk|werft|hafen|schiff|boot|stall|alm"
    r"|\w*hütte|\w*heim|\w*klinik|\w*station|apotheke|bibliothek|bücherei|archiv|kirche"
    r"|hotel|restaurant|café|\w*markt(?! für)|\w*depot|\w*druckerei|filiale|zentrale"
    r"|\w*bad|zoo|wald|acker|weinberg|gewächshaus|imkerei|molkerei|käserei|sennerei"
    r"|\w*schreinerei|tischlerei|schmiede|töpferei|watt|sägewerk|werkbank|theke|tresen"
    r"|gasthof|(?:stein)?bruch|(?:kies|ton|sand)?grube|probenraum|sternwarte|schreibtisch"
    r"|buchhandlung|gelände",
    works=r"(?:gearbeitet|arbeite(?:t|n|st)?|arbeitsplatz|arbeitsort|einsatzort|stelle|job"
    r"|arbeit|sitzt|sitzen|stehst|stehen|bist|tätig|eingesetzt|geht nur|kann man nur"
    r"|findet|also|hier)",
    here=r"(?:immer|nur|hier|direkt|täglich|bei uns|ausschließlich|gearbeitet wird|und zwar)",
    come=r"(?:anwesenheit|präsenz)(?: vor ort)?(?: ist)? (?:erforderlich|nötig|notwendig"
    r"|pflicht|ein muss|erwünscht|erwartet|vorausgesetzt)|(?:anwesenheits"
    r"|präsenz)pflicht|(?:muss|musst|müssen|müsste|müsstest|sollte|solltest"
    r"|sollten)\b[^.!?]{0,25}\b(?:hier|da|vor ort|bei uns) (?:sein|arbeiten)|nur hier"
    r"|also hier|(?:geht|klappt|funktioniert) nur hier|persönlich (?:vor ort|anwesend"
    r"|da)|hier bei uns|jeden tag (?:hier|da|bei uns)|führt kein weg vorbei",
    barred=r"(?:home ?-?office|remote|von zu ?hause|heimarbeit|telearbeit"
    r"|mobiles arbeiten)\b[^.!?]{0,35}\b(?:keinen sinn|geht (?:hier |leider )?nicht"
    r"|nicht möglich|unmöglich|ein witz|ausgeschlossen|funktioniert (?:hier "
    r"|leider )?nicht|scheidet aus|undenkbar)",
    freely=r"büro (?:haben wir|gibt es) (?:\w+ ){0,2}(?:abgeschafft|aufgegeben|gekündigt"
    r"|nicht mehr)"
    r"|wo (?:du|sie|ihr|man|er oder sie) (?:auch (?:immer )?)?(?:willst|wollen|wollt"
    r"|will|möchte\w*|wohn\w*|sitz\w*|bist|lebst|mag|magst)|egal,? (?:von )?wo(?:her)?"
    r"|von überall(?: aus)?|vom (?:sofa|küchentisch) aus|von (?:daheim|unterwegs)"
    r"|wohnort (?:ist )?(?:uns )?(?:egal"
    r"|beliebig|frei)|(?:haben|gibt es|gibt's) (?:gar )?kein büro|büro (?:gibt es"
    r"|haben wir) (?:nicht|keins)|ortsungebunden|standortunabhängig",
    home=r"(?:von )?zu ?hause(?: aus)?|(?:von )?daheim|(?<=rest )bei (?:dir|ihnen|euch)"
    r"|home ?-?office|remote"
    r"|mobile[sn]? arbeiten|mobil",
    without=r"kein\w*|nichts?|ohne|nie",
    rest=r"ein paar tage|paar tage|rest|sonst|ansonsten|übrige\w*|andere\w* tage|hälfte|halb"
    r"|teils|teilweise"
    r"|manchmal|gelegentlich|ab und zu|zeitweise|wechsel\w*|den anderen|die anderen"
    r"|abwechselnd|mal|nach (?:absprache|vereinbarung|bedarf)|an (?:ein|zwei|drei|vier"
    r"|\d)\w* tag\w*|tageweise|bis zu (?:\w+ )?tage\w*",
    choice=r"nach (?:wunsch|belieben|laune)|wie (?:du|sie|ihr) (?:magst|willst|wollen|wollt"
    r"|möchte\w*)|(?:dir|ihnen|euch) überlassen|entscheide\w*|frei wählbar"
    r"|frei einteil\w*",
    weekday=r"(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?",
    rarely=r"(?:einmal|zweimal|dreimal|viermal|ein paar ?mal) (?:im|pro) (?:jahr|quartal"
    r"|saison)|vierteljährlich",
)

FR: Final = Whereabouts(
    lodging=r"(?:logements?|hébergement|maison|caravane|chambre|studio|parking|cantine|logée?s?)",
    aside=r"filmée?|tournée?|enregistrée?|vidéo|postuler|candidatures?|passe[zr]"
    r"|je (?:vous )?(?:écris|tape)",
    paperwork=r"comptes?[- ]rendus?|rapports?|devis|factures?|l['’]administratif|paperasse"
    r"|travail (?:de bureau|administratif)|paperasserie",
    monthly=r"(?:une|deux|1|2|quelques) (?:semaines?|jours?) (?:par|chaque|dans le) mois",
    based=r"basée?|située?|(?:la base|le poste|le siège) est",
    at=r"(?:au bord|à bord|à côté) d(?:e (?:la |l['’])|u )|derrière (?:le |la |l['’]|notre )"
    r"|(?:à|dans|sur|de|depuis) (?:la |le |les |notre |nos |l['’])|au |aux |en "
    r"|chez nous,? (?:à|au) ",
    spot=r"zinc|plage|atelier|(?!galerie)\w{4,}erie|bureaux?|boutique|magasin|ferme|usine|école"
    r"|cuisine"
    r"|chantier|labo(?:ratoire)?|locaux|fournil|restaurant|musée|domaine|théâtre|salle"
    r"|salon|cabane|cave|chai|entrepôt|dépôt|jardin|serres?|verger|vignes?|brasserie"
    r"|librairie|imprimerie|moulin|hôpital|clinique|auberge|refuge|hôtel|camping"
    r"|bibliothèque|médiathèque|archives|pharmacie|cabinet|garage|hangar|port|bateau"
    r"|bord|quai|étable|bergerie|fromagerie|boulangerie|pâtisserie|forge|fonderie"
    r"|menuiserie|scierie|marché|forêt|champs?|gymnase|piscine|crèche|maison de retraite"
    r"|studio|chambre froide|comptoir|caisse|fabrique|café|bar|cantine|épicerie",
    works=r"on travaille|on est|on bosse|vous travaille(?:z|rez)|tu travaille(?:s|ras)"
    r"|(?:le travail|le poste"
    r"|l['’]emploi|cela|ça|tout) (?:est|se (?:passe|fait|déroule)|a lieu)|c['’]est"
    r"|basée?|vous serez|vous êtes|tu seras|tu es|ici",
    here=r"(?:toujours|ici|chaque jour|tous les jours|uniquement|c['’]est|directement"
    r"|physiquement)",
    come=r"de la présence|à bord(?= (?:tous|toute|pendant)|\W*$)|en présence"
    r"|présence (?:physique )?(?:est )?(?:requise|obligatoire|indispensable"
    r"|nécessaire|quotidienne|exigée|demandée|tous les jours)|(?:il faut|faut|devez"
    r"|dois|devra)(?: \w+)? (?:être|venir) (?:ici|là|présente?|sur place|chez nous"
    r"|physiquement)|(?:être|travailler|venir) (?:ici|chez nous)|ici même"
    r"|tout se passe ici|sur place|physiquement (?:présente?|ici)",
    barred=r"(?:télétravail|à distance|de(?:puis)? (?:chez (?:vous|soi|toi)"
    r"|la maison))\b[^.!?]{0,25}\b(?:pas possible|impossible|aucun sens|n['’]existe pas"
    r"|exclu|inimaginable|une blague|pas envisageable|ne marche pas)|ne (?:se fait"
    r"|peut se faire|se fera) pas à distance|impossible (?:à \w+ |d[e'’] ?\w+ )?(?:à distance"
    r"|(?:de|depuis) chez (?:soi|vous|toi))",
    freely=r"où (?:vous|tu|l['’]on|on|il ou elle) (?:voulez|veux|veut|vivez|vis|habitez"
    r"|habites|êtes|souhaitez|préférez)|peu importe (?:où|d['’]où|le lieu|l['’]endroit)"
    r"|(?:n['’]avons|avons|n['’]a|n['’]ai) pas de bureaux?|de n['’]importe où"
    r"|depuis (?:n['’]importe où|(?:votre|ton|son) canapé)|(?:entièrement|travaill\w+"
    r"|bosse\w*) (?:de"
    r"|depuis) chez (?:vous|soi|toi)|tout (?:se fait )?à distance",
    home=r"(?:de|depuis) (?:chez (?:vous|toi|soi|elle|lui)|la maison|votre domicile)"
    r"|à (?:la maison|domicile|distance)|télétravail|chez (?:soi|toi)|mi-maison|(?:un"
    r"|deux|trois|quatre|\d) chez (?:vous|toi|nous)|(?:(?<=reste )|(?<=autres )|(?<=jours ))"
    r"chez (?:vous|toi|lui|elle)",
    without=r"pas (?:de|en|à)|pas|sans|aucun|rien|jamais|ni",
    rest=r"quelques jours|reste|sinon|autres jours|les autres|moitié|partiel(?:lement)?"
    r"|en partie|parfois"
    r"|de temps en temps|alternance|partagé\w*|restant|mi-\w+|une partie|tantôt",
    choice=r"comme (?:vous (?:voulez|préférez|souhaitez)|tu veux)|à votre (?:guise|convenance)"
    r"|(?:vous|tu) (?:choisissez|choisis|décidez)|au choix",
    weekday=r"(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?",
    rarely=r"(?:une|deux|trois|quatre|quelques) fois (?:par|l['’]) ?(?:an|année|trimestre"
    r"|saison)",
)

ES: Final = Whereabouts(
    lodging=r"(?:alojamiento|vivienda|casa|casita|habitación|parking|aparcamiento|comedor)",
    aside=r"grab(?:é|ad[oa]|amos)|film(?:é|ad[oa]|amos)|rod(?:é|ad[oa]|amos)|vídeo|video"
    r"|postular(?:se)?"
    r"|candidaturas?|pas(?:a|e|en|ar|ate|arse) por|(?:yo )?estoy|escribo|te mando|les mando",
    paperwork=r"informes?|actas?|presupuestos|facturas|papeleo|trabajo (?:de oficina"
    r"|administrativo)|lo administrativo",
    monthly=r"(?:una|dos|1|2|unos|un par de) (?:semanas?|días?) (?:al|por|cada) mes"
    r"|una quincena al mes",
    based=r"con (?:base|sede)|(?:la (?:base|sede)|el puesto) (?:es|está)",
    at=r"a bordo del?(?: la)? |detrás del?(?: la)? |a pie de |(?:en|desde|a) (?:la |el |las "
    r"|los |nuestr[oa]s? |mi )|al |en ",
    spot=r"taller|oficinas?|tienda|bodega|cocina|fábrica|finca|obra|escuela|local|planta"
    r"|obrador|restaurante|museo|laboratorio|almacén|nave|huerta|huerto|granja|campo"
    r"|viñedo|imprenta|librería|\w{3,}ería|teatro|sala|estudio|puerto|barco|muelle"
    r"|astillero|hospital|clínica|farmacia|hotel|albergue|refugio|biblioteca|archivo"
    r"|colegio|instituto|guardería|mercado|quesería|lagar|molino|cervecería|garaje"
    r"|depósito|vivero|invernadero|cantera|mostrador|bar|cafetería|centro de trabajo"
    r"|sede|instalaciones|dependencias",
    works=r"se trabaja|(?:el )?(?:trabajo|puesto|sitio|lugar|empleo)(?: \w+)? es"
    r"|trabajar(?:ás|á|ías?|emos)?|estarás|aquí|hay que (?:estar|venir)",
    here=r"(?:siempre|aquí|solo|sólo|cada día|todos los días|es|directamente|a diario)",
    come=r"a bordo|(?:hay que|tienes que|tiene que|debes|debe|necesitamos que|queremos que"
    r"|habrá que)(?: \w+)? (?:estar|venir|estés|vengas|esté) (?:aquí|allí|presente"
    r"|en persona|cada día|todos los días)|presencia (?:física )?(?:es )?(?:obligatoria"
    r"|necesaria|imprescindible|requerida|diaria)|(?:aquí|acá) (?:mismo|con nosotros)"
    r"|en persona|todo pasa aquí|el sitio es|cien por cien presencial",
    barred=r"(?:teletrabajo|teletrabajar|en remoto|desde casa"
    r"|a distancia)\b[^.!?]{0,25}\b(?:no (?:es posible|se puede|cabe|tiene sentido"
    r"|funciona)|imposible|ni hablar|descartado)|no se puede (?:\w+ ){0,4}(?:desde casa"
    r"|a distancia|en remoto)",
    freely=r"(?:desde )?donde (?:quieras?|sea|prefieras|vivas|estés|quieran|te dé la gana)"
    r"|da igual (?:desde )?dónde|no (?:tenemos|hay) oficina|desde el sofá|desde cualquier (?:sitio"
    r"|lugar|parte|país)|no importa (?:desde )?dónde|desde tu (?:propia )?casa",
    home=r"(?:desde|en) (?:tu |su |vuestra )?casa|teletrabajo|en remoto|a distancia",
    without=r"no(?: hay)?|sin|nada(?: de)?|ningún|nunca|jamás",
    rest=r"un par de días|algunos días|alguna parte|resto|lo demás|los demás|los otros|mitad"
    r"|a veces|de vez en cuando"
    r"|parcial(?:mente)?|en parte|alterna\w+|parte|unos días",
    choice=r"como (?:quieras|prefieras)|a tu (?:gusto|aire|elección)|tú (?:decides|eliges)"
    r"|a elegir",
    weekday=r"lunes|martes|miércoles|jueves|viernes|sábados?|domingos?",
    rarely=r"(?:una vez|dos veces|tres veces|unas veces|cuatro veces) (?:al|por|cada) (?:año"
    r"|trimestre|temporada)",
)

PT: Final = Whereabouts(
    lodging=r"(?:alojamento|moradia|casa|casinha|quarto|estacionamento|refeitório)",
    aside=r"grav(?:ei|ad[oa]|amos)|film(?:ei|ad[oa]|amos)|vídeo|candidat(?:ar-se|uras?)|estou"
    r"|escrevo|passa(?:r|e|em)?",
    paperwork=r"relatórios?|orçamentos|faturas|papelada|burocracia|trabalho (?:de escritório"
    r"|administrativo)|parte administrativa",
    monthly=r"(?:uma|duas|1|2|uns|alguns) (?:semanas?|dias?) (?:por|ao|cada) mês",
    based=r"com (?:base|sede)|(?:a (?:base|sede)|o posto|a vaga) (?:é|fica)",
    at=r"a bordo d[oa] |atrás d[oa] |ao pé d[oa] |(?:na|no|nas|nos|em|da|do) (?:noss[ao]s? "
    r"|minha |meu )?|à |ao ",
    spot=r"lagar|(?-i:porto)|posto|loja|oficina|cozinha|fábrica|escola|escritório|ateliê|atelier"
    r"|fazenda|restaurante"
    r"|obra|laboratório|armazém|quinta|adega|horta|\w{4,}aria|padaria|museu|teatro"
    r"|estúdio|sala|barco|cais|estaleiro|hospital|clínica|farmácia|hotel|pousada"
    r"|biblioteca|arquivo|colégio|creche|mercado|queijaria|moinho|cervejaria|garagem"
    r"|depósito|viveiro|estufa|balcão|bar|sítio|lavoura|roça|galpão|gráfica|livraria"
    r"|sede|unidade|nosso espaço|instalações|terreno",
    works=r"trabalha-se|(?:o )?(?:trabalho|posto|lugar|local|serviço)(?: \w+)? é|trabalh(?:ar"
    r"|a|ará|arás)|aqui|tem que (?:estar|vir)",
    here=r"(?:sempre|aqui|só|todos os dias|diariamente|é|mesmo)",
    come=r"embarcad[oa]s?|a bordo|(?:tem|têm|terá|precisa|é preciso|é necessário|deve"
    r"|há que)(?: que| de)? (?:estar"
    r"|vir|ficar) (?:aqui|cá|presente|no local|connosco|conosco|todos os dias"
    r"|presencialmente)|presença (?:física )?(?:é )?(?:obrigatória|necessária|exigida"
    r"|diária|indispensável)|(?:aqui|cá) (?:mesmo|connosco|conosco|com a gente)"
    r"|presencialmente|tudo acontece aqui",
    barred=r"(?:teletrabalho|home ?-?office|remoto|de casa"
    r"|à distância)\b[^.!?]{0,25}\b(?:não (?:é possível|dá|rola|funciona|existe"
    r"|faz sentido)|impossível|nem pensar)|não (?:dá|se pode|tem como"
    r"|é possível) (?:\w+ ){0,4}(?:de casa|à distância|em casa)",
    freely=r"(?:de )?onde (?:você |tu |se )?(?:quiser\w*|estiver\w*|morar\w*|viver\w*"
    r"|preferir\w*)|tanto faz (?:de )?onde|não (?:temos|há) escritório"
    r"|de qualquer (?:lugar|sítio|parte|cidade)|não importa (?:de )?onde",
    home=r"(?:de|em|a partir de|na|da) (?:sua |tua )?casa|teletrabalho|home ?-?office|à distância"
    r"|remot[oa]",
    without=r"não(?: há)?|sem|nada(?: de)?|nenhum|nunca|jamais",
    rest=r"um par de dias|alguns dias|resto|restante|metade|os outros|às vezes|de vez em quando"
    r"|parcial(?:mente)?"
    r"|em parte|altern\w+|parte|uns dias",
    choice=r"como (?:quiser|preferir|quiseres)|à (?:sua|tua) escolha|você (?:decide|escolhe)"
    r"|ao gosto",
    weekday=r"(?:segunda|terça|quarta|quinta|sexta)s?-feiras?|segundas|terças|quartas|quintas"
    r"|sextas|sábados?",
    rarely=r"(?:uma vez|duas vezes|três vezes|quatro vezes) (?:por|ao) (?:ano|trimestre)",
)

IT: Final = Whereabouts(
    lodging=r"(?:alloggio|camera|casa|casetta|vitto e alloggio|parcheggio|mensa)",
    aside=r"girat[oa]|registrat[oa]|filmat[oa]|video|candidar(?:si|ti)|candidature|passa(?:te"
    r"|re)?|scrivo",
    paperwork=r"verbali|relazioni|rapporti|preventivi|fatture|scartoffie|lavoro (?:d['’]ufficio"
    r"|amministrativo)|parte amministrativa|carte",
    monthly=r"(?:una|due|1|2|qualche|un paio di) (?:settiman[ae]|giorn[oi]) al mese",
    based=r"con (?:base|sede)|(?:la (?:base|sede)|il posto) è",
    at=r"a bordo del(?:la |l['’])?|dietro (?:il |al |la )|(?:in|nel|nella|nello|nelle|nei|presso"
    r"|al|alla|allo|dal|dalla|sul"
    r"|sulla) (?:(?:il |la |lo )?(?:nostr[oaie] |mio |mia )?)|(?:nell|all|dall"
    r"|sull)['’]|in ",
    spot=r"laboratorio|officina|bottega|negozio|ufficio|cucina|cantina|scuol[ae]|cantiere"
    r"|fabbrica|azienda|teatro|museo|ristorante|studio|magazzino|stabilimento|podere"
    r"|fattoria|campo|campi|orto|serra|vigna|frantoio|forno|panificio|caseificio"
    r"|birrificio|mulino|(?!materia)\w{3,}eria|biblioteca|archivio|ospedale|clinica"
    r"|ambulatorio|farmacia|albergo|hotel|rifugio|ostello|barca|nave|molo|stalla|malga"
    r"|tipografia|stamperia|garage|deposito|mercato|piscina|palestra|asilo|sala|salone"
    r"|bar|banco|bancone|cascina|vivaio|cava|chiesa|atelier",
    works=r"si lavora|lavor(?:i|a|erai|erà|are|erete)|(?:il )?(?:lavoro|posto)(?: \w+)? (?:è"
    r"|si svolge|si fa)|qui|stai|starai|sarai|bisogna (?:stare|venire|esserci)",
    here=r"(?:sempre|qui|solo|ogni giorno|tutti i giorni|è|da noi|rigorosamente)",
    come=r"a bordo|(?:bisogna|devi|deve|dovrai|dovrà|serve|occorre|è necessario)(?: \w+)? (?:essere"
    r"|stare|venire) (?:qui|qua|presente|sul posto|da noi|in sede|tutti i giorni)"
    r"|bisogna esserci|presenza (?:fisica )?(?:è )?(?:obbligatoria|necessaria|richiesta"
    r"|indispensabile|quotidiana)|qui (?:da noi|con noi)|di persona|tutto succede qui",
    barred=r"(?:smart working|lavoro agile|remoto|da casa|telelavoro"
    r"|a distanza)\b[^.!?]{0,25}\b(?:non (?:è possibile|si può|ha senso|funziona|esiste"
    r"|previsto)|impossibile|impensabile|escluso)|non si può (?:\w+ ){0,4}(?:da casa"
    r"|a distanza|da remoto)",
    freely=r"(?:da )?dove (?:vuoi|vuole|volete|si vuole|preferisci|vivi|abiti|ti pare|capita)"
    r"|non abbiamo (?:un )?uffici[oi]|non importa (?:da )?dove|ovunque (?:tu |lei "
    r"|si )?(?:sia|sei|voglia|viva)|dal divano|da qualsiasi (?:posto|parte|luogo)",
    home=r"(?:da|a) casa|smart working|lavoro agile|telelavoro|da remoto|a distanza",
    without=r"no|non|niente|nulla|senza|nessun|mai",
    rest=r"un paio di giorni|qualche giorno|un giorno o due|resto|metà|altrimenti"
    r"|(?:ne)?gli altri|(?:nel)?le altre|a volte|ogni tanto"
    r"|parzial(?:e|mente)|in parte|altern\w+|un po['’]|parte",
    choice=r"come (?:vuoi|preferisci|vuole)|a (?:tua )?(?:scelta|piacere)|decidi tu|scegli tu",
    weekday=r"luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|sabato|domenica",
    rarely=r"(?:una volta|due volte|tre volte|quattro volte) (?:all['’]anno|a trimestre"
    r"|l['’]anno)",
)

NL: Final = Whereabouts(
    lodging=r"(?:huisvesting|woonruimte|huisje|stacaravan|woning|kamer|logement|parking|kantine)",
    aside=r"gefilmd|opgenomen|filmpje|video|solliciteren|sollicitaties?|langs(?:komen)?"
    r"|ik (?:schrijf|typ)",
    paperwork=r"verslagen|rapporten|offertes|facturen|kantoorwerk|kantoor(?= (?:mag|kan|gaat"
    r"|doe))|papierwerk|papieren|administratie",
    monthly=r"(?:een|één|twee|1|2|paar) (?:weken|week|dag|dagen) (?:per|in de|elke) maand",
    based=r"gevestigd|(?:de (?:standplaats|basis)|het werk) is",
    at=r"achter (?:de |het |onze )|aan boord van (?:de |het )?|(?:op|in|bij|aan|vanuit"
    r"|vanaf) (?:de |het |ons |onze |mijn )(?:eigen )?"
    r"|bij ons (?:op|in|aan) (?:de |het )|op ",
    spot=r"kantoor|\w*werkplaats|\w*winkel|\w*hal|\w*boerderij|\w*keuken|\w*school|\w*werf"
    r"|\w*fabriek|magazijn|werkvloer|locatie|markt|atelier|\w*museum|ziekenhuis"
    r"|praktijk|\w{3,}erij|zaak|studio|theater|zaal|haven|schip|boot|kas|\w*tuin|stal"
    r"|erf|kwekerij|brouwerij|kelder|molen|drukkerij|boekhandel|bibliotheek|archief"
    r"|hotel|restaurant|café|kliniek|apotheek|depot|garage|loods|zwembad|crèche"
    r"|kinderopvang|camping|kaasmakerij|imkerij|smederij|zagerij|bos|akker|land|balie"
    r"|toonbank|kraam|lab|laboratorium|vestiging|kerk|terrein|bouwplaats|zorginstelling",
    works=r"(?:je|u|men|iedereen) (?:werkt|zit|staat|bent|komt)|werken doe je"
    r"|(?:het )?(?:werk|de baan|de functie)(?: \w+)? (?:is|gebeurt|doe je)"
    r"|gewerkt wordt|hier|wordt gewerkt",
    here=r"(?:altijd|hier|gewoon|alleen|elke dag|iedere dag|bij ons|dagelijks|het is"
    r"|uitsluitend)",
    come=r"(?:moet|moeten|dient|zal|zult)(?: \w+){0,2} (?:hier|ter plaatse|aanwezig"
    r"|bij ons) (?:zijn|te zijn|werken)|aanwezigheid (?:is )?(?:vereist|verplicht|nodig"
    r"|noodzakelijk|gewenst)|je moet (?:er|hier) zijn|(?:hier|gewoon) bij ons"
    r"|fysiek aanwezig|elke dag (?:hier|aanwezig)|alleen hier|echt hier",
    barred=r"(?:thuiswerken|thuiswerk|vanuit huis|van thuis|op afstand"
    r"|remote)\b[^.!?]{0,25}\b(?:een grap(?:je)?|(?:gaat|kan) (?:hier |bij ons )?niet|niet mogelijk"
    r"|onmogelijk|geen optie|geen zin|zit er niet in|lukt niet|uitgesloten|(?:er"
    r"|is) niet bij)|kan niet (?:\w+ ){0,3}(?:vanuit huis|van thuis|op afstand)",
    freely=r"waar (?:je|u|men|ze) (?:ook |maar )*(?:wil|wilt|woont|zit|bent|wenst)|(?:hebben"
    r"|is er|heb) geen kantoor|maakt (?:ons )?niet uit (?:van)?waar|(?:van)?uit (?:elk"
    r"|ieder) land|overal vandaan|vanaf de bank|waar dan ook",
    home=r"thuis(?:werken)?|(?<=rest )bij (?:jou|jezelf|u)|van(?:uit|af)? (?:huis|thuis)"
    r"|op afstand|remote",
    without=r"geen|niet|niets|niks|zonder|nooit",
    rest=r"een paar dagen|paar dagen|rest|verder|anders|overige|andere dagen|helft|deels|soms"
    r"|af en toe|gedeeltelijk"
    r"|afwisselend",
    choice=r"zoals je wil\w*|naar (?:wens|keuze)|zelf (?:weten|kiezen|bepalen)|kies je zelf"
    r"|vrij te kiezen",
    weekday=r"(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en)?",
    rarely=r"(?:één|een|twee|drie|vier|paar) keer (?:per|in het) (?:jaar|kwartaal|seizoen)",
)

NORDIC: Final = Whereabouts(
    lodging=r"(?:bostad|boende|bolig|hybel|rom|rum|parkering|kantine)",
    aside=r"film(?:at|et|ade|ede)|inspelad|spelade in|optaget|spilt inn|video(?:en)?|ansökan"
    r"|ansøgning\w*|søknad\w*",
    paperwork=r"rapporter|rapporten|pappersarbetet?|papirarbe[ij]det?|kontorsarbetet?"
    r"|kontorarbe[ij]det?",
    monthly=r"(?:en|ett|to|två|par) (?:vecka|veckor|uke|uker|uge|uger|dagar|dager"
    r"|dage) i (?:månaden|måneden)",
    at=r"(?:på|i|ved|vid|hos os i) ",
    spot=r"kontoret|verkstaden|værkstedet|verkstedet|butiken|butikken|köket|køkkenet"
    r"|kjøkkenet|fabriken|fabrikken|gården|museet|skolan|skolen|lagret|lageret|ateljén"
    r"|atelieret|teatern|teatret|bageriet|bakeriet|hamnen|havnen",
    works=r"(?:du|man) (?:arbetar|arbejder|jobber|jobbar|sitter|sidder)|(?:arbetet|arbejdet"
    r"|jobbet) (?:är|er|foregår|utförs)",
    here=r"(?:alltid|altid|her|här|bara|kun)",
    come=r"oppmøte(?=\W*$)|ombord|om bord|oppmøte (?:hver dag|daglig|kreves|på stedet)"
    r"|fremmøde (?:hver dag|påkrævet"
    r"|på stedet)|närvaro (?:krävs|på plats|varje dag)|(?:du|man) (?:måste|skal"
    r"|må) (?:vara|være) (?:här|her|på plats|til stede)",
    freely=r"(?:sitta|sidde|sitte|jobba|jobbe|arbeta|arbejde) (?:var|hvor) (?:som helst"
    r"|du vill|du vil)|(?:var|hvor) (?:du vill|du vil)|(?:har|är) (?:inget|ikke noget"
    r"|ikke noe) kontor",
    barred=r"(?:hjemmekontor|hjemmearbe[ij]de?|hemarbete|distansarbete|distansjobb|på distans"
    r"|hjemmefra|hemifrån)\b[^.!?]{0,25}\b(?:går (?:\w+ )?(?:ikke|inte)|(?:ikke|inte"
    r"|ej) (?:mulig\w*|möjligt|aktuel\w*|tale om)|(?:fungerar|fungerer|virker|duer"
    r"|kan) (?:ikke|inte)|uteslutet|udelukket|utelukket|umuligt?)",
    home=r"distansarbete|hjemmearbejde|hemarbete|hjemmefra|hemma|hjemme|hemifrån|hjemmefra"
    r"|hjemmekontor|på distans",
    without=r"ikke|inte|ingen|inget|utan|uden|aldri|aldrig",
    rest=r"de andra|de andre|øvrige|övriga|resterende|viss|visse|noen dager|nogle dage"
    r"|några dagar|resten|annars|ellers|halva|hälften|halvdelen|halve|delvis|ibland",
    weekday=r"(?:mån|tis|ons|tors|fre)dag(?:ar)?|(?:man|tirs|ons|tors|fre)dage?r?",
    choice=r"(?:bestemmer|bestämmer|väljer|velger|vælger) du(?: själv| selv)?"
    r"|som du (?:vill|vil)",
    rarely=r"(?:en|to|två|tre|fyra|fire) (?:gång|gånger|gang|gange|ganger) (?:om|i"
    r"|per) (?:året|år|kvartalet)",
)

FURTHER: Final = Whereabouts(  # from Polish to Japanese, as far as a label or an answer goes
    lodging=r"(?:mieszkanie|nocleg|zakwaterowanie|pokój|ubytování|asunto|majoitus)",
    aside=r"film\w*|nagra\w+",
    at=r"w (?:nasz(?:ej|ym) )?|na (?:nasz(?:ej|ym) )?",
    spot=r"warsztacie|sklepie|biurze|kuchni|pralni|piekarni|cukierni|fabryce|magazynie|hotelu"
    r"|gospodarstwie|zakładzie|szkole|restauracji|budowie|hali|terenie",
    works=r"prac(?:a|uje(?:my|sz)?|ować)(?: się)?",
    here=r"(?:zawsze|tylko|tu|codziennie)",
    come=r"na miejscu|stacjonarn\w+|na místě|přímo v\w* \w+|osobně|na mieste|paikan päällä"
    r"|lähityö\w*|läsnä\w*|helyben|személyesen|la fața locului|la birou|iş yerinde"
    r"|ofiste|на місці|в офісі|очно|на месте|в офисе",
    barred=r"bez (?:pracy )?zdaln\w+|bez home office|ei etätyö\w*|не віддалено|не удал[её]нно",
    freely=r"(?:w pełni |całkowicie )?zdaln(?:a|ie|ej|y)|praca zdalna|(?:zcela "
    r"|plně )?na dálku|na diaľku|etätyö\w*|etänä|távmunka|távoli|la distanță|uzaktan"
    r"|дистанційно|віддалено|удал[её]нно|дистанционно|з дому|из дома|在宅(?:勤務)?|フルリモート"
    r"|远程|재택(?:근무)?",
    home=r"zdalnie|z domu|z domova|na dálku|kotona|kotoa|etänä|otthonról|de acasă|evden"
    r"|з дому|віддалено|из дома|удал[её]нно|在宅",
    rest=r"reszta|połowa|częściowo|zbytek|polovina|částečně|loput|puolet|osittain|a többi"
    r"|fele|restul|jumătate|решта|половина|остальное|残り|半分",
    weekday=r"週[1-4一二三四]日",
)

LANGUAGES: Final[tuple[Whereabouts, ...]] = (EN, DE, FR, ES, PT, IT, NL, NORDIC, FURTHER)


def weekdays() -> str:
    """Return the days of a week in all languages, as an alternation for `re`."""
    return "|".join(language.weekday for language in LANGUAGES if language.weekday)


# A good wish to whoever reads it, wherever they are.
WISHES: Final = (
    r"(?:hope|hoping|trust|wish\w*|greetings|regards|keep|stay|hello|hi|dear)\b[^.!?]{0,60}"
    r"\bwherever (?:you|this|it)"
    r"|(?:hoffe\w*|wünsch\w*|grü(?:ß|ss)e?n?|gru(?:ß|ss)|hallo)\b[^.!?]{0,60}\bwo (?:auch )?immer"
    r"|(?:espér\w+|espère|souhait\w+|salutations|bonjour)\b[^.!?]{0,60}\boù que"
    r"|(?:espero|esperamos|deseo|saludos|hola|un abrazo)\b[^.!?]{0,60}"
    r"\bdonde ?(?:quiera )?(?:que|sea)"
    r"|(?:espero|esperamos|desejo|saudações|olá|abraço)\b[^.!?]{0,60}\bonde quer que"
    r"|(?:spero|speriamo|auguro|saluti|ciao)\b[^.!?]{0,60}\b(?:ovunque|dovunque)"
    r"|(?:hoop|hopelijk|wens\w*|groet\w*|hallo)\b[^.!?]{0,60}\bwaar (?:je|u|jullie) ook"
    r"|(?:hoppas|håper|håber|hälsning\w*|hilsen|hej|hei)\b[^.!?]{0,60}"
    r"\b(?:var|hvor) (?:du|ni|dere|i) (?:än|enn|end)"
)

# That something goes, or can be: with a no beside it, and a word for home, it is done on site.
CAN: Final = (
    r"can|could|may|works?|possible|doable|good|go|do|goes|geht|ginge|gehen|kann|darf|klappt"
    r"|machbar|möglich"
    r"|peut|possible|faisable|marche|va|se fait|fait|puede|pueden|vale|posible|hace|dá|pode"
    r"|possível"
    r"|faz|può|possibile|fa|kan|gaat|lukt|mogelijk|går|funkar|mulig|da się|można"
)
# Then it is no objection: "working from home is no problem".
TROUBLE: Final = (
    r"problem\w*|issues?|matter|mind|worries|trouble|only|always|every|all|necessarily|thema"
    r"|kein ding"
    r"|nur|immer|jeden|ausschließlich|souci|problème|que|toujours|uniquement|inconveniente|solo"
    r"|sólo"
    r"|siempre|problema|só|sempre|bezwaar|probleem|alleen|altijd|bare|alltid|bara"
)
# The days on which one may work elsewhere, for others: no place of this work.
OTHER_DAYS: Final = (
    r"(?:the|your) other days (?:are|belong) (?:all )?(?:to )?(?:yours?|free|your own|you)"
    r"|die (?:anderen|übrigen|restlichen) tage (?:gehören|sind) (?:dir|ihnen|euch|frei|deine?)"
    r"|les autres jours (?:sont|restent) (?:à (?:vous|toi|lui|elle)|libres)"
    r"|los (?:otros|demás) días son (?:tuyos|suyos|libres)|os outros dias são (?:seus|teus|livres)"
    r"|gli altri giorni sono (?:tuoi|suoi|liberi)|de andere dagen zijn (?:van jou|van u|vrij)"
)
