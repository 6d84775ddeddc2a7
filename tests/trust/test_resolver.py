"""TXT records out of a file, and what the network's silence means."""

from ipaddress import ip_address
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import dns.exception
import dns.rdata
import dns.resolver
import pytest

from keys import FakeDns, key, record_name, zone_text
from mailbot.trust.dkim import public_record
from mailbot.trust.resolver import (
    SILENT_SECONDS,
    Dns,
    Hurried,
    ResolverDown,
    Version,
    ZoneFile,
    txt_line,
)


def zone(tmp_path: Path, text: str) -> ZoneFile:
    path = tmp_path / "zone"
    path.write_text(text, encoding="utf-8")
    return ZoneFile(path)


def test_a_published_key_is_found_whatever_the_case(tmp_path: Path) -> None:
    given = zone(tmp_path, zone_text(["example.org", "News.Example"]))

    for domain in ("example.org", "EXAMPLE.org.", "news.example"):
        assert given.txt(record_name(domain)) == (public_record(key()).encode(),)


def test_strings_are_joined_and_records_kept_apart(tmp_path: Path) -> None:
    given = zone(tmp_path, 'a.example. IN TXT "one " "and two"\na.example. 60 TXT three\n')

    assert given.txt("a.example") == (b"one and two", b"three")


def test_a_zone_as_an_operator_writes_it(tmp_path: Path) -> None:
    given = zone(
        tmp_path,
        "$TTL 1h\n"
        "$ORIGIN example.org. ; ours\n"
        "@ IN SOA ns hostmaster ( 1 2 3 4 5 )\n"
        "@ NS ns\n"
        "ns A 127.0.0.1\n"
        '@ TXT "v=spf1 -all"\n'
        's1._domainkey TXT ( "v=DKIM1; "\n   "p=abc" )\n',
    )

    assert given.txt("example.org") == (b"v=spf1 -all",)
    assert given.txt("s1._domainkey.example.org") == (b"v=DKIM1; p=abc",)
    assert given.txt("ns.example.org") == ()


@pytest.mark.parametrize("name", ["nobody.example", "a..example", "", "x" * 64 + ".example", "ü.ß"])
def test_a_name_that_is_not_there_has_no_records(tmp_path: Path, name: str) -> None:
    assert zone(tmp_path, "").txt(name) == ()
    assert zone(tmp_path, "").mx(name) == ()


def test_a_zone_says_who_takes_mail(tmp_path: Path) -> None:
    given = zone(tmp_path, "a.example. MX 20 two.example.\na.example. MX 10 one.example.\n")

    assert given.mx("A.example.") == ("one.example", "two.example")
    assert given.txt("a.example") == ()


def test_a_line_that_is_none_is_named(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"zone:2: "):
        zone(tmp_path, "a.example. TXT one\nb.example. IN NONSENSE two\n")


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        ZoneFile(tmp_path / "none")


def test_any_text_can_be_written_and_read_back(tmp_path: Path) -> None:
    text = 'a "quoted" \\ ; thing' + "x" * 600

    assert zone(tmp_path, txt_line("a.example.", text)).txt("a.example") == (text.encode(),)


# dnspython's exceptions have no types.
resolver: Any = dns.resolver
exception: Any = dns.exception


def live(monkeypatch: pytest.MonkeyPatch, answer: object, asked: object = dns.rdatatype.TXT) -> Dns:
    """A live resolver whose network says this."""

    def resolve(_self: object, _name: object, rdtype: object, *, lifetime: float) -> object:
        assert (rdtype, lifetime) == (asked, 2.0)
        if isinstance(answer, BaseException):
            raise answer
        return answer

    monkeypatch.setattr(dns.resolver.Resolver, "read_resolv_conf", lambda *_: None)
    monkeypatch.setattr(dns.resolver.Resolver, "resolve", resolve)
    return Dns(timeout=2.0)


def test_the_network_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    records = [dns.rdata.from_text("IN", "TXT", text) for text in ('"v=DKIM1; " "p=a"', "b")]

    assert live(monkeypatch, records).txt("example.org") == (b"v=DKIM1; p=a", b"b")


def test_the_network_says_who_takes_mail(monkeypatch: pytest.MonkeyPatch) -> None:
    """The preferred one first; the null MX of RFC 7505 is the empty name."""
    hosts = [dns.rdata.from_text("IN", "MX", text) for text in ("20 b.example.", "5 A.example.")]
    null = [dns.rdata.from_text("IN", "MX", "0 .")]
    kind = dns.rdatatype.MX

    assert live(monkeypatch, hosts, kind).mx("example.org") == ("a.example", "b.example")
    assert live(monkeypatch, null, kind).mx("example.org") == ("",)
    assert live(monkeypatch, resolver.NXDOMAIN(), kind).mx("example.org") == ()
    with pytest.raises(ResolverDown):
        live(monkeypatch, exception.Timeout(), kind).mx("example.org")


