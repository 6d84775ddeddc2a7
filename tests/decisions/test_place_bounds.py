"""What bounds a place of work stands behind it, and stays until somebody says otherwise."""

from __future__ import annotations

import pytest
from jobs import ann, job, last

from mailbot.decisions.reply.place_bounds import parted, told
from mailbot.terms import Place
from world import World

_R, _H = Place.REMOTE, Place.HYBRID


@pytest.mark.parametrize(
    ("kind", "before", "text", "where"),
    [
        (_R, None, "Place: Remote, Canada only", "Canada only"),
        (_R, None, "Place: Remote (EU only), CET hours", "EU only, CET hours"),
        (_R, None, "Remote, nur Deutschland", "nur Deutschland"),
        (_R, None, "En télétravail, France uniquement.", "France uniquement"),
        (_R, None, "Remoto, solo España.", "solo España"),
        (_R, None, "Da remoto, solo in Italia.", "solo in Italia"),
        (_R, None, "Op afstand, alleen Nederland.", "alleen Nederland"),
        (_R, None, "UK only is still missing.", "UK only"),
        (_R, "US only", "Please add Mountain time hours to the place.", "US only, Mountain time hours"),
        (_H, None, "Two days a week in Stockport, the rest at home.", "Two days a week in Stockport"),
        (_H, "York", "Hybrid: three days a week in the office.", "York, three days a week in the office"),
        (_H, "Basel", "Hybrid, drei Tage pro Woche im Büro.", "Basel, drei Tage pro Woche im Büro"),
        (_H, "Lyon", "Hybride, deux jours par semaine au bureau", "Lyon, deux jours par semaine au bureau"),
        (_H, "Gent", "Hybride, twee dagen per week thuis.", "Gent, twee dagen per week thuis"),
        (_H, "York, two days a week on site", "It's three days a week on site now.",
         "York, three days a week on site"),
        (_H, "Mainz", "Bitte dazu: mittwochs im Büro.", "Mainz, mittwochs im Büro"),
        (_R, "US only", "Make that US and Canada only.", "US and Canada only"),
        (_R, "US only", "Place: Remote, EU only", "EU only"),
        (_R, "US only", "It doesn't have to be US only.", None),
        (_R, "US only", "Please take “US only” out.", None),
        (_R, "US only", "Place: Remote", "US only"),
        (_R, "US only", "It is remote. The pay is EUR 52,000.", "US only"),
    ],
)  # fmt: skip
def test_a_place_keeps_what_bounds_it(
    kind: Place, before: str | None, text: str, where: str | None
) -> None:
    bound = told(text, kind, before, None)
    assert bound is not None
    assert bound.where == where


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (_R, "Applications by email, PDF only, and in English only please."),
        (_R, "I'm in the office two days a week."),
        (_R, "Is it a problem that it's for the US only?"),
        (_R, "The video follows in two days."),
        (_H, "Only Anna can film it, in two or three days."),
        (Place.ONSITE, "It's four days a week in the shop."),
        (None, "US only"),
    ],
)
def test_what_is_said_of_something_else_bounds_no_place(kind: Place | None, text: str) -> None:
    assert told(text, kind, None, None) is None


@pytest.mark.parametrize(
    ("where", "names", "bounds"),
    [
        ("Leeds (two days a week in the office)", "Leeds", ("two days a week in the office",)),
        ("Manises (Valencia)", "Manises (Valencia)", ()),
        ("US only, Mountain time hours", "", ("US only", "Mountain time hours")),
        ("Craven Arms, Shropshire", "Craven Arms, Shropshire", ()),
        ("", "", ()),
    ],
)
def test_a_town_is_told_from_what_bounds_it(
    where: str, names: str, bounds: tuple[str, ...]
) -> None:
    assert parted(where) == parted(where).__class__(names, bounds)


def test_what_an_editor_or_a_first_mail_put_there_stays(world: World) -> None:
    ann(world).writes(
        "Title: Night porter\nOrganization: Lantern Loaf\nPay: EUR 31,000 a year\n"
        "Place: remote (Kenya only)\nResults: Tickets answered within 2 hours by June",
        subject="A job",
    )
    letter = last(ann(world))
    assert "Place: Remote, Kenya only" in letter.text
    ann(world).answers(letter, "Place: Remote\nPay: EUR 32,000 a year")
    assert job(world).listing.town == "Kenya only"
    ann(world).answers(last(ann(world)), "Not remote, it's on site in Nyeri.")
    assert (job(world).listing.place, job(world).listing.town) == (Place.ONSITE, "Nyeri")
    assert "Place: On site, Nyeri" in last(ann(world)).text


def test_a_town_stays_when_the_kind_of_work_becomes_another(world: World) -> None:
    ann(world).writes(
        "Title: Night porter\nOrganization: Lantern Loaf\nPay: EUR 31,000 a year\n"
        "Place: on site, Nyeri\nResults: Tickets answered within 2 hours by June",
        subject="A job",
    )
    ann(world).answers(last(ann(world)), "It's hybrid, two days a week at home.")
    assert "Place: Hybrid, Nyeri, two days a week at home" in last(ann(world)).text
