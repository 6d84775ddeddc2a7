"""Where settings come from: a TOML file, the environment above it, and the line of each key.

Knows no key by name; `sections.py` does. Says with each error where to mend it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

PREFIX: Final = "MAILBOT_"
DEFAULT_PATHS: Final = (Path("mailbot.toml"), Path("/etc/mailbot/mailbot.toml"))

Values = dict[str, object]  # section → its keys, as TOML gives them

_AT: Final = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)")


class ConfigError(Exception):
    """A setting to mend: `mailbot.toml:12: schedule.day: "tuseday" is no weekday`.

    `more` are the further problems of the same configuration. A problem of the environment has
    no path, and the variable's name as its key.
    """

    def __init__(
        self,
        path: Path | None,
        line: int | None,
        key: str,
        message: str,
        more: tuple[ConfigError, ...] = (),
    ) -> None:
        super().__init__(path, line, key, message, more)
        self.path, self.line, self.key, self.message = path, line, key, message
        self.more = more

    @property
    def problems(self) -> tuple[ConfigError, ...]:
        """All that is to mend, in the order in which it was found."""
        first = ConfigError(self.path, self.line, self.key, self.message)
        return (first, *self.more)

    def __str__(self) -> str:
        """Give one line a problem."""
        place = f"{self.path}:{self.line}" if self.line else str(self.path or "")
        own = ": ".join(part for part in (place, self.key, self.message) if part)
        return "\n".join((own, *map(str, self.more)))


@dataclass(frozen=True, slots=True)
class Source:
    """What was configured, and where."""

    path: Path | None  # None: by the environment alone
    values: Values = field(repr=False)
    text: str = field(default="", repr=False)
    variables: Mapping[str, str] = field(default_factory=dict)  # "section.key" → its variable

    @property
    def base(self) -> Path:
        """The folder that relative paths start from."""
        return (self.path or Path("x")).absolute().parent

    def error(self, problems: list[tuple[str, str]]) -> ConfigError:
        """Join (key, message) pairs to one error that says where each is to be mended."""
        lines = lines_of(self.text)
        located = [self._located(key, message, lines) for key, message in problems]
        # down the file as one reads it, what the environment says at its end
        first, *more = sorted(located, key=lambda error: (error.path is None, error.line or 0))
        return ConfigError(first.path, first.line, first.key, first.message, tuple(more))

    def _located(self, key: str, message: str, lines: Mapping[str, int]) -> ConfigError:
        section = key.partition(".")[0]
        for dotted, variable in self.variables.items():
            if key == dotted or (key not in lines and dotted.startswith(f"{key}.")):
                return ConfigError(None, None, variable, message)
        return ConfigError(self.path, lines.get(key, lines.get(section)), key, message)


def read(path: Path | None, environ: Mapping[str, str]) -> Source:
    """Read the file named, or the first default one there is, and lay the environment over it.

    Without any file the environment alone may configure. ConfigError for a file that is
    missing, unreadable or no TOML.
    """
    for place in DEFAULT_PATHS if path is None else (path,):
        text = _text(place)
        if text is not None:
            values = _parsed(place, text)
            return Source(place, values, text, _overlay(values, environ))
    if path is not None:
        raise ConfigError(path, None, "", "no such file")
    values = {}
    variables = _overlay(values, environ)
    if not variables:
        first, second = DEFAULT_PATHS
        hint = "name it with --config, or make it with: mailbot init"
        raise ConfigError(first, None, "", f"no such file, nor {second}; {hint}")
    return Source(None, values, "", variables)


def lines_of(text: str) -> dict[str, int]:
    """Find the line on which each section and each "section.key" begins.

    The TOML reader itself is asked, line by line: what a prefix of the file holds that the
    longest readable one before it did not, begins behind that one. Quadratic, and only ever
    run over an operator's own file that has an error.
    """
    lines = text.replace("\r\n", "\n").split("\n")
    found: dict[str, int] = {}
    begin = 1
    for end in range(1, len(lines) + 1):
        try:
            values = tomllib.loads("\n".join(lines[:end]))
        except tomllib.TOMLDecodeError:  # within a value of several lines
            continue
        for section, keys in values.items():
            found.setdefault(section, begin)
            for key in keys if isinstance(keys, dict) else ():
                found.setdefault(f"{section}.{key}", begin)
        begin = end + 1
    return found


def _text(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ConfigError(path, None, "", error.strerror or "cannot be read") from None
    except UnicodeDecodeError:
        raise ConfigError(path, None, "", "is no UTF-8 text") from None


def _parsed(path: Path, text: str) -> Values:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        match = _AT.search(str(error))
        line = int(match[1]) if match and match[1] else len(text.rstrip().split("\n"))
        message = _AT.sub("", str(error))
        raise ConfigError(path, line, "", f"is no TOML: {message}") from None


def _overlay(values: Values, environ: Mapping[str, str]) -> dict[str, str]:
    """Lay `MAILBOT_SECTION__KEY` over the values; return which key came from which variable."""
    variables: dict[str, str] = {}
    for name, value in sorted(environ.items()):
        section, separator, key = name.removeprefix(PREFIX).lower().partition("__")
        if not (name.startswith(PREFIX) and separator):
            continue
        keys = values.setdefault(section, {})
        if isinstance(keys, dict):  # otherwise the section itself is refused
            keys[key] = value
            variables[f"{section}.{key}"] = name
    return variables
