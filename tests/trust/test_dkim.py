"""Who vouches for a mail, and our own signature."""

import base64
import re
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from unittest import mock

import dkim  # type: ignore[import-untyped]  # dkimpy has no types
import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding
from hypothesis import given, settings
from hypothesis import strategies as st

from keys import NOON, SELECTOR, FakeDns, key, letter, record_name, signed_letter, signer
from mailbot.head import Field, fields, split
from mailbot.terms import Author
from mailbot.trust.author import author_of
from mailbot.trust.dkim import (
    Signed,
    Signer,
    Unsigned,
    _relaxed,
    body_hash,
    new_key,
    public_record,
    signed,
    verify,
)
from mailbot.trust.resolver import ResolverDown

ANN = "Ann Lee <ann@example.org>"

# 512 bits: a key that is worth nothing, as it should be.
SMALL_KEY = """\
-----BEGIN RSA PRIVATE KEY-----
MIIBOgIBAAJBAN2MOVmvNAwO2DB8x+UQw5B3l07zTxbf99riosFi5FvSigNvIzfQ
tochnQqDkG0LpQD7oytYG6B7g7T3DUDVj30CAwEAAQJAbvwzMsF5Yl0BYnDwNsmK
HtI6Q3vR8BSs9sM4Y4al/XTxVJXJs4l8ixNoUfSUBztqmz2P5hq739Si75WSxPkT
gQIhAPy/ixgz+3t4eqCIO72mX4mKSrAKqs4EBr9zms7/XZ8dAiEA4GXrDv06Gz8v
MqzlDWwvwP3oD7lE7wXh2we1mZFu4+ECIQDvfUP8fA0YErIHeO86pfIy7oIUyxbL
vU7zjEQtThXVFQIgF3bw1ndqTREVWWI07WtjrvWd/47rA2eFD4dF2RIZG2ECIHma
11Bv3CD01XDTC5IeN1IjtLaBvipiclH4J91lfSXy
-----END RSA PRIVATE KEY-----
"""


def ask(raw: bytes, dns: FakeDns, received: datetime = NOON) -> Signed | Unsigned:
    author = author_of(raw)
    assert author is not None
    return verify(raw, author, dns, received)


def by_hand(
    raw: bytes, *, tags: str = "", h: str = "from:from:subject", domain: str = "example.org"
) -> bytes:
    """Sign with any tags one likes."""
    head, body = split(raw)
    listed = fields(head) or ()
    value = f" v=1; a=rsa-sha256; c=relaxed/relaxed; d={domain}; s={SELECTOR}; {tags} h={h};"
    value += f" bh={body_hash(body).decode()}; b="
    named = [
        field for name in dict.fromkeys(h.split(":")) for field in listed if field.name == name
    ]
    data = b"".join(_relaxed(field) + b"\r\n" for field in named)
    data += _relaxed(Field("dkim-signature", value.encode()))
    signature = signer(domain)._key.sign(data, padding.PKCS1v15(), hashes.SHA256())
    return b"DKIM-Signature:" + value.encode() + base64.b64encode(signature) + b"\r\n" + raw


def by_dkimpy(raw: bytes, pem: str | None = None, **options: object) -> bytes:
    """Sign as another program would; at noon, though it would take the time of the day."""
    with mock.patch("time.time", NOON.timestamp):
        made = dkim.DKIM(raw).sign(
            SELECTOR.encode(), b"example.org", (pem or key()).encode(), **options
        )
    return bytes(made) + raw


# --- What we sign ---


def test_dkimpy_verifies_what_we_sign() -> None:
    raw = signed(letter(ANN), signer("example.org"), datetime(2025, 1, 1, tzinfo=UTC))
    record = public_record(key()).encode()

    assert dkim.verify(raw, dnsfunc=lambda _name, **_: record)


