"""A sum that the next sentence puts right, or takes further, and what else stands beside pay."""

from __future__ import annotations

import pytest

from fact_letters import Read
from mailbot.reading.facts import dollars
from mailbot.terms import Pay, Period

H, D, M, Y = Period.HOUR, Period.DAY, Period.MONTH, Period.YEAR


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        ("I wrote £24,000 for the wages. That was last year's. It's £27,000 now.", Pay(27_000, 27_000, "GBP", Y)),
        ("Ich habe 2.400 € brutto im Monat geschrieben. Das war ein Tippfehler. Es sind 2.600 €.", Pay(2_600, 2_600, "EUR", M)),
        ("Ik schreef 15,50 euro per uur. Dat klopt niet. Het is 16,50 euro.", Pay(16.5, 16.5, "EUR", H)),
        ("Escribí 1.700 € al mes. Era un error, son 1.900 €.", Pay(1_900, 1_900, "EUR", M)),
        ("J'ai mis 1.450 € net par mois. C'était une erreur. C'est 1.550 €.", Pay(1_550, 1_550, "EUR", M)),
        ("Wir zahlen 2.100 € brutto im Monat. Wer den Schein hat: bis 2.400 € für die richtige Person.", Pay(2_100, 2_400, "EUR", M)),
        ("Pagamos 1.800 € brutos al mes. Podríamos llegar a 2.000 si trae experiencia.", Pay(1_800, 2_000, "EUR", M)),
        ("The salary is £31,000. We could stretch to £35,000 for somebody with the licence.", Pay(31_000, 35_000, "GBP", Y)),
    ],
)  # fmt: skip
def test_what_is_paid_in_the_end(read: Read, text: str, pay: Pay) -> None:
    said = read(text).pay

    assert said is not None
    assert said.value == pay


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        ("The salary is £31,000. The hall holds up to 350, and we raised £35,000 for the roof.", Pay(31_000, 31_000, "GBP", Y)),
        ("The salary is £31,000. We lost £30,000. It is £29,000 that we owe.", Pay(31_000, 31_000, "GBP", Y)),
        ("Gehalt: 1.900 € brutto im Monat. Bis 18 Uhr sind wir da, mit 2.100 Gästen.", Pay(1_900, 1_900, "EUR", M)),
    ],
)  # fmt: skip
def test_other_sums_stand_for_themselves(read: Read, text: str, pay: Pay) -> None:
    said = read(text).pay

    assert said is not None
    assert said.value == pay


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        ("It's 24 hours a week at £14.20, tips on top.", Pay(14.2, 14.2, "GBP", H)),
        ("20 Stunden die Woche zu 19 Euro.", Pay(19, 19, "EUR", H)),
        ("30 uur per week à 15 euro.", Pay(15, 15, "EUR", H)),
        ("Lohn: CHF 260.- im Tag mit Kost und Logis.", Pay(260, 260, "CHF", D)),
        ("The post is 20 hours, £32,500 pro rata (so £18,600 actual).", Pay(18_600, 18_600, "GBP", Y)),
        ("The post is 20 hours, £32,500 pro rata, plus a £2,000 allowance.", Pay(32_500, 32_500, "GBP", Y)),
        ("Salary is on the county scale, 41 to 52 thousand depending on your degree.", Pay(41_000, 52_000, None, Y)),
        ("Buscamos garzón para el local en Valdivia. Son 650 lucas líquidas al mes.", Pay(650_000, 650_000, "CLP", M)),
        ("Vencimento: 1.400 € brutos, com subsídio de alimentação (7,20 €/dia).", Pay(1_400, 1_400, "EUR", M)),
        ("We need a closer in Denver, Colorado. Base 70 plus commission.", Pay(70_000, 70_000, "USD", Y)),
        ("The board agreed €34,000 for the first year and €37,000 after.", Pay(34_000, 37_000, "EUR", Y)),
    ],
)  # fmt: skip
def test_what_stands_beside_a_sum(read: Read, text: str, pay: Pay) -> None:
    said = read(text).pay

    assert said is not None
    assert said.value == pay


def test_pay_is_no_result(read: Read) -> None:
    text = "- El sueldo es de 14,200 pesos al mes libres, más el 3% de las ventas.\n- El video lo manda mi prima.\n"

    assert read(text).outcomes == ()


@pytest.mark.parametrize(
    ("zone", "code"),
    [("-0330", "CAD"), ("+1030", "AUD"), ("+1300", "NZD"), ("-0500", None), ("", None)],
)
def test_a_clock_tells_whose_dollar_it_is(zone: str, code: str | None) -> None:
    there = dollars.there(["It's $31 an hour at the boatyard."], "example", zone)

    assert (there.currency if there is not None else None) == code


def test_a_place_that_is_named_goes_before_the_clock() -> None:
    there = dollars.there(["It's $31 an hour at the boatyard in Halifax."], "example", "+1300")

    assert there is not None
    assert there.currency == "CAD"
