"""What a domain wants done with mail in its name, as domains publish it and as they get it wrong."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keys import FakeDns
from mailbot.trust.dmarc import Policy, aligned, policy
from mailbot.trust.resolver import ResolverDown

HOME = "example.org"


def found(*texts: str, domain: str = HOME, at: str = HOME) -> Policy | None:
    """The policy for mail from a domain, where these records are."""
    dns = FakeDns()
    dns.publish(f"_dmarc.{at}", *texts)
    return policy(domain, dns)


@pytest.mark.parametrize(
    ("record", "wish"),
    [
        ("v=DMARC1; p=none", "none"),
        ("v=DMARC1; p=quarantine", "quarantine"),
        ("v=DMARC1; p=reject", "reject"),
        ("v=DMARC1;p=REJECT;", "reject"),
        ("v = DMARC1 ; p = reject ; rua=mailto:a@b.example; ri=1; fo=1; x=y", "reject"),
        # not sure yet: RFC 7489 §6.6.4 would have dice thrown
        ("v=DMARC1; p=reject; pct=99", "quarantine"),
        ("v=DMARC1; p=reject; pct=0", "quarantine"),
        ("v=DMARC1; p=quarantine; pct=99", "none"),
        ("v=DMARC1; p=quarantine; pct=many", "none"),
        ("v=DMARC1; p=quarantine; t=y", "none"),
        ("v=DMARC1; p=reject; t=n; pct=100", "reject"),
        # no policy, but reports are wanted: §6.6.3 (6)
        ("v=DMARC1; rua=mailto:a@b.example", "none"),
        ("v=DMARC1; p=refuse; rua=mailto:a@b.example", "none"),
    ],
)
def test_a_policy_is_read(record: str, wish: str) -> None:
    read = found(record)

    assert read == Policy(HOME, wish)
    assert read.is_severe is (wish != "none")


@pytest.mark.parametrize(
    "texts",
    [
        (),
        ("v=spf1 -all",),
        ("v=DMARC2; p=reject",),
        ("v=dmarc1; p=reject",),
        ("p=reject; v=DMARC1",),
        ("v=DMARC1 p=reject",),
        ("v=DMARC1",),
        ("v=DMARC1; p=refuse",),
        ("v=DMARC1; p=reject; sp=refuse",),
        ("v=DMARC1; p=reject; p=none",),
        ("v=DMARC1; p=reject; nonsense",),
        ("v=DMARC1; p=reject", "v=DMARC1; p=reject"),
        ("v=DMARC1; p=reject; rua=" + "a" * 3000,),
    ],
)
def test_what_is_not_plainly_one_policy_is_none(texts: tuple[str, ...]) -> None:
    assert found(*texts) is None


def test_other_records_at_the_name_do_not_count() -> None:
    assert found("google-verification=1", "v=DMARC1; p=reject") == Policy(HOME, "reject")


@pytest.mark.parametrize(
    ("record", "wish"),
    [
        ("v=DMARC1; p=reject", "reject"),
        ("v=DMARC1; p=reject; sp=none", "none"),
        ("v=DMARC1; p=none; sp=reject", "reject"),
        ("v=DMARC1; p=none; sp=reject; pct=50", "quarantine"),
    ],
)
def test_the_organization_speaks_for_a_domain_below_it(record: str, wish: str) -> None:
    assert found(record, domain="sales.mail.example.org") == Policy(HOME, wish)


def test_a_domains_own_word_goes_first_and_sp_is_not_for_itself() -> None:
    dns = FakeDns()
    dns.publish("_dmarc.example.org", "v=DMARC1; p=reject")
    dns.publish("_dmarc.mail.example.org", "v=DMARC1; p=none; sp=reject")

    assert policy("mail.example.org", dns) == Policy("mail.example.org", "none")
    assert dns.asked == ["_dmarc.mail.example.org"]


def test_two_names_are_asked_at_most_and_none_of_a_public_suffix() -> None:
    dns = FakeDns()

    assert policy("a.b.c.example.co.uk", dns) is None
    assert dns.asked == ["_dmarc.a.b.c.example.co.uk", "_dmarc.example.co.uk"]
    assert found("v=DMARC1; p=reject", domain="ann.github.io", at="github.io") is None


def test_a_broken_record_of_its_own_is_not_mended_by_the_organizations() -> None:
    dns = FakeDns()
    dns.publish("_dmarc.mail.example.org", "v=DMARC1; p=reject", "v=DMARC1; p=none")
    dns.publish("_dmarc.example.org", "v=DMARC1; p=reject")

    assert policy("mail.example.org", dns) is None


def test_dns_that_is_down_is_no_answer() -> None:
    dns = FakeDns()
    dns.down = {"_dmarc.example.org"}

    with pytest.raises(ResolverDown):
        policy(HOME, dns)


@pytest.mark.parametrize(
    ("tags", "strict"),
    [
        ("", (False, False)),
        ("adkim=s", (True, False)),
        ("aspf=s", (False, True)),
        ("adkim=S; aspf=s", (True, True)),
        ("adkim=r; aspf=x", (False, False)),
    ],
)
def test_how_strictly_a_domain_is_meant(tags: str, strict: tuple[bool, bool]) -> None:
    read = found(f"v=DMARC1; p=none; {tags}")

    assert read is not None
    assert (read.strict_dkim, read.strict_spf) == strict


@pytest.mark.parametrize(
    ("signer", "author", "relaxed", "strict"),
    [
        ("example.org", "example.org", True, True),
        ("EXAMPLE.org", "example.org", True, True),
        ("bücher.example", "xn--bcher-kva.example", True, True),
        ("mail.example.org", "example.org", True, False),
        ("example.org", "mail.example.org", True, False),
        ("example.co.uk", "other.co.uk", False, False),
        ("co.uk", "other.co.uk", False, False),
        ("localhost", "example.org", False, False),
        ("[192.0.2.1]", "example.org", False, False),
        ("", "example.org", False, False),
    ],
)
def test_alignment(signer: str, author: str, *, relaxed: bool, strict: bool) -> None:
    assert aligned(signer, author, strictly=False) is relaxed
    assert aligned(signer, author, strictly=True) is strict


@given(st.binary(max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_record_is_harmless(rest: bytes) -> None:
    dns = FakeDns()
    dns.records["_dmarc.example.org"] = (b"v=DMARC1;" + rest,)

    policy(HOME, dns)
