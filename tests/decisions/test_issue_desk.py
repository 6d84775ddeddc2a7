"""An editor's words on an issue, as a correspondence."""

from datetime import UTC, datetime, timedelta

import pytest
from jobs import job

from mailbot import register
from mailbot.matters import Issue
from mailbot.states import IssueState, JobState
from world import EDITOR, Mail, Person, World, broken, subscribe

SLOT = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)  # Tuesday, 09:00 in Berlin
DRAFT = SLOT - timedelta(hours=48)

JOB = """\
Role: {}
Company: Lantern Loaf
Key results:
- Waste under 4% of dough by the end of September
Video: https://www.youtube.com/watch?v=Jk3vQ8rT2mE
Pay: EUR 48,000 a year
"""


def approved(world: World, title: str) -> Person:
    employer = world.person(f"{title.rsplit(maxsplit=1)[-1].lower()}@lantern.example")
    employer.writes(JOB.format(title), subject=title)
    employer.reads()
    world.editor.answers(world.editor.reads(about=title), "approve")
    employer.reads()
    world.editor.reads()
    return employer


def drafted(world: World, *titles: str) -> Mail:
    """The covering letter of a draft with the first two of these."""
    for title in titles:
        approved(world, title)
    world.wait_until(DRAFT)
    covering = world.editor.reads(about="ok")
    world.editor.reads()
    return covering


def redrafted(world: World) -> Mail:
    """The covering letter of the draft as changed, and the proof read."""
    covering = world.editor.reads(about="changed")
    world.editor.reads()
    return covering


def issue(world: World) -> Issue:
    with world.runtime.store.snapshot() as session:
        found = register.issue(session, 1)
    assert found is not None
    return found


def test_the_order_is_turned_round(world: World) -> None:
    covering = drafted(world, "Head Baker", "Delivery Cyclist")

    world.editor.answers(covering, "Swap the two jobs please")

    assert issue(world).jobs == (2, 1)
    world.editor.reads(about="Swapped")
    world.editor.reads(about="ok")
    assert "Delivery Cyclist" in world.editor.reads().subject


def test_another_job_takes_the_place_of_one(world: World) -> None:
    covering = drafted(world, "Head Baker", "Delivery Cyclist", "Night Miller")

    world.editor.answers(covering, "replace J1 with J3")

    assert issue(world).jobs == (3, 2)
    world.editor.reads(about="Swapped")
    world.editor.reads()
    world.editor.reads(about="Night Miller")


def test_a_job_is_put_in_where_there_is_room(world: World) -> None:
    covering = drafted(world, "Head Baker", "Delivery Cyclist", "Night Miller")
    world.editor.answers(covering, "add J3")
    assert issue(world).jobs == (1, 2)
    world.editor.reads(about="all the jobs that it may")

    world.editor.answers(covering, "drop J1 and add J3")

    assert issue(world).jobs == (2, 3)
    world.editor.reads(about="Put in")
    world.editor.reads()
    world.editor.reads()


def test_only_an_approved_job_is_put_in(world: World) -> None:
    covering = drafted(world, "Head Baker")
    world.person("night@lantern.example").writes(JOB.format("Night Miller"), subject="Miller")
    world.person("night@lantern.example").reads()
    world.editor.reads(about="Night Miller")

    world.editor.answers(covering, "add J2\nadd J99\nadd J1")

    told = world.editor.reads().text
    assert issue(world).jobs == (1,)
    assert told.index("not approved") < told.index("no such job") < told.index("has that job")


def test_a_test_copy_goes_to_that_editor_only_and_changes_nothing(world: World) -> None:
    covering = drafted(world, "Head Baker")
    kim = subscribe(world, "kim@reader.example")

    world.editor.answers(covering, "Send me a test copy please")

    assert issue(world).state is IssueState.PROOF
    world.editor.reads(about="to nobody else")
    assert world.editor.reads().subject == issue(world).subject
    assert kim.has_no_mail()


def test_send_now_uses_up_the_slot(world: World) -> None:
    covering = drafted(world, "Head Baker")
    kim = subscribe(world, "kim@reader.example")

    world.editor.answers(covering, "Send it now, please!")

    kim.reads(about="Head Baker")
    world.editor.reads(about="goes out at once")
    world.editor.reads(about="has been mailed")
    world.person("baker@lantern.example").reads()
    approved(world, "Night Miller")
    world.wait_until(SLOT + timedelta(hours=1))
    assert issue(world).state is IssueState.MAILED
    assert kim.has_no_mail()


def test_send_now_beside_a_change_sends_nothing(world: World) -> None:
    covering = drafted(world, "Head Baker")
    kim = subscribe(world, "kim@reader.example")

    world.editor.answers(covering, "intro: Good morning.\n\nsend now")

    world.editor.reads(about="Nothing approved yet")
    world.editor.answers(redrafted_first(world), "send now")
    kim.reads(about="Good morning")
    world.editor.reads()
    world.editor.reads(about="has been mailed")
    world.person("baker@lantern.example").reads()


def redrafted_first(world: World) -> Mail:
    """The covering letter of a draft that had no ok yet."""
    covering = world.editor.reads(about="draft of issue")
    world.editor.reads()
    return covering