@pytest.mark.parametrize(
    "body",
    [
        "",
        "\r\n",
        "one line",
        "spaces at the end \t \r\nin   the\t middle\r\n",
        "empty lines\r\n\r\n\r\n",
        "   \r\n",
        "héllo\r\n",
        ".\r\nFrom dawn\r\n",
    ],
)
def test_any_body_is_hashed_as_dkimpy_hashes_it(body: str) -> None:
    raw = signed(letter(ANN, body=body), signer("example.org"), NOON)

    assert ask(raw, FakeDns("example.org")) == Signed("example.org", SELECTOR)


def test_the_signature_is_folded_and_covers_what_matters() -> None:
    raw = letter(
        ANN,
        fields=(
            "List-Id: Jobs <jobs.example.org>",
            "List-Unsubscribe: <mailto:jobs+u@example.org>,",
            "\t<https://example.org/u>",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
            "Reply-To: jobs+r@example.org",
            "Auto-Submitted: auto-replied",
            "X-Mailbot-Letter: 17",
            "Received: from a by b",
        ),
    )

    field = signed(raw, signer("example.org"), NOON)[: -len(raw)]

    assert max(map(len, field.split(b"\r\n"))) <= 78
    assert field.startswith(b"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.org;")
    assert b"t=1795262400;" in field
    covered = re.sub(rb"\s", b"", re.findall(rb"h=([^;]*);", field)[-1]).split(b":")
    assert covered.count(b"from") == 2
    assert set(covered) == {
        b"from", b"to", b"subject", b"date", b"message-id", b"mime-version", b"content-type",
        b"list-id", b"list-unsubscribe", b"list-unsubscribe-post", b"reply-to", b"auto-submitted",
    }  # fmt: skip
    assert ask(field + raw, FakeDns("example.org")) == Signed("example.org", SELECTOR)


def test_one_body_hash_serves_many_heads() -> None:
    head_a, body = split(letter("a@example.org"))
    head_b, _ = split(letter("b@example.org"))
    once = body_hash(body)

    for head in (head_a, head_b):
        raw = signer("example.org").sign(head, once, NOON) + head + body
        assert isinstance(ask(raw, FakeDns("example.org")), Signed)


def test_the_same_letter_has_the_same_signature() -> None:
    assert signed_letter(ANN, "example.org") == signed_letter(ANN, "example.org")


def test_a_field_that_stands_twice_is_signed_twice() -> None:
    raw = letter(ANN, fields=("List-Owner: <mailto:a@example.org>", "List-Owner: <mailto:b@x.org>"))

    field = signed(raw, signer("example.org"), NOON)

    assert isinstance(ask(field, FakeDns("example.org")), Signed)
    swapped = field.replace(b"mailto:a@", b"mailto:c@")
    assert isinstance(ask(swapped, FakeDns("example.org")), Unsigned)


def test_a_mail_in_lf_is_signed_as_it_will_travel() -> None:
    raw = letter(ANN).replace(b"\r\n", b"\n")

    assert signed(raw, signer("example.org"), NOON) == signed_letter(ANN, "example.org")


@pytest.mark.parametrize("head", [b"", b"To: a@example.org\r\n", b"From: a@b.example\r\nX\r\n"])
def test_what_is_no_head_is_not_signed(head: bytes) -> None:
    with pytest.raises(ValueError, match="no header block"):
        signer("example.org").sign(head, body_hash(b""), NOON)


def test_a_key_that_is_none_is_refused_without_quoting_it() -> None:
    curve = (
        ec.generate_private_key(ec.SECP256R1())
        .private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        .decode()
    )

    with pytest.raises(ValueError, match="not an RSA key"):
        Signer("example.org", "s", curve)
    with pytest.raises(ValueError, match=r"^not a private key in PEM without password$"):
        Signer("example.org", "s", "secret")


def test_a_new_key_is_another_key() -> None:
    assert public_record(new_key()) != public_record(key())
    assert re.fullmatch(r"v=DKIM1; k=rsa; p=[A-Za-z0-9+/=]{392}", public_record(key()))


