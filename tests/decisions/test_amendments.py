"""An editor changes one result, or takes out what a job may do without."""

import pytest
from jobs import ann, job, last, reviewed

from mailbot.decisions.desk.commands import Verb, parse
from mailbot.decisions.reply import taken_out
from mailbot.states import JobState
from mailbot.terms import Fact
from world import Mail, World

SHORTER = "Waste down from 12 % to 4 % by June"
OTHER = "Our rye on the shelves of 12 shops by 1 November"


def shown(world: World) -> Mail:
    """The letter that asks the editor to decide on Ann's job."""
    reviewed(world)
    return last(world.editor)


@pytest.mark.parametrize(
    "words",
    [
        f"Approve. Please make the first result shorter: {SHORTER}",
        f"Approve, but change the first result to {SHORTER}.",
        f"please make the first result: {SHORTER}\n\nApproved.",
        f"edit result 1: {SHORTER}\napprove",
        f"ok, the first outcome should read “{SHORTER}”",
        f'Yes, but change the 1st result from "Waste under 4%" to "{SHORTER}".',
        f"Ja, aber das erste Ergebnis soll lauten: {SHORTER}",
        f"Approuvé\nPremier résultat : {SHORTER}",
        f"Aprobado, pero el primer resultado debe ser: {SHORTER}",
        f"Approvato, ma il primo risultato deve essere: {SHORTER}",
        f"Aprovado, mas o primeiro resultado deve ser: {SHORTER}",
        f"Akkoord, maar het eerste resultaat moet zijn: {SHORTER}",
    ],
)
def test_one_result_is_changed_shown_and_approved_as_changed(world: World, words: str) -> None:
    letter = shown(world)

    world.editor.answers(letter, words)

    assert job(world).listing.outcomes == (SHORTER, OTHER)
    assert job(world).state is JobState.APPROVED
    told = world.editor.reads(about="Approved").text.partition("It was:")[2]
    assert told.index("Waste under 4%") < told.index(SHORTER)
    assert SHORTER in ann(world).reads(about="approved").text


@pytest.mark.parametrize(
    "words",
    [
        "Approve. Please make the first result shorter.",
        "approve, but make the second result more concrete",
        f"approve\nresult 9: {SHORTER}",
    ],
)
def test_a_change_that_cannot_be_made_approves_nothing(world: World, words: str) -> None:
    letter = shown(world)

    world.editor.answers(letter, words)

    assert job(world).state is JobState.REVIEW
    assert job(world).listing.outcomes[1:] == (OTHER,)
    assert len(job(world).listing.outcomes) == 2
    world.editor.reads(about="not")


@pytest.mark.parametrize(
    "words", ["remove the last result", "result 2: none", "Das zweite Ergebnis streichen, bitte."]
)
def test_a_result_too_many_is_taken_out(world: World, words: str) -> None:
    letter = shown(world)

    world.editor.answers(letter, words)

    assert len(job(world).listing.outcomes) == 1
    assert OTHER not in job(world).listing.outcomes
    told = world.editor.reads(about="Taken out.").text.replace("\n  |", "")
    assert OTHER in told.partition("It was:")[2]


@pytest.mark.parametrize(
    ("words", "fact"),
    [
        ("edit objective: none", Fact.OBJECTIVE),
        ("take the objective out", Fact.OBJECTIVE),
        ("Please remove the deadline.", Fact.DEADLINE),
        ("No deadline.", Fact.DEADLINE),
        ("deadline: -", Fact.DEADLINE),
        ("edit deadline: no deadline", Fact.DEADLINE),
        ("Bitte die Frist streichen.", Fact.DEADLINE),
        ("Frist weg", Fact.DEADLINE),
        ("Supprimez la date limite, s'il vous plaît.", Fact.DEADLINE),
        ("sin plazo, por favor", Fact.DEADLINE),
        ("togliere la scadenza", Fact.DEADLINE),
        ("sem prazo", Fact.DEADLINE),
        ("zonder deadline graag", Fact.DEADLINE),
        ("drop the phone number", Fact.PHONE),
        ("edit apply: none", Fact.APPLY),
        ("edit place: none", Fact.PLACE),
    ],
)
def test_what_a_job_need_not_have_is_taken_out(world: World, words: str, fact: Fact) -> None:
    letter = shown(world)
    world.editor.answers(
        letter,
        "objective: Bread that travels\ndeadline: 1 December 2027\nplace: on site, Bremen\n"
        "apply: work@lantern.example or phone 216-555-0148",
    )
    letter = world.editor.reads(about="216-555-0148")

    world.editor.answers(letter, words)

    assert getattr(job(world).listing, fact) is None
    shown_now = world.editor.reads(about="Taken out.").text.partition("as it is now")[2]
    assert "| none" not in shown_now.casefold()


@pytest.mark.parametrize("field", ["title", "organization", "outcomes", "video", "pay"])
def test_what_a_job_needs_stays_and_the_employer_may_be_asked(world: World, field: str) -> None:
    letter = shown(world)
    listing = job(world).listing

    world.editor.answers(letter, f"edit {field}: none\napprove")

    assert job(world).listing == listing
    assert job(world).state is JobState.REVIEW
    told = " ".join(world.editor.reads(about="Not approved yet").text.split())
    assert "write “ask: ” and what is wrong with it" in told


