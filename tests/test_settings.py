"""Settings: what an operator writes, and what is said when it is wrong."""

from __future__ import annotations

import datetime as dt
import os
import re
import tomllib
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from mailbot.address import Mailbox
from mailbot.settings import ConfigError, Endpoint, Settings, from_values, load
from mailbot.settings.sections import KNOWN
from mailbot.settings.source import lines_of

SAMPLE = Path(__file__).parent.parent / "docs" / "mailbot.toml"

GOOD = """\
[newsletter]
name = "Linchpin Jobs"
address = "Jobs@Example.org"
editors = ["Editor@example.org"]
operator = "root@example.org"
postal_address = "1 Main Street, Springfield"

[schedule]
day = "friday"
time = "07:30"
timezone = "Europe/Berlin"

[inbound]
kind = "lmtp"
listen = "127.0.0.1:2424"

[outbound]
host = "127.0.0.1"
tls = "none"
"""


def written(folder: Path, text: str = GOOD) -> Path:
    path = folder / "mailbot.toml"
    path.write_text(text)
    return path


def complaints(folder: Path, text: str, environ: Mapping[str, str] | None = None) -> list[str]:
    """Return what is said of a configuration, without the folder it lies in."""
    with pytest.raises(ConfigError) as caught:
        load(written(folder, text), environ or {})
    return [str(problem).replace(f"{folder}/", "") for problem in caught.value.problems]


def with_line(section: str, line: str) -> str:
    """Return the good configuration with one line replaced, or added to its section."""
    key = line.partition(" =")[0]
    begin, header, rest = GOOD.partition(f"[{section}]\n")
    if not header:
        return f"{GOOD}[{section}]\n{line}\n"
    body, blank, end = rest.partition("\n\n")
    kept = [kept for kept in body.splitlines() if not kept.startswith(f"{key} =")]
    return begin + header + "\n".join([*kept, line]) + (blank or "\n") + end


# --- What a good one gives ----------------------------------------------------------------------


def test_a_configuration_is_read_once_into_words_the_others_use(tmp_path: Path) -> None:
    settings = load(written(tmp_path), {})

    assert settings.mailbox == Mailbox("jobs", "example.org")
    assert settings.newsletter.editors == ("editor@example.org",)
    assert settings.zone == ZoneInfo("Europe/Berlin")
    assert (settings.schedule.weekday, settings.schedule.time) == (4, dt.time(7, 30))
    assert settings.inbound.listen == Endpoint("127.0.0.1", 2424)
    assert settings.loopback_only
    with pytest.raises(ValueError, match="frozen"):
        settings.newsletter.name = "x"


def test_spans_are_spans(tmp_path: Path) -> None:
    settings = load(written(tmp_path), {})

    assert settings.schedule.draft_before == timedelta(hours=48)
    assert settings.schedule.late_after == timedelta(hours=12)
    assert settings.inbound.poll == timedelta(seconds=30)
    assert settings.limits.old_mail == timedelta(days=3)
    assert settings.limits.max_message_bytes == 25_000_000
    assert settings.conversation.remind == (timedelta(days=3), timedelta(days=7))
    assert settings.conversation.close == timedelta(days=21)
    assert settings.conversation.followup == (timedelta(days=14), timedelta(days=90))
    assert settings.conversation.quiet == timedelta(seconds=20)
    assert settings.mailing.canary_wait == timedelta(minutes=15)
    assert settings.mailing.retry == timedelta(days=3)
    assert settings.retention.raw == timedelta(days=400)
    assert settings.retention.letters == timedelta(days=90)


def test_relative_paths_start_from_the_file(tmp_path: Path) -> None:
    text = GOOD + '[database]\nurl = "sqlite:///jobs.db"\ninstallation_file = "id"\n'

    settings = load(written(tmp_path, text), {})

    assert settings.database.url == f"sqlite:///{tmp_path}/jobs.db"
    assert settings.database.installation_file == tmp_path / "id"
    assert settings.token_key_file == tmp_path / "token-keys"


