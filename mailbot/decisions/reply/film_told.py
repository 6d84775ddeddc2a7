"""By what day a reply promises the film: until then its job is waited for."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from itertools import pairwise

from mailbot.decisions.reply.remarks import sentences_in
from mailbot.matters import Job
from mailbot.reading.facts import film_day, film_promised
from mailbot.terms import VideoProblem


def day(text: str, job: Job, answers: Collection[str], today: date) -> date | None:
    """Return the day by which a job's film is to come, as this mail or one before it says.

    `answers` are the sentences where our question for the video is answered.
    """
    if job.video_problem is not VideoProblem.PROMISED:
        return None
    told = job.film_day
    for before, sentence in pairwise(["", *sentences_in(text)]):
        answer = sentence in answers or film_promised.takes_up(sentence, before)
        if film_promised.promises(sentence, answer=answer):
            told = film_day.latest(sentence, today) or told
    return told
