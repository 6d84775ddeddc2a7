"""What is taken back in the breath in which it is written is not read; what stands is."""

from __future__ import annotations

from datetime import date
from time import process_time

import pytest

from mailbot.reading.facts import read_answers
from mailbot.reading.facts.second_thoughts import last_said, standing
from mailbot.terms import Line, Pay, Period

TODAY = date(2026, 11, 25)
ANN = "ann@lantern.example"


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("Deadline: 3 March. Oh wait, that's a holiday here, let's say 5 March.", (3, 5)),
        ("Apply by March 3rd, sorry, March 10th.", (3, 10)),
        ("Please apply until Feb 12 (oops, I meant Feb 19).", (2, 19)),
        ("Deadline: feb 12 no wait the 15th", (2, 15)),
        ("Apply by Feb 12, no, make it the 19th, we move that week.", (2, 19)),
        ("Apply by March 3, no the 5th, no wait, the 8th.", (3, 8)),
        ("Deadline: Feb 12? No, let's do Feb 19.", (2, 19)),
        ("Apply by Feb 12. Actually, can we do Feb 19 instead?", (2, 19)),
        ("Deadline: 12/02/2027 - scrap that 19/02/2027", (2, 19)),
        ("Apply by 12 February. Make that 19 February.", (2, 19)),
        ("Deadline: February 12th (edit: February 19th)", (2, 19)),
        ("Applications by the 12th, no, the 19th of February", (2, 19)),
        ("Closing date 2 February... actually no, my boss says 9 February.", (2, 9)),
        ("Bewerbungsfrist: 10. Februar, nein, doch lieber der 17.", (2, 17)),
        ("Bewerbungen bis zum 12. - nee, sagen wir bis zum 19. Februar", (2, 19)),
        ("Frist: 12. Februar, ach was, 19. Februar", (2, 19)),
        ("Bewerbungen bitte bis 10.2.2027, halt, bis zum 17.2.2027", (2, 17)),
        ("Bewerbungsfrist: 3. März – Moment, da sind Ferien, nehmen wir den 10. März.", (3, 10)),
        ("Candidatures jusqu'au 3 mars, enfin non, jusqu'au 10.", (3, 10)),
        ("Candidatures avant le 3 mars, pardon, le 10 mars.", (3, 10)),
        ("Date limite : 28 février ? Ah non, le 28 c'est dimanche, mettez vendredi 26.", (2, 26)),
        ("Date limite : 3 mars. Oh et puis non, le 10.", (3, 10)),
        ("Plazo hasta el 3 de marzo... ay no, pongamos hasta el 10", (3, 10)),
        ("Prazo até 3 de março. Ai não, desculpe, 10 de março.", (3, 10)),
        ("Scadenza: 3 marzo. Pensandoci meglio, 10 marzo.", (3, 10)),
        ("Se aceptan candidaturas hasta el 3 de marzo, perdón, el 10 de marzo.", (3, 10)),
        ("Plazo: 3 de marzo... espera, que es puente, pongan el 10.", (3, 10)),
        ("Candidaturas até 3 de março, aliás, 10 de março.", (3, 10)),
        ("Prazo: 3 de março. Desculpe, é 10 de março.", (3, 10)),
        ("Candidature entro il 3 marzo, anzi il 10.", (3, 10)),
        ("Scadenza: 3 marzo, no facciamo il 10", (3, 10)),
        ("Solliciteren kan tot 3 maart, sorry, 10 maart.", (3, 10)),
        ("Solliciteren kan tot 3 maart. Of nee, doe maar tot de 10e.", (3, 10)),
        ("Sista ansökningsdag: 3 mars, nej förlåt, 10 mars.", (3, 10)),
        ("Søknadsfrist: 3. mars, nei, 10. mars", (3, 10)),
        ("Termin: 3 marca, przepraszam, do 10 marca.", (3, 10)),
    ],
)
def test_the_last_day_that_was_said_is_the_one_that_is_meant(
    written: str, day: tuple[int, int]
) -> None:
    said = read_answers(written, (), ANN, TODAY).deadline

    assert said is not None
    assert said.value == date(2027, *day)


