"""What a fetched mail's header says of its envelope: the server's own fields, leniently."""

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.inbound import repeats
from mailbot.inbound.fetched import UNKNOWN, envelope_of, head_of, pointers

MAIL = b"""\
Return-Path: <ann@lantern.example>\r
Delivered-To: jobs+d0abcdefghijklmnopqrstuvwxyz@news.example\r
Received: from mx.lantern.example\r
\tby mail.news.example; Wed, 25 Nov 2026 09:00:01 +0000\r
Return-Path: <>\r
Date: Wed, 25 Nov 2026 10:00:00 +0100\r
To: Jobs <jobs@news.example>,\r
\tSam <sam@lantern.example>\r
In-Reply-To: <1@news.example>\r
References: <0@news.example>\r
\t<1@news.example>\r
\r
Delivered-To: eve@elsewhere.example\r
"""


@pytest.mark.parametrize("eol", [b"\n", b"\r\n"], ids=["lf", "crlf"])
def test_the_servers_own_fields_are_the_envelope(eol: bytes) -> None:
    envelope = envelope_of(MAIL.replace(b"\r\n", eol))

    assert envelope.return_path == "ann@lantern.example"
    assert envelope.recipients == ("jobs+d0abcdefghijklmnopqrstuvwxyz@news.example",)
    assert envelope.client is None


@pytest.mark.parametrize(
    ("field", "return_path"),
    [
        ("Return-Path: <>", None),
        ("return-path:<>", None),
        ("Return-Path: <ann@lantern.example> (may be forged)", "ann@lantern.example"),
        ("Return-Path: ann@lantern.example", "ann@lantern.example"),
        ("Return-Path: <MAILER-DAEMON>", UNKNOWN),
        ("Return-Path:", UNKNOWN),
        ("X-Return-Path: <>", UNKNOWN),
    ],
)
def test_the_topmost_return_path_counts(field: str, return_path: str | None) -> None:
    assert envelope_of(f"{field}\r\nSubject: x\r\n\r\n".encode()).return_path == return_path


def test_what_points_is_found_leniently() -> None:
    read = pointers(MAIL)

    assert "jobs+d0abcdefghijklmnopqrstuvwxyz@news.example" in read.recipients
    assert "sam@lantern.example" in read.recipients
    assert "eve@elsewhere.example" not in read.recipients
    assert (read.in_reply_to, read.references) == (
        ("<1@news.example>",),
        ("<0@news.example>", "<1@news.example>"),
    )
    assert read.date == datetime(2026, 11, 25, 9, tzinfo=UTC)


@given(st.binary(max_size=300), st.binary(max_size=300))
def test_any_bytes_are_harmless(before: bytes, within: bytes) -> None:
    """And what is read of them can be stored as text."""
    raw = before + b"\r\nReturn-Path: <" + within + b">\r\nDelivered-To: " + within + b"\r\n" + MAIL

    envelope = envelope_of(raw)
    read = pointers(raw)

    stored = f"{envelope.return_path}{envelope.recipients}{read.recipients}{read.references}"
    assert "\0" not in stored
    assert stored.encode()
    assert repeats.identity(envelope) == repeats.identity(envelope)


@pytest.mark.parametrize(
    "field",
    [b"Return-Path: " + b"<" * 60_000, b"To: " + b"a@" * 30_000, b"References: " + b"<a" * 30_000,
     b"Delivered-To: " + b"=?utf-8?q?" * 6_000, b"\r\n ".join([b"To: x"] * 10_000), b":" * 60_000],
    ids=lambda field: field[:14].decode(),
)  # fmt: skip
def test_a_hostile_header_costs_no_time(field: bytes) -> None:
    start = time.process_time()

    envelope_of(field + b"\r\n\r\n")
    pointers(field + b"\r\n\r\n")

    assert time.process_time() - start < 1


def test_a_header_without_an_end_is_cut() -> None:
    assert len(head_of(b"x" * 200_000)) == 65_536
