"""Submission, against a real server and against one that breaks off wherever it is told to."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Self

import pytest

from certificates import contexts
from mailbot.login import LoginFailed, Password, xoauth2_response
from mailbot.smtp import Outcome, Relay, RelayConnection, Timeouts, enhanced, wire_form
from mailbot.terms import Answer
from relay import ALWAYS, FakeRelay

RAW = b"Subject: hello\r\n\r\nHello.\r\n"
FAST = Timeouts(connect=2, command=2, final_dot=2)
JOBS = Password("jobs", "secret")


@pytest.fixture
def fake() -> Iterator[FakeRelay]:
    with FakeRelay() as fake:
        yield fake


@contextlib.contextmanager
def connected(port: int, **options: Any) -> Iterator[RelayConnection]:
    given: dict[str, Any] = {"tls": "none", "timeouts": FAST} | options
    connection = Relay("127.0.0.1", port, "mail.example.org", **given).connect()
    yield connection
    connection.close()


# --- Taken and refused --------------------------------------------------------------------------


def test_letters_go_one_after_another_on_one_connection(fake: FakeRelay) -> None:
    with connected(fake.port) as connection:
        first = connection.send("jobs+b1@example.org", "ann@example.com", RAW)
        second = connection.send("", "bob@example.com", RAW)
        third = connection.send("<>", "bob@example.com", RAW)

    assert first == second == third == Outcome(Answer(250, "2.0.0", "taken"))
    assert [(mail.return_path, mail.recipient) for mail in fake.mails] == [
        ("jobs+b1@example.org", "ann@example.com"),
        ("", "bob@example.com"),
        ("", "bob@example.com"),
    ]
    assert fake.connections == 1


@pytest.mark.parametrize(
    ("raw", "arrives"),
    [
        (b"a\r\n\r\n.b\r\n..c\r\n.\r\n", b"a\r\n\r\n.b\r\n..c\r\n.\r\n"),
        (b".first", b".first\r\n"),
        (b"a\nb\n.\nc\n", b"a\r\nb\r\n.\r\nc\r\n"),
        (b"a\rb\r\r\n.\r.\rMAIL FROM:<x@y>", b"a\r\nb\r\n\r\n.\r\n.\r\nMAIL FROM:<x@y>\r\n"),
        (b"", b"\r\n"),
        (b"\r\n.\r\n", b"\r\n.\r\n"),
        ("grüße\r\n".encode(), "grüße\r\n".encode()),
    ],
)
def test_any_bytes_arrive_as_one_mail_of_crlf_lines(
    fake: FakeRelay, raw: bytes, arrives: bytes
) -> None:
    with connected(fake.port) as connection:
        outcome = connection.send("jobs@example.org", "ann@example.com", raw)

    assert outcome.answer.accepted
    assert [mail.raw for mail in fake.mails] == [arrives]


def test_the_wire_form_has_no_bare_cr_or_lf_and_one_final_dot() -> None:
    assert wire_form(b".a\n.\r..\r\nb") == b"..a\r\n..\r\n...\r\nb\r\n.\r\n"


@pytest.mark.parametrize("step", ["RCPT", "DATA"])
def test_a_refusal_is_that_letters_answer_and_the_next_one_goes(fake: FakeRelay, step: Any) -> None:
    fake.refuse("gone@example.com", 550, "5.1.1 no such user", at=step)
    fake.refuse("busy@example.com", 451, "4.2.1 come again", at=step)
    with connected(fake.port) as connection:
        gone = connection.send("jobs@example.org", "gone@example.com", RAW)
        busy = connection.send("jobs@example.org", "busy@example.com", RAW)
        ann = connection.send("jobs@example.org", "ann@example.com", RAW)

    assert gone == Outcome(Answer(550, "5.1.1", "no such user"))
    assert busy == Outcome(Answer(451, "4.2.1", "come again"))
    assert ann.answer.accepted
    assert [mail.recipient for mail in fake.mails] == ["ann@example.com"]
    assert fake.connections == 1


def test_refusals_are_counted_down_and_obeyed_in_turn(fake: FakeRelay) -> None:
    fake.refuse("ann@example.com", 451, "4.7.1 greylisted", times=2)
    fake.refuse("ann@example.com", 452, "4.2.2 full", times=ALWAYS)
    with connected(fake.port) as connection:
        codes = [
            connection.send("jobs@example.org", "ann@example.com", RAW).answer.code
            for _ in range(4)
        ]

    assert codes == [451, 451, 452, 452]


@pytest.mark.parametrize(
    "address",
    [
        "ann@example.com\r\nRCPT TO:<eve@example.com>",
        "ann@example.com\n",
        "ann @example.com",
        "<ann@example.com>",
        "ann@example.com> SIZE=1",
        '"ann"@example.com',
        "ann@eve@example.com",
        "ann@",
        "@example.com",
        "ann",
        "ann@example..com",
        "ann@[192.0.2.1]",
        "ann\x00@example.com",
        "ann\x85@example.com",
        "ann\u2028@example.com",
        "ann\udcff@example.com",
        "ann(x)@example.com",
        "ann,eve@example.com",
        "a" * 250 + "@example.com",
    ],
)
def test_a_strange_address_never_reaches_the_wire(fake: FakeRelay, address: str) -> None:
    with connected(fake.port) as connection:
        as_recipient = connection.send("jobs@example.org", address, RAW)
        as_return_path = connection.send(address, "ann@example.com", RAW)
        usual = connection.send("jobs@example.org", "ann@example.com", RAW)

    assert (as_recipient.answer.code, as_recipient.answer.enhanced) == (553, "5.1.3")
    assert as_return_path == as_recipient
    assert usual.answer.accepted
    assert len(fake.mails) == 1


@pytest.mark.parametrize(
    "address",
    ["a.b+c=d@example.com", "o'hara@example.com", "a..b.@example.com", "root@localhost", "-x@a-b.example", "jörg@example.com"],
)  # fmt: skip
def test_addresses_that_people_have_arrive_unchanged(address: str) -> None:
    with (
        Scripted({"EHLO": b"250-relay\r\n250 SMTPUTF8\r\n"}) as scripted,
        connected(scripted.port) as connection,
    ):
        outcome = connection.send(address, address, RAW)

    assert outcome.answer.accepted
    option = "" if address.isascii() else " SMTPUTF8"
    assert scripted.heard[1].decode() == f"MAIL FROM:<{address}>{option}\r\n"
    assert scripted.heard[2].decode() == f"RCPT TO:<{address}>\r\n"


def test_a_relay_that_took_it_and_then_broke_off_leaves_it_in_doubt(fake: FakeRelay) -> None:
    fake.drop_after_dot("ann@example.com")
    fake.drop_after_dot("bob@example.com", taken=False)
    fake.drop_at_rcpt("eve@example.com")
    in_doubt = {}
    for recipient in ("ann@example.com", "bob@example.com", "eve@example.com", "joe@example.com"):
        with connected(fake.port) as connection:
            in_doubt[recipient] = connection.send("", recipient, RAW).in_doubt
            assert (connection.broken is None) == (recipient == "joe@example.com")

    assert [name for name, doubt in in_doubt.items() if doubt] == ["ann@example.com", "bob@example.com"]  # fmt: skip
    assert [mail.recipient for mail in fake.wait_for(2)] == ["ann@example.com", "joe@example.com"]
    assert [mail.raw for mail in fake.to("joe@example.com")] == [RAW]


# --- TLS and login ------------------------------------------------------------------------------


def test_starttls_is_verified_and_login_goes_through_it(tmp_path: Path) -> None:
    server, trusting = contexts(tmp_path)
    with FakeRelay(tls_context=server, login=("jobs", "pässword")) as fake:
        options = {"tls": "starttls", "tls_context": trusting}
        with connected(fake.port, login=Password("jobs", "pässword"), **options) as connection:
            assert connection.broken is None
            assert connection.send("jobs@example.org", "ann@example.com", RAW).answer.accepted
        with connected(fake.port, login=Password("jobs", "wrong"), **options) as connection:
            outcome = connection.send("jobs@example.org", "ann@example.com", RAW)

    # Our fault, not the letter's: it waits.
    assert outcome.answer.code == 0
    assert "535 5.7.8" in outcome.answer.text
    assert "wrong" not in repr(Relay("h", 1, "e", login=Password("jobs", "wrong")))


def test_a_certificate_that_nobody_vouches_for_ends_it(tmp_path: Path) -> None:
    server, _ = contexts(tmp_path)
    with FakeRelay(tls_context=server) as fake:
        with connected(fake.port, tls="starttls") as connection:
            outcome = connection.send("jobs@example.org", "ann@example.com", RAW)

        assert outcome.answer.code == 0
        assert "certificate verify failed" in outcome.answer.text
        assert fake.mails == ()


@pytest.mark.parametrize("tls", ["starttls", "implicit"])
@pytest.mark.parametrize(
    ("wrong", "said"),
    [({"address": "127.0.0.2"}, "mismatch"), ({"days_left": -1}, "expired")],
    ids=["of another", "expired"],
)
def test_a_certificate_of_another_or_of_yesterday_ends_it(
    tmp_path: Path, tls: str, wrong: dict[str, Any], said: str
) -> None:
    server, trusting = contexts(tmp_path, **wrong)
    options: dict[str, Any] = {"tls": tls, "tls_context": trusting, "login": JOBS}
    with FakeRelay(tls_context=server) as clear, Scripted(tls=server) as private:
        port = clear.port if tls == "starttls" else private.port
        with connected(port, **options) as connection:
            outcome = connection.send("jobs@example.org", "ann@example.com", RAW)

        assert (outcome.answer.code, outcome.in_doubt) == (0, False)
        assert said in outcome.answer.text
        assert clear.mails == ()
        assert private.heard == []


def test_without_starttls_nothing_goes_in_the_clear(fake: FakeRelay) -> None:
    with connected(fake.port, tls="starttls", login=JOBS) as connection:
        outcome = connection.send("jobs@example.org", "ann@example.com", RAW)

    assert outcome == Outcome(Answer(0, None, "127.0.0.1: the relay offers no STARTTLS"))
    assert fake.mails == ()


def test_a_relay_that_takes_its_starttls_back_gets_nothing() -> None:
    """As somebody on the way does who wants to read along."""
    offers = b"250-mx\r\n250-AUTH PLAIN\r\n250 STARTTLS\r\n"
    with Scripted({"EHLO": offers, "STARTTLS": b"454 4.7.0 not today\r\n"}) as scripted:
        with connected(scripted.port, tls="starttls", login=JOBS) as connection:
            assert connection.broken
            assert "454" in connection.broken.text

        assert [line.split()[0].upper() for line in scripted.heard] == [b"EHLO", b"STARTTLS"]


def test_what_is_slipped_in_before_the_handshake_counts_for_nothing(tmp_path: Path) -> None:
    """Replies in the clear behind that to STARTTLS would pass for the server's own, within TLS."""
    server, trusting = contexts(tmp_path)
    slipped = b"220 go\r\n250-evil.example\r\n250 AUTH LOGIN\r\n334 VXNlcm5hbWU6\r\n"
    heard: list[bytes] = []

    def serve(listener: socket.socket) -> None:
        plain, _ = listener.accept()
        with plain:
            plain.sendall(b"220 mx\r\n")
            heard.append(plain.recv(1000))
            plain.sendall(b"250-mx\r\n250 STARTTLS\r\n")
            heard.append(plain.recv(1000))
            plain.sendall(slipped)
            with (
                contextlib.suppress(OSError),
                server.wrap_socket(plain, server_side=True) as private,
            ):
                heard.append(private.recv(1000))
                private.sendall(b"250-mx\r\n250 AUTH PLAIN\r\n")
                heard.append(private.recv(1000))
                private.sendall(b"235 2.7.0 welcome\r\n")
                heard.append(private.recv(1000))

    with socket.create_server(("127.0.0.1", 0)) as listener:
        serving = threading.Thread(target=serve, args=[listener])
        serving.start()
        port = listener.getsockname()[1]
        with connected(port, tls="starttls", tls_context=trusting, login=JOBS) as connection:
            assert connection.broken is None
        serving.join()

    said = [line.split()[0].upper() for line in heard]
    assert said == [b"EHLO", b"STARTTLS", b"EHLO", b"AUTH", b"QUIT"]
    assert heard[3].startswith(b"AUTH PLAIN ")