def test_absolute_paths_stay(tmp_path: Path) -> None:
    text = GOOD + '[database]\nurl = "sqlite:////srv/jobs.db"\n[tokens]\nkey_file = "/srv/keys"\n'

    settings = load(written(tmp_path, text), {})

    assert settings.database.url == "sqlite:////srv/jobs.db"
    assert settings.database.installation_file == Path("/etc/mailbot/installation")
    assert settings.token_key_file == Path("/srv/keys")


def test_the_demo_needs_no_file(tmp_path: Path) -> None:
    settings = from_values(tomllib.loads(GOOD), tmp_path)

    assert settings == load(written(tmp_path), {})


def test_without_a_name_the_file_of_this_folder_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(written(tmp_path).parent)

    assert load(None, {}).newsletter.name == "Linchpin Jobs"
    (tmp_path / "mailbot.toml").unlink()
    with pytest.raises(ConfigError, match=r"^mailbot\.toml: no such file"):
        load(Path("mailbot.toml"), {})


def test_no_file_at_all_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(
        "mailbot.settings.source.DEFAULT_PATHS", (Path("mailbot.toml"), tmp_path / "none.toml")
    )

    with pytest.raises(ConfigError, match=r"no such file, nor .*none\.toml; name it with --config"):
        load(None, {})
    with pytest.raises(ConfigError, match=r"^other\.toml: no such file$"):
        load(Path("other.toml"), {})


# --- The environment ----------------------------------------------------------------------------


def test_the_environment_overrides_by_type(tmp_path: Path) -> None:
    environ = {
        "MAILBOT_NEWSLETTER__NAME": "2027",
        "MAILBOT_NEWSLETTER__EDITORS": "ann@example.org, ben@example.org",
        "MAILBOT_NEWSLETTER__JOBS_PER_ISSUE": "1",
        "MAILBOT_CONVERSATION__REMIND_DAYS": "[2, 4]",
        "MAILBOT_VIDEO__CHECK": "false",
        "MAILBOT_MAILING__CANARY_PERCENT": "1.0",
        "MAILBOT_HOME": "of no section: not ours",
        "PATH": "/bin",
    }

    settings = load(written(tmp_path), environ)

    assert settings.newsletter.name == "2027"
    assert settings.newsletter.editors == ("ann@example.org", "ben@example.org")
    assert settings.newsletter.jobs_per_issue == 1
    assert settings.conversation.remind_days == (2, 4)
    assert settings.video.check is False
    assert isinstance(settings.mailing.canary_percent, float)


def test_the_environment_alone_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    environ = {
        f"MAILBOT_{section.upper()}__{key.upper()}": value if isinstance(value, str) else value[0]
        for section, keys in tomllib.loads(GOOD).items()
        for key, value in keys.items()
    }

    assert load(None, environ) == load(written(tmp_path), {})


def test_a_mistake_in_the_environment_names_the_variable(tmp_path: Path) -> None:
    environ = {"MAILBOT_SCHEDULE__DAY": "tuseday", "MAILBOT_SHEDULE__TIME": "09:00"}

    assert complaints(tmp_path, GOOD, environ) == [
        'MAILBOT_SCHEDULE__DAY: "tuseday" is no weekday',
        'MAILBOT_SHEDULE__TIME: unknown section; the nearest known one is "schedule"',
    ]


# --- What is wrong is said, with its line -------------------------------------------------------


