"""Whole letters, one an idiom: what each says of its job, and nothing else."""

from datetime import date

import pytest

from fact_letters import Read
from mailbot.terms import Apply, Fact, OtherJobs, Pay, Period, Place, VideoProblem

WENN = """Sehr geehrte Damen und Herren,

für unsere Tischlerei in Uelzen suchen wir zum 1. August einen Betriebsleiter (m/w/d).

Das ist geschafft, wenn nach 18 Monaten drei von vier Aufträgen pünktlich fertig sind, die Reklamationen unter 2 % liegen und beide Lehrlinge ihre Prüfung bestanden haben.

Wir zahlen 4.200 bis 4.800 Euro im Monat, dazu ein Dienstwagen. Gearbeitet wird vor Ort. Eine Nebentätigkeit geht nach Absprache in Ordnung.

Ein Video drehen wir nächste Woche und schicken es nach.

Bewerbungen bitte bis zum 30.4.2026 per Mail an mich."""


def test_a_german_letter_in_prose(read: Read) -> None:
    facts = read(WENN, author="info@tischlerei-brandt.example", signature="Tischlerei Brandt GmbH")

    assert facts.title is not None
    assert facts.title.value == "Betriebsleiter"
    assert facts.organization is not None
    assert facts.organization.value == "Tischlerei Brandt"
    assert [found.value for found in facts.outcomes] == [
        "nach 18 Monaten drei von vier Aufträgen pünktlich fertig sind",
        "die Reklamationen unter 2 % liegen",
        "beide Lehrlinge ihre Prüfung bestanden haben",
    ]
    assert facts.pay is not None
    assert facts.pay.value == Pay(4_200, 4_800, "EUR", Period.MONTH)
    assert facts.place is not None
    assert facts.place.value is Place.ONSITE
    assert facts.other_jobs is not None
    assert facts.other_jobs.value is OtherJobs.DISCUSS
    assert facts.apply is not None
    assert facts.apply.value == Apply(email="info@tischlerei-brandt.example")
    assert facts.deadline is not None
    assert facts.deadline.value == date(2026, 4, 30)
    assert facts.video_problem is VideoProblem.PROMISED
    assert facts.declined == ()


QUESTIONS = """What is the role? Community Manager
What does it pay? £31,000 a year
What should be achieved? 1,200 newsletter readers by Christmas; 40 workshop seats sold each month
Remote or on site? Hybrid, two days at home
Can they have another job? Yes, happily
How to apply? tess@larkspur.example
Until when? 9 June 2026"""


def test_a_letter_of_questions_and_answers(read: Read) -> None:
    facts = read(QUESTIONS)

    assert facts.title is not None
    assert facts.title.value == "Community Manager"
    assert facts.pay is not None
    assert facts.pay.value == Pay(31_000, 31_000, "GBP", Period.YEAR)
    assert [found.value for found in facts.outcomes] == [
        "1,200 newsletter readers by Christmas",
        "40 workshop seats sold each month",
    ]
    assert facts.place is not None
    assert facts.place.value is Place.HYBRID
    assert facts.other_jobs is not None
    assert facts.other_jobs.value is OtherJobs.WELCOME
    assert facts.deadline is not None
    assert facts.deadline.value == date(2026, 6, 9)


DICTATED = """We're Falafel Works and we need a kitchen manager. I'd pay sixty two thousand dollars a year so 62k. What I want is food waste below five percent by the end of the year and the health inspection passed with an A and two line cooks promoted. It's in person obviously in Dearborn. If you've got another gig that's fine. Video is at youtu.be/falafel0001 and you can email me"""


def test_a_dictated_letter(read: Read) -> None:
    facts = read(DICTATED, author="omar@falafelworks.example")

    assert facts.title is not None
    assert facts.title.value == "kitchen manager"
    assert facts.pay is not None
    assert facts.pay.value == Pay(62_000, 62_000, "USD", Period.YEAR)
    assert [found.value for found in facts.outcomes] == [
        "food waste below five percent by the end of the year",
        "the health inspection passed with an A",
        "two line cooks promoted",
    ]
    assert facts.video is not None
    assert facts.video.value.id == "falafel0001"


