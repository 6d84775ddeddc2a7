"""The weekly issue: approved as bytes, frozen at its slot, one letter a reader."""

from collections import deque
from datetime import timedelta

import pytest
from issues import BAKER, DRAFT, SLOT, approved, drafted, okayed
from sqlmodel import select

from mailbot import register
from mailbot.matters import Issue
from mailbot.newsletter import issue as issues
from mailbot.smtp import Outcome
from mailbot.states import IssueState, JobState
from mailbot.tables import Delivery
from mailbot.terms import Answer
from world import ADDRESS, EDITOR, Mail, World, issue_copy_token, subscribe


def issue(world: World, number: int = 1) -> Issue:
    with world.runtime.store.snapshot() as session:
        found = register.issue(session, number)
    assert found is not None
    return found


def body(mail: Mail) -> bytes:
    return mail.raw.partition(b"MIME-Version: 1.0\r\n")[2]


def test_from_approval_to_every_reader(world: World) -> None:
    employer = approved(world)
    kim, lee = subscribe(world, "kim@reader.example"), subscribe(world, "lee@reader.example")
    covering, proof = drafted(world)

    world.editor.answers(covering, "ok")
    world.editor.reads()
    assert kim.has_no_mail()
    world.wait_until(SLOT)

    copies = [kim.reads(), lee.reads()]
    for copy in copies:
        assert copy.subject == proof.subject
        assert body(copy) == body(proof)
        assert copy.message["List-Id"] == '"Two Good Jobs" <jobs.news.example>'
        assert copy.message["Precedence"] == "list"
        assert copy.message["Auto-Submitted"] is None
        assert copy.reply_to.startswith("jobs+r0")
        assert copy.return_path.startswith("jobs+b0")
        assert copy.message["X-Mailbot-Letter"] in copy.message_id
    assert copies[0].message_id != copies[1].message_id
    assert "2" in world.editor.reads(about="accepted").text
    assert "2" in employer.reads(about="readers").text
    assert issue(world).state is IssueState.MAILED


def test_replying_to_the_proof_approves_it_too(world: World) -> None:
    approved(world)
    _, proof = drafted(world)

    world.editor.answers(proof, "ok")

    assert issue(world).state is IssueState.APPROVED
    world.editor.reads()


def test_without_an_ok_nothing_is_mailed_and_it_goes_when_the_ok_comes(world: World) -> None:
    employer = approved(world)
    kim = subscribe(world, "kim@reader.example")
    covering, _ = drafted(world)

    world.wait_until(SLOT + timedelta(hours=3))
    assert kim.has_no_mail()
    world.editor.reads()  # the reminder
    assert world.editor.has_no_mail()

    world.editor.answers(covering, "ok")
    assert kim.reads(about="Head Baker")
    world.editor.reads()
    world.editor.reads(about="accepted")
    employer.reads()


def test_a_change_after_the_ok_voids_it(world: World) -> None:
    employer = approved(world)
    covering, proof = drafted(world)
    world.editor.answers(covering, "ok")
    world.editor.reads()

    world.editor.answers(proof, "intro: Good morning, everybody.")

    world.editor.reads()
    fresh, changed = world.editor.reads(), world.editor.reads(about="Good morning, everybody.")
    assert issue(world).state is IssueState.PROOF
    world.editor.answers(covering, "ok")  # of the old bytes
    assert issue(world).state is IssueState.PROOF
    world.editor.reads()
    world.editor.answers(fresh, "ok")
    assert issue(world).state is IssueState.APPROVED
    world.editor.reads()
    assert changed.subject == proof.subject
    assert employer.has_no_mail()


def test_an_ok_beside_a_change_waits_for_the_new_draft(world: World) -> None:
    approved(world)
    covering, _ = drafted(world)

    world.editor.answers(covering, "intro: Good morning.\n\nok")

    assert issue(world).state is IssueState.PROOF
    world.editor.reads()
    again = world.editor.reads(about="issue 1, changed: ok?")
    assert "has changed, and needs an ok" in again.text  # it never had one that counted
    world.editor.reads(about="Good morning.")


