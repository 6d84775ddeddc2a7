"""Patterns of a thousand words, rewritten so that `re` looks only at those that can begin here.

`re` tries the branches of an alternation one after the other, and regardless of case it cannot
even tell by their first letters that they fail. Grouped by those letters, in sets that name both
cases, most places of a text cost a look at some sets. What matches stays the same: branches
change places only with those that begin with other letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Final

MIN_BRANCHES: Final = 12  # of an alternation that is worth grouping
MIN_GROUP: Final = 40  # characters of a group in which an alternation may be worth grouping
MAX_GROWTH: Final = (
    1_500  # characters that may be repeated to bring a branch's letters to its front
)

_ITEM: Final = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)
_MARK: Final = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", re.DOTALL)
_OPENING: Final = re.compile(r"\((?:\?(?:P<\w+>|-?i:|<?[=!]|:))?")
_LOOKING: Final = ("(?<=", "(?<!", "(?=", "(?!")
_GROUP: Final = re.compile(r"\((?:\?(?:P<\w+>|:)|(?!\?))")
_QUANTIFIER: Final = re.compile(r"(?:[?*+]|\{\d*,?\d*\})[?+]?")
_LISTED: Final = re.compile(r"\[((?:[^\^\\\]\[-])(?:[^\\\]\[-])*)\]")
# Letters that `re` takes for these, beside the other case: Turkish, an old s, two signs.
_ALSO: Final = {"i": "\u0130\u0131", "k": "\u212a", "s": "\u017f"}
_DIGITS: Final = frozenset("0123456789")
_ODD: Final = frozenset("\u0130\u0131\u212a\u017f")


@cache
def compiled(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """Compile a pattern over tables of words; it matches what `re.compile` of it would."""
    return re.compile(grouped(pattern, ignoring_case=bool(flags & re.IGNORECASE)), flags)


def whole_words(alternation: str) -> re.Pattern[str]:
    """Compile a search for whole words, in any case."""
    return compiled(rf"(?<!\w)(?:{alternation})(?!\w)", re.IGNORECASE)


def grouped(pattern: str, *, ignoring_case: bool) -> str:
    """Rewrite a pattern, its long alternations grouped by what their branches begin with."""
    branches = list(_split(pattern))
    if len(branches) == 1:
        return _within(pattern, ignoring_case)
    return _tree([piece for one in branches for piece in _unfolded(one)], branches, ignoring_case)


@dataclass(slots=True)
class _Bucket:
    """Branches that begin with the same character; or one that begins with any of several."""

    key: str  # as it is written; empty for a branch that stays whole
    heads: frozenset[str] | None  # the characters it can begin with, None if that is unknown
    rests: list[str] = field(default_factory=list)


def _tree(pieces: list[str], branches: list[str], fold: bool) -> str:
    """Group pieces by what they begin with; few are left as the branches they come from."""
    if len(pieces) < MIN_BRANCHES:
        buckets = [_Bucket("", _heads(branch, fold), [branch]) for branch in branches]
        return "|".join(_shown(bucket, fold, alone=False) for bucket in buckets)
    buckets = []
    for branch in pieces:
        item = _plain_item(branch)
        key = item.lower() if fold else item
        if not item:
            buckets.append(_Bucket("", _heads(branch, fold), [branch]))
        elif (bucket := _open(buckets, key)) is not None:
            bucket.rests.append(branch[len(item) :])
        else:
            buckets.append(_Bucket(key, frozenset({key[-1]}), [branch[len(item) :]]))
    alone = len(buckets) == 1
    return "|".join(_shown(bucket, fold, alone=alone) for bucket in buckets)


def _open(buckets: list[_Bucket], key: str) -> _Bucket | None:
    """Find the bucket of a character, if nothing behind it may begin with that, too."""
    for bucket in reversed(buckets):
        if bucket.key == key:
            return bucket
        if not bucket.key and (bucket.heads is None or key[-1] in bucket.heads):
            return None
    return None


def _shown(bucket: _Bucket, fold: bool, *, alone: bool) -> str:
    if not bucket.key:
        whole = _within(bucket.rests[0], fold)
        if alone or bucket.heads is None or len(whole) < MIN_GROUP:
            return whole
        return f"(?={_set(bucket.heads, fold)}){whole}"
    key = bucket.key if alone else _set(frozenset({bucket.key[-1]}), fold) or bucket.key
    if len(bucket.rests) == 1:
        return key + _within(bucket.rests[0], fold)
    pieces = [piece for rest in bucket.rests for piece in _unfolded(rest)]
    return f"{key}(?:{_tree(pieces, bucket.rests, fold)})"


def _set(heads: frozenset[str], fold: bool) -> str:
    """Give a set that `re` compares without folding, where every letter is one of ASCII's."""
    if fold and len(heads) == 1 and not next(iter(heads)).isascii():
        return ""
    any_digit = r"\d" if heads >= _DIGITS else ""
    told = heads - _DIGITS if any_digit else heads
    unfolded = fold and all(map(str.isascii, heads))
    if unfolded:
        told = frozenset(one for c in told for one in (c, c.upper(), *_ALSO.get(c, "")))
    signs = f"[{any_digit}{''.join(map(re.escape, sorted(told)))}]"
    return f"(?-i:{signs})" if unfolded else signs


