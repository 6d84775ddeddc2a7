"""`mailbot init`: from nothing to a newsletter that starts, in one dialogue or one line."""

import json
import os
import re
import select
import shutil
import signal
import smtplib
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mailbot import cli, founding
from mailbot.founding import form, interview
from mailbot.founding.records import records
from mailbot.settings import ConfigError, from_values, load
from mailbot.trust.keyring import Keyring
from mailbot.trust.resolver import ZoneFile
from relay import FakeRelay
from sources import ROOT
from world import WEDNESDAY

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
PATIENCE = 10.0  # seconds until somebody presses a key again

ESSENTIAL = {
    "newsletter.name": "Linchpin Jobs",
    "newsletter.address": "jobs@example.org",
    "newsletter.editors": "eda@example.org, bo@example.org",
    "newsletter.operator": "root@example.org",
    "newsletter.postal_address": "1 Main Street, Springfield",
    "schedule.timezone": "Europe/Berlin",
    "outbound.host": "smtp.example.org",
}
WORDS = [
    *("--name", "Linchpin Jobs", "--address", "jobs@example.org", "--editor", "eda@example.org"),
    *("--postal-address", "1 Main Street", "--timezone", "Europe/Berlin"),
]
LOCAL = [
    *("--inbound", "smtp", "--inbound-listen", "127.0.0.1:0"),
    *("--outbound-host", "127.0.0.1", "--outbound-tls", "none", "--outbound-port", "2525"),
]


def made(folder: Path, **answers: str) -> founding.Founded:
    """Found one with the essential answers and these, e.g. `inbound__kind`."""
    given = {key.replace("__", "."): said for key, said in answers.items()}
    whole = founding.completed(interview.defaults(ESSENTIAL | given), folder)
    return founding.found(whole, {}, folder, NOW)


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


# --- What is written ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "answers",
    [
        {"inbound__kind": "lmtp"},
        {"inbound__kind": "smtp", "outbound__host": "127.0.0.1", "outbound__tls": "none"},
        {
            "inbound__kind": "imap",
            "inbound__host": "imap.example.org",
            "outbound__user": "jobs@example.org",
        },
        {"inbound__kind": "lmtp", "outbound__relay_signs": "true", "schedule__day": "friday"},
    ],
    ids=lambda answers: "-".join(answers.values()),
)
def test_the_configuration_loads_and_says_what_was_answered(
    tmp_path: Path, answers: dict[str, str]
) -> None:
    folder = tmp_path / "news"

    done = made(folder, **answers)

    settings = load(folder / "mailbot.toml", {})
    expected = interview.nested(
        founding.completed(
            interview.defaults(ESSENTIAL | {k.replace("__", "."): v for k, v in answers.items()}),
            folder,
        )
    )
    assert settings == done.settings == from_values(expected, folder)
    assert settings.newsletter.editors == ("eda@example.org", "bo@example.org")
    assert {mode(path) for path in done.made} == {0o600}
    assert mode(folder) == 0o700
    assert sorted(done.made) == sorted(folder.iterdir())


def test_every_key_and_comment_of_the_form_stays(tmp_path: Path) -> None:
    """So that the file an operator edits later is its own documentation."""
    done = made(tmp_path / "news", inbound__kind="lmtp")

    was = form.blank().splitlines()
    written = done.config.read_text().splitlines()
    assert len(was) == len(written)
    for before, after in zip(was, written, strict=True):
        key, _, comment = before.removeprefix("#").partition(" = ")
        assert after.removeprefix("#").startswith(key)
        assert after.endswith(comment.partition(" #")[2])


def test_nothing_of_the_example_is_taken_for_an_answer(tmp_path: Path) -> None:
    """What the form says without a # is the operator's to say, and is asked."""
    done = made(tmp_path / "news", inbound__kind="lmtp")

    example = tomllib.loads(form.blank())
    asked = {question.key for question in interview.QUESTIONS}
    assert {f"{s}.{key}" for s, keys in example.items() for key in keys} <= asked
    assert "smtp.example.org" in done.config.read_text()
    assert "Springfield" in done.config.read_text()


def test_what_is_typed_cannot_break_the_file(tmp_path: Path) -> None:
    name = 'Jobs "R" \\ Us # 1 = [x] äöü 🥐'

    done = made(tmp_path / "news", inbound__kind="lmtp", newsletter__name=name)

    assert load(done.config, {}).newsletter.name == name


def test_the_form_is_the_documented_one() -> None:
    assert form.blank() == (ROOT / "docs" / "mailbot.toml").read_text()
    with pytest.raises(LookupError, match=r"schedule\.dya"):
        form.filled(form.blank(), {"schedule.dya": "friday"})


