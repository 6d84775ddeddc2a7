"""Readers join by a yes and leave in their own words; nobody does it for them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from mailbot import register
from mailbot.address import Purpose
from mailbot.matters import Issue
from mailbot.outbound.post import Fate
from mailbot.states import SubscriptionState
from mailbot.tables import Delivery
from world import ADDRESS, WEDNESDAY, World, subscribe


def state(world: World, address: str) -> SubscriptionState:
    with world.runtime.store.snapshot() as session:
        reader = register.reader_at(session, address)
    return reader.state if reader else SubscriptionState.NONE


@pytest.mark.parametrize(
    "wish",
    [
        "Please add me to your newsletter.",
        "Bitte nehmen Sie mich in den Verteiler auf.",
        "Je voudrais m'abonner à votre lettre.",
        "subscribe",
    ],
)
@pytest.mark.parametrize("yes", ["yes", "Ja, gerne!", "", "Sí, por favor", "Sign me up"])
def test_a_yes_in_reply_subscribes(world: World, wish: str, yes: str) -> None:
    reader = world.person("kim@reader.example", "Kim")

    reader.writes(wish, subject="Hello")
    request = reader.reads(about="do you want")
    reader.answers(request, yes)

    assert reader.reads(about="Welcome to")
    assert state(world, reader.address) is SubscriptionState.SUBSCRIBED


def test_an_empty_mail_to_the_subscribe_address(world: World) -> None:
    reader = world.person("kim@reader.example")

    reader.writes("", to="jobs+subscribe@news.example")

    assert reader.reads(about="do you want").reply_to.startswith("jobs+c0")
    assert state(world, reader.address) is SubscriptionState.ASKED


@pytest.mark.parametrize("answer", ["No, I never asked for this!", "nein danke"])
def test_a_no_makes_it_vanish(world: World, answer: str) -> None:
    reader = world.person("kim@reader.example")
    reader.writes("subscribe")

    reader.answers(reader.reads(), answer)

    assert reader.has_no_mail()
    assert state(world, reader.address) is SubscriptionState.NONE


def test_silence_makes_it_vanish_after_a_week(world: World) -> None:
    reader = world.person("kim@reader.example", signs=False)
    reader.writes("subscribe")
    reader.reads(about="do you want")

    world.wait(timedelta(days=8))

    assert state(world, reader.address) is SubscriptionState.NONE
    world.editor.reads(about="no job")


def test_a_robot_confirms_nothing(world: World) -> None:
    desk = world.person("support@desk.example", "Service Desk")
    desk.writes("subscribe")
    request = desk.reads(about="do you want")

    desk.answers(request, "yes", Auto_Submitted="auto-replied")
    desk.answers(
        request,
        "##- Please type your reply above this line -##\n\nThank you for contacting the Service "
        "Desk. Your request (#88213) has been received and is being reviewed by our staff.",
    )

    assert state(world, desk.address) is SubscriptionState.ASKED


def test_asking_again_is_harmless(world: World) -> None:
    reader = subscribe(world, "kim@reader.example")

    reader.writes("subscribe")

    reader.reads(about="already")
    assert state(world, reader.address) is SubscriptionState.SUBSCRIBED


@pytest.mark.parametrize(
    "words",
    [
        "Please take me off your list.",
        "Bitte abmelden.",
        "I don't want to get this any more, thanks",
        "unsubscribe",
    ],
)
def test_own_words_are_enough_to_leave(world: World, words: str) -> None:
    reader = subscribe(world, "kim@reader.example")

    reader.writes(words, subject="Re: Two Good Jobs #1")

    reader.reads(about="jobs+subscribe@news.example")  # the goodbye says how to undo it
    assert state(world, reader.address) is SubscriptionState.LEFT


def test_an_empty_mail_to_the_unsubscribe_address(world: World) -> None:
    reader = subscribe(world, "kim@reader.example")

    reader.writes("", to="jobs+unsubscribe@news.example")

    reader.reads()
    assert state(world, reader.address) is SubscriptionState.LEFT


def test_without_proof_the_address_is_asked_first(world: World) -> None:
    reader = subscribe(world, "kim@reader.example")
    forger = world.person("kim@reader.example", signs=False)

    forger.writes("unsubscribe")

    assert state(world, reader.address) is SubscriptionState.SUBSCRIBED
    reader.answers(reader.reads(about="Do you want to leave"), "yes")
    reader.reads()
    assert state(world, reader.address) is SubscriptionState.LEFT


def test_who_answers_a_friends_copy_leaves_only_for_themselves(world: World) -> None:
    """The question goes to the one who wrote; the copy's owner is not touched by their yes."""
    owner = subscribe(world, "lee@reader.example")
    subscribe(world, "kim@reader.example")
    token = world.runtime.keyring.reader_token(Purpose.REPLY, 1)
    copy_address = world.runtime.settings.mailbox.with_token(token)
    kim = world.person("kim@reader.example", signs=False)

    kim.writes("unsubscribe", to=copy_address)
    kim.answers(kim.reads(about="Do you want to leave"), "yes")

    kim.reads(about="left")
    assert state(world, "kim@reader.example") is SubscriptionState.LEFT
    assert state(world, owner.address) is SubscriptionState.SUBSCRIBED


