"""What became of a listed job: "did you find someone?", and later "and the outcomes?".

Each is asked once. An answer counts in whatever words; what is none goes the way of any reply.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from typing import Final

from mailbot.decisions.conversation.to_owner import colleague_in, letter
from mailbot.decisions.reply.progress import on_track
from mailbot.decisions.undelivered import is_unreachable
from mailbot.matters import Decision, Job, Office, Reason, Situation
from mailbot.reading.classify import answers_yes
from mailbot.reading.phrases import hear
from mailbot.reading.topics import Topic
from mailbot.states import JobState
from mailbot.terms import Intent

# What our two letters ask, kept with their tokens.
FOUND: Final = "found"
OUTCOMES: Final = "on_track"

# Beside a plain yes or no. No pattern repeats, so each is linear.
_NOBODY: Final = re.compile(
    r"n['’]t\b|\b(?:not|nobody|no ?one|none|still|without success|nicht|noch|niemand\w*|keine\w*|"
    r"pas|personne|aucun\w*|nadie|ningun\w*|todav[ií]a|ainda|ningu[eé]m|nenhum\w*|nessun\w*|"
    r"ancora|niet|geen)\b",
    re.IGNORECASE,
)
_SOMEBODY: Final = re.compile(
    r"\b(?:found|hired|filled|signed|started|starts|we did|we have|gefunden|eingestellt|besetzt|"
    r"trouv[eé]\w*|embauch[eé]\w*|recrut[eé]\w*|encontr\w+|contrat\w+|trovat\w*|assunt\w*|"
    r"gevonden|aangenomen)\b",
    re.IGNORECASE,
)


def listed(office: Office, job: Job, now: datetime) -> Job:
    """Return a job whose issue goes out now: after a while its employer is asked."""
    return replace(job, state=JobState.LISTED, due=now + office.followup[0])


def hired(office: Office, job: Job, now: datetime) -> Job:
    """Return a filled job: in time its employer is asked about the outcomes, if it has any."""
    due = now + office.followup[1] if job.listing.outcomes else None
    return replace(job, due=due, sequel=replace(job.sequel, found=True, hired=now))


def ask(job: Job) -> Decision:
    """Ask what became of a job, once; an address that is none is not asked."""
    told = replace(job, due=None)
    if is_unreachable(job):
        return Decision(Reason.FOLLOWED_UP, job=told)
    if job.state is JobState.LISTED:
        question = letter("job_found", told, asks=FOUND)
    else:
        question = letter("job_outcomes", told, asks=OUTCOMES)
    return Decision(Reason.FOLLOWED_UP, job=told, letters=(question,))


def found_someone(s: Situation) -> bool | None:
    """Whether a reply says that somebody was found; None when it does not say."""
    said = answers_yes(s.text)
    if said is None and _NOBODY.search(s.text):
        return False
    told = s.reading.intent is Intent.FILLED or tells_of_somebody(s.text)
    return True if said is None and told else said


def names_somebody(text: str) -> bool:
    """Whether words say that somebody was found, whatever the whole mail was taken for."""
    return _SOMEBODY.search(text) is not None


def tells_of_somebody(text: str) -> bool:
    """Whether a text has words of finding, hiring or beginning, or of a job that is filled."""
    return names_somebody(text) or bool(hear(text).about(Topic.FILLED))


def nobody_yet(s: Situation, job: Job) -> Decision:
    """Note that nobody was found so far."""
    return _noted(s, replace(job, sequel=replace(job.sequel, found=False)))


def outcomes(s: Situation, job: Job) -> Decision | None:
    """Note how many outcomes are on their way; None where a reply does not say."""
    count = on_track(s.text, len(job.listing.outcomes))
    if count is None:
        return None
    return _noted(s, replace(job, sequel=replace(job.sequel, on_track=count)))


def _noted(s: Situation, job: Job) -> Decision:
    # A person reads it too where there is more in it than the answer.
    asks = "?" in s.text
    told = letter("job_noted", job, colleague=colleague_in(s, job), passed_on=asks)
    return Decision(Reason.FOLLOWED_UP, job=job, letters=(told,), for_editor=asks)
