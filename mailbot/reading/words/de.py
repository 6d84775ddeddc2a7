"""German."""

from __future__ import annotations

from typing import Final

from mailbot.reading.topics import Topic

PHRASES: Final = {
    Topic.COURTESY: """
        bitte
        danke
        dank
        danke schön
        dankeschön
        vielen|besten|herzlichen dank
        vielen lieben dank
        hallo
        hi
        hey
        moin
        servus
        guten tag|morgen|abend
        grüezi
        grüß gott
        sehr geehrte|geehrter damen|herr|frau
        sehr geehrte damen und herren
        liebe|lieber|liebes
        team
        zusammen
        damen
        herren
        und herren
        redaktion
        leute
        viele|beste|liebe|freundliche|herzliche|schöne grüße
        mit freundlichen|besten|herzlichen grüßen
        gruß
        lg
        mfg
        vg
        im voraus
        entschuldigung
    """,
    Topic.NEGATION: "nicht kein keine keinen keiner nie niemals ohne ob statt weder",
    Topic.FOOTER: """
        hier abmelden|abbestellen|klicken|anmelden
        klicken|klicke sie? hier
        um sich|dich|den|vom ... abzumelden|abzubestellen|anzumelden
        um ... keine ... mehr|zukünftig
        wenn|falls|sollten|möchten sie|du|ihr ... abmelden|abbestellen|erhalten|anmelden|wünschen|
            abbestellen
        sie|du|ihr können|können|kannst|könnt ... abmelden|abbestellen|anmelden|austragen
        sie erhalten diese|diesen
        du erhältst|bekommst diese|diesen
        antworten|antworte sie? mit
        das wort abmelden|anmelden|unsubscribe|subscribe
        abmelden|abbestellen jederzeit
        jederzeit ... abmelden|abbestellen|austragen|kündigen|abmeldbar
        newsletter abbestellen hier|link
    """,
    Topic.ERASE: """
        daten|angaben|informationen ... mich|mir|uns ... löschen|entfernen|vernichten
        daten|angaben|informationen ... zu löschen|entfernen|vernichten
        vergesst|vergessen|vergiss|löscht|löschen ... alles|alle ... mich|mir|habt
        alles über|von mich|mir ... vergesst|vergessen|löscht|löschen|gelöscht
        ^ vergiss|vergesst mich
        ^ vergessen sie mich
        ^ alles löschen
        lösch~|entfern~|vernicht~|tilg~ ... meine|meiner|unsere|alle|sämtliche|
            persönlichen ... daten|angaben|informationen|unterlagen|mails|datensätze|
            personenbezogenen
        lösch~|entfern~|vernicht~ ... alles|sämtliches ... mich|mir|über
        daten|angaben|informationen ... löschen|gelöscht|entfernen|löscht|löschst|vernichten|
            vernichtet
        alles ... mich|mir ... löschen|gelöscht|löscht|entfernen
        alles löschen|gelöscht
        löschung|löschen ... meiner|aller|sämtlicher|der|personenbezogener ... daten|angaben|
            informationen
        löschung nach|gemäß|gem|laut
        bitte um|verlange|fordere|beantrage ... löschung
        recht auf löschung|vergessenwerden
        vergessen werden
        art|artikel 17
        datenlöschung
        löschantrag
        löschbegehren
        konto|profil|account löschen
    """,
    Topic.EXPORT: """
        ^ export
        ^ meine daten $
        ^ datenauskunft
        ^ auskunft $
        exportier~ ... meine|daten
        welche|was|welcher ... daten|informationen|angaben ... mich|mir|gespeichert|haben|habt|
            hast|
            speichern|vorliegen
        was ... über|von|zu mich|mir ... gespeichert|wissen|wisst|weißt|haben|habt|hast|speichern|
            speichert
        was haben|habt|hast|wissen|wisst|speichern|speichert sie|ihr|du ... über|von|zu mich|mir
        was ist|wird|sind ... über|von|zu mich|mir
        kopie|auszug|export|abschrift ... meiner|aller|der|meinen ... daten|informationen
        auskunft ... daten|art|artikel|dsgvo|gespeichert~|mich|meine|person
        datenauskunft
        auskunftsersuchen
        selbstauskunft
        meine|meiner daten ... haben|erhalten|bekommen|schicken|zusenden|herausgeben|kopie|
            einsehen|
            zuschicken|zukommen
        schicken|schickt|senden|sendet ... meine daten
        art|artikel 15
        art|artikel 20
        datenübertragbarkeit
    """,
    Topic.LEAVE: """
        mir|uns nicht|nichts mehr zu? schreiben|schicken|senden|mailen|zuschicken|zusenden
        ^ will|möchte nicht mehr
        wie werde|komme|kriege ich ... los|raus
        keine jobs|stellen|angebote mehr
        jetzt reichts|reicht
        ^ reicht|mir reichts|reicht
        schluss damit|jetzt|mit
        hört|hör endlich|bitte|sofort auf
        steige|bin aus|raus
        lasst|lassen mich|uns ... frieden|ruhe
        könnt|können|kannst mich ... rausnehmen|streichen|löschen|austragen
        habe|hab|ich ... job|stelle|arbeit|was|etwas gefunden ... raus|rausnehmen|streichen|
            abmelden|austragen
        ^ tschüss $
        ^ abmelden
        ^ abmeldung
        ^ abbestellen
        ^ abbestellung
        ^ austragen
        ^ austragung
        ^ kündigung $
        ^ stop $
        ^ stopp $
        ^ raus $
        ^ newsletter abbestellen|abmelden|kündigen
        mich|uns ... abmelden|austragen|abbestellen
        kein|keinerlei interesse mehr
        bitte ... abmelden|austragen|abbestellen|streichen|abzumelden|auszutragen
        will|möchte|moechte|würde|wollen|möchten|bitte|kann|können|könnten|könntet|könntest|wie|
            gerne ... abmelden|austragen|abbestellen|kündigen|abgemeldet|ausgetragen|loswerden
        abmelden|austragen|abbestellen will|möchte|wollen|bitte|können
        stellen|stelle|stellt|stell sie|ihr|du|bitte? ... versand|zusendung|zusendungen|zustellung|
            lieferung|belieferung|newsletter|rundbrief|mails|sendungen ... ein
        versand|zusendung|zustellung|lieferung ... einstellen|einzustellen|beenden|stoppen
        melden|melde|meldet sie? mich|uns ... ab
        tragen|trage|tragt|trag sie? mich|uns|meine|diese ... aus
        nehmen|nehme|nehmt|nimm|werfen|werft|schmeißt|lassen sie? bitte? mich|uns|meine|unsere|
            diese ... von|aus|vom|runter|raus|weg
        streichen|streiche|streicht|löschen|lösche|löscht|entfernen|entferne|
            entfernt sie? bitte? mich|uns|meine|unsere|diese ... von|aus|vom|adresse|liste|
            verteiler|newsletter
        mich|uns|adresse ... aus|von|vom ... verteiler|liste|mailingliste|newsletter|
            empfängerliste|
            abonnentenliste
        mich|adresse ... löschen|entfernen|entfernt|herausnehmen|rausnehmen|runternehmen|streichen|
            gestrichen|austragen|herunternehmen
        adresse ... aus|von ... verteiler|liste|mailingliste|newsletter
        keine|keinen|kein ... mails|emails|newsletter|mail|post|nachrichten|ausgaben|rundbriefe|
            rundbrief|briefe|zusendungen|werbung ... mehr|mehr|weiteren|schicken|senden|erhalten|
            bekommen
        keine weiteren|weitere mails|emails|newsletter|nachrichten|zusendungen|mail|post
        nicht mehr ... erhalten|bekommen|lesen|haben|zusenden|schicken|senden|anschreiben|
            zuschicken|kriegen|zugeschickt|brauche|interessiert|empfangen
        nichts mehr ... erhalten|bekommen|lesen|hören|haben|schicken|senden|zuschicken
        nichts mehr von
        möchte|will|brauche|wollen ... nicht mehr|länger
        nicht länger ... erhalten|bekommen|empfangen
        schicken|schickt|senden|sendet|schick ... nichts|nicht|keine ... mehr
        hören|hört|hör sie? auf ... zu|mails|mit
        newsletter|abo|abonnement|rundbrief|abos|bezug ... kündigen|beenden|abbestellen|stornieren|
            einstellen|stoppen|abmelden|abzubestellen|kündige
        kündige|beende|storniere|bestelle ... abo|abonnement|newsletter|rundbrief
        bestelle ... ab
        abo|newsletter kündigung
        möchte|will ... raus|runter
        lasst mich|uns in ruhe
        lassen sie mich|uns in ruhe
        von der|eurer|ihrer|dieser liste|mailingliste
        aus dem|eurem|ihrem verteiler
        vom verteiler
    """,
    Topic.MOVED: """
        neue|neuen|geänderte adresse|mailadresse|emailadresse|anschrift
        adresse|mailadresse|emailadresse ... geändert|gewechselt|ändern|umstellen
        nicht mehr an ... sondern|alte|alten|bisherige
        an diese|meine ... statt|stattdessen
        statt|anstatt an ... an
    """,
    Topic.JOIN: """
        newsletter|rundbrief|brief an diese|meine|folgende adresse
        bitte einmal|auch? für mich
        für mich den|auch newsletter|brief|den|bitte
        will|möchte|hätte ich|das|ihn ... auch|auch haben
        auch haben
        wieder aufnehmen|anmelden|eintragen
        aus versehen abgemeldet
        suche ... arbeit|job|stelle ... schickt|schicken|newsletter
        ich|wir wär|wäre|wären gern|gerne dabei
        wär|wäre gern|gerne dabei
        kann|könnte|dürfte meine|mein|meinen ... auch ... kriegen|bekommen|haben|lesen
        ab jetzt direkt|selbst|auch ... schicken|bekommen|kriegen
        auch an mich ... schicken|senden|mailen
        ^ anmelden
        ^ anmeldung
        ^ abonnieren
        ^ abo $
        ^ newsletter bestellen|abonnieren
        ^ eintragen
        ^ bestellen $
        bitte ... anmelden|abonnieren|eintragen|aufnehmen|bestellen
        will|möchte|moechte|würde|wollen|möchten|kann|könnte|können|könntet|könnten|könntest|gern|
            gerne|wie|darf|dürfte ... abonnieren|aufgenommen|bestellen|beziehen
        will|möchte|moechte|würde|wollen|möchten|kann|könnte|gern|gerne|darf|können|
            wie ... newsletter|rundbrief|mails|mail|liste|verteiler|brief|euch|ihnen|stellen|
            ausgaben ... erhalten|bekommen|anmelden|eintragen|haben|lesen|aufnehmen|kriegen|
            empfangen|aufgenommen|setzen
        will|möchte|moechte|würde|wollen|kann|könnte|gern|gerne|darf ... auch ... bekommen|
            erhalten|
            haben|kriegen|anmelden
        will|möchte|würde|wollen|möchten|gern|gerne ... auf ... liste|verteiler
        will|möchte|moechte|würde|wollen|möchten|gern|gerne ... erhalten|bekommen|kriegen
        interesse|interessiert ... newsletter|rundbrief|verteiler
        hätte|hätten ... newsletter|rundbrief|ihn|den
        schickt|schicken ihr|sie mir|uns
        interessiere|interessieren mich|uns ... newsletter|rundbrief
        melden|melde|meldet sie? mich|uns ... an
        tragen|trage|tragt|trag sie? mich|uns|meine|diese ... ein
        nehmen|nehme|nehmt|nimm|setzen|setze|setzt|fügen|füge|packen|pack|packt sie? bitte? mich|
            uns|meine|diese ... auf|in|verteiler|liste|newsletter|hinzu
        mich|uns ... in|auf ... verteiler|liste|newsletter|mailingliste ... aufnehmen|setzen|
            eintragen|nehmen|packen
        mich|uns|meine ... anmelden|eintragen|aufnehmen
        schicken|schickt|schick|senden|sendet|sende sie? mir|uns ... newsletter|rundbrief|mails|
            ausgabe|ausgaben|mail|stellen|regelmäßig|künftig|jede|wöchentlich
        mir|uns ... newsletter|rundbrief|ausgabe ... schicken|senden|zuschicken|zusenden|zukommen
        newsletter|rundbrief ... abonnieren|bestellen|zuschicken|zusenden|anmelden|beziehen
        abonniere ... newsletter|rundbrief|ihren|euren|den
        anmeldung zum|für|newsletter
        in den|euren|ihren verteiler
        auf die|eure|ihre|den liste|mailingliste|verteiler
        halten|haltet sie? mich|uns ... laufenden
        bin|wäre dabei
        auch haben $
        ^ ich auch $
    """,
    Topic.HELP: """
        was passiert|geschieht mit|wenn|nachdem|dann|danach
        wie lange|schnell dauert|dauerts|erscheint|geht ... stelle|anzeige|es|das|bis
        gibt es|s ein|eine beispiel|muster|vorlage
        darf ich|man|es auch? ... schicken|senden|sein
        wer seid|sind|bist ihr|sie|du
        wer steckt
        muss|darf|soll|sollte|kann das|ein|der|unser|mein video|film|filmchen|text
        wie lang|lange darf|soll|muss|kann
        bis wann|spätestens muss|müssen|soll|kann|ist|sollte
        wann ist ... redaktionsschluss|einsendeschluss|annahmeschluss
        redaktionsschluss
        was braucht|benötigt|müssen|muss ihr|sie|wir|ich|man ... dafür|dazu|von
        ist das|es bei euch|ihnen ... umsonst|kostenlos|gratis
        wie kommt|komme|kommen man|ich|wir ... rein|in|dazu
        gibt es ... anleitung|leitfaden|formular|vorlage|hilfe|beispiel
        ^ hilfe
        ^ help $
        ^ info $
        ^ infos $
        ^ information $
        ^ anleitung $
        ^ befehle $
        ^ was ist das
        ^ wer sind|seid sie|ihr
        wie funktioniert
        wie ... funktioniert|geht|läuft|abläuft
        wie|wo kann|können|könnten|muss|müssen|soll|darf|gebe|geben|stelle|inseriere|schalte|melde|
            veröffentliche ... ich|wir|man|eine|stelle|stellenanzeige|job
        wie genau
        was muss|müssen|soll|sollen|brauche|brauchen|kostet|kosten|darf|benötige|benötigen ... ich|
            wir|es|das|man|eine|sie|ein|ihr
        was ... kostet|kosten|bedeutet|heißt|gemeint|schreiben|schicken|angeben|beachten
        was ist|sind mit|ein|der|die|unter ... gemeint|okr|ergebnisse|newsletter|verstehen
        wie viel|teuer
        wieviel kostet
        kostet das|es|die|eine|ein|etwas
        ist das|es|die|der ... kostenlos|gratis|kostenfrei|umsonst|kostenpflichtig
        gibt es ... formular|vorlage|anleitung|vorgaben|webseite|preise|kosten|gebühr|bedingungen
        muss|müssen ich|wir|man ... konto|video|registrieren|zahlen|bezahlen|anmelden|formular
        braucht|brauche|brauchen man|ich|wir|es ... konto|formular|video
        kann|können|könnte|könnten|darf|dürfen ich|wir|man ... stelle|stellen|job|jobs|anzeige|
            stellenanzeige|inserieren|veröffentlichen|ausschreiben
        können|kannst|könntet|könnten|könntest|kann sie|du|ihr|jemand|man ... erklären|helfen
        verstehe ... wie|was
        nicht verstanden
        erklären|erklärt ... wie|was
        mehr|weitere|nähere ... informationen|infos|auskünfte|details
        brauche|benötige ... hilfe
        nehmen|nehmt sie|ihr ... auf|stellen|an
        wie ... stelle|stellenanzeige|job ... aufgeben|einreichen|schalten|inserieren|
            veröffentlichen|ausschreiben|einstellen|melden
    """,
    Topic.YES: """
        ^ jo passt|klar|gerne|gern|bitte
        ^ jo
        ^ ja
        ^ jawohl
        ^ jo $
        ^ jep
        ^ jup
        ^ jupp
        ^ jap
        ^ klar
        ^ na klar
        ^ gern
        ^ gerne
        ^ sehr gern|gerne
        ^ okay
        ^ einverstanden
        ^ in ordnung
        ^ passt
        ^ stimmt $
        ^ stimmt so
        ^ richtig $
        ^ korrekt
        ^ das stimmt|passt|ist|war richtig|so|korrekt|ich
        ^ das war|bin ich
        ^ genau
        ^ natürlich
        ^ selbstverständlich
        ^ unbedingt
        ^ auf jeden fall
        ^ bestätigt
        ^ bestätige
        ^ ich bestätige
        ^ hiermit bestätige
        ^ ich möchte $
        ^ ich will $
        ^ mach|machen sie? das
        ^ freilich
        ^ logo $
        ^ bin dabei
        ^ ich bin dabei
        ^ alles klar|gut|richtig|korrekt|bestens
        ^ sicher
        ^ perfekt
    """,
    Topic.NO: """
        ^ nein
        ^ nee
        ^ ne $
        ^ nö
        ^ nicht
        ^ auf keinen fall
        ^ keinesfalls
        ^ lieber nicht
        ^ kein interesse
        ^ niemals
        ^ ich möchte|will ... nicht
        ^ ich war|bin das? nicht
        ^ das war|bin ich nicht
        ^ das war|ist nicht ich
        ^ habe es mir anders
        kein interesse
        nicht interessiert
        fragen|fragt|frag ... nicht mehr
        nicht mehr fragen
        anders überlegt
        hört|hören auf zu fragen
    """,
    Topic.UNASKED: """
        nie|niemals|nicht|nichts ... angemeldet|bestellt|abonniert|eingetragen|gebeten|angefordert|
            angefragt|registriert|verlangt
        nie ... gefragt
        habe|haben mich|uns|das|so|ich ... nie|nicht ... angemeldet|eingetragen|bestellt|abonniert
        weiß ... nicht ... was|wer|warum|woher|worum
        woher haben|habt|hast sie|ihr|du
        warum ... schreiben|schreibt|bekomme|erhalte|mich|belästigen
        war ich nicht
        bin ich nicht
        jemand|irgendwer anderes|anders|hat ... meine|mich|angemeldet|eingetragen
        das ist spam
        ungefragt
        unaufgefordert
    """,
    Topic.PAUSE: """
        bis ... reisen|unterwegs|urlaub|weg ... nichts|keine|pause
        so lange|solange nichts|keine|pause
        ^ pause
        ^ pausieren
        ^ pausiere
        pausier~ ... newsletter|abo|abonnement|mails|den|das|bis|für|meinen|mein|bitte
        pause ... bis|machen|vom|von|einlegen
        unterbrech~|aussetzen ... newsletter|abo|mails|bis|für|zusendung
        newsletter|abo|abonnement ... pausieren|aussetzen|unterbrechen|ruhen
        will|möchte|können|kann|bitte ... pausieren|aussetzen
        keine mails|ausgaben|emails ... bis
    """,
    Topic.RESUME: """
        könnt|kannst|können ... mir|uns ... wieder schreiben|schicken|senden|mailen
        bin zurück|wieder
        ^ fortsetzen
        ^ weiter $
        ^ weitermachen
        ^ reaktivieren
        fortsetzen|fortführen|reaktivier~|wiederaufnehmen
        pause ... beenden|aufheben|vorbei
        will|möchte ... wieder ... bekommen|erhalten
        wieder ... schicken|senden|aktivieren
        bin wieder da|zurück
    """,
    Topic.STATUS: """
        ^ status
        ^ stand $
        ist|war es|das|sie|die|meine|unsere ... schon raus|erschienen|verschickt|drin
        wie ist|lautet der|mein ... stand|status
        was ist aus ... meiner|unserer|dem|der
        bin ich ... angemeldet|abonniert|eingetragen
        wann|wird|erscheint|kommt meine|unsere|die ... stelle|anzeige|stellenanzeige
        stand der dinge
        wann ... erscheint|erscheinen|veröffentlicht
        ist|sind meine|unsere|die ... angekommen|eingegangen|veröffentlicht|freigegeben
        haben|habt sie|ihr meine|unsere ... erhalten|bekommen
        wie weit
    """,
    Topic.WHY: """
        ^ wieso|warum|weshalb krieg~|bekomm~|erhalt~
        ^ warum $
        ^ wieso $
        ^ weshalb $
        ^ warum|wieso|weshalb bekomme|erhalte|habe|bin|krieg ich
        warum|wieso|weshalb bekomme|erhalte|habe ich
    """,
    Topic.GET: """
        die|das|eine nr|nummer|ausgabe|heft nr? <n>
        schicken|senden|haben ... nr|nummer|ausgabe|heft <n>
        könnt|könnten|kannst|können|kann ... nr|nummer|ausgabe|heft <n>
        schick~|send~|könnt|kann ... nr|nummer|ausgabe nr? <n>
        ^ hole|schick|sende|get ... <n>
        ausgabe|nummer|heft|rundbrief|newsletter|nr nr? <n>
        ausgabe nummer <n>
    """,
    Topic.WITHDRAW: """
        ^ zurückziehen
        ^ rückzug $
        ^ zurückgezogen
        zieh~|zog ... zurück
        stelle|anzeige|stellenanzeige|angebot|inserat|job|ausschreibung|anzeige|meldung|die|das|
            sie ... zurückziehen|zurückziehe|zurücknehmen|streichen|entfernen|herausnehmen|
            rausnehmen|offline|stornieren|löschen|zurückgezogen
        will|möchte|muss|müssen|wollen|möchten|bitte ... zurückziehen|zurücknehmen
        nicht|nichts ... veröffentlichen|abdrucken|drucken|bringen|aufnehmen
        stelle|position|job ... entfällt|entfallen|gestrichen|hinfällig|vakant|ausgeschrieben
        suchen|suche niemanden|nicht mehr
        kann|könnte|könnt|darf ... stelle|anzeige|job|inserat|stellenanzeige ... raus|runter|weg|
            heraus|rausgenommen|herausgenommen
        nehmen|nehmt ... stelle|anzeige|job|inserat|stellenanzeige ... raus|runter|zurück|heraus
    """,
    Topic.FILLED: """
        ^ besetzt
        ^ vergeben $
        stelle|position|job|posten ... besetzt|vergeben|weg
        haben|habe ... jemanden|jemand|kandidaten|kandidatin|person|nachfolger|nachfolgerin|
            bäcker ... gefunden|eingestellt
        jemanden|jemand|wen gefunden|eingestellt
        haben|habe jemanden|jemand|wen $
        haben|habe schon|jetzt|inzwischen|bereits|nun|mittlerweile jemanden|jemand|wen $
        sind|wurden fündig
        fündig geworden
        ist besetzt|vergeben
    """,
    Topic.LANDED: """
        durch|über|dank|aus euren|eurem|ihren|ihrem|den|dem|eure|ihre brief|newsletter|rundbrief|
            mail|
            ausgabe|liste ... ich ... stelle|job|arbeit ... bekommen|gefunden|gekriegt
        ich ... durch|über|dank euch|euren|eurem|ihren|ihrem|eure|ihre ... stelle|job|
            arbeit ... bekommen|gefunden|gekriegt
    """,
    Topic.STAYING: """
        lasst|lassen|lass sie? mich ... auf|in der|dem|eurer|ihrer|eurem|ihrem liste|verteiler
        bleibe|bleiben ... auf|in ... liste|verteiler
    """,
    Topic.THANKS: """
        ^ danke
        ^ vielen|besten|herzlichen dank
        ^ dankeschön
        ^ toll
        ^ super
        ^ klasse
        ^ prima
        ^ großartig
        ^ schön
        ^ weiter so
        ^ gute|tolle arbeit|ausgabe|idee|sache
        danke|dank ... für|euch|ihnen
        toller|schöner|guter|tolle|super|großartiger newsletter|rundbrief|brief|ausgabe|idee
        gefällt mir|uns
        lese ... gern|gerne
    """,
    Topic.HIRING: """
        fehlt|fehlen noch? ... ein|eine|einer|jemand|zwei
        wir|ich|firma|gesucht|gmbh|kunde|verein suchen|sucht|suche|brauchen|brauche|braucht|
            benötigen|stellen
        suchen|sucht|suche|brauchen|brauche|sucht ... einen|eine|ein|jemanden|jemand|zum|ab|für|
            verstärkung|dringend|person|nach
        suchen|suche|brauchen wir
        gesucht
        jemanden|jemand der|die|mit|zum
        stellenangebot
        stellenanzeige
        stellenausschreibung
        stellenbeschreibung
        jobangebot
        stellengesuch
        ausschreibung
        vakanz
        offene|freie|neue|unsere|folgende|diese|eine|unserer|beiliegende|angehängte stelle|
            position|
            stellen|stellenanzeige|anzeige|ausschreibung|vakanz|stellenausschreibung
        stelle|job|anzeige|ausschreibung|position ... in|für ihrem|ihren|eurem|euren|den|die|ihr|
            nächste|nächsten ... newsletter|rundbrief|ausgabe|liste|brief
        stelle|job|anzeige ... zu besetzen|ausgeschrieben|frei
        zu besetzen
        hier unsere|die|eine stelle|anzeige
        in|im ihrem|ihren|eurem|euren rundbrief|newsletter erscheinen
        veröffentlichen|aufnehmen|abdrucken|bringen|drucken|inserieren|platzieren ... stelle|
            anzeige|job|folgende
        stelle|anzeige|job|folgende ... veröffentlichen|aufnehmen|abdrucken|bringen|drucken|
            inserieren|platzieren|erscheinen
        ^ stelle|job|stellenangebot|position
        m|w w|m d|x
        verstärkung für
        nachfolger|nachfolgerin|nachfolge
        wir bieten
        ihr profil
        ihre aufgaben
        dein profil
        deine aufgaben
        werde|werden sie? teil|unser
    """,
    Topic.FACT: """
        video|film|filmchen|aufnahme|videos
        gehalt|lohn|bezahlung|vergütung|stundenlohn|honorar|verdienst|entgelt
        ergebnis|ergebnisse|ziel|ziele|erfolg|kennzahlen
        titel|stelle|position|bezeichnung
        firma|unternehmen|betrieb|arbeitgeber|organisation|verein
        remote|homeoffice|ort|hybrid
        frist|bewerbungsfrist|bewerbungen|bewerbung
        nebenjob|nebentätigkeit|zweitjob|nebenbei
    """,
    Topic.LABEL: """
        stelle|position|job|stellenbezeichnung|titel|berufsbezeichnung|rolle|funktion|tätigkeit|
            stellentitel
        betrieb|firma|unternehmen|arbeitgeber|organisation|verein
        ziel|ziele|mission|auftrag|zweck
        ergebnisse|erfolge|schlüsselergebnisse|resultate|erfolgskriterien
        woran wir ... messen
        gehalt|lohn|vergütung|bezahlung|entgelt|honorar|verdienst|stundenlohn|tarif
        ort|arbeitsort|standort|einsatzort|wo
        video
        bewerbung|bewerbungen|bewerbungsfrist|frist|kontakt|ansprechpartner
        nebentätigkeit|nebenjob|zweitjob|nebenbeschäftigung|andere jobs|tätigkeiten?
        aufgaben|anforderungen|profil|voraussetzungen
        deine|ihre aufgaben|mission
    """,
    Topic.HOW_TO_APPLY: """
        bewerbung|bewerbungen|bewerben|bewerber|interessierte|interessenten ... an|bis|bei|über|
            per|
            unter|address|link|bitte|schreiben|sich
        bewerbungsfrist
        einfach|bitte ... schreiben|melden|mail|anrufen ... an|mir|uns|address
        mail|email an
        schreiben|schreib|schreibt ... an|mir|uns|address
        bis zum|spätestens
        spätestens
    """,
    Topic.SEEKER: """
        ^ ist ... stelle|job|position noch frei|verfügbar|vakant|aktuell|offen
        bin|als gelernter|gelernte|ausgebildete|ausgebildeter|erfahrene|erfahrener|examinierte
        suche was|etwas|was neues|neue
        ist|sind die|der|diese stelle|job|position ... noch frei|offen|zu haben|verfügbar|
            aktuell
        noch frei|zu haben
        hätte|habe interesse
        ^ bewerbung als|um|für|auf|zum|zur
        ^ initiativbewerbung
        ^ lebenslauf
        hiermit|möchte|würde|will|gerne|gern ... bewerben|bewerbe
        bewerbe ich|mich
        ich bewerbe
        meine|anbei|beigefügt ... bewerbung|bewerbungsunterlagen|unterlagen|lebenslauf|zeugnisse
        mein|meinen|im lebenslauf
        lebenslauf ... anbei|anhang|beigefügt|angehängt
        wie|wo kann|muss ich|man ... bewerben
        suche|bin|auf ... eine|nach|der|einer|einen ... neue|neuen|neuer stelle|arbeit|job|
            herausforderung|anstellung|aufgabe
        suche ... arbeit|job|stelle|praktikum|anstellung als|in|im|ab
        interessiere mich ... stelle|position|job
        interesse an|geweckt ... stelle|position|ihrer|anzeige
        meine gehaltsvorstellung|berufserfahrung|qualifikation|stärken|kenntnisse|kündigungsfrist|
            erfahrung|qualifikationen
        gehaltsvorstellung
        auf jobsuche|arbeitssuche
        arbeitssuchend
        stehe ... verfügung
        haben|habt sie|ihr ... stelle|job|arbeit für mich
    """,
    Topic.PITCH: """
        rechnung nr|nummer
        überweisen sie bis|den|bitte
        betrag ... überweisen|begleichen|zahlen
        wir vermitteln|besetzen|liefern|rekrutieren|stellen ... ihnen|fachkräfte|kandidaten|
            personal|positionen|mitarbeiter
        vermitteln ... fachkräfte|personal|kandidaten|mitarbeiter
        geprüfte|qualifizierte|vorausgewählte|passende fachkräfte|kandidaten|kräfte|bewerber|
            mitarbeiter
        suchen sie ... personal|mitarbeiter|fachkräfte
        unsere|unserer kunden
        passt|passen|hätten|haben ihnen|sie ... uhr|telefonat|gespräch|montag|dienstag|
            mittwoch|donnerstag|freitag|minuten
        wie lange dauert ... bei ihnen|bis
        zeige|stelle|präsentiere ich ihnen
        hand aufs herz
        sofort verfügbar|einsetzbar
        sie zahlen|bezahlen erst|nur|nichts|einmalig
        angebot gilt|gültig
        personalvermittlung|personaldienstleister|personalberatung|zeitarbeit
        unsere rechnung
        rechnung nr|nummer? <n>
        zahlbar bis|innerhalb|sofort
        auf ihren|ihre|eure|euren|deine|ihrer newsletter|webseite|website|seite|homepage|
            portal ... gestoßen|aufmerksam
        mehr|steigern|erhöhen|verdoppeln|verbessern|optimieren ... ihre|ihren|ihrer|eure|ihr|
            ihrem ... umsatz|reichweite|traffic|verkäufe|sichtbarkeit|ranking|besucher|kunden|
            webseite|website|leser|abonnenten
        ihren|ihre|euren|eure umsatz|reichweite|sichtbarkeit|conversion
        suchmaschinenoptimierung
        seo
        gastbeitrag|gastartikel|linktausch|linkaufbau|backlinks
        unsere|unser|unserer agentur|dienstleistung|dienstleistungen|software|plattform|lösung|
            tool|
            produkt|leistungen|produkte
        kostenlose|kostenloses|kostenfreie|unverbindliches|unverbindliche erstgespräch|beratung|
            demo|analyse|angebot|testphase|erstberatung
        termin|gespräch|telefonat|call ... vereinbaren|buchen|minuten
        minuten ... gespräch|telefonat|call|zeit
        kurzes|kurzer telefonat|gespräch|call
        wir helfen|unterstützen ... ihnen|unternehmen|firmen|ihre|jobbörsen
        sonderangebot|rabatt|aktionspreis|sonderpreis|preisnachlass
        jetzt bestellen|kaufen|sichern|zugreifen
        kredit|darlehen|bitcoin|casino|erbschaft|kryptowährung
        adressen|adressdatenbank|firmenadressen kaufen|zum
        qualifizierte leads|kandidaten|bewerber
        leads
        zusammenarbeit|kooperation|partnerschaft ... anbieten|vorschlagen|interesse|interessiert|
            ihnen
        anzeigenschaltung|mediadaten
        nur <n> ... monat|euro
        antworten sie ... stop|stopp
        schon ab <n> ... monat|euro|eur
        ab <n> ... pro|im monat|arbeitsplatz|nutzer|mitarbeiter
        inklusive|inkl montage|wartung|installation|lieferung
        montage|wartung|installation inklusive|inbegriffen
        sparen|sparten|spart ... prozent|kosten|bis
        bis zu <n> ... günstiger|weniger|sparen|ersparnis
        amortisiert|rechnet sich ... monaten|jahr
        nur|noch wenige plätze|stück|exemplare
        plätze|kontingent begrenzt|limitiert
        gesehen|gelesen dass|daß sie|ihr ... suchen|einstellen|veröffentlichen|vermitteln
        wen|welchen ... soll|darf ich|wir ... schicken|vorstellen
        wer|wen ... einkauf|zuständig|richtige ansprechpartner
        richtige|richtiger ansprechpartner~
        unverbindlich~ ... gespräch|angebot|anrufen|melden
        unser honorar|provision
        dürfen|darf wir|ich ... anrufen|vorstellen|zeigen
        erhalten diese ... adresse ... öffentlich
    """,
    Topic.BULLETIN: """
        im browser ansehen|öffnen|anzeigen|lesen
        webversion|onlineversion
        diese woche
        in dieser ausgabe
        neue|aktuelle|passende jobs|stellen|stellenangebote|artikel|beiträge|termine ... für|in|
            der|
            sie|dich
        jobs für dich|sie
        jobalarm
        jetzt anmelden|registrieren|lesen|teilnehmen
        weiterlesen
        mehr lesen|erfahren
        pressemitteilung
        webinar
        rundschreiben
    """,
    Topic.PRESS: """
        journalist|journalistin|redakteur|redakteurin|reporter|reporterin
        schreibe|arbeite|recherchiere ... artikel|beitrag|reportage|masterarbeit|bachelorarbeit|
            geschichte|podcast
        interview mit|führen|geben
        presseanfrage
        zeitung|radio|podcast|magazin|rundfunk
    """,
    Topic.OBJECTION: """
        betrug|gelogen|lüge|lügen
        firma|gehalt ... zahlt|stimmt ... nicht|weniger
        beschwerde
        beschweren|beschwere über|mich|uns
        anzeige|stelle|stellenanzeige|angebot|ausschreibung ... ihr|sie|letzte|letzten|letzter|
            vorige ... veröffentlicht|gedruckt|gebracht|ausgabe|woche|heft
        falsche|irreführende|unseriöse anzeige|stellenanzeige|angaben|stelle
        in der letzten ausgabe
    """,
    Topic.ROBOT: """
        büro|praxis|kanzlei|betrieb ... geschlossen
        vertretung
        bin|ich vom|bis|von ... verreist|unterwegs|abwesend|urlaub|krank
        bin ... ab ... wieder ... da|erreichbar|zurück|büro
        wieder für sie da|erreichbar
        mail|nachricht|email wird|werden nicht weitergeleitet|gelesen
        nicht mehr für|bei ... tätig|beschäftigt|arbeite
        unter der|ihrer|folgender nummer|vorgangsnummer|ticketnummer|referenz
        anliegen|anfrage|nachricht wurde|ist ... aufgenommen|erfasst|nummer|registriert
        nachricht|mail wurde|ist gelesen|angezeigt
        einladung|termin angenommen|abgelehnt|zugesagt
        diese|ihre|deine einladung ... angenommen|abgelehnt
        ^ gelesen two|re|newsletter
        ^ zugesagt|abgesagt|angenommen|abgelehnt
        wartet auf freigabe
        nicht in der|meiner|unserer absenderliste|liste|kontaktliste
        um ... zugestellt zu
        automatische|automatisch|automatisierte|automatischen ... antwort|nachricht|mail|email|
            benachrichtigung|eingangsbestätigung|empfangsbestätigung|erstellt|generiert|versendet|
            generierte|erzeugt|verschickt
        abwesenheitsnotiz
        abwesenheit|abwesend
        eingangsbestätigung
        empfangsbestätigung
        lesebestätigung
        nicht im|in büro|haus|dienst|hause|der ... bis|am|ab|büro|und|firma
        nicht im büro
        im urlaub|krankenstand|mutterschutz|elternzeit|resturlaub ... bis|und|ab|vom|von|befinde
        in elternzeit|mutterschutz|urlaub
        bis ... nicht erreichbar|abwesend
        nicht mehr ... unternehmen|beschäftigt|tätig|firma|gelesen|verwendet|abgerufen
        keinen|eingeschränkten|kein|eingeschränkt ... zugriff|zugang ... mails|emails|mail|email|
            postfach
        mails|emails|mail|nachricht|nachrichten|email|mail ... nicht weitergeleitet|gelesen|
            bearbeitet
        nicht auf diese ... antworten|mail|nachricht|email
        antworten sie nicht auf|direkt|an|darauf|hierauf
        ihre|deine|zu ticket|anfrage|ticketnummer|vorgangsnummer|fallnummer
        ticket|anfrage|nachricht|mail|email|vorgang|anliegen ... eingegangen|erfasst|erstellt|
            angelegt|registriert|bearbeitet|eröffnet|zugewiesen|aufgenommen|weitergeleitet
        über dieser zeile
        oberhalb dieser zeile
        bestätigen sie ... mensch|absender|robot
        kein roboter
        klicken ... link ... zuzustellen|zustellen|bestätigen|zugestellt|freizugeben
        warteschlange ... moderator|moderation
        wartet auf ... freigabe|moderation|genehmigung
        postfach ... nicht ... überwacht|gelesen|betreut|abgerufen
    """,
    Topic.ROBOTISH: """
        rückfragen angeben
        frohe weihnachten
        ticket|vorgang|anfrage|fall|ticketnummer|vorgangsnummer|bearbeitungsnummer|aktenzeichen|
            referenznummer nr? <n>
        vielen|herzlichen|besten dank für ihre|deine|ihr|die|eure ... nachricht|mail|email|anfrage|
            interesse|schreiben|kontaktaufnahme
        danke für ihre|deine|die|eure ... nachricht|mail|email|anfrage
        ihre|deine nachricht|anfrage|mail|email ... erhalten|bekommen|geht
        haben|habe ihre|deine|wir ihre? ... erhalten
        melden|melde|kümmern|antworten|antworte|bearbeiten|bearbeite ... uns|mich|ihnen|ihre|ihnen|
            zeitnah|schnellstmöglich|umgehend|baldmöglichst|rückkehr|möglich
        in dringenden|eiligen|wichtigen ... fällen|angelegenheiten
        wenden sie sich
        nach meiner|bei rückkehr
        wieder ... erreichbar|da|zurück|im
        zeitnah
        schnellstmöglich
        werktagen|werktage
        unser|kundenservice|support|team|mitarbeiter|kundendienst|sachbearbeiter ... wird|werden|
            kümmert|support
        im urlaub
        erreichbar ab|bin|unter
    """,
}
