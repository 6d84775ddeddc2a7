"""What a line of a reply says behind its label stands in the listing as it is typed."""

import pytest
from jobs import COMPLETE, ann, job

from mailbot import wording
from world import World

IN_LEEDS = COMPLETE.replace("Place: on site", "Place: on site, Leeds").replace(
    "Apply: flour@lantern.example\n", ""
)


def said(world: World, reply: str) -> wording.Words:
    ann(world).writes(IN_LEEDS, subject="Head Baker")
    ann(world).answers(ann(world).reads(), reply)
    world.unread(ann(world).address).clear()
    world.unread(world.editor.address).clear()
    return wording.words(job(world).listing)


@pytest.mark.parametrize(
    ("line", "field", "stands"),
    [
        ("Result 3: two apprentices pass by July", "outcomes", "two apprentices pass by July"),
        ("2. Ergebnis: Roggenbrot in 15 Läden", "outcomes", "Roggenbrot in 15 Läden"),
        ("Résultat 2 : du seigle dans 15 magasins", "outcomes", "du seigle dans 15 magasins"),
        (
            "How to apply: send a photo of a loaf to jobs@lantern.example, no CV",
            "applying",
            "jobs@lantern.example, send a photo of a loaf, no CV",
        ),
        (
            "Bewerbung: anrufen unter 08541 555 212 oder samstags in der Backstube vorbeikommen",
            "applying",
            "phone 08541 555 212, or samstags in der Backstube vorbeikommen",
        ),
        (
            "Inscrição: WhatsApp 48 99555-0162, falar com a Jussara",
            "applying",
            "WhatsApp 48 99555-0162, falar com a Jussara",
        ),
        (
            "→ Other jobs: yes, up to 10 hours a week",
            "other_jobs",
            "welcome, up to 10 hours a week",
        ),
        (
            "Another job beside it: ja, men høyst 100 % til sammen",
            "other_jobs",
            "welcome, høyst 100 % til sammen",
        ),
        ("Place: office in Leeds, or remote", "place", "office in Leeds, or remote"),
        ("Place: hybrid, two days a week in Leeds", "place", "Hybrid, two days a week in Leeds"),
        (
            "Title: Head Baker, second shift (2:30 pm to 11 pm)",
            "title",
            "Head Baker, second shift (2:30 pm to 11 pm)",
        ),
        (
            "Terms: permanent, 38 hours, from 1 February 2027",
            "terms",
            "permanent, 38 hours, from 1 February 2027",
        ),
        ("- Konditionen: unbefristet, Pensum 80-100%.", "terms", "unbefristet, Pensum 80-100%"),
        ("- Titel: Bäckergeselle (m/w/d) ab 1. Mai", "title", "Bäckergeselle (m/w/d) ab 1. Mai"),
    ],
)
def test_a_line_with_its_label_stands_as_it_is_typed(
    world: World, line: str, field: str, stands: str
) -> None:
    told = said(world, f"Hello again,\n\nnearly right. Please put it like this:\n\n{line}\n\nAnn")

    value = getattr(told, field)
    assert stands in ("; ".join(value) if isinstance(value, tuple) else value)


@pytest.mark.parametrize(
    "line",
    [
        "Title: Head Baker, as I wrote before",
        "How to apply: that is right",
        "How to apply: is it by mail?",
        "Result 2: fine",
        "Place: On site, naturally: the ovens do not travel",
    ],
)
def test_a_remark_behind_a_label_is_no_value(world: World, line: str) -> None:
    told = said(world, line)

    assert told.title == "Head Baker"
    assert told.outcomes[1:] == ("Our rye on the shelves of 12 shops by 1 November",)
    assert told.applying in {None, ann(world).address}
    assert told.place == "On site, Leeds"
