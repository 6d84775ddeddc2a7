"""Everybody who writes in the year, with the keys by which they sign."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from mailbot.demo.actors import SELECTOR, Person
from mailbot.demo.year.desk import EDITORS
from mailbot.demo.year.employers import JOBS
from mailbot.demo.year.habits import Habit
from mailbot.demo.year.readers import READERS
from mailbot.trust.dkim import Signer, new_key, public_record
from mailbot.trust.resolver import txt_line


class Cast:
    """One company hosts all of their domains, and signs for each with its one key."""

    def __init__(self) -> None:
        self._key = new_key()
        self._people = {
            **{job.address: self._person(job.owner, job.address) for job in JOBS},
            **{reader.address: self._person("", reader.address) for reader in READERS},
            **{editor.address: self._person(editor.name, editor.address) for editor in EDITORS},
        }
        for job in JOBS:
            if job.habit is Habit.UNSIGNED:
                self._people[job.address] = replace(self._people[job.address], signer=None)

    def __getitem__(self, address: str) -> Person:
        """Return whose address it is."""
        return self._people[address]

    @property
    def zone_lines(self) -> Iterator[str]:
        """The lines of the zone file."""
        record = public_record(self._key)
        for domain in sorted({one.domain for one in self._people.values()}):
            yield txt_line(f"{SELECTOR}._domainkey.{domain}", record)

    def _person(self, name: str, address: str) -> Person:
        domain = address.partition("@")[2]
        return Person(name, address, "", Signer(domain, SELECTOR, self._key))
