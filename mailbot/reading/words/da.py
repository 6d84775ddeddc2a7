"""Danish."""

from __future__ import annotations

from typing import Final

from mailbot.reading.topics import Topic

PHRASES: Final = {
    Topic.COURTESY: """
        hej
        mange tak
        på forhånd tak
        goddag
        venlig hilsen
        kære alle
    """,
    Topic.NEGATION: "ikke aldrig uden ingen",
    Topic.FOOTER: """
        for at afmelde|framelde|tilmelde
        hvis du ... ønsker|vil ... afmelde|framelde|modtage|tilmelde
        du modtager|har denne|modtaget
    """,
    Topic.ERASE: """
        slet|slette|fjern ... mine|alle|alt ... oplysninger|data|persondata|mig
        retten til at blive glemt
        sletning af ... oplysninger|data
    """,
    Topic.EXPORT: """
        hvilke ... oplysninger|data ... mig|har|gemmer|opbevarer
        kopi af ... oplysninger|data
        hvad ... om mig
        indsigt i ... oplysninger|data
    """,
    Topic.LEAVE: """
        må|kan gerne stoppe|slutte
        fået|fundet|har job|arbejde ... stoppe|stop|fjern
        venlig|bedes|bede|må at|om ... fjerne|slette|afmelde|framelde ... mig|os|min|listen
        fjerne|slette|tage ... mig|os ... listen|nyhedsbrevet|maillisten
        ^ afmeld
        ^ afmelding
        ^ frameld
        ^ framelding
        afmeld|afmelde|frameld|framelde mig|os|min|mit
        fjern|slet|tag|meld|tage|melde mig|os|min ... fra|af|listen|nyhedsbrev~|adresse
        kan|vil|vi|skal|må|gerne ... afmelde|framelde|afmeldes|frameldes|afmeldt|frameldt
        vil|ønsker|gider ... ikke ... modtage|have|få|længere|mere|flere
        ikke ... modtage|have|få ... flere|længere|mere
        stop ... med at sende
        send ... ikke ... mere|flere|længere
        opsige|opsig ... abonnement~
    """,
    Topic.JOIN: """
        kan|kunne|vil du|i ... sætte|skrive|føje|tilføje mig|os ... på|op|til
        kan|må jeg|vi ... abonnere|tilmelde
        ^ tilmeld
        ^ tilmelding
        tilmeld|tilmelde|skriv|sæt|føj|tilføj|optag mig|os|min ... på|til|op|listen
        vil|kan|må|gerne ... modtage|tilmelde|tilmeldes|abonnere|have|få ... nyhedsbrev~|mails|
            listen
        send ... mig|os ... nyhedsbrev~|også
    """,
    Topic.HELP: """
        hvem er|står i|du|bag
        skal|må man|vi|jag|der ... video|film|betale|konto
        ^ hjælp $
        hvordan virker|fungerer
        hvordan det|dette|alt virker|fungerer
        hvordan kan|gør|slår|lægger|indrykker|opslår jeg|vi|man
        hvad koster
        koster det ... noget
        er det ... gratis
        hvad skal|må|bør ... jeg|vi|man ... skrive|sende|gøre
        forstår ikke
        mere information
    """,
    Topic.YES: """
        ^ ja
        ^ gerne
        ^ bekræfter
    """,
    Topic.NO: """
        ^ nej
    """,
    Topic.THANKS: """
        ^ tak|tusind ... for
    """,
    Topic.FILLED: """
        har fundet|ansat nogen|en|den
        stillingen|jobbet|pladsen er nu? besat|optaget
    """,
    Topic.HIRING: """
        vi søger
        søger ... en|et|ny|dig
        ansætter
        ledig|ledigt|ledige stilling|job|stillinger
        stillingen|stilling
        jobopslag
        stillingsopslag
    """,
    Topic.FACT: """
        løn|lønnen|månedsløn|honorar|timeløn
        video|film|videoen
        resultater|målet|resultat
        titel|stilling
        virksomhed|organisation|arbejdsgiver|forening
        hjemmefra|hybrid
        frist|ansøgningsfrist
        bijob
    """,
    Topic.LABEL: """
        ^ stilling|titel|virksomhed|organisation|arbejdsgiver|mål|resultater|løn|video|film|sted|
            frist|ansøgning|ansøgningsfrist|bijob
    """,
    Topic.SEEKER: """
        jeg søger ... job|arbejde
        mit cv
    """,
    Topic.OBJECTION: """
        klage over
        jeg klager|vil klage
        opslaget|annoncen ... i bragte|havde|trykte
    """,
    Topic.ROBOT: """
        holder|har|på ferie til|fra
        holder|har|er på? ferie|barsel til|fra
        automatisk svar|besked|autosvar
        autosvar
        jeg er|holder ... ferie|barsel|orlov|fraværende|sygemeldt
        ikke på kontoret|arbejde
        arbejder ikke længere
        svar ikke på
        din|jeres henvendelse|sag ... registreret|modtaget|oprettet
        sagsnummer
        begrænset adgang
    """,
    Topic.ROBOTISH: """
        er|har fratrådt|stoppet
        tak for ... mail|besked|henvendelse|din
        i hastende tilfælde|sager
        ved hastende
        vender|svarer ... tilbage|snarest|dig|når|inden
    """,
    Topic.PITCH: """
        vi hjælper ... virksomheder|jer
        virksomheder som jeres
        vores kunder
        book ... møde|demo|samtale
    """,
}
