"""The story: three days around one issue, scene by scene, each looked at as it happens.

A scene reads as a correspondence; a claim that does not hold ends the demo.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from mailbot.clock import SystemClock
from mailbot.demo import actors
from mailbot.demo.actors import Letter
from mailbot.demo.show import Show
from mailbot.demo.stage import ADDRESS, DOMAIN, Stage, Unmet
from mailbot.demo.telling import ZONE, Cast, Telling, around_answers

OFFER: Final = """\
Hello,

we run Lantern Loaf, a bakery in Portland, Maine, and we are looking for
a head baker who makes the place their own. It pays 58,000 to 66,000 USD
a year, and the work is on site.

Would you list that?

Kind regards,
Ruth Adler
"""
OUTCOMES: Final = (
    "200 loaves a day instead of 120, within six months",
    "Two apprentices bake the night shift alone by the end of the year",
)
VIDEO: Final = "https://www.youtube.com/watch?v=u4ZjqzVL6bQ"


def tell(stage: Stage, show: Show) -> None:
    """Tell all of it; `Unmet` names the first thing that did not happen."""
    show.title(_INTRODUCTION)
    with show.waiting("making everybody's keys"):
        telling = Telling(stage, show, Cast.gather())
    friday = _next_friday(SystemClock().now().astimezone(ZONE).date())
    with stage.set_up(telling.cast.keys):
        for day in DAYS:
            start = datetime.combine(friday + timedelta(days=day.after), day.time, ZONE)
            show.day(start, day.name)
            with ExitStack() as running:
                with show.waiting("mailbot run: the daemon starts"):
                    running.enter_context(stage.day(start, day.factor))
                for scene in day.scenes:
                    scene(telling)
    left = [f"{letter.subject!r} to {letter.recipient}" for letter in stage.relay.unread()]
    telling.claim(
        f"These were all of mailbot's letters, {telling.letters}, each with a valid DKIM signature",
        not left and stage.relay.taken == telling.letters,
        ", ".join(left),
    )
    show.checked(telling.held)


# --- Friday: a job --------------------------------------------------------------------------------


def a_job_comes(t: Telling) -> None:
    """An employer writes as to a person, is asked for what is missing, and answers."""
    ruth = t.cast.ruth
    t.show.caption("An employer writes as she would to a person. Two things are missing.")
    t.writes(ruth, OFFER, subject="We are looking for a Head Baker", with_html=True)
    question = t.gets(ruth, "head baker", start="We can list", rows=12)
    asked = re.findall(r"(?m)^\d+\. (.*)", question.text)
    wanted = ("achieve", "video", "another job")  # the third may be left open
    t.claim(
        "The employer was asked for outcomes and video, and not for what she had said",
        t.missing() == {"J1": ["outcomes", "video"]}
        and len(asked) >= len(wanted)
        and all(word in line for word, line in zip(wanted, asked, strict=False))
        and not re.search("called|organization|pay|remote", "".join(asked)),
        asked,
    )

    t.show.caption("She answers between the lines, as people do.")
    results = "\n".join(f"- {outcome}" for outcome in OUTCOMES)
    places = (("1. ", results), ("2. ", VIDEO), ("another job", "Yes, gladly."))
    reply = actors.between(places, question)
    t.answers(ruth, question, reply, lines=around_answers(reply))
    preview = t.gets(ruth, "nothing is missing", start="Nothing is missing", rows=17)
    words = " ".join(preview.text.replace("\n|", " ").split())
    t.claim(
        "Her answers completed it, and the preview shows each of them",
        all(said in words for said in (*OUTCOMES, VIDEO, "beside it: welcome")),
        words,
    )
    thread = preview.header("References").split()
    t.claim(
        "All of that is one thread in her mail program",
        preview.header("In-Reply-To") in thread and question.header("Message-ID") in thread,
        thread,
    )


def the_editor_decides(t: Telling) -> None:
    """The editor is asked; somebody else answers in her name, in vain; she approves."""
    nora = t.cast.nora
    t.show.caption("Nothing is listed without the editor, who gets the job as a letter.")
    letter = t.gets(nora, "list it?", start="What you can reply", rows=8)

    t.show.caption("Mallory approves it in her name. From is only a claim: nothing happens.")
    forged = t.writes(t.cast.mallory, "approve", subject=actors.reply_subject(letter))
    t.stage.event("handled", message_id=forged, reason="challenged")
    t.gets(nora, "was this you", rows=6)
    t.claim(
        "The forged approval changed nothing, and the editor was told of it",
        t.jobs() == {"J1": "review"},
        t.jobs(),
    )

    t.show.caption("Her own reply has all three: the letter's token, her address, her signature.")
    t.answers(nora, letter, "approve")
    t.gets(nora, "approved", rows=4)
    t.gets(t.cast.ruth, "approved your job", rows=1)
    t.claim("The editor's own reply approved it", t.jobs() == {"J1": "approved"}, t.jobs())


def readers_join(t: Telling) -> None:
    """Three people subscribe, each in their own way, and are in only once they said yes."""
    t.show.caption("Readers subscribe in their own words. Each is asked once, and says yes.")
    plain, by_word = ADDRESS, f"jobs+subscribe@{DOMAIN}"
    wishes = (
        (t.cast.ben, plain, "Please add me to your list!", "Yes, please."),
        (t.cast.lucie, plain, "Bonjour, je voudrais m'abonner.", "Oui, merci !"),
        (t.cast.jonas, by_word, "", "Ja, gerne."),
    )
    before = []
    for reader, to, wish, yes in wishes:
        t.writes(reader, wish, to=to, brief=wish or "(an empty mail)")
        request = t.gets(reader, "Do you want", brief=True)
        before.append(t.subscribed())
        t.answers(reader, request, yes, brief=True)
        t.gets(reader, "Welcome", brief=True)
    t.claim(
        "Three readers are in, and none of them was before their own yes",
        [*before, t.subscribed()] == [0, 1, 2, 3],
        [*before, t.subscribed()],
    )


# --- Monday: the draft ----------------------------------------------------------------------------


def the_draft(t: Telling) -> None:
    """A day before the slot the editor gets the issue as two mails, and approves its bytes."""
    nora = t.cast.nora
    t.show.caption(
        "A day ahead the editor gets the issue as two mails: what to decide, and the very\n"
        "mail that each reader will get. Her ok is for those bytes, and for no others."
    )
    letter = t.gets(nora, "Draft", rows=1)
    t.gets(nora, "Head Baker", start="Head Baker —", rows=12)
    t.answers(nora, letter, "ok")
    t.gets(nora, "exactly the bytes", rows=7)


def one_leaves(t: Telling) -> None:
    """A reader leaves in his own words."""
    ben = t.cast.ben
    t.show.caption("A reader leaves, in his own words. That holds at once.")
    t.writes(ben, "I found a job, thank you! Please take me off the list.", subject="Goodbye")
    t.gets(ben, "left", rows=4)
    t.claim("One reader left, and got one goodbye", t.subscribed() == 2, t.subscribed())


# --- Tuesday: the issue ---------------------------------------------------------------------------


def the_issue(t: Telling) -> None:
    """At the slot the issue goes, by itself, to those who are subscribed then."""
    t.show.caption("At nine the issue goes, by itself, to those who are subscribed then.")
    with t.show.waiting("waiting for nine o'clock", t.now):
        t.stage.event("frozen")
    copies = [
        t.gets(t.cast.lucie, "Head Baker", start="The job of this", rows=16),
        t.gets(t.cast.jonas, "Head Baker", brief=True),
    ]
    proof = next(
        m for m in t.stage.relay.had(t.cast.nora.address) if m.subject == copies[0].subject
    )
    t.claim(
        "The issue went to the two who are subscribed, once each",
        len({copy.header("Message-ID") for copy in copies}) == len(copies),
    )
    t.claim(
        "Both got the same body, byte for byte: the one that the editor approved",
        {copy.body for copy in copies} == {proof.body},
    )
    t.claim(
        "Each copy has its own List-Unsubscribe, in the headers and nowhere else",
        len({_leaving(copy) for copy in copies}) == len(copies)
        and not any(_leaving(copy).encode() in copy.body for copy in copies),
    )
    for name, content in (("issue-1.html", copies[0].html), ("issue-1.txt", copies[0].text)):
        (t.stage.folder / name).write_text(content, encoding="utf-8")

    t.show.caption("The editor and the employer hear how it went.")
    t.gets(t.cast.nora, "has been mailed", start="- Readers", rows=4)
    t.gets(t.cast.ruth, "your job is out", rows=1)


def _leaving(copy: Letter) -> str:
    value = copy.header("List-Unsubscribe")
    found = re.fullmatch(r"<mailto:(jobs\+u\d[a-z2-7]{26}@[\w.]+)>", value)
    if found is None:
        raise Unmet(f"an address to leave by in List-Unsubscribe, not {value!r}")
    return found[1]


@dataclass(frozen=True, slots=True)
class Day:
    """One run of the daemon: when it starts, how fast its clock goes, what happens."""

    name: str
    after: int  # days after the Friday
    time: time
    factor: float
    scenes: tuple[Callable[[Telling], None], ...]


# Each day is a start of the daemon on what the day before left behind, so that no scene races the
# slot, however slow the machine: only the last one waits for it, and that for some seconds.
DAYS: Final = (
    Day("a job", 0, time(9, 0), 60, (a_job_comes, the_editor_decides, readers_join)),
    Day("the draft", 3, time(9, 1), 60, (the_draft, one_leaves)),
    Day("the issue", 4, time(8, 59, 20), 10, (the_issue,)),
)

_INTRODUCTION: Final = """\
A weekly newsletter with one or two jobs in it, run by email alone. Here is
how a job gets in, and how it gets to its readers: the real daemon, on SQLite,
and each mail over real SMTP on this machine. Only the clock is a fast one."""


def _next_friday(today: date) -> date:
    return today + timedelta(days=(4 - today.weekday()) % 7 or 7)
