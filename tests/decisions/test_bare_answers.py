"""A few bare words are an answer: which one, their shape and our questions tell."""

from __future__ import annotations

from datetime import date

import pytest
from jobs import OUTCOMES, VIDEO, ann, job, last

from mailbot.decisions.reply import examples
from mailbot.decisions.reply.bare_answers import bare
from mailbot.reading.facts import read_answers
from mailbot.states import JobState
from mailbot.terms import Fact, Facts, Found, OtherJobs, Period
from world import Mail, World

TODAY = date(2026, 11, 25)
WITHOUT_PAY = f"Role: Head Baker\nCompany: Lantern Loaf\nVideo: {VIDEO}\n{OUTCOMES}"


def read(text: str, *wanted: Fact) -> Facts:
    return bare(text, wanted, Facts(), "ann@lantern.example", TODAY).facts


def without(world: World, label: str) -> Mail:
    lines = f"{WITHOUT_PAY}Pay: EUR 48,000 a year".splitlines(keepends=True)
    ann(world).writes("".join(line for line in lines if not line.startswith(label)), subject="Hi")
    return last(ann(world))


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("34 to 38.", 34, 38),
        ("180 a day", 180, 180),
        ("Around 2.900 im Monat, mehr geht nicht.", 2900, 2900),
        ("26 de l'heure", 26, 26),
        ("No film yet. The pay: 34-38k", 34000, 38000),
    ],
)
def test_a_sum_is_the_pay_that_was_asked(text: str, least: float, most: float) -> None:
    pay = read(text, Fact.VIDEO, Fact.PAY).pay

    assert pay is not None
    assert (pay.value.min, pay.value.max) == (least, most)


@pytest.mark.parametrize(
    "text",
    ["We are 34 to 38 people.", "by 30 January", "6% less waste", "12 de enero", "le 12 janvier"],
)
def test_another_figure_is_none(text: str) -> None:
    assert read(text, Fact.PAY).pay is None


def test_names_are_taken_in_the_order_of_the_questions() -> None:
    said = read("Lead climber, Rennie Tree Care", Fact.TITLE, Fact.ORGANIZATION)

    assert said.title is not None
    assert said.organization is not None
    assert (said.title.value, said.organization.value) == ("Lead climber", "Rennie Tree Care")


@pytest.mark.parametrize(
    "text",
    ["We will see.", "Hello,", "It is a lovely bakery.", "not yet", "What do you mean?", "Thanks!"],
)
def test_what_is_no_name_is_no_title(text: str) -> None:
    assert read(text, Fact.TITLE).title is None


def test_a_title_in_two_words_completes_a_job(world: World) -> None:
    ann(world).answers(without(world, "Role"), "lead baker.")
    world.unread(world.editor.address).clear()

    last(ann(world))
    assert job(world).listing.title == "lead baker"
    assert job(world).state is JobState.REVIEW


def test_a_sum_alone_is_shown_and_taken_at_a_yes(world: World) -> None:
    ann(world).answers(without(world, "Pay"), "180 a day")
    shown = ann(world).reads(about="| 180 a day")

    ann(world).answers(shown, "yes")
    world.unread(world.editor.address).clear()

    last(ann(world))
    pay = job(world).listing.pay
    assert pay is not None
    assert (pay.min, pay.period) == (180, Period.DAY)


def test_a_sum_that_is_said_more_clearly_is_no_yes_to_the_first(world: World) -> None:
    ann(world).answers(without(world, "Pay"), "34 to 38.")
    shown = ann(world).reads(about="34 to 38")

    ann(world).answers(shown, "34 to 38 thousand")

    ann(world).reads(about="| 34,000 to 38,000 a year")
    assert job(world).listing.pay is None


@pytest.mark.parametrize(
    ("line", "ours"),
    [
        ("“Waste down from 12%", True),
        ("to 4% by the end of June”", True),
        ("Waste down from 12% to 4% by the end of June.", True),
        ("end of", False),
        ("Waste down from 10% to 4% by the end of June", False),
        ("Rye in “more than five shops by May”", False),
        ("more than five shops by May", False),  # quoted in their own listing
    ],
)
def test_our_example_is_known_again_in_pieces(line: str, ours: bool) -> None:
    letter = (
        "1. What is the person to achieve? For example: “Waste down from 12%\n"
        "   to 4% by the end of June”.\n\n| - Rye in “more than five shops by May”\n"
    )

    assert examples.hold(examples.of(letter), line) is ours


