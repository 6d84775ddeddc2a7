"""The directory of a mailbox: which folders it has, and a new one where there is none."""

from __future__ import annotations

from contextlib import suppress
from typing import Final

from mailbot.mailbox.folders import Folder, guessed_prefix, named, placed
from mailbot.mailbox.wire import Refused, Wire

_MOST_NAMES: Final = 30  # in a text for the operator


class Directory:
    """The folders as listed, once for a session and again when the list has shown to be old."""

    def __init__(self, wire: Wire) -> None:
        """`wire` is logged in."""
        self._wire = wire
        self._listed: list[Folder] | None = None

    @property
    def folders(self) -> list[Folder]:
        """Every folder there is."""
        if self._listed is None:
            self._listed = self._wire.folders()
        return self._listed

    def find(self, name: str) -> Folder | None:
        """Look a folder up by its name, with or without the prefix that all of them have."""
        return named(name, self.folders) or named(placed(name, self._prefix()), self.folders)

    def made(self, name: str) -> str:
        """Give the full name of a folder that is there, if need be from now on."""
        found = self.find(name)
        if found is not None and found.selectable:
            return found.name
        full = placed(name, self._prefix())
        self._wire.create(full)
        with suppress(Refused):  # it is there all the same
            self._wire.subscribe(full)
        self.forget()
        return full

    def forget(self) -> None:
        """List anew when next asked."""
        self._listed = None

    def names(self) -> str:
        """Say what folders there are."""
        names = [folder.name for folder in self.folders if folder.selectable]
        more = ", …" if len(names) > _MOST_NAMES else ""
        return ", ".join(names[:_MOST_NAMES]) + more

    def _prefix(self) -> str:
        with suppress(Refused):
            prefix = self._wire.prefix()
            if prefix is not None:
                return prefix
        return guessed_prefix(self.folders)
