"""The door, by what clients hear and what is handed over."""

from __future__ import annotations

import asyncio
import contextlib
import select
import smtplib
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Self

import pytest

from certificates import contexts
from mailbot.address import Mailbox
from mailbot.envelope import NoRoom
from mailbot.inbound.door import Door, Envelope, Limits
from mailbot.inbound.host import place_of

MAILBOX = Mailbox.parse("jobs@example.org")


class House:
    """A door in a loop of its own, and what came through it."""

    def __init__(self, kind: str = "smtp", **options: Any) -> None:
        self.came: list[Envelope] = []
        self.broken = False
        self.slow_seconds = 0.0
        self._options: dict[str, Any] = {"max_bytes": 100_000, "hostname": "mx.example.org"}
        self._options |= {"kind": kind, "mailbox": MAILBOX, "receive": self._receive} | options
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self.faults: list[str] = []
        self._loop.set_exception_handler(lambda _, context: self.faults.append(str(context)))

    async def _receive(self, envelope: Envelope) -> None:
        await asyncio.sleep(self.slow_seconds)
        if self.broken:
            raise OSError("no space left on device")
        self.came.append(envelope)

    def do(self, awaitable: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(awaitable, self._loop).result(15)

    def __enter__(self) -> Self:
        self._thread.start()
        self.door = self._make()
        self.do(self.door.start("127.0.0.1", 0))
        self.host, self.port = self.door.address
        return self

    def _make(self) -> Door:
        async def make() -> Door:
            return Door(**self._options)

        door: Door = self.do(make())
        return door

    def __exit__(self, *_: object) -> None:
        self.do(self.door.stop(grace_seconds=0.2))
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
        assert self.faults == []

    def talk(self, hello: str = "EHLO client.example") -> Talk:
        return Talk(self.port, hello)

    def smtp(self) -> smtplib.SMTP:
        return smtplib.SMTP(self.host, self.port, local_hostname="client.example", timeout=10)


class Talk:
    """A client that says what the test says, byte by byte."""

    def __init__(self, port: int, hello: str) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=10)
        self._file = self._socket.makefile("rb")
        self.banner = self.hear()
        self.offers = self.say(hello) if hello else []

    def write(self, raw: bytes) -> None:
        self._socket.sendall(raw)

    def hear(self) -> list[str]:
        lines = []
        while line := self._file.readline().decode():
            assert line.endswith("\r\n")
            lines.append(line.rstrip())
            if line[3:4] != "-":
                break
        return lines

    def say(self, command: str) -> list[str]:
        self.write(command.encode("utf-8", "surrogateescape") + b"\r\n")
        return self.hear()

    def start_mail(self, *recipients: str, return_path: str = "ann@example.com") -> None:
        assert self.say(f"MAIL FROM:<{return_path}>")[0].startswith("250")
        for recipient in recipients or ("jobs@example.org",):
            assert self.say(f"RCPT TO:<{recipient}>")[0].startswith("250")
        assert self.say("DATA")[0].startswith("354")

    def closed(self) -> bool:
        return self._file.readline() == b""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
        self._socket.close()


def eventually(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + 5
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.01)


@pytest.fixture
def house() -> Iterator[House]:
    with House() as house:
        yield house


# --- A mail comes in ----------------------------------------------------------------------------


def test_a_mail_is_handed_over_byte_by_byte_before_its_250(house: House) -> None:
    raw = b"Subject: =?x\r\n\r\n.dot\r\n..two\r\n.\r\n\x00\xff\xfe\r\n" + b"x" * 5000 + b"\r\n"

    with house.smtp() as client:
        refused = client.sendmail("ann@example.com", ["jobs@example.org"], raw)

    assert refused == {}
    (came,) = house.came
    assert came.greeting
    assert replace(came, greeting=None) == Envelope(
        "ann@example.com", ("jobs@example.org",), raw, "127.0.0.1"
    )


