"""What leads to the town of a job, and what is written like a town's name and is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Towards:
    """One language; each field an alternation for `re`, as in `Words`."""

    at: str  # right before a town's name: "in"
    lies: str = ""  # leads to `at`, and is said of a job or its employer: "based", "it is"
    a_house: str = ""  # begins what the writer's house is called: "we are a"
    ours: str = ""  # stands before the writer's own spot: "our"
    article: str = ""  # leads from an employer's name to what it is: "a flower studio in"
    stands: str = ""  # behind a spot: "is", "lies"
    elsewhere: str = ""  # says that a sentence speaks of another time, or of others: "founded"


EN: Final = Towards(
    at=r"in|near|outside|on|(?:up|over|down|out) at",
    lies=r"based|located|situated|(?:it|this|that|job|role|position|post|work|place|shop|office"
    r"|studio|workshop|bakery|school|company|firm)(?:['’]s| is| are| will be)(?: here| based| all)?"
    r"|(?:we|you|they)(?:['’]re| are|['’]d be| would be| will be|['’]ll be)(?: here| all| both)?"
    r"|(?:you(?:['’]d| would|['’]ll| will)?|who|to|must|we) (?:work|live|be)|right here|us here"
    r"|(?:bakery|office|shop|school|studio|workshop|yard|plant|site|depot|warehouse|kitchen) here",
    a_house=r"(?:we are|we['’]re|i run|i own|i have|we run|we have|i lead|i manage) (?:an?|the|two"
    r"|three|one|our|my)|we (?:make|bake|brew|grow|farm|build|repair|restore|roast|weave)",
    ours=r"our|my",
    article=r"an?|the|we are an?|we['’]re an?",
    stands=r"is|lies|stands",
    elsewhere=r"founded|started|born|grew up|grown up|used to|since|ago|until|studied|trained"
    r"|learned"
    r"|sold|sells?|selling|customers?|clients?|suppliers?|shipp\w+|deliver\w*|exports?|moved"
    r"|flagship"
    r"|trade fair|opening|not|never|competitors?|filmed|retired|holiday|concerts?|looking"
    r"|interested"
    r"|(?:an)?other|lives?|film|shot|second|nobody|tried|\w+n['’]t|weekends?|half of|from",
)
DE: Final = Towards(
    at=r"in|nahe",
    lies=r"(?:mit )?(?:haupt)?sitz|ansässig|zu ?hause|(?:es|das|stelle|arbeit|job|arbeitsort"
    r"|arbeitsplatz|dienstort|standort|betrieb|werkstatt|laden) (?:ist|liegt|wäre)"
    r"(?: \w+){0,2}?|(?:wir|sie) (?:sind|sitzen|arbeiten)(?: \w+)?|gearbeitet wird|bei uns|bei mir"
    r"|hier|direkt|dass es",
    a_house=r"(?:wir sind|ich habe|ich führe|ich leite|wir haben|wir führen|wir betreiben"
    r"|ich betreibe) (?:eine?n?|das|der|die|zwei|drei|unsere?n?|meine?n?)"
    r"|wir (?:machen|backen|brauen|bauen|reparieren|züchten|weben|rösten)",
    ours=r"unser\w*|mein\w*",
    article=r"eine?|die|der|das|wir sind eine?",
    stands=r"ist|liegt|steht",
    elsewhere=r"gegründet|geboren|aufgewachsen|früher|seit|gelernt|studiert|kund\w+|beliefer\w*"
    r"|geliefert"
    r"|liefern|verkauf\w*|messe|umgezogen|gezogen|eröffnet\w*|konzert\w*|mandanten|lieferant\w*"
    r"|abnehmer\w*|wohnt|film|gedreht|nicht|net|nie|niemand|auch wenn|kein\w*|ander\w+|zweit\w+",
)
FR: Final = Towards(
    at=r"à|près de",
    lies=r"basée?s?|située?s?|installée?s?|siège|implantée?s?|(?:c['’]est|ce sera|le poste est"
    r"|l['’]emploi est|travail est|l['’]atelier est|on est|nous sommes|on travaille|se trouve"
    r"|lieu est|ici|chez nous)(?: \w+)?|sur place|sur site",
    a_house=r"(?:nous sommes|je tiens|je dirige|je gère|nous tenons|on est|je suis à la tête de"
    r"|nous avons) (?:une?|l[ea]s?|notre|deux|trois)"
    r"|nous (?:faisons|fabriquons|réparons|brassons|cultivons|torréfions)",
    ours=r"notre|nos|mon|ma",
    article=r"une?|l[ea]|nous sommes une?",
    stands=r"est|se trouve",
    elsewhere=r"fondée?|créée?|née?s?|grandi|étudié|depuis|clients?|livr(?:ons|ées?|er)|vendus?"
    r"|vendons"
    r"|foire|déménagée?s?|appris|fournisseurs?|habite|film|vidéo|tourné|pas|jamais|autre|deuxième",
)
ES: Final = Towards(
    at=r"en|cerca de",
    lies=r"ubicad[oa]s?|situad[oa]s?|sede|basad[oa]s?|radicad[oa]s?|(?:es|está|estamos|el trabajo"
    r"|el puesto|se trabaja|aquí|trabajamos|sería|será|ponga)(?: \w+)?|presencial|taller",
    a_house=r"(?:somos|tengo|llevo|dirijo|tenemos|llevamos) (?:una?|el|la|nuestr[oa]|dos|tres)"
    r"|hacemos|fabricamos|reparamos|cultivamos|tostamos",
    ours=r"nuestr[oa]s?|mi",
    article=r"una?|la|el|somos una?",
    stands=r"está|queda|es",
    elsewhere=r"fundad[oa]|nacid[oa]|nací|crecí|estudié|hace|clientes?|vendemos|vendid[oa]s?|feria"
    r"|proveedores?|vive|película|vídeo|jamás|nunca|otr[oa]|segund[oa]",
)
PT: Final = Towards(
    at=r"em|no|na|perto de",
    lies=r"sedead[oa]s?|sediad[oa]s?|situad[oa]s?|sede|localizad[oa]s?|(?:é|fica|ficamos|estamos"
    r"|o trabalho é|a vaga é|aqui|trabalhamos|será|seria)(?: \w+)?|presencial|presencialmente",
    a_house=r"(?:somos|tenho|dirijo|temos) (?:uma?|o|a|duas|dois|três)|fazemos|fabricamos"
    r"|cultivamos",
    ours=r"noss[oa]s?|minha|meu",
    article=r"uma?|[oa]|somos uma?",
    stands=r"é|fica|está",
    elsewhere=r"fundad[oa]|nascid[oa]|nasci|cresci|estudei|clientes?|vendemos|vendid[oa]s?|feira"
    r"|fornecedores?|mora|vive|filme|vídeo|não|nunca|outr[oa]",
)
IT: Final = Towards(
    at=r"a|ad|in|vicino a",
    lies=r"con sede|sede|situat[oaie]|basat[oaie]|ubicat[oaie]|(?:è|siamo|si lavora|il lavoro è"
    r"|ci troviamo|si trova|qui|lavoriamo|sarà|sarebbe)(?: \w+)?|in presenza|sul posto|in sede",
    a_house=r"(?:siamo|ho|gestisco|dirigo|abbiamo) (?:una?|un['’]|il|la|due|tre)"
    r"|produciamo|facciamo|ripariamo|coltiviamo|tostiamo",
    ours=r"nostr[oaie]|mi[oa]",
    article=r"una?|un['’]|la|il|siamo una?",
    stands=r"è|si trova",
    elsewhere=r"fondat[oa]|nat[oa]|cresciut[oa]|studiato|clienti|vendiamo|vendut[oaie]|fiera"
    r"|trasferit[oaie]"
    r"|fornitori|abita|vive|film|video|mai|altr[oa]|second[oa]",
)
NL: Final = Towards(
    at=r"in|te",
    lies=r"gevestigd|(?:het|dat|de baan|de functie|het werk|de werkplek|de winkel|het atelier)"
    r" is(?: \w+)?|(?:we|wij|je) (?:zitten|zit|zijn|werken|werkt)(?: \w+)?|hier|bij ons|ter plaatse"
    r"|standplaats|op locatie",
    a_house=r"(?:wij zijn|we zijn|ik heb|ik run|ik leid|we hebben|wij hebben) (?:een|de|het|ons"
    r"|onze"
    r"|twee|drie)",
    ours=r"onze?|ons|mijn",
    article=r"een|de|het|(?:wij|we) zijn een",
    stands=r"is|ligt|zit|staat",
    elsewhere=r"opgericht|geboren|opgegroeid|gestudeerd|sinds|klanten|leveren|verkopen|beurs"
    r"|verhuisd"
    r"|leveranciers|woont|film|nooit|niet|geen|andere?|tweede",
)
NORDIC: Final = Towards(
    at=r"i|på|ved",
    lies=r"baserad|beliggende|(?:vi|jobbet|arbetet|det) (?:är|er|ligger|holder til)(?: \w+)?"
    r"|på plats|på stedet",
    a_house=r"(?:vi är|vi er|jag driver|jeg driver) (?:ett|en|et)",
    ours=r"vår[at]?|vor[et]?|min|mitt",
    article=r"en|ett|et",
    stands=r"är|er|ligger",
    elsewhere=r"grundad\w*|grunnlagt|född|sedan|siden|kunder|säljer|selger|inte|ikke|aldri",
)

LANGUAGES: Final = (EN, DE, FR, ES, PT, IT, NL, NORDIC)

# Between two words of a name, or before its last.
PARTICLES: Final = (
    r"de la|de los|de las|de|del|della|di|do|da|dos|das|la|le|les|los|las|el|sur|sous|upon|on"
    r"|an der|am|ob der|vor der|im|aan den|aan de|aan|op|of|the|y|under|by|in der|bei|en"
)

# Between "in" and a town's name.
PARTS: Final = (
    r"downtown|uptown|central|rural|sunny|beautiful|lovely|little|the (?:heart|middle|cent(?:re|er)"
    r"|outskirts|town|village|city|old town) of|der nähe von|der (?:innenstadt|altstadt) von"
    r"|der stadt|plein centre de|el centro de|las afueras de|o centro de|pieno centro a"
    r"|het centrum van|de buurt van|närheten av|nærheden af|nærheten av"
)

# End the name of a street, a park or a house in a town.
STREETS: Final = (
    r"road|rd|street|avenue|ave|lane|drive|square|close|junction|\w*stra(?:ß|ss)e|\w+str|\w+weg"
    r"|\w+platz|\w+allee|\w*straat|\w+laan|\w+plein|\w+gatan?|\w+gade|\w+vej|plaza|park|campus"
    r"|hospital|school|college|university|house|(?<!isch )hall|centre|center|court|station"
)

# Begin the name of such a place.
BUILT: Final = (
    r"rua|calle|via|rue|casa|centro|sala|plaza|praça|place|piazza|avenid\w+|avenue|boulevard|route"
    r"|unit|dock|gate|chalet|saal|gebäude|haus|maison|villa|rathaus|schule|school|edificio|prédio"
)

# Begin a name of two words or more: "Le Mans", "The Hague".
BEGINS: Final = r"Te|The|La|Le|Les|Los|Las|El|Al|De|Den|Der|Da|Do|Di|O|Ho|Es|Sa|San"

# End as the name of a town may, "Mannheim", and are spots.
ROOMS: Final = (
    r"(?:alten|alters|pflege|senioren|kinder|wohn|jugend|tier|studenten|schüler|vereins|da"
    r"|eigen)heim"
    r"|(?:frei|hallen|schwimm|strand|thermal|erlebnis|natur|dampf|heil|see|spaß)bad|.*werkstatt"
    r"|(?:show|work|bath|class|tea|tap|stock|news|dark|store|mail|board|ball|court|bed|green|cloak"
    r"|play|staff|back|guard|sun|wash|school|salt|mud|boiler|tool|plate|press|proof|control|engine"
    r"|server|packing|sorting|cutting|drawing|reading|show)room"
)

# No town alone, and a region behind one.
COUNTRIES: Final = """
    usa uk germany deutschland france frankreich spain españa italy italia portugal netherlands
    nederland belgium belgique switzerland schweiz suisse austria österreich england scotland wales
    ireland canada australia india brasil brazil méxico mexico japan sverige sweden norge norway
    danmark denmark finland suomi polska poland hungary czechia ukraine china
    america africa asia argentina chile colombia perú peru uruguay ecuador bolivia venezuela
    paraguay
