"""The conventions of German correspondence."""

from mailbot.reading.tongues.tongue import Tongue

# fmt: off
DE = Tongue(
    opens=("am", "von", "zitat von", "an", "um"),
    wrote=("schrieb", "schrieben", "geschrieben", "schreibt", "hat geschrieben"),
    quoting=("zitat von",),
    sender=("von", "absender"),
    sent=("gesendet", "datum", "gesendet am", "verschickt"),
    to=("an", "empfänger"),
    copy=("kopie", "antwort an", "priorität", "anlagen", "cc", "kopie (cc)"),
    subject=("betreff",),
    original=(
        "ursprüngliche nachricht", "originalnachricht", "original-nachricht", "originalmail",
        "ursprüngl. nachricht", "ursprüngliche mail", "urspr. nachricht",
        "antwort nachricht", "antwortnachricht",
    ),
    original_by=("original message processed by david",),
    forwarded=("weitergeleitete nachricht", "weitergeleitet von", "weitergeleitete mail"),
    begins=(
        "anfang der weitergeleiteten nachricht", "anfang der weitergeleiteten e-mail",
        "beginn der weitergeleiteten nachricht",
    ),
    reply=("aw", "antw", "antwort"),
    forward=("wg", "weitergeleitet"),
    closing=(
        "mit freundlichen grüßen", "mit freundlichen gruessen", "mit freundlichen grüssen",
        "mit freundlichem gruß", "mit freundlichem gruss", "freundliche grüße",
        "freundliche grüsse", "mit besten grüßen", "mit bestem gruß", "beste grüße", "beste grüsse",
        "viele grüße", "viele grüsse", "liebe grüße", "liebe grüsse", "herzliche grüße",
        "herzliche grüsse", "herzlichst", "schöne grüße", "sonnige grüße", "lieben gruß",
        "lieber gruß", "lieber gruss", "besten gruß", "gruß", "gruss", "grüße", "grüsse", "mfg",
        "lg", "vg", "bg", "hochachtungsvoll", "ihr", "ihre", "euer", "eure", "dein", "deine",
        "viele liebe grüße", "bis bald", "mit herzlichen grüßen", "mit vielen grüßen",
        "vielen dank und viele grüße", "vielen dank und beste grüße", "danke und viele grüße",
        "danke und liebe grüße", "danke und gruß", "servus", "vielen dank und freundliche grüße",
        "vielen dank und liebe grüße", "beste wünsche", "danke und beste grüße",
        "freundlicher gruß", "freundlichen gruß", "ganz liebe grüße",
        "toi toi toi", "pfiat enk", "pfiat di", "pfiat euch", "pfiat eich", "servus beinand",
        "bis dann", "bis denne", "mach's gut", "glück auf", "mit herzlichem gruß",
        "mit lieben grüßen", "schönen gruß", "mit kollegialen grüßen",
    ),
    greeting=(
        "gruß", "grüße", "gruss", "grüsse", "gruesse", "grüßen", "grüssen", "gruessen", "gruße",
        "hochachtung", "hochachtungsvoll", "herzlichst",
    ),
    office=(
        "team", "vorstand", "leitung", "geschäftsleitung", "geschäftsführung", "redaktion",
        "personalabteilung", "verwaltung",
    ),
    the=("das", "die", "der", "ihr", "euer"),
    thanks=(
        "danke", "vielen dank", "besten dank", "herzlichen dank", "danke schön", "dankeschön",
        "danke im voraus", "vielen dank im voraus", "danke und tschüss", "merci",
        "schönen tag noch", "schönes wochenende",
        "merci vielmal", "merci vielmals", "merci viumau", "merci villmol", "tausend dank",
        "danke euch", "ich danke ihnen", "ich danke euch",
    ),
    device=(
        "von meinem mobilgerät", "diese nachricht wurde von", "gesendet via", "von meinem iphone",
        "von meinem ipad", "von meinem samsung", "von meinem smartphone", "von meinem handy",
        "von meinem mobil", "von meinem android", "von meinem huawei", "von meinem galaxy",
        "gesendet von", "gesendet mit", "gesendet über", "gesendet aus", "von unterwegs gesendet",
        "diese nachricht wurde von meinem", "holen sie sich outlook", "outlook für",
        "outlook für ios beziehen", "outlook für android beziehen", "mit der gmx",
        "von meinem mobiltelefon", "vom handy gesendet",
    ),
    excuse=("tippfehler", "kürze", "rechtschreib", "schreibfehler", "vertipper", "kurz"),
    postscript=(
        "ps", "p s", "pps", "nb", "nachtrag", "ergänzung", "noch etwas", "noch eins", "ach ja",
        "übrigens", "fast vergessen", "vergessen", "außerdem", "edit",
    ),
    person=("ich", "du", "sie", "mir", "mich", "mein", "meine", "ihnen", "dir", "bitte"),
    footer=(
        "diese e-mail enthält vertrauliche", "diese mail enthält vertrauliche",
        "vertrauliche und/oder rechtlich", "vertraulich", "nicht der richtige adressat",
        "nicht der beabsichtigte empfänger", "irrtümlich erhalten", "denken sie an die umwelt",
        "virenfrei", "sitz der gesellschaft", "registergericht", "amtsgericht", "handelsregister",
        "geschäftsführer:", "geschäftsführung:", "ust-idnr", "ust-id", "vertretungsberechtigt",
        "diese e-mail wirklich", "diese mail wirklich", "e-mail ausdrucken",
        "sie erhalten diese e-mail, weil", "sie erhalten diese mail, weil", "vor dem ausdrucken",
    ),
    disclaimer=(
        "haftungsausschluss", "vertraulichkeitshinweis", "rechtlicher hinweis", "wichtiger hinweis",
    ),
    leave=("abmelden", "abbestellen", "austragen", "newsletter abbestellen"),
    banner=(
        "externe e-mail", "externer absender", "diese e-mail kommt von extern",
        "diese e-mail stammt von außerhalb", "achtung: extern", "achtung: diese e-mail",
        "vorsicht: diese e-mail",
    ),
    inline=(
        "unten", "dazwischen", "inline", "in blau", "in rot", "in grün", "direkt im text",
        "im text", "zwischen den zeilen", "drunter", "darunter", "unter den fragen",
    ),
    behalf=(
        "für meinen chef", "für meine chefin", "im namen von", "im auftrag", "wir suchen",
        "bei uns", "unsere stelle", "unser chef", "unsere chefin", "mein chef", "meine chefin",
        "unsere ausschreibung",
    ),
)
