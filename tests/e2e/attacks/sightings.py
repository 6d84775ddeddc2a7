"""What must be seen of an attack: each sentence behind `<<<`, and what it looks at.

Each looks at what there is once everything that came is done; and what is only about time having
passed waits for it a little. Whatever is said here can turn out to be wrong.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from email.parser import BytesHeaderParser
from typing import Any, Final

from e2e.attacks import givens
from e2e.attacks.correspondence import Said, Seen, Unclear
from e2e.attacks.post import as_bytes
from e2e.attacks.scene import Scene
from mailbot.inbound.intake import DONE, SET_ASIDE
from mailbot.matters import Reason
from relay import Accepted
from world import Mail

PATIENCE_SECONDS: Final = 8.0  # for what the clock brings about
ALIVE_SECONDS: Final = 15.0  # for an answer to somebody else, beside whatever is going on
_LOOK_SECONDS: Final = 0.05

Sighting = Callable[..., None]
SIGHTINGS: list[tuple[re.Pattern[str], Sighting]] = []


def sighting(sentence: str) -> Callable[[Sighting], Sighting]:
    """Say in which words this is expected."""

    def enter(function: Sighting) -> Sighting:
        SIGHTINGS.append((re.compile(sentence), function))
        return function

    return enter


def look(scene: Scene, seen: Seen) -> None:
    """Look whether something is so: AssertionError if not, Unclear when nobody knows how."""
    what = scene.filled(seen.what)
    for pattern, function in SIGHTINGS:
        if match := pattern.fullmatch(what):
            function(scene, *match.groups())
            return
    raise Unclear(f"line {seen.line}: nobody knows how to see {seen.what!r}")


# --- letters ------------------------------------------------------------------------------------


@sighting(r"nobody is answered")
def _nobody(scene: Scene) -> None:
    assert _shown(scene.unexpected()) == []


@sighting(r"(\S+) gets nothing")
def _nothing(scene: Scene, address: str) -> None:
    assert _shown(letter for _, letter in scene.letters() if letter.recipient == address) == []


@sighting(r'(\S+) gets "(.+?)"(?:, (\d+) times)?(?:, letter (\w+))?')
def _gets(scene: Scene, address: str, words: str, times: str | None, name: str | None) -> None:
    wanted = int(times or 1)

    def found() -> list[tuple[int, Accepted]]:
        return [
            (place, letter)
            for place, letter in scene.letters()
            if letter.recipient == address and words.casefold() in _read(letter).casefold()
        ]

    _eventually(lambda: len(found()) >= wanted)
    assert len(found()) == wanted, (words, _shown(letter for _, letter in scene.letters()))
    scene.seen |= {place for place, _ in found()}
    if name:
        scene.call(name, [one for one in scene.stand.letters() if _is(one, address, words)][-1])


@sighting(r"(\S+) gets (\d+) letters? at most")
def _at_most(scene: Scene, address: str, most: str) -> None:
    found = {place for place, letter in scene.letters() if letter.recipient == address}
    assert len(found) <= int(most)
    scene.seen |= found


@sighting(r'(\d+) others at (\S+) get "(.+)"')
def _others_get(scene: Scene, count: str, domain: str, words: str) -> None:
    found = {
        place: letter.recipient
        for place, letter in scene.letters()
        if letter.recipient.endswith(f"@{domain}") and words.casefold() in _read(letter).casefold()
    }
    assert len(found) == len(set(found.values())) == int(count)
    scene.seen |= found.keys()


@sighting(r'letter (\w+) (says|never says) "(.+)"')
def _says(scene: Scene, name: str, says: str, words: str) -> None:
    text = f"{scene.name(f'{name} subject')}\n{scene.name(f'{name} text')}"
    assert (_escaped(words) in text) is (says == "says"), text


@sighting(r'letter (\w+) holds nowhere "(.+)"')
def _nowhere(scene: Scene, name: str, words: str) -> None:
    whole = scene.name(f"{name} whole")
    assert _escaped(words) not in whole, whole


@sighting(r'the HTML of letter (\w+) (has|never has) "(.+)"')
def _html(scene: Scene, name: str, has: str, words: str) -> None:
    page = Mail("", "", scene.name(f"{name} whole").encode()).message.get_body(("html",))
    assert page, "it has none"
    assert (words in str(page.get_content())) is (has == "has"), str(page.get_content())


@sighting(r'no letter says "(.+)"')
def _no_letter(scene: Scene, words: str) -> None:
    words = _escaped(words)
    assert not [letter for letter in scene.stand.letters() if words in _read(letter)]


@sighting(r"letter (\w+) has no field (\S+)")
def _no_field(scene: Scene, name: str, field: str) -> None:
    head = BytesHeaderParser().parsebytes(scene.name(f"{name} whole").encode())
    assert head[field] is None, head[field]


# --- jobs, readers, issues ----------------------------------------------------------------------


@sighting(r"job (\w+) is (?:still )?(?:in )?(\w+)")
def _job_is(scene: Scene, name: str, state: str) -> None:
    number = scene.name(name).removeprefix("J")
    (found,) = scene.stand.ask("select state from job where id = ?", number)
    assert found[0] == state


@sighting(r'job (\w+) (says|never says) "(.+)"')
def _job_says(scene: Scene, name: str, says: str, words: str) -> None:
    number = scene.name(name).removeprefix("J")
    (found,) = scene.stand.ask("select document from job where id = ?", number)
    assert (words in found[0]) is (says == "says"), found[0]


@sighting(r'the listing of job (\w+) never says "(.+)"')
def _listing_never_says(scene: Scene, name: str, words: str) -> None:
    number = scene.name(name).removeprefix("J")
    (found,) = scene.stand.ask("select document from job where id = ?", number)
    assert words not in str(json.loads(found[0])["listing"]), found[0]


@sighting(r"the editor is asked at (\S+), once an hour")
def _challenged(scene: Scene, address: str) -> None:
    asked = [place for place, one in scene.letters() if _is(one, address, "Was this you?")]
    assert len(asked) <= 1, _shown(letter for _, letter in scene.letters())
    scene.seen |= set(asked)
    told = scene.stand.ask("select at from notice where key = ?", f"editor_challenge {address}")
    assert told, "the editor was never asked"


@sighting(r"there (?:are|is) (\w+) jobs? of (\S+)")
def _jobs_of(scene: Scene, count: str, owner: str) -> None:
    rows = scene.stand.ask("select 1 from job where owner = ?", owner)
    assert len(rows) == int(count.replace("no", "0"))


@sighting(r'status never shows "(.+)"')
def _status_never(scene: Scene, words: str) -> None:
    assert _escaped(words) not in scene.stand.shown_status()


@sighting(r"no job of (\S+) is in (\w+)")
def _no_job_is(scene: Scene, owner: str, state: str) -> None:
    query = "select 1 from job where owner = ? and state = ?"
    assert not scene.stand.ask(query, owner, state)


@sighting(r"job (\w+) is shown by status as (\w+)")
def _status_shows(scene: Scene, name: str, state: str) -> None:
    drafts = {draft["job"]: draft["state"] for draft in scene.stand.status()["drafts"]}
    assert drafts[scene.name(name)] == state


@sighting(r"(\S+@\S+) is (?:still )?(subscribed|asked|left|unreachable|complained|unknown)")
def _reader_is(scene: Scene, address: str, state: str) -> None:
    def found() -> str:
        query = "select state from reader where address = ?"
        rows = scene.stand.ask(query, address)
        return str(rows[0][0]).replace("none", "unknown") if rows else "unknown"

    _eventually(lambda: found() == state)
    assert found() == state


@sighting(r"(\S+@\S+) is (not )?proven")
def _proven(scene: Scene, address: str, never: str | None) -> None:
    query = "select 1 from correspondent where address = ?"
    assert bool(scene.stand.ask(query, address)) is not bool(never)


@sighting(r"the draft of the issue comes")
def _draft_comes(scene: Scene) -> None:
    givens.call_the_draft(scene)


@sighting(r"the issue is (?:still )?(\w+)")
def _issue_is(scene: Scene, state: str) -> None:
    (found,) = scene.stand.ask("select state from issue order by id desc limit 1")
    assert found[0] == state


# --- mails --------------------------------------------------------------------------------------


@sighting(r"the verdict is (pass|fail|none)")
def _verdict(scene: Scene, verdict: str) -> None:
    assert {found for _, _, found in scene.handled()} == {verdict}


@sighting(r"it counts as (\w+)")
def _reason(scene: Scene, reason: str) -> None:
    assert {found for _, found, _ in scene.handled()} == {reason}


@sighting(r"it is set aside")
def _set_aside(scene: Scene) -> None:
    assert {state for state, _, _ in scene.handled()} == {SET_ASIDE}


@sighting(r"the mail is dealt with")
def _dealt_with(scene: Scene) -> None:
    """Read and answered as anybody's, or set aside: but not for a fault of ours."""
    found = scene.handled()
    assert found
    assert {state for state, _, _ in found} <= {DONE, SET_ASIDE}
    assert "" not in {reason for _, reason, _ in found}
    senders = scene.stand.ask("select author from inbound where id >= ?", scene.first)
    addresses = {author for (author,) in senders}
    scene.seen |= {place for place, letter in scene.letters() if letter.recipient in addresses}


