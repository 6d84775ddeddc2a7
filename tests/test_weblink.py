"""Web addresses: which become links, and that each is printed as what it is."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot import weblink

NO_LINKS = {
    "a script": "javascript:alert(1)",
    "a script in capitals": "JaVaScRiPt:alert(1)//https://a.example",
    "data": "data:text/html,<script>x</script>",
    "a file": "file:///etc/passwd",
    "an old script": "vbscript:msgbox",
    "another protocol": "ftp://a.example/x",
    "no protocol": "//a.example/x",
    "no host": "https:///a.example",
    "no slashes": "https:a.example",
    "a user that looks like a host": "https://youtube.com@evil.example/watch",
    "a user and a password": "https://youtube.com:80@evil.example/watch",
    "an escaped user": "https://youtube.com%2f@evil.example/watch",
    "a backslash, which browsers take for a slash": "https://evil.example\\@bakery.example/jobs",
    "a backslash before the host": "https:\\\\evil.example/x",
    "another port": "https://a.example:8443/x",
    "http on the port of https": "http://a.example:443/x",
    "a port that is none": "https://a.example:x/",
    "this machine": "http://localhost/x",
    "this machine by number": "http://127.0.0.1/x",
    "a number that is an address": "http://2130706433/x",
    "a hexadecimal address": "http://0x7f.0.0.1/x",
    "an address of version 6": "http://[::1]/x",
    "a printer": "http://printer.local/x",
    "a router": "http://fritz.lan/x",
    "a hidden service": "http://abc.onion/x",
    "a full-width host": "https://ａ.example/x",
    "an ideographic dot": "https://a。example/x",
    "circled letters": "https://ⓔvil.example/x",
    "an invisible letter in the host": "https://a\u200b.example/x",
    "a line end": "https://a.example/\nBcc: x@y.example",
    "a tab, which browsers drop": "https://a.exa\tmple/x",
    "an attribute's end": 'https://a.example/"onmouseover=alert(1)',
    "markup": "https://a.example/<script>",
    "no end": "https://a.example/" + "x" * 3000,
}


@pytest.mark.parametrize("address", NO_LINKS.values(), ids=NO_LINKS.keys())
def test_what_is_never_a_link(address: str) -> None:
    assert weblink.host_of(address) is None
    assert weblink.printed(address) is None


@pytest.mark.parametrize(
    ("address", "printed"),
    [
        ("https://youtu.be/dQw4w9WgXcQ", "https://youtu.be/dQw4w9WgXcQ"),
        ("HTTPS://Films.Example/A?b=C#d", "https://films.example/A?b=C#d"),
        ("http://a.example:80/x", "http://a.example/x"),
        ("https://a.example", "https://a.example"),
        ("https://a.example?x", "https://a.example?x"),
        ("https://bäckerei.example/stellen", "https://xn--bckerei-5wa.example/stellen"),
        ("https://a.example/ü/\u202efdp.exe", "https://a.example/%C3%BC/%E2%80%AEfdp.exe"),
        ("https://yоutube.com/watch?v=x", "https://xn--yutube-wqf.com/watch?v=x"),
    ],
)
def test_a_link_is_printed_in_ascii(address: str, printed: str) -> None:
    assert weblink.printed(address) == printed
    assert weblink.printed(printed) == printed


@pytest.mark.parametrize(
    ("host", "shown"),
    [
        ("bakery.example", "bakery.example"),
        ("xn--bckerei-5wa.example", "bäckerei.example"),
        ("xn--yutube-wqf.com", "xn--yutube-wqf.com"),  # with a Cyrillic o
        ("xn--80ak6aa92e.com", "xn--80ak6aa92e.com"),  # "apple", all Cyrillic
        ("xn--1ca.example", "ä.example".replace("ä", "á")),
        ("xn--ls8h.example", "xn--ls8h.example"),  # an emoji
        ("xn--a.example", "xn--a.example"),  # no punycode
        ("xn--abc-.example", "xn--abc-.example"),  # of ASCII alone
    ],
)
def test_a_host_is_shown_in_letters_that_look_like_no_others(host: str, shown: str) -> None:
    assert weblink.shown(host) == shown


def test_what_is_no_link_is_shown_as_nothing_that_a_program_makes_one_of() -> None:
    assert weblink.defused("http://127.0.0.1/x") == "http[:]//127[.]0[.]0[.]1/x"


@given(st.text(max_size=80), st.sampled_from(["https://", "http://", ""]))
def test_whatever_is_printed_leads_to_the_host_that_is_said(text: str, start: str) -> None:
    printed = weblink.printed(start + text)
    if printed is not None:
        parts = urlsplit(printed)
        assert printed.isascii()
        assert parts.scheme in {"http", "https"}
        assert parts.netloc == weblink.host_of(start + text) == weblink.host_of(printed)
