"""What sentences speak of, by the weights learned from the letters in `bench/letters`."""

from __future__ import annotations

import hashlib
import importlib.resources
import re
from pathlib import Path

import pytest

from mailbot.reading.facts import senses
from mailbot.reading.facts.passages import passages
from mailbot.reading.facts.senses import SENSES, Sense
from mailbot.reading.weights import Weights
from mailbot.terms import Line, Origin

LETTERS = sorted((Path(__file__).parents[3] / "bench" / "letters").glob("*.txt"))
NEAR_MISSES = {
    "title", "organization", "pay", "apply", "deadline", "video",
    "duty", "requirement", "perk", "company", "hours",
}  # fmt: skip


def surest(text: str) -> Sense | None:
    among = tuple(SENSES[SENSES.index(Sense.ONSITE) :])
    heard = senses.heard(passages([Line(text)]), among)
    return heard[0] if heard else None


@pytest.mark.parametrize(
    ("text", "sense"),
    [
        ("The looms won't come to you, so you come to the looms.", Sense.ONSITE),
        ("Zwei Tage bei uns am Ofen, den Rest am eigenen Schreibtisch.", Sense.HYBRID),
        ("Vous travaillez d'où bon vous semble, nous n'avons pas de bureau.", Sense.REMOTE),
        ("Fuera de horario, cada cual hace lo que quiere y para quien quiere.", Sense.WELCOME),
        ("Se hai già un altro lavoro, parliamone prima.", Sense.DISCUSS),
        ("Een tweede werkgever ernaast staan wij niet toe.", Sense.NO),
        ("Vi har tolv anställda och en gammal hund.", None),
        ("The mill was built in 1871.", None),
    ],
)
def test_free_prose_is_judged(text: str, sense: Sense | None) -> None:
    assert surest(text) is sense


def test_a_subject_and_a_signature_say_nothing_of_it() -> None:
    text = "Work from anywhere you like, we have no office."
    for origin in (Origin.SUBJECT, Origin.SIGNATURE):
        assert senses.heard(passages([Line(text, origin)]), (Sense.REMOTE,)) is None


def test_a_sum_begins_where_the_weights_say_and_grows_by_them() -> None:
    start = tuple(-9.0 for _ in SENSES)
    weights = Weights(SENSES, start, {"boat": ((SENSES.index(Sense.NO), 18.0),)})

    assert weights.judge(frozenset({"boat"}))[Sense.NO] > 0.99
    assert weights.judge(frozenset({"harbour"}))[Sense.NO] < 0.01


def test_the_table_was_learned_from_these_letters() -> None:
    """`python -m bench.senses --write` after a letter was added or changed."""
    learned = importlib.resources.files("mailbot.reading.facts").joinpath("senses.tsv")
    texts = b"\0".join(file.read_bytes() for file in LETTERS)

    assert learned.read_text("utf-8").partition("\n")[0] == hashlib.sha256(texts).hexdigest()


@pytest.mark.parametrize("file", LETTERS, ids=lambda file: file.stem)
def test_a_letter_is_marked_with_words_that_are_known(file: Path) -> None:
    text = file.read_text("utf-8")
    known = {sense.value for sense in SENSES}

    assert set(re.findall(r"\{(\w+)\|", text)) <= known | NEAR_MISSES
    assert not re.search(r"[{}]", re.sub(r"\{\w+\|[^{}]*\}", "", text))
