"""How fast mails are read: the samples, a typical mail, dense ones of several sizes, hostile ones.

    python bench/parse.py [--rounds N]

Prints milliseconds of the processor a mail (median and range of the rounds), and for each hostile
family how the time grows with the size from one to eight times: the slope of a line through the
logarithms, 1 being linear.
"""

from __future__ import annotations

import argparse
import base64
import math
import re
import statistics
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from email.message import EmailMessage
from pathlib import Path
from typing import Final

from mailbot.reading.whole import read
from mailbot.terms import Unreadable

SAMPLES: Final = Path(__file__).parents[1] / "tests" / "golden" / "corpus"
TIMES: Final = (1, 2, 4, 8)
SLOWEST: Final = 5  # samples that are named
HEAD: Final = b"From: Ann <ann@acme.example>\r\nSubject: A job\r\nMIME-Version: 1.0\r\n"
TEXT: Final = b"Content-Type: text/plain; charset=utf-8\r\n\r\n"
HTML: Final = b"Content-Type: text/html; charset=utf-8\r\n\r\n"
PARAGRAPH: Final = (
    "We are looking for a head baker who makes the place their own. It pays 58,000 to 66,000 USD\n"
    "a year. By next June waste is below 4% and our rye is on the shelves of 12 shops.\n\n"
)
# About 2.5 KB, as an employer writes who says all there is to say.
LETTER: Final = """\
Dear team,

a friend showed me your newsletter, and I hope that you will print this in your next issue. We are
Harbour Street Bakery, three ovens and eleven people in the old customs house of Whitby, and after
nineteen years our Martin is going to sea. So we are looking for a head baker who makes the place
their own.

What will be true after one year
- Waste is below 4 % of what we bake; this summer it was eleven.
- Our rye is on the shelves of 12 shops between Scarborough and Middlesbrough.
- Two apprentices have passed their exam, and one of them has stayed.
- The night shift starts at 3 am instead of 1 am, with the same bread on the counter at seven.

What you should bring
- You have run a kitchen or a bakehouse before, with people in it whom you had to teach.
- You know sourdough well enough to explain it to somebody who is fifteen and tired.
- You can say no to a customer, and to me.

The pay is 38,000 to 44,000 GBP a year, depending on what you bring, paid monthly, and a loaf a day.
There are 33 days of holiday, and we close for two weeks in January, when nobody buys bread here.
The work is at the bakery, five nights a week; nobody has yet found out how to bake from home. If
you teach a course at the college beside it, or play in a band, that is fine with us, as long as
you are awake at three.

I have recorded what the place looks like at night, and what I would like from you. It takes three
minutes and was made with my telephone, so please forgive the sound of the mixer:
https://www.youtube.com/watch?v=dQw4w9WgXcQ

Whoever is interested writes to jobs@harbourstreet.example until 14 March 2027, best with a few
lines on the worst loaf they ever sold and what they did about it. A photograph is not needed, nor
are certificates. We answer everybody within two weeks, and the first talks are in the week after
Easter, with coffee and whatever has just come out of the oven.

If you need anything else from me, ask. I am not at my desk before noon, as you can imagine, but I
do read my mail every day.

With kind regards,
Ann Holloway

Harbour Street Bakery
7 Harbour Street, Whitby YO21 1DN
Tel. +44 1947 600000
"""
_WORD_STYLE: Final = (
    "margin-top:0cm;margin-right:0cm;margin-bottom:8.0pt;margin-left:0cm;line-height:107%;"
    "font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif;color:black"
)
_WORD_HEAD: Final = """\
<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta name="Generator" content="Microsoft Word 15 (filtered medium)"><style><!--
@font-face {font-family:Calibri; panose-1:2 15 5 2 2 2 4 3 2 4;}
p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri";}
a:link, span.MsoHyperlink {mso-style-priority:99; color:#0563C1; text-decoration:underline;}
--></style></head><body lang="EN-GB" link="#0563C1" vlink="#954F72"><div class="WordSection1">
"""


def typical() -> bytes:
    """Give a letter of 2 KB in text and in the HTML of Word, whose mark-up makes it 20 KB."""
    message = EmailMessage()
    message["From"], message["To"] = "Ann Holloway <ann@harbourstreet.example>", "jobs@example.org"
    message["Subject"], message["Date"] = "Head Baker", "Sat, 21 Nov 2026 10:00:00 +0000"
    message["Message-ID"] = "<1@harbourstreet.example>"
    message.set_content(LETTER)
    page = ""
    for paragraph in LETTER.split("\n\n"):
        listed = "\n- " in paragraph or paragraph.endswith(("Holloway", "600000\n"))
        for line in paragraph.split("\n") if listed else [paragraph.replace("\n", " ")]:
            spans = (
                f'<span lang="EN-GB" style="{_WORD_STYLE}">{run}</span>' for run in _runs(line)
            )
            page += f'<p class="MsoNormal" style="{_WORD_STYLE}">{"".join(spans)}<o:p></o:p></p>\n'
        page += '<p class="MsoNormal"><span lang="EN-GB"><o:p>&nbsp;</o:p></span></p>\n'
    message.add_alternative(f"{_WORD_HEAD}{page}</div></body></html>", subtype="html")
    return bytes(message)


def _runs(line: str) -> list[str]:
    """Part a line as Word does where it was once edited: here behind each comma and point."""
    return re.split(r"(?<=[,.;] )", line)


def ordinary(size: int) -> bytes:
    """Give a mail in text and HTML of about that many bytes, with hardly any mark-up."""
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
    """Return the processor time that reading a mail takes; beyond the reader's limits is an answer, too."""
    began = time.process_time()
    with suppress(Unreadable):
        read(raw)
    return time.process_time() - began


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
    taken = {name: statistics.median(times[name] for times in passes) for name in samples}
    slowest = sorted(taken, key=taken.__getitem__, reverse=True)[:SLOWEST]
    print(
        f"{len(samples)} samples: {statistics.median(rates):.0f} mails a second"
        f" ({rates[0]:.0f} to {rates[-1]:.0f}); the slowest:"
    )
    for name in slowest:
        print(f"{name:<42}{len(samples[name]) / 1000:>6.0f} KB{1000 * taken[name]:>8.1f} ms")
    print()

    print(f"{'mail':<28}{'median ms':>10}{'range':>18}")
    mails = {
        "typical, 20 KB": typical(),
        "all text, 20 KB": ordinary(20_000),
        "all text, 50 KB": ordinary(50_000),
        "all text, 1 MB": ordinary(1_000_000),
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
        medians = [statistics.median(seconds(raw) for _ in range(rounds)) for raw in raws]
        shown = "".join(f"{1000 * one:>10.1f}" for one in medians)
        print(f"{name:<18}{shown}{slope([len(raw) for raw in raws], medians):>8.2f}")


if __name__ == "__main__":
    main()
