"""The command line: help with examples, plain errors, exit status 0, 1 or 2."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import types
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mailbot import cli
from mailbot.check.findings import (
    Finding,
    Proposal,
    as_json,
    as_line,
    as_lines_to_put,
    error,
    failed,
    ok,
    warning,
)
from mailbot.clock import Clock, FastClock, SystemClock
from mailbot.reading import whole
from mailbot.role import Role
from mailbot.settings import Settings
from mailbot.terms import Intent, Kind, Mail, Reading, Unreadable

COMMANDS = [
    ["demo"],
    ["init"],
    ["adopt"],
    ["check"],
    ["run"],
    ["parse"],
    ["status"],
    ["db", "upgrade"],
    ["issue", "list"],
    ["issue", "preview"],
    ["issue", "report"],
]

GOOD = """\
[newsletter]
name = "Linchpin Jobs"
address = "jobs@example.org"
editors = ["editor@example.org"]
operator = "root@example.org"
postal_address = "1 Main Street, Springfield"
[inbound]
kind = "smtp"
listen = "127.0.0.1:0"
[outbound]
host = "127.0.0.1"
tls = "none"
[database]
url = "sqlite:///jobs.db"
"""

Stand = Callable[..., None]

FORMS = {
    "as_json": as_json,
    "as_line": as_line,
    "as_lines_to_put": as_lines_to_put,
    "failed": failed,
}


@pytest.fixture
def config(tmp_path: Path) -> str:
    path = tmp_path / "mailbot.toml"
    path.write_text(GOOD)
    return str(path)


@pytest.fixture
def stand(monkeypatch: pytest.MonkeyPatch) -> Stand:
    """Put something simple where a module of mailbot stands; the commands import it late."""

    def put(name: str, **members: object) -> None:
        module = types.ModuleType(f"mailbot.{name}")
        vars(module).update(members)
        monkeypatch.setitem(sys.modules, f"mailbot.{name}", module)
        parent, _, child = f"mailbot.{name}".rpartition(".")
        monkeypatch.setattr(sys.modules[parent], child, module, raising=False)

    return put


@pytest.fixture
def reader(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read a message as its first line; "deep" is beyond limits, "bug" is a fault of ours."""

    def read(raw: bytes) -> Reading:
        if raw.startswith(b"deep"):
            raise Unreadable("parts nested deeper than 20")
        if raw.startswith(b"bug"):
            raise RuntimeError("not thought of")
        mail = Mail(message_id=None, subject=raw.decode("utf-8", "surrogateescape").strip())
        return Reading(mail, Kind.HELP, Intent.HELP, "")

    def as_json(reading: Reading) -> dict[str, object]:
        return {
            "kind": reading.kind,
            "subject": reading.mail.subject,
            "defects": list(reading.defects),
        }

    def as_text(reading: Reading) -> str:
        return f"{reading.kind}: {reading.mail.subject}"

    monkeypatch.setattr(whole, "read", read)
    stand("reading.schema", as_json=as_json, as_text=as_text)


