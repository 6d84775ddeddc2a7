"""DKIM (RFC 6376): which domain vouches for a mail, and our own signature.

Verifying is dkimpy's, behind what it leaves to us; signing is a small path of our own, since an
issue needs one signature a reader and dkimpy makes a hundred a second. The only importer of
dkimpy and of cryptography.
"""

from __future__ import annotations

import base64
import hashlib
import logging
import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

import dkim  # type: ignore[import-untyped]  # dkimpy has no types
import dkim.util  # type: ignore[import-untyped]  # same
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from mailbot.domains import a_labels, aligned
from mailbot.head import Field, doubled, fields, split
from mailbot.terms import Author
from mailbot.trust.resolver import Resolver, ResolverDown

MAX_TRIED: Final = 5  # signatures; each costs a DNS query and an RSA operation
MIN_KEY_BITS: Final = 1024  # RFC 8301 §3.2
MAX_KEY_RECORD: Final = 1100  # octets: 4096 bits and some tags; RSA's time grows with the cube
MAX_SIGNATURE: Final = 4096  # octets of one field; dkimpy's patterns are quadratic in folds
CLOCK_SLOP: Final = timedelta(hours=10)  # of signers whose clock is in the wrong zone
OUR_KEY_BITS: Final = 2048

# Besides From: an old mail's words may stand in the subject, and must not change there.
_MUST_COVER: Final = ("from", "subject")

_SELECTOR: Final = re.compile(r"[a-z0-9_](?:[a-z0-9_.-]{0,126}[a-z0-9_])?")
_LOG: Final = logging.getLogger("mailbot.dkimpy")
_LOG.disabled = True  # what it would say, we return


@dataclass(frozen=True, slots=True)
class Signed:
    """A verified signature of the author's organization."""

    domain: str
    selector: str
    covered: frozenset[str] = field(default=frozenset(), compare=False)  # fields, in lower case


@dataclass(frozen=True, slots=True)
class Unsigned:
    """Nothing that proves the author's address."""

    why: str  # for people; nothing of the mail in it but domain names


def verify(raw: bytes, author: Author, resolver: Resolver, received: datetime) -> Signed | Unsigned:
    """Look for a valid signature that is aligned with the author (RFC 7489 §3.1.1, relaxed).

    Those of exactly the author's domain are tried first: it may want no others (`adkim=s`).
    `author` is what `author_of(raw)` found; `received` is when the mail came, by which `t=` and
    `x=` are judged. `ResolverDown` when no signature passes and a key could not be asked for.
    """
    listed = fields(raw)
    if listed is None:
        return Unsigned("the header block is malformed")
    twice = doubled(listed)
    if twice is not None:
        return Unsigned(f"more than one {twice} field")
    signatures = [_tags(field.value) for field in listed if field.name == "dkim-signature"]
    if not signatures:
        return Unsigned("no DKIM signature")
    ours = [
        (index, domain, tags)
        for index, tags in enumerate(signatures)
        if tags and (domain := _domain(tags)) and aligned(domain, author.domain)
    ]
    if not ours:
        return Unsigned(f"no DKIM signature of {author.domain}")
    ours.sort(key=lambda candidate: candidate[1] != author.domain)
    must_cover = [field.name for field in listed if field.name in _MUST_COVER]
    down: ResolverDown | None = None
    whys: list[str] = []
    for index, domain, tags in ours[:MAX_TRIED]:
        try:
            why = _flaw(tags, must_cover, received) or _check(raw, index, domain, tags, resolver)
        except ResolverDown as error:
            if down is not None:
                break  # a domain that keeps us waiting keeps everybody's mail waiting
            down = error
            continue
        if why is None:
            return Signed(domain, tags[b"s"].decode("ascii"), _covered(tags))
        whys.append(why)
    if down is not None:
        raise down
    return Unsigned(f"DKIM of {author.domain}: {'; '.join(dict.fromkeys(whys))}")


_Tags = dict[bytes, bytes]


def _tags(value: bytes) -> _Tags | None:
    """Read a tag list (RFC 6376 §3.2), None when it is none or would keep dkimpy busy."""
    if len(value) > MAX_SIGNATURE:
        return None
    try:
        tags: _Tags = dkim.util.parse_tag_value(value)
    except dkim.util.InvalidTagValueList:
        return None
    return tags


def _domain(tags: _Tags) -> str | None:
    """Return `d=` in the form of an author's domain."""
    name = tags.get(b"d", b"")
    return a_labels(name.decode("ascii")) if name.isascii() else None


def _covered(tags: _Tags) -> frozenset[str]:
    """Return the names of the fields that a signature covers."""
    return frozenset(name.strip().lower() for name in tags[b"h"].decode("latin-1").split(":"))


