"""What a reply says by itself, and what its lines say by their place among the answers."""

from datetime import date

from fact_letters import reader
from mailbot.decisions.reply.merge import combine
from mailbot.reading.facts import read_answers
from mailbot.terms import Fact, Facts

TODAY = date(2026, 3, 1)


def joined(said: Facts, text: str, *asked: Fact) -> Facts:
    return combine(
        said,
        read_answers(text, asked, "anna@post.example", TODAY),
        read_answers(text, (), "anna@post.example", TODAY),
    )


def test_a_numbered_line_answers_its_question_and_is_no_result() -> None:
    text = "1. Studio engineer\n2. Deichfunk\n3. 17.50 EUR an hour"

    facts = joined(reader(text), text, Fact.TITLE, Fact.ORGANIZATION, Fact.PAY)

    assert facts.title is not None
    assert facts.title.value == "Studio engineer"
    assert facts.organization is not None
    assert facts.organization.value == "Deichfunk"
    assert facts.outcomes == ()


def test_what_stands_under_a_quoted_question_is_kept_whole() -> None:
    """The new text alone says less than the mail, in which the question is quoted above it."""
    text = (
        "Let me put it this way: less than 30 minutes of dead air in the whole year. And all 40 "
        "volunteers can run a live show on their own by Easter."
    )
    said = reader(text, asked="What would be different after a year?")

    facts = joined(said, text, Fact.TITLE, Fact.OUTCOMES, Fact.PLACE)

    assert len(said.outcomes) == 2
    assert facts.outcomes == said.outcomes


def test_results_beside_the_aim_in_one_line_are_kept() -> None:
    text = (
        "The mission: nobody waits for a bicycle in this town. As results, 40 repairs a week by "
        "June, and 2 apprentices through their exam."
    )

    facts = joined(reader(text), text, Fact.OUTCOMES, Fact.VIDEO)

    assert facts.objective is not None
    assert len(facts.outcomes) == 2
