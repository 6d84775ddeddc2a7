"""A figure that says how often, how far or by when measures a result; others measure a job."""

from __future__ import annotations

import pytest

from mailbot.reading.facts.clauses import plainly
from mailbot.reading.facts.measures import stands
from mailbot.reading.facts.passages import Passage
from mailbot.reading.facts.prose import aimed
from mailbot.reading.facts.torn import mended
from mailbot.reading.facts.wanted import bare
from mailbot.terms import Origin


@pytest.mark.parametrize(
    "text",
    [
        "60 trees pruned a day",
        "the wait goes from nine days to four",
        "at most two hives lost a year",
        "95 % of the parcels out the same evening",
        "60 Bäume am Tag geschnitten",
        "die Wartezeit sinkt von neun auf vier Tage",
        "60 arbres taillés par jour",
        "le délai passe de neuf à quatre jours",
        "60 árboles podados al día",
        "o prazo passa de nove para quatro dias",
        "60 alberi potati al giorno",
        "de wachttijd van negen naar vier dagen",
        "60 träd beskurna om dagen",
        "højst tre bistader tabt om året",
        "60 drzew dziennie",
    ],
)
def test_what_is_measured_stands_by_itself(text: str) -> None:
    assert stands(text)


@pytest.mark.parametrize(
    "text",
    [
        "It should be 4 by May",
        "The team is a cook and three helpers",
        "At least 21 years old",
        "Mindestens drei Jahre Erfahrung",
        "80 Prozent ist das Pensum",
        "24 jours de congés par an",
        "Today we prune 20 trees a day",
        "Heute sind es 20 Bäume am Tag",
        "every tree pruned well",
    ],
)
def test_what_a_person_a_job_or_today_is_does_not(text: str) -> None:
    assert not stands(text)


@pytest.mark.parametrize(
    ("text", "results"),
    [
        (
            "60 trees a day and losses down from 9 to 3 per cent by autumn",
            ["60 trees a day", "losses down from 9 to 3 per cent by autumn"],
        ),
        (
            "60 Bäume am Tag, und der Ausfall von 9 auf 3 Prozent bis zum Herbst",
            ["60 Bäume am Tag", "der Ausfall von 9 auf 3 Prozent bis zum Herbst"],
        ),
        (
            "60 Bäume am Tag, höchstens drei Ausfälle im Monat",
            ["60 Bäume am Tag", "höchstens drei Ausfälle im Monat"],
        ),
        (
            "60 arbres par jour, et les pertes de 9 à 3 % d'ici l'automne",
            ["60 arbres par jour", "les pertes de 9 à 3 % d'ici l'automne"],
        ),
        (
            "podar 60 árboles al día y bajar las pérdidas del 9 al 3 %",
            ["podar 60 árboles al día", "bajar las pérdidas del 9 al 3 %"],
        ),
        (
            "60 bomen per dag en het verlies van 9 naar 3 procent",
            ["60 bomen per dag", "het verlies van 9 naar 3 procent"],
        ),
        (
            "60 träd om dagen och högst tre döda träd i månaden",
            ["60 träd om dagen", "högst tre döda träd i månaden"],
        ),
    ],
)
def test_two_that_are_measured_are_two(text: str, results: list[str]) -> None:
    assert plainly(text) == results


@pytest.mark.parametrize(
    "text",
    [
        "between 40 and 60 trees a day",
        "60 trees a day in summer and 30 a day in winter",
        "60 trees a day, half of them by hand",
        "60 trees a day, today it is 25",
        "60 Bäume am Tag, spätestens ab Mai 2027",
        "60 árboles al día, a más tardar en mayo de 2027",
        "every hall has been aired and heats up in less than 30 minutes",
        "certified for pine, oak and beech by 2028",
    ],
)
def test_one_that_goes_on_is_one(text: str) -> None:
    assert plainly(text) == [text]


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("I'd say 60 trees a day", "60 trees a day"),
        ("Maybe 60 trees a day", "60 trees a day"),
        ("I guess that all trees are pruned by May", "all trees are pruned by May"),
        ("The goal would be 60 trees a day", "60 trees a day"),
        ("Ich würde sagen: 60 Bäume am Tag", "60 Bäume am Tag"),
        ("Ich denke, 60 Bäume am Tag", "60 Bäume am Tag"),
        ("Vielleicht 60 Bäume am Tag", "60 Bäume am Tag"),
        ("Je dirais 60 arbres par jour", "60 arbres par jour"),
        ("Yo diría 60 árboles al día", "60 árboles al día"),
        ("Acho que 60 árvores por dia", "60 árvores por dia"),
        ("Direi 60 alberi al giorno", "60 alberi al giorno"),
        ("Ik denk 60 bomen per dag", "60 bomen per dag"),
        ("Het doel is 60 bomen per dag", "60 bomen per dag"),
        ("Målet är 60 träd om dagen", "60 träd om dagen"),
        ("Jeg vil sige 60 træer om dagen", "60 træer om dagen"),
        ("Celem jest 60 drzew dziennie", "60 drzew dziennie"),
        ("Maybe 60", "Maybe 60"),
        ("Probate files closed within a month", "Probate files closed within a month"),
    ],
)
def test_that_it_is_a_guess_is_no_part_of_it(text: str, result: str) -> None:
    assert bare(text) == result


