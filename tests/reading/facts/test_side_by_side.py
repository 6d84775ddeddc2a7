"""Two results that stand side by side beyond doubt are two; whatever else stays one."""

from __future__ import annotations

import pytest

from mailbot.reading.facts.announced import parts
from mailbot.reading.facts.clauses import listed, plainly
from mailbot.reading.facts.sentences import pieces


@pytest.mark.parametrize(
    ("text", "results"),
    [
        (
            "every crate is washed within two hours and we lose less than 3 percent",
            ["every crate is washed within two hours", "we lose less than 3 percent"],
        ),
        (
            "you keep waste under 5 kilos a day, you fill at least 60 seats on a Friday",
            ["you keep waste under 5 kilos a day", "you fill at least 60 seats on a Friday"],
        ),
        (
            "queues at most 10 minutes by next spring and complaints down to two a month",
            ["queues at most 10 minutes by next spring", "complaints down to two a month"],
        ),
        (
            "Drei von vier Lehrlingen bestehen. Und Ausschuss gibt es höchstens 2 Prozent",
            ["Drei von vier Lehrlingen bestehen", "Ausschuss gibt es höchstens 2 Prozent"],
        ),
        (
            "mindestens 30 Kinder singen mit und jedes Kind hat einen Platz im Bus",
            ["mindestens 30 Kinder singen mit", "jedes Kind hat einen Platz im Bus"],
        ),
        (
            "les retards passent sous les 5 % et aucun client n'attend plus de deux jours",
            ["les retards passent sous les 5 %", "aucun client n'attend plus de deux jours"],
        ),
        (
            "uptime 99 %, delivery in 3 days, old pallets sold off and scrap at 1.5 tonnes",
            ["uptime 99 %", "delivery in 3 days", "old pallets sold off", "scrap at 1.5 tonnes"],
        ),
        (
            "every pupil reads aloud once a week, no classroom is locked at noon and the roof is dry",
            [
                "every pupil reads aloud once a week",
                "no classroom is locked at noon",
                "the roof is dry",
            ],
        ),
        (
            "les stocks baissent sous 40 tonnes et qu'on livre 12 marchés en mai",
            ["les stocks baissent sous 40 tonnes", "on livre 12 marchés en mai"],
        ),
        (
            "we binnen drie weken leveren en dat de helft van de klanten terugkomt",
            ["we binnen drie weken leveren", "de helft van de klanten terugkomt"],
        ),
        (
            "tirar menos de dos cajas al mes y cobrar las 40 facturas en plazo",
            ["tirar menos de dos cajas al mes", "cobrar las 40 facturas en plazo"],
        ),
        (
            "Tutti i 30 alunni nuotano. Nessun corso viene annullato",
            ["Tutti i 30 alunni nuotano", "Nessun corso viene annullato"],
        ),
        (
            "The hall stands empty three nights a week. I want 200 people in it by May",
            ["I want 200 people in it by May"],
        ),
    ],
)
def test_two_results_are_parted(text: str, results: list[str]) -> None:
    assert plainly(text) == results


@pytest.mark.parametrize(
    "text",
    [
        "no shift stays empty between October and the end of March",
        "we shall have a hundred and twenty stalls under cover by May",
        "the oven takes 40 minutes and it should take at most 20",
        "la cena salga en diez minutos y no en media hora",
        "one in ten comes back now and the insurer accepts at most one in fifty",
        "at least half of them come from the estate and stay a year",
        "bread and cheese on every one of our 40 tables by ten",
        "cleaned, tuned and back on the wall by March",
        "all our families leave with a flat and a school or a job",
        "By Easter next year, the ferry runs every 20 minutes",
        "40 volunteers stay on, 15 of them for a second year",
        "every lamb is tagged in 2 days and that must hold in 2028, too",
        "Today a repair takes 9 days. That is too long. It must become 3",
        "leaks are found within 2 hours (today 9 hrs. on average)",
    ],
)
def test_one_result_stays_whole(text: str) -> None:
    assert plainly(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "60 guided tours sold in Polish and Czech by October 2027",
        "25 Führungen auf Polnisch und Tschechisch bis Oktober 2027",
        "80 abonnés à Lausanne et Vevey d'ici octobre 2027",
        "25 visitas en catalán y euskera antes de octubre de 2027",
        "25 visite in sloveno e croato entro ottobre 2027",
        "25 visitas em galego e basco até outubro de 2027",
        "25 rondleidingen in het Pools en Tsjechisch voor oktober 2027",
        "more pupils in the orchestra, 60 instead of 35, by October 2027",
        "mehr Kinder im Orchester, 60 statt 35, bis Oktober 2027",
    ],
)
def test_what_leans_on_the_words_before_it_stays_with_them(text: str) -> None:
    assert parts(text) == [text]
    assert listed(text) == [text]


def test_a_second_one_with_a_figure_of_its_own_is_parted() -> None:
    assert parts("25 tours sold in Polish and 10 in Czech by October 2027") == [
        "25 tours sold in Polish",
        "10 in Czech by October 2027",
    ]


@pytest.mark.parametrize(
    ("text", "results"),
    [
        (
            "les bennes partent pleines, deux fours chauffent et aucun tour ne reste en panne plus de 3 jours",
            [
                "les bennes partent pleines",
                "deux fours chauffent",
                "aucun tour ne reste en panne plus de 3 jours",
            ],
        ),
        (
            "cerramos 40 pedidos al mes, nadie espera en caja más de 5 minutos",
            ["cerramos 40 pedidos al mes", "nadie espera en caja más de 5 minutos"],
        ),
        (
            "er staan 40 fietsen klaar, elke klant is geholpen en het magazijn is leeg voor 1 mei",
            [
                "er staan 40 fietsen klaar",
                "elke klant is geholpen",
                "het magazijn is leeg voor 1 mei",
            ],
        ),
    ],
)
def test_en_joins_only_in_dutch(text: str, results: list[str]) -> None:
    assert pieces(text) == results


@pytest.mark.parametrize(
    ("text", "results"),
    [
        (
            "que no sobre pan, que se abra a las 7 y que mi socio, que tiene 70 años, duerma",
            ["no sobre pan", "se abra a las 7", "mi socio, que tiene 70 años, duerma"],
        ),
        (
            "que a sobra, que hoje é 15%, fique em 5% e que a fila não passe de 10 minutos",
            ["a sobra, que hoje é 15%, fique em 5%", "a fila não passe de 10 minutos"],
        ),
    ],
)
def test_what_tells_more_of_who_is_named_parts_nothing(text: str, results: list[str]) -> None:
    assert pieces(text) == results
