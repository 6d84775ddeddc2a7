"""Polish."""

from __future__ import annotations

from typing import Final

from mailbot.reading.topics import Topic

PHRASES: Final = {
    Topic.COURTESY: """
        dzień dobry
        cześć
        witam
        proszę
        szanowni państwo
        dobry wieczór
        pozdrawiam
    """,
    Topic.NEGATION: "nie bez ani nigdy",
    Topic.FOOTER: """
        aby|żeby ... wypisać|zrezygnować|anulować|zapisać
        jeśli ... chcesz|chce|chcą ... zrezygnować|wypisać|otrzymywać
        otrzymujesz|otrzymują|otrzymał|otrzymała tę|ten|wiadomość
    """,
    Topic.ERASE: """
        żądam|wnoszę|domagam|proszę ... usunięcia|usunięcie ... danych
        usuń|usuńcie|usunąć|usunięcie|skasować|skasujcie|skasuj|wykasować ... dane|danych|konto|
            wszystko
        prawo|prawa do bycia|usunięcia
        być zapomnianym
        zapomnijcie o mnie
    """,
    Topic.EXPORT: """
        jakie|które informacje|dane|wiadomości ... mnie|macie
        jakie dane ... mnie|mój|macie|przechowujecie|posiadają|mają
        kopię|kopia|kopii ... danych
        co ... o mnie wiecie|macie|przechowujecie
        dostęp|dostępu do ... danych
    """,
    Topic.LEAVE: """
        mnie|nas usunąć|wypisać|wykreślić|skreślić
        dajcie|daj mi|nam ... spokój
        ^ wypisz~
        ^ rezygnacja
        ^ rezygnuję
        ^ stop $
        wypisać|wypiszcie|wypisz|wypisanie|wykreślcie|wykreśl|skreślcie|usuńcie|usuń ... mnie|się|
            nas|mój|adres|listy
        proszę ... o wypisanie|wykreślenie|usunięcie ... listy|newslettera|mnie|adresu
        rezygnuję|zrezygnować|rezygnujemy|rezygnować z ... newslettera|subskrypcji|listy|
            otrzymywania|maili|wiadomości|prenumeraty
        nie ... chcę|chcemy|życzę|chciałbym|chciałabym ... otrzymywać|dostawać|więcej|subskrybować
        nie ... wysyłajcie|wysyłać|przysyłajcie|przysyłać|piszcie ... więcej|mi|maili|newslettera
        anulować|anuluj|anulujcie ... subskrypcję|subskrypcji
        koniec subskrypcji
    """,
    Topic.JOIN: """
        o dopisanie|dodanie|zapisanie
        mnie|nas dopisać|zapisać|dodać|wpisać
        ^ zapisz~
        ^ subskrybuj~
        ^ zapisuję się
        zapisać|zapiszcie|zapisz|dopisać|dopiszcie ... mnie|się|nas|mój
        dodajcie|dodać|dodaj|dodanie mnie|nas|mój
        chcę|chciałbym|chciałabym|chcemy|mogę|poproszę|proszę ... otrzymywać|dostawać|
            subskrybować|zapisać
        proszę ... o zapisanie|dopisanie|dodanie ... listy|mnie|newslettera
        na listę mailingową|subskrybentów|odbiorców
    """,
    Topic.HELP: """
        kim jesteście|jesteś|państwo
        kto wy|to
        czy wideo|film|filmik ... obowiązkow~|konieczn~|musi
        czy ... musi|trzeba
        ^ pomoc $
        ^ pomocy
        jak to|ten|wasz|ta ... działa
        jak ... działa
        jak ... zamieścić|dodać|opublikować|zgłosić|ogłosić|wysłać|umieścić
        ile ... kosztuje|kosztują
        czy ... kosztuje|bezpłatne|darmowe|płatne
        co ... trzeba|należy|mam|muszę|powinienem|powinnam ... napisać|zrobić|wysłać|podać
        jakie ... warunki|zasady|ceny|koszty
        nie rozumiem
        więcej informacji
    """,
    Topic.YES: """
        ^ zgadza się
        ^ tak
        ^ oczywiście
        ^ potwierdzam
        ^ zgadzam się
        ^ jasne
        ^ chętnie
    """,
    Topic.NO: """
        ^ nie
        ^ nie dziękuję
    """,
    Topic.PAUSE: """
        wstrzymać|wstrzymajcie|zawiesić|zawieście ... subskrypcję|wysyłkę|newsletter|do
    """,
    Topic.THANKS: """
        ^ dziękuję|dzięki|dziękujemy
        świetny|świetna|super newsletter|robota|pomysł
    """,
    Topic.FILLED: """
        znaleźliśmy|mamy|zatrudniliśmy już? kogoś|osobę|kandydata|kandydatkę
        stanowisko|miejsce jest? już? obsadzone|zajęte
    """,
    Topic.HIRING: """
        potrzebujemy|potrzebuję|potrzebny|potrzebna
        szukamy|poszukujemy|szuka|poszukuje|zatrudnimy|zatrudniamy|zatrudnię
        oferta|ofertę|oferty pracy
        ogłoszenie|ogłoszenia o|pracy|pracę
        stanowisko|stanowiska|stanowisku
        wolne stanowisko|miejsce
        dołącz do
    """,
    Topic.FACT: """
        wynagrodzenie|pensja|płaca|stawka|widełki|zarobki
        film|wideo|filmik|nagranie
        rezultaty|wyniki|cele|cel|efekty
        stanowisko|tytuł
        organizacja|pracodawca|fundacja
        zdalnie|zdalna|hybrydowo|stacjonarnie
        termin zgłoszeń|aplikacji|nadsyłania
        inna|dodatkowa praca
    """,
    Topic.LABEL: """
        ^ stanowisko|firma|organizacja|pracodawca|cel|wynagrodzenie|płaca|pensja|film|wideo|
            miejsce|termin|rezultaty|wyniki|lokalizacja
    """,
    Topic.SEEKER: """
        szukam ... pracy|zatrudnienia
        szukam pracy
        moje|w załączeniu|załączam cv|życiorys
        aplikuję na
        chciałbym|chciałabym|chcę ... aplikować|zgłosić
        moje oczekiwania|doświadczenie|umiejętności|wynagrodzenie|cv|kwalifikacje
        letnim|letnią|latami stażem|praktyką|doświadczenia|doświadczeniem
    """,
    Topic.OBJECTION: """
        skarga
        reklamacja
        skarżę się
        ogłoszenie|oferta ... opublikowaliście|zamieściliście|ostatnim numerze
    """,
    Topic.ROBOT: """
        jestem|będę|przebywam na ... urlopie|zwolnieniu|delegacji
        urlopie do
        autoodpowiedź
        automatyczna|automatyczną odpowiedź
        odpowiedź automatyczna
        wiadomość ... wygenerowana|wysłana|wygenerowano automatycznie
        jestem|będę|przebywam ... nieobecny|nieobecna|urlopie|zwolnieniu|poza biurem
        poza biurem
        nie pracuję|pracuje już
        nie ... odpowiadać|odpowiadaj ... na ... wiadomość|nią|mail
        zgłoszenie ... zarejestrowane|przyjęte|utworzone
        numer zgłoszenia
    """,
    Topic.ROBOTISH: """
        dziękuję|dziękujemy za wiadomość|kontakt|zgłoszenie
        w pilnych|sprawach sprawach|pilnych|kadrowych
        ograniczony dostęp
        odpowiem|odpowiemy ... po|wkrótce|najszybciej
        nie zostanie ... przeczytana|przekazana
        po powrocie
    """,
    Topic.PITCH: """
        zwiększ~|podnieś ... sprzedaż|ruch|widoczność
        pozycjonowanie|reklama stron~|internetow~|w
        nasi|naszych|nasza|nasze klienci|klientów|agencja|oferta|usługi
        rabat|promocja|zniżka
        bezpłatn~ konsultacj~|wycen~|audyt
    """,
}
