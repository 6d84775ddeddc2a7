"""The form: `docs/mailbot.toml`, in which every key stands with its default, and its filling in."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Mapping
from typing import Final

from mailbot.data import data_folder
from mailbot.settings.fields import items

Answers = Mapping[str, str]  # "section.key" → as one would type it

_COMMENT_COLUMN: Final = 39


def blank() -> str:
    """Return the form as it is documented."""
    return (data_folder("docs") / "mailbot.toml").read_text(encoding="utf-8")


def filled(form: str, answers: Answers) -> str:
    """Put the answers in their lines; all else stays, the comments too."""
    return "".join(f"{line}\n" for line in _lines(form, answers))


def _lines(form: str, answers: Answers) -> Iterator[str]:
    section, left = "", dict(answers)
    for line in form.splitlines():
        if line.startswith("["):
            section = line[1:].partition("]")[0]
        key, equals, rest = line.removeprefix("#").partition(" = ")
        answer = left.pop(f"{section}.{key}", None) if equals else None
        if answer is None:
            yield line
            continue
        sample, mark, comment = rest.partition(" #")
        written = f"{key} = {_literal(answer, sample)}"
        yield f"{written:{_COMMENT_COLUMN}}{mark}{comment}".rstrip()
    if left:
        raise LookupError(f"the form has no line for {', '.join(left)}")


def _literal(answer: str, sample: str) -> str:
    """Write an answer in TOML, as a value of the sample's kind."""
    kind = type(tomllib.loads(f"value = {sample}")["value"])
    if kind is list:
        return json.dumps(items(answer), ensure_ascii=False)
    if kind is int:
        return str(int(answer))
    # JSON's strings are TOML's, too: what TOML forbids in one, the settings have refused
    return json.dumps(answer, ensure_ascii=False) if kind is str else answer
