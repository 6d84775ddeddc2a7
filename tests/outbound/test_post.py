"""What a stranger cannot make mailbot mail, and to whom it cannot."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mailbot.address import mailbox_of
from world import EDITOR, OPERATOR, Person, World

OFFER = "Role: Cheap pills at pills.example\nCompany: Pills Ltd\nOutcome: 300 sold by June 2027\n"


def has(person: Person) -> int:
    """Count the letters of somebody, and leave none unread."""
    box = person.world.unread(person.address)
    count = len(box)
    box.clear()
    return count


def test_a_token_raises_the_cap_only_of_whom_it_was_mailed_to(world: World) -> None:
    eve = world.person("eve@flood.example")
    eve.writes("Role: Miller\nCompany: Flood Mill\n", subject="A miller")
    token = eve.reads(about="miller").reply_to
    victim = world.person("victim@third.example", signs=False)

    for number in range(3):
        victim.writes(OFFER.replace("pills", f"pills {number}"), subject="An offer", to=token)

    letter = victim.reads(about="Did you write to us")
    assert "Pills Ltd" not in letter.text
    assert victim.has_no_mail()
    world.unread(OPERATOR).clear()


def test_who_did_not_write_it_reads_little_of_its_subject(world: World) -> None:
    victim = world.person("victim@third.example", signs=False)

    victim.writes(
        "Could you ask Tom whether his boat is ready?",
        subject=f"{'Cheap watches ' * 5}at evil.example",
    )

    assert "evil.example" not in victim.reads(about="an editor will read").subject
    assert "watches" in world.editor.reads(about="1 mail").text  # the digest has all of it


def test_one_mailbox_has_one_short_letter_a_day_whatever_it_is_called(world: World) -> None:
    names = ("vic@gmail.com", "vic+1@gmail.com", "v.i.c@gmail.com", "Vic+2@Gmail.com")

    people = [world.person(name, signs=False) for name in names]
    for number, person in enumerate(people):
        person.writes("help", subject=f"help {number}")

    assert people[0].reads(about="how")
    assert all(person.has_no_mail() for person in people)
    world.unread(OPERATOR).clear()


@pytest.mark.parametrize(
    ("address", "mailbox"),
    [
        ("Ann@Lantern.example", "ann@lantern.example"),
        ("ann+jobs@lantern.example", "ann@lantern.example"),
        ("a.n.n@lantern.example", "a.n.n@lantern.example"),
        ("a.n.n+x+y@googlemail.com", "ann@gmail.com"),
        ("+ann@lantern.example", "+ann@lantern.example"),
    ],
)
def test_a_mailbox_is_known_behind_its_variants(address: str, mailbox: str) -> None:
    assert mailbox_of(address) == mailbox


def test_nobody_floods_an_editor_in_the_editors_own_name(world: World) -> None:
    forged = world.person(EDITOR, signs=False)

    for number in range(5):
        forged.writes("help", subject=f"help {number}")

    assert has(forged) == 1
    world.unread(OPERATOR).clear()


def test_the_editor_is_answered_without_a_cap(world: World) -> None:
    for number in range(25):
        world.editor.writes("help", subject=f"help {number}")

    assert has(world.editor) == 25


def test_a_yes_to_something_else_wakes_nothing_that_others_wrote(world: World) -> None:
    ann = world.person("ann@plain.example", signs=False)
    for thing in ("anvils", "barrels", "candles"):
        ann.writes(f"Role: Maker of {thing}\nCompany: Evil\n", subject=f"{thing}, cheap")
    ann.reads(about="Did you write")
    world.wait_until(world.clock.time.replace(day=27))

    ann.writes("Please subscribe me.", subject="subscribe")
    ann.answers(ann.reads(about="do you want"), "yes")
    ann.reads(about="Welcome")
    world.wait_until(world.clock.time.replace(month=12, day=31))

    assert ann.has_no_mail()
    world.unread(OPERATOR).clear()
    world.unread(EDITOR).clear()  # that no job is ready


def test_a_yes_to_one_mail_wakes_only_the_latest_that_waited(world: World) -> None:
    ann = world.person("ann@plain.example", signs=False)
    for title in ("Baker", "Miller", "Shepherd", "Glazier", "Cooper", "Watchmaker"):
        ann.writes(f"Role: {title}\nCompany: Ann's\n", subject=f"{title} wanted")

    ann.answers(ann.reads(about="Baker"), "yes")

    letters = world.unread(ann.address)
    told = sorted(letter.text.partition("| ")[2].split()[0] for letter in letters)
    assert told == ["Baker", "Cooper", "Glazier", "Watchmaker"]
    letters.clear()
    world.unread(OPERATOR).clear()


def test_a_capped_question_is_late_and_not_lost(world: World) -> None:
    """An unproven address gets one short letter a day; the wish it made is asked on the next."""
    ann = world.person("ann@plain.example", signs=False)
    ann.writes("help", subject="help")
    ann.reads()

    ann.writes("Please subscribe me.", subject="subscribe")
    ann.writes("Please subscribe me!", subject="subscribe")
    assert ann.has_no_mail()
    world.wait(timedelta(days=1, minutes=5))

    ann.answers(ann.reads(about="do you want"), "yes")
    ann.reads(about="Welcome")
    world.unread(OPERATOR).clear()
