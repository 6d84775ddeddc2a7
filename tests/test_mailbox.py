"""The mailbox over IMAP, against a server that has, lacks and breaks what it is told to."""

from __future__ import annotations

import base64
import contextlib
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from certificates import contexts
from imap_server import DROP, HANG, OFFERS, ImapServer
from mailbot.login import LoginFailed, Password
from mailbot.mailbox import Cleared, Denied, Lost, Mailbox, Session, Slip, Span, Withheld
from mailbot.mailbox.bell import Bell
from mailbot.mailbox.folders import Folder, guessed_prefix, is_junk, named, placed
from mailbot.mailbox.imap import Imap
from mailbot.mailbox.session import ImapSession
from mailbot.mailbox.tally import Tally
from mailbot.mailbox.wire import Timeouts

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
JOBS = Password("jobs@news.example", "correct horse")
PATIENT = Timeouts(connect=10, read=10)


def imap(server: ImapServer, **options: Any) -> Imap:
    given: dict[str, Any] = {"login": JOBS, "tls": "none", "timeouts": PATIENT, "now": lambda: NOON}
    return Imap("127.0.0.1", server.port, **(given | options))


@contextlib.contextmanager
def opened(server: ImapServer, **options: Any) -> Iterator[ImapSession]:
    """A session with INBOX open."""
    session = imap(server, **options).connect()
    try:
        session.open("INBOX")
        yield session
    finally:
        session.close()


def without(*capabilities: str) -> str:
    return " ".join(word for word in OFFERS.split() if word not in capabilities)


