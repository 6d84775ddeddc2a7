"""The conventions of Czech correspondence."""

from mailbot.reading.tongues.tongue import Tongue

# fmt: off
CS = Tongue(
    opens=("dne", "po", "út", "st", "čt", "pá", "so", "ne"),
    wrote=("napsal", "napsala", "napsal(a)", "píše", "napsal/a", "odesílatel"),
    sender=("od", "odesílatel"),
    sent=("odesláno", "datum", "odesláno dne", "posláno"),
    to=("komu", "pro", "příjemce"),
    copy=("kopie", "skrytá kopie", "odpověď na"),
    subject=("předmět", "věc"),
    original=("původní zpráva", "původní e-mail", "původní zprava", "originální zpráva"),
    forwarded=("přeposlaná zpráva", "předaná zpráva", "forwarded message", "přeposlaný e-mail"),
    begins=("začátek přeposílané zprávy", "přeposlaná zpráva", "začátek přesměrované zprávy"),
    reply=("re", "odp"),
    forward=("fw", "fwd", "přep"),
    closing=(
        "s pozdravem", "s přátelským pozdravem", "hezký den", "s úctou", "zdraví",
        "přeji hezký den", "s přáním hezkého dne", "pěkný den", "mějte se", "měj se", "srdečně",
        "děkuji a přeji hezký den", "zdravím", "s přáním pěkného dne", "děkuji, s pozdravem",
        "srdečně zdraví", "hezký zbytek dne",
    ),
    greeting=("pozdravem", "pozdrav", "pozdravy", "úctou", "zdravím"),
    thanks=(
        "děkuji", "děkujeme", "díky", "předem děkuji", "děkuji předem", "moc děkuji", "díky moc",
    ),
    device=(
        "odesláno z", "posláno z", "získat outlook pro", "získejte outlook", "odesláno pomocí",
        "odesláno přes", "stáhnout outlook",
    ),
    footer=("tato zpráva je důvěrná", "důvěrn", "myslete na životní prostředí", "bez virů"),
    disclaimer=("upozornění", "důvěrné"),
    leave=("odhlásit", "odhlášení odběru", "zrušit odběr"),
    banner=(
        "externí e-mail", "externí odesílatel", "tento e-mail pochází z vnějšku", "externí zpráva",
    ),
    inline=("níže", "modře", "červeně", "zeleně", "v textu", "mezi řádky", "pod otázkami"),
    answers=("odpovědi",),
    behalf=("za mého šéfa", "jménem", "hledáme", "naše nabídka", "můj šéf", "moje šéfová", "u nás"),
)
