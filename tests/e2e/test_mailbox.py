"""The mailbox over IMAP, against a real Dovecot, as it is and with less than it can do."""

from __future__ import annotations

import contextlib
import ssl
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from certificates import PemFiles, pem_files
from e2e.peers.black_hole import BlackHole
from e2e.peers.dovecot import PASSWORD, USER, Dovecot
from mailbot.login import LoginFailed, Password
from mailbot.mailbox import Cleared, Denied, Lost, Slip, Span
from mailbot.mailbox.imap import Imap
from mailbot.mailbox.session import ImapSession
from mailbot.mailbox.wire import Timeouts

pytestmark = pytest.mark.e2e

MAIL = b"Subject: hello\r\nFrom: ann@example.com\r\n\r\nHello \xff.\r\n"
NOON = datetime(2026, 11, 19, 12, tzinfo=UTC)
JOBS = Password(USER, PASSWORD)


@pytest.fixture(scope="module")
def pem(tmp_path_factory: pytest.TempPathFactory) -> PemFiles:
    return pem_files(tmp_path_factory.mktemp("certificates"))


@pytest.fixture(scope="module")
def shared(pem: PemFiles) -> Iterator[Dovecot]:
    with Dovecot(tls=pem) as running:
        yield running


@contextlib.contextmanager
def session(dovecot: Dovecot, folder: str = "INBOX", **options: Any) -> Iterator[ImapSession]:
    given: dict[str, Any] = {"tls": "none", "login": JOBS} | options
    port = given.pop("port", dovecot.port)
    made = Imap("127.0.0.1", port, **given).connect()
    try:
        made.open(folder)
        yield made
    finally:
        made.close()


@pytest.mark.parametrize("tls", ["implicit", "starttls"])
def test_logging_in_within_tls(shared: Dovecot, pem: PemFiles, tls: str) -> None:
    port = shared.tls_port if tls == "implicit" else shared.port
    context = ssl.create_default_context(cafile=str(pem.authority))

    with session(shared, port=port, tls=tls, tls_context=context) as jobs:
        assert "IDLE" in jobs.offers

    with pytest.raises(Lost, match="CERTIFICATE_VERIFY_FAILED"):
        Imap("127.0.0.1", port, JOBS, tls="implicit" if tls == "implicit" else "starttls").connect()


def test_a_wrong_password_and_a_wrong_folder_are_denied(shared: Dovecot) -> None:
    with pytest.raises(Denied, match=r"AUTHENTICATIONFAILED"):
        Imap("127.0.0.1", shared.port, Password(USER, "battery"), tls="none").connect()

    with (
        session(shared) as jobs,
        pytest.raises(Denied, match=r"no folder Jobs; there are: .*INBOX"),
    ):
        jobs.open("Jobs")


class Tokens:
    """Dovecot's tokens, one of them stale."""

    user = USER
    xoauth2 = True

    def __init__(self, *tokens: str) -> None:
        self._tokens = list(tokens)

    def secret(self, refused: str = "") -> str:
        del refused
        if not self._tokens:
            raise LoginFailed("token_command printed nothing")
        return self._tokens.pop(0)


def test_logging_in_by_token(shared: Dovecot) -> None:
    """A stale one is answered by the error round, and then a new one is good."""
    stale, good = shared.token(timedelta(hours=-2)), shared.token()

    with session(shared, login=Tokens(stale, good)) as jobs:
        assert jobs.above(2**31) == []

    with pytest.raises(Denied, match="may not log in"):
        Imap("127.0.0.1", shared.port, Tokens(stale), tls="none").connect()


