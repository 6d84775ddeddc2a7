"""Authentication-Results: no field that its sender wrote makes a pass, however it is written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from random import Random
from typing import Final

from fuzz.finds import promise, thrown
from mailbot.terms import Author
from mailbot.trust.receiver import read, results, word

AUTHOR: Final = Author("ann@acme.example")
TRUSTED: Final = ("mx.news.example",)

_PIECES: Final = (
    "mx.news.example", "mx.other.example", ";", "; ", "=", " ", "\t", "\r\n ", "dmarc", "dmarc=pass", "dmarc=fail", "dmarc=none",
    "header.from=acme.example", "header.from=evil.example", "header.from=", "header.from=ann@acme.example", "spf=pass", "dkim=pass",
    "smtp.mailfrom=a@b.example", 'reason="dmarc=pass"', "(dmarc=pass)", "(", ")", '"', "\\", "(a (b) c)", "none", "1", "/1", "/2",
    "dmarc/1=pass", "DMARC=PASS", "policy.dmarc=pass", "x-dmarc=pass", "dmarc=pass;", "dmarc=pa", "ss", "\x00", "é", "acme.example",
    'header.from="acme.example"', "header.from=acme.example.", "header.from=ACME.example", "action=none", "MX.NEWS.EXAMPLE", "\u200b",
)  # fmt: skip
_NAMES: Final = (
    "Authentication-Results", "Authentication-Results", "Authentication-Results", "authentication-results",
    "ARC-Authentication-Results", "X-Authentication-Results", "Authentication-Results ",
)  # fmt: skip
_ON_TOP: Final = "Authentication-Results: mx.news.example; dmarc=fail header.from=acme.example"


def made(chance: Random) -> bytes:
    """Make a header block of such fields."""
    fields = [_field(chance) for _ in range(chance.randint(1, 3))]
    block = "\r\n".join([*fields, "From: ann@acme.example", "", "body"])
    return block.encode("utf-8", "surrogatepass")


def _field(chance: Random) -> str:
    start = chance.choice(("mx.news.example; ", "mx.news.example; dmarc=pass ", ""))
    pieces = [chance.choice(_PIECES) for _ in range(chance.randint(0, 7))]
    return f"{chance.choice(_NAMES)}: {start}{chance.choice(('', ' ')).join(pieces)}"


def samples() -> Sequence[bytes]:
    """Give one field for each piece."""
    return [
        f"Authentication-Results: mx.news.example; {piece} header.from=acme.example\r\n\r\n".encode()
        for piece in _PIECES
    ]


def keep(raw: bytes) -> Iterable[str]:
    """Hold what is believed of one mail to what is promised."""
    try:
        said = word(raw, AUTHOR, TRUSTED)
        listed = list(results(raw))
        read(raw)
    except Exception as error:
        raise thrown(error) from error
    strangers = word(raw, AUTHOR, ("nobody.example.org",))
    promise(strangers is None or b"nobody.example.org" in raw, "who is not named is believed")
    if said is None:
        return ()
    promise(said.receiver in TRUSTED, "who is not trusted is believed", said)
    trusted = [field for field in listed if field and field.authserv_id in TRUSTED]
    values = [result.value for result in trusted[0].found if result.method == "dmarc"]
    promise(
        values == ["pass" if said.passed else "fail"], "what is said is not what is read", values
    )
    bare = _bare(raw)
    promise(f"dmarc={values[0]}" in bare, "a word that stands nowhere", bare)
    promise(
        f"header.from={AUTHOR.domain}" in bare or AUTHOR.address in bare, "of another domain", bare
    )
    _only_the_topmost_counts(raw, said.passed)
    return ("words",)


def _only_the_topmost_counts(raw: bytes, passed: bool) -> None:
    """A real receiver's field stands above whatever the sender wrote."""
    lines = b"\r\n" if b"\r\n" in raw else b"\n"
    real = word(_ON_TOP.encode() + lines + raw, AUTHOR, TRUSTED)
    promise(real is None or not real.passed, "a forged field beats the real one", real)
    cut = raw.find(lines + lines)
    if cut >= 0:
        below = raw[:cut] + lines + _ON_TOP.encode() + raw[cut:]
        same = word(below, AUTHOR, TRUSTED)
        promise(same is None or same.passed == passed, "a field below another counts", same)


def _bare(raw: bytes) -> str:
    """Write a header without comments, quotation marks, versions, and white space around signs."""
    text = raw.decode("utf-8", "replace").lower()
    while (shorter := re.sub(r"\((?:\\.|[^()\\])*\)", " ", text)) != text:
        text = shorter
    text = re.sub(r"\\(.)", r"\1", text).replace('"', "").replace("dmarc/1", "dmarc")
    return re.sub(r"\s*([=.])\s*", r"\1", text)
