"""The demo: what it plays with, what it shows, and the whole of it as anybody starts it."""

import io
import re
import signal
import subprocess
import sys
from datetime import UTC, datetime
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from rich.console import Console

from mailbot import demo, smtp, status
from mailbot.demo import actors, stage, story, telling
from mailbot.demo.actors import Letter, Person
from mailbot.demo.relay import Relay
from mailbot.demo.show import Glimpse, Show
from mailbot.demo.stage import Stage, Unmet
from mailbot.demo.year import almanac
from mailbot.demo.year.desk import EDITORS
from mailbot.outbound.maildir import Maildir
from mailbot.settings import load
from mailbot.terms import Author
from mailbot.trust.dkim import verify
from mailbot.trust.resolver import ZoneFile

FRIDAY = datetime(2026, 11, 27, 14, 0, tzinfo=UTC)
ANN = Person("Ann", "ann@reader.example", "blue")

QUESTION = """\
Thank you. One thing is missing.

1. What is to be achieved, and by when? We list results, not duties,
   hours or years.

2. Where is your video?

Yours, Linchpin Jobs
"""


def a_letter(text: str = QUESTION, **headers: str) -> Letter:
    fields = {
        "From": '"Linchpin Jobs" <jobs@linchpin.example>',
        "To": "<ruth@bakery.example>",
        "Subject": "Re: A baker",
        "Date": "Fri, 27 Nov 2026 09:01:00 -0500",
        "Message-ID": "<2@linchpin.example>",
        "References": "<1@bakery.example>",
        "Reply-To": "<jobs+d0xyz@linchpin.example>",
    } | headers
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return Letter(
        "jobs@linchpin.example",
        "ruth@bakery.example",
        f"{head}\r\n{text}".replace("\n", "\r\n").replace("\r\r", "\r").encode(),
    )


# --- the people -----------------------------------------------------------------------------------


def test_a_mail_is_signed_by_the_key_in_the_zone_file(tmp_path: Path) -> None:
    ruth = actors.person("Ruth Adler", "ruth@bakery.example", "yellow")
    zone = tmp_path / "zone"
    zone.write_text(ruth.zone_line)

    raw = ruth.write("We bake: ½ night.", to="a@b.example", subject="Hi", at=FRIDAY, with_html=True)

    author = Author("ruth@bakery.example")
    assert verify(raw, author, ZoneFile(zone), FRIDAY).__class__.__name__ == "Signed"
    parts = [p.get_content_type() for p in message_from_bytes(raw, policy=policy.default).walk()]
    assert parts == ["multipart/alternative", "text/plain", "text/html"]


def test_a_reply_goes_to_reply_to_and_names_what_it_answers() -> None:
    letter = a_letter()

    raw = ANN.write("yes", to=letter.answer_to, subject="Re: A baker", at=FRIDAY, answering=letter)

    reply = message_from_bytes(raw, policy=policy.default)
    assert reply["To"] == "jobs+d0xyz@linchpin.example"
    assert reply["In-Reply-To"] == "<2@linchpin.example>"
    assert reply["References"] == "<1@bakery.example> <2@linchpin.example>"


def test_an_answer_above_quotes_the_whole_letter_below() -> None:
    text = actors.above("yes", a_letter("Do you?\n\nYours"))

    assert text == (
        "yes\n\n"
        "On Fri, 27 Nov 2026 at 09:01, Linchpin Jobs <jobs@linchpin.example> wrote:\n"
        "> Do you?\n>\n> Yours\n"
    )


def test_an_answer_between_stands_below_the_paragraph_it_answers() -> None:
    text = actors.between((("achieved", "- Waste down"), ("2. ", "the link")), a_letter())

    lines = text.splitlines()
    assert lines[lines.index(">    hours or years.") + 2] == "- Waste down"
    assert lines[lines.index("> 2. Where is your video?") + 2] == "the link"
    assert lines[-1] == "> Yours, Linchpin Jobs"


