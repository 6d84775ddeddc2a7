"""A job's own words, quoted in the editor's answer: in no way of quoting are they the editor's."""

from __future__ import annotations

import textwrap
from itertools import product
from pathlib import Path

import pytest
from jobs import job

from mailbot.decisions.desk.commands import Verb, parse
from mailbot.reading import plain
from mailbot.reading.quotes import Letter, part
from mailbot.states import JobState
from mailbot.terms import Author
from world import World

JOB = """\
Title: Head Baker
Organization: Lantern Loaf
Outcomes:
- Waste from 12 % to 4 % by June and {words}
- approve
- 12 shops by July
Video: https://youtu.be/dQw4w9WgXcQ
Pay: EUR 50,000 a year
"""
SAID = "Who is that? I shall look at it tomorrow."
ANSWER = Letter(
    is_reply=True,
    is_forward=False,
    author=Author("ed@news.example", "Ed"),
    subject="[J1] Head Baker at Lantern Loaf: list it?",
)
BLOCK = """\
From: Two Good Jobs <jobs@news.example>
Sent: Wednesday, November 25, 2026 10:00 AM
To: ed@news.example
Subject: [J1] Head Baker at Lantern Loaf: list it?

"""
BEFORE = {
    "an attribution": "On Wed, Nov 25, 2026 at 9:00 AM Two Good Jobs <jobs@news.example> wrote:\n",
    "an original message": f"-----Original Message-----\n{BLOCK}",
    "a header": BLOCK,
    "nothing": "",
    "words of nobody else's": "Wat Two Good Jobs schreef gisteren:\n",
}
# How a line begins, and what a program broke off it; the mark of the latter is often forgotten.
MARKS = {
    "marked": ("> ", "> "),
    "a comb": ("> ", ""),
    "bars": ("| ", "| "),
    "indented": ("    ", "    "),
    "initials": ("TG> ", "TG> "),
    "bare": ("", ""),
}
WIDTHS = (58, 66, 71, 74, 200)


@pytest.mark.parametrize(
    "words",
    [
        14 * "approve ",
        14 * "Approve. ",
        "so all 7 shops may have it Approve",  # would end a line of 72 characters
    ],
)
def test_no_word_of_a_job_is_the_editors(tmp_path: Path, words: str) -> None:
    world = World(tmp_path)
    world.person("mallory@evil.example").writes(JOB.format(words=words), subject="A job")
    shown = world.editor.reads(about="list it?")
    letter = shown.text.replace("\r\n", "\n")

    for before, marks, width in product(BEFORE, MARKS, WIDTHS):
        quote = BEFORE[before] + "\n".join(_broken(letter, *MARKS[marks], width))
        for answer in (f"{SAID}\n\n{quote}\n", f"{quote}\n\n{SAID}\n"):
            new = part(plain.rows(answer), ANSWER).new_text
            verbs = {command.verb for command in parse(new)}
            # At most it is asked back, which does nothing. Of what looks like more the letter that
            # it answers knows that it is its own.
            if not verbs <= {Verb.UNKNOWN, Verb.UNCLEAR, Verb.TORN}:
                world.editor.writes(
                    answer, subject=f"Re: {shown.subject}", to=shown.reply_to, answering=shown
                )
                assert job(world).state is JobState.REVIEW, (before, marks, width, new)


def _broken(text: str, first: str, rest: str, width: int) -> list[str]:
    """Quote a text as a program does that keeps no line longer than `width`."""
    return [
        line
        for given in text.split("\n")
        for line in textwrap.wrap(
            given,
            width,
            initial_indent=first,
            subsequent_indent=rest,
            break_long_words=False,
            break_on_hyphens=False,
        )
        or [first.rstrip()]
    ]