@pytest.mark.parametrize(
    ("section", "line", "said"),
    [
        ("schedule", 'day = "tuseday"', '"tuseday" is no weekday'),
        ("schedule", 'time = "9:00"', '"9:00" is no time of day such as "09:00"'),
        ("schedule", 'time = "24:00"', '"24:00" is no time of day such as "09:00"'),
        (
            "schedule",
            'timezone = "Europe/Berlim"',
            '"Europe/Berlim" is no time zone; the nearest is "Europe/Berlin"',
        ),
        ("schedule", 'timezone = "Europe"', '"Europe" is no time zone'),
        ("schedule", 'timezone = "/etc/passwd"', '"/etc/passwd" is no time zone'),
        ("schedule", "draft_hours_before = 0", "0 is too small; at least 1"),
        ("newsletter", "name = 5", "5 is no text; put it in quotes"),
        ("newsletter", 'name = " "', "must not be empty"),
        ("newsletter", 'name = "a\\nBcc: b"', "must be one line, without control characters"),
        ("newsletter", 'address = "jobs"', '"jobs" is no mail address'),
        ("newsletter", 'address = "a b@example.org"', '"a b@example.org" is no mail address'),
        ("newsletter", 'operator = "<a@example.org>"', '"<a@example.org>" is no mail address'),
        (
            "newsletter",
            f'address = "{"j" * 35}@example.org"',
            f'"{"j" * 35}" has 35 characters before the @; with a token behind it only 34 fit',
        ),
        ("newsletter", "editors = []", "must not be empty"),
        ("newsletter", "editors = 7", "7 is no list"),
        ("newsletter", 'delimiter = "++"', '"++" is no delimiter; it is one of + - _ ='),
        ("newsletter", "jobs_per_issue = 3", "3 is too large; at most 2"),
        ("newsletter", 'site = "jobs.example.org"', '"jobs.example.org" is no web address'),
        ("inbound", 'kind = "pop3"', '"pop3" is not one of "imap", "smtp" or "lmtp"'),
        ("inbound", "port = 70000", "70000 is too large; at most 65535"),
        ("inbound", 'listen = "25"', '"25" is no host and port such as "127.0.0.1:2525"'),
        ("inbound", 'listen = "::1:25"', '"::1:25": write an IPv6 address as "[::1]:2525"'),
        ("inbound", 'listen = "127.0.0.1:25"', "LMTP must not use port 25 (RFC 2033 §5)"),
        ("inbound", 'listen = ""', 'kind "lmtp" needs it, e.g. "127.0.0.1:2525"'),
        ("inbound", 'tls_cert_file = "c.pem"', "goes together with tls_key_file"),
        ("outbound", 'kind = "pigeon"', '"pigeon" is not one of "smtp" or "maildir"'),
        ("outbound", 'kind = "maildir"', 'kind "maildir" needs it: the folder to write to'),
        ("outbound", 'host = ""', 'kind "smtp" needs it'),
        ("outbound", 'host = "192.0.2.1"', '"none" is only for loopback, and 192.0.2.1 is else'),
        ("outbound", 'user = "jobs"', "user needs it"),
        ("outbound", 'password_file = "pw"', "password_file needs it"),
        ("outbound", 'token_command = "token"', 'only with auth = "xoauth2"'),
        ("outbound", """token_command = 'say "it'""", "is no command: No closing quotation"),
        ("outbound", 'dkim_selector = "s1"', "goes together with dkim_key_file"),
        ("outbound", 'dkim_key_file = "key"', "goes together with dkim_key_file"),
        ("outbound", 'dkim_selector = "s1; t=y"', '"s1; t=y" is no selector such as "mailbot1"'),
        ("outbound", 'return_path = "odd"', '"odd" is not one of "verp" or "fixed"'),
        ("outbound", "connections = 1.5", "1.5 is no whole number"),
        ("outbound", "rate_per_second = nan", "nan is no number"),
        ("limits", "answers_per_hour = -1", "-1 is too small; at least 0"),
        ("conversation", "remind_days = [7, 3]", "must come after remind_days"),
        ("conversation", "remind_days = [3, 30]", "must come after remind_days"),
        ("conversation", "followup_days = [14]", "takes 2 values or more"),
        ("conversation", "followup_days = [1, 2, 3]", "takes 2 values"),
        ("video", 'check = "maybe"', '"maybe" is neither true nor false'),
        ("database", 'url = "mysql://u:geheim@h/d"', "is neither sqlite:///FILE nor"),
        ("database", 'url = "sqlite://"', "keeps nothing; name a file"),
        ("database", 'url = "postgresql+psycopg://h"', "is no postgresql+psycopg://USER:PASSWORD"),
        ("database", 'url = "postgresql+psycopg://u:7/p@h/d"', "in a password write whatever is"),
        ("database", 'url = "postgresql+psycopg://u:p?q@h/d"', "in a password write whatever is"),
        ("database", 'url = "postgresql+psycopg://u:p#q@h/d"', "in a password write whatever is"),
        ("database", 'url = "postgresql+psycopg://u:p q@h/d"', "in a password write whatever is"),
        ("database", 'url = "postgresql+psycopg://u@h:port/d"', "is no postgresql+psycopg://USER"),
        ("newsletter", 'editors = ["jobs+x@example.org"]', "the newsletter's own address cannot"),
        ("newsletter", 'operator = "JOBS@example.org"', "the newsletter's own address cannot"),
    ],
)
def test_a_wrong_value_is_said(tmp_path: Path, section: str, line: str, said: str) -> None:
    (complaint,) = complaints(tmp_path, with_line(section, line))

    assert re.match(rf"mailbot\.toml:\d+: {section}\.\w+: ", complaint)
    assert said in complaint
    assert "geheim" not in complaint


