"""What `mailbot.toml` may say: one frozen model a section, each key with its default and bounds.

`docs/mailbot.toml` says in words what each key does.
A span of time is a number in the file and a timedelta for the rest of the code.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal
from zoneinfo import ZoneInfo

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
    ValidationError,
    ValidationInfo,
)

from mailbot.address import Mailbox
from mailbot.settings import fields
from mailbot.settings.database import database_url, is_local
from mailbot.settings.fields import Endpoint, Secret
from mailbot.settings.problems import explain
from mailbot.slots import Rule


@dataclass(frozen=True, slots=True)
class Place:
    """What relative paths are relative to."""

    base: Path
    credentials: Path | None = None  # systemd's $CREDENTIALS_DIRECTORY


def _place(info: ValidationInfo) -> Place:
    return info.context if isinstance(info.context, Place) else Place(Path())


def _path(value: Any, info: ValidationInfo) -> Path | None:
    if not isinstance(value, str | Path):
        raise ValueError("is no path; put it in quotes")  # noqa: TRY004 -- what pydantic expects
    return _place(info).base / value if str(value) else None


def _secret(value: Any, info: ValidationInfo) -> Secret | None:
    path = _path(value, info)
    credentials = _place(info).credentials
    if path and credentials and not Path(value).is_absolute() and (credentials / value).is_file():
        return Secret(credentials / value, from_systemd=True)
    return Secret(path) if path else None


def _listen(value: Any) -> Endpoint | None:
    if not isinstance(value, str):
        raise ValueError('is no host and port such as "127.0.0.1:2525"')  # noqa: TRY004 -- same
    return fields.endpoint(value)


def _url(value: str, info: ValidationInfo) -> str:
    return database_url(value, _place(info).base)


Line = Annotated[str, AfterValidator(fields.one_line)]
Named = Annotated[str, AfterValidator(fields.named)]
Address = Annotated[str, AfterValidator(fields.address)]
Command = Annotated[str, AfterValidator(fields.command)]
AuthservId = Annotated[str, AfterValidator(fields.authserv_id)]
WebAddress = Annotated[str, AfterValidator(fields.url)]
File = Annotated[Path | None, PlainValidator(_path)]
SecretFile = Annotated[Secret | None, PlainValidator(_secret)]
Listen = Annotated[Endpoint | None, PlainValidator(_listen)]
Items = BeforeValidator(fields.items)
Lines = Annotated[tuple[Named, ...], Items]
Port = Annotated[int, Field(ge=1, le=65535)]
Count = Annotated[int, Field(ge=1, le=86400)]
Days = Annotated[int, Field(ge=1, le=36500)]
Limit = Annotated[int, Field(ge=0)]  # 0 = no limit
DONE_FOLDER = "mailbot"  # of a mailbox, for what is handled
Tls = Literal["implicit", "starttls", "none"]
Auth = Literal["password", "xoauth2"]


class Section(BaseModel):
    """A section: nothing unknown in it, nothing changed after it is read."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="forbid", frozen=True, allow_inf_nan=False, protected_namespaces=()
    )


class Newsletter(Section):
    """Who it is, towards readers."""

    name: Named
    address: Annotated[str, AfterValidator(fields.own_address)]
    delimiter: Annotated[str, AfterValidator(fields.delimiter)] = "+"
    editors: Annotated[tuple[Address, ...], Items, Field(min_length=1)]
    operator: Address
    sponsor: Line = ""
    postal_address: Named
    site: WebAddress = ""
    jobs_per_issue: Annotated[int, Field(ge=1, le=2)] = 2
    language: Named = "en"


class Schedule(Section):
    """When an issue goes."""

    day: Annotated[str, AfterValidator(fields.weekday)] = "tuesday"
    time: Annotated[dt.time, PlainValidator(fields.wall_time)] = dt.time(9)
    timezone: Annotated[str, AfterValidator(fields.zone)] = "America/New_York"
    draft_hours_before: Annotated[int, Field(ge=1, le=160)] = 48  # less than a week
    late_hours: Annotated[int, Field(ge=1, le=160)] = 12

    @property
    def weekday(self) -> int:
        """The day as `date.weekday()` counts: Monday is 0."""
        return fields.WEEKDAYS.index(self.day)

    @property
    def draft_before(self) -> timedelta:
        """How long before its slot the editor gets an issue's draft."""
        return timedelta(hours=self.draft_hours_before)

    @property
    def late_after(self) -> timedelta:
        """How late an issue goes without asking again."""
        return timedelta(hours=self.late_hours)