def test_implicit_tls(tmp_path: Path) -> None:
    server, trusting = contexts(tmp_path)
    with Scripted(tls=server) as scripted:
        with connected(scripted.port, tls="implicit", tls_context=trusting) as connection:
            assert connection.send("jobs@example.org", "ann@example.com", RAW).answer.accepted
        with connected(scripted.port, tls="implicit") as connection:
            assert connection.broken
            assert "certificate verify failed" in connection.broken.text


def test_auth_login_where_plain_is_not_offered() -> None:
    script = {
        "EHLO": b"250-relay\r\n250 AUTH LOGIN CRAM-MD5\r\n",
        "AUTH": b"334 VXNlcm5hbWU6\r\n",
        "am9icw==": b"334 UGFzc3dvcmQ6\r\n",
        "c2VjcmV0": b"235 2.7.0 welcome\r\n",
    }
    with (
        Scripted(script) as scripted,
        connected(scripted.port, login=JOBS) as connection,
    ):
        assert connection.send("jobs@example.org", "ann@example.com", RAW).answer.accepted


def test_no_auth_that_we_know() -> None:
    with (
        Scripted({"EHLO": b"250-relay\r\n250 AUTH GSSAPI\r\n"}) as scripted,
        connected(scripted.port, login=JOBS) as connection,
    ):
        assert connection.broken
        assert "no AUTH" in connection.broken.text