def test_a_mail_is_seen_fetched_and_left_unread(shared: Dovecot) -> None:
    with session(shared) as jobs:
        span = jobs.open("INBOX")
        shared.append("INBOX", MAIL, NOON)
        again = jobs.open("inbox")

        assert again == Span(span.uidvalidity, span.uidnext + 1)
        assert jobs.above(span.uidnext - 1) == [span.uidnext]
        assert jobs.above(span.uidnext) == []
        uid = span.uidnext
        assert jobs.slips([uid, uid + 1]) == {uid: Slip(len(MAIL), NOON)}
        assert jobs.fetch(uid) == MAIL
        head, _, _ = MAIL.partition(b"\r\n\r\n")
        assert jobs.fetch(uid, head_only=True) == head + b"\r\n\r\n"
        assert jobs.fetch(uid + 1) is None
        assert jobs.fetch(uid + 1, head_only=True) is None
    with shared._client() as client:
        client.select()
        _, flags = client.uid("FETCH", str(uid), "(FLAGS)")
        assert b"Seen" not in flags[0]


def test_a_large_mail_comes_whole(shared: Dovecot) -> None:
    raw = b"Subject: large\r\n\r\n" + b"x" * 998 * 20_000 + b"\r\n"
    with session(shared) as jobs:
        uid = jobs.open("INBOX").uidnext
        shared.append("INBOX", raw)
        jobs.open("INBOX")

        assert jobs.fetch(uid) == raw


def test_hundreds_of_mails_at_once(shared: Dovecot) -> None:
    with shared._client() as client:
        client.create("Many")
        for _ in range(10):
            client.append("Many", "", "", b"Subject: many\r\n\r\nx\r\n")
        client.select("Many")
        for _ in range(6):
            client.copy("1:*", "Many")
            client.noop()
    with session(shared, "Many") as jobs:
        uids = jobs.above(0)

        assert len(uids) == len(jobs.slips(uids)) == 640
        assert jobs.move(uids, "Moved") is Cleared.MOVED
        assert jobs.above(0) == []
        assert not jobs.wait(0.1)


def test_junk_is_known_by_its_special_use(shared: Dovecot) -> None:
    with session(shared) as jobs:
        assert jobs.junk("Junk")
        assert not jobs.junk("INBOX")
        assert jobs.junk_folders() == ["Junk"]


def test_idle_tells_at_once_of_new_mail(shared: Dovecot) -> None:
    with session(shared) as jobs:
        top = jobs.open("INBOX").uidnext - 1
        arriving = threading.Timer(0.3, shared.deliver, ("ann@example.com", USER, MAIL))
        arriving.start()
        begun = time.monotonic()

        assert jobs.wait(20)
        assert time.monotonic() - begun < 10
        assert len(jobs.above(top)) == 1
        arriving.join()
        assert not jobs.wait(0.2)


def test_what_comes_with_an_answer_is_news_too(shared: Dovecot) -> None:
    """Dovecot searches what it has told of, and tells of more when it has answered."""
    with session(shared) as jobs:
        top = jobs.open("INBOX").uidnext - 1
        shared.append("INBOX", MAIL)
        found = jobs.above(top)

        assert jobs.wait(20)
        assert [*found, *jobs.above(top)][-1:] == [top + 1]


def test_a_wait_costs_no_work_and_is_ended_by_another_thread(shared: Dovecot) -> None:
    with session(shared) as jobs:
        jobs.above(0)
        worked = time.thread_time()
        assert not jobs.wait(1)
        assert time.thread_time() - worked < 0.1

        waking = threading.Timer(0.2, jobs.wake)
        waking.start()
        begun = time.monotonic()
        assert not jobs.wait(20)
        assert time.monotonic() - begun < 5
        waking.join()


