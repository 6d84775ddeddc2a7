"""Pay in the notations of many countries: signs, fourteen salaries, days, whole works."""

import pytest

from fact_letters import Read
from mailbot.terms import Pay, Period

H, D, W, M, Y, P = Period.HOUR, Period.DAY, Period.WEEK, Period.MONTH, Period.YEAR, Period.PROJECT

PAYS = [
    ("We can stretch to £29,500 and no further.", Pay(29_500, 29_500, "GBP", Y)),
    ("The role carries a salary of 44 to 48 thousand pounds.", Pay(44_000, 48_000, "GBP", Y)),
    ("Pay is $1,150 per week plus room and board.", Pay(1_150, 1_150, "USD", W)),
    ("$140 a shift, cash or bank as you like.", Pay(140, 140, "USD", D)),
    ("Salary: R 32 000 per month cost to company", Pay(32_000, 32_000, "ZAR", M)),
    ("Salary KSh 85,000 - 110,000 gross monthly", Pay(85_000, 110_000, "KES", M)),
    ("Remuneration: Rs. 45,000–55,000 p.m.", Pay(45_000, 55_000, "INR", M)),
    ("We offer 6.5 to 8 LPA", Pay(650_000, 800_000, "INR", Y)),
    ("Salary: Rs. 1,35,000 per month", Pay(135_000, 135_000, "INR", M)),
    ("Rs 16,50,000 - 18,00,000 a year, negotiable", Pay(1_650_000, 1_800_000, "INR", Y)),
    ("Pay: 1,10,00,000 rupees a year", Pay(11_000_000, 11_000_000, "INR", Y)),
    ("The salary is 14 lakhs per annum.", Pay(1_400_000, 1_400_000, "INR", Y)),
    ("Salary 16L p.a. plus variable", Pay(1_600_000, 1_600_000, "INR", Y)),
    ("Pay is 1.1 crore per annum.", Pay(11_000_000, 11_000_000, "INR", Y)),
    ("Pay: PKR 1,35,000 a month", Pay(135_000, 135_000, "PKR", M)),
    ("Pay: 11 milion HUF a year", Pay(11_000_000, 11_000_000, "HUF", Y)),
    ("Bruttó 1,1 millió Ft havonta", Pay(1_100_000, 1_100_000, "HUF", M)),
    ("Mzda 38 tis. Kč hrubého měsíčně", Pay(38_000, 38_000, "CZK", M)),
    ("Sueldo: 14 mil pesos al mes, Celaya", Pay(14_000, 14_000, "MXN", M)),
    (
        "Pagamos 2,3 millones de pesos mensuales en Pereira, Risaralda.",
        Pay(2_300_000, 2_300_000, "COP", M),
    ),
    ("25k pesos per month for a cook in Davao", Pay(25_000, 25_000, "PHP", M)),
    ("Thirty-two euros an hour, invoiced.", Pay(32, 32, "EUR", H)),
    ("Pay: sixty-five thousand dollars, negotiable upward.", Pay(65_000, 65_000, "USD", Y)),
    ("Our turnover was £2m last year; the post pays £36,000.", Pay(36_000, 36_000, "GBP", Y)),
    ("The rent is £600 a month but we cover it; wages are £480 a week.", Pay(480, 480, "GBP", W)),
    ("Gehalt nach Haustarif, derzeit 3.412 Euro brutto, 13 Gehälter.", Pay(3_412, 3_412, "EUR", M)),
    ("Bruttojahresgehalt zwischen 54 und 60 TEUR.", Pay(54_000, 60_000, "EUR", Y)),
    ("Es gibt 2.600 netto im Monat, Euro natürlich.", Pay(2_600, 2_600, "EUR", M)),
    (
        "Für die gesamte Produktion zahlen wir 8.500 Euro, Spesen extra.",
        Pay(8_500, 8_500, "EUR", P),
    ),
    ("Der Lohn: CHF 5'800.- x 13", Pay(5_800, 5_800, "CHF", M)),
    ("Tagesgage 320 Euro.", Pay(320, 320, "EUR", D)),
    ("Salaire : 32-36 K€ selon expérience", Pay(32_000, 36_000, "EUR", Y)),
    ("On paie douze euros quarante de l'heure.", Pay(12.4, 12.4, "EUR", H)),
    ("2 150 euros nets mensuels sur 13 mois", Pay(2_150, 2_150, "EUR", M)),
    ("Cachet de 4 200 € pour l'ensemble de la tournée.", Pay(4_200, 4_200, "EUR", P)),
    ("Rémunération : 24 $ CAN l'heure", Pay(24, 24, "CAD", H)),
    ("SMIC + 10 %, soit 1 980 € brut par mois", Pay(1_980, 1_980, "EUR", M)),
    ("Sueldo: $ 950.000 brutos mensuales (pesos chilenos)", Pay(950_000, 950_000, "CLP", M)),
    ("El sueldo es de 1.500 a 1.700 € al mes en 14 pagas.", Pay(1_500, 1_700, "EUR", M)),
    ("Pagamos 24.000 € brutos anuales en 14 pagas.", Pay(24_000, 24_000, "EUR", Y)),
    ("Sueldo COP 4.500.000 mensuales", Pay(4_500_000, 4_500_000, "COP", M)),
    ("S/. 3,500 al mes más bonos", Pay(3_500, 3_500, "PEN", M)),
    ("Ofrecemos 14 a 17 mil pesos mexicanos al mes.", Pay(14_000, 17_000, "MXN", M)),
    ("18 euros la hora, facturados.", Pay(18, 18, "EUR", H)),
    ("Salário de 4,5 mil reais por mês", Pay(4_500, 4_500, "BRL", M)),
    ("R$ 4.200,00 mensais + VR", Pay(4_200, 4_200, "BRL", M)),
    ("Pagamos 1.250€/mês x 14", Pay(1_250, 1_250, "EUR", M)),
    ("Valor fechado de 7 mil euros pela obra toda", Pay(7_000, 7_000, "EUR", P)),
    ("Lo stipendio è di 1.650 euro netti per 14 mensilità.", Pay(1_650, 1_650, "EUR", M)),
    ("Compenso: 3.000 euro a forfait", Pay(3_000, 3_000, "EUR", P)),
    ("Diaria di 120 euro, vitto incluso", Pay(120, 120, "EUR", D)),
    ("Loon: € 2.890 bruto per maand (36 uur)", Pay(2_890, 2_890, "EUR", M)),
    ("Uurloon van 15,75 euro", Pay(15.75, 15.75, "EUR", H)),
    ("Dagtarief: 420 euro excl. btw", Pay(420, 420, "EUR", D)),
    ("Månadslön 31 000–34 000 kronor", Pay(31_000, 34_000, "SEK", M)),
    ("Årslønn fra 540 000 NOK", Pay(540_000, None, "NOK", Y)),
    ("Salary is 640 000 forint gross in month.", Pay(640_000, 640_000, "HUF", M)),
    ("We give 8 400 zloty in month, gross.", Pay(8_400, 8_400, "PLN", M)),
    ("610 000 forints a month", Pay(610_000, 610_000, "HUF", M)),
    ("Palkka 2 900 €/kk", Pay(2_900, 2_900, "EUR", M)),
    ("Palkka on 14,50 euroa tunnilta", Pay(14.5, 14.5, "EUR", H)),
    ("Wynagrodzenie: 7 500 – 9 000 zł brutto / mies.", Pay(7_500, 9_000, "PLN", M)),
    ("Płacimy 38 zł na godzinę netto.", Pay(38, 38, "PLN", H)),
    ("Stawka 120 zł/h + VAT", Pay(120, 120, "PLN", H)),
    ("Mzda 45 000 Kč měsíčně", Pay(45_000, 45_000, "CZK", M)),
    ("Платимо 35 000 грн на місяць", Pay(35_000, 35_000, "UAH", M)),
    ("Зарплата от 120 000 руб. в месяц", Pay(120_000, None, "RUB", M)),
    ("Salary: 48,000 - 52,000 (GBP)", Pay(48_000, 52_000, "GBP", Y)),
    ("Pay 18 an hour CAD", Pay(18, 18, "CAD", H)),
    ("31 dollars an hour, NZ ones.", Pay(31, 31, "NZD", H)),
    ("Ab 3.000 € brutto/Monat, bis 3.600 € mit Erfahrung.", Pay(3_000, 3_600, "EUR", M)),
    ("Starting at £24k, rising to £28k after a year.", Pay(24_000, 28_000, "GBP", Y)),
    ("Wage is €13.85 per hour and a bonus of €500 at Christmas.", Pay(13.85, 13.85, "EUR", H)),
    ("Training budget €1,200; salary €41,000.", Pay(41_000, 41_000, "EUR", Y)),
    (
        "Budget for the kitchen: €20,000. You earn €2,350 gross a month.",
        Pay(2_350, 2_350, "EUR", M),
    ),
    ("AED 9,000 - 11,000 per month, tax free", Pay(9_000, 11_000, "AED", M)),
    ("Salary ₦350,000/month", Pay(350_000, 350_000, "NGN", M)),
    ("S$4,800–5,600 monthly", Pay(4_800, 5_600, "SGD", M)),
    ("NT$ 55,000 a month", Pay(55_000, 55_000, "TWD", M)),
    ("8.500 pesos uruguayos por jornal", Pay(8_500, 8_500, "UYU", D)),
    ("MAD 9 000 nets par mois", Pay(9_000, 9_000, "MAD", M)),
    ("450 000 FCFA par mois", Pay(450_000, 450_000, "XOF", M)),
    (
        "The salary is 4 100 e/month, for the right person 4 600 e/month.",
        Pay(4_100, 4_600, "EUR", M),
    ),
    ("Lohn 3.350 statt 3.100 Euro brutto im Monat.", Pay(3_350, 3_350, "EUR", M)),
    (
        "schaal 10, minimaal € 3.762 en maximaal € 5.331 bruto per maand",
        Pay(3_762, 5_331, "EUR", M),
    ),
    ("Sono 11 euro e 20 l'ora, lordi.", Pay(11.2, 11.2, "EUR", H)),
    ("Løn 198 kr. i timen (danske) plus nattillæg på 43 kr.", Pay(198, 198, "DKK", H)),
    ("Do 12 000 zł na miesiąc, brutto.", Pay(None, 12_000, "PLN", M)),
    (
        "The salary is on Scale 6, which from 1 October runs from £37,905 to £42,310.",
        Pay(37_905, 42_310, "GBP", Y),
    ),
    (
        "Pay: $2,311.20 to $2,807.60 biweekly, which comes to $60,091 to $72,998 per year.",
        Pay(60_091, 72_998, "USD", Y),
    ),
]


