"""The words every module shares: what a mail says, who wrote it, what it may do, what we owe.

Values only: frozen dataclasses and enums, no behaviour beyond what reads them. Text here is
decoded `str`; wire form is `bytes` and lives in `raw`. Times are aware and in UTC.
`docs/GLOSSARY.md` defines each word once.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Final, Generic, TypeVar

T = TypeVar("T")


# --- What a mail is -----------------------------------------------------------------------------


class Kind(StrEnum):
    """What a mail is for; the first that fits, top to bottom."""

    BOUNCE = "bounce"  # a DSN or an MTA's non-delivery text, permanent or temporary
    COMPLAINT = "complaint"  # an abuse report (ARF, RFC 5965)
    AUTO_REPLY = "auto_reply"  # written by no human for this message
    ERASE = "erase"  # asks to have their personal data deleted
    EXPORT = "export"  # asks what is held about them
    UNSUBSCRIBE = "unsubscribe"
    SUBSCRIBE = "subscribe"
    HELP = "help"  # asks how this works, or an empty mail
    SUBMISSION = "submission"  # offers a job, however incomplete
    OTHER = "other"


class Intent(StrEnum):
    """What the writer wants, finer than `Kind`; each kind that fits has itself as an intent."""

    BOUNCE = "bounce"
    COMPLAINT = "complaint"
    AUTO_REPLY = "auto_reply"
    ERASE = "erase"
    EXPORT = "export"
    UNSUBSCRIBE = "unsubscribe"
    SUBSCRIBE = "subscribe"
    HELP = "help"
    SUBMISSION = "submission"
    # finer than OTHER
    YES = "yes"  # says yes and nothing else of substance, in any language that we read
    NO = "no"  # says no, or complains of being asked
    PAUSE = "pause"
    RESUME = "resume"
    STATUS = "status"
    WHY = "why"
    GET = "get"  # an earlier issue; the number is in `Reading.number`
    WITHDRAW = "withdraw"
    FILLED = "filled"
    QUESTION = "question"
    THANKS = "thanks"
    APPLICATION = "application"  # a job seeker's CV or letter
    SPAM = "spam"  # a sales pitch, a newsletter, a list post
    SEALED = "sealed"  # nothing of it can be read: encrypted, or a winmail.dat
    EMPTY = "empty"  # nothing newly written
    OTHER = "other"


class Origin(StrEnum):
    """Where in a mail a line stands."""

    SUBJECT = "subject"
    BODY = "body"  # newly written by the author
    SIGNATURE = "signature"  # below the closing formula; never in `new_text`
    FORWARD = "forward"  # inside a message forwarded inline or as message/rfc822
    ATTACHMENT = "attachment"  # converted from a PDF or DOCX


class Mark(StrEnum):
    """How a line is set off."""

    PLAIN = "plain"
    HEADING = "heading"
    BULLET = "bullet"  # the bullet or number itself is stripped from `text`
    CELL = "cell"  # one row of a table; cells are separated by a tab
    BLANK = "blank"  # an empty line: ends a paragraph or a list


@dataclass(frozen=True, slots=True)
class Line:
    """One visible line of a mail, unwrapped (a soft break of RFC 3676 is no line end)."""

    text: str
    origin: Origin = Origin.BODY
    mark: Mark = Mark.PLAIN
    links: tuple[str, ...] = ()  # targets of the anchors in it, in order, as written
    asked: str = ""  # the quoted question this line stands under (answers between the lines)
    anchors: tuple[str, ...] = ()  # what is shown for each of `links`, where that is known


@dataclass(frozen=True, slots=True)
class Author:
    """The one address of the From header; the name is decoration and proves nothing."""

    address: str  # normalised: domain in lower-case A-labels; the local part as written
    name: str = ""

    @property
    def domain(self) -> str:
        """The part behind the last @."""
        return self.address.rpartition("@")[2]


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that came along; its name is never used as a path."""

    content_type: str
    filename: str
    size: int  # bytes, decoded


@dataclass(frozen=True, slots=True)
class Forward:
    """A message passed on inside this one, inline or as message/rfc822."""

    author: Author | None  # whom its own headers name; a claim like any other
    on_behalf: bool  # the forwarder says so: "for my boss", "we are looking for"
    as_attachment: bool


@dataclass(frozen=True, slots=True)
class Mail:
    """The header side of a message: what finds its matter and who it says it is from."""

    message_id: str | None  # with <>
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    subject: str = ""  # decoded, one line, no controls
    date: datetime | None = None
    author: Author | None = None  # by the strict reader; None when From is not one clean address
    shown_from: Author | None = None  # leniently read, for `parse` and people only
    recipients: tuple[str, ...] = ()  # To, Cc, Delivered-To, X-Original-To, Envelope-To
    automatic: str | None = None  # why nobody may be answered (RFC 3834), e.g. "Auto-Submitted"
    bulk: bool = False  # what `automatic` says is only the mark of a mailing tool
    list_post: bool = False  # came through somebody's mailing list