def test_an_answer_to_what_was_not_asked_is_an_error() -> None:
    with pytest.raises(ValueError, match="pay"):
        actors.between((("pay", "90k"),), a_letter())


# --- what is shown --------------------------------------------------------------------------------


def test_of_a_long_letter_the_essence_is_shown() -> None:
    text = (
        "Hello\n\n-- >8 -- Reply above, below or between -- 8< --\n\nFirst\n\n\nSecond\n\nThird\n"
    )

    assert telling.essence(text, "", 20) == ("Hello", "", "First", "", "Second", "", "Third")
    assert telling.essence(text, "first", 2) == ("First", "[…]")


def test_of_an_answer_between_the_lines_only_questions_and_answers_are_shown() -> None:
    text = actors.between(
        (("achieved", "- Waste down\n- Bread up"), ("2. ", "the link")), a_letter()
    )

    assert telling.around_answers(text) == [
        "> 1. What is to be achieved, and by when? We list results, not duties,",
        "> […]",
        "- Waste down",
        "- Bread up",
        "> 2. Where is your video?",
        "the link",
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_nothing_is_wider_than_the_terminal_and_all_of_it_can_be_printed(encoding: str) -> None:
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding=encoding, errors="backslashreplace")
    show = Show(Console(file=out, width=80))

    show.day(FRIDAY, "a job")
    show.mail(
        Glimpse(FRIDAY, "Ann", "mailbot", "S" * 90, ("word " * 40, "", "x" * 74), "red", True)
    )
    show.brief(Glimpse(FRIDAY, "Ann", "mailbot", "Hello", ("word " * 40,), "red"))
    show.checked(["it held " * 20])

    out.flush()
    lines = raw.getvalue().decode(encoding).splitlines()
    assert max(map(len, lines)) <= 80
    assert "\\u" not in "".join(lines)
    assert "x" * 74 in "".join(lines)


def test_a_place_is_never_broken_into_lines() -> None:
    out = io.StringIO()
    place = "/a/very/long/path" * 10

    Show(Console(file=out, width=80)).places("The end.", [("the log", place)])

    assert f"the log     {place}\n" in out.getvalue()


# --- the relay ------------------------------------------------------------------------------------


def test_the_relay_takes_everybodys_mail_and_keeps_it_in_the_maildir(tmp_path: Path) -> None:
    relay = Relay(Maildir(tmp_path / "mail"))

    with relay.listening():
        client = smtp.Relay("127.0.0.1", relay.port, ehlo_name="x.example", tls="none").connect()
        for to in ("ann@reader.example", "ben@other.example"):
            assert client.send("jobs@linchpin.example", to, a_letter().raw).answer.accepted
        client.close()

    assert len(list((tmp_path / "mail" / "new").iterdir())) == 2
    letter = relay.collect("ann@reader.example", "a BAKER")
    assert letter is not None
    assert letter.raw == a_letter().raw
    assert relay.collect("ann@reader.example", "a baker") is None
    assert [left.recipient for left in relay.unread()] == ["ben@other.example"]
    assert len(relay.had("ann@reader.example")) == 1


# --- the folder -----------------------------------------------------------------------------------


@pytest.mark.parametrize("taken", ["file", "folder"])
def test_a_folder_in_use_is_refused(
    tmp_path: Path, taken: str, capsys: pytest.CaptureFixture[str]
) -> None:
    keep = tmp_path / "story"
    keep.mkdir() if taken == "folder" else keep.touch()
    if taken == "folder":
        (keep / "thesis.txt").write_text("mine")

    status_ = demo.play(keep, Console(file=io.StringIO()))

    assert status_ == 2
    assert capsys.readouterr().err == (
        f"mailbot: --keep: {keep} is there already, and not an empty folder\n"
    )


