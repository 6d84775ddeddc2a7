"""Words put right within what a listing says: nothing else of it changes."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest
from jobs import COMPLETE, ann, job, last

from mailbot.decisions.reply import mended
from mailbot.terms import Found, Listing, OtherJobs
from world import World

WASTE = "Broadly waste under 4% of dough, we hope, by the end of September"
RYE = "Our rye on the shelves of 12 shops"
LISTING = Listing(
    title="Night baker",
    organization="Lantern Loaf",
    outcomes=(WASTE, RYE),
    pay_beside="13 salaries, 36 hours a week",
    other_jobs_beside="but not for a rival mill",
    apply_beside="with a CV and two letters",
)


def changed(text: str, listing: Listing = LISTING, row: str = "") -> dict[str, Any]:
    """What a reply puts right in the listing, by field; results by their place."""
    now = mended.mended(text, listing, {text: row} if row else {}).listing
    found: dict[str, Any] = {}
    for field in fields(Listing):
        before, after = getattr(listing, field.name), getattr(now, field.name)
        if field.name == "outcomes":
            pairs = enumerate(zip(before, after, strict=True), start=1)
            found |= {f"result {at}": new for at, (old, new) in pairs if old != new}
        elif before != after:
            found[field.name] = after
    return found


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("It's competitor, not rival mill.", {"other_jobs_beside": "but not for a competitor"}),
        ("There are 14 salaries, not 13.", {"pay_beside": "14 salaries, 36 hours a week"}),
        ("Not 36 but 34 hours, sorry.", {"pay_beside": "13 salaries, 34 hours a week"}),
        ("Three letters, not two, please.", {"apply_beside": "with a CV and three letters"}),
        ("Please change rival mill to competitor.", {"other_jobs_beside": "but not for a competitor"}),
        ("Replace “letters” with “references”.", {"apply_beside": "with a CV and two references"}),
        ("It says “rival mill”. It should say “other mill”.", {"other_jobs_beside": "but not for a other mill"}),
        ("rival mill -> competitor", {"other_jobs_beside": "but not for a competitor"}),
        ("Es sind nicht 36, sondern 38 Stunden.", {"pay_beside": "13 salaries, 38 hours a week"}),
        ("Statt „two letters“ bitte „drei Zeugnisse“.", {"apply_beside": "with a CV and drei Zeugnisse"}),
        ("„rival mill“ bitte durch „Mitbewerber“ ersetzen.", {"other_jobs_beside": "but not for a Mitbewerber"}),
        ("Die Firma heißt Lantern Bread, nicht Lantern Loaf.", {"organization": "Lantern Bread"}),
        ("Ce sont 12 salaires, pas 13.", {"pay_beside": "12 salaries, 36 hours a week"}),
        ("Au lieu de « rival mill », mettez « concurrent ».", {"other_jobs_beside": "but not for a concurrent"}),
        ("Son 14 pagas, no 13.", {"pay_beside": "14 salaries, 36 hours a week"}),
        ("En vez de “rival mill” pongan “competidor”.", {"other_jobs_beside": "but not for a competidor"}),
        ("Le mensilità sono 14, non 13.", {"pay_beside": "14 salaries, 36 hours a week"}),
        ("Invece di 'two letters' scrivete 'tre lettere'.", {"apply_beside": "with a CV and tre lettere"}),
        ("São 14 salários, e não 13.", {"pay_beside": "14 salaries, 36 hours a week"}),
        ("In plaats van “rival mill” graag “concurrent”.", {"other_jobs_beside": "but not for a concurrent"}),
        ("Het zijn 14 salarissen, niet 13.", {"pay_beside": "14 salaries, 36 hours a week"}),
        ("Företaget heter Lantern Bröd, inte Lantern Loaf.", {"organization": "Lantern Bröd"}),
        ("It is a night miller, not a night baker.", {"title": "Night miller"}),
    ],
)  # fmt: skip
def test_what_is_wrong_gives_way_to_what_is_right(text: str, now: dict[str, Any]) -> None:
    assert changed(text) == now


@pytest.mark.parametrize(
    "text",
    [
        "We want results, not excuses.",
        "We pay on the 25th, not before.",
        "The baker should be punctual.",  # no other title
        "The baker is a person, not a machine.",
        "I like “Night baker” and “Lantern Loaf”.",
        "It is a small mill, not a factory.",
        "Another job is fine, but not for a rival mill, as you have it.",
        "Is it rival mill, not competitor?",
        "Wir suchen keine Maschine, sondern einen Menschen.",
        "Nous cherchons quelqu'un de bien, pas un robot.",
        "Buscamos ganas, no títulos.",
        "There is no CV.",
        "It's not a rival mill.",
        "Sorry, not rival mill.",
        "As I said, not rival mill.",
        "That is right, not two letters.",
        "We pay 30 an hour and need no CV.",
        "Remote, no CV.",
        "Not for a rival mill with a licence.",
    ],
)
def test_what_says_nothing_of_its_words_changes_none(text: str) -> None:
    assert changed(text) == {}


def test_of_two_places_the_one_is_meant_whose_words_are_told() -> None:
    listing = Listing(outcomes=("12 shops supplied", "12 schools visited"))
    assert changed("15 schools, not 12.", listing) == {"result 2": "15 schools visited"}
    assert changed("15, not 12.", listing) == {}
    assert changed("The first one is 15, not 12.", listing) == {"result 1": "15 shops supplied"}


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("“Broadly” needn't be there.", {"result 1": WASTE.replace("Broadly w", "W")}),
        ("Take the “we hope” out, that was me talking.", {"result 1": WASTE.replace(" we hope,", "")}),
        ("Das „we hope“ kann weg.", {"result 1": WASTE.replace(" we hope,", "")}),
        ("„we hope“ muss nicht dabei stehen.", {"result 1": WASTE.replace(" we hope,", "")}),
        ("Enlevez « we hope », svp.", {"result 1": WASTE.replace(" we hope,", "")}),
        ("No hace falta “we hope”.", {"result 1": WASTE.replace(" we hope,", "")}),
        ("‘we hope’ hoeft er niet bij.", {"result 1": WASTE.replace(" we hope,", "")}),
        ("“we hope” non serve.", {"result 1": WASTE.replace(" we hope,", "")}),
        ("Please take out the two letters.", {"apply_beside": "with a CV"}),
        ("Remove “13 salaries”, please.", {"pay_beside": "36 hours a week"}),
        ("Remove everything after “with a CV”.", {"apply_beside": "with a CV"}),
        ("Bitte alles hinter „13 salaries“ streichen.", {"pay_beside": "13 salaries"}),
        ("Supprimez tout ce qui suit « 13 salaries ».", {"pay_beside": "13 salaries"}),
        ("Quiten todo antes de “36 hours”.", {"pay_beside": "36 hours a week"}),
        ("Alles na “13 salaries” mag weg.", {"pay_beside": "13 salaries"}),
        ("Cancelli tutto dopo “no such words”.", {}),
        ("Remove “13 salaries” after all.", {"pay_beside": "36 hours a week"}),
        # who only points at a result means all of it
        ("Remove “12 shops”.", {}),
        ("The one with “our rye” can go.", {}),
    ],
)  # fmt: skip
def test_words_that_are_quoted_are_taken_out(text: str, now: dict[str, Any]) -> None:
    assert changed(text) == now


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("In the second result “by 1 November” is missing.", {"result 2": f"{RYE} by 1 November"}),
        ("Im zweiten Ergebnis fehlt „bis Mai“.", {"result 2": f"{RYE} bis Mai"}),
        ("Au deuxième résultat il manque « avant mai ».", {"result 2": f"{RYE} avant mai"}),
        ("Bei den Ergebnissen fehlt ‚im ersten Jahr‘.", {"by_when": "im ersten Jahr"}),
        ("Beim Gehalt fehlt „und freies Brot“.", {"pay_beside": "13 salaries, 36 hours a week, und freies Brot"}),
        ("Beim Gehalt fehlt hinter „36 hours“ ein Wort.", {}),
        # behind its own day they would stand wrong
        ("In the first result “each week” is missing.", {}),
        ("“A canteen” is missing.", {}),
    ],
)  # fmt: skip
def test_words_that_are_missing_come_behind_their_value(text: str, now: dict[str, Any]) -> None:
    assert changed(text) == now


@pytest.mark.parametrize(
    ("text", "row", "now"),
    [
        ("Please remove this.", "Pay: EUR 30 an hour, 13 salaries", {"pay_beside": None}),
        ("Weg damit!", "How to apply: a@b.example, with a CV", {"apply_beside": None}),
        ("À supprimer.", "Another job beside it: welcome, but not", {"other_jobs_beside": None}),
        ("Hoeft er niet bij.", "Pay: EUR 30 an hour, 13 salaries", {"pay_beside": None}),
        ("Looks fine.", "Pay: EUR 30 an hour, 13 salaries", {}),
        ("Please remove the phone number.", "How to apply: a@b.example, with a CV", {}),
    ],
)
def test_a_remark_below_a_line_strikes_out_its_words(
    text: str, row: str, now: dict[str, Any]
) -> None:
    assert changed(text, row=row) == now


@pytest.mark.parametrize(
    ("text", "read", "kept"),
    [
        ("You write “waste under 4%”.", "waste under 4%", False),
        ("Ferner heißt es „12 Läden im Mai“.", "heißt es „12 Läden im Mai“", False),
        ("In the list “in the first year” is missing.", "in the first year", False),
        ("“30 schools visited by May” is missing.", "30 schools visited by May", True),
        ("We want 30 schools visited by May.", "30 schools visited by May", True),
    ],
)
def test_a_complaint_is_no_result(text: str, read: str, *, kept: bool) -> None:
    assert bool(mended.without_complaints([Found(read, "reply")], text)) is kept


@pytest.mark.parametrize(
    ("read", "result"),
    [
        ("maybe just say waste under 3% by May", "waste under 3% by May"),
        ("Bitte schreiben Sie einfach: Ausschuss unter 3 % bis Mai", "Ausschuss unter 3 % bis Mai"),
        ("mettez plutôt : pertes sous 3 % avant mai", "pertes sous 3 % avant mai"),
        ("magari scrivete solo sprechi sotto il 3%", "sprechi sotto il 3%"),
        ("Write 12 articles a month", "Write 12 articles a month"),
        ("just 3% waste by May", "just 3% waste by May"),
    ],
)
def test_what_leads_to_a_result_is_none_of_it(read: str, result: str) -> None:
    assert mended.without_lead([Found(read, "reply")])[0].value == result


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        ("Please take the “welcome” out again.", False),
        ("Streichen Sie bitte das „welcome“.", False),
        ("Haal dat “welcome” eruit.", False),
        ("I never said that another job is fine.", False),
        ("Wir haben nie gesagt, dass ein Nebenjob in Ordnung ist.", False),
        ("Nous n'avons jamais dit qu'un autre emploi était possible.", False),
        ("Non ho mai detto che un secondo lavoro va bene.", False),
        ("Nunca dije que otro trabajo estuviera bien.", False),
        ("Nunca disse que outro trabalho estava bem.", False),
        ("Where did you get the second job from? We never said that.", False),
        ("Everybody is welcome.", True),
        ("The “welcome” is fine.", True),
        ("Leave the “welcome” as it is, please.", True),
        ("I never said that.", True),
        ("Who told you of 12 shops? We never said that.", True),
        ("I never said no to another job.", True),
    ],
)
def test_a_word_on_another_job_that_nobody_said_goes(text: str, stays: bool) -> None:
    known = replace(LISTING, other_jobs=OtherJobs.WELCOME)

    assert mended.mended(text, known).listing.other_jobs is (OtherJobs.WELCOME if stays else None)


def test_it_is_told_as_a_change(world: World) -> None:
    ann(world).writes(
        COMPLETE.replace("Other jobs: welcome", "Other jobs: welcome, but not for a rival mill"),
        subject="A baker",
    )
    ann(world).answers(last(ann(world)), "The word is “competitor”, not rival mill.")

    assert "welcome, not for a competitor" in " ".join(ann(world).reads().text.split())
    assert "rival" not in (job(world).listing.other_jobs_beside or "")
    for address in (world.editor.address, ann(world).address):
        world.unread(address).clear()


def test_a_remark_between_the_lines_strikes_out_the_one_above_it(world: World) -> None:
    ann(world).writes(COMPLETE, subject="A baker")
    letter = last(ann(world))
    quoted = [f"> {line}" for line in letter.text.splitlines()]
    at = next(at for at, line in enumerate(quoted) if "| - Waste" in line)
    quoted[at + 1 : at + 1] = ["", "Delete. It is not a result.", ""]
    ann(world).answers(letter, "\n".join(quoted))

    assert job(world).listing.outcomes == ("Our rye on the shelves of 12 shops by 1 November",)
    for address in (world.editor.address, ann(world).address):
        world.unread(address).clear()
