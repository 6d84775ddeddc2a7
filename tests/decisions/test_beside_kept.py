"""What stands beside a pay goes on standing when its sum is put right."""

from __future__ import annotations

import pytest

from mailbot.decisions.reply import beside_kept, beside_pay, day_rates, hours_told
from mailbot.reading.facts import money, periods


@pytest.mark.parametrize(
    ("before", "now", "reply", "after"),
    [
        ("plus tips", None, "It's £19 now.", "plus tips"),
        ("health insurance", "depending on skill", "$20 to 25", "health insurance, depending on skill"),
        ("brutto, 13 Gehälter", "netto", "3.900 netto", "netto, 13 Gehälter"),
        ("bruto, 40 uur", "32 uur", "€ 2.900, 32 uur", "bruto, 32 uur"),
        ("rising to £36,000", None, "The pay is £33,000.", None),
        ("plus bonus", None, "95k, that's all.", None),
        ("plus bonus, van", None, "95k, and there is no bonus any more", "van"),
        ("mais vale-transporte de R$ 20 por dia", None, "São R$ 4.100.", "mais vale-transporte de R$ 20 por dia"),
        (None, "brutto", "3.000 brutto", "brutto"),
    ],
)  # fmt: skip
def test_what_is_said_of_the_sum_leaves_the_rest(
    before: str | None, now: str | None, reply: str, after: str | None
) -> None:
    assert beside_kept.kept(before, now, reply) == after


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        ("It's £17, and only Sundays £21.", "only Sundays £21"),
        ("And €24 an hour on Saturdays, forgot to say.", "€24 an hour on Saturdays"),
        ("18 Euro die Stunde, sonntags 22 Euro.", "sonntags 22 Euro"),
        ("15 € de l'heure, le dimanche 19 €.", "le dimanche 19 €"),
        ("Apply by Sunday, the pay is £17.", ""),
        ("Sundays are free.", ""),
        ("Would €22 on Sundays be too little?", ""),
    ],
)
def test_what_is_paid_on_some_days_is_not_the_pay(reply: str, words: str) -> None:
    assert day_rates.told(reply).words == words


def test_a_number_is_not_cut() -> None:
    """Nor is one within a link anything that is paid."""
    assert periods.salaries("https://clips.example/watch?v=grainX14mill") == ""
    assert beside_pay.added("mal 13,5 statt 14 Gehälter") == "mal 13,5"
    assert hours_told.near(["2.900 bis 3.200 brutto, 38,5 Std., 28 Tage Urlaub"], 0) == "38,5 Std."


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("São 1.400 euros por mês, mais subsídio de refeição de 7 euros por dia.",
         "mais subsídio de refeição de 7 euros por dia"),
        ("£2,100 a month plus a travel allowance of £90 a month.",
         "plus a travel allowance of £90 a month"),
        ("1.600 euro al mese più un rimborso di 120 euro al mese", "più un rimborso di 120 euro al mese"),
        ("2.300 € par mois pour le cuisinier, mais 2.600 € par mois pour le chef.", None),
        ("€14 an hour for the cook and €12 an hour for the helper.", None),
    ],
)  # fmt: skip
def test_a_sum_that_comes_on_top_is_no_other_posts(sentence: str, words: str | None) -> None:
    pay = money.sums(sentence)[0].pay
    told = beside_pay.told(beside_pay.of_its_own(sentence, pay), pay)
    assert (told and told.words) == words
