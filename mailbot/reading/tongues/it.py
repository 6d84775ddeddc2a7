"""The conventions of Italian correspondence."""

from mailbot.reading.tongues.tongue import Tongue

# fmt: off
IT = Tongue(
    opens=("il giorno", "il", "in data", "alle"),
    wrote=("ha scritto", "scrisse", "scrive"),
    quoting=("citazione di", "quoting"),
    sender=("da", "mittente"),
    sent=("inviato", "data", "inviata", "inviato il"),
    to=("a", "destinatario", "per"),
    copy=("cc", "ccn", "rispondi a"),
    subject=("oggetto",),
    original=("messaggio originale", "messaggio originario", "messaggio iniziale"),
    forwarded=("messaggio inoltrato", "forwarded message", "messaggio originale inoltrato"),
    begins=("inizio messaggio inoltrato", "inizio del messaggio inoltrato"),
    reply=("re", "r", "rif"),
    forward=("i", "fwd", "inoltro"),
    closing=(
        "cordiali saluti", "distinti saluti", "saluti", "un saluto", "un caro saluto",
        "cari saluti", "cordialmente", "a presto", "un abbraccio", "buona giornata", "buona serata",
        "ciao", "in fede", "con i migliori saluti", "migliori saluti", "i migliori saluti",
        "tanti saluti", "grazie e saluti", "grazie e cordiali saluti", "grazie e buona giornata",
        "grazie e a presto", "un cordiale saluto", "buon lavoro",
        "con stima", "cordialità", "buona lettura",
        "baci", "baci e abbracci", "bacioni", "un bacio", "abbracci", "buona domenica",
        "buon fine settimana", "con affetto",
    ),
    greeting=(
        "saluti", "saluto", "cordialità", "cordialmente", "abbraccio", "abbracci", "ossequi",

    ),
    office=(
        "direzione", "redazione", "segreteria", "amministrazione", "staff", "team", "presidenza",
    ),
    the=("la", "il", "lo"),
    thanks=(
        "grazie", "grazie mille", "molte grazie", "grazie tante", "tante grazie",
        "grazie in anticipo", "ringraziando", "grazie ancora",
    ),
    device=(
        "inviato da iphone", "inviato senza fili", "inviato da", "inviato dal", "inviata da",
        "scarica outlook", "ottieni outlook per", "inviato con", "inviato tramite", "spedito da",
    ),
    excuse=("brevità", "errori", "refusi", "battitura"),
    postscript=(
        "ps", "p s", "pps", "nb", "n b", "post scriptum", "dimenticavo", "ho dimenticato",
        "a proposito", "un'ultima cosa", "un’ultima cosa", "ancora una cosa", "ah e",
    ),
    person=("io", "lei", "voi", "mio", "mia", "mi", "vi", "grazie"),
    footer=(
        "questo messaggio e gli eventuali allegati", "riservat",
        "ricevuto questo messaggio per errore", "prima di stampare", "privo di virus",
        "trattamento dei dati personali",
        "stampare questa", "ricevi questa e-mail perché", "ricevi questa mail perché",
    ),
    disclaimer=(
        "avviso di riservatezza", "riservatezza", "avvertenza legale", "nota di riservatezza",
    ),
    leave=("disiscriviti", "cancella iscrizione", "annulla l'iscrizione", "disiscrizione"),
    banner=(
        "email esterna", "mittente esterno", "messaggio esterno",
        "questa email proviene dall'esterno", "questo messaggio proviene dall'esterno",
    ),
    inline=(
        "qui sotto", "di seguito", "in blu", "in rosso", "in verde", "sotto", "tra le righe",
        "nel testo",
    ),
    answers=("risposte", "rispondo", "ho risposto"),
    behalf=(
        "per il mio capo", "per conto di", "a nome di", "cerchiamo", "stiamo cercando",
        "il mio capo", "la mia capa", "da noi", "il nostro direttore", "la nostra offerta",
    ),
)
