"""Dutch."""

from typing import Final

from mailbot.reading.facts.language import Topic, Words
from mailbot.terms import Period

WORDS: Final = Words(
    labels={
        Topic.TITLE: r"betrekking|wie zoeken we|wat(?=$)|functie|rol|titel|functietitel"
        r"|vacature|baan|positie|functienaam"
        r"|beroep",
        Topic.ORGANIZATION: r"bedrijf|organisatie|werkgever|bedrijfsnaam|opdrachtgever|vereniging"
        r"|stichting|instelling|naam van (?:het bedrijf|de organisatie)",
        Topic.OBJECTIVE: r"doel|missie|opdracht|doelstelling|waarom deze (?:baan"
        r"|functie)(?: bestaat)?|hoofddoel|waar het om gaat"
        r"|waar (?:de (?:baan|functie)|het(?: allemaal)?) voor is",
        Topic.OUTCOMES: r"(?:verwacht|gewenst|beoogd) resultaat|(?:verwacht|gewenst)(?=$)"
        r"|(?:verwachte |belangrijkste |meetbare )?resultaten|doelen"
        r"|doelstellingen|mijlpalen|kernresultaten|succescriteria|wat (?:je"
        r"|u) (?:bereikt|hebt bereikt)|waaraan we succes (?:af)?meten"
        r"|opbrengst|wanneer is het gelukt|key results",
        Topic.VIDEO: r"video|film(?:pje)?|persoonlijke video|videolink",
        Topic.PAY: r"salaris|loon|beloning|vergoeding|verdiensten|uurloon|maandsalaris"
        r"|jaarsalaris|tarief|honorarium|dagtarief|uurtarief|bruto"
        r"|salarisindicatie|betaling|schaal",
        Topic.PLACE: r"werkplek|werklocatie|vestigingsplaats|stad|locatie|plaats|standplaats|waar"
        r"|thuiswerken|werkplaats"
        r"|werklocatie",
        Topic.OTHER_JOBS: r"andere (?:baan|banen|werkzaamheden)|tweede baan|bijbaan"
        r"|nevenfuncties?|nevenwerkzaamheden|ander werk|nevenactiviteiten",
        Topic.APPLY: r"solliciteren|sollicitaties?|contact|solliciteer|hoe solliciteren"
        r"|reageren|reacties|interesse",
        Topic.DEADLINE: r"deadline|sluitingsdatum|uiterlijk|reageren (?:kan )?(?:tot|voor)"
        r"|solliciteren (?:kan )?(?:tot|voor)|tot|uiterste datum|sluiting",
        Topic.DUTIES: r"taken|werkzaamheden|verantwoordelijkheden"
        r"|wat (?:ga )?je (?:gaat )?doen?|wat ga je doen|functieomschrijving"
        r"|je (?:taken|dag)|takenpakket|hoe (?:je|de) dag(?:en)? eruit ?zien?t?",
        Topic.REQUIREMENTS: r"functie-?eisen|eisen|profiel|wat wij vragen"
        r"|wie (?:ben )?jij(?: bent)?|wat je meebrengt|ervaring|opleiding"
        r"|wij vragen|kwalificaties",
        Topic.PERKS: r"wij bieden|wat wij bieden|arbeidsvoorwaarden|voordelen|aanbod"
        r"|ons aanbod",
        Topic.HOURS: r"uren|werktijden|contract|start(?:datum)?|dienstverband|duur"
        r"|vakantie(?:dagen)?|ingangsdatum|aantal uren|rooster|seizoen|werktijd|soort contract",
        Topic.ABOUT: r"over ons|wie (?:zijn wij|wij zijn)|het bedrijf|team|telefoon|tel"
        r"|adres|website|referentie",
    },
    articles=r"de|het|een|onze|ons|jouw|uw|je|zijn",
    tails=r"verwacht|van|voor|in|na|bij|en|of|per|is|zou|op|tot|aan|binnen|naar|met",
    questions={
        Topic.TITLE: r"hoe heet de (?:functie|rol|baan)|functietitel",
        Topic.ORGANIZATION: r"welke (?:organisatie|werkgever)|welk bedrijf",
        Topic.OUTCOMES: r"resultaten|wat (?:zal|moet|is) er (?:anders|bereikt)|bereiken|gelukt"
        r"|geslaagd|waaraan (?:zie|merk|herken)",
        Topic.PAY: r"salaris|wat betaal\w*|verdien\w*|hoeveel",
        Topic.PLACE: r"thuiswerk\w*|op locatie|werkplek",
        Topic.OTHER_JOBS: r"(?:andere|tweede) (?:baan|job)|ander werk|nevenfunctie"
        r"|(?:iets|nog) (?:anders )?ernaast",
        Topic.APPLY: r"solliciter\w+|waar .{0,20}reageren",
        Topic.DEADLINE: r"tot wanneer|deadline|sluitingsdatum|sluiten(?: we)?(?: op)?",
    },
    conjunction=r"en|alsook",
    chained=r"dat|als|wanneer",
    carries_on=r"die|dat|waar|terwijl|zodat|omdat|zonder|met|niet|maar|in plaats|of"
    r"|tot|voor|na|ook|zelfs|dus|nu|was",
    months=(
        r"januari|jan",
        r"februari|feb",
        r"maart|mrt",
        r"april|apr",
        r"mei",
        r"juni|jun",
        r"juli|jul",
        r"augustus|aug",
        r"september|sept|sep",
        r"oktober|okt",
        r"november|nov",
        r"december|dec",
    ),
    ordinals=("eerste", "tweede", "derde"),
    periods={
        Period.HOUR: r"per uur|/ ?uur|uurloon|uurtarief|/ ?u|p/u|p\.u\.",
        Period.DAY: r"per dag|/ ?dag|dagtarief|daags",
        Period.WEEK: r"per week|/ ?week|wekelijks",
        Period.MONTH: r"per maand|/ ?(?:mnd|maand)|maandelijks|p/?m|p\.m\.|maandsalaris"
        r"|in de maand",
        Period.YEAR: r"per jaar|/ ?jaar|jaarlijks|p/?j|jaarsalaris|op jaarbasis",
        Period.PROJECT: r"voor het (?:hele |gehele )?(?:project|opdracht)|vaste prijs|eenmalig"
        r"|voor de (?:hele )?opdracht|in totaal|projectprijs",
    },
    currencies={"EUR": r"euro"},
    scales={1_000: r"k|duizend|mille", 1_000_000: r"miljoen|mln"},
    at_least=r"vanaf|minimaal|minstens|ten minste|tenminste|meer dan",
    at_most=r"tot(?: maximaal)?|maximaal|hoogstens|max\.?",
    range_word=r"tot|en|à|of|t/m",
    rather=r"maar|moet zijn|het is",
    negation=r"niet|geen",
    pay=r"salaris|loon|betal\w+|verdien\w*|bruto|netto|vergoeding|tarief"
    r"|honorarium|uurloon",
    pay_open=r"marktconform|nader overeen te komen|in overleg|onderhandelbaar"
    r"|afhankelijk van ervaring|naar ervaring|concurrerend|conform cao"
    r"|competitief|goed salaris",
    not_pay=r"budget|omzet|verkoop|subsidie|fonds(?:en)?|donaties|bonus|kosten"
    r"|uitgaven|invest\w+|winst|besparing\w*|reiskosten|schade",
    remote=r"(?:vanaf|van) (?:huis|thuis)"
    r"|(?:100\s?%|volledig|helemaal) (?:remote|thuis|op afstand|vanuit huis)"
    r"|remote|op afstand|vanuit huis|thuiswerken|overal vandaan"
    r"|waar je wilt|thuis",
    hybrid=r"hybride|(?:deels|gedeeltelijk|half) (?:thuis|vanuit huis|remote"
    r"|op (?:kantoor|locatie))|(?:een|één|twee|drie|vier|1|2|3"
    r"|4) dag(?:en)? (?:per week |in de week )?(?:thuis|op (?:kantoor"
    r"|locatie)|vanuit huis|remote|bij ons).{0,60}",
    onsite=r"op (?:locatie|kantoor|de werkvloer|school|de boerderij|de werf)"
    r"|ter plaatse|in de (?:werkplaats|keuken|winkel|fabriek|praktijk"
    r"|bakkerij)|in het (?:magazijn|atelier|museum|ziekenhuis)"
    r"|bij ons (?:op|in|aan) (?:de|het)",
    workplace=r"(?:op|in|bij|aan) (?:de|het|ons|onze) (?:kantoor|werkplaats|winkel|hal"
    r"|boerderij|keuken|school|werf|fabriek|magazijn|werkvloer|locatie)",
    month_end=r"(?:eind(?:e)?|laatste (?:werk)?dag)(?: van)?|ultimo",
    this_month=r"(?:van )?(?:de|deze) maand",
    next_month=r"(?:van )?(?:de )?volgende maand",
    named_so=r"heet|luidt",
    not_remote=r"(?:geen|niet|nooit) (?:\w+ )?(?:thuiswerk\w*|remote|thuis"
    r"|vanuit huis|op afstand)|thuiswerken ?(?::|\?|is|kan) ?(?:nee|niet"
    r"|geen)\w*(?: mogelijk)?",
    second_job=r"(?:andere|tweede|extra) (?:baan|banen|werkzaamheden|opdrachten"
    r"|opdrachtgevers|klanten|functie|job)|ander werk|bijbaan(?:tje)?"
    r"|nevenfuncties?|nevenwerk\w*|nevenactiviteiten|(?:er)?naast|daarnaast"
    r"|naast (?:deze|dit)|zzp",
    welcome=r"prima|geen (?:probleem|bezwaar)|welkom|mag|ja|toegestaan|graag|goed"
    r"|mogelijk|natuurlijk|uiteraard|akkoord|leuk|oké|ok|vinden we fijn|gerust"
    r"|maakt (?:ons )?niets? uit|(?:geen|niet) (?:\w+ ){0,3}exclusi\w+",
    discuss=r"overleg\w*|bespre\w+|toestemming|akkoord van|goedkeuring|afspraak"
    r"|afhankelijk|hangt er ?van ?af|praten|afstemm\w+|bespreekbaar"
    r"|hebben we het over",
    refuse=r"nee|niet|geen|verboden|uitgesloten|helaas|exclusief|liever niet",
    apply=r"sollicit\w+|interess\w+|schrijf|mail\w*|e-mail|stuur|sturen|contact"
    r"|reageer|reageren|reacties?|brie(?:f|ven)|cv|aanmeld\w+",
    apply_sender=r"(?:reageer|antwoord)(?:en)? (?:gewoon )?op deze (?:mail|e-mail)"
    r"|(?:mail|schrijf|app|bel) (?:of (?:mail|bel) )?(?:me|mij|ons)"
    r"|stuur (?:me|mij|ons) (?:een )?(?:mail|bericht)"
    r"|dit (?:e-?mail)?adres|rechtstreeks (?:bij|aan) mij|bij mij",
    until=r"laatste dag|vóór|voor|ten laatste(?: op)?|tot(?: en met| uiterlijk)?|t/m"
    r"|uiterlijk(?: op| tot)?"
    r"|deadline|sluitingsdatum",
    deadline=r"sollicit\w+|deadline|sluitingsdatum|reageer\w*|reageren|reacties?"
    r"|brieven|cv|stuur|mail\w*|schrijf|aanmeld\w+|interess\w+|sluit\w*"
    r"|uiterlijk|schrijven|solliciteer|melden|meld je|je hebt|tijd tot"
    r"|laat (?:het )?weten|bel|contact\w*|brief",
    not_deadline=r"contract|tijdelijk|gesprek(?:ken)?|sollicitatiegesprek\w*|start"
    r"|ingang|begin\w*|contract",
    hiring=r"gevraagd:?"
    r"|(?:wij|we|ik)? ?(?:zoeken|zoek)(?: wij| we| ik)?(?: een| naar)?"
    r"|gezocht:?|op zoek naar|wij hebben .{0,12}nodig|vacature voor"
    r"|vacature:|werven|het gaat om(?= een [\w-]+[.,!])"
    r"|als",
    hired_by=r"zoeken|werven|wil(?= een )"
    r"|zoekt|werft|heeft .{0,6}nodig",
    at_employer=r"bij|voor|@",
    job_words=r"vacature|baan|functie|gezocht|job|oproep|personeel gezocht"
    r"|voor de nieuwsbrief|nieuwsbrief|advertentie|wij zoeken",
    role=r"\w*(?:verantwoordelijke|smid|schilder|metselaar|loodgieter|installateur|lasser"
    r"|stukadoor|dakdekker|meubelmaker|imker|herder|kweker|tuinder|bloemist"
    r"|wijnmaker|molenaar|kaasmaker|slager|barista|gastvrouw|gastheer|portier"
    r"|conciërge|huismeester|bezorger|koerier|magazijnier|operator|tekenaar"
    r"|landmeter|bioloog|analist|ontwerpster|illustrator|fotograaf|journalist"
    r"|vertaler|tolk|uitgever|archivaris|bibliothecaris|restaurator|acteur|actrice"
    r"|danser|muzikant|dirigent|organist|verloskundige|apotheker|opticien|tandarts"
    r"|fysiotherapeut|psycholoog|logopedist|instructeur|advocaat|notaris|controller"
    r"|penningmeester|vertegenwoordiger|kapitein|matroos|gids|stagiaire?|regisseur"
    r"|technieker|bediende|uitbater|zaakvoerder|toezichthouder|bewaker|naaister"
    r"|kleermaker|schoenmaker|klokkenmaker|boekbinder|drukker|stemmer|zetter|baas)"
    r"|\w*manager|\w*leider|\w*leidster|\w*medewerk(?:er|ster)"
    r"|\w*ontwikkelaar|\w*ingenieur|\w*adviseur|\w*coördinator|\w*planner"
    r"|\w*bakker|\w*kok|\w*leraar|\w*docent(?:e)?|\w*verpleegkundige"
    r"|\w*assistent(?:e)?|\w*hoofd|\w*directeur|\w*chef|\w*verkoper"
    r"|\w*monteur|\w*technicus|\w*timmerman|\w*tuinman|\w*hovenier"
    r"|\w*chauffeur|\w*redacteur|\w*vormgever|\w*ontwerper|\w*boekhouder"
    r"|\w*architect|\w*arts|\w*specialist|\w*beheerder|\w*verzorger"
    r"|\w*verzorgende|\w*begeleider|\w*boer|\w*brouwer|\w*schipper"
    r"|\w*secretaris|\w*secretaresse|\w*onderzoeker|\w*trainer"
    r"|\w*consulent|\w*makelaar|\w*conservator|\w*voorzitter|\w*inkoper"
    r"|\w*programmeur|\w*bouwer|\w*meester",
    we_are=r"ik schrijf (?:voor|namens)|wij zijn|we zijn|ik ben van|ik werk bij|ik run|namens"
    r"|hier is"
    r"|wij van|wij bij|bij",
    anonymous=r"anoniem|liever niet (?:genoemd|bij naam)|vertrouwelijk",
    results_intro=r"(?:we|wij) (?:mikken|hopen|rekenen) op(?=\s+\d)|.{3,80} wanneer(?=\W*$)"
    r"|waaraan we .{0,30}(?:af)?meten|succes (?:is|betekent|ziet)"
    r"|(?:geslaagd|gelukt|tevreden|goed gedaan).{0,20}(?:als|wanneer)"
    r"|wat (?:er )?(?:na|over|binnen|eind|in) .{0,40}|(?:wij|we"
    r"|ik) (?:willen|wil|zouden graag|zou graag|verwachten|verwacht|hopen)"
    r"|(?:over|na|binnen) (?:een|één|twee|drie|\d+) (?:jaar|maanden)"
    r"|resultaten|eind \d{4}|doelen|we meten|(?:voor|na|binnen|over"
    r"|eind) [^:,.]{2,30}:|iemand die|aan het eind",
    duty=r"beheren|beheer|coördineren|ondersteunen|organiseren|plannen"
    r"|voorbereiden|opstellen|begeleiden|leiden|aansturen|zorgen voor"
    r"|verzorgen|uitvoeren|bijhouden|beantwoorden|deelnemen|bewaken"
    r"|verantwoordelijk|adviseren|onderhouden",
    end_state=r"klaar|afgerond|geopend|gehalveerd|verdubbeld|getekend|geen|niemand"
    r"|alle|elke|iedere|nul|nooit|zonder|gecertificeerd|verkocht"
    r"|gepubliceerd|live|in gebruik|onder contract|beide|geslaagd",
    video=r"video\w*|film\w*|opgenomen|opname|bekijk|camera|youtube|vimeo"
    r"|vertel\w*|leg \w+ uit",
    company_film=r"(?:bedrijfs|promo|product)-?(?:film|video)\w*|promo|reclame\w*|trailer|spotje",
    promised=r"volgt|volgende week|morgen|binnenkort|later|nog niet|komt (?:nog"
    r"|eraan)|sturen we (?:nog|later|na)|nemen we .{0,15}op|deze week niet",
    no_video=r"geen (?:persoonlijke )?video|zonder video|video (?:maken|doen|willen"
    r"|gaan) (?:we|wij)? ?(?:niet|geen)|niet gefilmd",
    greeting=r"beste|geachte|hallo|hoi|goede(?:morgen|middag|navond|ndag)|dag|lieve",
    before_title=r"iemand als|(?:een|'n) persoon als|haar|zijn"
    r"|een|onze|ons|de|het|nieuwe?",
    prepositions=r"voor|bij|die|met|en|of|in|aan|op|te",
    copula=r"is|heet|zijn|zou",
    speaker=r"wij|ik|jij",
    pronouns=r"wij|we|ik|jij|je|u|onze|ons|dit",
    joiners=r"en|van|de|het",
    numerals=r"twee|drie|vier|vijf|zes|zeven|negen|tien|twaalf|twintig|honderd",
    called=r"(?:het|de functie|die) (?:is|heet)",
    achieved=r"succes(?: \w+){1,4} betekent"
    r"|(?:goed|geslaagd|gelukt|tevreden|blij|succes\w*|gewonnen|geklaard|trots|waard"
    r"|zover)(?: \w+){0,3},? (?:als|wanneer|zodra)|kunnen zeggen"
    r"|(?:het )?belangrijk(?:ste)? is|waar het (?:ons |mij )?om gaat|(?:klaar|af"
    r"|succes) (?:betekent|is)(?= als| wanneer|:)|(?:waaraan|daaraan) (?:we|wij|ik"
    r"|je)(?: \w+){0,4} (?:merk|meet|met|zie)\w*",
    counted=r"(?:twee|drie|vier|vijf|[2-5]) (?:\w+ )?(?:dingen|resultaten|doelen|punten"
    r"|vragen|wensen|zaken)",
    ahead=r"wanneer|binnen|na|voor|tegen|over (?:een|één|twee|drie|zes|[0-9]+)"
    r"|aan het eind(?:e)? van|eind|op",
    spans=r"jaar|jaren|maand(?:en)?|seizoen(?:en)?|kwartaal|kwartalen|zomer|winter|herfst"
    r"|najaar|voorjaar|lente|kerst(?:mis)?|pasen|oogst|weken|festival",
    asides=r"vorig (?:jaar|seizoen)|vorige (?:maand|zomer|winter)|vandaag|nu|momenteel"
    r"|op dit moment",
    ask=r"heeft|hebben|is|zijn|kan|kunnen|wordt|worden|zal",
    turns=r"het maakt (?:me|mij|ons) niet uit|ik stuur|mij maakt het|(?:we|wij) betalen"
    r"|ik betaal|het betaalt|je (?:moet|kunt|kan|mag|krijgt)"
    r"|bel (?:me|mij|ons)|mail (?:me|mij|ons)|schrijf (?:me|mij|ons)|bedankt|dank je"
    r"|ik zoek|we zoeken|ik wil|we willen|de video",
    insiders=r"ik ben|wij zijn|dit is|hier is|je spreekt met",
    of_house=r"van|bij|uit",
    house=r"stichting|vereniging|bakkerij|brouwerij|boerderij|hotel|coöperatie|boekhandel"
    r"|kaasmakerij|museum|theater|praktijk|werkplaats|school|drukkerij|uitgeverij"
    r"|rederij|kwekerij",
    no_role=r"vervang(?:er|ster)|oplossing|hulp|antwoord|video|nummer|naam|datum|baan|plek"
    r"|persoon|mensen"
    r"|iemand|manier|nieuwsbrief",
    stages=r"maand|kwartaal|fase|kw",
    counting=(
        r"één|een(?=\s?[,:])|ten eerste",
        r"twee|ten tweede",
        r"drie|ten derde",
        r"vier|ten vierde",
        r"vijf",
    ),
    at_last=r"ten slotte|tenslotte|tot slot",
    success=r"succes",
    open_role=r"\w*leider|conservator|curator|docent|registrator|inkoper|specialist|consulent"
    r"|beheerder|\w*verantwoordelijke|\w*medewerk(?:er|ster)|\w*coördinator|adviseur|hoofd",
    must=r"moet(?:en)?|zal|zullen|zou(?:den)? moeten",
    craft=r"[a-zà-ÿ]{3,}(?:erder|maker|aar|ster|eur|ier|ist|oloog|houder|wever|werker)",
    clock_spans=r"uur|uren|minuten|dagen",
    single=r"één|geen",
)
