"""Letters in wrappers: a signature is looked through, what is encrypted or packed is told apart."""

from __future__ import annotations

import base64
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.reading import cms
from mailbot.reading.whole import read
from mailbot.terms import Intent, Kind

LETTER = (
    b"Content-Type: text/plain; charset=utf-8\r\n\r\n"
    b"We are Acme Bakery and we are looking for a head baker.\r\n"
)
SIGNED = bytes.fromhex("06092a864886f70d010702")
DATA = bytes.fromhex("06092a864886f70d010701")

ARMOUR = b"-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA5\r\n-----END PGP MESSAGE-----\r\n"
PGP_MIME = (
    b"From: ann@acme.example\r\nMIME-Version: 1.0\r\n"
    b"Content-Type: multipart/encrypted; boundary=x\r\n\r\n--x\r\n"
    b"Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--x\r\n"
    b"Content-Type: application/octet-stream\r\n\r\n" + ARMOUR + b"--x--\r\n"
)

Wrap = Callable[[int, bytes], bytes]


def der(tag: int, inside: bytes) -> bytes:
    """An element that says how long it is (X.690 §8.1.3.5)."""
    size = len(inside).to_bytes(4, "big")
    return bytes([tag, 0x84]) + size + inside


def streamed(tag: int, inside: bytes) -> bytes:
    """An element that ends where two zero bytes stand (X.690 §8.1.3.6)."""
    return bytes([tag, 0x80]) + inside + b"\0\0" if tag & 0x20 else der(tag, inside)


def signed(letter: bytes, wrap: Wrap = der) -> bytes:
    """A letter as `openssl cms -sign -nodetach` encloses it, without the signature itself."""
    half = len(letter) // 2
    pieces = b"".join(der(0x04, piece) for piece in (letter[:half], letter[half:]))
    content = wrap(0x30, DATA + wrap(0xA0, wrap(0x24, pieces)))
    return wrap(0x30, SIGNED + wrap(0xA0, wrap(0x30, der(0x02, b"\1") + der(0x31, b"") + content)))


def mail(kind: str, data: bytes, name: str = "smime.p7m", subject: str = "Hello") -> bytes:
    head = (
        f"From: Ann <ann@acme.example>\r\nSubject: {subject}\r\nMIME-Version: 1.0\r\n"
        f'Content-Type: {kind}; name="{name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
    )
    return head.encode() + base64.encodebytes(data)


@pytest.mark.parametrize("wrap", [der, streamed])
@pytest.mark.parametrize("kind", ["application/pkcs7-mime", "application/x-pkcs7-mime"])
def test_a_letter_within_its_signature_is_read(wrap: Wrap, kind: str) -> None:
    reading = read(mail(kind, signed(LETTER, wrap)))

    assert reading.new_text == "We are Acme Bakery and we are looking for a head baker."
    assert reading.kind is Kind.SUBMISSION


@pytest.mark.parametrize(
    "raw",
    [
        mail("application/pkcs7-mime; smime-type=enveloped-data", der(0x30, b"\6\1\1")),
        mail("application/ms-tnef", b"\x78\x9f\x3e\x22" + bytes(40), "winmail.dat"),
        mail("application/octet-stream", b"\x78\x9f\x3e\x22" + bytes(40), "WINMAIL.DAT"),
        PGP_MIME,
        b"From: ann@acme.example\r\n\r\n" + ARMOUR,
    ],
    ids=["S/MIME", "winmail.dat", "winmail.dat by name", "PGP/MIME", "PGP in the text"],
)
def test_what_cannot_be_opened_is_said_to_be_sealed(raw: bytes) -> None:
    reading = read(raw)

    assert (reading.kind, reading.intent) == (Kind.OTHER, Intent.SEALED)


def test_a_winmail_dat_beside_the_letter_does_no_harm() -> None:
    raw = (
        b"From: ann@acme.example\r\nSubject: Hello\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n"
        b"Please add me to your newsletter.\r\n--x\r\nContent-Type: application/ms-tnef\r\n"
        b"Content-Transfer-Encoding: base64\r\n\r\neJ8+Ig==\r\n--x--\r\n"
    )

    assert read(raw).kind is Kind.SUBSCRIBE


def test_who_says_in_the_subject_what_they_want_is_understood() -> None:
    raw = mail("application/pkcs7-mime", der(0x30, b"\6\1\1"), subject="unsubscribe")

    assert read(raw).kind is Kind.UNSUBSCRIBE


def test_an_attached_letter_of_somebody_else_does_not_hide_in_the_wrapper() -> None:
    inner = b"Content-Type: message/rfc822\r\n\r\nFrom: eve@evil.example\r\n\r\nunsubscribe\r\n"

    assert not read(mail("application/pkcs7-mime", signed(inner))).new_text


@given(st.integers(0, 400), st.binary(max_size=6), st.sampled_from([der, streamed]))
def test_a_damaged_wrapper_encloses_nothing_or_something_but_never_fails(
    at: int, noise: bytes, wrap: Wrap
) -> None:
    whole = signed(LETTER, wrap)

    assert cms.signed_content(whole) == LETTER
    cms.signed_content(whole[:at] + noise + whole[at + len(noise) :])
    cms.signed_content(whole[:at])


@pytest.mark.parametrize(
    "data", [b"", b"\x30\x80" * 100_000, b"\x24\x80" * 100_000, b"\x30\x84" + b"\xff" * 9]
)
def test_depth_and_lengths_without_end_are_refused(data: bytes) -> None:
    assert cms.signed_content(data) is None
