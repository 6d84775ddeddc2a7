"""Pay as people speak of it: in words, in the notations of a trade, among sums that are no pay."""

import pytest

from fact_letters import Read
from mailbot.reading.facts.spelled import in_digits
from mailbot.terms import Pay, Period

H, D, W, M, Y, P = Period.HOUR, Period.DAY, Period.WEEK, Period.MONTH, Period.YEAR, Period.PROJECT

PAYS = [
    ("Twenty-four dollars an hour to start, tips on top.", Pay(24, 24, "USD", H)),
    ("we give ninety five quid a day, cash on Fridays", Pay(95, 95, "GBP", D)),
    ("It pays eighteen fifty an hour, dollars.", Pay(18.5, 18.5, "USD", H)),
    ("Sechsundvierzigtausend Euro brutto im Jahr.", Pay(46_000, 46_000, "EUR", Y)),
    ("Es gibt sechzehn Euro fünfzig die Stunde.", Pay(16.5, 16.5, "EUR", H)),
    ("C'est payé dix-huit euros de l'heure.", Pay(18, 18, "EUR", H)),
    ("à partir de vingt-cinq mille euros par an", Pay(25_000, None, "EUR", Y)),
    ("Pagamos mil ochocientos euros al mes.", Pay(1_800, 1_800, "EUR", M)),
    ("São mil quatrocentos e cinquenta euros por mês.", Pay(1_450, 1_450, "EUR", M)),
    ("Offriamo milleseicentocinquanta euro al mese.", Pay(1_650, 1_650, "EUR", M)),
    ("Je krijgt zeventien euro vijftig per uur.", Pay(17.5, 17.5, "EUR", H)),
    ("19.40 an hour, pounds obviously.", Pay(19.4, 19.4, "GBP", H)),
    ("We pay 15 per hour (CHF).", Pay(15, 15, "CHF", H)),
    ("Jahresgehalt 48–55 TEUR, 30 Tage Urlaub, 50 € Gutschein im Monat.", Pay(48_000, 55_000, "EUR", Y)),
    ("Lohn 90–110 kCHF", Pay(90_000, 110_000, "CHF", Y)),
    ("Salary: TCHF 90 to 110", Pay(90_000, 110_000, "CHF", Y)),
    ("Gehalt: 52 T€ brutto", Pay(52_000, 52_000, "EUR", Y)),
    ("Salaire : 28,50 $ CA de l'heure", Pay(28.5, 28.5, "CAD", H)),
    ("Budget : INR 12 LPA to 15 LPA", Pay(1_200_000, 1_500_000, "INR", Y)),
    ("CHF 3'800.- bis 4'200.- monatlich", Pay(3_800, 4_200, "CHF", M)),
    ("Salário de R$ 5,5 mil por mês, CLT", Pay(5_500, 5_500, "BRL", M)),
    ("Starting wage is between $27 and $30 per hr", Pay(27, 30, "USD", H)),
    ("Vi söker en bagare. Lönen är 32 000 kr i månaden.", Pay(32_000, 32_000, "SEK", M)),
    ("Løn: 195 kr. i timen, vi søger en kok", Pay(195, 195, "DKK", H)),
    ("Lønna er 36 000 kr i måneden, søknad til oss", Pay(36_000, 36_000, "NOK", M)),
    ("Wynagrodzenie: 9 500-11 000 zł brutto miesięcznie", Pay(9_500, 11_000, "PLN", M)),
    ("Mzda: 52 000–60 000 Kč měsíčně", Pay(52_000, 60_000, "CZK", M)),
    ("Palkka on 3 200–3 600 € kuukaudessa.", Pay(3_200, 3_600, "EUR", M)),
    ("Оплата: 45 000–52 000 грн на місяць.", Pay(45_000, 52_000, "UAH", M)),
    ("月給32万円から38万円です。", Pay(320_000, 380_000, "JPY", M)),
    ("时薪50元", Pay(50, 50, "CNY", H)),
    ("월급 300만원~350만원", Pay(3_000_000, 3_500_000, "KRW", M)),
    ("£52,000 + bonus of up to £5,000", Pay(52_000, 52_000, "GBP", Y)),
    ("£52,000, four days a week", Pay(52_000, 52_000, "GBP", Y)),
    ("£15 an hour, 30 hours a week, 46 weeks a year", Pay(15, 15, "GBP", H)),
    ("The money is £31,000 plus a house you can have for £350 a month.", Pay(31_000, 31_000, "GBP", Y)),
    ("You need tools (there is £500 a year for that). It's £38k.", Pay(38_000, 38_000, "GBP", Y)),
    ("Other bakeries pay $19 an hour. We pay $21 an hour.", Pay(21, 21, "USD", H)),
    ("Notre budget est de 300 000 € par an. Salaire : 2 500 € par mois", Pay(2_500, 2_500, "EUR", M)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "pay"), PAYS)
