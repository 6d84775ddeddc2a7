"""Who wrote it: the spoof chains end to end, and the plain cases."""

import time
from datetime import UTC, datetime
from types import SimpleNamespace

import dkim  # type: ignore[import-untyped]  # dkimpy has no types
import pytest

from keys import NOON, SELECTOR, FakeDns, key, letter, record_name, signed_letter, signer
from mailbot import terms
from mailbot.address import Mailbox
from mailbot.head import Field
from mailbot.terms import Verdict
from mailbot.trust import witness  # pytest would collect Testimony and testify
from mailbot.trust.addressed import addresses
from mailbot.trust.dkim import signed
from mailbot.trust.resolver import ResolverDown
from mailbot.trust.spf import Client

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


# --- at our own door ----------------------------------------------------------------------------

HOME, AWAY = "192.0.2.1", "198.51.100.66"


def news(policy: str = "v=DMARC1; p=reject", spf: str = f"v=spf1 ip4:{HOME} -all") -> FakeDns:
    """DNS in which the editor's domain says what it wants, and from where it mails."""
    dns = FakeDns("news.example", "mail.news.example", "attacker.example")
    dns.publish("_dmarc.news.example", policy)
    dns.publish("news.example", spf)
    dns.publish("attacker.example", "v=spf1 +all")
    return dns


def at_the_door(
    raw: bytes,
    dns: FakeDns,
    ip: str = AWAY,
    *,
    sender: str | None = EDITOR,
    greeting: str = "mx.attacker.example",
    patient: bool = True,
) -> terms.Testimony:
    client = Client(ip, greeting, sender)
    return witness.testify(raw, dns, NOON, client=client, patient=patient)


@pytest.mark.parametrize("wish", ["quarantine", "reject"])
def test_what_nothing_vouches_for_and_its_domain_does_not_want_fails(wish: str) -> None:
    found = at_the_door(letter(EDITOR), news(f"v=DMARC1; p={wish}"))

    assert found == terms.Testimony(
        Verdict.FAIL,
        EDITOR,
        f"news.example wants such mail refused (DMARC, {wish}; SPF fail); no DKIM signature",
    )


@pytest.mark.parametrize(
    "policy", ["v=DMARC1; p=none", "v=DMARC1; p=quarantine; pct=50", "v=DMARC1", "something else"]
)
def test_a_domain_that_does_not_mind_is_no_fail(policy: str) -> None:
    assert at_the_door(letter(EDITOR), news(policy)).verdict is Verdict.NONE


def test_spf_of_the_domain_keeps_from_fail_and_proves_nothing() -> None:
    """Whoever else mails from the same servers could have written it."""
    assert at_the_door(letter(EDITOR), news(), HOME) == terms.Testimony(
        Verdict.NONE, EDITOR, "no DKIM signature"
    )


@pytest.mark.parametrize("spf", ["v=spf1 ~all", "v=spf1 ?all", "v=spf1 nonsense", "no record"])
def test_less_than_a_pass_of_spf_is_none(spf: str) -> None:
    assert at_the_door(letter(EDITOR), news(spf=spf)).verdict is Verdict.FAIL


def test_the_attackers_own_spf_vouches_for_the_attacker_alone() -> None:
    """Anybody's envelope passes SPF; it has to be of the domain that stands in From."""
    found = at_the_door(letter(EDITOR), news(), sender="me@attacker.example")

    assert found.verdict is Verdict.FAIL
    assert "SPF none" in found.why


@pytest.mark.parametrize(
    ("greeting", "verdict"),
    [
        ("news.example", Verdict.NONE),
        ("mx.attacker.example", Verdict.FAIL),
        ("localhost", Verdict.FAIL),
        ("[192.0.2.1]", Verdict.FAIL),
        ("", Verdict.FAIL),
    ],
)
def test_without_a_sender_on_the_envelope_its_greeting_is_asked_about(
    greeting: str, verdict: Verdict
) -> None:
    found = at_the_door(letter(EDITOR), news(), HOME, sender=None, greeting=greeting)

    assert found.verdict is verdict


@pytest.mark.parametrize(("mode", "verdict"), [("r", Verdict.NONE), ("s", Verdict.FAIL)])
def test_spf_of_a_subdomain_is_aligned_unless_the_domain_is_strict(
    mode: str, verdict: Verdict
) -> None:
    dns = news(f"v=DMARC1; p=reject; aspf={mode}")
    dns.publish("bounce.news.example", f"v=spf1 ip4:{HOME} -all")

    assert at_the_door(letter(EDITOR), dns, HOME, sender="x@bounce.news.example").verdict is verdict


def test_a_client_of_ipv6() -> None:
    dns = news(spf="v=spf1 ip6:2001:db8::/64 -all")

    assert at_the_door(letter(EDITOR), dns, "2001:db8::25").verdict is Verdict.NONE
    assert at_the_door(letter(EDITOR), dns, "2001:db8:1::25").verdict is Verdict.FAIL