def _unfolded(branch: str, depth: int = 4) -> Iterator[str]:
    """Give the branches that a branch stands for: "(?:a|b)?c" is ac, bc and c."""
    parted = _first(branch) if depth else None
    if parted is None:
        yield branch
        return
    choices, rest = parted
    if len(choices) * len(rest) > MAX_GROWTH or "(?P<" in rest:
        yield branch
        return
    for choice in choices:
        yield from _unfolded(choice + rest, depth - 1)


def _first(branch: str) -> tuple[list[str], str] | None:
    """Part a branch into what its first item stands for and the rest; None if that is one thing."""
    item, behind = _first_item(branch)
    quantifier = _QUANTIFIER.match(behind)
    if quantifier is not None and quantifier.group() != "?":
        return None
    rest = behind[quantifier.end() :] if quantifier else behind
    choices: list[str] = []
    if item.startswith("(?:"):
        choices = _by_character(_split(item[3:-1]))
    elif (listed := _LISTED.fullmatch(item)) is not None:
        choices = [re.escape(one) for one in listed[1]]
    elif quantifier is not None and _is_plain(item):
        choices = [item]
    if not choices:
        return None
    return [*choices, ""] if quantifier else choices, rest


def _by_character(branches: Iterable[str]) -> list[str]:
    """Join branches that begin alike, so that what follows them is repeated less often."""
    listed = list(branches)
    items = [_plain_item(branch) for branch in listed]
    if not all(items) or any(item != item.lower() for item in items):
        return listed
    rests: dict[str, list[str]] = {}
    for item, branch in zip(items, listed, strict=True):
        rests.setdefault(item, []).append(branch[len(item) :])
    return [
        f"{item}(?:{'|'.join(found)})" if len(found) > 1 else item + found[0]
        for item, found in rests.items()
    ]


def _first_item(branch: str) -> tuple[str, str]:
    """Part a branch behind its first character, set or group."""
    if not branch.startswith("("):
        item = _ITEM.match(branch)
        return (item.group(), branch[item.end() :]) if item else ("", "")
    depth = 0
    for mark in _MARK.finditer(branch):
        depth += (mark.group() == "(") - (mark.group() == ")")
        if not depth:
            return branch[: mark.end()], branch[mark.end() :]
    return branch, ""


def _plain_item(branch: str) -> str:
    """Give the character that a branch begins with, once and always; "" when that is not so."""
    item, behind = _first_item(branch)
    return item if _is_plain(item) and not _QUANTIFIER.match(behind) else ""


def _is_plain(item: str) -> bool:
    if len(item) == 1:
        return item not in ".^$()[]{}?*+|\\" and item not in _ODD
    return len(item) == 2 and item[0] == "\\" and not item[1].isalnum()


def _heads(branch: str, fold: bool) -> frozenset[str] | None:
    """Give the characters that a branch can begin with; None when it may be any."""
    item, behind = _first_item(branch)
    quantifier = _QUANTIFIER.match(behind)
    heads: frozenset[str] | None = None
    if item.startswith(_LOOKING):
        return _heads(behind, fold)
    if _is_plain(item):
        heads = frozenset({item[-1].lower() if fold else item[-1]})
    elif item == r"\d":
        heads = _DIGITS
    elif (group := _GROUP.match(item)) is not None:
        heads = _heads_of_any(_split(item[group.end() : -1]), fold)
    elif (listed := _LISTED.fullmatch(item)) is not None and _ODD.isdisjoint(listed[1]):
        heads = frozenset(listed[1].lower() if fold else listed[1])
    if heads is None or quantifier is None or quantifier.group()[0] == "+":
        return heads
    more = _heads(behind[quantifier.end() :], fold)
    return None if more is None else heads | more


def _heads_of_any(branches: Iterable[str], fold: bool) -> frozenset[str] | None:
    found: set[str] = set()
    for branch in branches:
        heads = _heads(branch, fold)
        if heads is None:
            return None
        found |= heads
    return frozenset(found)


def _split(pattern: str) -> Iterator[str]:
    """Part a pattern at the bars that stand in no group."""
    depth = start = 0
    for mark in _MARK.finditer(pattern):
        sign = mark.group()
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            yield pattern[start : mark.start()]
            start = mark.end()
    yield pattern[start:]


def _within(branch: str, fold: bool) -> str:
    """Group the alternations inside a branch's own groups; a look behind stays as it is."""
    if len(branch) < MIN_GROUP or "(" not in branch:
        return branch
    result: list[str] = []
    done = depth = start = 0
    for mark in _MARK.finditer(branch):
        sign = mark.group()
        if sign == "(":
            start = mark.start() if not depth else start
            depth += 1
        elif sign == ")":
            depth -= 1
            if not depth and mark.start() - start >= MIN_GROUP:
                opening = _OPENING.match(branch, start)
                if opening is not None and "<=" not in opening[0] and "<!" not in opening[0]:
                    inner = {"(?i:": True, "(?-i:": False}.get(opening[0], fold)
                    told = branch[opening.end() : mark.start()]
                    result += [branch[done : opening.end()], grouped(told, ignoring_case=inner)]
                    done = mark.start()
    return "".join([*result, branch[done:]])
