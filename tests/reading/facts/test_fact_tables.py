"""Tables of results: what is read of their columns."""

import pytest

from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.passages import passages
from mailbot.terms import Line, Mark, Origin


def results(*rows: str) -> list[str]:
    """Give what is announced as a result in the rows of a table."""
    lines = [Line(row, Origin.ATTACHMENT, Mark.CELL) for row in rows]
    return [passage.text for passage in passages(lines) if passage.topic is Topic.OUTCOMES]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            ("By when\tResult", "March 2027\tNo parcel waits", "2028\tNobody is hurt at work"),
            ["No parcel waits", "Nobody is hurt at work"],
        ),
        (
            (
                "Bis wann\tErgebnis",
                "Mai 2027\tKein Paket bleibt liegen",
                "2028\tAlle kommen wieder",
            ),
            ["Kein Paket bleibt liegen", "Alle kommen wieder"],
        ),
        (
            ("Résultat attendu\tÉchéance", "moins de retours\tjuin", "un magasin ouvert\t2028"),
            ["moins de retours", "un magasin ouvert"],
        ),
        (
            ("#\tGoal", "1\t9 of 10 orders on time", "2\tno accident in a year"),
            ["9 of 10 orders on time", "no accident in a year"],
        ),
        (
            ("Nr.\tRisultato\tOggi", "1\tmeno di 3 resi\t8", "2\tdue negozi aperti\t0"),
            ["meno di 3 resi", "due negozi aperti"],
        ),
        # a label with its value beside it heads no column
        (("Role\tBaker", "Results\tNo bread is left over", "Pay\t40k"), ["No bread is left over"]),
        (("Position\tGoal keeper", "Pay\t40k a year and a car", "Place\tin our office"), []),
    ],
)
def test_a_column_of_results_is_read_alone(rows: tuple[str, ...], expected: list[str]) -> None:
    assert results(*rows) == expected
