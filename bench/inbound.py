"""How fast people are answered: from a join mail at the door to its confirmation at the relay.

    PYTHONPATH=tests:tests/helpers python -m bench.inbound [--mails N] [--rounds N]
        [--postgresql] [--directory PATH] [--json FILE]

Each round runs in turn what a plain handler of one process can do (a mail parsed by Python's own
parser, one commit of SQLite, an answer by smtplib), and `mailbot run` with its caps off: as many
people as there are mails ask to join, over some connections to its door, never more than a few
hundred ahead of their answers. Prints mails a second for the first and the last thousand of them,
as Postfix's smtp-sink counts the answers (median and range over the rounds), seconds of the
processor a thousand mails, and peak memory. Needs Debian's postfix; as root, as smtp-sink gives it
up.
"""

from __future__ import annotations

import argparse
import email
import json
import secrets
import smtplib
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from email import policy
from email.message import EmailMessage
from pathlib import Path
from typing import Final

from bench.machine import (
    LOOK,
    NEWSLETTER,
    PATIENCE,
    Sink,
    family_seconds,
    flushes,
    peak_mb,
    sink,
    until_open,
)
from e2e.peers.postgres import Cluster
from e2e.peers.process import free_ports
from mailbot.store import upgrade

WINDOW: Final = 1000  # mails whose rate is looked at
AHEAD: Final = 300  # mails at most that are stored and not answered
SENDERS: Final = 8
START_SECONDS: Final = 60.0

CONFIG: Final = (
    NEWSLETTER
    + """\
[inbound]
kind = "smtp"
listen = "127.0.0.1:{door}"

[outbound]
host = "127.0.0.1"
port = {relay}
tls = "none"

[trust]
zone_file = "{folder}/zone"

[limits]
answers_per_address_day = 0
unproven_per_domain_hour = 0
answers_per_hour = 0
stored_per_hour = 0
stored_mb_per_hour = 0

[video]
check = false

[database]
url = "{url}"
installation_file = "{folder}/installation"
"""
)


@dataclass(frozen=True, slots=True)
class Run:
    """One handler's run."""

    first: float  # mails a second, the first `WINDOW`
    last: float  # same, the last
    cpu: float  # seconds of the processor a thousand mails
    peak_mb: float  # resident memory; 0 where it was not looked at


def join_mail(number: int) -> bytes:
    """Write what somebody writes who wants to join; each is of another house."""
    return (
        f"Received: from mx.house{number}.example ([192.0.2.1]) by mx.news.example with ESMTPS\r\n"
        f"From: Kim {number} <kim@house{number}.example>\r\n"
        "To: jobs@news.example\r\n"
        "Subject: subscribe\r\n"
        "Date: Sun, 22 Nov 2026 12:00:00 +0000\r\n"
        f"Message-ID: <{number}@house{number}.example>\r\n"
        "MIME-Version: 1.0\r\n"
        "Content-Type: text/plain; charset=utf-8\r\n\r\n"
        "Hello, I would like to subscribe, please.\r\n\r\nKim\r\n"
    ).encode()


# --- The handlers -------------------------------------------------------------------------------


