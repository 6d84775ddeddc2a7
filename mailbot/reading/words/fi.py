"""Finnish."""

from __future__ import annotations

from typing import Final

from mailbot.reading.topics import Topic

PHRASES: Final = {
    Topic.COURTESY: """
        hei
        kiitos
        hyvä vastaanottaja
        hyvää päivää|huomenta|iltaa
        terveisin
    """,
    Topic.NEGATION: "ei en älä älkää emme ilman koskaan",
    Topic.FOOTER: """
        peruuttaaksesi|peruaksesi|tilataksesi
        jos ... et ... halua
        saat tämän|tämän ... koska
    """,
    Topic.ERASE: """
        poista~ ... tietoni|kaikki|tiedot|henkilötietoni
        oikeus tulla unohdetuksi
    """,
    Topic.EXPORT: """
        mitä|mitkä ... tietoja|tietoa|tiedot ... minusta|tallennettu
        kopio|kopion ... tiedoistani|tietoni
        mitä ... minusta ... tiedätte|tallennettu
    """,
    Topic.LEAVE: """
        ei enää
        sain|löysin ... töitä|työpaikan|työn ... lähettä~|poist~|lopett~
        ^ peruuta
        ^ peru tilaus~
        ^ poistakaa
        peruuta|peruuttaa|peruuttakaa|peru|perua|perukaa|lopeta|lopettakaa|lopettaa ... tilaus~|
            tilaukseni|uutiskirje~|lähettäminen|viestit
        poistakaa|poista|ottakaa ... minut|meidät|osoitteeni|nimeni ... listalta|postituslistalta|
            pois|jakelusta
        en|emme halua ... enää|saada|vastaanottaa|viestejä|tilata
        älkää|älä lähettäkö|lähetä ... enää|lisää|minulle
        erota ... listalta
    """,
    Topic.JOIN: """
        voinko|voisinko|voisiko|saanko|saisinko ... saada|tilata|liittyä|tämän|uutiskirje~
        ^ tilaan
        ^ tilaus $
        tilaan|tilata|tilaisin|haluan|haluaisin|haluamme|voinko|voisinko|saisinko ... uutiskirje~|
            postituslist~|viestit|tilata|listalle
        lisätkää|lisää|laittakaa|liittäkää ... minut|osoitteeni ... listalle|postituslistalle|
            jakeluun|tilaajaksi
        lähettäkää ... minulle|meille ... uutiskirje~|myös
        haluan|haluaisin ... saada|vastaanottaa ... uutiskirje~|viestit|postia|tämän|nämä|listalta
    """,
    Topic.HELP: """
        keitä|kuka te|ovat|olette|on
        pitääkö|täytyykö|onko ... video|videon|pakollinen|maksaa
        ^ apua $
        ^ ohje $
        ^ ohjeet $
        miten tämä|se|palvelu ... toimii
        miten ... toimii
        miten voin|voi|voimme|saan ... julkaista|ilmoittaa|lähettää|ilmoituksen
        paljonko|mitä ... maksaa
        onko ... ilmainen|ilmaista|maksullinen
        mitä minun|meidän|pitää|täytyy|pitäisi ... kirjoittaa|lähettää|tehdä
        en ymmärrä
        lisätietoja
    """,
    Topic.YES: """
        ^ kyllä
        ^ joo
        ^ vahvistan
        ^ juu
    """,
    Topic.NO: """
        ^ ei $
        ^ ei kiitos
        ^ en kiitos|halua
    """,
    Topic.THANKS: """
        ^ kiitos|kiitokset ... uutiskirje~|paljon|työstä
    """,
    Topic.HIRING: """
        haemme|etsimme|palkkaamme|rekrytoimme
        avoin|avoinna|avoimet työpaikka|paikka|tehtävä|oleva|työpaikat
        työpaikkailmoitus
        työpaikka
    """,
    Topic.FACT: """
        palkka|palkkaa|palkkio|tuntipalkka|kuukausipalkka
        video|videon|videolla
        tulokset|tavoitteet|tavoite|tulos
        nimike|tehtävä|tehtävänimike
        yritys|organisaatio|työnantaja|yhdistys
        etätyö|etänä|hybridi|paikan
        määräaika|hakuaika
        sivutyö|sivutoimi
    """,
    Topic.LABEL: """
        ^ tehtävä|nimike|tehtävänimike|yritys|organisaatio|työnantaja|tavoite|tavoitteet|tulokset|
            palkka|video|paikka|hakuaika|sivutyö
    """,
    Topic.SEEKER: """
        etsin|haen töitä|työtä|työpaikkaa
        ansioluetteloni
        hakemukseni
    """,
    Topic.OBJECTION: """
        valitus
        valittaa
        reklamaatio
    """,
    Topic.ROBOT: """
        olen poissa|lomalla ... asti|saakka|toimistolta
        automaattinen vastaus|viesti|ilmoitus
        automaattivastaus
        poissaoloilmoitus
        poissaoloviesti
        olen ... lomalla|poissa|vapaalla|perhevapaalla
        en ... enää työskentele|ole
        älä|älkää vastaa|vastatko ... tähän
        tikettinne|tikettisi|pyyntösi|viestisi ... vastaanotettu|kirjattu|rekisteröity|luotu
        tapausnumero
    """,
    Topic.ROBOTISH: """
        kiitos viestistä~|viestistäsi|viestistänne|yhteydenotosta~|sähköpostistasi
        kiireellisissä asioissa|tapauksissa
        vastaan|vastaamme|palaan|palaamme ... viestiin|asiaan|mahdollisimman|pian|palattuani
    """,
    Topic.PITCH: """
        autamme ... yrityksiä|teitä
        asiakkaamme|asiakkaidemme
        rekrytointiyritys
    """,
}