def test_the_line_is_the_one_to_mend(tmp_path: Path) -> None:
    text = GOOD.replace('day = "friday"', 'day = "tuseday"')

    assert complaints(tmp_path, text) == ['mailbot.toml:9: schedule.day: "tuseday" is no weekday']


def test_all_problems_are_listed_down_the_file(tmp_path: Path) -> None:
    text = GOOD.replace('"friday"', '"x"').replace('"07:30"', '"y"').replace("name =", "nmae =")

    assert complaints(tmp_path, text) == [
        "mailbot.toml:1: newsletter.name: is missing",
        'mailbot.toml:2: newsletter.nmae: unknown key; the nearest known one is "newsletter.name"',
        'mailbot.toml:9: schedule.day: "x" is no weekday',
        'mailbot.toml:10: schedule.time: "y" is no time of day such as "09:00"',
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            '[schedule]\ndya = "x"',
            'schedule.dya: unknown key; the nearest known one is "schedule.day"',
        ),
        ("[web]\nhost = 1", 'web.host: unknown key; the nearest known one is "inbound.host"'),
        ("[limit]", 'limit: unknown section; the nearest known one is "limits"'),
        ("timezone = 1", 'timezone: unknown section; the nearest known key is "schedule.timezone"'),
        ("schedule = 1", "schedule: is no section; write [schedule] on a line of its own"),
    ],
)
def test_what_is_unknown_names_the_nearest(tmp_path: Path, text: str, said: str) -> None:
    said_of_it = complaints(tmp_path, text)

    assert any(complaint.endswith(said) for complaint in said_of_it), said_of_it


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[newsletter]\nname = Linchpin\n", "mailbot.toml:2: is no TOML: Invalid value"),
        ('[a]\n\nname = "x', "mailbot.toml:3: is no TOML: "),
        ("[a]\nx = 1\nx = 2", "mailbot.toml:3: is no TOML: Cannot overwrite a value"),
    ],
)
def test_what_is_no_toml_is_said_with_its_line(tmp_path: Path, text: str, said: str) -> None:
    (complaint,) = complaints(tmp_path, text)

    assert complaint.startswith(said)


def test_bytes_that_are_no_text_are_said(tmp_path: Path) -> None:
    path = tmp_path / "mailbot.toml"
    path.write_bytes(b"\xff\xfe\x00")

    with pytest.raises(ConfigError, match="is no UTF-8 text"):
        load(path, {})
    with pytest.raises(ConfigError, match="directory"):
        load(tmp_path, {})


def test_lines_are_found_however_it_is_written() -> None:
    text = (
        'schedule.day = "x"\n'
        "\n"
        "[newsletter]  # [schedule]\n"
        'postal_address = """\n'
        "[limits]\n"
        'max = 1"""\n'
        "editors = [\n"
        '  "a",  # time = 1\n'
        "]\n"
        '"name" = "x"\n'
        "[web]\r\n"
        "listen = 1"
    )

    assert lines_of(text) == {
        "schedule": 1,
        "schedule.day": 1,
        "newsletter": 3,
        "newsletter.postal_address": 4,
        "newsletter.editors": 7,
        "newsletter.name": 10,
        "web": 11,
        "web.listen": 12,
    }


# --- The relay ----------------------------------------------------------------------------------


