"""First mails in which a job stands beside something else: a question, or next to nothing."""

import pytest
from jobs import job

from mailbot import register
from world import EDITOR, World


@pytest.mark.parametrize(
    ("text", "title", "answer"),
    [
        ("hatchery manager, near Oban. is it free? whats the catch", "hatchery manager", "nothing"),
        ("Bookbinder wanted - is there a charge?", "Bookbinder", "costs nothing"),
        ("fromager, Morez, c'est combien ?", "fromager", "costs nothing"),
        (
            "Guten Tag, was kostet eine Anzeige? Wir suchen einen Tischlermeister in Ulm.",
            "Tischlermeister",
            "costs nothing",
        ),
        (
            "Do I have to make a video? I'm after a farrier's assistant.",
            "farrier's assistant",
            "Yes, a video is needed",
        ),
        ("¿Cuánto cuesta? Necesitamos un maestro quesero.", "maestro quesero", "costs nothing"),
        ("I need a night baker. How does this work?", "night baker", "Just reply"),
    ],
)
def test_a_job_beside_a_question_is_begun_and_the_question_answered(
    world: World, text: str, title: str, answer: str
) -> None:
    writer = world.person("ann@firm.example")

    writer.writes(text)

    assert answer in " ".join(writer.reads(about="[J1]").text.split())
    assert job(world).listing.title == title


@pytest.mark.parametrize(
    "text",
    [
        "Do you take jobs for a baker, a cook or a waiter?",
        "How many readers do you have, and who is the editor?",
        "I am a baker. How many jobs do you list?",
        "Do bakers read this? I sell flour to a head baker in Leeds.",
    ],
)
def test_a_question_that_names_a_trade_begins_none(world: World, text: str) -> None:
    writer = world.person("ann@firm.example")

    writer.writes(text)

    writer.reads()
    world.unread(EDITOR).clear()
    with world.runtime.store.snapshot() as session:
        assert register.jobs_of(session, writer.address) == ()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("It is for a studio manager at Wild Stem, we're a flower studio.", "studio manager"),
        ("Lead climber, Rennie Tree Care, Crieff", "Lead climber"),
        ("Nous cherchons un fromager, la cave est à Morez.", "fromager"),
    ],
)
def test_an_answer_to_our_page_is_a_job(world: World, text: str, title: str) -> None:
    writer = world.person("ann@firm.example")
    writer.writes("How do I get a job into your newsletter?")

    writer.answers(writer.reads(), text)

    writer.reads(about="[J1]")
    assert job(world).listing.title == title


def test_a_no_to_our_question_with_a_job_in_it_begins_the_job(world: World) -> None:
    writer = world.person("stina@kvarn.example")

    writer.writes("Kan jag prenumerera? Undrar också om man får skriva till er.")
    question = writer.reads(about="newsletter")
    writer.answers(question, "Nej, jag ville inte ha nyhetsbrevet. Vi söker en mjölnare.")

    letter = writer.reads(about="[J1]")
    assert "What does it pay?" in letter.text
    assert "Nederlands" not in letter.text
    assert job(world).listing.title == "mjölnare"


def test_who_needs_somebody_is_asked_what_we_need_and_told_how_it_goes(world: World) -> None:
    writer = world.person("ann@firm.example")

    writer.writes("We need someone who looks after our orchard, how do we get in?")

    letter = writer.reads(about="[J1]")
    assert "What is the job called?" in letter.text
    assert "with an editor" not in letter.text
    assert world.editor.has_no_mail()


def test_a_film_said_to_be_sent_before_is_no_way_to_apply(world: World) -> None:
    writer = world.person("lise@moulin.example")
    writer.writes("Le moulin Garance cherche une meunière, 2 200 € par mois.", subject="Meunière")
    letter = writer.reads(about="[J1]")

    writer.answers(
        letter, "La vidéo, vous l'avez déjà, c'est celle de Paul : https://x.example/paul"
    )

    writer.reads()
    listing = job(world).listing
    assert listing.video is not None
    assert listing.video.url == "https://x.example/paul"
    assert listing.apply is None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Second job. Van driver, Lantern Loaf, in York. £14/hour.", "Van driver"),
        ("Zweite Stelle: Verkäuferin, Bäckerei Halm, Ulm. 2.400 Euro im Monat.", "Verkäuferin"),
        ("Deuxième offre : vendeuse, Fournil Halm, Annecy. 1 900 € par mois.", "vendeuse"),
    ],
)
def test_one_more_job_is_called_by_what_follows(world: World, text: str, title: str) -> None:
    writer = world.person("ann@firm.example")

    writer.writes(text, subject="one more")

    writer.reads()
    assert job(world).listing.title == title


@pytest.mark.parametrize(
    "words", ["Orchard keeper, as I wrote.", "orchard keeper (wie schon gesagt)", "Orchard keeper"]
)
def test_that_it_was_said_before_is_no_part_of_it(world: World, words: str) -> None:
    writer = world.person("ann@firm.example")
    writer.writes("We need someone who looks after our orchard. Firm & Sons, Kent.")

    writer.answers(writer.reads(about="What is the job called?"), words)

    writer.reads()
    assert (job(world).listing.title or "").casefold() == "orchard keeper"
