"""What is said to a server and what its replies mean, without a socket."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailbot.smtp.dialogue import Broken, Dialogue, Event, Outcome
from mailbot.smtp.opening import Offers
from mailbot.smtp.replies import MAX_LINE, MAX_REPLY, Garbled, Replies, Reply
from mailbot.terms import Answer

PIPELINING = Offers(pipelining=True)
GO_ON = b"250 2.1.0 ok\r\n250 2.1.5 ok\r\n354 go on\r\n"
TAKEN = b"250 2.0.0 taken\r\n"
FIRST, SECOND = b"first\r\n.\r\n", b"second\r\n.\r\n"


def envelope(recipient: str) -> bytes:
    return f"MAIL FROM:<jobs@news.example>\r\nRCPT TO:<{recipient}>\r\nDATA\r\n".encode()


class Session:
    """A dialogue with the server's part played by the test."""

    def __init__(self, offers: Offers = PIPELINING) -> None:
        self.dialogue = Dialogue(offers, Replies())
        self.said = b""

    def announce(self, recipient: str, body: bytes) -> Outcome | None:
        return self.dialogue.announce("jobs@news.example", recipient, body)

    def says(self) -> bytes:
        octets = b"".join(self.dialogue.take())
        self.said += octets
        return octets

    def hears(self, reply: bytes, unwritten: int = 0) -> list[Event]:
        return self.dialogue.receive(reply, len(self.said) - unwritten)


def in_flight() -> Session:
    """The first letter's body is out, and the second is announced in the same write."""
    session = Session()
    session.announce("ann@reader.example", FIRST)
    session.says()
    session.dialogue.release()
    session.hears(GO_ON)
    session.announce("bob@reader.example", SECOND)
    assert session.says() == FIRST + envelope("bob@reader.example")
    return session


# --- A body waits for its release ---------------------------------------------------------------


@pytest.mark.parametrize("released_first", [True, False])
def test_a_body_leaves_when_it_is_invited_and_released(released_first: bool) -> None:
    session = Session()
    session.announce("ann@reader.example", FIRST)
    assert session.says() == envelope("ann@reader.example")

    if released_first:
        session.dialogue.release()
        assert session.says() == b""
    session.hears(GO_ON)
    if not released_first:
        assert session.says() == b""
        session.dialogue.release()

    assert session.says() == FIRST


def test_what_is_announced_behind_a_body_waits_for_its_own_release() -> None:
    session = in_flight()

    assert session.hears(TAKEN + GO_ON) == [Outcome(Answer(250, "2.0.0", "taken"))]

    assert session.says() == b""
    assert not session.dialogue.may_announce
    session.dialogue.release()
    assert session.says() == SECOND


def test_without_pipelining_each_command_waits_for_its_reply() -> None:
    session = Session(Offers())
    session.announce("ann@reader.example", FIRST)
    session.dialogue.release()

    writes = [session.says()]
    for reply in GO_ON.splitlines(keepends=True):
        session.hears(reply)
        writes.append(session.says())

    assert writes == [*envelope("ann@reader.example").splitlines(keepends=True), FIRST]


def test_what_the_server_can_do_is_made_use_of() -> None:
    session = Session(Offers(size=True, eight_bit=True, smtputf8=True))

    session.dialogue.announce("", "jörg@reader.example", "grüße\r\n.\r\n".encode())

    said = "MAIL FROM:<> SIZE=12 SMTPUTF8 BODY=8BITMIME\r\n"
    assert session.says().decode() == said


# --- Refusals -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("replies", "answer"),
    [
        (b"451 4.7.1 slow\r\n503 x\r\n503 x\r\n", Answer(451, "4.7.1", "slow")),
        (b"250 ok\r\n550 5.1.1 no\r\n503 x\r\n", Answer(550, "5.1.1", "no")),
        (b"250 ok\r\n550 5.1.1 no\r\n554 5.5.1 nobody\r\n", Answer(550, "5.1.1", "no")),
        (b"250 ok\r\n250 ok\r\n452 4.3.1 full\r\n", Answer(452, "4.3.1", "full")),
    ],
)
def test_a_refusal_behind_a_body_is_of_its_own_letter(replies: bytes, answer: Answer) -> None:
    session = in_flight()

    first, second = session.hears(TAKEN + replies)

    assert isinstance(first, Outcome)
    assert first.answer.accepted
    assert second == Outcome(answer)
    session.announce("eve@reader.example", FIRST)
    assert session.says() == b"RSET\r\n" + envelope("eve@reader.example")


def test_a_body_that_is_invited_for_nobody_is_a_dot_alone() -> None:
    """RFC 2920 §3.1: the server took DATA, though it had refused the recipient."""
    session = in_flight()

    assert len(session.hears(TAKEN + b"250 ok\r\n550 5.1.1 no\r\n354 go on\r\n")) == 1
    assert session.says() == b".\r\n"

    assert session.hears(b"554 no valid recipients\r\n") == [Outcome(Answer(550, "5.1.1", "no"))]
    assert session.says() == b"RSET\r\n"


def test_a_body_that_is_refused_while_it_comes_is_refused_and_the_rest_not_written() -> None:
    session = in_flight()
    unwritten = len(envelope("bob@reader.example")) + 1

    refused, broken = session.hears(b"552 5.3.4 too big\r\n", unwritten)

    assert refused == Outcome(Answer(552, "5.3.4", "too big"))
    assert isinstance(broken, Broken)


