"""Soft breaks undone: text/plain with `format=flowed` and `delsp` (RFC 3676)."""

from __future__ import annotations

from typing import Final

MAX_QUOTE: Final = 100  # levels of ">" that are told apart


def unflow(text: str, *, delsp: bool) -> str:
    """Return the text with its soft breaks joined; quote marks stay, one ">" a level.

    A line that ends in a space goes on in the next one of the same quote depth (§4.2); with
    `delsp` that space itself is no part of the text (§4.2, DelSp). "-- " is never flowed (§4.3).
    """
    lines: list[list[str]] = []
    flowing = False
    last_depth = 0
    for raw in text.split("\n"):
        depth, line = quote_depth(raw)
        line = line.removeprefix(" ")  # §4.4: space-stuffing
        signature = line == "-- "
        flows = line.endswith(" ") and not signature
        content = line[:-1] if flows and delsp else line
        if flowing and depth == last_depth and not signature:
            lines[-1].append(content)
        else:
            lines.append([f"{'>' * depth} {content}" if depth else content])
        flowing, last_depth = flows, depth
    return "\n".join("".join(line) for line in lines)


def quote_depth(line: str) -> tuple[int, str]:
    """Split a line into its quote depth and the rest; only ">" with nothing between counts."""
    depth = len(line) - len(line.lstrip(">"))
    return min(depth, MAX_QUOTE), line[depth:]