@pytest.fixture
def sleeps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long each sleep was meant to be: who spins sleeps often."""
    meant: list[float] = []
    wait = Bell.wait

    def counted(bell: Bell, seconds: float, *other: Any) -> bool:
        meant.append(seconds)
        assert len(meant) < 20, "it spins"
        return wait(bell, seconds, *other)

    monkeypatch.setattr(Bell, "wait", counted)
    return meant


def test_it_is_a_mailbox() -> None:
    mailbox: Mailbox = Imap("imap.example.org", 993, JOBS)
    connect: Callable[[], Session] = mailbox.connect

    assert callable(connect)


# --- Logging in ---------------------------------------------------------------------------------


def test_a_login_by_plain_takes_any_characters() -> None:
    with ImapServer() as server, opened(server, login=Password("jöbs", 'p"ä\\ß 密')):
        proof = base64.b64encode('\0jöbs\0p"ä\\ß 密'.encode()).decode()

        assert server.heard[1:3] == ["AUTHENTICATE PLAIN", proof]


def test_a_login_by_the_login_mechanism() -> None:
    user, password = (base64.b64encode(b"+" * size).decode() for size in (9, 12))
    answers = {"AUTHENTICATE": [b"+ VXNlcjo=\r\n", b"+ UGFzczo=\r\n", b"TAG OK\r\n"]}
    with (
        ImapServer(answers, offers="IMAP4rev1 AUTH=LOGIN") as server,
        opened(server, login=Password("+" * 9, "+" * 12)),
    ):
        assert server.heard[1:4] == ["AUTHENTICATE LOGIN", user, password]


def test_a_login_by_the_login_command_takes_any_characters() -> None:
    with (
        ImapServer(offers="IMAP4rev1") as server,
        opened(server, login=Password('j"o\\bs', 'p"ä\\ß 密')),
    ):
        assert server.said("LOGIN") == ['LOGIN "j\\"o\\\\bs" p"ä\\ß 密']


def test_the_capabilities_are_those_after_the_login() -> None:
    with (
        ImapServer(offers="IMAP4rev1 AUTH=PLAIN", offers_inside="IMAP4rev1 MOVE") as server,
        opened(server) as session,
    ):
        assert session.offers == {"IMAP4REV1", "MOVE"}
        assert session.move([3], "mailbot") is Cleared.MOVED


def test_a_refused_login_is_denied_in_the_servers_words_and_never_with_the_secret() -> None:
    no = b"TAG NO [AUTHENTICATIONFAILED] jobs with correct horse: no such\x1b[31m\r\n"
    with ImapServer({"AUTHENTICATE": [b"+ \r\n", no]}) as server:
        with pytest.raises(Denied) as denied:
            imap(server).connect()

        assert str(denied.value) == (
            "127.0.0.1: jobs@news.example may not log in:"
            " [AUTHENTICATIONFAILED] jobs with …: no such[31m"
        )
        assert len(server.said("AUTHENTICATE")) == 1


def test_a_login_that_is_refused_for_the_moment_is_tried_later() -> None:
    no = b"TAG NO [UNAVAILABLE] the user database is down\r\n"
    with (
        ImapServer({"AUTHENTICATE": [b"+ \r\n", no]}) as server,
        pytest.raises(Lost, match="database is down"),
    ):
        imap(server).connect()


def test_logindisabled_is_obeyed() -> None:
    with ImapServer(offers="IMAP4rev1 LOGINDISABLED") as server:
        with pytest.raises(Denied, match="takes no login"):
            imap(server).connect()

        assert server.said("LOGIN ") == []


@pytest.mark.parametrize("login", [Password("jobs", "a\0b"), Password("a\r\nb", "x"), Password("a\0", "x")])  # fmt: skip
def test_what_no_login_can_say_is_not_said(login: Password) -> None:
    with ImapServer(offers="IMAP4rev1") as server:
        with pytest.raises(Denied, match="NUL"):
            imap(server, login=login).connect()

        assert server.said("LOGIN ") == []


class Tokens:
    """Tokens one after another."""

    user = "jobs@news.example"
    xoauth2 = True

    def __init__(self, *tokens: str) -> None:
        self._tokens = iter(tokens)

    def secret(self, refused: str = "") -> str:
        del refused
        for token in self._tokens:
            return token
        raise LoginFailed("token_command ended with 3")


XOAUTH2 = "IMAP4rev1 AUTH=XOAUTH2 AUTH=PLAIN"
TOKEN = base64.b64encode(b"user=jobs@news.example\1auth=Bearer good\1\1").decode()


def test_a_login_by_token() -> None:
    with ImapServer(offers=XOAUTH2) as server, opened(server, login=Tokens("good")):
        assert server.heard[1:3] == ["AUTHENTICATE XOAUTH2", TOKEN]


def test_a_token_that_is_refused_gives_way_to_a_new_one_once() -> None:
    """The error is a challenge, to be answered with an empty line before the NO comes."""
    error = b"+ " + base64.b64encode(b'{"status":"400"}') + b"\r\n"
    answers = {"AUTHENTICATE": [b"+ \r\n", error, b"TAG NO stale good\r\n"]}
    with ImapServer(answers, offers=XOAUTH2) as server:
        with pytest.raises(Denied, match=r"may not log in: stale …$"):
            imap(server, login=Tokens("stale", "good")).connect()

        assert server.heard[1] == server.heard[4] == "AUTHENTICATE XOAUTH2"
        assert server.heard[5:7] == [TOKEN, ""]
        assert server.heard[7:] == ["LOGOUT"]


def test_a_server_that_hangs_up_on_the_second_try_has_said_why_before() -> None:
    replies: list[bytes | list[bytes]] = [[b"+ \r\n", b"TAG NO expired\r\n"], DROP]
    answers = {"AUTHENTICATE": iter(replies)}
    with (
        ImapServer(answers, offers=XOAUTH2) as server,
        pytest.raises(Denied, match="may not log in: expired"),
    ):
        imap(server, login=Tokens("stale", "good")).connect()


def test_without_another_token_the_operator_hears_of_both() -> None:
    answers = {"AUTHENTICATE": [b"+ \r\n", b"TAG NO stale\r\n"]}
    with (
        ImapServer(answers, offers=XOAUTH2) as server,
        pytest.raises(Denied, match="log in: …; token_command ended with 3"),
    ):
        imap(server, login=Tokens("stale")).connect()


def test_a_token_command_that_fails_is_said() -> None:
    with ImapServer(offers=XOAUTH2) as server, pytest.raises(Denied, match="ended with 3"):
        imap(server, login=Tokens()).connect()


def test_a_server_without_xoauth2_gets_no_token() -> None:
    with ImapServer() as server:
        with pytest.raises(Denied, match="offers no XOAUTH2"):
            imap(server, login=Tokens("good")).connect()

        assert server.said("AUTHENTICATE") == []


def test_preauth_needs_no_login() -> None:
    with ImapServer(greeting=b"* PREAUTH as jobs\r\n") as server, opened(server):
        assert server.said("AUTHENTICATE") == []


# --- TLS ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("tls", ["implicit", "starttls"])
def test_within_tls(tmp_path: Path, tls: str) -> None:
    mine, theirs = contexts(tmp_path)
    offers = OFFERS + (" STARTTLS" if tls == "starttls" else "")
    with (
        ImapServer(offers=offers, tls=mine, implicit=tls == "implicit") as server,
        opened(server, tls=tls, tls_context=theirs) as session,
    ):
        assert session.above(0) == [3, 5, 8]

        pushing = threading.Thread(target=server.push, args=[b"* 4 EXISTS\r\n"])
        pushing.start()
        assert session.wait(5)
        pushing.join()


@pytest.mark.parametrize("offers", [OFFERS, "IMAP4rev1 LOGINDISABLED", "IMAP4rev1 AUTH=XOAUTH2"])
@pytest.mark.parametrize("greeting", [b"* OK ready\r\n", b"* PREAUTH in\r\n"])
def test_starttls_is_never_dropped(tmp_path: Path, offers: str, greeting: bytes) -> None:
    _, theirs = contexts(tmp_path)
    with ImapServer(offers=offers, greeting=greeting) as server:
        with pytest.raises(Denied, match="offers no STARTTLS"):
            imap(server, tls="starttls", tls_context=theirs).connect()

        assert set(server.heard) == {"CAPABILITY", "LOGOUT"}


def test_starttls_is_not_said_where_it_would_not_count() -> None:
    """Somebody on the way may say PREAUTH, so that everything goes in the clear."""
    greeting = b"* PREAUTH in\r\n"
    with ImapServer(offers=OFFERS + " STARTTLS", greeting=greeting) as server:
        with pytest.raises(Denied, match="offers no STARTTLS"):
            imap(server, tls="starttls").connect()

        assert server.heard == ["CAPABILITY", "LOGOUT"]


def test_a_refused_starttls_is_denied() -> None:
    with (
        ImapServer({"STARTTLS": b"TAG NO not today\r\n"}, offers=OFFERS + " STARTTLS") as server,
        pytest.raises(Denied, match="establish TLS"),
    ):
        imap(server, tls="starttls").connect()


def test_what_is_slipped_in_before_the_handshake_counts_for_nothing(tmp_path: Path) -> None:
    mine, theirs = contexts(tmp_path)
    slipped = b"TAG OK begin\r\n* CAPABILITY IMAP4rev1 AUTH=LOGIN\r\n* BYE\r\n"
    with (
        ImapServer({"STARTTLS": slipped}, offers=OFFERS + " STARTTLS", tls=mine) as server,
        opened(server, tls="starttls", tls_context=theirs) as session,
    ):
        assert "AUTHENTICATE PLAIN" in server.heard
        assert session.above(0) == [3, 5, 8]


@pytest.mark.parametrize("tls", ["implicit", "starttls"])
def test_a_certificate_of_nobody_we_know(tmp_path: Path, tls: str) -> None:
    mine, _ = contexts(tmp_path)
    with ImapServer(offers=OFFERS + " STARTTLS", tls=mine, implicit=tls == "implicit") as server:
        with pytest.raises(Lost, match="CERTIFICATE_VERIFY_FAILED"):
            imap(server, tls=tls, tls_context=ssl.create_default_context()).connect()

        assert server.said("AUTHENTICATE") == []


@pytest.mark.parametrize("tls", ["implicit", "starttls"])
@pytest.mark.parametrize(
    ("wrong", "said"),
    [({"address": "127.0.0.2"}, "mismatch"), ({"days_left": -1}, "expired")],
    ids=["of another", "expired"],
)
def test_a_certificate_of_another_or_of_yesterday(
    tmp_path: Path, tls: str, wrong: dict[str, Any], said: str
) -> None:
    mine, theirs = contexts(tmp_path, **wrong)
    with ImapServer(offers=OFFERS + " STARTTLS", tls=mine, implicit=tls == "implicit") as server:
        with pytest.raises(Lost, match=said):
            imap(server, tls=tls, tls_context=theirs).connect()

        assert server.said("AUTHENTICATE") == []


# --- Folders ------------------------------------------------------------------------------------


def test_what_a_folder_says_of_its_uids() -> None:
    with ImapServer() as server, contextlib.closing(imap(server).connect()) as session:
        assert session.open("INBOX") == Span(77, 9)


STATUS = b"* STATUS INBOX (UIDVALIDITY 78 UIDNEXT 12)\r\nTAG OK\r\n"


@pytest.mark.parametrize(
    ("codes", "status", "span"),
    [
        (b"* OK [UIDVALIDITY 77] ok\r\n", STATUS, Span(77, 12)),
        (b"* OK [UIDVALIDITY 77] ok\r\n", b"TAG NO not the open one\r\n", Span(77, 9)),
        (b"* OK [UIDVALIDITY 77] ok\r\n", b"* STATUS INBOX ()\r\nTAG OK\r\n", Span(77, 9)),
        (b"* OK [UIDNEXT 5] ok\r\n", STATUS, Span(78, 5)),
        (b"* OK [UIDVALIDITY 77] so [it] is\r\n* OK [UIDNEXT 5] a] b\r\n", b"TAG BAD\r\n", Span(77, 5)),
    ],
)  # fmt: skip
def test_what_it_does_not_say_is_asked_for(codes: bytes, status: bytes, span: Span) -> None:
    answers = {"SELECT": codes + b"TAG OK\r\n", "STATUS": status}
    with ImapServer(answers) as server, contextlib.closing(imap(server).connect()) as session:
        assert session.open("INBOX") == span


def test_an_empty_folder_that_says_nothing_begins_at_one() -> None:
    answers = {"SELECT": b"* OK [UIDVALIDITY 77]\r\nTAG OK\r\n", "UID SEARCH": b"* SEARCH\r\nTAG OK\r\n"}  # fmt: skip
    with ImapServer(answers) as server, contextlib.closing(imap(server).connect()) as session:
        assert session.open("INBOX") == Span(77, 1)


def test_a_folder_whose_uids_do_not_last_is_denied() -> None:
    answers = {"SELECT": b"* OK [UIDNEXT 4]\r\n* NO [UIDNOTSTICKY] no\r\nTAG OK\r\n"}
    with (
        ImapServer(answers) as server,
        contextlib.closing(imap(server).connect()) as session,
        pytest.raises(Denied, match="no UIDVALIDITY"),
    ):
        session.open("INBOX")


def test_an_unknown_folder_is_denied_with_those_that_are_there() -> None:
    answers = {
        "SELECT": b"TAG NO [NONEXISTENT] no\r\n",
        "LIST": b'* LIST () "/" INBOX\r\n* LIST (\\Noselect) "/" x\r\n'
        b'* LIST () "/" "Entw&APw-rfe"\r\n* LIST () "/" 2026\r\n* LIST () "/" "&bad!"\r\n'
        b'* LIST () "/" {5}\r\na "b"\r\nTAG OK\r\n',
    }
    with ImapServer(answers) as server:
        session = imap(server).connect()
        with pytest.raises(Denied) as denied:
            session.open("Jobs")
        session.close()

    assert str(denied.value).startswith("no folder Jobs; there are: INBOX, Entwürfe, 2026, ")
    assert str(denied.value).endswith(', a "b"')


def test_a_folder_that_is_there_and_may_not_be_opened() -> None:
    with (
        ImapServer({"SELECT": b"TAG NO [NOPERM] not yours\r\n"}) as server,
        contextlib.closing(imap(server).connect()) as session,
        pytest.raises(Denied, match=r"folder inbox cannot be opened: \[NOPERM\] not yours"),
    ):
        session.open("inbox")


def test_a_folder_in_use_is_tried_later() -> None:
    with (
        ImapServer({"SELECT": b"TAG NO [INUSE] locked\r\n"}) as server,
        contextlib.closing(imap(server).connect()) as session,
        pytest.raises(Lost, match="locked"),
    ):
        session.open("INBOX")


COURIER = {
    "NAMESPACE": b'* NAMESPACE (("INBOX." ".")) NIL NIL\r\nTAG OK\r\n',
    "LIST": b'* LIST () "." INBOX\r\n* LIST () "." "INBOX.Spam"\r\n'
    b'* LIST () "." "INBOX.Entw&APw-rfe"\r\nTAG OK\r\n',
}


def test_a_folder_is_found_below_the_prefix_that_all_have() -> None:
    answers = COURIER | {'SELECT "Entw&APw-rfe"': b"TAG NO there is none\r\n"}
    with ImapServer(answers) as server, contextlib.closing(imap(server).connect()) as session:
        assert session.open("Entwürfe") == Span(77, 9)
        assert server.said("SELECT")[-1] == 'SELECT "INBOX.Entw&APw-rfe"'
        assert session.junk("Spam")
        assert not session.junk("INBOX")
        assert session.junk_folders() == ["INBOX.Spam"]


def test_special_use_is_asked_for_where_it_can_be() -> None:
    offers = OFFERS + " SPECIAL-USE LIST-EXTENDED"
    answers = {
        'LIST "" "*" RETURN (SPECIAL-USE)': b'* LIST (\\JUNK) "/" Trap\r\n'
        b'* LIST (\\Archive) "/" Spam\r\n* LIST () NIL "x/Bulk Mail"\r\nTAG OK\r\n'
    }
    with (
        ImapServer(answers, offers=offers) as server,
        contextlib.closing(imap(server).connect()) as session,
    ):
        assert [session.junk(folder) for folder in ("Trap", "Spam")] == [True, False]
        assert len(server.said("LIST")) == 1


@pytest.mark.parametrize(
    ("name", "junk"),
    [
        ("Junk", True), ("INBOX.Junk", True), ("[Gmail]/Spam", True), ("junk e-mail", True),
        ("Courrier indésirable", True), ("Courrier inde\u0301sirable", True),
        ("Spamverdacht", True), ("BULK MAIL", True), ("迷惑メール", True), ("СПАМ", True),
        ("INBOX", False), ("Junkyard jobs", False), ("Spam/Jobs", False), ("mailbot", False), ("", False),
    ],
)  # fmt: skip
def test_junk_by_its_name(name: str, junk: bool) -> None:
    assert is_junk(Folder(name)) == junk
    assert is_junk(Folder(name, "." if "." in name else "/")) == junk


def test_names_of_folders() -> None:
    courier = [Folder("INBOX", "."), Folder("INBOX.Sent", ".")]

    assert named("inbox", courier) == courier[0]
    assert named("inbox.sent", courier) is None
    assert guessed_prefix(courier) == "INBOX."
    assert guessed_prefix([*courier, Folder("Sent", ".")]) == ""
    assert guessed_prefix(courier[:1]) == guessed_prefix([]) == ""
    assert [placed(name, "INBOX.") for name in ("mailbot", "INBOX.mailbot", "inbox")] == [
        "INBOX.mailbot", "INBOX.mailbot", "inbox",
    ]  # fmt: skip


# --- Mails --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "uids"),
    [
        (b"* SEARCH 8 9 10\r\n", [9, 10]),
        (b"* SEARCH 8\r\n", []),  # n:* where n is above all: the last one
        (b"* SEARCH 10 9\r\n* SEARCH 12\r\n", [9, 10, 12]),
        (b"* SEARCH\r\n", []),
        (b"", []),
        (b"* SEARCH 9 99999999999999999999 x -3 (MODSEQ 917162500)\r\n", [9]),
    ],
)
def test_the_uids_above_one(answer: bytes, uids: list[int]) -> None:
    with ImapServer({"UID SEARCH": answer + b"TAG OK\r\n"}) as server, opened(server) as session:
        assert session.above(8) == uids
        assert server.said("UID SEARCH") == ["UID SEARCH UID 9:*"]


def test_a_mailbox_of_two_hundred_thousand_mails() -> None:
    found = b" ".join(b"%d" % uid for uid in range(1_000_000, 1_200_000))
    answers = {"UID SEARCH": b"* SEARCH " + found + b"\r\nTAG OK\r\n"}
    with ImapServer(answers) as server, opened(server) as session:
        assert len(session.above(0)) == 200_000


def test_what_is_known_of_mails() -> None:
    answers = {
        "UID FETCH": b'* 1 FETCH (UID 3 RFC822.SIZE 1200 INTERNALDATE "21-Nov-2026 10:00:00 +0200")\r\n'
        b'* 2 FETCH (FLAGS () INTERNALDATE " 1-Nov-2026 10:00:00 +0000" RFC822.SIZE 7 UID 5)\r\n'
        b'* 3 FETCH (UID 6 RFC822.SIZE 8 INTERNALDATE "the day before")\r\n'
        b'* 4 FETCH (UID 7 RFC822.SIZE 9 INTERNALDATE "01-Jan-2026 00:00:00 +9900")\r\n'
        b"* 8 FETCH (FLAGS (\\Seen))\r\n"  # unasked, and no mail with UID 8
        b"TAG OK\r\n"
    }
    with ImapServer(answers) as server, opened(server) as session:
        slips = session.slips([3, 4, 5, 6, 7, 8])

    assert slips == {
        3: Slip(1200, datetime(2026, 11, 21, 8, tzinfo=UTC)),
        5: Slip(7, datetime(2026, 11, 1, 10, tzinfo=UTC)),
        6: Slip(8, NOON),
        7: Slip(9, NOON),
    }


def test_thousands_are_asked_for_in_parts() -> None:
    with ImapServer() as server, opened(server) as session:
        assert session.slips(range(1, 1201)) == {}
        assert session.slips([]) == {}
        assert len(server.said("UID FETCH")) == 3


def test_one_mail_that_costs_the_answer_of_all_is_found() -> None:
    one = (
        b'* 1 FETCH (UID %d RFC822.SIZE 5 INTERNALDATE "21-Nov-2026 10:00:00 +0000")\r\nTAG OK\r\n'
    )
    answers = {
        "UID FETCH": b"TAG NO [EXPUNGEISSUED] some are gone\r\n",
        "UID FETCH 3 ": one % 3,
        "UID FETCH 8 ": one % 8,
        "UID SEARCH": b"* SEARCH 3 8\r\nTAG OK\r\n",
    }
    with ImapServer(answers) as server, opened(server) as session:
        assert sorted(session.slips([3, 5, 8])) == [3, 8]


def test_a_mail_is_fetched_and_never_marked_as_seen() -> None:
    answers = {
        "UID FETCH 3 (BODY.PEEK[]": b"* 1 FETCH (UID 3 BODY[]<0> {9}\r\na: b\r\n\r\n\xff FLAGS ())\r\nTAG OK\r\n",
        "UID FETCH 3 (BODY.PEEK[HEADER]": b'* 1 FETCH (BODY[HEADER]<0> "a: b" UID 3)\r\nTAG OK\r\n',
    }
    with ImapServer(answers) as server, opened(server) as session:
        assert session.fetch(3) == b"a: b\r\n\r\n\xff"
        assert session.fetch(3, head_only=True) == b"a: b"
        assert all("PEEK" in line for line in server.said("UID FETCH"))


@pytest.mark.parametrize(
    "answer",
    [b"", b"* 3 FETCH (FLAGS ())\r\n", b"* 1 FETCH (UID 4 BODY[]<0> {1}\r\nx)\r\n"],
    ids=["nothing", "flags of another", "another"],
)
def test_a_mail_that_is_gone_is_none(answer: bytes) -> None:
    with ImapServer({"UID FETCH": answer + b"TAG OK\r\n"}) as server, opened(server) as session:
        assert session.fetch(3) is None


def test_what_was_said_earlier_is_no_answer() -> None:
    unasked = b'* 1 FETCH (UID 3 BODY[]<0> "stale")\r\nTAG OK\r\n'
    answers = {"NOOP": unasked, "UID FETCH": b"TAG OK\r\n"}
    with ImapServer(answers, offers=without("IDLE")) as server, opened(server) as session:
        session.wait(0.01)

        assert session.fetch(3) is None


def test_a_mail_that_went_this_moment_is_none() -> None:
    answers = {"UID FETCH": b"TAG NO [EXPUNGEISSUED] gone\r\n", "UID SEARCH": b"TAG OK\r\n"}
    with ImapServer(answers) as server, opened(server) as session:
        assert session.fetch(3) is None


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (b"TAG NO [SERVERBUG] cannot be read\r\n", "cannot be read"),
        (b"* 1 FETCH (UID 3 BODY[]<0> NIL)\r\nTAG OK\r\n", "NIL"),
    ],
)
def test_a_mail_that_the_server_will_not_give(answer: bytes, words: str) -> None:
    """It is no reason to stop: the connection stands, and the text says which mail it is."""
    with ImapServer({"UID FETCH": answer}) as server, opened(server) as session:
        with pytest.raises(Withheld, match=f"^mail 3 of folder INBOX cannot be read: .*{words}"):
            session.fetch(3)

        assert session.above(3) == [5, 8]


# --- Clearing -----------------------------------------------------------------------------------


def test_mails_are_moved_by_move() -> None:
    with ImapServer() as server, opened(server) as session:
        assert session.move([3, 5], "mailbot") is Cleared.MOVED
        assert session.move([], "mailbot") is Cleared.MOVED

        assert server.said("UID") == ['UID MOVE 3,5 "mailbot"']
        assert server.said("CREATE") == []


def test_without_move_they_are_copied_and_only_they_are_expunged() -> None:
    with ImapServer(offers=without("MOVE")) as server, opened(server) as session:
        assert session.move([3, 5], "mailbot") is Cleared.MOVED

        assert server.said("UID") == [
            'UID COPY 3,5 "mailbot"',
            r"UID STORE 3,5 +FLAGS.SILENT (\Deleted)",
            "UID EXPUNGE 3,5",
        ]


def test_without_uidplus_nothing_is_marked_and_nothing_goes() -> None:
    with ImapServer(offers=without("MOVE", "UIDPLUS")) as server, opened(server) as session:
        assert session.move([3], "mailbot") is Cleared.KEPT
        assert session.delete([3]) is Cleared.KEPT

        assert server.said("UID") == server.said("EXPUNGE") == []


def test_mails_are_deleted_by_uid_expunge() -> None:
    with ImapServer() as server, opened(server) as session:
        assert session.delete([3, 5]) is Cleared.DELETED

        assert server.said("UID") == [
            r"UID STORE 3,5 +FLAGS.SILENT (\Deleted)",
            "UID EXPUNGE 3,5",
        ]


def test_a_folder_that_is_only_to_be_read_is_read_and_not_cleared() -> None:
    answers = {
        "SELECT": b"* 3 EXISTS\r\nTAG OK [READ-ONLY] look\r\n",
        "EXAMINE": b"* OK [UIDVALIDITY 77]\r\n* OK [UIDNEXT 9]\r\nTAG OK [READ-ONLY] look\r\n",
    }
    with ImapServer(answers) as server, opened(server) as session:
        assert session.above(0) == [3, 5, 8]
        assert session.move([3], "mailbot") is session.delete([3]) is Cleared.KEPT
        assert server.said("UID MOVE") == server.said("UID STORE") == []


def test_the_folder_is_made_where_folders_go_and_shown_to_people() -> None:
    with ImapServer(COURIER) as server, opened(server) as session:
        assert session.move([3], "mailbot") is Cleared.MOVED

        assert server.said("CREATE") == ['CREATE "INBOX.mailbot"']
        assert server.said("SUBSCRIBE") == ['SUBSCRIBE "INBOX.mailbot"']
        assert server.said("UID MOVE") == ['UID MOVE 3 "INBOX.mailbot"']


def test_a_prefix_is_guessed_where_there_is_no_namespace() -> None:
    with ImapServer(COURIER, offers=without("NAMESPACE")) as server, opened(server) as session:
        assert session.move([3], "mailbot") is Cleared.MOVED

        assert server.said("CREATE") == ['CREATE "INBOX.mailbot"']


@pytest.mark.parametrize("offers", [OFFERS, without("MOVE")])
def test_a_folder_that_went_meanwhile_is_made_again(offers: str) -> None:
    no, ok = b"TAG NO [TRYCREATE] there is none\r\n", b"TAG OK\r\n"
    there = b'* LIST () "/" INBOX\r\n* LIST () "/" mailbot\r\nTAG OK\r\n'
    answers = {
        "UID MOVE": iter([no, ok]),
        "UID COPY": iter([no, ok]),
        "LIST": iter([there, b'* LIST () "/" INBOX\r\nTAG OK\r\n']),
    }
    with ImapServer(answers, offers=offers) as server, opened(server) as session:
        assert session.move([3, 5], "mailbot") is Cleared.MOVED
        assert server.said("CREATE") == ['CREATE "mailbot"']


def test_uids_that_are_gone_are_no_error() -> None:
    no, ok = b"TAG NO no such mail\r\n", b"TAG OK\r\n"
    with ImapServer({"UID MOVE": iter([no, ok])}) as server, opened(server) as session:
        assert session.move([2, 3], "mailbot") is Cleared.MOVED
        assert server.said("UID MOVE")[-1] == 'UID MOVE 3 "mailbot"'
    with ImapServer({"UID MOVE": iter([no])}) as server, opened(server) as session:
        assert session.move([2, 4], "mailbot") is Cleared.MOVED


@pytest.mark.parametrize(
    "answers",
    [
        {"UID MOVE": b"TAG NO [OVERQUOTA] full\r\n"},
        {"UID MOVE": b"TAG BAD what?\r\n"},
        {"LIST": b"TAG OK\r\n", "CREATE": b"TAG NO [NOPERM] no\r\n"},
    ],
)
def test_a_server_that_refuses_keeps_them(answers: dict[str, bytes]) -> None:
    with ImapServer(answers) as server, opened(server) as session:
        assert session.move([3], "mailbot") is Cleared.KEPT
        assert session.above(0) == [3, 5, 8]


def test_a_server_that_refuses_for_the_moment_is_asked_again_later() -> None:
    with (
        ImapServer({"UID MOVE": b"TAG NO [INUSE] locked\r\n"}) as server,
        opened(server) as session,
        pytest.raises(Lost),
    ):
        session.move([3], "mailbot")


def test_nothing_stays_marked_when_expunge_is_refused() -> None:
    """Another program's EXPUNGE would delete it, and a copy was perhaps never made."""
    with (
        ImapServer({"UID EXPUNGE": b"TAG NO not you\r\n"}, offers=without("MOVE")) as server,
        opened(server) as session,
    ):
        assert session.move([3], "mailbot") is Cleared.KEPT
        assert session.delete([3]) is Cleared.KEPT
        assert server.heard.count(r"UID STORE 3 -FLAGS.SILENT (\Deleted)") == 2
        assert len(server.said("UID COPY")) == 1


