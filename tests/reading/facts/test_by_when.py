"""The one time that governs all results of a mail."""

import pytest

from mailbot.reading.facts import by_when

GOVERNED = [
    (
        "By the end of the second season we want\nwaste under 4% and every stall paid for.",
        ["waste under 4%", "every stall paid for"],
        "by the end of the second season",
    ),
    (
        "Was nach einem Jahr erreicht ist:\n\n1) Die Werkstatt ist umgezogen\n2) Kein Auftrag liegt",
        ["Die Werkstatt ist umgezogen", "Kein Auftrag liegt"],
        "nach einem Jahr",
    ),
    (
        "D'ici deux ans :\n- la cave est pleine\n- les pertes sont sous 3 %",
        ["la cave est pleine", "les pertes sont sous 3 %"],
        "d'ici deux ans",
    ),
    (
        "Queremos que en dos años el taller abra los sábados.",
        ["el taller abra los sábados"],
        "en dos años",
    ),
    # How long something takes is no time by which it is done.
    (
        "After twelve months every letter is answered within three days.",
        ["every letter is answered within three days"],
        "after twelve months",
    ),
]
UNGOVERNED = [
    # each has its own
    (
        "By Easter: the roof is tight. By summer: the bells ring.",
        ["the roof is tight", "the bells ring"],
    ),
    (
        "By the end of the first year the shop is open. We also want 40 members by March 2028.",
        ["the shop is open", "40 members by March 2028"],
    ),
    # what has been
    ("In the last year we lost six people. Goal: lose none", ["lose none"]),
    ("Over the past two years waste was high: waste under 4%", ["waste under 4%"]),
    # said of something else, further above
    ("We start in two months.\n\nResults:\n- waste under 4%", ["waste under 4%"]),
    ("waste under 4% within a year", ["waste under 4% within a year"]),
    ("what was never written", ["not in it"]),
    ("", []),
]


@pytest.mark.parametrize(("text", "results", "time"), GOVERNED)
def test_a_time_before_the_results_governs_them(text: str, results: list[str], time: str) -> None:
    assert by_when.governing(text, results) == time


@pytest.mark.parametrize(("text", "results"), UNGOVERNED)
def test_no_other_time_does(text: str, results: list[str]) -> None:
    assert by_when.governing(text, results) is None