@pytest.mark.parametrize(
    ("written", "pay"),
    [
        ("We pay £14 an hour, actually it's £14.50 now.", (14.5, 14.5, "GBP", Period.HOUR)),
        ("Pay: $60k a year, no, 62k", (62_000, 62_000, "USD", Period.YEAR)),
        ("Pay: $60k a year, sorry, 62", (62_000, 62_000, "USD", Period.YEAR)),
        (
            "Pay: €28,000 to €30,000 a year, scratch that, €29,000 to €31,000",
            (29_000, 31_000, "EUR", Period.YEAR),
        ),
        (
            "Salary is 2,400 euros a month. Correction: 2,450 euros a month, gross.",
            (2_450, 2_450, "EUR", Period.MONTH),
        ),
        ("Wir zahlen 18 Euro die Stunde, Quatsch, 19 Euro.", (19, 19, "EUR", Period.HOUR)),
        ("Wir zahlen 18, äh, 19 Euro die Stunde.", (19, 19, "EUR", Period.HOUR)),
        (
            "It pays £14 an hour. Hmm, my partner tells me it's £15 an hour.",
            (15, 15, "GBP", Period.HOUR),
        ),
        (
            "Gehalt: 2.800 Euro im Monat. Entschuldigung, es sind 2.900 Euro.",
            (2_900, 2_900, "EUR", Period.MONTH),
        ),
        (
            "Lohn: 2.800 Euro im Monat, ach nein, der Chef will 2.900, also 2.900 Euro im Monat",
            (2_900, 2_900, "EUR", Period.MONTH),
        ),
        (
            "Salaire : 1 900 € brut par mois, ou plutôt 1 950 €",
            (1_950, 1_950, "EUR", Period.MONTH),
        ),
        ("On paie 15 € de l'heure. Désolée, c'est 16 €.", (16, 16, "EUR", Period.HOUR)),
        (
            "Pagamos 1.500 euros al mes, digo, 1.600 euros al mes.",
            (1_600, 1_600, "EUR", Period.MONTH),
        ),
        (
            "Salário: 1.200 euros por mês, ou melhor, 1.300 a 1.400 euros.",
            (1_300, 1_400, "EUR", Period.MONTH),
        ),
        (
            "Stipendio: 1.500 euro al mese... aspetta, mi dice il socio che sono 1.600.",
            (1_600, 1_600, "EUR", Period.MONTH),
        ),
        (
            "La paga: 1.500 euro al mese. Anzi 1.600, no, lasciamo 1.500.",
            (1_500, 1_500, "EUR", Period.MONTH),
        ),
        (
            "Salaris: 2.600 euro per maand, wacht, 2.700 euro per maand",
            (2_700, 2_700, "EUR", Period.MONTH),
        ),
        (
            "Lön: 32 000 kr i månaden, nej vänta, 33 000 kr i månaden",
            (33_000, 33_000, "SEK", Period.MONTH),
        ),
    ],
)
def test_the_last_sum_that_was_said_is_the_pay(
    written: str, pay: tuple[float, float, str, Period]
) -> None:
    author = "ann@lantern.se" if "kr" in written else ANN

    said = read_answers(written, (), author, TODAY).pay

    assert said is not None
    assert said.value == Pay(*pay)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (
            "Pay is 60k a year plus a van, sorry, it's 62k.",
            "Pay is 62k a year plus a van.",
        ),
        (
            "Pay is 60k a year plus a van, sorry, it's 62k a year plus a truck.",
            "Pay is 62k a year plus a truck.",
        ),
        (
            "Apply to jobs@fern.example, no, that's closed, use hr@fern.example",
            "Apply to hr@fern.example",
        ),
        (
            "https://youtu.be/abcdefghijk - oops wrong link, https://youtu.be/zyxwvutsrqp",
            "https://youtu.be/zyxwvutsrqp",
        ),
        ("Late orders from 12% to 5%, no wait, 4% by June", "Late orders from 12% to 4% by June"),
    ],
)
def test_what_stands_has_the_place_of_what_was_taken_back(written: str, meant: str) -> None:
    assert last_said(written) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("On site in Leeds, no wait, Bradford.", "On site in Bradford."),
        ("It's in Leeds... no, better Bradford, we move.", "It's in Bradford, we move."),
        ("Place: on site in Leeds, no, Bradford", "Place: on site in Bradford"),
        ("Place: hybrid in Leeds - no, sorry, remote", "Place: remote"),
        ("Title: shop manager, no wait, store lead", "Title: store lead"),
        ("Company: Acme, or rather Acme Tools", "Company: Acme Tools"),
        ("Titel: Werkstattleiter, nein, Werkstattleitung", "Titel: Werkstattleitung"),
        ("Arbeitsort: Kassel, Quatsch, Göttingen", "Arbeitsort: Göttingen"),
        ("Poste : Chef de rang, non, plutôt Maître d'hôtel", "Poste : Maître d'hôtel"),
        ("Lugar: Murcia, no, mejor Cartagena", "Lugar: Cartagena"),
        ("Local: Aveiro, aliás, Ílhavo", "Local: Ílhavo"),
        ("Il lavoro è a Faenza, anzi, Forlì.", "Il lavoro è a Forlì."),
        ("Standplaats: Gent, nee, Mechelen", "Standplaats: Mechelen"),
        ("Ort: Malmö, nej, Lund", "Ort: Lund"),
    ],
)
def test_of_two_names_in_one_breath_the_last_is_meant(written: str, meant: str) -> None:
    assert last_said(written) == meant


