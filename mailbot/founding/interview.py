"""The interview of `mailbot init`: a question a setting, checked by the settings' own rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol

from mailbot.settings import ConfigError, from_values
from mailbot.settings.fields import is_loopback
from mailbot.settings.sections import Inbound, Outbound, Schedule, Section

PASSWORDS: Final = {  # the names under which systemd hands them over as credentials
    "inbound.password_file": "imap-password",
    "outbound.password_file": "smtp-password",
}

RELAY_SIGNS: Final = "outbound.relay_signs"

Given = Mapping[str, str]  # "section.key" → the answer

_OPTIONS: Final = {
    "newsletter.editors": "--editor",
    "inbound.kind": "--inbound",
    "database.url": "--database",
    RELAY_SIGNS: "--relay-signs",
}

# So that one answer can be checked before the others are there.
_STAND_INS: Final[Given] = {
    "newsletter.name": "Name",
    "newsletter.address": "jobs@newsletter.invalid",
    "newsletter.editors": "editor@desk.invalid",
    "newsletter.operator": "operator@desk.invalid",
    "newsletter.postal_address": "1 Main Street",
}


class Terminal(Protocol):
    """Where somebody sits and answers."""

    def ask(self, text: str, default: str | None) -> str:
        """Ask for a line; an empty one is the default, and "" only where that is the default."""

    def ask_hidden(self, text: str) -> str:
        """Ask for a line that is not shown; it may be empty."""

    def confirm(self, text: str) -> bool:
        """Ask for a yes; no is the default."""

    def say(self, text: str) -> None:
        """Say a line."""


@dataclass(frozen=True, slots=True)
class Question:
    """One setting and how it is asked for."""

    key: str
    text: str
    default: Callable[[Given], str | None] = lambda _: None
    when: Callable[[Given], bool] = lambda _: True


@dataclass(frozen=True, slots=True)
class Interview:
    """What was answered: the settings, and the secrets by the name of their file."""

    answers: dict[str, str]
    secrets: dict[str, str]


def hold(terminal: Terminal, given: Given, base: Path) -> Interview:
    """Ask what is not given already, each until its answer will do."""
    answers, secrets = dict(given), dict[str, str]()
    for question in QUESTIONS:
        if question.key in answers or not question.when(answers):
            continue
        if question.key in PASSWORDS:
            password = terminal.ask_hidden(question.text)
            if password:
                secrets[PASSWORDS[question.key]] = f"{password}\n"
            answers[question.key] = PASSWORDS[question.key]
        elif question.key == RELAY_SIGNS:
            answers[question.key] = str(terminal.confirm(question.text)).lower()
        else:
            answers[question.key] = _answer(terminal, question, answers, base)
    return Interview(answers, secrets)


def defaults(given: Given) -> dict[str, str]:
    """Answer by default what is not given, as far as there is a default."""
    answers = dict(given)
    for question in QUESTIONS:
        if question.key in answers or not question.when(answers):
            continue
        default = PASSWORDS.get(question.key) or question.default(answers)
        if default is not None:
            answers[question.key] = default
    return answers


def problems(answers: Given, base: Path) -> list[tuple[str, str]]:
    """Return every key that is missing or will not do, with the sentence of the settings."""
    found: dict[str, str] = {}
    # Twice: which keys go together is only looked at where none is missing.
    for values in (answers, {**_STAND_INS, **answers}):
        try:
            from_values(nested(values), base)
        except ConfigError as error:
            found |= {problem.key: problem.message for problem in error.problems}
    return list(found.items())


def option(key: str) -> str:
    """Return the command line's option for a key."""
    section, _, name = key.partition(".")
    if key in _OPTIONS:
        return _OPTIONS[key]
    prefix = f"{section}-" if section in {"inbound", "outbound"} else ""
    return f"--{prefix}{name.replace('_', '-')}"


def nested(answers: Given) -> dict[str, dict[str, object]]:
    """Turn "section.key" into a section's key."""
    values: dict[str, dict[str, object]] = {"newsletter": {}}  # so that its keys are missed
    for dotted, answer in answers.items():
        section, _, key = dotted.partition(".")
        values.setdefault(section, {})[key] = answer
    return values


