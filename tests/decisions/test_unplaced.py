"""What mailbot does not understand is said to be so, asked again, and read by a person."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from jobs import COMPLETE, OUTCOMES, VIDEO, ann, approved, asked, job, last, reviewed

from mailbot.states import JobState
from mailbot.terms import Fact, Period
from world import Mail, World

DRAFT = f"Role: Head Baker\nCompany: Lantern Loaf\n{OUTCOMES}"


def tidy(world: World) -> None:
    for address in (world.editor.address, ann(world).address):
        world.unread(address).clear()


def flat(letter: Mail) -> str:
    return " ".join(letter.text.split())


def under(letter: Mail, said: dict[str, str], mark: str = "> ") -> str:
    """Our letter as a mail program quotes it, with words typed below some of its lines."""
    lines = []
    for line in letter.text.splitlines():
        lines.append(f"{mark}{line}".rstrip())
        lines += [f"\n{words}\n" for begin, words in said.items() if line.startswith(begin)]
    return "On Wed, 25 Nov 2026, jobs@news.example wrote:\n" * bool(mark) + "\n".join(lines)


def replies(world: World, letter: Mail, text: str) -> None:
    ann(world).writes(
        text,
        subject=f"Re: {letter.subject.removeprefix('Re: ')}",
        to=letter.reply_to,
        answering=letter,
    )


# --- an open draft ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        "Ich verstehe gar nicht, was Sie von mir wollen.",
        "Je ne comprends pas ce que vous voulez.",
        "Ya les he dicho todo lo que hay que decir.",
        "Mi sembra di avere detto tutto.",
        "Isso já escrevi no outro dia.",
        "Dat heb ik toch al gezegd.",
        "We are still thinking about that.",
    ],
)
def test_what_is_still_open_is_asked_again_at_once(world: World, words: str) -> None:
    ann(world).answers(asked(world), words)

    again = ann(world).reads(about="This is still open")
    assert "Where can everybody watch your video?" in flat(again)
    assert words.rstrip("?.") in flat(again)
    assert "do nothing" not in again.text
    tidy(world)


@pytest.mark.parametrize("words", ["Thanks!", "Yes.", ""])
def test_a_word_that_says_nothing_of_the_job_is_answered_too(world: World, words: str) -> None:
    ann(world).answers(asked(world), words)

    ann(world).reads(about="Where can everybody watch your video?")
    tidy(world)


def test_the_third_time_there_is_a_line_to_fill_in(world: World) -> None:
    first = asked(world)
    ann(world).answers(first, "It is a lovely bakery.")
    second = ann(world).reads()
    ann(world).answers(second, "My grandmother founded it.")

    third = ann(world).reads(about="Please fill in the line below")

    wordings = {
        next(line for line in flat(each).split("1. ")[1:])[:120] for each in (first, second, third)
    }
    assert len(wordings) == 3
    replies(world, third, third.text.replace("→ Video:", f"→ Video: {VIDEO}"))
    assert job(world).state is JobState.REVIEW
    tidy(world)


def test_a_line_filled_in_among_marked_ones_counts(world: World) -> None:
    letter = asked(world)
    for _ in range(2):
        ann(world).answers(letter, "It is a lovely bakery.")
        letter = last(ann(world))

    replies(world, letter, under(letter, {}).replace("→ Video:", f"→ Video: {VIDEO}"))

    assert job(world).listing.video is not None
    tidy(world)


def test_a_robot_that_says_no_more_is_not_asked_all_day(world: World) -> None:
    letter = asked(world)
    for number in range(20):
        ann(world).answers(letter, f"Your request {number} has been received by our team.")

    assert len(world.unread(ann(world).address)) <= 6
    tidy(world)
    world.unread("root@news.example").clear()


def test_what_nobody_understood_stands_beside_the_job_once_it_is_complete(world: World) -> None:
    letter = asked(world)
    ann(world).answers(letter, "Our customers are the nicest of the whole valley.")
    tidy(world)

    ann(world).answers(letter, VIDEO)

    world.editor.reads(about="> Our customers are the nicest of the whole valley.")
    tidy(world)


# --- a guess ------------------------------------------------------------------------------------


def guessed(world: World) -> Mail:
    """She named a sum in no currency; what else is missing is asked for, too."""
    ann(world).writes(f"{DRAFT}Pay: 34 to 38 an hour, depending\n", subject="A baker")
    letter = ann(world).reads(about="34 to 38 an hour")
    assert job(world).guesses.pay is not None
    return letter


@pytest.mark.parametrize(
    "words",
    [
        "34 to 38 an hour I TOLD you",
        "34 to 38 an hour is quite right. There is no video yet, it will come.",
        "The pay is correct. The video comes later.",
        "Yes, 34 to 38.",
        "2. yes",
    ],
)
def test_a_guess_that_was_said_yes_to_is_asked_no_more(world: World, words: str) -> None:
    ann(world).answers(guessed(world), words)

    assert "What does it pay?" not in ann(world).reads().text
    found = job(world).listing.pay
    assert found is not None
    assert (found.min, found.max, found.period) == (34, 38, Period.HOUR)
    tidy(world)


def test_a_currency_said_to_a_guess_completes_it(world: World) -> None:
    ann(world).answers(guessed(world), "34 to 38 US dollars")

    found = job(world).listing.pay
    assert found is not None
    assert (found.currency, found.period) == ("USD", Period.HOUR)
    tidy(world)


def test_but_no_yes_to_anything_else_takes_it(world: World) -> None:
    ann(world).answers(guessed(world), "34 to 38 an hour is not right.")

    assert job(world).listing.pay is None
    tidy(world)


@pytest.mark.parametrize(
    ("first", "later"),
    [
        ("Pay: negotiable", "it pays 3400 a month plus tips"),
        ("Gehalt nach Vereinbarung", "3400 brutto im Monat + Trinkgeld"),
        ("Salaire à discuter", "autour de 70 000"),
    ],
)
def test_a_vague_sum_after_none_is_asked_about(world: World, first: str, later: str) -> None:
    ann(world).writes(f"{DRAFT}{first}\n", subject="A baker")
    letter = last(ann(world))
    assert Fact.PAY in job(world).declined

    ann(world).answers(letter, later)

    has = job(world).listing.pay
    assert has or "What does it pay?" in ann(world).reads().text
    tidy(world)


# --- a complete job -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        "You have left out that it is by the sea.",
        "Es fehlt noch, dass wir am Meer sind.",
        "Il manque que nous sommes au bord de la mer.",
        "Falta decir que estamos junto al mar.",
        "Manca che siamo sul mare.",
        "Falta dizer que estamos junto ao mar.",
        "Er ontbreekt dat we aan zee zitten.",
    ],
)
def test_a_correction_that_nobody_understood_is_given_back(world: World, words: str) -> None:
    letter = reviewed(world)
    world.unread(world.editor.address).clear()

    ann(world).answers(letter, words)

    told = ann(world).reads(about="An editor reads what you wrote")
    assert f"> {words}" in told.text
    assert "do nothing" not in told.text
    beside = world.editor.reads(about="This the employer wrote beside it").text
    assert f"> {words}" in beside
    assert f"| {words}" not in beside  # no part of the listing


def test_an_approval_of_an_older_letter_is_asked_back(world: World) -> None:
    letter = reviewed(world)
    before = last(world.editor)
    ann(world).answers(letter, "You have left out that it is by the sea.")

    world.editor.answers(before, "approve")

    assert job(world).state is JobState.REVIEW
    beside = world.editor.reads()
    world.editor.reads(about="an earlier version")
    world.editor.answers(beside, "approve")
    assert job(world).state is JobState.APPROVED
    assert job(world).words == ()
    tidy(world)


def test_an_approval_is_taken_back_by_it(world: World) -> None:
    letter = approved(world)
    world.unread(world.editor.address).clear()

    ann(world).answers(letter, "You printed it without the sea. It must say so.")

    assert job(world).state is JobState.REVIEW
    world.editor.reads(about="without the sea")
    tidy(world)


def test_but_not_by_joy(world: World) -> None:
    letter = approved(world)
    world.unread(world.editor.address).clear()

    ann(world).answers(letter, "My husband and the whole team are over the moon about this.")

    assert job(world).state is JobState.APPROVED
    ann(world).reads(about="an editor will read")
    world.editor.reads(about="over the moon")


def test_of_several_corrections_each_is_accounted_for(world: World) -> None:
    letter = reviewed(world)
    world.unread(world.editor.address).clear()

    ann(world).answers(
        letter,
        "Three things are wrong:\n\n1. The pay is EUR 52,000 a year.\n"
        "2. The closing time is 12 noon.\n3. We must be called a bakery by the sea.\n",
    )

    told = ann(world).reads(about="an editor reads the rest")
    assert "from | EUR 48,000 a year to | EUR 52,000 a year" in flat(told)
    assert "| Apply by 30 January 2027, 12 noon" in told.text
    assert "> We must be called a bakery by the sea." in told.text
    assert "> The pay" not in told.text
    world.editor.reads(about="a bakery by the sea")


@pytest.mark.parametrize("mark", ["> ", ""])
def test_what_is_typed_below_a_line_of_the_listing_is_about_that(world: World, mark: str) -> None:
    letter = reviewed(world)
    world.unread(world.editor.address).clear()

    replies(world, letter, under(letter, {"| Pay:": "My mistake: it is EUR 52,000."}, mark))

    found = job(world).listing.pay
    assert found is not None
    assert (found.min, found.currency, found.period) == (52000, "EUR", Period.YEAR)
    tidy(world)


@pytest.mark.parametrize("mark", ["> ", ""])
def test_what_is_typed_there_and_not_understood_is_told_too(world: World, mark: str) -> None:
    letter = reviewed(world)
    world.unread(world.editor.address).clear()

    replies(world, letter, under(letter, {"| Apply by": "Only on weekdays, please add."}, mark))

    ann(world).reads(about="> Only on weekdays, please add.")
    world.editor.reads(about="> Only on weekdays, please add.")


@pytest.mark.parametrize(
    "words",
    [
        "No last day, we'd like to find the right person.",
        "Do you know a good printer?",
        "Our baker Tom told me about you, he was a waiter once.",
    ],
)
def test_a_job_keeps_its_title_when_other_people_are_named(world: World, words: str) -> None:
    ann(world).answers(reviewed(world), words)

    assert job(world).listing.title == "Head Baker"
    tidy(world)


@pytest.mark.parametrize(
    "words",
    [
        "The title should be Master Baker.",
        "Title: Master Baker",
        "It is called Master Baker.",
        'Please print "Master Baker" instead.',
        "Der Titel ist falsch, richtig wäre: Master Baker",
    ],
)
def test_but_has_another_one_when_it_is_given(world: World, words: str) -> None:
    ann(world).answers(reviewed(world), words)

    told = ann(world).reads()
    renamed = job(world).listing.title == "Master Baker"
    assert renamed or "> " + words in told.text
    tidy(world)


def test_a_whole_understood_correction_has_nothing_left_over(world: World) -> None:
    letter = reviewed(world)
    world.unread(world.editor.address).clear()

    ann(world).answers(letter, "Hello,\n\nthe pay is EUR 52,000 a year, sorry.\n\nBest, Ann")

    told = ann(world).reads(about="That is changed")
    assert "not in the listing so far" not in told.text
    assert "wrote beside it" not in world.editor.reads().text


@pytest.mark.parametrize("words", ["Thank you!", "Perfect, thanks a lot.", "Yes"])
def test_thanks_for_a_complete_job_are_thanks(world: World, words: str) -> None:
    letter = reviewed(world)
    world.unread(world.editor.address).clear()

    ann(world).answers(letter, words)

    assert ann(world).has_no_mail()
    assert world.editor.has_no_mail()


def test_a_question_beside_a_complete_job_comes_to_an_editor_at_once(world: World) -> None:
    """The digest of the day has been."""
    letter = reviewed(world)
    world.person("tom@mill.example").writes("Do you know the mill in Leeds?", subject="A mill")
    world.unread(world.editor.address).clear()
    world.unread("tom@mill.example").clear()

    ann(world).answers(letter, "Do you know a good printer?")

    told = ann(world).reads(about="an editor will read")
    assert "do nothing" not in told.text
    shown = world.editor.reads(about="Do you know a good printer?")
    world.editor.answers(shown, "On Monday.")
    ann(world).reads(about="On Monday.")
    tidy(world)
    assert job(world).state is JobState.REVIEW


def test_of_somebody_who_asks_all_day_there_is_a_digest(world: World) -> None:
    letter = reviewed(world)
    world.unread(world.editor.address).clear()

    for number in range(12):
        ann(world).answers(letter, f"Do you know a good printer{'?' * (number + 1)}")

    assert len(world.unread(world.editor.address)) <= 6
    tidy(world)
    world.wait(timedelta(days=1))
    tidy(world)
    world.unread("root@news.example").clear()


def test_the_answer_to_an_editors_question_is_shown_whole(world: World) -> None:
    reviewed(world)
    world.editor.answers(last(world.editor), "ask: Are Saturdays part of it?")
    tidy_editor = world.unread(world.editor.address)
    tidy_editor.clear()
    letter = last(ann(world))

    replies(world, letter, under(letter, {"> Are Sat": "Every second one is."}))

    world.editor.reads(about="> Every second one is.")
    assert "not in the listing so far" not in ann(world).reads().text


def test_the_first_mail_has_nothing_left_over(world: World) -> None:
    ann(world).writes(f"Hello! The weather is fine here, and 12 of us bake.\n\n{COMPLETE}")

    assert "not in the listing so far" not in ann(world).reads().text
    assert "wrote beside it" not in world.editor.reads().text


# --- what readers will not see ------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        "Deadline: 30 January 2027, by courier",
        "Come to our yard on site at 6 in the morning.",
    ],
)
def test_a_value_that_stands_there_hides_nothing_that_was_said_beside_it(
    world: World, words: str
) -> None:
    ann(world).answers(reviewed(world), words)

    assert words in flat(ann(world).reads(about="not in the listing so far"))
    world.unread(world.editor.address).clear()


@pytest.mark.parametrize(
    "words",
    [
        "The pay is EUR 48,000 a year.",
        "Pay: 48k EUR a year, gross",
        "Das Gehalt ist 48.000 Euro im Jahr.",
        "The deadline is 30.01.2027.",
        "Deadline: 1/30/2027",
    ],
)
def test_what_says_again_what_stands_there_is_not_given_back(world: World, words: str) -> None:
    ann(world).answers(reviewed(world), f"{words}\nOther jobs: no")

    assert "not in the listing" not in last(ann(world)).text
    world.unread(world.editor.address).clear()


def test_what_may_matter_stands_before_small_talk_and_the_listing_below(world: World) -> None:
    ann(world).answers(
        reviewed(world),
        "My hair was a mess today. Our cat watches the ovens. No Sundays.\n"
        "Our fair is on 5 March. Please mention the sea.",
    )

    told = ann(world).reads(about="not in the listing so far").text
    places = [told.index(each) for each in ("No Sundays", "5 March", "mention the sea", "My hair")]
    assert places == sorted(places)
    assert "| Head Baker" in told
    world.unread(world.editor.address).clear()


def test_a_wish_that_names_what_stands_there_is_not_lost(world: World) -> None:
    ann(world).answers(reviewed(world), "Bitte schreiben Sie „Head Baker mit Herz“.")

    ann(world).reads(about="Baker mit Herz")
    world.unread(world.editor.address).clear()


def test_an_open_draft_shows_its_listing_when_a_wish_did_nothing(world: World) -> None:
    ann(world).answers(asked(world), "Please mention the sea.")

    assert "| Head Baker" in ann(world).reads(about="> Please mention the sea.").text
    world.unread(world.editor.address).clear()


@pytest.mark.parametrize(
    "answers",
    [
        "5. 15 January\n6. this address, please",
        "5. 15 janvier\n6. à mon adresse, c'est correct",
        "5. 15. Januar\n6. an diese Adresse",
        "5. 15 de enero\n6. a este mismo correo",
        "5. 15 gennaio\n6. a questo indirizzo",
        "5. 15 januari\n6. dit adres is prima",
    ],
)
def test_a_day_and_ones_own_address_are_understood(world: World, answers: str) -> None:
    ann(world).writes(DRAFT, subject="A job")
    letter = last(ann(world))

    ann(world).answers(letter, answers)

    told = last(ann(world)).text
    assert job(world).listing.deadline == date(2027, 1, 15)
    assert "not in the listing" not in told
    world.unread(world.editor.address).clear()
