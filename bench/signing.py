"""How fast one processor writes and signs readers' copies, beside the bare RSA operation.

    PYTHONPATH=tests:tests/helpers python -m bench.signing [--copies N] [--rounds N]

The process keeps to one processor. In turn, round by round: signatures of ready octets with
`cryptography` alone, which is the limit, and copies of an issue of about 20 KB as they leave (their
tokens, headers and signature). Prints each a second (median and range), and their ratio.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from collections.abc import Callable
from datetime import time as clock_time
from typing import Final
from zoneinfo import ZoneInfo

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from bench.audience import rendered_issue
from mailbot.address import Mailbox, Purpose
from mailbot.outbound.letters import Copy, Master, Sender
from mailbot.slots import Rule
from mailbot.trust.dkim import Signer, new_key
from mailbot.trust.keyring import CopyId, Keyring

OCTETS: Final = b"x" * 1200  # about as many as a copy's signature covers


def main() -> None:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("--copies", type=int, default=5000, help="of a round")
    arguments.add_argument("--rounds", type=int, default=5)
    wanted = arguments.parse_args()
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    pem = new_key()
    ways = {"RSA-2048 alone": _bare(pem), "copies, written and signed": _copies(pem)}
    rates: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(wanted.rounds):
        for name, work in ways.items():
            began = time.perf_counter()
            for number in range(1, wanted.copies + 1):
                work(number)
            rates[name].append(wanted.copies / (time.perf_counter() - began))
    bare, copies = rates.values()
    for name, measured in rates.items():
        print(f"{name:<28}{_spread(measured, ',.0f')} a second")
    print(f"{'of it':<28}{_spread([b / a for a, b in zip(bare, copies, strict=True)], '.2f')}")


def _bare(pem: str) -> Callable[[int], object]:
    key = load_pem_private_key(pem.encode(), password=None)
    if not isinstance(key, rsa.RSAPrivateKey):
        raise TypeError(key)
    return lambda _: key.sign(OCTETS, padding.PKCS1v15(), hashes.SHA256())


def _copies(pem: str) -> Callable[[int], object]:
    mailbox, keyring = Mailbox("jobs@news.example", "+"), Keyring({1: os.urandom(32)})
    rule = Rule(1, clock_time(9), ZoneInfo("Europe/Berlin"))
    sender = Sender("Two Good Jobs", mailbox, rule, "en", Signer("news.example", "mail", pem))
    master = Master(sender, rendered_issue(), site="")

    def with_token(purpose: Purpose, number: int) -> str:
        return mailbox.with_token(keyring.reader_token(purpose, number))

    def written(number: int) -> object:
        copy = Copy(
            f"reader{number}@inbox.example",
            keyring.letter_id(CopyId(1, number)),
            with_token(Purpose.REPLY, number),
            with_token(Purpose.UNSUBSCRIBE, number),
        )
        return with_token(Purpose.BOUNCE, number), master.on_wire(copy)

    return written


def _spread(measured: list[float], form: str) -> str:
    low, high = min(measured), max(measured)
    return f"{statistics.median(measured):{form}} ({low:{form}} to {high:{form}})"


if __name__ == "__main__":
    main()