class Tokens:
    """Gives one token after another, as long as there are any."""

    user = "jobs"
    xoauth2 = True

    def __init__(self, *tokens: str) -> None:
        self._tokens = list(tokens)
        self.refused: list[str] = []

    def secret(self, refused: str = "") -> str:
        self.refused += [refused] if refused else []
        if not self._tokens:
            raise LoginFailed('token_command ended with 1: "no network"')
        return self._tokens.pop(0)


# What Google says to a token that it does not know, and then to the empty line.
NOT_THIS_TOKEN = b"334 eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIn0=\r\n"
REFUSED = b"535 5.7.8 Username and Password not accepted\r\n"


def xoauth2_relay(**replies: bytes) -> Scripted:
    """A relay with XOAUTH2 that answers these tokens so, and each error's empty line with 535."""
    script = {"EHLO": b"250-relay\r\n250 AUTH PLAIN XOAUTH2\r\n", "": REFUSED}
    return Scripted(
        script
        | {f"AUTH XOAUTH2 {xoauth2_response('jobs', t)}": reply for t, reply in replies.items()}
    )


def test_a_token_is_all_that_xoauth2_needs() -> None:
    with (
        xoauth2_relay(good=b"235 2.7.0 welcome\r\n") as scripted,
        connected(scripted.port, login=Tokens("good")) as connection,
    ):
        assert connection.send("jobs@example.org", "ann@example.com", RAW).answer.accepted