def test_hold_lets_the_slot_go_by_and_its_jobs_wait(world: World) -> None:
    covering = drafted(world, "Head Baker")
    kim = subscribe(world, "kim@reader.example")
    world.editor.answers(covering, "ok")
    world.editor.reads()

    world.editor.answers(covering, "Not this week.")
    world.editor.reads(about="goes by without an issue")
    world.wait_until(SLOT + timedelta(days=1))

    assert issue(world).state is IssueState.SKIPPED
    assert kim.has_no_mail()
    world.wait_until(DRAFT + timedelta(days=7))
    world.editor.reads(about="draft of issue 2")
    world.editor.reads(about="Head Baker")


def test_a_hold_is_taken_back_by_go_on(world: World) -> None:
    covering = drafted(world, "Head Baker")
    world.editor.answers(covering, "hold")
    result = world.editor.reads(about="goes by")

    world.editor.answers(result, "go on")
    result = world.editor.reads(about="Going on")
    world.editor.answers(result, "ok")

    assert issue(world).state is IssueState.APPROVED
    assert issue(world).jobs == (1,)
    world.editor.reads()


def test_an_ok_and_a_no_in_one_mail_do_nothing(world: World) -> None:
    covering = drafted(world, "Head Baker")

    world.editor.answers(covering, "ok\n\nbut I am not sure about the baker")

    assert issue(world).state is IssueState.PROOF
    world.editor.reads(about="not sure what you mean")


def test_words_show_what_stood_there_before(world: World) -> None:
    covering = drafted(world, "Head Baker")

    world.editor.answers(covering, "subject: Bread, mostly\nsponsor: The mill")

    told = world.editor.reads().text
    assert "Head Baker" in told.partition("> sponsor")[0]
    world.editor.reads()
    assert world.editor.reads().subject == "Bread, mostly"


def test_what_concerns_a_job_is_said_to_belong_elsewhere(world: World) -> None:
    covering = drafted(world, "Head Baker")

    world.editor.answers(covering, "edit pay: EUR 60,000 a year")

    assert issue(world).state is IssueState.PROOF
    world.editor.reads(about="about something else")


def test_an_ok_beside_a_change_that_is_not_made_here_approves_nothing(world: World) -> None:
    covering = drafted(world, "Head Baker")

    world.editor.answers(covering, "ok, but change the pay to EUR 60,000 a year")

    assert issue(world).state is IssueState.PROOF
    assert "about something else" in world.editor.reads(about="Not approved yet").text


def test_an_ok_counts_though_our_own_letter_ends_a_line_with_it(world: World) -> None:
    covering = drafted(world, "Head Baker")
    world.editor.answers(covering, "ok")
    world.editor.reads()
    world.editor.answers(covering, "intro: Good morning.")
    world.editor.reads()
    again = redrafted(world)
    assert "has changed, and needs an ok." in again.text

    world.editor.answers(again, "ok.")

    assert issue(world).state is IssueState.APPROVED
    world.editor.reads(about="exactly the bytes")


@pytest.mark.parametrize("width", [60, 66])
def test_what_a_mail_program_breaks_off_the_issue_gives_no_ok(world: World, width: int) -> None:
    """An employer's last word stands on a line of its own, unmarked, in the quote below "Thanks!"."""
    said = "Bread for the whole of the town is there before its people get up"[: width - 3]
    baker = world.person("baker@lantern.example")
    baker.writes(JOB.format(f"Head Baker\nObjective: {said} ok"), subject="Head Baker")
    world.editor.answers(world.editor.reads(about="Head Baker"), "approve")
    world.unread(EDITOR).clear()
    world.unread(baker.address).clear()
    world.wait_until(DRAFT)
    world.editor.reads(about="draft of issue")
    proof = world.editor.reads()
    quoted = broken(proof.text.partition("▶")[0], width)
    assert "\nok\n" in quoted

    world.editor.writes(
        f"Thanks!\n\nOn Mon, 30 Nov 2026 at 15:00, Jobs wrote:\n\n{quoted}\n",
        subject=f"Re: {proof.subject}",
        to=proof.reply_to,
        answering=proof,
    )

    assert issue(world).state is IssueState.PROOF
    world.unread(EDITOR).clear()


def test_a_draft_of_a_job_that_went_out_before_a_restore_takes_another(world: World) -> None:
    covering = drafted(world, "Head Baker", "Delivery Cyclist", "Night Miller")

    world.editor.answers(covering, "sent J1")

    assert job(world, 1).state is JobState.LISTED
    world.editor.reads(about="readers have it")
    again = redrafted(world)
    assert "J1: Head Baker" not in again.text
    assert issue(world).jobs == (2, 3)
    assert issue(world).state is IssueState.PROOF


def test_a_draft_that_went_out_whole_before_a_restore_is_none(world: World) -> None:
    covering = drafted(world, "Head Baker")

    world.editor.answers(covering, "This one went out already.")

    assert job(world, 1).state is JobState.LISTED
    world.editor.reads(about="readers have it")
    world.editor.reads(about="no job")
    world.wait_until(SLOT + timedelta(days=1))
    assert issue(world).state is IssueState.DROPPED


def test_what_went_out_is_no_ok(world: World) -> None:
    covering = drafted(world, "Head Baker")

    world.editor.answers(covering, "ok, and J1 was already sent")

    assert issue(world).state is IssueState.PROOF
    assert job(world, 1).state is JobState.APPROVED
    world.editor.reads(about="not sure what you mean")