# --- What we verify ---


@pytest.mark.parametrize("canonical", [b"simple", b"relaxed"])
def test_another_programs_signature_passes(canonical: bytes) -> None:
    raw = by_dkimpy(letter(ANN, body="a  b \r\n\r\n"), canonicalize=(canonical, canonical))

    assert ask(raw, FakeDns("example.org")) == Signed("example.org", SELECTOR)
    assert ask(raw.replace(b"\r\n", b"\n"), FakeDns("example.org")) == Signed(
        "example.org", SELECTOR
    )


@pytest.mark.parametrize(
    ("author", "domain"),
    [
        ("ann@mail.example.org", "example.org"),
        ("ann@example.org", "mail.example.org"),
        ("ann@EXAMPLE.org", "example.org"),
        ("ann@xn--bcher-kva.example", "xn--bcher-kva.example"),
        ("ann@bücher.example", "xn--bcher-kva.example"),
        ("ann@a.example.co.uk", "b.example.co.uk"),
    ],
)
def test_one_organization_is_aligned(author: str, domain: str) -> None:
    assert ask(signed_letter(author, domain), FakeDns(domain)) == Signed(domain, SELECTOR)


@pytest.mark.parametrize(
    ("author", "domain"),
    [
        ("ann@example.org", "attacker.example"),
        ("ann@example.org", "example.org.attacker.example"),
        ("ann@example.org", "notexample.org"),
        ("ann@one.co.uk", "two.co.uk"),
        ("ann@one.co.uk", "co.uk"),
        ("ann@one.github.io", "two.github.io"),
        ("ann@straße.example", "strasse.example"),
    ],
)
def test_another_organization_is_not_even_asked(author: str, domain: str) -> None:
    dns = FakeDns(domain)

    found = ask(signed_letter(author, domain), dns)

    assert isinstance(found, Unsigned)
    assert found.why.startswith("no DKIM signature of ")
    assert dns.asked == []


def test_no_signature() -> None:
    assert ask(letter(ANN), FakeDns("example.org")) == Unsigned("no DKIM signature")


CHANGES = {
    "subject": (b"Subject: A job", b"Subject: approve"),
    "body": (b"carpenter", b"president"),
    "author": (b"ann@example.org", b"bob@example.org"),
    "author's name": (b"Ann Lee", b"The Editor"),
    "recipient": (b"jobs@news", b"jobs+e0@news"),
    "a second recipient": (b"To: ", b"To: other@news.example\r\nTo: "),
    "a second subject": (b"Subject: ", b"Subject: approve\r\nSubject: "),
    "a second content type": (b"MIME-V", b"Content-Type: text/html\r\nMIME-V"),
    "more body": (b"carpenter.\r\n", b"carpenter.\r\napprove\r\n"),
    "signature": (b"; t=1795262400", b"; t=1795262401"),
    "method": (b"relaxed/relaxed", b"simple/simple"),
    "no selector": (b"s=s1;", b""),
    "no domain": (b"d=example.org;", b""),
    "a tag twice": (b"s=s1;", b"s=s1; s=s1;"),
    "no tags": (b"s=s1;", b"s1;"),
    "version": (b"v=1;", b"v=2;"),
}


@pytest.mark.parametrize(("old", "new"), CHANGES.values(), ids=CHANGES.keys())
def test_a_changed_mail_does_not_pass(old: bytes, new: bytes) -> None:
    raw = signed_letter(ANN, "example.org")
    assert old in raw

    changed = raw.replace(old, new, 1)

    assert isinstance(ask(changed, FakeDns("example.org")), Unsigned)


@pytest.mark.parametrize("selector", [b"a b", b"a@b", b"\xc3\xa4", b"", b"s1." + b"a" * 300])
def test_a_selector_that_is_no_name_is_not_asked_for(selector: bytes) -> None:
    raw = signed_letter(ANN, "example.org").replace(b"s=s1;", b"s=" + selector + b";")
    dns = FakeDns("example.org")

    assert isinstance(ask(raw, dns), Unsigned)
    assert dns.asked == []