@pytest.mark.parametrize("refusal", [NOT_THIS_TOKEN, REFUSED], ids=["334", "535"])
def test_a_refused_token_is_replaced_once_on_the_same_connection(refusal: bytes) -> None:
    tokens = Tokens("stale", "good", "never")
    with (
        xoauth2_relay(stale=refusal, good=b"235 2.7.0 welcome\r\n") as scripted,
        connected(scripted.port, login=tokens) as connection,
    ):
        assert connection.send("jobs@example.org", "ann@example.com", RAW).answer.accepted

    assert tokens.refused == ["stale"]


def test_two_refused_tokens_are_enough() -> None:
    with (
        xoauth2_relay(one=NOT_THIS_TOKEN, two=NOT_THIS_TOKEN) as scripted,
        connected(scripted.port, login=Tokens("one", "two", "three")) as connection,
    ):
        outcome = connection.send("jobs@example.org", "ann@example.com", RAW)

    assert outcome.answer.code == 0
    assert "535 5.7.8" in outcome.answer.text
    assert sum(line.startswith(b"AUTH") for line in scripted.heard) == 2


def test_a_relay_that_is_busy_is_asked_no_second_time() -> None:
    busy = b"454 4.7.0 temporary authentication failure\r\n"
    with (
        xoauth2_relay(one=busy) as scripted,
        connected(scripted.port, login=Tokens("one", "two")) as connection,
    ):
        assert connection.broken
        assert "454 4.7.0" in connection.broken.text


