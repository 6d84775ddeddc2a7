"""Whether a domain lets a client mail in its name: the suite of RFC 7208, and what it leaves out."""

from __future__ import annotations

import json
import time
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keys import FakeDns
from mailbot.envelope import client_ip
from mailbot.trust import spf, spf_record
from mailbot.trust.resolver import Address, ResolverDown, Version
from mailbot.trust.spf import Client, check
from mailbot.trust.spf_record import BrokenRecord, Outcome

# The suite of those who wrote the RFC (its licence stands beside it): its records as TXT, and
# without the explanations, which we never ask for.
SUITE = json.loads((Path(__file__).parents[1] / "golden" / "spf" / "rfc7208.json").read_text())
CASES = [
    pytest.param(part["zone"], case, id=f"{part['description']}: {name}")
    for part in SUITE
    for name, case in part["tests"].items()
]


class Zone:
    """A zone of the suite: a name's records, each of one kind, or the word TIMEOUT."""

    def __init__(self, zone: dict[str, list[Any]]) -> None:
        self._zone = {name.lower().rstrip("."): records for name, records in zone.items()}

    def txt(self, name: str) -> tuple[bytes, ...]:
        return tuple("".join(text).encode() for text in self._of(name, "TXT"))

    def mx(self, name: str) -> tuple[str, ...]:
        return tuple(host for _, host in sorted(map(tuple, self._of(name, "MX"))))

    def addresses(self, name: str, version: Version) -> tuple[Address, ...]:
        return tuple(map(ip_address, self._of(name, "A" if version == 4 else "AAAA")))

    def names(self, address: Address) -> tuple[str, ...]:
        return tuple(self._of(address.reverse_pointer, "PTR"))

    def _of(self, name: str, kind: str, aliases: int = 8) -> list[Any]:
        records = self._zone.get(name.lower().rstrip("."), [])
        held = [record for record in records if isinstance(record, dict)]
        alias = next((record["CNAME"] for record in held if "CNAME" in record), None)
        if alias and aliases:
            return self._of(alias, kind, aliases - 1)
        found = [record[kind] for record in held if kind in record]
        if "TIMEOUT" in found or ("TIMEOUT" in records and not found):
            raise ResolverDown(name)
        return found


@pytest.mark.parametrize(("zone", "case"), CASES)
def test_the_suite_of_the_rfc(zone: dict[str, list[Any]], case: dict[str, Any]) -> None:
    ip = client_ip((case["client"], 25))
    assert ip is not None
    client = Client(ip, case["greeting"], case["sender"] or None)

    try:
        found = str(check(client, Zone(zone)))
    except ResolverDown:
        found = "temperror"

    assert found in case["result"]


# --- What mailbot asks ---

HOME = "192.0.2.1"
SIX = "2001:db8::1"


def said(
    record: str, ip: str = HOME, sender: str | None = "ann@example.org", **more: str
) -> Outcome:
    """What `example.org` says by this record; more of them by their names."""
    return check(Client(ip, "mx.example.org", sender), dns_of(record, **more))


def dns_of(record: str, **more: str) -> FakeDns:
    dns = FakeDns()
    dns.publish("example.org", record)
    for name, text in more.items():
        dns.publish(name.replace("_", "."), text)
    return dns


@pytest.mark.parametrize(
    ("record", "outcome"),
    [
        ("v=spf1 ip4:192.0.2.0/24 -all", Outcome.PASS),
        ("v=spf1 ip4:198.51.100.1 -all", Outcome.FAIL),
        ("v=spf1 ip4:198.51.100.1 ~all", Outcome.SOFTFAIL),
        ("v=spf1 ip4:198.51.100.1", Outcome.NEUTRAL),
        ("V=SPF1 IP4:192.0.2.1 -ALL", Outcome.PASS),
        ("v=spf10 ip4:192.0.2.1", Outcome.NONE),
        ("spf ip4:192.0.2.1", Outcome.NONE),
        ("v=spf1 ip4:192.0.2.1 -al", Outcome.BROKEN),
    ],
)
def test_a_record_lets_in_or_not(record: str, outcome: Outcome) -> None:
    assert said(record) is outcome


