"""Italian."""

from typing import Final

from mailbot.reading.facts.language import Topic, Words
from mailbot.terms import Period

WORDS: Final = Words(
    labels={
        Topic.TITLE: r"cosa(?=$)|ruolo|posizione|titolo(?: del ruolo)?|mansione|incarico|posto"
        r"|offerta|figura(?: ricercata)?|qualifica|lavoro",
        Topic.ORGANIZATION: r"azienda|società|organizzazione|datore di lavoro|ditta|ente"
        r"|associazione|chi siamo|impresa|nome dell['’]azienda|cliente",
        Topic.OBJECTIVE: r"obiettivo(?: del ruolo| generale| principale)?|missione|mission"
        r"|scopo|finalità|a (?:che )?cosa serve(?: (?:il|questo) (?:ruolo|posto))?"
        r"|perché questo ruolo"
        r"|il senso",
        Topic.OUTCOMES: r"risultat[oi] attes[oi]|(?:attes[oi]|ci aspettiamo)(?=$)"
        r"|risultati(?: chiave| attesi| misurabili)?|obiettivi(?: misurabili)?"
        r"|traguardi|indicatori|criteri di successo|cosa ci aspettiamo"
        r"|successo|tappe",
        Topic.VIDEO: r"video(?: personale)?|filmato|link (?:al )?video",
        Topic.PAY: r"stipendio|retribuzione|compenso|paga|salario|ral|tariffa|onorario"
        r"|compenso lordo|retribuzione lorda|trattamento economico"
        r"|inquadramento",
        Topic.PLACE: r"luogo(?: di lavoro)?|città|comune|località|sede(?: di lavoro)?|dove"
        r"|modalità(?: di lavoro)?|smart working|telelavoro",
        Topic.OTHER_JOBS: r"altr[oi] lavor[oi]|secondo lavoro|altre attività|altri impieghi"
        r"|doppio lavoro|esclusiva|lavori paralleli",
        Topic.APPLY: r"candidatur[ae]|contatt[oi]|come candidarsi|per candidarsi"
        r"|inviare (?:il )?cv|candidati|interessati",
        Topic.DEADLINE: r"scadenza|termine|entro(?: il)?|candidature entro|data di scadenza"
        r"|chiusura|fino al",
        Topic.DUTIES: r"mansioni|compiti|responsabilità|attività|cosa farai|descrizione"
        r"|la giornata|com['’]è (?:la|una) giornata|le giornate",
        Topic.REQUIREMENTS: r"requisiti|profilo|esperienza|competenze|formazione|cosa cerchiamo"
        r"|titolo di studio|conoscenze",
        Topic.PERKS: r"offriamo|benefit|cosa offriamo|vantaggi|condizioni|si offre",
        Topic.HOURS: r"orari[oi]?|contratto|durata|inizio|ferie|tipo di contratto"
        r"|decorrenza|ore|turn[oi]|alloggio|data (?:di|d)'?inizio",
        Topic.ABOUT: r"su di noi|l['’]azienda|squadra|team|telefono|tel|indirizzo|sito"
        r"|riferimento",
    },
    articles=r"i|gli|le|il|lo|la|gli|le|i|un|uno|una|l['’]|nostr[oa]|suo|sua|vostr[oa]",
    tails=r"attesi|previsti|del|della|dello|dei|di|per|in|a|al|dopo|entro|e|o|è|sarebbe|nel"
    r"|nella|con|da",
    questions={
        Topic.TITLE: r"come si chiama il (?:ruolo|posto)|titolo",
        Topic.ORGANIZATION: r"quale (?:azienda|organizzazione)|nome dell['’]azienda",
        Topic.OUTCOMES: r"risultati|cosa (?:sarà|deve)|riuscit[oa]|da che cosa (?:si )?(?:vedr"
        r"|capir)",
        Topic.PAY: r"quanto|stipendio|retribuzione",
        Topic.PLACE: r"remoto|in sede|ibrido",
        Topic.OTHER_JOBS: r"(?:altro|secondo) (?:lavoro|impiego)|altra attività",
        Topic.APPLY: r"candidature|dove .{0,20}candidar\w+",
        Topic.DEADLINE: r"entro quando|fino a quando|scadenza",
    },
    conjunction=r"e|ed|nonché",
    chained=r"che|quando|se",
    carries_on=r"che|chi|dove|mentre|senza|con|non|ma|invece|perché|o|fino|prima|dopo"
    r"|anche|compres[oa]|per|come|contro|rispetto",
    months=(
        r"gennaio|gen",
        r"febbraio|feb",
        r"marzo|mar",
        r"aprile|apr",
        r"maggio|mag",
        r"giugno|giu",
        r"luglio|lug",
        r"agosto|ago",
        r"settembre|sett|set",
        r"ottobre|ott",
        r"novembre|nov",
        r"dicembre|dic",
    ),
    ordinals=("primo", "due", "tre"),
    periods={
        Period.HOUR: r"(?:all['’]|per |l['’]|/ ?)ora|/ ?h|orari[oa]",
        Period.DAY: r"(?:al|per|/) ?giorno|giornalier[oia]|a giornata",
        Period.WEEK: r"(?:alla|per|/|a) ?settimana|settimanal[ei]",
        Period.MONTH: r"(?:al|per|/) ?mese|mensil[ei]|mensilmente",
        Period.YEAR: r"(?:all['’]|per |l['’]|/ ?)anno|annu[oia]|annual[ei]|ral|lordi annui",
        Period.PROJECT: r"per (?:tutto il |l['’]intero |il )?progetto|a progetto|a corpo"
        r"|forfait\w*(?! (?:\d|jours?|heures?))|per l['’]incarico|in totale|una tantum",
    },
    currencies={"EUR": r"euro", "CHF": r"franchi(?: svizzeri)?"},
    scales={1_000: r"k|mila", 1_000_000: r"milioni|milione|mln"},
    at_least=r"da|a partire da|almeno|minimo|dai|dagli|più di|non meno di",
    at_most=r"fino a|massimo|al massimo|max\.?",
    range_word=r"a|e|o|ai|agli",
    rather=r"ma|bensì|sono",
    negation=r"non",
    pay=r"stipendio|retribu\w+|compenso|pag\w+|salario|ral|lord[oi]|nett[oi]"
    r"|guadagn\w+|tariffa|onorario",
    pay_open=r"da concordare|competitiv[oa]|commisurat[oa]|trattabile"
    r"|secondo esperienza|in base all['’]esperienza|da definire"
    r"|di sicuro interesse|da negoziare",
    not_pay=r"budget|fatturato|vendite|fondi|donazioni|bonus|premio|cost[oi]"
    r"|spes[ae]|invest\w+|ricavi|utile|risparmi\w*|finanziament\w+"
    r"|incass[oi]|buoni",
    remote=r"(?:100\s?%|completamente|totalmente|interamente|full) (?:da "
    r"|in )?(?:remot[oe]|casa|distanza)|da remoto|in remoto|remoto"
    r"|a distanza|telelavoro|smart working|da casa|da dove vuoi|da ovunque",
    hybrid=r"ibrid[oa]|(?:parzialmente|in parte) (?:da |in )?(?:remoto|presenza"
    r"|casa)|(?:un|uno|due|tre|quattro|1|2|3|4) giorn[oi] (?:a settimana "
    r"|alla settimana )?(?:in (?:ufficio|presenza|sede|smart working"
    r"|remoto)|da (?:casa|remoto)|a casa).{0,60}|smart working (?:parziale"
    r"|\w+ giorni).{0,20}",
    onsite=r"in (?:presenza|sede|loco)|sul posto|nel (?:nostro )?(?:laboratorio"
    r"|negozio|ristorante|museo|cantiere)|in (?:cucina|laboratorio"
    r"|officina|bottega|cantina|fabbrica|negozio)|nella nostra \w+",
    workplace=r"(?:in|nel|nella|presso|al|alla) (?:(?:il|la|nostr[oa]) )?(?:laboratorio|officina"
    r"|bottega|negozio|ufficio|cucina|cantina|scuola|cantiere|fabbrica)",
    month_end=r"(?:la )?(?:fine|ultimo giorno(?: lavorativo| utile)?)(?: di| del)?",
    this_month=r"(?:del |di questo |corrente )?mese",
    next_month=r"del (?:mese prossimo|prossimo mese)",
    named_so=r"si chiama|si intitola",
    not_remote=r"(?:non|no|niente|nessun[oa]?|senza) (?:è |si può |possibilità di "
    r"|previsto )?(?:lo |il )?(?:smart working|remoto|telelavoro"
    r"|da remoto)|(?:smart working|remoto|telelavoro) ?(?::|\?|non) ?(?:no"
    r"|non|previsto|possibile)\w*",
    second_job=r"altr[oi] (?:lavor[oi]|impieg[ohi]+|client[ei]|progett[oi]"
    r"|incarich?[oi])|altr[ae] (?:attività|occupazion[ei])"
    r"|second[oa] (?:lavoro|impiego|attività|occupazione)|doppio lavoro"
    r"|esclusiva|in parallelo|libera professione|freelance",
    welcome=r"nessun problema|va bene|benvenut[oaie]|sì|si(?=\W*$|[,.!])"
    r"|non (?:ci |mi )?(?:disturba|dispiace|importa)|non è un problema"
    r"|(?:non|nessuna?|senza) (?:\w+ ){0,3}(?:l['’])?esclusiv\w+|certo|possibile"
    r"|permess[oa]|consentit[oa]|senza problemi|volentieri|d['’]accordo"
    r"|benissimo|ben vist[oaie]|liber[oi]|ammess[oaie]|può|può tenere",
    discuss=r"parliamone|ne parliamo|da (?:concordare|discutere|valutare|vedere)"
    r"|(?<!d['’])accordo|accordo (?:con|tra)|se (?:\w+ ){0,3}d['’]accordo"
    r"|autorizzazione|consenso|dipende|vediamo|discut\w+"
    r"|concord\w+|previa|parlare|permesso|caso per caso",
    refuse=r"no|non|esclusiv[ao]\w*|vietat[oa]|incompatibile|nessun[oa]?"
    r"|purtroppo|escluso",
    apply=r"candid\w+|interessat\w+|scriv\w+|invi\w+|cv|curriculum|contatt\w+"
    r"|e-?mail|mail|mand\w+|rispond\w+",
    apply_sender=r"rispond(?:ete|ere|i|a|endo) (?:direttamente )?a questa (?:mail"
    r"|e-?mail|messaggio)|rispond(?:ete|ere|i) a questo messaggio"
    r"|scriv(?:ete|ere|i|a)(?:mi|ci)|scrivermi|scriverci"
    r"|a questo (?:stesso )?indirizzo|direttamente a me|mi scriva\w*",
    until=r"ultimo giorno|entro(?: il| l['’]| e non oltre il)?|fino al?|prima del?"
    r"|non oltre il|scadenza|termine|(?:si )?chiud\w+",
    deadline=r"candid\w+|scadenza|termine|invi\w+|scriv\w+|cv|curriculum"
    r"|interessat\w+|mand\w+|domand[ae]|chiud\w+|contatt\w+|letter[ae]|avete"
    r"|tempo fino|chiam\w+|rispond\w+",
    not_deadline=r"contratto|determinato|colloqui[o]?|inizio|decorrenza|assunzione"
    r"|inizi\w+|cominci\w+",
    hiring=r"cerchiamo|si tratta di(?= un[oa]? [\w-]+[.,!])"
    r"|cerco|stiamo cercando|cercasi|abbiamo bisogno di"
    r"|ho bisogno di|ricerchiamo|assumiamo|siamo alla ricerca di"
    r"|alla ricerca di|posto di|ruolo di|posizione di|come|in qualità di",
    hired_by=r"cercano|ricercano|assumono|vuole(?= un[oa]? )|vuole assumere"
    r"|cerca|ricerca|assume|seleziona|ha bisogno di|(?:apre|offre|bandisce)(?= (?:un|il|una|la) )",
    at_employer=r"presso|da|in|per|alla|al|@",
    job_words=r"offerta(?: di lavoro)?|lavoro|posto|posizione|cercasi|annuncio"
    r"|ricerca|per la (?:newsletter|vostra newsletter)|posizione aperta"
    r"|selezione|cerchiamo",
    role=r"librai[oa]|calzolai[oa]|fabbro|ceramista|vasai[oa]|tessit(?:ore|rice)|pastore"
    r"|allevat(?:ore|rice)|apicolt(?:ore|rice)|agricolt(?:ore|rice)|orticolt(?:ore"
    r"|rice)|fiorai[oa]|vignaiol[oa]|cantinier[ea]|birrai[oa]|mugnai[oa]|casar[oa]"
    r"|gelatai[oa]|cioccolatier[ea]|macellai[oa]|barista|barman|portiere|governante"
    r"|custode|fattorino|corriere|idraulic[oa]|murat(?:ore|rice)|imbianchin[oa]"
    r"|saldat(?:ore|rice)|tornit(?:ore|rice)|installat(?:ore|rice)|montat(?:ore"
    r"|rice)|operat(?:ore|rice)|disegnat(?:ore|rice)|geometra|urbanista|biolog[oa]"
    r"|chimico|informatico|grafico|designer|illustrat(?:ore|rice)|fotografo"
    r"|giornalista|correttore|interprete|archivista|att(?:ore|rice)|ballerin[oa]"
    r"|musicista|coreograf[oa]|scenograf[oa]|ostetrica|ausiliari[oa]|dentista"
    r"|fisioterapista|psicolog[oa]|logopedista|istrutt(?:ore|rice)|maestr[oa]|notaio"
    r"|revisore|tesorier[ea]|rappresentante|comandante|skipper|marinaio|hostess"
    r"|stagista|tirocinante|apprendista|capocuoc[oa]|caporeparto|incaricat[oa]"
    r"|referente|maniscalco|accordat(?:ore|rice)|organista|tipograf[oa]|sommelier"
    r"|pizzaiol[oa]|orologiai[oa]|rilegat(?:ore|rice)|stampat(?:ore|rice)"
    r"|responsabile|cap[oa](?:[ -]?(?:officina|cantiere|reparto|turno"
    r"|sala|cuoco|cuoca|squadra|progetto|servizio|area|ufficio))?|direttore"
    r"|direttrice|coordinatore|coordinatrice"
    r"|ingegnere|sviluppator[ei]|sviluppatrice|progettist[aei]|cuoc[oa]"
    r"|panettier[ea]|fornai[oa]|pasticcer[ea]|camerier[ea]|assistente"
    r"|tecnic[oa]|addett[oa]|impiegat[oa]|insegnante|docente|infermier[ea]"
    r"|medic[oa]|veterinari[oa]|venditore|venditrice|analista|consulente"
    r"|redattore|redattrice|contabile|architett[oa]|meccanic[oa]"
    r"|elettricista|falegname|giardinier[ea]|autista|operai[oa]|enolog[oa]"
    r"|educatore|educatrice|bibliotecari[oa]|avvocat[oa]|commess[oa]"
    r"|receptionist|specialista|produttore|allenatore|segretari[oa]|guida"
    r"|farmacista|ricercatore|ricercatrice|traduttore|traduttrice"
    r"|programmatore|programmatrice|gestore|magazzinier[ea]|manager"
    r"|curatore|curatrice|restauratore|restauratrice|liutai[oa]|sart[oa]"
    r"|chef",
    we_are=r"(?:vi|ti) scrivo (?:da|dal|dalla|dallo|per)|siamo|sono (?:della|dello|del|di)"
    r"|lavoro (?:per|presso|in)|dirigo"
    r"|gestisco|qui|per conto di|da noi,|noi di|alla",
    anonymous=r"anonim[oa]|preferi\w+ (?:non essere nominat[oa]"
    r"|restare anonim[oaie])|riservat[oa]",
    results_intro=r"(?:puntiamo a|speriamo in|cerchiamo)(?=\s+\d)|.{3,80} quando(?=\W*$)"
    r"|(?:quello|ciò) che (?:ci )?(?:importa|conta|vogliamo)|(?:successo"
    r"|riuscit[oa]|ben fatto|fatto bene).{0,20}(?:se|quando|è|significa|:)"
    r"|(?:vogliamo|voglio|vorremmo|vorrei|ci aspettiamo"
    r"|ci piacerebbe)(?: vedere)?|(?:tra|fra|in|dopo|entro) (?:un anno"
    r"|due anni|sei mesi|\w+ mesi)|risultati|alla fine d\w+ .{0,30}"
    r"|obiettivi|misureremo|(?:entro|dopo|tra) [^:,.]{2,30}:|qualcuno che"
    r"|che cosa (?:sarà|deve essere) (?:cambiato|diverso)",
    duty=r"gestire|gestione|coordinare|assistere|supervisionare|organizzare"
    r"|pianificare|preparare|redigere|supportare|partecipare|svolgere"
    r"|mantenere|controllare|rispondere|garantire|curare|seguire"
    r"|collaborare|accogliere",
    end_state=r"finit[oaie]|completat[oaie]|apert[oaie]|raddoppiat[oaie]"
    r"|dimezzat[oaie]|firmat[oaie]|nessun[oa]?|tutti|tutte|ogni|zero|mai"
    r"|ridott[oaie]|certificat[oaie]|vendut[oaie]|pubblicat[oaie]|senza"
    r"|metà|in funzione|superano|entrambi",
    video=r"video|film\w*|registr\w+|telecamera|youtube|vimeo|spieg\w+"
    r"|raccont\w+|guard\w+",
    company_film=r"video (?:aziendale|promozionale|istituzionale)|spot|pubblicità"
    r"|trailer|film aziendale|servizio televisivo",
    promised=r"settimana prossima|prossima settimana|domani|presto|più tardi|poi"
    r"|seguirà|segue|invieremo|invierò|gireremo|ve lo mand\w+|non ancora"
    r"|lo giriamo|questa settimana no",
    no_video=r"(?:niente|nessun|senza|no) video|non .{0,25}video|video no",
    greeting=r"buongiorno|buonasera|salve|gentil\w+|egregi\w*|car[oaie]|spett\w+|ciao",
    before_title=r"(?:qualcuno|una persona) (?:come|da)"
    r"|uno/a|un/una|un|uno|una|il|lo|la|l['’]|nuov[oa]|nostr[oa]",
    prepositions=r"per|nel|nella|che|presso|a|e|o|con|in",
    copula=r"è|si chiama|sono|sarebbe|dovrebbe essere",
    speaker=r"noi|io",
    pronouns=r"noi|io|nostr[oa]|questo|che|si",
    joiners=r"e|di|del|della|la|il",
    numerals=r"quattro|cinque|sette|otto|dieci|dodici|venti",
    called=r"(?:il ruolo )?(?:è|si chiama)",
    achieved=r"successo(?: \w+){0,4} significa"
    r"|(?:bene|successo|content\w+|soddisfatt\w+|riuscit\w+|buon\w*|funzionato"
    r"|felic[ei]|la pena|raggiunt\w+)(?: \w+){0,3},? (?:se|quando)|poter dire"
    r"|sapremo che .{1,40} (?:se|quando|perché)|l['’](?:importante|essenziale) è"
    r"|(?:quello|ciò) che (?:ci |mi )?(?:importa|conta"
    r"|interessa)(?: davvero)?(?: è)?",
    counted=r"(?:due|tre|quattro|cinque|[2-5]) (?:\w+ )?(?:cose|risultati|obiettivi|punti"
    r"|domande|traguardi)",
    ahead=r"quando|entro|dopo|prima d\S+|tra|fra|in (?:un|due|tre|sei|dodici|[0-9]+)"
    r"|alla fine d\S+|al termine d\S+|per",
    spans=r"ann[oi]|mes[ei]|stagion[ei]|trimestr[ei]|estate|inverno|autunno|primavera"
    r"|natale|pasqua|raccolto|vendemmia|settiman[ea]|festival",
    asides=r"l['’]anno scorso|la stagione scorsa|oggi|adesso|ora|attualmente|al momento",
    ask=r"ha|hanno|è|sono|c['’]è|ci sono|può|possono",
    turns=r"non mi (?:importa|interessa)|per me va bene|mando|pago|paghiamo|si paga|bisogna"
    r"|devi|puoi|può|scrivetemi|chiamatemi"
    r"|che mi (?:scriv|chiam)\w+|grazie|cerco|cerchiamo|ho bisogno|voglio|il video"
    r"|il posto",
    insiders=r"sono|siamo|qui|parla|mi chiamo",
    of_house=r"della|dello|dell['’]|del|dei|di|da|al|alla",
    house=r"panificio|forno|fondazione|associazione|cooperativa|hotel|azienda agricola"
    r"|fattoria|cantina|libreria|caseificio|birrificio|museo|teatro|clinica|officina"
    r"|scuola|tipografia|bottega|pasticceria|trattoria|gelateria",
    no_role=r"sostitut[oa]|soluzione|aiuto|risposta|video|numero|nome|data|posto|lavoro|persona"
    r"|gente"
    r"|qualcuno|modo|mano",
    stages=r"mese|settimana|tappa",
    counting=(
        r"uno|primo|in primo luogo",
        r"due|secondo",
        r"tre|terzo",
        r"quattro|quarto",
        r"cinque",
    ),
    at_last=r"infine|per ultimo",
    success=r"successo",
    open_role=r"capo\w*|responsabile|addett[oa]|coordinatore|coordinatrice|referente|operatore"
    r"|operatrice",
    must=r"deve|devono|dovrà|dovranno|dovrebber?o?",
    craft=r"[a-zà-ÿ]{3,}(?:tore|trice|ai[oa]|iere|iera|ista|olog[oa])",
    clock_spans=r"ore|minuti|giorni",
    single=r"una?|nessuna?",
)
