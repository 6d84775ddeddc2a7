"""The last day told by a feast, wished for loosely; the day of a decision is none."""

from datetime import date

import pytest

from fact_letters import Read
from mailbot.reading.facts import feasts

# All letters are of 1 March 2026, Easter is 5 April.
LAST = [
    ("Applications by Good Friday, please.", "2026-04-03"),
    ("Deadline: the Thursday before Easter", "2026-04-02"),
    ("Closing date: Easter Monday", "2026-04-06"),
    ("Bewerbungen bitte bis Pfingsten.", "2026-05-24"),
    ("Bewerben kann man sich bis zum 3. Advent.", "2026-12-13"),
    ("Bewerbungen bis Gründonnerstag an mich.", "2026-04-02"),
    ("Candidatures avant Pâques, merci.", "2026-04-05"),
    ("Candidatures avant le lundi de Pentecôte.", "2026-05-25"),
    ("Las candidaturas, antes de Navidad.", "2026-12-25"),
    ("Candidaturas até ao Carnaval, por favor.", "2027-02-09"),
    ("Le candidature vanno bene fino all'Immacolata.", "2026-12-08"),
    ("Der vierte Advent ist der letzte Tag, Bewerbung an mich.", "2026-12-20"),
    ("Meld dich bis zum 1. Advent einfach hier.", "2026-11-29"),
    ("Reageren kan t/m Sinterklaas.", "2026-12-05"),
    ("appeler 06 55 55 01 12 avant noel", "2026-12-25"),
    ("Ring me on 01631 555 012 before Easter", "2026-04-05"),
    ("Candidature entro Ferragosto.", "2026-08-15"),
    ("Solliciteren kan tot Pinksteren.", "2026-05-24"),
    ("Ansökningar senast före jul.", "2026-12-25"),
    ("Zgłoszenia najpóźniej do Wielkanocy.", "2026-04-05"),
    ("CVs in before Labor Day please.", "2026-09-07"),
    ("Email me. There is no rush, but before Easter would be nice.", "2026-04-05"),
    ("Schreibt mir einfach. Am liebsten vor Ostern.", "2026-04-05"),
    ("Écrivez-moi. Idéalement avant Pâques.", "2026-04-05"),
    ("Escríbeme. A poder ser antes de San Valentín.", "2027-02-14"),
    ("There is no deadline as such. Let's say 20 March.", "2026-03-20"),
    ("Eine Frist gibt es eigentlich nicht. Sagen wir Ostern.", "2026-04-05"),
    ("Pas de date limite. Disons Pâques.", "2026-04-05"),
    ("Proszę pisać do mnie, najlepiej do końca kwietnia.", "2026-04-30"),
    ("Skriv till mig senast i slutet av april, ansökan räcker.", "2026-04-30"),
]

DECIDED = [
    ("We want to decide by 5 May, so what comes in by 20 April I will read.", "2026-04-20"),
    ("I hope to decide before Easter so please by March 20.", "2026-03-20"),
    ("Wir wollen vor Ostern entscheiden, also bitte bis 20. März bewerben.", "2026-03-20"),
    ("Am 5. Mai entscheiden wir, Bewerbungen bis 20. April.", "2026-04-20"),
    ("Nous voulons choisir avant le 5 mai, candidatures avant le 20 avril.", "2026-04-20"),
    ("Queremos decidir antes del 5 de mayo; candidaturas hasta el 20 de abril.", "2026-04-20"),
    ("We willen kiezen voor 5 mei, solliciteren kan tot 20 april.", "2026-04-20"),
]

NO_DAY = [
    "Our bakery sends out 300 hampers before Christmas.",
    "Last year we ran out of cheese before Easter.",
    "Vor Weihnachten verschicken wir 300 Pakete.",
    "Avant Noël, la boutique ne désemplit pas.",
    "The tower should be up before Easter.",
    "The job starts after Easter. Email me.",
    "Email me. We close the kitchen the week before Christmas.",
    "Apply: anna@post.example. We'll pick someone around the end of April.",
    "Bewerbungen an mich. Bis Ende April wollen wir entscheiden.",
]


@pytest.mark.parametrize(("text", "day"), LAST + DECIDED)
def test_the_last_day(read: Read, text: str, day: str) -> None:
    found = read(text).deadline

    assert found is not None
    assert found.value.isoformat() == day


@pytest.mark.parametrize("text", NO_DAY)
def test_no_last_day(read: Read, text: str) -> None:
    assert read(text).deadline is None


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (1954, "04-18"),
        (1981, "04-19"),
        (2008, "03-23"),
        (2024, "03-31"),
        (2038, "04-25"),
        (2049, "04-18"),
    ],
)
def test_easter(year: int, day: str) -> None:
    assert feasts.easter(year).isoformat() == f"{year}-{day}"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Thanksgiving", "2026-11-26"),
        ("the Monday after Thanksgiving", "2026-11-30"),
        ("1. Advent", "2026-11-29"),
        ("der Freitag vor Weihnachten", "2026-12-18"),
        ("New Year's Eve", "2026-12-31"),
        ("Memorial Day 2027", "2027-05-31"),
        ("il venerdì prima di Natale", "2026-12-18"),
    ],
)
def test_a_feast(text: str, day: str) -> None:
    assert [found.value.isoformat() for found in feasts.days(text, date(2026, 10, 1))] == [day]


@pytest.mark.parametrize("text", ["the week before Christmas", "die Woche vor Ostern", "in April"])
def test_no_feast_is_a_day(text: str) -> None:
    assert feasts.days(text, date(2026, 10, 1)) == []


def test_no_year_is_too_late() -> None:
    assert feasts.days("before New Year", date(9999, 12, 30)) == []
