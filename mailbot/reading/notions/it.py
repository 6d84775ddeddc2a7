"""Italian."""

from __future__ import annotations

from typing import Final

from mailbot.reading.notions.notion import Notion

NOTIONS: Final = {
    Notion.ME: """
        mi me mio mia miei mie ci nostro nostra scrivermi mandarmi inviarmi spedirmi
        spedirmeli inviarmi toglietemi mandatemi inviatemi scrivetemi mandarmeli mandarmi
        inviarmela mandarmela anch_io
    """,
    Notion.THEM: """
        lui lei marito moglie amico amica fratello sorella padre madre figlio figlia collega
        vicino vicina
    """,
    Notion.SEND: "mand~ invi~ scriv~ sped~ inoltr~ scriver~ spedir~",
    Notion.GET: "ricev~ ricever~ avere leggere arrivi ottenere",
    Notion.LETTER: """
        newsletter mail email lettera lettere messaggio messaggi bollettino numero numeri la li
        questo queste
    """,
    Notion.JOBS: "offerte annunci lavori posti",
    Notion.LIST: "lista iscritti destinatari elenco mailing lettori lettrici",
    Notion.WEEKLY: """
        ogni_settimana tutte_le_settimane settimanale settimanalmente regolarmente d_ora_in_poi
        ogni_martedì
    """,
    Notion.ALSO: "anche anch direttamente pure",
    Notion.WANT: """
        voglio vorrei vorremmo posso potrei potete potreste può piacerebbe puoi possiamo
    """,
    Notion.NEED: "serv~ occorr~ bisogno interess~ voglio",
    Notion.NOT: "non mai niente nessuno nulla senza nessuna",
    Notion.MORE: "più ulteriori ancora",
    Notion.NO_MORE: "non_più inutile superfluo",
    Notion.STOP: "smett~ smetter~ basta ferm~ finit~ cessa~ stop",
    Notion.OFF: "togli~ cancell~ rimuov~ elimin~ leva~ disiscri~",
    Notion.ADD: "aggiung~ iscriv~ inser~ mett~ includ~ abbona~",
    Notion.DESTROY: "cancell~ elimin~ distrugg~ dimentic~ rimuov~ butta~",
    Notion.ALL: """
        tutto tutti tutte tutta completamente traccia tracce ogni niente nulla totalmente
    """,
    Notion.DATA: "dati informazioni scheda archivi archivio conto profilo",
    Notion.KEEP: "conserv~ tenete salvat~ memorizz~ registrat~ detenete resti rimanga",
    Notion.AD: "annuncio offerta posto video candidatura",
    Notion.AWAY: """
        ferie assente vacanza malattia maternità congedo in_viaggio fuori_ufficio fuori_sede
    """,
    Notion.UNTIL: "fino dal sino partire",
    Notion.BACK: "rientro rispond~ urgen~ torner~ ritorno rientr~",
    Notion.KNOW: "avete sapete possedete",
    Notion.CLOSED: "chiusi chiuso chiusa chiusura",
    Notion.OFFICE: "uffici ufficio azienda studio",
    Notion.WHY: "perché",
}
