"""How fast mails are read: the samples, ordinary mails of several sizes, and hostile ones.

    python bench/parse.py [--rounds N]

Prints milliseconds a mail (median and range of the rounds), and for each hostile family how the
time grows with the size from one to eight times: the slope of a line through the logarithms, 1 being linear.
"""

from __future__ import annotations

import argparse
import base64
import math
import statistics
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from email.message import EmailMessage
from pathlib import Path
from typing import Final

from mailbot.reading import read
from mailbot.terms import Unreadable

SAMPLES: Final = Path(__file__).parents[1] / "tests" / "golden" / "corpus"
TIMES: Final = (1, 2, 4, 8)
HEAD: Final = b"From: Ann <ann@acme.example>\r\nSubject: A job\r\nMIME-Version: 1.0\r\n"
TEXT: Final = b"Content-Type: text/plain; charset=utf-8\r\n\r\n"
HTML: Final = b"Content-Type: text/html; charset=utf-8\r\n\r\n"
PARAGRAPH: Final = (
    "We are looking for a head baker who makes the place their own. It pays 58,000 to 66,000 USD\n"
    "a year. By next June waste is below 4% and our rye is on the shelves of 12 shops.\n\n"
)


def ordinary(size: int) -> bytes:
    """Give a mail in text and HTML of about that many bytes."""
    text = PARAGRAPH * max(1, size // (3 * len(PARAGRAPH)))
    message = EmailMessage()
    message["From"], message["Subject"] = "Ann <ann@acme.example>", "Head Baker"
    message.set_content(text)
    rows = "".join(f"<p style='margin:0'>{line}</p>\n" for line in text.split("\n"))
    message.add_alternative(f"<html><body>{rows}</body></html>", subtype="html")
    return bytes(message)


def with_attachment(size: int) -> bytes:
    """Give a short mail with an attachment that makes it about that many bytes."""
    body = base64.encodebytes(bytes(size * 3 // 4))
    return (
        HEAD
        + b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n"
        + TEXT
        + PARAGRAPH.encode()
        + b"\r\n--x\r\nContent-Type: application/octet-stream\r\n"
        + b"Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment\r\n\r\n"
        + body
        + b"--x--\r\n"
    )


# What grows with the factor; each begins at a size that a mail may really have.
HOSTILE: Final[dict[str, Callable[[int], bytes]]] = {
    "nested quotes": lambda n: HEAD + TEXT + b"".join(b">" * (i % 200) + b" x\n" for i in range(500 * n)),
    "newlines": lambda n: HEAD + TEXT + b"\n" * (20_000 * n) + b"yes",
    "attributions": lambda n: HEAD + TEXT + b"On x\n" * (4_000 * n),
    "one long line": lambda n: HEAD + TEXT + b"a b " * (20_000 * n),
    "brackets": lambda n: HEAD + TEXT + b"([<{" * (5_000 * n),
    "links": lambda n: HEAD + TEXT + b"http://a.b/ " * (1_500 * n),
    "amounts": lambda n: HEAD + TEXT + b"EUR 12,000 to 13,000 a year\n" * (800 * n),
    "labels": lambda n: HEAD + TEXT + b"Pay: x\nVideo: y\nTitle: z\n" * (500 * n),
    "header lines": lambda n: HEAD + b"".join(b"X-%d: y\r\n" % i for i in range(60 * n)) + TEXT,
    "encoded words": lambda n: b"From: a@b.example\r\nSubject:" + b" =?utf-8?q?a?=" * (400 * n) + b"\r\n" + TEXT,
    "boundaries": lambda n: HEAD + b"Content-Type: multipart/mixed; boundary=x\r\n\r\n" + b"--x\r\n\r\na\r\n" * (25 * n),
    "deep HTML": lambda n: HEAD + HTML + b"<div>" * (2_500 * n) + b"x",
    "comments": lambda n: HEAD + HTML + b"<!--" * (10_000 * n) + b"x",
    "table cells": lambda n: HEAD + HTML + b"<table>" + b"<tr><td>Pay<td>x" * (1_000 * n),
    "entities": lambda n: HEAD + HTML + b"&amp;&#x41;&nbsp" * (4_000 * n),
}  # fmt: skip


def seconds(raw: bytes) -> float:
    """Return how long it takes to read a mail; beyond the reader's limits is an answer, too."""
    began = time.perf_counter()
    with suppress(Unreadable):
        read(raw)
    return time.perf_counter() - began


def slope(sizes: Sequence[int], times: Sequence[float]) -> float:
    """Return the slope of the least-squares line through the logarithms."""
    return statistics.linear_regression(
        list(map(math.log, sizes)), list(map(math.log, times))
    ).slope


def main() -> None:
    """Measure, and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    samples = {path.stem: path.read_bytes() for path in sorted(SAMPLES.glob("*.eml"))}
    for raw in samples.values():  # tables are read and patterns compiled
        seconds(raw)

    passes = [{name: seconds(raw) for name, raw in samples.items()} for _ in range(rounds)]
    rates = sorted(len(samples) / sum(times.values()) for times in passes)
    slowest = max(samples, key=lambda name: statistics.median(times[name] for times in passes))
    worst = statistics.median(times[slowest] for times in passes)
    print(
        f"{len(samples)} samples: {statistics.median(rates):.0f} mails a second"
        f" ({rates[0]:.0f} to {rates[-1]:.0f}); the slowest, {slowest}: {1000 * worst:.1f} ms\n"
    )

    print(f"{'mail':<28}{'median ms':>10}{'range':>18}")
    mails = {
        "ordinary, 20 KB": ordinary(20_000),
        "ordinary, 50 KB": ordinary(50_000),
        "ordinary, 1 MB": ordinary(1_000_000),
        "with attachment, 1 MB": with_attachment(1_000_000),
        "with attachment, 20 MB": with_attachment(20_000_000),
    }
    for name, raw in mails.items():
        times = sorted(1000 * seconds(raw) for _ in range(rounds))
        print(
            f"{name:<28}{statistics.median(times):>10.1f}{f'{times[0]:.1f} to {times[-1]:.1f}':>18}"
        )

    print(f"\n{'hostile':<18}" + "".join(f"{f'{n}x ms':>10}" for n in TIMES) + f"{'slope':>8}")
    for name, made in HOSTILE.items():
        raws = [made(n) for n in TIMES]
        taken = [statistics.median(seconds(raw) for _ in range(rounds)) for raw in raws]
        shown = "".join(f"{1000 * one:>10.1f}" for one in taken)
        print(f"{name:<18}{shown}{slope([len(raw) for raw in raws], taken):>8.2f}")


if __name__ == "__main__":
    main()
