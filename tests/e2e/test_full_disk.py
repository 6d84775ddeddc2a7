"""The real daemon on a real small disk: it says "later", loses nothing, and goes on."""

from __future__ import annotations

import smtplib
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlmodel import select

from e2e.peers.needs import find, not_here, require, require_root
from e2e.running import ADDRESS, OPERATOR, Mailbot, running
from mailbot.tables import Inbound

MEGABYTES = 24
BALLAST = 14_000_000
LARGE = 700_000  # bytes, of something that takes no time to read


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of few megabytes, with a file on it that can go."""
    require("mount", "umount")
    require_root("mount")
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = [find("mount"), "-t", "tmpfs", "-o", f"size={MEGABYTES}m", "tmpfs", str(folder)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        not_here("this machine lets nobody mount a file system")
    (folder / "ballast").write_bytes(bytes(BALLAST))
    yield folder
    subprocess.run([find("umount"), "--lazy", str(folder)], check=True)


def hand_in(mailbot: Mailbot, number: int, size: int = LARGE) -> tuple[int, bytes]:
    """Try to hand in a mail; give the door's last word."""
    sender = f"ann@house{number}.example"
    body = "\r\n".join(["AAAA" * 18] * (size // 74))
    raw = (
        f"From: {sender}\r\nTo: {ADDRESS}\r\nMessage-ID: <{number}@x.example>\r\n"
        "MIME-Version: 1.0\r\nContent-Type: application/octet-stream\r\n"
        f"Content-Transfer-Encoding: base64\r\n\r\n{body}\r\n"
    )
    with smtplib.SMTP("127.0.0.1", mailbot.door, "mx.example", timeout=30) as client:
        client.ehlo()
        code, said = client.mail(sender)
        if code == 250:
            client.rcpt(ADDRESS)
            code, said = client.data(raw)
        return code, said


def test_below_the_reserve_it_says_so_before_a_byte_is_sent(disk: Path) -> None:
    with running(disk, []) as mailbot:  # 200 MB are to stay free
        code, said = hand_in(mailbot, 1, size=100)

        assert (code, said[:5]) == (452, b"4.3.1")
        told = mailbot.wait(lambda: next(iter(mailbot.relay.to(OPERATOR)), None))
        assert b"Less is free on the disk" in told.raw


def test_a_full_disk_loses_nothing_that_was_acknowledged(disk: Path) -> None:
    with running(disk, [], limits="disk_reserve_mb = 0") as mailbot:
        taken: list[int] = []
        code = 250
        while code == 250:
            assert len(taken) < 100
            code, said = hand_in(mailbot, len(taken))
            taken += [len(taken)] * (code == 250)
        assert (code, said[:5]) == (452, b"4.3.1")
        told = mailbot.wait(lambda: next(iter(mailbot.relay.to(OPERATOR)), None))
        assert b"nothing can be written" in told.raw

        (disk / "ballast").unlink()  # the operator makes room

        assert hand_in(mailbot, 1000, size=100)[0] == 250
        mailbot.wait(lambda: mailbot.count("handled") == len(taken) + 1 or None)
        with mailbot.remembered() as session:
            rows = list(session.exec(select(Inbound.message_id, Inbound.state)))
            intact = session.connection().exec_driver_sql("PRAGMA integrity_check").scalar_one()
        assert sorted(rows) == sorted((f"<{n}@x.example>", "done") for n in [*taken, 1000])
        assert intact == "ok"
