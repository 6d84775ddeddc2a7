"""The phrase notation, and what every vocabulary must keep to."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

from mailbot.reading import words
from mailbot.reading.folding import fold
from mailbot.reading.phrases import hear
from mailbot.reading.topics import Topic

LANGUAGES = [module.name for module in pkgutil.iter_modules(words.__path__)]
WHOLE = ["de", "en", "es", "fr", "it", "nl", "pt"]
# What a person in any language must be able to say, and what must never be answered.
NEEDED = {Topic.NEGATION, Topic.ERASE, Topic.EXPORT, Topic.LEAVE, Topic.JOIN, Topic.HELP}


@pytest.mark.parametrize("language", WHOLE)
def test_a_vocabulary_speaks_of_every_topic(language: str) -> None:
    phrases = importlib.import_module(f"{words.__name__}.{language}").PHRASES

    assert set(phrases) == set(Topic)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_vocabulary_has_the_wishes_and_the_robots(language: str) -> None:
    phrases = importlib.import_module(f"{words.__name__}.{language}").PHRASES

    assert set(phrases) >= NEEDED | {Topic.ROBOT, Topic.ROBOTISH, Topic.FOOTER}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_vocabulary_keeps_to_the_notation(language: str) -> None:
    phrases = importlib.import_module(f"{words.__name__}.{language}").PHRASES
    wrong = []
    for topic, text in phrases.items():
        for line in re.sub(r"\|\n\s+", "|", text).splitlines():
            places = line.strip().removeprefix("^").removesuffix("$").split()
            if not places:
                continue
            stems = [word for word in places[0].split("|") if word.endswith("~")]
            sound = (
                topic is Topic.NEGATION
                or (places[0][-1] not in "?.>" and all(len(fold(stem)) > 3 for stem in stems))
            ) and all(
                word in ("...", "<n>")
                or all(choice.rstrip("~").isalnum() for choice in word.removesuffix("?").split("|"))
                for word in places
            )
            if not sound:
                wrong.append(line.strip())
    assert not wrong


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Möchte", "mochte"), ("MOECHTE", "mochte"), ("où", "ou"), ("Straße", "strasse")],
)
def test_hurried_spelling_is_the_same_word(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_courtesy_is_no_substance() -> None:
    heard = hear("Dear editors,\n\nplease unsubscribe, thank you very much.\n\nBest regards")

    assert [sentence.text for sentence in heard.sentences] == ["unsubscribe"]


def test_a_wrapped_line_goes_on_and_a_short_one_ends() -> None:
    long = "I have read your letter for years now and I would like to be"
    heard = hear(f"Hello Anna\n{long}\ntaken off the list")

    assert [sentence.text.split()[-1] for sentence in heard.sentences] == ["anna", "list"]


@pytest.mark.parametrize(
    ("text", "leaves"),
    [
        ("unsubscribe me", True),
        ("don't unsubscribe me", False),
        ("I am no longer looking, unsubscribe me", True),
    ],
)
def test_a_negation_reaches_to_the_comma(text: str, leaves: bool) -> None:
    assert bool(hear(text).about(Topic.LEAVE)) is leaves


def test_links_and_addresses_are_no_words() -> None:
    heard = hear("see https://example.org/unsubscribe and unsubscribe@example.org")

    assert not heard.hits or all(hit.topic is not Topic.LEAVE for hit in heard.hits)
