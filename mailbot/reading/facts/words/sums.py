"""What a sum is for, in words: what one earns, what one only gets beside the pay, what it costs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Sums:
    """One language; each field an alternation for `re`, as in `Words`."""

    earn: str  # the person gets it: "you get"
    perk: str  # a sum beside it is no pay: a voucher, a ticket, a tool allowance
    spent: str  # a sum beside it is somebody's cost or income, not the person's
    gross: str  # may stand between a sum and its period
    besides: str  # behind it something else begins: "plus"
    rising: str = ""  # between two sums, the second is the most one comes to: "rising to"


SUMS: Final = (
    Sums(
        earn=r"you(?:['’]ll| will|['’]d| would)? (?:get|earn|make|receive|take home)"
        r"|we can (?:offer|stretch|run|go)|we (?:offer|stretch)"
        r"|it['’]s worth|in your pocket|to start",
        perk=r"vouchers?|lunch(?:es)?|gym|housing|rent|commut\w+|travel\w*|mileage|phone|laptop"
        r"|equipment|tools?|training|courses?|learning|books?|relocation|tips|discounts?"
        r"|allowance|stock|options?|shares|pension|401k|insurance|home office|uniform|clothing"
        r"|bike|transport|per diem|meals?|refer(?:ral|rer)|finder|sign[- ]on|retention",
        spent=r"(?:we|they|i) (?:raised|closed|spend|spent|lost|sold|sell|take|turn over)"
        r"|closed|raised|seed|round|backers?"
        r"|costs?|cost (?:me|us)|damages?|orders?|deals?|tickets?|members? pay|customers? pay"
        r"|clients? pay|price[sd]?|average (?:order|basket|bill)|per (?:ticket|member|customer"
        r"|seat|unit|night|box|bottle)|a (?:ticket|bottle|box|seat)|takings|till|hosting"
        r"|elsewhere|competitors?|others?(?: \w+){0,4} pays?|gave (?:us|me)|takes|turns over"
        r"|brings in|donors?|donated|los(?:e|es|ing)|loans?|debts?|paid back|bought"
        r"|waste[sd]?|last year|subscription",
        gross=r"gross|net|before tax|after tax|ctc|cost to company",
        besides=r"plus|with|and|as well as|on top|including|incl\.?",
        rising=r"(?:rising|going|growing|increasing|progressing|moving)(?: up)? to|up to|to",
    ),
    Sums(
        earn=r"wir (?:bieten|können bis)|(?:du|sie|man) (?:bekommst|bekommen|bekommt|erhältst"
        r"|erhalten|kriegst|verdienst)"
        r"|(?:bekommst|erhältst|kriegst|verdienst) du|(?:bekommen|erhalten|verdienen) sie"
        r"|es gibt|gibt['’]?s|gibt es",
        perk=r"gutschein\w*|sachbezug|jobticket|deutschlandticket|fahrtkosten\w*|fahrgeld"
        r"|kilometer\w*|essens\w*|verpflegung\w*|miete|weiterbildung\w*|fortbildung\w*|jobrad"
        r"|urlaubsgeld|weihnachtsgeld|einmalzahlung|umzug\w*|werkzeug\w*|zulagen?|zuschlag"
        r"|trinkgeld|vermögenswirksam\w*|altersvorsorge|mitarbeiterrabatt|empfehlung\w*",
        spent=r"kost(?:et|eten|en)|preis\w*|eintritt\w*|warenkorb|umsätze|gesammelt|eingesammelt"
        r"|investoren|pro (?:karte|ticket|kunde|gast|nacht|stück|flasche)|die anderen zahlen"
        r"|woanders|etats?|verkauf\w*|andere\w*(?: \w+){0,4} zahl\w+|mitbewerber|konkurrenz"
        r"|letztes jahr|schulden|verlier\w*|kredit\w*|gekauft|bruch|tarifvertrag",
        gross=r"brutto|netto|steuerfrei",
        besides=r"plus|zuzüglich|zzgl\.?|dazu|sowie|mit|und|inkl\.?|inklusive",
        rising=r"(?:an)?steigend (?:auf|bis)(?: zu)?|bis zu|später bis(?: zu)?|bis",
    ),
    Sums(
        earn=r"(?:nous|on) (?:offr\w+|propos\w+)|(?:vous|tu|on) (?:touch\w+|gagn\w+|recev\w+"
        r"|reçois|percev\w+|perçois)",
        perk=r"tickets?[- ]resto\w*|tickets?[- ]restaurants?|titres?[- ]restaurants?|chèques?"
        r"|panier\w*|mutuelle|transports?|navigo|loyer|logement|indemnités?|primes?|formation"
        r"|pourboires?|intéressement|participation|cadeaux?|déménagement|forfait mobilité|vélo",
        spent=r"coût\w*|prix|billets?|levé\w*|chiffre|panier moyen|par (?:billet|client|adhérent"
        r"|nuit|bouteille)|concurrents?|(?:d['’]|les )autres(?: \w+){0,4} pai?e\w*|vend\w*"
        r"|ailleurs|dettes?|perd(?!ó|on|ã|oe|õ)\w+|emprunt\w*|acheté\w*|factures?|cotisation",
        gross=r"bruts?|nets?|brute|nette",
        besides=r"plus|avec|et|ainsi que|en plus|y compris",
        rising=r"(?:(?:allant|évoluant|montant|progressant|puis) )?jusqu['’]à|(?:évoluant"
        r"|montant) (?:vers|à)|à",
    ),
    Sums(
        earn=r"ofrecemos|ofrezco|pago|pagamos|podemos (?:pagar|ofrecer|llegar)|(?:cobrarás|cobras"
        r"|ganarás|ganas|recibirás|recibes|se cobra|se gana)",
        perk=r"cheques?|tickets? (?:de )?(?:comida|restaurante)|dietas?|alquiler|vivienda"
        r"|transporte|formación|seguro|propinas?|ayuda|teletrabajo|kilometraje|guardería",
        spent=r"cuesta\w*|cost[óeo]\w*|precios?|entradas?|por (?:entrada|cliente|socio|noche"
        r"|botella)|recaud\w+|factur\w+|competencia|otr[oa]s(?: \w+){0,4} pagan|vend\w+"
        r"|deudas?|perd(?!ó|on|ã|oe|õ)\w+|pierd\w+|compr\w+|cuota|préstamos?",
        gross=r"brutos?|netos?|bruto|neto|líquidos?",
        besides=r"más|con|y|además|incluid[oa]s?",
        rising=r"(?:subiendo|ampliables?|llegando|creciendo) (?:a|hasta)|hasta(?: los)?|a",
    ),
    Sums(
        earn=r"oferecemos|ofereço|pago|pagamos|(?:você|tu|vais) (?:ganha\w*|recebe\w*)|receberás"
        r"|ganharás"
        r"|recebe-se",
        perk=r"vales?|subsídios?|cartão|ticket|refeição|alimentação|transporte|renda|aluguel"
        r"|moradia|seguro|ajudas? de custo|gorjetas?|formação|auxílio|plano de saúde|13º",
        spent=r"cust\w+|preços?|bilhetes?|ingressos?|por (?:bilhete|cliente|sócio|noite|garrafa)"
        r"|angari\w+|arrecad\w+|fatur\w+|concorrência|outr[oa]s(?: \w+){0,4} pagam|vend\w+"
        r"|dívidas?|perd(?!ó|on|ã|oe|õ)\w+|compr\w+|quota|mensalidade",
        gross=r"brutos?|líquidos?|ilíquidos?",
        besides=r"mais|com|e|além|inclu\w+",
        rising=r"(?:subindo|chegando|podendo (?:chegar|subir)|crescendo) (?:a|até|para)"
        r"|até(?: aos)?",
    ),
    Sums(
        earn=r"offriamo|offro|(?:si|lei|tu) (?:prende|prendi|guadagna|guadagni|riceve|ricevi)"
        r"|prenderai",
        perk=r"buon[oi](?: pasto)?|ticket|rimbors\w+|affitto|alloggio|trasport\w+|formazione"
        r"|mance|assicurazione|welfare|indennità|tredicesima|quattordicesima|trasferta",
        spent=r"costa\w*|prezz[oi]|bigliett[oi]|per (?:biglietto|cliente|socio|notte|bottiglia)"
        r"|raccolt[oi]|concorrenza"
        r"|altr[ie](?: \w+){0,4} pagano|vend\w+|debit[oi]|perd(?!ó|on|ã|oe|õ)\w+"
        r"|prestito|compr\w+|quota"
        r"|scontrino medio",
        gross=r"lord[oi]|nett[oi]",
        besides=r"più|con|e|oltre|inclus[oiae]",
        rising=r"(?:(?:crescente|crescenti|salendo|che sale) )?fino a|che sale a|a salire (?:a"
        r"|fino a)|a",
    ),
    Sums(
        earn=r"(?:we|wij) bieden|bieden (?:we|wij)|(?:je|u) (?:krijgt|verdient|ontvangt)|(?:krijg"
        r"|verdien|ontvang) je|het levert",
        perk=r"maaltijdcheques?|ecocheques?|cadeaubon\w*|reis\w*|kilometer\w*|huur|lunch\w*"
        r"|onkosten\w*|opleiding\w*|fiets\w*|telefoon|vakantiegeld|eindejaars\w*|fooi\w*"
        r"|thuiswerk\w*|verhuis\w*|pensioen\w*|hospitalisatie\w*",
        spent=r"kost(?:te|en)?|prij(?:s|zen)|kaartjes?|per (?:kaartje|klant|lid|nacht|fles)"
        r"|opgehaald|concurrent\w*|andere\w*(?: \w+){0,4} betalen|verkop\w+|elders|verlie\w*"
        r"|lening\w*|gekocht|schuld\w*"
        r"|draait|abonnement|lidgeld|gemiddelde",
        gross=r"bruto|netto|excl\.?(?: btw)?|incl\.?(?: btw)?",
        besides=r"plus|met|en|alsook|bovenop|inclusief|incl\.?",
        rising=r"(?:oplopend|stijgend|groeiend|doorgroeiend) (?:tot|naar)|tot(?: aan)?",
    ),
    Sums(
        earn=r"vi (?:erbjuder|tilbyr|tilbyder)|du (?:får|tjänar|tjener)",
        perk=r"friskvård\w*|frisk\w*|kost|personalrabatt|pension\w*|feriepenge|diett?|husleje",
        spent=r"kostar|koster|pris\w*|biljett\w*|billet\w*|kund\w*|budsjett",
        gross=r"brutto|netto",
        besides=r"plus|med|och|og|samt|inkl\.?",
        rising=r"stigande till|stigende til|upp till|opp til|op til|till|til",
    ),
)

# Before the most that one comes to: "4 100 a month, for the right person 4 600".
RIGHT_PERSON: Final = (
    r"(?:or |and |and up to |up to )?(?:for|with) (?:the |a |an |some )?(?:right|experienced"
    r"|very good"
    r"|strong|good|skilled) (?:person|candidates?|applicants?|people|one|hands?)|with experience"
    r"|für (?:die|den) (?:richtigen?|passenden?|erfahrenen?) (?:person|kandidat\w*|leute?)"
    r"|mit erfahrung|pour (?:la bonne personne|un profil (?:confirmé|expérimenté))"
    r"|avec (?:de l['’])?expérience|para la persona (?:adecuada|indicada)|con experiencia"
    r"|para a pessoa certa|com experiência|per la persona giusta|con esperienza"
    r"|voor de (?:juiste|goede) (?:persoon|kandidaat)|met ervaring|för rätt person"
    r"|for rette person|dla (?:właściwej|odpowiedniej) osoby|z doświadczeniem"
)
# Between two sums: the second is paid from a later time on, "from the second year".
LATER: Final = (
    r"(?:and )?(?:then|later|from (?:the|your) second year(?: on)?|after (?:a|one|your first"
    r"|the first) year"
    r"|after (?:(?:your|the|a) )?(?:probation|trial)(?: period)?|(?:a|one) year later|once trained)"
    r"|(?:und )?(?:dann|danach|später|ab dem zweiten jahr|im zweiten jahr|nach (?:der"
    r"|bestandener) probezeit"
    r"|nach einem (?:halben )?jahr|nach der einarbeitung)"
    r"|(?:et )?(?:puis|ensuite|dès la (?:deuxième|seconde) année|la (?:deuxième|seconde) année"
    r"|après (?:un an|la période d['’]essai|l['’]essai))"
    r"|(?:y )?(?:luego|después|a partir del segundo año|el segundo año|(?:después de|tras|pasado)"
    r" (?:un año|(?:el|la) (?:periodo|período) de prueba))"
    r"|(?:e )?(?:depois|a partir do segundo ano|no segundo ano|(?:depois d[eo]|após) (?:um ano"
    r"|(?:o )?período (?:de experiência|experimental)|(?:a )?experiência))"
    r"|(?:e )?(?:poi|dal secondo anno|dopo (?:un anno|(?:il periodo di|la) prova))"
    r"|(?:en )?(?:daarna|dan|later|vanaf het tweede jaar|na (?:een jaar|de proeftijd|je proeftijd))"
    r"|(?:och |og )?(?:sedan|därefter|derefter|deretter|efter (?:ett år|et år|provanställningen"
    r"|prøvetiden)"
    r"|etter (?:ett år|prøvetiden))|(?:a )?(?:potem|po (?:roku|okresie próbnym))"
)
# Right before a number that is what can be paid, where pay was spoken of: "we can do 26".
CAN_DO: Final = (
    r"(?:we|i)(?:['’](?:d|ll)| can| could| will| would)? (?:do|offer|manage|stretch to"
    r"|go(?: up)? to)"
    r"|(?:wir können|ich kann|können wir|kann ich) (?:auf )?|(?:on|nous|je) (?:peut|pouvons"
    r"|peux) (?:faire|aller"
    r"|monter|offrir|proposer)(?: jusqu['’]à| à)?|(?:podemos|puedo) (?:dar|llegar a|ofrecer"
    r"|subir a|hacer)"
    r"|(?:podemos|posso|consigo|conseguimos) (?:dar|chegar a|oferecer|subir para|fazer)"
    r"|(?:possiamo|posso) (?:dare|arrivare a|offrire|fare)|(?:we|wij|ik) (?:kunnen|kan)(?: tot"
    r"| naar)?"
    r"|(?:vi|jag|jeg) (?:kan|kunne) (?:erbjuda|tilby|tilbyde|gå till|gå til|ge|gi|give)|możemy dać"
)
# Right before a sum that somebody wrote, or paid, before: "I wrote around £38k, but make it …".
BEFORE_NOW: Final = (
    r"(?:(?:i|we|you|it)(?:['’]d| had| have|['’]ve)? (?:wrote|written|said|say|says|put|told you"
    r"|mentioned|gave you)|you (?:have|had)|was|were|hatten?|schrieb(?:en|st|t)?|schreiben|steht"
    r"|stand|waren?"
    r"|écrit|mis|dit|indiqué|marqué|étaient|était|puse|pusimos|escrib(?:í|imos)|puesto|escrito"
    r"|dij(?:e"
    r"|imos)|dicho|eran?|pus|pusemos|escrevi|escrevemos|escrito|posto|disse|dissemos|eram|estava"
    r"|scritto|messo|detto|indicato|erano|had(?:den)?|schreef|schreven|staat|stond|skrev|stod|var)"
    r"(?: (?:around|about|up to|down|at|as|ca\.?|circa|etwa|rund|environ|à|de|unos|cerca de|em|per"
    r"|sui|ongeveer|op|til))?[\s\"“„«:]*"
)
# Says of a sum in the sentence before that it holds no more.
NO_MORE: Final = (
    r"(?:that|it|this|which) (?:was|is|['’]s) (?:the old|last year['’]?s|out of date|outdated|wrong"
    r"|not right|a (?:typo|mistake|slip))|(?:that|it|this)['’]s (?:wrong|not right|the old"
    r"|last year['’]?s|a (?:typo|mistake|slip))|(?:das|es) (?:war|ist) (?:der alte|die alte"
    r"|das alte"
    r"|falsch|veraltet|ein (?:tippfehler|fehler|irrtum)|nicht (?:richtig|korrekt))"
    r"|(?:das )?stimmt (?:so )?nicht(?: mehr)?"
    r"|c['’](?:était|est) (?:l['’]anci\w+|faux|une (?:erreur|faute|coquille)|le vieux)"
    r"|(?:eso )?(?:era|es) (?:el antiguo|la antigua|lo de antes|un (?:error|despiste))"
    r"|está mal|me equivoqué|me confundí"
    r"|(?:isso )?(?:era|é) (?:o antigo|a antiga|um (?:erro|engano|lapso))|está errado|enganei-me"
    r"|(?:quello |questo )?(?:era|è) (?:il vecchio|la vecchia|sbagliat\w|un (?:errore|refuso))"
    r"|(?:dat|het) (?:was|is) (?:het oude|de oude|fout|verkeerd|een (?:fout|vergissing|tikfout))"
    r"|(?:dat )?klopt (?:niet|niet meer)"
    r"|det (?:var|är|er) (?:den gamla|det gamla|den gamle|det gamle|fel|feil|forkert|en tastefeil"
    r"|en slåfejl|ett skrivfel)"
)
# Right before the most that can be paid, in a sentence of its own.
CAN_RISE: Final = (
    r"(?:can|could|may|might|would)(?: be)? (?:go|stretch|rise|move|climb|pay|do|offer|be)"
    r"(?: up)?(?: as far as)?(?: to)?|(?:goes|rises) (?:up )?to|up to|as much as"
    r"|bis(?: zu| auf)?|(?:können|könnten|kann|könnte) (?:wir|ich) (?:auch )?(?:auf )?"
    r"|(?:monter|aller)(?: jusqu['’])? ?à|jusqu['’]à"
    r"|(?:subir|llegar|estirar(?:nos|me)?) (?:a|hasta)(?: los)?|hasta(?: los)?"
    r"|(?:subir|chegar|ir) (?:até|a|para)(?: os|os)?|até(?: aos)?"
    r"|(?:salire|arrivare) (?:fino )?a|fino a|(?:oplopen|gaan|omhoog)(?: tot| naar)|tot(?: aan)?"
    r"|(?:gå|strekke oss|sträcka oss) (?:upp? |opp )?till?|(?:upp|opp|op) till?|nawet|do"
)
# And behind it: in which case it is.
IN_CASE: Final = (
    r"for (?:the|an?|some|people)|if|with|für|wenn|mit|bei|pour|si|avec|para|con|com|se|per|voor"
    r"|als"
    r"|met|om|för|for|hvis|med|dla|jeśli|z|depending"
)
# Behind a range: what the sum hangs on.
DEPENDING: Final = (
    r"depending|depends|d\.?o\.?e|je nach|kommt drauf an|selon|en fonction|dépend|según|depende"
    r"|a seconda"
    r"|dipende|conforme|afhankelijk|naargelang|beroende|avhengig|afhængig|zależnie|w zależności"
)
# Before a sum that begins a sentence all the same.
IT_IS: Final = (
    r"it(?:['’]s| is|['’]ll be| pays)|that(?:['’]s| is)|this is|(?:das|es) (?:sind|wären)|es gibt"
    r"|c['’]est|ce (?:sont|serait)|(?:son|serían|serán)|(?:são|seriam)|sono|sarebbero|(?:het"
    r"|dat) (?:is|zijn)"
    r"|det (?:är|er|blir|bliver)|to jest"
)
# The job as the subject of what it pays: "the post is funded at €38,700".
THE_JOB: Final = (
    r"(?:the|this|our) (?:post|job|role|position|place|contract|vacancy|appointment|residency)"
    r"|(?:die|diese|der|dieser) (?:stelle|job|posten|position|aufgabe)"
    r"|(?:le|ce) (?:poste|contrat|travail)|(?:el|este) (?:puesto|trabajo|contrato)|la plaza"
    r"|(?:a|esta) vaga|o (?:cargo|posto|lugar|trabalho)|(?:il|questo) (?:posto|lavoro|contratto)"
    r"|(?:de|deze) (?:functie|job|plek|baan|vacature)|tjänsten|jobbet|stillingen|stanowisko"
)
# Behind the first of two sums: what is paid to begin with.
AT_FIRST: Final = (
    r"(?:for|in|during) (?:the|your) first (?:year|six months)|(?:to start|to begin)(?: with)?"
    r"|im ersten (?:halben )?jahr|für das erste jahr|zu(?:m|r) (?:anfang|beginn)|am anfang"
    r"|la première année|(?:pour|pendant) la première année|pour commencer|au début"
    r"|(?:en |durante )?el primer año|para empezar|al principio"
    r"|no primeiro ano|durante o primeiro ano|para começar|no início"
    r"|(?:per )?il primo anno|nel primo anno|per cominciare|all['’]inizio"
    r"|het eerste jaar|in het eerste jaar|om te beginnen|första året|(?:det )?første året?"
    r"|w pierwszym roku|na początek"
)
# Leads to the second of two sums, which is paid then, or for that: "…, with the certificate 110".
THEN_PAID: Final = (
    r"with|if|once|after|when|who|whoever|from|for|on|in|at|as|nights|weekends|wer|qui|quien|quem"
    r"|chi|wie"
    r"|(?:it )?(?:goes|moves|rises)(?: up)? to|mit|wenn|sobald|nach|ab|bei|für|im|am|als|nachts"
    r"|(?:es )?(?:steigt|geht)(?: dann)? auf|avec|si|après|dès|à partir|quand|pour|les|en"
    r"|(?:on |ça )?(?:passe|monte) à|la nuit|au bout|con|tras|después|cuando|desde|por|para|los"
    r"|a l[oa]s?|(?:se )?(?:sube|pasa|llega) a|llegando a|pasando a|de noche|com|se|após|depois"
    r"|quando|no (?:inverno|verão|final|segundo|terceiro)|na|nos|nas|aos?"
    r"|(?:passa|sobe|chega) (?:a|para)|dopo|da|dal|dalla|nel|nei|di notte|per"
    r"|(?:si )?(?:arriva|sale|passa) a|met|als|zodra|wanneer|vanaf|bij|voor|(?:wordt|gaat naar)"
    r"|med|om|hvis|når|när|efter|etter|fra|från|på|för|z|ze|jeśli|po|gdy|od"
)
# Right behind it: the time or the case in which the second is paid, "16 when you're on call".
PAID_THEN: Final = (
    r"once|if|when|with|after|for|on|at|in|from|as soon|nights?|weekends?|sundays?|later"
    r"|sobald|wenn|nach|mit|ab|bei|für|im|am|als|nachts|abends|sonntags|später"
    r"|quand|si|avec|après|dès|à partir|pour|au bout|la nuit|le (?:dimanche|week-?end)"
    r"|l['’](?:été|hiver)|en|cuando|con|después|tras|desde|para|a l[oa]s|al cabo|ao fim"
    r"|de noche|por la noche|los (?:domingos|fines)|quando|se|com|após|depois|no|na|nos|nas"
    r"|à noite|dopo|dal|dalla|per|di notte|la (?:notte|domenica)|als|zodra|wanneer|met|vanaf"
    r"|bij|voor|['’]s nachts|om|hvis|når|när|efter|etter|fra|från|på|med|för|jeśli|gdy|po|od|z"
)
# Before what is kept back of a wage, and after it: of two sums one may be the other, after tax.
NET: Final = r"net|nets|nett[oi]|netos?|líquid[oa]s?|limpi[oa]s|limpos|pulit[ie]|after tax|na rękę"
BEFORE_TAX: Final = r"gross|brut|bruts|brutto|brutos?|bruto|lord[oi]|before tax|ilíquidos?"
# Says of a sum that it is paid whatever else comes to it.
FIXED: Final = r"fij[oa]s|fixes|fixos|fiss[oi]|fix|basic|de base|vast"
# Says of a sum what a whole week's work would pay, where the job has less of it.
FULL_TIME: Final = (
    r"full[- ]time(?: equivalent)?|f\.?t\.?e\.?|whole[- ]time|(?:eine |in |bei )?vollzeit"
    r"(?:äquivalent|stelle)?|(?:équivalent )?(?:à )?temps (?:plein|complet)|etp"
    r"|(?:a )?(?:jornada|tiempo) complet[ao]|(?:a )?tempo (?:pieno|completo|inteiro|integral)"
    r"|full time|(?:een )?(?:full ?time|voltijds?)(?:se)?(?:baan| functie| week)?|heltid\w*"
    r"|fuldtid\w*|pełn\w+ etat\w*|100 ?%"
    # and beside what it comes to: "£34,000 pro rata (so £20,000 actual)"
    r"|pro[- ]rata(?=[\s,;:(–-]{1,3}(?:so|which|i\.?e|that|actual\w*|being|equates|giving|or"
    r"|making)\b)"
)
# Before a sum that is not told to the penny.
ABOUT: Final = (
    r"about|around|roughly|approx\.?|circa|ca\.?|c\.|say|etwa|rund|ungefähr|so um die|um die"
    r"|environ|autour de|sobre|unos|alrededor de|cerca de|por volta de|uns|intorno a\w*|ongeveer"
    r"|rond de|zo['’]n|ungefär|omkring|cirka|około"
)
