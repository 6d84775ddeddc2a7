"""A `Reading` as JSON text and back: how it crosses from the child and lies in the table."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from mailbot.terms import Reading

_READING: Final = TypeAdapter(Reading)


def dump(reading: Reading) -> str:
    """Return a reading as JSON text."""
    return _READING.dump_json(reading).decode()


def load(text: str | bytes) -> Reading:
    """Return the reading that `dump` wrote; raises pydantic's ValueError when it is none."""
    return _READING.validate_json(text)