def plain_handler(folder: Path, mails: int) -> Run:
    """One process and one connection, and nothing that a careful handler does."""
    database = sqlite3.connect(folder / "plain.db", isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.execute("CREATE TABLE asked (address TEXT PRIMARY KEY, token TEXT, mail BLOB)")
    with sink(folder) as into, smtplib.SMTP("127.0.0.1", into.port, "mail.example") as relay:
        begun, spent = time.perf_counter(), time.process_time()
        for number in range(mails):
            raw = join_mail(number)
            author = email.message_from_bytes(raw, policy=policy.default)["From"].addresses[0]
            token = secrets.token_hex(16)
            database.execute("INSERT INTO asked VALUES (?, ?, ?)", (str(author), token, raw))
            answer = EmailMessage(policy=policy.SMTP)
            answer["From"], answer["To"] = "jobs@news.example", author.addr_spec
            answer["Subject"], answer["Reply-To"] = "Please confirm", f"jobs+{token}@news.example"
            answer.set_content("Please reply to confirm.\n" * 8)
            relay.sendmail("jobs@news.example", [author.addr_spec], answer.as_bytes())
        took, spent = time.perf_counter() - begun, time.process_time() - spent
    database.close()
    for file in folder.glob("plain.db*"):
        file.unlink()
    return Run(mails / took, mails / took, spent / mails * 1000, 0)


def mailbot(folder: Path, mails: int, url: str) -> Run:
    """`mailbot run`, from the first mail at its door to the last answer."""
    upgrade(url)
    (folder / "zone").touch()
    config = folder / "mailbot.toml"
    (door,) = free_ports(1)
    with sink(folder) as into:
        config.write_text(CONFIG.format(door=door, relay=into.port, url=url, folder=folder))
        command = [sys.executable, "-m", "mailbot", "run", "--config", str(config)]
        with (folder / "log").open("wb") as log, subprocess.Popen(command, stderr=log) as daemon:  # noqa: S603 -- ours
            try:
                until_open(door, START_SECONDS)
                # what reads mails starts with one
                _rates(into, door, range(mails, mails + SENDERS))
                spent = family_seconds(daemon.pid)
                first, last = _rates(into, door, range(mails))
                spent = family_seconds(daemon.pid) - spent
                return Run(first, last, spent / mails * 1000, peak_mb(daemon.pid))
            finally:
                daemon.terminate()


def _rates(into: Sink, door: int, people: range) -> tuple[float, float]:
    """Have all of them asked and answered; mails a second of the first and the last window."""
    mails, before = len(people), into.letters
    numbers = iter(people)
    room = threading.Semaphore(AHEAD)
    guard = threading.Lock()

    def send() -> None:
        with smtplib.SMTP("127.0.0.1", door, "mx.example", timeout=PATIENCE) as client:
            while True:
                room.acquire()
                with guard:
                    number = next(numbers, None)
                if number is None:
                    return
                path = f"kim@house{number}.example"
                client.sendmail(path, ["jobs@news.example"], join_mail(number))

    senders = [threading.Thread(target=send, daemon=True) for _ in range(SENDERS)]
    begun = time.perf_counter()
    for sender in senders:
        sender.start()
    marks = {0: begun}
    seen, last = 0, begun
    while seen < mails:
        time.sleep(LOOK)
        now, answered = time.perf_counter(), into.letters - before
        if answered == seen and now - last > PATIENCE:
            raise RuntimeError(f"{seen} of {mails} answers, and no more")
        if answered > seen:
            room.release(answered - seen)
            seen, last = answered, now
            marks[seen] = now
    room.release(SENDERS)
    for sender in senders:
        sender.join()
    return _rate(marks, 0, min(WINDOW, mails)), _rate(marks, max(mails - WINDOW, 0), mails)


def _rate(marks: dict[int, float], start: int, end: int) -> float:
    """Mails a second between two counts, each as the first look saw it that was not before it."""
    a, b = (min(count for count in marks if count >= edge) for edge in (start, end))
    return (b - a) / (marks[b] - marks[a])


# --- The table ----------------------------------------------------------------------------------


def show(all_runs: Sequence[dict[str, Run]]) -> None:
    """Print medians and ranges."""
    print(f"{'':28}{'first 1,000 /s':>20}{'last 1,000 /s':>20}{'CPU s/1000':>12}{'peak MB':>9}")
    for name in all_runs[0]:
        runs = [runs[name] for runs in all_runs]
        columns = ([run.first for run in runs], [run.last for run in runs])
        rates = "".join(
            f"{statistics.median(rates):8.0f} ({min(rates):4.0f}-{max(rates):4.0f})"
            for rates in columns
        )
        peak = max(run.peak_mb for run in runs) or "-"
        print(f"{name:28}{rates}{statistics.median(run.cpu for run in runs):12.2f}{peak:>9.5}")


def main() -> None:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--mails", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--postgresql", action="store_true", help="instead of SQLite")
    parser.add_argument("--directory", type=Path, help="on which disk the database is: there")
    parser.add_argument("--json", type=Path, help="where to write each run, for a later look")
    plan = parser.parse_args()
    all_runs = []
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(dir=plan.directory)))
        cluster = stack.enter_context(Cluster()) if plan.postgresql else None
        print(f"{plan.mails} mails, {flushes(folder):.0f} fsync/s")
        for number in range(plan.rounds):
            url = cluster.database() if cluster else f"sqlite:///{folder}/{number}.db"
            runs = {"a plain handler": plain_handler(folder, min(WINDOW, plan.mails))}
            runs["mailbot"] = mailbot(folder, plan.mails, url)
            all_runs.append(runs)
            print("  ".join(f"{name}: {run.first:.0f}, {run.last:.0f}/s" for name, run in runs.items()), flush=True)  # fmt: skip
    show(all_runs)
    if plan.json:
        named = [{name: asdict(run) for name, run in runs.items()} for runs in all_runs]
        plan.json.write_text(json.dumps(named, indent=1))


if __name__ == "__main__":
    main()
