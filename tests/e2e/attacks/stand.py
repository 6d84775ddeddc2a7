"""Where attacks are played: a real daemon, the way mail comes to it, and who takes its letters.

What became of a mail is known from outside: by the door's replies, the relay, the log, `mailbot
status`, and the database opened for reading only.
"""

from __future__ import annotations

import json
import smtplib
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from e2e.daemon import PATIENCE_SECONDS, Daemon, end, own_environment, started
from e2e.peers.dovecot import PASSWORD, USER, Dovecot
from keys import zone_text
from relay import Accepted, FakeRelay
from world import WEDNESDAY

ADDRESS: Final = "jobs@news.example"
EDITOR: Final = "editor@desk.example"
OPERATOR: Final = "root@desk.example"
MX: Final = "mx.news.example"  # the receiver that is trusted, over LMTP

_LOOK_SECONDS: Final = 0.01
_SOON: Final = timedelta(seconds=5)

Section = dict[str, str]  # a key, and its value as TOML writes it

_SETTINGS: Final[Mapping[str, Section]] = {
    "newsletter": {
        "name": '"Two Good Jobs"',
        "address": f'"{ADDRESS}"',
        "editors": f'["{EDITOR}"]',
        "operator": f'"{OPERATOR}"',
        "postal_address": '"1 Main Street, Springfield"',
    },
    "schedule": {"timezone": '"Europe/Berlin"'},
    "outbound": {"host": '"127.0.0.1"', "tls": '"none"'},
    "trust": {"zone_file": '"dns.zone"'},
    "conversation": {"quiet_seconds": "0"},
    "database": {"url": '"sqlite:///mailbot.db"', "installation_file": '"installation"'},
}
_INBOUND: Final[Mapping[str, Section]] = {
    "smtp": {"kind": '"smtp"', "listen": '"127.0.0.1:0"'},
    "lmtp": {"kind": '"lmtp"', "listen": '"127.0.0.1:0"'},
    "imap": {
        "kind": '"imap"',
        "host": '"127.0.0.1"',
        "tls": '"none"',
        "user": f'"{USER}"',
        "password_file": '"password"',
        "folders": '["INBOX", "Junk"]',
        "start": '"all"',
        "poll_seconds": "2",
    },
}


