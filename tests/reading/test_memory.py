"""What was worked out for one mail is not kept for the next."""

import pytest

from mailbot.decisions.conversation import asides
from mailbot.matters import Decision, Situation
from mailbot.reading import memory
from mailbot.reading.whole import read
from world import World


def test_an_answer_is_remembered_until_it_is_forgotten() -> None:
    asked: list[str] = []

    @memory.remembered
    def length(text: str) -> int:
        asked.append(text)
        return len(text)

    assert (length("bread"), length("bread")) == (5, 5)
    assert asked == ["bread"]
    memory.forget()
    assert length("bread") == 5
    assert asked == ["bread", "bread"]


def test_nothing_of_a_mail_is_left_when_it_has_been_read() -> None:
    seen: list[str] = []

    @memory.remembered
    def note(text: str) -> None:
        seen.append(text)

    note("a secret")
    read(b"From: ann@acme.example\r\nSubject: hello\r\n\r\nhello\r\n")
    note("a secret")
    assert seen == ["a secret", "a secret"]


def test_nothing_of_a_mail_is_left_when_it_was_decided_on(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a decision reads again, the daemon reads, and goes on for months."""
    seen: list[str] = []

    @memory.remembered
    def note(text: str) -> None:
        seen.append(text)

    def added(_: Situation, decision: Decision) -> Decision:
        note("a secret")
        return decision

    monkeypatch.setattr(asides, "added", added)
    world.person("ann@acme.example").writes("hello")
    note("a secret")

    assert len(seen) == 2
    world.unread("ann@acme.example").clear()
    world.unread(world.editor.address).clear()
