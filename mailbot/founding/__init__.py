"""The founding of a newsletter: its configuration, keys and database, all of them or none.

Nothing that is there already is touched.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from mailbot import installation
from mailbot.founding import form
from mailbot.founding.interview import nested
from mailbot.founding.records import Record, records
from mailbot.newfile import write_new
from mailbot.settings import Settings, from_values, load
from mailbot.store import Store, upgrade
from mailbot.trust import dkim
from mailbot.trust.keyring import Keyring

CONFIG: Final = "mailbot.toml"
SYSTEM: Final = Path("/etc/mailbot")  # the default configuration's, where a service finds it
SELECTOR: Final = "mailbot1"

_STANDING: Final = "nothing was changed: there is already {}"
_SQLITE: Final = "sqlite:///"
_DKIM_KEY: Final = "dkim-key"  # a name that may be a credential of systemd's, as the passwords'


class AlreadyThere(FileExistsError):  # noqa: N818 -- said to the operator as it is
    """What would be written stands there; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Founded:
    """What was made, and what remains to be done by hand."""

    settings: Settings
    config: Path
    made: tuple[Path, ...]
    records: tuple[Record, ...]
    passwords: tuple[Path, ...]  # files that are named in the configuration and not there yet
    held: bool  # the database is another installation's


def require_free(folder: Path) -> None:
    """Raise AlreadyThere for a folder that has a configuration, before anything is asked."""
    if (folder / CONFIG).exists():
        raise AlreadyThere(_STANDING.format(folder / CONFIG))


def completed(answers: form.Answers, folder: Path) -> dict[str, str]:
    """Add to what was answered where everything lies: in the folder, named from there."""
    whole = {key: answer for key, answer in answers.items() if answer}
    where = "/var/lib/mailbot/mailbot.db" if folder == SYSTEM else "mailbot.db"
    whole.setdefault("database.url", f"{_SQLITE}{where}")
    whole["database.installation_file"] = "installation"
    if whole.get("outbound.relay_signs") != "true":
        whole["outbound.dkim_selector"] = SELECTOR
        whole["outbound.dkim_key_file"] = _DKIM_KEY
    return whole


def found(
    answers: form.Answers, secrets: Mapping[str, str], folder: Path, now: datetime
) -> Founded:
    """Write everything into the folder; `answers` are `completed`, `secrets` by their file's name.

    AlreadyThere, ConfigError, or what the machine or the database says; then nothing is left.
    """
    settings = from_values(nested(answers), folder)
    signing = settings.outbound.dkim_key_file
    files = {folder / name: text for name, text in secrets.items()}
    key = dkim.new_key() if signing else None
    if signing and key:
        files[signing.path] = key
    own, tokens = settings.database.installation_file, settings.token_key_file
    database = _file_of(settings.database.url)
    config = folder / CONFIG
    places = [*files, own, tokens, *([database] if database else []), config]
    standing = [str(path) for path in places if path.exists()]
    if standing:
        raise AlreadyThere(_STANDING.format(", ".join(standing)))
    made: list[Path] = []
    with ExitStack() as undo:
        for home in dict.fromkeys(path.parent for path in places):
            made += _make_folder(home, undo)
        for path in places:
            undo.callback(path.unlink, missing_ok=True)
        for path, text in files.items():
            write_new(path, text)
        Keyring.load_or_create(tokens)
        if database:
            database.touch(mode=0o600)  # as private as the mails in it; SQLite's own files follow
        held = _enter_database(settings, now)
        # Last: a configuration that is there is one that works.
        write_new(config, form.filled(form.blank(), answers))
        settings = load(config, {})
        _hand_over([*made, *places], folder)
        undo.pop_all()
    return Founded(
        settings,
        config,
        tuple(places),
        tuple(records(settings, dkim.public_record(key) if key else None)),
        tuple(_missing_passwords(settings)),
        held,
    )


def _file_of(url: str) -> Path | None:
    return Path(url.removeprefix(_SQLITE)) if url.startswith(_SQLITE) else None


def _make_folder(folder: Path, undo: ExitStack) -> list[Path]:
    """Make a folder that its owner alone may look into, and those above it; return the new ones."""
    if folder.is_dir():
        return []
    above = _make_folder(folder.parent, undo)
    folder.mkdir(mode=0o700)
    undo.callback(folder.rmdir)
    return [*above, folder]


def _enter_database(settings: Settings, now: datetime) -> bool:
    """Make the tables and take the database for our own; True when it was another's before."""
    upgrade(settings.database.url)
    store = Store(settings.database.url)
    try:
        file = settings.database.installation_file
        installation.enter(store, file, now)
        with store.snapshot() as session:
            return installation.is_held(session, file)
    finally:
        store.close()


def _hand_over(places: list[Path], folder: Path) -> None:
    """Give everything to the folder's owner where root founds it for a service's user."""
    owner = folder.stat()
    if os.geteuid() == 0 and owner.st_uid != 0:
        for path in places:
            os.chown(path, owner.st_uid, owner.st_gid)


def _missing_passwords(settings: Settings) -> Iterator[Path]:
    for secret in (settings.inbound.password_file, settings.outbound.password_file):
        if secret and not secret.path.exists():
            yield secret.path


# --- What to do next ----------------------------------------------------------------------------


def as_text(done: Founded) -> str:
    """Write what was made, what to publish and what to type next, for the operator."""
    return "\n".join(_told(done))


def _told(done: Founded) -> Iterator[str]:
    settings = done.settings
    mailbox = settings.mailbox
    yield "Written, readable by their owner alone:"
    yield from (f"  {path}" for path in done.made)
    yield "Keep a copy of the keys apart from the database's; of `installation` keep none."
    yield ""
    yield f"Publish in the DNS of {mailbox.domain} (a zone file's line; below it, for a web form):"
    for record in done.records:
        yield ""
        yield f"{record.what_for}"
        yield f"  {record.line}"
        yield f"  {record.kind} of {record.name}: {record.value}"
    yield ""
    yield f"Mail to {mailbox.local}{mailbox.delimiter}ANYTHING@{mailbox.domain} must reach the same"
    yield f"mailbox as {mailbox.plain}: ask your provider for sub-addresses (plus addressing)."
    yield ""
    yield "Next:"
    for path in done.passwords:
        yield f"  put the password into {path} and: chmod 600 {path}"
    if done.held:
        yield f"  mailbot adopt --config {done.config}   # the database is another installation's"
    yield f"  mailbot check --config {done.config}"
    yield f"  mailbot run --config {done.config}"
    if done.config.parent == SYSTEM:
        yield "As a service, once systemd/mailbot.service is in /etc/systemd/system:"
        yield "  systemctl enable --now mailbot"
