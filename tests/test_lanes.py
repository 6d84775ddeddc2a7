"""Many letters at once: what the ledger says of each, whatever the server does."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

import pytest

from mailbot.smtp import Lanes, Relay, Timeouts, Told

PATIENCE = 10.0
TAKEN = b"250 2.0.0 taken\r\n"


@dataclass(frozen=True, eq=False)
class Load:
    recipient: str
    wire: tuple[bytes, ...]
    return_path: str = "jobs@news.example"


def load(name: str) -> Load:
    return Load(f"{name}@reader.example", (f"for {name}\r\n".encode(), b".\r\n"))


@dataclass
class Server:
    """Offers PIPELINING; `says` may change what it replies to a command or, "BODY ann", a body."""

    says: dict[str, bytes] = field(default_factory=dict)
    banner: bytes = b"220 mx\r\n"
    in_pieces: bool = False
    bodies: list[bytes] = field(default_factory=list)
    heard: list[bytes] = field(default_factory=list)  # as it was written, a read each
    connections: int = 0
    port: int = 0

    @contextmanager
    def running(self) -> Iterator[Server]:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            self.port = listener.getsockname()[1]
            talks: list[threading.Thread] = []
            door = threading.Thread(target=self._serve, args=(listener, talks))
            door.start()
            yield self
            listener.shutdown(socket.SHUT_RDWR)
            door.join()
            for talk in talks:
                talk.join(PATIENCE)

    def _serve(self, listener: socket.socket, talks: list[threading.Thread]) -> None:
        with suppress(OSError):
            while True:
                client, _ = listener.accept()
                self.connections += 1
                talks.append(threading.Thread(target=self._talk, args=(client,)))
                talks[-1].start()

    def _talk(self, client: socket.socket) -> None:
        with suppress(OSError), client:
            client.settimeout(PATIENCE)
            self._say(client, self.banner)
            rest = b""
            body: list[bytes] | None = None
            while data := client.recv(100_000):
                self.heard.append(data)
                rest += data
                while b"\r\n" in rest:
                    line, _, rest = rest.partition(b"\r\n")
                    if body is None:
                        reply = self._reply(line)
                        body = [] if reply.startswith(b"354") else None
                    elif line == b".":
                        name = body[0].split()[-1].decode() if body else "nobody"
                        reply = self.says.get(f"BODY {name}", TAKEN)
                        self.bodies += body if reply.startswith(b"250") else []
                        body = None
                    else:
                        body.append(line)
                        continue
                    if not reply:
                        return
                    self._say(client, reply)
                    if reply.startswith((b"421", b"221")):
                        return

    def _reply(self, line: bytes) -> bytes:
        usual = {
            b"EHLO": b"250-mx\r\n250 PIPELINING\r\n",
            b"DATA": b"354 go on\r\n",
            b"QUIT": b"221 bye\r\n",
        }
        return self.says.get(line.decode(), usual.get(line[:4], b"250 ok\r\n"))

    def _say(self, client: socket.socket, reply: bytes) -> None:
        for piece in [bytes([octet]) for octet in reply] if self.in_pieces else [reply]:
            client.sendall(piece)


@contextmanager
def lanes_to(
    server: Server,
    count: int = 1,
    patience: float = 5,
    may_write: Callable[[], bool] = lambda: True,
) -> Iterator[Lanes[Load]]:
    timeouts = Timeouts(connect=5, command=patience, final_dot=patience)
    relay = Relay("127.0.0.1", server.port, "e", "none", timeouts=timeouts)
    lanes = Lanes[Load](relay, count, may_write)
    yield lanes
    lanes.close()


def told_by(lanes: Lanes[Load]) -> list[Told[Load]]:
    return lanes.wait_for_all(PATIENCE)


def outcomes(told: list[Told[Load]]) -> list[tuple[str, int, bool, bool]]:
    """Name, code, whether in doubt, whether it had begun."""
    return [
        (t.load.recipient.partition("@")[0], t.outcome.answer.code, t.outcome.in_doubt, t.begun)
        for t in told
    ]


@pytest.mark.parametrize("in_pieces", [False, True], ids=["whole", "byte by byte"])
def test_letters_follow_each_other_in_one_write(in_pieces: bool) -> None:
    ann, bob, eve = map(load, ("ann", "bob", "eve"))
    with Server(in_pieces=in_pieces).running() as server, lanes_to(server) as lanes:
        (lane,) = lanes.all
        lanes.begin(lane, ann)
        lanes.put_next(lane, bob)
        assert outcomes(told_by(lanes)) == [("ann", 250, False, True)]
        assert lane.next is bob
        assert server.bodies == [b"for ann"], "bob's has no attempt yet"
        lanes.begin(lane, bob)
        lanes.put_next(lane, eve)
        assert outcomes(told_by(lanes)) == [("bob", 250, False, True)]
        lanes.begin(lane, eve)
        told_by(lanes)

    assert server.bodies == [b"for ann", b"for bob", b"for eve"]
    assert server.connections == 1
    announced = b"MAIL FROM:<jobs@news.example>\r\nRCPT TO:<eve@reader.example>\r\nDATA\r\n"
    assert b"".join(bob.wire) + announced in server.heard


def test_what_is_taken_back_never_leaves() -> None:
    """A reader left while the copy before theirs was under way: it is too late to say so politely."""
    ann, bob, eve = map(load, ("ann", "bob", "eve"))
    with Server().running() as server, lanes_to(server) as lanes:
        (lane,) = lanes.all
        lanes.begin(lane, ann)
        lanes.put_next(lane, bob)
        told_by(lanes)
        lanes.take_back(lane)
        lanes.begin(lane, eve)

        assert outcomes(told_by(lanes)) == [("eve", 250, False, True)]

    assert server.bodies == [b"for ann", b"for eve"]
    assert server.connections == 2


def test_a_refusal_of_what_is_announced_is_its_own_and_the_next_one_goes() -> None:
    ann, bob, eve = map(load, ("ann", "bob", "eve"))
    says = {"RCPT TO:<bob@reader.example>": b"550 5.1.1 no\r\n"}
    with Server(says).running() as server, lanes_to(server) as lanes:
        (lane,) = lanes.all
        lanes.begin(lane, ann)
        lanes.put_next(lane, bob)
        told = told_by(lanes)
        if lane.next is bob:
            lanes.begin(lane, bob)
            told += told_by(lanes)
        lanes.begin(lane, eve)
        told += told_by(lanes)

        assert [(name, code) for name, code, *_ in outcomes(told)] == [
            ("ann", 250),
            ("bob", 550),
            ("eve", 250),
        ]

    assert server.bodies == [b"for ann", b"for eve"]
    assert server.connections == 1


@pytest.mark.parametrize(
    ("reply", "code", "in_doubt"),
    [(b"", 0, True), (b"nonsense\r\n", 0, True), (b"421 4.3.2 bye\r\n", 421, False)],
    ids=["hangs up", "nonsense", "421"],
)
def test_a_connection_that_breaks_leaves_one_letter_in_doubt(
    reply: bytes, code: int, in_doubt: bool
) -> None:
    ann, bob = map(load, ("ann", "bob"))
    with Server({"BODY ann": reply}).running() as server, lanes_to(server) as lanes:
        (lane,) = lanes.all
        lanes.begin(lane, ann)
        lanes.put_next(lane, bob)

        assert outcomes(told_by(lanes)) == [("ann", code, in_doubt, True)]
        # Nothing was tried with bob's: it goes another way.
        assert lane.is_idle
        lanes.begin(lane, bob)
        assert outcomes(told_by(lanes)) == [("bob", 250, False, True)]


def test_a_slow_server_keeps_no_other_lane_waiting() -> None:
    ann, bob, eve = map(load, ("ann", "bob", "eve"))
    held = threading.Event()
    server = Server({"BODY ann": b"250 late\r\n"})
    usual = server._say

    def slow(client: socket.socket, reply: bytes) -> None:
        if reply == b"250 late\r\n":
            held.wait(PATIENCE)
        usual(client, reply)

    server._say = slow  # type: ignore[method-assign]  # one reply that comes when it is told to
    with server.running(), lanes_to(server, 2) as lanes:
        one, other = lanes.all
        lanes.begin(one, ann)
        lanes.begin(other, bob)
        told = lanes.wait(PATIENCE)
        lanes.begin(other, eve)
        told += lanes.wait(PATIENCE)
        assert outcomes(told) == [("bob", 250, False, True), ("eve", 250, False, True)]
        held.set()

        assert outcomes(told_by(lanes)) == [("ann", 250, False, True)]


def test_a_server_that_says_nothing_is_given_up() -> None:
    with Server().running() as server:
        server._say = lambda *_: None  # type: ignore[method-assign]  # it has fallen silent
        with lanes_to(server, patience=0.2) as lanes:
            lanes.begin(lanes.all[0], load("ann"))

            assert outcomes(told_by(lanes)) == [("ann", 0, False, True)]


def test_an_address_that_cannot_be_written_is_refused_by_us() -> None:
    ann, strange = load("ann"), Load("bob@reader.example>\r\nDATA", (b".\r\n",))
    with Server().running() as server, lanes_to(server) as lanes:
        (lane,) = lanes.all
        lanes.begin(lane, ann)
        lanes.put_next(lane, strange)

        told = told_by(lanes) + told_by(lanes)
        assert min(outcomes(told)) == ("ann", 250, False, True)
        assert told[0].outcome.answer.enhanced == "5.1.3"
        assert lane.is_idle

    assert server.bodies == [b"for ann"]


@pytest.mark.parametrize("octet", [b"\0", b"\xff", b"5", b"-"])
def test_a_greeting_that_is_malformed_at_any_byte_costs_no_letter(octet: bytes) -> None:
    """It goes, once; or nothing is said of it at all, and it waits."""
    banner, offers = Server.banner, b"250-mx\r\n250 PIPELINING\r\n"
    for place in range(len(banner) + len(offers)):
        heard = banner + offers
        heard = heard[:place] + octet + heard[place + 1 :]
        server = Server({"EHLO e": heard[len(banner) :]}, banner=heard[: len(banner)])
        with server.running(), lanes_to(server, patience=0.1) as lanes:
            lanes.begin(lanes.all[0], load("ann"))

            ((_, code, in_doubt, _),) = outcomes(told_by(lanes))

        assert not in_doubt
        assert (code, server.bodies) in [(250, [b"for ann"]), (0, [])]


def test_hanging_up_is_polite_and_does_not_wait_for_long() -> None:
    with Server().running() as server, lanes_to(server, 3) as lanes:
        for lane, name in zip(lanes.all, ("ann", "bob", "eve"), strict=True):
            lanes.begin(lane, load(name))
        told_by(lanes)

        lanes.hang_up()

        assert not lanes.stand
    assert server.heard.count(b"QUIT\r\n") == 3


# --- For as long as we may ----------------------------------------------------------------------


@pytest.mark.parametrize("step", ["RCPT TO:<ann@reader.example>", "DATA"])
def test_no_body_is_written_once_we_may_not(step: str) -> None:
    """A host that is stopped before it is asked for the body, and goes on long after."""
    may = [True]

    class Pauses(Server):
        def _reply(self, line: bytes) -> bytes:
            may[0] = may[0] and line.decode() != step
            return super()._reply(line)

    with Pauses().running() as server, lanes_to(server, may_write=lambda: may[0]) as lanes:
        (lane,) = lanes.all
        lanes.begin(lane, load("ann"))

        assert outcomes(told_by(lanes)) == [("ann", 0, False, True)]

    assert server.bodies == []


def test_a_body_that_is_out_is_listened_for_though_we_may_not_write() -> None:
    may = [True]

    class Pauses(Server):
        def _say(self, client: socket.socket, reply: bytes) -> None:
            may[0] = may[0] and reply != TAKEN
            super()._say(client, reply)

    ann, bob = map(load, ("ann", "bob"))
    with Pauses().running() as server, lanes_to(server, may_write=lambda: may[0]) as lanes:
        (lane,) = lanes.all
        lanes.begin(lane, ann)
        assert outcomes(told_by(lanes)) == [("ann", 250, False, True)]
        lanes.begin(lane, bob)
        assert outcomes(told_by(lanes)) == [("bob", 0, False, True)]

    assert server.bodies == [b"for ann"]
