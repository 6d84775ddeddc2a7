"""An answer may name its question by its number, however people write that."""

from __future__ import annotations

from datetime import date

import pytest
from jobs import VIDEO, ann, job

from mailbot.decisions.reply.numbered import by_number
from mailbot.states import JobState
from mailbot.terms import Fact, OtherJobs, Place
from world import World

TODAY = date(2026, 11, 25)
ASKED = (Fact.OUTCOMES, Fact.VIDEO, Fact.PAY, Fact.OTHER_JOBS, Fact.PLACE, Fact.DEADLINE)


def read(text: str) -> str:
    return by_number(text, ASKED, "ann@lantern.example", TODAY)


@pytest.mark.parametrize(
    ("text", "as_ours"),
    [
        ("Q4 happy with that", "4. happy with that"),
        ("Question 4: the answer is no", "4. no"),
        ("5 - in the mill\n4 - fine by us", "5. in the mill\n4. fine by us"),
        ("As for your question 4, yes, but not on market days.", "4. yes, but not on market days."),
        ("Zu 4: gerne\nZu 5: vor Ort", "4. gerne\n5. vor Ort"),
        ("ad 5) remote\nad 6) 12. Januar 2027", "5. remote\n6. 12. Januar 2027"),
        ("Was Frage 4 betrifft, gern.", "4. gern."),
        ("Pour la question 4 : non, désolée.", "4. non, désolée."),
        ("En cuanto a la pregunta 4, sí.", "4. sí."),
        ("Quanto à pergunta 4: não.", "4. não."),
        ("Per la domanda 4: certo.", "4. certo."),
        ("Wat vraag 4 betreft: liever niet.", "4. liever niet."),
        ("Till fråga 4: ja", "4. ja"),
        ("3 52,000 euros a year\n4 no\n5 on site", "3. 52,000 euros a year\n4. no\n5. on site"),
        ("4 - não\n5 - presencial", "4. não\n5. presencial"),
        ("4/ non\n6/ 12 janvier", "4. non\n6. 12 janvier"),
        ("And no to question 4, it is full time.", "4. no, it is full time"),
        ("Und ja zu Frage 4.", "4. ja"),
        ("Thanks! Yes to question 4!", "Thanks!\n4. Yes"),
        ("4. no 5. on site 6. 12 January", "4. no\n5. on site\n6. 12 January"),
        (
            "1. 30 more shops by May 2027. 3. 51 000 to 54 000 euros a year, plus tips",
            "1. 30 more shops by May 2027.\n3. 51 000 to 54 000 euros a year, plus tips",
        ),
        ("(4) ja (5) vor Ort", "4. ja\n5. vor Ort"),
    ],
)
def test_it_is_written_as_our_letter_numbers_it(text: str, as_ours: str) -> None:
    assert read(text) == as_ours


@pytest.mark.parametrize(
    "text",
    [
        "1 and 2 I will send on Friday",
        "per 1 e 2 ci devo pensare",
        "2 more bakers\n3 new shops by June",
        "1. Waste down by May 2. 5 % is enough",
        "4. yes, see page 2. It says so",
        "4. no, we had that in 2025. 3. place in the league since",
        "Question 1: what do you mean by that?",
        "Quanto à pergunta 1, não percebi bem.",
        "Frage 4 verstehe ich nicht.",
        "Zu 3 Prozent mehr sagen wir nicht nein",
        "5 January",
        "Question 9: yes",
        "Result 2 should say 34 machines",
        "We are on platform 4: come in",
    ],
)
def test_what_answers_no_question_stays_as_it_is(text: str) -> None:
    assert read(text) == text


@pytest.mark.parametrize(
    "line",
    [
        "1. waste down from 9% to 4% by June 2027. 2. video follows on Friday; 3. 3200 a month, gross",
        "1) waste down from 9% to 4% by June 2027 2) later 3) EUR 3,200 a month",
        "(1) waste down from 9% to 4% by June 2027, (3) 3.200 Euro im Monat",
    ],
)
def test_answers_in_one_line_are_parted_at_their_numbers(world: World, line: str) -> None:
    ann(world).writes("Role: Head Baker\nCompany: Lantern Loaf", subject="A job")
    letter = ann(world).reads()

    ann(world).answers(letter, line)

    listing = job(world).listing
    assert listing.outcomes == ("waste down from 9% to 4% by June 2027",)
    assert listing.pay is not None or job(world).guesses.pay is not None
    world.unread(ann(world).address).clear()
    world.unread(world.editor.address).clear()


@pytest.mark.parametrize(
    "line",
    [
        "1. The second shop is open by 3. October 2027",
        "1. Three things: (1) 40 clients by June (2) churn under 3%",
        "It is 1. cheap and 2. fast.",
    ],
)
def test_other_figures_in_a_line_part_nothing(line: str) -> None:
    assert read(line) == line


def test_each_answer_is_read_as_its_own_questions(world: World) -> None:
    lines = f"Role: Head Baker\nCompany: Lantern Loaf\nVideo: {VIDEO}"
    ann(world).writes(lines, subject="A job")
    letter = ann(world).reads()
    numbers = {
        name: letter.text.split(f". {begins}")[0].rsplit("\n", 1)[-1].strip()
        for name, begins in (
            ("result", "What is the person"),
            ("pay", "What does it pay"),
            ("beside", "May the person"),
            ("place", "Is the work"),
            ("until", "Until when"),
        )
    }

    ann(world).answers(
        letter,
        f"{numbers['result']} waste down from 9% to 4% by June 2027\n"
        f"{numbers['pay']} 48,000 euros a year\n{numbers['beside']} no\n"
        f"{numbers['place']} on site\n{numbers['until']} jan 12\n\n"
        "Sorry, the title should be Lead Baker.",
    )

    listing = job(world).listing
    assert job(world).state is JobState.REVIEW
    assert listing.title == "Lead Baker"
    assert listing.outcomes == ("waste down from 9% to 4% by June 2027",)
    assert listing.pay is not None
    assert (listing.pay.min, listing.other_jobs) == (48000, OtherJobs.NO)
    assert (listing.place, listing.deadline) == (Place.ONSITE, date(2027, 1, 12))
    world.unread(ann(world).address).clear()
    world.unread(world.editor.address).clear()


def test_an_answer_below_a_question_is_that_ones_where_others_are_left_out(world: World) -> None:
    ann(world).writes(f"Baker at Lantern Loaf.\nVideo: {VIDEO}\nPay: EUR 31,000 a year\n")
    letter = ann(world).reads()
    below = {"Until when": "12 January 2027", "hold another job": "yes"}
    lines: list[str] = []
    for line in letter.text.splitlines():
        said = next((answer for asked, answer in below.items() if asked in line), None)
        lines += [f"> {line}", *(["", said, ""] if said else [])]
    ann(world).answers(letter, "\n".join(lines))

    assert job(world).listing.deadline == date(2027, 1, 12)
    assert job(world).listing.other_jobs is OtherJobs.WELCOME
    world.unread(ann(world).address).clear()
    world.unread(world.editor.address).clear()
