"""What the operator can say of an issue afterwards: of each reader's letter, in the relay's words."""

import json
from collections import deque
from collections.abc import Callable
from pathlib import Path

import pytest
from issues import SLOT, approved, drafted, okayed

from mailbot import cli
from mailbot.matters import Issue, Reader
from mailbot.newsletter import ledger
from mailbot.outbound.post import Fate
from mailbot.register import save_issue, save_reader
from mailbot.smtp import Outcome
from mailbot.states import IssueState, SubscriptionState
from mailbot.tables import Delivery
from mailbot.terms import Answer
from world import WEDNESDAY, World, subscribe

LATER = Outcome(Answer(451, "4.3.0", "4.3.0 try again later"))
BROKEN = Outcome(Answer(0, None, "connection reset"), in_doubt=True)
NOBODY = Outcome(Answer(550, "5.1.1", "5.1.1 no such user here"))


def mailed(world: World, answers: dict[str, list[Outcome]]) -> None:
    """An issue has just gone out, and the relay has answered so to some; the others get theirs."""
    employer = approved(world)
    names = ["kim", *answers]
    readers = [subscribe(world, f"{name}@reader.example") for name in names]
    okayed(world)
    for name, told in answers.items():
        world.post.answers[f"{name}@reader.example"] = deque(told)
    world.wait_until(SLOT)
    world.post.answers.clear()
    for reader in (*readers, world.editor, employer):
        world.unread(reader.address).clear()


def test_each_readers_letter_is_accounted_for(world: World) -> None:
    mailed(world, {"lee": [LATER], "max": [BROKEN], "nan": [NOBODY]})

    figures, *letters = ledger.report(world.runtime.settings, 1)

    assert [letter["letter"] for letter in letters] == [
        "accepted",
        "waiting",
        "in doubt",
        "refused",
    ]
    assert list(map(ledger.as_line, letters)) == [
        "1 kim@reader.example accepted: ok",
        "2 lee@reader.example waiting: 4.3.0 try again later",
        "3 max@reader.example in doubt: in doubt: no answer came",
        "4 nan@reader.example refused: 5.1.1 no such user here",
    ]
    assert ledger.as_text(figures) == (
        "Issue #1, mailing: Two Good Jobs #1: Head Baker at Lantern Loaf\n"
        "  slot 2026-12-01T08:00:00+00:00, 4 readers\n"
        "  letters: 2 waiting, 1 accepted, 1 refused; in doubt at some time: 1\n"
        "  1 refused for now: 451 4.3.0 try again later\n"
        "  1 refused for good: 550 5.1.1 no such user here"
    )
    assert json.loads(json.dumps(figures)) == figures


def test_a_letter_that_was_in_doubt_and_accepted_says_so(world: World) -> None:
    mailed(world, {"max": [BROKEN]})

    world.wait_until(SLOT.replace(hour=9))
    _, _, max_letter = ledger.report(world.runtime.settings, 1)

    assert ledger.as_line(max_letter) == "2 max@reader.example accepted (in doubt before: 1): ok"
    for name in ("max@reader.example", "editor@news.example", "baker@lantern.example"):
        world.unread(name).clear()


def test_a_long_ledger_is_told_to_its_end(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger, "_PAGE", 2)
    written_down(world, readers=5)

    _, *letters = ledger.report(world.runtime.settings, 1)

    assert [letter["reader"] for letter in letters] == [1, 2, 3, 4, 5]


def written_down(world: World, readers: int) -> None:
    with world.runtime.store.transaction() as session:
        save_issue(session, Issue(WEDNESDAY, IssueState.MAILED, frozen=WEDNESDAY))
        for number in range(1, readers + 1):
            reader = Reader(f"reader{number}@reader.example", SubscriptionState.SUBSCRIBED)
            save_reader(session, reader, WEDNESDAY)
            session.add(
                Delivery(issue_id=1, reader_id=number, fate=Fate.ACCEPTED, next_try=WEDNESDAY)
            )


# --- As commands --------------------------------------------------------------------------------


@pytest.fixture
def mailbot(world: World, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    monkeypatch.setattr(cli, "_settings", lambda _config: world.runtime.settings)
    return lambda *words: cli.execute(["issue", *words])


def test_the_issues_are_listed(
    world: World, mailbot: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    employer = approved(world)
    drafted(world)

    assert mailbot("list") == 0
    assert (
        capsys.readouterr().out == "Issue #1, proof: Two Good Jobs #1: Head Baker at Lantern Loaf\n"
    )
    assert mailbot("list", "--json") == 0
    (told,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert (told["number"], told["jobs"], told["audience"]) == (1, ["J1"], 0)
    assert employer.has_no_mail()


def test_an_issue_is_looked_at_as_a_page_and_as_text(
    world: World, mailbot: Callable[..., int], tmp_path: Path
) -> None:
    approved(world)
    drafted(world)

    assert mailbot("preview", "1", "--to", str(tmp_path / "new")) == 0

    page = (tmp_path / "new" / "issue-1.html").read_text()
    text = (tmp_path / "new" / "issue-1.txt").read_text()
    assert page.startswith("<!doctype html>")
    assert text.startswith("Two Good Jobs #1: Head Baker at Lantern Loaf\n\n")
    assert "Waste under 4% of dough" in page
    assert "Waste under 4% of dough" in text


def test_a_report_is_a_line_each_or_brief(
    world: World, mailbot: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    written_down(world, readers=2)

    assert mailbot("report", "1", "--json") == 0
    figures, *letters = map(json.loads, capsys.readouterr().out.splitlines())
    assert mailbot("report", "1", "--brief") == 0

    assert (figures["letters"]["accepted"], len(letters)) == (2, 2)
    assert len(capsys.readouterr().out.splitlines()) == 3


@pytest.mark.parametrize("command", ["preview", "report"])
def test_an_issue_that_is_not_there_is_said(
    mailbot: Callable[..., int], capsys: pytest.CaptureFixture[str], command: str
) -> None:
    assert mailbot(command, "99") == 1
    assert capsys.readouterr().err == "mailbot: there is no issue 99\n"
