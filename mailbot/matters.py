"""What mails are about, and what is decided on one: jobs, readers, issues, decisions, letters owed.

Values only, like `terms`. The store writes them down; `decide` makes new ones out of old ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from mailbot.address import Mailbox, Purpose
from mailbot.slots import Rule
from mailbot.states import (
    IssueState,
    JobEvent,
    JobState,
    Setback,
    SubscriptionState,
    job_step,
)
from mailbot.terms import (
    Apply,
    BounceClass,
    Fact,
    Intent,
    Listing,
    Reading,
    Testimony,
    Verdict,
    VideoProblem,
)

MAX_TEXT: Final = 20_000  # characters of a reply that is answered or passed on
ISSUE_PROOF: Final = "issue_proof"  # no template: an issue's own subject and bytes, to its editors

# What a refusal for good is to the issue whose copy was refused.
SETBACKS: Final[Mapping[BounceClass, Setback]] = {
    BounceClass.NO_SUCH_ADDRESS: Setback.GONE,
    BounceClass.MAILBOX_FULL: Setback.FULL,
    BounceClass.POLICY: Setback.POLICY,
    BounceClass.OTHER: Setback.OTHER,
}


class MatterKind(StrEnum):
    """What a letter or a token is about."""

    JOB = "job"
    ISSUE = "issue"
    READER = "reader"
    ENQUIRY = "enquiry"  # mails that were passed on to the editors
    ADDRESS = "address"  # only the correspondent: help, "do you want to leave?"


@dataclass(frozen=True, slots=True)
class Proposal:
    """What somebody else wrote to a job, until its owner says whether it counts."""

    number: int
    writer: str
    text: str
    intent: Intent
    asked: str  # what the letter had asked that they answered


@dataclass(frozen=True, slots=True)
class Sequel:
    """What became of a job after its issue, as its employer told us when asked."""

    found: bool | None = None  # somebody, by the time we asked
    hired: datetime | None = None  # when we heard that somebody was found
    on_track: int | None = None  # of the listing's outcomes, as many as were on their way


@dataclass(frozen=True, slots=True)
class Figures:
    """What became of all that was listed, as far as employers told us."""

    listed: int = 0  # jobs
    filled: int = 0
    outcomes: int = 0  # of the filled ones whose employers told how those stand
    on_track: int = 0


@dataclass(frozen=True, slots=True)
class Job:
    """One job, from the first mail about it until it is filled or closed."""

    owner: str  # whose conversation it is: the author of the first mail
    state: JobState = JobState.NEW
    id: int | None = None
    owner_name: str = ""
    listing: Listing = field(default_factory=Listing)
    # read, but unsure: asked "did you mean …?", never printed
    guesses: Listing = field(default_factory=Listing)
    # each part of the listing as it was before its last change, and the parts that changed last
    earlier: Listing = field(default_factory=Listing)
    touched: tuple[str, ...] = ()
    forwarded: bool = False  # sent by somebody who is not the employer: `apply` is asked
    no_mail: bool = False  # its employer wants no e-mails: their address is not printed
    verdict: Verdict = Verdict.NONE  # of the first mail
    asked: tuple[Fact, ...] = ()  # the numbered questions of our last letter, in order
    once: tuple[str, ...] = ()  # what is asked or told only once, and has been
    unasked: tuple[str, ...] = ()  # the same, before our last letter
    # what its employer wrote and no field has, mail by mail: for the editors, until they decide
    words: tuple[str, ...] = ()
    besides: tuple[str, ...] = ()  # other jobs that its first mail named, until they are told of
    declined: tuple[Fact, ...] = ()
    video_problem: VideoProblem | None = None
    film_day: date | None = None  # by which the film is promised: until then it is waited for
    subject: str = ""  # of the thread, without Re:
    thread: tuple[str, ...] = ()  # Message-IDs of the thread, oldest first
    # counts changes of what readers would see, and of `words`; an approval names one
    version: int = 1
    wanted_for: date | None = None  # an editor approved it for this day's issue
    issue: int | None = None
    # the issue whose place a correction lost it: approved again in time, it has that back
    keeps: int | None = None
    created: datetime | None = None
    due: datetime | None = None  # when the clock looks next: a reminder, a closing, a follow-up
    reminded: int = 0
    wondered: tuple[str, ...] = ()  # what was asked of us before we knew whether they wrote it
    proposals: tuple[Proposal, ...] = ()
    sequel: Sequel = field(default_factory=Sequel)

    @property
    def tag(self) -> str:
        """How people name it: J42."""
        return f"J{self.id}"

    @property
    def asks_how_to_apply(self) -> bool:
        """Whether the address they write from is not printed: it is no employer's, or not to be."""
        return self.forwarded or self.no_mail

    @property
    def printed(self) -> Listing:
        """The listing as readers get it: applications go to the employer unless said otherwise."""
        if self.listing.says_how_to_apply() or self.asks_how_to_apply:
            return self.listing
        return replace(self.listing, apply=Apply(email=self.owner))

    def missing(self) -> tuple[Fact, ...]:
        """What an editor has to see before deciding, and is not there."""
        gaps = self.listing.missing()
        if self.asks_how_to_apply and not self.listing.says_how_to_apply():
            gaps = (*gaps, Fact.APPLY)
        return gaps


