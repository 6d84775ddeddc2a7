"""What is on this machine: secrets, keys, the database, the disk, the calendar."""

from __future__ import annotations

import shutil
import ssl
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from mailbot import installation
from mailbot.check.findings import Finding, error, ok, warning
from mailbot.settings import ConfigError, Secret, Settings
from mailbot.slots import next_slot
from mailbot.store import DatabaseError, OldSchemaError, Store, require_present
from mailbot.trust.dkim import Signer
from mailbot.trust.keyring import KeyFileError, Keyring
from mailbot.wording import moment

_KEY_AGE: Final = timedelta(days=365)
_SCARCE: Final = 1_000_000_000  # bytes free
_FULL: Final = 100_000_000
_SQLITE: Final = "sqlite:///"


def machine(settings: Settings, now: datetime) -> Iterator[Finding]:
    """Look at everything that needs no network but a database's."""
    yield from _secrets(settings)
    yield from _token_keys(settings.token_key_file, now)
    if settings.inbound.tls_cert_file:
        yield _certificate(settings)
    yield from _database(settings)
    yield _disk(settings)
    yield _calendar(settings, now)


def _secrets(settings: Settings) -> Iterator[Finding]:
    inbound, outbound = settings.inbound, settings.outbound
    for key, secret in (
        ("inbound.password_file", inbound.password_file if inbound.kind == "imap" else None),
        ("outbound.password_file", outbound.password_file if outbound.kind == "smtp" else None),
        ("outbound.dkim_key_file", outbound.dkim_key_file),
        ("inbound.tls_key_file", inbound.tls_key_file),
    ):
        if secret:
            yield _secret(key, secret, settings)


def _secret(key: str, secret: Secret, settings: Settings) -> Finding:
    try:
        text = secret.read()
        if key == "outbound.dkim_key_file":
            Signer(settings.mailbox.domain, settings.outbound.dkim_selector, text)
        elif not text:
            return error("secrets", f"{key}: {secret.path} is empty")
    except ConfigError as problem:
        return error("secrets", f"{key}: {problem}")
    except ValueError as problem:
        return error("secrets", f"{key}: {secret.path}: {problem}; mailbot init makes one")
    return ok("secrets", f"{key} can be read, and by nobody else")


def _token_keys(path: Path, now: datetime) -> Iterator[Finding]:
    about = "token keys"
    try:
        written = path.stat().st_mtime  # KeyFileError says less of a file that is not there
        keyring = Keyring.load(path)
    except FileNotFoundError:
        yield warning(
            about,
            f"{path} is not there yet; the first mailbot run makes it. If this database has readers"
            " already, bring their keys back first, or their links to leave are dead",
        )
    except (KeyFileError, OSError) as problem:
        yield error(about, str(problem))
    else:
        if now.timestamp() - written > _KEY_AGE.total_seconds():
            yield warning(
                about,
                f"the newest key in {path} is more than a year old: add a line of the digit"
                f" {keyring.current + 1}, a space and what openssl rand -hex 32 prints, and start"
                " mailbot anew. The other lines stay: they are what older issues are left by",
            )
        else:
            yield ok(about, f"{path} can be read, and by nobody else")


def _certificate(settings: Settings) -> Finding:
    certificate, key = settings.inbound.tls_cert_file, settings.inbound.tls_key_file
    try:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(str(certificate), key.path if key else None)
    except (OSError, ssl.SSLError) as problem:
        return error("certificate", f"inbound.tls_cert_file and tls_key_file: {problem}")
    return ok("certificate", f"{certificate} and its key fit")


# --- The database -------------------------------------------------------------------------------


def _database(settings: Settings) -> Iterator[Finding]:
    about, file = "database", sqlite_file(settings)
    if file and not file.exists():
        # Looking would make an empty one.
        yield warning(about, f"{file} is not there yet; mailbot run makes it")
        return
    try:
        require_present(settings.database.url)
    except OldSchemaError as problem:
        if file:
            yield warning(about, f"{file} is of an older version; mailbot run brings it up to date")
        else:
            yield error(about, str(problem))
        return
    except DatabaseError as problem:
        yield error(about, str(problem))
        return
    yield ok(about, f"has this version's tables{f' ({file})' if file else ''}")
    yield _installation(settings)


def _installation(settings: Settings) -> Finding:
    about, store = "installation", Store(settings.database.url)
    try:
        with store.snapshot() as session:
            if installation.is_held(session, settings.database.installation_file):
                return error(about, installation.HELD)
    except (installation.InstallationError, OSError) as problem:
        return error(about, str(problem))
    finally:
        store.close()
    return ok(about, "may mail with this database")


def sqlite_file(settings: Settings) -> Path | None:
    """Return the database's file; None when it is on a server."""
    url = settings.database.url
    return Path(url.removeprefix(_SQLITE)) if url.startswith(_SQLITE) else None


# --- Disk and calendar --------------------------------------------------------------------------


def _disk(settings: Settings) -> Finding:
    file = sqlite_file(settings)
    folder = file.parent if file else settings.database.installation_file.parent
    try:
        free = shutil.disk_usage(folder).free
    except OSError as problem:
        return error("disk", f"{folder}: {problem.strerror}; make this folder")
    text = f"{free / 1e9:.1f} GB are free at {folder}"
    if free < _FULL:
        return error("disk", f"{text}: no mail can be stored soon")
    return warning("disk", f"{text}: make room") if free < _SCARCE else ok("disk", text)


def _calendar(settings: Settings, now: datetime) -> Finding:
    slot = next_slot(settings.rule, now)
    return ok("calendar", f"the next issue is due on {moment(slot, settings.zone)}")
