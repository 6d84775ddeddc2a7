"""Replies to our numbered questions."""

from datetime import date

from mailbot.reading.facts import read_answers
from mailbot.terms import Apply, Fact, Facts, OtherJobs, Pay, Period

TODAY = date(2026, 3, 1)


def answer(text: str, *asked: Fact) -> Facts:
    return read_answers(text, asked, "anna@post.example", TODAY)


def test_numbered_answers_follow_the_questions() -> None:
    facts = answer(
        "1. Studio engineer\n2. Deichfunk\n3. 17.50 EUR an hour",
        Fact.TITLE,
        Fact.ORGANIZATION,
        Fact.PAY,
    )

    assert facts.title is not None
    assert facts.title.value == "Studio engineer"
    assert facts.organization is not None
    assert facts.organization.value == "Deichfunk"
    assert facts.pay is not None
    assert facts.pay.value == Pay(17.5, 17.5, "EUR", Period.HOUR)


def test_labelled_answers_need_no_number() -> None:
    facts = answer("pay: 90k USD a year\nother jobs: welcome", Fact.PAY, Fact.OTHER_JOBS)

    assert facts.pay is not None
    assert facts.pay.value == Pay(90_000, 90_000, "USD", Period.YEAR)
    assert facts.other_jobs is not None
    assert facts.other_jobs.value is OtherJobs.WELCOME


def test_a_lone_link_is_the_video() -> None:
    facts = answer("https://youtu.be/Jk3vQ8rT2mE", Fact.OUTCOMES, Fact.VIDEO)

    assert facts.video is not None
    assert facts.video.value.id == "Jk3vQ8rT2mE"


def test_one_short_line_answers_the_one_question() -> None:
    title = answer("Gardener in chief", Fact.TITLE).title
    name = answer("lantern loaf", Fact.ORGANIZATION).organization
    deadline = answer("3 May", Fact.DEADLINE).deadline
    apply = answer("to me directly", Fact.APPLY).apply
    other = answer("no problem", Fact.OTHER_JOBS).other_jobs
    outcomes = answer("90 % of trains leave on time by May", Fact.OUTCOMES).outcomes

    assert title is not None
    assert title.value == "Gardener in chief"
    assert name is not None
    assert name.value == "lantern loaf"
    assert deadline is not None
    assert deadline.value == date(2026, 5, 3)
    assert apply is not None
    assert apply.value == Apply(email="anna@post.example")
    assert other is not None
    assert other.value is OtherJobs.WELCOME
    assert [found.value for found in outcomes] == ["90 % of trains leave on time by May"]


def test_refusals_by_number() -> None:
    facts = answer("1. No, sorry.\n2. competitive", Fact.VIDEO, Fact.PAY)

    assert set(facts.declined) == {Fact.VIDEO, Fact.PAY}


def test_a_list_of_results_is_not_taken_for_numbered_answers() -> None:
    facts = answer(
        "Key results:\n1. 80 % of repairs in 48 hours\n2. 4 apprentices pass the exam",
        Fact.OUTCOMES,
    )

    assert [found.value for found in facts.outcomes] == [
        "80 % of repairs in 48 hours",
        "4 apprentices pass the exam",
    ]


def test_numbers_below_a_line_named_results_answer_no_question() -> None:
    listed = (
        "Results:\n1. Queues down to 4 minutes by May 2027\n2. Two new ovens running by June 2027"
    )

    facts = answer(listed, Fact.OUTCOMES, Fact.VIDEO, Fact.PAY)

    assert len(facts.outcomes) == 2


def test_numbers_below_any_other_line_do() -> None:
    facts = answer("My answers:\n1. Queues down to 4 minutes\n2. later", Fact.OUTCOMES, Fact.VIDEO)

    assert [each.value for each in facts.outcomes] == ["Queues down to 4 minutes"]
