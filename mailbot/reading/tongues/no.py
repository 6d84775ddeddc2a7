"""The conventions of Norwegian correspondence."""

from mailbot.reading.tongues.tongue import Tongue

# fmt: off
NO = Tongue(
    opens=("den", "på", "man", "tir", "ons", "tor", "fre", "lør", "søn"),
    wrote=("skrev", "skriver", "har skrevet"),
    sender=("fra", "avsender"),
    sent=("sendt", "dato"),
    to=("til", "mottaker"),
    copy=("kopi", "kopi til", "svar til"),
    subject=("emne",),
    original=("opprinnelig melding", "original melding", "opprinnelig e-post"),
    forwarded=("videresendt melding", "forwarded message", "videresendt e-post"),
    begins=(
        "start på videresendt melding", "begynnelse på videresendt melding", "videresendt melding",
    ),
    reply=("sv", "re"),
    forward=("vs", "vb", "fwd", "videresend"),
    closing=(
        "med vennlig hilsen", "vennlig hilsen", "med vennlige hilsener", "hilsen", "mvh", "vh",
        "beste hilsen", "med hilsen", "ha det bra", "hilsen fra", "klem", "med beste hilsen",
        "varm hilsen", "takk og hilsen", "ha en fin dag", "de beste hilsener", "mange hilsener",
        "helsing", "med helsing", "vennleg helsing", "beste helsing",
    ),
    greeting=("hilsen", "hilsener", "helsing", "helsingar", "hilsning"),
    thanks=("takk", "tusen takk", "mange takk", "på forhånd takk", "takk skal du ha", "god helg"),
    device=(
        "sendt fra", "sendt med", "sendt via", "få outlook for", "hent outlook for",
        "last ned outlook",
    ),
    footer=(
        "denne meldingen er konfidensiell", "konfidensiel", "ikke er rett mottaker",
        "tenk på miljøet", "virusfri",
    ),
    disclaimer=("ansvarsfraskrivelse", "konfidensialitet"),
    leave=("meld deg av", "avmelding", "avslutt abonnement"),
    banner=("ekstern e-post", "ekstern avsender", "denne e-posten kommer fra"),
    inline=("nedenfor", "i blått", "i rødt", "i grønt", "under", "i teksten", "mellom linjene"),
    answers=("svar", "svarene", "svart"),
    behalf=(
        "for sjefen min", "på vegne av", "vi søker", "vi ser etter", "vår stilling", "sjefen min",
        "hos oss",
    ),
)
