"""What a connection's error means for somebody who sets up mail for the first time. Pure.

The words are those of Python, OpenSSL, glibc and of servers; what is not known is given as it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

# What stands in the error, in whatever case, and what it means; the first that fits.
_MEANINGS: Final = (
    (
        r"name or service not known|nodename nor servname|no address associated|idna",
        "{host} is no name that DNS knows: look at {section}.host for a slip",
    ),
    (
        r"name resolution",
        "DNS does not answer: is this machine connected, and its resolver set up?",
    ),
    (
        r"connection refused",
        "nothing listens at {host}:{port}: is {section}.port right?",
    ),
    (
        r"timed out|time-?out",
        """no answer from {host}:{port}: a wrong port, a firewall between (many hosters block port \
25), or {section}.tls = "{tls}" where the server wants another""",
    ),
    (
        r"unreachable|no route to host",
        "there is no way to {host}: is this machine connected?",
    ),
    (
        r"self-signed|self signed|unable to get (?:local )?issuer",
        """the certificate of {host} is of no authority this machine trusts (self-signed?): have \
the server use a real one, or name its authority's file in SSL_CERT_FILE""",
    ),
    (
        r"hostname mismatch|ip address mismatch|is not valid for",
        "the certificate is another name's than {host}: set {section}.host to the name in it",
    ),
    (
        r"certificate has expired",
        "the certificate of {host} has expired, or this machine's clock is wrong",
    ),
    (
        r"certificate is not yet valid",
        "the certificate of {host} is not valid yet: is this machine's clock right?",
    ),
    (
        r"wrong.version.number|record layer failure|packet length",
        """the server at {host}:{port} does not begin with TLS: set {section}.tls = "starttls", or \
take the port for TLS ({implicit})""",
    ),
    (
        r"must issue a starttls|starttls first|must use tls|encryption required",
        'the server wants TLS first: set {section}.tls = "starttls"',
    ),
    (
        r"no starttls|refuses starttls",
        """the server at {host}:{port} offers no STARTTLS: take {section}.tls = "implicit" and \
port {implicit}, if it has that; a password never goes unencrypted""",
    ),
    (
        r"eof occurred|unexpected eof|unexpectedly closed|connection reset|server hung up",
        """the server at {host}:{port} hangs up at once: a wrong port, another {section}.tls than \
it wants, or it does not let this machine in""",
    ),
    (
        r"\b53[45]\b|authenticationfailed|may not log in|invalid credentials",
        """the login is refused: look at {section}.user and its password; with two-step login the \
provider wants a password of its own for programs (app password)""",
    ),
    (
        r"\b530\b|authentication required",
        "the server wants a login: set {section}.user and password_file",
    ),
    (
        r"offers no auth|takes no login|offers no xoauth2",
        """the server lets nobody log in this way: another port, another {section}.tls, or another \
{section}.auth""",
    ),
)


@dataclass(frozen=True, slots=True)
class Peer:
    """Whom we tried to reach."""

    section: str  # of the settings
    host: str
    port: int
    tls: str

    @property
    def implicit(self) -> int:
        """The port for TLS from the first byte (RFC 8314 §3)."""
        return 993 if self.section == "inbound" else 465


def meaning(why: str, peer: Peer) -> str:
    """Say what an error means and what to do; the error itself stands behind it."""
    for pattern, text in _MEANINGS:
        if re.search(pattern, why, re.IGNORECASE):
            said = text.format(
                section=peer.section,
                host=peer.host,
                port=peer.port,
                tls=peer.tls,
                implicit=peer.implicit,
            )
            return f"{said} ({why})"
    return why