def test_several_mails_on_one_connection_do_not_mix(house: House) -> None:
    with house.smtp() as client:
        client.sendmail("ann@example.com", ["jobs@example.org"], b"one\r\n")
        client.sendmail("bob@example.com", ["jobs+subscribe@example.org"], b"two\r\n")

    assert [(mail.return_path, mail.recipients, mail.raw) for mail in house.came] == [
        ("ann@example.com", ("jobs@example.org",), b"one\r\n"),
        ("bob@example.com", ("jobs+subscribe@example.org",), b"two\r\n"),
    ]


def test_the_null_return_path_of_a_bounce_is_none(house: House) -> None:
    with house.talk() as client:
        client.start_mail(return_path="")
        assert client.say("gone\r\n.") == ["250 2.0.0 stored"]

    assert house.came[0].return_path is None


def test_an_empty_mail_is_a_mail(house: House) -> None:
    with house.talk() as client:
        client.start_mail()
        assert client.say(".") == ["250 2.0.0 stored"]

    assert house.came[0].raw == b""


@pytest.mark.parametrize(
    "recipient",
    [
        "jobs@example.org",
        "JOBS@EXAMPLE.ORG",
        "jobs+e0abc@example.org",
        "postmaster",
        "Postmaster@example.org",
        "abuse@example.org",
        "@relay.example,@other.example:jobs@example.org",
    ],
)
def test_what_is_ours_is_taken(house: House, recipient: str) -> None:
    with house.talk() as client:
        client.say("MAIL FROM:<ann@example.com>")
        assert client.say(f"RCPT TO:<{recipient}>") == ["250 2.1.5 ok"]


@pytest.mark.parametrize(
    "recipient",
    ["job@example.org", "jobs@example.com", "jobs-x@example.org", "postmaster@example.com", ""],
)
def test_what_is_not_ours_is_refused_at_rcpt(house: House, recipient: str) -> None:
    with house.talk() as client:
        client.say("MAIL FROM:<ann@example.com>")
        assert client.say(f"RCPT TO:<{recipient}>") == ["550 5.1.1 no such mailbox here"]
        assert client.say("DATA")[0].startswith("503 5.5.1")


@pytest.mark.parametrize(
    "path",
    ["<", "<a", "<a@b@c>", "<a b@c.example>", "<a\x01@c.example>", "<a\x00@c>", "<\udcff@c.example>", "<@@>", "<a@b>\udcff", '<"a@c>', "<a@" + "ö" * 300 + ">"],
)  # fmt: skip
def test_a_path_that_is_none_is_refused_and_the_next_one_heard(house: House, path: str) -> None:
    with house.talk() as client:
        assert client.say(f"MAIL FROM:{path}")[0].startswith("553 5.1.3")
        assert client.say("MAIL FROM:<ann@example.com> BODY=8BITMIME SIZE=12")[0] == "250 2.0.0 OK"


@pytest.mark.parametrize(
    ("path", "read"),
    [
        ("ann@example.com", "ann@example.com"),
        ("<Ann.O'Hara+x@example.com>", "Ann.O'Hara+x@example.com"),
        ('<"ann a"@example.com>', '"ann a"@example.com'),
        ("<ann@[192.0.2.1]>", "ann@[192.0.2.1]"),
        ("<änn@bücher.example>", "änn@xn--bcher-kva.example"),
        ("<@a.example:ann@example.com>", "ann@example.com"),
        ("  <ann@example.com>", "ann@example.com"),
    ],
)
def test_return_paths_are_read_as_mtas_write_them(house: House, path: str, read: str) -> None:
    with house.talk() as client:
        assert client.say(f"MAIL FROM:{path}")[0].startswith("250")
        client.say("RCPT TO:<jobs@example.org>")
        client.say("DATA")
        client.say("x\r\n.")

    assert house.came[0].return_path == read