def _flaw(tags: _Tags, must_cover: list[str], received: datetime) -> str | None:
    """Say why a signature proves nothing to us even if its key fits."""
    try:
        # Without its times: dkimpy would hold them against its own clock.
        dkim.validate_signature_fields({k: v for k, v in tags.items() if k not in {b"t", b"x"}})
    except (dkim.ValidationError, IndexError):  # IndexError: i= without an "@"
        return "malformed signature"
    if not _SELECTOR.fullmatch(tags[b"s"].decode("latin-1").lower()):
        return "malformed selector"
    if tags[b"a"] != b"rsa-sha256":  # RFC 8301 §3.1; Ed25519 never stands alone in practice
        return "an algorithm that we do not take"
    if b"l" in tags:  # RFC 6376 §8.2: whatever is appended still verifies
        return "only a part of the body is signed (l=)"
    missing = [name for name in must_cover if name not in _covered(tags)]
    if missing:  # RFC 6376 §5.4; dkimpy does not insist on From
        return f"does not cover {' and '.join(missing)}"
    return _untimely(tags, received)


def _untimely(tags: _Tags, received: datetime) -> str | None:
    """Judge `t=` and `x=` (RFC 6376 §3.5) by the time the mail came."""
    if not all(re.fullmatch(rb"[0-9]{1,12}", tags.get(tag, b"0")) for tag in (b"t", b"x")):
        return "malformed time"
    made = int(tags.get(b"t", b"0"))
    if made > (received + CLOCK_SLOP).timestamp():
        return "signed in the future"
    if b"x" in tags and int(tags[b"x"]) < max(made, received.timestamp()):
        return "expired"
    return None


def _check(raw: bytes, index: int, domain: str, tags: _Tags, resolver: Resolver) -> str | None:
    """Let dkimpy compare hashes and signature; say what does not fit."""
    selector = tags[b"s"].decode("ascii")
    record = _key_record(resolver.txt(f"{selector}._domainkey.{domain}"), tags)
    if record is None:
        return f"no usable key at selector {selector}"
    head, body = split(raw)
    # CRLF as it was signed; in one step, where dkimpy makes a list of all lines.
    body = body.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    if tags.get(b"c", b"").endswith(b"/relaxed"):
        # RFC 6376 §3.4.4 does it anyway; dkimpy's own pattern is quadratic in a run of spaces.
        body = re.sub(rb"[\t ]+", b" ", body)
    try:
        verifier = dkim.DKIM(head, logger=_LOG, minkey=MIN_KEY_BITS)
        verifier.body = body
        found = [field for field in verifier.headers if field[0].lower() == b"dkim-signature"]
        covered = [name.strip().lower() for name in tags[b"h"].split(b":")]
        fits = verifier.verify_sig(tags, covered, found[index], lambda _, timeout: record)  # noqa: ARG005 -- dkimpy's call
    except dkim.KeyFormatError as error:
        return str(error)  # "public key too small: 512"
    except dkim.ValidationError:
        return "the body is not the one that was signed"
    # Hazard: dkimpy and its ASN.1 reader raise IndexError, AssertionError, ValueError and more on
    # hostile keys and tags. Whatever it is, nothing is proven.
    except Exception as error:  # noqa: BLE001
        return f"cannot be checked ({type(error).__name__})"
    return None if fits else "the signature does not fit"


def _key_record(records: tuple[bytes, ...], tags: _Tags) -> bytes | None:
    """Return the one record that holds a key for such a signature (RFC 6376 §3.6.1).

    A key in testing (t=y) is taken as any, as large receivers do: what the flag asks for is
    patience with signatures that do not fit, and those prove nothing here in any case.
    """
    keys = []
    for record in records:
        key = _tags(record) if len(record) <= MAX_KEY_RECORD else None
        if key is None or not key.get(b"p"):  # an empty p= is a revoked key
            continue
        narrow = b"s" in _listed(key, b"t", b"") and _is_of_subdomain(tags)
        meant_for_mail = {b"*", b"email"} & _listed(key, b"s", b"*")
        if b"sha256" in _listed(key, b"h", b"sha256") and meant_for_mail and not narrow:
            keys.append(record)
    return keys[0] if len(keys) == 1 else None  # §3.6.2.2: several are undefined


def _listed(key: _Tags, tag: bytes, default: bytes) -> set[bytes]:
    return {part.strip() for part in key.get(tag, default).split(b":")}


def _is_of_subdomain(tags: _Tags) -> bool:
    """Whether `i=` is of a domain below `d=`, which a key may rule out."""
    identity = tags.get(b"i", b"@" + tags[b"d"])
    return identity.rpartition(b"@")[2].lower() != tags[b"d"].lower()


# --- Our own signature --------------------------------------------------------------------------

# fmt: off
_COVERED: Final = (
    "from", "subject", "date", "to", "cc", "message-id", "reply-to", "in-reply-to", "references",
    "mime-version", "content-type", "content-transfer-encoding", "auto-submitted",
)
# fmt: on


