"""The money that a sum is in may be said apart from it, and later."""

from __future__ import annotations

import pytest
from jobs import ann, job

from world import World


@pytest.mark.parametrize(
    ("words", "currency"),
    [
        ("its dollars. US.", "USD"),
        ("pounds obviously", "GBP"),
        ("Euro natürlich, brutto", "EUR"),
        ("Canadian dollars.", "CAD"),
    ],
)
def test_a_guessed_sum_is_meant_in_the_money_that_is_named(
    world: World, words: str, currency: str
) -> None:
    ann(world).writes("need a boat mechanic at Stahl Marine, 34 to 38 an hr depending.")
    asked = ann(world).reads(about="34 to 38 an hour")

    ann(world).answers(asked, words)

    ann(world).reads(about=f"{currency} 34 to 38 an hour")
    assert job(world).listing.pay is not None


def test_another_countrys_dollar_puts_a_sum_right(world: World) -> None:
    ann(world).writes("Head baker at Lantern Loaf. The pay is $72,000 a year.")

    ann(world).answers(ann(world).reads(about="USD 72,000"), "Canadian dollars, sorry.")

    ann(world).reads(about="CAD 72,000")


def test_a_word_that_is_no_money_changes_nothing(world: World) -> None:
    ann(world).writes("Head baker at Lantern Loaf. The pay is EUR 52,000 a year.")

    ann(world).answers(ann(world).reads(about="EUR 52,000"), "I mean it, dollars to doughnuts.")

    ann(world).reads()
    world.editor.reads()
    pay = job(world).listing.pay
    assert pay is not None
    assert pay.currency == "EUR"
