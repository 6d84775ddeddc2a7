"""Secrets: in no output of any command, no log, no repr, whatever goes wrong around them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from imap_server import ImapServer
from keys import key, signer
from mailbot.login import Password, TokenCommand
from mailbot.store import upgrade
from mailbot.trust.keyring import Keyring
from world import World

DATABASE = "db-hunter2"
RELAY = "relay-hunter2"
MAILBOX = "mailbox-hunter2"
TOKEN = "ya29.a0AfB_byC-hunter2hunter2hunter2"

CONFIGURATION = """\
[newsletter]
name = "Two Good Jobs"
address = "jobs@news.example"
editors = ["editor@news.example"]
operator = "root@news.example"
postal_address = "1 Main Street, Springfield"
[inbound]
host = "127.0.0.1"
port = {port}
tls = "none"
user = "jobs"
{mailbox}
[outbound]
host = "127.0.0.1"
port = 1
tls = "none"
user = "jobs"
password_file = "relay-password"
dkim_selector = "s1"
dkim_key_file = "dkim.key"
[database]
url = "{url}"
installation_file = "installation"
"""
PASSWORD = 'password_file = "mailbox-password"'
COMMAND = f'auth = "xoauth2"\ntoken_command = "sh -c \'echo {TOKEN} >&2; exit 3\'"'


class Operator:
    """Somebody with a folder of secrets and a terminal."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name, secret in (
            ("relay-password", RELAY), ("mailbox-password", MAILBOX), ("dkim.key", key()),
        ):  # fmt: skip
            (folder / name).touch(mode=0o600)
            (folder / name).write_text(secret)

    def configures(self, url: str, mailbox: str = PASSWORD, port: int = 1) -> None:
        text = CONFIGURATION.format(url=url, mailbox=mailbox, port=port)
        (self.folder / "mailbot.toml").write_text(text)

    def types(self, *words: str, works: bool = False) -> str:
        """Run a command, most of which are to fail; what it said, on both of its outputs."""
        done = subprocess.run(
            [sys.executable, "-m", "mailbot", *words],
            cwd=self.folder,
            env={k: v for k, v in os.environ.items() if not k.startswith("MAILBOT_")},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            timeout=60,
        )
        assert (done.returncode == 0) is works, done.stdout
        assert "Traceback" not in done.stdout
        return done.stdout


@pytest.fixture
def operator(tmp_path: Path) -> Operator:
    return Operator(tmp_path)


@pytest.mark.parametrize("words", [["status"], ["run"]], ids=" ".join)
def test_a_database_that_cannot_be_reached(operator: Operator, words: list[str]) -> None:
    operator.configures(f"postgresql+psycopg://jobs:{DATABASE}@127.0.0.1:1/jobs?connect_timeout=2")

    said = operator.types(*words)

    assert "127.0.0.1" in said
    assert "hunter2" not in said


@pytest.mark.parametrize(
    "url",
    [
        f"postgresql+psycopg://jobs:{DATABASE}/x@127.0.0.1/jobs",  # a slash that was not escaped
        f"postgresql+psycopg://jobs:{DATABASE} @127.0.0.1/jobs",
        f"postgresql+psycopg://jobs:{DATABASE}@127.0.0.1:99999/jobs",
        f"postgres://jobs:{DATABASE}@127.0.0.1/jobs",
        f"postgresql+psycopg://jobs:{DATABASE}@[::1/jobs",
    ],
)
def test_a_wrong_url_is_not_quoted(operator: Operator, url: str) -> None:
    operator.configures(url)

    said = operator.types("status")

    assert "database.url" in said
    assert "hunter2" not in said


@pytest.mark.parametrize(
    ("mailbox", "why"),
    [(PASSWORD, "wrong password"), (COMMAND, "token_command ended with 3")],
    ids=["password", "token command"],
)
def test_a_check_whose_logins_fail(operator: Operator, mailbox: str, why: str) -> None:
    answers = {"AUTHENTICATE": b"TAG NO [AUTHENTICATIONFAILED] wrong password\r\n"}
    upgrade(f"sqlite:///{operator.folder / 'mailbot.db'}")
    with ImapServer(answers, offers="IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2") as server:
        operator.configures("sqlite:///mailbot.db", mailbox, server.port)
        said = operator.types("check", "--json")

    assert why in said
    assert "hunter2" not in said
    assert key().splitlines()[1] not in said


@pytest.mark.parametrize("words", [[], ["run"], ["check"], ["status"]], ids=" ".join)
def test_help_shows_none(operator: Operator, words: list[str]) -> None:
    operator.configures(f"postgresql+psycopg://jobs:{DATABASE}@127.0.0.1/jobs")

    said = operator.types(*words, "--help", works=True)

    assert "--config" in said or not words
    assert "hunter2" not in said


def test_no_object_shows_its_secret(tmp_path: Path) -> None:
    """As a debugger, a log line or an error of a library would write it."""
    keys = tmp_path / "token-keys"
    keyring = Keyring.load_or_create(keys)
    secret = keys.read_text().split()[1]
    shown = (
        keyring,
        signer("news.example"),
        Password("jobs", RELAY),
        TokenCommand("jobs", f"x {TOKEN}"),
    )

    written = " ".join(map(repr, shown)) + " ".join(map(str, shown))

    assert "hunter2" not in written
    assert secret not in written
    assert repr(bytes.fromhex(secret)) not in written


def test_a_running_mailbot_shows_none(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.person("ann@acme.example").writes("Please subscribe me.", subject="subscribe")
    secret = bytes.fromhex((tmp_path / "token-keys").read_text().split()[1])
    confirmation = world.unread("ann@acme.example")[0].reply_to.partition("+")[2].partition("@")[0]

    assert repr(secret)[2:-1] not in repr(world.runtime)
    assert confirmation not in world.log.getvalue()
    assert confirmation[2:] not in world.log.getvalue()
    world.unread("ann@acme.example").clear()
    world.stop()