def test_a_signature_passes_whoever_hands_it_in() -> None:
    dns = news()

    found = at_the_door(signed_letter(EDITOR, "news.example"), dns)

    assert found.verdict is Verdict.PASS
    assert dns.asked == [record_name("news.example")]


@pytest.mark.parametrize(("mode", "verdict"), [("r", Verdict.PASS), ("s", Verdict.NONE)])
def test_a_signature_of_a_subdomain_passes_unless_the_domain_is_strict(
    mode: str, verdict: Verdict
) -> None:
    """Wherever the mail came from: it is the domain that says who signs for it."""
    raw = signed_letter(EDITOR, "mail.news.example")

    found = witness.testify(raw, news(f"v=DMARC1; p=none; adkim={mode}"), NOON)

    assert found.verdict is verdict
    assert found.why.startswith("DKIM of mail.news.example, ")


def test_a_signature_of_the_very_domain_goes_before_one_of_a_subdomain() -> None:
    raw = signed(signed_letter(EDITOR, "news.example"), signer("mail.news.example"), NOON)

    found = witness.testify(raw, news("v=DMARC1; p=reject; adkim=s"), NOON)

    assert found.verdict is Verdict.PASS


def test_behind_a_server_of_ours_the_clients_address_says_nothing() -> None:
    """LMTP, and a mailbox: what is unproven is not a forgery yet."""
    dns = news()

    assert witness.testify(letter(EDITOR), dns, NOON).verdict is Verdict.NONE
    assert dns.asked == []


@pytest.mark.parametrize(
    "down", [record_name("news.example"), "_dmarc.news.example", "news.example"]
)
def test_what_dns_does_not_say_is_no_fail(down: str) -> None:
    dns = news()
    dns.down = {down}
    raw = signed_letter(EDITOR, "news.example").replace(b"carpenter", b"president")

    with pytest.raises(ResolverDown):
        at_the_door(raw, dns, sender=EDITOR)
    found = at_the_door(raw, dns, patient=False)

    assert found.verdict is Verdict.NONE
    assert "DNS did not answer" in found.why


def test_a_verdict_takes_its_time_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """An envelope whose domain sends us from name to name, each as slow as can be."""
    clock = SimpleNamespace(now=100.0)
    dns = news()
    for number in range(10):
        dns.publish(f"d{number}.news.example", f"v=spf1 include:d{number + 1}.news.example -all")
    monkeypatch.setattr("mailbot.trust.resolver.time.monotonic", lambda: clock.now)

    class Slow(FakeDns):
        def txt(self, name: str) -> tuple[bytes, ...]:
            clock.now += 4
            return dns.txt(name)

    with pytest.raises(ResolverDown, match="no time left"):
        at_the_door(letter(EDITOR), Slow(), sender="x@d0.news.example")

    assert len(dns.asked) == 3


# --- to whom it was written ---------------------------------------------------------------------

JOBS = Mailbox("jobs", "news.example")


def addressed(field: str, *, covered: bool = True) -> bool:
    """Whether a signed mail with this field instead of its To counts as written to us."""
    bare = letter(EDITOR).replace(b"To: jobs@news.example\r\n", b"")
    whole = f"{field}\r\n".encode() + bare
    seal = signed(whole if covered else bare, signer("news.example"), NOON).partition(b"From:")[0]
    raw = seal.partition(f"{field}\r\n".encode())[0] + whole
    found = witness.testify(raw, FakeDns("news.example"), NOON, ours=JOBS)
    assert found.verdict is Verdict.PASS
    return found.addressed


@pytest.mark.parametrize(
    "field",
    [
        "To: jobs@news.example",
        "To: JOBS@News.Example",
        "To: <jobs+e0abcdefghijklmnopqrstuvwxyz@news.example>",
        "To: Ann <ann@example.org>, Jobs <jobs@news.example>",
        "To: Ann <ann@example.org>,\r\n\tjobs@news.example (the jobs)",
        "To: Friends: ann@example.org, jobs@news.example;",
        'To: "Jobs, weekly" <jobs@news.example>',
        "Cc: jobs@news.example",
        "cc: jobs@news.example",
    ],
)
def test_a_mail_that_names_us_was_written_to_us(field: str) -> None:
    assert addressed(field)
    assert not addressed(field, covered=False)


@pytest.mark.parametrize(
    "field",
    [
        "To: ann@example.org",
        "To: undisclosed-recipients:;",
        "Bcc: jobs@news.example",
        "Delivered-To: jobs@news.example",
        "X-To: jobs@news.example",
        'To: "jobs@news.example" <ann@example.org>',
        'To: "jobs@news.example <ann@example.org>',
        "To: jobs@news.example.org",
        "To: xjobs@news.example",
        "To: jobs@mail.news.example",
        "To: news.example",
    ],
)
def test_a_mail_to_somebody_else_was_not(field: str) -> None:
    assert not addressed(field)