@pytest.mark.parametrize(
    "error", [resolver.NXDOMAIN(), resolver.NoAnswer(response=SimpleNamespace(question=""))]
)
def test_no_such_record_is_an_answer(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    assert live(monkeypatch, error).txt("example.org") == ()


@pytest.mark.parametrize(
    "error",
    [
        exception.Timeout(),
        resolver.LifetimeTimeout(timeout=2.0, errors=[]),
        resolver.NoNameservers(request=SimpleNamespace(question=[""]), errors=[]),
        OSError("network is unreachable"),
    ],
)
def test_silence_is_no_answer(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    with pytest.raises(ResolverDown, match=r"example\.org"):
        live(monkeypatch, error).txt("example.org")


def test_whose_servers_keep_us_waiting_is_not_asked_again_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = SimpleNamespace(now=100.0)
    asked: list[str] = []

    def resolve(_self: object, name: object, _type: object, *, lifetime: float) -> object:
        asked.append(str(name))
        clock.now += lifetime
        raise exception.Timeout

    monkeypatch.setattr(dns.resolver.Resolver, "read_resolv_conf", lambda *_: None)
    monkeypatch.setattr(dns.resolver.Resolver, "resolve", resolve)
    monkeypatch.setattr("mailbot.trust.resolver.time.monotonic", lambda: clock.now)
    live = Dns(timeout=5.0)

    def ask(name: str) -> None:
        with pytest.raises(ResolverDown):
            live.txt(name)

    for name in ("s1._domainkey.evil.example", "s2._domainkey.a.Evil.example", "good.example"):
        ask(name)
    clock.now += SILENT_SECONDS
    ask("s1._domainkey.evil.example")

    assert [name.rpartition("_domainkey.")[2] for name in asked] == [
        "evil.example.", "good.example.", "evil.example.",
    ]  # fmt: skip


def test_a_machine_without_dns_is_down(monkeypatch: pytest.MonkeyPatch) -> None:
    def unset(*_: object) -> None:
        raise dns.resolver.NoResolverConfiguration

    monkeypatch.setattr(dns.resolver.Resolver, "read_resolv_conf", unset)

    with pytest.raises(ResolverDown):
        Dns(timeout=1.0).txt("example.org")


@pytest.mark.parametrize("name", ["a..example", "x" * 64 + ".example"])
def test_a_name_that_cannot_be_is_not_asked_for(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    assert live(monkeypatch, AssertionError("asked")).txt(name) == ()


# --- what SPF asks ------------------------------------------------------------------------------

FOUR, SIX = ip_address("192.0.2.1"), ip_address("2001:db8::1")


def test_a_zone_says_where_a_name_is_and_what_an_address_is_called(tmp_path: Path) -> None:
    given = zone(
        tmp_path,
        "out.example. A 192.0.2.1\nout.example. A 192.0.2.2\nout.example. AAAA 2001:db8::1\n"
        "1.2.0.192.in-addr.arpa. PTR Out.Example.\n" + f"{SIX.reverse_pointer}. PTR out.example.\n",
    )

    assert given.addresses("OUT.example", 4) == (FOUR, ip_address("192.0.2.2"))
    assert given.addresses("out.example.", 6) == (SIX,)
    assert given.names(FOUR) == given.names(SIX) == ("out.example",)
    assert given.addresses("a..example", 4) == given.addresses("in.example", 6) == ()
    assert given.names(ip_address("192.0.2.9")) == ()


@pytest.mark.parametrize(
    ("version", "kind", "text"), [(4, "A", "192.0.2.1"), (6, "AAAA", "2001:db8::1")]
)
def test_the_network_says_where_a_name_is(
    monkeypatch: pytest.MonkeyPatch, version: Version, kind: str, text: str
) -> None:
    records = [dns.rdata.from_text("IN", kind, text)]
    asked = dns.rdatatype.from_text(kind)

    assert live(monkeypatch, records, asked).addresses("out.example", version) == (
        ip_address(text),
    )
    assert live(monkeypatch, resolver.NXDOMAIN(), asked).addresses("out.example", version) == ()
    with pytest.raises(ResolverDown):
        live(monkeypatch, exception.Timeout(), asked).addresses("out.example", version)


def test_the_network_says_what_an_address_is_called(monkeypatch: pytest.MonkeyPatch) -> None:
    records = [dns.rdata.from_text("IN", "PTR", "Out.Example.")]

    assert live(monkeypatch, records, dns.rdatatype.PTR).names(FOUR) == ("out.example",)
    assert live(monkeypatch, resolver.NXDOMAIN(), dns.rdatatype.PTR).names(SIX) == ()


def test_in_a_hurry_each_is_asked_until_the_time_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = SimpleNamespace(now=100.0)
    monkeypatch.setattr("mailbot.trust.resolver.time.monotonic", lambda: clock.now)
    known = FakeDns()
    known.publish("a.example", "text")
    known.hosts["a.example"] = ("mx.example",)
    known.at["a.example"] = ("192.0.2.1",)
    known.pointers["192.0.2.1"] = ("a.example",)
    hurried = Hurried(known, 10.0)

    clock.now += 10
    assert hurried.txt("a.example") == (b"text",)
    assert hurried.mx("a.example") == ("mx.example",)
    assert hurried.addresses("a.example", 4) == (FOUR,)
    assert hurried.names(FOUR) == ("a.example",)

    clock.now += 0.1
    for ask in (
        lambda: hurried.txt("a.example"),
        lambda: hurried.mx("a.example"),
        lambda: hurried.addresses("a.example", 4),
        lambda: hurried.names(FOUR),
    ):
        with pytest.raises(ResolverDown, match="no time left"):
            ask()
