"""What to publish in DNS, so that receivers believe that the newsletter's mails are its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mailbot.address import domain_of
from mailbot.settings import Settings
from mailbot.settings.fields import is_loopback
from mailbot.trust.resolver import txt_line


@dataclass(frozen=True, slots=True)
class Record:
    """One record. What stands in capitals in it only its operator can know."""

    what_for: str
    name: str
    kind: str  # TXT or MX
    value: str  # as a web form wants it

    @property
    def line(self) -> str:
        """The line of a zone file; a TXT record is cut into strings of 255 octets at most."""
        if self.kind == "TXT":
            return txt_line(self.name, self.value).rstrip("\n")
        return f"{self.name}. 300 IN {self.kind} {self.value}"


def records(settings: Settings, dkim: str | None) -> Iterator[Record]:
    """Give the records of the newsletter's domain; `dkim` is our key's, where mailbot signs."""
    domain = settings.mailbox.domain
    outbound, inbound = settings.outbound, settings.inbound
    if dkim:
        name = f"{outbound.dkim_selector}._domainkey.{domain}"
        yield Record("DKIM: the key with which mailbot signs", name, "TXT", dkim)
    local = is_loopback(outbound.host)
    who = "ip4:ADDRESS-OF-THIS-MACHINE" if local else "include:WHAT-YOUR-RELAY-TELLS-YOU"
    # RFC 7208 §3.2: two records of one name are an error, and neither counts
    spf = "SPF: who may mail for the domain; where it has such a record already, add to that one"
    yield Record(spf, domain, "TXT", f"v=spf1 {who} ~all")
    operator = settings.newsletter.operator
    # RFC 7489 §7.1: reports to another domain need a record of that domain, too
    reports = f"; rua=mailto:{operator}" if domain_of(operator) == domain else ""
    dmarc = "DMARC: what receivers do with the others' mails; leave it where there is one already"
    yield Record(dmarc, f"_dmarc.{domain}", "TXT", f"v=DMARC1; p=none{reports}")
    if inbound.kind == "smtp":
        yield Record("MX: mail for the domain comes here", domain, "MX", "10 NAME-OF-THIS-MACHINE.")
