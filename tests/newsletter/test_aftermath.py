"""Three days on the editors hear what has come of an issue."""

from datetime import timedelta

from mailing import SLOT, at_slot, got_it, let_go, okayed, readers

from world import World

FORWARDED = """\
Please subscribe me.

---------- Forwarded message ---------
From: Two Good Jobs <jobs@news.example>
Date: Tue, 1 Dec 2026 at 09:00
Subject: Two Good Jobs #1: Head Baker at Lantern Loaf
To: <reader0@reader.example>

Head Baker
"""


def test_what_came_of_an_issue(world: World) -> None:
    first, *_ = readers(world, 4)
    okayed(world)
    at_slot(world)
    report = world.unread("editor@news.example")[-1]
    assert "#" * 40 + " 4 accepted" in report.text.splitlines()
    assert len(got_it(world)) == 4
    let_go(world)

    for name, wish in (("kim", FORWARDED), ("lee", "subscribe")):
        joining = world.person(f"{name}@reader.example")
        joining.writes(wish, subject="Fwd: Two Good Jobs #1" if name == "kim" else "subscribe")
        joining.answers(joining.reads(about="do you want"), "yes")
        joining.reads(about="Welcome")
    world.person(first).writes("unsubscribe", to="jobs+unsubscribe@news.example")
    world.person(first).reads()
    lead = world.person("sam@reader.example")
    lead.writes("I know such a job: ask Tom at the mill.", subject="A tip for you")
    lead.reads()
    world.wait_until(SLOT + timedelta(days=3))

    world.editor.reads(about="a tip")  # in the daily digest
    letter = world.editor.reads(about="what has come of it")
    lines = letter.text.splitlines()
    assert "- Readers won: 2, of them by a mail with a forwarded copy in it: 1" in lines
    assert "- Readers lost: 1" in lines
    assert "- Letters passed on to you, leads and questions among them: 1" in lines
    world.wait(timedelta(days=1))
    assert "what has come of it" not in str([m.subject for m in world.unread(letter.recipient)])
    let_go(world)