SENT = (
    "\n\nFrom: Two Good Jobs\nSent: Wednesday, November 25, 2026 10:00 AM\nTo: Ann\nSubject: Re\n\n"
)


@pytest.mark.parametrize(
    "above", ["Please see the answers below.", "Siehe unten.", "Voir plus bas"]
)
@pytest.mark.parametrize("pay", ["EUR 41,000 to 44,000 a year", "as for pay, we'll see"])
def test_our_example_is_nobodys_answer(world: World, above: str, pay: str) -> None:
    """Nothing marks the quote, and the words above it tell of answers further down."""
    employer = ann(world)
    employer.writes("Role: Head Baker\nCompany: Lantern Loaf\n", subject="A baker")
    asked = employer.reads(about="EUR 52,000 to 58,000 a year")
    number = asked.text.split(". What does it pay?")[0].rsplit("\n", 1)[-1].strip()

    employer.writes(
        f"{above}\n\n{number}. {pay}{SENT}{asked.text}",
        subject="Re: A job",
        to=asked.reply_to,
        answering=asked,
    )

    paid = job(world).listing.pay
    assert (paid and paid.min) == (41_000 if "41" in pay else None)
    employer.reads()


@pytest.mark.parametrize("mark", ["> ", ""])
def test_what_is_typed_behind_our_example_is_the_answer(world: World, mark: str) -> None:
    employer = ann(world)
    employer.writes("Role: Head Baker\nCompany: Lantern Loaf\n", subject="A baker")
    asked = employer.reads(about="EUR 52,000 to 58,000 a year")
    filled = asked.text.replace("58,000 a year”.", "58,000 a year”. EUR 41,000 a year")
    assert filled != asked.text
    quoted = "\n".join(f"{mark}{line}" for line in filled.splitlines())

    employer.writes(
        f"Hello,\n\nOn Wed, 25 Nov 2026, Two Good Jobs wrote:\n{quoted}\n",
        subject="Re: A job",
        to=asked.reply_to,
        answering=asked,
    )

    paid = job(world).listing.pay
    assert paid is not None
    assert (paid.min, paid.max) == (41_000, 41_000)
    employer.reads()


HALF = """\
Role: Head Baker
Company: Lantern Loaf
Pay: EUR 48,000 a year
"""


@pytest.mark.parametrize(
    "words",
    [
        "OK. Will film the oven on Sunday, with me in front of it.",
        "Yes, that's us.",
        "ja, wer sonst",
        "Danke! Der 8. Dezember passt uns gut.",
        "D'accord. Le premier décembre nous va très bien.",
        "Va bene, il primo dicembre va benissimo.",
        "Vale, el 3 de diciembre está perfecto.",
    ],
)
@pytest.mark.parametrize("told", ["", "Other jobs: no\n"])
def test_a_yes_to_something_else_is_no_word_on_another_job(
    world: World, told: str, words: str
) -> None:
    employer = world.person("ann@lantern.example")
    employer.writes(HALF + told, subject="A baker")

    employer.answers(employer.reads(), words)

    assert job(world).listing.other_jobs is (OtherJobs.NO if told else None)
    world.unread(employer.address).clear()
    world.unread(world.editor.address).clear()


@pytest.mark.parametrize(
    "words",
    ["A second job is fine after all.", "Other jobs: yes", "Ein Nebenjob ist doch willkommen."],
)
def test_who_speaks_of_it_changes_what_was_told(world: World, words: str) -> None:
    employer = world.person("ann@lantern.example")
    employer.writes(f"{HALF}Other jobs: no\n", subject="A baker")

    employer.answers(employer.reads(), words)

    assert job(world).listing.other_jobs is OtherJobs.WELCOME
    world.unread(employer.address).clear()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("9 dec", date(2026, 12, 9)),
        ("31 January.", date(2027, 1, 31)),
        ("Noon on Monday 14 December 2026, please.", date(2026, 12, 14)),
        ("Thanks. And until the 12th of December. The pay is open.", date(2026, 12, 12)),
        ("Freitag, 4. Dezember", date(2026, 12, 4)),
        ("le 9 décembre, merci", date(2026, 12, 9)),
        ("Hasta el 9 de diciembre.", date(2026, 12, 9)),
        ("9 dicembre, ore 12", date(2026, 12, 9)),
        ("9 december dus", date(2026, 12, 9)),
    ],
)
def test_a_day_and_no_more_is_the_last_one_where_it_was_asked(text: str, day: date) -> None:
    deadline = read(text, Fact.VIDEO, Fact.DEADLINE).deadline

    assert deadline is not None
    assert deadline.value == day