def test_tokens_are_asked_of_a_command(tmp_path: Path) -> None:
    lines = "user = 'jobs'\nauth = 'xoauth2'\ntoken_command = 'oauth2 --for \"jobs relay\"'\n"

    outbound = load(written(tmp_path, GOOD + lines), {}).outbound

    assert (outbound.auth, outbound.token_command) == ("xoauth2", 'oauth2 --for "jobs relay"')


def test_tokens_and_a_password_exclude_each_other(tmp_path: Path) -> None:
    lines = 'auth = "xoauth2"\npassword_file = "pw"\n'

    found = "\n".join(complaints(tmp_path, GOOD + lines))

    assert 'outbound.user: auth "xoauth2" needs it' in found
    assert 'outbound.token_command: auth "xoauth2" needs it' in found
    assert 'outbound.password_file: auth "xoauth2" has token_command' in found


def test_a_relay_that_signs_is_the_only_one_that_does(tmp_path: Path) -> None:
    lines = 'relay_signs = true\ndkim_selector = "s1"\ndkim_key_file = "dkim"\n'

    (complaint,) = complaints(tmp_path, GOOD + lines)

    assert "outbound.relay_signs: the relay signs, so mailbot does not" in complaint
    assert load(written(tmp_path, GOOD + "relay_signs = true\n"), {}).outbound.relay_signs


# --- What is not built yet, and what is for loopback only ---------------------------------------


@pytest.mark.parametrize(
    ("section", "line"),
    [
        ("web", 'listen = "127.0.0.1:8080"'),
        ("web", 'public_url = "https://mail.example.org"'),
        ("newsletter", 'language = "de"'),
    ],
)
def test_what_is_not_built_is_refused(tmp_path: Path, section: str, line: str) -> None:
    (complaint,) = complaints(tmp_path, with_line(section, line))

    assert f"{section}.{line.partition(' =')[0]}: " in complaint
    assert "in a later version" in complaint
    assert "geheim" not in complaint


# --- A mailbox ----------------------------------------------------------------------------------

MAILBOX = GOOD.replace(
    'kind = "lmtp"\nlisten = "127.0.0.1:2424"',
    'kind = "imap"\nhost = "127.0.0.1"\nuser = "jobs"\npassword_file = "imap-password"',
)


def with_mailbox_line(line: str) -> str:
    """Return the mailbox's settings with a line replaced, or added."""
    key = line.partition(" =")[0]
    before, inbound, after = MAILBOX.partition("[inbound]\n")
    kept, blank, rest = after.partition("\n\n")
    lines = [old for old in kept.split("\n") if not old.startswith(f"{key} =")]
    return before + inbound + "\n".join([*lines, line]) + blank + rest


def test_a_mailbox_is_read(tmp_path: Path) -> None:
    read = load(written(tmp_path, MAILBOX), {})

    assert read.inbound.folders == ("INBOX",)
    assert (read.inbound.start, read.inbound.after) == ("now", "move")
    assert read.loopback_only


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('host = ""', 'inbound.host: kind "imap" needs it'),
        ('user = ""', 'inbound.user: kind "imap" needs it, and password_file'),
        ('password_file = ""', "inbound.password_file: user needs it"),
        ('token_command = "print-token"', "inbound.token_command: only with auth"),
        ("folders = []", "inbound.folders: must name a folder"),
        ('folders = ["INBOX", "inbox"]', "inbound.folders: names a folder twice"),
        ('folders = ["INBOX", "mailbot"]', 'inbound.folders: "mailbot" is where handled mail'),
        ('folders = ["INBOX.Mailbot"]', 'inbound.folders: "mailbot" is where handled mail'),
        ('after = "burn"', 'inbound.after: "burn" is not one of'),
        ("poll_seconds = 0", "inbound.poll_seconds: 0 is too small"),
    ],
)
def test_what_is_wrong_with_a_mailbox_is_said(tmp_path: Path, line: str, said: str) -> None:
    (complaint,) = complaints(tmp_path, with_mailbox_line(line))

    assert said in complaint


