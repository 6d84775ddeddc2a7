"""The words of the command line. No logic: each command imports what it calls, and calls it.

The only module that imports typer. Errors are one line, `mailbot: …`, on standard error; the exit
status is 0, 1 (it failed) or 2 (wrong usage or configuration).
"""

from __future__ import annotations

import io
import json as jsonlib
import os
import shlex
import sys
import time
import traceback
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

if TYPE_CHECKING:
    from mailbot.role import Role
    from mailbot.settings import Settings
    from mailbot.terms import Reading

OK: Final = 0
FAILED: Final = 1
WRONG: Final = 2

_FOLLOW_SECONDS: Final = 2

_PLAIN: Final[dict[str, Any]] = {
    "add_completion": False,
    "pretty_exceptions_enable": False,
    "rich_markup_mode": None,
    "context_settings": {"help_option_names": ["-h", "--help"]},
}

app = typer.Typer(**_PLAIN)
db = typer.Typer(**_PLAIN, help="The database.")
app.add_typer(db, name="db")
issue = typer.Typer(**_PLAIN, help="The issues, and what became of their letters.")
app.add_typer(issue, name="issue")

Config = Annotated[
    Path | None,
    typer.Option(
        "--config",
        metavar="FILE",
        help="The configuration; ./mailbot.toml, else /etc/mailbot/mailbot.toml.",
    ),
]
Unneeded = Annotated[
    Path | None,
    typer.Option("--config", metavar="FILE", help="Accepted as everywhere, and not needed here."),
]
Debug = Annotated[
    bool, typer.Option("--debug", help="Show the traceback of an unexpected error.", is_eager=True)
]
Number = Annotated[int, typer.Argument(metavar="N", help="The issue's number.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON, one object a line.")]


class Refused(Exception):  # noqa: N818 -- said to the user as it is
    """A wrong usage that no option's own check can tell; the text is for the user."""


def _show_version(asked: bool) -> None:
    if asked:
        typer.echo(f"mailbot {version('mailbot')}")
        raise typer.Exit


@app.callback()
def _all(
    _version: Annotated[
        bool,
        typer.Option("--version", help="Show the version.", is_eager=True, callback=_show_version),
    ] = False,
    _debug: Debug = False,
) -> None:
    """A free weekly job newsletter, run entirely by email."""


# --- Commands -----------------------------------------------------------------------------------


@app.command()
def demo(
    keep: Annotated[
        Path | None,
        typer.Option("--keep", metavar="DIR", help="Keep the mails and the issue in this folder."),
    ] = None,
    year: Annotated[
        bool, typer.Option("--year", help="Play a year of correspondence instead.")
    ] = False,
    _config: Unneeded = None,
    _debug: Debug = False,
) -> int:
    """Play the whole story on this machine, with real mails.

    It takes less than a minute and needs no configuration, no network and no root. A year, with
    sixty employers and two editors, takes some minutes, and is shown month by month.

    Example: mailbot demo --keep ./story
    """
    from rich.console import Console  # noqa: PLC0415 -- here and below: a fast start

    from mailbot.demo import play  # noqa: PLC0415

    return play(keep, Console(), year=year)


