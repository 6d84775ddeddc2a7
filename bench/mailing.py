"""How fast an issue is mailed: the real daemon and its database, beside what the machine can do.

    PYTHONPATH=tests:tests/helpers python -m bench.mailing [--readers N] [--rounds N] [--dkim]
        [--connections N] [--postgresql] [--workers N] [--mlmmj] [--mailman VENV]
        [--directory PATH] [--json FILE]

Everything goes into Postfix's smtp-sink on loopback, round by round in turn: Postfix's smtp-source
with ten sessions (the reference), Python's smtplib with ready-made letters, other list managers
where asked for (`peers`), and `mailbot run` with an issue of about 20 KB whose audience is frozen;
of several `--workers`, one alone and then all. Prints letters a second (median and range), their
ratio to the reference of the same round, seconds of the processor a thousand letters for sender
and sink, and the sender's peak memory. Needs Debian's postfix; as root, as smtp-sink gives it up.
"""

from __future__ import annotations

import argparse
import json
import os
import smtplib
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from bench import peers
from bench.audience import Databases, check_ledger, rendered_issue
from bench.machine import NEWSLETTER, family_seconds, flushes, peak_mb, sink
from e2e.peers.postgres import Cluster
from mailbot.trust.dkim import new_key

SMTPLIB_LETTERS: Final = 2000
MLMMJ_LETTERS: Final = 200  # it mails some twenty a second
MAILMAN_LETTERS: Final = 500

CONFIG: Final = (
    NEWSLETTER
    + """\
[inbound]
kind = "smtp"
listen = "127.0.0.1:0"

[outbound]
host = "127.0.0.1"
port = {port}
tls = "none"
connections = {connections}
{signing}
[database]
url = "{url}"
installation_file = "{folder}/installation"
"""
)


@dataclass(frozen=True, slots=True)
class Run:
    """One sender's run into the sink."""

    rate: float  # letters a second
    sender: float  # seconds of the processor a thousand letters
    sink: float  # same
    peak_mb: float  # resident memory; 0 where it was not looked at


@dataclass(frozen=True, slots=True)
class Plan:
    """What the command line asks for."""

    readers: int
    rounds: int
    dkim: bool
    connections: int
    postgresql: bool
    workers: int
    mlmmj: bool
    mailman: Path | None


# --- The senders --------------------------------------------------------------------------------


def smtp_source(folder: Path, letters: int, sample: Path) -> Run:
    """Ten sessions that send one ready-made letter again and again."""
    with sink(folder) as into:
        command = ["smtp-source", "-d", "-s", "10", "-m", str(letters), "-F", str(sample)]
        command += ["-f", "jobs@news.example", "-t", "kim@reader.example", f"127.0.0.1:{into.port}"]
        before = os.times()
        begun = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 -- as above
        took = time.perf_counter() - begun
        after = os.times()
        spent = (
            after.children_user
            + after.children_system
            - before.children_user
            - before.children_system
        )
        return _run(letters, took, spent, into.spent())


def by_smtplib(folder: Path, sample: Path) -> Run:
    """One connection of Python's own client, with a ready-made letter and an envelope each."""
    raw = sample.read_bytes().replace(b"\n", b"\r\n")
    with sink(folder) as into, smtplib.SMTP("127.0.0.1", into.port, "mail.example") as client:
        begun, spent = time.perf_counter(), time.process_time()
        for number in range(SMTPLIB_LETTERS):
            client.sendmail("jobs@news.example", [f"kim{number}@reader.example"], raw)
        took, spent = time.perf_counter() - begun, time.process_time() - spent
        return _run(SMTPLIB_LETTERS, took, spent, into.spent())


def by_mlmmj(folder: Path, sample: Path) -> Run:
    """Debian's mlmmj, as it comes."""
    with tempfile.TemporaryDirectory(dir=folder) as own, sink(folder) as into:
        took, spent, peak = peers.mlmmj(Path(own), into, sample.read_bytes(), MLMMJ_LETTERS)
        return _run(MLMMJ_LETTERS, took, spent, into.spent(), peak)


def by_mailman(folder: Path, venv: Path, sample: Path) -> Run:
    """Mailman 3, a letter for each member, from the first letter to the last."""
    with tempfile.TemporaryDirectory(dir=folder) as own, sink(folder) as into:
        running = peers.Mailman(Path(own) / "list", venv, into, MAILMAN_LETTERS)
        took, spent, peak = running.mail(sample.read_bytes().replace(b"\n", b"\r\n"))
        return _run(MAILMAN_LETTERS, took, spent, into.spent(), peak)


