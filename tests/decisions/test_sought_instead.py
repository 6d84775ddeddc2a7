"""Another role sought in place of the one before: the job is the same conversation, and is it."""

from __future__ import annotations

import pytest
from jobs import ann, job, reviewed

from mailbot.decisions.reply.sought_instead import role
from mailbot.states import JobState
from world import World


@pytest.mark.parametrize(
    ("known", "text", "other"),
    [
        ("head baker", "We no longer need a baker, we need a van driver.", "van driver"),
        (
            "head baker",
            "It isn't a baker we're after any more, it's a shop manager.",
            "shop manager",
        ),
        ("head baker", "Instead of a baker we'd like to hire a bookkeeper.", "bookkeeper"),
        ("head baker", "My son bakes now. We've decided to hire a gardener instead.", "gardener"),
        ("head baker", "We don't want anybody in the bakery. What we need is a driver.", "driver"),
        ("head baker", "Bit of a rethink here. We're looking for a carpenter.", "carpenter"),
        ("Bäcker", "Wir suchen keinen Bäcker mehr, sondern eine Buchhalterin.", "Buchhalterin"),
        ("Bäcker", "Statt eines Bäckers suchen wir nun einen Fahrer.", "Fahrer"),
        ("Bäcker", "Wir haben uns anders entschieden und suchen eine Gärtnerin.", "Gärtnerin"),
        ("boulanger", "On ne cherche plus un boulanger mais une vendeuse.", "vendeuse"),
        ("boulanger", "Il nous faut plutôt un comptable qu'un boulanger.", "comptable"),
        ("boulanger", "Nous avons changé d'avis, nous cherchons un jardinier.", "jardinier"),
        ("panadero", "Ya no necesitamos un panadero, sino una contable.", "contable"),
        ("panadero", "En lugar de un panadero buscamos un conductor.", "conductor"),
        ("padeiro", "Não procuramos um padeiro, mas sim uma contabilista.", "contabilista"),
        ("padeiro", "Mudámos de ideias e precisamos de um motorista.", "motorista"),
        ("panettiere", "Non cerchiamo più un panettiere ma un giardiniere.", "giardiniere"),
        ("panettiere", "Invece di un panettiere ci serve un contabile.", "contabile"),
        ("bakker", "We zoeken geen bakker meer maar een chauffeur.", "chauffeur"),
        ("bakker", "We zijn van gedachten veranderd en zoeken een tuinman.", "tuinman"),
    ],
)
def test_who_is_sought_in_place_of_another_is_heard(known: str, text: str, other: str) -> None:
    sought = role(f"Hello,\n\n{text}\n\nAnn", known)

    assert sought is not None
    assert sought.value == other


@pytest.mark.parametrize(
    ("known", "text", "name"),
    [
        ("baker", "Its pastry chef, not baker. My mistake.", "pastry chef"),
        (
            "Baker",
            "The owners met: it's now Bakery Manager instead of Baker, and 40k.",
            "Bakery Manager",
        ),
        ("baker", "Pastry chef it should say, sorry.", "Pastry chef"),
        ("Bäcker", "Konditorin muss es heißen, nicht Bäcker.", "Konditorin"),
        ("Bäcker", "Es ist Konditor statt Bäcker.", "Konditor"),
        ("boulanger", "C'est pâtissier, pas boulanger.", "pâtissier"),
        ("boulanger", "Ce n'est pas boulanger mais pâtissier.", "pâtissier"),
        ("panadero", "Es pastelero, no panadero.", "pastelero"),
        ("padeiro", "É pasteleiro e não padeiro.", "pasteleiro"),
        ("panettiere", "È pasticciere, non panettiere.", "pasticciere"),
        ("bakker", "Banketbakker moet het zijn, geen bakker.", "Banketbakker"),
        ("bagare", "Konditor ska det stå.", "Konditor"),
        ("", "Konditor ska det stå.", "Konditor"),
    ],
)
def test_a_name_beside_the_wrong_one_is_the_right_one(known: str, text: str, name: str) -> None:
    told = role(text, known)

    assert told is not None
    assert told.value == name


