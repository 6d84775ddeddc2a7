"""What is on this machine: found without a network, and without making anything."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest

from byways import OpenedSession, OpenMailbox, imap_settings, settings_of
from certificates import pem_files
from mailbot.address import Purpose
from mailbot.check import login
from mailbot.check.findings import Finding, Level, failed
from mailbot.check.machine import machine
from mailbot.check.troubles import Peer, meaning
from mailbot.inbound import inlet
from mailbot.mailbox import Denied, Lost
from mailbot.settings import ConfigError, Settings
from mailbot.smtp import Relay
from mailbot.store import Store, upgrade
from mailbot.tables import Installation
from mailbot.trust.keyring import Keyring
from world import WEDNESDAY

ERROR, WARNING, OK = Level.ERROR, Level.WARNING, Level.OK


def look(settings: Settings) -> dict[str, Finding]:
    return {finding.about: finding for finding in machine(settings, WEDNESDAY)}


def test_a_machine_that_is_set_up(tmp_path: Path) -> None:
    settings = imap_settings(tmp_path)
    upgrade(settings.database.url)
    Keyring.load_or_create(settings.token_key_file)
    written(settings.token_key_file, timedelta(days=364))

    found = look(settings)

    assert {finding.level for finding in found.values()} == {OK}
    assert "Tuesday, 1 December 2026" in found["calendar"].text


def test_a_machine_before_its_first_start_is_left_as_it_is(tmp_path: Path) -> None:
    settings = imap_settings(tmp_path)
    before = sorted(tmp_path.iterdir())

    found = look(settings)

    assert found["database"].level is found["token keys"].level is WARNING
    assert not failed(found.values())
    assert sorted(tmp_path.iterdir()) == before


def test_a_secret_that_others_may_read(tmp_path: Path) -> None:
    settings = imap_settings(tmp_path)
    (tmp_path / "imap-password").chmod(0o644)

    found = look(settings)["secrets"]

    assert found.level is ERROR
    assert "chmod 600" in found.text
    assert "secret-of-the-test" not in found.text


@pytest.mark.parametrize(
    ("content", "words"), [(None, "No such file"), ("", "is empty"), ("\n", "is empty")]
)
def test_a_password_that_is_not_there(content: str | None, words: str, tmp_path: Path) -> None:
    settings = imap_settings(tmp_path)
    if content is None:
        (tmp_path / "imap-password").unlink()
    else:
        (tmp_path / "imap-password").write_text(content)

    found = look(settings)["secrets"]

    assert found.level is ERROR
    assert words in found.text


def test_a_signing_key_that_is_none(tmp_path: Path) -> None:
    path = tmp_path / "dkim.key"
    path.write_text("-----BEGIN SOMETHING-----")
    path.chmod(0o600)
    outbound = {"dkim_selector": "m1", "dkim_key_file": str(path)}

    found = look(settings_of(tmp_path, inbound={"kind": "smtp"}, outbound=outbound))["secrets"]

    assert found.level is ERROR
    assert "BEGIN" not in found.text


def test_a_key_of_the_door_that_others_may_read(tmp_path: Path) -> None:
    files = pem_files(tmp_path)
    inbound = {"tls_cert_file": str(files.certificate), "tls_key_file": str(files.key)}
    settings = settings_of(tmp_path, inbound={"kind": "smtp"} | inbound)
    files.key.chmod(0o600)
    guarded = look(settings)
    files.key.chmod(0o640)
    found = look(settings)["secrets"]

    assert guarded["secrets"].level is guarded["certificate"].level is OK
    assert found.level is ERROR
    assert "inbound.tls_key_file: " in found.text
    assert "chmod 600" in found.text
    with pytest.raises(ConfigError, match="chmod 600"):
        inlet._tls(settings.inbound.tls_cert_file, settings.inbound.tls_key_file)


def test_token_keys_that_others_may_read_or_nobody(tmp_path: Path) -> None:
    settings = imap_settings(tmp_path)
    Keyring.load_or_create(settings.token_key_file)
    settings.token_key_file.chmod(0o640)
    open_keys = look(settings)["token keys"]
    settings.token_key_file.write_text("rubbish\n")
    broken = look(settings)["token keys"]

    assert open_keys.level is broken.level is ERROR
    assert "chmod 600" in open_keys.text


def test_each_year_there_is_a_new_key_and_the_old_ones_count_on(tmp_path: Path) -> None:
    settings = imap_settings(tmp_path)
    path = settings.token_key_file
    links = Keyring.load_or_create(path).reader_tokens(Purpose.UNSUBSCRIBE, 7)
    written(path, timedelta(days=366))
    found = look(settings)["token keys"]
    path.write_text(f"{path.read_text()}1 {'ab' * 32}\n")

    assert found.level is WARNING
    assert "add a line of the digit 1, a space and what openssl rand -hex 32 prints" in found.text
    assert set(links) < set(Keyring.load(path).reader_tokens(Purpose.UNSUBSCRIBE, 7))
    written(path, timedelta())
    assert look(settings)["token keys"].level is OK


def written(path: Path, ago: timedelta) -> None:
    when = (WEDNESDAY - ago).timestamp()
    os.utime(path, (when, when))


def test_a_copied_database_is_held(tmp_path: Path) -> None:
    settings = imap_settings(tmp_path)
    upgrade(settings.database.url)
    store = Store(settings.database.url)
    with store.transaction() as session:
        session.add(Installation(id="a" * 32, adopted=WEDNESDAY - timedelta(days=9)))
    store.close()

    found = look(settings)["installation"]

    assert found.level is ERROR
    assert "mailbot adopt" in found.text


def test_a_database_of_an_older_version_and_a_broken_one(tmp_path: Path) -> None:
    settings = imap_settings(tmp_path)
    file = tmp_path / "mailbot.db"
    file.touch()
    older = look(settings)["database"]
    file.write_bytes(b"no database at all" * 100)
    broken = look(settings)["database"]

    assert (older.level, broken.level) == (WARNING, ERROR)
    assert "older version" in older.text
    assert "not a database" in broken.text


# --- Both ends ----------------------------------------------------------------------------------


def test_a_mailbox_without_what_the_settings_want(tmp_path: Path) -> None:
    class Poor(OpenedSession):
        offers = frozenset({"IMAP4REV1"})

    class Server(OpenMailbox):
        def connect(self) -> OpenedSession:
            return Poor(self)

    findings, session = login.mailbox(imap_settings(tmp_path), Server())

    found = {finding.about: finding for finding in findings}
    assert found["idle"].level is found["after"].level is WARNING
    assert "MOVE or UIDPLUS" in found["after"].text
    assert session is not None


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    settings = imap_settings(tmp_path, inbound={"folders": ["INBOX", "Jobs"]})

    findings, session = login.mailbox(settings, OpenMailbox())

    assert [finding.level for finding in findings if finding.about == "folder"] == [OK, ERROR]
    assert session is None


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (Denied("h: jobs may not log in: [AUTHENTICATIONFAILED] no"), "look at inbound.user"),
        (Lost("h: timed out"), "a firewall between"),
        (Lost("h: [SSL: WRONG_VERSION_NUMBER] wrong version number"), 'inbound.tls = "starttls"'),
        (Denied("h: the server offers no STARTTLS"), 'inbound.tls = "implicit" and port 993'),
    ],
)
def test_a_mailbox_that_lets_nobody_in(problem: Exception, words: str, tmp_path: Path) -> None:
    server = OpenMailbox()
    server.refused = problem

    findings, session = login.mailbox(imap_settings(tmp_path), server)

    assert [finding.level for finding in findings] == [ERROR]
    assert words in findings[0].text
    assert session is None


def test_a_relay_that_is_not_there(tmp_path: Path) -> None:
    settings = settings_of(tmp_path, inbound={"kind": "smtp"}, outbound={"port": 1})

    found = login.relay(settings, Relay("127.0.0.1", 1, "news.example", tls="none"))

    assert found.level is ERROR
    assert "is outbound.port right?" in found.text


@pytest.mark.parametrize(
    ("why", "words"),
    [
        ("[Errno -2] Name or service not known", "is no name that DNS knows"),
        ("[Errno -3] Temporary failure in name resolution", "DNS does not answer"),
        ("[Errno 111] Connection refused", "nothing listens at smtp.host.example:587"),
        ("timed out", "many hosters block port 25"),
        ("[Errno 101] Network is unreachable", "no way to smtp.host.example"),
        ("certificate verify failed: self-signed certificate (_ssl.c:992)", "SSL_CERT_FILE"),
        ("certificate verify failed: Hostname mismatch", "another name's than"),
        ("certificate verify failed: certificate has expired", "has expired"),
        ("certificate verify failed: certificate is not yet valid", "clock right?"),
        ("[SSL: WRONG_VERSION_NUMBER] wrong version number", "does not begin with TLS"),
        ("[SSL: RECORD_LAYER_FAILURE] record layer failure", "does not begin with TLS"),
        ("the relay offers no STARTTLS", "and port 465"),
        ("Connection unexpectedly closed", "hangs up at once"),
        ("535 5.7.8 authentication failed", "app password"),
        ("534 5.7.9 application-specific password required", "app password"),
        ("530 5.7.0 Must issue a STARTTLS command first", 'outbound.tls = "starttls"'),
        ("530 5.7.1 Authentication required", "set outbound.user"),
        ("the relay offers no AUTH PLAIN or LOGIN", "another outbound.auth"),
        ("something nobody has ever heard of", "something nobody has ever heard of"),
    ],
)
def test_an_error_has_a_meaning(why: str, words: str) -> None:
    said = meaning(f"smtp.host.example: {why}", Peer("outbound", "smtp.host.example", 587, "none"))

    assert words in said
    assert why in said
