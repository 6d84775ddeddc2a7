"""The examples in our letters, known again in whatever pieces a mail program tears them.

An employer's result is never an example of ours.
"""

from __future__ import annotations

import re
from typing import Final

from mailbot.decisions.language.phrasing import plain

_LEAST: Final = 3  # words of an example that nobody else would write
_QUOTED: Final = re.compile(r"“([^“”]{1,300})”")


def of(letter: str) -> tuple[str, ...]:
    """Return the words of a letter's examples; what stands behind a bar is the employer's own."""
    own = " ".join(line for line in letter.splitlines() if not line.startswith("|"))
    return tuple(f" {plain(quoted)} " for quoted in _QUOTED.findall(own))


def hold(examples: tuple[str, ...], text: str) -> bool:
    """Whether a text is one of the examples, or a piece of one."""
    bare = plain(text)
    return bare.count(" ") >= _LEAST - 1 and any(f" {bare} " in each for each in examples)