def test_pay_as_people_write_it(read: Read, text: str, pay: Pay) -> None:
    found = read(text).pay

    assert found is not None
    assert found.value == pay


@pytest.mark.parametrize(
    "text",
    [
        "Pay is competitive, plus options worth £40k at the last round.",
        "We’ve just closed £2.1m, so now we can hire a Head of Volunteers.",
        "Salary negotiable. Signing bonus of $5,000.",
        "There is £500 a year for tools.",
        "The café takes €3,000 a day in summer.",
        "Other bakeries around here pay $25 an hour. We can't say yet.",
        "A ticket costs €12 per day.",
        "Gehalt nach Vereinbarung, Jobticket für 49 € im Monat.",
        "Unser Etat liegt bei 120.000 € im Jahr.",
        "Der Lohn richtet sich nach dem Tarifvertrag.",
        "Rémunération selon profil, tickets restaurant à 9 €.",
        "On vend pour 80 000 € de fromage par an.",
        "Sueldo a convenir, cheques comida de 11 € al día.",
        "Gratificamos con 500 € cada recomendación.",
        "Salário a combinar, subsídio de refeição de 7,50 € por dia.",
        "Stipendio da concordare, buoni pasto da 8 euro al giorno.",
        "Salaris in overleg, maaltijdcheques van 8 euro.",
        "Abonnement kost 9 € per maand.",
    ],
)
def test_other_sums_are_no_pay(read: Read, text: str) -> None:
    assert read(text).pay is None


