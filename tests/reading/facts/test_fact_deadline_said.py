"""Last days as people say them without a word of applying; the letters are of 1 March 2026."""

from datetime import date

import pytest

from fact_letters import Read, lines
from mailbot.reading.facts.deadline import day_alone
from mailbot.terms import Origin

LAST = [
    ("All the papers on my desk by 14 April.", "2026-04-14"),
    ("Nothing that comes after 3 May will be read.", "2026-05-03"),
    ("We shut the door on applications at midnight on 30 April.", "2026-04-30"),
    ("The vacancy stays up until 12 May.", "2026-05-12"),
    ("Last call: 20 April.", "2026-04-20"),
    ("Cut-off 15.04.", "2026-04-15"),
    ("We are choosing on 2 May, so everything before that please.", "2026-05-02"),
    ("Please have it with us no later than noon on the 8th of May.", "2026-05-08"),
    ("Einsendeschluss ist der 24. April.", "2026-04-24"),
    ("Wer Interesse hat: bitte bis 30.4. melden", "2026-04-30"),
    ("Wir sammeln bis zum 10. Mai, danach wird gelesen.", "2026-05-10"),
    ("Letzter Termin: 5. Mai", "2026-05-05"),
    ("Spätestens am 1. Mai will ich wissen, wer kommt.", "2026-05-01"),
    ("On clôt le 28 avril au soir.", "2026-04-28"),
    ("Les dossiers nous parviennent le 15 mai au plus tard.", "2026-05-15"),
    ("Réponse souhaitée pour le 2 mai.", "2026-05-02"),
    ("Date butoir : 18 avril", "2026-04-18"),
    ("Recibimos cartas hasta el 22 de abril.", "2026-04-22"),
    ("El plazo se cierra el 9 de mayo.", "2026-05-09"),
    ("Después del 30 de abril ya no leemos nada.", "2026-04-30"),
    ("Recebemos currículos até 12 de maio.", "2026-05-12"),
    ("As inscrições encerram no dia 25 de abril.", "2026-04-25"),
    ("Le lettere devono arrivare entro il 6 maggio.", "2026-05-06"),
    ("Dopo il 20 aprile non guardiamo più nulla.", "2026-04-20"),
    ("Brieven graag uiterlijk 17 april.", "2026-04-17"),
    ("Na 1 mei lezen we niets meer.", "2026-05-01"),
    ("Sista ansökningsdag är 2 maj.", "2026-05-02"),
    ("Skriv senest 27. april.", "2026-04-27"),
    ("Siste frist 15. mai.", "2026-05-15"),
    ("Hakemukset 10.5. mennessä.", "2026-05-10"),
    ("Haku päättyy 30.4.2026.", "2026-04-30"),
    ("Zgłoszenia przyjmujemy do 8 maja.", "2026-05-08"),
    ("Czekam na odpowiedzi do 20 kwietnia.", "2026-04-20"),
    ("Přihlášky do 30. dubna.", "2026-04-30"),
    ("Чекаємо на резюме до 15 травня.", "2026-05-15"),
    ("Ждём писем до 15 мая.", "2026-05-15"),
    (
        "I leave on the 11th of March and should like to have heard from people by then.",
        "2026-03-11",
    ),
    (
        "We're meeting people in the week of 13 April so please by Good Friday, 3 April.",
        "2026-04-03",
    ),
    ("Vi leser fortløpende, men ikke etter 20. april.", "2026-04-20"),
    ("I shall close the list on 17 April.", "2026-04-17"),
    ("We pull down the shutters on 17 April.", "2026-04-17"),
    ("Je ferme la liste le 17 avril.", "2026-04-17"),
    ("Cierro la lista el 17 de abril.", "2026-04-17"),
    ("Fecho a lista no dia 17 de abril.", "2026-04-17"),
    ("Chiudo la lista il 17 aprile.", "2026-04-17"),
    ("Op 17 april sluiten we; ik sluit de lijst op 17 april.", "2026-04-17"),
    ("The panel meets on Friday 17 April, so applications by the 9th please.", "2026-04-09"),
    ("Das Gremium tagt am 17. April, Bewerbungen also bis zum 9.", "2026-04-09"),
    ("We start in May, so ring before the 4th of April, 01631 555 012.", "2026-04-04"),
    ("Taking names thru April 11th.", "2026-04-11"),
    ("Manda cuatro líneas a eva@teatro.example antes del 25.", "2026-03-25"),
    ("Mandate tutto a eva@teatro.example prima del 20.", "2026-03-20"),
    ("Email me by a week on Friday.", "2026-03-13"),
    ("Apply here by April 15: https://fern.example/join", "2026-04-15"),
    ("Escribid a eva@flor.example como muy tarde el 20 de abril.", "2026-04-20"),
    ("Send your papers to eva@flor.example before month ending.", "2026-03-31"),
    ("Email me before Friday week.", "2026-03-13"),
    ("Applications to me by end April please", "2026-04-30"),
    ("Søk innen 1. des. til eva@kabel.example", "2026-12-01"),
    ("Bewerbung an eva@zelt.example. Termin ist 15 April aber früher ist besser.", "2026-04-15"),
    ("To apply, use this form by 17 April: https://fern.example/join", "2026-04-17"),
    ("Bewerben, und zwar bis zum 17. April: jobs@fern.example", "2026-04-17"),
]
OTHER = [
    "The books are closed by the 5th every month, write to me.",
    "Die Bücher sind bis zum 5. jeden Monats fertig, schreibt mir.",
    "Scadenza non ce n'è, ma entro aprile vorrei aver scelto.",
    "We're hoping to present a slate by April 4, write to me.",
    "Wir starten, also Vertragsbeginn am 4. April, meldet euch.",
    "Interviews 20 April; start 1 June.",
    "The festival opens on 4 May.",
    "We need someone by 1 May.",
    "I'm away until 20 April.",
    "Wir suchen bis 1. Mai jemanden für die Küche.",
    "Der Laden öffnet am 1. Mai.",
    "The new oven must be running by 1 June.",
]