class Inbound(Section):
    """Where mail comes from."""

    kind: Literal["imap", "smtp", "lmtp"] = "imap"
    host: Line = ""
    port: Port = 993
    tls: Tls = "implicit"
    user: Line = ""
    password_file: SecretFile = None
    auth: Auth = "password"
    token_command: Command = ""
    folders: Lines = ("INBOX",)
    start: Literal["now", "all"] = "now"
    after: Literal["move", "keep", "delete"] = "move"
    poll_seconds: Count = 30
    listen: Listen = Endpoint("0.0.0.0", 25)  # noqa: S104 -- an MX has to be reached
    tls_cert_file: File = None
    tls_key_file: SecretFile = None

    @property
    def poll(self) -> timedelta:
        """How often a mailbox is looked at."""
        return timedelta(seconds=self.poll_seconds)


class Outbound(Section):
    """Where mail goes."""

    kind: Literal["smtp", "maildir"] = "smtp"
    path: File = None
    host: Line = ""
    port: Port = 587
    tls: Tls = "starttls"
    user: Line = ""
    password_file: SecretFile = None
    auth: Auth = "password"
    token_command: Command = ""
    connections: Annotated[int, Field(ge=1, le=1000)] = 8
    rate_per_second: Annotated[float, Field(ge=0)] = 0
    per_domain_per_hour: Limit = 0
    return_path: Literal["verp", "fixed"] = "verp"
    relay_signs: bool = False
    keeps_message_id: bool = True
    dkim_selector: Annotated[str, AfterValidator(fields.selector)] = ""
    dkim_key_file: SecretFile = None


class Trust(Section):
    """Whose word counts on who wrote a mail."""

    authserv_ids: Annotated[tuple[AuthservId, ...], Items] = ()
    zone_file: File = None


class Limits(Section):
    """What nobody may exceed; 0 is no limit."""

    answers_per_address_day: Limit = 20
    unproven_per_domain_hour: Limit = 30
    answers_per_hour: Limit = 2000
    max_message_mb: Limit = 25
    stored_per_hour: Limit = 5000
    stored_mb_per_hour: Limit = 1000
    share_percent: Annotated[int, Field(ge=0, le=100)] = 20
    database_max_mb: Limit = 0
    disk_reserve_mb: Limit = 200
    open_jobs: Limit = 6
    old_mail_days: Annotated[int, Field(ge=0, le=36500)] = 3

    @property
    def max_message_bytes(self) -> int:
        """The largest message taken in; 0 is no limit."""
        return self.max_message_mb * 1_000_000

    @property
    def stored_bytes_per_hour(self) -> int:
        """How much mail is taken in within an hour; 0 is no limit."""
        return self.stored_mb_per_hour * 1_000_000

    @property
    def database_max_bytes(self) -> int:
        """The size of the database from which on no mail is taken in; 0 is no limit."""
        return self.database_max_mb * 1_000_000

    @property
    def disk_reserve_bytes(self) -> int:
        """How much of the disk is kept free for what is under way; 0 is nothing."""
        return self.disk_reserve_mb * 1_000_000

    @property
    def old_mail(self) -> timedelta:
        """How long a mail may have lain in the mailbox and still be answered; zero: no limit."""
        return timedelta(days=self.old_mail_days)


class Conversation(Section):
    """How patient mailbot is with an employer."""

    remind_days: Annotated[tuple[Days, ...], Items] = (3, 7)
    close_days: Days = 21
    followup_days: Annotated[tuple[Days, Days], Items] = (14, 90)
    quiet_seconds: Annotated[int, Field(ge=0, le=86400)] = 20

    @property
    def remind(self) -> tuple[timedelta, ...]:
        """After how much silence an employer is reminded."""
        return tuple(timedelta(days=days) for days in self.remind_days)

    @property
    def close(self) -> timedelta:
        """After how much silence a draft is closed."""
        return timedelta(days=self.close_days)

    @property
    def followup(self) -> tuple[timedelta, timedelta]:
        """After the issue: "did you find someone?"; after the hire: "and the outcomes?"."""
        found, outcomes = self.followup_days
        return timedelta(days=found), timedelta(days=outcomes)

    @property
    def quiet(self) -> timedelta:
        """How long an answer waits for a second mail of the same employer."""
        return timedelta(seconds=self.quiet_seconds)