def test_ipv6_is_asked_for_by_its_own_records() -> None:
    dns = dns_of("v=spf1 a:out.example.org -all")
    dns.at["out.example.org"] = (HOME, "2001:db8::/32".partition("/")[0])

    assert check(Client(HOME, "mx", "ann@example.org"), dns) is Outcome.PASS
    assert check(Client(SIX, "mx", "ann@example.org"), dns) is Outcome.FAIL
    assert said("v=spf1 ip6:2001:db8::/32 -all", SIX) is Outcome.PASS
    assert said("v=spf1 ip6:fe80::1%eth0 -all", SIX) is Outcome.BROKEN


@pytest.mark.parametrize(
    ("greeting", "outcome"),
    [
        ("example.org", Outcome.PASS),
        ("EXAMPLE.org", Outcome.PASS),
        ("localhost", Outcome.NONE),
        ("[192.0.2.1]", Outcome.NONE),
        ("", Outcome.NONE),
        ("a..example.org", Outcome.NONE),
        ("ex ample.org", Outcome.NONE),
    ],
)
def test_where_there_is_no_sender_the_client_is_asked_about(
    greeting: str, outcome: Outcome
) -> None:
    """RFC 7208 §2.4: a bounce comes from <>."""
    dns = dns_of("v=spf1 exists:%{l}.%{o} -all")
    dns.records["EXAMPLE.org"] = dns.records["example.org"]
    dns.at["postmaster.example.org"] = dns.at["postmaster.EXAMPLE.org"] = ("127.0.0.2",)

    assert check(Client(HOME, greeting, None), dns) is outcome


@pytest.mark.parametrize(
    "sender", ["postmaster", "ann@localhost", "ann@[192.0.2.1]", "@", "ann@" + "a." * 200 + "org"]
)
def test_a_sender_without_a_domain_is_asked_of_nobody(sender: str) -> None:
    dns = dns_of("v=spf1 +all")

    assert check(Client(HOME, "mx.example.org", sender), dns) is Outcome.NONE
    assert dns.asked == []


def test_ten_terms_may_ask_dns_and_no_more() -> None:
    def chain(length: int) -> dict[str, str]:
        return {f"d{n}_example": f"v=spf1 include:d{n + 1}.example -all" for n in range(length)}

    ten = chain(10) | {"d10_example": "v=spf1 +all"}
    eleven = chain(11) | {"d11_example": "v=spf1 +all"}

    assert said("v=spf1 redirect=d1.example", **ten) is Outcome.PASS
    assert said("v=spf1 redirect=d0.example", **eleven) is Outcome.BROKEN
    assert said("v=spf1 include:example.org -all") is Outcome.BROKEN


def test_two_names_may_be_missing_and_no_more() -> None:
    assert said("v=spf1 a:n1.example a:n2.example -all") is Outcome.FAIL
    assert said("v=spf1 a:n1.example a:n2.example a:n3.example +all") is Outcome.BROKEN


def test_a_greedy_record_is_not_asked_for_long() -> None:
    """Ten mx of ten hosts each is all that one mail can cost, however often p stands in it."""
    dns = dns_of("v=spf1 " + " ".join(f"mx:m{n}.example" for n in range(10)) + " -all")
    for number in range(10):
        dns.hosts[f"m{number}.example"] = tuple(f"h{n}.m{number}.example" for n in range(10))
    for host in (h for hosts in dns.hosts.values() for h in hosts):
        dns.at[host] = ("198.51.100.7",)

    assert check(Client(HOME, "mx", "ann@example.org"), dns) is Outcome.FAIL
    assert len(dns.asked) == 1 + 10 + 100

    dns = dns_of("v=spf1 a:" + "%{p}" * 200 + ".example -all")
    dns.pointers[HOME] = tuple(f"n{n}.example" for n in range(50))
    check(Client(HOME, "mx", "ann@example.org"), dns)
    assert len(dns.asked) <= 1 + 1 + spf.MAX_HOSTS + 1


