"""What wants a result is none of it, and parts it from the one wanted before."""

from __future__ import annotations

import pytest

from mailbot.reading.facts.wanted import apart


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("I'd like every saddle stitched by hand by May", "every saddle stitched by hand by May"),
        ("We would like you to cut the waste to 4 kilos", "cut the waste to 4 kilos"),
        ("someone who can open the second hut by June", "open the second hut by June"),
        (
            "Honestly the main thing is that the kiln runs 300 nights",
            "the kiln runs 300 nights",
        ),
        ("Lastly our two apprentices pass the exam", "our two apprentices pass the exam"),
        (
            "Drittens soll keine Lieferung mehr liegen bleiben",
            "soll keine Lieferung mehr liegen bleiben",
        ),
        (
            "wir möchten, dass der Laden samstags offen ist",
            "der Laden samstags offen ist",
        ),
        ("je voudrais qu'une salle soit prête en mai", "une salle soit prête en mai"),
        ("queremos que la sala abra los lunes", "la sala abra los lunes"),
        ("gostaríamos que a sala abrisse às segundas", "a sala abrisse às segundas"),
        ("vorremmo che la sala aprisse il lunedì", "la sala aprisse il lunedì"),
        ("ik wil dat de winkel op maandag open is", "de winkel op maandag open is"),
        ("Verder willen we de winkel op maandag open", "de winkel op maandag open"),
        ("Hun eller han må få verkstedet i pluss i 2028", "få verkstedet i pluss i 2028"),
        (
            "nobody waits for a bed longer than a week, I shall be content",
            "nobody waits for a bed longer than a week",
        ),
        (
            "im Mai alle Beete bestellt sind, dann bin ich zufrieden",
            "im Mai alle Beete bestellt sind",
        ),
    ],
)
def test_the_words_that_want_it_are_left_out(text: str, result: str) -> None:
    assert apart(text) == [result]


@pytest.mark.parametrize(
    ("before", "text", "results"),
    [
        (
            "What I want is ",
            "breakages under 2% and I'd love if two boys could run the saw alone",
            ["breakages under 2%", "two boys could run the saw alone"],
        ),
        (
            "Ich möchte ",
            "alle Öfen bis Mai geprüft haben, und ich will eine Werkstatt ohne Unfall",
            ["alle Öfen bis Mai geprüft haben", "eine Werkstatt ohne Unfall"],
        ),
        (
            "Je voudrais ",
            "trois salles ouvertes en mai et je veux aussi un café le dimanche",
            ["trois salles ouvertes en mai", "un café le dimanche"],
        ),
        (
            "Ik wil ",
            "drie zalen open in mei en ik wil ook een café op zondag",
            ["drie zalen open in mei", "een café op zondag"],
        ),
    ],
)
def test_a_further_wish_is_a_result_of_its_own(before: str, text: str, results: list[str]) -> None:
    assert apart(text, before) == results


@pytest.mark.parametrize(
    "text",
    [
        "we sell 11 cakes a day and I need 25 by autumn",
        "The queue is an hour long; we'd like that down to ten minutes",
        "Wir sind bei 14 Prozent, ich will 5",
        "I want 40 by May",
        "first batch sold by the end of May",
        "the council wants to see two shows a year",
    ],
)
def test_a_state_with_what_is_wanted_of_it_stays_whole(text: str) -> None:
    assert apart(text) == [text]