def _answer(terminal: Terminal, question: Question, answers: Given, base: Path) -> str:
    while True:
        answer = terminal.ask(question.text, question.default(answers)).strip()
        wrong = dict(problems({**answers, question.key: answer}, base)).get(question.key)
        if wrong is None:
            return answer
        terminal.say(wrong)


# --- The questions ------------------------------------------------------------------------------

_PORTS: Final = {"starttls": "587", "implicit": "465", "none": "25"}  # RFC 6409 §3.1, RFC 8314 §7.3


def machine_zone(link: Path = Path("/etc/localtime")) -> str | None:
    """Return the name of this machine's time zone; None where it does not say."""
    _, found, name = str(link.resolve()).partition("/zoneinfo/")
    return name if found else None


def _usual(section: type[Section], key: str) -> Callable[[Given], str]:
    """Give the settings' own default."""
    value: Any = section.model_fields[key].default
    return lambda _: str(value)


def _is(key: str, *values: str) -> Callable[[Given], bool]:
    return lambda given: given.get(key) in values


def _first_editor(given: Given) -> str | None:
    return given.get("newsletter.editors", "").partition(",")[0].strip() or None


def _zone(_: Given) -> str:
    return machine_zone() or _usual(Schedule, "timezone")(_)


def _listen(given: Given) -> str:
    if given["inbound.kind"] == "lmtp":
        return "127.0.0.1:24"
    return _usual(Inbound, "listen")(given)


def _imap_port(given: Given) -> str:
    # RFC 8314 §3.2, RFC 9051 §2.1
    return _usual(Inbound, "port")(given) if given.get("inbound.tls") == "implicit" else "143"


def _relay_user(given: Given) -> str:
    """A provider has one login for both ways; a relay on this machine has none."""
    return "" if is_loopback(given.get("outbound.host", "")) else given.get("inbound.user", "")


def _questions() -> Iterator[Question]:
    yield Question("newsletter.name", "What is the newsletter called?")
    yield Question("newsletter.address", "Its mail address")
    yield Question("newsletter.editors", "Who decides, by mail? Addresses, separated by commas")
    yield Question("newsletter.operator", "Who is told what went wrong?", _first_editor)
    yield Question("newsletter.postal_address", "Its postal address, printed in each issue")
    yield Question("schedule.day", "The day of the issue", _usual(Schedule, "day"))
    yield Question("schedule.time", "At what time", lambda _: "09:00")
    yield Question("schedule.timezone", "On the clocks of", _zone)
    yield Question(
        "inbound.kind",
        "How does mail come in? imap (a mailbox), lmtp (from a mail server here), smtp (an MX)",
        _usual(Inbound, "kind"),
    )
    imap = _is("inbound.kind", "imap")
    yield Question("inbound.host", "The mailbox's server", when=imap)
    yield Question("inbound.tls", "Its TLS: implicit, starttls, none", _usual(Inbound, "tls"), imap)
    yield Question("inbound.port", "Its port", _imap_port, imap)
    address = "newsletter.address"
    yield Question("inbound.user", "Its user", lambda given: given.get(address), imap)
    yield Question("inbound.password_file", "Its password", when=imap)
    door = _is("inbound.kind", "lmtp", "smtp")
    yield Question("inbound.listen", "Where does mailbot listen?", _listen, door)
    yield Question("outbound.host", "The relay that takes our mails: its host")
    yield Question("outbound.tls", "Its TLS: starttls, implicit, none", _usual(Outbound, "tls"))
    yield Question(
        "outbound.port", "Its port", lambda given: _PORTS.get(given.get("outbound.tls", ""))
    )
    yield Question("outbound.user", "Its user, if it wants one", _relay_user)
    with_user = "outbound.user"
    yield Question(
        "outbound.password_file", "Its password", when=lambda given: bool(given.get(with_user))
    )
    yield Question(RELAY_SIGNS, "Does the relay sign with DKIM for your domain?")


QUESTIONS: Final = tuple(_questions())