@pytest.mark.parametrize("tokens", [(), ("stale",)])
def test_without_a_token_no_letter_is_touched(tokens: tuple[str, ...]) -> None:
    with (
        xoauth2_relay(stale=NOT_THIS_TOKEN) as scripted,
        connected(scripted.port, login=Tokens(*tokens)) as connection,
    ):
        outcome = connection.send("jobs@example.org", "ann@example.com", RAW)

    why = 'token_command ended with 1: "no network"'
    assert outcome == Outcome(Answer(0, None, f"127.0.0.1: {why}"))
    assert not any(line.startswith(b"MAIL") for line in scripted.heard)


def test_a_token_goes_to_no_relay_without_xoauth2() -> None:
    with (
        Scripted({"EHLO": b"250-relay\r\n250 AUTH PLAIN LOGIN\r\n"}) as scripted,
        connected(scripted.port, login=Tokens("good")) as connection,
    ):
        assert connection.broken
        assert "no AUTH XOAUTH2" in connection.broken.text


# --- A server that breaks off -------------------------------------------------------------------

DROP = b""
HANG = b"hang"
SLOW = b"slow"


class Scripted:
    """Answers each command as the script says; `DROP` closes, `HANG` says nothing, `SLOW` waits.

    Steps: banner, a command or its first word, body (while it comes), dot.
    """

    def __init__(
        self, script: dict[str, bytes] | None = None, tls: ssl.SSLContext | None = None
    ) -> None:
        self._script = {
            "banner": b"220 relay\r\n",
            "EHLO": b"250 relay\r\n",
            "DATA": b"354 go on\r\n",
            "dot": b"250 2.0.0 taken\r\n",
        } | (script or {})
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.heard: list[bytes] = []
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        # shutdown wakes accept(); close alone would not
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()

    def _serve(self) -> None:
        while not self._over.is_set():
            try:
                plain, _ = self._listener.accept()
            except OSError:
                return
            with contextlib.suppress(OSError), plain:
                plain.settimeout(5)
                if self._tls is None:
                    self._talk(plain)
                else:
                    with self._tls.wrap_socket(plain, server_side=True) as private:
                        self._talk(private)

    def _talk(self, client: socket.socket) -> None:
        with client.makefile("rb") as lines:
            if not self._say(client, "banner"):
                return
            while line := lines.readline():
                self.heard.append(line)
                command = line.decode().strip()
                word = command.partition(" ")[0]

                if not self._say(client, command if command in self._script else word):
                    return
                if word == "DATA" and self._script["DATA"].startswith(b"354"):
                    if "body" in self._script:
                        lines.read(1000)
                        if not self._say(client, "body"):
                            return
                    while lines.readline() not in {b".\r\n", b""}:
                        pass
                    if not self._say(client, "dot"):
                        return

    def _say(self, client: socket.socket, step: str) -> bool:
        reply = self._script.get(step, b"250 2.0.0 ok\r\n")
        if reply == HANG:
            self._over.wait(5)
        elif reply.startswith(SLOW):
            self._over.wait(0.6)
            client.sendall(reply.removeprefix(SLOW))
        elif reply:
            client.sendall(reply)
        return reply not in {DROP, HANG} and not reply.startswith(b"421")


