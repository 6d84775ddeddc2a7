"""Results known by the weight of their words, in wordings that no list of phrases holds."""

from __future__ import annotations

import pytest

from fact_letters import Read

TOLD = [
    (
        (
            "Here is how I would know that we chose well. The lifts stop for less than an hour a month. "
            "No guest waits longer than 5 minutes at the desk."
        ),
        2,
    ),
    (
        (
            "By next Easter, the seed bank holds 300 varieties, every label can be read, and at least "
            "two schools come each week."
        ),
        3,
    ),
    (
        (
            "Wenn die Saison vorbei ist, haben wir 40 Boote repariert, kein Kunde hat länger als eine "
            "Woche gewartet und die Werkstatt ist schuldenfrei bis auf 2.000 Euro."
        ),
        3,
    ),
    (
        (
            "Ce que nous aimerions voir dans deux ans : 60 élèves inscrits, un orchestre qui joue "
            "chaque trimestre, et aucune heure de cours annulée."
        ),
        3,
    ),
    (
        (
            "Nos gustaría que dentro de un año el taller entregue 20 guitarras al mes, que ninguna "
            "vuelva por un defecto y que dos aprendices trabajen solos."
        ),
        3,
    ),
    (
        (
            "Fra un anno vorrei vedere 30 famiglie nel gruppo, gli sprechi sotto il 3% e nessuna "
            "cassetta invenduta."
        ),
        3,
    ),
    (
        (
            "Als het jaar om is, hebben we 80 vaste klanten, is elke fiets binnen 2 dagen klaar en "
            "gaat er niets meer bij het afval."
        ),
        2,
    ),
    (
        "När året är slut har vi 25 nya medlemmar, alla stigar är märkta och ingen har skadat sig.",
        3,
    ),
    (
        (
            "Chcemy, żeby do maja 200 drzew rosło w parku, żeby żadne nie uschło i żeby trzy szkoły "
            "pomagały co tydzień."
        ),
        3,
    ),
    (
        "Goals for month six:\n1 vans back by six on 9 days of 10\n2 fuel down by 8%\n3 no parking fines",
        3,
    ),
    ("Goals for month six:\n[1] 12 vans on the road\n[2] fuel down by 8%\n[3] no parking fines", 3),
    ("Nach einem Jahr:\na. 50 Abos verkauft\nb. die Website lädt in 2 Sekunden", 2),
    ("Day 30: all 9 sites visited\nDay 90: complaints under 4 a week", 2),
    ("What the board will look at\n- 90% of trains on time\n- sick days halved\n- no fires", 3),
]

NOTHING = [
    "The role covers\n- the supervision of 12 staff\n- the preparation of 4 reports a year",
    "Bring along\n- 5 years of experience\n- a driving licence\n- fluent Spanish",
    "On the table\n- 30 days holiday\n- a budget of 2,000 for books\n- a pension",
    "We are 14 people in 3 towns. Every week 200 guests eat with us. We need a cook.",
    "La gestion de 3 équipes, l'organisation de 4 marchés et la tenue de la caisse.",
]

AIMS = [
    ("What it is all for: nobody in the valley eats alone", "nobody in the valley eats alone"),
    ("Wozu das Ganze: Kinder lesen wieder gern", "Kinder lesen wieder gern"),
    ("Waarom deze functie bestaat: elk kind kan zwemmen", "elk kind kan zwemmen"),
    ("Syftet med rollen: ingen bonde slänger frukt", "ingen bonde slänger frukt"),
    ("Our hope for this role is that patients feel heard.", "patients feel heard"),
]


@pytest.mark.parametrize(("text", "count"), TOLD)
def test_results_are_weighed(text: str, count: int, read: Read) -> None:
    assert len(read(text).outcomes) == count


@pytest.mark.parametrize("text", NOTHING)
def test_duties_demands_and_perks_weigh_nothing(text: str, read: Read) -> None:
    assert read(text).outcomes == ()


@pytest.mark.parametrize(("text", "aim"), AIMS)
def test_an_aim_by_what_it_is_called(text: str, aim: str, read: Read) -> None:
    objective = read(text).objective

    assert objective is not None
    assert objective.value == aim
