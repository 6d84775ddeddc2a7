"""Italian."""

from __future__ import annotations

from typing import Final

from mailbot.reading.topics import Topic

PHRASES: Final = {
    Topic.COURTESY: """
        ciao
        salve
        buongiorno
        buonasera
        buon giorno|pomeriggio
        buona sera|giornata|serata
        gentile|gentili|egregi|egregio
        cari|caro|cara|care
        signore|signora|signori
        redazione
        spettabile
        a tutti
        per favore
        per piacere
        per cortesia
        cortesemente
        gentilmente
        prego
        grazie
        grazie mille
        mille|molte|tante grazie
        grazie a voi|tutti
        in anticipo
        cordiali|distinti saluti
        cordialmente
        saluti
        un saluto
        scusate|scusi|scusa
    """,
    Topic.NEGATION: "non mai senza né nessun nessuna",
    Topic.FOOTER: """
        clicca|cliccare|clicchi|cliccate qui|su|sul
        per cancellarti|cancellarsi|disiscriverti|disiscriversi|annullare|iscriverti|iscriversi|
            cancellare ... clicca|qui|link|rispondi
        per non ricevere
        se non|desidera|desideri|vuoi|vuole|preferisci ... ricevere|iscriverti|cancellarti
        puoi|può|potete|potrà ... cancellarti|cancellarsi|disiscriverti|disiscriversi|iscriverti|
            cancellare|annullare
        ricevi|riceve|ricevete|hai|ha questa|questo|ricevuto
        rispondi|rispondere con|stop|cancella
        la parola cancella|iscrivi|unsubscribe
        in qualsiasi|ogni momento
        gestisci|modifica|aggiorna ... preferenze
    """,
    Topic.ERASE: """
        cancell~|elimin~ ogni|qualsiasi|qualunque traccia|dato|cosa
        ^ dimenticatemi
        ^ dimenticami
        ^ cancellate tutto
        cancell~|elimin~|rimuov~|distrugg~|rimozione ... miei|tutti|dati|nostri|mie|tutte ... dati|
            informazioni|personali
        cancell~|elimin~|rimuov~|distrugg~ ... tutto ... me|mi|mio|mia|riguarda|avete|conto
        cancellazione|eliminazione|rimozione ... dati|informazioni
        dati|informazioni ... cancellati|eliminati|rimossi|cancellare|eliminare|cancellate
        cancellare|eliminare|cancellate il|mio|l account|profilo
        diritto all oblio|cancellazione
        essere dimenticato|dimenticata
        articolo|art 17
    """,
    Topic.EXPORT: """
        ^ esporta
        ^ esportare
        ^ esportate
        ^ miei dati $
        quali|che ... dati|informazioni ... avete|conservate|memorizzate|possedete|detenete|
            riguardano|me|miei|conservati|custodite|tenete
        cosa|che ... sapete|avete|conservate|memorizzato|memorizzate ... me|conto|riguardo
        tutto quello|ciò che ... sapete|avete|conservate ... me|mio
        copia|estratto|esportazione|file ... miei|dei|tutti|mie dati|informazioni
        inviatemi|mandatemi|inviarmi|mandarmi|fornirmi|ricevere|avere|ottenere ... miei|tutti|i|
            dei dati
        accesso ai miei|dati
        accedere ai miei dati
        diritto di|d accesso
        diritto d accesso
        richiesta di|d accesso
        portabilità
        articolo|art 15
        articolo|art 20
    """,
    Topic.LEAVE: """
        come faccio a non ricev~ più
        come si|posso fa|fare|smettere ... non|ricevere
        trovato ... lavoro ... togli~|cancell~|smett~|rimuov~
        toglietemi|cancellatemi|rimuovetemi pure
        ^ disiscrivere
        ^ disiscrivetemi
        ^ disiscrivimi
        ^ disiscriviti
        ^ disiscrizione
        ^ disiscrivermi
        ^ cancellami
        ^ cancellatemi
        ^ cancellazione
        ^ cancellarmi
        ^ cancella $
        ^ cancellare $
        ^ cancellare iscrizione
        ^ annulla iscrizione
        ^ annullamento
        ^ disdetta
        ^ stop $
        ^ basta
        ^ toglietemi
        ^ rimuovetemi
        disiscriv~ ... mi|ci|me|dalla|da|lista|newsletter
        vorrei|voglio|desidero|chiedo|posso|potete|potreste|potresti|come|vogliamo|vorremmo|può|
            puoi|prego ... disiscriver~|cancellarmi|disiscrivermi|disdire|cancellazione|
            disiscrizione|togliermi|rimuovermi|cancellarci|cancellare|annullare|disiscriva|
            toglierci
        cancellarmi|togliermi|rimuovermi|disiscrivermi|eliminarmi|depennarmi
        come ... disiscrivo|cancello
        toglietemi|rimuovetemi|cancellatemi|eliminatemi|depennatemi|levatemi|toglimi|rimuovimi|
            cancellami|eliminami|toglieteci|cancellateci
        toglie~|rimuov~|cancell~|elimin~|leva~|depenn~ ... mio|mia|nostro|questo|il|mi ... lista|
            indirizzo|email|nome|mail|newsletter|mailing|nominativo|elenco
        non ... voglio|desidero|vogliamo|vorrei|intendo|desideriamo ... ricevere|più|riceverle|
            riceverla
        non ... inviate~|mandate~|inviare|scrivete~|spedite~|inviarmi|mandarmi ... più|altre|altri|
            niente
        non ... mandatemi|inviatemi ... email|mail|newsletter|nulla|niente
        non mandatemi|inviatemi|scrivetemi
        non ... ricevere più|ulteriori|altre
        non mi|ci interessa|interessano più
        più ... ricevere|riceverla|riceverle|riceverlo
        smett~ di ... inviar~|mandar~|scriver~|spedir~|riceverla|ricevere
        smettere di ricevere
        basta con|email|mail|newsletter
        annull~|disdi~|cess~|interromp~|cancell~ ... iscrizione|abbonamento|newsletter|
            sottoscrizione|invio
        disdetta|disdire|cancellazione ... newsletter|iscrizione|abbonamento|lista
        cancellazione dalla|della
        uscire dalla|da lista
        lasciatemi in pace
    """,
    Topic.MOVED: """
        nuovo|nuova indirizzo|email|mail
        cambiato|cambiare|cambio|cambia|aggiornare ... indirizzo|email
        non|più ... vecchio indirizzo|mail ... questo|usate|nuovo
        a questo indirizzo ... invece|posto
    """,
    Topic.JOIN: """
        la|lo vorrei anch|anche
        ^ iscriver~
        ^ iscrivimi
        ^ iscrivetemi
        ^ iscriviti $
        ^ iscrizione
        ^ abbonarmi
        ^ abbonamento
        ^ abbonatemi
        ^ aggiungetemi
        ^ aggiungimi
        ^ mi iscrivo
        ^ anch io $
        iscrivetemi|iscrivimi|aggiungetemi|aggiungimi|inseritemi|inseriscimi|mettetemi|mettimi|
            abbonatemi|iscriveteci|inseriteci
        vorrei|voglio|desidero|posso|potete|potreste|potresti|come|vogliamo|vorremmo|piacerebbe|
            potrei|può|puoi ... iscrivermi|iscriverci|iscrivere|abbonarmi|iscrivo|abbonare|
            aggiungermi|inserirmi|mettermi|aggiungere|inserire
        vorrei|voglio|desidero|posso|potete|vorremmo|piacerebbe|potrei|interessa|interesserebbe|
            interessato|interessata ... ricevere|riceverla|riceverlo|riceverle
        ricevere ... vostra|la|questa|le|vostre|il ... newsletter|lista|mail|email|offerte|
            notiziario|settimanale|bollettino
        iscriv~|aggiung~|inser~|mette~ ... lista|newsletter|mailing|mio|mia
        iscrizione|iscrivermi|iscrivere alla|nella|a ... newsletter|lista|mailing
        inviatemi|mandatemi|mandami|inviami|mandarmi|inviarmi|mandate|inviate ... newsletter|
            settimanale|anche|bollettino|notiziario|numeri
        ci|mi si? iscrive|iscrivo|abbono|abbona
        nella|alla|sulla vostra|tua|lista lista|mailing
        tenetemi|tienimi informato|informata|aggiornato|aggiornata
        essere ... aggiunto|aggiunta|inserito|inserita|iscritto|iscritta
    """,
    Topic.HELP: """
        cosa|che succede dopo|quando|se|con
        quanto tempo
        posso|possiamo mandare|inviare|mettere|pubblicare ... senza|con|anche
        chi siete|sei|è
        il|un video è|deve|obbligatorio|essere
        è obbligatorio|necessario|gratis|gratuito ... video|annuncio|pagare
        cosa devo|dobbiamo|bisogna fare|scrivere|mandare
        entro quando
        esiste|avete|c ... guida|manuale|istruzioni|modello|esempio
        ^ aiuto
        ^ help $
        ^ info $
        ^ informazioni $
        ^ istruzioni $
        ^ chi siete
        ^ cos è
        ^ che cos è
        come funziona|funzionano
        come ... funziona
        come|dove posso|possiamo|devo|si|faccio|pubblico|pubblicare|propongo|invio|inserisco|
            pubblichiamo|facciamo
        quanto costa|costano|è|viene
        costa qualcosa
        ha un|dei costo|costi
        è|sarebbe gratis|gratuito|gratuita|pagamento
        cosa|che devo|dobbiamo|bisogna|serve|si|occorre|significa|intendete ... scrivere|inviare|
            fare|mandare|serve|intende|intendete|indicare
        cosa serve|significa|occorre|intendete
        c è|esiste ... modulo|form|modello|costo|requisiti
        ci sono ... costi|requisiti|spese|regole
        quali sono ... condizioni|requisiti|regole|prezzi|tariffe|costi
        devo|bisogna|serve ... account|registrar~|modulo|pagare|video
        posso|possiamo|potrei|potremmo|si|può ... pubblicare|proporre|inserire|inviare|
            mettere ... annuncio|offerta|lavoro|posizione
        potete|potreste|potresti|puoi|può|potrebbe spiegar~|aiutar~
        spiegar~|spiegatemi ... come|funziona
        non ho|abbiamo capito
        non capisco
        maggiori|più|ulteriori informazioni|info|dettagli
        vorrei|voglio sapere ... come|di più|funziona
        ho bisogno di aiuto
    """,
    Topic.YES: """
        ^ sì
        ^ certo
        ^ certamente
        ^ volentieri
        ^ d accordo
        ^ va bene
        ^ confermo
        ^ confermato
        ^ confermiamo
        ^ con piacere
        ^ esatto
        ^ corretto
        ^ giusto $
        ^ perfetto
        ^ assolutamente
        ^ naturalmente
        ^ ovviamente
        ^ sono io
        ^ ero io
        ^ lo voglio
        ^ accetto
        ^ tutto ok|bene|corretto
        ^ ok
        ^ come no $
        ^ lo confermo
    """,
    Topic.NO: """
        ^ no
        ^ mai
        ^ meglio di no
        ^ assolutamente no
        ^ non io
        ^ non sono ... io
        ^ no grazie
        ^ non voglio
        ^ non confermo
        non mi|ci interessa
        non sono|siamo interessato|interessata|interessati
        cambiato idea
        smettete|smettila|basta di|con chieder~|domande
        non chiedetemi|chiedermi più
    """,
    Topic.UNASKED: """
        mai|non ... iscritto|iscritta|iscritti|chiesto|richiesto|abbonato|abbonata|registrato|
            registrata
        chi vi|le|ti ha
        perché mi ... scrivete|mandate|inviate|arriva|arrivano
        perché ricevo|ricevo
        dove|come avete ... indirizzo|mail|preso|trovato|avuto
        non sono stato|stata io
        non ero|sono io
        qualcun|qualcuno altro|ha
        è spam
        non so chi|cosa
    """,
    Topic.PAUSE: """
        ^ pausa
        ^ sospendere
        ^ sospendete
        ^ sospendi
        ^ mettere in pausa
        pausa|sospend~|interromp~ ... iscrizione|invio|invii|newsletter|mail|email|fino|per|
            abbonamento
        in pausa
        fare una pausa
    """,
    Topic.RESUME: """
        ^ riprendere
        ^ riprendete
        ^ riprendi
        ^ riattiva~
        ^ continuare $
        riprend~|riattiv~ ... iscrizione|invio|invii|newsletter|la|mia|l
        ricominciare a ... ricevere|inviare
        fine della|pausa pausa?
        di nuovo ricevere
    """,
    Topic.STATUS: """
        ^ stato
        è già uscito|uscita|pubblicato|pubblicata
        ^ status
        qual è lo stato
        a che punto
        sono ancora? iscritto|iscritta
        quando ... annuncio|offerta ... pubblicat~|esce|uscirà
        quando viene|esce|uscirà|sarà pubblicat~
        avete ricevuto il|la|l
        ci sono novità
    """,
    Topic.WHY: """
        ^ perché $
        ^ perché ricevo|ho|mi|sono
        perché ho ricevuto
    """,
    Topic.GET: """
        ^ invia~|manda~|ottenere|get ... <n>
        numero|edizione|nr|newsletter|n <n>
        numero|edizione nr <n>
    """,
    Topic.WITHDRAW: """
        ^ ritirare
        ^ ritiro
        ^ ritirate
        ritir~|toglie~|rimuov~|cancell~|annull~|elimin~ ... annuncio|offerta|posizione|posto|
            pubblicazione|lavoro
        non ... pubblicate|pubblicare|pubblicatelo|pubblicatela
        posizione|posto|offerta ... annullat~|cancellat~|non è più
        non cerchiamo|abbiamo più
        non ... cerchiamo più
    """,
    Topic.FILLED: """
        ^ coperto
        ^ coperta
        ^ assegnato
        posizione|posto|offerta ... copert~|occupat~|assegnat~|preso|presa|dato|data|andato|andata
        abbiamo|ho ... trovato|assunto
        abbiamo già|ora|finalmente? qualcuno $
        trovato|assunto qualcuno|una|un|la
    """,
    Topic.LANDED: """
        grazie alla|al vostra|vostro|sua|suo ... ho ... trovato|ottenuto|avuto ... posto|lavoro|
            impiego
        ho ... trovato|ottenuto|avuto ... posto|lavoro|impiego ... grazie a|al|alla
    """,
    Topic.STAYING: """
        lasciatemi|lasciami|tenetemi|tienimi nella|in|sulla ... lista
    """,
    Topic.THANKS: """
        ^ grazie
        ^ mille|molte|tante grazie
        ^ complimenti
        ^ ottimo
        ^ bellissimo|bellissima
        ^ fantastico
        ^ bravi
        ^ bello|bella
        ^ continuate
        grazie per|di|del|della
        bella|ottima|bellissima newsletter|idea|iniziativa
        ottimo|bel lavoro
        mi piace
        bellissim~
    """,
    Topic.HIRING: """
        ci|mi manca|mancano|serve|servono un|una|qualcuno
        cerchiamo|cerco|cerca|cercano|assumiamo|assume|ricerchiamo|ricerca|serve|
            selezioniamo ... un|una|uno|qualcuno|persona|il|la|per|nuovo|nuova|responsabile
        stiamo|sta|sto cercando|assumendo
        cerchiamo|assumiamo|ricerchiamo
        cercasi
        abbiamo bisogno
        bisogno di un|una|qualcuno
        qualcuno che
        persona che
        alla ricerca di
        offerta|annuncio|proposta di lavoro|impiego
        annuncio|offerta|posizione ... per|nella|sulla|in ... newsletter|lista|prossimo|prossima|
            vostra
        nostra|una|questa|la|seguente|nuova offerta|posizione|ricerca
        nostro|un|questo|l|il|seguente annuncio|posto
        pubblicare|pubblicate|inserire|inserite|diffondere ... annuncio|offerta|posizione|lavoro|
            posto
        posizione aperta|vacante|disponibile
        posto vacante|disponibile|di
        posizioni aperte
        unisciti|unitevi a
        candidato|candidata|persona|profilo ideale|ricercato
        offriamo
        paghiamo
        ^ posizione|offerta|annuncio|ruolo|cercasi
    """,
    Topic.FACT: """
        video|filmato|registrazione
        stipendio|retribuzione|paga|compenso|salario|ral|budget
        risultato|risultati|obiettivo|obiettivi|traguardi
        titolo|ruolo|posizione
        azienda|organizzazione|società|datore|associazione
        remoto|telelavoro|ibrido|presenza|sede|smart
        scadenza|termine
        candidature|candidatura
        altro|secondo lavoro|impiego
    """,
    Topic.LABEL: """
        ruolo|posizione|titolo|mansione|posto|offerta|incarico
        azienda|organizzazione|società|ditta|associazione|ente
        obiettivo|obiettivi|missione|scopo
        risultati|risultati chiave|attesi|traguardi
        risultati attesi|chiave
        stipendio|retribuzione|paga|compenso|salario|ral
        luogo|sede|luogo di lavoro|dove|modalità
        luogo|sede di lavoro
        video
        candidatura|candidature|contatto|contatti|scadenza|termine
        altro|altri|secondo lavoro|lavori
        requisiti|mansioni|compiti|responsabilità|profilo
    """,
    Topic.HOW_TO_APPLY: """
        candidature|candidatura|candidarsi|cv|curriculum|interessati|interessate ... a|entro|al|su|
            address|link|scrivere|possono
        scrivere|scrivete|inviare|inviate|mandare|contattare|rispondere ... a|al|address|link|mi|ci
        entro il|la
        scadenza
    """,
    Topic.SEEKER: """
        ^ è ancora disponibile|libero|libera|aperta|aperto|valido|valida
        cerco lavoro|impiego|un lavoro
        ho ... anni di esperienza
        ^ candidatura per|come|spontanea|a
        ^ curriculum $
        ^ cv $
        mio|allego|allegato|invio ... curriculum|cv
        mia|mio|mie candidatura|curriculum|cv|esperienza|profilo|competenze
        curriculum|cv ... allegato
        candidarmi
        mi candido
        vorrei|desidero|voglio|intendo ... candidarmi|propormi
        come|dove posso|ci ... candidar~
        sono ... interessato|interessata ... posizione|offerta|lavoro|ruolo|posto
        cerco|cercando|ricerca ... lavoro|impiego|stage|un|occupazione lavoro|impiego|occupazione|
            nuovo|come|in
        in cerca di|alla lavoro|occupazione|impiego
        cerco lavoro|impiego
        anni di esperienza ... in|come|nel
        lettera di presentazione|motivazione|motivazionale
        a vostra disposizione
    """,
    Topic.PITCH: """
        fattura n|nr|numero
        saldare|bonifico ... fattura|importo|entro
        aiutiamo le|aziende|imprese
        possiamo|potremmo sentirci|parlarne|vederci
        aziende|imprese come la|vostra
        nostri|dei clienti
        per <n> minuti
        a partire da <n> al mese
        agenzia di ... selezione|lavoro|video|marketing
        nostra fattura
        trovato|visitato|visto|scoperto|notato ... vostro|tuo|suo|vostra|sua ... sito|newsletter|
            pagina|azienda
        aument~|miglior~|increment~|raddoppi~|crescere|ottimizz~ ... vostro|tuo|suo|vostre|tue|sue|
            vostra|tua|sua|vostri|tuoi ... traffico|vendite|fatturato|visibilità|posizionamento|
            clienti|business|sito
        seo
        backlink~
        articolo|articoli|post|link sponsorizzat~|ospite
        nostra|nostri|nostro|nostre agenzia|piattaforma|soluzione|soluzioni|servizi|software|
            strumento|prodotto|prodotti
        demo|prova|consulenza|preventivo|analisi gratuita|gratuito|gratis|senza
        fissare|prenotare|organizzare|programmare ... chiamata|call|appuntamento|incontro|demo
        minuti ... chiamata|call|parlare|chiacchierata|telefonata
        offerta speciale|esclusiva|limitata
        sconto
        aiutiamo ... aziende|imprese|a
        collaborazione|partnership ... con|proposta|proporre|commerciale
        proposta di collaborazione|commerciale
        prestito|prestiti|finanziamento veloce|personale|immediato
        bitcoin|criptovalute|casinò|eredità
        database|elenco di|contatti ... contatti|aziende|email
        leads|lead
        acquista|compra ora|subito
        da|a soli|partire <n> ... mese
        noleggio operativo|mensile|lungo
        installazione|manutenzione|consegna|montaggio inclus~|compres~
        nostri clienti ... risparmi~|guadagn~|riduc~
        risparmi~ ... fino|sui|su|il|un|costi|energia
        ammortizz~|recuper~|rientr~ ... investimento|mesi
        posti|pezzi|unità limitat~
        offerta|prezzo|promozione|condizioni valid~|fino
        visto|letto|notato che ... cercate|assumete|pubblicate|state
        vi|la|ti chiamiamo|richiamiamo|chiamo
        persona giusta|responsabile ... acquisti
        chi ... occupa ... acquisti
        senza impegno|vincoli
        nostra commissione|provvigione
        quale|chi ... mando|presento|invio
        possiamo|posso ... chiamar~|mostrar~|presentar~
        riceve|ricevete questa ... indirizzo|pubblico
    """,
    Topic.BULLETIN: """
        visualizza|leggi|apri ... browser|online
        versione online|web
        questa settimana
        in questo numero
        nuove|ultime offerte|notizie|posizioni
        offerte per te|lei
        leggi tutto|altro|di
        scopri di più
        comunicato stampa
        iscriviti|registrati ora|subito
        webinar
        tutti i diritti
    """,
    Topic.PRESS: """
        giornalista|reporter|redattore|redattrice
        scrivendo|scrivo|preparando|preparo|lavorando ... articolo|servizio|tesi|podcast|libro|
            pezzo
        intervista|intervistar~
        richiesta stampa|intervista
        rivista|radio|podcast|giornale
    """,
    Topic.OBJECTION: """
        reclamo
        lamentela
        lamentarmi|reclamare|lamento|lamentarci
        annuncio|offerta|posto|posizione ... avete|ha|hai pubblicato|pubblicata|messo|inserito
        annuncio|offerta ingannevole|falso|falsa|fuorviante
        nell|nel ultimo|scorso numero
    """,
    Topic.ROBOT: """
        sono|sarò fuori ufficio|sede
        per urgenze|questioni|comunicazioni urgenti|scrivere|contattare
        risposta|messaggio|email|mail|notifica automatica|automatico|automatizzato
        automaticamente
        fuori ufficio|sede
        sono|sarò ... assente|ferie|congedo|malattia|maternità|fuori|viaggio ... fino|ufficio|dal|
            al|e|con|senza
        sono|sarò in ferie|vacanza|congedo|maternità
        assente fino|dal|per
        assenza dall ufficio
        congedo di? maternità|parentale|malattia
        accesso limitato ... email|posta|mail
        non lavora|lavoro più
        non ... lavora|fa|utilizzato|monitorat~|presidiat~|attivo ... più|parte
        non rispondere|rispondete|risponda a questa|questo
        suo|vostro|tuo|numero ticket
        numero di? ticket|caso|richiesta|pratica|riferimento
        richiesta|messaggio|ticket|segnalazione|email|mail ... ricevut~|registrat~|creat~|apert~|
            assegnat~|presa|preso|inoltrat~
        sopra questa riga|linea
        conferma|ricevuta di lettura|ricezione|ritorno
        conferm~|verific~ ... umano|persona|mittente|robot
        non è|sei un robot
        attesa di|del ... moderazione|moderatore|approvazione
        clicca~|fare ... consegnare|recapitare|verificare
    """,
    Topic.ROBOTISH: """
        ticket|caso|richiesta|segnalazione|pratica|riferimento nr? <n>
        grazie per ... messaggio|mail|email|contattato|averci|averla|interesse|contatto|scritto
        la ringraziamo|ringrazio
        abbiamo ricevuto la|il sua|suo|vostra|tua
        rispondere~|risponder~|ricontatter~|contatter~ ... prima|presto|possibile|ritorno|rientro|
            ore|appena
        il prima|più possibile|presto
        quanto prima
        in caso di urgenza|urgenze
        per urgenze|questioni|qualsiasi
        al mio rientro|ritorno
        nostro|nostra|servizio team|staff|assistenza|supporto|clienti|operatori
        giorni|ore lavorativi|lavorative
        in ferie|vacanza
        durante questo|la|il mia|mio|periodo assenza?
    """,
}
