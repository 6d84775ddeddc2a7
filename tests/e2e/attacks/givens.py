"""What there is before an attack, brought about as people would: by mails and their answers."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from e2e.attacks.correspondence import Said, Unclear
from e2e.attacks.scene import Scene
from e2e.attacks.stand import EDITOR
from mailbot.address import Mailbox, Purpose
from mailbot.trust.keyring import CopyId, Keyring
from relay import Accepted

PATIENCE_SECONDS: Final = 20.0  # for what the clock brings about
_LOOK_SECONDS: Final = 0.02
_DRAFT_DAY: Final = datetime(2026, 11, 29, 8, 0, 5, tzinfo=UTC)  # two days before the slot
_SLOT: Final = datetime(2026, 12, 1, 8, 0, 5, tzinfo=UTC)

Given = Callable[..., None]
_GIVENS: list[tuple[re.Pattern[str], Given]] = []

_TITLES: Final = ("Head Baker", "Boat Builder", "Night Porter", "Choir Master", "Bee Keeper")

_JOB: Final = """\
Subject: {title}

Role: {title}
Company: Lantern {title} House
Key results:
- Waste under 4% of all we make by the end of September
- 12 shops sell it by 1 November
Video: https://www.youtube.com/watch?v=Jk3vQ8rT2mE
"""
_PAY: Final = "Pay: EUR 48,000 a year\n"


def given(sentence: str) -> Callable[[Given], Given]:
    """Say in which words this is asked for."""

    def enter(function: Given) -> Given:
        _GIVENS.append((re.compile(sentence), function))
        return function

    return enter


def bring_about(scene: Scene, sentence: str) -> None:
    """Bring about what a `Needs:` line asks for; Unclear when nobody knows how."""
    for pattern, function in _GIVENS:
        if match := pattern.fullmatch(sentence):
            function(scene, *match.groups())
            return
    raise Unclear(f"nobody knows how to bring about {sentence!r}")


@given(r"job (\w+) of (\S+) in review")
def _in_review(scene: Scene, name: str, owner: str) -> None:
    _offer(scene, name, f"{owner}, signed", pay=True)
    scene.call(f"{name} draft", _letter(scene, owner))
    scene.call(f"{name} editor", _letter(scene, EDITOR))


@given(r"job (\w+) of (\S+) that waits for the pay")
def _asking(scene: Scene, name: str, owner: str) -> None:
    _offer(scene, name, f"{owner}, signed", pay=False)
    scene.call(f"{name} draft", _letter(scene, owner))


@given(r"job (\w+) in the name of (\S+)")
def _unproven(scene: Scene, name: str, owner: str) -> None:
    _offer(scene, name, owner, pay=True)
    scene.call(f"{name} proof", _letter(scene, owner))


@given(r"job (\w+) of (\S+), proven by a reply")
def _proven_by_reply(scene: Scene, name: str, owner: str) -> None:
    _unproven(scene, name, owner)
    _write(scene, f"{owner}, to «{name} proof»", f"In-Reply-To: «{name} proof id»\n\nyes")
    scene.call(f"{name} draft", _letter(scene, owner))
    scene.call(f"{name} editor", _letter(scene, EDITOR))


@given(r"job (\w+) of (\S+), approved")
def _approved(scene: Scene, name: str, owner: str) -> None:
    _in_review(scene, name, owner)
    _write(scene, f"{EDITOR}, signed, to «{name} editor»", "\napprove")
    _letter(scene, EDITOR)
    scene.call(f"{name} news", _letter(scene, owner))


@given(r"reader (\S+)")
def _reader(scene: Scene, address: str) -> None:
    _wish(scene, address)
    who = address.partition("@")[0]
    _write(scene, f"{address}, to «{who} confirm»", f"In-Reply-To: «{who} confirm id»\n\nyes")
    _letter(scene, address)
    number = scene.stand.ask("select id from reader where address = ?", address)[0][0]
    keyring = Keyring.load(scene.stand.folder / "token-keys")
    ours = Mailbox.parse(scene.name("jobs"))
    # What stands in the headers of their copy of any issue.
    for purpose in (Purpose.UNSUBSCRIBE, Purpose.REPLY, Purpose.BOUNCE):
        token = keyring.reader_token(purpose, number)
        scene.words[f"{who} {purpose.name.lower()}"] = ours.with_token(token)
    scene.words[f"{who} copy id"] = f"<{keyring.letter_id(CopyId(1, number))}@news.example>"


@given(r"a wish in the name of (\S+)")
def _wish(scene: Scene, address: str) -> None:
    _write(scene, address, "Subject: subscribe\n\nPlease subscribe me.")
    scene.call(f"{address.partition('@')[0]} confirm", _letter(scene, address))


@given(r"a wish to leave in the name of (\S+)")
def _leaving(scene: Scene, address: str) -> None:
    _write(scene, address, "Subject: unsubscribe\n\nPlease unsubscribe me.")
    scene.call(f"{address.partition('@')[0]} leaving", _letter(scene, address))


@given(r"the draft of the issue")
def _draft(scene: Scene) -> None:
    if "draft" in scene.stand.common:
        return
    scene.stand.rest()
    scene.since = len(scene.stand.letters())
    scene.stand.start(_DRAFT_DAY)
    call_the_draft(scene)
    scene.stand.common |= {
        name: value for name, value in scene.words.items() if name.startswith(("draft", "proof"))
    }


def call_the_draft(scene: Scene) -> None:
    """Wait for the two letters of a draft, and give them their names."""
    until = time.monotonic() + PATIENCE_SECONDS
    while len(scene.letters()) < 2:
        assert time.monotonic() < until, "there is no draft"
        time.sleep(_LOOK_SECONDS)
    for place, letter in scene.letters():
        scene.call("draft" if b"Subject: Draft of issue" in letter.raw else "proof", letter)
        scene.seen.add(place)


@given(r"the ok of the issue")
def _ok(scene: Scene) -> None:
    _draft(scene)
    _write(scene, f"{EDITOR}, signed, to «draft»", "In-Reply-To: «draft id»\n\nok")
    scene.call("result", _letter(scene, EDITOR))


@given(r"the issue at (\S+)")
def _mailed(scene: Scene, address: str) -> None:
    _ok(scene)
    scene.stand.start(_SLOT)
    scene.stand.daemon.wait(lambda: scene.stand.daemon.event("mailed"))
    copies = [letter for letter in scene.stand.letters() if letter.recipient == address]
    scene.call("copy", copies[-1])


def _offer(scene: Scene, name: str, how: str, *, pay: bool) -> None:
    title = _TITLES[int(name[1:]) % len(_TITLES)]
    _write(scene, how, _JOB.format(title=title) + (_PAY if pay else ""))
    number = scene.stand.ask("select max(id) from job")[0][0]
    scene.words[name] = f"J{number}"


def _write(scene: Scene, how: str, text: str) -> None:
    scene.since = len(scene.stand.letters())
    scene.say(Said(how, text, 0))
    scene.explained()
    scene.stand.rest()


def _letter(scene: Scene, address: str) -> Accepted:
    """Return the one letter that somebody got for the mail before."""
    found = [letter for letter in scene.unexpected() if letter.recipient == address]
    assert len(found) == 1, address
    return found[0]