# --- Nothing is lost or taken wrongly -----------------------------------------------------------


def test_what_cannot_be_stored_stays_with_the_client(house: House) -> None:
    house.broken = True
    with house.talk() as client:
        client.start_mail()
        assert client.say("hello\r\n.")[0].startswith("451 4.3.0")

        house.broken = False
        client.start_mail()
        assert client.say("hello\r\n.") == ["250 2.0.0 stored"]

    assert len(house.came) == 1


def test_a_client_that_breaks_off_has_sent_nothing(house: House) -> None:
    with house.talk() as client:
        client.start_mail()
        client.write(b"half of it\r\n")

    eventually(lambda: not house.door._host.guests)
    assert house.came == []
    assert house.door._host.held == 0


SMUGGLED = b"MAIL FROM:<editor@example.org>\r\nRCPT TO:<jobs@example.org>\r\nDATA\r\napprove\r\n"


@pytest.mark.parametrize(
    "end",
    [b"\n.\n", b"\n.\r\n", b"\r\n.\n", b"\r.\r", b"\r\n.\r", b"\r.\r\n", b"\n.\r", b"\r\n\x00.\r\n", b"\r\n.\x00\r\n", b"\r\n.\r\r\n", b"\r\n. \r\n"],
)  # fmt: skip
@pytest.mark.parametrize("whole", [True, False], ids=["one write", "byte by byte"])
def test_no_other_sequence_ends_a_mail(house: House, end: bytes, whole: bool) -> None:
    body = b"first" + end + SMUGGLED
    with house.talk() as client:
        client.start_mail()
        if whole:
            client.write(body + b".\r\n")
        else:
            for byte in body + b".\r\n":
                client.write(bytes([byte]))

        assert client.hear() == ["250 2.0.0 stored"]
        assert client.say("QUIT")[0].startswith("221 2.0.0")

    # One mail; of a line that begins with a dot, that dot is lost (RFC 5321 §4.5.2).
    assert [mail.raw for mail in house.came] == [body.replace(b"\r\n.", b"\r\n")]


def test_a_dot_behind_a_long_line_ends_nothing() -> None:
    """A long line comes in pieces, cut before its last byte; such a piece is no final dot."""
    long = b"x" * (64 * 1024 + 100)
    with House(max_bytes=1_000_000) as house, house.talk() as client:
        client.start_mail()
        for piece in (long + b".", b"\r\n", long + b".", b"y\r\n", b".\r\n"):
            client.write(piece)
            time.sleep(0.05)
        assert client.hear() == ["250 2.0.0 stored"]

    assert house.came[0].raw == long + b".\r\n" + long + b".y\r\n"


@pytest.mark.parametrize("size", [1000, 65534, 65535, 65536, 65537, 65538, 90_000])
def test_a_line_of_any_length_arrives_whole(house: House, size: int) -> None:
    raw = b"." + b"y" * size + b"\r\n"
    with house.talk() as client:
        client.start_mail()
        client.write(b"." + raw + b".\r\n")
        assert client.hear() == ["250 2.0.0 stored"]

    assert house.came[0].raw == raw


def test_pipelined_mails_are_all_answered_in_order(house: House) -> None:
    one = b"MAIL FROM:<a@example.com>\r\nRCPT TO:<jobs@example.org>\r\nRCPT TO:<x@example.org>\r\nDATA\r\n"
    with house.talk() as client:
        assert "250-PIPELINING" in client.offers
        client.write(one + b"1\r\n.\r\n" + one + b"2\r\n.\r\nQUIT\r\n")
        codes = [client.hear()[0][:3] for _ in range(11)]

    assert codes == ["250", "250", "550", "354", "250"] * 2 + ["221"]
    assert [mail.raw for mail in house.came] == [b"1\r\n", b"2\r\n"]


# --- Limits -------------------------------------------------------------------------------------


