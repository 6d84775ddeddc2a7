"""`mailbot demo --year`: a year of correspondence, with sixty employers and two editors.

The clock is moved by hand and the network left out, so that it takes a minute or two; the rest is
what the daemon does, on a real database.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from mailbot.demo import stage
from mailbot.demo.show import Show
from mailbot.demo.year import desk
from mailbot.demo.year.almanac import BEGIN
from mailbot.demo.year.cast import Cast
from mailbot.demo.year.house import HandClock, House, Providers
from mailbot.demo.year.ledger import Ledger, Month
from mailbot.demo.year.play import Play
from mailbot.outbound.maildir import Maildir
from mailbot.reading.reader import Reader
from mailbot.trust.resolver import ZoneFile

LOG: Final = "mailbot.log"

_INTRODUCTION: Final = """\
A year of the newsletter: sixty employers, of whom some say everything at
once and some never answer, two editors with holidays, readers who come and
go. Each mail is a real one, read, answered and signed; only the clock is
moved by hand, and no network is between."""

_COLUMNS: Final = (
    ("issues", 8),
    ("jobs", 6),
    ("offers", 8),
    ("asked", 7),
    ("reminded", 10),
    ("found", 7),
    ("not", 5),
    ("results", 9),
    ("readers", 9),
)
_LEGEND: Final = """\
Jobs: listed. Offers: first mails. Asked, reminded: letters to employers. Found,
not: what they say two weeks after the issue. Results: who told, three months
after the hire, which of the key results are on their way."""


def play_year(folder: Path, show: Show, go_on: Callable[[], None]) -> None:
    """Play it in a folder; `Unmet` names the first thing that did not happen.

    `go_on` is asked at each letter, and raises when whoever watches wants it to end.
    """
    show.title(_INTRODUCTION)
    with show.waiting("making everybody's keys"):
        cast = Cast()
    stage.write_keys(folder, cast.zone_lines)
    editors = tuple(editor.address for editor in desk.EDITORS)
    stage.configure(folder, editors, stage.INTO_MAILDIR, stage.PLAY_ON)
    clock = HandClock(BEGIN)
    ledger = Ledger(
        ZoneFile(folder / stage.ZONE_FILE), lambda at, month: _month(show, at, month), go_on
    )
    show.heading("Month by month")
    show.line(" " * 9 + "".join(f"{name:>{width}}" for name, width in _COLUMNS))
    reader = Reader()
    try:
        with (folder / LOG).open("w", encoding="utf-8") as log:
            house = House(folder, clock, Providers(Maildir(folder / stage.MAIL)), reader, log)
            try:
                Play(house, cast, ledger).run()
            finally:
                house.stop()
    finally:
        reader.close()
    ledger.close(clock.time)
    show.line("")
    show.line(_LEGEND)
    _issues(folder, ledger)
    if ledger.stats:
        show.heading("What the editor gets who asks for “stats”")
        show.line(ledger.stats.text.rstrip())
    show.checked(ledger.claims())


def _month(show: Show, at: datetime, month: Month) -> None:
    figures = (
        month.issues,
        month.jobs,
        month.offers,
        month.asked,
        month.reminded,
        month.found,
        month.not_found,
        month.fates,
        month.readers,
    )
    cells = zip(figures, _COLUMNS, strict=True)
    show.line(f"{at:%B}".ljust(9) + "".join(f"{figure:>{width}}" for figure, (_, width) in cells))


def _issues(folder: Path, ledger: Ledger) -> None:
    """Put each issue into the folder as a page and as text."""
    for number, letter in enumerate(ledger.issues.values(), start=1):
        for kind, content in (("html", letter.html), ("txt", letter.text)):
            path = folder / "issues" / f"{number:02}.{kind}"
            path.parent.mkdir(exist_ok=True)
            path.write_text(content, encoding="utf-8")