"""
# Begin the name of a region, and are no town.
OF_REGIONS: Final = "north south east west northern southern eastern western central"

# Written with a capital letter behind "in", and no town: times, manners, tools.
NO_TOWN: Final = """
    i we you they he she it the a an our my your their this that these those there here all each
    der die das ein eine unser unsere euer sie wir ihr mein diese dieser dieses alle le la les un
    une notre nos votre vos ce cette el los las una nuestro nuestra il lo gli nostro o os as um
    uma nosso nossa de het een ons onze english german french spanish portuguese italian dutch
    deutsch englisch französisch français anglais allemand inglés español inglês português inglese
    italiano engels nederlands swedish danish norwegian welsh gaelic polish person personal excel
    word powerpoint sap office outlook python java sql google teams zoom slack photoshop indesign
    pty pvt ltd llc llp gmbh mbh
    autocad linkedin instagram facebook youtube tiktok whatsapp vimeo loom github vollzeit
    teilzeit festanstellung präsenz absprache ruhe ordnung zukunft gruppen schichten abstimmung
    arbeit büro werkstatt laden küche haus hause homeoffice betrieb firma team lager urlaub rente
    kürze zusammenarbeit elternzeit vertretung probezeit mappe unterlagen wochen monaten tagen
    jahren stunden minuten prozent euro bedarf fragen interesse eignung ihnen ihrer ihrem ihren
    ihre handarbeit eigenregie nebenerwerb ausbildung bewerbung bewerbungen anfragen serie
    produktion holz stein glas metall leder druck rechnung höhe verbindung begleitung pausen
    europe europa eu россия latin series round stage permanent fully totally completely entirely
    mid early late spring summer autumn fall winter easter christmas xmas lent advent ramadan
    frühjahr frühling sommer herbst
    weihnachten ostern pfingsten printemps été automne hiver noël pâques primavera verano otoño
    invierno navidad verão outono inverno natal estate autunno natale pasqua lente zomer herfst
    kerst pasen michaelmas thanksgiving labor yes no ja nein oui non sí sim nee remote hybrid
    hybride híbrido ibrido onsite vor flexible flexibel negotiable anywhere everywhere wherever
    home zuhause telework télétravail teletrabajo teletrabalho smart presencial présentiel sede
    full part fixed mostly mainly only partly usually always never none any both either open tbd
    tba nur immer meist physically shift rota days nights mornings evenings weekdays weekends work
    working job role pay salary apply please thanks thank hello dear hi bitte danke gruß herr frau
    mr mrs ms dr cet cest gmt utc est edt pst bst eastern pacific act article section annex
    appendix chapter room building floor unit block
    red blue green black bold rot blau grün fett rouge bleu vert rojo azul verde vermelho rosso blu
    rood blauw groen röd blå grön
