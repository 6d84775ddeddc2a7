"""How one is to apply, in a line of its own: what goes with it stands there in its writer's words."""

from __future__ import annotations

import pytest

from mailbot.decisions.reply import apply_line


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (
            "How to apply: send a drawing of a hinge to jobs@forge.example, no CV, quoting F/9",
            "send a drawing of a hinge, no CV, quoting F/9",
        ),
        ("Apply: jobs@forge.example, portfolio link or resume", "portfolio link or resume"),
        ("Apply: jobs@forge.example, one drawing (yes, a real one!)", "one drawing (yes, a real one!)"),
        ("- to apply, send me two poems, no CV", "send me two poems, no CV"),
        ("Pour postuler : un dessin à jobs@forge.example, et pas à mon adresse", "un dessin"),
        ("Applications: jobs@forge.example by 20 January, with a CV", "with a CV"),
        ("Pour postuler : un dessin, pas de CV, référence FO-9.", "un dessin, pas de CV, référence FO-9"),
        ("Per candidarsi: una foto di un cancello a posta@forgia.example", "una foto di un cancello"),
        (
            "Inscrição: WhatsApp (21) 99555-0133, falar com o Davi, mandar um áudio curto",
            "falar com o Davi, mandar um áudio curto",
        ),
        ("Bewerbung: anrufen unter 07522 555 310, nach der Frau Lenz fragen", "nach der Frau Lenz fragen"),
        ("Solliciteren: via https://smederij.example/werk, met een tekening", "met een tekening"),
    ],
)  # fmt: skip
def test_what_is_no_address_and_no_number_goes_with_it(line: str, words: str) -> None:
    told = apply_line.told(line)
    assert told is not None
    assert told.words == words


@pytest.mark.parametrize(
    "line",
    [
        "How to apply: jobs@forge.example",
        "How to apply: solely by the form at www.forge.example/jobs",
        "Bewerbung: anrufen unter 07522 555 310",
        "Bewerbungen bis 3. Januar an jobs@forge.example",
        "How to apply: email me",
        "We'd like them to send two drawings.",
        "Video: https://forge.example/film, shot by Tom",
    ],
)
def test_a_way_alone_says_nothing_beside_itself(line: str) -> None:
    assert apply_line.told(line) is None


def test_another_way_in_words_is_no_part_of_it() -> None:
    line = "Bewerbung: anrufen unter 07522 555 310 oder am Freitag im Werk vorbeikommen"
    assert apply_line.told(line, "am Freitag im Werk vorbeikommen") is None


@pytest.mark.parametrize(
    ("sentence", "refused"),
    [
        ("Not to my address, please.", True),
        ("They should not write to this mail.", True),
        ("Nicht an mich, bitte an Frau Lenz.", True),
        ("Meine Adresse soll nicht rein.", True),
        ("Mon adresse ne doit figurer nulle part.", True),
        ("non a questa mail", True),
        ("Quiten mi correo.", True),
        ("Niet naar mijn mail.", True),
        ("I did not ask whether my address is sold.", False),
        ("My address is fine.", False),
        ("Should it not go to my address?", False),
        ("No, the address is right.", False),
        ("The pay is not right.", False),
    ],
)
def test_an_address_that_is_refused(sentence: str, refused: bool) -> None:
    assert apply_line.refuses(sentence) is refused


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Please no CVs, just the drawings.", "no CVs, just the drawings"),
        ("CV is not required, only the drawing", "CV is not required"),
        ("Kein Lebenslauf bitte, nur ein Anruf", "kein Lebenslauf, nur ein Anruf"),
        ("Pas de CV, merci.", "pas de CV"),
        ("Niente CV!", "niente CV"),
        ("Do they need no CV?", None),
        ("Send a CV.", None),
    ],
)
def test_papers_that_nobody_wants(text: str, words: str | None) -> None:
    told = apply_line.unwanted(text)
    assert (told and told[0]) == words


def test_papers_that_nobody_wants_go() -> None:
    before = "with a CV, ask for Mo"
    assert apply_line.without_papers(before, "no CVs") == "ask for Mo"
    assert apply_line.without_papers("with two drawings", "no CVs") == "with two drawings"


def test_a_message_to_an_account_is_a_way() -> None:
    assert apply_line.message("Scriveteci in DM su Instagram @forgia o chiamate") == (
        "in DM su Instagram @forgia"
    )
    assert apply_line.message("We are on Instagram, too.") is None
