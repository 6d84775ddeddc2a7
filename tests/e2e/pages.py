"""An operator's page as what it tells to type, and what it says will be shown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_FENCE: Final = re.compile(r"(?ms)^```(\w+)\n(.*?)^```$")
_SECTION: Final = re.compile(r"(?m)^## (?:(\d+)\. )?")
_PLACE: Final = re.compile(r"(?m)^<!-- (?:on another machine: ([\d ]+)|back) -->$")


@dataclass(frozen=True, slots=True)
class Step:
    """A block of commands, and the block behind it that shows what they print."""

    commands: str
    shown: str | None
    section: str  # its number, "" for none
    elsewhere: tuple[str, ...]  # on another machine, where these sections have been done before
    line: int


def steps(page: Path) -> Iterator[Step]:
    """Give a page's commands in order: its blocks of `sh`; a block of `text` is what comes of it.

    What stands between <!-- on another machine: 1 4 --> and <!-- back --> is typed there.
    """
    text = page.read_text()
    blocks = list(_FENCE.finditer(text))
    for block, behind in zip(blocks, [*blocks[1:], None], strict=True):
        kind, commands = block.groups()
        line = text.count("\n", 0, block.start()) + 1
        if kind == "sh":
            shown = behind[2] if behind and behind[1] == "text" else None
            section = _last(_SECTION, text, block.start())
            elsewhere = _last(_PLACE, text, block.start())
            yield Step(commands, shown, section, tuple(elsewhere.split()), line)
        else:
            assert kind == "text", f"{page}:{line}: {kind} is nothing to type"


def is_shown(shown: str, printed: str) -> bool:
    """Whether a page shows what was printed: … stands for some of a line, … alone for lines."""
    pattern = "".join(
        r"(?:.*\n)*" if line.strip() == "…" else _line(line) for line in shown.splitlines()
    )
    return re.fullmatch(pattern, "".join(f"{line}\n" for line in printed.splitlines())) is not None


def _line(line: str) -> str:
    return ".*".join(re.escape(part) for part in line.split("…")) + r"\n"


def _last(pattern: re.Pattern[str], text: str, end: int) -> str:
    """Give what the last match before a place has found; "" for nothing."""
    found = [match[1] or "" for match in pattern.finditer(text, 0, end)]
    return found[-1] if found else ""