def test_a_withdrawal_after_the_ok_voids_it_and_the_next_job_steps_in(world: World) -> None:
    world.sections["newsletter"] = {"jobs_per_issue": 1}
    world.stop()
    world.start()
    employer = approved(world)
    approved(world, "Night Miller")
    okayed(world)

    employer.writes("withdraw", subject="Re: Head Baker [J1]")

    employer.reads()
    world.editor.reads(about="J1")
    world.editor.reads()
    world.editor.reads(about="Night Miller")
    assert issue(world).state is IssueState.PROOF
    assert issue(world).jobs == (2,)


def test_dropping_the_only_job_skips_the_week(world: World) -> None:
    approved(world)
    covering, _ = drafted(world)

    world.editor.answers(covering, "drop J1")

    world.editor.reads()
    world.editor.reads(about="no job")
    assert issue(world).state is IssueState.DROPPED
    world.wait_until(DRAFT + timedelta(days=7))
    world.editor.reads(about="ok")
    world.editor.reads(about="Head Baker")


def test_a_dropped_job_waits_for_the_next_issue(world: World) -> None:
    approved(world)
    approved(world, "Night Miller")
    covering, _ = drafted(world)

    world.editor.answers(covering, "drop J1")

    world.editor.reads()
    world.editor.reads()
    assert "Head Baker" not in world.editor.reads(about="Night Miller").text
    with world.runtime.store.snapshot() as session:
        job = register.job(session, 1)
    assert job is not None
    assert (job.state, job.issue) == (JobState.APPROVED, None)


def test_who_leaves_while_it_is_mailed_gets_none(world: World) -> None:
    """Looked at again when the letter's turn comes: the relay asked them to wait."""
    employer = approved(world)
    kim = subscribe(world, "kim@reader.example")
    world.post.answers[kim.address] = _later(1)
    okayed(world)
    world.wait_until(SLOT)

    kim.writes("unsubscribe", to="jobs+unsubscribe@news.example")
    kim.reads()  # the goodbye
    world.wait(timedelta(hours=1))

    assert kim.has_no_mail()
    world.editor.reads(about="accepted")
    employer.reads()


def test_refusals_for_now_are_tried_again_and_for_good_are_final(world: World) -> None:
    employer = approved(world)
    kim, lee = subscribe(world, "kim@reader.example"), subscribe(world, "lee@reader.example")
    world.post.answers[kim.address] = _later(3)
    gone = Outcome(Answer(550, "5.1.1", "5.1.1 no such user"))
    world.post.answers[lee.address] = deque([gone])
    okayed(world)

    world.wait_until(SLOT)
    world.wait(timedelta(minutes=10), step=timedelta(minutes=1))

    assert kim.reads(about="Head Baker")
    with world.runtime.store.snapshot() as session:
        fates = {d.reader_id: (d.fate, d.attempts) for d in session.exec(select(Delivery))}
    assert fates == {1: ("accepted", 4), 2: ("refused", 1)}
    assert _state(world, lee.address) == "unreachable"  # "no such address" stops it at once
    world.editor.reads(about="accepted")
    employer.reads()


def test_the_header_token_unsubscribes_its_own_reader(world: World) -> None:
    employer = approved(world)
    kim, lee = subscribe(world, "kim@reader.example"), subscribe(world, "lee@reader.example")
    okayed(world)
    world.wait_until(SLOT)
    copy = kim.reads()
    lee.reads()

    world.person("anybody@elsewhere.example", signs=False).writes("", to=issue_copy_token(copy))

    kim.reads(about="left")
    assert _state(world, kim.address) == "left"
    assert _state(world, lee.address) == "subscribed"
    world.editor.reads()
    employer.reads()


def test_an_answered_copy_of_somebody_else_asks_that_reader(world: World) -> None:
    """A forwarded copy must not hurt the one who forwarded it."""
    employer = approved(world)
    kim = subscribe(world, "kim@reader.example")
    okayed(world)
    world.wait_until(SLOT)
    copy = kim.reads()

    friend = world.person("friend@elsewhere.example")
    friend.answers(copy, "unsubscribe")

    assert _state(world, kim.address) == "subscribed"
    friend.reads(about="How to leave")
    kim.reads(about="do you want to leave")
    world.editor.reads()
    employer.reads()