def test_a_null_sender_is_never_answered(world: World) -> None:
    robot = world.person("robot@desk.example")

    world.deliver(robot.compose("help", "help", ADDRESS, None, {}), ADDRESS, None)

    assert robot.has_no_mail()


def test_a_yes_after_the_request_ran_out_is_a_new_wish(world: World) -> None:
    reader = world.person("kim@reader.example")
    reader.writes("subscribe")
    request = reader.reads()
    world.wait(timedelta(days=8))
    world.editor.reads(about="no job")

    reader.answers(request, "yes")

    again = reader.reads(about="Do you want")
    assert "run out" in again.text
    assert state(world, reader.address) is SubscriptionState.ASKED


def test_who_is_not_subscribed_is_told_the_ways_and_nothing_else(world: World) -> None:
    subscribe(world, "kim@reader.example")
    other = world.person("lee@other.example")

    other.writes("Please stop sending this to kim@reader.example.", subject="unsubscribe")

    told = other.reads()
    assert "kim@reader.example" not in told.text
    assert state(world, "kim@reader.example") is SubscriptionState.SUBSCRIBED


def test_the_bot_answers_no_robot_no_list_and_not_itself(world: World) -> None:
    robot = world.person("robot@desk.example")

    robot.writes("subscribe", Auto_Submitted="auto-generated")
    robot.writes("help", Precedence="bulk")
    robot.writes("subscribe", List_Id="<talk.desk.example>", List_Post="<mailto:talk@desk.example>")
    world.person(ADDRESS).writes("subscribe")

    assert robot.has_no_mail()


def test_a_reader_who_bounces_is_not_mailed_again(world: World) -> None:
    reader = subscribe(world, "kim@reader.example")
    token = world.runtime.keyring.reader_token(Purpose.BOUNCE, 1)

    report = (
        b"From: MAILER-DAEMON@relay.example\r\nTo: jobs@news.example\r\n"
        b"Subject: Undelivered Mail Returned to Sender\r\nAuto-Submitted: auto-replied\r\n"
        b"MIME-Version: 1.0\r\n"
        b'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        b"--b\r\nContent-Type: text/plain\r\n\r\nI could not deliver your mail.\r\n"
        b"--b\r\nContent-Type: message/delivery-status\r\n\r\n"
        b"Reporting-MTA: dns; relay.example\r\n\r\n"
        b"Final-Recipient: rfc822; kim@reader.example\r\nAction: failed\r\nStatus: 5.1.1\r\n"
        b"Diagnostic-Code: smtp; 550 5.1.1 no such user\r\n\r\n--b--\r\n"
    )
    world.deliver(report, world.runtime.settings.mailbox.with_token(token), None)

    assert state(world, reader.address) is SubscriptionState.UNREACHABLE


def test_a_bounce_that_anybody_could_have_written_changes_nothing(world: World) -> None:
    reader = subscribe(world, "kim@reader.example")

    eve = world.person("eve@elsewhere.example")
    eve.writes(
        "Hi. This is the qmail-send program at relay.example.\n"
        "I'm afraid I wasn't able to deliver your message to the following addresses.\n\n"
        "<kim@reader.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n",
        subject="failure notice",
    )

    assert state(world, reader.address) is SubscriptionState.SUBSCRIBED
    assert eve.has_no_mail()


