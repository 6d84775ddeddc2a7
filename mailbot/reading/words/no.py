"""Norwegian."""

from __future__ import annotations

from typing import Final

from mailbot.reading.topics import Topic

PHRASES: Final = {
    Topic.COURTESY: """
        hei
        hallo
        takk
        vennlig hilsen
        god dag|morgen|kveld
        vær så snill
    """,
    Topic.NEGATION: "ikke aldri uten ingen",
    Topic.FOOTER: """
        for å melde|avslutte|abonnere
        hvis du ... ønsker|vil ... melde|motta|avslutte|abonnere
        du mottar|får|har denne|mottatt|dette
    """,
    Topic.ERASE: """
        slett|slette|fjern ... mine|alle|alt|all ... opplysninger|personopplysninger|data|meg
        retten til å bli glemt
        sletting av ... opplysninger|data
    """,
    Topic.EXPORT: """
        hvilke|hva ... opplysninger|data|informasjon ... meg|har|lagrer
        kopi av ... opplysninger|data
        hva ... om meg
        innsyn i ... opplysninger|data
    """,
    Topic.LEAVE: """
        fjerne|slette|ta|stryke meg|oss ... listen|lista|nyhetsbrevet|av|fra
        ^ meld ... av
        ^ avmeld
        ^ avmelding
        ^ avslutt
        avmeld|avmelde meg|oss|min
        meld|melde|ta|fjern|stryk|slett meg|oss|min ... av|fra|listen|lista|bort|adresse~|
            nyhetsbrev~
        kan|vil|ønsker|skal|få ... meldes|avmeldes|avmeldt|fjernes av|fra|meg|listen
        vil|ønsker|orker|trenger ... ikke ... motta|ha|få|lenger|mer|flere
        ikke ... motta|ha|få ... flere|lenger|mer
        slutt|slutte ... å sende
        stopp ... med|utsendelsen|nyhetsbrev~
        send|ikke send|ikke ... ikke|mer|flere ... mer|flere|lenger|nyhetsbrev~
        si|avslutt|avslutte opp? ... abonnement~|nyhetsbrev~
    """,
    Topic.JOIN: """
        kan|kunne|vil dere|du ... sette|skrive|legge|melde meg|oss ... på|opp|inn|til
        kan|får jeg|vi ... abonnere|melde
        ^ påmelding
        ^ meld meg|oss på
        meld|melde|sett|skriv|legg|før meg|oss|min ... på|til|opp|listen|lista|inn
        vil|kan|får|gjerne|ønsker ... motta|abonnere|få|ha ... nyhetsbrev~|listen|lista
        send ... meg|oss ... nyhetsbrev~|også
    """,
    Topic.HELP: """
        hvem er|står dere|du|bak
        må man|vi|jeg|det ... video|film|betale|konto
        ^ hjelp $
        hvordan virker|fungerer
        hvordan det|dette|alt virker|fungerer
        hvordan kan|gjør|legger|lyser|utlyser|publiserer jeg|vi|man
        hva koster
        koster det ... noe
        er det ... gratis
        hva skal|må|bør ... jeg|vi|man ... skrive|sende|gjøre
        forstår ikke
        mer informasjon
    """,
    Topic.YES: """
        ^ ja
        ^ gjerne
        ^ bekrefter
    """,
    Topic.NO: """
        ^ nei
    """,
    Topic.THANKS: """
        ^ takk|tusen ... for
    """,
    Topic.FILLED: """
        har funnet|ansatt noen|en|den
        stillingen|jobben|plassen er nå? besatt|tatt
    """,
    Topic.HIRING: """
        treng|trenger vi|ein|en|ei|et
        søkjer|søkast|søkt
        vi søker
        søker ... en|et|ny|deg
        ansetter
        ledig|ledige stilling|jobb|stillinger
        stillingen|stilling
        stillingsannonse
        utlyser
    """,
    Topic.FACT: """
        lønn|lønna|lønnen|månedslønn|honorar|timelønn
        video|film|videoen
        resultater|målet|resultat
        tittel|stilling
        bedrift|virksomhet|organisasjon|arbeidsgiver|forening
        hjemmekontor|hybrid
        frist|søknadsfrist
        bijobb|ekstrajobb
    """,
    Topic.LABEL: """
        ^ stilling|tittel|bedrift|virksomhet|organisasjon|arbeidsgiver|mål|resultater|lønn|video|
            film|sted|frist|søknad|søknadsfrist|bijobb
    """,
    Topic.SEEKER: """
        jeg søker ... jobb|arbeid
        min cv
    """,
    Topic.OBJECTION: """
        klage på
        jeg klager|vil klage
        annonsen|utlysningen ... dere trykte|hadde|publiserte
    """,
    Topic.ROBOT: """
        bortreist|fraværende til|fra|frem
        ved hastesaker|haste|behov
        har|tar|er på? ferie|permisjon til|fra
        automatisk svar|melding|autosvar
        autosvar
        fraværsmelding
        jeg er|har ... ferie|permisjon|fraværende|sykmeldt
        ikke på kontoret|jobb
        jobber|arbeider ikke lenger
        ikke svar på|denne
        din|deres henvendelse|sak ... registrert|mottatt|opprettet
        saksnummer
        begrenset tilgang
    """,
    Topic.ROBOTISH: """
        har sluttet
        takk for ... mail|melding|henvendelse|din|e
        ved hastesaker|haster
        i hastesaker
        kommer|svarer ... tilbake|så|deg|når|innen
    """,
    Topic.PITCH: """
        vi hjelper ... bedrifter|dere
        bedrifter som deres
        våre kunder
        bemanningsbyrå
    """,
}