def test_no_two_readers_bodies_differ_and_no_secret_stands_in_them(world: World) -> None:
    employer = approved(world)
    readers = [subscribe(world, f"reader{n}@reader.example") for n in range(4)]
    okayed(world)
    world.wait_until(SLOT)

    copies = [reader.reads() for reader in readers]

    assert len({body(copy) for copy in copies}) == 1
    assert b"reader0@" not in body(copies[0])
    world.editor.reads()
    employer.reads()


def test_who_joins_after_the_slot_gets_the_next_issue_and_this_one_as_a_welcome(
    world: World,
) -> None:
    employer = approved(world)
    kim = subscribe(world, "kim@reader.example")
    okayed(world)
    world.wait_until(SLOT)
    kim.reads()
    world.editor.reads()
    employer.reads()

    late = world.person("late@reader.example")
    late.writes("subscribe")
    late.answers(late.reads(), "yes")

    assert "Head Baker" in late.reads(about="Welcome").text
    assert late.has_no_mail()


def test_the_audience_ends_at_the_slot(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who joins while the audience is being written down is not of it."""
    employer = approved(world)
    kim = subscribe(world, "kim@reader.example")
    okayed(world)
    monkeypatch.setattr(issues, "freeze", lambda *_: 0)
    world.wait_until(SLOT)
    assert issue(world).state is IssueState.FREEZING
    late = subscribe(world, "late@reader.example")

    monkeypatch.undo()
    world.settle()

    kim.reads(about="Head Baker")
    assert late.has_no_mail()
    assert issue(world).audience == 1
    world.editor.reads()
    employer.reads()


def test_late_by_downtime_asks_before_it_goes(world: World) -> None:
    employer = approved(world)
    kim = subscribe(world, "kim@reader.example")
    okayed(world)

    world.clock.time = SLOT + timedelta(hours=13)  # the machine was off
    world.settle()

    assert kim.has_no_mail()
    world.editor.reads()
    again = world.editor.reads()
    world.editor.reads(about="Lantern Loaf")
    world.editor.answers(again, "ok")
    kim.reads(about="Head Baker")
    world.editor.reads()
    world.editor.reads()
    employer.reads()


def test_stop_halts_and_go_on_goes_on(world: World) -> None:
    employer = approved(world)
    kim = subscribe(world, "kim@reader.example")
    world.post.answers[kim.address] = _later(1)
    covering = okayed(world)
    world.wait_until(SLOT)

    world.editor.answers(covering, "stop")
    stopped = world.editor.reads()
    world.wait(timedelta(hours=2))
    assert kim.has_no_mail()

    world.editor.answers(stopped, "go on")
    world.wait(timedelta(hours=1))
    kim.reads(about="Head Baker")
    world.editor.reads()
    world.editor.reads(about="accepted")
    employer.reads()


def test_a_fresh_stop_needs_no_token(world: World) -> None:
    """The brake works from anywhere; the accelerator needs the letter."""
    employer = approved(world)
    kim = subscribe(world, "kim@reader.example")
    world.post.answers[kim.address] = _later(1)
    okayed(world)
    world.wait_until(SLOT)

    world.editor.writes("stop!", subject="Stop")

    world.editor.reads()
    assert issue(world).state is IssueState.HALTED
    world.editor.writes("go on", subject="Go on")
    assert issue(world).state is IssueState.HALTED
    world.editor.reads()
    assert employer.has_no_mail()
    while not world.editor.has_no_mail():
        world.editor.reads()


def test_a_stop_that_the_editor_signed_to_somebody_else_halts_nothing(world: World) -> None:
    """Whoever got it may hand it in here; the editor is told."""
    employer = approved(world)
    kim = subscribe(world, "kim@reader.example")
    world.post.answers[kim.address] = _later(1)
    okayed(world)
    world.wait_until(SLOT)

    to = "vendor@elsewhere.example"
    world.deliver(world.editor.compose("stop", "Stop", to, None, {}), ADDRESS, to)

    assert issue(world).state is IssueState.MAILING
    world.editor.reads(about="stop")
    world.wait(timedelta(hours=1))
    kim.reads(about="Head Baker")
    while not world.editor.has_no_mail():
        world.editor.reads()
    employer.reads()


def test_a_fresh_ok_gets_the_draft_again(world: World) -> None:
    approved(world)
    drafted(world)

    world.editor.writes("ok", subject="the issue")

    assert issue(world).state is IssueState.PROOF
    covering = world.editor.reads(about="ok")
    world.editor.reads(about="Lantern Loaf")
    world.editor.answers(covering, "ok")
    assert issue(world).state is IssueState.APPROVED
    world.editor.reads()


def test_a_job_that_comes_after_the_only_one_went_revives_the_issue(world: World) -> None:
    employer = approved(world)
    drafted(world)
    employer.writes("withdraw", subject="Re: Head Baker [J1]")
    employer.reads()
    world.editor.reads(about="J1")
    world.editor.reads(about="no job")
    assert issue(world).state is IssueState.DROPPED

    other = world.person("other@lantern.example")
    other.writes(BAKER.replace("Head Baker", "Night Miller"), subject="Night Miller")
    other.reads()
    world.editor.answers(world.editor.reads(about="Night Miller"), "approve")
    other.reads()
    world.editor.reads()

    world.editor.reads(about="ok")
    world.editor.reads(about="Night Miller")
    assert (issue(world).state, issue(world).jobs) == (IssueState.PROOF, (2,))


def test_with_no_job_ready_the_editor_is_told_once(world: World) -> None:
    world.wait_until(SLOT + timedelta(hours=1))

    assert world.editor.reads(about="no job").recipient == EDITOR
    assert world.editor.has_no_mail()


def _later(times: int) -> deque[Outcome]:
    return deque([Outcome(Answer(451, "4.2.0", "4.2.0 later, please"))] * times)


def _state(world: World, address: str) -> str:
    with world.runtime.store.snapshot() as session:
        reader = register.reader_at(session, address)
    return str(reader.state) if reader else ""


def test_what_got_no_ok_goes_into_the_next_draft_without_a_false_alarm(world: World) -> None:
    approved(world)
    drafted(world)

    world.wait_until(DRAFT + timedelta(days=7))

    world.editor.reads(about="waits for your ok")
    world.editor.reads(about="Draft of issue 2")
    world.editor.reads(about="Lantern Loaf")
    assert issue(world).state is IssueState.DROPPED


def test_too_late_to_ask_again_goes_into_the_next_draft(world: World) -> None:
    approved(world)
    covering, _ = drafted(world)
    world.editor.answers(covering, "ok")
    world.editor.reads()

    world.clock.time = SLOT + timedelta(days=6)  # the machine was off
    world.settle()

    world.editor.reads(about="Draft of issue 2")
    world.editor.reads(about="Lantern Loaf")
    assert issue(world).state is IssueState.DROPPED


def test_a_slot_that_is_moved_takes_its_draft_along(world: World) -> None:
    """By other settings, or by a parliament: the draft there is goes then, and no second one."""
    employer = approved(world)
    kim = subscribe(world, "kim@reader.example")
    okayed(world)
    world.sections["schedule"] = {"timezone": "Europe/Berlin", "time": "11:00"}
    world.stop()
    world.start()

    world.wait_until(SLOT + timedelta(minutes=30))
    assert kim.has_no_mail()
    world.wait_until(SLOT + timedelta(hours=2))

    kim.reads(about="Head Baker")
    world.editor.reads(about="accepted")
    employer.reads()


def test_who_moves_the_slot_after_it_went_gets_no_second_issue_that_day(world: World) -> None:
    employer = approved(world)
    approved(world, "Night Miller")
    approved(world, "Rye Grower")
    okayed(world)
    world.wait_until(SLOT)
    world.sections["schedule"] = {"timezone": "Europe/Berlin", "time": "17:00"}
    world.stop()
    world.start()

    world.wait_until(SLOT + timedelta(days=1))

    world.editor.reads(about="accepted")
    assert world.editor.has_no_mail()
    employer.reads()
    world.person("miller@lantern.example").reads()


def test_a_draft_of_a_clock_that_ran_ahead_gives_its_jobs_back(world: World) -> None:
    approved(world)
    world.clock.time = SLOT + timedelta(days=90)
    world.settle()
    world.editor.reads(about="Draft of issue 1")
    world.editor.reads(about="Head Baker")

    world.clock.time = DRAFT  # put right
    world.settle()

    assert issue(world).state is IssueState.DROPPED
    assert issue(world, 2).slot == SLOT
    assert issue(world, 2).jobs == (1,)
    world.editor.reads(about="Draft of issue 2")
    world.editor.reads(about="Head Baker")


def test_a_job_whose_deadline_went_by_is_not_mailed(world: World) -> None:
    employer = world.person("ann@lantern.example")
    employer.writes(f"{BAKER}Deadline: 2 December 2026\n", subject="Head Baker")
    employer.reads()
    world.editor.answers(world.editor.reads(), "approve")
    employer.reads()
    world.editor.reads()
    kim = subscribe(world, "kim@reader.example")
    covering, _ = drafted(world)
    world.wait_until(SLOT + timedelta(days=3))
    world.editor.reads(about="waits for your ok")
    world.editor.reads(about="lapsed")
    world.editor.reads(about="No job is ready")

    world.editor.answers(covering, "ok")

    assert kim.has_no_mail()
    world.editor.reads(about="what became of your reply")
    employer.reads()  # until when, then?


def test_a_draft_that_is_too_long_cannot_be_approved(world: World) -> None:
    approved(world)
    covering, _ = drafted(world)
    intro = "\n".join(["&&&& " * 100] * 40)  # five bytes of HTML each

    world.editor.answers(covering, f"intro: {intro}")
    world.editor.reads()
    too_long = world.editor.reads(about="too long")
    world.editor.answers(covering, "ok")
    world.editor.reads()
    world.editor.answers(too_long, "ok")
    world.editor.reads()
    assert issue(world).state is IssueState.PROOF

    world.editor.answers(too_long, "intro: A quiet week.")
    world.editor.reads()
    world.editor.answers(world.editor.reads(about="Draft of issue 1"), "ok")
    assert issue(world).state is IssueState.APPROVED
    world.editor.reads(about="A quiet week.")
    world.editor.reads()


def test_the_letter_that_says_it_is_out_can_be_answered_unsigned(world: World) -> None:
    employer = approved(world)
    covering, _ = drafted(world)
    world.editor.answers(covering, "ok")
    world.editor.reads()
    world.wait_until(SLOT)
    world.editor.reads()

    world.person(employer.address, signs=False).answers(employer.reads(), "filled")

    with world.runtime.store.snapshot() as session:
        job = register.job(session, 1)
    assert job is not None
    assert job.state is JobState.FILLED
    employer.reads()
    world.editor.reads(about="filled")


def test_stop_halts_whichever_letter_is_answered_and_whatever_stands_beside_it(
    world: World,
) -> None:
    approved(world)
    kim = subscribe(world, "kim@reader.example")
    world.post.answers[kim.address] = _later(1)
    covering, _ = drafted(world)
    world.editor.answers(covering, "ok")
    world.editor.reads()
    other = world.person("other@lantern.example")
    other.writes(BAKER.replace("Head Baker", "Night Miller"), subject="Night Miller")
    other.reads()
    about_a_job = world.editor.reads(about="Night Miller")
    world.wait_until(SLOT)

    world.editor.answers(about_a_job, "Stop!\nNo, this is all wrong.")

    assert issue(world).state is IssueState.HALTED
    world.editor.reads()


def test_a_new_key_leaves_no_reader_without_a_way_out(world: World) -> None:
    employer = approved(world)
    kim = subscribe(world, "kim@reader.example")
    with world.runtime.settings.token_key_file.open("a") as keys:
        keys.write(f"1 {'ab' * 32}\n")
    world.stop()
    world.start()
    covering, _ = drafted(world)
    world.editor.answers(covering, "ok")
    world.editor.reads()
    world.wait_until(SLOT)

    token = issue_copy_token(kim.reads())
    world.person("machine@provider.example", signs=False).writes("", to=token)

    assert token.startswith("jobs+u1")
    assert _state(world, kim.address) == "left"
    kim.reads()
    world.editor.reads()
    employer.reads()
