"""Feasts by which people name a day, and how they wish for one: "ideally before Christmas"."""

from __future__ import annotations

from typing import Final

# Each feast an alternation for `re`, with its month and day.
FIXED: Final = (
    (
        (
            r"(?:christmas|xmas|x-mas) eve|heilig(?:e[rn]? )?abend|la veille de noël|nochebuena"
            r"|véspera d[eo] natal|vigilia di natale|kerstavond|julafton|juleaften|julaften"
            r"|wigili\w+"
        ),
        (12, 24),
    ),
    (
        (
            r"christmas(?: day)?|x-?mas|weihnachten|no[eë]l|navidad(?:es)?|natale?|kerst(?:mis)?"
            r"|jul(?:en|a)?|bożym? narodzeni\w+|bożego narodzenia|vánoc\w*|joulua?|jouluun"
        ),
        (12, 25),
    ),
    (
        (
            r"new year['’]?s eve|silvester|la saint-sylvestre|nochevieja|san silvestro"
            r"|oudejaar(?:savond|sdag)?|oud en nieuw|nyårsafton|nyttårsaften|nytårsaften|sylwestra"
        ),
        (12, 31),
    ),
    (
        (
            r"new year(?:['’]?s)?(?: day)?|neujahr|(?:le )?nouvel an|le jour de l['’]an|año nuevo"
            r"|(?:o )?ano[ -]novo|capodanno|nieuwjaar|nyår|nyttår|nytår|nowym? rokiem|nowego roku"
        ),
        (1, 1),
    ),
    (
        (
            r"epiphany|twelfth night|dreikönig\w*|heilige[nr]? drei könige|l['’]épiphanie"
            r"|(?:el )?día de reyes|(?:o )?dia de reis|l['’]epifania|la befana|driekoningen"
            r"|trettondagen|trzech króli"
        ),
        (1, 6),
    ),
    (
        (
            r"valentine['’]?s(?: day)?|(?:dem )?valentinstag|la saint-valentin|san valent[íi]n[oe]?"
            r"|valentijnsdag"
        ),
        (2, 14),
    ),
    (r"(?:st\.? patrick['’]?s|paddy['’]?s) day", (3, 17)),
    (r"mariä himmelfahrt|l['’]assomption|ferragosto", (8, 15)),
    (r"hallowe['’]?en|(?:dem )?reformationstag", (10, 31)),
    (
        (
            r"all saints['’]?(?: day)?|allerheiligen|la toussaint|(?:el día de )?todos los santos"
            r"|(?:o dia de )?todos[ -]os[ -]santos|ognissanti|allhelgona\w*|wszystkich świętych"
        ),
        (11, 1),
    ),
    (
        (
            r"all souls['’]?(?: day)?|allerseelen|i morti|día de muertos|dia de finados"
            r"|zaduszk\w+"
        ),
        (11, 2),
    ),
    (r"martinstag|martinmas|sint-maarten|armistice day|remembrance day", (11, 11)),
    (r"sinterklaas", (12, 5)),
    (r"nikolaus(?:tag)?|st\.? nicholas['’]?(?: day)?|la saint-nicolas", (12, 6)),
    (r"la inmaculada|(?:l['’])?immacolata", (12, 8)),
)