@pytest.mark.parametrize("text", ["We open on 9 December.", "9 Dec to 14 Dec", "Video on 9 Dec"])
def test_a_day_of_something_else_is_none(text: str) -> None:
    assert read(text, Fact.DEADLINE).deadline is None
    assert read("9 Dec", Fact.PAY).deadline is None


@pytest.mark.parametrize(
    ("words", "url"),
    [
        ("did it after all:\n\nhttps://clips.harbour.example/keeper", "https://clips.harbour.example/keeper"),
        ("more about us:\n\nhttps://www.lantern.example/", None),
    ],
)  # fmt: skip
def test_the_one_page_in_an_answer_is_the_video_that_was_asked(
    world: World, words: str, url: str | None
) -> None:
    employer = world.person("ann@lantern.example")
    employer.writes(HALF + "Key results:\n- 400 loaves a day by June 2027\n", subject="A baker")

    employer.answers(employer.reads(), words)

    video = job(world).listing.video
    assert (video.url if video else None) == url
    world.unread(employer.address).clear()
    world.unread(world.editor.address).clear()


def test_a_house_beside_the_title_that_was_read_is_the_employer() -> None:
    said = Facts(title=Found("Lead climber", "reply"))
    text = "Lead climber, Rennie Tree Nursery. The rest comes once the sale is over."

    told = bare(text, (Fact.ORGANIZATION,), said, "ann@lantern.example", TODAY).facts

    assert told.organization is not None
    assert (told.organization.value, told.organization.sure) == ("Rennie Tree Nursery", True)


@pytest.mark.parametrize("text", ["Lead climber, full time.", "Lead climber, Rennie."])
def test_other_words_beside_it_are_none(text: str) -> None:
    said = Facts(title=Found("Lead climber", "reply"))

    told = bare(text, (Fact.ORGANIZATION,), said, "ann@lantern.example", TODAY).facts

    assert told.organization is None


@pytest.mark.parametrize(
    ("text", "results"),
    [
        (
            "24 Kisten am Tag, und der Bruch von 5 auf 1 Prozent bis im Mai.",
            ["24 Kisten am Tag", "der Bruch von 5 auf 1 Prozent bis im Mai"],
        ),
        (
            "Expedir 24 caixas por dia e o prazo passar de 5 para 2 dias até maio.",
            ["Expedir 24 caixas por dia", "o prazo passar de 5 para 2 dias até maio"],
        ),
        (
            "Que envíe 24 cajas al día y que se rompan menos del 1 %.",
            ["envíe 24 cajas al día", "se rompan menos del 1 %"],
        ),
        (
            "24 casse al giorno e le rotture dal 5 all'1 per cento entro maggio.",
            ["24 casse al giorno", "le rotture dal 5 all'1 per cento entro maggio"],
        ),
        (
            "Ik denk 24 kisten per dag en hooguit twee kapotte per maand.",
            ["24 kisten per dag", "hooguit twee kapotte per maand"],
        ),
        (
            "Målet är 24 lådor om dagen och högst två trasiga lådor i månaden.",
            ["24 lådor om dagen", "högst två trasiga lådor i månaden"],
        ),
        ("We'd like £2,000 in sales a week.", ["£2,000 in sales a week"]),
        ("On aimerait 2 000 € de ventes par semaine.", ["2 000 € de ventes par semaine"]),
        (
            "It was late. The film comes. My son does it. I'd say 24 crates a day by May. Bye now.",
            ["24 crates a day by May"],
        ),
    ],
)
def test_what_is_measured_is_a_result_where_results_were_asked(
    text: str, results: list[str]
) -> None:
    assert [each.value for each in read(text, Fact.OUTCOMES, Fact.VIDEO).outcomes] == results


