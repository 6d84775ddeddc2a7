"""Sums that a reply names and that the job does not pay: for a room, to others, for a machine."""

from __future__ import annotations

import pytest

from mailbot.decisions.reply import other_sums
from mailbot.terms import Found, Pay, Period


@pytest.mark.parametrize(
    "said",
    [
        "You've left off the flat, that's EUR 350 a month over the mill.",
        "Die Wohnung im Haus kostet 350 Euro im Monat, warm.",
        "Le studio au-dessus est à 350 euros par mois.",
        "La habitación son 350 euros al mes.",
    ],
)
def test_what_a_room_costs_is_no_pay(said: str) -> None:
    paid = Pay(350, 350, "EUR", Period.MONTH)
    before = Pay(36_000, 36_000, "EUR", Period.YEAR)

    assert other_sums.is_other(said, Found(paid, said), before)
    assert not other_sums.is_other("It is 350 a month.", Found(paid, ""), before)


@pytest.mark.parametrize(
    ("said", "other"),
    [
        ("The bedsit at £55 a week is for whoever comes.", True),
        ("Pay is £55 a week.", False),
        ("They get £55 a week for the room.", True),
        ("£55 a week, and a room.", False),
        ("We'd rather pay a flat £55 a week.", False),
        ("We paid the last one £55 a week.", True),
        ("We paid too little, £55 a week it is.", False),
        ("Der Nachbar zahlt, na ja. £55 die Woche.", False),
        ("Mein Vorgänger bekam £55 die Woche.", True),
        ("Antes pagábamos £55 por semana.", True),
        ("De oven heeft £55 gekost.", True),
    ],
)
def test_a_sum_near_the_pay_may_be_for_something_else(said: str, other: bool) -> None:
    paid = Pay(55, 55, "GBP", Period.WEEK if "gekost" not in said else None)
    before = Pay(60, 60, "GBP", Period.WEEK)

    assert other_sums.is_other(said, Found(paid, said), before) is other
