"""Whether what somebody signed was written to us, in this form, and at this very sub-address.

A signature holds for whoever has the mail, and covers what its signer chose. What it leaves out
anybody may change on the way: to whom the mail goes, which letter it answers, how its body is
read, by which name it is known a second time. So a mail counts as written to us only where nothing
that we act upon was left out.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final

from mailbot.address import Mailbox
from mailbot.head import Field, fields, split

_TO: Final = frozenset({"to", "cc"})
_ANSWERS: Final = frozenset({"in-reply-to", "references"})
# Where a server notes for whom a mail came; never covered.
_CAME_FOR: Final = frozenset({"delivered-to", "x-original-to", "envelope-to"})
_FORM: Final = frozenset({"content-type", "content-transfer-encoding"})

_QUOTED: Final = re.compile(r'"(?:[^"\\]|\\.?)*(?:"|\Z)', re.DOTALL)
_COMMENT: Final = re.compile(r"\([^()]*\)")
_GROUP: Final = re.compile(r"^[^:;,<>]*:")
_ADDRESS: Final = re.compile(r"[^\s<>()\[\],:;\"\\@]+@[^\s<>()\[\],:;\"\\@]+")
_ANGLE: Final = re.compile(r"<([^<>]*)>\s*$")

_TYPE: Final = re.compile(r"\s*([\w-]+)/([\w.+-]+)")
_BOUNDARY: Final = re.compile(
    r"boundary\s*=\s*(?:\"([^\"]{1,200})\"|([^\s;\"]{1,200}))", re.IGNORECASE
)
_PARTED: Final = re.compile(rb"\A--\S[^\r\n]*\r?\n(?:content-|mime-)", re.IGNORECASE)
_MARKUP: Final = re.compile(
    rb"<(?:!doctype|html|head|body|div|p|br|table|span|meta)\b", re.IGNORECASE
)
_LOOKED_AT: Final = 20_000  # bytes of a body


def by_signature(
    raw: bytes, ours: Mailbox, covered: Collection[str], came_to: Sequence[str]
) -> bool:
    """Whether a signature over the fields `covered` shows that a mail was written to us.

    `came_to` are the recipients of its envelope. To or Cc have to name an address of `ours`, and
    each sub-address at which it came; what it answers and its Message-ID, where it has them, have
    to be covered; and its form, or it must be one that reads in one way only.
    """
    listed = fields(raw) or ()
    written = [field for field in listed if field.name in _TO and field.name in covered]
    if not named(written, ours, _came_to(listed, came_to, covered)):
        return False
    has = {field.name for field in listed}
    if "message-id" in has and "message-id" not in covered:
        return False
    tagged = any(ours.subaddress(each) for field in written for each in addresses(field))
    if not tagged and has & _ANSWERS - set(covered):
        return False
    return has & _FORM <= set(covered) or _reads_one_way(raw, listed)


def by_word(raw: bytes, ours: Mailbox, came_to: Sequence[str]) -> bool:
    """Whether To or Cc name us, and each sub-address at which it came, of a receiver's pass."""
    listed = fields(raw) or ()
    written = [field for field in listed if field.name in _TO]
    return named(written, ours, _came_to(listed, came_to, _TO))


def named(written: Iterable[Field], ours: Mailbox, came_to: Iterable[str]) -> bool:
    """Whether fields name an address of ours, and all sub-addresses at which a mail came."""
    there = {sub for field in written for each in addresses(field) if (sub := _sub(ours, each))}
    tags = {sub for each in came_to if (sub := _sub(ours, each)) and sub != _PLAIN}
    return bool(there) and tags <= there


def addresses(field: Field) -> Iterator[str]:
    """Give the addresses that a To or Cc is made of; not what only looks like one in a name.

    Names, comments and the names of groups are taken out (RFC 5322 §3.4); where something is left
    that is no address, it names nobody.
    """
    text = _QUOTED.sub("x", field.value.decode("utf-8", "replace"))
    for _ in range(8):  # nested so deep is nobody's comment
        text, changed = _COMMENT.subn(" ", text)
        if not changed:
            break
    for part in re.split(r"[,;]", text):
        bare = _GROUP.sub("", part).strip()
        angle = _ANGLE.search(bare)
        spec = angle[1].strip() if angle else bare
        if _ADDRESS.fullmatch(spec) and bare.count("<") <= 1:
            yield spec


_PLAIN: Final = "-"  # of the address itself


def _sub(ours: Mailbox, address: str) -> str | None:
    found = ours.subaddress(address)
    return None if found is None else found or _PLAIN


def _came_to(
    listed: Sequence[Field], envelope: Sequence[str], covered: Collection[str]
) -> Iterator[str]:
    yield from envelope
    for field in listed:
        if field.name in _CAME_FOR or (field.name in _TO and field.name not in covered):
            yield from addresses(field)


def _reads_one_way(raw: bytes, listed: Sequence[Field]) -> bool:
    """Whether a body that anybody may have called otherwise can be nothing else.

    As text a mail of parts would show its source, as parts a text could begin anywhere; text read
    as HTML loses its quote marks.
    """
    declared = next((f.value for f in listed if f.name == "content-type"), b"text/plain")
    kind = _TYPE.match(text := declared.decode("latin-1"))
    _, body = split(raw)
    body = body[:_LOOKED_AT]
    if kind is None:
        return False
    if kind[1].lower() == "multipart":
        boundary = _BOUNDARY.search(text)
        first = body.partition(b"\n")[0].rstrip(b"\r \t")
        mark = (boundary[1] or boundary[2]) if boundary else ""
        return bool(mark) and first == b"--" + mark.encode("latin-1")
    if _PARTED.match(body):
        return False
    is_html = kind[2].lower() == "html"
    return kind[1].lower() == "text" and is_html is (_MARKUP.search(body) is not None)