def test_size_is_announced_and_held_to_before_and_after_data(house: House) -> None:
    with house.talk() as client:
        assert client.offers[-1] == "250 SIZE 100000"
        assert client.say("MAIL FROM:<a@example.com> SIZE=100001")[0].startswith("552 5.3.4")

        client.start_mail()
        client.write(b"line\r\n" * 20_000)
        assert client.say(".")[0].startswith("552 5.3.4")

        client.start_mail()
        assert client.say("small\r\n.")[0].startswith("250")

    assert len(house.came) == 1
    assert house.door._host.held == 0


def test_mails_in_memory_are_bounded_over_all_connections() -> None:
    with House(limits=Limits(mails_in_memory=1)) as house, house.talk() as one:
        one.start_mail()
        one.write(b"x" * 90_000)
        eventually(lambda: house.door._host.held > 80_000)
        with house.talk() as two:
            two.start_mail()
            two.write(b"y" * 90_000)
            assert two.say("\r\n.")[0].startswith("452 4.3.1")

        assert one.say("\r\n.")[0].startswith("250")


def test_recipients_are_limited_but_the_first_are_served() -> None:
    with House(limits=Limits(recipients=2)) as house, house.talk() as client:
        client.say("MAIL FROM:<ann@example.com>")
        replies = [client.say(f"RCPT TO:<jobs+{n}@example.org>")[0][:9] for n in range(3)]

        assert replies == ["250 2.1.5", "250 2.1.5", "452 4.5.3"]


def test_one_too_many_clients_is_asked_to_come_again() -> None:
    with House(limits=Limits(connections=1)) as house:
        with house.talk(), house.talk("") as second:
            assert second.banner[0].startswith("421 4.3.2")
            assert second.closed()
        eventually(lambda: not house.door._host.guests)
        with house.talk() as third:
            assert third.banner[0].startswith("220 mx.example.org ESMTP")


def test_who_hands_in_nothing_makes_room_for_who_waits_outside() -> None:
    limits = Limits(connections=2, patience_seconds=0.2)
    with House(limits=limits) as house, house.talk() as sender, house.talk() as idler:
        with house.talk("") as early:
            assert early.banner[0].startswith("421 4.3.2")
        time.sleep(0.3)
        sender.start_mail()
        idler.say("NOOP")  # a word now and then is no mail

        with house.talk() as late:
            assert late.banner[0].startswith("220")
            assert idler.hear()[0].startswith("421 4.3.2")
            assert idler.closed()
            late.start_mail()
            assert late.say("two\r\n.") == ["250 2.0.0 stored"]
        assert sender.say("one\r\n.") == ["250 2.0.0 stored"]
    assert len(house.came) == 2


def test_one_client_leaves_room_for_the_others() -> None:
    with House(limits=Limits(of_one_client=1)) as house, house.talk(), house.talk("") as second:
        assert second.banner[0].startswith("421 4.3.2")
        elsewhere = socket.create_connection(
            ("127.0.0.1", house.port), timeout=10, source_address=("127.0.0.2", 0)
        )
        with elsewhere:
            assert elsewhere.recv(3) == b"220"


@pytest.mark.parametrize(
    ("one", "other", "same", "near"),
    [
        ("192.0.2.1", "192.0.2.1", True, True),
        ("192.0.2.1", "192.0.2.2", False, True),
        ("192.0.2.1", "192.0.3.1", False, False),
        ("2001:db8::1", "2001:db8:0:0:ffff::2", True, True),
        ("2001:db8:1::1", "2001:db8:1:1::1", False, True),
        ("2001:db8:1::1", "2001:db8:2::1", False, False),
    ],
)
def test_who_is_one_client_and_who_of_one_network(
    one: str, other: str, same: bool, near: bool
) -> None:
    places = place_of(one), place_of(other)

    assert (places[0].client == places[1].client) is same
    assert (places[0].network == places[1].network) is near


