"""A year of the newsletter, beside an independent model of what ought to happen (`model`).

Sixty employers of different habits, two editors with holidays, readers who come and go, 52 slots,
daylight saving both ways, three crashes and one restored backup. What goes wrong, and when, follows
from a seed, which stands in the test's name: MAILBOT_YEAR_SEED=7 plays the year of seed 7.
"""

import io
import os
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import permutations
from pathlib import Path

import pytest
from year.accidents import CRASHES, Haunted, Luck
from year.model import Model

import databases
from mailbot.demo import stage
from mailbot.demo.year import desk
from mailbot.demo.year.almanac import BEGIN, ZONE, slots
from mailbot.demo.year.cast import Cast
from mailbot.demo.year.employers import JOBS
from mailbot.demo.year.habits import Habit
from mailbot.demo.year.house import HandClock
from mailbot.demo.year.play import Play

SEEDS = os.environ.get("MAILBOT_YEAR_SEED", "1").split()
TUESDAY = 1
ISSUES = 35  # at least; in some weeks there is no job, in some no editor


def test_the_cast_is_as_it_is_said_to_be() -> None:
    titles = [job.title for job in JOBS]
    both_away = set.intersection(*(set(days_away(editor)) for editor in desk.EDITORS))

    assert len({job.address for job in JOBS}) == 60
    assert {job.habit for job in JOBS} == set(Habit)
    assert not [(one, other) for one, other in permutations(titles, 2) if one in other]
    assert len([day for day in both_away if day.weekday() == TUESDAY]) == 3
    offsets = {slot.astimezone(ZONE).utcoffset() for slot in slots()}
    assert len(slots()) == 52
    assert len(offsets) == 2


@pytest.mark.timeout(900)  # two minutes where nothing else runs
@pytest.mark.parametrize("seed", SEEDS)
def test_a_year(tmp_path: Path, seed: str) -> None:
    databases.sqlite_only()
    cast, model, luck = Cast(), Model(), Luck.of(int(seed))
    stage.write_keys(tmp_path, cast.zone_lines)
    editors = (editor.address for editor in desk.EDITORS)
    stage.configure(tmp_path, editors, stage.INTO_MAILDIR, stage.PLAY_ON)
    house = Haunted(tmp_path, HandClock(BEGIN), luck, model, io.StringIO())

    Play(house, cast, model).run()

    house.stop()
    model.over(house.clock.time, house.providers.refused)
    assert len(luck.crashed) == CRASHES
    assert model.restored
    assert model.issues > ISSUES


def days_away(editor: desk.Editor) -> Iterator[date]:
    for first, last in editor.away:
        yield from (first + timedelta(days=n) for n in range((last - first).days + 1))