def test_it_starts_unheld_and_with_its_keys(tmp_path: Path) -> None:
    done = made(tmp_path / "news", inbound__kind="lmtp")

    assert not done.held
    assert Keyring.load(done.settings.token_key_file)
    assert cli.execute(["adopt", "--config", str(done.config)]) == 0


# --- DNS ----------------------------------------------------------------------------------------


def test_the_records_are_lines_of_a_zone_file(tmp_path: Path) -> None:
    """The key of a DKIM record is longer than one string may be."""
    done = made(tmp_path / "news", inbound__kind="lmtp")
    zone = tmp_path / "zone"
    zone.write_text("".join(f"{record.line}\n" for record in done.records))

    published = ZoneFile(zone)

    for record in done.records:
        assert published.txt(record.name) == (record.value.encode(),)
    assert [record.name for record in done.records] == [
        "mailbot1._domainkey.example.org",
        "example.org",
        "_dmarc.example.org",
    ]
    assert all(len(part) <= 255 for r in done.records for part in re.findall('"(.*?)"', r.line))


def test_each_set_up_has_its_records(tmp_path: Path) -> None:
    relayed = made(tmp_path / "a", inbound__kind="lmtp", outbound__relay_signs="true")
    mx = made(
        tmp_path / "b",
        inbound__kind="smtp",
        outbound__host="127.0.0.1",
        newsletter__operator="root@elsewhere.example",
    )

    assert [r.value for r in relayed.records] == [
        "v=spf1 include:WHAT-YOUR-RELAY-TELLS-YOU ~all",
        "v=DMARC1; p=none; rua=mailto:root@example.org",
    ]
    assert [(r.kind, r.value) for r in mx.records][1:] == [
        ("TXT", "v=spf1 ip4:ADDRESS-OF-THIS-MACHINE ~all"),
        ("TXT", "v=DMARC1; p=none"),
        ("MX", "10 NAME-OF-THIS-MACHINE."),
    ]
    assert list(records(relayed.settings, None)) == list(relayed.records)


# --- All or nothing -----------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["mailbot.toml", "token-keys", "dkim-key", "installation"])
def test_what_is_there_is_named_and_nothing_touched(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("mine")

    with pytest.raises(founding.AlreadyThere, match=f"nothing was changed.*{name}"):
        made(tmp_path, inbound__kind="lmtp")

    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).read_text() == "mine"


@pytest.mark.parametrize(
    "broken", ["mailbot.founding.upgrade", "mailbot.installation.enter", "mailbot.founding.load"]
)
def test_what_breaks_in_the_middle_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(broken, full)

    with pytest.raises(OSError, match="No space left"):
        made(tmp_path / "deep" / "news", inbound__kind="lmtp")

    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give files away")
def test_what_root_founds_in_somebodys_folder_is_theirs(tmp_path: Path) -> None:
    home = tmp_path / "news"
    home.mkdir()
    os.chown(home, 12345, 12345)

    done = made(home, inbound__kind="lmtp", database__url=f"sqlite:///{tmp_path}/lib/mailbot.db")

    assert {path.stat().st_uid for path in (*done.made, tmp_path / "lib")} == {12345}


def test_a_database_of_another_is_kept_and_held(tmp_path: Path) -> None:
    """The database was moved with its host's own files lost: `init` takes it from nobody."""
    first = made(tmp_path / "a", inbound__kind="lmtp")

    with pytest.raises(founding.AlreadyThere, match=r"mailbot\.db"):
        made(tmp_path / "b", inbound__kind="lmtp", database__url=first.settings.database.url)


# --- One line -----------------------------------------------------------------------------------