# Each with the days it stands from Easter Sunday.
AROUND_EASTER: Final = (
    (r"(?:dem )?rosenmontag", -48),
    (
        (
            r"shrove tuesday|pancake day|mardi gras|(?:dem )?faschingsdienstag|martedì grasso"
            r"|(?:o )?carnaval"
        ),
        -47,
    ),
    (
        (
            r"ash wednesday|(?:dem )?aschermittwoch|(?:le )?mercredi des cendres"
            r"|(?:el )?miércoles de ceniza|(?:a )?quarta-feira de cinzas"
            r"|(?:il )?mercoledì delle ceneri"
            r"|aswoensdag"
        ),
        -46,
    ),
    (
        (
            r"maundy thursday|(?:dem )?gründonnerstag|(?:le )?jeudi saint|(?:el )?jueves santo"
            r"|(?:il )?giovedì santo|witte donderdag|skärtorsdagen|skjærtorsdag|skærtorsdag"
        ),
        -3,
    ),
    (
        (
            r"good friday|(?:dem )?karfreitag|(?:le )?vendredi saint|(?:el )?viernes santo"
            r"|(?:a )?sexta-feira santa|(?:il )?venerdì santo|goede vrijdag|långfredag(?:en)?"
            r"|langfredag|wielk(?:i|iego) piąt\w+"
        ),
        -2,
    ),
    (
        (
            r"easter monday|(?:dem )?ostermontag|(?:le )?lundi de pâques|(?:el )?lunes de pascua"
            r"|pasquetta|paasmaandag|annandag påsk"
        ),
        1,
    ),
    (
        (
            r"easter(?: sunday)?|ostern|(?:dem )?ostersonntag|pâques|pascua|(?:a )?páscoa|pasqua"
            r"|pasen|påsk(?:en)?|påsken?|wielkanoc\w*|velikonoc\w*|pääsiäis\w+"
        ),
        0,
    ),
    (
        (
            r"ascension day|christi himmelfahrt|l['’]ascension|la ascensión|hemelvaart(?:sdag)?"
            r"|kristi himmelfärd\w*"
        ),
        39,
    ),
    (
        (
            r"pentecost|whit ?sun(?:day)?|pfingsten|(?:dem )?pfingstsonntag|la pentecôte"
            r"|pentecostés"
            r"|(?:o )?pentecostes|(?:la )?pentecoste|pinksteren|pingst|pinse"
        ),
        49,
    ),
    (r"whit monday|(?:dem )?pfingstmontag|(?:le )?lundi de pentecôte", 50),
    (r"fronleichnam|corpus christi|la fête-dieu", 60),
)

# Feasts of a weekday: the month, the weekday from Monday on, and which of the month; -1 the last.
WEEKDAYS: Final = (
    (r"thanksgiving(?: day)?|acción de gracias", (11, 3, 4)),
    (r"labou?r day(?! weekend)", (9, 0, 1)),
    (r"memorial day(?! weekend)", (5, 0, -1)),
)

NTH: Final = (
    (
        r"1\.|1st|1er|1º|1\.º|first|ersten|erste[rn]?|premier|primer|primero|primeiro|prima|eerste"
        r"|första|første|pierwsz\w+"
    ),
    (
        r"2\.|2nd|2e|2º|2ème|second|zweite[rn]?|deuxième|segundo|seconda|tweede|andra|anden|andre"
        r"|drugi\w+"
    ),
    (
        r"3\.|3rd|3e|3º|3ème|third|dritte[rn]?|troisième|tercer|tercero|terceiro|terza|derde|tredje"
        r"|trzeci\w+"
    ),
    (
        r"4\.|4th|4e|4º|4ème|fourth|vierte[rn]?|quatrième|cuarto|quarto|quarta|vierde|fjärde|fjerde"
        r"|czwart\w+"
    ),
)
ADVENT: Final = (
    r"(?:sunday |sonntag |dimanche |domingo |domenica |zondag |søndag |söndagen |søndagen )?"
    r"(?:of |in |im |i |de l['’]|del? |do |d['’]|d[ie]ll['’]|di |van de )?"
    r"(?:advent(?:ssonntag|zondag)?|avent|adviento|advento|avvento|adwent\w*)"
)
BEFORE: Final = (
    r"before|vor|avant|antes d(?:el?|[eoa])|prima (?:di|del)|voor|vóór|före|før|inden|przed"
)
AFTER: Final = r"after|nach|après|despu[ée]s del?|depois d[eoa]|dopo|na|efter|etter|po"