# --- Waiting ------------------------------------------------------------------------------------


def test_new_mail_ends_idle(sleeps: list[float]) -> None:
    with ImapServer() as server, opened(server) as session:
        pushing = threading.Thread(
            target=server.push, args=[b"* OK still here\r\n* 1 FETCH (FLAGS ())\r\n* 4 EXISTS\r\n"]
        )
        pushing.start()
        assert session.wait(10)
        pushing.join()

        assert server.heard[-2:] == ["IDLE", "DONE"]
        assert len(sleeps) <= 4


def test_what_is_no_news_does_not_end_idle(sleeps: list[float]) -> None:
    told = b"+ idling\r\n* OK here\r\n* 1 EXPUNGE\r\n* 2 EXISTS\r\n* 0 RECENT\r\n"
    with ImapServer({"IDLE": told}) as server, opened(server) as session:
        assert not session.wait(0.2)
        assert len(sleeps) <= 3


def test_what_comes_with_the_go_ahead_is_not_missed(sleeps: list[float]) -> None:
    """Both lines are read at once, and then nothing more is at the socket to wake anybody."""
    for go_ahead in (b"+ idling\r\n* 4 EXISTS\r\n", b"* 4 EXISTS\r\n+ idling\r\n"):
        with ImapServer({"IDLE": go_ahead}) as server, opened(server) as session:
            assert session.wait(10)
    assert len(sleeps) <= 2


