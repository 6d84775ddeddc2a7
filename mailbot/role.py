"""Which part of the work a daemon does: hosts that share a database may share that, too."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """All but ALL need a database that hosts can share."""

    ALL = "all"
    INBOUND = "inbound"  # takes mail in, decides, keeps the calendar
    MAIL = "mail"  # hands over what goes out

    @property
    def mails(self) -> bool:
        """Whether it hands letters over."""
        return self is not Role.INBOUND

    @property
    def decides(self) -> bool:
        """Whether it takes mail in and decides, for which one leads."""
        return self is not Role.MAIL
