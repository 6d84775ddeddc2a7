"""A result that is written anew stands as it is written, and several that are one become one."""

from __future__ import annotations

import pytest

from mailbot.decisions.reply import rewritten

LOANS = "Loans at the desk from 4,000 to 5,500 a year by June 2027"
STATE = "about 30 books a month come back late"
AIM = "I want it down to 12"


def after(text: str, *results: str) -> tuple[str, ...]:
    return rewritten.rewritten(text, results or (LOANS, STATE, AIM)).results


@pytest.mark.parametrize(
    "words",
    [
        "The last two are one thing: books that come back late, from 30 a month to 12.",
        "The last two are a jumble. It should be one: books that come back late, from 30 a month to 12",
        "Results 2 and 3 belong together: books that come back late, from 30 a month to 12",
        "Die letzten beiden gehören zusammen: books that come back late, from 30 a month to 12.",
        "Les deux derniers ne font qu'un : books that come back late, from 30 a month to 12.",
        "Los dos últimos son uno solo: books that come back late, from 30 a month to 12.",
        "Gli ultimi due vanno insieme: books that come back late, from 30 a month to 12.",
        "De laatste twee horen bij elkaar: books that come back late, from 30 a month to 12.",
    ],
)
def test_several_that_are_one_become_one(words: str) -> None:
    assert after(words) == (LOANS, "books that come back late, from 30 a month to 12")


def test_what_was_cut_in_two_is_whole_again() -> None:
    text = 'The bit on late books got cut in two. It should be "Late books down from 30 to 12".'
    stump = "down to 12 a month"

    assert after(text, LOANS, "30 late books a month", stump) == (
        LOANS,
        "Late books down from 30 to 12",
    )


@pytest.mark.parametrize(
    "words",
    [
        '"I want it down" makes no sense. Please make that line:\n\nLate books down to 12 a month',
        'It still says "I want it down". Could you change it to: Late books down to 12 a month.',
        "Please put the third one like this: Late books down to 12 a month",
        "Drittes Ergebnis bitte so: Late books down to 12 a month",
        "La troisième ligne comme suit : Late books down to 12 a month",
        "La tercera pónganla así: Late books down to 12 a month",
        "La terza scrivetela così: Late books down to 12 a month",
        "Derde regel graag zo: Late books down to 12 a month",
    ],
)
def test_a_line_stands_as_it_is_written(words: str) -> None:
    assert after(words) == (LOANS, STATE, "Late books down to 12 a month")


def test_a_figure_in_a_line_told_anew_puts_none_right() -> None:
    text = "Zweiter Punkt bitte so: Im Monat kommen noch 12 statt 30 Bücher zu spät."

    assert after(text)[1] == "Im Monat kommen noch 12 statt 30 Bücher zu spät"


@pytest.mark.parametrize(
    "words",
    [
        "The end is cut off: “at the desk from 4,000 to 5,500 a year”.",
        "Da fehlt etwas: „from 4,000 to 5,500 a year“.",
    ],
)
def test_what_was_cut_off_a_line_comes_back_behind_it(words: str) -> None:
    assert after(words, "Loans at the desk from 4,000 to 5,500", STATE) == (
        "Loans at the desk from 4,000 to 5,500 a year",
        STATE,
    )


def test_a_line_that_is_quoted_makes_room_for_another() -> None:
    assert after(f"Statt „{STATE}“ bitte: Verspätete Bücher von 30 auf 12 im Monat.") == (
        LOANS,
        "Verspätete Bücher von 30 auf 12 im Monat",
        AIM,
    )


@pytest.mark.parametrize(
    "words",
    [
        'That third line still says "I want it down".',
        "The second one: 20 instead of 30.",
        "Please add one more thing to it: two school visits a month",
        "The pay should be: £2,400 a month",
        "The first two are lovely: thank you so much for that.",
        "It should say: to be discussed",
        "One thing: we close on Mondays in winter.",
        "The second line says: about 30 books a month come back late.",
    ],
)
def test_what_only_sounds_so_changes_nothing_here(words: str) -> None:
    assert after(words) == (LOANS, STATE, AIM)
