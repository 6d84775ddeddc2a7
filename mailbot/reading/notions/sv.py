"""Swedish."""

from __future__ import annotations

from typing import Final

from mailbot.reading.notions.notion import Notion

NOTIONS: Final = {
    Notion.ME: "mig mej min mitt mina oss vår vårt ",
    Notion.THEM: """
        honom henne man fru vän väninna bror syster pappa mamma far mor son dotter kollega
        granne
    """,
    Notion.SEND: "skicka~ mejla~ maila~ skriv~ sänd~",
    Notion.GET: "få fick får läsa ha motta",
    Notion.LETTER: """
        nyhetsbrev nyhetsbrevet brev brevet mejl mail utskick utskicken meddelanden det den
        detta
    """,
    Notion.JOBS: "jobb jobben annonser lediga",
    Notion.LIST: """
        listan lista sändlistan mejllistan sändlista utskickslistan mejllista läsare
    """,
    Notion.WEEKLY: "varje_vecka regelbundet i_fortsättningen framöver hädanefter",
    Notion.ALSO: "också själv direkt även",
    Notion.WANT: "vill skulle kan får gärna önskar kunde",
    Notion.NEED: "behöv~ intress~ vill",
    Notion.NOT: "inte ej inga ingen aldrig inget utan",
    Notion.MORE: "mer mera längre fler",
    Notion.NO_MORE: "inte_längre onödigt",
    Notion.STOP: "sluta~ stopp~ nog upphör~",
    Notion.OFF: "stryk ta_bort avregistrer~ avanmäl~ plocka_bort avprenumerer~",
    Notion.ADD: "lägg sätt skriv_upp anmäl lägga sätta",
    Notion.DESTROY: "radera~ ta_bort förstör~ glöm~ utplåna~ släng~",
    Notion.ALL: "allt alla fullständigt spår helt inget",
    Notion.DATA: "uppgifter information data konto personuppgifter",
    Notion.KEEP: "sparat sparar lagrar lagrat spara finns",
    Notion.AD: "annons annonsen tjänst tjänsten video film ansökan",
    Notion.AWAY: """
        semester bortrest frånvarande ledig föräldraledig sjukskriven tjänsteresa
    """,
    Notion.UNTIL: "till från tom",
    Notion.BACK: "tillbaka åter svara~ brådskande akuta återkommer",
    Notion.KNOW: "ni_har ni_vet har vet",
    Notion.CLOSED: "stängt stängd",
    Notion.OFFICE: "kontoret vi företaget",
    Notion.BUT: "men",
    Notion.WHY: "varför",
}