"""

# Towns all the same, with a capital letter, which look like another word: "August", a port.
TOWNS: Final = "augusta porto almería almeria calgary funchal mulhouse marienthal setúbal"

# Labels of a spot on the map; others that lead to a place are of a manner of working.
WHERE: Final = (
    r"place|location|where|workplace|base|based|town|city|village|locality|\w*ort|dienstsitz"
    r"|stadt|wo"
    r"|arbeitsstätte|lieu|où|localisation|ville|commune|lugar|ubicación|dónde|ciudad|localidad"
    r"|población|municipio|local|localização|onde|cidade|localidade|município|luogo|dove|città"
    r"|comune|località|sede|plaats|standplaats|locatie|waar|stad|gemeente|werklocatie|vestiging"
    r"|plats|arbetsplats|sted|arbejdssted|arbeidssted|var|hvor|miejsce|lokalizacja|miasto"
    r"|miejscowość"
)
# Words of an answer that says no town: "to be agreed", "see above".
VAGUE: Final = """
    to be see as not yet various several idea sure depends depending same decided discussed agreed
    agreement above below know matter where whole town city country area region nationwide worldwide
    egal siehe oben unten noch ort stadt region bundesweit deutschlandweit verschiedene mehrere
    définir convenir voir ville région plusieurs divers ver arriba abajo definir convenir ciudad
    varias varios zona região cidade acima definire vedi città zona varie vari nader bepalen zie
    boven stad regio diverse välja enligt avtala hela landet and or with for of two days day week
    und oder mit et ou avec y con o con com e met hours time
    obviously naturally course preferably though sorry actually natürlich selbstverständlich klar
    logisch leider lieber évidemment bien sûr forcément naturellement claro obvio obviamente
    else elsewhere otherwise wo sonst ailleurs sinon où dónde donde sino onde dove altrove waar
    anders var hvor annars ellers
    naturalmente supuesto ovviamente certo chiaro uiteraard natuurlijk vanzelfsprekend såklart
    förstås selvfølgelig
    right wrong correct fine ok okay good same unchanged richtig falsch stimmt passt gut korrekt
    unverändert juste faux correcte bon bien inchangé mal igual correcto correcta correto certo
    giusto sbagliato corretto goed juist klopt fout hetzelfde rätt fel stämmer
