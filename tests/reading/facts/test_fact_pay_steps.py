"""What pay rises to or is for another case; what calls a bare number pay, and what does not."""

import pytest

from fact_letters import Read
from mailbot.reading.facts import money
from mailbot.reading.facts.pay_signs import is_wage
from mailbot.terms import Pay, Period

M, Y = Period.MONTH, Period.YEAR

STEPS = [
    ("$19 an hour, $22 on Sundays.", 19, 22),
    ("12 quid an hour to start then 15 when you can run the saw alone", 12, 15),
    ("£30k if you're new to it, £36k if you've run a kiln", 30_000, 36_000),
    ("17 Euro die Stunde plus Zuschläge, nach der Meisterprüfung 21.", 17, 21),
    ("on commence à 1900 nets et on passe à 2100 au bout de six mois", 1_900, 2_100),
    ("23.000 € con jornada de 30 h, y a los tres años 26.000.", 23_000, 26_000),
    ("1.500 fijos, llegando a 1.900 con la campaña", 1_500, 1_900),
    ("980 euros no inverno, 1.100 no verão, por mês", 980, 1_100),
    ("Si parte da 1.400 netti e si arriva a 1.700 quando uno sa fare il pane", 1_400, 1_700),
    ("14,50 per uur, vanaf het tweede seizoen 16,50.", 14.5, 16.5),
    ("155 kr i timen, 170 efter tre måneder", 155, 170),
    ("70 zł za godzinę, z certyfikatem 85.", 70, 85),
    ("13,50 Euro, wer schon mal geimkert hat kriegt 15 die Stunde.", 13.5, 15),
    ("31 000 i månaden, 34 000 om du kan leda köket", 31_000, 34_000),
    ("€2.900,- tot maximaal €3.700,- bruto per maand", 2_900, 3_700),
    ("610-670 000 kr etter ansiennitet", 610_000, 670_000),
    ("38-44.000 Euro im Jahr", 38_000, 44_000),
]


@pytest.mark.parametrize(("text", "least", "most"), STEPS)
def test_what_pay_rises_to(text: str, least: float, most: float) -> None:
    first = money.sums(text, home="dk")[0].pay

    assert (first.min, first.max) == (least, most)


@pytest.mark.parametrize(
    "text",
    [
        "1.700 netto, 2.400 brutto",
        "€14 die Stunde, ab dem 16. Dezember",
        "1.900 € al mese, da gennaio 2027.",
        "£12.50 an hour, 16 hours a week",
        "14 € die Stunde, mit 18 Jahren fängt man an",
        "2.300 € im Monat, für 2.900 Gäste",
        "The last one got €2,400, we now offer €2,700",
        "24 kids in winter, 30 in summer",
        "€14 an hour in the shop, 18 staff",
        "£20 an hour, £48 for the exam",
    ],
)
def test_what_pay_does_not_rise_to(text: str) -> None:
    first, second, *_ = money.sums(text)

    assert first.pay.max in (None, first.pay.min)
    assert second.start > first.end


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        ("Gehalt 2.650 netto für 5 Tage Woche.", Pay(2_650, 2_650, "EUR", M)),
        ("1.480 limpios y en verano las horas extra aparte.", Pay(1_480, 1_480, "EUR", M)),
        ("pago 1.350 con contrato fijo, la casa aparte", Pay(1_350, 1_350, None, M)),
        ("It's 41,000 a year plus a bit of a bonus, here in Sligo.", Pay(41_000, 41_000, "EUR", Y)),
        ("R$ 6.900 + PLR (CLT) + vale", Pay(6_900, 6_900, "BRL", M)),
        ("Renta líquida entre $2.400.000 y $2.700.000, en Temuco", Pay(2_400_000, 2_700_000, "CLP", M)),
        ("R48 000 – R55 000 CTC per month", Pay(48_000, 55_000, "ZAR", M)),
        ("£28,600 pro rata. £80k of pledges a year came in.", Pay(28_600, 28_600, "GBP", Y)),
    ],
)  # fmt: skip
def test_what_calls_a_number_pay(read: Read, text: str, pay: Pay) -> None:
    found = read(text).pay

    assert found is not None
    assert found.value == pay


@pytest.mark.parametrize(
    "text",
    [
        "We make 30,000 loaves a year.",
        "Wir zählen 2.400 Gäste im Monat.",
        "Vendemos 1.350 cajas al mes.",
        "It's 41,000 visitors a year.",
    ],
)
def test_what_only_counts_is_no_pay(read: Read, text: str) -> None:
    assert read(text).pay is None


def test_a_wage_is_no_result() -> None:
    assert is_wage("65,000 a year plus truck")
    assert is_wage(
        "Côté salaire on démarre à 2150 nets et on passe à 2300 après la période d'essai"
    )
    assert is_wage("Das Gehalt liegt bei 2.900 brutto")
    assert not is_wage("60,000 visitors a year")
    assert not is_wage("€5,000 a month from the shop")
    assert not is_wage("the debts down from 12.000 to 3.000")