@pytest.mark.parametrize(
    ("without", "outcome"),
    [
        ((), Cleared.MOVED),
        (("MOVE",), Cleared.MOVED),
        (("MOVE", "UIDPLUS"), Cleared.KEPT),
        (("IDLE", "CONDSTORE", "QRESYNC", "NAMESPACE", "SPECIAL-USE", "LIST-EXTENDED"), Cleared.MOVED),
    ],
    ids=lambda value: "without " + "-".join(value) if isinstance(value, tuple) else str(value),
)  # fmt: skip
def test_clearing_by_what_the_server_offers(without: tuple[str, ...], outcome: Cleared) -> None:
    """Whatever way it goes, a mail that somebody else marked as deleted stays."""
    with Dovecot(without=without) as dovecot:
        for number in range(1, 5):
            dovecot.append("INBOX", MAIL + b"%d\r\n" % number)
        with dovecot._client() as client:
            client.select()
            client.store("4", "+FLAGS", r"(\Deleted)")
            client.logout()
        with session(dovecot) as jobs:
            assert jobs.move([1, 2, 77], "mailbot") is outcome
            assert jobs.move([1, 2], "mailbot") is outcome  # as after a crash
            kept = outcome is Cleared.KEPT
            assert jobs.delete([3, 78]) is (Cleared.KEPT if kept else Cleared.DELETED)

            assert jobs.above(0) == ([1, 2, 3, 4] if kept else [4])
            assert jobs.junk("Junk")
            # Each way of waiting finds what comes.
            arriving = threading.Timer(0.1, dovecot.append, ("INBOX", MAIL))
            arriving.start()
            assert any(jobs.wait(0.5) for _ in range(20))
            arriving.join()
        if not kept:
            assert len(dovecot.mails("mailbot")) == 2
            with dovecot._client() as client:
                _, subscribed = client.lsub()
                assert any(b"mailbot" in line for line in subscribed if line)


def test_a_mail_that_another_program_deletes_meanwhile_is_gone(shared: Dovecot) -> None:
    with session(shared) as jobs:
        uid = jobs.open("INBOX").uidnext
        shared.append("INBOX", MAIL)
        shared.append("INBOX", MAIL)
        jobs.open("INBOX")
        assert jobs.above(uid - 1) == [uid, uid + 1]
        with session(shared) as other:
            assert other.delete([uid]) is Cleared.DELETED

        assert uid + 1 in jobs.slips([uid, uid + 1])
        assert jobs.fetch(uid) is None  # "NO [EXPUNGEISSUED]", until it is told that it is gone
        assert list(jobs.slips([uid, uid + 1])) == [uid + 1]
        assert jobs.move([uid, uid + 1], "mailbot") is Cleared.MOVED


def test_being_logged_out_and_a_restart_are_the_end_at_once() -> None:
    with Dovecot() as dovecot:
        for end in (dovecot.kick, dovecot.stop):
            with session(dovecot) as jobs:
                ending = threading.Timer(0.3, end)
                ending.start()
                begun = time.monotonic()
                with pytest.raises(Lost):
                    jobs.wait(30)
                assert time.monotonic() - begun < 10
                ending.join()
        with pytest.raises(Lost, match="refused"):
            Imap("127.0.0.1", dovecot.port, JOBS, tls="none").connect()
        dovecot.start()
        with session(dovecot) as jobs:
            assert jobs.above(0) == []


def test_a_black_hole_is_noticed_at_the_end_of_the_wait(shared: Dovecot) -> None:
    with (
        BlackHole(shared.port) as link,
        session(shared, port=link.port, timeouts=Timeouts(2, 1)) as jobs,
    ):
        link.drop()
        begun = time.monotonic()
        with pytest.raises(Lost, match="timed out"):
            jobs.wait(0.5)
        assert 1 < time.monotonic() - begun < 5


def test_a_replaced_mailbox_shows() -> None:
    with Dovecot() as dovecot:
        dovecot.append("INBOX", MAIL)
        with session(dovecot) as jobs:
            before = jobs.open("INBOX")
        dovecot.replace_mailbox()
        with session(dovecot) as jobs:
            after = jobs.open("INBOX")

            assert after.uidvalidity != before.uidvalidity
            assert jobs.fetch(jobs.above(0)[0]) == MAIL
