"""Whatever an editor says of an issue, in whatever state it is: it is answered, and by the table."""

import pytest

from mailbot import terms
from mailbot.address import Mailbox, Purpose
from mailbot.decisions.desk import issue_desk
from mailbot.decisions.desk.commands import parse
from mailbot.decisions.desk.transcript import Outcome
from mailbot.matters import Issue, Office, Reason, Situation
from mailbot.states import ISSUE, IssueState
from mailbot.terms import Author, Intent, Kind, Mail, Reading, Verdict
from world import EDITOR, WEDNESDAY

OFFICE = Office("News", Mailbox("jobs", "news.example"), (EDITOR,), (3,), 21, "root@news.example")
LINES = """\
ok
intro: A quiet week.
subject: Two jobs
sponsor: Us
drop J42
stop
go on
hold
send now
add J45
swap
test
hmm""".splitlines()
STORED = [state for state in IssueState if state is not IssueState.NEW]


@pytest.mark.parametrize("state", STORED)
@pytest.mark.parametrize("line", LINES)
def test_every_word_in_every_state_is_answered(state: IssueState, line: str) -> None:
    issue = Issue(WEDNESDAY, state, 12, (42, 43), digest="ab")
    reading = Reading(Mail(None, author=Author(EDITOR)), Kind.OTHER, Intent.OTHER, line)
    situation = Situation(
        WEDNESDAY,
        OFFICE,
        reading,
        terms.Testimony(Verdict.PASS, EDITOR, "", addressed=True),
        token=Purpose.EDITOR,
        token_version="ab",
        issue=issue,
    )

    decision = issue_desk.decide(situation, issue, parse(line))

    after = decision.issue.state if decision.issue else state
    assert after is state or after in {ISSUE[key] for key in ISSUE if key[0] is state}
    letter = decision.letters[0]
    entries = letter.values["entries"]
    assert isinstance(entries, tuple)
    (entry,) = entries
    assert (letter.to, entry.line) == (EDITOR, line)
    refused = entry.outcome in {Outcome.NOT_NOW, Outcome.UNKNOWN}
    assert (decision.reason is Reason.DECIDED) == (decision.issue is not None)
    assert (decision.reason is Reason.SHOWN) == (entry.outcome is Outcome.TEST)
    assert not (refused and after is not state)
