"""A result is what is to be achieved, without what says that it is one more."""

from __future__ import annotations

import pytest

from mailbot.decisions.reply import result_words


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Also that every hive is checked twice a month", "every hive is checked twice a month"),
        ("and also 40 hives alive in spring, please", "40 hives alive in spring"),
        ("Und dass 40 Völker den Winter überleben", "40 Völker den Winter überleben"),
        ("die Verluste von 12 auf 6 Prozent sinken, gehört auch noch dazu",
         "die Verluste von 12 auf 6 Prozent sinken"),
        ("aussi que les pertes passent de 12 à 6 %", "les pertes passent de 12 à 6 %"),
        ("también que las pérdidas bajen al 6 %", "las pérdidas bajen al 6 %"),
        ("anche le perdite dal 12 al 6 per cento", "le perdite dal 12 al 6 per cento"),
        ("en ook dat het verlies van 12 naar 6 procent gaat",
         "het verlies van 12 naar 6 procent gaat"),
        ("Honey up from 300 to 450 jars as well", "Honey up from 300 to 450 jars"),
        ("Anders as well", "Anders as well"),
        ("Plus signs on 12 doors by June", "signs on 12 doors by June"),
        ("Two hives too many are sold", "Two hives too many are sold"),
    ],
)  # fmt: skip
def test_what_joins_a_result_to_others_is_no_part_of_it(text: str, bare: str) -> None:
    assert result_words.bare(text) == bare


@pytest.mark.parametrize(
    ("text", "results"),
    [
        ("Losses from 12% to 6% by June 30. Honey under 4 euros a jar, now 6.",
         ["Losses from 12% to 6% by June 30", "Honey under 4 euros a jar, now 6"]),
        ("40 hives alive in spring; at most 2 swarms lost",
         ["40 hives alive in spring", "at most 2 swarms lost"]),
        ("40 hives alive in spring. Last year it was 31, and a neighbour laughed",
         ["40 hives alive in spring. Last year it was 31, and a neighbour laughed"]),
        ("40 hives alive; a quiet summer", ["40 hives alive; a quiet summer"]),
    ],
)  # fmt: skip
def test_two_that_can_be_counted_are_two(text: str, results: list[str]) -> None:
    assert result_words.each(text) == results


@pytest.mark.parametrize(
    "text",
    [
        "eine Lieferung dauert 10 Tage, bis Mai wollen wir auf 3 kommen",
        "we are slow at invoicing, 40 days on average; two weeks by summer",
        "la casse est à 9 % en ce moment ; on vise 2 %",
    ],
)
def test_a_state_and_its_aim_stay_one_result_as_they_were_written(text: str) -> None:
    assert result_words.each(text) == [text]
