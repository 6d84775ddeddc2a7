"""Which jobs an issue carries: what was promised for its day, what cannot wait, who waits longest."""

from datetime import date

from issues import BAKER, approved, drafted
from jobs import job

from mailbot.states import JobState
from world import Mail, Person, World


def offered(world: World, title: str, more: str = "") -> tuple[Person, Mail]:
    """A complete job, and the letter that asks the editor to decide on it."""
    employer = world.person(f"{title.rsplit(maxsplit=1)[-1].lower()}@lantern.example")
    employer.writes(BAKER.replace("Head Baker", title) + more, subject=title)
    employer.reads()
    return employer, world.editor.reads(about=title)


def redrafted(world: World) -> Mail:
    covering = world.editor.reads(about="changed")
    world.editor.reads()
    return covering


def test_an_issue_that_is_full_is_not_promised(world: World) -> None:
    approved(world, "Head Baker")
    approved(world, "Night Miller")
    drafted(world)
    employer, letter = offered(world, "Delivery Cyclist", "Deadline: 5 December 2026\n")

    world.editor.answers(letter, "approve for 1 December")

    told = world.editor.reads(about="Approved, but not for the issue of").text
    assert "Nobody can apply by then: its last day is 5 December" in told
    assert "J1: Head Baker at Lantern Loaf" in told
    assert "J2: Night Miller at Lantern Loaf" in told
    assert "swap J1 for J3" in told
    assert job(world, 3).wanted_for == date(2026, 12, 8)
    assert "8 December" in employer.reads(about="approved").text


def test_the_choice_that_is_named_works(world: World) -> None:
    approved(world, "Head Baker")
    approved(world, "Night Miller")
    covering, _ = drafted(world)
    employer, letter = offered(world, "Delivery Cyclist")
    world.editor.answers(letter, "approve for 1 December")
    world.editor.reads()
    employer.reads()

    world.editor.answers(covering, "swap J1 for J3")

    world.editor.reads(about="Swapped")
    assert "J3: Delivery Cyclist" in redrafted(world).text


def test_more_than_fit_are_not_promised_before_there_is_a_draft(world: World) -> None:
    for title in ("Head Baker", "Night Miller", "Delivery Cyclist"):
        employer, letter = offered(world, title)
        world.editor.answers(letter, "approve for 8 December")
        employer.reads()
        told = world.editor.reads().text

    assert "not for the issue of" in told
    assert [job(world, n).wanted_for for n in (1, 2, 3)] == [
        date(2026, 12, 8),
        date(2026, 12, 8),
        date(2026, 12, 15),
    ]


def test_what_is_approved_for_a_draft_with_room_comes_into_it(world: World) -> None:
    approved(world)
    drafted(world)
    employer, letter = offered(world, "Night Miller")

    world.editor.answers(letter, "approve for 1 December")

    employer.reads(about="1 December")
    world.editor.reads(about="for the issue of")
    again = redrafted(world).text
    assert "J2 is new in it." in again
    assert "J1: Head Baker" in again
    assert "J2: Night Miller" in again


def test_what_is_approved_for_any_issue_does_not(world: World) -> None:
    approved(world)
    drafted(world)

    approved(world, "Night Miller")

    assert world.editor.has_no_mail()
    assert job(world, 2).issue is None


def test_what_cannot_wait_for_the_next_issue_goes_first(world: World) -> None:
    approved(world, "Head Baker")
    approved(world, "Night Miller")
    employer, letter = offered(world, "Delivery Cyclist", "Deadline: 7 December 2026\n")
    world.editor.answers(letter, "approve")
    employer.reads()
    world.editor.reads()

    covering, _ = drafted(world)

    assert "J3: Delivery Cyclist" in covering.text
    assert "J1: Head Baker" in covering.text
    assert job(world, 2).issue is None


def test_what_was_promised_goes_before_what_cannot_wait(world: World) -> None:
    for title in ("Head Baker", "Night Miller"):
        employer, letter = offered(world, title)
        world.editor.answers(letter, "approve for 1 December")
        employer.reads()
        world.editor.reads()
    employer, letter = offered(world, "Delivery Cyclist", "Deadline: 7 December 2026\n")
    world.editor.answers(letter, "approve")
    employer.reads()
    world.editor.reads()

    covering, _ = drafted(world)

    assert "J1: Head Baker" in covering.text
    assert "J2: Night Miller" in covering.text


def test_a_job_that_takes_its_place_back_is_named_with_the_one_that_goes(world: World) -> None:
    world.sections["newsletter"] = {"jobs_per_issue": 1}
    world.stop()
    world.start()
    employer = approved(world)
    approved(world, "Night Miller")
    drafted(world)
    employer.writes("The pay is EUR 52,000 a year.", subject="Re: Head Baker [J1]")
    employer.reads()
    corrected = world.editor.reads(about="52,000")
    stepped_in = world.editor.reads(about="changed")
    assert "J1 is out of it: it now waits for an editor." in stepped_in.text
    assert "J2 is new in it." in stepped_in.text
    world.editor.answers(stepped_in, "ok")
    world.unread("editor@news.example").clear()

    world.editor.answers(corrected, "approve")

    employer.reads()
    world.editor.reads(about="Approved")
    again = redrafted(world).text
    assert "J1 is back in its place" in again
    assert "J2, which had taken a place that fell free, waits" in again
    assert "The earlier ok no longer counts" in again
    assert job(world, 2).state is JobState.APPROVED