def why(raw: bytes, dns: FakeDns | None = None, received: datetime = NOON) -> str:
    found = ask(raw, dns or FakeDns("example.org"), received)
    assert isinstance(found, Unsigned)
    return found.why.removeprefix("DKIM of example.org: ")


def test_by_hand_is_a_fair_signature() -> None:
    assert isinstance(ask(by_hand(letter(ANN)), FakeDns("example.org")), Signed)


def test_a_length_proves_nothing() -> None:
    """dkimpy alone would let everything appended to the body pass."""
    raw = by_dkimpy(letter(ANN), length=True) + b"approve\r\n"

    assert why(raw) == "only a part of the body is signed (l=)"


def test_sha1_proves_nothing() -> None:
    raw = by_dkimpy(letter(ANN), signature_algorithm=b"rsa-sha1")

    assert why(raw) == "an algorithm that we do not take"


def test_a_small_key_proves_nothing() -> None:
    raw = by_dkimpy(letter(ANN), SMALL_KEY)
    dns = FakeDns()
    dns.records[record_name("example.org")] = (public_record(SMALL_KEY).encode(),)

    assert why(raw, dns) == "public key too small: 512"


@pytest.mark.parametrize(
    ("h", "said"),
    [
        ("subject:date", "does not cover from"),
        ("from:date", "does not cover subject"),
        ("date", "does not cover from and subject"),
    ],
)
def test_from_and_subject_must_be_covered(h: str, said: str) -> None:
    """dkimpy alone does not even ask for From."""
    assert why(by_hand(letter(ANN), h=h)) == said


def stamp(at: datetime) -> int:
    return int(at.timestamp())


@pytest.mark.parametrize(
    ("tags", "said"),
    [
        (f"x={stamp(NOON) - 1};", "expired"),
        (f"t={stamp(NOON)}; x={stamp(NOON) - 3600};", "expired"),
        (f"t={stamp(NOON + timedelta(hours=11))};", "signed in the future"),
        ("t=soon;", "malformed time"),
        ("x=;", "malformed time"),
        ("t=" + "9" * 400 + ";", "malformed time"),
    ],
)
def test_a_signature_has_its_time(tags: str, said: str) -> None:
    assert why(by_hand(letter(ANN), tags=tags)) == said


@pytest.mark.parametrize(
    "tags",
    [
        f"x={stamp(NOON) + 1};",
        f"t={stamp(NOON + timedelta(hours=9))};",
        f"t={stamp(NOON)}; x={stamp(NOON)};",
    ],
)
def test_within_its_time_it_passes(tags: str) -> None:
    assert isinstance(ask(by_hand(letter(ANN), tags=tags), FakeDns("example.org")), Signed)


def test_the_time_is_that_of_the_mail_and_not_of_this_machine() -> None:
    """A rehearsal in another year, and a mail looked at long after it came."""
    for at in (datetime(2031, 5, 1, tzinfo=UTC), datetime(2019, 5, 1, tzinfo=UTC)):
        raw = by_hand(letter(ANN), tags=f"t={stamp(at)}; x={stamp(at) + 60};")

        assert isinstance(ask(raw, FakeDns("example.org"), at), Signed)


KEY = public_record(key()).encode()
P = KEY.partition(b"p=")[2]

KEYS = {
    "none": (),
    "revoked": (b"v=DKIM1; p=",),
    "two": (KEY, KEY),
    "for something else": (KEY + b"; s=chat",),
    "for other hashes": (KEY + b"; h=sha1",),
    "another kind": (KEY.replace(b"k=rsa", b"k=ed25519"),),
    "another version": (KEY.replace(b"DKIM1", b"DKIM2"),),
    "endless": (KEY + b"; n=" + b"a" * 2000,),
    "no base64": (b"v=DKIM1; p=@@@",),
    "no key": (b"v=DKIM1; p=" + base64.b64encode(b"\x30\x06\x02\x01\x00\x02\x01\x00"),),
    "cut off": (b"v=DKIM1; p=" + P[:100],),
    "no record of ours": (b"v=spf1 -all",),
    "8-bit": (b"\xff\xfe",),
}