def mailbot(folder: Path, plan: Plan, url: str, workers: int) -> Run:
    """`mailbot run`, from the first letter to the last; then its ledger is looked at."""
    with sink(folder) as into, ExitStack() as stack:
        config = folder / "mailbot.toml"
        signing = (
            f'dkim_selector = "s1"\ndkim_key_file = "{folder}/dkim.pem"\n' if plan.dkim else ""
        )
        config.write_text(
            CONFIG.format(
                port=into.port,
                connections=plan.connections,
                signing=signing,
                url=url,
                folder=folder,
            )
        )
        command = [sys.executable, "-m", "mailbot", "run", "--config", str(config)]
        log = stack.enter_context((folder / "log").open("wb"))
        daemons: list[subprocess.Popen[bytes]] = []

        def family() -> float:
            return sum(family_seconds(daemon.pid) for daemon in daemons)

        for number in range(workers):
            role = ["--role", "mail"] if number else []
            daemons.append(subprocess.Popen([*command, *role], stderr=log))  # noqa: S603 -- ours
        try:
            took, spent, sinks = into.timed(plan.readers, family)
            peak = max(peak_mb(daemon.pid) for daemon in daemons)
        finally:
            for daemon in daemons:
                daemon.terminate()
            for daemon in daemons:
                daemon.wait()
    check_ledger(url, plan.readers)
    return _run(plan.readers, took, spent, sinks, peak)


def _run(letters: int, took: float, sender: float, sink: float, peak_mb: float = 0) -> Run:
    return Run(letters / took, sender / letters * 1000, sink / letters * 1000, peak_mb)


# --- The table ----------------------------------------------------------------------------------


def rounds(plan: Plan, folder: Path, cluster: Cluster | None) -> Iterator[dict[str, Run]]:
    """Let each sender have its turn, again and again."""
    issue = rendered_issue()
    sample = folder / "sample"
    head = b"From: jobs@news.example\nTo: kim@reader.example\nSubject: a sample\n"
    sample.write_bytes(head + issue.entity.replace(b"\r\n", b"\n"))
    (folder / "dkim.pem").touch(0o600)
    (folder / "dkim.pem").write_text(new_key())
    databases = Databases(folder, cluster, issue, plan.readers)
    print(f"issue of {len(issue.entity)} bytes, {plan}, {flushes(folder):.0f} fsync/s")
    for _ in range(plan.rounds):
        runs = {"smtp-source -s 10 -d": smtp_source(folder, max(plan.readers, 10_000), sample)}
        runs["smtplib, one connection"] = by_smtplib(folder, sample)
        if plan.mlmmj:
            runs["mlmmj"] = by_mlmmj(folder, sample)
        if plan.mailman:
            runs["Mailman"] = by_mailman(folder, plan.mailman, sample)
        for workers in sorted({1, plan.workers}):
            with databases.fresh() as url:
                name = "mailbot" if workers == 1 else f"mailbot, {workers} workers"
                runs[name] = mailbot(folder, plan, url, workers)
        yield runs


def show(all_runs: Sequence[dict[str, Run]]) -> None:
    """Print medians and ranges."""
    print(f"{'':24}{'letters/s':>22}{'ratio':>20}{'CPU s/1000':>12}{'sink':>7}{'peak MB':>9}")
    reference = next(iter(all_runs[0]))
    for name in all_runs[0]:
        runs = [runs[name] for runs in all_runs]
        ratios = [runs[name].rate / runs[reference].rate for runs in all_runs]
        rates = [run.rate for run in runs]
        print(
            f"{name:24}{statistics.median(rates):8.0f} ({min(rates):5.0f}-{max(rates):5.0f})"
            f"{statistics.median(ratios):7.3f} ({min(ratios):.2f}-{max(ratios):.2f})"
            f"{statistics.median(run.sender for run in runs):11.3f}"
            f"{statistics.median(run.sink for run in runs):7.3f}"
            f"{max(run.peak_mb for run in runs) or '-':>9.5}"
        )


def main() -> None:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--readers", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--dkim", action="store_true", help="sign with RSA-2048")
    parser.add_argument("--connections", type=int, default=10)
    parser.add_argument("--postgresql", action="store_true", help="instead of SQLite")
    parser.add_argument("--workers", type=int, default=1, help="processes that mail, on PostgreSQL")
    parser.add_argument("--mlmmj", action="store_true", help="beside it, from Debian's package")
    parser.add_argument("--mailman", type=Path, help="beside it, of this virtual environment")
    parser.add_argument("--directory", type=Path, help="on which disk the database is: there")
    parser.add_argument("--json", type=Path, help="where to write each run, for a later look")
    options = vars(parser.parse_args())
    file, directory = options.pop("json"), options.pop("directory")
    plan = Plan(**options)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(dir=directory)))
        cluster = stack.enter_context(Cluster()) if plan.postgresql else None
        runs = []
        for done in rounds(plan, folder, cluster):
            runs.append(done)
            print("  ".join(f"{name}: {run.rate:.0f}/s" for name, run in done.items()), flush=True)
    show(runs)
    if file:
        named = [{name: asdict(run) for name, run in done.items()} for done in runs]
        file.write_text(json.dumps(named, indent=1))


if __name__ == "__main__":
    main()