# --- What a mail says ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A fact with its place."""

    value: T
    where: str  # for people: 'line 4: "Pay: 90k"', "subject", "attachment job.pdf"
    sure: bool = True  # an unsure one is asked ("did you mean …?"), never taken silently


class Period(StrEnum):
    """What a sum of pay is for."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    PROJECT = "project"


class Place(StrEnum):
    """Where the work is done, if the mail says so."""

    REMOTE = "remote"
    HYBRID = "hybrid"
    ONSITE = "onsite"


class OtherJobs(StrEnum):
    """Whether the person may hold another job beside this one."""

    WELCOME = "welcome"
    DISCUSS = "discuss"
    NO = "no"
    STATED = "stated"  # as its own words beside it say: "at 80 % yes, at 100 % no"


class VideoProblem(StrEnum):
    """Why what was given is no personal video that everybody can see."""

    CHANNEL = "channel"
    PLAYLIST = "playlist"
    ATTACHMENT = "attachment"
    PROMISED = "promised"  # "the video follows next week"
    HIDDEN = "hidden"  # it wants a login, or is not there: its host says so


@dataclass(frozen=True, slots=True)
class Shown:
    """What its host says of a video that everybody can watch."""

    title: str = ""  # one line of visible text; "" where it is not given
    author: str = ""  # same
    seconds: int | None = None


@dataclass(frozen=True, slots=True)
class Video:
    """A personal video, canonical: no wrapper, no tracking parameter."""

    url: str
    provider: str  # youtube, vimeo, loom, …, "file" or "other"
    id: str | None
    shown: Shown | None = field(default=None, compare=False)  # None: it has not been looked at


@dataclass(frozen=True, slots=True)
class Looked:
    """What came of looking at a video of a mail."""

    url: str
    shown: Shown | None  # None: not everybody can watch it


@dataclass(frozen=True, slots=True)
class Pay:
    """A sum or a range, expanded ("85k" is 85000)."""

    min: float | None
    max: float | None
    currency: str | None  # ISO 4217
    period: Period | None


@dataclass(frozen=True, slots=True)
class Apply:
    """Where applications go: exactly one of the two."""

    email: str | None = None
    url: str | None = None


class Fact(StrEnum):
    """The fields of a listing, in the order in which they are asked for."""

    TITLE = "title"
    ORGANIZATION = "organization"
    OBJECTIVE = "objective"
    OUTCOMES = "outcomes"
    VIDEO = "video"
    PAY = "pay"
    TERMS = "terms"  # never asked for
    PLACE = "place"
    TOWN = "town"  # asked for with the place
    OTHER_JOBS = "other_jobs"
    APPLY = "apply"
    PHONE = "phone"  # asked for with where applications go
    WAY = "way"  # the same
    DEADLINE = "deadline"


# The fields of a listing that say what goes with a fact.
BESIDE: Final = {
    Fact.PAY: "pay_beside",
    Fact.OTHER_JOBS: "other_jobs_beside",
    Fact.APPLY: "apply_beside",
    Fact.DEADLINE: "deadline_beside",
}

REQUIRED: Final = (Fact.TITLE, Fact.ORGANIZATION, Fact.OUTCOMES, Fact.VIDEO, Fact.PAY)

# All that answers how one applies.
APPLYING: Final = (Fact.APPLY, Fact.PHONE, Fact.WAY)


@dataclass(frozen=True, slots=True)
class Facts:
    """What one message says of a job; what it does not say is None or empty."""

    title: Found[str] | None = None
    organization: Found[str] | None = None
    objective: Found[str] | None = None
    outcomes: tuple[Found[str], ...] = ()
    video: Found[Video] | None = None
    pay: Found[Pay] | None = None
    terms: Found[str] | None = None
    place: Found[Place] | None = None
    town: Found[str] | None = None
    other_jobs: Found[OtherJobs] | None = None
    apply: Found[Apply] | None = None
    phone: Found[str] | None = None
    way: Found[str] | None = None
    deadline: Found[date] | None = None
    video_problem: VideoProblem | None = None
    declined: tuple[Fact, ...] = ()  # said they will not give it: "no video, sorry", "competitive"
    no_mail: bool = False  # applications are not to come by e-mail


@dataclass(frozen=True, slots=True)
class Listing:
    """A job as readers will see it; also a draft of one, with holes."""

    title: str | None = None
    organization: str | None = None
    objective: str | None = None
    outcomes: tuple[str, ...] = ()
    video: Video | None = None
    pay: Pay | None = None
    # what the work is bound to, as the employer says it: "permanent, 38 hours, from 1 February"
    terms: str | None = None
    place: Place | None = None
    town: str | None = None  # as the employer wrote it: "Lyon 1er"
    other_jobs: OtherJobs | None = None
    apply: Apply | None = None
    phone: str | None = None  # to apply by: "216-555-0148", "text 216-555-0148"
    way: str | None = None  # how else one applies, as the employer says it: "by post to …"
    deadline: date | None = None
    # What goes with a value, in the words it was said in, printed behind it.
    pay_beside: str | None = None  # "plus 10 % bonus"
    other_jobs_beside: str | None = None  # "but not for competitors"
    apply_beside: str | None = None  # "with three photos", "after 7 pm", "ask for Ann"
    deadline_beside: str | None = None  # "noon"
    by_when: str | None = None  # all outcomes are to be there: "by the end of the first year"

    def says_how_to_apply(self) -> bool:
        """Whether there is any way to apply."""
        return any(getattr(self, fact) for fact in APPLYING)

    def missing(self) -> tuple[Fact, ...]:
        """What has to be there before an editor sees it, and is not."""
        return tuple(name for name in REQUIRED if not getattr(self, name))


# --- Bounces and complaints ---------------------------------------------------------------------


class BounceClass(StrEnum):
    """What a refusal says of the address."""

    NO_SUCH_ADDRESS = "no_such_address"  # 5.1.1 and kin: stop at once
    MAILBOX_FULL = "mailbox_full"  # stop after a run of issues
    POLICY = "policy"  # about us or the content: never counts against a reader
    TEMPORARY = "temporary"  # delayed, greylisted
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Bounce:
    """One failed recipient of a DSN (RFC 3464) or of an MTA's own text."""

    recipient: str | None
    permanent: bool
    status: str | None  # enhanced status code, RFC 3463: "5.1.1"
    kind: BounceClass = BounceClass.OTHER
    message_id: str | None = None  # of the returned message
    letter_id: str | None = None  # its X-Mailbot-Letter


