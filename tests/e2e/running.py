"""One real mailbot: the daemon as a process of its own, its door, its relay, its log, its database.

A mail is handed in by SMTP, or LMTP, as an MTA would; what became of it is known from the log (when),
from the relay (what went out) and from the database, read only (what is remembered).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

ADDRESS: Final = "jobs@twogoodjobs.example"
EDITOR: Final = "editor@desk.example"
OPERATOR: Final = "root@desk.example"

PATIENCE_SECONDS: Final = 30.0  # for one step, on the slowest machine

Event = dict[str, Any]


@dataclass(frozen=True)
class Letter1:
    """placeholder"""
