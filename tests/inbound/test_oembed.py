"""A video's host is asked about it, and nothing else is, however that host answers."""

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import repeat
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from mailbot.inbound.oembed import MAX_BYTES, OEmbed
from mailbot.reading.facts.providers import PROVIDERS
from mailbot.runtime import look_of
from mailbot.sight import Blind, Glimpse, Sight
from mailbot.terms import Shown, Video
from world import World

URL = "https://www.youtube.com/watch?v=Jk3vQ8rT2mE"
FILM = Video(URL, "youtube", "Jk3vQ8rT2mE")
SAID = {
    "type": "video",
    "html": "<iframe></iframe>",
    "title": "What a baker does at four",
    "author_name": "Ann Baker",
    "duration": 101.5,
}
NOTHING = Glimpse(Sight.NOT_CHECKED)

Pieces = Iterator[bytes]


class Host:
    """A video host on this machine that answers with these pieces, whatever it is asked."""

    def __init__(self) -> None:
        self.asked: list[bytes] = []
        self.pieces: Callable[[], Pieces] = lambda: iter(())
        self.pause = 0.0
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def answers(
        self, body: bytes, status: int = 200, kind: str = "application/json", more: str = ""
    ) -> None:
        head = f"HTTP/1.1 {status} So\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n"
        self.pieces = lambda: iter((f"{head}{more}\r\n".encode() + body,))

    def look(self, video: Video = FILM, seconds: float = 5.0) -> Glimpse:
        rows = {
            row.name: replace(row, oembed=f"http://127.0.0.1:{self.port}/oembed")
            for row in PROVIDERS
            if row.oembed
        }
        return OEmbed(rows, seconds).look(video)

    def stop(self) -> None:
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            with connection, suppress(OSError):
                self.asked.append(connection.recv(65_536))
                for piece in self.pieces():
                    connection.sendall(piece)
                    time.sleep(self.pause)


@pytest.fixture
def host() -> Iterator[Host]:
    made = Host()
    yield made
    made.stop()


def test_what_its_host_says_of_a_video_is_heard(host: Host) -> None:
    host.answers(json.dumps(SAID).encode(), kind="application/json; charset=utf-8")

    assert host.look() == Glimpse(Sight.SEEN, Shown("What a baker does at four", "Ann Baker", 102))


def test_the_question_is_the_link_and_tells_nothing_of_us(
    host: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    host.answers(json.dumps(SAID).encode(), more="Set-Cookie: a=b\r\n")

    host.look()
    host.look()

    for asked in host.asked:
        line, _, fields = asked.decode().partition("\r\n")
        method, target, _ = line.split()
        assert (method, urlsplit(target).path) == ("GET", "/oembed")
        assert parse_qs(urlsplit(target).query) == {"url": [URL], "format": ["json"]}
        assert not {"cookie", "referer", "authorization"} & set(_names(fields))
    assert len(host.asked) == 2


@pytest.mark.parametrize("status", [403, 404, 410])
def test_a_video_that_is_private_or_deleted_is_gone(host: Host, status: int) -> None:
    host.answers(b"Forbidden", status, "text/plain")

    assert host.look() == Glimpse(Sight.GONE)


def test_one_that_may_only_not_be_embedded_is_not_gone(host: Host) -> None:
    host.answers(b"Unauthorized", 401, "text/plain")

    assert host.look() == NOTHING
    vimeo = Video("https://vimeo.com/76979871", "vimeo", "76979871")
    assert host.look(vimeo) == Glimpse(Sight.GONE)


@pytest.mark.parametrize("status", [201, 204, 400, 429, 500, 503])
def test_any_other_status_says_nothing(host: Host, status: int) -> None:
    host.answers(b"" if status == 204 else json.dumps(SAID).encode(), status)

    assert host.look() == NOTHING


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_is_followed(host: Host, status: int) -> None:
    with socket.create_server(("127.0.0.1", 0)) as private:
        private.setblocking(False)
        where = f"http://127.0.0.1:{private.getsockname()[1]}/oembed"
        host.answers(json.dumps(SAID).encode(), status, more=f"Location: {where}\r\n")

        assert host.look() == NOTHING
        with pytest.raises(BlockingIOError):
            private.accept()


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"Forbidden",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe\x00",
        b"[" * 60_000,
        b'{"type": "video", "html": "x", "duration": ' + b"9" * 50_000 + b"}",
        b'{"type": "rich", "html": "<p>"}',
        b'{"type": "video", "domain_status_code": 403}',
        json.dumps({**SAID, "html": "x" * MAX_BYTES}).encode(),
    ],
    ids=lambda body: body[:20].decode("latin-1"),
)
def test_what_is_no_answer_says_nothing(host: Host, body: bytes) -> None:
    host.answers(body)

    assert host.look() == NOTHING


