"""The database's URL: whole, of a kind we have, never quoted back, as it may hold a password."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from mailbot.settings.fields import is_loopback


def database_url(text: str, base: Path) -> str:
    """Read it; the file of `sqlite:///mailbot.db` stands beside the settings."""
    scheme, _, rest = text.partition("://")
    if scheme == "sqlite":
        name = rest.removeprefix("/")
        if not name or name == ":memory:":
            raise ValueError(
                "keeps nothing; name a file, e.g. sqlite:////var/lib/mailbot/mailbot.db"
            )
        return f"sqlite:///{base / name}"
    if scheme != "postgresql+psycopg":
        raise ValueError("is neither sqlite:///FILE nor postgresql+psycopg://…")
    if not _is_whole(text):
        raise ValueError(
            "is no postgresql+psycopg://USER:PASSWORD@HOST:PORT/NAME; in a password write"
            " whatever is neither letter nor digit as %XX, e.g. / as %2F"
        )
    if not (all(map(_is_here, _hosts(text))) or _is_sealed(text)):
        raise ValueError(
            "names another machine, and mails must not cross a network in the clear: end it with"
            " ?sslmode=verify-full&sslrootcert=system, or at least with ?sslmode=require"
        )
    return text


def is_local(url: str) -> bool:
    """Tell whether nothing leaves this machine for the database; its host has to be named."""
    if url.startswith("sqlite:"):
        return True
    hosts = _hosts(url)
    return bool(hosts) and all(map(_is_here, hosts))


def _hosts(url: str) -> list[str]:
    """Name every host of a PostgreSQL URL; none is this machine's socket, or libpq's own guess."""
    parts = urlsplit(url)
    # libpq's own parameters win over the host before them; each may name several.
    query = parse_qs(parts.query)
    said = [*query.get("host", ()), *query.get("hostaddr", ())]
    hosts = [host for one in said for host in one.split(",")]
    return hosts + ([parts.netloc.rpartition("@")[2]] if parts.hostname else [])


def _is_sealed(url: str) -> bool:
    """Whether libpq connects with TLS or not at all; by its default it would do without."""
    said = parse_qs(urlsplit(url).query).get("sslmode", ())
    return bool(said) and set(said) <= {"require", "verify-ca", "verify-full"}


def _is_here(host: str) -> bool:
    """Whether a host, maybe with its port, is this machine; a path is that of a socket."""
    return host.startswith("/") or is_loopback(urlsplit(f"//{host}").hostname or "")


def _is_whole(text: str) -> bool:
    """Whether all of a URL is understood: with a bare / in its password it names another host."""
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:  # also of a port that is none
        return False
    name = parts.path.removeprefix("/")
    return (
        text.isprintable()
        and not set(text) & set(" #")
        and port != 0
        and bool(name)
        and not set(name) & set("/@:")
    )