@pytest.mark.parametrize(
    "text",
    [
        "We send 24 crates a day.",
        "It's a house of 12 people and we send 24 crates a day.",
        "At the moment 24 crates go out a day.",
        "24 hours a week, mostly mornings.",
        "Somebody who lends a hand, 16 hours a week or so.",
        "The room is 300 euros a month, meals are free.",
        "Das Pensum ist 80 Prozent.",
        "Drei Jahre Erfahrung wären gut.",
        "No letter of more than two pages will be read.",
        "25 jours de congés par an.",
        "You can call between 8 and 3 any day of the week.",
    ],
)
def test_what_measures_something_else_is_none(text: str) -> None:
    assert read(text, Fact.OUTCOMES, Fact.VIDEO).outcomes == ()


FIVE = "We like it. The loft is dry. He may sing. She may dance. "


@pytest.mark.parametrize(
    "text",
    [
        FIVE + "And till 18 January please, I want it settled by spring.",
        FIVE + "Jusqu'au 18 janvier.",
        FIVE + "Bis zum 18. Januar bitte, dann wählen wir.",
        FIVE + "Hasta el 18 de enero.",
        FIVE + "Até 18 de janeiro, por favor.",
        FIVE + "Entro il 18 gennaio.",
        FIVE + "T/m 18 januari graag.",
        FIVE + "\nJan 18\nCall 555 0144",
        FIVE + "\n- apply by 18 January\n- bring a saw",
    ],
)
def test_a_day_among_many_answers_is_the_last_one(text: str) -> None:
    found = read(text, Fact.DEADLINE).deadline

    assert found is not None
    assert found.value == date(2027, 1, 18)


@pytest.mark.parametrize(
    "text",
    [
        FIVE + "We film on\nDec 5",
        FIVE + "The video comes\nDec 5",
        FIVE + "Start:\nFeb 1",
        FIVE + "By 31 March 2028 the rate has risen to 30%.",
        FIVE + "Until 18 January the loft is closed.",
        FIVE + "\nJan 18\nFeb 1",
    ],
)
def test_a_day_of_something_else_is_not(text: str) -> None:
    assert read(text, Fact.DEADLINE).deadline is None


@pytest.mark.parametrize(
    "text",
    [
        "It is in Leeds, until 18 January.",
        "Auf dem Hof in Graz, bis 18. Januar.",
        "Sur place à Brest, jusqu'au 18 janvier.",
        "Es en Vigo, hasta el 18 de enero.",
        "Ring me or write.\nLet's say January 18.",
    ],
)
def test_a_clause_that_says_only_until_when_answers(text: str) -> None:
    guessed = read_answers(text, (), "ann@lantern.example", TODAY)

    found = bare(text, (Fact.DEADLINE,), guessed, "ann@lantern.example", TODAY)

    assert found.facts.deadline is not None
    assert (found.facts.deadline.value, found.facts.deadline.sure) == (date(2027, 1, 18), True)


@pytest.mark.parametrize(
    "text",
    [
        "The season goes until 18 January.",
        "The contract runs from 1 January, until 18 January.",
        "I am away, until 18 January.",
        "Our film is made, until 18 January.",
        "We open at ten. Let's say January 18 for the party.",
    ],
)
def test_until_when_something_else_goes_does_not(text: str) -> None:
    guessed = read_answers(text, (), "ann@lantern.example", TODAY)

    found = bare(text, (Fact.DEADLINE,), guessed, "ann@lantern.example", TODAY)

    assert found.facts.deadline is None or not found.facts.deadline.sure


@pytest.mark.parametrize(
    "line",
    [
        "70 covers per shift, no complaints",
        "90 loaves a day",
        "70 cubiertos por turno sin quejas",
        "150 Brötchen am Tag",
        "40 coperti a turno",
        "110 pains par jour",
        "Results: 70 cubiertos por turno",
    ],
)
def test_what_is_made_in_a_day_is_no_pay(line: str) -> None:
    assert read(line, Fact.PAY).pay is None


@pytest.mark.parametrize(
    "line",
    [
        "180 per shift",
        "95 bucks a shift",
        "22 brutto die Stunde",
        "150 cash a day",
        "120 soles por día",
    ],
)
def test_what_is_paid_for_a_day_is(line: str) -> None:
    assert read(line, Fact.PAY).pay is not None
