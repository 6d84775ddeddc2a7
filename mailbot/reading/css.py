"""The little of CSS that decides what a reader sees: hidden, bold, coloured, spaced."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

MAX_STYLE: Final = 4000  # characters of one style attribute

_HEX: Final = re.compile(r"#([0-9a-f]{3}|[0-9a-f]{6})(?:[0-9a-f]{2})?")
_RGB: Final = re.compile(r"rgba?\(\s{0,9}(\d{1,3})[\s,]{1,9}(\d{1,3})[\s,]{1,9}(\d{1,3})")
_NAMES: Final = {
    "white": (255, 255, 255),
    "red": (255, 0, 0),
    "blue": (0, 0, 255),
    "green": (0, 128, 0),
    "purple": (128, 0, 128),
    "orange": (255, 165, 0),
    "navy": (0, 0, 128),
    "maroon": (128, 0, 0),
    "teal": (0, 128, 128),
    "magenta": (255, 0, 255),
    "fuchsia": (255, 0, 255),
    "darkred": (139, 0, 0),
    "darkblue": (0, 0, 139),
    "darkgreen": (0, 100, 0),
    "royalblue": (65, 105, 225),
    "dodgerblue": (30, 144, 255),
    "crimson": (220, 20, 60),
    "brown": (165, 42, 42),
}
_NOTHING: Final = re.compile(r"0(?:\.0{1,9})?(?:px|pt|em|rem|%|in|cm)?|1px|\.1px|0?\.\dpx")
_AWAY: Final = re.compile(r"-\d{3,5}(?:px|em|pt)")


@lru_cache(maxsize=2048)
def declarations(style: str) -> Mapping[str, str]:
    """Return the declarations of a style attribute, names and values in lower case."""
    found: dict[str, str] = {}
    for piece in style[:MAX_STYLE].lower().split(";"):
        name, colon, value = piece.partition(":")
        if colon:
            found[name.strip()] = value.replace("!important", "").strip()
    return found


def hides(style: Mapping[str, str]) -> bool:
    """Tell whether these declarations keep a text from being seen (hidden preheaders)."""
    if not style:
        return False
    if style.get("display") == "none" or style.get("visibility") in {"hidden", "collapse"}:
        return True
    if style.get("mso-hide") == "all" or style.get("opacity") in {"0", "0.0", "0%"}:
        return True
    if _NOTHING.fullmatch(style.get("font-size", "")):
        return True
    if style.get("max-height") in {"0", "0px"} or style.get("max-width") in {"0", "0px"}:
        return True
    if style.get("overflow") == "hidden" and (
        style.get("height") in {"0", "0px", "1px"} or style.get("width") in {"0", "0px", "1px"}
    ):
        return True
    return any(_AWAY.fullmatch(style.get(name, "")) for name in ("left", "top", "text-indent"))


def bold(style: Mapping[str, str], inherited: bool) -> bool:
    """Tell whether a text is bold under these declarations."""
    weight = style.get("font-weight", "")
    if weight in {"bold", "bolder", "600", "700", "800", "900"}:
        return True
    return False if weight in {"normal", "lighter", "300", "400", "500"} else inherited


def colour(value: str) -> str:
    """Return a colour as "#rrggbb"; "" when it is the default or not understood."""
    rgb = _rgb(value)
    return "" if rgb is None else "#{:02x}{:02x}{:02x}".format(*rgb)


def white(value: str) -> bool:
    """Tell whether a "#rrggbb" is white or nearly so."""
    rgb = _rgb(value)
    return rgb is not None and min(rgb) >= 250


def vivid(value: str) -> bool:
    """Tell whether a "#rrggbb" is plainly a colour: neither black, nor grey, nor white."""
    rgb = _rgb(value)
    return rgb is not None and max(rgb) - min(rgb) >= 60


def spaced(style: Mapping[str, str]) -> bool:
    """Tell whether a paragraph keeps the margins that set it off as one."""
    margin = style.get("margin", style.get("margin-bottom", style.get("margin-top", "")))
    return not _NOTHING.fullmatch(margin.split(" ")[0]) if margin else True


@lru_cache(maxsize=1024)
def _rgb(value: str) -> tuple[int, int, int] | None:
    value = value.strip().lower()
    if value in _NAMES:
        return _NAMES[value]
    found = _HEX.fullmatch(value)
    if found is not None:
        digits = found[1] if len(found[1]) == 6 else "".join(d * 2 for d in found[1])
        return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
    parts = _RGB.match(value)
    if parts is None:
        return None
    return min(int(parts[1]), 255), min(int(parts[2]), 255), min(int(parts[3]), 255)
