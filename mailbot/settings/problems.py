"""What is wrong with a configuration, said as one would to its operator."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Mapping
from typing import Any, Final

from mailbot.settings.fields import quoted

# by the validator's name of the error; {value} is what was written, the rest its bounds
_SENTENCES: Final = {
    "missing": "is missing",
    "int_parsing": "{value} is no whole number",
    "int_type": "{value} is no whole number",
    "int_from_float": "{value} is no whole number",
    "float_parsing": "{value} is no number",
    "float_type": "{value} is no number",
    "finite_number": "{value} is no number",
    "bool_parsing": "{value} is neither true nor false",
    "bool_type": "{value} is neither true nor false",
    "string_type": "{value} is no text; put it in quotes",
    "tuple_type": "{value} is no list",
    "literal_error": "{value} is not one of {expected}",
    "greater_than_equal": "{value} is too small; at least {ge}",
    "less_than_equal": "{value} is too large; at most {le}",
    "too_short": "must not be empty",
    "too_long": "takes {max_length} values",
    "model_type": "is no section; write [{key}] on a line of its own",
}

Known = Mapping[str, Collection[str]]  # section → its keys


def explain(details: Iterable[Mapping[str, Any]], known: Known) -> list[tuple[str, str]]:
    """Turn the validator's errors into (key, sentence) pairs; the key is "section.key"."""
    return [_explain(detail, known) for detail in details]


def _explain(detail: Mapping[str, Any], known: Known) -> tuple[str, str]:
    location = [str(part) for part in detail["loc"]]
    key = ".".join(location[:2])
    kind, bounds = detail["type"], detail.get("ctx", {})
    if kind == "extra_forbidden":
        return key, _unknown(location, known)
    if kind == "value_error":
        return key, str(bounds["error"])
    if kind == "missing" and len(location) == 3:  # a list of fixed length
        return key, f"takes {int(location[2]) + 1} values or more"
    if kind == "literal_error":
        bounds = {"expected": bounds["expected"].replace("'", '"')}
    sentence = _SENTENCES.get(kind, detail["msg"])
    return key, sentence.format(value=_shown(detail["input"]), key=key, **bounds)


def _unknown(location: list[str], known: Known) -> str:
    section, *rest = location
    dotted = [f"{name}.{key}" for name, keys in known.items() for key in keys]
    if not rest:
        homes = [name for name, keys in known.items() if section in keys]
        near = f"{homes[0]}.{section}" if homes else _nearest(section, known)
        return f'unknown section; the nearest known {"key" if homes else "one"} is "{near}"'
    own = difflib.get_close_matches(rest[0], known[section], n=1)
    elsewhere = [name for name in dotted if name.partition(".")[2] == rest[0]]
    near = f"{section}.{own[0]}" if own else next(iter(elsewhere), _nearest(location, dotted))
    return f'unknown key; the nearest known one is "{near}"'


def _nearest(name: str | list[str], names: Collection[str]) -> str:
    word = name if isinstance(name, str) else ".".join(name)
    return difflib.get_close_matches(word, names, n=1, cutoff=0)[0]


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, list):
        return "a list"
    if isinstance(value, dict):
        return "a table"
    return str(value)
