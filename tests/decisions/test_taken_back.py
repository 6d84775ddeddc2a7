"""A pay of which a reply takes something back: its sum, or for which time that is paid."""

from __future__ import annotations

import pytest

from mailbot.decisions.reply import taken_back
from mailbot.terms import Pay, Period

YEAR, MONTH, HOUR = Period.YEAR, Period.MONTH, Period.HOUR


@pytest.mark.parametrize(
    ("text", "before", "now"),
    [
        (
            "Scrap that... forget the 52k, my partner says 55 to 58.",
            (52_000, YEAR),
            (55_000, 58_000),
        ),
        ("The 44,500 was a typo, we pay 45,400.", (44_500, YEAR), (45_400, 45_400)),
        ("2.640 € ist veraltet, inzwischen zahlen wir 2.810 €.", (2_640, MONTH), (2_810, 2_810)),
        ("Vergessen Sie die 2.640, der Chef sagt 2.810.", (2_640, MONTH), (2_810, 2_810)),
        ("Oubliez les 2 140 €, c'est 2 260 €.", (2_140, MONTH), (2_260, 2_260)),
        ("Los 1.290 eran del año pasado: ahora 1.340.", (1_290, MONTH), (1_340, 1_340)),
        ("Dimentichi i 1.530, sono 1.610.", (1_530, MONTH), (1_610, 1_610)),
        ("Esqueçam os 1.080, passam a 1.120.", (1_080, MONTH), (1_120, 1_120)),
        ("De 2.470 is fout, het wordt 2.590.", (2_470, MONTH), (2_590, 2_590)),
        ("Glöm 27 400, det blir 28 100.", (27_400, MONTH), (28_100, 28_100)),
        (
            "52 is a bit steep for us, could we say 44 to 47 instead?",
            (52_000, YEAR),
            (44_000, 47_000),
        ),
        ("1.290 se queda corto, pongan mejor 1.340.", (1_290, MONTH), (1_340, 1_340)),
        ("2.640 ist zu wenig, lieber 2.810.", (2_640, MONTH), (2_810, 2_810)),
        ("It's 22 hours, so they'd get £17,050.", (29_000, YEAR), (17_050, 17_050)),
        ("It's at 60 %, so £17,400.", (29_000, YEAR), (17_400, 17_400)),
    ],
)
def test_a_sum_takes_the_place_of_one_that_holds_no_more(
    text: str, before: tuple[int, Period], now: tuple[int, int]
) -> None:
    money = "GBP" if "£" in text else "EUR"
    told = taken_back.put_right(text, Pay(before[0], before[0], money, before[1]))

    assert told is not None
    assert told.pay.value == Pay(*now, money, before[1])


@pytest.mark.parametrize(
    "text",
    [
        "The 52,000 is right.",
        "52 is too many people for 55 chairs.",
        "Not only 52,000, but a van as well.",
        "52,000 a year, and 56,000 after the first.",
        "They get a £52,000 machine and 12,000 boxes.",
        "They get a bonus of £11,000.",
        "Forget the 52,000, we have 35 people here.",
        "Die 52.000 sind nicht verhandelbar.",
        "Is the 52,000 wrong, or 55,000?",
        "The budget was 40,000 last year.",
    ],
)
def test_a_pay_that_nobody_takes_back_stays(text: str) -> None:
    assert taken_back.put_right(text, Pay(52_000, 52_000, "GBP", YEAR)) is None


@pytest.mark.parametrize(
    ("text", "before", "now"),
    [
        ("That's a week, not a month!", MONTH, Period.WEEK),
        ("It is per hour, not per year.", YEAR, HOUR),
        ("Das Gehalt ist natürlich im Monat, nicht in der Stunde.", HOUR, MONTH),
        ("C'est par an et non par mois.", MONTH, YEAR),
        ("Es al mes, no al año.", YEAR, MONTH),
        ("È all'ora, non al mese.", MONTH, HOUR),
        ("É por mês, não por hora.", HOUR, MONTH),
        ("Het is per uur, niet per maand.", MONTH, HOUR),
        ("The pay is per day.", YEAR, Period.DAY),
    ],
)
def test_a_sum_is_paid_for_another_time(text: str, before: Period, now: Period) -> None:
    told = taken_back.retimed(text, Pay(90, 90, "EUR", before))

    assert told is not None
    assert told.pay.value == Pay(90, 90, "EUR", now)


@pytest.mark.parametrize(
    "text",
    [
        "It's paid monthly.",
        "That's 30 hours a week.",
        "Es wird im Monat einmal ausgezahlt.",
        "We meet once a month, not every week, and the rest is up to whoever comes to work here.",
        "Is it per month?",
    ],
)
def test_how_often_somebody_is_paid_is_no_other_time(text: str) -> None:
    assert taken_back.retimed(text, Pay(21, 21, "EUR", HOUR)) is None


def test_a_sentence_on_the_pay_as_it_was_and_is_has_been_heard() -> None:
    was, now = Pay(3_450, 3_450, "EUR", MONTH), Pay(3_540, 3_540, "EUR", MONTH)
    text = "I swapped two digits: 3,540, not 3,450. And 12 more boxes."

    assert [*taken_back.of_pays(text, was, now)] == ["I swapped two digits: 3,540, not 3,450."]
    assert taken_back.is_about("the £3,540 is what it comes to full time", was, now)
    assert not taken_back.is_about("orders over £3,450 up from 3 to 9", None, now)
