"""The letter that asks the editors to decide on a job."""

from __future__ import annotations

from mailbot.address import Purpose
from mailbot.decisions import questions, scrutiny
from mailbot.matters import Job, MatterKind, Office, Owed


def review_letters(
    office: Office, job: Job, *, corrected: bool = False, only: str | None = None
) -> tuple[Owed, ...]:
    """Return the letter that asks each editor, or one of them, to decide on a job."""
    values = {
        "job": job,
        "printed": job.printed,
        "vague": questions.vague(job.listing),
        "cautions": scrutiny.cautions(job),
        "corrected": corrected,
        "mails": (),  # what was newly written, where it comes of a mail
    }
    return tuple(
        Owed(
            "editor_job",
            editor,
            values,
            MatterKind.JOB,
            Purpose.EDITOR,
            answers=False,
            threaded=False,
            paced=only is None,
        )
        for editor in ((only,) if only else office.editors)
    )