@app.command()
def init(
    folder: Annotated[
        Path, typer.Argument(metavar="DIR", help="Where to; /etc/mailbot for a service.")
    ] = Path(),
    yes: Annotated[
        bool, typer.Option("--yes", help="Ask nothing; take the options and the defaults.")
    ] = False,
    name: Annotated[str | None, typer.Option(help="What the newsletter is called.")] = None,
    address: Annotated[str | None, typer.Option(help="Its mail address.")] = None,
    editor: Annotated[
        list[str] | None, typer.Option(help="The address of one who decides; once for each.")
    ] = None,
    operator: Annotated[str | None, typer.Option(help="Who is told what went wrong.")] = None,
    postal_address: Annotated[str | None, typer.Option(help="Printed in each issue.")] = None,
    day: Annotated[str | None, typer.Option(help="The weekday of the issue.")] = None,
    time_: Annotated[str | None, typer.Option("--time", help="When, as 09:00.")] = None,
    timezone: Annotated[
        str | None, typer.Option(help="On the clocks of Europe/Berlin, say.")
    ] = None,
    inbound: Annotated[str | None, typer.Option(help="How mail comes: imap, lmtp or smtp.")] = None,
    inbound_host: Annotated[str | None, typer.Option(help="The mailbox's server.")] = None,
    inbound_tls: Annotated[str | None, typer.Option(help="implicit, starttls or none.")] = None,
    inbound_port: Annotated[str | None, typer.Option(help="Its port.")] = None,
    inbound_user: Annotated[str | None, typer.Option(help="Its user.")] = None,
    inbound_password_file: Annotated[
        str | None, typer.Option(help="The file with its password, 0600.")
    ] = None,
    inbound_listen: Annotated[
        str | None, typer.Option(help="Where lmtp or smtp listens, as 127.0.0.1:24.")
    ] = None,
    outbound_host: Annotated[str | None, typer.Option(help="The relay that takes mails.")] = None,
    outbound_tls: Annotated[str | None, typer.Option(help="starttls, implicit or none.")] = None,
    outbound_port: Annotated[str | None, typer.Option(help="Its port.")] = None,
    outbound_user: Annotated[str | None, typer.Option(help="Its user, if it wants one.")] = None,
    outbound_password_file: Annotated[
        str | None, typer.Option(help="The file with its password, 0600.")
    ] = None,
    relay_signs: Annotated[
        bool, typer.Option("--relay-signs", help="The relay signs with DKIM; mailbot does not.")
    ] = False,
    database: Annotated[
        str | None, typer.Option(help="postgresql+psycopg://...; else a file of SQLite.")
    ] = None,
    _config: Unneeded = None,
    _debug: Debug = False,
) -> int:
    """Found a newsletter: write mailbot.toml, keys and the database.

    Asks what no option says, and shows the DNS records to publish. Passwords are asked for, never
    given as options. Nothing that is there already is touched.

    Example: mailbot init /etc/mailbot
    """
    given = {
        "newsletter.name": name,
        "newsletter.address": address,
        "newsletter.editors": ", ".join(editor) if editor else None,
        "newsletter.operator": operator,
        "newsletter.postal_address": postal_address,
        "schedule.day": day,
        "schedule.time": time_,
        "schedule.timezone": timezone,
        "inbound.kind": inbound,
        "inbound.host": inbound_host,
        "inbound.tls": inbound_tls,
        "inbound.port": inbound_port,
        "inbound.user": inbound_user,
        "inbound.password_file": inbound_password_file,
        "inbound.listen": inbound_listen,
        "outbound.host": outbound_host,
        "outbound.tls": outbound_tls,
        "outbound.port": outbound_port,
        "outbound.user": outbound_user,
        "outbound.password_file": outbound_password_file,
        "outbound.relay_signs": "true" if relay_signs else None,
        "database.url": database,
    }
    return _found({key: said for key, said in given.items() if said is not None}, folder, yes)


@app.command()
def adopt(
    config: Config = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    _debug: Debug = False,
) -> int:
    """Let this installation mail with a copied or restored database.

    Shows what would then go out, and asks. A daemon that runs held goes on by itself.

    Example: mailbot adopt --config /etc/mailbot/mailbot.toml
    """
    settings = _settings(config)
    from mailbot import adoption  # noqa: PLC0415
    from mailbot.clock import SystemClock  # noqa: PLC0415

    now = SystemClock().now()
    seen = adoption.outlook(settings, now)
    if seen is None:
        typer.echo("mailbot: this installation may mail already")
        return OK
    typer.echo(adoption.as_text(seen, settings))
    if not yes:
        _require_terminal("adopt asks first; at no terminal, --yes says that you mean it")
        if not typer.confirm("Let it mail?", default=False):
            raise typer.Abort
    adoption.adopt(settings, now)
    typer.echo("mailbot: this installation may mail from now on")
    return OK


@app.command()
def check(
    config: Config = None,
    wait: Annotated[
        float,
        typer.Option("--wait", metavar="SECONDS", min=1, help="How long a letter may take."),
    ] = 60,
    offline: Annotated[
        bool, typer.Option("--offline", help="Leave the network out: no DNS, no login, no mail.")
    ] = False,
    json: Json = False,
    _debug: Debug = False,
) -> int:
    """Look at everything that is set up, and mail a letter once around.

    Says what is well, what is not and what to do about it, and which settings were measured. The
    letters go to the newsletter's own address; nobody answers them, and they are taken away again.

    Example: mailbot check

    Example: mailbot check --config /etc/mailbot/mailbot.toml --wait 300
    """
    settings = _settings(config)
    from mailbot import check as checking  # noqa: PLC0415

    findings = []
    for finding in checking.check(settings, checking.equip(settings), wait=wait, offline=offline):
        findings.append(finding)
        if not json:
            typer.echo(_shown(checking.as_line(finding)))
    if json:
        typer.echo(jsonlib.dumps(checking.as_json(findings)))
    elif lines := checking.as_lines_to_put(findings):
        typer.echo(_shown(f"\n{lines}"))
    return FAILED if checking.failed(findings) else OK