def sent_through(script: dict[str, bytes], raw: bytes = RAW) -> tuple[Outcome, Outcome, int]:
    """Send two letters on one connection; give both outcomes, and how many MAILs were heard."""
    with Scripted(script) as scripted:
        connection = Relay(
            "127.0.0.1", scripted.port, "e", "none", timeouts=Timeouts(0.3, 0.3, 0.3)
        ).connect()
        first = connection.send("jobs@example.org", "ann@example.com", raw)
        second = connection.send("jobs@example.org", "bob@example.com", raw)
        connection.close()
        heard = [line for line in scripted.heard if line.startswith(b"MAIL")]
    return first, second, len(heard)


@pytest.mark.parametrize("reply", [DROP, HANG, b"nonsense\r\n", b"\xff\x00\r\n", b"9" * 9000], ids=["drop", "hang", "nonsense", "bytes", "long"])  # fmt: skip
@pytest.mark.parametrize("step", ["banner", "EHLO", "MAIL", "RCPT", "DATA", "dot"])
def test_a_broken_connection_says_whether_the_letter_may_be_taken(step: str, reply: bytes) -> None:
    first, second, heard = sent_through({step: reply})

    assert (first.answer.code, first.answer.enhanced) == (0, None)
    assert first.answer.text.startswith("127.0.0.1: ")
    assert first.in_doubt == (step == "dot")
    # The second never went anywhere: it is in no doubt.
    assert (second.answer.code, second.in_doubt) == (0, False)
    assert heard == (0 if step in {"banner", "EHLO"} else 1)


def test_a_connection_lost_while_the_body_goes_leaves_no_doubt() -> None:
    first, _, _ = sent_through({"body": DROP}, b"x" * 30_000_000)

    assert (first.answer.code, first.in_doubt) == (0, False)


@pytest.mark.parametrize("step", ["MAIL", "RCPT", "DATA", "dot"])
def test_421_ends_the_connection_and_not_the_letter(step: str) -> None:
    with (
        Scripted({step: b"421 4.3.2 shutting down\r\n"}) as scripted,
        connected(scripted.port) as connection,
    ):
        assert connection.broken is None
        outcome = connection.send("jobs@example.org", "ann@example.com", RAW)

        # Known at once, so that the next letter is not spent on finding out.
        assert connection.broken
        assert (connection.broken.code, connection.broken.permanent) == (0, False)
    assert outcome == Outcome(Answer(421, "4.3.2", "shutting down"))


def test_a_relay_may_take_longer_over_the_final_dot_than_over_a_command() -> None:
    with Scripted({"dot": SLOW + b"250 ok\r\n"}) as scripted:
        for timeouts, code in ((Timeouts(2, 0.2, 2), 250), (Timeouts(2, 2, 0.2), 0)):
            with connected(scripted.port, timeouts=timeouts) as connection:
                outcome = connection.send("jobs@example.org", "ann@example.com", RAW)

            assert (outcome.answer.code, outcome.in_doubt) == (code, code == 0)


@pytest.mark.parametrize("step", ["banner", "EHLO"])
@pytest.mark.parametrize("code", [421, 554])
def test_a_relay_that_will_not_talk_to_us_refuses_no_letter(step: str, code: int) -> None:
    first, second, _ = sent_through({step: f"{code} 5.7.1 not you\r\n".encode()})

    assert first == second
    assert first.answer.code == 0
    assert f"{code} 5.7.1 not you" in first.answer.text


@pytest.mark.parametrize("code", [530, 535])
def test_log_in_first_is_about_us_and_refuses_no_letter(code: int) -> None:
    first, _, heard = sent_through({"MAIL": f"{code} 5.7.0 who are you?\r\n".encode()})

    assert (first.answer.code, first.in_doubt, heard) == (0, False, 1)
    assert "who are you?" in first.answer.text


