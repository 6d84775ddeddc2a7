"""One attack as it is played: what was handed in, what came of it, what things are called."""

from __future__ import annotations

import re
import secrets
import socket
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.parser import BytesHeaderParser
from typing import BinaryIO, Final

from e2e.attacks import bombs, post
from e2e.attacks.correspondence import Later, Said, Unclear
from e2e.attacks.post import Parcel
from e2e.attacks.stand import ADDRESS, OPERATOR, Stand
from e2e.daemon import PATIENCE_SECONDS
from mailbot.address import Mailbox, Purpose, token_from_bytes
from relay import Accepted
from world import Mail

_OURS: Final = Mailbox.parse(ADDRESS)
_LATER: Final = re.compile(r"(\d+) (minute|hour|day)s? later")
_AGAIN: Final = re.compile(r"(\S+), again the (\w+) mail(.*)")
_NAMED: Final = re.compile(r"(.*), the (\w+) mail")
_OFTEN: Final = re.compile(r"(.*), (\d+) times")
_PUT: Final = re.compile(r"(.*), lying in (\w+) for (\d+) (hour|day)s")
_SILENT: Final = re.compile(r"(\d+) silent clients at the door")
_DRIPPING: Final = re.compile(r"(\d+) clients of (\d+) networks at the door, each in a mail")
_SECONDS: Final = {"minute": 60, "hour": 3600, "day": 86400}
_TRADES: Final = (
    "Baker", "Boat Builder", "Beekeeper", "Choir Master", "Dentist", "Electrician", "Farrier",
    "Gardener", "Hatter", "Illustrator", "Joiner", "Knitter", "Librarian", "Midwife", "Night Porter",
    "Optician", "Plumber", "Quilter", "Roofer", "Saddler", "Tailor", "Upholsterer", "Violin Maker",
    "Welder", "Zoologist",
)  # fmt: skip
_PURPOSES: Final = {purpose.name.lower(): purpose for purpose in Purpose}