@pytest.mark.parametrize(("text", "day"), LAST)
def test_the_last_day(read: Read, text: str, day: str) -> None:
    found = read(text).deadline

    assert found is not None
    assert found.value.isoformat() == day


@pytest.mark.parametrize("text", OTHER)
def test_a_day_of_something_else(read: Read, text: str) -> None:
    assert read(text).deadline is None


def test_who_passes_a_letter_on_may_set_another_day(read: Read) -> None:
    passed_on = lines("Hill Farm seeks a cook.\nClosing date: 10 March", Origin.FORWARD)

    moved = read("Their date is too old: people can apply up to 17 April.", extra=passed_on)
    only_passed_on = read("This came in today, for your next issue.", extra=passed_on)

    assert moved.deadline is not None
    assert moved.deadline.value.isoformat() == "2026-04-17"
    assert only_passed_on.deadline is not None
    assert only_passed_on.deadline.value.isoformat() == "2026-03-10"


def test_a_day_that_nothing_is_said_of_is_a_guess(read: Read) -> None:
    found = read("Names in hand by the tenth of April, please.").deadline

    assert found is not None
    assert found.value.isoformat() == "2026-04-10"
    assert not found.sure


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Até ao fim de fevereiro.", "2026-02-28"),
        ("jusqu'à fin février", "2026-02-28"),
        ("jusqu'au 20 mars", "2026-03-20"),
        ("hasta finales de febrero", "2026-02-28"),
        ("entro fine febbraio", "2026-02-28"),
        ("tot eind februari", "2026-02-28"),
        ("vai até ao rio no fim de fevereiro", None),
        ("jusqu'à la fin février, nous fermons", None),
    ],
)
def test_a_day_alone_may_have_its_until_before_it(text: str, day: str | None) -> None:
    alone = day_alone(text, date(2026, 1, 10))

    assert (alone.isoformat() if alone else None) == day