@dataclass(frozen=True, slots=True)
class Reader:
    """One address that receives, was asked, or has left."""

    address: str
    state: SubscriptionState = SubscriptionState.NONE
    id: int | None = None
    joined: datetime | None = None
    changed: datetime | None = None
    asked: datetime | None = None  # when a confirmation request went out that is unanswered


@dataclass(frozen=True, slots=True)
class Issue:
    """One weekly issue: its slot, its jobs and the bytes that were approved."""

    slot: datetime  # UTC
    state: IssueState = IssueState.NEW
    id: int | None = None  # its number
    jobs: tuple[int, ...] = ()
    intro: str = ""
    sponsor: str | None = None  # None: the one of the settings
    own_subject: str | None = None  # an editor's; None: it names the jobs
    subject: str = ""
    entity: bytes = b""  # the MIME body, the same for every reader
    digest: str = ""  # of subject and entity: what an ok approves
    approved: datetime | None = None
    ceiling: int | None = None  # the highest reader id of the frozen audience
    cursor: int = 0  # the highest reader id already written down
    audience: int = 0
    frozen: datetime | None = None
    reminded: bool = False
    looked: datetime | None = None  # when its videos and our records were last looked at
    faults: str = ""  # what was found then and told, one a line
    canary: int | None = None  # how many readers get it first; None: not chosen yet
    first_out: datetime | None = None  # when those copies had gone, and the wait began
    resumed: datetime | None = None  # an editor's latest "go on": what came back before is known


@dataclass(frozen=True, slots=True)
class Booked:
    """What the issue of a day carries, or is promised."""

    day: date
    jobs: tuple[Job, ...]


@dataclass(frozen=True, slots=True)
class Moves:
    """Which jobs of an issue are others than in its last draft, but by an editor's own word."""

    back: tuple[Job, ...] = ()  # corrected, and approved again
    out: tuple[Job, ...] = ()  # it had stood in for one of those
    gone: tuple[Job, ...] = ()  # approved no more, or its last day has gone by
    new: tuple[Job, ...] = ()


@dataclass(frozen=True, slots=True)
class Enquiry:
    """A mail that only a person can answer, as the editors are shown it."""

    number: int  # of the mail that came
    author: str
    subject: str
    text: str  # its beginning
    verdict: Verdict
    received: datetime
    matter: str = ""  # "job 12"
    job: Job | None = None  # that it is about, as it stands now
    message_id: str | None = None
    references: tuple[str, ...] = ()
    answerable: bool = False  # its author is known to be the one who wrote it
    answered_by: str = ""  # the editor who was first

    @property
    def tag(self) -> str:
        """How editors name it: Q12."""
        return f"Q{self.number}"

    @property
    def open_job(self) -> Job | None:
        """The job that it is about, as long as an editor can change it."""
        return self.job if self.job and job_step(self.job.state, JobEvent.EDIT) else None


