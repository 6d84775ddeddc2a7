"""What an employer changes after all: merged as it was meant, echoed, and no slot lost by it."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from jobs import COMPLETE, OUTCOMES, SLOT, VIDEO, ann, approved, asked, job, last, reviewed, until

from mailbot.matters import Job
from mailbot.states import JobState
from mailbot.terms import Period
from world import Mail, World


def pay(of: Job) -> tuple[float | None, str | None, Period | None]:
    assert of.listing.pay is not None
    return of.listing.pay.min, of.listing.pay.currency, of.listing.pay.period


def tidy(world: World) -> None:
    for address in (world.editor.address, ann(world).address):
        world.unread(address).clear()


@pytest.mark.parametrize("words", ["The salary is 52k, sorry", "pay: 52k", "Pay: 52,000"])
def test_a_corrected_sum_keeps_its_currency_and_is_echoed(world: World, words: str) -> None:
    ann(world).answers(reviewed(world), words)

    echoed = " ".join(ann(world).reads().text.split())
    assert "changed the pay from | EUR 48,000 a year to | EUR 52,000 a year" in echoed
    assert pay(job(world)) == (52000, "EUR", Period.YEAR)
    tidy(world)


@pytest.mark.parametrize("words", ["The salary is 52k, sorry", "pay: 52k"])
def test_a_correction_is_no_answer_to_what_was_asked(world: World, words: str) -> None:
    ann(world).answers(asked(world), words)

    ann(world).reads(about="from\n| EUR 48,000".replace("\n", "\r\n"))
    assert job(world).missing() == ("video",)
    assert pay(job(world)) == (52000, "EUR", Period.YEAR)


def test_another_kind_of_sum_is_asked_about(world: World) -> None:
    """Nobody means 30 a year."""
    ann(world).answers(reviewed(world), "Pay: 30")

    assert pay(job(world)) == (48000, "EUR", Period.YEAR)
    tidy(world)


def test_a_corrected_job_has_its_place_back(world: World) -> None:
    letter = approved(world)
    ann(world).writes(COMPLETE.replace("Head Baker", "Miller"), subject="A miller")
    world.editor.answers(last(world.editor), "approve for 15 December")
    until(world, SLOT - timedelta(days=1))
    assert (job(world, 1).issue, job(world, 2).issue) == (1, None)
    world.unread(world.editor.address).clear()

    ann(world).answers(letter, "Pay: 52k")
    assert job(world).state is JobState.REVIEW
    world.editor.answers(world.unread(world.editor.address)[0], "approve")
    world.unread(world.editor.address).clear()

    until(world, SLOT - timedelta(hours=2))
    assert job(world).issue == 1
    tidy(world)


def test_it_has_it_back_from_the_job_that_took_it(world: World) -> None:
    letter = approved(world)
    until(world, SLOT - timedelta(days=1))
    ann(world).writes(COMPLETE.replace("Head Baker", "Miller"), subject="A miller")
    world.editor.answers(last(world.editor), "approve")

    ann(world).answers(letter, "Pay: 52k")
    assert (job(world, 1).issue, job(world, 2).issue) == (None, 1)
    world.editor.answers(review_of(world, "J1"), "approve")

    assert (job(world, 1).issue, job(world, 2).issue) == (1, None)
    tidy(world)


def review_of(world: World, tag: str) -> Mail:
    letters = world.unread(world.editor.address)
    return next(each for each in reversed(letters) if f"[{tag}]" in each.subject)


def test_an_answer_to_an_old_letter_answers_what_that_one_asked(world: World) -> None:
    employer = ann(world)
    employer.writes("Role: Head Baker\nCompany: Lantern Loaf\nPay: EUR 48,000 a year\n")
    first = employer.reads()  # 1 outcomes, 2 video, 3 other jobs …
    employer.answers(first, OUTCOMES)
    employer.reads(about="1. Where can everybody watch")

    employer.answers(first, f"2. {VIDEO}\n3. no")

    employer.reads(about="Another job beside it: no")
    assert job(world).state is JobState.REVIEW
    assert len(job(world).listing.outcomes) == 2
    tidy(world)


def test_what_an_unsent_letter_asked_is_asked_in_the_next(tmp_path: Path) -> None:
    world = World(tmp_path, conversation={"quiet_seconds": 20})
    employer = ann(world)
    employer.writes("Role: Head Baker\nCompany: Lantern Loaf\n", subject="Head Baker")
    world.wait(timedelta(seconds=5), step=timedelta(seconds=5))

    employer.writes("Oops: it pays EUR 48,000 a year.", subject="Head Baker")
    world.wait(timedelta(seconds=60), step=timedelta(seconds=10))

    letter = employer.reads(about="EUR 48,000 a year").text
    assert "hold another job" in letter
    assert "This is still open" not in letter
    assert employer.has_no_mail()
    world.stop()


def test_a_no_to_a_guess_drops_it(world: World) -> None:
    employer = ann(world)
    employer.writes(COMPLETE.replace("EUR 48,000 a year", "48,000 a year"))
    guessed = employer.reads(about="48,000")

    employer.answers(guessed, "No")

    assert "48,000" not in employer.reads(about="What does it pay?").text
    assert job(world).guesses.pay is None


def test_of_several_jobs_in_one_mail_the_first_is_begun(world: World) -> None:
    ann(world).writes(
        "Company: Lantern Loaf\n\nRole: Head Baker\nPay: EUR 48,000 a year\n\n"
        "Role: Delivery Cyclist\nPay: EUR 30,000 a year\n",
        subject="Two jobs",
    )

    letter = ann(world).reads(about="names more than one job").text
    assert "| Delivery Cyclist" in letter
    assert (job(world).listing.title, pay(job(world))[0]) == ("Head Baker", 48000)


def test_the_owners_yes_takes_what_a_stranger_wrote(world: World) -> None:
    letter = reviewed(world)
    world.person("eve@elsewhere.example").answers(letter, "Pay: EUR 52,000 a year")
    shown = ann(world).reads(about="eve@elsewhere.example")

    ann(world).answers(shown, "Yes, please take it.")

    ann(world).reads(about="EUR 52,000 a year")
    assert pay(job(world))[0] == 52000
    tidy(world)


@pytest.mark.parametrize("words", ["no", "No, that is not from us."])
def test_the_owners_no_leaves_it(world: World, words: str) -> None:
    letter = reviewed(world)
    world.person("eve@elsewhere.example").answers(letter, "Pay: EUR 52,000 a year")

    ann(world).answers(ann(world).reads(about="eve@elsewhere.example"), words)

    assert pay(job(world))[0] == 48000
    assert job(world).proposals == ()
    assert ann(world).has_no_mail()
    tidy(world)


def test_a_yes_to_another_letter_takes_no_strangers_words(world: World) -> None:
    letter = reviewed(world)
    world.person("eve@elsewhere.example").answers(letter, "Pay: EUR 52,000 a year")
    ann(world).reads(about="eve@elsewhere.example")

    ann(world).answers(letter, "Yes, wonderful.")

    assert pay(job(world))[0] == 48000
    tidy(world)


def test_each_yes_is_to_the_words_that_its_letter_showed(world: World) -> None:
    letter = reviewed(world)
    eve = world.person("eve@elsewhere.example")
    eve.answers(letter, "Pay: EUR 52,000 a year")
    first = ann(world).reads()
    eve.answers(letter, "Pay: EUR 1 a year")
    ann(world).reads(about="EUR 1 a year")

    ann(world).answers(first, "yes")

    assert pay(job(world))[0] == 52000
    tidy(world)


def test_a_strangers_request_beside_a_sum_displaces_no_result(world: World) -> None:
    letter = reviewed(world)
    before = job(world).listing.outcomes
    world.person("eve@elsewhere.example").answers(
        letter,
        "The pay is EUR 52,000 a year. Please put that in before the 3 of us meet.\n\n"
        "We close for 2 weeks in August.\n\nEve Moss\nOffice Manager\n",
    )

    ann(world).answers(ann(world).reads(about="eve@elsewhere.example"), "Yes, that is right.")

    listing = job(world).listing
    assert (pay(job(world))[0], listing.title, listing.outcomes) == (52000, "Head Baker", before)
    assert "> We close for 2 weeks in August." in last(ann(world)).text
    tidy(world)


@pytest.mark.parametrize(
    "words",
    [
        "Please move the deadline to 3 March... actually no, make it the 10th, that's a Wednesday.",
        "Deadline: 3 March. Sorry no, the 10th.",
        "Die Frist ist der 3. März, ach nein, nehmen Sie den 10. März.",
        "Date limite : 3 mars... non, finalement le 10 mars.",
        "El plazo es hasta el 3 de marzo. Bueno, mejor el 10 de marzo, por el puente.",
        "Prazo: 3 de março... não, melhor dia 10",
        "Scadenza: 3 marzo, anzi no, facciamo il 10",
        "Solliciteren kan tot 3 maart, nee, doe maar 10 maart.",
    ],
)
def test_of_two_days_in_one_breath_the_last_is_meant(world: World, words: str) -> None:
    ann(world).answers(reviewed(world), words)

    assert job(world).listing.deadline == date(2027, 3, 10)
    echoed = ann(world).reads().text
    assert "not in the listing" not in echoed
    tidy(world)


@pytest.mark.parametrize(
    ("words", "sum_"),
    [
        ("The salary is 52k a year - sorry, just checked with Jo, it's 54k.", 54_000),
        ("Pay: EUR 52,000 a year, no wait, my partner says 54,000.", 54_000),
        ("Das Gehalt: 52.000 Euro im Jahr, ach nein, es sind 54.000 Euro im Jahr.", 54_000),
        ("Le salaire est de 52 000 € par an. Pardon, c'est 54 000 €.", 54_000),
    ],
)
def test_of_two_sums_in_one_breath_the_last_is_the_pay(
    world: World, words: str, sum_: float
) -> None:
    ann(world).answers(reviewed(world), words)

    assert pay(job(world)) == (sum_, "EUR", Period.YEAR)
    assert job(world).listing.pay_beside is None
    tidy(world)


def test_editors_are_shown_a_second_thought_as_it_was_written(world: World) -> None:
    ann(world).answers(
        reviewed(world), "Deadline: 3 March, no, the 10th. And who feeds 14 cats meanwhile?"
    )

    assert any("3 March, no, the 10th" in words for words in job(world).words)
    tidy(world)
