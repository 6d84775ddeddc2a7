"""The conventions of Swedish correspondence."""

from mailbot.reading.tongues.tongue import Tongue

# fmt: off
SV = Tongue(
    opens=("den", "på", "vid"),
    wrote=("skrev", "skriver", "har skrivit"),
    sender=("från", "avsändare"),
    sent=("skickat", "datum", "skickades", "skickad"),
    to=("till", "mottagare"),
    copy=("kopia", "kopia till", "prioritet", "svara till"),
    subject=("ämne",),
    original=("ursprungligt meddelande", "originalmeddelande", "ursprungsmeddelande"),
    forwarded=(
        "vidarebefordrat meddelande", "forwarded message", "vidarebefordrat mail",
        "vidarebefordrat brev",
    ),
    begins=(
        "vidarebefordrat mejl", "vidarebefordrat meddelande", "börja vidarebefordrat mejl",
        "vidarebefordrat brev", "början på vidarebefordrat brev", "påbörjat vidarebefordrat brev",
    ),
    reply=("sv", "re"),
    forward=("vb", "vs", "vidarebefordrat"),
    closing=(
        "med vänliga hälsningar", "med vänlig hälsning", "vänliga hälsningar", "vänlig hälsning",
        "hälsningar", "hälsning", "mvh", "bästa hälsningar", "varma hälsningar",
        "med bästa hälsningar", "kram", "allt gott", "vänligen", "hälsar", "tack och hälsningar",
        "vi hörs", "ha det bra", "hälsn", "vh", "många hälsningar", "med hälsning",
    ),
    greeting=("hälsning", "hälsningar", "hälsn"),
    thanks=(
        "tack", "tack så mycket", "stort tack", "tack på förhand", "tusen tack", "många tack",
        "tackar", "trevlig helg", "ha en bra dag",
    ),
    device=(
        "skickat från", "skickat med", "skickat via", "skaffa outlook för", "hämta outlook för",
        "skickades från",
    ),
    footer=(
        "detta meddelande är konfidentiellt", "konfidentiell", "inte är avsedd mottagare",
        "tänk på miljön", "virusfri", "personuppgifter",
    ),
    disclaimer=("sekretess", "ansvarsfriskrivning"),
    leave=("avprenumerera", "avregistrera", "avsluta prenumeration"),
    banner=(
        "externt mejl", "extern avsändare", "detta e-postmeddelande kommer från",
        "externt meddelande",
    ),
    inline=(
        "nedan", "i blått", "i rött", "i grönt", "i texten", "mellan raderna", "under frågorna",
    ),
    answers=("svar", "svaren", "svarat"),
    behalf=(
        "åt min chef", "på uppdrag av", "vi söker", "vår annons", "min chef", "hos oss", "vår vd",
    ),
)
