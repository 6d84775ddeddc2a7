"""What holds for a fact whatever the mail; one for which it does not is none, or is put right.

The readers look for what people write. What only chance or malice writes, a title of nothing
but dashes, pay of 0, is caught here once for all of them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from mailbot.terms import Found, Pay

MAX_TEXT: Final = 1_000  # characters; what is longer says more than one thing

_WORD: Final = re.compile(r"[^\W_]")


def worded(found: Found[str] | None) -> Found[str] | None:
    """Fold the white space of a text; one without a letter or a digit says nothing."""
    if found is None or len(found.value) > MAX_TEXT or not _WORD.search(found.value):
        return None
    return replace(found, value=" ".join(found.value.split()))


def paid(found: Found[Pay] | None) -> Found[Pay] | None:
    """Put the ends of a range in order; 0 is no pay."""
    if found is None:
        return None
    low, high = found.value.min or None, found.value.max or None
    if low is None and high is None:
        return None
    if low is not None and high is not None and low > high:
        low, high = high, low
    return replace(found, value=replace(found.value, min=low, max=high))