@pytest.mark.parametrize(
    ("words", "digits"),
    [
        ("between eighteen and twenty dollars", "between 18 and 20 dollars"),
        ("soixante-dix-huit mille euros", "78000 euros"),
        ("quatre-vingt-dix-sept", "97"),
        ("zweiunddreißigtausend Euro", "32000 Euro"),
        ("treinta y cinco mil euros", "35000 euros"),
        ("vinte e dois euros", "22 euros"),
        ("ventidue euro", "22 euro"),
        ("tweeëntwintig euro", "22 euro"),
        ("fifty cents", "50 cents"),
        ("50 Cent", "50 Cent"),
        ("two of them are due in sept 4", "two of them are due in sept 4"),
    ],
)
def test_numbers_in_words(words: str, digits: str) -> None:
    assert in_digits(words) == digits


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        ("We pay $24/hr to $27/hr.", Pay(24, 27, "USD", Period.HOUR)),
        ("We pay £12 per hour - £14 per hour.", Pay(12, 14, "GBP", Period.HOUR)),
        ("We pay £38,400 rising to £42,100 a year.", Pay(38400, 42100, "GBP", Period.YEAR)),
        ("Lohn 3.100 € steigend auf 3.400 € monatlich.", Pay(3100, 3400, "EUR", Period.MONTH)),
        ("Salaire : 19 € de l'heure à 22 € de l'heure", Pay(19, 22, "EUR", Period.HOUR)),
        ("Sueldo: 1.800 € al mes subiendo hasta 2.100 €", Pay(1800, 2100, "EUR", Period.MONTH)),
        ("Loon: € 2.400 per maand oplopend tot € 2.900", Pay(2400, 2900, "EUR", Period.MONTH)),
        # no range: another sum, of something else
        ("We pay €20 an hour and €30 on Sundays.", Pay(20, 20, "EUR", Period.HOUR)),
        ("Pay: €3,000 a month - €5,000 signing bonus", Pay(3000, 3000, "EUR", Period.MONTH)),
    ],
)
def test_a_range_that_names_its_period_twice_or_rises(read: Read, text: str, pay: Pay) -> None:
    found = read(text).pay

    assert found is not None
    assert found.value == pay


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        # a second sum from a later time on
        ("The pay is £14.50 an hour, after probation £15.25.", Pay(14.5, 15.25, "GBP", H)),
        (
            "Der Lohn ist 14,20 Euro die Stunde, ab dem zweiten Jahr 15,50.",
            Pay(14.2, 15.5, "EUR", H),
        ),
        (
            "Le salaire est de 13 € de l'heure, dès la deuxième année 14,50 €.",
            Pay(13, 14.5, "EUR", H),
        ),
        (
            "Se pagan 1.500 € al mes, tras el periodo de prueba 1.700 €.",
            Pay(1_500, 1_700, "EUR", M),
        ),
        ("Het loon is 15 euro per uur, na de proeftijd 16,50.", Pay(15, 16.5, "EUR", H)),
        (
            "Der Lohn ist 14 Euro die Stunde, ab dem zweiten Jahr 30 Tage Urlaub.",
            Pay(14, 14, "EUR", H),
        ),
        # millions in words and in parts
        (
            "Se paga un millón doscientos por mes, pesos argentinos.",
            Pay(1_200_000, 1_200_000, "ARS", M),
        ),
        (
            "Sueldo de 1 millón 650 mil al mes, en Temuco, Chile.",
            Pay(1_650_000, 1_650_000, "CLP", M),
        ),
        (
            "Salário de um milhão e duzentos mil kwanzas por mês, em Luanda.",
            Pay(1_200_000, 1_200_000, "AOA", M),
        ),
        # a number alone, where pay is what is spoken of
        ("We talked about the pay again, we can do 31.", Pay(31, 31, None, None)),
        ("Zum Lohn noch, wir können 19.", Pay(19, 19, None, None)),
        ("41-47 depending.", Pay(41, 47, None, None)),
        ("41 bis 47 je nach Erfahrung.", Pay(41, 47, None, None)),
        # where a sum begins its sentence, or the hours of work stand beside it
        ("It's £29,400 for three days, Mondays to Wednesdays.", Pay(29_400, 29_400, "GBP", Y)),
        ("C'est 31 000 € pour quatre jours.", Pay(31_000, 31_000, "EUR", Y)),
        (
            "€36,500, 39 hours, five over seven. The other job is €18 an hour.",
            Pay(36_500, 36_500, "EUR", Y),
        ),
        ("The pay is in the ad already ($24).", Pay(24, 24, "USD", H)),
        # a stop without its space
        ("die leute stehen draussen.15 euro die stunde plus trinkgeld", Pay(15, 15, "EUR", H)),
        # of what stands beside it, a span that is none of pay
        (
            "Rémunération : 39 à 44 K€, statut cadre, forfait 218 jours.",
            Pay(39_000, 44_000, "EUR", Y),
        ),
        ("Package: HKD 41k-48k x 13, medical", Pay(41_000, 48_000, "HKD", M)),
        ("Salaire : 12 000 MAD brut, à Agadir", Pay(12_000, 12_000, "MAD", M)),
        # terse, behind the hours of work
        ("Deckhand wanted, 30 hrs pw, 33.80/hr. Ring me.", Pay(33.8, 33.8, None, H)),
        ("Fitter wanted, 38 hr week, 41.20 p/h.", Pay(41.2, 41.2, None, H)),
        ("Welder, 4 days, 32/hr cash.", Pay(32, 32, None, H)),
        ("Tischler gesucht, 30 Std. die Woche, 18,40/Std.", Pay(18.4, 18.4, None, H)),
        ("On cherche un soudeur, 35 h, 15,60 de l'heure.", Pay(15.6, 15.6, "EUR", H)),
        ("Se busca tornero, 30 horas semanales, 12,50 la hora.", Pay(12.5, 12.5, None, H)),
        ("Procura-se padeiro, 40 h por semana, 8,50 à hora.", Pay(8.5, 8.5, None, H)),
        ("Cercasi fabbro, 38 ore, 13,50 l'ora.", Pay(13.5, 13.5, None, H)),
        ("Lasser gezocht, 32 u/w, 19,50 p/u.", Pay(19.5, 19.5, None, H)),
    ],
)
def test_sums_in_parts_and_numbers_alone(read: Read, text: str, pay: Pay) -> None:
    said = read(text).pay

    assert said is not None
    assert said.value == pay


@pytest.mark.parametrize(
    "text",
    [
        "We cater 12 weddings, we can do 26.",
        "Children 5-7 depending.",
        "3-5 depending.",
        "It's nine miles, for three days.",
        "It's £40 for the bus.",
        "Nurse needed, 24 hours a day, 3 on each shift.",
        "12 hour shifts, 4 days, 3 weeks.",
        "Lageristin, unbefristet, Vollzeit (38,5 Std.)",
        "Storekeeper, full time (38 hours)",
    ],
)
def test_a_number_alone_is_hardly_pay(read: Read, text: str) -> None:
    assert read(text).pay is None
