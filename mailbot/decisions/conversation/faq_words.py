"""What people ask of the newsletter itself, and in which words: tables for `faq`.

Written as `phrasing` has it.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Asked(StrEnum):
    """One thing that people want to know before they trust us with a job."""

    HOW = "how"  # does it work, what happens now?
    COST = "cost"
    READERS = "readers"  # who they are, and how many
    ADDRESS = "address"  # what becomes of it
    PERSON = "person"  # or a machine?
    SPEAKER = "speaker"  # who may speak in the video, and is it the applicant's?
    WATCHED = "watched"  # by whom, and is it enough that it is unlisted?
    SHOWN = "shown"  # does the video need a face, or are hands at work enough?
    SHARED = "shared"  # may one video serve for two jobs?
    VIDEO = "video"  # why, could it be a photo, where does one put it
    PRINTED = "printed"  # is this, too, what readers get?
    RESULTS = "results"  # what is meant by them
    LANGUAGE = "language"
    WHEN = "when"  # does it go out
    PREVIEW = "preview"  # may I see it before?
    CHANGE = "change"  # how do I correct it, or take it back
    PAPER = "paper"
    NEXT = "next"  # is anything left to do?
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
        do you sell it|them|addresses|data, how long do you keep
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
        who runs this|it, who am i writing
        mensch oder maschine|roboter|bot, personne ou une|un machine|robot, humain ou machine|robot
        persona o maquina|macchina|robot, pessoa ou maquina|robo, mens of machine|robot
    """,
    Asked.VIDEO: """
        where do|can|could|should i put|upload, where to put
        do i|we need one, do i|we have to film|make
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
            cost|costs, charge|charges|charged, fee|fees, free, price|prices|pricing, rates, catch
            have|need to pay, anything to pay, pay anything|something, invoice
            do|must|should i|we pay, pay for it|this|that|you
            kostet|kosten|kostenlos|kostenfrei, gebuhr|gebuhren, preis|preise|preisliste, gratis
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
            readers|subscribers|readership, reads|read this|it|you, who reads|read, circulation
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
            wer steckt|steht|betreibt, wer sind sie, wer seid ihr, humain|humaine, vraie personne
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
    Asked.SPEAKER: (
        (
            """
            video|videos|film|camera|clip, filmchen|filmen|kamera, filmer, camara|grabar, filmato
            ripresa, filmagem|gravar, filmpje|filmen
            """,
            """
            husband, wife, son|daughter|brother|sister, colleague, partner, somebody|someone else
            anybody|anyone|who, instead of me, be me, candidate|candidates|applicant|applicants
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
            who, everyone|everybody|anyone|anybody, wer, jeder|alle, qui, tout le, tous
            quien|quienes, todos|todo, quem, toda, chi, tutti, wie, iedereen
            """,
            """
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
            face|faces, hands, voice|voiceover, gesicht, hande, stimme, visage, mains, voix
            cara, manos, voz, rosto, maos, faccia, viso, mani, voce, gezicht, handen, stem
            ansikte, ansikt, ansigt, hander|handerna|hender|handene
            """,
            """
            film|filming|record|recording|video|camera|show|shown|shoot|seen
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
            """,
            """
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
    Asked.VIDEO: (
        (
            """
            how long|short, wie lang|lange|kurz, quelle duree|longueur, combien de temps, durer
            cuanto tiene|debe|ha|dura, quanto deve|dura|tempo, hoe lang, hur lang, hvor lang
            """,
            """
            video|videos|film|clip|filmchen|filmen|filmpje|filmato|minute|minutes|minuten|minuto
            minutos|minuti|minuut|minuter|minutter|videon
            """,
        ),
        (
            """
            filmed|recorded|record|recording|shot, gefilmt|aufgenommen|drehen|gedreht
            filme|filmee|tourne|tournee|enregistre|enregistrer, grabado|grabada|grabarlo|grabar
            gravado|gravada|gravar, registrato|registrata|registrare|girato|girare
            opgenomen|opnemen|gefilmd
            """,
            """
            phone|mobile|smartphone|whatsapp, handy|telefon|mobiltelefon, telephone|portable, movil
            celular|telefono, telemovel|telefone, telefonino|cellulare, telefoon|mobiel|mobieltje
            """,
        ),
        (
            """
            photo|photos|photograph|photographs|picture|pictures, video|videos|film|camera|clip
            foto|fotos|bild|bilder|filmchen|filmen|kamera, photographie, filmer|camera, imagen
            fotografia|filmato|immagine|ripresa, filmagem, filmpje|opname
            """,
            """
            obligatory|mandatory|optional|may, per forza, obligatorio
            why|must|need|needed|have|without|instead|or|really|required|necessary|compulsory|could
            can|would|do|does|where|how|too, warum|wieso|muss|braucht|brauche|ohne|statt|oder|geht
            reicht|kann|konnte|wozu|wie|wo|auch, pourquoi|faut|obligatoire|sans|ou|peut|peux|puis
            suffit|comment, por que|porque|hay|tiene|necesito|sin|obligatorio|vale|puede|puedo|como
            perche|devo|serve|bisogna|senza|obbligatorio|basta|va|posso|puo|come|dove
            preciso|precisa|tem|sem|obrigatorio|pode|serve|onde
            waarom|moet|nodig|zonder|verplicht|mag|kan|of|hoe|waar|ook
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
            when, how soon|long, which|what issue|week|day|date, wann|welche|welcher, quand, nar
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
            gaat het|hij|die, komt het|hij|die, kommt es|sie|das, geht es|das|die
            """,
        ),
    ),
    Asked.PREVIEW: (
        (
            """
            see it|the|this|that|how before|beforehand|first,
            it|this|that|listing|text beforehand|first
            before it|you goes|go|is|publish|print, preview, vorher|vorab sehen|lesen|ansehen
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
OF_VIDEO: Final = "video|videos|film|films|filmed|clip|filmen|filmchen|filmpje|filmato|filmer"

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
"""

# Asked in passing: nobody waits for a reply to these.
IN_PASSING: Final = """
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