@pytest.mark.parametrize("records", KEYS.values(), ids=KEYS.keys())
def test_a_key_must_be_one_and_fit(records: tuple[bytes, ...]) -> None:
    dns = FakeDns("example.org")
    dns.records[record_name("example.org")] = records

    assert isinstance(ask(signed_letter(ANN, "example.org"), dns), Unsigned)


@pytest.mark.parametrize(
    "records",
    [
        (b"v=spf1 -all", KEY),
        (b"p=" + P,),
        (KEY + b"; s=email; t=y; h=sha1:sha256; n=hello",),
        (KEY + b"; s=*;",),
    ],
    ids=["beside another", "bare", "with all tags", "for everything"],
)
def test_a_key_may_be_written_in_many_ways(records: tuple[bytes, ...]) -> None:
    dns = FakeDns()
    dns.records[record_name("example.org")] = records

    assert isinstance(ask(signed_letter(ANN, "example.org"), dns), Signed)


def broken(count: int) -> bytes:
    """Aligned signatures that do not fit."""
    return b"".join(
        b"DKIM-Signature: v=1; a=rsa-sha256; d=example.org; s=s%d; h=from:subject; bh=YQ==; b=YQ==\r\n"
        % (number + 2)
        for number in range(count)
    )


def test_five_signatures_are_tried() -> None:
    good = signed_letter(ANN, "example.org")
    dns = FakeDns("example.org")

    assert isinstance(ask(broken(4) + good, dns), Signed)
    assert len(dns.asked) == 5
    dns.asked.clear()
    assert isinstance(ask(broken(5) + good, dns), Unsigned)
    assert len(dns.asked) == 5


def test_others_signatures_do_not_count_among_the_five() -> None:
    theirs = broken(20).replace(b"d=example.org", b"d=list.example.com")

    raw = theirs + signed_letter(ANN, "example.org")

    assert isinstance(ask(raw, FakeDns("example.org")), Signed)


def test_dns_that_is_down_is_no_answer() -> None:
    dns = FakeDns("example.org")
    dns.down = {record_name("example.org")}

    with pytest.raises(ResolverDown):
        ask(signed_letter(ANN, "example.org"), dns)


def test_dns_that_is_down_for_one_signature_does_not_hide_another() -> None:
    dns = FakeDns("example.org")
    dns.down = {"s2._domainkey.example.org"}

    assert isinstance(ask(broken(1) + signed_letter(ANN, "example.org"), dns), Signed)


def test_dns_that_is_down_is_not_waited_for_again_and_again() -> None:
    dns = FakeDns("example.org")
    dns.down = {f"s{number}._domainkey.example.org" for number in range(2, 6)}
    many = b"".join(broken(number) for number in range(1, 5))

    with pytest.raises(ResolverDown):
        ask(many + signed_letter(ANN, "example.org"), dns)

    assert len(dns.asked) == 2


@pytest.mark.parametrize(
    "tags", ["i=example.org;", "i=;", "i=@other.example;", "i=@notexample.org;"]
)
def test_an_identity_of_another_domain_proves_nothing(tags: str) -> None:
    assert why(by_hand(letter(ANN), tags=tags)) == "malformed signature"


@pytest.mark.parametrize(
    "tags", ["i=@example.org;", "i=ann@mail.EXAMPLE.org;", "q=dns/txt; z=From:x|To:y;"]
)
def test_an_identity_within_the_domain_is_fine(tags: str) -> None:
    assert isinstance(ask(by_hand(letter(ANN), tags=tags), FakeDns("example.org")), Signed)