class Mailing(Section):
    """How an issue goes out."""

    canary_percent: Annotated[float, Field(ge=0, le=100)] = 1
    canary_min: Annotated[int, Field(ge=0)] = 50
    canary_wait_minutes: Annotated[int, Field(ge=0, le=1440)] = 15
    retry_days: Days = 3
    in_doubt: Literal["resend", "hold"] = "resend"

    @property
    def canary_wait(self) -> timedelta:
        """How long the first letters' refusals are waited for."""
        return timedelta(minutes=self.canary_wait_minutes)

    @property
    def retry(self) -> timedelta:
        """How long a letter that is put off is tried again."""
        return timedelta(days=self.retry_days)


class Retention(Section):
    """How long mails are kept."""

    raw_days: Days = 400
    letters_days: Days = 90

    @property
    def days(self) -> tuple[int, int]:
        """How many days what came in is kept, and what went out."""
        return self.raw_days, self.letters_days

    @property
    def raw(self) -> timedelta:
        """How long what came in is kept."""
        return timedelta(days=self.raw_days)

    @property
    def letters(self) -> timedelta:
        """How long what went out is kept."""
        return timedelta(days=self.letters_days)


class Video(Section):
    """Whether a linked video is looked at."""

    check: bool = True


class Database(Section):
    """Where everything is kept."""

    url: Annotated[str, AfterValidator(_url), Field(repr=False)] = (  # may hold a password
        "sqlite:////var/lib/mailbot/mailbot.db"
    )
    installation_file: Annotated[Path, PlainValidator(_path)] = Path("/etc/mailbot/installation")


class Tokens(Section):
    """What readers' tokens are derived from."""

    key_file: File = None


class Web(Section):
    """HTTP, for those who want it."""

    listen: Listen = None
    public_url: WebAddress = ""


class Settings(Section):
    """The whole configuration, read once."""

    newsletter: Newsletter
    schedule: Schedule = Schedule()
    inbound: Inbound = Inbound()
    outbound: Outbound = Outbound()
    trust: Trust = Trust()
    limits: Limits = Limits()
    conversation: Conversation = Conversation()
    mailing: Mailing = Mailing()
    retention: Retention = Retention()
    video: Video = Video()
    database: Database = Database()
    tokens: Tokens = Tokens()
    web: Web = Web()

    @property
    def mailbox(self) -> Mailbox:
        """The newsletter's own address with its sub-addresses."""
        return Mailbox.parse(self.newsletter.address, self.newsletter.delimiter)

    @property
    def zone(self) -> ZoneInfo:
        """The zone of the schedule and of every date in a mail."""
        return ZoneInfo(self.schedule.timezone)

    @property
    def rule(self) -> Rule:
        """When an issue goes out, each week."""
        return Rule(self.schedule.weekday, self.schedule.time, self.zone)

    @property
    def token_key_file(self) -> Path:
        """Where the keys of readers' tokens are; beside the installation file by default."""
        return self.tokens.key_file or self.database.installation_file.with_name("token-keys")

    @property
    def loopback_only(self) -> bool:
        """Whether every listener and peer is on this machine."""
        inbound, outbound, web = self.inbound, self.outbound, self.web
        heard = inbound.listen.host if inbound.kind != "imap" and inbound.listen else inbound.host
        hosts = [heard]
        if outbound.kind == "smtp":
            hosts.append(outbound.host)
        if web.listen:
            hosts.append(web.listen.host)
        return is_local(self.database.url) and all(map(fields.is_loopback, hosts))


KNOWN = {
    name: tuple(field.annotation.model_fields)
    for name, field in Settings.model_fields.items()
    if isinstance(field.annotation, type) and issubclass(field.annotation, Section)
}


def validate(values: Mapping[str, object], place: Place) -> Settings | list[tuple[str, str]]:
    """Check each key on its own; else all ("section.key", sentence) that are wrong."""
    try:
        return Settings.model_validate(values, context=place)
    except ValidationError as error:
        return explain(error.errors(include_url=False), KNOWN)
