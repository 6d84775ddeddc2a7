"""Pay in the ways of many countries: sums, ranges, limits, currencies, periods."""

import pytest

from fact_letters import Read
from mailbot.terms import Fact, Pay, Period

H, D, W, M, Y, P = Period.HOUR, Period.DAY, Period.WEEK, Period.MONTH, Period.YEAR, Period.PROJECT

PAYS = [
    ("CTC - 12-15 LPA", Pay(1_200_000, 1_500_000, "INR", Y)),
    ("Sueldo: $25,000 a $30,000 MXN mensuales", Pay(25_000, 30_000, "MXN", M)),
    ("Salary: $90k (CAD) a year", Pay(90_000, 90_000, "CAD", Y)),
    ("Fee: £9,600 for the whole residency", Pay(9_600, 9_600, "GBP", P)),
    ("Pay: 90k", Pay(90_000, 90_000, None, Y)),
    ("Salary: $85k-$95k", Pay(85_000, 95_000, "USD", Y)),
    ("Salary range: USD 85,000 to 105,000 a year", Pay(85_000, 105_000, "USD", Y)),
    ("We pay $24.50 an hour plus tips.", Pay(24.5, 24.5, "USD", H)),
    ("The pay is £450-£500 per day, outside IR35.", Pay(450, 500, "GBP", D)),
    ("Up to £62k depending on experience.", Pay(None, 62_000, "GBP", Y)),
    ("Rate: A$110/hr", Pay(110, 110, "AUD", H)),
    ("It pays C$70,000+ a year.", Pay(70_000, None, "CAD", Y)),
    ("Compensation: 95-110K USD annually", Pay(95_000, 110_000, "USD", Y)),
    ("Salary 1.2 lakh per month", Pay(120_000, 120_000, "INR", M)),
    ("CTC: INR 12-15 lakhs", Pay(1_200_000, 1_500_000, "INR", Y)),
    ("Gehalt: 3.400 € brutto im Monat", Pay(3_400, 3_400, "EUR", M)),
    ("Gehalt: ab 50k im Jahr, EUR", Pay(50_000, None, "EUR", Y)),
    ("Wir zahlen zwischen 52.000 und 58.000 Euro jährlich.", Pay(52_000, 58_000, "EUR", Y)),
    ("Vergütung: bis zu 65 Tsd. Euro p.a.", Pay(None, 65_000, "EUR", Y)),
    ("Stundenlohn 19,50 €", Pay(19.5, 19.5, "EUR", H)),
    ("Lohn: CHF 6’500.– pro Monat", Pay(6_500, 6_500, "CHF", M)),
    ("Tagessatz: 640 EUR", Pay(640, 640, "EUR", D)),
    ("Salaire : 2 800 € brut par mois", Pay(2_800, 2_800, "EUR", M)),
    ("Rémunération : de 38 000 à 42 000 € par an", Pay(38_000, 42_000, "EUR", Y)),
    ("Nous payons 45 k€ bruts annuels.", Pay(45_000, 45_000, "EUR", Y)),
    ("TJM : jusqu'à 550 euros", Pay(None, 550, "EUR", D)),
    ("Sueldo: 1.800 a 2.100 € brutos al mes", Pay(1_800, 2_100, "EUR", M)),
    ("Salario: 30.000 - 34.000 euros anuales", Pay(30_000, 34_000, "EUR", Y)),
    ("Pagamos 35 mil euros al año.", Pay(35_000, 35_000, "EUR", Y)),
    ("Salário: R$ 6.500 por mês", Pay(6_500, 6_500, "BRL", M)),
    ("Remuneração: de 1.900 a 2.300 € mensais", Pay(1_900, 2_300, "EUR", M)),
    ("Stipendio: 1.850 € lordi al mese", Pay(1_850, 1_850, "EUR", M)),
    ("RAL: da 38.000 a 42.000 euro", Pay(38_000, 42_000, "EUR", Y)),
    ("Salaris: € 3.200 tot € 3.900 bruto per maand", Pay(3_200, 3_900, "EUR", M)),
    ("We betalen vanaf 55.000 euro per jaar.", Pay(55_000, None, "EUR", Y)),
    ("Lön: 41 000 kr i månaden (svenska kronor)", Pay(41_000, 41_000, "SEK", M)),
    ("Lønn: NOK 650 000 per år", Pay(650_000, 650_000, "NOK", Y)),
    ("Fee: EUR 12,000 for the whole project.", Pay(12_000, 12_000, "EUR", P)),
    ("Gage: die Pauschale beträgt 4.000 € für das ganze Projekt", Pay(4_000, 4_000, "EUR", P)),
    ("We offer 62 000–75 000 CZK per month.", Pay(62_000, 75_000, "CZK", M)),
    ("It's not 45k but 52k USD a year, sorry.", Pay(52_000, 52_000, "USD", Y)),
    ("Sorry, the salary is 95k USD.", Pay(95_000, 95_000, "USD", Y)),
    ("No son 30.000 sino 33.000 € al año.", Pay(33_000, 33_000, "EUR", Y)),
    ("Ce n'est pas 2 400 mais 2 600 € par mois.", Pay(2_600, 2_600, "EUR", M)),
    ("Het salaris is niet 3.000 maar 3.300 euro per maand.", Pay(3_300, 3_300, "EUR", M)),
]


@pytest.mark.parametrize(("text", "pay"), PAYS)
def test_a_sum_of_pay(read: Read, text: str, pay: Pay) -> None:
    found = read(text).pay

    assert found is not None
    assert found.value == pay


@pytest.mark.parametrize(
    "text",
    [
        "We raised $4 million last year and have 40 people.",
        "The budget is €250,000 a year.",
        "37 hours a week, 30 days of holiday.",
        "Perks: $2,000 home office budget",
        "Requirements:\n- 5+ years in sales of 1,000,000 units",
        "Key results:\n- Costs under $900 a month\n- 12 shops by May",
        "Unser Umsatz liegt bei 3 Mio. Euro im Jahr.",
        "Notre chiffre d'affaires est de 2 000 000 € par an.",
    ],
)
def test_other_money_is_no_pay(read: Read, text: str) -> None:
    assert read(text).pay is None


@pytest.mark.parametrize(
    "text",
    [
        "Pay: competitive",
        "Salary is competitive, I can't put a number on it.",
        "Remuneration: market related.",
        "Gehalt nach Vereinbarung",
        "Salaire à négocier selon profil.",
        "Salario: a convenir",
        "Retribuzione: commisurata all'esperienza",
        "Salaris marktconform.",
        "Salário a combinar",
    ],
)
def test_pay_that_will_not_be_said_is_declined(read: Read, text: str) -> None:
    facts = read(text)

    assert facts.pay is None
    assert Fact.PAY in facts.declined


def test_a_range_that_depends_on_experience_is_pay(read: Read) -> None:
    facts = read("Salary: £34k to £38k a year depending on experience.")

    assert facts.pay is not None
    assert facts.declined == ()


def test_a_sum_without_a_currency_is_unsure(read: Read) -> None:
    found = read("Pay: 90k").pay

    assert found is not None
    assert not found.sure
    assert found.where == 'line 1: "Pay: 90k"'
