"""Mails that nobody wrote to us: a robot's, a list's, a seller's."""

from __future__ import annotations

from mailbot.reading import robots
from mailbot.reading.case import LIKELY, Case
from mailbot.reading.phrases import hear
from mailbot.reading.topics import Topic


def is_robot(case: Case) -> bool:
    """Whether a machine answered, by its headers or its words."""
    # Seen in practice: a mail client's unsubscribe button sends "unsubscribe", marked as automatic.
    if _bare_leave(case):
        return False
    document = case.document
    if not robots.made_by_hand(document.raw_headers):
        return True
    # to an issue nobody answers with a job: what stands there is the robot's own
    substance = case.all.facts > 0 and not (case.about_issue and case.said.about(Topic.ROBOT))
    return robots.by_wording(document, substance=substance) is not None


def _bare_leave(case: Case) -> bool:
    subject = hear(case.document.mail.subject)
    return len(subject.sentences) == 1 and any(hit.whole for hit in subject.about(Topic.LEAVE))


def is_bulletin(case: Case) -> bool:
    """Whether it speaks to many: a list post, a newsletter, a mailing tool's mail."""
    headers = case.document.raw_headers
    if robots.list_post(headers):
        return True
    bulletin = case.mentions(Topic.BULLETIN)
    if robots.bulk(headers) and not _bare_leave(case):
        return bulletin > 0 or case.all.score <= LIKELY
    return bulletin > 1 and bool(case.said.about(Topic.FOOTER)) and case.fresh


def is_pitch(case: Case) -> bool:
    """Whether it sells something, in more words than an employer or a reader uses by chance."""
    pitch = case.mentions(Topic.PITCH)
    wish = any(case.wishes(topic) for topic in (Topic.LEAVE, Topic.JOIN, Topic.ERASE, Topic.EXPORT))
    hiring = case.mine.hiring  # "book a call with us to apply" sells no less, but hires
    needed = 2 + (hiring > 1) + (hiring > pitch) + 2 * wish + (not case.fresh)
    return pitch >= needed