@app.command()
def run(
    config: Config = None,
    role: Annotated[
        str,
        typer.Option(
            "--role", metavar="ROLE", help="Which part of the work: all, inbound or mail."
        ),
    ] = "all",
    clock: Annotated[
        str | None,
        typer.Option(
            "--clock",
            metavar="ISO[xFACTOR]",
            help="For rehearsals on loopback: start the clock elsewhere, let it run faster.",
        ),
    ] = None,
    log_addresses: Annotated[
        bool, typer.Option("--log-addresses", help="Show mail addresses in the log.")
    ] = False,
    _debug: Debug = False,
) -> int:
    """Run the daemon: take mail in, decide, answer, mail the issue.

    SIGTERM ends it once what is in hand is done. On PostgreSQL several hosts may share the work:
    "inbound" takes mail in and decides, and one leads while others stand by; "mail" hands over what
    goes out, on as many hosts as you like.

    Example: mailbot run --config /etc/mailbot/mailbot.toml

    Example: mailbot run --clock 2026-11-24T08:55x60
    """
    from mailbot.clock import ClockError, choose  # noqa: PLC0415

    part = _role(role)
    settings = _settings(config)
    _require_shared(settings, part)
    try:
        chosen = choose(clock, settings.zone, loopback_only=settings.loopback_only)
    except ClockError as error:
        raise Refused(str(error)) from None
    from mailbot import daemon  # noqa: PLC0415

    return daemon.run(settings, chosen, log_addresses, part)


@app.command()
def parse(
    files: Annotated[
        list[str], typer.Argument(metavar="FILE", help="Raw messages; - is standard input.")
    ],
    json: Json = False,
    _config: Unneeded = None,
    _debug: Debug = False,
) -> int:
    """Show what mailbot reads in raw messages.

    Needs no configuration, no database and no network.

    Example: mailbot parse mail.eml

    Example: mailbot parse --json *.eml

    Example: mailbot parse - < mail.eml
    """
    from mailbot.reading import schema  # noqa: PLC0415

    status = OK
    for name in files:
        try:
            raw = _raw(name)
        except OSError as error:
            _say(f"{name}: {error.strerror or error}")
            status = FAILED
            continue
        reading, broken = _reading(raw)
        if broken:
            _say(f"{name}: {broken}")
            status = FAILED
        if json:
            typer.echo(jsonlib.dumps(schema.as_json(reading)))
        else:
            head = f"==> {name} <==\n" if len(files) > 1 else ""
            typer.echo(head + _shown(schema.as_text(reading)))
    return status


@app.command()
def status(
    config: Config = None,
    json: Json = False,
    follow: Annotated[
        bool,
        typer.Option("--follow", help="Show it again every two seconds, and how fast it goes."),
    ] = False,
    _debug: Debug = False,
) -> int:
    """Show what waits, what comes next, and what went wrong.

    That is the queue, drafts, next issue, subscribers, mailing progress and last errors.

    Example: mailbot status

    Example: mailbot status --json --follow
    """
    settings = _settings(config)
    from mailbot import status as state  # noqa: PLC0415

    looks = state.following(settings, time.monotonic)
    try:
        for report in looks:
            typer.echo(jsonlib.dumps(report) if json else _shown(state.as_text(report)))
            if not follow:
                break
            time.sleep(_FOLLOW_SECONDS)
    except KeyboardInterrupt:
        pass
    return OK


@issue.command("list")
def list_issues(config: Config = None, json: Json = False, _debug: Debug = False) -> int:
    """List the issues, the latest first.

    Example: mailbot issue list --json
    """
    settings = _settings(config)
    from mailbot.newsletter import ledger  # noqa: PLC0415

    for found in ledger.issues(settings):
        typer.echo(jsonlib.dumps(found) if json else _shown(ledger.as_title(found)))
    return OK


