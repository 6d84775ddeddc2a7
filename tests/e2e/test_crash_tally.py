"""The judge of the crashes: what it excuses, and what it does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from e2e.crashes.tally import Entry, judge
from e2e.crashes.witness import Copy, Line

KIM = "reader7@people.example"
NOBODY = "reader40@people.example"  # whom the relay refuses
FIRST = Copy(KIM, "<1@news.example>", b"octets", line=0, body=2)
AGAIN = replace(FIRST, line=1, body=1)
BROKE = Line("a", bodies=2)
ENDED = Line("a", bodies=5, broke=False)
ACCEPTED = {KIM: Entry("accepted", 0)}
DOUBTED = {KIM: Entry("accepted", 1)}


def test_one_letter_each_is_as_promised() -> None:
    assert judge([FIRST], [ENDED], ACCEPTED | {NOBODY: Entry("refused", 0)}) == (0, [])


@pytest.mark.parametrize(
    "line",
    [BROKE, replace(ENDED, paused={2})],
    ids=["its connection broke behind it", "its host stood still behind it"],
)
def test_a_letter_in_doubt_may_go_again(line: Line) -> None:
    assert judge([FIRST, AGAIN], [line, ENDED], DOUBTED) == (1, [])


@pytest.mark.parametrize(
    ("copies", "line", "ledger"),
    [
        ([], ENDED, ACCEPTED),
        ([FIRST], ENDED, {KIM: Entry("due", 0)}),
        ([FIRST], ENDED, {KIM: Entry("refused", 0)}),
        ([replace(FIRST, reader=NOBODY)], ENDED, {NOBODY: Entry("refused", 0)}),
        ([FIRST, AGAIN], ENDED, DOUBTED),
        ([FIRST, AGAIN], replace(BROKE, bodies=3), DOUBTED),
        ([FIRST, AGAIN], BROKE, ACCEPTED),
        ([FIRST, replace(AGAIN, message_id="<2@news.example>")], BROKE, DOUBTED),
        ([FIRST, replace(AGAIN, digest=b"others")], BROKE, DOUBTED),
    ],
    ids=[
        "lost",
        "taken, and not settled",
        "taken, and said to be refused",
        "refused, and taken",
        "twice, by connections that ended well",
        "twice, and not the last on the connection",
        "twice, and never noted as in doubt",
        "twice, with another id",
        "twice, with other octets",
    ],
)
def test_all_else_is_a_fault(copies: list[Copy], line: Line, ledger: dict[str, Entry]) -> None:
    twice, faults = judge(copies, [line, ENDED], ledger)

    assert twice == 0
    assert len(faults) == 1
