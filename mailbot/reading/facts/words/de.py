"""German."""

from typing import Final

from mailbot.reading.facts.language import Topic, Words
from mailbot.terms import Period

WORDS: Final = Words(
    labels={
        Topic.TITLE: r"stelle|rolle|position|titel|(?:stellen|job)(?:titel|bezeichnung)"
        r"|berufsbezeichnung|funktion|beruf|stellenangebot|job",
        Topic.ORGANIZATION: r"betrieb|firma|unternehmen|arbeitgeber(?:in)?|organisation|verein"
        r"|wer wir sind|auftraggeber|träger|einrichtung|firmenname|dienststelle",
        Topic.OBJECTIVE: r"ziel(?:setzung|stellung)?|auftrag|mission|zweck"
        r"|warum es (?:die|diese) stelle gibt"
        r"|das (?:große )?ziel|worum es geht|wofür (?:es )?(?:die|diese) stelle (?:da ist|gibt)"
        r"|sinn der stelle|oberziel|(?:wozu|wofür)(?: das (?:ganze|alles))?"
        r"|leitziel",
        Topic.OUTCOMES: r"(?:erwartetes|gewünschtes) ergebnis|(?:erwartet|gewünscht)(?=$)"
        r"|(?:schlüssel|erwartete |konkrete )?(?:ergebnisse|resultate)"
        r"|schlüsselergebnisse|ziele|zielvereinbarung|erfolgskriterien"
        r"|messbare (?:ziele|ergebnisse)|meilensteine|woran wir (?:den "
        r"|deinen |ihren )?erfolg messen|was (?:erreicht|anders) (?:sein soll"
        r"|ist|werden soll)|erwartungen|erfolg heißt|kennzahlen|key results",
        Topic.VIDEO: r"(?:persönliches )?video|film|clip|videolink|filmchen",
        Topic.PAY: r"gehalt|vergütung|lohn|bezahlung|verdienst|entlohnung|honorar"
        r"|tagessatz|stundensatz|stundenlohn|jahresgehalt|monatsgehalt"
        r"|gehaltsrahmen|gehaltsspanne|entgelt|bezüge|brutto|salär",
        Topic.PLACE: r"(?:arbeits|dienst|einsatz|tätigkeits|beschäftigungs)?ort|dienstsitz|stadt"
        r"|arbeitsstätte|standort|wo|arbeitsplatz|home ?-?office"
        r"|arbeitsmodell|arbeitsweise|remote",
        Topic.OTHER_JOBS: r"nebentätigkeit(?:en)?|nebenjobs?|nebenbeschäftigung|zweit(?:job"
        r"|er job)|anderer? jobs?|weitere tätigkeiten|nebenerwerb"
        r"|andere (?:jobs|arbeit)",
        Topic.APPLY: r"bewerbung(?:en)?|kontakt|bewerben|bewerbungen an"
        r"|so bewerben sie sich|ansprechpartner(?:in)?|interesse|bewirb dich",
        Topic.DEADLINE: r"(?:bewerbungs)?frist|bewerbungsschluss|bewerbungsfrist|bewerbung bis"
        r"|bewerben bis|einsendeschluss|bis|stichtag|anmeldeschluss",
        Topic.DUTIES: r"(?:ihre |deine |die )?aufgaben(?:gebiet|bereich)?|tätigkeiten"
        r"|das machst du|was du (?:machst|tust)|dein alltag"
        r"|(?:so|wie) (?:sieht )?(?:der|dein|ihr) (?:arbeits)?(?:tag|alltag)(?: aus(?:sieht)?)?"
        r"|verantwortlichkeiten|zu ihren aufgaben gehören|stellenbeschreibung",
        Topic.REQUIREMENTS: r"anforderungen|(?:ihr |dein )?profil|voraussetzungen"
        r"|qualifikation(?:en)?|das bringst du mit|was du mitbringst"
        r"|wir erwarten|sie bringen mit|du bringst mit|kenntnisse"
        r"|wen wir suchen|erfahrung",
        Topic.PERKS: r"wir bieten|benefits|was wir bieten|unser angebot|leistungen"
        r"|das bieten wir|vorteile",
        Topic.HOURS: r"arbeitszeit(?:en)?|stunden|beginn|eintritt(?:stermin)?|start|vertrag"
        r"|umfang|pensum|befristung|urlaub|arbeitsbeginn|dauer|stellenantritt|dienstantritt"
        r"|vertragsart|beschäftigungsgrad|wochenstunden|schicht(?:en)?|unterkunft"
        r"|rahmenbedingungen|konditionen",
        Topic.ABOUT: r"über uns|wir über uns|das unternehmen|team|telefon|tel|anschrift"
        r"|adresse|webseite|website|hintergrund|kennziffer",
    },
    articles=r"die|der|das|den|ein|eine|einen|einer|unser|unsere|ihr|ihre|dein|deine",
    tails=r"erwartet|der|des|für|im|in|nach|und|bis|an|von|zu|per|pro|oder|am|ist|wäre"
    r"|bei|zum|dieser|dafür|dazu|hier|unter",
    questions={
        Topic.TITLE: r"wie heißt die (?:stelle|rolle)|stellenbezeichnung|titel",
        Topic.ORGANIZATION: r"welche (?:firma|organisation)|wie heißt (?:ihr|euer|das) (?:betrieb"
        r"|unternehmen)|arbeitgeber",
        Topic.OUTCOMES: r"ergebnisse|was (?:soll|wird) (?:anders|erreicht)|erreichen|woran"
        r"|gelungen|erfolgreich war",
        Topic.PAY: r"gehalt|bezahl\w*|vergütung|verdien\w*|zahlen sie",
        Topic.PLACE: r"vor ort|arbeitsort|homeoffice",
        Topic.OTHER_JOBS: r"neben(?:job|tätigkeit)"
        r"|(?:zweite|andere|weitere)\w* (?:job|stelle|arbeit)"
        r"|(?:daneben|nebenbei|nebenher|noch) (?:\w+ ){0,2}(?:etwas|was) anderes"
        r"|(?:daneben|nebenbei|nebenher|woanders) (?:\w+ ){0,2}arbeiten",
        Topic.APPLY: r"wo(?:hin)? .{0,20}bewerb\w*|bewerbungen (?:an|gehen)",
        Topic.DEADLINE: r"bis wann|bewerbungsfrist|frist",
    },
    conjunction=r"und|sowie",
    chained=r"dass|daß|wenn",
    carries_on=r"der|die|das|welche[rs]?|wo|während|damit|weil|ohne|mit|nicht|statt"
    r"|sondern|aber|auch|oder|bis|vor|nach|heute|bisher|also|als|anstatt"
    r"|inklusive|davon",
    months=(
        r"januar|jänner|jan",
        r"februar|feber|feb",
        r"märz|maerz|mär|mrz",
        r"april|apr",
        r"mai",
        r"juni|jun",
        r"juli|jul",
        r"august|aug",
        r"september|sept|sep",
        r"oktober|okt",
        r"november|nov",
        r"dezember|dez",
    ),
    ordinals=(
        "ersten",
        "zweiten",
        "dritten",
        "vierten",
        "fünften",
        "sechsten",
        "siebten",
        "achten",
        "neunten",
        "zehnten",
    ),
    periods={
        Period.HOUR: r"(?:pro|je|die|in der) stunde|/ ?std\.?|/ ?stunde|stündlich"
        r"|stundenlohn|stundensatz|std\.?",
        Period.DAY: r"(?:pro|je|am) tag|/ ?tag|täglich|tagessatz",
        Period.WEEK: r"(?:pro|je|in der|die) woche|/ ?woche|wöchentlich",
        Period.MONTH: r"(?:pro|je|im|den) monat|/ ?monat|monatlich|mtl\.?|monatsgehalt"
        r"|monatsbrutto|mon\.",
        Period.YEAR: r"(?:pro|je|im|das) jahr|/ ?jahr|jährlich|p\.? ?a\.?|jahresgehalt"
        r"|jahresbrutto|bruttojahresgehalt|jahr",
        Period.PROJECT: r"für das (?:ganze |gesamte )?projekt|pauschal\w*|festpreis"
        r"|pauschalhonorar|projekthonorar|für den auftrag|insgesamt|einmalig",
    },
    currencies={"EUR": r"euro|eur", "CHF": r"(?:schweizer )?franken|sfr\.?|fr\."},
    scales={1_000: r"k|tausend|tsd\.?", 1_000_000: r"mio\.?|millionen|million"},
    at_least=r"ab|mindestens|mind\.?|wenigstens|nicht unter|nicht weniger als",
    at_most=r"bis(?: zu)?|höchstens|maximal|max\.?",
    range_word=r"bis|und|oder",
    rather=r"sondern|richtig (?:ist|sind)|korrekt (?:ist|sind)",
    negation=r"nicht|kein",
    pay=r"gehalt|vergütung|lohn|verdien\w*|bezahl\w*|zahlen|honorar|brutto"
    r"|netto|entgelt|gezahlt|tagessatz|salär",
    pay_open=r"nach vereinbarung|verhandlungssache|verhandelbar|marktüblich\w*"
    r"|marktgerecht\w*|leistungsgerecht\w*|attraktive(?:s|r)? (?:gehalt"
    r"|vergütung)|wettbewerbsfähig\w*|je nach (?:erfahrung|qualifikation)"
    r"|nach absprache|überdurchschnittlich\w*|VB",
    not_pay=r"budget|umsatz|kosten|spende\w*|förder\w*|gewinn|prämie|bonus"
    r"|zuschuss|invest\w*|schaden|ersparnis|erlös\w*|einnahmen"
    r"|eigenkapital|finanziert\w*|drittmittel",
    remote=r"(?:komplett|vollständig|100\s?%|ganz|rein|voll) (?:remote"
    r"|im home ?-?office|von zu ?hause)|remote|ortsunabhängig|von überall"
    r"|home ?-?office|von zu ?hause(?: aus)?|mobiles arbeiten"
    r"|im homeoffice",
    hybrid=r"hybrid\w*|teil(?:s|weise) (?:remote|(?:im |von )?(?:home ?-?office"
    r"|zu ?hause|vor ort))|(?:ein|zwei|drei|vier|1|2|3|4)(?: bis (?:zwei"
    r"|drei|vier|2|3|4))? tage?n? (?:pro woche |in der woche "
    r"|die woche )?(?:im (?:büro|home ?-?office)|vor ort|remote"
    r"|von zu ?hause|bei uns|zu ?hause|homeoffice).{0,60}"
    r"|home ?-?office (?:ist )?(?:teilweise|anteilig"
    r"|an .{0,12}tagen)(?: möglich)?|tageweise (?:im )?home ?-?office"
    r"|rest von zu ?hause",
    onsite=r"vor ort|in präsenz|präsenz\w*|bei uns im (?:büro|haus|betrieb|laden)"
    r"|in der (?:werkstatt|küche|praxis|kita|schule|backstube|fabrik"
    r"|produktion)|im (?:laden|betrieb|büro|geschäft|lager|museum)"
    r"|auf dem hof|auf der baustelle|bei uns (?:in|auf|an) (?:der|dem|den)",
    workplace=r"(?:auf|in|an|bei|im|am|beim) (?:(?:dem|der|unserem|unserer"
    r"|uns) )?(?:büro|haus|hof|laden|werk|lager|betrieb|praxis|werkstatt"
    r"|schule|halle|labor|baustelle|küche|backstube)",
    month_end=r"ende(?: des monats)?|monatsende|(?:letzte[nmr]?|am letzten) (?:werk|arbeits)?tag"
    r" (?:des|im)",
    this_month=r"(?:des|dieses|diesen) monats|d\. ?m\.",
    next_month=r"(?:nächsten|kommenden) monats",
    named_so=r"lautet|heißt|heisst|nennt sich",
    not_remote=r"(?:kein|keine|nicht|ohne) (?:\w+ ){0,2}(?:remote|home ?-?office"
    r"|von zu ?hause)|(?:remote|home ?-?office)(?: ist"
    r"| geht)?.{0,24} (?:nicht|ausgeschlossen|unmöglich).{0,20}"
    r"|home ?-?office: (?:nein|nicht)",
    second_job=r"neben(?:tätigkeit(?:en)?|jobs?|beschäftigung(?:en)?|erwerb|beruflich"
    r"|her|bei)|zweit(?:job|er job|en job)|zweite[nr]? (?:job|stelle"
    r"|anstellung|arbeit)|andere[nrs]? (?:jobs?|arbeit|auftrag|aufträge"
    r"|kunden|projekte|tätigkeiten|stelle)|(?:weitere|sonstige)[nrs]? (?:jobs?"
    r"|tätigkeiten|kunden|aufträge|beschäftigung(?:en)?|anstellung(?:en)?"
    r"|engagements?|stellen)|freiberuflich\w*"
    r"|selbstständig nebenbei",
    welcome=r"willkommen|gern(?:e)?|kein problem|erlaubt|in ordnung|okay|ok|ja"
    r"|möglich|erwünscht|klar|freut uns|nichts dagegen"
    r"|überhaupt kein problem|gestattet|natürlich|selbstverständlich"
    r"|unproblematisch|passt|darf|dürfen"
    r"|(?:stört|stören|kümmert) (?:uns |mich )?(?:gar |überhaupt )?nicht"
    r"|macht (?:uns |mir )?(?:gar )?nichts(?: aus)?|spricht nichts dagegen"
    r"|(?:keine?|nicht) (?:\w+ ){0,3}exklusiv\w*",
    discuss=r"absprache|rücksprache|reden (?:wir )?(?:drüber|darüber)"
    r"|sprechen (?:wir )?(?:drüber|darüber)|zustimmung|genehmig\w*(?! wir (?:\w+ )?(?:gern|stets"
    r"|immer|ohne))"
    r"|einwilligung|vereinbarung|abstimm\w*|besprechen|kommt (?:drauf"
    r"|darauf) an|verhandelbar|zu klären|klären wir|je nachdem|anzeige"
    r"|anzeigepflichtig|anzumelden|mal sehen|reden",
    refuse=r"nein|nicht|keine?n?|ausgeschlossen|untersagt|verboten|unerwünscht"
    r"|leider|ausschließlich",
    apply=r"bewerb\w+|bewirb|interess\w+|schreib\w*|mail\w*|e-mail|kontakt\w*"
    r"|unterlagen|lebenslauf|melden|meldet|melde dich|senden|schicken"
    r"|anschreiben|richten|zuschriften",
    apply_sender=r"antwort(?:en sie|e|et)? (?:einfach )?(?:auf )?(?:diese|mir|an mich"
    r"|direkt)(?: mail| e-mail| nachricht)?|schreib(?:t|en sie|e)? (?:mir"
    r"|uns)(?: einfach| direkt)?|(?:mail|e-mail) an (?:mich|uns)"
    r"|direkt an mich|bei mir (?:direkt )?melden|meldet euch bei (?:mir"
    r"|uns)|(?:an )?diese adresse|melden sie sich bei (?:mir|uns)|an mich",
    until=r"(?:letzter|der letzte) tag|bis(?: zum| spätestens)?|spätestens(?: am| zum| bis)?"
    r"|vor dem|frist"
    r"|bewerbungsschluss|bewerbungsfrist|auf den|einsendeschluss|annahmeschluss"
    r"|schluss ist(?: am)?",
    deadline=r"bewerb\w+|bewirb|frist|einsendeschluss|zuschriften|unterlagen|melden"
    r"|meldet?|mel?de dich|schreib\w*|interess\w+|senden|schick\w+|mail\w*"
    r"|verlänger\w*|rückmeldung\w*|brief\w*|zeit bis|von (?:euch|ihnen|dir)"
    r"|kontakt\w*|anruf\w*|ruf\w*|gern an|anmeld\w+|angemeldet|reagier\w+",
    not_deadline=r"vertrag\w*|arbeitsvertrag|\w*gespräch\w*|eintritt|arbeitsbeginn|beginn"
    r"|start|befristet|ab dem|zum nächstmöglichen",
    hiring=r"(?:wird|werden)(?=[^.!?]{3,80} gesucht)|gesucht,?"
    r"|(?:wir )?suchen(?: wir)?(?: derzeit| aktuell| ab \S+| zum \S+"
    r"| für \S+ \S+)?|gesucht(?: wird|:)|(?:ich )?suche(?: ich)?"
    r"|brauch(?:en?)?(?: (?:wir|ich))?(?: auch)?(?: noch)?|wir brauchen"
    r"|zu besetzen(?: ist)?(?: die stelle)?"
    r"|verstärkung als|stellen wir|als"
    r"|es geht um(?= eine?n? [\w-]+[.,!])"
    r"|unsere?(?=(?: [\w-]+){1,3} (?:geht in (?:rente|den ruhestand)"
    r"|verlässt uns|hört auf))",
    hired_by=r"suchen|brauchen|sucht|braucht|stellt ein"
    r"|(?:vergibt|besetzt|schreibt)(?= (?:eine?n?|die) )",
    at_employer=r"bei|beim|bei der|für|im|@",
    job_words=r"stelle|stellenangebot|stellenanzeige|job|jobangebot|gesucht"
    r"|ausschreibung|stellenausschreibung|vakanz|für den (?:rundbrief"
    r"|newsletter)|rundbrief|anzeige|wir suchen|inserat|offene stelle"
    r"|jobanzeige",
    role=r"\w*(?:buchbinder|bläser|schleifer|fräser|schlosser|schmied|dachdecker|lackierer"
    r"|zimmerer|installateur|klempner|monteur|brauer|käser|imker|winzer|konditor"
    r"|kellner|hauswart|rezeptionist|pförtner|lagerist|kommissionierer|zusteller"
    r"|matrose|förster|landwirt|melker|uhrmacher|goldschmied|optiker|akustiker"
    r"|apotheker|sanitäter|pädagoge|pädagogin|psychologe|psychologin|dozent"
    r"|professor|wissenschaftler|forscher|biologe|biologin|chemiker|physiker"
    r"|informatiker|programmierer|administrator|analyst|jurist|anwalt|anwältin|notar"
    r"|prüfer|kaufmann|kauffrau|sekretär|dramaturg|regisseur|bühnenbildner"
    r"|beleuchter|fotograf|grafiker|illustrator|texter|lektor|journalist|übersetzer"
    r"|dolmetscher|bibliothekar|archivar|kurator|restaurator|musiker|dirigent"
    r"|organist|kantor|moderator|betreuer|helfer|springer|aushilfe|praktikant"
    r"|werkstudent|vertretung|geschäftsführung|macher|steller|händler|wärter|hüter"
    r"|lotse|schiffer|drucker|setzer|näher|stimmer|sommelier|barista)(?:in)?|hebamme"
    r"|auszubildende[rn]?|azubi|senn(?:er)?(?:in)?|\w{3,}(?:müller|schneider"
    r"|schuster|weber|maler)(?:in)?"
    r"|\w*leitung|\w*leiter(?:in)?|\w*meister(?:in)?|\w*kraft"
    r"|\w*berater(?:in)?|\w*entwickler(?:in)?|\w*ingenieur(?:in)?"
    r"|\w*techniker(?:in)?|\w*bäcker(?:in)?|\w*k[öo]ch(?:in)?"
    r"|\w*lehrer(?:in)?|\w*assistent(?:in|enz)?|\w*assistenz"
    r"|\w*verantwortliche[rn]?|\w*koordinator(?:in)?|\w*koordination"
    r"|\w*planer(?:in)?|\w*führer(?:in)?|\w*beauftragte[rn]?"
    r"|\w*referent(?:in)?|\w*redakteur(?:in)?|\w*gestalter(?:in)?"
    r"|\w*bauer(?:in)?|\w*manager(?:in)?|\w*pfleger(?:in)?"
    r"|\w*tischler(?:in)?|\w*schreiner(?:in)?|\w*gärtner(?:in)?"
    r"|\w*fahrer(?:in)?|\w*verkäufer(?:in)?|\w*mechaniker(?:in)?"
    r"|\w*elektriker(?:in)?|\w*arzt|\w*ärztin|\w*trainer(?:in)?"
    r"|\w*sachbearbeiter(?:in)?|\w*mitarbeiter(?:in)?|\w*direktor(?:in)?"
    r"|\w*chef(?:in)?|\w*designer(?:in)?|\w*therapeut(?:in)?"
    r"|\w*erzieher(?:in)?|\w*disponent(?:in)?|\w*einkäufer(?:in)?"
    r"|\w*buchhalter(?:in)?|\w*architekt(?:in)?|\w*\w{3}:in(?:nen)?"
    r"|\w*\w{3}\*in|\w*\w{3}_in|\w*vorstand|\w*beraterin|\w*wart"
    r"|\w*kauffrau|\w*kaufmann|\w*sprecher(?:in)?|\w*förster(?:in)?"
    r"|\w*winzer(?:in)?|\w*brauer(?:in)?",
    we_are=r"ich schreibe für|wir sind|wir,|bei uns,|ich leite|ich bin (?:von|bei)|hier ist"
    r"|hier schreibt|im namen (?:der|des|von)|wir bei|wir von",
    anonymous=r"(?:nicht|ungern) (?:genannt|nennen)|anonym|möchte ungenannt",
    results_intro=r"(?:wir|ich) (?:hoffen?|rechnen?|zielen?) (?:auf|mit)(?=\s+\d)"
    r"|.{3,80} (?:wenn|sobald)(?=\W*$)"
    r"|woran wir .{0,30}mess\w*|erfolg (?:ist|heißt|bedeutet)|(?:gut"
    r"|erfolgreich|geschafft|gelungen|erfüllt|zufrieden).{0,30}wenn"
    r"|was (?:nach|in|bis) .{0,40}(?:anders|erreicht|geschafft|besser"
    r"|passiert).{0,20}|nach (?:einem|zwei|drei|dem ersten) jahr(?:en)?"
    r"|in (?:einem|zwei|drei|\d+) (?:jahr(?:en)?|monaten)|(?:wir"
    r"|ich) (?:möchten?|wollen|will|wünsche[n]?|wünschen uns|erwarten?)"
    r"|ergebnisse|ziele (?:für|bis|sind|im)|bis (?:ende|sommer|dezember"
    r"|zum) .{0,30}|messen wir|erwarten wir|am ende soll\w*"
    r"|gemessen (?:wird|werden)? ?(?:an|daran)|es zählt|(?:bis|nach"
    r"|in) [^:,.]{2,30}:|jemand(?:en)?,? (?:der|die)",
    duty=r"leitung|führung|betreuung|organisation|koordination|planung|pflege"
    r"|durchführung|unterstützung|mitarbeit|verwaltung|überwachung"
    r"|sicherstell\w+|erstell\w+|beratung|bearbeitung|verantwortung"
    r"|ansprechpartner\w*|entwicklung|umsetzung|steuerung|vorbereitung"
    r"|begleitung",
    end_state=r"fertig|abgeschlossen|halbiert|verdoppelt|verdreifacht|bestanden"
    r"|bestehen|niemand|kein\w*|alle|jede[rsn]?|eröffnet|live|läuft|laufen"
    r"|in betrieb|unter vertrag|ohne|nie|beide|verkauft|eingeführt"
    r"|zertifiziert|erreicht|null|selbständig|selbstständig",
    video=r"videos?|film\w*|clip|gefilmt|aufgenommen|aufnahme|erzähl\w*"
    r"|anschauen|kamera|in bewegtbild|youtube|vimeo",
    company_film=r"(?:image|firmen|unternehmens|werbe|produkt|betriebs|messe)-?(?:film\w*"
    r"|video\w*)"
    r"|werbespot|werbung|fernsehbeitrag",
    promised=r"folgt|kommt (?:noch|nach|bald|später)|nächste woche|morgen"
    r"|reich\w+ .{0,20}nach|nachreichen|später|liefern .{0,20}nach"
    r"|drehen wir|noch nicht|bald|schick\w* .{0,20}(?:nach|noch)"
    r"|machen wir noch|diese woche nicht|in arbeit",
    no_video=r"kein(?:e[ns]?)? (?:persönliches )?video|ohne video|video (?:machen"
    r"|drehen|gibt|wird|können|wollen|möchten) .{0,25}(?:nicht|kein)"
    r"|(?:möchten|wollen|können|werden) .{0,20}kein(?:e)? (?:video|film)"
    r"|auf ein video verzichten|nicht gefilmt werden",
    greeting=r"sehr geehrte\w*|guten (?:tag|morgen|abend)|hallo|liebe[rs]?|moin"
    r"|grüezi|servus|grüß",
    before_title=r"(?:jemand|jemanden|wen|eine person) als(?: (?:neuen?|unseren?))?"
    r"|eine?\(n\)|eine?/n|ein/e|ein\(e\)|eine?[nrsm]?|unsere?n?|die|der|den"
    r"|das|neue?[nrs]?",
    prepositions=r"für|im|bei|der|die|das|ab|zum|und|oder|mit|in|an",
    copula=r"ist|heißt|lautet|wäre|sind",
    speaker=r"wir|ich",
    pronouns=r"wir|ich|sie|es|er|ihr|man|unser|unsere|das",
    name_article=r"Die|Der|Das|Unsere?|Państw[aou]",
    joiners=r"und|von|für|der",
    numerals=r"zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|hundert",
    called=r"(?:sie|es|die stelle|das) (?:heißt|ist|nennt sich)",
    achieved=r"erfolg(?: \w+){1,4} (?:heißt|bedeutet)"
    r"|(?:gut|erfolg\w*|geschafft|gelungen|zufrieden|gelohnt|glücklich|erfüllt"
    r"|geklappt|gewonnen|stolz|froh|läuft|funktioniert)(?: \w+){0,3},? (?:wenn"
    r"|sobald)|(?:woran|daran) (?:wir|ich|man|sie|alle)(?: \w+){0,4} (?:merk|mess"
    r"|erkenn|seh)\w*|(?:merk|mess|erkenn|seh)\w* (?:wir|ich"
    r"|man)(?: es)? daran,? dass|(?:wichtig|entscheidend) (?:ist|wäre)(?: mir"
    r"| uns)?(?:,? dass)?|sagen können|(?:worauf es|was)(?: uns| mir)? (?:ankommt"
    r"|zählt)|(?:fertig|geschafft|erledigt|erfolg) (?:heißt|bedeutet)",
    counted=r"(?:zwei|drei|vier|fünf|[2-5]) (?:\w+ )?(?:dinge|sachen|ergebnisse|ziele|punkte"
    r"|fragen|wünsche)",
    ahead=r"wenn|bis|nach|binnen|innerhalb|am ende|ende|zum|vor|in (?:einem|zwei|drei|sechs"
    r"|zwölf|[0-9]+)",
    spans=r"jahr\w*|monat\w*|saison|quartal\w*|sommer\w*|winter\w*|herbst\w*|frühjahr\w*"
    r"|frühling\w*|weihnachten|ostern|pfingsten|ernte|wochen|festival\w*"
    r"|schuljahr\w*",
    asides=r"letzte[sn]? (?:jahr|saison|winter|sommer|mal)|heute|derzeit|aktuell|momentan"
    r"|im moment|zuletzt|das sind|bisher",
    ask=r"hat|haben|ist|sind|wird|werden|können|kann|gibt es|läuft|war|waren",
    turns=r"(?:mir|uns) (?:ist|ists|is) egal|ich schicke|ich mache|mich stört|(?:wir zahlen"
    r"|ich zahle|bezahlt wird|es gibt)|man (?:muss|kann|darf)"
    r"|du (?:musst|kannst|darfst)|meldet? euch|schreibt? mir|ruft? (?:mich )?an"
    r"|danke|wir brauchen|ich brauche|wir suchen|ich suche|ich will|wir wollen"
    r"|gearbeitet wird",
    insiders=r"ich bin|wir sind|hier ist|hier spricht|hier schreibt|mein name ist",
    of_house=r"von|vom|bei|aus",
    house=r"stiftung|verein|bäckerei|brauerei|hof|hotel|genossenschaft|kanzlei|praxis"
    r"|verlag|museum|theater|weingut|käserei|werkstatt|schreinerei|tischlerei"
    r"|gärtnerei|buchhandlung|sennerei|molkerei|reederei|werft|druckerei|stadtwerke"
    r"|stadtbücherei",
    no_role=r"ersatz|nachfolger(?:in)?|weg|lösung|hilfe|antwort|video|zahl|name|datum|stelle"
    r"|platz|person|menschen"
    r"|jemand|newsletter|liste|rundbrief|mensch",
    stages=r"monat|quartal|woche|phase|etappe",
    counting=(
        r"eins|erstens",
        r"zwei|zweitens",
        r"drei|drittens",
        r"vier|viertens",
        r"fünf|fünftens",
    ),
    at_last=r"schließlich|zuletzt|und letztens",
    success=r"erfolg",
    must=r"soll(?:en|te|ten)?|müssen|muss",
    craft=r"[A-ZÄÖÜ][a-zäöüß]{2,}(?:er|erin|eur|eurin|ist|istin|ologe|ologin)",
    clock_spans=r"stunden?|minuten|tage[n]?",
    single=r"eine?|keine?",
)