def test_one_network_leaves_room_for_the_others() -> None:
    with House(limits=Limits(of_one_network=2)) as house:
        here = [_from(f"127.0.9.{n}", house) for n in range(1, 5)]
        there = _from("127.0.8.1", house)

        with contextlib.ExitStack() as stack:
            for client in (*here, there):
                stack.enter_context(client)
            greetings = [client.recv(3) for client in (*here, there)]
        assert greetings == [b"220", b"220", b"421", b"421", b"220"]


def _from(address: str, house: House) -> socket.socket:
    return socket.create_connection(
        ("127.0.0.1", house.port), timeout=10, source_address=(address, 0)
    )


def test_who_drips_a_mail_makes_room_for_who_waits_outside() -> None:
    """The one of the larger crowd first; who sends at a pace stays."""
    limits = Limits(connections=4, patience_seconds=0.2)
    with (
        House(limits=limits) as house,
        _from("127.0.8.1", house) as three,
        _from("127.0.9.1", house) as one,
        _from("127.0.9.2", house) as two,
        house.talk() as steady,
    ):
        begin = b"EHLO x\r\nMAIL FROM:<>\r\nRCPT TO:<jobs@example.org>\r\nDATA\r\nX: "
        for drip in (three, one, two):
            drip.sendall(begin)
            _hear(drip, b"354")
        steady.start_mail()
        steady.write(b"x" * 50_000)
        time.sleep(0.3)

        with house.talk("") as late:
            assert late.banner[0].startswith("220")
            assert [_last_word(one), _last_word(two)].count(b"421") == 1
            three.sendall(b"y\r\n.\r\n")
            _hear(three, b"250 2.0.0 stored")
            assert steady.say("\r\n.") == ["250 2.0.0 stored"]


def _hear(client: socket.socket, reply: bytes) -> None:
    heard = b""
    while reply not in heard:
        heard += client.recv(2000)


def _last_word(client: socket.socket) -> bytes:
    heard, _, _ = select.select([client], [], [], 0.5)
    return client.recv(2000)[:3] if heard else b""


def test_who_waits_for_us_is_not_turned_out() -> None:
    with House(limits=Limits(connections=1, patience_seconds=0.1)) as house:
        house.slow_seconds = 0.6
        with house.talk() as client:
            client.start_mail()
            client.write(b"a mail\r\n.\r\n")
            time.sleep(0.3)
            with house.talk("") as other:
                assert other.banner[0].startswith("421 4.3.2")
            assert client.hear() == ["250 2.0.0 stored"]


@pytest.mark.parametrize("end", ["\n", "\r\r\n", "\nNOOP\r\n", "\rRSET\r\n"])
def test_a_command_ends_in_cr_lf(house: House, end: str) -> None:
    """RFC 5321 §2.3.8; what stands before us may have seen another end (smuggling)."""
    with house.talk() as client:
        client.say("MAIL FROM:<ann@example.com>")
        client.write(f"RCPT TO:<jobs@example.org>{end}".encode())
        assert client.hear()[0].startswith("500 5.5.2")
        client.write(b"DATA\r\n")
        while (heard := client.hear()[0]).startswith("250"):
            pass  # to what stood behind the false end
        assert heard.startswith("503")
    assert house.came == []


def test_large_mails_under_way_keep_no_small_one_out() -> None:
    with House(limits=Limits(mails_in_memory=1)) as house, house.talk() as one:
        one.start_mail()
        one.write(b"x" * 99_900)
        with house.talk() as two:
            two.start_mail()
            two.write(b"y" * 90_000)
            assert two.say("\r\n.")[0].startswith("452 4.3.1")
            two.start_mail()
            assert two.say("small\r\n.")[0].startswith("250")


