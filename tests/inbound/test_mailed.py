"""Behind a relay that sets Message-ID, Date and return path anew: threads, bounces, loops."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from jobs import job
from sqlmodel import col, select

from mailbot import register
from mailbot.matters import Issue, Reader, Reason
from mailbot.outbound import slices
from mailbot.outbound.post import Fate
from mailbot.smtp import Outcome
from mailbot.states import IssueState, JobState, SubscriptionState
from mailbot.tables import Delivery, Inbound, Letter
from mailbot.terms import Answer
from rewriting import EXCHANGE, POSTFIX, SES, RelayWorld, Rewriter, bounce_of, rewritten
from world import ADDRESS, EDITOR, OPERATOR, WEDNESDAY, Mail, Person, World

DRAFT = "Role: Head Baker\nCompany: Lantern Loaf\nPay: EUR 48,000 a year\n"
REST = """\
Key results:
- Waste under 4% of dough by the end of September
- Our rye on the shelves of 12 shops by 1 November

Video: https://www.youtube.com/watch?v=Jk3vQ8rT2mE
"""
VIDEO = "https://www.youtube.com/watch?v=Jk3vQ8rT2mE"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RelayWorld]:
    made = RelayWorld(tmp_path)
    yield made
    made.stop()
    assert made.left_unread() == []


@pytest.fixture
def employer(world: World) -> Person:
    return world.person("ann@lantern.example", "Ann Raman")


def last_reason(world: World) -> str:
    with world.runtime.store.snapshot() as session:
        return session.exec(select(Inbound.reason).order_by(col(Inbound.id).desc())).first() or ""


def asked(world: World, employer: Person) -> Mail:
    """A draft, and the letter that asks for the rest; two days pass."""
    employer.writes(DRAFT, subject="Head Baker")
    letter = employer.reads()
    world.wait(timedelta(days=2))
    return letter


# --- Threads ------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", [SES, EXCHANGE, POSTFIX], ids=["ses", "exchange", "postfix"])
def test_a_reply_is_found_by_the_name_that_the_relay_gave(
    tmp_path: Path, form: tuple[str, str]
) -> None:
    """Their mail program answers the plain address, under a subject of its own making."""
    world = RelayWorld(tmp_path, form)
    employer = world.person("ann@lantern.example")
    letter = asked(world, employer)
    assert "@news.example" not in letter.message_id

    employer.writes(f"Here it is: {VIDEO}", subject="the film", In_Reply_To=letter.message_id)

    assert job(world).listing.video is not None
    employer.reads(about="[J1]")
    world.stop()


def test_the_token_works_as_ever(world: World, employer: Person) -> None:
    letter = asked(world, employer)

    world.person(employer.address, signs=False).answers(letter, f"Video: {VIDEO}")

    assert job(world).listing.video is not None
    employer.reads(about="[J1]")


def test_the_relays_name_is_no_token(world: World, employer: Person) -> None:
    letter = asked(world, employer)

    unsigned = world.person(employer.address, signs=False)
    unsigned.writes(f"Here it is: {VIDEO}", subject="the film", In_Reply_To=letter.message_id)

    assert job(world).listing.video is None
    question = employer.reads(about="[J1]")
    unsigned.answers(question, f"Here it is: {VIDEO}")
    assert job(world).listing.video is not None
    employer.reads()


def test_the_relays_name_points_at_nothing_for_others(world: World, employer: Person) -> None:
    letter = asked(world, employer)
    strangers = (world.person("sam@lantern.example"), world.person("eve@elsewhere.example"))

    for stranger in strangers:
        stranger.writes("Please withdraw it.", subject="no more", In_Reply_To=letter.message_id)

    assert job(world).state is JobState.ASKING
    for stranger in strangers:
        assert "J1" not in stranger.reads(about="an editor will read").subject
    world.editor.reads(about="Please withdraw it.")


def test_the_tag_in_the_subject_finds_for_its_owner(world: World, employer: Person) -> None:
    """Their mail program names no letter at all."""
    asked(world, employer)

    employer.writes(f"Here it is: {VIDEO}", subject="AW: Head Baker [J1]")

    assert job(world).listing.video is not None
    employer.reads(about="[J1]")


def test_an_editor_without_token_gets_the_letter_again(world: World, employer: Person) -> None:
    employer.writes(DRAFT + REST, subject="Head Baker")
    employer.reads()
    letter = world.editor.reads(about="list it?")

    world.editor.writes("approve", subject="yes", In_Reply_To=letter.message_id)

    assert job(world).state is JobState.REVIEW
    world.editor.answers(world.editor.reads(about="list it?"), "approve")
    assert job(world).state is JobState.APPROVED
    world.editor.reads()
    employer.reads()


def test_two_jobs_of_one_owner_are_told_apart(world: World, employer: Person) -> None:
    employer.writes(DRAFT, subject="Head Baker")
    first = employer.reads()
    employer.writes(DRAFT.replace("Head Baker", "Cyclist"), subject="Cyclist")
    employer.reads()

    employer.writes(f"Here it is: {VIDEO}", subject="the film", In_Reply_To=first.message_id)

    assert job(world, 1).listing.video is not None
    assert job(world, 2).listing.video is None
    employer.reads(about="[J1]")


def test_a_short_name_finds_only_where_the_settings_say_that_ids_are_set_anew(
    tmp_path: Path,
) -> None:
    """Postfix uses its queue names again; whoever keeps our Message-IDs makes none of them."""

    class Keeping(World):
        def transport(self) -> Rewriter:
            self.post = Rewriter(form=POSTFIX, names=(f"4F1B41C0A{n}" for n in range(9)))
            return self.post

    world = Keeping(tmp_path)
    employer = world.person("ann@lantern.example")
    letter = asked(world, employer)

    employer.writes("withdraw", subject="the job", In_Reply_To=letter.message_id)

    assert job(world).state is JobState.ASKING
    world.stop()


# --- Bounces ------------------------------------------------------------------------------------

KEPT = [("X-Mailbot-Letter",), ("X-Original-Message-ID",), ("Message-ID",)]


def own_id_kept(letter: Mail) -> Mail:
    """The letter as it comes back from a relay that notes our Message-ID beside its own."""
    own = f"<{letter.message['X-Mailbot-Letter']}@news.example>"
    return replace(letter, raw=f"X-Original-Message-ID: {own}\r\n".encode() + letter.raw)


@pytest.mark.parametrize("kept", KEPT, ids=lambda names: names[0])
def test_an_employer_who_cannot_be_reached_is_the_operators_to_know(
    world: World, employer: Person, kept: tuple[str, ...]
) -> None:
    letter = asked(world, employer)

    world.deliver(bounce_of(own_id_kept(letter), keeping=kept), ADDRESS, None)

    told = world.person(OPERATOR).reads(about="came back")
    assert employer.address in told.text
    assert "J1" in told.text
    assert job(world).state is JobState.ASKING
    assert job(world).listing.pay is not None


def test_a_dead_address_is_reminded_of_nothing(world: World, employer: Person) -> None:
    letter = asked(world, employer)
    world.deliver(bounce_of(letter, keeping=("X-Mailbot-Letter",)), ADDRESS, None)
    world.person(OPERATOR).reads()

    world.wait(timedelta(days=30), timedelta(days=1))
    world.unread(EDITOR).clear()

    assert job(world).state is JobState.CLOSED
    assert employer.has_no_mail()


def test_so_is_one_that_the_relay_refuses_itself(world: World, employer: Person) -> None:
    world.post.answers[employer.address] = deque([Outcome(Answer(550, "5.1.1", "no such user"))])
    employer.writes(DRAFT, subject="Head Baker")

    assert "(5.1.1)" in world.person(OPERATOR).reads(about="about job J1").text
    world.wait(timedelta(days=30), timedelta(days=1))
    world.unread(EDITOR).clear()

    assert job(world).state is JobState.CLOSED
    assert employer.has_no_mail()


def test_who_writes_again_is_reachable_again(world: World, employer: Person) -> None:
    letter = asked(world, employer)
    world.deliver(bounce_of(letter, keeping=("X-Mailbot-Letter",)), ADDRESS, None)
    world.person(OPERATOR).reads()

    employer.answers(letter, f"Video: {VIDEO}")
    employer.reads(about="[J1]")
    world.wait(timedelta(days=4), timedelta(days=1))
    world.unread(EDITOR).clear()

    employer.reads(about="[J1]")  # the reminder


def test_a_full_mailbox_keeps_its_reminders(world: World, employer: Person) -> None:
    letter = asked(world, employer)
    full = bounce_of(letter, keeping=("X-Mailbot-Letter",), status="5.2.2")
    world.deliver(full.replace(b"no such user", b"mailbox full"), ADDRESS, None)
    world.person(OPERATOR).reads()

    world.wait(timedelta(days=4), timedelta(days=1))
    world.unread(EDITOR).clear()

    employer.reads(about="[J1]")


def test_a_name_that_nobody_has_is_no_news(world: World) -> None:
    """Somebody wrote in the name of an address that is none: the neutral letter comes back."""
    nobody = world.person("nobody@lantern.example", signs=False)
    nobody.writes(DRAFT, subject="Head Baker")
    letter = nobody.reads()

    world.deliver(bounce_of(letter, keeping=("X-Mailbot-Letter",)), ADDRESS, None)

    assert last_reason(world) == Reason.UNDELIVERED
    assert world.person(OPERATOR).has_no_mail()


def test_an_editor_who_cannot_be_reached_is_the_operators_to_know(
    world: World, employer: Person
) -> None:
    employer.writes(DRAFT + REST, subject="Head Baker")
    employer.reads()
    letter = world.editor.reads()

    world.deliver(bounce_of(letter, keeping=("Message-ID",)), ADDRESS, None)

    assert EDITOR in world.person(OPERATOR).reads(about="came back").text
    assert job(world).state is JobState.REVIEW


def test_an_operator_who_cannot_be_reached_is_told_nothing_of_it(
    world: World, employer: Person
) -> None:
    letter = asked(world, employer)
    world.deliver(bounce_of(letter, keeping=("X-Mailbot-Letter",)), ADDRESS, None)
    told = world.person(OPERATOR).reads()
    world.wait(timedelta(hours=2))

    world.deliver(bounce_of(told, keeping=("X-Mailbot-Letter",)), ADDRESS, None)

    assert world.person(OPERATOR).has_no_mail()


def test_a_confirmation_request_that_comes_back_ends_the_wish(world: World) -> None:
    world.person("typo@reader.example").writes("subscribe")
    letter = world.person("typo@reader.example").reads(about="do you want")

    world.deliver(bounce_of(letter, keeping=("Message-ID",)), ADDRESS, None)

    with world.runtime.store.snapshot() as session:
        assert register.reader_at(session, "typo@reader.example") is None


def test_a_report_about_nothing_of_ours_changes_nothing(world: World, employer: Person) -> None:
    letter = asked(world, employer)

    world.deliver(bounce_of(letter, keeping=("Subject",)), ADDRESS, None)

    assert last_reason(world) == Reason.BOUNCE_UNKNOWN


def test_a_guessed_name_reports_of_no_other_letter(world: World, employer: Person) -> None:
    letter = replace(asked(world, employer), recipient="eve@elsewhere.example")

    world.deliver(bounce_of(letter, keeping=("Message-ID",)), ADDRESS, None)

    assert last_reason(world) == Reason.BOUNCE_UNKNOWN


def mailed_copy(world: World, address: str) -> Mail:
    """One reader's copy of an issue, as the relay passes it on."""
    with world.runtime.store.transaction() as session:
        entity = b"Content-Type: text/plain\r\n\r\nA quiet week.\r\n"
        subscribed = Reader(address, SubscriptionState.SUBSCRIBED)
        reader = register.save_reader(session, subscribed, WEDNESDAY)
        assert reader is not None
        number = reader.id or 0
        issue = Issue(
            WEDNESDAY, IssueState.MAILING, entity=entity, frozen=WEDNESDAY, ceiling=number
        )
        issue = register.save_issue(session, issue)
        slices.cut(session, world.runtime.dispatch, issue)
        row = Delivery(issue_id=issue.id or 0, reader_id=number, fate=Fate.DUE, next_try=WEDNESDAY)
        session.add(row)
    world.settle()
    world.editor.reads()
    return world.person(address).reads()


