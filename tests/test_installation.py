"""A copied or restored database mails nothing by itself: it is held, until it is adopted."""

import shutil
from collections import deque
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from issues import SLOT, approved, okayed
from sqlmodel import Session, col, delete, select

import databases
from e2e.running import running
from keys import letter
from mailbot import adoption, cli, installation, status
from mailbot.address import Purpose
from mailbot.installation import HELD, InstallationError
from mailbot.outbound.post import Fate
from mailbot.smtp import Outcome
from mailbot.store import Store
from mailbot.tables import Delivery, Inbound, Installation, IssueRow, Letter
from mailbot.terms import Answer
from mailbot.trust.keyring import Keyring
from world import OPERATOR, WEDNESDAY, World, subscribe

LATER = Outcome(Answer(451, "4.3.0", "try again later"))
AS_FEW_AS_IT_HAS = deque([LATER] * 1000)

Moved = Callable[[], World]


@pytest.fixture
def first(tmp_path: Path) -> Iterator[World]:
    """A mailbot whose database will be copied."""
    (tmp_path / "first").mkdir()
    made = World(tmp_path / "first")
    yield made
    assert made.left_unread() == []


@pytest.fixture
def moved(first: World, tmp_path: Path) -> Iterator[Moved]:
    """Stop the first one, and start another host's on a copy of its database and keys."""
    made: list[World] = []

    def start() -> World:
        first.stop()
        shutil.copytree(
            first.folder, tmp_path / "second", ignore=shutil.ignore_patterns("installation")
        )
        databases.copied(first.folder, tmp_path / "second")
        world = World(tmp_path / "second")
        world.clock.time, world.numbers = first.clock.time, first.numbers
        made.append(world)
        return world

    yield start
    for world in made:
        world.stop()
        world.unread(OPERATOR).clear()  # nothing went out for a while, which is told
        assert world.left_unread() == []


def adopt(world: World) -> None:
    """Say yes, while the daemon runs, and let it go on."""
    adoption.adopt(world.runtime.settings, world.clock.now())
    world.settle()


def outlook(world: World) -> adoption.Outlook:
    seen = adoption.outlook(world.runtime.settings, world.clock.now())
    assert seen is not None
    return seen


def looking(world: World) -> Session:
    return Session(world.runtime.store._engine)


# --- The id -------------------------------------------------------------------------------------


def test_a_new_database_takes_the_first_that_starts_for_its_own(tmp_path: Path) -> None:
    world = World(tmp_path)

    assert world.runtime.may_mail
    assert (tmp_path / "installation").stat().st_mode & 0o777 == 0o600
    assert world.runtime.gate.installation == (tmp_path / "installation").read_text().strip()
    world.stop()
    world.start()
    assert world.runtime.may_mail
    with world.runtime.store.snapshot() as session:
        assert [row.id for row in session.exec(select(Installation))] == [
            world.runtime.gate.installation
        ]
    world.stop()


def test_a_crash_before_the_commit_is_a_start_not_yet_made(tmp_path: Path) -> None:
    """The file is there, and the database knows nobody: as after an upgrade from before."""
    world = World(tmp_path)
    with world.runtime.store.transaction() as session:
        session.exec(delete(Installation))
    before = world.runtime.gate.installation

    world.stop()
    world.start()

    assert world.runtime.gate.installation == before
    assert world.runtime.may_mail
    world.stop()


@pytest.mark.parametrize("text", ["", "\n", "abc\n", "g" * 32, "a" * 33, "ä" * 16, "a" * 31 + "\0"])
def test_a_broken_file_is_named_and_never_replaced(tmp_path: Path, text: str) -> None:
    path = tmp_path / "installation"
    path.write_text(text)

    with pytest.raises(InstallationError, match=r"installation: holds no id of 32 hexadecimal"):
        installation.load_or_create(path)

    assert path.read_text() == text


def test_of_two_that_start_at_once_one_makes_the_file(tmp_path: Path) -> None:
    path = tmp_path / "installation"

    assert installation.load(path) is None
    assert installation.load_or_create(path) == installation.load_or_create(path)


# --- Held ---------------------------------------------------------------------------------------


