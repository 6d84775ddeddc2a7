"""Dutch."""

from __future__ import annotations

from typing import Final

from mailbot.reading.topics import Topic

PHRASES: Final = {
    Topic.COURTESY: """
        hallo
        hoi
        hi
        hey
        dag
        goedendag
        goedemorgen
        goedemiddag
        goedenavond
        beste
        geachte
        lieve
        heer|mevrouw
        heer en? mevrouw
        team
        allemaal
        redactie
        graag gedaan
        alstublieft
        alsjeblieft
        aub
        svp
        ajb
        dank
        dank u|je wel?
        dankjewel
        dankuwel
        bedankt
        hartelijk|heel|erg bedankt|dank
        bij voorbaat
        alvast
        alvast bedankt
        met vriendelijke groet|groeten
        groet
        groeten
        groetjes
        mvg
        vriendelijke groet|groeten
    """,
    Topic.NEGATION: "niet geen nooit zonder noch of",
    Topic.FOOTER: """
        klik|klikken hier
        hier afmelden|uitschrijven|aanmelden|inschrijven
        om u|je|zich ... af|uit|aan te
        als|indien|wilt|wil u|je|jij ... niet|geen|afmelden|uitschrijven|ontvangen|aanmelden
        u|je kunt|kan ... afmelden|uitschrijven|aanmelden|opzeggen
        u|je ontvangt|krijgt deze|dit
        antwoord|antwoorden|reageer met
        het woord afmelden|uitschrijven|aanmelden|unsubscribe
        op elk|ieder moment
        afmelden|uitschrijven kan
        voorkeuren aanpassen|wijzigen|beheren
    """,
    Topic.ERASE: """
        gegevens|data|informatie|persoonsgegevens ... mij|me|ons ... verwijderen|wissen|vernietigen
        gegevens|data|informatie|persoonsgegevens ... te verwijderen|wissen|vernietigen
        ^ vergeet mij|me
        ^ alles verwijderen|wissen
        verwijder~|wis|wissen|wist|vernietig~ ... mijn|al|alle|onze|persoonlijke ... gegevens|data|
            informatie|persoonsgegevens
        verwijder~|wis|wissen|vernietig~ ... alles ... mij|me|hebben|hebt|heeft
        gegevens|data|informatie|persoonsgegevens ... verwijderen|wissen|verwijderd|gewist|
            vernietigen|vernietigd|verwijdert|wist
        alles ... mij|me ... verwijderen|wissen|verwijderd|gewist|verwijdert
        alles verwijderen|verwijderd|wissen
        verwijdering|wissen|wissing ... gegevens|data|persoonsgegevens
        account|profiel verwijderen
        recht op vergetelheid|gegevenswissing|verwijdering
        recht om ... vergeten
        vergeten te? worden
        verwijderverzoek
        artikel|art 17
    """,
    Topic.EXPORT: """
        laat|laten zien wat|welke ... mij|me ... bewaren|hebben|weten|opslaan
        toon|geef ... wat|welke ... mij|me ... bewaren|hebben|weten
        ^ export
        ^ exporteer
        ^ exporteren
        ^ mijn gegevens $
        ^ inzageverzoek
        welke|wat ... gegevens|informatie|data ... van|over|mij|me|heeft|hebben|hebt|bewaart|
            bewaren|opgeslagen
        welke|wat ... persoonsgegevens|gegevens ... mij|me
        wat ... weet|weten|bewaart|bewaren|hebt|heeft|hebben|opgeslagen|opslaan ... over|van mij|me
        wat ... over|van mij|me ... opgeslagen|bewaard|bekend|hebben|heeft
        alles wat ... over|van mij|me
        kopie|afschrift|export|overzicht ... van mijn|alle|al|de|mijn ... gegevens|data|informatie|
            persoonsgegevens
        mijn gegevens ... ontvangen|krijgen|sturen|inzien|opvragen|toesturen|exporteren|hebben
        stuur|sturen ... mijn gegevens
        inzage ... gegevens|persoonsgegevens|mijn
        recht op inzage
        inzageverzoek
        inzagerecht
        overdraagbaarheid
        artikel|art 15
        artikel|art 20
    """,
    Topic.LEAVE: """
        zet|haal|doe|gooi|laat me|mij er ... uit|af|tussenuit
        zet|haal|doe|gooi|laat me|mij ertussenuit|eruit
        zet|haal me|mij ... uit|af|eraf
        stop er|daar nou|nu|mee|eens|eindelijk
        mogen|kunnen|mag|kan|kunt me|mij ... eraf|afhalen|verwijderen|uitschrijven
        hoef dit|het|ze|deze niet meer
        ^ afmelden
        ^ afmelding
        ^ uitschrijven
        ^ uitschrijving
        ^ opzeggen
        ^ opzegging
        ^ stop $
        ^ stoppen $
        ^ afgemeld
        ^ verwijder mij|me|mijn
        ^ verwijderen $
        ^ schrijf|meld mij|me|ons ... uit|af
        meld|meldt|schrijf|schrijft u? mij|me|ons|mijn ... af|uit
        haal|haalt|verwijder|verwijdert|schrap|schrapt|gooi|gooit u? mij|me|ons|mijn|dit|
            deze ... af|uit|van|lijst|eraf
        wil|wilt|willen|zou|graag|kunt|kunnen|kan|kun|hoe|moet|verzoek|wens ... afmelden|
            uitschrijven|opzeggen|uitgeschreven|afgemeld|verwijderen|verwijderd|afhalen ... lijst|
            adres|newsletter|nieuwsbrief|mij|me|mijn|ons|mailinglijst
        wil|wilt|willen|zou|graag|kunt|kunnen|kan|kun|hoe|verzoek|wens|mij|me ... afmelden|
            uitschrijven|opzeggen|uitgeschreven|afgemeld
        mij|me|ons ... van ... lijst|mailinglijst|verzendlijst|mailinglist|maillijst
        mij|me|adres|mijn ... verwijderen|afhalen|schrappen|verwijderd
        van de|uw|jullie|deze lijst|mailinglijst|verzendlijst|mailinglist|maillijst
        uit het|uw|jullie bestand|adressenbestand|mailbestand
        geen ... mails|mail|emails|nieuwsbrief|nieuwsbrieven|berichten|post|reclame|email ... meer|
            ontvangen|sturen|krijgen|langer
        geen nieuwsbrief|mails|emails|berichten|nieuwsbrieven|mail meer
        niet meer|langer ... ontvangen|krijgen|sturen|lezen|hebben|mailen|toesturen|geïnteresseerd|
            nodig|schrijven|gestuurd
        niets|niks meer ... ontvangen|krijgen|sturen|hebben|horen|van
        stuur|stuurt|sturen ... niet|geen|niets|niks ... meer
        wil|hoef|willen|hoeven ... niet|geen meer
        hoef|wil ... niet|geen ... meer|langer
        hou|houd|houdt ... op met|alsjeblieft? ... sturen|mailen|mails|met
        stop|stopt|stoppen met ... sturen|mailen|mails|toesturen|nieuwsbrief|deze
        stop de|deze|jullie|uw nieuwsbrief|mails|emails
        abonnement|nieuwsbrief|inschrijving ... opzeggen|beëindigen|stopzetten|stoppen|annuleren|
            afmelden
        zeg ... op
        beëindig|annuleer ... abonnement|nieuwsbrief|inschrijving
        laat mij|me met rust
        ik wil|moet ... eraf
    """,
    Topic.MOVED: """
        nieuwe|nieuw adres|mailadres|emailadres
        adres|mailadres|emailadres ... gewijzigd|veranderd|wijzigen|veranderen
        niet meer naar ... oude|maar
        naar dit|deze|mijn adres|mailadres ... plaats|voortaan
    """,
    Topic.JOIN: """
        schrijf me|mij maar? in
        doe mij|me ook|maar|ook maar
        ^ aanmelden
        ^ aanmelding
        ^ inschrijven
        ^ inschrijving
        ^ abonneren
        ^ abonnement $
        ^ ik ook $
        ^ meld|schrijf mij|me|ons ... aan|in
        meld|meldt|schrijf|schrijft|zet|voeg|voegt|plaats u? mij|me|ons|mijn|dit|deze ... aan|in|
            op|
            toe
        wil|willen|zou|zouden|graag|kan|kunt|kunnen|kun|hoe|mag ... aanmelden|inschrijven|
            abonneren|
            toevoegen|aangemeld|ingeschreven
        wil|willen|zou|zouden|graag|kan|kunt|kunnen|kun|mag|interesse|
            geïnteresseerd ... nieuwsbrief|mail|mails|lijst|brief|vacatures|nummers|
            mailing ... ontvangen|krijgen|hebben|zetten|lezen
        wil|willen|zou|zouden|graag|kan|mag ... ontvangen|krijgen
        ontvang|krijg ik|wij|we ... nieuwsbrief|mail|mails
        wil|willen|zou|zouden|graag ... op ... lijst|mailinglijst|verzendlijst
        interesse|geïnteresseerd in ... nieuwsbrief|mailing
        stuur|stuurt|sturen u? mij|me|ons ... nieuwsbrief|mail|mails|ook|voortaan|wekelijks|nummers
        mij|me|ons ... nieuwsbrief ... sturen|toesturen
        mij|me|ons ... aanmelden|inschrijven|toevoegen|abonneren
        mij|me|ons ... op|aan ... lijst|mailinglijst ... zetten|toevoegen|plaatsen
        op de|jullie|uw|deze lijst|mailinglijst|verzendlijst|maillijst
        aan de|jullie|uw lijst|mailinglijst|verzendlijst
        nieuwsbrief ... ontvangen|aanvragen|abonneren
        abonneer mij|me
        abonneren|inschrijven|aanmelden op|voor|bij
        aanmelding voor|nieuwsbrief
        hou|houd mij|me ... hoogte
        ik doe|wil mee
    """,
    Topic.HELP: """
        wat gebeurt er|met|na|als
        hoe lang|snel duurt|verschijnt|staat
        mag een|het|de|er ... ook|zonder|stage
        wie zijn|bent|is|ben jullie|u|jij|je
        is een|de filmpje|video verplicht|nodig
        moet de|het|een|er|mijn video|filmpje
        filmpje|video verplicht|openbaar
        wat moet|moeten ik|we|wij doen|sturen|schrijven
        tot wanneer
        is|bestaat|hebben er|jullie ... handleiding|uitleg|voorbeeld|formulier
        ^ hulp
        ^ help $
        ^ info $
        ^ informatie $
        ^ uitleg $
        ^ instructies $
        ^ wie zijn jullie
        ^ wat is dit
        hoe werkt|werken
        hoe ... werkt|gaat
        hoe|waar kan|kunnen|moet|moeten|plaats|plaatsen|bied|dien|geef|meld ... ik|wij|we|men|je|
            een|vacature
        wat moet|moeten|kost|kosten|betekent|heb|hebben|verstaan|bedoelen ... ik|wij|we|het|dit|
            een|
            jullie|u|er|schrijven|plaatsen|sturen
        wat ... kost|kosten|betekent|bedoeld|schrijven|insturen|aanleveren|bedoelen
        wat is|zijn ... bedoeling|voorwaarden|kosten|regels|tarieven|bedoeld
        hoeveel kost|kosten
        kost het|dat|dit|een|plaatsing
        is het|dit|dat|plaatsing|een ... gratis|kosteloos|betaald
        is|zijn er ... formulier|voorbeeld|kosten|voorwaarden|website
        moet|moeten ik|wij|we ... account|video|registreren|betalen|formulier
        kan|kunnen|mag|mogen|zou ik|wij|we|men|je ... vacature|vacatures|baan|
            advertentie ... plaatsen|aanbieden|opgeven|insturen|aanmelden
        kunt|kunnen|kun|kan u|jullie|je|iemand ... uitleggen|helpen
        uitleggen hoe
        begrijp|snap ... niet|hoe
        meer informatie|info|uitleg|details
        heb hulp nodig
        nemen|plaatsen jullie|u ook? vacatures
    """,
    Topic.YES: """
        ^ ja
        ^ jawel
        ^ jazeker
        ^ jep
        ^ jup
        ^ graag $
        ^ heel graag
        ^ zeker
        ^ natuurlijk
        ^ uiteraard
        ^ tuurlijk
        ^ akkoord
        ^ prima
        ^ goed $
        ^ is goed
        ^ dat is goed|prima|juist|correct
        ^ klopt
        ^ dat klopt
        ^ dat was|ben ik
        ^ bevestigd
        ^ bevestig
        ^ ik bevestig
        ^ hierbij bevestig
        ^ oké
        ^ oke
        ^ juist $
        ^ correct
        ^ doe maar
        ^ met plezier
        ^ helemaal goed
        ^ perfect
        ^ absoluut
        ^ ik wil $
        ^ ik doe mee
    """,
    Topic.NO: """
        ^ nee
        ^ neen
        ^ nooit
        ^ liever niet
        ^ niet
        ^ geen interesse
        ^ absoluut niet
        ^ dat was|ben ik niet
        ^ ik was|ben dat|het? niet
        geen interesse
        niet geïnteresseerd
        van gedachten veranderd
        stop|hou|houd ... met|op ... vragen
        niet meer vragen
        vraag ... niet meer
    """,
    Topic.UNASKED: """
        nooit|niet ... aangemeld|ingeschreven|geabonneerd|gevraagd|aangevraagd|besteld
        nooit|niet ... om gevraagd
        wie heeft ... adres|gegeven
        waarom ... mailen|schrijven|krijg|ontvang|sturen|lastig
        hoe|waar komen|komt ... adres|aan
        hoe komt u|jullie
        was ik niet
        ben ik niet
        iemand anders|heeft ... mijn|aangemeld|ingeschreven
        dit is spam
        weet niet ... wie|wat|waarom|waar
        ongevraagd
    """,
    Topic.PAUSE: """
        ^ pauze
        ^ pauzeer
        ^ pauzeren
        ^ onderbreken
        pauzeer|pauzeren|onderbreek|onderbreken|opschorten ... nieuwsbrief|abonnement|mails|mijn|
            de|
            tot|voor
        nieuwsbrief|abonnement|mails ... pauzeren|onderbreken|stilleggen|tijdelijk
        wil|graag|kan|even ... pauzeren|pauze
        pauze tot|van
        tijdelijk ... stoppen|geen|stopzetten
    """,
    Topic.RESUME: """
        ^ hervat
        ^ hervatten
        ^ doorgaan $
        ^ verder $
        hervat|hervatten|heractiveer|heractiveren
        weer ... ontvangen|sturen|krijgen|starten
        opnieuw ... ontvangen|sturen
        pauze ... beëindigen|opheffen|voorbij
    """,
    Topic.STATUS: """
        ^ status
        is het|hij|die|dat al verstuurd|verschenen|geplaatst
        ^ stand $
        wat is de status|stand
        hoe staat het
        ben ik ... aangemeld|ingeschreven|geabonneerd
        wanneer ... vacature|advertentie ... geplaatst|verschijnt|gepubliceerd
        wanneer komt|verschijnt|wordt mijn|onze|de
        hebben jullie|u mijn|onze ... ontvangen
        heeft u mijn|onze ... ontvangen
    """,
    Topic.WHY: """
        ^ waarom $
        ^ waarom krijg|ontvang|heb|ben ik
        waarom krijg|ontvang|kreeg ik
    """,
    Topic.GET: """
        ^ stuur|haal|get ... <n>
        nummer|editie|nr|uitgave|nieuwsbrief|aflevering <n>
        nummer|editie nr <n>
    """,
    Topic.WITHDRAW: """
        ^ intrekken
        ^ ingetrokken
        ^ terugtrekken
        ^ trek ... in|terug
        trek|trekken|haal|halen ... vacature|baan|advertentie|functie|aanmelding|die|deze|hem|
            het ... in|terug|eraf|offline|weg|af
        vacature|baan|advertentie|functie ... intrekken|verwijderen|terugtrekken|annuleren|
            schrappen|ingetrokken
        wil|willen|graag ... intrekken|terugtrekken
        haal|halen|mag|kan|kunnen ... vacature|advertentie ... uit|eruit|eraf|weg|af|offline
        niet|geen ... publiceren|plaatsen|afdrukken
        vacature|baan|functie ... vervalt|vervallen|geannuleerd
        zoeken niet|niemand|geen meer
    """,
    Topic.FILLED: """
        ^ vervuld
        ^ ingevuld
        vacature|functie|baan|plek|positie ... vervuld|ingevuld|bezet|vergeven|weg
        hebben|heb|is ... iemand|kandidaat|nieuwe|bakker|persoon ... gevonden|aangenomen
        iemand gevonden|aangenomen
        hebben|heb iemand $
        hebben|heb al|nu|inmiddels|intussen iemand $
        we|wij zijn voorzien
        is vervuld|ingevuld
    """,
    Topic.LANDED: """
        via|dankzij|door jullie|uw|de brief|nieuwsbrief|mail|lijst ... ik ... baan|werk|job|
            plek ... gekregen|gevonden
        ik ... via|dankzij|door jullie|uw|de ... baan|werk|job|plek ... gekregen|gevonden
        via|dankzij jullie|uw|de brief|nieuwsbrief|mail ... heb|kreeg|vond ik de|een|mijn baan|job
    """,
    Topic.STAYING: """
        laat|houd mij|me ... op de|jullie|uw lijst
    """,
    Topic.THANKS: """
        ^ bedankt
        ^ dank
        ^ dankjewel
        ^ hartelijk|heel dank|bedankt
        ^ leuk|leuke
        ^ mooi|mooie
        ^ geweldig
        ^ super
        ^ fijn
        ^ complimenten
        ^ goed bezig
        ^ ga zo door
        bedankt|dank voor
        mooie|leuke|fijne|goede|geweldige nieuwsbrief|initiatief|idee|editie
        lees ... graag|plezier
    """,
    Topic.HIRING: """
        zoeken|zoekt|zoek iemand|een
        zoeken|zoekt|zoek ... een|iemand|naar|per|voor|versterking|nieuwe|twee|onze
        zoeken|zoekt|zoek wij|we|iemand
        wij|we zoeken|werven
        hebben|heb ... nodig een|iemand|nieuwe
        gezocht
        gevraagd $
        iemand die|voor|met
        op zoek naar
        vacature
        vacatures
        vacaturetekst
        personeelsadvertentie
        functieomschrijving
        baan|functie|vacature ... voor|in jullie|uw|de|het|je|volgende nieuwsbrief|lijst|editie|
            nummer|mail|brief
        onze|een|deze|volgende|nieuwe|openstaande|de|bijgaande vacature|functie|baan|positie|
            advertentie
        plaatsen|opnemen|publiceren|meenemen ... vacature|functie|baan|advertentie
        vacature|functie|baan|advertentie|deze|onze ... plaatsen|opnemen|publiceren|meenemen|
            geplaatst
        kom bij|werken|jij
        kom jij ons|bij
        word jij|onze
        wij bieden
        m|v v|x
        ^ vacature|functie|gezocht|baan
    """,
    Topic.FACT: """
        video|filmpje|film|opname
        salaris|loon|uurloon|betaling|beloning|vergoeding|tarief|budget
        resultaat|resultaten|doel|doelen|doelstelling|succes
        titel|functie|functietitel|vacature
        bedrijf|organisatie|werkgever|vereniging|stichting
        remote|thuiswerken|thuis|hybride|locatie|kantoor
        deadline|sluitingsdatum|reageren
        sollicitaties|sollicitatie|solliciteren
        andere|tweede baan|banen
        bijbaan
        nevenwerkzaamheden
    """,
    Topic.LABEL: """
        functie|vacature|titel|functietitel|rol|positie|baan
        bedrijf|organisatie|werkgever|vereniging|stichting
        doel|missie|opdracht|doelstelling
        resultaten|beoogde resultaten|kernresultaten|doelen
        beoogde|verwachte resultaten
        salaris|loon|beloning|vergoeding|tarief|uurloon|bruto
        locatie|plaats|standplaats|werkplek|waar
        video
        sollicitatie|sollicitaties|solliciteren|contact|sluitingsdatum|deadline|reageren
        andere|tweede|overige baan|banen|werkzaamheden
        nevenfuncties|nevenwerkzaamheden|bijbaan
        taken|eisen|functie|profiel|werkzaamheden
    """,
    Topic.HOW_TO_APPLY: """
        sollicitaties|sollicitatie|solliciteren|solliciteer|reacties|reageren|kandidaten|
            belangstellenden ... naar|aan|tot|voor|via|bij|op|address|link|kan|kunnen
        schrijf|mail|stuur|mailen|bel|reageer ... naar|aan|address|link|mij|ons
        uiterlijk
        tot en met
        sluitingsdatum
    """,
    Topic.SEEKER: """
        ^ is ... vacature|baan|functie|plek nog vrij|beschikbaar|open
        ik zoek|ben werk|een|op zoek ... baan|werk|als
        heb ... jaar ervaring
        ^ sollicitatie als|naar|voor|op|functie
        ^ open sollicitatie
        ^ cv $
        hierbij|graag|wil|zou ... solliciteer|solliciteren
        solliciteer ik
        ik solliciteer
        mijn|bijgevoegd|bijlage|bijgaand ... cv|sollicitatie|sollicitatiebrief|motivatiebrief|
            curriculum
        cv ... bijlage|bijgevoegd|bijgesloten
        hoe|waar kan|moet ik ... solliciteren
        zoek|op ... naar? ... een|nieuwe ... baan|werk|uitdaging|stage|betrekking
        ben op zoek naar werk|een
        ik zoek werk
        geïnteresseerd ... in ... functie|vacature|baan
        interesse in|voor ... functie|vacature|baan|positie
        mijn ervaring|werkervaring|vaardigheden|salarisindicatie|achtergrond|kwaliteiten
        jaar ervaring ... als|in|met
        motivatiebrief
        werkzoekende
    """,
    Topic.PITCH: """
        factuur nr|nummer
        bedrag|factuur ... overmaken|voldoen|betalen
        wij vinden|leveren|helpen|bemiddelen ... personeel|kandidaten|bedrijven|vacatures
        bedrijven zoals|als het|de uwe|jullie|u
        zullen we|kunnen ... bellen|afspreken|spreken
        onze klanten
        vanaf <n> per maand
        uitzendbureau|wervingsbureau|recruitmentbureau
        onze factuur
        kwam|ben|stuitte|zag ... uw|jullie|je ... website|site|nieuwsbrief|pagina ... tegen|gestuit
        op uw|jullie|je website|nieuwsbrief|site
        meer|verhoog~|vergroot~|verbeter~|verdubbel~|groei|optimaliseer~ ... uw|jullie|
            je ... omzet|
            verkeer|bereik|verkoop|zichtbaarheid|klanten|bezoekers|website|conversie
        zoekmachineoptimalisatie
        seo
        backlinks|linkbuilding
        gastblog|gastartikel|gesponsord|gesponsorde
        ons|onze bureau|platform|oplossing|oplossingen|diensten|software|tool|product|producten
        gratis|vrijblijvende|vrijblijvend demo|proefperiode|advies|offerte|consult|analyse|gesprek|
            kennismaking
        afspraak|gesprek|belafspraak|demo ... inplannen|plannen|maken|boeken
        minuten ... gesprek|bellen|kennismaking|call
        speciale|exclusieve|tijdelijke aanbieding|korting
        korting
        wij helpen ... bedrijven|u|ondernemers
        samenwerking|partnerschap ... voorstel|met|mogelijk|aangaan|interesse
        lening|krediet snel|zonder|persoonlijk
        bitcoin|crypto|casino|erfenis
        adressenbestand|database kopen|met|van
        leads
        bestel|koop nu|direct
        vanaf|slechts <n> ... maand
        installatie|onderhoud|montage|levering inbegrepen|inclusief
        onze klanten ... besparen|bespaarden|besparing
        bespaar~|besparen ... tot|op|uw|jullie
        terugverdiend|terugverdientijd
        beperkt aantal|beschikbaar
        aanbod|aanbieding|prijs|actie geldig|geldt|tot
        zag|zagen|las|gezien dat ... jullie|u ... zoeken|zoekt|werven|plaatsen
        juiste persoon|contactpersoon
        wie ... inkoop|verantwoordelijk
        vrijblijvend
        onze fee|vergoeding|commissie ... is|bedraagt
        wie|welke ... zal|mag ik ... sturen|voorstellen
        mogen|mag we|ik u|jullie|je ... bellen|tonen|voorstellen
        ontvangt deze ... adres ... openbaar
    """,
    Topic.BULLETIN: """
        bekijk|lees|open ... browser|online
        webversie|onlineversie
        deze week
        in dit nummer|deze
        nieuwe|laatste|actuele vacatures|banen|artikelen|nieuws ... voor|in|op|bij|van
        vacatures voor jou|u
        lees meer|verder
        persbericht
        meld je|u nu aan
        schrijf je nu
        webinar
        alle rechten
    """,
    Topic.PRESS: """
        journalist|journaliste|verslaggever|redacteur
        schrijf|werk|schrijven ... artikel|verhaal|reportage|scriptie|boek|podcast
        interviewen|interview
        persvraag
        krant|radio|podcast|tijdschrift
    """,
    Topic.OBJECTION: """
        klacht
        klagen|beklag over|me
        vacature|advertentie|baan ... jullie|u ... plaatsten|geplaatst|stond|gepubliceerd
        misleidende|valse|nepvacature advertentie|vacature
        in de vorige|laatste nieuwsbrief|editie|nummer|uitgave
    """,
    Topic.ROBOT: """
        ben afwezig|niet op|met verlof|op vakantie|vakantie
        voor vacatures|spoed|dringende ... terecht|contact|wenden
        bericht|mail|aanvraag|vraag ... binnengekomen|ontvangen|geregistreerd ... nummer
        onder nummer <n>
        binnen <n> werkdagen|dagen ... antwoord|reactie
        automatisch|automatische|geautomatiseerd|geautomatiseerde ... antwoord|bericht|mail|email|
            reactie|gegenereerd|ontvangstbevestiging|beantwoord|verzonden|aangemaakt|notificatie
        afwezigheidsbericht
        afwezigheidsmelding
        afwezig
        niet op kantoor|aanwezig
        niet aanwezig
        ontvangstbevestiging
        leesbevestiging
        ben|wegens ... vakantie|verlof|zwangerschapsverlof|ouderschapsverlof ... tot|en|van|met|t
        met vakantie|verlof|zwangerschapsverlof
        tot ... niet bereikbaar|aanwezig|afwezig
        niet meer ... werkzaam|dienst|gelezen|gebruikt|gebruik|actief
        beperkt|beperkte|geen toegang ... mail|email|mailbox
        niet op deze|dit ... antwoorden|reageren|mail|bericht|reageer
        reageer|antwoord niet op
        uw|je|jouw ticket|ticketnummer|aanvraag|zaaknummer|meldingsnummer
        verzoek|ticket|bericht|mail|vraag|aanvraag|melding|email ... ontvangen|geregistreerd|
            aangemaakt|behandeling|toegewezen|geopend|doorgestuurd
        boven deze lijn|regel
        bevestig~ ... mens|afzender|robot
        geen robot
        klik ... afleveren|bezorgen|afgeleverd|verifiëren
        wacht op ... goedkeuring|moderator|moderatie
        mailbox ... niet ... gelezen|gecontroleerd|bemand
    """,
    Topic.ROBOTISH: """
        ticket|ticketnummer|zaak|zaaknummer|melding|aanvraag|verzoek|referentie|
            referentienummer nr? <n>
        bedankt|dank ... voor ... bericht|mail|email|interesse|vraag|contact|reactie|aanvraag
        hebben uw|je|jouw ... ontvangen
        wij hebben uw
        nemen|neem|beantwoorden|beantwoord|reageren|komen|antwoorden ... contact|mogelijk|spoedig|
            terugkomst|terugkeer|werkdagen|terug
        zo snel|spoedig mogelijk
        bij|voor|in spoed|dringende|spoedeisende|dringend|spoedgevallen|urgente
        na mijn terugkomst|terugkeer|vakantie
        ons|onze team|klantenservice|medewerkers|helpdesk|support|afdeling
        werkdagen
        op vakantie
        weer bereikbaar|aanwezig|terug
    """,
}
