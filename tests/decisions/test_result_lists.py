"""Results sent as a list, while others stand in the listing."""

from __future__ import annotations

from datetime import date

import pytest
from jobs import ann, job, reviewed

from mailbot.decisions.reply import result_lists
from world import World

TODAY = date(2026, 11, 23)
FIRST = "Two apprentices pass their exam by July"
SECOND = "9 orders in 10 leave on the day they come in"


def listed(text: str, *, asked: int = 0) -> tuple[str, ...]:
    found = result_lists.listed(text, "ann@lantern.example", TODAY, asked=asked)
    return found.results if found else ()


@pytest.mark.parametrize(
    "marks", [("-", "-"), ("(a)", "(b)"), ("1.", "2."), ("*", "*"), ("(i)", "(ii)")]
)
def test_a_list_of_results_is_known_by_its_marks(marks: tuple[str, str]) -> None:
    first, second = marks

    assert listed(f"{first} {FIRST};\n{second} {SECOND}.\n\nAnn") == (FIRST, SECOND)


@pytest.mark.parametrize(
    "lead",
    [
        "This is what they are to achieve:",
        "It should be as it was:",
        "Richtig sind diese:",
        "Bitte wieder wie vorher:",
        "Voici les résultats :",
        "Remettez ceci :",
        "Los resultados correctos son:",
        "I risultati sono questi:",
        "De resultaten zijn:",
    ],
)
def test_numbers_answer_our_questions_unless_something_announces_results(lead: str) -> None:
    items = f"1. {FIRST}\n2. {SECOND}\n"

    assert listed(items, asked=2) == ()
    assert listed(f"{lead}\n{items}", asked=2) == (FIRST, SECOND)


def test_a_line_that_was_broken_is_whole_again() -> None:
    wrapped = (
        "- Nine of ten orders leave the bakery on the very day on which they\n"
        "came in, by October\n"
        f"- {FIRST}\n"
    )

    assert listed(wrapped)[0].endswith("came in, by October")


@pytest.mark.parametrize(
    "text",
    [
        "They bring:\n- 3 years of practice\n- a licence of 2019\n",
        "We offer:\n- 30 days off\n- 2 loaves a day\n",
        "Also needed:\n- 5 years of experience\n- a licence since 2020\n",
        "- Please change the 12 shops\n- Thank you for the 2 letters\n",
        "- EUR 50,000 a year\n- 30 January 2027\n",
        "- Pay: 50,000\n- Place: Portland, 2 days at home\n",
        "- kind\n- punctual\n",
        f"- {FIRST}\n",
    ],
)
def test_other_lists_are_none(text: str) -> None:
    assert listed(text) == ()


def test_it_takes_the_place_of_what_stood_there(world: World) -> None:
    ann(world).answers(
        reviewed(world),
        f"What they are to achieve is wrong. It is:\n\n(a) {FIRST};\n(b) {SECOND}.\n",
    )

    assert job(world).listing.outcomes == (FIRST, SECOND)
    told = ann(world).reads(about="what is to be achieved").text
    assert "not in the listing" not in told
    world.unread(world.editor.address).clear()


def test_or_stands_beside_it_when_it_says_so(world: World) -> None:
    letter = reviewed(world)
    before = job(world).listing.outcomes

    ann(world).answers(letter, f"Please add:\n- {FIRST}\n- {SECOND}\n")

    assert job(world).listing.outcomes == (*before, FIRST, SECOND)
    for address in (world.editor.address, ann(world).address):
        world.unread(address).clear()


def test_or_puts_right_what_it_is_near_to(world: World) -> None:
    letter = reviewed(world)

    ann(world).answers(
        letter,
        "- Waste under 3% of dough by the end of May\n- Our rye on the shelves of 20 shops by June\n",
    )

    assert job(world).listing.outcomes == (
        "Waste under 3% of dough by the end of May",
        "Our rye on the shelves of 20 shops by June",
    )
    for address in (world.editor.address, ann(world).address):
        world.unread(address).clear()


@pytest.mark.parametrize(
    ("text", "results"),
    [
        ("Please make it two: pots fired in 3 days, not 9; 40 cups a week without a crack.",
         ("pots fired in 3 days, not 9", "40 cups a week without a crack")),
        ("Es sind drei Ergebnisse: (a) 40 Tassen je Woche; (b) 3 Tage Brennzeit; (c) 2 Märkte.",
         ("40 Tassen je Woche", "3 Tage Brennzeit", "2 Märkte")),
        ("Os resultados são dois: 40 copos por semana; 3 feiras até maio.",
         ("40 copos por semana", "3 feiras até maio")),
        ("I want both\n1 kiln gas down from 80 to 50 a month\n2 cracked pots down from 9 to 3 a week",
         ("kiln gas down from 80 to 50 a month", "cracked pots down from 9 to 3 a week")),
        ("We are three: Ann; Bob; Cy.", ()),
        ("1 kiln is old\n3 wheels are new and 2 are not", ()),
    ],
)  # fmt: skip
def test_results_are_counted_up_in_a_row(text: str, results: tuple[str, ...]) -> None:
    assert listed(text) == results


def test_what_becomes_another_figure_is_a_result_whatever_leads_to_it() -> None:
    text = (
        "That was me rambling, so here goes:\n\n"
        "- Queues at the door from ten minutes to two\n- Returns from 9% down to 4% by May\n\n"
        "Just those two, and nothing else."
    )
    found = result_lists.listed(text, "ann@lantern.example", TODAY, asked=0)

    assert found is not None
    assert found.named
    assert found.results == (
        "Queues at the door from ten minutes to two",
        "Returns from 9% down to 4% by May",
    )
    assert "Just those two, and nothing else." in found.lines


def test_other_lists_are_none_whatever_stands_in_them() -> None:
    assert listed("What you have to bring along:\n- A knife of your own\n- Two good knees") == ()
