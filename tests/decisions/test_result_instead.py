"""What stands in the place of a result that was just taken out."""

from __future__ import annotations

import pytest

from mailbot.decisions.reply import revisions

HIVES = "the hives lose under 8 colonies over winter"
HONEY = "400 jars of honey sold by the end of August"


def _after(text: str) -> tuple[str, ...]:
    return revisions.revised(text, [], (HIVES, HONEY), asked=False, retold=False).results


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Drop the jars. And instead put: six schools visit by June.", "six schools visit by June"),
        (
            "Can you take the honey off? Put this in instead: six schools visit by June.",
            "six schools visit by June",
        ),
        (
            "Take the second one out.\nIn its place:\nsix schools visit by June",
            "six schools visit by June",
        ),
        (
            "Das zweite bitte streichen. Dafür sollen sechs Schulen bis Juni kommen.",
            "sechs Schulen bis Juni kommen",
        ),
        (
            "Enlevez le deuxième. À la place mettez : six écoles viennent avant juin.",
            "six écoles viennent avant juin",
        ),
        (
            "Quiten el segundo. En su lugar: seis escuelas vienen antes de junio.",
            "seis escuelas vienen antes de junio",
        ),
        (
            "Togliete il secondo. Al suo posto: sei scuole vengono entro giugno.",
            "sei scuole vengono entro giugno",
        ),
        (
            "Tirem o segundo. Em vez disso ponham: seis escolas vêm até junho.",
            "seis escolas vêm até junho",
        ),
        (
            "Het tweede resultaat mag eruit. In plaats daarvan: zes scholen komen voor juni.",
            "zes scholen komen voor juni",
        ),
        (
            "Ta bort det andra. Däremot ska sex skolor komma innan sommaren är slut.",
            "sex skolor komma innan sommaren är slut",
        ),
        (
            "We had second thoughts on the jars, so take that out. Instead 6 schools come by June.",
            "6 schools come by June",
        ),
        (
            f"\u201c{HONEY}\u201d out, please. Instead: six schools visit by June.",
            "six schools visit by June",
        ),
    ],
)
def test_another_result_takes_its_place(text: str, other: str) -> None:
    assert _after(text) == (HIVES, other)


@pytest.mark.parametrize(
    "text",
    [
        "Drop the jars. Instead we'll sell it all ourselves.",
        "Drop the jars. Instead of the phone please use the address.",
        "Drop the jars. Put the deadline on 4 May instead.",
    ],
)
def test_what_is_no_result_takes_no_place(text: str) -> None:
    assert _after(text) == (HIVES,)


def test_instead_of_nothing_puts_nothing() -> None:
    assert _after("Thanks. Instead put: six schools visit by June.")[0] == HIVES


@pytest.mark.parametrize(
    ("text", "results"),
    [
        (
            "Two things: hives first, fine, and the last one write so: 500 jars sold by May.",
            "500 jars sold by May",
        ),
    ],
)
def test_a_part_of_one_is_put_right(text: str, results: str) -> None:
    assert _after(text) == (HIVES, results)
