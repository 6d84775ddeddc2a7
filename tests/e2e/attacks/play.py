"""Playing an attack: what there is before, each step, and that nothing else came of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from e2e.attacks import givens, sightings
from e2e.attacks.correspondence import Attack, Later, Said, Seen
from e2e.attacks.scene import Scene
from e2e.attacks.stand import ADDRESS, EDITOR, Stand

_SIGNERS: Final = re.compile(r"@([\w.-]+\.\w+)|signed by ([\w.-]+)")


def domains(attacks: Iterable[Attack]) -> set[str]:
    """Return the domains that have a key: all that are named in what is sent."""
    named = {EDITOR.rpartition("@")[2], "bystander.example"}
    for attack in attacks:
        sent = (step.what for step in attack.steps if isinstance(step, Said))
        for text in (*attack.needs, *sent):
            named |= {(at or by).lower() for at, by in _SIGNERS.findall(text)}
    return named


def play(stand: Stand, attack: Attack) -> None:
    """Play an attack; AssertionError where something else is seen than what is written."""
    scene = Scene(stand, {"jobs": ADDRESS, "editor": EDITOR})
    try:
        _play(scene, attack)
    finally:
        for client in scene.silent:
            client.close()


def _play(scene: Scene, attack: Attack) -> None:
    stand = scene.stand
    for sentence in attack.needs:
        givens.bring_about(scene, sentence)
    stand.rest()
    scene.since = len(stand.letters())
    failures = _failures(stand)
    for step in attack.steps:
        try:
            _take(scene, step)
        except AssertionError as error:
            error.add_note(f"{attack}, line {step.line}: {step.what}")
            raise
    scene.explained()
    stand.rest()
    left = [f"{letter.recipient}: {letter.raw.decode()}" for letter in scene.unexpected()]
    assert left == [], f"nobody expected this letter:\n{left[0]}"
    assert _failures(stand) == failures, stand.daemon.last_words()


def _take(scene: Scene, step: Said | Seen | Later) -> None:
    if isinstance(step, Said):
        scene.say(step)
    elif isinstance(step, Later):
        scene.wait(step)
    elif step.what == "somebody else is answered meanwhile":
        sightings.look(scene, step)
    else:
        scene.stand.rest()
        sightings.look(scene, step)


def _failures(stand: Stand) -> tuple[int, list[str]]:
    """Return what went wrong in the daemon: steps that raised, and tracebacks."""
    return stand.daemon.count("failed") + stand.daemon.count("alarm"), stand.daemon.noise
