"""What mails are for, by the weights learned from the mails in `bench/kinds`."""

from __future__ import annotations

import hashlib
import importlib.resources
from pathlib import Path
from typing import Final

import pytest
from short_mails import mailed, short_mails

from mailbot.reading.leaning import KINDS, LEANINGS, MOST, decided, outweighed
from mailbot.reading.whole import read
from mailbot.terms import Intent, Kind

MAILS: Final = Path(__file__).parents[2] / "bench" / "kinds"
REACHED: Final = 0.78  # of the unseen short mails; the rules alone had 0.62
REACHED_LONG: Final = 0.75  # of the unseen long ones; the rules alone had 0.68


@pytest.mark.parametrize(
    ("way", "text", "kind"),
    [
        ("R", "My inbox is so full, I am letting all my newsletters go. Remove me.", "unsubscribe"),
        ("R", "Ich verzichte in Zukunft auf Ihre Zusendungen, bitte streichen.", "unsubscribe"),
        ("F", "Heard about you at the job centre. How do I get your mails?", "subscribe"),
        ("F", "Kannst du mich auch eintragen? Bin arbeitslos seit Mai.", "subscribe"),
        ("F", "We have closed. Please destroy everything we ever sent you.", "erase"),
        ("F", "Gardener needed, two days a week, call Tim", "submission"),
        ("Q", "No film, the boss hates cameras", "submission"),
        ("R", "The clinic is closed until the 5th.", "auto_reply"),
        ("R", "Strike the closing date, we go on until somebody good writes.", "other"),
        ("R", "Thanks, that made me laugh.", "other"),
        ("F", "Our staffing firm has three candidates for you, shall I call?", "other"),
    ],
)
def test_hurried_words_are_weighed(way: str, text: str, kind: str) -> None:
    assert read(mailed(way, "", text)).kind == kind


@pytest.mark.parametrize(("long", "reached"), [(False, REACHED), (True, REACHED_LONG)])
def test_most_kinds_of_mails_that_taught_nothing_are_right(long: bool, reached: float) -> None:
    files = [f for f in (MAILS / "unseen").glob("*.txt") if f.stem.endswith("-long") is long]
    unseen = [mail for file in files for mail in short_mails(file)]

    right = sum(read(mail.raw).kind == mail.kind for mail in unseen)

    assert right / len(unseen) >= reached


def says(kind: Kind, intent: Intent, **sure: float) -> tuple[Kind, Intent]:
    every = {one: sure.get(one.value, 0.0) for one in LEANINGS}
    return decided(every, kind, intent, asks=False)


def test_what_deletes_or_silences_is_not_taken_from_a_hint() -> None:
    for hint in (Kind.ERASE, Kind.UNSUBSCRIBE, Kind.AUTO_REPLY):
        doubtful = says(Kind.OTHER, Intent.OTHER, **{hint.value: 0.8, "other": 0.79, "help": 0.4})
        plain = says(Kind.OTHER, Intent.OTHER, **{hint.value: 0.9, "other": 0.1})

        assert doubtful == (Kind.OTHER, Intent.OTHER)
        assert plain == (hint, Intent(hint.value))


def test_what_the_rules_heard_stands_unless_all_speaks_against_it() -> None:
    leaves = (Kind.UNSUBSCRIBE, Intent.UNSUBSCRIBE)

    assert says(*leaves, unsubscribe=0.2, other=0.9) == leaves
    assert says(*leaves, unsubscribe=0.01, other=0.4) == leaves
    assert says(*leaves, unsubscribe=0.01, other=0.9, thanks=0.8) == (Kind.OTHER, Intent.THANKS)


def test_a_yes_that_the_rules_did_not_hear_is_none() -> None:
    assert says(Kind.OTHER, Intent.OTHER, other=1.0, yes=0.99) == (Kind.OTHER, Intent.OTHER)
    assert says(Kind.OTHER, Intent.YES, other=1.0, yes=0.5) == (Kind.OTHER, Intent.YES)


def test_what_hurts_has_to_be_plain_in_a_longer_mail_too() -> None:
    every = dict.fromkeys(LEANINGS, 0.0)
    asked = (Kind.OTHER, Intent.QUESTION)

    doubtful = every | {Kind.UNSUBSCRIBE: 0.5, Kind.OTHER: 0.49, Kind.HELP: 0.3}
    plain = every | {Kind.UNSUBSCRIBE: 0.5, Kind.OTHER: 0.1}

    assert outweighed(doubtful, *asked, asks=True, full=False) == asked
    assert outweighed(plain, *asked, asks=True, full=False) == (
        Kind.UNSUBSCRIBE,
        Intent.UNSUBSCRIBE,
    )


def test_a_word_of_leaving_in_a_story_is_no_wish_if_all_else_weighs_more() -> None:
    every = dict.fromkeys(LEANINGS, 0.0)
    heard = (Kind.UNSUBSCRIBE, Intent.UNSUBSCRIBE)

    offer = every | {Kind.SUBMISSION: 0.7, Kind.UNSUBSCRIBE: 0.2}

    assert outweighed(offer, *heard, asks=False, full=False) == (Kind.SUBMISSION, Intent.SUBMISSION)
    assert says(*heard, submission=0.7, unsubscribe=0.2) == heard


def test_a_mail_full_of_facts_stays_an_offer_unless_it_is_plainly_something_else() -> None:
    every = dict.fromkeys(LEANINGS, 0.0)
    offer = (Kind.SUBMISSION, Intent.SUBMISSION)

    doubtful = every | {Kind.SUBMISSION: 0.48, Kind.OTHER: 0.57, Intent.SPAM: 0.3}
    sold = every | {Kind.SUBMISSION: 0.1, Kind.OTHER: 0.8, Intent.SPAM: 0.7}

    assert outweighed(doubtful, *offer, asks=False, full=True) == offer
    assert outweighed(doubtful, *offer, asks=False, full=False) == (Kind.OTHER, Intent.SPAM)
    assert outweighed(sold, *offer, asks=False, full=True) == (Kind.OTHER, Intent.SPAM)


def test_a_very_long_mail_is_left_to_the_rules() -> None:
    story = "The old ferry went out again on Sunday with nine people on it. " * (MOST // 13 + 1)
    kind = read(mailed("F", "", f"Gardener needed. {story}")).kind

    assert kind == Kind.OTHER


def test_the_table_was_learned_from_these_mails() -> None:
    """`python -m bench.kinds --write` after a mail was added or changed."""
    learned = importlib.resources.files("mailbot.reading").joinpath("leaning.tsv")
    texts = b"\0".join(file.read_bytes() for file in sorted(MAILS.glob("*.txt")))

    assert learned.read_text("utf-8").partition("\n")[0] == hashlib.sha256(texts).hexdigest()


@pytest.mark.parametrize("file", sorted(MAILS.rglob("*.txt")), ids=lambda file: file.stem)
def test_a_mail_is_labelled_with_words_that_are_known(file: Path) -> None:
    for mail in short_mails(file):
        assert mail.kind in {kind.value for kind in KINDS}
        assert not mail.intent or Intent(mail.intent)
        assert mail.way in "FRQWJ"