def publishing(record: bytes) -> FakeDns:
    """DNS in which example.org's key is written like this."""
    dns = FakeDns()
    dns.records[record_name("example.org")] = (record,)
    return dns


@pytest.mark.parametrize(
    ("flags", "identity", "fits"),
    [
        ("t=s", "i=@example.org;", True),
        ("t=s", "i=ann@EXAMPLE.org;", True),
        ("t=s", "", True),
        ("t=s", "i=@mail.example.org;", False),
        ("t=y:s", "i=@mail.example.org;", False),
        ("t=y", "i=@mail.example.org;", True),
    ],
)
def test_a_key_may_rule_out_identities_of_subdomains(
    flags: str, identity: str, *, fits: bool
) -> None:
    """RFC 6376 §3.6.1, `t=s`, which dkimpy passes over."""
    found = ask(by_hand(letter(ANN), tags=identity), publishing(KEY + f"; {flags}".encode()))

    assert isinstance(found, Signed) is fits


def test_a_key_in_testing_is_a_key() -> None:
    assert isinstance(ask(signed_letter(ANN, "example.org"), publishing(KEY + b"; t=y")), Signed)


def test_a_key_in_testing_excuses_no_signature() -> None:
    raw = signed_letter(ANN, "example.org").replace(b"carpenter", b"president")

    assert isinstance(ask(raw, publishing(KEY + b"; t=y")), Unsigned)


@pytest.mark.parametrize("granularity", ["g=*", "g=", "g=bob"])
def test_whom_a_key_was_once_meant_for_no_longer_counts(granularity: str) -> None:
    """RFC 4871's g=, which RFC 6376 took out."""
    found = ask(signed_letter(ANN, "example.org"), publishing(f"{granularity}; ".encode() + KEY))

    assert isinstance(found, Signed)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"k=rsa", b"k=dsa"),
        (b"v=DKIM1", b"v=dkim1"),
        (b"p=", b"p=;p="),
        (b"v=DKIM1; k=rsa; p=", b"v=DKIM1; k=rsa; s=tlsrpt; p="),
        (b"v=DKIM1; k=rsa; p=", b"v=DKIM1; k=rsa; h=sha1:sha512; p="),
        (b"v=DKIM1; k=rsa; p=", b"v=DKIM1; nonsense; p="),
    ],
)
def test_a_key_of_another_sort_is_none(old: bytes, new: bytes) -> None:
    record = KEY.replace(old, new, 1)
    assert record != KEY

    assert isinstance(ask(signed_letter(ANN, "example.org"), publishing(record)), Unsigned)


@pytest.mark.parametrize(
    "records",
    [(KEY,) * 500, (b"a" * 65_535,), (b"v=DKIM1; " * 7000 + KEY,), (b"",) * 5000, (b"=;" * 500,)],
    ids=["the key again and again", "noise", "a long one", "empty ones", "no tags"],
)
def test_a_huge_answer_of_dns_is_no_key_and_takes_no_time(records: tuple[bytes, ...]) -> None:
    dns = FakeDns()
    dns.records[record_name("example.org")] = records
    started = time.process_time()

    assert isinstance(ask(signed_letter(ANN, "example.org"), dns), Unsigned)
    assert time.process_time() - started < 1


def test_a_field_that_is_signed_and_not_there_cannot_be_added() -> None:
    raw = by_hand(letter(ANN), h="from:subject:reply-to:in-reply-to:cc")

    assert isinstance(ask(raw, FakeDns("example.org")), Signed)
    for field in (b"Reply-To: eve@attacker.example", b"Cc: jobs@news.example"):
        assert isinstance(ask(field + b"\r\n" + raw, FakeDns("example.org")), Unsigned)


