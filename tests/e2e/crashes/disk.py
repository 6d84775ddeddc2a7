"""A disk whose power may fail: what was synced is there, of all else nobody knows.

Of what was written since the last fsync of its file each sector may be there or not, in any order;
a name that was made or taken away may be so or not until its folder is synced. That is less than
any file system promises, and all that POSIX does.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import PurePath
from typing import Final

from e2e.crashes.trace import Call

SECTOR: Final = 512  # bytes, which are written as a whole
_PASSING: Final = "-shm"  # memory that SQLite's processes share; of no use after a start


@dataclass(frozen=True, slots=True)
class _Change:
    """Octets at an offset; or, where there are none, the file's end."""

    offset: int
    octets: bytes | None

    def sectors(self) -> list[_Change]:
        """Take it apart into what is written as a whole."""
        if self.octets is None:
            return [self]
        end = self.offset + len(self.octets)
        first = self.offset - self.offset % SECTOR
        starts = [self.offset, *range(first + SECTOR, end, SECTOR), end]
        return [
            _Change(here, self.octets[here - self.offset : there - self.offset])
            for here, there in pairwise(starts)
        ]

    def make(self, content: bytearray) -> None:
        if self.octets is None:
            del content[self.offset :]
        end = self.offset + len(self.octets or b"")
        content.extend(bytes(max(end - len(content), 0)))
        content[self.offset : end] = self.octets or b""


@dataclass(eq=False, slots=True)
class _File:
    """What is certain of it, and what it is to become."""

    synced: bytearray = field(default_factory=bytearray)
    size: int = 0
    pending: list[_Change] = field(default_factory=list)
    syncs: dict[int, int] = field(default_factory=dict)  # by thread: how much will be certain

    def change(self, change: _Change) -> None:
        end = change.offset + len(change.octets or b"")
        self.size = end if change.octets is None else max(self.size, end)
        self.pending.append(change)

    def settle(self, count: int) -> None:
        for change in self.pending[:count]:
            change.make(self.synced)
        del self.pending[:count]

    def after_a_cut(self, chance: random.Random) -> bytes:
        content = bytearray(self.synced)
        share = chance.choice((0.0, 1.0, chance.random()))
        for change in self.pending:
            for sector in change.sectors():
                if chance.random() < share:
                    sector.make(content)
        return bytes(content)


class Disk:
    """One folder's, with what stands in it at first; it follows the calls."""

    def __init__(self, folder: PurePath, files: Mapping[str, bytes], *, lies: bool = False) -> None:
        """`lies`: it says that it has synced, and has not."""
        self._folder = folder
        self._lies = lies
        self._certain = {
            name: _File(bytearray(octets), len(octets)) for name, octets in files.items()
        }
        self._names = dict(self._certain)
        self._renamed: list[tuple[str, _File | None]] = []  # since the folder was synced

    def follow(self, call: Call) -> bool:
        """Do what was asked for; True when something has become certain by it."""
        if call.name in {"fsync", "fdatasync"}:
            return self._sync(call)
        if call.begins:
            self._do(call)
        return False

    def after_a_cut(self, chance: random.Random) -> dict[str, bytes]:
        """Give what is there when the power comes back, by its name."""
        names = dict(self._certain)
        for name, file in self._renamed:
            if chance.random() < 0.5:
                _rename(names, name, file)
        return {name: file.after_a_cut(chance) for name, file in names.items()}

    def _do(self, call: Call) -> None:
        file = self._names.get(self._name(call.about))
        paths = [self._name(text.decode("latin-1")) for text in call.texts[-2:]]
        if call.name in {"write", "pwrite64"} and file:
            at_its_end = call.name == "write" or call.number is None
            file.change(_Change(file.size if at_its_end else call.number or 0, call.texts[0]))
        elif call.name == "ftruncate" and file:
            file.change(_Change(call.number or 0, None))
        elif call.name == "openat" and call.makes and paths[0] and paths[0] not in self._names:
            self._rename(paths[0], _File())
        elif call.name.startswith(("link", "rename")) and all(paths):
            self._rename(paths[1], self._names[paths[0]])
            if call.name.startswith("rename"):
                self._rename(paths[0], None)
        elif call.name.startswith("unlink") and paths[0] in self._names:
            self._rename(paths[0], None)

    def _sync(self, call: Call) -> bool:
        file = self._names.get(self._name(call.about))
        if self._lies:
            return False
        if file is None and call.ends and PurePath(call.about) == self._folder:
            self._certain, self._renamed = dict(self._names), []
            return True
        if file is None:
            return False
        if call.begins:
            file.syncs[call.thread] = len(file.pending)
        if call.ends:
            file.settle(file.syncs.pop(call.thread))
        return call.ends

    def _rename(self, name: str, file: _File | None) -> None:
        _rename(self._names, name, file)
        self._renamed.append((name, file))

    def _name(self, path: str) -> str:
        """Give a file's name in our folder; "": it is none of it, or of no use."""
        place = PurePath(path)
        ours = place.parent == self._folder and not path.endswith(_PASSING)
        return place.name if ours else ""


def _rename(names: dict[str, _File], name: str, file: _File | None) -> None:
    if file is None:
        names.pop(name, None)
    else:
        names[name] = file