@pytest.mark.parametrize("kind", ["smtp", "lmtp"])
def test_where_there_is_no_room_it_is_said_before_a_byte_is_sent(kind: str) -> None:
    asked = []

    async def admit(client: str | None, return_path: str | None) -> bool:
        asked.append((client, return_path))
        return len(asked) > 2

    with House(kind, admit=admit) as house, house.talk(f"{_hello(kind)} mx.example") as client:
        assert client.say("MAIL FROM:<ann@lantern.example> SIZE=5")[0].startswith("452 4.3.1")
        assert client.say("RCPT TO:<jobs@example.org>")[0].startswith("503")
        assert client.say("MAIL FROM:<>")[0].startswith("452 4.3.1")
        client.start_mail()
        assert client.say("later\r\n.") == ["250 2.0.0 stored"]

    known = "127.0.0.1" if kind == "smtp" else None
    assert asked[:2] == [(known, "ann@lantern.example"), (known, None)]


@pytest.mark.parametrize("kind", ["smtp", "lmtp"])
def test_no_room_found_only_while_storing_is_said_as_well(kind: str) -> None:
    async def receive(_: Envelope) -> None:
        raise NoRoom("full")

    with House(kind, receive=receive) as house, house.talk(f"{_hello(kind)} mx.example") as client:
        client.start_mail()
        assert client.say("hello\r\n.")[0].startswith("452 4.3.1")
        client.start_mail()  # the conversation goes on


def _hello(kind: str) -> str:
    return "EHLO" if kind == "smtp" else "LHLO"


def test_an_idle_client_is_told_and_left() -> None:
    with House(limits=Limits(idle_seconds=0.3)) as house:
        with house.talk() as client:
            assert client.hear()[0].startswith("421 4.4.2")
            assert client.closed()
        with house.talk() as client:
            client.start_mail()
            client.write(b"and then ")
            assert client.hear()[0].startswith("421 4.4.2")
        assert house.came == []


def test_a_slow_link_may_take_longer_than_the_idle_time_and_so_may_we() -> None:
    with House(limits=Limits(idle_seconds=0.5), max_bytes=10_000_000) as house:
        house.slow_seconds = 0.8
        with house.talk() as client:
            client.start_mail()
            for _ in range(8):
                client.write(b"x" * 300_000)
                time.sleep(0.1)
            assert client.say("\r\n.")[0].startswith("250")
    assert len(house.came) == 1


def test_a_client_that_sends_a_byte_now_and_then_is_idle() -> None:
    with House(limits=Limits(idle_seconds=0.5)) as house:
        for within in (False, True):
            with house.talk() as client, contextlib.suppress(ConnectionError):
                if within:
                    client.start_mail()
                began = time.monotonic()
                while time.monotonic() - began < 3 and house.door._host.guests:
                    client.write(b"N")
                    time.sleep(0.05)
                assert time.monotonic() - began < 2
        assert house.came == []


def test_a_client_that_speaks_before_it_is_greeted_is_heard_in_order(house: House) -> None:
    with socket.create_connection((house.host, house.port), timeout=10) as early:
        early.sendall(
            b"EHLO x\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<jobs@example.org>\r\nDATA\r\n"
            b"hello\r\n.\r\nQUIT\r\n"
        )
        heard = early.makefile("rb").read().splitlines()

    codes = [line[:3] for line in heard if line[3:4] == b" "]
    assert codes == [b"220", b"250", b"250", b"250", b"354", b"250", b"221"]
    assert [mail.raw for mail in house.came] == [b"hello\r\n"]


@pytest.mark.parametrize(
    ("command", "last"),
    [("AUTH PLAIN AGFubgBwYXNz", "421"), ("RSET", "250"), ("VRFY ann", "421"), ("STARTTLS", "421")],
)
def test_floods_of_commands_end(house: House, command: str, last: str) -> None:
    """RSET stands between the mails of an MTA, thousands of them; the others are of no use."""
    with house.talk() as client, contextlib.suppress(ConnectionError):
        for _ in range(60):
            reply = client.say(command)
            if not reply or reply[0].startswith("421"):
                break
        assert (reply or ["421"])[0][:3] == last
    with house.talk() as client:
        client.start_mail()
        assert client.say("hello\r\n.") == ["250 2.0.0 stored"]


