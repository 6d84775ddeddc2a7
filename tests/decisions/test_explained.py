"""What is only told beside an answer, or is put right by it, is not given back as left out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from jobs import ann, job, last

from mailbot.decisions.reply import explained, unplaced
from mailbot.matters import Job
from mailbot.terms import Fact, Listing, Pay, Period, Place, VideoProblem
from world import World

BEFORE = Listing(
    title="boat builder",
    organization="Slipway Ten",
    outcomes=("14 hulls launched by October 2027",),
    pay=Pay(31_000, 31_000, "GBP", Period.YEAR),
    place=Place.ONSITE,
    town="Whitby",
)
RAISED = replace(BEFORE, pay=Pay(33_500, 33_500, "GBP", Period.YEAR))


def of(listing: Listing, problem: VideoProblem | None = None, *declined: Fact) -> Job:
    return Job("ann@lantern.example", listing=listing, video_problem=problem, declined=declined)


@pytest.mark.parametrize(
    "sentence",
    [
        "The pay is wrong.",
        "No idea where the 31 came from.",
        "It's 33,500 and not 31,000 a year.",
        "Das Gehalt stimmt nicht.",
        "Le salaire est faux.",
        "El sueldo está mal.",
        "Lo stipendio è sbagliato.",
        "Het salaris klopt niet.",
    ],
)
def test_what_was_wrong_and_is_put_right_is_not_given_back(sentence: str) -> None:
    assert unplaced.named((sentence,), of(BEFORE), of(RAISED)) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "The place is wrong.",
        "The pay is wrong, and the health insurance and the pension are missing.",
        "It's 33,500 a year with a company bicycle and dental treatment.",
        "The title should have capitals.",
        "We raise it to 36,000 after the first winter.",
    ],
)
def test_what_is_still_wrong_is_given_back(sentence: str) -> None:
    assert unplaced.named((sentence,), of(BEFORE), of(RAISED)) == (sentence,)


@pytest.mark.parametrize(
    "sentence",
    [
        "My answers are set beneath your questions.",
        "Ich antworte der Reihe nach.",
        "Os contesto por orden.",
        "Je réponds point par point.",
        "This is Torben writing, Anja's brother, she is away till Monday.",
        "Hier schreibt die Kathi, die Schwester vom Jakob.",
        "My sister had a good laugh at it.",
        "I hope that's no bother to you.",
        "Bonne soirée, il pleut ici.",
        "Thank you for the new title, which is correct.",
    ],
)
def test_small_talk_is_not_given_back(sentence: str) -> None:
    assert explained.is_chat(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ich verstehe gar nicht, was Sie von mir wollen.",
        "Candidates need a forklift licence.",
        "My brother shows them round at 9.",
        "My wife would like “boat” to have a capital.",
        "Lunch is on us, my mother cooks for the whole shift.",
        "Could you ask my daughter?",
        "Fragen Sie nach Frau Lange.",
    ],
)
def test_what_may_be_a_fact_or_a_wish_is_no_small_talk(sentence: str) -> None:
    assert not explained.is_chat(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "My nephew films us on 4 December.",
        "Das Video drehen wir am 9. Dezember.",
        "La vidéo, ma fille la tournera le 4 décembre.",
        "Filmpje komt 10 december.",
        "Videoen kommer 5. desember.",
        "O vídeo gravamos na sexta.",
        "Den Link schicke ich Ihnen dann.",
    ],
)
def test_a_film_that_follows_is_no_fact_left_out(sentence: str) -> None:
    promised = of(BEFORE, VideoProblem.PROMISED)

    assert explained.of_film([sentence], promised) == {sentence}
    assert explained.of_film([sentence], of(BEFORE)) == frozenset()


@pytest.mark.parametrize(
    "sentence",
    [
        "in the barn once the hay is in",
        "Macht unsere Praktikantin, wenn sie zurück ist.",
        "Ma fille s'en charge dimanche.",
        "We have none so far.",
        "Doen we, maar pas na de oogst.",
    ],
)
def test_where_the_film_is_asked_for_it_need_not_be_named(sentence: str) -> None:
    promised = of(BEFORE, VideoProblem.PROMISED)

    assert explained.of_film([sentence], promised, [sentence]) == {sentence}
    assert explained.of_film([sentence], promised) == frozenset()


def test_what_else_stands_there_is_given_back() -> None:
    promised = of(BEFORE, VideoProblem.PROMISED)
    told = ["Filmed on Friday, pay is by the week.", "After the show, start is 1 March."]

    assert explained.of_film(told, promised, told) == frozenset()


def test_what_is_said_of_the_film_goes_on() -> None:
    told = ["We film on Friday.", "It will run to 3 minutes, with subtitles.", "He may moonlight."]

    assert explained.of_film(told, of(BEFORE, VideoProblem.PROMISED)) == {*told[:2]}


@pytest.mark.parametrize(
    "sentence",
    [
        "Does the video have to be there?",
        "Nobody here wants to be in a film.",
        "The video is coming, start is 1 March.",
        "We pay 20 € for the film.",
    ],
)
def test_a_question_or_a_no_about_the_film_is_no_promise(sentence: str) -> None:
    assert explained.of_film([sentence], of(BEFORE, VideoProblem.PROMISED)) == frozenset()


def test_only_what_is_left_out_is_given_back(world: World) -> None:
    ann(world).writes("Role: Carpenter\nCompany: Lantern Loaf\nPay: GBP 15 an hour", subject="Job")

    ann(world).answers(
        last(ann(world)),
        "I've put my answers below, hope that works. Blades back within 2 days by June 2027, it "
        "takes 5 now. The video comes on 4 December, my cousin films us. And till 18 January "
        "please, then we choose. They need a driving licence.",
    )

    told = last(ann(world)).text
    assert "> They need a driving licence." in told
    assert told.count("\n> ") == 1
    assert job(world).listing.deadline is not None
    world.editor.reads(about="They need a driving licence.")
