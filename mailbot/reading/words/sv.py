"""Swedish."""

from __future__ import annotations

from typing import Final

from mailbot.reading.topics import Topic

PHRASES: Final = {
    Topic.COURTESY: """
        hej
        hejsan
        tack
        vänliga hälsningar
        god dag|morgon|kväll
    """,
    Topic.NEGATION: "inte ej aldrig utan ingen inga",
    Topic.FOOTER: """
        för att avprenumerera|avregistrera|prenumerera
        om du ... vill|önskar ... avsluta|avregistrera|avprenumerera|prenumerera|få
        du får|fick|har detta|fått
    """,
    Topic.ERASE: """
        radera|ta|rensa ... mina|alla|alla|om uppgifter|personuppgifter|data
        rätten|rätt att bli glömd|raderad
        glöm mig
    """,
    Topic.EXPORT: """
        vilka|vad ... uppgifter|data|information ... mig|har|sparar|lagrar
        kopia ... mina|av|på uppgifter|data
        vad ... om mig
        registerutdrag
    """,
    Topic.LEAVE: """
        kan|får sluta skicka|maila|mejla
        ta|stryka|plocka ... bort mig|oss
        ^ avsluta
        ^ avprenumerera
        ^ avregistrera
        ^ avanmäl~
        ^ avbeställ~
        avregistrera|avprenumerera|avanmäl|avanmäla mig|oss|min
        ta|stryk|plocka|radera|tag bort? mig|oss|min ... bort|listan|från|av|utskick~
        kan|vill|skulle|går ... avregistrera|avprenumerera|avanmäla|avsluta|säga ... mig|
            prenumeration~|utskick|upp
        vill ... inte|slippa ... ha|få|längre|mer|fler|era|utskick~
        inte ... ha|få ... fler|längre|mer|era|utskick~|nyhetsbrev~
        sluta ... skicka|mejla|maila
        skicka|mejla|maila inte ... mer|fler|längre|mig
        säga|säg upp ... prenumeration~
    """,
    Topic.JOIN: """
        kan|får|hur jag|man|vi ... prenumerera|anmäla
        ^ prenumerera
        ^ anmäl
        anmäl|anmäla|lägg|sätt|skriv|registrera upp|till? mig|oss|min ... listan|nyhetsbrev~|
            utskick~|upp
        anmäl|anmäla|sätt|lägg mig|oss ... till|listan|upp|på
        vill|skulle|kan|får|gärna ... prenumerera|få|ha|anmäla ... nyhetsbrev~|utskick~|brevet|
            listan
        vill|skulle|kan|får|gärna ... prenumerera
        skicka ... mig|oss ... nyhetsbrev~|också|utskick~
    """,
    Topic.HELP: """
        vilka|vem är ni|du
        måste man|vi|jag|det ... video|film|betala|konto
        ^ hjälp $
        hur fungerar|funkar
        hur det|detta|allt|ni fungerar|funkar
        hur gör|lägger|annonserar|publicerar|skickar|kan jag|man|vi
        vad kostar
        kostar det|detta ... något
        är det ... gratis
        vad ska|måste|behöver ... jag|vi|man ... skriva|skicka|göra
        vilka är ... villkor~|regler~
        förstår inte
        mer information
    """,
    Topic.YES: """
        ^ ja
        ^ japp
        ^ jajamän
        ^ gärna
        ^ absolut
        ^ bekräftar
    """,
    Topic.NO: """
        ^ nej
    """,
    Topic.THANKS: """
        ^ tack|tusen ... för
        bra|härligt jobbat|nyhetsbrev
    """,
    Topic.FILLED: """
        har hittat|anställt|rekryterat någon|en|rätt
        tjänsten|jobbet|platsen är|blev nu? tillsatt|besatt
    """,
    Topic.HIRING: """
        vi söker
        söker ... en|ett|ny|dig|någon
        anställer
        ledig|ledigt|lediga tjänst|jobb|tjänster
        tjänsten|tjänst
        platsannons
        jobbannons
        rekryterar
    """,
    Topic.FACT: """
        lön|lönen|månadslön|arvode|timlön
        video|film|videon|filmen
        resultat|målet
        titel|tjänst
        företag|organisation|arbetsgivare|förening
        distans|hybrid|plats
        deadline|ansökan
        bisyssla|extrajobb
    """,
    Topic.LABEL: """
        ^ tjänst|roll|titel|befattning|företag|organisation|arbetsgivare|mål|resultat|lön|video|
            film|plats|ort|deadline|ansökan|bisyssla
    """,
    Topic.SEEKER: """
        jag söker ... jobb|arbete|tjänst
        mitt cv
        mitt personliga brev
    """,
    Topic.OBJECTION: """
        klagomål
        klaga på
        annonsen|jobbet ... ni publicerade|la|lade|hade
    """,
    Topic.ROBOT: """
        har|är semester|föräldraledig|ledig|tjänstledig till|från|fram
        automatiskt|autosvar svar|meddelande
        autosvar
        automatsvar
        frånvaromeddelande
        jag är|på ... semester|föräldraledig|tjänsteresa|frånvarande|sjukskriven
        inte ... på kontoret|plats ... till|förrän
        arbetar|jobbar inte längre|kvar
        svara inte på|detta
        ditt|ert ärende ... registrer~|mottag~|skapat
        ärendenummer
        begränsad tillgång
    """,
    Topic.ROBOTISH: """
        tack för ... mejl|mail|meddelande|ditt|din|ert
        vid brådskande
        återkommer|svarar ... så|till|snart|när|inom
        i brådskande ärenden
    """,
    Topic.PITCH: """
        vi hjälper|hjälpt ... företag|er|rekrytera
        företag som|likt ert
        våra kunder
        bemanning|rekryteringsbyrå|rekryteringsföretag
        boka ... möte|demo|samtal
    """,
}
