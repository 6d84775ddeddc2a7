"""The last look: what has gone wrong since the ok is asked about, once, before anything goes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from mailing import SLOT, got_it, let_go, okayed, readers, the_issue, waiting

from keys import FakeDns, key
from mailbot.outbound.outbox import Outbox
from mailbot.sight import Glimpse, Sight
from mailbot.states import IssueState
from mailbot.terms import Video
from mailbot.trust.dkim import public_record
from world import AnyKey, World

URL = "https://www.youtube.com/watch?v=Jk3vQ8rT2mE"
FILM = Video(URL, "youtube", "Jk3vQ8rT2mE")
HOURS = timedelta(hours=1)
OWN_KEY = "n1._domainkey.news.example"


class Eyes:
    """Sees of each video what a test says."""

    def __init__(self) -> None:
        self.sights: dict[str, Sight] = {}
        self.looked: list[str] = []

    def look(self, video: Video) -> Glimpse:
        self.looked.append(video.url)
        return Glimpse(self.sights.get(video.url, Sight.SEEN))


class Zone(AnyKey):
    """DNS in which our own records stand, too."""

    def txt(self, name: str) -> tuple[bytes, ...]:
        own = name == "news.example" or name.endswith(".news.example")
        return FakeDns.txt(self, name) if own and name in self.records else super().txt(name)


class Watched(World):
    """A world whose videos and records are looked at."""

    def __init__(self, folder: Path, **sections: dict[str, Any]) -> None:
        (folder / "dkim.pem").write_text(key())
        (folder / "dkim.pem").chmod(0o600)
        signs = {"dkim_selector": "n1", "dkim_key_file": str(folder / "dkim.pem")}
        super().__init__(folder, outbound=signs, **sections)
        self.eyes, self.zone = Eyes(), Zone()
        self.zone.publish("news.example", "v=spf1 ip4:192.0.2.1 -all")
        self.zone.publish(OWN_KEY, public_record(key()))
        self.zone.publish("_dmarc.news.example", "v=DMARC1; p=reject")
        self.runtime = replace(self.runtime, look=self.eyes, resolver=self.zone)
        self.outbox = Outbox(self.runtime)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[Watched]:
    made = Watched(tmp_path)
    yield made
    made.stop()
    assert made.left_unread() == []


def test_where_all_is_well_nobody_is_asked(world: Watched) -> None:
    readers(world, 3)
    waiting(world, video=FILM)
    okayed(world)

    world.wait_until(SLOT)

    assert len(got_it(world)) == 3
    assert world.eyes.looked == [URL]
    let_go(world)


def test_a_video_that_is_gone_is_asked_about_and_the_next_job_offered(world: Watched) -> None:
    readers(world, 3)
    waiting(world, video=FILM)
    waiting(world, "Night Miller")
    waiting(world, "Rye Grower")
    okayed(world)
    world.eyes.sights[URL] = Sight.GONE

    world.wait_until(SLOT - 2 * HOURS)

    question = world.editor.reads(about="J1: its video cannot be watched any more")
    assert "swap J1 for J3" in question.text
    assert the_issue(world).state is IssueState.PROOF
    world.wait_until(SLOT + HOURS)
    world.editor.reads(about="waits for your ok")
    assert got_it(world) == []

    world.editor.answers(question, "ok")
    world.editor.reads(about="Noted.")
    assert len(got_it(world)) == 3  # it has been asked, and is not asked again
    let_go(world)


def test_the_offered_job_takes_the_place_of_the_one_whose_video_is_gone(world: Watched) -> None:
    readers(world, 3)
    waiting(world, video=FILM)
    waiting(world, "Night Miller")
    waiting(world, "Rye Grower")
    okayed(world)
    world.eyes.sights[URL] = Sight.GONE
    world.wait_until(SLOT - 2 * HOURS)
    question = world.editor.reads(about="J1: its video cannot be watched any more")

    world.editor.answers(question, "swap J1 for J3")

    world.editor.reads(about="Swapped.")
    draft = world.editor.reads(about="J3")
    world.editor.reads()
    world.editor.answers(draft, "ok")
    world.editor.reads(about="Noted.")
    world.wait_until(SLOT)
    assert the_issue(world).jobs == (3, 2)
    assert len(got_it(world)) == 3
    let_go(world)


def test_what_nobody_could_look_at_is_no_fault(world: Watched) -> None:
    readers(world, 3)
    waiting(world, video=FILM)
    okayed(world)
    world.eyes.sights[URL] = Sight.NOT_CHECKED
    world.zone.down |= {"news.example", OWN_KEY, "_dmarc.news.example"}

    world.wait_until(SLOT)

    assert len(got_it(world)) == 3
    let_go(world)


def test_a_signature_that_nobody_can_verify_is_asked_about(world: Watched) -> None:
    readers(world, 3)
    okayed(world)
    world.zone.publish(OWN_KEY)

    world.wait(SLOT - world.clock.time, step=timedelta(hours=1))  # it looks before the slot

    question = world.editor.reads(about="is missing: publish at n1._domainkey")
    assert "swap" not in question.text
    world.editor.reads(about="waits for your ok")
    world.zone.publish(OWN_KEY, public_record(key()))
    world.editor.answers(question, "ok")
    assert len(got_it(world)) == 3
    let_go(world)


def test_what_was_so_the_week_before_is_no_news_and_what_was_not_is(world: Watched) -> None:
    readers(world, 3)
    world.zone.publish("_dmarc.news.example", "v=DMARC1; p=none")
    okayed(world)
    world.wait_until(SLOT)
    assert len(got_it(world)) == 3
    let_go(world)

    world.zone.publish("news.example")
    okayed(world, SLOT + timedelta(weeks=1))
    world.editor.reads(about="what has come of it")
    world.wait_until(SLOT + timedelta(weeks=1))

    question = world.editor.reads(about="spf: news.example publishes none")
    assert "p=none" not in question.text
    assert len(got_it(world)) == 3
    let_go(world)


def test_an_ok_that_comes_late_is_looked_at_then(world: Watched) -> None:
    readers(world, 3)
    waiting(world, video=FILM)
    okayed(world)
    world.wait_until(SLOT - HOURS)
    assert world.eyes.looked == [URL]

    world.clock.time = SLOT + 4 * HOURS  # we were off, and the look is old
    world.eyes.sights[URL] = Sight.GONE
    world.settle()

    assert got_it(world) == []
    world.editor.reads(about="J1: its video")
