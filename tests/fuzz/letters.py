"""The mails of a campaign as hypothesis and atheris ask for them: samples mutated, others made."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from random import Random
from typing import Final

from hypothesis import strategies as st

from fuzz.mails import made
from fuzz.mutations import MAX_BYTES, mutated, once

GOLDEN: Final = Path(__file__).parents[1] / "golden"


@cache
def samples() -> tuple[bytes, ...]:
    """Give every mail that the tests hold."""
    return tuple(path.read_bytes() for path in sorted(GOLDEN.glob("*/*.eml")))


def letter(chance: Random) -> bytes:
    """Give a mail as chance has it: a made one, or a sample that something has befallen."""
    if chance.randint(0, 2):
        return mutated(chance, samples())
    raw = made(chance)[:MAX_BYTES]
    return raw if chance.randint(0, 4) else once(chance, raw, samples())


letters: Final = st.randoms(use_true_random=False).map(letter)
