"""The conventions of Finnish correspondence."""

from mailbot.reading.tongues.tongue import Tongue

# fmt: off
FI = Tongue(
    opens=("ma", "ti", "ke", "to", "pe", "la", "su"),
    wrote=("kirjoitti", "kirjoittaa", "kirjoitti seuraavasti"),
    sender=("lähettäjä", "keneltä"),
    sent=("lähetetty", "päivämäärä", "päiväys", "pvm"),
    to=("vastaanottaja", "kenelle"),
    copy=("kopio", "piilokopio", "vastaus", "vastausosoite"),
    subject=("aihe", "otsikko"),
    original=("alkuperäinen viesti", "alkuperäinen sähköposti"),
    forwarded=(
        "välitetty viesti / fwd.msg", "välitetty viesti", "edelleenlähetetty viesti",
        "forwarded message",
    ),
    begins=("välitetty viesti alkaa", "edelleenlähetetty viesti alkaa", "lähetetty viesti alkaa"),
    reply=("vs", "re", "vast"),
    forward=("vl", "fwd", "ed"),
    closing=(
        "ystävällisin terveisin", "terveisin", "yt", "t", "parhain terveisin", "terveiset",
        "ystävällisesti", "hyvää päivänjatkoa", "lämpimin terveisin", "kunnioittaen", "terv",
        "terkuin", "kiittäen", "parhaat terveiset", "mukavaa päivää", "rakkain terveisin",
    ),
    greeting=("terveisin", "terveiset", "tervehtien", "kunnioittavasti"),
    thanks=(
        "kiitos", "kiitokset", "kiitos paljon", "paljon kiitoksia", "kiitos etukäteen",
        "kiitos jo etukäteen", "kiitti",
    ),
    device=(
        "lähetetty iphone", "lähetetty ipad", "lähetetty android", "lähetetty samsung",
        "lähetetty outlook", "hanki outlook", "lataa outlook", "lähetetty laitteesta",
    ),
    footer=(
        "tämä viesti on luottamuksellinen", "luottamuksel", "ajattele ympäristöä", "ei viruksia",
    ),
    disclaimer=("vastuuvapauslauseke",),
    leave=("peruuta tilaus", "peru tilaus"),
    banner=(
        "ulkoinen sähköposti", "ulkoinen lähettäjä",
        "tämä viesti on tullut organisaation ulkopuolelta",
    ),
    inline=("alla", "sinisellä", "punaisella", "vihreällä", "tekstissä", "rivien välissä"),
    answers=("vastaukset", "vastaukseni"),
    behalf=("pomoni puolesta", "puolesta", "haemme", "etsimme", "meillä", "pomoni", "esimieheni"),
)