def test_what_comes_in_pieces_is_put_together() -> None:
    with ImapServer() as server, opened(server) as session:

        def push() -> None:
            for piece in (b"* ", b"4 EX", b"ISTS\r", b"\n"):
                server.push(piece)
                time.sleep(0.05)

        pushing = threading.Thread(target=push)
        pushing.start()
        assert session.wait(10)
        pushing.join()


def test_what_came_after_the_last_look_ends_a_wait_at_once() -> None:
    answers = {"UID FETCH": b"* 4 EXISTS\r\nTAG OK\r\n"}
    with ImapServer(answers) as server, opened(server) as session:
        session.above(0)
        session.fetch(3)

        assert session.wait(10)
        assert server.said("IDLE") == []

        session.above(0)
        assert not session.wait(0.1)


def test_without_idle_it_sleeps_and_then_asks(sleeps: list[float]) -> None:
    answers = {"NOOP": iter([b"TAG OK\r\n", b"* 4 EXISTS\r\nTAG OK\r\n"])}
    with ImapServer(answers, offers=without("IDLE")) as server, opened(server) as session:
        assert not session.wait(0.2)
        assert session.wait(0.2)
        assert server.said("NOOP") == ["NOOP", "NOOP"]
        assert server.said("IDLE") == []
        assert len(sleeps) <= 4


