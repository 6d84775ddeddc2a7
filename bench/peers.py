"""Other senders that can be run beside mailbot on this machine: Debian's mlmmj, and Mailman 3.

Each mails the same issue to its subscribers, a letter for each, into the sink; both as they come,
without a setting that makes them slower or faster than an operator would have them.
"""

from __future__ import annotations

import os
import shutil
import smtplib
import subprocess
import time
from pathlib import Path
from typing import Final

from bench.machine import Sink, family_seconds, peak_mb, until_open
from e2e.peers.process import free_ports

_LIST: Final = "bench@lists.example"
_START_SECONDS: Final = 60.0

_MAILMAN: Final = """\
[mailman]
site_owner: owner@lists.example
layout: bench
[paths.bench]
var_dir: {folder}/var
[mta]
incoming: mailman.mta.null.NullMTA
smtp_host: 127.0.0.1
smtp_port: {sink}
lmtp_host: 127.0.0.1
lmtp_port: {lmtp}
verp_personalized_deliveries: yes
[webservice]
hostname: 127.0.0.1
port: {web}
[archiver.mail_archive]
enable: no
[archiver.mhonarc]
enable: no
[archiver.prototype]
enable: no
"""

# Run by Mailman's own Python: an announcement list, a letter for each member.
_SUBSCRIBE: Final = """
import sys
from mailman.core.initialize import initialize
initialize(sys.argv[1])
from zope.component import getUtility
from mailman.app.lifecycle import create_list
from mailman.config import config
from mailman.interfaces.action import Action
from mailman.interfaces.archiver import ArchivePolicy
from mailman.interfaces.domain import IDomainManager
from mailman.interfaces.mailinglist import Personalization
from mailman.interfaces.usermanager import IUserManager
from mailman.utilities.datetime import now
getUtility(IDomainManager).add("lists.example")
made = create_list("bench@lists.example", style_name="legacy-announce")
made.personalize = Personalization.individual
made.archive_policy = ArchivePolicy.never
made.default_member_action = made.default_nonmember_action = Action.accept
made.send_welcome_message = made.digests_enabled = False
for number in range(int(sys.argv[2])):
    address = getUtility(IUserManager).create_address(f"reader{number}@people.example")
    address.verified_on = now()
    made.subscribe(address)
config.db.commit()
"""


def mlmmj(folder: Path, into: Sink, sample: bytes, letters: int) -> tuple[float, float, float]:
    """Mail by `mlmmj-send`; seconds, seconds of the processor, and peak MB."""
    lists = folder / "mlmmj"
    lists.mkdir()
    command = [_found("mlmmj-make-ml"), "-L", "bench", "-s", str(lists)]
    answers = b"lists.example\nowner@lists.example\nen\n"
    subprocess.run(command, input=answers, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 -- ours
    home = lists / "bench"
    (home / "control" / "smtpport").write_text(f"{into.port}\n")
    (home / "control" / "relayhost").write_text("127.0.0.1\n")
    people = "".join(f"reader{number}@people.example\n" for number in range(letters))
    (home / "subscribers.d" / "p").write_text(people)
    mail = home / "queue" / "sample"
    mail.write_bytes(sample)
    begun = time.perf_counter()
    command = [_found("mlmmj-send"), "-L", str(home), "-m", str(mail), "-D"]
    with subprocess.Popen(command) as sender:  # noqa: S603 -- ours
        _, _, used = os.wait4(sender.pid, 0)
        sender.returncode = 0
    took = time.perf_counter() - begun
    return took, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def _found(program: str) -> str:
    """Give the full path, without which it does not start."""
    path = shutil.which(program)
    if path is None:
        raise FileNotFoundError(f"{program}: apt install mlmmj")
    return path


class Mailman:
    """Mailman 3 of a virtual environment, with one list; running while it is entered."""

    def __init__(self, folder: Path, venv: Path, into: Sink, members: int) -> None:
        self._venv = venv
        self._into = into
        self._folder = folder
        self._lmtp, web = free_ports(2)
        folder.mkdir()
        self._config = folder / "mailman.cfg"
        self._config.write_text(
            _MAILMAN.format(folder=folder, sink=into.port, lmtp=self._lmtp, web=web)
        )
        self._run("python", "-c", _SUBSCRIBE, str(self._config), str(members))
        self._members = members

    def mail(self, sample: bytes) -> tuple[float, float, float]:
        """Mail it; seconds, seconds of the processor, and the peak MB of the largest process."""
        self._run("mailman", "--run-as-root", "start")
        try:
            until_open(self._lmtp, _START_SECONDS)
            master = int((self._folder / "var" / "master.pid").read_text())
            with smtplib.LMTP("127.0.0.1", self._lmtp) as client:
                client.sendmail("reader0@people.example", [_LIST], sample)
            took, spent, _ = self._into.timed(self._members, lambda: family_seconds(master))
            tasks = Path(f"/proc/{master}/task").glob("*/children")
            runners = [int(child) for task in tasks for child in task.read_text().split()]
            return took, spent, max(map(peak_mb, runners))
        finally:
            self._run("mailman", "--run-as-root", "stop")
            end = time.perf_counter() + _START_SECONDS
            while self._is_there() and time.perf_counter() < end:
                time.sleep(0.1)  # it puts its files away, which are to be removed

    def _is_there(self) -> bool:
        return (self._folder / "var" / "master.pid").exists()

    def _run(self, *command: str) -> None:
        program, *rest = command
        environment = {
            **os.environ,
            "MAILMAN_CONFIG_FILE": str(self._config),
            "PYTHONWARNINGS": "ignore",
        }
        subprocess.run(  # noqa: S603 -- ours
            [self._venv / "bin" / program, *rest],
            env=environment,
            check=True,
            stdout=subprocess.DEVNULL,
        )
