"""The conventions of Polish correspondence."""

from mailbot.reading.tongues.tongue import Tongue

# fmt: off
PL = Tongue(
    opens=("w dniu", "dnia", "pon", "wt", "śr", "czw", "pt", "sob", "niedz"),
    wrote=(
        "napisana przez", "napisał", "napisała", "napisał(a)", "pisze", "napisano", "użytkownik",
    ),
    quoting=("cytowanie", "cytat z"),
    sender=("od", "nadawca"),
    sent=("wysłano", "wysłane", "data", "wysłany"),
    to=("do", "adresat"),
    copy=("dw", "kopia", "udw", "odpowiedź-do", "odpowiedź do"),
    subject=("temat",),
    original=(
        "wiadomość oryginalna", "oryginalna wiadomość", "oryginalna wiadomosc",
        "wiadomość pierwotna",
    ),
    forwarded=(
        "przekazana wiadomość", "wiadomość przekazana", "forwarded message",
        "treść przekazanej wiadomości", "dalsza wiadomość",
        "wiadomość przesłana dalej",
    ),
    begins=(
        "początek przekazywanej wiadomości", "rozpoczęcie przekazywanej wiadomości",
        "początek przesłanej wiadomości",
    ),
    reply=("odp", "re"),
    forward=("pd", "fw", "przek"),
    closing=(
        "pozdrawiam", "z poważaniem", "pozdrowienia", "serdecznie pozdrawiam",
        "z wyrazami szacunku", "serdeczności", "łączę pozdrowienia", "miłego dnia",
        "z pozdrowieniami", "pozdrawiam serdecznie", "dziękuję i pozdrawiam",
        "z serdecznymi pozdrowieniami", "pozdr", "dzięki i pozdrawiam",
    ),
    greeting=("pozdrawiam", "pozdrowienia", "pozdrowieniami", "poważaniem", "szacunkiem"),
    office=("zespół", "redakcja", "zarząd"),
    the=("twój",),
    thanks=(
        "dziękuję", "dziękujemy", "dzięki", "dziękuję z góry", "z góry dziękuję", "wielkie dzięki",
    ),
    device=(
        "wysłano z", "wysłane z", "pobierz outlook", "wysłano za pomocą", "wysłane za pomocą",
        "wysłałem z", "pobierz program outlook",
    ),
    footer=(
        "wiadomość jest poufna", "poufn", "nie jest zamierzonym odbiorcą",
        "otrzymali państwo tę wiadomość omyłkowo", "pomyśl o środowisku", "bez wirusów",
        "administratorem danych", "krs",
    ),
    disclaimer=("klauzula poufności", "zastrzeżenie"),
    leave=("wypisz", "zrezygnuj z subskrypcji", "rezygnacja z subskrypcji"),
    banner=(
        "wiadomość zewnętrzna", "nadawca zewnętrzny", "ta wiadomość pochodzi spoza",
        "wiadomość pochodzi spoza",
    ),
    inline=(
        "poniżej", "na niebiesko", "na czerwono", "na zielono", "w tekście", "między wierszami",
        "pod pytaniami",
    ),
    answers=("odpowiedzi", "odpowiadam"),
    behalf=(
        "dla mojego szefa", "w imieniu", "szukamy", "poszukujemy", "nasza oferta", "mój szef",
        "moja szefowa", "u nas",
    ),
)
