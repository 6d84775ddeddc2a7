"""What people ask of the newsletter itself, and in which words: tables for `faq`.

Written as `phrasing` has it.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Asked(StrEnum):
    """One thing that people want to know before they trust us with a job."""

    REQUIRED = "required"  # does there have to be a video?
    HOW = "how"  # does it work, what happens now?
    COST = "cost"
    READERS = "readers"  # who they are, and how many
    WHERE = "where"  # is it published, and can anybody find it?
    ADDRESS = "address"  # what becomes of it
    KEPT = "kept"  # for how long, what we have of them
    PERSON = "person"  # or a machine, and who publishes this?
    SPEAKER = "speaker"  # who may speak in the video, and is it the applicant's?
    WATCHED = "watched"  # by whom, and is it enough that it is unlisted?
    SHOWN = "shown"  # does the video need a face, or are hands at work enough?
    SHARED = "shared"  # may one video serve for two jobs?
    LATER = "later"  # may the video follow?
    LENGTH = "length"  # of the video
    SENDING = "sending"  # it: attached, or how?
    VIDEO = "video"  # why, could it be a photo, what is in it
    PRINTED = "printed"  # is this, too, what readers get?
    RESULTS = "results"  # what is meant by them
    PAID = "paid"  # does the pay have to be told?
    DETAILS = "details"  # where do the hours go, and the day on which it begins?
    LANGUAGE = "language"
    WHEN = "when"  # does it go out
    PREVIEW = "preview"  # may I see it before?
    CHANGE = "change"  # how do I correct it, or take it back
    PASSED_ON = "passed_on"  # may we share the job ourselves?
    PAPER = "paper"
    NEXT = "next"  # is anything left to do?
    PLACES = "places"  # several people in one listing
    SEVERAL = "several"  # jobs at once


# Plain in any sentence, be it a question by its mark or not.
PLAINLY: Final[Mapping[Asked, str]] = {
    Asked.COST: """
        what do|does|did you|it|this|that|one charge|cost,
        what you|it|one charge|charges|cost|costs,
        your fee|fees, who is the sponsor, who is paying|pays, c est combien, cest combien,
        how much is|does it|this|that|one|an, what is|whats the charge|fee|price|cost|catch,
        is it|this free, it|this is free, rate card, whats it cost, who pays for it|this
        was kostet das|es|die|eine|der|so|denn|mich|uns, was das|es kostet, ist das kostenlos
        combien ca|cela coute, combien coute, est ce payant|gratuit, est payant|gratuit
        cuanto cuesta|cuestan|cobran|vale, que cuesta, quanto costa|costerebbe|cobram, quanto custa
        wat kost, wat het|dat kost, wat de kosten
    """,
    Asked.ADDRESS: """
        do you sell it|them|addresses|data
    """,
    Asked.READERS: """
        how many people|readers|subscribers, wie viele leser|leute|abonnenten|menschen lesen|lest
        combien de lecteurs|abonnes|personnes lisent, cuantos lectores|suscriptores
        quanti lettori|iscritti, quantos leitores|assinantes, hoeveel lezers|abonnees
    """,
    Asked.PERSON: """
        you a person|human|machine|robot|bot|program, those machines, is a machine|person|robot|bot
        who is the editor, which editor, editor have a name
        who decides|judges|approves, who is behind, legal entity, what company|organization
        wer entscheidet|steckt|pruft, firma dahinter, qui decide|est derriere, societe est derriere
        quien decide|gestiona, chi decide|gestisce, quem decide|gere, wie beslist|beoordeelt|zit
        human or machine|bot|robot, person or a machine|bot|robot, person or machine|bot|robot,
        who runs this|it, who am i writing, who the publisher|owner is
        who is the|your publisher|owner
        who publishes this|the|your|it
        wer der|die herausgeber|betreiber|herausgeberin, impressum|anbieterkennzeichnung
        anschrift|adresse|name des|der|ihres|ihrer herausgebers|betreibers|herausgeberin|redaktion
        adresse|nom de l|du editeur|responsable, mentions legales
        direccion|nombre del editor|responsable, indirizzo|nome dell|del editore|titolare
        morada|endereco|nome do editor|responsavel, adres|naam van de uitgever
        mensch oder maschine|roboter|bot, personne ou une|un machine|robot, humain ou machine|robot
        persona o maquina|macchina|robot, pessoa ou maquina|robo, mens of machine|robot
    """,
    Asked.REQUIRED: """
        do i|we need one, do i|we have to film|make
    """,
    Asked.SENDING: """
        where do|can|could|should i put|upload, where to put
    """,
    Asked.LANGUAGE: """
        bitte auf deutsch, kein englisch, nicht gut englisch, nicht so gut englisch,
        schlecht englisch, kaum englisch
        in deutscher sprache, no hablo|entiendo ingles, ne parle|comprends|lis pas anglais,
        pas l anglais
        en francais svp|s, non parlo|capisco inglese, non parlo|capisco l inglese,
        nao falo|entendo ingles
        geen engels, niet goed engels, niet zo goed engels, slecht engels
    """,
}

FILM: Final = """
video|videos|videon|videoen|film|films|filmen|filming|clip|clips|recording|filmchen|filmpje
filmato|filmati|aufnahme|enregistrement|grabacion|gravacao|registrazione|opname|opptak
inspelning|optagelse|wideo|filmik
"""

PAY: Final = """
salary|salaries|wage|wages|remuneration, the|what pay, what we|i|it pay|pays, how much we|i
gehaltsangabe|gehaltsangaben|lohnangabe
gehalt|lohn|entgelt|bezahlung|vergutung|verdienst, salaire|remuneration, sueldo|salario
retribucion, stipendio|retribuzione|paga, ordenado|vencimento|salario, salaris|loon
lonn|lon|loen|lonen
"""

# What tells of a film without its name, a sentence before.
FILMED: Final = """
filmed|shot|recorded, gefilmt|gedreht|aufgenommen, filme|tourne|enregistre, grabado|grabamos
gravado|gravamos|filmamos, filmato|girato|registrato, gefilmd|opgenomen, filmet|filmat|filmade
"""

# Heard in a question; of an entry with several tables, each has to be in it.
IN_A_QUESTION: Final[Mapping[Asked, tuple[tuple[str, ...], ...]]] = {
    Asked.HOW: (
        (
            """
            how does|do|would|will it|this|that|things work, how does|do it|this|that|things go
            how do|should|shall i|we proceed|go, what happens now|then|from, what are the next|steps
            the procedure, how it|this|that works, how to proceed, what comes next
            how is it|this|that done, how do|can|could|might i|we|one get in|into|listed|started
            how does one get, how would|can|do i|we go about
            wie kommen|komme|kommt wir|ich|man in|bei|da|hier|rein|hinein|zu
            hoe komen|kom we|wij|ik in|bij|erin, hur kommer|gor vi|jag|man, hvordan gjor|gar vi|jeg
            comment je|on fais|fait, comment faire
            wie lauft|funktioniert|geht das|es|so|die, wie ist der|das ablauf|vorgehen|verfahren
            wie gehen|gehe wir|ich vor, was passiert jetzt|nun|dann|als, wie verlauft das
            comment ca|cela marche|fonctionne|se, comment on|procede|proceder|fait
            comment fait on, comment faut il|proceder, quelle est la procedure|marche|demarche
            que se passe t, quelles sont les etapes, como funciona|funcionan|procedemos|procedo
            como e que
            como le|lo hago|hacemos, como hago|hacemos para, como se hace, cual es el procedimiento
            cual es el proceso, que pasa ahora, como faco|fazemos, como se faz
            qual e o processo|procedimento, o que acontece agora|depois, come funziona|funzionano
            come si fa|procede, come procediamo|devo|dobbiamo|facciamo, qual e la procedura
            cosa succede ora|adesso|dopo, hoe werkt|gaat|verloopt dat|het|dit, hoe pakken we
            wat gebeurt er nu|dan, wat is de procedure, hvordan virker|fungerer|foregar det
            hur fungerar|gar det, jak to dziala
            """,
        ),
    ),
    Asked.COST: (
        (
            """
            verlangen|verlangt|berechnen|berechnet, cost|costs, charge|charges|charged, fee|fees
            free, price|prices|pricing, rates, catch
            have|need to pay, anything to pay, pay anything|something, invoice
            do|must|should i|we pay, pay for it|this|that|you
            kostet|koste|kosten|kostenlos|kostenfrei, gebuhr|gebuhren, preis|preise|preisliste
            gratis
            umsonst, muss ich|man zahlen|bezahlen, zahlen wir|ich, rechnung
            etwas|was zahlen|bezahlen, payer quelque, faut payer, pagar algo|alguma, tengo que pagar
            devo|dobbiamo pagare, pagare qualcosa, iets betalen
            coute|coutent|cout|couts, payant|payante, gratuit|gratuite, tarif|tarifs, prix, facture
            dois je|faut il payer, cuesta|cuestan|coste|costo, precio|precios, tarifa|tarifas
            gratuito|gratuita, cobran|cobrais, hay que pagar, costa|costo|costi, prezzo|prezzi
            tariffa|tariffe, gratuito|gratuita, si paga|pagare, custa|custo|custos, preco|precos
            paga se, tenho de|que pagar, kost, prijs|prijzen, tarief|tarieven, moet ik|je betalen
            t il des frais, y a des frais, c e da pagare, ha un costo, de pago, kostar|koster det
            koster|kostar noget|noe|nagot, cos kosztuje, to kosztuje
            """,
        ),
    ),
    Asked.READERS: (
        (
            """
            readers|subscribers|readership|leserkreis|leserzahl, reads|read this|it|you
            who reads|read, circulation
            how big|large|many
            leser|leserinnen|leserschaft|abonnenten|reichweite|auflage, wer liest
            lecteurs|lectrices|abonnes, qui lit|vous, lectores|suscriptores, quien lee|lo
            lettori|lettrici|iscritti, chi legge|vi, leitores|assinantes, quem le
            lezers|abonnees|oplage, wie leest|lezen, how many get|receive|people
            leute|menschen bekommen|erhalten|kriegen das|es|ihn|sie
            personnes le|la|l|vous recoivent
            gente|personas le|les|lo|la llega|llegan|leen|reciben, pessoas recebem|leem|lem
            persone lo|la|vi ricevono|leggono, mensen krijgen|ontvangen dit|het|hem
            """,
        ),
    ),
    Asked.ADDRESS: (
        (
            """
            published|publish|printed|print|public|shown|visible|see|sees, wer sieht, qui verra|voit
            quien vera|ve|lo|la, chi vede|vedra, quem ve|vera, wie ziet|krijgt
            veroffentlicht|offentlich|gedruckt
            publiee|imprimee|affichee|visible, publica|publican|publicada, pubblicato|visibile
            publicado|visivel, gepubliceerd|openbaar|zichtbaar, pubblica|pubblico|pubblicata
            erin|erbij
            vem|hvem ser|kan
            with my|our|the, happens|happen, sell|sold|share|shared|store|stored|keep|kept
            mit meiner|meinen|unserer|unseren|der|den, verkauft|verkaufen|speichert|weitergegeben
            de mon|notre|nos|mes, avec mon|notre|nos|mes, vendez|revendez|partagez|gardez
            con mi|mis|nuestra|nuestros|el|los, venden|vendeis|comparten|guardan
            con il|la|i, del mio|nostro, dei miei|nostri, vendete|condividete|conservate
            com o|os|meu|meus, vendem|partilham|compartilham|guardam
            met mijn|ons|onze|de, verkopen|verkoopt|delen|bewaren
            """,
            """
            address|addresses|email|emails|data|details, adresse|adressen|mailadresse|emailadresse
            daten, adresses, donnees|coordonnees, direccion|direcciones|correo|datos
            indirizzo|indirizzi|dati, endereco|enderecos|dados, adres|adressen|mailadres|emailadres
            gegevens, e mail|mails|mailadresse|mailadres, mi|mon|meu|mia|la|mein|meine|min|mijn mail
            adress|adressen, e post
            """,
        ),
        ("privacy, gdpr, dsgvo, datenschutz, rgpd, avg",),
    ),
    Asked.PERSON: (
        (
            """
            human|humans, real person, bot|robot|chatbot|machine|automated, an|by|is|you|or|some ai
            who are you
            who is behind|this, whos behind|this, mensch|roboter|maschine|automat|ki, echte person
            steckt|steht hinter|dahinter, nombre y la|su direccion, nome e indirizzo|l|endereco
            navn og adresse
            who i am|m dealing|writing, i|we am|are dealing with
            reached|reach|write you|to|be|reached by post
            actual|real company|business|firm
            mit wem haben|hab wir|ich, raison sociale, con quien trato|tratamos, met wie heb|hebben
            who publishes|runs|owns|edits this|it|these|your
            who publishes|runs|owns|edits the newsletter|letter|list|service
            your postal|street|office address, where are you based
            wer steckt|steht|betreibt, wer sind sie, wer seid ihr
            herausgeber|betreiber|herausgebers
            wer gibt das|den|die|diesen, ihre|eure postanschrift|anschrift, name und anschrift
            qui edite|publie|gere, votre adresse postale, editeur responsable, nom et adresse
            quien publica|edita|lleva, su|vuestra direccion postal, chi pubblica questa|la
            chi edita
            quem publica|edita, wie geeft|maakt deze|die|dit, wie is de uitgever, utgiver|udgiver
            humain|humaine, vraie personne
            automate, qui etes vous, qui est derriere, persona real, humano|humana|humanos, maquina
            quien esta|hay detras, quienes son|sois, persona vera|reale, umano|umana, macchina
            chi c e dietro, chi siete, pessoa real, robo, quem sao, quem esta, mens|echt persoon
            wie zijn jullie, wie bent u, wie zit
            """,
        ),
    ),
    Asked.PRINTED: (
        (
            """
            with, also, too, included, mit, auch, aussi, egalement, tambien, anche, tambem, ook, mee
            """,
            """
            printed, be published|listed, abgedruckt, mit gedruckt, imprime|imprimee, publie aussi
            publiee aussi, impreso, publicara tambien, tambien se publica|publicara, stampato
            pubblicato anche, impresso, publicado tambem, afgedrukt, meegedrukt
            """,
        ),
    ),
    Asked.WHERE: (
        (
            """
            where, which website|site|paper|newspaper, on the internet|web|net
            dans|sur quoi|quel|quelle
            google|searchable|findable, job board|boards|portal, your website|homepage|site
            wo, offentlich|netz|internet|portal|webseite|website|homepage, ou, internet|moteur|site
            donde, portal|web, dove, internet|sito|portale, onde, waar|online, hvor|var
            """,
            """
            published|appears|appear|printed|posted|advertised|show|shown|visible|found|seen|public
            find|finden|findet|trouver|trouve|encontrar|trovare|vinden
            erscheint|erscheinen|veroffentlicht|sichtbar|gefunden|steht|stehen|gelistet
            publiee|publiees|publie|parait|paraitra|visible|diffusee|diffusees|paraissent
            publica|publicara|publican|sale|aparece|aparecera|visible|publicada
            pubblicato|pubblicata|pubblicate|esce|appare|visibile, publicada|aparece|sai|visivel
            gepubliceerd|verschijnt|geplaatst|zichtbaar|staat
            """,
            """
            ad|advert|advertisement|job|jobs|listing|listings|post|vacancy|vacancies|it|they|ads
            role
            anzeige|anzeigen|stelle|stellen|inserat, annonce|annonces|offre|offres|elle
            oferta|anuncio|ofertas|vacante|annuncio|offerta|annunci, vaga|anuncio
            vacature|vacatures|hij|advertentie, annonsen|annoncen
            """,
        ),
        (
            """
            how long|many, wie lange|lang, combien de temps, cuanto tiempo, quanto tempo, hoe lang
            hur lange, hvor lenge|laenge
            """,
            """
            online, is it|the|ad|job|listing up, stay up, run for, does|will it|the|our|ad run
            times does|will|is, issues, in ihrem|eurem|dem newsletter, geschaltet|laufen|lauft
            ausgaben
            en ligne, numeros, en linea, publicada, numeros, in linea, numeri, no ar, edicoes
            uitgaven|nummers, ligger|star ute
            """,
        ),
    ),
    Asked.KEPT: (
        (
            """
            how long|soon, when, wie lange|lang, wann, combien de temps, quelle duree, duree de
            cuanto tiempo, cuando, quanto tempo, quanto a lungo, quando, hoe lang, wanneer
            hur|hvor lenge
            hur|hvor lange|laenge, how many months|years|days
            """,
            """
            keep|kept|keeps|store|stored|retain|retained|hold|held|delete|deleted|erase|erased
            stays|stay on|in|with your|you, bleibt|bleiben, reste|restent
            heben|hebt|gespeichert|speichern|aufbewahrt|behalten|geloscht|loschen
            conservez|conserve|conserves|conservees|conservation|gardez|gardees|effacez|supprimez
            guardan|guardais|conservan|conservais|almacenan|borran, conservate|tenete|cancellate
            conservati, guardam|conservam|apagam, bewaart|bewaren|bewaard|verwijdert|verwijderd
            lagres|lagrer|sparas|gemmes|gemmer|slettes
            """,
            """
            data|details|address|addresses|mail|mails|email|emails|it|them|information|listing|ad
            everything, all of|this, what i|we|ive|weve, alles
            advert|job|record|records|books, daten|angaben|adresse|mail|mails|anzeige|das|unterlagen
            tout|cela|todo|tutto|tudo|donnees|coordonnees|adresse|annonce|mails|messages|les
            datos|direccion|correo|anuncio
            dati|indirizzo|annuncio|mail, dados|endereco|anuncio, gegevens|adres|advertentie|mails
            opplysninger|opplysningene|data|uppgifter|annonsen|oplysninger
            """,
        ),
        ("duree de conservation, speicherdauer|aufbewahrungsfrist, retention period|policy",),
    ),
    Asked.SPEAKER: (
        (
            """
            video|videos|film|camera|clip, filmchen|filmen|kamera, filmer, camara|grabar, filmato
            ripresa, filmagem|gravar, filmpje|filmen
            """,
            """
            husband, wife, son|daughter|brother|sister, colleague, partner, somebody|someone else
            anybody|anyone|who, instead of me, be me
            do|does the talking|speaking, speaks|talks, qui parle|parlera|presente, que|quien habla
            che parla, que fala, die praat|spreekt, spricht|redet, apprentice|boss|trainee|manager
            azubi|lehrling|chef|chefin|mitarbeiter|mitarbeiterin
            apprenti|apprentie|patron, speak|speaking, sprechen|reden, parler, hablar, parlare|falar
            praten|spreken, candidate|candidates|applicant|applicants
            mein|meine mann|frau|sohn|tochter|bruder|schwester|kollege|kollegin|partner, jemand
            wer, bewerber|bewerberin|kandidat, ich selbst|selber, mari|femme|fils|fille|frere|soeur
            collegue, quelqu un, candidat|candidats|candidate, moi meme, marido|mujer|esposa
            hijo|hija|hermano|hermana, colega|companera, otra persona, candidato|candidata, yo mismo
            marido|mulher|filho|filha|irmao|irma, outra pessoa, eu mesmo|mesma|proprio|propria
            marito|moglie|figlio|figlia|fratello|sorella, qualcun altro, io stesso|stessa
            mijn man|vrouw|zoon|dochter|broer|zus, iemand anders, sollicitant, zelf, collega
            """,
        ),
    ),
    Asked.WATCHED: (
        (
            """
            video|videos|film|films|clip|recording, filmchen|aufnahme, enregistrement, grabacion
            gravacao, filmato|ripresa, filmpje|opname
            """,
            """
            who, whos, everyone|everybody|anyone|anybody|whole|entire, wer, jeder|alle|ganze, qui
            tout le, tous
            quien|quienes, todos|todo, quem, toda, chi, tutti, wie, iedereen
            """,
            """
            find|finds, whole|entire|ganze|monde internet|world|welt|netz
            see|sees|watch|watches|view|seen|watched, sieht|sehen|schaut|anschauen|ansehen
            voit|voir|verra|verront|regarde|regarder, ve|ven|ver|vera|veran, vera|verao, vede|vedere
            vedra|vedranno, ziet|zien|bekijken
            """,
        ),
        (
            """
            video|videos|film|films|clip|youtube|vimeo|loom|link, unlisted, filmchen|aufnahme
            nicht gelistet|gelistetes|gelistete, repertorie|repertoriee, no|nao listado, filmato
            in elenco, filmpje|opname|verborgen
            """,
            """
            public|publicly|private|unlisted, offentlich|privat|gelistet|gelistetes|gelistete
            publique|privee|prive|repertorie|repertoriee, publico|privado|oculto|listado
            pubblico|privato, in elenco, openbaar|prive|verborgen
            """,
        ),
    ),
    Asked.SHOWN: (
        (
            """
            face|faces, hands, voice|voiceover, gesicht|gesichter|gesichtern, hande, stimme
            visage|visages, mains, voix
            cara, manos, voz, rosto, maos, faccia, viso, mani, voce, gezicht, handen, stem
            ansikte, ansikt, ansigt, hander|handerna|hender|handene
            """,
            """
            film|filming|record|recording|video|camera|show|shown|shoot|seen|appear
            filmen|gefilmt|drehen|aufnehmen|zeigen|kamera|sieht|sehen
            filmer|montrer|tourner|camera|voit|voir, grabar|ensenar|mostrar|camara|ver
            gravar|filmar|mostrar, filmare|riprendere|registrare|vedere|mostrare|far
            opnemen|filmpje|beeld|zien|laten, filma|filme|visa|vise|synas
            """,
        ),
        (
            """
            on camera|screen, in front of the|a camera, vor die|der kamera, devant la camera
            a l image|ecran, delante de la camara, salir yo|en en|el, frente a|da camara
            davanti alla telecamera|camera, in beeld, voor de camera, synas i, foran kameraet
            be|appear|is|show in|on it|the|this video|film|clip, be in|on it, apparaitre|paraitre
            y suis|serai pas, sichtbar|erscheinen|zu sehen, im bild|video|film sein|auftauchen
            aparecer|apareca, comparire, appearing
            """,
            """
            can|may|could|alright|ok|okay|mind|problem, all right, schlimm|recht|moglich
            in ordnung, darf|kann|konnte, puis|peux|peut|grave
            puedo|podria, posso|potrei, kan|mag, far|kan
            do|must|have|need|should, muss|musst|soll, dois|doit|faut, tengo|tiene|hay, devo|deve
            tenho|tem, moet|moeten|hoef, maste|behover|skal|ma
            """,
        ),
    ),
    Asked.SHARED: (
        (
            """
            same|one video|film|clip, dasselbe|gleiche|ein video|film, meme|seule video|film
            mismo|solo video, stesso|unico video|filmato, mesmo|so video, hetzelfde|zelfde video
            hetzelfde|zelfde filmpje|film, samma|samme film|video|filmen, video serve
            """,
            """
            both|two, beide|zwei, deux, dos|ambos|ambas, due|entrambi, dois|duas|ambos
            beide|allebei
            twee, bada|tva, begge|to, serve for|as
            """,
        ),
    ),
    Asked.LATER: (
        (
            FILM,
            """
            later, afterwards, wont|not be ready, until|till the new, next week|month|year
            after christmas|easter|new|the|that
            follow|follows
            in two|three|four|some|ten days|weeks|months
            in zwei|drei|vier|einer|paar wochen|tagen|woche
            in deux|trois|quelques semaines|jours, dans deux|trois|quelques semaines|jours|mois
            en dos|tres|unos|unas dias|semanas, tra due|tre|qualche settimane|settimana|giorni
            in a week|fortnight|month|few, in january|february|march|april|may|june|july|august
            in september|october|november|december, when it is|s, spater|nachreichen|nachliefern
            nachschicken|nachsenden|nachgereicht|folgen, nach weihnachten|ostern, nachste woche
            noch warten
            im januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember
            plus tard, apres, suivre, la semaine prochaine, en janvier|fevrier|mars|avril|mai|juin
            en juillet|aout|septembre|octobre|novembre|decembre, dans quelques|une|un
            mas tarde|adelante, luego|despues, la proxima semana, en enero|febrero|marzo|abril|mayo
            en junio|julio|septiembre|octubre|noviembre|diciembre, piu avanti|tardi, dopo
            in seguito
            a gennaio|febbraio|marzo|aprile|maggio|giugno|settembre|ottobre|novembre|dicembre
            depois|adiante, mais tarde, em janeiro|fevereiro|marco|abril|maio|junho|setembro
            em outubro|novembro|dezembro
            later|nasturen|nakomen|straks|volgende|daarna, senere|etter|senare|efter|seinere
            """,
            """
            come|follow|follows|send|give|supply|provide|submit|deliver|hand|make|do|film|have|wait
            later|ok|okay|right|possible, kommen|kommt|kame|nachreichen|nachliefern|nachschicken
            nachgereicht|schicken|liefern|folgen|warten|machen|drehen|nachsenden
            envoyer|venir|arriver|faire|suivre|fournir|donner|possible|tard
            mandar|enviar|venir|hacer|llegar|entregar|grabar, mandare|inviare|arrivare|fare|venire
            enviar|vir|fazer|chegar|gravar, komen|sturen|nasturen|nakomen|maken|opsturen|volgen
            komme|kommer|komma|sende|skicka|vente, fertig|ready|prete|lista|listo|pronto|klaar
            late|spat
            """,
        ),
    ),
    Asked.LENGTH: (
        (
            """
            how long|short, wie lang|lange|kurz, quelle duree|longueur, combien de temps, durer
            cuanto tiene|debe|ha|dura|puede, quanto deve|dura|tempo|puo|pode, hoe lang, hur lang
            hvor lang|lenge, too|very long|short, zu|so lang|kurz, trop long|longue|court|courte
            demasiado|muy largo|corto, troppo lungo|corto|breve, longo|comprido demais
            demasiado longo|comprido|curto, te lang|kort, for lang|lang|kort, for long
            """,
            f"""{FILM}
            minute|minutes|minuten|minuto|minutos|minuti|minuut|minuter|minutter
            """,
        ),
    ),
    Asked.SENDING: (
        (
            FILM,
            """
            send|sends|attach|attached|attachment|upload|submit|forward|deliver, get it to you
            email|mail you|it|the, by email|mail|whatsapp|wetransfer|dropbox|usb|stick|post
            where do|does|can|should|to put|go|i
            faccio|facciamo avere|arrivare, hago|hacemos llegar, faco chegar, big|large|heavy
            gross, volumineuse|lourde, pesa, wohin damit, parvenir, be sent, memory stick
            schicke|schicken|schick|sende|senden|hochladen|anhangen|anhang|anhange|zusenden|laden
            beifugen, per mail|whatsapp|wetransfer|stick, wohin
            envoyer|envoie|envoyons|joindre|joins, piece jointe, transmettre, en piece
            par mail|whatsapp
            mando|mandar|mandamos|envio|enviar|enviamos|adjunto|adjuntar|subir|subo
            por correo|whatsapp
            mandare|mandiamo|invio|inviare|allegare|allego|allegato|caricare, via mail|whatsapp
            enviar|envio|anexar|anexo|carregar|mando, por mail|email|whatsapp
            stuur|sturen|opsturen|uploaden|bijvoegen|bijlage|mailen, via mail|whatsapp
            sende|sender|skicka|skickar|laste|ladda, vedlegg|bilaga
            """,
        ),
    ),
    Asked.REQUIRED: (
        (
            FILM,
            """
            way round|around, rule|rules us|me out, ausschlussgrund|ausschlusskriterium
            dispensed|dispense with, bedingung|prescindir|krav|condition
            obligatory|mandatory|compulsory|optional|required|requirement|necessary|essential
            indispensable|voluntary|dealbreaker|imperative, deal breaker, a must, really need|needed
            have|has to be there|video, it|that have to be$, have to have|make|do it|one|video
            needed video, must it
            do without, without a|any|the|our|one|it|that|video|film, skip|omit|waive it|that|video
            zwingend|pflicht|verpflichtend|obligatorisch|notwendig|notig|erforderlich|freiwillig
            unbedingt|vorgeschrieben|voraussetzung|zwang, sein muss, muss das|es|der|die sein
            ohne video|film|filmchen|aufnahme, ohne ein|das|einen|den video|film|filmchen
            s ohne, es ohne|auch, geht|ginge das|es auch, darauf verzichten
            trotzdem|dennoch, anyway|nonetheless, all the same, redhibitoire, quand meme, ca passe
            mesmo preciso|necessario, moet dat|het echt|per, toch
            obligatoire|indispensable|necessaire|imperatif|imperative|exige|exigee|facultatif
            facultative, s en passer, se passer de, sans video|film, sans la|une|le|un video|film
            obligatorio|obligatoria|imprescindible|necesario|necesaria|opcional|forzoso|obligado
            hace falta, sin video, sin el|un|eso video
            obbligatorio|obbligatoria|necessario|necessaria|indispensabile|facoltativo|forza
            senza video|filmato, senza il|un video|filmato
            obrigatorio|obrigatoria|necessario|indispensavel|imprescindivel|opcional, sem video
            e preciso, sem o|um video
            verplicht|noodzakelijk|vereist, per se, echt nodig, moet dat|het
            zonder filmpje|video|film
            zonder een|het filmpje|video|film
            obligatorisk|nodvendig|nodvendigt|paabudt|pabudt|pakravd|tvunget|kravs
            uten|uden|utan video
            uten|uden|utan film, obowiazkowy|konieczny|konieczne
            """,
        ),
        (
            FILM,
            """
            do|must|need|would|should we|i|you|there|it need|really|be|have|make|film|do
            have to|a, need a|the|one, does it|there|the|a need|have, must a|the|we|i|there
            muss|musst|mussen|braucht|brauche|brauchen, faut il, faut une|la|un, on|peut passer
            hay|tiene|tenemos|tengo que, devo|dobbiamo|bisogna|serve, preciso|precisa
            tem|temos|tenho de|que|mesmo, nodig|moet|moeten|hoeft, maste|skal, ma vi|det|jeg, musi
            """,
        ),
    ),
    Asked.VIDEO: (
        (
            """
            filmed|recorded|record|recording|shot, gefilmt|aufgenommen|drehen|gedreht
            filme|filmee|tourne|tournee|enregistre|enregistrer, grabado|grabada|grabarlo|grabar
            gravado|gravada|gravar, registrato|registrata|registrare|girato|girare
            opgenomen|opnemen|gefilmd, film
            """,
            """
            phone|mobile|smartphone|whatsapp, handy|telefon|mobiltelefon, telephone|portable, movil
            celular|telefono, telemovel|telefone, telefonino|cellulare, telefoon|mobiel|mobieltje
            """,
        ),
        (
            """
            photo|photos|photograph|photographs|picture|pictures, foto|fotos|bild|bilder
            photographie, imagen|imagenes|fotografia, immagine|immagini, bilde
            """,
            """
            why|must|need|needed|have|without|instead|or|really|could|can|would|do|does|how|too|may
            warum|wieso|muss|statt|oder|geht|reicht|kann|konnte|auch
            pourquoi|faut|ou|peut|peux|puis
            suffit, por que|porque|vale|puede|puedo|como, perche|devo|serve|basta|va|posso|puo|come
            preciso|pode|serve, waarom|moet|mag|kan|of|hoe|ook
            """,
        ),
        (
            FILM,
            """
            why|how|what|instead, what for, in writing|words, written|text|audio
            warum|wieso|wozu|wie
            was|statt|anstatt, schriftlich, pourquoi|comment|que|quoi|plutot, a la place
            por que|porque
            como|que|cual, en lugar|vez, perche|come|cosa|invece, porque|como|que, em vez
            waarom|hoe|wat, in plaats, hvorfor|varfor|hva|hvad|vad|hvordan
            """,
        ),
    ),
    Asked.RESULTS: (
        (
            """
            result|results|outcome|outcomes|okr|okrs|achieve|achieved,
            ergebnis|ergebnisse|ergebnissen
            resultat|resultate|resultats, resultado|resultados, risultato|risultati
            resultaat|resultaten
            """,
            """
            mean|meant, what is|are a|an|the, whats a|an, whats the difference, gemeint|meinen|meint
            heisst|bedeutet, entendez|voulez, veut dire, quieren|quereis decir, significa|entienden
            intendete|intende|significa, querem|quer dizer, bedoelt|bedoelen|bedoeld|bedoel|betekent
            """,
        ),
    ),
    Asked.PAID: (
        (
            PAY,
            """
            obligatory|mandatory|compulsory|optional|required|necessary|must|needed, have|need to|it
            do|must i|we|one, without
            leave|keep|omit|skip it|out|the|salary, offen lassen
            weglassen|offenlassen|verschweigen|auslassen
            omettre|taire
            zwingend|pflicht|notwendig|notig|erforderlich|muss|mussen|unbedingt, ohne
            obligatoire|necessaire|indispensable|faut|dois|devons, sans
            obligatorio|necesario|imprescindible|tengo|tenemos|hay, hace falta, sin
            obbligatorio|necessario|devo|dobbiamo|bisogna, senza
            obrigatorio|necessario|preciso|tenho|temos, sem, verplicht|nodig|moet|moeten, zonder
            maste|ma|skal|obligatorisk
            """,
            """
            say|name|state|give|put|mention|publish|print|disclose|it|is|be|a|there|erscheinen
            lassen
            offenlassen|out|weglassen
            omettre
            sein|angeben|nennen|drin|drinstehen|rein|hinein|drinstehn|angegeben|genannt
            veroffentlicht
            das|ist, indiquer|dire|mentionner|il|donner|afficher|le, decir|poner|indicar|es|el|dar
            dire|indicare|mettere|lo|scrivere, dizer|indicar|por|e
            zeggen|noemen|vermelden|het|erbij
            star|sta|oppgi|ange|oplyse
            """,
        ),
    ),
    Asked.DETAILS: (
        (
            """
            a|any|some|no place|spot|room|line|field|box|space|slot|section for|where|to
            where do|can|could|should|would|does|to i|we|one|it|put|the
            somewhere|anywhere|nowhere|room to|for, why is|are|isnt|arent
            nowhere to|for, you|we also put|add|mention|include|list
            warum stehen|steht|fehlen|fehlt, pourquoi|ou l|les|le|la|n|ne, por que no
            perche non|mancano
            waarom staan|staat
            how do|can|could|should i|we|one put|add|say|mention|give|enter|state|get
            can|could|may|should|shall i|we|you|it add|say|mention|put|give|include|state
            wo kann|konnen|soll|gehort|gehoren|trage|kommt|kommen|schreibe|gebe|steht, gibt es ein
            gibt es einen|eine|dafur, feld|zeile|platz|rubrik fur, kann|konnte|darf|soll man|ich|wir
            ou puis|peut|dois|mettre|mets|indiquer|met|mettons
            une|un endroit|ligne|place|case|rubrique
            peut|puis on|je|il, irgendwo hin|rein|dazu, hay algun|alguna sitio|lugar|campo
            donde pongo|ponemos|puedo|se|va, hay sitio|lugar|campo|un|una
            dove metto|mettiamo|posso|si|va, c e un|uno|posto, onde ponho|coloco|posso|se
            ha espaco|lugar|um, waar zet|kan|vul|komt|moet, is er een|plek|ruimte
            hvor skriver|setter|kan
            """,
            """
            hours|hour|start|starting|beginning|begin|shift|shifts|schedule|holiday|holidays|leave
            contract|term|fixed|part time|full time, reference|benefits|requirements|qualification
            qualifications|probation|licence|weekly|working time
            stunden|stundenzahl|arbeitszeit|arbeitszeiten|urlaub|urlaubstage|beginn|eintritt|start
            eintrittsdatum|anfangen|befristung|schichten|teilzeit|vollzeit|kennziffer|referenznummer
            teilzeitstelle|vollzeitstelle|wochenstunden|startdatum|eintrittstermin|arbeitsbeginn
            heures|horaires|horaire|debut|demarrage|date|contrat|conges|cdi|cdd|temps|reference
            horas|horario|jornada|inicio|incorporacion|contrato|vacaciones|turnos|referencia
            ore|orario|orari|inizio|contratto|ferie|turni|decorrenza|riferimento
            horas|horario|inicio|contrato|ferias|turnos, uren|urental|begindatum|startdatum|contract
            werktijden|vakantiedagen|ingangsdatum, timer|arbeidstid|oppstart|turnus|arbetstid|start
            """,
        ),
    ),
    Asked.LANGUAGE: (
        (
            """
            german|french|spanish|italian|portuguese|dutch|english|language
            deutsch|englisch|deutsche|deutscher|sprache, francais|anglais|langue
            espanol|ingles|castellano|idioma, italiano|inglese|lingua, portugues,
            nederlands|engels|taal
            svenska|dansk|norsk|swedish|danish|norwegian|polish|czech|finnish
            po polsku, cesky, suomeksi, catala|catalan, galego|gallego, romana
            """,
        ),
    ),
    Asked.WHEN: (
        (
            """
            when, how soon, how long until|till|before, which|what issue|week|day|date, wann
            welche|welcher|welchem ausgabe|nummer|woche, quand, nar
            hvornar
            cuando, quando, wanneer|welke, kiedy
            """,
            """
            be in, see|read it|this, people|readers see, zu lesen|sehen, saldria|saldremos
            ukaze|ukazuje
            kommer det|den|annonsen|annoncen ut|ud|in, verschenen
            go|goes|come|comes|run, be out, going out,
            appear|appears|publish|published|listed|printed
            mailed, next issue, newsletter|issue|live|online, erscheint|raus|veroffentlicht
            gelistet|verschickt|ausgabe,
            publie|publiee|publies|parait|paraitra|sort|sortira|part|partira
            parution|prochain|prochaine, publica|publicara|publicado|publicada|sale|saldra|proximo
            proxima|envia, esce|uscira|pubblica|pubblicato|pubblicata|parte|prossimo|prossima
            sai|saem|publicado|publicada, vai sair
            gepubliceerd|verschijnt|geplaatst|verstuurd|uitgave
            pubblicate|pubblicherete|pubblicherà|pubblicano|publican|publicais|publicam|publicarao
            publierez|publiez|veroffentlichen|veroffentlicht|bringen|plaatsen|publiceren
            gaat het|hij|die, komt het|hij|die, kommt es|sie|das, geht es|das|die
            """,
        ),
    ),
    Asked.PREVIEW: (
        (
            """
            see it|the|this|that|how before|beforehand|first,
            it|this|that|listing|text beforehand|first
            get|have a proof, a draft, before it|you goes|go|is|publish|print, preview
            vorher|vorab sehen|lesen|ansehen
            vorher noch, korrekturabzug, voir avant, relire, apercu, verlo|ver antes,
            vederlo|vedere prima
            ver antes, vooraf|eerst zien|lezen
            vor dem erscheinen|druck, vor der veroffentlichung|drucklegung, zur freigabe|ansicht
            texte|annonce avant, avant parution|publication, avant la parution|publication
            avant que ca|ce|cela|vous, avant de publier
            antes de publicarlo|publicarla|publicar|sair
            antes de qu|que salga|se|lo|sair, antes qu|que saia, prima che esca|venga|sia|lo|la
            prima di pubblicarlo|pubblicarla|pubblicare, eerst te zien|lezen, te zien voordat|voor
            texten innan|forst, teksten forst|inden|for
            """,
        ),
    ),
    Asked.CHANGE: (
        (
            """
            how do|can|could|would i|we|one, can|could|may i|we, wie|kann ich|wir, kann man
            wie lasst, comment, puis je, peut on, je peux|pourrai|pourrais, como, puedo|podemos
            se puede, come,
            posso|possiamo
            si puo, podemos|da para, hoe, kan|mag ik, kunnen we|wij
            """,
            """
            correct|change|edit|withdraw|cancel|amend|alter|remove|delete|undo
            andern|korrigieren|zuruckziehen|zurucknehmen|loschen|berichtigen|streichen|stornieren
            modifier|corriger|retirer|annuler|changer|supprimer, cambiar|corregir|retirar|modificar
            anular|borrar, modificare|correggere|ritirare|cambiare|annullare|cancellare
            mudar|alterar|corrigir|cancelar|apagar
            wijzigen|veranderen|aanpassen|intrekken|corrigeren|verbeteren|verwijderen
            """,
        ),
    ),
    Asked.NEXT: (
        (
            """
            happens|do|does next, have to do anything, left|anything to do, do i|we now
            noch etwas|was tun|machen, muss ich|man|wir jetzt, wie geht es weiter, que faire
            dois je|faut il faire, la suite, tengo que hacer, que hago|hacemos, siguiente paso
            devo|dobbiamo fare, cosa faccio|succede, tenho de|que fazer, proximo passo
            moet ik|je nog|iets, wat nu, hoe nu verder
            """,
        ),
    ),
    Asked.PLACES: (
        (
            """
            two|three|four|several|both|more|2|3|4|couple, second|another
            zwei|drei|mehrere|beide|zweite, deux|trois|plusieurs, dos|tres|varios|varias|ambos
            due|tre|piu|diversi, dois|duas|tres|varios|varias, twee|drie|meerdere|meer
            to|tre|flere|begge, tva|flera|bada
            """,
            """
            same|one|single ad|advert|advertisement|listing|post|posting|vacancy|notice|job
            eine|one anzeige|inserat|listing|ad or|oder
            in einer|einem|derselben|der|demselben anzeige|inserat|selben|gleichen|stelle
            meme|seule|une annonce|offre, misma|mismo|sola|solo|un|una anuncio|oferta
            stesso|stessa|unico|unica|solo|un annuncio|offerta, mesma|mesmo|so|um|uma anuncio|vaga
            dezelfde|een advertentie|vacature, samme|en|ett|en annonce|annonse|annonsen|stilling
            samma annons
            """,
        ),
    ),
    Asked.SEVERAL: (
        (
            """
            two|several|more|three|another jobs|vacancies|roles|positions|job|vacancy|one
            second|other job|vacancy|role|position|one, zweite|andere|weitere stelle|anzeige
            deuxieme|second|autre poste|offre|annonce, otro|segundo puesto|anuncio
            otra|segunda oferta|vacante|plaza, secondo|altro posto|annuncio|lavoro
            outra|segunda vaga|oferta, outro|segundo anuncio, tweede|andere vacature
            zwei|mehrere|weitere stellen|anzeigen|jobs, deux|plusieurs postes|offres|annonces
            dos|varios|varias puestos|ofertas|vacantes, due|piu annunci|posizioni|offerte
            duas|varias|mais vagas|ofertas, twee|meer|meerdere vacatures
            """,
            """
            can|may|could|do|how, kann|konnen|darf|durfen|geht, peut|puis|peux|pouvons, est ce
            puedo|podemos, se puede, posso|possiamo, si puo, podemos|pode, kan|mag|kunnen
            """,
            """
            list|send|post|submit|put|advertise|offer|take, aufgeben|schicken|senden|aufnehmen
            publier|envoyer|proposer|passer, publicar|enviar|poner, pubblicare|mandare|inviare
            enviar|anunciar|por, plaatsen|sturen|opgeven, mandarvelo|mandarvela|inviarvelo|mandarlo
            mandarla|enviarla|enviarlo|mandaros|enviaros, mag|kan die|dat ook
            """,
        ),
    ),
    Asked.PASSED_ON: (
        (
            """
            may|can|could|should|shall i|we, are we|you allowed|free
            is it ok|okay|alright|fine|possible
            allowed to, mind if we|i, darf|durfen|kann|konnen ich|wir|man, puis je, peut on
            pouvons nous
            pourrions nous, on peut|pourrait|pourra, peux je, podemos|puedo|podriamos|podria
            se puede
            possiamo|posso|potremmo|potrei, si puo, podemos|posso|poderiamos|poderia, pode se
            mogen|mag|kunnen|kan|mochten we|wij|ik, far|kan vi|jag|jeg, ma|kan vi|jeg
            czy mozemy|moge
            """,
            """
            share|repost|post|publish|forward|spread|circulate|put|pass it|the|this|that|our|your
            advertise it|the|this|that
            share|repost|post|publish|forward|put also|too, teilen|weiterleiten|posten|verbreiten
            veroffentlichen|verwenden
            partager|diffuser|relayer|publier|poster|mettre
            compartir|compartirlo|compartirla|difundir
            publicar|publicarlo|publicarla|colgarlo
            condividere|condividerlo|condividerla|pubblicarlo
            pubblicare|pubblicarla|postare|diffondere, partilhar|compartilhar|divulgar|publicar
            delen|doorsturen|plaatsen|posten|zetten, dela|sprida|lagga|publicera
            dele|spre|legge|poste
            """,
            """
            our|my own, our|my website|site|page|pages|channels|facebook|instagram|linkedin|intranet
            our|my|other social|networks|job, social media, elsewhere, ourselves|myself
            other boards
            unsere|unseren|unserer|unserem|eigene|eigenen|eigener|anderswo|selbst|selber
            nos|notre|mes|nous meme|memes, ailleurs, nos|mon site, reseaux
            nuestra|nuestras|nuestro|nuestros
            redes, nosotros mismos, nostro|nostra|nostri|nostre, altrove|social
            nosso|nossa|nossos|nossas, redes, onze|ons|zelf|eigen|elders
            vara|var|vart|egna|egen|sjalva, vare|vores|egne|egen|selv, facebook|instagram|linkedin
            """,
        ),
    ),
    Asked.PAPER: (
        (
            """
            paper|print edition, on paper, in print, printed edition|version, quarter|half|full page
            papier|gedruckt|gedruckte, papel|impreso|impresa, cartaceo|cartacea|stampata, impresso
            gedrukt|gedrukte
            """,
        ),
    ),
}

# Says what was not asked: "I did not ask whether my address is sold".
NOT_ASKED: Final = """
not|never ask|asked|asking, didnt ask, nicht gefragt|wissen, pas demande, no pregunte|preguntaba
non ho chiesto, nao perguntei, niet gevraagd, ikke spurt
"""

# Asks for the reason, and not whether it is so.
WHY: Final = """
why, warum, wieso, weshalb, wozu, pourquoi, por que, porque, perche, waarom, hvorfor, varfor
"""

# Takes up what was told as a wish: "I'd rather not be in the video. Is that all right?".
ALLOWED: Final = """
too|very late|long|big, zu spat|lang|gross, trop tard|long, demasiado|muy tarde|largo, troppo tardi
tarde demais, te laat|lang
all right|alright, ok|okay, allowed, possible, a problem, fine with you, geht das|es, ware das
moglich
darf man|ich, erlaubt, schlimm, in ordnung, possible, grave, permis, ca va, ca ira, d accord
posible, se puede, problema, permitido, va bene, si puo, possibile, grave, pode ser, possivel
mag dat|het, kan dat|het, erg, gaat det|an, greit, gar det
"""

# Takes up what was said to be free: "they say it costs nothing. Is that true?".
TRULY: Final = """
is|are that|this|it|they true|right|so|correct|really, really, stimmt|ist das|es, wirklich
c est vrai|exact|bien, est ce vrai|exact, vraiment, es verdad|cierto|asi, de verdad
e vero|cosi|davvero, davvero, e verdade|mesmo, klopt dat|het, is dat waar|zo|echt, stemmer det
"""

# What applicants are asked for is nothing about the film: "may they send a photo of a cake?".
APPLICANTS: Final = """
they|them|theirs|applicants|applicant|candidates|candidate|people|anyone|everyone|everybody
bewerber|bewerberin|bewerberinnen|kandidaten|interessenten|leute, candidats|candidat|candidates
ils|elles, candidatos|candidatas|candidato|interesados|interessados|ellos, candidati|loro
sollicitanten|kandidaten|ze|zij|mensen, sokande|de, ansogere|sokere
"""
HANDED_IN: Final = """
send|sends|bring|include|attach|add|enclose|show, schicken|mitschicken|beilegen|mitbringen|senden
envoyer|joindre|apporter|montrer, mandar|enviar|adjuntar|traer|incluir|mandarnos|enviarnos
anexar|trazer|juntar, mandare|inviare|allegare|portare, sturen|meesturen|bijvoegen|meenemen
skicka|bifoga|sende|vedhafte|legge
"""

# A question by its first word, where no mark says so.
ASKING: Final = """
how, what, whats, when, who, whos, why, is, are, do, does, can, could, may, would, where
wie, was, wann, wer, warum, wieso, kann|konnte|darf ich|man, muss, combien, est ce, quand, qui
pourquoi, puis je, peut on, cuanto, cuando, quien, por que, quanto, quando, chi, perche, posso
quem, hoe, wat, wanneer, waarom, mag ik
"""
WONDERING: Final = """
whether, i asked, tell me, let me know, would like to know, id like to know, ob ich|man|wir|es|sie
sagen sie mir, ich fragte, ich habe gefragt, dites moi, je demande|demandais, j ai demande
diganme, digame, he preguntado, pregunte, mi dica, ditemi, ho chiesto, diga me, digam me
perguntei, ik vroeg, laat me weten, zeg me
question as|whether|about|of|how, my|our question, asked about|how|for|you|again|twice|if
told|tell us|me|you whether|if|how|who|what, learn how|whether|what|who, to know how|whether|who
meine|unsere frage, frage nach|ob|wie|wer, gesagt|mitgeteilt|beantwortet ob|wie|wer, wissen ob|wie
nicht beantwortet, ma|notre question, savoir si|combien|qui|ou|comment, pas repondu
mi|nuestra pregunta, saber si|cuanto|quien|donde, no han contestado|respondido
la mia|nostra domanda, sapere se|quanto|chi|dove, minha|nossa pergunta, saber se|quem|quanto
mijn|onze vraag, weten of|hoe|wie|wat|waar, spurte jeg|vi
spurte|spor|fragade|fragar|sporsmal om|hvem|hvor
"""

# Only hopes that it is as we want it: "is that what you asked for?".
AS_WANTED: Final = """
what you|we|i asked|ask|need|needed|wanted|mean
was sie|ihr|du wollten|wollen|meinten|brauchen|meinen
ce que vous demandez|demandiez|vouliez|voulez|attendez|cherchez|faut|voulu
lo que piden|pedian|pedis|quieren|querian|queriais|necesitan|buscan|esperaban
quello|cio che chiedete|chiedevate|volevate|volete|cercate|serve|cercavate
o que pediam|pedem|queriam|querem|precisam|pretendem
wat jullie|u|je bedoelen|bedoelt|bedoelde|willen
assim, bem assim, asi esta|vale|bien, cosi va|bene, zo goed|ok|prima, bra sa, ratt sa
det ni|du|dere fragar|menar|ville|vill|mener
"""
# Asked in passing: nobody waits for a reply to these.
IN_PASSING: Final = """
what you|i|we wanted|meant|needed|mean
que mais voces|precisam|falta, que mas necesitan|necesitais|falta, cos altro|che altro serve|vi
can|could|would you change|fix|correct|amend|alter|mend|adapt, konnen|konnt sie|ihr das|es andern
korrigieren|andern|berichtigen, could|can|may it say|read, corriger|modifier, corregir|cambiar
correggere
corrigir|alterar, aanpassen
else do you|we|i need|want, de quoi|d autre avez|besoin, wat hebben jullie|u nog|meer
brauchen|braucht|brauchst sie|ihr|du noch|sonst
ok, okay, right, all right, alright, enough, fine, anything else, what else,
sufficient|suffices|suffice, suffisant|suffit, suficiente, sufficiente, voldoende|genoeg,
ausreichend|ausreicht|genugt|ausreichen, who else, why not
help, make|makes sense, you know, clear, good, better, does|do that|this work|help|suit, hello
passt, reicht, recht so, gut so, sonst noch, hallo, oder, d accord, ca va, autre chose, allo
esta bien, vale, algo mas, hola, va bene, altro, pronto, tudo bem, mais alguma coisa
zo goed, is dat goed, verder nog, toch
you need, need from, right person|place|address, jobs get, list it|this|us|that|them
publish it|this|us|that|them
aufnehmen, veroffentlichen, publier, publiez, publicar|publicarla|publicarlo, pubblicare|pubblicarlo
pubblicarla, plaatsen, opnemen
get|got my, my mail|email, was brauchen|fehlt, richtig bei, que vous faut, avez vous besoin
in|into your newsletter|issue, next edition|issue, put|feature|take it|this|that|both|them in|back
go on, sort|kind of thing, arrive|arrived, right here, wrong|matter, separately, rejected or
in ihren|euren|ihrem|eurem newsletter, hier richtig, geht es|das jetzt weiter, in ordnung
soll ich warten, soll ich dann warten, angekommen, in jullie nieuwsbrief, dans votre lettre
dans la prochaine, recu, en vuestro|su boletin, recibido, recibieron, nella vostra newsletter
ricevuto, no vosso jornal, na vossa newsletter, recebeu|receberam, ontvangen, aangekomen
reinnehmen|hineinnehmen|reinsetzen|hineinsetzen|reinstellen, ins|im newsletter, in den newsletter
in die|der nachste|nachsten ausgabe, mettre|passer|inserer dans la|votre, dans la lettre|newsletter
en el|su|vuestro boletin, en la newsletter, ponerlo|ponerla|ponerlos, na|no newsletter|boletim
nella|sulla newsletter|lettera, metterlo|metterla|inserirlo|inserirla, in de|uw|je nieuwsbrief
in|into the newsletter|issue, opzetten, i nyhetsbrevet|nyhedsbrevet
que necesitan|necesitais|falta, cosa serve|manca, vi serve, que precisam|falta, nodig
for you|your, can|may|could i|we|one ask|write, where one writes, possible with you
help me|us find|with|out, sure if|whether, the right, sort of thing
darf|kann|durfen ich|man|wir euch|ihnen|fragen|schreiben|sich|bei|mal, etwas|was|das fur sie|euch
bei ihnen|euch richtig|jemanden|moglich, geht|ginge|ware das bei, hilfe bei, mir helfen
avec|chez vous, pour vous, m aider|nous aider, aider a trouver, vous ecrire, c est ici, est ce ici
con vosotros|ustedes, para vosotros|ustedes, es aqui, escribiros|escribirles, ayudarme|ayudarnos
contar|contaros|contarles mas, con voi, per voi, da voi, scrivervi, aiutarmi|aiutarci
convosco|com voces, para voces, e aqui, ajudar me|nos, ajudar a encontrar, podem ajudar
bij jullie|u, voor jullie|u, aan iemand helpen, mij|me|ons helpen, ik hier goed
till|hos|hjalp er, skriva till, far|kan man hora|fraga|skriva, ratt stalle
til|hos|for jer|dere, ma|kan man|jeg skrive|sporge|hore, riktig|rigtige sted
do panstwa, dobry adres, u panstwa, k vam, u vas, spravny|dobre, teille, amb vosaltres
"""