@pytest.mark.parametrize(
    "text",
    [
        "Ask the shop manager, not the baker.",
        "It's a job for a pastry chef, not a baker.",
        "The baker reports to the shop manager, not to the cook.",
        "I am the manager, not the baker.",
        "It's a baker, not a pastry chef.",
        "3,000 it should say.",
        "Der Koch fragt, nicht der Bäcker.",
    ],
)
def test_who_is_told_apart_by_the_way_is_no_name(text: str) -> None:
    assert role(text, "baker") is None


def test_the_right_name_leaves_the_results(world: World) -> None:
    ann(world).answers(reviewed(world), "It's Flour Miller, not Head Baker. My mistake!")

    ann(world).reads(about="changed the title from")
    assert job(world).listing.title == "Flour Miller"
    assert len(job(world).listing.outcomes) == 2
    world.unread(world.editor.address).clear()


@pytest.mark.parametrize(
    "text",
    [
        "We don't need papers. We're looking for a baker who cares.",
        "We haven't found a photographer yet, my niece is looking for one.",
        "Please write to our manager instead.",
        "I'd like my assistant to send you the film instead.",
        "Should we look for a driver instead?",
        "She is not the owner, it's a manager of ours.",
        "Result: two drivers hired instead of one",
        "Bewerbungen bitte nicht an mich, sondern an unsere Leiterin.",
        "Ce n'est pas urgent mais le boulanger part en mai.",
        "No es para la dueña sino para la encargada.",
        "Non è per me ma per la responsabile.",
        "Het is niet voor mij maar voor de bedrijfsleider.",
    ],
)
def test_a_role_that_is_only_named_replaces_nothing(text: str) -> None:
    assert role(text, "head baker") is None


def test_the_title_is_replaced_and_its_results_are_asked_about(world: World) -> None:
    words = "We are no longer looking for a baker, my son does that. We need a van driver."

    ann(world).answers(reviewed(world), f"{words}\nThe pay is 52k then.")

    letter = ann(world).reads(about="changed the title from")
    assert "Waste under 4%" in letter.text
    now = job(world)
    assert now.state is JobState.ASKING
    assert now.listing.title == "van driver"
    assert now.listing.outcomes == ()
    assert now.listing.pay is not None
    assert now.listing.pay.min == 52_000

    ann(world).answers(letter, "yes, still the same")

    ann(world).reads(about="nothing is missing")
    assert len(job(world).listing.outcomes) == 2
    world.unread(world.editor.address).clear()


@pytest.mark.parametrize(
    "words",
    [
        "We need a van driver instead of a baker. The rest stays.",
        "Instead of a head baker we're looking for a pastry baker.",
    ],
)
def test_results_stay_where_they_may_still_be_meant(world: World, words: str) -> None:
    ann(world).answers(reviewed(world), words)

    ann(world).reads(about="changed the title from")
    assert len(job(world).listing.outcomes) == 2
    world.unread(world.editor.address).clear()


def test_new_results_are_those_of_the_new_role(world: World) -> None:
    ann(world).answers(
        reviewed(world),
        "We changed our minds. We don't need a baker but a van driver.\n"
        "Results:\n- 95% of 400 crates out by 6\n- 3 new shops on the tour by May 2027",
    )

    ann(world).reads(about="changed the title from")
    assert job(world).listing.outcomes[0] == "95% of 400 crates out by 6"
    assert len(job(world).listing.outcomes) == 2
    world.unread(world.editor.address).clear()


@pytest.mark.parametrize(
    ("text", "known", "other"),
    [
        ("Not cook, head cook.", "cook", "head cook"),
        ("Pas un cuisinier, un pâtissier.", "cuisinier", "pâtissier"),
        ("It's actually a pastry chef we need, not a baker.", "baker", "pastry chef"),
        ("Eigentlich suchen wir einen Meister, keinen Gesellen.", "Geselle", "Meister"),
        ("It's Sales and Bookings Manager, not just bookings.", "bookings manager",
         "Sales and Bookings Manager"),
    ],
)  # fmt: skip
def test_a_role_told_apart_from_the_known_one(text: str, known: str, other: str) -> None:
    found = role(text, known)

    assert found is not None
    assert found.value == other
