"""Who wrote it: the spoof chains end to end, and the plain cases."""

import dkim  # type: ignore[import-untyped]  # dkimpy has no types
import pytest

from keys import NOON, SELECTOR, FakeDns, key, letter, record_name, signed_letter
from mailbot import terms, witness  # pytest would collect Testimony and testify
from mailbot.resolver import ResolverDown
from mailbot.terms import Verdict

EDITOR = "editor@news.example"


def by_the_attacker(raw: bytes) -> bytes:
    """Sign for the attacker's own domain, with a program that takes any From."""
    made = dkim.DKIM(raw).sign(SELECTOR.encode(), b"attacker.example", key().encode())
    return bytes(made) + raw


def test_a_signed_mail_is_its_authors() -> None:
    raw = signed_letter(f"Ed <{EDITOR}>", "news.example")

    assert witness.testify(raw, FakeDns("news.example"), NOON) == terms.Testimony(
        Verdict.PASS, EDITOR, f"DKIM of news.example, selector {SELECTOR}"
    )


def test_an_unsigned_mail_proves_nothing() -> None:
    assert witness.testify(letter(EDITOR), FakeDns("news.example"), NOON) == terms.Testimony(
        Verdict.NONE, EDITOR, "no DKIM signature"
    )


def test_the_attackers_signature_proves_nothing_of_the_editor() -> None:
    raw = by_the_attacker(letter(EDITOR))

    assert witness.testify(raw, FakeDns("attacker.example"), NOON) == terms.Testimony(
        Verdict.NONE, EDITOR, "no DKIM signature of news.example"
    )


CHAINS = {
    "comment": f"me@attacker.example (c) <{EDITOR}>",
    "bare CR": f"me@attacker.example\r <{EDITOR}>",
    "NUL": f"me@attacker.example\0<{EDITOR}>",
    "two addresses": f"me@attacker.example, {EDITOR}",
    "address as a name": f"me@attacker.example <{EDITOR}>",
    "route": f"<@attacker.example:{EDITOR}>",
    "two angles": f"<me@attacker.example> <{EDITOR}>",
    "a second field": f"me@attacker.example\r\nFrom: {EDITOR}",
}


@pytest.mark.parametrize("author", CHAINS.values(), ids=CHAINS.keys())
def test_a_spoof_chain_has_no_author(author: str) -> None:
    """Signed by the attacker, and read as the editor's by some parser."""
    raw = by_the_attacker(letter(author))

    testimony = witness.testify(raw, FakeDns("attacker.example", "news.example"), NOON)

    assert testimony == terms.Testimony(Verdict.NONE, None, "From is not one plain address")


def test_the_editors_name_is_decoration() -> None:
    raw = signed_letter(f'"{EDITOR}" <me@attacker.example>', "attacker.example")

    testimony = witness.testify(raw, FakeDns("attacker.example"), NOON)

    assert (testimony.verdict, testimony.address) == (Verdict.PASS, "me@attacker.example")


def test_a_signed_mail_passed_on_under_another_name_is_not_the_authors() -> None:
    """A forwarder's From before the editor's: the signature still fits the lower one."""
    raw = b"From: me@attacker.example\r\n" + signed_letter(EDITOR, "news.example")

    assert witness.testify(raw, FakeDns("news.example"), NOON).verdict is Verdict.NONE


def test_headers_that_claim_a_result_are_not_believed() -> None:
    claim = "Authentication-Results: mx.news.example; dkim=pass header.d=news.example; dmarc=pass"

    testimony = witness.testify(letter(EDITOR, fields=[claim]), FakeDns(), NOON)

    assert testimony.verdict is Verdict.NONE


def test_dns_that_is_down_is_tried_again_later() -> None:
    dns = FakeDns("news.example")
    dns.down = {record_name("news.example")}

    with pytest.raises(ResolverDown):
        witness.testify(signed_letter(EDITOR, "news.example"), dns, NOON)


# --- by the word of a trusted receiver ----------------------------------------------------------

MX = "mx.news.example"


