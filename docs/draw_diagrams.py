# ruff: noqa: INP001 -- a script beside the documents, no package
"""Draw the tables of the code and of the attacks into the documents, so that both say the same.

`make diagrams` runs it. A place to draw into begins with `<!-- drawn: NAME -->` and ends with
`<!-- /drawn -->`; what stands between the two is replaced.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from e2e.attacks import correspondence
from mailbot import states
from mailbot.trust import authority

DOCUMENTS: Final = ("ARCHITECTURE.md", "SECURITY.md")


def _fenced(diagram: str) -> str:
    return f"```mermaid\n{diagram}\n```\n"


DRAWINGS: Final[Mapping[str, Callable[[], str]]] = {
    "job": lambda: _fenced(states.diagram(states.JOB)),
    "subscription": lambda: _fenced(states.diagram(states.SUBSCRIPTION)),
    "issue": lambda: _fenced(states.diagram(states.ISSUE)),
    "authority": authority.as_markdown,
    "attacks": correspondence.table,
}

_PLACE: Final = re.compile(r"(<!-- drawn: (\w+) -->\n)(.*?)(<!-- /drawn -->)", re.DOTALL)


def places(text: str) -> list[str]:
    """Return the names of what is drawn into a document."""
    return [match[2] for match in _PLACE.finditer(text)]


def redrawn(text: str) -> str:
    """Return a document with each place drawn anew; KeyError names one that nothing draws."""
    return _PLACE.sub(lambda match: f"{match[1]}\n{DRAWINGS[match[2]]()}\n{match[4]}", text)


def main() -> None:
    """Draw into each document, and name those that changed."""
    root = Path(__file__).parent.parent
    for name in DOCUMENTS:
        path = root / name
        before = path.read_text(encoding="utf-8")
        after = redrawn(before)
        if after != before:
            path.write_text(after, encoding="utf-8")
            print(f"{name}: drawn anew")  # noqa: T201 -- what the caller of a script sees


if __name__ == "__main__":
    main()