def test_idle_that_is_offered_and_refused_is_done_without(sleeps: list[float]) -> None:
    with ImapServer({"IDLE": b"TAG NO not now\r\n"}) as server, opened(server) as session:
        assert not session.wait(0.1)
        assert not session.wait(0.1)
        assert server.said("IDLE") == ["IDLE"]
        assert len(sleeps) <= 4


def test_idle_is_renewed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mailbot.mailbox.session._RENEW_SECONDS", 0.1)
    with ImapServer() as server, opened(server) as session:
        assert not session.wait(0.35)
        assert server.said("IDLE") == ["IDLE"] * 4


@pytest.mark.parametrize("offers", [OFFERS, without("IDLE")])
def test_another_thread_ends_a_wait(offers: str) -> None:
    with ImapServer(offers=offers) as server, opened(server) as session:
        waking = threading.Timer(0.2, session.wake)
        waking.start()
        begun = time.monotonic()
        assert not session.wait(20)
        assert time.monotonic() - begun < 5
        waking.join()

        session.wake()
        session.wake()
        assert not session.wait(20)  # the next one too, if none was under way
        begun = time.monotonic()
        assert not session.wait(0.3)
        assert time.monotonic() - begun > 0.25


def test_waking_what_is_closed_is_harmless() -> None:
    with ImapServer() as server, opened(server) as session:
        pass
    session.wake()
    session.close()