@pytest.mark.parametrize("kind", ["text/html", "", "video/mp4", "application/jsonp"])
def test_nor_does_one_of_another_kind(host: Host, kind: str) -> None:
    host.answers(json.dumps(SAID).encode(), kind=kind)

    assert host.look() == NOTHING


def test_a_packed_answer_is_not_unpacked(host: Host) -> None:
    host.answers(b"\x1f\x8b" + b"\x00" * 40, more="Content-Encoding: gzip\r\n")

    assert host.look() == NOTHING


@pytest.mark.parametrize(
    "pieces",
    [
        (),
        (b"\r\n\r\n",),
        (b"220 mx.example ESMTP\r\n",),
        (b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{",),
        (b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",),
    ],
)
def test_a_host_that_hangs_up_or_speaks_something_else_says_nothing(
    host: Host, pieces: tuple[bytes, ...]
) -> None:
    host.pieces = lambda: iter(pieces)

    assert host.look() == NOTHING


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


@pytest.mark.parametrize(
    ("start", "again"),
    [(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n"), (HEAD + b"\r\n", b" ")],
    ids=["head", "body"],
)
def test_a_host_that_never_ends_is_left(host: Host, start: bytes, again: bytes) -> None:
    def pieces() -> Pieces:
        yield start
        yield from repeat(again)

    host.pieces, host.pause = pieces, 0.01

    assert host.look(seconds=0.2) == NOTHING


def test_nor_is_one_waited_for_that_says_nothing_at_all(host: Host) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        host.port, port = silent.getsockname()[1], host.port
        assert host.look(seconds=0.2) == NOTHING
        host.port = port


def test_a_host_that_is_not_there_says_nothing(host: Host) -> None:
    host.stop()

    assert host.look() == NOTHING


@pytest.mark.parametrize(
    ("field", "value", "heard"),
    [
        ("title", None, ""),
        ("title", ["a"], ""),
        ("title", " A\r\nBcc: all@news.example \u202e\x00\ud800", "A Bcc: all@news.example"),
        ("title", "x" * 900, "x" * 200),
        ("seconds", "102", None),
        ("seconds", True, None),
        ("seconds", -3, None),
        ("seconds", float("nan"), None),
        ("seconds", float("inf"), None),
        ("seconds", 10**300, None),
        ("seconds", 100_000, None),
        ("seconds", 7, 7),
    ],
)
def test_what_is_said_becomes_a_line_and_a_length(
    host: Host, field: str, value: object, heard: object
) -> None:
    key = {"seconds": "duration"}.get(field, field)
    host.answers(json.dumps({**SAID, key: value}).encode())

    assert getattr(host.look().shown, field) == heard


@pytest.mark.parametrize(
    "video",
    [
        Video("https://tube.example.org/w/8fQk2", "other", None),
        Video(
            "https://drive.google.com/file/d/1aB2cD3eF4gH5/view", "google-drive", "1aB2cD3eF4gH5"
        ),
        Video("http://169.254.169.254/latest/", "youtube", "Jk3vQ8rT2mE"),
        Video("https://vimeo.com/76979871", "youtube", "76979871"),
        Video("https://[", "youtube", None),
    ],
)
def test_who_has_no_endpoint_is_not_asked(host: Host, video: Video) -> None:
    assert host.look(video) == NOTHING
    assert host.asked == []


def test_each_endpoint_is_of_its_own_host_over_https() -> None:
    for row in PROVIDERS:
        if row.oembed:
            where = urlsplit(row.oembed)
            assert (where.scheme, where.port, where.query) == ("https", None, "")
            assert (where.hostname or "").endswith(f"{row.name}.com")


@pytest.mark.parametrize("check", [True, False])
def test_the_settings_say_whether_anybody_looks(tmp_path: Path, check: bool) -> None:
    world = World(tmp_path, video={"check": check})
    world.stop()

    assert isinstance(look_of(world.runtime.settings), OEmbed if check else Blind)


def _names(fields: str) -> list[str]:
    return [line.partition(":")[0].lower() for line in fields.splitlines()]