def received(raw: bytes, word: str, domain: str = "news.example") -> bytes:
    """A mail as the receiver passes it on, with its own field on top."""
    return f"Authentication-Results: {MX}; dmarc={word} header.from={domain}\r\n".encode() + raw


def behind(raw: bytes, dns: FakeDns, *, patient: bool = True) -> terms.Testimony:
    return witness.testify(raw, dns, NOON, trusted=(MX,), patient=patient)


def test_a_receivers_pass_is_a_pass() -> None:
    assert behind(received(letter(EDITOR), "pass"), FakeDns()) == terms.Testimony(
        Verdict.PASS, EDITOR, f"DMARC passed, says {MX}"
    )


def test_a_receivers_fail_is_a_fail_where_we_found_nothing_better() -> None:
    assert behind(received(letter(EDITOR), "fail"), FakeDns()) == terms.Testimony(
        Verdict.FAIL, EDITOR, f"DMARC failed, says {MX}; no DKIM signature"
    )


def test_our_own_pass_goes_before_a_receivers_fail() -> None:
    raw = received(signed_letter(EDITOR, "news.example"), "fail")

    assert behind(raw, FakeDns("news.example")) == terms.Testimony(
        Verdict.PASS, EDITOR, f"DKIM of news.example, selector {SELECTOR}"
    )


@pytest.mark.parametrize(
    ("word", "domain"),
    [("none", "news.example"), ("pass", "attacker.example"), ("fail", "x.example")],
)
def test_where_the_receiver_says_nothing_of_the_author_there_is_none(
    word: str, domain: str
) -> None:
    raw = by_the_attacker(letter(EDITOR))

    testimony = behind(received(raw, word, domain), FakeDns("attacker.example"))

    assert testimony == terms.Testimony(Verdict.NONE, EDITOR, "no DKIM signature of news.example")


@pytest.mark.parametrize("author", CHAINS.values(), ids=CHAINS.keys())
@pytest.mark.parametrize("domain", ["attacker.example", "news.example"])
def test_a_spoof_chain_has_no_author_whatever_the_receiver_read_in_it(
    author: str, domain: str
) -> None:
    raw = received(by_the_attacker(letter(author)), "pass", domain)

    assert behind(raw, FakeDns("attacker.example", "news.example")).verdict is Verdict.NONE


def test_a_signed_mail_sent_again_with_a_second_subject_is_not_the_authors() -> None:
    """DMARC passes on the signature, which covers the lower one; readers show the upper one."""
    replayed = b"Subject: unsubscribe\r\n" + signed_letter(EDITOR, "news.example")

    testimony = behind(received(replayed, "pass"), FakeDns("news.example"))

    assert testimony == terms.Testimony(Verdict.NONE, EDITOR, "more than one subject field")


def test_the_receivers_pass_needs_no_dns() -> None:
    dns = FakeDns("news.example")
    dns.down = {record_name("news.example")}

    testimony = behind(received(signed_letter(EDITOR, "news.example"), "pass"), dns)

    assert testimony.verdict is Verdict.PASS
    assert dns.asked == []


@pytest.mark.parametrize(("word", "in_the_end"), [("fail", Verdict.FAIL), ("none", Verdict.NONE)])
def test_a_fail_waits_for_dns_but_not_for_ever(word: str, in_the_end: Verdict) -> None:
    dns = FakeDns("news.example")
    dns.down = {record_name("news.example")}
    raw = received(signed_letter(EDITOR, "news.example"), word)

    with pytest.raises(ResolverDown):
        behind(raw, dns)
    testimony = behind(raw, dns, patient=False)

    assert (testimony.verdict, testimony.address) == (in_the_end, EDITOR)
    assert "DNS did not answer" in testimony.why


@pytest.mark.parametrize("raw", [b"", b"\0", b"\r\n\r\n", b"hello", b"From: a@b.example"])
def test_scraps_are_harmless(raw: bytes) -> None:
    assert witness.testify(raw, FakeDns(), NOON).verdict is Verdict.NONE