# Speaks of applying by itself; "send" and "letters" are also what the work is about.
APPLYING: Final = (
    r"appl(?:y|ying|ications?|icants?)|deadline|closing|clos(?:es?|ed)|expressions? of interest"
    r"|resumes?|résumés?|cvs?|interested|hear from (?:you|people|any\w+|candidates)|get in touch"
    r"|bewerb\w+|bewirb|frist|einsendeschluss|mel(?:de?t?|den sie) (?:dich|euch|sich)"
    r"|zuschriften|lebenslauf|interessent\w*|candidat\w+|postul\w+|intéressée?s?|date limite"
    r"|plazo|fecha límite|currículum|interesad[oa]s?|apúnt\w+|inscri\w+|prazo|currículos?"
    r"|interessad[oa]s?|candidar\w*|scadenza|curriculum|interessat[oaie]|sollicit\w+|rea(?:geer|ger|ct)\w*"
    r"|sluitingsdatum|geïnteresseerd\w*|ansök\w*|ansøg\w*|søknad\w*|søk|intresserad\w*"
    r"|zgłosz\w+|aplik\w+|zainteresowan\w+"
)
# Makes of a day the one until which is best: "no rush, but".
WISHED: Final = (
    r"(?:there['’]s )?no (?:great |big |real )?(?:rush|hurry)|ideally|preferably|if (?:you can"
    r"|possible)"
    r"|would be (?:good|nice|great|ideal|lovely|best|perfect)|keine eile|eilt nicht|am (?:lieb"
    r"|be)sten"
    r"|möglichst|idealerweise|wenn (?:es geht|möglich)|wenn['’]s geht|wär['’]?e? (?:gut|schön"
    r"|toll|super)"
    r"|rien ne presse|de préférence|idéalement|si possible|(?:serait|c['’]est) (?:bien"
    r"|l['’]idéal|mieux)"
    r"|sin prisas?|preferiblemente|preferentemente|a (?:ser|poder ser) posible|a poder ser"
    r"|(?:sería|estaría) (?:ideal|bueno|bien|genial)|sem pressa|de preferência|se possível"
    r"|(?:seria|era) (?:bom|ótimo|óptimo|ideal)|senza fretta|preferibilmente|possibilmente"
    r"|se possibile|sarebbe (?:meglio|bello|perfetto|l['’]ideale)|geen haast|liefst|bij voorkeur"
    r"|zou (?:fijn|leuk|mooi|ideaal) zijn|gärna|helst|ingen (?:brådska|hast)|najlepiej|nejlépe"
)
# There is none: a day that is wished for beside it is none either.
NO_DEADLINE: Final = (
    r"no (?:\w+ ){0,2}(?:deadline|closing date|cut-?off)|keine (?:\w+ )?(?:bewerbungs)?frist"
    r"|(?:bewerbungs)?frist (?:gibt es|haben wir) (?:keine|nicht)"
    r"|pas (?:vraiment )?de (?:date limite|délai)|sin (?:plazo|fecha (?:límite|tope))"
    r"|no hay (?:plazo|fecha (?:límite|tope))|(?:sem|não há) (?:prazo|data limite)"
    r"|nessuna scadenza|(?:non c['’]è|senza) (?:una )?scadenza"
    r"|scadenza non (?:c['’]è|ce n['’]è)|geen (?:\w+ )?(?:deadline"
    r"|sluitingsdatum)|ing(?:en|et) (?:\w+ )?(?:frist|deadline|sista dag|slutdatum)"
)
# Settles on a day, after a sentence that says there is none yet: "let's say".
LET_US_SAY: Final = (
    r"(?:so |but |ok,? |well,? )?(?:let['’]?s say|say|make it|call it)|(?:dann |aber "
    r"|also )?sagen wir(?: mal)?"
    r"|(?:alors |mais )?disons|(?:pero |pues )?digamos|(?:mas )?digamos|(?:ma )?diciamo"
    r"|laten we zeggen|zeg maar|ska vi säga|låt oss säga|lad os sige|la oss si|powiedzmy"
)
