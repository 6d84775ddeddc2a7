"""The way of an issue by mail: a job approved, the draft, its ok."""

from datetime import UTC, datetime, timedelta

from world import Mail, Person, World

SLOT = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)  # Tuesday, 09:00 in Berlin
DRAFT = SLOT - timedelta(hours=48)

BAKER = """\
Role: Head Baker
Company: Lantern Loaf
Key results:
- Waste under 4% of dough by the end of September
Video: https://www.youtube.com/watch?v=Jk3vQ8rT2mE
Pay: EUR 48,000 a year
"""


def approved(world: World, title: str = "Head Baker") -> Person:
    """An employer whose job waits for the next issue."""
    employer = world.person(f"{title.rsplit(maxsplit=1)[-1].lower()}@lantern.example")
    employer.writes(BAKER.replace("Head Baker", title), subject=title)
    employer.reads()
    world.editor.answers(world.editor.reads(about=title), "approve")
    employer.reads()
    world.editor.reads()
    return employer


def drafted(world: World) -> tuple[Mail, Mail]:
    """The two mails of the draft: what to decide, and the very issue."""
    world.wait_until(DRAFT)
    return world.editor.reads(about="ok"), world.editor.reads(about="Lantern Loaf")


def okayed(world: World) -> Mail:
    """The covering letter of a draft that has its ok."""
    covering, _ = drafted(world)
    world.editor.answers(covering, "ok")
    world.editor.reads()
    return covering
