"""Letters in a session, without a socket: what to say next, and what each reply means.

Two letters at most are under way: one whose body has gone and is not answered, and behind it one
that is announced. With PIPELINING a body, its final dot and the next announcement leave in one
write. A body leaves only when it is invited by 354 and released by us; that is how the ledger's
commit comes before it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from mailbot.envelope import NULL, writable
from mailbot.smtp.opening import Offers
from mailbot.smtp.replies import Garbled, Replies, Reply
from mailbot.terms import Answer


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one letter."""

    answer: Answer
    in_doubt: bool = False  # the connection broke between the final dot and its reply


@dataclass(frozen=True, slots=True)
class Broken:
    """No further letter can go this way; those under way that have no outcome have none."""

    why: str


Event = Outcome | Broken  # outcomes come in the order in which letters were announced


class Step(Enum):
    """What a reply may be to."""

    MAIL = auto()
    RCPT = auto()
    DATA = auto()
    BODY = auto()
    NO_BODY = auto()  # a dot alone, where nobody is left to get the body that was invited
    RSET = auto()
    QUIT = auto()


_ANNOUNCEMENT: Final = (Step.MAIL, Step.RCPT, Step.DATA)

# RFC 2920 §3.1: only as the last of a group; what follows depends on the reply.
_ENDS_GROUP: Final = (Step.DATA, Step.QUIT)

# RFC 4954 §6, RFC 3207 §4: log in first, login refused, encrypt first.
_LOGIN_CODES: Final = frozenset({530, 534, 535, 538})