# --- What breaks --------------------------------------------------------------------------------


@pytest.mark.parametrize("said", [b"* BYE shutting down\r\n", b"* BYE shutting down\r\n" + DROP])
def test_bye_during_idle_is_the_end_at_once(said: bytes, sleeps: list[float]) -> None:
    with ImapServer() as server, opened(server) as session:
        pushing = threading.Thread(target=server.push, args=[said])
        pushing.start()
        with pytest.raises(Lost, match="shutting down"):
            session.wait(30)
        pushing.join()
        for _ in range(3):
            with pytest.raises(Lost):
                session.wait(30)
        assert len(sleeps) <= 3


@pytest.mark.parametrize("said", [DROP, b"TAG OK done idling\r\n", b"+ what\r\nx\r\n", b"\x00\xff\r\n"])  # fmt: skip
def test_idle_that_ends_otherwise_is_the_end_too(said: bytes, sleeps: list[float]) -> None:
    with ImapServer({"IDLE": b"+ idling\r\n" + said}) as server, opened(server) as session:
        begun = time.monotonic()
        with pytest.raises(Lost):
            session.wait(30)
        assert time.monotonic() - begun < 10
        assert len(sleeps) <= 3


@pytest.mark.parametrize("step", ["DONE", "NOOP", "UID SEARCH", "UID FETCH", "UID MOVE"])
def test_a_server_that_falls_silent_is_noticed(step: str) -> None:
    offers = without("IDLE") if step == "NOOP" else OFFERS
    hasty = Timeouts(connect=2, read=0.3)
    with (
        ImapServer({step: HANG}, offers=offers) as server,
        opened(server, timeouts=hasty) as session,
    ):
        begun = time.monotonic()
        with pytest.raises(Lost, match="timed out"):
            once_around(session)
        assert time.monotonic() - begun < 3