@pytest.mark.parametrize("hosts", [10, 11])
def test_ten_hosts_of_an_mx_are_looked_at(hosts: int) -> None:
    dns = dns_of("v=spf1 mx -all")
    dns.hosts["example.org"] = tuple(f"h{n}.example.org" for n in range(hosts))
    dns.at = dict.fromkeys(dns.hosts["example.org"], (HOME,))

    found = check(Client(HOME, "mx", "ann@example.org"), dns)

    assert found is (Outcome.PASS if hosts == 10 else Outcome.BROKEN)


def test_the_null_mx_is_no_host() -> None:
    dns = dns_of("v=spf1 mx -all")
    dns.hosts["example.org"] = ("",)

    assert check(Client(HOME, "mx", "ann@example.org"), dns) is Outcome.FAIL


def test_a_name_that_an_address_claims_must_lead_back_to_it() -> None:
    dns = dns_of("v=spf1 ptr -all")
    dns.pointers[HOME] = ("out.example.org", "notexample.org")
    dns.at["notexample.org"] = (HOME,)

    assert check(Client(HOME, "mx", "ann@example.org"), dns) is Outcome.FAIL
    dns.at["out.example.org"] = (HOME,)
    assert check(Client(HOME, "mx", "ann@example.org"), dns) is Outcome.PASS
    dns.down = {HOME}
    assert check(Client(HOME, "mx", "ann@example.org"), dns) is Outcome.FAIL


def test_dns_that_is_down_is_no_answer() -> None:
    dns = dns_of("v=spf1 a:out.example.org -all")
    dns.down = {"out.example.org"}

    with pytest.raises(ResolverDown):
        check(Client(HOME, "mx", "ann@example.org"), dns)


def test_several_records_are_none() -> None:
    dns = FakeDns()
    dns.publish("example.org", "v=spf1 +all", "v=spf1 +all")

    assert check(Client(HOME, "mx", "ann@example.org"), dns) is Outcome.BROKEN


@pytest.mark.parametrize("record", ["v=spf1 " + "a " * 3000, "v=spf1 ip4:192.0.2.1 é"])
def test_a_record_that_nobody_means_says_nothing(record: str) -> None:
    assert said(record) is Outcome.BROKEN


@given(
    st.text("v=spf1 +-~?:/.%{}adeilmnoprstxyh0123456789_\0é\\", max_size=80), st.text(max_size=9)
)
@settings(max_examples=300, deadline=None)
def test_any_record_and_any_sender_are_harmless(terms: str, local: str) -> None:
    dns = dns_of(f"v=spf1 {terms}")

    assert check(Client(SIX, local, f"{local}@example.org"), dns) in Outcome
    assert check(Client(HOME, local, f"{local}@example.org"), dns) in Outcome


LONG = {
    "labels": "a:" + ".a" * 2000,
    "a label": "a:." + "a" * 4000 + "!",
    "macros": "a:" + "%{l}" * 1000,
    "digits": "a:%{l" + "9" * 4000 + "}",
    "delimiters": "a:%{l" + "." * 4000 + "}",
    "slashes": "a" + "/" * 4000,
    "percent": "a:" + "%" * 4001,
    "names": "x" * 4000 + "=",
}


@pytest.mark.parametrize("term", LONG.values(), ids=LONG.keys())
def test_a_long_record_takes_no_time(term: str) -> None:
    started = time.process_time()

    said(f"v=spf1 {term} -all", sender="a-.b" * 16 + "@example.org")

    assert time.process_time() - started < 1


def test_a_record_is_read_whole_before_any_of_it_counts() -> None:
    """RFC 7208 §4.6: a mistake at its end, behind what would have matched."""
    with pytest.raises(BrokenRecord):
        spf_record.read(b"v=spf1 +all nonsense")
    assert spf_record.read(b"v=spf1 mx/24//64 redirect=x.example unknown=%{d}").redirect
