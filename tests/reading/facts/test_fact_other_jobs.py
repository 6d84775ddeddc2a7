"""May the person hold another job?"""

import pytest

from fact_letters import Read

WORDS = [
    ("Other jobs: fine with us", "welcome"),
    ("Second job: possible after agreement", "discuss"),
    ("Outside employment: not permitted", "no"),
    ("Keep your other job if you have one, most of our teachers do.", "welcome"),
    ("Please do have a second job, everyone here does.", "welcome"),
    ("No second job, sorry.", "no"),
    ("A side project? Let's talk about it.", "discuss"),
    ("You may freelance on the side, no problem.", "welcome"),
    ("No other paid employment without written consent.", "discuss"),
    ("Other clients alongside are fine.", "welcome"),
    ("Nebentätigkeit: reden wir drüber", "discuss"),
    ("Ein Nebenjob ist kein Problem.", "welcome"),
    ("Nebentätigkeiten sind nicht erlaubt.", "no"),
    ("Nebentätigkeiten nur nach Absprache.", "discuss"),
    ("Un autre emploi à côté, aucun problème.", "welcome"),
    ("Cumul d'emplois : interdit", "no"),
    ("Autre activité : à discuter", "discuss"),
    ("Si tienes otro trabajo, ningún problema.", "welcome"),
    ("Se exige exclusividad.", "no"),
    ("Otro trabajo: lo hablamos", "discuss"),
    ("Outro emprego: sem problema", "welcome"),
    ("Outros trabalhos: a combinar", "discuss"),
    ("Un secondo lavoro va benissimo.", "welcome"),
    ("Altri lavori: ne parliamo", "discuss"),
    ("Een andere baan ernaast is prima.", "welcome"),
    ("Nevenfuncties alleen in overleg.", "discuss"),
    ("Andere baan: nee", "no"),
    # a negation of the obstacle is a yes, and must never be read as a no
    ("No pedimos exclusividad.", "welcome"),
    ("Exclusividad: no", "welcome"),
    ("Avoir un autre emploi à côté ne nous dérange pas du tout.", "welcome"),
    ("Nebenjobs stören uns nicht.", "welcome"),
    ("Weitere Beschäftigungen sind selbstverständlich möglich.", "welcome"),
    ("Si tienes otro trabajo lo platicamos.", "discuss"),
    ("We won't allow other work.", "no"),
    ("You can't really hold anything else down at the same time, sorry.", "no"),
    ("Other work: assumed, this is 2 days a week", "welcome"),
    ("Other jobs: on Mondays and at night only, and not for a rival", "welcome"),
    ("Other jobs: not at night, and this one only", "no"),
    (
        "it has to be here you can't wash sheets from your sofa and no camera please and if you've got another job in the evenings that's grand",
        "welcome",
    ),
]


@pytest.mark.parametrize(("text", "word"), WORDS)
def test_the_employers_word(read: Read, text: str, word: str) -> None:
    found = read(text).other_jobs

    assert found is not None
    assert found.value == word


@pytest.mark.parametrize(
    "text",
    [
        "Full-time, 40 hours.",
        "The job is fun.",
        "Vollzeit, 38 Stunden.",
    ],
)
def test_full_time_says_nothing(read: Read, text: str) -> None:
    assert read(text).other_jobs is None
