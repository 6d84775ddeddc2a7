"""The hours of a week stand beside the pay, as their employer says them."""

from __future__ import annotations

import pytest
from jobs import ann, job

from mailbot.decisions.reply import hours_told
from mailbot.decisions.reply.remarks import sentences_in
from world import World


@pytest.mark.parametrize(
    ("paid", "hours"),
    [
        ("16,40 die Stunde, 22 Std. die Woche", "22 Std. die Woche"),
        ("26 hrs pw, 31.20/hr", "26 hrs pw"),
        ("32 Wochenstunden, 2.700 Euro brutto im Monat", "32 Wochenstunden"),
        ("A 36-hour week at £15 an hour", "36-hour week"),
        ("£15 an hour, 35 h", "35 h"),
        ("£15 an hour. About 20 hours a week.", "About 20 hours a week"),
        ("2.200 euros par mois pour une semaine de 35 heures", "semaine de 35 heures"),
        ("1.350 euros al mes por 30 horas semanales", "30 horas semanales"),
        ("1.200 euros por mês, 36 horas por semana", "36 horas por semana"),
        ("1.400 euro al mese, 24 ore a settimana", "24 ore a settimana"),
        ("2.600 euro voor 30 tot 36 uur per week", "30 tot 36 uur per week"),
        ("170 kr i timmen, 30 timmar i veckan", "30 timmar i veckan"),
        ("£600 a week", ""),
        ("£15 an hour, and we're open 24/7", ""),
        ("£15 an hour. We are open 60 hours a week.", ""),
    ],
)
def test_hours_in_the_sentence_of_a_pay_or_beside_it(paid: str, hours: str) -> None:
    assert hours_told.near(list(sentences_in(paid)), 0) == hours


@pytest.mark.parametrize(
    ("sentence", "hours"),
    [
        ("It is 22 hours a week.", "22 hours a week"),
        ("It is not 30 but 26 hours a week.", "26 hours a week"),
        ("No, 26 hours a week.", "26 hours a week"),
        ("24 hrs a week isn't in there", "24 hrs a week"),
        ("Hours: 25", "25 hours a week"),
        ("Es sind nicht 35, sondern 32 Wochenstunden.", "32 Wochenstunden"),
        ("32 statt 35 Wochenstunden", "32 Wochenstunden"),
        ("Wochenstunden: 32", "32 Wochenstunden"),
        ("C'est 28 heures par semaine, pas 35.", "28 heures par semaine"),
        ("Son 30 horas semanales, no 40.", "30 horas semanales"),
        ("São 36 horas por semana.", "36 horas por semana"),
        ("24 ore a settimana", "24 ore a settimana"),
        ("Het is 20 uur per week.", "20 uur per week"),
        ("Det är 30 timmar i veckan.", "30 timmar i veckan"),
    ],
)
def test_hours_that_a_reply_says(sentence: str, hours: str) -> None:
    told = hours_told.told(f"Thanks.\n{sentence}")

    assert told == hours_told.Told(hours, told.sentence if told else "")


@pytest.mark.parametrize(
    "sentence",
    [
        "We are open 60 hours a week.",
        "It's not 30 hours a week.",
        "Cut the waiting from 40 hours a week to 10.",
        "Is it 30 hours a week that you print?",
        "It pays £600 a week.",
        "The shop runs 120 hours a week.",
    ],
)
def test_other_hours_are_none_of_the_job(sentence: str) -> None:
    assert hours_told.told(sentence) is None


@pytest.mark.parametrize(
    ("beside", "now"),
    [
        (None, "26 hours a week"),
        ("30 hours a week", "26 hours a week"),
        ("gross, 30 hours a week, plus tips", "gross, 26 hours a week, plus tips"),
        ("plus tips", "plus tips, 26 hours a week"),
    ],
)
def test_hours_take_the_place_of_those_before(beside: str | None, now: str) -> None:
    assert hours_told.put(beside, "26 hours a week") == now


def test_hours_stay_with_a_pay_that_is_put_right_and_change_no_sum(world: World) -> None:
    ann(world).writes("Head baker at Lantern Loaf. We pay £15 an hour, 30 hours a week.")
    asked = ann(world).reads(about="| Pay: GBP 15 an hour, 30 hours a week")

    ann(world).answers(asked, "It is not 30 but 20 hours a week.")
    again = ann(world).reads(about="| Pay: GBP 15 an hour, 20 hours a week")
    ann(world).answers(again, "Pay: £16 an hour")

    ann(world).reads(about="| Pay: GBP 16 an hour, 20 hours a week")
    assert job(world).listing.pay_beside == "20 hours a week"
