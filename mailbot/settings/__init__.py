"""The settings: one frozen `Settings`, read once from `mailbot.toml` and the environment.

`load` gives them or raises a ConfigError with every problem, each as the file and line to mend.
`docs/mailbot.toml` shows each key with its default.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from mailbot.settings import source
from mailbot.settings.fields import Endpoint, Secret, is_loopback
from mailbot.settings.sections import DONE_FOLDER, Inbound, Outbound, Place, Settings, validate
from mailbot.settings.source import ConfigError, Source

__all__ = ["ConfigError", "Endpoint", "Secret", "Settings", "from_values", "load"]

Problem = tuple[str, str]  # "section.key" and what is wrong with it


def load(path: Path | None, environ: Mapping[str, str]) -> Settings:
    """Read `path`, or else ./mailbot.toml, or else /etc/mailbot/mailbot.toml.

    `MAILBOT_SECTION__KEY` in `environ` overrides; `CREDENTIALS_DIRECTORY` holds systemd's
    credentials. ConfigError lists all that is wrong.
    """
    credentials = environ.get("CREDENTIALS_DIRECTORY")
    read = source.read(path, environ)
    return _settle(read, Place(read.base, Path(credentials) if credentials else None))


def from_values(values: Mapping[str, Mapping[str, object]], base: Path) -> Settings:
    """Make settings without a file, by the same rules; relative paths start from `base`."""
    return _settle(Source(None, dict(values)), Place(base.absolute()))


def _settle(read: Source, place: Place) -> Settings:
    settings = validate(read.values, place)
    if isinstance(settings, list):
        raise read.error(settings)
    problems = [*_not_yet(settings), *_together(settings)]
    if problems:
        raise read.error(problems)
    return settings


def _not_yet(settings: Settings) -> Iterator[Problem]:
    """Name what is described but not built: refused, so that nobody relies on it."""
    web = settings.web
    later = "comes in a later version"
    if web.listen:
        yield "web.listen", f'HTTP {later}; leave it ""'
    if web.public_url:
        yield "web.public_url", f'HTTP {later}; leave it ""'
    if settings.newsletter.language != "en":
        yield "newsletter.language", 'other languages come in a later version; this one has "en"'


def _together(settings: Settings) -> Iterator[Problem]:
    """Check the keys that depend on one another."""
    yield from _people(settings)
    yield from _inbound(settings)
    yield from _outbound(settings)
    conversation = settings.conversation
    waits = (*conversation.remind_days, conversation.close_days)
    if list(waits) != sorted(set(waits)):
        yield "conversation.close_days", "must come after remind_days, and those in ascending order"
    if settings.trust.zone_file and not settings.loopback_only:
        only = "only while every listener and the relay is on loopback"
        yield "trust.zone_file", f"stands in for DNS, so it is accepted {only}"


def _people(settings: Settings) -> Iterator[Problem]:
    # a letter to itself would come back as a mail to answer
    ours = settings.mailbox.subaddress
    newsletter = settings.newsletter
    if any(ours(editor) is not None for editor in newsletter.editors):
        yield "newsletter.editors", "the newsletter's own address cannot be an editor's"
    if ours(newsletter.operator) is not None:
        yield "newsletter.operator", "the newsletter's own address cannot be the operator's"


def _inbound(settings: Settings) -> Iterator[Problem]:
    inbound = settings.inbound
    if inbound.kind == "imap":
        yield from _mailbox(inbound)
        return
    if inbound.listen is None:
        yield "inbound.listen", f'kind "{inbound.kind}" needs it, e.g. "127.0.0.1:2525"'
    elif inbound.kind == "lmtp" and inbound.listen.port == 25:
        yield "inbound.listen", 'LMTP must not use port 25 (RFC 2033 §5); e.g. "127.0.0.1:24"'
    if (inbound.tls_cert_file is None) != (inbound.tls_key_file is None):
        yield "inbound.tls_cert_file", "goes together with tls_key_file; name both or none"
    if inbound.kind == "smtp" and settings.trust.authserv_ids:
        # the door sees the client itself: whatever such a header says came from outside
        yield (
            "trust.authserv_ids",
            'with inbound.kind "smtp" no receiver stands before mailbot; leave it []',
        )


def _mailbox(inbound: Inbound) -> Iterator[Problem]:
    if not inbound.host:
        yield "inbound.host", 'kind "imap" needs it: the server, e.g. "imap.example.org"'
    elif inbound.tls == "none" and not is_loopback(inbound.host):
        yield "inbound.tls", f'"none" is only for loopback, and {inbound.host} is elsewhere'
    if inbound.auth == "password" and not inbound.user:
        yield "inbound.user", 'kind "imap" needs it, and password_file'
    else:
        yield from _login("inbound", inbound)
    if not inbound.folders:
        yield "inbound.folders", 'must name a folder, e.g. ["INBOX"]'
    names = [folder.casefold() for folder in inbound.folders]
    if len(set(names)) < len(names):
        yield "inbound.folders", "names a folder twice"
    # with the namespace of some servers: "INBOX.mailbot"
    if any(re.split(r"[./]", name)[-1] == DONE_FOLDER for name in names):
        yield "inbound.folders", f'"{DONE_FOLDER}" is where handled mail goes; it is not read'


def _outbound(settings: Settings) -> Iterator[Problem]:
    outbound = settings.outbound
    if bool(outbound.dkim_selector) != bool(outbound.dkim_key_file):
        yield "outbound.dkim_selector", "goes together with dkim_key_file; name both or none"
    if outbound.kind == "maildir":
        if outbound.path is None:
            yield "outbound.path", 'kind "maildir" needs it: the folder to write to'
        return
    if not outbound.host:
        yield "outbound.host", 'kind "smtp" needs it: the relay, e.g. "smtp.example.org"'
    elif outbound.tls == "none" and not is_loopback(outbound.host):
        yield "outbound.tls", f'"none" is only for loopback, and {outbound.host} is elsewhere'
    if outbound.relay_signs and outbound.dkim_selector:
        # two signatures of one domain: the relay would sign ours away where it changes a header
        yield "outbound.relay_signs", 'the relay signs, so mailbot does not; leave dkim_selector ""'
    yield from _login("outbound", outbound)


def _login(section: str, chosen: Inbound | Outbound) -> Iterator[Problem]:
    """Check what a login needs: a password's file, or a command that prints tokens."""
    if chosen.auth == "xoauth2":
        for key, why in (
            ("user", 'auth "xoauth2" needs it'),
            ("token_command", 'auth "xoauth2" needs it: a command that prints an access token'),
        ):
            if not getattr(chosen, key):
                yield f"{section}.{key}", why
        if chosen.password_file:
            yield f"{section}.password_file", 'auth "xoauth2" has token_command; leave it out'
        return
    if chosen.token_command:
        yield f"{section}.token_command", 'only with auth = "xoauth2"; leave it out'
    if chosen.user and chosen.password_file is None:
        yield f"{section}.password_file", "user needs it"
    if chosen.password_file and not chosen.user:
        yield f"{section}.user", "password_file needs it"
