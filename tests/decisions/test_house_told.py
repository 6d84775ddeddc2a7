"""An employer's name in a reply: all of it, another one, or the one it goes by now."""

from __future__ import annotations

import pytest
from jobs import ann, job, last, reviewed

from mailbot.decisions.reply.house_told import told
from world import World


@pytest.mark.parametrize(
    ("text", "known", "name"),
    [
        ("Lantern Loaf Bakery Trust, if you don't mind.", "Lantern Loaf", "Lantern Loaf Bakery Trust"),
        ("Sägewerk Holm GmbH bitte", "Sägewerk Holm", "Sägewerk Holm GmbH"),
        ("It's Brightwater Rowing Club, for the record.", "Brightwater", "Brightwater Rowing Club"),
        ("We're the Hollow Oak Nursery Trust, Hollow Oak is the wood.", "Hollow Oak",
         "Hollow Oak Nursery Trust"),
        ("AlgaNord – Instituto do Mar de Viana", "AlgaNord", "AlgaNord – Instituto do Mar de Viana"),
        ("The employer is not the parish, it is Glebe House Trust.", "St Mary's", "Glebe House Trust"),
        ("L'employeur officiel est l'ASBL Les Saules, pas la crèche.", "Crèche Les Saules",
         "ASBL Les Saules"),
        ("Et l'employeur sera finalement la communauté de communes du Val d'Orle.", "Orle",
         "communauté de communes du Val d'Orle"),
        ("Die Firma heißt inzwischen Holm & Söhne.", "Holm", "Holm & Söhne"),
        ("Föreningen heter numera Båtlaget Alma, kan ni ändra det?", "Skutan Alma", "Båtlaget Alma"),
        ("Het bedrijf heet De Wit Molens.", None, "De Wit Molens"),
        ("La empresa se llama Viñas del Alto.", "Viñas", "Viñas del Alto"),
        ("Schreinerei Holm", None, "Schreinerei Holm"),
        ("Es ist für die Schreinerei Holm.", None, "Schreinerei Holm"),
        ("C'est pour la Fromagerie Orsel.", None, "Fromagerie Orsel"),
        ("Alder porot is the name of us.", None, "Alder porot"),
    ],
)  # fmt: skip
def test_it_is_taken_as_it_stands(text: str, known: str | None, name: str) -> None:
    found = told(text, known)

    assert found is not None
    assert found.value == name


@pytest.mark.parametrize(
    "text",
    [
        "Lantern Loaf is looking for a baker.",
        "The job is with Lantern Loaf in Leeds.",
        "Ask for Ann at Lantern Loaf Bakery Leeds.",
        "Lantern Loaf, 4 High Street, Leeds",
        "The company is growing fast.",
        "My brother is called Paul Lantern.",
        "El puesto se llama Jefe de Cocina.",
        "Head Baker please",
        "Is the company called Lantern Loaf Bakery Trust?",
        "Write to Lantern Loaf, by post please.",
    ],
)
def test_what_only_names_somebody_changes_nothing(text: str) -> None:
    assert told(text, "Lantern Loaf") is None


def test_the_listing_has_the_full_name(world: World) -> None:
    ann(world)
    letter = reviewed(world)

    ann(world).answers(letter, "Lantern Loaf Bakery Trust, if you please. The rest is right.")

    assert job(world).listing.organization == "Lantern Loaf Bakery Trust"
    assert "from Lantern Loaf to" in " ".join(last(ann(world)).text.replace("|", " ").split())
    world.unread(world.editor.address).clear()