def test_one_line_is_enough(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "news"

    assert cli.execute(["init", str(folder), "--yes", *WORDS, *LOCAL]) == 0

    said = capsys.readouterr().out
    settings = load(folder / "mailbot.toml", {})
    assert settings.newsletter.operator == "eda@example.org"  # who decides, unless one says
    assert settings.outbound.user == ""
    assert "mailbot1._domainkey.example.org. 300 IN TXT" in said
    assert "jobs+ANYTHING@example.org must reach the same" in said
    assert f"mailbot run --config {folder}/mailbot.toml" in said


def test_a_password_that_is_not_there_yet_is_asked_for_in_the_end(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [*WORDS, "--inbound", "imap", "--inbound-host", "imap.example.org"]
    words += ["--outbound-host", "smtp.example.org"]

    assert cli.execute(["init", str(tmp_path), "--yes", *words]) == 0

    said = capsys.readouterr().out
    settings = load(tmp_path / "mailbot.toml", {})
    assert settings.inbound.user == settings.outbound.user == "jobs@example.org"
    for name in ("imap-password", "smtp-password"):
        assert f"put the password into {tmp_path / name} and: chmod 600" in said


def test_all_that_is_missing_is_named_at_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.execute(["init", str(tmp_path / "news"), "--yes", "--inbound", "lmtp"]) == 2

    lines = capsys.readouterr().err.splitlines()
    assert [line.split(": ")[1] for line in lines] == [
        "--name",
        "--address",
        "--editor",
        "--operator",
        "--postal-address",
        "--outbound-host",
    ]
    assert not (tmp_path / "news").exists()


@pytest.mark.parametrize("yes", [["--yes"], []], ids=["yes", "asking"])
@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--day", "tuseday"], '--day: "tuseday" is no weekday'),
        (["--editor", "jobs@example.org"], "--editor: the newsletter's own address cannot be"),
        (["--timezone", "Europe/Berln"], '--timezone: "Europe/Berln" is no time zone; the nearest'),
        (["--outbound-port", "smtp"], '--outbound-port: "smtp" is no whole number'),
        (["--database", "mysql://x"], "--database: is neither sqlite:///FILE nor postgresql"),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_a_wrong_option_is_said_in_the_words_of_the_settings(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], yes: list[str], words: list[str], said: str
) -> None:
    everything = [*WORDS, *LOCAL, *words]

    assert cli.execute(["init", str(tmp_path / "news"), *yes, *everything]) == 2

    assert said in capsys.readouterr().err
    assert not (tmp_path / "news").exists()


def test_without_a_terminal_it_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)

    assert cli.execute(["init", str(tmp_path / "news")]) == 2

    assert "init asks at a terminal; with --yes" in capsys.readouterr().err


def test_a_second_time_is_refused_before_anything_is_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made(tmp_path, inbound__kind="lmtp")

    assert cli.execute(["init", str(tmp_path)]) == 1

    assert "nothing was changed: there is already" in capsys.readouterr().err


def test_without_a_configuration_init_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(
        "mailbot.settings.source.DEFAULT_PATHS", (Path("mailbot.toml"), tmp_path / "none.toml")
    )

    assert cli.execute(["run"]) == 2

    assert "or make it with: mailbot init" in capsys.readouterr().err


def test_the_machines_zone_is_offered(tmp_path: Path) -> None:
    link = tmp_path / "localtime"
    link.symlink_to("/usr/share/zoneinfo/Pacific/Auckland")

    assert interview.machine_zone(link) == "Pacific/Auckland"
    assert interview.machine_zone(tmp_path / "none") is None


def test_an_answer_can_be_checked_before_the_others_are_there(tmp_path: Path) -> None:
    assert dict(interview.problems({"outbound.tls": "tsl"}, tmp_path))["outbound.tls"]
    with pytest.raises(ConfigError):
        from_values(interview.nested({"newsletter.name": "x"}), tmp_path)


# --- At a terminal ------------------------------------------------------------------------------


class Dialogue:
    """A real `mailbot` at a real terminal, and who sits at it."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self.seen = ""

    def answer(self, question: str, text: str) -> None:
        """Wait for a question and answer it."""
        self._is_asked(question)
        self._type(text.encode() + b"\n")

    def interrupt(self, question: str) -> int:
        """Wait for a question and press Ctrl+C until it is heeded, as people do."""
        self._is_asked(question)
        assert self._process.stdout is not None
        self._type(b"\x03")
        while True:
            ready, _, _ = select.select([self._process.stdout], [], [], PATIENCE)
            if not ready:
                self._type(b"\x03")  # the first came between the question and the read behind it
            elif piece := self._process.stdout.read(4096):
                self.seen += piece.decode("latin-1")
            else:
                return self._process.wait(30)

    def _is_asked(self, question: str) -> None:
        before = len(self.seen)
        while question not in self.seen[before:] or not self.seen.endswith(": "):
            assert self._process.stdout is not None
            byte = self._process.stdout.read(1)
            assert byte, self.seen
            self.seen += byte.decode("latin-1")

    def _type(self, keys: bytes) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(keys)
        self._process.stdin.flush()

    def end(self) -> int:
        assert self._process.stdout is not None
        self.seen += self._process.stdout.read().decode("latin-1")
        return self._process.wait(30)


@contextmanager
def terminal(*words: str) -> Iterator[Dialogue]:
    # A shell has what it starts in the background ignore Ctrl+C, and so all that comes of it.
    spawn = """\
