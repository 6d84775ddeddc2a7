"""What DNS says of the newsletter's domain: SPF, DKIM, DMARC, MX. Read-only, and only looked at."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Final, Protocol

from mailbot.check.findings import Finding, error, ok, warning
from mailbot.check.seals import OwnKey
from mailbot.domains import organizational_domain
from mailbot.settings import Settings
from mailbot.trust.resolver import Resolver, ResolverDown

_MAX_RECORD: Final = 4000
_LETS_IN: Final = re.compile(r"[+?~]?(?:include:|ip4:|ip6:|a\b|mx\b|exists:)|redirect=")


class DomainResolver(Resolver, Protocol):
    """DNS as a check asks it."""

    def mx(self, name: str) -> tuple[str, ...]:
        """Return the hosts that take mail for a name, the preferred first."""


def records(settings: Settings, own: OwnKey, resolver: DomainResolver) -> Iterator[Finding]:
    """Look at each record; what cannot be looked up is a warning, as it may well be there."""
    domain = settings.mailbox.domain
    mx = ("mx", lambda: _mx(settings, domain, resolver))
    for about, look in (*_of_our_mail(settings, own, resolver), mx):
        try:
            yield look()
        except ResolverDown as down:
            yield warning(about, f"could not look it up ({down}); is this machine's DNS working?")


def sending(settings: Settings, own: OwnKey, resolver: Resolver) -> Iterator[Finding]:
    """Look at what others judge our mail by; what cannot be looked up is left out."""
    for _, look in _of_our_mail(settings, own, resolver):
        with suppress(ResolverDown):
            yield look()


def _of_our_mail(
    settings: Settings, own: OwnKey, resolver: Resolver
) -> tuple[tuple[str, Callable[[], Finding]], ...]:
    domain = settings.mailbox.domain
    return (
        ("spf", lambda: _spf(domain, resolver)),
        ("dkim record", lambda: _dkim(settings, own, resolver)),
        ("dmarc", lambda: _dmarc(domain, resolver)),
    )


def _spf(domain: str, resolver: Resolver) -> Finding:
    # RFC 7208 §4.5: the version is a word of its own
    found = [text for text in _texts(resolver, domain) if text.split(" ")[0].lower() == "v=spf1"]
    if not found:
        return warning(
            "spf",
            f"{domain} publishes none; publish a TXT record that names your relay as it asks for,"
            ' such as "v=spf1 include:<your relay\'s> -all"',
        )
    if len(found) > 1:  # RFC 7208 §4.5
        return error("spf", f"{domain} publishes {len(found)} records, so none counts: make it one")
    terms = found[0].lower().split()[1:]
    if "+all" in terms or "all" in terms:
        return warning("spf", f'{domain} ends in "+all", which lets everybody mail: use "-all"')
    if not any(
        re.match(r"[+?~]?(?:include:|ip4:|ip6:|a\b|mx\b|exists:)|redirect=", t) for t in terms
    ):
        return warning("spf", f'{domain} lets nobody mail ("{found[0]}"): include your relay\'s')
    return ok("spf", f'{domain} has "{found[0]}"; see that it names your relay')


def _dkim(settings: Settings, own: OwnKey, resolver: Resolver) -> Finding:
    about = "dkim record"
    if not own.name:
        if settings.outbound.relay_signs:
            return ok(about, "is the relay's, which signs")
        return warning(about, "mailbot does not sign: no outbound.dkim_selector")
    publish = f'publish at {own.name} the TXT record "{own.record}"'
    found = _texts(resolver, own.name)
    if not found:
        return error(about, f"is missing: {publish}")
    if len(found) > 1:  # RFC 6376 §3.6.2.2
        return error(about, f"there are {len(found)} at {own.name}: leave only the one of our key")
    published = _tags(found[0])
    key = re.sub(r"\s", "", published.get("p", ""))
    if not key:
        return error(about, f"withdraws the key (an empty p=): {publish}")
    if key != _tags(own.record)["p"]:
        return error(about, f"is of another key than outbound.dkim_key_file: {publish}")
    if "y" in published.get("t", "").split(":"):
        return warning(about, f"at {own.name} is in testing mode (t=y): take that out")
    return ok(about, f"at {own.name} is of our key")


def _dmarc(domain: str, resolver: Resolver) -> Finding:
    above = organizational_domain(domain)
    for name in dict.fromkeys((domain, above)):  # RFC 7489 §6.6.3
        found = [
            text
            for text in _texts(resolver, f"_dmarc.{name}")
            if re.match(r"v[ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)", text)
        ]
        if len(found) > 1:
            return error("dmarc", f"_dmarc.{name} has {len(found)} records: make it one")
        if found:
            return _policy(name, domain, found[0])
    return warning(
        "dmarc",
        f"there is none, and large receivers refuse such mail: publish at _dmarc.{domain} the TXT"
        ' record "v=DMARC1; p=none" to begin with',
    )


def _policy(name: str, domain: str, record: str) -> Finding:
    tags = _tags(record)
    policy = tags.get("p", "")
    if name != domain:
        policy = tags.get("sp", policy)
    if policy not in {"none", "quarantine", "reject"}:
        return error("dmarc", f'_dmarc.{name} has no policy: it needs "p=none" at least')
    if policy == "none":
        return warning(
            "dmarc",
            f'_dmarc.{name} has "p=none", under which anybody may write in your name; once letters'
            ' arrive signed, make it "p=quarantine"',
        )
    return ok("dmarc", f"_dmarc.{name} has p={policy}")


def _mx(settings: Settings, domain: str, resolver: DomainResolver) -> Finding:
    hosts = resolver.mx(domain)
    if hosts == ("",):  # RFC 7505: the null MX
        return error("mx", f"{domain} says that it takes no mail (a null MX): name your server")
    if hosts:
        return ok("mx", f"{domain} has {', '.join(hosts[:3])}")
    if settings.inbound.kind == "smtp":
        return error("mx", f"{domain} has none: publish one that names this machine")
    return error("mx", f"{domain} has none: publish what your mail provider asks for")


def _texts(resolver: Resolver, name: str) -> list[str]:
    return [record[:_MAX_RECORD].decode("utf-8", "replace") for record in resolver.txt(name)]


def _tags(record: str) -> dict[str, str]:
    """Read the tag list of a DKIM key or DMARC record (RFC 6376 §3.2), leniently."""
    parts = (part.partition("=") for part in record.split(";"))
    return {name.strip().lower(): value.strip() for name, equals, value in parts if equals}