def test_a_body_that_is_taken_before_its_dot_is_not() -> None:
    session = in_flight()
    unwritten = len(envelope("bob@reader.example")) + 1

    (broken,) = session.hears(TAKEN, unwritten)

    assert isinstance(broken, Broken)
    assert not session.dialogue.doubt(len(session.said) - unwritten)


# --- Doubt --------------------------------------------------------------------------------------


def test_a_letter_is_in_doubt_from_its_dot_to_its_answer() -> None:
    session = in_flight()
    behind = len(envelope("bob@reader.example"))

    assert session.dialogue.doubt(len(session.said))
    assert session.dialogue.doubt(len(session.said) - behind)
    assert not session.dialogue.doubt(len(session.said) - behind - 1)
    session.hears(TAKEN)
    assert not session.dialogue.doubt(len(session.said))


def test_an_acceptance_before_nonsense_counts() -> None:
    session = in_flight()

    taken, broken = session.hears(TAKEN + b"nonsense\r\n")

    assert isinstance(taken, Outcome)
    assert isinstance(broken, Broken)
    assert not session.dialogue.doubt(len(session.said))


@pytest.mark.parametrize("reply", [b"nonsense\r\n", b"354 go on\r\n", b"150 wait\r\n"])
def test_what_is_no_answer_to_a_body_leaves_it_in_doubt(reply: bytes) -> None:
    session = in_flight()

    (broken,) = session.hears(reply)

    assert isinstance(broken, Broken)
    assert session.dialogue.doubt(len(session.said))


@pytest.mark.parametrize("before", [b"", TAKEN, TAKEN + b"250 ok\r\n", TAKEN + GO_ON])
def test_421_may_come_at_any_moment(before: bytes) -> None:
    session = in_flight()
    session.hears(before)

    events = session.hears(b"421 4.3.2 going down\r\n")

    assert isinstance(events[-1], Broken)
    outcomes = [event for event in events if isinstance(event, Outcome)]
    asked = before != TAKEN + GO_ON
    assert [o.answer.code for o in outcomes] == [421] * asked
    assert not session.dialogue.may_announce


# --- Replies in pieces --------------------------------------------------------------------------

# Two letters' worth: a body taken, a refusal, a body taken, with replies of several lines.
STREAM = b"250-2.0.0 taken\r\n250 2.0.0 as 7F3\r\n250 ok\r\n550-5.1.1 no such\r\n550 5.1.1 user\r\n503 x\r\n"


@given(st.lists(st.integers(0, len(STREAM)), max_size=20))
@settings(max_examples=100, deadline=None)
def test_however_replies_are_split_they_say_the_same(cuts: list[int]) -> None:
    whole = in_flight().hears(STREAM)
    session, events = in_flight(), []
    edges = [0, *sorted(cuts), len(STREAM)]

    for start, end in pairwise(edges):
        events += session.hears(STREAM[start:end])

    assert len(whole) == 2
    assert events == whole


def test_split_at_every_byte() -> None:
    session = in_flight()

    events = [event for octet in STREAM for event in session.hears(bytes([octet]))]

    assert events == in_flight().hears(STREAM)


def test_cut_off_at_every_byte() -> None:
    whole, first = in_flight().hears(STREAM), STREAM.index(b"250 ok")

    for end in range(len(STREAM) + 1):
        session = in_flight()
        events = session.hears(STREAM[:end])

        assert events == whole[: len(events)]
        assert bool(events) == (end >= first)
        assert session.dialogue.doubt(len(session.said)) == (end < first)


@pytest.mark.parametrize("octet", [b"\0", b"\n", b"\r", b"\xff", b" ", b"-", b"2", b"9"])
def test_malformed_at_every_byte(octet: bytes) -> None:
    """Taken is what a whole reply that begins with 2 says to the body, and nothing else."""
    for place in range(len(STREAM)):
        stream = STREAM[:place] + octet + STREAM[place + 1 :]
        session = in_flight()

        events = session.hears(stream)

        outcomes = [event for event in events if isinstance(event, Outcome)]
        assert len(outcomes) <= 2
        taken = bool(outcomes) and outcomes[0].answer.accepted
        assert taken == (_TAKEN.match(stream) is not None)
        assert not any(outcome.answer.accepted for outcome in outcomes[1:])
        if not outcomes:
            assert session.dialogue.doubt(len(session.said))


_TAKEN = re.compile(rb"(?:2\d\d-[^\n]*\n)*2\d\d(?: [^\n]*)?\n")


@given(st.binary(max_size=300), st.booleans())
@settings(deadline=None)
def test_whatever_comes_nothing_is_accepted_that_was_not(noise: bytes, invited: bool) -> None:
    session = in_flight()
    session.hears(TAKEN + GO_ON * invited)

    events = session.hears(noise)

    # No body was out: whatever is said, no letter was taken.
    assert not any(isinstance(e, Outcome) and e.answer.accepted for e in events)


@pytest.mark.parametrize(
    "reply",
    [b"x" * (MAX_LINE + 1), (b"250-" + b"x" * 1000 + b"\r\n") * (MAX_REPLY // 1000 + 1), b"25\r\n", b"2500 ok\r\n", b"199 ok\r\n", b"600 ok\r\n", b"\r\n", "²50 ok\r\n".encode()],
    ids=["line", "lines", "short", "long", "low", "high", "empty", "digit"],
)  # fmt: skip
def test_what_is_no_reply(reply: bytes) -> None:
    with pytest.raises(Garbled):
        list(Replies().feed(reply))


def test_lines_that_end_in_lf_alone_are_read() -> None:
    assert list(Replies().feed(b"250-one\n250\n")) == [Reply(250, (b"one", b""))]