OTHERS = [
    (
        "La Fournée recrute un(e) boulanger(ère) à Nantes.\n\nCe que nous attendons après un an :\n- 800 pains vendus par semaine\n- moins de 3 % d'invendus\n\nSalaire : 2 300 € brut par mois, sur place.",
        "boulanger(ère)",
        "La Fournée",
        2,
        Pay(2_300, 2_300, "EUR", Period.MONTH),
    ),
    (
        "O Café da Ponte está contratando um gerente de loja.\n\nMetas para o primeiro ano:\n• ticket médio de R$ 32 para R$ 40\n• nota 4,8 no Google\n\nSalário: R$ 4.500 a R$ 5.200 por mês + vale-refeição.",
        "gerente de loja",
        "Café da Ponte",
        2,
        Pay(4_500, 5_200, "BRL", Period.MONTH),
    ),
    (
        "la pasticceria Dolce Alba di Ravenna cerca un capo pasticcere.\n\nCosa ci aspettiamo entro un anno: scarti dimezzati, 3 nuovi clienti alberghieri e un apprendista che lavora da solo.\n\nStipendio 1.900-2.200 euro netti al mese. Scrivete a info@dolcealba.example.",
        "capo pasticcere",
        "Dolce Alba",
        3,
        Pay(1_900, 2_200, "EUR", Period.MONTH),
    ),
    (
        "Groenzorg zoekt een teamleider wijkverpleging in Zwolle.\n\nOver een jaar is het gelukt als het verzuim onder 5% ligt, 90% van de cliënten ons een 8 geeft en er geen open diensten meer zijn.\n\nWe betalen € 3.800 tot € 4.400 per maand.",
        "teamleider wijkverpleging",
        "Groenzorg",
        3,
        Pay(3_800, 4_400, "EUR", Period.MONTH),
    ),
    (
        "En la Cooperativa Sol necesitamos un coordinador de almacén en Murcia.\n\nResultados que esperamos en un año:\n- 98% de pedidos servidos en 24 horas\n- roturas por debajo del 1%\n\nRequisitos: 3 años de experiencia.\n\nOfrecemos 1.750 € netos al mes.",
        "coordinador de almacén",
        "Cooperativa Sol",
        2,
        Pay(1_750, 1_750, "EUR", Period.MONTH),
    ),
]


@pytest.mark.parametrize(("text", "title", "organization", "results", "pay"), OTHERS)
def test_letters_of_other_languages(
    read: Read, text: str, title: str, organization: str, results: int, pay: Pay
) -> None:
    facts = read(text)

    assert facts.title is not None
    assert facts.title.value == title
    assert facts.organization is not None
    assert facts.organization.value == organization
    assert len(facts.outcomes) == results
    assert facts.pay is not None
    assert facts.pay.value == pay


def test_a_letter_that_refuses_both(read: Read) -> None:
    facts = read(
        "We won't do a video, sorry.\n\nPay is competitive, I can't put a number on it in writing."
    )

    assert facts.declined == (Fact.VIDEO, Fact.PAY)
    assert facts.video is None
    assert facts.pay is None


CLAUSES = """1.  Employer
1.1  Pym Holloway, surveyors.

2.  Post
2.1  Archive Manager.
2.2  The post is new.

3.  Object
3.1  That any partner can lay hands on any deed without leaving the chair.

4.  Results by which the holder will be judged
4.1  Every file found within ten minutes of the request.
4.2  31,000 packets catalogued by June 2027.

5.  Applications
5.1  By letter to the Manager, practice@pym.example.
5.2  To be received before 15 May 2026."""


def test_a_letter_in_numbered_clauses(read: Read) -> None:
    facts = read(CLAUSES)

    assert facts.title is not None
    assert facts.title.value == "Archive Manager"
    assert facts.objective is not None
    assert facts.objective.value.startswith("That any partner can lay hands on any deed")
    assert [found.value for found in facts.outcomes] == [
        "Every file found within ten minutes of the request",
        "31,000 packets catalogued by June 2027",
    ]
    assert facts.deadline is not None
    assert facts.deadline.value == date(2026, 5, 15)


UNEVEN = """We are a small bakery by the sea and look for a night baker who knows his rye
and who can laugh at four in the morning. Whatever comes after 7 May
will not be read, I am sorry to say."""


def test_a_line_that_ends_no_sentence_goes_on_below(read: Read) -> None:
    facts = read(UNEVEN)

    assert facts.deadline is not None
    assert facts.deadline.value == date(2026, 5, 7)


TABLE = """We run a small studio by the canal and look for a content designer who stays calm.

| what | how |
|---|---|
| rate | $640 a day, three or four days of each week, paid at the end |
| where | Your place. We have a room here in Providence if you get lonely |
| other clients | obviously yes |"""


def test_the_rows_of_a_typed_table_are_no_wrapped_lines(read: Read) -> None:
    facts = read(TABLE)

    assert facts.other_jobs is not None
    assert facts.other_jobs.value is OtherJobs.WELCOME


HEADS = """Dear Sirs,

1. Post. Head Gardener.
2. Employer. The Hazelmere Estate, Ludlow.
3. Duties. The usual ones, with 3 under-gardeners and 2 apprentices.
4. Salary. £29,400 a year, with a cottage.
5. Hours. 40 a week, alternate weekends.
6. What is expected. Visitors to the garden raised from 4,000 to 6,500 by September 2027.
7. Applications. To steward@hazelmere.example, with two references.
8. Closing date. 18 January 2027."""


def test_a_letter_under_numbered_heads_is_no_list_of_results(read: Read) -> None:
    facts = read(HEADS, author="steward@hazelmere.example")

    assert facts.title
    assert facts.title.value == "Head Gardener"
    assert facts.pay
    assert facts.pay.value == Pay(29_400, 29_400, "GBP", Period.YEAR)
    assert facts.deadline
    assert facts.deadline.value == date(2027, 1, 18)
    assert [each.value for each in facts.outcomes] == [
        "Visitors to the garden raised from 4,000 to 6,500 by September 2027"
    ]


def test_a_list_of_results_stays_one_though_one_has_a_stop(read: Read) -> None:
    facts = read(
        "What you will have achieved:\n"
        "1. Waste down from 12% to 4% by June 2027. Today it is weighed.\n"
        "2. Two shops opened by May 2027. Both by the sea."
    )

    assert len(facts.outcomes) == 2
