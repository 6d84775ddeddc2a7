"""Bare lines in any order: each says which of our questions it answers."""

from __future__ import annotations

from datetime import date

import pytest

from mailbot.decisions.reply.any_order import numbered_by
from mailbot.terms import Fact

TODAY = date(2026, 11, 25)
ASKED = (
    Fact.TITLE, Fact.ORGANIZATION, Fact.OUTCOMES, Fact.VIDEO, Fact.PAY, Fact.OTHER_JOBS,
    Fact.PLACE, Fact.DEADLINE, Fact.APPLY,
)  # fmt: skip


def placed(text: str, asked: tuple[Fact, ...] = ASKED) -> dict[Fact, str]:
    given = numbered_by(text.split(" / "), asked, "ann@lantern.example", TODAY).splitlines()
    numbered = [line for line in given if line[:1].isdigit() and line[1:3] == ". "]
    return {asked[int(line[0]) - 1]: line[3:] for line in numbered}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Sail maker, mornings / "
            "Loft & Line, Mystic CT / "
            "24-28 an hr / "
            "Returns from 7% to under 3 in a year / "
            "Side job fine / "
            "Feb 20 / "
            "Text 860-555-0188, ask for Roy / "
            "We film next week"
        ),
        (
            "Segelmacherin / "
            "Tuch & Tau, Husum / "
            "2.900 bis 3.200 im Monat / "
            "40 Segel im Jahr statt 25 / "
            "Nebenjob geht klar / "
            "bis 31. Januar / "
            "anrufen 04841 555 019 / "
            "Video dreht mein Bruder"
        ),
        (
            "Voilier / "
            "Voiles du Port, Sète / "
            "1 950 € brut par mois / "
            "30 voiles par an au lieu de 18 / "
            "autre emploi possible / "
            "jusqu'au 12 janvier / "
            "04 67 55 01 44 / "
            "vidéo la semaine prochaine"
        ),
        (
            "Segelmakare / "
            "Duk & Tåg, Marstrand / "
            "34 000 kr i månaden / "
            "12 segel i månaden i stället för 8 / "
            "Extrajobb går bra / "
            "senast 20 januari / "
            "ring 090 555 01 22 / "
            "filmen kommer på fredag"
        ),
    ],
)
def test_each_line_finds_its_question(text: str) -> None:
    title, house, pay, result, other, day, apply, film = text.split(" / ")

    assert placed(text) == {
        Fact.TITLE: title,
        Fact.ORGANIZATION: house,
        Fact.OUTCOMES: result,
        Fact.VIDEO: film,
        Fact.PAY: pay,
        Fact.OTHER_JOBS: other,
        Fact.DEADLINE: day,
        Fact.APPLY: apply,
    }


def test_two_results_are_one_answer() -> None:
    given = numbered_by(
        ["12 sails a month, now 8", "returns from 7% to 3% by May", "side job ok", "£15 an hour",
         "till 20 January"],
        (Fact.OUTCOMES, Fact.VIDEO, Fact.PAY, Fact.OTHER_JOBS, Fact.DEADLINE), "", TODAY,
    )  # fmt: skip

    assert given.startswith("1. 12 sails a month, now 8\nreturns from 7% to 3% by May\n")


@pytest.mark.parametrize(
    "text",
    [
        "We are a loft of six / 24-28 an hr / Feb 20 / side job ok / it rains",
        "24-28 an hr / 30 to 34 an hr / Feb 20 / side job ok / we film on Friday",
        "Pay: 24 an hr / Feb 20 / side job ok / we film on Friday / 860-555-0188",
        "24-28 an hr / Feb 20 / side job ok",
        "What does it cost? / 24-28 an hr / Feb 20 / side job ok / we film on Friday",
    ],
)
def test_where_a_line_may_be_anything_no_line_is_placed(text: str) -> None:
    assert placed(text, ASKED[2:]) == {}
