"""One form a domain, and whose it is. The forms themselves: test_author.py."""

import pytest

from mailbot.domains import a_labels, aligned, colleagues, organizational_domain


@pytest.mark.parametrize(
    ("domain", "organization"),
    [
        ("example.org", "example.org"),
        ("mail.example.org", "example.org"),
        ("a.b.example.co.uk", "example.co.uk"),
        ("co.uk", "co.uk"),
        ("mail.example", "mail.example"),
        ("a.mail.example", "mail.example"),
        ("ann.github.io", "ann.github.io"),
        ("www.xn--bcher-kva.example", "xn--bcher-kva.example"),
    ],
)
def test_the_organizational_domain(domain: str, organization: str) -> None:
    assert organizational_domain(domain) == organization


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("example.org", "example.org", True),
        ("sales.example.org", "hr.example.org", True),
        ("example.org", "example.com", False),
        ("one.co.uk", "two.co.uk", False),
        ("one.co.uk", "co.uk", False),
        ("co.uk", "com.au", False),
        ("ann.github.io", "bob.github.io", False),
    ],
)
def test_colleagues_share_an_organization(one: str, other: str, *, same: bool) -> None:
    assert aligned(one, other) is same
    assert colleagues(one, other) is same


@pytest.mark.parametrize(
    "domain",
    ["gmail.com", "web.de", "yahoo.co.uk", "me.com", "yahoo.ca", "outlook.es", "laposte.net"],
)
def test_a_mail_provider_makes_no_colleagues(domain: str) -> None:
    assert aligned(domain, domain)
    assert not colleagues(domain, domain)


def test_upper_case_beyond_ascii() -> None:
    assert a_labels("BÜCHER.example") == "xn--bcher-kva.example"
    assert a_labels("") is None