class Dialogue:
    """A session from the moment on that letters may go."""

    def __init__(self, offers: Offers, replies: Replies) -> None:
        """`replies` may have begun to read."""
        self._offers = offers
        self._replies = replies
        # What leaves in one write; a body in pieces, as its longest is that of many letters.
        self._unsaid: deque[tuple[Sequence[Step], Sequence[bytes]]] = deque()
        self._awaited: deque[Step] = deque()
        self._said = 0  # octets, ever
        self._dot = 0  # after how many of them the body ends that has no answer
        self._announced: Sequence[bytes] | None = None  # body of the letter that is announced
        self._invited = self._released = False
        self._refusal: Reply | None = None
        self._over = False
        self.heard = 0  # replies, ever

    @property
    def may_announce(self) -> bool:
        """Whether another letter may be announced."""
        return self._announced is None and not self._over

    @property
    def awaits(self) -> Step | None:
        """To what the next reply will be; None when nothing was said that wants one."""
        return self._awaited[0] if self._awaited else None

    def doubt(self, written: int) -> bool:
        """Whether a body is out that may have been taken, when the connection ends here.

        A body that was not written to its end, the dot, is not taken.
        """
        return Step.BODY in self._awaited and written >= self._dot

    def announce(self, return_path: str, recipient: str, *body: bytes) -> Outcome | None:
        """Say for whom a letter is; `body` is its `wire_form`, in pieces. A refusal when we cannot.

        "" and "<>" are the null return path.
        """
        return_path = "" if return_path == NULL else return_path
        if not writable(recipient) or (return_path and not writable(return_path)):
            return _refused("5.1.3", "mailbot: not an address we can write")
        options = f" SIZE={sum(map(len, body))}" if self._offers.size else ""  # RFC 1870
        if not (return_path + recipient).isascii():
            if not self._offers.smtputf8:
                return _refused(
                    "5.6.7", "mailbot: the relay takes ASCII addresses alone, no SMTPUTF8"
                )
            options += " SMTPUTF8"  # RFC 6531 §3.4
        if self._offers.eight_bit and not all(map(bytes.isascii, body)):
            options += " BODY=8BITMIME"  # RFC 6152
        self._announced, self._invited, self._released = body, False, False
        self._refusal = None
        mail, rcpt = f"MAIL FROM:<{return_path}>{options}\r\n", f"RCPT TO:<{recipient}>\r\n"
        if self._offers.pipelining:
            self._unsaid.append((_ANNOUNCEMENT, (f"{mail}{rcpt}DATA\r\n".encode(),)))
        else:
            self._unsaid.append(((Step.MAIL,), (mail.encode(),)))
            self._unsaid.append(((Step.RCPT,), (rcpt.encode(),)))
            self._unsaid.append(((Step.DATA,), (b"DATA\r\n",)))
        return None

    def release(self) -> None:
        """Let the body of the announced letter leave, now or when it is invited."""
        self._released = True
        self._hand_out()

    def quit(self) -> None:
        """Say goodbye."""
        self._over = True
        self._unsaid.append(((Step.QUIT,), (b"QUIT\r\n",)))

    def take(self) -> list[bytes]:
        """Give what may be written now, in pieces."""
        pieces: list[bytes] = []
        while self._unsaid and (not self._awaited or self._groups()):
            steps, octets = self._unsaid.popleft()
            self._awaited += steps
            self._said += sum(map(len, octets))
            if steps[0] is Step.BODY:
                self._dot = self._said
            pieces += octets
        return pieces

    def receive(self, data: bytes, written: int) -> list[Event]:
        """Take what the server sent after so many octets of ours were written."""
        events: list[Event] = []
        try:
            for reply in self._replies.feed(data):
                events += self._read(reply, written)
                if events and isinstance(events[-1], Broken):
                    break
        except Garbled as error:
            events.append(Broken(str(error)))
        self._over = self._over or any(isinstance(event, Broken) for event in events)
        return events

    # --- what a reply means ---

    def _read(self, reply: Reply, written: int) -> list[Event]:
        self.heard += 1
        if not self._awaited:  # RFC 5321 §3.8: 421 may come unasked
            return [_unusable(reply)]
        step = self._awaited.popleft()
        if step is Step.BODY:
            return self._answered(reply, written)
        if step in _ANNOUNCEMENT:
            return self._on_announcement(step, reply)
        if step is Step.QUIT:
            return [Broken("closed by us")]
        if step is Step.RSET and reply.code != 250:
            return [_unusable(reply)]
        return self._refuse() if step is Step.NO_BODY else []

    def _answered(self, reply: Reply, written: int) -> list[Event]:
        """Read what the server says of a body."""
        refused = reply.code >= 400
        if written < self._dot and not refused:
            return [_unusable(reply)]
        if reply.code // 100 == 3:
            self._awaited.appendleft(Step.BODY)  # nobody's acceptance: it stays in doubt
            return [_unusable(reply)]
        events: list[Event] = [Outcome(reply.answer)]
        if reply.code == 421 or written < self._dot:  # it closes, or reads the rest as commands
            events.append(_unusable(reply))
        return events

    def _on_announcement(self, step: Step, reply: Reply) -> list[Event]:
        if reply.code in _LOGIN_CODES:  # about us: no letter ends because of it
            return [_unusable(reply)]
        if reply.code == 421:  # RFC 5321 §3.8: the server closes
            return [Outcome(reply.answer), _unusable(reply)]
        if reply.code >= 400:
            self._refusal = self._refusal or reply
        elif reply.code // 100 != (3 if step is Step.DATA else 2):
            return [_unusable(reply)]
        elif step is Step.DATA and self._refusal is None:
            self._invited = True
            self._hand_out()
        elif step is Step.DATA:
            # RFC 2920 §3.1: with no valid recipient it invited a body all the same.
            self._unsaid.appendleft(((Step.NO_BODY,), (b".\r\n",)))
            return []
        if self._refusal is None:
            return []
        # What was said in the same write is answered first; what was not is not said at all.
        self._unsaid.clear()
        return [] if self._awaited else self._refuse()

    def _refuse(self) -> list[Event]:
        """End the announced letter, and make way for the next one."""
        refusal, self._refusal, self._announced = self._refusal, None, None
        self._unsaid.append(((Step.RSET,), (b"RSET\r\n",)))
        return [Outcome(refusal.answer)] if refusal else []

    def _hand_out(self) -> None:
        if self._invited and self._released and self._announced is not None:
            self._unsaid.append(((Step.BODY,), self._announced))
            self._announced = None

    def _groups(self) -> bool:
        return self._offers.pipelining and self._awaited[-1] not in _ENDS_GROUP


def wire_form(raw: bytes) -> bytes:
    """Give what follows 354: every line ended by CR LF, dots stuffed, the final dot.

    A bare CR or LF would let another server see a dot where there is none (RFC 5321 §2.3.8).
    """
    lines = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n").replace(b"\n", b"\r\n")
    if not lines.endswith(b"\r\n"):
        lines += b"\r\n"
    stuffed = lines.replace(b"\r\n.", b"\r\n..")  # RFC 5321 §4.5.2
    return (b"." if stuffed.startswith(b".") else b"") + stuffed + b".\r\n"


def _refused(status: str, text: str) -> Outcome:
    return Outcome(Answer(553, status, text))


def _unusable(reply: Reply) -> Broken:
    answer = reply.answer
    return Broken(f"{answer.code} {answer.enhanced or ''} {answer.text}")
