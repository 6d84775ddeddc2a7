"""The receiver's word: fields as real servers write them, and as forgers do."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keys import letter
from mailbot.terms import Author
from mailbot.trust import receiver
from mailbot.trust.author import author_of
from mailbot.trust.receiver import Result, Results, Word

ANN = "ann@shop.example"
MX = "mx.example.org"
NAME = "Authentication-Results: "
PASS = "dmarc=pass header.from=shop.example"
FAIL = "dmarc=fail (p=reject dis=none) header.from=shop.example"


def mail(*fields: str, author: str = ANN) -> bytes:
    """A mail with these fields above what its author wrote."""
    return "".join(f"{field}\r\n" for field in fields).encode() + letter(author)


def word(raw: bytes, *trusted: str) -> Word | None:
    author = author_of(raw)
    assert author is not None
    return receiver.word(raw, author, trusted or (MX,))


def said(*values: str, trusted: str = MX, author: str = ANN) -> bool | None:
    """What the fields of these values give: passed, failed, or no word."""
    found = word(mail(*(NAME + value for value in values), author=author), trusted)
    return found.passed if found else None


# --- As real servers write them -----------------------------------------------------------------

REAL = {
    "Gmail": ("mx.google.com", True, """mx.google.com;
       dkim=pass header.i=@shop.example header.s=20230601 header.b=K/abc+d=;
       arc=pass (i=1 dkim=pass dkdomain=shop.example dmarc=pass fromdomain=shop.example);
       spf=pass (google.com: domain of b+1-ann=gmail.com@shop.example designates 192.0.2.7 as
       permitted sender) smtp.mailfrom=b+1-ann=gmail.com@shop.example;
       dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=shop.example"""),
    "Gmail, forged": ("mx.google.com", False, """mx.google.com;
       spf=softfail (google.com: domain of transitioning eve@evil.example does not designate
       192.0.2.7 as permitted sender) smtp.mailfrom=eve@evil.example;
       dmarc=fail (p=QUARANTINE sp=NONE dis=QUARANTINE) header.from=shop.example"""),
    "Microsoft, nameless": ("microsoft", True, """spf=pass (sender IP is 192.0.2.7)
 smtp.mailfrom=shop.example; dkim=pass (signature was
 verified) header.d=shop.example;dmarc=pass action=none
 header.from=shop.example;compauth=pass reason=100"""),
    "Microsoft, with the tenant": ("microsoft", True, """spf=pass (sender IP is 192.0.2.7)
 smtp.mailfrom=shop.example; we.onmicrosoft.example; dkim=pass (signature was
 verified) header.d=shop.example;we.onmicrosoft.example; dmarc=pass
 action=none header.from=shop.example;compauth=pass reason=100"""),
    "Microsoft, forged": ("microsoft", False, """spf=fail (sender IP is 192.0.2.7)
 smtp.mailfrom=shop.example; dkim=none (message not signed)
 header.d=none;dmarc=fail action=oreject
 header.from=shop.example;compauth=fail reason=000"""),
    "Microsoft, its best guess": ("microsoft", None, """spf=pass (sender IP is 192.0.2.7)
 smtp.mailfrom=shop.example; dkim=none (message not signed) header.d=none;dmarc=bestguesspass
 action=none header.from=shop.example;compauth=pass reason=109"""),
    "Fastmail, the one on DMARC": ("mx1.messagingengine.com", True, """mx1.messagingengine.com;
    dkim=pass (2048-bit rsa key sha256) header.d=shop.example
      header.i=@shop.example header.b=Y+EgdIPN header.a=rsa-sha256
      header.s=a2048 x-bits=2048;
    dmarc=pass policy.published-domain-policy=reject
      policy.applied-disposition=none policy.evaluated-disposition=none
      (p=reject,d=none,d.eval=none) policy.policy-from=p
      header.from=shop.example;
    iprev=pass smtp.remote-ip=192.0.2.7 (out.shop.example);
    spf=pass smtp.mailfrom=ann@shop.example smtp.helo=out.shop.example"""),
    "Yahoo, no space and a last semicolon": ("atlas-production.omega.yahoo.com", True,
 """atlas-production.omega.yahoo.com;
 dkim=pass header.i=@shop.example header.s=selector1;
 spf=pass smtp.mailfrom=shop.example;
 dmarc=pass(p=NONE,sp=QUARANTINE) header.from=shop.example;"""),
    "Zoho": ("mx.zohomail.eu", True, """mx.zohomail.eu;
 dkim=pass;
 spf=pass (zohomail.eu: domain of shop.example designates 192.0.2.7 as permitted sender)
 smtp.mailfrom=ann@shop.example;
 dmarc=pass(p=none dis=none)  header.from=<ann@shop.example>"""),
    "Proton": ("mail.protonmail.ch", False, """mail.protonmail.ch; dmarc=fail (p=none dis=none)
 header.from=shop.example"""),
    "opendmarc": ("OpenDMARC", True, "OpenDMARC; dmarc=pass (p=none dis=none) header.from=shop.example"),
    "rspamd": ("mx.example.org", False, """mx.example.org;
 dkim=none;
 dmarc=fail reason="SPF not aligned (relaxed), No valid DKIM" header.from=shop.example (policy=none);
 spf=pass (mx.example.org: domain of eve@evil.example designates 192.0.2.7 as permitted sender)
 smtp.mailfrom=eve@evil.example"""),
    "amavis, a comment behind its name": ("mx.example.org", True, """mx.example.org (amavisd-new);
 dkim=pass (2048-bit key) header.d=shop.example;
 dmarc=pass (p=none dis=none) header.from=shop.example"""),
}  # fmt: skip


@pytest.mark.parametrize(("trusted", "passed", "value"), REAL.values(), ids=REAL.keys())
def test_a_receiver_is_understood(trusted: str, passed: bool | None, value: str) -> None:
    found = word(mail(NAME + value.replace("\n", "\r\n")), trusted)

    assert found == (None if passed is None else Word(trusted.lower(), passed))


def test_several_fields_of_several_names_are_one_receivers() -> None:
    """iCloud: each check has a name of its own, and one of them is trusted."""
    assert said(
        'bimi.icloud.com; bimi=skipped reason="insufficient dmarc"',
        f"dmarc.icloud.com; {PASS}",
        "dkim-verifier.icloud.com;\r\n\tdkim=pass (2048-bit key) header.d=shop.example",
        "spf.icloud.com; spf=pass (spf.icloud.com: domain of ann@shop.example)",
        trusted="dmarc.icloud.com",
    )


def test_opendmarc_above_opendkim() -> None:
    assert said(
        f"{MX}; dmarc=pass (p=none dis=none) header.from=shop.example",
        f'{MX};\r\n\tdkim=pass (2048-bit key; unprotected) header.d=shop.example header.b="UR4tn8gi"',
    )


def test_the_standards_own_comments_are_none_of_its_words() -> None:
    """RFC 8601, appendix B.7."""
    read = receiver.read(
        b"foo.example.net (foobar) 1 (baz);\r\n    dkim (Because I like it) / 1 (One yay) = (wait for it)"
        b" fail\r\n      policy (A dot can go here) . (like that) expired\r\n      (this surprised me) ="
        b" (as I wasn't expecting it) 1362471462"
    )

    assert read == Results(
        "foo.example.net", (Result("dkim", "fail", (("policy.expired", "1362471462"),)),)
    )


def test_what_is_not_dmarc_is_read_as_well() -> None:
    read = receiver.read(
        b"mx.example.org; none ; spf=Pass smtp.mailfrom=b+ann=example.org@shop.example;"
        b' dkim=fail reason="no key; none" header.i="ann lee"@shop.example header.b="a=";'
        b" dkim=pass header.b=a/== ; we.example; auth / x"
    )

    assert read == Results(
        "mx.example.org",
        (
            Result("spf", "pass", (("smtp.mailfrom", "b+ann=example.org@shop.example"),)),
            Result(
                "dkim",
                "fail",
                (
                    ("reason", "no key; none"),
                    ("header.i", "ann lee@shop.example"),
                    ("header.b", "a="),
                ),
            ),
            Result("dkim", "pass", (("header.b", "a/=="),)),
            Result("we.example", ""),
            Result("auth", ""),
        ),
    )


FORMS = {
    "in capitals": "MX.Example.ORG; DMARC=Pass Header.From=SHOP.example",
    "with a version": f"{MX} 1; dmarc/1=pass header.from=shop.example",
    "folded wherever white space may stand": (
        "\r\n mx.example.org\r\n ;\r\n dmarc\r\n =\r\n pass\r\n header\r\n .\r\n from\r\n =\r\n shop.example\r\n "
    ),
    "comments everywhere, nested": (
        f"(a (b (c)) \\) d){MX}(e;f)1(g); (h) dmarc (i=j) = (k) pass(l)header.from(m)=(n)shop.example(o)"
    ),
    "quoted, as a value may be": f'"{MX}"; dmarc=pass header.from="shop.example"',
    "a reason that reads like a result": (
        f'{MX}; spf=fail reason="; dmarc=fail (header.from=shop.example" ; {PASS}'
    ),
    "the whole address": f"{MX}; dmarc=pass header.from=Ann@Shop.Example",
    "nothing before the @": f"{MX}; dmarc=pass header.from=@shop.example",
    "empty results": f"{MX};;; {PASS} ; ;",
}  # fmt: skip


@pytest.mark.parametrize("value", FORMS.values(), ids=FORMS.keys())
def test_one_word_has_many_forms(value: str) -> None:
    assert said(value) is True


def test_a_domain_is_one_domain_in_unicode_and_in_a_labels() -> None:
    value = "mx.xn--bcher-kva.example; dmarc=pass header.from=bücher.example"

    assert said(value, trusted="mx.bücher.example", author="ann@xn--bcher-kva.example") is True


# --- As forgers write them, or nobody should ----------------------------------------------------

SILENT = {
    "no such field": (),
    "another receiver": (f"mx.example.net; {PASS}",),
    "a name that begins like the trusted one": (f"mx.example.org.evil.example; {PASS}",),
    "a name that ends like it": (f"evil.mx.example.org; {PASS}",),
    "a name inside a comment": (f"(mx.example.org) evil.example; {PASS}",),
    "a name before a comment": (f"evil.example (mx.example.org); {PASS}",),
    "a name behind another": (f"evil.example mx.example.org; {PASS}",),
    "another name behind it": (f"mx.example.org evil.example; {PASS}",),
    "a name put together of quotations": (f'mx."example".org; {PASS}',),
    "a name in full-width letters": (f"mx.ｅxample.org; {PASS}",),
    "a name with a slash": (f"mx.example.org/x; {PASS}",),
    "no name at all": (PASS,),
    "the word for Microsoft as a name": (f"microsoft; {PASS}",),
    "an ARC instance before the name": (f"i=1; {MX}; {PASS}",),
    "an empty name": (f"; {PASS}",),
    "an empty quoted name": (f'""; {PASS}',),
    "a later version": (f"{MX} 2; {PASS}",),
    "a later version of the method": (f"{MX}; dmarc/2=pass header.from=shop.example",),
    "none": (f"{MX}; none",),
    "nothing": (f"{MX}",),
    "DKIM and SPF alone": (f"{MX}; dkim=pass header.d=shop.example; spf=pass smtp.mailfrom=shop.example",),
    "two results": (f"{MX}; {PASS}; {PASS}",),
    "two that contradict": (f"{MX}; {FAIL}; {PASS}",),
    "of another domain": (f"{MX}; dmarc=pass header.from=evil.example",),
    "of a domain above": (f"{MX}; dmarc=pass header.from=example",),
    "of a domain below": (f"{MX}; dmarc=pass header.from=x.shop.example",),
    "of a domain that begins alike": (f"{MX}; dmarc=pass header.from=shop.example.evil.example",),
    "of a domain half quoted": (f'{MX}; dmarc=pass header.from="shop.example".evil.example',),
    "of somebody else there": (f"{MX}; dmarc=pass header.from=bob@shop.example",),
    "of two": (f"{MX}; dmarc=pass header.from=evil.example header.from=shop.example",),
    "of one twice": (f"{MX}; dmarc=pass header.from=shop.example header.from=shop.example",),
    "of nobody": (f"{MX}; dmarc=pass",),
    "of a comment": (f"{MX}; dmarc=pass (header.from=shop.example)",),
    "of a domain named by another result": (f"{MX}; dmarc=pass; spf=pass header.from=shop.example",),
    "of the wrong property": (f"{MX}; dmarc=pass smtp.from=shop.example policy.header.from=shop.example",),
    "of a property whose name is quoted in full": (f'{MX}; dmarc=pass "header.from=shop.example"',),
    "neither pass nor fail": (f"{MX}; dmarc=none header.from=shop.example",),
    "for now": (f"{MX}; dmarc=temperror header.from=shop.example",),
    "more than a pass": (f"{MX}; dmarc=passed header.from=shop.example",),
    "of a property with a space in its name": (f"{MX}; dmarc=pass head er.from=shop.example",),
    "pass and something": (f"{MX}; dmarc=pass fail header.from=shop.example",),
    "two equals signs": (f"{MX}; dmarc==pass header.from=shop.example",),
    "in the reason of another": (f'{MX}; spf=fail reason="x; {PASS}"',),
    "in a comment": (f"{MX}; spf=fail (x; {PASS})",),
    "a comment without an end": (f"{MX}; {PASS} (",),
    "a comment that ends twice": (f"{MX}; {PASS} ())",),
    "a quotation without an end": (f'{MX}; {PASS} "',),
    "a backslash outside": (f"{MX}; {PASS} \\;",),
    "a sender's parenthesis that swallows what follows": (
        f"{MX}; spf=none (domain of x(); {PASS}; spf=none () smtp.mailfrom=x; {FAIL}",
    ),
    "a sender's own words behind the real ones": (f"{MX}; {FAIL}; spf=none smtp.mailfrom=x; {PASS}",),
    "a second one of the trusted name, below one without a word": (
        f"{MX}; dkim=none; spf=none smtp.mailfrom=evil.example", f"{MX}; {PASS}",
    ),
    "below one of the trusted name that cannot be read": (f"{MX}; (", f"{MX}; {PASS}"),
    "below one that is nobody's": ("\\", f"{MX}; {PASS}"),
    "below the server beside it, which says fail": (f"mx2.example.org; {FAIL}", f"{MX}; {PASS}"),
    "below one that is not sure": (f"mx2.example.org; {PASS}; {FAIL}", f"{MX}; {PASS}"),
    "below Microsoft's fail": (f"spf=none; {FAIL}", f"{MX}; {PASS}"),
}  # fmt: skip


@pytest.mark.parametrize("values", SILENT.values(), ids=SILENT.keys())
def test_there_is_no_word(values: tuple[str, ...]) -> None:
    assert said(*values) is None


def test_what_stands_below_does_not_count() -> None:
    """A receiver that does not strip what claims to be its own."""
    assert said(f"{MX}; {FAIL}", f"{MX}; {PASS}") is False
    assert said(f"{MX}; {PASS}", f"{MX}; {FAIL}") is True


def test_a_later_hop_above_is_passed_over() -> None:
    """A filter of our own between the receiver and the mailbox, which looked at something else."""
    assert said("filter.example.org; auth=pass smtp.auth=x", f"{MX}; {PASS}") is True
    assert said("filter.example.org; none", f"{MX}; {FAIL}") is False
    assert said(f"filter.example.org; {PASS}", f"{MX}; {PASS}") is True


def test_a_later_hop_takes_no_fail_away() -> None:
    assert said(f"filter.example.org; {FAIL}; {PASS}", f"{MX}; {FAIL}") is False
    assert said(f"filter.example.org; {PASS}", f"{MX}; {FAIL}") is False


def test_nobody_is_trusted_by_default() -> None:
    raw = mail(f"{NAME}{MX}; {PASS}")

    assert receiver.word(raw, Author(ANN), ()) is None


@pytest.mark.parametrize(
    "name",
    [
        "ARC-Authentication-Results",
        "X-Authentication-Results",
        "Authentication-Results-Original",
        "X-Original-Authentication-Results",
        "Old-Authentication-Results",
        "Received-SPF",
    ],
)
def test_other_fields_are_not_read(name: str) -> None:
    assert word(mail(f"{name}: {MX}; {PASS}", f"{name}: i=1; {MX}; {PASS}")) is None


def test_only_the_nameless_one_is_microsofts() -> None:
    assert said(f"microsoft; {PASS}", trusted="microsoft") is None
    assert said(f"{MX}; {PASS}", f"spf=none; {PASS}", trusted="Microsoft") is True
    assert said(f"spf=none; {FAIL}", f"spf=none; {PASS}", trusted="microsoft") is False


@pytest.mark.parametrize(
    "head",
    [
        f"{NAME}{MX}; dmarc=fail header.from=shop.example\r{NAME}{MX}; {PASS}\r\n",
        f"{NAME}{MX};\0 {PASS}\r\n",
        f"{NAME}{MX};\n {PASS}\r\n",
        f"{NAME[:-2]} : {MX}; {PASS}\r\n",
        f" {NAME}{MX}; {PASS}\r\n",
        f"X: y\r\n\r\n{NAME}{MX}; {PASS}\r\n",
    ],
    ids=[
        "bare CR",
        "NUL",
        "mixed line ends",
        "a space before the colon",
        "a fold of nothing",
        "body",
    ],
)
def test_a_head_that_two_readers_read_differently_gives_no_word(head: str) -> None:
    assert receiver.word(head.encode() + letter(ANN), Author(ANN), (MX,)) is None


def test_lf_alone_is_the_same() -> None:
    raw = mail(f"{NAME}{MX};\r\n {PASS}").replace(b"\r\n", b"\n")

    assert word(raw) == Word(MX, passed=True)


# --- Any bytes ----------------------------------------------------------------------------------

ENDLESS = {
    "comments": "(" * 100_000,
    "escapes in a comment": "(" + "\\" * 100_000,
    "quotations": '"' * 99_999,
    "escapes in a quotation": '"' + "\\\\" * 50_000,
    "signs": "a" + "=" * 100_000,
    "pieces of one value": "a=" + 'x"y"' * 25_000,
    "names of dots": "a; " + "b . " * 25_000,
    "names of slashes": "a; " + "b/ " * 33_000,
    "semicolons": "a" + ";" * 100_000,
    "spaces": "a" + " " * 100_000,
    "results": "a" + "; dmarc=pass header.from=b" * 4_000,
    "folds": "a;" + "\r\n b=c" * 20_000,
}


@pytest.mark.parametrize("value", ENDLESS.values(), ids=ENDLESS.keys())
def test_a_hundred_kilobytes_take_no_time(value: str) -> None:
    started = time.process_time()

    receiver.read(value.encode())

    assert time.process_time() - started < 2


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_harmless(value: bytes) -> None:
    receiver.read(value)
    receiver.word(value, Author(ANN), (MX, "microsoft"))
    for field in receiver.results(NAME.encode() + value + b"\r\n\r\n"):
        assert field is None or isinstance(field, Results)


GRAMMAR = st.lists(
    st.sampled_from(
        [
            NAME, "\r\n", "\r\n ", " ", ";", "=", "(", ")", '"', "\\", "/", ".", ",", "\r", "\n", "\0", "1",
            MX, "evil.example", "dmarc", "pass", "fail", "none", "header.from", "shop.example",
            f"{MX}; {PASS}", f"{PASS}; ", "From: ", ANN, "Received: from x by mx.example.org", ":", "é",
        ]
    ),
    max_size=40,
).map("".join)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(GRAMMAR, st.sampled_from([FAIL, "dmarc=none header.from=shop.example", "spf=none", "none"]))
def test_what_a_sender_writes_gains_no_pass(below: str, found: str) -> None:
    """Whatever stands below the receiver's own field, from the next line on."""
    raw = f"{NAME}{MX};\r\n {found}\r\nX-Sent: {below}\r\n".encode() + letter(ANN)

    gained = receiver.word(raw, Author(ANN), (MX,))

    assert gained in ((None, Word(MX, passed=False)) if found is FAIL else (None,))


@settings(max_examples=200, deadline=None)
@given(GRAMMAR)
def test_nor_does_what_a_receiver_repeats_of_it_in_a_quotation(repeated: str) -> None:
    """A sender's address, quoted as it must be."""
    quoted = "".join(c for c in repeated if c.isprintable()).replace("\\", "").replace('"', "")
    raw = mail(f'{NAME}{MX}; spf=none smtp.mailfrom="{quoted}"; {FAIL}')

    assert word(raw) == Word(MX, passed=False)
