"""Where the demo plays: a folder with a real configuration, and the real daemon run on it.

The daemon is a process of its own, started as anybody starts it; what it does is known from its
answers over SMTP and from its log, as for everybody else.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final, TypeVar

from mailbot import smtp
from mailbot.clock import FastClock
from mailbot.demo.actors import Letter, Person
from mailbot.demo.relay import HOST, Relay
from mailbot.outbound.maildir import Maildir
from mailbot.trust.dkim import new_key, public_record
from mailbot.trust.resolver import txt_line

T = TypeVar("T")

CONFIG: Final = "mailbot.toml"
ZONE_FILE: Final = "dns.zone"
MAIL: Final = "mail"
DOMAIN: Final = "linchpin.example"
ADDRESS: Final = f"jobs@{DOMAIN}"
PLAY_ON: Final = f"{HOST}:2525"  # where the daemon listens when it is run again by hand
INTO_MAILDIR: Final = f'kind = "maildir"\npath = "{MAIL}"'

_PATIENCE_SECONDS: Final = 20.0  # for one step, on the slowest machine
_STOP_SECONDS: Final = 35.0  # the daemon's own grace, and a little
_LOOK_SECONDS: Final = 0.02
_SELECTOR: Final = "mailbot"


class Unmet(Exception):  # noqa: N818 -- a state of the story
    """Something did not happen as the story has it; the text says what was expected."""


class Stopped(Exception):  # noqa: N818 -- a wish of whoever watches
    """Whoever started the demo wants it to end."""


@dataclass(slots=True)
class Stage:
    """One folder, one relay, and day by day one daemon.

    Once `stopping` is set, whatever waits or is handed in next raises `Stopped`.
    """

    folder: Path
    editor: str
    patience: float = _PATIENCE_SECONDS
    relay: Relay = field(init=False)
    clock: FastClock = field(init=False)  # of the daemon, as nearly as its log tells
    stopping: bool = False
    _daemon: subprocess.Popen[bytes] | None = None
    _door: int = 0
    _read: int = 0  # octets of the log
    _events: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.relay = Relay(Maildir(self.maildir))

    @property
    def maildir(self) -> Path:
        """Every mail of the story."""
        return self.folder / MAIL

    @property
    def config(self) -> Path:
        """The configuration, as anybody would write it."""
        return self.folder / CONFIG

    @property
    def zone_file(self) -> Path:
        """What stands in for DNS: whose key is whose."""
        return self.folder / ZONE_FILE

    @property
    def log(self) -> Path:
        """What the daemon said of it all."""
        return self.folder / "mailbot.log"

    @contextmanager
    def set_up(self, keys: Iterable[str]) -> Iterator[None]:
        """Write the configuration, and keep the relay open; `keys` are lines of a zone file."""
        write_keys(self.folder, keys)
        with self.relay.listening():
            outbound = f'kind = "smtp"\nhost = "{HOST}"\nport = {self.relay.port}\ntls = "none"'
            configure(self.folder, (self.editor,), outbound, listen=f"{HOST}:0")
            yield
        # The relay is gone with the demo: whoever plays on finds the letters beside the others.
        configure(self.folder, (self.editor,), INTO_MAILDIR, PLAY_ON)

    @contextmanager
    def day(self, start: datetime, factor: float) -> Iterator[None]:
        """Run the daemon with its clock at `start`, so many times as fast; end it politely."""
        self._events.clear()
        clock = f"{start.replace(tzinfo=None).isoformat()}x{factor:g}"
        command = [sys.executable, "-m", "mailbot", "run", "--config", str(self.config)]
        with self.log.open("ab") as log:
            self._read = log.tell()
            self._daemon = subprocess.Popen(  # noqa: S603 -- our own program, our own arguments
                [*command, "--clock", clock],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=_own_environment(),
            )
        try:
            began = self.event("started")
            self.clock = FastClock(datetime.fromisoformat(began["at"]), factor)
            self._door = int(str(began["inbound"]).rpartition(":")[2])
            yield
        except BaseException:
            self._end()
            raise
        status = self._end()
        if status != 0:
            raise Unmet(f"the daemon to end with exit status 0 at SIGTERM, not {status}")

    def submit(self, sender: Person, to: str, raw: bytes) -> None:
        """Hand a mail to the daemon's own mail server, as the sender's provider would."""
        self.go_on()
        server = smtp.Relay(HOST, self._door, ehlo_name=sender.domain, tls="none")
        connection = server.connect()
        answer = connection.send(sender.address, to, raw).answer
        connection.close()
        if not answer.accepted:
            raise Unmet(f"250 for the mail of {sender.address}, not {answer.code} {answer.text}")
        self.relay.maildir.send(sender.address, to, raw)

    def letter(self, to: str, about: str) -> Letter:
        """Wait for a letter to somebody that has these words in its subject or text."""
        wanted = f'a letter to {to} with "{about}" in it'
        return self._wait(wanted, lambda: self.relay.collect(to, about))

    def event(self, name: str, **fields: str) -> dict[str, Any]:
        """Wait for an event in today's log, with these fields."""

        def look() -> dict[str, Any] | None:
            self._read_log()
            for event in self._events:
                if event["event"] == name and fields.items() <= event.items():
                    return event
            return None

        said = ", ".join(f"{key} {value}" for key, value in fields.items())
        return self._wait(f'"{name}" in the log' + (f" ({said})" if said else ""), look)

    def last_words(self, lines: int = 8) -> list[str]:
        """Return the end of the daemon's log."""
        if not self.log.exists():
            return []
        return self.log.read_text(errors="replace").splitlines()[-lines:]

    def _wait(self, wanted: str, look: Callable[[], T | None]) -> T:
        end = time.monotonic() + self.patience
        while True:
            self.go_on()
            # Asked before looking: what a daemon said at its very end still counts.
            status = self._daemon.poll() if self._daemon else None
            found = look()
            if found is not None:
                return found
            if status is not None:
                raise Unmet(f"{wanted}; but the daemon ended, with exit status {status}")
            if time.monotonic() > end:
                raise Unmet(f"{wanted}, within {self.patience:g} seconds")
            time.sleep(_LOOK_SECONDS)

    def go_on(self) -> None:
        """Raise `Stopped` once whoever started the demo wants it to end."""
        if self.stopping:
            raise Stopped

    def _read_log(self) -> None:
        with self.log.open("rb") as file:
            file.seek(self._read)
            whole, line_end, _ = file.read().rpartition(b"\n")
        self._read += len(whole) + len(line_end)
        for line in whole.splitlines():
            try:
                event = json.loads(line)
            except ValueError:  # a traceback, a warning of the interpreter
                continue
            if isinstance(event, dict) and "event" in event:
                self._events.append(event)

    def _end(self) -> int:
        daemon, self._daemon = self._daemon, None
        if daemon is None:
            return 0
        daemon.send_signal(signal.SIGTERM)
        try:
            return daemon.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            daemon.kill()
            return daemon.wait()