def test_the_unsubscribe_token_is_obeyed_whoever_sends_it(world: World) -> None:
    reader = subscribe(world, "kim@reader.example")
    token = world.runtime.keyring.reader_token(Purpose.UNSUBSCRIBE, 1)
    address = world.runtime.settings.mailbox.with_token(token)

    world.person("machine@provider.example", signs=False).writes(
        "", to=address.upper(), Auto_Submitted="auto-generated"
    )

    reader.reads(about="jobs+subscribe@news.example")
    assert state(world, reader.address) is SubscriptionState.LEFT


def test_undo_after_leaving(world: World) -> None:
    reader = subscribe(world, "kim@reader.example")
    reader.writes("unsubscribe")
    goodbye = reader.reads()

    reader.answers(goodbye, "Oh no, please subscribe me again")
    reader.answers(reader.reads(about="do you want"), "yes")

    reader.reads(about="Welcome to")
    assert state(world, reader.address) is SubscriptionState.SUBSCRIBED


def test_a_wish_in_the_name_of_somebody_who_left_changes_nothing(world: World) -> None:
    """They have had issues: nothing of them is forgotten, and nothing trips over it."""
    reader = subscribe(world, "kim@reader.example")
    with world.runtime.store.transaction() as session:
        issue = register.save_issue(session, Issue(WEDNESDAY))
        session.add(
            Delivery(issue_id=issue.id or 0, reader_id=1, fate=Fate.ACCEPTED, next_try=WEDNESDAY)
        )
    reader.writes("unsubscribe")
    reader.reads()

    world.person(reader.address, signs=False).writes("subscribe")
    reader.reads(about="do you want")
    world.wait(timedelta(days=8))

    assert state(world, reader.address) is SubscriptionState.LEFT
    world.editor.reads(about="no job")


def test_a_complaint_holds_until_their_own_yes(world: World) -> None:
    reader = subscribe(world, "kim@reader.example")
    with world.runtime.store.transaction() as session:
        complained = register.reader_at(session, reader.address)
        assert complained
        complained = replace(complained, state=SubscriptionState.COMPLAINED)
        register.save_reader(session, complained, WEDNESDAY)
    world.person(reader.address, signs=False).writes("subscribe")
    request = reader.reads(about="do you want")
    assert state(world, reader.address) is SubscriptionState.COMPLAINED

    reader.answers(request, "yes")

    reader.reads(about="Welcome to")
    assert state(world, reader.address) is SubscriptionState.SUBSCRIBED


def test_an_old_yes_brings_nobody_back(world: World) -> None:
    reader = world.person("kim@reader.example")
    reader.writes("subscribe")
    request = reader.reads()
    reader.answers(request, "yes")
    reader.reads(about="Welcome to")
    reader.writes("unsubscribe")
    reader.reads()

    reader.answers(request, "yes, yes")

    reader.reads(about="do you want")  # asked anew
    assert state(world, reader.address) is SubscriptionState.LEFT


def test_whose_copy_is_answered_is_asked_only_while_they_read_it(world: World) -> None:
    owner = subscribe(world, "lee@reader.example")
    token = world.runtime.keyring.reader_token(Purpose.REPLY, 1)
    owner.writes("unsubscribe")
    owner.reads()

    friend = world.person("friend@elsewhere.example")
    friend.writes("unsubscribe", to=world.runtime.settings.mailbox.with_token(token))

    assert owner.has_no_mail()
    friend.reads(about="nothing to end")


def test_a_reader_leaves_by_a_reply_to_any_letter(world: World) -> None:
    reader = subscribe(world, "kim@reader.example")
    reader.writes("Role: Head Baker\nCompany: Lantern Loaf\n")

    reader.answers(reader.reads(about="Head Baker"), "Please unsubscribe me from the newsletter.")

    reader.reads(about="You have left")
    assert state(world, reader.address) is SubscriptionState.LEFT
