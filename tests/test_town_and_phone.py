"""Where the work is and whom to call, from an employer's mail to the issue."""

from jobs import job

from mailbot.terms import Apply, Listing, Place
from mailbot.wording import words
from world import World

COMPLETE = """\
Role: Head Baker
Company: Lantern Loaf
Key results:
- Waste under 4% of dough by the end of September
Video: https://www.youtube.com/watch?v=Jk3vQ8rT2mE
Pay: EUR 48,000 a year
Other jobs: welcome
"""


def test_what_an_employer_gives_is_in_the_listing(world: World) -> None:
    employer = world.person("ann@lantern.example")

    employer.writes(COMPLETE + "Location: on site in Leeds\nTo apply: call 0113 555 0148\n")

    letter = employer.reads().text
    assert "Place: On site, Leeds" in letter
    assert "How to apply: phone 0113 555 0148" in letter
    assert "ann@lantern.example" not in letter
    world.editor.reads()


def test_a_number_is_given_beside_an_address(world: World) -> None:
    employer = world.person("ann@lantern.example")

    employer.writes(COMPLETE + "Applications: jobs@lantern.example, or call 0113 555 0148\n")

    assert "jobs@lantern.example, or phone 0113 555 0148" in employer.reads().text
    world.editor.reads()


def test_a_town_answers_where_the_work_is(world: World) -> None:
    employer = world.person("ann@lantern.example")
    employer.writes(COMPLETE)
    world.editor.reads()
    letter = employer.reads()
    assert "on site, and where?" in " ".join(letter.text.split())

    employer.answers(letter, "Place: on site, Leeds\nApply: call 0113 555 0148")

    assert job(world).listing.town == "Leeds"
    assert job(world).listing.place is Place.ONSITE
    assert job(world).printed.apply is None
    employer.reads()
    world.editor.reads()


def test_who_works_from_anywhere_is_in_no_town_any_more(world: World) -> None:
    employer = world.person("ann@lantern.example")
    employer.writes(COMPLETE + "Location: on site in Leeds\n")
    world.editor.reads()
    letter = employer.reads()

    employer.answers(letter, "Place: fully remote")

    assert job(world).listing.town is None
    employer.reads()
    world.editor.reads()


def test_an_editor_sets_place_and_phone(world: World) -> None:
    world.person("ann@lantern.example").writes(COMPLETE)
    world.person("ann@lantern.example").reads()
    letter = world.editor.reads(about="decide")

    world.editor.answers(
        letter, "edit place: Sheffield, on site\n\nedit apply: call 216-555-0148\n"
    )

    listing = job(world).listing
    assert (listing.place, listing.town) == (Place.ONSITE, "Sheffield")
    assert (listing.apply, listing.phone) == (None, "216-555-0148")
    said = world.editor.reads().text
    assert "On site, Sheffield" in said
    assert "phone 216-555-0148" in said


def test_both_are_harmless_text() -> None:
    said = words(
        Listing(
            town="Leeds\u202e\r\nBcc: x",
            phone="0113 555 0148",
            apply=Apply(email="jobs@lantern.example"),
        )
    )

    assert said.place == "Leeds Bcc: x"
    assert said.applying == "jobs@lantern.example, or phone 0113 555 0148"
