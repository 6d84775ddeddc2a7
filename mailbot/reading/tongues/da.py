"""The conventions of Danish correspondence."""

from mailbot.reading.tongues.tongue import Tongue

# fmt: off
DA = Tongue(
    opens=("den", "på", "man", "tir", "ons", "tor", "fre", "lør", "søn"),
    wrote=("skrev", "skriver", "har skrevet"),
    sender=("fra", "afsender"),
    sent=("sendt", "dato", "sendt den"),
    to=("til", "modtager"),
    copy=("cc", "kopi", "svar til"),
    subject=("emne",),
    original=(
        "oprindelig meddelelse", "original meddelelse", "oprindelig besked", "oprindelig e-mail",
        "oprindelig mail", "oprindelig meddelse",
    ),
    forwarded=(
        "videresendt meddelelse", "videresendt besked", "forwarded message", "videresendt mail",
    ),
    begins=(
        "start på videresendt besked", "start på videresendt meddelelse",
        "begyndelsen på videresendt besked",
    ),
    reply=("sv", "re"),
    forward=("vs", "vb", "fwd"),
    closing=(
        "med venlig hilsen", "venlig hilsen", "med venlige hilsner", "venlige hilsner", "hilsen",
        "mange hilsner", "mvh", "vh", "kh", "kærlig hilsen", "de bedste hilsner", "bedste hilsner",
        "bedste hilsen", "hilsner", "med hilsen", "tak og hilsen", "de bedste hilsener", "dbh",
        "rigtig god dag", "god dag",
    ),
    greeting=("hilsen", "hilsner", "hilsener"),
    thanks=("tak", "mange tak", "tusind tak", "på forhånd tak", "tak for hjælpen", "god weekend"),
    device=(
        "sendt fra", "sendt med", "sendt via", "hent outlook til", "få outlook til", "hent outlook",
    ),
    footer=(
        "denne e-mail er fortrolig", "fortrolig", "ikke er den rette modtager", "tænk på miljøet",
        "virusfri",
    ),
    disclaimer=("fortrolighed", "ansvarsfraskrivelse"),
    leave=("afmeld", "frameld", "afmeld nyhedsbrev"),
    banner=(
        "ekstern mail", "ekstern afsender", "denne e-mail kommer fra en ekstern",
        "denne mail kommer udefra",
    ),
    inline=(
        "nedenfor", "med blåt", "i blå", "med rødt", "i teksten", "mellem linjerne", "herunder",
    ),
    answers=("svar", "svarene", "svaret"),
    behalf=("for min chef", "på vegne af", "vi søger", "vores stilling", "min chef", "hos os"),
)