@pytest.mark.parametrize("greeting", [HANG, DROP, b"", b"* BYE too many of you\r\n", b"220 smtp\r\n", b"\xff\x00\r\n", b"* OK " + b"x" * 100])  # fmt: skip
def test_a_greeting_that_is_none(greeting: bytes) -> None:
    reply = greeting if greeting.endswith((HANG, DROP)) else greeting + HANG
    with ImapServer(greeting=reply) as server, pytest.raises(Lost, match=r"^127\.0\.0\.1: ."):
        imap(server, timeouts=Timeouts(0.3, 0.3)).connect()


def test_nobody_there() -> None:
    with ImapServer() as server:
        pass
    with pytest.raises(Lost, match="refused"):
        imap(server).connect()
    with pytest.raises(Lost):
        Imap("x" * 70 + ".example", 993, JOBS).connect()


def once_around(session: ImapSession) -> None:
    """Everything that is ever said to a server."""
    span = session.open("INBOX")
    uids = session.above(0)
    session.junk("INBOX")
    session.slips(uids[:5])
    session.fetch(3)
    session.move([3], "mailbot")
    session.delete([5])
    session.wait(0.01)
    assert span.uidnext


CUT = b"* 1 FETCH (UID 3 BODY[]<0> {100}\r\nhalf of it"
DEEP = b"(" * 20_000
GARBAGE = {
    "dropped": DROP,
    "a line cut": b"* 3 FET" + DROP,
    "a literal cut": CUT + DROP,
    "a literal that stops": CUT + HANG,
    "a literal too large": b"* 1 FETCH (UID 3 BODY[]<0> {99999999999}\r\nx" + HANG,
    "a literal of no size": b"* 1 FETCH (UID 3 BODY[]<0> {" + b"9" * 5000 + b"}\r\nx" + HANG,
    "no protocol": b"HTTP/1.1 400 Bad Request\r\n\r\n" + HANG,
    "bytes": bytes(range(256)) + b"\r\n" + HANG,
    "another tag": b"XYZ1 OK\r\n* \r\nzzz" + HANG,
    "bye": b"* BYE enough\r\nTAG OK\r\n",
    "bye in place of it": b"* BYE enough\r\n" + DROP,
    "deep": b"* 1 FETCH (UID 3 X " + DEEP + b"\r\nTAG OK\r\n",
    "not closed": b'* 1 FETCH (UID 3 X "\r\nTAG OK\r\n',
    "words for numbers": b"* 1 FETCH (UID x RFC822.SIZE y BODY[]<0> 12)\r\nTAG OK\r\n",
    "no end of lines": b"* OK " + b"x" * 300_000 + HANG,
    "a count of no size": b"* " + b"9" * 5000 + b" EXISTS\r\nTAG OK\r\n",
}
MAY_PASS = {"deep", "not closed", "words for numbers", "bytes"}  # where the answer is not read


