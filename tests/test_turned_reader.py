"""A mail that takes its reader over: what that says is believed no further than the mail was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from mailbot.reading.whole import read
from mailbot.terms import Author, Intent, Kind, Reading
from world import OPERATOR, World, subscribe


class Turned:
    """A reader that says what its mail wants: that somebody else wishes to leave."""

    def read(self, raw: bytes, _processor: int) -> Reading:
        honest = read(raw)
        mail = replace(honest.mail, author=Author("kim@reader.example"))
        return replace(honest, mail=mail, kind=Kind.UNSUBSCRIBE, intent=Intent.UNSUBSCRIBE)

    def close(self) -> None:
        pass


def test_a_reader_that_was_turned_speaks_in_nobodys_name(tmp_path: Path) -> None:
    """The signature is mallory's own and holds; the author that is read is one of the readers."""
    world = World(tmp_path)
    kim = subscribe(world, "kim@reader.example")
    world.runtime = replace(world.runtime, reader=Turned())
    world.person("mallory@evil.example").writes("Hello!", subject="hello")

    assert kim.has_no_mail()
    assert world.person("mallory@evil.example").has_no_mail()
    assert "beyond what we can read" in world.person(OPERATOR).reads().text
    world.stop()