def test_a_copy_stores_what_comes_and_does_nothing_else(first: World, moved: Moved) -> None:
    """No answer, no letter that was due, no draft, no reminder, nothing at the slot."""
    approved(first)
    kim = subscribe(first, "kim@reader.example")
    okayed(first)
    ann = first.person("ann@elsewhere.example")
    ann.writes("Role: Head Cook\nCompany: Elsewhere\n")
    ann.reads()
    first.post.answers[kim.address] = AS_FEW_AS_IT_HAS
    kim.writes("help")

    world = moved()
    world.person("lee@reader.example").writes("Please subscribe me.")
    world.wait(timedelta(days=40), step=timedelta(hours=12))

    assert world.post.accepted == []
    with looking(world) as session:
        assert (
            session.exec(select(Inbound.state).order_by(col(Inbound.id).desc())).first()
            == "witnessed"
        )
        assert list(session.exec(select(IssueRow.state))) == ["approved"]
        assert "operator" not in "".join(session.exec(select(Letter.template)))


def test_the_operator_hears_of_it_from_the_log_once_an_hour(first: World, moved: Moved) -> None:
    subscribe(first, "kim@reader.example")

    world = moved()
    world.wait(timedelta(minutes=150), step=timedelta(minutes=5))

    lines = [line for line in world.log.getvalue().splitlines() if "alarm" in line]
    assert len(lines) == 3
    assert all("type: mailbot adopt" in line for line in lines)


def test_status_says_so_first(first: World, moved: Moved) -> None:
    assert status.report(first.runtime.settings)["held"] is False

    world = moved()

    figures = status.report(world.runtime.settings)
    assert figures["held"] is True
    assert status.as_text(figures).startswith(f"{HELD}\n")
    adopt(world)
    figures = status.report(world.runtime.settings)
    assert figures["held"] is False
    assert status.as_text(figures).startswith("Next slot: ")


def test_status_makes_no_file(moved: Moved) -> None:
    world = moved()
    path = world.folder / "installation"
    assert not path.exists()

    assert status.report(world.runtime.settings)["held"] is True

    assert not path.exists()