@dataclass
class Stand:
    """One daemon after the other in one folder; `relay` has all that ever left."""

    folder: Path
    way: str
    relay: FakeRelay
    dovecot: Dovecot | None
    config: Path
    _lives: ExitStack
    _daemon: Daemon | None = None
    _began: tuple[datetime, float] = (WEDNESDAY, 0.0)
    _delivered: dict[str, int] = field(default_factory=dict)  # mails by folder of the mailbox
    common: dict[str, str] = field(default_factory=dict)  # what all attacks on it may name

    # What is done to it

    def start(self, at: datetime) -> None:
        """Start the daemon, once the one before has ended well."""
        self.stop()
        self._daemon = self._lives.enter_context(started(self.config, at))
        said = self.daemon.wait(lambda: self.daemon.event("started"))
        self._began = (datetime.fromisoformat(said["at"]), time.monotonic())
        if self.dovecot:
            self.daemon.wait(lambda: self.daemon.event("connected"))

    def warm_up(self) -> None:
        """Have a first mail read: the child that reads takes its time to start."""
        raw = f"From: warm@up.example\r\nTo: {ADDRESS}\r\nSubject: help\r\n\r\nhelp\r\n"
        self.hand_in(raw.encode(), "warm@up.example", [ADDRESS])
        self.rest()

    def stop(self) -> None:
        if self._daemon:
            end(self._daemon)
            self._lives.pop_all().close()
            self._daemon = None

    def hand_in(
        self, raw: bytes, return_path: str, recipients: Iterable[str], client: str = "127.0.0.1"
    ) -> list[str]:
        """Hand a mail in as an MTA does, from an address of this machine; give the replies."""
        if self.dovecot:
            return [self._deliver(raw, return_path, to) for to in recipients]
        speak = smtplib.LMTP if self.way == "lmtp" else smtplib.SMTP
        with speak(local_hostname="mx.example", timeout=PATIENCE_SECONDS) as door:
            door.connect("127.0.0.1", self.door, (client, 0))
            door.ehlo()
            replies = [_reply(door.docmd("MAIL", f"FROM:<{return_path}> SMTPUTF8 BODY=8BITMIME"))]
            if replies[0].startswith("2"):
                replies += [_reply(door.docmd("RCPT", f"TO:<{to}>")) for to in recipients]
            taken = sum(reply.startswith("2") for reply in replies) - 1
            if taken > 0:
                replies.append(_reply(door.data(raw)))
                if self.way == "lmtp":
                    # RFC 2033 §4.2, which smtplib knows only for a single recipient
                    replies += [_reply(door.getreply()) for _ in range(taken - 1)]
        return replies

    def put(self, folder: str, raw: bytes, ago: timedelta) -> None:
        """Put a mail into a folder of the mailbox, as if it had arrived some time ago."""
        assert self.dovecot, "there is no mailbox"
        arrived = datetime.now().astimezone() - ago
        self.dovecot.append(folder, raw, arrived)
        self._arrived(folder)

    def rest(self) -> None:
        """Wait until everything that came is done, and everything owed by now has left."""
        until = time.monotonic() + PATIENCE_SECONDS
        while not self._rests():
            assert self.daemon.lives, self.daemon.last_words()
            assert time.monotonic() < until, self.daemon.last_words()
            time.sleep(_LOOK_SECONDS)

    # What is seen of it

    @property
    def daemon(self) -> Daemon:
        assert self._daemon, "no daemon runs"
        return self._daemon

    @property
    def door(self) -> int:
        """The port of its door."""
        said = self.daemon.event("started")
        assert said
        return int(str(said["inbound"]).rpartition(":")[2])

    @property
    def now(self) -> datetime:
        """The time by its clock."""
        start, at = self._began
        return start + timedelta(seconds=time.monotonic() - at)

    def letters(self) -> tuple[Accepted, ...]:
        return self.relay.mails

    def of_the_clock(self, message_id: str) -> bool:
        """Whether a letter answers no mail: a reminder, a digest, a word to the operator."""
        rows = self.ask("select answering from letter where message_id = ?", message_id)
        return bool(rows) and rows[0][0] is None

    def ask(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """Ask the database, which is opened for reading only."""
        name = f"file:{self.folder / 'mailbot.db'}?mode=ro"
        with closing(sqlite3.connect(name, uri=True, timeout=PATIENCE_SECONDS)) as database:
            return database.execute(query, values).fetchall()

    def last_mail(self) -> int:
        """The number of the newest mail that is stored."""
        return int(self.ask("select coalesce(max(id), 0) from inbound")[0][0])

    def status(self) -> dict[str, Any]:
        """What `mailbot status --json` says."""
        said: dict[str, Any] = json.loads(self._status("--json"))
        return said

    def shown_status(self) -> str:
        """What `mailbot status` shows to people."""
        return self._status()

    def _status(self, *options: str) -> str:
        command = [sys.executable, "-m", "mailbot", "status", "--config", str(self.config)]
        done = subprocess.run(
            [*command, *options], env=own_environment(), capture_output=True, check=True
        )
        return done.stdout.decode()

    # How it is known

    def _deliver(self, raw: bytes, return_path: str, to: str) -> str:
        assert self.dovecot
        reply = _reply(self.dovecot.deliver(return_path, to, raw))
        if reply.startswith("2"):
            self._arrived("INBOX")
        return reply

    def _arrived(self, folder: str) -> None:
        self._delivered[folder] = self._delivered.get(folder, 0) + 1

    def _rests(self) -> bool:
        soon = (self.now + _SOON).replace(tzinfo=None).isoformat(" ")
        waiting = """
            select 1 from inbound where state in ('new', 'witnessed')
            union all
            select 1 from letter where fate = 'in_hand' or (fate = 'due' and next_try < :soon)
            union all
            select 1 from delivery where fate = 'in_hand' or (fate = 'due' and next_try < :soon)
        """
        seen = dict(self.ask("select name, seen from folder")) if self.dovecot else {}
        fetched = all(seen.get(name, 0) >= count for name, count in self._delivered.items())
        return fetched and not self.ask(waiting.replace(":soon", "?1"), soon)


def _reply(answer: tuple[int, bytes]) -> str:
    return f"{answer[0]} {answer[1].decode('utf-8', 'replace')}"


@contextmanager
def standing(
    folder: Path,
    *,
    way: str = "smtp",
    domains: Iterable[str] = (),
    zone: Iterable[str] = (),
    settings: Iterable[str] = (),
) -> Iterator[Stand]:
    """Set one up; mail of `domains` may be signed. `settings`: "limits.stored_per_hour = 9"."""
    (folder / "dns.zone").write_text(
        zone_text(sorted(set(domains))) + "".join(f"{line}\n" for line in zone)
    )
    with ExitStack() as stack:
        relay = stack.enter_context(FakeRelay())
        sections = {name: dict(keys) for name, keys in _SETTINGS.items()}
        sections["inbound"] = dict(_INBOUND[way])
        sections["outbound"]["port"] = str(relay.port)
        dovecot = None
        if way == "imap":
            dovecot = stack.enter_context(Dovecot(user=USER))
            sections["inbound"]["port"] = str(dovecot.port)
            (folder / "password").write_text(PASSWORD)
            (folder / "password").chmod(0o600)
        if way == "lmtp":
            sections["trust"]["authserv_ids"] = f'["{MX}"]'
        for setting in settings:
            key, _, value = setting.partition(" = ")
            section, _, name = key.partition(".")
            sections.setdefault(section, {})[name] = value
        config = folder / "mailbot.toml"
        config.write_text(_toml(sections))
        stand = Stand(folder, way, relay, dovecot, config, stack.enter_context(ExitStack()))
        stand.start(WEDNESDAY)
        stand.warm_up()
        yield stand
        stand.stop()


def _toml(sections: Mapping[str, Section]) -> str:
    return "\n".join(
        f"[{name}]\n" + "".join(f"{key} = {value}\n" for key, value in keys.items())
        for name, keys in sections.items()
    )