import os, pty, signal, sys
signal.signal(signal.SIGINT, signal.SIG_DFL)
sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))
"""
    command = [sys.executable, "-c", spawn, sys.executable, "-m", "mailbot", *words]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0) as it:
        try:
            yield Dialogue(it)
        finally:
            it.kill()


@pytest.mark.e2e
def test_a_beginner_gets_there(tmp_path: Path) -> None:
    """Wrong answers are said in the words of the settings, and asked again."""
    folder = tmp_path / "news"
    with terminal("init", str(folder)) as operator:
        operator.answer("What is the newsletter called?", "Linchpin Jobs")
        operator.answer("Its mail address", "jobs at example.org")
        operator.answer('"jobs at example.org" is no mail address', "jobs@example.org")
        operator.answer("Who decides", "jobs@example.org")
        operator.answer("the newsletter's own address cannot be an editor's", "eda@example.org")
        operator.answer("what went wrong? [eda@example.org]", "")
        operator.answer("postal address", "1 Main Street, Springfield")
        operator.answer("The day of the issue [tuesday]", "tuseday")
        operator.answer('"tuseday" is no weekday', "friday")
        operator.answer("At what time [09:00]", "")
        operator.answer("On the clocks of", "Europe/Berlin")
        operator.answer("How does mail come in?", "imap")
        operator.answer("The mailbox's server", "imap.example.org")
        operator.answer("[implicit]", "none")
        operator.answer("is only for loopback", "")
        operator.answer("Its port [993]", "")
        operator.answer("Its user [jobs@example.org]", "")
        operator.answer("Its password", "correct horse")
        operator.answer("The relay", "smtp.example.org")
        operator.answer("[starttls]", "")
        operator.answer("Its port [587]", "")
        operator.answer("Its user, if it wants one [jobs@example.org]", "")
        operator.answer("Its password", "battery staple")
        operator.answer("Does the relay sign", "")

        assert operator.end() == 0

    settings = load(folder / "mailbot.toml", {})
    assert settings.schedule.day == "friday"
    assert settings.inbound.password_file
    assert settings.inbound.password_file.read() == "correct horse"
    assert settings.outbound.password_file
    assert settings.outbound.password_file.read() == "battery staple"
    assert "correct horse" not in operator.seen
    assert "staple" not in operator.seen
    assert "Publish in the DNS of example.org" in operator.seen


@pytest.mark.e2e
def test_who_goes_away_leaves_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "news"
    with terminal("init", str(folder), "--name", "Linchpin Jobs") as operator:
        assert operator.interrupt("Its mail address") == 1

    assert "mailbot: nothing was changed" in operator.seen
    assert not folder.exists()


@pytest.mark.e2e
def test_adopt_shows_and_asks(tmp_path: Path) -> None:
    home, copy = tmp_path / "a", tmp_path / "b"
    made(home, inbound__kind="lmtp")
    shutil.copytree(home, copy, ignore=shutil.ignore_patterns("installation"))
    config = str(copy / "mailbot.toml")

    without = subprocess.run(
        [sys.executable, "-m", "mailbot", "adopt", "--config", config],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    with terminal("adopt", "--config", config) as operator:
        operator.answer("Let it mail? [y/N]", "")
        assert operator.end() == 1
    with terminal("adopt", "--config", config) as second:
        second.answer("Let it mail? [y/N]", "y")
        assert second.end() == 0
    with terminal("adopt", "--config", config) as third:
        assert third.end() == 0

    assert without.returncode == 2
    assert "adopt asks first; at no terminal, --yes says" in without.stderr
    assert "0 letters will go out" in without.stdout
    assert "nothing was changed" in operator.seen
    assert "this installation may mail from now on" in second.seen
    assert "this installation may mail already" in third.seen


# --- It starts ----------------------------------------------------------------------------------


@pytest.mark.e2e
def test_what_init_wrote_answers_a_mail(tmp_path: Path) -> None:
    """The real daemon on the very files: a mail in, an answer out, signed with the new key."""
    with FakeRelay() as relay:
        words = [*WORDS, *LOCAL[:-1], str(relay.port)]
        assert cli.execute(["init", str(tmp_path), "--yes", *words]) == 0
        config = str(tmp_path / "mailbot.toml")
        command = [sys.executable, "-m", "mailbot", "run", "--config", config]
        command += ["--clock", WEDNESDAY.isoformat()]
        with subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE) as daemon:
            assert daemon.stderr is not None
            try:
                started = json.loads(daemon.stderr.readline())
                port = int(started["inbound"].rpartition(":")[2])
                with smtplib.SMTP("127.0.0.1", port, "mx.example", timeout=30) as door:
                    door.sendmail(
                        "kim@reader.example",
                        ["jobs@example.org"],
                        b"From: kim@reader.example\r\nTo: jobs@example.org\r\nSubject: help\r\n"
                        b"Date: Wed, 25 Nov 2026 09:00:00 +0000\r\nMessage-ID: <1@reader.example>"
                        b"\r\n\r\nhelp\r\n",
                    )
                for line in daemon.stderr:
                    if json.loads(line)["event"] == "attempted":
                        break
            finally:
                daemon.send_signal(signal.SIGTERM)
                daemon.communicate(timeout=35)

        (answer,) = relay.to("kim@reader.example")
    assert b"s=mailbot1" in answer.raw
    assert daemon.returncode == 0
