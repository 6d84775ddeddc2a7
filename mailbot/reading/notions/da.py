"""Danish."""

from __future__ import annotations

from typing import Final

from mailbot.reading.notions.notion import Notion

NOTIONS: Final = {
    Notion.ME: "mig min mit mine os vores ",
    Notion.THEM: """
        ham hende mand kone ven veninde bror søster far mor søn datter kollega nabo
    """,
    Notion.SEND: "send~ mail~ skriv~",
    Notion.GET: "få får modtag~ læse have",
    Notion.LETTER: """
        nyhedsbrev nyhedsbrevet brev mail mails mailen udsendelser beskeder det dette
    """,
    Notion.JOBS: "job jobs stillinger opslag",
    Notion.LIST: "listen maillisten mailingliste modtagerliste læsere",
    Notion.WEEKLY: "hver_uge ugentligt regelmæssigt fremover fra_nu_af",
    Notion.ALSO: "også selv direkte",
    Notion.WANT: "vil ville kan må gerne ønsker kunne",
    Notion.NEED: "behøv~ brug interess~ ønsker",
    Notion.NOT: "ikke ingen aldrig intet uden",
    Notion.MORE: "mere længere flere",
    Notion.NO_MORE: "ikke_længere unødvendigt",
    Notion.STOP: "stop~ hold nok ophør~",
    Notion.OFF: "fjern~ slet~ afmeld~ frameld~",
    Notion.ADD: "tilføj~ skriv_op sæt tilmeld~ sætte",
    Notion.DESTROY: "slet~ fjern~ destruer~ glem~ udslet~",
    Notion.ALL: "alt alle fuldstændig spor intet helt",
    Notion.DATA: "oplysninger data konto informationer personoplysninger",
    Notion.KEEP: "gemt gemmer opbevarer",
    Notion.AD: "annonce opslaget stilling stillingen video film ansøgning",
    Notion.AWAY: "ferie bortrejst fraværende orlov barsel syg",
    Notion.UNTIL: "til fra",
    Notion.BACK: "tilbage igen svar~ hastende haster vender",
    Notion.KNOW: "har ved",
    Notion.CLOSED: "lukket",
    Notion.OFFICE: "kontoret vi",
    Notion.BUT: "men",
    Notion.WHY: "hvorfor",
}