@dataclass(frozen=True, slots=True)
class Complaint:
    """An abuse report about one of our letters."""

    recipient: str | None  # Original-Rcpt-To, often redacted
    letter_id: str | None
    message_id: str | None
    feedback_type: str = "abuse"


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything the reader takes from one message; stored beside its raw bytes."""

    mail: Mail
    kind: Kind
    intent: Intent
    new_text: str | None  # what the person newly wrote; None when no person did
    cut_text: str = ""  # what was cut as quote or signature: kept, and no wish is read in it
    typed_below: tuple[tuple[str, str], ...] = ()  # new lines, each with the quoted one above it
    facts: Facts | None = None  # only for a submission
    forward: Forward | None = None
    bounce: Bounce | None = None
    complaint: Complaint | None = None
    attachments: tuple[Attachment, ...] = ()
    number: int | None = None  # of the issue asked for ("get 12")
    defects: tuple[str, ...] = field(default=())  # what was broken, for people
    looked: tuple[Looked, ...] = ()  # by its witness; what could not be looked at is not there

    @property
    def offers(self) -> bool:
        """Whether it brings anything of a job to be listed, and is not only called an offer."""
        return self.kind is Kind.SUBMISSION and self.facts not in (None, Facts())

    @property
    def amends(self) -> bool:
        """Whether it is no job by itself, and may add to one: "Oops, the video: …"."""
        told = self.facts or Facts()
        names = told.title or told.organization or told.objective or told.outcomes
        return not names if self.kind is Kind.SUBMISSION else self.intent is Intent.OTHER

    @property
    def unanswerable(self) -> str | None:
        """Why nobody may be answered; an employer who writes with a mailing tool may be."""
        offered_in_bulk = self.mail.bulk and self.kind is Kind.SUBMISSION
        return None if offered_in_bulk else self.mail.automatic


class Unreadable(Exception):  # noqa: N818 -- a state of the message, not of ours
    """The message is beyond the reader's limits; the text says which."""


# --- Who wrote it -------------------------------------------------------------------------------


class Verdict(StrEnum):
    """What is proven of the author's address."""

    PASS = "pass"  # noqa: S105 -- a verdict, no password
    NONE = "none"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Testimony:
    """A verdict with the address it is about and its reason."""

    verdict: Verdict
    address: str | None  # the author's, the very one that was aligned
    why: str  # for people: "DKIM of example.org, selector s1"
    addressed: bool = False  # what is proven covers that it was written to us


# --- What the network answers -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply of the next server; a connection that broke is code 0."""

    code: int
    enhanced: str | None  # RFC 2034: "5.1.1"
    text: str

    @property
    def accepted(self) -> bool:
        """The next server took it; what happens after we cannot know."""
        return 200 <= self.code < 300

    @property
    def permanent(self) -> bool:
        """Trying again will not help (RFC 5321 §4.2.1)."""
        return 500 <= self.code < 600
