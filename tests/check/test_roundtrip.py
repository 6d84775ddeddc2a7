"""A letter to ourselves through relays and mailboxes of every kind: what is found and proposed."""

from __future__ import annotations

import secrets
import smtplib
import socket
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from byways import (
    Byway,
    End,
    Fault,
    OpenMailbox,
    Parcel,
    adds,
    checked,
    doubles,
    drops,
    flattens,
    footer,
    imap_settings,
    into,
    knows_only,
    loses,
    returned,
    returns_to,
    sets,
    settings_of,
    signs,
    to_the_door,
)
from e2e.peers.process import free_ports
from keys import key
from mailbot.check.findings import Finding, Level, as_json
from mailbot.check.probe import write_probe
from mailbot.mailbox import Lost
from world import ADDRESS, World

ERROR, WARNING, OK = Level.ERROR, Level.WARNING, Level.OK

JUDGED = "Authentication-Results: mx.host.example; dkim=pass; dmarc=pass header.from=news.example"


def proposed(findings: list[Finding]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = as_json(findings)["proposed"]
    return found


def about(findings: list[Finding], name: str) -> Finding:
    """The one finding about something."""
    found = [finding for finding in findings if finding.about == name]
    assert len(found) == 1, (name, findings)
    return found[0]


def our_key(folder: Path) -> dict[str, Any]:
    """What makes mailbot sign, with the key that the tests' DNS has for everybody."""
    path = folder / "dkim.key"
    path.write_text(key())
    path.chmod(0o600)
    return {"dkim_selector": "s1", "dkim_key_file": str(path)}


def trip(
    folder: Path,
    *faults: Fault,
    end: Callable[[OpenMailbox], End] = into,
    **sections: dict[str, Any],
) -> list[Finding]:
    mailbox = OpenMailbox("Junk")
    with Byway(end(mailbox), *faults) as relay:
        return checked(imap_settings(folder, **sections), relay, mailbox)


def test_an_honest_way_changes_nothing(tmp_path: Path) -> None:
    """Everything that is measured is well, and our settings are what they should be."""
    findings = trip(tmp_path, outbound=our_key(tmp_path))

    measured = ("arrival", "clock", "sub-address", "return path", "message-id", "body", "dkim",
                "x-mailbot-letter", "list-unsubscribe", "receiver", "reader")  # fmt: skip
    assert {name: about(findings, name).level for name in measured} == dict.fromkeys(measured, OK)
    assert proposed(findings) == {}


def test_an_empty_line_at_the_end_is_no_change(tmp_path: Path) -> None:
    def empty_line(parcel: Parcel) -> Iterable[Parcel]:
        yield replace(parcel, raw=parcel.raw + b"\r\n")

    assert about(trip(tmp_path, empty_line), "body").level is OK


def test_a_kernel_that_fences_nobody_in_is_told_of(tmp_path: Path) -> None:
    with Byway(into(OpenMailbox())) as relay:
        findings = checked(imap_settings(tmp_path), relay, lacks=("Landlock",))

    assert about(findings, "reader").level is WARNING
    assert "no Landlock" in about(findings, "reader").text


# Each fault: what is done to the letter, what is said of it, what shall stand in the settings.
FAULTS: dict[str, tuple[tuple[Fault, ...], str, Level, str, dict[str, dict[str, Any]]]] = {
    "no sub-addresses at all": (
        (knows_only("jobs"),),
        "sub-address", ERROR, "switch sub-addresses", {},
    ),
    "sub-addresses with a hyphen": (
        (knows_only("jobs", "jobs-*"),),
        "sub-address", ERROR, "jobs-…@news.example does", {"newsletter": {"delimiter": "-"}},
    ),
    "sub-addresses that come back": (
        (returned("550 5.1.1 <jobs+x>: user unknown"),),
        "sub-address", ERROR, "user unknown", {},
    ),
    "sub-addresses written away": (
        (flattens,),
        "sub-address", ERROR, "nothing in the mail shows", {},
    ),
    "another Message-ID": (
        (sets("Message-ID", "<0100-000000@ses.example>"),),
        "message-id", WARNING, "sets its own", {"outbound": {"keeps_message_id": False}},
    ),
    "another date": (
        (sets("Date", "Mon, 01 Jan 2024 00:00:00 +0000"),),
        "date", OK, "no harm", {},
    ),
    "another return path": (
        (returns_to("bounces@relay.example"),),
        "return path", WARNING, "bounces@relay.example", {"outbound": {"return_path": "fixed"}},
    ),
    "no X-Mailbot-Letter": (
        (drops("X-Mailbot-Letter"),),
        "x-mailbot-letter", WARNING, "Message-ID and return path only", {},
    ),
    "neither X-Mailbot-Letter nor Message-ID": (
        (drops("X-Mailbot-Letter", "X-Mailbot-Check"), sets("Message-ID", "<a@ses.example>")),
        "x-mailbot-letter", ERROR, "another relay", {"outbound": {"keeps_message_id": False}},
    ),
    "another List-Unsubscribe": (
        (sets("List-Unsubscribe", "<https://relay.example/u/1>"),),
        "list-unsubscribe", WARNING, "sets its own", {},
    ),
    "no List-Unsubscribe": (
        (drops("List-Unsubscribe"),),
        "list-unsubscribe", WARNING, "takes it off", {},
    ),
    "a footer": ((footer,), "body", WARNING, "added below", {}),
    "a list": (
        (sets("List-Id", "<jobs.lists.example>"), sets("List-Post", "<mailto:jobs@x>")),
        "address", ERROR, "List-Id; it adds List-Post", {},
    ),
    "a prefix in the subject": (
        (sets("Subject", "[jobs] A letter that mailbot mailed to itself"),),
        "address", ERROR, "changes the subject", {},
    ),
    "another author": (
        (sets("From", "Jobs via list <jobs@lists.example>"),),
        "address", ERROR, "rewrites From", {},
    ),
    "Precedence": ((sets("Precedence", "list"),), "address", ERROR, "Precedence", {}),
    "two copies": ((doubles,), "address", ERROR, "arrived 2 times", {}),
    "a relay that signs": (
        (signs("news.example"),),
        "dkim", WARNING, "signs for news.example", {"outbound": {"relay_signs": True}},
    ),
    "a relay that signs for itself": (
        (signs("relay.example"),),
        "dkim", WARNING, "nobody signs for news.example", {},
    ),
    "nobody signs": ((), "dkim", WARNING, "outbound.dkim_selector", {}),
    "a receiver that judges": (
        (adds(JUDGED),),
        "receiver", OK, "mx.host.example", {"trust": {"authserv_ids": ["mx.host.example"]}},
    ),
    "Microsoft, without a name": (
        (adds("Authentication-Results: dkim=pass; dmarc=pass action=none header.from=news.example"),),
        "receiver", OK, "microsoft", {"trust": {"authserv_ids": ["microsoft"]}},
    ),
    "a receiver that does not judge": (
        (adds("Authentication-Results: mx.host.example; dkim=pass header.d=news.example"),),
        "receiver", OK, "mx.host.example says nothing of DMARC", {},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_found_and_the_right_line_proposed(name: str, tmp_path: Path) -> None:
    faults, what, level, words, lines = FAULTS[name]

    findings = trip(tmp_path, *faults)

    finding = about(findings, what)
    assert (finding.level, proposed(findings)) == (level, lines), findings
    assert words in finding.text


# --- Settings that are there already ------------------------------------------------------------


def test_what_the_settings_know_of_is_no_warning(tmp_path: Path) -> None:
    known = {"return_path": "fixed", "keeps_message_id": False, "relay_signs": True}
    faults = (
        returns_to(ADDRESS),
        sets("Message-ID", "<0100-000000@ses.example>"),
        signs("news.example"),
        adds(JUDGED),
    )

    findings = trip(tmp_path, *faults, outbound=known, trust={"authserv_ids": ["MX.host.example"]})

    names = ("return path", "message-id", "dkim", "receiver")
    assert {name: about(findings, name).level for name in names} == dict.fromkeys(names, OK)
    assert proposed(findings) == {}


def test_settings_that_fear_too_much_are_found_too(tmp_path: Path) -> None:
    afraid = {"return_path": "fixed", "keeps_message_id": False, "relay_signs": True}

    findings = trip(tmp_path, outbound=afraid)

    assert proposed(findings) == {"outbound": {"return_path": "verp", "keeps_message_id": True}}
    assert about(findings, "dkim").level is ERROR  # nobody signs, though they say so


def test_a_trusted_receiver_that_is_not_seen(tmp_path: Path) -> None:
    trust = {"authserv_ids": ["mx.old.example"]}

    other = trip(tmp_path, adds(JUDGED), trust=trust)
    none = trip(tmp_path, trust=trust)

    assert about(other, "receiver").level is WARNING
    assert proposed(other) == {"trust": {"authserv_ids": ["mx.host.example"]}}
    assert about(none, "receiver").level is WARNING
    assert proposed(none) == {}


# --- Signatures ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fault", "why"),
    [
        (footer, "body"),
        (sets("Subject", "[x]"), "does not fit"),
        (drops("DKIM-Signature"), "no DKIM"),
    ],
)
def test_our_signature_is_broken_on_the_way(fault: Fault, why: str, tmp_path: Path) -> None:
    findings = trip(tmp_path, fault, outbound=our_key(tmp_path))

    assert about(findings, "dkim").level is ERROR
    assert why in about(findings, "dkim").text
    assert proposed(findings) == {}


def test_a_relay_that_changes_our_letters_and_signs_them_again_shall_sign_alone(
    tmp_path: Path,
) -> None:
    ours = our_key(tmp_path) | {"dkim_selector": "ours"}

    findings = trip(tmp_path, footer, signs("news.example"), outbound=ours)

    assert about(findings, "dkim").level is ERROR
    assert proposed(findings)["outbound"] == {
        "relay_signs": True,
        "dkim_selector": "",
        "dkim_key_file": "",
    }


# --- The relay's no -----------------------------------------------------------------------------


def through(folder: Path, senders: Callable[[str], str]) -> list[Finding]:
    mailbox = OpenMailbox()
    with Byway(into(mailbox), senders=senders) as relay:
        return checked(imap_settings(folder), relay, mailbox)


def test_a_relay_that_takes_the_plain_return_path_only(tmp_path: Path) -> None:
    findings = through(tmp_path, lambda path: "" if path == ADDRESS else "553 5.7.1 not yours")

    assert about(findings, "return path").level is ERROR
    assert "not yours" in about(findings, "return path").text
    assert about(findings, "sub-address").level is OK
    assert proposed(findings) == {"outbound": {"return_path": "fixed"}}


@pytest.mark.parametrize(
    ("reply", "what", "words"),
    [
        ("550 5.7.60 client does not have permissions to send as this sender", "sender", "send as"),
        ("550 5.1.1 unknown user", "address", "make this mailbox"),
        ("451 4.7.1 greylisted", "round trip", "in a while"),
    ],
)
def test_a_sender_that_is_refused_altogether(
    reply: str, what: str, words: str, tmp_path: Path
) -> None:
    findings = through(tmp_path, lambda _: reply)

    assert about(findings, what).level is ERROR
    assert reply.partition(" ")[2] in about(findings, what).text
    assert words in about(findings, what).text
    assert proposed(findings) == {}


# --- Where it arrives ---------------------------------------------------------------------------


def test_a_letter_that_never_comes(tmp_path: Path) -> None:
    findings = trip(tmp_path, loses)

    assert about(findings, "arrival").level is ERROR
    assert "is jobs the mailbox of jobs@news.example?" in about(findings, "arrival").text


def test_a_letter_in_the_junk_folder(tmp_path: Path) -> None:
    findings = trip(
        tmp_path,
        end=lambda mailbox: into(mailbox, "Junk"),
        inbound={"folders": ["INBOX", "Junk"]},
    )

    assert about(findings, "junk").level is WARNING
    assert about(findings, "sub-address").level is OK


def test_a_clock_that_is_wrong(tmp_path: Path) -> None:
    findings = trip(tmp_path, end=lambda mailbox: into(mailbox, late=timedelta(hours=1)))

    assert about(findings, "clock").level is WARNING
    assert "60 minutes apart" in about(findings, "clock").text


def test_a_junk_folder_that_nobody_reads_is_looked_into(tmp_path: Path) -> None:
    findings = trip(tmp_path, end=lambda mailbox: into(mailbox, "Junk"))

    assert about(findings, "junk").level is WARNING


def test_our_letters_are_taken_away_again_and_no_other(tmp_path: Path) -> None:
    mailbox = OpenMailbox("mailbot")
    hello = Parcel("ann@reader.example", ADDRESS, b"From: ann@reader.example\r\n\r\nhello\r\n")

    def alongside(parcel: Parcel) -> Iterable[Parcel]:
        yield parcel
        yield hello

    with Byway(into(mailbox), alongside) as relay:
        findings = checked(imap_settings(tmp_path), relay, mailbox)

    assert about(findings, "arrival").level is OK
    left = [mail.raw for mail in mailbox.folders["INBOX"].mails.values()]
    assert len(left) == 2
    assert all(raw.endswith(hello.raw) for raw in left)
    assert {uid for _, uid, head_only in mailbox.fetched if not head_only} == {1, 3}  # ours alone


def test_a_daemon_that_moves_the_letter_before_we_look(tmp_path: Path) -> None:
    """It is then in "mailbot", a folder that there was not before."""
    mailbox = OpenMailbox()
    inbox = mailbox.folders["INBOX"]

    def moves(_call: str) -> None:
        for uid in list(inbox.mails):
            done = mailbox.folders.setdefault("mailbot", mailbox.fresh())
            done.add(inbox.mails.pop(uid))

    mailbox.reach = moves
    with Byway(into(mailbox)) as relay:
        findings = checked(imap_settings(tmp_path), relay, mailbox)

    assert about(findings, "arrival").level is OK
    assert mailbox.folders["mailbot"].mails == {}


def test_a_letter_seen_in_two_folders_is_one_that_was_moved(tmp_path: Path) -> None:
    mailbox = OpenMailbox("mailbot")
    inbox, done = mailbox.folders["INBOX"], mailbox.folders["mailbot"]

    def moves(call: str) -> None:
        if call == "open mailbot":
            for uid in list(inbox.mails):
                done.add(inbox.mails.pop(uid))

    mailbox.reach = moves
    with Byway(into(mailbox)) as relay:
        findings = checked(imap_settings(tmp_path), relay, mailbox)

    assert not [finding for finding in findings if finding.about == "address"]
    assert done.mails == {}


def test_a_second_copy_that_comes_a_moment_later(tmp_path: Path) -> None:
    mailbox = OpenMailbox()
    inbox = mailbox.folders["INBOX"]

    def copied() -> bool:
        first = next(iter(inbox.mails.values()))
        inbox.add(replace(first, raw=b"Received: from the list\r\n" + first.raw))
        return True

    mailbox.on_wait = copied
    with Byway(into(mailbox)) as relay:
        findings = checked(imap_settings(tmp_path), relay, mailbox)

    assert "arrived 2 times" in about(findings, "address").text


def test_what_was_there_before_is_not_looked_at(tmp_path: Path) -> None:
    mailbox = OpenMailbox()
    for _ in range(3):
        into(mailbox)(Parcel("ann@reader.example", ADDRESS, b"Subject: hello\r\n\r\nhello\r\n"))
    with Byway(into(mailbox)) as relay:
        checked(imap_settings(tmp_path), relay, mailbox)

    assert {uid for _, uid, _ in mailbox.fetched} == {4, 5}


def test_a_mailbox_that_is_lost_on_the_way(tmp_path: Path) -> None:
    mailbox = OpenMailbox()

    def lost(call: str) -> None:
        if call == "wait":
            raise Lost("127.0.0.1: BYE")

    mailbox.reach = lost
    with Byway(into(mailbox), loses) as relay:
        findings = checked(imap_settings(tmp_path), relay, mailbox)

    assert about(findings, "round trip").level is ERROR


# --- At the door --------------------------------------------------------------------------------


@pytest.mark.parametrize("protocol", ["smtp", "lmtp"])
def test_a_letter_to_the_door(protocol: str, tmp_path: Path) -> None:
    (port,) = free_ports(1)
    inbound = {"kind": protocol, "listen": f"127.0.0.1:{port}"}
    with Byway(to_the_door(protocol, port), returns_to("bounces@relay.example")) as relay:
        findings = checked(settings_of(tmp_path, inbound=inbound), relay)

    assert about(findings, "arrival").level is about(findings, "sub-address").level is OK
    assert about(findings, "body").level is OK
    assert proposed(findings) == {"outbound": {"return_path": "fixed"}}
    # Who judges is for the one that listens itself: there, nobody stands before it.
    judges = [finding for finding in findings if finding.about == "receiver"]
    assert len(judges) == (protocol == "lmtp")


def test_a_domain_without_sub_addresses_before_the_door(tmp_path: Path) -> None:
    (port,) = free_ports(1)
    inbound = {"kind": "lmtp", "listen": f"127.0.0.1:{port}"}
    end = to_the_door("lmtp", port)
    with Byway(end, returned("550 5.1.1 unknown user in virtual mailbox table")) as relay:
        findings = checked(settings_of(tmp_path, inbound=inbound), relay)

    assert about(findings, "sub-address").level is ERROR
    assert "unknown user in virtual mailbox table" in about(findings, "sub-address").text


def test_somebody_elses_mail_is_put_off_until_the_daemon_is_there(tmp_path: Path) -> None:
    (port,) = free_ports(1)
    inbound = {"kind": "lmtp", "listen": f"127.0.0.1:{port}"}
    replies: list[tuple[int, bytes]] = []

    def alongside(parcel: Parcel) -> Iterable[Parcel]:
        with smtplib.LMTP("127.0.0.1", port, "mx.example", timeout=10) as door:
            door.ehlo()
            door.mail("ann@reader.example")
            door.rcpt(ADDRESS)
            replies.append(door.data(b"Subject: a job\r\n\r\nWe look for a baker.\r\n"))
        yield parcel

    with Byway(to_the_door("lmtp", port), alongside) as relay:
        findings = checked(settings_of(tmp_path, inbound=inbound), relay)

    assert about(findings, "arrival").level is OK
    assert [code for code, _ in replies] == [451, 451]


def test_a_door_that_cannot_be_had(tmp_path: Path) -> None:
    taken = socket.create_server(("127.0.0.1", 0))
    inbound = {"kind": "lmtp", "listen": f"127.0.0.1:{taken.getsockname()[1]}"}
    with taken, Byway(print, loses) as relay:
        findings = checked(settings_of(tmp_path, inbound=inbound), relay)

    assert about(findings, "door").level is ERROR
    assert about(findings, "round trip").level is WARNING


# --- What a running daemon makes of it ----------------------------------------------------------


@pytest.mark.parametrize(
    "faults",
    [
        (),
        (flattens,),
        (sets("From", "Jobs via list <jobs@lists.example>"), sets("List-Id", "<jobs.lists>")),
        (sets("From", "Jobs <jobs@forwarder.example>"), drops("X-Mailbot-Letter")),
        (drops("X-Mailbot-Letter", "X-Mailbot-Check", "Auto-Submitted"),),
        (sets("Message-ID", "<1@relay.example>"), returns_to("bounces@relay.example")),
        (returned("550 5.1.1 user unknown"),),
    ],
)
def test_a_daemon_answers_none_of_it(faults: tuple[Fault, ...], tmp_path: Path) -> None:
    """No letter to anybody, no alarm, nothing set aside, whatever was done to it on the way."""
    world = World(tmp_path)
    for delimiter in ("", "+", "-"):
        probe = write_probe(world.runtime.sender, bits(), world.clock.now(), delimiter)
        parcels = [Parcel(probe.return_path, probe.recipient, probe.raw)]
        for fault in faults:
            parcels = [left for parcel in parcels for left in fault(parcel)]
        for parcel in parcels:
            world.deliver(parcel.raw, parcel.recipient, parcel.return_path or None)

    assert world.post.accepted == []
    assert "set_aside" not in world.log.getvalue()
    assert "alarm" not in world.log.getvalue()
    world.stop()


def bits() -> bytes:
    return secrets.token_bytes(16)


# --- Any bytes ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "junk",
    [b"", b"\0", b"\r\n\r\n", b"From: \xff\r\nDate: x\r\n\r\n", b": :\r\n" * 600, b"A" * 300_000],
)
def test_any_bytes_are_harmless(junk: bytes, tmp_path: Path) -> None:
    def fault(parcel: Parcel) -> Iterable[Parcel]:
        mark = parcel.raw.partition(b"X-Mailbot-Check: ")[2][:23]
        yield replace(parcel, raw=b"X-Mailbot-Check: " + mark + b"\r\n" + junk)

    findings = trip(tmp_path, fault, adds("Authentication-Results: ((("))

    assert about(findings, "arrival").level is OK
    assert about(findings, "address").level is ERROR