def body_hash(body: bytes) -> bytes:
    """Return `bh=` of a body, relaxed (RFC 6376 §3.4.4); the same for every head that shares it."""
    canonical = re.sub(rb"[\t ]+", b" ", body.replace(b"\r\n", b"\n"))
    lines = canonical.replace(b" \n", b"\n").rstrip(b"\n").split(b"\n")
    text = b"\r\n".join(lines) + b"\r\n" if lines != [b""] else b""
    return base64.b64encode(hashlib.sha256(text).digest())


@dataclass(frozen=True, slots=True)
class Seal:
    """A signature before it is made."""

    field: bytes  # `DKIM-Signature`, up to the value of `b=`
    octets: bytes  # what it signs (RFC 6376 §3.7)


class Signer:
    """Signs for one domain with one key: relaxed/relaxed, RSA-SHA256."""

    __slots__ = ("_key", "domain", "selector")

    def __init__(self, domain: str, selector: str, private_key_pem: str) -> None:
        """Load the key; ValueError when it is no unencrypted RSA key in PEM."""
        try:
            key = serialization.load_pem_private_key(private_key_pem.encode(), password=None)
        except (ValueError, TypeError) as error:  # TypeError: it wants a password
            # Without its text: a parser may quote from what it reads, and this is a secret.
            raise ValueError("not a private key in PEM without password") from error
        if not isinstance(key, rsa.RSAPrivateKey):
            raise ValueError("not an RSA key")  # noqa: TRY004 -- the settings catch one error
        self._key: Final = key
        self.domain: Final = domain
        self.selector: Final = selector

    def sign(self, head: bytes, body_hash: bytes, at: datetime) -> bytes:
        """Return the `DKIM-Signature` field of a head, folded, ended by CRLF.

        `body_hash` is that of the function above, `at` becomes `t=`. The same arguments give the
        same bytes. ValueError when the head is not one that every parser reads alike.
        """
        seal = self.prepare(head, body_hash, at)
        return seal.field + self.signature(seal.octets)

    def prepare(self, head: bytes, body_hash: bytes, at: datetime) -> Seal:
        """Return all of the same but its signature, as that is what costs time.

        A word of the head stands in `octets` as it stood there: who signs many heads that differ
        in such words prepares one of them.
        """
        listed = fields(head)
        if listed is None or not any(field.name == "from" for field in listed):
            raise ValueError("no header block to sign")
        chosen = [field for name in _COVERED for field in _from_below(listed, name)]
        chosen += [field for field in reversed(listed) if field.name.startswith("list-")]
        # RFC 6376 §8.15: From once more than there are, so that none can be added.
        names = ["from", *(field.name for field in chosen)]
        value = (
            f" v=1; a=rsa-sha256; c=relaxed/relaxed; d={self.domain};\r\n"
            f"\ts={self.selector}; t={int(at.timestamp())};\r\n"
            f"\tbh={body_hash.decode('ascii')};\r\n"
            f"\th={_folded_names(names)};\r\n"
            f"\tb="
        ).encode("ascii")
        octets = b"".join(_relaxed(field) + b"\r\n" for field in chosen)
        return Seal(b"DKIM-Signature:" + value, octets + _relaxed(Field("dkim-signature", value)))

    def signature(self, octets: bytes) -> bytes:
        """Return `b=` of what a seal covers, folded, ended by CRLF; lets other threads work."""
        text = base64.b64encode(self._key.sign(octets, padding.PKCS1v15(), hashes.SHA256()))
        return b"\r\n\t ".join(text[at : at + 70] for at in range(0, len(text), 70)) + b"\r\n"


def signed(raw: bytes, signer: Signer, at: datetime) -> bytes:
    """Return a whole mail, CRLF throughout, with the signature before it."""
    text = re.sub(rb"\r?\n", b"\r\n", raw if raw.endswith(b"\n") else raw + b"\n")
    head, body = split(text)
    return signer.sign(head, body_hash(body), at) + text


def new_key() -> str:
    """Make a private key, in PEM."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=OUR_KEY_BITS)
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    ).decode("ascii")


def public_record(private_key_pem: str) -> str:
    """Return the TXT record to publish at `<selector>._domainkey.<domain>`."""
    key = serialization.load_pem_private_key(private_key_pem.encode(), password=None)
    public = key.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return f"v=DKIM1; k=rsa; p={base64.b64encode(public).decode('ascii')}"


def _from_below(listed: tuple[Field, ...], name: str) -> list[Field]:
    """Return the fields of a name in the order in which they are signed (RFC 6376 §5.4.2)."""
    return [field for field in reversed(listed) if field.name == name]


def _relaxed(field: Field) -> bytes:
    """Return a field as it is signed (RFC 6376 §3.4.2), without its CRLF."""
    value = re.sub(rb"[\t ]+", b" ", field.value.replace(b"\r\n", b"")).strip(b" ")
    return field.name.encode("ascii") + b":" + value


def _folded_names(names: list[str]) -> str:
    """Join the names for `h=`, four a line."""
    rows = [":".join(names[at : at + 4]) for at in range(0, len(names), 4)]
    return ":\r\n\t ".join(rows)