@pytest.mark.parametrize("kept", KEPT[:2], ids=lambda names: names[0])
def test_a_readers_copy_that_comes_back_without_our_return_path(
    world: World, kept: tuple[str, ...]
) -> None:
    copy = mailed_copy(world, "kim@reader.example")

    world.deliver(bounce_of(own_id_kept(copy), keeping=kept), ADDRESS, None)

    with world.runtime.store.snapshot() as session:
        reader = register.reader_at(session, "kim@reader.example")
    assert reader is not None
    assert reader.state is SubscriptionState.UNREACHABLE


def test_with_a_fixed_return_path_every_letter_has_the_plain_address(tmp_path: Path) -> None:
    world = World(tmp_path, outbound={"return_path": "fixed"})
    copy = mailed_copy(world, "kim@reader.example")

    assert copy.return_path == ADDRESS
    world.stop()


# --- Loops --------------------------------------------------------------------------------------


def sent_back(letter: Mail) -> bytes:
    """A letter that some server redirects to us, as another sender's."""
    raw = rewritten(letter.raw, "<another@list.example>")
    return raw.replace(b"From: ", b"From: talk@list.example\r\nX-Was-From: ", 1)


def test_a_letter_of_ours_that_comes_back_is_nobodys(world: World, employer: Person) -> None:
    letter = asked(world, employer)
    raw = sent_back(letter).replace(b"Auto-Submitted:", b"X-Was-Submitted:")

    world.deliver(raw, letter.reply_to, "talk@list.example")

    assert last_reason(world) == Reason.OWN_MAIL


