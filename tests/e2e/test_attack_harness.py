"""How attacks are written down and played: whatever is expected can turn out to be wrong.

On a mailbot in this process, which does what the daemon does, and at once.
"""

from __future__ import annotations

import socket
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

import pytest

from e2e.attacks import givens, sightings
from e2e.attacks.correspondence import Later, Said, Seen, Unclear, attacks, table, written
from e2e.attacks.play import play
from e2e.attacks.scene import Scene
from e2e.attacks.stand import EDITOR, OPERATOR, Stand
from mailbot.envelope import Envelope
from mailbot.inbound import intake
from relay import Accepted, FakeRelay
from world import World


class Daemon:
    """What is asked of the daemon's process."""

    lives = True
    noise: list[str] = []  # noqa: RUF012 -- of nobody else
    events = ({"event": "said", "words": "a word"},)

    def count(self, _: str) -> int:
        return 0

    def last_words(self) -> str:
        return ""


class Here(Stand):
    """A stand without a process."""

    def __init__(self, folder: Path) -> None:
        editors = {"editors": [EDITOR], "operator": OPERATOR}
        self.world = World(folder, newsletter=editors)
        self.deaf = False
        super().__init__(folder, "smtp", FakeRelay(), None, folder / "none.toml", ExitStack())
        self.relay._loop.close()  # what is mailed stays in this process
        self._daemon = Daemon()  # type: ignore[assignment]  # as much of it as is asked for

    def hand_in(
        self, raw: bytes, return_path: str, recipients: Iterable[str], client: str = "127.0.0.1"
    ) -> list[str]:
        if return_path == "refused@a.example":
            return ["550 5.7.1 not you"]
        envelope = Envelope(return_path or None, tuple(recipients), raw, client)
        intake.record(self.world.runtime, envelope)
        self.rest()
        return ["250 2.0.0 stored"]

    def rest(self) -> None:
        if not self.deaf:
            self.world.settle()

    @property
    def now(self) -> datetime:
        return self.world.clock.now()

    def start(self, at: datetime) -> None:
        self.world.clock.time = at
        self.world.settle()

    def letters(self) -> tuple[Accepted, ...]:
        return tuple(Accepted(*letter) for letter in self.world.post.accepted)

    def shown_status(self) -> str:
        return "J1 Boat Builder"

    def status(self) -> dict[str, object]:
        rows = self.ask("select id, state from job")
        return {"drafts": [{"job": f"J{number}", "state": state} for number, state in rows]}


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Here]:
    made = Here(tmp_path)
    yield made
    made.world.stop()


HEAD = "Attack: try it\nBy: somebody\nInstead: nothing happens\n"


def played(here: Here, text: str, needs: Iterable[str] = ()) -> None:
    lines = "".join(f"Needs: {need}\n" for need in needs)
    play(here, written(f"{HEAD}{lines}\n{text}", "road", "name"))


JOB, READER, WISH = (
    "job J1 of ann@a.example in review",
    "reader bob@b.example",
    "a wish in the name of cem@c.example",
)
HELP = ">>> eve@e.example, signed, the first mail\n\nhelp\n\n"
GOT = '<<< eve@e.example gets "How Two Good Jobs works", letter answer\n'
AGAIN = ">>> eve@e.example, again the first mail\n\n"
REFUSED = ">>> refused@a.example\n\nhello\n\n"
NOBODYS = ">>> eve@e.example\nFrom: a@b.example, c@d.example\n\nhello\n\n"
FORGED = f">>> {EDITOR}, to «J1 editor»\n\napprove\n\n"
HTML = '"<html"'
NOISE = ">>> someone@list.example, signed\nList-Id: <l.example>\n\nHello.\n\n"

PROOF = ["job J1 of ann@a.example, approved", "the draft of the issue"]

