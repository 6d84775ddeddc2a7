"""Letters into a Maildir instead of onto the wire: for a look at them, and for the demo."""

from __future__ import annotations

import os
import secrets
import time
from dataclasses import dataclass
from pathlib import Path

from mailbot.envelope import NULL, writable
from mailbot.smtp import Outcome
from mailbot.terms import Answer


@dataclass(frozen=True, slots=True)
class Maildir:
    """A folder with tmp, new and cur; transport and connection at once, as nothing stays open."""

    path: Path

    @property
    def broken(self) -> None:
        """Nothing that could break: each letter is tried by itself."""

    def connect(self) -> Maildir:
        """Give itself; the folders are made with the first letter."""
        return self

    def close(self) -> None:
        """Leave everything as it is."""

    def send(self, return_path: str, recipient: str, raw: bytes) -> Outcome:
        """Write one letter, durable once this returns; its envelope stands in three headers."""
        return_path = "" if return_path == NULL else return_path
        if not writable(recipient) or (return_path and not writable(return_path)):
            return Outcome(Answer(553, "5.1.3", "mailbot: not an address we can write"))
        envelope = (
            f"Return-Path: <{return_path}>\nX-Original-To: {recipient}\nDelivered-To: {recipient}\n"
        )
        name = f"{time.time_ns()}.{secrets.token_hex(8)}.mailbot"  # in order, and nobody else's
        try:
            self._write(name, envelope.encode() + raw.replace(b"\r\n", b"\n"))
        except OSError as error:
            return Outcome(Answer(0, None, f"{error.strerror}: {self.path}"))
        return Outcome(Answer(250, "2.0.0", f"written as {name}"))

    def _write(self, name: str, content: bytes) -> None:
        for folder in ("tmp", "new", "cur"):
            (self.path / folder).mkdir(mode=0o700, parents=True, exist_ok=True)
        temporary = self.path / "tmp" / name
        with temporary.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.rename(self.path / "new" / name)
        directory = os.open(self.path / "new", os.O_RDONLY)
        try:
            os.fsync(directory)
        finally:
            os.close(directory)