def test_a_copy_of_ours_that_comes_back_is_nobodys(world: World) -> None:
    copy = mailed_copy(world, "kim@reader.example")
    raw = sent_back(copy).replace(b"List-", b"X-Was-List-").replace(b"Precedence", b"X-Was")

    world.deliver(raw, copy.reply_to, "talk@list.example")

    assert last_reason(world) == Reason.OWN_MAIL


def test_a_person_may_quote_a_letter_with_all_its_header(world: World, employer: Person) -> None:
    letter = asked(world, employer)
    header = "\n".join(f"> {name}: {value}" for name, value in letter.message.items())

    employer.writes(f"Video: {VIDEO}\n\n{header}\n", subject="the film", to=letter.reply_to)

    assert job(world).listing.video is not None
    employer.reads(about="[J1]")


def test_the_id_of_a_letter_that_is_not_ours_silences_nobody(world: World) -> None:
    world.person("kim@reader.example").writes("help", X_Mailbot_Letter="q7rk2")

    world.person("kim@reader.example").reads()


def test_the_name_is_kept_with_the_letter(world: World, employer: Person) -> None:
    letter = asked(world, employer)

    with world.runtime.store.snapshot() as session:
        kept = session.exec(select(Letter.relay_id).where(Letter.recipient == employer.address))
        assert f"<{kept.one()}@eu-west-1.amazonses.example>" == letter.message_id