@issue.command()
def preview(
    number: Number,
    folder: Annotated[
        Path, typer.Option("--to", metavar="DIR", help="Where to write the two files.")
    ] = Path(),
    config: Config = None,
    _debug: Debug = False,
) -> int:
    """Write an issue as its readers get it, as a page and as text.

    Example: mailbot issue preview 12 --to ./preview
    """
    settings = _settings(config)
    from mailbot.newsletter import ledger  # noqa: PLC0415

    folder.mkdir(parents=True, exist_ok=True)
    for content, suffix in zip(ledger.preview(settings, number), ("html", "txt"), strict=True):
        path = folder / f"issue-{number}.{suffix}"
        path.write_text(content, encoding="utf-8")
        typer.echo(str(path))
    return OK


@issue.command("report")
def report_issue(
    number: Number,
    config: Config = None,
    json: Json = False,
    brief: Annotated[
        bool, typer.Option("--brief", help="The figures only, not each reader's letter.")
    ] = False,
    _debug: Debug = False,
) -> int:
    """Show what became of an issue: its figures, then each reader's letter.

    A letter is waiting, in hand, accepted, refused (in the relay's words), in doubt, or was not
    mailed as its reader had left before.

    Example: mailbot issue report 12

    Example: mailbot issue report 12 --json > issue-12.jsonl
    """
    settings = _settings(config)
    from mailbot.newsletter import ledger  # noqa: PLC0415

    told = ledger.report(settings, number)
    figures = next(told)
    typer.echo(jsonlib.dumps(figures) if json else _shown(ledger.as_text(figures)))
    for letter in () if brief else told:
        typer.echo(jsonlib.dumps(letter) if json else _shown(ledger.as_line(letter)))
    return OK


@db.command()
def upgrade(config: Config = None, _debug: Debug = False) -> int:
    """Bring the database to this version's tables; harmless when it is there already.

    Example: mailbot db upgrade --config /etc/mailbot/mailbot.toml
    """
    settings = _settings(config)
    from mailbot import store  # noqa: PLC0415

    store.upgrade(settings.database.url)
    typer.echo("mailbot: the database is up to date")
    return OK


# --- The entry, and what commands share ---------------------------------------------------------


