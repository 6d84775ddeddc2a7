"""An attack as it is written down: who writes what, and what must be seen of it.

A file of `tests/attacks` has a head, for the table in SECURITY.md, and then steps:

    Attack: what they try
    By: who it is, and what they want
    Instead: what happens
    Needs: what there is before, one a line

    >>> editor@desk.example, to «J1 editor»
    Subject: Re: the job

    approve

    <<< job J1 is in review

`tests/attacks/README.md` tells the words of it. This module knows their form, and `givens`,
`post` and `sightings` their meaning.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parents[2] / "attacks"

_HEADS: Final = ("Attack", "By", "Instead", "Needs", "Way", "Together", "Setting", "Zone")
_ONCE: Final = ("Attack", "By", "Instead")
_ANY: Final = ("Needs", "Setting", "Zone")

_STEP: Final = re.compile(r"(>>>|<<<|\.\.\.) (.+)")


class Unclear(Exception):  # noqa: N818 -- what a file is, not what went wrong
    """A file does not say what it means; the text says where."""


@dataclass(frozen=True, slots=True)
class Said:
    """Something handed in: `>>>`, and the lines below it."""

    what: str
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Seen:
    """Something that must be seen: `<<<`."""

    what: str
    line: int


@dataclass(frozen=True, slots=True)
class Later:
    """Time that passes: `...`."""

    what: str
    line: int


Step = Said | Seen | Later


@dataclass(frozen=True, slots=True)
class Attack:
    """One file."""

    road: str
    name: str
    attack: str
    by: str
    instead: str
    needs: tuple[str, ...]
    way: str  # by which mail comes in: smtp, lmtp or imap
    together: str  # with which others it shares a daemon: "" with all that come the same way
    settings: tuple[str, ...]
    zone: tuple[str, ...]  # lines of the zone file
    steps: tuple[Step, ...]

    def __str__(self) -> str:
        return f"{self.road}/{self.name}"


def attacks(folder: Path = FOLDER) -> tuple[Attack, ...]:
    """Read all there are, road by road."""
    return tuple(read(path) for path in sorted(folder.glob("*/*.txt")))


def read(path: Path) -> Attack:
    """Read one; Unclear when it is not plain what it means."""
    return written(path.read_text(encoding="utf-8"), path.parent.name, path.stem)


def written(text: str, road: str, name: str) -> Attack:
    """Take a file's text apart."""
    lines = text.split("\n")
    end = lines.index("") if "" in lines else len(lines)
    head = _head(lines[:end], f"{road}/{name}")
    steps = _steps(lines[end:], end + 1, f"{road}/{name}")
    if not any(isinstance(step, Seen) for step in steps):
        raise Unclear(f"{road}/{name}: nothing is expected")
    return Attack(
        road=road,
        name=name,
        attack=head["Attack"][0],
        by=head["By"][0],
        instead=head["Instead"][0],
        needs=tuple(head["Needs"]),
        way=(head["Way"] or ["smtp"])[0],
        together=(head["Together"] or [f"{road}/{name}" if head["Setting"] else ""])[0],
        settings=tuple(head["Setting"]),
        zone=tuple(head["Zone"]),
        steps=steps,
    )


def _head(lines: list[str], where: str) -> dict[str, list[str]]:
    head: dict[str, list[str]] = {name: [] for name in _HEADS}
    last: list[str] = []
    for line in lines:
        if line.startswith(" ") and last:
            last[-1] += f" {line.strip()}"
            continue
        name, colon, value = line.partition(": ")
        if not colon or name not in head:
            raise Unclear(f"{where}: what does this line mean? {line!r}")
        last = head[name]
        last.append(value.strip())
    for name, values in head.items():
        if len(values) > 1 and name not in _ANY:
            raise Unclear(f"{where}: {name} stands there twice")
        if not values and name in _ONCE:
            raise Unclear(f"{where}: {name} is missing")
    return head


def _steps(lines: list[str], first: int, where: str) -> tuple[Step, ...]:
    steps: list[Step] = []
    text: list[str] | None = None  # of the mail that is being read
    for number, line in enumerate(lines, start=first):
        match = _STEP.fullmatch(line)
        if match is None:
            if text is not None:
                text.append(line)
            elif line.strip():
                raise Unclear(f"{where}:{number}: what does this line mean? {line!r}")
            continue
        steps = _ended(steps, text)
        text = None
        sign, what = match.groups()
        if sign == ">>>":
            text = []
            steps.append(Said(what, "", number))
        else:
            steps.append(Seen(what, number) if sign == "<<<" else Later(what, number))
    return tuple(_ended(steps, text))


def _ended(steps: list[Step], text: list[str] | None) -> list[Step]:
    """Give the last mail its text; empty lines below it belong to the page."""
    if text is None:
        return steps
    *before, last = steps
    assert isinstance(last, Said)
    return [*before, Said(last.what, "\n".join(text).rstrip("\n"), last.line)]


def table() -> str:
    """Draw the attacks for SECURITY.md."""
    rows = ["| they try | what happens instead | file |", "|---|---|---|"]
    for attack in attacks():
        link = f"[{attack.road}/{attack.name}](tests/attacks/{attack.road}/{attack.name}.txt)"
        rows.append(f"| {attack.attack} | {attack.instead} | {link} |")
    return "\n".join(rows) + "\n"
