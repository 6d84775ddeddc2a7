"""German."""

from __future__ import annotations

from typing import Final

from mailbot.reading.notions.notion import Notion

NOTIONS: Final = {
    Notion.ME: "mich mir uns mein meine meinem meinen meiner unser unsere ",
    Notion.THEM: """
        ihn ihm frau mann bruder schwester freund freundin kollegin kollege kollegen vater
        mutter sohn tochter chef chefin nachbarin nachbar
    """,
    Notion.SEND: """
        schick~ send~ mail~ schreib~ zuschick~ zusend~ zuzuschick~ zuzusend~ anschreib~
        verschick~ zukommen weiterleit~
    """,
    Notion.GET: """
        bekomm~ erhalt~ erhält~ krieg~ haben lesen empfang~ beziehen hören sehen
    """,
    Notion.LETTER: """
        newsletter rundbrief brief briefe mail mails email emails ausgabe ausgaben post
        infobrief nachrichten rundmail das ihn es zusendungen sendungen mist
    """,
    Notion.JOBS: "jobs stellen stellenangebote angebote",
    Notion.LIST: """
        liste verteiler mailingliste abonnenten empfänger empfängerliste mitlesen leser leserin
        leserinnen
    """,
    Notion.WEEKLY: """
        wöchentlich regelmäßig jede_woche jeden_dienstag ab_jetzt künftig in_zukunft ab_sofort
        immer
    """,
    Notion.ALSO: "auch ebenfalls selbst selber direkt mit_drauf mit_rein dabei",
    Notion.WANT: """
        will möchte moechte würde wollen möchten kann könnt könnte könnten können darf dürfte
        gern gerne hätte wär wäre bitte
    """,
    Notion.NEED: "brauch~ benötig~ interess~ will möchte wollen möchten",
    Notion.NOT: "nicht nichts kein keine keinen keinerlei nie ohne nix",
    Notion.MORE: "mehr länger weitere weiteren weiter",
    Notion.NO_MORE: "nimmer unnötig überflüssig zwecklos sinnlos",
    Notion.STOP: """
        stopp~ aufhör~ aufzuhör~ hört hör beend~ schluss reicht genug einstell~ lasst unterlass~
    """,
    Notion.OFF: """
        streich~ lösch~ entfern~ austrag~ abmeld~ rausnehm~ herausnehm~ raus runter herausnehm~
        auszutrag~ abzumeld~ trägt tragt aus_der_liste von_der_liste aus_dem_verteiler
        vom_verteiler aus_eurer_liste aus_ihrer_liste aus_eurem_verteiler aus_ihrem_verteiler
    """,
    Notion.ADD: """
        aufnehm~ aufzunehm~ setz~ eintrag~ tragt tragen pack~ füg~ anmeld~ meldet dazu drauf
    """,
    Notion.DESTROY: """
        lösch~ vernicht~ entfern~ tilg~ wegwerf~ wegschmeiß~ werft vergess~ vergiss verschwind~
        auslösch~ schredder~
    """,
    Notion.ALL: """
        alles alle sämtliche~ restlos komplett vollständig jede_spur spuren gesamt~ nichts
    """,
    Notion.DATA: """
        daten angaben informationen datensatz konto profil unterlagen personendaten adresse
        mails
    """,
    Notion.KEEP: """
        gespeichert speicher~ aufbewahr~ behalt~ gesammelt übrig bleibt vorliegt vorliegen
    """,
    Notion.AD: """
        anzeige stellenanzeige stelle inserat ausschreibung video film bewerbung
    """,
    Notion.AWAY: """
        urlaub ferien abwesend verreist abwesenheit dienstreise elternzeit mutterschutz krank
        krankenstand fortbildung schulung seminar kur nicht_im_büro nicht_im_haus außer_haus
    """,
    Notion.UNTIL: "bis ab vom",
    Notion.BACK: "zurück wieder rückkehr antwort~ dringend~ melde beantwort~",
    Notion.KNOW: """
        habt wisst wißt hast weißt sie_haben haben_sie sie_wissen liegen liegt
    """,
    Notion.CLOSED: "geschlossen betriebsferien betriebsurlaub",
    Notion.OFFICE: "büro kanzlei praxis firma betrieb wir unternehmen",
    Notion.BUT: "aber doch jedoch",
    Notion.WHY: "warum wieso weshalb",
}
