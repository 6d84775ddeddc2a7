"""The values a setting may hold, each read from its text with a sentence on what is wrong.

Pure functions: a ValueError's text is what the operator reads behind the key.
"""

from __future__ import annotations

import datetime as dt
import difflib
import ipaddress
import json
import os
import re
import shlex
import stat
import tomllib
import zoneinfo
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from mailbot.address import MAX_LOCAL, normalise
from mailbot.settings.source import ConfigError

WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

# RFC 5322 §3.4.1 addr-spec, dot-atom form only; RFC 1035 §2.3.1 for the labels of the domain.
_ATOM: Final = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL: Final = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ADDRESS: Final = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@{_LABEL}(?:\.{_LABEL})*")
_DOMAIN: Final = re.compile(rf"{_LABEL}(?:\.{_LABEL})*")
_TIME: Final = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")
# RFC 8601 §2.5: mostly a host's name, but "OpenDMARC" and "in_mx" are written, too.
_AUTHSERV_ID: Final = re.compile(r"[\w-]+(?:\.[\w-]+)*")


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a server listens; port 0 takes any free one."""

    host: str
    port: int

    def __str__(self) -> str:
        """Give the form it is configured in."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


@dataclass(frozen=True, slots=True)
class Secret:
    """A file with one secret in it; only its path is ever shown."""

    path: Path
    from_systemd: bool = False  # a credential, whose access systemd guards itself

    def read(self) -> str:
        """Return the secret without its last line break; ConfigError when it is not guarded."""
        try:
            with self.path.open(encoding="utf-8") as file:
                mode = stat.S_IMODE(os.fstat(file.fileno()).st_mode)
                if mode & 0o077 and not self.from_systemd:
                    raise ConfigError(
                        self.path, None, "", f"others may read this secret ({mode:04o}): chmod 600"
                    )
                return file.read().rstrip("\r\n")
        except OSError as error:
            raise ConfigError(self.path, None, "", error.strerror or "cannot be read") from None
        except UnicodeDecodeError:
            raise ConfigError(self.path, None, "", "is no UTF-8 text") from None


def quoted(text: str) -> str:
    """Show a value in a message: quoted, one line, not endless."""
    return json.dumps(text if len(text) <= 60 else text[:60] + "…", ensure_ascii=False)


def is_loopback(host: str) -> bool:
    """Tell whether nothing leaves this machine for that host."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:  # a name that only DNS could tell about
        return False


def endpoint(text: str) -> Endpoint | None:
    """Read `127.0.0.1:2525` or `[::1]:2525`; None for ""."""
    if not text:
        return None
    host, colon, port = text.rpartition(":")
    bare = host.removeprefix("[").removesuffix("]")
    bracketed = host != bare
    if not (colon and bare and port.isascii() and port.isdigit() and int(port) < 65536):
        raise ValueError(f'{quoted(text)} is no host and port such as "127.0.0.1:2525"')
    if (":" in bare) != bracketed:
        raise ValueError(f'{quoted(text)}: write an IPv6 address as "[::1]:2525"')
    return Endpoint(bare, int(port))


def address(text: str) -> str:
    """Read a mail address in the form in which addresses are compared."""
    # RFC 5321 §4.5.3.1: 64 octets before the @, 255 behind it
    local, _, domain = text.rpartition("@")
    if not _ADDRESS.fullmatch(text) or len(local) > 64 or len(domain) > 255:
        raise ValueError(f"{quoted(text)} is no mail address")
    return normalise(text)


def own_address(text: str) -> str:
    """Read the newsletter's address; its local part leaves room for a token."""
    read = address(text)
    local = read.rpartition("@")[0]
    if len(local) > MAX_LOCAL:
        raise ValueError(
            f"{quoted(local)} has {len(local)} characters before the @; with a token behind it"
            f" only {MAX_LOCAL} fit (RFC 5321 §4.5.3.1.1)"
        )
    return read


def one_line(text: str) -> str:
    """Read a text that will stand in a header or on one line of a mail."""
    if not all(char.isprintable() for char in text):
        raise ValueError("must be one line, without control characters")
    return text.strip()


def named(text: str) -> str:
    """Read a line that must not be empty."""
    if not one_line(text):
        raise ValueError("must not be empty")
    return one_line(text)


def command(text: str) -> str:
    """Read a command with its arguments, quoted as for a shell; "" for none."""
    try:
        shlex.split(one_line(text))
    except ValueError as error:  # of a quotation that does not end, too
        raise ValueError(f"{quoted(text)} is no command: {error}") from None
    return one_line(text)


def delimiter(text: str) -> str:
    """Read what separates a sub-address (RFC 5233)."""
    if len(text) != 1 or text not in "+-_=":
        raise ValueError(f"{quoted(text)} is no delimiter; it is one of + - _ =")
    return text


def selector(text: str) -> str:
    """Read a DKIM selector, which stands in DNS names (RFC 6376 §3.1); "" for none."""
    if text and not _DOMAIN.fullmatch(text):
        raise ValueError(f'{quoted(text)} is no selector such as "mailbot1"')
    return text


def authserv_id(text: str) -> str:
    """Read what a receiver calls itself in Authentication-Results, or the word "microsoft"."""
    if not _AUTHSERV_ID.fullmatch(text):
        raise ValueError(
            f'{quoted(text)} is no authserv-id such as "mx.example.org"; it is the first word of'
            " the Authentication-Results that your receiver writes"
        )
    return text


def url(text: str) -> str:
    """Read a web address without a slash at its end; "" for none."""
    try:
        parts = urlsplit(text)
    except ValueError:
        raise ValueError(f"{quoted(text)} is no web address") from None
    ok = parts.scheme in {"http", "https"} and parts.netloc and re.fullmatch(r"[!-~]+", text)
    if text and not ok:
        raise ValueError(f'{quoted(text)} is no web address such as "https://jobs.example.org"')
    return text.rstrip("/")


def weekday(text: str) -> str:
    """Read the English name of a weekday."""
    day = text.strip().lower()
    if day not in WEEKDAYS:
        raise ValueError(f"{quoted(text)} is no weekday")
    return day


def wall_time(value: object) -> dt.time:
    """Read HH:MM; TOML's own time (09:00:00) will do."""
    if isinstance(value, dt.time) and not (value.second or value.microsecond):
        return value
    match = _TIME.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise ValueError(f'{quoted(str(value))} is no time of day such as "09:00"')
    return dt.time(int(match[1]), int(match[2]))


def zone(text: str) -> str:
    """Read the name of a zone of the IANA database."""
    try:
        zoneinfo.ZoneInfo(text)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):  # OSError: a folder, "America"
        near = difflib.get_close_matches(text, zoneinfo.available_timezones(), n=1)
        hint = f'; the nearest is "{near[0]}"' if near else ' such as "Europe/Berlin"'
        raise ValueError(f"{quoted(text)} is no time zone{hint}") from None
    return text


def items(value: object) -> object:
    """Split a list given as text, as the environment gives it: TOML, or separated by commas."""
    if not isinstance(value, str):
        return value
    if value.lstrip().startswith("["):
        try:
            return tomllib.loads(f"list = {value}")["list"]
        except tomllib.TOMLDecodeError:
            raise ValueError(f"{quoted(value)} is no list") from None
    return [part.strip() for part in value.split(",") if part.strip()]