def test_the_daemon_does_not_inherit_somebodys_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAILBOT_NEWSLETTER__NAME", "Another")
    monkeypatch.setenv("HOME", "/home/me")

    environment = stage._own_environment()

    assert environment["HOME"] == "/home/me"
    assert "MAILBOT_NEWSLETTER__NAME" not in environment


# --- the whole ------------------------------------------------------------------------------------


@pytest.mark.e2e
def test_the_whole_story_happens(tmp_path: Path) -> None:
    keep, out = tmp_path / "story", io.StringIO()

    assert demo.play(keep, Console(file=out, width=80)) == 0, out.getvalue()

    shown = out.getvalue()
    assert "\x1b" not in shown
    assert max(len(line) for line in shown.splitlines() if str(keep) not in line) <= 80
    assert "✓ Both got the same body, byte for byte" in shown
    assert "Head Baker" in (keep / "issue-1.html").read_text(encoding="utf-8")
    mails = list((keep / "mail" / "new").iterdir())
    assert len(mails) == shown.count(" → ") - shown.count("│ → ")
    assert load(keep / "mailbot.toml", {}).outbound.path == keep / "mail"
    assert status.report(load(keep / "mailbot.toml", {}))["readers"]["subscribed"] == 2


@pytest.mark.e2e
@pytest.mark.timeout(400)
def test_a_year_is_shown_month_by_month(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Here it has three weeks; the whole of it is played in `year/test_year.py`."""
    monkeypatch.setattr(almanac, "_SLOTS", 3)
    keep, out = tmp_path / "year", io.StringIO()

    assert demo.play(keep, Console(file=out, width=80), year=True) == 0, out.getvalue()

    shown = out.getvalue()
    assert re.search(r"(?m)^January +3 +4 ", shown)  # issues, and jobs in them
    assert "✓ 3 issues went out, each in the bytes that an editor had approved" in shown
    assert "- Issues mailed: 3" in shown  # in the figures that an editor asked for
    assert "Head Baker" in (keep / "issues" / "01.html").read_text(encoding="utf-8")
    assert len(list((keep / "mail" / "new").iterdir())) > 50
    assert load(keep / "mailbot.toml", {}).newsletter.editors == tuple(e.address for e in EDITORS)


@pytest.mark.e2e
def test_what_does_not_happen_is_said_and_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Here mailbot asks for nothing, as the first mail has all."""
    whole = story.OFFER.replace("Would you", f"\n{story.VIDEO}\n{story.OUTCOMES[0]}\n\nWould you")
    monkeypatch.setattr(story, "OFFER", whole)
    out = io.StringIO()

    assert demo.play(tmp_path, Console(file=out, width=80)) == 1

    assert "It did not happen. Expected:" in out.getvalue()
    assert '"event": "handled"' in out.getvalue().replace("\n", " ")


@pytest.mark.e2e
def test_a_daemon_that_does_not_start_is_said_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stage, "_CONFIG", stage._CONFIG.replace("tuesday", "tuseday"))
    out = io.StringIO()

    assert demo.play(tmp_path, Console(file=out, width=80)) == 1

    assert "tuseday" in out.getvalue()
    assert "exit status 2" in " ".join(out.getvalue().split())


@pytest.mark.e2e
def test_sigterm_ends_the_demo_and_its_daemon(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mailbot", "demo", "--keep", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as playing:
        assert playing.stdout is not None
        for line in playing.stdout:
            if "mailbot → Ruth" in line:
                break
        playing.send_signal(signal.SIGTERM)
        rest = playing.stdout.read()

    assert playing.returncode == 1
    assert "Stopped." in rest
    assert '"event": "stopped"' in (tmp_path / "mailbot.log").read_text()


def test_a_letter_that_does_not_come_is_named(tmp_path: Path) -> None:
    with pytest.raises(Unmet, match=r'ann@reader\.example with "yes" in it, within 0\.05 seconds'):
        Stage(tmp_path, telling.EDITOR, patience=0.05).letter("ann@reader.example", "yes")
