"""Polish."""

from __future__ import annotations

from typing import Final

from mailbot.reading.notions.notion import Notion

NOTIONS: Final = {
    Notion.ME: "mnie mi mną mój moja moje moich mojego mojej nas nam nasz nasze ",
    Notion.THEM: """
        żonę żony męża koleżankę kolegę przyjaciela przyjaciółkę brata siostrę ojca matkę mamę
        syna córkę jego ją jej
    """,
    Notion.SEND: "wysył~ przysył~ wysł~ przysł~ pisz~ pisać przesył~ prześl~ wyśl~",
    Notion.GET: "otrzym~ dosta~ mieć czytać",
    Notion.LETTER: "newsletter~ mail~ list listy wiadomoś~ biuletyn~ numer to tego",
    Notion.JOBS: "oferty ofert ogłoszenia pracy",
    Notion.LIST: "listy listę adresatów odbiorców",
    Notion.WEEKLY: """
        co_tydzień regularnie każdego_tygodnia od_teraz cotygodniow~ w_każdy_wtorek
    """,
    Notion.ALSO: "też także również bezpośrednio",
    Notion.WANT: "chcę chciał~ mogę mogł~ poproszę proszę można chcemy czy",
    Notion.NEED: "potrzeb~ interes~ chcę potrzebuję",
    Notion.NOT: "nie nic nigdy żadnych bez",
    Notion.MORE: "więcej już dłużej",
    Notion.NO_MORE: "już_nie niepotrzebne zbędne niepotrzebnie",
    Notion.STOP: "przesta~ dość koniec spokój zaprzesta~",
    Notion.OFF: "usuń~ usun~ wypis~ wykreśl~ skreśl~",
    Notion.ADD: "dopisz~ dopisa~ doda~ zapis~ dopisanie wpisz~ wpisa~",
    Notion.DESTROY: "usuń~ usun~ skas~ kasuj~ wymaż~ zniszcz~ zapomnij~ wykas~",
    Notion.ALL: "wszystko wszystkie wszelkie całkowicie ślad śladu nic",
    Notion.DATA: "dane danych informacje informacji konto konta",
    Notion.KEEP: "przechow~ zapisane gromadz~ trzyma~",
    Notion.AD: "ogłoszenie stanowisko oferta film wideo aplikacja",
    Notion.AWAY: "urlop~ nieobecn~ delegacj~ zwolnieni~ wyjeźdz~ biurem",
    Notion.UNTIL: "do od",
    Notion.BACK: "powrocie wrócę powrót odpowiem odpisz~ piln~ wracam",
    Notion.KNOW: "macie wiecie posiada~ wie",
    Notion.CLOSED: "zamknięte zamknięta nieczynne zamknięty",
    Notion.OFFICE: "biuro firma",
    Notion.BUT: "ale",
    Notion.WHY: "dlaczego",
}
