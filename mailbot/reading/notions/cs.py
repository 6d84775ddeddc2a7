"""Czech."""

from __future__ import annotations

from typing import Final

from mailbot.reading.notions.notion import Notion

NOTIONS: Final = {
    Notion.ME: "mě mne mi můj moje moji mé mých nás nám mnou",
    Notion.THEM: """
        jeho jí jemu manželku manžela kamaráda kamarádku bratra sestru otce matku mámu syna
        dceru kolegu kolegyni
    """,
    Notion.SEND: "posíl~ poslat pošl~ pište zasíl~ neposíl~ nepište psát nezasíl~",
    Notion.GET: "dostáv~ dosta~ odebír~ mít číst",
    Notion.LETTER: "newsletter~ mail~ dopis~ e_mail~ zpráv~ číslo to tohle",
    Notion.JOBS: "nabídky práce pracovní místa inzeráty",
    Notion.LIST: "seznam~ rozesílk~",
    Notion.WEEKLY: "každý_týden pravidelně týdně odteď nadále",
    Notion.ALSO: "taky také rovněž přímo",
    Notion.WANT: "chci chtěl~ můžu mohl~ mohu prosím rád ráda můžete chceme",
    Notion.NEED: "potřeb~ zajím~ nepotřeb~",
    Notion.NOT: """
        ne nechci neposílejte nepište nikdy nic žádné nepotřebuji nepotřebuju nezasílejte nechte
        nemám
    """,
    Notion.MORE: "už dál více již dále další",
    Notion.NO_MORE: "už_ne zbytečné zbytečně",
    Notion.STOP: "přesta~ dost konec skonč~ ukonč~",
    Notion.OFF: "vyřad~ odhlas~ odstra~ vyškrt~ smaž~",
    Notion.ADD: "přid~ zařad~ zapiš~ zapsa~",
    Notion.DESTROY: "smaž~ smaza~ vymaž~ vymaza~ odstra~ znič~ zapomeň~",
    Notion.ALL: "vše všechno všechny veškeré úplně nic",
    Notion.DATA: "údaje data informace účet údajů",
    Notion.KEEP: "uchováv~ ukládá~ uložen~",
    Notion.AD: "inzerát místo nabídka video",
    Notion.AWAY: "dovolen~ nepřítom~",
    Notion.UNTIL: "do od",
    Notion.BACK: "návrat~ vrátím odpovím naléhav~ zpět",
    Notion.KNOW: "máte víte",
    Notion.CLOSED: "zavřeno zavřená uzavřena",
    Notion.OFFICE: "kancelář firma",
    Notion.BUT: "ale",
    Notion.WHY: "proč",
}