def test_a_mailbox_without_tls_is_only_for_loopback(tmp_path: Path) -> None:
    assert load(written(tmp_path, with_mailbox_line('tls = "none"')), {}).inbound.tls == "none"

    elsewhere = with_mailbox_line('tls = "none"').replace(
        'host = "127.0.0.1"\nu', 'host = "192.0.2.1"\nu'
    )

    (complaint,) = complaints(tmp_path, elsewhere)
    assert 'inbound.tls: "none" is only for loopback, and 192.0.2.1 is elsewhere' in complaint


def test_a_mailbox_by_tokens_needs_the_command(tmp_path: Path) -> None:
    text = with_mailbox_line('auth = "xoauth2"').replace('password_file = "imap-password"\n', "")

    (complaint,) = complaints(tmp_path, text)
    assert "inbound.token_command: " in complaint


def test_no_receiver_is_trusted_behind_our_own_door(tmp_path: Path) -> None:
    text = GOOD.replace('"lmtp"', '"smtp"') + '[trust]\nauthserv_ids = ["mx.example.org"]\n'

    (complaint,) = complaints(tmp_path, text)

    assert 'with inbound.kind "smtp" no receiver stands before mailbot' in complaint


@pytest.mark.parametrize(
    "name", ["mx.example.org", "microsoft", "OpenDMARC", "in_mx", "mx.bücher.example"]
)
def test_a_receiver_is_trusted_by_its_authserv_id(tmp_path: Path, name: str) -> None:
    settings = load(written(tmp_path, f'{GOOD}[trust]\nauthserv_ids = ["{name}"]\n'), {})

    assert settings.trust.authserv_ids == (name,)


@pytest.mark.parametrize(
    "name", ["", "mx.example.org; dmarc=pass", "mx .example.org", ".org", "a@b.example", "mx."]
)
def test_what_no_receiver_calls_itself_is_refused(tmp_path: Path, name: str) -> None:
    (complaint,) = complaints(tmp_path, f'{GOOD}[trust]\nauthserv_ids = ["{name}"]\n')

    assert "trust.authserv_ids" in complaint
    assert "is no authserv-id" in complaint


@pytest.mark.parametrize(
    "change",
    [
        ('listen = "127.0.0.1:2424"', 'listen = "0.0.0.0:2424"'),
        ('host = "127.0.0.1"\ntls = "none"', 'host = "smtp.example.org"'),
    ],
)
def test_a_zone_file_only_while_all_is_on_loopback(tmp_path: Path, change: tuple[str, str]) -> None:
    text = GOOD + '[trust]\nzone_file = "zone"\n'

    assert load(written(tmp_path, text), {}).trust.zone_file == tmp_path / "zone"
    (complaint,) = complaints(tmp_path, text.replace(*change))
    assert "trust.zone_file: " in complaint
    assert "loopback" in complaint


# --- Secrets ------------------------------------------------------------------------------------


def test_a_password_is_read_when_it_is_wanted(tmp_path: Path) -> None:
    text = GOOD + 'user = "jobs"\npassword_file = "relay-password"\n'
    secret = load(written(tmp_path, text), {}).outbound.password_file
    assert secret is not None
    with pytest.raises(ConfigError, match="relay-password: No such file"):
        secret.read()

    (tmp_path / "relay-password").touch(mode=0o600)
    (tmp_path / "relay-password").write_text("hunter2\n")

    assert secret.read() == "hunter2"


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660])
def test_a_password_that_others_may_read_is_refused(tmp_path: Path, mode: int) -> None:
    text = GOOD + 'user = "jobs"\npassword_file = "relay-password"\n'
    (tmp_path / "relay-password").write_text("hunter2\n")
    (tmp_path / "relay-password").chmod(mode)
    secret = load(written(tmp_path, text), {}).outbound.password_file
    assert secret is not None

    with pytest.raises(
        ConfigError, match=rf"others may read this secret \({mode:04o}\): chmod 600"
    ):
        secret.read()


def test_a_credential_of_systemd_comes_first(tmp_path: Path) -> None:
    credentials = tmp_path / "credentials"
    credentials.mkdir()
    (credentials / "relay-password").write_text("from systemd")
    (credentials / "relay-password").chmod(0o440)  # what systemd's own access list looks like
    text = GOOD + 'user = "jobs"\npassword_file = "relay-password"\n'

    settings = load(written(tmp_path, text), {"CREDENTIALS_DIRECTORY": str(credentials)})

    assert settings.outbound.password_file is not None
    assert settings.outbound.password_file.read() == "from systemd"


