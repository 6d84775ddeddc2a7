"""What a reply wants the job to be called, by words that lead to it or quote it."""

from __future__ import annotations

import pytest

from mailbot.decisions.reply.insisted import names
from mailbot.terms import Fact, Listing


@pytest.mark.parametrize(
    ("text", "known", "title"),
    [
        ("After a long evening we settled on Orchard Lead, he had wanted Gardener.", None,
         "Orchard Lead"),
        ("In the end we went for Night Baker.", "baker", "Night Baker"),
        ("Könnten Sie „Schweißer/in“ schreiben?", "Schweißer", "Schweißer/in"),
        ("Il faudrait plutôt mettre « affineuse ».", "fromagère", "affineuse"),
        ("Meglio “capo officina”.", "meccanico", "capo officina"),
        ("Skriv gärna “Skeppare på Alma” som rubrik.", "skeppare", "Skeppare på Alma"),
        ("Le poste, c'est soudeur ou soudeuse.", "ouvrier", "soudeur ou soudeuse"),
        ("Para el anuncio sería coordinadora de visitas.", "persona", "coordinadora de visitas"),
        ("Wij vinden dat je het tegenwoordig Hoofd werkplaats noemt.", "chef", "Hoofd werkplaats"),
        ("I'd call it Boatbuilder's Apprentice, though they needn't be young.", None,
         "Boatbuilder's Apprentice"),
    ],
)  # fmt: skip
def test_it_is_the_title(text: str, known: str | None, title: str) -> None:
    assert names(text, Listing(title=known))[Fact.TITLE].value == title


@pytest.mark.parametrize(
    "text",
    [
        "We settled on Tuesday.",
        "Please write “by June” in the first result.",
        "Better “trains two bakers” in result 2.",
        "In the ad it is wrong.",
        "We call it the big oven.",
        "Is “Night Baker” better?",
    ],
)
def test_what_else_is_chosen_or_quoted_is_none(text: str) -> None:
    known = Listing(title="baker", outcomes=("two bakers pass their exam",))

    assert Fact.TITLE not in names(text, known)
