"""What each employer is told, letter by letter, until an editor has decided: the year's script.

The names are those of the letters, without "job_". What follows once readers have a job is a
matter of luck, see `after`.
"""

from datetime import timedelta

from mailbot.demo.year.employers import JOBS, Job
from mailbot.demo.year.habits import LUCK, Habit
from mailbot.demo.year.people import Means

DAY = timedelta(days=1)

# Up to the approval; a story that ends otherwise ends here.
BEFORE: dict[Habit, str] = {
    Habit.AT_ONCE: "complete approved",
    Habit.ONE_BY_ONE: "ask ask ask complete approved",
    Habit.SILENT: "ask reminder reminder closed",
    Habit.SLOW: "ask reminder reminder complete approved",
    Habit.UNSIGNED: "prove_author ask complete approved",
    Habit.RUDE: "ask complete approved",
    Habit.TWO_JOBS: "complete approved",
    Habit.ASKS: "complete passed_on approved answer",
    Habit.THANKS: "complete approved",
    Habit.VAGUE: "ask complete approved",
    Habit.FORGETS_VIDEO: "ask complete approved",
    Habit.NO_VIDEO: "ask cannot_list reminder reminder closed",
    Habit.DEAD: "",
    Habit.CORRECTS: "complete complete approved",
    Habit.CORRECTS_APPROVED: "complete approved complete approved",
    Habit.CORRECTS_LISTED: "complete approved",
    Habit.CHANGES_MIND: "complete withdrawn complete approved",
    Habit.WITHDRAWS: "complete approved withdrawn",
    Habit.WITHDRAWS_LATE: "complete approved withdrawn",
    Habit.GONE: "complete approved",
    Habit.FILLED_EARLY: "complete approved filled",
    Habit.FILLED_LATER: "complete approved",
    Habit.RETURNS: "ask reminder reminder closed complete approved",
    Habit.LAPSES: "complete lapsed complete approved",
    Habit.DATED: "complete approved",
    Habit.DUTIES: "complete declined",
    Habit.QUESTIONED: "complete question complete approved",
    Habit.EDITED: "complete approved",
}

# How long after the letter before it the clock's own letters come.
PAUSES = {
    ("ask", "reminder"): 3 * DAY,
    ("cannot_list", "reminder"): 3 * DAY,
    ("reminder", "reminder"): 4 * DAY,
    ("reminder", "closed"): 14 * DAY,
    ("listed", "found"): 14 * DAY,
    ("too_late", "found"): 14 * DAY,  # after the issue
    ("answer", "found"): 14 * DAY,
    ("filled", "outcomes"): 90 * DAY,
}


def whole(job: Job) -> list[str]:
    """Everything that the employer of a job is told in the end."""
    told = BEFORE[job.habit].split()
    return told + after(job) if may_be_listed(job) else told


def may_be_listed(job: Job) -> bool:
    told = BEFORE[job.habit].split()
    return "approved" in told and not {"withdrawn", "filled"} & set(told[-1:])


def after(job: Job) -> list[str]:
    """What is told of a job that readers have."""
    hired = ["filled", "outcomes", "noted"]
    luck = LUCK[JOBS.index(job) % len(LUCK)]
    match job.habit:
        case Habit.GONE:
            return ["listed", "withdrawn"]
        case Habit.FILLED_LATER:
            return ["listed", *hired]
    told = ["listed", "too_late", "answer"] if job.habit is Habit.CORRECTS_LISTED else ["listed"]
    if luck is None:
        return [*told, "found"]
    return [*told, "found", *(hired if luck.means is Means.FILLED else ["noted"])]
