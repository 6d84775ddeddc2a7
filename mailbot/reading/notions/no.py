"""Norwegian."""

from __future__ import annotations

from typing import Final

from mailbot.reading.notions.notion import Notion

NOTIONS: Final = {
    Notion.ME: "meg min mitt mine oss vår ",
    Notion.THEM: """
        ham henne mann kone venn venninne bror søster far mor sønn datter kollega nabo
    """,
    Notion.SEND: "send~ mail~ skriv~",
    Notion.GET: "få får motta~ lese ha",
    Notion.LETTER: """
        nyhetsbrev nyhetsbrevet brev epost e_post mail mailer utsendelser meldinger det dette
    """,
    Notion.JOBS: "jobber jobbene jobb stillinger utlysninger",
    Notion.LIST: "listen lista epostlisten mottakerlisten lesere",
    Notion.WEEKLY: "hver_uke ukentlig regelmessig fremover heretter fra_nå_av",
    Notion.ALSO: "også selv direkte",
    Notion.WANT: "vil ville kan gjerne ønsker kunne får",
    Notion.NEED: "trenger behov interess~ ønsker",
    Notion.NOT: "ikke ingen aldri ingenting uten",
    Notion.MORE: "mer lenger lengre flere",
    Notion.NO_MORE: "ikke_lenger unødvendig",
    Notion.STOP: "stopp~ slutt~ nok opphør~",
    Notion.OFF: "fjern~ slett~ stryk meld_av avmeld~",
    Notion.ADD: "legg sett meld_på skriv_opp sette",
    Notion.DESTROY: "slett~ fjern~ makuler~ glem~",
    Notion.ALL: "alt alle fullstendig spor ingenting helt",
    Notion.DATA: "opplysninger data konto informasjon personopplysninger",
    Notion.KEEP: "lagret lagrer oppbevarer",
    Notion.AD: "annonse annonsen stilling stillingen video film søknad",
    Notion.AWAY: "ferie bortreist fraværende permisjon sykmeldt",
    Notion.UNTIL: "til fra",
    Notion.BACK: "tilbake igjen svar~ haster hastesaker hastende",
    Notion.KNOW: "har vet",
    Notion.CLOSED: "stengt",
    Notion.OFFICE: "kontoret vi",
    Notion.BUT: "men",
    Notion.WHY: "hvorfor",
}
