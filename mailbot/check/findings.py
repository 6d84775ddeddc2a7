"""What a check finds: one line each, and the settings it would change."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Level(StrEnum):
    """How bad it is."""

    OK = "ok"
    WARNING = "warning"  # mailbot works, but not as well as it could, or it cannot be told
    ERROR = "error"  # mailbot will not work


@dataclass(frozen=True, slots=True)
class Proposal:
    """A setting as it was measured; a value of "" or () takes it out."""

    section: str
    key: str
    value: str | bool | tuple[str, ...]

    @property
    def line(self) -> str:
        """The line as it stands in `mailbot.toml`."""
        return f"{self.key} = {json.dumps(self.plain)}"  # for these types TOML is as JSON

    @property
    def plain(self) -> str | bool | list[str]:
        """The value as JSON has it."""
        return list(self.value) if isinstance(self.value, tuple) else self.value


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: how it stands, and what to do about it."""

    level: Level
    about: str  # a word or two: "spf", "return path"
    text: str  # one sentence or two, for somebody who does it for the first time
    proposals: tuple[Proposal, ...] = ()


def ok(about: str, text: str, *proposals: Proposal) -> Finding:
    """Say that something stands well."""
    return Finding(Level.OK, about, text, proposals)


def warning(about: str, text: str, *proposals: Proposal) -> Finding:
    """Say what could be better, or could not be looked at."""
    return Finding(Level.WARNING, about, text, proposals)


def error(about: str, text: str, *proposals: Proposal) -> Finding:
    """Say what keeps mailbot from working."""
    return Finding(Level.ERROR, about, text, proposals)


def failed(findings: Iterable[Finding]) -> bool:
    """Whether there is an error among them."""
    return any(finding.level is Level.ERROR for finding in findings)


def as_line(finding: Finding) -> str:
    """Write one finding for a person."""
    return f"{finding.level:<8} {finding.about}: {finding.text}"


def as_lines_to_put(findings: Sequence[Finding]) -> str:
    """Write what is proposed as the lines for `mailbot.toml`; "" when the settings fit."""
    proposals = _proposed(findings)
    if not proposals:
        return ""
    lines = ["Put these lines into mailbot.toml:"]
    for section in dict.fromkeys(proposal.section for proposal in proposals):
        lines += ["", f"[{section}]"]
        lines += [proposal.line for proposal in proposals if proposal.section == section]
    return "\n".join(lines)


def as_json(findings: Sequence[Finding]) -> dict[str, Any]:
    """Give the same for programs."""
    proposed: dict[str, dict[str, Any]] = {}
    for proposal in _proposed(findings):
        proposed.setdefault(proposal.section, {})[proposal.key] = proposal.plain
    return {
        "findings": [{"level": str(f.level), "about": f.about, "text": f.text} for f in findings],
        "proposed": proposed,
    }


def _proposed(findings: Iterable[Finding]) -> list[Proposal]:
    """Give each setting once; the first that proposes it has measured it most directly."""
    by_key: dict[tuple[str, str], Proposal] = {}
    for finding in findings:
        for proposal in finding.proposals:
            by_key.setdefault((proposal.section, proposal.key), proposal)
    return list(by_key.values())