def test_no_to_another_job_is_an_answer(world: World) -> None:
    letter = shown(world)

    world.editor.answers(letter, "other jobs: no")

    assert "Another job beside it: no" in world.editor.reads(about="Changed.").text


@pytest.mark.parametrize(
    "words",
    [
        "no objective, no number, nothing: what do they want?",
        "I have no objective opinion on this one",
        "They have no deadline for it yet.",
        "no pay, no job",
        "No video!",
        "make the title shorter",
    ],
)
def test_what_is_only_remarked_on_changes_nothing(words: str) -> None:
    assert not {Verb.EDIT, Verb.APPROVE} & {command.verb for command in parse(words)}


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("edit pay: 60,000 EUR a year plus 10 % bonus", "Pay: EUR 60,000 a year, plus 10 % bonus"),
        ("Gehalt: 60.000 EUR im Jahr zzgl. Prämie", "Pay: EUR 60,000 a year, zzgl. Prämie"),
        (
            "edit pay: 50-60k EUR a year, with 13 salaries",
            "Pay: EUR 50,000 to 60,000 a year, with 13 salaries",
        ),
        (
            "edit other jobs: yes, but not for competitors",
            "Another job beside it: welcome, not for competitors",
        ),
        ("other jobs: no, except teaching", "Another job beside it: no, except teaching"),
        (
            "edit apply: work@lantern.example with three photos",
            "How to apply: work@lantern.example, with three photos",
        ),
        (
            "apply: work@lantern.example and phone 216-555-0148",
            "How to apply: work@lantern.example, or phone 216-555-0148",
        ),
    ],
)
def test_what_goes_with_a_value_is_printed_behind_it(world: World, words: str, line: str) -> None:
    letter = shown(world)

    world.editor.answers(letter, words)

    assert f"| {line}" in world.editor.reads(about="Changed.").text


def test_what_stands_beside_a_pay_stays_when_its_sum_is_put_right(world: World) -> None:
    letter = shown(world)
    world.editor.answers(letter, "pay: 60,000 EUR a year plus 10 % bonus")
    assert job(world).listing.pay_beside == "plus 10 % bonus"
    world.editor.reads()

    ann(world).writes("Sorry, the pay is 63,000 EUR a year.", subject="Re: A baker [J1]")

    assert job(world).listing.pay_beside == "plus 10 % bonus"
    ann(world).reads(about="EUR 63,000 a year, plus 10 % bonus")
    world.editor.reads(about="Pay: EUR 63,000 a year, plus 10 % bonus\r\n")


def test_an_approval_above_a_letter_that_quotes_one_counts(world: World) -> None:
    """The answer to an old letter shows their own word; the same word said again is theirs."""
    told = reviewed(world)
    letter = world.editor.reads(about="list it?")
    ann(world).answers(told, "Sorry, the pay is EUR 52,000 a year.")
    world.unread(world.editor.address).clear()
    world.editor.answers(letter, "approve")
    resent = last(world.editor)
    assert "> approve" in resent.text

    world.editor.answers(resent, "approve")

    assert job(world).state is JobState.APPROVED
    world.unread(world.editor.address).clear()
    world.unread(ann(world).address).clear()


def test_what_withholds_an_approval_is_said_and_one_word_gives_it(world: World) -> None:
    world.editor.answers(shown(world), "approve\nedit deadline: whenever the oven is warm")
    letter = world.editor.reads(about="It is NOT approved")
    assert "reply “approve”" in " ".join(letter.text.split())

    world.editor.answers(letter, "approve")

    assert job(world).state is JobState.APPROVED
    world.unread(world.editor.address).clear()
    world.unread("ann@lantern.example").clear()


@pytest.mark.parametrize(
    ("words", "facts"),
    [
        ("My sister says the phone number must not be shown.", {Fact.PHONE}),
        ("O telefone não pode aparecer, que à noite ninguém atende.", {Fact.PHONE}),
        ("Die Telefonnummer darf nicht erscheinen.", {Fact.PHONE}),
        ("Le téléphone ne doit pas apparaître.", {Fact.PHONE}),
        ("El teléfono no debe salir.", {Fact.PHONE}),
        ("Il telefono non deve comparire.", {Fact.PHONE}),
        ("Het telefoonnummer mag er niet in staan.", {Fact.PHONE}),
        ("My email address must not be listed.", {Fact.APPLY}),
        ("The phone number must appear.", set()),
        ("The phone must not ring more than twice.", set()),
        ("Das Telefon darf nicht klingeln.", set()),
        ("Must the phone number be shown?", set()),
        ("The video must not show our phones.", set()),
    ],
)
def test_what_nobody_may_see_is_taken_out(words: str, facts: set[Fact]) -> None:
    assert set(taken_out.facts(words)) == facts


@pytest.mark.parametrize(
    "words",
    [
        "Lose the deadline, we hire whenever the right one turns up.",
        "Ett datum behövs inte, sista dagen tar vi bort.",
        "La scadenza la togliamo.",
        "La fecha límite la quitamos.",
        "La date limite, nous la supprimons.",
        "It stays open until its filled.",
    ],
)
def test_a_last_day_goes_in_other_words_too(words: str) -> None:
    assert set(taken_out.facts(words)) == {Fact.DEADLINE}