def test_a_header_without_end_is_a_mail_of_a_size() -> None:
    with House(max_bytes=50_000) as house, house.talk() as client:
        client.start_mail()
        client.write(b"X: y\r\n" * 200_000)
        assert client.say("\r\n.")[0].startswith("552 5.3.4")
        assert house.door._host.held == 0


@pytest.mark.parametrize(
    "garbage",
    [b"GET / HTTP/1.1\r\nHost: x\r\nA: b\r\nC: d\r\nE: f\r\n\r\n", b"\x16\x03\x01\x02\x00\r\n" * 9, b"\xff" * 3000 + b"\r\n", b"\x00" * 70_000 + b"\r\n", b"\r\n\n\r\n"],
)  # fmt: skip
def test_garbage_is_refused_and_hurts_nobody(house: House, garbage: bytes) -> None:
    with house.talk("") as client, contextlib.suppress(ConnectionError):
        client.write(garbage)
        assert client.hear()[0][0] == "5"
    with house.talk() as client:
        client.start_mail()
        assert client.say("hello\r\n.") == ["250 2.0.0 stored"]


def test_a_client_that_only_keeps_its_place_is_sent_away(house: House) -> None:
    with house.talk() as client:
        client.write(b"NOOP\r\n" * 51)
        replies = [client.hear()[0] for _ in range(51)]

        assert replies[49].startswith("250")
        assert replies[50].startswith("421 4.7.0")


# --- What is told -------------------------------------------------------------------------------


def test_nothing_is_disclosed_and_no_login_offered(house: House) -> None:
    with house.talk() as client:
        assert not [line for line in client.offers if "AUTH" in line or "STARTTLS" in line]
        assert {"250-8BITMIME", "250-SMTPUTF8", "250-ENHANCEDSTATUSCODES"} <= set(client.offers)
        assert client.say("VRFY jobs") == client.say("VRFY nobody")
        assert client.say("EXPN jobs")[0].startswith("500 5.5.2")
        assert client.say("AUTH PLAIN AGEAYg==")[0].startswith("500 5.5.2")


def test_every_reply_carries_an_enhanced_code(house: House) -> None:
    with house.talk() as client:
        for command in ("MAIL", "RSET", "NOOP", "EHLO", "RCPT TO:<a@b>", "DATA", "HUH", "VRFY x", "MAIL FROM:<a@b> X=1", "MAIL FROM:<a@b>", "MAIL FROM:<c@d>", "QUIT"):  # fmt: skip
            reply = client.say(command)[0]
            assert reply[4:6] == f"{reply[0]}.", (command, reply)


def test_starttls_is_offered_and_what_was_said_before_forgotten(tmp_path: Path) -> None:
    server, trusting = contexts(tmp_path)
    with House(tls_context=server) as house, house.smtp() as client:
        client.ehlo()
        assert client.has_extn("starttls")
        client.starttls(context=trusting)
        assert client.docmd("MAIL", "FROM:<a@b.example>")[0] == 503
        client.ehlo()
        assert not client.has_extn("starttls")
        assert not client.has_extn("auth")
        client.sendmail("ann@example.com", ["jobs@example.org"], b"secret\r\n")
    assert [mail.raw for mail in house.came] == [b"secret\r\n"]


def test_commands_slipped_in_before_the_handshake_are_not_obeyed(tmp_path: Path) -> None:
    server, trusting = contexts(tmp_path)
    with House(tls_context=server) as house, house.talk() as client:
        client.write(b"STARTTLS\r\nEHLO mallory\r\nMAIL FROM:<mallory@example.com>\r\n")
        assert client.hear()[0].startswith("220")
        with trusting.wrap_socket(client._socket, server_hostname="127.0.0.1") as private:
            private.sendall(b"RCPT TO:<jobs@example.org>\r\n")
            assert private.recv(100).startswith(b"503")