# --- Help and usage -----------------------------------------------------------------------------


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_has_help_with_an_example(
    command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.execute([*command, "--help"]) == 0

    text = capsys.readouterr().out
    assert f"Example: mailbot {' '.join(command)}" in text
    assert "--config FILE" in text
    assert "\\" not in text


def test_every_command_is_known_here(capsys: pytest.CaptureFixture[str]) -> None:
    """A command that is added has to be added above, too."""
    cli.execute([])

    listed = capsys.readouterr().out.partition("Commands:\n")[2]
    named = [line.split()[0] for line in listed.splitlines()]
    assert named == list(dict.fromkeys(command[0] for command in COMMANDS))
    assert "..." not in listed  # each fits on its line


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["bogus"], "No such command 'bogus'."),
        (["run", "--bogus"], "No such option: --bogus"),
        (["parse"], "Missing argument"),
        (["demo", "--decade"], "No such option: --decade"),
        (["db"], "Missing command."),
        (["run", "--role", "web"], "--role web comes in a later version"),
        (["run", "--role", "chef"], "--role: 'chef' is none of all, inbound, mail, web"),
    ],
)
def test_a_wrong_usage_is_a_line_and_status_2(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.execute(arguments) == 2

    shown = capsys.readouterr()
    assert shown.err.startswith(f"mailbot: {said}")
    assert shown.err.count("\n") == 1
    assert shown.out == ""


def test_it_says_its_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.execute(["--version"]) == 0

    assert capsys.readouterr().out.startswith("mailbot 0.")


def test_as_a_process_it_ends_with_the_status_and_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "mailbot.toml").write_text('[schedule]\nday = "tuseday"\n')

    ended = subprocess.run(
        [sys.executable, "-m", "mailbot", "status"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert ended.returncode == 2
    assert ended.stdout == ""
    assert ended.stderr.splitlines() == [
        "mailbot: mailbot.toml: newsletter: is missing",
        'mailbot: mailbot.toml:2: schedule.day: "tuseday" is no weekday',
    ]


# --- run ----------------------------------------------------------------------------------------


def test_run_hands_over_what_was_asked_for(config: str, stand: Stand) -> None:
    seen: list[tuple[Settings, Clock, bool, Role]] = []

    def run(settings: Settings, clock: Clock, log_addresses: bool, role: Role) -> int:
        seen.append((settings, clock, log_addresses, role))
        return 0

    stand("daemon", run=run)

    plain = cli.execute(["run", "--config", config])
    rehearsal = cli.execute(
        ["run", "--config", config, "--clock", "2026-11-24T08:55x60", "--log-addresses"]
    )

    assert (plain, rehearsal) == (0, 0)
    assert seen[0][0].newsletter.name == "Linchpin Jobs"
    assert isinstance(seen[0][1], SystemClock)
    assert seen[0][2] is False
    assert isinstance(seen[1][1], FastClock)
    assert seen[1][1].factor == 60
    assert seen[1][2] is True
    assert {role for *_, role in seen} == {Role.ALL}


def test_a_part_of_the_work_takes_a_database_that_hosts_can_share(
    config: str,
    stand: Stand,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    seen: list[Role] = []

    def run(_settings: Settings, _clock: Clock, _log_addresses: bool, role: Role) -> int:
        seen.append(role)
        return 0

    stand("daemon", run=run)
    assert cli.execute(["run", "--config", config, "--role", "mail"]) == 2
    assert capsys.readouterr().err == (
        "mailbot: --role mail needs PostgreSQL, which hosts can share; use all\n"
    )
    monkeypatch.setenv("MAILBOT_DATABASE__URL", "postgresql+psycopg://mailbot@127.0.0.1/mailbot")
    for role in ("inbound", "mail"):
        assert cli.execute(["run", "--config", config, "--role", role]) == 0

    assert seen == [Role.INBOUND, Role.MAIL]


def test_a_clock_that_cannot_be_is_wrong_usage(
    config: str, stand: Stand, capsys: pytest.CaptureFixture[str]
) -> None:
    stand("daemon", run=lambda *_: pytest.fail("it ran"))

    assert cli.execute(["run", "--config", config, "--clock", "tomorrow"]) == 2

    assert "mailbot: --clock: 'tomorrow' is neither" in capsys.readouterr().err


def test_a_daemon_that_fails_is_status_1(config: str, stand: Stand) -> None:
    stand("daemon", run=lambda *_: 1)

    assert cli.execute(["run", "--config", config]) == 1


def test_what_we_did_not_expect_is_a_line(
    config: str, stand: Stand, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(*_: object) -> int:
        raise RuntimeError("first line\nsecond \x1b[2J")

    stand("daemon", run=run)

    assert cli.execute(["run", "--config", config]) == 1
    assert capsys.readouterr().err == (
        "mailbot: unexpected: RuntimeError: first line second \\x1b[2J"
        " (run with --debug for the traceback)\n"
    )

    assert cli.execute(["run", "--config", config, "--debug"]) == 1
    assert "Traceback" in capsys.readouterr().err


def test_what_the_machine_refuses_is_no_surprise(
    config: str, stand: Stand, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(*_: object) -> int:
        raise PermissionError(13, "Permission denied", "/var/lib/mailbot")

    stand("daemon", run=run)

    assert cli.execute(["run", "--config", config]) == 1
    assert capsys.readouterr().err == (
        "mailbot: [Errno 13] Permission denied: '/var/lib/mailbot'\n"
    )


# --- demo, status, db ---------------------------------------------------------------------------


def test_demo_keeps_where_it_is_told(tmp_path: Path, stand: Stand) -> None:
    kept: list[tuple[Path | None, bool]] = []

    def play(keep: Path | None, _console: object, *, year: bool) -> int:
        kept.append((keep, year))
        return 0 if keep else 1

    stand("demo", play=play)

    assert cli.execute(["demo"]) == 1
    assert cli.execute(["demo", "--keep", str(tmp_path)]) == 0
    assert cli.execute(["demo", "--year", "--keep", str(tmp_path)]) == 0
    assert kept == [(None, False), (tmp_path, False), (tmp_path, True)]


def test_status_is_for_people_or_for_scripts(
    config: str, stand: Stand, capsys: pytest.CaptureFixture[str]
) -> None:
    stand(
        "status",
        following=lambda settings, _: iter([{"name": settings.newsletter.name}]),
        as_text=lambda report: f"This is {report['name']}\nAll is \x1bwell",
    )

    assert cli.execute(["status", "--config", config]) == 0
    assert capsys.readouterr().out == "This is Linchpin Jobs\nAll is \\x1bwell\n"
    assert cli.execute(["status", "--config", config, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"name": "Linchpin Jobs"}


def test_status_follows_until_it_is_interrupted(
    config: str, stand: Stand, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    naps: list[float] = []

    def nap(seconds: float) -> None:
        naps.append(seconds)
        if len(naps) == 3:
            raise KeyboardInterrupt

    def following(_settings: Settings, _seconds: object) -> Iterator[dict[str, int]]:
        while True:
            yield {"waiting": len(naps)}

    stand("status", following=following)
    monkeypatch.setattr("time.sleep", nap)

    assert cli.execute(["status", "--config", config, "--json", "--follow"]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line)["waiting"] for line in lines] == [0, 1, 2]


def test_check_says_what_it_finds_and_which_lines_to_put(
    config: str, stand: Stand, capsys: pytest.CaptureFixture[str]
) -> None:
    found = [ok("idle", "is there"), error("sender", "no", Proposal("outbound", "port", "1"))]
    asked: dict[str, object] = {}

    def check(_settings: Settings, _equipment: object, **options: object) -> list[Finding]:
        asked.update(options)
        return found

    stand("check", check=check, equip=lambda _: None, **FORMS)

    status = cli.execute(["check", "--config", config, "--wait", "300", "--offline"])
    first, shown = dict(asked), capsys.readouterr().out
    cli.execute(["check", "--config", config, "--json"])
    given = json.loads(capsys.readouterr().out)

    assert (status, first) == (1, {"wait": 300, "offline": True})
    assert shown == (
        "ok       idle: is there\n"
        "error    sender: no\n\n"
        'Put these lines into mailbot.toml:\n\n[outbound]\nport = "1"\n'
    )
    assert given["proposed"] == {"outbound": {"port": "1"}}
    assert [finding["level"] for finding in given["findings"]] == ["ok", "error"]


def test_check_is_content_with_warnings(config: str, stand: Stand) -> None:
    given = [ok("idle", "is there"), warning("spf", "none")]
    stand("check", check=lambda *_, **__: given, equip=lambda _: None, **FORMS)

    assert cli.execute(["check", "--config", config]) == 0


def test_db_upgrade_upgrades_the_configured_one(
    config: str, tmp_path: Path, stand: Stand, capsys: pytest.CaptureFixture[str]
) -> None:
    upgraded: list[str] = []
    stand("store", upgrade=upgraded.append)

    assert cli.execute(["db", "upgrade", "--config", config]) == 0

    assert upgraded == [f"sqlite:///{tmp_path}/jobs.db"]
    assert "up to date" in capsys.readouterr().out


# --- parse --------------------------------------------------------------------------------------


@pytest.mark.usefixtures("reader")
def test_parse_prints_an_object_a_line_in_order(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A message beyond limits, and a bug of ours, still have their line; a missing file has none."""
    files: list[str] = []
    for name in ("one", "deep", "bug", "zwölf\u2028\udcff"):
        path = tmp_path / f"{len(files)}.eml"
        path.write_bytes(name.encode("utf-8", "surrogateescape"))
        files.append(str(path))
    files.insert(1, str(tmp_path / "missing.eml"))

    status = cli.execute(["parse", "--json", *files, str(tmp_path)])

    shown = capsys.readouterr()
    lines = [json.loads(line) for line in shown.out.splitlines()]
    assert status == 1
    assert [line["kind"] for line in lines] == ["help", "other", "other", "help"]
    assert lines[1]["defects"] == ["parts nested deeper than 20"]
    assert lines[2]["defects"] == ["unexpected: RuntimeError: not thought of"]
    assert lines[3]["subject"] == "zwölf\u2028\udcff"
    assert shown.err.splitlines() == [
        f"mailbot: {files[1]}: No such file or directory",
        f"mailbot: {files[3]}: unexpected: RuntimeError: not thought of",
        f"mailbot: {tmp_path}: Is a directory",
    ]


@pytest.mark.usefixtures("reader")
def test_parse_for_people_cannot_command_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(b"a \x1b[2J")

    assert cli.execute(["parse", str(path)]) == 0
    assert capsys.readouterr().out == "help: a \\x1b[2J\n"
    assert cli.execute(["parse", str(path), str(path)]) == 0
    assert capsys.readouterr().out.count(f"==> {path} <==\n") == 2


@pytest.mark.usefixtures("reader")
def test_parse_reads_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xff hello")))

    assert cli.execute(["parse", "--json", "-"]) == 0

    assert json.loads(capsys.readouterr().out)["subject"] == "\udcff hello"
