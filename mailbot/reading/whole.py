"""One message as a whole: from its raw bytes to what it says."""

from __future__ import annotations

from mailbot.reading import bounce, classify, facts
from mailbot.reading.assembly import build
from mailbot.reading.document import Document
from mailbot.reading.memory import forget
from mailbot.terms import Kind, Reading

_NO_PERSON = frozenset({Kind.BOUNCE, Kind.COMPLAINT, Kind.AUTO_REPLY})


def read(raw: bytes) -> Reading:
    """Return what one raw message says.

    Raises `Unreadable` for a message beyond the limits, and nothing else whatever the bytes.
    """
    try:
        return _read(raw)
    finally:
        forget()


def _read(raw: bytes) -> Reading:
    document = build(raw)
    own = document.own() if _passes_ours_on(document) else document
    said = classify.classify(own)
    return Reading(
        mail=document.mail,
        kind=said.kind,
        intent=said.intent,
        new_text=None if said.kind in _NO_PERSON else document.new_text,
        cut_text=document.cut_text,
        typed_below=document.typed_below,
        facts=facts.read_facts(own) if said.kind is Kind.SUBMISSION else None,
        forward=document.forward,
        bounce=bounce.read_bounce(document) if said.kind is Kind.BOUNCE else None,
        complaint=bounce.read_complaint(document) if said.kind is Kind.COMPLAINT else None,
        attachments=document.attachments,
        number=said.number,
        defects=document.defects,
    )


def _passes_ours_on(document: Document) -> bool:
    """Whether what is forwarded came from the very address that it is forwarded to.

    An issue with a remark offers no job, though it is full of them.
    """
    forward = document.forward
    if forward is None or forward.author is None:
        return False
    theirs = map(_without_tag, document.mail.recipients)
    return _without_tag(forward.author.address) in theirs


def _without_tag(address: str) -> str:
    local, _, domain = address.casefold().rpartition("@")
    return f"{local.partition('+')[0]}@{domain}"
