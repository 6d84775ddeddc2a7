"""The conventions of Dutch correspondence."""

from mailbot.reading.tongues.tongue import Tongue

# fmt: off
NL = Tongue(
    opens=("op", "quoting", "citeren"),
    wrote=("schreef", "schreven", "geschreven", "het volgende geschreven"),
    quoting=("citeren van", "citaat van"),
    sender=("van", "afzender"),
    sent=("verzonden", "datum", "verstuurd"),
    to=("aan", "ontvanger"),
    copy=("cc", "kopie", "bijlagen", "antwoord aan"),
    subject=("onderwerp",),
    original=(
        "oorspronkelijk bericht", "oorspronkelijke bericht", "origineel bericht",
        "originele bericht",
    ),
    forwarded=(
        "doorgestuurd bericht", "doorgestuurde bericht", "doorgezonden bericht",
        "forwarded message", "doorgestuurd door",
    ),
    begins=("begin doorgestuurd bericht", "begin van doorgestuurd bericht"),
    reply=("antw", "re", "betr"),
    forward=("fw", "doorst", "fwd", "doorg"),
    closing=(
        "met vriendelijke groet", "met vriendelijke groeten", "vriendelijke groet",
        "vriendelijke groeten", "groeten", "groet", "groetjes", "hartelijke groet",
        "hartelijke groeten", "met hartelijke groet", "mvg", "met groet", "hoogachtend", "gr",
        "veel groeten", "liefs", "tot ziens", "beste groet", "beste groeten", "vr gr", "vr. gr",
        "alvast bedankt en groet", "bedankt en groet", "warme groet", "met warme groet", "grtz",
        "xx", "tot gauw", "tot snel", "hou je taai", "fijne dag",
        "hartelijks", "alle goeds", "veel liefs", "dikke kus",
    ),
    greeting=("groet", "groeten", "groetjes", "groetjens", "hoogachtend", "hartelijks"),
    office=("team", "redactie", "directie", "bestuur", "secretariaat", "personeelszaken"),
    the=("het", "de", "je", "uw"),
    thanks=(
        "bedankt", "dank", "hartelijk dank", "alvast bedankt", "dank je", "dank je wel", "dank u",
        "dank u wel", "dankjewel", "met dank", "veel dank", "alvast dank", "fijne dag",
        "fijn weekend",
        "duizendmaal dank", "hartstikke bedankt",
    ),
    device=(
        "verzonden vanaf mijn", "verzonden met", "verstuurd vanuit", "verstuurd vanaf",
        "verzonden vanaf", "verstuurd met", "verstuurd via", "verzonden via", "outlook voor",
        "download outlook", "verzonden vanuit",
    ),
    excuse=("typefout", "tikfout", "beknopt", "spelfout", "kortheid"),
    postscript=(
        "ps", "p s", "pps", "nb", "n b", "o ja", "oh ja", "trouwens", "nog iets", "nog één ding",
        "vergeten", "bijna vergeten", "naschrift",
    ),
    person=("ik", "u", "jij", "je", "jullie", "mij", "mijn", "graag"),
    footer=(
        "dit bericht kan vertrouwelijke", "vertrouwelijk", "niet de beoogde ontvanger",
        "niet de geadresseerde", "ten onrechte ontvangen", "denk aan het milieu", "virusvrij",
        "disclaimer",
        "voordat u deze e-mail", "print deze e-mail", "u ontvangt deze e-mail omdat",
        "je ontvangt deze mail omdat",
    ),
    disclaimer=("vertrouwelijkheidsverklaring", "juridische kennisgeving"),
    leave=("uitschrijven", "afmelden"),
    banner=(
        "externe e-mail", "externe afzender", "deze e-mail is afkomstig van buiten",
        "dit bericht komt van buiten", "let op: deze e-mail",
    ),
    inline=(
        "hieronder", "in het blauw", "in blauw", "in rood", "in groen", "tussen de regels",
        "in de tekst", "onder de vragen",
    ),
    answers=("antwoorden", "beantwoord"),
    behalf=(
        "voor mijn baas", "namens", "wij zoeken", "we zoeken", "onze vacature", "bij ons",
        "mijn baas", "mijn chef", "onze directeur", "mijn leidinggevende",
    ),
)