# What there was, what happened; what is to be seen of it, and what is not.
PLAYS = [
    ([], NOISE, "nobody is answered", ""),
    ([], HELP, "", "nobody is answered"),
    ([], HELP + GOT, "kay@k.example gets nothing", ""),
    ([], HELP, "", "eve@e.example gets nothing"),
    ([], HELP, 'eve@e.example gets "How Two Good Jobs works"', 'eve@e.example gets "Welcome"'),
    ([], HELP, "", 'eve@e.example gets "How Two Good Jobs works", 2 times'),
    ([], HELP, "eve@e.example gets 1 letter at most", "eve@e.example gets 0 letters at most"),
    ([], HELP, '1 others at e.example get "How Two"', '2 others at e.example get "How Two"'),
    ([], HELP + GOT, 'letter answer says "free"', 'letter answer never says "free"'),
    ([], HELP + GOT, 'letter answer never says "dear"', 'letter answer says "dear"'),
    ([], HELP + GOT, 'letter answer holds nowhere "X-E"', 'letter answer holds nowhere "MIME-"'),
    ([], HELP + GOT, "letter answer has no field Bcc", "letter answer has no field Subject"),
    ([], HELP + GOT, 'no letter says "dear"', ""),
    ([], HELP, "", 'no letter says "free"'),
    ([], HELP + GOT, "it counts as helped", "it counts as forged"),
    ([], HELP + GOT, "the verdict is pass", "the verdict is none"),
    ([], HELP + GOT, "1 mail is stored", "2 mails are stored"),
    ([], HELP + GOT, "2 mails are stored at most", "0 mails are stored at most"),
    ([], HELP + GOT, "the mail is dealt with", "it is set aside"),
    ([], NOBODYS, "it is set aside", ""),
    ([], "... 1 day later\n\n", "", "the mail is dealt with"),
    ([], HELP + GOT + AGAIN, "it was known already", ""),
    ([], HELP + GOT, "", "it was known already"),
    ([], HELP + GOT, 'the log never says "eve@e"', 'the log never says "a word"'),
    ([], HELP + GOT, "somebody else is answered meanwhile", ""),
    ([], REFUSED, "the door says 550", "the door says 250"),
    ([], NOISE, "", "some of them are sent away"),
    ([JOB], NOISE, "job J1 is still in review", "job J1 is approved"),
    ([JOB], NOISE, 'job J1 says "Boat"', 'job J1 never says "Boat"'),
    ([JOB], NOISE, 'the listing of job J1 never says "Baker"', 'the listing of job J1 never says "Boat"'),
    ([JOB], NOISE, "no job of ann@a.example is in asking", "no job of ann@a.example is in review"),
    ([JOB], NOISE, "job J1 is shown by status as review", "job J1 is shown by status as asking"),
    ([], NOISE, 'status never shows "Baker"', 'status never shows "Boat"'),
    ([JOB], NOISE, "there is 1 job of ann@a.example", "there are no jobs of ann@a.example"),
    ([JOB], FORGED, f"the editor is asked at {EDITOR}, once an hour", ""),
    ([JOB], NOISE, "", f"the editor is asked at {EDITOR}, once an hour"),
    ([READER], NOISE, "bob@b.example is still subscribed", "bob@b.example is left"),
    ([READER], NOISE, "bob@b.example is proven", "bob@b.example is not proven"),
    ([WISH], NOISE, "cem@c.example is asked", "cem@c.example is unknown"),
    (PROOF[:1], "... 4 days later\n\n", "the draft of the issue comes", ""),
    ([], "... 1 day later\n\n", "", "the draft of the issue comes"),
    (PROOF, NOISE, "the issue is still proof", "the issue is approved"),
    (PROOF, NOISE, f"the HTML of letter proof has {HTML}", f"the HTML of letter proof never has {HTML}"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("needs", "text", "seen"), [(*play[:2], play[2]) for play in PLAYS if play[2]]
)
def test_what_is_so_is_seen(here: Here, needs: list[str], text: str, seen: str) -> None:
    played(here, f"{text}<<< {seen}\n", needs)


@pytest.mark.parametrize(
    ("needs", "text", "seen"), [(*play[:2], play[3]) for play in PLAYS if play[3]]
)
def test_what_is_not_so_is_not_seen(
    here: Here, monkeypatch: pytest.MonkeyPatch, needs: list[str], text: str, seen: str
) -> None:
    for module in (sightings, givens):
        monkeypatch.setattr(module, "PATIENCE_SECONDS", 0.1)

    with pytest.raises(AssertionError) as failed:
        played(here, f"{text}<<< {seen}\n", needs)

    assert failed.value.__notes__[-1].endswith(f": {seen}")  # and not for another reason


def test_every_sentence_has_been_wrong() -> None:
    """But for those that need a daemon's process, which have tests of their own below."""
    wrong = [play[3] for play in PLAYS if play[3]]
    never = [
        pattern.pattern
        for pattern, _ in sightings.SIGHTINGS
        if not any(pattern.fullmatch(sentence) for sentence in wrong)
    ]

    assert never == ["somebody else is answered meanwhile"]


def test_somebody_who_is_not_answered_is_missed(
    here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sightings, "ALIVE_SECONDS", 0.1)
    here.deaf = True

    with pytest.raises(AssertionError):
        sightings.look(Scene(here), Seen("somebody else is answered meanwhile", 1))


def test_those_who_are_sent_away_are_counted(here: Here) -> None:
    scene = Scene(here)
    for greeting in (b"220 hello", b"421 too busy"):
        ours, theirs = socket.socketpair()
        theirs.sendall(greeting)
        theirs.close()
        scene.silent.append(ours)

    sightings.look(scene, Seen("some of them are sent away", 1))

    for client in scene.silent:
        client.close()


def test_a_letter_that_nothing_expects_is_a_failure(here: Here) -> None:
    with pytest.raises(AssertionError, match="nobody expected this letter"):
        played(here, HELP + "<<< 1 mail is stored\n")


def test_a_mail_that_the_door_refuses_is_a_failure(here: Here) -> None:
    with pytest.raises(AssertionError, match="the door refused it"):
        played(here, REFUSED + NOISE + "<<< nobody is answered\n")


def test_a_daemon_that_complains_is_a_failure(here: Here) -> None:
    class Broken(Daemon):
        complaints = 0

        def count(self, _: str) -> int:
            self.complaints += 1
            return self.complaints

    here._daemon = Broken()  # type: ignore[assignment]  # as much of it as is asked for

    with pytest.raises(AssertionError):
        played(here, NOISE + "<<< nobody is answered\n")


# --- how they are written -----------------------------------------------------------------------


def test_a_file_is_read_as_it_stands() -> None:
    text = (
        HEAD
        + "Needs: this\n  and that\n\n>>> ann@a.example\n\nhello\n\n... 2 days later\n<<< that\n"
    )

    attack = written(text, "road", "name")

    assert (str(attack), attack.attack, attack.needs) == ("road/name", "try it", ("this and that",))
    assert (attack.way, attack.together) == ("smtp", "")
    assert attack.steps == (
        Said("ann@a.example", "\nhello", 7),
        Later("2 days later", 11),
        Seen("that", 12),
    )


@pytest.mark.parametrize(
    "text",
    [
        "Attack: a\n\n<<< nobody is answered",
        HEAD + "Attack: twice\n\n<<< nobody is answered",
        HEAD + "Colour: red\n\n<<< nobody is answered",
        HEAD + "\n>>> ann@a.example\n\nhello",
        HEAD + "\nhello\n<<< nobody is answered",
    ],
    ids=["no By", "twice", "unknown", "nothing expected", "no step"],
)
def test_what_is_unclear_is_refused(text: str) -> None:
    with pytest.raises(Unclear):
        written(text, "road", "name")


@pytest.mark.parametrize(
    "step",
    [
        "<<< the moon is full",
        ">>> ann@a.example, by bicycle\n\nhello\n<<< nobody is answered",
        ">>> ann@a.example\nhello\n<<< nobody is answered",
        ">>> ann@a.example, to «nobody»\n\nhello\n<<< nobody is answered",
        "... soon\n<<< nobody is answered",
    ],
)
def test_what_nobody_understands_is_no_success(here: Here, step: str) -> None:
    with pytest.raises(Unclear):
        played(here, step)


def test_a_need_that_nobody_can_bring_about_is_unclear(here: Here) -> None:
    with pytest.raises(Unclear):
        played(here, "<<< nobody is answered", ["peace on earth"])


def test_each_attack_has_a_row_and_the_rows_are_enough() -> None:
    every, drawn = attacks(), table()

    assert len(every) >= 80
    assert all(f"tests/attacks/{attack}.txt" in drawn for attack in every)
    assert len({attack.attack for attack in every}) == len(every)
    assert {line.count(" | ") for line in drawn.splitlines()[2:]} == {2}
