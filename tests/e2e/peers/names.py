"""A name server for a network in which nobody else answers."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from typing import Final, Self

import dns.message
import dns.name
import dns.rcode
import dns.rdatatype
import dns.rrset
import dns.zonefile

_PORT: Final = 53


class NameServer:
    """`with NameServer() as names: names.publish("example.org. 300 IN TXT …")`; else: no such name."""

    def __init__(self) -> None:
        self._rrsets: dict[tuple[dns.name.Name, int], dns.rrset.RRset] = {}
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._thread = threading.Thread(target=self._answer, name="name server", daemon=True)

    def publish(self, zone: str) -> None:
        """Take in the lines of a master file (RFC 1035 §5), with absolute names."""
        for rrset in dns.zonefile.read_rrsets(zone, rdclass=None, origin=dns.name.root):
            known = self._rrsets.setdefault((rrset.name, rrset.rdtype), rrset)
            # dnspython left it without types.
            known.update(rrset)  # type: ignore[no-untyped-call]

    def __enter__(self) -> Self:
        self._socket.bind(("", _PORT))
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):  # ENOTCONN; it wakes the thread all the same
            self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join(10)
        self._socket.close()

    def _answer(self) -> None:
        while True:
            packet, asker = self._socket.recvfrom(65535)
            if not packet:
                return
            query = dns.message.from_wire(packet)
            (question,) = query.question
            answer = dns.message.make_response(query, recursion_available=True)
            rrset = self._rrsets.get((question.name.canonicalize(), question.rdtype))
            if rrset is not None:
                answer.answer.append(rrset)
            elif all(name != question.name.canonicalize() for name, _ in self._rrsets):
                answer.set_rcode(dns.rcode.NXDOMAIN)
            with suppress(BrokenPipeError):  # closed meanwhile: nobody waits for the answer
                self._socket.sendto(answer.to_wire(max_size=65535), asker)
