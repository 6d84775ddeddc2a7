"""Thanks, greetings and small talk undo nothing, and are given back to nobody."""

from __future__ import annotations

import pytest
from jobs import ann, approved, job, last, reviewed

from mailbot.decisions.reply import remarks
from mailbot.states import JobState
from world import World


@pytest.mark.parametrize(
    "words",
    [
        "How wonderful, thank you!",
        "But oh dear, no. I did not expect that so soon!",
        "Wie schön, danke!",
        "Oh, quelle bonne nouvelle ! Merci infiniment.",
        "Che bello! Grazie di cuore, non me l'aspettavo.",
    ],
)
def test_joy_at_an_approval_is_no_mail_to_answer(world: World, words: str) -> None:
    letter = approved(world)
    last(world.editor)

    ann(world).answers(letter, words)

    assert job(world).state is JobState.APPROVED
    assert ann(world).has_no_mail()
    assert world.editor.has_no_mail()


def test_what_is_said_beside_it_and_names_no_part_is_for_a_person(world: World) -> None:
    ann(world).answers(approved(world), "No sponsor and free. Right. Fair enough.")

    ann(world).reads(about="An editor will read what you wrote")
    assert job(world).state is JobState.APPROVED
    world.unread(world.editor.address).clear()


@pytest.mark.parametrize("words", ["Thanks! The pay isn't right though.", "Thanks! Not 4% but 6%."])
def test_thanks_hide_no_correction(world: World, words: str) -> None:
    ann(world).answers(approved(world), words)

    ann(world).reads()
    assert job(world).state is JobState.REVIEW
    world.unread(world.editor.address).clear()


@pytest.mark.parametrize(
    "words",
    [
        "Great, thanks! Our 40 hens send their love as well, each one of them.",
        "Juhu, danke! Am 8. Dezember stoßen wir mit der ganzen Backstube darauf an.",
        "Merci mille fois ! Le 8 décembre, toute la boulangerie lira votre lettre.",
        "Che bello, grazie! L'8 dicembre brindiamo tutti insieme in panetteria.",
        "Obrigada! No dia 8 de dezembro vamos todos festejar aqui na padaria.",
    ],
)
def test_thanks_undo_no_approval(world: World, words: str) -> None:
    """Nothing of the listing changes: whoever reads it, it stays approved."""
    letter = approved(world)
    before = job(world).listing

    ann(world).answers(letter, words)

    assert job(world).state is JobState.APPROVED
    assert job(world).listing == before
    world.unread(world.editor.address).clear()
    world.unread("ann@lantern.example").clear()


def test_thanks_hide_nothing_that_is_told(world: World) -> None:
    ann(world).answers(approved(world), "Thanks so much! The shop opens at six every single day.")

    ann(world).reads(about="An editor will read what you wrote")
    assert job(world).state is JobState.APPROVED
    world.unread(world.editor.address).clear()


def test_only_what_may_concern_the_job_is_given_back(world: World) -> None:
    written = (
        "Dear Two Good Jobs,\n\nIch bin ganz rot geworden. Whatever my sister says.\n"
        "The pay is EUR 52,000. My grandfather kept two rabbits for many happy years.\n"
    )
    ann(world).answers(reviewed(world), written)

    letter = last(ann(world)).text
    assert "two rabbits" in letter
    for small in ("Dear Two", "rot geworden", "sister"):
        assert small not in letter
    world.unread(world.editor.address).clear()


@pytest.mark.parametrize(
    "said",
    [
        "Dear Two Good Jobs,",
        "Sehr geehrte Damen und Herren,",
        "Madame, Monsieur,",
        "Exmos. Senhores,",
        "From: Ann Raman",
        "Gesendet: Mittwoch, 25. November 2026",
        "Fair enough.",
        "Ça marche.",
        "Thank you so much for your help!",
        "oh right.",
        "Ach so, na klar!",
        "ah d'accord",
        "Ah vale, claro.",
        "Ah ecco",
        "O ja, oké",
    ],
)
def test_this_says_nothing_of_a_job(said: str) -> None:
    assert remarks.is_idle(said)


@pytest.mark.parametrize(
    "said",
    [
        "Hello, it pays 52k!",
        "Dear me, the title is wrong.",
        "Place: Porto",
        "Fine but not remote",
        "Oh right, a baker",
    ],
)
def test_and_this_says_something(said: str) -> None:
    assert not remarks.is_idle(said)


@pytest.mark.parametrize(
    ("said", "passes"),
    [
        ("I would have liked our street in it, but we'll live.", True),
        ("The telephone isn't in it, never mind.", True),
        ("Schade um die Telefonnummer, aber macht nichts.", True),
        ("Dommage pour la date, mais tant pis.", True),
        ("Lástima lo del teléfono, pero da igual.", True),
        ("Peccato per l'indirizzo, ma pazienza.", True),
        ("Pena a morada, mas não faz mal.", True),
        ("Jammer van het adres, maar dat geeft niet.", True),
        ("The telephone isn't in it.", False),
        ("Die Telefonnummer fehlt.", False),
        ("Please put our street in.", False),
    ],
)
def test_what_is_only_regretted_wants_nothing(said: str, passes: bool) -> None:
    assert remarks.lets_pass(said) is passes


@pytest.mark.parametrize(
    "words",
    [
        "I'd have liked our street in, 14 Mill Lane, but we'll live.\n\nWhen does it come out?",
        "Thanks! The kettle is always on if you're ever in Feldkirch.",
        "Merci ! Quand est-ce que ça paraît ? Nous avons 40 poules qui attendent.",
    ],
)
def test_small_talk_and_a_question_leave_the_approval_alone(world: World, words: str) -> None:
    letter = approved(world)
    before = job(world).listing
    world.unread(world.editor.address).clear()

    ann(world).answers(letter, words)

    assert job(world).state is JobState.APPROVED
    assert job(world).listing == before
    assert not any("approve" in each.text for each in world.unread(world.editor.address))
    ann(world).reads()
    world.unread(world.editor.address).clear()