@pytest.mark.parametrize("name", ["From", "Subject", "To", "Date", "Message-ID", "Content-Type"])
def test_a_signed_field_that_stands_there_again_spoils_it(name: str) -> None:
    """Wherever the second one stands: who signed it, signed the lowest."""
    raw = by_hand(letter(ANN), h="from:subject:to:date")
    second = f"{name}: x\r\n".encode()
    head, body = split(raw)

    for changed in (second + raw, head[:-2] + second + b"\r\n" + body):
        assert ask_whoever(changed) == Unsigned(f"more than one {name.lower()} field")


def ask_whoever(raw: bytes) -> Signed | Unsigned:
    """Ask for Ann, whom a mail with two From has no more."""
    return verify(raw, Author("ann@example.org"), FakeDns("example.org"), NOON)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda raw: raw.replace(b"\r\n", b"\r"),
        lambda raw: raw.replace(b"Subject: ", b"Subject: a\rb"),
        lambda raw: raw.replace(b"\r\nSubject", b"\nSubject"),
        lambda raw: raw.replace(b"Subject: ", b"Subject: \0"),
        lambda raw: raw.replace(b"carpenter.\r\n", b"carpenter.\r"),
        lambda raw: raw.replace(b"need a", b"need\ra"),
        lambda raw: raw.replace(b"need a", b"need\n\na"),
    ],
    ids=["CR alone", "CR in a field", "one LF", "NUL", "CR at the end of the body",
         "CR in the body", "LF in the body"],
)  # fmt: skip
def test_other_line_ends_than_those_signed_do_not_pass(spoil: Callable[[bytes], bytes]) -> None:
    raw = signed_letter(ANN, "example.org")

    assert spoil(raw) != raw
    assert isinstance(ask_whoever(spoil(raw)), Unsigned)


def test_what_a_signature_covers_is_told() -> None:
    found = ask(by_hand(letter(ANN), h="from:subject:to:x"), FakeDns("example.org"))

    assert isinstance(found, Signed)
    assert found.covered == {"from", "subject", "to", "x"}


def test_a_signature_of_the_very_domain_is_tried_first() -> None:
    """The others need the domain's leave (RFC 7489 §3.1.1, adkim)."""
    raw = signed(signed_letter(ANN, "example.org"), signer("mail.example.org"), NOON)
    dns = FakeDns("example.org", "mail.example.org")

    assert ask(raw, dns) == Signed("example.org", SELECTOR)
    assert dns.asked == [record_name("example.org")]


@given(st.binary(max_size=60), st.binary(max_size=60))
@settings(max_examples=60, deadline=None)
def test_any_signature_and_any_key_are_harmless(tags: bytes, record: bytes) -> None:
    raw = signed_letter(ANN, "example.org").replace(
        b"s=s1;", b"s=s1;" + tags.translate(None, b"\r\n\0")
    )
    dns = FakeDns()
    dns.records[record_name("example.org")] = (b"v=DKIM1; p=" + record,)

    assert isinstance(ask(raw, dns), Unsigned)


LONG = {
    "spaces in the body": signed_letter(ANN, "example.org") + b" " * 2_000_000 + b"b\r\n",
    "empty lines": signed_letter(ANN, "example.org") + b"\r\n" * 1_000_000 + b"b\r\n",
    "many folds": by_hand(letter(ANN), tags="q=dns/txt;b" + "\r\n\t" * 15_000 + "c=d;"),
    "folds within measure": by_hand(letter(ANN), tags="q=dns/txt;b" + "\r\n\t" * 1200 + "c=d;"),
    "many names": by_hand(
        letter(ANN, fields=[f"X: {'y' * 100}"] * 400),
        h=":".join(["from", "from", "subject", *(f"{n:x}" for n in range(256, 900))]),
    ),
}


@pytest.mark.parametrize("raw", LONG.values(), ids=LONG.keys())
def test_long_mails_take_no_time(raw: bytes) -> None:
    started = time.process_time()

    ask(raw, FakeDns("example.org"))

    assert time.process_time() - started < 1