@pytest.mark.parametrize("step", ["MAIL", "RCPT", "DATA", "dot"])
@pytest.mark.parametrize("code", [450, 554])
def test_any_other_refusal_leaves_the_connection_usable(step: str, code: int) -> None:
    reply = f"{code}-5.7.1 first\r\n{code} 5.7.1 second\r\n".encode()
    first, second, heard = sent_through({step: reply})

    assert first == second == Outcome(Answer(code, "5.7.1", "first second"))
    assert heard == 2


def test_a_refused_rset_ends_the_connection() -> None:
    first, second, heard = sent_through({"RCPT": b"550 5.1.1 no\r\n", "RSET": DROP})

    assert first.answer.code == 550
    assert (second.answer.code, heard) == (0, 1)


@pytest.mark.parametrize(("step", "reply"), [("MAIL", b"354 go on\r\n"), ("dot", b"354 go on\r\n"), ("DATA", b"250 ok\r\n")])  # fmt: skip
def test_a_reply_out_of_place_is_nobodys_acceptance(step: str, reply: bytes) -> None:
    first, _, _ = sent_through({step: reply})

    assert (first.answer.code, first.in_doubt) == (0, step == "dot")


def test_a_refused_connection_is_a_value() -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    with connected(port) as connection:
        assert connection.broken
        outcome = connection.send("jobs@example.org", "ann@example.com", RAW)

    assert outcome == Outcome(connection.broken)
    assert "refused" in outcome.answer.text.lower()


def test_a_host_name_that_cannot_be_one_is_a_value() -> None:
    connection = Relay("x" * 70 + ".example", 25, "e").connect()

    assert connection.broken


def test_quit_is_not_waited_for() -> None:
    with Scripted({"QUIT": HANG}) as scripted:
        connection = Relay(
            "127.0.0.1", scripted.port, "e", "none", timeouts=Timeouts(1, 0.2, 1)
        ).connect()
        begun = time.monotonic()
        connection.close()
        connection.close()

        assert time.monotonic() - begun < 1
        assert connection.broken


def test_the_size_is_said_where_it_is_asked_for() -> None:
    with (
        Scripted({"EHLO": b"250-relay\r\n250 SIZE 1000\r\n"}) as scripted,
        connected(scripted.port) as connection,
    ):
        connection.send("jobs@example.org", "ann@example.com", RAW)

    size = len(wire_form(RAW))
    assert f"MAIL FROM:<jobs@example.org> SIZE={size}\r\n".encode() in scripted.heard


def test_an_address_beyond_ascii_needs_a_relay_that_takes_it() -> None:
    first, _, heard = None, None, 0
    with Scripted() as scripted, connected(scripted.port) as connection:
        first = connection.send("jobs@example.org", "jörg@example.com", RAW)
        heard = len([line for line in scripted.heard if line.startswith(b"MAIL")])

    assert (first.answer.code, first.answer.enhanced, heard) == (553, "5.6.7", 0)


# --- Replies ------------------------------------------------------------------------------------


def test_a_reply_is_one_short_line_of_printable_text() -> None:
    reply = b"550-5.1.1 no \x1b[31msuch\x00 user\t\xc3\xa9\xff\r\n" + b"550-5.1.1 z\r\n" * 500 + b"550 5.1.1 end\r\n"  # fmt: skip
    first, _, _ = sent_through({"RCPT": reply})

    assert first.answer.text.startswith("no [31msuch user é� z z z")
    assert first.answer.text.isprintable()
    assert len(first.answer.text) == 500


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("5.1.1 no such user", "5.1.1"),
        ("5.1.1", "5.1.1"),
        ("4.2.2-full", "4.2.2"),
        ("550 5.7.26 unauthenticated", "5.7.26"),
        ("550-5.1.1 The email account", "5.1.1"),
        ("sorry, no mailbox here by that name. (#5.1.1)", "5.1.1"),
        ("no such user", None),
        ("version 5.1.1 of it", None),
        ("5.1.1.2 is an address", None),
        ("192.0.2.1 is listed", None),
        ("3.1.1 none", None),
        ("5.1.1000 none", None),
        ("", None),
    ],
)
def test_enhanced_codes(text: str, code: str | None) -> None:
    assert enhanced(text) == code
