"""Who is no person waiting for an answer, by what takes knowing addresses, and knowing ourselves.

The marks by which robots and lists name themselves are found by the reader (`reading.robots`).
"""

from __future__ import annotations

import re
from typing import Final

from mailbot import head
from mailbot.address import Mailbox, normalise
from mailbot.head import Field

_MAX_VALUE: Final = 1000  # characters looked at of a field

# "Do not answer", as the first part of an address that nobody reads has it. Written apart, joined
# by a dot, a hyphen or an underline, or together.
_UNREAD: Final = """
mailer daemon, auto reply, autoreply, auto responder, autoresponder, majordomo, listserv, listproc,
no reply, noreplies, not reply, do not reply, dont reply, do not respond, dont respond, send only,
unattended, unmonitored, devnull, bounces,
nicht antworten, bitte nicht antworten, keine antwort, nicht beantworten, antworte nicht,
ne pas repondre, ne repondez pas, pas de reponse, sans reponse,
no responder, no responda, no contestar, no conteste, sin respuesta,
non rispondere, no rispondere, non risponda, nessuna risposta,
nao responder, nao responda, no responda, sem resposta,
niet antwoorden, niet beantwoorden, geen antwoord, niet reageren, geen reply,
svara ej, svar ej, svara inte, ej svar, inget svar, svar ikke, ikke svar, ikke besvar,
ala vastaa, ei vastausta, ei vastata,
nie odpowiadaj, nie odpowiadac, brak odpowiedzi, bez odpowiedzi,
neodpovidat, neodpovidejte, neodpovedat, neodpovedajte, ne valaszolj, ne valaszoljon,
nu raspunde, nu raspundeti, cevaplamayin, yanitlamayin, neotvechat, ne otvechat, ne otvechayte,
bez otveta, ne vidpovidaty, henshin fuka, soshin senyo, soushin senyou
"""
_UNATTENDED: Final = re.compile(
    r"(?:^|[._+-])(?:"
    + "|".join(r"[._-]?".join(name.split()) for name in _UNREAD.replace("\n", " ").split(","))
    + r")(?=$|[\d._+-])"
)

# What a list puts on: RFC 2369, RFC 2919, and before them.
_OF_A_LIST: Final = re.compile(
    r"list-[a-z-]+|(?:x-)?mailing-list|x-mailman-version|x-beenthere|x-google-group-id"
)
_LETTER_ID: Final = re.compile(r"\d?[a-z2-7]{26}")  # of any mailbot; a copy's names its key
_OTHER_MARKS: Final = frozenset({"list", "bulk"})  # of Precedence


def unattended(address: str) -> bool:
    """Whether an address says itself that nobody reads what is sent there."""
    return _UNATTENDED.search(normalise(address).rpartition("@")[0]) is not None


def of_mailbot(raw: bytes) -> bool:
    """Whether a mailbot wrote it: ours, or another, which we would only ever answer in turns.

    Mail programs copy the field neither into a reply nor into a forward.
    """
    named = (_value(f) for f in head.fields(raw) or () if f.name == "x-mailbot-letter")
    return any(_LETTER_ID.fullmatch(value) for value in named)


def without_own_list(raw: bytes, mailbox: Mailbox) -> bytes:
    """Return a mail without the marks of a list that only leads to us.

    Where our address is a group at its provider, all that people write to it comes as a list post.
    Of a list of our domain that has an address of its own, and that we are on, it stays one.
    """
    listed = head.fields(raw) or ()
    ids = [_value(field) for field in listed if field.name == "list-id"]
    posts = [_value(field) for field in listed if field.name == "list-post"]
    ours = all(_is_of(name, mailbox.domain) for name in ids)
    if not ids or not ours or not all(_leads_to(post, mailbox) for post in posts):
        return raw
    block, body = head.split(raw)
    end = b"\r\n" if b"\r\n" in block else b"\n"
    kept = [field for field in listed if not _is_mark(field)]
    lines = [field.name.encode() + b":" + field.value.replace(b"\r\n", end) for field in kept]
    return end.join((*lines, b"", body))


def _is_mark(field: Field) -> bool:
    if field.name == "precedence":
        return _value(field).strip().lower() in _OTHER_MARKS
    return _OF_A_LIST.fullmatch(field.name) is not None


def _is_of(list_id: str, domain: str) -> bool:
    name = list_id.rpartition("<")[2].partition(">")[0].strip().lower()
    return name == domain or name.endswith(f".{domain}")


def _leads_to(post: str, mailbox: Mailbox) -> bool:
    address = post.partition("<mailto:")[2].partition(">")[0].partition("?")[0]
    return not address or mailbox.subaddress(address) is not None


def _value(field: Field) -> str:
    return field.value[:_MAX_VALUE].decode("ascii", "replace").strip()