@pytest.mark.parametrize(
    ("text", "results"),
    [
        (
            "The goal is 60 trees a day and no more than three lost a month.",
            ["60 trees a day", "no more than three lost a month"],
        ),
        (
            "Whoever comes should prune 60 trees a day and bring losses down from 9 to 3 per cent.",
            ["prune 60 trees a day", "bring losses down from 9 to 3 per cent"],
        ),
        ("Wer kommt, soll 60 Bäume am Tag schneiden.", ["60 Bäume am Tag schneiden"]),
        ("La personne devra tailler 60 arbres par jour.", ["tailler 60 arbres par jour"]),
        ("El objetivo es podar 60 árboles al día.", ["podar 60 árboles al día"]),
        ("Quem vier deve podar 60 árvores por dia.", ["podar 60 árvores por dia"]),
        ("Chi viene deve potare 60 alberi al giorno.", ["potare 60 alberi al giorno"]),
        ("Het doel is 60 bomen per dag.", ["60 bomen per dag"]),
        ("Målet är 60 träd om dagen.", ["60 träd om dagen"]),
        ("We have 60 trees a day to prune.", []),
        ("I think 60 trees are pruned a day.", []),
        ("The gardener must be at least 21 years old.", []),
        ("We need somebody who lends a hand, 16 hours a week.", []),
        ("The goal is a garden that people like.", []),
        ("We want to pay 2,400 euros a month.", []),
    ],
)
def test_what_is_aimed_at_and_measured_is_a_result(text: str, results: list[str]) -> None:
    passage = Passage(f"We look for a gardener. {text}", 1, Origin.BODY)

    assert [each.value for each in aimed([passage])] == results


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("will make sure that every path is swept by nine", "every path is swept by nine"),
        ("Die Neue soll erreichen, dass jeder Weg bis neun frei ist", "jeder Weg bis neun frei ist"),
        ("que todos los caminos estén limpios a las nueve", "todos los caminos estén limpios a las nueve"),
        ("che i sentieri siano puliti alle nove", "i sentieri siano puliti alle nove"),
        ("to clear all paths by nine", "clear all paths by nine"),
        ("us to clear all paths by nine", "clear all paths by nine"),
        ("that ought to be nine", "that ought to be nine"),
        ("to 2% by the end of June", "to 2% by the end of June"),
        ("dat moet naar negen minuten", "dat moet naar negen minuten"),
    ],
)  # fmt: skip
def test_what_leads_to_a_result_is_no_part_of_it(text: str, result: str) -> None:
    assert bare(text) == result


@pytest.mark.parametrize(
    ("passage", "tagged", "whole"),
    [
        ("By May each tree has a name.", "tree has a name", "each tree has a name"),
        ("Bis Mai hat man 40 Bäume getauft.", "Bäume getauft", "40 Bäume getauft"),
        ("We want 30 helpers on the list, all year.", "30 helpers on", "30 helpers on the list"),
        ("The lamps stay on and nobody trips.", "The lamps stay on", "The lamps stay on"),
        ("The lamps stay on.", "The lamps stay on", "The lamps stay on"),
        ("A tree has a name.", "tree has a name", "tree has a name"),
    ],
)
def test_a_result_is_not_cut_within_a_phrase(passage: str, tagged: str, whole: str) -> None:
    assert mended(tagged, passage) == whole
