"""A kind of work that a reply calls wrong never stands afterwards; what the rest says does."""

from __future__ import annotations

import pytest
from jobs import ann, job, last

from mailbot.decisions.reply.place_denied import told
from mailbot.terms import Place
from world import World


@pytest.mark.parametrize(
    ("before", "text", "place"),
    [
        (Place.REMOTE, "Remote?? You cannot shoe a horse by mail. It's at the forge.", "onsite"),
        (Place.REMOTE, "Why does it say remote? The ovens are in Tralee.", "onsite"),
        (Place.REMOTE, "Remote stimmt nicht. In der Gärtnerei in Celle.", "onsite"),
        (Place.REMOTE, "Télétravail ? Non. C'est au fournil, à Dinan.", "onsite"),
        (Place.REMOTE, "Remoto no. En el vivero, en Soria.", "onsite"),
        (Place.REMOTE, "Remoto está errado, é na adega em Lamego.", "onsite"),
        (Place.REMOTE, "Smart working è sbagliato: si lavora in bottega, a Gubbio.", "onsite"),
        (Place.REMOTE, "Thuis klopt niet, het werk is in de loods in Ede.", "onsite"),
        (Place.REMOTE, "Not from home.", "onsite"),
        (Place.REMOTE, "Remote is wrong, two days are in the office, the rest at home.", "hybrid"),
        (Place.REMOTE, "Ma quale remoto! Il forno è a Bari.", "onsite"),
        (Place.HYBRID, "Hybrid. Nee. Op locatie.", "onsite"),
        (Place.HYBRID, "Hybrid? No. In the lab, five days a week.", "onsite"),
        (Place.HYBRID, "Hybrid ist falsch, es geht alles von zu Hause.", "remote"),
        (Place.HYBRID, "Hybride, non. Sur place.", "onsite"),
        (Place.HYBRID, "Lo de híbrido está mal. Es en el taller.", "onsite"),
        (Place.HYBRID, "Er valt niks thuis te doen, hybride klopt dus niet.", "onsite"),
        (Place.HYBRID, "Hybrid stämmer inte. På plats.", "onsite"),
        (Place.ONSITE, "On site is wrong. Fully remote.", "remote"),
        (Place.HYBRID, "Hybrid is wrong.", None),
        (Place.REMOTE, "Wieso remote?", None),
    ],
)
def test_a_kind_of_work_is_denied(before: Place, text: str, place: str | None) -> None:
    no = told(text, before)
    assert no is not None
    assert no.place == (Place(place) if place else None)


@pytest.mark.parametrize(
    ("before", "text"),
    [
        (Place.REMOTE, "Remote is fine. The pay is wrong."),
        (Place.REMOTE, "It's remote, not on site."),
        (Place.REMOTE, "Remote? Yes."),
        (Place.REMOTE, "Is remote OK with your readers?"),
        (Place.REMOTE, "Remote stimmt, der Lohn nicht."),
        (Place.REMOTE, "No, remote is right."),
        (Place.REMOTE, "I don't think remote workers should earn less."),
        (Place.ONSITE, "It's not on site only."),
        (Place.HYBRID, "The pay is wrong, hybrid is right."),
        (Place.HYBRID, "Hybride stimmt. Der Titel ist falsch."),
        (Place.ONSITE, "Sur place, oui. Le salaire est faux."),
        (None, "Not hybrid."),
    ],
)
def test_what_is_said_of_something_else_denies_no_kind(before: Place | None, text: str) -> None:
    assert told(text, before) is None


def test_what_is_denied_is_taken_out_and_what_is_said_instead_stands(world: World) -> None:
    ann(world).writes(
        "Title: Night baker\nOrganization: Lantern Loaf\nPay: EUR 31,000 a year\nPlace: hybrid, Cork\n"
        "Results: Waste under 4% of dough by the end of September",
        subject="A job",
    )
    ann(world).answers(last(ann(world)), "Hybrid is wrong.")
    assert (job(world).listing.place, job(world).listing.town) == (None, "Cork")
    ann(world).answers(last(ann(world)), "It's all in the bakery, in Cork.")
    assert (job(world).listing.place, job(world).listing.town) == (Place.ONSITE, "Cork")
    assert "not in the listing" not in last(ann(world)).text
