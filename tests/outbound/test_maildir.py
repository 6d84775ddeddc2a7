"""Letters into a Maildir."""

from __future__ import annotations

import errno
import mailbox
from pathlib import Path

import pytest

from mailbot.outbound.maildir import Maildir
from mailbot.smtp import Connection, Transport
from mailbot.terms import Answer

RAW = b"From: Jobs <jobs@example.org>\r\nSubject: ../../etc/passwd\r\n\r\nHello.\r\n"


def test_a_letter_can_be_read_with_its_envelope(tmp_path: Path) -> None:
    transport: Transport = Maildir(tmp_path / "out" / "mail")

    connection: Connection = transport.connect()
    outcome = connection.send("jobs+b1@example.org", "ann@example.com", RAW)
    connection.close()

    assert (outcome.answer.code, outcome.answer.enhanced, outcome.in_doubt) == (250, "2.0.0", False)
    with_envelope = (
        b"Return-Path: <jobs+b1@example.org>\nX-Original-To: ann@example.com\n"
        b"Delivered-To: ann@example.com\n" + RAW.replace(b"\r\n", b"\n")
    )
    (path,) = (tmp_path / "out" / "mail" / "new").iterdir()
    assert path.read_bytes() == with_envelope
    (message,) = mailbox.Maildir(tmp_path / "out" / "mail")
    assert message["Subject"] == "../../etc/passwd"
    assert list((tmp_path / "out" / "mail" / "tmp").iterdir()) == []


def test_letters_lie_in_the_order_in_which_they_came(tmp_path: Path) -> None:
    connection = Maildir(tmp_path).connect()

    for number in range(20):
        connection.send("", f"reader{number}@example.com", RAW)

    lines = [path.read_bytes().split(b"\n")[1] for path in sorted((tmp_path / "new").iterdir())]
    assert lines == [f"X-Original-To: reader{number}@example.com".encode() for number in range(20)]
    assert (next(iter((tmp_path / "new").iterdir()))).read_bytes().startswith(b"Return-Path: <>\n")


@pytest.mark.parametrize("address", ["ann@example.com\nBcc: eve@example.com", "ann", "a b@example.com", "<>"])  # fmt: skip
def test_an_address_becomes_no_header(tmp_path: Path, address: str) -> None:
    outcome = Maildir(tmp_path).connect().send("jobs@example.org", address, RAW)

    assert (outcome.answer.code, outcome.answer.enhanced) == (553, "5.1.3")
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_written_waits(tmp_path: Path) -> None:
    (tmp_path / "mail").write_text("a file, no folder")

    outcome = Maildir(tmp_path / "mail").connect().send("", "ann@example.com", RAW)

    assert (outcome.answer.code, outcome.in_doubt) == (0, False)
    assert "exists" in outcome.answer.text or "directory" in outcome.answer.text


def test_a_letter_is_on_the_disk_before_it_has_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)

    outcome = Maildir(tmp_path).connect().send("", "ann@example.com", RAW)

    assert outcome.answer == Answer(0, None, f"No space left on device: {tmp_path}")
    assert list((tmp_path / "new").iterdir()) == []
