"""A pay that a reply says can be paid, or was settled, in the middle of a sentence."""

from __future__ import annotations

from datetime import date

import pytest

from mailbot.decisions.reply import offered
from mailbot.terms import Pay, Period

_TODAY = date(2026, 11, 24)


def _told(text: str, before: Pay | None) -> Pay | None:
    told = offered.told(text, before, "ann@lantern.example", _TODAY)
    return told.pay.value if told else None


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("Times are hard, so we can only go to €2,050.", 2_050),
        ("The committee settled on €2,050 yesterday, what I wrote was old.", 2_050),
        ("Der Vorstand hat 2.050 Euro bewilligt.", 2_050),
        ("Wir dürfen nur 2.050 € bieten.", 2_050),
        ("Le conseil a voté 2 050 € par mois.", 2_050),
        ("Nous ne pouvons payer que 2 050 € par mois.", 2_050),
        ("Podemos llegar a 2.050 euros.", 2_050),
        ("Podemos chegar a 2.050 euros.", 2_050),
        ("Possiamo dare 2.050 euro.", 2_050),
        ("We kunnen maar 2.050 euro betalen.", 2_050),
        ("Styrelsen har beslutat 2 050 euro i månaden.", 2_050),
    ],
)
def test_what_can_be_paid_is_the_pay(text: str, now: int) -> None:
    before = Pay(1_900, 1_900, "EUR", Period.MONTH)

    assert _told(text, before) == Pay(now, now, "EUR", Period.MONTH)


@pytest.mark.parametrize(
    "text",
    [
        "We can go to €2,050 after a year.",
        "We can pay €2,050 if they have a diploma.",
        "We can offer a room for €2,050 a month.",
        "We agreed on the second shop, 2,050 loaves.",
        "We decided to buy an oven, it cost €2,050.",
        "Can you pay €2,050?",
        "We can offer €150 for the move.",
    ],
)
def test_what_is_paid_only_then_or_for_something_else_is_not(text: str) -> None:
    assert _told(text, Pay(1_900, 1_900, "EUR", Period.MONTH)) is None


def test_a_first_pay_needs_its_money_and_its_time() -> None:
    said = "It is out of a grant so I can only offer €19 an hour and that is that."

    assert _told(said, None) == Pay(19, 19, "EUR", Period.HOUR)
    assert _told("We can do 19.", None) is None
    assert _told("We agreed €900 for the paint.", None) is None
