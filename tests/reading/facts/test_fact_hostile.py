"""Hostile text is read in linear time and raises nothing."""

import time
from dataclasses import replace
from datetime import date

import pytest

from fact_letters import letter
from mailbot.reading.facts import read_answers, read_facts
from mailbot.terms import Fact, Line

LONG = [
    "a" * 20_000,
    "9" * 20_000,
    "1," * 10_000,
    "1 000 " * 3_500,
    "$1 to " * 3_500,
    "a, and " * 3_000,
    "que a " * 3_500,
    "we want 1 " * 2_000,
    "http://" * 3_000,
    "http://a.b/?url=" * 1_300,
    "a@" * 10_000,
    "x@y.z " * 3_500,
    "(" * 20_000,
    '"' * 20_000,
    "*" * 20_000,
    ": " * 10_000,
    "pay: " * 4_000,
    "- " * 10_000,
    "1/1 " * 5_000,
    "de la " * 3_500,
    "not 1 " * 3_500,
    "A " * 10_000,
    "by 1 May " * 2_200,
    "\t" * 20_000,
    "twenty hundred thousand " * 800,
    "zweiund" * 3_000,
    "18 Euro 50 " * 1_800,
    "apply within two weeks until the 1 " * 600,
    "apply until a b c " * 1_000,
    "instead of 1 not x " * 1_000,
    "10万円から" * 3_000,
    "1月1日まで" * 3_000,
    "http://a.b/https:%2F%2Fa/" * 800,
    "my video a b " * 1_500 + "https://a.b/c",
    "two days a week in the office " * 600,
    "we need a cook " * 1_300,
    "head of de la " * 1_400,
    "Koch/Köchin " * 1_600,
    "chef de " * 2_500,
    "someone to be our new " * 900,
    "Museo de la " * 1_700,
    "A de B " * 2_800,
    "x.www.@a" * 2_500,
]


@pytest.mark.parametrize("text", LONG, ids=lambda text: text[:8])
def test_a_long_line(text: str) -> None:
    start = time.process_time()

    read_facts(replace(letter(""), lines=(Line(text),)))

    assert time.process_time() - start < 1.5


def test_many_lines() -> None:
    start = time.process_time()

    read_facts(
        replace(letter(""), lines=tuple(Line(f"Key result {n}: {n} by May") for n in range(3_000)))
    )

    assert time.process_time() - start < 5


def test_empty_letters() -> None:
    assert read_facts(letter("")).title is None
    assert read_answers("", (Fact.TITLE,), "a@b.example", date(2026, 3, 1)).title is None


@pytest.mark.parametrize(
    "text",
    [
        "\U0001f10e①②③④⑤⑥⑦⑧",
        "① We look for a baker.\n② It pays ①⑤00 EUR.",
        "We want ③ results:\n- waste under 4% by June\n- two shops by July",
        "Apply by ③ May 2027, or within ② weeks.",
        "Pay: ²³ EUR for ½ a day",
    ],
)
def test_a_digit_that_is_no_number_is_harmless(text: str) -> None:
    """Python calls "①" a digit, and cannot read it as a number."""
    today = date(2026, 11, 22)
    read_answers(text, (), "ann@a.example", today)
    facts = read_facts(letter(text))

    assert facts.deadline is None