@dataclass
class Scene:
    """What everybody knows by now."""

    stand: Stand
    words: dict[str, str] = field(default_factory=dict)  # what a name stands for
    mails: dict[str, Parcel] = field(default_factory=dict)  # that may be sent again
    replies: list[str] = field(default_factory=list)  # of the door, to what was handed in last
    first: int = 0  # the number of the first mail handed in last
    seen: set[int] = field(default_factory=set)  # letters that were expected, by place
    since: int = 0  # letters before that are none of the attack's
    client: str = "127.0.0.1"  # from where mails come
    silent: list[socket.socket] = field(default_factory=list)  # who came to the door to wait

    # What happens

    def say(self, said: Said) -> None:
        """Hand in what is written."""
        self.explained()
        self.first = self.stand.last_mail() + 1
        self.replies = []
        if said.what == "at the door":
            self._talk(said.text)
            return
        if silent := _SILENT.fullmatch(said.what):
            self.silent = [self._knock() for _ in range(int(silent[1]))]
            return
        if dripping := _DRIPPING.fullmatch(said.what):
            self.silent = self._drip(int(dripping[1]), int(dripping[2]))
            return
        often = _OFTEN.fullmatch(said.what)
        what, count = (often[1], int(often[2])) if often else (said.what, 1)
        for number in range(1, count + 1):
            self.words["n"] = str(number)
            self._send(Said(what, said.text, said.line))

    def wait(self, later: Later) -> None:
        """Let time pass: the daemon ends, and starts again when it is later."""
        match = _LATER.fullmatch(later.what)
        if match is None:
            raise Unclear(f"line {later.line}: how much later? {later.what!r}")
        self.stand.rest()
        passed = timedelta(seconds=int(match[1]) * _SECONDS[match[2]])
        self.stand.start(self.stand.now + passed)

    def explained(self) -> None:
        """A mail that the door does not take is no attack on mailbot, unless it is said so."""
        refused = [reply for reply in self.replies if reply[0] in "45"]
        assert not refused, f"the door refused it: {refused}"

    # What there is

    def filled(self, text: str) -> str:
        return post.filled(text, self.name)

    def name(self, word: str) -> str:
        """What a name stands for."""
        for words in (self.words, self.stand.common):
            if word in words:
                return words[word]
        if bomb := bombs.named(word):
            return bomb
        if word == "nth trade":
            return _TRADES[int(self.words["n"]) - 1]
        if word.startswith("a guessed ") and word.removeprefix("a guessed ") in _PURPOSES:
            bits = secrets.token_bytes(16)
            purpose = _PURPOSES[word.removeprefix("a guessed ")]
            return _OURS.with_token(token_from_bytes(purpose, bits))
        raise Unclear(f"nothing is called {word!r}")

    def call(self, name: str, letter: Accepted) -> None:
        """Give a letter a name: what a reply to it needs."""
        mail = Mail(letter.return_path, letter.recipient, letter.raw)
        self.words |= {
            name: mail.reply_to,
            f"{name} id": mail.message_id,
            f"{name} subject": mail.subject,
            f"{name} shouted": mail.reply_to.upper(),
            f"{name} token": mail.reply_to.partition("@")[0].partition("+")[2],
            f"{name} text": mail.text,
            f"{name} letter id": str(mail.message["X-Mailbot-Letter"]),
            f"{name} whole": letter.raw.decode().replace("\r\n", "\n"),
        }

    def letters(self) -> list[tuple[int, Accepted]]:
        """The letters of this attack that nothing said yet, with their places."""
        return [
            (place, letter)
            for place, letter in enumerate(self.stand.letters())
            if place >= self.since and place not in self.seen
        ]

    def unexpected(self) -> list[Accepted]:
        """Those of them that a mail brought about, but for what the operator is told."""
        return [
            letter
            for _, letter in self.letters()
            if letter.recipient != OPERATOR and not self.stand.of_the_clock(message_id(letter))
        ]

    def handled(self) -> list[tuple[str, str, str]]:
        """State, reason and verdict of each mail handed in last."""
        rows = self.stand.ask(
            "select state, reason, coalesce(verdict, '') from inbound where id >= ? order by id",
            self.first,
        )
        return [(str(state), str(reason), str(verdict)) for state, reason, verdict in rows]

    # How it is handed in

    def _send(self, said: Said) -> None:
        put = _PUT.fullmatch(said.what)
        if put:
            ago = timedelta(seconds=int(put[3]) * _SECONDS[put[4]])
            parcel = self._written(Said(put[1], said.text, said.line))
            self.stand.put(put[2], parcel.raw, ago)
            return
        parcel = self._written(said)
        self.replies += self.stand.hand_in(
            parcel.raw, parcel.return_path, parcel.recipients, self.client
        )

    def _written(self, said: Said) -> Parcel:
        again = _AGAIN.fullmatch(said.what)
        if again:
            before = self.mails[again[2]]
            envelope = post.mail(Said(again[1] + again[3], "", said.line), self.name, *self._here)
            above, below = map(self.filled, post.parts(said))
            raw = post.lines(above) + before.raw + post.lines(below)
            return Parcel(raw, envelope.return_path, envelope.recipients)
        named = _NAMED.fullmatch(said.what)
        if named:
            said = Said(named[1], said.text, said.line)
        parcel = post.mail(said, self.name, *self._here)
        if named:
            self.mails[named[2]] = parcel
        return parcel

    @property
    def _here(self) -> tuple[datetime, str]:
        return self.stand.now, ADDRESS

    def _knock(self, place: str = "127.0.0.1") -> socket.socket:
        here = ("127.0.0.1", self.stand.door)
        return socket.create_connection(here, PATIENCE_SECONDS, source_address=(place, 0))

    def _drip(self, clients: int, networks: int) -> list[socket.socket]:
        """Begin a mail from many addresses, and go on with none."""
        begun = f"EHLO x\r\nMAIL FROM:<>\r\nRCPT TO:<{ADDRESS}>\r\nDATA\r\nSubject: ".encode()
        here = []
        for number in range(clients):
            client = self._knock(f"127.1.{number % networks}.{1 + number // networks}")
            if client.recv(3, socket.MSG_PEEK) == b"220":
                client.sendall(begun)
            here.append(client)
        return here

    def _talk(self, text: str) -> None:
        """Say what stands behind "C:", and hear what stands behind "S:"."""
        with closing(self._knock()) as client:
            file = client.makefile("rb")
            for line in filter(None, self.filled(text).split("\n")):
                who, _, what = line.partition(": ")
                if who in {"C", "C goes on"}:
                    client.sendall(post.as_bytes(what) + (b"\r\n" if who == "C" else b""))
                elif who == "S":
                    heard = _reply(file)
                    assert heard.startswith("" if what == "(hangs up)" else what), heard
                    assert bool(heard) is (what != "(hangs up)"), heard
                else:
                    raise Unclear(f"who says that? {line!r}")


def _reply(file: BinaryIO) -> str:
    """Hear one reply, of several lines perhaps; give its last one."""
    while line := file.readline().decode("utf-8", "replace"):
        if line[3:4] != "-":
            return line.rstrip()
    return ""


def message_id(letter: Accepted) -> str:
    """The Message-ID of a letter."""
    return str(BytesHeaderParser().parsebytes(letter.raw)["Message-ID"])
