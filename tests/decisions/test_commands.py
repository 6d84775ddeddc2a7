"""An editor's lines, as commands."""

import pytest

from mailbot.decisions.desk.commands import MAX_COMMANDS, Verb, begins_with, parse
from mailbot.terms import Fact


@pytest.mark.parametrize(
    ("line", "verb", "argument"),
    [
        ("approve", Verb.APPROVE, ""),
        ("Approved!", Verb.APPROVE, ""),
        ("ok, next week please", Verb.APPROVE, "next week"),
        ("approve for 8 December", Verb.APPROVE, "8 December"),
        ("no - too vague", Verb.REJECT, "too vague"),
        ("Reject: the video is an advert.", Verb.REJECT, "the video is an advert."),
        ("Nein", Verb.REJECT, ""),
        ("ask: who pays for the move?", Verb.ASK, "who pays for the move?"),
        ("drop J42", Verb.DROP, "J42"),
        ("stop", Verb.STOP, ""),
        ("go on", Verb.GO_ON, ""),
        ("intro: Good morning.", Verb.INTRO, "Good morning."),
        ("Subject: Two jobs by the sea", Verb.SUBJECT, "Two jobs by the sea"),
        ("The subject is fine", Verb.UNKNOWN, ""),
        ("nobody will read that", Verb.UNKNOWN, ""),
        ("okra is a vegetable", Verb.UNKNOWN, ""),
        ("Introducing the new baker", Verb.UNKNOWN, ""),
    ],
)
def test_one_line(line: str, verb: Verb, argument: str) -> None:
    (command,) = parse(line)

    assert (command.verb, command.argument, command.line) == (verb, argument, line)


@pytest.mark.parametrize(
    ("line", "fact", "value"),
    [
        ("edit pay: 90–100k EUR a year", Fact.PAY, "90–100k EUR a year"),
        ("change title to Chief Baker", Fact.TITLE, "Chief Baker"),
        ("Salary: 90k", Fact.PAY, "90k"),
        ("other jobs: welcome", Fact.OTHER_JOBS, "welcome"),
    ],
)
def test_an_edit(line: str, fact: Fact, value: str) -> None:
    (command,) = parse(line)

    assert (command.verb, command.fact, command.argument) == (Verb.EDIT, fact, value)


def test_several_commands_and_a_list() -> None:
    commands = parse(
        "title: Chief Baker\noutcomes:\n- Waste under 4%\n- 12 shops by May\n\napprove\n\nThanks!\n"
    )

    assert [(c.verb, c.argument) for c in commands] == [
        (Verb.EDIT, "Chief Baker"),
        (Verb.EDIT, "- Waste under 4%\n- 12 shops by May"),
        (Verb.APPROVE, ""),
    ]


def test_a_long_intro_goes_on_until_an_empty_line() -> None:
    commands = parse("intro: Good morning,\nthis week we have one job.\n\nok")

    assert [(c.verb, c.argument) for c in commands] == [
        (Verb.INTRO, "Good morning,\nthis week we have one job."),
        (Verb.APPROVE, ""),
    ]


def test_a_thousand_lines_are_no_thousand_commands() -> None:
    assert len(parse("drop J1\n\n" * 1000)) == MAX_COMMANDS


def test_a_command_may_be_set_in_bold_type() -> None:
    assert begins_with("*approve*") is Verb.APPROVE
    (edit,) = parse("**Title:** *Head Cook*")
    assert (edit.fact, edit.argument) == (Fact.TITLE, "Head Cook")


LONG = "edit apply: write to ann@lantern.example with two photographs, or come by"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # Broken by a mail program at its width, or in the middle of what is said.
        (f"{LONG}\nthe bakehouse", f"{LONG[12:]}\nthe bakehouse"),
        ("edit terms: two years to begin with,\nfull time", "two years to begin with,\nfull time"),
        # Words to somebody, right below.
        ("edit result 1: 11 clocks strike again by May\nThanks, Mr Hall, it is changed.", None),
        ("edit result 1: 11 clocks strike again by May\nIt is changed now.", None),
        (f"{LONG} and then some more words which nobody broke\nDear Ann, it did get here.", None),
        (f"{LONG} and then some more words which nobody broke\nIt is in there now.", None),
        (f"{LONG}\nHallo Frau Raman, steht jetzt so drin.", None),
        ("edit place: near Schull\nwe have changed it", None),
    ],
)
def test_an_edit_goes_on_only_where_its_line_was_broken(text: str, value: str | None) -> None:
    edit, *rest = parse(text)

    assert edit.argument == (value or text.splitlines()[0].partition(": ")[2])
    assert bool(rest) is (value is None)
