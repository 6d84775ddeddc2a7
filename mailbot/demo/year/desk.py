"""The two editors, their holidays, and what they decide on which job and which draft."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from mailbot.demo.year.habits import Habit
from mailbot.demo.year.people import Means, Says

TAKES: Final = timedelta(hours=5)  # for a job or a draft


@dataclass(frozen=True, slots=True)
class Editor:
    """Somebody who decides, and is away now and then; the days are the first and the last."""

    name: str
    address: str
    away: tuple[tuple[date, date], ...]

    def back(self, day: date) -> date:
        """Return the day itself, or the one on which they are back."""
        for first, last in self.away:
            if first <= day <= last:
                return last + timedelta(days=1)
        return day


NORA: Final = Editor(
    "Nora Lind",
    "nora@linchpin.example",
    (
        (date(2027, 2, 13), date(2027, 2, 28)),
        (date(2027, 4, 17), date(2027, 4, 20)),
        (date(2027, 7, 24), date(2027, 8, 10)),
        (date(2027, 12, 18), date(2027, 12, 30)),
    ),
)
EMIL: Final = Editor(
    "Emil Sørby",
    "emil@linchpin.example",
    (
        (date(2027, 4, 17), date(2027, 4, 20)),  # both: an ok comes late
        (date(2027, 5, 22), date(2027, 6, 6)),
        (date(2027, 7, 31), date(2027, 8, 14)),  # both: an issue is never decided on
    ),
)
EDITORS: Final = (NORA, EMIL)

APPROVED: Final = Says("approve", means=Means.DECISION)
OK: Final = Says("ok", means=Means.OK)

# On a job, by what kind of employer it has: to its first letter, the second …; else `APPROVED`.
VERDICTS: Final[dict[Habit, tuple[Says, ...]]] = {
    Habit.DUTIES: (Says("reject: these are duties, and we list results", means=Means.DECISION),),
    Habit.QUESTIONED: (
        Says("ask: are the farms in the video your own?", means=Means.DECISION),
        Says("Approved!", means=Means.DECISION),
    ),
    Habit.EDITED: (Says("edit pay: 45,000 GBP a year\napprove", means=Means.DECISION),),
    Habit.DATED: (Says("approve for 20 July", means=Means.DECISION),),
    Habit.LAPSES: (Says("hold", means=Means.DECISION), APPROVED),
}

# On the first draft of a week, by its number in the year; else `OK`. A change is shown again.
WHIMS: Final[dict[int, Says]] = {
    4: Says("intro: A quiet week, and two good jobs.", means=Means.CHANGE),
    10: Says("subject: A job worth a letter", means=Means.CHANGE),
    13: Says("hold", means=Means.CHANGE),
    26: Says("send now", means=Means.OK),
    21: Says("swap", means=Means.CHANGE),
    38: Says("Looks good, ok.", means=Means.OK),
    42: Says("sponsor:", means=Means.CHANGE),
}

ANSWER: Final = Says("About two dozen, and each of them on purpose.", means=Means.TALK)


def on_duty(at: datetime, number: int) -> tuple[Editor, datetime]:
    """Return who takes care of a letter that is dealt with at some time, and when that will be.

    They take turns; whoever is away is stood in for, and where both are the first one back does it.
    """
    turns = (*EDITORS[number % 2 :], *EDITORS[: number % 2])
    back = {editor: editor.back(at.date()) for editor in turns}
    editor = min(turns, key=lambda one: back[one])
    return editor, max(at, datetime.combine(back[editor], at.timetz()))
