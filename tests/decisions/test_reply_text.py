"""What in a reply is theirs: lines below our questions, and what a program made of our lines."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest

from mailbot.decisions.reply.reply_text import as_written, numbered
from mailbot.matters import Situation

LETTER = """\
1. What does it pay? A sum or a range, and for which time. For example: “EUR
   52,000 to 58,000 a year”.

2. May the person hold another job beside this one?

| Head Baker — Lantern Loaf
|
| Place: Leeds
"""
PAY = "1. What does it pay? A sum or a range, and for which time. For example: “EUR 52,000 to 58,000 a year”."
OTHER = "2. May the person hold another job beside this one?"
PLACE = "| Place: Leeds"


def reply(*typed_below: tuple[str, str]) -> Situation:
    text = "\n".join(line for line, _ in typed_below)
    reading = SimpleNamespace(typed_below=typed_below, new_text=text, cut_text="")
    return cast("Situation", SimpleNamespace(letter=LETTER, text=text, reading=reading))


def test_a_line_below_a_question_has_its_number_however_our_lines_were_joined() -> None:
    assert numbered(reply(("EUR 40,000", PAY), ("No.", OTHER))) == "1. EUR 40,000\n2. No."


def test_of_several_lines_below_a_question_the_first_has_it() -> None:
    told = reply(("EUR 40,000", PAY), ("and a loaf a day", PAY), ("No.", OTHER))

    assert numbered(told) == "1. EUR 40,000\nand a loaf a day\n2. No."


@pytest.mark.parametrize(
    ("line", "read"), [("Otley", "Place: Otley"), ("Correct, thank you.", "Correct, thank you.")]
)
def test_below_a_line_of_the_listing_assent_is_no_value(line: str, read: str) -> None:
    assert numbered(reply((line, PLACE))) == read


def test_what_is_given_back_stands_as_it_was_typed() -> None:
    told = reply(("only on weekdays", PLACE), ("No.", OTHER))

    assert as_written("Place: only on weekdays", told) == "only on weekdays"
    assert as_written("2. No.", told) == "No."
    assert as_written("something else", told) == "something else"