@pytest.mark.parametrize("name", GARBAGE)
@pytest.mark.parametrize("step", ["SELECT", "UID SEARCH", "LIST", "UID FETCH", "UID MOVE", "IDLE", "DONE", "NAMESPACE"])  # fmt: skip
def test_any_bytes_of_a_server_are_harmless(step: str, name: str) -> None:
    """They are the end of the connection, or nothing at all; never a crash, never a long wait."""
    answers = {step: GARBAGE[name]}
    if step == "NAMESPACE":
        answers["LIST"] = b'* LIST () "/" x\r\nTAG OK\r\n'
    with ImapServer(answers) as server:
        begun = time.monotonic()
        told = what_is_told(imap(server, timeouts=Timeouts(1, 0.1), most_bytes=100_000))

        assert time.monotonic() - begun < 3
    assert told.isprintable()
    assert told or name in MAY_PASS


def what_is_told(mailbox: Imap) -> str:
    try:
        with contextlib.closing(mailbox.connect()) as session:
            once_around(session)
    except (Lost, Denied) as error:
        return str(error)
    return ""


@pytest.mark.parametrize("size", [200_000_000, 99_999_999_999])
def test_a_literal_beyond_measure_is_not_waited_for(size: int) -> None:
    answer = b"* 1 FETCH (UID 3 BODY[]<0> {%d}\r\nx" % size + HANG
    with (
        ImapServer({"UID FETCH": answer}) as server,
        opened(server, most_bytes=100_000) as session,
        pytest.raises(Lost, match=f"announces {size} bytes"),
    ):
        session.fetch(3)


def test_a_server_that_never_stops_talking_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mailbot.mailbox.client._SLACK", 1000)
    flood = b"* OK here\r\n" * 300_000
    with (
        ImapServer({"NOOP": flood + b"TAG OK\r\n"}, offers=without("IDLE")) as server,
        opened(server, most_bytes=100_000) as session,
        pytest.raises(Lost, match="more than it was asked"),
    ):
        session.wait(0.01)


def test_a_lost_session_stays_lost_and_holds_no_socket() -> None:
    with ImapServer({"UID SEARCH": DROP}) as server:
        session = imap(server).connect()
        session.open("INBOX")
        for _ in range(2):
            with pytest.raises(Lost):
                session.above(0)
        with pytest.raises(Lost):
            session.open("INBOX")
        assert session._wire.descriptor == -1
        session.close()
        session.close()


# --- Counting -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "news"),
    [
        ([], False),
        ([("EXISTS", 3)], False),
        ([("EXISTS", 4)], True),
        ([("EXPUNGE", 1)], False),
        ([("EXPUNGE", 1), ("EXISTS", 3)], True),  # one went, another came: it is three again
        ([("EXISTS", 4), ("EXPUNGE", 1)], True),
        ([("EXISTS", 4), ("EXPUNGE", 4)], False),  # the new one went
        ([("EXISTS", 1), ("EXISTS", 2)], True),  # a server that does not say EXPUNGE
    ],
)
def test_news_is_what_came_since_the_last_look(told: list[tuple[str, int]], news: bool) -> None:
    tally = Tally(exists=3)
    tally.look()

    for kind, number in told:
        tally.told(kind, number)

    assert tally.news == news
