"""Readers' tokens and letter ids: derived, opaque, found again, and forged by nobody."""

import hmac
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.address import Mailbox, Purpose, base32, mask_tokens, parse_token
from mailbot.trust.keyring import CopyId, KeyFileError, Keyring

RING = Keyring({0: b"a" * 32})


def test_the_key_file_is_made_once_and_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "token-keys"

    first, again = Keyring.load_or_create(path), Keyring.load_or_create(path)

    assert path.stat().st_mode & 0o777 == 0o600
    assert first.reader_token(Purpose.REPLY, 7) == again.reader_token(Purpose.REPLY, 7)


def test_a_token_is_the_same_in_every_issue_and_version() -> None:
    hashed = hmac.digest(b"a" * 32, b"u:7", "sha256")

    assert RING.reader_token(Purpose.UNSUBSCRIBE, 7).secret == base32(hashed[:16])


@pytest.mark.parametrize("text", ["", "x", "0 abc\n", "0 " + "ab" * 31 + "\n"])
def test_a_broken_key_file_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "token-keys"
    path.touch(mode=0o600)
    path.write_text(text)

    with pytest.raises(KeyFileError, match="token-keys"):
        Keyring.load(path)


def test_keys_that_others_may_read_are_not_used(tmp_path: Path) -> None:
    path = tmp_path / "token-keys"
    Keyring.load_or_create(path)
    path.chmod(0o640)

    with pytest.raises(KeyFileError, match=f"others may read .*0640.*: chmod 600 {path}"):
        Keyring.load(path)


def test_a_new_key_leaves_the_old_ids_valid() -> None:
    old = RING.letter_id(CopyId(12, 99))
    renewed = Keyring({0: b"a" * 32, 1: b"b" * 32})

    assert renewed.read_letter_id(old) == CopyId(12, 99)
    assert renewed.letter_id(CopyId(12, 99)) != old
    assert renewed.reader_token(Purpose.UNSUBSCRIBE, 99).key == 1


@given(st.integers(0, 2**24 - 1), st.integers(0, 2**40 - 1))
def test_a_letter_id_is_read_back(issue: int, reader: int) -> None:
    text = RING.letter_id(CopyId(issue, reader))

    assert RING.read_letter_id(text) == CopyId(issue, reader)
    assert RING.read_letter_id(text.upper()) == CopyId(issue, reader)


@given(st.text())
def test_no_text_of_others_is_a_letter_id(text: str) -> None:
    assert RING.read_letter_id(text) is None


def test_a_changed_letter_id_is_none_of_ours() -> None:
    text = RING.letter_id(CopyId(1, 1))
    changed = text[:-2] + ("a" if text[-2] != "a" else "b") + text[-1]

    assert RING.read_letter_id(changed) is None


def test_a_token_survives_lower_and_upper_case() -> None:
    mailbox = Mailbox.parse("Jobs@Example.org")
    token = RING.reader_token(Purpose.UNSUBSCRIBE, 5)
    address = mailbox.with_token(token)

    assert len(address.partition("@")[0]) <= 64
    for written in (address, address.upper(), address.lower()):
        assert parse_token(mailbox.subaddress(written) or "") == token


@pytest.mark.parametrize(
    "address",
    ["jobs@example.com", "jobs2@example.org", "ann@jobs.example.org", "jobs@sub.example.org", ""],
)
def test_other_peoples_addresses_are_not_ours(address: str) -> None:
    assert Mailbox.parse("jobs@example.org").subaddress(address) is None


@pytest.mark.parametrize("word", ["subscribe", "u0", "z0" + "a" * 26, "u0" + "1" * 26, "ux" * 14])
def test_a_word_is_no_token(word: str) -> None:
    assert parse_token(word) is None


def test_a_kept_copy_opens_nothing() -> None:
    token = str(RING.reader_token(Purpose.EDITOR, 1))

    masked = mask_tokens(f"Reply-To: <jobs+{token}@example.org>")

    assert token not in masked
    assert masked == f"Reply-To: <jobs+e0{'x' * 26}@example.org>"
