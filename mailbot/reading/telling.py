"""Whether a mail tells of a job: offers one, or answers a question of ours about it."""

from __future__ import annotations

from typing import Final

from mailbot.reading import trade
from mailbot.reading.case import LIKELY, Case
from mailbot.reading.topics import Topic

FIGURED: Final = 2  # sentences with a number in which a reply tells of results
_DOCUMENTS: Final = ("application/pdf", "application/msword", "application/vnd.", "video/")


def offers(case: Case) -> bool:
    """Whether a job is offered, or told of in a reply."""
    if case.document.is_reply:
        return _tells(case)
    if case.mine.score + case.told >= LIKELY:
        return True
    if case.mine.page and not case.said.asks() and not _about_it(case):
        return True
    # A copy of an issue passed on, with no word on why, offers nothing.
    on_behalf = case.document.forward is not None and case.document.forward.on_behalf
    needed = LIKELY - (case.document.forward is not None)
    return case.all.score >= needed and not (_issue(case) and not on_behalf)


def names_trade(case: Case) -> bool:
    """Whether it is named what somebody that is sought is: "a cook", "office manager"."""
    return bool(case.mine.hiring) and trade.trade(tuple(case.document.lines), paid=True) > 0


def _issue(case: Case) -> bool:
    """Whether a newsletter is passed on."""
    return case.document.forward is not None and bool(case.passed_on.about(Topic.FOOTER))


def hands_back(case: Case) -> bool:
    """Whether an issue is passed on with a remark in which no job is offered."""
    offered = case.mine.hiring or case.mine.facts or case.told
    remark = case.numbered or case.said.about(Topic.THANKS)
    return _issue(case) and bool(remark) and not offered


def _about_it(case: Case) -> bool:
    """Whether a page of jobs is shown for another reason than to have one printed."""
    others = (Topic.SEEKER, Topic.PITCH, Topic.PRESS, Topic.OBJECTION, Topic.THANKS)
    return any(case.said.about(topic) for topic in others)


def _tells(case: Case) -> bool:
    """Whether a reply states, promises or refuses a fact of a job."""
    questions = {i for i, sentence in enumerate(case.said.sentences) if sentence.question}
    stated = any(hit.sentence not in questions for hit in case.said.about(Topic.FACT))
    files = any(file.content_type.startswith(_DOCUMENTS) for file in case.document.attachments)
    return bool(
        (case.mine.facts and (not case.about_issue or case.mine.hiring))
        or case.mine.labels
        or (not case.about_issue and (case.told or trade.named(case.document.lines)))
        or (stated and not case.about_issue)
        or files
        or answered(case)
        or _reports(case)
        or (not case.about_issue and trade.lone_sum(case.document.lines))
        or case.all.score > LIKELY
    )


def _reports(case: Case) -> bool:
    """Whether a reply to a question of ours gives figures and asks nothing: results in prose."""
    figured = sum(any(map(str.isdigit, sentence.text)) for sentence in case.said.sentences)
    return figured >= FIGURED and not case.said.asks() and not case.about_issue


def answered(case: Case) -> bool:
    """Whether something is written below one of our quoted questions."""
    return any(line.asked and line.text.strip() for line in case.document.lines)


def brings(case: Case) -> bool:
    """Whether a job is passed on or attached, and is no issue of a newsletter."""
    files = any(file.content_type.startswith(_DOCUMENTS) for file in case.document.attachments)
    brought = files or case.document.forward is not None
    return brought and not case.document.is_reply and case.all.score >= LIKELY and offers(case)


def hires(case: Case) -> bool:
    """Whether somebody is sought in more words than the newsletter is asked for."""
    return case.mine.hiring > case.mentions(Topic.JOIN) and case.mine.score > LIKELY