def test_no_secret_is_shown(tmp_path: Path) -> None:
    (tmp_path / "pw").touch(mode=0o600)
    (tmp_path / "pw").write_text("hunter2")
    text = GOOD + 'user = "jobs"\npassword_file = "pw"\n[database]\nurl = "sqlite:////a/geheim"\n'
    settings = load(written(tmp_path, text), {})
    assert settings.outbound.password_file is not None
    settings.outbound.password_file.read()

    assert "hunter2" not in repr(settings)
    assert "geheim" not in repr(settings)


# --- The sample ---------------------------------------------------------------------------------

_DEFAULT = re.compile(r"#(\w+ = .*)")


def sample(*, defaults: bool) -> dict[str, dict[str, object]]:
    """Return what the sample says, or what it would with each default's # taken away."""
    lines = SAMPLE.read_text().splitlines()
    return tomllib.loads(
        "\n".join(_DEFAULT.sub(r"\1", line) if defaults else line for line in lines)
    )


def test_the_sample_is_a_configuration() -> None:
    assert load(SAMPLE, {}).newsletter.name == "Linchpin Jobs"


def test_the_sample_shows_each_key_and_no_other() -> None:
    shown = {section: set(keys) for section, keys in sample(defaults=True).items()}

    assert shown == {section: set(keys) for section, keys in KNOWN.items()}
    assert shown.keys() == Settings.model_fields.keys()


def test_the_sample_shows_the_defaults() -> None:
    plain = from_values(sample(defaults=False), Path(os.sep))
    spelled_out = from_values(sample(defaults=True), Path(os.sep))

    assert spelled_out == plain


def test_the_sample_leaves_open_only_what_has_no_default() -> None:
    said = {f"{section}.{key}" for section, keys in sample(defaults=False).items() for key in keys}

    assert said == {
        *(f"newsletter.{key}" for key in ("name", "address", "editors", "operator")),
        "newsletter.postal_address",
        "inbound.kind",  # its default comes in a later version
        "outbound.host",
    }


# --- The database -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "url",
    [
        "u:geheim@db.example/jobs",
        "u:geheim@db.example/jobs?sslmode=prefer",
        "u:geheim@localhost/jobs?hostaddr=192.0.2.1&sslmode=disable",
        "u:geheim@db.example/jobs?sslmode=require&sslmode=disable",
    ],
)
def test_mails_cross_no_network_in_the_clear(tmp_path: Path, url: str) -> None:
    text = f'{GOOD}[database]\nurl = "postgresql+psycopg://{url}"\n'

    (complaint,) = complaints(tmp_path, text)

    assert "at least with ?sslmode=require" in complaint
    assert "geheim" not in complaint


@pytest.mark.parametrize(
    ("url", "local"),
    [
        ("postgresql+psycopg://u:p@127.0.0.1:5433/jobs", True),
        ("postgresql+psycopg://u:p@[::1]/jobs", True),
        ("postgresql+psycopg:///jobs?host=/run/postgresql", True),
        ("postgresql+psycopg://u:p@db.example/jobs?sslmode=verify-full", False),
        ("postgresql+psycopg://u@localhost/jobs?hostaddr=192.0.2.1&sslmode=require", False),
        (
            "postgresql+psycopg://u@/jobs?host=localhost:5432&host=db.example:5432&sslmode=require",
            False,
        ),
        ("postgresql+psycopg://u@/jobs?host=localhost,db.example&sslmode=require", False),
        ("postgresql+psycopg:///jobs", False),  # libpq may find a host elsewhere
    ],
)
def test_a_database_is_a_peer_like_any_other(tmp_path: Path, url: str, local: bool) -> None:
    """Only while all is on loopback may a rehearsal have a clock of its own."""
    settings = load(written(tmp_path, f'{GOOD}[database]\nurl = "{url}"\n'), {})

    assert settings.loopback_only is local
    assert settings.database.url == url
    assert url not in repr(settings)