def test_once_it_may_it_is_not_asked_again(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    assert world.runtime.may_mail

    monkeypatch.setattr(Store, "snapshot", lambda _: pytest.fail("asked again"))

    assert world.runtime.may_mail


# --- Adopted ------------------------------------------------------------------------------------


def test_adopted_it_goes_on_where_the_other_stopped(first: World, moved: Moved) -> None:
    """What was due goes out, what came is answered: by the daemon that runs, each once."""
    kim = subscribe(first, "kim@reader.example")
    first.post.answers[kim.address] = AS_FEW_AS_IT_HAS
    kim.writes("help")
    world = moved()
    lee = world.person("lee@reader.example")
    lee.writes("Please subscribe me.", subject="subscribe")
    world.wait(timedelta(hours=2))

    seen = outlook(world)
    adopt(world)

    assert (seen.letters, seen.mails, seen.keys_fit) == (1, 1, True)
    assert world.person("kim@reader.example").reads(about="To list a job")
    lee.answers(lee.reads(about="do you want"), "yes")
    assert lee.reads(about="Welcome to")
    assert adoption.outlook(world.runtime.settings, world.clock.now()) is None


def test_an_issue_half_mailed_reaches_each_reader_once(first: World, moved: Moved) -> None:
    """Two have it, one was told to wait, one was in hand: that one alone is in doubt."""
    approved(first)
    readers = [subscribe(first, f"{name}@reader.example") for name in ("kim", "lee", "max", "ned")]
    okayed(first)
    for reader in readers[2:]:
        first.post.answers[reader.address] = AS_FEW_AS_IT_HAS
    first.wait_until(SLOT)
    subject = readers[0].reads().subject
    assert readers[1].reads().subject == subject
    with first.runtime.store.transaction() as session:
        in_hand = session.exec(select(Delivery).where(Delivery.fate == Fate.DUE)).all()[-1]
        in_hand.fate, in_hand.worker = Fate.IN_HAND, first.runtime.gate.installation
        session.add(in_hand)

    world = moved()
    seen = outlook(world)
    adopt(world)
    world.wait(timedelta(hours=2))

    assert [(i.number, i.state, i.readers) for i in seen.issues] == [(1, "mailing", 2)]
    late = [world.person(reader.address) for reader in readers[2:]]
    assert [reader.reads().subject for reader in late] == [subject] * 2
    with looking(world) as session:
        rows = session.exec(select(Delivery).order_by(col(Delivery.reader_id))).all()
    assert [(row.fate, row.doubts) for row in rows] == [(Fate.ACCEPTED, 0)] * 3 + [
        (Fate.ACCEPTED, 1)
    ]
    world.editor.reads(about="every letter of it is settled")
    world.person("baker@lantern.example").reads()


def test_an_issue_whose_slot_went_by_is_asked_about_again(first: World, moved: Moved) -> None:
    approved(first)
    subscribe(first, "kim@reader.example")
    okayed(first)
    world = moved()
    world.wait_until(SLOT + timedelta(days=1))

    adopt(world)

    assert world.editor.reads(about="may have been mailed meanwhile")
    world.editor.reads(about="ok?")
    world.editor.reads()
    assert world.person("kim@reader.example").has_no_mail()


@pytest.mark.parametrize("words", ["sent", "It went out already.", "Schon verschickt!"])
def test_what_went_out_after_the_backup_does_not_go_out_again(
    first: World, moved: Moved, words: str
) -> None:
    baker = approved(first)
    subscribe(first, "kim@reader.example")
    okayed(first)
    world = moved()
    world.wait_until(SLOT + timedelta(hours=3))
    adopt(world)
    asked = world.editor.reads(about="reply “sent”")

    world.editor.answers(asked, words)

    world.editor.reads(about="draft")
    world.editor.reads()
    world.editor.reads(about="has been mailed")
    world.wait(timedelta(days=8), step=timedelta(hours=12))
    assert world.person("kim@reader.example").has_no_mail()
    world.editor.reads(about="no job is ready")
    world.wait(timedelta(days=8), step=timedelta(hours=12))
    world.person(baker.address).reads(about="did you find someone?")
    world.unread(world.editor.address).clear()


def test_two_hosts_may_mail_with_one_database(first: World, moved: Moved) -> None:
    assert first.runtime.may_mail
    world = moved()

    assert outlook(world).others == 1
    adopt(world)

    with world.runtime.store.snapshot() as session:
        assert installation.count(session) == 2
        assert installation.may_mail(session, first.runtime.gate.installation)


def test_an_installation_without_its_file_gets_one_when_it_is_adopted(
    moved: Moved,
) -> None:
    world = moved()
    path = world.folder / "installation"
    settings = world.runtime.settings

    assert adoption.outlook(settings, WEDNESDAY) is not None
    assert not path.exists()
    adoption.adopt(settings, WEDNESDAY)

    assert adoption.outlook(settings, WEDNESDAY) is None
    assert world.runtime.may_mail


# --- The keys -----------------------------------------------------------------------------------


@pytest.mark.parametrize("lost", ["other", "missing"])
def test_keys_that_are_not_the_readers_are_warned_of(first: World, moved: Moved, lost: str) -> None:
    subscribe(first, "kim@reader.example")
    world = moved()
    path = world.runtime.settings.token_key_file
    kept = path.read_text()

    path.unlink()
    if lost == "other":
        Keyring.load_or_create(path)

    seen = outlook(world)
    assert not seen.keys_fit
    assert f"Warning: no key in {path}" in adoption.as_text(seen, world.runtime.settings)
    path.unlink(missing_ok=True)
    path.write_text(kept)
    path.chmod(0o600)
    assert outlook(world).keys_fit
    assert "Warning" not in adoption.as_text(outlook(world), world.runtime.settings)


def test_a_key_that_is_not_the_newest_fits_too(first: World, moved: Moved) -> None:
    subscribe(first, "kim@reader.example")
    world = moved()
    path = world.runtime.settings.token_key_file

    path.write_text(f"{path.read_text()}1 {'ab' * 32}\n")

    assert outlook(world).keys_fit
    assert len(Keyring.load(path).reader_tokens(Purpose.REPLY, 1)) == 2


# --- The daemon ---------------------------------------------------------------------------------


@pytest.mark.e2e
def test_a_daemon_that_runs_held_goes_on_within_seconds(tmp_path: Path) -> None:
    """No restart: it stores the mail, says in the log what to type, and answers once it may."""
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    with running(first, ()):
        pass
    shutil.copytree(first, second, ignore=shutil.ignore_patterns("installation"))
    with running(second, ()) as mailbot:
        number = mailbot.hand_over(
            letter("kim@reader.example", subject="help"), return_path="kim@reader.example"
        )
        assert number is not None
        told = mailbot.wait(lambda: mailbot.daemon.event("alarm"))
        mailbot.wait(lambda: mailbot.daemon.event("witnessed", inbound=number))
        assert mailbot.daemon.event("handled", inbound=number) is None
        assert not mailbot.relay.to("kim@reader.example")

        assert cli.execute(["adopt", "--yes", "--config", str(second / "mailbot.toml")]) == 0

        answered = mailbot.outcome(number)
    assert told["text"] == HELD
    assert answered.only_letter("kim@reader.example").subject