"""
# Behind a "not" it is meant all the same: "not only in Leeds".
ONLY: Final = (
    r"only|just|nur|bloß|allein|seulement|uniquement|sólo|solo|solamente|só|apenas|somente|soltanto"
    r"|alleen|enkel|slechts|bara|bare|tylko"
)
# Before what is not meant, as "not" is.
RATHER_THAN: Final = (
    r"instead of|rather than|won['’]t(?: be)?|isn['’]t|wasn['’]t"
    r"|(?:an)?statt|au lieu de|plutôt que|en (?:lugar|vez) de|em vez de"
    r"|anstelle von|à la place de|no lugar de|al posto di|invece di|in plaats van"
    r"|i stället för|i stedet for|zamiast"
)
# Between a denial and the name that is meant.
IT_IS: Final = (
    r"(?:(?:but|sondern|mais|sino|mas|ma|maar) )?(?:it['’]?s|it is|we['’]?re|we are|the (?:town"
    r"|place) is|es ist|das ist|wir sind"
    r"|der ort ist|c['’]est|es|está|é|fica|è|si trova|het is|det är|det er|to)"
    r"|but|sondern|mais|sino|mas|ma|maar|utan|men|ale"
)
# What makes a name the right one: "change it to Leeds", "put Leeds", "it should be Leeds".
PUT: Final = (
    r"is|be|to|put|write|say|please|ist|sein|lautet|bitte|schreib(?:en sie|t|e)?|nehm(?:en sie|t)"
    r"|setz(?:en sie|t)|est|être|sera|mett(?:ez|re)|écri(?:vez|re)|ser|será|debe ser"
    r"|pon(?:gan?|ed|er)|escrib(?:an?|ir)|por|deve ser|ponham?|pôr|escrev(?:am?|er)"
    r"|essere|sarà|mett(?:ete|ere)|scriv(?:ete|ere)|zijn|worden|wordt|zet|schrijf|naar|graag|vara|være"
    r"|ändern|changer|cambiar|mudar|cambiare|veranderen|wijzigen"
)
# Between that and the name.
NOW: Final = r"now|rather|instead|jetzt|nun|maintenant|plutôt|ahora|mejor|agora|antes|ora|nu|liever"
# What the town of the work is said to be, right before its name.
PLACE_IS: Final = (
    r"(?:place|base|location|workplace|town|city|village|place of work) (?:is|will be|would be)"
    r"|(?:arbeitsort|dienstort|einsatzort|standort|ort|dienstsitz) (?:ist|wäre)"
    r"|(?:lieu(?: de travail)?|ville|endroit) (?:est|serait|sera)"
    r"|(?:lugar(?: de trabajo)?|ubicación|ciudad|localidad|sitio|base) (?:es|será|sería)"
    r"|(?:local(?: de trabalho)?|lugar|cidade|localidade|base) (?:é|será|seria)"
    r"|(?:luogo(?: di lavoro)?|sede|città|posto|base) (?:è|sarà|sarebbe)"
    r"|(?:plaats|werkplek|standplaats|stad|locatie) is"
    r"|(?:platsen|arbetsorten|orten|stedet|arbejdsstedet|arbeidsstedet|byen) (?:är|er)"
    r"|(?:miejsce(?: pracy)?|miasto) to"
)
# The same with "at", behind which an employer's name may stand, too.
STANDS_AT: Final = (
    r"(?:job|role|position|post|work|shop|workshop|bakery|yard|studio|office|kitchen|school|plant"
    r"|depot|farm|mill|warehouse) (?:is|will be|would be)(?: based| located)? at"
)
# Leads to where a firm is registered, and does not always work.
SEAT: Final = (
    r"registered (?:office|seat|address)|head ?(?:office|quarters)|headquartered|hq"
    r"|haupt(?:sitz|verwaltung)|firmensitz|(?:einge\w+|rechtlicher) sitz|zentrale"
    r"|siège(?: social)?|maison[- ]mère|(?:domicilio|sede) (?:social|legal|fiscal|central)"
    r"|oficinas? centrale?s|sede (?:legale|amministrativa|fiscal|principal)|hoofdkantoor"
    r"|(?:statutaire|maatschappelijke) zetel|huvudkontor\w*|hovedkontor\w*|säte|siedziba"
)
# Behind a town: the work is done elsewhere.
DESERTED: Final = (
    r"(?:nobody|no ?one|none of us|hardly anyone) (?:actually |really )?(?:works|is|sits)"
    r" t?here"
    r"|(?:the )?(?:job|post|role|position|work) is(?: not|n['’]t) there"
    r"|niemand (?:von uns )?(?:arbeitet|sitzt|ist) (?:dort|da)|(?:dort|da) (?:arbeitet|sitzt|ist)"
    r" (?:\w+ ){0,2}?niemand"
    r"|personne n['’]y (?:travaille|est)|n['’]y travaille personne"
    r"|(?:allí|ahí) no (?:trabaja|hay|está) nadie|nadie trabaja (?:allí|ahí)|no trabaja nadie"
    r"|ninguém (?:lá )?trabalha(?: lá)?|(?:lá )?não trabalha (?:lá )?ninguém"
    r"|(?:lì|là) non (?:ci )?lavora nessuno|non ci lavora nessuno|nessuno (?:ci )?lavora"
    r"|(?:daar|er) werkt (?:eigenlijk )?niemand|niemand werkt (?:er|daar)"
    r"|(?:där|der|dér) (?:arbetar|jobbar|arbejder|jobber) ingen|ingen (?:arbetar|jobbar|arbejder"
    r"|jobber) (?:där|der)|nikt tam nie pracuje"
)