def test_of_a_receivers_pass_we_know_no_more_than_that_it_stands_there() -> None:
    def told(to: bytes) -> terms.Testimony:
        raw = received(letter(EDITOR), "pass").replace(b"To: jobs@news.example", b"To: " + to)
        return witness.testify(raw, FakeDns(), NOON, trusted=(MX,), ours=JOBS)

    assert told(b"jobs@news.example").addressed
    assert not told(b"ann@example.org").addressed


def test_who_is_not_proven_has_written_to_nobody() -> None:
    assert not witness.testify(letter(EDITOR), FakeDns(), NOON, ours=JOBS).addressed


@pytest.mark.parametrize("text", ['"' * 60_000, '"' + r"\"" * 30_000, "(" * 60_000, ", " * 30_000])
def test_a_long_field_takes_no_time(text: str) -> None:
    started = time.process_time()

    assert not list(addresses(Field("to", text.encode())))

    assert time.process_time() - started < 1


TOKEN = "jobs+e0abcdefghijklmnopqrstuvwxyz@news.example"


@pytest.mark.parametrize(
    "field",
    [
        "To: jobs@news.example <mal@evil.example>",
        "To: mal@evil.example (jobs@news.example)",
        "To: mal@evil.example (a (jobs@news.example))",
        "To: jobs@news.example: mal@evil.example;",
        "To: jobs@news.example mal@evil.example",
        "To: <mal@evil.example> jobs@news.example",
    ],
)
def test_a_name_or_a_comment_that_looks_like_us_is_not_us(field: str) -> None:
    assert not addressed(field)


def test_what_came_elsewhere_than_it_was_written_to_was_not_written_there() -> None:
    raw = signed(letter(EDITOR), signer("news.example"), NOON)

    def came(*to: str, raw: bytes = raw) -> bool:
        dns = FakeDns("news.example")
        return witness.testify(raw, dns, NOON, ours=JOBS, came_to=to).addressed

    assert came("jobs@news.example")
    assert not came("jobs+unsubscribe@news.example")
    assert not came(TOKEN)
    assert not came("jobs@news.example", raw=b"Delivered-To: %s\r\n" % TOKEN.encode() + raw)
    to_token = letter(EDITOR).replace(b"jobs@news.example", TOKEN.encode())
    assert came(TOKEN, raw=signed(to_token, signer("news.example"), NOON))


def covering(*names: str, raw: bytes) -> bool:
    """Whether a mail whose signature covers From, Subject, To and `names` was written to us."""
    covered = [b"from", b"subject", b"to", *(name.encode() for name in names)]
    made = dkim.DKIM(raw).sign(
        SELECTOR.encode(), b"news.example", key().encode(), None, include_headers=covered
    )
    later = datetime.now(UTC)  # dkimpy dates its signature by its own clock
    found = witness.testify(bytes(made) + raw, FakeDns("news.example"), later, ours=JOBS)
    assert found.verdict is Verdict.PASS
    return found.addressed


def bare(*fields: str, body: str = "Hello\r\n") -> bytes:
    head = (f"From: {EDITOR}", "To: jobs@news.example", "Subject: ok", *fields, "", "")
    return ("\r\n".join(head) + body).encode()


def test_a_letter_that_is_answered_and_a_name_that_is_new_have_to_be_signed() -> None:
    answering = bare("In-Reply-To: <a@news.example>")
    named = bare("Message-ID: <b@news.example>")

    assert covering("in-reply-to", raw=answering)
    assert not covering(raw=answering)
    assert covering("message-id", raw=named)
    assert not covering(raw=named)


@pytest.mark.parametrize(
    ("kind", "body", "one_way"),
    [
        ("text/plain", "Hello\r\n", True),
        ("text/plain", "--x\r\nContent-Type: text/plain\r\n\r\nHello\r\n--x--\r\n", False),
        ("multipart/mixed; boundary=x", "--x\r\n\r\nHello\r\n--x--\r\n", True),
        ("multipart/mixed; boundary=x", "> leave\r\n--x\r\n\r\nleave\r\n--x--\r\n", False),
        ("text/html", "Hello\r\n> leave\r\n", False),
        ("text/html", "<p>Hello</p>\r\n", True),
        ("text/plain", "<p>Hello</p>\r\n", False),
        ("message/rfc822", "From: a@b.example\r\n\r\nHello\r\n", False),
    ],
)
def test_a_form_that_is_not_signed_has_to_read_in_one_way(
    kind: str, body: str, one_way: bool
) -> None:
    raw = bare(f"Content-Type: {kind}", body=body)

    assert covering(raw=raw) is one_way
    assert covering("content-type", raw=raw)
