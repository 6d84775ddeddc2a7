"""What several readers ask of the same text is worked out once a mail, and forgotten with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final, ParamSpec, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")

MAX_REMEMBERED: Final = 10_000  # answers of one function; more than a mail has passages

_FORGETTING: Final[list[Callable[[], None]]] = []


def remembered(function: Callable[P, T]) -> Callable[P, T]:
    """Keep what a pure function has answered, until `forget`; its arguments can be hashed."""
    kept = lru_cache(MAX_REMEMBERED)(function)
    _FORGETTING.append(kept.cache_clear)
    return cast("Callable[P, T]", kept)


def forget() -> None:
    """Forget all of a mail."""
    for clear in _FORGETTING:
        clear()
