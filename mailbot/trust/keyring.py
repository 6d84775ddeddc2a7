"""The keys of readers' tokens, and what is derived with them.

A reader's tokens are the same in every issue and stored nowhere: a keyed hash of purpose and
reader. The key's digit stands in the token, so that a new key leaves the old ones valid. The keys
lie in a file of their own (0600), outside database and backup.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import os
import secrets
import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from mailbot.address import Purpose, Token, base32, token_from_bytes
from mailbot.newfile import write_new

_KEY_BYTES = 32
_HALF = 8


class KeyFileError(Exception):
    """The file of keys cannot be used; the text says why."""


@dataclass(frozen=True, slots=True)
class CopyId:
    """Which reader's copy of which issue a letter id names."""

    issue: int
    reader: int


class Keyring:
    """All keys by digit; the highest one makes new tokens."""

    def __init__(self, keys: dict[int, bytes]) -> None:
        # Hashed once: each copy of an issue has five hashes under a key.
        self._keys = {digit: hmac.new(key, digestmod="sha256") for digit, key in keys.items()}
        self.current = max(keys)

    @classmethod
    def load(cls, path: Path) -> Keyring:
        """Read the file, which nobody else may: a digit and 64 hexadecimal characters a line."""
        try:
            with path.open(encoding="ascii") as file:
                mode = stat.S_IMODE(os.fstat(file.fileno()).st_mode)
                lines = file.read().split("\n")
            keys = {
                int(digit): bytes.fromhex(key) for digit, key in map(str.split, filter(None, lines))
            }
        except FileNotFoundError as error:
            raise KeyFileError(f"{path}: no such file of token keys") from error
        except ValueError as error:
            raise KeyFileError(
                f"{path}: each line is a digit and 64 hexadecimal characters"
            ) from error
        if mode & 0o077:
            raise KeyFileError(f"others may read {path} ({mode:04o}): chmod 600 {path}")
        if not keys or any(len(key) != _KEY_BYTES for key in keys.values()):
            raise KeyFileError(f"{path}: holds no key of {_KEY_BYTES} bytes")
        return cls(keys)

    @classmethod
    def load_or_create(cls, path: Path) -> Keyring:
        """Read the file; where there is none, make it with a new key, readable by its owner."""
        if not path.exists():
            with suppress(FileExistsError):  # made by another process in between
                write_new(path, f"0 {secrets.token_hex(_KEY_BYTES)}\n")
        return cls.load(path)

    def reader_token(self, purpose: Purpose, reader: int) -> Token:
        """Derive a reader's token with the current key."""
        return self._reader_token(purpose, reader, self.current)

    def reader_tokens(self, purpose: Purpose, reader: int) -> tuple[Token, ...]:
        """Derive a reader's token with each key: those that were ever given out."""
        return tuple(self._reader_token(purpose, reader, digit) for digit in self._keys)

    @property
    def current_name(self) -> str:
        """Name the current key, by a keyed hash: another key of the same digit has another name."""
        return self._hash(self.current, b"name")[:_HALF].hex()

    @property
    def log_key(self) -> bytes:
        """Give the key under which addresses are hashed in the log."""
        return self._hash(min(self._keys), b"log")

    def letter_id(self, copy: CopyId) -> str:
        """Name one reader's copy of one issue: opaque, 128 bits, the same every time.

        A synthetic IV in the manner of RFC 5297: eight bytes of keyed hash, then the numbers
        masked by it. Bounces and replies bring it back, and it is read without a table.
        """
        plain = copy.issue.to_bytes(3, "big") + copy.reader.to_bytes(5, "big")
        check = self._check(self.current, plain)
        bits = check + _xor(plain, self._mask(self.current, check))
        return f"{self.current}{base32(bits)}"

    def read_letter_id(self, text: str) -> CopyId | None:
        """Read a letter id back; None when we did not make it."""
        digit, code = text[:1], text[1:]
        if not digit.isascii() or not digit.isdigit() or int(digit) not in self._keys:
            return None
        try:
            bits = base64.b32decode(code.upper() + "=" * (-len(code) % 8))
        except (binascii.Error, ValueError):
            return None
        check, masked = bits[:_HALF], bits[_HALF:]
        if len(masked) != _HALF:
            return None
        plain = _xor(masked, self._mask(int(digit), check))
        if not hmac.compare_digest(check, self._check(int(digit), plain)):
            return None
        return CopyId(int.from_bytes(plain[:3], "big"), int.from_bytes(plain[3:], "big"))

    def _reader_token(self, purpose: Purpose, reader: int, digit: int) -> Token:
        """Derive a token: a keyed hash of purpose and reader, the same for every issue."""
        hashed = self._hash(digit, f"{purpose}:{reader}".encode())
        return token_from_bytes(purpose, hashed, digit)

    def _hash(self, digit: int, text: bytes) -> bytes:
        """Hash a text under a key: HMAC with SHA-256 (RFC 2104)."""
        begun = self._keys[digit].copy()
        begun.update(text)
        return begun.digest()

    def _check(self, digit: int, plain: bytes) -> bytes:
        return self._hash(digit, b"letter:" + plain)[:_HALF]

    def _mask(self, digit: int, check: bytes) -> bytes:
        return self._hash(digit, b"mask:" + check)[:_HALF]


def _xor(a: bytes, b: bytes) -> bytes:
    return (int.from_bytes(a, "big") ^ int.from_bytes(b, "big")).to_bytes(_HALF, "big")
