"""The one aim of the role."""

import pytest

from fact_letters import Read

AIMS = [
    (
        "Objective: Make bread that people cross the river for",
        "Make bread that people cross the river for",
    ),
    (
        "Your mission\n\nMake the evening school the place to be again",
        "Make the evening school the place to be again",
    ),
    ("O — London rediscovers the hat\nKR 1 — 9,000 people by May", "London rediscovers the hat"),
    ("Why the job exists: no animal waits till Monday.", "no animal waits till Monday"),
    (
        "## O\nPeople come back with friends\n\n## KRs\n- 24 shows by May",
        "People come back with friends",
    ),
    ("What the post is for: nobody here loses a sample.", "nobody here loses a sample"),
    ("3. Object\n3.1 That any partner finds any deed.", "That any partner finds any deed"),
    (
        "What I can give you is the goal: bikes do the last mile because they are faster.",
        "bikes do the last mile because they are faster",
    ),
    (
        "Ziel: Wer sein Rad abgibt, plant den Tag mit ihm",
        "Wer sein Rad abgibt, plant den Tag mit ihm",
    ),
    (
        "Objectif du poste : que chaque client revienne avec un ami",
        "que chaque client revienne avec un ami",
    ),
    ("Misión: que nadie se vaya sin probar el vino", "que nadie se vaya sin probar el vino"),
    ("Missão: fazer da escola o coração do bairro", "fazer da escola o coração do bairro"),
    ("Obiettivo: che nessuno aspetti più di un giorno", "che nessuno aspetti più di un giorno"),
    ("Doel: niemand wacht langer dan nodig op zorg", "niemand wacht langer dan nodig op zorg"),
]


@pytest.mark.parametrize(("text", "aim"), AIMS)
def test_an_aim(read: Read, text: str, aim: str) -> None:
    found = read(text).objective

    assert found is not None
    assert found.value == aim


def test_an_aim_that_is_not_stated_is_none(read: Read) -> None:
    assert read("We make soap and we like it.").objective is None


@pytest.mark.parametrize(
    ("sentence", "aim"),
    [
        (
            "We are 40 people and the new person's mission is simple: nobody waits in the rain.",
            "nobody waits in the rain",
        ),
        (
            "L'obiettivo lo direi così: nessun anziano resta solo la domenica.",
            "nessun anziano resta solo la domenica",
        ),
        (
            "El objetivo lo resumiría así: nadie vuelve a preguntar por su pedido.",
            "nadie vuelve a preguntar por su pedido",
        ),
        (
            "Das Ziel ist schnell erzählt: Niemand muss mehr in die Stadt fahren.",
            "Niemand muss mehr in die Stadt fahren",
        ),
        ("Uppdraget är att få hela dalen att cykla igen.", "att få hela dalen att cykla igen"),
        ("Formålet er at børnene glæder sig til mandag.", "at børnene glæder sig til mandag"),
        (
            "Celem jest, żeby starsi ludzie znów wychodzili z domu.",
            "starsi ludzie znów wychodzili z domu",
        ),
    ],
)
def test_a_sentence_names_the_aim_in_its_own_way(read: Read, sentence: str, aim: str) -> None:
    found = read(f"Good day,\n\nWe run a small house. {sentence}").objective

    assert found is not None
    assert found.value == aim


@pytest.mark.parametrize(
    "sentence",
    [
        "Uppdraget är tidsbegränsat till två år.",
        "Målet är 40 kunder i maj.",
        "We bought a ship, and here is the point: you must be able to swim.",
    ],
)
def test_an_aim_that_is_counted_or_asks_is_none(read: Read, sentence: str) -> None:
    assert read(f"Good day,\n\nWe run a small house. {sentence}").objective is None


@pytest.mark.parametrize(
    ("sentence", "aim"),
    [
        ("What it all comes down to: nobody goes home hungry.", "nobody goes home hungry"),
        ("Why we have the post at all: no calf is lost at night.", "no calf is lost at night"),
        (
            "The purpose of the post is that a child in any of our six villages can learn to swim.",
            "a child in any of our six villages can learn to swim",
        ),
        ("In one sentence: no letter lies about for a week.", "no letter lies about for a week"),
        (
            "Wir suchen einen Wirt. Auftrag: Das Dorf trifft sich wieder.",
            "Das Dorf trifft sich wieder",
        ),
        (
            "Le but du poste, c'est que chacun reparte avec un livre.",
            "chacun reparte avec un livre",
        ),
        ("Waar het om draait: niemand eet alleen op zondag.", "niemand eet alleen op zondag"),
        ("Målet med tjänsten är att kunderna ringer oss först.", "kunderna ringer oss först"),
        ("Formålet med stillingen er, at gæsten kommer igen.", "gæsten kommer igen"),
        ("Oppdraget ditt: fisken vår har det bra hele året.", "fisken vår har det bra hele året"),
    ],
)
def test_an_aim_is_named_in_other_words(read: Read, sentence: str, aim: str) -> None:
    facts = read(f"We run a small house. {sentence}")

    assert facts.objective is not None
    assert facts.objective.value == aim
    assert facts.outcomes == ()


@pytest.mark.parametrize(
    "sentence",
    ["I hope this is what you require.", "In one line: we are looking for somebody kind."],
)
def test_what_only_sounds_like_an_aim_is_none(read: Read, sentence: str) -> None:
    assert read(f"We run a small house. {sentence}").objective is None


@pytest.mark.parametrize(
    "text",
    [
        "Goal: At the moment every third caller hangs up.",
        "Ziel: Wir verlieren im Moment jede dritte Kundin.",
        "Objectif : Aujourd'hui une cliente sur trois ne revient pas.",
        "Doel: Vandaag vertrekt één op de drie klanten.",
    ],
)
def test_how_things_stand_is_no_aim(read: Read, text: str) -> None:
    assert read(text).objective is None
