"""Somebody of theirs has the job now, and so it is filled; who only helps or starts ends nothing."""

import pytest

from mailbot.decisions.reply.successor import found_one, has_the_job


@pytest.mark.parametrize(
    "words",
    [
        "You can bin this. The girl from the mill said she starts on Tuesday.",
        "One of our own drivers came forward, so we no longer need the advert.",
        "My cousin's girl is out, but our trainee is taking the job.",
        "We gave the post to a woman from the valley.",
        "All sorted, my brother starts in May.",
        "Unsere Praktikantin übernimmt die Stelle.",
        "Eine von unseren Frauen hat sich gemeldet, Sie können die Anzeige streichen.",
        "Laissez tomber, notre apprenti commence mardi.",
        "Una de las nuestras se ha apuntado, ya no hace falta.",
        "Mia nipote prende il posto.",
        "A minha prima fica com a vaga.",
        "Mijn zoon neemt de baan.",
    ],
)
def test_who_of_theirs_takes_the_job_fills_it(words: str) -> None:
    assert has_the_job(words)


@pytest.mark.parametrize(
    "words",
    [
        "Our trainee starts in May and needs somebody to teach him.",
        "My son has it on his phone, and I no longer need the second line.",
        "My daughter took the video, you can forget the other link.",
        "One of our people put her hand up for the filming, no need to wait.",
        "If my nephew takes the job we'd tell you.",
        "Does it matter that my cousin takes the job for now?",
        "Nobody from the village has the job yet.",
        "Unser Lehrling fängt im Mai an.",
        "Mon neveu filme lundi, plus besoin d'attendre.",
        "I gave it to my son to read.",
    ],
)
def test_who_only_starts_helps_or_films_ends_nothing(words: str) -> None:
    assert not has_the_job(words)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Got one. Cheers.", True),
        ("Found a miller already, thx.", True),
        ("We found her! She is from Ohio.", True),
        ("Schon gefunden, danke.", True),
        ("C'est pourvu, merci.", True),
        ("Gevonden!", True),
        ("Got one question.", False),
        ("Found a mistake already.", False),
        ("Have you found one?", False),
        ("Found one typo in the second line.", False),
    ],
)
def test_in_a_word_somebody_was_found(words: str, found: bool) -> None:
    assert found_one(words, "Head Miller") is found
