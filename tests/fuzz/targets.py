"""What campaigns are about: for each target inputs by chance, and what is promised of every one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from random import Random
from typing import Final

from fuzz import addresses, authors, dialogues, letters, quotations, vouchers
from fuzz.elsewhere import keep_also_elsewhere
from fuzz.promises import SECONDS


@dataclass(frozen=True)
class Target:
    """Inputs are bytes for each of them, so that the same tools can change and shorten them."""

    made: Callable[[Random], bytes]
    samples: Callable[[], Sequence[bytes]]  # to begin with
    keep: Callable[[bytes], Iterable[str]]  # raises `Broken`; gives words to be counted
    seconds: float = SECONDS  # of this machine's processor, for one of up to 64 KB


TARGETS: Final = {
    "mails": Target(letters.letter, letters.samples, keep_also_elsewhere),
    "from": Target(authors.made, authors.samples, authors.keep),
    "results": Target(vouchers.made, vouchers.samples, vouchers.keep),
    "address": Target(addresses.made, addresses.samples, addresses.keep),
    "door": Target(dialogues.made, dialogues.samples, dialogues.keep),
    "intent": Target(quotations.made, quotations.samples, quotations.keep, 10 * SECONDS),
}
