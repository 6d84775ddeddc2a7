"""The log: each event a line, no address in it, nothing a terminal would obey."""

from __future__ import annotations

import inspect
import io
import json
from datetime import UTC, datetime, timedelta

import pytest

from mailbot.events import Event, Events, Level, address_mark, visible
from mailbot.terms import Answer, Verdict

KEY = b"k" * 32
ANN = "ann@home.example"


class Noon:
    def now(self) -> datetime:
        return datetime(2026, 11, 24, 12, tzinfo=UTC)

    def sleep_seconds(self, span: timedelta) -> float:
        return span.total_seconds()

    def read_at(self, moment: datetime) -> datetime:
        return moment


class Log:
    """A log, and what was written to it."""

    def __init__(self, *, as_json: bool = False, show_addresses: bool = False) -> None:
        self.stream = io.StringIO()
        self.heard: list[Event] = []
        self.events = Events(self.stream, as_json, KEY, show_addresses, Noon(), self.heard.append)

    @property
    def text(self) -> str:
        return self.stream.getvalue()


def tell_everything(events: Events) -> None:
    """Let each event happen once, with as much of a person in it as it takes."""
    events.received(7, "<m1@home.example>", ANN, 2048, "192.0.2.7")
    events.duplicate(7, "<m1@home.example>")
    events.witnessed(7, Verdict.PASS, f"DKIM aligned with {ANN}", ANN)
    events.handled(7, "job 3", "submission", "asked", 1)
    events.failed(7, 2, ValueError(f"cannot read {ANN}"))
    events.set_aside(7, f"from {ANN}: broke five times")
    events.queued(9, "ask_missing", ANN, "job 3")
    events.attempted(9, Answer(550, "5.1.1", f"<{ANN}> unknown"), ANN, 1)
    events.capped("answers_per_address_day", ANN, 7)
    events.refused("stored_per_hour", "192.0.2.0/24")
    events.connected("imap.example.org:993")
    events.lost("LOGIN refused", 60.0)
    events.passed_over("INBOX", 9000)
    events.read_again("INBOX", 9000)
    events.cleared("INBOX", 3, "moved")
    events.drafted(12, 2)
    events.halted(12, "a wave of refusals")
    events.frozen(12, 3)
    events.mailed(12, {"accepted": 2, "refused": 1})
    events.started("all", "smtp 127.0.0.1:2525", "maildir")
    events.standby()
    events.leading()
    events.lead_lost()
    events.stopping(f"asked by {ANN}")
    events.stopped()
    events.alarm(f"{ANN} writes and writes")


def test_an_event_at_a_terminal_is_a_line_for_people() -> None:
    log = Log()

    log.events.handled(7, "job 3", "submission", "asked", 1)

    assert log.text == (
        '2026-11-24 12:00:00Z handled inbound=7 matter="job 3" kind=submission reason=asked'
        " letters=1\n"
    )


def test_an_event_elsewhere_is_a_json_object_a_line() -> None:
    log = Log(as_json=True)

    log.events.attempted(9, Answer(451, None, "try later"), tries=2)

    assert json.loads(log.text) == {
        "at": "2026-11-24T12:00:00+00:00",
        "event": "attempted",
        "level": "warning",
        "letter": 9,
        "code": 451,
        "answer": "try later",
        "tries": 2,
    }
    assert log.text.count("\n") == 1


def test_what_wants_to_be_read_stands_out() -> None:
    log = Log()

    log.events.alarm("the disk is full")
    log.events.attempted(9, Answer(250, None, "ok"))

    assert "Z ERROR alarm " in log.text
    assert "Z attempted " in log.text


@pytest.mark.parametrize("as_json", [False, True])
def test_every_event_is_one_line_without_an_address(as_json: bool) -> None:
    log = Log(as_json=as_json)

    tell_everything(log.events)

    told = {event.name for event in log.heard}
    named = {name for name, _ in inspect.getmembers(Events, inspect.isfunction) if name[0] != "_"}
    assert told == named
    assert len(log.text.splitlines()) == len(log.heard)
    assert "ann" not in log.text.replace("cannot", "")
    assert "192.0.2.7" not in log.text
    assert log.text.count(address_mark(ANN, KEY)) == 11
    assert log.text.count("<m1@home.example>") == 2  # a message's id is asked for


def test_with_log_addresses_they_are_there() -> None:
    log = Log(show_addresses=True)

    tell_everything(log.events)

    assert log.text.count(ANN) == 11
    assert "client=192.0.2.7" in log.text


def test_a_mark_stands_for_one_address_and_needs_the_key() -> None:
    assert address_mark("Ann@Home.example", KEY) == address_mark(ANN, KEY)
    assert address_mark("ben@home.example", KEY) != address_mark(ANN, KEY)
    assert address_mark(ANN, b"other") != address_mark(ANN, KEY)
    assert "ann" not in address_mark(ANN, KEY)


@pytest.mark.parametrize(
    "text",
    [
        "<ann@home.example>: no such user",
        "no ann@home.example.",
        '"ann smith"@home.example is unknown',
        "ann@[192.0.2.1] is unknown",
        "to=ann@home.example,",
        "änn@höme.example",
    ],
)
def test_an_address_within_a_text_is_replaced(text: str) -> None:
    log = Log()

    log.events.attempted(9, Answer(550, None, text))
    log.events.alarm(text)

    assert "nn" not in log.text.replace("unknown", "")
    assert "@" not in log.text


def test_a_token_is_in_no_log_at_all() -> None:
    secret = "abcdefghijklmnopqrstuvwxyz"
    log = Log(show_addresses=True)

    log.events.queued(9, recipient=f"jobs+d0{secret}@example.org")
    log.events.alarm(f"mail to jobs+e0{secret}@example.org came back")

    assert secret not in log.text


def test_nothing_forges_a_line_or_commands_a_terminal() -> None:
    for as_json in (False, True):
        log = Log(as_json=as_json)

        log.events.received(7, "<a\r\n2026 alarm\x1b]0;x\x07@b>", "\x1b[2J\u202e\udcff@x.example")
        log.events.handled(7, "a\nb", "k\u2028", "\x00\x9b31m")

        assert log.text.replace("\n", "").isprintable()
        assert len(log.text.split("\n")) == 3
    assert visible("a\tb\n\x1b", keep="\n\t") == "a\tb\n\\x1b"


def test_an_error_says_where() -> None:
    log = Log()
    facts: dict[str, int] = {}
    try:
        facts["x"]
    except KeyError as error:
        log.events.failed(7, 1, error)

    assert log.heard[0].fields["error"] == "KeyError: 'x'"
    assert "test_events.py:" in str(log.heard[0].fields["where"])
    assert log.heard[0].level is Level.WARNING


def test_an_endless_text_is_cut() -> None:
    log = Log()

    log.events.attempted(9, Answer(550, None, "@" * 100_000 + "a" * 100_000))

    assert len(log.text) < 700


def test_a_log_that_is_gone_stops_nothing() -> None:
    log = Log()
    log.stream.close()

    log.events.stopped()

    assert [event.name for event in log.heard] == ["stopped"]