def main() -> None:
    """Run the command line of this process, and end it with the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a mail's letters, a terminal without
    sys.exit(execute(sys.argv[1:]))


def execute(arguments: Sequence[str]) -> int:
    """Run a command line and return its exit status; what went wrong is said in a line each."""
    try:
        code = app(list(arguments) or ["--help"], prog_name="mailbot", standalone_mode=False)
    except Exception as error:  # noqa: BLE001 -- the last guard: no traceback at a user
        return _fail(error, arguments)
    return code if code in {OK, FAILED, WRONG} else FAILED


def _fail(error: Exception, arguments: Sequence[str]) -> int:
    """Say what went wrong, and return the exit status for it."""
    from mailbot.installation import InstallationError  # noqa: PLC0415
    from mailbot.newsletter.ledger import NoSuchIssue  # noqa: PLC0415
    from mailbot.settings import ConfigError  # noqa: PLC0415
    from mailbot.store import DatabaseError, OldSchemaError  # noqa: PLC0415
    from mailbot.trust.keyring import KeyFileError  # noqa: PLC0415

    if isinstance(error, ConfigError):
        for problem in error.problems:
            _say(str(problem))
        return WRONG
    if isinstance(error, typer.TyperException):
        _say(f"{error.format_message()} (mailbot --help shows what there is)")
        return error.exit_code
    if isinstance(error, NoSuchIssue):
        _say(str(error))
        return FAILED
    if isinstance(error, Refused | KeyFileError | InstallationError):
        _say(str(error))
        return WRONG
    if isinstance(error, DatabaseError):
        # It ends with the line to type, which has to be about the same database.
        _say(f"{error}{_config_of(arguments) if isinstance(error, OldSchemaError) else ''}")
        return FAILED
    if isinstance(error, typer.Abort):
        _say("nothing was changed")
    elif "--debug" in arguments:
        traceback.print_exception(error)
    elif isinstance(error, OSError):  # of the machine, not of ours: a port taken, a disk full
        _say(str(error))
    else:
        _say(f"unexpected: {_named(error)} (run with --debug for the traceback)")
    return FAILED


def _config_of(arguments: Sequence[str]) -> str:
    """Return the --config of a command line as it is typed again; "" where there is none."""
    for option, value in zip(arguments, (*arguments[1:], ""), strict=True):
        if option == "--config":
            return f" --config {shlex.quote(value)}"
        if option.startswith("--config="):
            return f" {shlex.quote(option)}"
    return ""


def _say(text: str) -> None:
    typer.echo(f"mailbot: {_shown(' '.join(text.split()))}", err=True)


def _shown(text: str) -> str:
    from mailbot.events import visible  # noqa: PLC0415

    return visible(text, keep="\n\t")


def _named(error: Exception) -> str:
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__


def _settings(config: Path | None) -> Settings:
    from mailbot.settings import load  # noqa: PLC0415

    return load(config, os.environ)


def _found(given: dict[str, str], folder: Path, yes: bool) -> int:
    """Ask what is not given, found the newsletter, and say what is next."""
    from mailbot import founding  # noqa: PLC0415
    from mailbot.clock import SystemClock  # noqa: PLC0415
    from mailbot.founding import interview  # noqa: PLC0415
    from mailbot.settings import ConfigError  # noqa: PLC0415

    folder = folder.absolute()
    founding.require_free(folder)
    answers, secrets = interview.defaults(given) if yes else given, dict[str, str]()
    wrong = interview.problems(answers, folder)
    if not yes:  # what is missing is asked for; what is given has to be right
        wrong = [(key, said) for key, said in wrong if key in given]
    if wrong:
        first, *more = (ConfigError(None, None, interview.option(k), said) for k, said in wrong)
        raise ConfigError(None, None, first.key, first.message, tuple(more))
    if not yes:
        _require_terminal("init asks at a terminal; with --yes it takes the options instead")
        held = interview.hold(_Terminal(), given, folder)
        answers, secrets = held.answers, held.secrets
    answers = founding.completed(answers, folder)
    done = founding.found(answers, secrets, folder, SystemClock().now())
    typer.echo(_shown(founding.as_text(done)))
    return OK


class _Terminal:
    """The terminal of this process, as the interview wants it."""

    def ask(self, text: str, default: str | None) -> str:
        return str(typer.prompt(text, default=default, show_default=bool(default)))

    def ask_hidden(self, text: str) -> str:
        return str(typer.prompt(text, default="", show_default=False, hide_input=True))

    def confirm(self, text: str) -> bool:
        return typer.confirm(text, default=False)

    def say(self, text: str) -> None:
        typer.echo(f"  {_shown(text)}")


def _require_terminal(otherwise: str) -> None:
    if not sys.stdin.isatty():
        raise Refused(otherwise)


def _role(named: str) -> Role:
    from mailbot.role import Role  # noqa: PLC0415

    if named == "web":
        raise Refused("--role web comes in a later version")
    if named not in set(Role):
        raise Refused(f"--role: {named!r} is none of all, inbound, mail, web")
    return Role(named)


def _require_shared(settings: Settings, role: Role) -> None:
    from mailbot.store.engine import is_postgresql  # noqa: PLC0415

    if role != "all" and not is_postgresql(settings.database.url):
        raise Refused(f"--role {role} needs PostgreSQL, which hosts can share; use all")


def _raw(name: str) -> bytes:
    """Return a message's bytes, of an endless one just enough to be over the reader's limit."""
    from mailbot.reading.limits import MAX_BYTES  # noqa: PLC0415

    if name == "-":
        return sys.stdin.buffer.read(MAX_BYTES + 1)
    with Path(name).open("rb") as file:
        return file.read(MAX_BYTES + 1)


def _reading(raw: bytes) -> tuple[Reading, str | None]:
    """Read a message; what cannot be read is still one, of kind "other", so that none is skipped.

    The second value is our own failure, if it was one, and not the message's.
    """
    from mailbot.reading.whole import read  # noqa: PLC0415
    from mailbot.terms import Intent, Kind, Mail, Reading, Unreadable  # noqa: PLC0415

    try:
        return read(raw), None
    except Unreadable as error:
        defect, broken = str(error), None
    except Exception as error:  # noqa: BLE001 -- one mail must not hide the others behind it
        defect = broken = f"unexpected: {_named(error)}"
    nobody = Mail(message_id=None)
    return Reading(nobody, Kind.OTHER, Intent.OTHER, None, defects=(defect,)), broken