class Reason(StrEnum):
    """Why a mail had the effect it had; one for each branch of a decision."""

    # employers
    PROOF_ASKED = "proof_asked"
    INCOMPLETE = "incomplete"
    COMPLETE = "complete"
    CORRECTED = "corrected"
    CANNOT_LIST = "cannot_list"
    TOO_MANY = "too_many"
    WHICH_JOB = "which_job"
    NOTHING_NEW = "nothing_new"
    WITHDRAWN = "withdrawn"
    FILLED = "filled"
    JOB_STATUS = "job_status"
    REMINDED = "reminded"
    EXPIRED = "expired"
    LAPSED = "lapsed"  # its deadline went by before an issue had it
    FOLLOWED_UP = "followed_up"
    PROPOSED = "proposed"
    TOO_LATE = "too_late"  # readers have the job as it was
    REFERRED = "referred"
    # editors
    DECIDED = "decided"
    NOT_UNDERSTOOD = "not_understood"
    ANSWERED = "answered"
    SHOWN = "shown"  # a test copy, figures: nothing changed
    RESENT = "resent"
    CHALLENGED = "challenged"
    FORGED = "forged"
    # readers
    CONFIRMATION_ASKED = "confirmation_asked"
    ALREADY_SUBSCRIBED = "already_subscribed"
    SUBSCRIBED = "subscribed"
    NOT_CONFIRMED = "not_confirmed"
    LEFT = "left"
    LEFT_BY_TOKEN = "left_by_token"  # noqa: S105 -- a reason, no password
    ALREADY_LEFT = "already_left"
    LEAVING_ASKED = "leaving_asked"
    NOT_SUBSCRIBED = "not_subscribed"
    UNREACHABLE = "unreachable"
    RETURNED = "returned"  # a copy came back, and that says nothing against its reader
    COMPLAINED = "complained"
    # anybody
    UNDELIVERED = "undelivered"
    HELPED = "helped"
    PASSED_ON = "passed_on"
    APPLICATION = "application"
    SEALED = "sealed"
    # silent
    DUPLICATE = "duplicate"  # of a mail that has been heard, and is as well proven
    AUTOMATIC = "automatic"
    LIST_POST = "list_post"
    BOUNCE_UNKNOWN = "bounce_unknown"
    SPAM = "spam"
    THANKS = "thanks"
    OWN_MAIL = "own_mail"
    NO_AUTHOR = "no_author"
    FAILED_VERDICT = "failed_verdict"
    UNREADABLE = "unreadable"
    # of a mail that was fetched from a mailbox
    OLD = "old"
    JUNK = "junk"
    TOO_LARGE = "too_large"


@dataclass(frozen=True, slots=True)
class Owed:
    """A letter we owe, before it has a Message-ID, a token or bytes."""

    template: str
    to: str
    values: Mapping[str, object] = field(default_factory=dict)
    about: MatterKind = MatterKind.ADDRESS
    purpose: Purpose | None = None  # of the token in its Reply-To; None: the plain address
    asks: str = ""  # what a reply to it answers, kept with the token
    answers: bool = True  # an answer to a mail; False: a letter of the clock or to an editor
    threaded: bool = True  # replies in the thread of the mail it answers, or of its job
    quiet: bool = False  # waits for a second mail, and is replaced when one comes
    at_most_every: timedelta | None = None  # one of its sort to the same person in this time
    paced: bool = False  # of many about one matter only the latest, ever later
    repeats: bool = False  # says little that its last one did not say: of such not many a day
    faq: tuple[str, ...] = ()  # what they asked that has a fixed answer: it stands above the rest
    passed: bool = False  # they asked more, which an editor has been given
    tongue: str = ""  # in which they wrote, if not in English: "de"


@dataclass(frozen=True, slots=True)
class Decision:
    """What one mail, or one deadline, changes and whom we owe a letter for it."""

    reason: Reason
    job: Job | None = None  # its new state
    reader: Reader | None = None
    issue: Issue | None = None
    letters: tuple[Owed, ...] = ()
    proves: str | None = None  # this address answered a token: it is its owner's, for good
    for_editor: bool = False  # goes into the editors' digest
    at_once: bool = False  # or to them as it comes: who wrote is told that they read it
    setback: Setback | None = None  # a reader's copy came back
    answered: tuple[int, ...] = ()  # these enquiries, by the author
    listed: tuple[int, ...] = ()  # readers have had these jobs