def write_keys(folder: Path, keys: Iterable[str]) -> None:
    """Make the key that mailbot signs with, and the zone file: its own line and those of others."""
    private = new_key()
    key_file = folder / "dkim.pem"
    key_file.touch(mode=0o600)
    key_file.write_text(private)
    ours = txt_line(f"{_SELECTOR}._domainkey.{DOMAIN}", public_record(private))
    (folder / ZONE_FILE).write_text("".join((ours, *keys)))


def configure(folder: Path, editors: Iterable[str], outbound: str, listen: str) -> None:
    """Write the configuration."""
    named = ", ".join(f'"{editor}"' for editor in editors)
    text = _CONFIG.format(editors=named, outbound=outbound, listen=listen)
    (folder / CONFIG).write_text(text)


def _own_environment() -> dict[str, str]:
    """Return the environment without what would change the demo's configuration."""
    foreign = ("MAILBOT_", "NOTIFY_SOCKET", "CREDENTIALS_DIRECTORY")
    return {name: value for name, value in os.environ.items() if not name.startswith(foreign)}


_CONFIG: Final = f"""\
# Written by `mailbot demo`. To play on: mailbot run --config mailbot.toml

[newsletter]
name = "Linchpin Jobs"
address = "{ADDRESS}"
editors = [{{editors}}]
operator = "root@{DOMAIN}"
sponsor = "Sponsored by Harbor Tools, makers of planes that stay sharp"
postal_address = "1 Main Street, Springfield"

[schedule]
day = "tuesday"
time = "09:00"
timezone = "America/New_York"
draft_hours_before = 24

[inbound]
kind = "smtp"
listen = "{{listen}}"

[outbound]
{{outbound}}
dkim_selector = "{_SELECTOR}"
dkim_key_file = "dkim.pem"

[trust]
zone_file = "{ZONE_FILE}"

[conversation]
quiet_seconds = 0

[database]
url = "sqlite:///mailbot.db"
installation_file = "installation"
"""
