"""Swedish, Danish and Norwegian, which share most of these words."""

from typing import Final

from mailbot.reading.facts.language import Topic, Words
from mailbot.terms import Period

WORDS: Final = Words(
    labels={
        Topic.TITLE: r"stilling(?:en)?|tjänst(?:en)?|titeln?|titt?elen|tittel|befattning(?:en)?"
        r"|roll|rolle|jobb|job|stillingsbetegnelse(?:n)?",
        Topic.ORGANIZATION: r"företag|arbetsgivare|organisation|virksomhed|arbejdsgiver|firma"
        r"|bedrift|arbeidsgiver|organisasjon|selskap",
        Topic.OBJECTIVE: r"mål|målet|syfte|formål|uppdrag|mission|opgaven",
        Topic.OUTCOMES: r"resultat|resultater|förväntade resultat|forventede resultater"
        r"|nyckelresultat|delmål|succeskriterier|suksesskriterier",
        Topic.VIDEO: r"video|film",
        Topic.PAY: r"lön(?:en)?|løn(?:nen)?|lønn(?:en|a)?|ersättning(?:en)?|månadslön|årslön|timlön"
        r"|timeløn|månedsløn|honorar",
        Topic.PLACE: r"plats|arbetsplats|arbetsort|stationeringsort|stad|tjenestested|ort|sted"
        r"|arbejdssted|arbeidssted|var|hvor",
        Topic.OTHER_JOBS: r"bisysslan?|bisysslor|andet arbejde|bijob|bijobb|extrajobb|annet arbeid"
        r"|andra uppdrag|andre job",
        Topic.APPLY: r"ansökan|ansökningar|ansøgning(?:er)?|søknad(?:er)?|kontakt|sök|søg"
        r"|søk",
        Topic.DEADLINE: r"sista ansökningsdag(?:en)?|ansøgningsfrist(?:en)?|søknadsfrist(?:en)?"
        r"|frist(?:en)?|senast|senest",
        Topic.DUTIES: r"arbetsuppgifter|arbejdsopgaver|arbeidsoppgaver|opgaver|uppgifter"
        r"|oppgaver|ansvar",
        Topic.REQUIREMENTS: r"kvalifikationer|kvalifikasjoner|krav|profil|kompetens|vi forventer"
        r"|vi söker dig som",
        Topic.PERKS: r"vi erbjuder|vi tilbyder|vi tilbyr|förmåner|fordele|fordeler",
        Topic.HOURS: r"arbetstid|arbejdstid|arbeidstid|tillträde|tiltrædelse|tiltredelse"
        r"|omfattning|timer|anställningsform|anställning|stillingsprosent|skift|oppstart|startdatum",
        Topic.ABOUT: r"om oss|om os|telefon|adress|adresse",
    },
    questions={
        Topic.OTHER_JOBS: r"(?:annat|annet|andet|extra|ekstra) ?(?:jobb?|arbete|arbejde|arbeid)"
        r"|bisyssla|bijobb?|vid sidan(?: av| om)?|ved siden(?: av| af)?",
    },
    articles=r"en|ett|et|den|det|vår|vores|vår|din",
    tails=r"forventet|förväntade|för|for|i|på|av|af|och|og|per|om|till|til|är|er",
    conjunction=r"och|og|samt",
    carries_on=r"som|utan|uden|uten|men|inte|ikke|med|eller|där|hvor",
    months=(
        r"januari|januar|jan",
        r"februari|februar|feb",
        r"mars|marts",
        r"april|apr",
        r"maj|mai",
        r"juni|jun",
        r"juli|jul",
        r"augusti|august|aug",
        r"september|sept|sep",
        r"oktober|okt",
        r"november|nov",
        r"december|desember|dec|des(?=\.)",
    ),
    periods={
        Period.HOUR: r"(?:i|per|pr\.?) tim(?:men|en|me|e)|/ ?tim(?:me|e)?|timlön|timeløn",
        Period.DAY: r"(?:om|per|pr\.?) dag(?:en)?|/ ?dag",
        Period.WEEK: r"(?:i|per|pr\.?) (?:veckan|vecka|ugen|uge|uken|uke)",
        Period.MONTH: r"(?:i|per|pr\.?|om) (?:månaden|månad|måneden|måned|md\.?|mnd\.?)"
        r"|/ ?(?:månad(?:en)?|måned(?:en)?|mån|md|mnd)\.?|månadslön|månedsløn",
        Period.YEAR: r"(?:om|per|pr\.?|i) (?:året|år)|/ ?år|årligt|årlig|årslön|årsløn"
        r"|årslønn|p\.a\.",
    },
    currencies={"SEK": r"svenska kronor|kronor", "DKK": r"danske kroner", "NOK": r"norske kroner"},
    scales={1_000: r"tusen|tusind|tkr", 1_000_000: r"miljoner|millioner|mkr|mio\.?"},
    at_least=r"från|fra|minst|mindst",
    at_most=r"upp till|op til|opp til|högst|højst",
    range_word=r"till|til|och|og",
    rather=r"utan|men",
    negation=r"inte|ikke",
    pay=r"lön\w*|løn\w*|betal\w+|brutto|ersättning",
    pay_open=r"enligt överenskommelse|marknadsmässig\w*|efter (?:aftale"
    r"|kvalifikationer|avtale)|konkurransedyktig\w*|individuell lön",
    not_pay=r"budget|omsättning|omsætning|omsetning|bonus|kostnad\w*|tilskud|bidrag|försäljning(?:en)?|salget",
    remote=r"distans\w*|på distans|hjemmefra|hemifrån|hjemmekontor|remote"
    r"|fjernarbejde",
    hybrid=r"hybrid\w*|delvis (?:på distans|hemifrån|hjemmefra)",
    onsite=r"på plats|på stedet|på kontoret|på arbejdspladsen|i verkstaden"
    r"|i butiken|i køkkenet",
    not_remote=r"(?:inte|ikke|ingen|ej) (?:på distans|hemifrån|hjemmefra|hjemmekontor"
    r"|remote|distansarbete)",
    second_job=r"bisyssl\w+|bijobb?|extrajobb|andra (?:uppdrag|jobb)|andet (?:job"
    r"|arbejde)|andre (?:job|jobber)|annen jobb|bibeskæftigelse",
    welcome=r"går bra|inga problem|välkommet|ok|ja|helt fint|ingen problem"
    r"|velkommen|gerne|gärna|tillåtet|tilladt|tillatt",
    discuss=r"efter överenskommelse|pratar vi om|snakker vi om|taler vi om"
    r"|efter aftale|etter avtale|godkän\w+(?! vi gärna)|samtykke|tillstånd",
    refuse=r"nej|nei|inte|ikke|ingen|inga|tyvärr|desværre|dessverre",
    apply=r"ansök\w*|ansøg\w*|søk\w*|søg|sök|skriv|skicka|send|mejla|mail\w*"
    r"|kontakta?|intresse\w*|interesse\w*",
    apply_sender=r"svara på (?:det här|detta) (?:mejlet|mejl)|svar på (?:denne"
    r"|denne mail|denne e-post)|skriv til (?:mig|meg|os|oss)"
    r"|skriv till (?:mig|oss)",
    until=r"senast(?: den)?|senest(?: den)?|före(?: den)?|inden(?: den)?|innen"
    r"|til og med|till och med|frist|ansøgningsfrist|søknadsfrist|sista ansökningsdag",
    deadline=r"ansök\w*|ansøg\w*|søk\w*|frist|skriv|skicka|send|mejla|mail\w*",
    month_end=r"(?:i )?(?:slutet|utgången|slutningen|udgangen|utgangen|slutten|enden) (?:av|af)"
    r"|(?:den )?(?:sista|siste|sidste)(?: (?:dagen|dag|vardagen|hverdag)(?: i| av)?)?|ultimo",
    this_month=r"(?:den här |denna |denne )?(?:månaden|måneden)",
    next_month=r"nästa månad|næste måned|neste måned",
    not_deadline=r"intervju\w*|samtaler|tillträde|tiltrædelse|start\w*",
    hiring=r"(?:skal|vil|vill|ska|må|måste) (?:(?:vi|jeg|jag) )?(?:(?:gjerne|gärna|gerne|nå|nu) )?"
    r"(?:ha|have)(?= (?:en|ett|et) )"
    r"|(?:vi|jag|jeg)? ?(?:söker|søger|søker|behöver|mangler|trenger)(?: nu| vi)?"
    r"|på jakt efter|som|efter",
    hired_by=r"söker|søger|søker|anställer|ansetter|ansætter|rekryterar|rekrutterer|behöver"
    r"|trenger|mangler",
    at_employer=r"på|hos|i|till|til|ved|@",
    job_words=r"annons|jobb|job|stilling|tjänst|ledig tjänst|ledig stilling|annonce"
    r"|vi søger|vi söker",
    role=r"\w*(?:arkivar|bibliotekar(?:ie)?|forsker|forskare|rådgiver|rådgivare"
    r"|journalist|fotograf|smed|målare|elektriker|rørlegger|rörmokare|blikkenslager"
    r"|gartner|trädgårdsmästare|bonde|fisker|fiskare|skipper|styrman|sjåfør|chaufför"
    r"|chauffør|selger|säljare|sælger|sjef|servitør|servitör|brygger|bryggare"
    r"|meierist|konditor|slakter|slaktare|läkare|læge|tannlege|psykolog"
    r"|fysioterapeut|pedagog|pædagog|konservator|kurator|produsent|producent"
    r"|regissör|instruktør|instruktör|trener|tränare|vaktmester|vaktmästare"
    r"|renholder|städare|programmerer|programmerare|arkitekt|økonom|ekonom|advokat"
    r"|sekretær|sekreterare|maskinist|operatør|operatör|montør|montör|sveiser"
    r"|svetsare|båtbygger|båtbyggare|planlegger|planlægger|planerare|formand"
    r"|formann)"
    r"|\w*chef|\w*ledare|\w*leder|\w*ingenjör|\w*ingeniør|\w*utvecklare"
    r"|\w*udvikler|\w*utvikler|\w*bagare|\w*bager|\w*kock|\w*kok|\w*kokk"
    r"|\w*lärare|\w*lærer|\w*samordnare|\w*koordinator|\w*assistent"
    r"|\w*medarbejder|\w*medarbetare|\w*medarbeider|\w*konsult"
    r"|\w*konsulent|\w*tekniker|\w*mester|\w*mekaniker|\w*sjuksköterska"
    r"|\w*sygeplejerske|\w*sykepleier|\w*ansvarlig|\w*ansvarig|\w*snickare"
    r"|\w*tømrer|\w*redaktør|\w*redaktör|\w*direktør|\w*direktör",
    we_are=r"vi er|vi är|jeg driver|jag driver|på vegne af|hos",
    results_intro=r"resultat(?:er|en)?|lyckats (?:när|om)|lykkedes (?:når|hvis)"
    r"|om ett år|om et år|vi vill|vi vil",
    duty=r"ansvara|ansvarlig|planera|planlægge|koordinera|koordinere|hantera"
    r"|håndtere|stötta|støtte|leda|lede",
    end_state=r"klar\w*|färdig\w*|færdig\w*|ferdig\w*|halverat?|fordoblet|ingen|inga"
    r"|alla|alle|varje|hver|noll|nul|null|aldrig|aldri|signerat"
    r"|certifierad\w*",
    video=r"video\w*|film\w*|inspel\w*|optag\w*",
    company_film=r"reklam\w*|firmafilm|företagsfilm",
    promised=r"nästa vecka|næste uge|neste uke|kommer (?:senare|senere)|senare"
    r"|senere|i morgon|i morgen|följer|følger",
    no_video=r"ingen video|utan video|uden video|uten video",
    greeting=r"hej|hei|kära|kære|kjære|bästa|goddag|god dag",
    before_title=r"(?:någon|noen|nogen) som"
    r"|en|ett|et|ny|vår",
    prepositions=r"för|for|til|till|som|på|i|og|och|hos|med",
    copula=r"er|är|heter|hedder",
    speaker=r"vi|jag|jeg",
    pronouns=r"vi|jag|jeg|du|det|den|vår",
    joiners=r"och|og|av|af",
    numerals=r"två|fyra|fem|sju|åtta|nio|tio|seks|syv|otte",
    called=r"det (?:er|är|heter|hedder)",
    achieved=r"(?:lyckat\w*|lykkes|lykkedes|vellykke\w*|bra|nöjda?|godt?|fornøyde?|tilfredse?"
    r"|klart)(?: \w+){0,3},? (?:om|när|når|hvis)|kunna säga|kunne (?:si|sige)"
    r"|det (?:viktiga|viktigste|vigtigste) (?:är|er)",
    counted=r"(?:två|tre|to|fyra|fire|[2-5]) (?:\w+ )?(?:saker|ting|resultat(?:er)?|mål"
    r"|frågor|spørsmål|spørgsmål)",
    ahead=r"när|når|inom|innen|inden|efter|etter|om (?:ett|et|två|to|tre)|före|før|i slutet av"
    r"|ved utgangen av|till|til",
    spans=r"år|året|månader|måneder|säsong(?:en)?|sesong(?:en)?|sæson(?:en)?|kvartal"
    r"|sommar(?:en)?|sommer(?:en)?|vinter(?:n|en)?|höst(?:en)?|høst(?:en)?|jul"
    r"|påske?",
    asides=r"förra året|i fjor|sidste år|idag|i dag|nu|nå",
    insiders=r"jag är|jeg er|det är|det er",
    of_house=r"från|fra|på|hos",
    house=r"bageri|bakeri|bryggeri|stiftelsen|föreningen|hotell|hotel|museum|teater",
    no_role=r"lösning|løsning|hjälp|hjelp|hjælp|svar|video|jobb|job|person|någon|noen|nogen"
    r"|sätt",
    stages=r"månad|måned|kvartal|vecka|uke|uge|fas|fase",
    counting=(
        r"för det första|for det første",
        r"två|to|för det andra|for det andre|for det andet",
        r"tre|för det tredje|for det tredje",
        r"fyra|fire",
        r"fem",
    ),
    at_last=r"till sist|til slutt|til sidst",
    success=r"framgång|suksess|succes",
    open_role=r"\w*ansvarlig|\w*ansvarig",
    must=r"ska(?:ll?)?|skal|måste|må|bör|bør",
    craft=r"[a-zà-ÿ]{3,}(?:are|ör|ist|maker|makare|leder|ledare|log)",
    clock_spans=r"timmar|timer|minuter|dagar|dage",
)

# Words that one of the three has and the others have not; they tell whose krone is meant.
KRONE_WORDS: Final = {
    "se": r"och|är|för|från|att|söker|lön\w*|månaden?|timmen?|också|inte|sök|ansökan|ska|oss på"
    r"|vecka\w*",
    "dk": r"løn|lønnen|timeløn|månedsløn|af|søger|også|ansøg\w+|hos os|jer|mulighed|hjemmefra"
    r"|hvad|uge[nr]?|nogen|nogle|lave[rt]?|vores|mellem|bliver|arbejd\w+|hjælp\w*|hedder",
    "no": r"lønn\w*|timelønn|månedslønn|av|søker|søknad\w*|oss|dere|noen|hjemmekontor"
    r"|hva|uke[nr]?|mellom|blir|arbeid\w*|hjelp\w*|heter|våre|etter|nå|tittelen",
}