@dataclass(frozen=True, slots=True)
class Office:
    """What decisions have to know of the newsletter; made of the settings."""

    name: str
    mailbox: Mailbox
    editors: tuple[str, ...]  # lower case
    remind_days: tuple[int, ...]
    close_days: int
    operator: str
    jobs_per_issue: int = 2
    zone: ZoneInfo = ZoneInfo("UTC")  # noqa: RUF009 -- immutable
    schedule: Rule = Rule(1, time(10), ZoneInfo("UTC"))  # noqa: RUF009 -- immutable; when issues go
    # after the issue: "did you find someone?"; after the hire: "and the outcomes?"
    followup: tuple[timedelta, timedelta] = (timedelta(days=14), timedelta(days=90))

    def is_editor(self, address: str) -> bool:
        """Whether an address is a configured editor's."""
        return address.lower() in self.editors

    def today(self, now: datetime) -> date:
        """Return the day on which deadlines are judged: the newsletter's."""
        return now.astimezone(self.zone).date()


def said_in(reading: Reading) -> str:
    """Return the new words of a mail; of one that answers nothing and has none, its subject."""
    text = (reading.new_text or "")[:MAX_TEXT]
    fresh = not (reading.mail.in_reply_to or reading.mail.references)
    return reading.mail.subject if fresh and not text.strip() else text


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything a decision on one mail may look at."""

    now: datetime
    office: Office
    reading: Reading
    testimony: Testimony
    null_sender: bool = False  # its return path is <>
    word: str = ""  # the sub-address, when it is a word: "subscribe"
    token: Purpose | None = None  # of a valid token of the matter below
    expired: Purpose | None = None  # of a token that is valid no more: as the plain address
    token_version: str | None = None  # what its letter asked, or the version that it showed
    token_address: str | None = None  # to whom that token was mailed
    letter: str = ""  # the text of our letter that is answered, where we still have it
    answering: str = ""  # its name, where it is about no job: "help"
    open_jobs: tuple[Job, ...] = ()  # the author's, where the mail may be about any of them
    unsent: bool = False  # our last answer about the job has not left: this one's takes its place
    job: Job | None = None
    issue: Issue | None = None
    reader: Reader | None = None  # whose token or whose copy it is
    own: Reader | None = None  # the author's own subscription
    proven: bool = False  # the author's address has answered a token before
    enquiries: tuple[Enquiry, ...] = ()  # passed on in the letter that is answered, or named
    tagged: Job | None = None  # a colleague's, whose tag the subject has; no token speaks for it
    named: tuple[Job, ...] = ()  # an editor's words name them by their tags
    booked: tuple[Booked, ...] = ()  # of the days to come, for an editor who decides on a job
    returned_to: str | None = None  # to whom the letter went that a report brings back
    copy_of: int | None = None  # the issue whose copy a report brings back
    ours: bool = False  # a letter of ours that came back, whatever was rewritten on its way
    machine: bool = False  # another mailbot wrote it
    crowded: int = 0  # the author's jobs in the making, where they have as many as they may
    old: bool = False  # it had lain in the mailbox for too long to be answered
    junk: bool = False  # it lay in a junk folder, and no valid token speaks for it

    @property
    def author(self) -> str:
        """The author's address, compared form; "" when From is not one clean address."""
        found = self.reading.mail.author
        return found.address.lower() if found else ""

    @property
    def passed(self) -> bool:
        """The author's address is proven by this very mail."""
        return self.verdict is Verdict.PASS

    @property
    def verdict(self) -> Verdict:
        """What the mail proves of its author: a pass counts only where it was written to us.

        What somebody signed to somebody else, "unsubscribe" or "ok", is signed as well as ever,
        and anybody who got it can hand it in here as it is.
        """
        found = self.testimony
        elsewhere = found.verdict is Verdict.PASS and not found.addressed
        return Verdict.NONE if elsewhere else found.verdict

    @property
    def known(self) -> bool:
        """The author may be answered in full: proven by this mail, or before, or by a token.

        A token counts for the address it was mailed to: with another in From, whoever holds one
        could else write through us to anybody.
        """
        by_token = self.token is not None and self.token_address == self.author
        return self.passed or self.proven or by_token

    @property
    def said(self) -> str:
        """What the person says, be it in the subject of a fresh mail that has no more words."""
        return self.text if self.text.strip() else said_in(self.reading)

    @property
    def text(self) -> str:
        """What the person newly wrote; of a mail as long as a book, its beginning.

        It is read again for answers, in the transaction that everybody else waits for.
        """
        return (self.reading.new_text or "")[:MAX_TEXT]
