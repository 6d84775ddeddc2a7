"""Finnish."""

from __future__ import annotations

from typing import Final

from mailbot.reading.notions.notion import Notion

NOTIONS: Final = {
    Notion.ME: """
        minut minulle minua minun minusta meidät meille meistä minullekin mun mulle itselleni
    """,
    Notion.THEM: """
        hänet hänelle vaimolle miehelle ystävälle ystäväni äidille isälle veljelle siskolle
    """,
    Notion.SEND: "lähett~ lähetä~ kirjoit~ postit~",
    Notion.GET: "saada saan saisin vastaanott~ lukea saisinko voisinko_saada saako",
    Notion.LETTER: "uutiskir~ viest~ sähköpost~ kirje~ tätä näitä tämän",
    Notion.JOBS: "työpaik~ ilmoituks~ työt",
    Notion.LIST: "lista~ postituslista~ listalle listalta",
    Notion.WEEKLY: "joka_viikko viikoittain säännöllisesti jatkossa vastedes",
    Notion.ALSO: "myös minullekin itsekin suoraan",
    Notion.WANT: "haluan haluaisin voisinko voinko voisitteko voitteko haluamme",
    Notion.NEED: "tarvi~ kiinnost~",
    Notion.NOT: "en ei älkää älä emme ette eikä koskaan",
    Notion.MORE: "enää enempää lisää",
    Notion.NO_MORE: "en_enää ei_enää turha tarpeeton",
    Notion.STOP: "lopett~ lopeta~ riittä~ peru~",
    Notion.OFF: "poist~ ottakaa",
    Notion.ADD: "lisät~ lisää laittakaa liittä~",
    Notion.DESTROY: "poist~ tuho~ hävit~ unohta~ pyyhk~",
    Notion.ALL: "kaikki kaiken kaikista täysin mitään",
    Notion.DATA: "tieto~ tiedot tietoja tili",
    Notion.KEEP: "tallen~ säily~ keränneet",
    Notion.AD: "ilmoitus paikka video hakemus",
    Notion.AWAY: """
        lomalla poissa vapaalla matkoilla tavoitettavissa sairauslomalla toimistolta
    """,
    Notion.UNTIL: "asti saakka alkaen",
    Notion.BACK: "palaan palattuani takaisin vasta~ kiireell~",
    Notion.KNOW: "teillä tiedätte",
    Notion.CLOSED: "suljettu kiinni",
    Notion.OFFICE: "toimisto toimistomme",
    Notion.BUT: "mutta",
    Notion.WHY: "miksi",
}
