"""The letters a job's owner gets, in the job's one thread."""

from __future__ import annotations

from typing import Final

from mailbot.address import Purpose
from mailbot.matters import Decision, Job, MatterKind, Owed, Reason, Situation

# Our letters that are about no job, and that one begins by answering.
GENERAL: Final = frozenset({"answers", "help", "passed_on"})


def letter(
    template: str,
    job: Job,
    *,
    colleague: str = "",
    asks: str = "",
    quiet: bool = False,
    **values: object,
) -> Owed:
    """Owe the owner a letter; a colleague who wrote is named in it.

    `asks` is kept with its token: what a reply to this very letter answers.
    """
    return Owed(
        template,
        job.owner,
        {"job": job, "printed": job.printed, "colleague": colleague, **values},
        MatterKind.JOB,
        Purpose.DRAFT,
        asks=asks,
        quiet=quiet,
    )


def pass_on(job: Job, colleague: str) -> Decision:
    """Leave to a person what only a person can answer; the owner is told so."""
    told = letter("passed_on", job, colleague=colleague)
    return Decision(Reason.PASSED_ON, job=job, letters=(told,), for_editor=True)


def colleague_in(s: Situation, job: Job) -> str:
    """Return who wrote in the owner's place; "" when it was the owner."""
    return s.author if s.author != job.owner else ""