@pytest.mark.parametrize(
    "written",
    [
        "Lantern Loaf, no, Leeds",  # what we asked, in its order
        "Yes. No. Leeds.",
        "Remote? No. Leeds.",
        "Onsite 5 days a week. Non-negotiable.",
        "Place: Leeds, sorry no parking",
        "Place: Leeds, no remote work",
        "Place: on site, no, really",
        "Place: hybrid, better two days at home",
        "Title: Baker, no experience needed",
        "Title: Baker – sorry, full time only",
        "Title: Head Baker. No, we have no other job.",
        "Thanks Ann. No. Regards, Tom",
        "We have shops in Leeds. Wait times are short.",
        "Sorry, Bradford, not Leeds",
        "Lantern Loaf, correction: deadline",
    ],
)
def test_a_name_behind_a_no_may_be_something_else(written: str) -> None:
    assert last_said(written) == written


@pytest.mark.parametrize(
    "written",
    [
        "Apply by 15 January, no later than noon.",
        "Until 15 January, no phone calls please, interviews on 20 January.",
        "Closing date 15 January. No, a second job isn't possible. Start 1 February.",
        "Closing date 15 January. No, sorry, no other job. We interview on 20 January.",
        "Applications by 15 January, sorry for the short notice, start 1 March.",
        "Apply until 15 January, other job no, from 20 January",
        "Interviews are on 20 January; actually, applications close on 15 January.",
        "Wait for us until 15 January, we are away until 10 January.",
        "1. 15 January 2. no 3. 40 hours",
        "Deadline 15 January. Make it clear that the start is 20 January.",
        "Bis 15. Januar um 18 Uhr, Start am 1. März",
        "Applications until 31 January, better by the 15th if you can.",
        "Bewerbung bis 20. Januar, lieber schon bis 15. Januar.",
        "Frist bis 15. Januar, nein zu Nebenjobs, Start 1. März",
        "Hasta el 20 de enero, mejor antes del 15.",
        "Hasta el 15 de enero, no el 20.",
        "15 gennaio, non il 20",
        "Prazo 15 de janeiro, não é dia 20",
        "The mechanic gets $30 an hour. Sorry, the driver is $28 an hour.",
        "Pay is $30 an hour, actually more like a mix of $25 and tips.",
        "$70k a year, no bonus, $5k moving money",
        "£30,000 a year. No overtime, 37 hours a week.",
        "Wir zahlen 3.500 Euro im Monat, also 42.000 Euro im Jahr.",
        "from 3,000 to 3,400 euros a month",
        "Not 68 to 74.",
        "From 12% to 4%, not 5%",
    ],
)
def test_a_no_or_a_sorry_takes_nothing_back_by_itself(written: str) -> None:
    assert last_said(written) == written


def test_a_link_that_was_taken_back_is_gone_with_its_words() -> None:
    wrong, right = "https://vimeo.com/904417263", "https://vimeo.com/904417265"
    line = Line(f"{wrong} sorry, wrong one, {right}", links=(wrong, right), anchors=(wrong, right))

    (stands,) = standing([line])

    assert stands == Line(right, links=(right,), anchors=(right,))


def test_each_line_speaks_for_itself() -> None:
    answers = "4. until 15 January\n5. No, sorry\n6. 20 hours, from 1 March"

    assert last_said(answers) == answers


@pytest.mark.parametrize("breath", ["no, ", "sorry, 15 ", "15 January, no wait, ", "Baker, anzi "])
def test_a_line_full_of_second_thoughts_takes_no_time(breath: str) -> None:
    line = breath * (4_000 // len(breath))

    before = process_time()
    last_said(line)
    assert process_time() - before < 1