@pytest.mark.parametrize(("text", "pay"), PAYS)
def test_a_sum_of_pay(read: Read, text: str, pay: Pay) -> None:
    found = read(text).pay

    assert found is not None
    assert found.value == pay


def test_a_currency_named_elsewhere_is_a_guess(read: Read) -> None:
    found = read("The pay is seventy thousand a year.\n\nYour desk has cost 900 dollars.").pay

    assert found is not None
    assert found.value == Pay(70_000, 70_000, "USD", Y)
    assert not found.sure


@pytest.mark.parametrize(
    "text",
    [
        "Ring me on 01632 960 551.",
        "We have soles and shoes for 400 people.",
        "The rent is €640 a month.",
        "Hall hire costs £35 an hour.",
        "Our grant is €52,000 a year.",
        "We use 18 L per year of white paint.",
        "We want to reach 20 lakh students by 2027.",
        "Vendemos 3 millones de pesos al mes.",
    ],
)
def test_other_numbers_are_no_pay(read: Read, text: str) -> None:
    assert read(text).pay is None


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        ("Kia ora, we shear sheep. $28 to $31 an hour.", Pay(28, 31, "NZD", H)),
        ("Our theatre is in Hobart. $62,000 a year plus super.", Pay(62_000, 62_000, "AUD", Y)),
        ("$78k plus house.\n\nRing me on 0491 570 006.", Pay(78_000, 78_000, "AUD", Y)),
        ("On travaille à Rimouski. 24 $ de l'heure.", Pay(24, 24, "CAD", H)),
        ("It's 31 to 34 dollars an hour Canadian.", Pay(31, 34, "CAD", H)),
        ("Escuela de Valparaíso. Sueldo $1.250.000 al mes.", Pay(1_250_000, 1_250_000, "CLP", M)),
        ("Taller en Oaxaca. Sueldo: $18,000 mensuales.", Pay(18_000, 18_000, "MXN", M)),
        ("Somos de Buenos Aires. Pagamos $3,000 al mes.", Pay(3_000, 3_000, "USD", M)),
        ("We work in Toronto and in Ohio. $62,000 a year.", Pay(62_000, 62_000, "USD", Y)),
        ("We work in Toronto. US$62,000 a year.", Pay(62_000, 62_000, "USD", Y)),
        ("Salary AUD $84,300 p.a.", Pay(84_300, 84_300, "AUD", Y)),
        ("SALARY: TT$7,850 monthly", Pay(7_850, 7_850, "TTD", M)),
    ],
)
def test_whose_dollar_it_is_the_mail_tells(read: Read, text: str, pay: Pay) -> None:
    found = read(text).pay

    assert found is not None
    assert found.value == pay


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        ("Salary is Rs. 45,000/- to Rs. 52,000/- per month.", Pay(45_000, 52_000, "INR", M)),
        (
            "Salario: entre 3,2 y 3,8 millones de pesos colombianos mensuales",
            Pay(3_200_000, 3_800_000, "COP", M),
        ),
        ("É uma avença única de 9.750 € (valor total).", Pay(9_750, 9_750, "EUR", P)),
        ("pays $32 an hr no chair rent", Pay(32, 32, "USD", H)),
        ("Base 68k and 1% of what you close.", Pay(68_000, 68_000, None, Y)),
        ("Pay: 1,100 a week. That's dollars.", Pay(1_100, 1_100, "USD", W)),
    ],
)
def test_a_sum_with_something_else_beside_it(read: Read, text: str, pay: Pay) -> None:
    found = read(text).pay

    assert found is not None
    assert found.value == pay
