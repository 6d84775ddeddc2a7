"""Dutch."""

from __future__ import annotations

from typing import Final

from mailbot.reading.notions.notion import Notion

NOTIONS: Final = {
    Notion.ME: "mij me mijn ons onze ",
    Notion.THEM: """
        hem haar man vrouw vriend vriendin broer zus vader moeder zoon dochter collega buurvrouw
        buurman
    """,
    Notion.SEND: """
        stuur~ sturen gestuurd mail~ schrijf~ schrijven zend~ zenden verstuur~ toestur~ stuurt
        opsturen
    """,
    Notion.GET: "ontvang~ krijg~ hebben lezen",
    Notion.LETTER: """
        nieuwsbrief nieuwsbrieven brief brieven mail mails email emails bericht berichten nummer
        dit deze hem het
    """,
    Notion.JOBS: "vacatures banen jobs",
    Notion.LIST: """
        lijst verzendlijst mailinglijst abonnees maillijst adressenlijst lid lezers
    """,
    Notion.WEEKLY: """
        elke_week iedere_week wekelijks voortaan regelmatig vanaf_nu elke_dinsdag in_het_vervolg
    """,
    Notion.ALSO: "ook zelf rechtstreeks direct eveneens",
    Notion.WANT: "wil willen zou graag mag kan kunnen kunt wilt zouden doe",
    Notion.NEED: "nodig hoef interesse geïnteresseerd wil behoefte hoeft",
    Notion.NOT: "niet niets geen nooit zonder niks",
    Notion.MORE: "meer langer verder",
    Notion.NO_MORE: "niet_meer onnodig overbodig zinloos",
    Notion.STOP: "stop~ ophoud~ hou houd genoeg beëindig~",
    Notion.OFF: "verwijder~ haal~ halen schrap~ eraf af uitschrijv~ afmeld~",
    Notion.ADD: "voeg~ toevoeg~ zet~ zetten inschrijv~ schrijf aanmeld~ opnemen",
    Notion.DESTROY: "verwijder~ wis wissen gewist vernietig~ gooi~ vergeet schrap~",
    Notion.ALL: "alles alle al volledig helemaal spoor niets volkomen",
    Notion.DATA: """
        gegevens informatie account dossier bestanden persoonsgegevens systeem
    """,
    Notion.KEEP: "bewaar~ bewaren bewaard opgeslagen opslaan bijhouden blijft",
    Notion.AD: "vacature advertentie functie baan video filmpje sollicitatie",
    Notion.AWAY: """
        vakantie afwezig verlof ziek zwangerschapsverlof niet_op_kantoor op_reis niet_bereikbaar
    """,
    Notion.UNTIL: "tot vanaf",
    Notion.BACK: "terug terugkomst antwoord~ reageer~ dring~ spoed spoedgevallen weer",
    Notion.KNOW: "hebben hebt heeft weten weet",
    Notion.CLOSED: "gesloten",
    Notion.OFFICE: "kantoor bedrijf wij praktijk",
    Notion.BUT: "maar",
    Notion.WHY: "waarom",
}
