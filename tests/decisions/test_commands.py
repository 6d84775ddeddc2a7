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


@pytest.mark.parametrize(
    "below",
    [
        "Danke, Frau Grün, ist geändert.",
        "Dear Tom, it is as you wished. You need do nothing.",
        "Thanks for the patience!",
        "I have put that right for you.",
        "approve? not sure",
        "Merci beaucoup, c'est corrigé.",
    ],
)
@pytest.mark.parametrize(
    "edit",
    [
        "edit result 1: 9 Kirchenorgeln spielen bis Ostern wieder in allen Dörfern",
        "edit apply: tom@harbor.example, with a drawing of a boat, or come by on any Friday morning",
        "edit outcomes: 9 organs play again by Easter; a tenth is sold by June",
        "subject: Two jobs by the sea, and one in the mountains, which is new",
    ],
)
def test_words_below_a_value_are_none_of_it(edit: str, below: str) -> None:
    first, second = parse(f"{edit}\n{below}")

    assert first.argument == edit.partition(": ")[2]
    assert second.verb in {Verb.UNKNOWN, Verb.UNCLEAR}


@pytest.mark.parametrize(
    ("lines", "value"),
    [
        (
            """edit terms: full time, for two years, with four weeks of holiday and a
room above the shop""",
            "full time, for two years, with four weeks of holiday and a room above the shop",
        ),
        (
            "edit apply: by post to the Museum of Printed Books, 12 Harbour Street,\nLeeds LS1",
            "by post to the Museum of Printed Books, 12 Harbour Street, Leeds LS1",
        ),
        (
            """edit outcomes:
- Rye in 12 shops by May
- Waste below 4 % of the dough in every single week of the whole of the
  summer""",
            """- Rye in 12 shops by May
- Waste below 4 % of the dough in every single week of the whole of the summer""",
        ),
    ],
)
def test_a_value_goes_on_where_a_mail_program_broke_it(lines: str, value: str) -> None:
    (edit,) = parse(lines)

    assert edit.argument == value


@pytest.mark.parametrize("yes", ["approve", "Approved!", "ok", "then go ahead"])
def test_a_yes_below_a_long_value_is_heard(yes: str) -> None:
    edit, approval = parse(
        f"edit other jobs: yes, on two days a week, if we have agreed on it before\n{yes}"
    )

    assert edit.argument == "yes, on two days a week, if we have agreed on it before"
    assert approval.verb is Verb.APPROVE


def test_a_plain_yes_at_the_end_of_a_value_is_none_of_it() -> None:
    assert [(c.verb, c.argument) for c in parse("edit title: Head Cook, and approve")] == [
        (Verb.EDIT, "Head Cook"),
        (Verb.APPROVE, ""),
    ]
    (edit,) = parse("other jobs: yes and no problem")
    assert edit.argument == "yes and no problem"


@pytest.mark.parametrize(
    "yes",
    [
        "Yes, that's right.",
        "Correct!",
        "Exactly, thanks",
        "Ja, stimmt so.",
        "Genau.",
        "C'est bien ça, merci.",
        "Tout à fait",
        "Eso es, gracias",
        "É isso mesmo!",
        "Esatto.",
        "Ja, dat klopt.",
        "Precies zo",
    ],
)
def test_a_natural_yes(yes: str) -> None:
    (command,) = parse(yes)

    assert command.verb is Verb.APPROVE


@pytest.mark.parametrize(
    "words",
    [
        "Please correct it.",
        "I have put that right.",
        "That's not right.",
        "Is that right?",
        "Das stimmt so nicht.",
        "Stimmt das?",
        "Ce n'est pas exact.",
        "Dat klopt niet.",
        "The pay is right, the title is not",
        "Right, I will look at it tomorrow",
    ],
)
def test_what_only_looks_like_a_yes(words: str) -> None:
    assert all(command.verb in {Verb.UNKNOWN, Verb.UNCLEAR} for command in parse(words))


@pytest.mark.parametrize(
    "words",
    [
        "It has not gone out yet. Send now.",
        "No reader has had it.\nsend now",
        "Die Ausgabe ist noch nicht verschickt. Jetzt senden!",
        "Não saiu. Envie agora.",
    ],
)
def test_that_it_has_not_gone_is_no_doubt(words: str) -> None:
    assert parse(words)[-1].verb is Verb.SEND_NOW