@sighting(r"it was known already")
def _known(scene: Scene) -> None:
    assert {reason for _, reason, _ in scene.handled()} <= {Reason.DUPLICATE}


@sighting(r"(\d+) mails? (?:is|are) stored( at most)?")
def _stored(scene: Scene, count: str, most: str | None) -> None:
    stored = len(scene.handled())
    assert 0 < stored <= int(count) if most else stored == int(count)


@sighting(r"the door says (\d\d\d)")
def _door_says(scene: Scene, code: str) -> None:
    assert scene.replies[-1].startswith(code), scene.replies
    scene.replies = []


# --- the daemon ---------------------------------------------------------------------------------


@sighting(r'the log never says "(.+)"')
def _log(scene: Scene, words: str) -> None:
    told = [*map(str, scene.stand.daemon.events), *scene.stand.daemon.noise]
    assert not [line for line in told if words in line]


@sighting(r"some of them are sent away")
def _sent_away(scene: Scene) -> None:
    greetings = [client.recv(3) for client in scene.silent]
    assert set(greetings) == {b"220", b"421"}, greetings


@sighting(r"somebody else is answered meanwhile")
def _alive(scene: Scene) -> None:
    scene.explained()
    address = f"witness{len(scene.stand.letters())}@bystander.example"
    began = time.monotonic()
    first, client = scene.first, scene.client
    scene.client = "127.0.0.9"
    scene.say(Said(f"{address}, signed", "Subject: help\n\nhelp", 0))
    letters: Callable[[], list[Accepted]] = lambda: [  # noqa: E731 -- looked at twice
        letter for _, letter in scene.letters() if letter.recipient == address
    ]
    while not letters():
        assert time.monotonic() < began + ALIVE_SECONDS, scene.stand.daemon.last_words()
        time.sleep(_LOOK_SECONDS)
    scene.seen |= {place for place, letter in scene.letters() if letter.recipient == address}
    scene.first, scene.client = first, client


# --- helpers ------------------------------------------------------------------------------------


def _eventually(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while not holds() and time.monotonic() < end:
        time.sleep(_LOOK_SECONDS)


def _escaped(words: str) -> str:
    return as_bytes(words).decode()


def _is(letter: Accepted, address: str, words: str) -> bool:
    return letter.recipient == address and words.casefold() in _read(letter).casefold()


def _read(letter: Accepted) -> str:
    mail = Mail(letter.return_path, letter.recipient, letter.raw)
    return f"{mail.subject}\n{mail.text}"


def _shown(letters: Any) -> list[str]:
    return [f"{letter.recipient}: {_read(letter).splitlines()[0]}" for letter in letters]