def test_a_botched_handshake_ends_that_connection_only(tmp_path: Path) -> None:
    server, _ = contexts(tmp_path)
    with House(tls_context=server) as house:
        with house.talk() as client:
            client.say("STARTTLS")
            client.write(b"no handshake at all\r\n" * 10)
            with contextlib.suppress(ConnectionError, ssl.SSLError):
                client.hear()
        with house.talk() as client:
            client.start_mail()
            assert client.say("hello\r\n.")[0].startswith("250")
        eventually(lambda: not house.door._host.guests)


# --- LMTP ---------------------------------------------------------------------------------------


def test_lmtp_answers_once_for_each_recipient_that_was_accepted() -> None:
    with House("lmtp") as house, house.talk("LHLO mta.example") as client:
        client.say("MAIL FROM:<ann@example.com>")
        client.say("RCPT TO:<jobs+one@example.org>")
        assert client.say("RCPT TO:<nobody@example.org>")[0].startswith("550")
        client.say("RCPT TO:<jobs+two@example.org>")
        client.say("DATA")

        client.write(b"hello\r\n.\r\nNOOP\r\n")
        replies = [client.hear()[0] for _ in range(3)]

        assert replies == ["250 2.0.0 stored", "250 2.0.0 stored", "250 2.0.0 OK"]
        assert [mail.recipients for mail in house.came] == [
            ("jobs+one@example.org", "jobs+two@example.org")
        ]
        assert (house.came[0].client, house.came[0].greeting) == (None, None)


@pytest.mark.parametrize("fault", ["broken", "large"])
def test_lmtp_refuses_once_for_each_recipient_too(fault: str) -> None:
    with House("lmtp") as house, house.talk("LHLO mta.example") as client:
        house.broken = fault == "broken"
        client.start_mail("jobs@example.org", "abuse@example.org", "jobs@example.org")
        client.write(b"x" * (200_000 if fault == "large" else 1) + b"\r\n.\r\nNOOP\r\n")
        codes = [client.hear()[0][:9] for _ in range(4)]

    expected = "451 4.3.0" if fault == "broken" else "552 5.3.4"
    assert codes == [expected] * 3 + ["250 2.0.0"]


def test_lmtp_knows_no_ehlo_and_smtp_no_lhlo(house: House) -> None:
    with House("lmtp") as other, other.talk("") as client:
        assert client.say("EHLO x")[0].startswith("500")
        assert client.say("HELO x")[0].startswith("500")
    with house.talk("") as client:
        assert client.say("LHLO x")[0].startswith("500")


# --- The end ------------------------------------------------------------------------------------


def test_stopping_finishes_the_mail_in_hand_and_sends_the_others_away() -> None:
    with House() as house, house.talk() as idle, house.talk() as busy:
        house.slow_seconds = 0.3
        busy.start_mail()
        busy.write(b"hello\r\n.\r\n")
        time.sleep(0.1)

        house.do(house.door.stop())

        assert idle.hear()[0].startswith("421 4.3.2")
        assert busy.hear() == ["250 2.0.0 stored"]
        assert busy.hear()[0].startswith("421 4.3.2")
        assert len(house.came) == 1
        with pytest.raises(ConnectionError):
            house.talk()


def test_stopping_does_not_wait_for_ever() -> None:
    with House() as house, house.talk() as stuck:
        stuck.start_mail()
        stuck.write(b"and then")
        begun = time.monotonic()

        house.do(house.door.stop(grace_seconds=0.2))

        assert time.monotonic() - begun < 2
        assert house.came == []


def test_a_port_in_use_is_told_at_once(house: House) -> None:
    with pytest.raises(OSError, match="address already in use"):
        house.do(house._make().start("127.0.0.1", house.port))
